# noken_folder(NAME [SOURCES generated.cpp ...] USES folder ... LIBRARIES lib ...)
# One static library per folder of src/, of all sources in it, linked to the folders of its row in docs/architecture.md
# alone.
function(noken_folder name)
  cmake_parse_arguments(PARSE_ARGV 1 folder "" "" "SOURCES;USES;LIBRARIES")
  file(GLOB_RECURSE folder_found CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/${name}/*.cpp")
  list(TRANSFORM folder_USES PREPEND "noken_")
  add_library(noken_${name} STATIC ${folder_found} ${folder_SOURCES})
  target_link_libraries(noken_${name} PUBLIC noken_options ${folder_USES} fmt::fmt)
  target_link_libraries(noken_${name} PRIVATE ${folder_LIBRARIES})
  set_property(GLOBAL APPEND PROPERTY NOKEN_LIBRARIES noken_${name})
endfunction()

# noken_list(FOLDER MACRO) writes <generated>/FOLDER_list.inc, a line MACRO(stem) for each file of src/FOLDER, sorted:
# that a file is there is all that registers what it defines.
function(noken_list folder macro)
  file(GLOB found CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/${folder}/*.cpp")
  set(stems "")
  foreach(path IN LISTS found)
    get_filename_component(stem "${path}" NAME_WE)
    list(APPEND stems "${stem}")
  endforeach()
  list(SORT stems)
  list(TRANSFORM stems REPLACE "(.+)" "${macro}(\\1)\n" OUTPUT_VARIABLE lines)
  string(JOIN "" text ${lines})
  string(REPLACE "/" "_" name "${folder}")
  file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/generated/${name}_list.inc" CONTENT "${text}" @ONLY)
endfunction()

# noken_folder(NAME [SELDOM] [PRECOMPILED header.h] [SOURCES generated.cpp ...] USES folder ... LIBRARIES lib ...)
# One static library per folder of src/, of all sources in it, linked to the folders of its row in docs/architecture.md
# alone. SELDOM: its code runs once a call and need not be fast. PRECOMPILED: what nearly all its sources include; all
# SELDOM folders share what the first of them precompiles.
function(noken_folder name)
  cmake_parse_arguments(PARSE_ARGV 1 folder "SELDOM" "PRECOMPILED" "SOURCES;USES;LIBRARIES")
  file(GLOB_RECURSE folder_found CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/${name}/*.cpp")
  list(TRANSFORM folder_USES PREPEND "noken_")
  add_library(noken_${name} STATIC ${folder_found} ${folder_SOURCES})
  target_link_libraries(noken_${name} PUBLIC noken_options ${folder_USES} fmt::fmt)
  target_link_libraries(noken_${name} PRIVATE ${folder_LIBRARIES})
  if(folder_SELDOM)
    target_compile_options(noken_${name} PRIVATE $<$<CONFIG:Release>:-O1>)
  endif()
  noken_precompile(noken_${name} "${folder_SELDOM}" "${folder_PRECOMPILED}")
  if(NOKEN_TOGETHER)
    noken_together(noken_${name} ${folder_found})
  endif()
  set_property(GLOBAL APPEND PROPERTY NOKEN_LIBRARIES noken_${name})
endfunction()

function(noken_precompile target is_seldom header)
  get_property(shared GLOBAL PROPERTY NOKEN_PRECOMPILED_SELDOM)
  if(NOT NOKEN_PRECOMPILED)
    return()
  endif()
  if(is_seldom AND shared)
    target_precompile_headers(${target} REUSE_FROM ${shared})
  elseif(header)
    target_precompile_headers(${target} PRIVATE <algorithm> <map> <string> <vector> <fmt/format.h>
                              ${CMAKE_SOURCE_DIR}/src/${header})
  endif()
  if(is_seldom AND header AND NOT shared)
    set_property(GLOBAL PROPERTY NOKEN_PRECOMPILED_SELDOM ${target})
  endif()
endfunction()

# noken_module(NAME SOURCES ... LIBRARIES ...) builds noken-NAME.so beside the program.
function(noken_module name)
  cmake_parse_arguments(PARSE_ARGV 1 module "" "" "SOURCES;LIBRARIES")
  add_library(noken_${name} MODULE ${module_SOURCES})
  target_link_libraries(noken_${name} PRIVATE noken_options fmt::fmt ${module_LIBRARIES})
  set_target_properties(noken_${name} PROPERTIES PREFIX "" OUTPUT_NAME noken-${name} CXX_VISIBILITY_PRESET hidden
                                                 LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
  set_property(GLOBAL APPEND PROPERTY NOKEN_MODULES noken_${name})
endfunction()

# noken_archive(NAME FILE SHARED) is the library FILE linked into the program, so that no start waits for it, and
# SHARED where there is no such file.
function(noken_archive name file shared)
  find_library(NOKEN_ARCHIVE_${name} ${file})
  add_library(noken_${name} INTERFACE)
  if(NOKEN_ARCHIVE_${name})
    target_link_libraries(noken_${name} INTERFACE ${NOKEN_ARCHIVE_${name}})
  else()
    target_link_libraries(noken_${name} INTERFACE ${shared})
  endif()
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

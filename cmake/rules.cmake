# The catalogue is the list of files src/rules/<family>/<rule>.cpp, sorted by rule name. Nothing else registers a rule.
# Files of src/rules/conditions are shared by rules and declare none.
file(GLOB NOKEN_RULE_FILES CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/rules/*/*.cpp")
list(FILTER NOKEN_RULE_FILES EXCLUDE REGEX "/rules/conditions/")
set(rule_stems "")
foreach(path IN LISTS NOKEN_RULE_FILES)
  get_filename_component(stem "${path}" NAME_WE)
  list(APPEND rule_stems "${stem}")
endforeach()
list(SORT rule_stems)
set(rule_lines "")
foreach(stem IN LISTS rule_stems)
  string(APPEND rule_lines "NOKEN_RULE(${stem})\n")
endforeach()
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/generated/rule_list.inc" CONTENT "${rule_lines}" @ONLY)

# The golden cases show in the manual pages what is wrong and what is right, so they are part of the program.
file(GLOB_RECURSE NOKEN_CASE_FILES CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/rules/*/*/bad/*"
     "${CMAKE_SOURCE_DIR}/tests/rules/*/*/good/*")
# Cases of links hold some that lead nowhere; no build can depend on those.
foreach(path IN LISTS NOKEN_CASE_FILES)
  if(IS_SYMLINK "${path}")
    list(REMOVE_ITEM NOKEN_CASE_FILES "${path}")
  endif()
endforeach()

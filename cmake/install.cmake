# Where things go, below the prefix. The program looks for its modules in ../lib/noken (src/base/module.cpp), so that the
# tree may stand anywhere. Packs, outlines and templates are part of the program.
install(TARGETS noken RUNTIME DESTINATION bin)
get_property(targets DIRECTORY src PROPERTY BUILDSYSTEM_TARGETS)
foreach(target IN LISTS targets)
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "MODULE_LIBRARY")
    install(TARGETS ${target} LIBRARY DESTINATION lib/noken)
  endif()
endforeach()

# The manual pages are made of the same declarations as --help.
find_program(NOKEN_GZIP gzip REQUIRED)
set(manual ${CMAKE_BINARY_DIR}/man)
add_custom_command(
  OUTPUT ${manual}/stamp
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${manual}
  COMMAND noken_manual ${manual}
  COMMAND ${NOKEN_GZIP} -9 -n -r ${manual}
  COMMAND ${CMAKE_COMMAND} -E touch ${manual}/stamp
  DEPENDS noken_manual
  COMMENT "Writing the manual pages"
  VERBATIM)
add_custom_target(noken_manual_pages ALL DEPENDS ${manual}/stamp)
install(DIRECTORY ${manual}/man1 ${manual}/en DESTINATION share/man)

install(FILES integrations/shell/noken.bash DESTINATION share/bash-completion/completions RENAME noken)
install(FILES integrations/shell/_noken DESTINATION share/zsh/vendor-completions)
install(FILES integrations/shell/noken.fish DESTINATION share/fish/vendor_completions.d)

install(FILES LICENSE README.md DESTINATION share/doc/noken)
install(FILES cmake/copyright DESTINATION share/doc/noken)
# Whose code is in the program itself, and on which terms.
foreach(package libcli11-dev libfmt-dev libpugixml-dev libsqlite3-dev libutf8proc-dev libxxhash-dev libyaml-cpp-dev
                nlohmann-json3-dev)
  install(FILES /usr/share/doc/${package}/copyright DESTINATION share/doc/noken/licences RENAME ${package} OPTIONAL)
endforeach()

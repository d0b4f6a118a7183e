# noken_embed(OUTPUT SYMBOL ROOT files...) writes a C++ file with
#   extern const EmbeddedFile SYMBOL[]; extern const std::size_t SYMBOL_count;
# The texts are raw string literals, so that the build needs no tool but CMake.
function(noken_embed output symbol root)
  set(list_file "${output}.list")
  string(REPLACE ";" "\n" listing "${ARGN}")
  file(CONFIGURE OUTPUT "${list_file}" CONTENT "${listing}\n" @ONLY)
  add_custom_command(
    OUTPUT "${output}"
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DSYMBOL=${symbol} -DROOT=${root} -DLIST=${list_file}
            -P ${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake
    DEPENDS ${ARGN} "${list_file}" ${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake
    COMMENT "Embedding ${symbol}"
    VERBATIM)
endfunction()

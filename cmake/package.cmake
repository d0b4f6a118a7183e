# `cpack -G DEB` and `cpack -G TGZ` in a build folder. The .deb is for the Debian that it was built on: dpkg-shlibdeps
# finds what the program and its modules need.
set(CPACK_PACKAGE_NAME noken)
set(CPACK_PACKAGE_VENDOR noken)
set(CPACK_PACKAGE_CONTACT "noken <noken@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "checks e-government architecture kept as YAML")
set(CPACK_PACKAGE_DESCRIPTION
    "noken reads the digital inventory of an Indonesian local government in YAML files, says what is wrong, where and\n\
how to repair it, lists gaps, works out indexes, ranks programmes, draws pictures and writes legal annexes.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB TGZ)
string(TOLOWER "noken-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" CPACK_PACKAGE_FILE_NAME)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Annexes are written through pandoc and weasyprint; pictures are measured in Noto Sans.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "pandoc, weasyprint, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "git, bash-completion, man-db")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
include(CPack)

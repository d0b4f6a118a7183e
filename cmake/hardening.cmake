# What keeps a mistake from being used against a released program. Debug builds and sanitizers go without what costs
# readability or contradicts them; `noken --version --verbose` tells what is in a program.
set(is_release $<CONFIG:Release>)
set(is_module $<STREQUAL:$<TARGET_PROPERTY:TYPE>,MODULE_LIBRARY>)
set(is_program $<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>)
# Modules are compiled with -fPIC, the rest with the cheaper -fPIE.
add_compile_options($<$<AND:${is_release},$<NOT:${is_module}>>:-fPIE>)
add_compile_options("$<${is_release}:-fstack-protector-strong;-fstack-clash-protection;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  add_compile_options($<${is_release}:-fcf-protection>)
endif()
# The cache tells builds apart by it (src/cache/build.cpp).
add_link_options(-Wl,--build-id=sha1)
add_link_options($<${is_program}:-pie> -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)

# Not for safety but for the start: fifty thousand places of the tables are told to the loader in a hundredth of the
# bytes. It needs glibc 2.36.
include(CheckLinkerFlag)
check_linker_flag(CXX -Wl,-z,pack-relative-relocs has_packed_relocations)
if(has_packed_relocations)
  add_link_options(-Wl,-z,pack-relative-relocs)
endif()

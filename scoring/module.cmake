# The loops that polishing and sampling live in.
set_source_files_properties(${CMAKE_SOURCE_DIR}/scoring/errors.c
    ${CMAKE_SOURCE_DIR}/scoring/errors_other.c PROPERTIES
    COMPILE_OPTIONS "-O3")

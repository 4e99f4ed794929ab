# Loops over arrays; neither flag changes a value (traps are out of scope).
set_source_files_properties(formats/array.c PROPERTIES COMPILE_OPTIONS
    "-O3;-fno-trapping-math")

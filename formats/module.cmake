# The loops over arrays once for each instruction set. None of these flags changes a
# value: traps are out of scope, contraction is off everywhere.
set(array_flags -O3 -fno-trapping-math)
set_source_files_properties(formats/array_base.c PROPERTIES COMPILE_OPTIONS
    "${array_flags}")
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    set_source_files_properties(formats/array_avx2.c PROPERTIES COMPILE_OPTIONS
        "${array_flags};-mavx2")
    set_source_files_properties(formats/array_avx512.c PROPERTIES COMPILE_OPTIONS
        "${array_flags};-mavx2;-mavx512f;-mavx512dq;-mavx512bw;-mavx512vl;-mprefer-vector-width=512")
endif()

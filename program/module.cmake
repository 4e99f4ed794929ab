# The interpreter's loops once for each instruction set. None of these flags changes a
# value: traps and errno are out of scope, contraction is off everywhere.
set(loops_flags -O3 -fno-trapping-math)
set_source_files_properties(program/loops_base.c PROPERTIES COMPILE_OPTIONS
    "${loops_flags}")
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    set_source_files_properties(program/loops_avx2.c PROPERTIES COMPILE_OPTIONS
        "${loops_flags};-mavx2;-mfma")
    set_source_files_properties(program/loops_avx512.c PROPERTIES COMPILE_OPTIONS
        "${loops_flags};-mavx2;-mfma;-mavx512f;-mavx512dq;-mavx512bw;-mavx512vl;-mprefer-vector-width=512")
endif()

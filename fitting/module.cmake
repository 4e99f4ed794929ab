# The kernels of real fitting: one source, several instruction sets, chosen at run time.
# Vectors never cross a function boundary that is kept: -Wpsabi has nothing to say.
set(real_flags -O3 -Wno-psabi)
set_source_files_properties(${CMAKE_SOURCE_DIR}/fitting/real_baseline.c PROPERTIES
    COMPILE_OPTIONS "${real_flags}")
set_source_files_properties(${CMAKE_SOURCE_DIR}/fitting/real_avx2.c PROPERTIES
    COMPILE_OPTIONS "${real_flags};-mavx2")
set_source_files_properties(${CMAKE_SOURCE_DIR}/fitting/real_avx512.c PROPERTIES
    COMPILE_OPTIONS "${real_flags};-mavx512f;-mavx512dq;-mavx512vl;-mprefer-vector-width=512")

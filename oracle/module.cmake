# The vector kernels are one source built for several instruction sets and chosen at
# run time. Vectors never cross a function boundary: -Wpsabi has nothing to say.
set(lanes_flags -O3 -Wno-psabi)
set(avx512_flags ${lanes_flags} -mavx512f -mavx512bw -mavx512dq -mavx512vl
    -mprefer-vector-width=512)
set_source_files_properties(${CMAKE_SOURCE_DIR}/oracle/references/lanes_baseline.c PROPERTIES
    COMPILE_OPTIONS "${lanes_flags}")
set_source_files_properties(${CMAKE_SOURCE_DIR}/oracle/references/lanes_avx2.c PROPERTIES
    COMPILE_OPTIONS "${lanes_flags};-mavx2")
set_source_files_properties(${CMAKE_SOURCE_DIR}/oracle/references/lanes_avx512.c PROPERTIES
    COMPILE_OPTIONS "${avx512_flags}")

# The same for double-double: its exact products are fused where the machine fuses.
set_source_files_properties(${CMAKE_SOURCE_DIR}/oracle/observe/dd_baseline.c PROPERTIES
    COMPILE_OPTIONS "${lanes_flags}")
set_source_files_properties(${CMAKE_SOURCE_DIR}/oracle/observe/dd_avx2.c PROPERTIES
    COMPILE_OPTIONS "${lanes_flags};-mavx2;-mfma")
set_source_files_properties(${CMAKE_SOURCE_DIR}/oracle/observe/dd_avx512.c PROPERTIES
    COMPILE_OPTIONS "${avx512_flags}")

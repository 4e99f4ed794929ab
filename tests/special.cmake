# These run the command itself.
add_dependencies(test_cli evolve)
add_dependencies(test_codes evolve)
add_dependencies(test_cli_refusals evolve)
add_dependencies(test_runs evolve)
add_dependencies(test_real_cli evolve)
add_dependencies(test_core_cli evolve)
add_dependencies(test_results evolve)
add_dependencies(test_row_search evolve)
add_dependencies(test_row_bundles evolve)
add_dependencies(test_several_search evolve)
add_dependencies(test_tabulate evolve)
add_dependencies(test_polynomials evolve)
add_dependencies(test_target_files evolve)
add_dependencies(test_quant_cli evolve)
add_dependencies(test_quant_export evolve)
add_dependencies(test_report evolve)
set_tests_properties(test_runs PROPERTIES TIMEOUT 900)
set_tests_properties(test_results PROPERTIES TIMEOUT 3600) # all of them

# The comparison's arithmetic; the benchmarks themselves are not built with the tests.
target_sources(test_points PRIVATE ${CMAKE_SOURCE_DIR}/bench/machine.c
    ${CMAKE_SOURCE_DIR}/bench/points.c)
target_sources(test_quant_fronts PRIVATE ${CMAKE_SOURCE_DIR}/bench/quant_fronts.c)

# Sweeps over all floats and whole searches: minutes when sanitized, and what they run is
# sanitized in smaller tests.
set_tests_properties(test_results test_runs PROPERTIES LABELS slow)
# Mostly numbers: sanitized under ./check --all alone, unsanitized always.
set_tests_properties(test_sweep test_seeds test_storage test_target_files test_reference
    test_several_search test_apfloat test_numbers test_number_arrays test_posits
    test_codes test_bessel_seeds test_row_seeds test_row_search test_row_funnel
    test_row_results test_enclosures test_sweep_small PROPERTIES LABELS numeric)

# Arb certifies MPFR's results where it is installed.
find_library(ARB_LIBRARY NAMES flint-arb arb)
find_library(FLINT_LIBRARY flint)
if(ARB_LIBRARY AND FLINT_LIBRARY)
    foreach(name test_bessel test_oracle test_enclosures test_reference)
        target_link_libraries(${name} PRIVATE ${ARB_LIBRARY} ${FLINT_LIBRARY})
        target_compile_definitions(${name} PRIVATE EVO_HAVE_ARB)
    endforeach()
endif()

# APFloat is C++.
enable_language(CXX)
target_sources(test_apfloat PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/apfloat.cpp)
set_source_files_properties(${CMAKE_CURRENT_SOURCE_DIR}/apfloat.cpp PROPERTIES
    COMPILE_OPTIONS "-std=c++17;-fno-rtti")
target_include_directories(test_apfloat SYSTEM PRIVATE ${LLVM_C_INCLUDE})
target_link_libraries(test_apfloat PRIVATE ${LLVM_LIBRARY})

# Programs, archives and domains from strangers.
include(${CMAKE_CURRENT_SOURCE_DIR}/fuzz/fuzz.cmake)

# What the example computes.
include(${CMAKE_SOURCE_DIR}/examples/vmf/exported.cmake)
target_sources(test_vmf PRIVATE ${CMAKE_SOURCE_DIR}/examples/vmf/fit.c ${vmf_exported})

# Derivatives of Bessel functions' logarithms as they are shipped.
foreach(name log_bessel_i_derivative_f64_4ulp_avx512 log_bessel_k_derivative_f64_4ulp_avx512)
    set(file ${CMAKE_SOURCE_DIR}/results/formats/${name}/${name}.c)
    target_sources(test_bessel_derivative PRIVATE ${file})
    set_source_files_properties(${file} PROPERTIES
        COMPILE_OPTIONS "-w;-fno-sanitize=all" SKIP_LINTING ON)
endforeach()

target_sources(test_truncation PRIVATE ${CMAKE_SOURCE_DIR}/bench/truncation.c)

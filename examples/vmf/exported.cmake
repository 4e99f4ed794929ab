# Exported kernels that the example calls: C that runs on any machine. For this directory.
set(vmf_exported "")
foreach(name log_bessel_i_f64_4ulp_avx512 bessel_i_ratio_inverse_f64_4ulp_avx512)
    list(APPEND vmf_exported ${CMAKE_SOURCE_DIR}/results/formats/${name}/${name}.c)
endforeach()
set_source_files_properties(${vmf_exported} PROPERTIES
    COMPILE_OPTIONS "-w;-fno-sanitize=all" SKIP_LINTING ON)

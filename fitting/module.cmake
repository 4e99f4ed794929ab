# The linear algebra is worth vectorising; strict arithmetic keeps results the same.
target_compile_options(evo_fitting PRIVATE -O3)

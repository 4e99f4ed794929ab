# The loops over points are worth vectorising.
target_compile_options(evo_scoring PRIVATE -O3)

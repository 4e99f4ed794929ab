/* Choice of the double-double code. */
#include "oracle/observe/blocks.h"

extern const evo_dd evo_dd_avx512, evo_dd_avx2, evo_dd_baseline;

static const evo_dd *const all[] = {&evo_dd_avx512, &evo_dd_avx2, &evo_dd_baseline};

const evo_dd *const *evo_dd_all(size_t *count) {
    *count = EVO_COUNT_OF(all);
    return all;
}

bool evo_dd_supported(const evo_dd *dd) {
    if (dd == &evo_dd_avx512)
        return __builtin_cpu_supports("avx512f") &&
               __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    if (dd == &evo_dd_avx2)
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    return true;
}

const evo_dd *evo_dd_best(void) {
    for (size_t i = 0; i < EVO_COUNT_OF(all); i++)
        if (evo_dd_supported(all[i]))
            return all[i];
    return &evo_dd_baseline;
}

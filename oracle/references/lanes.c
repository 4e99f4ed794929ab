/* Choice of the vector kernels. */
#include "oracle/internal.h"

extern const evo_lanes evo_lanes_avx512, evo_lanes_avx2, evo_lanes_baseline;

static const evo_lanes *const all[] = {&evo_lanes_avx512, &evo_lanes_avx2,
                                       &evo_lanes_baseline};

const evo_lanes *const *evo_lanes_all(size_t *count) {
    *count = EVO_COUNT_OF(all);
    return all;
}

bool evo_lanes_supported(const evo_lanes *lanes) {
    if (lanes == &evo_lanes_avx512)
        return __builtin_cpu_supports("avx512f") &&
               __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    if (lanes == &evo_lanes_avx2)
        return __builtin_cpu_supports("avx2");
    return true;
}

const evo_lanes *evo_lanes_best(void) {
    for (size_t i = 0; i < EVO_COUNT_OF(all); i++)
        if (evo_lanes_supported(all[i]))
            return all[i];
    return &evo_lanes_baseline;
}

/* Rounding of arrays: what a search over formats spends its time on.
 *
 * Integers and minifloats have a grid of powers of two, other formats of few values are
 * searched for in a table of them (array_loops.inc). What is left takes the path of
 * single values, which gives the same results.
 */
#include "formats/array.h"

#include <math.h>

uint32_t evo_number_random(uint64_t seed, uint64_t index) {
    return (uint32_t)evo_array_random(seed, index);
}

static double round_even(const evo_number *number, double x) {
    return evo_number_round(number, x, EVO_ROUND_NEAREST_EVEN, 0);
}

static bool has_negative_zero(const evo_number *number) {
    const evo_family_row *family = evo_family_get(number);
    uint32_t code;
    return family->special != NULL && family->special(number, -0.0, &code);
}

static bool grid_init(evo_grid *g, const evo_number *number) {
    const evo_family_row *family = evo_family_get(number);
    bool minifloat = number->family == EVO_FAMILY_MINIFLOAT;
    int mantissa_bits = minifloat ? evo_minifloat_mantissa_bits(number) : 60;
    /* Without mantissa the even code is not the even multiple. */
    if ((!minifloat && number->family != EVO_FAMILY_INTEGER) || mantissa_bits < 1)
        return false;
    g->overflows = number->overflow != EVO_OVERFLOW_SATURATE;
    g->lowest = family->value(number, family->first(number) -
                                          (g->overflows && !number->is_unsigned));
    g->highest = family->value(number, family->last(number) + g->overflows);
    g->max = evo_number_max(number);
    g->overflow = round_even(number, INFINITY);
    g->nan = round_even(number, (double)NAN);
    g->per_binade = ldexp(1, -mantissa_bits);
    g->least = family->value(number, 1);
    g->has_negative_zero = has_negative_zero(number);
    return true;
}

static bool table_init(evo_table *t, const evo_number *number) {
    const evo_family_row *family = evo_family_get(number);
    size_t count = evo_number_values(number, NULL);
    if (count > EVO_TABLE_CAPACITY || number->overflow != EVO_OVERFLOW_SATURATE)
        return false;
    t->count = (int64_t)evo_number_values(number, t->values);
    t->values[count] = t->values[count - 1];
    t->first_is_odd = family->first(number) & 1;
    t->minus_zero = has_negative_zero(number) ? -0.0 : 0;
    t->nan = round_even(number, (double)NAN);
    t->infinity = round_even(number, INFINITY);
    t->minus_infinity = round_even(number, -INFINITY);
    for (int32_t i = 0; i < (int32_t)count; i++)
        t->middles[i] = family->middle != NULL
                            ? family->middle(number, family->first(number) + i)
                            : t->values[i] + (t->values[i + 1] - t->values[i]) / 2;
    return true;
}

size_t evo_array_builds(const evo_array_loops *builds[EVO_ARRAY_BUILDS]) {
    size_t count = 0;
    builds[count++] = &evo_array_base;
#ifdef __x86_64__
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2")) {
        builds[count++] = &evo_array_avx2;
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
            __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
            builds[count++] = &evo_array_avx512;
    }
#endif
    return count;
}

static void round_singly(const evo_number *number, const evo_array_job *job) {
    for (size_t i = 0; i < job->count; i++) {
        double r = evo_number_round(number, job->x[i] / job->scale, job->rounding,
                                    (uint32_t)evo_array_random(job->seed, i));
        job->y[i] = (float)(job->scale * r);
    }
}

void evo_array_round(const evo_array_loops *loops, const evo_number *number,
                     const evo_array_job *job) {
    evo_grid grid;
    evo_table table;
    if (grid_init(&grid, number))
        loops->grid(&grid, job);
    else if (job->count > 8 && table_init(&table, number))
        loops->table(&table, job);
    else
        round_singly(number, job);
}

void evo_number_round_array(const evo_number *number, evo_rounding rounding,
                            uint64_t seed, double scale, const float *x, float *y,
                            size_t count) {
    evo_array_job job = {.rounding = rounding,
                         .seed = seed,
                         .scale = scale,
                         .x = x,
                         .y = y,
                         .count = count};
    const evo_array_loops *builds[EVO_ARRAY_BUILDS];
    size_t built = evo_array_builds(builds);
    evo_array_round(builds[built - 1], number, &job);
}

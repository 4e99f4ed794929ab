/* Rounding of arrays: what a search over formats spends its time on.
 *
 * Integers and minifloats have a grid of powers of two, the values of other formats are
 * searched for in a table of them (array_loops.inc). Short arrays take the path of
 * single values, which gives the same results.
 */
#include "formats/array.h"

#include <math.h>
#include <stdlib.h>

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

static bool grid_init(evo_round_grid *g, const evo_number *number) {
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

/* False where a table does not pay: it costs about as much as rounding a value or two
 * for each entry. */
static bool table_init(evo_round_table *t, const evo_number *number, size_t elements) {
    size_t count = evo_number_values(number, NULL);
    if (elements <= 8 || elements < count / 8 ||
        number->overflow != EVO_OVERFLOW_SATURATE)
        return false;
    t->values = evo_alloc_aligned((2 * count + 1) * sizeof *t->values);
    if (t->values == NULL)
        return false;
    t->middles = t->values + count + 1;
    t->count = (int64_t)evo_number_values(number, t->values);
    t->values[count] = t->values[count - 1];
    evo_number_middles(number, t->middles);
    t->first_is_odd = evo_family_get(number)->first(number) & 1;
    t->minus_zero = has_negative_zero(number) ? -0.0 : 0;
    t->nan = round_even(number, (double)NAN);
    t->infinity = round_even(number, INFINITY);
    t->minus_infinity = round_even(number, -INFINITY);
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
    evo_round_grid grid;
    evo_round_table table;
    if (grid_init(&grid, number)) {
        loops->grid(&grid, job);
    } else if (table_init(&table, number, job->count)) {
        loops->table(&table, job);
        free(table.values);
    } else {
        round_singly(number, job);
    }
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

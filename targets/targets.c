/* Targets: the table, lookup by name, timing inputs and error bins. */
#include "targets/definition.h"
#include "targets/rows.h"

#include <math.h>
#include <string.h>

#define EVO_TIMING(...)                                                                \
    { __VA_ARGS__, 0, 0, 0, false }
#define EVO_TIMING_PAIR(...)                                                           \
    { __VA_ARGS__, 0, false }
#define EVO_TIMING_LOG_PAIR(name, lo, hi, odd_lo, odd_hi)                              \
    { name, lo, hi, 0, 0, 0, odd_lo, odd_hi, 0, true }
#define EVO_TIMING_ROW(name, lo, hi, elements)                                         \
    { name, lo, hi, 0, 0, 0, 0, 0, elements, false }
#define EVO_TIMING_TABLE(table, ...)                                                   \
    static const evo_timing_inputs timing_##table[] = {__VA_ARGS__};
#include "targets/timing.def"
#undef EVO_TIMING_TABLE
#undef EVO_TIMING_ROW
#undef EVO_TIMING_LOG_PAIR
#undef EVO_TIMING_PAIR
#undef EVO_TIMING

static const evo_target targets[EVO_TARGET_ALL] = {
#define EVO_TARGET(id, name, formula, inputs, outputs, symmetry, monotone, range_lo,   \
                   range_hi, core_lo, core_hi, reach_lo, reach_hi, timing)             \
    [EVO_TARGET_##id] = {name,                                                         \
                         formula,                                                      \
                         inputs,                                                       \
                         outputs,                                                      \
                         EVO_SYMMETRY_##symmetry,                                      \
                         monotone,                                                     \
                         range_lo,                                                     \
                         range_hi,                                                     \
                         core_lo,                                                      \
                         core_hi,                                                      \
                         reach_lo,                                                     \
                         reach_hi,                                                     \
                         timing_##timing,                                              \
                         (int)EVO_COUNT_OF(timing_##timing),                           \
                         {EVO_TARGET_ALL},                                             \
                         NULL,                                                         \
                         EVO_ERROR_ULP},
#include "targets/targets.def"
#undef EVO_TARGET
#define EVO_SEVERAL_TARGET(id, name, formula, inputs, outputs, measure, timing, ...)   \
    [EVO_TARGET_##id] = {name,                                                         \
                         formula,                                                      \
                         inputs,                                                       \
                         outputs,                                                      \
                         EVO_SYMMETRY_NONE,                                            \
                         0,                                                            \
                         -INFINITY,                                                    \
                         INFINITY,                                                     \
                         -INFINITY,                                                    \
                         INFINITY,                                                     \
                         -INFINITY,                                                    \
                         INFINITY,                                                     \
                         timing_##timing,                                              \
                         (int)EVO_COUNT_OF(timing_##timing),                           \
                         {__VA_ARGS__},                                                \
                         NULL,                                                         \
                         EVO_ERROR_##measure},
#include "targets/several.def"
#undef EVO_SEVERAL_TARGET
#define EVO_VECTOR_TARGET(id, name, formula, inputs, outputs, timing)                  \
    [EVO_TARGET_##id] = {name,                                                         \
                         formula,                                                      \
                         inputs,                                                       \
                         outputs,                                                      \
                         EVO_SYMMETRY_NONE,                                            \
                         0,                                                            \
                         -INFINITY,                                                    \
                         INFINITY,                                                     \
                         -1,                                                           \
                         1,                                                            \
                         -1,                                                           \
                         1,                                                            \
                         timing_##timing,                                              \
                         (int)EVO_COUNT_OF(timing_##timing),                           \
                         {EVO_TARGET_ALL},                                             \
                         NULL,                                                         \
                         EVO_ERROR_ABSOLUTE},
#include "targets/vector.def"
#undef EVO_VECTOR_TARGET
#define EVO_REAL_TARGET(id, name, formula, symmetry, lo, hi)                           \
    [EVO_TARGET_##id] = {name, formula,      1,        1,  EVO_SYMMETRY_##symmetry,    \
                         0,    -INFINITY,    INFINITY, lo, hi,                         \
                         lo,   hi,           NULL,     0,  {EVO_TARGET_ALL},           \
                         NULL, EVO_ERROR_ULP},
#include "targets/real.def"
#undef EVO_REAL_TARGET
#define EVO_CODE_TARGET(id, name, formula, role, inputs, timing, number)               \
    [EVO_TARGET_##id] = {name,                                                         \
                         formula,                                                      \
                         inputs,                                                       \
                         1,                                                            \
                         EVO_SYMMETRY_NONE,                                            \
                         0,                                                            \
                         -INFINITY,                                                    \
                         INFINITY,                                                     \
                         -INFINITY,                                                    \
                         INFINITY,                                                     \
                         -INFINITY,                                                    \
                         INFINITY,                                                     \
                         timing_##timing,                                              \
                         (int)EVO_COUNT_OF(timing_##timing),                           \
                         {EVO_TARGET_ALL},                                             \
                         NULL,                                                         \
                         EVO_ERROR_ULP},
#include "targets/codes.def"
#undef EVO_CODE_TARGET
#define LIST(...)                                                                      \
    { __VA_ARGS__ }
#define EVO_ROW_TARGET(id, name, formula, inputs, ...)                                 \
    [EVO_TARGET_##id] = {name,                                                         \
                         formula,                                                      \
                         (int)(sizeof((int[])LIST inputs) / sizeof(int)),              \
                         1,                                                            \
                         EVO_SYMMETRY_NONE,                                            \
                         0,                                                            \
                         -INFINITY,                                                    \
                         INFINITY,                                                     \
                         -INFINITY,                                                    \
                         INFINITY,                                                     \
                         -INFINITY,                                                    \
                         INFINITY,                                                     \
                         timing_ROWS,                                                  \
                         (int)EVO_COUNT_OF(timing_ROWS),                               \
                         {EVO_TARGET_ALL},                                             \
                         NULL,                                                         \
                         EVO_ERROR_ULP},
#include "targets/rows.def"
#undef EVO_ROW_TARGET
};

static const evo_codes codes[] = {
#define EVO_CODE_TARGET(id, name, formula, role, inputs, timing, number)               \
    {EVO_CODES_##role, number},
#include "targets/codes.def"
#undef EVO_CODE_TARGET
};

const evo_codes *evo_target_codes(evo_target_id id) {
    return id >= EVO_TARGET_CODES_FIRST && id < EVO_TARGET_ROWS_FIRST
               ? &codes[id - EVO_TARGET_CODES_FIRST]
               : NULL;
}

bool evo_target_takes_bytes(evo_target_id id) {
    const evo_codes *row = evo_target_codes(id);
    return row != NULL && !evo_code_encodes(row->role);
}

const char *evo_code_role_name(evo_code_role role) {
    static const char *const names[EVO_CODE_ROLE_COUNT] = {
        [EVO_CODES_DECODE] = "decode",       [EVO_CODES_SCALED] = "scaled",
        [EVO_CODES_ENCODE] = "encode",       [EVO_CODES_MX_SCALE] = "mxscale",
        [EVO_CODES_MX_ENCODE] = "mxencode",  [EVO_CODES_MULTIPLY] = "mul",
        [EVO_CODES_MULTIPLY_CUT] = "mulcut",
    };
    return names[role];
}

#define EVO_POINT(x)                                                                   \
    { EVO_LANDMARK_POINT, x, x }
#define EVO_MULTIPLES(step, n)                                                         \
    { EVO_LANDMARK_MULTIPLES, step, n }
#define EVO_RISING(lo, hi)                                                             \
    { EVO_LANDMARK_RISING, lo, hi }
#define EVO_FALLING(lo, hi)                                                            \
    { EVO_LANDMARK_FALLING, lo, hi }
#define EVO_LANDMARKS(id, ...)                                                         \
    static const evo_landmark landmarks_##id[] = {__VA_ARGS__};
#include "targets/landmarks.def"
#undef EVO_LANDMARKS

static const struct {
    const evo_landmark *rows;
    size_t count;
} landmarks[EVO_TARGET_ALL] = {
#define EVO_LANDMARKS(id, ...)                                                         \
    [EVO_TARGET_##id] = {landmarks_##id, EVO_COUNT_OF(landmarks_##id)},
#include "targets/landmarks.def"
#undef EVO_LANDMARKS
};

const evo_landmark *evo_target_landmarks(evo_target_id id, size_t *count) {
    const evo_definition *definition = evo_target_get(id)->definition;
    if (definition != NULL) {
        *count = (size_t)definition->landmark_count;
        return definition->landmarks;
    }
    *count = landmarks[id].count;
    return landmarks[id].rows;
}

const evo_target *evo_target_get(evo_target_id id) {
    return id < EVO_TARGET_ALL ? &targets[id] : evo_target_defined(id);
}

double evo_measure_unit(evo_error_measure measure, evo_format_id format, double exact) {
    if (measure == EVO_ERROR_SCALED)
        return 0.5 * evo_format_ulp(format, 1) * fmax(1, fabs(exact));
    return evo_format_ulp(format, measure == EVO_ERROR_ABSOLUTE ? 1 : exact);
}

const char *evo_target_error_text(const evo_target *target) {
    static const char *const texts[] = {
        [EVO_ERROR_ULP] = "in units of the spacing of the format at the exact result",
        [EVO_ERROR_ABSOLUTE] = "absolute, in units of the spacing of the format at 1",
        [EVO_ERROR_SCALED] = "in units of half the spacing of the format at 1, times "
                             "max(1, |exact result|)",
    };
    if (target->measure == EVO_ERROR_SCALED && target->outputs > 1)
        return "of the first output in units of half the spacing of the format at 1, "
               "times max(1, |exact result|); of the others in units of the spacing at "
               "the exact result";
    return texts[target->measure];
}

bool evo_target_is_in_c(evo_target_id id) {
    return id <= EVO_TARGET_TGAMMA || id == EVO_TARGET_POW || id == EVO_TARGET_ATAN2 ||
           id == EVO_TARGET_HYPOT || id == EVO_TARGET_SINCOS;
}

bool evo_target_is_tupled(evo_target_id id) {
    return (evo_target_get(id)->inputs > 1 && evo_target_codes(id) == NULL &&
            evo_target_row(id) == NULL) ||
           evo_target_is_vector(id);
}

bool evo_target_find_builtin(const char *name, evo_target_id *id) {
    for (int i = 0; i < EVO_TARGET_COUNT; i++)
        if (strcmp(name, targets[i].name) == 0) {
            *id = (evo_target_id)i;
            return true;
        }
    return false;
}

bool evo_target_find(const char *name, evo_target_id *id) {
    for (int i = 0; i < EVO_TARGET_ALL; i++)
        if (strcmp(name, targets[i].name) == 0) {
            *id = (evo_target_id)i;
            return true;
        }
    return evo_target_find_defined(name, id);
}

/* The i-th of all names, of the table and the library. */
static const char *any_name(int i) {
    return i < EVO_TARGET_ALL ? targets[i].name
                              : evo_target_library_name(i - EVO_TARGET_ALL);
}

int evo_target_nearest(const char *name, const char *names[], int limit) {
    bool taken[EVO_TARGET_LIMIT] = {false};
    int count = 0;
    while (count < limit) {
        int best = -1;
        unsigned best_distance = 0;
        for (int i = 0; i < EVO_TARGET_LIMIT && any_name(i) != NULL; i++) {
            if (taken[i])
                continue;
            unsigned distance = evo_edit_distance(name, any_name(i));
            if (best < 0 || distance < best_distance) {
                best = i;
                best_distance = distance;
            }
        }
        if (best < 0)
            break;
        taken[best] = true;
        names[count++] = any_name(best);
    }
    return count;
}

int evo_error_bin(double error_ulp) {
    if (!(error_ulp <= 0.5 + 22.0 / 16))
        return EVO_ERROR_BINS - 1;
    return error_ulp <= 0.5 ? 0 : (int)ceil((error_ulp - 0.5) * 16);
}

bool evo_claim_detailed(const evo_claim *claim) {
    for (int i = 0; i < EVO_ERROR_BINS; i++)
        if (claim->histogram[i] > 0)
            return true;
    return false;
}

bool evo_claim_meets(evo_target_id target, const evo_claim *claim, double max_ulp) {
    const evo_codes *on_codes = evo_target_codes(target);
    bool relative = on_codes != NULL && evo_code_multiplies(on_codes->role);
    return claim->max_ulp <= max_ulp &&
           (relative || max_ulp > 0.5 || claim->misrounded == 0);
}

bool evo_claim_as_accurate(const evo_claim *a, const evo_claim *b) {
    double sum_a = a->has_sum ? a->sum_error : (double)INFINITY;
    double sum_b = b->has_sum ? b->sum_error : (double)INFINITY;
    return a->max_ulp <= b->max_ulp && sum_a <= sum_b;
}

/* ---- Timing inputs --------------------------------------------------------- */

static void store(evo_format_id format, void *values, size_t index, uint64_t code) {
    switch (evo_format_get(format)->bits) {
    case 64:
        memcpy((char *)values + 8 * index, &code, 8);
        break;
    case 32:
        memcpy((char *)values + 4 * index, &(uint32_t){(uint32_t)code}, 4);
        break;
    case 16:
        memcpy((char *)values + 2 * index, &(uint16_t){(uint16_t)code}, 2);
        break;
    default:
        ((uint8_t *)values)[index] = (uint8_t)code;
    }
}

static double larger(double a, double b) {
    return a > b ? a : b;
}

static double special_argument(const evo_timing_inputs *inputs, evo_format_id format,
                               evo_rng *rng) {
    double sign = evo_rng_u32(rng) & 1 ? -1 : 1;
    switch (evo_rng_below(rng, 6)) {
    case 0:
    case 1: { /* from four times the interval to the largest binade, by exponent */
        double edge = 4 * larger(fabs(inputs->lo), fabs(inputs->hi));
        int lowest = ilogb(edge), highest = evo_format_emax(format);
        int span = highest > lowest ? highest - lowest + 1 : 1;
        int exponent = highest - (int)evo_rng_below(rng, (uint32_t)span);
        /* Below 1.75 times a power of two no format rounds up to infinity. */
        return sign * ldexp(1 + 0.75 * evo_rng_unit(rng), exponent);
    }
    case 2:
        return sign * INFINITY;
    case 3:
        return (double)NAN;
    default:
        return inputs->rare_lo +
               (inputs->rare_hi - inputs->rare_lo) * evo_rng_unit(rng);
    }
}

/* The encoding nearest to a uniform or log-uniform value, kept within [lo, hi), which
 * rounding to a narrow format may leave, and within the format's finite values. */
static uint64_t usual_argument(const evo_timing_inputs *inputs, evo_format_id format,
                               evo_rng *rng) {
    double largest = ldexp(2 - ldexp(1, -evo_format_get(format)->mantissa_bits),
                           evo_format_emax(format));
    double lo = larger(inputs->lo, -largest), hi = -larger(-inputs->hi, -largest);
    double u = evo_rng_unit(rng), value = lo + (hi - lo) * u;
    if (inputs->logarithmic)
        value = lo * exp(u * log(hi / lo));
    uint64_t code = evo_format_encode(format, value);
    int64_t ordered = evo_format_to_ordered(format, code);
    if (evo_format_decode(format, code) >= hi)
        return evo_format_from_ordered(format, ordered - 1);
    if (evo_format_decode(format, code) < lo)
        return evo_format_from_ordered(format, ordered + 1);
    return code;
}

double evo_timing_weight(const evo_target *target, int index) {
    if (target->timing_count == 1)
        return 1;
    return index == 0 ? 0.5 : 0.5 / (target->timing_count - 1);
}

static void fill(const evo_timing_inputs *inputs, evo_format_id format, evo_rng *rng,
                 void *values, size_t n) {
    for (size_t i = 0; i < n; i++) {
        bool special = inputs->special_fraction > 0 &&
                       evo_rng_unit(rng) < inputs->special_fraction;
        uint64_t code =
            special ? evo_format_encode(format, special_argument(inputs, format, rng))
                    : usual_argument(inputs, format, rng);
        store(format, values, i, code);
    }
}

void evo_timing_fill(const evo_timing_inputs *inputs, evo_format_id format,
                     uint64_t seed, void *values, size_t n) {
    evo_timing_fill_argument(inputs, format, seed, 0, values, n);
}

void evo_timing_fill_argument(const evo_timing_inputs *inputs, evo_format_id format,
                              uint64_t seed, int argument, void *values, size_t n) {
    evo_timing_inputs own = *inputs;
    if (argument % 2 != 0) {
        own.lo = inputs->odd_lo;
        own.hi = inputs->odd_hi;
    }
    evo_rng rng;
    evo_rng_init(&rng, seed, EVO_STREAM_TIMING, (uint64_t)argument);
    fill(&own, format, &rng, values, n);
}

void evo_timing_fill_bytes(const evo_timing_inputs *inputs, uint64_t seed, int argument,
                           uint8_t *values, size_t n) {
    bool odd = argument % 2 != 0;
    uint32_t lo = (uint32_t)(odd ? inputs->odd_lo : inputs->lo);
    uint32_t hi = (uint32_t)(odd ? inputs->odd_hi : inputs->hi);
    evo_rng rng;
    evo_rng_init(&rng, seed, EVO_STREAM_TIMING, (uint64_t)argument);
    for (size_t i = 0; i < n; i++)
        values[i] = (uint8_t)(lo + evo_rng_below(&rng, hi > lo ? hi - lo : 1));
}

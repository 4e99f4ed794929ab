/* oracle: exhaustive sweeps. */
#include "oracle/sweep/sweep.h"
#include "tests/expect.h"

#include <check.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXP  EVO_TARGET_EXP
#define EXP2 EVO_TARGET_EXP2

/* ---- Kernels --------------------------------------------------------------- */

/* One for each target that is tested, built once. */
static evo_reference *references[EVO_TARGET_LIMIT];

static const evo_reference *reference_of(evo_target_id target) {
    if (references[target] == NULL)
        ck_assert_int_eq(
            evo_reference_create(target, EVO_FORMAT_F32, 2, &references[target], NULL),
            EVO_OK);
    return references[target];
}

/* Correctly rounded but for what `wrong` says; quick where a batch is trivial. */
struct kernel {
    evo_target_id target;
    bool wrong;
    uint32_t at, got;
};

__attribute__((optimize("O3"))) static bool fill_trivial(const float *x, float *y,
                                                         size_t n) {
    float low = x[0], high = x[n - 1], value;
    if (isnan(low) != isnan(high))
        return false;
    if (isnan(low) && signbit(low) == signbit(high))
        value = NAN;
    else if (low > 130)
        value = INFINITY;
    else if (high < -151)
        value = 0;
    else if (low > -0x1p-30f && high < 0x1p-30f)
        value = 1;
    else
        return false;
    for (size_t i = 0; i < n; i++)
        y[i] = value;
    return true;
}

__attribute__((optimize("O3"))) static void
good(void *ctx, unsigned worker, const void *const *in, void *const *out, size_t n) {
    const struct kernel *kernel = ctx;
    const float *x = in[0];
    float *y = out[0];
    double wide[512];
    (void)worker;
    for (size_t begin = 0; begin < n; begin += 512) {
        size_t part = n - begin < 512 ? n - begin : 512;
        if (kernel->target > EXP2 || !fill_trivial(x + begin, y + begin, part)) {
            evo_reference_eval(references[kernel->target], x + begin, wide, part);
            for (size_t i = 0; i < part; i++)
                y[begin + i] = (float)wide[i];
        }
    }
    /* Inputs come in value order. */
    int64_t index = evo_format_to_ordered(EVO_FORMAT_F32, kernel->at) -
                    evo_format_to_ordered(EVO_FORMAT_F32, bits_of(x[0]));
    if (kernel->wrong && index >= 0 && index < (int64_t)n)
        y[index] = float_of(kernel->got);
}

/* A sloppy float kernel: errors of some ulp, all over. */
static void sloppy(void *ctx, unsigned worker, const void *const *in, void *const *out,
                   size_t n) {
    const float *x = in[0];
    float *y = out[0];
    (void)ctx;
    (void)worker;
    for (size_t i = 0; i < n; i++) {
        float k = rintf(x[i] * 1.442695f), r = x[i] - k * 0.6931472f;
        float p = 1 + r * (1 + r * (0.5f + r * (0.1666667f + r * 0.0416667f)));
        y[i] = ldexpf(p, (int)k);
    }
}

static evo_sweep_options options_for(double lo, double hi, unsigned threads) {
    return (evo_sweep_options){.threads = threads,
                               .domain = {.lo = lo, .hi = hi},
                               .reference = reference_of(EXP)};
}

static void expect_same_claim(const evo_claim *a, const evo_claim *b) {
    ck_assert_int_eq(a->verdict, b->verdict);
    ck_assert_uint_eq(a->inputs, b->inputs);
    ck_assert(a->max_ulp == b->max_ulp && a->mean_ulp == b->mean_ulp);
    ck_assert_uint_eq(a->worst_input[0], b->worst_input[0]);
    ck_assert_uint_eq(a->worst_got, b->worst_got);
    ck_assert_uint_eq(a->misrounded, b->misrounded);
    ck_assert_uint_eq(a->special_failures, b->special_failures);
    ck_assert_mem_eq(a->histogram, b->histogram, sizeof a->histogram);
    ck_assert_uint_eq(a->properties_checked, b->properties_checked);
    ck_assert_uint_eq(a->properties_held, b->properties_held);
    ck_assert(a->reference_bound_ulp == b->reference_bound_ulp);
}

/* ---- Tests ----------------------------------------------------------------- */

enum { WHOLE_SUBJECTS = 2 };

START_TEST(whole_domain_with_single_faults) {
    struct kernel kernels[WHOLE_SUBJECTS] = {
        {.target = EXP},
        {EXP, true, 0x7fc12345, 0x3f800000}}; /* a NaN with payload gives 1 */
    evo_subject subjects[WHOLE_SUBJECTS];
    for (int i = 0; i < WHOLE_SUBJECTS; i++)
        subjects[i] = (evo_subject){.eval = good, .ctx = &kernels[i]};
    evo_sweep_options options = {.threads = evo_cpu_count(),
                                 .domain = evo_domain_whole(),
                                 .reference = reference_of(EXP)};
    ck_assert_int_eq(
        evo_oracle_sweep(EXP, EVO_FORMAT_F32, subjects, WHOLE_SUBJECTS, &options, NULL),
        EVO_OK);
    for (int i = 0; i < WHOLE_SUBJECTS; i++) {
        const evo_claim *claim = &subjects[i].claim;
        uint64_t total = 0;
        for (int bin = 0; bin < EVO_ERROR_BINS; bin++)
            total += claim->histogram[bin];
        ck_assert_uint_eq(claim->inputs, UINT64_C(1) << 32);
        ck_assert_uint_eq(total, UINT64_C(1) << 32);
        ck_assert_int_eq(claim->verdict, EVO_VERDICT_PROVEN);
        ck_assert(claim->reference_bound_ulp == 0);
        if (i > 0) {
            ck_assert_uint_eq(claim->worst_input[0], kernels[i].at);
            ck_assert_uint_eq(claim->worst_got, kernels[i].got);
            ck_assert_uint_eq(claim->misrounded, 1);
            ck_assert_uint_eq(claim->special_failures, 1);
            ck_assert(isinf(claim->max_ulp));
        }
    }
    const evo_claim *right = &subjects[0].claim;
    ck_assert_uint_eq(right->misrounded, 0);
    ck_assert_uint_eq(right->special_failures, 0);
    ck_assert(right->max_ulp <= 0.5 && right->max_ulp > 0.4999999);
    ck_assert_uint_eq(right->properties_held, right->properties_checked);
    ck_assert_uint_eq(right->properties_checked,
                      EVO_PROPERTY_RANGE | EVO_PROPERTY_MONOTONE | EVO_PROPERTY_EXACT |
                          EVO_PROPERTY_SPECIALS);
    ck_assert_uint_eq(subjects[1].claim.properties_held,
                      right->properties_held & ~(uint32_t)EVO_PROPERTY_SPECIALS);
}
END_TEST

/* x/2, ties away from zero or towards it. */
struct halver {
    evo_target_id target;
    bool outwards;
};

static void halve(void *ctx, unsigned worker, const void *const *in, void *const *out,
                  size_t n) {
    const struct halver *halver = ctx;
    const float *x = in[0];
    float *y = out[0];
    (void)worker;
    for (size_t i = 0; i < n; i++) {
        uint32_t code = bits_of(x[i]), size = code & 0x7fffffff;
        bool odd = size & 1;
        size = size / 2 + (odd && halver->outwards);
        y[i] = float_of(size | (code & 0x80000000));
    }
}

/* silu and its like of subnormals: ties that the sweep judges without MPFR, against
 * MPFR. */
START_TEST(ties_are_judged_by_the_definition) {
    evo_target_id halving[] = {EVO_TARGET_GELU, EVO_TARGET_SILU, EVO_TARGET_I1,
                               EVO_TARGET_I1E, EVO_TARGET_ALL};
    ck_assert(evo_target_find("gelu_tanh", &halving[4]));
#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
    const int cases = 32; /* the reference of a formula takes its time to build */
#else
    const int cases = 40;
#endif
    for (int i = 0; i < cases; i++) {
        bool negative = i & 1, normal = i & 4;
        double lo = normal ? 0x1.ff8p-126 : 0x1p-149;
        double hi = normal ? 0x1.fffffep-126 : 0x1p-139;
        struct halver halver = {halving[i / 8], (i >> 1) & 1};
        evo_subject subject = {.eval = halve, .ctx = &halver};
        evo_sweep_options options = {
            .threads = 2,
            .domain = {.lo = negative ? -hi : lo, .hi = negative ? -lo : hi},
            .reference = reference_of(halver.target)};
        int64_t first, last;
        ck_assert(evo_domain_codes(&options.domain, EVO_FORMAT_F32, &first, &last));
        ck_assert_int_eq(evo_oracle_sweep(halver.target, EVO_FORMAT_F32, &subject, 1,
                                          &options, NULL),
                         EVO_OK);
        uint64_t misrounded = 0, bins[EVO_ERROR_BINS] = {0};
        double max = 0;
        for (int64_t ordered = first; ordered <= last; ordered++) {
            uint64_t in = evo_format_from_ordered(EVO_FORMAT_F32, ordered);
            float x = float_of((uint32_t)in), y;
            const void *inputs[] = {&x};
            void *outputs[] = {&y};
            halve(&halver, 0, inputs, outputs, 1);
            double error =
                evo_oracle_error_ulp(halver.target, EVO_FORMAT_F32, &in, bits_of(y));
            misrounded +=
                evo_oracle_round(halver.target, EVO_FORMAT_F32, &in) != bits_of(y);
            bins[evo_error_bin(error)]++;
            max = fmax(max, error);
        }
        const evo_claim *claim = &subject.claim;
        ck_assert_uint_eq(claim->misrounded, misrounded);
        bool towards_zero = halver.target == EVO_TARGET_I1E ||
                            (negative && halver.target != EVO_TARGET_I1);
        ck_assert_uint_eq(misrounded > 0,
                          halver.outwards ? towards_zero : !towards_zero);
        ck_assert(claim->max_ulp == max);
        ck_assert_mem_eq(claim->histogram, bins, sizeof bins);
    }
}
END_TEST

/* What looks like silu at zero and the ends of the subnormal numbers, and is not. */
START_TEST(only_functions_that_halve_have_ties) {
    static const char *const others[] = {
        "x/2 + x^2 - 0x1p-140*x + 0x1p-288", /* below x/2 in between */
        "x/2 + 0x1p-60*x^2 - 0x1p-190*x",    /* crosses x/2 */
        "x/2 + 0x1p90*x^2",
        "x/2",
        "x",
    };
    for (size_t i = 0; i < EVO_COUNT_OF(others); i++) {
        char text[128];
        evo_target_id id;
        snprintf(text, sizeof text, "name: other%zu\nformula: %s\n", i, others[i]);
        ck_assert_int_eq(evo_target_define(text, strlen(text), &id, NULL), EVO_OK);
        ck_assert_msg(sweep_target_ties(id).positive == 0, "%s", others[i]);
    }
    static const struct {
        evo_target_id id;
        sweep_ties ties;
    } rows[] = {{EVO_TARGET_SILU, {1, 1}}, {EVO_TARGET_GELU, {1, 1}},
                {EVO_TARGET_I1, {1, -1}},  {EVO_TARGET_I1E, {-1, 1}},
                {EVO_TARGET_MISH, {0, 0}}, {EVO_TARGET_I0, {0, 0}}};
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        sweep_ties ties = sweep_target_ties(rows[i].id);
        ck_assert_int_eq(ties.positive, rows[i].ties.positive);
        ck_assert_int_eq(ties.negative, rows[i].ties.negative);
    }
}
END_TEST

/* Half of x/2 with an odd subnormal x: what a double says of these is not enough to
 * round them, so that the kernel here is not right. */
static bool has_ties(evo_target_id target, uint32_t at) {
    return (target == EVO_TARGET_SILU || target == EVO_TARGET_GELU ||
            target == EVO_TARGET_I1 || target == EVO_TARGET_I1E) &&
           fabsf(float_of(at)) < 0x1p-125f;
}

/* Edges, the core and anywhere. */
static uint32_t draw_place(evo_rng *rng, evo_target_id target) {
    static const uint32_t edges[] = {0xff800000, 0x7f800000, 0x7f7fffff, 0xff7fffff,
                                     0x80000000, 0x00000000, 0x00000001, 0x3f800000,
                                     0xbf800000, 0x40000000, 0xcb000000, 0x4b000001};
    const evo_target *row = evo_target_get(target);
    uint32_t anywhere = evo_rng_u32(rng);
    switch (evo_rng_below(rng, 3)) {
    case 0:
        return edges[evo_rng_below(rng, EVO_COUNT_OF(edges))];
    case 1:
        return bits_of(
            (float)(row->core_lo + (row->core_hi - row->core_lo) * evo_rng_unit(rng)));
    default:
        return anywhere;
    }
}

/* Any target, any encoding, any wrong bit: in trivial and other regions alike. */
START_TEST(any_single_fault_is_caught) {
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    const int rounds = EVO_TARGET_COUNT * (getenv("EVO_TEST_ALL") != NULL ? 200 : 8);
    for (int i = 0; i < rounds; i++) {
        evo_target_id target = (evo_target_id)(i % EVO_TARGET_COUNT);
        uint32_t at = draw_place(&rng, target);
        if (isnan(float_of(at)) || has_ties(target, at))
            continue;
        uint64_t in = at;
        uint32_t right = (uint32_t)evo_oracle_round(target, EVO_FORMAT_F32, &in);
        if (isnan(float_of(right)))
            right = bits_of(1.0f); /* some bits of a NaN may be anything */
        struct kernel kernel = {target, true, at,
                                right ^ UINT32_C(1) << evo_rng_below(&rng, 32)};
        evo_subject subject = {.eval = good, .ctx = &kernel};
        (void)reference_of(target);
        /* 20000 neighbours on either side, as far as there are numbers. */
        int64_t around = evo_format_to_ordered(EVO_FORMAT_F32, at);
        float lo =
            float_of((uint32_t)evo_format_from_ordered(EVO_FORMAT_F32, around - 20000));
        float hi =
            float_of((uint32_t)evo_format_from_ordered(EVO_FORMAT_F32, around + 20000));
        evo_sweep_options options =
            options_for(isnan(lo) ? -INFINITY : (double)lo,
                        isnan(hi) ? INFINITY : (double)hi, 1 + (unsigned)i % 2);
        options.reference = reference_of(target);
        ck_assert_int_eq(
            evo_oracle_sweep(target, EVO_FORMAT_F32, &subject, 1, &options, NULL),
            EVO_OK);
        ck_assert_uint_eq(subject.claim.misrounded, 1);
        ck_assert_uint_eq(subject.claim.worst_input[0], at);
        bool special = !(subject.claim.properties_held & EVO_PROPERTY_SPECIALS);
        ck_assert(special == (isinf(subject.claim.max_ulp) != 0));
        ck_assert(subject.claim.max_ulp ==
                  evo_oracle_error_ulp(target, EVO_FORMAT_F32, &in, kernel.got));
    }
}
END_TEST

START_TEST(claims_do_not_depend_on_threads_or_builds) {
    size_t count;
    const evo_lanes *const *all = evo_lanes_all(&count);
    evo_subject one = {.eval = sloppy};
    evo_sweep_options options = options_for(-90, -12, 1);
    ck_assert_int_eq(evo_oracle_sweep(EXP, EVO_FORMAT_F32, &one, 1, &options, NULL),
                     EVO_OK);
    ck_assert(one.claim.max_ulp > 2 && one.claim.misrounded > 1000000);
    int64_t first, last;
    ck_assert(evo_domain_codes(&options.domain, EVO_FORMAT_F32, &first, &last));
    for (size_t k = 0; k < count; k++) {
        evo_subject other = {.eval = sloppy};
        options.threads = 2 + (unsigned)k;
        if (!evo_lanes_supported(all[k]))
            continue;
        ck_assert_int_eq(
            evo_sweep_f32(EXP, all[k], &other, 1, &options, first, last, NULL), EVO_OK);
        expect_same_claim(&one.claim, &other.claim);
    }
}
END_TEST

/* Against the definition, input by input. */
static void expect_by_definition(evo_target_id target, double lo, double hi) {
    evo_subject subject = {.eval = sloppy};
    evo_sweep_options options = options_for(lo, hi, 2);
    options.reference = reference_of(target);
    int64_t first, last;
    ck_assert(evo_domain_codes(&options.domain, EVO_FORMAT_F32, &first, &last));
    ck_assert_int_eq(
        evo_oracle_sweep(target, EVO_FORMAT_F32, &subject, 1, &options, NULL), EVO_OK);
    double max = -1, sum = 0;
    uint64_t worst = 0, misrounded = 0, infinite = 0, bins[EVO_ERROR_BINS] = {0};
    for (int64_t ordered = first; ordered <= last; ordered++) {
        uint64_t in = evo_format_from_ordered(EVO_FORMAT_F32, ordered);
        float x = float_of((uint32_t)in), y;
        const void *inputs[] = {&x};
        void *outputs[] = {&y};
        sloppy(NULL, 0, inputs, outputs, 1);
        double error = evo_oracle_error_ulp(target, EVO_FORMAT_F32, &in, bits_of(y));
        misrounded += evo_oracle_round(target, EVO_FORMAT_F32, &in) != bits_of(y);
        bins[evo_error_bin(error)]++;
        if (isinf(error))
            infinite++;
        else
            sum += fmin(error, 0x1p27);
        if (error > max) {
            max = error;
            worst = in;
        }
    }
    const evo_claim *claim = &subject.claim;
    ck_assert_uint_eq(claim->inputs, (uint64_t)(last - first) + 1);
    ck_assert(claim->max_ulp == max);
    ck_assert_uint_eq(claim->worst_input[0], worst);
    ck_assert_uint_eq(claim->misrounded, misrounded);
    ck_assert_uint_eq(claim->special_failures, infinite);
    double mean = sum / (double)(claim->inputs - infinite);
    ck_assert(fabs(claim->mean_ulp - mean) <= 0x1p-20 + 1e-9 * mean);
    for (int bin = 0; bin < EVO_ERROR_BINS; bin++)
        ck_assert_uint_eq(claim->histogram[bin], bins[bin]);
}

START_TEST(claims_agree_with_the_definition) {
    expect_by_definition(EXP, 1, 1.02);
    expect_by_definition(EXP, -0x1p-24, -0x1.ff00p-25);
    expect_by_definition(EXP, 88.5, 89.5);     /* overflow */
    expect_by_definition(EXP, -104.3, -103.4); /* underflow */
    expect_by_definition(EXP, -0x1p-136, 0x1p-136);
    expect_by_definition(EXP2, 3, 3.004);
}
END_TEST

/* tanh(inf) is 1: its neighbour there is a special value missed, not an error of an
 * ulp; below infinity it is one. */
START_TEST(limits_at_infinity_are_special) {
    const uint32_t inf = 0x7f800000, below = 0x3f7fffff;
    for (int i = 0; i < 2; i++) {
        struct kernel kernel = {EVO_TARGET_TANH, true, inf - (uint32_t)i, below};
        evo_subject subject = {.eval = good, .ctx = &kernel};
        evo_sweep_options options = {.threads = 1,
                                     .domain = {.lo = 0x1p127, .hi = (double)INFINITY},
                                     .reference = reference_of(EVO_TARGET_TANH)};
        ck_assert_int_eq(evo_oracle_sweep(EVO_TARGET_TANH, EVO_FORMAT_F32, &subject, 1,
                                          &options, NULL),
                         EVO_OK);
        ck_assert_uint_eq(subject.claim.special_failures, i == 0);
        ck_assert(i == 0 ? isinf(subject.claim.max_ulp) : subject.claim.max_ulp <= 1);
        ck_assert_uint_eq(subject.claim.worst_input[0], kernel.at);
        const float x = float_of(kernel.at), got = float_of(below);
        const double reference = 1;
        double error = evo_oracle_max_error(EVO_TARGET_TANH, EVO_FORMAT_F32, &x,
                                            &reference, &got, 1, NULL);
        ck_assert(i == 0 ? isinf(error) : error <= 1);
    }
    const uint64_t code = inf; /* atan's limit is no float */
    ck_assert(evo_oracle_error_ulp(EVO_TARGET_ATAN, EVO_FORMAT_F32, &code,
                                   bits_of((float)M_PI_2) + 1) < 2);
}
END_TEST

static void count_progress(void *ctx, uint64_t done, uint64_t total) {
    ck_assert_uint_le(done, total);
    (*(int *)ctx)++;
}

START_TEST(sweeps_stop_and_give_up) {
    int calls = 0;
    evo_stop_flag stop;
    atomic_init(&stop, 1);
    evo_error err;
    evo_subject subject = {.eval = sloppy};
    evo_sweep_options options = options_for(-80, 80, 2);
    options.progress = count_progress;
    options.progress_ctx = &calls;
    options.stop = &stop;
    ck_assert_int_eq(evo_oracle_sweep(EXP, EVO_FORMAT_F32, &subject, 1, &options, &err),
                     EVO_ERR_STOPPED);
    ck_assert_int_eq(subject.claim.verdict, EVO_VERDICT_OBSERVED);
    ck_assert_uint_eq(subject.claim.inputs, 0);
    options.stop = NULL;
    options.abandon_above_ulp = 0.6;
    struct kernel right = {.target = EXP};
    evo_subject both[2] = {{.eval = sloppy}, {.eval = good, .ctx = &right}};
    options.domain.hi = -10;
    ck_assert_int_eq(evo_oracle_sweep(EXP, EVO_FORMAT_F32, both, 2, &options, &err),
                     EVO_OK);
    ck_assert_int_eq(both[0].claim.verdict, EVO_VERDICT_OBSERVED);
    ck_assert(both[0].claim.max_ulp > 0.6);
    ck_assert_uint_lt(both[0].claim.inputs, both[1].claim.inputs);
    ck_assert_int_eq(both[1].claim.verdict, EVO_VERDICT_PROVEN);
    ck_assert_int_gt(calls, 0);
    options.domain = (evo_domain){.lo = 1, .hi = 1.00000001, .lo_open = true};
    ck_assert_int_eq(evo_oracle_sweep(EXP, EVO_FORMAT_F32, &subject, 1, &options, &err),
                     EVO_ERR_ARGUMENT);
    ck_assert_int_eq(evo_oracle_sweep(EXP, EVO_FORMAT_F64, &subject, 1, &options, &err),
                     EVO_ERR_UNSUPPORTED);
}
END_TEST

START_TEST(plateaus_end) {
    struct kernel right = {.target = EXP};
    evo_subject subject = {.eval = good, .ctx = &right};
    evo_sweep_options options = options_for(0x1p-90, 0x1p-88, 2);
    ck_assert_int_eq(evo_oracle_sweep(EXP, EVO_FORMAT_F32, &subject, 1, &options, NULL),
                     EVO_OK);
    /* Every input is as good as the worst: not all are settled, and the claim adds
     * what is open. */
    ck_assert(subject.claim.max_ulp < 0x1p-25 && subject.claim.max_ulp >= 0x1p-47);
    ck_assert(subject.claim.reference_bound_ulp > 0);
    options = options_for(200, 300, 1);
    ck_assert_int_eq(evo_oracle_sweep(EXP, EVO_FORMAT_F32, &subject, 1, &options, NULL),
                     EVO_OK);
    ck_assert_uint_eq(subject.claim.special_failures, 0);
}
END_TEST

struct small_kernel {
    evo_format_id format;
    uint16_t results[65536];
};

static void look_up(void *ctx, unsigned worker, const void *const *in, void *const *out,
                    size_t n) {
    const struct small_kernel *kernel = ctx;
    (void)worker;
    for (size_t i = 0; i < n; i++)
        ((uint16_t *)out[0])[i] = kernel->results[((const uint16_t *)in[0])[i]];
}

START_TEST(small_formats) {
    static struct small_kernel kernels[2];
    const evo_format_id formats[] = {EVO_FORMAT_F16, EVO_FORMAT_BF16};
    for (int f = 0; f < 2; f++) {
        for (uint64_t in = 0; in < 65536; in++)
            kernels[0].results[in] = (uint16_t)evo_oracle_round(EXP, formats[f], &in);
        kernels[1] = kernels[0];
        const uint16_t at = 0xbc01; /* about -1 or -0.008: result below 1 */
        kernels[1].results[at] = (uint16_t)(kernels[1].results[at] + 3);
        evo_claim single[2];
        for (unsigned threads = 1; threads <= 2; threads++) {
            evo_subject subjects[2] = {{.eval = look_up, .ctx = &kernels[0]},
                                       {.eval = look_up, .ctx = &kernels[1]}};
            evo_sweep_options options = {.threads = threads,
                                         .domain = evo_domain_whole()};
            ck_assert_int_eq(
                evo_oracle_sweep(EXP, formats[f], subjects, 2, &options, NULL), EVO_OK);
            const evo_claim *right = &subjects[0].claim, *wrong = &subjects[1].claim;
            ck_assert_uint_eq(right->inputs, 65536);
            ck_assert(right->max_ulp <= 0.5 && right->misrounded == 0);
            ck_assert_uint_eq(right->properties_held, right->properties_checked);
            ck_assert_uint_eq(wrong->misrounded, 1);
            ck_assert_uint_eq(wrong->worst_input[0], at);
            ck_assert(wrong->max_ulp > 2.4 && wrong->max_ulp < 4.6);
            for (int i = 0; i < 2 && threads == 2; i++)
                expect_same_claim(&single[i], &subjects[i].claim);
            single[0] = *right;
            single[1] = *wrong;
        }
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("sweep");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 300);
    tcase_add_test(all, any_single_fault_is_caught);
    tcase_add_test(all, ties_are_judged_by_the_definition);
    tcase_add_test(all, only_functions_that_halve_have_ties);
    tcase_add_test(all, claims_do_not_depend_on_threads_or_builds);
    tcase_add_test(all, claims_agree_with_the_definition);
    tcase_add_test(all, limits_at_infinity_are_special);
    tcase_add_test(all, sweeps_stop_and_give_up);
    tcase_add_test(all, plateaus_end);
    tcase_add_test(all, small_formats);
    suite_add_tcase(suite, all);
    TCase *whole = tcase_create("whole"); /* the long one: CK_RUN_CASE=all leaves it */
    tcase_set_timeout(whole, 600);
    tcase_add_test(whole, whole_domain_with_single_faults);
    suite_add_tcase(suite, whole);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}

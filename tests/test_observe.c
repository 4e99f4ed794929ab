/* oracle: observed claims of f64 kernels. */
#include "oracle/observe/observe.h"
#include "tests/expect.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define EXP  EVO_TARGET_EXP
#define EXP2 EVO_TARGET_EXP2

static evo_domain domain_of(const char *text) {
    evo_domain domain;
    ck_assert_int_eq(evo_domain_parse(text, &domain, NULL), EVO_OK);
    return domain;
}

/* ---- Kernels --------------------------------------------------------------- */

/* libm, but for the results between two arguments, which are `ulps` off, and for one
 * argument. */
struct kernel {
    double (*function)(double);
    uint64_t from, to;
    int ulps;
    bool wrong;
    uint64_t at, got;
};

static void evaluate(void *ctx, unsigned worker, const void *const *in,
                     void *const *out, size_t n) {
    const struct kernel *kernel = ctx;
    const uint64_t *x = in[0];
    uint64_t *y = out[0];
    (void)worker;
    for (size_t i = 0; i < n; i++) {
        y[i] = double_bits_of(kernel->function(double_of(x[i])));
        if (x[i] >= kernel->from && x[i] < kernel->to)
            y[i] += (uint64_t)kernel->ulps;
        if (kernel->wrong && x[i] == kernel->at)
            y[i] = kernel->got;
    }
}

static evo_claim observe(evo_target_id target, struct kernel *kernel,
                         const evo_observe_options *options,
                         evo_observe_report *report) {
    evo_subject subject = {.eval = evaluate, .ctx = kernel};
    evo_error err = {0};
    evo_status status =
        evo_oracle_observe(target, EVO_FORMAT_F64, &subject, 1, options, report, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return subject.claim;
}

/* What a claim says of its worst input is true. */
static void check_worst(evo_target_id target, const evo_claim *claim) {
    double error = evo_oracle_error_ulp(target, EVO_FORMAT_F64, claim->worst_input,
                                        claim->worst_got);
    ck_assert(error == claim->max_ulp);
    uint64_t sum = 0;
    for (int bin = 0; bin < EVO_ERROR_BINS; bin++)
        sum += claim->histogram[bin];
    ck_assert_uint_eq(sum, claim->inputs);
    ck_assert_int_eq(claim->verdict, EVO_VERDICT_OBSERVED);
}

/* Nine of ten; sanitized, where millions of inputs take long, two of two. */
#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
enum { SEEDS = 2, CAUGHT = 2 };
#else
enum { SEEDS = 10, CAUGHT = 9 };
#endif

/* ---- What must be caught --------------------------------------------------- */

START_TEST(spikes_are_caught) {
    int caught = 0;
    for (uint64_t seed = 1; seed <= SEEDS; seed++) {
        evo_rng rng;
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 0);
        struct kernel kernel = {.function = exp, .ulps = 3};
        kernel.from = double_bits_of(1.0) + (evo_rng_u64(&rng) >> 12);
        kernel.to = kernel.from + (UINT64_C(1) << 32);
        evo_observe_options options = {
            .threads = 2, .domain = domain_of("[1,2)"), .seed = seed};
        evo_observe_report report;
        evo_claim claim = observe(EXP, &kernel, &options, &report);
        check_worst(EXP, &claim);
        ck_assert_uint_ge(report.samples_per_binade, 2500000);
        ck_assert_uint_ge(claim.inputs, 2500000);
        caught += claim.max_ulp > 2 && claim.worst_input[0] >= kernel.from &&
                  claim.worst_input[0] < kernel.to;
    }
    ck_assert_int_ge(caught, CAUGHT);
}
END_TEST

static double sinpi_by_halves(double x) {
    double turn = fmod(x, 2);
    double rest = turn - rint(turn); /* exact */
    double y =
        fabs(rest) == 0.5 ? copysign(1, rest) : sin(3.14159265358979323846 * rest);
    return rest == 0 ? copysign(0.0, x) : fmod(rint(turn), 2) != 0 ? -y : y;
}

/* Wherever it is: negative arguments, binades of any number, subnormal ones, huge
 * arguments of circular functions, between the poles of lgamma and tgamma. */
START_TEST(spikes_are_caught_anywhere) {
    static const struct {
        evo_target_id target;
        double (*function)(double);
        double at; /* in which binade */
    } cases[] = {
        {EVO_TARGET_LOG, log, 0x1p-1040}, /* subnormal */
        {EVO_TARGET_CBRT, cbrt, -0x1p-333},
        {EVO_TARGET_SIN, sin, 0x1p1001},
        {EVO_TARGET_COS, cos, -0x1p57},
        {EVO_TARGET_TAN, tan, 0x1p7},
        {EVO_TARGET_SINPI, sinpi_by_halves, -0x1p31},
        {EVO_TARGET_LGAMMA, lgamma, -0x1p13},
        {EVO_TARGET_TGAMMA, tgamma, -0x1p6},
    };
    const int case_count = SEEDS < 10 ? 3 : (int)EVO_COUNT_OF(cases);
    const uint64_t seeds = getenv("EVO_TEST_ALL") != NULL ? SEEDS : 1;
    for (int i = 0; i < case_count; i++) {
        uint64_t caught = 0;
        for (uint64_t seed = 1; seed <= seeds; seed++) {
            evo_rng rng;
            evo_rng_init(&rng, seed, EVO_STREAM_TEST, (uint64_t)i);
            uint64_t first = double_bits_of(cases[i].at), magnitude = first << 1 >> 1;
            uint64_t size =
                magnitude < UINT64_C(1) << 52 ? magnitude : UINT64_C(1) << 52;
            struct kernel kernel = {.function = cases[i].function, .ulps = 300};
            kernel.from = first + evo_rng_u64(&rng) % (size - (size >> 20));
            kernel.to = kernel.from + (size >> 20);
            double end = double_of(first + size - 1);
            evo_observe_options options = {
                .threads = 2,
                .domain = {.lo = fmin(cases[i].at, end), .hi = fmax(cases[i].at, end)},
                .climbers = 8,
                .seed = seed};
            evo_observe_report report;
            evo_claim claim = observe(cases[i].target, &kernel, &options, &report);
            check_worst(cases[i].target, &claim);
            ck_assert_uint_eq(report.direct, 0);
            ck_assert_uint_ge(report.samples_per_binade, 2500000);
            caught += claim.max_ulp > 200 && claim.worst_input[0] >= kernel.from &&
                      claim.worst_input[0] < kernel.to;
        }
        ck_assert_msg(10 * caught >= 9 * seeds, "case %d: %d", i, (int)caught);
    }
}
END_TEST

/* 3 ulp off below 2; from there on the more the nearer x is to a point, up to 11. */
static double cone(double x) {
    double away = fabs(x - 0x1.6a09e667f3bcdp+1);
    int bits = away == 0 ? 44 : -ilogb(away), ulps = bits > 44 ? 11 : bits / 4;
    return double_of(double_bits_of(exp2(x)) + (uint64_t)(x < 2 ? 3 : ulps));
}

/* The worst of all samples are in the other binade, more of them than are kept. */
START_TEST(every_binade_is_climbed) {
    struct kernel kernel = {.function = cone};
    evo_claim claims[2];
    for (unsigned i = 0; i < 2; i++) {
        evo_observe_options options = {
            .threads = 1 + 2 * i, .domain = domain_of("[1,4)"), .samples = 4096};
        claims[i] = observe(EXP2, &kernel, &options, NULL);
        check_worst(EXP2, &claims[i]);
    }
    ck_assert(claims[0].max_ulp > 9);
    ck_assert_mem_eq(&claims[0], &claims[1], sizeof claims[0]);
}
END_TEST

START_TEST(single_faults_are_caught) {
    static const struct {
        evo_target_id target;
        double x, got;
        uint32_t property;
        bool infinite;
        const char *domain;
    } cases[] = {
        {EXP, -0.0, 1 + 0x1p-52, EVO_PROPERTY_EXACT, false, "[-1,1]"},
        {EXP, (double)NAN, 1.0, EVO_PROPERTY_SPECIALS, true, "whole"},
        {EXP, -INFINITY, -0.0, EVO_PROPERTY_SPECIALS, true, "[-inf,-1]"},
        {EXP, INFINITY, 0x1.fffffffffffffp1023, EVO_PROPERTY_SPECIALS, true, "[1,inf]"},
        {EXP2, 5.0, 0x1.0000000000001p5, EVO_PROPERTY_EXACT, false, "[1,10]"},
        {EXP2, -1074.0, 0.0, EVO_PROPERTY_EXACT, false, "[-1080,-1070]"},
        {EXP2, 1024.0, 0x1.fffffffffffffp1023, EVO_PROPERTY_SPECIALS, true,
         "[1000,1030]"},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(cases); i++) {
        struct kernel kernel = {.function = cases[i].target == EXP ? exp : exp2,
                                .wrong = true,
                                .at = double_bits_of(cases[i].x),
                                .got = double_bits_of(cases[i].got)};
        if (isnan(cases[i].x))
            kernel.at = evo_format_encode(EVO_FORMAT_F64, cases[i].x);
        evo_observe_options options = {
            .threads = 2, .domain = domain_of(cases[i].domain), .samples = 64};
        evo_claim claim = observe(cases[i].target, &kernel, &options, NULL);
        ck_assert(claim.properties_checked & cases[i].property);
        ck_assert(!(claim.properties_held & cases[i].property));
        ck_assert_int_eq(isinf(claim.max_ulp) != 0, cases[i].infinite);
        ck_assert_int_eq(claim.special_failures > 0, cases[i].infinite);
        options.seconds = 1e-9; /* special values are looked at however late it is */
        claim = observe(cases[i].target, &kernel, &options, NULL);
        ck_assert(isinf(claim.max_ulp) || !cases[i].infinite);
    }
}
END_TEST

static double half(double x) {
    return x / 2;
}

/* When time is up before it began, MPFR judges the special values and a few of the
 * worst, not all that were kept: with gelu each of them may take milliseconds. */
START_TEST(late_claims_are_settled_soon) {
    struct kernel kernel = {.function = half};
    evo_observe_report report;
    evo_observe_options options = {
        .threads = 2, .domain = domain_of("[-39,39]"), .seconds = 1e-9};
    evo_claim claim = observe(EVO_TARGET_GELU, &kernel, &options, &report);
    uint64_t visited = claim.inputs;
    ck_assert_uint_gt(report.skipped, 0);
    ck_assert_uint_gt(visited, 100);
    ck_assert_uint_le(visited, 2000);
    /* By MPFR alone, as there was no time for references. */
    ck_assert_uint_le(report.settled, visited + 20);
    ck_assert(claim.max_ulp >= 0x1p50);
    double worst = evo_oracle_error_ulp(EVO_TARGET_GELU, EVO_FORMAT_F64,
                                        claim.worst_input, claim.worst_got);
    ck_assert(worst <= claim.max_ulp &&
              claim.max_ulp <= worst * (1 + 0x1p-48) + claim.reference_bound_ulp);
}
END_TEST

/* A result one float too high breaks monotony; 2 breaks a range of nothing for exp. */
START_TEST(broken_properties_are_noticed) {
    struct kernel good = {.function = exp2};
    struct kernel steps = {.function = exp2,
                           .from = double_bits_of(1.25),
                           .to = double_bits_of(1.5),
                           .ulps = 9};
    evo_observe_options options = {
        .threads = 1, .domain = domain_of("[1,2]"), .samples = 1024};
    evo_claim claim = observe(EXP2, &good, &options, NULL);
    ck_assert_uint_eq(claim.properties_checked, claim.properties_held);
    ck_assert_uint_eq(claim.properties_checked,
                      EVO_PROPERTY_EXACT | EVO_PROPERTY_MONOTONE |
                          EVO_PROPERTY_SPECIALS | EVO_PROPERTY_RANGE);
    /* The step back is between two neighbours, which only a caller can name. */
    uint64_t edge = double_bits_of(1.5);
    options.extra = &edge;
    options.extra_count = 1;
    claim = observe(EXP2, &steps, &options, NULL);
    ck_assert(!(claim.properties_held & EVO_PROPERTY_MONOTONE));
}
END_TEST

/* MPFR notices a reference that is not what it should be. */
START_TEST(mpfr_notices_a_wrong_reference) {
    struct kernel kernel = {.function = exp};
    static const double shifts[] = {0x1p-70, -0x1p-52, 0.5};
    for (size_t i = 0; i < EVO_COUNT_OF(shifts); i++) {
        evo_observe_options options = {.threads = 2,
                                       .domain = domain_of("[1,2)"),
                                       .samples = 100000,
                                       .climbers = 8};
        evo_subject subject = {.eval = evaluate, .ctx = &kernel};
        struct observation o;
        evo_error err = {0};
        ck_assert_int_eq(observe_plan(&o, EXP, &options, &err), EVO_OK);
        ck_assert_uint_gt(o.piece_count, 0);
        ck_assert_int_eq(observe_build(&o, &o.pieces[0], 0), EVO_OK);
        for (size_t b = 0; b < o.pieces[0].count; b++) {
            evo_block *block = &o.pieces[0].blocks[b];
            block->low[1] += shifts[i] * block->high[1];
        }
        evo_status status = observe_run(&o, &subject, 1, NULL, &err);
        ck_assert_int_eq(status, EVO_ERR_INTERNAL);
        ck_assert_ptr_nonnull(strstr(err.text, "MPFR contradicts"));
        observe_release(&o);
    }
}
END_TEST

/* ---- The reference --------------------------------------------------------- */

/* Kernels that return anything, so that all rows of the error's definition occur. */
static uint64_t some_result(evo_rng *rng, double nearest) {
    uint64_t code = double_bits_of(nearest);
    switch (evo_rng_below(rng, 12)) {
    case 0:
        return double_bits_of((double)NAN);
    case 1:
        return double_bits_of(INFINITY);
    case 2:
        return double_bits_of(-INFINITY);
    case 3:
        return double_bits_of(0.0);
    case 4:
        return double_bits_of(-0.0);
    case 5:
        return evo_rng_u64(rng);
    default:
        return code + evo_rng_below(rng, 7) - 3;
    }
}

static void check_score(const evo_dd *dd, evo_target_id target, const evo_block *block,
                        evo_blocks *blocks, evo_rng *rng) {
    _Alignas(64) double t[EVO_BATCH] = {0}, hi[EVO_BATCH], lo[EVO_BATCH],
                        error[EVO_BATCH], got[EVO_BATCH] = {0};
    uint64_t x[64];
    for (int i = 0; i < 64; i++) {
        uint64_t offset = evo_rng_u64(rng) >> (64 - block->bits);
        t[i] = ldexp((double)offset, 1 - block->bits) - 1;
        x[i] = ((uint64_t)block->first + offset) | (uint64_t)block->negative << 63;
        double exact = double_of(evo_oracle_round(target, EVO_FORMAT_F64, &x[i]));
        got[i] = double_of(some_result(rng, exact));
    }
    dd->eval(block, t, hi, lo, 64);
    dd->score(block, hi, lo, got, 64, error);
    for (int i = 0; i < 64; i++) {
        int64_t magnitude = (int64_t)(x[i] & (uint64_t)INT64_MAX);
        if (!evo_block_confirm(blocks, block, magnitude, hi[i], lo[i]))
            ck_abort_msg("%a: %a + %a", double_of(x[i]), hi[i], lo[i]);
        if (error[i] < 0)
            continue;
        double truth =
            evo_oracle_error_ulp(target, EVO_FORMAT_F64, &x[i], double_bits_of(got[i]));
        bool same = isinf(truth) || isinf(error[i])
                        ? truth == error[i]
                        : fabs(truth - error[i]) <= 0x1p-24 + truth * 0x1p-50;
        if (!same)
            ck_abort_msg("%a -> %a: %a, not %a", double_of(x[i]), got[i], error[i],
                         truth);
    }
}

/* Errors by the reference are MPFR's, over all of both targets. */
START_TEST(errors_are_those_of_mpfr) {
    for (int target = EXP; target <= EXP2; target++) {
        evo_observe_options options = {.threads = 2, .domain = evo_domain_whole()};
        struct observation o;
        ck_assert_int_eq(observe_plan(&o, (evo_target_id)target, &options, NULL),
                         EVO_OK);
        evo_rng rng;
        evo_rng_init(&rng, (uint64_t)target, EVO_STREAM_TEST, 1);
        int values = 0;
        for (size_t p = 0; p < o.piece_count; p++) {
            if (evo_rng_below(&rng, 16) > 0)
                continue;
            ck_assert_int_eq(observe_build(&o, &o.pieces[p], 0), EVO_OK);
            for (size_t b = 0; b < o.pieces[p].count; b++) {
                const evo_block *block = &o.pieces[p].blocks[b];
                if (block->kind != EVO_BLOCK_VALUES)
                    continue;
                values++;
                check_score(evo_dd_best(), (evo_target_id)target, block,
                            o.observers[0].blocks, &rng);
            }
        }
        ck_assert_int_gt(values, 100);
        observe_release(&o);
    }
}
END_TEST

/* Reduction and reflection: a part of every binade that has them, and the arguments of
 * doubles that are nearest to multiples of pi/2 known, about 2^-60 from them. */
START_TEST(forms_agree_with_mpfr) {
    static const evo_target_id targets[] = {
        EVO_TARGET_SIN,   EVO_TARGET_COS,    EVO_TARGET_TAN,   EVO_TARGET_SINPI,
        EVO_TARGET_COSPI, EVO_TARGET_LGAMMA, EVO_TARGET_TGAMMA};
    static const double hard[] = {0x1.6ac5b262ca1ffp849, 0x1.71b4deb3a4b6ap72,
                                  0x1.921fb54442d18p1, 0x1.921fb54442d18p0};
    evo_rng rng;
    evo_rng_init(&rng, 4, EVO_STREAM_TEST, 3);
    for (size_t i = 0; i < EVO_COUNT_OF(targets); i++) {
        evo_blocks *blocks = evo_blocks_create(targets[i]);
        int formed = 0;
        for (int exponent = -2; exponent < 1024; exponent++) {
            evo_block block = {.negative = evo_rng_below(&rng, 2) || i >= 5,
                               .first = (int64_t)(exponent + 1023) << 52,
                               .bits = 52};
            if (exponent > 60 && evo_rng_below(&rng, 32) > 0 && exponent != 849)
                continue;
            if (i >= 5) { /* one of 64 parts */
                block.bits = 46;
                block.first += (int64_t)evo_rng_below(&rng, 64) << 46;
            }
            if (!evo_block_build(blocks, &block) || block.form == EVO_FORM_POLYNOMIAL)
                continue;
            formed++;
            check_score(evo_dd_best(), targets[i], &block, blocks, &rng);
            for (size_t k = 0; k < EVO_COUNT_OF(hard); k++) {
                _Alignas(64) double t[EVO_BATCH] = {0}, hi[EVO_BATCH], lo[EVO_BATCH];
                int64_t offset = (int64_t)double_bits_of(hard[k]) - block.first;
                if (offset < 0 || offset >> block.bits != 0)
                    continue;
                t[0] = ldexp((double)offset, 1 - block.bits) - 1;
                evo_dd_best()->eval(&block, t, hi, lo, 1);
                ck_assert(evo_block_confirm(blocks, &block, block.first + offset, hi[0],
                                            lo[0]));
            }
        }
        ck_assert_int_gt(formed, i < 5 ? 50 : 40);
        evo_blocks_destroy(blocks);
    }
}
END_TEST

/* Arguments of every form of reference. */
START_TEST(builds_give_the_same_bits) {
    static const struct {
        evo_target_id target;
        double x;
        int bits;
    } cases[] = {{EXP, 3.0, 46},
                 {EVO_TARGET_SIN, 0x1p99, 52},
                 {EVO_TARGET_COS, 0x1p700, 52},
                 {EVO_TARGET_TAN, 0x1p5, 52},
                 {EVO_TARGET_SINPI, 0x1p50, 52},
                 {EVO_TARGET_LGAMMA, -0x1p40, 46},
                 {EVO_TARGET_TGAMMA, -0x1p3, 46}};
    size_t count;
    const evo_dd *const *all = evo_dd_all(&count);
    evo_blocks *blocks = evo_blocks_create(cases[_i].target);
    evo_block block = {.first = (int64_t)double_bits_of(fabs(cases[_i].x)),
                       .negative = cases[_i].x < 0,
                       .bits = cases[_i].bits};
    ck_assert(evo_block_build(blocks, &block));
    ck_assert_int_eq(block.kind, EVO_BLOCK_VALUES);
    ck_assert_int_eq(block.form == EVO_FORM_POLYNOMIAL, _i == 0);
    _Alignas(64) double t[EVO_BATCH], got[EVO_BATCH], out[2][4][EVO_BATCH];
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 2);
    for (size_t i = 0; i < EVO_BATCH; i++) {
        t[i] =
            ldexp((double)(evo_rng_u64(&rng) >> (64 - block.bits)), 1 - block.bits) - 1;
        got[i] = double_of(some_result(&rng, 20 + 0.01 * t[i]));
    }
    for (size_t k = 0; k < count; k++) {
        double(*to)[EVO_BATCH] = out[k > 0];
        if (!evo_dd_supported(all[count - 1 - k]))
            continue;
        const evo_dd *dd = all[count - 1 - k];
        dd->eval(&block, t, to[0], to[1], EVO_BATCH);
        dd->score(&block, to[0], to[1], got, EVO_BATCH, to[2]);
        dd->gap(&block, to[0], to[1], EVO_BATCH, to[3]);
        if (k > 0)
            ck_assert_mem_eq(out[0], out[1], sizeof out[0]);
    }
    evo_blocks_destroy(blocks);
}
END_TEST

/* ---- Inputs ---------------------------------------------------------------- */

/* Keeps every input; one thread. */
struct recorder {
    uint64_t *x;
    size_t count, capacity;
};

static void record(void *ctx, unsigned worker, const void *const *in, void *const *out,
                   size_t n) {
    struct recorder *r = ctx;
    (void)worker;
    if (r->count + n > r->capacity) {
        r->capacity = 2 * r->capacity + n;
        r->x = realloc(r->x, r->capacity * sizeof *r->x);
        ck_assert_ptr_nonnull(r->x);
    }
    memcpy(r->x + r->count, in[0], n * sizeof *r->x);
    r->count += n;
    for (size_t i = 0; i < n; i++)
        ((double *)out[0])[i] = exp(((const double *)in[0])[i]);
}

static int compare_codes(const void *a, const void *b) {
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static struct recorder recorded(const char *domain, uint64_t seed, uint64_t samples) {
    struct recorder r = {0};
    evo_observe_options options = {.threads = 1,
                                   .domain = domain_of(domain),
                                   .seed = seed,
                                   .samples = samples,
                                   .climbers = 8};
    evo_subject subject = {.eval = record, .ctx = &r};
    ck_assert_int_eq(
        evo_oracle_observe(EXP, EVO_FORMAT_F64, &subject, 1, &options, NULL, NULL),
        EVO_OK);
    qsort(r.x, r.count, sizeof *r.x, compare_codes);
    return r;
}

START_TEST(every_stratum_is_visited) {
    enum { STRATA = 5000 };
    struct recorder r = recorded("[1,2)", 3, STRATA);
    bool seen[STRATA] = {false};
    for (size_t i = 0; i < r.count; i++) {
        uint64_t offset = r.x[i] - double_bits_of(1.0);
        uint64_t stratum = (uint64_t)((evo_wide)offset * STRATA >> 52);
        if (stratum < STRATA)
            seen[stratum] = true;
    }
    for (size_t i = 0; i < STRATA; i++)
        if (!seen[i])
            ck_abort_msg("stratum %zu", i);
    free(r.x);
}
END_TEST

/* What fitting, selection and search draw with the same seed is not what certifies:
 * inputs in common are edges, which have to be in all of them. */
START_TEST(streams_are_disjoint) {
    enum { DRAWN = 20000 };
    static const uint32_t streams[] = {EVO_STREAM_SEARCH, EVO_STREAM_FIT,
                                       EVO_STREAM_SELECT};
    static uint64_t drawn[DRAWN];
    struct recorder r = recorded("[1,2)", 7, 100000);
    evo_domain domain = domain_of("[1,2)");
    for (size_t s = 0; s < EVO_COUNT_OF(streams); s++) {
        size_t n = evo_oracle_inputs(EXP, EVO_FORMAT_F64, &domain, true, 7, streams[s],
                                     drawn, DRAWN);
        size_t common = 0;
        ck_assert_uint_eq(n, DRAWN);
        for (size_t i = 0; i < n; i++) {
            bool edge = drawn[i] - double_bits_of(1.0) < 16 ||
                        double_bits_of(2.0) - drawn[i] < 16;
            common += !edge && bsearch(&drawn[i], r.x, r.count, sizeof *r.x,
                                       compare_codes) != NULL;
        }
        ck_assert_uint_eq(common, 0);
    }
    free(r.x);
}
END_TEST

START_TEST(small_and_empty_domains) {
    struct kernel kernel = {.function = exp,
                            .wrong = true,
                            .at = double_bits_of(1.0) + 777,
                            .got = double_bits_of(3.0)};
    evo_observe_options options = {.threads = 2,
                                   .domain = {.lo = 1.0, .hi = 1.0 + 0x1p-40}};
    evo_claim claim = observe(EXP, &kernel, &options, NULL);
    check_worst(EXP, &claim);
    ck_assert_uint_eq(claim.worst_input[0], kernel.at);
    options.domain = (evo_domain){.lo = 2.0, .hi = 1.0};
    evo_subject subject = {.eval = evaluate, .ctx = &kernel};
    ck_assert_int_eq(
        evo_oracle_observe(EXP, EVO_FORMAT_F64, &subject, 1, &options, NULL, NULL),
        EVO_ERR_ARGUMENT);
    ck_assert_int_eq(
        evo_oracle_observe(EXP, EVO_FORMAT_F32, &subject, 1, &options, NULL, NULL),
        EVO_ERR_UNSUPPORTED);
}
END_TEST

/* ---- Effort ---------------------------------------------------------------- */

START_TEST(claims_do_not_depend_on_threads) {
    struct kernel kernel = {.function = exp};
    evo_claim claims[3];
    static const unsigned threads[] = {1, 2, 5};
    for (int i = 0; i < 3; i++) {
        evo_observe_options options = {.threads = threads[i],
                                       .domain = domain_of("[-20,20]"),
                                       .seed = 5,
                                       .samples = 2000};
        claims[i] = observe(EXP, &kernel, &options, NULL);
        check_worst(EXP, &claims[i]);
        ck_assert_mem_eq(&claims[i], &claims[0], sizeof claims[0]);
    }
}
END_TEST

/* Without time nothing but special points is looked at, and the report says so. */
START_TEST(lack_of_time_is_admitted) {
    struct kernel kernel = {.function = exp};
    evo_observe_options options = {
        .threads = 2, .domain = domain_of("[0.5,8)"), .seconds = 1e-9};
    evo_observe_report report;
    evo_claim claim = observe(EXP, &kernel, &options, &report);
    ck_assert_uint_eq(report.binades, 4);
    ck_assert_uint_eq(report.unvisited, 4);
    ck_assert_uint_gt(report.skipped, 0);
    ck_assert_uint_lt(claim.inputs, 1000);
    options.seconds = 1e9;
    options.samples = 5000;
    claim = observe(EXP, &kernel, &options, &report);
    ck_assert_uint_eq(report.unvisited, 0);
    ck_assert_uint_eq(report.skipped, 0);
    ck_assert_uint_eq(report.samples_per_binade, 5000);
    check_worst(EXP, &claim);
}
END_TEST

START_TEST(observations_stop) {
    struct kernel kernel = {.function = exp};
    evo_stop_flag stop;
    atomic_init(&stop, 1);
    evo_observe_options options = {
        .threads = 2, .domain = evo_domain_whole(), .stop = &stop};
    evo_subject subject = {.eval = evaluate, .ctx = &kernel};
    ck_assert_int_eq(
        evo_oracle_observe(EXP, EVO_FORMAT_F64, &subject, 1, &options, NULL, NULL),
        EVO_ERR_STOPPED);
    ck_assert_int_eq(subject.claim.verdict, EVO_VERDICT_OBSERVED);
    ck_assert_uint_eq(subject.claim.inputs, 0);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("observe");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 300);
    tcase_add_test(all, spikes_are_caught);
    tcase_add_test(all, spikes_are_caught_anywhere);
    tcase_add_test(all, every_binade_is_climbed);
    tcase_add_test(all, single_faults_are_caught);
    tcase_add_test(all, forms_agree_with_mpfr);
    tcase_add_test(all, late_claims_are_settled_soon);
    tcase_add_test(all, broken_properties_are_noticed);
    tcase_add_test(all, mpfr_notices_a_wrong_reference);
    tcase_add_test(all, errors_are_those_of_mpfr);
    tcase_add_loop_test(all, builds_give_the_same_bits, 0, 7);
    tcase_add_test(all, every_stratum_is_visited);
    tcase_add_test(all, streams_are_disjoint);
    tcase_add_test(all, small_and_empty_domains);
    tcase_add_test(all, claims_do_not_depend_on_threads);
    tcase_add_test(all, lack_of_time_is_admitted);
    tcase_add_test(all, observations_stop);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}

/* The funnel: disjoint points, specials, what fitting finds, repeatability, and code
 * that never looks at the clock when it must not. */
#include <math.h>

#include "scoring/scorer.h"
#include "tests/seed_files.h"

static evo_scorer *create_scorer(unsigned workers, bool deterministic) {
    evo_scorer_options options = {
        .target = EVO_TARGET_EXP,
        .format = EVO_FORMAT_F32,
        .domain = evo_domain_whole(),
        .isa = EVO_ISA_AVX512,
        .objective = EVO_OBJECTIVE_NS,
        .deterministic = deterministic,
        .seed = 5,
        .workers = workers,
    };
    evo_scorer *scorer = NULL;
    evo_error err = {0};
    evo_status status = evo_scorer_create(&options, &scorer, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return scorer;
}

static evo_kernel seed_kernel(const char *name) {
    static seed_file seed;
    seed_load(EVO_TARGET_EXP, name, &seed);
    return seed.kernel;
}

static evo_kernel parse(const char *text) {
    evo_kernel kernel;
    evo_error err = {0};
    evo_status status = evo_kernel_parse(text, strlen(text), &kernel, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return kernel;
}

/* With one bar, or none. */
static evo_score score_against(evo_scorer *scorer, unsigned worker, const evo_bar *bar,
                               bool fit, evo_kernel *kernel) {
    evo_candidate candidate = {.kernel = kernel, .fit = fit};
    evo_error err = {0};
    evo_rng_init(&candidate.rng, 5, EVO_STREAM_FIT, 17);
    evo_status status =
        evo_score_candidate(scorer, worker, bar, bar != NULL ? 1 : 0, &candidate, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return candidate.score;
}

static evo_score score(evo_scorer *scorer, unsigned worker, bool fit,
                       evo_kernel *kernel) {
    return score_against(scorer, worker, NULL, fit, kernel);
}

/* ---- Points ---------------------------------------------------------------- */

static int by_value(const void *a, const void *b) {
    return memcmp(a, b, sizeof(float));
}

/* How many points of `a` occur in `b`. */
static size_t common(const evo_points *a, const evo_points *b) {
    float *sorted = malloc(b->count * sizeof *sorted);
    size_t found = 0;
    memcpy(sorted, b->x, b->count * sizeof *sorted);
    qsort(sorted, b->count, sizeof *sorted, by_value);
    for (size_t i = 0; i < a->count; i++)
        found += bsearch(&a->x[i], sorted, b->count, sizeof *sorted, by_value) != NULL;
    free(sorted);
    return found;
}

/* erf by cubics about the middles of cells: fitting the entries takes most of the error
 * away, whatever they were; the terms that are given stay. */
START_TEST(entries_of_tables_are_fitted) {
    evo_scorer_options options = {.target = EVO_TARGET_ERF,
                                  .format = EVO_FORMAT_F32,
                                  .domain = evo_domain_whole(),
                                  .isa = EVO_ISA_AVX512,
                                  .deterministic = true,
                                  .seed = 5,
                                  .workers = 1};
    evo_scorer *scorer = NULL;
    static seed_file seed;
    ck_assert_int_eq(evo_scorer_create(&options, &scorer, NULL), EVO_OK);
    seed_load(EVO_TARGET_ERF, "cells32", &seed);
    evo_kernel kernel = seed.kernel;
    const evo_table *t = seed.kernel.tables;
    double before = score(scorer, 0, false, &kernel).error;
    for (unsigned j = 0; j < 32; j++) /* of the last coefficients */
        kernel.table_data[t[4].first + j] = 0x3f800000;
    double after = score(scorer, 0, true, &kernel).error;
    ck_assert_double_ge(before, 100);
    ck_assert_double_le(after, before / 4);
    ck_assert_int_eq(kernel.tables[4].generator, EVO_GENERATOR_NONE);
    ck_assert_mem_eq(&kernel.table_data[t[0].first],
                     &seed.kernel.table_data[t[0].first], 64 * sizeof(uint64_t));
    evo_scorer_destroy(scorer);
}
END_TEST

START_TEST(points_of_fitting_and_selection_are_disjoint) {
    evo_scorer *s = create_scorer(1, true);
    const evo_points *others[] = {&s->quick, &s->select, &s->sample, &s->anywhere,
                                  &s->special};
    for (size_t i = 0; i < EVO_COUNT_OF(others); i++)
        ck_assert_uint_eq(common(&s->fit, others[i]), 0);
    ck_assert_uint_eq(common(&s->fit, &s->fit), s->fit.count);
    evo_points drawn = {.x = s->select.x + s->select.count / 4,
                        .count = s->select.count - s->select.count / 4};
    ck_assert_uint_le(common(&drawn, &s->sample), drawn.count / 100);
    evo_scorer_destroy(s);
}
END_TEST

START_TEST(points_are_a_function_of_seed_and_stream) {
    evo_scorer *s = create_scorer(1, true);
    evo_points a = {0}, b = {0};
    ck_assert_int_eq(evo_points_alloc(&a, EVO_FORMAT_F32, 1, 1, 4096), EVO_OK);
    ck_assert_int_eq(evo_points_alloc(&b, EVO_FORMAT_F32, 1, 1, 4096), EVO_OK);
    for (int kind = EVO_POINTS_CORE; kind <= EVO_POINTS_ANYWHERE; kind++) {
        evo_points_fill(s, EVO_STREAM_SELECT, 77, (evo_points_kind)kind, &a);
        evo_points_fill(s, EVO_STREAM_SELECT, 77, (evo_points_kind)kind, &b);
        ck_assert_mem_eq(a.x, b.x, 4096 * sizeof *a.x);
        evo_points_fill(s, EVO_STREAM_SELECT, 78, (evo_points_kind)kind, &b);
        ck_assert_mem_ne(a.x, b.x, 4096 * sizeof *a.x);
        evo_points_fill(s, EVO_STREAM_FIT, 77, (evo_points_kind)kind, &b);
        ck_assert_mem_ne(a.x, b.x, 4096 * sizeof *a.x);
    }
    evo_points_free(&a);
    evo_points_free(&b);
    evo_scorer_destroy(s);
}
END_TEST

START_TEST(points_keep_to_the_domain) {
    evo_scorer_options options = {.target = EVO_TARGET_EXP,
                                  .format = EVO_FORMAT_F32,
                                  .isa = EVO_ISA_AVX2,
                                  .deterministic = true,
                                  .workers = 1};
    static const char *const domains[] = {"0,1",         "(0,1]", "-1,-0.5",
                                          "1e-38,2e-38", "1,1",   "88,inf"};
    for (size_t d = 0; d < EVO_COUNT_OF(domains); d++) {
        evo_scorer *s = NULL;
        ck_assert_int_eq(evo_domain_parse(domains[d], &options.domain, NULL), EVO_OK);
        ck_assert_int_eq(evo_scorer_create(&options, &s, NULL), EVO_OK);
        const evo_points *sets[] = {&s->fit,    &s->quick,   &s->select,
                                    &s->sample, &s->special, &s->anywhere};
        for (size_t i = 0; i < EVO_COUNT_OF(sets); i++)
            for (size_t p = 0; p < sets[i]->count; p++)
                ck_assert_msg(evo_domain_contains(&options.domain, sets[i]->x[p]),
                              "%s: set %zu holds %a", domains[d], i, sets[i]->x[p]);
        evo_scorer_destroy(s);
    }
}
END_TEST

/* Points whose results are subnormal with the two largest exponents. */
static size_t subnormal_results(evo_target_id target, const char *domain) {
    evo_scorer_options options = {.target = target,
                                  .format = EVO_FORMAT_F32,
                                  .isa = EVO_ISA_AVX2,
                                  .deterministic = true,
                                  .workers = 1};
    evo_scorer *s = NULL;
    size_t found = 0;
    options.domain = evo_domain_whole();
    if (domain != NULL)
        ck_assert_int_eq(evo_domain_parse(domain, &options.domain, NULL), EVO_OK);
    ck_assert_int_eq(evo_scorer_create(&options, &s, NULL), EVO_OK);
    for (size_t i = 0; i < s->select.count; i++)
        found += fabs(s->select.reference[i]) < 0x1p-126 &&
                 fabs(s->select.reference[i]) >= 0x1p-128;
    evo_scorer_destroy(s);
    return found;
}

/* They have the largest errors of kernels that scale their results, and few arguments.
 */
START_TEST(selection_looks_at_subnormal_results) {
    ck_assert_uint_ge(subnormal_results(EVO_TARGET_EXP, NULL), EVO_SELECT_POINTS / 32);
    ck_assert_uint_ge(subnormal_results(EVO_TARGET_EXP2, NULL), EVO_SELECT_POINTS / 32);
    ck_assert_uint_eq(subnormal_results(EVO_TARGET_EXP, "-1,1"), 0);
    ck_assert_uint_eq(subnormal_results(EVO_TARGET_LOG, NULL), 0);
}
END_TEST

/* ---- Specials -------------------------------------------------------------- */

/* exp in double with everything right, and one special value spoilt. */
static evo_kernel spoilt(const char *condition) {
    static const char *const shape =
        "kernel spoilt\ninput f32\noutput f32\npass unroll 1\n"
        "  x = in.f32 0\n  hi = const.f32 0x1.64p+6\n  below = min.f32 hi x\n"
        "  lo = const.f32 -0x1.ap+6\n  xc = max.f32 lo below\n"
        "  magic = const.f32 0x1.8p+23\n  log2e = const.f32 0x1.715476p+0\n"
        "  z = fma.f32 xc log2e magic\n  n = sub.f32 z magic\n"
        "  ln2 = const.f32 -0x1.62e43p-1\n  r1 = fma.f32 n ln2 xc\n"
        "  low = const.f32 0x1.05c61p-29\n  r = fma.f32 n low r1\n"
        "  c5 = const.f32 0x1.111112p-7\n  c4 = const.f32 0x1.555556p-5\n"
        "  p4 = fma.f32 c5 r c4\n  c3 = const.f32 0x1.555556p-3\n"
        "  p3 = fma.f32 p4 r c3\n  c2 = const.f32 0x1p-1\n  p2 = fma.f32 p3 r c2\n"
        "  c1 = const.f32 0x1p+0\n  p1 = fma.f32 p2 r c1\n  p0 = fma.f32 p1 r c1\n"
        "  good = scalef.f32 p0 n\n  two = const.f32 0x1p+1\n"
        "%s  y = select.f32 hit two good\n  output 0 y\nend\n";
    char text[4096];
    snprintf(text, sizeof text, shape, condition);
    return parse(text);
}

START_TEST(a_kernel_that_misses_one_special_is_rejected) {
    static const struct {
        const char *name, *condition;
        evo_reject reject;
    } cases[] = {
        {"nothing", "  hit = lt.f32 x x\n", EVO_REJECT_NONE},
        {"NaN", "  hit = unord.f32 x x\n", EVO_REJECT_SPECIALS},
        {"+inf", "  b = const.f32 inf\n  hit = eq.f32 x b\n", EVO_REJECT_SPECIALS},
        {"-inf", "  b = const.f32 -inf\n  hit = eq.f32 x b\n", EVO_REJECT_SPECIALS},
        {"zero", "  b = const.f32 0x0p+0\n  hit = eq.f32 x b\n", EVO_REJECT_UNFIT},
        {"overflow", "  b = const.f32 0x1.8p+6\n  hit = lt.f32 b x\n",
         EVO_REJECT_SPECIALS},
    };
    evo_scorer *s = create_scorer(1, true);
    for (size_t i = 0; i < EVO_COUNT_OF(cases); i++) {
        for (int fit = 0; fit < 2; fit++) {
            evo_kernel k = spoilt(cases[i].condition);
            evo_score got = score(s, 0, fit, &k);
            ck_assert_msg(got.reject == cases[i].reject, "%s: reject %d, error %g",
                          cases[i].name, (int)got.reject, got.error);
        }
    }
    evo_scorer_destroy(s);
}
END_TEST

/* Where nothing comes near, what runs is kept, and then what is no worse. */
START_TEST(errors_have_no_limit_where_nothing_comes_near) {
    evo_scorer *s = create_scorer(1, true);
    evo_kernel k =
        spoilt("  b = const.f32 0x0p+0\n  hit = eq.f32 x b\n"); /* 2^23 ulp */
    evo_candidate start = {.kernel = &k, .any_error = true};
    ck_assert_int_eq(evo_score_candidate(s, 0, NULL, 0, &start, NULL), EVO_OK);
    ck_assert_int_eq(start.score.reject, EVO_REJECT_NONE);
    ck_assert(start.score.error > 1e4 && isfinite(start.score.error));
    evo_bar bar = {.error = start.score.error,
                   .cost = 2 * start.score.cost,
                   .model_cost = 2 * start.score.model_cost};
    ck_assert_int_eq(score_against(s, 0, &bar, false, &k).reject, EVO_REJECT_NONE);
    bar.error = 1; /* now something does */
    ck_assert_int_eq(score_against(s, 0, &bar, false, &k).reject, EVO_REJECT_UNFIT);
    evo_scorer_destroy(s);
}
END_TEST

/* ---- Fitting --------------------------------------------------------------- */

START_TEST(fitting_lowers_the_error_of_seeds) {
    static const struct {
        const char *name;
        double before_lo, before_hi, after;
    } cases[] = {
        {"perm16_scalef", 20, 40, 9},
        {"horner5_scalef", 30, 50, 2.5},
        {"horner5_branch", 30, 50, 3},
        {"estrin5_scalef", 30, 50, 3},
    };
    evo_scorer *s = create_scorer(1, true);
    for (size_t i = 0; i < EVO_COUNT_OF(cases); i++) {
        evo_kernel seed = seed_kernel(cases[i].name), k = seed;
        evo_score raw = score(s, 0, false, &k), fitted = score(s, 0, true, &k);
        ck_assert_int_eq(raw.reject, EVO_REJECT_NONE);
        ck_assert_int_eq(fitted.reject, EVO_REJECT_NONE);
        ck_assert_msg(
            raw.error > cases[i].before_lo && raw.error < cases[i].before_hi &&
                fitted.error < cases[i].after,
            "%s: %.3f ulp, fitted %.3f", cases[i].name, raw.error, fitted.error);
        const evo_kernel *kernels[2] = {&k, &seed};
        double deep[2];
        ck_assert_int_eq(evo_score_deep(s, kernels, 2, 1 << 17, NULL, 0, deep, NULL),
                         EVO_OK);
        ck_assert_double_lt(deep[0], 1.3 * fitted.error);
        ck_assert_double_gt(deep[1], cases[i].before_lo);
        /* Nothing but the hard points: Taylor is exact at 0 and far off at the end of
         * the reduced interval, without and with a table. */
        const evo_tuple zero = {{0}}, ends[2] = {{{0x3eae147b}}, {{0x3cb0f27c}}};
        ck_assert_int_eq(evo_score_deep(s, kernels, 2, 0, &zero, 1, deep, NULL),
                         EVO_OK);
        ck_assert_double_eq(deep[1], 0);
        ck_assert_int_eq(evo_score_deep(s, kernels, 2, 0, ends, 2, deep, NULL), EVO_OK);
        ck_assert_double_gt(deep[1], 2);
        ck_assert_int_eq(evo_kernel_verify(&k, NULL), EVO_OK);
    }
    evo_scorer_destroy(s);
}
END_TEST

/* Taylor's coefficients of degree 0 and 1 are both 1: the canonical form holds one
 * constant, which fitting has to move in two directions. */
START_TEST(shared_constants_are_fitted_apart) {
    evo_kernel k = seed_kernel("horner5_scalef"), apart;
    evo_kernel_canonicalize(&k);
    evo_value shared[EVO_FIT_MAX_CONSTANTS], free_ones[EVO_FIT_MAX_CONSTANTS];
    size_t few = evo_kernel_tunables(&k, shared, EVO_FIT_MAX_CONSTANTS);
    ck_assert(evo_kernel_unshare(&k, shared, few, &apart));
    ck_assert_int_eq(evo_kernel_verify(&apart, NULL), EVO_OK);
    size_t many = evo_kernel_tunables(&apart, free_ones, EVO_FIT_MAX_CONSTANTS);
    ck_assert_uint_gt(many, few);
    ck_assert(evo_hash_equal(evo_kernel_hash(&k), evo_kernel_hash(&apart)));

    evo_scorer *s = create_scorer(1, true);
    evo_score fitted = score(s, 0, true, &k);
    ck_assert_int_eq(fitted.reject, EVO_REJECT_NONE);
    ck_assert_double_lt(fitted.error, 2.5);
    int near_one = 0;
    double least = INFINITY, most = -INFINITY;
    for (evo_value v = 0; v < k.instr_count; v++) {
        double c = evo_format_decode(EVO_FORMAT_F32, k.instrs[v].imm);
        if (k.instrs[v].op != EVO_OP_CONST_F32 || fabs(c - 1) > 1e-3)
            continue;
        near_one++;
        least = fmin(least, c);
        most = fmax(most, c);
    }
    ck_assert_int_eq(near_one, 2);
    ck_assert_double_lt(least, most);
    evo_scorer_destroy(s);
}
END_TEST

START_TEST(fitting_never_changes_the_structure) {
    evo_scorer *s = create_scorer(1, true);
    seed_file *seeds;
    size_t count = seeds_of_target(EVO_TARGET_EXP, &seeds);
    for (size_t i = 0; i < count; i++) {
        evo_kernel k = seeds[i].kernel;
        int operations = evo_kernel_operations(&k);
        double cost = evo_kernel_port_cost(&k, evo_port_model_host(EVO_ISA_AVX512));
        (void)score(s, 0, true, &k);
        ck_assert_int_eq(evo_kernel_verify(&k, NULL), EVO_OK);
        ck_assert_int_eq(evo_kernel_operations(&k), operations);
        ck_assert_double_eq(
            evo_kernel_port_cost(&k, evo_port_model_host(EVO_ISA_AVX512)), cost);
        ck_assert_mem_eq(k.table_data, seeds[i].kernel.table_data, sizeof k.table_data);
    }
    free(seeds);
    evo_scorer_destroy(s);
}
END_TEST

/* ---- Costs and bars -------------------------------------------------------- */

START_TEST(deterministic_scores_never_see_the_clock) {
    evo_scorer *s = create_scorer(2, true);
    ck_assert_double_eq(s->reference_ns, 0);
    for (unsigned w = 0; w < 2; w++)
        ck_assert_ptr_null(s->workers[w].stopwatches[0]);
    evo_kernel k = seed_kernel("horner5_scalef");
    evo_score got = score(s, 0, true, &k);
    ck_assert_double_eq(got.reference_ratio, 0);
    ck_assert_double_eq(got.ns_per_element, 0);
    ck_assert_double_eq(got.latency_ns, 0);
    ck_assert_double_eq(got.cost, got.model_cost);
    ck_assert_double_eq(got.cost,
                        evo_kernel_port_cost(&k, evo_port_model_host(EVO_ISA_AVX512)));
    uint64_t counts[EVO_STAGE_COUNT];
    evo_scorer_counts(s, counts);
    ck_assert_uint_eq(counts[EVO_STAGE_TIME], 0);
    ck_assert_uint_eq(counts[EVO_STAGE_SCREEN], 1);
    ck_assert_uint_eq(counts[EVO_STAGE_FIT], 1);
    evo_scorer_destroy(s);
}
END_TEST

START_TEST(workers_and_repetition_change_nothing) {
    static const char *const names[] = {"horner5_scalef", "perm16_scalef",
                                        "double_perm8", "perm8_branch"};
    evo_scorer *s = create_scorer(2, true), *again = create_scorer(1, true);
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++) {
        evo_kernel a = seed_kernel(names[i]), b = a, c = a;
        evo_score first = score(s, 0, true, &a), second = score(s, 1, true, &b);
        evo_score third = score(again, 0, true, &c);
        ck_assert_int_eq(first.reject, second.reject);
        ck_assert_double_eq(first.error, second.error);
        ck_assert_double_eq(first.error, third.error);
        ck_assert_double_eq(first.cost, second.cost);
        ck_assert(evo_hash_equal(evo_kernel_hash(&a), evo_kernel_hash(&b)));
        ck_assert(evo_hash_equal(evo_kernel_hash(&a), evo_kernel_hash(&c)));
    }
    evo_scorer_destroy(s);
    evo_scorer_destroy(again);
}
END_TEST

/* Machine code or interpreter, alone or in a batch, in any order: the same bits. */
START_TEST(code_and_batches_change_nothing) {
    enum { COUNT = 20 };
    evo_scorer *s = create_scorer(2, true);
    seed_file *seeds;
    size_t count = seeds_of_target(EVO_TARGET_EXP, &seeds);
    ck_assert_uint_gt(count, 0);
    evo_jit *jit = s->workers[1].jit;
    evo_kernel *kernels = calloc(COUNT, sizeof *kernels), one;
    evo_candidate candidates[COUNT], *pending[COUNT];
    size_t waiting = 0;
    for (size_t i = 0; i < COUNT; i++) {
        kernels[i] = seeds[i % count].kernel;
        candidates[i] = (evo_candidate){.kernel = &kernels[i], .fit = i % 5 != 4};
        evo_rng_init(&candidates[i].rng, 5, EVO_STREAM_FIT, 17);
        ck_assert_int_eq(evo_score_begin(s, 0, NULL, 0, &candidates[i], NULL), EVO_OK);
        if (candidates[i].pending)
            pending[waiting++] = &candidates[i];
    }
    ck_assert_uint_gt(waiting, EVO_SCORE_BATCH);
    ck_assert_int_eq(evo_score_finish(s, 0, NULL, 0, pending, waiting, NULL), EVO_OK);
    s->workers[1].jit = NULL; /* the interpreter alone */
    for (size_t i = 0; i < COUNT; i++) {
        one = seeds[i % count].kernel;
        evo_score want = score(s, 1, i % 5 != 4, &one), got = candidates[i].score;
        ck_assert(!candidates[i].pending);
        ck_assert_int_eq(got.reject, want.reject);
        ck_assert_double_eq(got.error, want.error);
        ck_assert_double_eq(got.cost, want.cost);
        ck_assert_uint_eq(got.points, want.points);
        ck_assert(evo_hash_equal(evo_kernel_hash(&one), evo_kernel_hash(&kernels[i])));
    }
    s->workers[1].jit = jit;
    free(kernels);
    free(seeds);
    evo_scorer_destroy(s);
}
END_TEST

/* Right results with a few wrong ones among them: each error is the oracle's own, and
 * the largest is theirs, at every place and for every special. */
START_TEST(errors_are_those_of_the_oracle) {
    static const float wrong[] = {0.0f,      -0.0f,      INFINITY, -INFINITY, NAN,
                                  0x1p-149f, -0x1p-149f, 0x1p127f, 1.5f,      -3.0f};
    evo_scorer *s = create_scorer(1, true);
    const evo_points *sets[] = {&s->special, &s->anywhere, &s->quick};
    float *got = evo_alloc_aligned(EVO_ANYWHERE_POINTS * sizeof *got);
    double *errors = evo_alloc_aligned(EVO_ANYWHERE_POINTS * sizeof *errors);
    evo_rng rng;
    evo_rng_init(&rng, 8, EVO_STREAM_TEST, 0);
    for (size_t set = 0; set < EVO_COUNT_OF(sets); set++)
        for (int round = 0; round < 12; round++) {
            const evo_points *p = sets[set];
            size_t first = 8 * evo_rng_below(&rng, 8), n = p->count - first;
            n -= evo_rng_below(&rng, 20); /* not a multiple of any width */
            for (size_t i = 0; i < n; i++) {
                uint32_t r = evo_rng_below(&rng, 64);
                got[i] = (float)p->reference[first + i];
                if (round > 1 && r < EVO_COUNT_OF(wrong))
                    got[i] = wrong[r];
                else if (round > 0 && r < 32)
                    got[i] *= 1 + 0x1p-22f;
            }
            double largest = 0, all = evo_points_error(p, first, got, n, errors);
            for (size_t i = 0; i < n; i++) {
                double want = evo_oracle_max_error(
                    EVO_TARGET_EXP, EVO_FORMAT_F32, &p->x[first + i],
                    &p->reference[first + i], &got[i], 1, NULL);
                ck_assert_msg(errors[i] == want, "%a: %a has %g, not %g",
                              (double)p->x[first + i], (double)got[i], errors[i], want);
                largest = fmax(largest, want);
            }
            ck_assert_double_eq(all, largest);
            ck_assert_double_eq(evo_points_error(p, first, got, n, NULL), largest);
        }
    free(got);
    free(errors);
    evo_scorer_destroy(s);
}
END_TEST

/* Chunks of 128, 256, ..., 2048 points by their argument; what screening takes the head
 * of stays as drawn. */
START_TEST(points_are_ordered_in_chunks) {
    evo_scorer *s = create_scorer(1, true);
    const evo_points *sets[] = {&s->select, &s->sample, &s->anywhere};
    for (size_t set = 0; set < EVO_COUNT_OF(sets); set++) {
        const evo_points *p = sets[set];
        size_t descents = 0, size = 128;
        ck_assert_uint_gt(p->usual, p->count / 8);
        for (size_t first = 0; first < p->usual; first += size) {
            size = first == 0 ? 128 : size < 2048 ? 2 * size : 2048;
            for (size_t i = first + 1; i < first + size && i < p->usual; i++)
                ck_assert(p->x[i - 1] <= p->x[i]);
            descents += first > 0 && p->x[first - 1] > p->x[first];
        }
        ck_assert_uint_gt(descents, 2);
        for (size_t i = 0; i < p->count; i += 97) {
            double y;
            const void *in[1] = {&p->x[i]};
            evo_values_eval(s->values, 0, in, &y, NULL, 1);
            ck_assert(y == p->reference[i] || isnan(y) || !isfinite(p->reference[i]));
        }
    }
    size_t ascents = 0;
    for (size_t i = 1; i < 64; i++)
        ascents += s->quick.x[i] > s->quick.x[i - 1];
    ck_assert_uint_lt(ascents, 48);
    evo_scorer_destroy(s);
}
END_TEST

START_TEST(dominated_candidates_are_not_timed) {
    evo_scorer *s = create_scorer(1, true);
    evo_kernel k = seed_kernel("horner5_scalef");
    evo_kernel copy = k;
    evo_score plain = score(s, 0, true, &copy), got;
    evo_bar better = {plain.error / 2, plain.cost / 2, plain.model_cost / 2, 0};
    evo_bar worse = {plain.error * 2, plain.cost * 2, plain.model_cost * 2, 0};
    copy = k;
    got = score_against(s, 0, &worse, true, &copy);
    ck_assert_int_eq(got.reject, EVO_REJECT_NONE);
    copy = k;
    got = score_against(s, 0, &better, true, &copy);
    ck_assert(got.reject == EVO_REJECT_UNFIT || got.reject == EVO_REJECT_DOMINATED);
    evo_scorer_destroy(s);
}
END_TEST

START_TEST(hopeless_structures_are_unfit) {
    evo_kernel k = parse("kernel line\ninput f32\noutput f32\npass unroll 1\n"
                         "  x = in.f32 0\n  nan = sub.f32 x x\n"
                         "  a = const.f32 0x1p+0\n  y = fma.f32 x a a\n"
                         "  zero = const.f32 0x0p+0\n  huge = const.f32 0x1.64p+6\n"
                         "  over = nle.f32 x huge\n  low = const.f32 -0x1.ap+6\n"
                         "  under = lt.f32 x low\n  inf = const.f32 inf\n"
                         "  y1 = select.f32 under zero y\n"
                         "  y2 = select.f32 over inf y1\n"
                         "  bad = unord.f32 x x\n  y3 = select.f32 bad x y2\n"
                         "  output 0 y3\nend\n");
    evo_scorer *s = create_scorer(1, true);
    evo_score got = score(s, 0, true, &k);
    ck_assert_int_ne(got.reject, EVO_REJECT_NONE);
    evo_scorer_destroy(s);
}
END_TEST

START_TEST(measured_candidates_carry_a_ratio) {
    if (evo_isa_host() < EVO_ISA_AVX512)
        return;
    evo_scorer *s = create_scorer(1, false);
    evo_kernel k = seed_kernel("horner5_scalef");
    evo_score got = score(s, 0, false, &k);
    ck_assert_int_eq(got.reject, EVO_REJECT_NONE);
    ck_assert_double_gt(got.reference_ratio, 0);
    ck_assert_double_gt(got.ns_per_element, 0);
    ck_assert_double_eq(got.cost, got.ns_per_element);
    evo_scorer_destroy(s);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("scoring");
    TCase *tcase = tcase_create("scoring");
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, entries_of_tables_are_fitted);
    tcase_add_test(tcase, points_of_fitting_and_selection_are_disjoint);
    tcase_add_test(tcase, points_are_a_function_of_seed_and_stream);
    tcase_add_test(tcase, points_keep_to_the_domain);
    tcase_add_test(tcase, selection_looks_at_subnormal_results);
    tcase_add_test(tcase, a_kernel_that_misses_one_special_is_rejected);
    tcase_add_test(tcase, errors_have_no_limit_where_nothing_comes_near);
    tcase_add_test(tcase, fitting_lowers_the_error_of_seeds);
    tcase_add_test(tcase, shared_constants_are_fitted_apart);
    tcase_add_test(tcase, fitting_never_changes_the_structure);
    tcase_add_test(tcase, deterministic_scores_never_see_the_clock);
    tcase_add_test(tcase, workers_and_repetition_change_nothing);
    tcase_add_test(tcase, code_and_batches_change_nothing);
    tcase_add_test(tcase, errors_are_those_of_the_oracle);
    tcase_add_test(tcase, points_are_ordered_in_chunks);
    tcase_add_test(tcase, dominated_candidates_are_not_timed);
    tcase_add_test(tcase, hopeless_structures_are_unfit);
    tcase_add_test(tcase, measured_candidates_carry_a_ratio);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}

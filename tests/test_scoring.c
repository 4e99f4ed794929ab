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

static evo_score score(evo_scorer *scorer, unsigned worker, bool fit,
                       evo_kernel *kernel) {
    evo_score result;
    evo_rng rng;
    evo_error err = {0};
    evo_rng_init(&rng, 5, EVO_STREAM_FIT, 17);
    evo_status status =
        evo_score_candidate(scorer, worker, &rng, NULL, 0, fit, kernel, &result, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return result;
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
    ck_assert_int_eq(evo_points_alloc(&a, 4096), EVO_OK);
    ck_assert_int_eq(evo_points_alloc(&b, 4096), EVO_OK);
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
        const float zero = 0, ends[2] = {0.34f, 0.0216f};
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
        double cost = evo_kernel_port_cost(&k, EVO_PORTS_INTEL512);
        (void)score(s, 0, true, &k);
        ck_assert_int_eq(evo_kernel_verify(&k, NULL), EVO_OK);
        ck_assert_int_eq(evo_kernel_operations(&k), operations);
        ck_assert_double_eq(evo_kernel_port_cost(&k, EVO_PORTS_INTEL512), cost);
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
        ck_assert_ptr_null(s->workers[w].jit);
    evo_kernel k = seed_kernel("horner5_scalef");
    evo_score got = score(s, 0, true, &k);
    ck_assert_double_eq(got.reference_ratio, 0);
    ck_assert_double_eq(got.ns_per_element, 0);
    ck_assert_double_eq(got.latency_ns, 0);
    ck_assert_double_eq(got.cost, got.model_cost);
    ck_assert_double_eq(got.cost, evo_kernel_port_cost(&k, EVO_PORTS_INTEL512));
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

START_TEST(dominated_candidates_are_not_timed) {
    evo_scorer *s = create_scorer(1, true);
    evo_kernel k = seed_kernel("horner5_scalef");
    evo_kernel copy = k;
    evo_score plain = score(s, 0, true, &copy), got;
    evo_bar better = {plain.error / 2, plain.cost / 2, plain.model_cost / 2};
    evo_bar worse = {plain.error * 2, plain.cost * 2, plain.model_cost * 2};
    evo_rng rng;
    evo_rng_init(&rng, 5, EVO_STREAM_FIT, 17);
    copy = k;
    ck_assert_int_eq(
        evo_score_candidate(s, 0, &rng, &worse, 1, true, &copy, &got, NULL), EVO_OK);
    ck_assert_int_eq(got.reject, EVO_REJECT_NONE);
    copy = k;
    ck_assert_int_eq(
        evo_score_candidate(s, 0, &rng, &better, 1, true, &copy, &got, NULL), EVO_OK);
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
    tcase_add_test(tcase, points_of_fitting_and_selection_are_disjoint);
    tcase_add_test(tcase, points_are_a_function_of_seed_and_stream);
    tcase_add_test(tcase, points_keep_to_the_domain);
    tcase_add_test(tcase, a_kernel_that_misses_one_special_is_rejected);
    tcase_add_test(tcase, fitting_lowers_the_error_of_seeds);
    tcase_add_test(tcase, shared_constants_are_fitted_apart);
    tcase_add_test(tcase, fitting_never_changes_the_structure);
    tcase_add_test(tcase, deterministic_scores_never_see_the_clock);
    tcase_add_test(tcase, workers_and_repetition_change_nothing);
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

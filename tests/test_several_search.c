/* Searches of targets with several inputs or outputs: points with the truth of each
 * output, errors of tuples, fitting through several outputs, and the whole command. */
#include <math.h>

#include "scoring/scorer.h"
#include "tests/cli_run.h"
#include "tests/seed_files.h"

static evo_scorer *create(evo_target_id target, evo_format_id format) {
    evo_scorer_options options = {
        .target = target,
        .format = format,
        .domain = evo_target_domain(target),
        .isa = EVO_ISA_AVX2,
        .objective = EVO_OBJECTIVE_NS,
        .deterministic = true,
        .seed = 5,
        .workers = 1,
    };
    evo_scorer *scorer = NULL;
    evo_error err = {0};
    evo_status status = evo_scorer_create(&options, &scorer, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return scorer;
}

static evo_kernel seed_of(evo_target_id target, const char *name) {
    static seed_file seed;
    seed_load(target, name, &seed);
    return seed.kernel;
}

static evo_score score(evo_scorer *scorer, bool fit, evo_kernel *kernel) {
    evo_candidate candidate = {.kernel = kernel, .fit = fit};
    evo_error err = {0};
    evo_rng_init(&candidate.rng, 5, EVO_STREAM_FIT, 17);
    evo_status status = evo_score_candidate(scorer, 0, NULL, 0, &candidate, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return candidate.score;
}

/* Without EVO_TEST_ALL the first four. */
static const evo_target_id targets[] = {EVO_TARGET_POW,     EVO_TARGET_HYPOT,
                                        EVO_TARGET_LORENTZ, EVO_TARGET_SINCOS,
                                        EVO_TARGET_ATAN2,   EVO_TARGET_LOGADDEXP};
enum { FEW_TARGETS = 4 };

static evo_tuple tuple_at(const evo_points *p, size_t i) {
    evo_tuple tuple = {{0}};
    for (int k = 0; k < p->inputs; k++)
        tuple.in[k] = evo_points_code(p, k, i);
    return tuple;
}

/* One result of output j, all others right: the error is the oracle's. */
static void check_point(const evo_scorer *s, const evo_points *p, size_t i, int j,
                        int64_t steps) {
    evo_target_id target = s->options.target;
    evo_format_id format = p->format;
    evo_tuple tuple = tuple_at(p, i);
    uint64_t got = 0;
    for (int k = 0; k < p->outputs; k++) {
        uint64_t code = evo_oracle_round_several(target, k, format, tuple.in);
        if (k == j && !evo_format_is_nan(format, code))
            code = evo_format_from_ordered(format,
                                           evo_format_to_ordered(format, code) + steps);
        memcpy((char *)s->workers[0].got +
                   (size_t)k * EVO_CHUNK_POINTS * evo_points_size(p),
               &code, evo_points_size(p));
        got = k == j ? code : got;
    }
    double want = evo_oracle_error_several(target, j, format, tuple.in, got), error;
    double wrong = 1e-6 * (1 + want); /* subnormal doubles hold no more of E */
    if (format == EVO_FORMAT_F64 && fabs(p->reference[i]) < 0x1p-970)
        wrong += 0.51;
    evo_worker_compare(&s->workers[0], p, i, 1, &error);
    if (p->outputs > 1 && want < 0.5) /* another output's may be larger */
        ck_assert_double_le(error, 0.5001);
    else
        ck_assert_msg(error == want || fabs(error - want) <= wrong,
                      "%s: point %zu has %g, not %g", evo_target_get(target)->name, i,
                      error, want);
}

START_TEST(errors_are_those_of_the_oracle) {
    for (int wide = 0; wide <= (targets[_i] == EVO_TARGET_HYPOT); wide++) {
        evo_scorer *s = create(targets[_i], wide ? EVO_FORMAT_F64 : EVO_FORMAT_F32);
        const evo_points *sets[] = {&s->special, &s->anywhere, &s->select};
        for (size_t set = 0; set < EVO_COUNT_OF(sets); set++) {
            const evo_points *p = sets[set];
            ck_assert_uint_gt(p->usual, p->count / 20);
            for (size_t i = set; i < p->count; i += p->count / 150 + 1)
                for (int j = 0; j < p->outputs; j++)
                    for (int64_t steps = 0; steps <= 2; steps += 2)
                        check_point(s, p, i, j, steps);
        }
        ck_assert_uint_eq(s->fit.count, EVO_FIT_POINTS);
        ck_assert_uint_gt(s->select.usual, EVO_SELECT_POINTS / 2);
        ck_assert_uint_eq(s->select.usual, s->select.count);
        evo_scorer_destroy(s);
    }
}
END_TEST

START_TEST(points_of_fitting_and_selection_are_disjoint) {
    evo_scorer *s = create(EVO_TARGET_POW, EVO_FORMAT_F32);
    size_t same = 0;
    for (size_t i = 0; i < s->fit.count; i++)
        for (size_t k = 0; k < s->select.count; k++) {
            evo_tuple a = tuple_at(&s->fit, i), b = tuple_at(&s->select, k);
            same += memcmp(&a, &b, sizeof a) == 0;
        }
    /* Small numbers and the like come again, whatever the stream. */
    ck_assert_uint_le(same, EVO_FIT_POINTS / 50);
    evo_scorer_destroy(s);
}
END_TEST

/* Absolute errors, zeros of either sign, and corners in each other's places. */
START_TEST(vector_functions_are_scored) {
    evo_scorer *s = create(EVO_TARGET_SIMPLEX3, EVO_FORMAT_F64);
    evo_kernel k = seed_of(EVO_TARGET_SIMPLEX3, "f64/weights");
    ck_assert(score(s, false, &k).error < 1.5);
    evo_scorer_destroy(s);
    s = create(EVO_TARGET_SIMPLEX3, EVO_FORMAT_F32);
    const evo_points *p = &s->select;
    ck_assert(p->measure == EVO_ERROR_ABSOLUTE && p->usual == p->count &&
              p->count == EVO_SELECT_POINTS);
    for (size_t i = 0; i < p->count; i += 97)
        for (int64_t steps = 0; steps <= 2; steps += 2)
            check_point(s, p, i, 0, steps);
    evo_points zero = *p;
    double reference = 0;
    zero.reference = &reference;
    float got[3] = {-0.0F, 0x1p-22F, NAN};
    ck_assert_double_eq(evo_points_error(&zero, 0, &got[0], 1, NULL), 0);
    ck_assert_double_eq(evo_points_error(&zero, 0, &got[1], 1, NULL), 2);
    ck_assert(isinf(evo_points_error(&zero, 0, &got[2], 1, NULL)));
    k = seed_of(EVO_TARGET_SIMPLEX3, "weights");
    evo_score good = score(s, true, &k);
    ck_assert(good.reject == EVO_REJECT_NONE && good.error < 1.5 && good.error > 0.5);
    for (evo_value v = 0; v < k.instr_count; v++) /* corners 3 and 5 */
        if (k.instrs[v].op == EVO_OP_IN_F32 &&
            (k.instrs[v].imm == 6 || k.instrs[v].imm == 8))
            k.instrs[v].imm = 14 - k.instrs[v].imm;
    evo_score wrong = score(s, true, &k);
    ck_assert(wrong.reject != EVO_REJECT_NONE || wrong.error > 1e5);
    evo_scorer_destroy(s);
}
END_TEST

/* Where a logarithm is next to nothing, zeros of both signs and tiny numbers of the
 * other are right, as the oracle has it; infinities are off by as many units. */
START_TEST(scaled_errors_are_those_of_the_oracle) {
    static const struct {
        evo_format_id format;
        double v, x;
    } rows[] = {
        {EVO_FORMAT_F64, 0x1p-1000, 0x1p-20}, {EVO_FORMAT_F64, 0x1p-1040, 0.5},
        {EVO_FORMAT_F64, 0x1p-60, 0x1p-520},  {EVO_FORMAT_F32, 0x1p-140, 0x1p-40},
        {EVO_FORMAT_F32, 3, 0x1p-100},        {EVO_FORMAT_F16, 0x1p-23, 0x1p-12}};
    static const double results[] = {0, -0.0, 0x1p-24,  -0x1p-24,  0x1p-50, -0x1p-1070,
                                     1, -1,   INFINITY, -INFINITY, NAN};
    for (size_t i = 0; i < EVO_COUNT_OF(rows) * EVO_COUNT_OF(results); i++) {
        evo_format_id format = rows[i / EVO_COUNT_OF(results)].format;
        const uint64_t in[] = {
            evo_format_encode(format, rows[i / EVO_COUNT_OF(results)].v),
            evo_format_encode(format, rows[i / EVO_COUNT_OF(results)].x)};
        uint64_t got = evo_format_encode(format, results[i % EVO_COUNT_OF(results)]);
        double want =
            evo_oracle_error_several(EVO_TARGET_LOG_BESSEL_I, 0, format, in, got);
        double exact = evo_format_decode(
            format, evo_oracle_round_several(EVO_TARGET_LOG_BESSEL_I, 0, format, in));
        double weight = 1 / evo_measure_unit(EVO_ERROR_SCALED, format, exact), low = 0;
        const evo_points points = {.format = format,
                                   .inputs = 2,
                                   .outputs = 1,
                                   .measure = EVO_ERROR_SCALED,
                                   .reference = &exact,
                                   .weight = &weight,
                                   .low = format == EVO_FORMAT_F64 ? &low : NULL,
                                   .count = 1,
                                   .usual = 1,
                                   .capacity = 1};
        double error = evo_points_error(&points, 0, &got, 1, NULL);
        ck_assert_msg(error == want || fabs(error - want) <= 1 + 1e-3 * want,
                      "ln I_%g(%g): %g has %g, not %g",
                      rows[i / EVO_COUNT_OF(results)].v,
                      rows[i / EVO_COUNT_OF(results)].x,
                      results[i % EVO_COUNT_OF(results)], error, want);
        ck_assert_int_eq(isinf(error), isinf(want));
    }
}
END_TEST

/* Exchanged arguments, exchanged outputs and a lost rare region are no kernels of the
 * target. */
START_TEST(wrong_kernels_are_rejected) {
    evo_scorer *s = create(EVO_TARGET_ATAN2, EVO_FORMAT_F32);
    evo_kernel k = seed_of(EVO_TARGET_ATAN2, "double_eighth11");
    ck_assert_double_lt(score(s, false, &k).error, 0.51);
    for (evo_value v = 0; v < k.instr_count; v++)
        if (k.instrs[v].op == EVO_OP_IN_F32)
            k.instrs[v].imm = !k.instrs[v].imm;
    ck_assert_int_eq(score(s, false, &k).reject, EVO_REJECT_SPECIALS);
    evo_scorer_destroy(s);
    s = create(EVO_TARGET_SINCOS, EVO_FORMAT_F32);
    k = seed_of(EVO_TARGET_SINCOS, "double_quadrants9");
    ck_assert_double_lt(score(s, false, &k).error, 0.6);
    for (int b = 0; b < k.passes[0].block_count; b++) {
        evo_value *results = k.passes[0].blocks[b].results, first = results[0];
        results[0] = results[1];
        results[1] = first;
    }
    ck_assert_int_eq(score(s, false, &k).reject, EVO_REJECT_SPECIALS);
    evo_scorer_destroy(s);
}
END_TEST

/* The same kernel, of one block, but for one pair of arguments, whose result is
 * another. */
static evo_kernel spoilt_at(const evo_kernel *kernel, const uint64_t pair[2]) {
    evo_kernel k = *kernel;
    evo_block *main = &k.passes[0].blocks[0];
    evo_value at = k.instr_count, wrong = at + 9;
    uint64_t right =
        evo_oracle_round_several(EVO_TARGET_HYPOT, 0, EVO_FORMAT_F32, pair);
    bool is_nan = evo_format_is_nan(EVO_FORMAT_F32, right);
    enum { NONE = EVO_NO_VALUE };
    const evo_instr added[] = {
        {EVO_OP_IN_F32, {NONE, NONE, NONE}, 0},
        {EVO_OP_IN_F32, {NONE, NONE, NONE}, 1},
        {EVO_OP_BITS_F32, {at, NONE, NONE}, 0},
        {EVO_OP_BITS_F32, {at + 1, NONE, NONE}, 0},
        {EVO_OP_CONST_I32, {NONE, NONE, NONE}, pair[0]},
        {EVO_OP_CONST_I32, {NONE, NONE, NONE}, pair[1]},
        {EVO_OP_EQ_I32, {at + 2, at + 4, NONE}, 0},
        {EVO_OP_EQ_I32, {at + 3, at + 5, NONE}, 0},
        {EVO_OP_AND_MASK, {at + 6, at + 7, NONE}, 0},
        {EVO_OP_CONST_F32, {NONE, NONE, NONE}, is_nan ? 0x3f800000 : 0x7fc00000},
        {EVO_OP_SELECT_F32, {at + 8, wrong, main->results[0]}, 0},
    };
    memcpy(k.instrs + at, added, sizeof added);
    k.instr_count = (evo_value)(at + EVO_COUNT_OF(added));
    main->count = (uint16_t)(k.instr_count - main->first);
    main->results[0] = wrong + 1;
    evo_error err = {0};
    ck_assert_msg(evo_kernel_verify(&k, &err) == EVO_OK, "%s", err.text);
    return k;
}

/* Whatever special pair alone a kernel misses, the search's scorer refuses it. */
START_TEST(one_special_pair_is_not_lost) {
    enum { PAIRS = 48 };
    evo_scorer *s = create(EVO_TARGET_HYPOT, EVO_FORMAT_F32);
    evo_kernel seed = seed_of(EVO_TARGET_HYPOT, "double_root"), good = seed;
    ck_assert_double_lt(score(s, false, &good).error, 0.51);
    static const uint64_t named[][2] = {
        {0x7f800000, 0x7fc00000}, {0x7fc00000, 0xff800000}, {0, 0x7fc00000},
        {0x7f800000, 0xff800000}, {0x80000000, 0x80000000}, {0x80000000, 0x3f800000},
    };
    static evo_tuple all[1 << 14];
    size_t grid =
        evo_oracle_grid_size(EVO_TARGET_HYPOT, EVO_FORMAT_F32, &s->options.domain, 0);
    ck_assert_uint_le(grid, EVO_COUNT_OF(all));
    ck_assert(evo_oracle_tuples(EVO_TARGET_HYPOT, EVO_FORMAT_F32, &s->options.domain,
                                EVO_TUPLES_GRID, 1, 0, 0, all, grid));
    for (size_t i = 0; i < PAIRS; i++) {
        const uint64_t *pair =
            i < EVO_COUNT_OF(named) ? named[i] : all[i * 7919 % grid].in;
        evo_kernel k = spoilt_at(&seed, pair);
        ck_assert_msg(score(s, false, &k).reject == EVO_REJECT_SPECIALS,
                      "lost: %08x %08x", (unsigned)pair[0], (unsigned)pair[1]);
    }
    evo_scorer_destroy(s);
}
END_TEST

/* Where results overflow is a matter of the last rounding: floats alone, faithful
 * everywhere else, give the largest number instead of infinity at some of the arguments
 * that are solved for. */
START_TEST(overflow_is_told) {
    evo_scorer *s = create(EVO_TARGET_HYPOT, EVO_FORMAT_F32);
    evo_kernel k = seed_of(EVO_TARGET_HYPOT, "scaled_edge");
    ck_assert_double_lt(score(s, false, &k).error, 1.01);
    for (evo_value v = 0; v < k.instr_count; v++)
        if (k.instrs[v].op == EVO_OP_CONST_F32 && k.instrs[v].imm == 0x7f000000)
            k.instrs[v].imm = 0x7f7fffff; /* the rare region only from infinity on */
    ck_assert_int_eq(score(s, false, &k).reject, EVO_REJECT_SPECIALS);
    evo_scorer_destroy(s);
}
END_TEST

/* All combinations are there, each special value beside ordinary ones of any size and
 * sign, and a domain is kept to. */
START_TEST(grid_holds_every_combination) {
    evo_scorer *s = create(EVO_TARGET_HYPOT, EVO_FORMAT_F32);
    const evo_points *p = &s->grid;
    size_t side = 0, of_sign[2] = {0, 0}, big = 0, small = 0;
    size_t grid =
        evo_oracle_grid_size(EVO_TARGET_HYPOT, EVO_FORMAT_F32, &s->options.domain, 0);
    while (side * side < grid)
        side++;
    for (size_t i = 0; i < p->count; i++) {
        evo_tuple t = tuple_at(p, i);
        double y = evo_format_decode(EVO_FORMAT_F32, t.in[1]);
        if (t.in[0] != 0x7f800000)
            continue;
        of_sign[y < 0]++;
        big += fabs(y) > 0x1p20;
        small += fabs(y) < 0x1p-20;
    }
    ck_assert_uint_eq(side * side, grid);
    ck_assert_uint_ge(of_sign[0] + of_sign[1], side + 16);
    ck_assert_uint_gt(of_sign[0], side / 3);
    ck_assert_uint_gt(of_sign[1], side / 3);
    ck_assert_uint_gt(big, 4);
    ck_assert_uint_gt(small, 4);
    evo_scorer_destroy(s);
    evo_domain domain = {.lo = 1, .hi = 2};
    static evo_tuple tuples[4096];
    size_t n = evo_oracle_grid_size(EVO_TARGET_HYPOT, EVO_FORMAT_F64, &domain, 8);
    ck_assert_uint_gt(n, 8);
    ck_assert_uint_le(n, EVO_COUNT_OF(tuples));
    ck_assert(evo_oracle_tuples(EVO_TARGET_HYPOT, EVO_FORMAT_F64, &domain,
                                EVO_TUPLES_GRID, 1, EVO_STREAM_SELECT, 0, tuples, n));
    for (size_t i = 0; i < n; i++)
        for (int k = 0; k < 2; k++) {
            double x = evo_format_decode(EVO_FORMAT_F64, tuples[i].in[k]);
            ck_assert(x >= 1 && x <= 2);
        }
}
END_TEST

/* Taylor's coefficients become those of least error; good ones stay as they are. */
START_TEST(fitting_lowers_the_error_of_seeds) {
    static const struct {
        evo_target_id target;
        const char *name;
        double before, after;
    } cases[] = {
        {EVO_TARGET_POW, "double_artanh5", 10, 6},
        {EVO_TARGET_SINCOS, "double_quadrants9", 0.4, 0.6},
        {EVO_TARGET_ATAN2, "double_eighth7", 2, 1},
    };
    evo_scorer *s = create(cases[_i].target, EVO_FORMAT_F32);
    evo_kernel seed = seed_of(cases[_i].target, cases[_i].name), fitted = seed;
    double before = score(s, false, &seed).error, after = score(s, true, &fitted).error;
    ck_assert_msg(before > cases[_i].before && after < cases[_i].after,
                  "%s: %g ulp, fitted %g", cases[_i].name, before, after);
    const evo_kernel *kernels[2] = {&seed, &fitted};
    const evo_tuple hard = tuple_at(&s->select, 7);
    double deep[2];
    ck_assert_int_eq(evo_score_deep(s, kernels, 2, 1 << 21, &hard, 1, deep, NULL),
                     EVO_OK);
    ck_assert_double_gt(deep[0], 0.8 * cases[_i].before);
    ck_assert_double_lt(deep[1], 1.3 * cases[_i].after);
    evo_scorer_destroy(s);
}
END_TEST

/* A claim of all arguments, from the archive and from the front. */
START_TEST(a_search_observes_and_archives) {
    const char *path = fixture_path("hypot.db");
    cli_result run = cli_run("--target", "hypot", "--max-ulp", "2", "--isa", "avx2",
                             "--deterministic", "--evaluations", "48", "--threads", "2",
                             "--seed", "1", "--archive", path, "--json");
    cli_expect(&run, 0);
    json_t *front = cli_json(&run);
    ck_assert_uint_gt(json_array_size(front), 0);
    const json_t *best = json_array_get(front, 0);
    const json_t *worst = json_object_get(best, "worst_input");
    ck_assert_str_eq(json_string_value(json_object_get(best, "verdict")), "observed");
    ck_assert_uint_eq(json_array_size(worst), 2);
    ck_assert_int_ge(json_integer_value(json_object_get(best, "inputs")), 1000000);
    char name[256];
    snprintf(name, sizeof name, "%s:%s", path,
             json_string_value(json_object_get(best, "id")));
    cli_result verify = cli_run("verify", name, "--samples", "4096", "--json");
    cli_expect(&verify, 0);
    json_decref(front);
    cli_free(&run);
    cli_free(&verify);
}
END_TEST

START_TEST(scratch_finds_its_way) {
    cli_result run =
        cli_run("--target", "lorentz", "--from", "scratch", "--domain", "1,2",
                "--deterministic", "--evaluations", "96", "--archive", ":memory:");
    ck_assert_msg(run.status == 3 || run.status == 0, "%d: %s", run.status, run.err);
    cli_free(&run);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("several_search");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 240);
    tcase_add_checked_fixture(all, fixture_setup, fixture_teardown);
    bool whole = getenv("EVO_TEST_ALL") != NULL;
    tcase_add_loop_test(all, errors_are_those_of_the_oracle, 0,
                        whole ? (int)EVO_COUNT_OF(targets) : FEW_TARGETS);
    tcase_add_test(all, points_of_fitting_and_selection_are_disjoint);
    tcase_add_test(all, wrong_kernels_are_rejected);
    tcase_add_test(all, vector_functions_are_scored);
    tcase_add_test(all, scaled_errors_are_those_of_the_oracle);
    tcase_add_test(all, one_special_pair_is_not_lost);
    tcase_add_test(all, overflow_is_told);
    tcase_add_test(all, grid_holds_every_combination);
    tcase_add_loop_test(all, fitting_lowers_the_error_of_seeds, 0, whole ? 3 : 2);
    tcase_add_test(all, a_search_observes_and_archives);
    tcase_add_test(all, scratch_finds_its_way);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}

/* What the mutations of formulas say of themselves, and stages fitted to residuals. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "scoring/real.h"
#include "tests/random_formula.h"

enum { PLACES = 4, FOUR_OPERATIONS = 15 };

/* Values at some places; false where one is not finite or so large or small that the
 * comparison would say nothing. */
static bool values(const evo_formula *f, const double *x, double *y) {
    bool sane = true;
    for (int i = 0; i < PLACES; i++) {
        y[i] = formula_at(f, x[i]);
        sane &= isfinite(y[i]) && fabs(y[i]) < 1e6 && fabs(y[i]) > 1e-6;
    }
    return sane;
}

static bool are_near(const double *got, const double *want) {
    for (int i = 0; i < PLACES; i++)
        if (!(fabs(got[i] - want[i]) <= 1e-8 * fabs(want[i])))
            return false;
    return true;
}

static const double places[PLACES] = {0.3, 1.0, 1.7, 2.4};

/* The numbered parent, normal, with its values; false for one without. */
static bool make_parent(uint64_t n, evo_formula *parent, double *want) {
    if (!random_formula(n, parent))
        return false;
    evo_formula_normalize(parent);
    return parent->step_count > 0 && parent->step_count < 16 &&
           values(parent, places, want);
}

static const evo_formula no_donor;

static bool mutate(evo_breed_mutation mutation, uint64_t n, evo_formula *f) {
    evo_rng rng;
    evo_rng_init(&rng, 2, EVO_STREAM_TEST, n);
    return evo_breed_mutate(mutation, ALL_OPERATIONS, &rng, &no_donor, f);
}

/* bend: nothing changes at first. */
START_TEST(bends_change_nothing) {
    int compared = 0;
    for (uint64_t n = 0; n < 4000; n++) {
        evo_formula f;
        double want[PLACES], got[PLACES];
        if (!make_parent(n, &f, want) || !mutate(EVO_BREED_BEND, n, &f) ||
            !values(&f, places, got))
            continue;
        ck_assert_msg(are_near(got, want), "formula %llu", (unsigned long long)n);
        compared++;
    }
    ck_assert_int_gt(compared, 500);
}
END_TEST

/* square: f(x/2)^2 wherever f can be rescaled; root takes it back. */
START_TEST(squares_and_roots_are_exact) {
    int compared = 0;
    for (uint64_t n = 0; n < 4000; n++) {
        evo_formula f, scaled;
        double want[PLACES], got[PLACES], half[PLACES], back[PLACES];
        if (!make_parent(n, &f, want))
            continue;
        scaled = f;
        for (int i = 0; i < PLACES; i++)
            half[i] = 0.5 * places[i];
        if (!evo_breed_rescale(&scaled, 0.5) || !values(&f, half, want))
            continue;
        ck_assert(mutate(EVO_BREED_SQUARE, n, &f));
        for (int i = 0; i < PLACES; i++)
            want[i] *= want[i];
        if (!values(&f, places, got))
            continue;
        ck_assert_msg(are_near(got, want), "formula %llu", (unsigned long long)n);
        ck_assert(mutate(EVO_BREED_ROOT, n, &f));
        if (!values(&f, half, back))
            continue;
        for (int i = 0; i < PLACES; i++)
            back[i] *= back[i];
        ck_assert_msg(are_near(back, want), "root of %llu", (unsigned long long)n);
        compared++;
    }
    ck_assert_int_gt(compared, 100);
}
END_TEST

/* double: 2 f(x/2)^2 - 1 or 2 f(x/2) / (1 +- f(x/2)^2), whichever form that has. */
START_TEST(doubled_ones_are_exact) {
    int seen[3] = {0};
    for (uint64_t n = 0; n < 8000; n++) {
        evo_formula f;
        double want[PLACES], got[PLACES], half[PLACES], other[PLACES];
        if (!make_parent(n, &f, want))
            continue;
        for (int i = 0; i < PLACES; i++)
            half[i] = 0.5 * places[i];
        if (!values(&f, half, want) || !mutate(EVO_BREED_DOUBLE, n, &f) ||
            !values(&f, places, got))
            continue;
        int kind = -1;
        for (int k = 0; k < 3 && kind < 0; k++) {
            for (int i = 0; i < PLACES; i++) {
                double y = want[i];
                other[i] = k == 0 ? 2 * y * y - 1 : 2 * y / (1 + (k == 1 ? y : -y) * y);
            }
            kind = are_near(got, other) ? k : -1;
        }
        ck_assert_msg(kind >= 0, "formula %llu", (unsigned long long)n);
        seen[kind]++;
    }
    for (int k = 0; k < 3; k++)
        ck_assert_int_gt(seen[k], 50);
}
END_TEST

/* The result at x where uses of `operand`'s value meet its square; *v is that value. */
static double squared_at(const evo_formula *f, uint8_t operand, double x, double *v) {
    double value[EVO_FORMULA_STEPS + 1], used[EVO_FORMULA_STEPS + 1];
    for (int k = 0; k <= f->step_count; k++) {
        const evo_formula_step *s = &f->steps[k > 0 ? k - 1 : 0];
        evo_wide args[3];
        for (int a = 0; a < 3; a++) {
            unsigned c = s->args[a] & ~(unsigned)EVO_FORMULA_CONSTANT;
            args[a] = evo_formula_is_constant(s->args[a])
                          ? (evo_wide){f->hi[c], f->lo[c]}
                          : (evo_wide){s->args[a] < k ? used[s->args[a]] : 0, 0};
        }
        value[k] =
            k == 0 ? x
                   : evo_formula_apply((evo_formula_op)s->op, args[0], args[1], args[2])
                         .hi;
        used[k] = k == operand ? value[k] * value[k] : value[k];
    }
    *v = value[operand];
    return used[f->step_count];
}

/* Whether `got` is g(v^2), v g(v^2), v / g(v^2) or g(v^2) / v of the operand's value v:
 * the kind, or -1. */
static int kind_of_symmetry(const evo_formula *f, uint8_t operand, const double *got) {
    enum { KINDS = 4 };
    for (int kind = 0; kind < KINDS; kind++) {
        double want[PLACES];
        for (int i = 0; i < PLACES; i++) {
            double v, g = squared_at(f, operand, places[i], &v);
            const double all[KINDS] = {g, v * g, v / g, g / v};
            want[i] = all[kind];
        }
        if (are_near(got, want))
            return kind;
    }
    return -1;
}

/* symmetric: what its comment says, of x or of a step's value. */
START_TEST(symmetric_parts_are_exact) {
    int seen[4] = {0}, inner = 0;
    for (uint64_t n = 0; n < 4000; n++) {
        evo_formula f, before;
        double want[PLACES], got[PLACES];
        if (!make_parent(n, &f, want))
            continue;
        before = f;
        if (!mutate(EVO_BREED_SYMMETRIC, n, &f) || !values(&f, places, got))
            continue;
        int kind = -1, operand = 0;
        for (; operand <= before.step_count && kind < 0; operand++)
            kind = kind_of_symmetry(&before, (uint8_t)operand, got);
        ck_assert_msg(kind >= 0, "formula %llu", (unsigned long long)n);
        seen[kind]++;
        inner += operand > 1;
    }
    for (int k = 0; k < 4; k++)
        ck_assert_int_gt(seen[k], 50);
    ck_assert_int_gt(inner, 200);
}
END_TEST

/* ---- Factors left out -------------------------------------------------------------
 */

START_TEST(factors_are_taken_up) {
    int absorbed = 0;
    for (uint64_t n = 0; n < 20000; n++) {
        evo_formula f;
        double want[PLACES], got[PLACES];
        if (!make_parent(n, &f, want))
            continue;
        int before = f.step_count;
        if (!evo_breed_absorb(&f, ALL_OPERATIONS))
            continue;
        ck_assert_int_lt(f.step_count, before);
        for (int i = 0; i < PLACES; i++)
            got[i] = formula_at(&f, places[i]);
        ck_assert_msg(are_near(got, want), "formula %llu", (unsigned long long)n);
        absorbed++;
    }
    ck_assert_int_gt(absorbed, 30);
}
END_TEST

/* v = c x + 5/x; 7/(v + 3/v): the constants take c up, whatever its sign, and have a
 * choice between x + 5'/x and its negative. x^2 + c x has no constant that could. */
START_TEST(only_what_can_be_taken_up) {
    for (int sign = -1; sign <= 1; sign += 2) {
        evo_formula f = {0};
        double want[PLACES], got[PLACES];
        uint8_t a = evo_formula_push(&f, EVO_FORMULA_MUL, EVO_FORMULA_X,
                                     evo_formula_constant(&f, 1.3 * sign, 0), 0);
        uint8_t b = evo_formula_push(&f, EVO_FORMULA_DIV,
                                     evo_formula_constant(&f, 5, 0), EVO_FORMULA_X, 0);
        uint8_t v = evo_formula_push(&f, EVO_FORMULA_ADD, a, b, 0);
        uint8_t w =
            evo_formula_push(&f, EVO_FORMULA_DIV, evo_formula_constant(&f, 3, 0), v, 0);
        w = evo_formula_push(&f, EVO_FORMULA_ADD, w, v, 0);
        (void)evo_formula_push(&f, EVO_FORMULA_DIV, evo_formula_constant(&f, 7, 0), w,
                               0);
        ck_assert(values(&f, places, want));
        ck_assert(evo_breed_absorb(&f, FOUR_OPERATIONS));
        ck_assert_int_eq(f.step_count, 5);
        ck_assert(values(&f, places, got));
        ck_assert(are_near(got, want));
        ck_assert(!evo_breed_absorb(&f, FOUR_OPERATIONS));
    }
    evo_formula f = {0};
    uint8_t a = evo_formula_push(&f, EVO_FORMULA_MUL, EVO_FORMULA_X,
                                 evo_formula_constant(&f, 1.3, 0), 0);
    uint8_t b = evo_formula_push(&f, EVO_FORMULA_MUL, EVO_FORMULA_X, EVO_FORMULA_X, 0);
    (void)evo_formula_push(&f, EVO_FORMULA_ADD, a, b, 0);
    ck_assert(!evo_breed_absorb(&f, FOUR_OPERATIONS));
}
END_TEST

/* ---- Stages -----------------------------------------------------------------------
 */

/* c + n/(x + e + n'/(x + e')), given as c, n, e, n', e'. */
static evo_formula two_levels(const double *k) {
    evo_formula f = {0};
    uint8_t v = evo_formula_push(&f, EVO_FORMULA_ADD, EVO_FORMULA_X,
                                 evo_formula_constant(&f, k[4], 0), 0);
    v = evo_formula_push(&f, EVO_FORMULA_DIV, evo_formula_constant(&f, k[3], 0), v, 0);
    uint8_t d = evo_formula_push(&f, EVO_FORMULA_ADD, EVO_FORMULA_X,
                                 evo_formula_constant(&f, k[2], 0), 0);
    v = evo_formula_push(&f, EVO_FORMULA_ADD, d, v, 0);
    v = evo_formula_push(&f, EVO_FORMULA_DIV, evo_formula_constant(&f, k[1], 0), v, 0);
    (void)evo_formula_push(&f, EVO_FORMULA_ADD, v, evo_formula_constant(&f, k[0], 0),
                           0);
    return f;
}

/* Targets that are a continued fraction: an idle one finds it, exactly. */
START_TEST(idle_fractions_find_the_target) {
    const double want[] = {1, 2, 3, 4, 5}, idle[] = {1.5, 0, 7, 0, 0.3};
    evo_formula target = two_levels(want), f = two_levels(idle);
    evo_real_points *points = evo_alloc_aligned(sizeof *points);
    evo_real_fitter *fitter = evo_real_fitter_create();
    points->count = 32;
    for (size_t i = 0; i < points->count; i++) {
        points->x[i] = ((double)i + 1) / 32;
        points->target[i] = formula_at(&target, points->x[i]);
        points->target_low[i] = 0;
        points->weight[i] = 1;
    }
    ck_assert_uint_ne(evo_real_idle(fitter, points, &f), 0);
    ck_assert_uint_eq(evo_real_idle(fitter, points, &target), 0);
    ck_assert(evo_real_open_fraction(fitter, points, &f));
    ck_assert_double_le(evo_real_largest(fitter, points, &f), 1e-15);
    for (int i = 0; i < 5; i++) {
        int same = 0;
        while (same < 5 && !(fabs(f.hi[same] - want[i]) < 1e-6))
            same++;
        ck_assert_msg(same < 5, "no constant became %g", want[i]);
    }
    ck_assert(!evo_real_open_fraction(fitter, points, &target)); /* nothing idle */
    evo_real_fitter_destroy(fitter);
    free(points);
}
END_TEST

/* One mutation away from c + n/(x + e), or x times that in x^2, are the classical
 * rationals of the next levels: their minimax errors, from bench/run real_baselines. */
START_TEST(stages_climb_to_the_classical_forms) {
    static const struct {
        evo_target_id target;
        evo_real_error_kind kind;
        const char *domain;
        bool odd;
        int operations[2];
        double errors[2];
    } cases[] = {
        {EVO_TARGET_LOG2,
         EVO_REAL_ABSOLUTE,
         "[1,2]",
         false,
         {6, 9},
         {2.48e-6, 4.76e-9}},
        {EVO_TARGET_SIN,
         EVO_REAL_RELATIVE,
         "(0,0.78539816339744831]",
         true,
         {8, 11},
         {4.41e-12, 2.6e-18}},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(cases); i++) {
        evo_real_scorer_options options = {
            .target = cases[i].target, .kind = cases[i].kind, .workers = 1};
        evo_real_scorer *scorer;
        evo_formula parent = {0};
        evo_rng rng;
        double best[EVO_FORMULA_STEPS];
        ck_assert_int_eq(evo_domain_parse(cases[i].domain, &options.domain, NULL),
                         EVO_OK);
        ck_assert_int_eq(evo_real_scorer_create(&options, &scorer, NULL), EVO_OK);
        uint8_t u = cases[i].odd ? evo_formula_push(&parent, EVO_FORMULA_MUL, 0, 0, 0)
                                 : EVO_FORMULA_X;
        uint8_t v = evo_formula_push(&parent, EVO_FORMULA_ADD, u,
                                     evo_formula_constant(&parent, 1, 0), 0);
        if (cases[i].odd)
            (void)evo_formula_push(&parent, EVO_FORMULA_MUL, v, EVO_FORMULA_X, 0);
        evo_formula_normalize(&parent);
        for (int n = 0; n < EVO_FORMULA_STEPS; n++)
            best[n] = INFINITY;
        for (uint64_t k = 0; k < 600; k++) {
            evo_formula f = parent;
            evo_rng_init(&rng, 3, EVO_STREAM_TEST, k);
            if (!evo_breed_mutate(EVO_BREED_STAGE, FOUR_OPERATIONS, &rng, &no_donor,
                                  &f))
                continue;
            evo_formula_normalize(&f);
            if (f.step_count > cases[i].operations[1])
                continue;
            double error = evo_real_score(scorer, 0, &rng, 2, INFINITY, &f);
            best[f.step_count] = fmin(best[f.step_count], error);
        }
        for (int k = 0; k < 2; k++)
            ck_assert_msg(best[cases[i].operations[k]] <= cases[i].errors[k],
                          "case %zu: %g with %d operations", i,
                          best[cases[i].operations[k]], cases[i].operations[k]);
        evo_real_scorer_destroy(scorer);
    }
}
END_TEST

/* cos with c + n/(x^2 + e) from ones: a long curved valley, in which plain least
 * squares creep for hundreds of steps. */
START_TEST(fits_follow_curved_valleys) {
    evo_real_points *points = evo_alloc_aligned(sizeof *points);
    evo_real_fitter *fitter = evo_real_fitter_create();
    evo_formula f = {0};
    points->count = 32;
    for (size_t i = 0; i < points->count; i++)
        points->x[i] = 0.785398 * ((double)i + 0.5) / 32;
    evo_oracle_real_values(EVO_TARGET_COS, points->x, points->count, points->target,
                           points->target_low);
    for (size_t i = 0; i < points->count; i++)
        points->weight[i] = 1 / points->target[i];
    uint8_t v = evo_formula_push(&f, EVO_FORMULA_MUL, EVO_FORMULA_X, EVO_FORMULA_X, 0);
    v = evo_formula_push(&f, EVO_FORMULA_ADD, v, evo_formula_constant(&f, 1, 0), 0);
    v = evo_formula_push(&f, EVO_FORMULA_DIV, evo_formula_constant(&f, 1, 0), v, 0);
    (void)evo_formula_push(&f, EVO_FORMULA_ADD, v, evo_formula_constant(&f, 1, 0), 0);
    double rms = evo_real_least_squares(fitter, EVO_REAL_DOUBLE, points, 30, 0, &f);
    ck_assert_double_lt(rms, 2e-5);
    evo_real_fitter_destroy(fitter);
    free(points);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("breed");
    TCase *tcase = tcase_create("breed");
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, bends_change_nothing);
    tcase_add_test(tcase, squares_and_roots_are_exact);
    tcase_add_test(tcase, doubled_ones_are_exact);
    tcase_add_test(tcase, symmetric_parts_are_exact);
    tcase_add_test(tcase, factors_are_taken_up);
    tcase_add_test(tcase, only_what_can_be_taken_up);
    tcase_add_test(tcase, idle_fractions_find_the_target);
    tcase_add_test(tcase, stages_climb_to_the_classical_forms);
    tcase_add_test(tcase, fits_follow_curved_valleys);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

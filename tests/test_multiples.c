/* Points next to multiples of pi/2: they are there, near, and not shared. */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "scoring/scorer.h"

static evo_scorer *create_in(evo_target_id target, evo_format_id format,
                             evo_domain domain) {
    evo_scorer_options options = {.target = target,
                                  .format = format,
                                  .domain = domain,
                                  .isa = EVO_ISA_PORTABLE,
                                  .deterministic = true,
                                  .workers = 1};
    evo_scorer *scorer = NULL;
    ck_assert_int_eq(evo_scorer_create(&options, &scorer, NULL), EVO_OK);
    return scorer;
}

static evo_scorer *create(evo_target_id target, evo_domain domain) {
    return create_in(target, EVO_FORMAT_F32, domain);
}

static bool holds(const double *x, size_t count, double wanted) {
    for (size_t i = 0; i < count; i++)
        if (fabs(x[i]) == fabs(wanted))
            return true;
    return false;
}

static bool set_holds(const evo_points *points, double wanted) {
    uint64_t code = evo_format_encode(points->format, wanted);
    for (size_t i = 0; i < points->count; i++)
        if (evo_points_code(points, 0, i) == code)
            return true;
    return false;
}

START_TEST(nearest_floats_are_dealt_out) {
    evo_scorer *s = create(EVO_TARGET_SIN, evo_domain_whole());
    double fit[EVO_NEAR_MULTIPLES], select[EVO_NEAR_MULTIPLES];
    size_t fits = evo_near_multiples(s, true, fit, EVO_NEAR_MULTIPLES);
    size_t selects = evo_near_multiples(s, false, select, EVO_NEAR_MULTIPLES);
    ck_assert_uint_ge(fits, 48);
    ck_assert_uint_ge(selects, 48);
    for (size_t i = 0; i < fits; i++) {
        double r = fabs(remainder(fit[i], 0x1.921fb54442d18p0));
        ck_assert_double_lt(r, 0x1p-14);
        ck_assert_double_gt(r, 0);
        ck_assert(!holds(select, selects, fit[i]));
        ck_assert(set_holds(&s->fit, fit[i]));
    }
    for (size_t i = 0; i < selects; i++) {
        ck_assert(set_holds(&s->select, select[i]));
        ck_assert(set_holds(&s->sample, select[i]));
    }
    /* sin(3.1415927410125732) = -8.7e-8 is the first of its binade. */
    ck_assert(holds(select, selects, 0x1.921fb6p1f));
    evo_scorer_destroy(s);
}
END_TEST

/* A constant of the reduction that is wrong by what only such inputs show. */
START_TEST(a_short_reduction_is_noticed) {
    evo_scorer *s = create(EVO_TARGET_SIN, evo_domain_whole());
    double largest = 0;
    for (size_t i = 0; i < s->sample.count; i++) {
        double x = s->sample.x[i], n = rint(x / 0x1.921fb54442d18p1);
        if (fabs(x) > 0x1p17)
            continue;
        float got = (float)sin(fma(-n, 0x1.921fb4p1, x) - n * 0x1.4442d2p-23);
        double sign = fmod(n, 2) != 0 ? -1 : 1;
        double off = fabs(sign * got - s->sample.reference[i]) * s->sample.weight[i];
        largest = fmax(largest, off);
    }
    ck_assert_double_gt(largest, 100);
    evo_scorer_destroy(s);
}
END_TEST

/* In f64 they reach further, and show the third part of pi. */
START_TEST(doubles_near_multiples_show_all_of_pi) {
    evo_scorer *s = create_in(EVO_TARGET_SIN, EVO_FORMAT_F64, evo_domain_whole());
    double near[EVO_NEAR_MULTIPLES], largest = 0;
    size_t count = evo_near_multiples(s, false, near, EVO_NEAR_MULTIPLES), far = 0;
    ck_assert_uint_ge(count, 100);
    for (size_t i = 0; i < count; i++) {
        ck_assert(set_holds(&s->select, near[i]));
        far += fabs(near[i]) > 0x1p25;
        double x = fabs(near[i]), n = rint(x / 0x1.921fb54442d18p1);
        double r = fma(-n, 0x1.1a62633145c07p-53, fma(-n, 0x1.921fb54442d18p1, x));
        double sign = (fmod(n, 2) != 0) != (near[i] < 0) ? -1 : 1;
        double got = sign * sin(r), exact = evo_scorer_exact(s, 0, near[i]);
        if (fabs(exact) < 0x1p-20)
            largest = fmax(largest,
                           fabs(got - exact) / evo_format_ulp(EVO_FORMAT_F64, exact));
    }
    ck_assert_uint_ge(far, 16);
    ck_assert_double_gt(largest, 100);
    evo_scorer_destroy(s);
}
END_TEST

/* The core of f64 goes as far as results do, and no further. */
START_TEST(the_core_of_doubles_is_wider) {
    static const struct {
        evo_target_id target;
        double lo, hi;
    } cores[] = {{EVO_TARGET_EXP, -670.9, 709.7},
                 {EVO_TARGET_TANH, -19.0, 19.0},
                 {EVO_TARGET_SIN, -10, 10},
                 {EVO_TARGET_ASIN, -1, 1}};
    for (size_t i = 0; i < EVO_COUNT_OF(cores); i++) {
        evo_scorer *s = create_in(cores[i].target, EVO_FORMAT_F64, evo_domain_whole());
        double off =
            fmax(fabs(s->core_lo - cores[i].lo), fabs(s->core_hi - cores[i].hi));
        ck_assert_msg(off < 1, "%s: %g to %g", evo_target_get(cores[i].target)->name,
                      s->core_lo, s->core_hi);
        evo_scorer_destroy(s);
    }
    evo_scorer *s = create(EVO_TARGET_EXP, evo_domain_whole());
    ck_assert_double_eq(s->core_hi, evo_target_get(EVO_TARGET_EXP)->core_hi);
    evo_scorer_destroy(s);
}
END_TEST

START_TEST(only_where_there_are_any) {
    double x[EVO_NEAR_MULTIPLES];
    evo_scorer *s = create(EVO_TARGET_EXP, evo_domain_whole());
    ck_assert_uint_eq(evo_near_multiples(s, true, x, EVO_NEAR_MULTIPLES), 0);
    evo_scorer_destroy(s);
    evo_domain domain;
    ck_assert_int_eq(evo_domain_parse("2,4", &domain, NULL), EVO_OK);
    s = create(EVO_TARGET_COS, domain);
    size_t count = evo_near_multiples(s, false, x, EVO_NEAR_MULTIPLES);
    for (size_t i = 0; i < count; i++)
        ck_assert(x[i] >= 2 && x[i] <= 4);
    evo_scorer_destroy(s);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("multiples");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 60);
    tcase_add_test(all, nearest_floats_are_dealt_out);
    tcase_add_test(all, a_short_reduction_is_noticed);
    tcase_add_test(all, doubles_near_multiples_show_all_of_pi);
    tcase_add_test(all, the_core_of_doubles_is_wider);
    tcase_add_test(all, only_where_there_are_any);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}

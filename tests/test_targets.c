/* targets: names, domains, timing inputs, error bins. */
#include "targets/targets.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

START_TEST(names) {
    evo_target_id id;
    ck_assert(evo_target_find("exp2", &id) && id == EVO_TARGET_EXP2);
    ck_assert(!evo_target_find("exq", &id));
    const char *nearest[3];
    ck_assert_int_eq(evo_target_nearest("exp22", nearest, 1), 1);
    ck_assert_str_eq(nearest[0], "exp2");
    ck_assert_int_eq(evo_target_nearest("ex", nearest, 3),
                     EVO_TARGET_COUNT < 3 ? EVO_TARGET_COUNT : 3);
    ck_assert_str_eq(nearest[0], "exp");
    ck_assert_int_eq(evo_target_nearest("ex", nearest, 0), 0);
}
END_TEST

/* Those over the reals are found by name and have nothing that formats need. */
START_TEST(real_targets_are_apart) {
    evo_target_id id;
    ck_assert(evo_target_find("airy_ai", &id) && evo_target_is_real(id));
    ck_assert(evo_target_find("bessel_i_half", &id) && evo_target_is_real(id));
    ck_assert(!evo_target_is_real(EVO_TARGET_MISH));
    ck_assert_int_gt(EVO_TARGET_CODES_FIRST, EVO_TARGET_SEVERAL_END);
    for (int i = EVO_TARGET_SEVERAL_END; i < EVO_TARGET_CODES_FIRST; i++) {
        const evo_target *target = evo_target_get((evo_target_id)i);
        ck_assert_ptr_null(target->timing);
        ck_assert_int_eq(target->timing_count, 0);
        ck_assert_int_eq(target->inputs, 1);
    }
}
END_TEST

/* Those with several inputs or outputs: one of the two is, timing draws all arguments,
 * and parts are there for each output of one input. */
START_TEST(several_targets_are_sound) {
    evo_target_id id;
    ck_assert(evo_target_find("pow", &id) && evo_target_is_several(id));
    for (int i = EVO_TARGET_COUNT; i < EVO_TARGET_SEVERAL_END; i++) {
        const evo_target *target = evo_target_get((evo_target_id)i);
        size_t landmarks;
        ck_assert(!evo_target_is_real((evo_target_id)i));
        ck_assert_int_ge(target->inputs * target->outputs, 2);
        ck_assert_int_le(target->inputs, EVO_MAX_ARITY);
        ck_assert_int_le(target->outputs, EVO_MAX_RESULTS);
        ck_assert_int_ge(target->timing_count, 1);
        if (!evo_target_is_vector((evo_target_id)i))
            ck_assert_ptr_nonnull(evo_target_landmarks((evo_target_id)i, &landmarks));
        for (int k = 0; target->inputs > 1 && k < target->timing_count; k++)
            ck_assert(target->timing[k].odd_lo < target->timing[k].odd_hi);
        bool parts = !evo_target_is_tupled((evo_target_id)i);
        for (int k = 0; parts && k < target->outputs; k++)
            ck_assert_int_lt((int)target->parts[k], (int)EVO_TARGET_COUNT);
        ck_assert(evo_target_domain((evo_target_id)i).whole !=
                  evo_target_is_vector((evo_target_id)i));
    }
}
END_TEST

/* Arguments are independent, the second one on an interval of its own. */
START_TEST(timing_arguments_differ) {
    enum { N = 500 };
    static float x[N], y[N];
    const evo_timing_inputs *inputs = evo_target_get(EVO_TARGET_POW)->timing;
    evo_timing_fill_argument(inputs, EVO_FORMAT_F32, 1, 0, x, N);
    evo_timing_fill_argument(inputs, EVO_FORMAT_F32, 1, 1, y, N);
    double product = 0, middle = 0.5 * (inputs->lo + inputs->hi);
    for (int i = 0; i < N; i++) {
        ck_assert(x[i] >= inputs->lo && x[i] < inputs->hi);
        ck_assert(y[i] >= inputs->odd_lo && y[i] < inputs->odd_hi);
        product += (x[i] - middle) * y[i] / N;
    }
    ck_assert(fabs(product) < 4); /* of deviations 2.9 and 5.8: 16 if they were equal */
}
END_TEST

/* As many arguments in each decade. */
START_TEST(timing_arguments_are_uniform_in_logarithms) {
    enum { N = 9000, DECADES = 9 };
    static double x[N];
    const evo_timing_inputs *inputs = evo_target_get(EVO_TARGET_LOG_BESSEL_K)->timing;
    for (int argument = 0; argument < 2; argument++) {
        int count[DECADES] = {0};
        evo_timing_fill_argument(inputs, EVO_FORMAT_F64, 1, argument, x, N);
        for (int i = 0; i < N; i++) {
            ck_assert(x[i] >= 1e-3 && x[i] < 1e6);
            count[(int)floor(log10(x[i])) + 3]++;
        }
        for (int i = 0; i < DECADES; i++)
            ck_assert(abs(count[i] - N / DECADES) < 200); /* 6.7 deviations */
    }
}
END_TEST

START_TEST(table_is_sound) {
    for (int i = 0; i < EVO_TARGET_COUNT; i++) {
        const evo_target *target = evo_target_get((evo_target_id)i);
        ck_assert_int_ge(target->timing_count, 1);
        ck_assert(target->core_lo < target->core_hi);
        ck_assert(target->reach_lo <= target->core_lo);
        ck_assert(target->reach_hi >= target->core_hi);
        if (target->symmetry != EVO_SYMMETRY_NONE) {
            ck_assert(target->core_lo == -target->core_hi);
            ck_assert(target->reach_lo == -target->reach_hi);
        }
        if (target->symmetry == EVO_SYMMETRY_ODD)
            ck_assert(target->range_lo == -target->range_hi);
        if (target->symmetry == EVO_SYMMETRY_EVEN)
            ck_assert_int_eq(target->monotone, 0);
        for (int k = 0; k < target->timing_count; k++) {
            ck_assert(target->timing[k].lo < target->timing[k].hi);
            ck_assert(target->timing[k].rare_lo < target->timing[k].rare_hi);
        }
        size_t landmarks;
        ck_assert_ptr_nonnull(evo_target_landmarks((evo_target_id)i, &landmarks));
        ck_assert_uint_ge(landmarks, 1);
        ck_assert(target->range_lo < target->range_hi);
        ck_assert_int_le(target->inputs, EVO_MAX_ARITY);
    }
}
END_TEST

static const struct {
    const char *text;
    double lo, hi;
    bool lo_open, hi_open;
    const char *printed;
} accepted[] = {
    {"-1,1", -1, 1, false, false, "[-1,1]"},
    {" [ -0.1 , 0x1p3 ] ", -0.1, 8, false, false, "[-0.1,8]"},
    {"(0,1]", 0, 1, true, false, "(0,1]"},
    {"[0,1)", 0, 1, false, true, "[0,1)"},
    {"(-inf,inf)", -INFINITY, INFINITY, true, true, "(-inf,inf)"},
    {"2,2", 2, 2, false, false, "[2,2]"},
    {"1e-310,1", 1e-310, 1, false, false, "[1e-310,1]"},
};

static const struct {
    const char *text, *says;
} refused[] = {
    {"", "number"},         {"1", "comma"},       {"1;2", "comma"},
    {"nan,1", "NaN"},       {"1,nan", "NaN"},     {"2,1", "reversed"},
    {"(1,1]", "empty"},     {"[1,1)", "empty"},   {"[1,2", "closing"},
    {"1,2]", "opening"},    {"1,2 x", "junk"},    {"[1,2]x", "junk"},
    {"1,2,3", "junk"},      {"(,1]", "number"},   {"1e999,inf", "range"},
    {"-1,1e-999", "range"}, {"wholes", "number"}, {"((1,2)", "number"},
};

START_TEST(domains_parse) {
    for (size_t i = 0; i < EVO_COUNT_OF(accepted); i++) {
        evo_domain domain, again;
        evo_error err = {.text = ""};
        ck_assert_msg(evo_domain_parse(accepted[i].text, &domain, &err) == EVO_OK, "%s",
                      err.text);
        ck_assert(domain.lo == accepted[i].lo && domain.hi == accepted[i].hi);
        ck_assert(domain.lo_open == accepted[i].lo_open);
        ck_assert(domain.hi_open == accepted[i].hi_open);
        ck_assert(!domain.whole);
        evo_text text;
        evo_text_init(&text);
        evo_domain_format(&domain, &text);
        ck_assert_str_eq(text.data, accepted[i].printed);
        ck_assert_int_eq(evo_domain_parse(text.data, &again, NULL), EVO_OK);
        ck_assert(again.lo == domain.lo && again.hi == domain.hi);
        evo_text_clear(&text);
    }
    evo_domain whole;
    ck_assert_int_eq(evo_domain_parse("whole", &whole, NULL), EVO_OK);
    ck_assert(whole.whole);
}
END_TEST

START_TEST(domains_are_refused_with_a_reason) {
    for (size_t i = 0; i < EVO_COUNT_OF(refused); i++) {
        evo_domain domain = evo_domain_whole();
        evo_error err = {.text = ""};
        ck_assert_msg(evo_domain_parse(refused[i].text, &domain, &err) == EVO_ERR_PARSE,
                      "\"%s\" should be refused", refused[i].text);
        ck_assert_msg(strstr(err.text, refused[i].says) != NULL, "\"%s\": %s",
                      refused[i].text, err.text);
        ck_assert(domain.whole); /* untouched */
    }
}
END_TEST

START_TEST(domains_contain) {
    evo_domain domain = {.lo = 0, .hi = 1, .lo_open = true};
    ck_assert(!evo_domain_contains(&domain, 0.0) &&
              !evo_domain_contains(&domain, -0.0));
    ck_assert(evo_domain_contains(&domain, 0x1p-149));
    ck_assert(evo_domain_contains(&domain, 1) && !evo_domain_contains(&domain, 2));
    ck_assert(!evo_domain_contains(&domain, (double)NAN));
    evo_domain whole = evo_domain_whole();
    ck_assert(evo_domain_contains(&whole, (double)NAN));
    evo_domain closed = {.lo = -INFINITY, .hi = INFINITY};
    ck_assert(evo_domain_contains(&closed, INFINITY));
    ck_assert(!evo_domain_contains(&closed, (double)NAN));
}
END_TEST

/* Half of the specials may lie inside: rare arguments need not be far away. */
static void check_timing_row(const evo_timing_inputs *inputs, evo_format_id format) {
    enum { N = 4000 };
    static uint16_t values[N], again[N];
    evo_timing_fill(inputs, format, 5, values, N);
    evo_timing_fill(inputs, format, 5, again, N);
    ck_assert_mem_eq(values, again, sizeof values);
    evo_timing_fill(inputs, format, 6, again, N);
    ck_assert_mem_ne(values, again, sizeof values);
    int outside = 0;
    for (int i = 0; i < N; i++) {
        double x = evo_format_decode(format, values[i]);
        outside += !(x >= inputs->lo && x < inputs->hi);
    }
    double expected = inputs->special_fraction * N, margin = 6 * sqrt(expected);
    ck_assert(outside <= expected + margin && outside >= expected / 2 - margin);
}

START_TEST(timing_weights_sum_to_one) {
    for (int id = 0; id < EVO_TARGET_COUNT; id++) {
        const evo_target *target = evo_target_get((evo_target_id)id);
        double sum = 0;
        ck_assert_int_ge(target->timing_count, 1);
        ck_assert_int_le(target->timing_count, EVO_MAX_TIMINGS);
        for (int i = 0; i < target->timing_count; i++) {
            double weight = evo_timing_weight(target, i);
            ck_assert(weight > 0 && weight <= evo_timing_weight(target, 0));
            ck_assert_str_ne(target->timing[i].name, EVO_TIMING_MEAN);
            sum += weight;
        }
        ck_assert_double_eq_tol(sum, 1, 0x1p-50);
    }
}
END_TEST

START_TEST(timing_inputs_stay_inside) {
    for (int i = 0; i < EVO_TARGET_COUNT; i++) {
        const evo_target *target = evo_target_get((evo_target_id)i);
        for (int row = 0; row < target->timing_count; row++) {
            check_timing_row(&target->timing[row], EVO_FORMAT_BF16);
            check_timing_row(&target->timing[row], EVO_FORMAT_F16);
        }
    }
}
END_TEST

START_TEST(timing_specials_are_of_every_kind) {
    enum { N = 2000 };
    static float values[N];
    evo_timing_inputs all = {"all", -10, 10, 1.0, -103, -87.5, 0, 0, 0, false};
    evo_timing_fill(&all, EVO_FORMAT_F32, 1, values, N);
    int nans = 0, infinite = 0, huge = 0, tiny = 0;
    for (int i = 0; i < N; i++) {
        nans += isnan(values[i]) != 0;
        infinite += isinf(values[i]) != 0;
        tiny += values[i] >= -103 && values[i] < -87.5f;
        huge += isfinite(values[i]) && fabsf(values[i]) > 128;
    }
    ck_assert(nans > 200 && infinite > 200 && huge > 400 && tiny > 400);
}
END_TEST

START_TEST(bins) {
    ck_assert_int_eq(evo_error_bin(0), 0);
    ck_assert_int_eq(evo_error_bin(0.5), 0);
    ck_assert_int_eq(evo_error_bin(nextafter(0.5, 1)), 1);
    ck_assert_int_eq(evo_error_bin(0.5625), 1);
    ck_assert_int_eq(evo_error_bin(nextafter(0.5625, 1)), 2);
    ck_assert_int_eq(evo_error_bin(1), 8);
    ck_assert_int_eq(evo_error_bin(1.875), 22);
    ck_assert_int_eq(evo_error_bin(nextafter(1.875, 2)), 23);
    ck_assert_int_eq(evo_error_bin(INFINITY), 23);
    ck_assert_int_eq(evo_error_bin((double)NAN), 23);
}
END_TEST

START_TEST(claims_are_detailed_by_their_histogram) {
    evo_claim claim = {.inputs = 1000, .max_ulp = 0.75, .misrounded = 7};
    ck_assert(!evo_claim_detailed(&claim));
    for (int i = 0; i < EVO_ERROR_BINS; i++) {
        claim.histogram[i] = 1;
        ck_assert(evo_claim_detailed(&claim));
        claim.histogram[i] = 0;
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("targets");
    TCase *all = tcase_create("all");
    tcase_add_test(all, names);
    tcase_add_test(all, table_is_sound);
    tcase_add_test(all, real_targets_are_apart);
    tcase_add_test(all, several_targets_are_sound);
    tcase_add_test(all, timing_arguments_differ);
    tcase_add_test(all, timing_arguments_are_uniform_in_logarithms);
    tcase_add_test(all, domains_parse);
    tcase_add_test(all, domains_are_refused_with_a_reason);
    tcase_add_test(all, domains_contain);
    tcase_add_test(all, timing_weights_sum_to_one);
    tcase_add_test(all, timing_inputs_stay_inside);
    tcase_add_test(all, timing_specials_are_of_every_kind);
    tcase_add_test(all, bins);
    tcase_add_test(all, claims_are_detailed_by_their_histogram);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}

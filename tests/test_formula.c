/* Targets by formula: the parser, target files, and their truth against the built-in
 * targets, which have other code for the same functions. */
#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/oracle.h"
#include "targets/definition.h"

static evo_target_id define(const char *text) {
    evo_target_id id;
    evo_error err = {EVO_OK, ""};
    ck_assert_msg(evo_target_define(text, strlen(text), &id, &err) == EVO_OK, "%s: %s",
                  text, err.text);
    return id;
}

static evo_target_id define_formula(const char *formula) {
    static int count;
    char text[EVO_EXPR_TEXT + 64];
    snprintf(text, sizeof text, "name: test%d\nformula: %s\n", count++, formula);
    return define(text);
}

/* ---- Parsing --------------------------------------------------------------- */

static const struct {
    const char *text, *printed;
} readings[] = {
    {"x", "x"},
    {" 1 + 2*x ", "(1 + (2 * x))"},
    {"-x^2", "(-(x^2))"},
    {"x**-3", "(x^-3)"},
    {"2^x", "pow(2, x)"},
    {"2^3^x", "pow(2, pow(3, x))"},
    {"x^0.5", "pow(x, 0.5)"},
    {"1-2-3", "((1 - 2) - 3)"},
    {"x < 0 ? -x : x >= 2 ? 1 : x", "(x < 0 ? (-x) : (2 <= x ? 1 : x))"},
    {"max(0, min(x, 6))", "max(0, min(x, 6))"},
    {"0X1.8P-3 * e ** 1E-2", "(0x1.8p-3 * pow(e, 1e-2))"},
    {"sinpi(x)/tanh ( x )", "(sinpi(x) / tanh(x))"},
};

START_TEST(formulas_are_read) {
    evo_expr expr;
    evo_error err = {EVO_OK, ""};
    evo_text text;
    evo_text_init(&text);
    ck_assert_msg(evo_expr_parse(readings[_i].text, &expr, &err) == EVO_OK, "%s",
                  err.text);
    evo_expr_print(&expr, &text);
    ck_assert_str_eq(text.data, readings[_i].printed);
    evo_text_clear(&text);
    /* Equal parts are one node. */
    ck_assert_int_eq(evo_expr_parse("exp(x)/(1 + exp(x))", &expr, &err), EVO_OK);
    ck_assert_int_eq(expr.count, 5);
}
END_TEST

static const char *const refused[] = {
    "",        "1 +",      "x x",       "foo(x)",    "exp",       "exp(x",
    "pow(x)",  "x < 1",    "x < 1 ? 2", "(x",        "x)",        "1..2",
    "1e99999", "0x",       "x ? 1 : 2", "$",         "min(x, )",  "x^",
    "y",       "\x80\xff", "exp(x, x)", "1e10001*x", "airy_ai(x)"};

START_TEST(nonsense_is_refused) {
    evo_expr expr;
    evo_error err = {EVO_OK, ""};
    ck_assert_msg(evo_expr_parse(refused[_i], &expr, &err) == EVO_ERR_PARSE,
                  "\"%s\" was taken", refused[_i]);
    ck_assert_str_ne(err.text, "");
}
END_TEST

START_TEST(size_is_bounded) {
    evo_expr expr;
    evo_error err = {EVO_OK, ""};
    char text[EVO_EXPR_TEXT + 3];
    for (size_t i = 0; i < 1000; i++)
        text[i] = "(-"[i % 2];
    (void)strcpy(text + 1000, "x");
    ck_assert_int_eq(evo_expr_parse(text, &expr, &err), EVO_ERR_PARSE);
    ck_assert_ptr_nonnull(strstr(err.text, "deep"));
    text[0] = '\0';
    for (int i = 0; i < 200; i++)
        snprintf(text + strlen(text), 16, "x*%d+", i);
    (void)strcat(text, "1");
    ck_assert_int_eq(evo_expr_parse(text, &expr, &err), EVO_ERR_PARSE);
    ck_assert_ptr_nonnull(strstr(err.text, "parts"));
    memset(text, ' ', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    ck_assert_int_eq(evo_expr_parse(text, &expr, &err), EVO_ERR_PARSE);
    text[0] = '\0';
    for (int i = 0; i < 400; i++)
        (void)strcat(text, "x<x?");
    ck_assert_int_eq(evo_expr_parse(text, &expr, &err), EVO_ERR_PARSE);
}
END_TEST

/* ---- Files ----------------------------------------------------------------- */

static const char *const bad_files[] = {
    "",
    "name: a\n",
    "formula: x\n",
    "name: 1a\nformula: x\n",
    "name: a b\nformula: x\n",
    "name: exp\nformula: x\n",
    "name: airy_ai\nformula: x\n",
    "name: sinhc\nformula: x\n",
    "name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nformula: x\n",
    "name: a\nformula: x\nformula: x\n",
    "name: a\nformula: x\nat: 0\n",
    "name: a\nformula: x\nat: nan = 1\n",
    "name: a\nformula: x\nat: 0 = 1\nat: -0 = 1\n",
    "name: a\nformula: x\ncore: [1,0]\n",
    "name: a\nformula: x\ncore: [0,inf]\n",
    "name: a\nformula: x\ncore: [0,2]\nreach: [0,1]\n",
    "name: a\nformula: x\ndomain: [2,1]\n",
    "name: a\nformula: x\nmultiples: 0, 3\n",
    "name: a\nformula: x\ncolour: red\n",
    "name: a\nformula: x\njunk\n",
};

START_TEST(bad_files_are_refused) {
    evo_target_id id;
    evo_error err = {EVO_OK, ""};
    const char *text = bad_files[_i];
    ck_assert_msg(evo_target_define(text, strlen(text), &id, &err) != EVO_OK, "%s",
                  text);
    ck_assert_str_ne(err.text, "");
    char zero[] = "name: a\nformula: x\0x";
    ck_assert_int_ne(evo_target_define(zero, sizeof zero, &id, &err), EVO_OK);
}
END_TEST

START_TEST(definitions_have_an_identity) {
    evo_error err = {EVO_OK, ""};
    evo_target_id a = define("name: same\nformula: x/(1+abs(x))\n"), b;
    ck_assert_int_eq(a, define("name: same # again\nformula:  x / (1 + fabs(x))\n"));
    const char *other = "name: same\nformula: x/(2+abs(x))\n";
    ck_assert_int_eq(evo_target_define(other, strlen(other), &b, &err),
                     EVO_ERR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(err.text, "different"));
    const evo_target *target = evo_target_get(a);
    ck_assert_int_eq(target->symmetry, EVO_SYMMETRY_ODD);
    ck_assert_str_eq(evo_target_text(a), "name: same\nformula: x/(1+abs(x))\n");
    ck_assert(evo_target_domain(a).whole);
    ck_assert(evo_target_find("same", &b) && a == b);
    ck_assert(!evo_target_is_real(a));
    ck_assert_ptr_null(evo_target_text(EVO_TARGET_EXP));
}
END_TEST

START_TEST(the_library_is_sound) {
    int count = 0;
    for (; evo_target_library_name(count) != NULL; count++) {
        evo_target_id id;
        const char *name = evo_target_library_name(count);
        ck_assert_msg(evo_target_find(name, &id), "%s", name);
        const evo_target *target = evo_target_get(id);
        ck_assert_str_eq(target->name, name);
        ck_assert(target->reach_lo <= target->core_lo &&
                  target->core_hi <= target->reach_hi &&
                  target->core_lo < target->core_hi);
        ck_assert_int_eq(target->timing_count, 3);
        ck_assert_int_eq(id, define(evo_target_text(id)));
    }
    ck_assert_int_ge(count, 20);
}
END_TEST

/* ---- Symmetry -------------------------------------------------------------- */

static const struct {
    const char *formula;
    evo_symmetry symmetry;
} symmetries[] = {
    {"x*tanh(x)", EVO_SYMMETRY_EVEN},
    {"x^3 + sin(x)", EVO_SYMMETRY_ODD},
    {"x + 1", EVO_SYMMETRY_NONE},
    {"exp(-x^2)", EVO_SYMMETRY_EVEN},
    {"min(x, 1)", EVO_SYMMETRY_NONE},
    {"x/sqrt(1 + x^2)", EVO_SYMMETRY_ODD},
    {"abs(x) < 1 ? x : 2/x", EVO_SYMMETRY_ODD},
    {"x < 1 ? x : x", EVO_SYMMETRY_NONE},
    {"erf(exp(x))", EVO_SYMMETRY_NONE},
    {"cos(x^3)", EVO_SYMMETRY_EVEN},
    {"exp(x)*x", EVO_SYMMETRY_NONE},
    {"pow(abs(x), 0.3)", EVO_SYMMETRY_EVEN},
};

START_TEST(symmetry_is_seen) {
    evo_expr expr;
    evo_error err;
    ck_assert_int_eq(evo_expr_parse(symmetries[_i].formula, &expr, &err), EVO_OK);
    ck_assert_int_eq(evo_expr_symmetry(&expr), symmetries[_i].symmetry);
    for (int i = 0; i < 21; i++) {
        double x = 0.125 + 0.375 * i;
        if (symmetries[_i].symmetry != EVO_SYMMETRY_NONE)
            ck_assert_double_eq(
                evo_expr_double(&expr, -x),
                evo_expr_double(&expr, x) *
                    (symmetries[_i].symmetry == EVO_SYMMETRY_ODD ? -1 : 1));
    }
}
END_TEST

/* ---- Truth ----------------------------------------------------------------- */

/* The same functions written otherwise, with cancellation and all. */
static const struct pair {
    const char *name, *formula;
} pairs[] = {
    {"exp", "exp(x)"},
    {"exp2", "2^x"},
    {"exp10", "pow(10, x)"},
    {"expm1", "exp(x) - 1"},
    {"log", "log(x)"},
    {"log2", "log(x)/log(2)"},
    {"log1p", "log(1 + x)"},
    {"sin", "sin(x)"},
    {"cos", "cos(x)"},
    {"tan", "sin(x)/cos(x)"},
    {"tanh", "abs(x) > 1e5 ? (x < 0 ? -1 : 1) : (exp(2*x) - 1)/(exp(2*x) + 1)"},
    {"sinh", "(exp(x) - exp(-x))/2"},
    {"cosh", "(exp(x) + exp(-x))/2"},
    {"asin", "asin(x)"},
    {"atan", "atan(x)"},
    {"asinh", "log(x + sqrt(x*x + 1))"},
    {"acosh", "log(x + sqrt(x*x - 1))"},
    {"atanh", "log((1 + x)/(1 - x))/2"},
    {"cbrt", "x < 0 ? -pow(-x, 1/3) : pow(x, 1/3)"},
    {"rsqrt", "1/sqrt(x)"},
    {"erf", "1 - erfc(x)"},
    {"erfc", "1 - erf(x)"},
    {"sigmoid", "1/(1 + exp(-x))"},
    {"softplus", "x > 1e5 ? softplus(x) : log(1 + exp(x))"},
    {"silu", "x/(1 + exp(-x))"},
    {"gelu", "x*(1 + erf(x/sqrt(2)))/2"},
    {"mish", "x > 1e5 ? mish(x) : x*tanh(log(1 + exp(x)))"},
    {"mish", "mish(x)"},
    {"cospi", "cospi(x)"},
};

/* Where a formula in C's arithmetic has another value at an infinity or a zero, which
 * C23 gives the function all the same. */
static bool excepted(const struct pair *pair, double x, double wanted) {
    return isinf(x) || (wanted == 0 && x == 0) ||
           (strcmp(pair->name, "rsqrt") == 0 && x == 0);
}

static void compare_truth(const struct pair *pair, evo_target_id own,
                          evo_format_id format, uint64_t code) {
    evo_target_id built_in;
    ck_assert(evo_target_find_builtin(pair->name, &built_in));
    double x = evo_format_decode(format, code);
    uint64_t got = evo_oracle_round(own, format, &code);
    uint64_t wanted = evo_oracle_round(built_in, format, &code);
    double result = evo_format_decode(format, wanted);
    if (got == wanted || (evo_format_is_nan(format, got) && isnan(result)) ||
        excepted(pair, x, result))
        return;
    ck_abort_msg("%s at %a: %a instead of %a", pair->formula, x,
                 evo_format_decode(format, got), result);
}

START_TEST(formulas_are_what_they_say) {
    const struct pair *pair = &pairs[_i];
    evo_target_id own = define_formula(pair->formula);
    bool all = getenv("EVO_TEST_ALL") != NULL;
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, (uint64_t)_i);
    for (uint32_t code = 0; code < 65536; code += all ? 1 : 97) {
        compare_truth(pair, own, EVO_FORMAT_BF16, code);
        compare_truth(pair, own, EVO_FORMAT_F16, code);
    }
    for (int i = 0; i < (all ? 20000 : 200); i++) {
        compare_truth(pair, own, EVO_FORMAT_F32, evo_rng_u32(&rng));
        float near = (float)(20 * evo_rng_unit(&rng) - 10);
        uint32_t code;
        memcpy(&code, &near, sizeof code);
        compare_truth(pair, own, EVO_FORMAT_F32, code);
    }
    evo_oracle_thread_end();
}
END_TEST

static const struct {
    const char *formula;
    double x, value;
} values[] = {
    {"x/(1 + abs(x))", -1, -0.5},
    {"x/(1 + abs(x))", 0x1p100, 1}, /* less by 2^-100 */
    {"0.1*10", 7, 1},               /* decimals are exact */
    {"1/3*3", 7, 1},
    {"1/x", -0.0, -(double)INFINITY},
    {"1/x", -(double)INFINITY, -0.0},
    {"x - x", 3, 0},
    {"x - x", (double)INFINITY, (double)NAN},
    {"0*x", (double)INFINITY, (double)NAN},
    {"x/x", 0, (double)NAN},
    {"max(0, min(x, 6))", 7, 6},
    {"max(0, min(x, 6))", -7, 0},
    {"max(x, 0)", (double)NAN, (double)NAN},
    {"x < 0 ? nan : x <= 1 ? 5 : pi", 1, 5},
    {"sqrt(x)", -1, (double)NAN},
    {"sqrt(x)", -0.0, -0.0},
    {"x^-2", 0, (double)INFINITY},
    {"x^3", -2, -8},
    {"pow(x, 0.5)", -4, (double)NAN},
    {"pow(x, 0.5)", 4, 2},
    {"sin(pi*x)", 3, 0},
    {"sin(pi*x)", -3, -0.0},
    {"tanh(x) - 1", 200, -0x1.e50c483c04dcdp-577},
    {"tanh(x) - 1", 1e9, -0.0}, /* below every number, on this side */
    {"exp(x)", 1e30, (double)INFINITY},
    {"1/exp(x)", 1e30, 0},
    {"log(x)", 0, -(double)INFINITY},
    {"e", 0, 0x1.5bf0a8b145769p+1},
    {"1e-400*1e400*x", 2, 2},
};

START_TEST(values_are_right) {
    evo_target_id id = define_formula(values[_i].formula);
    uint64_t code = evo_format_encode(EVO_FORMAT_F64, values[_i].x);
    double got =
        evo_format_decode(EVO_FORMAT_F64, evo_oracle_round(id, EVO_FORMAT_F64, &code));
    bool same =
        isnan(values[_i].value)
            ? isnan(got)
            : got == values[_i].value && !signbit(got) == !signbit(values[_i].value);
    ck_assert_msg(same, "%s at %a: %a", values[_i].formula, values[_i].x, got);
    evo_oracle_thread_end();
}
END_TEST

START_TEST(points_replace_the_formula) {
    evo_target_id id = define("name: pointed\nformula: sin(x)/x\nat: 0 = 1\n"
                              "at: inf = 0\nat: -inf = -0\nat: 0x1p-3 = pi/2\n");
    const double x[] = {0, -0.0, (double)INFINITY, -(double)INFINITY, 0x1p-3, 0x1p-2};
    const double y[] = {1, 1, 0, -0.0, 0x1.921fb54442d18p+0, 0x1.faaeed4f31577p-1};
    for (size_t i = 0; i < EVO_COUNT_OF(x); i++) {
        uint64_t code = evo_format_encode(EVO_FORMAT_F64, x[i]);
        double got = evo_format_decode(EVO_FORMAT_F64,
                                       evo_oracle_round(id, EVO_FORMAT_F64, &code));
        ck_assert_msg(got == y[i] && !signbit(got) == !signbit(y[i]), "%a: %a", x[i],
                      got);
    }
    ck_assert_int_eq(evo_target_get(id)->symmetry, EVO_SYMMETRY_NONE);
    evo_target_id even = define("name: even\nformula: sin(x)/x\nat: 0 = 1\n");
    ck_assert_int_eq(evo_target_get(even)->symmetry, EVO_SYMMETRY_EVEN);
    evo_oracle_thread_end();
}
END_TEST

/* ---- References ------------------------------------------------------------ */

/* Formulas of every kind of node; bounds are confirmed by MPFR at the seams of runs,
 * near special values and at random. */
static const char *const referenced[] = {
    "x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3))",
    "max(0, min(1, x/6 + 0.5))",
    "sinpi(32768*x)",
    "abs(x) < 1 ? cos(x) - 1/2 : exp(-abs(x))",
    "log(2 + sin(min(max(x, -4), 4)))*e^pi",
    "2^(-x^2) + atan(x)/(3 + tanh(x))",
    "erfc(x) + pow(3, -x)*1e-3",
};

START_TEST(references_of_formulas_hold) {
    evo_target_id id = define_formula(referenced[_i]);
    evo_reference *reference;
    evo_confirmation found;
    evo_error err = {EVO_OK, ""};
    ck_assert_msg(evo_reference_create(id, EVO_FORMAT_F32, 1, &reference, &err) ==
                      EVO_OK,
                  "%s: %s", referenced[_i], err.text);
    ck_assert_int_eq(evo_reference_confirm(reference,
                                           getenv("EVO_TEST_ALL") ? 100000 : 1000, 1, 1,
                                           NULL, &found, &err),
                     EVO_OK);
    ck_assert_msg(found.max_relative <= evo_reference_bound(reference), "%s: %a at %a",
                  referenced[_i], found.max_relative, (double)found.worst_input);
    evo_reference_destroy(reference);
    evo_oracle_thread_end();
}
END_TEST

/* What cannot be shown is said, soon. */
START_TEST(endless_references_are_refused) {
    evo_target_id id = define_formula("x/(1 + abs(x))");
    evo_reference *reference;
    evo_error err = {EVO_OK, ""};
    ck_assert_int_eq(evo_reference_create(id, EVO_FORMAT_F32, 1, &reference, &err),
                     EVO_ERR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(err.text, "near x"));
    evo_oracle_thread_end();
}
END_TEST

static Suite *suite(void) {
    Suite *s = suite_create("formula");
    TCase *parsing = tcase_create("parsing"), *truth = tcase_create("truth");
    tcase_add_loop_test(parsing, formulas_are_read, 0, EVO_COUNT_OF(readings));
    tcase_add_loop_test(parsing, nonsense_is_refused, 0, EVO_COUNT_OF(refused));
    tcase_add_test(parsing, size_is_bounded);
    tcase_add_loop_test(parsing, bad_files_are_refused, 0, EVO_COUNT_OF(bad_files));
    tcase_add_test(parsing, definitions_have_an_identity);
    tcase_add_test(parsing, the_library_is_sound);
    tcase_add_loop_test(parsing, symmetry_is_seen, 0, EVO_COUNT_OF(symmetries));
    suite_add_tcase(s, parsing);
    tcase_set_timeout(truth, 600);
    tcase_add_loop_test(truth, formulas_are_what_they_say, 0, EVO_COUNT_OF(pairs));
    tcase_add_loop_test(truth, values_are_right, 0, EVO_COUNT_OF(values));
    tcase_add_test(truth, points_replace_the_formula);
    tcase_add_loop_test(truth, references_of_formulas_hold, 0,
                        EVO_COUNT_OF(referenced));
    tcase_add_test(truth, endless_references_are_refused);
    suite_add_tcase(s, truth);
    return s;
}

int main(void) {
    SRunner *runner = srunner_create(suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

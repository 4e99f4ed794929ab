/* Starting programs of functions of Bessel's: their constants are textbook values and
 * polynomials through values in Chebyshev's points, their errors as is said of them. */
#include "scoring/scoring.h"
#include "tests/bessel_interpolants.h"
#include "tests/seed_files.h"
#include "tests/textbook.h"

enum { DEBYE_ORDERS = 14, RECIPROCALS = 128 };

static const struct {
    evo_target_id target;
    const char *name;
    double max_ulp; /* observed on few inputs */
} rows[] = {
    {EVO_TARGET_LOG_BESSEL_K, "f64/debye14", 15},
    {EVO_TARGET_LOG_BESSEL_K, "f64/debye14_low", 3.5},
};

/* U_k(t) = t^k sum of u[k][j] t^2j (DLMF 10.41.9), at 240 bits. */
static bool is_of_debye(double c) {
    static mpfr_t u[DEBYE_ORDERS + 1][DEBYE_ORDERS + 2];
    bool found = false;
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    for (int k = 0; k <= DEBYE_ORDERS; k++)
        for (int j = 0; j <= DEBYE_ORDERS + 1; j++) {
            mpfr_init2(u[k][j], TEXTBOOK_BITS);
            mpfr_set_ui(u[k][j], k == 0 && j == 0, MPFR_RNDN);
        }
    for (int k = 0; k < DEBYE_ORDERS; k++)
        for (int j = 0; j <= k + 1; j++) {
            long e = k + 2L * j;
            mpfr_mul_si(u[k + 1][j], u[k][j], (2 * e + 1) * (2 * e + 1), MPFR_RNDN);
            if (j > 0) {
                mpfr_mul_si(t, u[k][j - 1], (2 * e - 3) * (2 * e + 1), MPFR_RNDN);
                mpfr_sub(u[k + 1][j], u[k + 1][j], t, MPFR_RNDN);
            }
            mpfr_div_si(u[k + 1][j], u[k + 1][j], 8 * (e + 1), MPFR_RNDN);
        }
    for (int k = 0; k <= DEBYE_ORDERS; k++)
        for (int j = 0; j <= DEBYE_ORDERS + 1; j++) {
            found = found || fabs(c) == fabs(mpfr_get_d(u[k][j], MPFR_RNDN));
            mpfr_clear(u[k][j]);
        }
    return found;
}

/* Or less the leading terms 1 and s, which are added last. */
static bool is_of_interpolant(double c, const interpolant_coefficients *all) {
    for (int i = 0; i < INTERPOLANTS; i++)
        for (int j = 0; j < all[i].rows; j++)
            for (int k = 0; k < all[i].counts[j]; k++)
                if (c == all[i].c[j][k] || (k == 0 && j < 2 && c == all[i].c[j][0] - 1))
                    return true;
    return false;
}

/* ln 2 to 42 bits after the point and the rest, 1/ln 2, pi/2 and the rest. */
static bool is_part(double c) {
    bool found = false;
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    mpfr_const_log2(t, MPFR_RNDN);
    double high = rint(0x1p42 * mpfr_get_d(t, MPFR_RNDN)) * 0x1p-42;
    mpfr_sub_d(t, t, high, MPFR_RNDN);
    found = c == high || fabs(c) == fabs(mpfr_get_d(t, MPFR_RNDN)) || c == -high;
    mpfr_const_pi(t, MPFR_RNDN);
    mpfr_div_2ui(t, t, 1, MPFR_RNDN);
    high = mpfr_get_d(t, MPFR_RNDN);
    mpfr_sub_d(t, t, high, MPFR_RNDN);
    return found || c == high || c == mpfr_get_d(t, MPFR_RNDN);
}

/* Bounds of regions and of exponents, and what takes an exponent apart. */
static bool is_other(double c) {
    return (c == rint(c) && fabs(c) <= 1000) || c == 0x1.00000000003ffp+52;
}

START_TEST(constants_are_textbook_values) {
    static seed_file seed;
    static interpolant_coefficients all[INTERPOLANTS];
    seed_load(rows[_i].target, rows[_i].name, &seed);
    const evo_kernel *k = &seed.kernel;
    ck_assert_str_eq(k->name, strchr(seed.name, '/') + 1);
    for (int i = 0; i < INTERPOLANTS; i++)
        interpolate(&interpolants[i], &all[i]);
    for (evo_value v = 0; v < k->instr_count; v++) {
        const evo_instr *instr = &k->instrs[v];
        if (instr->op != EVO_OP_CONST_F64)
            continue;
        double c = evo_format_decode(EVO_FORMAT_F64, instr->imm);
        ck_assert_msg(is_other(c) || is_part(c) || is_of_interpolant(c, all) ||
                          is_of_debye(c) ||
                          is_textbook(c, EVO_TYPE_F64, EVO_TARGET_EXP, k) ||
                          is_textbook(c, EVO_TYPE_F64, EVO_TARGET_LOG, k),
                      "%s: instruction %d holds %a (%.17g)", seed.path, v, c, c);
    }
}
END_TEST

/* 1/(1 + (j + 1/2)/128) to 9 bits, minus its logarithm to 42 bits after the point, and
 * the rest of that. */
START_TEST(tables_are_reciprocals_and_logarithms) {
    static seed_file seed;
    seed_load(rows[_i].target, rows[_i].name, &seed);
    const evo_kernel *k = &seed.kernel;
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    ck_assert_int_eq(k->table_count, 3);
    for (int j = 0; j < RECIPROCALS; j++) {
        double entry[3];
        for (int i = 0; i < 3; i++)
            entry[i] = evo_format_decode(EVO_FORMAT_F64,
                                         k->table_data[k->tables[i].first + j]);
        ck_assert(entry[0] == rint(512 * 256.0 / (2 * (RECIPROCALS + j) + 1)) / 512);
        mpfr_set_d(t, entry[0], MPFR_RNDN);
        mpfr_log(t, t, MPFR_RNDN);
        mpfr_neg(t, t, MPFR_RNDN);
        ck_assert(entry[1] == rint(0x1p42 * mpfr_get_d(t, MPFR_RNDN)) * 0x1p-42);
        mpfr_sub_d(t, t, entry[1], MPFR_RNDN);
        ck_assert(entry[2] == mpfr_get_d(t, MPFR_RNDN));
    }
}
END_TEST

START_TEST(errors_are_as_said) {
    static seed_file seed;
    seed_load(rows[_i].target, rows[_i].name, &seed);
    const evo_kernel *kernel = &seed.kernel;
    evo_prove_options options = {.target = rows[_i].target,
                                 .format = EVO_FORMAT_F64,
                                 .threads = 2,
                                 .isa = evo_isa_host(),
                                 .seed = 2,
                                 .samples = 2000};
    evo_claim claim;
    evo_error err = {EVO_OK, ""};
    ck_assert_int_eq(evo_domain_parse("whole", &options.domain, NULL), EVO_OK);
    evo_status status = evo_prove_kernels(&kernel, 1, &options, &claim, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    ck_assert_msg(claim.special_failures == 0 && claim.max_ulp > 2 &&
                      claim.max_ulp <= rows[_i].max_ulp,
                  "%s: %g ulp, %d special values", seed.path, claim.max_ulp,
                  (int)claim.special_failures);
}
END_TEST

int main(void) {
    mpfr_set_emin(mpfr_get_emin_min());
    mpfr_set_emax(mpfr_get_emax_max());
    Suite *suite = suite_create("bessel_seeds");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 120);
    int count = (int)EVO_COUNT_OF(rows);
    tcase_add_loop_test(all, constants_are_textbook_values, 0, count);
    tcase_add_loop_test(all, tables_are_reciprocals_and_logarithms, 0, count);
    tcase_add_loop_test(all, errors_are_as_said, 0, count);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}

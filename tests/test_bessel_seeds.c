/* Starting programs of functions of Bessel's: their constants are textbook values and
 * polynomials through values in Chebyshev's points, their errors as is said of them. */
#include "scoring/scoring.h"
#include "tests/bessel_interpolants.h"
#include "tests/seed_files.h"
#include "tests/textbook.h"

enum { DEBYE_ORDERS = 15, RECIPROCALS = 128 };

static const struct {
    evo_target_id target;
    const char *name;
    double max_ulp; /* observed on few inputs */
} rows[] = {
    {EVO_TARGET_LOG_BESSEL_K, "f64/debye14", 15},
    {EVO_TARGET_LOG_BESSEL_K, "f64/debye14_low", 3.5},
    {EVO_TARGET_LOG_BESSEL_I, "f64/debye14_series41", 8},
    {EVO_TARGET_LOG_BESSEL_I, "f64/debye14_series41_low", 4},
    {EVO_TARGET_BESSEL_I_RATIO, "f64/debye15_down22", 5},
};

/* A row for each order k: the coefficients of t^(k + 2j). */
typedef mpfr_t debye_table[DEBYE_ORDERS + 1][DEBYE_ORDERS + 2];

/* U_k(t) = t^k sum of u[k][j] t^2j (DLMF 10.41.9), at 240 bits. */
static void fill_debye(debye_table u) {
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
}

/* The series d of the logarithm of sum of U_k: k u_k = sum of i d_i u_(k-i), i <= k. */
static void fill_logarithm(debye_table d, debye_table u) {
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    for (int k = 0; k <= DEBYE_ORDERS; k++)
        for (int j = 0; j <= DEBYE_ORDERS + 1; j++) {
            mpfr_init2(d[k][j], TEXTBOOK_BITS);
            mpfr_mul_ui(d[k][j], u[k][j], (unsigned long)k, MPFR_RNDN);
            for (int i = 1; i < k; i++)
                for (int m = j > k - i ? j - (k - i) : 0; m <= j && m <= i; m++) {
                    mpfr_mul(t, d[i][m], u[k - i][j - m], MPFR_RNDN);
                    mpfr_mul_ui(t, t, (unsigned long)i, MPFR_RNDN);
                    mpfr_sub(d[k][j], d[k][j], t, MPFR_RNDN);
                }
            if (k > 0)
                mpfr_div_ui(d[k][j], d[k][j], (unsigned long)k, MPFR_RNDN);
        }
}

/* A nearest double of x, but for x's error: one of the numbers is between two doubles.
 */
static bool is_rounded(double c, mpfr_t x) {
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    if (c == 0 || !isfinite(c))
        return false;
    mpfr_sub_d(t, x, c, MPFR_RNDN);
    return fabs(mpfr_get_d(t, MPFR_RNDN)) <= scalbn(0.5 + 0x1p-40, ilogb(c) - 52);
}

/* One of u or d, or k + 2j times one of d: the derivative by x of 1/r^k (v/r)^2j is
 * -x/r^2 times that. */
static bool is_of_debye(double c) {
    static debye_table u, d;
    bool found = false;
    fill_debye(u);
    fill_logarithm(d, u);
    for (int k = 0; k <= DEBYE_ORDERS; k++)
        for (int j = 0; j <= DEBYE_ORDERS + 1; j++) {
            found = found || fabs(c) == fabs(mpfr_get_d(u[k][j], MPFR_RNDN)) ||
                    is_rounded(c, d[k][j]);
            mpfr_mul_si(d[k][j], d[k][j], k + 2L * j, MPFR_RNDN);
            found = found || is_rounded(c, d[k][j]);
            mpfr_clears(u[k][j], d[k][j], (mpfr_ptr)NULL);
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

/* -ln(2 pi)/2, gamma - ln 2, and Stirling's -B_2j/(2j (2j - 1)), by B_2j = 2 (-1)^(j+1)
 * (2j)! zeta(2j)/(2 pi)^2j. */
static bool is_of_stirling(double c) {
    enum { TERMS = 9 };
    bool found = false;
    MPFR_DECL_INIT(two_pi, TEXTBOOK_BITS);
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    MPFR_DECL_INIT(z, TEXTBOOK_BITS);
    mpfr_const_pi(two_pi, MPFR_RNDN);
    mpfr_mul_2ui(two_pi, two_pi, 1, MPFR_RNDN);
    mpfr_log(t, two_pi, MPFR_RNDN);
    found = c == -0.5 * mpfr_get_d(t, MPFR_RNDN);
    mpfr_const_euler(t, MPFR_RNDN);
    mpfr_const_log2(z, MPFR_RNDN);
    mpfr_sub(t, t, z, MPFR_RNDN);
    found = found || c == mpfr_get_d(t, MPFR_RNDN);
    for (unsigned long j = 1; j <= TERMS; j++) {
        mpfr_zeta_ui(z, 2 * j, MPFR_RNDN);
        mpfr_fac_ui(t, 2 * j - 2, MPFR_RNDN);
        mpfr_mul(z, z, t, MPFR_RNDN);
        mpfr_pow_ui(t, two_pi, 2 * j, MPFR_RNDN);
        mpfr_div(z, z, t, MPFR_RNDN);
        double term = 2 * mpfr_get_d(z, MPFR_RNDN);
        found = found || c == (j % 2 == 1 ? -term : term);
    }
    return found;
}

/* Bounds of regions and of exponents, and what takes an exponent apart. */
static bool is_other(double c) {
    enum { MOST_TERMS = 41 };
    return (c == rint(c) && fabs(c) <= MOST_TERMS * MOST_TERMS) ||
           c == 0x1.00000000003ffp+52;
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
        ck_assert_msg(
            is_other(c) || is_part(c) || is_of_interpolant(c, all) || is_of_debye(c) ||
                is_textbook(c, EVO_TYPE_F64, EVO_TARGET_EXP, k) ||
                is_textbook(c, EVO_TYPE_F64, EVO_TARGET_LOG, k) || is_of_stirling(c),
            "%s: instruction %d holds %a (%.17g)", seed.path, v, c, c);
    }
}
END_TEST

/* The middle of cell j of the encodings: of K in [1, 2), of I in [~0.709, ~1.418), so
 * that 1 is the middle of a cell. */
static double middle(evo_target_id target, int j) {
    enum { BELOW = 74 };
    if (target == EVO_TARGET_LOG_BESSEL_K)
        return 1 + (j + 0.5) / RECIPROCALS;
    double above = (double)(j - BELOW) / RECIPROCALS;
    return j < BELOW ? 1 + above / 2 : 1 + above;
}

/* Reciprocals to some bits after the point, minus their logarithms to 42 bits, and the
 * rest of those. */
START_TEST(tables_are_reciprocals_and_logarithms) {
    static seed_file seed;
    seed_load(rows[_i].target, rows[_i].name, &seed);
    const evo_kernel *k = &seed.kernel;
    double scale = rows[_i].target == EVO_TARGET_LOG_BESSEL_K ? 512 : 4096;
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    if (rows[_i].target == EVO_TARGET_BESSEL_I_RATIO) {
        ck_assert_int_eq(k->table_count, 0);
        return;
    }
    ck_assert_int_eq(k->table_count, 3);
    for (int j = 0; j < RECIPROCALS; j++) {
        double entry[3];
        for (int i = 0; i < 3; i++)
            entry[i] = evo_format_decode(EVO_FORMAT_F64,
                                         k->table_data[k->tables[i].first + j]);
        ck_assert(entry[0] == rint(scale / middle(rows[_i].target, j)) / scale);
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

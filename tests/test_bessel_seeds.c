/* Starting programs of functions of Bessel's: their constants are textbook values and
 * polynomials through values in Chebyshev's points, their errors as is said of them. */
#include "scoring/scoring.h"
#include "tests/bessel_interpolants.h"
#include "tests/seed_files.h"
#include "tests/textbook.h"

enum { DEBYE_ORDERS = 15, RECIPROCALS = 128, SAMPLES = 2000, DEBYE_R = 3 };

static const struct {
    evo_target_id target;
    const char *name;
    double max_ulp; /* observed on few inputs */
} rows[] = {
    {EVO_TARGET_LOG_BESSEL_K, "double_debye6", 1.01},
    {EVO_TARGET_LOG_BESSEL_K, "f64/debye14", 15},
    {EVO_TARGET_LOG_BESSEL_K, "f64/debye14_low", 3.2},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "double_debye8", 1.01},
    {EVO_TARGET_LOG_BESSEL_K_DERIVATIVE, "f64/debye14_derivative", 4.5},
    {EVO_TARGET_LOG_BESSEL_I, "double_debye7_series22", 1.01},
    {EVO_TARGET_LOG_BESSEL_I, "f64/debye14_series41", 8},
    {EVO_TARGET_LOG_BESSEL_I, "f64/debye14_series41_low", 2.2},
    /* published ones: next to ln I = 0 no digit is left for large orders */
    {EVO_TARGET_LOG_BESSEL_I, "f64/six_regions", INFINITY},
    {EVO_TARGET_LOG_BESSEL_I, "f64/three_regions", INFINITY},
    {EVO_TARGET_LOG_BESSEL_I, "f64/series", INFINITY},
    {EVO_TARGET_LOG_BESSEL_I_DERIVATIVE, "double_debye8_series24", 1.01},
    {EVO_TARGET_LOG_BESSEL_I_DERIVATIVE, "f64/debye14_down36", 4.5},
    {EVO_TARGET_BESSEL_I_RATIO, "double_debye8_down10", 0.53},
    {EVO_TARGET_BESSEL_I_RATIO, "f64/debye15_down22", 3.7},
    {EVO_TARGET_BESSEL_I_RATIO_INVERSE, "double_newton2_debye7_down10", 1.3},
    {EVO_TARGET_BESSEL_I_RATIO_INVERSE, "f64/newton4_debye15_down22", 4.5},
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

/* What the programs may hold, of either sign. */
static struct {
    double values[8192];
    size_t count;
} known;

static void know(double c) {
    ck_assert_uint_lt(known.count, EVO_COUNT_OF(known.values));
    known.values[known.count++] = fabs(c);
}

/* The nearest double of x, or of x with the error of its computation: one of the
 * numbers is between two doubles. */
static void know_rounded(mpfr_srcptr x) {
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    for (int step = -1; step <= 1; step++) {
        mpfr_set_ui_2exp(t, 1, -93, MPFR_RNDN);
        mpfr_mul_si(t, t, step, MPFR_RNDN);
        mpfr_add_ui(t, t, 1, MPFR_RNDN);
        mpfr_mul(t, t, x, MPFR_RNDN);
        know(mpfr_get_d(t, MPFR_RNDN));
    }
}

/* The first `count` doubles whose sum is x. */
static void know_parts(mpfr_srcptr x, int count) {
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    mpfr_set(t, x, MPFR_RNDN);
    for (int i = 0; i < count; i++) {
        double part = mpfr_get_d(t, MPFR_RNDN);
        know(part);
        mpfr_sub_d(t, t, part, MPFR_RNDN);
    }
}

/* u, d, and k + 2j times one of d: the derivative by x of 1/r^k (v/r)^2j is -x/r^2
 * times that. */
static void know_debye(void) {
    static debye_table u, d;
    fill_debye(u);
    fill_logarithm(d, u);
    for (int k = 0; k <= DEBYE_ORDERS; k++)
        for (int j = 0; j <= DEBYE_ORDERS + 1; j++) {
            know_rounded(u[k][j]);
            know_rounded(d[k][j]);
            mpfr_mul_si(d[k][j], d[k][j], k + 2L * j, MPFR_RNDN);
            know_rounded(d[k][j]);
            mpfr_clears(u[k][j], d[k][j], (mpfr_ptr)NULL);
        }
}

/* Or less the leading terms 1 and s, which are added last. */
static void know_interpolants(void) {
    static interpolant_coefficients all;
    for (int i = 0; i < INTERPOLANTS; i++) {
        interpolate(&interpolants[i], &all);
        for (int j = 0; j < all.rows; j++)
            for (int k = 0; k < all.counts[j]; k++) {
                know(all.c[j][k]);
                know(all.c[j][k] - (k == 0 && j < 2));
            }
    }
}

/* t to 42 bits after the point and the rest. Changes t. */
static void know_on_grid(mpfr_t t) {
    double high = rint(0x1p42 * mpfr_get_d(t, MPFR_RNDN)) * 0x1p-42;
    know(high);
    mpfr_sub_d(t, t, high, MPFR_RNDN);
    know_rounded(t);
}

/* ln 2 and half of it on that grid, pi/2 and the rest. */
static void know_parts_of_two_numbers(void) {
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    mpfr_const_log2(t, MPFR_RNDN);
    double high = rint(0x1p42 * mpfr_get_d(t, MPFR_RNDN)) * 0x1p-42;
    know(high);
    know(high / 2);
    mpfr_sub_d(t, t, high, MPFR_RNDN);
    know(mpfr_get_d(t, MPFR_RNDN));
    know(mpfr_get_d(t, MPFR_RNDN) / 2);
    mpfr_const_pi(t, MPFR_RNDN);
    mpfr_div_2ui(t, t, 1, MPFR_RNDN);
    know_parts(t, 2);
}

/* What ln z = e ln 2 + ln c + 2 atanh((m - c)/(m + c)), z = 2^e m, takes: c = 45/32,
 * 1/(2k
 * + 1) and twice that; and, on the grid, what ln(2 pi)/2 and ln(pi/2)/2 become with ln
 * c or half of it: what stands before the logarithm's half or whole. */
static void know_atanh(void) {
    enum { TERMS = 9 };
    MPFR_DECL_INIT(log_c, TEXTBOOK_BITS);
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    know(1.40625);
    for (int k = 1; k <= TERMS; k++) {
        know(1.0 / (2 * k + 1));
        know(2.0 / (2 * k + 1));
    }
    mpfr_set_d(log_c, 1.40625, MPFR_RNDN);
    mpfr_log(log_c, log_c, MPFR_RNDN);
    for (int which = 0; which < 2; which++)
        for (int sign = -1; sign <= 1; sign++) {
            mpfr_const_pi(t, MPFR_RNDN);
            (which == 0 ? mpfr_mul_2ui : mpfr_div_2ui)(t, t, 1, MPFR_RNDN);
            mpfr_log(t, t, MPFR_RNDN);
            if (sign > 0)
                mpfr_add(t, t, log_c, MPFR_RNDN);
            if (sign < 0)
                mpfr_sub(t, t, log_c, MPFR_RNDN);
            mpfr_div_2ui(t, t, 1, MPFR_RNDN);
            know_on_grid(t);
        }
    know_on_grid(log_c);
}

/* z such that g(z) = asinh(1/z) - sqrt(1 + z^2) is 0, in three doubles, and the series
 * of g about it: g' = -s/z in two doubles, g''/2 = 1/(2 s z^2), g'''/6 = -(3 z^2 + 2)/
 * (6 z^3 s^3), g''''/24 = (12 z^4 + 15 z^2 + 6)/(24 z^4 s^5), s = sqrt(1 + z^2). */
static void know_zero_of_exponent(void) {
    MPFR_DECL_INIT(z, TEXTBOOK_BITS);
    MPFR_DECL_INIT(s, TEXTBOOK_BITS);
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    MPFR_DECL_INIT(y, TEXTBOOK_BITS);
    mpfr_set_d(z, 0.66, MPFR_RNDN);
    for (int i = 0; i < 9; i++) { /* Newton: z + g z/s */
        mpfr_sqr(s, z, MPFR_RNDN);
        mpfr_add_ui(s, s, 1, MPFR_RNDN);
        mpfr_sqrt(s, s, MPFR_RNDN);
        mpfr_ui_div(t, 1, z, MPFR_RNDN);
        mpfr_asinh(t, t, MPFR_RNDN);
        mpfr_sub(t, t, s, MPFR_RNDN);
        mpfr_mul(t, t, z, MPFR_RNDN);
        mpfr_div(t, t, s, MPFR_RNDN);
        mpfr_add(z, z, t, MPFR_RNDN);
    }
    know_parts(z, 3);
    mpfr_div(y, s, z, MPFR_RNDN);
    know_parts(y, 2);
    mpfr_sqr(z, z, MPFR_RNDN); /* from here on z^2 */
    mpfr_mul(t, s, z, MPFR_RNDN);
    mpfr_ui_div(y, 1, t, MPFR_RNDN);
    mpfr_div_ui(y, y, 2, MPFR_RNDN);
    know_rounded(y);
    mpfr_sqrt(t, z, MPFR_RNDN);
    mpfr_mul(t, t, s, MPFR_RNDN);
    mpfr_pow_ui(t, t, 3, MPFR_RNDN);
    mpfr_mul_ui(y, z, 3, MPFR_RNDN);
    mpfr_add_ui(y, y, 2, MPFR_RNDN);
    mpfr_div(y, y, t, MPFR_RNDN);
    mpfr_div_ui(y, y, 6, MPFR_RNDN);
    know_rounded(y);
    mpfr_mul_ui(y, z, 12, MPFR_RNDN);
    mpfr_add_ui(y, y, 15, MPFR_RNDN);
    mpfr_mul(y, y, z, MPFR_RNDN);
    mpfr_add_ui(y, y, 6, MPFR_RNDN);
    mpfr_sqr(t, z, MPFR_RNDN);
    mpfr_div(y, y, t, MPFR_RNDN);
    mpfr_pow_ui(t, s, 5, MPFR_RNDN);
    mpfr_div(y, y, t, MPFR_RNDN);
    mpfr_div_ui(y, y, 24, MPFR_RNDN);
    know_rounded(y);
}

/* ln(2 pi)/2, gamma, gamma - ln 2, and Stirling's B_2j/(2j (2j - 1)), by |B_2j| = 2
 * (2j)! zeta(2j)/(2 pi)^2j. */
static void know_stirling(void) {
    enum { TERMS = 9 };
    MPFR_DECL_INIT(two_pi, TEXTBOOK_BITS);
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    MPFR_DECL_INIT(z, TEXTBOOK_BITS);
    mpfr_const_pi(two_pi, MPFR_RNDN);
    mpfr_mul_2ui(two_pi, two_pi, 1, MPFR_RNDN);
    mpfr_log(t, two_pi, MPFR_RNDN);
    mpfr_div_2ui(t, t, 1, MPFR_RNDN);
    know_rounded(t);
    mpfr_const_euler(t, MPFR_RNDN);
    know_rounded(t);
    mpfr_const_log2(z, MPFR_RNDN);
    mpfr_sub(t, t, z, MPFR_RNDN);
    know_rounded(t);
    for (unsigned long j = 1; j <= TERMS; j++) {
        mpfr_zeta_ui(z, 2 * j, MPFR_RNDN);
        mpfr_fac_ui(t, 2 * j - 2, MPFR_RNDN);
        mpfr_mul(z, z, t, MPFR_RNDN);
        mpfr_pow_ui(t, two_pi, 2 * j, MPFR_RNDN);
        mpfr_div(z, z, t, MPFR_RNDN);
        mpfr_mul_2ui(z, z, 1, MPFR_RNDN);
        know_rounded(z);
    }
}

static bool is_known(double c) {
    for (size_t i = 0; i < known.count; i++)
        if (known.values[i] == fabs(c))
            return true;
    return false;
}

/* Bounds of regions and of exponents, those published, and what takes an exponent
 * apart.
 */
static bool is_other(double c) {
    enum { MOST_TERMS = 60 };
    static const double published[] = {3.05,    0.6229,  -3.2318,  15.3919, 0.5113,
                                       0.7939,  59.6925, 274.2377, 0.3,     163.6993,
                                       84.4153, 0.46,    56.9971,  35.9074, 0.6,
                                       20.1534, 19.6931, 0.7,      12.6964, 3.1};
    for (size_t i = 0; i < EVO_COUNT_OF(published); i++)
        if (c == published[i])
            return true;
    return (c == rint(c) && fabs(c) <= MOST_TERMS * MOST_TERMS) ||
           c == 0x1.00000000003ffp+52 || c == 0x1p+52 + 1023 + 501;
}

static void check_constants(const seed_file *seed) {
    const evo_kernel *k = &seed->kernel;
    const char *slash = strchr(seed->name, '/');
    ck_assert_str_eq(k->name, slash != NULL ? slash + 1 : seed->name);
    for (evo_value v = 0; v < k->instr_count; v++) {
        const evo_instr *instr = &k->instrs[v];
        if (instr->op != EVO_OP_CONST_F64)
            continue;
        double c = evo_format_decode(EVO_FORMAT_F64, instr->imm);
        ck_assert_msg(is_other(c) || is_known(c) ||
                          is_textbook(c, EVO_TYPE_F64, EVO_TARGET_EXP, k) ||
                          is_textbook(c, EVO_TYPE_F64, EVO_TARGET_LOG, k),
                      "%s: instruction %d holds %a (%.17g)", seed->path, v, c, c);
    }
}

START_TEST(constants_are_textbook_values) {
    static seed_file seed;
    know_debye();
    know_interpolants();
    know_parts_of_two_numbers();
    know_atanh();
    know_zero_of_exponent();
    know_stirling();
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++) {
        seed_load(rows[i].target, rows[i].name, &seed);
        check_constants(&seed);
    }
}
END_TEST

/* The middle of cell j of the encodings in [1, 2), or in [~0.709, ~1.418), so that 1 is
 * the middle of a cell. */
static double middle(bool from_one, int j) {
    enum { BELOW = 74 };
    if (from_one)
        return 1 + (j + 0.5) / RECIPROCALS;
    double above = (double)(j - BELOW) / RECIPROCALS;
    return j < BELOW ? 1 + above / 2 : 1 + above;
}

/* Reciprocals to some bits after the point and minus their logarithms, or those to 42
 * bits after the point and the rest. */
START_TEST(tables_are_reciprocals_and_logarithms) {
    static seed_file seed;
    seed_load(rows[_i].target, rows[_i].name, &seed);
    const evo_kernel *k = &seed.kernel;
    bool parts = k->table_count == 3; /* logarithms in two */
    bool from_one = evo_format_decode(EVO_FORMAT_F64, k->table_data[0]) < 1;
    double scale = 512;
    MPFR_DECL_INIT(t, TEXTBOOK_BITS);
    if (rows[_i].target == EVO_TARGET_BESSEL_I_RATIO ||
        rows[_i].target == EVO_TARGET_BESSEL_I_RATIO_INVERSE) {
        ck_assert_int_eq(k->table_count, 0);
        return;
    }
    ck_assert(k->table_count == 2 || k->table_count == 3);
    for (int j = 0; j < RECIPROCALS; j++) {
        double reciprocal = evo_format_decode(EVO_FORMAT_F64, k->table_data[j]);
        if (rint(scale * reciprocal) != scale * reciprocal)
            scale = 4096; /* more bits after the point */
    }
    for (int j = 0; j < RECIPROCALS; j++) {
        double entry[3];
        for (int i = 0; i < k->table_count; i++)
            entry[i] = evo_format_decode(EVO_FORMAT_F64,
                                         k->table_data[k->tables[i].first + j]);
        ck_assert(entry[0] == rint(scale / middle(from_one, j)) / scale);
        mpfr_set_d(t, entry[0], MPFR_RNDN);
        mpfr_log(t, t, MPFR_RNDN);
        mpfr_neg(t, t, MPFR_RNDN);
        double whole = mpfr_get_d(t, MPFR_RNDN);
        ck_assert(entry[1] == (parts ? rint(0x1p42 * whole) * 0x1p-42 : whole));
        mpfr_sub_d(t, t, entry[1], MPFR_RNDN);
        ck_assert(!parts || entry[2] == mpfr_get_d(t, MPFR_RNDN));
    }
}
END_TEST

START_TEST(errors_are_as_said) {
    static seed_file seed;
    seed_load(rows[_i].target, rows[_i].name, &seed);
    const evo_kernel *kernel = &seed.kernel;
    bool wide = kernel->inputs[0] == EVO_STORE_F64;
    evo_prove_options options = {.target = rows[_i].target,
                                 .format = wide ? EVO_FORMAT_F64 : EVO_FORMAT_F32,
                                 .threads = 2,
                                 .isa = evo_isa_host(),
                                 .seed = 2,
                                 .samples = SAMPLES};
    evo_claim claim;
    evo_error err = {EVO_OK, ""};
    ck_assert_int_eq(evo_domain_parse("whole", &options.domain, NULL), EVO_OK);
    evo_status status = evo_prove_kernels(&kernel, 1, &options, &claim, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    ck_assert_msg(claim.special_failures == 0 && claim.max_ulp > 0.4 &&
                      claim.max_ulp <= rows[_i].max_ulp,
                  "%s: %g ulp, %d special values", seed.path, claim.max_ulp,
                  (int)claim.special_failures);
}
END_TEST

/* ln K_v(x) by the first orders of Debye's expansion (DLMF 10.41.4), less the oracle's:
 * v^2 = p r^2. */
static void debye_errors(debye_table u, double p, double errors[DEBYE_ORDERS + 1]) {
    MPFR_DECL_INIT(v, 53);
    MPFR_DECL_INIT(x, 53);
    MPFR_DECL_INIT(y, TEXTBOOK_BITS);
    mpfr_exp_t bound;
    mpfr_set_d(v, sqrt(p) * DEBYE_R, MPFR_RNDN);
    mpfr_set_d(x, sqrt(1 - p) * DEBYE_R, MPFR_RNDN);
    evo_bessel_log_k(y, v, x, &bound);
    double order = mpfr_get_d(v, MPFR_RNDN), argument = mpfr_get_d(x, MPFR_RNDN);
    double truth = mpfr_get_d(y, MPFR_RNDN), sum = 0, sign = 1, scale = 1;
    double r = hypot(order, argument), q = order * order / (r * r);
    double rest =
        0.5 * log(1.57079632679489662 / r) - r + order * log((order + r) / argument);
    for (int k = 0; k <= DEBYE_ORDERS; k++, sign = -sign, scale /= r) {
        double term = 0;
        for (int j = k; j >= 0; j--)
            term = term * q + mpfr_get_d(u[k][j], MPFR_RNDN);
        sum += sign * scale * term;
        errors[k] = fabs(rest + log(sum) - truth);
    }
}

/* Terms fall until there are about F of them, F = |2 v eta - i pi v| being how far the
 * exponent of the other solution is, and rise again; cut there the sum is off by about
 * e^-F. v eta = r - v ln((v + r)/x). Errors swing, so the worst of three orders. */
START_TEST(debye_has_a_best_order) {
    static const double shares[] = {0, 0.25, 0.5};
    static debye_table u;
    fill_debye(u);
    for (size_t i = 0; i < EVO_COUNT_OF(shares); i++) {
        double errors[DEBYE_ORDERS + 1], v = DEBYE_R * sqrt(shares[i]);
        double x = DEBYE_R * sqrt(1 - shares[i]), least = INFINITY;
        double eta = DEBYE_R - v * log((v + DEBYE_R) / x); /* times v */
        double away = hypot(2 * eta, 3.14159265358979324 * v);
        int best = 0;
        debye_errors(u, shares[i], errors);
        for (int k = 1; k < DEBYE_ORDERS; k++) {
            double worst = fmax(errors[k], fmax(errors[k - 1], errors[k + 1]));
            best = worst < least ? k : best;
            least = fmin(worst, least);
        }
        ck_assert_msg(fabs(best - away) <= 1 && least <= exp(-away),
                      "p = %g: order %d, F = %g, error %g", shares[i], best, away,
                      least);
        ck_assert_msg(errors[0] > 10 * least && errors[DEBYE_ORDERS] > 10 * least,
                      "p = %g: %g, %g, %g", shares[i], errors[0], least,
                      errors[DEBYE_ORDERS]);
    }
    for (int k = 0; k <= DEBYE_ORDERS; k++)
        for (int j = 0; j <= DEBYE_ORDERS + 1; j++)
            mpfr_clear(u[k][j]);
}
END_TEST

/* No program is left out. */
START_TEST(all_seeds_are_looked_at) {
    static const evo_target_id targets[] = {
        EVO_TARGET_LOG_BESSEL_K,   EVO_TARGET_LOG_BESSEL_K_DERIVATIVE,
        EVO_TARGET_LOG_BESSEL_I,   EVO_TARGET_LOG_BESSEL_I_DERIVATIVE,
        EVO_TARGET_BESSEL_I_RATIO, EVO_TARGET_BESSEL_I_RATIO_INVERSE};
    for (size_t t = 0; t < EVO_COUNT_OF(targets); t++) {
        seed_file *some = NULL;
        size_t listed = 0, count = seeds_of_target(targets[t], &some);
        for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
            listed += rows[i].target == targets[t] && strchr(rows[i].name, '/') == NULL;
        ck_assert_uint_eq(count, listed);
        free(some);
    }
}
END_TEST

int main(void) {
    mpfr_set_emin(mpfr_get_emin_min());
    mpfr_set_emax(mpfr_get_emax_max());
    Suite *suite = suite_create("bessel_seeds");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 120);
    int count = (int)EVO_COUNT_OF(rows);
    tcase_add_test(all, constants_are_textbook_values);
    tcase_add_loop_test(all, tables_are_reciprocals_and_logarithms, 0, count);
    tcase_add_loop_test(all, errors_are_as_said, 0, count);
    tcase_add_test(all, all_seeds_are_looked_at);
    suite_add_tcase(suite, all);
    TCase *expansion = tcase_create("expansion");
    tcase_add_test(expansion, debye_has_a_best_order);
    suite_add_tcase(suite, expansion);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}

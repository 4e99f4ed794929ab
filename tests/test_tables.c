/* Entries of generated tables against MPFR. */
#include <check.h>
#include <math.h>
#include <mpfr.h>
#include <stdlib.h>
#include <string.h>

#include "formats/formats.h"
#include "program/program.h"

static void mpfr_generate(mpfr_t y, evo_generator generator, mpfr_srcptr t) {
    switch (generator) {
    case EVO_GENERATOR_EXP2:
    case EVO_GENERATOR_EXP2_LOW:
        mpfr_exp2(y, t, MPFR_RNDN);
        break;
    case EVO_GENERATOR_LOG2:
    case EVO_GENERATOR_LOG2_LOW:
        mpfr_log2(y, t, MPFR_RNDN);
        break;
    case EVO_GENERATOR_LOG:
    case EVO_GENERATOR_LOG_LOW:
        mpfr_log(y, t, MPFR_RNDN);
        break;
    case EVO_GENERATOR_TANH:
        mpfr_tanh(y, t, MPFR_RNDN);
        break;
    case EVO_GENERATOR_ERF:
        mpfr_erf(y, t, MPFR_RNDN);
        break;
    case EVO_GENERATOR_ERF_SLOPE: /* 2/sqrt(pi) e^(-t^2) */
        mpfr_const_pi(y, MPFR_RNDN);
        mpfr_rec_sqrt(y, y, MPFR_RNDN);
        mpfr_mul_2ui(y, y, 1, MPFR_RNDN);
        mpfr_t square;
        mpfr_init2(square, 400);
        mpfr_sqr(square, t, MPFR_RNDN);
        mpfr_neg(square, square, MPFR_RNDN);
        mpfr_exp(square, square, MPFR_RNDN);
        mpfr_mul(y, y, square, MPFR_RNDN);
        mpfr_clear(square);
        break;
    case EVO_GENERATOR_SINPI:
    case EVO_GENERATOR_SINPI_LOW:
        mpfr_sinpi(y, t, MPFR_RNDN);
        break;
    case EVO_GENERATOR_COSPI:
        mpfr_cospi(y, t, MPFR_RNDN);
        break;
    default:
        mpfr_ui_div(y, 1, t, MPFR_RNDN);
    }
}

static double mpfr_entry(evo_type type, evo_generator generator, unsigned j,
                         double step, double shift) {
    mpfr_t t, y;
    mpfr_inits2(400, t, y, (mpfr_ptr)0);
    mpfr_set_d(t, shift, MPFR_RNDN);
    mpfr_add_ui(t, t, j, MPFR_RNDN);
    mpfr_mul_d(t, t, step, MPFR_RNDN);
    mpfr_generate(y, generator, t);
    bool low =
        generator == EVO_GENERATOR_EXP2_LOW || generator == EVO_GENERATOR_LOG2_LOW ||
        generator == EVO_GENERATOR_LOG_LOW || generator == EVO_GENERATOR_SINPI_LOW;
    bool narrow = type == EVO_TYPE_F32;
    double entry = narrow ? mpfr_get_flt(y, MPFR_RNDN) : mpfr_get_d(y, MPFR_RNDN);
    if (low) {
        mpfr_sub_d(y, y, entry, MPFR_RNDN);
        entry = narrow ? mpfr_get_flt(y, MPFR_RNDN) : mpfr_get_d(y, MPFR_RNDN);
    }
    mpfr_clears(t, y, (mpfr_ptr)0);
    return entry;
}

static double table_entry(const evo_kernel *k, unsigned j) {
    uint64_t bits = k->table_data[j];
    if (k->tables[0].type == EVO_TYPE_F64) {
        double x;
        memcpy(&x, &bits, sizeof x);
        return x;
    }
    uint32_t low = (uint32_t)bits;
    float x;
    memcpy(&x, &low, sizeof x);
    return x;
}

/* Correctly rounded; the low part of a double as far as 113 bits of the whole reach. */
static void check_entry(const evo_kernel *k, unsigned j) {
    const evo_table *t = &k->tables[0];
    double got = table_entry(k, j);
    double wanted = mpfr_entry(t->type, t->generator, j, t->step, t->shift);
    bool low = t->generator == EVO_GENERATOR_EXP2_LOW ||
               t->generator == EVO_GENERATOR_LOG2_LOW ||
               t->generator == EVO_GENERATOR_LOG_LOW ||
               t->generator == EVO_GENERATOR_SINPI_LOW;
    if (low && t->type == EVO_TYPE_F64) {
        /* LOW generators follow the plain ones. */
        evo_generator plain = (evo_generator)(t->generator - 1);
        double high = fabs(mpfr_entry(t->type, plain, j, t->step, t->shift));
        ck_assert_double_le(fabs(got - wanted),
                            fabs(wanted) * 0x1p-52 + high * 0x1p-110);
    } else
        ck_assert_double_eq(got, wanted);
}

START_TEST(generated_entries_are_correctly_rounded) {
    static const double shifts[] = {0, 1, -3, 0.5, 0.25, 0x1.23456789abcdep-9, 100};
    evo_kernel k;
    for (int log_step = 1; log_step <= 5; log_step++) {
        for (int s = 0; s < (int)EVO_COUNT_OF(shifts); s++) {
            for (int g = 1; g <= EVO_GENERATOR_COSPI; g++) {
                if (g == EVO_GENERATOR_EXP2_BITS ||
                    (g > EVO_GENERATOR_ERF_SLOPE && g < EVO_GENERATOR_SINPI))
                    continue;
                for (int type = EVO_TYPE_F32; type <= EVO_TYPE_F64; type++) {
                    evo_builder b;
                    double step = ldexp(1, -log_step);
                    /* logarithms and reciprocals of positive arguments */
                    double shift = shifts[s] + (g > EVO_GENERATOR_EXP2_LOW ? 4 : 0);
                    evo_builder_init(&b, &k, "t");
                    evo_builder_table(&b, (evo_type)type, (evo_generator)g,
                                      1u << log_step, step, shift);
                    ck_assert_msg(!b.failed, "%s", b.error.text);
                    for (unsigned j = 0; j < 1u << log_step; j++)
                        check_entry(&k, j);
                }
            }
        }
    }
}
END_TEST

static void generate(evo_kernel *k, evo_type type, evo_generator generator,
                     unsigned size, double step, double shift) {
    evo_builder b;
    evo_builder_init(&b, k, "t");
    evo_builder_table(&b, type, generator, size, step, shift);
    ck_assert_msg(!b.failed, "%s", b.error.text);
}

/* As C23 has them: sinpi(-n) is -0, which a kernel can add to -0 and keep it; cospi has
 * +0 alone. */
START_TEST(zeros_of_sines_have_their_sign) {
    evo_kernel k;
    generate(&k, EVO_TYPE_F32, EVO_GENERATOR_SINPI, 8, 0.5, -4);
    ck_assert(signbit(table_entry(&k, 0)) && signbit(table_entry(&k, 2)));
    ck_assert(table_entry(&k, 0) == 0 && table_entry(&k, 2) == 0);
    ck_assert(!signbit(table_entry(&k, 4)) && !signbit(table_entry(&k, 6)));
    generate(&k, EVO_TYPE_F32, EVO_GENERATOR_SINPI_LOW, 8, 0.5, -4);
    ck_assert(signbit(table_entry(&k, 0)) && !signbit(table_entry(&k, 4)));
    generate(&k, EVO_TYPE_F32, EVO_GENERATOR_COSPI, 8, 0.5, -4);
    for (unsigned j = 1; j < 8; j += 2)
        ck_assert(table_entry(&k, j) == 0 && !signbit(table_entry(&k, j)));
}
END_TEST

/* Distance of log(x) (or log2) to the nearest multiple of `grid`. */
static double distance_to_grid(double x, bool base2, double grid) {
    mpfr_t y;
    mpfr_init2(y, 400);
    mpfr_set_d(y, x, MPFR_RNDN);
    (base2 ? mpfr_log2 : mpfr_log)(y, y, MPFR_RNDN);
    mpfr_div_d(y, y, grid, MPFR_RNDN);
    mpfr_t nearest;
    mpfr_init2(nearest, 400);
    mpfr_rint(nearest, y, MPFR_RNDN);
    mpfr_sub(y, y, nearest, MPFR_RNDN);
    double off = fabs(mpfr_get_d(y, MPFR_RNDN)) * grid;
    mpfr_clears(y, nearest, (mpfr_ptr)0);
    return off;
}

static double minus_log(evo_type type, double x, bool base2) {
    mpfr_t y;
    mpfr_init2(y, 400);
    mpfr_set_d(y, x, MPFR_RNDN);
    (base2 ? mpfr_log2 : mpfr_log)(y, y, MPFR_RNDN);
    mpfr_neg(y, y, MPFR_RNDN);
    double z =
        type == EVO_TYPE_F32 ? mpfr_get_flt(y, MPFR_RNDN) : mpfr_get_d(y, MPFR_RNDN);
    mpfr_clear(y);
    return z + 0; /* +0 for the logarithm of 1 */
}

/* Entry j of the pair of tables that begins with `generator` (reciprocals, then
 * logarithms) is for c; random reciprocals would be a quarter of the grid away from it.
 */
static double check_pair(const evo_kernel *reciprocal, const evo_kernel *log,
                         bool base2, unsigned j, double c) {
    evo_type type = log->tables[0].type;
    double r = table_entry(reciprocal, j);
    ck_assert_double_eq(table_entry(log, j), minus_log(type, r, base2));
    bool one = type == EVO_TYPE_F32 ? fabs(c - 1) <= log->tables[0].step : c == 1;
    ck_assert(!one || r == 1);
    ck_assert(one || fabs(r * c - 1) <= (type == EVO_TYPE_F32 ? 0x1p-10 : 0x1p-52));
    return distance_to_grid(r, base2, base2 ? 0x1p-16 : 0x1p-17);
}

/* Where the arguments come from the encoding (cells) or are the points of a grid. */
static void check_pairs(evo_type type, bool points, unsigned size, int first) {
    static evo_kernel reciprocal, log;
    evo_generator generator =
        points ? EVO_GENERATOR_POINT_RECIPROCAL : EVO_GENERATOR_CELL_RECIPROCAL;
    for (int base2 = 0; base2 <= 1; base2++) {
        generate(&reciprocal, type, (evo_generator)(generator + base2), size,
                 1.0 / size, first);
        generate(&log, type, (evo_generator)(generator + 2 + base2), size, 1.0 / size,
                 first);
        double loss = 0;
        for (unsigned j = 0; j < size; j++) {
            int32_t bits =
                0x3f800000 + ((int32_t)j + first) * (0x800000 / (int32_t)size);
            float c;
            memcpy(&c, &bits, sizeof c);
            if (points)
                c = (float)((int)j + first) / (float)size;
            loss = fmax(loss, check_pair(&reciprocal, &log, base2 == 1, j, c));
        }
        /* A float near 1 is off by up to 2^-25; the best of 129 by less. */
        ck_assert(type == EVO_TYPE_F32 ? loss < 0x1p-28 : loss > 0x1p-22);
    }
}

START_TEST(logarithms_of_reciprocals_are_short) {
    check_pairs(EVO_TYPE_F32, false, 8, -4);
    check_pairs(EVO_TYPE_F32, false, 16, -9);
    check_pairs(EVO_TYPE_F32, false, 32, -19);
    check_pairs(EVO_TYPE_F32, true, 16, 12);
    check_pairs(EVO_TYPE_F32, true, 32, 24);
    check_pairs(EVO_TYPE_F64, false, 16, -9);
}
END_TEST

/* The three parts of 2^(t - 23) * 2/pi mod 4 add up, and the first two are short. */
static double decoded(const evo_kernel *k, int table, unsigned j) {
    const evo_table *t = &k->tables[table];
    uint64_t code = k->table_data[t->first + j];
    return evo_format_decode(t->type == EVO_TYPE_F64 ? EVO_FORMAT_F64 : EVO_FORMAT_F32,
                             code);
}

static int scaled_erfc(mpfr_ptr y, mpfr_srcptr x, mpfr_rnd_t round) {
    mpfr_t power;
    mpfr_init2(power, 300);
    mpfr_sqr(power, x, round);
    mpfr_exp(power, power, round);
    mpfr_erfc(y, x, round);
    int inexact = mpfr_mul(y, y, power, round);
    mpfr_clear(power);
    return inexact;
}

static const struct {
    evo_generator centre; /* the Taylor coefficients follow */
    int (*function)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t);
} centred[] = {{EVO_GENERATOR_TANH_CENTRE, mpfr_tanh},
               {EVO_GENERATOR_ERF_CENTRE, mpfr_erf},
               {EVO_GENERATOR_ATAN_CENTRE, mpfr_atan},
               {EVO_GENERATOR_ERFCX_CENTRE, scaled_erfc}};

/* Function f of x, or that less x, by MPFR. */
static double centred_value(size_t f, bool difference, double x) {
    mpfr_t y;
    mpfr_init2(y, 300);
    mpfr_set_d(y, x, MPFR_RNDN);
    centred[f].function(y, y, MPFR_RNDN);
    if (difference)
        mpfr_sub_d(y, y, x, MPFR_RNDN);
    double value = mpfr_get_d(y, MPFR_RNDN);
    mpfr_clear(y);
    return value;
}

/* All coefficients of one cell; cell 0 [0, 1/16), 1 [1/16, 1/8), ... */
static void check_taylor(size_t f, unsigned j) {
    evo_kernel k[EVO_TAYLOR_TERMS + 1];
    for (int g = 0; g <= EVO_TAYLOR_TERMS; g++) {
        evo_builder b;
        evo_builder_init(&b, &k[g], "t");
        evo_builder_table(&b, EVO_TYPE_F64, (evo_generator)((int)centred[f].centre + g),
                          32, 0.125, -8);
        ck_assert(!b.failed);
    }
    double c = decoded(&k[0], 0, j), d = 1.0 / 32, sum = 0;
    double edge = j < 8 ? j / 16.0 : j < 16 ? 0.5 + (j - 8) / 8.0 : 1.5;
    bool about_zero = j == 0 && centred[f].centre != EVO_GENERATOR_ERFCX_CENTRE;
    if (j < 16)
        ck_assert_double_eq(c, about_zero ? 0 : edge + (j < 8 ? 1.0 / 32 : 1.0 / 16));
    for (int i = EVO_TAYLOR_TERMS; i > 0; i--)
        sum = sum * d + decoded(&k[i], 0, j);
    ck_assert_double_eq_tol(sum, centred_value(f, about_zero, c + d), 1e-14);
}

START_TEST(taylor_tables_give_the_function) {
    for (size_t f = 0; f < EVO_COUNT_OF(centred); f++)
        for (unsigned j = 0; j < 32; j++)
            check_taylor(f, j);
}
END_TEST

/* In f32 the constant term lies next to a float. */
START_TEST(centres_are_accurate) {
    for (size_t f = 0; f < EVO_COUNT_OF(centred); f++) {
        evo_kernel centre, term;
        evo_builder b;
        evo_builder_init(&b, &centre, "t");
        evo_builder_table(&b, EVO_TYPE_F32, centred[f].centre, 16, 0.125, -8);
        evo_builder_init(&b, &term, "t");
        evo_builder_table(&b, EVO_TYPE_F32, (evo_generator)((int)centred[f].centre + 1),
                          16, 0.125, -8);
        for (unsigned j = 1; j < 16; j++) {
            double entry = decoded(&term, 0, j);
            double exact = centred_value(f, false, decoded(&centre, 0, j));
            ck_assert_double_le(fabs(entry - exact),
                                evo_format_ulp(EVO_FORMAT_F32, entry) / 16);
        }
    }
}
END_TEST

/* 2^t = entry e^slip. */
START_TEST(slips_make_up_for_rounding) {
    evo_kernel power, slip;
    evo_builder b;
    evo_builder_init(&b, &power, "t");
    evo_builder_table(&b, EVO_TYPE_F32, EVO_GENERATOR_EXP2, 32, 1.0 / 32, 0);
    evo_builder_init(&b, &slip, "t");
    evo_builder_table(&b, EVO_TYPE_F32, EVO_GENERATOR_EXP2_SLIP, 32, 1.0 / 32, 0);
    for (unsigned j = 0; j < 32; j++)
        ck_assert_double_eq_tol(decoded(&power, 0, j) * exp(decoded(&slip, 0, j)),
                                exp2(j / 32.0), 1e-14);
}
END_TEST

/* 2^(t - 23) * 2/pi mod 4 is the sum of the parts but for the last one's end: in f64
 * 28, 28 and 53 bits or more, in f32 four times 24. */
static void check_two_over_pi(evo_type type, int parts, int first, int bits,
                              double end) {
    static evo_kernel part[4];
    for (int i = 0; i < parts; i++)
        generate(&part[i], type, (evo_generator)(EVO_GENERATOR_TWO_OVER_PI + i), 128, 1,
                 0);
    mpfr_t whole, four;
    mpfr_inits2(600, whole, four, (mpfr_ptr)0);
    mpfr_set_ui(four, 4, MPFR_RNDN);
    for (int t = 0; t < 128; t++) {
        mpfr_const_pi(whole, MPFR_RNDN);
        mpfr_ui_div(whole, 2, whole, MPFR_RNDN);
        mpfr_mul_2si(whole, whole, t - 23, MPFR_RNDN);
        mpfr_fmod(whole, whole, four, MPFR_RNDN);
        double unit = ldexp(1, -first), above = 4;
        for (int i = 0; i < parts; i++) {
            double p = table_entry(&part[i], (unsigned)t);
            mpfr_sub_d(whole, whole, p, MPFR_RNDN);
            bool last = i == parts - 1;
            ck_assert(p >= 0 && (p < above || (last && p == above)));
            ck_assert(last || p == rint(p / unit) * unit);
            above = unit;
            unit = ldexp(unit, -bits);
        }
        ck_assert_double_le(fabs(mpfr_get_d(whole, MPFR_RNDN)), end);
    }
    mpfr_clears(whole, four, (mpfr_ptr)0);
}

START_TEST(two_over_pi_is_complete) {
    check_two_over_pi(EVO_TYPE_F64, 3, 26, 28, 0x1p-107);
    check_two_over_pi(EVO_TYPE_F32, 4, 22, 24, 0x1p-94);
}
END_TEST

/* Sine or cosine of x by MPFR. */
static double wave(bool cosine, double x) {
    mpfr_t y;
    mpfr_init2(y, 300);
    mpfr_set_d(y, x, MPFR_RNDN);
    (cosine ? mpfr_cos : mpfr_sin)(y, y, MPFR_RNDN);
    double value = mpfr_get_d(y, MPFR_RNDN);
    mpfr_clear(y);
    return value;
}

/* About multiples of pi/8 of two turns: the value at the centre, and the polynomial of
 * one turn in both. */
static void check_turns(bool cosine) {
    enum { CENTRE, VALUE, LOW, TAYLOR, PARTS = TAYLOR + EVO_TAYLOR_TERMS };
    static evo_kernel part[PARTS];
    int first = cosine ? EVO_GENERATOR_COS_CENTRE : EVO_GENERATOR_SIN_CENTRE;
    for (int g = 0; g < PARTS; g++)
        generate(&part[g], EVO_TYPE_F32, (evo_generator)(first + g), 32, 0.125, 0);
    for (unsigned j = 0; j < 27; j++) {
        double c = table_entry(&part[CENTRE], j), at = wave(cosine, c), d = 0.15;
        double sum = table_entry(&part[PARTS - 1], j);
        ck_assert_double_eq_tol(c, j * 3.141592653589793 / 8, 0x1p-12);
        ck_assert_double_eq(table_entry(&part[VALUE], j), (double)(float)at);
        for (int i = PARTS - 2; i >= TAYLOR; i--)
            sum = sum * d + table_entry(&part[i], j);
        sum += table_entry(&part[LOW], j);
        ck_assert_double_eq_tol(sum, wave(cosine, c + d), j < 16 ? 0x1p-26 : 0x1p-25);
        for (int i = TAYLOR; i < PARTS && j >= 16; i++)
            ck_assert_double_eq(table_entry(&part[i], j),
                                table_entry(&part[i], j - 16));
        bool zero = j % 8 == (cosine ? 4 : 0);
        ck_assert(!zero || fabs(table_entry(&part[TAYLOR + 1], j)) == 1);
        ck_assert(!zero || c == (double)(float)(j * 3.141592653589793 / 8));
    }
}

START_TEST(turns_share_their_polynomials) {
    check_turns(false);
    check_turns(true);
}
END_TEST

/* Knots about multiples of pi/8: value and slope of two turns, as floats, give the
 * function within 0.32 of the value's last place up to the ends of the cells; where the
 * function has a zero the value alone has its relative precision. */
static void check_knots(bool cosine) {
    enum { KNOT, VALUE, SLOPE, PARTS };
    static evo_kernel part[PARTS];
    int first = cosine ? EVO_GENERATOR_COS_KNOT : EVO_GENERATOR_SIN_KNOT;
    for (int g = 0; g < PARTS; g++)
        generate(&part[g], EVO_TYPE_F32, (evo_generator)(first + g), 32, 0.125, 0);
    for (unsigned j = 0; j < 27; j++) {
        double c = table_entry(&part[KNOT], j), value = table_entry(&part[VALUE], j);
        double at = wave(cosine, c), place = ldexp(1, ilogb(value) - 23);
        double slope = cosine ? -wave(false, c) : wave(true, c);
        double missed = fabs(slope - table_entry(&part[SLOPE], j));
        ck_assert_double_eq_tol(c, j * 3.141592653589793 / 8, 0x1p-12);
        ck_assert_double_eq(value, (double)(float)at);
        ck_assert_double_eq(table_entry(&part[SLOPE], j),
                            table_entry(&part[SLOPE], j % 16));
        if (j % 8 == (cosine ? 4 : 0)) {
            ck_assert_double_eq(c, (double)(float)(j * 3.141592653589793 / 8));
            ck_assert_double_eq(fabs(table_entry(&part[SLOPE], j)), 1);
        } else {
            ck_assert_double_le(fabs(value - at) + missed * 3.141592653589793 / 16,
                                0.32 * place);
        }
    }
}

START_TEST(knots_need_no_low_part) {
    check_knots(false);
    check_knots(true);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("tables");
    TCase *c = tcase_create("tables");
    tcase_set_timeout(c, 60);
    tcase_add_test(c, generated_entries_are_correctly_rounded);
    tcase_add_test(c, zeros_of_sines_have_their_sign);
    tcase_add_test(c, logarithms_of_reciprocals_are_short);
    tcase_add_test(c, taylor_tables_give_the_function);
    tcase_add_test(c, centres_are_accurate);
    tcase_add_test(c, slips_make_up_for_rounding);
    tcase_add_test(c, two_over_pi_is_complete);
    tcase_add_test(c, turns_share_their_polynomials);
    tcase_add_test(c, knots_need_no_low_part);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}

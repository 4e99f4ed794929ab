/* The constants that a starting program may hold: rounded values of what textbooks
 * print about its function. */
#ifndef EVO_TESTS_TEXTBOOK_H
#define EVO_TESTS_TEXTBOOK_H

#include <math.h>
#include <mpfr.h>
#include <string.h>

#include "formats/formats.h"
#include "program/program.h"
#include "targets/targets.h"
#include "tests/bessel_polynomials.h"
#include "tests/interpolants.h"

enum { TEXTBOOK_TERMS = 24 };

/* Term k of a series, k = 0, 1, ...; the sign does not count. */
typedef void textbook_series(mpfr_t y, unsigned k);

/* 1/k! */
static inline void series_exp(mpfr_t y, unsigned k) {
    mpfr_fac_ui(y, k, MPFR_RNDN);
    mpfr_ui_div(y, 1, y, MPFR_RNDN);
}

/* pi^k/k!, of sin(pi x) and cos(pi x) */
static inline void series_half_turns(mpfr_t y, unsigned k) {
    mpfr_t power;
    mpfr_init2(power, TEXTBOOK_BITS);
    mpfr_const_pi(power, MPFR_RNDN);
    mpfr_pow_ui(power, power, k, MPFR_RNDN);
    series_exp(y, k);
    mpfr_mul(y, y, power, MPFR_RNDN);
    mpfr_clear(power);
}

/* Of (sin(pi f)/f - 2)/(1 - 4 f^2) in f^2: w_0 = pi - 2, w_k = s_k + 4 w_(k-1) with s_k
 * the terms of sin(pi f)/f. */
static inline void series_chord(mpfr_t y, unsigned k) {
    mpfr_t s;
    mpfr_init2(s, TEXTBOOK_BITS);
    mpfr_const_pi(y, MPFR_RNDN);
    mpfr_sub_ui(y, y, 2, MPFR_RNDN);
    for (unsigned i = 1; i <= k; i++) {
        series_half_turns(s, 2 * i + 1);
        mpfr_mul_2ui(y, y, 2, MPFR_RNDN);
        (i % 2 ? mpfr_sub : mpfr_add)(y, y, s, MPFR_RNDN);
    }
    mpfr_clear(s);
}

static inline void divide_by_log2(mpfr_t y) {
    mpfr_t log2;
    mpfr_init2(log2, TEXTBOOK_BITS);
    mpfr_const_log2(log2, MPFR_RNDN);
    mpfr_div(y, y, log2, MPFR_RNDN);
    mpfr_clear(log2);
}

/* (ln 2)^k/k! */
static inline void series_exp2(mpfr_t y, unsigned k) {
    mpfr_t power;
    mpfr_init2(power, TEXTBOOK_BITS);
    mpfr_const_log2(power, MPFR_RNDN);
    mpfr_pow_ui(power, power, k, MPFR_RNDN);
    series_exp(y, k);
    mpfr_mul(y, y, power, MPFR_RNDN);
    mpfr_clear(power);
}

/* Of log(1 + r): 1/(k + 1). */
static inline void series_log(mpfr_t y, unsigned k) {
    mpfr_set_ui(y, 1, MPFR_RNDN);
    mpfr_div_ui(y, y, k + 1, MPFR_RNDN);
}

/* Of 2 artanh: 2/(2k + 1). */
static inline void series_artanh(mpfr_t y, unsigned k) {
    mpfr_set_ui(y, 2, MPFR_RNDN);
    mpfr_div_ui(y, y, 2 * k + 1, MPFR_RNDN);
}

static inline void log_of_ten(mpfr_t y) {
    mpfr_log_ui(y, 10, MPFR_RNDN);
}

/* (ln 10)^k/k! */
static inline void series_exp10(mpfr_t y, unsigned k) {
    mpfr_t power;
    mpfr_init2(power, TEXTBOOK_BITS);
    log_of_ten(power);
    mpfr_pow_ui(power, power, k, MPFR_RNDN);
    series_exp(y, k);
    mpfr_mul(y, y, power, MPFR_RNDN);
    mpfr_clear(power);
}

/* Of log10(1 + r): 1/((k + 1) ln 10). */
static inline void series_log10(mpfr_t y, unsigned k) {
    log_of_ten(y);
    mpfr_mul_ui(y, y, k + 1, MPFR_RNDN);
    mpfr_ui_div(y, 1, y, MPFR_RNDN);
}

static inline void series_log2(mpfr_t y, unsigned k) {
    series_log(y, k);
    divide_by_log2(y);
}

static inline void series_artanh2(mpfr_t y, unsigned k) {
    series_artanh(y, k);
    divide_by_log2(y);
}

/* The Bernoulli number B_2k, from the sum of C(m + 1, j) B_j over j <= m = 2k, which is
 * 0 (k >= 1). */
static inline void bernoulli(mpfr_t y, unsigned k) {
    mpfr_t b[2 * TEXTBOOK_TERMS + 3], term;
    mpfr_init2(term, 2 * TEXTBOOK_BITS);
    for (unsigned m = 0; m <= 2 * k; m++) {
        mpfr_init2(b[m], 2 * TEXTBOOK_BITS);
        mpfr_set_ui(b[m], m == 0, MPFR_RNDN);
        double binomial = 1; /* C(m + 1, j), exact below 2^53 */
        for (unsigned j = 0; j < m; j++) {
            mpfr_mul_d(term, b[j], binomial, MPFR_RNDN);
            mpfr_sub(b[m], b[m], term, MPFR_RNDN);
            binomial = binomial * (m + 1 - j) / (j + 1);
        }
        if (m > 0)
            mpfr_div_ui(b[m], b[m], m + 1, MPFR_RNDN);
    }
    mpfr_set(y, b[2 * k], MPFR_RNDN);
    for (unsigned m = 0; m <= 2 * k; m++)
        mpfr_clear(b[m]);
    mpfr_clear(term);
}

/* Of tanh: 2^2k (2^2k - 1) B_2k/(2k)!. */
static inline void series_tanh(mpfr_t y, unsigned k) {
    if (k == 0 || k > 8) {
        mpfr_set_ui(y, 1, MPFR_RNDN);
        return;
    }
    bernoulli(y, k);
    mpfr_t f;
    mpfr_init2(f, TEXTBOOK_BITS);
    mpfr_fac_ui(f, 2 * k, MPFR_RNDN);
    mpfr_div(y, y, f, MPFR_RNDN);
    mpfr_mul_d(y, y, ldexp(1, 2 * (int)k) * (ldexp(1, 2 * (int)k) - 1), MPFR_RNDN);
    mpfr_clear(f);
}

/* Of erf: 2/sqrt(pi)/(k! (2k + 1)). */
static inline void series_erf(mpfr_t y, unsigned k) {
    mpfr_t f;
    mpfr_init2(f, TEXTBOOK_BITS);
    mpfr_const_pi(f, MPFR_RNDN);
    mpfr_rec_sqrt(f, f, MPFR_RNDN);
    mpfr_mul_2ui(f, f, 1, MPFR_RNDN);
    series_exp(y, k);
    mpfr_div_ui(y, y, 2 * k + 1, MPFR_RNDN);
    mpfr_mul(y, y, f, MPFR_RNDN);
    mpfr_clear(f);
}

/* Of erf(t + d) about t, in v = t d and s = d^2, over the slope and d: terms v^k
 * without s 2^k/(k + 1)!, and those with one s: 1/3, 1/2, 2/5 (Hermite polynomials). */
static inline void series_erf_shifted(mpfr_t y, unsigned k) {
    series_exp(y, k + 1);
    mpfr_mul_2ui(y, y, k, MPFR_RNDN);
}

static inline void series_erf_squares(mpfr_t y, unsigned k) {
    static const unsigned numerator[] = {1, 1, 2}, denominator[] = {3, 2, 5};
    mpfr_set_ui(y, numerator[k % 3], MPFR_RNDN);
    mpfr_div_ui(y, y, denominator[k % 3], MPFR_RNDN);
}

/* Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26 and 7.1.28. */
static inline void series_handbook(mpfr_t y, unsigned k) {
    static const char *const printed[] = {
        "0.3275911",    "0.254829592",  "0.284496736",  "1.421413741",
        "1.453152027",  "1.061405429",  "0.0705230784", "0.0422820123",
        "0.0092705272", "0.0001520143", "0.0002765672", "0.0000430638"};
    mpfr_set_str(y, printed[k % EVO_COUNT_OF(printed)], 10, MPFR_RNDN);
}

/* Press et al., Numerical Recipes in C, 6.2: erfcc. */
static inline void series_recipe(mpfr_t y, unsigned k) {
    static const char *const printed[] = {
        "1.26551223", "1.00002368", "0.37409196", "0.09678418", "0.18628806",
        "0.27886807", "1.13520398", "1.48851587", "0.82215223", "0.17087277"};
    mpfr_set_str(y, printed[k % EVO_COUNT_OF(printed)], 10, MPFR_RNDN);
}

/* Abramowitz and Stegun, 4.4.47, of atan x/x. */
static inline void series_handbook_atan(mpfr_t y, unsigned k) {
    static const char *const printed[] = {"0.9998660", "0.3302995", "0.1801410",
                                          "0.0851330", "0.0208351"};
    mpfr_set_str(y, printed[k % EVO_COUNT_OF(printed)], 10, MPFR_RNDN);
}

/* Of 2 arcsin(s/2): (2k)!/(16^k k!^2 (2k + 1)). */
static inline void series_arcsine(mpfr_t y, unsigned k) {
    mpfr_t f;
    mpfr_init2(f, TEXTBOOK_BITS);
    mpfr_fac_ui(f, k, MPFR_RNDN);
    mpfr_sqr(f, f, MPFR_RNDN);
    mpfr_fac_ui(y, 2 * k, MPFR_RNDN);
    mpfr_div(y, y, f, MPFR_RNDN);
    mpfr_div_2ui(y, y, 4 * k, MPFR_RNDN);
    mpfr_div_ui(y, y, 2 * k + 1, MPFR_RNDN);
    mpfr_clear(f);
}

/* Abramowitz and Stegun, 4.4.45, of arccos x/sqrt(1 - x). */
static inline void series_handbook_acos(mpfr_t y, unsigned k) {
    static const char *const printed[] = {"1.5707288", "0.2121144", "0.0742610",
                                          "0.0187293"};
    mpfr_set_str(y, printed[k % EVO_COUNT_OF(printed)], 10, MPFR_RNDN);
}

/* Abramowitz and Stegun, 9.8.1 and 9.8.2, of I_0. */
static inline void series_handbook_i0(mpfr_t y, unsigned k) {
    static const char *const printed[] = {
        "3.5156229",  "3.0899424",  "1.2067492",  "0.2659732",  "0.0360768",
        "0.0045813",  "0.39894228", "0.01328592", "0.00225319", "0.00157565",
        "0.00916281", "0.02057706", "0.02635537", "0.01647633", "0.00392377"};
    mpfr_set_str(y, printed[k % EVO_COUNT_OF(printed)], 10, MPFR_RNDN);
}

/* 9.8.3 and 9.8.4, of I_1. */
static inline void series_handbook_i1(mpfr_t y, unsigned k) {
    static const char *const printed[] = {
        "0.87890594", "0.51498869", "0.15084934", "0.02658733", "0.00301532",
        "0.00032411", "0.39894228", "0.03988024", "0.00362018", "0.00163801",
        "0.01031555", "0.02282967", "0.02895312", "0.01787654", "0.00420059"};
    mpfr_set_str(y, printed[k % EVO_COUNT_OF(printed)], 10, MPFR_RNDN);
}

/* 9.8.5 and 9.8.6, of K_0. */
static inline void series_handbook_k0(mpfr_t y, unsigned k) {
    static const char *const printed[] = {
        "0.57721566", "0.42278420", "0.23069756", "0.03488590", "0.00262698",
        "0.00010750", "0.00000740", "1.25331414", "0.07832358", "0.02189568",
        "0.01062446", "0.00587872", "0.00251540", "0.00053208"};
    mpfr_set_str(y, printed[k % EVO_COUNT_OF(printed)], 10, MPFR_RNDN);
}

/* 9.8.7 and 9.8.8, of K_1. */
static inline void series_handbook_k1(mpfr_t y, unsigned k) {
    static const char *const printed[] = {
        "0.15443144", "0.67278579", "0.18156897", "0.01919402", "0.00110404",
        "0.00004686", "1.25331414", "0.23498619", "0.03655620", "0.01504268",
        "0.00780353", "0.00325614", "0.00068245"};
    mpfr_set_str(y, printed[k % EVO_COUNT_OF(printed)], 10, MPFR_RNDN);
}

/* What their arguments are scaled by: 1/3.75. */
static inline void series_handbook_scale(mpfr_t y, unsigned k) {
    (void)k;
    mpfr_set_ui(y, 4, MPFR_RNDN);
    mpfr_div_ui(y, y, 15, MPFR_RNDN);
}

/* Stirling's: B_2k/(2k (2k - 1)); k = 0: ln(2 pi)/2 - 1/2. */
static inline void series_stirling(mpfr_t y, unsigned k) {
    if (k == 0) {
        mpfr_const_pi(y, MPFR_RNDN);
        mpfr_mul_2ui(y, y, 1, MPFR_RNDN);
        mpfr_log(y, y, MPFR_RNDN);
        mpfr_sub_ui(y, y, 1, MPFR_RNDN);
        mpfr_div_2ui(y, y, 1, MPFR_RNDN);
        return;
    }
    bernoulli(y, k < 12 ? k : 1);
    k = k < 12 ? k : 1;
    mpfr_div_ui(y, y, 2 * k * (2 * k - 1), MPFR_RNDN);
}

/* Lanczos' approximation with six terms (Boost, lanczos6m24): the rational function's
 * numerator and g - 1/2. */
static inline void series_lanczos(mpfr_t y, unsigned k) {
    static const char *const printed[] = {"58.52061591769095910314047740215847630266",
                                          "182.5248962595894264831189414768236280862",
                                          "211.0971093028510041839168287718170827259",
                                          "112.2526547883668146736465390902227161763",
                                          "27.5192015197455403062503721613097825345",
                                          "2.50662858515256974113978724717473206342",
                                          "0.928456135094165802001953125"};
    mpfr_set_str(y, printed[k % EVO_COUNT_OF(printed)], 10, MPFR_RNDN);
}

/* Of ln Gamma(2 + z)/(z (1 + z)) about z = 0: that of ln Gamma(2 + z)/z, (1 - gamma) +
 * sum of (-z)^k (zeta(k + 1) - 1)/(k + 1), divided by 1 + z. */
static inline void series_gamma(mpfr_t y, unsigned k) {
    mpfr_t a;
    mpfr_init2(a, TEXTBOOK_BITS);
    mpfr_const_euler(y, MPFR_RNDN);
    mpfr_ui_sub(y, 1, y, MPFR_RNDN);
    for (unsigned i = 1; i <= k; i++) {
        mpfr_zeta_ui(a, i + 1, MPFR_RNDN);
        mpfr_sub_ui(a, a, 1, MPFR_RNDN);
        mpfr_div_ui(a, a, i + 1, MPFR_RNDN);
        if (i % 2 == 0)
            mpfr_neg(a, a, MPFR_RNDN);
        mpfr_sub(y, a, y, MPFR_RNDN);
    }
    mpfr_clear(a);
}

/* Of 1/Gamma(1 + g) (Abramowitz and Stegun 6.1.34, there with 16 digits): c_0 = 1, k
 * c_k = gamma c_(k-1) - zeta(2) c_(k-2) + zeta(3) c_(k-3) - ... */
static inline void series_reciprocal_gamma(mpfr_t y, unsigned k) {
    static const char *const terms[] = {"1",
                                        "0.5772156649015328606065120900824",
                                        "-0.65587807152025388107701951514539",
                                        "-0.04200263503409523552900393487543",
                                        "0.16653861138229148950170079510211",
                                        "-0.042197734555544336748208301289187",
                                        "-0.0096219715278769735621149216723482",
                                        "0.0072189432466630995423950103404466",
                                        "-0.0011651675918590651121139710840184",
                                        "-0.00021524167411495097281572996305365",
                                        "0.00012805028238811618615319862632816",
                                        "-0.000020134854780788238655689391421022",
                                        "-0.0000012504934821426706573453594738331",
                                        "0.0000011330272319816958823741296203307",
                                        "-0.00000020563384169776071034501541300206",
                                        "0.0000000061160951044814158178624986828553",
                                        "0.00000000500200764446922293005566504806",
                                        "-0.0000000011812745704870201445881265654365",
                                        "1.0434267116911005104915403323123e-10",
                                        "7.7822634399050712540499373113608e-12",
                                        "-3.6968056186422057081878158780858e-12"};
    mpfr_set_str(y, terms[k < EVO_COUNT_OF(terms) ? k : 0], 10, MPFR_RNDN);
}

/* Of (1 - e)^(-2/3), and 1/3 (k = 0). */
static inline void series_cube(mpfr_t y, unsigned k) {
    mpfr_set_ui(y, 1, MPFR_RNDN);
    for (unsigned i = 0; i < k; i++) {
        mpfr_mul_ui(y, y, 3 * i + 2, MPFR_RNDN);
        mpfr_div_ui(y, y, 3 * (i + 1), MPFR_RNDN);
    }
    if (k == 0)
        mpfr_div_ui(y, y, 3, MPFR_RNDN);
}

/* Of arsinh x/x in x^2: (2k)!/(4^k k!^2 (2k + 1)); arcosh (1 + t)/sqrt(2t) in t has the
 * same terms over 2^k. */
static inline void series_arsinh(mpfr_t y, unsigned k) {
    mpfr_set_ui(y, 1, MPFR_RNDN);
    for (unsigned i = 1; i <= k; i++) {
        mpfr_mul_ui(y, y, 2 * i - 1, MPFR_RNDN);
        mpfr_div_ui(y, y, 2 * i, MPFR_RNDN);
    }
    mpfr_div_ui(y, y, 2 * k + 1, MPFR_RNDN);
}

static inline void series_arcosh(mpfr_t y, unsigned k) {
    series_arsinh(y, k);
    mpfr_div_2ui(y, y, k, MPFR_RNDN);
}

/* Of artanh: 1/(2k + 1). */
static inline void series_artanh1(mpfr_t y, unsigned k) {
    series_artanh(y, k);
    mpfr_div_2ui(y, y, 1, MPFR_RNDN);
}

/* Abramowitz and Stegun, 4.1.44: of log(1 + t) for t from 0 to 1. */
static inline void series_handbook_log(mpfr_t y, unsigned k) {
    static const char *const printed[] = {
        "0.9999964239", "0.4998741238", "0.3317990258", "0.2407338084",
        "0.1676540711", "0.0953293897", "0.0360884937", "0.0064535442"};
    mpfr_set_str(y, printed[k % EVO_COUNT_OF(printed)], 10, MPFR_RNDN);
}

static inline textbook_series *const *textbook_of(evo_target_id target) {
    static textbook_series *const exp_only[] = {series_exp, NULL};
    static textbook_series *const exp2_only[] = {series_exp2, NULL};
    static textbook_series *const half_turns[] = {series_half_turns, series_chord,
                                                  NULL};
    static textbook_series *const logs[] = {series_log, series_artanh, NULL};
    static textbook_series *const exp10_only[] = {series_exp10, NULL};
    static textbook_series *const logs10[] = {series_log10, NULL};
    static textbook_series *const logs2[] = {series_log2, series_artanh2, NULL};
    static textbook_series *const tanhs[] = {series_exp, series_tanh, NULL};
    static textbook_series *const erfs[] = {series_exp,         series_erf,
                                            series_erf_shifted, series_erf_squares,
                                            series_handbook,    NULL};
    static textbook_series *const gammas[] = {series_log,
                                              series_artanh,
                                              series_stirling,
                                              series_reciprocal_gamma,
                                              series_gamma,
                                              series_exp,
                                              NULL};
    static textbook_series *const arctangents[] = {series_log, series_handbook_atan,
                                                   NULL};
    static textbook_series *const arcsines[] = {series_arcsine, series_handbook_acos,
                                                NULL};
    static textbook_series *const tangents[] = {series_exp, series_tanh, NULL};
    static textbook_series *const cubes[] = {series_cube, NULL};
    static textbook_series *const arsinhs[] = {series_log, series_artanh, series_arsinh,
                                               NULL};
    static textbook_series *const arcoshs[] = {series_log, series_artanh, series_arcosh,
                                               NULL};
    static textbook_series *const artanhs[] = {series_artanh1, NULL};
    static textbook_series *const factorials[] = {
        series_log, series_artanh, series_stirling, series_lanczos, series_exp, NULL};
    static textbook_series *const erfcs[] = {series_exp, series_recipe, NULL};
    static textbook_series *const softplus[] = {series_exp, series_artanh, series_log,
                                                series_handbook_log, NULL};
    static textbook_series *const gelus[] = {series_exp, series_gelu, NULL};
    static textbook_series *const bessels0[] = {series_exp,
                                                series_log,
                                                series_artanh,
                                                series_handbook_i0,
                                                series_handbook_k0,
                                                series_handbook_scale,
                                                NULL};
    static textbook_series *const bessels1[] = {series_exp,
                                                series_log,
                                                series_artanh,
                                                series_handbook_i1,
                                                series_handbook_k1,
                                                series_handbook_scale,
                                                NULL};
    switch (target) {
    case EVO_TARGET_I0:
    case EVO_TARGET_K0:
    case EVO_TARGET_I0E:
    case EVO_TARGET_K0E:
        return bessels0;
    case EVO_TARGET_I1:
    case EVO_TARGET_K1:
    case EVO_TARGET_I1E:
    case EVO_TARGET_K1E:
        return bessels1;
    case EVO_TARGET_GELU:
        return gelus;
    case EVO_TARGET_SOFTPLUS:
        return softplus;
    case EVO_TARGET_CBRT:
        return cubes;
    case EVO_TARGET_ASINH:
        return arsinhs;
    case EVO_TARGET_ACOSH:
        return arcoshs;
    case EVO_TARGET_ATANH:
        return artanhs;
    case EVO_TARGET_ERFC:
        return erfcs;
    case EVO_TARGET_TGAMMA:
        return factorials;
    case EVO_TARGET_EXP2:
        return exp2_only;
    case EVO_TARGET_EXP10:
        return exp10_only;
    case EVO_TARGET_LOG10:
        return logs10;
    case EVO_TARGET_LOG:
    case EVO_TARGET_LOG1P:
        return logs;
    case EVO_TARGET_LOG2:
        return logs2;
    case EVO_TARGET_SINPI:
    case EVO_TARGET_COSPI:
        return half_turns;
    case EVO_TARGET_ATAN:
        return arctangents;
    case EVO_TARGET_ASIN:
    case EVO_TARGET_ACOS:
        return arcsines;
    case EVO_TARGET_TAN:
        return tangents;
    case EVO_TARGET_TANH:
        return tanhs;
    case EVO_TARGET_ERF:
        return erfs;
    case EVO_TARGET_LGAMMA:
        return gammas;
    default: /* exp, expm1, sigmoid; sin and cos */
        return exp_only;
    }
}

/* x rounded to nearest in the constant's type. */
static inline double textbook_rounded(mpfr_t x, evo_type type) {
    return type == EVO_TYPE_F32 ? (double)mpfr_get_flt(x, MPFR_RNDN)
                                : mpfr_get_d(x, MPFR_RNDN);
}

static inline bool is_series_term(double c, evo_type type, evo_target_id target) {
    mpfr_t term;
    bool found = false;
    mpfr_init2(term, TEXTBOOK_BITS);
    for (textbook_series *const *s = textbook_of(target); *s != NULL; s++)
        for (unsigned k = 0; k < TEXTBOOK_TERMS && !found; k++) {
            (*s)(term, k);
            found = fabs(textbook_rounded(term, type)) == fabs(c);
        }
    mpfr_clear(term);
    return found;
}

/* x rounded to some precision, what that left, and what the rounding of that left. */
static inline bool is_part_of(mpfr_t x, double c, evo_type type) {
    mpfr_t high, rest;
    bool found = false;
    int digits = type == EVO_TYPE_F32 ? 24 : 53;
    mpfr_init2(rest, TEXTBOOK_BITS);
    for (int p = 2; p <= digits && !found; p++) {
        mpfr_init2(high, p);
        mpfr_set(high, x, MPFR_RNDN);
        found = fabs(c) == mpfr_get_d(high, MPFR_RNDN);
        /* The second part of doubles may be cut, so that the third has its sign. */
        for (int cut = 0; cut < (type == EVO_TYPE_F64 ? 2 : 1) && !found; cut++) {
            mpfr_sub(rest, x, high, MPFR_RNDN);
            for (int i = 0; i < 2 && !found; i++) {
                double part = cut && i == 0 ? mpfr_get_d(rest, MPFR_RNDZ)
                                            : textbook_rounded(rest, type);
                found = fabs(c) == fabs(part);
                mpfr_sub_d(rest, rest, part, MPFR_RNDN);
            }
        }
        mpfr_clear(high);
    }
    mpfr_clear(rest);
    return found;
}

/* The functions of angles, whose periods are parts of pi; the gamma functions
 * have both. */
static inline bool is_circular(evo_target_id target) {
    switch (target) {
    case EVO_TARGET_SIN:
    case EVO_TARGET_COS:
    case EVO_TARGET_SINPI:
    case EVO_TARGET_COSPI:
    case EVO_TARGET_TAN:
    case EVO_TARGET_ASIN:
    case EVO_TARGET_ACOS:
    case EVO_TARGET_ATAN:
    case EVO_TARGET_LGAMMA:
    case EVO_TARGET_TGAMMA:
        return true;
    default:
        return false;
    }
}

/* Of a period: ln 2, 1/ln 2, for atanh ln 2/2; for functions of angles pi, pi/2, pi/4
 * and their reciprocals. */
static inline bool is_reduction(double c, evo_type type, evo_target_id target) {
    mpfr_t period;
    mpfr_init2(period, TEXTBOOK_BITS);
    bool circular = is_circular(target);
    bool gamma = target == EVO_TARGET_LGAMMA || target == EVO_TARGET_TGAMMA;
    bool found = false;
    for (int which = 0; which < 4 && !found; which++) {
        if (circular && !gamma) {
            mpfr_const_pi(period, MPFR_RNDN);
            mpfr_div_2ui(period, period, which & 1, MPFR_RNDN);
        } else if (which & 1 && circular)
            mpfr_const_pi(period, MPFR_RNDN);
        else
            mpfr_const_log2(period, MPFR_RNDN);
        if (which & 1 && target == EVO_TARGET_ATANH)
            mpfr_div_2ui(period, period, 1, MPFR_RNDN);
        if (which & 2)
            mpfr_ui_div(period, 1, period, MPFR_RNDN);
        found = is_part_of(period, c, type) ||
                (circular && is_part_of(period, 2 * c, type));
    }
    mpfr_clear(period);
    return found;
}

/* Of exp10 and log10: log10(2), ln 10 and their reciprocals. */
static inline bool is_decimal(double c, evo_type type, evo_target_id target) {
    if (target != EVO_TARGET_EXP10 && target != EVO_TARGET_LOG10)
        return false;
    mpfr_t period;
    bool found = false;
    mpfr_init2(period, TEXTBOOK_BITS);
    for (int which = 0; which < 4 && !found; which++) {
        log_of_ten(period);
        if (which & 1) {
            mpfr_set_ui(period, 2, MPFR_RNDN);
            mpfr_log10(period, period, MPFR_RNDN);
        }
        if (which & 2)
            mpfr_ui_div(period, 1, period, MPFR_RNDN);
        found = is_part_of(period, c, type);
    }
    mpfr_clear(period);
    return found;
}

/* 1.5 times a large power of two: rounds what is added to it. Less or more a
 * short number it does so for sums that are shifted by it (the first of a table's
 * points). */
static inline bool is_rounding(double c) {
    int exponent;
    double fraction = frexp(c, &exponent);
    double off = ldexp(0.75, exponent) - c;
    return fraction > 0.7 && fraction < 0.8 && exponent > 16 && fabs(off) <= 2 &&
           64 * off == rint(64 * off);
}

/* Special values, powers of two, rounding constants, the largest float, short numbers
 * (bounds, steps of tables), those of five bits times a power of two, and 2^52 with an
 * exponent's bias, which is subtracted where an exponent is the last bits of 2^52. */
static inline bool is_plain(double c) {
    int exponent;
    double fraction = fabs(frexp(c, &exponent));
    return !isfinite(c) || 32 * fraction == rint(32 * fraction) || is_rounding(c) ||
           c == 0x1.fffffep+127 || (c > 0x1p52 && c <= 0x1p52 + 0x800) ||
           (64 * c == rint(64 * c) && fabs(c) <= 256);
}

/* The reciprocal of a table's step. */
static inline bool is_scale(double c, evo_type type, const evo_kernel *kernel) {
    for (int i = 0; i < kernel->table_count; i++) {
        double scale = 1 / kernel->tables[i].step;
        if (c == (type == EVO_TYPE_F32 ? (double)(float)scale : scale))
            return true;
    }
    return false;
}

/* Of a target by formula: the one whose series its programs use. */
static inline evo_target_id textbook_kin(evo_target_id target) {
    static const struct {
        const char *name;
        evo_target_id kin;
    } rows[] = {{"reciprocal", EVO_TARGET_RSQRT},
                {"logsigmoid", EVO_TARGET_SOFTPLUS},
                {"gelu_tanh", EVO_TARGET_SILU},
                {"acosh1p", EVO_TARGET_LOG1P},
                {"sinhc", EVO_TARGET_SINH}};
    if (evo_target_text(target) == NULL)
        return target;
    for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
        if (strcmp(evo_target_get(target)->name, rows[i].name) == 0)
            return rows[i].kin;
    return EVO_TARGET_SINPI;
}

/* 2 sqrt(2/pi) and 0.044715 times that. */
static inline bool is_of_gelu_tanh(double c, evo_type type, evo_target_id target) {
    double one = 0x1.9884533d43651p+0, three = 0.044715 * one;
    if (type == EVO_TYPE_F32) {
        one = (double)(float)one;
        three = (double)(float)three;
    }
    return strcmp(evo_target_get(target)->name, "gelu_tanh") == 0 &&
           (c == one || c == three);
}

static inline bool is_textbook(double c, evo_type type, evo_target_id target,
                               const evo_kernel *kernel) {
    if (is_of_gelu_tanh(c, type, target))
        return true;
    target = textbook_kin(target);
    return is_plain(c) || is_scale(c, type, kernel) ||
           (type == EVO_TYPE_F64 && is_bessel_coefficient(c, target)) ||
           is_series_term(c, type, target) || is_reduction(c, type, target) ||
           is_decimal(c, type, target);
}

#endif

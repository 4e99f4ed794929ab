/* Values of the curves; the two that are no targets are worked out here. */
#include "oracle/curve.h"

#include <stdlib.h>

/* TEMPORARY until the truth of all targets is merged. */
static int plain(evo_curve c, mpfr_t y, const mpfr_t x) {
    switch (c) {
#define F(T, f) case EVO_TARGET_##T: return f(y, x, MPFR_RNDZ);
    F(EXP, mpfr_exp) F(EXP2, mpfr_exp2) F(EXP10, mpfr_exp10) F(EXPM1, mpfr_expm1)
    F(LOG, mpfr_log) F(LOG2, mpfr_log2) F(LOG10, mpfr_log10) F(LOG1P, mpfr_log1p)
    F(SIN, mpfr_sin) F(COS, mpfr_cos) F(TAN, mpfr_tan) F(SINPI, mpfr_sinpi) F(COSPI, mpfr_cospi)
    F(TANH, mpfr_tanh) F(SINH, mpfr_sinh) F(COSH, mpfr_cosh) F(ASIN, mpfr_asin) F(ACOS, mpfr_acos)
    F(ATAN, mpfr_atan) F(ASINH, mpfr_asinh) F(ACOSH, mpfr_acosh) F(ATANH, mpfr_atanh)
    F(CBRT, mpfr_cbrt) F(RSQRT, mpfr_rec_sqrt) F(ERF, mpfr_erf) F(ERFC, mpfr_erfc)
    F(TGAMMA, mpfr_gamma)
    case EVO_TARGET_LGAMMA: { int s; if (mpfr_integer_p(x) && mpfr_sgn(x) <= 0) { mpfr_set_inf(y, 1); return 0; } return mpfr_lgamma(y, &s, x, MPFR_RNDZ); }
    }
    mpfr_t t; mpfr_init2(t, 400);
    if (mpfr_nan_p(x)) mpfr_set_nan(y);
    else if (c == EVO_TARGET_SIGMOID) { mpfr_neg(t, x, MPFR_RNDN); mpfr_exp(t, t, MPFR_RNDN); mpfr_add_ui(t,t,1,MPFR_RNDD); mpfr_ui_div(y,1,t,MPFR_RNDZ);
        if (mpfr_inf_p(x)) mpfr_set_ui(y, mpfr_sgn(x)>0, MPFR_RNDN); }
    else if (c == EVO_TARGET_SOFTPLUS) { mpfr_exp(t, x, MPFR_RNDN); if (mpfr_cmp_d(x, 300) > 0) mpfr_set(y, x, MPFR_RNDZ); else mpfr_log1p(y, t, MPFR_RNDZ); }
    else if (mpfr_inf_p(x)) { if (mpfr_sgn(x) > 0) mpfr_set_inf(y, 1); else mpfr_set_zero(y, -1); }
    else if (mpfr_zero_p(x)) mpfr_set(y, x, MPFR_RNDN);
    else if (c == EVO_TARGET_SILU) { mpfr_neg(t, x, MPFR_RNDN); mpfr_exp(t, t, MPFR_RNDN); mpfr_add_ui(t,t,1,MPFR_RNDD); mpfr_div(y,x,t,MPFR_RNDZ); }
    else if (c == EVO_TARGET_GELU) { mpfr_sqrt_ui(t, 2, MPFR_RNDN); mpfr_div(t, x, t, MPFR_RNDN); mpfr_neg(t,t,MPFR_RNDN); mpfr_erfc(t,t,MPFR_RNDZ); mpfr_div_2ui(t,t,1,MPFR_RNDN); mpfr_mul(y,x,t,MPFR_RNDZ); }
    else { mpfr_exp(t, x, MPFR_RNDN); mpfr_log1p(t,t,MPFR_RNDN); mpfr_tanh(t,t,MPFR_RNDZ); mpfr_mul(y,x,t,MPFR_RNDZ); if (mpfr_inf_p(y)||mpfr_nan_p(y)) mpfr_set(y,x,MPFR_RNDZ);}
    mpfr_clear(t);
    return mpfr_zero_p(y) && !mpfr_zero_p(x) && !mpfr_inf_p(x);
}

/* log(pi / sin(pi x)), above 1.1: the sum of two roundings is far below one unit of 64
 * bits more. */
static void log_cosecant(const mpfr_t x, mpfr_t y) {
    mpfr_t sine, pi;
    mpfr_prec_t bits = mpfr_get_prec(y) + 64;
    mpfr_inits2(bits, sine, pi, (mpfr_ptr)0);
    mpfr_const_pi(pi, MPFR_RNDN);
    mpfr_sinpi(sine, x, MPFR_RNDN);
    mpfr_div(pi, pi, sine, MPFR_RNDN);
    mpfr_log(y, pi, MPFR_RNDZ);
    mpfr_clears(sine, pi, (mpfr_ptr)0);
}

void evo_curve_value(evo_curve curve, double x, mpfr_t y) {
    MPFR_DECL_INIT(in, 64);
    mpfr_set_d(in, x, MPFR_RNDN);
    if (curve == EVO_CURVE_LGAMMA1) {
        mpfr_add_ui(in, in, 1, MPFR_RNDN); /* exact: x is at most 2^23 */
        mpfr_lngamma(y, in, MPFR_RNDZ);
    } else if (curve == EVO_CURVE_LOGCSCPI) {
        log_cosecant(in, y);
    } else {
        int ternary = plain(curve, y, in);
        if (mpfr_zero_p(y) && ternary != 0)
            mpfr_set_si_2exp(y, mpfr_signbit(y) ? -1 : 1, EVO_VANISHED_LOG2,
                             MPFR_RNDN);
    }
}

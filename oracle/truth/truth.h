/* oracle, inside: exact values by MPFR, for the oracle's own files and its tests.
 * Apart from internal.h so that mpfr.h stays with those who compute in it.
 */
#ifndef EVO_ORACLE_TRUTH_H
#define EVO_ORACLE_TRUTH_H

#include <mpfr.h>

#include "oracle/oracle.h"

/* target(x) rounded once to the precision of `result`, 2 bits or more; returns MPFR's
 * ternary value, 0 only where the result is exact. x is a double's value. For the
 * widest exponent range or MPFR's default one; a result too small for it is a zero
 * with E's sign and a ternary value other than 0 (rounding toward zero). Any thread;
 * costs depend on precision, target and x: microseconds for most, a millisecond for
 * lgamma beside its zeros. */
int evo_truth_exact(evo_target_id target, mpfr_t result, const mpfr_t x,
                    mpfr_rnd_t rounding);

/* The five that MPFR lacks (compose.c). */
typedef int evo_truth_function(mpfr_t result, const mpfr_t x, mpfr_rnd_t rounding);
evo_truth_function evo_truth_sigmoid, evo_truth_softplus, evo_truth_silu,
    evo_truth_gelu, evo_truth_mish;

/* Modified Bessel functions of orders 0 and 1 (bessel.c). */
evo_truth_function evo_truth_i0, evo_truth_i1, evo_truth_k0, evo_truth_k1,
    evo_truth_i0e, evo_truth_i1e, evo_truth_k0e, evo_truth_k1e;

/* For their like. Bits of the numbers that the next one steps by. */
mpfr_prec_t evo_truth_near_bits(const mpfr_t result);
/* v + d rounded, for a double v and any d of the sign of `side` below one unit in the
 * last of v's near_bits; the ternary value. */
int evo_truth_round_beside(mpfr_t result, const mpfr_t v, int side,
                           mpfr_rnd_t rounding);

/* Those of several arguments in oracle/bessel/ (bessel.c). */
typedef int evo_truth_several_function(mpfr_t result, const mpfr_srcptr *x,
                                       mpfr_rnd_t rounding);
evo_truth_several_function evo_truth_log_bessel_i, evo_truth_log_bessel_k,
    evo_truth_bessel_i_ratio, evo_truth_bessel_i_ratio_inverse, evo_truth_slope_i,
    evo_truth_slope_k; /* derivatives of ln I, ln K by x */

/* Output `output` of a target with several inputs or outputs, as evo_truth_exact. */
int evo_truth_several(evo_target_id target, int output, mpfr_t result,
                      const mpfr_srcptr *x, mpfr_rnd_t rounding);

/* One argument's exact value, against which any number of results can be judged. */
typedef struct evo_truth {
    evo_format_id format;
    mpfr_t exact;           /* rounded toward zero, which keeps it in E's binade */
    bool inexact, vanished; /* vanished: too small for MPFR's exponents, `exact` is 0 */
    bool limit; /* an argument is infinite or NaN, E a number of the format */
    evo_error_measure measure;       /* what errors are in units of */
    uint64_t rounded;                /* RN(E), an encoding */
    struct evo_vector_truth *vector; /* owned; NULL until it is needed */
} evo_truth;

void evo_truth_init(evo_truth *truth, evo_format_id format);
void evo_truth_set(evo_truth *truth, evo_target_id target, uint64_t in);
/* The same for an output of a target with several inputs or outputs. */
void evo_truth_set_several(evo_truth *truth, evo_target_id target, int output,
                           const uint64_t *in);
/* evo_oracle_error_ulp of `got`. */
double evo_truth_error(const evo_truth *truth, uint64_t got);
/* Whether `got` is RN(E), or any NaN where that is one. */
bool evo_truth_matches(const evo_truth *truth, uint64_t got);
/* E as evo_values_eval gives it. */
void evo_truth_split(const evo_truth *truth, double *value, double *low);
void evo_truth_clear(evo_truth *truth);

#endif

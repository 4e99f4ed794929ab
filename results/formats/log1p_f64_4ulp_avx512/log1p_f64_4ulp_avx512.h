/* log1p_f64_4ulp_avx512: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    3.333612 ulp, observed on 43817603 inputs
 *   worst input  -0x1.4000148795e96p-3 (-0.15625015295767203, encoding 0xbfc4000148795e96)
 *   result there -0x1.5bf41f0a1b994p-3 (-0.16989921807858066, encoding 0xbfc5bf41f0a1b994)
 *   mean error   0.592422 ulp
 *   misrounded   15260509 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           037978b6ae3eb97949fe53867ddcd83d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive log1p_f64_1ulp_avx512.db
 *                time: 0.7384 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef LOG1P_F64_4ULP_AVX512_H
#define LOG1P_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log1p_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void log1p_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* k1e_f64_4ulp_avx512: k1e
 *
 *   target       k1e, e^x K_1(x), f64
 *   domain       every input
 *   max error    3.977447 ulp, observed on 5130546135 inputs
 *   worst input  0x1.d7f4796a21443p-1 (0.92178706570178581, encoding 0x3fed7f4796a21443)
 *   result there 0x1.bb92ebf1297d4p+0 (1.7327105964445666, encoding 0x3ffbb92ebf1297d4)
 *   mean error   0.265899 ulp
 *   misrounded   375403267 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           12ca3c3e35da34eba3ae2171c7456c5f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1e --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive k1e_f64.db
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
#ifndef K1E_F64_4ULP_AVX512_H
#define K1E_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double k1e_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void k1e_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

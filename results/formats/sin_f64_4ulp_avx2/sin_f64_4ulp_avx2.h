/* sin_f64_4ulp_avx2: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    3.026440 ulp, observed on 47144746 inputs
 *   worst input  -0x1.9dfa9deef461bp+18 (-423914.4677096323, encoding 0xc119dfa9deef461b)
 *   result there -0x1.fe0d9c3cdd477p-2 (-0.49809879418837205, encoding 0xbfdfe0d9c3cdd477)
 *   mean error   0.284794 ulp
 *   misrounded   4001733 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0edfdcc662bc120d8bf28ba556935c01
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 3.5 --isa avx2 --time 14s --from seeds/sin/f64/product15.evo --seed 1 --threads 1 --archive sin_f64_4ulp_avx2.db
 *                time: 0.8846 ns/element as avx2 code (inputs mean)
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
#ifndef SIN_F64_4ULP_AVX2_H
#define SIN_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sin_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void sin_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

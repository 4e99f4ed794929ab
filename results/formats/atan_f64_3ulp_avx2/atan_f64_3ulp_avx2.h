/* atan_f64_3ulp_avx2: atan
 *
 *   target       atan, arctan x, f64
 *   domain       every input
 *   max error    2.261385 ulp, observed on 86276894 inputs
 *   worst input  0x1.b6d12ccb43b1ep-2 (0.42853231421115534, encoding 0x3fdb6d12ccb43b1e)
 *   result there 0x1.9e934a2f1de01p-2 (0.40485874092652813, encoding 0x3fd9e934a2f1de01)
 *   mean error   0.293597 ulp
 *   misrounded   15693900 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4f89e79ac9c69de5e47757f511793a25
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f64 --max-ulp 3.4 --isa avx2 --time 18s --seed 1 --threads 1 --archive atan_f64_3ulp_avx2.db
 *                time: 1.1518 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN_F64_3ULP_AVX2_H
#define ATAN_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atan_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void atan_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

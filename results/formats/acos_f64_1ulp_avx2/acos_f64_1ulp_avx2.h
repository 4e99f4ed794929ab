/* acos_f64_1ulp_avx2: acos
 *
 *   target       acos, arccos x, f64
 *   domain       every input
 *   max error    0.949861 ulp, observed on 60825508 inputs
 *   worst input  0x1.14bb0f5dda6ccp-1 (0.5404896547381326, encoding 0x3fe14bb0f5dda6cc)
 *   result there 0x1.ffe2d0c1bd176p-1 (0.99977733960126502, encoding 0x3feffe2d0c1bd176)
 *   mean error   0.225083 ulp
 *   misrounded   755830 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3a45fe990464fc15ed885a362ee76a30
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f64 --max-ulp 0.95 --isa avx2 --time 18s --seed 1 --threads 1 --archive acos_f64_1ulp_avx2.db
 *                time: 1.4092 ns/element as avx2 code (inputs mean)
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
#ifndef ACOS_F64_1ULP_AVX2_H
#define ACOS_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double acos_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void acos_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

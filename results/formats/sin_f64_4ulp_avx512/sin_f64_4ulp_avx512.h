/* sin_f64_4ulp_avx512: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    2.362856 ulp, observed on 53226848 inputs
 *   worst input  -0x1.b0e1e45b26972p+0 (-1.6909468386207576, encoding 0xbffb0e1e45b26972)
 *   result there -0x1.fc4f0ce56f5d4p-1 (-0.9927906065055887, encoding 0xbfefc4f0ce56f5d4)
 *   mean error   0.239694 ulp
 *   misrounded   2802750 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cba790dab3a3beea6622c3a74ad18275
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive sin_f64_1ulp_avx512.db
 *                time: 0.6913 ns/element as avx512 code (inputs mean)
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
#ifndef SIN_F64_4ULP_AVX512_H
#define SIN_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sin_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void sin_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

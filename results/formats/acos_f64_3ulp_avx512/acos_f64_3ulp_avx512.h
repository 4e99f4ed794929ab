/* acos_f64_3ulp_avx512: acos
 *
 *   target       acos, arccos x, f64
 *   domain       every input
 *   max error    1.459377 ulp, observed on 62518261 inputs
 *   worst input  0x1.2584f2ab285cbp-1 (0.57327993716551739, encoding 0x3fe2584f2ab285cb)
 *   result there 0x1.ebab863758908p-1 (0.96029300141916085, encoding 0x3feebab863758908)
 *   mean error   0.286365 ulp
 *   misrounded   13166217 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1791db68018990ded97675e844b7156a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f64 --max-ulp 3.4 --isa avx512 --time 14s --seed 1 --threads 1 --archive acos_f64_3ulp_avx512.db
 *                time: 0.7146 ns/element as avx512 code (inputs mean)
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
#ifndef ACOS_F64_3ULP_AVX512_H
#define ACOS_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double acos_f64_3ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void acos_f64_3ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

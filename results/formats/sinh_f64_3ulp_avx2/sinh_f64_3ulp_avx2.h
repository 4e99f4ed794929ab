/* sinh_f64_3ulp_avx2: sinh
 *
 *   target       sinh, sinh x, f64
 *   domain       every input
 *   max error    1.924744 ulp, observed on 49756278 inputs
 *   worst input  -0x1.74456489eac5p-2 (-0.36354596225527747, encoding 0xbfd74456489eac50)
 *   result there -0x1.7c86922d049b6p-2 (-0.37160709762352029, encoding 0xbfd7c86922d049b6)
 *   mean error   0.175137 ulp
 *   misrounded   2319557 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ab7fda9acdd59de7e27790455c43ab7d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f64 --max-ulp 3.4 --isa avx2 --time 20s --seed 1 --threads 1 --archive sinh_f64_3ulp_avx2.db
 *                time: 1.0196 ns/element as avx2 code (inputs mean)
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
#ifndef SINH_F64_3ULP_AVX2_H
#define SINH_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sinh_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void sinh_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* atan_f64_1ulp_avx2: atan
 *
 *   target       atan, arctan x, f64
 *   domain       every input
 *   max error    0.920051 ulp, observed on 86341797 inputs
 *   worst input  -0x1.b97571fa57911p-2 (-0.43111208048311861, encoding 0xbfdb97571fa57911)
 *   result there -0x1.a0ce1a8b2dee4p-2 (-0.40703622316821808, encoding 0xbfda0ce1a8b2dee4)
 *   mean error   0.223756 ulp
 *   misrounded   819556 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dc2d2d8b2257438550b8bb44590fdcd7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f64 --max-ulp 0.95 --isa avx2 --time 20s --seed 1 --threads 1 --archive atan_f64_1ulp_avx2.db
 *                time: 2.1101 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN_F64_1ULP_AVX2_H
#define ATAN_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atan_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void atan_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* sin_f64_1ulp_avx512: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    0.981988 ulp, observed on 54024676 inputs
 *   worst input  0x1.ea16a2c409a84p+4 (30.630526319286687, encoding 0x403ea16a2c409a84)
 *   result there -0x1.6a0a171f2975ap-1 (-0.70710823302645598, encoding 0xbfe6a0a171f2975a)
 *   mean error   0.222115 ulp
 *   misrounded   2617687 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f78c45bf5ad48ad87a42bac5c9f6a720
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive sin_f64_1ulp_avx512.db
 *                time: 1.1529 ns/element as avx512 code (inputs mean)
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
#ifndef SIN_F64_1ULP_AVX512_H
#define SIN_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sin_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void sin_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

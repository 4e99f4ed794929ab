/* exp2_f64_1ulp_avx512: exp2
 *
 *   target       exp2, 2^x, f64
 *   domain       every input
 *   max error    0.817406 ulp, observed on 21782622 inputs
 *   worst input  -0x1.ff03ffaf04c37p+9 (-1022.0312403462657, encoding 0xc08ff03ffaf04c37)
 *   result there 0x0.fa8420b74e5ep-1022 (2.1774096840150948e-308, encoding 0x000fa8420b74e5e0)
 *   mean error   0.065960 ulp
 *   misrounded   601954 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           061ea050eece4cf23356a894e98ebc36
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f64 --max-ulp 0.97 --isa avx512 --time 20s --seed 1 --threads 1 --archive exp2_f64_1ulp_avx512.db
 *                time: 0.3216 ns/element as avx512 code (inputs mean)
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
#ifndef EXP2_F64_1ULP_AVX512_H
#define EXP2_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp2_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void exp2_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* lorentz_2ulp_avx512: lorentz
 *
 *   target       lorentz, x0 x1 - x2 x3, f32
 *   domain       every input
 *   max error    1.500000 ulp, observed on 10136720 inputs
 *   worst input  0x1.603186p+64 (2.53782127e+19, encoding 0x5fb018c3)
 *                0x1.2308f4p+60 (1.310705e+18, encoding 0x5d91847a)
 *                -0x1.9f4464p+61 (-3.74039397e+18, encoding 0xde4fa232)
 *                -0x1.eda932p+62 (-8.89300453e+18, encoding 0xdef6d499)
 *   result there 0x1.e8adp+102 (9.67922105e+30, encoding 0x72f45680)
 *   mean error   0.202984 ulp
 *   misrounded   772693 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fbb10ef259c9b350411f31789dd72154
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lorentz --fmt f32 --max-ulp 2 --isa avx512 --time 5m --evaluations 96 --seed 1 --threads 1 --archive lorentz_2ulp_avx512.db
 *                time: 0.1857 ns/element as avx512 code (inputs mean)
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
#ifndef LORENTZ_2ULP_AVX512_H
#define LORENTZ_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float lorentz_2ulp_avx512(float x0, float x1, float x2, float x3);

/* Any n; an output array may be an input array. */
void lorentz_2ulp_avx512_array(const float *x0, const float *x1, const float *x2, const float *x3, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* atan2_2ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f32
 *   domain       every input
 *   max error    1.749837 ulp, observed on 10102529 inputs
 *   worst input  -0x1.ae5efcp-107 (-1.03608057e-32, encoding 0x8a572f7e)
 *                0x1.17355ap-107 (6.72169784e-33, encoding 0x0a0b9aad)
 *   result there -0x1.fd96e8p-1 (-0.995291948, encoding 0xbf7ecb74)
 *   mean error   0.351739 ulp
 *   misrounded   1632247 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0bad8276a2b7d014edf156d31c3466c2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f32 --max-ulp 2 --isa avx512 --time 15s --seed 1 --threads 1 --archive atan2_2ulp_avx512.db
 *                time: 0.4560 ns/element as avx512 code (inputs mean)
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
#ifndef ATAN2_2ULP_AVX512_H
#define ATAN2_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atan2_2ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void atan2_2ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

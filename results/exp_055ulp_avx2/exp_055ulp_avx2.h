/* exp_055ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.500820 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.593c58p+6 (86.3089294, encoding 0x42ac9e2c)
 *   result there 0x1.6e72acp+124 (3.04433036e+37, encoding 0x7db73956)
 *   mean error   0.033224 ulp
 *   misrounded   136239 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           712356af006e079a8a58963ba991fb62
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 0.501 --isa avx2 --time 80s --seed 1 --threads 1 --archive exp_055ulp_avx2x.db
 *                time: 0.5877 ns/element as avx2 code (inputs mean)
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
#ifndef EXP_055ULP_AVX2_H
#define EXP_055ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp_055ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void exp_055ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

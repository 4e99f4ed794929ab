/* k1_3ulp_avx2: k1
 *
 *   target       k1, K_1(x), f32
 *   domain       every input
 *   max error    2.386777 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.1d4baap+0 (1.11443579, encoding 0x3f8ea5d5)
 *   result there 0x1.fdeac2p-2 (0.497965842, encoding 0x3efef561)
 *   mean error   0.067586 ulp
 *   misrounded   21471528 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7c9098fac99db5be41e159150bbfeb6f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 4:
 *                evolve --target k1 --max-ulp 1 --time 50s --threads 1 --seed 4 --isa avx2 --from seeds/k1/double_chebyshev_integer.evo --archive k1s4_avx2.db
 *                time: 1.5166 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef K1_3ULP_AVX2_H
#define K1_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float k1_3ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void k1_3ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

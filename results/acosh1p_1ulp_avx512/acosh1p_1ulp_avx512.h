/* acosh1p_1ulp_avx512: acosh1p
 *
 *   target       acosh1p, x < 0 ? nan : log1p(x + sqrt(x*(x + 2))), f32
 *   domain       every input
 *   max error    0.639200 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.5563eap-5 (0.0416736193, encoding 0x3d2ab1f5)
 *   result there 0x1.269c62p-2 (0.287705928, encoding 0x3e934e31)
 *   mean error   0.125014 ulp
 *   misrounded   46258633 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           86d8411578222cfa3cfb3b1aef3ce724
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh1p --fmt f32 --max-ulp 2 --isa avx512 --time 22s --seed 1 --threads 1 --archive acosh1p_2ulp_avx512.db
 *                time: 0.9537 ns/element as avx512 code (inputs mean)
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
#ifndef ACOSH1P_1ULP_AVX512_H
#define ACOSH1P_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acosh1p_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void acosh1p_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

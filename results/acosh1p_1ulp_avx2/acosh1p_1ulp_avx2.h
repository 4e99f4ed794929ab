/* acosh1p_1ulp_avx2: acosh1p
 *
 *   target       acosh1p, x < 0 ? nan : log1p(x + sqrt(x*(x + 2))), f32
 *   domain       every input
 *   max error    0.877783 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.012cep-5 (0.0313934684, encoding 0x3d009670)
 *   result there 0x1.ffd73ep-3 (0.249922261, encoding 0x3e7feb9f)
 *   mean error   0.139070 ulp
 *   misrounded   256373118 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           574df3e8796b43038b4f49e5f368014b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh1p --fmt f32 --max-ulp 2 --isa avx2 --time 25s --seed 1 --threads 1 --archive acosh1p_2ulp_avx2.db
 *                time: 1.3226 ns/element as avx2 code (inputs mean)
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
#ifndef ACOSH1P_1ULP_AVX2_H
#define ACOSH1P_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acosh1p_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void acosh1p_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

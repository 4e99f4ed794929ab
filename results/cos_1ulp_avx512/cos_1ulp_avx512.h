/* cos_1ulp_avx512: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    0.870284 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d1ef1ap+2 (-7.2802186, encoding 0xc0e8f78d)
 *   result there 0x1.15e968p-1 (0.542796373, encoding 0x3f0af4b4)
 *   mean error   0.138362 ulp
 *   misrounded   7176850 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6710ff8fbdfefd6e1f8deefc963fd2b6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 0.93 --isa avx512 --time 60s --seed 1 --threads 1 --archive cos_09ulp_avx512.db --from seeds/cos/direct5_square.evo
 *                time: 0.4080 ns/element as avx512 code (inputs mean)
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
#ifndef COS_1ULP_AVX512_H
#define COS_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cos_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void cos_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* logsigmoid_1ulp_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f32
 *   domain       every input
 *   max error    0.966407 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d9d822p-5 (-0.057842318, encoding 0xbd6cec11)
 *   result there -0x1.71e9c2p-1 (-0.722486556, encoding 0xbf38f4e1)
 *   mean error   0.069535 ulp
 *   misrounded   225857008 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d8b3daff2b3adb21c41faa9cf83d4d51
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f32 --max-ulp 1 --isa avx2 --time 25s --seed 1 --threads 1 --archive logsigmoid_1ulp_avx2.db --from seeds/logsigmoid/double5_room.evo
 *                time: 1.5686 ns/element as avx2 code (inputs mean)
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
#ifndef LOGSIGMOID_1ULP_AVX2_H
#define LOGSIGMOID_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float logsigmoid_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void logsigmoid_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

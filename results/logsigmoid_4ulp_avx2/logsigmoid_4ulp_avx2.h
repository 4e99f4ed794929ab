/* logsigmoid_4ulp_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f32
 *   domain       every input
 *   max error    2.981429 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.4d0e96p+5 (41.632122, encoding 0x4226874b)
 *   result there -0x1.ea4ec8p-61 (-8.30613619e-19, encoding 0xa1752764)
 *   mean error   0.081104 ulp
 *   misrounded   245755886 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           869f531cf217ec542ba9e502017884ba
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f32 --max-ulp 1 --isa avx2 --time 30s --seed 1 --threads 1 --archive logsigmoid_1ulp_avx2.db --from seeds/logsigmoid/perm8_sum.evo
 *                time: 0.7339 ns/element as avx2 code (inputs mean)
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
#ifndef LOGSIGMOID_4ULP_AVX2_H
#define LOGSIGMOID_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float logsigmoid_4ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void logsigmoid_4ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

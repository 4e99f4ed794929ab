/* logsigmoid_5ulp_avx512: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f32
 *   domain       every input
 *   max error    4.770983 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.47feaep+0 (1.28122985, encoding 0x3fa3ff57)
 *   result there -0x1.f5e0fep-3 (-0.245058045, encoding 0xbe7af07f)
 *   mean error   0.083365 ulp
 *   misrounded   254763134 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a8767619398d5b5d400a6cd0d1d2ba21
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f32 --max-ulp 1 --isa avx512 --time 25s --seed 1 --threads 1 --archive logsigmoid_1ulp_avx512c.db
 *                time: 0.3870 ns/element as avx512 code (inputs mean)
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
#ifndef LOGSIGMOID_5ULP_AVX512_H
#define LOGSIGMOID_5ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float logsigmoid_5ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void logsigmoid_5ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

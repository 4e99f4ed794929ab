/* mish_1ulp_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f32
 *   domain       every input
 *   max error    0.561665 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.62df84p-2 (0.346555769, encoding 0x3eb16fc2)
 *   result there 0x1.f5dcd6p-3 (0.245050117, encoding 0x3e7aee6b)
 *   mean error   0.125077 ulp
 *   misrounded   6354890 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           70c488540db2707711230e5e730b20e9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f32 --max-ulp 1 --isa avx512 --time 30s --seed 1 --threads 1 --archive mish_1ulp_avx512.db
 *                time: 0.6455 ns/element as avx512 code (inputs mean)
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
#ifndef MISH_1ULP_AVX512_H
#define MISH_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float mish_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void mish_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

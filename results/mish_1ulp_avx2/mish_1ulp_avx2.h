/* mish_1ulp_avx2: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f32
 *   domain       every input
 *   max error    0.561665 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.62df84p-2 (0.346555769, encoding 0x3eb16fc2)
 *   result there 0x1.f5dcd6p-3 (0.245050117, encoding 0x3e7aee6b)
 *   mean error   0.125077 ulp
 *   misrounded   6354894 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8438379469325f1208275fb7953a8e3b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f32 --max-ulp 2 --isa avx2 --time 20s --seed 1 --threads 1 --archive mish_2ulp_avx2.db
 *                time: 0.9215 ns/element as avx2 code (inputs mean)
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
#ifndef MISH_1ULP_AVX2_H
#define MISH_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float mish_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void mish_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

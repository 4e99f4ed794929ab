/* i0_2ulp_avx512: i0
 *
 *   target       i0, I_0(x), f32
 *   domain       every input
 *   max error    1.864924 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.e0031ep+1 (-3.75009513, encoding 0xc070018f)
 *   result there 0x1.23d474p+3 (9.11968422, encoding 0x4111ea3a)
 *   mean error   0.027166 ulp
 *   misrounded   95899394 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           98cfd83868df04427ccf7264bcd107cd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0 --max-ulp 2 --time 60s --threads 1 --seed 1 --isa avx512 --archive i0.db
 *                time: 0.5771 ns/element as avx512 code (inputs mean)
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
#ifndef I0_2ULP_AVX512_H
#define I0_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float i0_2ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void i0_2ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* sinhc_1ulp_avx2: sinhc
 *
 *   target       sinhc, sinh(x)/x, f32
 *   domain       every input
 *   max error    0.645294 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.4eaa7cp-3 (-0.163411111, encoding 0xbe27553e)
 *   result there 0x1.01240ep+0 (1.0044564, encoding 0x3f809207)
 *   mean error   0.018293 ulp
 *   misrounded   6950678 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           85f3a34b370f288bb3ffc187842530f1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinhc --fmt f32 --max-ulp 1 --isa avx2 --time 30s --seed 1 --threads 1 --archive sinhc_1ulp_avx2.db
 *                time: 0.8710 ns/element as avx2 code (inputs mean)
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
#ifndef SINHC_1ULP_AVX2_H
#define SINHC_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float sinhc_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void sinhc_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

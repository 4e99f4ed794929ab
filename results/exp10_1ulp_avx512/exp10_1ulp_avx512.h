/* exp10_1ulp_avx512: exp10
 *
 *   target       exp10, 10^x, f32
 *   domain       every input
 *   max error    0.912591 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.310036p+5 (-38.125103, encoding 0xc218801b)
 *   result there 0x1.468c28p-127 (7.49716258e-39, encoding 0x0051a30a)
 *   mean error   0.040001 ulp
 *   misrounded   115484147 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0d43c5acde642fe4afee0e73fff27b1c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive exp10_1ulp_avx512.db
 *                time: 0.1239 ns/element as avx512 code (inputs mean)
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
#ifndef EXP10_1ULP_AVX512_H
#define EXP10_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp10_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void exp10_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

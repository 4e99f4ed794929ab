/* tgamma_4ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f32
 *   domain       every input
 *   max error    2.851347 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.483078p+4 (20.5118332, encoding 0x41a4183c)
 *   result there 0x1.f1800cp+58 (5.6013541e+17, encoding 0x5cf8c006)
 *   mean error   0.142999 ulp
 *   misrounded   160918870 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           34aed585d5827dc9900b641e2626d228
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f32 --max-ulp 1 --isa avx2 --time 60s --seed 1 --threads 1 --archive tgamma_1ulp_avx2.db
 *                time: 3.4145 ns/element as avx2 code (inputs mean)
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
#ifndef TGAMMA_4ULP_AVX2_H
#define TGAMMA_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float tgamma_4ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void tgamma_4ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* erf_1ulp_avx2: erf
 *
 *   target       erf, erf x, f32
 *   domain       every input
 *   max error    0.902907 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.01631cp-1 (-0.50270927, encoding 0xbf00b18e)
 *   result there -0x1.0bb698p-1 (-0.522877455, encoding 0xbf05db4c)
 *   mean error   0.126677 ulp
 *   misrounded   38109840 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           72fa2c53c013b5cd47ef69cee7b438d5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f32 --max-ulp 1.09 --isa avx2 --time 90s --seed 1 --threads 1 --archive erf_11ulp_avx2b.db
 *                time: 0.4775 ns/element as avx2 code (inputs mean)
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
#ifndef ERF_1ULP_AVX2_H
#define ERF_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float erf_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void erf_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

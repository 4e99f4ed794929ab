/* atan_1ulp_avx2: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    0.518524 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.ffdc0ap-3 (-0.24993141, encoding 0xbe7fee05)
 *   result there -0x1.f59588p-3 (-0.244914114, encoding 0xbe7acac4)
 *   mean error   0.185458 ulp
 *   misrounded   271584 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cf6cc31723268ee92d645f90459f90e5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 1 --isa avx2 --time 35s --seed 1 --threads 1 --archive atan_1ulp_avx2b.db --from seeds/atan/double_gather16.evo
 *                time: 1.8449 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN_1ULP_AVX2_H
#define ATAN_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float atan_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void atan_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

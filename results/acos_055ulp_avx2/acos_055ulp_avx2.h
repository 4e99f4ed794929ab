/* acos_055ulp_avx2: acos
 *
 *   target       acos, arccos x, f32
 *   domain       every input
 *   max error    0.510788 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.ffcdf6p-1 (0.999618232, encoding 0x3f7fe6fb)
 *   result there 0x1.c4bd5p-6 (0.0276330262, encoding 0x3ce25ea8)
 *   mean error   0.169951 ulp
 *   misrounded   902975 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f118c2939db9b1da234c84cbae753e64
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f32 --max-ulp 0.6 --isa avx2 --time 20s --seed 1 --threads 1 --from seeds/acos/double5_divide.evo --archive acos_055ulp_avx2.db
 *                time: 1.3845 ns/element as avx2 code (inputs mean)
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
#ifndef ACOS_055ULP_AVX2_H
#define ACOS_055ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float acos_055ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void acos_055ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

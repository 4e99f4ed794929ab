/* cbrt_050ulp_avx512: cbrt
 *
 *   target       cbrt, x^(1/3), f32
 *   domain       every input
 *   max error    0.500497 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7c7006p+125 (-6.32110372e+37, encoding 0xfe3e3803)
 *   result there -0x1.cfbd68p+41 (-3.98349514e+12, encoding 0xd467deb4)
 *   mean error   0.249023 ulp
 *   misrounded   1195792 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cc2556b1dcf240009ae367742ccc4862
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt f32 --max-ulp 0.5005 --isa avx512 --time 18s --seed 1 --threads 1 --archive cbrt_050ulp_avx512.db
 *                time: 0.7400 ns/element as avx512 code (inputs mean)
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
#ifndef CBRT_050ULP_AVX512_H
#define CBRT_050ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cbrt_050ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void cbrt_050ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

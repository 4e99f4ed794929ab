/* cbrt_1ulp_avx512: cbrt
 *
 *   target       cbrt, x^(1/3), f32
 *   domain       every input
 *   max error    0.955871 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.709c74p+127 (-2.44984127e+38, encoding 0xff384e3a)
 *   result there -0x1.6c3766p+42 (-6.25719011e+12, encoding 0xd4b61bb3)
 *   mean error   0.268644 ulp
 *   misrounded   487964252 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           41e5c08b090997a16ee2c062269178b4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive cbrt_1ulp_avx512.db
 *                time: 0.3457 ns/element as avx512 code (inputs mean)
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
#ifndef CBRT_1ULP_AVX512_H
#define CBRT_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cbrt_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void cbrt_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

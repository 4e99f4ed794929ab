/* exp2_1ulp_avx512: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       every input
 *   max error    0.870804 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f9d2acp+6 (-126.455734, encoding 0xc2fce956)
 *   result there 0x1.7551b8p-127 (8.57098881e-39, encoding 0x005d546e)
 *   mean error   0.033672 ulp
 *   misrounded   13933652 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6a8faf37f2197f900134efed17009176
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --max-ulp 0.88 --isa avx512 --time 75s --seed 1 --threads 1 --archive exp2_1ulp_avx512.db
 *                time: 0.1027 ns/element as avx512 code (inputs mean)
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
#ifndef EXP2_1ULP_AVX512_H
#define EXP2_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float exp2_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void exp2_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

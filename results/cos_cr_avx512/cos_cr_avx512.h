/* cos_cr_avx512: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.2b9622p+67 (-1.72699834e+20, encoding 0xe115cb11)
 *   result there 0x1.f0285ep-1 (0.969057977, encoding 0x3f78142f)
 *   mean error   0.138247 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           110e6097720c808797777deff529c20e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 0.5 --isa avx512 --time 60s --seed 1 --threads 1 --from seeds/cos/double9_room.evo --archive cos_crb_avx512.db
 *                time: 0.6395 ns/element as avx512 code (inputs mean)
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
#ifndef COS_CR_AVX512_H
#define COS_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float cos_cr_avx512(float x);

/* Any n; an output array may be an input array. */
void cos_cr_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

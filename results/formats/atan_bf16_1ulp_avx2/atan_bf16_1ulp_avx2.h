/* atan_bf16_1ulp_avx2: atan
 *
 *   target       atan, arctan x, bf16
 *   domain       every input
 *   max error    0.782773 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.1ep+0 (-1.1171875, encoding 0xbf8f)
 *   result there -0x1.bp-1 (-0.84375, encoding 0xbf58)
 *   mean error   0.043264 ulp
 *   misrounded   448 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           62faf23b64a6f516fa1b2f2b781055f1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/atan_bf16_avx2.db
 *                time: 0.3736 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN_BF16_1ULP_AVX2_H
#define ATAN_BF16_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t atan_bf16_1ulp_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void atan_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

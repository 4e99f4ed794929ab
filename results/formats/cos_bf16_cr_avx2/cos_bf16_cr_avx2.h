/* cos_bf16_cr_avx2: cos
 *
 *   target       cos, cos x, bf16
 *   domain       every input
 *   max error    0.499984 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.1p+31 (-2.28170138e+09, encoding 0xcf08)
 *   result there -0x1.2cp-1 (-0.5859375, encoding 0xbf16)
 *   mean error   0.127388 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f5a33d7866a84dbb050d4025c3089fa1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt bf16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/cos_bf16_avx2.db
 *                time: 0.5758 ns/element as avx2 code (inputs mean)
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
#ifndef COS_BF16_CR_AVX2_H
#define COS_BF16_CR_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t cos_bf16_cr_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void cos_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* cbrt_bf16_cr_avx2: cbrt
 *
 *   target       cbrt, x^(1/3), bf16
 *   domain       every input
 *   max error    0.499700 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.3ap+125 (-5.21721988e+37, encoding 0xfe1d)
 *   result there -0x1.b4p+41 (-3.74521148e+12, encoding 0xd45a)
 *   mean error   0.246959 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0c506b8fb38f6614e57363df925aa78d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/cbrt_bf16_avx2.db
 *                time: 0.5655 ns/element as avx2 code (inputs mean)
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
#ifndef CBRT_BF16_CR_AVX2_H
#define CBRT_BF16_CR_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t cbrt_bf16_cr_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void cbrt_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* acosh_bf16_1ulp_avx2: acosh
 *
 *   target       acosh, arcosh x, bf16
 *   domain       every input
 *   max error    0.743932 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.56p+10 (1368, encoding 0x44ab)
 *   result there 0x1.fcp+2 (7.9375, encoding 0x40fe)
 *   mean error   0.069615 ulp
 *   misrounded   2678 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           da1bbd415639f7837a9a47ec8f1d01a3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/acosh_bf16_avx2.db
 *                time: 0.7642 ns/element as avx2 code (inputs mean)
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
#ifndef ACOSH_BF16_1ULP_AVX2_H
#define ACOSH_BF16_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t acosh_bf16_1ulp_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void acosh_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

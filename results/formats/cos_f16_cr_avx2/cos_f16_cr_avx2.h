/* cos_f16_cr_avx2: cos
 *
 *   target       cos, cos x, f16
 *   domain       every input
 *   max error    0.499995 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.dfp-5 (-0.0584716797, encoding 0xab7c)
 *   result there 0x1.ff4p-1 (0.998535156, encoding 0x3bfd)
 *   mean error   0.178335 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           88b8df6583bdfb5959b6c1acc9ce6c81
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/cos_f16_avx2.db
 *                time: 0.4242 ns/element as avx2 code (inputs mean)
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
#ifndef COS_F16_CR_AVX2_H
#define COS_F16_CR_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t cos_f16_cr_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void cos_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* lgamma_bf16_1ulp_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, bf16
 *   domain       every input
 *   max error    0.692611 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.5p+0 (1.3125, encoding 0x3fa8)
 *   result there -0x1.c2p-4 (-0.109863281, encoding 0xbde1)
 *   mean error   0.187121 ulp
 *   misrounded   239 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3f2d45d1331ca2341df44284e455de32
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt bf16 --max-ulp 0.5 --isa avx512 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/lgamma_bf16_avx512.db
 *                time: 0.6343 ns/element as avx512 code (inputs mean)
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
#ifndef LGAMMA_BF16_1ULP_AVX512_H
#define LGAMMA_BF16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t lgamma_bf16_1ulp_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void lgamma_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

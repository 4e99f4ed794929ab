/* asin_f16_cr_avx512: asin
 *
 *   target       asin, arcsin x, f16
 *   domain       every input
 *   max error    0.499933 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.178p-3 (-0.136474609, encoding 0xb05e)
 *   result there -0x1.184p-3 (-0.13684082, encoding 0xb061)
 *   mean error   0.045412 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f4c2e8afb8fdb2f4240665ccf39979ed
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f16 --max-ulp 0.5 --isa avx512 --time 15s --seed 1 --threads 1 --from results/asin_4ulp_avx512/asin_4ulp_avx512.evo --archive asin_f16_cr_avx512.db
 *                time: 0.2865 ns/element as avx512 code (inputs mean)
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
#ifndef ASIN_F16_CR_AVX512_H
#define ASIN_F16_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t asin_f16_cr_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void asin_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

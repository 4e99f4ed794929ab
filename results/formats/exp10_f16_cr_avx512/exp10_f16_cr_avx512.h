/* exp10_f16_cr_avx512: exp10
 *
 *   target       exp10, 10^x, f16
 *   domain       every input
 *   max error    0.499997 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.e88p-9 (-0.00372695923, encoding 0x9ba2)
 *   result there 0x1.fb8p-1 (0.991210938, encoding 0x3bee)
 *   mean error   0.136266 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           54592b4941450a1f8b13ab469c8ee118
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f16 --max-ulp 0.5 --isa avx512 --evaluations 4000 --seed 1 --threads 1 --from results/exp10_2ulp_avx512/exp10_2ulp_avx512.evo --archive formats.tmp/exp10_f16_avx512_from.db
 *                time: 0.1903 ns/element as avx512 code (inputs mean)
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
#ifndef EXP10_F16_CR_AVX512_H
#define EXP10_F16_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t exp10_f16_cr_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void exp10_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

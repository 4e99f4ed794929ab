/* expm1_f16_1ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f16
 *   domain       every input
 *   max error    0.684442 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.c24p-3 (0.219848633, encoding 0x3309)
 *   result there 0x1.f7cp-3 (0.24597168, encoding 0x33df)
 *   mean error   0.130969 ulp
 *   misrounded   545 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           72edc7ca04235ff5cc31097c81d2a1f6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from results/expm1_2ulp_avx2/expm1_2ulp_avx2.evo --archive formats.tmp/expm1_f16_avx2_from.db
 *                time: 0.3151 ns/element as avx2 code (inputs mean)
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
#ifndef EXPM1_F16_1ULP_AVX2_H
#define EXPM1_F16_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t expm1_f16_1ulp_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void expm1_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* acos_f16_1ulp_avx512: acos
 *
 *   target       acos, arccos x, f16
 *   domain       every input
 *   max error    0.572892 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.188p-1 (0.547851562, encoding 0x3862)
 *   result there 0x1.fb4p-1 (0.990722656, encoding 0x3bed)
 *   mean error   0.127943 ulp
 *   misrounded   1164 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           92d1d1d0bf91d9d953107a1799e8c5f2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f16 --max-ulp 0.5 --isa avx512 --time 14s --seed 1 --threads 1 --from seeds --archive formats.tmp/acos_f16_avx512.db
 *                time: 0.1921 ns/element as avx512 code (inputs mean)
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
#ifndef ACOS_F16_1ULP_AVX512_H
#define ACOS_F16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t acos_f16_1ulp_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void acos_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

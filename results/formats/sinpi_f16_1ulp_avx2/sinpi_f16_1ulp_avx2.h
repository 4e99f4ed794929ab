/* sinpi_f16_1ulp_avx2: sinpi
 *
 *   target       sinpi, sin(pi x), f16
 *   domain       every input
 *   max error    0.700757 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.0f4p-2 (-0.264892578, encoding 0xb43d)
 *   result there -0x1.7acp-1 (-0.739746094, encoding 0xb9eb)
 *   mean error   0.185161 ulp
 *   misrounded   4994 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           890820c4cc83ba34327426626038da83
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinpi --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/sinpi_f16_avx2.db
 *                time: 0.2900 ns/element as avx2 code (inputs mean)
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
#ifndef SINPI_F16_1ULP_AVX2_H
#define SINPI_F16_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t sinpi_f16_1ulp_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void sinpi_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

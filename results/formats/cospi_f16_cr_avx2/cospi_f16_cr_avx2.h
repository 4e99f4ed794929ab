/* cospi_f16_cr_avx2: cospi
 *
 *   target       cospi, cos(pi x), f16
 *   domain       every input
 *   max error    0.499938 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.cdp-8 (-0.00703430176, encoding 0x9f34)
 *   result there 0x1.ffcp-1 (0.999511719, encoding 0x3bff)
 *   mean error   0.124798 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f59a1db6eab7c4ec245cc04a368a2e0b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cospi --fmt f16 --max-ulp 0.5 --isa avx2 --time 15s --seed 1 --threads 1 --from results/cospi_4ulp_avx2/cospi_4ulp_avx2.evo --archive cospi_f16_cr_avx2.db
 *                time: 0.2915 ns/element as avx2 code (inputs mean)
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
#ifndef COSPI_F16_CR_AVX2_H
#define COSPI_F16_CR_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t cospi_f16_cr_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void cospi_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

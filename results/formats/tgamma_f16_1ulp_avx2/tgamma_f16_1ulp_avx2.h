/* tgamma_f16_1ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f16
 *   domain       every input
 *   max error    0.583307 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.b5cp+1 (-3.41992188, encoding 0xc2d7)
 *   result there 0x1.3ecp-2 (0.311279297, encoding 0x34fb)
 *   mean error   0.141598 ulp
 *   misrounded   317 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           239e614f9960621e8de2518d353a18c7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/tgamma_f16_avx2.db
 *                time: 3.5061 ns/element as avx2 code (inputs mean)
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
#ifndef TGAMMA_F16_1ULP_AVX2_H
#define TGAMMA_F16_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t tgamma_f16_1ulp_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void tgamma_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

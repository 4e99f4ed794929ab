/* cosh_f16_1ulp_avx2: cosh
 *
 *   target       cosh, cosh x, f16
 *   domain       every input
 *   max error    0.638072 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.094p+0 (-1.03613281, encoding 0xbc25)
 *   result there 0x1.96p+0 (1.5859375, encoding 0x3e58)
 *   mean error   0.079678 ulp
 *   misrounded   924 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2ea0ef7d14e6fcd6fd3c9f994b88de9b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/cosh_f16_avx2.db
 *                time: 0.4163 ns/element as avx2 code (inputs mean)
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
#ifndef COSH_F16_1ULP_AVX2_H
#define COSH_F16_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t cosh_f16_1ulp_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void cosh_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

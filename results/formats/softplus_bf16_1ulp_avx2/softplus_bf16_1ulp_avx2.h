/* softplus_bf16_1ulp_avx2: softplus
 *
 *   target       softplus, ln(1 + e^x), bf16
 *   domain       every input
 *   max error    0.521174 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.4cp+0 (-1.296875, encoding 0xbfa6)
 *   result there 0x1.fp-3 (0.2421875, encoding 0x3e78)
 *   mean error   0.217430 ulp
 *   misrounded   34 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ba9c29a2e208eef09a3524980b77437f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/softplus_bf16_avx2.db
 *                time: 0.7951 ns/element as avx2 code (inputs mean)
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
#ifndef SOFTPLUS_BF16_1ULP_AVX2_H
#define SOFTPLUS_BF16_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t softplus_bf16_1ulp_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void softplus_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* softplus_e4m3fn_cr_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), e4m3fn
 *   domain       every input
 *   max error    0.498239 ulp, proven: all 256 inputs visited
 *   worst input  0x1.ap-5 (0.05078125, encoding 0x15)
 *   result there 0x1.8p-1 (0.75, encoding 0x34)
 *   mean error   0.141791 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           181b4b8c85e4e409db917ab1306c6e98
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/softplus_e4m3fn_avx512.db
 *                time: 0.6032 ns/element as avx512 code (inputs mean)
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
#ifndef SOFTPLUS_E4M3FN_CR_AVX512_H
#define SOFTPLUS_E4M3FN_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint8_t softplus_e4m3fn_cr_avx512(uint8_t x);

/* Any n; an output array may be an input array. */
void softplus_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

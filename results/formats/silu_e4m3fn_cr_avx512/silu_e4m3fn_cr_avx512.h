/* silu_e4m3fn_cr_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), e4m3fn
 *   domain       every input
 *   max error    0.499838 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-4 (-0.0625, encoding 0x98)
 *   result there -0x1p-5 (-0.03125, encoding 0x90)
 *   mean error   0.160287 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b3d2de5592cde85f1f87a8ae0e0dd753
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt e4m3fn --max-ulp 0.5 --isa avx512 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/silu_e4m3fn_avx512.db
 *                time: 0.5697 ns/element as avx512 code (inputs mean)
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
#ifndef SILU_E4M3FN_CR_AVX512_H
#define SILU_E4M3FN_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint8_t silu_e4m3fn_cr_avx512(uint8_t x);

/* Any n; an output array may be an input array. */
void silu_e4m3fn_cr_avx512_array(const uint8_t *x, uint8_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

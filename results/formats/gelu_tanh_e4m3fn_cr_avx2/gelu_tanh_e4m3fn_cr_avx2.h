/* gelu_tanh_e4m3fn_cr_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), e4m3fn
 *   domain       every input
 *   max error    0.499221 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-9 (-0.001953125, encoding 0x81)
 *   result there -0x0p+0 (-0, encoding 0x80)
 *   mean error   0.139503 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ddc9c555f966077f2494d7b910bfa2f3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt e4m3fn --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_tanh_e4m3fn_avx2.db
 *                time: 1.6406 ns/element as avx2 code (inputs mean)
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
#ifndef GELU_TANH_E4M3FN_CR_AVX2_H
#define GELU_TANH_E4M3FN_CR_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint8_t gelu_tanh_e4m3fn_cr_avx2(uint8_t x);

/* Any n; an output array may be an input array. */
void gelu_tanh_e4m3fn_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

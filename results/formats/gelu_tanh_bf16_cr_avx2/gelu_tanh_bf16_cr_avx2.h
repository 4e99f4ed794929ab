/* gelu_tanh_bf16_cr_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), bf16
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.fep-126 (-2.34180515e-38, encoding 0x80ff)
 *   result there -0x1.fcp-127 (-1.1663108e-38, encoding 0x807f)
 *   mean error   0.015537 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a88d01295022321850c5601cf18ed988
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_tanh_bf16_avx2.db
 *                time: 1.0370 ns/element as avx2 code (inputs mean)
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
#ifndef GELU_TANH_BF16_CR_AVX2_H
#define GELU_TANH_BF16_CR_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t gelu_tanh_bf16_cr_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void gelu_tanh_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

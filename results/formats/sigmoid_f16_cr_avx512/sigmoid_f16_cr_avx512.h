/* sigmoid_f16_cr_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f16
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1p-11 (-0.00048828125, encoding 0x9000)
 *   result there 0x1p-1 (0.5, encoding 0x3800)
 *   mean error   0.133126 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fab2fb1dd10e2ccc47c7a1254812db81
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f16 --max-ulp 0.5 --isa avx512 --time 30s --seed 1 --threads 1 --archive t4_sigmoid.db
 *                time: 0.1431 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef SIGMOID_F16_CR_AVX512_H
#define SIGMOID_F16_CR_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t sigmoid_f16_cr_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void sigmoid_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

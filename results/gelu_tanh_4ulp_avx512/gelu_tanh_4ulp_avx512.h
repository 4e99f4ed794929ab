/* gelu_tanh_4ulp_avx512: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f32
 *   domain       every input
 *   max error    2.039213 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.6931bap+2 (-5.64366007, encoding 0xc0b498dd)
 *   result there -0x1.ffb046p-30 (-1.86151217e-09, encoding 0xb0ffd823)
 *   mean error   0.163995 ulp
 *   misrounded   683171758 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           16503b785fed63a835aba8a27c5c8197
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f32 --max-ulp 2 --isa avx512 --time 22s --seed 1 --threads 1 --archive gelu_tanh_2ulp_avx512.db
 *                time: 0.6242 ns/element as avx512 code (inputs mean)
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
#ifndef GELU_TANH_4ULP_AVX512_H
#define GELU_TANH_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float gelu_tanh_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void gelu_tanh_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

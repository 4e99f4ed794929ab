/* gelu_tanh_1ulp_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f32
 *   domain       every input
 *   max error    0.713987 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.60c22ep+1 (-2.75592589, encoding 0xc0306117)
 *   result there -0x1.f1adfcp-8 (-0.00759398844, encoding 0xbbf8d6fe)
 *   mean error   0.031586 ulp
 *   misrounded   27799845 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f309aaf50e9cfadf2890e1ef9cf348b9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f32 --max-ulp 1 --isa avx2 --time 25s --seed 1 --threads 1 --archive gelu_tanh_1ulp_avx2.db --from seeds/gelu_tanh/double5.evo
 *                time: 0.8943 ns/element as avx2 code (inputs mean)
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
#ifndef GELU_TANH_1ULP_AVX2_H
#define GELU_TANH_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float gelu_tanh_1ulp_avx2(float x);

/* Any n; an output array may be an input array. */
void gelu_tanh_1ulp_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

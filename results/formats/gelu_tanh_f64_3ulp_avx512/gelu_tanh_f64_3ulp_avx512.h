/* gelu_tanh_f64_3ulp_avx512: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f64
 *   domain       every input
 *   max error    3.297595 ulp, observed on 44980302 inputs
 *   worst input  -0x1.5f8856626f031p+1 (-2.7463481884606371, encoding 0xc005f8856626f031)
 *   result there -0x1.ff6b71660a351p-8 (-0.0078036453105959228, encoding 0xbf7ff6b71660a351)
 *   mean error   0.255399 ulp
 *   misrounded   9930738 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3761d5303c1f9bfc2e6b7a903c0f667a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f64 --max-ulp 2.6 --isa avx512 --time 15s --seed 1 --threads 1 --archive gelu_tanh_f64_3ulp_avx512.db
 *                time: 1.4191 ns/element as avx512 code (inputs mean)
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
#ifndef GELU_TANH_F64_3ULP_AVX512_H
#define GELU_TANH_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double gelu_tanh_f64_3ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void gelu_tanh_f64_3ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

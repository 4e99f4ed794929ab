/* gelu_tanh_f64_1ulp_avx512: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f64
 *   domain       every input
 *   max error    0.938542 ulp, observed on 44201647 inputs
 *   worst input  0x1.52e61fe59bbf8p-2 (0.33095598067205811, encoding 0x3fd52e61fe59bbf8)
 *   result there 0x1.aac68551b7e4ep-3 (0.20838646083483287, encoding 0x3fcaac68551b7e4e)
 *   mean error   0.156529 ulp
 *   misrounded   2561562 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d4e1eb483819a5c16357e8922d97add8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f64 --max-ulp 0.97 --isa avx512 --time 15s --seed 1 --threads 1 --archive gelu_tanh_f64_1ulp_avx512.db
 *                time: 2.0013 ns/element as avx512 code (inputs mean)
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
#ifndef GELU_TANH_F64_1ULP_AVX512_H
#define GELU_TANH_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double gelu_tanh_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void gelu_tanh_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

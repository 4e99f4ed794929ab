/* gelu_tanh_f64_1ulp_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f64
 *   domain       every input
 *   max error    0.756294 ulp, observed on 45882370 inputs
 *   worst input  -0x1.52d8a54d271eep+4 (-21.17789201867884, encoding 0xc0352d8a54d271ee)
 *   result there -0x0.e7f08a0cbfed4p-1022 (-2.0159482621685466e-308, encoding 0x800e7f08a0cbfed4)
 *   mean error   0.156329 ulp
 *   misrounded   993537 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           27017d628a7c0b12baa1c1fffb87a6e6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f64 --max-ulp 0.97 --isa avx2 --time 20s --seed 1 --threads 1 --archive gelu_tanh_f64_1ulp_avx2.db
 *                time: 4.0333 ns/element as avx2 code (inputs mean)
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
#ifndef GELU_TANH_F64_1ULP_AVX2_H
#define GELU_TANH_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double gelu_tanh_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void gelu_tanh_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

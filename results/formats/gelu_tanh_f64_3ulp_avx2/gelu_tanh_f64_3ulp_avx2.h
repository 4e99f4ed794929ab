/* gelu_tanh_f64_3ulp_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f64
 *   domain       every input
 *   max error    3.442082 ulp, observed on 44131010 inputs
 *   worst input  -0x1.69343bd7cea7fp+2 (-5.6438130958073307, encoding 0xc0169343bd7cea7f)
 *   result there -0x1.ff0b3fd95be88p-30 (-1.8591670341604837e-09, encoding 0xbe1ff0b3fd95be88)
 *   mean error   0.269464 ulp
 *   misrounded   9745000 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3dd19bec2a8f8a0c6744e27553806022
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f64 --max-ulp 2.6 --isa avx2 --time 15s --seed 1 --threads 1 --archive gelu_tanh_f64_3ulp_avx2.db
 *                time: 2.5712 ns/element as avx2 code (inputs mean)
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
#ifndef GELU_TANH_F64_3ULP_AVX2_H
#define GELU_TANH_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double gelu_tanh_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void gelu_tanh_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

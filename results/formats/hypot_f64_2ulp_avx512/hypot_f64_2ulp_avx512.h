/* hypot_f64_2ulp_avx512: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f64
 *   domain       every input
 *   max error    1.067004 ulp, observed on 10110185 inputs
 *   worst input  0x1.05e0aab8024p+225 (5.5157861430425653e+67, encoding 0x4e005e0aab802400)
 *                -0x1.05e0aab9fff93p+225 (-5.5157861455422415e+67, encoding 0xce005e0aab9fff93)
 *   result there 0x1.7259d201cc2fbp+225 (7.800499572407917e+67, encoding 0x4e07259d201cc2fb)
 *   mean error   0.097484 ulp
 *   misrounded   211029 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b17320301bae9bb271aa934bebf5f38c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f64 --max-ulp 1.03 --isa avx512 --time 20s --seed 1 --threads 1 --archive hypot_f64_2ulp_avx512.db
 *                time: 0.2190 ns/element as avx512 code (inputs mean)
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
#ifndef HYPOT_F64_2ULP_AVX512_H
#define HYPOT_F64_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double hypot_f64_2ulp_avx512(double x0, double x1);

/* Any n; an output array may be an input array. */
void hypot_f64_2ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

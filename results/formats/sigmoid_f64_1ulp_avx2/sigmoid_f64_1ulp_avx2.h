/* sigmoid_f64_1ulp_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f64
 *   domain       every input
 *   max error    0.893171 ulp, observed on 32958885 inputs
 *   worst input  -0x1.61b92f1aa0185p+9 (-707.44675000016343, encoding 0xc0861b92f1aa0185)
 *   result there 0x1.4adc74381ee59p-1021 (5.7514882189196165e-308, encoding 0x0024adc74381ee59)
 *   mean error   0.145236 ulp
 *   misrounded   2770420 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6f94fbe4ebe9b0fdea81398d60b022b5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive sigmoid_f64_1ulp_avx2.db
 *                time: 2.3047 ns/element as avx2 code (inputs mean)
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
#ifndef SIGMOID_F64_1ULP_AVX2_H
#define SIGMOID_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sigmoid_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void sigmoid_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

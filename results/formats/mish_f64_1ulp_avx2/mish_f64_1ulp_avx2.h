/* mish_f64_1ulp_avx2: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f64
 *   domain       every input
 *   max error    0.856299 ulp, observed on 61946165 inputs
 *   worst input  -0x1.657d8b805366dp+9 (-714.98081974098534, encoding 0xc08657d8b805366d)
 *   result there -0x0.fce8d8e47c916p-1022 (-2.1982126931582609e-308, encoding 0x800fce8d8e47c916)
 *   mean error   0.216521 ulp
 *   misrounded   2028133 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           140ef62ec4cd16cdf63ef27863894668
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive mish_f64_1ulp_avx2.db
 *                time: 3.9048 ns/element as avx2 code (inputs mean)
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
#ifndef MISH_F64_1ULP_AVX2_H
#define MISH_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double mish_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void mish_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

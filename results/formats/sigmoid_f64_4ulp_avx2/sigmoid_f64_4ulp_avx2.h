/* sigmoid_f64_4ulp_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f64
 *   domain       every input
 *   max error    3.457097 ulp, observed on 21523142 inputs
 *   worst input  -0x1.8f2f2d9a653cbp+2 (-6.2372545249717843, encoding 0xc018f2f2d9a653cb)
 *   result there 0x1.ff8c4991bc3c7p-10 (0.0019514007475971305, encoding 0x3f5ff8c4991bc3c7)
 *   mean error   0.270795 ulp
 *   misrounded   6846035 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f08e7456d297073d9e789e852cbfd8b0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive sigmoid_f64_1ulp_avx2.db
 *                time: 1.2553 ns/element as avx2 code (inputs mean)
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
#ifndef SIGMOID_F64_4ULP_AVX2_H
#define SIGMOID_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sigmoid_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void sigmoid_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* expm1_f64_3ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f64
 *   domain       every input
 *   max error    2.246556 ulp, observed on 45113836 inputs
 *   worst input  0x1.72283f3901dedp-2 (0.36148165498204216, encoding 0x3fd72283f3901ded)
 *   result there 0x1.bde7d57490f62p-2 (0.43545468830074274, encoding 0x3fdbde7d57490f62)
 *   mean error   0.181258 ulp
 *   misrounded   1905508 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1c915772b2309e04d035ad85eb1d65ff
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f64 --max-ulp 3.5 --isa avx2 --time 20s --seed 1 --threads 1 --from results/formats/expm1_f64_4ulp_avx2/expm1_f64_4ulp_avx2.evo --archive expm1_f64_4ulp_avx2.db
 *                time: 0.8701 ns/element as avx2 code (inputs mean)
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
#ifndef EXPM1_F64_3ULP_AVX2_H
#define EXPM1_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double expm1_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void expm1_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

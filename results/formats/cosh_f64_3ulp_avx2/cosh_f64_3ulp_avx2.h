/* cosh_f64_3ulp_avx2: cosh
 *
 *   target       cosh, cosh x, f64
 *   domain       every input
 *   max error    1.862090 ulp, observed on 47383050 inputs
 *   worst input  0x1.25e4f7b9487ap+4 (18.36840031028953, encoding 0x40325e4f7b9487a0)
 *   result there 0x1.6a09e7028a97ap+25 (47453134.019854501, encoding 0x4186a09e7028a97a)
 *   mean error   0.182578 ulp
 *   misrounded   2241119 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9305a61aaa84810e2359524245c4c399
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f64 --max-ulp 3.4 --isa avx2 --time 20s --seed 1 --threads 1 --archive cosh_f64_3ulp_avx2.db
 *                time: 0.8909 ns/element as avx2 code (inputs mean)
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
#ifndef COSH_F64_3ULP_AVX2_H
#define COSH_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double cosh_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void cosh_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

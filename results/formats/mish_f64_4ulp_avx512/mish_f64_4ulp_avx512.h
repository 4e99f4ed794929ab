/* mish_f64_4ulp_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f64
 *   domain       every input
 *   max error    3.204304 ulp, observed on 54070402 inputs
 *   worst input  -0x1.0554ae12f9779p+1 (-2.0416467278145629, encoding 0xc000554ae12f9779)
 *   result there -0x1.fbd2b0382544dp-3 (-0.24796044989912716, encoding 0xbfcfbd2b0382544d)
 *   mean error   0.384352 ulp
 *   misrounded   15563500 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           33a28a37ff5ad1245704e0c01bfd0561
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f64 --max-ulp 3.5 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive mish_f64_4ulp_avx512.db
 *                time: 0.9001 ns/element as avx512 code (inputs mean)
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
#ifndef MISH_F64_4ULP_AVX512_H
#define MISH_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double mish_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void mish_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* gelu_f64_2ulp_avx512: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f64
 *   domain       every input
 *   max error    1.842525 ulp, observed on 45164990 inputs
 *   worst input  -0x1.edabd53d1de18p+3 (-15.427225703590963, encoding 0xc02edabd53d1de18)
 *   result there -0x1.fbc70c84b3b88p-174 (-8.2835075408803877e-53, encoding 0xb51fbc70c84b3b88)
 *   mean error   0.179370 ulp
 *   misrounded   4081691 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           91ca60fba1513af8f03ad9e04aa9516e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f64 --max-ulp 3.4 --isa avx512 --time 20s --seed 1 --threads 1 --archive gelu_f64_3ulp_avx512.db
 *                time: 3.2175 ns/element as avx512 code (inputs mean)
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
#ifndef GELU_F64_2ULP_AVX512_H
#define GELU_F64_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double gelu_f64_2ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void gelu_f64_2ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* gelu_f64_3ulp_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f64
 *   domain       every input
 *   max error    2.319703 ulp, observed on 45191090 inputs
 *   worst input  -0x1.e6719cbfadac3p+3 (-15.201368688938038, encoding 0xc02e6719cbfadac3)
 *   result there -0x1.f83a031ad92f4p-169 (-2.6321857202495096e-51, encoding 0xb56f83a031ad92f4)
 *   mean error   0.216549 ulp
 *   misrounded   6920743 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           616f27fcb6adeb16af08fc2d567f88bc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f64 --max-ulp 3.4 --isa avx2 --time 20s --seed 1 --threads 1 --archive gelu_f64_3ulp_avx2.db
 *                time: 6.5380 ns/element as avx2 code (inputs mean)
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
#ifndef GELU_F64_3ULP_AVX2_H
#define GELU_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double gelu_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void gelu_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

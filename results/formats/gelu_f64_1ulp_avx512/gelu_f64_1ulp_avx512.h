/* gelu_f64_1ulp_avx512: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f64
 *   domain       every input
 *   max error    0.829455 ulp, observed on 45236599 inputs
 *   worst input  -0x1.2ca2e93eef121p+5 (-37.579546443625311, encoding 0xc042ca2e93eef121)
 *   result there -0x1.f585b18ae178ep-1021 (-8.7181564564551836e-308, encoding 0x802f585b18ae178e)
 *   mean error   0.153171 ulp
 *   misrounded   947921 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           11b2cad6b4ccc4b2fea127dc60e96e87
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f64 --max-ulp 0.97 --isa avx512 --time 20s --seed 1 --threads 1 --archive gelu_f64_1ulp_avx512.db
 *                time: 4.4607 ns/element as avx512 code (inputs mean)
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
#ifndef GELU_F64_1ULP_AVX512_H
#define GELU_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double gelu_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void gelu_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* sincos_f64_3ulp_avx512: sincos
 *
 *   target       sincos, sin x0; cos x0, f64
 *   domain       every input
 *   max error    2.864544 ulp, observed on 47217135 inputs
 *   worst input  0x1.e39be2538b5aap+10 (1934.4356888638381, encoding 0x409e39be2538b5aa)
 *   result there 0x1.6a0b0cfdcfe55p-1 (0.70711556051532887, encoding 0x3fe6a0b0cfdcfe55)
 *   mean error   0.344108 ulp
 *   misrounded   9792718 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           78588e13be9f7b3162c0cfda0b4024c8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f64 --max-ulp 3.5 --isa avx512 --time 20s --from seeds/sincos/f64/product13.evo --seed 1 --threads 1 --archive sincos_f64_3ulp_avx512.db
 *                time: 1.0152 ns/element as avx512 code (inputs mean)
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
#ifndef SINCOS_F64_3ULP_AVX512_H
#define SINCOS_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void sincos_f64_3ulp_avx512(double x, double *y0, double *y1);

/* Any n; an output array may be an input array. */
void sincos_f64_3ulp_avx512_array(const double *x, double *y0, double *y1, size_t n);

#ifdef __cplusplus
}
#endif

#endif

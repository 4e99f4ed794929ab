/* sincos_f64_3ulp_avx512: sincos
 *
 *   target       sincos, sin x0; cos x0, f64
 *   domain       every input
 *   max error    3.465796 ulp, observed on 50536565 inputs
 *   worst input  0x1.d1e161b3a5929p-1 (0.90992265050843912, encoding 0x3fed1e161b3a5929)
 *   result there 0x1.94339c8a7f35ep-1 (0.78945626440654926, encoding 0x3fe94339c8a7f35e)
 *   mean error   0.743007 ulp
 *   misrounded   30310121 results
 *   holds        odd or even exactly
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           140763ba2e98a5d61e47c750ae52f988
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f64 --max-ulp 3.5 --isa avx512 --time 25s --seed 1 --threads 1 --archive sincos_f64_3.5ulp_avx512.db
 *                time: 1.3085 ns/element as avx512 code (inputs mean)
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

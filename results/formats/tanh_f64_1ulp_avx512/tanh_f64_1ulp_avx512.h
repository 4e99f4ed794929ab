/* tanh_f64_1ulp_avx512: tanh
 *
 *   target       tanh, tanh x, f64
 *   domain       every input
 *   max error    0.532348 ulp, observed on 20520676 inputs
 *   worst input  0x1.ffbc19e3bcd1bp-8 (0.0078084529120474823, encoding 0x3f7ffbc19e3bcd1b)
 *   result there 0x1.ffb9704cc7ff1p-8 (0.0078082942170851636, encoding 0x3f7ffb9704cc7ff1)
 *   mean error   0.046443 ulp
 *   misrounded   66041 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           db9f8dcc373fff32843fb43b55f4b494
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive tanh_f64_1ulp_avx512.db
 *                time: 1.3904 ns/element as avx512 code (inputs mean)
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
#ifndef TANH_F64_1ULP_AVX512_H
#define TANH_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double tanh_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void tanh_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

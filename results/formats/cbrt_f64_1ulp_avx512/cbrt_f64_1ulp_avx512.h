/* cbrt_f64_1ulp_avx512: cbrt
 *
 *   target       cbrt, x^(1/3), f64
 *   domain       every input
 *   max error    0.907894 ulp, observed on 74063270 inputs
 *   worst input  -0x1.6efbf8932346p-278 (-2.9516759711375615e-84, encoding 0xae96efbf89323460)
 *   result there -0x1.6bae0436f7a76p-93 (-1.4344636911227396e-28, encoding 0xba26bae0436f7a76)
 *   mean error   0.269926 ulp
 *   misrounded   8516358 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ba8f0fa5126859b0f0b91880bf3234a9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt f64 --max-ulp 0.97 --isa avx512 --time 20s --seed 1 --threads 1 --archive cbrt_f64_1ulp_avx512.db
 *                time: 0.6397 ns/element as avx512 code (inputs mean)
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
#ifndef CBRT_F64_1ULP_AVX512_H
#define CBRT_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double cbrt_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void cbrt_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

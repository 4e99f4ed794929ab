/* atan_f64_1ulp_avx512: atan
 *
 *   target       atan, arctan x, f64
 *   domain       every input
 *   max error    0.977533 ulp, observed on 84646569 inputs
 *   worst input  0x1.0012bc372c1cp-3 (0.12503573459026818, encoding 0x3fc0012bc372c1c0)
 *   result there 0x1.fd808e7b0cea1p-4 (0.12439017921934205, encoding 0x3fbfd808e7b0cea1)
 *   mean error   0.223796 ulp
 *   misrounded   508229 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           834d430ed708d278e7ee53e3014db76b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f64 --max-ulp 0.95 --isa avx512 --time 18s --seed 1 --threads 1 --archive atan_f64_1ulp_avx512.db
 *                time: 1.0835 ns/element as avx512 code (inputs mean)
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
#ifndef ATAN_F64_1ULP_AVX512_H
#define ATAN_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atan_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void atan_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* asinh_f64_1ulp_avx2: asinh
 *
 *   target       asinh, arsinh x, f64
 *   domain       every input
 *   max error    0.663425 ulp, observed on 54487136 inputs
 *   worst input  -0x1.ff72a3a707707p+3 (-15.982744051197654, encoding 0xc02ff72a3a707707)
 *   result there -0x1.bb99e59fc1596p+1 (-3.4656340627722768, encoding 0xc00bb99e59fc1596)
 *   mean error   0.211761 ulp
 *   misrounded   499903 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           58b9294d37366e44c50c38452fd3297c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive asinh_f64_1ulp_avx2.db
 *                time: 3.9308 ns/element as avx2 code (inputs mean)
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
#ifndef ASINH_F64_1ULP_AVX2_H
#define ASINH_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double asinh_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void asinh_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

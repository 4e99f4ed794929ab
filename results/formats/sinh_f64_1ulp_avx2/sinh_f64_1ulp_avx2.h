/* sinh_f64_1ulp_avx2: sinh
 *
 *   target       sinh, sinh x, f64
 *   domain       every input
 *   max error    0.951359 ulp, observed on 50617979 inputs
 *   worst input  -0x1.0fc21045a39a3p+4 (-16.98487879946482, encoding 0xc030fc21045a39a3)
 *   result there -0x1.6b0b40869da24p+23 (-11896224.2629214, encoding 0xc166b0b40869da24)
 *   mean error   0.161958 ulp
 *   misrounded   1460608 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           58d98ca79fb03d6385b20e2589804406
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f64 --max-ulp 0.95 --isa avx2 --time 22s --seed 1 --threads 1 --archive sinh_f64_1ulp_avx2.db
 *                time: 1.5896 ns/element as avx2 code (inputs mean)
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
#ifndef SINH_F64_1ULP_AVX2_H
#define SINH_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sinh_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void sinh_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

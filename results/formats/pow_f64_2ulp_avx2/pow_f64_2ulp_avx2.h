/* pow_f64_2ulp_avx2: pow
 *
 *   target       pow, x0^x1, f64
 *   domain       every input
 *   max error    1.126011 ulp, observed on 10128233 inputs
 *   worst input  0x1.0000000000609p+10 (1024.0000000003513, encoding 0x4090000000000609)
 *                -0x1.0000000000001p-2 (-0.25000000000000006, encoding 0xbfd0000000000001)
 *   result there 0x1.6a09e667f39a9p-3 (0.17677669529662168, encoding 0x3fc6a09e667f39a9)
 *   mean error   0.106245 ulp
 *   misrounded   193897 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e7524789cfd89ea36734f97b17a83c5f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target pow --fmt f64 --max-ulp 1.15 --isa avx2 --time 25s --seed 1 --threads 1 --archive pow_f64_2ulp_avx2.db
 *                time: 4.3647 ns/element as avx2 code (inputs mean)
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
#ifndef POW_F64_2ULP_AVX2_H
#define POW_F64_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double pow_f64_2ulp_avx2(double x0, double x1);

/* Any n; an output array may be an input array. */
void pow_f64_2ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

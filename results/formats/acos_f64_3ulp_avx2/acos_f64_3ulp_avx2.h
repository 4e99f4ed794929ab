/* acos_f64_3ulp_avx2: acos
 *
 *   target       acos, arccos x, f64
 *   domain       every input
 *   max error    1.785623 ulp, observed on 60682867 inputs
 *   worst input  0x1.fc01b5e13b577p-1 (0.99220054983531625, encoding 0x3fefc01b5e13b577)
 *   result there 0x1.ffe7c0edf5832p-4 (0.12497687686058681, encoding 0x3fbffe7c0edf5832)
 *   mean error   0.287953 ulp
 *   misrounded   12886636 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c3752af9c93a3f98eb98b25f5042d5af
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f64 --max-ulp 3.4 --isa avx2 --time 14s --seed 1 --threads 1 --archive acos_f64_3ulp_avx2.db
 *                time: 1.1153 ns/element as avx2 code (inputs mean)
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
#ifndef ACOS_F64_3ULP_AVX2_H
#define ACOS_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double acos_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void acos_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

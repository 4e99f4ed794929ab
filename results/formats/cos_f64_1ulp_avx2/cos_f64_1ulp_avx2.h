/* cos_f64_1ulp_avx2: cos
 *
 *   target       cos, cos x, f64
 *   domain       every input
 *   max error    0.974448 ulp, observed on 58754545 inputs
 *   worst input  -0x1.21cfa2b737cap+8 (-289.81107659446752, encoding 0xc0721cfa2b737ca0)
 *   result there 0x1.6a583f74fc9b4p-1 (0.70770452788410987, encoding 0x3fe6a583f74fc9b4)
 *   mean error   0.209153 ulp
 *   misrounded   2501910 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bf388ffc79e96ada47c130edd2fe5bef
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 600 --seed 1 --threads 1 --archive cos_f64_1ulp_avx2.db
 *                time: 1.5320 ns/element as avx2 code (inputs mean)
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
#ifndef COS_F64_1ULP_AVX2_H
#define COS_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double cos_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void cos_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* expm1_f64_1ulp_avx512: expm1
 *
 *   target       expm1, e^x - 1, f64
 *   domain       every input
 *   max error    0.556202 ulp, observed on 28978912 inputs
 *   worst input  0x1.6302d797468bbp-6 (0.021668158090599059, encoding 0x3f96302d797468bb)
 *   result there 0x1.66e29fdc9673p-6 (0.021904617419159667, encoding 0x3f966e29fdc96730)
 *   mean error   0.106568 ulp
 *   misrounded   285449 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           319bd7cc5c461a4ef4849809c5660b1c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive expm1_f64_1ulp_avx512.db
 *                time: 0.9117 ns/element as avx512 code (inputs mean)
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
#ifndef EXPM1_F64_1ULP_AVX512_H
#define EXPM1_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double expm1_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void expm1_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

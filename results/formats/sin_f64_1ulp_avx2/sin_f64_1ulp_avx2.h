/* sin_f64_1ulp_avx2: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    0.977645 ulp, observed on 52285503 inputs
 *   worst input  -0x1.936150b5db7cfp-1 (-0.78785183162630712, encoding 0xbfe936150b5db7cf)
 *   result there -0x1.6aed080c0edcap-1 (-0.70883965632622759, encoding 0xbfe6aed080c0edca)
 *   mean error   0.217590 ulp
 *   misrounded   2018529 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fb3e97960fecb4690337ba8fb6786cd0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive sin_f64_1ulp_avx2.db
 *                time: 1.5596 ns/element as avx2 code (inputs mean)
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
#ifndef SIN_F64_1ULP_AVX2_H
#define SIN_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sin_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void sin_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* exp_f64_1ulp_avx512: exp
 *
 *   target       exp, e^x, f64
 *   domain       every input
 *   max error    0.992244 ulp, observed on 333417602 inputs
 *   worst input  -0x1.6237b1c44f148p+9 (-708.43511251317341, encoding 0xc086237b1c44f148)
 *   result there 0x0.f64895e975df4p-1022 (2.1406213320940293e-308, encoding 0x000f64895e975df4)
 *   mean error   0.258106 ulp
 *   misrounded   22004706 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7d6431b3ccf1f692381d2bb94ddf6477
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f64 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive exp_f64_1ulp_avx512.db
 *                time: 0.4149 ns/element as avx512 code (inputs mean)
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
#ifndef EXP_F64_1ULP_AVX512_H
#define EXP_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void exp_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

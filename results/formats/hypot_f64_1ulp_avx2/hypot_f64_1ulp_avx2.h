/* hypot_f64_1ulp_avx2: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f64
 *   domain       every input
 *   max error    0.915112 ulp, observed on 10110185 inputs
 *   worst input  0x0.741a7a169360bp-1022 (1.0091355342987088e-308, encoding 0x000741a7a169360b)
 *                -0x0.91aeb428b474cp-1022 (-1.266227269992593e-308, encoding 0x80091aeb428b474c)
 *   result there 0x0.ba49d64b11032p-1022 (1.619162136988521e-308, encoding 0x000ba49d64b11032)
 *   mean error   0.101321 ulp
 *   misrounded   401836 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           44ef900abd374b93c16a27000dd612c7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f64 --max-ulp 1 --isa avx2 --time 15s --seed 1 --threads 1 --archive hypot_f64_1ulp_avx2.db
 *                time: 1.4041 ns/element as avx2 code (inputs mean)
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
#ifndef HYPOT_F64_1ULP_AVX2_H
#define HYPOT_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double hypot_f64_1ulp_avx2(double x0, double x1);

/* Any n; an output array may be an input array. */
void hypot_f64_1ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

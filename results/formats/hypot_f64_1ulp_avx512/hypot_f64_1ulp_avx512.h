/* hypot_f64_1ulp_avx512: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f64
 *   domain       every input
 *   max error    0.891602 ulp, observed on 10110185 inputs
 *   worst input  0x0.9abc32988d365p-1022 (1.3449106666160162e-308, encoding 0x0009abc32988d365)
 *                -0x0.9abc32988ca0fp-1022 (-1.3449106666148354e-308, encoding 0x8009abc32988ca0f)
 *   result there 0x0.dad41b6d69224p-1022 (1.9019909049077749e-308, encoding 0x000dad41b6d69224)
 *   mean error   0.101769 ulp
 *   misrounded   414547 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2745f10c30c759673077f95a3afc9553
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f64 --max-ulp 1 --isa avx512 --time 15s --seed 1 --threads 1 --archive hypot_f64_1ulp_avx512.db
 *                time: 0.8672 ns/element as avx512 code (inputs mean)
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
#ifndef HYPOT_F64_1ULP_AVX512_H
#define HYPOT_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double hypot_f64_1ulp_avx512(double x0, double x1);

/* Any n; an output array may be an input array. */
void hypot_f64_1ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

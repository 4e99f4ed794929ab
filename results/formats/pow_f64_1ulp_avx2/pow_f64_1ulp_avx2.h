/* pow_f64_1ulp_avx2: pow
 *
 *   target       pow, x0^x1, f64
 *   domain       every input
 *   max error    0.917418 ulp, observed on 10128233 inputs
 *   worst input  0x1.64439e668113bp-1 (0.69582839013359121, encoding 0x3fe64439e668113b)
 *                0x1.e8581e21777cfp+10 (1953.3768390337825, encoding 0x409e8581e21777cf)
 *   result there 0x0.fffec50056df8p-1022 (2.2250320818908711e-308, encoding 0x000fffec50056df8)
 *   mean error   0.104020 ulp
 *   misrounded   126448 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           81d4d3bcf6612f645b864747132821f9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target pow --fmt f64 --max-ulp 0.97 --isa avx2 --time 25s --seed 1 --threads 1 --archive pow_f64_1ulp_avx2.db
 *                time: 4.5747 ns/element as avx2 code (inputs mean)
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
#ifndef POW_F64_1ULP_AVX2_H
#define POW_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double pow_f64_1ulp_avx2(double x0, double x1);

/* Any n; an output array may be an input array. */
void pow_f64_1ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

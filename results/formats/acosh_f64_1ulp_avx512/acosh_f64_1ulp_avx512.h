/* acosh_f64_1ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f64
 *   domain       every input
 *   max error    0.619133 ulp, observed on 32640337 inputs
 *   worst input  0x1.001f139e6754bp+0 (1.0004741918304088, encoding 0x3ff001f139e6754b)
 *   result there 0x1.f88a01226669ap-6 (0.03079462157038524, encoding 0x3f9f88a01226669a)
 *   mean error   0.150932 ulp
 *   misrounded   60523 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           39fbd0cc0fa03b3fabddab5e1e44d35b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive acosh_f64_1ulp_avx512.db
 *                time: 2.0820 ns/element as avx512 code (inputs mean)
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
#ifndef ACOSH_F64_1ULP_AVX512_H
#define ACOSH_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double acosh_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void acosh_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

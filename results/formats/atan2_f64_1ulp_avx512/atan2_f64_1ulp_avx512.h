/* atan2_f64_1ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    0.832512 ulp, observed on 10102529 inputs
 *   worst input  0x1.30eef045e7efap-685 (7.4202397074667125e-207, encoding 0x15230eef045e7efa)
 *                0x1.23e5a3f6bb357p-685 (7.1030142454660137e-207, encoding 0x15223e5a3f6bb357)
 *   result there 0x1.9d4e3465e1766p-1 (0.80723727935467759, encoding 0x3fe9d4e3465e1766)
 *   mean error   0.244442 ulp
 *   misrounded   141450 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           eb05af3a624c437a356f8a3e3e279d31
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f64 --max-ulp 1 --isa avx512 --time 25s --seed 1 --threads 1 --archive atan2_f64_1ulp_avx512.db
 *                time: 1.7582 ns/element as avx512 code (inputs mean)
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
#ifndef ATAN2_F64_1ULP_AVX512_H
#define ATAN2_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atan2_f64_1ulp_avx512(double x0, double x1);

/* Any n; an output array may be an input array. */
void atan2_f64_1ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* tgamma_f64_2ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f64
 *   domain       every input
 *   max error    1.908283 ulp, observed on 115696129 inputs
 *   worst input  -0x1.c4745fc24ef26p+6 (-113.11364654166081, encoding 0xc05c4745fc24ef26)
 *   result there 0x1.ffe27d35dc769p-611 (2.3529074911929999e-184, encoding 0x19cffe27d35dc769)
 *   mean error   0.241391 ulp
 *   misrounded   2362415 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           870fc5c9c808c28daa73526dd0801621
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f64 --max-ulp 3.4 --isa avx512 --time 20s --seed 1 --threads 1 --archive tgamma_f64_3ulp_avx512.db
 *                time: 3.6402 ns/element as avx512 code (inputs mean)
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
#ifndef TGAMMA_F64_2ULP_AVX512_H
#define TGAMMA_F64_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double tgamma_f64_2ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void tgamma_f64_2ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* tgamma_f64_2ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f64
 *   domain       every input
 *   max error    1.031463 ulp, observed on 116470542 inputs
 *   worst input  0x1.6ab1625639d21p+6 (90.673226687697493, encoding 0x4056ab1625639d21)
 *   result there 0x1.d537586901f18p+456 (3.4104449898078494e+137, encoding 0x5c7d537586901f18)
 *   mean error   0.230516 ulp
 *   misrounded   1582174 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ff10ad86d47e68c4123ff86af8f74478
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f64 --max-ulp 0.97 --isa avx2 --time 25s --seed 1 --threads 1 --from seeds/tgamma/f64/artanh_low23.evo --archive tgamma_f64_1ulp_avx2.db
 *                time: 9.4524 ns/element as avx2 code (inputs mean)
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
#ifndef TGAMMA_F64_2ULP_AVX2_H
#define TGAMMA_F64_2ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double tgamma_f64_2ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void tgamma_f64_2ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

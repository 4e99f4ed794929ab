/* tgamma_f64_1ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f64
 *   domain       every input
 *   max error    0.858834 ulp, observed on 115706554 inputs
 *   worst input  -0x1.552d1fd3ec702p+7 (-170.5881334520455, encoding 0xc06552d1fd3ec702)
 *   result there -0x0.fbd8a00680e6cp-1022 (-2.1889702254889673e-308, encoding 0x800fbd8a00680e6c)
 *   mean error   0.227632 ulp
 *   misrounded   569231 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bd788859b8f317d4523082e9cd84172b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f64 --max-ulp 0.97 --isa avx512 --time 25s --seed 1 --threads 1 --from seeds/tgamma/f64/perm16_low23.evo --archive tgamma_f64_1ulp_avx512.db
 *                time: 4.5670 ns/element as avx512 code (inputs mean)
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
#ifndef TGAMMA_F64_1ULP_AVX512_H
#define TGAMMA_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double tgamma_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void tgamma_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* silu_f64_1ulp_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), f64
 *   domain       every input
 *   max error    0.781689 ulp, observed on 33142244 inputs
 *   worst input  -0x1.65806248f10adp+9 (-715.00299941796914, encoding 0xc0865806248f10ad)
 *   result there -0x0.f75e99992b7bap-1022 (-2.1500604582754194e-308, encoding 0x800f75e99992b7ba)
 *   mean error   0.146119 ulp
 *   misrounded   2797406 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c7e23d0b8488354d49e7b48c0c86b534
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive silu_f64_1ulp_avx512.db
 *                time: 1.4525 ns/element as avx512 code (inputs mean)
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
#ifndef SILU_F64_1ULP_AVX512_H
#define SILU_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double silu_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void silu_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* i1_f64_4ulp_avx2: i1
 *
 *   target       i1, I_1(x), f64
 *   domain       every input
 *   max error    3.794725 ulp, observed on 217931417 inputs
 *   worst input  -0x1.07a8623aecae6p+3 (-8.2393046522970046, encoding 0xc0207a8623aecae6)
 *   result there -0x1.f5565fd21f7b2p+8 (-501.33739960926607, encoding 0xc07f5565fd21f7b2)
 *   mean error   0.356019 ulp
 *   misrounded   62982791 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8c6ecd8d78ec09f6cbe9e3c7fdf40f98
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1 --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i1/f64/chebyshev_integer.evo --archive i1_f64_avx2.db
 *                time: 2.9402 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef I1_F64_4ULP_AVX2_H
#define I1_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double i1_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void i1_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

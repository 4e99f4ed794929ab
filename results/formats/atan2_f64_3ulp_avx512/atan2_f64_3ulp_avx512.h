/* atan2_f64_3ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    1.820882 ulp, observed on 10102529 inputs
 *   worst input  -0x1.30f37c9d28b5p+21 (-2498159.5767377988, encoding 0xc1430f37c9d28b50)
 *                0x1.888690fdc43f2p+20 (1607785.0619547334, encoding 0x413888690fdc43f2)
 *   result there -0x1.ff7553b963ab9p-1 (-0.99894200933507371, encoding 0xbfeff7553b963ab9)
 *   mean error   0.293009 ulp
 *   misrounded   1169680 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           69d3c2863027730583a914a1e9fb886c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f64 --max-ulp 3.5 --isa avx512 --time 25s --seed 1 --threads 1 --archive atan2_f64_3.5ulp_avx512.db
 *                time: 1.5731 ns/element as avx512 code (inputs mean)
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
#ifndef ATAN2_F64_3ULP_AVX512_H
#define ATAN2_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atan2_f64_3ulp_avx512(double x0, double x1);

/* Any n; an output array may be an input array. */
void atan2_f64_3ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

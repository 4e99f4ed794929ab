/* atan2_f64_3ulp_avx512: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    1.815338 ulp, observed on 1151105 inputs
 *   worst input  0x1.b01bce010e8p-66 (2.2875639453809803e-20, encoding 0x3bdb01bce010e800)
 *                0x1.15fc9c7e1d98ep-66 (1.4716496691678068e-20, encoding 0x3bd15fc9c7e1d98e)
 *   result there 0x1.ff8d954719f3bp-1 (0.99912706845223143, encoding 0x3feff8d954719f3b)
 *   mean error   0.334025 ulp
 *   misrounded   188482 results
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

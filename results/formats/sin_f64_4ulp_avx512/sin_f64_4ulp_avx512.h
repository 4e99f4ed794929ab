/* sin_f64_4ulp_avx512: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    2.718904 ulp, observed on 48159112 inputs
 *   worst input  -0x1.7f2753d7be96p+6 (-95.788405772216265, encoding 0xc057f2753d7be960)
 *   result there -0x1.ffc459e31f90bp-1 (-0.99954491517544974, encoding 0xbfeffc459e31f90b)
 *   mean error   0.226063 ulp
 *   misrounded   2043817 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c5404c6519e6623eb25fc04a2c137f5e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 3.5 --isa avx512 --time 14s --from seeds/sin/f64/product15.evo --seed 1 --threads 1 --archive sin_f64_4ulp_avx512.db
 *                time: 0.5817 ns/element as avx512 code (inputs mean)
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
#ifndef SIN_F64_4ULP_AVX512_H
#define SIN_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double sin_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void sin_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

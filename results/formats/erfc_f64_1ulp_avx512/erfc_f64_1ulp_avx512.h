/* erfc_f64_1ulp_avx512: erfc
 *
 *   target       erfc, 1 - erf x, f64
 *   domain       every input
 *   max error    0.877661 ulp, observed on 29045321 inputs
 *   worst input  -0x1.7f09a3f9532fbp-28 (-5.5739315327597731e-09, encoding 0xbe37f09a3f9532fb)
 *   result there 0x1.0000001b03632p+0 (1.000000006289508, encoding 0x3ff0000001b03632)
 *   mean error   0.125025 ulp
 *   misrounded   2071979 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c2a62ecaecbe681a00a152a5ebfc2ffd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f64 --max-ulp 0.97 --isa avx512 --time 40s --seed 1 --threads 1 --archive erfc_f64_1ulp_avx512.db
 *                time: 3.5185 ns/element as avx512 code (inputs mean)
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
#ifndef ERFC_F64_1ULP_AVX512_H
#define ERFC_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double erfc_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void erfc_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

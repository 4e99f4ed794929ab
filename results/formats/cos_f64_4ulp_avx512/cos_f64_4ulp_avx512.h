/* cos_f64_4ulp_avx512: cos
 *
 *   target       cos, cos x, f64
 *   domain       every input
 *   max error    3.435935 ulp, observed on 46220044 inputs
 *   worst input  -0x1.dc5556f985a18p-4 (-0.11629232382288313, encoding 0xbfbdc5556f985a18)
 *   result there 0x1.fc8ab21fa359ep-1 (0.99324566494185595, encoding 0x3fefc8ab21fa359e)
 *   mean error   0.556964 ulp
 *   misrounded   13612122 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a2b693e0cd05ff972929b2b97cfc2434
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f64 --max-ulp 3.5 --isa avx512 --time 14s --from seeds/cos/f64/product15.evo --seed 1 --threads 1 --archive cos_f64_4ulp_avx512.db
 *                time: 0.6247 ns/element as avx512 code (inputs mean)
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
#ifndef COS_F64_4ULP_AVX512_H
#define COS_F64_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double cos_f64_4ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void cos_f64_4ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* cos_f64_4ulp_avx2: cos
 *
 *   target       cos, cos x, f64
 *   domain       every input
 *   max error    2.038425 ulp, observed on 46167686 inputs
 *   worst input  0x1.917442ffffffbp-29 (2.9209633600757436e-09, encoding 0x3e2917442ffffffb)
 *   result there 0x1.0000000000001p+0 (1.0000000000000002, encoding 0x3ff0000000000001)
 *   mean error   0.275502 ulp
 *   misrounded   7167973 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a3f07360a2d870a4ab58adbe2192e9ba
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f64 --max-ulp 3.5 --isa avx2 --time 14s --from seeds/cos/f64/product15.evo --seed 1 --threads 1 --archive cos_f64_4ulp_avx2.db
 *                time: 1.0425 ns/element as avx2 code (inputs mean)
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
#ifndef COS_F64_4ULP_AVX2_H
#define COS_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double cos_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void cos_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

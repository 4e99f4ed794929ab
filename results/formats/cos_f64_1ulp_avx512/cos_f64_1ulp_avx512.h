/* cos_f64_1ulp_avx512: cos
 *
 *   target       cos, cos x, f64
 *   domain       every input
 *   max error    0.979998 ulp, observed on 58868884 inputs
 *   worst input  -0x1.21cfd5d12eceap+8 (-289.8118563403392, encoding 0xc0721cfd5d12ecea)
 *   result there 0x1.6a10033344abcp-1 (0.70715341568787649, encoding 0x3fe6a10033344abc)
 *   mean error   0.216798 ulp
 *   misrounded   3110832 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           54fb7130f5659b4b7832c31e4a0891d0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive cos_f64_1ulp_avx512.db
 *                time: 1.1338 ns/element as avx512 code (inputs mean)
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
#ifndef COS_F64_1ULP_AVX512_H
#define COS_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double cos_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void cos_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

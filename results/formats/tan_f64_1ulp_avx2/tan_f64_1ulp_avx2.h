/* tan_f64_1ulp_avx2: tan
 *
 *   target       tan, tan x, f64
 *   domain       every input
 *   max error    0.781903 ulp, observed on 49853595 inputs
 *   worst input  -0x1.26863d596cdbep+8 (-294.52437361629188, encoding 0xc0726863d596cdbe)
 *   result there 0x1.ffefa88b16273p-1 (0.99987532327493367, encoding 0x3feffefa88b16273)
 *   mean error   0.208193 ulp
 *   misrounded   885341 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4cf9e47c33c25ff3ff181229fd50debe
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f64 --max-ulp 0.95 --isa avx2 --time 25s --seed 1 --threads 1 --archive tan_f64_1ulp_avx2.db
 *                time: 2.2655 ns/element as avx2 code (inputs mean)
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
#ifndef TAN_F64_1ULP_AVX2_H
#define TAN_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double tan_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void tan_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

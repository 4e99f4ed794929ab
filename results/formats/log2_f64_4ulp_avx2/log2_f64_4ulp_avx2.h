/* log2_f64_4ulp_avx2: log2
 *
 *   target       log2, log2 x, f64
 *   domain       every input
 *   max error    2.905727 ulp, observed on 54612045 inputs
 *   worst input  0x1.594aaf60de6adp+0 (1.3487958537574898, encoding 0x3ff594aaf60de6ad)
 *   result there 0x1.ba0839fa32c4p-2 (0.43167200650777104, encoding 0x3fdba0839fa32c40)
 *   mean error   0.285975 ulp
 *   misrounded   5360519 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3ffc25dcdefa31ff070e01842dcbf816
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f64 --max-ulp 3.5 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive log2_f64_4ulp_avx2.db
 *                time: 1.0219 ns/element as avx2 code (inputs mean)
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
#ifndef LOG2_F64_4ULP_AVX2_H
#define LOG2_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log2_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void log2_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

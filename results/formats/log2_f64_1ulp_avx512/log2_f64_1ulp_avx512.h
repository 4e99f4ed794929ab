/* log2_f64_1ulp_avx512: log2
 *
 *   target       log2, log2 x, f64
 *   domain       every input
 *   max error    0.791395 ulp, observed on 55437939 inputs
 *   worst input  0x1.aff7ecdcc72fap-1 (0.84368839449925237, encoding 0x3feaff7ecdcc72fa)
 *   result there -0x1.f634c526739eep-3 (-0.24521783851237394, encoding 0xbfcf634c526739ee)
 *   mean error   0.212699 ulp
 *   misrounded   527445 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ce4601e5f9d4bb53303145aa48d2f3f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 600 --seed 1 --threads 1 --archive log2_f64_1ulp_avx512.db
 *                time: 0.7699 ns/element as avx512 code (inputs mean)
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
#ifndef LOG2_F64_1ULP_AVX512_H
#define LOG2_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log2_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void log2_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

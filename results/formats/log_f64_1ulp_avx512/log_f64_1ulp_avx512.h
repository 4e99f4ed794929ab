/* log_f64_1ulp_avx512: log
 *
 *   target       log, ln x, f64
 *   domain       every input
 *   max error    0.762577 ulp, observed on 52042678 inputs
 *   worst input  0x1.cff2a67a0a68ep-1 (0.90614814986948189, encoding 0x3fecff2a67a0a68e)
 *   result there -0x1.93abc002d3d68p-4 (-0.098552465479988194, encoding 0xbfb93abc002d3d68)
 *   mean error   0.209610 ulp
 *   misrounded   216417 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           eb5db7bf387672bc9421c97532358006
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 1000 --seed 1 --threads 1 --archive log_f64_1ulp_avx512.db
 *                time: 0.7069 ns/element as avx512 code (inputs mean)
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
#ifndef LOG_F64_1ULP_AVX512_H
#define LOG_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void log_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

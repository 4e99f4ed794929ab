/* log10_f64_4ulp_avx2: log10
 *
 *   target       log10, log10 x, f64
 *   domain       every input
 *   max error    3.199566 ulp, observed on 52860058 inputs
 *   worst input  0x1.4e7c79dbc148dp+0 (1.3065868531714699, encoding 0x3ff4e7c79dbc148d)
 *   result there 0x1.dbb3d13aecdep-4 (0.11613828402078452, encoding 0x3fbdbb3d13aecde0)
 *   mean error   0.370885 ulp
 *   misrounded   14499083 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3ee514a183dc5b561bba4378960ec63e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f64 --max-ulp 3.5 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive log10_f64_4ulp_avx2.db
 *                time: 1.0404 ns/element as avx2 code (inputs mean)
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
#ifndef LOG10_F64_4ULP_AVX2_H
#define LOG10_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double log10_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void log10_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* tgamma_f64_3ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f64
 *   domain       every input
 *   max error    3.276875 ulp, observed on 222796470 inputs
 *   worst input  0x1.175fa8dbd578p+0 (1.0913033997253194, encoding 0x3ff175fa8dbd5780)
 *   result there 0x1.e8eaa2e912056p-1 (0.95491513342950429, encoding 0x3fee8eaa2e912056)
 *   mean error   0.272811 ulp
 *   misrounded   7433034 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f749c7cf18698fe3ebd7289c925d63f3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f64 --max-ulp 3.4 --isa avx2 --time 20s --seed 1 --threads 1 --archive tgamma_f64_3ulp_avx2.db
 *                time: 7.0564 ns/element as avx2 code (inputs mean)
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
#ifndef TGAMMA_F64_3ULP_AVX2_H
#define TGAMMA_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double tgamma_f64_3ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void tgamma_f64_3ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

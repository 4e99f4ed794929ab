/* erfc_f64_1ulp_avx2: erfc
 *
 *   target       erfc, 1 - erf x, f64
 *   domain       every input
 *   max error    0.911161 ulp, observed on 305510129 inputs
 *   worst input  -0x1.b610c39c7942fp-26 (-2.5498767196574782e-08, encoding 0xbe5b610c39c7942f)
 *   result there 0x1.0000007b93744p+0 (1.0000000287722779, encoding 0x3ff0000007b93744)
 *   mean error   0.270509 ulp
 *   misrounded   44948776 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ba1fea9c40d5b1f1d63bf0fea2cdb0c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f64 --max-ulp 0.97 --isa avx2 --time 40s --seed 1 --threads 1 --from seeds/erfc/f64/gather32_low4.evo --archive erfc_f64_1ulp_avx2.db
 *                time: 6.5949 ns/element as avx2 code (inputs mean)
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
#ifndef ERFC_F64_1ULP_AVX2_H
#define ERFC_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double erfc_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void erfc_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

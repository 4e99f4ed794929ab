/* atan2_f64_3ulp_avx2: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    2.168692 ulp, observed on 10102529 inputs
 *   worst input  0x1.9adbafa3ef26dp+170 (2.4018794287822882e+51, encoding 0x4a99adbafa3ef26d)
 *                0x1.99a35139fd9f1p+173 (1.915796949043353e+52, encoding 0x4ac99a35139fd9f1)
 *   result there 0x1.fedc103c1b7acp-4 (0.12472158757893109, encoding 0x3fbfedc103c1b7ac)
 *   mean error   0.286759 ulp
 *   misrounded   1205578 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           42d7295828127d57ee2670983c9b0013
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f64 --max-ulp 3.4 --isa avx2 --time 25s --seed 1 --threads 1 --archive atan2_f64_3ulp_avx2.db
 *                time: 2.1422 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN2_F64_3ULP_AVX2_H
#define ATAN2_F64_3ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atan2_f64_3ulp_avx2(double x0, double x1);

/* Any n; an output array may be an input array. */
void atan2_f64_3ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* tan_f64_4ulp_avx2: tan
 *
 *   target       tan, tan x, f64
 *   domain       every input
 *   max error    3.250673 ulp, observed on 49000077 inputs
 *   worst input  0x1.ae65250f9801dp+6 (107.59877418866422, encoding 0x405ae65250f9801d)
 *   result there 0x1.ff3534b727146p-1 (0.99845280395269564, encoding 0x3feff3534b727146)
 *   mean error   0.376723 ulp
 *   misrounded   14376235 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           934af1cbacac33a26014942f81d58c8b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f64 --max-ulp 3.5 --isa avx2 --time 16s --from seeds/tan/f64/quotient7_sign.evo --seed 1 --threads 1 --archive tan_f64_4ulp_avx2.db
 *                time: 1.0465 ns/element as avx2 code (inputs mean)
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
#ifndef TAN_F64_4ULP_AVX2_H
#define TAN_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double tan_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void tan_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

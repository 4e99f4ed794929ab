/* asinh_f64_4ulp_avx2: asinh
 *
 *   target       asinh, arsinh x, f64
 *   domain       every input
 *   max error    2.932917 ulp, observed on 36123593 inputs
 *   worst input  0x1.ffe8e6247f3d8p-8 (0.0078111230727672884, encoding 0x3f7ffe8e6247f3d8)
 *   result there 0x1.ffe790ffc15f8p-8 (0.0078110436441014494, encoding 0x3f7ffe790ffc15f8)
 *   mean error   0.268623 ulp
 *   misrounded   7208824 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6b32f17ecfc63c14ad7e107637570487
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive asinh_f64_1ulp_avx2.db
 *                time: 2.8256 ns/element as avx2 code (inputs mean)
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
#ifndef ASINH_F64_4ULP_AVX2_H
#define ASINH_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double asinh_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void asinh_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

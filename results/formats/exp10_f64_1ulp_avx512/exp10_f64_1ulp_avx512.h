/* exp10_f64_1ulp_avx512: exp10
 *
 *   target       exp10, 10^x, f64
 *   domain       every input
 *   max error    0.822600 ulp, observed on 21767257 inputs
 *   worst input  -0x1.33ae9daf40337p+8 (-307.68209357564359, encoding 0xc0733ae9daf40337)
 *   result there 0x0.ef38f35cc6c8p-1022 (2.0792486316947747e-308, encoding 0x000ef38f35cc6c80)
 *   mean error   0.065846 ulp
 *   misrounded   612355 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5624b1f62fe4cee5ea4a2f76d36c117d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f64 --max-ulp 0.97 --isa avx512 --time 20s --seed 1 --threads 1 --archive exp10_f64_1ulp_avx512.db
 *                time: 0.4341 ns/element as avx512 code (inputs mean)
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
#ifndef EXP10_F64_1ULP_AVX512_H
#define EXP10_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double exp10_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void exp10_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* atan2_f64_1ulp_avx2: atan2
 *
 *   target       atan2, arg(x1 + i x0), f64
 *   domain       every input
 *   max error    0.902892 ulp, observed on 10102529 inputs
 *   worst input  -0x1.3f0a4c26ecc9dp-478 (-1.5968626003275005e-144, encoding 0xa213f0a4c26ecc9d)
 *                0x1.4057b59afacp-476 (6.4135253381452661e-144, encoding 0x2234057b59afac00)
 *   result there -0x1.f3c1b61bcb5dap-3 (-0.24402181885072488, encoding 0xbfcf3c1b61bcb5da)
 *   mean error   0.251754 ulp
 *   misrounded   379036 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b5f848e0b7da76745541256efeffaf7e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f64 --max-ulp 1 --isa avx2 --time 25s --seed 1 --threads 1 --archive atan2_f64_1ulp_avx2.db
 *                time: 3.6129 ns/element as avx2 code (inputs mean)
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
#ifndef ATAN2_F64_1ULP_AVX2_H
#define ATAN2_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atan2_f64_1ulp_avx2(double x0, double x1);

/* Any n; an output array may be an input array. */
void atan2_f64_1ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* atanh_f64_1ulp_avx512: atanh
 *
 *   target       atanh, artanh x, f64
 *   domain       every input
 *   max error    0.763345 ulp, observed on 28622699 inputs
 *   worst input  0x1.55c8272ecdcb3p-3 (0.16688566791137802, encoding 0x3fc55c8272ecdcb3)
 *   result there 0x1.59024860671cep-3 (0.16846138519475889, encoding 0x3fc59024860671ce)
 *   mean error   0.112589 ulp
 *   misrounded   1889940 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4ca33bad18fa304954796104737d52dd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive atanh_f64_1ulp_avx512.db
 *                time: 1.2889 ns/element as avx512 code (inputs mean)
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
#ifndef ATANH_F64_1ULP_AVX512_H
#define ATANH_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double atanh_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void atanh_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

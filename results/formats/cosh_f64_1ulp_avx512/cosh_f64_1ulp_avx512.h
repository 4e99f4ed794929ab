/* cosh_f64_1ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f64
 *   domain       every input
 *   max error    0.965879 ulp, observed on 47384051 inputs
 *   worst input  0x1.bc4df98e2c826p+0 (1.7355648014167939, encoding 0x3ffbc4df98e2c826)
 *   result there 0x1.764cb20e94544p+1 (2.9242155619801071, encoding 0x400764cb20e94544)
 *   mean error   0.190548 ulp
 *   misrounded   6245310 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2ce464ae715f188cd9ee303159b90647
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f64 --max-ulp 0.97 --isa avx512 --time 15s --seed 1 --threads 1 --from results/formats/cosh_f64_1ulp_avx2/cosh_f64_1ulp_avx2.evo --archive cosh_f64_1ulp_avx512.db
 *                time: 0.8073 ns/element as avx512 code (inputs mean)
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
#ifndef COSH_F64_1ULP_AVX512_H
#define COSH_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double cosh_f64_1ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void cosh_f64_1ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

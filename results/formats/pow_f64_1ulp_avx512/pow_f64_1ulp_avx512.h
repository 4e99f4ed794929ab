/* pow_f64_1ulp_avx512: pow
 *
 *   target       pow, x0^x1, f64
 *   domain       every input
 *   max error    0.825768 ulp, observed on 10128233 inputs
 *   worst input  0x1.0414536bb7717p+0 (1.0159351480464858, encoding 0x3ff0414536bb7717)
 *                -0x1.5e12ce13a88fp+15 (-44809.402493731934, encoding 0xc0e5e12ce13a88f0)
 *   result there 0x0.fb4a61e0a23c2p-1022 (2.1841408086991766e-308, encoding 0x000fb4a61e0a23c2)
 *   mean error   0.103628 ulp
 *   misrounded   58324 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c3e42bb61543d782727f2ae9254ffd01
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target pow --fmt f64 --max-ulp 0.97 --isa avx512 --time 25s --seed 1 --threads 1 --archive pow_f64_1ulp_avx512.db
 *                time: 2.3054 ns/element as avx512 code (inputs mean)
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
#ifndef POW_F64_1ULP_AVX512_H
#define POW_F64_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double pow_f64_1ulp_avx512(double x0, double x1);

/* Any n; an output array may be an input array. */
void pow_f64_1ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

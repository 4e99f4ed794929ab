/* k0e_f64_3ulp_avx512: k0e
 *
 *   target       k0e, e^x K_0(x), f64
 *   domain       every input
 *   max error    2.703228 ulp, observed on 5236815649 inputs
 *   worst input  0x1.7c1e3e89154bfp-6 (0.023200570173078413, encoding 0x3f97c1e3e89154bf)
 *   result there 0x1.fc51a091d61ap+1 (3.9712410652247883, encoding 0x400fc51a091d61a0)
 *   mean error   0.374735 ulp
 *   misrounded   1564804321 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6861185a16875b3a986e2a2dfa65f0a2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --fmt f64 --max-ulp 3.5 --time 50s --threads 1 --seed 1 --isa avx512 --archive k0e.db
 *                time: 1.2861 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
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
#ifndef K0E_F64_3ULP_AVX512_H
#define K0E_F64_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double k0e_f64_3ulp_avx512(double x);

/* Any n; an output array may be an input array. */
void k0e_f64_3ulp_avx512_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

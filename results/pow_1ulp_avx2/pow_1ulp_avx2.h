/* pow_1ulp_avx2: pow
 *
 *   target       pow, x0^x1, f32
 *   domain       every input
 *   max error    0.588982 ulp, observed on 10128233 inputs
 *   worst input  0x1.3b880ap+0 (1.23254454, encoding 0x3f9dc405)
 *                0x1.a85818p+8 (424.344116, encoding 0x43d42c0c)
 *   result there 0x1.ffab4ap+127 (3.40062445e+38, encoding 0x7f7fd5a5)
 *   mean error   0.100960 ulp
 *   misrounded   60517 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cf6639074e754155ad9376e29d3bbc37
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target pow --fmt f32 --max-ulp 1 --isa avx2 --time 22s --seed 1 --threads 1 --archive pow_1ulp_avx2.db
 *                time: 1.9080 ns/element as avx2 code (inputs mean)
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
#ifndef POW_1ULP_AVX2_H
#define POW_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float pow_1ulp_avx2(float x0, float x1);

/* Any n; an output array may be an input array. */
void pow_1ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* logaddexp_1ulp_avx512: logaddexp
 *
 *   target       logaddexp, ln(e^x0 + e^x1), f32
 *   domain       every input
 *   max error    0.500018 ulp, observed on 10109753 inputs
 *   worst input  0x1.105ea2p-24 (6.34160031e-08, encoding 0x33882f51)
 *                0x1.af2baap-48 (5.98369358e-15, encoding 0x27d795d5)
 *   result there 0x1.62e43p-1 (0.693147182, encoding 0x3f317218)
 *   mean error   0.119642 ulp
 *   misrounded   2400 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1e99f5f3a778270c41508079e798ec84
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logaddexp --fmt f32 --max-ulp 1 --isa avx512 --time 5m --evaluations 144 --seed 1 --threads 1 --archive logaddexp_1ulp_avx512.db
 *                time: 1.7094 ns/element as avx512 code (inputs mean)
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
#ifndef LOGADDEXP_1ULP_AVX512_H
#define LOGADDEXP_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float logaddexp_1ulp_avx512(float x0, float x1);

/* Any n; an output array may be an input array. */
void logaddexp_1ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

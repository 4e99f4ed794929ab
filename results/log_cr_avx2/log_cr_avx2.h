/* log_cr_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.b121a6p+76 (1.27837837e+23, encoding 0x65d890d3)
 *   result there 0x1.a9a3f2p+5 (53.2050514, encoding 0x4254d1f9)
 *   mean error   0.124512 ulp
 *   misrounded   0 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           07cb5620243e1872fb05f55c146a3ce6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 0.5 --isa avx2 --time 70s --seed 1 --threads 1 --archive log_cr_avx2.db --from seeds/log/double_gather16.evo
 *                time: 1.8827 ns/element as avx2 code (inputs mean)
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
#ifndef LOG_CR_AVX2_H
#define LOG_CR_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float log_cr_avx2(float x);

/* Any n; an output array may be an input array. */
void log_cr_avx2_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* mish_f16_cr_avx2: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f16
 *   domain       every input
 *   max error    0.499985 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.4p-11 (-0.000610351562, encoding 0x9100)
 *   result there -0x1.7fcp-12 (-0.000365972519, encoding 0x8dff)
 *   mean error   0.143299 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e1cc18480eda0903618e58e613814f49
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/mish_f16_avx2.db
 *                time: 0.8455 ns/element as avx2 code (inputs mean)
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
#ifndef MISH_F16_CR_AVX2_H
#define MISH_F16_CR_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t mish_f16_cr_avx2(uint16_t x);

/* Any n; an output array may be an input array. */
void mish_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

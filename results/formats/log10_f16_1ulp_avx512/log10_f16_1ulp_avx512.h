/* log10_f16_1ulp_avx512: log10
 *
 *   target       log10, log10 x, f16
 *   domain       every input
 *   max error    0.904102 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.7f8p+0 (1.49804688, encoding 0x3dfe)
 *   result there 0x1.674p-3 (0.175415039, encoding 0x319d)
 *   mean error   0.121954 ulp
 *   misrounded   550 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           53d3151e4fb0a26c08b72f1ea8f10172
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f16 --max-ulp 0.5 --isa avx512 --time 14s --seed 1 --threads 1 --from seeds --archive formats.tmp/log10_f16_avx512.db
 *                time: 0.1820 ns/element as avx512 code (inputs mean)
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
#ifndef LOG10_F16_1ULP_AVX512_H
#define LOG10_F16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t log10_f16_1ulp_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void log10_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

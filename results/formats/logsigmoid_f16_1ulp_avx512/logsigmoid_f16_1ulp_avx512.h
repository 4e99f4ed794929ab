/* logsigmoid_f16_1ulp_avx512: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f16
 *   domain       every input
 *   max error    0.852681 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.87p-4 (0.0954589844, encoding 0x2e1c)
 *   result there -0x1.4b4p-1 (-0.646972656, encoding 0xb92d)
 *   mean error   0.163040 ulp
 *   misrounded   3655 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d354824118a2284dd32738b58c8dffcc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f16 --max-ulp 0.5 --isa avx512 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/logsigmoid_f16_avx512.db
 *                time: 0.3160 ns/element as avx512 code (inputs mean)
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
#ifndef LOGSIGMOID_F16_1ULP_AVX512_H
#define LOGSIGMOID_F16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t logsigmoid_f16_1ulp_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void logsigmoid_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

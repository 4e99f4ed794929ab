/* sigmoid_f16_1ulp_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f16
 *   domain       every input
 *   max error    0.549732 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.f9p+0 (-1.97265625, encoding 0xbfe4)
 *   result there 0x1.f4p-4 (0.122070312, encoding 0x2fd0)
 *   mean error   0.133292 ulp
 *   misrounded   479 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c74ff96aa006efc8804d82f00f14737e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f16 --max-ulp 1 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/sigmoid_f16_1ulp_avx512.db
 *                time: 0.2295 ns/element as avx512 code (inputs mean)
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
#ifndef SIGMOID_F16_1ULP_AVX512_H
#define SIGMOID_F16_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

uint16_t sigmoid_f16_1ulp_avx512(uint16_t x);

/* Any n; an output array may be an input array. */
void sigmoid_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

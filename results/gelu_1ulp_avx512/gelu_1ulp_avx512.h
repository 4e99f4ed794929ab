/* gelu_1ulp_avx512: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f32
 *   domain       every input
 *   max error    0.968601 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.202ab8p-3 (-0.14070648, encoding 0xbe10155c)
 *   result there -0x1.ffd7dp-5 (-0.0624808371, encoding 0xbd7febe8)
 *   mean error   0.034239 ulp
 *   misrounded   82964279 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           98dffdd2c6fa8b5f981906a93645598d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f32 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive gelu_1ulp_avx512.db
 *                time: 1.1487 ns/element as avx512 code (inputs mean)
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
#ifndef GELU_1ULP_AVX512_H
#define GELU_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float gelu_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void gelu_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* asinh_4ulp_avx512: asinh
 *
 *   target       asinh, arsinh x, f32
 *   domain       every input
 *   max error    3.788896 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.775ee4p-5 (-0.0458216146, encoding 0xbd3baf72)
 *   result there -0x1.773d44p-5 (-0.0458055809, encoding 0xbd3b9ea2)
 *   mean error   0.153317 ulp
 *   misrounded   93761982 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c55cdb1198a7cb4c22eb7e41378edfbc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive asinh_4ulp_avx512.db
 *                time: 0.5119 ns/element as avx512 code (inputs mean)
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
#ifndef ASINH_4ULP_AVX512_H
#define ASINH_4ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float asinh_4ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void asinh_4ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

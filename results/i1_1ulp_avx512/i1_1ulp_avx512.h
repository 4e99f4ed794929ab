/* i1_1ulp_avx512: i1
 *
 *   target       i1, I_1(x), f32
 *   domain       every input
 *   max error    0.778172 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.1631eap+2 (-4.34679651, encoding 0xc08b18f5)
 *   result there -0x1.ac2f3p+3 (-13.3807602, encoding 0xc1561798)
 *   mean error   0.020363 ulp
 *   misrounded   19471646 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fcaa965590a0a92c9501434cf573eed0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1 --max-ulp 1 --time 75s --threads 1 --seed 1 --isa avx512 --archive i1_1.db
 *                time: 0.6801 ns/element as avx512 code (inputs mean)
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
#ifndef I1_1ULP_AVX512_H
#define I1_1ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float i1_1ulp_avx512(float x);

/* Any n; an output array may be an input array. */
void i1_1ulp_avx512_array(const float *x, float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

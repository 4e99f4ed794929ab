/* simplex4_2ulp_avx512: simplex4
 *
 *   target       simplex4, interpolation of 16 corners by simplices, f32
 *   domain       [-1,1]
 *   max error    1.531677 ulp, observed on 1185296 inputs
 *   worst input  0x1.57319cp-4 (0.0837875456, encoding 0x3dab98ce)
 *                0x1.97f2d4p-2 (0.398387253, encoding 0x3ecbf96a)
 *                0x1.a6c58ep-2 (0.412862986, encoding 0x3ed362c7)
 *                0x1.a7199ep-2 (0.413183659, encoding 0x3ed38ccf)
 *                0x1.fff296p-1 (0.999897659, encoding 0x3f7ff94b)
 *                0x1.d42f66p-29 (3.40649531e-09, encoding 0x316a17b3)
 *                0x1.e93d32p-2 (0.477772504, encoding 0x3ef49e99)
 *                -0x1.8b6e4p-1 (-0.772325516, encoding 0xbf45b720)
 *                -0x1.74b1bp-1 (-0.727918148, encoding 0xbf3a58d8)
 *                -0x1.dff698p-24 (-1.11750154e-07, encoding 0xb3effb4c)
 *                -0x1.3f0c92p-3 (-0.155785695, encoding 0xbe1f8649)
 *                0x1p+0 (1, encoding 0x3f800000)
 *                -0x1.d69a48p-2 (-0.459572911, encoding 0xbeeb4d24)
 *                0x1.f16486p-2 (0.485735029, encoding 0x3ef8b243)
 *                0x1.c3fe5cp-49 (3.13633558e-15, encoding 0x2761ff2e)
 *                -0x1.0ca39cp-5 (-0.0327928588, encoding 0xbd0651ce)
 *                -0x1p+0 (-1, encoding 0xbf800000)
 *                -0x1.1ba2eep-1 (-0.55397743, encoding 0xbf0dd177)
 *                0x1.d94fe2p-1 (0.924437582, encoding 0x3f6ca7f1)
 *                0x1.a410ap-1 (0.820439339, encoding 0x3f520850)
 *   result there 0x1.dd083ap-1 (0.931703389, encoding 0x3f6e841d)
 *   mean error   0.129849 ulp
 *   misrounded   598599 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           22ca975aa3628ab674d48d59bca9dbb3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target simplex4 --fmt f32 --max-ulp 2 --time 18 --threads 1 --seed 1 --archive simplex4.db
 *                time: 0.3967 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are absolute, in units of the spacing of the format at 1. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
/* Link with -lm: square roots, roundings and the fused multiply-add of double may be
 * library calls where the machine has no instruction. */
#ifndef SIMPLEX4_2ULP_AVX512_H
#define SIMPLEX4_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float simplex4_2ulp_avx512(const float x[20]);

/* Any n; an output array may be an input array. */
void simplex4_2ulp_avx512_array(const float *const x[20], float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

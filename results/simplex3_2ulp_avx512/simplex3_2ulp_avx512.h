/* simplex3_2ulp_avx512: simplex3
 *
 *   target       simplex3, interpolation of 8 corners by simplices, f32
 *   domain       [-1,1]
 *   max error    1.347813 ulp, observed on 1185296 inputs
 *   worst input  0x1.4c86f6p-3 (0.162366793, encoding 0x3e26437b)
 *                0x1.cc982ap-2 (0.44979921, encoding 0x3ee64c15)
 *                0x1.c0b5dep-2 (0.438193768, encoding 0x3ee05aef)
 *                -0x1.f83114p-1 (-0.984749436, encoding 0xbf7c188a)
 *                -0x1.60952cp-1 (-0.688638091, encoding 0xbf304a96)
 *                0x1.00767p-10 (0.000978327356, encoding 0x3a803b38)
 *                -0x1.abf98p-3 (-0.208971977, encoding 0xbe55fcc0)
 *                -0x1.59ec76p-3 (-0.168908045, encoding 0xbe2cf63b)
 *                0x1.b17ce2p-1 (0.846655905, encoding 0x3f58be71)
 *                -0x1.f54596p-1 (-0.979046524, encoding 0xbf7aa2cb)
 *                0x1.756206p-1 (0.729263484, encoding 0x3f3ab103)
 *   result there -0x1.630a4ep-1 (-0.693437994, encoding 0xbf318527)
 *   mean error   0.112307 ulp
 *   misrounded   300828 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c539264e2a89a3032ec1f35d1f7e655d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target simplex3 --fmt f32 --max-ulp 1.5 --time 18 --threads 1 --seed 1 --archive simplex3.db
 *                time: 0.2182 ns/element as avx512 code (inputs mean)
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
#ifndef SIMPLEX3_2ULP_AVX512_H
#define SIMPLEX3_2ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float simplex3_2ulp_avx512(const float x[11]);

/* Any n; an output array may be an input array. */
void simplex3_2ulp_avx512_array(const float *const x[11], float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* multilinear4_3ulp_avx512: multilinear4
 *
 *   target       multilinear4, linear interpolation of 16 corners in each of 4 coordinates, f32
 *   domain       [-1,1]
 *   max error    2.425347 ulp, observed on 1185296 inputs
 *   worst input  0x1.ffffd6p-1 (0.999998748, encoding 0x3f7fffeb)
 *                0x1.7fbe4ap-8 (0.00585545832, encoding 0x3bbfdf25)
 *                0x1.6aae38p-19 (2.70218061e-06, encoding 0x3635571c)
 *                0x1.c1cdbap-3 (0.219630674, encoding 0x3e60e6dd)
 *                -0x1.da7e86p-1 (-0.926746547, encoding 0xbf6d3f43)
 *                0x1.ffffep-1 (0.999999046, encoding 0x3f7ffff0)
 *                0x1.8faa1ap-4 (0.0975743309, encoding 0x3dc7d50d)
 *                -0x1.ffffc6p-1 (-0.999998271, encoding 0xbf7fffe3)
 *                -0x1.49fbd8p-3 (-0.161124885, encoding 0xbe24fdec)
 *                -0x1p+0 (-1, encoding 0xbf800000)
 *                -0x1.b5773p-2 (-0.427212477, encoding 0xbedabb98)
 *                -0x1.133f6ap-1 (-0.537593186, encoding 0xbf099fb5)
 *                0x1.a3c93p-3 (0.204973578, encoding 0x3e51e498)
 *                0x1.c1e9ap-2 (0.439367771, encoding 0x3ee0f4d0)
 *                -0x1.73271ep-3 (-0.181226954, encoding 0xbe39938f)
 *                -0x1.1bdcc2p-3 (-0.138604656, encoding 0xbe0dee61)
 *                -0x1.fdc2fep-12 (-0.00048614663, encoding 0xb9fee17f)
 *                0x1.2e6a3p-1 (0.590653896, encoding 0x3f173518)
 *                0x1.533e32p-1 (0.662583888, encoding 0x3f299f19)
 *                -0x1.ee508cp-2 (-0.482729137, encoding 0xbef72846)
 *   result there 0x1.bbe4b8p-1 (0.866979361, encoding 0x3f5df25c)
 *   mean error   0.180855 ulp
 *   misrounded   712859 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cdba551f5becc36f28b9dfce7d657110
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target multilinear4 --fmt f32 --max-ulp 2.5 --time 16 --threads 1 --seed 1 --archive multilinear4.db
 *                time: 0.4328 ns/element as avx512 code (inputs mean)
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
#ifndef MULTILINEAR4_3ULP_AVX512_H
#define MULTILINEAR4_3ULP_AVX512_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

float multilinear4_3ulp_avx512(const float x[20]);

/* Any n; an output array may be an input array. */
void multilinear4_3ulp_avx512_array(const float *const x[20], float *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* logsigmoid_f64_4ulp_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f64
 *   domain       every input
 *   max error    2.780790 ulp, observed on 20496761 inputs
 *   worst input  0x1.62fc92798a2e5p-1 (0.69333322271003495, encoding 0x3fe62fc92798a2e5)
 *   result there -0x1.9f21fd5cc68c8p-2 (-0.40540309790379725, encoding 0xbfd9f21fd5cc68c8)
 *   mean error   0.288813 ulp
 *   misrounded   2772906 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cc6f953a091d0afcfb368242d4dcd16b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive logsigmoid_f64_1ulp_avx2.db
 *                time: 2.9223 ns/element as avx2 code (inputs mean)
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
#ifndef LOGSIGMOID_F64_4ULP_AVX2_H
#define LOGSIGMOID_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double logsigmoid_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void logsigmoid_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

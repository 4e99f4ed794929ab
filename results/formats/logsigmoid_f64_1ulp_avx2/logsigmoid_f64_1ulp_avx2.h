/* logsigmoid_f64_1ulp_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f64
 *   domain       every input
 *   max error    0.788593 ulp, observed on 27697585 inputs
 *   worst input  0x1.6260bb51c2e5fp+9 (708.75571653381837, encoding 0x4086260bb51c2e5f)
 *   result there -0x0.b2bb063e6b8cep-1022 (-1.5534715067359804e-308, encoding 0x800b2bb063e6b8ce)
 *   mean error   0.176692 ulp
 *   misrounded   1793485 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           66c46918c3ca20e04f01ba1a3a447485
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive logsigmoid_f64_1ulp_avx2.db
 *                time: 4.6286 ns/element as avx2 code (inputs mean)
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
#ifndef LOGSIGMOID_F64_1ULP_AVX2_H
#define LOGSIGMOID_F64_1ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double logsigmoid_f64_1ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void logsigmoid_f64_1ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

/* k0e_f64_4ulp_avx2: k0e
 *
 *   target       k0e, e^x K_0(x), f64
 *   domain       every input
 *   max error    3.423076 ulp, observed on 5238508292 inputs
 *   worst input  0x1.6b9650e335618p-2 (0.35506559740801569, encoding 0x3fd6b9650e335618)
 *   result there 0x1.bd666aee5ccc9p+0 (1.7398440200748146, encoding 0x3ffbd666aee5ccc9)
 *   mean error   0.535010 ulp
 *   misrounded   2293061271 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fbb38ae6b485cd8b971fc717bdbaf602
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k0e/f64/chebyshev_integer.evo --archive k0e_f64_avx2.db
 *                time: 1.7489 ns/element as avx2 code (inputs mean)
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
#ifndef K0E_F64_4ULP_AVX2_H
#define K0E_F64_4ULP_AVX2_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

double k0e_f64_4ulp_avx2(double x);

/* Any n; an output array may be an input array. */
void k0e_f64_4ulp_avx2_array(const double *x, double *y, size_t n);

#ifdef __cplusplus
}
#endif

#endif

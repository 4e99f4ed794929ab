/* reciprocal_f64_1ulp_avx512: reciprocal
 *
 *   target       reciprocal, 1/x, f64
 *   domain       every input
 *   max error    0.500001 ulp, observed on 70052421 inputs
 *   worst input  0x1.fffffffffffffp-1022 (4.4501477170144023e-308, encoding 0x001fffffffffffff)
 *   result there 0x1.0000000000001p+1021 (2.2471164185778954e+307, encoding 0x7fc0000000000001)
 *   mean error   0.246701 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b06643119e986a2ab878dffbb17b817f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive reciprocal_f64_1ulp_avx512.db
 *                time: 0.2974 ns/element as avx512 code (inputs mean)
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
#include "reciprocal_f64_1ulp_avx512.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* The results are exact to the bit only as they are written here. */
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || \
    defined(__RECIPROCAL_MATH__) || defined(__NO_SIGNED_ZEROS__) || \
    (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#error "this file must not be compiled with -ffast-math or a part of it"
#endif
/* 16: float and double as they are, wider only for _Float16. */
#if FLT_EVAL_METHOD != 0 && FLT_EVAL_METHOD != 16
#error "float and double must be evaluated in their own precision"
#endif
#if defined(__clang__)
#pragma clang fp contract(off)
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off")
#else
#pragma STDC FP_CONTRACT OFF
#endif

static inline double reciprocal_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1p+0; /* 1 */
    const double v1 = x;
    const double v2 = v0 / v1;
    const double r0 = v2;
    return r0;
}

static void reciprocal_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = reciprocal_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RECIPROCAL_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RECIPROCAL_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RECIPROCAL_F64_1ULP_AVX512_AVX2 static inline RECIPROCAL_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define RECIPROCAL_F64_1ULP_AVX512_AVX512 static inline RECIPROCAL_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
RECIPROCAL_F64_1ULP_AVX512_AVX2 void reciprocal_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v1_0l = _mm256_loadu_pd(x);
    const __m256d v1_0h = _mm256_loadu_pd(x + 4);
    const __m256d v1_1l = _mm256_loadu_pd(x + 8);
    const __m256d v1_1h = _mm256_loadu_pd(x + 12);
    const __m256d v1_2l = _mm256_loadu_pd(x + 16);
    const __m256d v1_2h = _mm256_loadu_pd(x + 20);
    const __m256d v1_3l = _mm256_loadu_pd(x + 24);
    const __m256d v1_3h = _mm256_loadu_pd(x + 28);
    const __m256d v2_0l = _mm256_div_pd(v0, v1_0l);
    const __m256d v2_0h = _mm256_div_pd(v0, v1_0h);
    const __m256d v2_1l = _mm256_div_pd(v0, v1_1l);
    const __m256d v2_1h = _mm256_div_pd(v0, v1_1h);
    const __m256d v2_2l = _mm256_div_pd(v0, v1_2l);
    const __m256d v2_2h = _mm256_div_pd(v0, v1_2h);
    const __m256d v2_3l = _mm256_div_pd(v0, v1_3l);
    const __m256d v2_3h = _mm256_div_pd(v0, v1_3h);
    _mm256_storeu_pd(y, v2_0l);
    _mm256_storeu_pd(y + 4, v2_0h);
    _mm256_storeu_pd(y + 8, v2_1l);
    _mm256_storeu_pd(y + 12, v2_1h);
    _mm256_storeu_pd(y + 16, v2_2l);
    _mm256_storeu_pd(y + 20, v2_2h);
    _mm256_storeu_pd(y + 24, v2_3l);
    _mm256_storeu_pd(y + 28, v2_3h);
}

/* 8 elements. */
static RECIPROCAL_F64_1ULP_AVX512_AVX2_TARGET void reciprocal_f64_1ulp_avx512_chunk_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_div_pd(v0, v1l);
    const __m256d v2h = _mm256_div_pd(v0, v1h);
    _mm256_storeu_pd(y, v2l);
    _mm256_storeu_pd(y + 4, v2h);
}

static RECIPROCAL_F64_1ULP_AVX512_AVX2_TARGET void reciprocal_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        reciprocal_f64_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        reciprocal_f64_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        reciprocal_f64_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RECIPROCAL_F64_1ULP_AVX512_AVX512 void reciprocal_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v1_0l = _mm512_loadu_pd(x);
    const __m512d v1_0h = _mm512_loadu_pd(x + 8);
    const __m512d v1_1l = _mm512_loadu_pd(x + 16);
    const __m512d v1_1h = _mm512_loadu_pd(x + 24);
    const __m512d v1_2l = _mm512_loadu_pd(x + 32);
    const __m512d v1_2h = _mm512_loadu_pd(x + 40);
    const __m512d v1_3l = _mm512_loadu_pd(x + 48);
    const __m512d v1_3h = _mm512_loadu_pd(x + 56);
    const __m512d v2_0l = _mm512_div_pd(v0, v1_0l);
    const __m512d v2_0h = _mm512_div_pd(v0, v1_0h);
    const __m512d v2_1l = _mm512_div_pd(v0, v1_1l);
    const __m512d v2_1h = _mm512_div_pd(v0, v1_1h);
    const __m512d v2_2l = _mm512_div_pd(v0, v1_2l);
    const __m512d v2_2h = _mm512_div_pd(v0, v1_2h);
    const __m512d v2_3l = _mm512_div_pd(v0, v1_3l);
    const __m512d v2_3h = _mm512_div_pd(v0, v1_3h);
    _mm512_storeu_pd(y, v2_0l);
    _mm512_storeu_pd(y + 8, v2_0h);
    _mm512_storeu_pd(y + 16, v2_1l);
    _mm512_storeu_pd(y + 24, v2_1h);
    _mm512_storeu_pd(y + 32, v2_2l);
    _mm512_storeu_pd(y + 40, v2_2h);
    _mm512_storeu_pd(y + 48, v2_3l);
    _mm512_storeu_pd(y + 56, v2_3h);
}

/* 16 elements. */
static RECIPROCAL_F64_1ULP_AVX512_AVX512_TARGET void reciprocal_f64_1ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_div_pd(v0, v1l);
    const __m512d v2h = _mm512_div_pd(v0, v1h);
    _mm512_storeu_pd(y, v2l);
    _mm512_storeu_pd(y + 8, v2h);
}

static RECIPROCAL_F64_1ULP_AVX512_AVX512_TARGET void reciprocal_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        reciprocal_f64_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        reciprocal_f64_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        reciprocal_f64_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RECIPROCAL_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int reciprocal_f64_1ulp_avx512_level(void) {
#if defined(RECIPROCAL_F64_1ULP_AVX512_FORCE_ISA)
    return RECIPROCAL_F64_1ULP_AVX512_FORCE_ISA;
#elif defined(__AVX512F__) && defined(__AVX512DQ__) && defined(__AVX512BW__) && \
    defined(__AVX512VL__) && defined(__FMA__)
    return 2;
#else
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma"))
        return 0;
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return 2;
    return 1;
#endif
}

#pragma GCC diagnostic pop

#endif

double reciprocal_f64_1ulp_avx512(double x) {
    return reciprocal_f64_1ulp_avx512_element(x);
}

void reciprocal_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = reciprocal_f64_1ulp_avx512_level();
    if (level == 2) {
        reciprocal_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        reciprocal_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    reciprocal_f64_1ulp_avx512_array_portable(x, y, n);
}

/* reciprocal_f64_1ulp_avx2: reciprocal
 *
 *   target       reciprocal, 1/x, f64
 *   domain       every input
 *   max error    0.500001 ulp, observed on 72588704 inputs
 *   worst input  0x1.fffffffffffffp-1022 (4.4501477170144023e-308, encoding 0x001fffffffffffff)
 *   result there 0x1.0000000000001p+1021 (2.2471164185778954e+307, encoding 0x7fc0000000000001)
 *   mean error   0.244840 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           360f249474eeb81c95f4c17c295381ed
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive reciprocal_f64_1ulp_avx2.db
 *                time: 0.3054 ns/element as avx2 code (inputs mean)
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
#include "reciprocal_f64_1ulp_avx2.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int64_t reciprocal_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double reciprocal_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double reciprocal_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = reciprocal_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return reciprocal_f64_1ulp_avx2_frombits_f64((reciprocal_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double reciprocal_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1p+0; /* 1 */
    const double v1 = x;
    const double v2 = -0x1p-4; /* -0.0625 */
    const double v3 = reciprocal_f64_1ulp_avx2_copysign_f64(v2, v1);
    const double v4 = reciprocal_f64_1ulp_avx2_copysign_f64(v1, v3);
    const double v5 = v1 > v4 ? v1 : v4;
    const double v6 = v0 / v5;
    const double r0 = v6;
    return r0;
}

static void reciprocal_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = reciprocal_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RECIPROCAL_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RECIPROCAL_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RECIPROCAL_F64_1ULP_AVX2_AVX2 static inline RECIPROCAL_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define RECIPROCAL_F64_1ULP_AVX2_AVX512 static inline RECIPROCAL_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
RECIPROCAL_F64_1ULP_AVX2_AVX2 __m256d reciprocal_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
RECIPROCAL_F64_1ULP_AVX2_AVX2 __m256d reciprocal_f64_1ulp_avx2_copysign_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d number = _mm256_cmp_pd(b, b, _CMP_ORD_Q);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a),
                        _mm256_and_pd(_mm256_and_pd(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
RECIPROCAL_F64_1ULP_AVX2_AVX2 void reciprocal_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v2 = _mm256_set1_pd(-0x1p-4); /* -0.0625 */
    const __m256d v1_0l = _mm256_loadu_pd(x);
    const __m256d v1_0h = _mm256_loadu_pd(x + 4);
    const __m256d v1_1l = _mm256_loadu_pd(x + 8);
    const __m256d v1_1h = _mm256_loadu_pd(x + 12);
    const __m256d v3_0l = reciprocal_f64_1ulp_avx2_signed_f64_avx2(v2, v1_0l);
    const __m256d v3_0h = reciprocal_f64_1ulp_avx2_signed_f64_avx2(v2, v1_0h);
    const __m256d v3_1l = reciprocal_f64_1ulp_avx2_signed_f64_avx2(v2, v1_1l);
    const __m256d v3_1h = reciprocal_f64_1ulp_avx2_signed_f64_avx2(v2, v1_1h);
    const __m256d v4_0l = reciprocal_f64_1ulp_avx2_copysign_f64_avx2(v1_0l, v3_0l);
    const __m256d v4_0h = reciprocal_f64_1ulp_avx2_copysign_f64_avx2(v1_0h, v3_0h);
    const __m256d v4_1l = reciprocal_f64_1ulp_avx2_copysign_f64_avx2(v1_1l, v3_1l);
    const __m256d v4_1h = reciprocal_f64_1ulp_avx2_copysign_f64_avx2(v1_1h, v3_1h);
    const __m256d v5_0l = _mm256_max_pd(v1_0l, v4_0l);
    const __m256d v5_0h = _mm256_max_pd(v1_0h, v4_0h);
    const __m256d v5_1l = _mm256_max_pd(v1_1l, v4_1l);
    const __m256d v5_1h = _mm256_max_pd(v1_1h, v4_1h);
    const __m256d v6_0l = _mm256_div_pd(v0, v5_0l);
    const __m256d v6_0h = _mm256_div_pd(v0, v5_0h);
    const __m256d v6_1l = _mm256_div_pd(v0, v5_1l);
    const __m256d v6_1h = _mm256_div_pd(v0, v5_1h);
    _mm256_storeu_pd(y, v6_0l);
    _mm256_storeu_pd(y + 4, v6_0h);
    _mm256_storeu_pd(y + 8, v6_1l);
    _mm256_storeu_pd(y + 12, v6_1h);
}

/* 8 elements. */
static RECIPROCAL_F64_1ULP_AVX2_AVX2_TARGET void reciprocal_f64_1ulp_avx2_chunk_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v2 = _mm256_set1_pd(-0x1p-4); /* -0.0625 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = reciprocal_f64_1ulp_avx2_signed_f64_avx2(v2, v1l);
    const __m256d v3h = reciprocal_f64_1ulp_avx2_signed_f64_avx2(v2, v1h);
    const __m256d v4l = reciprocal_f64_1ulp_avx2_copysign_f64_avx2(v1l, v3l);
    const __m256d v4h = reciprocal_f64_1ulp_avx2_copysign_f64_avx2(v1h, v3h);
    const __m256d v5l = _mm256_max_pd(v1l, v4l);
    const __m256d v5h = _mm256_max_pd(v1h, v4h);
    const __m256d v6l = _mm256_div_pd(v0, v5l);
    const __m256d v6h = _mm256_div_pd(v0, v5h);
    _mm256_storeu_pd(y, v6l);
    _mm256_storeu_pd(y + 4, v6h);
}

static RECIPROCAL_F64_1ULP_AVX2_AVX2_TARGET void reciprocal_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        reciprocal_f64_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        reciprocal_f64_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        reciprocal_f64_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
RECIPROCAL_F64_1ULP_AVX2_AVX512 __m512d reciprocal_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
RECIPROCAL_F64_1ULP_AVX2_AVX512 __m512d reciprocal_f64_1ulp_avx2_copysign_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN);
    const __mmask8 number = _mm512_cmp_pd_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi64(number, _mm512_castpd_si512(b), sign);
    return _mm512_castsi512_pd(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castpd_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
RECIPROCAL_F64_1ULP_AVX2_AVX512 void reciprocal_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v2 = _mm512_set1_pd(-0x1p-4); /* -0.0625 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = reciprocal_f64_1ulp_avx2_signed_f64_avx512(v2, v1l);
    const __m512d v3h = reciprocal_f64_1ulp_avx2_signed_f64_avx512(v2, v1h);
    const __m512d v4l = reciprocal_f64_1ulp_avx2_copysign_f64_avx512(v1l, v3l);
    const __m512d v4h = reciprocal_f64_1ulp_avx2_copysign_f64_avx512(v1h, v3h);
    const __m512d v5l = _mm512_max_pd(v1l, v4l);
    const __m512d v5h = _mm512_max_pd(v1h, v4h);
    const __m512d v6l = _mm512_div_pd(v0, v5l);
    const __m512d v6h = _mm512_div_pd(v0, v5h);
    _mm512_storeu_pd(y, v6l);
    _mm512_storeu_pd(y + 8, v6h);
}

static RECIPROCAL_F64_1ULP_AVX2_AVX512_TARGET void reciprocal_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        reciprocal_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        reciprocal_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RECIPROCAL_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int reciprocal_f64_1ulp_avx2_level(void) {
#if defined(RECIPROCAL_F64_1ULP_AVX2_FORCE_ISA)
    return RECIPROCAL_F64_1ULP_AVX2_FORCE_ISA;
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

double reciprocal_f64_1ulp_avx2(double x) {
    return reciprocal_f64_1ulp_avx2_element(x);
}

void reciprocal_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = reciprocal_f64_1ulp_avx2_level();
    if (level == 2) {
        reciprocal_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        reciprocal_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    reciprocal_f64_1ulp_avx2_array_portable(x, y, n);
}

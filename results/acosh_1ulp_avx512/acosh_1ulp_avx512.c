/* acosh_1ulp_avx512: acosh
 *
 *   target       acosh, arcosh x, f32
 *   domain       every input
 *   max error    0.629117 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.0007e8p+0 (1.00012064, encoding 0x3f8003f4)
 *   result there 0x1.fcfc6cp-7 (0.0155330207, encoding 0x3c7e7e36)
 *   mean error   0.062501 ulp
 *   misrounded   1022988 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a47b968ca217b14c1f8535c6cca65187
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive acosh_1ulp_avx512.db
 *                time: 0.9112 ns/element as avx512 code (inputs mean)
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
#include "acosh_1ulp_avx512.h"

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

static inline double acosh_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double acosh_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t acosh_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double acosh_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t acosh_1ulp_avx512_ashr_i64(int64_t a, int64_t b) {
    uint64_t s = (uint64_t)b > 63 ? 63 : (uint64_t)b;
    return a < 0 ? ~(int64_t)(~(uint64_t)a >> s) : (int64_t)((uint64_t)a >> s);
}
static inline float acosh_1ulp_avx512_element(float x) {
    const double v0 = 0x1.37fa75fe62d23p-2; /* 0.30466637005948111 */
    const float v1 = x;
    const double v2 = (double)v1;
    const double v3 = -0x1p+0; /* -1 */
    const double v4 = acosh_1ulp_avx512_fma_f64(v2, v2, v3);
    const double v5 = acosh_1ulp_avx512_sqrt_f64(v4);
    const double v6 = v5 + v2;
    const int64_t v7 = acosh_1ulp_avx512_bits_f64(v6);
    const int64_t v8 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v9 = (int64_t)((uint64_t)v7 + (uint64_t)v8);
    const int64_t v10 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v11 = v9 & v10;
    const int64_t v12 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v13 = (int64_t)((uint64_t)v11 + (uint64_t)v12);
    const double v14 = acosh_1ulp_avx512_frombits_f64(v13);
    const double v15 = 0x1p+0; /* 1 */
    const double v16 = v14 - v15;
    const double v17 = v14 + v15;
    const double v18 = v16 / v17;
    const double v19 = v18 * v18;
    const double v20 = 0x1.991452473013p-2; /* 0.39949158248420513 */
    const double v21 = acosh_1ulp_avx512_fma_f64(v0, v19, v20);
    const double v22 = 0x1.5555f8bd82e7ap-1; /* 0.66667153657313283 */
    const double v23 = acosh_1ulp_avx512_fma_f64(v21, v19, v22);
    const double v24 = 0x1.ffffffb9e9765p+0; /* 1.9999999836813569 */
    const double v25 = acosh_1ulp_avx512_fma_f64(v23, v19, v24);
    const int64_t v26 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v27 = INT64_C(52);
    const int64_t v28 = acosh_1ulp_avx512_ashr_i64(v9, v27);
    const int64_t v29 = (int64_t)((uint64_t)v26 + (uint64_t)v28);
    const double v30 = acosh_1ulp_avx512_frombits_f64(v29);
    const double v31 = 0x1.8p+52; /* 6755399441055744 */
    const double v32 = v30 - v31;
    const double v33 = 0x1.62e42fef2cd91p-1; /* 0.6931471805059336 */
    const double v34 = v32 * v33;
    const double v35 = acosh_1ulp_avx512_fma_f64(v25, v18, v34);
    const float v36 = (float)v35;
    const float v37 = 0x1p+0f; /* 1 */
    const int v38 = v37 <= v1;
    const float v39 = INFINITY;
    const int v40 = v1 < v39;
    const int v41 = v38 & v40;
    const int v42 = !v41;
    float r0 = v36;
    if (v42) {
        const int v43 = v1 < v37;
        const float v44 = NAN;
        const float v45 = v43 ? v44 : v1;
        r0 = v45;
    }
    return r0;
}

static void acosh_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_1ULP_AVX512_AVX2 static inline ACOSH_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_1ULP_AVX512_AVX512 static inline ACOSH_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ACOSH_1ULP_AVX512_AVX2 __m256i acosh_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Arithmetic shift as a logical one of the value with its sign folded away. */
ACOSH_1ULP_AVX512_AVX2 __m256i acosh_1ulp_avx512_ashr_i64_avx2(__m256i a, __m256i b) {
    const __m256i sign = _mm256_cmpgt_epi64(_mm256_setzero_si256(), a);
    return _mm256_xor_si256(_mm256_srlv_epi64(_mm256_xor_si256(a, sign), b), sign);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH_1ULP_AVX512_AVX2 void acosh_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.37fa75fe62d23p-2); /* 0.30466637005948111 */
    const __m256d v3 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256i v8 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v10 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v12 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v15 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v20 = _mm256_set1_pd(0x1.991452473013p-2); /* 0.39949158248420513 */
    const __m256d v22 = _mm256_set1_pd(0x1.5555f8bd82e7ap-1); /* 0.66667153657313283 */
    const __m256d v24 = _mm256_set1_pd(0x1.ffffffb9e9765p+0); /* 1.9999999836813569 */
    const __m256i v26 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256i v27 = _mm256_set1_epi64x(INT64_C(52));
    const __m256d v31 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v33 = _mm256_set1_pd(0x1.62e42fef2cd91p-1); /* 0.6931471805059336 */
    const __m256 v37 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v39 = _mm256_set1_ps(INFINITY);
    const __m256 v44 = _mm256_set1_ps(NAN);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v4l = _mm256_fmadd_pd(v2l, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v2h, v2h, v3);
    const __m256d v5l = _mm256_sqrt_pd(v4l);
    const __m256d v5h = _mm256_sqrt_pd(v4h);
    const __m256d v6l = _mm256_add_pd(v5l, v2l);
    const __m256d v6h = _mm256_add_pd(v5h, v2h);
    const __m256i v7l = acosh_1ulp_avx512_bits_f64_avx2(v6l);
    const __m256i v7h = acosh_1ulp_avx512_bits_f64_avx2(v6h);
    const __m256i v9l = _mm256_add_epi64(v7l, v8);
    const __m256i v9h = _mm256_add_epi64(v7h, v8);
    const __m256i v11l = _mm256_and_si256(v9l, v10);
    const __m256i v11h = _mm256_and_si256(v9h, v10);
    const __m256i v13l = _mm256_add_epi64(v11l, v12);
    const __m256i v13h = _mm256_add_epi64(v11h, v12);
    const __m256d v14l = _mm256_castsi256_pd(v13l);
    const __m256d v14h = _mm256_castsi256_pd(v13h);
    const __m256d v16l = _mm256_sub_pd(v14l, v15);
    const __m256d v16h = _mm256_sub_pd(v14h, v15);
    const __m256d v17l = _mm256_add_pd(v14l, v15);
    const __m256d v17h = _mm256_add_pd(v14h, v15);
    const __m256d v18l = _mm256_div_pd(v16l, v17l);
    const __m256d v18h = _mm256_div_pd(v16h, v17h);
    const __m256d v19l = _mm256_mul_pd(v18l, v18l);
    const __m256d v19h = _mm256_mul_pd(v18h, v18h);
    const __m256d v21l = _mm256_fmadd_pd(v0, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v0, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v19l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v19h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v19l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v19h, v24);
    const __m256i v28l = acosh_1ulp_avx512_ashr_i64_avx2(v9l, v27);
    const __m256i v28h = acosh_1ulp_avx512_ashr_i64_avx2(v9h, v27);
    const __m256i v29l = _mm256_add_epi64(v26, v28l);
    const __m256i v29h = _mm256_add_epi64(v26, v28h);
    const __m256d v30l = _mm256_castsi256_pd(v29l);
    const __m256d v30h = _mm256_castsi256_pd(v29h);
    const __m256d v32l = _mm256_sub_pd(v30l, v31);
    const __m256d v32h = _mm256_sub_pd(v30h, v31);
    const __m256d v34l = _mm256_mul_pd(v32l, v33);
    const __m256d v34h = _mm256_mul_pd(v32h, v33);
    const __m256d v35l = _mm256_fmadd_pd(v25l, v18l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v25h, v18h, v34h);
    const __m128 v36l = _mm256_cvtpd_ps(v35l);
    const __m128 v36h = _mm256_cvtpd_ps(v35h);
    const __m256 v36 = _mm256_set_m128(v36h, v36l);
    const __m256i v38 = _mm256_castps_si256(_mm256_cmp_ps(v37, v1, _CMP_LE_OQ));
    const __m256i v40 = _mm256_castps_si256(_mm256_cmp_ps(v1, v39, _CMP_LT_OQ));
    const __m256i v41 = _mm256_and_si256(v38, v40);
    const __m256i v42 = _mm256_xor_si256(v41, _mm256_set1_epi32(-1));
    __m256 r0 = v36;
    __m256i any1 = v42;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v1, v37, _CMP_LT_OQ));
        const __m256 v45 = _mm256_blendv_ps(v1, v44, _mm256_castsi256_ps(v43));
        r0 = _mm256_blendv_ps(r0, v45, _mm256_castsi256_ps(v42));
    }
    _mm256_storeu_ps(y, r0);
}

static ACOSH_1ULP_AVX512_AVX2_TARGET void acosh_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acosh_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_1ULP_AVX512_AVX512 __m512i acosh_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH_1ULP_AVX512_AVX512 void acosh_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.37fa75fe62d23p-2); /* 0.30466637005948111 */
    const __m512d v3 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v10 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v12 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v15 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v20 = _mm512_set1_pd(0x1.991452473013p-2); /* 0.39949158248420513 */
    const __m512d v22 = _mm512_set1_pd(0x1.5555f8bd82e7ap-1); /* 0.66667153657313283 */
    const __m512d v24 = _mm512_set1_pd(0x1.ffffffb9e9765p+0); /* 1.9999999836813569 */
    const __m512i v26 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v31 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v33 = _mm512_set1_pd(0x1.62e42fef2cd91p-1); /* 0.6931471805059336 */
    const __m512 v37 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v39 = _mm512_set1_ps(INFINITY);
    const __m512 v44 = _mm512_set1_ps(NAN);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v4_0l = _mm512_fmadd_pd(v2_0l, v2_0l, v3);
    const __m512d v4_0h = _mm512_fmadd_pd(v2_0h, v2_0h, v3);
    const __m512d v4_1l = _mm512_fmadd_pd(v2_1l, v2_1l, v3);
    const __m512d v4_1h = _mm512_fmadd_pd(v2_1h, v2_1h, v3);
    const __m512d v5_0l = _mm512_sqrt_pd(v4_0l);
    const __m512d v5_0h = _mm512_sqrt_pd(v4_0h);
    const __m512d v5_1l = _mm512_sqrt_pd(v4_1l);
    const __m512d v5_1h = _mm512_sqrt_pd(v4_1h);
    const __m512d v6_0l = _mm512_add_pd(v5_0l, v2_0l);
    const __m512d v6_0h = _mm512_add_pd(v5_0h, v2_0h);
    const __m512d v6_1l = _mm512_add_pd(v5_1l, v2_1l);
    const __m512d v6_1h = _mm512_add_pd(v5_1h, v2_1h);
    const __m512i v7_0l = acosh_1ulp_avx512_bits_f64_avx512(v6_0l);
    const __m512i v7_0h = acosh_1ulp_avx512_bits_f64_avx512(v6_0h);
    const __m512i v7_1l = acosh_1ulp_avx512_bits_f64_avx512(v6_1l);
    const __m512i v7_1h = acosh_1ulp_avx512_bits_f64_avx512(v6_1h);
    const __m512i v9_0l = _mm512_add_epi64(v7_0l, v8);
    const __m512i v9_0h = _mm512_add_epi64(v7_0h, v8);
    const __m512i v9_1l = _mm512_add_epi64(v7_1l, v8);
    const __m512i v9_1h = _mm512_add_epi64(v7_1h, v8);
    const __m512i v11_0l = _mm512_and_si512(v9_0l, v10);
    const __m512i v11_0h = _mm512_and_si512(v9_0h, v10);
    const __m512i v11_1l = _mm512_and_si512(v9_1l, v10);
    const __m512i v11_1h = _mm512_and_si512(v9_1h, v10);
    const __m512i v13_0l = _mm512_add_epi64(v11_0l, v12);
    const __m512i v13_0h = _mm512_add_epi64(v11_0h, v12);
    const __m512i v13_1l = _mm512_add_epi64(v11_1l, v12);
    const __m512i v13_1h = _mm512_add_epi64(v11_1h, v12);
    const __m512d v14_0l = _mm512_castsi512_pd(v13_0l);
    const __m512d v14_0h = _mm512_castsi512_pd(v13_0h);
    const __m512d v14_1l = _mm512_castsi512_pd(v13_1l);
    const __m512d v14_1h = _mm512_castsi512_pd(v13_1h);
    const __m512d v16_0l = _mm512_sub_pd(v14_0l, v15);
    const __m512d v16_0h = _mm512_sub_pd(v14_0h, v15);
    const __m512d v16_1l = _mm512_sub_pd(v14_1l, v15);
    const __m512d v16_1h = _mm512_sub_pd(v14_1h, v15);
    const __m512d v17_0l = _mm512_add_pd(v14_0l, v15);
    const __m512d v17_0h = _mm512_add_pd(v14_0h, v15);
    const __m512d v17_1l = _mm512_add_pd(v14_1l, v15);
    const __m512d v17_1h = _mm512_add_pd(v14_1h, v15);
    const __m512d v18_0l = _mm512_div_pd(v16_0l, v17_0l);
    const __m512d v18_0h = _mm512_div_pd(v16_0h, v17_0h);
    const __m512d v18_1l = _mm512_div_pd(v16_1l, v17_1l);
    const __m512d v18_1h = _mm512_div_pd(v16_1h, v17_1h);
    const __m512d v19_0l = _mm512_mul_pd(v18_0l, v18_0l);
    const __m512d v19_0h = _mm512_mul_pd(v18_0h, v18_0h);
    const __m512d v19_1l = _mm512_mul_pd(v18_1l, v18_1l);
    const __m512d v19_1h = _mm512_mul_pd(v18_1h, v18_1h);
    const __m512d v21_0l = _mm512_fmadd_pd(v0, v19_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v0, v19_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v0, v19_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v0, v19_1h, v20);
    const __m512d v23_0l = _mm512_fmadd_pd(v21_0l, v19_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v21_0h, v19_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v21_1l, v19_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v21_1h, v19_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v23_0l, v19_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23_0h, v19_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23_1l, v19_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23_1h, v19_1h, v24);
    const __m512i v28_0l = _mm512_srai_epi64(v9_0l, 52);
    const __m512i v28_0h = _mm512_srai_epi64(v9_0h, 52);
    const __m512i v28_1l = _mm512_srai_epi64(v9_1l, 52);
    const __m512i v28_1h = _mm512_srai_epi64(v9_1h, 52);
    const __m512i v29_0l = _mm512_add_epi64(v26, v28_0l);
    const __m512i v29_0h = _mm512_add_epi64(v26, v28_0h);
    const __m512i v29_1l = _mm512_add_epi64(v26, v28_1l);
    const __m512i v29_1h = _mm512_add_epi64(v26, v28_1h);
    const __m512d v30_0l = _mm512_castsi512_pd(v29_0l);
    const __m512d v30_0h = _mm512_castsi512_pd(v29_0h);
    const __m512d v30_1l = _mm512_castsi512_pd(v29_1l);
    const __m512d v30_1h = _mm512_castsi512_pd(v29_1h);
    const __m512d v32_0l = _mm512_sub_pd(v30_0l, v31);
    const __m512d v32_0h = _mm512_sub_pd(v30_0h, v31);
    const __m512d v32_1l = _mm512_sub_pd(v30_1l, v31);
    const __m512d v32_1h = _mm512_sub_pd(v30_1h, v31);
    const __m512d v34_0l = _mm512_mul_pd(v32_0l, v33);
    const __m512d v34_0h = _mm512_mul_pd(v32_0h, v33);
    const __m512d v34_1l = _mm512_mul_pd(v32_1l, v33);
    const __m512d v34_1h = _mm512_mul_pd(v32_1h, v33);
    const __m512d v35_0l = _mm512_fmadd_pd(v25_0l, v18_0l, v34_0l);
    const __m512d v35_0h = _mm512_fmadd_pd(v25_0h, v18_0h, v34_0h);
    const __m512d v35_1l = _mm512_fmadd_pd(v25_1l, v18_1l, v34_1l);
    const __m512d v35_1h = _mm512_fmadd_pd(v25_1h, v18_1h, v34_1h);
    const __m256 v36_0l = _mm512_cvtpd_ps(v35_0l);
    const __m256 v36_0h = _mm512_cvtpd_ps(v35_0h);
    const __m512 v36_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_0l), v36_0h, 1);
    const __m256 v36_1l = _mm512_cvtpd_ps(v35_1l);
    const __m256 v36_1h = _mm512_cvtpd_ps(v35_1h);
    const __m512 v36_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_1l), v36_1h, 1);
    const __mmask16 v38_0 = _mm512_cmp_ps_mask(v37, v1_0, _CMP_LE_OQ);
    const __mmask16 v38_1 = _mm512_cmp_ps_mask(v37, v1_1, _CMP_LE_OQ);
    const __mmask16 v40_0 = _mm512_cmp_ps_mask(v1_0, v39, _CMP_LT_OQ);
    const __mmask16 v40_1 = _mm512_cmp_ps_mask(v1_1, v39, _CMP_LT_OQ);
    const __mmask16 v41_0 = (__mmask16)(v38_0 & v40_0);
    const __mmask16 v41_1 = (__mmask16)(v38_1 & v40_1);
    const __mmask16 v42_0 = (__mmask16)~v41_0;
    const __mmask16 v42_1 = (__mmask16)~v41_1;
    __m512 r0_0 = v36_0;
    __m512 r0_1 = v36_1;
    __mmask16 any1 = v42_0;
    any1 = (__mmask16)(any1 | v42_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v43_0 = _mm512_cmp_ps_mask(v1_0, v37, _CMP_LT_OQ);
        const __mmask16 v43_1 = _mm512_cmp_ps_mask(v1_1, v37, _CMP_LT_OQ);
        const __m512 v45_0 = _mm512_mask_blend_ps(v43_0, v1_0, v44);
        const __m512 v45_1 = _mm512_mask_blend_ps(v43_1, v1_1, v44);
        r0_0 = _mm512_mask_blend_ps(v42_0, r0_0, v45_0);
        r0_1 = _mm512_mask_blend_ps(v42_1, r0_1, v45_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static ACOSH_1ULP_AVX512_AVX512_TARGET void acosh_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.37fa75fe62d23p-2); /* 0.30466637005948111 */
    const __m512d v3 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v10 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v12 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v15 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v20 = _mm512_set1_pd(0x1.991452473013p-2); /* 0.39949158248420513 */
    const __m512d v22 = _mm512_set1_pd(0x1.5555f8bd82e7ap-1); /* 0.66667153657313283 */
    const __m512d v24 = _mm512_set1_pd(0x1.ffffffb9e9765p+0); /* 1.9999999836813569 */
    const __m512i v26 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v31 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v33 = _mm512_set1_pd(0x1.62e42fef2cd91p-1); /* 0.6931471805059336 */
    const __m512 v37 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v39 = _mm512_set1_ps(INFINITY);
    const __m512 v44 = _mm512_set1_ps(NAN);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v4l = _mm512_fmadd_pd(v2l, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v2h, v2h, v3);
    const __m512d v5l = _mm512_sqrt_pd(v4l);
    const __m512d v5h = _mm512_sqrt_pd(v4h);
    const __m512d v6l = _mm512_add_pd(v5l, v2l);
    const __m512d v6h = _mm512_add_pd(v5h, v2h);
    const __m512i v7l = acosh_1ulp_avx512_bits_f64_avx512(v6l);
    const __m512i v7h = acosh_1ulp_avx512_bits_f64_avx512(v6h);
    const __m512i v9l = _mm512_add_epi64(v7l, v8);
    const __m512i v9h = _mm512_add_epi64(v7h, v8);
    const __m512i v11l = _mm512_and_si512(v9l, v10);
    const __m512i v11h = _mm512_and_si512(v9h, v10);
    const __m512i v13l = _mm512_add_epi64(v11l, v12);
    const __m512i v13h = _mm512_add_epi64(v11h, v12);
    const __m512d v14l = _mm512_castsi512_pd(v13l);
    const __m512d v14h = _mm512_castsi512_pd(v13h);
    const __m512d v16l = _mm512_sub_pd(v14l, v15);
    const __m512d v16h = _mm512_sub_pd(v14h, v15);
    const __m512d v17l = _mm512_add_pd(v14l, v15);
    const __m512d v17h = _mm512_add_pd(v14h, v15);
    const __m512d v18l = _mm512_div_pd(v16l, v17l);
    const __m512d v18h = _mm512_div_pd(v16h, v17h);
    const __m512d v19l = _mm512_mul_pd(v18l, v18l);
    const __m512d v19h = _mm512_mul_pd(v18h, v18h);
    const __m512d v21l = _mm512_fmadd_pd(v0, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v0, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v19l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v19h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v19l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v19h, v24);
    const __m512i v28l = _mm512_srai_epi64(v9l, 52);
    const __m512i v28h = _mm512_srai_epi64(v9h, 52);
    const __m512i v29l = _mm512_add_epi64(v26, v28l);
    const __m512i v29h = _mm512_add_epi64(v26, v28h);
    const __m512d v30l = _mm512_castsi512_pd(v29l);
    const __m512d v30h = _mm512_castsi512_pd(v29h);
    const __m512d v32l = _mm512_sub_pd(v30l, v31);
    const __m512d v32h = _mm512_sub_pd(v30h, v31);
    const __m512d v34l = _mm512_mul_pd(v32l, v33);
    const __m512d v34h = _mm512_mul_pd(v32h, v33);
    const __m512d v35l = _mm512_fmadd_pd(v25l, v18l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v25h, v18h, v34h);
    const __m256 v36l = _mm512_cvtpd_ps(v35l);
    const __m256 v36h = _mm512_cvtpd_ps(v35h);
    const __m512 v36 = _mm512_insertf32x8(_mm512_castps256_ps512(v36l), v36h, 1);
    const __mmask16 v38 = _mm512_cmp_ps_mask(v37, v1, _CMP_LE_OQ);
    const __mmask16 v40 = _mm512_cmp_ps_mask(v1, v39, _CMP_LT_OQ);
    const __mmask16 v41 = (__mmask16)(v38 & v40);
    const __mmask16 v42 = (__mmask16)~v41;
    __m512 r0 = v36;
    __mmask16 any1 = v42;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v43 = _mm512_cmp_ps_mask(v1, v37, _CMP_LT_OQ);
        const __m512 v45 = _mm512_mask_blend_ps(v43, v1, v44);
        r0 = _mm512_mask_blend_ps(v42, r0, v45);
    }
    _mm512_storeu_ps(y, r0);
}

static ACOSH_1ULP_AVX512_AVX512_TARGET void acosh_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acosh_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_1ulp_avx512_level(void) {
#if defined(ACOSH_1ULP_AVX512_FORCE_ISA)
    return ACOSH_1ULP_AVX512_FORCE_ISA;
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

float acosh_1ulp_avx512(float x) {
    return acosh_1ulp_avx512_element(x);
}

void acosh_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_1ulp_avx512_level();
    if (level == 2) {
        acosh_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_1ulp_avx512_array_portable(x, y, n);
}

/* acosh1p_1ulp_avx2: acosh1p
 *
 *   target       acosh1p, x < 0 ? nan : log1p(x + sqrt(x*(x + 2))), f32
 *   domain       every input
 *   max error    0.877783 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.012cep-5 (0.0313934684, encoding 0x3d009670)
 *   result there 0x1.ffd73ep-3 (0.249922261, encoding 0x3e7feb9f)
 *   mean error   0.139070 ulp
 *   misrounded   256373118 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           574df3e8796b43038b4f49e5f368014b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh1p --fmt f32 --max-ulp 2 --isa avx2 --time 25s --seed 1 --threads 1 --archive acosh1p_2ulp_avx2.db
 *                time: 1.3226 ns/element as avx2 code (inputs mean)
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
#include "acosh1p_1ulp_avx2.h"

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
static inline int64_t acosh1p_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double acosh1p_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double acosh1p_1ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double acosh1p_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t acosh1p_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh1p_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float acosh1p_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float acosh1p_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = acosh1p_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return acosh1p_1ulp_avx2_frombits_f32((acosh1p_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float acosh1p_1ulp_avx2_element(float x) {
    const int64_t v0 = INT64_C(9214364837600034816); /* 0x7fe0000000000000 */
    const int64_t v1 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const float v2 = x;
    const double v3 = (double)v2;
    const double v4 = 0x1p+0; /* 1 */
    const double v5 = v3 + v4;
    const int64_t v6 = acosh1p_1ulp_avx2_bits_f64(v5);
    const int64_t v7 = (int64_t)((uint64_t)v1 + (uint64_t)v6);
    const int64_t v8 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const int64_t v9 = v7 & v8;
    const int64_t v10 = (int64_t)((uint64_t)v0 - (uint64_t)v9);
    const double v11 = acosh1p_1ulp_avx2_frombits_f64(v10);
    const double v12 = 0x1p+1; /* 2 */
    const double v13 = v12 + v3;
    const double v14 = v13 * v3;
    const double v15 = acosh1p_1ulp_avx2_sqrt_f64(v14);
    const double v16 = v3 + v15;
    const double v17 = v11 - v4;
    const double v18 = acosh1p_1ulp_avx2_fma_f64(v11, v16, v17);
    const double v19 = 0x1.ffffff57609bbp+0; /* 1.9999999607394858 */
    const double v20 = v18 + v19;
    const double v21 = v18 / v20;
    const double v22 = v21 * v21;
    const double v23 = 0x1.72f4ead1407f7p-5; /* 0.045282801273074762 */
    const double v24 = 0x1.0d09497e46e28p-2; /* 0.26273073991044038 */
    const double v25 = acosh1p_1ulp_avx2_fma_f64(v18, v23, v24);
    const double v26 = 0x1.9a41769a5d682p-2; /* 0.40064034764450451 */
    const double v27 = acosh1p_1ulp_avx2_fma_f64(v22, v25, v26);
    const double v28 = 0x1.5553c81d087c5p-1; /* 0.66665482859047442 */
    const double v29 = acosh1p_1ulp_avx2_fma_f64(v22, v27, v28);
    const double v30 = acosh1p_1ulp_avx2_fma_f64(v29, v22, v12);
    const double v31 = 0x1.62e42ff1c4dedp-1; /* 0.69314718080789606 */
    const int64_t v32 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v33 = INT64_C(52);
    const int64_t v34 = acosh1p_1ulp_avx2_lshr_i64(v7, v33);
    const int64_t v35 = (int64_t)((uint64_t)v32 + (uint64_t)v34);
    const double v36 = acosh1p_1ulp_avx2_frombits_f64(v35);
    const double v37 = 0x1.8p+52; /* 6755399441055744 */
    const double v38 = v36 - v37;
    const double v39 = v31 * v38;
    const double v40 = acosh1p_1ulp_avx2_fma_f64(v30, v21, v39);
    const float v41 = (float)v40;
    const float v42 = acosh1p_1ulp_avx2_copysign_f32(v41, v2);
    const float v43 = 0x0p+0f; /* 0 */
    const int v44 = v43 <= v2;
    const float v45 = INFINITY;
    const int v46 = v2 < v45;
    const int v47 = v44 & v46;
    const int v48 = !v47;
    float r0 = v42;
    if (v48) {
        const float v49 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v50 = !(v2 <= v49);
        const float v51 = NAN;
        const float v52 = v50 ? v2 : v51;
        r0 = v52;
    }
    return r0;
}

static void acosh1p_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh1p_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH1P_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH1P_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH1P_1ULP_AVX2_AVX2 static inline ACOSH1P_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOSH1P_1ULP_AVX2_AVX512 static inline ACOSH1P_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ACOSH1P_1ULP_AVX2_AVX2 __m256 acosh1p_1ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH1P_1ULP_AVX2_AVX2 void acosh1p_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256d v4 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v8 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v12 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v19 = _mm256_set1_pd(0x1.ffffff57609bbp+0); /* 1.9999999607394858 */
    const __m256d v23 = _mm256_set1_pd(0x1.72f4ead1407f7p-5); /* 0.045282801273074762 */
    const __m256d v24 = _mm256_set1_pd(0x1.0d09497e46e28p-2); /* 0.26273073991044038 */
    const __m256d v26 = _mm256_set1_pd(0x1.9a41769a5d682p-2); /* 0.40064034764450451 */
    const __m256d v28 = _mm256_set1_pd(0x1.5553c81d087c5p-1); /* 0.66665482859047442 */
    const __m256d v31 = _mm256_set1_pd(0x1.62e42ff1c4dedp-1); /* 0.69314718080789606 */
    const __m256i v32 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v37 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256 v43 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v45 = _mm256_set1_ps(INFINITY);
    const __m256 v49 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v51 = _mm256_set1_ps(NAN);
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v5l = _mm256_add_pd(v3l, v4);
    const __m256d v5h = _mm256_add_pd(v3h, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m256i v7l = _mm256_add_epi64(v1, v6l);
    const __m256i v7h = _mm256_add_epi64(v1, v6h);
    const __m256i v9l = _mm256_and_si256(v7l, v8);
    const __m256i v9h = _mm256_and_si256(v7h, v8);
    const __m256i v10l = _mm256_sub_epi64(v0, v9l);
    const __m256i v10h = _mm256_sub_epi64(v0, v9h);
    const __m256d v11l = _mm256_castsi256_pd(v10l);
    const __m256d v11h = _mm256_castsi256_pd(v10h);
    const __m256d v13l = _mm256_add_pd(v12, v3l);
    const __m256d v13h = _mm256_add_pd(v12, v3h);
    const __m256d v14l = _mm256_mul_pd(v13l, v3l);
    const __m256d v14h = _mm256_mul_pd(v13h, v3h);
    const __m256d v15l = _mm256_sqrt_pd(v14l);
    const __m256d v15h = _mm256_sqrt_pd(v14h);
    const __m256d v16l = _mm256_add_pd(v3l, v15l);
    const __m256d v16h = _mm256_add_pd(v3h, v15h);
    const __m256d v17l = _mm256_sub_pd(v11l, v4);
    const __m256d v17h = _mm256_sub_pd(v11h, v4);
    const __m256d v18l = _mm256_fmadd_pd(v11l, v16l, v17l);
    const __m256d v18h = _mm256_fmadd_pd(v11h, v16h, v17h);
    const __m256d v20l = _mm256_add_pd(v18l, v19);
    const __m256d v20h = _mm256_add_pd(v18h, v19);
    const __m256d v21l = _mm256_div_pd(v18l, v20l);
    const __m256d v21h = _mm256_div_pd(v18h, v20h);
    const __m256d v22l = _mm256_mul_pd(v21l, v21l);
    const __m256d v22h = _mm256_mul_pd(v21h, v21h);
    const __m256d v25l = _mm256_fmadd_pd(v18l, v23, v24);
    const __m256d v25h = _mm256_fmadd_pd(v18h, v23, v24);
    const __m256d v27l = _mm256_fmadd_pd(v22l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v22h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v22l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v22h, v27h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v29l, v22l, v12);
    const __m256d v30h = _mm256_fmadd_pd(v29h, v22h, v12);
    const __m256i v34l = _mm256_srli_epi64(v7l, 52);
    const __m256i v34h = _mm256_srli_epi64(v7h, 52);
    const __m256i v35l = _mm256_add_epi64(v32, v34l);
    const __m256i v35h = _mm256_add_epi64(v32, v34h);
    const __m256d v36l = _mm256_castsi256_pd(v35l);
    const __m256d v36h = _mm256_castsi256_pd(v35h);
    const __m256d v38l = _mm256_sub_pd(v36l, v37);
    const __m256d v38h = _mm256_sub_pd(v36h, v37);
    const __m256d v39l = _mm256_mul_pd(v31, v38l);
    const __m256d v39h = _mm256_mul_pd(v31, v38h);
    const __m256d v40l = _mm256_fmadd_pd(v30l, v21l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v30h, v21h, v39h);
    const __m128 v41l = _mm256_cvtpd_ps(v40l);
    const __m128 v41h = _mm256_cvtpd_ps(v40h);
    const __m256 v41 = _mm256_set_m128(v41h, v41l);
    const __m256 v42 = acosh1p_1ulp_avx2_signed_f32_avx2(v41, v2);
    const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v43, v2, _CMP_LE_OQ));
    const __m256i v46 = _mm256_castps_si256(_mm256_cmp_ps(v2, v45, _CMP_LT_OQ));
    const __m256i v47 = _mm256_and_si256(v44, v46);
    const __m256i v48 = _mm256_xor_si256(v47, _mm256_set1_epi32(-1));
    __m256 r0 = v42;
    __m256i any1 = v48;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v50 = _mm256_castps_si256(_mm256_cmp_ps(v2, v49, _CMP_NLE_UQ));
        const __m256 v52 = _mm256_blendv_ps(v51, v2, _mm256_castsi256_ps(v50));
        r0 = _mm256_blendv_ps(r0, v52, _mm256_castsi256_ps(v48));
    }
    _mm256_storeu_ps(y, r0);
}

static ACOSH1P_1ULP_AVX2_AVX2_TARGET void acosh1p_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh1p_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acosh1p_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ACOSH1P_1ULP_AVX2_AVX512 __m512 acosh1p_1ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH1P_1ULP_AVX2_AVX512 void acosh1p_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v12 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v19 = _mm512_set1_pd(0x1.ffffff57609bbp+0); /* 1.9999999607394858 */
    const __m512d v23 = _mm512_set1_pd(0x1.72f4ead1407f7p-5); /* 0.045282801273074762 */
    const __m512d v24 = _mm512_set1_pd(0x1.0d09497e46e28p-2); /* 0.26273073991044038 */
    const __m512d v26 = _mm512_set1_pd(0x1.9a41769a5d682p-2); /* 0.40064034764450451 */
    const __m512d v28 = _mm512_set1_pd(0x1.5553c81d087c5p-1); /* 0.66665482859047442 */
    const __m512d v31 = _mm512_set1_pd(0x1.62e42ff1c4dedp-1); /* 0.69314718080789606 */
    const __m512i v32 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v37 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512 v43 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v45 = _mm512_set1_ps(INFINITY);
    const __m512 v49 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v51 = _mm512_set1_ps(NAN);
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512d v3_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v3_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v3_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v3_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512d v5_0l = _mm512_add_pd(v3_0l, v4);
    const __m512d v5_0h = _mm512_add_pd(v3_0h, v4);
    const __m512d v5_1l = _mm512_add_pd(v3_1l, v4);
    const __m512d v5_1h = _mm512_add_pd(v3_1h, v4);
    const __m512i v6_0l = _mm512_castpd_si512(v5_0l);
    const __m512i v6_0h = _mm512_castpd_si512(v5_0h);
    const __m512i v6_1l = _mm512_castpd_si512(v5_1l);
    const __m512i v6_1h = _mm512_castpd_si512(v5_1h);
    const __m512i v7_0l = _mm512_add_epi64(v1, v6_0l);
    const __m512i v7_0h = _mm512_add_epi64(v1, v6_0h);
    const __m512i v7_1l = _mm512_add_epi64(v1, v6_1l);
    const __m512i v7_1h = _mm512_add_epi64(v1, v6_1h);
    const __m512i v9_0l = _mm512_and_si512(v7_0l, v8);
    const __m512i v9_0h = _mm512_and_si512(v7_0h, v8);
    const __m512i v9_1l = _mm512_and_si512(v7_1l, v8);
    const __m512i v9_1h = _mm512_and_si512(v7_1h, v8);
    const __m512i v10_0l = _mm512_sub_epi64(v0, v9_0l);
    const __m512i v10_0h = _mm512_sub_epi64(v0, v9_0h);
    const __m512i v10_1l = _mm512_sub_epi64(v0, v9_1l);
    const __m512i v10_1h = _mm512_sub_epi64(v0, v9_1h);
    const __m512d v11_0l = _mm512_castsi512_pd(v10_0l);
    const __m512d v11_0h = _mm512_castsi512_pd(v10_0h);
    const __m512d v11_1l = _mm512_castsi512_pd(v10_1l);
    const __m512d v11_1h = _mm512_castsi512_pd(v10_1h);
    const __m512d v13_0l = _mm512_add_pd(v12, v3_0l);
    const __m512d v13_0h = _mm512_add_pd(v12, v3_0h);
    const __m512d v13_1l = _mm512_add_pd(v12, v3_1l);
    const __m512d v13_1h = _mm512_add_pd(v12, v3_1h);
    const __m512d v14_0l = _mm512_mul_pd(v13_0l, v3_0l);
    const __m512d v14_0h = _mm512_mul_pd(v13_0h, v3_0h);
    const __m512d v14_1l = _mm512_mul_pd(v13_1l, v3_1l);
    const __m512d v14_1h = _mm512_mul_pd(v13_1h, v3_1h);
    const __m512d v15_0l = _mm512_sqrt_pd(v14_0l);
    const __m512d v15_0h = _mm512_sqrt_pd(v14_0h);
    const __m512d v15_1l = _mm512_sqrt_pd(v14_1l);
    const __m512d v15_1h = _mm512_sqrt_pd(v14_1h);
    const __m512d v16_0l = _mm512_add_pd(v3_0l, v15_0l);
    const __m512d v16_0h = _mm512_add_pd(v3_0h, v15_0h);
    const __m512d v16_1l = _mm512_add_pd(v3_1l, v15_1l);
    const __m512d v16_1h = _mm512_add_pd(v3_1h, v15_1h);
    const __m512d v17_0l = _mm512_sub_pd(v11_0l, v4);
    const __m512d v17_0h = _mm512_sub_pd(v11_0h, v4);
    const __m512d v17_1l = _mm512_sub_pd(v11_1l, v4);
    const __m512d v17_1h = _mm512_sub_pd(v11_1h, v4);
    const __m512d v18_0l = _mm512_fmadd_pd(v11_0l, v16_0l, v17_0l);
    const __m512d v18_0h = _mm512_fmadd_pd(v11_0h, v16_0h, v17_0h);
    const __m512d v18_1l = _mm512_fmadd_pd(v11_1l, v16_1l, v17_1l);
    const __m512d v18_1h = _mm512_fmadd_pd(v11_1h, v16_1h, v17_1h);
    const __m512d v20_0l = _mm512_add_pd(v18_0l, v19);
    const __m512d v20_0h = _mm512_add_pd(v18_0h, v19);
    const __m512d v20_1l = _mm512_add_pd(v18_1l, v19);
    const __m512d v20_1h = _mm512_add_pd(v18_1h, v19);
    const __m512d v21_0l = _mm512_div_pd(v18_0l, v20_0l);
    const __m512d v21_0h = _mm512_div_pd(v18_0h, v20_0h);
    const __m512d v21_1l = _mm512_div_pd(v18_1l, v20_1l);
    const __m512d v21_1h = _mm512_div_pd(v18_1h, v20_1h);
    const __m512d v22_0l = _mm512_mul_pd(v21_0l, v21_0l);
    const __m512d v22_0h = _mm512_mul_pd(v21_0h, v21_0h);
    const __m512d v22_1l = _mm512_mul_pd(v21_1l, v21_1l);
    const __m512d v22_1h = _mm512_mul_pd(v21_1h, v21_1h);
    const __m512d v25_0l = _mm512_fmadd_pd(v18_0l, v23, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v18_0h, v23, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v18_1l, v23, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v18_1h, v23, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v22_0l, v25_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v22_0h, v25_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v22_1l, v25_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v22_1h, v25_1h, v26);
    const __m512d v29_0l = _mm512_fmadd_pd(v22_0l, v27_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v22_0h, v27_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v22_1l, v27_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v22_1h, v27_1h, v28);
    const __m512d v30_0l = _mm512_fmadd_pd(v29_0l, v22_0l, v12);
    const __m512d v30_0h = _mm512_fmadd_pd(v29_0h, v22_0h, v12);
    const __m512d v30_1l = _mm512_fmadd_pd(v29_1l, v22_1l, v12);
    const __m512d v30_1h = _mm512_fmadd_pd(v29_1h, v22_1h, v12);
    const __m512i v34_0l = _mm512_srli_epi64(v7_0l, 52);
    const __m512i v34_0h = _mm512_srli_epi64(v7_0h, 52);
    const __m512i v34_1l = _mm512_srli_epi64(v7_1l, 52);
    const __m512i v34_1h = _mm512_srli_epi64(v7_1h, 52);
    const __m512i v35_0l = _mm512_add_epi64(v32, v34_0l);
    const __m512i v35_0h = _mm512_add_epi64(v32, v34_0h);
    const __m512i v35_1l = _mm512_add_epi64(v32, v34_1l);
    const __m512i v35_1h = _mm512_add_epi64(v32, v34_1h);
    const __m512d v36_0l = _mm512_castsi512_pd(v35_0l);
    const __m512d v36_0h = _mm512_castsi512_pd(v35_0h);
    const __m512d v36_1l = _mm512_castsi512_pd(v35_1l);
    const __m512d v36_1h = _mm512_castsi512_pd(v35_1h);
    const __m512d v38_0l = _mm512_sub_pd(v36_0l, v37);
    const __m512d v38_0h = _mm512_sub_pd(v36_0h, v37);
    const __m512d v38_1l = _mm512_sub_pd(v36_1l, v37);
    const __m512d v38_1h = _mm512_sub_pd(v36_1h, v37);
    const __m512d v39_0l = _mm512_mul_pd(v31, v38_0l);
    const __m512d v39_0h = _mm512_mul_pd(v31, v38_0h);
    const __m512d v39_1l = _mm512_mul_pd(v31, v38_1l);
    const __m512d v39_1h = _mm512_mul_pd(v31, v38_1h);
    const __m512d v40_0l = _mm512_fmadd_pd(v30_0l, v21_0l, v39_0l);
    const __m512d v40_0h = _mm512_fmadd_pd(v30_0h, v21_0h, v39_0h);
    const __m512d v40_1l = _mm512_fmadd_pd(v30_1l, v21_1l, v39_1l);
    const __m512d v40_1h = _mm512_fmadd_pd(v30_1h, v21_1h, v39_1h);
    const __m256 v41_0l = _mm512_cvtpd_ps(v40_0l);
    const __m256 v41_0h = _mm512_cvtpd_ps(v40_0h);
    const __m512 v41_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v41_0l), v41_0h, 1);
    const __m256 v41_1l = _mm512_cvtpd_ps(v40_1l);
    const __m256 v41_1h = _mm512_cvtpd_ps(v40_1h);
    const __m512 v41_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v41_1l), v41_1h, 1);
    const __m512 v42_0 = acosh1p_1ulp_avx2_signed_f32_avx512(v41_0, v2_0);
    const __m512 v42_1 = acosh1p_1ulp_avx2_signed_f32_avx512(v41_1, v2_1);
    const __mmask16 v44_0 = _mm512_cmp_ps_mask(v43, v2_0, _CMP_LE_OQ);
    const __mmask16 v44_1 = _mm512_cmp_ps_mask(v43, v2_1, _CMP_LE_OQ);
    const __mmask16 v46_0 = _mm512_cmp_ps_mask(v2_0, v45, _CMP_LT_OQ);
    const __mmask16 v46_1 = _mm512_cmp_ps_mask(v2_1, v45, _CMP_LT_OQ);
    const __mmask16 v47_0 = (__mmask16)(v44_0 & v46_0);
    const __mmask16 v47_1 = (__mmask16)(v44_1 & v46_1);
    const __mmask16 v48_0 = (__mmask16)~v47_0;
    const __mmask16 v48_1 = (__mmask16)~v47_1;
    __m512 r0_0 = v42_0;
    __m512 r0_1 = v42_1;
    __mmask16 any1 = v48_0;
    any1 = (__mmask16)(any1 | v48_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v50_0 = _mm512_cmp_ps_mask(v2_0, v49, _CMP_NLE_UQ);
        const __mmask16 v50_1 = _mm512_cmp_ps_mask(v2_1, v49, _CMP_NLE_UQ);
        const __m512 v52_0 = _mm512_mask_blend_ps(v50_0, v51, v2_0);
        const __m512 v52_1 = _mm512_mask_blend_ps(v50_1, v51, v2_1);
        r0_0 = _mm512_mask_blend_ps(v48_0, r0_0, v52_0);
        r0_1 = _mm512_mask_blend_ps(v48_1, r0_1, v52_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static ACOSH1P_1ULP_AVX2_AVX512_TARGET void acosh1p_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v12 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v19 = _mm512_set1_pd(0x1.ffffff57609bbp+0); /* 1.9999999607394858 */
    const __m512d v23 = _mm512_set1_pd(0x1.72f4ead1407f7p-5); /* 0.045282801273074762 */
    const __m512d v24 = _mm512_set1_pd(0x1.0d09497e46e28p-2); /* 0.26273073991044038 */
    const __m512d v26 = _mm512_set1_pd(0x1.9a41769a5d682p-2); /* 0.40064034764450451 */
    const __m512d v28 = _mm512_set1_pd(0x1.5553c81d087c5p-1); /* 0.66665482859047442 */
    const __m512d v31 = _mm512_set1_pd(0x1.62e42ff1c4dedp-1); /* 0.69314718080789606 */
    const __m512i v32 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v37 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512 v43 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v45 = _mm512_set1_ps(INFINITY);
    const __m512 v49 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v51 = _mm512_set1_ps(NAN);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v5l = _mm512_add_pd(v3l, v4);
    const __m512d v5h = _mm512_add_pd(v3h, v4);
    const __m512i v6l = _mm512_castpd_si512(v5l);
    const __m512i v6h = _mm512_castpd_si512(v5h);
    const __m512i v7l = _mm512_add_epi64(v1, v6l);
    const __m512i v7h = _mm512_add_epi64(v1, v6h);
    const __m512i v9l = _mm512_and_si512(v7l, v8);
    const __m512i v9h = _mm512_and_si512(v7h, v8);
    const __m512i v10l = _mm512_sub_epi64(v0, v9l);
    const __m512i v10h = _mm512_sub_epi64(v0, v9h);
    const __m512d v11l = _mm512_castsi512_pd(v10l);
    const __m512d v11h = _mm512_castsi512_pd(v10h);
    const __m512d v13l = _mm512_add_pd(v12, v3l);
    const __m512d v13h = _mm512_add_pd(v12, v3h);
    const __m512d v14l = _mm512_mul_pd(v13l, v3l);
    const __m512d v14h = _mm512_mul_pd(v13h, v3h);
    const __m512d v15l = _mm512_sqrt_pd(v14l);
    const __m512d v15h = _mm512_sqrt_pd(v14h);
    const __m512d v16l = _mm512_add_pd(v3l, v15l);
    const __m512d v16h = _mm512_add_pd(v3h, v15h);
    const __m512d v17l = _mm512_sub_pd(v11l, v4);
    const __m512d v17h = _mm512_sub_pd(v11h, v4);
    const __m512d v18l = _mm512_fmadd_pd(v11l, v16l, v17l);
    const __m512d v18h = _mm512_fmadd_pd(v11h, v16h, v17h);
    const __m512d v20l = _mm512_add_pd(v18l, v19);
    const __m512d v20h = _mm512_add_pd(v18h, v19);
    const __m512d v21l = _mm512_div_pd(v18l, v20l);
    const __m512d v21h = _mm512_div_pd(v18h, v20h);
    const __m512d v22l = _mm512_mul_pd(v21l, v21l);
    const __m512d v22h = _mm512_mul_pd(v21h, v21h);
    const __m512d v25l = _mm512_fmadd_pd(v18l, v23, v24);
    const __m512d v25h = _mm512_fmadd_pd(v18h, v23, v24);
    const __m512d v27l = _mm512_fmadd_pd(v22l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v22h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v22l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v22h, v27h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v29l, v22l, v12);
    const __m512d v30h = _mm512_fmadd_pd(v29h, v22h, v12);
    const __m512i v34l = _mm512_srli_epi64(v7l, 52);
    const __m512i v34h = _mm512_srli_epi64(v7h, 52);
    const __m512i v35l = _mm512_add_epi64(v32, v34l);
    const __m512i v35h = _mm512_add_epi64(v32, v34h);
    const __m512d v36l = _mm512_castsi512_pd(v35l);
    const __m512d v36h = _mm512_castsi512_pd(v35h);
    const __m512d v38l = _mm512_sub_pd(v36l, v37);
    const __m512d v38h = _mm512_sub_pd(v36h, v37);
    const __m512d v39l = _mm512_mul_pd(v31, v38l);
    const __m512d v39h = _mm512_mul_pd(v31, v38h);
    const __m512d v40l = _mm512_fmadd_pd(v30l, v21l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v30h, v21h, v39h);
    const __m256 v41l = _mm512_cvtpd_ps(v40l);
    const __m256 v41h = _mm512_cvtpd_ps(v40h);
    const __m512 v41 = _mm512_insertf32x8(_mm512_castps256_ps512(v41l), v41h, 1);
    const __m512 v42 = acosh1p_1ulp_avx2_signed_f32_avx512(v41, v2);
    const __mmask16 v44 = _mm512_cmp_ps_mask(v43, v2, _CMP_LE_OQ);
    const __mmask16 v46 = _mm512_cmp_ps_mask(v2, v45, _CMP_LT_OQ);
    const __mmask16 v47 = (__mmask16)(v44 & v46);
    const __mmask16 v48 = (__mmask16)~v47;
    __m512 r0 = v42;
    __mmask16 any1 = v48;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v50 = _mm512_cmp_ps_mask(v2, v49, _CMP_NLE_UQ);
        const __m512 v52 = _mm512_mask_blend_ps(v50, v51, v2);
        r0 = _mm512_mask_blend_ps(v48, r0, v52);
    }
    _mm512_storeu_ps(y, r0);
}

static ACOSH1P_1ULP_AVX2_AVX512_TARGET void acosh1p_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh1p_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh1p_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acosh1p_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH1P_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh1p_1ulp_avx2_level(void) {
#if defined(ACOSH1P_1ULP_AVX2_FORCE_ISA)
    return ACOSH1P_1ULP_AVX2_FORCE_ISA;
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

float acosh1p_1ulp_avx2(float x) {
    return acosh1p_1ulp_avx2_element(x);
}

void acosh1p_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh1p_1ulp_avx2_level();
    if (level == 2) {
        acosh1p_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh1p_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acosh1p_1ulp_avx2_array_portable(x, y, n);
}

/* log2_062ulp_avx2: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    0.529240 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.557006p+0 (1.33374059, encoding 0x3faab803)
 *   result there 0x1.a97318p-2 (0.41547811, encoding 0x3ed4b98c)
 *   mean error   0.124513 ulp
 *   misrounded   162052 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d7fc89c602456bd65b95035039bf4305
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 0.62 --isa avx2 --time 100s --seed 1 --threads 1 --archive log2_062ulp_avx2.db
 *                time: 0.6712 ns/element as avx2 code (inputs mean)
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
#include "log2_062ulp_avx2.h"

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
static inline int64_t log2_062ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log2_062ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log2_062ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t log2_062ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline float log2_062ulp_avx2_element(float x) {
    const int64_t v0 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const float v1 = x;
    const double v2 = (double)v1;
    const int64_t v3 = log2_062ulp_avx2_bits_f64(v2);
    const int64_t v4 = (int64_t)((uint64_t)v0 + (uint64_t)v3);
    const int64_t v5 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v6 = v4 & v5;
    const int64_t v7 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v8 = (int64_t)((uint64_t)v6 + (uint64_t)v7);
    const double v9 = log2_062ulp_avx2_frombits_f64(v8);
    const double v10 = 0x1p+0; /* 1 */
    const double v11 = v9 - v10;
    const double v12 = v10 + v9;
    const double v13 = v11 / v12;
    const double v14 = v13 * v13;
    const double v15 = 0x1.f88e3b3586769p-4; /* 0.12318251732395215 */
    const double v16 = -0x1.83d782b513011p-2; /* -0.37875179510297224 */
    const double v17 = log2_062ulp_avx2_fma_f64(v12, v15, v16);
    const double v18 = 0x1.153dc76ea0a1fp-1; /* 0.54148696160729404 */
    const double v19 = log2_062ulp_avx2_fma_f64(v17, v9, v18);
    const double v20 = 0x1.2771fc591eaf1p-1; /* 0.57704151714218999 */
    const double v21 = log2_062ulp_avx2_fma_f64(v14, v19, v20);
    const double v22 = 0x1.ec70b6bf5bfccp-1; /* 0.96179743848733201 */
    const double v23 = log2_062ulp_avx2_fma_f64(v14, v21, v22);
    const double v24 = 0x1.7154764fc9bbep+1; /* 2.8853900804128605 */
    const double v25 = log2_062ulp_avx2_fma_f64(v14, v23, v24);
    const int64_t v26 = INT64_C(52);
    const int64_t v27 = log2_062ulp_avx2_lshr_i64(v4, v26);
    const int64_t v28 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v29 = (int64_t)((uint64_t)v27 + (uint64_t)v28);
    const double v30 = log2_062ulp_avx2_frombits_f64(v29);
    const double v31 = 0x1.8p+52; /* 6755399441055744 */
    const double v32 = v30 - v31;
    const double v33 = log2_062ulp_avx2_fma_f64(v25, v13, v32);
    const float v34 = (float)v33;
    const float v35 = 0x0p+0f; /* 0 */
    const int v36 = v35 < v1;
    const float v37 = INFINITY;
    const int v38 = v1 < v37;
    const int v39 = v36 & v38;
    const int v40 = !v39;
    float r0 = v34;
    if (v40) {
        const int v41 = v35 == v1;
        const float v42 = -INFINITY;
        const float v43 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v44 = !(v1 <= v43);
        const float v45 = NAN;
        const float v46 = v44 ? v1 : v45;
        const float v47 = v41 ? v42 : v46;
        r0 = v47;
    }
    return r0;
}

static void log2_062ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_062ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_062ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_062ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_062ULP_AVX2_AVX2 static inline LOG2_062ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG2_062ULP_AVX2_AVX512 static inline LOG2_062ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG2_062ULP_AVX2_AVX2 void log2_062ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v5 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v10 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v15 = _mm256_set1_pd(0x1.f88e3b3586769p-4); /* 0.12318251732395215 */
    const __m256d v16 = _mm256_set1_pd(-0x1.83d782b513011p-2); /* -0.37875179510297224 */
    const __m256d v18 = _mm256_set1_pd(0x1.153dc76ea0a1fp-1); /* 0.54148696160729404 */
    const __m256d v20 = _mm256_set1_pd(0x1.2771fc591eaf1p-1); /* 0.57704151714218999 */
    const __m256d v22 = _mm256_set1_pd(0x1.ec70b6bf5bfccp-1); /* 0.96179743848733201 */
    const __m256d v24 = _mm256_set1_pd(0x1.7154764fc9bbep+1); /* 2.8853900804128605 */
    const __m256i v28 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v31 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256 v35 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v37 = _mm256_set1_ps(INFINITY);
    const __m256 v42 = _mm256_set1_ps(-INFINITY);
    const __m256 v43 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v45 = _mm256_set1_ps(NAN);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256i v3l = _mm256_castpd_si256(v2l);
    const __m256i v3h = _mm256_castpd_si256(v2h);
    const __m256i v4l = _mm256_add_epi64(v0, v3l);
    const __m256i v4h = _mm256_add_epi64(v0, v3h);
    const __m256i v6l = _mm256_and_si256(v4l, v5);
    const __m256i v6h = _mm256_and_si256(v4h, v5);
    const __m256i v8l = _mm256_add_epi64(v6l, v7);
    const __m256i v8h = _mm256_add_epi64(v6h, v7);
    const __m256d v9l = _mm256_castsi256_pd(v8l);
    const __m256d v9h = _mm256_castsi256_pd(v8h);
    const __m256d v11l = _mm256_sub_pd(v9l, v10);
    const __m256d v11h = _mm256_sub_pd(v9h, v10);
    const __m256d v12l = _mm256_add_pd(v10, v9l);
    const __m256d v12h = _mm256_add_pd(v10, v9h);
    const __m256d v13l = _mm256_div_pd(v11l, v12l);
    const __m256d v13h = _mm256_div_pd(v11h, v12h);
    const __m256d v14l = _mm256_mul_pd(v13l, v13l);
    const __m256d v14h = _mm256_mul_pd(v13h, v13h);
    const __m256d v17l = _mm256_fmadd_pd(v12l, v15, v16);
    const __m256d v17h = _mm256_fmadd_pd(v12h, v15, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v9l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v9h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v14l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v14h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v14l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v14h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v14l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v14h, v23h, v24);
    const __m256i v27l = _mm256_srli_epi64(v4l, 52);
    const __m256i v27h = _mm256_srli_epi64(v4h, 52);
    const __m256i v29l = _mm256_add_epi64(v27l, v28);
    const __m256i v29h = _mm256_add_epi64(v27h, v28);
    const __m256d v30l = _mm256_castsi256_pd(v29l);
    const __m256d v30h = _mm256_castsi256_pd(v29h);
    const __m256d v32l = _mm256_sub_pd(v30l, v31);
    const __m256d v32h = _mm256_sub_pd(v30h, v31);
    const __m256d v33l = _mm256_fmadd_pd(v25l, v13l, v32l);
    const __m256d v33h = _mm256_fmadd_pd(v25h, v13h, v32h);
    const __m128 v34l = _mm256_cvtpd_ps(v33l);
    const __m128 v34h = _mm256_cvtpd_ps(v33h);
    const __m256 v34 = _mm256_set_m128(v34h, v34l);
    const __m256i v36 = _mm256_castps_si256(_mm256_cmp_ps(v35, v1, _CMP_LT_OQ));
    const __m256i v38 = _mm256_castps_si256(_mm256_cmp_ps(v1, v37, _CMP_LT_OQ));
    const __m256i v39 = _mm256_and_si256(v36, v38);
    const __m256i v40 = _mm256_xor_si256(v39, _mm256_set1_epi32(-1));
    __m256 r0 = v34;
    __m256i any1 = v40;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v35, v1, _CMP_EQ_OQ));
        const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v1, v43, _CMP_NLE_UQ));
        const __m256 v46 = _mm256_blendv_ps(v45, v1, _mm256_castsi256_ps(v44));
        const __m256 v47 = _mm256_blendv_ps(v46, v42, _mm256_castsi256_ps(v41));
        r0 = _mm256_blendv_ps(r0, v47, _mm256_castsi256_ps(v40));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG2_062ULP_AVX2_AVX2_TARGET void log2_062ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_062ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log2_062ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG2_062ULP_AVX2_AVX512 void log2_062ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v5 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v10 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v15 = _mm512_set1_pd(0x1.f88e3b3586769p-4); /* 0.12318251732395215 */
    const __m512d v16 = _mm512_set1_pd(-0x1.83d782b513011p-2); /* -0.37875179510297224 */
    const __m512d v18 = _mm512_set1_pd(0x1.153dc76ea0a1fp-1); /* 0.54148696160729404 */
    const __m512d v20 = _mm512_set1_pd(0x1.2771fc591eaf1p-1); /* 0.57704151714218999 */
    const __m512d v22 = _mm512_set1_pd(0x1.ec70b6bf5bfccp-1); /* 0.96179743848733201 */
    const __m512d v24 = _mm512_set1_pd(0x1.7154764fc9bbep+1); /* 2.8853900804128605 */
    const __m512i v28 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v31 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512 v35 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v37 = _mm512_set1_ps(INFINITY);
    const __m512 v42 = _mm512_set1_ps(-INFINITY);
    const __m512 v43 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v45 = _mm512_set1_ps(NAN);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512i v3l = _mm512_castpd_si512(v2l);
    const __m512i v3h = _mm512_castpd_si512(v2h);
    const __m512i v4l = _mm512_add_epi64(v0, v3l);
    const __m512i v4h = _mm512_add_epi64(v0, v3h);
    const __m512i v6l = _mm512_and_si512(v4l, v5);
    const __m512i v6h = _mm512_and_si512(v4h, v5);
    const __m512i v8l = _mm512_add_epi64(v6l, v7);
    const __m512i v8h = _mm512_add_epi64(v6h, v7);
    const __m512d v9l = _mm512_castsi512_pd(v8l);
    const __m512d v9h = _mm512_castsi512_pd(v8h);
    const __m512d v11l = _mm512_sub_pd(v9l, v10);
    const __m512d v11h = _mm512_sub_pd(v9h, v10);
    const __m512d v12l = _mm512_add_pd(v10, v9l);
    const __m512d v12h = _mm512_add_pd(v10, v9h);
    const __m512d v13l = _mm512_div_pd(v11l, v12l);
    const __m512d v13h = _mm512_div_pd(v11h, v12h);
    const __m512d v14l = _mm512_mul_pd(v13l, v13l);
    const __m512d v14h = _mm512_mul_pd(v13h, v13h);
    const __m512d v17l = _mm512_fmadd_pd(v12l, v15, v16);
    const __m512d v17h = _mm512_fmadd_pd(v12h, v15, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v9l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v9h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v14l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v14h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v14l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v14h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v14l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v14h, v23h, v24);
    const __m512i v27l = _mm512_srli_epi64(v4l, 52);
    const __m512i v27h = _mm512_srli_epi64(v4h, 52);
    const __m512i v29l = _mm512_add_epi64(v27l, v28);
    const __m512i v29h = _mm512_add_epi64(v27h, v28);
    const __m512d v30l = _mm512_castsi512_pd(v29l);
    const __m512d v30h = _mm512_castsi512_pd(v29h);
    const __m512d v32l = _mm512_sub_pd(v30l, v31);
    const __m512d v32h = _mm512_sub_pd(v30h, v31);
    const __m512d v33l = _mm512_fmadd_pd(v25l, v13l, v32l);
    const __m512d v33h = _mm512_fmadd_pd(v25h, v13h, v32h);
    const __m256 v34l = _mm512_cvtpd_ps(v33l);
    const __m256 v34h = _mm512_cvtpd_ps(v33h);
    const __m512 v34 = _mm512_insertf32x8(_mm512_castps256_ps512(v34l), v34h, 1);
    const __mmask16 v36 = _mm512_cmp_ps_mask(v35, v1, _CMP_LT_OQ);
    const __mmask16 v38 = _mm512_cmp_ps_mask(v1, v37, _CMP_LT_OQ);
    const __mmask16 v39 = (__mmask16)(v36 & v38);
    const __mmask16 v40 = (__mmask16)~v39;
    __m512 r0 = v34;
    __mmask16 any1 = v40;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v41 = _mm512_cmp_ps_mask(v35, v1, _CMP_EQ_OQ);
        const __mmask16 v44 = _mm512_cmp_ps_mask(v1, v43, _CMP_NLE_UQ);
        const __m512 v46 = _mm512_mask_blend_ps(v44, v45, v1);
        const __m512 v47 = _mm512_mask_blend_ps(v41, v46, v42);
        r0 = _mm512_mask_blend_ps(v40, r0, v47);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG2_062ULP_AVX2_AVX512_TARGET void log2_062ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log2_062ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log2_062ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_062ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_062ulp_avx2_level(void) {
#if defined(LOG2_062ULP_AVX2_FORCE_ISA)
    return LOG2_062ULP_AVX2_FORCE_ISA;
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

float log2_062ulp_avx2(float x) {
    return log2_062ulp_avx2_element(x);
}

void log2_062ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_062ulp_avx2_level();
    if (level == 2) {
        log2_062ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_062ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log2_062ulp_avx2_array_portable(x, y, n);
}

/* log_3ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    1.984370 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.556f82p+1 (2.66746545, encoding 0x402ab7c1)
 *   result there 0x1.f6567ep-1 (0.981128633, encoding 0x3f7b2b3f)
 *   mean error   0.167310 ulp
 *   misrounded   536801316 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d6ac5bbb444383dddd16e52e6c08735b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 3:
 *                evolve --target log --fmt f32 --max-ulp 2.4 --isa avx2 --time 40s --seed 3 --threads 1 --archive log_3ulp_avx2_s3.db --from seeds/log/estrin8_range.evo
 *                time: 0.2206 ns/element as avx2 code (inputs mean)
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
#include "log_3ulp_avx2.h"

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
static inline int32_t log_3ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float log_3ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log_3ulp_avx2_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

static inline int32_t log_3ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float log_3ulp_avx2_element(float x) {
    const float v0 = 0x1.1ed09cp-3f; /* 0.140046328 */
    const float v1 = x;
    const int32_t v2 = log_3ulp_avx2_bits_f32(v1);
    const int32_t v3 = -8388608; /* 0xff800000 */
    const int32_t v4 = 1059760812; /* 0x3f2aaaac */
    const int32_t v5 = (int32_t)((uint32_t)v2 - (uint32_t)v4);
    const int32_t v6 = v3 & v5;
    const int32_t v7 = (int32_t)((uint32_t)v2 - (uint32_t)v6);
    const float v8 = log_3ulp_avx2_frombits_f32(v7);
    const float v9 = 0x1p+0f; /* 1 */
    const float v10 = v8 - v9;
    const float v11 = -0x1.4ce91ep-3f; /* -0.162554011 */
    const float v12 = log_3ulp_avx2_fma_f32(v0, v10, v11);
    const float v13 = v10 * v10;
    const float v14 = log_3ulp_avx2_fma_f32(v12, v13, v12);
    const float v15 = 0x1.30a8fp+1f; /* 2.38015556 */
    const float v16 = log_3ulp_avx2_fma_f32(v13, v13, v15);
    const float v17 = -0x1.10da7ep-3f; /* -0.133229241 */
    const float v18 = 0x1.180b82p-3f; /* 0.136740699 */
    const float v19 = log_3ulp_avx2_fma_f32(v17, v10, v18);
    const float v20 = -0x1.cf3c0ap-4f; /* -0.113094367 */
    const float v21 = log_3ulp_avx2_fma_f32(v13, v19, v20);
    const float v22 = log_3ulp_avx2_fma_f32(v14, v16, v21);
    const float v23 = 0x1.62e43p-1f; /* 0.693147182 */
    const int32_t v24 = 23;
    const int32_t v25 = log_3ulp_avx2_ashr_i32(v5, v24);
    const float v26 = (float)v25;
    const float v27 = log_3ulp_avx2_fma_f32(v23, v26, v10);
    const float v28 = log_3ulp_avx2_fma_f32(v22, v13, v27);
    const int32_t v29 = -16777217; /* 0xfeffffff */
    const int32_t v30 = 2139095040; /* 0x7f800000 */
    const int32_t v31 = (int32_t)((uint32_t)v2 + (uint32_t)v30);
    const int v32 = v29 < v31;
    float r0 = v28;
    if (v32) {
        const float v33 = 0x0p+0f; /* 0 */
        const int v34 = v1 < v33;
        const float v35 = NAN;
        const int v36 = v33 == v1;
        const float v37 = -INFINITY;
        const float v38 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v39 = !(v1 <= v38);
        const float v40 = 0x1.62e4p-1f; /* 0.693145752 */
        const float v41 = 0x1p+23f; /* 8388608 */
        const float v42 = v41 * v1;
        const int32_t v43 = log_3ulp_avx2_bits_f32(v42);
        const int32_t v44 = (int32_t)((uint32_t)v43 - (uint32_t)v4);
        const int32_t v45 = log_3ulp_avx2_ashr_i32(v44, v24);
        const float v46 = (float)v45;
        const float v47 = 0x1.7p+4f; /* 23 */
        const float v48 = v46 - v47;
        const int32_t v49 = v3 & v44;
        const int32_t v50 = (int32_t)((uint32_t)v43 - (uint32_t)v49);
        const float v51 = log_3ulp_avx2_frombits_f32(v50);
        const float v52 = v51 - v9;
        const float v53 = 0x1p-40f; /* 9.09494702e-13 */
        const float v54 = log_3ulp_avx2_fma_f32(v52, v52, v53);
        const float v55 = v54 + v53;
        const float v56 = -0x1p-3f; /* -0.125 */
        const float v57 = 0x1.24924ap-3f; /* 0.142857149 */
        const float v58 = log_3ulp_avx2_fma_f32(v53, v52, v57);
        const float v59 = -0x1.555556p-3f; /* -0.166666672 */
        const float v60 = log_3ulp_avx2_fma_f32(v58, v52, v59);
        const float v61 = log_3ulp_avx2_fma_f32(v55, v56, v60);
        const float v62 = 0x1.99999ap-3f; /* 0.200000003 */
        const float v63 = log_3ulp_avx2_fma_f32(v61, v52, v62);
        const float v64 = -0x1p-2f; /* -0.25 */
        const float v65 = log_3ulp_avx2_fma_f32(v63, v52, v64);
        const float v66 = 0x1.555556p-2f; /* 0.333333343 */
        const float v67 = log_3ulp_avx2_fma_f32(v65, v52, v66);
        const float v68 = -0x1p-1f; /* -0.5 */
        const float v69 = log_3ulp_avx2_fma_f32(v67, v52, v68);
        const float v70 = 0x1.7f7d1cp-20f; /* 1.42860677e-06 */
        const float v71 = v70 * v48;
        const float v72 = log_3ulp_avx2_fma_f32(v55, v69, v71);
        const float v73 = v72 + v52;
        const float v74 = log_3ulp_avx2_fma_f32(v40, v48, v73);
        const float v75 = v39 ? v1 : v74;
        const float v76 = v36 ? v37 : v75;
        const float v77 = v34 ? v35 : v76;
        r0 = v77;
    }
    return r0;
}

static void log_3ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_3ULP_AVX2_AVX2 static inline LOG_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG_3ULP_AVX2_AVX512 static inline LOG_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG_3ULP_AVX2_AVX2 void log_3ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.1ed09cp-3f); /* 0.140046328 */
    const __m256i v3 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v4 = _mm256_set1_epi32(1059760812); /* 0x3f2aaaac */
    const __m256 v9 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v11 = _mm256_set1_ps(-0x1.4ce91ep-3f); /* -0.162554011 */
    const __m256 v15 = _mm256_set1_ps(0x1.30a8fp+1f); /* 2.38015556 */
    const __m256 v17 = _mm256_set1_ps(-0x1.10da7ep-3f); /* -0.133229241 */
    const __m256 v18 = _mm256_set1_ps(0x1.180b82p-3f); /* 0.136740699 */
    const __m256 v20 = _mm256_set1_ps(-0x1.cf3c0ap-4f); /* -0.113094367 */
    const __m256 v23 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256i v29 = _mm256_set1_epi32(-16777217); /* 0xfeffffff */
    const __m256i v30 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256 v33 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v35 = _mm256_set1_ps(NAN);
    const __m256 v37 = _mm256_set1_ps(-INFINITY);
    const __m256 v38 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v40 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v41 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v47 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v53 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v56 = _mm256_set1_ps(-0x1p-3f); /* -0.125 */
    const __m256 v57 = _mm256_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m256 v59 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 v62 = _mm256_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m256 v64 = _mm256_set1_ps(-0x1p-2f); /* -0.25 */
    const __m256 v66 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v68 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v70 = _mm256_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(v1);
    const __m256i v5 = _mm256_sub_epi32(v2, v4);
    const __m256i v6 = _mm256_and_si256(v3, v5);
    const __m256i v7 = _mm256_sub_epi32(v2, v6);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    const __m256 v10 = _mm256_sub_ps(v8, v9);
    const __m256 v12 = _mm256_fmadd_ps(v0, v10, v11);
    const __m256 v13 = _mm256_mul_ps(v10, v10);
    const __m256 v14 = _mm256_fmadd_ps(v12, v13, v12);
    const __m256 v16 = _mm256_fmadd_ps(v13, v13, v15);
    const __m256 v19 = _mm256_fmadd_ps(v17, v10, v18);
    const __m256 v21 = _mm256_fmadd_ps(v13, v19, v20);
    const __m256 v22 = _mm256_fmadd_ps(v14, v16, v21);
    const __m256i v25 = _mm256_srai_epi32(v5, 23);
    const __m256 v26 = _mm256_cvtepi32_ps(v25);
    const __m256 v27 = _mm256_fmadd_ps(v23, v26, v10);
    const __m256 v28 = _mm256_fmadd_ps(v22, v13, v27);
    const __m256i v31 = _mm256_add_epi32(v2, v30);
    const __m256i v32 = _mm256_cmpgt_epi32(v31, v29);
    __m256 r0 = v28;
    __m256i any1 = v32;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v1, v33, _CMP_LT_OQ));
        const __m256i v36 = _mm256_castps_si256(_mm256_cmp_ps(v33, v1, _CMP_EQ_OQ));
        const __m256i v39 = _mm256_castps_si256(_mm256_cmp_ps(v1, v38, _CMP_NLE_UQ));
        const __m256 v42 = _mm256_mul_ps(v41, v1);
        const __m256i v43 = _mm256_castps_si256(v42);
        const __m256i v44 = _mm256_sub_epi32(v43, v4);
        const __m256i v45 = _mm256_srai_epi32(v44, 23);
        const __m256 v46 = _mm256_cvtepi32_ps(v45);
        const __m256 v48 = _mm256_sub_ps(v46, v47);
        const __m256i v49 = _mm256_and_si256(v3, v44);
        const __m256i v50 = _mm256_sub_epi32(v43, v49);
        const __m256 v51 = _mm256_castsi256_ps(v50);
        const __m256 v52 = _mm256_sub_ps(v51, v9);
        const __m256 v54 = _mm256_fmadd_ps(v52, v52, v53);
        const __m256 v55 = _mm256_add_ps(v54, v53);
        const __m256 v58 = _mm256_fmadd_ps(v53, v52, v57);
        const __m256 v60 = _mm256_fmadd_ps(v58, v52, v59);
        const __m256 v61 = _mm256_fmadd_ps(v55, v56, v60);
        const __m256 v63 = _mm256_fmadd_ps(v61, v52, v62);
        const __m256 v65 = _mm256_fmadd_ps(v63, v52, v64);
        const __m256 v67 = _mm256_fmadd_ps(v65, v52, v66);
        const __m256 v69 = _mm256_fmadd_ps(v67, v52, v68);
        const __m256 v71 = _mm256_mul_ps(v70, v48);
        const __m256 v72 = _mm256_fmadd_ps(v55, v69, v71);
        const __m256 v73 = _mm256_add_ps(v72, v52);
        const __m256 v74 = _mm256_fmadd_ps(v40, v48, v73);
        const __m256 v75 = _mm256_blendv_ps(v74, v1, _mm256_castsi256_ps(v39));
        const __m256 v76 = _mm256_blendv_ps(v75, v37, _mm256_castsi256_ps(v36));
        const __m256 v77 = _mm256_blendv_ps(v76, v35, _mm256_castsi256_ps(v34));
        r0 = _mm256_blendv_ps(r0, v77, _mm256_castsi256_ps(v32));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG_3ULP_AVX2_AVX2_TARGET void log_3ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG_3ULP_AVX2_AVX512 void log_3ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.1ed09cp-3f); /* 0.140046328 */
    const __m512i v3 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v4 = _mm512_set1_epi32(1059760812); /* 0x3f2aaaac */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v11 = _mm512_set1_ps(-0x1.4ce91ep-3f); /* -0.162554011 */
    const __m512 v15 = _mm512_set1_ps(0x1.30a8fp+1f); /* 2.38015556 */
    const __m512 v17 = _mm512_set1_ps(-0x1.10da7ep-3f); /* -0.133229241 */
    const __m512 v18 = _mm512_set1_ps(0x1.180b82p-3f); /* 0.136740699 */
    const __m512 v20 = _mm512_set1_ps(-0x1.cf3c0ap-4f); /* -0.113094367 */
    const __m512 v23 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512i v29 = _mm512_set1_epi32(-16777217); /* 0xfeffffff */
    const __m512i v30 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512 v33 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v35 = _mm512_set1_ps(NAN);
    const __m512 v37 = _mm512_set1_ps(-INFINITY);
    const __m512 v38 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v40 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v41 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v47 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v53 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v56 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v57 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v59 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v62 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v64 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v66 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v68 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v70 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512i v2_0 = _mm512_castps_si512(v1_0);
    const __m512i v2_1 = _mm512_castps_si512(v1_1);
    const __m512i v5_0 = _mm512_sub_epi32(v2_0, v4);
    const __m512i v5_1 = _mm512_sub_epi32(v2_1, v4);
    const __m512i v6_0 = _mm512_and_si512(v3, v5_0);
    const __m512i v6_1 = _mm512_and_si512(v3, v5_1);
    const __m512i v7_0 = _mm512_sub_epi32(v2_0, v6_0);
    const __m512i v7_1 = _mm512_sub_epi32(v2_1, v6_1);
    const __m512 v8_0 = _mm512_castsi512_ps(v7_0);
    const __m512 v8_1 = _mm512_castsi512_ps(v7_1);
    const __m512 v10_0 = _mm512_sub_ps(v8_0, v9);
    const __m512 v10_1 = _mm512_sub_ps(v8_1, v9);
    const __m512 v12_0 = _mm512_fmadd_ps(v0, v10_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v0, v10_1, v11);
    const __m512 v13_0 = _mm512_mul_ps(v10_0, v10_0);
    const __m512 v13_1 = _mm512_mul_ps(v10_1, v10_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v13_0, v12_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v13_1, v12_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v13_0, v13_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v13_1, v13_1, v15);
    const __m512 v19_0 = _mm512_fmadd_ps(v17, v10_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17, v10_1, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v13_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v13_1, v19_1, v20);
    const __m512 v22_0 = _mm512_fmadd_ps(v14_0, v16_0, v21_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v14_1, v16_1, v21_1);
    const __m512i v25_0 = _mm512_srai_epi32(v5_0, 23);
    const __m512i v25_1 = _mm512_srai_epi32(v5_1, 23);
    const __m512 v26_0 = _mm512_cvtepi32_ps(v25_0);
    const __m512 v26_1 = _mm512_cvtepi32_ps(v25_1);
    const __m512 v27_0 = _mm512_fmadd_ps(v23, v26_0, v10_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v23, v26_1, v10_1);
    const __m512 v28_0 = _mm512_fmadd_ps(v22_0, v13_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v22_1, v13_1, v27_1);
    const __m512i v31_0 = _mm512_add_epi32(v2_0, v30);
    const __m512i v31_1 = _mm512_add_epi32(v2_1, v30);
    const __mmask16 v32_0 = _mm512_cmplt_epi32_mask(v29, v31_0);
    const __mmask16 v32_1 = _mm512_cmplt_epi32_mask(v29, v31_1);
    __m512 r0_0 = v28_0;
    __m512 r0_1 = v28_1;
    __mmask16 any1 = v32_0;
    any1 = (__mmask16)(any1 | v32_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v34_0 = _mm512_cmp_ps_mask(v1_0, v33, _CMP_LT_OQ);
        const __mmask16 v34_1 = _mm512_cmp_ps_mask(v1_1, v33, _CMP_LT_OQ);
        const __mmask16 v36_0 = _mm512_cmp_ps_mask(v33, v1_0, _CMP_EQ_OQ);
        const __mmask16 v36_1 = _mm512_cmp_ps_mask(v33, v1_1, _CMP_EQ_OQ);
        const __mmask16 v39_0 = _mm512_cmp_ps_mask(v1_0, v38, _CMP_NLE_UQ);
        const __mmask16 v39_1 = _mm512_cmp_ps_mask(v1_1, v38, _CMP_NLE_UQ);
        const __m512 v42_0 = _mm512_mul_ps(v41, v1_0);
        const __m512 v42_1 = _mm512_mul_ps(v41, v1_1);
        const __m512i v43_0 = _mm512_castps_si512(v42_0);
        const __m512i v43_1 = _mm512_castps_si512(v42_1);
        const __m512i v44_0 = _mm512_sub_epi32(v43_0, v4);
        const __m512i v44_1 = _mm512_sub_epi32(v43_1, v4);
        const __m512i v45_0 = _mm512_srai_epi32(v44_0, 23);
        const __m512i v45_1 = _mm512_srai_epi32(v44_1, 23);
        const __m512 v46_0 = _mm512_cvtepi32_ps(v45_0);
        const __m512 v46_1 = _mm512_cvtepi32_ps(v45_1);
        const __m512 v48_0 = _mm512_sub_ps(v46_0, v47);
        const __m512 v48_1 = _mm512_sub_ps(v46_1, v47);
        const __m512i v49_0 = _mm512_and_si512(v3, v44_0);
        const __m512i v49_1 = _mm512_and_si512(v3, v44_1);
        const __m512i v50_0 = _mm512_sub_epi32(v43_0, v49_0);
        const __m512i v50_1 = _mm512_sub_epi32(v43_1, v49_1);
        const __m512 v51_0 = _mm512_castsi512_ps(v50_0);
        const __m512 v51_1 = _mm512_castsi512_ps(v50_1);
        const __m512 v52_0 = _mm512_sub_ps(v51_0, v9);
        const __m512 v52_1 = _mm512_sub_ps(v51_1, v9);
        const __m512 v54_0 = _mm512_fmadd_ps(v52_0, v52_0, v53);
        const __m512 v54_1 = _mm512_fmadd_ps(v52_1, v52_1, v53);
        const __m512 v55_0 = _mm512_add_ps(v54_0, v53);
        const __m512 v55_1 = _mm512_add_ps(v54_1, v53);
        const __m512 v58_0 = _mm512_fmadd_ps(v53, v52_0, v57);
        const __m512 v58_1 = _mm512_fmadd_ps(v53, v52_1, v57);
        const __m512 v60_0 = _mm512_fmadd_ps(v58_0, v52_0, v59);
        const __m512 v60_1 = _mm512_fmadd_ps(v58_1, v52_1, v59);
        const __m512 v61_0 = _mm512_fmadd_ps(v55_0, v56, v60_0);
        const __m512 v61_1 = _mm512_fmadd_ps(v55_1, v56, v60_1);
        const __m512 v63_0 = _mm512_fmadd_ps(v61_0, v52_0, v62);
        const __m512 v63_1 = _mm512_fmadd_ps(v61_1, v52_1, v62);
        const __m512 v65_0 = _mm512_fmadd_ps(v63_0, v52_0, v64);
        const __m512 v65_1 = _mm512_fmadd_ps(v63_1, v52_1, v64);
        const __m512 v67_0 = _mm512_fmadd_ps(v65_0, v52_0, v66);
        const __m512 v67_1 = _mm512_fmadd_ps(v65_1, v52_1, v66);
        const __m512 v69_0 = _mm512_fmadd_ps(v67_0, v52_0, v68);
        const __m512 v69_1 = _mm512_fmadd_ps(v67_1, v52_1, v68);
        const __m512 v71_0 = _mm512_mul_ps(v70, v48_0);
        const __m512 v71_1 = _mm512_mul_ps(v70, v48_1);
        const __m512 v72_0 = _mm512_fmadd_ps(v55_0, v69_0, v71_0);
        const __m512 v72_1 = _mm512_fmadd_ps(v55_1, v69_1, v71_1);
        const __m512 v73_0 = _mm512_add_ps(v72_0, v52_0);
        const __m512 v73_1 = _mm512_add_ps(v72_1, v52_1);
        const __m512 v74_0 = _mm512_fmadd_ps(v40, v48_0, v73_0);
        const __m512 v74_1 = _mm512_fmadd_ps(v40, v48_1, v73_1);
        const __m512 v75_0 = _mm512_mask_blend_ps(v39_0, v74_0, v1_0);
        const __m512 v75_1 = _mm512_mask_blend_ps(v39_1, v74_1, v1_1);
        const __m512 v76_0 = _mm512_mask_blend_ps(v36_0, v75_0, v37);
        const __m512 v76_1 = _mm512_mask_blend_ps(v36_1, v75_1, v37);
        const __m512 v77_0 = _mm512_mask_blend_ps(v34_0, v76_0, v35);
        const __m512 v77_1 = _mm512_mask_blend_ps(v34_1, v76_1, v35);
        r0_0 = _mm512_mask_blend_ps(v32_0, r0_0, v77_0);
        r0_1 = _mm512_mask_blend_ps(v32_1, r0_1, v77_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static LOG_3ULP_AVX2_AVX512_TARGET void log_3ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.1ed09cp-3f); /* 0.140046328 */
    const __m512i v3 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v4 = _mm512_set1_epi32(1059760812); /* 0x3f2aaaac */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v11 = _mm512_set1_ps(-0x1.4ce91ep-3f); /* -0.162554011 */
    const __m512 v15 = _mm512_set1_ps(0x1.30a8fp+1f); /* 2.38015556 */
    const __m512 v17 = _mm512_set1_ps(-0x1.10da7ep-3f); /* -0.133229241 */
    const __m512 v18 = _mm512_set1_ps(0x1.180b82p-3f); /* 0.136740699 */
    const __m512 v20 = _mm512_set1_ps(-0x1.cf3c0ap-4f); /* -0.113094367 */
    const __m512 v23 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512i v29 = _mm512_set1_epi32(-16777217); /* 0xfeffffff */
    const __m512i v30 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512 v33 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v35 = _mm512_set1_ps(NAN);
    const __m512 v37 = _mm512_set1_ps(-INFINITY);
    const __m512 v38 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v40 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v41 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v47 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v53 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v56 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v57 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v59 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v62 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v64 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v66 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v68 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v70 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512i v2 = _mm512_castps_si512(v1);
    const __m512i v5 = _mm512_sub_epi32(v2, v4);
    const __m512i v6 = _mm512_and_si512(v3, v5);
    const __m512i v7 = _mm512_sub_epi32(v2, v6);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    const __m512 v10 = _mm512_sub_ps(v8, v9);
    const __m512 v12 = _mm512_fmadd_ps(v0, v10, v11);
    const __m512 v13 = _mm512_mul_ps(v10, v10);
    const __m512 v14 = _mm512_fmadd_ps(v12, v13, v12);
    const __m512 v16 = _mm512_fmadd_ps(v13, v13, v15);
    const __m512 v19 = _mm512_fmadd_ps(v17, v10, v18);
    const __m512 v21 = _mm512_fmadd_ps(v13, v19, v20);
    const __m512 v22 = _mm512_fmadd_ps(v14, v16, v21);
    const __m512i v25 = _mm512_srai_epi32(v5, 23);
    const __m512 v26 = _mm512_cvtepi32_ps(v25);
    const __m512 v27 = _mm512_fmadd_ps(v23, v26, v10);
    const __m512 v28 = _mm512_fmadd_ps(v22, v13, v27);
    const __m512i v31 = _mm512_add_epi32(v2, v30);
    const __mmask16 v32 = _mm512_cmplt_epi32_mask(v29, v31);
    __m512 r0 = v28;
    __mmask16 any1 = v32;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v34 = _mm512_cmp_ps_mask(v1, v33, _CMP_LT_OQ);
        const __mmask16 v36 = _mm512_cmp_ps_mask(v33, v1, _CMP_EQ_OQ);
        const __mmask16 v39 = _mm512_cmp_ps_mask(v1, v38, _CMP_NLE_UQ);
        const __m512 v42 = _mm512_mul_ps(v41, v1);
        const __m512i v43 = _mm512_castps_si512(v42);
        const __m512i v44 = _mm512_sub_epi32(v43, v4);
        const __m512i v45 = _mm512_srai_epi32(v44, 23);
        const __m512 v46 = _mm512_cvtepi32_ps(v45);
        const __m512 v48 = _mm512_sub_ps(v46, v47);
        const __m512i v49 = _mm512_and_si512(v3, v44);
        const __m512i v50 = _mm512_sub_epi32(v43, v49);
        const __m512 v51 = _mm512_castsi512_ps(v50);
        const __m512 v52 = _mm512_sub_ps(v51, v9);
        const __m512 v54 = _mm512_fmadd_ps(v52, v52, v53);
        const __m512 v55 = _mm512_add_ps(v54, v53);
        const __m512 v58 = _mm512_fmadd_ps(v53, v52, v57);
        const __m512 v60 = _mm512_fmadd_ps(v58, v52, v59);
        const __m512 v61 = _mm512_fmadd_ps(v55, v56, v60);
        const __m512 v63 = _mm512_fmadd_ps(v61, v52, v62);
        const __m512 v65 = _mm512_fmadd_ps(v63, v52, v64);
        const __m512 v67 = _mm512_fmadd_ps(v65, v52, v66);
        const __m512 v69 = _mm512_fmadd_ps(v67, v52, v68);
        const __m512 v71 = _mm512_mul_ps(v70, v48);
        const __m512 v72 = _mm512_fmadd_ps(v55, v69, v71);
        const __m512 v73 = _mm512_add_ps(v72, v52);
        const __m512 v74 = _mm512_fmadd_ps(v40, v48, v73);
        const __m512 v75 = _mm512_mask_blend_ps(v39, v74, v1);
        const __m512 v76 = _mm512_mask_blend_ps(v36, v75, v37);
        const __m512 v77 = _mm512_mask_blend_ps(v34, v76, v35);
        r0 = _mm512_mask_blend_ps(v32, r0, v77);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG_3ULP_AVX2_AVX512_TARGET void log_3ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log_3ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log_3ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log_3ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_3ulp_avx2_level(void) {
#if defined(LOG_3ULP_AVX2_FORCE_ISA)
    return LOG_3ULP_AVX2_FORCE_ISA;
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

float log_3ulp_avx2(float x) {
    return log_3ulp_avx2_element(x);
}

void log_3ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_3ulp_avx2_level();
    if (level == 2) {
        log_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log_3ulp_avx2_array_portable(x, y, n);
}

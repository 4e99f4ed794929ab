/* log_3ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    2.118723 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.557e22p+0 (1.33395588, encoding 0x3faabf11)
 *   result there 0x1.271084p-2 (0.28814894, encoding 0x3e938842)
 *   mean error   0.202787 ulp
 *   misrounded   713454400 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           938846c35ec95f52b9550544ae0caa2e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 2.4 --isa avx2 --time 60s --seed 1 --threads 1 --archive log_2ulp_avx2.db
 *                time: 0.2966 ns/element as avx2 code (inputs mean)
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
    const float v0 = x;
    const int32_t v1 = log_3ulp_avx2_bits_f32(v0);
    const int32_t v2 = -8388608; /* 0xff800000 */
    const int32_t v3 = 1059760810; /* 0x3f2aaaaa */
    const int32_t v4 = (int32_t)((uint32_t)v1 - (uint32_t)v3);
    const int32_t v5 = v2 & v4;
    const int32_t v6 = (int32_t)((uint32_t)v1 - (uint32_t)v5);
    const float v7 = log_3ulp_avx2_frombits_f32(v6);
    const float v8 = 0x1p+0f; /* 1 */
    const float v9 = v7 - v8;
    const float v10 = v9 * v9;
    const float v11 = 0x1.d31fd6p-1f; /* 0.912352264 */
    const float v12 = 0x1.d2c20cp+0f; /* 1.82327342 */
    const float v13 = log_3ulp_avx2_fma_f32(v9, v11, v12);
    const float v14 = log_3ulp_avx2_fma_f32(v10, v10, v13);
    const float v15 = -0x1.1441f2p-5f; /* -0.0337228514 */
    const float v16 = 0x1.36205cp-3f; /* 0.151428908 */
    const float v17 = log_3ulp_avx2_fma_f32(v15, v7, v16);
    const float v18 = -0x1.29675ap-3f; /* -0.145216659 */
    const float v19 = log_3ulp_avx2_fma_f32(v9, v17, v18);
    const float v20 = 0x1.6702bp-3f; /* 0.175298095 */
    const float v21 = -0x1.6ab304p-3f; /* -0.177099258 */
    const float v22 = log_3ulp_avx2_fma_f32(v9, v20, v21);
    const float v23 = log_3ulp_avx2_fma_f32(v19, v10, v22);
    const float v24 = log_3ulp_avx2_fma_f32(v14, v23, v23);
    const float v25 = 0x1.62e43p-1f; /* 0.693147182 */
    const int32_t v26 = 23;
    const int32_t v27 = log_3ulp_avx2_ashr_i32(v4, v26);
    const float v28 = (float)v27;
    const float v29 = v25 * v28;
    const float v30 = log_3ulp_avx2_fma_f32(v24, v10, v29);
    const float v31 = v9 + v30;
    const float v32 = 0x1.00005ap-126f; /* 1.17550066e-38 */
    const int v33 = v32 <= v0;
    const float v34 = INFINITY;
    const int v35 = v0 < v34;
    const int v36 = v33 & v35;
    const int v37 = !v36;
    float r0 = v31;
    if (v37) {
        const float v38 = 0x0p+0f; /* 0 */
        const int v39 = v0 < v38;
        const float v40 = NAN;
        const int v41 = v38 == v0;
        const float v42 = -INFINITY;
        const float v43 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v44 = !(v0 <= v43);
        const float v45 = 0x1p+23f; /* 8388608 */
        const float v46 = v45 * v0;
        const int32_t v47 = log_3ulp_avx2_bits_f32(v46);
        const int32_t v48 = (int32_t)((uint32_t)v47 - (uint32_t)v3);
        const int32_t v49 = log_3ulp_avx2_ashr_i32(v48, v26);
        const float v50 = (float)v49;
        const float v51 = 0x1p-40f; /* 9.09494702e-13 */
        const float v52 = 0x1.7p+4f; /* 23 */
        const float v53 = log_3ulp_avx2_fma_f32(v13, v51, v52);
        const float v54 = v50 - v53;
        const float v55 = 0x1.62e4p-1f; /* 0.693145752 */
        const int32_t v56 = v48 & v2;
        const int32_t v57 = (int32_t)((uint32_t)v47 - (uint32_t)v56);
        const float v58 = log_3ulp_avx2_frombits_f32(v57);
        const float v59 = v58 - v8;
        const float v60 = v59 * v59;
        const float v61 = 0x1.c71c72p-4f; /* 0.111111112 */
        const float v62 = log_3ulp_avx2_fma_f32(v0, v61, v51);
        const float v63 = -0x1p-3f; /* -0.125 */
        const float v64 = v62 + v63;
        const float v65 = -0x1.555556p-3f; /* -0.166666672 */
        const float v66 = 0x1.24924ap-3f; /* 0.142857149 */
        const float v67 = v59 * v66;
        const float v68 = v65 + v67;
        const float v69 = log_3ulp_avx2_fma_f32(v64, v60, v68);
        const float v70 = 0x1.99999ap-3f; /* 0.200000003 */
        const float v71 = -0x1p-2f; /* -0.25 */
        const float v72 = log_3ulp_avx2_fma_f32(v70, v59, v71);
        const float v73 = log_3ulp_avx2_fma_f32(v60, v69, v72);
        const float v74 = 0x1.555556p-2f; /* 0.333333343 */
        const float v75 = log_3ulp_avx2_fma_f32(v73, v59, v74);
        const float v76 = -0x1p-1f; /* -0.5 */
        const float v77 = log_3ulp_avx2_fma_f32(v75, v59, v76);
        const float v78 = 0x1.7f7d1cp-20f; /* 1.42860677e-06 */
        const float v79 = v54 * v78;
        const float v80 = log_3ulp_avx2_fma_f32(v60, v77, v79);
        const float v81 = v80 + v59;
        const float v82 = log_3ulp_avx2_fma_f32(v54, v55, v81);
        const float v83 = v44 ? v0 : v82;
        const float v84 = v41 ? v42 : v83;
        const float v85 = v39 ? v40 : v84;
        r0 = v85;
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
    const __m256i v2 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v3 = _mm256_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m256 v8 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v11 = _mm256_set1_ps(0x1.d31fd6p-1f); /* 0.912352264 */
    const __m256 v12 = _mm256_set1_ps(0x1.d2c20cp+0f); /* 1.82327342 */
    const __m256 v15 = _mm256_set1_ps(-0x1.1441f2p-5f); /* -0.0337228514 */
    const __m256 v16 = _mm256_set1_ps(0x1.36205cp-3f); /* 0.151428908 */
    const __m256 v18 = _mm256_set1_ps(-0x1.29675ap-3f); /* -0.145216659 */
    const __m256 v20 = _mm256_set1_ps(0x1.6702bp-3f); /* 0.175298095 */
    const __m256 v21 = _mm256_set1_ps(-0x1.6ab304p-3f); /* -0.177099258 */
    const __m256 v25 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v32 = _mm256_set1_ps(0x1.00005ap-126f); /* 1.17550066e-38 */
    const __m256 v34 = _mm256_set1_ps(INFINITY);
    const __m256 v38 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v40 = _mm256_set1_ps(NAN);
    const __m256 v42 = _mm256_set1_ps(-INFINITY);
    const __m256 v43 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v45 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v51 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v52 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v55 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v61 = _mm256_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m256 v63 = _mm256_set1_ps(-0x1p-3f); /* -0.125 */
    const __m256 v65 = _mm256_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m256 v66 = _mm256_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m256 v70 = _mm256_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m256 v71 = _mm256_set1_ps(-0x1p-2f); /* -0.25 */
    const __m256 v74 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v76 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v78 = _mm256_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v1 = _mm256_castps_si256(v0);
    const __m256i v4 = _mm256_sub_epi32(v1, v3);
    const __m256i v5 = _mm256_and_si256(v2, v4);
    const __m256i v6 = _mm256_sub_epi32(v1, v5);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256 v9 = _mm256_sub_ps(v7, v8);
    const __m256 v10 = _mm256_mul_ps(v9, v9);
    const __m256 v13 = _mm256_fmadd_ps(v9, v11, v12);
    const __m256 v14 = _mm256_fmadd_ps(v10, v10, v13);
    const __m256 v17 = _mm256_fmadd_ps(v15, v7, v16);
    const __m256 v19 = _mm256_fmadd_ps(v9, v17, v18);
    const __m256 v22 = _mm256_fmadd_ps(v9, v20, v21);
    const __m256 v23 = _mm256_fmadd_ps(v19, v10, v22);
    const __m256 v24 = _mm256_fmadd_ps(v14, v23, v23);
    const __m256i v27 = _mm256_srai_epi32(v4, 23);
    const __m256 v28 = _mm256_cvtepi32_ps(v27);
    const __m256 v29 = _mm256_mul_ps(v25, v28);
    const __m256 v30 = _mm256_fmadd_ps(v24, v10, v29);
    const __m256 v31 = _mm256_add_ps(v9, v30);
    const __m256i v33 = _mm256_castps_si256(_mm256_cmp_ps(v32, v0, _CMP_LE_OQ));
    const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v0, v34, _CMP_LT_OQ));
    const __m256i v36 = _mm256_and_si256(v33, v35);
    const __m256i v37 = _mm256_xor_si256(v36, _mm256_set1_epi32(-1));
    __m256 r0 = v31;
    __m256i any1 = v37;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v39 = _mm256_castps_si256(_mm256_cmp_ps(v0, v38, _CMP_LT_OQ));
        const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v38, v0, _CMP_EQ_OQ));
        const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v0, v43, _CMP_NLE_UQ));
        const __m256 v46 = _mm256_mul_ps(v45, v0);
        const __m256i v47 = _mm256_castps_si256(v46);
        const __m256i v48 = _mm256_sub_epi32(v47, v3);
        const __m256i v49 = _mm256_srai_epi32(v48, 23);
        const __m256 v50 = _mm256_cvtepi32_ps(v49);
        const __m256 v53 = _mm256_fmadd_ps(v13, v51, v52);
        const __m256 v54 = _mm256_sub_ps(v50, v53);
        const __m256i v56 = _mm256_and_si256(v48, v2);
        const __m256i v57 = _mm256_sub_epi32(v47, v56);
        const __m256 v58 = _mm256_castsi256_ps(v57);
        const __m256 v59 = _mm256_sub_ps(v58, v8);
        const __m256 v60 = _mm256_mul_ps(v59, v59);
        const __m256 v62 = _mm256_fmadd_ps(v0, v61, v51);
        const __m256 v64 = _mm256_add_ps(v62, v63);
        const __m256 v67 = _mm256_mul_ps(v59, v66);
        const __m256 v68 = _mm256_add_ps(v65, v67);
        const __m256 v69 = _mm256_fmadd_ps(v64, v60, v68);
        const __m256 v72 = _mm256_fmadd_ps(v70, v59, v71);
        const __m256 v73 = _mm256_fmadd_ps(v60, v69, v72);
        const __m256 v75 = _mm256_fmadd_ps(v73, v59, v74);
        const __m256 v77 = _mm256_fmadd_ps(v75, v59, v76);
        const __m256 v79 = _mm256_mul_ps(v54, v78);
        const __m256 v80 = _mm256_fmadd_ps(v60, v77, v79);
        const __m256 v81 = _mm256_add_ps(v80, v59);
        const __m256 v82 = _mm256_fmadd_ps(v54, v55, v81);
        const __m256 v83 = _mm256_blendv_ps(v82, v0, _mm256_castsi256_ps(v44));
        const __m256 v84 = _mm256_blendv_ps(v83, v42, _mm256_castsi256_ps(v41));
        const __m256 v85 = _mm256_blendv_ps(v84, v40, _mm256_castsi256_ps(v39));
        r0 = _mm256_blendv_ps(r0, v85, _mm256_castsi256_ps(v37));
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
    const __m512i v2 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v3 = _mm512_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m512 v8 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v11 = _mm512_set1_ps(0x1.d31fd6p-1f); /* 0.912352264 */
    const __m512 v12 = _mm512_set1_ps(0x1.d2c20cp+0f); /* 1.82327342 */
    const __m512 v15 = _mm512_set1_ps(-0x1.1441f2p-5f); /* -0.0337228514 */
    const __m512 v16 = _mm512_set1_ps(0x1.36205cp-3f); /* 0.151428908 */
    const __m512 v18 = _mm512_set1_ps(-0x1.29675ap-3f); /* -0.145216659 */
    const __m512 v20 = _mm512_set1_ps(0x1.6702bp-3f); /* 0.175298095 */
    const __m512 v21 = _mm512_set1_ps(-0x1.6ab304p-3f); /* -0.177099258 */
    const __m512 v25 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v32 = _mm512_set1_ps(0x1.00005ap-126f); /* 1.17550066e-38 */
    const __m512 v34 = _mm512_set1_ps(INFINITY);
    const __m512 v38 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v40 = _mm512_set1_ps(NAN);
    const __m512 v42 = _mm512_set1_ps(-INFINITY);
    const __m512 v43 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v45 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v51 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v52 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v55 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v61 = _mm512_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m512 v63 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v65 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v66 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v70 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v71 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v74 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v76 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v78 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512i v1_0 = _mm512_castps_si512(v0_0);
    const __m512i v1_1 = _mm512_castps_si512(v0_1);
    const __m512i v4_0 = _mm512_sub_epi32(v1_0, v3);
    const __m512i v4_1 = _mm512_sub_epi32(v1_1, v3);
    const __m512i v5_0 = _mm512_and_si512(v2, v4_0);
    const __m512i v5_1 = _mm512_and_si512(v2, v4_1);
    const __m512i v6_0 = _mm512_sub_epi32(v1_0, v5_0);
    const __m512i v6_1 = _mm512_sub_epi32(v1_1, v5_1);
    const __m512 v7_0 = _mm512_castsi512_ps(v6_0);
    const __m512 v7_1 = _mm512_castsi512_ps(v6_1);
    const __m512 v9_0 = _mm512_sub_ps(v7_0, v8);
    const __m512 v9_1 = _mm512_sub_ps(v7_1, v8);
    const __m512 v10_0 = _mm512_mul_ps(v9_0, v9_0);
    const __m512 v10_1 = _mm512_mul_ps(v9_1, v9_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v9_0, v11, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v9_1, v11, v12);
    const __m512 v14_0 = _mm512_fmadd_ps(v10_0, v10_0, v13_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v10_1, v10_1, v13_1);
    const __m512 v17_0 = _mm512_fmadd_ps(v15, v7_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v15, v7_1, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v9_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v9_1, v17_1, v18);
    const __m512 v22_0 = _mm512_fmadd_ps(v9_0, v20, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v9_1, v20, v21);
    const __m512 v23_0 = _mm512_fmadd_ps(v19_0, v10_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v19_1, v10_1, v22_1);
    const __m512 v24_0 = _mm512_fmadd_ps(v14_0, v23_0, v23_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v14_1, v23_1, v23_1);
    const __m512i v27_0 = _mm512_srai_epi32(v4_0, 23);
    const __m512i v27_1 = _mm512_srai_epi32(v4_1, 23);
    const __m512 v28_0 = _mm512_cvtepi32_ps(v27_0);
    const __m512 v28_1 = _mm512_cvtepi32_ps(v27_1);
    const __m512 v29_0 = _mm512_mul_ps(v25, v28_0);
    const __m512 v29_1 = _mm512_mul_ps(v25, v28_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v24_0, v10_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v24_1, v10_1, v29_1);
    const __m512 v31_0 = _mm512_add_ps(v9_0, v30_0);
    const __m512 v31_1 = _mm512_add_ps(v9_1, v30_1);
    const __mmask16 v33_0 = _mm512_cmp_ps_mask(v32, v0_0, _CMP_LE_OQ);
    const __mmask16 v33_1 = _mm512_cmp_ps_mask(v32, v0_1, _CMP_LE_OQ);
    const __mmask16 v35_0 = _mm512_cmp_ps_mask(v0_0, v34, _CMP_LT_OQ);
    const __mmask16 v35_1 = _mm512_cmp_ps_mask(v0_1, v34, _CMP_LT_OQ);
    const __mmask16 v36_0 = (__mmask16)(v33_0 & v35_0);
    const __mmask16 v36_1 = (__mmask16)(v33_1 & v35_1);
    const __mmask16 v37_0 = (__mmask16)~v36_0;
    const __mmask16 v37_1 = (__mmask16)~v36_1;
    __m512 r0_0 = v31_0;
    __m512 r0_1 = v31_1;
    __mmask16 any1 = v37_0;
    any1 = (__mmask16)(any1 | v37_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v39_0 = _mm512_cmp_ps_mask(v0_0, v38, _CMP_LT_OQ);
        const __mmask16 v39_1 = _mm512_cmp_ps_mask(v0_1, v38, _CMP_LT_OQ);
        const __mmask16 v41_0 = _mm512_cmp_ps_mask(v38, v0_0, _CMP_EQ_OQ);
        const __mmask16 v41_1 = _mm512_cmp_ps_mask(v38, v0_1, _CMP_EQ_OQ);
        const __mmask16 v44_0 = _mm512_cmp_ps_mask(v0_0, v43, _CMP_NLE_UQ);
        const __mmask16 v44_1 = _mm512_cmp_ps_mask(v0_1, v43, _CMP_NLE_UQ);
        const __m512 v46_0 = _mm512_mul_ps(v45, v0_0);
        const __m512 v46_1 = _mm512_mul_ps(v45, v0_1);
        const __m512i v47_0 = _mm512_castps_si512(v46_0);
        const __m512i v47_1 = _mm512_castps_si512(v46_1);
        const __m512i v48_0 = _mm512_sub_epi32(v47_0, v3);
        const __m512i v48_1 = _mm512_sub_epi32(v47_1, v3);
        const __m512i v49_0 = _mm512_srai_epi32(v48_0, 23);
        const __m512i v49_1 = _mm512_srai_epi32(v48_1, 23);
        const __m512 v50_0 = _mm512_cvtepi32_ps(v49_0);
        const __m512 v50_1 = _mm512_cvtepi32_ps(v49_1);
        const __m512 v53_0 = _mm512_fmadd_ps(v13_0, v51, v52);
        const __m512 v53_1 = _mm512_fmadd_ps(v13_1, v51, v52);
        const __m512 v54_0 = _mm512_sub_ps(v50_0, v53_0);
        const __m512 v54_1 = _mm512_sub_ps(v50_1, v53_1);
        const __m512i v56_0 = _mm512_and_si512(v48_0, v2);
        const __m512i v56_1 = _mm512_and_si512(v48_1, v2);
        const __m512i v57_0 = _mm512_sub_epi32(v47_0, v56_0);
        const __m512i v57_1 = _mm512_sub_epi32(v47_1, v56_1);
        const __m512 v58_0 = _mm512_castsi512_ps(v57_0);
        const __m512 v58_1 = _mm512_castsi512_ps(v57_1);
        const __m512 v59_0 = _mm512_sub_ps(v58_0, v8);
        const __m512 v59_1 = _mm512_sub_ps(v58_1, v8);
        const __m512 v60_0 = _mm512_mul_ps(v59_0, v59_0);
        const __m512 v60_1 = _mm512_mul_ps(v59_1, v59_1);
        const __m512 v62_0 = _mm512_fmadd_ps(v0_0, v61, v51);
        const __m512 v62_1 = _mm512_fmadd_ps(v0_1, v61, v51);
        const __m512 v64_0 = _mm512_add_ps(v62_0, v63);
        const __m512 v64_1 = _mm512_add_ps(v62_1, v63);
        const __m512 v67_0 = _mm512_mul_ps(v59_0, v66);
        const __m512 v67_1 = _mm512_mul_ps(v59_1, v66);
        const __m512 v68_0 = _mm512_add_ps(v65, v67_0);
        const __m512 v68_1 = _mm512_add_ps(v65, v67_1);
        const __m512 v69_0 = _mm512_fmadd_ps(v64_0, v60_0, v68_0);
        const __m512 v69_1 = _mm512_fmadd_ps(v64_1, v60_1, v68_1);
        const __m512 v72_0 = _mm512_fmadd_ps(v70, v59_0, v71);
        const __m512 v72_1 = _mm512_fmadd_ps(v70, v59_1, v71);
        const __m512 v73_0 = _mm512_fmadd_ps(v60_0, v69_0, v72_0);
        const __m512 v73_1 = _mm512_fmadd_ps(v60_1, v69_1, v72_1);
        const __m512 v75_0 = _mm512_fmadd_ps(v73_0, v59_0, v74);
        const __m512 v75_1 = _mm512_fmadd_ps(v73_1, v59_1, v74);
        const __m512 v77_0 = _mm512_fmadd_ps(v75_0, v59_0, v76);
        const __m512 v77_1 = _mm512_fmadd_ps(v75_1, v59_1, v76);
        const __m512 v79_0 = _mm512_mul_ps(v54_0, v78);
        const __m512 v79_1 = _mm512_mul_ps(v54_1, v78);
        const __m512 v80_0 = _mm512_fmadd_ps(v60_0, v77_0, v79_0);
        const __m512 v80_1 = _mm512_fmadd_ps(v60_1, v77_1, v79_1);
        const __m512 v81_0 = _mm512_add_ps(v80_0, v59_0);
        const __m512 v81_1 = _mm512_add_ps(v80_1, v59_1);
        const __m512 v82_0 = _mm512_fmadd_ps(v54_0, v55, v81_0);
        const __m512 v82_1 = _mm512_fmadd_ps(v54_1, v55, v81_1);
        const __m512 v83_0 = _mm512_mask_blend_ps(v44_0, v82_0, v0_0);
        const __m512 v83_1 = _mm512_mask_blend_ps(v44_1, v82_1, v0_1);
        const __m512 v84_0 = _mm512_mask_blend_ps(v41_0, v83_0, v42);
        const __m512 v84_1 = _mm512_mask_blend_ps(v41_1, v83_1, v42);
        const __m512 v85_0 = _mm512_mask_blend_ps(v39_0, v84_0, v40);
        const __m512 v85_1 = _mm512_mask_blend_ps(v39_1, v84_1, v40);
        r0_0 = _mm512_mask_blend_ps(v37_0, r0_0, v85_0);
        r0_1 = _mm512_mask_blend_ps(v37_1, r0_1, v85_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static LOG_3ULP_AVX2_AVX512_TARGET void log_3ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v3 = _mm512_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m512 v8 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v11 = _mm512_set1_ps(0x1.d31fd6p-1f); /* 0.912352264 */
    const __m512 v12 = _mm512_set1_ps(0x1.d2c20cp+0f); /* 1.82327342 */
    const __m512 v15 = _mm512_set1_ps(-0x1.1441f2p-5f); /* -0.0337228514 */
    const __m512 v16 = _mm512_set1_ps(0x1.36205cp-3f); /* 0.151428908 */
    const __m512 v18 = _mm512_set1_ps(-0x1.29675ap-3f); /* -0.145216659 */
    const __m512 v20 = _mm512_set1_ps(0x1.6702bp-3f); /* 0.175298095 */
    const __m512 v21 = _mm512_set1_ps(-0x1.6ab304p-3f); /* -0.177099258 */
    const __m512 v25 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v32 = _mm512_set1_ps(0x1.00005ap-126f); /* 1.17550066e-38 */
    const __m512 v34 = _mm512_set1_ps(INFINITY);
    const __m512 v38 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v40 = _mm512_set1_ps(NAN);
    const __m512 v42 = _mm512_set1_ps(-INFINITY);
    const __m512 v43 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v45 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v51 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v52 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v55 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v61 = _mm512_set1_ps(0x1.c71c72p-4f); /* 0.111111112 */
    const __m512 v63 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v65 = _mm512_set1_ps(-0x1.555556p-3f); /* -0.166666672 */
    const __m512 v66 = _mm512_set1_ps(0x1.24924ap-3f); /* 0.142857149 */
    const __m512 v70 = _mm512_set1_ps(0x1.99999ap-3f); /* 0.200000003 */
    const __m512 v71 = _mm512_set1_ps(-0x1p-2f); /* -0.25 */
    const __m512 v74 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v76 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v78 = _mm512_set1_ps(0x1.7f7d1cp-20f); /* 1.42860677e-06 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512i v1 = _mm512_castps_si512(v0);
    const __m512i v4 = _mm512_sub_epi32(v1, v3);
    const __m512i v5 = _mm512_and_si512(v2, v4);
    const __m512i v6 = _mm512_sub_epi32(v1, v5);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __m512 v9 = _mm512_sub_ps(v7, v8);
    const __m512 v10 = _mm512_mul_ps(v9, v9);
    const __m512 v13 = _mm512_fmadd_ps(v9, v11, v12);
    const __m512 v14 = _mm512_fmadd_ps(v10, v10, v13);
    const __m512 v17 = _mm512_fmadd_ps(v15, v7, v16);
    const __m512 v19 = _mm512_fmadd_ps(v9, v17, v18);
    const __m512 v22 = _mm512_fmadd_ps(v9, v20, v21);
    const __m512 v23 = _mm512_fmadd_ps(v19, v10, v22);
    const __m512 v24 = _mm512_fmadd_ps(v14, v23, v23);
    const __m512i v27 = _mm512_srai_epi32(v4, 23);
    const __m512 v28 = _mm512_cvtepi32_ps(v27);
    const __m512 v29 = _mm512_mul_ps(v25, v28);
    const __m512 v30 = _mm512_fmadd_ps(v24, v10, v29);
    const __m512 v31 = _mm512_add_ps(v9, v30);
    const __mmask16 v33 = _mm512_cmp_ps_mask(v32, v0, _CMP_LE_OQ);
    const __mmask16 v35 = _mm512_cmp_ps_mask(v0, v34, _CMP_LT_OQ);
    const __mmask16 v36 = (__mmask16)(v33 & v35);
    const __mmask16 v37 = (__mmask16)~v36;
    __m512 r0 = v31;
    __mmask16 any1 = v37;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v39 = _mm512_cmp_ps_mask(v0, v38, _CMP_LT_OQ);
        const __mmask16 v41 = _mm512_cmp_ps_mask(v38, v0, _CMP_EQ_OQ);
        const __mmask16 v44 = _mm512_cmp_ps_mask(v0, v43, _CMP_NLE_UQ);
        const __m512 v46 = _mm512_mul_ps(v45, v0);
        const __m512i v47 = _mm512_castps_si512(v46);
        const __m512i v48 = _mm512_sub_epi32(v47, v3);
        const __m512i v49 = _mm512_srai_epi32(v48, 23);
        const __m512 v50 = _mm512_cvtepi32_ps(v49);
        const __m512 v53 = _mm512_fmadd_ps(v13, v51, v52);
        const __m512 v54 = _mm512_sub_ps(v50, v53);
        const __m512i v56 = _mm512_and_si512(v48, v2);
        const __m512i v57 = _mm512_sub_epi32(v47, v56);
        const __m512 v58 = _mm512_castsi512_ps(v57);
        const __m512 v59 = _mm512_sub_ps(v58, v8);
        const __m512 v60 = _mm512_mul_ps(v59, v59);
        const __m512 v62 = _mm512_fmadd_ps(v0, v61, v51);
        const __m512 v64 = _mm512_add_ps(v62, v63);
        const __m512 v67 = _mm512_mul_ps(v59, v66);
        const __m512 v68 = _mm512_add_ps(v65, v67);
        const __m512 v69 = _mm512_fmadd_ps(v64, v60, v68);
        const __m512 v72 = _mm512_fmadd_ps(v70, v59, v71);
        const __m512 v73 = _mm512_fmadd_ps(v60, v69, v72);
        const __m512 v75 = _mm512_fmadd_ps(v73, v59, v74);
        const __m512 v77 = _mm512_fmadd_ps(v75, v59, v76);
        const __m512 v79 = _mm512_mul_ps(v54, v78);
        const __m512 v80 = _mm512_fmadd_ps(v60, v77, v79);
        const __m512 v81 = _mm512_add_ps(v80, v59);
        const __m512 v82 = _mm512_fmadd_ps(v54, v55, v81);
        const __m512 v83 = _mm512_mask_blend_ps(v44, v82, v0);
        const __m512 v84 = _mm512_mask_blend_ps(v41, v83, v42);
        const __m512 v85 = _mm512_mask_blend_ps(v39, v84, v40);
        r0 = _mm512_mask_blend_ps(v37, r0, v85);
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

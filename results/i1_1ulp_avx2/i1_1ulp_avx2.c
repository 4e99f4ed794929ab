/* i1_1ulp_avx2: i1
 *
 *   target       i1, I_1(x), f32
 *   domain       every input
 *   max error    0.886354 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.52bdc8p+2 (-5.29283333, encoding 0xc0a95ee4)
 *   result there -0x1.fde562p+4 (-31.8685017, encoding 0xc1fef2b1)
 *   mean error   0.021348 ulp
 *   misrounded   32198196 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0a1eb71c70dce606428eb978eb631f80
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1 --max-ulp 1 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i1/double_chebyshev_integer.evo --archive i1_avx2.db
 *                time: 0.6610 ns/element as avx2 code (inputs mean)
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
#include "i1_1ulp_avx2.h"

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

static inline double i1_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float i1_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float i1_1ulp_avx2_trunc_f32(float x) {
    return x != x ? x + x : truncf(x);
}

static inline float i1_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i1_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t i1_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double i1_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i1_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return i1_1ulp_avx2_frombits_f64((int64_t)((uint64_t)i1_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t i1_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float i1_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float i1_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = i1_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return i1_1ulp_avx2_frombits_f32((i1_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float i1_1ulp_avx2_element(float x) {
    const float v0 = x;
    const double v1 = (double)v0;
    const double v2 = v1 * v1;
    const double v3 = v2 * v2;
    const double v4 = 0x1.4cdc0a436eb46p-76; /* 1.7208434453058672e-23 */
    const double v5 = 0x1.1ccb742d43045p-59; /* 1.9298442338208861e-18 */
    const double v6 = i1_1ulp_avx2_fma_f64(v3, v4, v5);
    const double v7 = 0x1.1973b2a1427aap-51; /* 4.8824129535558634e-16 */
    const double v8 = 0x1.55f3fe45acf08p-43; /* 1.5185768137877885e-13 */
    const double v9 = i1_1ulp_avx2_fma_f64(v2, v7, v8);
    const double v10 = i1_1ulp_avx2_fma_f64(v3, v6, v9);
    const double v11 = 0x1.29fd1927e2477p-35; /* 3.3877389011762762e-11 */
    const double v12 = 0x1.8740499ff80c3p-28; /* 5.6934531811056246e-09 */
    const double v13 = i1_1ulp_avx2_fma_f64(v2, v11, v12);
    const double v14 = i1_1ulp_avx2_fma_f64(v3, v10, v13);
    const double v15 = 0x1.7043f9281fb77p-21; /* 6.8594798553743761e-07 */
    const double v16 = i1_1ulp_avx2_fma_f64(v14, v2, v15);
    const double v17 = 0x1.ced901e008072p-15; /* 5.5175743682634666e-05 */
    const double v18 = 0x1.5f13224217939p-9; /* 0.0026784877127702636 */
    const double v19 = i1_1ulp_avx2_fma_f64(v17, v2, v18);
    const double v20 = i1_1ulp_avx2_fma_f64(v3, v16, v19);
    const double v21 = 0x1.0ec6a32439ee2p-4; /* 0.066107404014128984 */
    const double v22 = i1_1ulp_avx2_fma_f64(v2, v20, v21);
    const double v23 = -0x1.58c8c7e51b462p+0; /* -1.3468136724798332 */
    const double v24 = i1_1ulp_avx2_fma_f64(v1, v1, v23);
    const double v25 = 0x1.2d95e966d9254p-1; /* 0.58903436069938175 */
    const double v26 = i1_1ulp_avx2_fma_f64(v22, v24, v25);
    const double v27 = v26 * v1;
    const float v28 = (float)v27;
    const float v29 = 0x1.6p+3f; /* 11 */
    const float v30 = i1_1ulp_avx2_abs_f32(v0);
    const float v31 = i1_1ulp_avx2_trunc_f32(v30);
    const int v32 = v29 < v31;
    float r0 = v28;
    if (v32) {
        const float v33 = 0x1.00645ep+0f; /* 1.00153148 */
        const float v34 = 0x1.8p+6f; /* 96 */
        const float v35 = v34 < v30 ? v34 : v30;
        const float v36 = i1_1ulp_avx2_sqrt_f32(v35);
        const float v37 = v33 / v36;
        const double v38 = (double)v37;
        const double v39 = (double)v35;
        const double v40 = -0x1.ffff6bb1a432fp-2; /* -0.49999779006707262 */
        const double v41 = v39 * v40;
        const double v42 = v41 * v38;
        const double v43 = 0x1.00004a59ead3ep-1; /* 0.50000221583960758 */
        const double v44 = i1_1ulp_avx2_fma_f64(v38, v42, v43);
        const double v45 = i1_1ulp_avx2_fma_f64(v44, v38, v38);
        const double v46 = v45 * v45;
        const double v47 = -0x1.094c3cc116d76p+1; /* -2.0726390784090496 */
        const double v48 = 0x1.7fd4a56fd5f31p-2; /* 0.37483461852160632 */
        const double v49 = i1_1ulp_avx2_fma_f64(v46, v47, v48);
        const double v50 = -0x1.d9dadf513f188p-4; /* -0.11568724854800483 */
        const double v51 = i1_1ulp_avx2_fma_f64(v49, v46, v50);
        const double v52 = -0x1.3059943207096p-5; /* -0.037152089542560038 */
        const double v53 = i1_1ulp_avx2_fma_f64(v46, v51, v52);
        const double v54 = -0x1.801b5b25fb783p-5; /* -0.046888044380337689 */
        const double v55 = i1_1ulp_avx2_fma_f64(v46, v53, v54);
        const double v56 = -0x1.3261a5411a85ep-3; /* -0.14960030655794559 */
        const double v57 = i1_1ulp_avx2_fma_f64(v46, v55, v56);
        const double v58 = 0x1.9884537e3f9b8p-2; /* 0.39894228418406952 */
        const double v59 = i1_1ulp_avx2_fma_f64(v46, v57, v58);
        const double v60 = v45 * v59;
        const double v61 = -0x1.62e42fede2ffdp-1; /* -0.69314718035593581 */
        const double v62 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v63 = v39 * v62;
        const double v64 = 0x1.8p+52; /* 6755399441055744 */
        const double v65 = v63 + v64;
        const double v66 = v65 - v64;
        const double v67 = i1_1ulp_avx2_fma_f64(v61, v66, v39);
        const double v68 = v67 * v67;
        const double v69 = 0x1.a372e937c265p-13; /* 0.00020000880771702196 */
        const double v70 = 0x1.6dbb0f31a18b8p-10; /* 0.001395151903496079 */
        const double v71 = 0x1.110f181a39c9dp-7; /* 0.0083330981910434924 */
        const double v72 = i1_1ulp_avx2_fma_f64(v67, v70, v71);
        const double v73 = i1_1ulp_avx2_fma_f64(v69, v68, v72);
        const double v74 = 0x1.5554315ffcfc1p-5; /* 0.041666122851807603 */
        const double v75 = 0x1.5555405c79cdfp-3; /* 0.16666651041234723 */
        const double v76 = i1_1ulp_avx2_fma_f64(v74, v67, v75);
        const double v77 = i1_1ulp_avx2_fma_f64(v73, v68, v76);
        const double v78 = 0x1.fffff185401c7p-2; /* 0.49999978423877817 */
        const double v79 = 0x1.ffffde6a4693ap-1; /* 0.99999899909315748 */
        const double v80 = i1_1ulp_avx2_fma_f64(v67, v78, v79);
        const double v81 = i1_1ulp_avx2_fma_f64(v68, v77, v80);
        const double v82 = -0x1.21ec344deb782p-22; /* -2.7001153035221002e-07 */
        const double v83 = -0x1.0cb8704c0b83p-20; /* -1.0010617357380997e-06 */
        const double v84 = i1_1ulp_avx2_fma_f64(v82, v68, v83);
        const double v85 = i1_1ulp_avx2_fma_f64(v81, v67, v84);
        const double v86 = i1_1ulp_avx2_fma_f64(v60, v85, v60);
        const int64_t v87 = i1_1ulp_avx2_bits_f64(v65);
        const int64_t v88 = INT64_C(52);
        const int64_t v89 = i1_1ulp_avx2_shl_i64(v87, v88);
        const double v90 = i1_1ulp_avx2_addbits_f64(v86, v89);
        const float v91 = (float)v90;
        const float v92 = i1_1ulp_avx2_copysign_f32(v91, v0);
        r0 = v92;
    }
    return r0;
}

static void i1_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i1_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I1_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I1_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I1_1ULP_AVX2_AVX2 static inline I1_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define I1_1ULP_AVX2_AVX512 static inline I1_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
I1_1ULP_AVX2_AVX2 __m256i i1_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1_1ULP_AVX2_AVX2 __m256 i1_1ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
I1_1ULP_AVX2_AVX2 void i1_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v4 = _mm256_set1_pd(0x1.4cdc0a436eb46p-76); /* 1.7208434453058672e-23 */
    const __m256d v5 = _mm256_set1_pd(0x1.1ccb742d43045p-59); /* 1.9298442338208861e-18 */
    const __m256d v7 = _mm256_set1_pd(0x1.1973b2a1427aap-51); /* 4.8824129535558634e-16 */
    const __m256d v8 = _mm256_set1_pd(0x1.55f3fe45acf08p-43); /* 1.5185768137877885e-13 */
    const __m256d v11 = _mm256_set1_pd(0x1.29fd1927e2477p-35); /* 3.3877389011762762e-11 */
    const __m256d v12 = _mm256_set1_pd(0x1.8740499ff80c3p-28); /* 5.6934531811056246e-09 */
    const __m256d v15 = _mm256_set1_pd(0x1.7043f9281fb77p-21); /* 6.8594798553743761e-07 */
    const __m256d v17 = _mm256_set1_pd(0x1.ced901e008072p-15); /* 5.5175743682634666e-05 */
    const __m256d v18 = _mm256_set1_pd(0x1.5f13224217939p-9); /* 0.0026784877127702636 */
    const __m256d v21 = _mm256_set1_pd(0x1.0ec6a32439ee2p-4); /* 0.066107404014128984 */
    const __m256d v23 = _mm256_set1_pd(-0x1.58c8c7e51b462p+0); /* -1.3468136724798332 */
    const __m256d v25 = _mm256_set1_pd(0x1.2d95e966d9254p-1); /* 0.58903436069938175 */
    const __m256 v29 = _mm256_set1_ps(0x1.6p+3f); /* 11 */
    const __m256 v33 = _mm256_set1_ps(0x1.00645ep+0f); /* 1.00153148 */
    const __m256 v34 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256d v40 = _mm256_set1_pd(-0x1.ffff6bb1a432fp-2); /* -0.49999779006707262 */
    const __m256d v43 = _mm256_set1_pd(0x1.00004a59ead3ep-1); /* 0.50000221583960758 */
    const __m256d v47 = _mm256_set1_pd(-0x1.094c3cc116d76p+1); /* -2.0726390784090496 */
    const __m256d v48 = _mm256_set1_pd(0x1.7fd4a56fd5f31p-2); /* 0.37483461852160632 */
    const __m256d v50 = _mm256_set1_pd(-0x1.d9dadf513f188p-4); /* -0.11568724854800483 */
    const __m256d v52 = _mm256_set1_pd(-0x1.3059943207096p-5); /* -0.037152089542560038 */
    const __m256d v54 = _mm256_set1_pd(-0x1.801b5b25fb783p-5); /* -0.046888044380337689 */
    const __m256d v56 = _mm256_set1_pd(-0x1.3261a5411a85ep-3); /* -0.14960030655794559 */
    const __m256d v58 = _mm256_set1_pd(0x1.9884537e3f9b8p-2); /* 0.39894228418406952 */
    const __m256d v61 = _mm256_set1_pd(-0x1.62e42fede2ffdp-1); /* -0.69314718035593581 */
    const __m256d v62 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v64 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v69 = _mm256_set1_pd(0x1.a372e937c265p-13); /* 0.00020000880771702196 */
    const __m256d v70 = _mm256_set1_pd(0x1.6dbb0f31a18b8p-10); /* 0.001395151903496079 */
    const __m256d v71 = _mm256_set1_pd(0x1.110f181a39c9dp-7); /* 0.0083330981910434924 */
    const __m256d v74 = _mm256_set1_pd(0x1.5554315ffcfc1p-5); /* 0.041666122851807603 */
    const __m256d v75 = _mm256_set1_pd(0x1.5555405c79cdfp-3); /* 0.16666651041234723 */
    const __m256d v78 = _mm256_set1_pd(0x1.fffff185401c7p-2); /* 0.49999978423877817 */
    const __m256d v79 = _mm256_set1_pd(0x1.ffffde6a4693ap-1); /* 0.99999899909315748 */
    const __m256d v82 = _mm256_set1_pd(-0x1.21ec344deb782p-22); /* -2.7001153035221002e-07 */
    const __m256d v83 = _mm256_set1_pd(-0x1.0cb8704c0b83p-20); /* -1.0010617357380997e-06 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256d v2l = _mm256_mul_pd(v1l, v1l);
    const __m256d v2h = _mm256_mul_pd(v1h, v1h);
    const __m256d v3l = _mm256_mul_pd(v2l, v2l);
    const __m256d v3h = _mm256_mul_pd(v2h, v2h);
    const __m256d v6l = _mm256_fmadd_pd(v3l, v4, v5);
    const __m256d v6h = _mm256_fmadd_pd(v3h, v4, v5);
    const __m256d v9l = _mm256_fmadd_pd(v2l, v7, v8);
    const __m256d v9h = _mm256_fmadd_pd(v2h, v7, v8);
    const __m256d v10l = _mm256_fmadd_pd(v3l, v6l, v9l);
    const __m256d v10h = _mm256_fmadd_pd(v3h, v6h, v9h);
    const __m256d v13l = _mm256_fmadd_pd(v2l, v11, v12);
    const __m256d v13h = _mm256_fmadd_pd(v2h, v11, v12);
    const __m256d v14l = _mm256_fmadd_pd(v3l, v10l, v13l);
    const __m256d v14h = _mm256_fmadd_pd(v3h, v10h, v13h);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v2l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v2h, v15);
    const __m256d v19l = _mm256_fmadd_pd(v17, v2l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17, v2h, v18);
    const __m256d v20l = _mm256_fmadd_pd(v3l, v16l, v19l);
    const __m256d v20h = _mm256_fmadd_pd(v3h, v16h, v19h);
    const __m256d v22l = _mm256_fmadd_pd(v2l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v2h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v1l, v1l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v1h, v1h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v22l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v22h, v24h, v25);
    const __m256d v27l = _mm256_mul_pd(v26l, v1l);
    const __m256d v27h = _mm256_mul_pd(v26h, v1h);
    const __m128 v28l = _mm256_cvtpd_ps(v27l);
    const __m128 v28h = _mm256_cvtpd_ps(v27h);
    const __m256 v28 = _mm256_set_m128(v28h, v28l);
    const __m256 v30 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256 v31 = _mm256_round_ps(v30, 11);
    const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v29, v31, _CMP_LT_OQ));
    __m256 r0 = v28;
    __m256i any1 = v32;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v35 = _mm256_min_ps(v34, v30);
        const __m256 v36 = _mm256_sqrt_ps(v35);
        const __m256 v37 = _mm256_div_ps(v33, v36);
        const __m256d v38l = _mm256_cvtps_pd(_mm256_castps256_ps128(v37));
        const __m256d v38h = _mm256_cvtps_pd(_mm256_extractf128_ps(v37, 1));
        const __m256d v39l = _mm256_cvtps_pd(_mm256_castps256_ps128(v35));
        const __m256d v39h = _mm256_cvtps_pd(_mm256_extractf128_ps(v35, 1));
        const __m256d v41l = _mm256_mul_pd(v39l, v40);
        const __m256d v41h = _mm256_mul_pd(v39h, v40);
        const __m256d v42l = _mm256_mul_pd(v41l, v38l);
        const __m256d v42h = _mm256_mul_pd(v41h, v38h);
        const __m256d v44l = _mm256_fmadd_pd(v38l, v42l, v43);
        const __m256d v44h = _mm256_fmadd_pd(v38h, v42h, v43);
        const __m256d v45l = _mm256_fmadd_pd(v44l, v38l, v38l);
        const __m256d v45h = _mm256_fmadd_pd(v44h, v38h, v38h);
        const __m256d v46l = _mm256_mul_pd(v45l, v45l);
        const __m256d v46h = _mm256_mul_pd(v45h, v45h);
        const __m256d v49l = _mm256_fmadd_pd(v46l, v47, v48);
        const __m256d v49h = _mm256_fmadd_pd(v46h, v47, v48);
        const __m256d v51l = _mm256_fmadd_pd(v49l, v46l, v50);
        const __m256d v51h = _mm256_fmadd_pd(v49h, v46h, v50);
        const __m256d v53l = _mm256_fmadd_pd(v46l, v51l, v52);
        const __m256d v53h = _mm256_fmadd_pd(v46h, v51h, v52);
        const __m256d v55l = _mm256_fmadd_pd(v46l, v53l, v54);
        const __m256d v55h = _mm256_fmadd_pd(v46h, v53h, v54);
        const __m256d v57l = _mm256_fmadd_pd(v46l, v55l, v56);
        const __m256d v57h = _mm256_fmadd_pd(v46h, v55h, v56);
        const __m256d v59l = _mm256_fmadd_pd(v46l, v57l, v58);
        const __m256d v59h = _mm256_fmadd_pd(v46h, v57h, v58);
        const __m256d v60l = _mm256_mul_pd(v45l, v59l);
        const __m256d v60h = _mm256_mul_pd(v45h, v59h);
        const __m256d v63l = _mm256_mul_pd(v39l, v62);
        const __m256d v63h = _mm256_mul_pd(v39h, v62);
        const __m256d v65l = _mm256_add_pd(v63l, v64);
        const __m256d v65h = _mm256_add_pd(v63h, v64);
        const __m256d v66l = _mm256_sub_pd(v65l, v64);
        const __m256d v66h = _mm256_sub_pd(v65h, v64);
        const __m256d v67l = _mm256_fmadd_pd(v61, v66l, v39l);
        const __m256d v67h = _mm256_fmadd_pd(v61, v66h, v39h);
        const __m256d v68l = _mm256_mul_pd(v67l, v67l);
        const __m256d v68h = _mm256_mul_pd(v67h, v67h);
        const __m256d v72l = _mm256_fmadd_pd(v67l, v70, v71);
        const __m256d v72h = _mm256_fmadd_pd(v67h, v70, v71);
        const __m256d v73l = _mm256_fmadd_pd(v69, v68l, v72l);
        const __m256d v73h = _mm256_fmadd_pd(v69, v68h, v72h);
        const __m256d v76l = _mm256_fmadd_pd(v74, v67l, v75);
        const __m256d v76h = _mm256_fmadd_pd(v74, v67h, v75);
        const __m256d v77l = _mm256_fmadd_pd(v73l, v68l, v76l);
        const __m256d v77h = _mm256_fmadd_pd(v73h, v68h, v76h);
        const __m256d v80l = _mm256_fmadd_pd(v67l, v78, v79);
        const __m256d v80h = _mm256_fmadd_pd(v67h, v78, v79);
        const __m256d v81l = _mm256_fmadd_pd(v68l, v77l, v80l);
        const __m256d v81h = _mm256_fmadd_pd(v68h, v77h, v80h);
        const __m256d v84l = _mm256_fmadd_pd(v82, v68l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v82, v68h, v83);
        const __m256d v85l = _mm256_fmadd_pd(v81l, v67l, v84l);
        const __m256d v85h = _mm256_fmadd_pd(v81h, v67h, v84h);
        const __m256d v86l = _mm256_fmadd_pd(v60l, v85l, v60l);
        const __m256d v86h = _mm256_fmadd_pd(v60h, v85h, v60h);
        const __m256i v87l = i1_1ulp_avx2_bits_f64_avx2(v65l);
        const __m256i v87h = i1_1ulp_avx2_bits_f64_avx2(v65h);
        const __m256i v89l = _mm256_slli_epi64(v87l, 52);
        const __m256i v89h = _mm256_slli_epi64(v87h, 52);
        const __m256d v90l = _mm256_castsi256_pd(_mm256_add_epi64(i1_1ulp_avx2_bits_f64_avx2(v86l), v89l));
        const __m256d v90h = _mm256_castsi256_pd(_mm256_add_epi64(i1_1ulp_avx2_bits_f64_avx2(v86h), v89h));
        const __m128 v91l = _mm256_cvtpd_ps(v90l);
        const __m128 v91h = _mm256_cvtpd_ps(v90h);
        const __m256 v91 = _mm256_set_m128(v91h, v91l);
        const __m256 v92 = i1_1ulp_avx2_signed_f32_avx2(v91, v0);
        r0 = _mm256_blendv_ps(r0, v92, _mm256_castsi256_ps(v32));
    }
    _mm256_storeu_ps(y, r0);
}

static I1_1ULP_AVX2_AVX2_TARGET void i1_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i1_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i1_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
I1_1ULP_AVX2_AVX512 __m512i i1_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1_1ULP_AVX2_AVX512 __m512 i1_1ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I1_1ULP_AVX2_AVX512 void i1_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v4 = _mm512_set1_pd(0x1.4cdc0a436eb46p-76); /* 1.7208434453058672e-23 */
    const __m512d v5 = _mm512_set1_pd(0x1.1ccb742d43045p-59); /* 1.9298442338208861e-18 */
    const __m512d v7 = _mm512_set1_pd(0x1.1973b2a1427aap-51); /* 4.8824129535558634e-16 */
    const __m512d v8 = _mm512_set1_pd(0x1.55f3fe45acf08p-43); /* 1.5185768137877885e-13 */
    const __m512d v11 = _mm512_set1_pd(0x1.29fd1927e2477p-35); /* 3.3877389011762762e-11 */
    const __m512d v12 = _mm512_set1_pd(0x1.8740499ff80c3p-28); /* 5.6934531811056246e-09 */
    const __m512d v15 = _mm512_set1_pd(0x1.7043f9281fb77p-21); /* 6.8594798553743761e-07 */
    const __m512d v17 = _mm512_set1_pd(0x1.ced901e008072p-15); /* 5.5175743682634666e-05 */
    const __m512d v18 = _mm512_set1_pd(0x1.5f13224217939p-9); /* 0.0026784877127702636 */
    const __m512d v21 = _mm512_set1_pd(0x1.0ec6a32439ee2p-4); /* 0.066107404014128984 */
    const __m512d v23 = _mm512_set1_pd(-0x1.58c8c7e51b462p+0); /* -1.3468136724798332 */
    const __m512d v25 = _mm512_set1_pd(0x1.2d95e966d9254p-1); /* 0.58903436069938175 */
    const __m512 v29 = _mm512_set1_ps(0x1.6p+3f); /* 11 */
    const __m512 v33 = _mm512_set1_ps(0x1.00645ep+0f); /* 1.00153148 */
    const __m512 v34 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v40 = _mm512_set1_pd(-0x1.ffff6bb1a432fp-2); /* -0.49999779006707262 */
    const __m512d v43 = _mm512_set1_pd(0x1.00004a59ead3ep-1); /* 0.50000221583960758 */
    const __m512d v47 = _mm512_set1_pd(-0x1.094c3cc116d76p+1); /* -2.0726390784090496 */
    const __m512d v48 = _mm512_set1_pd(0x1.7fd4a56fd5f31p-2); /* 0.37483461852160632 */
    const __m512d v50 = _mm512_set1_pd(-0x1.d9dadf513f188p-4); /* -0.11568724854800483 */
    const __m512d v52 = _mm512_set1_pd(-0x1.3059943207096p-5); /* -0.037152089542560038 */
    const __m512d v54 = _mm512_set1_pd(-0x1.801b5b25fb783p-5); /* -0.046888044380337689 */
    const __m512d v56 = _mm512_set1_pd(-0x1.3261a5411a85ep-3); /* -0.14960030655794559 */
    const __m512d v58 = _mm512_set1_pd(0x1.9884537e3f9b8p-2); /* 0.39894228418406952 */
    const __m512d v61 = _mm512_set1_pd(-0x1.62e42fede2ffdp-1); /* -0.69314718035593581 */
    const __m512d v62 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v64 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v69 = _mm512_set1_pd(0x1.a372e937c265p-13); /* 0.00020000880771702196 */
    const __m512d v70 = _mm512_set1_pd(0x1.6dbb0f31a18b8p-10); /* 0.001395151903496079 */
    const __m512d v71 = _mm512_set1_pd(0x1.110f181a39c9dp-7); /* 0.0083330981910434924 */
    const __m512d v74 = _mm512_set1_pd(0x1.5554315ffcfc1p-5); /* 0.041666122851807603 */
    const __m512d v75 = _mm512_set1_pd(0x1.5555405c79cdfp-3); /* 0.16666651041234723 */
    const __m512d v78 = _mm512_set1_pd(0x1.fffff185401c7p-2); /* 0.49999978423877817 */
    const __m512d v79 = _mm512_set1_pd(0x1.ffffde6a4693ap-1); /* 0.99999899909315748 */
    const __m512d v82 = _mm512_set1_pd(-0x1.21ec344deb782p-22); /* -2.7001153035221002e-07 */
    const __m512d v83 = _mm512_set1_pd(-0x1.0cb8704c0b83p-20); /* -1.0010617357380997e-06 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512d v1_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_0));
    const __m512d v1_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_0, 1));
    const __m512d v1_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_1));
    const __m512d v1_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_1, 1));
    const __m512d v2_0l = _mm512_mul_pd(v1_0l, v1_0l);
    const __m512d v2_0h = _mm512_mul_pd(v1_0h, v1_0h);
    const __m512d v2_1l = _mm512_mul_pd(v1_1l, v1_1l);
    const __m512d v2_1h = _mm512_mul_pd(v1_1h, v1_1h);
    const __m512d v3_0l = _mm512_mul_pd(v2_0l, v2_0l);
    const __m512d v3_0h = _mm512_mul_pd(v2_0h, v2_0h);
    const __m512d v3_1l = _mm512_mul_pd(v2_1l, v2_1l);
    const __m512d v3_1h = _mm512_mul_pd(v2_1h, v2_1h);
    const __m512d v6_0l = _mm512_fmadd_pd(v3_0l, v4, v5);
    const __m512d v6_0h = _mm512_fmadd_pd(v3_0h, v4, v5);
    const __m512d v6_1l = _mm512_fmadd_pd(v3_1l, v4, v5);
    const __m512d v6_1h = _mm512_fmadd_pd(v3_1h, v4, v5);
    const __m512d v9_0l = _mm512_fmadd_pd(v2_0l, v7, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v2_0h, v7, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v2_1l, v7, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v2_1h, v7, v8);
    const __m512d v10_0l = _mm512_fmadd_pd(v3_0l, v6_0l, v9_0l);
    const __m512d v10_0h = _mm512_fmadd_pd(v3_0h, v6_0h, v9_0h);
    const __m512d v10_1l = _mm512_fmadd_pd(v3_1l, v6_1l, v9_1l);
    const __m512d v10_1h = _mm512_fmadd_pd(v3_1h, v6_1h, v9_1h);
    const __m512d v13_0l = _mm512_fmadd_pd(v2_0l, v11, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v2_0h, v11, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v2_1l, v11, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v2_1h, v11, v12);
    const __m512d v14_0l = _mm512_fmadd_pd(v3_0l, v10_0l, v13_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v3_0h, v10_0h, v13_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v3_1l, v10_1l, v13_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v3_1h, v10_1h, v13_1h);
    const __m512d v16_0l = _mm512_fmadd_pd(v14_0l, v2_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14_0h, v2_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14_1l, v2_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14_1h, v2_1h, v15);
    const __m512d v19_0l = _mm512_fmadd_pd(v17, v2_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17, v2_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17, v2_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17, v2_1h, v18);
    const __m512d v20_0l = _mm512_fmadd_pd(v3_0l, v16_0l, v19_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v3_0h, v16_0h, v19_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v3_1l, v16_1l, v19_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v3_1h, v16_1h, v19_1h);
    const __m512d v22_0l = _mm512_fmadd_pd(v2_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v2_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v2_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v2_1h, v20_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v1_0l, v1_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v1_0h, v1_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v1_1l, v1_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v1_1h, v1_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v22_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v22_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v22_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v22_1h, v24_1h, v25);
    const __m512d v27_0l = _mm512_mul_pd(v26_0l, v1_0l);
    const __m512d v27_0h = _mm512_mul_pd(v26_0h, v1_0h);
    const __m512d v27_1l = _mm512_mul_pd(v26_1l, v1_1l);
    const __m512d v27_1h = _mm512_mul_pd(v26_1h, v1_1h);
    const __m256 v28_0l = _mm512_cvtpd_ps(v27_0l);
    const __m256 v28_0h = _mm512_cvtpd_ps(v27_0h);
    const __m512 v28_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v28_0l), v28_0h, 1);
    const __m256 v28_1l = _mm512_cvtpd_ps(v27_1l);
    const __m256 v28_1h = _mm512_cvtpd_ps(v27_1h);
    const __m512 v28_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v28_1l), v28_1h, 1);
    const __m512 v30_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v30_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v31_0 = _mm512_roundscale_ps(v30_0, 11);
    const __m512 v31_1 = _mm512_roundscale_ps(v30_1, 11);
    const __mmask16 v32_0 = _mm512_cmp_ps_mask(v29, v31_0, _CMP_LT_OQ);
    const __mmask16 v32_1 = _mm512_cmp_ps_mask(v29, v31_1, _CMP_LT_OQ);
    __m512 r0_0 = v28_0;
    __m512 r0_1 = v28_1;
    __mmask16 any1 = v32_0;
    any1 = (__mmask16)(any1 | v32_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v35_0 = _mm512_min_ps(v34, v30_0);
        const __m512 v35_1 = _mm512_min_ps(v34, v30_1);
        const __m512 v36_0 = _mm512_sqrt_ps(v35_0);
        const __m512 v36_1 = _mm512_sqrt_ps(v35_1);
        const __m512 v37_0 = _mm512_div_ps(v33, v36_0);
        const __m512 v37_1 = _mm512_div_ps(v33, v36_1);
        const __m512d v38_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v37_0));
        const __m512d v38_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v37_0, 1));
        const __m512d v38_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v37_1));
        const __m512d v38_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v37_1, 1));
        const __m512d v39_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v35_0));
        const __m512d v39_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v35_0, 1));
        const __m512d v39_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v35_1));
        const __m512d v39_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v35_1, 1));
        const __m512d v41_0l = _mm512_mul_pd(v39_0l, v40);
        const __m512d v41_0h = _mm512_mul_pd(v39_0h, v40);
        const __m512d v41_1l = _mm512_mul_pd(v39_1l, v40);
        const __m512d v41_1h = _mm512_mul_pd(v39_1h, v40);
        const __m512d v42_0l = _mm512_mul_pd(v41_0l, v38_0l);
        const __m512d v42_0h = _mm512_mul_pd(v41_0h, v38_0h);
        const __m512d v42_1l = _mm512_mul_pd(v41_1l, v38_1l);
        const __m512d v42_1h = _mm512_mul_pd(v41_1h, v38_1h);
        const __m512d v44_0l = _mm512_fmadd_pd(v38_0l, v42_0l, v43);
        const __m512d v44_0h = _mm512_fmadd_pd(v38_0h, v42_0h, v43);
        const __m512d v44_1l = _mm512_fmadd_pd(v38_1l, v42_1l, v43);
        const __m512d v44_1h = _mm512_fmadd_pd(v38_1h, v42_1h, v43);
        const __m512d v45_0l = _mm512_fmadd_pd(v44_0l, v38_0l, v38_0l);
        const __m512d v45_0h = _mm512_fmadd_pd(v44_0h, v38_0h, v38_0h);
        const __m512d v45_1l = _mm512_fmadd_pd(v44_1l, v38_1l, v38_1l);
        const __m512d v45_1h = _mm512_fmadd_pd(v44_1h, v38_1h, v38_1h);
        const __m512d v46_0l = _mm512_mul_pd(v45_0l, v45_0l);
        const __m512d v46_0h = _mm512_mul_pd(v45_0h, v45_0h);
        const __m512d v46_1l = _mm512_mul_pd(v45_1l, v45_1l);
        const __m512d v46_1h = _mm512_mul_pd(v45_1h, v45_1h);
        const __m512d v49_0l = _mm512_fmadd_pd(v46_0l, v47, v48);
        const __m512d v49_0h = _mm512_fmadd_pd(v46_0h, v47, v48);
        const __m512d v49_1l = _mm512_fmadd_pd(v46_1l, v47, v48);
        const __m512d v49_1h = _mm512_fmadd_pd(v46_1h, v47, v48);
        const __m512d v51_0l = _mm512_fmadd_pd(v49_0l, v46_0l, v50);
        const __m512d v51_0h = _mm512_fmadd_pd(v49_0h, v46_0h, v50);
        const __m512d v51_1l = _mm512_fmadd_pd(v49_1l, v46_1l, v50);
        const __m512d v51_1h = _mm512_fmadd_pd(v49_1h, v46_1h, v50);
        const __m512d v53_0l = _mm512_fmadd_pd(v46_0l, v51_0l, v52);
        const __m512d v53_0h = _mm512_fmadd_pd(v46_0h, v51_0h, v52);
        const __m512d v53_1l = _mm512_fmadd_pd(v46_1l, v51_1l, v52);
        const __m512d v53_1h = _mm512_fmadd_pd(v46_1h, v51_1h, v52);
        const __m512d v55_0l = _mm512_fmadd_pd(v46_0l, v53_0l, v54);
        const __m512d v55_0h = _mm512_fmadd_pd(v46_0h, v53_0h, v54);
        const __m512d v55_1l = _mm512_fmadd_pd(v46_1l, v53_1l, v54);
        const __m512d v55_1h = _mm512_fmadd_pd(v46_1h, v53_1h, v54);
        const __m512d v57_0l = _mm512_fmadd_pd(v46_0l, v55_0l, v56);
        const __m512d v57_0h = _mm512_fmadd_pd(v46_0h, v55_0h, v56);
        const __m512d v57_1l = _mm512_fmadd_pd(v46_1l, v55_1l, v56);
        const __m512d v57_1h = _mm512_fmadd_pd(v46_1h, v55_1h, v56);
        const __m512d v59_0l = _mm512_fmadd_pd(v46_0l, v57_0l, v58);
        const __m512d v59_0h = _mm512_fmadd_pd(v46_0h, v57_0h, v58);
        const __m512d v59_1l = _mm512_fmadd_pd(v46_1l, v57_1l, v58);
        const __m512d v59_1h = _mm512_fmadd_pd(v46_1h, v57_1h, v58);
        const __m512d v60_0l = _mm512_mul_pd(v45_0l, v59_0l);
        const __m512d v60_0h = _mm512_mul_pd(v45_0h, v59_0h);
        const __m512d v60_1l = _mm512_mul_pd(v45_1l, v59_1l);
        const __m512d v60_1h = _mm512_mul_pd(v45_1h, v59_1h);
        const __m512d v63_0l = _mm512_mul_pd(v39_0l, v62);
        const __m512d v63_0h = _mm512_mul_pd(v39_0h, v62);
        const __m512d v63_1l = _mm512_mul_pd(v39_1l, v62);
        const __m512d v63_1h = _mm512_mul_pd(v39_1h, v62);
        const __m512d v65_0l = _mm512_add_pd(v63_0l, v64);
        const __m512d v65_0h = _mm512_add_pd(v63_0h, v64);
        const __m512d v65_1l = _mm512_add_pd(v63_1l, v64);
        const __m512d v65_1h = _mm512_add_pd(v63_1h, v64);
        const __m512d v66_0l = _mm512_sub_pd(v65_0l, v64);
        const __m512d v66_0h = _mm512_sub_pd(v65_0h, v64);
        const __m512d v66_1l = _mm512_sub_pd(v65_1l, v64);
        const __m512d v66_1h = _mm512_sub_pd(v65_1h, v64);
        const __m512d v67_0l = _mm512_fmadd_pd(v61, v66_0l, v39_0l);
        const __m512d v67_0h = _mm512_fmadd_pd(v61, v66_0h, v39_0h);
        const __m512d v67_1l = _mm512_fmadd_pd(v61, v66_1l, v39_1l);
        const __m512d v67_1h = _mm512_fmadd_pd(v61, v66_1h, v39_1h);
        const __m512d v68_0l = _mm512_mul_pd(v67_0l, v67_0l);
        const __m512d v68_0h = _mm512_mul_pd(v67_0h, v67_0h);
        const __m512d v68_1l = _mm512_mul_pd(v67_1l, v67_1l);
        const __m512d v68_1h = _mm512_mul_pd(v67_1h, v67_1h);
        const __m512d v72_0l = _mm512_fmadd_pd(v67_0l, v70, v71);
        const __m512d v72_0h = _mm512_fmadd_pd(v67_0h, v70, v71);
        const __m512d v72_1l = _mm512_fmadd_pd(v67_1l, v70, v71);
        const __m512d v72_1h = _mm512_fmadd_pd(v67_1h, v70, v71);
        const __m512d v73_0l = _mm512_fmadd_pd(v69, v68_0l, v72_0l);
        const __m512d v73_0h = _mm512_fmadd_pd(v69, v68_0h, v72_0h);
        const __m512d v73_1l = _mm512_fmadd_pd(v69, v68_1l, v72_1l);
        const __m512d v73_1h = _mm512_fmadd_pd(v69, v68_1h, v72_1h);
        const __m512d v76_0l = _mm512_fmadd_pd(v74, v67_0l, v75);
        const __m512d v76_0h = _mm512_fmadd_pd(v74, v67_0h, v75);
        const __m512d v76_1l = _mm512_fmadd_pd(v74, v67_1l, v75);
        const __m512d v76_1h = _mm512_fmadd_pd(v74, v67_1h, v75);
        const __m512d v77_0l = _mm512_fmadd_pd(v73_0l, v68_0l, v76_0l);
        const __m512d v77_0h = _mm512_fmadd_pd(v73_0h, v68_0h, v76_0h);
        const __m512d v77_1l = _mm512_fmadd_pd(v73_1l, v68_1l, v76_1l);
        const __m512d v77_1h = _mm512_fmadd_pd(v73_1h, v68_1h, v76_1h);
        const __m512d v80_0l = _mm512_fmadd_pd(v67_0l, v78, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v67_0h, v78, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v67_1l, v78, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v67_1h, v78, v79);
        const __m512d v81_0l = _mm512_fmadd_pd(v68_0l, v77_0l, v80_0l);
        const __m512d v81_0h = _mm512_fmadd_pd(v68_0h, v77_0h, v80_0h);
        const __m512d v81_1l = _mm512_fmadd_pd(v68_1l, v77_1l, v80_1l);
        const __m512d v81_1h = _mm512_fmadd_pd(v68_1h, v77_1h, v80_1h);
        const __m512d v84_0l = _mm512_fmadd_pd(v82, v68_0l, v83);
        const __m512d v84_0h = _mm512_fmadd_pd(v82, v68_0h, v83);
        const __m512d v84_1l = _mm512_fmadd_pd(v82, v68_1l, v83);
        const __m512d v84_1h = _mm512_fmadd_pd(v82, v68_1h, v83);
        const __m512d v85_0l = _mm512_fmadd_pd(v81_0l, v67_0l, v84_0l);
        const __m512d v85_0h = _mm512_fmadd_pd(v81_0h, v67_0h, v84_0h);
        const __m512d v85_1l = _mm512_fmadd_pd(v81_1l, v67_1l, v84_1l);
        const __m512d v85_1h = _mm512_fmadd_pd(v81_1h, v67_1h, v84_1h);
        const __m512d v86_0l = _mm512_fmadd_pd(v60_0l, v85_0l, v60_0l);
        const __m512d v86_0h = _mm512_fmadd_pd(v60_0h, v85_0h, v60_0h);
        const __m512d v86_1l = _mm512_fmadd_pd(v60_1l, v85_1l, v60_1l);
        const __m512d v86_1h = _mm512_fmadd_pd(v60_1h, v85_1h, v60_1h);
        const __m512i v87_0l = i1_1ulp_avx2_bits_f64_avx512(v65_0l);
        const __m512i v87_0h = i1_1ulp_avx2_bits_f64_avx512(v65_0h);
        const __m512i v87_1l = i1_1ulp_avx2_bits_f64_avx512(v65_1l);
        const __m512i v87_1h = i1_1ulp_avx2_bits_f64_avx512(v65_1h);
        const __m512i v89_0l = _mm512_slli_epi64(v87_0l, 52);
        const __m512i v89_0h = _mm512_slli_epi64(v87_0h, 52);
        const __m512i v89_1l = _mm512_slli_epi64(v87_1l, 52);
        const __m512i v89_1h = _mm512_slli_epi64(v87_1h, 52);
        const __m512d v90_0l = _mm512_castsi512_pd(_mm512_add_epi64(i1_1ulp_avx2_bits_f64_avx512(v86_0l), v89_0l));
        const __m512d v90_0h = _mm512_castsi512_pd(_mm512_add_epi64(i1_1ulp_avx2_bits_f64_avx512(v86_0h), v89_0h));
        const __m512d v90_1l = _mm512_castsi512_pd(_mm512_add_epi64(i1_1ulp_avx2_bits_f64_avx512(v86_1l), v89_1l));
        const __m512d v90_1h = _mm512_castsi512_pd(_mm512_add_epi64(i1_1ulp_avx2_bits_f64_avx512(v86_1h), v89_1h));
        const __m256 v91_0l = _mm512_cvtpd_ps(v90_0l);
        const __m256 v91_0h = _mm512_cvtpd_ps(v90_0h);
        const __m512 v91_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v91_0l), v91_0h, 1);
        const __m256 v91_1l = _mm512_cvtpd_ps(v90_1l);
        const __m256 v91_1h = _mm512_cvtpd_ps(v90_1h);
        const __m512 v91_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v91_1l), v91_1h, 1);
        const __m512 v92_0 = i1_1ulp_avx2_signed_f32_avx512(v91_0, v0_0);
        const __m512 v92_1 = i1_1ulp_avx2_signed_f32_avx512(v91_1, v0_1);
        r0_0 = _mm512_mask_blend_ps(v32_0, r0_0, v92_0);
        r0_1 = _mm512_mask_blend_ps(v32_1, r0_1, v92_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static I1_1ULP_AVX2_AVX512_TARGET void i1_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v4 = _mm512_set1_pd(0x1.4cdc0a436eb46p-76); /* 1.7208434453058672e-23 */
    const __m512d v5 = _mm512_set1_pd(0x1.1ccb742d43045p-59); /* 1.9298442338208861e-18 */
    const __m512d v7 = _mm512_set1_pd(0x1.1973b2a1427aap-51); /* 4.8824129535558634e-16 */
    const __m512d v8 = _mm512_set1_pd(0x1.55f3fe45acf08p-43); /* 1.5185768137877885e-13 */
    const __m512d v11 = _mm512_set1_pd(0x1.29fd1927e2477p-35); /* 3.3877389011762762e-11 */
    const __m512d v12 = _mm512_set1_pd(0x1.8740499ff80c3p-28); /* 5.6934531811056246e-09 */
    const __m512d v15 = _mm512_set1_pd(0x1.7043f9281fb77p-21); /* 6.8594798553743761e-07 */
    const __m512d v17 = _mm512_set1_pd(0x1.ced901e008072p-15); /* 5.5175743682634666e-05 */
    const __m512d v18 = _mm512_set1_pd(0x1.5f13224217939p-9); /* 0.0026784877127702636 */
    const __m512d v21 = _mm512_set1_pd(0x1.0ec6a32439ee2p-4); /* 0.066107404014128984 */
    const __m512d v23 = _mm512_set1_pd(-0x1.58c8c7e51b462p+0); /* -1.3468136724798332 */
    const __m512d v25 = _mm512_set1_pd(0x1.2d95e966d9254p-1); /* 0.58903436069938175 */
    const __m512 v29 = _mm512_set1_ps(0x1.6p+3f); /* 11 */
    const __m512 v33 = _mm512_set1_ps(0x1.00645ep+0f); /* 1.00153148 */
    const __m512 v34 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v40 = _mm512_set1_pd(-0x1.ffff6bb1a432fp-2); /* -0.49999779006707262 */
    const __m512d v43 = _mm512_set1_pd(0x1.00004a59ead3ep-1); /* 0.50000221583960758 */
    const __m512d v47 = _mm512_set1_pd(-0x1.094c3cc116d76p+1); /* -2.0726390784090496 */
    const __m512d v48 = _mm512_set1_pd(0x1.7fd4a56fd5f31p-2); /* 0.37483461852160632 */
    const __m512d v50 = _mm512_set1_pd(-0x1.d9dadf513f188p-4); /* -0.11568724854800483 */
    const __m512d v52 = _mm512_set1_pd(-0x1.3059943207096p-5); /* -0.037152089542560038 */
    const __m512d v54 = _mm512_set1_pd(-0x1.801b5b25fb783p-5); /* -0.046888044380337689 */
    const __m512d v56 = _mm512_set1_pd(-0x1.3261a5411a85ep-3); /* -0.14960030655794559 */
    const __m512d v58 = _mm512_set1_pd(0x1.9884537e3f9b8p-2); /* 0.39894228418406952 */
    const __m512d v61 = _mm512_set1_pd(-0x1.62e42fede2ffdp-1); /* -0.69314718035593581 */
    const __m512d v62 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v64 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v69 = _mm512_set1_pd(0x1.a372e937c265p-13); /* 0.00020000880771702196 */
    const __m512d v70 = _mm512_set1_pd(0x1.6dbb0f31a18b8p-10); /* 0.001395151903496079 */
    const __m512d v71 = _mm512_set1_pd(0x1.110f181a39c9dp-7); /* 0.0083330981910434924 */
    const __m512d v74 = _mm512_set1_pd(0x1.5554315ffcfc1p-5); /* 0.041666122851807603 */
    const __m512d v75 = _mm512_set1_pd(0x1.5555405c79cdfp-3); /* 0.16666651041234723 */
    const __m512d v78 = _mm512_set1_pd(0x1.fffff185401c7p-2); /* 0.49999978423877817 */
    const __m512d v79 = _mm512_set1_pd(0x1.ffffde6a4693ap-1); /* 0.99999899909315748 */
    const __m512d v82 = _mm512_set1_pd(-0x1.21ec344deb782p-22); /* -2.7001153035221002e-07 */
    const __m512d v83 = _mm512_set1_pd(-0x1.0cb8704c0b83p-20); /* -1.0010617357380997e-06 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512d v2l = _mm512_mul_pd(v1l, v1l);
    const __m512d v2h = _mm512_mul_pd(v1h, v1h);
    const __m512d v3l = _mm512_mul_pd(v2l, v2l);
    const __m512d v3h = _mm512_mul_pd(v2h, v2h);
    const __m512d v6l = _mm512_fmadd_pd(v3l, v4, v5);
    const __m512d v6h = _mm512_fmadd_pd(v3h, v4, v5);
    const __m512d v9l = _mm512_fmadd_pd(v2l, v7, v8);
    const __m512d v9h = _mm512_fmadd_pd(v2h, v7, v8);
    const __m512d v10l = _mm512_fmadd_pd(v3l, v6l, v9l);
    const __m512d v10h = _mm512_fmadd_pd(v3h, v6h, v9h);
    const __m512d v13l = _mm512_fmadd_pd(v2l, v11, v12);
    const __m512d v13h = _mm512_fmadd_pd(v2h, v11, v12);
    const __m512d v14l = _mm512_fmadd_pd(v3l, v10l, v13l);
    const __m512d v14h = _mm512_fmadd_pd(v3h, v10h, v13h);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v2l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v2h, v15);
    const __m512d v19l = _mm512_fmadd_pd(v17, v2l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17, v2h, v18);
    const __m512d v20l = _mm512_fmadd_pd(v3l, v16l, v19l);
    const __m512d v20h = _mm512_fmadd_pd(v3h, v16h, v19h);
    const __m512d v22l = _mm512_fmadd_pd(v2l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v2h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v1l, v1l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v1h, v1h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v22l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v22h, v24h, v25);
    const __m512d v27l = _mm512_mul_pd(v26l, v1l);
    const __m512d v27h = _mm512_mul_pd(v26h, v1h);
    const __m256 v28l = _mm512_cvtpd_ps(v27l);
    const __m256 v28h = _mm512_cvtpd_ps(v27h);
    const __m512 v28 = _mm512_insertf32x8(_mm512_castps256_ps512(v28l), v28h, 1);
    const __m512 v30 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v31 = _mm512_roundscale_ps(v30, 11);
    const __mmask16 v32 = _mm512_cmp_ps_mask(v29, v31, _CMP_LT_OQ);
    __m512 r0 = v28;
    __mmask16 any1 = v32;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v35 = _mm512_min_ps(v34, v30);
        const __m512 v36 = _mm512_sqrt_ps(v35);
        const __m512 v37 = _mm512_div_ps(v33, v36);
        const __m512d v38l = _mm512_cvtps_pd(_mm512_castps512_ps256(v37));
        const __m512d v38h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v37, 1));
        const __m512d v39l = _mm512_cvtps_pd(_mm512_castps512_ps256(v35));
        const __m512d v39h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v35, 1));
        const __m512d v41l = _mm512_mul_pd(v39l, v40);
        const __m512d v41h = _mm512_mul_pd(v39h, v40);
        const __m512d v42l = _mm512_mul_pd(v41l, v38l);
        const __m512d v42h = _mm512_mul_pd(v41h, v38h);
        const __m512d v44l = _mm512_fmadd_pd(v38l, v42l, v43);
        const __m512d v44h = _mm512_fmadd_pd(v38h, v42h, v43);
        const __m512d v45l = _mm512_fmadd_pd(v44l, v38l, v38l);
        const __m512d v45h = _mm512_fmadd_pd(v44h, v38h, v38h);
        const __m512d v46l = _mm512_mul_pd(v45l, v45l);
        const __m512d v46h = _mm512_mul_pd(v45h, v45h);
        const __m512d v49l = _mm512_fmadd_pd(v46l, v47, v48);
        const __m512d v49h = _mm512_fmadd_pd(v46h, v47, v48);
        const __m512d v51l = _mm512_fmadd_pd(v49l, v46l, v50);
        const __m512d v51h = _mm512_fmadd_pd(v49h, v46h, v50);
        const __m512d v53l = _mm512_fmadd_pd(v46l, v51l, v52);
        const __m512d v53h = _mm512_fmadd_pd(v46h, v51h, v52);
        const __m512d v55l = _mm512_fmadd_pd(v46l, v53l, v54);
        const __m512d v55h = _mm512_fmadd_pd(v46h, v53h, v54);
        const __m512d v57l = _mm512_fmadd_pd(v46l, v55l, v56);
        const __m512d v57h = _mm512_fmadd_pd(v46h, v55h, v56);
        const __m512d v59l = _mm512_fmadd_pd(v46l, v57l, v58);
        const __m512d v59h = _mm512_fmadd_pd(v46h, v57h, v58);
        const __m512d v60l = _mm512_mul_pd(v45l, v59l);
        const __m512d v60h = _mm512_mul_pd(v45h, v59h);
        const __m512d v63l = _mm512_mul_pd(v39l, v62);
        const __m512d v63h = _mm512_mul_pd(v39h, v62);
        const __m512d v65l = _mm512_add_pd(v63l, v64);
        const __m512d v65h = _mm512_add_pd(v63h, v64);
        const __m512d v66l = _mm512_sub_pd(v65l, v64);
        const __m512d v66h = _mm512_sub_pd(v65h, v64);
        const __m512d v67l = _mm512_fmadd_pd(v61, v66l, v39l);
        const __m512d v67h = _mm512_fmadd_pd(v61, v66h, v39h);
        const __m512d v68l = _mm512_mul_pd(v67l, v67l);
        const __m512d v68h = _mm512_mul_pd(v67h, v67h);
        const __m512d v72l = _mm512_fmadd_pd(v67l, v70, v71);
        const __m512d v72h = _mm512_fmadd_pd(v67h, v70, v71);
        const __m512d v73l = _mm512_fmadd_pd(v69, v68l, v72l);
        const __m512d v73h = _mm512_fmadd_pd(v69, v68h, v72h);
        const __m512d v76l = _mm512_fmadd_pd(v74, v67l, v75);
        const __m512d v76h = _mm512_fmadd_pd(v74, v67h, v75);
        const __m512d v77l = _mm512_fmadd_pd(v73l, v68l, v76l);
        const __m512d v77h = _mm512_fmadd_pd(v73h, v68h, v76h);
        const __m512d v80l = _mm512_fmadd_pd(v67l, v78, v79);
        const __m512d v80h = _mm512_fmadd_pd(v67h, v78, v79);
        const __m512d v81l = _mm512_fmadd_pd(v68l, v77l, v80l);
        const __m512d v81h = _mm512_fmadd_pd(v68h, v77h, v80h);
        const __m512d v84l = _mm512_fmadd_pd(v82, v68l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v82, v68h, v83);
        const __m512d v85l = _mm512_fmadd_pd(v81l, v67l, v84l);
        const __m512d v85h = _mm512_fmadd_pd(v81h, v67h, v84h);
        const __m512d v86l = _mm512_fmadd_pd(v60l, v85l, v60l);
        const __m512d v86h = _mm512_fmadd_pd(v60h, v85h, v60h);
        const __m512i v87l = i1_1ulp_avx2_bits_f64_avx512(v65l);
        const __m512i v87h = i1_1ulp_avx2_bits_f64_avx512(v65h);
        const __m512i v89l = _mm512_slli_epi64(v87l, 52);
        const __m512i v89h = _mm512_slli_epi64(v87h, 52);
        const __m512d v90l = _mm512_castsi512_pd(_mm512_add_epi64(i1_1ulp_avx2_bits_f64_avx512(v86l), v89l));
        const __m512d v90h = _mm512_castsi512_pd(_mm512_add_epi64(i1_1ulp_avx2_bits_f64_avx512(v86h), v89h));
        const __m256 v91l = _mm512_cvtpd_ps(v90l);
        const __m256 v91h = _mm512_cvtpd_ps(v90h);
        const __m512 v91 = _mm512_insertf32x8(_mm512_castps256_ps512(v91l), v91h, 1);
        const __m512 v92 = i1_1ulp_avx2_signed_f32_avx512(v91, v0);
        r0 = _mm512_mask_blend_ps(v32, r0, v92);
    }
    _mm512_storeu_ps(y, r0);
}

static I1_1ULP_AVX2_AVX512_TARGET void i1_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i1_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i1_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i1_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I1_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i1_1ulp_avx2_level(void) {
#if defined(I1_1ULP_AVX2_FORCE_ISA)
    return I1_1ULP_AVX2_FORCE_ISA;
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

float i1_1ulp_avx2(float x) {
    return i1_1ulp_avx2_element(x);
}

void i1_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i1_1ulp_avx2_level();
    if (level == 2) {
        i1_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i1_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    i1_1ulp_avx2_array_portable(x, y, n);
}

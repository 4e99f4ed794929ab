/* i1e_1ulp_avx2: i1e
 *
 *   target       i1e, e^-|x| I_1(x), f32
 *   domain       every input
 *   max error    0.683777 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.51ef8cp+3 (-10.5604916, encoding 0xc128f7c6)
 *   result there -0x1.e4672p-4 (-0.11826241, encoding 0xbdf23390)
 *   mean error   0.157464 ulp
 *   misrounded   177163504 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           21c574e0ea61052e027fe6e211fe3dd9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1e --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx2 --from seeds/i1e/double_chebyshev_integer.evo --archive i1e_avx2.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "i1e_1ulp_avx2.h"

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

static inline double i1e_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double i1e_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i1e_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t i1e_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double i1e_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i1e_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return i1e_1ulp_avx2_frombits_f64((int64_t)((uint64_t)i1e_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float i1e_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float i1e_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t i1e_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float i1e_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float i1e_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = i1e_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return i1e_1ulp_avx2_frombits_f32((i1e_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float i1e_1ulp_avx2_element(float x) {
    const double v0 = -0x1.62e4300d142abp-1; /* -0.69314718398716957 */
    const float v1 = x;
    const double v2 = (double)v1;
    const double v3 = i1e_1ulp_avx2_abs_f64(v2);
    const double v4 = -v3;
    const double v5 = 0x1.71546f2d5f944p+0; /* 1.4426946149611277 */
    const double v6 = 0x1.8p+52; /* 6755399441055744 */
    const double v7 = i1e_1ulp_avx2_fma_f64(v4, v5, v6);
    const double v8 = v7 - v6;
    const double v9 = i1e_1ulp_avx2_fma_f64(v0, v8, v4);
    const double v10 = 0x1.654bbe167ec73p-10; /* 0.0013629755754880595 */
    const double v11 = 0x1.123884f18adffp-7; /* 0.0083685540331179791 */
    const double v12 = i1e_1ulp_avx2_fma_f64(v10, v9, v11);
    const double v13 = 0x1.555fd599137c6p-5; /* 0.041671673949721419 */
    const double v14 = i1e_1ulp_avx2_fma_f64(v12, v9, v13);
    const double v15 = 0x1.55548af4fc7d7p-3; /* 0.16666515884531805 */
    const double v16 = i1e_1ulp_avx2_fma_f64(v9, v14, v15);
    const double v17 = 0x1.fffff13210b2ep-2; /* 0.49999977939676199 */
    const double v18 = i1e_1ulp_avx2_fma_f64(v9, v16, v17);
    const double v19 = v18 * v9;
    const double v20 = i1e_1ulp_avx2_fma_f64(v19, v9, v9);
    const double v21 = 0x1.2e2905484b37bp-5; /* 0.036884794537718833 */
    const double v22 = i1e_1ulp_avx2_fma_f64(v2, v2, v21);
    const double v23 = 0x1.8e334478855c6p-59; /* 2.6983099425306058e-18 */
    const double v24 = 0x1.a235e9660c959p-52; /* 3.6273986646911196e-16 */
    const double v25 = i1e_1ulp_avx2_fma_f64(v23, v22, v24);
    const double v26 = 0x1.68fba75ce1453p-43; /* 1.6030866523302237e-13 */
    const double v27 = i1e_1ulp_avx2_fma_f64(v25, v22, v26);
    const double v28 = 0x1.242c8fa48df23p-35; /* 3.3216345720466855e-11 */
    const double v29 = i1e_1ulp_avx2_fma_f64(v22, v27, v28);
    const double v30 = 0x1.846e46e6188e4p-28; /* 5.6524116273797697e-09 */
    const double v31 = i1e_1ulp_avx2_fma_f64(v22, v29, v30);
    const double v32 = 0x1.6b78f0d0d3a01p-21; /* 6.7702014847921944e-07 */
    const double v33 = i1e_1ulp_avx2_fma_f64(v22, v31, v32);
    const double v34 = 0x1.c647451d23ef7p-15; /* 5.415420512477718e-05 */
    const double v35 = i1e_1ulp_avx2_fma_f64(v33, v22, v34);
    const double v36 = 0x1.548c01665039dp-9; /* 0.0025981666287013387 */
    const double v37 = i1e_1ulp_avx2_fma_f64(v35, v22, v36);
    const double v38 = 0x1.fe6d95ab02c7ap-5; /* 0.062308113403639134 */
    const double v39 = i1e_1ulp_avx2_fma_f64(v37, v22, v38);
    const double v40 = 0x1.fda49b8868a98p-2; /* 0.49769824047158684 */
    const double v41 = i1e_1ulp_avx2_fma_f64(v39, v22, v40);
    const double v42 = i1e_1ulp_avx2_fma_f64(v20, v41, v41);
    const int64_t v43 = i1e_1ulp_avx2_bits_f64(v7);
    const int64_t v44 = INT64_C(52);
    const int64_t v45 = i1e_1ulp_avx2_shl_i64(v43, v44);
    const double v46 = i1e_1ulp_avx2_addbits_f64(v42, v45);
    const double v47 = v46 * v2;
    const float v48 = (float)v47;
    const float v49 = 0x1p+3f; /* 8 */
    const float v50 = i1e_1ulp_avx2_abs_f32(v1);
    const int v51 = v49 < v50;
    float r0 = v48;
    if (v51) {
        const double v52 = 0x1p-1; /* 0.5 */
        const float v53 = 0x1p+0f; /* 1 */
        const float v54 = i1e_1ulp_avx2_sqrt_f32(v50);
        const float v55 = v53 / v54;
        const double v56 = (double)v55;
        const double v57 = v52 * v56;
        const double v58 = (double)v50;
        const double v59 = v58 * v56;
        const double v60 = -v59;
        const double v61 = 0x1p+0; /* 1 */
        const double v62 = i1e_1ulp_avx2_fma_f64(v56, v60, v61);
        const double v63 = i1e_1ulp_avx2_fma_f64(v57, v62, v56);
        const double v64 = 0x0p+0; /* 0 */
        const double v65 = v63 > v64 ? v63 : v64;
        const double v66 = 0x1.9884536d50a17p-2; /* 0.39894228319840991 */
        const double v67 = 0x1p-60; /* 8.6736173798840355e-19 */
        const double v68 = v65 * v65;
        const double v69 = -0x1.ba7acf76e0e78p-2; /* -0.43210910952641468 */
        const double v70 = i1e_1ulp_avx2_fma_f64(v67, v68, v69);
        const double v71 = 0x1.b489521f215ep-9; /* 0.003330508494004944 */
        const double v72 = i1e_1ulp_avx2_fma_f64(v70, v68, v71);
        const double v73 = -0x1.7460000c5844dp-5; /* -0.045455932707007742 */
        const double v74 = i1e_1ulp_avx2_fma_f64(v72, v68, v73);
        const double v75 = -0x1.7dce5ee2d649ap-5; /* -0.046607194256190712 */
        const double v76 = i1e_1ulp_avx2_fma_f64(v74, v68, v75);
        const double v77 = -0x1.326415221a3a3p-3; /* -0.14960495481798572 */
        const double v78 = i1e_1ulp_avx2_fma_f64(v76, v68, v77);
        const double v79 = v78 * v68;
        const double v80 = v66 + v79;
        const double v81 = v65 * v80;
        const float v82 = (float)v81;
        const float v83 = i1e_1ulp_avx2_copysign_f32(v82, v1);
        r0 = v83;
    }
    return r0;
}

static void i1e_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i1e_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I1E_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I1E_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I1E_1ULP_AVX2_AVX2 static inline I1E_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define I1E_1ULP_AVX2_AVX512 static inline I1E_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
I1E_1ULP_AVX2_AVX2 __m256i i1e_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1E_1ULP_AVX2_AVX2 __m256 i1e_1ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
I1E_1ULP_AVX2_AVX2 void i1e_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e4300d142abp-1); /* -0.69314718398716957 */
    const __m256d v5 = _mm256_set1_pd(0x1.71546f2d5f944p+0); /* 1.4426946149611277 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v10 = _mm256_set1_pd(0x1.654bbe167ec73p-10); /* 0.0013629755754880595 */
    const __m256d v11 = _mm256_set1_pd(0x1.123884f18adffp-7); /* 0.0083685540331179791 */
    const __m256d v13 = _mm256_set1_pd(0x1.555fd599137c6p-5); /* 0.041671673949721419 */
    const __m256d v15 = _mm256_set1_pd(0x1.55548af4fc7d7p-3); /* 0.16666515884531805 */
    const __m256d v17 = _mm256_set1_pd(0x1.fffff13210b2ep-2); /* 0.49999977939676199 */
    const __m256d v21 = _mm256_set1_pd(0x1.2e2905484b37bp-5); /* 0.036884794537718833 */
    const __m256d v23 = _mm256_set1_pd(0x1.8e334478855c6p-59); /* 2.6983099425306058e-18 */
    const __m256d v24 = _mm256_set1_pd(0x1.a235e9660c959p-52); /* 3.6273986646911196e-16 */
    const __m256d v26 = _mm256_set1_pd(0x1.68fba75ce1453p-43); /* 1.6030866523302237e-13 */
    const __m256d v28 = _mm256_set1_pd(0x1.242c8fa48df23p-35); /* 3.3216345720466855e-11 */
    const __m256d v30 = _mm256_set1_pd(0x1.846e46e6188e4p-28); /* 5.6524116273797697e-09 */
    const __m256d v32 = _mm256_set1_pd(0x1.6b78f0d0d3a01p-21); /* 6.7702014847921944e-07 */
    const __m256d v34 = _mm256_set1_pd(0x1.c647451d23ef7p-15); /* 5.415420512477718e-05 */
    const __m256d v36 = _mm256_set1_pd(0x1.548c01665039dp-9); /* 0.0025981666287013387 */
    const __m256d v38 = _mm256_set1_pd(0x1.fe6d95ab02c7ap-5); /* 0.062308113403639134 */
    const __m256d v40 = _mm256_set1_pd(0x1.fda49b8868a98p-2); /* 0.49769824047158684 */
    const __m256 v49 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256d v52 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256 v53 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v61 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v64 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v66 = _mm256_set1_pd(0x1.9884536d50a17p-2); /* 0.39894228319840991 */
    const __m256d v67 = _mm256_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m256d v69 = _mm256_set1_pd(-0x1.ba7acf76e0e78p-2); /* -0.43210910952641468 */
    const __m256d v71 = _mm256_set1_pd(0x1.b489521f215ep-9); /* 0.003330508494004944 */
    const __m256d v73 = _mm256_set1_pd(-0x1.7460000c5844dp-5); /* -0.045455932707007742 */
    const __m256d v75 = _mm256_set1_pd(-0x1.7dce5ee2d649ap-5); /* -0.046607194256190712 */
    const __m256d v77 = _mm256_set1_pd(-0x1.326415221a3a3p-3); /* -0.14960495481798572 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v7l = _mm256_fnmadd_pd(v3l, v5, v6);
    const __m256d v7h = _mm256_fnmadd_pd(v3h, v5, v6);
    const __m256d v8l = _mm256_sub_pd(v7l, v6);
    const __m256d v8h = _mm256_sub_pd(v7h, v6);
    const __m256d v9l = _mm256_fmsub_pd(v0, v8l, v3l);
    const __m256d v9h = _mm256_fmsub_pd(v0, v8h, v3h);
    const __m256d v12l = _mm256_fmadd_pd(v10, v9l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10, v9h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v9l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v9h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v9l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v9h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v9l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v9h, v16h, v17);
    const __m256d v19l = _mm256_mul_pd(v18l, v9l);
    const __m256d v19h = _mm256_mul_pd(v18h, v9h);
    const __m256d v20l = _mm256_fmadd_pd(v19l, v9l, v9l);
    const __m256d v20h = _mm256_fmadd_pd(v19h, v9h, v9h);
    const __m256d v22l = _mm256_fmadd_pd(v2l, v2l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v2h, v2h, v21);
    const __m256d v25l = _mm256_fmadd_pd(v23, v22l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23, v22h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v22l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v22h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v22l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v22h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v22l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v22h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v22l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v22h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v22l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v22h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v22l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v22h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v22l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v22h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v22l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v22h, v40);
    const __m256d v42l = _mm256_fmadd_pd(v20l, v41l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v20h, v41h, v41h);
    const __m256i v43l = _mm256_castpd_si256(v7l);
    const __m256i v43h = _mm256_castpd_si256(v7h);
    const __m256i v45l = _mm256_slli_epi64(v43l, 52);
    const __m256i v45h = _mm256_slli_epi64(v43h, 52);
    const __m256d v46l = _mm256_castsi256_pd(_mm256_add_epi64(i1e_1ulp_avx2_bits_f64_avx2(v42l), v45l));
    const __m256d v46h = _mm256_castsi256_pd(_mm256_add_epi64(i1e_1ulp_avx2_bits_f64_avx2(v42h), v45h));
    const __m256d v47l = _mm256_mul_pd(v46l, v2l);
    const __m256d v47h = _mm256_mul_pd(v46h, v2h);
    const __m128 v48l = _mm256_cvtpd_ps(v47l);
    const __m128 v48h = _mm256_cvtpd_ps(v47h);
    const __m256 v48 = _mm256_set_m128(v48h, v48l);
    const __m256 v50 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v51 = _mm256_castps_si256(_mm256_cmp_ps(v49, v50, _CMP_LT_OQ));
    __m256 r0 = v48;
    __m256i any1 = v51;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v54 = _mm256_sqrt_ps(v50);
        const __m256 v55 = _mm256_div_ps(v53, v54);
        const __m256d v56l = _mm256_cvtps_pd(_mm256_castps256_ps128(v55));
        const __m256d v56h = _mm256_cvtps_pd(_mm256_extractf128_ps(v55, 1));
        const __m256d v57l = _mm256_mul_pd(v52, v56l);
        const __m256d v57h = _mm256_mul_pd(v52, v56h);
        const __m256d v58l = _mm256_cvtps_pd(_mm256_castps256_ps128(v50));
        const __m256d v58h = _mm256_cvtps_pd(_mm256_extractf128_ps(v50, 1));
        const __m256d v59l = _mm256_mul_pd(v58l, v56l);
        const __m256d v59h = _mm256_mul_pd(v58h, v56h);
        const __m256d v62l = _mm256_fnmadd_pd(v56l, v59l, v61);
        const __m256d v62h = _mm256_fnmadd_pd(v56h, v59h, v61);
        const __m256d v63l = _mm256_fmadd_pd(v57l, v62l, v56l);
        const __m256d v63h = _mm256_fmadd_pd(v57h, v62h, v56h);
        const __m256d v65l = _mm256_max_pd(v63l, v64);
        const __m256d v65h = _mm256_max_pd(v63h, v64);
        const __m256d v68l = _mm256_mul_pd(v65l, v65l);
        const __m256d v68h = _mm256_mul_pd(v65h, v65h);
        const __m256d v70l = _mm256_fmadd_pd(v67, v68l, v69);
        const __m256d v70h = _mm256_fmadd_pd(v67, v68h, v69);
        const __m256d v72l = _mm256_fmadd_pd(v70l, v68l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v70h, v68h, v71);
        const __m256d v74l = _mm256_fmadd_pd(v72l, v68l, v73);
        const __m256d v74h = _mm256_fmadd_pd(v72h, v68h, v73);
        const __m256d v76l = _mm256_fmadd_pd(v74l, v68l, v75);
        const __m256d v76h = _mm256_fmadd_pd(v74h, v68h, v75);
        const __m256d v78l = _mm256_fmadd_pd(v76l, v68l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v76h, v68h, v77);
        const __m256d v79l = _mm256_mul_pd(v78l, v68l);
        const __m256d v79h = _mm256_mul_pd(v78h, v68h);
        const __m256d v80l = _mm256_add_pd(v66, v79l);
        const __m256d v80h = _mm256_add_pd(v66, v79h);
        const __m256d v81l = _mm256_mul_pd(v65l, v80l);
        const __m256d v81h = _mm256_mul_pd(v65h, v80h);
        const __m128 v82l = _mm256_cvtpd_ps(v81l);
        const __m128 v82h = _mm256_cvtpd_ps(v81h);
        const __m256 v82 = _mm256_set_m128(v82h, v82l);
        const __m256 v83 = i1e_1ulp_avx2_signed_f32_avx2(v82, v1);
        r0 = _mm256_blendv_ps(r0, v83, _mm256_castsi256_ps(v51));
    }
    _mm256_storeu_ps(y, r0);
}

static I1E_1ULP_AVX2_AVX2_TARGET void i1e_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i1e_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i1e_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
I1E_1ULP_AVX2_AVX512 __m512i i1e_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1E_1ULP_AVX2_AVX512 __m512 i1e_1ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I1E_1ULP_AVX2_AVX512 void i1e_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e4300d142abp-1); /* -0.69314718398716957 */
    const __m512d v5 = _mm512_set1_pd(0x1.71546f2d5f944p+0); /* 1.4426946149611277 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(0x1.654bbe167ec73p-10); /* 0.0013629755754880595 */
    const __m512d v11 = _mm512_set1_pd(0x1.123884f18adffp-7); /* 0.0083685540331179791 */
    const __m512d v13 = _mm512_set1_pd(0x1.555fd599137c6p-5); /* 0.041671673949721419 */
    const __m512d v15 = _mm512_set1_pd(0x1.55548af4fc7d7p-3); /* 0.16666515884531805 */
    const __m512d v17 = _mm512_set1_pd(0x1.fffff13210b2ep-2); /* 0.49999977939676199 */
    const __m512d v21 = _mm512_set1_pd(0x1.2e2905484b37bp-5); /* 0.036884794537718833 */
    const __m512d v23 = _mm512_set1_pd(0x1.8e334478855c6p-59); /* 2.6983099425306058e-18 */
    const __m512d v24 = _mm512_set1_pd(0x1.a235e9660c959p-52); /* 3.6273986646911196e-16 */
    const __m512d v26 = _mm512_set1_pd(0x1.68fba75ce1453p-43); /* 1.6030866523302237e-13 */
    const __m512d v28 = _mm512_set1_pd(0x1.242c8fa48df23p-35); /* 3.3216345720466855e-11 */
    const __m512d v30 = _mm512_set1_pd(0x1.846e46e6188e4p-28); /* 5.6524116273797697e-09 */
    const __m512d v32 = _mm512_set1_pd(0x1.6b78f0d0d3a01p-21); /* 6.7702014847921944e-07 */
    const __m512d v34 = _mm512_set1_pd(0x1.c647451d23ef7p-15); /* 5.415420512477718e-05 */
    const __m512d v36 = _mm512_set1_pd(0x1.548c01665039dp-9); /* 0.0025981666287013387 */
    const __m512d v38 = _mm512_set1_pd(0x1.fe6d95ab02c7ap-5); /* 0.062308113403639134 */
    const __m512d v40 = _mm512_set1_pd(0x1.fda49b8868a98p-2); /* 0.49769824047158684 */
    const __m512 v49 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v52 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512 v53 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v61 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v64 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v66 = _mm512_set1_pd(0x1.9884536d50a17p-2); /* 0.39894228319840991 */
    const __m512d v67 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v69 = _mm512_set1_pd(-0x1.ba7acf76e0e78p-2); /* -0.43210910952641468 */
    const __m512d v71 = _mm512_set1_pd(0x1.b489521f215ep-9); /* 0.003330508494004944 */
    const __m512d v73 = _mm512_set1_pd(-0x1.7460000c5844dp-5); /* -0.045455932707007742 */
    const __m512d v75 = _mm512_set1_pd(-0x1.7dce5ee2d649ap-5); /* -0.046607194256190712 */
    const __m512d v77 = _mm512_set1_pd(-0x1.326415221a3a3p-3); /* -0.14960495481798572 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v3_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7_0l = _mm512_fnmadd_pd(v3_0l, v5, v6);
    const __m512d v7_0h = _mm512_fnmadd_pd(v3_0h, v5, v6);
    const __m512d v7_1l = _mm512_fnmadd_pd(v3_1l, v5, v6);
    const __m512d v7_1h = _mm512_fnmadd_pd(v3_1h, v5, v6);
    const __m512d v8_0l = _mm512_sub_pd(v7_0l, v6);
    const __m512d v8_0h = _mm512_sub_pd(v7_0h, v6);
    const __m512d v8_1l = _mm512_sub_pd(v7_1l, v6);
    const __m512d v8_1h = _mm512_sub_pd(v7_1h, v6);
    const __m512d v9_0l = _mm512_fmsub_pd(v0, v8_0l, v3_0l);
    const __m512d v9_0h = _mm512_fmsub_pd(v0, v8_0h, v3_0h);
    const __m512d v9_1l = _mm512_fmsub_pd(v0, v8_1l, v3_1l);
    const __m512d v9_1h = _mm512_fmsub_pd(v0, v8_1h, v3_1h);
    const __m512d v12_0l = _mm512_fmadd_pd(v10, v9_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v10, v9_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v10, v9_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v10, v9_1h, v11);
    const __m512d v14_0l = _mm512_fmadd_pd(v12_0l, v9_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v12_0h, v9_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v12_1l, v9_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v12_1h, v9_1h, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v9_0l, v14_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v9_0h, v14_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v9_1l, v14_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v9_1h, v14_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v9_0l, v16_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v9_0h, v16_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v9_1l, v16_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v9_1h, v16_1h, v17);
    const __m512d v19_0l = _mm512_mul_pd(v18_0l, v9_0l);
    const __m512d v19_0h = _mm512_mul_pd(v18_0h, v9_0h);
    const __m512d v19_1l = _mm512_mul_pd(v18_1l, v9_1l);
    const __m512d v19_1h = _mm512_mul_pd(v18_1h, v9_1h);
    const __m512d v20_0l = _mm512_fmadd_pd(v19_0l, v9_0l, v9_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v19_0h, v9_0h, v9_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v19_1l, v9_1l, v9_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v19_1h, v9_1h, v9_1h);
    const __m512d v22_0l = _mm512_fmadd_pd(v2_0l, v2_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v2_0h, v2_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v2_1l, v2_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v2_1h, v2_1h, v21);
    const __m512d v25_0l = _mm512_fmadd_pd(v23, v22_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23, v22_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23, v22_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23, v22_1h, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v25_0l, v22_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v25_0h, v22_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v25_1l, v22_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v25_1h, v22_1h, v26);
    const __m512d v29_0l = _mm512_fmadd_pd(v22_0l, v27_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v22_0h, v27_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v22_1l, v27_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v22_1h, v27_1h, v28);
    const __m512d v31_0l = _mm512_fmadd_pd(v22_0l, v29_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v22_0h, v29_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v22_1l, v29_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v22_1h, v29_1h, v30);
    const __m512d v33_0l = _mm512_fmadd_pd(v22_0l, v31_0l, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v22_0h, v31_0h, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v22_1l, v31_1l, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v22_1h, v31_1h, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v22_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v22_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v22_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v22_1h, v34);
    const __m512d v37_0l = _mm512_fmadd_pd(v35_0l, v22_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v35_0h, v22_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v35_1l, v22_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v35_1h, v22_1h, v36);
    const __m512d v39_0l = _mm512_fmadd_pd(v37_0l, v22_0l, v38);
    const __m512d v39_0h = _mm512_fmadd_pd(v37_0h, v22_0h, v38);
    const __m512d v39_1l = _mm512_fmadd_pd(v37_1l, v22_1l, v38);
    const __m512d v39_1h = _mm512_fmadd_pd(v37_1h, v22_1h, v38);
    const __m512d v41_0l = _mm512_fmadd_pd(v39_0l, v22_0l, v40);
    const __m512d v41_0h = _mm512_fmadd_pd(v39_0h, v22_0h, v40);
    const __m512d v41_1l = _mm512_fmadd_pd(v39_1l, v22_1l, v40);
    const __m512d v41_1h = _mm512_fmadd_pd(v39_1h, v22_1h, v40);
    const __m512d v42_0l = _mm512_fmadd_pd(v20_0l, v41_0l, v41_0l);
    const __m512d v42_0h = _mm512_fmadd_pd(v20_0h, v41_0h, v41_0h);
    const __m512d v42_1l = _mm512_fmadd_pd(v20_1l, v41_1l, v41_1l);
    const __m512d v42_1h = _mm512_fmadd_pd(v20_1h, v41_1h, v41_1h);
    const __m512i v43_0l = _mm512_castpd_si512(v7_0l);
    const __m512i v43_0h = _mm512_castpd_si512(v7_0h);
    const __m512i v43_1l = _mm512_castpd_si512(v7_1l);
    const __m512i v43_1h = _mm512_castpd_si512(v7_1h);
    const __m512i v45_0l = _mm512_slli_epi64(v43_0l, 52);
    const __m512i v45_0h = _mm512_slli_epi64(v43_0h, 52);
    const __m512i v45_1l = _mm512_slli_epi64(v43_1l, 52);
    const __m512i v45_1h = _mm512_slli_epi64(v43_1h, 52);
    const __m512d v46_0l = _mm512_castsi512_pd(_mm512_add_epi64(i1e_1ulp_avx2_bits_f64_avx512(v42_0l), v45_0l));
    const __m512d v46_0h = _mm512_castsi512_pd(_mm512_add_epi64(i1e_1ulp_avx2_bits_f64_avx512(v42_0h), v45_0h));
    const __m512d v46_1l = _mm512_castsi512_pd(_mm512_add_epi64(i1e_1ulp_avx2_bits_f64_avx512(v42_1l), v45_1l));
    const __m512d v46_1h = _mm512_castsi512_pd(_mm512_add_epi64(i1e_1ulp_avx2_bits_f64_avx512(v42_1h), v45_1h));
    const __m512d v47_0l = _mm512_mul_pd(v46_0l, v2_0l);
    const __m512d v47_0h = _mm512_mul_pd(v46_0h, v2_0h);
    const __m512d v47_1l = _mm512_mul_pd(v46_1l, v2_1l);
    const __m512d v47_1h = _mm512_mul_pd(v46_1h, v2_1h);
    const __m256 v48_0l = _mm512_cvtpd_ps(v47_0l);
    const __m256 v48_0h = _mm512_cvtpd_ps(v47_0h);
    const __m512 v48_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v48_0l), v48_0h, 1);
    const __m256 v48_1l = _mm512_cvtpd_ps(v47_1l);
    const __m256 v48_1h = _mm512_cvtpd_ps(v47_1h);
    const __m512 v48_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v48_1l), v48_1h, 1);
    const __m512 v50_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v50_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v51_0 = _mm512_cmp_ps_mask(v49, v50_0, _CMP_LT_OQ);
    const __mmask16 v51_1 = _mm512_cmp_ps_mask(v49, v50_1, _CMP_LT_OQ);
    __m512 r0_0 = v48_0;
    __m512 r0_1 = v48_1;
    __mmask16 any1 = v51_0;
    any1 = (__mmask16)(any1 | v51_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v54_0 = _mm512_sqrt_ps(v50_0);
        const __m512 v54_1 = _mm512_sqrt_ps(v50_1);
        const __m512 v55_0 = _mm512_div_ps(v53, v54_0);
        const __m512 v55_1 = _mm512_div_ps(v53, v54_1);
        const __m512d v56_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55_0));
        const __m512d v56_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55_0, 1));
        const __m512d v56_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55_1));
        const __m512d v56_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55_1, 1));
        const __m512d v57_0l = _mm512_mul_pd(v52, v56_0l);
        const __m512d v57_0h = _mm512_mul_pd(v52, v56_0h);
        const __m512d v57_1l = _mm512_mul_pd(v52, v56_1l);
        const __m512d v57_1h = _mm512_mul_pd(v52, v56_1h);
        const __m512d v58_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v50_0));
        const __m512d v58_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v50_0, 1));
        const __m512d v58_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v50_1));
        const __m512d v58_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v50_1, 1));
        const __m512d v59_0l = _mm512_mul_pd(v58_0l, v56_0l);
        const __m512d v59_0h = _mm512_mul_pd(v58_0h, v56_0h);
        const __m512d v59_1l = _mm512_mul_pd(v58_1l, v56_1l);
        const __m512d v59_1h = _mm512_mul_pd(v58_1h, v56_1h);
        const __m512d v62_0l = _mm512_fnmadd_pd(v56_0l, v59_0l, v61);
        const __m512d v62_0h = _mm512_fnmadd_pd(v56_0h, v59_0h, v61);
        const __m512d v62_1l = _mm512_fnmadd_pd(v56_1l, v59_1l, v61);
        const __m512d v62_1h = _mm512_fnmadd_pd(v56_1h, v59_1h, v61);
        const __m512d v63_0l = _mm512_fmadd_pd(v57_0l, v62_0l, v56_0l);
        const __m512d v63_0h = _mm512_fmadd_pd(v57_0h, v62_0h, v56_0h);
        const __m512d v63_1l = _mm512_fmadd_pd(v57_1l, v62_1l, v56_1l);
        const __m512d v63_1h = _mm512_fmadd_pd(v57_1h, v62_1h, v56_1h);
        const __m512d v65_0l = _mm512_max_pd(v63_0l, v64);
        const __m512d v65_0h = _mm512_max_pd(v63_0h, v64);
        const __m512d v65_1l = _mm512_max_pd(v63_1l, v64);
        const __m512d v65_1h = _mm512_max_pd(v63_1h, v64);
        const __m512d v68_0l = _mm512_mul_pd(v65_0l, v65_0l);
        const __m512d v68_0h = _mm512_mul_pd(v65_0h, v65_0h);
        const __m512d v68_1l = _mm512_mul_pd(v65_1l, v65_1l);
        const __m512d v68_1h = _mm512_mul_pd(v65_1h, v65_1h);
        const __m512d v70_0l = _mm512_fmadd_pd(v67, v68_0l, v69);
        const __m512d v70_0h = _mm512_fmadd_pd(v67, v68_0h, v69);
        const __m512d v70_1l = _mm512_fmadd_pd(v67, v68_1l, v69);
        const __m512d v70_1h = _mm512_fmadd_pd(v67, v68_1h, v69);
        const __m512d v72_0l = _mm512_fmadd_pd(v70_0l, v68_0l, v71);
        const __m512d v72_0h = _mm512_fmadd_pd(v70_0h, v68_0h, v71);
        const __m512d v72_1l = _mm512_fmadd_pd(v70_1l, v68_1l, v71);
        const __m512d v72_1h = _mm512_fmadd_pd(v70_1h, v68_1h, v71);
        const __m512d v74_0l = _mm512_fmadd_pd(v72_0l, v68_0l, v73);
        const __m512d v74_0h = _mm512_fmadd_pd(v72_0h, v68_0h, v73);
        const __m512d v74_1l = _mm512_fmadd_pd(v72_1l, v68_1l, v73);
        const __m512d v74_1h = _mm512_fmadd_pd(v72_1h, v68_1h, v73);
        const __m512d v76_0l = _mm512_fmadd_pd(v74_0l, v68_0l, v75);
        const __m512d v76_0h = _mm512_fmadd_pd(v74_0h, v68_0h, v75);
        const __m512d v76_1l = _mm512_fmadd_pd(v74_1l, v68_1l, v75);
        const __m512d v76_1h = _mm512_fmadd_pd(v74_1h, v68_1h, v75);
        const __m512d v78_0l = _mm512_fmadd_pd(v76_0l, v68_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v76_0h, v68_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v76_1l, v68_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v76_1h, v68_1h, v77);
        const __m512d v79_0l = _mm512_mul_pd(v78_0l, v68_0l);
        const __m512d v79_0h = _mm512_mul_pd(v78_0h, v68_0h);
        const __m512d v79_1l = _mm512_mul_pd(v78_1l, v68_1l);
        const __m512d v79_1h = _mm512_mul_pd(v78_1h, v68_1h);
        const __m512d v80_0l = _mm512_add_pd(v66, v79_0l);
        const __m512d v80_0h = _mm512_add_pd(v66, v79_0h);
        const __m512d v80_1l = _mm512_add_pd(v66, v79_1l);
        const __m512d v80_1h = _mm512_add_pd(v66, v79_1h);
        const __m512d v81_0l = _mm512_mul_pd(v65_0l, v80_0l);
        const __m512d v81_0h = _mm512_mul_pd(v65_0h, v80_0h);
        const __m512d v81_1l = _mm512_mul_pd(v65_1l, v80_1l);
        const __m512d v81_1h = _mm512_mul_pd(v65_1h, v80_1h);
        const __m256 v82_0l = _mm512_cvtpd_ps(v81_0l);
        const __m256 v82_0h = _mm512_cvtpd_ps(v81_0h);
        const __m512 v82_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v82_0l), v82_0h, 1);
        const __m256 v82_1l = _mm512_cvtpd_ps(v81_1l);
        const __m256 v82_1h = _mm512_cvtpd_ps(v81_1h);
        const __m512 v82_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v82_1l), v82_1h, 1);
        const __m512 v83_0 = i1e_1ulp_avx2_signed_f32_avx512(v82_0, v1_0);
        const __m512 v83_1 = i1e_1ulp_avx2_signed_f32_avx512(v82_1, v1_1);
        r0_0 = _mm512_mask_blend_ps(v51_0, r0_0, v83_0);
        r0_1 = _mm512_mask_blend_ps(v51_1, r0_1, v83_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static I1E_1ULP_AVX2_AVX512_TARGET void i1e_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e4300d142abp-1); /* -0.69314718398716957 */
    const __m512d v5 = _mm512_set1_pd(0x1.71546f2d5f944p+0); /* 1.4426946149611277 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(0x1.654bbe167ec73p-10); /* 0.0013629755754880595 */
    const __m512d v11 = _mm512_set1_pd(0x1.123884f18adffp-7); /* 0.0083685540331179791 */
    const __m512d v13 = _mm512_set1_pd(0x1.555fd599137c6p-5); /* 0.041671673949721419 */
    const __m512d v15 = _mm512_set1_pd(0x1.55548af4fc7d7p-3); /* 0.16666515884531805 */
    const __m512d v17 = _mm512_set1_pd(0x1.fffff13210b2ep-2); /* 0.49999977939676199 */
    const __m512d v21 = _mm512_set1_pd(0x1.2e2905484b37bp-5); /* 0.036884794537718833 */
    const __m512d v23 = _mm512_set1_pd(0x1.8e334478855c6p-59); /* 2.6983099425306058e-18 */
    const __m512d v24 = _mm512_set1_pd(0x1.a235e9660c959p-52); /* 3.6273986646911196e-16 */
    const __m512d v26 = _mm512_set1_pd(0x1.68fba75ce1453p-43); /* 1.6030866523302237e-13 */
    const __m512d v28 = _mm512_set1_pd(0x1.242c8fa48df23p-35); /* 3.3216345720466855e-11 */
    const __m512d v30 = _mm512_set1_pd(0x1.846e46e6188e4p-28); /* 5.6524116273797697e-09 */
    const __m512d v32 = _mm512_set1_pd(0x1.6b78f0d0d3a01p-21); /* 6.7702014847921944e-07 */
    const __m512d v34 = _mm512_set1_pd(0x1.c647451d23ef7p-15); /* 5.415420512477718e-05 */
    const __m512d v36 = _mm512_set1_pd(0x1.548c01665039dp-9); /* 0.0025981666287013387 */
    const __m512d v38 = _mm512_set1_pd(0x1.fe6d95ab02c7ap-5); /* 0.062308113403639134 */
    const __m512d v40 = _mm512_set1_pd(0x1.fda49b8868a98p-2); /* 0.49769824047158684 */
    const __m512 v49 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v52 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512 v53 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v61 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v64 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v66 = _mm512_set1_pd(0x1.9884536d50a17p-2); /* 0.39894228319840991 */
    const __m512d v67 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v69 = _mm512_set1_pd(-0x1.ba7acf76e0e78p-2); /* -0.43210910952641468 */
    const __m512d v71 = _mm512_set1_pd(0x1.b489521f215ep-9); /* 0.003330508494004944 */
    const __m512d v73 = _mm512_set1_pd(-0x1.7460000c5844dp-5); /* -0.045455932707007742 */
    const __m512d v75 = _mm512_set1_pd(-0x1.7dce5ee2d649ap-5); /* -0.046607194256190712 */
    const __m512d v77 = _mm512_set1_pd(-0x1.326415221a3a3p-3); /* -0.14960495481798572 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7l = _mm512_fnmadd_pd(v3l, v5, v6);
    const __m512d v7h = _mm512_fnmadd_pd(v3h, v5, v6);
    const __m512d v8l = _mm512_sub_pd(v7l, v6);
    const __m512d v8h = _mm512_sub_pd(v7h, v6);
    const __m512d v9l = _mm512_fmsub_pd(v0, v8l, v3l);
    const __m512d v9h = _mm512_fmsub_pd(v0, v8h, v3h);
    const __m512d v12l = _mm512_fmadd_pd(v10, v9l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10, v9h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v9l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v9h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v9l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v9h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v9l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v9h, v16h, v17);
    const __m512d v19l = _mm512_mul_pd(v18l, v9l);
    const __m512d v19h = _mm512_mul_pd(v18h, v9h);
    const __m512d v20l = _mm512_fmadd_pd(v19l, v9l, v9l);
    const __m512d v20h = _mm512_fmadd_pd(v19h, v9h, v9h);
    const __m512d v22l = _mm512_fmadd_pd(v2l, v2l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v2h, v2h, v21);
    const __m512d v25l = _mm512_fmadd_pd(v23, v22l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23, v22h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v22l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v22h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v22l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v22h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v22l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v22h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v22l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v22h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v22l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v22h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v22l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v22h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v22l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v22h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v22l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v22h, v40);
    const __m512d v42l = _mm512_fmadd_pd(v20l, v41l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v20h, v41h, v41h);
    const __m512i v43l = _mm512_castpd_si512(v7l);
    const __m512i v43h = _mm512_castpd_si512(v7h);
    const __m512i v45l = _mm512_slli_epi64(v43l, 52);
    const __m512i v45h = _mm512_slli_epi64(v43h, 52);
    const __m512d v46l = _mm512_castsi512_pd(_mm512_add_epi64(i1e_1ulp_avx2_bits_f64_avx512(v42l), v45l));
    const __m512d v46h = _mm512_castsi512_pd(_mm512_add_epi64(i1e_1ulp_avx2_bits_f64_avx512(v42h), v45h));
    const __m512d v47l = _mm512_mul_pd(v46l, v2l);
    const __m512d v47h = _mm512_mul_pd(v46h, v2h);
    const __m256 v48l = _mm512_cvtpd_ps(v47l);
    const __m256 v48h = _mm512_cvtpd_ps(v47h);
    const __m512 v48 = _mm512_insertf32x8(_mm512_castps256_ps512(v48l), v48h, 1);
    const __m512 v50 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v51 = _mm512_cmp_ps_mask(v49, v50, _CMP_LT_OQ);
    __m512 r0 = v48;
    __mmask16 any1 = v51;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v54 = _mm512_sqrt_ps(v50);
        const __m512 v55 = _mm512_div_ps(v53, v54);
        const __m512d v56l = _mm512_cvtps_pd(_mm512_castps512_ps256(v55));
        const __m512d v56h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v55, 1));
        const __m512d v57l = _mm512_mul_pd(v52, v56l);
        const __m512d v57h = _mm512_mul_pd(v52, v56h);
        const __m512d v58l = _mm512_cvtps_pd(_mm512_castps512_ps256(v50));
        const __m512d v58h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v50, 1));
        const __m512d v59l = _mm512_mul_pd(v58l, v56l);
        const __m512d v59h = _mm512_mul_pd(v58h, v56h);
        const __m512d v62l = _mm512_fnmadd_pd(v56l, v59l, v61);
        const __m512d v62h = _mm512_fnmadd_pd(v56h, v59h, v61);
        const __m512d v63l = _mm512_fmadd_pd(v57l, v62l, v56l);
        const __m512d v63h = _mm512_fmadd_pd(v57h, v62h, v56h);
        const __m512d v65l = _mm512_max_pd(v63l, v64);
        const __m512d v65h = _mm512_max_pd(v63h, v64);
        const __m512d v68l = _mm512_mul_pd(v65l, v65l);
        const __m512d v68h = _mm512_mul_pd(v65h, v65h);
        const __m512d v70l = _mm512_fmadd_pd(v67, v68l, v69);
        const __m512d v70h = _mm512_fmadd_pd(v67, v68h, v69);
        const __m512d v72l = _mm512_fmadd_pd(v70l, v68l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v70h, v68h, v71);
        const __m512d v74l = _mm512_fmadd_pd(v72l, v68l, v73);
        const __m512d v74h = _mm512_fmadd_pd(v72h, v68h, v73);
        const __m512d v76l = _mm512_fmadd_pd(v74l, v68l, v75);
        const __m512d v76h = _mm512_fmadd_pd(v74h, v68h, v75);
        const __m512d v78l = _mm512_fmadd_pd(v76l, v68l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v76h, v68h, v77);
        const __m512d v79l = _mm512_mul_pd(v78l, v68l);
        const __m512d v79h = _mm512_mul_pd(v78h, v68h);
        const __m512d v80l = _mm512_add_pd(v66, v79l);
        const __m512d v80h = _mm512_add_pd(v66, v79h);
        const __m512d v81l = _mm512_mul_pd(v65l, v80l);
        const __m512d v81h = _mm512_mul_pd(v65h, v80h);
        const __m256 v82l = _mm512_cvtpd_ps(v81l);
        const __m256 v82h = _mm512_cvtpd_ps(v81h);
        const __m512 v82 = _mm512_insertf32x8(_mm512_castps256_ps512(v82l), v82h, 1);
        const __m512 v83 = i1e_1ulp_avx2_signed_f32_avx512(v82, v1);
        r0 = _mm512_mask_blend_ps(v51, r0, v83);
    }
    _mm512_storeu_ps(y, r0);
}

static I1E_1ULP_AVX2_AVX512_TARGET void i1e_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i1e_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i1e_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i1e_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I1E_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i1e_1ulp_avx2_level(void) {
#if defined(I1E_1ULP_AVX2_FORCE_ISA)
    return I1E_1ULP_AVX2_FORCE_ISA;
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

float i1e_1ulp_avx2(float x) {
    return i1e_1ulp_avx2_element(x);
}

void i1e_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i1e_1ulp_avx2_level();
    if (level == 2) {
        i1e_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i1e_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    i1e_1ulp_avx2_array_portable(x, y, n);
}

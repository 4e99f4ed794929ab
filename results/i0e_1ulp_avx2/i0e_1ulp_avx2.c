/* i0e_1ulp_avx2: i0e
 *
 *   target       i0e, e^-|x| I_0(x), f32
 *   domain       every input
 *   max error    0.663154 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.52a97ep+3 (-10.58319, encoding 0xc12954bf)
 *   result there 0x1.fc9542p-4 (0.124165781, encoding 0x3dfe4aa1)
 *   mean error   0.156263 ulp
 *   misrounded   203098216 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bf004d4bd7eff67b10bfd79007aff69d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0e --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx2 --from seeds/i0e/double_chebyshev_integer.evo --archive i0e_avx2.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "i0e_1ulp_avx2.h"

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

static inline double i0e_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double i0e_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i0e_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t i0e_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double i0e_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i0e_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return i0e_1ulp_avx2_frombits_f64((int64_t)((uint64_t)i0e_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float i0e_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float i0e_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline float i0e_1ulp_avx2_element(float x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v1 = x;
    const double v2 = (double)v1;
    const double v3 = i0e_1ulp_avx2_abs_f64(v2);
    const double v4 = -v3;
    const double v5 = 0x1.8p+52; /* 6755399441055744 */
    const double v6 = i0e_1ulp_avx2_fma_f64(v0, v4, v5);
    const double v7 = v6 - v5;
    const double v8 = -0x1.62e4300480ea3p-1; /* -0.69314718298888456 */
    const double v9 = i0e_1ulp_avx2_fma_f64(v7, v8, v4);
    const double v10 = 0x1.6266abafd1924p-10; /* 0.0013519327439595686 */
    const double v11 = 0x1.1239a6c3a721cp-7; /* 0.0083686889914185644 */
    const double v12 = i0e_1ulp_avx2_fma_f64(v9, v10, v11);
    const double v13 = 0x1.5564396db2f15p-5; /* 0.041673767247259054 */
    const double v14 = i0e_1ulp_avx2_fma_f64(v12, v9, v13);
    const double v15 = 0x1.55548acab28c7p-3; /* 0.166665157614551 */
    const double v16 = i0e_1ulp_avx2_fma_f64(v14, v9, v15);
    const double v17 = 0x1.ffffea0898d24p-2; /* 0.49999967267486256 */
    const double v18 = i0e_1ulp_avx2_fma_f64(v16, v9, v17);
    const double v19 = v18 * v9;
    const double v20 = i0e_1ulp_avx2_fma_f64(v19, v9, v9);
    const double v21 = v2 * v2;
    const double v22 = 0x1.04dd8e7c37515p-54; /* 5.6566178694632624e-17 */
    const double v23 = 0x1.ad527d17246cap-48; /* 5.9580426873820416e-15 */
    const double v24 = i0e_1ulp_avx2_fma_f64(v22, v21, v23);
    const double v25 = 0x1.70c9302a4571fp-39; /* 2.6203813603689171e-12 */
    const double v26 = i0e_1ulp_avx2_fma_f64(v21, v24, v25);
    const double v27 = 0x1.fd2048b4963c1p-32; /* 4.6304749903049722e-10 */
    const double v28 = i0e_1ulp_avx2_fma_f64(v21, v26, v27);
    const double v29 = 0x1.23feda36e98aap-24; /* 6.7985504211169216e-08 */
    const double v30 = i0e_1ulp_avx2_fma_f64(v21, v28, v29);
    const double v31 = 0x1.c6f8e3f18f885p-18; /* 6.7796145102866789e-06 */
    const double v32 = i0e_1ulp_avx2_fma_f64(v30, v21, v31);
    const double v33 = 0x1.c720189c1bcd4p-12; /* 0.00043404138137410658 */
    const double v34 = i0e_1ulp_avx2_fma_f64(v32, v21, v33);
    const double v35 = 0x1.ffffa67023535p-7; /* 0.015624958294461958 */
    const double v36 = i0e_1ulp_avx2_fma_f64(v34, v21, v35);
    const double v37 = 0x1.000002b4b71bep-2; /* 0.25000004032133549 */
    const double v38 = i0e_1ulp_avx2_fma_f64(v21, v36, v37);
    const double v39 = 0x1.ffffffcbda3adp-1; /* 0.99999999392922734 */
    const double v40 = i0e_1ulp_avx2_fma_f64(v21, v38, v39);
    const double v41 = i0e_1ulp_avx2_fma_f64(v20, v40, v40);
    const int64_t v42 = i0e_1ulp_avx2_bits_f64(v6);
    const int64_t v43 = INT64_C(52);
    const int64_t v44 = i0e_1ulp_avx2_shl_i64(v42, v43);
    const double v45 = i0e_1ulp_avx2_addbits_f64(v41, v44);
    const float v46 = (float)v45;
    const float v47 = 0x1p+3f; /* 8 */
    const float v48 = i0e_1ulp_avx2_abs_f32(v1);
    const int v49 = v47 < v48;
    float r0 = v46;
    if (v49) {
        const double v50 = 0x1p-1; /* 0.5 */
        const float v51 = 0x1p+0f; /* 1 */
        const float v52 = i0e_1ulp_avx2_sqrt_f32(v48);
        const float v53 = v51 / v52;
        const double v54 = (double)v53;
        const double v55 = v50 * v54;
        const double v56 = -0x1.8p+1; /* -3 */
        const double v57 = v55 > v56 ? v55 : v56;
        const double v58 = (double)v48;
        const double v59 = v58 * v54;
        const double v60 = -v59;
        const double v61 = 0x1p+0; /* 1 */
        const double v62 = i0e_1ulp_avx2_fma_f64(v54, v60, v61);
        const double v63 = i0e_1ulp_avx2_fma_f64(v57, v62, v54);
        const double v64 = 0x0p+0; /* 0 */
        const double v65 = v63 > v64 ? v63 : v64;
        const double v66 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v67 = i0e_1ulp_avx2_fma_f64(v65, v65, v66);
        const double v68 = 0x1p-60; /* 8.6736173798840355e-19 */
        const double v69 = 0x1.7cec3cff990b9p-2; /* 0.37199492750211111 */
        const double v70 = i0e_1ulp_avx2_fma_f64(v67, v68, v69);
        const double v71 = -0x1.216ab4a2308c8p-7; /* -0.0088323003768703418 */
        const double v72 = i0e_1ulp_avx2_fma_f64(v67, v70, v71);
        const double v73 = 0x1.103f6f57be4c8p-5; /* 0.033233373132995292 */
        const double v74 = i0e_1ulp_avx2_fma_f64(v67, v72, v73);
        const double v75 = 0x1.c97fca7956b42p-6; /* 0.027923534134383539 */
        const double v76 = i0e_1ulp_avx2_fma_f64(v67, v74, v75);
        const double v77 = 0x1.98874a6f109aap-5; /* 0.049869199160201674 */
        const double v78 = i0e_1ulp_avx2_fma_f64(v76, v67, v77);
        const double v79 = 0x1.98845312c7e8ap-2; /* 0.39894227792863346 */
        const double v80 = i0e_1ulp_avx2_fma_f64(v78, v67, v79);
        const double v81 = v65 * v80;
        const float v82 = (float)v81;
        r0 = v82;
    }
    return r0;
}

static void i0e_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i0e_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I0E_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I0E_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I0E_1ULP_AVX2_AVX2 static inline I0E_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define I0E_1ULP_AVX2_AVX512 static inline I0E_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
I0E_1ULP_AVX2_AVX2 __m256i i0e_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
I0E_1ULP_AVX2_AVX2 void i0e_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(-0x1.62e4300480ea3p-1); /* -0.69314718298888456 */
    const __m256d v10 = _mm256_set1_pd(0x1.6266abafd1924p-10); /* 0.0013519327439595686 */
    const __m256d v11 = _mm256_set1_pd(0x1.1239a6c3a721cp-7); /* 0.0083686889914185644 */
    const __m256d v13 = _mm256_set1_pd(0x1.5564396db2f15p-5); /* 0.041673767247259054 */
    const __m256d v15 = _mm256_set1_pd(0x1.55548acab28c7p-3); /* 0.166665157614551 */
    const __m256d v17 = _mm256_set1_pd(0x1.ffffea0898d24p-2); /* 0.49999967267486256 */
    const __m256d v22 = _mm256_set1_pd(0x1.04dd8e7c37515p-54); /* 5.6566178694632624e-17 */
    const __m256d v23 = _mm256_set1_pd(0x1.ad527d17246cap-48); /* 5.9580426873820416e-15 */
    const __m256d v25 = _mm256_set1_pd(0x1.70c9302a4571fp-39); /* 2.6203813603689171e-12 */
    const __m256d v27 = _mm256_set1_pd(0x1.fd2048b4963c1p-32); /* 4.6304749903049722e-10 */
    const __m256d v29 = _mm256_set1_pd(0x1.23feda36e98aap-24); /* 6.7985504211169216e-08 */
    const __m256d v31 = _mm256_set1_pd(0x1.c6f8e3f18f885p-18); /* 6.7796145102866789e-06 */
    const __m256d v33 = _mm256_set1_pd(0x1.c720189c1bcd4p-12); /* 0.00043404138137410658 */
    const __m256d v35 = _mm256_set1_pd(0x1.ffffa67023535p-7); /* 0.015624958294461958 */
    const __m256d v37 = _mm256_set1_pd(0x1.000002b4b71bep-2); /* 0.25000004032133549 */
    const __m256d v39 = _mm256_set1_pd(0x1.ffffffcbda3adp-1); /* 0.99999999392922734 */
    const __m256 v47 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256d v50 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256 v51 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v56 = _mm256_set1_pd(-0x1.8p+1); /* -3 */
    const __m256d v61 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v64 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v66 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v68 = _mm256_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m256d v69 = _mm256_set1_pd(0x1.7cec3cff990b9p-2); /* 0.37199492750211111 */
    const __m256d v71 = _mm256_set1_pd(-0x1.216ab4a2308c8p-7); /* -0.0088323003768703418 */
    const __m256d v73 = _mm256_set1_pd(0x1.103f6f57be4c8p-5); /* 0.033233373132995292 */
    const __m256d v75 = _mm256_set1_pd(0x1.c97fca7956b42p-6); /* 0.027923534134383539 */
    const __m256d v77 = _mm256_set1_pd(0x1.98874a6f109aap-5); /* 0.049869199160201674 */
    const __m256d v79 = _mm256_set1_pd(0x1.98845312c7e8ap-2); /* 0.39894227792863346 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v6l = _mm256_fnmadd_pd(v0, v3l, v5);
    const __m256d v6h = _mm256_fnmadd_pd(v0, v3h, v5);
    const __m256d v7l = _mm256_sub_pd(v6l, v5);
    const __m256d v7h = _mm256_sub_pd(v6h, v5);
    const __m256d v9l = _mm256_fmsub_pd(v7l, v8, v3l);
    const __m256d v9h = _mm256_fmsub_pd(v7h, v8, v3h);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v10, v11);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v10, v11);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v9l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v9h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v9l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v9h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v9l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v9h, v17);
    const __m256d v19l = _mm256_mul_pd(v18l, v9l);
    const __m256d v19h = _mm256_mul_pd(v18h, v9h);
    const __m256d v20l = _mm256_fmadd_pd(v19l, v9l, v9l);
    const __m256d v20h = _mm256_fmadd_pd(v19h, v9h, v9h);
    const __m256d v21l = _mm256_mul_pd(v2l, v2l);
    const __m256d v21h = _mm256_mul_pd(v2h, v2h);
    const __m256d v24l = _mm256_fmadd_pd(v22, v21l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22, v21h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v21l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v21h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v21l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v21h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v21l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v21h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v21l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v21h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v21l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v21h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v21l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v21h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v21l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v21h, v36h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v21l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v21h, v38h, v39);
    const __m256d v41l = _mm256_fmadd_pd(v20l, v40l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v20h, v40h, v40h);
    const __m256i v42l = i0e_1ulp_avx2_bits_f64_avx2(v6l);
    const __m256i v42h = i0e_1ulp_avx2_bits_f64_avx2(v6h);
    const __m256i v44l = _mm256_slli_epi64(v42l, 52);
    const __m256i v44h = _mm256_slli_epi64(v42h, 52);
    const __m256d v45l = _mm256_castsi256_pd(_mm256_add_epi64(i0e_1ulp_avx2_bits_f64_avx2(v41l), v44l));
    const __m256d v45h = _mm256_castsi256_pd(_mm256_add_epi64(i0e_1ulp_avx2_bits_f64_avx2(v41h), v44h));
    const __m128 v46l = _mm256_cvtpd_ps(v45l);
    const __m128 v46h = _mm256_cvtpd_ps(v45h);
    const __m256 v46 = _mm256_set_m128(v46h, v46l);
    const __m256 v48 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v47, v48, _CMP_LT_OQ));
    __m256 r0 = v46;
    __m256i any1 = v49;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v52 = _mm256_sqrt_ps(v48);
        const __m256 v53 = _mm256_div_ps(v51, v52);
        const __m256d v54l = _mm256_cvtps_pd(_mm256_castps256_ps128(v53));
        const __m256d v54h = _mm256_cvtps_pd(_mm256_extractf128_ps(v53, 1));
        const __m256d v55l = _mm256_mul_pd(v50, v54l);
        const __m256d v55h = _mm256_mul_pd(v50, v54h);
        const __m256d v57l = _mm256_max_pd(v55l, v56);
        const __m256d v57h = _mm256_max_pd(v55h, v56);
        const __m256d v58l = _mm256_cvtps_pd(_mm256_castps256_ps128(v48));
        const __m256d v58h = _mm256_cvtps_pd(_mm256_extractf128_ps(v48, 1));
        const __m256d v59l = _mm256_mul_pd(v58l, v54l);
        const __m256d v59h = _mm256_mul_pd(v58h, v54h);
        const __m256d v62l = _mm256_fnmadd_pd(v54l, v59l, v61);
        const __m256d v62h = _mm256_fnmadd_pd(v54h, v59h, v61);
        const __m256d v63l = _mm256_fmadd_pd(v57l, v62l, v54l);
        const __m256d v63h = _mm256_fmadd_pd(v57h, v62h, v54h);
        const __m256d v65l = _mm256_max_pd(v63l, v64);
        const __m256d v65h = _mm256_max_pd(v63h, v64);
        const __m256d v67l = _mm256_fmadd_pd(v65l, v65l, v66);
        const __m256d v67h = _mm256_fmadd_pd(v65h, v65h, v66);
        const __m256d v70l = _mm256_fmadd_pd(v67l, v68, v69);
        const __m256d v70h = _mm256_fmadd_pd(v67h, v68, v69);
        const __m256d v72l = _mm256_fmadd_pd(v67l, v70l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v67h, v70h, v71);
        const __m256d v74l = _mm256_fmadd_pd(v67l, v72l, v73);
        const __m256d v74h = _mm256_fmadd_pd(v67h, v72h, v73);
        const __m256d v76l = _mm256_fmadd_pd(v67l, v74l, v75);
        const __m256d v76h = _mm256_fmadd_pd(v67h, v74h, v75);
        const __m256d v78l = _mm256_fmadd_pd(v76l, v67l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v76h, v67h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v78l, v67l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v78h, v67h, v79);
        const __m256d v81l = _mm256_mul_pd(v65l, v80l);
        const __m256d v81h = _mm256_mul_pd(v65h, v80h);
        const __m128 v82l = _mm256_cvtpd_ps(v81l);
        const __m128 v82h = _mm256_cvtpd_ps(v81h);
        const __m256 v82 = _mm256_set_m128(v82h, v82l);
        r0 = _mm256_blendv_ps(r0, v82, _mm256_castsi256_ps(v49));
    }
    _mm256_storeu_ps(y, r0);
}

static I0E_1ULP_AVX2_AVX2_TARGET void i0e_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i0e_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i0e_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
I0E_1ULP_AVX2_AVX512 __m512i i0e_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I0E_1ULP_AVX2_AVX512 void i0e_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(-0x1.62e4300480ea3p-1); /* -0.69314718298888456 */
    const __m512d v10 = _mm512_set1_pd(0x1.6266abafd1924p-10); /* 0.0013519327439595686 */
    const __m512d v11 = _mm512_set1_pd(0x1.1239a6c3a721cp-7); /* 0.0083686889914185644 */
    const __m512d v13 = _mm512_set1_pd(0x1.5564396db2f15p-5); /* 0.041673767247259054 */
    const __m512d v15 = _mm512_set1_pd(0x1.55548acab28c7p-3); /* 0.166665157614551 */
    const __m512d v17 = _mm512_set1_pd(0x1.ffffea0898d24p-2); /* 0.49999967267486256 */
    const __m512d v22 = _mm512_set1_pd(0x1.04dd8e7c37515p-54); /* 5.6566178694632624e-17 */
    const __m512d v23 = _mm512_set1_pd(0x1.ad527d17246cap-48); /* 5.9580426873820416e-15 */
    const __m512d v25 = _mm512_set1_pd(0x1.70c9302a4571fp-39); /* 2.6203813603689171e-12 */
    const __m512d v27 = _mm512_set1_pd(0x1.fd2048b4963c1p-32); /* 4.6304749903049722e-10 */
    const __m512d v29 = _mm512_set1_pd(0x1.23feda36e98aap-24); /* 6.7985504211169216e-08 */
    const __m512d v31 = _mm512_set1_pd(0x1.c6f8e3f18f885p-18); /* 6.7796145102866789e-06 */
    const __m512d v33 = _mm512_set1_pd(0x1.c720189c1bcd4p-12); /* 0.00043404138137410658 */
    const __m512d v35 = _mm512_set1_pd(0x1.ffffa67023535p-7); /* 0.015624958294461958 */
    const __m512d v37 = _mm512_set1_pd(0x1.000002b4b71bep-2); /* 0.25000004032133549 */
    const __m512d v39 = _mm512_set1_pd(0x1.ffffffcbda3adp-1); /* 0.99999999392922734 */
    const __m512 v47 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v50 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512 v51 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v56 = _mm512_set1_pd(-0x1.8p+1); /* -3 */
    const __m512d v61 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v64 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v66 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v68 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v69 = _mm512_set1_pd(0x1.7cec3cff990b9p-2); /* 0.37199492750211111 */
    const __m512d v71 = _mm512_set1_pd(-0x1.216ab4a2308c8p-7); /* -0.0088323003768703418 */
    const __m512d v73 = _mm512_set1_pd(0x1.103f6f57be4c8p-5); /* 0.033233373132995292 */
    const __m512d v75 = _mm512_set1_pd(0x1.c97fca7956b42p-6); /* 0.027923534134383539 */
    const __m512d v77 = _mm512_set1_pd(0x1.98874a6f109aap-5); /* 0.049869199160201674 */
    const __m512d v79 = _mm512_set1_pd(0x1.98845312c7e8ap-2); /* 0.39894227792863346 */
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
    const __m512d v6_0l = _mm512_fnmadd_pd(v0, v3_0l, v5);
    const __m512d v6_0h = _mm512_fnmadd_pd(v0, v3_0h, v5);
    const __m512d v6_1l = _mm512_fnmadd_pd(v0, v3_1l, v5);
    const __m512d v6_1h = _mm512_fnmadd_pd(v0, v3_1h, v5);
    const __m512d v7_0l = _mm512_sub_pd(v6_0l, v5);
    const __m512d v7_0h = _mm512_sub_pd(v6_0h, v5);
    const __m512d v7_1l = _mm512_sub_pd(v6_1l, v5);
    const __m512d v7_1h = _mm512_sub_pd(v6_1h, v5);
    const __m512d v9_0l = _mm512_fmsub_pd(v7_0l, v8, v3_0l);
    const __m512d v9_0h = _mm512_fmsub_pd(v7_0h, v8, v3_0h);
    const __m512d v9_1l = _mm512_fmsub_pd(v7_1l, v8, v3_1l);
    const __m512d v9_1h = _mm512_fmsub_pd(v7_1h, v8, v3_1h);
    const __m512d v12_0l = _mm512_fmadd_pd(v9_0l, v10, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v9_0h, v10, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v9_1l, v10, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v9_1h, v10, v11);
    const __m512d v14_0l = _mm512_fmadd_pd(v12_0l, v9_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v12_0h, v9_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v12_1l, v9_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v12_1h, v9_1h, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v14_0l, v9_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14_0h, v9_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14_1l, v9_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14_1h, v9_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v16_0l, v9_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16_0h, v9_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16_1l, v9_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16_1h, v9_1h, v17);
    const __m512d v19_0l = _mm512_mul_pd(v18_0l, v9_0l);
    const __m512d v19_0h = _mm512_mul_pd(v18_0h, v9_0h);
    const __m512d v19_1l = _mm512_mul_pd(v18_1l, v9_1l);
    const __m512d v19_1h = _mm512_mul_pd(v18_1h, v9_1h);
    const __m512d v20_0l = _mm512_fmadd_pd(v19_0l, v9_0l, v9_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v19_0h, v9_0h, v9_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v19_1l, v9_1l, v9_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v19_1h, v9_1h, v9_1h);
    const __m512d v21_0l = _mm512_mul_pd(v2_0l, v2_0l);
    const __m512d v21_0h = _mm512_mul_pd(v2_0h, v2_0h);
    const __m512d v21_1l = _mm512_mul_pd(v2_1l, v2_1l);
    const __m512d v21_1h = _mm512_mul_pd(v2_1h, v2_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v22, v21_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22, v21_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22, v21_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22, v21_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v21_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v21_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v21_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v21_1h, v24_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v21_0l, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v21_0h, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v21_1l, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v21_1h, v26_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v21_0l, v28_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v21_0h, v28_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v21_1l, v28_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v21_1h, v28_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v30_0l, v21_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v30_0h, v21_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v30_1l, v21_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v30_1h, v21_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v32_0l, v21_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32_0h, v21_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32_1l, v21_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32_1h, v21_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v34_0l, v21_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v34_0h, v21_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v34_1l, v21_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v34_1h, v21_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v21_0l, v36_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v21_0h, v36_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v21_1l, v36_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v21_1h, v36_1h, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v21_0l, v38_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v21_0h, v38_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v21_1l, v38_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v21_1h, v38_1h, v39);
    const __m512d v41_0l = _mm512_fmadd_pd(v20_0l, v40_0l, v40_0l);
    const __m512d v41_0h = _mm512_fmadd_pd(v20_0h, v40_0h, v40_0h);
    const __m512d v41_1l = _mm512_fmadd_pd(v20_1l, v40_1l, v40_1l);
    const __m512d v41_1h = _mm512_fmadd_pd(v20_1h, v40_1h, v40_1h);
    const __m512i v42_0l = i0e_1ulp_avx2_bits_f64_avx512(v6_0l);
    const __m512i v42_0h = i0e_1ulp_avx2_bits_f64_avx512(v6_0h);
    const __m512i v42_1l = i0e_1ulp_avx2_bits_f64_avx512(v6_1l);
    const __m512i v42_1h = i0e_1ulp_avx2_bits_f64_avx512(v6_1h);
    const __m512i v44_0l = _mm512_slli_epi64(v42_0l, 52);
    const __m512i v44_0h = _mm512_slli_epi64(v42_0h, 52);
    const __m512i v44_1l = _mm512_slli_epi64(v42_1l, 52);
    const __m512i v44_1h = _mm512_slli_epi64(v42_1h, 52);
    const __m512d v45_0l = _mm512_castsi512_pd(_mm512_add_epi64(i0e_1ulp_avx2_bits_f64_avx512(v41_0l), v44_0l));
    const __m512d v45_0h = _mm512_castsi512_pd(_mm512_add_epi64(i0e_1ulp_avx2_bits_f64_avx512(v41_0h), v44_0h));
    const __m512d v45_1l = _mm512_castsi512_pd(_mm512_add_epi64(i0e_1ulp_avx2_bits_f64_avx512(v41_1l), v44_1l));
    const __m512d v45_1h = _mm512_castsi512_pd(_mm512_add_epi64(i0e_1ulp_avx2_bits_f64_avx512(v41_1h), v44_1h));
    const __m256 v46_0l = _mm512_cvtpd_ps(v45_0l);
    const __m256 v46_0h = _mm512_cvtpd_ps(v45_0h);
    const __m512 v46_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v46_0l), v46_0h, 1);
    const __m256 v46_1l = _mm512_cvtpd_ps(v45_1l);
    const __m256 v46_1h = _mm512_cvtpd_ps(v45_1h);
    const __m512 v46_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v46_1l), v46_1h, 1);
    const __m512 v48_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v48_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v49_0 = _mm512_cmp_ps_mask(v47, v48_0, _CMP_LT_OQ);
    const __mmask16 v49_1 = _mm512_cmp_ps_mask(v47, v48_1, _CMP_LT_OQ);
    __m512 r0_0 = v46_0;
    __m512 r0_1 = v46_1;
    __mmask16 any1 = v49_0;
    any1 = (__mmask16)(any1 | v49_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v52_0 = _mm512_sqrt_ps(v48_0);
        const __m512 v52_1 = _mm512_sqrt_ps(v48_1);
        const __m512 v53_0 = _mm512_div_ps(v51, v52_0);
        const __m512 v53_1 = _mm512_div_ps(v51, v52_1);
        const __m512d v54_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53_0));
        const __m512d v54_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53_0, 1));
        const __m512d v54_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53_1));
        const __m512d v54_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53_1, 1));
        const __m512d v55_0l = _mm512_mul_pd(v50, v54_0l);
        const __m512d v55_0h = _mm512_mul_pd(v50, v54_0h);
        const __m512d v55_1l = _mm512_mul_pd(v50, v54_1l);
        const __m512d v55_1h = _mm512_mul_pd(v50, v54_1h);
        const __m512d v57_0l = _mm512_max_pd(v55_0l, v56);
        const __m512d v57_0h = _mm512_max_pd(v55_0h, v56);
        const __m512d v57_1l = _mm512_max_pd(v55_1l, v56);
        const __m512d v57_1h = _mm512_max_pd(v55_1h, v56);
        const __m512d v58_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v48_0));
        const __m512d v58_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v48_0, 1));
        const __m512d v58_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v48_1));
        const __m512d v58_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v48_1, 1));
        const __m512d v59_0l = _mm512_mul_pd(v58_0l, v54_0l);
        const __m512d v59_0h = _mm512_mul_pd(v58_0h, v54_0h);
        const __m512d v59_1l = _mm512_mul_pd(v58_1l, v54_1l);
        const __m512d v59_1h = _mm512_mul_pd(v58_1h, v54_1h);
        const __m512d v62_0l = _mm512_fnmadd_pd(v54_0l, v59_0l, v61);
        const __m512d v62_0h = _mm512_fnmadd_pd(v54_0h, v59_0h, v61);
        const __m512d v62_1l = _mm512_fnmadd_pd(v54_1l, v59_1l, v61);
        const __m512d v62_1h = _mm512_fnmadd_pd(v54_1h, v59_1h, v61);
        const __m512d v63_0l = _mm512_fmadd_pd(v57_0l, v62_0l, v54_0l);
        const __m512d v63_0h = _mm512_fmadd_pd(v57_0h, v62_0h, v54_0h);
        const __m512d v63_1l = _mm512_fmadd_pd(v57_1l, v62_1l, v54_1l);
        const __m512d v63_1h = _mm512_fmadd_pd(v57_1h, v62_1h, v54_1h);
        const __m512d v65_0l = _mm512_max_pd(v63_0l, v64);
        const __m512d v65_0h = _mm512_max_pd(v63_0h, v64);
        const __m512d v65_1l = _mm512_max_pd(v63_1l, v64);
        const __m512d v65_1h = _mm512_max_pd(v63_1h, v64);
        const __m512d v67_0l = _mm512_fmadd_pd(v65_0l, v65_0l, v66);
        const __m512d v67_0h = _mm512_fmadd_pd(v65_0h, v65_0h, v66);
        const __m512d v67_1l = _mm512_fmadd_pd(v65_1l, v65_1l, v66);
        const __m512d v67_1h = _mm512_fmadd_pd(v65_1h, v65_1h, v66);
        const __m512d v70_0l = _mm512_fmadd_pd(v67_0l, v68, v69);
        const __m512d v70_0h = _mm512_fmadd_pd(v67_0h, v68, v69);
        const __m512d v70_1l = _mm512_fmadd_pd(v67_1l, v68, v69);
        const __m512d v70_1h = _mm512_fmadd_pd(v67_1h, v68, v69);
        const __m512d v72_0l = _mm512_fmadd_pd(v67_0l, v70_0l, v71);
        const __m512d v72_0h = _mm512_fmadd_pd(v67_0h, v70_0h, v71);
        const __m512d v72_1l = _mm512_fmadd_pd(v67_1l, v70_1l, v71);
        const __m512d v72_1h = _mm512_fmadd_pd(v67_1h, v70_1h, v71);
        const __m512d v74_0l = _mm512_fmadd_pd(v67_0l, v72_0l, v73);
        const __m512d v74_0h = _mm512_fmadd_pd(v67_0h, v72_0h, v73);
        const __m512d v74_1l = _mm512_fmadd_pd(v67_1l, v72_1l, v73);
        const __m512d v74_1h = _mm512_fmadd_pd(v67_1h, v72_1h, v73);
        const __m512d v76_0l = _mm512_fmadd_pd(v67_0l, v74_0l, v75);
        const __m512d v76_0h = _mm512_fmadd_pd(v67_0h, v74_0h, v75);
        const __m512d v76_1l = _mm512_fmadd_pd(v67_1l, v74_1l, v75);
        const __m512d v76_1h = _mm512_fmadd_pd(v67_1h, v74_1h, v75);
        const __m512d v78_0l = _mm512_fmadd_pd(v76_0l, v67_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v76_0h, v67_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v76_1l, v67_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v76_1h, v67_1h, v77);
        const __m512d v80_0l = _mm512_fmadd_pd(v78_0l, v67_0l, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v78_0h, v67_0h, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v78_1l, v67_1l, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v78_1h, v67_1h, v79);
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
        r0_0 = _mm512_mask_blend_ps(v49_0, r0_0, v82_0);
        r0_1 = _mm512_mask_blend_ps(v49_1, r0_1, v82_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static I0E_1ULP_AVX2_AVX512_TARGET void i0e_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(-0x1.62e4300480ea3p-1); /* -0.69314718298888456 */
    const __m512d v10 = _mm512_set1_pd(0x1.6266abafd1924p-10); /* 0.0013519327439595686 */
    const __m512d v11 = _mm512_set1_pd(0x1.1239a6c3a721cp-7); /* 0.0083686889914185644 */
    const __m512d v13 = _mm512_set1_pd(0x1.5564396db2f15p-5); /* 0.041673767247259054 */
    const __m512d v15 = _mm512_set1_pd(0x1.55548acab28c7p-3); /* 0.166665157614551 */
    const __m512d v17 = _mm512_set1_pd(0x1.ffffea0898d24p-2); /* 0.49999967267486256 */
    const __m512d v22 = _mm512_set1_pd(0x1.04dd8e7c37515p-54); /* 5.6566178694632624e-17 */
    const __m512d v23 = _mm512_set1_pd(0x1.ad527d17246cap-48); /* 5.9580426873820416e-15 */
    const __m512d v25 = _mm512_set1_pd(0x1.70c9302a4571fp-39); /* 2.6203813603689171e-12 */
    const __m512d v27 = _mm512_set1_pd(0x1.fd2048b4963c1p-32); /* 4.6304749903049722e-10 */
    const __m512d v29 = _mm512_set1_pd(0x1.23feda36e98aap-24); /* 6.7985504211169216e-08 */
    const __m512d v31 = _mm512_set1_pd(0x1.c6f8e3f18f885p-18); /* 6.7796145102866789e-06 */
    const __m512d v33 = _mm512_set1_pd(0x1.c720189c1bcd4p-12); /* 0.00043404138137410658 */
    const __m512d v35 = _mm512_set1_pd(0x1.ffffa67023535p-7); /* 0.015624958294461958 */
    const __m512d v37 = _mm512_set1_pd(0x1.000002b4b71bep-2); /* 0.25000004032133549 */
    const __m512d v39 = _mm512_set1_pd(0x1.ffffffcbda3adp-1); /* 0.99999999392922734 */
    const __m512 v47 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v50 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512 v51 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v56 = _mm512_set1_pd(-0x1.8p+1); /* -3 */
    const __m512d v61 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v64 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v66 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v68 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v69 = _mm512_set1_pd(0x1.7cec3cff990b9p-2); /* 0.37199492750211111 */
    const __m512d v71 = _mm512_set1_pd(-0x1.216ab4a2308c8p-7); /* -0.0088323003768703418 */
    const __m512d v73 = _mm512_set1_pd(0x1.103f6f57be4c8p-5); /* 0.033233373132995292 */
    const __m512d v75 = _mm512_set1_pd(0x1.c97fca7956b42p-6); /* 0.027923534134383539 */
    const __m512d v77 = _mm512_set1_pd(0x1.98874a6f109aap-5); /* 0.049869199160201674 */
    const __m512d v79 = _mm512_set1_pd(0x1.98845312c7e8ap-2); /* 0.39894227792863346 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6l = _mm512_fnmadd_pd(v0, v3l, v5);
    const __m512d v6h = _mm512_fnmadd_pd(v0, v3h, v5);
    const __m512d v7l = _mm512_sub_pd(v6l, v5);
    const __m512d v7h = _mm512_sub_pd(v6h, v5);
    const __m512d v9l = _mm512_fmsub_pd(v7l, v8, v3l);
    const __m512d v9h = _mm512_fmsub_pd(v7h, v8, v3h);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v10, v11);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v10, v11);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v9l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v9h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v9l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v9h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v9l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v9h, v17);
    const __m512d v19l = _mm512_mul_pd(v18l, v9l);
    const __m512d v19h = _mm512_mul_pd(v18h, v9h);
    const __m512d v20l = _mm512_fmadd_pd(v19l, v9l, v9l);
    const __m512d v20h = _mm512_fmadd_pd(v19h, v9h, v9h);
    const __m512d v21l = _mm512_mul_pd(v2l, v2l);
    const __m512d v21h = _mm512_mul_pd(v2h, v2h);
    const __m512d v24l = _mm512_fmadd_pd(v22, v21l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22, v21h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v21l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v21h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v21l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v21h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v21l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v21h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v21l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v21h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v21l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v21h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v21l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v21h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v21l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v21h, v36h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v21l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v21h, v38h, v39);
    const __m512d v41l = _mm512_fmadd_pd(v20l, v40l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v20h, v40h, v40h);
    const __m512i v42l = i0e_1ulp_avx2_bits_f64_avx512(v6l);
    const __m512i v42h = i0e_1ulp_avx2_bits_f64_avx512(v6h);
    const __m512i v44l = _mm512_slli_epi64(v42l, 52);
    const __m512i v44h = _mm512_slli_epi64(v42h, 52);
    const __m512d v45l = _mm512_castsi512_pd(_mm512_add_epi64(i0e_1ulp_avx2_bits_f64_avx512(v41l), v44l));
    const __m512d v45h = _mm512_castsi512_pd(_mm512_add_epi64(i0e_1ulp_avx2_bits_f64_avx512(v41h), v44h));
    const __m256 v46l = _mm512_cvtpd_ps(v45l);
    const __m256 v46h = _mm512_cvtpd_ps(v45h);
    const __m512 v46 = _mm512_insertf32x8(_mm512_castps256_ps512(v46l), v46h, 1);
    const __m512 v48 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v49 = _mm512_cmp_ps_mask(v47, v48, _CMP_LT_OQ);
    __m512 r0 = v46;
    __mmask16 any1 = v49;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v52 = _mm512_sqrt_ps(v48);
        const __m512 v53 = _mm512_div_ps(v51, v52);
        const __m512d v54l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53));
        const __m512d v54h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53, 1));
        const __m512d v55l = _mm512_mul_pd(v50, v54l);
        const __m512d v55h = _mm512_mul_pd(v50, v54h);
        const __m512d v57l = _mm512_max_pd(v55l, v56);
        const __m512d v57h = _mm512_max_pd(v55h, v56);
        const __m512d v58l = _mm512_cvtps_pd(_mm512_castps512_ps256(v48));
        const __m512d v58h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v48, 1));
        const __m512d v59l = _mm512_mul_pd(v58l, v54l);
        const __m512d v59h = _mm512_mul_pd(v58h, v54h);
        const __m512d v62l = _mm512_fnmadd_pd(v54l, v59l, v61);
        const __m512d v62h = _mm512_fnmadd_pd(v54h, v59h, v61);
        const __m512d v63l = _mm512_fmadd_pd(v57l, v62l, v54l);
        const __m512d v63h = _mm512_fmadd_pd(v57h, v62h, v54h);
        const __m512d v65l = _mm512_max_pd(v63l, v64);
        const __m512d v65h = _mm512_max_pd(v63h, v64);
        const __m512d v67l = _mm512_fmadd_pd(v65l, v65l, v66);
        const __m512d v67h = _mm512_fmadd_pd(v65h, v65h, v66);
        const __m512d v70l = _mm512_fmadd_pd(v67l, v68, v69);
        const __m512d v70h = _mm512_fmadd_pd(v67h, v68, v69);
        const __m512d v72l = _mm512_fmadd_pd(v67l, v70l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v67h, v70h, v71);
        const __m512d v74l = _mm512_fmadd_pd(v67l, v72l, v73);
        const __m512d v74h = _mm512_fmadd_pd(v67h, v72h, v73);
        const __m512d v76l = _mm512_fmadd_pd(v67l, v74l, v75);
        const __m512d v76h = _mm512_fmadd_pd(v67h, v74h, v75);
        const __m512d v78l = _mm512_fmadd_pd(v76l, v67l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v76h, v67h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v78l, v67l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v78h, v67h, v79);
        const __m512d v81l = _mm512_mul_pd(v65l, v80l);
        const __m512d v81h = _mm512_mul_pd(v65h, v80h);
        const __m256 v82l = _mm512_cvtpd_ps(v81l);
        const __m256 v82h = _mm512_cvtpd_ps(v81h);
        const __m512 v82 = _mm512_insertf32x8(_mm512_castps256_ps512(v82l), v82h, 1);
        r0 = _mm512_mask_blend_ps(v49, r0, v82);
    }
    _mm512_storeu_ps(y, r0);
}

static I0E_1ULP_AVX2_AVX512_TARGET void i0e_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i0e_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i0e_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i0e_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I0E_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i0e_1ulp_avx2_level(void) {
#if defined(I0E_1ULP_AVX2_FORCE_ISA)
    return I0E_1ULP_AVX2_FORCE_ISA;
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

float i0e_1ulp_avx2(float x) {
    return i0e_1ulp_avx2_element(x);
}

void i0e_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i0e_1ulp_avx2_level();
    if (level == 2) {
        i0e_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i0e_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    i0e_1ulp_avx2_array_portable(x, y, n);
}

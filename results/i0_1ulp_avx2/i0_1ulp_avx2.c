/* i0_1ulp_avx2: i0
 *
 *   target       i0, I_0(x), f32
 *   domain       every input
 *   max error    0.844705 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.3ffb9cp+3 (-9.99946404, encoding 0xc11ffdce)
 *   result there 0x1.5fc924p+11 (2814.28564, encoding 0x452fe492)
 *   mean error   0.018628 ulp
 *   misrounded   7535046 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5ae7ae4fa7902080527e7f887f2e6ab6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0 --max-ulp 1 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i0/double_chebyshev_integer.evo --archive i0_avx2.db
 *                time: 0.6952 ns/element as avx2 code (inputs mean)
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
#include "i0_1ulp_avx2.h"

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

static inline float i0_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double i0_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float i0_1ulp_avx2_floor_f32(float x) {
    return x != x ? x + x : floorf(x);
}

static inline float i0_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i0_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t i0_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double i0_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i0_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return i0_1ulp_avx2_frombits_f64((int64_t)((uint64_t)i0_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float i0_1ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = i0_1ulp_avx2_abs_f32(v0);
    const double v2 = (double)v1;
    const double v3 = v2 * v2;
    const double v4 = 0x1.09b50e2090ccap-2; /* 0.25947973321690354 */
    const double v5 = -0x1.29977138db24fp+3; /* -9.2997366056889899 */
    const double v6 = i0_1ulp_avx2_fma_f64(v4, v2, v5);
    const double v7 = i0_1ulp_avx2_fma_f64(v3, v3, v6);
    const double v8 = 0x1.e4463fc0f9b81p-72; /* 4.0058240336062782e-22 */
    const double v9 = 0x1.71b67ef6cba5fp-55; /* 4.0084350207308161e-17 */
    const double v10 = i0_1ulp_avx2_fma_f64(v7, v8, v9);
    const double v11 = 0x1.2c26765f98ba3p-47; /* 8.3308427860393004e-15 */
    const double v12 = i0_1ulp_avx2_fma_f64(v3, v10, v11);
    const double v13 = 0x1.5b9138d45e983p-39; /* 2.4696140130259656e-12 */
    const double v14 = 0x1.015ede8c0390fp-31; /* 4.6815436380102702e-10 */
    const double v15 = i0_1ulp_avx2_fma_f64(v3, v13, v14);
    const double v16 = i0_1ulp_avx2_fma_f64(v7, v12, v15);
    const double v17 = 0x1.23bb61e6adbc6p-24; /* 6.7924140627043878e-08 */
    const double v18 = i0_1ulp_avx2_fma_f64(v3, v16, v17);
    const double v19 = 0x1.c71f91ee5b144p-18; /* 6.7818659615743984e-06 */
    const double v20 = 0x1.c7bebf110da0ep-12; /* 0.00043463239950672437 */
    const double v21 = i0_1ulp_avx2_fma_f64(v3, v19, v20);
    const double v22 = i0_1ulp_avx2_fma_f64(v7, v18, v21);
    const double v23 = 0x1.00002256dc371p-6; /* 0.015625031980963159 */
    const double v24 = i0_1ulp_avx2_fma_f64(v3, v22, v23);
    const double v25 = 0x1.fffffc4c429c4p-3; /* 0.24999997241714145 */
    const double v26 = i0_1ulp_avx2_fma_f64(v3, v24, v25);
    const double v27 = 0x1.00000012628d7p+0; /* 1.0000000042805846 */
    const double v28 = i0_1ulp_avx2_fma_f64(v3, v26, v27);
    const float v29 = (float)v28;
    const float v30 = 0x1.3ae0e8p+3f; /* 9.83995438 */
    const float v31 = i0_1ulp_avx2_abs_f32(v1);
    const float v32 = i0_1ulp_avx2_floor_f32(v31);
    const int v33 = v30 < v32;
    float r0 = v29;
    if (v33) {
        const float v34 = 0x1.000738p+0f; /* 1.00011015 */
        const float v35 = 0x1.8p+6f; /* 96 */
        const float v36 = v35 < v1 ? v35 : v1;
        const float v37 = i0_1ulp_avx2_sqrt_f32(v36);
        const float v38 = v34 / v37;
        const double v39 = (double)v38;
        const double v40 = 0x1.ff5fd47ca12dap-2; /* 0.49938900004080511 */
        const double v41 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v42 = i0_1ulp_avx2_fma_f64(v39, v40, v41);
        const double v43 = (double)v36;
        const double v44 = 0x1.05331f59be33bp-21; /* 4.8652234882406733e-07 */
        const double v45 = i0_1ulp_avx2_fma_f64(v43, v39, v44);
        const double v46 = -v45;
        const double v47 = 0x1.ffffeb91c24ecp-1; /* 0.9999993911198124 */
        const double v48 = i0_1ulp_avx2_fma_f64(v39, v46, v47);
        const double v49 = i0_1ulp_avx2_fma_f64(v42, v48, v39);
        const double v50 = v49 * v49;
        const double v51 = 0x1.41f0d154285ffp-5; /* 0.039299401135632898 */
        const double v52 = i0_1ulp_avx2_fma_f64(v50, v50, v51);
        const double v53 = 0x1.fb22f0f57eed1p-6; /* 0.030953154860965896 */
        const double v54 = i0_1ulp_avx2_fma_f64(v50, v52, v53);
        const double v55 = 0x1.c94626afae2dcp-6; /* 0.027909791736166464 */
        const double v56 = i0_1ulp_avx2_fma_f64(v50, v54, v55);
        const double v57 = 0x1.98918c2a6ac4dp-5; /* 0.049874089966885117 */
        const double v58 = i0_1ulp_avx2_fma_f64(v50, v56, v57);
        const double v59 = 0x1.98844afbb3be7p-2; /* 0.39894215737598276 */
        const double v60 = i0_1ulp_avx2_fma_f64(v50, v58, v59);
        const double v61 = 0x1.a89b6d90596f9p-26; /* 2.4715388459264071e-08 */
        const double v62 = i0_1ulp_avx2_fma_f64(v60, v49, v61);
        const double v63 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v64 = 0x1.8p+52; /* 6755399441055744 */
        const double v65 = i0_1ulp_avx2_fma_f64(v43, v63, v64);
        const double v66 = v65 - v64;
        const double v67 = -0x1.62e42ffd0b2bp-1; /* -0.69314718212043225 */
        const double v68 = i0_1ulp_avx2_fma_f64(v66, v67, v43);
        const double v69 = 0x1.8d4516d40943bp-13; /* 0.00018943304041943603 */
        const double v70 = 0x1.6d675512bd4b6p-10; /* 0.0013939042734681223 */
        const double v71 = i0_1ulp_avx2_fma_f64(v69, v68, v70);
        const double v72 = 0x1.1121be41b6f8dp-7; /* 0.0083353213298591692 */
        const double v73 = i0_1ulp_avx2_fma_f64(v71, v68, v72);
        const double v74 = 0x1.5554b6b30c948p-5; /* 0.041666371187960183 */
        const double v75 = i0_1ulp_avx2_fma_f64(v68, v73, v74);
        const double v76 = 0x1.5555445c1db55p-3; /* 0.16666654020419949 */
        const double v77 = i0_1ulp_avx2_fma_f64(v75, v68, v76);
        const double v78 = 0x1.000000176dd5cp-1; /* 0.50000000272749956 */
        const double v79 = i0_1ulp_avx2_fma_f64(v77, v68, v78);
        const double v80 = v79 * v68;
        const double v81 = i0_1ulp_avx2_fma_f64(v80, v68, v68);
        const double v82 = i0_1ulp_avx2_fma_f64(v62, v81, v62);
        const int64_t v83 = i0_1ulp_avx2_bits_f64(v65);
        const int64_t v84 = INT64_C(52);
        const int64_t v85 = i0_1ulp_avx2_shl_i64(v83, v84);
        const double v86 = i0_1ulp_avx2_addbits_f64(v82, v85);
        const float v87 = (float)v86;
        r0 = v87;
    }
    return r0;
}

static void i0_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i0_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I0_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I0_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I0_1ULP_AVX2_AVX2 static inline I0_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define I0_1ULP_AVX2_AVX512 static inline I0_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
I0_1ULP_AVX2_AVX2 __m256i i0_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
I0_1ULP_AVX2_AVX2 void i0_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v4 = _mm256_set1_pd(0x1.09b50e2090ccap-2); /* 0.25947973321690354 */
    const __m256d v5 = _mm256_set1_pd(-0x1.29977138db24fp+3); /* -9.2997366056889899 */
    const __m256d v8 = _mm256_set1_pd(0x1.e4463fc0f9b81p-72); /* 4.0058240336062782e-22 */
    const __m256d v9 = _mm256_set1_pd(0x1.71b67ef6cba5fp-55); /* 4.0084350207308161e-17 */
    const __m256d v11 = _mm256_set1_pd(0x1.2c26765f98ba3p-47); /* 8.3308427860393004e-15 */
    const __m256d v13 = _mm256_set1_pd(0x1.5b9138d45e983p-39); /* 2.4696140130259656e-12 */
    const __m256d v14 = _mm256_set1_pd(0x1.015ede8c0390fp-31); /* 4.6815436380102702e-10 */
    const __m256d v17 = _mm256_set1_pd(0x1.23bb61e6adbc6p-24); /* 6.7924140627043878e-08 */
    const __m256d v19 = _mm256_set1_pd(0x1.c71f91ee5b144p-18); /* 6.7818659615743984e-06 */
    const __m256d v20 = _mm256_set1_pd(0x1.c7bebf110da0ep-12); /* 0.00043463239950672437 */
    const __m256d v23 = _mm256_set1_pd(0x1.00002256dc371p-6); /* 0.015625031980963159 */
    const __m256d v25 = _mm256_set1_pd(0x1.fffffc4c429c4p-3); /* 0.24999997241714145 */
    const __m256d v27 = _mm256_set1_pd(0x1.00000012628d7p+0); /* 1.0000000042805846 */
    const __m256 v30 = _mm256_set1_ps(0x1.3ae0e8p+3f); /* 9.83995438 */
    const __m256 v34 = _mm256_set1_ps(0x1.000738p+0f); /* 1.00011015 */
    const __m256 v35 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256d v40 = _mm256_set1_pd(0x1.ff5fd47ca12dap-2); /* 0.49938900004080511 */
    const __m256d v41 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v44 = _mm256_set1_pd(0x1.05331f59be33bp-21); /* 4.8652234882406733e-07 */
    const __m256d v47 = _mm256_set1_pd(0x1.ffffeb91c24ecp-1); /* 0.9999993911198124 */
    const __m256d v51 = _mm256_set1_pd(0x1.41f0d154285ffp-5); /* 0.039299401135632898 */
    const __m256d v53 = _mm256_set1_pd(0x1.fb22f0f57eed1p-6); /* 0.030953154860965896 */
    const __m256d v55 = _mm256_set1_pd(0x1.c94626afae2dcp-6); /* 0.027909791736166464 */
    const __m256d v57 = _mm256_set1_pd(0x1.98918c2a6ac4dp-5); /* 0.049874089966885117 */
    const __m256d v59 = _mm256_set1_pd(0x1.98844afbb3be7p-2); /* 0.39894215737598276 */
    const __m256d v61 = _mm256_set1_pd(0x1.a89b6d90596f9p-26); /* 2.4715388459264071e-08 */
    const __m256d v63 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v64 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v67 = _mm256_set1_pd(-0x1.62e42ffd0b2bp-1); /* -0.69314718212043225 */
    const __m256d v69 = _mm256_set1_pd(0x1.8d4516d40943bp-13); /* 0.00018943304041943603 */
    const __m256d v70 = _mm256_set1_pd(0x1.6d675512bd4b6p-10); /* 0.0013939042734681223 */
    const __m256d v72 = _mm256_set1_pd(0x1.1121be41b6f8dp-7); /* 0.0083353213298591692 */
    const __m256d v74 = _mm256_set1_pd(0x1.5554b6b30c948p-5); /* 0.041666371187960183 */
    const __m256d v76 = _mm256_set1_pd(0x1.5555445c1db55p-3); /* 0.16666654020419949 */
    const __m256d v78 = _mm256_set1_pd(0x1.000000176dd5cp-1); /* 0.50000000272749956 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v3l = _mm256_mul_pd(v2l, v2l);
    const __m256d v3h = _mm256_mul_pd(v2h, v2h);
    const __m256d v6l = _mm256_fmadd_pd(v4, v2l, v5);
    const __m256d v6h = _mm256_fmadd_pd(v4, v2h, v5);
    const __m256d v7l = _mm256_fmadd_pd(v3l, v3l, v6l);
    const __m256d v7h = _mm256_fmadd_pd(v3h, v3h, v6h);
    const __m256d v10l = _mm256_fmadd_pd(v7l, v8, v9);
    const __m256d v10h = _mm256_fmadd_pd(v7h, v8, v9);
    const __m256d v12l = _mm256_fmadd_pd(v3l, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v3h, v10h, v11);
    const __m256d v15l = _mm256_fmadd_pd(v3l, v13, v14);
    const __m256d v15h = _mm256_fmadd_pd(v3h, v13, v14);
    const __m256d v16l = _mm256_fmadd_pd(v7l, v12l, v15l);
    const __m256d v16h = _mm256_fmadd_pd(v7h, v12h, v15h);
    const __m256d v18l = _mm256_fmadd_pd(v3l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v3h, v16h, v17);
    const __m256d v21l = _mm256_fmadd_pd(v3l, v19, v20);
    const __m256d v21h = _mm256_fmadd_pd(v3h, v19, v20);
    const __m256d v22l = _mm256_fmadd_pd(v7l, v18l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v7h, v18h, v21h);
    const __m256d v24l = _mm256_fmadd_pd(v3l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v3h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v3l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v3h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v3l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v3h, v26h, v27);
    const __m128 v29l = _mm256_cvtpd_ps(v28l);
    const __m128 v29h = _mm256_cvtpd_ps(v28h);
    const __m256 v29 = _mm256_set_m128(v29h, v29l);
    const __m256 v31 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v32 = _mm256_round_ps(v31, 9);
    const __m256i v33 = _mm256_castps_si256(_mm256_cmp_ps(v30, v32, _CMP_LT_OQ));
    __m256 r0 = v29;
    __m256i any1 = v33;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v36 = _mm256_min_ps(v35, v1);
        const __m256 v37 = _mm256_sqrt_ps(v36);
        const __m256 v38 = _mm256_div_ps(v34, v37);
        const __m256d v39l = _mm256_cvtps_pd(_mm256_castps256_ps128(v38));
        const __m256d v39h = _mm256_cvtps_pd(_mm256_extractf128_ps(v38, 1));
        const __m256d v42l = _mm256_fmadd_pd(v39l, v40, v41);
        const __m256d v42h = _mm256_fmadd_pd(v39h, v40, v41);
        const __m256d v43l = _mm256_cvtps_pd(_mm256_castps256_ps128(v36));
        const __m256d v43h = _mm256_cvtps_pd(_mm256_extractf128_ps(v36, 1));
        const __m256d v45l = _mm256_fmadd_pd(v43l, v39l, v44);
        const __m256d v45h = _mm256_fmadd_pd(v43h, v39h, v44);
        const __m256d v48l = _mm256_fnmadd_pd(v39l, v45l, v47);
        const __m256d v48h = _mm256_fnmadd_pd(v39h, v45h, v47);
        const __m256d v49l = _mm256_fmadd_pd(v42l, v48l, v39l);
        const __m256d v49h = _mm256_fmadd_pd(v42h, v48h, v39h);
        const __m256d v50l = _mm256_mul_pd(v49l, v49l);
        const __m256d v50h = _mm256_mul_pd(v49h, v49h);
        const __m256d v52l = _mm256_fmadd_pd(v50l, v50l, v51);
        const __m256d v52h = _mm256_fmadd_pd(v50h, v50h, v51);
        const __m256d v54l = _mm256_fmadd_pd(v50l, v52l, v53);
        const __m256d v54h = _mm256_fmadd_pd(v50h, v52h, v53);
        const __m256d v56l = _mm256_fmadd_pd(v50l, v54l, v55);
        const __m256d v56h = _mm256_fmadd_pd(v50h, v54h, v55);
        const __m256d v58l = _mm256_fmadd_pd(v50l, v56l, v57);
        const __m256d v58h = _mm256_fmadd_pd(v50h, v56h, v57);
        const __m256d v60l = _mm256_fmadd_pd(v50l, v58l, v59);
        const __m256d v60h = _mm256_fmadd_pd(v50h, v58h, v59);
        const __m256d v62l = _mm256_fmadd_pd(v60l, v49l, v61);
        const __m256d v62h = _mm256_fmadd_pd(v60h, v49h, v61);
        const __m256d v65l = _mm256_fmadd_pd(v43l, v63, v64);
        const __m256d v65h = _mm256_fmadd_pd(v43h, v63, v64);
        const __m256d v66l = _mm256_sub_pd(v65l, v64);
        const __m256d v66h = _mm256_sub_pd(v65h, v64);
        const __m256d v68l = _mm256_fmadd_pd(v66l, v67, v43l);
        const __m256d v68h = _mm256_fmadd_pd(v66h, v67, v43h);
        const __m256d v71l = _mm256_fmadd_pd(v69, v68l, v70);
        const __m256d v71h = _mm256_fmadd_pd(v69, v68h, v70);
        const __m256d v73l = _mm256_fmadd_pd(v71l, v68l, v72);
        const __m256d v73h = _mm256_fmadd_pd(v71h, v68h, v72);
        const __m256d v75l = _mm256_fmadd_pd(v68l, v73l, v74);
        const __m256d v75h = _mm256_fmadd_pd(v68h, v73h, v74);
        const __m256d v77l = _mm256_fmadd_pd(v75l, v68l, v76);
        const __m256d v77h = _mm256_fmadd_pd(v75h, v68h, v76);
        const __m256d v79l = _mm256_fmadd_pd(v77l, v68l, v78);
        const __m256d v79h = _mm256_fmadd_pd(v77h, v68h, v78);
        const __m256d v80l = _mm256_mul_pd(v79l, v68l);
        const __m256d v80h = _mm256_mul_pd(v79h, v68h);
        const __m256d v81l = _mm256_fmadd_pd(v80l, v68l, v68l);
        const __m256d v81h = _mm256_fmadd_pd(v80h, v68h, v68h);
        const __m256d v82l = _mm256_fmadd_pd(v62l, v81l, v62l);
        const __m256d v82h = _mm256_fmadd_pd(v62h, v81h, v62h);
        const __m256i v83l = i0_1ulp_avx2_bits_f64_avx2(v65l);
        const __m256i v83h = i0_1ulp_avx2_bits_f64_avx2(v65h);
        const __m256i v85l = _mm256_slli_epi64(v83l, 52);
        const __m256i v85h = _mm256_slli_epi64(v83h, 52);
        const __m256d v86l = _mm256_castsi256_pd(_mm256_add_epi64(i0_1ulp_avx2_bits_f64_avx2(v82l), v85l));
        const __m256d v86h = _mm256_castsi256_pd(_mm256_add_epi64(i0_1ulp_avx2_bits_f64_avx2(v82h), v85h));
        const __m128 v87l = _mm256_cvtpd_ps(v86l);
        const __m128 v87h = _mm256_cvtpd_ps(v86h);
        const __m256 v87 = _mm256_set_m128(v87h, v87l);
        r0 = _mm256_blendv_ps(r0, v87, _mm256_castsi256_ps(v33));
    }
    _mm256_storeu_ps(y, r0);
}

static I0_1ULP_AVX2_AVX2_TARGET void i0_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i0_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i0_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
I0_1ULP_AVX2_AVX512 __m512i i0_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I0_1ULP_AVX2_AVX512 void i0_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v4 = _mm512_set1_pd(0x1.09b50e2090ccap-2); /* 0.25947973321690354 */
    const __m512d v5 = _mm512_set1_pd(-0x1.29977138db24fp+3); /* -9.2997366056889899 */
    const __m512d v8 = _mm512_set1_pd(0x1.e4463fc0f9b81p-72); /* 4.0058240336062782e-22 */
    const __m512d v9 = _mm512_set1_pd(0x1.71b67ef6cba5fp-55); /* 4.0084350207308161e-17 */
    const __m512d v11 = _mm512_set1_pd(0x1.2c26765f98ba3p-47); /* 8.3308427860393004e-15 */
    const __m512d v13 = _mm512_set1_pd(0x1.5b9138d45e983p-39); /* 2.4696140130259656e-12 */
    const __m512d v14 = _mm512_set1_pd(0x1.015ede8c0390fp-31); /* 4.6815436380102702e-10 */
    const __m512d v17 = _mm512_set1_pd(0x1.23bb61e6adbc6p-24); /* 6.7924140627043878e-08 */
    const __m512d v19 = _mm512_set1_pd(0x1.c71f91ee5b144p-18); /* 6.7818659615743984e-06 */
    const __m512d v20 = _mm512_set1_pd(0x1.c7bebf110da0ep-12); /* 0.00043463239950672437 */
    const __m512d v23 = _mm512_set1_pd(0x1.00002256dc371p-6); /* 0.015625031980963159 */
    const __m512d v25 = _mm512_set1_pd(0x1.fffffc4c429c4p-3); /* 0.24999997241714145 */
    const __m512d v27 = _mm512_set1_pd(0x1.00000012628d7p+0); /* 1.0000000042805846 */
    const __m512 v30 = _mm512_set1_ps(0x1.3ae0e8p+3f); /* 9.83995438 */
    const __m512 v34 = _mm512_set1_ps(0x1.000738p+0f); /* 1.00011015 */
    const __m512 v35 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v40 = _mm512_set1_pd(0x1.ff5fd47ca12dap-2); /* 0.49938900004080511 */
    const __m512d v41 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v44 = _mm512_set1_pd(0x1.05331f59be33bp-21); /* 4.8652234882406733e-07 */
    const __m512d v47 = _mm512_set1_pd(0x1.ffffeb91c24ecp-1); /* 0.9999993911198124 */
    const __m512d v51 = _mm512_set1_pd(0x1.41f0d154285ffp-5); /* 0.039299401135632898 */
    const __m512d v53 = _mm512_set1_pd(0x1.fb22f0f57eed1p-6); /* 0.030953154860965896 */
    const __m512d v55 = _mm512_set1_pd(0x1.c94626afae2dcp-6); /* 0.027909791736166464 */
    const __m512d v57 = _mm512_set1_pd(0x1.98918c2a6ac4dp-5); /* 0.049874089966885117 */
    const __m512d v59 = _mm512_set1_pd(0x1.98844afbb3be7p-2); /* 0.39894215737598276 */
    const __m512d v61 = _mm512_set1_pd(0x1.a89b6d90596f9p-26); /* 2.4715388459264071e-08 */
    const __m512d v63 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v64 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v67 = _mm512_set1_pd(-0x1.62e42ffd0b2bp-1); /* -0.69314718212043225 */
    const __m512d v69 = _mm512_set1_pd(0x1.8d4516d40943bp-13); /* 0.00018943304041943603 */
    const __m512d v70 = _mm512_set1_pd(0x1.6d675512bd4b6p-10); /* 0.0013939042734681223 */
    const __m512d v72 = _mm512_set1_pd(0x1.1121be41b6f8dp-7); /* 0.0083353213298591692 */
    const __m512d v74 = _mm512_set1_pd(0x1.5554b6b30c948p-5); /* 0.041666371187960183 */
    const __m512d v76 = _mm512_set1_pd(0x1.5555445c1db55p-3); /* 0.16666654020419949 */
    const __m512d v78 = _mm512_set1_pd(0x1.000000176dd5cp-1); /* 0.50000000272749956 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v3_0l = _mm512_mul_pd(v2_0l, v2_0l);
    const __m512d v3_0h = _mm512_mul_pd(v2_0h, v2_0h);
    const __m512d v3_1l = _mm512_mul_pd(v2_1l, v2_1l);
    const __m512d v3_1h = _mm512_mul_pd(v2_1h, v2_1h);
    const __m512d v6_0l = _mm512_fmadd_pd(v4, v2_0l, v5);
    const __m512d v6_0h = _mm512_fmadd_pd(v4, v2_0h, v5);
    const __m512d v6_1l = _mm512_fmadd_pd(v4, v2_1l, v5);
    const __m512d v6_1h = _mm512_fmadd_pd(v4, v2_1h, v5);
    const __m512d v7_0l = _mm512_fmadd_pd(v3_0l, v3_0l, v6_0l);
    const __m512d v7_0h = _mm512_fmadd_pd(v3_0h, v3_0h, v6_0h);
    const __m512d v7_1l = _mm512_fmadd_pd(v3_1l, v3_1l, v6_1l);
    const __m512d v7_1h = _mm512_fmadd_pd(v3_1h, v3_1h, v6_1h);
    const __m512d v10_0l = _mm512_fmadd_pd(v7_0l, v8, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v7_0h, v8, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v7_1l, v8, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v7_1h, v8, v9);
    const __m512d v12_0l = _mm512_fmadd_pd(v3_0l, v10_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v3_0h, v10_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v3_1l, v10_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v3_1h, v10_1h, v11);
    const __m512d v15_0l = _mm512_fmadd_pd(v3_0l, v13, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v3_0h, v13, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v3_1l, v13, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v3_1h, v13, v14);
    const __m512d v16_0l = _mm512_fmadd_pd(v7_0l, v12_0l, v15_0l);
    const __m512d v16_0h = _mm512_fmadd_pd(v7_0h, v12_0h, v15_0h);
    const __m512d v16_1l = _mm512_fmadd_pd(v7_1l, v12_1l, v15_1l);
    const __m512d v16_1h = _mm512_fmadd_pd(v7_1h, v12_1h, v15_1h);
    const __m512d v18_0l = _mm512_fmadd_pd(v3_0l, v16_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v3_0h, v16_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v3_1l, v16_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v3_1h, v16_1h, v17);
    const __m512d v21_0l = _mm512_fmadd_pd(v3_0l, v19, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v3_0h, v19, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v3_1l, v19, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v3_1h, v19, v20);
    const __m512d v22_0l = _mm512_fmadd_pd(v7_0l, v18_0l, v21_0l);
    const __m512d v22_0h = _mm512_fmadd_pd(v7_0h, v18_0h, v21_0h);
    const __m512d v22_1l = _mm512_fmadd_pd(v7_1l, v18_1l, v21_1l);
    const __m512d v22_1h = _mm512_fmadd_pd(v7_1h, v18_1h, v21_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v3_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v3_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v3_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v3_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v3_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v3_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v3_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v3_1h, v24_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v3_0l, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v3_0h, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v3_1l, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v3_1h, v26_1h, v27);
    const __m256 v29_0l = _mm512_cvtpd_ps(v28_0l);
    const __m256 v29_0h = _mm512_cvtpd_ps(v28_0h);
    const __m512 v29_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v29_0l), v29_0h, 1);
    const __m256 v29_1l = _mm512_cvtpd_ps(v28_1l);
    const __m256 v29_1h = _mm512_cvtpd_ps(v28_1h);
    const __m512 v29_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v29_1l), v29_1h, 1);
    const __m512 v31_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v31_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v32_0 = _mm512_roundscale_ps(v31_0, 9);
    const __m512 v32_1 = _mm512_roundscale_ps(v31_1, 9);
    const __mmask16 v33_0 = _mm512_cmp_ps_mask(v30, v32_0, _CMP_LT_OQ);
    const __mmask16 v33_1 = _mm512_cmp_ps_mask(v30, v32_1, _CMP_LT_OQ);
    __m512 r0_0 = v29_0;
    __m512 r0_1 = v29_1;
    __mmask16 any1 = v33_0;
    any1 = (__mmask16)(any1 | v33_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v36_0 = _mm512_min_ps(v35, v1_0);
        const __m512 v36_1 = _mm512_min_ps(v35, v1_1);
        const __m512 v37_0 = _mm512_sqrt_ps(v36_0);
        const __m512 v37_1 = _mm512_sqrt_ps(v36_1);
        const __m512 v38_0 = _mm512_div_ps(v34, v37_0);
        const __m512 v38_1 = _mm512_div_ps(v34, v37_1);
        const __m512d v39_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v38_0));
        const __m512d v39_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v38_0, 1));
        const __m512d v39_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v38_1));
        const __m512d v39_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v38_1, 1));
        const __m512d v42_0l = _mm512_fmadd_pd(v39_0l, v40, v41);
        const __m512d v42_0h = _mm512_fmadd_pd(v39_0h, v40, v41);
        const __m512d v42_1l = _mm512_fmadd_pd(v39_1l, v40, v41);
        const __m512d v42_1h = _mm512_fmadd_pd(v39_1h, v40, v41);
        const __m512d v43_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v36_0));
        const __m512d v43_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v36_0, 1));
        const __m512d v43_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v36_1));
        const __m512d v43_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v36_1, 1));
        const __m512d v45_0l = _mm512_fmadd_pd(v43_0l, v39_0l, v44);
        const __m512d v45_0h = _mm512_fmadd_pd(v43_0h, v39_0h, v44);
        const __m512d v45_1l = _mm512_fmadd_pd(v43_1l, v39_1l, v44);
        const __m512d v45_1h = _mm512_fmadd_pd(v43_1h, v39_1h, v44);
        const __m512d v48_0l = _mm512_fnmadd_pd(v39_0l, v45_0l, v47);
        const __m512d v48_0h = _mm512_fnmadd_pd(v39_0h, v45_0h, v47);
        const __m512d v48_1l = _mm512_fnmadd_pd(v39_1l, v45_1l, v47);
        const __m512d v48_1h = _mm512_fnmadd_pd(v39_1h, v45_1h, v47);
        const __m512d v49_0l = _mm512_fmadd_pd(v42_0l, v48_0l, v39_0l);
        const __m512d v49_0h = _mm512_fmadd_pd(v42_0h, v48_0h, v39_0h);
        const __m512d v49_1l = _mm512_fmadd_pd(v42_1l, v48_1l, v39_1l);
        const __m512d v49_1h = _mm512_fmadd_pd(v42_1h, v48_1h, v39_1h);
        const __m512d v50_0l = _mm512_mul_pd(v49_0l, v49_0l);
        const __m512d v50_0h = _mm512_mul_pd(v49_0h, v49_0h);
        const __m512d v50_1l = _mm512_mul_pd(v49_1l, v49_1l);
        const __m512d v50_1h = _mm512_mul_pd(v49_1h, v49_1h);
        const __m512d v52_0l = _mm512_fmadd_pd(v50_0l, v50_0l, v51);
        const __m512d v52_0h = _mm512_fmadd_pd(v50_0h, v50_0h, v51);
        const __m512d v52_1l = _mm512_fmadd_pd(v50_1l, v50_1l, v51);
        const __m512d v52_1h = _mm512_fmadd_pd(v50_1h, v50_1h, v51);
        const __m512d v54_0l = _mm512_fmadd_pd(v50_0l, v52_0l, v53);
        const __m512d v54_0h = _mm512_fmadd_pd(v50_0h, v52_0h, v53);
        const __m512d v54_1l = _mm512_fmadd_pd(v50_1l, v52_1l, v53);
        const __m512d v54_1h = _mm512_fmadd_pd(v50_1h, v52_1h, v53);
        const __m512d v56_0l = _mm512_fmadd_pd(v50_0l, v54_0l, v55);
        const __m512d v56_0h = _mm512_fmadd_pd(v50_0h, v54_0h, v55);
        const __m512d v56_1l = _mm512_fmadd_pd(v50_1l, v54_1l, v55);
        const __m512d v56_1h = _mm512_fmadd_pd(v50_1h, v54_1h, v55);
        const __m512d v58_0l = _mm512_fmadd_pd(v50_0l, v56_0l, v57);
        const __m512d v58_0h = _mm512_fmadd_pd(v50_0h, v56_0h, v57);
        const __m512d v58_1l = _mm512_fmadd_pd(v50_1l, v56_1l, v57);
        const __m512d v58_1h = _mm512_fmadd_pd(v50_1h, v56_1h, v57);
        const __m512d v60_0l = _mm512_fmadd_pd(v50_0l, v58_0l, v59);
        const __m512d v60_0h = _mm512_fmadd_pd(v50_0h, v58_0h, v59);
        const __m512d v60_1l = _mm512_fmadd_pd(v50_1l, v58_1l, v59);
        const __m512d v60_1h = _mm512_fmadd_pd(v50_1h, v58_1h, v59);
        const __m512d v62_0l = _mm512_fmadd_pd(v60_0l, v49_0l, v61);
        const __m512d v62_0h = _mm512_fmadd_pd(v60_0h, v49_0h, v61);
        const __m512d v62_1l = _mm512_fmadd_pd(v60_1l, v49_1l, v61);
        const __m512d v62_1h = _mm512_fmadd_pd(v60_1h, v49_1h, v61);
        const __m512d v65_0l = _mm512_fmadd_pd(v43_0l, v63, v64);
        const __m512d v65_0h = _mm512_fmadd_pd(v43_0h, v63, v64);
        const __m512d v65_1l = _mm512_fmadd_pd(v43_1l, v63, v64);
        const __m512d v65_1h = _mm512_fmadd_pd(v43_1h, v63, v64);
        const __m512d v66_0l = _mm512_sub_pd(v65_0l, v64);
        const __m512d v66_0h = _mm512_sub_pd(v65_0h, v64);
        const __m512d v66_1l = _mm512_sub_pd(v65_1l, v64);
        const __m512d v66_1h = _mm512_sub_pd(v65_1h, v64);
        const __m512d v68_0l = _mm512_fmadd_pd(v66_0l, v67, v43_0l);
        const __m512d v68_0h = _mm512_fmadd_pd(v66_0h, v67, v43_0h);
        const __m512d v68_1l = _mm512_fmadd_pd(v66_1l, v67, v43_1l);
        const __m512d v68_1h = _mm512_fmadd_pd(v66_1h, v67, v43_1h);
        const __m512d v71_0l = _mm512_fmadd_pd(v69, v68_0l, v70);
        const __m512d v71_0h = _mm512_fmadd_pd(v69, v68_0h, v70);
        const __m512d v71_1l = _mm512_fmadd_pd(v69, v68_1l, v70);
        const __m512d v71_1h = _mm512_fmadd_pd(v69, v68_1h, v70);
        const __m512d v73_0l = _mm512_fmadd_pd(v71_0l, v68_0l, v72);
        const __m512d v73_0h = _mm512_fmadd_pd(v71_0h, v68_0h, v72);
        const __m512d v73_1l = _mm512_fmadd_pd(v71_1l, v68_1l, v72);
        const __m512d v73_1h = _mm512_fmadd_pd(v71_1h, v68_1h, v72);
        const __m512d v75_0l = _mm512_fmadd_pd(v68_0l, v73_0l, v74);
        const __m512d v75_0h = _mm512_fmadd_pd(v68_0h, v73_0h, v74);
        const __m512d v75_1l = _mm512_fmadd_pd(v68_1l, v73_1l, v74);
        const __m512d v75_1h = _mm512_fmadd_pd(v68_1h, v73_1h, v74);
        const __m512d v77_0l = _mm512_fmadd_pd(v75_0l, v68_0l, v76);
        const __m512d v77_0h = _mm512_fmadd_pd(v75_0h, v68_0h, v76);
        const __m512d v77_1l = _mm512_fmadd_pd(v75_1l, v68_1l, v76);
        const __m512d v77_1h = _mm512_fmadd_pd(v75_1h, v68_1h, v76);
        const __m512d v79_0l = _mm512_fmadd_pd(v77_0l, v68_0l, v78);
        const __m512d v79_0h = _mm512_fmadd_pd(v77_0h, v68_0h, v78);
        const __m512d v79_1l = _mm512_fmadd_pd(v77_1l, v68_1l, v78);
        const __m512d v79_1h = _mm512_fmadd_pd(v77_1h, v68_1h, v78);
        const __m512d v80_0l = _mm512_mul_pd(v79_0l, v68_0l);
        const __m512d v80_0h = _mm512_mul_pd(v79_0h, v68_0h);
        const __m512d v80_1l = _mm512_mul_pd(v79_1l, v68_1l);
        const __m512d v80_1h = _mm512_mul_pd(v79_1h, v68_1h);
        const __m512d v81_0l = _mm512_fmadd_pd(v80_0l, v68_0l, v68_0l);
        const __m512d v81_0h = _mm512_fmadd_pd(v80_0h, v68_0h, v68_0h);
        const __m512d v81_1l = _mm512_fmadd_pd(v80_1l, v68_1l, v68_1l);
        const __m512d v81_1h = _mm512_fmadd_pd(v80_1h, v68_1h, v68_1h);
        const __m512d v82_0l = _mm512_fmadd_pd(v62_0l, v81_0l, v62_0l);
        const __m512d v82_0h = _mm512_fmadd_pd(v62_0h, v81_0h, v62_0h);
        const __m512d v82_1l = _mm512_fmadd_pd(v62_1l, v81_1l, v62_1l);
        const __m512d v82_1h = _mm512_fmadd_pd(v62_1h, v81_1h, v62_1h);
        const __m512i v83_0l = i0_1ulp_avx2_bits_f64_avx512(v65_0l);
        const __m512i v83_0h = i0_1ulp_avx2_bits_f64_avx512(v65_0h);
        const __m512i v83_1l = i0_1ulp_avx2_bits_f64_avx512(v65_1l);
        const __m512i v83_1h = i0_1ulp_avx2_bits_f64_avx512(v65_1h);
        const __m512i v85_0l = _mm512_slli_epi64(v83_0l, 52);
        const __m512i v85_0h = _mm512_slli_epi64(v83_0h, 52);
        const __m512i v85_1l = _mm512_slli_epi64(v83_1l, 52);
        const __m512i v85_1h = _mm512_slli_epi64(v83_1h, 52);
        const __m512d v86_0l = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v82_0l), v85_0l));
        const __m512d v86_0h = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v82_0h), v85_0h));
        const __m512d v86_1l = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v82_1l), v85_1l));
        const __m512d v86_1h = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v82_1h), v85_1h));
        const __m256 v87_0l = _mm512_cvtpd_ps(v86_0l);
        const __m256 v87_0h = _mm512_cvtpd_ps(v86_0h);
        const __m512 v87_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v87_0l), v87_0h, 1);
        const __m256 v87_1l = _mm512_cvtpd_ps(v86_1l);
        const __m256 v87_1h = _mm512_cvtpd_ps(v86_1h);
        const __m512 v87_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v87_1l), v87_1h, 1);
        r0_0 = _mm512_mask_blend_ps(v33_0, r0_0, v87_0);
        r0_1 = _mm512_mask_blend_ps(v33_1, r0_1, v87_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static I0_1ULP_AVX2_AVX512_TARGET void i0_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v4 = _mm512_set1_pd(0x1.09b50e2090ccap-2); /* 0.25947973321690354 */
    const __m512d v5 = _mm512_set1_pd(-0x1.29977138db24fp+3); /* -9.2997366056889899 */
    const __m512d v8 = _mm512_set1_pd(0x1.e4463fc0f9b81p-72); /* 4.0058240336062782e-22 */
    const __m512d v9 = _mm512_set1_pd(0x1.71b67ef6cba5fp-55); /* 4.0084350207308161e-17 */
    const __m512d v11 = _mm512_set1_pd(0x1.2c26765f98ba3p-47); /* 8.3308427860393004e-15 */
    const __m512d v13 = _mm512_set1_pd(0x1.5b9138d45e983p-39); /* 2.4696140130259656e-12 */
    const __m512d v14 = _mm512_set1_pd(0x1.015ede8c0390fp-31); /* 4.6815436380102702e-10 */
    const __m512d v17 = _mm512_set1_pd(0x1.23bb61e6adbc6p-24); /* 6.7924140627043878e-08 */
    const __m512d v19 = _mm512_set1_pd(0x1.c71f91ee5b144p-18); /* 6.7818659615743984e-06 */
    const __m512d v20 = _mm512_set1_pd(0x1.c7bebf110da0ep-12); /* 0.00043463239950672437 */
    const __m512d v23 = _mm512_set1_pd(0x1.00002256dc371p-6); /* 0.015625031980963159 */
    const __m512d v25 = _mm512_set1_pd(0x1.fffffc4c429c4p-3); /* 0.24999997241714145 */
    const __m512d v27 = _mm512_set1_pd(0x1.00000012628d7p+0); /* 1.0000000042805846 */
    const __m512 v30 = _mm512_set1_ps(0x1.3ae0e8p+3f); /* 9.83995438 */
    const __m512 v34 = _mm512_set1_ps(0x1.000738p+0f); /* 1.00011015 */
    const __m512 v35 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v40 = _mm512_set1_pd(0x1.ff5fd47ca12dap-2); /* 0.49938900004080511 */
    const __m512d v41 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v44 = _mm512_set1_pd(0x1.05331f59be33bp-21); /* 4.8652234882406733e-07 */
    const __m512d v47 = _mm512_set1_pd(0x1.ffffeb91c24ecp-1); /* 0.9999993911198124 */
    const __m512d v51 = _mm512_set1_pd(0x1.41f0d154285ffp-5); /* 0.039299401135632898 */
    const __m512d v53 = _mm512_set1_pd(0x1.fb22f0f57eed1p-6); /* 0.030953154860965896 */
    const __m512d v55 = _mm512_set1_pd(0x1.c94626afae2dcp-6); /* 0.027909791736166464 */
    const __m512d v57 = _mm512_set1_pd(0x1.98918c2a6ac4dp-5); /* 0.049874089966885117 */
    const __m512d v59 = _mm512_set1_pd(0x1.98844afbb3be7p-2); /* 0.39894215737598276 */
    const __m512d v61 = _mm512_set1_pd(0x1.a89b6d90596f9p-26); /* 2.4715388459264071e-08 */
    const __m512d v63 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v64 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v67 = _mm512_set1_pd(-0x1.62e42ffd0b2bp-1); /* -0.69314718212043225 */
    const __m512d v69 = _mm512_set1_pd(0x1.8d4516d40943bp-13); /* 0.00018943304041943603 */
    const __m512d v70 = _mm512_set1_pd(0x1.6d675512bd4b6p-10); /* 0.0013939042734681223 */
    const __m512d v72 = _mm512_set1_pd(0x1.1121be41b6f8dp-7); /* 0.0083353213298591692 */
    const __m512d v74 = _mm512_set1_pd(0x1.5554b6b30c948p-5); /* 0.041666371187960183 */
    const __m512d v76 = _mm512_set1_pd(0x1.5555445c1db55p-3); /* 0.16666654020419949 */
    const __m512d v78 = _mm512_set1_pd(0x1.000000176dd5cp-1); /* 0.50000000272749956 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v3l = _mm512_mul_pd(v2l, v2l);
    const __m512d v3h = _mm512_mul_pd(v2h, v2h);
    const __m512d v6l = _mm512_fmadd_pd(v4, v2l, v5);
    const __m512d v6h = _mm512_fmadd_pd(v4, v2h, v5);
    const __m512d v7l = _mm512_fmadd_pd(v3l, v3l, v6l);
    const __m512d v7h = _mm512_fmadd_pd(v3h, v3h, v6h);
    const __m512d v10l = _mm512_fmadd_pd(v7l, v8, v9);
    const __m512d v10h = _mm512_fmadd_pd(v7h, v8, v9);
    const __m512d v12l = _mm512_fmadd_pd(v3l, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v3h, v10h, v11);
    const __m512d v15l = _mm512_fmadd_pd(v3l, v13, v14);
    const __m512d v15h = _mm512_fmadd_pd(v3h, v13, v14);
    const __m512d v16l = _mm512_fmadd_pd(v7l, v12l, v15l);
    const __m512d v16h = _mm512_fmadd_pd(v7h, v12h, v15h);
    const __m512d v18l = _mm512_fmadd_pd(v3l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v3h, v16h, v17);
    const __m512d v21l = _mm512_fmadd_pd(v3l, v19, v20);
    const __m512d v21h = _mm512_fmadd_pd(v3h, v19, v20);
    const __m512d v22l = _mm512_fmadd_pd(v7l, v18l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v7h, v18h, v21h);
    const __m512d v24l = _mm512_fmadd_pd(v3l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v3h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v3l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v3h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v3l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v3h, v26h, v27);
    const __m256 v29l = _mm512_cvtpd_ps(v28l);
    const __m256 v29h = _mm512_cvtpd_ps(v28h);
    const __m512 v29 = _mm512_insertf32x8(_mm512_castps256_ps512(v29l), v29h, 1);
    const __m512 v31 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v32 = _mm512_roundscale_ps(v31, 9);
    const __mmask16 v33 = _mm512_cmp_ps_mask(v30, v32, _CMP_LT_OQ);
    __m512 r0 = v29;
    __mmask16 any1 = v33;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v36 = _mm512_min_ps(v35, v1);
        const __m512 v37 = _mm512_sqrt_ps(v36);
        const __m512 v38 = _mm512_div_ps(v34, v37);
        const __m512d v39l = _mm512_cvtps_pd(_mm512_castps512_ps256(v38));
        const __m512d v39h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v38, 1));
        const __m512d v42l = _mm512_fmadd_pd(v39l, v40, v41);
        const __m512d v42h = _mm512_fmadd_pd(v39h, v40, v41);
        const __m512d v43l = _mm512_cvtps_pd(_mm512_castps512_ps256(v36));
        const __m512d v43h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v36, 1));
        const __m512d v45l = _mm512_fmadd_pd(v43l, v39l, v44);
        const __m512d v45h = _mm512_fmadd_pd(v43h, v39h, v44);
        const __m512d v48l = _mm512_fnmadd_pd(v39l, v45l, v47);
        const __m512d v48h = _mm512_fnmadd_pd(v39h, v45h, v47);
        const __m512d v49l = _mm512_fmadd_pd(v42l, v48l, v39l);
        const __m512d v49h = _mm512_fmadd_pd(v42h, v48h, v39h);
        const __m512d v50l = _mm512_mul_pd(v49l, v49l);
        const __m512d v50h = _mm512_mul_pd(v49h, v49h);
        const __m512d v52l = _mm512_fmadd_pd(v50l, v50l, v51);
        const __m512d v52h = _mm512_fmadd_pd(v50h, v50h, v51);
        const __m512d v54l = _mm512_fmadd_pd(v50l, v52l, v53);
        const __m512d v54h = _mm512_fmadd_pd(v50h, v52h, v53);
        const __m512d v56l = _mm512_fmadd_pd(v50l, v54l, v55);
        const __m512d v56h = _mm512_fmadd_pd(v50h, v54h, v55);
        const __m512d v58l = _mm512_fmadd_pd(v50l, v56l, v57);
        const __m512d v58h = _mm512_fmadd_pd(v50h, v56h, v57);
        const __m512d v60l = _mm512_fmadd_pd(v50l, v58l, v59);
        const __m512d v60h = _mm512_fmadd_pd(v50h, v58h, v59);
        const __m512d v62l = _mm512_fmadd_pd(v60l, v49l, v61);
        const __m512d v62h = _mm512_fmadd_pd(v60h, v49h, v61);
        const __m512d v65l = _mm512_fmadd_pd(v43l, v63, v64);
        const __m512d v65h = _mm512_fmadd_pd(v43h, v63, v64);
        const __m512d v66l = _mm512_sub_pd(v65l, v64);
        const __m512d v66h = _mm512_sub_pd(v65h, v64);
        const __m512d v68l = _mm512_fmadd_pd(v66l, v67, v43l);
        const __m512d v68h = _mm512_fmadd_pd(v66h, v67, v43h);
        const __m512d v71l = _mm512_fmadd_pd(v69, v68l, v70);
        const __m512d v71h = _mm512_fmadd_pd(v69, v68h, v70);
        const __m512d v73l = _mm512_fmadd_pd(v71l, v68l, v72);
        const __m512d v73h = _mm512_fmadd_pd(v71h, v68h, v72);
        const __m512d v75l = _mm512_fmadd_pd(v68l, v73l, v74);
        const __m512d v75h = _mm512_fmadd_pd(v68h, v73h, v74);
        const __m512d v77l = _mm512_fmadd_pd(v75l, v68l, v76);
        const __m512d v77h = _mm512_fmadd_pd(v75h, v68h, v76);
        const __m512d v79l = _mm512_fmadd_pd(v77l, v68l, v78);
        const __m512d v79h = _mm512_fmadd_pd(v77h, v68h, v78);
        const __m512d v80l = _mm512_mul_pd(v79l, v68l);
        const __m512d v80h = _mm512_mul_pd(v79h, v68h);
        const __m512d v81l = _mm512_fmadd_pd(v80l, v68l, v68l);
        const __m512d v81h = _mm512_fmadd_pd(v80h, v68h, v68h);
        const __m512d v82l = _mm512_fmadd_pd(v62l, v81l, v62l);
        const __m512d v82h = _mm512_fmadd_pd(v62h, v81h, v62h);
        const __m512i v83l = i0_1ulp_avx2_bits_f64_avx512(v65l);
        const __m512i v83h = i0_1ulp_avx2_bits_f64_avx512(v65h);
        const __m512i v85l = _mm512_slli_epi64(v83l, 52);
        const __m512i v85h = _mm512_slli_epi64(v83h, 52);
        const __m512d v86l = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v82l), v85l));
        const __m512d v86h = _mm512_castsi512_pd(_mm512_add_epi64(i0_1ulp_avx2_bits_f64_avx512(v82h), v85h));
        const __m256 v87l = _mm512_cvtpd_ps(v86l);
        const __m256 v87h = _mm512_cvtpd_ps(v86h);
        const __m512 v87 = _mm512_insertf32x8(_mm512_castps256_ps512(v87l), v87h, 1);
        r0 = _mm512_mask_blend_ps(v33, r0, v87);
    }
    _mm512_storeu_ps(y, r0);
}

static I0_1ULP_AVX2_AVX512_TARGET void i0_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i0_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i0_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i0_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I0_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i0_1ulp_avx2_level(void) {
#if defined(I0_1ULP_AVX2_FORCE_ISA)
    return I0_1ULP_AVX2_FORCE_ISA;
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

float i0_1ulp_avx2(float x) {
    return i0_1ulp_avx2_element(x);
}

void i0_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i0_1ulp_avx2_level();
    if (level == 2) {
        i0_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i0_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    i0_1ulp_avx2_array_portable(x, y, n);
}

/* gelu_tanh_f64_1ulp_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f64
 *   domain       every input
 *   max error    0.756294 ulp, observed on 45882370 inputs
 *   worst input  -0x1.52d8a54d271eep+4 (-21.17789201867884, encoding 0xc0352d8a54d271ee)
 *   result there -0x0.e7f08a0cbfed4p-1022 (-2.0159482621685466e-308, encoding 0x800e7f08a0cbfed4)
 *   mean error   0.156329 ulp
 *   misrounded   993537 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           27017d628a7c0b12baa1c1fffb87a6e6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f64 --max-ulp 0.97 --isa avx2 --time 20s --seed 1 --threads 1 --archive gelu_tanh_f64_1ulp_avx2.db
 *                time: 4.0333 ns/element as avx2 code (inputs mean)
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
#include "gelu_tanh_f64_1ulp_avx2.h"

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

static inline double gelu_tanh_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double gelu_tanh_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_tanh_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_tanh_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t gelu_tanh_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_tanh_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_tanh_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = gelu_tanh_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return gelu_tanh_f64_1ulp_avx2_frombits_f64((gelu_tanh_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static const double gelu_tanh_f64_1ulp_avx2_table0[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double gelu_tanh_f64_1ulp_avx2_table1[32] = {
    0x0p+0, 0x1.d73e2a475b465p-55, 0x1.8a62e4adc610bp-54, -0x1.6c51039449b3ap-54,
    -0x1.19041b9d78a76p-55, 0x1.e016e00a2643cp-54, 0x1.9b07eb6c70573p-54, 0x1.612e8afad1255p-55,
    0x1.6f46ad23182e4p-55, -0x1.63aeabf42eae2p-54, 0x1.ada0911f09ebcp-55, 0x1.89b7a04ef80dp-59,
    0x1.d4397afec42e2p-56, -0x1.07abe1db13cadp-55, 0x1.6324c054647adp-54, -0x1.383c17e40b497p-54,
    -0x1.bdd3413b26456p-54, -0x1.16e4786887a99p-55, -0x1.41577ee04992fp-55, -0x1.d4c1dd41532d8p-54,
    0x1.6e9f156864b27p-54, -0x1.75fc781b57ebcp-57, 0x1.c7c46b071f2bep-56, -0x1.d2f6edb8d41e1p-54,
    0x1.7a1cd345dcc81p-54, -0x1.5584f7e54ac3bp-56, 0x1.11065895048ddp-55, 0x1.503cbd1e949dbp-56,
    0x1.2ed02d75b3707p-55, -0x1.1a5cd4f184b5cp-54, -0x1.e9c23179c2893p-54, 0x1.9d3e12dd8a18bp-54,
};

static inline double gelu_tanh_f64_1ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = gelu_tanh_f64_1ulp_avx2_abs_f64(v0);
    const double v2 = 0x1.8p+4; /* 24 */
    const int v3 = v1 < v2;
    const double v4 = 0x0p+0; /* 0 */
    const double v5 = v4 > v0 ? v4 : v0;
    const double v6 = 0x1p-600; /* 2.4099198651028841e-181 */
    const double v7 = v2 < v1 ? v2 : v1;
    const double v8 = 0x1.9884533d43651p+0; /* 1.5957691216057308 */
    const double v9 = v7 * v7;
    const double v10 = 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double v11 = v9 * v10;
    const double v12 = v8 + v11;
    const double v13 = v7 * v12;
    const double v14 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v15 = 0x1.8p+47; /* 211106232532992 */
    const double v16 = gelu_tanh_f64_1ulp_avx2_fma_f64(v13, v14, v15);
    const int64_t v17 = gelu_tanh_f64_1ulp_avx2_bits_f64(v16);
    const int64_t v18 = INT64_C(5);
    const int64_t v19 = gelu_tanh_f64_1ulp_avx2_lshr_i64(v17, v18);
    const int64_t v20 = INT64_C(52);
    const int64_t v21 = gelu_tanh_f64_1ulp_avx2_shl_i64(v19, v20);
    const int64_t v22 = INT64_C(7309342195222315008); /* 0x6570000000000000 */
    const int64_t v23 = (int64_t)((uint64_t)v21 + (uint64_t)v22);
    const double v24 = gelu_tanh_f64_1ulp_avx2_frombits_f64(v23);
    const double v25 = 0x1.fffffffd4c6ap-1; /* 0.99999999968550313 */
    const double v26 = 0x1p+0; /* 1 */
    const double v27 = v16 - v15;
    const double v28 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v29 = gelu_tanh_f64_1ulp_avx2_fma_f64(v27, v28, v13);
    const double v30 = 0x1.ef35791c7673p-45; /* 5.4979229975325475e-14 */
    const double v31 = -0x1.cbc0d30ebfd15p-54; /* -9.9693088091109202e-17 */
    const double v32 = v12 - v11;
    const double v33 = v12 - v32;
    const double v34 = v11 - v33;
    const double v35 = v8 - v32;
    const double v36 = v34 + v35;
    const double v37 = -0x1.6c843a29d1c7p-61; /* -6.175149918155315e-19 */
    const double v38 = -v9;
    const double v39 = gelu_tanh_f64_1ulp_avx2_fma_f64(v7, v7, v38);
    const double v40 = -v11;
    const double v41 = gelu_tanh_f64_1ulp_avx2_fma_f64(v9, v10, v40);
    const double v42 = gelu_tanh_f64_1ulp_avx2_fma_f64(v39, v10, v41);
    const double v43 = gelu_tanh_f64_1ulp_avx2_fma_f64(v9, v37, v42);
    const double v44 = v36 + v43;
    const double v45 = v31 + v44;
    const double v46 = -v13;
    const double v47 = gelu_tanh_f64_1ulp_avx2_fma_f64(v7, v12, v46);
    const double v48 = gelu_tanh_f64_1ulp_avx2_fma_f64(v7, v45, v47);
    const double v49 = gelu_tanh_f64_1ulp_avx2_fma_f64(v27, v30, v48);
    const double v50 = v29 + v49;
    const double v51 = v26 - v50;
    const int32_t v52 = 31;
    const int32_t v53 = (int32_t)(uint32_t)(uint64_t)v17;
    const int32_t v54 = v52 & v53;
    const double v55 = gelu_tanh_f64_1ulp_avx2_table0[v54];
    const double v56 = v51 * v55;
    const double v57 = -0x1.1111111111111p-7; /* -0.0083333333333333332 */
    const double v58 = 0x1.6c16c16c1725ap-10; /* 0.0013888888888892365 */
    const double v59 = v58 * v50;
    const double v60 = v57 + v59;
    const double v61 = 0x1.555555358499fp-5; /* 0.04166666643517946 */
    const double v62 = gelu_tanh_f64_1ulp_avx2_fma_f64(v60, v50, v61);
    const double v63 = -0x1.555555556a63ap-3; /* -0.16666666666906044 */
    const double v64 = gelu_tanh_f64_1ulp_avx2_fma_f64(v62, v50, v63);
    const double v65 = 0x1.00000000000b7p-1; /* 0.50000000000002032 */
    const double v66 = gelu_tanh_f64_1ulp_avx2_fma_f64(v50, v64, v65);
    const double v67 = v50 * v50;
    const double v68 = v29 - v50;
    const double v69 = v68 + v49;
    const double v70 = -v69;
    const double v71 = gelu_tanh_f64_1ulp_avx2_fma_f64(v66, v67, v70);
    const double v72 = v26 - v51;
    const double v73 = v72 - v50;
    const double v74 = v71 + v73;
    const double v75 = gelu_tanh_f64_1ulp_avx2_table1[v54];
    const double v76 = -v56;
    const double v77 = gelu_tanh_f64_1ulp_avx2_fma_f64(v51, v55, v76);
    const double v78 = gelu_tanh_f64_1ulp_avx2_fma_f64(v75, v51, v77);
    const double v79 = gelu_tanh_f64_1ulp_avx2_fma_f64(v74, v55, v78);
    const double v80 = v56 + v79;
    const double v81 = v80 * v24;
    const double v82 = v6 * v81;
    const double v83 = v82 + v26;
    const double v84 = v25 / v83;
    const double v85 = v56 - v80;
    const double v86 = v85 + v79;
    const double v87 = v24 * v86;
    const double v88 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v89 = gelu_tanh_f64_1ulp_avx2_fma_f64(v68, v88, v26);
    const double v90 = v89 - v83;
    const double v91 = v82 + v90;
    const double v92 = gelu_tanh_f64_1ulp_avx2_fma_f64(v6, v87, v91);
    const double v93 = v7 * v80;
    const double v94 = v93 * v84;
    const double v95 = -v94;
    const double v96 = -v93;
    const double v97 = gelu_tanh_f64_1ulp_avx2_fma_f64(v7, v80, v96);
    const double v98 = gelu_tanh_f64_1ulp_avx2_fma_f64(v7, v86, v97);
    const double v99 = gelu_tanh_f64_1ulp_avx2_fma_f64(v92, v95, v98);
    const double v100 = gelu_tanh_f64_1ulp_avx2_fma_f64(v83, v95, v93);
    const double v101 = v99 + v100;
    const double v102 = v84 * v101;
    const double v103 = v102 + v94;
    const double v104 = v24 * v103;
    const double v105 = v6 * v104;
    const double v106 = v5 - v105;
    const double v107 = v3 ? v106 : v5;
    const double v108 = gelu_tanh_f64_1ulp_avx2_copysign_f64(v107, v0);
    const double r0 = v108;
    return r0;
}

static void gelu_tanh_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_F64_1ULP_AVX2_AVX2 static inline GELU_TANH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_F64_1ULP_AVX2_AVX512 static inline GELU_TANH_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
GELU_TANH_F64_1ULP_AVX2_AVX2 __m256i gelu_tanh_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

GELU_TANH_F64_1ULP_AVX2_AVX2 __m128i gelu_tanh_f64_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
GELU_TANH_F64_1ULP_AVX2_AVX2 __m256d gelu_tanh_f64_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_TANH_F64_1ULP_AVX2_AVX2 __m256d gelu_tanh_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_TANH_F64_1ULP_AVX2_AVX2 void gelu_tanh_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1.8p+4); /* 24 */
    const __m256d v4 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v6 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256d v8 = _mm256_set1_pd(0x1.9884533d43651p+0); /* 1.5957691216057308 */
    const __m256d v10 = _mm256_set1_pd(0x1.2444f2a4d8b4bp-4); /* 0.071354816272600249 */
    const __m256d v14 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v15 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256i v22 = _mm256_set1_epi64x(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m256d v25 = _mm256_set1_pd(0x1.fffffffd4c6ap-1); /* 0.99999999968550313 */
    const __m256d v26 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v28 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v30 = _mm256_set1_pd(0x1.ef35791c7673p-45); /* 5.4979229975325475e-14 */
    const __m256d v31 = _mm256_set1_pd(-0x1.cbc0d30ebfd15p-54); /* -9.9693088091109202e-17 */
    const __m256d v37 = _mm256_set1_pd(-0x1.6c843a29d1c7p-61); /* -6.175149918155315e-19 */
    const __m256i v52 = _mm256_set1_epi32(31);
    const __m256d v57 = _mm256_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m256d v58 = _mm256_set1_pd(0x1.6c16c16c1725ap-10); /* 0.0013888888888892365 */
    const __m256d v61 = _mm256_set1_pd(0x1.555555358499fp-5); /* 0.04166666643517946 */
    const __m256d v63 = _mm256_set1_pd(-0x1.555555556a63ap-3); /* -0.16666666666906044 */
    const __m256d v65 = _mm256_set1_pd(0x1.00000000000b7p-1); /* 0.50000000000002032 */
    const __m256d v88 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = gelu_tanh_f64_1ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_max_pd(v4, v0l);
    const __m256d v5h = _mm256_max_pd(v4, v0h);
    const __m256d v7l = _mm256_min_pd(v2, v1l);
    const __m256d v7h = _mm256_min_pd(v2, v1h);
    const __m256d v9l = _mm256_mul_pd(v7l, v7l);
    const __m256d v9h = _mm256_mul_pd(v7h, v7h);
    const __m256d v11l = _mm256_mul_pd(v9l, v10);
    const __m256d v11h = _mm256_mul_pd(v9h, v10);
    const __m256d v12l = _mm256_add_pd(v8, v11l);
    const __m256d v12h = _mm256_add_pd(v8, v11h);
    const __m256d v13l = _mm256_mul_pd(v7l, v12l);
    const __m256d v13h = _mm256_mul_pd(v7h, v12h);
    const __m256d v16l = _mm256_fmadd_pd(v13l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v13h, v14, v15);
    const __m256i v17l = _mm256_castpd_si256(v16l);
    const __m256i v17h = _mm256_castpd_si256(v16h);
    const __m256i v19l = _mm256_srli_epi64(v17l, 5);
    const __m256i v19h = _mm256_srli_epi64(v17h, 5);
    const __m256i v21l = _mm256_slli_epi64(v19l, 52);
    const __m256i v21h = _mm256_slli_epi64(v19h, 52);
    const __m256i v23l = _mm256_add_epi64(v21l, v22);
    const __m256i v23h = _mm256_add_epi64(v21h, v22);
    const __m256d v24l = _mm256_castsi256_pd(v23l);
    const __m256d v24h = _mm256_castsi256_pd(v23h);
    const __m256d v27l = _mm256_sub_pd(v16l, v15);
    const __m256d v27h = _mm256_sub_pd(v16h, v15);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v28, v13l);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v28, v13h);
    const __m256d v32l = _mm256_sub_pd(v12l, v11l);
    const __m256d v32h = _mm256_sub_pd(v12h, v11h);
    const __m256d v33l = _mm256_sub_pd(v12l, v32l);
    const __m256d v33h = _mm256_sub_pd(v12h, v32h);
    const __m256d v34l = _mm256_sub_pd(v11l, v33l);
    const __m256d v34h = _mm256_sub_pd(v11h, v33h);
    const __m256d v35l = _mm256_sub_pd(v8, v32l);
    const __m256d v35h = _mm256_sub_pd(v8, v32h);
    const __m256d v36l = _mm256_add_pd(v34l, v35l);
    const __m256d v36h = _mm256_add_pd(v34h, v35h);
    const __m256d v39l = _mm256_fmsub_pd(v7l, v7l, v9l);
    const __m256d v39h = _mm256_fmsub_pd(v7h, v7h, v9h);
    const __m256d v41l = _mm256_fmsub_pd(v9l, v10, v11l);
    const __m256d v41h = _mm256_fmsub_pd(v9h, v10, v11h);
    const __m256d v42l = _mm256_fmadd_pd(v39l, v10, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v39h, v10, v41h);
    const __m256d v43l = _mm256_fmadd_pd(v9l, v37, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v9h, v37, v42h);
    const __m256d v44l = _mm256_add_pd(v36l, v43l);
    const __m256d v44h = _mm256_add_pd(v36h, v43h);
    const __m256d v45l = _mm256_add_pd(v31, v44l);
    const __m256d v45h = _mm256_add_pd(v31, v44h);
    const __m256d v47l = _mm256_fmsub_pd(v7l, v12l, v13l);
    const __m256d v47h = _mm256_fmsub_pd(v7h, v12h, v13h);
    const __m256d v48l = _mm256_fmadd_pd(v7l, v45l, v47l);
    const __m256d v48h = _mm256_fmadd_pd(v7h, v45h, v47h);
    const __m256d v49l = _mm256_fmadd_pd(v27l, v30, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v27h, v30, v48h);
    const __m256d v50l = _mm256_add_pd(v29l, v49l);
    const __m256d v50h = _mm256_add_pd(v29h, v49h);
    const __m256d v51l = _mm256_sub_pd(v26, v50l);
    const __m256d v51h = _mm256_sub_pd(v26, v50h);
    const __m128i v53l = gelu_tanh_f64_1ulp_avx2_wrap_avx2(v17l);
    const __m128i v53h = gelu_tanh_f64_1ulp_avx2_wrap_avx2(v17h);
    const __m256i v53 = _mm256_set_m128i(v53h, v53l);
    const __m256i v54 = _mm256_and_si256(v52, v53);
    const __m256d v55l = gelu_tanh_f64_1ulp_avx2_gather_f64_avx2(gelu_tanh_f64_1ulp_avx2_table0, _mm256_castsi256_si128(v54));
    const __m256d v55h = gelu_tanh_f64_1ulp_avx2_gather_f64_avx2(gelu_tanh_f64_1ulp_avx2_table0, _mm256_extracti128_si256(v54, 1));
    const __m256d v56l = _mm256_mul_pd(v51l, v55l);
    const __m256d v56h = _mm256_mul_pd(v51h, v55h);
    const __m256d v59l = _mm256_mul_pd(v58, v50l);
    const __m256d v59h = _mm256_mul_pd(v58, v50h);
    const __m256d v60l = _mm256_add_pd(v57, v59l);
    const __m256d v60h = _mm256_add_pd(v57, v59h);
    const __m256d v62l = _mm256_fmadd_pd(v60l, v50l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v60h, v50h, v61);
    const __m256d v64l = _mm256_fmadd_pd(v62l, v50l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v62h, v50h, v63);
    const __m256d v66l = _mm256_fmadd_pd(v50l, v64l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v50h, v64h, v65);
    const __m256d v67l = _mm256_mul_pd(v50l, v50l);
    const __m256d v67h = _mm256_mul_pd(v50h, v50h);
    const __m256d v68l = _mm256_sub_pd(v29l, v50l);
    const __m256d v68h = _mm256_sub_pd(v29h, v50h);
    const __m256d v69l = _mm256_add_pd(v68l, v49l);
    const __m256d v69h = _mm256_add_pd(v68h, v49h);
    const __m256d v71l = _mm256_fmsub_pd(v66l, v67l, v69l);
    const __m256d v71h = _mm256_fmsub_pd(v66h, v67h, v69h);
    const __m256d v72l = _mm256_sub_pd(v26, v51l);
    const __m256d v72h = _mm256_sub_pd(v26, v51h);
    const __m256d v73l = _mm256_sub_pd(v72l, v50l);
    const __m256d v73h = _mm256_sub_pd(v72h, v50h);
    const __m256d v74l = _mm256_add_pd(v71l, v73l);
    const __m256d v74h = _mm256_add_pd(v71h, v73h);
    const __m256d v75l = gelu_tanh_f64_1ulp_avx2_gather_f64_avx2(gelu_tanh_f64_1ulp_avx2_table1, _mm256_castsi256_si128(v54));
    const __m256d v75h = gelu_tanh_f64_1ulp_avx2_gather_f64_avx2(gelu_tanh_f64_1ulp_avx2_table1, _mm256_extracti128_si256(v54, 1));
    const __m256d v77l = _mm256_fmsub_pd(v51l, v55l, v56l);
    const __m256d v77h = _mm256_fmsub_pd(v51h, v55h, v56h);
    const __m256d v78l = _mm256_fmadd_pd(v75l, v51l, v77l);
    const __m256d v78h = _mm256_fmadd_pd(v75h, v51h, v77h);
    const __m256d v79l = _mm256_fmadd_pd(v74l, v55l, v78l);
    const __m256d v79h = _mm256_fmadd_pd(v74h, v55h, v78h);
    const __m256d v80l = _mm256_add_pd(v56l, v79l);
    const __m256d v80h = _mm256_add_pd(v56h, v79h);
    const __m256d v81l = _mm256_mul_pd(v80l, v24l);
    const __m256d v81h = _mm256_mul_pd(v80h, v24h);
    const __m256d v82l = _mm256_mul_pd(v6, v81l);
    const __m256d v82h = _mm256_mul_pd(v6, v81h);
    const __m256d v83l = _mm256_add_pd(v82l, v26);
    const __m256d v83h = _mm256_add_pd(v82h, v26);
    const __m256d v84l = _mm256_div_pd(v25, v83l);
    const __m256d v84h = _mm256_div_pd(v25, v83h);
    const __m256d v85l = _mm256_sub_pd(v56l, v80l);
    const __m256d v85h = _mm256_sub_pd(v56h, v80h);
    const __m256d v86l = _mm256_add_pd(v85l, v79l);
    const __m256d v86h = _mm256_add_pd(v85h, v79h);
    const __m256d v87l = _mm256_mul_pd(v24l, v86l);
    const __m256d v87h = _mm256_mul_pd(v24h, v86h);
    const __m256d v89l = _mm256_fmadd_pd(v68l, v88, v26);
    const __m256d v89h = _mm256_fmadd_pd(v68h, v88, v26);
    const __m256d v90l = _mm256_sub_pd(v89l, v83l);
    const __m256d v90h = _mm256_sub_pd(v89h, v83h);
    const __m256d v91l = _mm256_add_pd(v82l, v90l);
    const __m256d v91h = _mm256_add_pd(v82h, v90h);
    const __m256d v92l = _mm256_fmadd_pd(v6, v87l, v91l);
    const __m256d v92h = _mm256_fmadd_pd(v6, v87h, v91h);
    const __m256d v93l = _mm256_mul_pd(v7l, v80l);
    const __m256d v93h = _mm256_mul_pd(v7h, v80h);
    const __m256d v94l = _mm256_mul_pd(v93l, v84l);
    const __m256d v94h = _mm256_mul_pd(v93h, v84h);
    const __m256d v97l = _mm256_fmsub_pd(v7l, v80l, v93l);
    const __m256d v97h = _mm256_fmsub_pd(v7h, v80h, v93h);
    const __m256d v98l = _mm256_fmadd_pd(v7l, v86l, v97l);
    const __m256d v98h = _mm256_fmadd_pd(v7h, v86h, v97h);
    const __m256d v99l = _mm256_fnmadd_pd(v92l, v94l, v98l);
    const __m256d v99h = _mm256_fnmadd_pd(v92h, v94h, v98h);
    const __m256d v100l = _mm256_fnmadd_pd(v83l, v94l, v93l);
    const __m256d v100h = _mm256_fnmadd_pd(v83h, v94h, v93h);
    const __m256d v101l = _mm256_add_pd(v99l, v100l);
    const __m256d v101h = _mm256_add_pd(v99h, v100h);
    const __m256d v102l = _mm256_mul_pd(v84l, v101l);
    const __m256d v102h = _mm256_mul_pd(v84h, v101h);
    const __m256d v103l = _mm256_add_pd(v102l, v94l);
    const __m256d v103h = _mm256_add_pd(v102h, v94h);
    const __m256d v104l = _mm256_mul_pd(v24l, v103l);
    const __m256d v104h = _mm256_mul_pd(v24h, v103h);
    const __m256d v105l = _mm256_mul_pd(v6, v104l);
    const __m256d v105h = _mm256_mul_pd(v6, v104h);
    const __m256d v106l = _mm256_sub_pd(v5l, v105l);
    const __m256d v106h = _mm256_sub_pd(v5h, v105h);
    const __m256d v107l = _mm256_blendv_pd(v5l, v106l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v107h = _mm256_blendv_pd(v5h, v106h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v108l = gelu_tanh_f64_1ulp_avx2_signed_f64_avx2(v107l, v0l);
    const __m256d v108h = gelu_tanh_f64_1ulp_avx2_signed_f64_avx2(v107h, v0h);
    _mm256_storeu_pd(y, v108l);
    _mm256_storeu_pd(y + 4, v108h);
}

static GELU_TANH_F64_1ULP_AVX2_AVX2_TARGET void gelu_tanh_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_tanh_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        gelu_tanh_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
GELU_TANH_F64_1ULP_AVX2_AVX512 __mmask8 gelu_tanh_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_TANH_F64_1ULP_AVX2_AVX512 __m512d gelu_tanh_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_TANH_F64_1ULP_AVX2_AVX512 void gelu_tanh_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1.8p+4); /* 24 */
    const __m512d v4 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v6 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v8 = _mm512_set1_pd(0x1.9884533d43651p+0); /* 1.5957691216057308 */
    const __m512d v10 = _mm512_set1_pd(0x1.2444f2a4d8b4bp-4); /* 0.071354816272600249 */
    const __m512d v14 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v15 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512i v22 = _mm512_set1_epi64(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m512d v25 = _mm512_set1_pd(0x1.fffffffd4c6ap-1); /* 0.99999999968550313 */
    const __m512d v26 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v28 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v30 = _mm512_set1_pd(0x1.ef35791c7673p-45); /* 5.4979229975325475e-14 */
    const __m512d v31 = _mm512_set1_pd(-0x1.cbc0d30ebfd15p-54); /* -9.9693088091109202e-17 */
    const __m512d v37 = _mm512_set1_pd(-0x1.6c843a29d1c7p-61); /* -6.175149918155315e-19 */
    const __m512i v52 = _mm512_set1_epi32(31);
    const __m512d v57 = _mm512_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m512d v58 = _mm512_set1_pd(0x1.6c16c16c1725ap-10); /* 0.0013888888888892365 */
    const __m512d v61 = _mm512_set1_pd(0x1.555555358499fp-5); /* 0.04166666643517946 */
    const __m512d v63 = _mm512_set1_pd(-0x1.555555556a63ap-3); /* -0.16666666666906044 */
    const __m512d v65 = _mm512_set1_pd(0x1.00000000000b7p-1); /* 0.50000000000002032 */
    const __m512d v88 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_max_pd(v4, v0l);
    const __m512d v5h = _mm512_max_pd(v4, v0h);
    const __m512d v7l = _mm512_min_pd(v2, v1l);
    const __m512d v7h = _mm512_min_pd(v2, v1h);
    const __m512d v9l = _mm512_mul_pd(v7l, v7l);
    const __m512d v9h = _mm512_mul_pd(v7h, v7h);
    const __m512d v11l = _mm512_mul_pd(v9l, v10);
    const __m512d v11h = _mm512_mul_pd(v9h, v10);
    const __m512d v12l = _mm512_add_pd(v8, v11l);
    const __m512d v12h = _mm512_add_pd(v8, v11h);
    const __m512d v13l = _mm512_mul_pd(v7l, v12l);
    const __m512d v13h = _mm512_mul_pd(v7h, v12h);
    const __m512d v16l = _mm512_fmadd_pd(v13l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v13h, v14, v15);
    const __m512i v17l = _mm512_castpd_si512(v16l);
    const __m512i v17h = _mm512_castpd_si512(v16h);
    const __m512i v19l = _mm512_srli_epi64(v17l, 5);
    const __m512i v19h = _mm512_srli_epi64(v17h, 5);
    const __m512i v21l = _mm512_slli_epi64(v19l, 52);
    const __m512i v21h = _mm512_slli_epi64(v19h, 52);
    const __m512i v23l = _mm512_add_epi64(v21l, v22);
    const __m512i v23h = _mm512_add_epi64(v21h, v22);
    const __m512d v24l = _mm512_castsi512_pd(v23l);
    const __m512d v24h = _mm512_castsi512_pd(v23h);
    const __m512d v27l = _mm512_sub_pd(v16l, v15);
    const __m512d v27h = _mm512_sub_pd(v16h, v15);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v28, v13l);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v28, v13h);
    const __m512d v32l = _mm512_sub_pd(v12l, v11l);
    const __m512d v32h = _mm512_sub_pd(v12h, v11h);
    const __m512d v33l = _mm512_sub_pd(v12l, v32l);
    const __m512d v33h = _mm512_sub_pd(v12h, v32h);
    const __m512d v34l = _mm512_sub_pd(v11l, v33l);
    const __m512d v34h = _mm512_sub_pd(v11h, v33h);
    const __m512d v35l = _mm512_sub_pd(v8, v32l);
    const __m512d v35h = _mm512_sub_pd(v8, v32h);
    const __m512d v36l = _mm512_add_pd(v34l, v35l);
    const __m512d v36h = _mm512_add_pd(v34h, v35h);
    const __m512d v39l = _mm512_fmsub_pd(v7l, v7l, v9l);
    const __m512d v39h = _mm512_fmsub_pd(v7h, v7h, v9h);
    const __m512d v41l = _mm512_fmsub_pd(v9l, v10, v11l);
    const __m512d v41h = _mm512_fmsub_pd(v9h, v10, v11h);
    const __m512d v42l = _mm512_fmadd_pd(v39l, v10, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v39h, v10, v41h);
    const __m512d v43l = _mm512_fmadd_pd(v9l, v37, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v9h, v37, v42h);
    const __m512d v44l = _mm512_add_pd(v36l, v43l);
    const __m512d v44h = _mm512_add_pd(v36h, v43h);
    const __m512d v45l = _mm512_add_pd(v31, v44l);
    const __m512d v45h = _mm512_add_pd(v31, v44h);
    const __m512d v47l = _mm512_fmsub_pd(v7l, v12l, v13l);
    const __m512d v47h = _mm512_fmsub_pd(v7h, v12h, v13h);
    const __m512d v48l = _mm512_fmadd_pd(v7l, v45l, v47l);
    const __m512d v48h = _mm512_fmadd_pd(v7h, v45h, v47h);
    const __m512d v49l = _mm512_fmadd_pd(v27l, v30, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v27h, v30, v48h);
    const __m512d v50l = _mm512_add_pd(v29l, v49l);
    const __m512d v50h = _mm512_add_pd(v29h, v49h);
    const __m512d v51l = _mm512_sub_pd(v26, v50l);
    const __m512d v51h = _mm512_sub_pd(v26, v50h);
    const __m256i v53l = _mm512_cvtepi64_epi32(v17l);
    const __m256i v53h = _mm512_cvtepi64_epi32(v17h);
    const __m512i v53 = _mm512_inserti32x8(_mm512_castsi256_si512(v53l), v53h, 1);
    const __m512i v54 = _mm512_and_si512(v52, v53);
    const __m512d v55l = _mm512_i32gather_pd(_mm512_castsi512_si256(v54), gelu_tanh_f64_1ulp_avx2_table0, 8);
    const __m512d v55h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v54, 1), gelu_tanh_f64_1ulp_avx2_table0, 8);
    const __m512d v56l = _mm512_mul_pd(v51l, v55l);
    const __m512d v56h = _mm512_mul_pd(v51h, v55h);
    const __m512d v59l = _mm512_mul_pd(v58, v50l);
    const __m512d v59h = _mm512_mul_pd(v58, v50h);
    const __m512d v60l = _mm512_add_pd(v57, v59l);
    const __m512d v60h = _mm512_add_pd(v57, v59h);
    const __m512d v62l = _mm512_fmadd_pd(v60l, v50l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v60h, v50h, v61);
    const __m512d v64l = _mm512_fmadd_pd(v62l, v50l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v62h, v50h, v63);
    const __m512d v66l = _mm512_fmadd_pd(v50l, v64l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v50h, v64h, v65);
    const __m512d v67l = _mm512_mul_pd(v50l, v50l);
    const __m512d v67h = _mm512_mul_pd(v50h, v50h);
    const __m512d v68l = _mm512_sub_pd(v29l, v50l);
    const __m512d v68h = _mm512_sub_pd(v29h, v50h);
    const __m512d v69l = _mm512_add_pd(v68l, v49l);
    const __m512d v69h = _mm512_add_pd(v68h, v49h);
    const __m512d v71l = _mm512_fmsub_pd(v66l, v67l, v69l);
    const __m512d v71h = _mm512_fmsub_pd(v66h, v67h, v69h);
    const __m512d v72l = _mm512_sub_pd(v26, v51l);
    const __m512d v72h = _mm512_sub_pd(v26, v51h);
    const __m512d v73l = _mm512_sub_pd(v72l, v50l);
    const __m512d v73h = _mm512_sub_pd(v72h, v50h);
    const __m512d v74l = _mm512_add_pd(v71l, v73l);
    const __m512d v74h = _mm512_add_pd(v71h, v73h);
    const __m512d v75l = _mm512_i32gather_pd(_mm512_castsi512_si256(v54), gelu_tanh_f64_1ulp_avx2_table1, 8);
    const __m512d v75h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v54, 1), gelu_tanh_f64_1ulp_avx2_table1, 8);
    const __m512d v77l = _mm512_fmsub_pd(v51l, v55l, v56l);
    const __m512d v77h = _mm512_fmsub_pd(v51h, v55h, v56h);
    const __m512d v78l = _mm512_fmadd_pd(v75l, v51l, v77l);
    const __m512d v78h = _mm512_fmadd_pd(v75h, v51h, v77h);
    const __m512d v79l = _mm512_fmadd_pd(v74l, v55l, v78l);
    const __m512d v79h = _mm512_fmadd_pd(v74h, v55h, v78h);
    const __m512d v80l = _mm512_add_pd(v56l, v79l);
    const __m512d v80h = _mm512_add_pd(v56h, v79h);
    const __m512d v81l = _mm512_mul_pd(v80l, v24l);
    const __m512d v81h = _mm512_mul_pd(v80h, v24h);
    const __m512d v82l = _mm512_mul_pd(v6, v81l);
    const __m512d v82h = _mm512_mul_pd(v6, v81h);
    const __m512d v83l = _mm512_add_pd(v82l, v26);
    const __m512d v83h = _mm512_add_pd(v82h, v26);
    const __m512d v84l = _mm512_div_pd(v25, v83l);
    const __m512d v84h = _mm512_div_pd(v25, v83h);
    const __m512d v85l = _mm512_sub_pd(v56l, v80l);
    const __m512d v85h = _mm512_sub_pd(v56h, v80h);
    const __m512d v86l = _mm512_add_pd(v85l, v79l);
    const __m512d v86h = _mm512_add_pd(v85h, v79h);
    const __m512d v87l = _mm512_mul_pd(v24l, v86l);
    const __m512d v87h = _mm512_mul_pd(v24h, v86h);
    const __m512d v89l = _mm512_fmadd_pd(v68l, v88, v26);
    const __m512d v89h = _mm512_fmadd_pd(v68h, v88, v26);
    const __m512d v90l = _mm512_sub_pd(v89l, v83l);
    const __m512d v90h = _mm512_sub_pd(v89h, v83h);
    const __m512d v91l = _mm512_add_pd(v82l, v90l);
    const __m512d v91h = _mm512_add_pd(v82h, v90h);
    const __m512d v92l = _mm512_fmadd_pd(v6, v87l, v91l);
    const __m512d v92h = _mm512_fmadd_pd(v6, v87h, v91h);
    const __m512d v93l = _mm512_mul_pd(v7l, v80l);
    const __m512d v93h = _mm512_mul_pd(v7h, v80h);
    const __m512d v94l = _mm512_mul_pd(v93l, v84l);
    const __m512d v94h = _mm512_mul_pd(v93h, v84h);
    const __m512d v97l = _mm512_fmsub_pd(v7l, v80l, v93l);
    const __m512d v97h = _mm512_fmsub_pd(v7h, v80h, v93h);
    const __m512d v98l = _mm512_fmadd_pd(v7l, v86l, v97l);
    const __m512d v98h = _mm512_fmadd_pd(v7h, v86h, v97h);
    const __m512d v99l = _mm512_fnmadd_pd(v92l, v94l, v98l);
    const __m512d v99h = _mm512_fnmadd_pd(v92h, v94h, v98h);
    const __m512d v100l = _mm512_fnmadd_pd(v83l, v94l, v93l);
    const __m512d v100h = _mm512_fnmadd_pd(v83h, v94h, v93h);
    const __m512d v101l = _mm512_add_pd(v99l, v100l);
    const __m512d v101h = _mm512_add_pd(v99h, v100h);
    const __m512d v102l = _mm512_mul_pd(v84l, v101l);
    const __m512d v102h = _mm512_mul_pd(v84h, v101h);
    const __m512d v103l = _mm512_add_pd(v102l, v94l);
    const __m512d v103h = _mm512_add_pd(v102h, v94h);
    const __m512d v104l = _mm512_mul_pd(v24l, v103l);
    const __m512d v104h = _mm512_mul_pd(v24h, v103h);
    const __m512d v105l = _mm512_mul_pd(v6, v104l);
    const __m512d v105h = _mm512_mul_pd(v6, v104h);
    const __m512d v106l = _mm512_sub_pd(v5l, v105l);
    const __m512d v106h = _mm512_sub_pd(v5h, v105h);
    const __m512d v107l = _mm512_mask_blend_pd((__mmask8)v3, v5l, v106l);
    const __m512d v107h = _mm512_mask_blend_pd(gelu_tanh_f64_1ulp_avx2_high_mask_avx512(v3), v5h, v106h);
    const __m512d v108l = gelu_tanh_f64_1ulp_avx2_signed_f64_avx512(v107l, v0l);
    const __m512d v108h = gelu_tanh_f64_1ulp_avx2_signed_f64_avx512(v107h, v0h);
    _mm512_storeu_pd(y, v108l);
    _mm512_storeu_pd(y + 8, v108h);
}

static GELU_TANH_F64_1ULP_AVX2_AVX512_TARGET void gelu_tanh_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_tanh_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        gelu_tanh_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_f64_1ulp_avx2_level(void) {
#if defined(GELU_TANH_F64_1ULP_AVX2_FORCE_ISA)
    return GELU_TANH_F64_1ULP_AVX2_FORCE_ISA;
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

double gelu_tanh_f64_1ulp_avx2(double x) {
    return gelu_tanh_f64_1ulp_avx2_element(x);
}

void gelu_tanh_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_f64_1ulp_avx2_level();
    if (level == 2) {
        gelu_tanh_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_f64_1ulp_avx2_array_portable(x, y, n);
}

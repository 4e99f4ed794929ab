/* bessel_i_ratio_1ulp_avx512: bessel_i_ratio
 *
 *   target       bessel_i_ratio, I_(x0+1)(x1)/I_x0(x1), f32
 *   domain       every input
 *   max error    0.508195 ulp, observed on 1151641 inputs
 *   worst input  0x1.20176cp-9 (0.00219796365, encoding 0x3b100bb6)
 *                0x1.c029b6p+3 (14.0050917, encoding 0x416014db)
 *   result there 0x1.ed49b6p-1 (0.963452995, encoding 0x3f76a4db)
 *   mean error   0.156203 ulp
 *   misrounded   18968 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6936b2439e733a3b1725f67ae5af2434
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target bessel_i_ratio --fmt f32 --max-ulp 1 --time 45s --seed 1 --threads 1 --archive bessel_i_ratio_1ulp_avx512.db
 *                time: 1.4665 ns/element as avx512 code (inputs mean)
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
#include "bessel_i_ratio_1ulp_avx512.h"

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

static inline double bessel_i_ratio_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double bessel_i_ratio_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline float bessel_i_ratio_1ulp_avx512_element(float x0, float x1) {
    const double v0 = 0x1.1825f2fbdfdfp+0; /* 1.0943290581634493 */
    const float v1 = x1;
    const double v2 = (double)v1;
    const double v3 = 0x1.99c1b6829dac7p+9; /* 819.51338226984888 */
    const float v4 = x0;
    const double v5 = (double)v4;
    const double v6 = v3 - v5;
    const int v7 = v2 < v6;
    const double v8 = 0x1.4625e1cd66c44p+20; /* 1335902.112646834 */
    const int v9 = v5 < v8;
    const int v10 = v7 & v9;
    const double v11 = 0x1.4p+3; /* 10 */
    const double v12 = v11 + v5;
    const double v13 = v10 ? v12 : v5;
    const double v14 = 0x1.37d905448962dp-38; /* 4.4316228784999911e-12 */
    const double v15 = bessel_i_ratio_1ulp_avx512_fma_f64(v2, v2, v14);
    const double v16 = bessel_i_ratio_1ulp_avx512_fma_f64(v13, v13, v15);
    const double v17 = bessel_i_ratio_1ulp_avx512_sqrt_f64(v16);
    const double v18 = v0 / v17;
    const double v19 = v18 * v2;
    const double v20 = -v19;
    const double v21 = -0x1.7f369a1caac28p-14; /* -9.1365167871046969e-05 */
    const double v22 = bessel_i_ratio_1ulp_avx512_fma_f64(v18, v13, v21);
    const double v23 = -0x1.e64e29550607ep-2; /* -0.47490753728335011 */
    const double v24 = bessel_i_ratio_1ulp_avx512_fma_f64(v22, v22, v23);
    const double v25 = 0x1.945ce02278f1bp-6; /* 0.024680346375944056 */
    const double v26 = bessel_i_ratio_1ulp_avx512_fma_f64(v24, v24, v25);
    const double v27 = -0x1.97d58e645d92dp-2; /* -0.39827558982450989 */
    const double v28 = -0x1.80651486e40b9p-4; /* -0.093846397574682508 */
    const double v29 = bessel_i_ratio_1ulp_avx512_fma_f64(v27, v24, v28);
    const double v30 = bessel_i_ratio_1ulp_avx512_fma_f64(v18, v26, v29);
    const double v31 = v18 * v18;
    const double v32 = -0x1.4197d20424d09p-3; /* -0.15702785563608071 */
    const double v33 = 0x1.ab8992d54bab3p-2; /* 0.41751698901036177 */
    const double v34 = bessel_i_ratio_1ulp_avx512_fma_f64(v32, v31, v33);
    const double v35 = 0x1.2c8014b67afa7p-41; /* 5.3379579166172368e-13 */
    const double v36 = bessel_i_ratio_1ulp_avx512_fma_f64(v18, v34, v35);
    const double v37 = bessel_i_ratio_1ulp_avx512_fma_f64(v30, v31, v36);
    const double v38 = v17 + v13;
    const double v39 = v2 / v38;
    const double v40 = bessel_i_ratio_1ulp_avx512_fma_f64(v20, v37, v39);
    const float v41 = (float)v40;
    const double v42 = v5 > v2 ? v5 : v2;
    const double v43 = INFINITY;
    const int v44 = v42 < v43;
    const double v45 = 0x0p+0; /* 0 */
    const int v46 = v45 < v2;
    const int v47 = v45 <= v5;
    const int v48 = v46 & v47;
    const int v49 = v44 & v48;
    const int v50 = !v49;
    const double v51 = 0x1.c000007eef371p+3; /* 14.000000236433808 */
    float r0 = v41;
    if (v10) {
        const double v52 = 0x1.4p+4; /* 20 */
        const double v53 = v5 + v5;
        const double v54 = v52 + v53;
        const double v55 = bessel_i_ratio_1ulp_avx512_fma_f64(v40, v2, v54);
        const double v56 = 0x1p+0; /* 1 */
        const double v57 = 0x1.2p+4; /* 18 */
        const double v58 = v57 + v53;
        const double v59 = v55 * v58;
        const double v60 = bessel_i_ratio_1ulp_avx512_fma_f64(v56, v15, v59);
        const double v61 = 0x1p+4; /* 16 */
        const double v62 = v61 + v53;
        const double v63 = v60 * v62;
        const double v64 = bessel_i_ratio_1ulp_avx512_fma_f64(v55, v15, v63);
        const double v65 = v53 + v51;
        const double v66 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v67 = bessel_i_ratio_1ulp_avx512_fma_f64(v64, v65, v66);
        const double v68 = bessel_i_ratio_1ulp_avx512_fma_f64(v60, v15, v67);
        const double v69 = 0x1.8p+3; /* 12 */
        const double v70 = v53 + v69;
        const double v71 = v68 * v70;
        const double v72 = bessel_i_ratio_1ulp_avx512_fma_f64(v64, v15, v71);
        const double v73 = v11 + v53;
        const double v74 = v73 * v72;
        const double v75 = bessel_i_ratio_1ulp_avx512_fma_f64(v68, v15, v74);
        const double v76 = 0x1p+3; /* 8 */
        const double v77 = v53 + v76;
        const double v78 = v75 * v77;
        const double v79 = bessel_i_ratio_1ulp_avx512_fma_f64(v72, v15, v78);
        const double v80 = 0x1p+2; /* 4 */
        const double v81 = v80 + v53;
        const double v82 = 0x1.8p+2; /* 6 */
        const double v83 = v82 + v53;
        const double v84 = v79 * v83;
        const double v85 = bessel_i_ratio_1ulp_avx512_fma_f64(v75, v15, v84);
        const double v86 = v81 * v85;
        const double v87 = bessel_i_ratio_1ulp_avx512_fma_f64(v79, v15, v86);
        const double v88 = v2 * v87;
        const double v89 = 0x1p+1; /* 2 */
        const double v90 = v53 + v89;
        const double v91 = v90 * v87;
        const double v92 = bessel_i_ratio_1ulp_avx512_fma_f64(v85, v15, v91);
        const double v93 = v88 / v92;
        const float v94 = (float)v93;
        r0 = v94;
    }
    if (v50) {
        const int v95 = v45 <= v2;
        const int v96 = v95 & v47;
        const int v97 = v2 == v43;
        const int v98 = v43 == v5;
        const double v99 = NAN;
        const double v100 = 0x1p+0; /* 1 */
        const double v101 = v98 ? v99 : v100;
        const double v102 = v97 ? v101 : v45;
        const double v103 = v96 ? v102 : v99;
        const float v104 = (float)v103;
        r0 = v104;
    }
    return r0;
}

static void bessel_i_ratio_1ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = bessel_i_ratio_1ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define BESSEL_I_RATIO_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define BESSEL_I_RATIO_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define BESSEL_I_RATIO_1ULP_AVX512_AVX2 static inline BESSEL_I_RATIO_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define BESSEL_I_RATIO_1ULP_AVX512_AVX512 static inline BESSEL_I_RATIO_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
BESSEL_I_RATIO_1ULP_AVX512_AVX2 __m256i bessel_i_ratio_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
BESSEL_I_RATIO_1ULP_AVX512_AVX2 void bessel_i_ratio_1ulp_avx512_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.1825f2fbdfdfp+0); /* 1.0943290581634493 */
    const __m256d v3 = _mm256_set1_pd(0x1.99c1b6829dac7p+9); /* 819.51338226984888 */
    const __m256d v8 = _mm256_set1_pd(0x1.4625e1cd66c44p+20); /* 1335902.112646834 */
    const __m256d v11 = _mm256_set1_pd(0x1.4p+3); /* 10 */
    const __m256d v14 = _mm256_set1_pd(0x1.37d905448962dp-38); /* 4.4316228784999911e-12 */
    const __m256d v21 = _mm256_set1_pd(-0x1.7f369a1caac28p-14); /* -9.1365167871046969e-05 */
    const __m256d v23 = _mm256_set1_pd(-0x1.e64e29550607ep-2); /* -0.47490753728335011 */
    const __m256d v25 = _mm256_set1_pd(0x1.945ce02278f1bp-6); /* 0.024680346375944056 */
    const __m256d v27 = _mm256_set1_pd(-0x1.97d58e645d92dp-2); /* -0.39827558982450989 */
    const __m256d v28 = _mm256_set1_pd(-0x1.80651486e40b9p-4); /* -0.093846397574682508 */
    const __m256d v32 = _mm256_set1_pd(-0x1.4197d20424d09p-3); /* -0.15702785563608071 */
    const __m256d v33 = _mm256_set1_pd(0x1.ab8992d54bab3p-2); /* 0.41751698901036177 */
    const __m256d v35 = _mm256_set1_pd(0x1.2c8014b67afa7p-41); /* 5.3379579166172368e-13 */
    const __m256d v43 = _mm256_set1_pd(INFINITY);
    const __m256d v45 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v51 = _mm256_set1_pd(0x1.c000007eef371p+3); /* 14.000000236433808 */
    const __m256d v52 = _mm256_set1_pd(0x1.4p+4); /* 20 */
    const __m256d v56 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v57 = _mm256_set1_pd(0x1.2p+4); /* 18 */
    const __m256d v61 = _mm256_set1_pd(0x1p+4); /* 16 */
    const __m256d v66 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v69 = _mm256_set1_pd(0x1.8p+3); /* 12 */
    const __m256d v76 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v80 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v82 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v89 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v99 = _mm256_set1_pd(NAN);
    const __m256d v100 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256 v1 = _mm256_loadu_ps(x1);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256 v4 = _mm256_loadu_ps(x0);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v6l = _mm256_sub_pd(v3, v5l);
    const __m256d v6h = _mm256_sub_pd(v3, v5h);
    const __m256i v7l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v6l, _CMP_LT_OQ));
    const __m256i v7h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v6h, _CMP_LT_OQ));
    const __m256i v7 = bessel_i_ratio_1ulp_avx512_join_mask_avx2(v7l, v7h);
    const __m256i v9l = _mm256_castpd_si256(_mm256_cmp_pd(v5l, v8, _CMP_LT_OQ));
    const __m256i v9h = _mm256_castpd_si256(_mm256_cmp_pd(v5h, v8, _CMP_LT_OQ));
    const __m256i v9 = bessel_i_ratio_1ulp_avx512_join_mask_avx2(v9l, v9h);
    const __m256i v10 = _mm256_and_si256(v7, v9);
    const __m256d v12l = _mm256_add_pd(v11, v5l);
    const __m256d v12h = _mm256_add_pd(v11, v5h);
    const __m256d v13l = _mm256_blendv_pd(v5l, v12l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v13h = _mm256_blendv_pd(v5h, v12h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v15l = _mm256_fmadd_pd(v2l, v2l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v2h, v2h, v14);
    const __m256d v16l = _mm256_fmadd_pd(v13l, v13l, v15l);
    const __m256d v16h = _mm256_fmadd_pd(v13h, v13h, v15h);
    const __m256d v17l = _mm256_sqrt_pd(v16l);
    const __m256d v17h = _mm256_sqrt_pd(v16h);
    const __m256d v18l = _mm256_div_pd(v0, v17l);
    const __m256d v18h = _mm256_div_pd(v0, v17h);
    const __m256d v19l = _mm256_mul_pd(v18l, v2l);
    const __m256d v19h = _mm256_mul_pd(v18h, v2h);
    const __m256d v22l = _mm256_fmadd_pd(v18l, v13l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v18h, v13h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v24h, v25);
    const __m256d v29l = _mm256_fmadd_pd(v27, v24l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27, v24h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v18l, v26l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v18h, v26h, v29h);
    const __m256d v31l = _mm256_mul_pd(v18l, v18l);
    const __m256d v31h = _mm256_mul_pd(v18h, v18h);
    const __m256d v34l = _mm256_fmadd_pd(v32, v31l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32, v31h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v18l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v18h, v34h, v35);
    const __m256d v37l = _mm256_fmadd_pd(v30l, v31l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v30h, v31h, v36h);
    const __m256d v38l = _mm256_add_pd(v17l, v13l);
    const __m256d v38h = _mm256_add_pd(v17h, v13h);
    const __m256d v39l = _mm256_div_pd(v2l, v38l);
    const __m256d v39h = _mm256_div_pd(v2h, v38h);
    const __m256d v40l = _mm256_fnmadd_pd(v19l, v37l, v39l);
    const __m256d v40h = _mm256_fnmadd_pd(v19h, v37h, v39h);
    const __m128 v41l = _mm256_cvtpd_ps(v40l);
    const __m128 v41h = _mm256_cvtpd_ps(v40h);
    const __m256 v41 = _mm256_set_m128(v41h, v41l);
    const __m256d v42l = _mm256_max_pd(v5l, v2l);
    const __m256d v42h = _mm256_max_pd(v5h, v2h);
    const __m256i v44l = _mm256_castpd_si256(_mm256_cmp_pd(v42l, v43, _CMP_LT_OQ));
    const __m256i v44h = _mm256_castpd_si256(_mm256_cmp_pd(v42h, v43, _CMP_LT_OQ));
    const __m256i v44 = bessel_i_ratio_1ulp_avx512_join_mask_avx2(v44l, v44h);
    const __m256i v46l = _mm256_castpd_si256(_mm256_cmp_pd(v45, v2l, _CMP_LT_OQ));
    const __m256i v46h = _mm256_castpd_si256(_mm256_cmp_pd(v45, v2h, _CMP_LT_OQ));
    const __m256i v46 = bessel_i_ratio_1ulp_avx512_join_mask_avx2(v46l, v46h);
    const __m256i v47l = _mm256_castpd_si256(_mm256_cmp_pd(v45, v5l, _CMP_LE_OQ));
    const __m256i v47h = _mm256_castpd_si256(_mm256_cmp_pd(v45, v5h, _CMP_LE_OQ));
    const __m256i v47 = bessel_i_ratio_1ulp_avx512_join_mask_avx2(v47l, v47h);
    const __m256i v48 = _mm256_and_si256(v46, v47);
    const __m256i v49 = _mm256_and_si256(v44, v48);
    const __m256i v50 = _mm256_xor_si256(v49, _mm256_set1_epi32(-1));
    __m256 r0 = v41;
    __m256i any1 = v10;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v53l = _mm256_add_pd(v5l, v5l);
        const __m256d v53h = _mm256_add_pd(v5h, v5h);
        const __m256d v54l = _mm256_add_pd(v52, v53l);
        const __m256d v54h = _mm256_add_pd(v52, v53h);
        const __m256d v55l = _mm256_fmadd_pd(v40l, v2l, v54l);
        const __m256d v55h = _mm256_fmadd_pd(v40h, v2h, v54h);
        const __m256d v58l = _mm256_add_pd(v57, v53l);
        const __m256d v58h = _mm256_add_pd(v57, v53h);
        const __m256d v59l = _mm256_mul_pd(v55l, v58l);
        const __m256d v59h = _mm256_mul_pd(v55h, v58h);
        const __m256d v60l = _mm256_fmadd_pd(v56, v15l, v59l);
        const __m256d v60h = _mm256_fmadd_pd(v56, v15h, v59h);
        const __m256d v62l = _mm256_add_pd(v61, v53l);
        const __m256d v62h = _mm256_add_pd(v61, v53h);
        const __m256d v63l = _mm256_mul_pd(v60l, v62l);
        const __m256d v63h = _mm256_mul_pd(v60h, v62h);
        const __m256d v64l = _mm256_fmadd_pd(v55l, v15l, v63l);
        const __m256d v64h = _mm256_fmadd_pd(v55h, v15h, v63h);
        const __m256d v65l = _mm256_add_pd(v53l, v51);
        const __m256d v65h = _mm256_add_pd(v53h, v51);
        const __m256d v67l = _mm256_fmadd_pd(v64l, v65l, v66);
        const __m256d v67h = _mm256_fmadd_pd(v64h, v65h, v66);
        const __m256d v68l = _mm256_fmadd_pd(v60l, v15l, v67l);
        const __m256d v68h = _mm256_fmadd_pd(v60h, v15h, v67h);
        const __m256d v70l = _mm256_add_pd(v53l, v69);
        const __m256d v70h = _mm256_add_pd(v53h, v69);
        const __m256d v71l = _mm256_mul_pd(v68l, v70l);
        const __m256d v71h = _mm256_mul_pd(v68h, v70h);
        const __m256d v72l = _mm256_fmadd_pd(v64l, v15l, v71l);
        const __m256d v72h = _mm256_fmadd_pd(v64h, v15h, v71h);
        const __m256d v73l = _mm256_add_pd(v11, v53l);
        const __m256d v73h = _mm256_add_pd(v11, v53h);
        const __m256d v74l = _mm256_mul_pd(v73l, v72l);
        const __m256d v74h = _mm256_mul_pd(v73h, v72h);
        const __m256d v75l = _mm256_fmadd_pd(v68l, v15l, v74l);
        const __m256d v75h = _mm256_fmadd_pd(v68h, v15h, v74h);
        const __m256d v77l = _mm256_add_pd(v53l, v76);
        const __m256d v77h = _mm256_add_pd(v53h, v76);
        const __m256d v78l = _mm256_mul_pd(v75l, v77l);
        const __m256d v78h = _mm256_mul_pd(v75h, v77h);
        const __m256d v79l = _mm256_fmadd_pd(v72l, v15l, v78l);
        const __m256d v79h = _mm256_fmadd_pd(v72h, v15h, v78h);
        const __m256d v81l = _mm256_add_pd(v80, v53l);
        const __m256d v81h = _mm256_add_pd(v80, v53h);
        const __m256d v83l = _mm256_add_pd(v82, v53l);
        const __m256d v83h = _mm256_add_pd(v82, v53h);
        const __m256d v84l = _mm256_mul_pd(v79l, v83l);
        const __m256d v84h = _mm256_mul_pd(v79h, v83h);
        const __m256d v85l = _mm256_fmadd_pd(v75l, v15l, v84l);
        const __m256d v85h = _mm256_fmadd_pd(v75h, v15h, v84h);
        const __m256d v86l = _mm256_mul_pd(v81l, v85l);
        const __m256d v86h = _mm256_mul_pd(v81h, v85h);
        const __m256d v87l = _mm256_fmadd_pd(v79l, v15l, v86l);
        const __m256d v87h = _mm256_fmadd_pd(v79h, v15h, v86h);
        const __m256d v88l = _mm256_mul_pd(v2l, v87l);
        const __m256d v88h = _mm256_mul_pd(v2h, v87h);
        const __m256d v90l = _mm256_add_pd(v53l, v89);
        const __m256d v90h = _mm256_add_pd(v53h, v89);
        const __m256d v91l = _mm256_mul_pd(v90l, v87l);
        const __m256d v91h = _mm256_mul_pd(v90h, v87h);
        const __m256d v92l = _mm256_fmadd_pd(v85l, v15l, v91l);
        const __m256d v92h = _mm256_fmadd_pd(v85h, v15h, v91h);
        const __m256d v93l = _mm256_div_pd(v88l, v92l);
        const __m256d v93h = _mm256_div_pd(v88h, v92h);
        const __m128 v94l = _mm256_cvtpd_ps(v93l);
        const __m128 v94h = _mm256_cvtpd_ps(v93h);
        const __m256 v94 = _mm256_set_m128(v94h, v94l);
        r0 = _mm256_blendv_ps(r0, v94, _mm256_castsi256_ps(v10));
    }
    __m256i any2 = v50;
    if (__builtin_expect(!_mm256_testz_si256(any2, any2), 0)) {
        const __m256i v95l = _mm256_castpd_si256(_mm256_cmp_pd(v45, v2l, _CMP_LE_OQ));
        const __m256i v95h = _mm256_castpd_si256(_mm256_cmp_pd(v45, v2h, _CMP_LE_OQ));
        const __m256i v95 = bessel_i_ratio_1ulp_avx512_join_mask_avx2(v95l, v95h);
        const __m256i v96 = _mm256_and_si256(v95, v47);
        const __m256i v97l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v43, _CMP_EQ_OQ));
        const __m256i v97h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v43, _CMP_EQ_OQ));
        const __m256i v97 = bessel_i_ratio_1ulp_avx512_join_mask_avx2(v97l, v97h);
        const __m256i v98l = _mm256_castpd_si256(_mm256_cmp_pd(v43, v5l, _CMP_EQ_OQ));
        const __m256i v98h = _mm256_castpd_si256(_mm256_cmp_pd(v43, v5h, _CMP_EQ_OQ));
        const __m256i v98 = bessel_i_ratio_1ulp_avx512_join_mask_avx2(v98l, v98h);
        const __m256d v101l = _mm256_blendv_pd(v100, v99, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v98))));
        const __m256d v101h = _mm256_blendv_pd(v100, v99, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v98, 1))));
        const __m256d v102l = _mm256_blendv_pd(v45, v101l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v97))));
        const __m256d v102h = _mm256_blendv_pd(v45, v101h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v97, 1))));
        const __m256d v103l = _mm256_blendv_pd(v99, v102l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v96))));
        const __m256d v103h = _mm256_blendv_pd(v99, v102h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v96, 1))));
        const __m128 v104l = _mm256_cvtpd_ps(v103l);
        const __m128 v104h = _mm256_cvtpd_ps(v103h);
        const __m256 v104 = _mm256_set_m128(v104h, v104l);
        r0 = _mm256_blendv_ps(r0, v104, _mm256_castsi256_ps(v50));
    }
    _mm256_storeu_ps(y, r0);
}

static BESSEL_I_RATIO_1ULP_AVX512_AVX2_TARGET void bessel_i_ratio_1ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        bessel_i_ratio_1ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        bessel_i_ratio_1ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
BESSEL_I_RATIO_1ULP_AVX512_AVX512 __mmask8 bessel_i_ratio_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
BESSEL_I_RATIO_1ULP_AVX512_AVX512 void bessel_i_ratio_1ulp_avx512_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.1825f2fbdfdfp+0); /* 1.0943290581634493 */
    const __m512d v3 = _mm512_set1_pd(0x1.99c1b6829dac7p+9); /* 819.51338226984888 */
    const __m512d v8 = _mm512_set1_pd(0x1.4625e1cd66c44p+20); /* 1335902.112646834 */
    const __m512d v11 = _mm512_set1_pd(0x1.4p+3); /* 10 */
    const __m512d v14 = _mm512_set1_pd(0x1.37d905448962dp-38); /* 4.4316228784999911e-12 */
    const __m512d v21 = _mm512_set1_pd(-0x1.7f369a1caac28p-14); /* -9.1365167871046969e-05 */
    const __m512d v23 = _mm512_set1_pd(-0x1.e64e29550607ep-2); /* -0.47490753728335011 */
    const __m512d v25 = _mm512_set1_pd(0x1.945ce02278f1bp-6); /* 0.024680346375944056 */
    const __m512d v27 = _mm512_set1_pd(-0x1.97d58e645d92dp-2); /* -0.39827558982450989 */
    const __m512d v28 = _mm512_set1_pd(-0x1.80651486e40b9p-4); /* -0.093846397574682508 */
    const __m512d v32 = _mm512_set1_pd(-0x1.4197d20424d09p-3); /* -0.15702785563608071 */
    const __m512d v33 = _mm512_set1_pd(0x1.ab8992d54bab3p-2); /* 0.41751698901036177 */
    const __m512d v35 = _mm512_set1_pd(0x1.2c8014b67afa7p-41); /* 5.3379579166172368e-13 */
    const __m512d v43 = _mm512_set1_pd(INFINITY);
    const __m512d v45 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v51 = _mm512_set1_pd(0x1.c000007eef371p+3); /* 14.000000236433808 */
    const __m512d v52 = _mm512_set1_pd(0x1.4p+4); /* 20 */
    const __m512d v56 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v57 = _mm512_set1_pd(0x1.2p+4); /* 18 */
    const __m512d v61 = _mm512_set1_pd(0x1p+4); /* 16 */
    const __m512d v66 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v69 = _mm512_set1_pd(0x1.8p+3); /* 12 */
    const __m512d v76 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v80 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v82 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v89 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v99 = _mm512_set1_pd(NAN);
    const __m512d v100 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512 v1 = _mm512_loadu_ps(x1);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512 v4 = _mm512_loadu_ps(x0);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v6l = _mm512_sub_pd(v3, v5l);
    const __m512d v6h = _mm512_sub_pd(v3, v5h);
    const __mmask8 v7l = _mm512_cmp_pd_mask(v2l, v6l, _CMP_LT_OQ);
    const __mmask8 v7h = _mm512_cmp_pd_mask(v2h, v6h, _CMP_LT_OQ);
    const __mmask16 v7 = _mm512_kunpackb(v7h, v7l);
    const __mmask8 v9l = _mm512_cmp_pd_mask(v5l, v8, _CMP_LT_OQ);
    const __mmask8 v9h = _mm512_cmp_pd_mask(v5h, v8, _CMP_LT_OQ);
    const __mmask16 v9 = _mm512_kunpackb(v9h, v9l);
    const __mmask16 v10 = (__mmask16)(v7 & v9);
    const __m512d v12l = _mm512_add_pd(v11, v5l);
    const __m512d v12h = _mm512_add_pd(v11, v5h);
    const __m512d v13l = _mm512_mask_blend_pd((__mmask8)v10, v5l, v12l);
    const __m512d v13h = _mm512_mask_blend_pd(bessel_i_ratio_1ulp_avx512_high_mask_avx512(v10), v5h, v12h);
    const __m512d v15l = _mm512_fmadd_pd(v2l, v2l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v2h, v2h, v14);
    const __m512d v16l = _mm512_fmadd_pd(v13l, v13l, v15l);
    const __m512d v16h = _mm512_fmadd_pd(v13h, v13h, v15h);
    const __m512d v17l = _mm512_sqrt_pd(v16l);
    const __m512d v17h = _mm512_sqrt_pd(v16h);
    const __m512d v18l = _mm512_div_pd(v0, v17l);
    const __m512d v18h = _mm512_div_pd(v0, v17h);
    const __m512d v19l = _mm512_mul_pd(v18l, v2l);
    const __m512d v19h = _mm512_mul_pd(v18h, v2h);
    const __m512d v22l = _mm512_fmadd_pd(v18l, v13l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v18h, v13h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v24h, v25);
    const __m512d v29l = _mm512_fmadd_pd(v27, v24l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27, v24h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v18l, v26l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v18h, v26h, v29h);
    const __m512d v31l = _mm512_mul_pd(v18l, v18l);
    const __m512d v31h = _mm512_mul_pd(v18h, v18h);
    const __m512d v34l = _mm512_fmadd_pd(v32, v31l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32, v31h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v18l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v18h, v34h, v35);
    const __m512d v37l = _mm512_fmadd_pd(v30l, v31l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v30h, v31h, v36h);
    const __m512d v38l = _mm512_add_pd(v17l, v13l);
    const __m512d v38h = _mm512_add_pd(v17h, v13h);
    const __m512d v39l = _mm512_div_pd(v2l, v38l);
    const __m512d v39h = _mm512_div_pd(v2h, v38h);
    const __m512d v40l = _mm512_fnmadd_pd(v19l, v37l, v39l);
    const __m512d v40h = _mm512_fnmadd_pd(v19h, v37h, v39h);
    const __m256 v41l = _mm512_cvtpd_ps(v40l);
    const __m256 v41h = _mm512_cvtpd_ps(v40h);
    const __m512 v41 = _mm512_insertf32x8(_mm512_castps256_ps512(v41l), v41h, 1);
    const __m512d v42l = _mm512_max_pd(v5l, v2l);
    const __m512d v42h = _mm512_max_pd(v5h, v2h);
    const __mmask8 v44l = _mm512_cmp_pd_mask(v42l, v43, _CMP_LT_OQ);
    const __mmask8 v44h = _mm512_cmp_pd_mask(v42h, v43, _CMP_LT_OQ);
    const __mmask16 v44 = _mm512_kunpackb(v44h, v44l);
    const __mmask8 v46l = _mm512_cmp_pd_mask(v45, v2l, _CMP_LT_OQ);
    const __mmask8 v46h = _mm512_cmp_pd_mask(v45, v2h, _CMP_LT_OQ);
    const __mmask16 v46 = _mm512_kunpackb(v46h, v46l);
    const __mmask8 v47l = _mm512_cmp_pd_mask(v45, v5l, _CMP_LE_OQ);
    const __mmask8 v47h = _mm512_cmp_pd_mask(v45, v5h, _CMP_LE_OQ);
    const __mmask16 v47 = _mm512_kunpackb(v47h, v47l);
    const __mmask16 v48 = (__mmask16)(v46 & v47);
    const __mmask16 v49 = (__mmask16)(v44 & v48);
    const __mmask16 v50 = (__mmask16)~v49;
    __m512 r0 = v41;
    __mmask16 any1 = v10;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v53l = _mm512_add_pd(v5l, v5l);
        const __m512d v53h = _mm512_add_pd(v5h, v5h);
        const __m512d v54l = _mm512_add_pd(v52, v53l);
        const __m512d v54h = _mm512_add_pd(v52, v53h);
        const __m512d v55l = _mm512_fmadd_pd(v40l, v2l, v54l);
        const __m512d v55h = _mm512_fmadd_pd(v40h, v2h, v54h);
        const __m512d v58l = _mm512_add_pd(v57, v53l);
        const __m512d v58h = _mm512_add_pd(v57, v53h);
        const __m512d v59l = _mm512_mul_pd(v55l, v58l);
        const __m512d v59h = _mm512_mul_pd(v55h, v58h);
        const __m512d v60l = _mm512_fmadd_pd(v56, v15l, v59l);
        const __m512d v60h = _mm512_fmadd_pd(v56, v15h, v59h);
        const __m512d v62l = _mm512_add_pd(v61, v53l);
        const __m512d v62h = _mm512_add_pd(v61, v53h);
        const __m512d v63l = _mm512_mul_pd(v60l, v62l);
        const __m512d v63h = _mm512_mul_pd(v60h, v62h);
        const __m512d v64l = _mm512_fmadd_pd(v55l, v15l, v63l);
        const __m512d v64h = _mm512_fmadd_pd(v55h, v15h, v63h);
        const __m512d v65l = _mm512_add_pd(v53l, v51);
        const __m512d v65h = _mm512_add_pd(v53h, v51);
        const __m512d v67l = _mm512_fmadd_pd(v64l, v65l, v66);
        const __m512d v67h = _mm512_fmadd_pd(v64h, v65h, v66);
        const __m512d v68l = _mm512_fmadd_pd(v60l, v15l, v67l);
        const __m512d v68h = _mm512_fmadd_pd(v60h, v15h, v67h);
        const __m512d v70l = _mm512_add_pd(v53l, v69);
        const __m512d v70h = _mm512_add_pd(v53h, v69);
        const __m512d v71l = _mm512_mul_pd(v68l, v70l);
        const __m512d v71h = _mm512_mul_pd(v68h, v70h);
        const __m512d v72l = _mm512_fmadd_pd(v64l, v15l, v71l);
        const __m512d v72h = _mm512_fmadd_pd(v64h, v15h, v71h);
        const __m512d v73l = _mm512_add_pd(v11, v53l);
        const __m512d v73h = _mm512_add_pd(v11, v53h);
        const __m512d v74l = _mm512_mul_pd(v73l, v72l);
        const __m512d v74h = _mm512_mul_pd(v73h, v72h);
        const __m512d v75l = _mm512_fmadd_pd(v68l, v15l, v74l);
        const __m512d v75h = _mm512_fmadd_pd(v68h, v15h, v74h);
        const __m512d v77l = _mm512_add_pd(v53l, v76);
        const __m512d v77h = _mm512_add_pd(v53h, v76);
        const __m512d v78l = _mm512_mul_pd(v75l, v77l);
        const __m512d v78h = _mm512_mul_pd(v75h, v77h);
        const __m512d v79l = _mm512_fmadd_pd(v72l, v15l, v78l);
        const __m512d v79h = _mm512_fmadd_pd(v72h, v15h, v78h);
        const __m512d v81l = _mm512_add_pd(v80, v53l);
        const __m512d v81h = _mm512_add_pd(v80, v53h);
        const __m512d v83l = _mm512_add_pd(v82, v53l);
        const __m512d v83h = _mm512_add_pd(v82, v53h);
        const __m512d v84l = _mm512_mul_pd(v79l, v83l);
        const __m512d v84h = _mm512_mul_pd(v79h, v83h);
        const __m512d v85l = _mm512_fmadd_pd(v75l, v15l, v84l);
        const __m512d v85h = _mm512_fmadd_pd(v75h, v15h, v84h);
        const __m512d v86l = _mm512_mul_pd(v81l, v85l);
        const __m512d v86h = _mm512_mul_pd(v81h, v85h);
        const __m512d v87l = _mm512_fmadd_pd(v79l, v15l, v86l);
        const __m512d v87h = _mm512_fmadd_pd(v79h, v15h, v86h);
        const __m512d v88l = _mm512_mul_pd(v2l, v87l);
        const __m512d v88h = _mm512_mul_pd(v2h, v87h);
        const __m512d v90l = _mm512_add_pd(v53l, v89);
        const __m512d v90h = _mm512_add_pd(v53h, v89);
        const __m512d v91l = _mm512_mul_pd(v90l, v87l);
        const __m512d v91h = _mm512_mul_pd(v90h, v87h);
        const __m512d v92l = _mm512_fmadd_pd(v85l, v15l, v91l);
        const __m512d v92h = _mm512_fmadd_pd(v85h, v15h, v91h);
        const __m512d v93l = _mm512_div_pd(v88l, v92l);
        const __m512d v93h = _mm512_div_pd(v88h, v92h);
        const __m256 v94l = _mm512_cvtpd_ps(v93l);
        const __m256 v94h = _mm512_cvtpd_ps(v93h);
        const __m512 v94 = _mm512_insertf32x8(_mm512_castps256_ps512(v94l), v94h, 1);
        r0 = _mm512_mask_blend_ps(v10, r0, v94);
    }
    __mmask16 any2 = v50;
    if (__builtin_expect(any2 != 0, 0)) {
        const __mmask8 v95l = _mm512_cmp_pd_mask(v45, v2l, _CMP_LE_OQ);
        const __mmask8 v95h = _mm512_cmp_pd_mask(v45, v2h, _CMP_LE_OQ);
        const __mmask16 v95 = _mm512_kunpackb(v95h, v95l);
        const __mmask16 v96 = (__mmask16)(v95 & v47);
        const __mmask8 v97l = _mm512_cmp_pd_mask(v2l, v43, _CMP_EQ_OQ);
        const __mmask8 v97h = _mm512_cmp_pd_mask(v2h, v43, _CMP_EQ_OQ);
        const __mmask16 v97 = _mm512_kunpackb(v97h, v97l);
        const __mmask8 v98l = _mm512_cmp_pd_mask(v43, v5l, _CMP_EQ_OQ);
        const __mmask8 v98h = _mm512_cmp_pd_mask(v43, v5h, _CMP_EQ_OQ);
        const __mmask16 v98 = _mm512_kunpackb(v98h, v98l);
        const __m512d v101l = _mm512_mask_blend_pd((__mmask8)v98, v100, v99);
        const __m512d v101h = _mm512_mask_blend_pd(bessel_i_ratio_1ulp_avx512_high_mask_avx512(v98), v100, v99);
        const __m512d v102l = _mm512_mask_blend_pd((__mmask8)v97, v45, v101l);
        const __m512d v102h = _mm512_mask_blend_pd(bessel_i_ratio_1ulp_avx512_high_mask_avx512(v97), v45, v101h);
        const __m512d v103l = _mm512_mask_blend_pd((__mmask8)v96, v99, v102l);
        const __m512d v103h = _mm512_mask_blend_pd(bessel_i_ratio_1ulp_avx512_high_mask_avx512(v96), v99, v102h);
        const __m256 v104l = _mm512_cvtpd_ps(v103l);
        const __m256 v104h = _mm512_cvtpd_ps(v103h);
        const __m512 v104 = _mm512_insertf32x8(_mm512_castps256_ps512(v104l), v104h, 1);
        r0 = _mm512_mask_blend_ps(v50, r0, v104);
    }
    _mm512_storeu_ps(y, r0);
}

static BESSEL_I_RATIO_1ULP_AVX512_AVX512_TARGET void bessel_i_ratio_1ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        bessel_i_ratio_1ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        bessel_i_ratio_1ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. BESSEL_I_RATIO_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int bessel_i_ratio_1ulp_avx512_level(void) {
#if defined(BESSEL_I_RATIO_1ULP_AVX512_FORCE_ISA)
    return BESSEL_I_RATIO_1ULP_AVX512_FORCE_ISA;
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

float bessel_i_ratio_1ulp_avx512(float x0, float x1) {
    return bessel_i_ratio_1ulp_avx512_element(x0, x1);
}

void bessel_i_ratio_1ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = bessel_i_ratio_1ulp_avx512_level();
    if (level == 2) {
        bessel_i_ratio_1ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        bessel_i_ratio_1ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    bessel_i_ratio_1ulp_avx512_array_portable(x0, x1, y, n);
}

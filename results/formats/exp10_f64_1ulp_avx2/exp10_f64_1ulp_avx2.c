/* exp10_f64_1ulp_avx2: exp10
 *
 *   target       exp10, 10^x, f64
 *   domain       every input
 *   max error    0.986792 ulp, observed on 31328010 inputs
 *   worst input  -0x1.73def58bcb2ccp+5 (-46.483866779458907, encoding 0xc0473def58bcb2cc)
 *   result there 0x1.7fba25ac3fe97p-155 (3.2819595231763163e-47, encoding 0x3647fba25ac3fe97)
 *   mean error   0.132612 ulp
 *   misrounded   2018380 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cc530486f08fc2be9fb9596538f1d978
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f64 --max-ulp 0.97 --isa avx2 --time 25s --seed 1 --threads 1 --archive exp10_f64_1ulp_avx2.db
 *                time: 0.9185 ns/element as avx2 code (inputs mean)
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
#include "exp10_f64_1ulp_avx2.h"

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

static inline double exp10_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp10_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t exp10_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double exp10_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double exp10_f64_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return exp10_f64_1ulp_avx2_frombits_f64((int64_t)((uint64_t)exp10_f64_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double exp10_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double exp10_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1.9d8f33d1f7bedp-59; /* 2.802387394292957e-18 */
    const double v1 = 0x1.a934f0979a371p+1; /* 3.3219280948873622 */
    const double v2 = x;
    const double v3 = 0x1.8p+52; /* 6755399441055744 */
    const double v4 = exp10_f64_1ulp_avx2_fma_f64(v1, v2, v3);
    const double v5 = v4 - v3;
    const double v6 = -0x1.34413509f79ffp-2; /* -0.3010299956639812 */
    const double v7 = exp10_f64_1ulp_avx2_fma_f64(v6, v5, v2);
    const double v8 = exp10_f64_1ulp_avx2_fma_f64(v0, v5, v7);
    const double v9 = 0x1.f1275236352f6p-13; /* 0.00023706130895697453 */
    const double v10 = 0x1.2f66a39efb26fp-10; /* 0.001157382713922985 */
    const double v11 = exp10_f64_1ulp_avx2_fma_f64(v8, v9, v10);
    const double v12 = 0x1.489cd5d82be11p-8; /* 0.0050142309266188049 */
    const double v13 = exp10_f64_1ulp_avx2_fma_f64(v8, v11, v12);
    const double v14 = 0x1.41166bb9e7937p-6; /* 0.019597630692822689 */
    const double v15 = exp10_f64_1ulp_avx2_fma_f64(v8, v13, v14);
    const double v16 = v8 * v15;
    const double v17 = 0x1.16e4ddf029679p-4; /* 0.068089358278109816 */
    const double v18 = v16 + v17;
    const double v19 = 0x1.a7ed7098df813p-3; /* 0.20699584929019518 */
    const double v20 = exp10_f64_1ulp_avx2_fma_f64(v8, v18, v19);
    const double v21 = 0x1.1429ffd263139p-1; /* 0.53938292926026243 */
    const double v22 = exp10_f64_1ulp_avx2_fma_f64(v8, v20, v21);
    const double v23 = 0x1.2bd7609fd76b5p+0; /* 1.1712551489103309 */
    const double v24 = exp10_f64_1ulp_avx2_fma_f64(v8, v22, v23);
    const double v25 = 0x1.0470591de2a8cp+1; /* 2.034678592293238 */
    const double v26 = exp10_f64_1ulp_avx2_fma_f64(v8, v24, v25);
    const double v27 = 0x1.53524c73cea69p+1; /* 2.6509490552391992 */
    const double v28 = exp10_f64_1ulp_avx2_fma_f64(v8, v26, v27);
    const double v29 = 0x1.26bb1bbb55516p+1; /* 2.3025850929940459 */
    const double v30 = exp10_f64_1ulp_avx2_fma_f64(v8, v28, v29);
    const double v31 = 0x1p+0; /* 1 */
    const double v32 = exp10_f64_1ulp_avx2_fma_f64(v8, v30, v31);
    const int64_t v33 = exp10_f64_1ulp_avx2_bits_f64(v4);
    const int64_t v34 = INT64_C(52);
    const int64_t v35 = exp10_f64_1ulp_avx2_shl_i64(v33, v34);
    const double v36 = exp10_f64_1ulp_avx2_addbits_f64(v32, v35);
    const double v37 = exp10_f64_1ulp_avx2_abs_f64(v2);
    const double v38 = 0x1.3299cd42b8b72p+8; /* 306.60078827867176 */
    const int v39 = !(v37 <= v38);
    double r0 = v36;
    if (v39) {
        const double v40 = -0x1.45p+8; /* -325 */
        const int v41 = v2 < v40;
        const double v42 = 0x0p+0; /* 0 */
        const double v43 = 0x1.35p+8; /* 309 */
        const int v44 = v43 < v2;
        const double v45 = INFINITY;
        const double v46 = 0x1p-1; /* 0.5 */
        const double v47 = exp10_f64_1ulp_avx2_fma_f64(v46, v5, v3);
        const int64_t v48 = exp10_f64_1ulp_avx2_bits_f64(v47);
        const int64_t v49 = exp10_f64_1ulp_avx2_shl_i64(v48, v34);
        const int64_t v50 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const int64_t v51 = (int64_t)((uint64_t)v49 + (uint64_t)v50);
        const double v52 = exp10_f64_1ulp_avx2_frombits_f64(v51);
        const double v53 = v52 * v32;
        const double v54 = v47 - v3;
        const double v55 = v5 - v54;
        const double v56 = v55 + v3;
        const int64_t v57 = exp10_f64_1ulp_avx2_bits_f64(v56);
        const int64_t v58 = exp10_f64_1ulp_avx2_shl_i64(v57, v34);
        const int64_t v59 = (int64_t)((uint64_t)v50 + (uint64_t)v58);
        const double v60 = exp10_f64_1ulp_avx2_frombits_f64(v59);
        const double v61 = v53 * v60;
        const double v62 = v44 ? v45 : v61;
        const double v63 = v41 ? v42 : v62;
        r0 = v63;
    }
    return r0;
}

static void exp10_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp10_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP10_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP10_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP10_F64_1ULP_AVX2_AVX2 static inline EXP10_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP10_F64_1ULP_AVX2_AVX512 static inline EXP10_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP10_F64_1ULP_AVX2_AVX2 __m256i exp10_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
EXP10_F64_1ULP_AVX2_AVX2 __m256i exp10_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXP10_F64_1ULP_AVX2_AVX2 void exp10_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.9d8f33d1f7bedp-59); /* 2.802387394292957e-18 */
    const __m256d v1 = _mm256_set1_pd(0x1.a934f0979a371p+1); /* 3.3219280948873622 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v6 = _mm256_set1_pd(-0x1.34413509f79ffp-2); /* -0.3010299956639812 */
    const __m256d v9 = _mm256_set1_pd(0x1.f1275236352f6p-13); /* 0.00023706130895697453 */
    const __m256d v10 = _mm256_set1_pd(0x1.2f66a39efb26fp-10); /* 0.001157382713922985 */
    const __m256d v12 = _mm256_set1_pd(0x1.489cd5d82be11p-8); /* 0.0050142309266188049 */
    const __m256d v14 = _mm256_set1_pd(0x1.41166bb9e7937p-6); /* 0.019597630692822689 */
    const __m256d v17 = _mm256_set1_pd(0x1.16e4ddf029679p-4); /* 0.068089358278109816 */
    const __m256d v19 = _mm256_set1_pd(0x1.a7ed7098df813p-3); /* 0.20699584929019518 */
    const __m256d v21 = _mm256_set1_pd(0x1.1429ffd263139p-1); /* 0.53938292926026243 */
    const __m256d v23 = _mm256_set1_pd(0x1.2bd7609fd76b5p+0); /* 1.1712551489103309 */
    const __m256d v25 = _mm256_set1_pd(0x1.0470591de2a8cp+1); /* 2.034678592293238 */
    const __m256d v27 = _mm256_set1_pd(0x1.53524c73cea69p+1); /* 2.6509490552391992 */
    const __m256d v29 = _mm256_set1_pd(0x1.26bb1bbb55516p+1); /* 2.3025850929940459 */
    const __m256d v31 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v38 = _mm256_set1_pd(0x1.3299cd42b8b72p+8); /* 306.60078827867176 */
    const __m256d v40 = _mm256_set1_pd(-0x1.45p+8); /* -325 */
    const __m256d v42 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v43 = _mm256_set1_pd(0x1.35p+8); /* 309 */
    const __m256d v45 = _mm256_set1_pd(INFINITY);
    const __m256d v46 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v50 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256d v5l = _mm256_sub_pd(v4l, v3);
    const __m256d v5h = _mm256_sub_pd(v4h, v3);
    const __m256d v7l = _mm256_fmadd_pd(v6, v5l, v2l);
    const __m256d v7h = _mm256_fmadd_pd(v6, v5h, v2h);
    const __m256d v8l = _mm256_fmadd_pd(v0, v5l, v7l);
    const __m256d v8h = _mm256_fmadd_pd(v0, v5h, v7h);
    const __m256d v11l = _mm256_fmadd_pd(v8l, v9, v10);
    const __m256d v11h = _mm256_fmadd_pd(v8h, v9, v10);
    const __m256d v13l = _mm256_fmadd_pd(v8l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v8h, v11h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v8l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v8h, v13h, v14);
    const __m256d v16l = _mm256_mul_pd(v8l, v15l);
    const __m256d v16h = _mm256_mul_pd(v8h, v15h);
    const __m256d v18l = _mm256_add_pd(v16l, v17);
    const __m256d v18h = _mm256_add_pd(v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v8l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v8h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v8l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v8h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v8l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v8h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v8l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v8h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v8l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v8h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v8l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v8h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v8l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v8h, v30h, v31);
    const __m256i v33l = _mm256_castpd_si256(v4l);
    const __m256i v33h = _mm256_castpd_si256(v4h);
    const __m256i v35l = _mm256_slli_epi64(v33l, 52);
    const __m256i v35h = _mm256_slli_epi64(v33h, 52);
    const __m256d v36l = _mm256_castsi256_pd(_mm256_add_epi64(exp10_f64_1ulp_avx2_bits_f64_avx2(v32l), v35l));
    const __m256d v36h = _mm256_castsi256_pd(_mm256_add_epi64(exp10_f64_1ulp_avx2_bits_f64_avx2(v32h), v35h));
    const __m256d v37l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v37h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v39l = _mm256_castpd_si256(_mm256_cmp_pd(v37l, v38, _CMP_NLE_UQ));
    const __m256i v39h = _mm256_castpd_si256(_mm256_cmp_pd(v37h, v38, _CMP_NLE_UQ));
    const __m256i v39 = exp10_f64_1ulp_avx2_join_mask_avx2(v39l, v39h);
    __m256d r0l = v36l;
    __m256d r0h = v36h;
    __m256i any1 = v39;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v41l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v40, _CMP_LT_OQ));
        const __m256i v41h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v40, _CMP_LT_OQ));
        const __m256i v41 = exp10_f64_1ulp_avx2_join_mask_avx2(v41l, v41h);
        const __m256i v44l = _mm256_castpd_si256(_mm256_cmp_pd(v43, v2l, _CMP_LT_OQ));
        const __m256i v44h = _mm256_castpd_si256(_mm256_cmp_pd(v43, v2h, _CMP_LT_OQ));
        const __m256i v44 = exp10_f64_1ulp_avx2_join_mask_avx2(v44l, v44h);
        const __m256d v47l = _mm256_fmadd_pd(v46, v5l, v3);
        const __m256d v47h = _mm256_fmadd_pd(v46, v5h, v3);
        const __m256i v48l = _mm256_castpd_si256(v47l);
        const __m256i v48h = _mm256_castpd_si256(v47h);
        const __m256i v49l = _mm256_slli_epi64(v48l, 52);
        const __m256i v49h = _mm256_slli_epi64(v48h, 52);
        const __m256i v51l = _mm256_add_epi64(v49l, v50);
        const __m256i v51h = _mm256_add_epi64(v49h, v50);
        const __m256d v52l = _mm256_castsi256_pd(v51l);
        const __m256d v52h = _mm256_castsi256_pd(v51h);
        const __m256d v53l = _mm256_mul_pd(v52l, v32l);
        const __m256d v53h = _mm256_mul_pd(v52h, v32h);
        const __m256d v54l = _mm256_sub_pd(v47l, v3);
        const __m256d v54h = _mm256_sub_pd(v47h, v3);
        const __m256d v55l = _mm256_sub_pd(v5l, v54l);
        const __m256d v55h = _mm256_sub_pd(v5h, v54h);
        const __m256d v56l = _mm256_add_pd(v55l, v3);
        const __m256d v56h = _mm256_add_pd(v55h, v3);
        const __m256i v57l = exp10_f64_1ulp_avx2_bits_f64_avx2(v56l);
        const __m256i v57h = exp10_f64_1ulp_avx2_bits_f64_avx2(v56h);
        const __m256i v58l = _mm256_slli_epi64(v57l, 52);
        const __m256i v58h = _mm256_slli_epi64(v57h, 52);
        const __m256i v59l = _mm256_add_epi64(v50, v58l);
        const __m256i v59h = _mm256_add_epi64(v50, v58h);
        const __m256d v60l = _mm256_castsi256_pd(v59l);
        const __m256d v60h = _mm256_castsi256_pd(v59h);
        const __m256d v61l = _mm256_mul_pd(v53l, v60l);
        const __m256d v61h = _mm256_mul_pd(v53h, v60h);
        const __m256d v62l = _mm256_blendv_pd(v61l, v45, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44))));
        const __m256d v62h = _mm256_blendv_pd(v61h, v45, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44, 1))));
        const __m256d v63l = _mm256_blendv_pd(v62l, v42, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v41))));
        const __m256d v63h = _mm256_blendv_pd(v62h, v42, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v41, 1))));
        r0l = _mm256_blendv_pd(r0l, v63l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v39))));
        r0h = _mm256_blendv_pd(r0h, v63h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v39, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static EXP10_F64_1ULP_AVX2_AVX2_TARGET void exp10_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp10_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        exp10_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP10_F64_1ULP_AVX2_AVX512 __m512i exp10_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
EXP10_F64_1ULP_AVX2_AVX512 __mmask8 exp10_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP10_F64_1ULP_AVX2_AVX512 void exp10_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.9d8f33d1f7bedp-59); /* 2.802387394292957e-18 */
    const __m512d v1 = _mm512_set1_pd(0x1.a934f0979a371p+1); /* 3.3219280948873622 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v6 = _mm512_set1_pd(-0x1.34413509f79ffp-2); /* -0.3010299956639812 */
    const __m512d v9 = _mm512_set1_pd(0x1.f1275236352f6p-13); /* 0.00023706130895697453 */
    const __m512d v10 = _mm512_set1_pd(0x1.2f66a39efb26fp-10); /* 0.001157382713922985 */
    const __m512d v12 = _mm512_set1_pd(0x1.489cd5d82be11p-8); /* 0.0050142309266188049 */
    const __m512d v14 = _mm512_set1_pd(0x1.41166bb9e7937p-6); /* 0.019597630692822689 */
    const __m512d v17 = _mm512_set1_pd(0x1.16e4ddf029679p-4); /* 0.068089358278109816 */
    const __m512d v19 = _mm512_set1_pd(0x1.a7ed7098df813p-3); /* 0.20699584929019518 */
    const __m512d v21 = _mm512_set1_pd(0x1.1429ffd263139p-1); /* 0.53938292926026243 */
    const __m512d v23 = _mm512_set1_pd(0x1.2bd7609fd76b5p+0); /* 1.1712551489103309 */
    const __m512d v25 = _mm512_set1_pd(0x1.0470591de2a8cp+1); /* 2.034678592293238 */
    const __m512d v27 = _mm512_set1_pd(0x1.53524c73cea69p+1); /* 2.6509490552391992 */
    const __m512d v29 = _mm512_set1_pd(0x1.26bb1bbb55516p+1); /* 2.3025850929940459 */
    const __m512d v31 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v38 = _mm512_set1_pd(0x1.3299cd42b8b72p+8); /* 306.60078827867176 */
    const __m512d v40 = _mm512_set1_pd(-0x1.45p+8); /* -325 */
    const __m512d v42 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v43 = _mm512_set1_pd(0x1.35p+8); /* 309 */
    const __m512d v45 = _mm512_set1_pd(INFINITY);
    const __m512d v46 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v50 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_fmadd_pd(v1, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v1, v2h, v3);
    const __m512d v5l = _mm512_sub_pd(v4l, v3);
    const __m512d v5h = _mm512_sub_pd(v4h, v3);
    const __m512d v7l = _mm512_fmadd_pd(v6, v5l, v2l);
    const __m512d v7h = _mm512_fmadd_pd(v6, v5h, v2h);
    const __m512d v8l = _mm512_fmadd_pd(v0, v5l, v7l);
    const __m512d v8h = _mm512_fmadd_pd(v0, v5h, v7h);
    const __m512d v11l = _mm512_fmadd_pd(v8l, v9, v10);
    const __m512d v11h = _mm512_fmadd_pd(v8h, v9, v10);
    const __m512d v13l = _mm512_fmadd_pd(v8l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v8h, v11h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v8l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v8h, v13h, v14);
    const __m512d v16l = _mm512_mul_pd(v8l, v15l);
    const __m512d v16h = _mm512_mul_pd(v8h, v15h);
    const __m512d v18l = _mm512_add_pd(v16l, v17);
    const __m512d v18h = _mm512_add_pd(v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v8l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v8h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v8l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v8h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v8l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v8h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v8l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v8h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v8l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v8h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v8l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v8h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v8l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v8h, v30h, v31);
    const __m512i v33l = _mm512_castpd_si512(v4l);
    const __m512i v33h = _mm512_castpd_si512(v4h);
    const __m512i v35l = _mm512_slli_epi64(v33l, 52);
    const __m512i v35h = _mm512_slli_epi64(v33h, 52);
    const __m512d v36l = _mm512_castsi512_pd(_mm512_add_epi64(exp10_f64_1ulp_avx2_bits_f64_avx512(v32l), v35l));
    const __m512d v36h = _mm512_castsi512_pd(_mm512_add_epi64(exp10_f64_1ulp_avx2_bits_f64_avx512(v32h), v35h));
    const __m512d v37l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v37h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v39l = _mm512_cmp_pd_mask(v37l, v38, _CMP_NLE_UQ);
    const __mmask8 v39h = _mm512_cmp_pd_mask(v37h, v38, _CMP_NLE_UQ);
    const __mmask16 v39 = _mm512_kunpackb(v39h, v39l);
    __m512d r0l = v36l;
    __m512d r0h = v36h;
    __mmask16 any1 = v39;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v41l = _mm512_cmp_pd_mask(v2l, v40, _CMP_LT_OQ);
        const __mmask8 v41h = _mm512_cmp_pd_mask(v2h, v40, _CMP_LT_OQ);
        const __mmask16 v41 = _mm512_kunpackb(v41h, v41l);
        const __mmask8 v44l = _mm512_cmp_pd_mask(v43, v2l, _CMP_LT_OQ);
        const __mmask8 v44h = _mm512_cmp_pd_mask(v43, v2h, _CMP_LT_OQ);
        const __mmask16 v44 = _mm512_kunpackb(v44h, v44l);
        const __m512d v47l = _mm512_fmadd_pd(v46, v5l, v3);
        const __m512d v47h = _mm512_fmadd_pd(v46, v5h, v3);
        const __m512i v48l = _mm512_castpd_si512(v47l);
        const __m512i v48h = _mm512_castpd_si512(v47h);
        const __m512i v49l = _mm512_slli_epi64(v48l, 52);
        const __m512i v49h = _mm512_slli_epi64(v48h, 52);
        const __m512i v51l = _mm512_add_epi64(v49l, v50);
        const __m512i v51h = _mm512_add_epi64(v49h, v50);
        const __m512d v52l = _mm512_castsi512_pd(v51l);
        const __m512d v52h = _mm512_castsi512_pd(v51h);
        const __m512d v53l = _mm512_mul_pd(v52l, v32l);
        const __m512d v53h = _mm512_mul_pd(v52h, v32h);
        const __m512d v54l = _mm512_sub_pd(v47l, v3);
        const __m512d v54h = _mm512_sub_pd(v47h, v3);
        const __m512d v55l = _mm512_sub_pd(v5l, v54l);
        const __m512d v55h = _mm512_sub_pd(v5h, v54h);
        const __m512d v56l = _mm512_add_pd(v55l, v3);
        const __m512d v56h = _mm512_add_pd(v55h, v3);
        const __m512i v57l = exp10_f64_1ulp_avx2_bits_f64_avx512(v56l);
        const __m512i v57h = exp10_f64_1ulp_avx2_bits_f64_avx512(v56h);
        const __m512i v58l = _mm512_slli_epi64(v57l, 52);
        const __m512i v58h = _mm512_slli_epi64(v57h, 52);
        const __m512i v59l = _mm512_add_epi64(v50, v58l);
        const __m512i v59h = _mm512_add_epi64(v50, v58h);
        const __m512d v60l = _mm512_castsi512_pd(v59l);
        const __m512d v60h = _mm512_castsi512_pd(v59h);
        const __m512d v61l = _mm512_mul_pd(v53l, v60l);
        const __m512d v61h = _mm512_mul_pd(v53h, v60h);
        const __m512d v62l = _mm512_mask_blend_pd((__mmask8)v44, v61l, v45);
        const __m512d v62h = _mm512_mask_blend_pd(exp10_f64_1ulp_avx2_high_mask_avx512(v44), v61h, v45);
        const __m512d v63l = _mm512_mask_blend_pd((__mmask8)v41, v62l, v42);
        const __m512d v63h = _mm512_mask_blend_pd(exp10_f64_1ulp_avx2_high_mask_avx512(v41), v62h, v42);
        r0l = _mm512_mask_blend_pd((__mmask8)v39, r0l, v63l);
        r0h = _mm512_mask_blend_pd(exp10_f64_1ulp_avx2_high_mask_avx512(v39), r0h, v63h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static EXP10_F64_1ULP_AVX2_AVX512_TARGET void exp10_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        exp10_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP10_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp10_f64_1ulp_avx2_level(void) {
#if defined(EXP10_F64_1ULP_AVX2_FORCE_ISA)
    return EXP10_F64_1ULP_AVX2_FORCE_ISA;
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

double exp10_f64_1ulp_avx2(double x) {
    return exp10_f64_1ulp_avx2_element(x);
}

void exp10_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp10_f64_1ulp_avx2_level();
    if (level == 2) {
        exp10_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp10_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp10_f64_1ulp_avx2_array_portable(x, y, n);
}

/* exp10_f64_4ulp_avx2: exp10
 *
 *   target       exp10, 10^x, f64
 *   domain       every input
 *   max error    1.254326 ulp, observed on 22580115 inputs
 *   worst input  -0x1.5aca715fcbf8cp+0 (-1.3546515330199069, encoding 0xbff5aca715fcbf8c)
 *   result there 0x1.6a065e1e3cdc7p-5 (0.044192489456601751, encoding 0x3fa6a065e1e3cdc7)
 *   mean error   0.111068 ulp
 *   misrounded   1862740 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e25d9b460e79518156ce79e121997218
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 600 --seed 1 --threads 1 --archive exp10_f64_1ulp_avx2.db
 *                time: 0.7668 ns/element as avx2 code (inputs mean)
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
#include "exp10_f64_4ulp_avx2.h"

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

static inline double exp10_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp10_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t exp10_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double exp10_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double exp10_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return exp10_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)exp10_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double exp10_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double exp10_f64_4ulp_avx2_element(double x) {
    const double v0 = 0x1.9d78e5fe3517bp-59; /* 2.8017970119989945e-18 */
    const double v1 = 0x1.a934f0979a371p+1; /* 3.3219280948873622 */
    const double v2 = x;
    const double v3 = 0x1.8p+52; /* 6755399441055744 */
    const double v4 = exp10_f64_4ulp_avx2_fma_f64(v1, v2, v3);
    const double v5 = v4 - v3;
    const double v6 = -0x1.34413509f79ffp-2; /* -0.3010299956639812 */
    const double v7 = exp10_f64_4ulp_avx2_fma_f64(v6, v5, v2);
    const double v8 = exp10_f64_4ulp_avx2_fma_f64(v0, v5, v7);
    const double v9 = 0x1.ee7df38171229p-13; /* 0.00023579215853265889 */
    const double v10 = 0x1.2f514ffbcce89p-10; /* 0.0011570649211990766 */
    const double v11 = exp10_f64_4ulp_avx2_fma_f64(v9, v8, v10);
    const double v12 = 0x1.489d9afd7429dp-8; /* 0.0050142768281637136 */
    const double v13 = exp10_f64_4ulp_avx2_fma_f64(v8, v11, v12);
    const double v14 = 0x1.41167b2dc774cp-6; /* 0.019597645084210399 */
    const double v15 = exp10_f64_4ulp_avx2_fma_f64(v13, v8, v14);
    const double v16 = 0x1.16e4ddd827d22p-4; /* 0.068089357928773825 */
    const double v17 = exp10_f64_4ulp_avx2_fma_f64(v8, v15, v16);
    const double v18 = 0x1.a7ed7091ebab5p-3; /* 0.20699584908785132 */
    const double v19 = exp10_f64_4ulp_avx2_fma_f64(v17, v8, v18);
    const double v20 = 0x1.1429ffd25cd4dp-1; /* 0.53938292925742248 */
    const double v21 = exp10_f64_4ulp_avx2_fma_f64(v19, v8, v20);
    const double v22 = 0x1.2bd7609fd8544p+0; /* 1.1712551489111585 */
    const double v23 = exp10_f64_4ulp_avx2_fma_f64(v8, v21, v22);
    const double v24 = 0x1.0470591de2adp+1; /* 2.0346785922932682 */
    const double v25 = exp10_f64_4ulp_avx2_fma_f64(v23, v8, v24);
    const double v26 = 0x1.53524c73cea69p+1; /* 2.6509490552391992 */
    const double v27 = exp10_f64_4ulp_avx2_fma_f64(v25, v8, v26);
    const double v28 = 0x1.26bb1bbb55516p+1; /* 2.3025850929940459 */
    const double v29 = exp10_f64_4ulp_avx2_fma_f64(v27, v8, v28);
    const double v30 = 0x1p+0; /* 1 */
    const double v31 = exp10_f64_4ulp_avx2_fma_f64(v29, v8, v30);
    const int64_t v32 = exp10_f64_4ulp_avx2_bits_f64(v4);
    const int64_t v33 = INT64_C(52);
    const int64_t v34 = exp10_f64_4ulp_avx2_shl_i64(v32, v33);
    const double v35 = exp10_f64_4ulp_avx2_addbits_f64(v31, v34);
    const double v36 = exp10_f64_4ulp_avx2_abs_f64(v2);
    const double v37 = 0x1.33p+8; /* 307 */
    const int v38 = !(v36 <= v37);
    double r0 = v35;
    if (v38) {
        const double v39 = -0x1.45p+8; /* -325 */
        const int v40 = v2 < v39;
        const double v41 = 0x0p+0; /* 0 */
        const double v42 = 0x1.35p+8; /* 309 */
        const int v43 = v42 < v2;
        const double v44 = INFINITY;
        const int64_t v45 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const double v46 = 0x1p-1; /* 0.5 */
        const double v47 = exp10_f64_4ulp_avx2_fma_f64(v46, v5, v3);
        const double v48 = v47 - v3;
        const double v49 = v5 - v48;
        const double v50 = v49 + v3;
        const int64_t v51 = exp10_f64_4ulp_avx2_bits_f64(v50);
        const int64_t v52 = exp10_f64_4ulp_avx2_shl_i64(v51, v33);
        const int64_t v53 = (int64_t)((uint64_t)v45 + (uint64_t)v52);
        const double v54 = exp10_f64_4ulp_avx2_frombits_f64(v53);
        const int64_t v55 = exp10_f64_4ulp_avx2_bits_f64(v47);
        const int64_t v56 = exp10_f64_4ulp_avx2_shl_i64(v55, v33);
        const int64_t v57 = (int64_t)((uint64_t)v56 + (uint64_t)v45);
        const double v58 = exp10_f64_4ulp_avx2_frombits_f64(v57);
        const double v59 = v58 * v31;
        const double v60 = v54 * v59;
        const double v61 = v43 ? v44 : v60;
        const double v62 = v40 ? v41 : v61;
        r0 = v62;
    }
    return r0;
}

static void exp10_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp10_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP10_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP10_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP10_F64_4ULP_AVX2_AVX2 static inline EXP10_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP10_F64_4ULP_AVX2_AVX512 static inline EXP10_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP10_F64_4ULP_AVX2_AVX2 __m256i exp10_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
EXP10_F64_4ULP_AVX2_AVX2 __m256i exp10_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXP10_F64_4ULP_AVX2_AVX2 void exp10_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.9d78e5fe3517bp-59); /* 2.8017970119989945e-18 */
    const __m256d v1 = _mm256_set1_pd(0x1.a934f0979a371p+1); /* 3.3219280948873622 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v6 = _mm256_set1_pd(-0x1.34413509f79ffp-2); /* -0.3010299956639812 */
    const __m256d v9 = _mm256_set1_pd(0x1.ee7df38171229p-13); /* 0.00023579215853265889 */
    const __m256d v10 = _mm256_set1_pd(0x1.2f514ffbcce89p-10); /* 0.0011570649211990766 */
    const __m256d v12 = _mm256_set1_pd(0x1.489d9afd7429dp-8); /* 0.0050142768281637136 */
    const __m256d v14 = _mm256_set1_pd(0x1.41167b2dc774cp-6); /* 0.019597645084210399 */
    const __m256d v16 = _mm256_set1_pd(0x1.16e4ddd827d22p-4); /* 0.068089357928773825 */
    const __m256d v18 = _mm256_set1_pd(0x1.a7ed7091ebab5p-3); /* 0.20699584908785132 */
    const __m256d v20 = _mm256_set1_pd(0x1.1429ffd25cd4dp-1); /* 0.53938292925742248 */
    const __m256d v22 = _mm256_set1_pd(0x1.2bd7609fd8544p+0); /* 1.1712551489111585 */
    const __m256d v24 = _mm256_set1_pd(0x1.0470591de2adp+1); /* 2.0346785922932682 */
    const __m256d v26 = _mm256_set1_pd(0x1.53524c73cea69p+1); /* 2.6509490552391992 */
    const __m256d v28 = _mm256_set1_pd(0x1.26bb1bbb55516p+1); /* 2.3025850929940459 */
    const __m256d v30 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v37 = _mm256_set1_pd(0x1.33p+8); /* 307 */
    const __m256d v39 = _mm256_set1_pd(-0x1.45p+8); /* -325 */
    const __m256d v41 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v42 = _mm256_set1_pd(0x1.35p+8); /* 309 */
    const __m256d v44 = _mm256_set1_pd(INFINITY);
    const __m256i v45 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v46 = _mm256_set1_pd(0x1p-1); /* 0.5 */
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
    const __m256d v11l = _mm256_fmadd_pd(v9, v8l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9, v8h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v8l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v8h, v11h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v8l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v8h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v8l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v8h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v8l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v8h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v8l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v8h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v8l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v8h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v8l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v8h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v8l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v8h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v8l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v8h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v8l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v8h, v30);
    const __m256i v32l = _mm256_castpd_si256(v4l);
    const __m256i v32h = _mm256_castpd_si256(v4h);
    const __m256i v34l = _mm256_slli_epi64(v32l, 52);
    const __m256i v34h = _mm256_slli_epi64(v32h, 52);
    const __m256d v35l = _mm256_castsi256_pd(_mm256_add_epi64(exp10_f64_4ulp_avx2_bits_f64_avx2(v31l), v34l));
    const __m256d v35h = _mm256_castsi256_pd(_mm256_add_epi64(exp10_f64_4ulp_avx2_bits_f64_avx2(v31h), v34h));
    const __m256d v36l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v36h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v38l = _mm256_castpd_si256(_mm256_cmp_pd(v36l, v37, _CMP_NLE_UQ));
    const __m256i v38h = _mm256_castpd_si256(_mm256_cmp_pd(v36h, v37, _CMP_NLE_UQ));
    const __m256i v38 = exp10_f64_4ulp_avx2_join_mask_avx2(v38l, v38h);
    __m256d r0l = v35l;
    __m256d r0h = v35h;
    __m256i any1 = v38;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v40l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v39, _CMP_LT_OQ));
        const __m256i v40h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v39, _CMP_LT_OQ));
        const __m256i v40 = exp10_f64_4ulp_avx2_join_mask_avx2(v40l, v40h);
        const __m256i v43l = _mm256_castpd_si256(_mm256_cmp_pd(v42, v2l, _CMP_LT_OQ));
        const __m256i v43h = _mm256_castpd_si256(_mm256_cmp_pd(v42, v2h, _CMP_LT_OQ));
        const __m256i v43 = exp10_f64_4ulp_avx2_join_mask_avx2(v43l, v43h);
        const __m256d v47l = _mm256_fmadd_pd(v46, v5l, v3);
        const __m256d v47h = _mm256_fmadd_pd(v46, v5h, v3);
        const __m256d v48l = _mm256_sub_pd(v47l, v3);
        const __m256d v48h = _mm256_sub_pd(v47h, v3);
        const __m256d v49l = _mm256_sub_pd(v5l, v48l);
        const __m256d v49h = _mm256_sub_pd(v5h, v48h);
        const __m256d v50l = _mm256_add_pd(v49l, v3);
        const __m256d v50h = _mm256_add_pd(v49h, v3);
        const __m256i v51l = exp10_f64_4ulp_avx2_bits_f64_avx2(v50l);
        const __m256i v51h = exp10_f64_4ulp_avx2_bits_f64_avx2(v50h);
        const __m256i v52l = _mm256_slli_epi64(v51l, 52);
        const __m256i v52h = _mm256_slli_epi64(v51h, 52);
        const __m256i v53l = _mm256_add_epi64(v45, v52l);
        const __m256i v53h = _mm256_add_epi64(v45, v52h);
        const __m256d v54l = _mm256_castsi256_pd(v53l);
        const __m256d v54h = _mm256_castsi256_pd(v53h);
        const __m256i v55l = _mm256_castpd_si256(v47l);
        const __m256i v55h = _mm256_castpd_si256(v47h);
        const __m256i v56l = _mm256_slli_epi64(v55l, 52);
        const __m256i v56h = _mm256_slli_epi64(v55h, 52);
        const __m256i v57l = _mm256_add_epi64(v56l, v45);
        const __m256i v57h = _mm256_add_epi64(v56h, v45);
        const __m256d v58l = _mm256_castsi256_pd(v57l);
        const __m256d v58h = _mm256_castsi256_pd(v57h);
        const __m256d v59l = _mm256_mul_pd(v58l, v31l);
        const __m256d v59h = _mm256_mul_pd(v58h, v31h);
        const __m256d v60l = _mm256_mul_pd(v54l, v59l);
        const __m256d v60h = _mm256_mul_pd(v54h, v59h);
        const __m256d v61l = _mm256_blendv_pd(v60l, v44, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43))));
        const __m256d v61h = _mm256_blendv_pd(v60h, v44, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43, 1))));
        const __m256d v62l = _mm256_blendv_pd(v61l, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v40))));
        const __m256d v62h = _mm256_blendv_pd(v61h, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v40, 1))));
        r0l = _mm256_blendv_pd(r0l, v62l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v38))));
        r0h = _mm256_blendv_pd(r0h, v62h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v38, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static EXP10_F64_4ULP_AVX2_AVX2_TARGET void exp10_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp10_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        exp10_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP10_F64_4ULP_AVX2_AVX512 __m512i exp10_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
EXP10_F64_4ULP_AVX2_AVX512 __mmask8 exp10_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP10_F64_4ULP_AVX2_AVX512 void exp10_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.9d78e5fe3517bp-59); /* 2.8017970119989945e-18 */
    const __m512d v1 = _mm512_set1_pd(0x1.a934f0979a371p+1); /* 3.3219280948873622 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v6 = _mm512_set1_pd(-0x1.34413509f79ffp-2); /* -0.3010299956639812 */
    const __m512d v9 = _mm512_set1_pd(0x1.ee7df38171229p-13); /* 0.00023579215853265889 */
    const __m512d v10 = _mm512_set1_pd(0x1.2f514ffbcce89p-10); /* 0.0011570649211990766 */
    const __m512d v12 = _mm512_set1_pd(0x1.489d9afd7429dp-8); /* 0.0050142768281637136 */
    const __m512d v14 = _mm512_set1_pd(0x1.41167b2dc774cp-6); /* 0.019597645084210399 */
    const __m512d v16 = _mm512_set1_pd(0x1.16e4ddd827d22p-4); /* 0.068089357928773825 */
    const __m512d v18 = _mm512_set1_pd(0x1.a7ed7091ebab5p-3); /* 0.20699584908785132 */
    const __m512d v20 = _mm512_set1_pd(0x1.1429ffd25cd4dp-1); /* 0.53938292925742248 */
    const __m512d v22 = _mm512_set1_pd(0x1.2bd7609fd8544p+0); /* 1.1712551489111585 */
    const __m512d v24 = _mm512_set1_pd(0x1.0470591de2adp+1); /* 2.0346785922932682 */
    const __m512d v26 = _mm512_set1_pd(0x1.53524c73cea69p+1); /* 2.6509490552391992 */
    const __m512d v28 = _mm512_set1_pd(0x1.26bb1bbb55516p+1); /* 2.3025850929940459 */
    const __m512d v30 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v37 = _mm512_set1_pd(0x1.33p+8); /* 307 */
    const __m512d v39 = _mm512_set1_pd(-0x1.45p+8); /* -325 */
    const __m512d v41 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v42 = _mm512_set1_pd(0x1.35p+8); /* 309 */
    const __m512d v44 = _mm512_set1_pd(INFINITY);
    const __m512i v45 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v46 = _mm512_set1_pd(0x1p-1); /* 0.5 */
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
    const __m512d v11l = _mm512_fmadd_pd(v9, v8l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9, v8h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v8l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v8h, v11h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v8l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v8h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v8l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v8h, v15h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v8l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v8h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v8l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v8h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v8l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v8h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v8l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v8h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v8l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v8h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v8l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v8h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v8l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v8h, v30);
    const __m512i v32l = _mm512_castpd_si512(v4l);
    const __m512i v32h = _mm512_castpd_si512(v4h);
    const __m512i v34l = _mm512_slli_epi64(v32l, 52);
    const __m512i v34h = _mm512_slli_epi64(v32h, 52);
    const __m512d v35l = _mm512_castsi512_pd(_mm512_add_epi64(exp10_f64_4ulp_avx2_bits_f64_avx512(v31l), v34l));
    const __m512d v35h = _mm512_castsi512_pd(_mm512_add_epi64(exp10_f64_4ulp_avx2_bits_f64_avx512(v31h), v34h));
    const __m512d v36l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v36h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v38l = _mm512_cmp_pd_mask(v36l, v37, _CMP_NLE_UQ);
    const __mmask8 v38h = _mm512_cmp_pd_mask(v36h, v37, _CMP_NLE_UQ);
    const __mmask16 v38 = _mm512_kunpackb(v38h, v38l);
    __m512d r0l = v35l;
    __m512d r0h = v35h;
    __mmask16 any1 = v38;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v40l = _mm512_cmp_pd_mask(v2l, v39, _CMP_LT_OQ);
        const __mmask8 v40h = _mm512_cmp_pd_mask(v2h, v39, _CMP_LT_OQ);
        const __mmask16 v40 = _mm512_kunpackb(v40h, v40l);
        const __mmask8 v43l = _mm512_cmp_pd_mask(v42, v2l, _CMP_LT_OQ);
        const __mmask8 v43h = _mm512_cmp_pd_mask(v42, v2h, _CMP_LT_OQ);
        const __mmask16 v43 = _mm512_kunpackb(v43h, v43l);
        const __m512d v47l = _mm512_fmadd_pd(v46, v5l, v3);
        const __m512d v47h = _mm512_fmadd_pd(v46, v5h, v3);
        const __m512d v48l = _mm512_sub_pd(v47l, v3);
        const __m512d v48h = _mm512_sub_pd(v47h, v3);
        const __m512d v49l = _mm512_sub_pd(v5l, v48l);
        const __m512d v49h = _mm512_sub_pd(v5h, v48h);
        const __m512d v50l = _mm512_add_pd(v49l, v3);
        const __m512d v50h = _mm512_add_pd(v49h, v3);
        const __m512i v51l = exp10_f64_4ulp_avx2_bits_f64_avx512(v50l);
        const __m512i v51h = exp10_f64_4ulp_avx2_bits_f64_avx512(v50h);
        const __m512i v52l = _mm512_slli_epi64(v51l, 52);
        const __m512i v52h = _mm512_slli_epi64(v51h, 52);
        const __m512i v53l = _mm512_add_epi64(v45, v52l);
        const __m512i v53h = _mm512_add_epi64(v45, v52h);
        const __m512d v54l = _mm512_castsi512_pd(v53l);
        const __m512d v54h = _mm512_castsi512_pd(v53h);
        const __m512i v55l = _mm512_castpd_si512(v47l);
        const __m512i v55h = _mm512_castpd_si512(v47h);
        const __m512i v56l = _mm512_slli_epi64(v55l, 52);
        const __m512i v56h = _mm512_slli_epi64(v55h, 52);
        const __m512i v57l = _mm512_add_epi64(v56l, v45);
        const __m512i v57h = _mm512_add_epi64(v56h, v45);
        const __m512d v58l = _mm512_castsi512_pd(v57l);
        const __m512d v58h = _mm512_castsi512_pd(v57h);
        const __m512d v59l = _mm512_mul_pd(v58l, v31l);
        const __m512d v59h = _mm512_mul_pd(v58h, v31h);
        const __m512d v60l = _mm512_mul_pd(v54l, v59l);
        const __m512d v60h = _mm512_mul_pd(v54h, v59h);
        const __m512d v61l = _mm512_mask_blend_pd((__mmask8)v43, v60l, v44);
        const __m512d v61h = _mm512_mask_blend_pd(exp10_f64_4ulp_avx2_high_mask_avx512(v43), v60h, v44);
        const __m512d v62l = _mm512_mask_blend_pd((__mmask8)v40, v61l, v41);
        const __m512d v62h = _mm512_mask_blend_pd(exp10_f64_4ulp_avx2_high_mask_avx512(v40), v61h, v41);
        r0l = _mm512_mask_blend_pd((__mmask8)v38, r0l, v62l);
        r0h = _mm512_mask_blend_pd(exp10_f64_4ulp_avx2_high_mask_avx512(v38), r0h, v62h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static EXP10_F64_4ULP_AVX2_AVX512_TARGET void exp10_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        exp10_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP10_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp10_f64_4ulp_avx2_level(void) {
#if defined(EXP10_F64_4ULP_AVX2_FORCE_ISA)
    return EXP10_F64_4ULP_AVX2_FORCE_ISA;
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

double exp10_f64_4ulp_avx2(double x) {
    return exp10_f64_4ulp_avx2_element(x);
}

void exp10_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp10_f64_4ulp_avx2_level();
    if (level == 2) {
        exp10_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp10_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp10_f64_4ulp_avx2_array_portable(x, y, n);
}

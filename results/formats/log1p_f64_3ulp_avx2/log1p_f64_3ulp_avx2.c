/* log1p_f64_3ulp_avx2: log1p
 *
 *   target       log1p, ln(1 + x), f64
 *   domain       every input
 *   max error    2.458463 ulp, observed on 59909016 inputs
 *   worst input  0x1.d29d62fc4a5f5p-2 (0.45567850746974098, encoding 0x3fdd29d62fc4a5f5)
 *   result there 0x1.807bc37149005p-2 (0.37547212008416891, encoding 0x3fd807bc37149005)
 *   mean error   0.255259 ulp
 *   misrounded   11226652 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ebff1f9ae15b58644580c277f14697a0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log1p --fmt f64 --max-ulp 3.5 --isa avx2 --time 20s --seed 1 --threads 1 --from results/formats/log1p_f64_4ulp_avx2/log1p_f64_4ulp_avx2.evo --archive log1p_f64_4ulp_avx2.db
 *                time: 1.2872 ns/element as avx2 code (inputs mean)
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
#include "log1p_f64_3ulp_avx2.h"

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
static inline int64_t log1p_f64_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t log1p_f64_3ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log1p_f64_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t log1p_f64_3ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log1p_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log1p_f64_3ulp_avx2_element(double x) {
    const double v0 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const int64_t v1 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const double v2 = x;
    const double v3 = 0x1p+0; /* 1 */
    const double v4 = v2 + v3;
    const int64_t v5 = log1p_f64_3ulp_avx2_bits_f64(v4);
    const int64_t v6 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const int64_t v7 = (int64_t)((uint64_t)v5 + (uint64_t)v6);
    const int64_t v8 = INT64_C(52);
    const int64_t v9 = log1p_f64_3ulp_avx2_lshr_i64(v7, v8);
    const int64_t v10 = v1 | v9;
    const double v11 = log1p_f64_3ulp_avx2_frombits_f64(v10);
    const double v12 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v13 = v11 - v12;
    const double v14 = v3 - v4;
    const double v15 = v14 + v2;
    const int64_t v16 = INT64_C(9218868437227405312); /* 0x7ff0000000000000 */
    const int64_t v17 = log1p_f64_3ulp_avx2_shl_i64(v9, v8);
    const int64_t v18 = (int64_t)((uint64_t)v16 - (uint64_t)v17);
    const double v19 = log1p_f64_3ulp_avx2_frombits_f64(v18);
    const double v20 = 0x1p-1; /* 0.5 */
    const double v21 = v19 * v20;
    const double v22 = v15 * v21;
    const int64_t v23 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v24 = v7 & v23;
    const int64_t v25 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v26 = (int64_t)((uint64_t)v24 + (uint64_t)v25);
    const double v27 = log1p_f64_3ulp_avx2_frombits_f64(v26);
    const double v28 = -0x1p+0; /* -1 */
    const double v29 = v27 + v28;
    const double v30 = v22 + v29;
    const double v31 = 0x1p+1; /* 2 */
    const double v32 = v30 + v31;
    const double v33 = v30 / v32;
    const double v34 = v33 * v33;
    const double v35 = v34 * v34;
    const double v36 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v37 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v38 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v39 = log1p_f64_3ulp_avx2_fma_f64(v34, v37, v38);
    const double v40 = log1p_f64_3ulp_avx2_fma_f64(v36, v35, v39);
    const double v41 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v42 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v43 = log1p_f64_3ulp_avx2_fma_f64(v41, v34, v42);
    const double v44 = log1p_f64_3ulp_avx2_fma_f64(v40, v35, v43);
    const double v45 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v46 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
    const double v47 = log1p_f64_3ulp_avx2_fma_f64(v45, v34, v46);
    const double v48 = log1p_f64_3ulp_avx2_fma_f64(v44, v35, v47);
    const double v49 = v35 * v48;
    const double v50 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v51 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v52 = log1p_f64_3ulp_avx2_fma_f64(v34, v50, v51);
    const double v53 = v49 + v52;
    const double v54 = v33 * v34;
    const double v55 = v33 * v31;
    const double v56 = log1p_f64_3ulp_avx2_fma_f64(v53, v54, v55);
    const double v57 = log1p_f64_3ulp_avx2_fma_f64(v0, v13, v56);
    const double v58 = v57 < v2 ? v57 : v2;
    const int64_t v59 = INT64_C(-9007199254740993); /* 0xffdfffffffffffff */
    const int64_t v60 = (int64_t)((uint64_t)v5 + (uint64_t)v16);
    const int v61 = v59 < v60;
    const double v62 = 0x1p-40; /* 9.0949470177292824e-13 */
    double r0 = v58;
    if (v61) {
        const double v63 = INFINITY;
        const int v64 = v2 == v63;
        const int v65 = v2 == v28;
        const double v66 = log1p_f64_3ulp_avx2_fma_f64(v58, v58, v62);
        const double v67 = -INFINITY;
        const double v68 = log1p_f64_3ulp_avx2_fma_f64(v58, v62, v67);
        const double v69 = log1p_f64_3ulp_avx2_fma_f64(v62, v66, v68);
        const double v70 = NAN;
        const double v71 = v65 ? v69 : v70;
        const double v72 = v64 ? v2 : v71;
        r0 = v72;
    }
    return r0;
}

static void log1p_f64_3ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log1p_f64_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG1P_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG1P_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG1P_F64_3ULP_AVX2_AVX2 static inline LOG1P_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG1P_F64_3ULP_AVX2_AVX512 static inline LOG1P_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG1P_F64_3ULP_AVX2_AVX2 __m256i log1p_f64_3ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG1P_F64_3ULP_AVX2_AVX2 __m256i log1p_f64_3ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG1P_F64_3ULP_AVX2_AVX2 void log1p_f64_3ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v3 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v6 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v12 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256i v16 = _mm256_set1_epi64x(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m256d v20 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v23 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v25 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v28 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v31 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v36 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v37 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v38 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v41 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v42 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v45 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v46 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v50 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v51 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256i v59 = _mm256_set1_epi64x(INT64_C(-9007199254740993)); /* 0xffdfffffffffffff */
    const __m256d v62 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v63 = _mm256_set1_pd(INFINITY);
    const __m256d v67 = _mm256_set1_pd(-INFINITY);
    const __m256d v70 = _mm256_set1_pd(NAN);
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_add_pd(v2l, v3);
    const __m256d v4h = _mm256_add_pd(v2h, v3);
    const __m256i v5l = log1p_f64_3ulp_avx2_bits_f64_avx2(v4l);
    const __m256i v5h = log1p_f64_3ulp_avx2_bits_f64_avx2(v4h);
    const __m256i v7l = _mm256_add_epi64(v5l, v6);
    const __m256i v7h = _mm256_add_epi64(v5h, v6);
    const __m256i v9l = _mm256_srli_epi64(v7l, 52);
    const __m256i v9h = _mm256_srli_epi64(v7h, 52);
    const __m256i v10l = _mm256_or_si256(v1, v9l);
    const __m256i v10h = _mm256_or_si256(v1, v9h);
    const __m256d v11l = _mm256_castsi256_pd(v10l);
    const __m256d v11h = _mm256_castsi256_pd(v10h);
    const __m256d v13l = _mm256_sub_pd(v11l, v12);
    const __m256d v13h = _mm256_sub_pd(v11h, v12);
    const __m256d v14l = _mm256_sub_pd(v3, v4l);
    const __m256d v14h = _mm256_sub_pd(v3, v4h);
    const __m256d v15l = _mm256_add_pd(v14l, v2l);
    const __m256d v15h = _mm256_add_pd(v14h, v2h);
    const __m256i v17l = _mm256_slli_epi64(v9l, 52);
    const __m256i v17h = _mm256_slli_epi64(v9h, 52);
    const __m256i v18l = _mm256_sub_epi64(v16, v17l);
    const __m256i v18h = _mm256_sub_epi64(v16, v17h);
    const __m256d v19l = _mm256_castsi256_pd(v18l);
    const __m256d v19h = _mm256_castsi256_pd(v18h);
    const __m256d v21l = _mm256_mul_pd(v19l, v20);
    const __m256d v21h = _mm256_mul_pd(v19h, v20);
    const __m256d v22l = _mm256_mul_pd(v15l, v21l);
    const __m256d v22h = _mm256_mul_pd(v15h, v21h);
    const __m256i v24l = _mm256_and_si256(v7l, v23);
    const __m256i v24h = _mm256_and_si256(v7h, v23);
    const __m256i v26l = _mm256_add_epi64(v24l, v25);
    const __m256i v26h = _mm256_add_epi64(v24h, v25);
    const __m256d v27l = _mm256_castsi256_pd(v26l);
    const __m256d v27h = _mm256_castsi256_pd(v26h);
    const __m256d v29l = _mm256_add_pd(v27l, v28);
    const __m256d v29h = _mm256_add_pd(v27h, v28);
    const __m256d v30l = _mm256_add_pd(v22l, v29l);
    const __m256d v30h = _mm256_add_pd(v22h, v29h);
    const __m256d v32l = _mm256_add_pd(v30l, v31);
    const __m256d v32h = _mm256_add_pd(v30h, v31);
    const __m256d v33l = _mm256_div_pd(v30l, v32l);
    const __m256d v33h = _mm256_div_pd(v30h, v32h);
    const __m256d v34l = _mm256_mul_pd(v33l, v33l);
    const __m256d v34h = _mm256_mul_pd(v33h, v33h);
    const __m256d v35l = _mm256_mul_pd(v34l, v34l);
    const __m256d v35h = _mm256_mul_pd(v34h, v34h);
    const __m256d v39l = _mm256_fmadd_pd(v34l, v37, v38);
    const __m256d v39h = _mm256_fmadd_pd(v34h, v37, v38);
    const __m256d v40l = _mm256_fmadd_pd(v36, v35l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v36, v35h, v39h);
    const __m256d v43l = _mm256_fmadd_pd(v41, v34l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41, v34h, v42);
    const __m256d v44l = _mm256_fmadd_pd(v40l, v35l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v40h, v35h, v43h);
    const __m256d v47l = _mm256_fmadd_pd(v45, v34l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45, v34h, v46);
    const __m256d v48l = _mm256_fmadd_pd(v44l, v35l, v47l);
    const __m256d v48h = _mm256_fmadd_pd(v44h, v35h, v47h);
    const __m256d v49l = _mm256_mul_pd(v35l, v48l);
    const __m256d v49h = _mm256_mul_pd(v35h, v48h);
    const __m256d v52l = _mm256_fmadd_pd(v34l, v50, v51);
    const __m256d v52h = _mm256_fmadd_pd(v34h, v50, v51);
    const __m256d v53l = _mm256_add_pd(v49l, v52l);
    const __m256d v53h = _mm256_add_pd(v49h, v52h);
    const __m256d v54l = _mm256_mul_pd(v33l, v34l);
    const __m256d v54h = _mm256_mul_pd(v33h, v34h);
    const __m256d v55l = _mm256_mul_pd(v33l, v31);
    const __m256d v55h = _mm256_mul_pd(v33h, v31);
    const __m256d v56l = _mm256_fmadd_pd(v53l, v54l, v55l);
    const __m256d v56h = _mm256_fmadd_pd(v53h, v54h, v55h);
    const __m256d v57l = _mm256_fmadd_pd(v0, v13l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v0, v13h, v56h);
    const __m256d v58l = _mm256_min_pd(v57l, v2l);
    const __m256d v58h = _mm256_min_pd(v57h, v2h);
    const __m256i v60l = _mm256_add_epi64(v5l, v16);
    const __m256i v60h = _mm256_add_epi64(v5h, v16);
    const __m256i v61l = _mm256_cmpgt_epi64(v60l, v59);
    const __m256i v61h = _mm256_cmpgt_epi64(v60h, v59);
    const __m256i v61 = log1p_f64_3ulp_avx2_join_mask_avx2(v61l, v61h);
    __m256d r0l = v58l;
    __m256d r0h = v58h;
    __m256i any1 = v61;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v64l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v63, _CMP_EQ_OQ));
        const __m256i v64h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v63, _CMP_EQ_OQ));
        const __m256i v64 = log1p_f64_3ulp_avx2_join_mask_avx2(v64l, v64h);
        const __m256i v65l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v28, _CMP_EQ_OQ));
        const __m256i v65h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v28, _CMP_EQ_OQ));
        const __m256i v65 = log1p_f64_3ulp_avx2_join_mask_avx2(v65l, v65h);
        const __m256d v66l = _mm256_fmadd_pd(v58l, v58l, v62);
        const __m256d v66h = _mm256_fmadd_pd(v58h, v58h, v62);
        const __m256d v68l = _mm256_fmadd_pd(v58l, v62, v67);
        const __m256d v68h = _mm256_fmadd_pd(v58h, v62, v67);
        const __m256d v69l = _mm256_fmadd_pd(v62, v66l, v68l);
        const __m256d v69h = _mm256_fmadd_pd(v62, v66h, v68h);
        const __m256d v71l = _mm256_blendv_pd(v70, v69l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v65))));
        const __m256d v71h = _mm256_blendv_pd(v70, v69h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v65, 1))));
        const __m256d v72l = _mm256_blendv_pd(v71l, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64))));
        const __m256d v72h = _mm256_blendv_pd(v71h, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64, 1))));
        r0l = _mm256_blendv_pd(r0l, v72l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v61))));
        r0h = _mm256_blendv_pd(r0h, v72h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v61, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static LOG1P_F64_3ULP_AVX2_AVX2_TARGET void log1p_f64_3ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log1p_f64_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log1p_f64_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG1P_F64_3ULP_AVX2_AVX512 __m512i log1p_f64_3ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG1P_F64_3ULP_AVX2_AVX512 __mmask8 log1p_f64_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG1P_F64_3ULP_AVX2_AVX512 void log1p_f64_3ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v3 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v6 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v12 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512i v16 = _mm512_set1_epi64(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m512d v20 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v23 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v28 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v31 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v36 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v37 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v38 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v41 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v42 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v45 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v46 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v50 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v51 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512i v59 = _mm512_set1_epi64(INT64_C(-9007199254740993)); /* 0xffdfffffffffffff */
    const __m512d v62 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v63 = _mm512_set1_pd(INFINITY);
    const __m512d v67 = _mm512_set1_pd(-INFINITY);
    const __m512d v70 = _mm512_set1_pd(NAN);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_add_pd(v2l, v3);
    const __m512d v4h = _mm512_add_pd(v2h, v3);
    const __m512i v5l = log1p_f64_3ulp_avx2_bits_f64_avx512(v4l);
    const __m512i v5h = log1p_f64_3ulp_avx2_bits_f64_avx512(v4h);
    const __m512i v7l = _mm512_add_epi64(v5l, v6);
    const __m512i v7h = _mm512_add_epi64(v5h, v6);
    const __m512i v9l = _mm512_srli_epi64(v7l, 52);
    const __m512i v9h = _mm512_srli_epi64(v7h, 52);
    const __m512i v10l = _mm512_or_si512(v1, v9l);
    const __m512i v10h = _mm512_or_si512(v1, v9h);
    const __m512d v11l = _mm512_castsi512_pd(v10l);
    const __m512d v11h = _mm512_castsi512_pd(v10h);
    const __m512d v13l = _mm512_sub_pd(v11l, v12);
    const __m512d v13h = _mm512_sub_pd(v11h, v12);
    const __m512d v14l = _mm512_sub_pd(v3, v4l);
    const __m512d v14h = _mm512_sub_pd(v3, v4h);
    const __m512d v15l = _mm512_add_pd(v14l, v2l);
    const __m512d v15h = _mm512_add_pd(v14h, v2h);
    const __m512i v17l = _mm512_slli_epi64(v9l, 52);
    const __m512i v17h = _mm512_slli_epi64(v9h, 52);
    const __m512i v18l = _mm512_sub_epi64(v16, v17l);
    const __m512i v18h = _mm512_sub_epi64(v16, v17h);
    const __m512d v19l = _mm512_castsi512_pd(v18l);
    const __m512d v19h = _mm512_castsi512_pd(v18h);
    const __m512d v21l = _mm512_mul_pd(v19l, v20);
    const __m512d v21h = _mm512_mul_pd(v19h, v20);
    const __m512d v22l = _mm512_mul_pd(v15l, v21l);
    const __m512d v22h = _mm512_mul_pd(v15h, v21h);
    const __m512i v24l = _mm512_and_si512(v7l, v23);
    const __m512i v24h = _mm512_and_si512(v7h, v23);
    const __m512i v26l = _mm512_add_epi64(v24l, v25);
    const __m512i v26h = _mm512_add_epi64(v24h, v25);
    const __m512d v27l = _mm512_castsi512_pd(v26l);
    const __m512d v27h = _mm512_castsi512_pd(v26h);
    const __m512d v29l = _mm512_add_pd(v27l, v28);
    const __m512d v29h = _mm512_add_pd(v27h, v28);
    const __m512d v30l = _mm512_add_pd(v22l, v29l);
    const __m512d v30h = _mm512_add_pd(v22h, v29h);
    const __m512d v32l = _mm512_add_pd(v30l, v31);
    const __m512d v32h = _mm512_add_pd(v30h, v31);
    const __m512d v33l = _mm512_div_pd(v30l, v32l);
    const __m512d v33h = _mm512_div_pd(v30h, v32h);
    const __m512d v34l = _mm512_mul_pd(v33l, v33l);
    const __m512d v34h = _mm512_mul_pd(v33h, v33h);
    const __m512d v35l = _mm512_mul_pd(v34l, v34l);
    const __m512d v35h = _mm512_mul_pd(v34h, v34h);
    const __m512d v39l = _mm512_fmadd_pd(v34l, v37, v38);
    const __m512d v39h = _mm512_fmadd_pd(v34h, v37, v38);
    const __m512d v40l = _mm512_fmadd_pd(v36, v35l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v36, v35h, v39h);
    const __m512d v43l = _mm512_fmadd_pd(v41, v34l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41, v34h, v42);
    const __m512d v44l = _mm512_fmadd_pd(v40l, v35l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v40h, v35h, v43h);
    const __m512d v47l = _mm512_fmadd_pd(v45, v34l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45, v34h, v46);
    const __m512d v48l = _mm512_fmadd_pd(v44l, v35l, v47l);
    const __m512d v48h = _mm512_fmadd_pd(v44h, v35h, v47h);
    const __m512d v49l = _mm512_mul_pd(v35l, v48l);
    const __m512d v49h = _mm512_mul_pd(v35h, v48h);
    const __m512d v52l = _mm512_fmadd_pd(v34l, v50, v51);
    const __m512d v52h = _mm512_fmadd_pd(v34h, v50, v51);
    const __m512d v53l = _mm512_add_pd(v49l, v52l);
    const __m512d v53h = _mm512_add_pd(v49h, v52h);
    const __m512d v54l = _mm512_mul_pd(v33l, v34l);
    const __m512d v54h = _mm512_mul_pd(v33h, v34h);
    const __m512d v55l = _mm512_mul_pd(v33l, v31);
    const __m512d v55h = _mm512_mul_pd(v33h, v31);
    const __m512d v56l = _mm512_fmadd_pd(v53l, v54l, v55l);
    const __m512d v56h = _mm512_fmadd_pd(v53h, v54h, v55h);
    const __m512d v57l = _mm512_fmadd_pd(v0, v13l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v0, v13h, v56h);
    const __m512d v58l = _mm512_min_pd(v57l, v2l);
    const __m512d v58h = _mm512_min_pd(v57h, v2h);
    const __m512i v60l = _mm512_add_epi64(v5l, v16);
    const __m512i v60h = _mm512_add_epi64(v5h, v16);
    const __mmask8 v61l = _mm512_cmplt_epi64_mask(v59, v60l);
    const __mmask8 v61h = _mm512_cmplt_epi64_mask(v59, v60h);
    const __mmask16 v61 = _mm512_kunpackb(v61h, v61l);
    __m512d r0l = v58l;
    __m512d r0h = v58h;
    __mmask16 any1 = v61;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v64l = _mm512_cmp_pd_mask(v2l, v63, _CMP_EQ_OQ);
        const __mmask8 v64h = _mm512_cmp_pd_mask(v2h, v63, _CMP_EQ_OQ);
        const __mmask16 v64 = _mm512_kunpackb(v64h, v64l);
        const __mmask8 v65l = _mm512_cmp_pd_mask(v2l, v28, _CMP_EQ_OQ);
        const __mmask8 v65h = _mm512_cmp_pd_mask(v2h, v28, _CMP_EQ_OQ);
        const __mmask16 v65 = _mm512_kunpackb(v65h, v65l);
        const __m512d v66l = _mm512_fmadd_pd(v58l, v58l, v62);
        const __m512d v66h = _mm512_fmadd_pd(v58h, v58h, v62);
        const __m512d v68l = _mm512_fmadd_pd(v58l, v62, v67);
        const __m512d v68h = _mm512_fmadd_pd(v58h, v62, v67);
        const __m512d v69l = _mm512_fmadd_pd(v62, v66l, v68l);
        const __m512d v69h = _mm512_fmadd_pd(v62, v66h, v68h);
        const __m512d v71l = _mm512_mask_blend_pd((__mmask8)v65, v70, v69l);
        const __m512d v71h = _mm512_mask_blend_pd(log1p_f64_3ulp_avx2_high_mask_avx512(v65), v70, v69h);
        const __m512d v72l = _mm512_mask_blend_pd((__mmask8)v64, v71l, v2l);
        const __m512d v72h = _mm512_mask_blend_pd(log1p_f64_3ulp_avx2_high_mask_avx512(v64), v71h, v2h);
        r0l = _mm512_mask_blend_pd((__mmask8)v61, r0l, v72l);
        r0h = _mm512_mask_blend_pd(log1p_f64_3ulp_avx2_high_mask_avx512(v61), r0h, v72h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static LOG1P_F64_3ULP_AVX2_AVX512_TARGET void log1p_f64_3ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log1p_f64_3ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log1p_f64_3ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG1P_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log1p_f64_3ulp_avx2_level(void) {
#if defined(LOG1P_F64_3ULP_AVX2_FORCE_ISA)
    return LOG1P_F64_3ULP_AVX2_FORCE_ISA;
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

double log1p_f64_3ulp_avx2(double x) {
    return log1p_f64_3ulp_avx2_element(x);
}

void log1p_f64_3ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log1p_f64_3ulp_avx2_level();
    if (level == 2) {
        log1p_f64_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log1p_f64_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log1p_f64_3ulp_avx2_array_portable(x, y, n);
}

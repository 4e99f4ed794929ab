/* log10_f64_4ulp_avx2: log10
 *
 *   target       log10, log10 x, f64
 *   domain       every input
 *   max error    3.199566 ulp, observed on 52860058 inputs
 *   worst input  0x1.4e7c79dbc148dp+0 (1.3065868531714699, encoding 0x3ff4e7c79dbc148d)
 *   result there 0x1.dbb3d13aecdep-4 (0.11613828402078452, encoding 0x3fbdbb3d13aecde0)
 *   mean error   0.370885 ulp
 *   misrounded   14499083 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3ee514a183dc5b561bba4378960ec63e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f64 --max-ulp 3.5 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive log10_f64_4ulp_avx2.db
 *                time: 1.0404 ns/element as avx2 code (inputs mean)
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
#include "log10_f64_4ulp_avx2.h"

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
static inline int64_t log10_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t log10_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log10_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log10_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log10_f64_4ulp_avx2_element(double x) {
    const double v0 = 0x1.34413509f79ffp-2; /* 0.3010299956639812 */
    const int64_t v1 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v2 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v3 = x;
    const int64_t v4 = log10_f64_4ulp_avx2_bits_f64(v3);
    const int64_t v5 = (int64_t)((uint64_t)v2 + (uint64_t)v4);
    const int64_t v6 = INT64_C(52);
    const int64_t v7 = log10_f64_4ulp_avx2_lshr_i64(v5, v6);
    const int64_t v8 = v1 | v7;
    const double v9 = log10_f64_4ulp_avx2_frombits_f64(v8);
    const double v10 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v11 = v9 - v10;
    const double v12 = v0 * v11;
    const int64_t v13 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v14 = v13 & v5;
    const int64_t v15 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v16 = (int64_t)((uint64_t)v14 + (uint64_t)v15);
    const double v17 = log10_f64_4ulp_avx2_frombits_f64(v16);
    const double v18 = -0x1p+0; /* -1 */
    const double v19 = v17 + v18;
    const double v20 = 0x1p+1; /* 2 */
    const double v21 = v19 + v20;
    const double v22 = v19 / v21;
    const double v23 = v22 * v22;
    const double v24 = v22 * v23;
    const double v25 = 0x1.ef9eba05f7bcbp-5; /* 0.06050049145391475 */
    const double v26 = 0x1.11b6052ddf257p-4; /* 0.06682397864455801 */
    const double v27 = log10_f64_4ulp_avx2_fma_f64(v23, v25, v26);
    const double v28 = 0x1.436ccf171bfe6p-4; /* 0.078961190172548962 */
    const double v29 = log10_f64_4ulp_avx2_fma_f64(v27, v23, v28);
    const double v30 = 0x1.8b4ded1ada855p-4; /* 0.096509863081935279 */
    const double v31 = log10_f64_4ulp_avx2_fma_f64(v29, v23, v30);
    const double v32 = 0x1.fc3fa66f85143p-4; /* 0.12408413900295039 */
    const double v33 = log10_f64_4ulp_avx2_fma_f64(v31, v23, v32);
    const double v34 = 0x1.63c627749f7bdp-3; /* 0.17371779274611568 */
    const double v35 = log10_f64_4ulp_avx2_fma_f64(v33, v23, v34);
    const double v36 = 0x1.287a7636f473fp-2; /* 0.28952965460222296 */
    const double v37 = log10_f64_4ulp_avx2_fma_f64(v35, v23, v36);
    const double v38 = 0x1.bcb7b1526e50ep-1; /* 0.86858896380650363 */
    const double v39 = v22 * v38;
    const double v40 = log10_f64_4ulp_avx2_fma_f64(v24, v37, v39);
    const double v41 = v12 + v40;
    const int64_t v42 = INT64_C(-9007199254740993); /* 0xffdfffffffffffff */
    const int64_t v43 = INT64_C(9218868437227405312); /* 0x7ff0000000000000 */
    const int64_t v44 = (int64_t)((uint64_t)v43 + (uint64_t)v4);
    const int v45 = v42 < v44;
    double r0 = v41;
    if (v45) {
        const double v46 = 0x0p+0; /* 0 */
        const int v47 = v3 < v46;
        const double v48 = NAN;
        const double v49 = INFINITY;
        const int v50 = v3 < v49;
        const int v51 = v46 == v3;
        const double v52 = -INFINITY;
        const double v53 = 0x1p+54; /* 18014398509481984 */
        const double v54 = v53 * v3;
        const int64_t v55 = log10_f64_4ulp_avx2_bits_f64(v54);
        const int64_t v56 = (int64_t)((uint64_t)v2 + (uint64_t)v55);
        const int64_t v57 = log10_f64_4ulp_avx2_lshr_i64(v56, v6);
        const int64_t v58 = v1 | v57;
        const double v59 = log10_f64_4ulp_avx2_frombits_f64(v58);
        const double v60 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v61 = v59 - v60;
        const int64_t v62 = v56 & v13;
        const int64_t v63 = (int64_t)((uint64_t)v62 + (uint64_t)v15);
        const double v64 = log10_f64_4ulp_avx2_frombits_f64(v63);
        const double v65 = v64 + v18;
        const double v66 = v20 + v65;
        const double v67 = v65 / v66;
        const double v68 = v67 * v67;
        const double v69 = v68 * v67;
        const double v70 = 0x1.da5d89f186bcbp-5; /* 0.057905930920433578 */
        const double v71 = 0x1.11ac1e5a1c809p-4; /* 0.066814535677423362 */
        const double v72 = log10_f64_4ulp_avx2_fma_f64(v68, v70, v71);
        const double v73 = 0x1.436e526a7ec67p-4; /* 0.078962633073318508 */
        const double v74 = log10_f64_4ulp_avx2_fma_f64(v68, v72, v73);
        const double v75 = 0x1.8b4df2f3f047ep-4; /* 0.09650988486738929 */
        const double v76 = log10_f64_4ulp_avx2_fma_f64(v68, v74, v75);
        const double v77 = 0x1.fc3fa615105c7p-4; /* 0.12408413768664338 */
        const double v78 = log10_f64_4ulp_avx2_fma_f64(v68, v76, v77);
        const double v79 = 0x1.63c62775250d8p-3; /* 0.17371779276130073 */
        const double v80 = log10_f64_4ulp_avx2_fma_f64(v68, v78, v79);
        const double v81 = 0x1.287a7636f435fp-2; /* 0.2895296546021679 */
        const double v82 = log10_f64_4ulp_avx2_fma_f64(v68, v80, v81);
        const double v83 = v38 * v67;
        const double v84 = log10_f64_4ulp_avx2_fma_f64(v69, v82, v83);
        const double v85 = log10_f64_4ulp_avx2_fma_f64(v0, v61, v84);
        const double v86 = v51 ? v52 : v85;
        const double v87 = v3 + v3;
        const double v88 = v50 ? v86 : v87;
        const double v89 = v47 ? v48 : v88;
        r0 = v89;
    }
    return r0;
}

static void log10_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_F64_4ULP_AVX2_AVX2 static inline LOG10_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG10_F64_4ULP_AVX2_AVX512 static inline LOG10_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG10_F64_4ULP_AVX2_AVX2 __m256i log10_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG10_F64_4ULP_AVX2_AVX2 __m256i log10_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG10_F64_4ULP_AVX2_AVX2 void log10_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.34413509f79ffp-2); /* 0.3010299956639812 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v2 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v10 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256i v13 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v18 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v20 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v25 = _mm256_set1_pd(0x1.ef9eba05f7bcbp-5); /* 0.06050049145391475 */
    const __m256d v26 = _mm256_set1_pd(0x1.11b6052ddf257p-4); /* 0.06682397864455801 */
    const __m256d v28 = _mm256_set1_pd(0x1.436ccf171bfe6p-4); /* 0.078961190172548962 */
    const __m256d v30 = _mm256_set1_pd(0x1.8b4ded1ada855p-4); /* 0.096509863081935279 */
    const __m256d v32 = _mm256_set1_pd(0x1.fc3fa66f85143p-4); /* 0.12408413900295039 */
    const __m256d v34 = _mm256_set1_pd(0x1.63c627749f7bdp-3); /* 0.17371779274611568 */
    const __m256d v36 = _mm256_set1_pd(0x1.287a7636f473fp-2); /* 0.28952965460222296 */
    const __m256d v38 = _mm256_set1_pd(0x1.bcb7b1526e50ep-1); /* 0.86858896380650363 */
    const __m256i v42 = _mm256_set1_epi64x(INT64_C(-9007199254740993)); /* 0xffdfffffffffffff */
    const __m256i v43 = _mm256_set1_epi64x(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m256d v46 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v48 = _mm256_set1_pd(NAN);
    const __m256d v49 = _mm256_set1_pd(INFINITY);
    const __m256d v52 = _mm256_set1_pd(-INFINITY);
    const __m256d v53 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v60 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m256d v70 = _mm256_set1_pd(0x1.da5d89f186bcbp-5); /* 0.057905930920433578 */
    const __m256d v71 = _mm256_set1_pd(0x1.11ac1e5a1c809p-4); /* 0.066814535677423362 */
    const __m256d v73 = _mm256_set1_pd(0x1.436e526a7ec67p-4); /* 0.078962633073318508 */
    const __m256d v75 = _mm256_set1_pd(0x1.8b4df2f3f047ep-4); /* 0.09650988486738929 */
    const __m256d v77 = _mm256_set1_pd(0x1.fc3fa615105c7p-4); /* 0.12408413768664338 */
    const __m256d v79 = _mm256_set1_pd(0x1.63c62775250d8p-3); /* 0.17371779276130073 */
    const __m256d v81 = _mm256_set1_pd(0x1.287a7636f435fp-2); /* 0.2895296546021679 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256i v4l = log10_f64_4ulp_avx2_bits_f64_avx2(v3l);
    const __m256i v4h = log10_f64_4ulp_avx2_bits_f64_avx2(v3h);
    const __m256i v5l = _mm256_add_epi64(v2, v4l);
    const __m256i v5h = _mm256_add_epi64(v2, v4h);
    const __m256i v7l = _mm256_srli_epi64(v5l, 52);
    const __m256i v7h = _mm256_srli_epi64(v5h, 52);
    const __m256i v8l = _mm256_or_si256(v1, v7l);
    const __m256i v8h = _mm256_or_si256(v1, v7h);
    const __m256d v9l = _mm256_castsi256_pd(v8l);
    const __m256d v9h = _mm256_castsi256_pd(v8h);
    const __m256d v11l = _mm256_sub_pd(v9l, v10);
    const __m256d v11h = _mm256_sub_pd(v9h, v10);
    const __m256d v12l = _mm256_mul_pd(v0, v11l);
    const __m256d v12h = _mm256_mul_pd(v0, v11h);
    const __m256i v14l = _mm256_and_si256(v13, v5l);
    const __m256i v14h = _mm256_and_si256(v13, v5h);
    const __m256i v16l = _mm256_add_epi64(v14l, v15);
    const __m256i v16h = _mm256_add_epi64(v14h, v15);
    const __m256d v17l = _mm256_castsi256_pd(v16l);
    const __m256d v17h = _mm256_castsi256_pd(v16h);
    const __m256d v19l = _mm256_add_pd(v17l, v18);
    const __m256d v19h = _mm256_add_pd(v17h, v18);
    const __m256d v21l = _mm256_add_pd(v19l, v20);
    const __m256d v21h = _mm256_add_pd(v19h, v20);
    const __m256d v22l = _mm256_div_pd(v19l, v21l);
    const __m256d v22h = _mm256_div_pd(v19h, v21h);
    const __m256d v23l = _mm256_mul_pd(v22l, v22l);
    const __m256d v23h = _mm256_mul_pd(v22h, v22h);
    const __m256d v24l = _mm256_mul_pd(v22l, v23l);
    const __m256d v24h = _mm256_mul_pd(v22h, v23h);
    const __m256d v27l = _mm256_fmadd_pd(v23l, v25, v26);
    const __m256d v27h = _mm256_fmadd_pd(v23h, v25, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v23l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v23h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v23l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v23h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v23l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v23h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v23l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v23h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v23l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v23h, v36);
    const __m256d v39l = _mm256_mul_pd(v22l, v38);
    const __m256d v39h = _mm256_mul_pd(v22h, v38);
    const __m256d v40l = _mm256_fmadd_pd(v24l, v37l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v24h, v37h, v39h);
    const __m256d v41l = _mm256_add_pd(v12l, v40l);
    const __m256d v41h = _mm256_add_pd(v12h, v40h);
    const __m256i v44l = _mm256_add_epi64(v43, v4l);
    const __m256i v44h = _mm256_add_epi64(v43, v4h);
    const __m256i v45l = _mm256_cmpgt_epi64(v44l, v42);
    const __m256i v45h = _mm256_cmpgt_epi64(v44h, v42);
    const __m256i v45 = log10_f64_4ulp_avx2_join_mask_avx2(v45l, v45h);
    __m256d r0l = v41l;
    __m256d r0h = v41h;
    __m256i any1 = v45;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v47l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v46, _CMP_LT_OQ));
        const __m256i v47h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v46, _CMP_LT_OQ));
        const __m256i v47 = log10_f64_4ulp_avx2_join_mask_avx2(v47l, v47h);
        const __m256i v50l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v49, _CMP_LT_OQ));
        const __m256i v50h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v49, _CMP_LT_OQ));
        const __m256i v50 = log10_f64_4ulp_avx2_join_mask_avx2(v50l, v50h);
        const __m256i v51l = _mm256_castpd_si256(_mm256_cmp_pd(v46, v3l, _CMP_EQ_OQ));
        const __m256i v51h = _mm256_castpd_si256(_mm256_cmp_pd(v46, v3h, _CMP_EQ_OQ));
        const __m256i v51 = log10_f64_4ulp_avx2_join_mask_avx2(v51l, v51h);
        const __m256d v54l = _mm256_mul_pd(v53, v3l);
        const __m256d v54h = _mm256_mul_pd(v53, v3h);
        const __m256i v55l = log10_f64_4ulp_avx2_bits_f64_avx2(v54l);
        const __m256i v55h = log10_f64_4ulp_avx2_bits_f64_avx2(v54h);
        const __m256i v56l = _mm256_add_epi64(v2, v55l);
        const __m256i v56h = _mm256_add_epi64(v2, v55h);
        const __m256i v57l = _mm256_srli_epi64(v56l, 52);
        const __m256i v57h = _mm256_srli_epi64(v56h, 52);
        const __m256i v58l = _mm256_or_si256(v1, v57l);
        const __m256i v58h = _mm256_or_si256(v1, v57h);
        const __m256d v59l = _mm256_castsi256_pd(v58l);
        const __m256d v59h = _mm256_castsi256_pd(v58h);
        const __m256d v61l = _mm256_sub_pd(v59l, v60);
        const __m256d v61h = _mm256_sub_pd(v59h, v60);
        const __m256i v62l = _mm256_and_si256(v56l, v13);
        const __m256i v62h = _mm256_and_si256(v56h, v13);
        const __m256i v63l = _mm256_add_epi64(v62l, v15);
        const __m256i v63h = _mm256_add_epi64(v62h, v15);
        const __m256d v64l = _mm256_castsi256_pd(v63l);
        const __m256d v64h = _mm256_castsi256_pd(v63h);
        const __m256d v65l = _mm256_add_pd(v64l, v18);
        const __m256d v65h = _mm256_add_pd(v64h, v18);
        const __m256d v66l = _mm256_add_pd(v20, v65l);
        const __m256d v66h = _mm256_add_pd(v20, v65h);
        const __m256d v67l = _mm256_div_pd(v65l, v66l);
        const __m256d v67h = _mm256_div_pd(v65h, v66h);
        const __m256d v68l = _mm256_mul_pd(v67l, v67l);
        const __m256d v68h = _mm256_mul_pd(v67h, v67h);
        const __m256d v69l = _mm256_mul_pd(v68l, v67l);
        const __m256d v69h = _mm256_mul_pd(v68h, v67h);
        const __m256d v72l = _mm256_fmadd_pd(v68l, v70, v71);
        const __m256d v72h = _mm256_fmadd_pd(v68h, v70, v71);
        const __m256d v74l = _mm256_fmadd_pd(v68l, v72l, v73);
        const __m256d v74h = _mm256_fmadd_pd(v68h, v72h, v73);
        const __m256d v76l = _mm256_fmadd_pd(v68l, v74l, v75);
        const __m256d v76h = _mm256_fmadd_pd(v68h, v74h, v75);
        const __m256d v78l = _mm256_fmadd_pd(v68l, v76l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v68h, v76h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v68l, v78l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v68h, v78h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v68l, v80l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v68h, v80h, v81);
        const __m256d v83l = _mm256_mul_pd(v38, v67l);
        const __m256d v83h = _mm256_mul_pd(v38, v67h);
        const __m256d v84l = _mm256_fmadd_pd(v69l, v82l, v83l);
        const __m256d v84h = _mm256_fmadd_pd(v69h, v82h, v83h);
        const __m256d v85l = _mm256_fmadd_pd(v0, v61l, v84l);
        const __m256d v85h = _mm256_fmadd_pd(v0, v61h, v84h);
        const __m256d v86l = _mm256_blendv_pd(v85l, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v51))));
        const __m256d v86h = _mm256_blendv_pd(v85h, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v51, 1))));
        const __m256d v87l = _mm256_add_pd(v3l, v3l);
        const __m256d v87h = _mm256_add_pd(v3h, v3h);
        const __m256d v88l = _mm256_blendv_pd(v87l, v86l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v50))));
        const __m256d v88h = _mm256_blendv_pd(v87h, v86h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v50, 1))));
        const __m256d v89l = _mm256_blendv_pd(v88l, v48, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v47))));
        const __m256d v89h = _mm256_blendv_pd(v88h, v48, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v47, 1))));
        r0l = _mm256_blendv_pd(r0l, v89l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45))));
        r0h = _mm256_blendv_pd(r0h, v89h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static LOG10_F64_4ULP_AVX2_AVX2_TARGET void log10_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log10_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log10_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG10_F64_4ULP_AVX2_AVX512 __m512i log10_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG10_F64_4ULP_AVX2_AVX512 __mmask8 log10_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG10_F64_4ULP_AVX2_AVX512 void log10_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.34413509f79ffp-2); /* 0.3010299956639812 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v10 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512i v13 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v18 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v20 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v25 = _mm512_set1_pd(0x1.ef9eba05f7bcbp-5); /* 0.06050049145391475 */
    const __m512d v26 = _mm512_set1_pd(0x1.11b6052ddf257p-4); /* 0.06682397864455801 */
    const __m512d v28 = _mm512_set1_pd(0x1.436ccf171bfe6p-4); /* 0.078961190172548962 */
    const __m512d v30 = _mm512_set1_pd(0x1.8b4ded1ada855p-4); /* 0.096509863081935279 */
    const __m512d v32 = _mm512_set1_pd(0x1.fc3fa66f85143p-4); /* 0.12408413900295039 */
    const __m512d v34 = _mm512_set1_pd(0x1.63c627749f7bdp-3); /* 0.17371779274611568 */
    const __m512d v36 = _mm512_set1_pd(0x1.287a7636f473fp-2); /* 0.28952965460222296 */
    const __m512d v38 = _mm512_set1_pd(0x1.bcb7b1526e50ep-1); /* 0.86858896380650363 */
    const __m512i v42 = _mm512_set1_epi64(INT64_C(-9007199254740993)); /* 0xffdfffffffffffff */
    const __m512i v43 = _mm512_set1_epi64(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m512d v46 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v48 = _mm512_set1_pd(NAN);
    const __m512d v49 = _mm512_set1_pd(INFINITY);
    const __m512d v52 = _mm512_set1_pd(-INFINITY);
    const __m512d v53 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v60 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512d v70 = _mm512_set1_pd(0x1.da5d89f186bcbp-5); /* 0.057905930920433578 */
    const __m512d v71 = _mm512_set1_pd(0x1.11ac1e5a1c809p-4); /* 0.066814535677423362 */
    const __m512d v73 = _mm512_set1_pd(0x1.436e526a7ec67p-4); /* 0.078962633073318508 */
    const __m512d v75 = _mm512_set1_pd(0x1.8b4df2f3f047ep-4); /* 0.09650988486738929 */
    const __m512d v77 = _mm512_set1_pd(0x1.fc3fa615105c7p-4); /* 0.12408413768664338 */
    const __m512d v79 = _mm512_set1_pd(0x1.63c62775250d8p-3); /* 0.17371779276130073 */
    const __m512d v81 = _mm512_set1_pd(0x1.287a7636f435fp-2); /* 0.2895296546021679 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512i v4l = log10_f64_4ulp_avx2_bits_f64_avx512(v3l);
    const __m512i v4h = log10_f64_4ulp_avx2_bits_f64_avx512(v3h);
    const __m512i v5l = _mm512_add_epi64(v2, v4l);
    const __m512i v5h = _mm512_add_epi64(v2, v4h);
    const __m512i v7l = _mm512_srli_epi64(v5l, 52);
    const __m512i v7h = _mm512_srli_epi64(v5h, 52);
    const __m512i v8l = _mm512_or_si512(v1, v7l);
    const __m512i v8h = _mm512_or_si512(v1, v7h);
    const __m512d v9l = _mm512_castsi512_pd(v8l);
    const __m512d v9h = _mm512_castsi512_pd(v8h);
    const __m512d v11l = _mm512_sub_pd(v9l, v10);
    const __m512d v11h = _mm512_sub_pd(v9h, v10);
    const __m512d v12l = _mm512_mul_pd(v0, v11l);
    const __m512d v12h = _mm512_mul_pd(v0, v11h);
    const __m512i v14l = _mm512_and_si512(v13, v5l);
    const __m512i v14h = _mm512_and_si512(v13, v5h);
    const __m512i v16l = _mm512_add_epi64(v14l, v15);
    const __m512i v16h = _mm512_add_epi64(v14h, v15);
    const __m512d v17l = _mm512_castsi512_pd(v16l);
    const __m512d v17h = _mm512_castsi512_pd(v16h);
    const __m512d v19l = _mm512_add_pd(v17l, v18);
    const __m512d v19h = _mm512_add_pd(v17h, v18);
    const __m512d v21l = _mm512_add_pd(v19l, v20);
    const __m512d v21h = _mm512_add_pd(v19h, v20);
    const __m512d v22l = _mm512_div_pd(v19l, v21l);
    const __m512d v22h = _mm512_div_pd(v19h, v21h);
    const __m512d v23l = _mm512_mul_pd(v22l, v22l);
    const __m512d v23h = _mm512_mul_pd(v22h, v22h);
    const __m512d v24l = _mm512_mul_pd(v22l, v23l);
    const __m512d v24h = _mm512_mul_pd(v22h, v23h);
    const __m512d v27l = _mm512_fmadd_pd(v23l, v25, v26);
    const __m512d v27h = _mm512_fmadd_pd(v23h, v25, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v23l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v23h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v23l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v23h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v23l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v23h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v23l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v23h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v23l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v23h, v36);
    const __m512d v39l = _mm512_mul_pd(v22l, v38);
    const __m512d v39h = _mm512_mul_pd(v22h, v38);
    const __m512d v40l = _mm512_fmadd_pd(v24l, v37l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v24h, v37h, v39h);
    const __m512d v41l = _mm512_add_pd(v12l, v40l);
    const __m512d v41h = _mm512_add_pd(v12h, v40h);
    const __m512i v44l = _mm512_add_epi64(v43, v4l);
    const __m512i v44h = _mm512_add_epi64(v43, v4h);
    const __mmask8 v45l = _mm512_cmplt_epi64_mask(v42, v44l);
    const __mmask8 v45h = _mm512_cmplt_epi64_mask(v42, v44h);
    const __mmask16 v45 = _mm512_kunpackb(v45h, v45l);
    __m512d r0l = v41l;
    __m512d r0h = v41h;
    __mmask16 any1 = v45;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v47l = _mm512_cmp_pd_mask(v3l, v46, _CMP_LT_OQ);
        const __mmask8 v47h = _mm512_cmp_pd_mask(v3h, v46, _CMP_LT_OQ);
        const __mmask16 v47 = _mm512_kunpackb(v47h, v47l);
        const __mmask8 v50l = _mm512_cmp_pd_mask(v3l, v49, _CMP_LT_OQ);
        const __mmask8 v50h = _mm512_cmp_pd_mask(v3h, v49, _CMP_LT_OQ);
        const __mmask16 v50 = _mm512_kunpackb(v50h, v50l);
        const __mmask8 v51l = _mm512_cmp_pd_mask(v46, v3l, _CMP_EQ_OQ);
        const __mmask8 v51h = _mm512_cmp_pd_mask(v46, v3h, _CMP_EQ_OQ);
        const __mmask16 v51 = _mm512_kunpackb(v51h, v51l);
        const __m512d v54l = _mm512_mul_pd(v53, v3l);
        const __m512d v54h = _mm512_mul_pd(v53, v3h);
        const __m512i v55l = log10_f64_4ulp_avx2_bits_f64_avx512(v54l);
        const __m512i v55h = log10_f64_4ulp_avx2_bits_f64_avx512(v54h);
        const __m512i v56l = _mm512_add_epi64(v2, v55l);
        const __m512i v56h = _mm512_add_epi64(v2, v55h);
        const __m512i v57l = _mm512_srli_epi64(v56l, 52);
        const __m512i v57h = _mm512_srli_epi64(v56h, 52);
        const __m512i v58l = _mm512_or_si512(v1, v57l);
        const __m512i v58h = _mm512_or_si512(v1, v57h);
        const __m512d v59l = _mm512_castsi512_pd(v58l);
        const __m512d v59h = _mm512_castsi512_pd(v58h);
        const __m512d v61l = _mm512_sub_pd(v59l, v60);
        const __m512d v61h = _mm512_sub_pd(v59h, v60);
        const __m512i v62l = _mm512_and_si512(v56l, v13);
        const __m512i v62h = _mm512_and_si512(v56h, v13);
        const __m512i v63l = _mm512_add_epi64(v62l, v15);
        const __m512i v63h = _mm512_add_epi64(v62h, v15);
        const __m512d v64l = _mm512_castsi512_pd(v63l);
        const __m512d v64h = _mm512_castsi512_pd(v63h);
        const __m512d v65l = _mm512_add_pd(v64l, v18);
        const __m512d v65h = _mm512_add_pd(v64h, v18);
        const __m512d v66l = _mm512_add_pd(v20, v65l);
        const __m512d v66h = _mm512_add_pd(v20, v65h);
        const __m512d v67l = _mm512_div_pd(v65l, v66l);
        const __m512d v67h = _mm512_div_pd(v65h, v66h);
        const __m512d v68l = _mm512_mul_pd(v67l, v67l);
        const __m512d v68h = _mm512_mul_pd(v67h, v67h);
        const __m512d v69l = _mm512_mul_pd(v68l, v67l);
        const __m512d v69h = _mm512_mul_pd(v68h, v67h);
        const __m512d v72l = _mm512_fmadd_pd(v68l, v70, v71);
        const __m512d v72h = _mm512_fmadd_pd(v68h, v70, v71);
        const __m512d v74l = _mm512_fmadd_pd(v68l, v72l, v73);
        const __m512d v74h = _mm512_fmadd_pd(v68h, v72h, v73);
        const __m512d v76l = _mm512_fmadd_pd(v68l, v74l, v75);
        const __m512d v76h = _mm512_fmadd_pd(v68h, v74h, v75);
        const __m512d v78l = _mm512_fmadd_pd(v68l, v76l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v68h, v76h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v68l, v78l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v68h, v78h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v68l, v80l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v68h, v80h, v81);
        const __m512d v83l = _mm512_mul_pd(v38, v67l);
        const __m512d v83h = _mm512_mul_pd(v38, v67h);
        const __m512d v84l = _mm512_fmadd_pd(v69l, v82l, v83l);
        const __m512d v84h = _mm512_fmadd_pd(v69h, v82h, v83h);
        const __m512d v85l = _mm512_fmadd_pd(v0, v61l, v84l);
        const __m512d v85h = _mm512_fmadd_pd(v0, v61h, v84h);
        const __m512d v86l = _mm512_mask_blend_pd((__mmask8)v51, v85l, v52);
        const __m512d v86h = _mm512_mask_blend_pd(log10_f64_4ulp_avx2_high_mask_avx512(v51), v85h, v52);
        const __m512d v87l = _mm512_add_pd(v3l, v3l);
        const __m512d v87h = _mm512_add_pd(v3h, v3h);
        const __m512d v88l = _mm512_mask_blend_pd((__mmask8)v50, v87l, v86l);
        const __m512d v88h = _mm512_mask_blend_pd(log10_f64_4ulp_avx2_high_mask_avx512(v50), v87h, v86h);
        const __m512d v89l = _mm512_mask_blend_pd((__mmask8)v47, v88l, v48);
        const __m512d v89h = _mm512_mask_blend_pd(log10_f64_4ulp_avx2_high_mask_avx512(v47), v88h, v48);
        r0l = _mm512_mask_blend_pd((__mmask8)v45, r0l, v89l);
        r0h = _mm512_mask_blend_pd(log10_f64_4ulp_avx2_high_mask_avx512(v45), r0h, v89h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static LOG10_F64_4ULP_AVX2_AVX512_TARGET void log10_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log10_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_f64_4ulp_avx2_level(void) {
#if defined(LOG10_F64_4ULP_AVX2_FORCE_ISA)
    return LOG10_F64_4ULP_AVX2_FORCE_ISA;
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

double log10_f64_4ulp_avx2(double x) {
    return log10_f64_4ulp_avx2_element(x);
}

void log10_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_f64_4ulp_avx2_level();
    if (level == 2) {
        log10_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log10_f64_4ulp_avx2_array_portable(x, y, n);
}

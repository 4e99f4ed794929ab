/* log2_f64_4ulp_avx2: log2
 *
 *   target       log2, log2 x, f64
 *   domain       every input
 *   max error    2.905727 ulp, observed on 54612045 inputs
 *   worst input  0x1.594aaf60de6adp+0 (1.3487958537574898, encoding 0x3ff594aaf60de6ad)
 *   result there 0x1.ba0839fa32c4p-2 (0.43167200650777104, encoding 0x3fdba0839fa32c40)
 *   mean error   0.285975 ulp
 *   misrounded   5360519 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3ffc25dcdefa31ff070e01842dcbf816
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f64 --max-ulp 3.5 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive log2_f64_4ulp_avx2.db
 *                time: 1.0219 ns/element as avx2 code (inputs mean)
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
#include "log2_f64_4ulp_avx2.h"

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
static inline int64_t log2_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log2_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log2_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t log2_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log2_f64_4ulp_avx2_element(double x) {
    const int64_t v0 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v1 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v2 = x;
    const int64_t v3 = log2_f64_4ulp_avx2_bits_f64(v2);
    const int64_t v4 = (int64_t)((uint64_t)v1 + (uint64_t)v3);
    const int64_t v5 = v0 & v4;
    const int64_t v6 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v7 = (int64_t)((uint64_t)v5 + (uint64_t)v6);
    const double v8 = log2_f64_4ulp_avx2_frombits_f64(v7);
    const double v9 = -0x1p+0; /* -1 */
    const double v10 = v8 + v9;
    const double v11 = 0x1p+1; /* 2 */
    const double v12 = v10 + v11;
    const double v13 = v10 / v12;
    const double v14 = v13 * v13;
    const double v15 = 0x1.87ec5ee43ba09p-3; /* 0.19136881002437203 */
    const double v16 = 0x1.c95e4d13d4553p-3; /* 0.22332439629330256 */
    const double v17 = log2_f64_4ulp_avx2_fma_f64(v15, v14, v16);
    const double v18 = 0x1.0c86b447eeba3p-2; /* 0.26223260582963287 */
    const double v19 = log2_f64_4ulp_avx2_fma_f64(v14, v17, v18);
    const double v20 = 0x1.484b8785079a9p-2; /* 0.32060062169503084 */
    const double v21 = log2_f64_4ulp_avx2_fma_f64(v19, v14, v20);
    const double v22 = 0x1.a617616ec3b64p-2; /* 0.41219856489708762 */
    const double v23 = log2_f64_4ulp_avx2_fma_f64(v14, v21, v22);
    const double v24 = 0x1.2776c50fa6ffdp-1; /* 0.57707801643437018 */
    const double v25 = log2_f64_4ulp_avx2_fma_f64(v23, v14, v24);
    const double v26 = 0x1.ec709dc3a012fp-1; /* 0.96179669392589584 */
    const double v27 = log2_f64_4ulp_avx2_fma_f64(v25, v14, v26);
    const double v28 = v13 * v14;
    const double v29 = 0x1.71547652b82fep+1; /* 2.8853900817779268 */
    const double v30 = v13 * v29;
    const double v31 = log2_f64_4ulp_avx2_fma_f64(v27, v28, v30);
    const int64_t v32 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v33 = INT64_C(52);
    const int64_t v34 = log2_f64_4ulp_avx2_lshr_i64(v4, v33);
    const int64_t v35 = v32 | v34;
    const double v36 = log2_f64_4ulp_avx2_frombits_f64(v35);
    const double v37 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v38 = v36 - v37;
    const double v39 = v31 + v38;
    const int64_t v40 = INT64_C(-9007199254740993); /* 0xffdfffffffffffff */
    const int64_t v41 = INT64_C(9218868437227405312); /* 0x7ff0000000000000 */
    const int64_t v42 = (int64_t)((uint64_t)v41 + (uint64_t)v3);
    const int v43 = v40 < v42;
    double r0 = v39;
    if (v43) {
        const double v44 = 0x0p+0; /* 0 */
        const int v45 = v2 < v44;
        const double v46 = NAN;
        const double v47 = INFINITY;
        const int v48 = v2 < v47;
        const int v49 = v44 == v2;
        const double v50 = -INFINITY;
        const double v51 = 0x1p+54; /* 18014398509481984 */
        const double v52 = v51 * v2;
        const int64_t v53 = log2_f64_4ulp_avx2_bits_f64(v52);
        const int64_t v54 = (int64_t)((uint64_t)v1 + (uint64_t)v53);
        const int64_t v55 = v54 & v0;
        const int64_t v56 = (int64_t)((uint64_t)v55 + (uint64_t)v6);
        const double v57 = log2_f64_4ulp_avx2_frombits_f64(v56);
        const double v58 = v57 + v9;
        const double v59 = v11 + v58;
        const double v60 = v58 / v59;
        const double v61 = v60 * v60;
        const double v62 = 0x1.89f3b1694cffep-3; /* 0.19235933878519512 */
        const double v63 = 0x1.c68f568d3176p-3; /* 0.22195308321368667 */
        const double v64 = log2_f64_4ulp_avx2_fma_f64(v61, v62, v63);
        const double v65 = 0x1.0c9a84994022dp-2; /* 0.26230818925253879 */
        const double v66 = log2_f64_4ulp_avx2_fma_f64(v61, v64, v65);
        const double v67 = 0x1.484b13d7c02a9p-2; /* 0.3205988979753252 */
        const double v68 = log2_f64_4ulp_avx2_fma_f64(v61, v66, v67);
        const double v69 = 0x1.a61762a7aded9p-2; /* 0.41219858311113239 */
        const double v70 = log2_f64_4ulp_avx2_fma_f64(v61, v68, v69);
        const double v71 = 0x1.2776c50ef9bfep-1; /* 0.57707801635558531 */
        const double v72 = log2_f64_4ulp_avx2_fma_f64(v61, v70, v71);
        const double v73 = 0x1.ec709dc3a03fdp-1; /* 0.96179669392597555 */
        const double v74 = log2_f64_4ulp_avx2_fma_f64(v61, v72, v73);
        const double v75 = v61 * v60;
        const double v76 = v29 * v60;
        const double v77 = log2_f64_4ulp_avx2_fma_f64(v74, v75, v76);
        const int64_t v78 = log2_f64_4ulp_avx2_lshr_i64(v54, v33);
        const int64_t v79 = v32 | v78;
        const double v80 = log2_f64_4ulp_avx2_frombits_f64(v79);
        const double v81 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v82 = v80 - v81;
        const double v83 = v77 + v82;
        const double v84 = v49 ? v50 : v83;
        const double v85 = v2 + v2;
        const double v86 = v48 ? v84 : v85;
        const double v87 = v45 ? v46 : v86;
        r0 = v87;
    }
    return r0;
}

static void log2_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_F64_4ULP_AVX2_AVX2 static inline LOG2_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG2_F64_4ULP_AVX2_AVX512 static inline LOG2_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG2_F64_4ULP_AVX2_AVX2 __m256i log2_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG2_F64_4ULP_AVX2_AVX2 __m256i log2_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG2_F64_4ULP_AVX2_AVX2 void log2_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256i v6 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v9 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v11 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v15 = _mm256_set1_pd(0x1.87ec5ee43ba09p-3); /* 0.19136881002437203 */
    const __m256d v16 = _mm256_set1_pd(0x1.c95e4d13d4553p-3); /* 0.22332439629330256 */
    const __m256d v18 = _mm256_set1_pd(0x1.0c86b447eeba3p-2); /* 0.26223260582963287 */
    const __m256d v20 = _mm256_set1_pd(0x1.484b8785079a9p-2); /* 0.32060062169503084 */
    const __m256d v22 = _mm256_set1_pd(0x1.a617616ec3b64p-2); /* 0.41219856489708762 */
    const __m256d v24 = _mm256_set1_pd(0x1.2776c50fa6ffdp-1); /* 0.57707801643437018 */
    const __m256d v26 = _mm256_set1_pd(0x1.ec709dc3a012fp-1); /* 0.96179669392589584 */
    const __m256d v29 = _mm256_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m256i v32 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v37 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256i v40 = _mm256_set1_epi64x(INT64_C(-9007199254740993)); /* 0xffdfffffffffffff */
    const __m256i v41 = _mm256_set1_epi64x(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m256d v44 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v46 = _mm256_set1_pd(NAN);
    const __m256d v47 = _mm256_set1_pd(INFINITY);
    const __m256d v50 = _mm256_set1_pd(-INFINITY);
    const __m256d v51 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v62 = _mm256_set1_pd(0x1.89f3b1694cffep-3); /* 0.19235933878519512 */
    const __m256d v63 = _mm256_set1_pd(0x1.c68f568d3176p-3); /* 0.22195308321368667 */
    const __m256d v65 = _mm256_set1_pd(0x1.0c9a84994022dp-2); /* 0.26230818925253879 */
    const __m256d v67 = _mm256_set1_pd(0x1.484b13d7c02a9p-2); /* 0.3205988979753252 */
    const __m256d v69 = _mm256_set1_pd(0x1.a61762a7aded9p-2); /* 0.41219858311113239 */
    const __m256d v71 = _mm256_set1_pd(0x1.2776c50ef9bfep-1); /* 0.57707801635558531 */
    const __m256d v73 = _mm256_set1_pd(0x1.ec709dc3a03fdp-1); /* 0.96179669392597555 */
    const __m256d v81 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256i v3l = log2_f64_4ulp_avx2_bits_f64_avx2(v2l);
    const __m256i v3h = log2_f64_4ulp_avx2_bits_f64_avx2(v2h);
    const __m256i v4l = _mm256_add_epi64(v1, v3l);
    const __m256i v4h = _mm256_add_epi64(v1, v3h);
    const __m256i v5l = _mm256_and_si256(v0, v4l);
    const __m256i v5h = _mm256_and_si256(v0, v4h);
    const __m256i v7l = _mm256_add_epi64(v5l, v6);
    const __m256i v7h = _mm256_add_epi64(v5h, v6);
    const __m256d v8l = _mm256_castsi256_pd(v7l);
    const __m256d v8h = _mm256_castsi256_pd(v7h);
    const __m256d v10l = _mm256_add_pd(v8l, v9);
    const __m256d v10h = _mm256_add_pd(v8h, v9);
    const __m256d v12l = _mm256_add_pd(v10l, v11);
    const __m256d v12h = _mm256_add_pd(v10h, v11);
    const __m256d v13l = _mm256_div_pd(v10l, v12l);
    const __m256d v13h = _mm256_div_pd(v10h, v12h);
    const __m256d v14l = _mm256_mul_pd(v13l, v13l);
    const __m256d v14h = _mm256_mul_pd(v13h, v13h);
    const __m256d v17l = _mm256_fmadd_pd(v15, v14l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15, v14h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v14l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v14h, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v14l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v14h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v14l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v14h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v14l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v14h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v14l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v14h, v26);
    const __m256d v28l = _mm256_mul_pd(v13l, v14l);
    const __m256d v28h = _mm256_mul_pd(v13h, v14h);
    const __m256d v30l = _mm256_mul_pd(v13l, v29);
    const __m256d v30h = _mm256_mul_pd(v13h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v27l, v28l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v27h, v28h, v30h);
    const __m256i v34l = _mm256_srli_epi64(v4l, 52);
    const __m256i v34h = _mm256_srli_epi64(v4h, 52);
    const __m256i v35l = _mm256_or_si256(v32, v34l);
    const __m256i v35h = _mm256_or_si256(v32, v34h);
    const __m256d v36l = _mm256_castsi256_pd(v35l);
    const __m256d v36h = _mm256_castsi256_pd(v35h);
    const __m256d v38l = _mm256_sub_pd(v36l, v37);
    const __m256d v38h = _mm256_sub_pd(v36h, v37);
    const __m256d v39l = _mm256_add_pd(v31l, v38l);
    const __m256d v39h = _mm256_add_pd(v31h, v38h);
    const __m256i v42l = _mm256_add_epi64(v41, v3l);
    const __m256i v42h = _mm256_add_epi64(v41, v3h);
    const __m256i v43l = _mm256_cmpgt_epi64(v42l, v40);
    const __m256i v43h = _mm256_cmpgt_epi64(v42h, v40);
    const __m256i v43 = log2_f64_4ulp_avx2_join_mask_avx2(v43l, v43h);
    __m256d r0l = v39l;
    __m256d r0h = v39h;
    __m256i any1 = v43;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v45l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v44, _CMP_LT_OQ));
        const __m256i v45h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v44, _CMP_LT_OQ));
        const __m256i v45 = log2_f64_4ulp_avx2_join_mask_avx2(v45l, v45h);
        const __m256i v48l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v47, _CMP_LT_OQ));
        const __m256i v48h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v47, _CMP_LT_OQ));
        const __m256i v48 = log2_f64_4ulp_avx2_join_mask_avx2(v48l, v48h);
        const __m256i v49l = _mm256_castpd_si256(_mm256_cmp_pd(v44, v2l, _CMP_EQ_OQ));
        const __m256i v49h = _mm256_castpd_si256(_mm256_cmp_pd(v44, v2h, _CMP_EQ_OQ));
        const __m256i v49 = log2_f64_4ulp_avx2_join_mask_avx2(v49l, v49h);
        const __m256d v52l = _mm256_mul_pd(v51, v2l);
        const __m256d v52h = _mm256_mul_pd(v51, v2h);
        const __m256i v53l = log2_f64_4ulp_avx2_bits_f64_avx2(v52l);
        const __m256i v53h = log2_f64_4ulp_avx2_bits_f64_avx2(v52h);
        const __m256i v54l = _mm256_add_epi64(v1, v53l);
        const __m256i v54h = _mm256_add_epi64(v1, v53h);
        const __m256i v55l = _mm256_and_si256(v54l, v0);
        const __m256i v55h = _mm256_and_si256(v54h, v0);
        const __m256i v56l = _mm256_add_epi64(v55l, v6);
        const __m256i v56h = _mm256_add_epi64(v55h, v6);
        const __m256d v57l = _mm256_castsi256_pd(v56l);
        const __m256d v57h = _mm256_castsi256_pd(v56h);
        const __m256d v58l = _mm256_add_pd(v57l, v9);
        const __m256d v58h = _mm256_add_pd(v57h, v9);
        const __m256d v59l = _mm256_add_pd(v11, v58l);
        const __m256d v59h = _mm256_add_pd(v11, v58h);
        const __m256d v60l = _mm256_div_pd(v58l, v59l);
        const __m256d v60h = _mm256_div_pd(v58h, v59h);
        const __m256d v61l = _mm256_mul_pd(v60l, v60l);
        const __m256d v61h = _mm256_mul_pd(v60h, v60h);
        const __m256d v64l = _mm256_fmadd_pd(v61l, v62, v63);
        const __m256d v64h = _mm256_fmadd_pd(v61h, v62, v63);
        const __m256d v66l = _mm256_fmadd_pd(v61l, v64l, v65);
        const __m256d v66h = _mm256_fmadd_pd(v61h, v64h, v65);
        const __m256d v68l = _mm256_fmadd_pd(v61l, v66l, v67);
        const __m256d v68h = _mm256_fmadd_pd(v61h, v66h, v67);
        const __m256d v70l = _mm256_fmadd_pd(v61l, v68l, v69);
        const __m256d v70h = _mm256_fmadd_pd(v61h, v68h, v69);
        const __m256d v72l = _mm256_fmadd_pd(v61l, v70l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v61h, v70h, v71);
        const __m256d v74l = _mm256_fmadd_pd(v61l, v72l, v73);
        const __m256d v74h = _mm256_fmadd_pd(v61h, v72h, v73);
        const __m256d v75l = _mm256_mul_pd(v61l, v60l);
        const __m256d v75h = _mm256_mul_pd(v61h, v60h);
        const __m256d v76l = _mm256_mul_pd(v29, v60l);
        const __m256d v76h = _mm256_mul_pd(v29, v60h);
        const __m256d v77l = _mm256_fmadd_pd(v74l, v75l, v76l);
        const __m256d v77h = _mm256_fmadd_pd(v74h, v75h, v76h);
        const __m256i v78l = _mm256_srli_epi64(v54l, 52);
        const __m256i v78h = _mm256_srli_epi64(v54h, 52);
        const __m256i v79l = _mm256_or_si256(v32, v78l);
        const __m256i v79h = _mm256_or_si256(v32, v78h);
        const __m256d v80l = _mm256_castsi256_pd(v79l);
        const __m256d v80h = _mm256_castsi256_pd(v79h);
        const __m256d v82l = _mm256_sub_pd(v80l, v81);
        const __m256d v82h = _mm256_sub_pd(v80h, v81);
        const __m256d v83l = _mm256_add_pd(v77l, v82l);
        const __m256d v83h = _mm256_add_pd(v77h, v82h);
        const __m256d v84l = _mm256_blendv_pd(v83l, v50, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v49))));
        const __m256d v84h = _mm256_blendv_pd(v83h, v50, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v49, 1))));
        const __m256d v85l = _mm256_add_pd(v2l, v2l);
        const __m256d v85h = _mm256_add_pd(v2h, v2h);
        const __m256d v86l = _mm256_blendv_pd(v85l, v84l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v48))));
        const __m256d v86h = _mm256_blendv_pd(v85h, v84h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v48, 1))));
        const __m256d v87l = _mm256_blendv_pd(v86l, v46, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45))));
        const __m256d v87h = _mm256_blendv_pd(v86h, v46, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45, 1))));
        r0l = _mm256_blendv_pd(r0l, v87l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43))));
        r0h = _mm256_blendv_pd(r0h, v87h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static LOG2_F64_4ULP_AVX2_AVX2_TARGET void log2_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log2_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG2_F64_4ULP_AVX2_AVX512 __m512i log2_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG2_F64_4ULP_AVX2_AVX512 __mmask8 log2_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG2_F64_4ULP_AVX2_AVX512 void log2_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512i v6 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v9 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v11 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v15 = _mm512_set1_pd(0x1.87ec5ee43ba09p-3); /* 0.19136881002437203 */
    const __m512d v16 = _mm512_set1_pd(0x1.c95e4d13d4553p-3); /* 0.22332439629330256 */
    const __m512d v18 = _mm512_set1_pd(0x1.0c86b447eeba3p-2); /* 0.26223260582963287 */
    const __m512d v20 = _mm512_set1_pd(0x1.484b8785079a9p-2); /* 0.32060062169503084 */
    const __m512d v22 = _mm512_set1_pd(0x1.a617616ec3b64p-2); /* 0.41219856489708762 */
    const __m512d v24 = _mm512_set1_pd(0x1.2776c50fa6ffdp-1); /* 0.57707801643437018 */
    const __m512d v26 = _mm512_set1_pd(0x1.ec709dc3a012fp-1); /* 0.96179669392589584 */
    const __m512d v29 = _mm512_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m512i v32 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v37 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512i v40 = _mm512_set1_epi64(INT64_C(-9007199254740993)); /* 0xffdfffffffffffff */
    const __m512i v41 = _mm512_set1_epi64(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m512d v44 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v46 = _mm512_set1_pd(NAN);
    const __m512d v47 = _mm512_set1_pd(INFINITY);
    const __m512d v50 = _mm512_set1_pd(-INFINITY);
    const __m512d v51 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v62 = _mm512_set1_pd(0x1.89f3b1694cffep-3); /* 0.19235933878519512 */
    const __m512d v63 = _mm512_set1_pd(0x1.c68f568d3176p-3); /* 0.22195308321368667 */
    const __m512d v65 = _mm512_set1_pd(0x1.0c9a84994022dp-2); /* 0.26230818925253879 */
    const __m512d v67 = _mm512_set1_pd(0x1.484b13d7c02a9p-2); /* 0.3205988979753252 */
    const __m512d v69 = _mm512_set1_pd(0x1.a61762a7aded9p-2); /* 0.41219858311113239 */
    const __m512d v71 = _mm512_set1_pd(0x1.2776c50ef9bfep-1); /* 0.57707801635558531 */
    const __m512d v73 = _mm512_set1_pd(0x1.ec709dc3a03fdp-1); /* 0.96179669392597555 */
    const __m512d v81 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512d v2_0l = _mm512_loadu_pd(x);
    const __m512d v2_0h = _mm512_loadu_pd(x + 8);
    const __m512d v2_1l = _mm512_loadu_pd(x + 16);
    const __m512d v2_1h = _mm512_loadu_pd(x + 24);
    const __m512i v3_0l = log2_f64_4ulp_avx2_bits_f64_avx512(v2_0l);
    const __m512i v3_0h = log2_f64_4ulp_avx2_bits_f64_avx512(v2_0h);
    const __m512i v3_1l = log2_f64_4ulp_avx2_bits_f64_avx512(v2_1l);
    const __m512i v3_1h = log2_f64_4ulp_avx2_bits_f64_avx512(v2_1h);
    const __m512i v4_0l = _mm512_add_epi64(v1, v3_0l);
    const __m512i v4_0h = _mm512_add_epi64(v1, v3_0h);
    const __m512i v4_1l = _mm512_add_epi64(v1, v3_1l);
    const __m512i v4_1h = _mm512_add_epi64(v1, v3_1h);
    const __m512i v5_0l = _mm512_and_si512(v0, v4_0l);
    const __m512i v5_0h = _mm512_and_si512(v0, v4_0h);
    const __m512i v5_1l = _mm512_and_si512(v0, v4_1l);
    const __m512i v5_1h = _mm512_and_si512(v0, v4_1h);
    const __m512i v7_0l = _mm512_add_epi64(v5_0l, v6);
    const __m512i v7_0h = _mm512_add_epi64(v5_0h, v6);
    const __m512i v7_1l = _mm512_add_epi64(v5_1l, v6);
    const __m512i v7_1h = _mm512_add_epi64(v5_1h, v6);
    const __m512d v8_0l = _mm512_castsi512_pd(v7_0l);
    const __m512d v8_0h = _mm512_castsi512_pd(v7_0h);
    const __m512d v8_1l = _mm512_castsi512_pd(v7_1l);
    const __m512d v8_1h = _mm512_castsi512_pd(v7_1h);
    const __m512d v10_0l = _mm512_add_pd(v8_0l, v9);
    const __m512d v10_0h = _mm512_add_pd(v8_0h, v9);
    const __m512d v10_1l = _mm512_add_pd(v8_1l, v9);
    const __m512d v10_1h = _mm512_add_pd(v8_1h, v9);
    const __m512d v12_0l = _mm512_add_pd(v10_0l, v11);
    const __m512d v12_0h = _mm512_add_pd(v10_0h, v11);
    const __m512d v12_1l = _mm512_add_pd(v10_1l, v11);
    const __m512d v12_1h = _mm512_add_pd(v10_1h, v11);
    const __m512d v13_0l = _mm512_div_pd(v10_0l, v12_0l);
    const __m512d v13_0h = _mm512_div_pd(v10_0h, v12_0h);
    const __m512d v13_1l = _mm512_div_pd(v10_1l, v12_1l);
    const __m512d v13_1h = _mm512_div_pd(v10_1h, v12_1h);
    const __m512d v14_0l = _mm512_mul_pd(v13_0l, v13_0l);
    const __m512d v14_0h = _mm512_mul_pd(v13_0h, v13_0h);
    const __m512d v14_1l = _mm512_mul_pd(v13_1l, v13_1l);
    const __m512d v14_1h = _mm512_mul_pd(v13_1h, v13_1h);
    const __m512d v17_0l = _mm512_fmadd_pd(v15, v14_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15, v14_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15, v14_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15, v14_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v14_0l, v17_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v14_0h, v17_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v14_1l, v17_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v14_1h, v17_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v19_0l, v14_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v19_0h, v14_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v19_1l, v14_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v19_1h, v14_1h, v20);
    const __m512d v23_0l = _mm512_fmadd_pd(v14_0l, v21_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v14_0h, v21_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v14_1l, v21_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v14_1h, v21_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v23_0l, v14_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23_0h, v14_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23_1l, v14_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23_1h, v14_1h, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v25_0l, v14_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v25_0h, v14_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v25_1l, v14_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v25_1h, v14_1h, v26);
    const __m512d v28_0l = _mm512_mul_pd(v13_0l, v14_0l);
    const __m512d v28_0h = _mm512_mul_pd(v13_0h, v14_0h);
    const __m512d v28_1l = _mm512_mul_pd(v13_1l, v14_1l);
    const __m512d v28_1h = _mm512_mul_pd(v13_1h, v14_1h);
    const __m512d v30_0l = _mm512_mul_pd(v13_0l, v29);
    const __m512d v30_0h = _mm512_mul_pd(v13_0h, v29);
    const __m512d v30_1l = _mm512_mul_pd(v13_1l, v29);
    const __m512d v30_1h = _mm512_mul_pd(v13_1h, v29);
    const __m512d v31_0l = _mm512_fmadd_pd(v27_0l, v28_0l, v30_0l);
    const __m512d v31_0h = _mm512_fmadd_pd(v27_0h, v28_0h, v30_0h);
    const __m512d v31_1l = _mm512_fmadd_pd(v27_1l, v28_1l, v30_1l);
    const __m512d v31_1h = _mm512_fmadd_pd(v27_1h, v28_1h, v30_1h);
    const __m512i v34_0l = _mm512_srli_epi64(v4_0l, 52);
    const __m512i v34_0h = _mm512_srli_epi64(v4_0h, 52);
    const __m512i v34_1l = _mm512_srli_epi64(v4_1l, 52);
    const __m512i v34_1h = _mm512_srli_epi64(v4_1h, 52);
    const __m512i v35_0l = _mm512_or_si512(v32, v34_0l);
    const __m512i v35_0h = _mm512_or_si512(v32, v34_0h);
    const __m512i v35_1l = _mm512_or_si512(v32, v34_1l);
    const __m512i v35_1h = _mm512_or_si512(v32, v34_1h);
    const __m512d v36_0l = _mm512_castsi512_pd(v35_0l);
    const __m512d v36_0h = _mm512_castsi512_pd(v35_0h);
    const __m512d v36_1l = _mm512_castsi512_pd(v35_1l);
    const __m512d v36_1h = _mm512_castsi512_pd(v35_1h);
    const __m512d v38_0l = _mm512_sub_pd(v36_0l, v37);
    const __m512d v38_0h = _mm512_sub_pd(v36_0h, v37);
    const __m512d v38_1l = _mm512_sub_pd(v36_1l, v37);
    const __m512d v38_1h = _mm512_sub_pd(v36_1h, v37);
    const __m512d v39_0l = _mm512_add_pd(v31_0l, v38_0l);
    const __m512d v39_0h = _mm512_add_pd(v31_0h, v38_0h);
    const __m512d v39_1l = _mm512_add_pd(v31_1l, v38_1l);
    const __m512d v39_1h = _mm512_add_pd(v31_1h, v38_1h);
    const __m512i v42_0l = _mm512_add_epi64(v41, v3_0l);
    const __m512i v42_0h = _mm512_add_epi64(v41, v3_0h);
    const __m512i v42_1l = _mm512_add_epi64(v41, v3_1l);
    const __m512i v42_1h = _mm512_add_epi64(v41, v3_1h);
    const __mmask8 v43_0l = _mm512_cmplt_epi64_mask(v40, v42_0l);
    const __mmask8 v43_0h = _mm512_cmplt_epi64_mask(v40, v42_0h);
    const __mmask16 v43_0 = _mm512_kunpackb(v43_0h, v43_0l);
    const __mmask8 v43_1l = _mm512_cmplt_epi64_mask(v40, v42_1l);
    const __mmask8 v43_1h = _mm512_cmplt_epi64_mask(v40, v42_1h);
    const __mmask16 v43_1 = _mm512_kunpackb(v43_1h, v43_1l);
    __m512d r0_0l = v39_0l;
    __m512d r0_0h = v39_0h;
    __m512d r0_1l = v39_1l;
    __m512d r0_1h = v39_1h;
    __mmask16 any1 = v43_0;
    any1 = (__mmask16)(any1 | v43_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v45_0l = _mm512_cmp_pd_mask(v2_0l, v44, _CMP_LT_OQ);
        const __mmask8 v45_0h = _mm512_cmp_pd_mask(v2_0h, v44, _CMP_LT_OQ);
        const __mmask16 v45_0 = _mm512_kunpackb(v45_0h, v45_0l);
        const __mmask8 v45_1l = _mm512_cmp_pd_mask(v2_1l, v44, _CMP_LT_OQ);
        const __mmask8 v45_1h = _mm512_cmp_pd_mask(v2_1h, v44, _CMP_LT_OQ);
        const __mmask16 v45_1 = _mm512_kunpackb(v45_1h, v45_1l);
        const __mmask8 v48_0l = _mm512_cmp_pd_mask(v2_0l, v47, _CMP_LT_OQ);
        const __mmask8 v48_0h = _mm512_cmp_pd_mask(v2_0h, v47, _CMP_LT_OQ);
        const __mmask16 v48_0 = _mm512_kunpackb(v48_0h, v48_0l);
        const __mmask8 v48_1l = _mm512_cmp_pd_mask(v2_1l, v47, _CMP_LT_OQ);
        const __mmask8 v48_1h = _mm512_cmp_pd_mask(v2_1h, v47, _CMP_LT_OQ);
        const __mmask16 v48_1 = _mm512_kunpackb(v48_1h, v48_1l);
        const __mmask8 v49_0l = _mm512_cmp_pd_mask(v44, v2_0l, _CMP_EQ_OQ);
        const __mmask8 v49_0h = _mm512_cmp_pd_mask(v44, v2_0h, _CMP_EQ_OQ);
        const __mmask16 v49_0 = _mm512_kunpackb(v49_0h, v49_0l);
        const __mmask8 v49_1l = _mm512_cmp_pd_mask(v44, v2_1l, _CMP_EQ_OQ);
        const __mmask8 v49_1h = _mm512_cmp_pd_mask(v44, v2_1h, _CMP_EQ_OQ);
        const __mmask16 v49_1 = _mm512_kunpackb(v49_1h, v49_1l);
        const __m512d v52_0l = _mm512_mul_pd(v51, v2_0l);
        const __m512d v52_0h = _mm512_mul_pd(v51, v2_0h);
        const __m512d v52_1l = _mm512_mul_pd(v51, v2_1l);
        const __m512d v52_1h = _mm512_mul_pd(v51, v2_1h);
        const __m512i v53_0l = log2_f64_4ulp_avx2_bits_f64_avx512(v52_0l);
        const __m512i v53_0h = log2_f64_4ulp_avx2_bits_f64_avx512(v52_0h);
        const __m512i v53_1l = log2_f64_4ulp_avx2_bits_f64_avx512(v52_1l);
        const __m512i v53_1h = log2_f64_4ulp_avx2_bits_f64_avx512(v52_1h);
        const __m512i v54_0l = _mm512_add_epi64(v1, v53_0l);
        const __m512i v54_0h = _mm512_add_epi64(v1, v53_0h);
        const __m512i v54_1l = _mm512_add_epi64(v1, v53_1l);
        const __m512i v54_1h = _mm512_add_epi64(v1, v53_1h);
        const __m512i v55_0l = _mm512_and_si512(v54_0l, v0);
        const __m512i v55_0h = _mm512_and_si512(v54_0h, v0);
        const __m512i v55_1l = _mm512_and_si512(v54_1l, v0);
        const __m512i v55_1h = _mm512_and_si512(v54_1h, v0);
        const __m512i v56_0l = _mm512_add_epi64(v55_0l, v6);
        const __m512i v56_0h = _mm512_add_epi64(v55_0h, v6);
        const __m512i v56_1l = _mm512_add_epi64(v55_1l, v6);
        const __m512i v56_1h = _mm512_add_epi64(v55_1h, v6);
        const __m512d v57_0l = _mm512_castsi512_pd(v56_0l);
        const __m512d v57_0h = _mm512_castsi512_pd(v56_0h);
        const __m512d v57_1l = _mm512_castsi512_pd(v56_1l);
        const __m512d v57_1h = _mm512_castsi512_pd(v56_1h);
        const __m512d v58_0l = _mm512_add_pd(v57_0l, v9);
        const __m512d v58_0h = _mm512_add_pd(v57_0h, v9);
        const __m512d v58_1l = _mm512_add_pd(v57_1l, v9);
        const __m512d v58_1h = _mm512_add_pd(v57_1h, v9);
        const __m512d v59_0l = _mm512_add_pd(v11, v58_0l);
        const __m512d v59_0h = _mm512_add_pd(v11, v58_0h);
        const __m512d v59_1l = _mm512_add_pd(v11, v58_1l);
        const __m512d v59_1h = _mm512_add_pd(v11, v58_1h);
        const __m512d v60_0l = _mm512_div_pd(v58_0l, v59_0l);
        const __m512d v60_0h = _mm512_div_pd(v58_0h, v59_0h);
        const __m512d v60_1l = _mm512_div_pd(v58_1l, v59_1l);
        const __m512d v60_1h = _mm512_div_pd(v58_1h, v59_1h);
        const __m512d v61_0l = _mm512_mul_pd(v60_0l, v60_0l);
        const __m512d v61_0h = _mm512_mul_pd(v60_0h, v60_0h);
        const __m512d v61_1l = _mm512_mul_pd(v60_1l, v60_1l);
        const __m512d v61_1h = _mm512_mul_pd(v60_1h, v60_1h);
        const __m512d v64_0l = _mm512_fmadd_pd(v61_0l, v62, v63);
        const __m512d v64_0h = _mm512_fmadd_pd(v61_0h, v62, v63);
        const __m512d v64_1l = _mm512_fmadd_pd(v61_1l, v62, v63);
        const __m512d v64_1h = _mm512_fmadd_pd(v61_1h, v62, v63);
        const __m512d v66_0l = _mm512_fmadd_pd(v61_0l, v64_0l, v65);
        const __m512d v66_0h = _mm512_fmadd_pd(v61_0h, v64_0h, v65);
        const __m512d v66_1l = _mm512_fmadd_pd(v61_1l, v64_1l, v65);
        const __m512d v66_1h = _mm512_fmadd_pd(v61_1h, v64_1h, v65);
        const __m512d v68_0l = _mm512_fmadd_pd(v61_0l, v66_0l, v67);
        const __m512d v68_0h = _mm512_fmadd_pd(v61_0h, v66_0h, v67);
        const __m512d v68_1l = _mm512_fmadd_pd(v61_1l, v66_1l, v67);
        const __m512d v68_1h = _mm512_fmadd_pd(v61_1h, v66_1h, v67);
        const __m512d v70_0l = _mm512_fmadd_pd(v61_0l, v68_0l, v69);
        const __m512d v70_0h = _mm512_fmadd_pd(v61_0h, v68_0h, v69);
        const __m512d v70_1l = _mm512_fmadd_pd(v61_1l, v68_1l, v69);
        const __m512d v70_1h = _mm512_fmadd_pd(v61_1h, v68_1h, v69);
        const __m512d v72_0l = _mm512_fmadd_pd(v61_0l, v70_0l, v71);
        const __m512d v72_0h = _mm512_fmadd_pd(v61_0h, v70_0h, v71);
        const __m512d v72_1l = _mm512_fmadd_pd(v61_1l, v70_1l, v71);
        const __m512d v72_1h = _mm512_fmadd_pd(v61_1h, v70_1h, v71);
        const __m512d v74_0l = _mm512_fmadd_pd(v61_0l, v72_0l, v73);
        const __m512d v74_0h = _mm512_fmadd_pd(v61_0h, v72_0h, v73);
        const __m512d v74_1l = _mm512_fmadd_pd(v61_1l, v72_1l, v73);
        const __m512d v74_1h = _mm512_fmadd_pd(v61_1h, v72_1h, v73);
        const __m512d v75_0l = _mm512_mul_pd(v61_0l, v60_0l);
        const __m512d v75_0h = _mm512_mul_pd(v61_0h, v60_0h);
        const __m512d v75_1l = _mm512_mul_pd(v61_1l, v60_1l);
        const __m512d v75_1h = _mm512_mul_pd(v61_1h, v60_1h);
        const __m512d v76_0l = _mm512_mul_pd(v29, v60_0l);
        const __m512d v76_0h = _mm512_mul_pd(v29, v60_0h);
        const __m512d v76_1l = _mm512_mul_pd(v29, v60_1l);
        const __m512d v76_1h = _mm512_mul_pd(v29, v60_1h);
        const __m512d v77_0l = _mm512_fmadd_pd(v74_0l, v75_0l, v76_0l);
        const __m512d v77_0h = _mm512_fmadd_pd(v74_0h, v75_0h, v76_0h);
        const __m512d v77_1l = _mm512_fmadd_pd(v74_1l, v75_1l, v76_1l);
        const __m512d v77_1h = _mm512_fmadd_pd(v74_1h, v75_1h, v76_1h);
        const __m512i v78_0l = _mm512_srli_epi64(v54_0l, 52);
        const __m512i v78_0h = _mm512_srli_epi64(v54_0h, 52);
        const __m512i v78_1l = _mm512_srli_epi64(v54_1l, 52);
        const __m512i v78_1h = _mm512_srli_epi64(v54_1h, 52);
        const __m512i v79_0l = _mm512_or_si512(v32, v78_0l);
        const __m512i v79_0h = _mm512_or_si512(v32, v78_0h);
        const __m512i v79_1l = _mm512_or_si512(v32, v78_1l);
        const __m512i v79_1h = _mm512_or_si512(v32, v78_1h);
        const __m512d v80_0l = _mm512_castsi512_pd(v79_0l);
        const __m512d v80_0h = _mm512_castsi512_pd(v79_0h);
        const __m512d v80_1l = _mm512_castsi512_pd(v79_1l);
        const __m512d v80_1h = _mm512_castsi512_pd(v79_1h);
        const __m512d v82_0l = _mm512_sub_pd(v80_0l, v81);
        const __m512d v82_0h = _mm512_sub_pd(v80_0h, v81);
        const __m512d v82_1l = _mm512_sub_pd(v80_1l, v81);
        const __m512d v82_1h = _mm512_sub_pd(v80_1h, v81);
        const __m512d v83_0l = _mm512_add_pd(v77_0l, v82_0l);
        const __m512d v83_0h = _mm512_add_pd(v77_0h, v82_0h);
        const __m512d v83_1l = _mm512_add_pd(v77_1l, v82_1l);
        const __m512d v83_1h = _mm512_add_pd(v77_1h, v82_1h);
        const __m512d v84_0l = _mm512_mask_blend_pd((__mmask8)v49_0, v83_0l, v50);
        const __m512d v84_0h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v49_0), v83_0h, v50);
        const __m512d v84_1l = _mm512_mask_blend_pd((__mmask8)v49_1, v83_1l, v50);
        const __m512d v84_1h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v49_1), v83_1h, v50);
        const __m512d v85_0l = _mm512_add_pd(v2_0l, v2_0l);
        const __m512d v85_0h = _mm512_add_pd(v2_0h, v2_0h);
        const __m512d v85_1l = _mm512_add_pd(v2_1l, v2_1l);
        const __m512d v85_1h = _mm512_add_pd(v2_1h, v2_1h);
        const __m512d v86_0l = _mm512_mask_blend_pd((__mmask8)v48_0, v85_0l, v84_0l);
        const __m512d v86_0h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v48_0), v85_0h, v84_0h);
        const __m512d v86_1l = _mm512_mask_blend_pd((__mmask8)v48_1, v85_1l, v84_1l);
        const __m512d v86_1h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v48_1), v85_1h, v84_1h);
        const __m512d v87_0l = _mm512_mask_blend_pd((__mmask8)v45_0, v86_0l, v46);
        const __m512d v87_0h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v45_0), v86_0h, v46);
        const __m512d v87_1l = _mm512_mask_blend_pd((__mmask8)v45_1, v86_1l, v46);
        const __m512d v87_1h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v45_1), v86_1h, v46);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v43_0, r0_0l, v87_0l);
        r0_0h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v43_0), r0_0h, v87_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v43_1, r0_1l, v87_1l);
        r0_1h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v43_1), r0_1h, v87_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static LOG2_F64_4ULP_AVX2_AVX512_TARGET void log2_f64_4ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512i v6 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v9 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v11 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v15 = _mm512_set1_pd(0x1.87ec5ee43ba09p-3); /* 0.19136881002437203 */
    const __m512d v16 = _mm512_set1_pd(0x1.c95e4d13d4553p-3); /* 0.22332439629330256 */
    const __m512d v18 = _mm512_set1_pd(0x1.0c86b447eeba3p-2); /* 0.26223260582963287 */
    const __m512d v20 = _mm512_set1_pd(0x1.484b8785079a9p-2); /* 0.32060062169503084 */
    const __m512d v22 = _mm512_set1_pd(0x1.a617616ec3b64p-2); /* 0.41219856489708762 */
    const __m512d v24 = _mm512_set1_pd(0x1.2776c50fa6ffdp-1); /* 0.57707801643437018 */
    const __m512d v26 = _mm512_set1_pd(0x1.ec709dc3a012fp-1); /* 0.96179669392589584 */
    const __m512d v29 = _mm512_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m512i v32 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v37 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512i v40 = _mm512_set1_epi64(INT64_C(-9007199254740993)); /* 0xffdfffffffffffff */
    const __m512i v41 = _mm512_set1_epi64(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m512d v44 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v46 = _mm512_set1_pd(NAN);
    const __m512d v47 = _mm512_set1_pd(INFINITY);
    const __m512d v50 = _mm512_set1_pd(-INFINITY);
    const __m512d v51 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v62 = _mm512_set1_pd(0x1.89f3b1694cffep-3); /* 0.19235933878519512 */
    const __m512d v63 = _mm512_set1_pd(0x1.c68f568d3176p-3); /* 0.22195308321368667 */
    const __m512d v65 = _mm512_set1_pd(0x1.0c9a84994022dp-2); /* 0.26230818925253879 */
    const __m512d v67 = _mm512_set1_pd(0x1.484b13d7c02a9p-2); /* 0.3205988979753252 */
    const __m512d v69 = _mm512_set1_pd(0x1.a61762a7aded9p-2); /* 0.41219858311113239 */
    const __m512d v71 = _mm512_set1_pd(0x1.2776c50ef9bfep-1); /* 0.57707801635558531 */
    const __m512d v73 = _mm512_set1_pd(0x1.ec709dc3a03fdp-1); /* 0.96179669392597555 */
    const __m512d v81 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512i v3l = log2_f64_4ulp_avx2_bits_f64_avx512(v2l);
    const __m512i v3h = log2_f64_4ulp_avx2_bits_f64_avx512(v2h);
    const __m512i v4l = _mm512_add_epi64(v1, v3l);
    const __m512i v4h = _mm512_add_epi64(v1, v3h);
    const __m512i v5l = _mm512_and_si512(v0, v4l);
    const __m512i v5h = _mm512_and_si512(v0, v4h);
    const __m512i v7l = _mm512_add_epi64(v5l, v6);
    const __m512i v7h = _mm512_add_epi64(v5h, v6);
    const __m512d v8l = _mm512_castsi512_pd(v7l);
    const __m512d v8h = _mm512_castsi512_pd(v7h);
    const __m512d v10l = _mm512_add_pd(v8l, v9);
    const __m512d v10h = _mm512_add_pd(v8h, v9);
    const __m512d v12l = _mm512_add_pd(v10l, v11);
    const __m512d v12h = _mm512_add_pd(v10h, v11);
    const __m512d v13l = _mm512_div_pd(v10l, v12l);
    const __m512d v13h = _mm512_div_pd(v10h, v12h);
    const __m512d v14l = _mm512_mul_pd(v13l, v13l);
    const __m512d v14h = _mm512_mul_pd(v13h, v13h);
    const __m512d v17l = _mm512_fmadd_pd(v15, v14l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15, v14h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v14l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v14h, v17h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v14l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v14h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v14l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v14h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v14l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v14h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v14l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v14h, v26);
    const __m512d v28l = _mm512_mul_pd(v13l, v14l);
    const __m512d v28h = _mm512_mul_pd(v13h, v14h);
    const __m512d v30l = _mm512_mul_pd(v13l, v29);
    const __m512d v30h = _mm512_mul_pd(v13h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v27l, v28l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v27h, v28h, v30h);
    const __m512i v34l = _mm512_srli_epi64(v4l, 52);
    const __m512i v34h = _mm512_srli_epi64(v4h, 52);
    const __m512i v35l = _mm512_or_si512(v32, v34l);
    const __m512i v35h = _mm512_or_si512(v32, v34h);
    const __m512d v36l = _mm512_castsi512_pd(v35l);
    const __m512d v36h = _mm512_castsi512_pd(v35h);
    const __m512d v38l = _mm512_sub_pd(v36l, v37);
    const __m512d v38h = _mm512_sub_pd(v36h, v37);
    const __m512d v39l = _mm512_add_pd(v31l, v38l);
    const __m512d v39h = _mm512_add_pd(v31h, v38h);
    const __m512i v42l = _mm512_add_epi64(v41, v3l);
    const __m512i v42h = _mm512_add_epi64(v41, v3h);
    const __mmask8 v43l = _mm512_cmplt_epi64_mask(v40, v42l);
    const __mmask8 v43h = _mm512_cmplt_epi64_mask(v40, v42h);
    const __mmask16 v43 = _mm512_kunpackb(v43h, v43l);
    __m512d r0l = v39l;
    __m512d r0h = v39h;
    __mmask16 any1 = v43;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v45l = _mm512_cmp_pd_mask(v2l, v44, _CMP_LT_OQ);
        const __mmask8 v45h = _mm512_cmp_pd_mask(v2h, v44, _CMP_LT_OQ);
        const __mmask16 v45 = _mm512_kunpackb(v45h, v45l);
        const __mmask8 v48l = _mm512_cmp_pd_mask(v2l, v47, _CMP_LT_OQ);
        const __mmask8 v48h = _mm512_cmp_pd_mask(v2h, v47, _CMP_LT_OQ);
        const __mmask16 v48 = _mm512_kunpackb(v48h, v48l);
        const __mmask8 v49l = _mm512_cmp_pd_mask(v44, v2l, _CMP_EQ_OQ);
        const __mmask8 v49h = _mm512_cmp_pd_mask(v44, v2h, _CMP_EQ_OQ);
        const __mmask16 v49 = _mm512_kunpackb(v49h, v49l);
        const __m512d v52l = _mm512_mul_pd(v51, v2l);
        const __m512d v52h = _mm512_mul_pd(v51, v2h);
        const __m512i v53l = log2_f64_4ulp_avx2_bits_f64_avx512(v52l);
        const __m512i v53h = log2_f64_4ulp_avx2_bits_f64_avx512(v52h);
        const __m512i v54l = _mm512_add_epi64(v1, v53l);
        const __m512i v54h = _mm512_add_epi64(v1, v53h);
        const __m512i v55l = _mm512_and_si512(v54l, v0);
        const __m512i v55h = _mm512_and_si512(v54h, v0);
        const __m512i v56l = _mm512_add_epi64(v55l, v6);
        const __m512i v56h = _mm512_add_epi64(v55h, v6);
        const __m512d v57l = _mm512_castsi512_pd(v56l);
        const __m512d v57h = _mm512_castsi512_pd(v56h);
        const __m512d v58l = _mm512_add_pd(v57l, v9);
        const __m512d v58h = _mm512_add_pd(v57h, v9);
        const __m512d v59l = _mm512_add_pd(v11, v58l);
        const __m512d v59h = _mm512_add_pd(v11, v58h);
        const __m512d v60l = _mm512_div_pd(v58l, v59l);
        const __m512d v60h = _mm512_div_pd(v58h, v59h);
        const __m512d v61l = _mm512_mul_pd(v60l, v60l);
        const __m512d v61h = _mm512_mul_pd(v60h, v60h);
        const __m512d v64l = _mm512_fmadd_pd(v61l, v62, v63);
        const __m512d v64h = _mm512_fmadd_pd(v61h, v62, v63);
        const __m512d v66l = _mm512_fmadd_pd(v61l, v64l, v65);
        const __m512d v66h = _mm512_fmadd_pd(v61h, v64h, v65);
        const __m512d v68l = _mm512_fmadd_pd(v61l, v66l, v67);
        const __m512d v68h = _mm512_fmadd_pd(v61h, v66h, v67);
        const __m512d v70l = _mm512_fmadd_pd(v61l, v68l, v69);
        const __m512d v70h = _mm512_fmadd_pd(v61h, v68h, v69);
        const __m512d v72l = _mm512_fmadd_pd(v61l, v70l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v61h, v70h, v71);
        const __m512d v74l = _mm512_fmadd_pd(v61l, v72l, v73);
        const __m512d v74h = _mm512_fmadd_pd(v61h, v72h, v73);
        const __m512d v75l = _mm512_mul_pd(v61l, v60l);
        const __m512d v75h = _mm512_mul_pd(v61h, v60h);
        const __m512d v76l = _mm512_mul_pd(v29, v60l);
        const __m512d v76h = _mm512_mul_pd(v29, v60h);
        const __m512d v77l = _mm512_fmadd_pd(v74l, v75l, v76l);
        const __m512d v77h = _mm512_fmadd_pd(v74h, v75h, v76h);
        const __m512i v78l = _mm512_srli_epi64(v54l, 52);
        const __m512i v78h = _mm512_srli_epi64(v54h, 52);
        const __m512i v79l = _mm512_or_si512(v32, v78l);
        const __m512i v79h = _mm512_or_si512(v32, v78h);
        const __m512d v80l = _mm512_castsi512_pd(v79l);
        const __m512d v80h = _mm512_castsi512_pd(v79h);
        const __m512d v82l = _mm512_sub_pd(v80l, v81);
        const __m512d v82h = _mm512_sub_pd(v80h, v81);
        const __m512d v83l = _mm512_add_pd(v77l, v82l);
        const __m512d v83h = _mm512_add_pd(v77h, v82h);
        const __m512d v84l = _mm512_mask_blend_pd((__mmask8)v49, v83l, v50);
        const __m512d v84h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v49), v83h, v50);
        const __m512d v85l = _mm512_add_pd(v2l, v2l);
        const __m512d v85h = _mm512_add_pd(v2h, v2h);
        const __m512d v86l = _mm512_mask_blend_pd((__mmask8)v48, v85l, v84l);
        const __m512d v86h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v48), v85h, v84h);
        const __m512d v87l = _mm512_mask_blend_pd((__mmask8)v45, v86l, v46);
        const __m512d v87h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v45), v86h, v46);
        r0l = _mm512_mask_blend_pd((__mmask8)v43, r0l, v87l);
        r0h = _mm512_mask_blend_pd(log2_f64_4ulp_avx2_high_mask_avx512(v43), r0h, v87h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static LOG2_F64_4ULP_AVX2_AVX512_TARGET void log2_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log2_f64_4ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log2_f64_4ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log2_f64_4ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_f64_4ulp_avx2_level(void) {
#if defined(LOG2_F64_4ULP_AVX2_FORCE_ISA)
    return LOG2_F64_4ULP_AVX2_FORCE_ISA;
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

double log2_f64_4ulp_avx2(double x) {
    return log2_f64_4ulp_avx2_element(x);
}

void log2_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_f64_4ulp_avx2_level();
    if (level == 2) {
        log2_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log2_f64_4ulp_avx2_array_portable(x, y, n);
}

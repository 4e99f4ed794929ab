/* asinh_f64_4ulp_avx2: asinh
 *
 *   target       asinh, arsinh x, f64
 *   domain       every input
 *   max error    2.932917 ulp, observed on 36123593 inputs
 *   worst input  0x1.ffe8e6247f3d8p-8 (0.0078111230727672884, encoding 0x3f7ffe8e6247f3d8)
 *   result there 0x1.ffe790ffc15f8p-8 (0.0078110436441014494, encoding 0x3f7ffe790ffc15f8)
 *   mean error   0.268623 ulp
 *   misrounded   7208824 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6b32f17ecfc63c14ad7e107637570487
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asinh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive asinh_f64_1ulp_avx2.db
 *                time: 2.8256 ns/element as avx2 code (inputs mean)
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
#include "asinh_f64_4ulp_avx2.h"

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

static inline double asinh_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double asinh_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double asinh_f64_4ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asinh_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t asinh_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double asinh_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t asinh_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double asinh_f64_4ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = asinh_f64_4ulp_avx2_bits_f64(y) & INT64_MIN;
    return asinh_f64_4ulp_avx2_frombits_f64((asinh_f64_4ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double asinh_f64_4ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = asinh_f64_4ulp_avx2_abs_f64(v0);
    const double v2 = INFINITY;
    const int v3 = v1 < v2;
    const double v4 = 0x1p+500; /* 3.2733906078961419e+150 */
    const int v5 = v4 < v1;
    const double v6 = 0x1p+0; /* 1 */
    const double v7 = 0x0p+0; /* 0 */
    const double v8 = v5 ? v6 : v7;
    const int64_t v9 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v10 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v11 = v2 < v1 ? v2 : v1;
    const double v12 = v11 * v11;
    const double v13 = asinh_f64_4ulp_avx2_fma_f64(v11, v11, v6);
    const double v14 = asinh_f64_4ulp_avx2_sqrt_f64(v13);
    const double v15 = v14 + v6;
    const double v16 = v12 / v15;
    const double v17 = v11 + v16;
    const double v18 = v17 + v6;
    const double v19 = v5 ? v1 : v18;
    const int64_t v20 = asinh_f64_4ulp_avx2_bits_f64(v19);
    const int64_t v21 = (int64_t)((uint64_t)v10 + (uint64_t)v20);
    const int64_t v22 = INT64_C(52);
    const int64_t v23 = asinh_f64_4ulp_avx2_lshr_i64(v21, v22);
    const int64_t v24 = v9 | v23;
    const double v25 = asinh_f64_4ulp_avx2_frombits_f64(v24);
    const double v26 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v27 = v25 - v26;
    const double v28 = v8 + v27;
    const double v29 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v30 = 0x1p-1; /* 0.5 */
    const int64_t v31 = INT64_C(9218868437227405312); /* 0x7ff0000000000000 */
    const int64_t v32 = asinh_f64_4ulp_avx2_shl_i64(v23, v22);
    const int64_t v33 = (int64_t)((uint64_t)v31 - (uint64_t)v32);
    const double v34 = asinh_f64_4ulp_avx2_frombits_f64(v33);
    const double v35 = v30 * v34;
    const double v36 = v18 - v17;
    const double v37 = v18 - v36;
    const double v38 = v17 - v37;
    const double v39 = v6 - v36;
    const double v40 = v38 + v39;
    const double v41 = v5 ? v7 : v40;
    const double v42 = v35 * v41;
    const int64_t v43 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v44 = v43 & v21;
    const int64_t v45 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v46 = (int64_t)((uint64_t)v44 + (uint64_t)v45);
    const double v47 = asinh_f64_4ulp_avx2_frombits_f64(v46);
    const double v48 = -0x1p+0; /* -1 */
    const double v49 = v47 + v48;
    const double v50 = v42 + v49;
    const double v51 = 0x1p+1; /* 2 */
    const double v52 = v51 + v50;
    const double v53 = v50 / v52;
    const double v54 = v53 * v53;
    const double v55 = v53 * v54;
    const double v56 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v57 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v58 = asinh_f64_4ulp_avx2_fma_f64(v54, v56, v57);
    const double v59 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v60 = asinh_f64_4ulp_avx2_fma_f64(v58, v54, v59);
    const double v61 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v62 = asinh_f64_4ulp_avx2_fma_f64(v54, v60, v61);
    const double v63 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v64 = asinh_f64_4ulp_avx2_fma_f64(v62, v54, v63);
    const double v65 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v66 = asinh_f64_4ulp_avx2_fma_f64(v64, v54, v65);
    const double v67 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
    const double v68 = asinh_f64_4ulp_avx2_fma_f64(v66, v54, v67);
    const double v69 = 0x1.999999999898ep-2; /* 0.39999999999977198 */
    const double v70 = asinh_f64_4ulp_avx2_fma_f64(v68, v54, v69);
    const double v71 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v72 = asinh_f64_4ulp_avx2_fma_f64(v54, v70, v71);
    const double v73 = v53 * v51;
    const double v74 = asinh_f64_4ulp_avx2_fma_f64(v55, v72, v73);
    const double v75 = asinh_f64_4ulp_avx2_fma_f64(v28, v29, v74);
    const double v76 = v3 ? v75 : v1;
    const double v77 = asinh_f64_4ulp_avx2_copysign_f64(v76, v0);
    const double r0 = v77;
    return r0;
}

static void asinh_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asinh_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASINH_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASINH_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASINH_F64_4ULP_AVX2_AVX2 static inline ASINH_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ASINH_F64_4ULP_AVX2_AVX512 static inline ASINH_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ASINH_F64_4ULP_AVX2_AVX2 __m256i asinh_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
ASINH_F64_4ULP_AVX2_AVX2 __m256i asinh_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_F64_4ULP_AVX2_AVX2 __m256d asinh_f64_4ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASINH_F64_4ULP_AVX2_AVX2 void asinh_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(INFINITY);
    const __m256d v4 = _mm256_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m256d v6 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v7 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256i v9 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v10 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v26 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v29 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v30 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v31 = _mm256_set1_epi64x(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m256i v43 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v45 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v48 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v51 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v56 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v57 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v59 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v61 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v63 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v65 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v67 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v69 = _mm256_set1_pd(0x1.999999999898ep-2); /* 0.39999999999977198 */
    const __m256d v71 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = asinh_f64_4ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256i v5l = _mm256_castpd_si256(_mm256_cmp_pd(v4, v1l, _CMP_LT_OQ));
    const __m256i v5h = _mm256_castpd_si256(_mm256_cmp_pd(v4, v1h, _CMP_LT_OQ));
    const __m256i v5 = asinh_f64_4ulp_avx2_join_mask_avx2(v5l, v5h);
    const __m256d v8l = _mm256_blendv_pd(v7, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v8h = _mm256_blendv_pd(v7, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v11l = _mm256_min_pd(v2, v1l);
    const __m256d v11h = _mm256_min_pd(v2, v1h);
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v11l, v6);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v11h, v6);
    const __m256d v14l = _mm256_sqrt_pd(v13l);
    const __m256d v14h = _mm256_sqrt_pd(v13h);
    const __m256d v15l = _mm256_add_pd(v14l, v6);
    const __m256d v15h = _mm256_add_pd(v14h, v6);
    const __m256d v16l = _mm256_div_pd(v12l, v15l);
    const __m256d v16h = _mm256_div_pd(v12h, v15h);
    const __m256d v17l = _mm256_add_pd(v11l, v16l);
    const __m256d v17h = _mm256_add_pd(v11h, v16h);
    const __m256d v18l = _mm256_add_pd(v17l, v6);
    const __m256d v18h = _mm256_add_pd(v17h, v6);
    const __m256d v19l = _mm256_blendv_pd(v18l, v1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v19h = _mm256_blendv_pd(v18h, v1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256i v20l = asinh_f64_4ulp_avx2_bits_f64_avx2(v19l);
    const __m256i v20h = asinh_f64_4ulp_avx2_bits_f64_avx2(v19h);
    const __m256i v21l = _mm256_add_epi64(v10, v20l);
    const __m256i v21h = _mm256_add_epi64(v10, v20h);
    const __m256i v23l = _mm256_srli_epi64(v21l, 52);
    const __m256i v23h = _mm256_srli_epi64(v21h, 52);
    const __m256i v24l = _mm256_or_si256(v9, v23l);
    const __m256i v24h = _mm256_or_si256(v9, v23h);
    const __m256d v25l = _mm256_castsi256_pd(v24l);
    const __m256d v25h = _mm256_castsi256_pd(v24h);
    const __m256d v27l = _mm256_sub_pd(v25l, v26);
    const __m256d v27h = _mm256_sub_pd(v25h, v26);
    const __m256d v28l = _mm256_add_pd(v8l, v27l);
    const __m256d v28h = _mm256_add_pd(v8h, v27h);
    const __m256i v32l = _mm256_slli_epi64(v23l, 52);
    const __m256i v32h = _mm256_slli_epi64(v23h, 52);
    const __m256i v33l = _mm256_sub_epi64(v31, v32l);
    const __m256i v33h = _mm256_sub_epi64(v31, v32h);
    const __m256d v34l = _mm256_castsi256_pd(v33l);
    const __m256d v34h = _mm256_castsi256_pd(v33h);
    const __m256d v35l = _mm256_mul_pd(v30, v34l);
    const __m256d v35h = _mm256_mul_pd(v30, v34h);
    const __m256d v36l = _mm256_sub_pd(v18l, v17l);
    const __m256d v36h = _mm256_sub_pd(v18h, v17h);
    const __m256d v37l = _mm256_sub_pd(v18l, v36l);
    const __m256d v37h = _mm256_sub_pd(v18h, v36h);
    const __m256d v38l = _mm256_sub_pd(v17l, v37l);
    const __m256d v38h = _mm256_sub_pd(v17h, v37h);
    const __m256d v39l = _mm256_sub_pd(v6, v36l);
    const __m256d v39h = _mm256_sub_pd(v6, v36h);
    const __m256d v40l = _mm256_add_pd(v38l, v39l);
    const __m256d v40h = _mm256_add_pd(v38h, v39h);
    const __m256d v41l = _mm256_blendv_pd(v40l, v7, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v41h = _mm256_blendv_pd(v40h, v7, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v42l = _mm256_mul_pd(v35l, v41l);
    const __m256d v42h = _mm256_mul_pd(v35h, v41h);
    const __m256i v44l = _mm256_and_si256(v43, v21l);
    const __m256i v44h = _mm256_and_si256(v43, v21h);
    const __m256i v46l = _mm256_add_epi64(v44l, v45);
    const __m256i v46h = _mm256_add_epi64(v44h, v45);
    const __m256d v47l = _mm256_castsi256_pd(v46l);
    const __m256d v47h = _mm256_castsi256_pd(v46h);
    const __m256d v49l = _mm256_add_pd(v47l, v48);
    const __m256d v49h = _mm256_add_pd(v47h, v48);
    const __m256d v50l = _mm256_add_pd(v42l, v49l);
    const __m256d v50h = _mm256_add_pd(v42h, v49h);
    const __m256d v52l = _mm256_add_pd(v51, v50l);
    const __m256d v52h = _mm256_add_pd(v51, v50h);
    const __m256d v53l = _mm256_div_pd(v50l, v52l);
    const __m256d v53h = _mm256_div_pd(v50h, v52h);
    const __m256d v54l = _mm256_mul_pd(v53l, v53l);
    const __m256d v54h = _mm256_mul_pd(v53h, v53h);
    const __m256d v55l = _mm256_mul_pd(v53l, v54l);
    const __m256d v55h = _mm256_mul_pd(v53h, v54h);
    const __m256d v58l = _mm256_fmadd_pd(v54l, v56, v57);
    const __m256d v58h = _mm256_fmadd_pd(v54h, v56, v57);
    const __m256d v60l = _mm256_fmadd_pd(v58l, v54l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v58h, v54h, v59);
    const __m256d v62l = _mm256_fmadd_pd(v54l, v60l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v54h, v60h, v61);
    const __m256d v64l = _mm256_fmadd_pd(v62l, v54l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v62h, v54h, v63);
    const __m256d v66l = _mm256_fmadd_pd(v64l, v54l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v64h, v54h, v65);
    const __m256d v68l = _mm256_fmadd_pd(v66l, v54l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v66h, v54h, v67);
    const __m256d v70l = _mm256_fmadd_pd(v68l, v54l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v68h, v54h, v69);
    const __m256d v72l = _mm256_fmadd_pd(v54l, v70l, v71);
    const __m256d v72h = _mm256_fmadd_pd(v54h, v70h, v71);
    const __m256d v73l = _mm256_mul_pd(v53l, v51);
    const __m256d v73h = _mm256_mul_pd(v53h, v51);
    const __m256d v74l = _mm256_fmadd_pd(v55l, v72l, v73l);
    const __m256d v74h = _mm256_fmadd_pd(v55h, v72h, v73h);
    const __m256d v75l = _mm256_fmadd_pd(v28l, v29, v74l);
    const __m256d v75h = _mm256_fmadd_pd(v28h, v29, v74h);
    const __m256d v76l = _mm256_blendv_pd(v1l, v75l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v76h = _mm256_blendv_pd(v1h, v75h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v77l = asinh_f64_4ulp_avx2_signed_f64_avx2(v76l, v0l);
    const __m256d v77h = asinh_f64_4ulp_avx2_signed_f64_avx2(v76h, v0h);
    _mm256_storeu_pd(y, v77l);
    _mm256_storeu_pd(y + 4, v77h);
}

static ASINH_F64_4ULP_AVX2_AVX2_TARGET void asinh_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asinh_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        asinh_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ASINH_F64_4ULP_AVX2_AVX512 __mmask8 asinh_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
ASINH_F64_4ULP_AVX2_AVX512 __m512i asinh_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASINH_F64_4ULP_AVX2_AVX512 __m512d asinh_f64_4ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ASINH_F64_4ULP_AVX2_AVX512 void asinh_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(INFINITY);
    const __m512d v4 = _mm512_set1_pd(0x1p+500); /* 3.2733906078961419e+150 */
    const __m512d v6 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v7 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512i v9 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v10 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v26 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v29 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v30 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v31 = _mm512_set1_epi64(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m512i v43 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v45 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v48 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v51 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v56 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v57 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v59 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v61 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v63 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v65 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v67 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v69 = _mm512_set1_pd(0x1.999999999898ep-2); /* 0.39999999999977198 */
    const __m512d v71 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __mmask8 v5l = _mm512_cmp_pd_mask(v4, v1l, _CMP_LT_OQ);
    const __mmask8 v5h = _mm512_cmp_pd_mask(v4, v1h, _CMP_LT_OQ);
    const __mmask16 v5 = _mm512_kunpackb(v5h, v5l);
    const __m512d v8l = _mm512_mask_blend_pd((__mmask8)v5, v7, v6);
    const __m512d v8h = _mm512_mask_blend_pd(asinh_f64_4ulp_avx2_high_mask_avx512(v5), v7, v6);
    const __m512d v11l = _mm512_min_pd(v2, v1l);
    const __m512d v11h = _mm512_min_pd(v2, v1h);
    const __m512d v12l = _mm512_mul_pd(v11l, v11l);
    const __m512d v12h = _mm512_mul_pd(v11h, v11h);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v11l, v6);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v11h, v6);
    const __m512d v14l = _mm512_sqrt_pd(v13l);
    const __m512d v14h = _mm512_sqrt_pd(v13h);
    const __m512d v15l = _mm512_add_pd(v14l, v6);
    const __m512d v15h = _mm512_add_pd(v14h, v6);
    const __m512d v16l = _mm512_div_pd(v12l, v15l);
    const __m512d v16h = _mm512_div_pd(v12h, v15h);
    const __m512d v17l = _mm512_add_pd(v11l, v16l);
    const __m512d v17h = _mm512_add_pd(v11h, v16h);
    const __m512d v18l = _mm512_add_pd(v17l, v6);
    const __m512d v18h = _mm512_add_pd(v17h, v6);
    const __m512d v19l = _mm512_mask_blend_pd((__mmask8)v5, v18l, v1l);
    const __m512d v19h = _mm512_mask_blend_pd(asinh_f64_4ulp_avx2_high_mask_avx512(v5), v18h, v1h);
    const __m512i v20l = asinh_f64_4ulp_avx2_bits_f64_avx512(v19l);
    const __m512i v20h = asinh_f64_4ulp_avx2_bits_f64_avx512(v19h);
    const __m512i v21l = _mm512_add_epi64(v10, v20l);
    const __m512i v21h = _mm512_add_epi64(v10, v20h);
    const __m512i v23l = _mm512_srli_epi64(v21l, 52);
    const __m512i v23h = _mm512_srli_epi64(v21h, 52);
    const __m512i v24l = _mm512_or_si512(v9, v23l);
    const __m512i v24h = _mm512_or_si512(v9, v23h);
    const __m512d v25l = _mm512_castsi512_pd(v24l);
    const __m512d v25h = _mm512_castsi512_pd(v24h);
    const __m512d v27l = _mm512_sub_pd(v25l, v26);
    const __m512d v27h = _mm512_sub_pd(v25h, v26);
    const __m512d v28l = _mm512_add_pd(v8l, v27l);
    const __m512d v28h = _mm512_add_pd(v8h, v27h);
    const __m512i v32l = _mm512_slli_epi64(v23l, 52);
    const __m512i v32h = _mm512_slli_epi64(v23h, 52);
    const __m512i v33l = _mm512_sub_epi64(v31, v32l);
    const __m512i v33h = _mm512_sub_epi64(v31, v32h);
    const __m512d v34l = _mm512_castsi512_pd(v33l);
    const __m512d v34h = _mm512_castsi512_pd(v33h);
    const __m512d v35l = _mm512_mul_pd(v30, v34l);
    const __m512d v35h = _mm512_mul_pd(v30, v34h);
    const __m512d v36l = _mm512_sub_pd(v18l, v17l);
    const __m512d v36h = _mm512_sub_pd(v18h, v17h);
    const __m512d v37l = _mm512_sub_pd(v18l, v36l);
    const __m512d v37h = _mm512_sub_pd(v18h, v36h);
    const __m512d v38l = _mm512_sub_pd(v17l, v37l);
    const __m512d v38h = _mm512_sub_pd(v17h, v37h);
    const __m512d v39l = _mm512_sub_pd(v6, v36l);
    const __m512d v39h = _mm512_sub_pd(v6, v36h);
    const __m512d v40l = _mm512_add_pd(v38l, v39l);
    const __m512d v40h = _mm512_add_pd(v38h, v39h);
    const __m512d v41l = _mm512_mask_blend_pd((__mmask8)v5, v40l, v7);
    const __m512d v41h = _mm512_mask_blend_pd(asinh_f64_4ulp_avx2_high_mask_avx512(v5), v40h, v7);
    const __m512d v42l = _mm512_mul_pd(v35l, v41l);
    const __m512d v42h = _mm512_mul_pd(v35h, v41h);
    const __m512i v44l = _mm512_and_si512(v43, v21l);
    const __m512i v44h = _mm512_and_si512(v43, v21h);
    const __m512i v46l = _mm512_add_epi64(v44l, v45);
    const __m512i v46h = _mm512_add_epi64(v44h, v45);
    const __m512d v47l = _mm512_castsi512_pd(v46l);
    const __m512d v47h = _mm512_castsi512_pd(v46h);
    const __m512d v49l = _mm512_add_pd(v47l, v48);
    const __m512d v49h = _mm512_add_pd(v47h, v48);
    const __m512d v50l = _mm512_add_pd(v42l, v49l);
    const __m512d v50h = _mm512_add_pd(v42h, v49h);
    const __m512d v52l = _mm512_add_pd(v51, v50l);
    const __m512d v52h = _mm512_add_pd(v51, v50h);
    const __m512d v53l = _mm512_div_pd(v50l, v52l);
    const __m512d v53h = _mm512_div_pd(v50h, v52h);
    const __m512d v54l = _mm512_mul_pd(v53l, v53l);
    const __m512d v54h = _mm512_mul_pd(v53h, v53h);
    const __m512d v55l = _mm512_mul_pd(v53l, v54l);
    const __m512d v55h = _mm512_mul_pd(v53h, v54h);
    const __m512d v58l = _mm512_fmadd_pd(v54l, v56, v57);
    const __m512d v58h = _mm512_fmadd_pd(v54h, v56, v57);
    const __m512d v60l = _mm512_fmadd_pd(v58l, v54l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v58h, v54h, v59);
    const __m512d v62l = _mm512_fmadd_pd(v54l, v60l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v54h, v60h, v61);
    const __m512d v64l = _mm512_fmadd_pd(v62l, v54l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v62h, v54h, v63);
    const __m512d v66l = _mm512_fmadd_pd(v64l, v54l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v64h, v54h, v65);
    const __m512d v68l = _mm512_fmadd_pd(v66l, v54l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v66h, v54h, v67);
    const __m512d v70l = _mm512_fmadd_pd(v68l, v54l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v68h, v54h, v69);
    const __m512d v72l = _mm512_fmadd_pd(v54l, v70l, v71);
    const __m512d v72h = _mm512_fmadd_pd(v54h, v70h, v71);
    const __m512d v73l = _mm512_mul_pd(v53l, v51);
    const __m512d v73h = _mm512_mul_pd(v53h, v51);
    const __m512d v74l = _mm512_fmadd_pd(v55l, v72l, v73l);
    const __m512d v74h = _mm512_fmadd_pd(v55h, v72h, v73h);
    const __m512d v75l = _mm512_fmadd_pd(v28l, v29, v74l);
    const __m512d v75h = _mm512_fmadd_pd(v28h, v29, v74h);
    const __m512d v76l = _mm512_mask_blend_pd((__mmask8)v3, v1l, v75l);
    const __m512d v76h = _mm512_mask_blend_pd(asinh_f64_4ulp_avx2_high_mask_avx512(v3), v1h, v75h);
    const __m512d v77l = asinh_f64_4ulp_avx2_signed_f64_avx512(v76l, v0l);
    const __m512d v77h = asinh_f64_4ulp_avx2_signed_f64_avx512(v76h, v0h);
    _mm512_storeu_pd(y, v77l);
    _mm512_storeu_pd(y + 8, v77h);
}

static ASINH_F64_4ULP_AVX2_AVX512_TARGET void asinh_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asinh_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        asinh_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASINH_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asinh_f64_4ulp_avx2_level(void) {
#if defined(ASINH_F64_4ULP_AVX2_FORCE_ISA)
    return ASINH_F64_4ULP_AVX2_FORCE_ISA;
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

double asinh_f64_4ulp_avx2(double x) {
    return asinh_f64_4ulp_avx2_element(x);
}

void asinh_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asinh_f64_4ulp_avx2_level();
    if (level == 2) {
        asinh_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asinh_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    asinh_f64_4ulp_avx2_array_portable(x, y, n);
}

/* mish_f64_1ulp_avx512: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f64
 *   domain       every input
 *   max error    0.835928 ulp, observed on 54941938 inputs
 *   worst input  -0x1.65805a883948ep+9 (-715.00276282116988, encoding 0xc0865805a883948e)
 *   result there -0x0.f76d904d22116p-1022 (-2.1505685042505968e-308, encoding 0x800f76d904d22116)
 *   mean error   0.212703 ulp
 *   misrounded   1690127 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d7f27ff0bcafdd659d9255b3fca727ec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive mish_f64_1ulp_avx512.db
 *                time: 2.0136 ns/element as avx512 code (inputs mean)
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
#include "mish_f64_1ulp_avx512.h"

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

static inline double mish_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double mish_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t mish_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double mish_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double mish_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = mish_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double mish_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = mish_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double mish_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return mish_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int mish_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double mish_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? mish_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = mish_f64_1ulp_avx512_getmant_f64(a) * mish_f64_1ulp_avx512_pow2_f64(s) * mish_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !mish_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double mish_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = mish_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return mish_f64_1ulp_avx512_frombits_f64((mish_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double mish_f64_1ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double mish_f64_1ulp_avx512_table1[16] = {
    0x0p+0, 0x1.8a62e4adc610bp-54, -0x1.19041b9d78a76p-55, 0x1.9b07eb6c70573p-54,
    0x1.6f46ad23182e4p-55, 0x1.ada0911f09ebcp-55, 0x1.d4397afec42e2p-56, 0x1.6324c054647adp-54,
    -0x1.bdd3413b26456p-54, -0x1.41577ee04992fp-55, 0x1.6e9f156864b27p-54, 0x1.c7c46b071f2bep-56,
    0x1.7a1cd345dcc81p-54, 0x1.11065895048ddp-55, 0x1.2ed02d75b3707p-55, -0x1.e9c23179c2893p-54,
};

static inline double mish_f64_1ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = 0x1p+1000; /* 1.0715086071862673e+301 */
    const int v2 = v0 < v1;
    const double v3 = 0x0p+0; /* 0 */
    const int v4 = v0 < v3;
    const double v5 = -0x1.7cp+9; /* -760 */
    const double v6 = v5 > v0 ? v5 : v0;
    const double v7 = mish_f64_1ulp_avx512_abs_f64(v6);
    const double v8 = -v7;
    const double v9 = v5 > v8 ? v5 : v8;
    const double v10 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v11 = 0x1.8p+48; /* 422212465065984 */
    const double v12 = mish_f64_1ulp_avx512_fma_f64(v9, v10, v11);
    const int64_t v13 = mish_f64_1ulp_avx512_bits_f64(v12);
    const int32_t v14 = (int32_t)(uint32_t)(uint64_t)v13;
    const double v15 = mish_f64_1ulp_avx512_table0[(uint32_t)v14 & (16u - 1)];
    const double v16 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v17 = v12 - v11;
    const double v18 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v19 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v20 = mish_f64_1ulp_avx512_fma_f64(v19, v17, v9);
    const double v21 = mish_f64_1ulp_avx512_fma_f64(v17, v18, v20);
    const double v22 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v23 = mish_f64_1ulp_avx512_fma_f64(v16, v21, v22);
    const double v24 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v25 = mish_f64_1ulp_avx512_fma_f64(v23, v21, v24);
    const double v26 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v27 = mish_f64_1ulp_avx512_fma_f64(v25, v21, v26);
    const double v28 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v29 = mish_f64_1ulp_avx512_fma_f64(v27, v21, v28);
    const double v30 = 0x1p-1; /* 0.5 */
    const double v31 = mish_f64_1ulp_avx512_fma_f64(v29, v21, v30);
    const double v32 = 0x1.0000000000003p+0; /* 1.0000000000000007 */
    const double v33 = mish_f64_1ulp_avx512_fma_f64(v31, v21, v32);
    const double v34 = v15 * v21;
    const double v35 = mish_f64_1ulp_avx512_table1[(uint32_t)v14 & (16u - 1)];
    const double v36 = mish_f64_1ulp_avx512_fma_f64(v33, v34, v35);
    const double v37 = v15 + v36;
    const double v38 = mish_f64_1ulp_avx512_scalef_f64(v37, v17);
    const double v39 = v38 + v38;
    const double v40 = v4 ? v38 : v39;
    const double v41 = 0x1p+1; /* 2 */
    const double v42 = 0x1p+0; /* 1 */
    const double v43 = v4 ? v41 : v42;
    const double v44 = v40 + v43;
    const double v45 = v15 - v37;
    const double v46 = v36 + v45;
    const double v47 = v4 ? v46 : v3;
    const double v48 = v4 ? v37 : v42;
    const double v49 = v6 * v48;
    const double v50 = -v49;
    const double v51 = mish_f64_1ulp_avx512_fma_f64(v6, v48, v50);
    const double v52 = mish_f64_1ulp_avx512_fma_f64(v6, v47, v51);
    const double v53 = mish_f64_1ulp_avx512_scalef_f64(v46, v17);
    const double v54 = v43 - v44;
    const double v55 = v40 + v54;
    const double v56 = v53 + v55;
    const double v57 = v44 * v49;
    const double v58 = -v57;
    const double v59 = mish_f64_1ulp_avx512_fma_f64(v44, v49, v58);
    const double v60 = mish_f64_1ulp_avx512_fma_f64(v49, v56, v59);
    const double v61 = mish_f64_1ulp_avx512_fma_f64(v44, v52, v60);
    const double v62 = v4 ? v41 : v44;
    const double v63 = v4 ? v44 : v39;
    const double v64 = v38 * v63;
    const double v65 = v62 + v64;
    const double v66 = v42 / v65;
    const double v67 = v57 * v66;
    const double v68 = -v67;
    const double v69 = mish_f64_1ulp_avx512_fma_f64(v65, v68, v57);
    const double v70 = v61 + v69;
    const double v71 = v4 ? v3 : v56;
    const double v72 = v4 ? v56 : v53;
    const double v73 = -v64;
    const double v74 = mish_f64_1ulp_avx512_fma_f64(v38, v63, v73);
    const double v75 = mish_f64_1ulp_avx512_fma_f64(v38, v72, v74);
    const double v76 = mish_f64_1ulp_avx512_fma_f64(v53, v63, v75);
    const double v77 = v71 + v76;
    const double v78 = v62 - v65;
    const double v79 = v64 + v78;
    const double v80 = v77 + v79;
    const double v81 = v67 * v80;
    const double v82 = v70 - v81;
    const double v83 = mish_f64_1ulp_avx512_fma_f64(v82, v66, v67);
    const double v84 = v4 ? v17 : v3;
    const double v85 = mish_f64_1ulp_avx512_scalef_f64(v83, v84);
    const double v86 = mish_f64_1ulp_avx512_copysign_f64(v85, v0);
    const double v87 = v2 ? v86 : v0;
    const double r0 = v87;
    return r0;
}

static void mish_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MISH_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_F64_1ULP_AVX512_AVX2 static inline MISH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MISH_F64_1ULP_AVX512_AVX512 static inline MISH_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
MISH_F64_1ULP_AVX512_AVX2 __m256i mish_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

MISH_F64_1ULP_AVX512_AVX2 __m128i mish_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
MISH_F64_1ULP_AVX512_AVX2 __m256d mish_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
MISH_F64_1ULP_AVX512_AVX2 __m256d mish_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
MISH_F64_1ULP_AVX512_AVX2 __m256d mish_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = mish_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

MISH_F64_1ULP_AVX512_AVX2 void mish_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m256d v3 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v5 = _mm256_set1_pd(-0x1.7cp+9); /* -760 */
    const __m256d v10 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v16 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v18 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v19 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v22 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v24 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v26 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v28 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v30 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v32 = _mm256_set1_pd(0x1.0000000000003p+0); /* 1.0000000000000007 */
    const __m256d v41 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v42 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = mish_f64_1ulp_avx512_join_mask_avx2(v2l, v2h);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v3, _CMP_LT_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v3, _CMP_LT_OQ));
    const __m256i v4 = mish_f64_1ulp_avx512_join_mask_avx2(v4l, v4h);
    const __m256d v6l = _mm256_max_pd(v5, v0l);
    const __m256d v6h = _mm256_max_pd(v5, v0h);
    const __m256d v7l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v6l);
    const __m256d v7h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v6h);
    const __m256d v8l = _mm256_xor_pd(v7l, _mm256_set1_pd(-0.0));
    const __m256d v8h = _mm256_xor_pd(v7h, _mm256_set1_pd(-0.0));
    const __m256d v9l = _mm256_max_pd(v5, v8l);
    const __m256d v9h = _mm256_max_pd(v5, v8h);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v10, v11);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v10, v11);
    const __m256i v13l = _mm256_castpd_si256(v12l);
    const __m256i v13h = _mm256_castpd_si256(v12h);
    const __m128i v14l = mish_f64_1ulp_avx512_wrap_avx2(v13l);
    const __m128i v14h = mish_f64_1ulp_avx512_wrap_avx2(v13h);
    const __m256i v14 = _mm256_set_m128i(v14h, v14l);
    const __m256d v15l = mish_f64_1ulp_avx512_gather_f64_avx2(mish_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v14), _mm_set1_epi32(15)));
    const __m256d v15h = mish_f64_1ulp_avx512_gather_f64_avx2(mish_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v14, 1), _mm_set1_epi32(15)));
    const __m256d v17l = _mm256_sub_pd(v12l, v11);
    const __m256d v17h = _mm256_sub_pd(v12h, v11);
    const __m256d v20l = _mm256_fmadd_pd(v19, v17l, v9l);
    const __m256d v20h = _mm256_fmadd_pd(v19, v17h, v9h);
    const __m256d v21l = _mm256_fmadd_pd(v17l, v18, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v17h, v18, v20h);
    const __m256d v23l = _mm256_fmadd_pd(v16, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v16, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v21l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v21h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v21l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v21h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v21l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v21h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v21l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v21h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v21l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v21h, v32);
    const __m256d v34l = _mm256_mul_pd(v15l, v21l);
    const __m256d v34h = _mm256_mul_pd(v15h, v21h);
    const __m256d v35l = mish_f64_1ulp_avx512_gather_f64_avx2(mish_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v14), _mm_set1_epi32(15)));
    const __m256d v35h = mish_f64_1ulp_avx512_gather_f64_avx2(mish_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v14, 1), _mm_set1_epi32(15)));
    const __m256d v36l = _mm256_fmadd_pd(v33l, v34l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v33h, v34h, v35h);
    const __m256d v37l = _mm256_add_pd(v15l, v36l);
    const __m256d v37h = _mm256_add_pd(v15h, v36h);
    const __m256d v38l = mish_f64_1ulp_avx512_lanes_scalef_f64_avx2(v37l, v17l);
    const __m256d v38h = mish_f64_1ulp_avx512_lanes_scalef_f64_avx2(v37h, v17h);
    const __m256d v39l = _mm256_add_pd(v38l, v38l);
    const __m256d v39h = _mm256_add_pd(v38h, v38h);
    const __m256d v40l = _mm256_blendv_pd(v39l, v38l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v40h = _mm256_blendv_pd(v39h, v38h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v43l = _mm256_blendv_pd(v42, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v43h = _mm256_blendv_pd(v42, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v44l = _mm256_add_pd(v40l, v43l);
    const __m256d v44h = _mm256_add_pd(v40h, v43h);
    const __m256d v45l = _mm256_sub_pd(v15l, v37l);
    const __m256d v45h = _mm256_sub_pd(v15h, v37h);
    const __m256d v46l = _mm256_add_pd(v36l, v45l);
    const __m256d v46h = _mm256_add_pd(v36h, v45h);
    const __m256d v47l = _mm256_blendv_pd(v3, v46l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v47h = _mm256_blendv_pd(v3, v46h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v48l = _mm256_blendv_pd(v42, v37l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v48h = _mm256_blendv_pd(v42, v37h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v49l = _mm256_mul_pd(v6l, v48l);
    const __m256d v49h = _mm256_mul_pd(v6h, v48h);
    const __m256d v51l = _mm256_fmsub_pd(v6l, v48l, v49l);
    const __m256d v51h = _mm256_fmsub_pd(v6h, v48h, v49h);
    const __m256d v52l = _mm256_fmadd_pd(v6l, v47l, v51l);
    const __m256d v52h = _mm256_fmadd_pd(v6h, v47h, v51h);
    const __m256d v53l = mish_f64_1ulp_avx512_lanes_scalef_f64_avx2(v46l, v17l);
    const __m256d v53h = mish_f64_1ulp_avx512_lanes_scalef_f64_avx2(v46h, v17h);
    const __m256d v54l = _mm256_sub_pd(v43l, v44l);
    const __m256d v54h = _mm256_sub_pd(v43h, v44h);
    const __m256d v55l = _mm256_add_pd(v40l, v54l);
    const __m256d v55h = _mm256_add_pd(v40h, v54h);
    const __m256d v56l = _mm256_add_pd(v53l, v55l);
    const __m256d v56h = _mm256_add_pd(v53h, v55h);
    const __m256d v57l = _mm256_mul_pd(v44l, v49l);
    const __m256d v57h = _mm256_mul_pd(v44h, v49h);
    const __m256d v59l = _mm256_fmsub_pd(v44l, v49l, v57l);
    const __m256d v59h = _mm256_fmsub_pd(v44h, v49h, v57h);
    const __m256d v60l = _mm256_fmadd_pd(v49l, v56l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v49h, v56h, v59h);
    const __m256d v61l = _mm256_fmadd_pd(v44l, v52l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v44h, v52h, v60h);
    const __m256d v62l = _mm256_blendv_pd(v44l, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v62h = _mm256_blendv_pd(v44h, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v63l = _mm256_blendv_pd(v39l, v44l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v63h = _mm256_blendv_pd(v39h, v44h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v64l = _mm256_mul_pd(v38l, v63l);
    const __m256d v64h = _mm256_mul_pd(v38h, v63h);
    const __m256d v65l = _mm256_add_pd(v62l, v64l);
    const __m256d v65h = _mm256_add_pd(v62h, v64h);
    const __m256d v66l = _mm256_div_pd(v42, v65l);
    const __m256d v66h = _mm256_div_pd(v42, v65h);
    const __m256d v67l = _mm256_mul_pd(v57l, v66l);
    const __m256d v67h = _mm256_mul_pd(v57h, v66h);
    const __m256d v69l = _mm256_fnmadd_pd(v65l, v67l, v57l);
    const __m256d v69h = _mm256_fnmadd_pd(v65h, v67h, v57h);
    const __m256d v70l = _mm256_add_pd(v61l, v69l);
    const __m256d v70h = _mm256_add_pd(v61h, v69h);
    const __m256d v71l = _mm256_blendv_pd(v56l, v3, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v71h = _mm256_blendv_pd(v56h, v3, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v72l = _mm256_blendv_pd(v53l, v56l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v72h = _mm256_blendv_pd(v53h, v56h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v74l = _mm256_fmsub_pd(v38l, v63l, v64l);
    const __m256d v74h = _mm256_fmsub_pd(v38h, v63h, v64h);
    const __m256d v75l = _mm256_fmadd_pd(v38l, v72l, v74l);
    const __m256d v75h = _mm256_fmadd_pd(v38h, v72h, v74h);
    const __m256d v76l = _mm256_fmadd_pd(v53l, v63l, v75l);
    const __m256d v76h = _mm256_fmadd_pd(v53h, v63h, v75h);
    const __m256d v77l = _mm256_add_pd(v71l, v76l);
    const __m256d v77h = _mm256_add_pd(v71h, v76h);
    const __m256d v78l = _mm256_sub_pd(v62l, v65l);
    const __m256d v78h = _mm256_sub_pd(v62h, v65h);
    const __m256d v79l = _mm256_add_pd(v64l, v78l);
    const __m256d v79h = _mm256_add_pd(v64h, v78h);
    const __m256d v80l = _mm256_add_pd(v77l, v79l);
    const __m256d v80h = _mm256_add_pd(v77h, v79h);
    const __m256d v81l = _mm256_mul_pd(v67l, v80l);
    const __m256d v81h = _mm256_mul_pd(v67h, v80h);
    const __m256d v82l = _mm256_sub_pd(v70l, v81l);
    const __m256d v82h = _mm256_sub_pd(v70h, v81h);
    const __m256d v83l = _mm256_fmadd_pd(v82l, v66l, v67l);
    const __m256d v83h = _mm256_fmadd_pd(v82h, v66h, v67h);
    const __m256d v84l = _mm256_blendv_pd(v3, v17l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v84h = _mm256_blendv_pd(v3, v17h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v85l = mish_f64_1ulp_avx512_lanes_scalef_f64_avx2(v83l, v84l);
    const __m256d v85h = mish_f64_1ulp_avx512_lanes_scalef_f64_avx2(v83h, v84h);
    const __m256d v86l = mish_f64_1ulp_avx512_signed_f64_avx2(v85l, v0l);
    const __m256d v86h = mish_f64_1ulp_avx512_signed_f64_avx2(v85h, v0h);
    const __m256d v87l = _mm256_blendv_pd(v0l, v86l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v87h = _mm256_blendv_pd(v0h, v86h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v87l);
    _mm256_storeu_pd(y + 4, v87h);
}

static MISH_F64_1ULP_AVX512_AVX2_TARGET void mish_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        mish_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        mish_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
MISH_F64_1ULP_AVX512_AVX512 __m512d mish_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
MISH_F64_1ULP_AVX512_AVX512 __mmask8 mish_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
MISH_F64_1ULP_AVX512_AVX512 __m512d mish_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
MISH_F64_1ULP_AVX512_AVX512 void mish_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m512d v3 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v5 = _mm512_set1_pd(-0x1.7cp+9); /* -760 */
    const __m512d v10 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v16 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v18 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v19 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v22 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v24 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v26 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v28 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v30 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v32 = _mm512_set1_pd(0x1.0000000000003p+0); /* 1.0000000000000007 */
    const __m512d v41 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v42 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d t0_0 = _mm512_loadu_pd(mish_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(mish_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(mish_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(mish_f64_1ulp_avx512_table1 + 8);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __mmask8 v4l = _mm512_cmp_pd_mask(v0l, v3, _CMP_LT_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v0h, v3, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __m512d v6l = _mm512_max_pd(v5, v0l);
    const __m512d v6h = _mm512_max_pd(v5, v0h);
    const __m512d v7l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v6l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v6h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v8l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v8h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v9l = _mm512_max_pd(v5, v8l);
    const __m512d v9h = _mm512_max_pd(v5, v8h);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v10, v11);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v10, v11);
    const __m512i v13l = _mm512_castpd_si512(v12l);
    const __m512i v13h = _mm512_castpd_si512(v12h);
    const __m256i v14l = _mm512_cvtepi64_epi32(v13l);
    const __m256i v14h = _mm512_cvtepi64_epi32(v13h);
    const __m512i v14 = _mm512_inserti32x8(_mm512_castsi256_si512(v14l), v14h, 1);
    const __m512d v15l = mish_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v14), t0_0, t0_1);
    const __m512d v15h = mish_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v14, 1), t0_0, t0_1);
    const __m512d v17l = _mm512_sub_pd(v12l, v11);
    const __m512d v17h = _mm512_sub_pd(v12h, v11);
    const __m512d v20l = _mm512_fmadd_pd(v19, v17l, v9l);
    const __m512d v20h = _mm512_fmadd_pd(v19, v17h, v9h);
    const __m512d v21l = _mm512_fmadd_pd(v17l, v18, v20l);
    const __m512d v21h = _mm512_fmadd_pd(v17h, v18, v20h);
    const __m512d v23l = _mm512_fmadd_pd(v16, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v16, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v21l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v21h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v21l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v21h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v21l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v21h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v21l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v21h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v21l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v21h, v32);
    const __m512d v34l = _mm512_mul_pd(v15l, v21l);
    const __m512d v34h = _mm512_mul_pd(v15h, v21h);
    const __m512d v35l = mish_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v14), t1_0, t1_1);
    const __m512d v35h = mish_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v14, 1), t1_0, t1_1);
    const __m512d v36l = _mm512_fmadd_pd(v33l, v34l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v33h, v34h, v35h);
    const __m512d v37l = _mm512_add_pd(v15l, v36l);
    const __m512d v37h = _mm512_add_pd(v15h, v36h);
    const __m512d v38l = _mm512_scalef_pd(v37l, v17l);
    const __m512d v38h = _mm512_scalef_pd(v37h, v17h);
    const __m512d v39l = _mm512_add_pd(v38l, v38l);
    const __m512d v39h = _mm512_add_pd(v38h, v38h);
    const __m512d v40l = _mm512_mask_blend_pd((__mmask8)v4, v39l, v38l);
    const __m512d v40h = _mm512_mask_blend_pd(mish_f64_1ulp_avx512_high_mask_avx512(v4), v39h, v38h);
    const __m512d v43l = _mm512_mask_blend_pd((__mmask8)v4, v42, v41);
    const __m512d v43h = _mm512_mask_blend_pd(mish_f64_1ulp_avx512_high_mask_avx512(v4), v42, v41);
    const __m512d v44l = _mm512_add_pd(v40l, v43l);
    const __m512d v44h = _mm512_add_pd(v40h, v43h);
    const __m512d v45l = _mm512_sub_pd(v15l, v37l);
    const __m512d v45h = _mm512_sub_pd(v15h, v37h);
    const __m512d v46l = _mm512_add_pd(v36l, v45l);
    const __m512d v46h = _mm512_add_pd(v36h, v45h);
    const __m512d v47l = _mm512_mask_blend_pd((__mmask8)v4, v3, v46l);
    const __m512d v47h = _mm512_mask_blend_pd(mish_f64_1ulp_avx512_high_mask_avx512(v4), v3, v46h);
    const __m512d v48l = _mm512_mask_blend_pd((__mmask8)v4, v42, v37l);
    const __m512d v48h = _mm512_mask_blend_pd(mish_f64_1ulp_avx512_high_mask_avx512(v4), v42, v37h);
    const __m512d v49l = _mm512_mul_pd(v6l, v48l);
    const __m512d v49h = _mm512_mul_pd(v6h, v48h);
    const __m512d v51l = _mm512_fmsub_pd(v6l, v48l, v49l);
    const __m512d v51h = _mm512_fmsub_pd(v6h, v48h, v49h);
    const __m512d v52l = _mm512_fmadd_pd(v6l, v47l, v51l);
    const __m512d v52h = _mm512_fmadd_pd(v6h, v47h, v51h);
    const __m512d v53l = _mm512_scalef_pd(v46l, v17l);
    const __m512d v53h = _mm512_scalef_pd(v46h, v17h);
    const __m512d v54l = _mm512_sub_pd(v43l, v44l);
    const __m512d v54h = _mm512_sub_pd(v43h, v44h);
    const __m512d v55l = _mm512_add_pd(v40l, v54l);
    const __m512d v55h = _mm512_add_pd(v40h, v54h);
    const __m512d v56l = _mm512_add_pd(v53l, v55l);
    const __m512d v56h = _mm512_add_pd(v53h, v55h);
    const __m512d v57l = _mm512_mul_pd(v44l, v49l);
    const __m512d v57h = _mm512_mul_pd(v44h, v49h);
    const __m512d v59l = _mm512_fmsub_pd(v44l, v49l, v57l);
    const __m512d v59h = _mm512_fmsub_pd(v44h, v49h, v57h);
    const __m512d v60l = _mm512_fmadd_pd(v49l, v56l, v59l);
    const __m512d v60h = _mm512_fmadd_pd(v49h, v56h, v59h);
    const __m512d v61l = _mm512_fmadd_pd(v44l, v52l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v44h, v52h, v60h);
    const __m512d v62l = _mm512_mask_blend_pd((__mmask8)v4, v44l, v41);
    const __m512d v62h = _mm512_mask_blend_pd(mish_f64_1ulp_avx512_high_mask_avx512(v4), v44h, v41);
    const __m512d v63l = _mm512_mask_blend_pd((__mmask8)v4, v39l, v44l);
    const __m512d v63h = _mm512_mask_blend_pd(mish_f64_1ulp_avx512_high_mask_avx512(v4), v39h, v44h);
    const __m512d v64l = _mm512_mul_pd(v38l, v63l);
    const __m512d v64h = _mm512_mul_pd(v38h, v63h);
    const __m512d v65l = _mm512_add_pd(v62l, v64l);
    const __m512d v65h = _mm512_add_pd(v62h, v64h);
    const __m512d v66l = _mm512_div_pd(v42, v65l);
    const __m512d v66h = _mm512_div_pd(v42, v65h);
    const __m512d v67l = _mm512_mul_pd(v57l, v66l);
    const __m512d v67h = _mm512_mul_pd(v57h, v66h);
    const __m512d v69l = _mm512_fnmadd_pd(v65l, v67l, v57l);
    const __m512d v69h = _mm512_fnmadd_pd(v65h, v67h, v57h);
    const __m512d v70l = _mm512_add_pd(v61l, v69l);
    const __m512d v70h = _mm512_add_pd(v61h, v69h);
    const __m512d v71l = _mm512_mask_blend_pd((__mmask8)v4, v56l, v3);
    const __m512d v71h = _mm512_mask_blend_pd(mish_f64_1ulp_avx512_high_mask_avx512(v4), v56h, v3);
    const __m512d v72l = _mm512_mask_blend_pd((__mmask8)v4, v53l, v56l);
    const __m512d v72h = _mm512_mask_blend_pd(mish_f64_1ulp_avx512_high_mask_avx512(v4), v53h, v56h);
    const __m512d v74l = _mm512_fmsub_pd(v38l, v63l, v64l);
    const __m512d v74h = _mm512_fmsub_pd(v38h, v63h, v64h);
    const __m512d v75l = _mm512_fmadd_pd(v38l, v72l, v74l);
    const __m512d v75h = _mm512_fmadd_pd(v38h, v72h, v74h);
    const __m512d v76l = _mm512_fmadd_pd(v53l, v63l, v75l);
    const __m512d v76h = _mm512_fmadd_pd(v53h, v63h, v75h);
    const __m512d v77l = _mm512_add_pd(v71l, v76l);
    const __m512d v77h = _mm512_add_pd(v71h, v76h);
    const __m512d v78l = _mm512_sub_pd(v62l, v65l);
    const __m512d v78h = _mm512_sub_pd(v62h, v65h);
    const __m512d v79l = _mm512_add_pd(v64l, v78l);
    const __m512d v79h = _mm512_add_pd(v64h, v78h);
    const __m512d v80l = _mm512_add_pd(v77l, v79l);
    const __m512d v80h = _mm512_add_pd(v77h, v79h);
    const __m512d v81l = _mm512_mul_pd(v67l, v80l);
    const __m512d v81h = _mm512_mul_pd(v67h, v80h);
    const __m512d v82l = _mm512_sub_pd(v70l, v81l);
    const __m512d v82h = _mm512_sub_pd(v70h, v81h);
    const __m512d v83l = _mm512_fmadd_pd(v82l, v66l, v67l);
    const __m512d v83h = _mm512_fmadd_pd(v82h, v66h, v67h);
    const __m512d v84l = _mm512_mask_blend_pd((__mmask8)v4, v3, v17l);
    const __m512d v84h = _mm512_mask_blend_pd(mish_f64_1ulp_avx512_high_mask_avx512(v4), v3, v17h);
    const __m512d v85l = _mm512_scalef_pd(v83l, v84l);
    const __m512d v85h = _mm512_scalef_pd(v83h, v84h);
    const __m512d v86l = mish_f64_1ulp_avx512_signed_f64_avx512(v85l, v0l);
    const __m512d v86h = mish_f64_1ulp_avx512_signed_f64_avx512(v85h, v0h);
    const __m512d v87l = _mm512_mask_blend_pd((__mmask8)v2, v0l, v86l);
    const __m512d v87h = _mm512_mask_blend_pd(mish_f64_1ulp_avx512_high_mask_avx512(v2), v0h, v86h);
    _mm512_storeu_pd(y, v87l);
    _mm512_storeu_pd(y + 8, v87h);
}

static MISH_F64_1ULP_AVX512_AVX512_TARGET void mish_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        mish_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_f64_1ulp_avx512_level(void) {
#if defined(MISH_F64_1ULP_AVX512_FORCE_ISA)
    return MISH_F64_1ULP_AVX512_FORCE_ISA;
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

double mish_f64_1ulp_avx512(double x) {
    return mish_f64_1ulp_avx512_element(x);
}

void mish_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_f64_1ulp_avx512_level();
    if (level == 2) {
        mish_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    mish_f64_1ulp_avx512_array_portable(x, y, n);
}

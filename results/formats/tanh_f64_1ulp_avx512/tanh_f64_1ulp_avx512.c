/* tanh_f64_1ulp_avx512: tanh
 *
 *   target       tanh, tanh x, f64
 *   domain       every input
 *   max error    0.532348 ulp, observed on 20520676 inputs
 *   worst input  0x1.ffbc19e3bcd1bp-8 (0.0078084529120474823, encoding 0x3f7ffbc19e3bcd1b)
 *   result there 0x1.ffb9704cc7ff1p-8 (0.0078082942170851636, encoding 0x3f7ffb9704cc7ff1)
 *   mean error   0.046443 ulp
 *   misrounded   66041 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           db9f8dcc373fff32843fb43b55f4b494
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive tanh_f64_1ulp_avx512.db
 *                time: 1.3904 ns/element as avx512 code (inputs mean)
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
#include "tanh_f64_1ulp_avx512.h"

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

static inline double tanh_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double tanh_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tanh_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double tanh_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double tanh_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = tanh_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tanh_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = tanh_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double tanh_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return tanh_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int tanh_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double tanh_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? tanh_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = tanh_f64_1ulp_avx512_getmant_f64(a) * tanh_f64_1ulp_avx512_pow2_f64(s) * tanh_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !tanh_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double tanh_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = tanh_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return tanh_f64_1ulp_avx512_frombits_f64((tanh_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double tanh_f64_1ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double tanh_f64_1ulp_avx512_table1[16] = {
    0x0p+0, 0x1.8a62e4adc610bp-54, -0x1.19041b9d78a76p-55, 0x1.9b07eb6c70573p-54,
    0x1.6f46ad23182e4p-55, 0x1.ada0911f09ebcp-55, 0x1.d4397afec42e2p-56, 0x1.6324c054647adp-54,
    -0x1.bdd3413b26456p-54, -0x1.41577ee04992fp-55, 0x1.6e9f156864b27p-54, 0x1.c7c46b071f2bep-56,
    0x1.7a1cd345dcc81p-54, 0x1.11065895048ddp-55, 0x1.2ed02d75b3707p-55, -0x1.e9c23179c2893p-54,
};

static inline double tanh_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1.4p+4; /* 20 */
    const double v1 = x;
    const double v2 = tanh_f64_1ulp_avx512_abs_f64(v1);
    const double v3 = v0 < v2 ? v0 : v2;
    const double v4 = v3 + v3;
    const double v5 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v6 = 0x1.8p+48; /* 422212465065984 */
    const double v7 = tanh_f64_1ulp_avx512_fma_f64(v4, v5, v6);
    const int64_t v8 = tanh_f64_1ulp_avx512_bits_f64(v7);
    const int32_t v9 = (int32_t)(uint32_t)(uint64_t)v8;
    const double v10 = tanh_f64_1ulp_avx512_table0[(uint32_t)v9 & (16u - 1)];
    const double v11 = v7 - v6;
    const double v12 = tanh_f64_1ulp_avx512_scalef_f64(v10, v11);
    const double v13 = -0x1p+0; /* -1 */
    const double v14 = v12 + v13;
    const double v15 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v16 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v17 = tanh_f64_1ulp_avx512_fma_f64(v16, v11, v4);
    const double v18 = tanh_f64_1ulp_avx512_fma_f64(v11, v15, v17);
    const double v19 = v12 * v18;
    const double v20 = v14 + v19;
    const double v21 = v18 * v18;
    const double v22 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v23 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v24 = tanh_f64_1ulp_avx512_fma_f64(v18, v22, v23);
    const double v25 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v26 = tanh_f64_1ulp_avx512_fma_f64(v24, v18, v25);
    const double v27 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v28 = tanh_f64_1ulp_avx512_fma_f64(v26, v18, v27);
    const double v29 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v30 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v31 = tanh_f64_1ulp_avx512_fma_f64(v29, v18, v30);
    const double v32 = tanh_f64_1ulp_avx512_fma_f64(v21, v28, v31);
    const double v33 = 0x1.0000000000001p-1; /* 0.50000000000000011 */
    const double v34 = tanh_f64_1ulp_avx512_fma_f64(v32, v18, v33);
    const double v35 = v17 - v18;
    const double v36 = tanh_f64_1ulp_avx512_fma_f64(v11, v15, v35);
    const double v37 = tanh_f64_1ulp_avx512_fma_f64(v34, v21, v36);
    const double v38 = tanh_f64_1ulp_avx512_table1[(uint32_t)v9 & (16u - 1)];
    const double v39 = tanh_f64_1ulp_avx512_scalef_f64(v38, v11);
    const double v40 = tanh_f64_1ulp_avx512_fma_f64(v39, v18, v39);
    const double v41 = v14 - v12;
    const double v42 = v14 - v41;
    const double v43 = v12 - v42;
    const double v44 = v13 - v41;
    const double v45 = v43 + v44;
    const double v46 = v40 + v45;
    const double v47 = tanh_f64_1ulp_avx512_fma_f64(v12, v37, v46);
    const double v48 = v14 - v20;
    const double v49 = tanh_f64_1ulp_avx512_fma_f64(v12, v18, v48);
    const double v50 = v47 + v49;
    const double v51 = v20 + v50;
    const double v52 = 0x1p+0; /* 1 */
    const double v53 = 0x1p+1; /* 2 */
    const double v54 = v51 + v53;
    const double v55 = v52 / v54;
    const double v56 = v51 * v55;
    const double v57 = -v56;
    const double v58 = tanh_f64_1ulp_avx512_fma_f64(v57, v54, v51);
    const double v59 = v20 - v51;
    const double v60 = v50 + v59;
    const double v61 = v54 - v51;
    const double v62 = v54 - v61;
    const double v63 = v51 - v62;
    const double v64 = v53 - v61;
    const double v65 = v63 + v64;
    const double v66 = v60 + v65;
    const double v67 = v66 * v56;
    const double v68 = v60 - v67;
    const double v69 = v58 + v68;
    const double v70 = tanh_f64_1ulp_avx512_fma_f64(v69, v55, v56);
    const double v71 = tanh_f64_1ulp_avx512_copysign_f64(v70, v1);
    const double r0 = v71;
    return r0;
}

static void tanh_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_F64_1ULP_AVX512_AVX2 static inline TANH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TANH_F64_1ULP_AVX512_AVX512 static inline TANH_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

TANH_F64_1ULP_AVX512_AVX2 __m128i tanh_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
TANH_F64_1ULP_AVX512_AVX2 __m256d tanh_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_F64_1ULP_AVX512_AVX2 __m256d tanh_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
TANH_F64_1ULP_AVX512_AVX2 __m256d tanh_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = tanh_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

TANH_F64_1ULP_AVX512_AVX2 void tanh_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.4p+4); /* 20 */
    const __m256d v5 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v13 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v15 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v16 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v22 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v23 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v25 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v27 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v29 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v30 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v33 = _mm256_set1_pd(0x1.0000000000001p-1); /* 0.50000000000000011 */
    const __m256d v52 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v53 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v3l = _mm256_min_pd(v0, v2l);
    const __m256d v3h = _mm256_min_pd(v0, v2h);
    const __m256d v4l = _mm256_add_pd(v3l, v3l);
    const __m256d v4h = _mm256_add_pd(v3h, v3h);
    const __m256d v7l = _mm256_fmadd_pd(v4l, v5, v6);
    const __m256d v7h = _mm256_fmadd_pd(v4h, v5, v6);
    const __m256i v8l = _mm256_castpd_si256(v7l);
    const __m256i v8h = _mm256_castpd_si256(v7h);
    const __m128i v9l = tanh_f64_1ulp_avx512_wrap_avx2(v8l);
    const __m128i v9h = tanh_f64_1ulp_avx512_wrap_avx2(v8h);
    const __m256i v9 = _mm256_set_m128i(v9h, v9l);
    const __m256d v10l = tanh_f64_1ulp_avx512_gather_f64_avx2(tanh_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v9), _mm_set1_epi32(15)));
    const __m256d v10h = tanh_f64_1ulp_avx512_gather_f64_avx2(tanh_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v9, 1), _mm_set1_epi32(15)));
    const __m256d v11l = _mm256_sub_pd(v7l, v6);
    const __m256d v11h = _mm256_sub_pd(v7h, v6);
    const __m256d v12l = tanh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v10l, v11l);
    const __m256d v12h = tanh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v10h, v11h);
    const __m256d v14l = _mm256_add_pd(v12l, v13);
    const __m256d v14h = _mm256_add_pd(v12h, v13);
    const __m256d v17l = _mm256_fmadd_pd(v16, v11l, v4l);
    const __m256d v17h = _mm256_fmadd_pd(v16, v11h, v4h);
    const __m256d v18l = _mm256_fmadd_pd(v11l, v15, v17l);
    const __m256d v18h = _mm256_fmadd_pd(v11h, v15, v17h);
    const __m256d v19l = _mm256_mul_pd(v12l, v18l);
    const __m256d v19h = _mm256_mul_pd(v12h, v18h);
    const __m256d v20l = _mm256_add_pd(v14l, v19l);
    const __m256d v20h = _mm256_add_pd(v14h, v19h);
    const __m256d v21l = _mm256_mul_pd(v18l, v18l);
    const __m256d v21h = _mm256_mul_pd(v18h, v18h);
    const __m256d v24l = _mm256_fmadd_pd(v18l, v22, v23);
    const __m256d v24h = _mm256_fmadd_pd(v18h, v22, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v18l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v18h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v18l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v18h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v29, v18l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v18h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v21l, v28l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v21h, v28h, v31h);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v18l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v18h, v33);
    const __m256d v35l = _mm256_sub_pd(v17l, v18l);
    const __m256d v35h = _mm256_sub_pd(v17h, v18h);
    const __m256d v36l = _mm256_fmadd_pd(v11l, v15, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v11h, v15, v35h);
    const __m256d v37l = _mm256_fmadd_pd(v34l, v21l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v34h, v21h, v36h);
    const __m256d v38l = tanh_f64_1ulp_avx512_gather_f64_avx2(tanh_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v9), _mm_set1_epi32(15)));
    const __m256d v38h = tanh_f64_1ulp_avx512_gather_f64_avx2(tanh_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v9, 1), _mm_set1_epi32(15)));
    const __m256d v39l = tanh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v38l, v11l);
    const __m256d v39h = tanh_f64_1ulp_avx512_lanes_scalef_f64_avx2(v38h, v11h);
    const __m256d v40l = _mm256_fmadd_pd(v39l, v18l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v39h, v18h, v39h);
    const __m256d v41l = _mm256_sub_pd(v14l, v12l);
    const __m256d v41h = _mm256_sub_pd(v14h, v12h);
    const __m256d v42l = _mm256_sub_pd(v14l, v41l);
    const __m256d v42h = _mm256_sub_pd(v14h, v41h);
    const __m256d v43l = _mm256_sub_pd(v12l, v42l);
    const __m256d v43h = _mm256_sub_pd(v12h, v42h);
    const __m256d v44l = _mm256_sub_pd(v13, v41l);
    const __m256d v44h = _mm256_sub_pd(v13, v41h);
    const __m256d v45l = _mm256_add_pd(v43l, v44l);
    const __m256d v45h = _mm256_add_pd(v43h, v44h);
    const __m256d v46l = _mm256_add_pd(v40l, v45l);
    const __m256d v46h = _mm256_add_pd(v40h, v45h);
    const __m256d v47l = _mm256_fmadd_pd(v12l, v37l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v12h, v37h, v46h);
    const __m256d v48l = _mm256_sub_pd(v14l, v20l);
    const __m256d v48h = _mm256_sub_pd(v14h, v20h);
    const __m256d v49l = _mm256_fmadd_pd(v12l, v18l, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v12h, v18h, v48h);
    const __m256d v50l = _mm256_add_pd(v47l, v49l);
    const __m256d v50h = _mm256_add_pd(v47h, v49h);
    const __m256d v51l = _mm256_add_pd(v20l, v50l);
    const __m256d v51h = _mm256_add_pd(v20h, v50h);
    const __m256d v54l = _mm256_add_pd(v51l, v53);
    const __m256d v54h = _mm256_add_pd(v51h, v53);
    const __m256d v55l = _mm256_div_pd(v52, v54l);
    const __m256d v55h = _mm256_div_pd(v52, v54h);
    const __m256d v56l = _mm256_mul_pd(v51l, v55l);
    const __m256d v56h = _mm256_mul_pd(v51h, v55h);
    const __m256d v58l = _mm256_fnmadd_pd(v56l, v54l, v51l);
    const __m256d v58h = _mm256_fnmadd_pd(v56h, v54h, v51h);
    const __m256d v59l = _mm256_sub_pd(v20l, v51l);
    const __m256d v59h = _mm256_sub_pd(v20h, v51h);
    const __m256d v60l = _mm256_add_pd(v50l, v59l);
    const __m256d v60h = _mm256_add_pd(v50h, v59h);
    const __m256d v61l = _mm256_sub_pd(v54l, v51l);
    const __m256d v61h = _mm256_sub_pd(v54h, v51h);
    const __m256d v62l = _mm256_sub_pd(v54l, v61l);
    const __m256d v62h = _mm256_sub_pd(v54h, v61h);
    const __m256d v63l = _mm256_sub_pd(v51l, v62l);
    const __m256d v63h = _mm256_sub_pd(v51h, v62h);
    const __m256d v64l = _mm256_sub_pd(v53, v61l);
    const __m256d v64h = _mm256_sub_pd(v53, v61h);
    const __m256d v65l = _mm256_add_pd(v63l, v64l);
    const __m256d v65h = _mm256_add_pd(v63h, v64h);
    const __m256d v66l = _mm256_add_pd(v60l, v65l);
    const __m256d v66h = _mm256_add_pd(v60h, v65h);
    const __m256d v67l = _mm256_mul_pd(v66l, v56l);
    const __m256d v67h = _mm256_mul_pd(v66h, v56h);
    const __m256d v68l = _mm256_sub_pd(v60l, v67l);
    const __m256d v68h = _mm256_sub_pd(v60h, v67h);
    const __m256d v69l = _mm256_add_pd(v58l, v68l);
    const __m256d v69h = _mm256_add_pd(v58h, v68h);
    const __m256d v70l = _mm256_fmadd_pd(v69l, v55l, v56l);
    const __m256d v70h = _mm256_fmadd_pd(v69h, v55h, v56h);
    const __m256d v71l = tanh_f64_1ulp_avx512_signed_f64_avx2(v70l, v1l);
    const __m256d v71h = tanh_f64_1ulp_avx512_signed_f64_avx2(v70h, v1h);
    _mm256_storeu_pd(y, v71l);
    _mm256_storeu_pd(y + 4, v71h);
}

static TANH_F64_1ULP_AVX512_AVX2_TARGET void tanh_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tanh_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tanh_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TANH_F64_1ULP_AVX512_AVX512 __m512d tanh_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_F64_1ULP_AVX512_AVX512 __m512d tanh_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TANH_F64_1ULP_AVX512_AVX512 void tanh_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.4p+4); /* 20 */
    const __m512d v5 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v13 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v15 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v16 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v22 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v23 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v25 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v27 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v29 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v30 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v33 = _mm512_set1_pd(0x1.0000000000001p-1); /* 0.50000000000000011 */
    const __m512d v52 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v53 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d t0_0 = _mm512_loadu_pd(tanh_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tanh_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(tanh_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tanh_f64_1ulp_avx512_table1 + 8);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3l = _mm512_min_pd(v0, v2l);
    const __m512d v3h = _mm512_min_pd(v0, v2h);
    const __m512d v4l = _mm512_add_pd(v3l, v3l);
    const __m512d v4h = _mm512_add_pd(v3h, v3h);
    const __m512d v7l = _mm512_fmadd_pd(v4l, v5, v6);
    const __m512d v7h = _mm512_fmadd_pd(v4h, v5, v6);
    const __m512i v8l = _mm512_castpd_si512(v7l);
    const __m512i v8h = _mm512_castpd_si512(v7h);
    const __m256i v9l = _mm512_cvtepi64_epi32(v8l);
    const __m256i v9h = _mm512_cvtepi64_epi32(v8h);
    const __m512i v9 = _mm512_inserti32x8(_mm512_castsi256_si512(v9l), v9h, 1);
    const __m512d v10l = tanh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v9), t0_0, t0_1);
    const __m512d v10h = tanh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v9, 1), t0_0, t0_1);
    const __m512d v11l = _mm512_sub_pd(v7l, v6);
    const __m512d v11h = _mm512_sub_pd(v7h, v6);
    const __m512d v12l = _mm512_scalef_pd(v10l, v11l);
    const __m512d v12h = _mm512_scalef_pd(v10h, v11h);
    const __m512d v14l = _mm512_add_pd(v12l, v13);
    const __m512d v14h = _mm512_add_pd(v12h, v13);
    const __m512d v17l = _mm512_fmadd_pd(v16, v11l, v4l);
    const __m512d v17h = _mm512_fmadd_pd(v16, v11h, v4h);
    const __m512d v18l = _mm512_fmadd_pd(v11l, v15, v17l);
    const __m512d v18h = _mm512_fmadd_pd(v11h, v15, v17h);
    const __m512d v19l = _mm512_mul_pd(v12l, v18l);
    const __m512d v19h = _mm512_mul_pd(v12h, v18h);
    const __m512d v20l = _mm512_add_pd(v14l, v19l);
    const __m512d v20h = _mm512_add_pd(v14h, v19h);
    const __m512d v21l = _mm512_mul_pd(v18l, v18l);
    const __m512d v21h = _mm512_mul_pd(v18h, v18h);
    const __m512d v24l = _mm512_fmadd_pd(v18l, v22, v23);
    const __m512d v24h = _mm512_fmadd_pd(v18h, v22, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v18l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v18h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v18l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v18h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v29, v18l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29, v18h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v21l, v28l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v21h, v28h, v31h);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v18l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v18h, v33);
    const __m512d v35l = _mm512_sub_pd(v17l, v18l);
    const __m512d v35h = _mm512_sub_pd(v17h, v18h);
    const __m512d v36l = _mm512_fmadd_pd(v11l, v15, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v11h, v15, v35h);
    const __m512d v37l = _mm512_fmadd_pd(v34l, v21l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v34h, v21h, v36h);
    const __m512d v38l = tanh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v9), t1_0, t1_1);
    const __m512d v38h = tanh_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v9, 1), t1_0, t1_1);
    const __m512d v39l = _mm512_scalef_pd(v38l, v11l);
    const __m512d v39h = _mm512_scalef_pd(v38h, v11h);
    const __m512d v40l = _mm512_fmadd_pd(v39l, v18l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v39h, v18h, v39h);
    const __m512d v41l = _mm512_sub_pd(v14l, v12l);
    const __m512d v41h = _mm512_sub_pd(v14h, v12h);
    const __m512d v42l = _mm512_sub_pd(v14l, v41l);
    const __m512d v42h = _mm512_sub_pd(v14h, v41h);
    const __m512d v43l = _mm512_sub_pd(v12l, v42l);
    const __m512d v43h = _mm512_sub_pd(v12h, v42h);
    const __m512d v44l = _mm512_sub_pd(v13, v41l);
    const __m512d v44h = _mm512_sub_pd(v13, v41h);
    const __m512d v45l = _mm512_add_pd(v43l, v44l);
    const __m512d v45h = _mm512_add_pd(v43h, v44h);
    const __m512d v46l = _mm512_add_pd(v40l, v45l);
    const __m512d v46h = _mm512_add_pd(v40h, v45h);
    const __m512d v47l = _mm512_fmadd_pd(v12l, v37l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v12h, v37h, v46h);
    const __m512d v48l = _mm512_sub_pd(v14l, v20l);
    const __m512d v48h = _mm512_sub_pd(v14h, v20h);
    const __m512d v49l = _mm512_fmadd_pd(v12l, v18l, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v12h, v18h, v48h);
    const __m512d v50l = _mm512_add_pd(v47l, v49l);
    const __m512d v50h = _mm512_add_pd(v47h, v49h);
    const __m512d v51l = _mm512_add_pd(v20l, v50l);
    const __m512d v51h = _mm512_add_pd(v20h, v50h);
    const __m512d v54l = _mm512_add_pd(v51l, v53);
    const __m512d v54h = _mm512_add_pd(v51h, v53);
    const __m512d v55l = _mm512_div_pd(v52, v54l);
    const __m512d v55h = _mm512_div_pd(v52, v54h);
    const __m512d v56l = _mm512_mul_pd(v51l, v55l);
    const __m512d v56h = _mm512_mul_pd(v51h, v55h);
    const __m512d v58l = _mm512_fnmadd_pd(v56l, v54l, v51l);
    const __m512d v58h = _mm512_fnmadd_pd(v56h, v54h, v51h);
    const __m512d v59l = _mm512_sub_pd(v20l, v51l);
    const __m512d v59h = _mm512_sub_pd(v20h, v51h);
    const __m512d v60l = _mm512_add_pd(v50l, v59l);
    const __m512d v60h = _mm512_add_pd(v50h, v59h);
    const __m512d v61l = _mm512_sub_pd(v54l, v51l);
    const __m512d v61h = _mm512_sub_pd(v54h, v51h);
    const __m512d v62l = _mm512_sub_pd(v54l, v61l);
    const __m512d v62h = _mm512_sub_pd(v54h, v61h);
    const __m512d v63l = _mm512_sub_pd(v51l, v62l);
    const __m512d v63h = _mm512_sub_pd(v51h, v62h);
    const __m512d v64l = _mm512_sub_pd(v53, v61l);
    const __m512d v64h = _mm512_sub_pd(v53, v61h);
    const __m512d v65l = _mm512_add_pd(v63l, v64l);
    const __m512d v65h = _mm512_add_pd(v63h, v64h);
    const __m512d v66l = _mm512_add_pd(v60l, v65l);
    const __m512d v66h = _mm512_add_pd(v60h, v65h);
    const __m512d v67l = _mm512_mul_pd(v66l, v56l);
    const __m512d v67h = _mm512_mul_pd(v66h, v56h);
    const __m512d v68l = _mm512_sub_pd(v60l, v67l);
    const __m512d v68h = _mm512_sub_pd(v60h, v67h);
    const __m512d v69l = _mm512_add_pd(v58l, v68l);
    const __m512d v69h = _mm512_add_pd(v58h, v68h);
    const __m512d v70l = _mm512_fmadd_pd(v69l, v55l, v56l);
    const __m512d v70h = _mm512_fmadd_pd(v69h, v55h, v56h);
    const __m512d v71l = tanh_f64_1ulp_avx512_signed_f64_avx512(v70l, v1l);
    const __m512d v71h = tanh_f64_1ulp_avx512_signed_f64_avx512(v70h, v1h);
    _mm512_storeu_pd(y, v71l);
    _mm512_storeu_pd(y + 8, v71h);
}

static TANH_F64_1ULP_AVX512_AVX512_TARGET void tanh_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tanh_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_f64_1ulp_avx512_level(void) {
#if defined(TANH_F64_1ULP_AVX512_FORCE_ISA)
    return TANH_F64_1ULP_AVX512_FORCE_ISA;
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

double tanh_f64_1ulp_avx512(double x) {
    return tanh_f64_1ulp_avx512_element(x);
}

void tanh_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_f64_1ulp_avx512_level();
    if (level == 2) {
        tanh_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_f64_1ulp_avx512_array_portable(x, y, n);
}

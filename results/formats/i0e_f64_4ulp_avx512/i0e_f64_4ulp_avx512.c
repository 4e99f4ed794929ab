/* i0e_f64_4ulp_avx512: i0e
 *
 *   target       i0e, e^-|x| I_0(x), f64
 *   domain       every input
 *   max error    3.120892 ulp, observed on 5427027228 inputs
 *   worst input  -0x1.4e4f55bd8ce2ap+2 (-5.2235922194554778, encoding 0xc014e4f55bd8ce2a)
 *   result there 0x1.6f3e27602531p-3 (0.17931776773607355, encoding 0x3fc6f3e276025310)
 *   mean error   0.535628 ulp
 *   misrounded   2477767930 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d949ca1562db7cde0a9ca1d2e73834a3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0e --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive i0e_f64.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "i0e_f64_4ulp_avx512.h"

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

static inline double i0e_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double i0e_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i0e_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double i0e_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double i0e_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = i0e_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double i0e_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = i0e_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double i0e_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return i0e_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int i0e_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double i0e_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? i0e_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = i0e_f64_4ulp_avx512_getmant_f64(a) * i0e_f64_4ulp_avx512_pow2_f64(s) * i0e_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !i0e_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double i0e_f64_4ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static const double i0e_f64_4ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double i0e_f64_4ulp_avx512_table1[16] = {
    -0x0p+0, 0x1.79aa65d837b6cp-54, -0x1.01b15eaa59348p-55, 0x1.68efde3a8a894p-54,
    0x1.34d754db0abb6p-55, 0x1.59f48a72a4c6dp-55, 0x1.690cebb7aafbp-56, 0x1.063e1e21c5409p-54,
    -0x1.3b3efbf5e2229p-54, -0x1.b32dcb94da51dp-56, 0x1.db72fc1f0eab4p-55, 0x1.1affc2b91ce27p-56,
    0x1.c1a7792cb3387p-55, 0x1.36eae30af0cb3p-56, 0x1.4a385a63d07a7p-56, -0x1.ff7128fd391f1p-55,
};

static inline double i0e_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1.206869ab7aed5p-110; /* 8.678958412204091e-34 */
    const double v1 = x;
    const double v2 = 0x1.27704b45537cp-56; /* 1.6015761229234998e-17 */
    const double v3 = i0e_f64_4ulp_avx512_fma_f64(v1, v1, v2);
    const double v4 = 0x1.0d6a243f5bb83p-101; /* 4.1509894050068303e-31 */
    const double v5 = i0e_f64_4ulp_avx512_fma_f64(v0, v3, v4);
    const double v6 = 0x1.f3ce3aab5d98ap-92; /* 3.9427708442213203e-28 */
    const double v7 = i0e_f64_4ulp_avx512_fma_f64(v5, v3, v6);
    const double v8 = 0x1.40852a2c1709dp-82; /* 2.5891413523722375e-25 */
    const double v9 = i0e_f64_4ulp_avx512_fma_f64(v7, v3, v8);
    const double v10 = 0x1.69eac227f143fp-73; /* 1.4968537325193451e-22 */
    const double v11 = i0e_f64_4ulp_avx512_fma_f64(v9, v3, v10);
    const double v12 = 0x1.55fedb2196e68p-64; /* 7.242037068014074e-20 */
    const double v13 = i0e_f64_4ulp_avx512_fma_f64(v11, v3, v12);
    const double v14 = 0x1.0b315b86d00bp-55; /* 2.896910173064863e-17 */
    const double v15 = i0e_f64_4ulp_avx512_fma_f64(v13, v3, v14);
    const double v16 = 0x1.522a40734af53p-47; /* 9.3859655029972681e-15 */
    const double v17 = i0e_f64_4ulp_avx512_fma_f64(v15, v3, v16);
    const double v18 = 0x1.522a442ca7afdp-39; /* 2.4028075725319073e-12 */
    const double v19 = i0e_f64_4ulp_avx512_fma_f64(v17, v3, v18);
    const double v20 = 0x1.02e85c06594fcp-31; /* 4.7095027946309725e-10 */
    const double v21 = i0e_f64_4ulp_avx512_fma_f64(v19, v3, v20);
    const double v22 = 0x1.23456789cad8fp-24; /* 6.781684027946062e-08 */
    const double v23 = i0e_f64_4ulp_avx512_fma_f64(v21, v3, v22);
    const double v24 = 0x1.c71c71c71a6dep-18; /* 6.781684027770786e-06 */
    const double v25 = i0e_f64_4ulp_avx512_fma_f64(v23, v3, v24);
    const double v26 = 0x1.c71c71c71c835p-12; /* 0.00043402777777779299 */
    const double v27 = i0e_f64_4ulp_avx512_fma_f64(v25, v3, v26);
    const double v28 = 0x1.ffffffffffff8p-7; /* 0.015624999999999986 */
    const double v29 = i0e_f64_4ulp_avx512_fma_f64(v27, v3, v28);
    const double v30 = 0x1p-2; /* 0.25 */
    const double v31 = i0e_f64_4ulp_avx512_fma_f64(v29, v3, v30);
    const double v32 = v31 * v3;
    const double v33 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v34 = i0e_f64_4ulp_avx512_abs_f64(v1);
    const double v35 = -v34;
    const double v36 = 0x1.8p+48; /* 422212465065984 */
    const double v37 = i0e_f64_4ulp_avx512_fma_f64(v33, v35, v36);
    const int64_t v38 = i0e_f64_4ulp_avx512_bits_f64(v37);
    const int32_t v39 = (int32_t)(uint32_t)(uint64_t)v38;
    const double v40 = i0e_f64_4ulp_avx512_table0[(uint32_t)v39 & (16u - 1)];
    const double v41 = i0e_f64_4ulp_avx512_fma_f64(v32, v40, v40);
    const double v42 = 0x1.381998e85d852p-4; /* 0.076196286483395853 */
    const double v43 = -v3;
    const double v44 = i0e_f64_4ulp_avx512_fma_f64(v1, v1, v43);
    const double v45 = v42 * v44;
    const double v46 = -0x1.05bb02900c2b2p-55; /* -2.8376878522047757e-17 */
    const double v47 = v37 - v36;
    const double v48 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v49 = i0e_f64_4ulp_avx512_fma_f64(v48, v47, v35);
    const double v50 = i0e_f64_4ulp_avx512_fma_f64(v46, v47, v49);
    const double v51 = 0x1.6bdb3b832a894p-10; /* 0.0013880019257990527 */
    const double v52 = 0x1.1111b0f85275ap-7; /* 0.0083334077941292113 */
    const double v53 = i0e_f64_4ulp_avx512_fma_f64(v50, v51, v52);
    const double v54 = 0x1.555555e66cfccp-5; /* 0.041666667722352807 */
    const double v55 = i0e_f64_4ulp_avx512_fma_f64(v53, v50, v54);
    const double v56 = 0x1.55555555cb931p-3; /* 0.16666666668010913 */
    const double v57 = i0e_f64_4ulp_avx512_fma_f64(v50, v55, v56);
    const double v58 = 0x1.fffffffffee62p-2; /* 0.49999999999974964 */
    const double v59 = i0e_f64_4ulp_avx512_fma_f64(v57, v50, v58);
    const double v60 = 0x1.fffffffffffe2p-1; /* 0.99999999999999667 */
    const double v61 = i0e_f64_4ulp_avx512_fma_f64(v50, v59, v60);
    const double v62 = i0e_f64_4ulp_avx512_table1[(uint32_t)v39 & (16u - 1)];
    const double v63 = i0e_f64_4ulp_avx512_fma_f64(v61, v50, v62);
    const double v64 = v45 + v63;
    const double v65 = i0e_f64_4ulp_avx512_fma_f64(v41, v64, v41);
    const double v66 = i0e_f64_4ulp_avx512_scalef_f64(v65, v47);
    const double v67 = 0x1p+3; /* 8 */
    const int v68 = v67 < v34;
    const double v69 = 0x1p+0; /* 1 */
    double r0 = v66;
    if (v68) {
        const double v70 = i0e_f64_4ulp_avx512_sqrt_f64(v34);
        const double v71 = v69 / v70;
        const double v72 = v71 * v71;
        const double v73 = -0x1.ada2c97f3fdddp+56; /* -1.2093175131588962e+17 */
        const double v74 = 0x1.66e8e3430e1bep+57; /* 2.0204820888526637e+17 */
        const double v75 = i0e_f64_4ulp_avx512_fma_f64(v72, v73, v74);
        const double v76 = -0x1.131e8a75c71p+57; /* -1.5487839725146112e+17 */
        const double v77 = i0e_f64_4ulp_avx512_fma_f64(v72, v75, v76);
        const double v78 = 0x1.01711d545cedfp+56; /* 72463439798005232 */
        const double v79 = i0e_f64_4ulp_avx512_fma_f64(v77, v72, v78);
        const double v80 = -0x1.49bf6b26afe43p+54; /* -23203933567318284 */
        const double v81 = i0e_f64_4ulp_avx512_fma_f64(v79, v72, v80);
        const double v82 = 0x1.3311e67c5ca99p+52; /* 5402031217298073 */
        const double v83 = i0e_f64_4ulp_avx512_fma_f64(v81, v72, v82);
        const double v84 = -0x1.af0b929606ad8p+49; /* -947878431034715 */
        const double v85 = i0e_f64_4ulp_avx512_fma_f64(v83, v72, v84);
        const double v86 = 0x1.d2905a59aaed2p+46; /* 128248102415035.28 */
        const double v87 = i0e_f64_4ulp_avx512_fma_f64(v85, v72, v86);
        const double v88 = -0x1.8b2a0d9fc19b3p+43; /* -13577740942860.85 */
        const double v89 = i0e_f64_4ulp_avx512_fma_f64(v72, v87, v88);
        const double v90 = 0x1.084b28a643c85p+40; /* 1135132321347.7825 */
        const double v91 = i0e_f64_4ulp_avx512_fma_f64(v72, v89, v90);
        const double v92 = -0x1.18899a8c1ff1cp+36; /* -75306215617.996521 */
        const double v93 = i0e_f64_4ulp_avx512_fma_f64(v72, v91, v92);
        const double v94 = 0x1.d933166ce357ep+31; /* 3969485622.4440298 */
        const double v95 = i0e_f64_4ulp_avx512_fma_f64(v72, v93, v94);
        const double v96 = -0x1.3c6a44a7c1403p+27; /* -165892645.24234018 */
        const double v97 = i0e_f64_4ulp_avx512_fma_f64(v95, v72, v96);
        const double v98 = 0x1.4d9c1db9285eap+22; /* 5465863.4308180604 */
        const double v99 = i0e_f64_4ulp_avx512_fma_f64(v72, v97, v98);
        const double v100 = -0x1.12a3638e0f31bp+17; /* -140614.77777280737 */
        const double v101 = i0e_f64_4ulp_avx512_fma_f64(v72, v99, v100);
        const double v102 = 0x1.5c7642a88e8ebp+11; /* 2787.6956370148014 */
        const double v103 = i0e_f64_4ulp_avx512_fma_f64(v72, v101, v102);
        const double v104 = -0x1.47797804658a5p+5; /* -40.934310945843471 */
        const double v105 = i0e_f64_4ulp_avx512_fma_f64(v72, v103, v104);
        const double v106 = 0x1.5e96982013a9dp-1; /* 0.68474269286692258 */
        const double v107 = i0e_f64_4ulp_avx512_fma_f64(v72, v105, v106);
        const double v108 = 0x1.64a80d3cd551ap-4; /* 0.087074329099170816 */
        const double v109 = i0e_f64_4ulp_avx512_fma_f64(v107, v72, v108);
        const double v110 = 0x1.6ead5772f893ap-5; /* 0.044760390090021265 */
        const double v111 = i0e_f64_4ulp_avx512_fma_f64(v72, v109, v110);
        const double v112 = 0x1.debad42b0102p-6; /* 0.02921934814004612 */
        const double v113 = i0e_f64_4ulp_avx512_fma_f64(v111, v72, v112);
        const double v114 = 0x1.cb94ddbf0140ap-6; /* 0.028050629185617772 */
        const double v115 = i0e_f64_4ulp_avx512_fma_f64(v72, v113, v114);
        const double v116 = 0x1.9884533d4133bp-5; /* 0.049867785050116763 */
        const double v117 = i0e_f64_4ulp_avx512_fma_f64(v72, v115, v116);
        const double v118 = 0x1.9884533d43651p-2; /* 0.3989422804014327 */
        const double v119 = i0e_f64_4ulp_avx512_fma_f64(v117, v72, v118);
        const double v120 = v71 * v119;
        r0 = v120;
    }
    return r0;
}

static void i0e_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i0e_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I0E_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I0E_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I0E_F64_4ULP_AVX512_AVX2 static inline I0E_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define I0E_F64_4ULP_AVX512_AVX512 static inline I0E_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

I0E_F64_4ULP_AVX512_AVX2 __m128i i0e_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
I0E_F64_4ULP_AVX512_AVX2 __m256d i0e_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
I0E_F64_4ULP_AVX512_AVX2 __m256i i0e_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
I0E_F64_4ULP_AVX512_AVX2 __m256d i0e_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = i0e_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

I0E_F64_4ULP_AVX512_AVX2 void i0e_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.206869ab7aed5p-110); /* 8.678958412204091e-34 */
    const __m256d v2 = _mm256_set1_pd(0x1.27704b45537cp-56); /* 1.6015761229234998e-17 */
    const __m256d v4 = _mm256_set1_pd(0x1.0d6a243f5bb83p-101); /* 4.1509894050068303e-31 */
    const __m256d v6 = _mm256_set1_pd(0x1.f3ce3aab5d98ap-92); /* 3.9427708442213203e-28 */
    const __m256d v8 = _mm256_set1_pd(0x1.40852a2c1709dp-82); /* 2.5891413523722375e-25 */
    const __m256d v10 = _mm256_set1_pd(0x1.69eac227f143fp-73); /* 1.4968537325193451e-22 */
    const __m256d v12 = _mm256_set1_pd(0x1.55fedb2196e68p-64); /* 7.242037068014074e-20 */
    const __m256d v14 = _mm256_set1_pd(0x1.0b315b86d00bp-55); /* 2.896910173064863e-17 */
    const __m256d v16 = _mm256_set1_pd(0x1.522a40734af53p-47); /* 9.3859655029972681e-15 */
    const __m256d v18 = _mm256_set1_pd(0x1.522a442ca7afdp-39); /* 2.4028075725319073e-12 */
    const __m256d v20 = _mm256_set1_pd(0x1.02e85c06594fcp-31); /* 4.7095027946309725e-10 */
    const __m256d v22 = _mm256_set1_pd(0x1.23456789cad8fp-24); /* 6.781684027946062e-08 */
    const __m256d v24 = _mm256_set1_pd(0x1.c71c71c71a6dep-18); /* 6.781684027770786e-06 */
    const __m256d v26 = _mm256_set1_pd(0x1.c71c71c71c835p-12); /* 0.00043402777777779299 */
    const __m256d v28 = _mm256_set1_pd(0x1.ffffffffffff8p-7); /* 0.015624999999999986 */
    const __m256d v30 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v33 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v36 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v42 = _mm256_set1_pd(0x1.381998e85d852p-4); /* 0.076196286483395853 */
    const __m256d v46 = _mm256_set1_pd(-0x1.05bb02900c2b2p-55); /* -2.8376878522047757e-17 */
    const __m256d v48 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v51 = _mm256_set1_pd(0x1.6bdb3b832a894p-10); /* 0.0013880019257990527 */
    const __m256d v52 = _mm256_set1_pd(0x1.1111b0f85275ap-7); /* 0.0083334077941292113 */
    const __m256d v54 = _mm256_set1_pd(0x1.555555e66cfccp-5); /* 0.041666667722352807 */
    const __m256d v56 = _mm256_set1_pd(0x1.55555555cb931p-3); /* 0.16666666668010913 */
    const __m256d v58 = _mm256_set1_pd(0x1.fffffffffee62p-2); /* 0.49999999999974964 */
    const __m256d v60 = _mm256_set1_pd(0x1.fffffffffffe2p-1); /* 0.99999999999999667 */
    const __m256d v67 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v69 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v73 = _mm256_set1_pd(-0x1.ada2c97f3fdddp+56); /* -1.2093175131588962e+17 */
    const __m256d v74 = _mm256_set1_pd(0x1.66e8e3430e1bep+57); /* 2.0204820888526637e+17 */
    const __m256d v76 = _mm256_set1_pd(-0x1.131e8a75c71p+57); /* -1.5487839725146112e+17 */
    const __m256d v78 = _mm256_set1_pd(0x1.01711d545cedfp+56); /* 72463439798005232 */
    const __m256d v80 = _mm256_set1_pd(-0x1.49bf6b26afe43p+54); /* -23203933567318284 */
    const __m256d v82 = _mm256_set1_pd(0x1.3311e67c5ca99p+52); /* 5402031217298073 */
    const __m256d v84 = _mm256_set1_pd(-0x1.af0b929606ad8p+49); /* -947878431034715 */
    const __m256d v86 = _mm256_set1_pd(0x1.d2905a59aaed2p+46); /* 128248102415035.28 */
    const __m256d v88 = _mm256_set1_pd(-0x1.8b2a0d9fc19b3p+43); /* -13577740942860.85 */
    const __m256d v90 = _mm256_set1_pd(0x1.084b28a643c85p+40); /* 1135132321347.7825 */
    const __m256d v92 = _mm256_set1_pd(-0x1.18899a8c1ff1cp+36); /* -75306215617.996521 */
    const __m256d v94 = _mm256_set1_pd(0x1.d933166ce357ep+31); /* 3969485622.4440298 */
    const __m256d v96 = _mm256_set1_pd(-0x1.3c6a44a7c1403p+27); /* -165892645.24234018 */
    const __m256d v98 = _mm256_set1_pd(0x1.4d9c1db9285eap+22); /* 5465863.4308180604 */
    const __m256d v100 = _mm256_set1_pd(-0x1.12a3638e0f31bp+17); /* -140614.77777280737 */
    const __m256d v102 = _mm256_set1_pd(0x1.5c7642a88e8ebp+11); /* 2787.6956370148014 */
    const __m256d v104 = _mm256_set1_pd(-0x1.47797804658a5p+5); /* -40.934310945843471 */
    const __m256d v106 = _mm256_set1_pd(0x1.5e96982013a9dp-1); /* 0.68474269286692258 */
    const __m256d v108 = _mm256_set1_pd(0x1.64a80d3cd551ap-4); /* 0.087074329099170816 */
    const __m256d v110 = _mm256_set1_pd(0x1.6ead5772f893ap-5); /* 0.044760390090021265 */
    const __m256d v112 = _mm256_set1_pd(0x1.debad42b0102p-6); /* 0.02921934814004612 */
    const __m256d v114 = _mm256_set1_pd(0x1.cb94ddbf0140ap-6); /* 0.028050629185617772 */
    const __m256d v116 = _mm256_set1_pd(0x1.9884533d4133bp-5); /* 0.049867785050116763 */
    const __m256d v118 = _mm256_set1_pd(0x1.9884533d43651p-2); /* 0.3989422804014327 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_fmadd_pd(v1l, v1l, v2);
    const __m256d v3h = _mm256_fmadd_pd(v1h, v1h, v2);
    const __m256d v5l = _mm256_fmadd_pd(v0, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v0, v3h, v4);
    const __m256d v7l = _mm256_fmadd_pd(v5l, v3l, v6);
    const __m256d v7h = _mm256_fmadd_pd(v5h, v3h, v6);
    const __m256d v9l = _mm256_fmadd_pd(v7l, v3l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v7h, v3h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v3l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v3h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v3l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v3h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v3l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v3h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v3l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v3h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v3l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v3h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v3l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v3h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v3l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v3h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v3l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v3h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v3l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v3h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v3l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v3h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v3l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v3h, v30);
    const __m256d v32l = _mm256_mul_pd(v31l, v3l);
    const __m256d v32h = _mm256_mul_pd(v31h, v3h);
    const __m256d v34l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v34h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v37l = _mm256_fnmadd_pd(v33, v34l, v36);
    const __m256d v37h = _mm256_fnmadd_pd(v33, v34h, v36);
    const __m256i v38l = _mm256_castpd_si256(v37l);
    const __m256i v38h = _mm256_castpd_si256(v37h);
    const __m128i v39l = i0e_f64_4ulp_avx512_wrap_avx2(v38l);
    const __m128i v39h = i0e_f64_4ulp_avx512_wrap_avx2(v38h);
    const __m256i v39 = _mm256_set_m128i(v39h, v39l);
    const __m256d v40l = i0e_f64_4ulp_avx512_gather_f64_avx2(i0e_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v39), _mm_set1_epi32(15)));
    const __m256d v40h = i0e_f64_4ulp_avx512_gather_f64_avx2(i0e_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v39, 1), _mm_set1_epi32(15)));
    const __m256d v41l = _mm256_fmadd_pd(v32l, v40l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v32h, v40h, v40h);
    const __m256d v44l = _mm256_fmsub_pd(v1l, v1l, v3l);
    const __m256d v44h = _mm256_fmsub_pd(v1h, v1h, v3h);
    const __m256d v45l = _mm256_mul_pd(v42, v44l);
    const __m256d v45h = _mm256_mul_pd(v42, v44h);
    const __m256d v47l = _mm256_sub_pd(v37l, v36);
    const __m256d v47h = _mm256_sub_pd(v37h, v36);
    const __m256d v49l = _mm256_fmsub_pd(v48, v47l, v34l);
    const __m256d v49h = _mm256_fmsub_pd(v48, v47h, v34h);
    const __m256d v50l = _mm256_fmadd_pd(v46, v47l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v46, v47h, v49h);
    const __m256d v53l = _mm256_fmadd_pd(v50l, v51, v52);
    const __m256d v53h = _mm256_fmadd_pd(v50h, v51, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v50l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v50h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v50l, v55l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v50h, v55h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v50l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v50h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v50l, v59l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v50h, v59h, v60);
    const __m256d v62l = i0e_f64_4ulp_avx512_gather_f64_avx2(i0e_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v39), _mm_set1_epi32(15)));
    const __m256d v62h = i0e_f64_4ulp_avx512_gather_f64_avx2(i0e_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v39, 1), _mm_set1_epi32(15)));
    const __m256d v63l = _mm256_fmadd_pd(v61l, v50l, v62l);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v50h, v62h);
    const __m256d v64l = _mm256_add_pd(v45l, v63l);
    const __m256d v64h = _mm256_add_pd(v45h, v63h);
    const __m256d v65l = _mm256_fmadd_pd(v41l, v64l, v41l);
    const __m256d v65h = _mm256_fmadd_pd(v41h, v64h, v41h);
    const __m256d v66l = i0e_f64_4ulp_avx512_lanes_scalef_f64_avx2(v65l, v47l);
    const __m256d v66h = i0e_f64_4ulp_avx512_lanes_scalef_f64_avx2(v65h, v47h);
    const __m256i v68l = _mm256_castpd_si256(_mm256_cmp_pd(v67, v34l, _CMP_LT_OQ));
    const __m256i v68h = _mm256_castpd_si256(_mm256_cmp_pd(v67, v34h, _CMP_LT_OQ));
    const __m256i v68 = i0e_f64_4ulp_avx512_join_mask_avx2(v68l, v68h);
    __m256d r0l = v66l;
    __m256d r0h = v66h;
    __m256i any1 = v68;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v70l = _mm256_sqrt_pd(v34l);
        const __m256d v70h = _mm256_sqrt_pd(v34h);
        const __m256d v71l = _mm256_div_pd(v69, v70l);
        const __m256d v71h = _mm256_div_pd(v69, v70h);
        const __m256d v72l = _mm256_mul_pd(v71l, v71l);
        const __m256d v72h = _mm256_mul_pd(v71h, v71h);
        const __m256d v75l = _mm256_fmadd_pd(v72l, v73, v74);
        const __m256d v75h = _mm256_fmadd_pd(v72h, v73, v74);
        const __m256d v77l = _mm256_fmadd_pd(v72l, v75l, v76);
        const __m256d v77h = _mm256_fmadd_pd(v72h, v75h, v76);
        const __m256d v79l = _mm256_fmadd_pd(v77l, v72l, v78);
        const __m256d v79h = _mm256_fmadd_pd(v77h, v72h, v78);
        const __m256d v81l = _mm256_fmadd_pd(v79l, v72l, v80);
        const __m256d v81h = _mm256_fmadd_pd(v79h, v72h, v80);
        const __m256d v83l = _mm256_fmadd_pd(v81l, v72l, v82);
        const __m256d v83h = _mm256_fmadd_pd(v81h, v72h, v82);
        const __m256d v85l = _mm256_fmadd_pd(v83l, v72l, v84);
        const __m256d v85h = _mm256_fmadd_pd(v83h, v72h, v84);
        const __m256d v87l = _mm256_fmadd_pd(v85l, v72l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v85h, v72h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v72l, v87l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v72h, v87h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v72l, v89l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v72h, v89h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v72l, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v72h, v91h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v72l, v93l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v72h, v93h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v72l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v72h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v72l, v97l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v72h, v97h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v72l, v99l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v72h, v99h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v72l, v101l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v72h, v101h, v102);
        const __m256d v105l = _mm256_fmadd_pd(v72l, v103l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v72h, v103h, v104);
        const __m256d v107l = _mm256_fmadd_pd(v72l, v105l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v72h, v105h, v106);
        const __m256d v109l = _mm256_fmadd_pd(v107l, v72l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v107h, v72h, v108);
        const __m256d v111l = _mm256_fmadd_pd(v72l, v109l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v72h, v109h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v72l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v72h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v72l, v113l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v72h, v113h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v72l, v115l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v72h, v115h, v116);
        const __m256d v119l = _mm256_fmadd_pd(v117l, v72l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v117h, v72h, v118);
        const __m256d v120l = _mm256_mul_pd(v71l, v119l);
        const __m256d v120h = _mm256_mul_pd(v71h, v119h);
        r0l = _mm256_blendv_pd(r0l, v120l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v68))));
        r0h = _mm256_blendv_pd(r0h, v120h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v68, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static I0E_F64_4ULP_AVX512_AVX2_TARGET void i0e_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i0e_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        i0e_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
I0E_F64_4ULP_AVX512_AVX512 __m512d i0e_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
I0E_F64_4ULP_AVX512_AVX512 __mmask8 i0e_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I0E_F64_4ULP_AVX512_AVX512 void i0e_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.206869ab7aed5p-110); /* 8.678958412204091e-34 */
    const __m512d v2 = _mm512_set1_pd(0x1.27704b45537cp-56); /* 1.6015761229234998e-17 */
    const __m512d v4 = _mm512_set1_pd(0x1.0d6a243f5bb83p-101); /* 4.1509894050068303e-31 */
    const __m512d v6 = _mm512_set1_pd(0x1.f3ce3aab5d98ap-92); /* 3.9427708442213203e-28 */
    const __m512d v8 = _mm512_set1_pd(0x1.40852a2c1709dp-82); /* 2.5891413523722375e-25 */
    const __m512d v10 = _mm512_set1_pd(0x1.69eac227f143fp-73); /* 1.4968537325193451e-22 */
    const __m512d v12 = _mm512_set1_pd(0x1.55fedb2196e68p-64); /* 7.242037068014074e-20 */
    const __m512d v14 = _mm512_set1_pd(0x1.0b315b86d00bp-55); /* 2.896910173064863e-17 */
    const __m512d v16 = _mm512_set1_pd(0x1.522a40734af53p-47); /* 9.3859655029972681e-15 */
    const __m512d v18 = _mm512_set1_pd(0x1.522a442ca7afdp-39); /* 2.4028075725319073e-12 */
    const __m512d v20 = _mm512_set1_pd(0x1.02e85c06594fcp-31); /* 4.7095027946309725e-10 */
    const __m512d v22 = _mm512_set1_pd(0x1.23456789cad8fp-24); /* 6.781684027946062e-08 */
    const __m512d v24 = _mm512_set1_pd(0x1.c71c71c71a6dep-18); /* 6.781684027770786e-06 */
    const __m512d v26 = _mm512_set1_pd(0x1.c71c71c71c835p-12); /* 0.00043402777777779299 */
    const __m512d v28 = _mm512_set1_pd(0x1.ffffffffffff8p-7); /* 0.015624999999999986 */
    const __m512d v30 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v33 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v36 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v42 = _mm512_set1_pd(0x1.381998e85d852p-4); /* 0.076196286483395853 */
    const __m512d v46 = _mm512_set1_pd(-0x1.05bb02900c2b2p-55); /* -2.8376878522047757e-17 */
    const __m512d v48 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v51 = _mm512_set1_pd(0x1.6bdb3b832a894p-10); /* 0.0013880019257990527 */
    const __m512d v52 = _mm512_set1_pd(0x1.1111b0f85275ap-7); /* 0.0083334077941292113 */
    const __m512d v54 = _mm512_set1_pd(0x1.555555e66cfccp-5); /* 0.041666667722352807 */
    const __m512d v56 = _mm512_set1_pd(0x1.55555555cb931p-3); /* 0.16666666668010913 */
    const __m512d v58 = _mm512_set1_pd(0x1.fffffffffee62p-2); /* 0.49999999999974964 */
    const __m512d v60 = _mm512_set1_pd(0x1.fffffffffffe2p-1); /* 0.99999999999999667 */
    const __m512d v67 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v69 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v73 = _mm512_set1_pd(-0x1.ada2c97f3fdddp+56); /* -1.2093175131588962e+17 */
    const __m512d v74 = _mm512_set1_pd(0x1.66e8e3430e1bep+57); /* 2.0204820888526637e+17 */
    const __m512d v76 = _mm512_set1_pd(-0x1.131e8a75c71p+57); /* -1.5487839725146112e+17 */
    const __m512d v78 = _mm512_set1_pd(0x1.01711d545cedfp+56); /* 72463439798005232 */
    const __m512d v80 = _mm512_set1_pd(-0x1.49bf6b26afe43p+54); /* -23203933567318284 */
    const __m512d v82 = _mm512_set1_pd(0x1.3311e67c5ca99p+52); /* 5402031217298073 */
    const __m512d v84 = _mm512_set1_pd(-0x1.af0b929606ad8p+49); /* -947878431034715 */
    const __m512d v86 = _mm512_set1_pd(0x1.d2905a59aaed2p+46); /* 128248102415035.28 */
    const __m512d v88 = _mm512_set1_pd(-0x1.8b2a0d9fc19b3p+43); /* -13577740942860.85 */
    const __m512d v90 = _mm512_set1_pd(0x1.084b28a643c85p+40); /* 1135132321347.7825 */
    const __m512d v92 = _mm512_set1_pd(-0x1.18899a8c1ff1cp+36); /* -75306215617.996521 */
    const __m512d v94 = _mm512_set1_pd(0x1.d933166ce357ep+31); /* 3969485622.4440298 */
    const __m512d v96 = _mm512_set1_pd(-0x1.3c6a44a7c1403p+27); /* -165892645.24234018 */
    const __m512d v98 = _mm512_set1_pd(0x1.4d9c1db9285eap+22); /* 5465863.4308180604 */
    const __m512d v100 = _mm512_set1_pd(-0x1.12a3638e0f31bp+17); /* -140614.77777280737 */
    const __m512d v102 = _mm512_set1_pd(0x1.5c7642a88e8ebp+11); /* 2787.6956370148014 */
    const __m512d v104 = _mm512_set1_pd(-0x1.47797804658a5p+5); /* -40.934310945843471 */
    const __m512d v106 = _mm512_set1_pd(0x1.5e96982013a9dp-1); /* 0.68474269286692258 */
    const __m512d v108 = _mm512_set1_pd(0x1.64a80d3cd551ap-4); /* 0.087074329099170816 */
    const __m512d v110 = _mm512_set1_pd(0x1.6ead5772f893ap-5); /* 0.044760390090021265 */
    const __m512d v112 = _mm512_set1_pd(0x1.debad42b0102p-6); /* 0.02921934814004612 */
    const __m512d v114 = _mm512_set1_pd(0x1.cb94ddbf0140ap-6); /* 0.028050629185617772 */
    const __m512d v116 = _mm512_set1_pd(0x1.9884533d4133bp-5); /* 0.049867785050116763 */
    const __m512d v118 = _mm512_set1_pd(0x1.9884533d43651p-2); /* 0.3989422804014327 */
    const __m512d t0_0 = _mm512_loadu_pd(i0e_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(i0e_f64_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(i0e_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(i0e_f64_4ulp_avx512_table1 + 8);
    const __m512d v1_0l = _mm512_loadu_pd(x);
    const __m512d v1_0h = _mm512_loadu_pd(x + 8);
    const __m512d v1_1l = _mm512_loadu_pd(x + 16);
    const __m512d v1_1h = _mm512_loadu_pd(x + 24);
    const __m512d v3_0l = _mm512_fmadd_pd(v1_0l, v1_0l, v2);
    const __m512d v3_0h = _mm512_fmadd_pd(v1_0h, v1_0h, v2);
    const __m512d v3_1l = _mm512_fmadd_pd(v1_1l, v1_1l, v2);
    const __m512d v3_1h = _mm512_fmadd_pd(v1_1h, v1_1h, v2);
    const __m512d v5_0l = _mm512_fmadd_pd(v0, v3_0l, v4);
    const __m512d v5_0h = _mm512_fmadd_pd(v0, v3_0h, v4);
    const __m512d v5_1l = _mm512_fmadd_pd(v0, v3_1l, v4);
    const __m512d v5_1h = _mm512_fmadd_pd(v0, v3_1h, v4);
    const __m512d v7_0l = _mm512_fmadd_pd(v5_0l, v3_0l, v6);
    const __m512d v7_0h = _mm512_fmadd_pd(v5_0h, v3_0h, v6);
    const __m512d v7_1l = _mm512_fmadd_pd(v5_1l, v3_1l, v6);
    const __m512d v7_1h = _mm512_fmadd_pd(v5_1h, v3_1h, v6);
    const __m512d v9_0l = _mm512_fmadd_pd(v7_0l, v3_0l, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v7_0h, v3_0h, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v7_1l, v3_1l, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v7_1h, v3_1h, v8);
    const __m512d v11_0l = _mm512_fmadd_pd(v9_0l, v3_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v9_0h, v3_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v9_1l, v3_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v9_1h, v3_1h, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v11_0l, v3_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11_0h, v3_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11_1l, v3_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11_1h, v3_1h, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v13_0l, v3_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v13_0h, v3_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v13_1l, v3_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v13_1h, v3_1h, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v15_0l, v3_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15_0h, v3_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15_1l, v3_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15_1h, v3_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v3_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v3_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v3_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v3_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v19_0l, v3_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v19_0h, v3_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v19_1l, v3_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v19_1h, v3_1h, v20);
    const __m512d v23_0l = _mm512_fmadd_pd(v21_0l, v3_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v21_0h, v3_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v21_1l, v3_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v21_1h, v3_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v23_0l, v3_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23_0h, v3_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23_1l, v3_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23_1h, v3_1h, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v25_0l, v3_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v25_0h, v3_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v25_1l, v3_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v25_1h, v3_1h, v26);
    const __m512d v29_0l = _mm512_fmadd_pd(v27_0l, v3_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v27_0h, v3_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v27_1l, v3_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v27_1h, v3_1h, v28);
    const __m512d v31_0l = _mm512_fmadd_pd(v29_0l, v3_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v29_0h, v3_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v29_1l, v3_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v29_1h, v3_1h, v30);
    const __m512d v32_0l = _mm512_mul_pd(v31_0l, v3_0l);
    const __m512d v32_0h = _mm512_mul_pd(v31_0h, v3_0h);
    const __m512d v32_1l = _mm512_mul_pd(v31_1l, v3_1l);
    const __m512d v32_1h = _mm512_mul_pd(v31_1h, v3_1h);
    const __m512d v34_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v34_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v34_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v34_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v37_0l = _mm512_fnmadd_pd(v33, v34_0l, v36);
    const __m512d v37_0h = _mm512_fnmadd_pd(v33, v34_0h, v36);
    const __m512d v37_1l = _mm512_fnmadd_pd(v33, v34_1l, v36);
    const __m512d v37_1h = _mm512_fnmadd_pd(v33, v34_1h, v36);
    const __m512i v38_0l = _mm512_castpd_si512(v37_0l);
    const __m512i v38_0h = _mm512_castpd_si512(v37_0h);
    const __m512i v38_1l = _mm512_castpd_si512(v37_1l);
    const __m512i v38_1h = _mm512_castpd_si512(v37_1h);
    const __m256i v39_0l = _mm512_cvtepi64_epi32(v38_0l);
    const __m256i v39_0h = _mm512_cvtepi64_epi32(v38_0h);
    const __m512i v39_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v39_0l), v39_0h, 1);
    const __m256i v39_1l = _mm512_cvtepi64_epi32(v38_1l);
    const __m256i v39_1h = _mm512_cvtepi64_epi32(v38_1h);
    const __m512i v39_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v39_1l), v39_1h, 1);
    const __m512d v40_0l = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v39_0), t0_0, t0_1);
    const __m512d v40_0h = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v39_0, 1), t0_0, t0_1);
    const __m512d v40_1l = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v39_1), t0_0, t0_1);
    const __m512d v40_1h = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v39_1, 1), t0_0, t0_1);
    const __m512d v41_0l = _mm512_fmadd_pd(v32_0l, v40_0l, v40_0l);
    const __m512d v41_0h = _mm512_fmadd_pd(v32_0h, v40_0h, v40_0h);
    const __m512d v41_1l = _mm512_fmadd_pd(v32_1l, v40_1l, v40_1l);
    const __m512d v41_1h = _mm512_fmadd_pd(v32_1h, v40_1h, v40_1h);
    const __m512d v44_0l = _mm512_fmsub_pd(v1_0l, v1_0l, v3_0l);
    const __m512d v44_0h = _mm512_fmsub_pd(v1_0h, v1_0h, v3_0h);
    const __m512d v44_1l = _mm512_fmsub_pd(v1_1l, v1_1l, v3_1l);
    const __m512d v44_1h = _mm512_fmsub_pd(v1_1h, v1_1h, v3_1h);
    const __m512d v45_0l = _mm512_mul_pd(v42, v44_0l);
    const __m512d v45_0h = _mm512_mul_pd(v42, v44_0h);
    const __m512d v45_1l = _mm512_mul_pd(v42, v44_1l);
    const __m512d v45_1h = _mm512_mul_pd(v42, v44_1h);
    const __m512d v47_0l = _mm512_sub_pd(v37_0l, v36);
    const __m512d v47_0h = _mm512_sub_pd(v37_0h, v36);
    const __m512d v47_1l = _mm512_sub_pd(v37_1l, v36);
    const __m512d v47_1h = _mm512_sub_pd(v37_1h, v36);
    const __m512d v49_0l = _mm512_fmsub_pd(v48, v47_0l, v34_0l);
    const __m512d v49_0h = _mm512_fmsub_pd(v48, v47_0h, v34_0h);
    const __m512d v49_1l = _mm512_fmsub_pd(v48, v47_1l, v34_1l);
    const __m512d v49_1h = _mm512_fmsub_pd(v48, v47_1h, v34_1h);
    const __m512d v50_0l = _mm512_fmadd_pd(v46, v47_0l, v49_0l);
    const __m512d v50_0h = _mm512_fmadd_pd(v46, v47_0h, v49_0h);
    const __m512d v50_1l = _mm512_fmadd_pd(v46, v47_1l, v49_1l);
    const __m512d v50_1h = _mm512_fmadd_pd(v46, v47_1h, v49_1h);
    const __m512d v53_0l = _mm512_fmadd_pd(v50_0l, v51, v52);
    const __m512d v53_0h = _mm512_fmadd_pd(v50_0h, v51, v52);
    const __m512d v53_1l = _mm512_fmadd_pd(v50_1l, v51, v52);
    const __m512d v53_1h = _mm512_fmadd_pd(v50_1h, v51, v52);
    const __m512d v55_0l = _mm512_fmadd_pd(v53_0l, v50_0l, v54);
    const __m512d v55_0h = _mm512_fmadd_pd(v53_0h, v50_0h, v54);
    const __m512d v55_1l = _mm512_fmadd_pd(v53_1l, v50_1l, v54);
    const __m512d v55_1h = _mm512_fmadd_pd(v53_1h, v50_1h, v54);
    const __m512d v57_0l = _mm512_fmadd_pd(v50_0l, v55_0l, v56);
    const __m512d v57_0h = _mm512_fmadd_pd(v50_0h, v55_0h, v56);
    const __m512d v57_1l = _mm512_fmadd_pd(v50_1l, v55_1l, v56);
    const __m512d v57_1h = _mm512_fmadd_pd(v50_1h, v55_1h, v56);
    const __m512d v59_0l = _mm512_fmadd_pd(v57_0l, v50_0l, v58);
    const __m512d v59_0h = _mm512_fmadd_pd(v57_0h, v50_0h, v58);
    const __m512d v59_1l = _mm512_fmadd_pd(v57_1l, v50_1l, v58);
    const __m512d v59_1h = _mm512_fmadd_pd(v57_1h, v50_1h, v58);
    const __m512d v61_0l = _mm512_fmadd_pd(v50_0l, v59_0l, v60);
    const __m512d v61_0h = _mm512_fmadd_pd(v50_0h, v59_0h, v60);
    const __m512d v61_1l = _mm512_fmadd_pd(v50_1l, v59_1l, v60);
    const __m512d v61_1h = _mm512_fmadd_pd(v50_1h, v59_1h, v60);
    const __m512d v62_0l = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v39_0), t1_0, t1_1);
    const __m512d v62_0h = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v39_0, 1), t1_0, t1_1);
    const __m512d v62_1l = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v39_1), t1_0, t1_1);
    const __m512d v62_1h = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v39_1, 1), t1_0, t1_1);
    const __m512d v63_0l = _mm512_fmadd_pd(v61_0l, v50_0l, v62_0l);
    const __m512d v63_0h = _mm512_fmadd_pd(v61_0h, v50_0h, v62_0h);
    const __m512d v63_1l = _mm512_fmadd_pd(v61_1l, v50_1l, v62_1l);
    const __m512d v63_1h = _mm512_fmadd_pd(v61_1h, v50_1h, v62_1h);
    const __m512d v64_0l = _mm512_add_pd(v45_0l, v63_0l);
    const __m512d v64_0h = _mm512_add_pd(v45_0h, v63_0h);
    const __m512d v64_1l = _mm512_add_pd(v45_1l, v63_1l);
    const __m512d v64_1h = _mm512_add_pd(v45_1h, v63_1h);
    const __m512d v65_0l = _mm512_fmadd_pd(v41_0l, v64_0l, v41_0l);
    const __m512d v65_0h = _mm512_fmadd_pd(v41_0h, v64_0h, v41_0h);
    const __m512d v65_1l = _mm512_fmadd_pd(v41_1l, v64_1l, v41_1l);
    const __m512d v65_1h = _mm512_fmadd_pd(v41_1h, v64_1h, v41_1h);
    const __m512d v66_0l = _mm512_scalef_pd(v65_0l, v47_0l);
    const __m512d v66_0h = _mm512_scalef_pd(v65_0h, v47_0h);
    const __m512d v66_1l = _mm512_scalef_pd(v65_1l, v47_1l);
    const __m512d v66_1h = _mm512_scalef_pd(v65_1h, v47_1h);
    const __mmask8 v68_0l = _mm512_cmp_pd_mask(v67, v34_0l, _CMP_LT_OQ);
    const __mmask8 v68_0h = _mm512_cmp_pd_mask(v67, v34_0h, _CMP_LT_OQ);
    const __mmask16 v68_0 = _mm512_kunpackb(v68_0h, v68_0l);
    const __mmask8 v68_1l = _mm512_cmp_pd_mask(v67, v34_1l, _CMP_LT_OQ);
    const __mmask8 v68_1h = _mm512_cmp_pd_mask(v67, v34_1h, _CMP_LT_OQ);
    const __mmask16 v68_1 = _mm512_kunpackb(v68_1h, v68_1l);
    __m512d r0_0l = v66_0l;
    __m512d r0_0h = v66_0h;
    __m512d r0_1l = v66_1l;
    __m512d r0_1h = v66_1h;
    __mmask16 any1 = v68_0;
    any1 = (__mmask16)(any1 | v68_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v70_0l = _mm512_sqrt_pd(v34_0l);
        const __m512d v70_0h = _mm512_sqrt_pd(v34_0h);
        const __m512d v70_1l = _mm512_sqrt_pd(v34_1l);
        const __m512d v70_1h = _mm512_sqrt_pd(v34_1h);
        const __m512d v71_0l = _mm512_div_pd(v69, v70_0l);
        const __m512d v71_0h = _mm512_div_pd(v69, v70_0h);
        const __m512d v71_1l = _mm512_div_pd(v69, v70_1l);
        const __m512d v71_1h = _mm512_div_pd(v69, v70_1h);
        const __m512d v72_0l = _mm512_mul_pd(v71_0l, v71_0l);
        const __m512d v72_0h = _mm512_mul_pd(v71_0h, v71_0h);
        const __m512d v72_1l = _mm512_mul_pd(v71_1l, v71_1l);
        const __m512d v72_1h = _mm512_mul_pd(v71_1h, v71_1h);
        const __m512d v75_0l = _mm512_fmadd_pd(v72_0l, v73, v74);
        const __m512d v75_0h = _mm512_fmadd_pd(v72_0h, v73, v74);
        const __m512d v75_1l = _mm512_fmadd_pd(v72_1l, v73, v74);
        const __m512d v75_1h = _mm512_fmadd_pd(v72_1h, v73, v74);
        const __m512d v77_0l = _mm512_fmadd_pd(v72_0l, v75_0l, v76);
        const __m512d v77_0h = _mm512_fmadd_pd(v72_0h, v75_0h, v76);
        const __m512d v77_1l = _mm512_fmadd_pd(v72_1l, v75_1l, v76);
        const __m512d v77_1h = _mm512_fmadd_pd(v72_1h, v75_1h, v76);
        const __m512d v79_0l = _mm512_fmadd_pd(v77_0l, v72_0l, v78);
        const __m512d v79_0h = _mm512_fmadd_pd(v77_0h, v72_0h, v78);
        const __m512d v79_1l = _mm512_fmadd_pd(v77_1l, v72_1l, v78);
        const __m512d v79_1h = _mm512_fmadd_pd(v77_1h, v72_1h, v78);
        const __m512d v81_0l = _mm512_fmadd_pd(v79_0l, v72_0l, v80);
        const __m512d v81_0h = _mm512_fmadd_pd(v79_0h, v72_0h, v80);
        const __m512d v81_1l = _mm512_fmadd_pd(v79_1l, v72_1l, v80);
        const __m512d v81_1h = _mm512_fmadd_pd(v79_1h, v72_1h, v80);
        const __m512d v83_0l = _mm512_fmadd_pd(v81_0l, v72_0l, v82);
        const __m512d v83_0h = _mm512_fmadd_pd(v81_0h, v72_0h, v82);
        const __m512d v83_1l = _mm512_fmadd_pd(v81_1l, v72_1l, v82);
        const __m512d v83_1h = _mm512_fmadd_pd(v81_1h, v72_1h, v82);
        const __m512d v85_0l = _mm512_fmadd_pd(v83_0l, v72_0l, v84);
        const __m512d v85_0h = _mm512_fmadd_pd(v83_0h, v72_0h, v84);
        const __m512d v85_1l = _mm512_fmadd_pd(v83_1l, v72_1l, v84);
        const __m512d v85_1h = _mm512_fmadd_pd(v83_1h, v72_1h, v84);
        const __m512d v87_0l = _mm512_fmadd_pd(v85_0l, v72_0l, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v85_0h, v72_0h, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v85_1l, v72_1l, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v85_1h, v72_1h, v86);
        const __m512d v89_0l = _mm512_fmadd_pd(v72_0l, v87_0l, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v72_0h, v87_0h, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v72_1l, v87_1l, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v72_1h, v87_1h, v88);
        const __m512d v91_0l = _mm512_fmadd_pd(v72_0l, v89_0l, v90);
        const __m512d v91_0h = _mm512_fmadd_pd(v72_0h, v89_0h, v90);
        const __m512d v91_1l = _mm512_fmadd_pd(v72_1l, v89_1l, v90);
        const __m512d v91_1h = _mm512_fmadd_pd(v72_1h, v89_1h, v90);
        const __m512d v93_0l = _mm512_fmadd_pd(v72_0l, v91_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v72_0h, v91_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v72_1l, v91_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v72_1h, v91_1h, v92);
        const __m512d v95_0l = _mm512_fmadd_pd(v72_0l, v93_0l, v94);
        const __m512d v95_0h = _mm512_fmadd_pd(v72_0h, v93_0h, v94);
        const __m512d v95_1l = _mm512_fmadd_pd(v72_1l, v93_1l, v94);
        const __m512d v95_1h = _mm512_fmadd_pd(v72_1h, v93_1h, v94);
        const __m512d v97_0l = _mm512_fmadd_pd(v95_0l, v72_0l, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v95_0h, v72_0h, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v95_1l, v72_1l, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v95_1h, v72_1h, v96);
        const __m512d v99_0l = _mm512_fmadd_pd(v72_0l, v97_0l, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v72_0h, v97_0h, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v72_1l, v97_1l, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v72_1h, v97_1h, v98);
        const __m512d v101_0l = _mm512_fmadd_pd(v72_0l, v99_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v72_0h, v99_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v72_1l, v99_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v72_1h, v99_1h, v100);
        const __m512d v103_0l = _mm512_fmadd_pd(v72_0l, v101_0l, v102);
        const __m512d v103_0h = _mm512_fmadd_pd(v72_0h, v101_0h, v102);
        const __m512d v103_1l = _mm512_fmadd_pd(v72_1l, v101_1l, v102);
        const __m512d v103_1h = _mm512_fmadd_pd(v72_1h, v101_1h, v102);
        const __m512d v105_0l = _mm512_fmadd_pd(v72_0l, v103_0l, v104);
        const __m512d v105_0h = _mm512_fmadd_pd(v72_0h, v103_0h, v104);
        const __m512d v105_1l = _mm512_fmadd_pd(v72_1l, v103_1l, v104);
        const __m512d v105_1h = _mm512_fmadd_pd(v72_1h, v103_1h, v104);
        const __m512d v107_0l = _mm512_fmadd_pd(v72_0l, v105_0l, v106);
        const __m512d v107_0h = _mm512_fmadd_pd(v72_0h, v105_0h, v106);
        const __m512d v107_1l = _mm512_fmadd_pd(v72_1l, v105_1l, v106);
        const __m512d v107_1h = _mm512_fmadd_pd(v72_1h, v105_1h, v106);
        const __m512d v109_0l = _mm512_fmadd_pd(v107_0l, v72_0l, v108);
        const __m512d v109_0h = _mm512_fmadd_pd(v107_0h, v72_0h, v108);
        const __m512d v109_1l = _mm512_fmadd_pd(v107_1l, v72_1l, v108);
        const __m512d v109_1h = _mm512_fmadd_pd(v107_1h, v72_1h, v108);
        const __m512d v111_0l = _mm512_fmadd_pd(v72_0l, v109_0l, v110);
        const __m512d v111_0h = _mm512_fmadd_pd(v72_0h, v109_0h, v110);
        const __m512d v111_1l = _mm512_fmadd_pd(v72_1l, v109_1l, v110);
        const __m512d v111_1h = _mm512_fmadd_pd(v72_1h, v109_1h, v110);
        const __m512d v113_0l = _mm512_fmadd_pd(v111_0l, v72_0l, v112);
        const __m512d v113_0h = _mm512_fmadd_pd(v111_0h, v72_0h, v112);
        const __m512d v113_1l = _mm512_fmadd_pd(v111_1l, v72_1l, v112);
        const __m512d v113_1h = _mm512_fmadd_pd(v111_1h, v72_1h, v112);
        const __m512d v115_0l = _mm512_fmadd_pd(v72_0l, v113_0l, v114);
        const __m512d v115_0h = _mm512_fmadd_pd(v72_0h, v113_0h, v114);
        const __m512d v115_1l = _mm512_fmadd_pd(v72_1l, v113_1l, v114);
        const __m512d v115_1h = _mm512_fmadd_pd(v72_1h, v113_1h, v114);
        const __m512d v117_0l = _mm512_fmadd_pd(v72_0l, v115_0l, v116);
        const __m512d v117_0h = _mm512_fmadd_pd(v72_0h, v115_0h, v116);
        const __m512d v117_1l = _mm512_fmadd_pd(v72_1l, v115_1l, v116);
        const __m512d v117_1h = _mm512_fmadd_pd(v72_1h, v115_1h, v116);
        const __m512d v119_0l = _mm512_fmadd_pd(v117_0l, v72_0l, v118);
        const __m512d v119_0h = _mm512_fmadd_pd(v117_0h, v72_0h, v118);
        const __m512d v119_1l = _mm512_fmadd_pd(v117_1l, v72_1l, v118);
        const __m512d v119_1h = _mm512_fmadd_pd(v117_1h, v72_1h, v118);
        const __m512d v120_0l = _mm512_mul_pd(v71_0l, v119_0l);
        const __m512d v120_0h = _mm512_mul_pd(v71_0h, v119_0h);
        const __m512d v120_1l = _mm512_mul_pd(v71_1l, v119_1l);
        const __m512d v120_1h = _mm512_mul_pd(v71_1h, v119_1h);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v68_0, r0_0l, v120_0l);
        r0_0h = _mm512_mask_blend_pd(i0e_f64_4ulp_avx512_high_mask_avx512(v68_0), r0_0h, v120_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v68_1, r0_1l, v120_1l);
        r0_1h = _mm512_mask_blend_pd(i0e_f64_4ulp_avx512_high_mask_avx512(v68_1), r0_1h, v120_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static I0E_F64_4ULP_AVX512_AVX512_TARGET void i0e_f64_4ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.206869ab7aed5p-110); /* 8.678958412204091e-34 */
    const __m512d v2 = _mm512_set1_pd(0x1.27704b45537cp-56); /* 1.6015761229234998e-17 */
    const __m512d v4 = _mm512_set1_pd(0x1.0d6a243f5bb83p-101); /* 4.1509894050068303e-31 */
    const __m512d v6 = _mm512_set1_pd(0x1.f3ce3aab5d98ap-92); /* 3.9427708442213203e-28 */
    const __m512d v8 = _mm512_set1_pd(0x1.40852a2c1709dp-82); /* 2.5891413523722375e-25 */
    const __m512d v10 = _mm512_set1_pd(0x1.69eac227f143fp-73); /* 1.4968537325193451e-22 */
    const __m512d v12 = _mm512_set1_pd(0x1.55fedb2196e68p-64); /* 7.242037068014074e-20 */
    const __m512d v14 = _mm512_set1_pd(0x1.0b315b86d00bp-55); /* 2.896910173064863e-17 */
    const __m512d v16 = _mm512_set1_pd(0x1.522a40734af53p-47); /* 9.3859655029972681e-15 */
    const __m512d v18 = _mm512_set1_pd(0x1.522a442ca7afdp-39); /* 2.4028075725319073e-12 */
    const __m512d v20 = _mm512_set1_pd(0x1.02e85c06594fcp-31); /* 4.7095027946309725e-10 */
    const __m512d v22 = _mm512_set1_pd(0x1.23456789cad8fp-24); /* 6.781684027946062e-08 */
    const __m512d v24 = _mm512_set1_pd(0x1.c71c71c71a6dep-18); /* 6.781684027770786e-06 */
    const __m512d v26 = _mm512_set1_pd(0x1.c71c71c71c835p-12); /* 0.00043402777777779299 */
    const __m512d v28 = _mm512_set1_pd(0x1.ffffffffffff8p-7); /* 0.015624999999999986 */
    const __m512d v30 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v33 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v36 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v42 = _mm512_set1_pd(0x1.381998e85d852p-4); /* 0.076196286483395853 */
    const __m512d v46 = _mm512_set1_pd(-0x1.05bb02900c2b2p-55); /* -2.8376878522047757e-17 */
    const __m512d v48 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v51 = _mm512_set1_pd(0x1.6bdb3b832a894p-10); /* 0.0013880019257990527 */
    const __m512d v52 = _mm512_set1_pd(0x1.1111b0f85275ap-7); /* 0.0083334077941292113 */
    const __m512d v54 = _mm512_set1_pd(0x1.555555e66cfccp-5); /* 0.041666667722352807 */
    const __m512d v56 = _mm512_set1_pd(0x1.55555555cb931p-3); /* 0.16666666668010913 */
    const __m512d v58 = _mm512_set1_pd(0x1.fffffffffee62p-2); /* 0.49999999999974964 */
    const __m512d v60 = _mm512_set1_pd(0x1.fffffffffffe2p-1); /* 0.99999999999999667 */
    const __m512d v67 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v69 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v73 = _mm512_set1_pd(-0x1.ada2c97f3fdddp+56); /* -1.2093175131588962e+17 */
    const __m512d v74 = _mm512_set1_pd(0x1.66e8e3430e1bep+57); /* 2.0204820888526637e+17 */
    const __m512d v76 = _mm512_set1_pd(-0x1.131e8a75c71p+57); /* -1.5487839725146112e+17 */
    const __m512d v78 = _mm512_set1_pd(0x1.01711d545cedfp+56); /* 72463439798005232 */
    const __m512d v80 = _mm512_set1_pd(-0x1.49bf6b26afe43p+54); /* -23203933567318284 */
    const __m512d v82 = _mm512_set1_pd(0x1.3311e67c5ca99p+52); /* 5402031217298073 */
    const __m512d v84 = _mm512_set1_pd(-0x1.af0b929606ad8p+49); /* -947878431034715 */
    const __m512d v86 = _mm512_set1_pd(0x1.d2905a59aaed2p+46); /* 128248102415035.28 */
    const __m512d v88 = _mm512_set1_pd(-0x1.8b2a0d9fc19b3p+43); /* -13577740942860.85 */
    const __m512d v90 = _mm512_set1_pd(0x1.084b28a643c85p+40); /* 1135132321347.7825 */
    const __m512d v92 = _mm512_set1_pd(-0x1.18899a8c1ff1cp+36); /* -75306215617.996521 */
    const __m512d v94 = _mm512_set1_pd(0x1.d933166ce357ep+31); /* 3969485622.4440298 */
    const __m512d v96 = _mm512_set1_pd(-0x1.3c6a44a7c1403p+27); /* -165892645.24234018 */
    const __m512d v98 = _mm512_set1_pd(0x1.4d9c1db9285eap+22); /* 5465863.4308180604 */
    const __m512d v100 = _mm512_set1_pd(-0x1.12a3638e0f31bp+17); /* -140614.77777280737 */
    const __m512d v102 = _mm512_set1_pd(0x1.5c7642a88e8ebp+11); /* 2787.6956370148014 */
    const __m512d v104 = _mm512_set1_pd(-0x1.47797804658a5p+5); /* -40.934310945843471 */
    const __m512d v106 = _mm512_set1_pd(0x1.5e96982013a9dp-1); /* 0.68474269286692258 */
    const __m512d v108 = _mm512_set1_pd(0x1.64a80d3cd551ap-4); /* 0.087074329099170816 */
    const __m512d v110 = _mm512_set1_pd(0x1.6ead5772f893ap-5); /* 0.044760390090021265 */
    const __m512d v112 = _mm512_set1_pd(0x1.debad42b0102p-6); /* 0.02921934814004612 */
    const __m512d v114 = _mm512_set1_pd(0x1.cb94ddbf0140ap-6); /* 0.028050629185617772 */
    const __m512d v116 = _mm512_set1_pd(0x1.9884533d4133bp-5); /* 0.049867785050116763 */
    const __m512d v118 = _mm512_set1_pd(0x1.9884533d43651p-2); /* 0.3989422804014327 */
    const __m512d t0_0 = _mm512_loadu_pd(i0e_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(i0e_f64_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(i0e_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(i0e_f64_4ulp_avx512_table1 + 8);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_fmadd_pd(v1l, v1l, v2);
    const __m512d v3h = _mm512_fmadd_pd(v1h, v1h, v2);
    const __m512d v5l = _mm512_fmadd_pd(v0, v3l, v4);
    const __m512d v5h = _mm512_fmadd_pd(v0, v3h, v4);
    const __m512d v7l = _mm512_fmadd_pd(v5l, v3l, v6);
    const __m512d v7h = _mm512_fmadd_pd(v5h, v3h, v6);
    const __m512d v9l = _mm512_fmadd_pd(v7l, v3l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v7h, v3h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v3l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v3h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v3l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v3h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v3l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v3h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v3l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v3h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v3l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v3h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v3l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v3h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v3l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v3h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v3l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v3h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v3l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v3h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v3l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v3h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v3l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v3h, v30);
    const __m512d v32l = _mm512_mul_pd(v31l, v3l);
    const __m512d v32h = _mm512_mul_pd(v31h, v3h);
    const __m512d v34l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v34h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v37l = _mm512_fnmadd_pd(v33, v34l, v36);
    const __m512d v37h = _mm512_fnmadd_pd(v33, v34h, v36);
    const __m512i v38l = _mm512_castpd_si512(v37l);
    const __m512i v38h = _mm512_castpd_si512(v37h);
    const __m256i v39l = _mm512_cvtepi64_epi32(v38l);
    const __m256i v39h = _mm512_cvtepi64_epi32(v38h);
    const __m512i v39 = _mm512_inserti32x8(_mm512_castsi256_si512(v39l), v39h, 1);
    const __m512d v40l = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v39), t0_0, t0_1);
    const __m512d v40h = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v39, 1), t0_0, t0_1);
    const __m512d v41l = _mm512_fmadd_pd(v32l, v40l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v32h, v40h, v40h);
    const __m512d v44l = _mm512_fmsub_pd(v1l, v1l, v3l);
    const __m512d v44h = _mm512_fmsub_pd(v1h, v1h, v3h);
    const __m512d v45l = _mm512_mul_pd(v42, v44l);
    const __m512d v45h = _mm512_mul_pd(v42, v44h);
    const __m512d v47l = _mm512_sub_pd(v37l, v36);
    const __m512d v47h = _mm512_sub_pd(v37h, v36);
    const __m512d v49l = _mm512_fmsub_pd(v48, v47l, v34l);
    const __m512d v49h = _mm512_fmsub_pd(v48, v47h, v34h);
    const __m512d v50l = _mm512_fmadd_pd(v46, v47l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v46, v47h, v49h);
    const __m512d v53l = _mm512_fmadd_pd(v50l, v51, v52);
    const __m512d v53h = _mm512_fmadd_pd(v50h, v51, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v50l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v50h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v50l, v55l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v50h, v55h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v50l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v50h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v50l, v59l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v50h, v59h, v60);
    const __m512d v62l = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v39), t1_0, t1_1);
    const __m512d v62h = i0e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v39, 1), t1_0, t1_1);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v50l, v62l);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v50h, v62h);
    const __m512d v64l = _mm512_add_pd(v45l, v63l);
    const __m512d v64h = _mm512_add_pd(v45h, v63h);
    const __m512d v65l = _mm512_fmadd_pd(v41l, v64l, v41l);
    const __m512d v65h = _mm512_fmadd_pd(v41h, v64h, v41h);
    const __m512d v66l = _mm512_scalef_pd(v65l, v47l);
    const __m512d v66h = _mm512_scalef_pd(v65h, v47h);
    const __mmask8 v68l = _mm512_cmp_pd_mask(v67, v34l, _CMP_LT_OQ);
    const __mmask8 v68h = _mm512_cmp_pd_mask(v67, v34h, _CMP_LT_OQ);
    const __mmask16 v68 = _mm512_kunpackb(v68h, v68l);
    __m512d r0l = v66l;
    __m512d r0h = v66h;
    __mmask16 any1 = v68;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v70l = _mm512_sqrt_pd(v34l);
        const __m512d v70h = _mm512_sqrt_pd(v34h);
        const __m512d v71l = _mm512_div_pd(v69, v70l);
        const __m512d v71h = _mm512_div_pd(v69, v70h);
        const __m512d v72l = _mm512_mul_pd(v71l, v71l);
        const __m512d v72h = _mm512_mul_pd(v71h, v71h);
        const __m512d v75l = _mm512_fmadd_pd(v72l, v73, v74);
        const __m512d v75h = _mm512_fmadd_pd(v72h, v73, v74);
        const __m512d v77l = _mm512_fmadd_pd(v72l, v75l, v76);
        const __m512d v77h = _mm512_fmadd_pd(v72h, v75h, v76);
        const __m512d v79l = _mm512_fmadd_pd(v77l, v72l, v78);
        const __m512d v79h = _mm512_fmadd_pd(v77h, v72h, v78);
        const __m512d v81l = _mm512_fmadd_pd(v79l, v72l, v80);
        const __m512d v81h = _mm512_fmadd_pd(v79h, v72h, v80);
        const __m512d v83l = _mm512_fmadd_pd(v81l, v72l, v82);
        const __m512d v83h = _mm512_fmadd_pd(v81h, v72h, v82);
        const __m512d v85l = _mm512_fmadd_pd(v83l, v72l, v84);
        const __m512d v85h = _mm512_fmadd_pd(v83h, v72h, v84);
        const __m512d v87l = _mm512_fmadd_pd(v85l, v72l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v85h, v72h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v72l, v87l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v72h, v87h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v72l, v89l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v72h, v89h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v72l, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v72h, v91h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v72l, v93l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v72h, v93h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v72l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v72h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v72l, v97l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v72h, v97h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v72l, v99l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v72h, v99h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v72l, v101l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v72h, v101h, v102);
        const __m512d v105l = _mm512_fmadd_pd(v72l, v103l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v72h, v103h, v104);
        const __m512d v107l = _mm512_fmadd_pd(v72l, v105l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v72h, v105h, v106);
        const __m512d v109l = _mm512_fmadd_pd(v107l, v72l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v107h, v72h, v108);
        const __m512d v111l = _mm512_fmadd_pd(v72l, v109l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v72h, v109h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v72l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v72h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v72l, v113l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v72h, v113h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v72l, v115l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v72h, v115h, v116);
        const __m512d v119l = _mm512_fmadd_pd(v117l, v72l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v117h, v72h, v118);
        const __m512d v120l = _mm512_mul_pd(v71l, v119l);
        const __m512d v120h = _mm512_mul_pd(v71h, v119h);
        r0l = _mm512_mask_blend_pd((__mmask8)v68, r0l, v120l);
        r0h = _mm512_mask_blend_pd(i0e_f64_4ulp_avx512_high_mask_avx512(v68), r0h, v120h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static I0E_F64_4ULP_AVX512_AVX512_TARGET void i0e_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i0e_f64_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i0e_f64_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        i0e_f64_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I0E_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i0e_f64_4ulp_avx512_level(void) {
#if defined(I0E_F64_4ULP_AVX512_FORCE_ISA)
    return I0E_F64_4ULP_AVX512_FORCE_ISA;
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

double i0e_f64_4ulp_avx512(double x) {
    return i0e_f64_4ulp_avx512_element(x);
}

void i0e_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i0e_f64_4ulp_avx512_level();
    if (level == 2) {
        i0e_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i0e_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    i0e_f64_4ulp_avx512_array_portable(x, y, n);
}

/* pow_1ulp_avx512: pow
 *
 *   target       pow, x0^x1, f32
 *   domain       every input
 *   max error    0.586638 ulp, observed on 10128233 inputs
 *   worst input  0x1.795f58p-1 (0.73705554, encoding 0x3f3cafac)
 *                -0x1.22aeeep+8 (-290.683319, encoding 0xc3915777)
 *   result there 0x1.ed11b2p+127 (3.27700641e+38, encoding 0x7f7688d9)
 *   mean error   0.101231 ulp
 *   misrounded   41617 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           93a8de0c22be5fadfcaac121b224c82d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target pow --fmt f32 --max-ulp 1 --isa avx512 --time 22s --seed 1 --threads 1 --archive pow_1ulp_avx512.db
 *                time: 1.0278 ns/element as avx512 code (inputs mean)
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
#include "pow_1ulp_avx512.h"

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

static inline float pow_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double pow_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double pow_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = pow_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double pow_1ulp_avx512_getmant75_f64(double a) {
    double m = pow_1ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

static inline double pow_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline double pow_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = pow_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

/* 2^e for an integer e in -1022..1023. */
static inline double pow_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return pow_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int pow_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double pow_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? pow_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = pow_1ulp_avx512_getmant_f64(a) * pow_1ulp_avx512_pow2_f64(s) * pow_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !pow_1ulp_avx512_signaling_f64(a)) ? p : r;
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float pow_1ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t pow_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float pow_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float pow_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = pow_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return pow_1ulp_avx512_frombits_f32((pow_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float pow_1ulp_avx512_element(float x0, float x1) {
    const float v0 = x0;
    const float v1 = pow_1ulp_avx512_abs_f32(v0);
    const double v2 = (double)v1;
    const double v3 = pow_1ulp_avx512_getmant75_f64(v2);
    const double v4 = 0x1p+0; /* 1 */
    const double v5 = v3 - v4;
    const double v6 = v3 + v4;
    const double v7 = v5 / v6;
    const double v8 = v7 * v7;
    const double v9 = 0x1.6241ccee621d7p-2; /* 0.34595413403488123 */
    const double v10 = 0x1.a5473b7e84f12p-2; /* 0.41140454253876257 */
    const double v11 = pow_1ulp_avx512_fma_f64(v9, v8, v10);
    const double v12 = 0x1.2777fdb9bfc8bp-1; /* 0.57708733456083061 */
    const double v13 = pow_1ulp_avx512_fma_f64(v11, v8, v12);
    const double v14 = 0x1.ec709cb53f6fbp-1; /* 0.96179666244981321 */
    const double v15 = pow_1ulp_avx512_fma_f64(v13, v8, v14);
    const double v16 = 0x1.71547652b6b9ap+1; /* 2.8853900817752676 */
    const double v17 = pow_1ulp_avx512_fma_f64(v8, v15, v16);
    const double v18 = pow_1ulp_avx512_getexp_f64(v2);
    const double v19 = pow_1ulp_avx512_getexp_f64(v3);
    const double v20 = v18 - v19;
    const double v21 = pow_1ulp_avx512_fma_f64(v7, v17, v20);
    const float v22 = x1;
    const double v23 = (double)v22;
    const double v24 = v21 * v23;
    const double v25 = 0x1.8p+52; /* 6755399441055744 */
    const double v26 = v24 + v25;
    const double v27 = v26 - v25;
    const double v28 = v24 - v27;
    const double v29 = 0x1.412f253cee29cp-13; /* 0.00015315254304739268 */
    const double v30 = 0x1.5f2fdfaeb18d3p-10; /* 0.0013396721148395865 */
    const double v31 = pow_1ulp_avx512_fma_f64(v28, v29, v30);
    const double v32 = -0x1.8d8151516cb04p-29; /* -2.8922306014661175e-09 */
    const double v33 = 0x1.3b2e8f0369e75p-7; /* 0.0096185873324678792 */
    const double v34 = pow_1ulp_avx512_fma_f64(v6, v32, v33);
    const double v35 = pow_1ulp_avx512_fma_f64(v31, v28, v34);
    const double v36 = 0x1.c6af0f7f966cp-5; /* 0.055503397245684649 */
    const double v37 = pow_1ulp_avx512_fma_f64(v35, v28, v36);
    const double v38 = 0x1.ebfbda73e0c19p-3; /* 0.24022646585589838 */
    const double v39 = pow_1ulp_avx512_fma_f64(v28, v37, v38);
    const double v40 = 0x1.62e4308116f3dp-1; /* 0.69314719749261366 */
    const double v41 = pow_1ulp_avx512_fma_f64(v28, v39, v40);
    const double v42 = pow_1ulp_avx512_fma_f64(v28, v41, v4);
    const double v43 = pow_1ulp_avx512_scalef_f64(v42, v27);
    const float v44 = (float)v43;
    const float v45 = pow_1ulp_avx512_abs_f32(v22);
    const float v46 = INFINITY;
    const int v47 = v45 < v46;
    const float v48 = 0x0p+0f; /* 0 */
    const int v49 = v48 < v0;
    const int v50 = v0 < v46;
    const int v51 = v49 & v50;
    const int v52 = v47 & v51;
    const int v53 = !v52;
    const float v54 = 0x1p+0f; /* 1 */
    float r0 = v44;
    if (v53) {
        const int v55 = v46 == v45;
        const int v56 = v54 == v1;
        const int v57 = v55 & v56;
        const int v58 = v48 == v22;
        const int v59 = v54 == v0;
        const int v60 = v58 | v59;
        const int v61 = v57 | v60;
        const float v62 = pow_1ulp_avx512_rint_f32(v22);
        const int v63 = v62 == v22;
        const int v64 = !v63;
        const int v65 = v1 < v46;
        const int v66 = v0 < v48;
        const int v67 = v65 & v66;
        const int v68 = v64 & v67;
        const int v69 = v0 != v0 || v22 != v22;
        const int v70 = v68 | v69;
        const float v71 = NAN;
        const int v72 = v48 == v1;
        const int v73 = v46 == v1;
        const int v74 = v72 | v73;
        const int v75 = v55 | v74;
        const int v76 = v22 < v48;
        const int v77 = v54 < v1;
        const int v78 = v76 ^ v77;
        const float v79 = v78 ? v46 : v48;
        const float v80 = v75 ? v79 : v44;
        const float v81 = 0x1p-1f; /* 0.5 */
        const float v82 = v81 * v22;
        const float v83 = pow_1ulp_avx512_rint_f32(v82);
        const int v84 = v83 == v82;
        const int v85 = !v84;
        const int v86 = v85 & v63;
        const float v87 = v86 ? v0 : v54;
        const float v88 = pow_1ulp_avx512_copysign_f32(v80, v87);
        const float v89 = v70 ? v71 : v88;
        const float v90 = v61 ? v54 : v89;
        r0 = v90;
    }
    return r0;
}

static void pow_1ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = pow_1ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define POW_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define POW_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define POW_1ULP_AVX512_AVX2 static inline POW_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define POW_1ULP_AVX512_AVX512 static inline POW_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_1ULP_AVX512_AVX2 __m256 pow_1ulp_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
POW_1ULP_AVX512_AVX2 __m256d pow_1ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = pow_1ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
POW_1ULP_AVX512_AVX2 __m256d pow_1ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = pow_1ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
POW_1ULP_AVX512_AVX2 __m256d pow_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = pow_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

POW_1ULP_AVX512_AVX2 void pow_1ulp_avx512_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v4 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v9 = _mm256_set1_pd(0x1.6241ccee621d7p-2); /* 0.34595413403488123 */
    const __m256d v10 = _mm256_set1_pd(0x1.a5473b7e84f12p-2); /* 0.41140454253876257 */
    const __m256d v12 = _mm256_set1_pd(0x1.2777fdb9bfc8bp-1); /* 0.57708733456083061 */
    const __m256d v14 = _mm256_set1_pd(0x1.ec709cb53f6fbp-1); /* 0.96179666244981321 */
    const __m256d v16 = _mm256_set1_pd(0x1.71547652b6b9ap+1); /* 2.8853900817752676 */
    const __m256d v25 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v29 = _mm256_set1_pd(0x1.412f253cee29cp-13); /* 0.00015315254304739268 */
    const __m256d v30 = _mm256_set1_pd(0x1.5f2fdfaeb18d3p-10); /* 0.0013396721148395865 */
    const __m256d v32 = _mm256_set1_pd(-0x1.8d8151516cb04p-29); /* -2.8922306014661175e-09 */
    const __m256d v33 = _mm256_set1_pd(0x1.3b2e8f0369e75p-7); /* 0.0096185873324678792 */
    const __m256d v36 = _mm256_set1_pd(0x1.c6af0f7f966cp-5); /* 0.055503397245684649 */
    const __m256d v38 = _mm256_set1_pd(0x1.ebfbda73e0c19p-3); /* 0.24022646585589838 */
    const __m256d v40 = _mm256_set1_pd(0x1.62e4308116f3dp-1); /* 0.69314719749261366 */
    const __m256 v46 = _mm256_set1_ps(INFINITY);
    const __m256 v48 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v54 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v71 = _mm256_set1_ps(NAN);
    const __m256 v81 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v0 = _mm256_loadu_ps(x0);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v3l = pow_1ulp_avx512_lanes_getmant75_f64_avx2(v2l);
    const __m256d v3h = pow_1ulp_avx512_lanes_getmant75_f64_avx2(v2h);
    const __m256d v5l = _mm256_sub_pd(v3l, v4);
    const __m256d v5h = _mm256_sub_pd(v3h, v4);
    const __m256d v6l = _mm256_add_pd(v3l, v4);
    const __m256d v6h = _mm256_add_pd(v3h, v4);
    const __m256d v7l = _mm256_div_pd(v5l, v6l);
    const __m256d v7h = _mm256_div_pd(v5h, v6h);
    const __m256d v8l = _mm256_mul_pd(v7l, v7l);
    const __m256d v8h = _mm256_mul_pd(v7h, v7h);
    const __m256d v11l = _mm256_fmadd_pd(v9, v8l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9, v8h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v8l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v8h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v8l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v8h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v8l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v8h, v15h, v16);
    const __m256d v18l = pow_1ulp_avx512_lanes_getexp_f64_avx2(v2l);
    const __m256d v18h = pow_1ulp_avx512_lanes_getexp_f64_avx2(v2h);
    const __m256d v19l = pow_1ulp_avx512_lanes_getexp_f64_avx2(v3l);
    const __m256d v19h = pow_1ulp_avx512_lanes_getexp_f64_avx2(v3h);
    const __m256d v20l = _mm256_sub_pd(v18l, v19l);
    const __m256d v20h = _mm256_sub_pd(v18h, v19h);
    const __m256d v21l = _mm256_fmadd_pd(v7l, v17l, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v7h, v17h, v20h);
    const __m256 v22 = _mm256_loadu_ps(x1);
    const __m256d v23l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22));
    const __m256d v23h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22, 1));
    const __m256d v24l = _mm256_mul_pd(v21l, v23l);
    const __m256d v24h = _mm256_mul_pd(v21h, v23h);
    const __m256d v26l = _mm256_add_pd(v24l, v25);
    const __m256d v26h = _mm256_add_pd(v24h, v25);
    const __m256d v27l = _mm256_sub_pd(v26l, v25);
    const __m256d v27h = _mm256_sub_pd(v26h, v25);
    const __m256d v28l = _mm256_sub_pd(v24l, v27l);
    const __m256d v28h = _mm256_sub_pd(v24h, v27h);
    const __m256d v31l = _mm256_fmadd_pd(v28l, v29, v30);
    const __m256d v31h = _mm256_fmadd_pd(v28h, v29, v30);
    const __m256d v34l = _mm256_fmadd_pd(v6l, v32, v33);
    const __m256d v34h = _mm256_fmadd_pd(v6h, v32, v33);
    const __m256d v35l = _mm256_fmadd_pd(v31l, v28l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v31h, v28h, v34h);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v28l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v28h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v28l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v28h, v37h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v28l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v28h, v39h, v40);
    const __m256d v42l = _mm256_fmadd_pd(v28l, v41l, v4);
    const __m256d v42h = _mm256_fmadd_pd(v28h, v41h, v4);
    const __m256d v43l = pow_1ulp_avx512_lanes_scalef_f64_avx2(v42l, v27l);
    const __m256d v43h = pow_1ulp_avx512_lanes_scalef_f64_avx2(v42h, v27h);
    const __m128 v44l = _mm256_cvtpd_ps(v43l);
    const __m128 v44h = _mm256_cvtpd_ps(v43h);
    const __m256 v44 = _mm256_set_m128(v44h, v44l);
    const __m256 v45 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v22);
    const __m256i v47 = _mm256_castps_si256(_mm256_cmp_ps(v45, v46, _CMP_LT_OQ));
    const __m256i v49 = _mm256_castps_si256(_mm256_cmp_ps(v48, v0, _CMP_LT_OQ));
    const __m256i v50 = _mm256_castps_si256(_mm256_cmp_ps(v0, v46, _CMP_LT_OQ));
    const __m256i v51 = _mm256_and_si256(v49, v50);
    const __m256i v52 = _mm256_and_si256(v47, v51);
    const __m256i v53 = _mm256_xor_si256(v52, _mm256_set1_epi32(-1));
    __m256 r0 = v44;
    __m256i any1 = v53;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v55 = _mm256_castps_si256(_mm256_cmp_ps(v46, v45, _CMP_EQ_OQ));
        const __m256i v56 = _mm256_castps_si256(_mm256_cmp_ps(v54, v1, _CMP_EQ_OQ));
        const __m256i v57 = _mm256_and_si256(v55, v56);
        const __m256i v58 = _mm256_castps_si256(_mm256_cmp_ps(v48, v22, _CMP_EQ_OQ));
        const __m256i v59 = _mm256_castps_si256(_mm256_cmp_ps(v54, v0, _CMP_EQ_OQ));
        const __m256i v60 = _mm256_or_si256(v58, v59);
        const __m256i v61 = _mm256_or_si256(v57, v60);
        const __m256 v62 = _mm256_round_ps(v22, 8);
        const __m256i v63 = _mm256_castps_si256(_mm256_cmp_ps(v62, v22, _CMP_EQ_OQ));
        const __m256i v64 = _mm256_xor_si256(v63, _mm256_set1_epi32(-1));
        const __m256i v65 = _mm256_castps_si256(_mm256_cmp_ps(v1, v46, _CMP_LT_OQ));
        const __m256i v66 = _mm256_castps_si256(_mm256_cmp_ps(v0, v48, _CMP_LT_OQ));
        const __m256i v67 = _mm256_and_si256(v65, v66);
        const __m256i v68 = _mm256_and_si256(v64, v67);
        const __m256i v69 = _mm256_castps_si256(_mm256_cmp_ps(v0, v22, _CMP_UNORD_Q));
        const __m256i v70 = _mm256_or_si256(v68, v69);
        const __m256i v72 = _mm256_castps_si256(_mm256_cmp_ps(v48, v1, _CMP_EQ_OQ));
        const __m256i v73 = _mm256_castps_si256(_mm256_cmp_ps(v46, v1, _CMP_EQ_OQ));
        const __m256i v74 = _mm256_or_si256(v72, v73);
        const __m256i v75 = _mm256_or_si256(v55, v74);
        const __m256i v76 = _mm256_castps_si256(_mm256_cmp_ps(v22, v48, _CMP_LT_OQ));
        const __m256i v77 = _mm256_castps_si256(_mm256_cmp_ps(v54, v1, _CMP_LT_OQ));
        const __m256i v78 = _mm256_xor_si256(v76, v77);
        const __m256 v79 = _mm256_blendv_ps(v48, v46, _mm256_castsi256_ps(v78));
        const __m256 v80 = _mm256_blendv_ps(v44, v79, _mm256_castsi256_ps(v75));
        const __m256 v82 = _mm256_mul_ps(v81, v22);
        const __m256 v83 = _mm256_round_ps(v82, 8);
        const __m256i v84 = _mm256_castps_si256(_mm256_cmp_ps(v83, v82, _CMP_EQ_OQ));
        const __m256i v85 = _mm256_xor_si256(v84, _mm256_set1_epi32(-1));
        const __m256i v86 = _mm256_and_si256(v85, v63);
        const __m256 v87 = _mm256_blendv_ps(v54, v0, _mm256_castsi256_ps(v86));
        const __m256 v88 = pow_1ulp_avx512_copysign_f32_avx2(v80, v87);
        const __m256 v89 = _mm256_blendv_ps(v88, v71, _mm256_castsi256_ps(v70));
        const __m256 v90 = _mm256_blendv_ps(v89, v54, _mm256_castsi256_ps(v61));
        r0 = _mm256_blendv_ps(r0, v90, _mm256_castsi256_ps(v53));
    }
    _mm256_storeu_ps(y, r0);
}

static POW_1ULP_AVX512_AVX2_TARGET void pow_1ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        pow_1ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        pow_1ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_1ULP_AVX512_AVX512 __m512 pow_1ulp_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
POW_1ULP_AVX512_AVX512 void pow_1ulp_avx512_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v9 = _mm512_set1_pd(0x1.6241ccee621d7p-2); /* 0.34595413403488123 */
    const __m512d v10 = _mm512_set1_pd(0x1.a5473b7e84f12p-2); /* 0.41140454253876257 */
    const __m512d v12 = _mm512_set1_pd(0x1.2777fdb9bfc8bp-1); /* 0.57708733456083061 */
    const __m512d v14 = _mm512_set1_pd(0x1.ec709cb53f6fbp-1); /* 0.96179666244981321 */
    const __m512d v16 = _mm512_set1_pd(0x1.71547652b6b9ap+1); /* 2.8853900817752676 */
    const __m512d v25 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v29 = _mm512_set1_pd(0x1.412f253cee29cp-13); /* 0.00015315254304739268 */
    const __m512d v30 = _mm512_set1_pd(0x1.5f2fdfaeb18d3p-10); /* 0.0013396721148395865 */
    const __m512d v32 = _mm512_set1_pd(-0x1.8d8151516cb04p-29); /* -2.8922306014661175e-09 */
    const __m512d v33 = _mm512_set1_pd(0x1.3b2e8f0369e75p-7); /* 0.0096185873324678792 */
    const __m512d v36 = _mm512_set1_pd(0x1.c6af0f7f966cp-5); /* 0.055503397245684649 */
    const __m512d v38 = _mm512_set1_pd(0x1.ebfbda73e0c19p-3); /* 0.24022646585589838 */
    const __m512d v40 = _mm512_set1_pd(0x1.62e4308116f3dp-1); /* 0.69314719749261366 */
    const __m512 v46 = _mm512_set1_ps(INFINITY);
    const __m512 v48 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v54 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v71 = _mm512_set1_ps(NAN);
    const __m512 v81 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v0 = _mm512_loadu_ps(x0);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v3l = _mm512_getmant_pd(v2l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v3h = _mm512_getmant_pd(v2h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v5l = _mm512_sub_pd(v3l, v4);
    const __m512d v5h = _mm512_sub_pd(v3h, v4);
    const __m512d v6l = _mm512_add_pd(v3l, v4);
    const __m512d v6h = _mm512_add_pd(v3h, v4);
    const __m512d v7l = _mm512_div_pd(v5l, v6l);
    const __m512d v7h = _mm512_div_pd(v5h, v6h);
    const __m512d v8l = _mm512_mul_pd(v7l, v7l);
    const __m512d v8h = _mm512_mul_pd(v7h, v7h);
    const __m512d v11l = _mm512_fmadd_pd(v9, v8l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9, v8h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v8l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v8h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v8l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v8h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v8l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v8h, v15h, v16);
    const __m512d v18l = _mm512_getexp_pd(v2l);
    const __m512d v18h = _mm512_getexp_pd(v2h);
    const __m512d v19l = _mm512_getexp_pd(v3l);
    const __m512d v19h = _mm512_getexp_pd(v3h);
    const __m512d v20l = _mm512_sub_pd(v18l, v19l);
    const __m512d v20h = _mm512_sub_pd(v18h, v19h);
    const __m512d v21l = _mm512_fmadd_pd(v7l, v17l, v20l);
    const __m512d v21h = _mm512_fmadd_pd(v7h, v17h, v20h);
    const __m512 v22 = _mm512_loadu_ps(x1);
    const __m512d v23l = _mm512_cvtps_pd(_mm512_castps512_ps256(v22));
    const __m512d v23h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v22, 1));
    const __m512d v24l = _mm512_mul_pd(v21l, v23l);
    const __m512d v24h = _mm512_mul_pd(v21h, v23h);
    const __m512d v26l = _mm512_add_pd(v24l, v25);
    const __m512d v26h = _mm512_add_pd(v24h, v25);
    const __m512d v27l = _mm512_sub_pd(v26l, v25);
    const __m512d v27h = _mm512_sub_pd(v26h, v25);
    const __m512d v28l = _mm512_sub_pd(v24l, v27l);
    const __m512d v28h = _mm512_sub_pd(v24h, v27h);
    const __m512d v31l = _mm512_fmadd_pd(v28l, v29, v30);
    const __m512d v31h = _mm512_fmadd_pd(v28h, v29, v30);
    const __m512d v34l = _mm512_fmadd_pd(v6l, v32, v33);
    const __m512d v34h = _mm512_fmadd_pd(v6h, v32, v33);
    const __m512d v35l = _mm512_fmadd_pd(v31l, v28l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v31h, v28h, v34h);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v28l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v28h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v28l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v28h, v37h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v28l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v28h, v39h, v40);
    const __m512d v42l = _mm512_fmadd_pd(v28l, v41l, v4);
    const __m512d v42h = _mm512_fmadd_pd(v28h, v41h, v4);
    const __m512d v43l = _mm512_scalef_pd(v42l, v27l);
    const __m512d v43h = _mm512_scalef_pd(v42h, v27h);
    const __m256 v44l = _mm512_cvtpd_ps(v43l);
    const __m256 v44h = _mm512_cvtpd_ps(v43h);
    const __m512 v44 = _mm512_insertf32x8(_mm512_castps256_ps512(v44l), v44h, 1);
    const __m512 v45 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v22), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v47 = _mm512_cmp_ps_mask(v45, v46, _CMP_LT_OQ);
    const __mmask16 v49 = _mm512_cmp_ps_mask(v48, v0, _CMP_LT_OQ);
    const __mmask16 v50 = _mm512_cmp_ps_mask(v0, v46, _CMP_LT_OQ);
    const __mmask16 v51 = (__mmask16)(v49 & v50);
    const __mmask16 v52 = (__mmask16)(v47 & v51);
    const __mmask16 v53 = (__mmask16)~v52;
    __m512 r0 = v44;
    __mmask16 any1 = v53;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v55 = _mm512_cmp_ps_mask(v46, v45, _CMP_EQ_OQ);
        const __mmask16 v56 = _mm512_cmp_ps_mask(v54, v1, _CMP_EQ_OQ);
        const __mmask16 v57 = (__mmask16)(v55 & v56);
        const __mmask16 v58 = _mm512_cmp_ps_mask(v48, v22, _CMP_EQ_OQ);
        const __mmask16 v59 = _mm512_cmp_ps_mask(v54, v0, _CMP_EQ_OQ);
        const __mmask16 v60 = (__mmask16)(v58 | v59);
        const __mmask16 v61 = (__mmask16)(v57 | v60);
        const __m512 v62 = _mm512_roundscale_ps(v22, 8);
        const __mmask16 v63 = _mm512_cmp_ps_mask(v62, v22, _CMP_EQ_OQ);
        const __mmask16 v64 = (__mmask16)~v63;
        const __mmask16 v65 = _mm512_cmp_ps_mask(v1, v46, _CMP_LT_OQ);
        const __mmask16 v66 = _mm512_cmp_ps_mask(v0, v48, _CMP_LT_OQ);
        const __mmask16 v67 = (__mmask16)(v65 & v66);
        const __mmask16 v68 = (__mmask16)(v64 & v67);
        const __mmask16 v69 = _mm512_cmp_ps_mask(v0, v22, _CMP_UNORD_Q);
        const __mmask16 v70 = (__mmask16)(v68 | v69);
        const __mmask16 v72 = _mm512_cmp_ps_mask(v48, v1, _CMP_EQ_OQ);
        const __mmask16 v73 = _mm512_cmp_ps_mask(v46, v1, _CMP_EQ_OQ);
        const __mmask16 v74 = (__mmask16)(v72 | v73);
        const __mmask16 v75 = (__mmask16)(v55 | v74);
        const __mmask16 v76 = _mm512_cmp_ps_mask(v22, v48, _CMP_LT_OQ);
        const __mmask16 v77 = _mm512_cmp_ps_mask(v54, v1, _CMP_LT_OQ);
        const __mmask16 v78 = (__mmask16)(v76 ^ v77);
        const __m512 v79 = _mm512_mask_blend_ps(v78, v48, v46);
        const __m512 v80 = _mm512_mask_blend_ps(v75, v44, v79);
        const __m512 v82 = _mm512_mul_ps(v81, v22);
        const __m512 v83 = _mm512_roundscale_ps(v82, 8);
        const __mmask16 v84 = _mm512_cmp_ps_mask(v83, v82, _CMP_EQ_OQ);
        const __mmask16 v85 = (__mmask16)~v84;
        const __mmask16 v86 = (__mmask16)(v85 & v63);
        const __m512 v87 = _mm512_mask_blend_ps(v86, v54, v0);
        const __m512 v88 = pow_1ulp_avx512_copysign_f32_avx512(v80, v87);
        const __m512 v89 = _mm512_mask_blend_ps(v70, v88, v71);
        const __m512 v90 = _mm512_mask_blend_ps(v61, v89, v54);
        r0 = _mm512_mask_blend_ps(v53, r0, v90);
    }
    _mm512_storeu_ps(y, r0);
}

static POW_1ULP_AVX512_AVX512_TARGET void pow_1ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        pow_1ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        pow_1ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. POW_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int pow_1ulp_avx512_level(void) {
#if defined(POW_1ULP_AVX512_FORCE_ISA)
    return POW_1ULP_AVX512_FORCE_ISA;
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

float pow_1ulp_avx512(float x0, float x1) {
    return pow_1ulp_avx512_element(x0, x1);
}

void pow_1ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = pow_1ulp_avx512_level();
    if (level == 2) {
        pow_1ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        pow_1ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    pow_1ulp_avx512_array_portable(x0, x1, y, n);
}

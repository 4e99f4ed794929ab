/* erfc_1ulp_avx512: erfc
 *
 *   target       erfc, 1 - erf x, f32
 *   domain       every input
 *   max error    0.958078 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7755aep-5 (-0.0458172224, encoding 0xbd3baad7)
 *   result there 0x1.0d39ccp+0 (1.05166316, encoding 0x3f869ce6)
 *   mean error   0.040715 ulp
 *   misrounded   129879191 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d80dbab3f59c4a4d4e96cd3985cce820
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f32 --max-ulp 1 --isa avx512 --time 60s --seed 1 --threads 1 --archive erfc_1ulp_avx512.db
 *                time: 1.1187 ns/element as avx512 code (inputs mean)
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
#include "erfc_1ulp_avx512.h"

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

static inline float erfc_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double erfc_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t erfc_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double erfc_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double erfc_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = erfc_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double erfc_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = erfc_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double erfc_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return erfc_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int erfc_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double erfc_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? erfc_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = erfc_1ulp_avx512_getmant_f64(a) * erfc_1ulp_avx512_pow2_f64(s) * erfc_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !erfc_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double erfc_1ulp_avx512_table0[16] = {
    0x1.0008a62eabe92p+0, 0x1.1734f25d1013ep+0, 0x1.307a29c22cbe4p+0, 0x1.4c08e4c3d2278p+0,
    0x1.6a1621bb93498p+0, 0x1.8adbaadf0fe3fp+0, 0x1.ae9885616fa86p+0, 0x1.d5916aa3c34b8p+0,
    0x1.0008a62eabe92p+0, 0x1.1734f25d1013ep+0, 0x1.307a29c22cbe4p+0, 0x1.4c08e4c3d2278p+0,
    0x1.6a1621bb93498p+0, 0x1.8adbaadf0fe3fp+0, 0x1.ae9885616fa86p+0, 0x1.d5916aa3c34b8p+0,
}; /* repeated to fill a register */

static inline float erfc_1ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = 0x0p+0f; /* 0 */
    const int v2 = v0 < v1;
    const float v3 = 0x1p+1f; /* 2 */
    const double v4 = -0x1.62e42985ce85cp-1; /* -0.69314698942549624 */
    const double v5 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v6 = erfc_1ulp_avx512_abs_f32(v0);
    const double v7 = (double)v6;
    const double v8 = -v7;
    const double v9 = -0x1.99917a26ccfbdp-1; /* -0.79993802760736055 */
    const double v10 = 0x1.fe161a2a07bfp-1; /* 0.99626237643303561 */
    const double v11 = 0x1.f17a8aeceab69p-2; /* 0.48581902571702656 */
    const double v12 = 0x1.02ac8000e5e3ep+0; /* 1.0104446413223651 */
    const double v13 = erfc_1ulp_avx512_fma_f64(v7, v11, v12);
    const double v14 = v10 / v13;
    const double v15 = 0x1.50bae74764162p-3; /* 0.16441899000757149 */
    const double v16 = -0x1.2589235c113b9p-7; /* -0.0089579985289079834 */
    const double v17 = erfc_1ulp_avx512_fma_f64(v14, v15, v16);
    const double v18 = v9 + v17;
    const double v19 = -0x1.4872fd2f57711p-5; /* -0.040093893529713161 */
    const double v20 = erfc_1ulp_avx512_fma_f64(v14, v14, v19);
    const double v21 = v20 * v20;
    const double v22 = 0x1.810627ecedf78p+0; /* 1.5040001824799827 */
    const double v23 = v14 * v22;
    const double v24 = -0x1.2f998813f9abcp+0; /* -1.1859364556091085 */
    const double v25 = v23 + v24;
    const double v26 = 0x1.d0438af1381a9p-3; /* 0.22669132755892221 */
    const double v27 = -0x1.4e4dc0ebb883p-4; /* -0.081617120358288942 */
    const double v28 = erfc_1ulp_avx512_fma_f64(v14, v26, v27);
    const double v29 = erfc_1ulp_avx512_fma_f64(v20, v25, v28);
    const double v30 = erfc_1ulp_avx512_fma_f64(v18, v21, v29);
    const double v31 = 0x1.68dd9e90a6127p-6; /* 0.022025494431177208 */
    const double v32 = 0x1.b29b4ae1fb299p-2; /* 0.42442051891593163 */
    const double v33 = erfc_1ulp_avx512_fma_f64(v14, v31, v32);
    const double v34 = 0x1.028fa0aba06f4p+0; /* 1.010004083539056 */
    const double v35 = -0x1.45f3f252609ep+0; /* -1.2732535792462087 */
    const double v36 = erfc_1ulp_avx512_fma_f64(v14, v34, v35);
    const double v37 = erfc_1ulp_avx512_fma_f64(v20, v33, v36);
    const double v38 = erfc_1ulp_avx512_fma_f64(v30, v21, v37);
    const double v39 = erfc_1ulp_avx512_fma_f64(v7, v8, v38);
    const double v40 = 0x1.8p+49; /* 844424930131968 */
    const double v41 = erfc_1ulp_avx512_fma_f64(v5, v39, v40);
    const double v42 = v41 - v40;
    const double v43 = erfc_1ulp_avx512_fma_f64(v4, v42, v39);
    const double v44 = 0x1.683685e091a07p-5; /* 0.043971311072301282 */
    const double v45 = 0x1.55539e48582dbp-3; /* 0.16666339548375828 */
    const double v46 = erfc_1ulp_avx512_fma_f64(v44, v43, v45);
    const double v47 = 0x1.ffff676a7b91ap-2; /* 0.4999977263204457 */
    const double v48 = erfc_1ulp_avx512_fma_f64(v43, v46, v47);
    const double v49 = 0x1.0000049f42fb8p+0; /* 1.0000002754995716 */
    const double v50 = erfc_1ulp_avx512_fma_f64(v48, v43, v49);
    const int64_t v51 = erfc_1ulp_avx512_bits_f64(v41);
    const int32_t v52 = (int32_t)(uint32_t)(uint64_t)v51;
    const double v53 = erfc_1ulp_avx512_table0[(uint32_t)v52 & (8u - 1)];
    const double v54 = v14 * v53;
    const double v55 = 0x1.39e35728f4c22p-30; /* 1.1419180689911499e-09 */
    const double v56 = erfc_1ulp_avx512_fma_f64(v43, v54, v55);
    const double v57 = erfc_1ulp_avx512_fma_f64(v50, v56, v54);
    const double v58 = erfc_1ulp_avx512_scalef_f64(v57, v42);
    const float v59 = (float)v58;
    const float v60 = v3 - v59;
    const float v61 = v2 ? v60 : v59;
    const float r0 = v61;
    return r0;
}

static void erfc_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERFC_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_1ULP_AVX512_AVX2 static inline ERFC_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERFC_1ULP_AVX512_AVX512 static inline ERFC_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

ERFC_1ULP_AVX512_AVX2 __m128i erfc_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
ERFC_1ULP_AVX512_AVX2 __m256d erfc_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ERFC_1ULP_AVX512_AVX2 __m256d erfc_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = erfc_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

ERFC_1ULP_AVX512_AVX2 void erfc_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v3 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256d v4 = _mm256_set1_pd(-0x1.62e42985ce85cp-1); /* -0.69314698942549624 */
    const __m256d v5 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v9 = _mm256_set1_pd(-0x1.99917a26ccfbdp-1); /* -0.79993802760736055 */
    const __m256d v10 = _mm256_set1_pd(0x1.fe161a2a07bfp-1); /* 0.99626237643303561 */
    const __m256d v11 = _mm256_set1_pd(0x1.f17a8aeceab69p-2); /* 0.48581902571702656 */
    const __m256d v12 = _mm256_set1_pd(0x1.02ac8000e5e3ep+0); /* 1.0104446413223651 */
    const __m256d v15 = _mm256_set1_pd(0x1.50bae74764162p-3); /* 0.16441899000757149 */
    const __m256d v16 = _mm256_set1_pd(-0x1.2589235c113b9p-7); /* -0.0089579985289079834 */
    const __m256d v19 = _mm256_set1_pd(-0x1.4872fd2f57711p-5); /* -0.040093893529713161 */
    const __m256d v22 = _mm256_set1_pd(0x1.810627ecedf78p+0); /* 1.5040001824799827 */
    const __m256d v24 = _mm256_set1_pd(-0x1.2f998813f9abcp+0); /* -1.1859364556091085 */
    const __m256d v26 = _mm256_set1_pd(0x1.d0438af1381a9p-3); /* 0.22669132755892221 */
    const __m256d v27 = _mm256_set1_pd(-0x1.4e4dc0ebb883p-4); /* -0.081617120358288942 */
    const __m256d v31 = _mm256_set1_pd(0x1.68dd9e90a6127p-6); /* 0.022025494431177208 */
    const __m256d v32 = _mm256_set1_pd(0x1.b29b4ae1fb299p-2); /* 0.42442051891593163 */
    const __m256d v34 = _mm256_set1_pd(0x1.028fa0aba06f4p+0); /* 1.010004083539056 */
    const __m256d v35 = _mm256_set1_pd(-0x1.45f3f252609ep+0); /* -1.2732535792462087 */
    const __m256d v40 = _mm256_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m256d v44 = _mm256_set1_pd(0x1.683685e091a07p-5); /* 0.043971311072301282 */
    const __m256d v45 = _mm256_set1_pd(0x1.55539e48582dbp-3); /* 0.16666339548375828 */
    const __m256d v47 = _mm256_set1_pd(0x1.ffff676a7b91ap-2); /* 0.4999977263204457 */
    const __m256d v49 = _mm256_set1_pd(0x1.0000049f42fb8p+0); /* 1.0000002754995716 */
    const __m256d v55 = _mm256_set1_pd(0x1.39e35728f4c22p-30); /* 1.1419180689911499e-09 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256 v6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v13l = _mm256_fmadd_pd(v7l, v11, v12);
    const __m256d v13h = _mm256_fmadd_pd(v7h, v11, v12);
    const __m256d v14l = _mm256_div_pd(v10, v13l);
    const __m256d v14h = _mm256_div_pd(v10, v13h);
    const __m256d v17l = _mm256_fmadd_pd(v14l, v15, v16);
    const __m256d v17h = _mm256_fmadd_pd(v14h, v15, v16);
    const __m256d v18l = _mm256_add_pd(v9, v17l);
    const __m256d v18h = _mm256_add_pd(v9, v17h);
    const __m256d v20l = _mm256_fmadd_pd(v14l, v14l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v14h, v14h, v19);
    const __m256d v21l = _mm256_mul_pd(v20l, v20l);
    const __m256d v21h = _mm256_mul_pd(v20h, v20h);
    const __m256d v23l = _mm256_mul_pd(v14l, v22);
    const __m256d v23h = _mm256_mul_pd(v14h, v22);
    const __m256d v25l = _mm256_add_pd(v23l, v24);
    const __m256d v25h = _mm256_add_pd(v23h, v24);
    const __m256d v28l = _mm256_fmadd_pd(v14l, v26, v27);
    const __m256d v28h = _mm256_fmadd_pd(v14h, v26, v27);
    const __m256d v29l = _mm256_fmadd_pd(v20l, v25l, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v20h, v25h, v28h);
    const __m256d v30l = _mm256_fmadd_pd(v18l, v21l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v18h, v21h, v29h);
    const __m256d v33l = _mm256_fmadd_pd(v14l, v31, v32);
    const __m256d v33h = _mm256_fmadd_pd(v14h, v31, v32);
    const __m256d v36l = _mm256_fmadd_pd(v14l, v34, v35);
    const __m256d v36h = _mm256_fmadd_pd(v14h, v34, v35);
    const __m256d v37l = _mm256_fmadd_pd(v20l, v33l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v20h, v33h, v36h);
    const __m256d v38l = _mm256_fmadd_pd(v30l, v21l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v30h, v21h, v37h);
    const __m256d v39l = _mm256_fnmadd_pd(v7l, v7l, v38l);
    const __m256d v39h = _mm256_fnmadd_pd(v7h, v7h, v38h);
    const __m256d v41l = _mm256_fmadd_pd(v5, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v5, v39h, v40);
    const __m256d v42l = _mm256_sub_pd(v41l, v40);
    const __m256d v42h = _mm256_sub_pd(v41h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v4, v42l, v39l);
    const __m256d v43h = _mm256_fmadd_pd(v4, v42h, v39h);
    const __m256d v46l = _mm256_fmadd_pd(v44, v43l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44, v43h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v43l, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v43h, v46h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v43l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v43h, v49);
    const __m256i v51l = _mm256_castpd_si256(v41l);
    const __m256i v51h = _mm256_castpd_si256(v41h);
    const __m128i v52l = erfc_1ulp_avx512_wrap_avx2(v51l);
    const __m128i v52h = erfc_1ulp_avx512_wrap_avx2(v51h);
    const __m256i v52 = _mm256_set_m128i(v52h, v52l);
    const __m256d v53l = erfc_1ulp_avx512_gather_f64_avx2(erfc_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v52), _mm_set1_epi32(7)));
    const __m256d v53h = erfc_1ulp_avx512_gather_f64_avx2(erfc_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v52, 1), _mm_set1_epi32(7)));
    const __m256d v54l = _mm256_mul_pd(v14l, v53l);
    const __m256d v54h = _mm256_mul_pd(v14h, v53h);
    const __m256d v56l = _mm256_fmadd_pd(v43l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v43h, v54h, v55);
    const __m256d v57l = _mm256_fmadd_pd(v50l, v56l, v54l);
    const __m256d v57h = _mm256_fmadd_pd(v50h, v56h, v54h);
    const __m256d v58l = erfc_1ulp_avx512_lanes_scalef_f64_avx2(v57l, v42l);
    const __m256d v58h = erfc_1ulp_avx512_lanes_scalef_f64_avx2(v57h, v42h);
    const __m128 v59l = _mm256_cvtpd_ps(v58l);
    const __m128 v59h = _mm256_cvtpd_ps(v58h);
    const __m256 v59 = _mm256_set_m128(v59h, v59l);
    const __m256 v60 = _mm256_sub_ps(v3, v59);
    const __m256 v61 = _mm256_blendv_ps(v59, v60, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v61);
}

static ERFC_1ULP_AVX512_AVX2_TARGET void erfc_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        erfc_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 8) of the eight that t0 holds. */
ERFC_1ULP_AVX512_AVX512 __m512d erfc_1ulp_avx512_permute8_f64_avx512(__m256i i, __m512d t0) {
    return _mm512_permutexvar_pd(_mm512_cvtepi32_epi64(i), t0);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERFC_1ULP_AVX512_AVX512 void erfc_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512d v4 = _mm512_set1_pd(-0x1.62e42985ce85cp-1); /* -0.69314698942549624 */
    const __m512d v5 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v9 = _mm512_set1_pd(-0x1.99917a26ccfbdp-1); /* -0.79993802760736055 */
    const __m512d v10 = _mm512_set1_pd(0x1.fe161a2a07bfp-1); /* 0.99626237643303561 */
    const __m512d v11 = _mm512_set1_pd(0x1.f17a8aeceab69p-2); /* 0.48581902571702656 */
    const __m512d v12 = _mm512_set1_pd(0x1.02ac8000e5e3ep+0); /* 1.0104446413223651 */
    const __m512d v15 = _mm512_set1_pd(0x1.50bae74764162p-3); /* 0.16441899000757149 */
    const __m512d v16 = _mm512_set1_pd(-0x1.2589235c113b9p-7); /* -0.0089579985289079834 */
    const __m512d v19 = _mm512_set1_pd(-0x1.4872fd2f57711p-5); /* -0.040093893529713161 */
    const __m512d v22 = _mm512_set1_pd(0x1.810627ecedf78p+0); /* 1.5040001824799827 */
    const __m512d v24 = _mm512_set1_pd(-0x1.2f998813f9abcp+0); /* -1.1859364556091085 */
    const __m512d v26 = _mm512_set1_pd(0x1.d0438af1381a9p-3); /* 0.22669132755892221 */
    const __m512d v27 = _mm512_set1_pd(-0x1.4e4dc0ebb883p-4); /* -0.081617120358288942 */
    const __m512d v31 = _mm512_set1_pd(0x1.68dd9e90a6127p-6); /* 0.022025494431177208 */
    const __m512d v32 = _mm512_set1_pd(0x1.b29b4ae1fb299p-2); /* 0.42442051891593163 */
    const __m512d v34 = _mm512_set1_pd(0x1.028fa0aba06f4p+0); /* 1.010004083539056 */
    const __m512d v35 = _mm512_set1_pd(-0x1.45f3f252609ep+0); /* -1.2732535792462087 */
    const __m512d v40 = _mm512_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m512d v44 = _mm512_set1_pd(0x1.683685e091a07p-5); /* 0.043971311072301282 */
    const __m512d v45 = _mm512_set1_pd(0x1.55539e48582dbp-3); /* 0.16666339548375828 */
    const __m512d v47 = _mm512_set1_pd(0x1.ffff676a7b91ap-2); /* 0.4999977263204457 */
    const __m512d v49 = _mm512_set1_pd(0x1.0000049f42fb8p+0); /* 1.0000002754995716 */
    const __m512d v55 = _mm512_set1_pd(0x1.39e35728f4c22p-30); /* 1.1419180689911499e-09 */
    const __m512d t0_0 = _mm512_loadu_pd(erfc_1ulp_avx512_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __m512 v6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v13l = _mm512_fmadd_pd(v7l, v11, v12);
    const __m512d v13h = _mm512_fmadd_pd(v7h, v11, v12);
    const __m512d v14l = _mm512_div_pd(v10, v13l);
    const __m512d v14h = _mm512_div_pd(v10, v13h);
    const __m512d v17l = _mm512_fmadd_pd(v14l, v15, v16);
    const __m512d v17h = _mm512_fmadd_pd(v14h, v15, v16);
    const __m512d v18l = _mm512_add_pd(v9, v17l);
    const __m512d v18h = _mm512_add_pd(v9, v17h);
    const __m512d v20l = _mm512_fmadd_pd(v14l, v14l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v14h, v14h, v19);
    const __m512d v21l = _mm512_mul_pd(v20l, v20l);
    const __m512d v21h = _mm512_mul_pd(v20h, v20h);
    const __m512d v23l = _mm512_mul_pd(v14l, v22);
    const __m512d v23h = _mm512_mul_pd(v14h, v22);
    const __m512d v25l = _mm512_add_pd(v23l, v24);
    const __m512d v25h = _mm512_add_pd(v23h, v24);
    const __m512d v28l = _mm512_fmadd_pd(v14l, v26, v27);
    const __m512d v28h = _mm512_fmadd_pd(v14h, v26, v27);
    const __m512d v29l = _mm512_fmadd_pd(v20l, v25l, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v20h, v25h, v28h);
    const __m512d v30l = _mm512_fmadd_pd(v18l, v21l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v18h, v21h, v29h);
    const __m512d v33l = _mm512_fmadd_pd(v14l, v31, v32);
    const __m512d v33h = _mm512_fmadd_pd(v14h, v31, v32);
    const __m512d v36l = _mm512_fmadd_pd(v14l, v34, v35);
    const __m512d v36h = _mm512_fmadd_pd(v14h, v34, v35);
    const __m512d v37l = _mm512_fmadd_pd(v20l, v33l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v20h, v33h, v36h);
    const __m512d v38l = _mm512_fmadd_pd(v30l, v21l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v30h, v21h, v37h);
    const __m512d v39l = _mm512_fnmadd_pd(v7l, v7l, v38l);
    const __m512d v39h = _mm512_fnmadd_pd(v7h, v7h, v38h);
    const __m512d v41l = _mm512_fmadd_pd(v5, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v5, v39h, v40);
    const __m512d v42l = _mm512_sub_pd(v41l, v40);
    const __m512d v42h = _mm512_sub_pd(v41h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v4, v42l, v39l);
    const __m512d v43h = _mm512_fmadd_pd(v4, v42h, v39h);
    const __m512d v46l = _mm512_fmadd_pd(v44, v43l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44, v43h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v43l, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v43h, v46h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v43l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v43h, v49);
    const __m512i v51l = _mm512_castpd_si512(v41l);
    const __m512i v51h = _mm512_castpd_si512(v41h);
    const __m256i v52l = _mm512_cvtepi64_epi32(v51l);
    const __m256i v52h = _mm512_cvtepi64_epi32(v51h);
    const __m512i v52 = _mm512_inserti32x8(_mm512_castsi256_si512(v52l), v52h, 1);
    const __m512d v53l = erfc_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v52), t0_0);
    const __m512d v53h = erfc_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v52, 1), t0_0);
    const __m512d v54l = _mm512_mul_pd(v14l, v53l);
    const __m512d v54h = _mm512_mul_pd(v14h, v53h);
    const __m512d v56l = _mm512_fmadd_pd(v43l, v54l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v43h, v54h, v55);
    const __m512d v57l = _mm512_fmadd_pd(v50l, v56l, v54l);
    const __m512d v57h = _mm512_fmadd_pd(v50h, v56h, v54h);
    const __m512d v58l = _mm512_scalef_pd(v57l, v42l);
    const __m512d v58h = _mm512_scalef_pd(v57h, v42h);
    const __m256 v59l = _mm512_cvtpd_ps(v58l);
    const __m256 v59h = _mm512_cvtpd_ps(v58h);
    const __m512 v59 = _mm512_insertf32x8(_mm512_castps256_ps512(v59l), v59h, 1);
    const __m512 v60 = _mm512_sub_ps(v3, v59);
    const __m512 v61 = _mm512_mask_blend_ps(v2, v59, v60);
    _mm512_storeu_ps(y, v61);
}

static ERFC_1ULP_AVX512_AVX512_TARGET void erfc_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erfc_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        erfc_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_1ulp_avx512_level(void) {
#if defined(ERFC_1ULP_AVX512_FORCE_ISA)
    return ERFC_1ULP_AVX512_FORCE_ISA;
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

float erfc_1ulp_avx512(float x) {
    return erfc_1ulp_avx512_element(x);
}

void erfc_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_1ulp_avx512_level();
    if (level == 2) {
        erfc_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_1ulp_avx512_array_portable(x, y, n);
}

/* logsigmoid_1ulp_avx512: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f32
 *   domain       every input
 *   max error    0.962046 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.62e07p+1 (2.77247429, encoding 0x40317038)
 *   result there -0x1.f0b12cp-5 (-0.0606313571, encoding 0xbd785896)
 *   mean error   0.043768 ulp
 *   misrounded   1798193 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f08d308c2f4968cafb800ec8b8268821
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f32 --max-ulp 1 --isa avx512 --time 25s --seed 1 --threads 1 --archive logsigmoid_1ulp_avx512.db --from seeds/logsigmoid/double_perm16_points8.evo
 *                time: 0.7771 ns/element as avx512 code (inputs mean)
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
#include "logsigmoid_1ulp_avx512.h"

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

static inline float logsigmoid_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double logsigmoid_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t logsigmoid_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double logsigmoid_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double logsigmoid_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = logsigmoid_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double logsigmoid_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = logsigmoid_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double logsigmoid_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return logsigmoid_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int logsigmoid_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double logsigmoid_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? logsigmoid_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = logsigmoid_1ulp_avx512_getmant_f64(a) * logsigmoid_1ulp_avx512_pow2_f64(s) * logsigmoid_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !logsigmoid_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double logsigmoid_1ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double logsigmoid_1ulp_avx512_table1[16] = {
    0x1p+0, 0x1.c71c71c71c71cp-1, 0x1.999999999999ap-1, 0x1.745d1745d1746p-1,
    0x1.5555555555555p-1, 0x1.3b13b13b13b14p-1, 0x1.2492492492492p-1, 0x1.1111111111111p-1,
    0x1p-1, 0x1.e1e1e1e1e1e1ep-2, 0x1.c71c71c71c71cp-2, 0x1.af286bca1af28p-2,
    0x1.999999999999ap-2, 0x1.8618618618618p-2, 0x1.745d1745d1746p-2, 0x1.642c8590b2164p-2,
};

static const double logsigmoid_1ulp_avx512_table2[16] = {
    0x0p+0, 0x1.e27076e2af2eap-4, 0x1.c8ff7c79a9a2p-3, 0x1.4618bc21c5ec2p-2,
    0x1.9f323ecbf984dp-2, 0x1.f128f5faf06ecp-2, 0x1.1e85f5e7040d1p-1, 0x1.41d8fe84672afp-1,
    0x1.62e42fefa39efp-1, 0x1.81ee60afb501ap-1, 0x1.9f323ecbf984cp-1, 0x1.bae0f1b241ee5p-1,
    0x1.d5240f0e0e077p-1, 0x1.ee1f154d00cf7p-1, 0x1.02f84700434a8p+0, 0x1.0e5977d2c10f9p+0,
};

static inline float logsigmoid_1ulp_avx512_element(float x) {
    const double v0 = -0x1.62e42fefa249cp-1; /* -0.69314718055933922 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v2 = x;
    const float v3 = -v2;
    const float v4 = logsigmoid_1ulp_avx512_abs_f32(v3);
    const float v5 = -v4;
    const double v6 = (double)v5;
    const double v7 = 0x1.8p+48; /* 422212465065984 */
    const double v8 = logsigmoid_1ulp_avx512_fma_f64(v1, v6, v7);
    const double v9 = v8 - v7;
    const double v10 = logsigmoid_1ulp_avx512_fma_f64(v0, v9, v6);
    const double v11 = 0x1.5536b3d87bb43p-3; /* 0.1666082430305896 */
    const double v12 = 0x1.0002516c5efc8p-1; /* 0.50001768539322544 */
    const double v13 = logsigmoid_1ulp_avx512_fma_f64(v10, v11, v12);
    const double v14 = 0x1.0000002e3f16p+0; /* 1.0000000107675859 */
    const double v15 = logsigmoid_1ulp_avx512_fma_f64(v10, v13, v14);
    const int64_t v16 = logsigmoid_1ulp_avx512_bits_f64(v8);
    const int32_t v17 = (int32_t)(uint32_t)(uint64_t)v16;
    const double v18 = logsigmoid_1ulp_avx512_table0[(uint32_t)v17 & (16u - 1)];
    const double v19 = v10 * v18;
    const double v20 = logsigmoid_1ulp_avx512_fma_f64(v15, v19, v18);
    const double v21 = logsigmoid_1ulp_avx512_scalef_f64(v20, v9);
    const double v22 = 0x1p+3; /* 8 */
    const double v23 = 0x1.8p+52; /* 6755399441055744 */
    const double v24 = logsigmoid_1ulp_avx512_fma_f64(v21, v22, v23);
    const int64_t v25 = logsigmoid_1ulp_avx512_bits_f64(v24);
    const int32_t v26 = (int32_t)(uint32_t)(uint64_t)v25;
    const double v27 = logsigmoid_1ulp_avx512_table1[(uint32_t)v26 & (16u - 1)];
    const double v28 = 0x1p+0; /* 1 */
    const double v29 = v27 - v28;
    const double v30 = logsigmoid_1ulp_avx512_fma_f64(v27, v21, v29);
    const double v31 = 0x1.8f1156b46227cp-3; /* 0.19485728967653759 */
    const double v32 = -0x1.0073726cd88d7p-2; /* -0.25044039525358869 */
    const double v33 = logsigmoid_1ulp_avx512_fma_f64(v30, v31, v32);
    const double v34 = 0x1.55587330c235p-2; /* 0.33334522233103758 */
    const double v35 = logsigmoid_1ulp_avx512_fma_f64(v33, v30, v34);
    const double v36 = -0x1.ffffff023a7f6p-2; /* -0.49999998522855493 */
    const double v37 = logsigmoid_1ulp_avx512_fma_f64(v35, v30, v36);
    const double v38 = 0x1.fffffff8832c1p-1; /* 0.9999999991283276 */
    const double v39 = logsigmoid_1ulp_avx512_fma_f64(v37, v30, v38);
    const float v40 = 0x0p+0f; /* 0 */
    const float v41 = v40 > v3 ? v40 : v3;
    const double v42 = (double)v41;
    const double v43 = logsigmoid_1ulp_avx512_table2[(uint32_t)v26 & (16u - 1)];
    const double v44 = v42 + v43;
    const double v45 = logsigmoid_1ulp_avx512_fma_f64(v39, v30, v44);
    const float v46 = (float)v45;
    const float v47 = -v46;
    const float r0 = v47;
    return r0;
}

static void logsigmoid_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_1ULP_AVX512_AVX2 static inline LOGSIGMOID_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_1ULP_AVX512_AVX512 static inline LOGSIGMOID_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

LOGSIGMOID_1ULP_AVX512_AVX2 __m128i logsigmoid_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOGSIGMOID_1ULP_AVX512_AVX2 __m256d logsigmoid_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
LOGSIGMOID_1ULP_AVX512_AVX2 __m256d logsigmoid_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = logsigmoid_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

LOGSIGMOID_1ULP_AVX512_AVX2 void logsigmoid_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42fefa249cp-1); /* -0.69314718055933922 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v11 = _mm256_set1_pd(0x1.5536b3d87bb43p-3); /* 0.1666082430305896 */
    const __m256d v12 = _mm256_set1_pd(0x1.0002516c5efc8p-1); /* 0.50001768539322544 */
    const __m256d v14 = _mm256_set1_pd(0x1.0000002e3f16p+0); /* 1.0000000107675859 */
    const __m256d v22 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v23 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v28 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v31 = _mm256_set1_pd(0x1.8f1156b46227cp-3); /* 0.19485728967653759 */
    const __m256d v32 = _mm256_set1_pd(-0x1.0073726cd88d7p-2); /* -0.25044039525358869 */
    const __m256d v34 = _mm256_set1_pd(0x1.55587330c235p-2); /* 0.33334522233103758 */
    const __m256d v36 = _mm256_set1_pd(-0x1.ffffff023a7f6p-2); /* -0.49999998522855493 */
    const __m256d v38 = _mm256_set1_pd(0x1.fffffff8832c1p-1); /* 0.9999999991283276 */
    const __m256 v40 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_xor_ps(v2, _mm256_set1_ps(-0.0f));
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v5 = _mm256_xor_ps(v4, _mm256_set1_ps(-0.0f));
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v8l = _mm256_fmadd_pd(v1, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v1, v6h, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v10l = _mm256_fmadd_pd(v0, v9l, v6l);
    const __m256d v10h = _mm256_fmadd_pd(v0, v9h, v6h);
    const __m256d v13l = _mm256_fmadd_pd(v10l, v11, v12);
    const __m256d v13h = _mm256_fmadd_pd(v10h, v11, v12);
    const __m256d v15l = _mm256_fmadd_pd(v10l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v10h, v13h, v14);
    const __m256i v16l = _mm256_castpd_si256(v8l);
    const __m256i v16h = _mm256_castpd_si256(v8h);
    const __m128i v17l = logsigmoid_1ulp_avx512_wrap_avx2(v16l);
    const __m128i v17h = logsigmoid_1ulp_avx512_wrap_avx2(v16h);
    const __m256i v17 = _mm256_set_m128i(v17h, v17l);
    const __m256d v18l = logsigmoid_1ulp_avx512_gather_f64_avx2(logsigmoid_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v17), _mm_set1_epi32(15)));
    const __m256d v18h = logsigmoid_1ulp_avx512_gather_f64_avx2(logsigmoid_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v17, 1), _mm_set1_epi32(15)));
    const __m256d v19l = _mm256_mul_pd(v10l, v18l);
    const __m256d v19h = _mm256_mul_pd(v10h, v18h);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v19l, v18l);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v19h, v18h);
    const __m256d v21l = logsigmoid_1ulp_avx512_lanes_scalef_f64_avx2(v20l, v9l);
    const __m256d v21h = logsigmoid_1ulp_avx512_lanes_scalef_f64_avx2(v20h, v9h);
    const __m256d v24l = _mm256_fmadd_pd(v21l, v22, v23);
    const __m256d v24h = _mm256_fmadd_pd(v21h, v22, v23);
    const __m256i v25l = _mm256_castpd_si256(v24l);
    const __m256i v25h = _mm256_castpd_si256(v24h);
    const __m128i v26l = logsigmoid_1ulp_avx512_wrap_avx2(v25l);
    const __m128i v26h = logsigmoid_1ulp_avx512_wrap_avx2(v25h);
    const __m256i v26 = _mm256_set_m128i(v26h, v26l);
    const __m256d v27l = logsigmoid_1ulp_avx512_gather_f64_avx2(logsigmoid_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v26), _mm_set1_epi32(15)));
    const __m256d v27h = logsigmoid_1ulp_avx512_gather_f64_avx2(logsigmoid_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v26, 1), _mm_set1_epi32(15)));
    const __m256d v29l = _mm256_sub_pd(v27l, v28);
    const __m256d v29h = _mm256_sub_pd(v27h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v27l, v21l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v27h, v21h, v29h);
    const __m256d v33l = _mm256_fmadd_pd(v30l, v31, v32);
    const __m256d v33h = _mm256_fmadd_pd(v30h, v31, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v30l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v30h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v30l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v30h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v30l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v30h, v38);
    const __m256 v41 = _mm256_max_ps(v40, v3);
    const __m256d v42l = _mm256_cvtps_pd(_mm256_castps256_ps128(v41));
    const __m256d v42h = _mm256_cvtps_pd(_mm256_extractf128_ps(v41, 1));
    const __m256d v43l = logsigmoid_1ulp_avx512_gather_f64_avx2(logsigmoid_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v26), _mm_set1_epi32(15)));
    const __m256d v43h = logsigmoid_1ulp_avx512_gather_f64_avx2(logsigmoid_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v26, 1), _mm_set1_epi32(15)));
    const __m256d v44l = _mm256_add_pd(v42l, v43l);
    const __m256d v44h = _mm256_add_pd(v42h, v43h);
    const __m256d v45l = _mm256_fmadd_pd(v39l, v30l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v39h, v30h, v44h);
    const __m128 v46l = _mm256_cvtpd_ps(v45l);
    const __m128 v46h = _mm256_cvtpd_ps(v45h);
    const __m256 v46 = _mm256_set_m128(v46h, v46l);
    const __m256 v47 = _mm256_xor_ps(v46, _mm256_set1_ps(-0.0f));
    _mm256_storeu_ps(y, v47);
}

static LOGSIGMOID_1ULP_AVX512_AVX2_TARGET void logsigmoid_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logsigmoid_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        logsigmoid_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOGSIGMOID_1ULP_AVX512_AVX512 __m512d logsigmoid_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOGSIGMOID_1ULP_AVX512_AVX512 void logsigmoid_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fefa249cp-1); /* -0.69314718055933922 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v11 = _mm512_set1_pd(0x1.5536b3d87bb43p-3); /* 0.1666082430305896 */
    const __m512d v12 = _mm512_set1_pd(0x1.0002516c5efc8p-1); /* 0.50001768539322544 */
    const __m512d v14 = _mm512_set1_pd(0x1.0000002e3f16p+0); /* 1.0000000107675859 */
    const __m512d v22 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v23 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v28 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v31 = _mm512_set1_pd(0x1.8f1156b46227cp-3); /* 0.19485728967653759 */
    const __m512d v32 = _mm512_set1_pd(-0x1.0073726cd88d7p-2); /* -0.25044039525358869 */
    const __m512d v34 = _mm512_set1_pd(0x1.55587330c235p-2); /* 0.33334522233103758 */
    const __m512d v36 = _mm512_set1_pd(-0x1.ffffff023a7f6p-2); /* -0.49999998522855493 */
    const __m512d v38 = _mm512_set1_pd(0x1.fffffff8832c1p-1); /* 0.9999999991283276 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d t0_0 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table2 + 8);
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_1, 1));
    const __m512d v8_0l = _mm512_fmadd_pd(v1, v6_0l, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v1, v6_0h, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v1, v6_1l, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v1, v6_1h, v7);
    const __m512d v9_0l = _mm512_sub_pd(v8_0l, v7);
    const __m512d v9_0h = _mm512_sub_pd(v8_0h, v7);
    const __m512d v9_1l = _mm512_sub_pd(v8_1l, v7);
    const __m512d v9_1h = _mm512_sub_pd(v8_1h, v7);
    const __m512d v10_0l = _mm512_fmadd_pd(v0, v9_0l, v6_0l);
    const __m512d v10_0h = _mm512_fmadd_pd(v0, v9_0h, v6_0h);
    const __m512d v10_1l = _mm512_fmadd_pd(v0, v9_1l, v6_1l);
    const __m512d v10_1h = _mm512_fmadd_pd(v0, v9_1h, v6_1h);
    const __m512d v13_0l = _mm512_fmadd_pd(v10_0l, v11, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v10_0h, v11, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v10_1l, v11, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v10_1h, v11, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v10_0l, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v10_0h, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v10_1l, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v10_1h, v13_1h, v14);
    const __m512i v16_0l = _mm512_castpd_si512(v8_0l);
    const __m512i v16_0h = _mm512_castpd_si512(v8_0h);
    const __m512i v16_1l = _mm512_castpd_si512(v8_1l);
    const __m512i v16_1h = _mm512_castpd_si512(v8_1h);
    const __m256i v17_0l = _mm512_cvtepi64_epi32(v16_0l);
    const __m256i v17_0h = _mm512_cvtepi64_epi32(v16_0h);
    const __m512i v17_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v17_0l), v17_0h, 1);
    const __m256i v17_1l = _mm512_cvtepi64_epi32(v16_1l);
    const __m256i v17_1h = _mm512_cvtepi64_epi32(v16_1h);
    const __m512i v17_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v17_1l), v17_1h, 1);
    const __m512d v18_0l = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v17_0), t0_0, t0_1);
    const __m512d v18_0h = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v17_0, 1), t0_0, t0_1);
    const __m512d v18_1l = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v17_1), t0_0, t0_1);
    const __m512d v18_1h = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v17_1, 1), t0_0, t0_1);
    const __m512d v19_0l = _mm512_mul_pd(v10_0l, v18_0l);
    const __m512d v19_0h = _mm512_mul_pd(v10_0h, v18_0h);
    const __m512d v19_1l = _mm512_mul_pd(v10_1l, v18_1l);
    const __m512d v19_1h = _mm512_mul_pd(v10_1h, v18_1h);
    const __m512d v20_0l = _mm512_fmadd_pd(v15_0l, v19_0l, v18_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v15_0h, v19_0h, v18_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v15_1l, v19_1l, v18_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v15_1h, v19_1h, v18_1h);
    const __m512d v21_0l = _mm512_scalef_pd(v20_0l, v9_0l);
    const __m512d v21_0h = _mm512_scalef_pd(v20_0h, v9_0h);
    const __m512d v21_1l = _mm512_scalef_pd(v20_1l, v9_1l);
    const __m512d v21_1h = _mm512_scalef_pd(v20_1h, v9_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v21_0l, v22, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v21_0h, v22, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v21_1l, v22, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v21_1h, v22, v23);
    const __m512i v25_0l = _mm512_castpd_si512(v24_0l);
    const __m512i v25_0h = _mm512_castpd_si512(v24_0h);
    const __m512i v25_1l = _mm512_castpd_si512(v24_1l);
    const __m512i v25_1h = _mm512_castpd_si512(v24_1h);
    const __m256i v26_0l = _mm512_cvtepi64_epi32(v25_0l);
    const __m256i v26_0h = _mm512_cvtepi64_epi32(v25_0h);
    const __m512i v26_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v26_0l), v26_0h, 1);
    const __m256i v26_1l = _mm512_cvtepi64_epi32(v25_1l);
    const __m256i v26_1h = _mm512_cvtepi64_epi32(v25_1h);
    const __m512i v26_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v26_1l), v26_1h, 1);
    const __m512d v27_0l = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26_0), t1_0, t1_1);
    const __m512d v27_0h = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26_0, 1), t1_0, t1_1);
    const __m512d v27_1l = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26_1), t1_0, t1_1);
    const __m512d v27_1h = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26_1, 1), t1_0, t1_1);
    const __m512d v29_0l = _mm512_sub_pd(v27_0l, v28);
    const __m512d v29_0h = _mm512_sub_pd(v27_0h, v28);
    const __m512d v29_1l = _mm512_sub_pd(v27_1l, v28);
    const __m512d v29_1h = _mm512_sub_pd(v27_1h, v28);
    const __m512d v30_0l = _mm512_fmadd_pd(v27_0l, v21_0l, v29_0l);
    const __m512d v30_0h = _mm512_fmadd_pd(v27_0h, v21_0h, v29_0h);
    const __m512d v30_1l = _mm512_fmadd_pd(v27_1l, v21_1l, v29_1l);
    const __m512d v30_1h = _mm512_fmadd_pd(v27_1h, v21_1h, v29_1h);
    const __m512d v33_0l = _mm512_fmadd_pd(v30_0l, v31, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v30_0h, v31, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v30_1l, v31, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v30_1h, v31, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v30_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v30_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v30_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v30_1h, v34);
    const __m512d v37_0l = _mm512_fmadd_pd(v35_0l, v30_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v35_0h, v30_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v35_1l, v30_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v35_1h, v30_1h, v36);
    const __m512d v39_0l = _mm512_fmadd_pd(v37_0l, v30_0l, v38);
    const __m512d v39_0h = _mm512_fmadd_pd(v37_0h, v30_0h, v38);
    const __m512d v39_1l = _mm512_fmadd_pd(v37_1l, v30_1l, v38);
    const __m512d v39_1h = _mm512_fmadd_pd(v37_1h, v30_1h, v38);
    const __m512 v41_0 = _mm512_max_ps(v40, v3_0);
    const __m512 v41_1 = _mm512_max_ps(v40, v3_1);
    const __m512d v42_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v41_0));
    const __m512d v42_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v41_0, 1));
    const __m512d v42_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v41_1));
    const __m512d v42_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v41_1, 1));
    const __m512d v43_0l = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26_0), t2_0, t2_1);
    const __m512d v43_0h = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26_0, 1), t2_0, t2_1);
    const __m512d v43_1l = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26_1), t2_0, t2_1);
    const __m512d v43_1h = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26_1, 1), t2_0, t2_1);
    const __m512d v44_0l = _mm512_add_pd(v42_0l, v43_0l);
    const __m512d v44_0h = _mm512_add_pd(v42_0h, v43_0h);
    const __m512d v44_1l = _mm512_add_pd(v42_1l, v43_1l);
    const __m512d v44_1h = _mm512_add_pd(v42_1h, v43_1h);
    const __m512d v45_0l = _mm512_fmadd_pd(v39_0l, v30_0l, v44_0l);
    const __m512d v45_0h = _mm512_fmadd_pd(v39_0h, v30_0h, v44_0h);
    const __m512d v45_1l = _mm512_fmadd_pd(v39_1l, v30_1l, v44_1l);
    const __m512d v45_1h = _mm512_fmadd_pd(v39_1h, v30_1h, v44_1h);
    const __m256 v46_0l = _mm512_cvtpd_ps(v45_0l);
    const __m256 v46_0h = _mm512_cvtpd_ps(v45_0h);
    const __m512 v46_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v46_0l), v46_0h, 1);
    const __m256 v46_1l = _mm512_cvtpd_ps(v45_1l);
    const __m256 v46_1h = _mm512_cvtpd_ps(v45_1h);
    const __m512 v46_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v46_1l), v46_1h, 1);
    const __m512 v47_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v46_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v47_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v46_1), _mm512_set1_epi32(INT32_MIN)));
    _mm512_storeu_ps(y, v47_0);
    _mm512_storeu_ps(y + 16, v47_1);
}

/* 16 elements. */
static LOGSIGMOID_1ULP_AVX512_AVX512_TARGET void logsigmoid_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fefa249cp-1); /* -0.69314718055933922 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v11 = _mm512_set1_pd(0x1.5536b3d87bb43p-3); /* 0.1666082430305896 */
    const __m512d v12 = _mm512_set1_pd(0x1.0002516c5efc8p-1); /* 0.50001768539322544 */
    const __m512d v14 = _mm512_set1_pd(0x1.0000002e3f16p+0); /* 1.0000000107675859 */
    const __m512d v22 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v23 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v28 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v31 = _mm512_set1_pd(0x1.8f1156b46227cp-3); /* 0.19485728967653759 */
    const __m512d v32 = _mm512_set1_pd(-0x1.0073726cd88d7p-2); /* -0.25044039525358869 */
    const __m512d v34 = _mm512_set1_pd(0x1.55587330c235p-2); /* 0.33334522233103758 */
    const __m512d v36 = _mm512_set1_pd(-0x1.ffffff023a7f6p-2); /* -0.49999998522855493 */
    const __m512d v38 = _mm512_set1_pd(0x1.fffffff8832c1p-1); /* 0.9999999991283276 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d t0_0 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table1 + 8);
    const __m512d t2_0 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(logsigmoid_1ulp_avx512_table2 + 8);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MIN)));
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v8l = _mm512_fmadd_pd(v1, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v1, v6h, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v10l = _mm512_fmadd_pd(v0, v9l, v6l);
    const __m512d v10h = _mm512_fmadd_pd(v0, v9h, v6h);
    const __m512d v13l = _mm512_fmadd_pd(v10l, v11, v12);
    const __m512d v13h = _mm512_fmadd_pd(v10h, v11, v12);
    const __m512d v15l = _mm512_fmadd_pd(v10l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v10h, v13h, v14);
    const __m512i v16l = _mm512_castpd_si512(v8l);
    const __m512i v16h = _mm512_castpd_si512(v8h);
    const __m256i v17l = _mm512_cvtepi64_epi32(v16l);
    const __m256i v17h = _mm512_cvtepi64_epi32(v16h);
    const __m512i v17 = _mm512_inserti32x8(_mm512_castsi256_si512(v17l), v17h, 1);
    const __m512d v18l = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v17), t0_0, t0_1);
    const __m512d v18h = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v17, 1), t0_0, t0_1);
    const __m512d v19l = _mm512_mul_pd(v10l, v18l);
    const __m512d v19h = _mm512_mul_pd(v10h, v18h);
    const __m512d v20l = _mm512_fmadd_pd(v15l, v19l, v18l);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v19h, v18h);
    const __m512d v21l = _mm512_scalef_pd(v20l, v9l);
    const __m512d v21h = _mm512_scalef_pd(v20h, v9h);
    const __m512d v24l = _mm512_fmadd_pd(v21l, v22, v23);
    const __m512d v24h = _mm512_fmadd_pd(v21h, v22, v23);
    const __m512i v25l = _mm512_castpd_si512(v24l);
    const __m512i v25h = _mm512_castpd_si512(v24h);
    const __m256i v26l = _mm512_cvtepi64_epi32(v25l);
    const __m256i v26h = _mm512_cvtepi64_epi32(v25h);
    const __m512i v26 = _mm512_inserti32x8(_mm512_castsi256_si512(v26l), v26h, 1);
    const __m512d v27l = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26), t1_0, t1_1);
    const __m512d v27h = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26, 1), t1_0, t1_1);
    const __m512d v29l = _mm512_sub_pd(v27l, v28);
    const __m512d v29h = _mm512_sub_pd(v27h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v27l, v21l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v27h, v21h, v29h);
    const __m512d v33l = _mm512_fmadd_pd(v30l, v31, v32);
    const __m512d v33h = _mm512_fmadd_pd(v30h, v31, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v30l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v30h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v30l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v30h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v30l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v30h, v38);
    const __m512 v41 = _mm512_max_ps(v40, v3);
    const __m512d v42l = _mm512_cvtps_pd(_mm512_castps512_ps256(v41));
    const __m512d v42h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v41, 1));
    const __m512d v43l = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v26), t2_0, t2_1);
    const __m512d v43h = logsigmoid_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v26, 1), t2_0, t2_1);
    const __m512d v44l = _mm512_add_pd(v42l, v43l);
    const __m512d v44h = _mm512_add_pd(v42h, v43h);
    const __m512d v45l = _mm512_fmadd_pd(v39l, v30l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v39h, v30h, v44h);
    const __m256 v46l = _mm512_cvtpd_ps(v45l);
    const __m256 v46h = _mm512_cvtpd_ps(v45h);
    const __m512 v46 = _mm512_insertf32x8(_mm512_castps256_ps512(v46l), v46h, 1);
    const __m512 v47 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v46), _mm512_set1_epi32(INT32_MIN)));
    _mm512_storeu_ps(y, v47);
}

static LOGSIGMOID_1ULP_AVX512_AVX512_TARGET void logsigmoid_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        logsigmoid_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        logsigmoid_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        logsigmoid_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_1ulp_avx512_level(void) {
#if defined(LOGSIGMOID_1ULP_AVX512_FORCE_ISA)
    return LOGSIGMOID_1ULP_AVX512_FORCE_ISA;
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

float logsigmoid_1ulp_avx512(float x) {
    return logsigmoid_1ulp_avx512_element(x);
}

void logsigmoid_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_1ulp_avx512_level();
    if (level == 2) {
        logsigmoid_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_1ulp_avx512_array_portable(x, y, n);
}

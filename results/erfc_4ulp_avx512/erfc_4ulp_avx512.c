/* erfc_4ulp_avx512: erfc
 *
 *   target       erfc, 1 - erf x, f32
 *   domain       every input
 *   max error    2.001773 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.f25546p-2 (0.486653417, encoding 0x3ef92aa3)
 *   result there 0x1.f7191cp-2 (0.491306722, encoding 0x3efb8c8e)
 *   mean error   0.064821 ulp
 *   misrounded   247754251 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c567ed44605e26b6945caaae57d0afce
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f32 --max-ulp 2 --isa avx512 --time 50s --seed 1 --threads 1 --archive erfc_2ulp_avx512.db
 *                time: 1.0135 ns/element as avx512 code (inputs mean)
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
#include "erfc_4ulp_avx512.h"

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

static inline float erfc_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double erfc_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t erfc_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double erfc_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double erfc_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = erfc_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double erfc_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = erfc_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double erfc_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return erfc_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int erfc_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double erfc_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? erfc_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = erfc_4ulp_avx512_getmant_f64(a) * erfc_4ulp_avx512_pow2_f64(s) * erfc_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !erfc_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double erfc_4ulp_avx512_table0[16] = {
    0x1.f7557670e3855p-1, 0x1.1271d944c778p+0, 0x1.2b48ba2ff1118p+0, 0x1.465f22315bb6p+0,
    0x1.63e9283ffb5bfp+0, 0x1.841f9a3d9fc96p+0, 0x1.a7406a33350efp+0, 0x1.cd8f256fff27bp+0,
    0x1.f7557670e3855p-1, 0x1.1271d944c778p+0, 0x1.2b48ba2ff1118p+0, 0x1.465f22315bb6p+0,
    0x1.63e9283ffb5bfp+0, 0x1.841f9a3d9fc96p+0, 0x1.a7406a33350efp+0, 0x1.cd8f256fff27bp+0,
}; /* repeated to fill a register */

static inline float erfc_4ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = 0x0p+0f; /* 0 */
    const int v2 = v0 < v1;
    const float v3 = 0x1p+1f; /* 2 */
    const double v4 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v5 = erfc_4ulp_avx512_abs_f32(v0);
    const double v6 = (double)v5;
    const double v7 = -v6;
    const double v8 = 0x1.006af544a6258p+0; /* 1.0016320507621881 */
    const double v9 = 0x1.fbed85442cfdap-2; /* 0.49602325657474255 */
    const double v10 = 0x1.00c9650053274p+0; /* 1.0030730367463123 */
    const double v11 = erfc_4ulp_avx512_fma_f64(v6, v9, v10);
    const double v12 = v8 / v11;
    const double v13 = 0x1.50a477c62aaffp-3; /* 0.16437619756228369 */
    const double v14 = -0x1.9b10ee9faa664p-1; /* -0.80286355685275312 */
    const double v15 = erfc_4ulp_avx512_fma_f64(v12, v13, v14);
    const double v16 = v12 * v12;
    const double v17 = v16 * v16;
    const double v18 = 0x1.7a659f8e30aecp+0; /* 1.4781131479400598 */
    const double v19 = -0x1.26aeb80753f64p+0; /* -1.1511034982576911 */
    const double v20 = erfc_4ulp_avx512_fma_f64(v18, v12, v19);
    const double v21 = 0x1.2a985e4ca1fffp-2; /* 0.29159686415414393 */
    const double v22 = -0x1.8090ded9ec3d6p-3; /* -0.18777631857440608 */
    const double v23 = erfc_4ulp_avx512_fma_f64(v21, v12, v22);
    const double v24 = erfc_4ulp_avx512_fma_f64(v20, v16, v23);
    const double v25 = erfc_4ulp_avx512_fma_f64(v15, v17, v24);
    const double v26 = 0x1.bfd1ef3af94c2p-4; /* 0.10933106850969224 */
    const double v27 = 0x1.7f7ca0326b439p-2; /* 0.37449884708150055 */
    const double v28 = erfc_4ulp_avx512_fma_f64(v26, v12, v27);
    const double v29 = 0x1.00986a21fd4bcp+0; /* 1.0023256619436287 */
    const double v30 = -0x1.4215dfe721e57p+0; /* -1.2581462802208045 */
    const double v31 = erfc_4ulp_avx512_fma_f64(v29, v12, v30);
    const double v32 = erfc_4ulp_avx512_fma_f64(v16, v28, v31);
    const double v33 = erfc_4ulp_avx512_fma_f64(v25, v17, v32);
    const double v34 = erfc_4ulp_avx512_fma_f64(v6, v7, v33);
    const double v35 = 0x1.8p+49; /* 844424930131968 */
    const double v36 = erfc_4ulp_avx512_fma_f64(v4, v34, v35);
    const double v37 = v36 - v35;
    const double v38 = -0x1.62e4331bc5655p-1; /* -0.69314727510454566 */
    const double v39 = erfc_4ulp_avx512_fma_f64(v37, v38, v34);
    const int64_t v40 = erfc_4ulp_avx512_bits_f64(v36);
    const int32_t v41 = (int32_t)(uint32_t)(uint64_t)v40;
    const double v42 = erfc_4ulp_avx512_table0[(uint32_t)v41 & (8u - 1)];
    const double v43 = v42 * v12;
    const double v44 = v39 * v43;
    const double v45 = 0x1.55197962532cbp-3; /* 0.16655249434770378 */
    const double v46 = 0x1.00092e258ef86p-1; /* 0.50007003982999332 */
    const double v47 = erfc_4ulp_avx512_fma_f64(v39, v45, v46);
    const double v48 = 0x1.fffffbf396adcp-1; /* 0.99999987934583201 */
    const double v49 = erfc_4ulp_avx512_fma_f64(v47, v39, v48);
    const double v50 = erfc_4ulp_avx512_fma_f64(v44, v49, v43);
    const double v51 = erfc_4ulp_avx512_scalef_f64(v50, v37);
    const float v52 = (float)v51;
    const float v53 = v3 - v52;
    const float v54 = v2 ? v53 : v52;
    const float r0 = v54;
    return r0;
}

static void erfc_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERFC_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_4ULP_AVX512_AVX2 static inline ERFC_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERFC_4ULP_AVX512_AVX512 static inline ERFC_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

ERFC_4ULP_AVX512_AVX2 __m128i erfc_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
ERFC_4ULP_AVX512_AVX2 __m256d erfc_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
ERFC_4ULP_AVX512_AVX2 __m256d erfc_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = erfc_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

ERFC_4ULP_AVX512_AVX2 void erfc_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v3 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256d v4 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v8 = _mm256_set1_pd(0x1.006af544a6258p+0); /* 1.0016320507621881 */
    const __m256d v9 = _mm256_set1_pd(0x1.fbed85442cfdap-2); /* 0.49602325657474255 */
    const __m256d v10 = _mm256_set1_pd(0x1.00c9650053274p+0); /* 1.0030730367463123 */
    const __m256d v13 = _mm256_set1_pd(0x1.50a477c62aaffp-3); /* 0.16437619756228369 */
    const __m256d v14 = _mm256_set1_pd(-0x1.9b10ee9faa664p-1); /* -0.80286355685275312 */
    const __m256d v18 = _mm256_set1_pd(0x1.7a659f8e30aecp+0); /* 1.4781131479400598 */
    const __m256d v19 = _mm256_set1_pd(-0x1.26aeb80753f64p+0); /* -1.1511034982576911 */
    const __m256d v21 = _mm256_set1_pd(0x1.2a985e4ca1fffp-2); /* 0.29159686415414393 */
    const __m256d v22 = _mm256_set1_pd(-0x1.8090ded9ec3d6p-3); /* -0.18777631857440608 */
    const __m256d v26 = _mm256_set1_pd(0x1.bfd1ef3af94c2p-4); /* 0.10933106850969224 */
    const __m256d v27 = _mm256_set1_pd(0x1.7f7ca0326b439p-2); /* 0.37449884708150055 */
    const __m256d v29 = _mm256_set1_pd(0x1.00986a21fd4bcp+0); /* 1.0023256619436287 */
    const __m256d v30 = _mm256_set1_pd(-0x1.4215dfe721e57p+0); /* -1.2581462802208045 */
    const __m256d v35 = _mm256_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m256d v38 = _mm256_set1_pd(-0x1.62e4331bc5655p-1); /* -0.69314727510454566 */
    const __m256d v45 = _mm256_set1_pd(0x1.55197962532cbp-3); /* 0.16655249434770378 */
    const __m256d v46 = _mm256_set1_pd(0x1.00092e258ef86p-1); /* 0.50007003982999332 */
    const __m256d v48 = _mm256_set1_pd(0x1.fffffbf396adcp-1); /* 0.99999987934583201 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v11l = _mm256_fmadd_pd(v6l, v9, v10);
    const __m256d v11h = _mm256_fmadd_pd(v6h, v9, v10);
    const __m256d v12l = _mm256_div_pd(v8, v11l);
    const __m256d v12h = _mm256_div_pd(v8, v11h);
    const __m256d v15l = _mm256_fmadd_pd(v12l, v13, v14);
    const __m256d v15h = _mm256_fmadd_pd(v12h, v13, v14);
    const __m256d v16l = _mm256_mul_pd(v12l, v12l);
    const __m256d v16h = _mm256_mul_pd(v12h, v12h);
    const __m256d v17l = _mm256_mul_pd(v16l, v16l);
    const __m256d v17h = _mm256_mul_pd(v16h, v16h);
    const __m256d v20l = _mm256_fmadd_pd(v18, v12l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18, v12h, v19);
    const __m256d v23l = _mm256_fmadd_pd(v21, v12l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21, v12h, v22);
    const __m256d v24l = _mm256_fmadd_pd(v20l, v16l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v20h, v16h, v23h);
    const __m256d v25l = _mm256_fmadd_pd(v15l, v17l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v15h, v17h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v26, v12l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26, v12h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v29, v12l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v12h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v16l, v28l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v16h, v28h, v31h);
    const __m256d v33l = _mm256_fmadd_pd(v25l, v17l, v32l);
    const __m256d v33h = _mm256_fmadd_pd(v25h, v17h, v32h);
    const __m256d v34l = _mm256_fnmadd_pd(v6l, v6l, v33l);
    const __m256d v34h = _mm256_fnmadd_pd(v6h, v6h, v33h);
    const __m256d v36l = _mm256_fmadd_pd(v4, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v4, v34h, v35);
    const __m256d v37l = _mm256_sub_pd(v36l, v35);
    const __m256d v37h = _mm256_sub_pd(v36h, v35);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v38, v34l);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v38, v34h);
    const __m256i v40l = _mm256_castpd_si256(v36l);
    const __m256i v40h = _mm256_castpd_si256(v36h);
    const __m128i v41l = erfc_4ulp_avx512_wrap_avx2(v40l);
    const __m128i v41h = erfc_4ulp_avx512_wrap_avx2(v40h);
    const __m256i v41 = _mm256_set_m128i(v41h, v41l);
    const __m256d v42l = erfc_4ulp_avx512_gather_f64_avx2(erfc_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v41), _mm_set1_epi32(7)));
    const __m256d v42h = erfc_4ulp_avx512_gather_f64_avx2(erfc_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v41, 1), _mm_set1_epi32(7)));
    const __m256d v43l = _mm256_mul_pd(v42l, v12l);
    const __m256d v43h = _mm256_mul_pd(v42h, v12h);
    const __m256d v44l = _mm256_mul_pd(v39l, v43l);
    const __m256d v44h = _mm256_mul_pd(v39h, v43h);
    const __m256d v47l = _mm256_fmadd_pd(v39l, v45, v46);
    const __m256d v47h = _mm256_fmadd_pd(v39h, v45, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v39l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v39h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v44l, v49l, v43l);
    const __m256d v50h = _mm256_fmadd_pd(v44h, v49h, v43h);
    const __m256d v51l = erfc_4ulp_avx512_lanes_scalef_f64_avx2(v50l, v37l);
    const __m256d v51h = erfc_4ulp_avx512_lanes_scalef_f64_avx2(v50h, v37h);
    const __m128 v52l = _mm256_cvtpd_ps(v51l);
    const __m128 v52h = _mm256_cvtpd_ps(v51h);
    const __m256 v52 = _mm256_set_m128(v52h, v52l);
    const __m256 v53 = _mm256_sub_ps(v3, v52);
    const __m256 v54 = _mm256_blendv_ps(v52, v53, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v54);
}

static ERFC_4ULP_AVX512_AVX2_TARGET void erfc_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        erfc_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 8) of the eight that t0 holds. */
ERFC_4ULP_AVX512_AVX512 __m512d erfc_4ulp_avx512_permute8_f64_avx512(__m256i i, __m512d t0) {
    return _mm512_permutexvar_pd(_mm512_cvtepi32_epi64(i), t0);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERFC_4ULP_AVX512_AVX512 void erfc_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512d v4 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v8 = _mm512_set1_pd(0x1.006af544a6258p+0); /* 1.0016320507621881 */
    const __m512d v9 = _mm512_set1_pd(0x1.fbed85442cfdap-2); /* 0.49602325657474255 */
    const __m512d v10 = _mm512_set1_pd(0x1.00c9650053274p+0); /* 1.0030730367463123 */
    const __m512d v13 = _mm512_set1_pd(0x1.50a477c62aaffp-3); /* 0.16437619756228369 */
    const __m512d v14 = _mm512_set1_pd(-0x1.9b10ee9faa664p-1); /* -0.80286355685275312 */
    const __m512d v18 = _mm512_set1_pd(0x1.7a659f8e30aecp+0); /* 1.4781131479400598 */
    const __m512d v19 = _mm512_set1_pd(-0x1.26aeb80753f64p+0); /* -1.1511034982576911 */
    const __m512d v21 = _mm512_set1_pd(0x1.2a985e4ca1fffp-2); /* 0.29159686415414393 */
    const __m512d v22 = _mm512_set1_pd(-0x1.8090ded9ec3d6p-3); /* -0.18777631857440608 */
    const __m512d v26 = _mm512_set1_pd(0x1.bfd1ef3af94c2p-4); /* 0.10933106850969224 */
    const __m512d v27 = _mm512_set1_pd(0x1.7f7ca0326b439p-2); /* 0.37449884708150055 */
    const __m512d v29 = _mm512_set1_pd(0x1.00986a21fd4bcp+0); /* 1.0023256619436287 */
    const __m512d v30 = _mm512_set1_pd(-0x1.4215dfe721e57p+0); /* -1.2581462802208045 */
    const __m512d v35 = _mm512_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m512d v38 = _mm512_set1_pd(-0x1.62e4331bc5655p-1); /* -0.69314727510454566 */
    const __m512d v45 = _mm512_set1_pd(0x1.55197962532cbp-3); /* 0.16655249434770378 */
    const __m512d v46 = _mm512_set1_pd(0x1.00092e258ef86p-1); /* 0.50007003982999332 */
    const __m512d v48 = _mm512_set1_pd(0x1.fffffbf396adcp-1); /* 0.99999987934583201 */
    const __m512d t0_0 = _mm512_loadu_pd(erfc_4ulp_avx512_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v11l = _mm512_fmadd_pd(v6l, v9, v10);
    const __m512d v11h = _mm512_fmadd_pd(v6h, v9, v10);
    const __m512d v12l = _mm512_div_pd(v8, v11l);
    const __m512d v12h = _mm512_div_pd(v8, v11h);
    const __m512d v15l = _mm512_fmadd_pd(v12l, v13, v14);
    const __m512d v15h = _mm512_fmadd_pd(v12h, v13, v14);
    const __m512d v16l = _mm512_mul_pd(v12l, v12l);
    const __m512d v16h = _mm512_mul_pd(v12h, v12h);
    const __m512d v17l = _mm512_mul_pd(v16l, v16l);
    const __m512d v17h = _mm512_mul_pd(v16h, v16h);
    const __m512d v20l = _mm512_fmadd_pd(v18, v12l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18, v12h, v19);
    const __m512d v23l = _mm512_fmadd_pd(v21, v12l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21, v12h, v22);
    const __m512d v24l = _mm512_fmadd_pd(v20l, v16l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v20h, v16h, v23h);
    const __m512d v25l = _mm512_fmadd_pd(v15l, v17l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v15h, v17h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v26, v12l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26, v12h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v29, v12l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29, v12h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v16l, v28l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v16h, v28h, v31h);
    const __m512d v33l = _mm512_fmadd_pd(v25l, v17l, v32l);
    const __m512d v33h = _mm512_fmadd_pd(v25h, v17h, v32h);
    const __m512d v34l = _mm512_fnmadd_pd(v6l, v6l, v33l);
    const __m512d v34h = _mm512_fnmadd_pd(v6h, v6h, v33h);
    const __m512d v36l = _mm512_fmadd_pd(v4, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v4, v34h, v35);
    const __m512d v37l = _mm512_sub_pd(v36l, v35);
    const __m512d v37h = _mm512_sub_pd(v36h, v35);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v38, v34l);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v38, v34h);
    const __m512i v40l = _mm512_castpd_si512(v36l);
    const __m512i v40h = _mm512_castpd_si512(v36h);
    const __m256i v41l = _mm512_cvtepi64_epi32(v40l);
    const __m256i v41h = _mm512_cvtepi64_epi32(v40h);
    const __m512i v41 = _mm512_inserti32x8(_mm512_castsi256_si512(v41l), v41h, 1);
    const __m512d v42l = erfc_4ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v41), t0_0);
    const __m512d v42h = erfc_4ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v41, 1), t0_0);
    const __m512d v43l = _mm512_mul_pd(v42l, v12l);
    const __m512d v43h = _mm512_mul_pd(v42h, v12h);
    const __m512d v44l = _mm512_mul_pd(v39l, v43l);
    const __m512d v44h = _mm512_mul_pd(v39h, v43h);
    const __m512d v47l = _mm512_fmadd_pd(v39l, v45, v46);
    const __m512d v47h = _mm512_fmadd_pd(v39h, v45, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v39l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v39h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v44l, v49l, v43l);
    const __m512d v50h = _mm512_fmadd_pd(v44h, v49h, v43h);
    const __m512d v51l = _mm512_scalef_pd(v50l, v37l);
    const __m512d v51h = _mm512_scalef_pd(v50h, v37h);
    const __m256 v52l = _mm512_cvtpd_ps(v51l);
    const __m256 v52h = _mm512_cvtpd_ps(v51h);
    const __m512 v52 = _mm512_insertf32x8(_mm512_castps256_ps512(v52l), v52h, 1);
    const __m512 v53 = _mm512_sub_ps(v3, v52);
    const __m512 v54 = _mm512_mask_blend_ps(v2, v52, v53);
    _mm512_storeu_ps(y, v54);
}

static ERFC_4ULP_AVX512_AVX512_TARGET void erfc_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erfc_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        erfc_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_4ulp_avx512_level(void) {
#if defined(ERFC_4ULP_AVX512_FORCE_ISA)
    return ERFC_4ULP_AVX512_FORCE_ISA;
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

float erfc_4ulp_avx512(float x) {
    return erfc_4ulp_avx512_element(x);
}

void erfc_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_4ulp_avx512_level();
    if (level == 2) {
        erfc_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_4ulp_avx512_array_portable(x, y, n);
}

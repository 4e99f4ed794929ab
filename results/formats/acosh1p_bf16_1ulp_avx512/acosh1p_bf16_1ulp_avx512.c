/* acosh1p_bf16_1ulp_avx512: acosh1p
 *
 *   target       acosh1p, x < 0 ? nan : log1p(x + sqrt(x*(x + 2))), bf16
 *   domain       every input
 *   max error    0.992779 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.54p-5 (0.0415039062, encoding 0x3d2a)
 *   result there 0x1.28p-2 (0.2890625, encoding 0x3e94)
 *   mean error   0.125473 ulp
 *   misrounded   741 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1d7d8c809a56c393219cae0aae237a58
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh1p --fmt bf16 --max-ulp 0.5 --isa avx512 --time 12s --seed 1 --threads 1 --from seeds --archive formats.tmp/acosh1p_bf16_avx512.db
 *                time: 0.8926 ns/element as avx512 code (inputs mean)
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
#include "acosh1p_bf16_1ulp_avx512.h"

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

static inline int32_t acosh1p_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float acosh1p_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double acosh1p_bf16_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t acosh1p_bf16_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t acosh1p_bf16_1ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double acosh1p_bf16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double acosh1p_bf16_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh1p_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float acosh1p_bf16_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = acosh1p_bf16_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return acosh1p_bf16_1ulp_avx512_frombits_f32((acosh1p_bf16_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t acosh1p_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acosh1p_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

static inline uint16_t acosh1p_bf16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = 32767; /* 0x00007fff */
    const double v1 = 0x1.62f29bf434836p-1; /* 0.69325721126575135 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = acosh1p_bf16_1ulp_avx512_shl_i32(v2, v3);
    const float v5 = acosh1p_bf16_1ulp_avx512_frombits_f32(v4);
    const double v6 = (double)v5;
    const double v7 = 0x1p+1; /* 2 */
    const double v8 = v6 + v7;
    const double v9 = v6 * v8;
    const double v10 = acosh1p_bf16_1ulp_avx512_sqrt_f64(v9);
    const double v11 = v6 + v10;
    const double v12 = 0x1p+0; /* 1 */
    const double v13 = v11 + v12;
    const int64_t v14 = acosh1p_bf16_1ulp_avx512_bits_f64(v13);
    const int64_t v15 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const int64_t v16 = (int64_t)((uint64_t)v14 + (uint64_t)v15);
    const int64_t v17 = INT64_C(52);
    const int64_t v18 = acosh1p_bf16_1ulp_avx512_lshr_i64(v16, v17);
    const int64_t v19 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v20 = (int64_t)((uint64_t)v18 + (uint64_t)v19);
    const double v21 = acosh1p_bf16_1ulp_avx512_frombits_f64(v20);
    const double v22 = 0x1.8p+52; /* 6755399441055744 */
    const double v23 = v21 - v22;
    const int64_t v24 = INT64_C(9214364837600034816); /* 0x7fe0000000000000 */
    const int64_t v25 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const int64_t v26 = v16 & v25;
    const int64_t v27 = (int64_t)((uint64_t)v24 - (uint64_t)v26);
    const double v28 = acosh1p_bf16_1ulp_avx512_frombits_f64(v27);
    const double v29 = v28 - v12;
    const double v30 = acosh1p_bf16_1ulp_avx512_fma_f64(v28, v11, v29);
    const double v31 = 0x1.744c22a592afp-2; /* 0.36357168326928413 */
    const double v32 = -0x1.0b31744f462a1p-1; /* -0.52186168163014568 */
    const double v33 = acosh1p_bf16_1ulp_avx512_fma_f64(v30, v31, v32);
    const double v34 = v30 * v30;
    const double v35 = acosh1p_bf16_1ulp_avx512_fma_f64(v33, v34, v30);
    const double v36 = acosh1p_bf16_1ulp_avx512_fma_f64(v1, v23, v35);
    const float v37 = (float)v36;
    const float v38 = acosh1p_bf16_1ulp_avx512_copysign_f32(v37, v5);
    const int32_t v39 = acosh1p_bf16_1ulp_avx512_bits_f32(v38);
    const int32_t v40 = (int32_t)((uint32_t)v0 + (uint32_t)v39);
    const int32_t v41 = acosh1p_bf16_1ulp_avx512_lshr_i32(v40, v3);
    const float v42 = 0x0p+0f; /* 0 */
    const int v43 = v42 <= v5;
    const float v44 = 0x1p-40f; /* 9.09494702e-13 */
    const float v45 = acosh1p_bf16_1ulp_avx512_fma_f32(v38, v44, v44);
    const float v46 = INFINITY;
    const float v47 = v45 + v46;
    const int v48 = v5 < v47;
    const int v49 = v43 & v48;
    const int v50 = !v49;
    int32_t r0 = v41;
    if (v50) {
        const float v51 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v52 = !(v5 <= v51);
        const float v53 = NAN;
        const float v54 = v52 ? v5 : v53;
        const int32_t v55 = acosh1p_bf16_1ulp_avx512_bits_f32(v54);
        const int32_t v56 = (int32_t)((uint32_t)v55 + (uint32_t)v0);
        const int32_t v57 = acosh1p_bf16_1ulp_avx512_lshr_i32(v56, v3);
        r0 = v57;
    }
    return (uint16_t)r0;
}

static void acosh1p_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh1p_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH1P_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOSH1P_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH1P_BF16_1ULP_AVX512_AVX2 static inline ACOSH1P_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH1P_BF16_1ULP_AVX512_AVX512 static inline ACOSH1P_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
ACOSH1P_BF16_1ULP_AVX512_AVX2 __m256 acosh1p_bf16_1ulp_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* Encoding; every NaN gives the canonical one. */
ACOSH1P_BF16_1ULP_AVX512_AVX2 __m256i acosh1p_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ACOSH1P_BF16_1ULP_AVX512_AVX2 void acosh1p_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOSH1P_BF16_1ULP_AVX512_AVX2 void acosh1p_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256d v1 = _mm256_set1_pd(0x1.62f29bf434836p-1); /* 0.69325721126575135 */
    const __m256d v7 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v12 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v19 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v22 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v24 = _mm256_set1_epi64x(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m256i v25 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v31 = _mm256_set1_pd(0x1.744c22a592afp-2); /* 0.36357168326928413 */
    const __m256d v32 = _mm256_set1_pd(-0x1.0b31744f462a1p-1); /* -0.52186168163014568 */
    const __m256 v42 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v44 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v46 = _mm256_set1_ps(INFINITY);
    const __m256 v51 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v53 = _mm256_set1_ps(NAN);
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v8l = _mm256_add_pd(v6l, v7);
    const __m256d v8h = _mm256_add_pd(v6h, v7);
    const __m256d v9l = _mm256_mul_pd(v6l, v8l);
    const __m256d v9h = _mm256_mul_pd(v6h, v8h);
    const __m256d v10l = _mm256_sqrt_pd(v9l);
    const __m256d v10h = _mm256_sqrt_pd(v9h);
    const __m256d v11l = _mm256_add_pd(v6l, v10l);
    const __m256d v11h = _mm256_add_pd(v6h, v10h);
    const __m256d v13l = _mm256_add_pd(v11l, v12);
    const __m256d v13h = _mm256_add_pd(v11h, v12);
    const __m256i v14l = _mm256_castpd_si256(v13l);
    const __m256i v14h = _mm256_castpd_si256(v13h);
    const __m256i v16l = _mm256_add_epi64(v14l, v15);
    const __m256i v16h = _mm256_add_epi64(v14h, v15);
    const __m256i v18l = _mm256_srli_epi64(v16l, 52);
    const __m256i v18h = _mm256_srli_epi64(v16h, 52);
    const __m256i v20l = _mm256_add_epi64(v18l, v19);
    const __m256i v20h = _mm256_add_epi64(v18h, v19);
    const __m256d v21l = _mm256_castsi256_pd(v20l);
    const __m256d v21h = _mm256_castsi256_pd(v20h);
    const __m256d v23l = _mm256_sub_pd(v21l, v22);
    const __m256d v23h = _mm256_sub_pd(v21h, v22);
    const __m256i v26l = _mm256_and_si256(v16l, v25);
    const __m256i v26h = _mm256_and_si256(v16h, v25);
    const __m256i v27l = _mm256_sub_epi64(v24, v26l);
    const __m256i v27h = _mm256_sub_epi64(v24, v26h);
    const __m256d v28l = _mm256_castsi256_pd(v27l);
    const __m256d v28h = _mm256_castsi256_pd(v27h);
    const __m256d v29l = _mm256_sub_pd(v28l, v12);
    const __m256d v29h = _mm256_sub_pd(v28h, v12);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v11l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v11h, v29h);
    const __m256d v33l = _mm256_fmadd_pd(v30l, v31, v32);
    const __m256d v33h = _mm256_fmadd_pd(v30h, v31, v32);
    const __m256d v34l = _mm256_mul_pd(v30l, v30l);
    const __m256d v34h = _mm256_mul_pd(v30h, v30h);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v34l, v30l);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v34h, v30h);
    const __m256d v36l = _mm256_fmadd_pd(v1, v23l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v1, v23h, v35h);
    const __m128 v37l = _mm256_cvtpd_ps(v36l);
    const __m128 v37h = _mm256_cvtpd_ps(v36h);
    const __m256 v37 = _mm256_set_m128(v37h, v37l);
    const __m256 v38 = acosh1p_bf16_1ulp_avx512_copysign_f32_avx2(v37, v5);
    const __m256i v39 = _mm256_castps_si256(v38);
    const __m256i v40 = _mm256_add_epi32(v0, v39);
    const __m256i v41 = _mm256_srli_epi32(v40, 16);
    const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v42, v5, _CMP_LE_OQ));
    const __m256 v45 = _mm256_fmadd_ps(v38, v44, v44);
    const __m256 v47 = _mm256_add_ps(v45, v46);
    const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v5, v47, _CMP_LT_OQ));
    const __m256i v49 = _mm256_and_si256(v43, v48);
    const __m256i v50 = _mm256_xor_si256(v49, _mm256_set1_epi32(-1));
    __m256i r0 = v41;
    __m256i any1 = v50;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v52 = _mm256_castps_si256(_mm256_cmp_ps(v5, v51, _CMP_NLE_UQ));
        const __m256 v54 = _mm256_blendv_ps(v53, v5, _mm256_castsi256_ps(v52));
        const __m256i v55 = acosh1p_bf16_1ulp_avx512_bits_f32_avx2(v54);
        const __m256i v56 = _mm256_add_epi32(v55, v0);
        const __m256i v57 = _mm256_srli_epi32(v56, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v57), _mm256_castsi256_ps(v50)));
    }
    acosh1p_bf16_1ulp_avx512_store_u16_avx2(y, r0);
}

static ACOSH1P_BF16_1ULP_AVX512_AVX2_TARGET void acosh1p_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh1p_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        acosh1p_bf16_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ACOSH1P_BF16_1ULP_AVX512_AVX512 __m512 acosh1p_bf16_1ulp_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* Encoding; every NaN gives the canonical one. */
ACOSH1P_BF16_1ULP_AVX512_AVX512 __m512i acosh1p_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH1P_BF16_1ULP_AVX512_AVX512 void acosh1p_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512d v1 = _mm512_set1_pd(0x1.62f29bf434836p-1); /* 0.69325721126575135 */
    const __m512d v7 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v12 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v19 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v22 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v24 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v31 = _mm512_set1_pd(0x1.744c22a592afp-2); /* 0.36357168326928413 */
    const __m512d v32 = _mm512_set1_pd(-0x1.0b31744f462a1p-1); /* -0.52186168163014568 */
    const __m512 v42 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v44 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v46 = _mm512_set1_ps(INFINITY);
    const __m512 v51 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v53 = _mm512_set1_ps(NAN);
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 16);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 16);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_1, 1));
    const __m512d v8_0l = _mm512_add_pd(v6_0l, v7);
    const __m512d v8_0h = _mm512_add_pd(v6_0h, v7);
    const __m512d v8_1l = _mm512_add_pd(v6_1l, v7);
    const __m512d v8_1h = _mm512_add_pd(v6_1h, v7);
    const __m512d v9_0l = _mm512_mul_pd(v6_0l, v8_0l);
    const __m512d v9_0h = _mm512_mul_pd(v6_0h, v8_0h);
    const __m512d v9_1l = _mm512_mul_pd(v6_1l, v8_1l);
    const __m512d v9_1h = _mm512_mul_pd(v6_1h, v8_1h);
    const __m512d v10_0l = _mm512_sqrt_pd(v9_0l);
    const __m512d v10_0h = _mm512_sqrt_pd(v9_0h);
    const __m512d v10_1l = _mm512_sqrt_pd(v9_1l);
    const __m512d v10_1h = _mm512_sqrt_pd(v9_1h);
    const __m512d v11_0l = _mm512_add_pd(v6_0l, v10_0l);
    const __m512d v11_0h = _mm512_add_pd(v6_0h, v10_0h);
    const __m512d v11_1l = _mm512_add_pd(v6_1l, v10_1l);
    const __m512d v11_1h = _mm512_add_pd(v6_1h, v10_1h);
    const __m512d v13_0l = _mm512_add_pd(v11_0l, v12);
    const __m512d v13_0h = _mm512_add_pd(v11_0h, v12);
    const __m512d v13_1l = _mm512_add_pd(v11_1l, v12);
    const __m512d v13_1h = _mm512_add_pd(v11_1h, v12);
    const __m512i v14_0l = _mm512_castpd_si512(v13_0l);
    const __m512i v14_0h = _mm512_castpd_si512(v13_0h);
    const __m512i v14_1l = _mm512_castpd_si512(v13_1l);
    const __m512i v14_1h = _mm512_castpd_si512(v13_1h);
    const __m512i v16_0l = _mm512_add_epi64(v14_0l, v15);
    const __m512i v16_0h = _mm512_add_epi64(v14_0h, v15);
    const __m512i v16_1l = _mm512_add_epi64(v14_1l, v15);
    const __m512i v16_1h = _mm512_add_epi64(v14_1h, v15);
    const __m512i v18_0l = _mm512_srli_epi64(v16_0l, 52);
    const __m512i v18_0h = _mm512_srli_epi64(v16_0h, 52);
    const __m512i v18_1l = _mm512_srli_epi64(v16_1l, 52);
    const __m512i v18_1h = _mm512_srli_epi64(v16_1h, 52);
    const __m512i v20_0l = _mm512_add_epi64(v18_0l, v19);
    const __m512i v20_0h = _mm512_add_epi64(v18_0h, v19);
    const __m512i v20_1l = _mm512_add_epi64(v18_1l, v19);
    const __m512i v20_1h = _mm512_add_epi64(v18_1h, v19);
    const __m512d v21_0l = _mm512_castsi512_pd(v20_0l);
    const __m512d v21_0h = _mm512_castsi512_pd(v20_0h);
    const __m512d v21_1l = _mm512_castsi512_pd(v20_1l);
    const __m512d v21_1h = _mm512_castsi512_pd(v20_1h);
    const __m512d v23_0l = _mm512_sub_pd(v21_0l, v22);
    const __m512d v23_0h = _mm512_sub_pd(v21_0h, v22);
    const __m512d v23_1l = _mm512_sub_pd(v21_1l, v22);
    const __m512d v23_1h = _mm512_sub_pd(v21_1h, v22);
    const __m512i v26_0l = _mm512_and_si512(v16_0l, v25);
    const __m512i v26_0h = _mm512_and_si512(v16_0h, v25);
    const __m512i v26_1l = _mm512_and_si512(v16_1l, v25);
    const __m512i v26_1h = _mm512_and_si512(v16_1h, v25);
    const __m512i v27_0l = _mm512_sub_epi64(v24, v26_0l);
    const __m512i v27_0h = _mm512_sub_epi64(v24, v26_0h);
    const __m512i v27_1l = _mm512_sub_epi64(v24, v26_1l);
    const __m512i v27_1h = _mm512_sub_epi64(v24, v26_1h);
    const __m512d v28_0l = _mm512_castsi512_pd(v27_0l);
    const __m512d v28_0h = _mm512_castsi512_pd(v27_0h);
    const __m512d v28_1l = _mm512_castsi512_pd(v27_1l);
    const __m512d v28_1h = _mm512_castsi512_pd(v27_1h);
    const __m512d v29_0l = _mm512_sub_pd(v28_0l, v12);
    const __m512d v29_0h = _mm512_sub_pd(v28_0h, v12);
    const __m512d v29_1l = _mm512_sub_pd(v28_1l, v12);
    const __m512d v29_1h = _mm512_sub_pd(v28_1h, v12);
    const __m512d v30_0l = _mm512_fmadd_pd(v28_0l, v11_0l, v29_0l);
    const __m512d v30_0h = _mm512_fmadd_pd(v28_0h, v11_0h, v29_0h);
    const __m512d v30_1l = _mm512_fmadd_pd(v28_1l, v11_1l, v29_1l);
    const __m512d v30_1h = _mm512_fmadd_pd(v28_1h, v11_1h, v29_1h);
    const __m512d v33_0l = _mm512_fmadd_pd(v30_0l, v31, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v30_0h, v31, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v30_1l, v31, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v30_1h, v31, v32);
    const __m512d v34_0l = _mm512_mul_pd(v30_0l, v30_0l);
    const __m512d v34_0h = _mm512_mul_pd(v30_0h, v30_0h);
    const __m512d v34_1l = _mm512_mul_pd(v30_1l, v30_1l);
    const __m512d v34_1h = _mm512_mul_pd(v30_1h, v30_1h);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v34_0l, v30_0l);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v34_0h, v30_0h);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v34_1l, v30_1l);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v34_1h, v30_1h);
    const __m512d v36_0l = _mm512_fmadd_pd(v1, v23_0l, v35_0l);
    const __m512d v36_0h = _mm512_fmadd_pd(v1, v23_0h, v35_0h);
    const __m512d v36_1l = _mm512_fmadd_pd(v1, v23_1l, v35_1l);
    const __m512d v36_1h = _mm512_fmadd_pd(v1, v23_1h, v35_1h);
    const __m256 v37_0l = _mm512_cvtpd_ps(v36_0l);
    const __m256 v37_0h = _mm512_cvtpd_ps(v36_0h);
    const __m512 v37_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v37_0l), v37_0h, 1);
    const __m256 v37_1l = _mm512_cvtpd_ps(v36_1l);
    const __m256 v37_1h = _mm512_cvtpd_ps(v36_1h);
    const __m512 v37_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v37_1l), v37_1h, 1);
    const __m512 v38_0 = acosh1p_bf16_1ulp_avx512_copysign_f32_avx512(v37_0, v5_0);
    const __m512 v38_1 = acosh1p_bf16_1ulp_avx512_copysign_f32_avx512(v37_1, v5_1);
    const __m512i v39_0 = _mm512_castps_si512(v38_0);
    const __m512i v39_1 = _mm512_castps_si512(v38_1);
    const __m512i v40_0 = _mm512_add_epi32(v0, v39_0);
    const __m512i v40_1 = _mm512_add_epi32(v0, v39_1);
    const __m512i v41_0 = _mm512_srli_epi32(v40_0, 16);
    const __m512i v41_1 = _mm512_srli_epi32(v40_1, 16);
    const __mmask16 v43_0 = _mm512_cmp_ps_mask(v42, v5_0, _CMP_LE_OQ);
    const __mmask16 v43_1 = _mm512_cmp_ps_mask(v42, v5_1, _CMP_LE_OQ);
    const __m512 v45_0 = _mm512_fmadd_ps(v38_0, v44, v44);
    const __m512 v45_1 = _mm512_fmadd_ps(v38_1, v44, v44);
    const __m512 v47_0 = _mm512_add_ps(v45_0, v46);
    const __m512 v47_1 = _mm512_add_ps(v45_1, v46);
    const __mmask16 v48_0 = _mm512_cmp_ps_mask(v5_0, v47_0, _CMP_LT_OQ);
    const __mmask16 v48_1 = _mm512_cmp_ps_mask(v5_1, v47_1, _CMP_LT_OQ);
    const __mmask16 v49_0 = (__mmask16)(v43_0 & v48_0);
    const __mmask16 v49_1 = (__mmask16)(v43_1 & v48_1);
    const __mmask16 v50_0 = (__mmask16)~v49_0;
    const __mmask16 v50_1 = (__mmask16)~v49_1;
    __m512i r0_0 = v41_0;
    __m512i r0_1 = v41_1;
    __mmask16 any1 = v50_0;
    any1 = (__mmask16)(any1 | v50_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v52_0 = _mm512_cmp_ps_mask(v5_0, v51, _CMP_NLE_UQ);
        const __mmask16 v52_1 = _mm512_cmp_ps_mask(v5_1, v51, _CMP_NLE_UQ);
        const __m512 v54_0 = _mm512_mask_blend_ps(v52_0, v53, v5_0);
        const __m512 v54_1 = _mm512_mask_blend_ps(v52_1, v53, v5_1);
        const __m512i v55_0 = acosh1p_bf16_1ulp_avx512_bits_f32_avx512(v54_0);
        const __m512i v55_1 = acosh1p_bf16_1ulp_avx512_bits_f32_avx512(v54_1);
        const __m512i v56_0 = _mm512_add_epi32(v55_0, v0);
        const __m512i v56_1 = _mm512_add_epi32(v55_1, v0);
        const __m512i v57_0 = _mm512_srli_epi32(v56_0, 16);
        const __m512i v57_1 = _mm512_srli_epi32(v56_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v50_0, r0_0, v57_0);
        r0_1 = _mm512_mask_blend_epi32(v50_1, r0_1, v57_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static ACOSH1P_BF16_1ULP_AVX512_AVX512_TARGET void acosh1p_bf16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512d v1 = _mm512_set1_pd(0x1.62f29bf434836p-1); /* 0.69325721126575135 */
    const __m512d v7 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v12 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v19 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v22 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v24 = _mm512_set1_epi64(INT64_C(9214364837600034816)); /* 0x7fe0000000000000 */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v31 = _mm512_set1_pd(0x1.744c22a592afp-2); /* 0.36357168326928413 */
    const __m512d v32 = _mm512_set1_pd(-0x1.0b31744f462a1p-1); /* -0.52186168163014568 */
    const __m512 v42 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v44 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v46 = _mm512_set1_ps(INFINITY);
    const __m512 v51 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v53 = _mm512_set1_ps(NAN);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v8l = _mm512_add_pd(v6l, v7);
    const __m512d v8h = _mm512_add_pd(v6h, v7);
    const __m512d v9l = _mm512_mul_pd(v6l, v8l);
    const __m512d v9h = _mm512_mul_pd(v6h, v8h);
    const __m512d v10l = _mm512_sqrt_pd(v9l);
    const __m512d v10h = _mm512_sqrt_pd(v9h);
    const __m512d v11l = _mm512_add_pd(v6l, v10l);
    const __m512d v11h = _mm512_add_pd(v6h, v10h);
    const __m512d v13l = _mm512_add_pd(v11l, v12);
    const __m512d v13h = _mm512_add_pd(v11h, v12);
    const __m512i v14l = _mm512_castpd_si512(v13l);
    const __m512i v14h = _mm512_castpd_si512(v13h);
    const __m512i v16l = _mm512_add_epi64(v14l, v15);
    const __m512i v16h = _mm512_add_epi64(v14h, v15);
    const __m512i v18l = _mm512_srli_epi64(v16l, 52);
    const __m512i v18h = _mm512_srli_epi64(v16h, 52);
    const __m512i v20l = _mm512_add_epi64(v18l, v19);
    const __m512i v20h = _mm512_add_epi64(v18h, v19);
    const __m512d v21l = _mm512_castsi512_pd(v20l);
    const __m512d v21h = _mm512_castsi512_pd(v20h);
    const __m512d v23l = _mm512_sub_pd(v21l, v22);
    const __m512d v23h = _mm512_sub_pd(v21h, v22);
    const __m512i v26l = _mm512_and_si512(v16l, v25);
    const __m512i v26h = _mm512_and_si512(v16h, v25);
    const __m512i v27l = _mm512_sub_epi64(v24, v26l);
    const __m512i v27h = _mm512_sub_epi64(v24, v26h);
    const __m512d v28l = _mm512_castsi512_pd(v27l);
    const __m512d v28h = _mm512_castsi512_pd(v27h);
    const __m512d v29l = _mm512_sub_pd(v28l, v12);
    const __m512d v29h = _mm512_sub_pd(v28h, v12);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v11l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v11h, v29h);
    const __m512d v33l = _mm512_fmadd_pd(v30l, v31, v32);
    const __m512d v33h = _mm512_fmadd_pd(v30h, v31, v32);
    const __m512d v34l = _mm512_mul_pd(v30l, v30l);
    const __m512d v34h = _mm512_mul_pd(v30h, v30h);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v34l, v30l);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v34h, v30h);
    const __m512d v36l = _mm512_fmadd_pd(v1, v23l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v1, v23h, v35h);
    const __m256 v37l = _mm512_cvtpd_ps(v36l);
    const __m256 v37h = _mm512_cvtpd_ps(v36h);
    const __m512 v37 = _mm512_insertf32x8(_mm512_castps256_ps512(v37l), v37h, 1);
    const __m512 v38 = acosh1p_bf16_1ulp_avx512_copysign_f32_avx512(v37, v5);
    const __m512i v39 = _mm512_castps_si512(v38);
    const __m512i v40 = _mm512_add_epi32(v0, v39);
    const __m512i v41 = _mm512_srli_epi32(v40, 16);
    const __mmask16 v43 = _mm512_cmp_ps_mask(v42, v5, _CMP_LE_OQ);
    const __m512 v45 = _mm512_fmadd_ps(v38, v44, v44);
    const __m512 v47 = _mm512_add_ps(v45, v46);
    const __mmask16 v48 = _mm512_cmp_ps_mask(v5, v47, _CMP_LT_OQ);
    const __mmask16 v49 = (__mmask16)(v43 & v48);
    const __mmask16 v50 = (__mmask16)~v49;
    __m512i r0 = v41;
    __mmask16 any1 = v50;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v52 = _mm512_cmp_ps_mask(v5, v51, _CMP_NLE_UQ);
        const __m512 v54 = _mm512_mask_blend_ps(v52, v53, v5);
        const __m512i v55 = acosh1p_bf16_1ulp_avx512_bits_f32_avx512(v54);
        const __m512i v56 = _mm512_add_epi32(v55, v0);
        const __m512i v57 = _mm512_srli_epi32(v56, 16);
        r0 = _mm512_mask_blend_epi32(v50, r0, v57);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ACOSH1P_BF16_1ULP_AVX512_AVX512_TARGET void acosh1p_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh1p_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh1p_bf16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        acosh1p_bf16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH1P_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh1p_bf16_1ulp_avx512_level(void) {
#if defined(ACOSH1P_BF16_1ULP_AVX512_FORCE_ISA)
    return ACOSH1P_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t acosh1p_bf16_1ulp_avx512(uint16_t x) {
    return acosh1p_bf16_1ulp_avx512_element(x);
}

void acosh1p_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh1p_bf16_1ulp_avx512_level();
    if (level == 2) {
        acosh1p_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh1p_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh1p_bf16_1ulp_avx512_array_portable(x, y, n);
}

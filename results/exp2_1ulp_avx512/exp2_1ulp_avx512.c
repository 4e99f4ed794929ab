/* exp2_1ulp_avx512: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       every input
 *   max error    0.870804 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f9d2acp+6 (-126.455734, encoding 0xc2fce956)
 *   result there 0x1.7551b8p-127 (8.57098881e-39, encoding 0x005d546e)
 *   mean error   0.033672 ulp
 *   misrounded   13933652 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6a8faf37f2197f900134efed17009176
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --max-ulp 0.88 --isa avx512 --time 75s --seed 1 --threads 1 --archive exp2_1ulp_avx512.db
 *                time: 0.1027 ns/element as avx512 code (inputs mean)
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
#include "exp2_1ulp_avx512.h"

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

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float exp2_1ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp2_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline double exp2_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int exp2_1ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float exp2_1ulp_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = exp2_1ulp_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !exp2_1ulp_avx512_signaling_f32(a)) ? (float)p : r;
}

static inline float exp2_1ulp_avx512_element(float x) {
    const float v0 = 0x1.95059ap-7f; /* 0.0123602869 */
    const float v1 = x;
    const float v2 = exp2_1ulp_avx512_rint_f32(v1);
    const float v3 = v1 - v2;
    const float v4 = 0x1.bc6f2ep-5f; /* 0.0542522334 */
    const float v5 = exp2_1ulp_avx512_fma_f32(v0, v3, v4);
    const float v6 = 0x1.148608p-2f; /* 0.270042539 */
    const float v7 = exp2_1ulp_avx512_fma_f32(v5, v3, v6);
    const float v8 = 0x1.ad4b7ep-6f; /* 0.0262020808 */
    const float v9 = 0x1.56a332p-3f; /* 0.167303458 */
    const float v10 = exp2_1ulp_avx512_fma_f32(v8, v3, v9);
    const float v11 = exp2_1ulp_avx512_fma_f32(v7, v7, v10);
    const float v12 = 0x1.62e432p-1f; /* 0.693147242 */
    const float v13 = exp2_1ulp_avx512_fma_f32(v11, v3, v12);
    const float v14 = 0x1p+0f; /* 1 */
    const float v15 = exp2_1ulp_avx512_fma_f32(v13, v3, v14);
    const float v16 = exp2_1ulp_avx512_scalef_f32(v15, v2);
    const float r0 = v16;
    return r0;
}

static void exp2_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp2_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP2_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP2_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP2_1ULP_AVX512_AVX2 static inline EXP2_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXP2_1ULP_AVX512_AVX512 static inline EXP2_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
EXP2_1ULP_AVX512_AVX2 __m128 exp2_1ulp_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
    const __m256d x = _mm256_cvtps_pd(a), y = _mm256_cvtps_pd(b);
    const __m256d infinity = _mm256_set1_pd(INFINITY);
    const __m256d e =
        _mm256_min_pd(_mm256_max_pd(_mm256_floor_pd(y), _mm256_set1_pd(-400.0)),
                      _mm256_set1_pd(400.0));
    const __m256i whole = _mm256_cvtepi32_epi64(_mm256_cvtpd_epi32(e));
    const __m256i biased = _mm256_add_epi64(whole, _mm256_set1_epi64x(1023));
    __m256d p = _mm256_castsi256_pd(_mm256_slli_epi64(biased, 52));
    p = _mm256_blendv_pd(p, infinity, _mm256_cmp_pd(y, infinity, _CMP_EQ_OQ));
    p = _mm256_andnot_pd(_mm256_cmp_pd(y, _mm256_set1_pd(-INFINITY), _CMP_EQ_OQ), p);
    p = _mm256_blendv_pd(p, y, _mm256_cmp_pd(y, y, _CMP_UNORD_Q));
    return _mm256_cvtpd_ps(_mm256_mul_pd(x, p));
}

/* Any operands. A quiet NaN times 2^inf is inf, and times 2^-inf zero. */
static EXP2_1ULP_AVX512_AVX2_TARGET __m256 exp2_1ulp_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        exp2_1ulp_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        exp2_1ulp_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
EXP2_1ULP_AVX512_AVX2 __m256 exp2_1ulp_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return exp2_1ulp_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP2_1ULP_AVX512_AVX2 void exp2_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.95059ap-7f); /* 0.0123602869 */
    const __m256 v4 = _mm256_set1_ps(0x1.bc6f2ep-5f); /* 0.0542522334 */
    const __m256 v6 = _mm256_set1_ps(0x1.148608p-2f); /* 0.270042539 */
    const __m256 v8 = _mm256_set1_ps(0x1.ad4b7ep-6f); /* 0.0262020808 */
    const __m256 v9 = _mm256_set1_ps(0x1.56a332p-3f); /* 0.167303458 */
    const __m256 v12 = _mm256_set1_ps(0x1.62e432p-1f); /* 0.693147242 */
    const __m256 v14 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_round_ps(v1_0, 8);
    const __m256 v2_1 = _mm256_round_ps(v1_1, 8);
    const __m256 v3_0 = _mm256_sub_ps(v1_0, v2_0);
    const __m256 v3_1 = _mm256_sub_ps(v1_1, v2_1);
    const __m256 v5_0 = _mm256_fmadd_ps(v0, v3_0, v4);
    const __m256 v5_1 = _mm256_fmadd_ps(v0, v3_1, v4);
    const __m256 v7_0 = _mm256_fmadd_ps(v5_0, v3_0, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v5_1, v3_1, v6);
    const __m256 v10_0 = _mm256_fmadd_ps(v8, v3_0, v9);
    const __m256 v10_1 = _mm256_fmadd_ps(v8, v3_1, v9);
    const __m256 v11_0 = _mm256_fmadd_ps(v7_0, v7_0, v10_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v7_1, v7_1, v10_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v11_0, v3_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v11_1, v3_1, v12);
    const __m256 v15_0 = _mm256_fmadd_ps(v13_0, v3_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13_1, v3_1, v14);
    const __m256 v16_0 = exp2_1ulp_avx512_scalef_f32_avx2(v15_0, v2_0);
    const __m256 v16_1 = exp2_1ulp_avx512_scalef_f32_avx2(v15_1, v2_1);
    _mm256_storeu_ps(y, v16_0);
    _mm256_storeu_ps(y + 8, v16_1);
}

/* 8 elements. */
static EXP2_1ULP_AVX512_AVX2_TARGET void exp2_1ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.95059ap-7f); /* 0.0123602869 */
    const __m256 v4 = _mm256_set1_ps(0x1.bc6f2ep-5f); /* 0.0542522334 */
    const __m256 v6 = _mm256_set1_ps(0x1.148608p-2f); /* 0.270042539 */
    const __m256 v8 = _mm256_set1_ps(0x1.ad4b7ep-6f); /* 0.0262020808 */
    const __m256 v9 = _mm256_set1_ps(0x1.56a332p-3f); /* 0.167303458 */
    const __m256 v12 = _mm256_set1_ps(0x1.62e432p-1f); /* 0.693147242 */
    const __m256 v14 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_round_ps(v1, 8);
    const __m256 v3 = _mm256_sub_ps(v1, v2);
    const __m256 v5 = _mm256_fmadd_ps(v0, v3, v4);
    const __m256 v7 = _mm256_fmadd_ps(v5, v3, v6);
    const __m256 v10 = _mm256_fmadd_ps(v8, v3, v9);
    const __m256 v11 = _mm256_fmadd_ps(v7, v7, v10);
    const __m256 v13 = _mm256_fmadd_ps(v11, v3, v12);
    const __m256 v15 = _mm256_fmadd_ps(v13, v3, v14);
    const __m256 v16 = exp2_1ulp_avx512_scalef_f32_avx2(v15, v2);
    _mm256_storeu_ps(y, v16);
}

static EXP2_1ULP_AVX512_AVX2_TARGET void exp2_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp2_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp2_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXP2_1ULP_AVX512_AVX512 void exp2_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.95059ap-7f); /* 0.0123602869 */
    const __m512 v4 = _mm512_set1_ps(0x1.bc6f2ep-5f); /* 0.0542522334 */
    const __m512 v6 = _mm512_set1_ps(0x1.148608p-2f); /* 0.270042539 */
    const __m512 v8 = _mm512_set1_ps(0x1.ad4b7ep-6f); /* 0.0262020808 */
    const __m512 v9 = _mm512_set1_ps(0x1.56a332p-3f); /* 0.167303458 */
    const __m512 v12 = _mm512_set1_ps(0x1.62e432p-1f); /* 0.693147242 */
    const __m512 v14 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_roundscale_ps(v1_0, 8);
    const __m512 v2_1 = _mm512_roundscale_ps(v1_1, 8);
    const __m512 v3_0 = _mm512_sub_ps(v1_0, v2_0);
    const __m512 v3_1 = _mm512_sub_ps(v1_1, v2_1);
    const __m512 v5_0 = _mm512_fmadd_ps(v0, v3_0, v4);
    const __m512 v5_1 = _mm512_fmadd_ps(v0, v3_1, v4);
    const __m512 v7_0 = _mm512_fmadd_ps(v5_0, v3_0, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v5_1, v3_1, v6);
    const __m512 v10_0 = _mm512_fmadd_ps(v8, v3_0, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v8, v3_1, v9);
    const __m512 v11_0 = _mm512_fmadd_ps(v7_0, v7_0, v10_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v7_1, v7_1, v10_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v11_0, v3_0, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v11_1, v3_1, v12);
    const __m512 v15_0 = _mm512_fmadd_ps(v13_0, v3_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13_1, v3_1, v14);
    const __m512 v16_0 = _mm512_scalef_ps(v15_0, v2_0);
    const __m512 v16_1 = _mm512_scalef_ps(v15_1, v2_1);
    _mm512_storeu_ps(y, v16_0);
    _mm512_storeu_ps(y + 16, v16_1);
}

/* 16 elements. */
static EXP2_1ULP_AVX512_AVX512_TARGET void exp2_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.95059ap-7f); /* 0.0123602869 */
    const __m512 v4 = _mm512_set1_ps(0x1.bc6f2ep-5f); /* 0.0542522334 */
    const __m512 v6 = _mm512_set1_ps(0x1.148608p-2f); /* 0.270042539 */
    const __m512 v8 = _mm512_set1_ps(0x1.ad4b7ep-6f); /* 0.0262020808 */
    const __m512 v9 = _mm512_set1_ps(0x1.56a332p-3f); /* 0.167303458 */
    const __m512 v12 = _mm512_set1_ps(0x1.62e432p-1f); /* 0.693147242 */
    const __m512 v14 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_roundscale_ps(v1, 8);
    const __m512 v3 = _mm512_sub_ps(v1, v2);
    const __m512 v5 = _mm512_fmadd_ps(v0, v3, v4);
    const __m512 v7 = _mm512_fmadd_ps(v5, v3, v6);
    const __m512 v10 = _mm512_fmadd_ps(v8, v3, v9);
    const __m512 v11 = _mm512_fmadd_ps(v7, v7, v10);
    const __m512 v13 = _mm512_fmadd_ps(v11, v3, v12);
    const __m512 v15 = _mm512_fmadd_ps(v13, v3, v14);
    const __m512 v16 = _mm512_scalef_ps(v15, v2);
    _mm512_storeu_ps(y, v16);
}

static EXP2_1ULP_AVX512_AVX512_TARGET void exp2_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp2_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp2_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp2_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP2_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp2_1ulp_avx512_level(void) {
#if defined(EXP2_1ULP_AVX512_FORCE_ISA)
    return EXP2_1ULP_AVX512_FORCE_ISA;
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

float exp2_1ulp_avx512(float x) {
    return exp2_1ulp_avx512_element(x);
}

void exp2_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp2_1ulp_avx512_level();
    if (level == 2) {
        exp2_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp2_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    exp2_1ulp_avx512_array_portable(x, y, n);
}

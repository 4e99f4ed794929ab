/* erf_1ulp_avx512: erf
 *
 *   target       erf, erf x, f32
 *   domain       every input
 *   max error    0.752974 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.00514cp-3 (-0.125155061, encoding 0xbe0028a6)
 *   result there -0x1.1fb868p-3 (-0.140488446, encoding 0xbe0fdc34)
 *   mean error   0.126213 ulp
 *   misrounded   29258338 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           86fd504b757ff6489dad2117c89ac756
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f32 --max-ulp 1 --isa avx512 --time 90s --seed 1 --threads 1 --archive erf_1ulp_avx512.db
 *                time: 0.2646 ns/element as avx512 code (inputs mean)
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
#include "erf_1ulp_avx512.h"

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

static inline float erf_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erf_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t erf_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float erf_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float erf_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = erf_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return erf_1ulp_avx512_frombits_f32((erf_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const float erf_1ulp_avx512_table0[16] = {
    0x0p+0f, 0x1.80001cp-3f, 0x1.400052p-2f, 0x1.bfff98p-2f,
    0x1.40007ep-1f, 0x1.bfffa2p-1f, 0x1.20008p+0f, 0x1.60003ap+0f,
    0x1.bfffa6p+0f, 0x1.20005cp+1f, 0x1.60008p+1f, 0x1.a0008p+1f,
    0x1.00008p+2f, 0x1.40008p+2f, 0x1.80008p+2f, 0x1.c0008p+2f,
};

static const float erf_1ulp_avx512_table1[16] = {
    -0x1.ea7dc8p-8f, 0x1.3cb4bp-5f, -0x1.4cd70cp-4f, -0x1.2d573p-3f,
    -0x1.405f2p-5f, -0x1.49fc9p-7f, 0x1.97a09cp-7f, 0x1.51f7f8p-6f,
    0x1.28ace2p-7f, -0x1.6a5976p-9f, -0x1.b6de5ep-10f, -0x1.620852p-10f,
    0x1.59103ap-12f, 0x1.34p-40f, 0x1.38p-40f, 0x1.3cp-40f,
};

static const float erf_1ulp_avx512_table2[16] = {
    0x1.d064eap-4f, 0x1.988f14p-4f, 0x1.175744p-4f, 0x1.550e2ap-6f,
    -0x1.b75bb6p-6f, -0x1.11f6dp-4f, -0x1.f384d2p-5f, -0x1.f6a50ep-6f,
    0x1.8757c2p-8f, 0x1.5ad0dcp-7f, 0x1.72130cp-9f, 0x1.574cdcp-12f,
    0x1.1b5896p-11f, 0x1.34p-40f, 0x1.38p-40f, 0x1.3cp-40f,
};

static const float erf_1ulp_avx512_table3[16] = {
    0x1.24ceccp-16f, 0x1.976168p-4f, 0x1.326818p-3f, 0x1.6d1c3p-3f,
    0x1.6949f8p-3f, 0x1.cc5b94p-4f, 0x1.cb71a4p-6f, -0x1.f32fc8p-6f,
    -0x1.8a1558p-5f, -0x1.38c0aep-6f, -0x1.aade4p-9f, -0x1.803296p-13f,
    0x1.546b66p-12f, -0x1.515488p-31f, -0x1.4537p-46f, -0x1.3582c2p-64f,
};

static const float erf_1ulp_avx512_table4[16] = {
    -0x1.812828p-2f, -0x1.59bab6p-2f, -0x1.191cf4p-2f, -0x1.888e5p-3f,
    -0x1.c81b0ap-5f, 0x1.7c9bbp-4f, 0x1.4cb236p-3f, 0x1.43751ap-3f,
    0x1.715f0cp-4f, 0x1.63f534p-6f, 0x1.698604p-9f, 0x1.9a254ap-13f,
    0x1.932beep-14f, 0x1.19588ap-32f, 0x1.be2fa2p-48f, 0x1.692bfep-66f,
};

static const float erf_1ulp_avx512_table5[16] = {
    0x1.e19174p-24f, -0x1.a25444p-3f, -0x1.477cd2p-2f, -0x1.a17392p-2f,
    -0x1.e8a3dcp-2f, -0x1.d62c2p-2f, -0x1.6ea5f2p-2f, -0x1.dfbaecp-3f,
    -0x1.7a4c06p-4f, -0x1.074808p-6f, -0x1.a69ed8p-10f, -0x1.98823p-14f,
    0x1.ad5da2p-17f, -0x1.5880c2p-34f, -0x1.c477dp-50f, -0x1.38c416p-68f,
};

static const float erf_1ulp_avx512_table6[16] = {
    0x1.06eba8p-3f, 0x1.16e2d6p+0f, 0x1.05fd32p+0f, 0x1.dd16a6p-1f,
    0x1.86e8f2p-1f, 0x1.0cabb8p-1f, 0x1.45e82ep-2f, 0x1.5ce4bcp-3f,
    0x1.b056fp-5f, 0x1.d40e0ap-8f, 0x1.335bf4p-11f, 0x1.e9a7eep-16f,
    0x1.f696dcp-21f, 0x1.1399c6p-36f, 0x1.2da4dp-52f, 0x1.6571fep-71f,
};

static const float erf_1ulp_avx512_table7[16] = {
    0x0p+0f, 0x1.ac4602p-3f, 0x1.5daa48p-2f, 0x1.db07bcp-2f,
    0x1.3f19cep-1f, 0x1.917218p-1f, 0x1.c6db24p-1f, 0x1.e576ap-1f,
    0x1.f92cfep-1f, 0x1.ff404ap-1f, 0x1.fff2dp-1f, 0x1.ffff7p-1f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

static inline float erf_1ulp_avx512_element(float x) {
    const float v0 = 0x1.fcd0c4p+1f; /* 3.97512102 */
    const float v1 = x;
    const float v2 = erf_1ulp_avx512_abs_f32(v1);
    const float v3 = v0 < v2 ? v0 : v2;
    const float v4 = 0x1p-1f; /* 0.5 */
    const float v5 = v4 + v3;
    const int32_t v6 = erf_1ulp_avx512_bits_f32(v5);
    const int32_t v7 = 21;
    const int32_t v8 = erf_1ulp_avx512_lshr_i32(v6, v7);
    const int32_t v9 = 8;
    const int32_t v10 = (int32_t)((uint32_t)v8 + (uint32_t)v9);
    const float v11 = erf_1ulp_avx512_table0[(uint32_t)v10 & (16u - 1)];
    const float v12 = v3 - v11;
    const float v13 = erf_1ulp_avx512_table1[(uint32_t)v10 & (16u - 1)];
    const float v14 = erf_1ulp_avx512_table2[(uint32_t)v10 & (16u - 1)];
    const float v15 = erf_1ulp_avx512_fma_f32(v13, v12, v14);
    const float v16 = erf_1ulp_avx512_table3[(uint32_t)v10 & (16u - 1)];
    const float v17 = erf_1ulp_avx512_fma_f32(v12, v15, v16);
    const float v18 = erf_1ulp_avx512_table4[(uint32_t)v10 & (16u - 1)];
    const float v19 = erf_1ulp_avx512_fma_f32(v17, v12, v18);
    const float v20 = erf_1ulp_avx512_table5[(uint32_t)v10 & (16u - 1)];
    const float v21 = erf_1ulp_avx512_fma_f32(v19, v12, v20);
    const float v22 = erf_1ulp_avx512_table6[(uint32_t)v10 & (16u - 1)];
    const float v23 = erf_1ulp_avx512_fma_f32(v12, v21, v22);
    const float v24 = 0x1.66bb9cp-7f; /* 0.0109476577 */
    const int v25 = v11 < v24;
    const float v26 = erf_1ulp_avx512_table7[(uint32_t)v10 & (16u - 1)];
    const float v27 = v25 ? v3 : v26;
    const float v28 = erf_1ulp_avx512_fma_f32(v23, v12, v27);
    const float v29 = erf_1ulp_avx512_copysign_f32(v28, v1);
    const float r0 = v29;
    return r0;
}

static void erf_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERF_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_1ULP_AVX512_AVX2 static inline ERF_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERF_1ULP_AVX512_AVX512 static inline ERF_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ERF_1ULP_AVX512_AVX2 __m256 erf_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ERF_1ULP_AVX512_AVX2 __m256 erf_1ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERF_1ULP_AVX512_AVX2 void erf_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.fcd0c4p+1f); /* 3.97512102 */
    const __m256 v4 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v9 = _mm256_set1_epi32(8);
    const __m256 v24 = _mm256_set1_ps(0x1.66bb9cp-7f); /* 0.0109476577 */
    const __m256 t0_0 = _mm256_loadu_ps(erf_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(erf_1ulp_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(erf_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(erf_1ulp_avx512_table1 + 8);
    const __m256 t2_0 = _mm256_loadu_ps(erf_1ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(erf_1ulp_avx512_table2 + 8);
    const __m256 t3_0 = _mm256_loadu_ps(erf_1ulp_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(erf_1ulp_avx512_table3 + 8);
    const __m256 t4_0 = _mm256_loadu_ps(erf_1ulp_avx512_table4);
    const __m256 t4_1 = _mm256_loadu_ps(erf_1ulp_avx512_table4 + 8);
    const __m256 t5_0 = _mm256_loadu_ps(erf_1ulp_avx512_table5);
    const __m256 t5_1 = _mm256_loadu_ps(erf_1ulp_avx512_table5 + 8);
    const __m256 t6_0 = _mm256_loadu_ps(erf_1ulp_avx512_table6);
    const __m256 t6_1 = _mm256_loadu_ps(erf_1ulp_avx512_table6 + 8);
    const __m256 t7_0 = _mm256_loadu_ps(erf_1ulp_avx512_table7);
    const __m256 t7_1 = _mm256_loadu_ps(erf_1ulp_avx512_table7 + 8);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_min_ps(v0, v2);
    const __m256 v5 = _mm256_add_ps(v4, v3);
    const __m256i v6 = _mm256_castps_si256(v5);
    const __m256i v8 = _mm256_srli_epi32(v6, 21);
    const __m256i v10 = _mm256_add_epi32(v8, v9);
    const __m256 v11 = erf_1ulp_avx512_permute16_avx2(v10, t0_0, t0_1);
    const __m256 v12 = _mm256_sub_ps(v3, v11);
    const __m256 v13 = erf_1ulp_avx512_permute16_avx2(v10, t1_0, t1_1);
    const __m256 v14 = erf_1ulp_avx512_permute16_avx2(v10, t2_0, t2_1);
    const __m256 v15 = _mm256_fmadd_ps(v13, v12, v14);
    const __m256 v16 = erf_1ulp_avx512_permute16_avx2(v10, t3_0, t3_1);
    const __m256 v17 = _mm256_fmadd_ps(v12, v15, v16);
    const __m256 v18 = erf_1ulp_avx512_permute16_avx2(v10, t4_0, t4_1);
    const __m256 v19 = _mm256_fmadd_ps(v17, v12, v18);
    const __m256 v20 = erf_1ulp_avx512_permute16_avx2(v10, t5_0, t5_1);
    const __m256 v21 = _mm256_fmadd_ps(v19, v12, v20);
    const __m256 v22 = erf_1ulp_avx512_permute16_avx2(v10, t6_0, t6_1);
    const __m256 v23 = _mm256_fmadd_ps(v12, v21, v22);
    const __m256i v25 = _mm256_castps_si256(_mm256_cmp_ps(v11, v24, _CMP_LT_OQ));
    const __m256 v26 = erf_1ulp_avx512_permute16_avx2(v10, t7_0, t7_1);
    const __m256 v27 = _mm256_blendv_ps(v26, v3, _mm256_castsi256_ps(v25));
    const __m256 v28 = _mm256_fmadd_ps(v23, v12, v27);
    const __m256 v29 = erf_1ulp_avx512_signed_f32_avx2(v28, v1);
    _mm256_storeu_ps(y, v29);
}

static ERF_1ULP_AVX512_AVX2_TARGET void erf_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erf_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        erf_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ERF_1ULP_AVX512_AVX512 __m512 erf_1ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ERF_1ULP_AVX512_AVX512 void erf_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.fcd0c4p+1f); /* 3.97512102 */
    const __m512 v4 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v9 = _mm512_set1_epi32(8);
    const __m512 v24 = _mm512_set1_ps(0x1.66bb9cp-7f); /* 0.0109476577 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_1ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erf_1ulp_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erf_1ulp_avx512_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erf_1ulp_avx512_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erf_1ulp_avx512_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erf_1ulp_avx512_table5);
    const __m512 t6_0 = _mm512_loadu_ps(erf_1ulp_avx512_table6);
    const __m512 t7_0 = _mm512_loadu_ps(erf_1ulp_avx512_table7);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_min_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_min_ps(v0, v2_1);
    const __m512 v5_0 = _mm512_add_ps(v4, v3_0);
    const __m512 v5_1 = _mm512_add_ps(v4, v3_1);
    const __m512i v6_0 = _mm512_castps_si512(v5_0);
    const __m512i v6_1 = _mm512_castps_si512(v5_1);
    const __m512i v8_0 = _mm512_srli_epi32(v6_0, 21);
    const __m512i v8_1 = _mm512_srli_epi32(v6_1, 21);
    const __m512i v10_0 = _mm512_add_epi32(v8_0, v9);
    const __m512i v10_1 = _mm512_add_epi32(v8_1, v9);
    const __m512 v11_0 = _mm512_permutexvar_ps(v10_0, t0_0);
    const __m512 v11_1 = _mm512_permutexvar_ps(v10_1, t0_0);
    const __m512 v12_0 = _mm512_sub_ps(v3_0, v11_0);
    const __m512 v12_1 = _mm512_sub_ps(v3_1, v11_1);
    const __m512 v13_0 = _mm512_permutexvar_ps(v10_0, t1_0);
    const __m512 v13_1 = _mm512_permutexvar_ps(v10_1, t1_0);
    const __m512 v14_0 = _mm512_permutexvar_ps(v10_0, t2_0);
    const __m512 v14_1 = _mm512_permutexvar_ps(v10_1, t2_0);
    const __m512 v15_0 = _mm512_fmadd_ps(v13_0, v12_0, v14_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v13_1, v12_1, v14_1);
    const __m512 v16_0 = _mm512_permutexvar_ps(v10_0, t3_0);
    const __m512 v16_1 = _mm512_permutexvar_ps(v10_1, t3_0);
    const __m512 v17_0 = _mm512_fmadd_ps(v12_0, v15_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v12_1, v15_1, v16_1);
    const __m512 v18_0 = _mm512_permutexvar_ps(v10_0, t4_0);
    const __m512 v18_1 = _mm512_permutexvar_ps(v10_1, t4_0);
    const __m512 v19_0 = _mm512_fmadd_ps(v17_0, v12_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v17_1, v12_1, v18_1);
    const __m512 v20_0 = _mm512_permutexvar_ps(v10_0, t5_0);
    const __m512 v20_1 = _mm512_permutexvar_ps(v10_1, t5_0);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v12_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v12_1, v20_1);
    const __m512 v22_0 = _mm512_permutexvar_ps(v10_0, t6_0);
    const __m512 v22_1 = _mm512_permutexvar_ps(v10_1, t6_0);
    const __m512 v23_0 = _mm512_fmadd_ps(v12_0, v21_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v12_1, v21_1, v22_1);
    const __mmask16 v25_0 = _mm512_cmp_ps_mask(v11_0, v24, _CMP_LT_OQ);
    const __mmask16 v25_1 = _mm512_cmp_ps_mask(v11_1, v24, _CMP_LT_OQ);
    const __m512 v26_0 = _mm512_permutexvar_ps(v10_0, t7_0);
    const __m512 v26_1 = _mm512_permutexvar_ps(v10_1, t7_0);
    const __m512 v27_0 = _mm512_mask_blend_ps(v25_0, v26_0, v3_0);
    const __m512 v27_1 = _mm512_mask_blend_ps(v25_1, v26_1, v3_1);
    const __m512 v28_0 = _mm512_fmadd_ps(v23_0, v12_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v23_1, v12_1, v27_1);
    const __m512 v29_0 = erf_1ulp_avx512_signed_f32_avx512(v28_0, v1_0);
    const __m512 v29_1 = erf_1ulp_avx512_signed_f32_avx512(v28_1, v1_1);
    _mm512_storeu_ps(y, v29_0);
    _mm512_storeu_ps(y + 16, v29_1);
}

/* 16 elements. */
static ERF_1ULP_AVX512_AVX512_TARGET void erf_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.fcd0c4p+1f); /* 3.97512102 */
    const __m512 v4 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v9 = _mm512_set1_epi32(8);
    const __m512 v24 = _mm512_set1_ps(0x1.66bb9cp-7f); /* 0.0109476577 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_1ulp_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erf_1ulp_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erf_1ulp_avx512_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erf_1ulp_avx512_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erf_1ulp_avx512_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erf_1ulp_avx512_table5);
    const __m512 t6_0 = _mm512_loadu_ps(erf_1ulp_avx512_table6);
    const __m512 t7_0 = _mm512_loadu_ps(erf_1ulp_avx512_table7);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_min_ps(v0, v2);
    const __m512 v5 = _mm512_add_ps(v4, v3);
    const __m512i v6 = _mm512_castps_si512(v5);
    const __m512i v8 = _mm512_srli_epi32(v6, 21);
    const __m512i v10 = _mm512_add_epi32(v8, v9);
    const __m512 v11 = _mm512_permutexvar_ps(v10, t0_0);
    const __m512 v12 = _mm512_sub_ps(v3, v11);
    const __m512 v13 = _mm512_permutexvar_ps(v10, t1_0);
    const __m512 v14 = _mm512_permutexvar_ps(v10, t2_0);
    const __m512 v15 = _mm512_fmadd_ps(v13, v12, v14);
    const __m512 v16 = _mm512_permutexvar_ps(v10, t3_0);
    const __m512 v17 = _mm512_fmadd_ps(v12, v15, v16);
    const __m512 v18 = _mm512_permutexvar_ps(v10, t4_0);
    const __m512 v19 = _mm512_fmadd_ps(v17, v12, v18);
    const __m512 v20 = _mm512_permutexvar_ps(v10, t5_0);
    const __m512 v21 = _mm512_fmadd_ps(v19, v12, v20);
    const __m512 v22 = _mm512_permutexvar_ps(v10, t6_0);
    const __m512 v23 = _mm512_fmadd_ps(v12, v21, v22);
    const __mmask16 v25 = _mm512_cmp_ps_mask(v11, v24, _CMP_LT_OQ);
    const __m512 v26 = _mm512_permutexvar_ps(v10, t7_0);
    const __m512 v27 = _mm512_mask_blend_ps(v25, v26, v3);
    const __m512 v28 = _mm512_fmadd_ps(v23, v12, v27);
    const __m512 v29 = erf_1ulp_avx512_signed_f32_avx512(v28, v1);
    _mm512_storeu_ps(y, v29);
}

static ERF_1ULP_AVX512_AVX512_TARGET void erf_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        erf_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erf_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        erf_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_1ulp_avx512_level(void) {
#if defined(ERF_1ULP_AVX512_FORCE_ISA)
    return ERF_1ULP_AVX512_FORCE_ISA;
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

float erf_1ulp_avx512(float x) {
    return erf_1ulp_avx512_element(x);
}

void erf_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_1ulp_avx512_level();
    if (level == 2) {
        erf_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erf_1ulp_avx512_array_portable(x, y, n);
}

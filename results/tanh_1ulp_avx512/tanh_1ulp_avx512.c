/* tanh_1ulp_avx512: tanh
 *
 *   target       tanh, tanh x, f32
 *   domain       every input
 *   max error    0.991726 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f94f16p-6 (-0.0308416095, encoding 0xbcfca78b)
 *   result there -0x1.f92614p-6 (-0.0308318324, encoding 0xbcfc930a)
 *   mean error   0.017222 ulp
 *   misrounded   28499186 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1b8324a9b38026810a554cd36c2f6e5d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f32 --max-ulp 1 --isa avx512 --time 100s --seed 1 --threads 1 --archive tanh_1ulp_avx512.db
 *                time: 0.2380 ns/element as avx512 code (inputs mean)
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
#include "tanh_1ulp_avx512.h"

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

static inline float tanh_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tanh_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t tanh_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tanh_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float tanh_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tanh_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = tanh_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return tanh_1ulp_avx512_frombits_f32((tanh_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const float tanh_1ulp_avx512_table0[32] = {
    0x0p+0f, 0x1.80002p-4f, 0x1.3fffap-3f, 0x1.c00002p-3f,
    0x1.400058p-2f, 0x1.bfffd6p-2f, 0x1.200078p-1f, 0x1.600038p-1f,
    0x1.c0003ep-1f, 0x1.20000cp+0f, 0x1.5fffdap+0f, 0x1.9fffbp+0f,
    0x1.ffffbap+0f, 0x1.3fffc4p+1f, 0x1.7fffb2p+1f, 0x1.c0006ep+1f,
    0x1.0fffdap+2f, 0x1.4fff82p+2f, 0x1.90008p+2f, 0x1.cfff8p+2f,
    0x1.17ff8p+3f, 0x1.58008p+3f, 0x1.98008p+3f, 0x1.d8008p+3f,
    0x1.1c008p+4f, 0x1.5c008p+4f, 0x1.9c008p+4f, 0x1.dc008p+4f,
    0x1.1e0076p+5f, 0x1.5ep+5f, 0x1.9ep+5f, 0x1.dep+5f,
};

static const float tanh_1ulp_avx512_table1[32] = {
    0x1.0fd67ep-3f, 0x1.b4f234p-3f, 0x1.047b4cp-3f, 0x1.b73e98p-4f,
    0x1.7715bep-5f, -0x1.d5832p-8f, -0x1.52f25p-5f, -0x1.f95002p-5f,
    -0x1.e338bcp-5f, -0x1.07385ep-5f, -0x1.42cb68p-7f, 0x1.2b3d4cp-10f,
    0x1.3488aep-8f, 0x1.7abdd2p-9f, 0x1.452ebp-10f, 0x1.f7bd28p-12f,
    0x1.e02abcp-14f, 0x1.04e49ep-16f, 0x1.1a8c18p-19f, 0x1.8ceefep-23f,
    -0x1.ec268ap-22f, 0x1.54p-40f, 0x1.58p-40f, 0x1.5cp-40f,
    0x1.6p-40f, 0x1.64p-40f, 0x1.68p-40f, 0x1.6cp-40f,
    0x1.7p-40f, 0x1.74p-40f, 0x1.78p-40f, 0x1.7cp-40f,
};

static const float tanh_1ulp_avx512_table2[32] = {
    0x1.310a3cp-15f, 0x1.0b685ap-4f, 0x1.948056p-4f, 0x1.06be4ep-3f,
    0x1.4330c4p-3f, 0x1.5b6eeep-3f, 0x1.3a1fcap-3f, 0x1.e96028p-4f,
    0x1.f41b64p-5f, 0x1.dc9098p-9f, -0x1.5a104ap-6f, -0x1.9bc968p-6f,
    -0x1.254bf8p-6f, -0x1.098064p-7f, -0x1.a426a2p-9f, -0x1.3d1a48p-10f,
    -0x1.28a9b8p-12f, -0x1.425782p-15f, -0x1.4dc8fap-18f, -0x1.244104p-20f,
    -0x1.516c28p-21f, 0x1.54p-40f, 0x1.58p-40f, 0x1.5cp-40f,
    0x1.6p-40f, 0x1.64p-40f, 0x1.68p-40f, 0x1.6cp-40f,
    0x1.7p-40f, 0x1.74p-40f, 0x1.78p-40f, 0x1.7cp-40f,
};

static const float tanh_1ulp_avx512_table3[32] = {
    -0x1.555588p-2f, -0x1.497c16p-2f, -0x1.35191cp-2f, -0x1.183becp-2f,
    -0x1.c1a112p-3f, -0x1.16e00cp-3f, -0x1.bd12f8p-5f, 0x1.d78068p-7f,
    0x1.4f1842p-4f, 0x1.c68de2p-4f, 0x1.97dd48p-4f, 0x1.33e3e4p-4f,
    0x1.58fa88p-5f, 0x1.16da0cp-6f, 0x1.a89ef6p-8f, 0x1.3c5bep-9f,
    0x1.1b718ep-11f, 0x1.335b34p-14f, 0x1.4ce43ep-17f, 0x1.6f00aep-20f,
    0x1.0426c6p-23f, 0x1.54p-40f, 0x1.58p-40f, 0x1.5cp-40f,
    0x1.6p-40f, 0x1.64p-40f, 0x1.68p-40f, 0x1.6cp-40f,
    0x1.7p-40f, 0x1.74p-40f, 0x1.78p-40f, 0x1.7cp-40f,
};

static const float tanh_1ulp_avx512_table4[32] = {
    0x1.559226p-28f, -0x1.7b8afep-4f, -0x1.35cbb2p-3f, -0x1.a48aeep-3f,
    -0x1.199248p-2f, -0x1.5e0ed8p-2f, -0x1.825e28p-2f, -0x1.897d26p-2f,
    -0x1.6ba7f8p-2f, -0x1.1df006p-2f, -0x1.970ef6p-3f, -0x1.106534p-3f,
    -0x1.16fa38p-4f, -0x1.add892p-6f, -0x1.41ae36p-7f, -0x1.dc4ffcp-9f,
    -0x1.a9dc66p-11f, -0x1.cd66dp-14f, -0x1.f577f2p-17f, -0x1.00e002p-19f,
    0x1.81a5ap-24f, 0x1.54p-40f, 0x1.58p-40f, 0x1.5cp-40f,
    0x1.6p-40f, 0x1.64p-40f, 0x1.68p-40f, 0x1.6cp-40f,
    0x1.7p-40f, 0x1.74p-40f, 0x1.78p-40f, 0x1.7cp-40f,
};

static const float tanh_1ulp_avx512_table5[32] = {
    0x1p+0f, 0x1.fb86b6p-1f, 0x1.f3b366p-1f, 0x1.e842cap-1f,
    0x1.d1155cp-1f, 0x1.a945c8p-1f, 0x1.7aea8cp-1f, 0x1.49e694p-1f,
    0x1.024fdep-1f, 0x1.614fe8p-2f, 0x1.cea7bcp-3f, 0x1.265edcp-3f,
    0x1.216356p-4f, 0x1.b3b182p-6f, 0x1.434beap-7f, 0x1.dd34b2p-9f,
    0x1.aa8ee4p-11f, 0x1.ce01f8p-14f, 0x1.f42964p-17f, 0x1.0e9924p-19f,
    0x1.bc19e6p-24f, -0x1.f99c1ap-30f, -0x1.28568ep-35f, -0x1.5b5e28p-41f,
    -0x1.b8cc48p-50f, -0x1.2ed72p-61f, -0x1.a01e86p-73f, -0x1.1de2a6p-84f,
    -0x1.cc4p-102f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
};

static const float tanh_1ulp_avx512_table6[32] = {
    0x0p+0f, 0x1.7ee122p-4f, 0x1.3d6b6ap-3f, 0x1.b8fd06p-3f,
    0x1.35f9dap-2f, 0x1.a5727cp-2f, 0x1.0508c8p-1f, 0x1.315804p-1f,
    0x1.68667p-1f, 0x1.9e5cbep-1f, 0x1.c27894p-1f, 0x1.d9c6e4p-1f,
    0x1.ed94fcp-1f, 0x1.f9257cp-1f, 0x1.fd77cep-1f, 0x1.ff112ep-1f,
    0x1.ffcaacp-1f, 0x1.fff8c8p-1f, 0x1.ffff06p-1f, 0x1.ffffdep-1f,
    0x1.fffffep-1f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

static inline float tanh_1ulp_avx512_element(float x) {
    const float v0 = 0x1.27f4eap+3f; /* 9.24864674 */
    const float v1 = x;
    const float v2 = tanh_1ulp_avx512_abs_f32(v1);
    const float v3 = v0 < v2 ? v0 : v2;
    const float v4 = 0x1.064246p-2f; /* 0.256112188 */
    const float v5 = v3 + v4;
    const int32_t v6 = tanh_1ulp_avx512_bits_f32(v5);
    const int32_t v7 = 21;
    const int32_t v8 = tanh_1ulp_avx512_lshr_i32(v6, v7);
    const int32_t v9 = 12;
    const int32_t v10 = (int32_t)((uint32_t)v8 + (uint32_t)v9);
    const float v11 = tanh_1ulp_avx512_table0[(uint32_t)v10 & (32u - 1)];
    const float v12 = v3 - v11;
    const float v13 = tanh_1ulp_avx512_table1[(uint32_t)v10 & (32u - 1)];
    const float v14 = tanh_1ulp_avx512_table2[(uint32_t)v10 & (32u - 1)];
    const float v15 = tanh_1ulp_avx512_fma_f32(v12, v13, v14);
    const float v16 = tanh_1ulp_avx512_table3[(uint32_t)v10 & (32u - 1)];
    const float v17 = tanh_1ulp_avx512_fma_f32(v12, v15, v16);
    const float v18 = tanh_1ulp_avx512_table4[(uint32_t)v10 & (32u - 1)];
    const float v19 = tanh_1ulp_avx512_fma_f32(v12, v17, v18);
    const float v20 = tanh_1ulp_avx512_table5[(uint32_t)v10 & (32u - 1)];
    const float v21 = tanh_1ulp_avx512_fma_f32(v12, v19, v20);
    const float v22 = tanh_1ulp_avx512_table6[(uint32_t)v10 & (32u - 1)];
    const float v23 = tanh_1ulp_avx512_fma_f32(v12, v21, v22);
    const float v24 = tanh_1ulp_avx512_copysign_f32(v23, v1);
    const float r0 = v24;
    return r0;
}

static void tanh_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_1ULP_AVX512_AVX2 static inline TANH_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TANH_1ULP_AVX512_AVX512 static inline TANH_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TANH_1ULP_AVX512_AVX2 __m256 tanh_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
TANH_1ULP_AVX512_AVX2 __m256 tanh_1ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(tanh_1ulp_avx512_permute16_avx2(i, t0, t1),
                            tanh_1ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_1ULP_AVX512_AVX2 __m256 tanh_1ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
TANH_1ULP_AVX512_AVX2 void tanh_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.27f4eap+3f); /* 9.24864674 */
    const __m256 v4 = _mm256_set1_ps(0x1.064246p-2f); /* 0.256112188 */
    const __m256i v9 = _mm256_set1_epi32(12);
    const __m256 t0_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table2 + 24);
    const __m256 t3_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table3 + 8);
    const __m256 t3_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table3 + 16);
    const __m256 t3_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table3 + 24);
    const __m256 t4_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table4);
    const __m256 t4_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table4 + 8);
    const __m256 t4_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table4 + 16);
    const __m256 t4_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table4 + 24);
    const __m256 t5_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table5);
    const __m256 t5_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table5 + 8);
    const __m256 t5_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table5 + 16);
    const __m256 t5_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table5 + 24);
    const __m256 t6_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table6);
    const __m256 t6_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table6 + 8);
    const __m256 t6_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table6 + 16);
    const __m256 t6_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table6 + 24);
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256 v3_0 = _mm256_min_ps(v0, v2_0);
    const __m256 v3_1 = _mm256_min_ps(v0, v2_1);
    const __m256 v5_0 = _mm256_add_ps(v3_0, v4);
    const __m256 v5_1 = _mm256_add_ps(v3_1, v4);
    const __m256i v6_0 = _mm256_castps_si256(v5_0);
    const __m256i v6_1 = _mm256_castps_si256(v5_1);
    const __m256i v8_0 = _mm256_srli_epi32(v6_0, 21);
    const __m256i v8_1 = _mm256_srli_epi32(v6_1, 21);
    const __m256i v10_0 = _mm256_add_epi32(v8_0, v9);
    const __m256i v10_1 = _mm256_add_epi32(v8_1, v9);
    const __m256 v11_0 = tanh_1ulp_avx512_permute32_avx2(v10_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v11_1 = tanh_1ulp_avx512_permute32_avx2(v10_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v12_0 = _mm256_sub_ps(v3_0, v11_0);
    const __m256 v12_1 = _mm256_sub_ps(v3_1, v11_1);
    const __m256 v13_0 = tanh_1ulp_avx512_permute32_avx2(v10_0, t1_0, t1_1, t1_2, t1_3);
    const __m256 v13_1 = tanh_1ulp_avx512_permute32_avx2(v10_1, t1_0, t1_1, t1_2, t1_3);
    const __m256 v14_0 = tanh_1ulp_avx512_permute32_avx2(v10_0, t2_0, t2_1, t2_2, t2_3);
    const __m256 v14_1 = tanh_1ulp_avx512_permute32_avx2(v10_1, t2_0, t2_1, t2_2, t2_3);
    const __m256 v15_0 = _mm256_fmadd_ps(v12_0, v13_0, v14_0);
    const __m256 v15_1 = _mm256_fmadd_ps(v12_1, v13_1, v14_1);
    const __m256 v16_0 = tanh_1ulp_avx512_permute32_avx2(v10_0, t3_0, t3_1, t3_2, t3_3);
    const __m256 v16_1 = tanh_1ulp_avx512_permute32_avx2(v10_1, t3_0, t3_1, t3_2, t3_3);
    const __m256 v17_0 = _mm256_fmadd_ps(v12_0, v15_0, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v12_1, v15_1, v16_1);
    const __m256 v18_0 = tanh_1ulp_avx512_permute32_avx2(v10_0, t4_0, t4_1, t4_2, t4_3);
    const __m256 v18_1 = tanh_1ulp_avx512_permute32_avx2(v10_1, t4_0, t4_1, t4_2, t4_3);
    const __m256 v19_0 = _mm256_fmadd_ps(v12_0, v17_0, v18_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v12_1, v17_1, v18_1);
    const __m256 v20_0 = tanh_1ulp_avx512_permute32_avx2(v10_0, t5_0, t5_1, t5_2, t5_3);
    const __m256 v20_1 = tanh_1ulp_avx512_permute32_avx2(v10_1, t5_0, t5_1, t5_2, t5_3);
    const __m256 v21_0 = _mm256_fmadd_ps(v12_0, v19_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v12_1, v19_1, v20_1);
    const __m256 v22_0 = tanh_1ulp_avx512_permute32_avx2(v10_0, t6_0, t6_1, t6_2, t6_3);
    const __m256 v22_1 = tanh_1ulp_avx512_permute32_avx2(v10_1, t6_0, t6_1, t6_2, t6_3);
    const __m256 v23_0 = _mm256_fmadd_ps(v12_0, v21_0, v22_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v12_1, v21_1, v22_1);
    const __m256 v24_0 = tanh_1ulp_avx512_signed_f32_avx2(v23_0, v1_0);
    const __m256 v24_1 = tanh_1ulp_avx512_signed_f32_avx2(v23_1, v1_1);
    _mm256_storeu_ps(y, v24_0);
    _mm256_storeu_ps(y + 8, v24_1);
}

/* 8 elements. */
static TANH_1ULP_AVX512_AVX2_TARGET void tanh_1ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.27f4eap+3f); /* 9.24864674 */
    const __m256 v4 = _mm256_set1_ps(0x1.064246p-2f); /* 0.256112188 */
    const __m256i v9 = _mm256_set1_epi32(12);
    const __m256 t0_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table2 + 24);
    const __m256 t3_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table3 + 8);
    const __m256 t3_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table3 + 16);
    const __m256 t3_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table3 + 24);
    const __m256 t4_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table4);
    const __m256 t4_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table4 + 8);
    const __m256 t4_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table4 + 16);
    const __m256 t4_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table4 + 24);
    const __m256 t5_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table5);
    const __m256 t5_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table5 + 8);
    const __m256 t5_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table5 + 16);
    const __m256 t5_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table5 + 24);
    const __m256 t6_0 = _mm256_loadu_ps(tanh_1ulp_avx512_table6);
    const __m256 t6_1 = _mm256_loadu_ps(tanh_1ulp_avx512_table6 + 8);
    const __m256 t6_2 = _mm256_loadu_ps(tanh_1ulp_avx512_table6 + 16);
    const __m256 t6_3 = _mm256_loadu_ps(tanh_1ulp_avx512_table6 + 24);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_min_ps(v0, v2);
    const __m256 v5 = _mm256_add_ps(v3, v4);
    const __m256i v6 = _mm256_castps_si256(v5);
    const __m256i v8 = _mm256_srli_epi32(v6, 21);
    const __m256i v10 = _mm256_add_epi32(v8, v9);
    const __m256 v11 = tanh_1ulp_avx512_permute32_avx2(v10, t0_0, t0_1, t0_2, t0_3);
    const __m256 v12 = _mm256_sub_ps(v3, v11);
    const __m256 v13 = tanh_1ulp_avx512_permute32_avx2(v10, t1_0, t1_1, t1_2, t1_3);
    const __m256 v14 = tanh_1ulp_avx512_permute32_avx2(v10, t2_0, t2_1, t2_2, t2_3);
    const __m256 v15 = _mm256_fmadd_ps(v12, v13, v14);
    const __m256 v16 = tanh_1ulp_avx512_permute32_avx2(v10, t3_0, t3_1, t3_2, t3_3);
    const __m256 v17 = _mm256_fmadd_ps(v12, v15, v16);
    const __m256 v18 = tanh_1ulp_avx512_permute32_avx2(v10, t4_0, t4_1, t4_2, t4_3);
    const __m256 v19 = _mm256_fmadd_ps(v12, v17, v18);
    const __m256 v20 = tanh_1ulp_avx512_permute32_avx2(v10, t5_0, t5_1, t5_2, t5_3);
    const __m256 v21 = _mm256_fmadd_ps(v12, v19, v20);
    const __m256 v22 = tanh_1ulp_avx512_permute32_avx2(v10, t6_0, t6_1, t6_2, t6_3);
    const __m256 v23 = _mm256_fmadd_ps(v12, v21, v22);
    const __m256 v24 = tanh_1ulp_avx512_signed_f32_avx2(v23, v1);
    _mm256_storeu_ps(y, v24);
}

static TANH_1ULP_AVX512_AVX2_TARGET void tanh_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        tanh_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tanh_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_1ULP_AVX512_AVX512 __m512 tanh_1ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TANH_1ULP_AVX512_AVX512 void tanh_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.27f4eap+3f); /* 9.24864674 */
    const __m512 v4 = _mm512_set1_ps(0x1.064246p-2f); /* 0.256112188 */
    const __m512i v9 = _mm512_set1_epi32(12);
    const __m512 t0_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table2 + 16);
    const __m512 t3_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table3);
    const __m512 t3_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table3 + 16);
    const __m512 t4_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table4);
    const __m512 t4_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table4 + 16);
    const __m512 t5_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table5);
    const __m512 t5_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table5 + 16);
    const __m512 t6_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table6);
    const __m512 t6_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table6 + 16);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_min_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_min_ps(v0, v2_1);
    const __m512 v5_0 = _mm512_add_ps(v3_0, v4);
    const __m512 v5_1 = _mm512_add_ps(v3_1, v4);
    const __m512i v6_0 = _mm512_castps_si512(v5_0);
    const __m512i v6_1 = _mm512_castps_si512(v5_1);
    const __m512i v8_0 = _mm512_srli_epi32(v6_0, 21);
    const __m512i v8_1 = _mm512_srli_epi32(v6_1, 21);
    const __m512i v10_0 = _mm512_add_epi32(v8_0, v9);
    const __m512i v10_1 = _mm512_add_epi32(v8_1, v9);
    const __m512 v11_0 = _mm512_permutex2var_ps(t0_0, v10_0, t0_1);
    const __m512 v11_1 = _mm512_permutex2var_ps(t0_0, v10_1, t0_1);
    const __m512 v12_0 = _mm512_sub_ps(v3_0, v11_0);
    const __m512 v12_1 = _mm512_sub_ps(v3_1, v11_1);
    const __m512 v13_0 = _mm512_permutex2var_ps(t1_0, v10_0, t1_1);
    const __m512 v13_1 = _mm512_permutex2var_ps(t1_0, v10_1, t1_1);
    const __m512 v14_0 = _mm512_permutex2var_ps(t2_0, v10_0, t2_1);
    const __m512 v14_1 = _mm512_permutex2var_ps(t2_0, v10_1, t2_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v12_0, v13_0, v14_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v12_1, v13_1, v14_1);
    const __m512 v16_0 = _mm512_permutex2var_ps(t3_0, v10_0, t3_1);
    const __m512 v16_1 = _mm512_permutex2var_ps(t3_0, v10_1, t3_1);
    const __m512 v17_0 = _mm512_fmadd_ps(v12_0, v15_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v12_1, v15_1, v16_1);
    const __m512 v18_0 = _mm512_permutex2var_ps(t4_0, v10_0, t4_1);
    const __m512 v18_1 = _mm512_permutex2var_ps(t4_0, v10_1, t4_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v12_0, v17_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v12_1, v17_1, v18_1);
    const __m512 v20_0 = _mm512_permutex2var_ps(t5_0, v10_0, t5_1);
    const __m512 v20_1 = _mm512_permutex2var_ps(t5_0, v10_1, t5_1);
    const __m512 v21_0 = _mm512_fmadd_ps(v12_0, v19_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v12_1, v19_1, v20_1);
    const __m512 v22_0 = _mm512_permutex2var_ps(t6_0, v10_0, t6_1);
    const __m512 v22_1 = _mm512_permutex2var_ps(t6_0, v10_1, t6_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v12_0, v21_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v12_1, v21_1, v22_1);
    const __m512 v24_0 = tanh_1ulp_avx512_signed_f32_avx512(v23_0, v1_0);
    const __m512 v24_1 = tanh_1ulp_avx512_signed_f32_avx512(v23_1, v1_1);
    _mm512_storeu_ps(y, v24_0);
    _mm512_storeu_ps(y + 16, v24_1);
}

/* 16 elements. */
static TANH_1ULP_AVX512_AVX512_TARGET void tanh_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.27f4eap+3f); /* 9.24864674 */
    const __m512 v4 = _mm512_set1_ps(0x1.064246p-2f); /* 0.256112188 */
    const __m512i v9 = _mm512_set1_epi32(12);
    const __m512 t0_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table2 + 16);
    const __m512 t3_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table3);
    const __m512 t3_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table3 + 16);
    const __m512 t4_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table4);
    const __m512 t4_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table4 + 16);
    const __m512 t5_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table5);
    const __m512 t5_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table5 + 16);
    const __m512 t6_0 = _mm512_loadu_ps(tanh_1ulp_avx512_table6);
    const __m512 t6_1 = _mm512_loadu_ps(tanh_1ulp_avx512_table6 + 16);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_min_ps(v0, v2);
    const __m512 v5 = _mm512_add_ps(v3, v4);
    const __m512i v6 = _mm512_castps_si512(v5);
    const __m512i v8 = _mm512_srli_epi32(v6, 21);
    const __m512i v10 = _mm512_add_epi32(v8, v9);
    const __m512 v11 = _mm512_permutex2var_ps(t0_0, v10, t0_1);
    const __m512 v12 = _mm512_sub_ps(v3, v11);
    const __m512 v13 = _mm512_permutex2var_ps(t1_0, v10, t1_1);
    const __m512 v14 = _mm512_permutex2var_ps(t2_0, v10, t2_1);
    const __m512 v15 = _mm512_fmadd_ps(v12, v13, v14);
    const __m512 v16 = _mm512_permutex2var_ps(t3_0, v10, t3_1);
    const __m512 v17 = _mm512_fmadd_ps(v12, v15, v16);
    const __m512 v18 = _mm512_permutex2var_ps(t4_0, v10, t4_1);
    const __m512 v19 = _mm512_fmadd_ps(v12, v17, v18);
    const __m512 v20 = _mm512_permutex2var_ps(t5_0, v10, t5_1);
    const __m512 v21 = _mm512_fmadd_ps(v12, v19, v20);
    const __m512 v22 = _mm512_permutex2var_ps(t6_0, v10, t6_1);
    const __m512 v23 = _mm512_fmadd_ps(v12, v21, v22);
    const __m512 v24 = tanh_1ulp_avx512_signed_f32_avx512(v23, v1);
    _mm512_storeu_ps(y, v24);
}

static TANH_1ULP_AVX512_AVX512_TARGET void tanh_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tanh_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tanh_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tanh_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_1ulp_avx512_level(void) {
#if defined(TANH_1ULP_AVX512_FORCE_ISA)
    return TANH_1ULP_AVX512_FORCE_ISA;
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

float tanh_1ulp_avx512(float x) {
    return tanh_1ulp_avx512_element(x);
}

void tanh_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_1ulp_avx512_level();
    if (level == 2) {
        tanh_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_1ulp_avx512_array_portable(x, y, n);
}

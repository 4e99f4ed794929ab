/* tanh_2ulp_avx512: tanh
 *
 *   target       tanh, tanh x, f32
 *   domain       every input
 *   max error    1.757477 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d18494p-5 (-0.0568259135, encoding 0xbd68c24a)
 *   result there -0x1.d10474p-5 (-0.0567648187, encoding 0xbd68823a)
 *   mean error   0.017655 ulp
 *   misrounded   32864296 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fb07d880783d80a11846597010bdfedf
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f32 --max-ulp 5.3 --isa avx512 --time 30s --seed 1 --threads 1 --archive tanh_5ulp_avx512.db --from seeds/tanh/cells32_fine.evo
 *                time: 0.2057 ns/element as avx512 code (inputs mean)
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
#include "tanh_2ulp_avx512.h"

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

static inline float tanh_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tanh_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t tanh_2ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tanh_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float tanh_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tanh_2ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = tanh_2ulp_avx512_bits_f32(y) & INT32_MIN;
    return tanh_2ulp_avx512_frombits_f32((tanh_2ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const float tanh_2ulp_avx512_table0[32] = {
    0x0p+0f, 0x1.80002p-4f, 0x1.3fffap-3f, 0x1.c00002p-3f,
    0x1.1fffe4p-2f, 0x1.80002ep-2f, 0x1.ffffd8p-2f, 0x1.3fff8p-1f,
    0x1.800064p-1f, 0x1.c0003ep-1f, 0x1.ffffd2p-1f, 0x1.20000cp+0f,
    0x1.400036p+0f, 0x1.6fffa4p+0f, 0x1.b00048p+0f, 0x1.efffeep+0f,
    0x1.18007ap+1f, 0x1.37ffbep+1f, 0x1.57ffbep+1f, 0x1.77ffeap+1f,
    0x1.97ffa6p+1f, 0x1.c80064p+1f, 0x1.03ffbap+2f, 0x1.23fff2p+2f,
    0x1.44008p+2f, 0x1.63ff8p+2f, 0x1.83ff8p+2f, 0x1.a3ff8p+2f,
    0x1.c3ff8p+2f, 0x1.f4008p+2f, 0x1.19ff8p+3f, 0x1.3a008p+3f,
};

static const float tanh_2ulp_avx512_table1[32] = {
    -0x1.a6953ap-7f, 0x1.daad6ep-5f, 0x1.8081bp-4f, 0x1.004faep-3f,
    0x1.2e3148p-3f, 0x1.561834p-3f, 0x1.5296cp-3f, 0x1.22d05cp-3f,
    0x1.976fap-4f, 0x1.fe9bap-5f, 0x1.e7dbacp-6f, 0x1.018b26p-8f,
    -0x1.9bbfbp-7f, -0x1.7dd5fcp-6f, -0x1.92161cp-6f, -0x1.3f3e76p-6f,
    -0x1.c1538ap-7f, -0x1.2ac196p-7f, -0x1.7b8e2ep-8f, -0x1.dab898p-9f,
    -0x1.2538bcp-9f, -0x1.1bf7dep-10f, -0x1.ac256ap-12f, -0x1.35df3p-13f,
    -0x1.3a9bfap-15f, -0x1.12d7cep-14f, -0x1.6750e8p-17f, -0x1.d8ef22p-18f,
    -0x1.e7c602p-16f, 0x1.7019bcp-19f, -0x1.d77038p-20f, 0x1.7cp-40f,
};

static const float tanh_2ulp_avx512_table2[32] = {
    0x1.55b762p-2f, -0x1.495e8ep-2f, -0x1.350fe2p-2f, -0x1.183198p-2f,
    -0x1.e91182p-3f, -0x1.6da802p-3f, -0x1.824396p-4f, -0x1.243874p-6f,
    0x1.548e42p-5f, 0x1.4e005ep-4f, 0x1.a7c912p-4f, 0x1.c5f986p-4f,
    0x1.bb59bcp-4f, 0x1.8041cp-4f, 0x1.1a8fccp-4f, 0x1.7fd9aep-5f,
    0x1.f2232p-6f, 0x1.3a668cp-6f, 0x1.87366ap-7f, 0x1.e194f6p-8f,
    0x1.26b8e6p-8f, 0x1.1ba0b2p-9f, 0x1.a27f2ep-11f, 0x1.34e57ap-12f,
    0x1.c3f36cp-14f, 0x1.4e364cp-15f, 0x1.e93332p-17f, 0x1.69cff2p-18f,
    0x1.2a0644p-19f, 0x1.080642p-21f, 0x1.b64e52p-24f, 0x1.7cp-40f,
};

static const float tanh_2ulp_avx512_table3[32] = {
    -0x1.a1c02ap-19f, -0x1.7b86e4p-4f, -0x1.35cab2p-3f, -0x1.a48a5ap-3f,
    -0x1.038f04p-2f, -0x1.3fd4e6p-2f, -0x1.7427a4p-2f, -0x1.893beap-2f,
    -0x1.8403a2p-2f, -0x1.6ba89ep-2f, -0x1.4787ep-2f, -0x1.1deff6p-2f,
    -0x1.e7288ep-3f, -0x1.71e53ep-3f, -0x1.e974f4p-4f, -0x1.3913fp-4f,
    -0x1.88469cp-5f, -0x1.e557d2p-6f, -0x1.29ec7cp-6f, -0x1.6c08ep-7f,
    -0x1.bb8e22p-8f, -0x1.a473bp-9f, -0x1.35f132p-10f, -0x1.c88464p-12f,
    -0x1.52926ap-13f, -0x1.d6886cp-15f, -0x1.680e2p-16f, -0x1.01e9a6p-17f,
    -0x1.157cdap-20f, -0x1.7c95e4p-20f, 0x1.804edap-22f, -0x1.12bfc8p-28f,
};

static const float tanh_2ulp_avx512_table4[32] = {
    -0x1p+0f, 0x1.fb86b6p-1f, 0x1.f3b366p-1f, 0x1.e842cap-1f,
    0x1.d98b3ep-1f, 0x1.be3facp-1f, 0x1.92a958p-1f, 0x1.628526p-1f,
    0x1.31736cp-1f, 0x1.024fe6p-1f, 0x1.ae0e02p-2f, 0x1.614ffp-2f,
    0x1.1f24bp-2f, 0x1.9e1f3ep-3f, 0x1.0611fap-3f, 0x1.4659f6p-4f,
    0x1.924852p-5f, 0x1.ecd344p-6f, 0x1.2cb3ep-6f, 0x1.6e1806p-7f,
    0x1.bd14eep-8f, 0x1.a5298ap-9f, 0x1.363732p-10f, 0x1.c8a16p-12f,
    0x1.500bd8p-13f, 0x1.ee67eap-15f, 0x1.6be896p-16f, 0x1.0bbe1ap-17f,
    0x1.87be7ep-19f, 0x1.5daf0cp-21f, 0x1.68b954p-24f, 0x1.9c1facp-27f,
};

static const float tanh_2ulp_avx512_table5[32] = {
    0x0p+0f, 0x1.7ee122p-4f, 0x1.3d6b6ap-3f, 0x1.b8fd06p-3f,
    0x1.18a38p-2f, 0x1.6ef566p-2f, 0x1.d9351ep-2f, 0x1.1bf426p-1f,
    0x1.45327ap-1f, 0x1.68667p-1f, 0x1.85ef98p-1f, 0x1.9e5cbep-1f,
    0x1.b2525ap-1f, 0x1.c9507ep-1f, 0x1.de1ec8p-1f, 0x1.eb2dfcp-1f,
    0x1.f34536p-1f, 0x1.f83da4p-1f, 0x1.fb479cp-1f, 0x1.fd21cp-1f,
    0x1.fe4228p-1f, 0x1.ff2d38p-1f, 0x1.ffb26ap-1f, 0x1.ffe374p-1f,
    0x1.fff58p-1f, 0x1.fffc22p-1f, 0x1.fffe94p-1f, 0x1.ffff7ap-1f,
    0x1.ffffcep-1f, 0x1.fffff6p-1f, 0x1.fffffep-1f, 0x1p+0f,
};

static inline float tanh_2ulp_avx512_element(float x) {
    const float v0 = 0x1.40000ap+3f; /* 10.0000048 */
    const float v1 = x;
    const float v2 = tanh_2ulp_avx512_abs_f32(v1);
    const float v3 = v0 < v2 ? v0 : v2;
    const float v4 = 0x1.62dd2ep-1f; /* 0.693093717 */
    const float v5 = v3 + v4;
    const int32_t v6 = tanh_2ulp_avx512_bits_f32(v5);
    const int32_t v7 = 20;
    const int32_t v8 = tanh_2ulp_avx512_lshr_i32(v6, v7);
    const int32_t v9 = 13;
    const int32_t v10 = (int32_t)((uint32_t)v8 + (uint32_t)v9);
    const float v11 = tanh_2ulp_avx512_table0[(uint32_t)v10 & (32u - 1)];
    const float v12 = v3 - v11;
    const float v13 = tanh_2ulp_avx512_table1[(uint32_t)v10 & (32u - 1)];
    const float v14 = tanh_2ulp_avx512_table2[(uint32_t)v10 & (32u - 1)];
    const float v15 = tanh_2ulp_avx512_fma_f32(v13, v12, v14);
    const float v16 = tanh_2ulp_avx512_table3[(uint32_t)v10 & (32u - 1)];
    const float v17 = tanh_2ulp_avx512_fma_f32(v15, v12, v16);
    const float v18 = tanh_2ulp_avx512_table4[(uint32_t)v10 & (32u - 1)];
    const float v19 = tanh_2ulp_avx512_fma_f32(v12, v17, v18);
    const float v20 = tanh_2ulp_avx512_table5[(uint32_t)v10 & (32u - 1)];
    const float v21 = tanh_2ulp_avx512_fma_f32(v19, v12, v20);
    const float v22 = tanh_2ulp_avx512_copysign_f32(v21, v1);
    const float r0 = v22;
    return r0;
}

static void tanh_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_2ULP_AVX512_AVX2 static inline TANH_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TANH_2ULP_AVX512_AVX512 static inline TANH_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TANH_2ULP_AVX512_AVX2 __m256 tanh_2ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
TANH_2ULP_AVX512_AVX2 __m256 tanh_2ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(tanh_2ulp_avx512_permute16_avx2(i, t0, t1),
                            tanh_2ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_2ULP_AVX512_AVX2 __m256 tanh_2ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
TANH_2ULP_AVX512_AVX2 void tanh_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.40000ap+3f); /* 10.0000048 */
    const __m256 v4 = _mm256_set1_ps(0x1.62dd2ep-1f); /* 0.693093717 */
    const __m256i v9 = _mm256_set1_epi32(13);
    const __m256 t0_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table2 + 24);
    const __m256 t3_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table3 + 8);
    const __m256 t3_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table3 + 16);
    const __m256 t3_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table3 + 24);
    const __m256 t4_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table4);
    const __m256 t4_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table4 + 8);
    const __m256 t4_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table4 + 16);
    const __m256 t4_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table4 + 24);
    const __m256 t5_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table5);
    const __m256 t5_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table5 + 8);
    const __m256 t5_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table5 + 16);
    const __m256 t5_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table5 + 24);
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
    const __m256i v8_0 = _mm256_srli_epi32(v6_0, 20);
    const __m256i v8_1 = _mm256_srli_epi32(v6_1, 20);
    const __m256i v10_0 = _mm256_add_epi32(v8_0, v9);
    const __m256i v10_1 = _mm256_add_epi32(v8_1, v9);
    const __m256 v11_0 = tanh_2ulp_avx512_permute32_avx2(v10_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v11_1 = tanh_2ulp_avx512_permute32_avx2(v10_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v12_0 = _mm256_sub_ps(v3_0, v11_0);
    const __m256 v12_1 = _mm256_sub_ps(v3_1, v11_1);
    const __m256 v13_0 = tanh_2ulp_avx512_permute32_avx2(v10_0, t1_0, t1_1, t1_2, t1_3);
    const __m256 v13_1 = tanh_2ulp_avx512_permute32_avx2(v10_1, t1_0, t1_1, t1_2, t1_3);
    const __m256 v14_0 = tanh_2ulp_avx512_permute32_avx2(v10_0, t2_0, t2_1, t2_2, t2_3);
    const __m256 v14_1 = tanh_2ulp_avx512_permute32_avx2(v10_1, t2_0, t2_1, t2_2, t2_3);
    const __m256 v15_0 = _mm256_fmadd_ps(v13_0, v12_0, v14_0);
    const __m256 v15_1 = _mm256_fmadd_ps(v13_1, v12_1, v14_1);
    const __m256 v16_0 = tanh_2ulp_avx512_permute32_avx2(v10_0, t3_0, t3_1, t3_2, t3_3);
    const __m256 v16_1 = tanh_2ulp_avx512_permute32_avx2(v10_1, t3_0, t3_1, t3_2, t3_3);
    const __m256 v17_0 = _mm256_fmadd_ps(v15_0, v12_0, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v15_1, v12_1, v16_1);
    const __m256 v18_0 = tanh_2ulp_avx512_permute32_avx2(v10_0, t4_0, t4_1, t4_2, t4_3);
    const __m256 v18_1 = tanh_2ulp_avx512_permute32_avx2(v10_1, t4_0, t4_1, t4_2, t4_3);
    const __m256 v19_0 = _mm256_fmadd_ps(v12_0, v17_0, v18_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v12_1, v17_1, v18_1);
    const __m256 v20_0 = tanh_2ulp_avx512_permute32_avx2(v10_0, t5_0, t5_1, t5_2, t5_3);
    const __m256 v20_1 = tanh_2ulp_avx512_permute32_avx2(v10_1, t5_0, t5_1, t5_2, t5_3);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v12_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v12_1, v20_1);
    const __m256 v22_0 = tanh_2ulp_avx512_signed_f32_avx2(v21_0, v1_0);
    const __m256 v22_1 = tanh_2ulp_avx512_signed_f32_avx2(v21_1, v1_1);
    _mm256_storeu_ps(y, v22_0);
    _mm256_storeu_ps(y + 8, v22_1);
}

/* 8 elements. */
static TANH_2ULP_AVX512_AVX2_TARGET void tanh_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.40000ap+3f); /* 10.0000048 */
    const __m256 v4 = _mm256_set1_ps(0x1.62dd2ep-1f); /* 0.693093717 */
    const __m256i v9 = _mm256_set1_epi32(13);
    const __m256 t0_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table1 + 24);
    const __m256 t2_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table2 + 8);
    const __m256 t2_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table2 + 16);
    const __m256 t2_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table2 + 24);
    const __m256 t3_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table3 + 8);
    const __m256 t3_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table3 + 16);
    const __m256 t3_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table3 + 24);
    const __m256 t4_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table4);
    const __m256 t4_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table4 + 8);
    const __m256 t4_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table4 + 16);
    const __m256 t4_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table4 + 24);
    const __m256 t5_0 = _mm256_loadu_ps(tanh_2ulp_avx512_table5);
    const __m256 t5_1 = _mm256_loadu_ps(tanh_2ulp_avx512_table5 + 8);
    const __m256 t5_2 = _mm256_loadu_ps(tanh_2ulp_avx512_table5 + 16);
    const __m256 t5_3 = _mm256_loadu_ps(tanh_2ulp_avx512_table5 + 24);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_min_ps(v0, v2);
    const __m256 v5 = _mm256_add_ps(v3, v4);
    const __m256i v6 = _mm256_castps_si256(v5);
    const __m256i v8 = _mm256_srli_epi32(v6, 20);
    const __m256i v10 = _mm256_add_epi32(v8, v9);
    const __m256 v11 = tanh_2ulp_avx512_permute32_avx2(v10, t0_0, t0_1, t0_2, t0_3);
    const __m256 v12 = _mm256_sub_ps(v3, v11);
    const __m256 v13 = tanh_2ulp_avx512_permute32_avx2(v10, t1_0, t1_1, t1_2, t1_3);
    const __m256 v14 = tanh_2ulp_avx512_permute32_avx2(v10, t2_0, t2_1, t2_2, t2_3);
    const __m256 v15 = _mm256_fmadd_ps(v13, v12, v14);
    const __m256 v16 = tanh_2ulp_avx512_permute32_avx2(v10, t3_0, t3_1, t3_2, t3_3);
    const __m256 v17 = _mm256_fmadd_ps(v15, v12, v16);
    const __m256 v18 = tanh_2ulp_avx512_permute32_avx2(v10, t4_0, t4_1, t4_2, t4_3);
    const __m256 v19 = _mm256_fmadd_ps(v12, v17, v18);
    const __m256 v20 = tanh_2ulp_avx512_permute32_avx2(v10, t5_0, t5_1, t5_2, t5_3);
    const __m256 v21 = _mm256_fmadd_ps(v19, v12, v20);
    const __m256 v22 = tanh_2ulp_avx512_signed_f32_avx2(v21, v1);
    _mm256_storeu_ps(y, v22);
}

static TANH_2ULP_AVX512_AVX2_TARGET void tanh_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        tanh_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tanh_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_2ULP_AVX512_AVX512 __m512 tanh_2ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TANH_2ULP_AVX512_AVX512 void tanh_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.40000ap+3f); /* 10.0000048 */
    const __m512 v4 = _mm512_set1_ps(0x1.62dd2ep-1f); /* 0.693093717 */
    const __m512i v9 = _mm512_set1_epi32(13);
    const __m512 t0_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table2 + 16);
    const __m512 t3_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table3);
    const __m512 t3_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table3 + 16);
    const __m512 t4_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table4);
    const __m512 t4_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table4 + 16);
    const __m512 t5_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table5);
    const __m512 t5_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table5 + 16);
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
    const __m512i v8_0 = _mm512_srli_epi32(v6_0, 20);
    const __m512i v8_1 = _mm512_srli_epi32(v6_1, 20);
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
    const __m512 v15_0 = _mm512_fmadd_ps(v13_0, v12_0, v14_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v13_1, v12_1, v14_1);
    const __m512 v16_0 = _mm512_permutex2var_ps(t3_0, v10_0, t3_1);
    const __m512 v16_1 = _mm512_permutex2var_ps(t3_0, v10_1, t3_1);
    const __m512 v17_0 = _mm512_fmadd_ps(v15_0, v12_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v15_1, v12_1, v16_1);
    const __m512 v18_0 = _mm512_permutex2var_ps(t4_0, v10_0, t4_1);
    const __m512 v18_1 = _mm512_permutex2var_ps(t4_0, v10_1, t4_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v12_0, v17_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v12_1, v17_1, v18_1);
    const __m512 v20_0 = _mm512_permutex2var_ps(t5_0, v10_0, t5_1);
    const __m512 v20_1 = _mm512_permutex2var_ps(t5_0, v10_1, t5_1);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v12_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v12_1, v20_1);
    const __m512 v22_0 = tanh_2ulp_avx512_signed_f32_avx512(v21_0, v1_0);
    const __m512 v22_1 = tanh_2ulp_avx512_signed_f32_avx512(v21_1, v1_1);
    _mm512_storeu_ps(y, v22_0);
    _mm512_storeu_ps(y + 16, v22_1);
}

/* 16 elements. */
static TANH_2ULP_AVX512_AVX512_TARGET void tanh_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.40000ap+3f); /* 10.0000048 */
    const __m512 v4 = _mm512_set1_ps(0x1.62dd2ep-1f); /* 0.693093717 */
    const __m512i v9 = _mm512_set1_epi32(13);
    const __m512 t0_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table1 + 16);
    const __m512 t2_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table2);
    const __m512 t2_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table2 + 16);
    const __m512 t3_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table3);
    const __m512 t3_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table3 + 16);
    const __m512 t4_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table4);
    const __m512 t4_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table4 + 16);
    const __m512 t5_0 = _mm512_loadu_ps(tanh_2ulp_avx512_table5);
    const __m512 t5_1 = _mm512_loadu_ps(tanh_2ulp_avx512_table5 + 16);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_min_ps(v0, v2);
    const __m512 v5 = _mm512_add_ps(v3, v4);
    const __m512i v6 = _mm512_castps_si512(v5);
    const __m512i v8 = _mm512_srli_epi32(v6, 20);
    const __m512i v10 = _mm512_add_epi32(v8, v9);
    const __m512 v11 = _mm512_permutex2var_ps(t0_0, v10, t0_1);
    const __m512 v12 = _mm512_sub_ps(v3, v11);
    const __m512 v13 = _mm512_permutex2var_ps(t1_0, v10, t1_1);
    const __m512 v14 = _mm512_permutex2var_ps(t2_0, v10, t2_1);
    const __m512 v15 = _mm512_fmadd_ps(v13, v12, v14);
    const __m512 v16 = _mm512_permutex2var_ps(t3_0, v10, t3_1);
    const __m512 v17 = _mm512_fmadd_ps(v15, v12, v16);
    const __m512 v18 = _mm512_permutex2var_ps(t4_0, v10, t4_1);
    const __m512 v19 = _mm512_fmadd_ps(v12, v17, v18);
    const __m512 v20 = _mm512_permutex2var_ps(t5_0, v10, t5_1);
    const __m512 v21 = _mm512_fmadd_ps(v19, v12, v20);
    const __m512 v22 = tanh_2ulp_avx512_signed_f32_avx512(v21, v1);
    _mm512_storeu_ps(y, v22);
}

static TANH_2ULP_AVX512_AVX512_TARGET void tanh_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tanh_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tanh_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tanh_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_2ulp_avx512_level(void) {
#if defined(TANH_2ULP_AVX512_FORCE_ISA)
    return TANH_2ULP_AVX512_FORCE_ISA;
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

float tanh_2ulp_avx512(float x) {
    return tanh_2ulp_avx512_element(x);
}

void tanh_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_2ulp_avx512_level();
    if (level == 2) {
        tanh_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_2ulp_avx512_array_portable(x, y, n);
}

/* erf_2ulp_avx2: erf
 *
 *   target       erf, erf x, f32
 *   domain       every input
 *   max error    1.415634 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7705cep+0 (-1.46493232, encoding 0xbfbb82e7)
 *   result there -0x1.ec652p-1 (-0.961709023, encoding 0xbf763290)
 *   mean error   0.127161 ulp
 *   misrounded   37016934 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           308c78fc2d215f2afb16b3cd70d0c2ca
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f32 --max-ulp 2 --isa avx2 --time 70s --seed 1 --threads 1 --archive erf_2ulp_avx2b.db
 *                time: 0.4200 ns/element as avx2 code (inputs mean)
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
#include "erf_2ulp_avx2.h"

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

static inline float erf_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erf_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t erf_2ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_2ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float erf_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float erf_2ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = erf_2ulp_avx2_bits_f32(y) & INT32_MIN;
    return erf_2ulp_avx2_frombits_f32((erf_2ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static const float erf_2ulp_avx2_table0[16] = {
    0x0p+0f, 0x1.800024p-2f, 0x1.7fff8ep-1f, 0x1.400016p+0f,
    0x1.ffffe2p+0f, 0x1.7fff8p+1f, 0x1.20008p+2f, 0x1.a0008p+2f,
    0x0p+0f, 0x1.800024p-2f, 0x1.7fff8ep-1f, 0x1.400016p+0f,
    0x1.ffffe2p+0f, 0x1.7fff8p+1f, 0x1.20008p+2f, 0x1.a0008p+2f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table1[16] = {
    -0x1.c3d362p-6f, -0x1.d4f97cp-7f, 0x1.219f7ap-6f, 0x1.5caeb6p-8f,
    -0x1.eed538p-9f, 0x1.d25a44p-12f, 0x1.abfd66p-17f, 0x1.1cp-40f,
    -0x1.c3d362p-6f, -0x1.d4f97cp-7f, 0x1.219f7ap-6f, 0x1.5caeb6p-8f,
    -0x1.eed538p-9f, 0x1.d25a44p-12f, 0x1.abfd66p-17f, 0x1.1cp-40f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table2[16] = {
    0x1.cca8f8p-5f, -0x1.957698p-6f, -0x1.fc0df4p-5f, 0x1.4dc534p-7f,
    0x1.1c8e6cp-7f, -0x1.afeabap-10f, 0x1.496e66p-16f, 0x1.ce2eb4p-52f,
    0x1.cca8f8p-5f, -0x1.957698p-6f, -0x1.fc0df4p-5f, 0x1.4dc534p-7f,
    0x1.1c8e6cp-7f, -0x1.afeabap-10f, 0x1.496e66p-16f, 0x1.ce2eb4p-52f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table3[16] = {
    0x1.c3c622p-6f, 0x1.ea03cp-4f, 0x1.b3b914p-6f, -0x1.618078p-4f,
    0x1.e2cf54p-7f, 0x1.36b2p-10f, -0x1.9096bcp-14f, -0x1.09616p-52f,
    0x1.c3c622p-6f, 0x1.ea03cp-4f, 0x1.b3b914p-6f, -0x1.618078p-4f,
    0x1.e2cf54p-7f, 0x1.36b2p-10f, -0x1.9096bcp-14f, -0x1.09616p-52f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table4[16] = {
    -0x1.570b2ap-4f, 0x1.9dc14ap-4f, 0x1.02ac54p-2f, 0x1.ff4462p-6f,
    -0x1.3dcdfp-4f, 0x1.b27314p-8f, -0x1.43f65ep-13f, 0x1.019eep-53f,
    -0x1.570b2ap-4f, 0x1.9dc14ap-4f, 0x1.02ac54p-2f, 0x1.ff4462p-6f,
    -0x1.3dcdfp-4f, 0x1.b27314p-8f, -0x1.43f65ep-13f, 0x1.019eep-53f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table5[16] = {
    -0x1.2b6584p-2f, -0x1.70d172p-2f, -0x1.4d2d36p-3f, 0x1.aef8ep-3f,
    0x1.3a25b8p-4f, -0x1.cc506p-9f, 0x1.77dd1ap-13f, -0x1.9b4c4ap-55f,
    -0x1.2b6584p-2f, -0x1.70d172p-2f, -0x1.4d2d36p-3f, 0x1.aef8ep-3f,
    0x1.3a25b8p-4f, -0x1.cc506p-9f, 0x1.77dd1ap-13f, -0x1.9b4c4ap-55f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table6[16] = {
    0x1.f55d46p-24f, -0x1.9bae88p-2f, -0x1.4606cp-1f, -0x1.66fc96p-2f,
    0x1.440a48p-4f, -0x1.66da4cp-8f, 0x1.403634p-12f, 0x1.0351p-56f,
    0x1.f55d46p-24f, -0x1.9bae88p-2f, -0x1.4606cp-1f, -0x1.66fc96p-2f,
    0x1.440a48p-4f, -0x1.66da4cp-8f, 0x1.403634p-12f, 0x1.0351p-56f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table7[16] = {
    0x1.06eba8p-3f, 0x1.f5f0cp-1f, 0x1.492ebp-1f, 0x1.e464c6p-3f,
    0x1.529d5cp-6f, 0x1.2411eap-13f, 0x1.cf7478p-21f, -0x1.e47812p-59f,
    0x1.06eba8p-3f, 0x1.f5f0cp-1f, 0x1.492ebp-1f, 0x1.e464c6p-3f,
    0x1.529d5cp-6f, 0x1.2411eap-13f, 0x1.cf7478p-21f, -0x1.e47812p-59f,
}; /* repeated to fill a register */

static const float erf_2ulp_avx2_table8[16] = {
    0x0p+0f, 0x1.9dd0f6p-2f, 0x1.6c1c4ep-1f, 0x1.d88668p-1f,
    0x1.fd9aep-1f, 0x1.fffd1ap-1f, 0x1p+0f, 0x1p+0f,
    0x0p+0f, 0x1.9dd0f6p-2f, 0x1.6c1c4ep-1f, 0x1.d88668p-1f,
    0x1.fd9aep-1f, 0x1.fffd1ap-1f, 0x1p+0f, 0x1p+0f,
}; /* repeated to fill a register */

static inline float erf_2ulp_avx2_element(float x) {
    const float v0 = 0x1.fff3f6p+1f; /* 3.9996326 */
    const float v1 = x;
    const float v2 = erf_2ulp_avx2_abs_f32(v1);
    const float v3 = v0 < v2 ? v0 : v2;
    const float v4 = 0x1.11f4e2p-1f; /* 0.535071433 */
    const float v5 = v4 + v3;
    const int32_t v6 = erf_2ulp_avx2_bits_f32(v5);
    const int32_t v7 = 22;
    const int32_t v8 = erf_2ulp_avx2_lshr_i32(v6, v7);
    const int32_t v9 = 4;
    const int32_t v10 = (int32_t)((uint32_t)v8 + (uint32_t)v9);
    const float v11 = erf_2ulp_avx2_table0[(uint32_t)v10 & (8u - 1)];
    const float v12 = v3 - v11;
    const float v13 = erf_2ulp_avx2_fma_f32(v12, v12, v3);
    const float v14 = erf_2ulp_avx2_table1[(uint32_t)v10 & (8u - 1)];
    const float v15 = erf_2ulp_avx2_table2[(uint32_t)v10 & (8u - 1)];
    const float v16 = erf_2ulp_avx2_fma_f32(v14, v12, v15);
    const float v17 = erf_2ulp_avx2_table3[(uint32_t)v10 & (8u - 1)];
    const float v18 = erf_2ulp_avx2_table4[(uint32_t)v10 & (8u - 1)];
    const float v19 = erf_2ulp_avx2_fma_f32(v12, v17, v18);
    const float v20 = erf_2ulp_avx2_fma_f32(v13, v16, v19);
    const float v21 = erf_2ulp_avx2_table5[(uint32_t)v10 & (8u - 1)];
    const float v22 = erf_2ulp_avx2_table6[(uint32_t)v10 & (8u - 1)];
    const float v23 = erf_2ulp_avx2_fma_f32(v21, v12, v22);
    const float v24 = erf_2ulp_avx2_fma_f32(v13, v20, v23);
    const float v25 = erf_2ulp_avx2_table7[(uint32_t)v10 & (8u - 1)];
    const float v26 = erf_2ulp_avx2_fma_f32(v12, v24, v25);
    const float v27 = 0x1p-40f; /* 9.09494702e-13 */
    const float v28 = 0x1.61a418p-6f; /* 0.0215845332 */
    const float v29 = erf_2ulp_avx2_fma_f32(v27, v3, v28);
    const int v30 = v11 < v29;
    const float v31 = erf_2ulp_avx2_table8[(uint32_t)v10 & (8u - 1)];
    const float v32 = v30 ? v3 : v31;
    const float v33 = erf_2ulp_avx2_fma_f32(v12, v26, v32);
    const float v34 = erf_2ulp_avx2_copysign_f32(v33, v1);
    const float r0 = v34;
    return r0;
}

static void erf_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERF_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_2ULP_AVX2_AVX2 static inline ERF_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERF_2ULP_AVX2_AVX512 static inline ERF_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ERF_2ULP_AVX2_AVX2 __m256 erf_2ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERF_2ULP_AVX2_AVX2 void erf_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.fff3f6p+1f); /* 3.9996326 */
    const __m256 v4 = _mm256_set1_ps(0x1.11f4e2p-1f); /* 0.535071433 */
    const __m256i v9 = _mm256_set1_epi32(4);
    const __m256 v27 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v28 = _mm256_set1_ps(0x1.61a418p-6f); /* 0.0215845332 */
    const __m256 t0_0 = _mm256_loadu_ps(erf_2ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(erf_2ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(erf_2ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(erf_2ulp_avx2_table3);
    const __m256 t4_0 = _mm256_loadu_ps(erf_2ulp_avx2_table4);
    const __m256 t5_0 = _mm256_loadu_ps(erf_2ulp_avx2_table5);
    const __m256 t6_0 = _mm256_loadu_ps(erf_2ulp_avx2_table6);
    const __m256 t7_0 = _mm256_loadu_ps(erf_2ulp_avx2_table7);
    const __m256 t8_0 = _mm256_loadu_ps(erf_2ulp_avx2_table8);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_min_ps(v0, v2);
    const __m256 v5 = _mm256_add_ps(v4, v3);
    const __m256i v6 = _mm256_castps_si256(v5);
    const __m256i v8 = _mm256_srli_epi32(v6, 22);
    const __m256i v10 = _mm256_add_epi32(v8, v9);
    const __m256 v11 = _mm256_permutevar8x32_ps(t0_0, v10);
    const __m256 v12 = _mm256_sub_ps(v3, v11);
    const __m256 v13 = _mm256_fmadd_ps(v12, v12, v3);
    const __m256 v14 = _mm256_permutevar8x32_ps(t1_0, v10);
    const __m256 v15 = _mm256_permutevar8x32_ps(t2_0, v10);
    const __m256 v16 = _mm256_fmadd_ps(v14, v12, v15);
    const __m256 v17 = _mm256_permutevar8x32_ps(t3_0, v10);
    const __m256 v18 = _mm256_permutevar8x32_ps(t4_0, v10);
    const __m256 v19 = _mm256_fmadd_ps(v12, v17, v18);
    const __m256 v20 = _mm256_fmadd_ps(v13, v16, v19);
    const __m256 v21 = _mm256_permutevar8x32_ps(t5_0, v10);
    const __m256 v22 = _mm256_permutevar8x32_ps(t6_0, v10);
    const __m256 v23 = _mm256_fmadd_ps(v21, v12, v22);
    const __m256 v24 = _mm256_fmadd_ps(v13, v20, v23);
    const __m256 v25 = _mm256_permutevar8x32_ps(t7_0, v10);
    const __m256 v26 = _mm256_fmadd_ps(v12, v24, v25);
    const __m256 v29 = _mm256_fmadd_ps(v27, v3, v28);
    const __m256i v30 = _mm256_castps_si256(_mm256_cmp_ps(v11, v29, _CMP_LT_OQ));
    const __m256 v31 = _mm256_permutevar8x32_ps(t8_0, v10);
    const __m256 v32 = _mm256_blendv_ps(v31, v3, _mm256_castsi256_ps(v30));
    const __m256 v33 = _mm256_fmadd_ps(v12, v26, v32);
    const __m256 v34 = erf_2ulp_avx2_signed_f32_avx2(v33, v1);
    _mm256_storeu_ps(y, v34);
}

static ERF_2ULP_AVX2_AVX2_TARGET void erf_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erf_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        erf_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ERF_2ULP_AVX2_AVX512 __m512 erf_2ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERF_2ULP_AVX2_AVX512 void erf_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.fff3f6p+1f); /* 3.9996326 */
    const __m512 v4 = _mm512_set1_ps(0x1.11f4e2p-1f); /* 0.535071433 */
    const __m512i v9 = _mm512_set1_epi32(4);
    const __m512 v27 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v28 = _mm512_set1_ps(0x1.61a418p-6f); /* 0.0215845332 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_2ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erf_2ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erf_2ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erf_2ulp_avx2_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erf_2ulp_avx2_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erf_2ulp_avx2_table5);
    const __m512 t6_0 = _mm512_loadu_ps(erf_2ulp_avx2_table6);
    const __m512 t7_0 = _mm512_loadu_ps(erf_2ulp_avx2_table7);
    const __m512 t8_0 = _mm512_loadu_ps(erf_2ulp_avx2_table8);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_min_ps(v0, v2);
    const __m512 v5 = _mm512_add_ps(v4, v3);
    const __m512i v6 = _mm512_castps_si512(v5);
    const __m512i v8 = _mm512_srli_epi32(v6, 22);
    const __m512i v10 = _mm512_add_epi32(v8, v9);
    const __m512 v11 = _mm512_permutexvar_ps(v10, t0_0);
    const __m512 v12 = _mm512_sub_ps(v3, v11);
    const __m512 v13 = _mm512_fmadd_ps(v12, v12, v3);
    const __m512 v14 = _mm512_permutexvar_ps(v10, t1_0);
    const __m512 v15 = _mm512_permutexvar_ps(v10, t2_0);
    const __m512 v16 = _mm512_fmadd_ps(v14, v12, v15);
    const __m512 v17 = _mm512_permutexvar_ps(v10, t3_0);
    const __m512 v18 = _mm512_permutexvar_ps(v10, t4_0);
    const __m512 v19 = _mm512_fmadd_ps(v12, v17, v18);
    const __m512 v20 = _mm512_fmadd_ps(v13, v16, v19);
    const __m512 v21 = _mm512_permutexvar_ps(v10, t5_0);
    const __m512 v22 = _mm512_permutexvar_ps(v10, t6_0);
    const __m512 v23 = _mm512_fmadd_ps(v21, v12, v22);
    const __m512 v24 = _mm512_fmadd_ps(v13, v20, v23);
    const __m512 v25 = _mm512_permutexvar_ps(v10, t7_0);
    const __m512 v26 = _mm512_fmadd_ps(v12, v24, v25);
    const __m512 v29 = _mm512_fmadd_ps(v27, v3, v28);
    const __mmask16 v30 = _mm512_cmp_ps_mask(v11, v29, _CMP_LT_OQ);
    const __m512 v31 = _mm512_permutexvar_ps(v10, t8_0);
    const __m512 v32 = _mm512_mask_blend_ps(v30, v31, v3);
    const __m512 v33 = _mm512_fmadd_ps(v12, v26, v32);
    const __m512 v34 = erf_2ulp_avx2_signed_f32_avx512(v33, v1);
    _mm512_storeu_ps(y, v34);
}

static ERF_2ULP_AVX2_AVX512_TARGET void erf_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_2ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        erf_2ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_2ulp_avx2_level(void) {
#if defined(ERF_2ULP_AVX2_FORCE_ISA)
    return ERF_2ULP_AVX2_FORCE_ISA;
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

float erf_2ulp_avx2(float x) {
    return erf_2ulp_avx2_element(x);
}

void erf_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_2ulp_avx2_level();
    if (level == 2) {
        erf_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erf_2ulp_avx2_array_portable(x, y, n);
}

/* logsigmoid_bf16_1ulp_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), bf16
 *   domain       every input
 *   max error    0.528320 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.aap-13 (-0.000203132629, encoding 0xb955)
 *   result there -0x1.64p-1 (-0.6953125, encoding 0xbf32)
 *   mean error   0.217499 ulp
 *   misrounded   163 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ad60a886ca0abd7f00ed77efa9d7d03
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/logsigmoid_bf16_avx2.db
 *                time: 0.9416 ns/element as avx2 code (inputs mean)
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
#include "logsigmoid_bf16_1ulp_avx2.h"

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

static inline int32_t logsigmoid_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float logsigmoid_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float logsigmoid_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float logsigmoid_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t logsigmoid_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t logsigmoid_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t logsigmoid_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t logsigmoid_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = 128;
    const float v2 = -0x1.ap+6f; /* -104 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 16;
    const int32_t v5 = logsigmoid_bf16_1ulp_avx2_shl_i32(v3, v4);
    const float v6 = logsigmoid_bf16_1ulp_avx2_frombits_f32(v5);
    const float v7 = -v6;
    const float v8 = logsigmoid_bf16_1ulp_avx2_abs_f32(v7);
    const float v9 = -v8;
    const float v10 = v2 > v9 ? v2 : v9;
    const float v11 = 0x1.715476p+0f; /* 1.44269502 */
    const float v12 = 0x1.8p+23f; /* 12582912 */
    const float v13 = logsigmoid_bf16_1ulp_avx2_fma_f32(v10, v11, v12);
    const int32_t v14 = logsigmoid_bf16_1ulp_avx2_bits_f32(v13);
    const int32_t v15 = 1;
    const int32_t v16 = logsigmoid_bf16_1ulp_avx2_ashr_i32(v14, v15);
    const int32_t v17 = (int32_t)((uint32_t)v14 - (uint32_t)v16);
    const int32_t v18 = (int32_t)((uint32_t)v1 + (uint32_t)v17);
    const int32_t v19 = 23;
    const int32_t v20 = logsigmoid_bf16_1ulp_avx2_shl_i32(v18, v19);
    const float v21 = logsigmoid_bf16_1ulp_avx2_frombits_f32(v20);
    const float v22 = 0x1.9a53c4p-10f; /* 0.00156527408 */
    const float v23 = v13 - v12;
    const float v24 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v25 = logsigmoid_bf16_1ulp_avx2_fma_f32(v23, v24, v10);
    const float v26 = v25 * v25;
    const float v27 = 0x1.790fdcp-10f; /* 0.00143837719 */
    const float v28 = 0x1.718f22p-8f; /* 0.00563902454 */
    const float v29 = logsigmoid_bf16_1ulp_avx2_fma_f32(v27, v25, v28);
    const float v30 = logsigmoid_bf16_1ulp_avx2_fma_f32(v22, v26, v29);
    const float v31 = 0x1.1a4d22p-6f; /* 0.017230304 */
    const float v32 = logsigmoid_bf16_1ulp_avx2_fma_f32(v30, v25, v31);
    const float v33 = 0x1.1a1d98p-5f; /* 0.0344379395 */
    const float v34 = 0x1.1a212p-5f; /* 0.0344396234 */
    const float v35 = logsigmoid_bf16_1ulp_avx2_fma_f32(v33, v25, v34);
    const float v36 = logsigmoid_bf16_1ulp_avx2_fma_f32(v32, v26, v35);
    const int32_t v37 = (int32_t)((uint32_t)v16 + (uint32_t)v1);
    const int32_t v38 = logsigmoid_bf16_1ulp_avx2_shl_i32(v37, v19);
    const float v39 = logsigmoid_bf16_1ulp_avx2_frombits_f32(v38);
    const float v40 = v36 * v39;
    const float v41 = v21 * v40;
    const float v42 = 0x1.cd609ap+10f; /* 1845.5094 */
    const float v43 = 0x1.c97fbcp+9f; /* 914.997925 */
    const float v44 = -0x1.cbdb0cp+8f; /* -459.855652 */
    const float v45 = logsigmoid_bf16_1ulp_avx2_fma_f32(v41, v43, v44);
    const float v46 = -0x1.af90ccp+10f; /* -1726.26245 */
    const float v47 = logsigmoid_bf16_1ulp_avx2_fma_f32(v41, v45, v46);
    const float v48 = -0x1.a4130ap+4f; /* -26.2546482 */
    const float v49 = logsigmoid_bf16_1ulp_avx2_fma_f32(v41, v47, v48);
    const float v50 = logsigmoid_bf16_1ulp_avx2_fma_f32(v41, v42, v49);
    const float v51 = 0x1.d091bep+2f; /* 7.2588954 */
    const float v52 = logsigmoid_bf16_1ulp_avx2_fma_f32(v50, v41, v51);
    const float v53 = 0x0p+0f; /* 0 */
    const float v54 = v53 > v7 ? v53 : v7;
    const float v55 = logsigmoid_bf16_1ulp_avx2_fma_f32(v41, v52, v54);
    const float v56 = -v55;
    const int32_t v57 = logsigmoid_bf16_1ulp_avx2_bits_f32(v56);
    const int32_t v58 = (int32_t)((uint32_t)v0 + (uint32_t)v57);
    const int32_t v59 = logsigmoid_bf16_1ulp_avx2_lshr_i32(v58, v4);
    const int32_t r0 = v59;
    return (uint16_t)r0;
}

static void logsigmoid_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_BF16_1ULP_AVX2_AVX2 static inline LOGSIGMOID_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_BF16_1ULP_AVX2_AVX512 static inline LOGSIGMOID_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_BF16_1ULP_AVX2_AVX2 __m256i logsigmoid_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
LOGSIGMOID_BF16_1ULP_AVX2_AVX2 void logsigmoid_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOGSIGMOID_BF16_1ULP_AVX2_AVX2 void logsigmoid_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(128);
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v11 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v12 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v22 = _mm256_set1_ps(0x1.9a53c4p-10f); /* 0.00156527408 */
    const __m256 v24 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v27 = _mm256_set1_ps(0x1.790fdcp-10f); /* 0.00143837719 */
    const __m256 v28 = _mm256_set1_ps(0x1.718f22p-8f); /* 0.00563902454 */
    const __m256 v31 = _mm256_set1_ps(0x1.1a4d22p-6f); /* 0.017230304 */
    const __m256 v33 = _mm256_set1_ps(0x1.1a1d98p-5f); /* 0.0344379395 */
    const __m256 v34 = _mm256_set1_ps(0x1.1a212p-5f); /* 0.0344396234 */
    const __m256 v42 = _mm256_set1_ps(0x1.cd609ap+10f); /* 1845.5094 */
    const __m256 v43 = _mm256_set1_ps(0x1.c97fbcp+9f); /* 914.997925 */
    const __m256 v44 = _mm256_set1_ps(-0x1.cbdb0cp+8f); /* -459.855652 */
    const __m256 v46 = _mm256_set1_ps(-0x1.af90ccp+10f); /* -1726.26245 */
    const __m256 v48 = _mm256_set1_ps(-0x1.a4130ap+4f); /* -26.2546482 */
    const __m256 v51 = _mm256_set1_ps(0x1.d091bep+2f); /* 7.2588954 */
    const __m256 v53 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v3_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 16);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 16);
    const __m256 v6_0 = _mm256_castsi256_ps(v5_0);
    const __m256 v6_1 = _mm256_castsi256_ps(v5_1);
    const __m256 v7_0 = _mm256_xor_ps(v6_0, _mm256_set1_ps(-0.0f));
    const __m256 v7_1 = _mm256_xor_ps(v6_1, _mm256_set1_ps(-0.0f));
    const __m256 v8_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_0);
    const __m256 v8_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_1);
    const __m256 v9_0 = _mm256_xor_ps(v8_0, _mm256_set1_ps(-0.0f));
    const __m256 v9_1 = _mm256_xor_ps(v8_1, _mm256_set1_ps(-0.0f));
    const __m256 v10_0 = _mm256_max_ps(v2, v9_0);
    const __m256 v10_1 = _mm256_max_ps(v2, v9_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v10_0, v11, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v10_1, v11, v12);
    const __m256i v14_0 = logsigmoid_bf16_1ulp_avx2_bits_f32_avx2(v13_0);
    const __m256i v14_1 = logsigmoid_bf16_1ulp_avx2_bits_f32_avx2(v13_1);
    const __m256i v16_0 = _mm256_srai_epi32(v14_0, 1);
    const __m256i v16_1 = _mm256_srai_epi32(v14_1, 1);
    const __m256i v17_0 = _mm256_sub_epi32(v14_0, v16_0);
    const __m256i v17_1 = _mm256_sub_epi32(v14_1, v16_1);
    const __m256i v18_0 = _mm256_add_epi32(v1, v17_0);
    const __m256i v18_1 = _mm256_add_epi32(v1, v17_1);
    const __m256i v20_0 = _mm256_slli_epi32(v18_0, 23);
    const __m256i v20_1 = _mm256_slli_epi32(v18_1, 23);
    const __m256 v21_0 = _mm256_castsi256_ps(v20_0);
    const __m256 v21_1 = _mm256_castsi256_ps(v20_1);
    const __m256 v23_0 = _mm256_sub_ps(v13_0, v12);
    const __m256 v23_1 = _mm256_sub_ps(v13_1, v12);
    const __m256 v25_0 = _mm256_fmadd_ps(v23_0, v24, v10_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v23_1, v24, v10_1);
    const __m256 v26_0 = _mm256_mul_ps(v25_0, v25_0);
    const __m256 v26_1 = _mm256_mul_ps(v25_1, v25_1);
    const __m256 v29_0 = _mm256_fmadd_ps(v27, v25_0, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v27, v25_1, v28);
    const __m256 v30_0 = _mm256_fmadd_ps(v22, v26_0, v29_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v22, v26_1, v29_1);
    const __m256 v32_0 = _mm256_fmadd_ps(v30_0, v25_0, v31);
    const __m256 v32_1 = _mm256_fmadd_ps(v30_1, v25_1, v31);
    const __m256 v35_0 = _mm256_fmadd_ps(v33, v25_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v33, v25_1, v34);
    const __m256 v36_0 = _mm256_fmadd_ps(v32_0, v26_0, v35_0);
    const __m256 v36_1 = _mm256_fmadd_ps(v32_1, v26_1, v35_1);
    const __m256i v37_0 = _mm256_add_epi32(v16_0, v1);
    const __m256i v37_1 = _mm256_add_epi32(v16_1, v1);
    const __m256i v38_0 = _mm256_slli_epi32(v37_0, 23);
    const __m256i v38_1 = _mm256_slli_epi32(v37_1, 23);
    const __m256 v39_0 = _mm256_castsi256_ps(v38_0);
    const __m256 v39_1 = _mm256_castsi256_ps(v38_1);
    const __m256 v40_0 = _mm256_mul_ps(v36_0, v39_0);
    const __m256 v40_1 = _mm256_mul_ps(v36_1, v39_1);
    const __m256 v41_0 = _mm256_mul_ps(v21_0, v40_0);
    const __m256 v41_1 = _mm256_mul_ps(v21_1, v40_1);
    const __m256 v45_0 = _mm256_fmadd_ps(v41_0, v43, v44);
    const __m256 v45_1 = _mm256_fmadd_ps(v41_1, v43, v44);
    const __m256 v47_0 = _mm256_fmadd_ps(v41_0, v45_0, v46);
    const __m256 v47_1 = _mm256_fmadd_ps(v41_1, v45_1, v46);
    const __m256 v49_0 = _mm256_fmadd_ps(v41_0, v47_0, v48);
    const __m256 v49_1 = _mm256_fmadd_ps(v41_1, v47_1, v48);
    const __m256 v50_0 = _mm256_fmadd_ps(v41_0, v42, v49_0);
    const __m256 v50_1 = _mm256_fmadd_ps(v41_1, v42, v49_1);
    const __m256 v52_0 = _mm256_fmadd_ps(v50_0, v41_0, v51);
    const __m256 v52_1 = _mm256_fmadd_ps(v50_1, v41_1, v51);
    const __m256 v54_0 = _mm256_max_ps(v53, v7_0);
    const __m256 v54_1 = _mm256_max_ps(v53, v7_1);
    const __m256 v55_0 = _mm256_fmadd_ps(v41_0, v52_0, v54_0);
    const __m256 v55_1 = _mm256_fmadd_ps(v41_1, v52_1, v54_1);
    const __m256 v56_0 = _mm256_xor_ps(v55_0, _mm256_set1_ps(-0.0f));
    const __m256 v56_1 = _mm256_xor_ps(v55_1, _mm256_set1_ps(-0.0f));
    const __m256i v57_0 = logsigmoid_bf16_1ulp_avx2_bits_f32_avx2(v56_0);
    const __m256i v57_1 = logsigmoid_bf16_1ulp_avx2_bits_f32_avx2(v56_1);
    const __m256i v58_0 = _mm256_add_epi32(v0, v57_0);
    const __m256i v58_1 = _mm256_add_epi32(v0, v57_1);
    const __m256i v59_0 = _mm256_srli_epi32(v58_0, 16);
    const __m256i v59_1 = _mm256_srli_epi32(v58_1, 16);
    logsigmoid_bf16_1ulp_avx2_store_u16_avx2(y, v59_0);
    logsigmoid_bf16_1ulp_avx2_store_u16_avx2(y + 8, v59_1);
}

/* 8 elements. */
static LOGSIGMOID_BF16_1ULP_AVX2_AVX2_TARGET void logsigmoid_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v1 = _mm256_set1_epi32(128);
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v11 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v12 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v22 = _mm256_set1_ps(0x1.9a53c4p-10f); /* 0.00156527408 */
    const __m256 v24 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v27 = _mm256_set1_ps(0x1.790fdcp-10f); /* 0.00143837719 */
    const __m256 v28 = _mm256_set1_ps(0x1.718f22p-8f); /* 0.00563902454 */
    const __m256 v31 = _mm256_set1_ps(0x1.1a4d22p-6f); /* 0.017230304 */
    const __m256 v33 = _mm256_set1_ps(0x1.1a1d98p-5f); /* 0.0344379395 */
    const __m256 v34 = _mm256_set1_ps(0x1.1a212p-5f); /* 0.0344396234 */
    const __m256 v42 = _mm256_set1_ps(0x1.cd609ap+10f); /* 1845.5094 */
    const __m256 v43 = _mm256_set1_ps(0x1.c97fbcp+9f); /* 914.997925 */
    const __m256 v44 = _mm256_set1_ps(-0x1.cbdb0cp+8f); /* -459.855652 */
    const __m256 v46 = _mm256_set1_ps(-0x1.af90ccp+10f); /* -1726.26245 */
    const __m256 v48 = _mm256_set1_ps(-0x1.a4130ap+4f); /* -26.2546482 */
    const __m256 v51 = _mm256_set1_ps(0x1.d091bep+2f); /* 7.2588954 */
    const __m256 v53 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 16);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256 v7 = _mm256_xor_ps(v6, _mm256_set1_ps(-0.0f));
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7);
    const __m256 v9 = _mm256_xor_ps(v8, _mm256_set1_ps(-0.0f));
    const __m256 v10 = _mm256_max_ps(v2, v9);
    const __m256 v13 = _mm256_fmadd_ps(v10, v11, v12);
    const __m256i v14 = logsigmoid_bf16_1ulp_avx2_bits_f32_avx2(v13);
    const __m256i v16 = _mm256_srai_epi32(v14, 1);
    const __m256i v17 = _mm256_sub_epi32(v14, v16);
    const __m256i v18 = _mm256_add_epi32(v1, v17);
    const __m256i v20 = _mm256_slli_epi32(v18, 23);
    const __m256 v21 = _mm256_castsi256_ps(v20);
    const __m256 v23 = _mm256_sub_ps(v13, v12);
    const __m256 v25 = _mm256_fmadd_ps(v23, v24, v10);
    const __m256 v26 = _mm256_mul_ps(v25, v25);
    const __m256 v29 = _mm256_fmadd_ps(v27, v25, v28);
    const __m256 v30 = _mm256_fmadd_ps(v22, v26, v29);
    const __m256 v32 = _mm256_fmadd_ps(v30, v25, v31);
    const __m256 v35 = _mm256_fmadd_ps(v33, v25, v34);
    const __m256 v36 = _mm256_fmadd_ps(v32, v26, v35);
    const __m256i v37 = _mm256_add_epi32(v16, v1);
    const __m256i v38 = _mm256_slli_epi32(v37, 23);
    const __m256 v39 = _mm256_castsi256_ps(v38);
    const __m256 v40 = _mm256_mul_ps(v36, v39);
    const __m256 v41 = _mm256_mul_ps(v21, v40);
    const __m256 v45 = _mm256_fmadd_ps(v41, v43, v44);
    const __m256 v47 = _mm256_fmadd_ps(v41, v45, v46);
    const __m256 v49 = _mm256_fmadd_ps(v41, v47, v48);
    const __m256 v50 = _mm256_fmadd_ps(v41, v42, v49);
    const __m256 v52 = _mm256_fmadd_ps(v50, v41, v51);
    const __m256 v54 = _mm256_max_ps(v53, v7);
    const __m256 v55 = _mm256_fmadd_ps(v41, v52, v54);
    const __m256 v56 = _mm256_xor_ps(v55, _mm256_set1_ps(-0.0f));
    const __m256i v57 = logsigmoid_bf16_1ulp_avx2_bits_f32_avx2(v56);
    const __m256i v58 = _mm256_add_epi32(v0, v57);
    const __m256i v59 = _mm256_srli_epi32(v58, 16);
    logsigmoid_bf16_1ulp_avx2_store_u16_avx2(y, v59);
}

static LOGSIGMOID_BF16_1ULP_AVX2_AVX2_TARGET void logsigmoid_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logsigmoid_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        logsigmoid_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        logsigmoid_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_BF16_1ULP_AVX2_AVX512 __m512i logsigmoid_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOGSIGMOID_BF16_1ULP_AVX2_AVX512 void logsigmoid_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v1 = _mm512_set1_epi32(128);
    const __m512 v2 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v11 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v12 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v22 = _mm512_set1_ps(0x1.9a53c4p-10f); /* 0.00156527408 */
    const __m512 v24 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v27 = _mm512_set1_ps(0x1.790fdcp-10f); /* 0.00143837719 */
    const __m512 v28 = _mm512_set1_ps(0x1.718f22p-8f); /* 0.00563902454 */
    const __m512 v31 = _mm512_set1_ps(0x1.1a4d22p-6f); /* 0.017230304 */
    const __m512 v33 = _mm512_set1_ps(0x1.1a1d98p-5f); /* 0.0344379395 */
    const __m512 v34 = _mm512_set1_ps(0x1.1a212p-5f); /* 0.0344396234 */
    const __m512 v42 = _mm512_set1_ps(0x1.cd609ap+10f); /* 1845.5094 */
    const __m512 v43 = _mm512_set1_ps(0x1.c97fbcp+9f); /* 914.997925 */
    const __m512 v44 = _mm512_set1_ps(-0x1.cbdb0cp+8f); /* -459.855652 */
    const __m512 v46 = _mm512_set1_ps(-0x1.af90ccp+10f); /* -1726.26245 */
    const __m512 v48 = _mm512_set1_ps(-0x1.a4130ap+4f); /* -26.2546482 */
    const __m512 v51 = _mm512_set1_ps(0x1.d091bep+2f); /* 7.2588954 */
    const __m512 v53 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 16);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10 = _mm512_max_ps(v2, v9);
    const __m512 v13 = _mm512_fmadd_ps(v10, v11, v12);
    const __m512i v14 = logsigmoid_bf16_1ulp_avx2_bits_f32_avx512(v13);
    const __m512i v16 = _mm512_srai_epi32(v14, 1);
    const __m512i v17 = _mm512_sub_epi32(v14, v16);
    const __m512i v18 = _mm512_add_epi32(v1, v17);
    const __m512i v20 = _mm512_slli_epi32(v18, 23);
    const __m512 v21 = _mm512_castsi512_ps(v20);
    const __m512 v23 = _mm512_sub_ps(v13, v12);
    const __m512 v25 = _mm512_fmadd_ps(v23, v24, v10);
    const __m512 v26 = _mm512_mul_ps(v25, v25);
    const __m512 v29 = _mm512_fmadd_ps(v27, v25, v28);
    const __m512 v30 = _mm512_fmadd_ps(v22, v26, v29);
    const __m512 v32 = _mm512_fmadd_ps(v30, v25, v31);
    const __m512 v35 = _mm512_fmadd_ps(v33, v25, v34);
    const __m512 v36 = _mm512_fmadd_ps(v32, v26, v35);
    const __m512i v37 = _mm512_add_epi32(v16, v1);
    const __m512i v38 = _mm512_slli_epi32(v37, 23);
    const __m512 v39 = _mm512_castsi512_ps(v38);
    const __m512 v40 = _mm512_mul_ps(v36, v39);
    const __m512 v41 = _mm512_mul_ps(v21, v40);
    const __m512 v45 = _mm512_fmadd_ps(v41, v43, v44);
    const __m512 v47 = _mm512_fmadd_ps(v41, v45, v46);
    const __m512 v49 = _mm512_fmadd_ps(v41, v47, v48);
    const __m512 v50 = _mm512_fmadd_ps(v41, v42, v49);
    const __m512 v52 = _mm512_fmadd_ps(v50, v41, v51);
    const __m512 v54 = _mm512_max_ps(v53, v7);
    const __m512 v55 = _mm512_fmadd_ps(v41, v52, v54);
    const __m512 v56 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v55), _mm512_set1_epi32(INT32_MIN)));
    const __m512i v57 = logsigmoid_bf16_1ulp_avx2_bits_f32_avx512(v56);
    const __m512i v58 = _mm512_add_epi32(v0, v57);
    const __m512i v59 = _mm512_srli_epi32(v58, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v59));
}

static LOGSIGMOID_BF16_1ULP_AVX2_AVX512_TARGET void logsigmoid_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logsigmoid_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        logsigmoid_bf16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_bf16_1ulp_avx2_level(void) {
#if defined(LOGSIGMOID_BF16_1ULP_AVX2_FORCE_ISA)
    return LOGSIGMOID_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t logsigmoid_bf16_1ulp_avx2(uint16_t x) {
    return logsigmoid_bf16_1ulp_avx2_element(x);
}

void logsigmoid_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_bf16_1ulp_avx2_level();
    if (level == 2) {
        logsigmoid_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_bf16_1ulp_avx2_array_portable(x, y, n);
}

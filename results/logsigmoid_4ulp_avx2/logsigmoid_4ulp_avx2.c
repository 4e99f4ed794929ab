/* logsigmoid_4ulp_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f32
 *   domain       every input
 *   max error    2.981429 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.4d0e96p+5 (41.632122, encoding 0x4226874b)
 *   result there -0x1.ea4ec8p-61 (-8.30613619e-19, encoding 0xa1752764)
 *   mean error   0.081104 ulp
 *   misrounded   245755886 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           869f531cf217ec542ba9e502017884ba
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f32 --max-ulp 1 --isa avx2 --time 30s --seed 1 --threads 1 --archive logsigmoid_1ulp_avx2.db --from seeds/logsigmoid/perm8_sum.evo
 *                time: 0.7339 ns/element as avx2 code (inputs mean)
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
#include "logsigmoid_4ulp_avx2.h"

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

static inline float logsigmoid_4ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float logsigmoid_4ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t logsigmoid_4ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t logsigmoid_4ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t logsigmoid_4ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float logsigmoid_4ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const float logsigmoid_4ulp_avx2_table0[16] = {
    0x1p+0f, 0x1.172b84p+0f, 0x1.306fep+0f, 0x1.4bfdaep+0f,
    0x1.6a09e6p+0f, 0x1.8ace54p+0f, 0x1.ae89fap+0f, 0x1.d5818ep+0f,
    0x1p+0f, 0x1.172b84p+0f, 0x1.306fep+0f, 0x1.4bfdaep+0f,
    0x1.6a09e6p+0f, 0x1.8ace54p+0f, 0x1.ae89fap+0f, 0x1.d5818ep+0f,
}; /* repeated to fill a register */

static inline float logsigmoid_4ulp_avx2_element(float x) {
    const float v0 = -0x1.ap+6f; /* -104 */
    const float v1 = x;
    const float v2 = -v1;
    const float v3 = -0x1.48p+5f; /* -41 */
    const float v4 = v2 < v3 ? v2 : v3;
    const float v5 = v0 > v4 ? v0 : v4;
    const float v6 = logsigmoid_4ulp_avx2_abs_f32(v2);
    const float v7 = -v6;
    const float v8 = v5 > v7 ? v5 : v7;
    const float v9 = v8 * v8;
    const float v10 = -0x1.3c7afcp-8f; /* -0.00482910778 */
    const float v11 = v10 * v8;
    const float v12 = 0x1.35b38ap-8f; /* 0.00472566718 */
    const float v13 = v11 + v12;
    const float v14 = 0x1.2932fp-5f; /* 0.0362791717 */
    const float v15 = -0x1.60bc98p-4f; /* -0.086117357 */
    const float v16 = logsigmoid_4ulp_avx2_fma_f32(v14, v8, v15);
    const float v17 = logsigmoid_4ulp_avx2_fma_f32(v9, v13, v16);
    const float v18 = 0x1.715476p+0f; /* 1.44269502 */
    const float v19 = 0x1.8p+20f; /* 1572864 */
    const float v20 = logsigmoid_4ulp_avx2_fma_f32(v18, v8, v19);
    const int32_t v21 = logsigmoid_4ulp_avx2_bits_f32(v20);
    const float v22 = logsigmoid_4ulp_avx2_table0[(uint32_t)v21 & (8u - 1)];
    const float v23 = v20 - v19;
    const float v24 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v25 = logsigmoid_4ulp_avx2_fma_f32(v23, v24, v8);
    const float v26 = 0x1.54aa76p-3f; /* 0.166340753 */
    const float v27 = 0x1.00060ep-1f; /* 0.500046194 */
    const float v28 = logsigmoid_4ulp_avx2_fma_f32(v26, v25, v27);
    const float v29 = v28 * v25;
    const float v30 = logsigmoid_4ulp_avx2_fma_f32(v25, v29, v25);
    const float v31 = v30 * v22;
    const float v32 = v22 + v31;
    const int32_t v33 = 127;
    const int32_t v34 = 1237319680; /* 0x49c00000 */
    const int32_t v35 = (int32_t)((uint32_t)v21 - (uint32_t)v34);
    const int32_t v36 = 3;
    const int32_t v37 = logsigmoid_4ulp_avx2_ashr_i32(v35, v36);
    const int32_t v38 = -60;
    const int32_t v39 = v37 > v38 ? v37 : v38;
    const int32_t v40 = (int32_t)((uint32_t)v33 + (uint32_t)v39);
    const int32_t v41 = 23;
    const int32_t v42 = logsigmoid_4ulp_avx2_shl_i32(v40, v41);
    const float v43 = logsigmoid_4ulp_avx2_frombits_f32(v42);
    const float v44 = 0x1.5ea1cap-41f; /* 6.22847531e-13 */
    const float v45 = logsigmoid_4ulp_avx2_fma_f32(v32, v43, v44);
    const float v46 = v45 * v45;
    const float v47 = 0x1.9302ap-3f; /* 0.196782351 */
    const float v48 = -0x1.00f61ap-2f; /* -0.250938803 */
    const float v49 = logsigmoid_4ulp_avx2_fma_f32(v45, v47, v48);
    const float v50 = logsigmoid_4ulp_avx2_fma_f32(v17, v46, v49);
    const float v51 = 0x1.556d22p-2f; /* 0.333424121 */
    const float v52 = -0x1.00006ap-1f; /* -0.500003159 */
    const float v53 = logsigmoid_4ulp_avx2_fma_f32(v51, v45, v52);
    const float v54 = logsigmoid_4ulp_avx2_fma_f32(v50, v46, v53);
    const float v55 = v32 - v22;
    const float v56 = v31 - v55;
    const float v57 = v43 * v56;
    const float v58 = logsigmoid_4ulp_avx2_fma_f32(v54, v46, v57);
    const float v59 = 0x0p+0f; /* 0 */
    const float v60 = v2 > v59 ? v2 : v59;
    const float v61 = logsigmoid_4ulp_avx2_fma_f32(v32, v43, v60);
    const float v62 = v58 + v61;
    const int32_t v63 = (int32_t)((uint32_t)v37 - (uint32_t)v39);
    const int32_t v64 = (int32_t)((uint32_t)v33 + (uint32_t)v63);
    const int32_t v65 = logsigmoid_4ulp_avx2_shl_i32(v64, v41);
    const float v66 = logsigmoid_4ulp_avx2_frombits_f32(v65);
    const float v67 = v62 * v66;
    const float v68 = -v67;
    const float r0 = v68;
    return r0;
}

static void logsigmoid_4ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_4ULP_AVX2_AVX2 static inline LOGSIGMOID_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_4ULP_AVX2_AVX512 static inline LOGSIGMOID_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGSIGMOID_4ULP_AVX2_AVX2 void logsigmoid_4ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v3 = _mm256_set1_ps(-0x1.48p+5f); /* -41 */
    const __m256 v10 = _mm256_set1_ps(-0x1.3c7afcp-8f); /* -0.00482910778 */
    const __m256 v12 = _mm256_set1_ps(0x1.35b38ap-8f); /* 0.00472566718 */
    const __m256 v14 = _mm256_set1_ps(0x1.2932fp-5f); /* 0.0362791717 */
    const __m256 v15 = _mm256_set1_ps(-0x1.60bc98p-4f); /* -0.086117357 */
    const __m256 v18 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v19 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v24 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v26 = _mm256_set1_ps(0x1.54aa76p-3f); /* 0.166340753 */
    const __m256 v27 = _mm256_set1_ps(0x1.00060ep-1f); /* 0.500046194 */
    const __m256i v33 = _mm256_set1_epi32(127);
    const __m256i v34 = _mm256_set1_epi32(1237319680); /* 0x49c00000 */
    const __m256i v38 = _mm256_set1_epi32(-60);
    const __m256 v44 = _mm256_set1_ps(0x1.5ea1cap-41f); /* 6.22847531e-13 */
    const __m256 v47 = _mm256_set1_ps(0x1.9302ap-3f); /* 0.196782351 */
    const __m256 v48 = _mm256_set1_ps(-0x1.00f61ap-2f); /* -0.250938803 */
    const __m256 v51 = _mm256_set1_ps(0x1.556d22p-2f); /* 0.333424121 */
    const __m256 v52 = _mm256_set1_ps(-0x1.00006ap-1f); /* -0.500003159 */
    const __m256 v59 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 t0_0 = _mm256_loadu_ps(logsigmoid_4ulp_avx2_table0);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_xor_ps(v1, _mm256_set1_ps(-0.0f));
    const __m256 v4 = _mm256_min_ps(v2, v3);
    const __m256 v5 = _mm256_max_ps(v0, v4);
    const __m256 v6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v7 = _mm256_xor_ps(v6, _mm256_set1_ps(-0.0f));
    const __m256 v8 = _mm256_max_ps(v5, v7);
    const __m256 v9 = _mm256_mul_ps(v8, v8);
    const __m256 v11 = _mm256_mul_ps(v10, v8);
    const __m256 v13 = _mm256_add_ps(v11, v12);
    const __m256 v16 = _mm256_fmadd_ps(v14, v8, v15);
    const __m256 v17 = _mm256_fmadd_ps(v9, v13, v16);
    const __m256 v20 = _mm256_fmadd_ps(v18, v8, v19);
    const __m256i v21 = _mm256_castps_si256(v20);
    const __m256 v22 = _mm256_permutevar8x32_ps(t0_0, v21);
    const __m256 v23 = _mm256_sub_ps(v20, v19);
    const __m256 v25 = _mm256_fmadd_ps(v23, v24, v8);
    const __m256 v28 = _mm256_fmadd_ps(v26, v25, v27);
    const __m256 v29 = _mm256_mul_ps(v28, v25);
    const __m256 v30 = _mm256_fmadd_ps(v25, v29, v25);
    const __m256 v31 = _mm256_mul_ps(v30, v22);
    const __m256 v32 = _mm256_add_ps(v22, v31);
    const __m256i v35 = _mm256_sub_epi32(v21, v34);
    const __m256i v37 = _mm256_srai_epi32(v35, 3);
    const __m256i v39 = _mm256_max_epi32(v37, v38);
    const __m256i v40 = _mm256_add_epi32(v33, v39);
    const __m256i v42 = _mm256_slli_epi32(v40, 23);
    const __m256 v43 = _mm256_castsi256_ps(v42);
    const __m256 v45 = _mm256_fmadd_ps(v32, v43, v44);
    const __m256 v46 = _mm256_mul_ps(v45, v45);
    const __m256 v49 = _mm256_fmadd_ps(v45, v47, v48);
    const __m256 v50 = _mm256_fmadd_ps(v17, v46, v49);
    const __m256 v53 = _mm256_fmadd_ps(v51, v45, v52);
    const __m256 v54 = _mm256_fmadd_ps(v50, v46, v53);
    const __m256 v55 = _mm256_sub_ps(v32, v22);
    const __m256 v56 = _mm256_sub_ps(v31, v55);
    const __m256 v57 = _mm256_mul_ps(v43, v56);
    const __m256 v58 = _mm256_fmadd_ps(v54, v46, v57);
    const __m256 v60 = _mm256_max_ps(v2, v59);
    const __m256 v61 = _mm256_fmadd_ps(v32, v43, v60);
    const __m256 v62 = _mm256_add_ps(v58, v61);
    const __m256i v63 = _mm256_sub_epi32(v37, v39);
    const __m256i v64 = _mm256_add_epi32(v33, v63);
    const __m256i v65 = _mm256_slli_epi32(v64, 23);
    const __m256 v66 = _mm256_castsi256_ps(v65);
    const __m256 v67 = _mm256_mul_ps(v62, v66);
    const __m256 v68 = _mm256_xor_ps(v67, _mm256_set1_ps(-0.0f));
    _mm256_storeu_ps(y, v68);
}

static LOGSIGMOID_4ULP_AVX2_AVX2_TARGET void logsigmoid_4ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logsigmoid_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        logsigmoid_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOGSIGMOID_4ULP_AVX2_AVX512 void logsigmoid_4ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v3 = _mm512_set1_ps(-0x1.48p+5f); /* -41 */
    const __m512 v10 = _mm512_set1_ps(-0x1.3c7afcp-8f); /* -0.00482910778 */
    const __m512 v12 = _mm512_set1_ps(0x1.35b38ap-8f); /* 0.00472566718 */
    const __m512 v14 = _mm512_set1_ps(0x1.2932fp-5f); /* 0.0362791717 */
    const __m512 v15 = _mm512_set1_ps(-0x1.60bc98p-4f); /* -0.086117357 */
    const __m512 v18 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v19 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v24 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v26 = _mm512_set1_ps(0x1.54aa76p-3f); /* 0.166340753 */
    const __m512 v27 = _mm512_set1_ps(0x1.00060ep-1f); /* 0.500046194 */
    const __m512i v33 = _mm512_set1_epi32(127);
    const __m512i v34 = _mm512_set1_epi32(1237319680); /* 0x49c00000 */
    const __m512i v38 = _mm512_set1_epi32(-60);
    const __m512 v44 = _mm512_set1_ps(0x1.5ea1cap-41f); /* 6.22847531e-13 */
    const __m512 v47 = _mm512_set1_ps(0x1.9302ap-3f); /* 0.196782351 */
    const __m512 v48 = _mm512_set1_ps(-0x1.00f61ap-2f); /* -0.250938803 */
    const __m512 v51 = _mm512_set1_ps(0x1.556d22p-2f); /* 0.333424121 */
    const __m512 v52 = _mm512_set1_ps(-0x1.00006ap-1f); /* -0.500003159 */
    const __m512 v59 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(logsigmoid_4ulp_avx2_table0);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v4_0 = _mm512_min_ps(v2_0, v3);
    const __m512 v4_1 = _mm512_min_ps(v2_1, v3);
    const __m512 v5_0 = _mm512_max_ps(v0, v4_0);
    const __m512 v5_1 = _mm512_max_ps(v0, v4_1);
    const __m512 v6_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8_0 = _mm512_max_ps(v5_0, v7_0);
    const __m512 v8_1 = _mm512_max_ps(v5_1, v7_1);
    const __m512 v9_0 = _mm512_mul_ps(v8_0, v8_0);
    const __m512 v9_1 = _mm512_mul_ps(v8_1, v8_1);
    const __m512 v11_0 = _mm512_mul_ps(v10, v8_0);
    const __m512 v11_1 = _mm512_mul_ps(v10, v8_1);
    const __m512 v13_0 = _mm512_add_ps(v11_0, v12);
    const __m512 v13_1 = _mm512_add_ps(v11_1, v12);
    const __m512 v16_0 = _mm512_fmadd_ps(v14, v8_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14, v8_1, v15);
    const __m512 v17_0 = _mm512_fmadd_ps(v9_0, v13_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v9_1, v13_1, v16_1);
    const __m512 v20_0 = _mm512_fmadd_ps(v18, v8_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18, v8_1, v19);
    const __m512i v21_0 = _mm512_castps_si512(v20_0);
    const __m512i v21_1 = _mm512_castps_si512(v20_1);
    const __m512 v22_0 = _mm512_permutexvar_ps(v21_0, t0_0);
    const __m512 v22_1 = _mm512_permutexvar_ps(v21_1, t0_0);
    const __m512 v23_0 = _mm512_sub_ps(v20_0, v19);
    const __m512 v23_1 = _mm512_sub_ps(v20_1, v19);
    const __m512 v25_0 = _mm512_fmadd_ps(v23_0, v24, v8_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v23_1, v24, v8_1);
    const __m512 v28_0 = _mm512_fmadd_ps(v26, v25_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v26, v25_1, v27);
    const __m512 v29_0 = _mm512_mul_ps(v28_0, v25_0);
    const __m512 v29_1 = _mm512_mul_ps(v28_1, v25_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v25_0, v29_0, v25_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v25_1, v29_1, v25_1);
    const __m512 v31_0 = _mm512_mul_ps(v30_0, v22_0);
    const __m512 v31_1 = _mm512_mul_ps(v30_1, v22_1);
    const __m512 v32_0 = _mm512_add_ps(v22_0, v31_0);
    const __m512 v32_1 = _mm512_add_ps(v22_1, v31_1);
    const __m512i v35_0 = _mm512_sub_epi32(v21_0, v34);
    const __m512i v35_1 = _mm512_sub_epi32(v21_1, v34);
    const __m512i v37_0 = _mm512_srai_epi32(v35_0, 3);
    const __m512i v37_1 = _mm512_srai_epi32(v35_1, 3);
    const __m512i v39_0 = _mm512_max_epi32(v37_0, v38);
    const __m512i v39_1 = _mm512_max_epi32(v37_1, v38);
    const __m512i v40_0 = _mm512_add_epi32(v33, v39_0);
    const __m512i v40_1 = _mm512_add_epi32(v33, v39_1);
    const __m512i v42_0 = _mm512_slli_epi32(v40_0, 23);
    const __m512i v42_1 = _mm512_slli_epi32(v40_1, 23);
    const __m512 v43_0 = _mm512_castsi512_ps(v42_0);
    const __m512 v43_1 = _mm512_castsi512_ps(v42_1);
    const __m512 v45_0 = _mm512_fmadd_ps(v32_0, v43_0, v44);
    const __m512 v45_1 = _mm512_fmadd_ps(v32_1, v43_1, v44);
    const __m512 v46_0 = _mm512_mul_ps(v45_0, v45_0);
    const __m512 v46_1 = _mm512_mul_ps(v45_1, v45_1);
    const __m512 v49_0 = _mm512_fmadd_ps(v45_0, v47, v48);
    const __m512 v49_1 = _mm512_fmadd_ps(v45_1, v47, v48);
    const __m512 v50_0 = _mm512_fmadd_ps(v17_0, v46_0, v49_0);
    const __m512 v50_1 = _mm512_fmadd_ps(v17_1, v46_1, v49_1);
    const __m512 v53_0 = _mm512_fmadd_ps(v51, v45_0, v52);
    const __m512 v53_1 = _mm512_fmadd_ps(v51, v45_1, v52);
    const __m512 v54_0 = _mm512_fmadd_ps(v50_0, v46_0, v53_0);
    const __m512 v54_1 = _mm512_fmadd_ps(v50_1, v46_1, v53_1);
    const __m512 v55_0 = _mm512_sub_ps(v32_0, v22_0);
    const __m512 v55_1 = _mm512_sub_ps(v32_1, v22_1);
    const __m512 v56_0 = _mm512_sub_ps(v31_0, v55_0);
    const __m512 v56_1 = _mm512_sub_ps(v31_1, v55_1);
    const __m512 v57_0 = _mm512_mul_ps(v43_0, v56_0);
    const __m512 v57_1 = _mm512_mul_ps(v43_1, v56_1);
    const __m512 v58_0 = _mm512_fmadd_ps(v54_0, v46_0, v57_0);
    const __m512 v58_1 = _mm512_fmadd_ps(v54_1, v46_1, v57_1);
    const __m512 v60_0 = _mm512_max_ps(v2_0, v59);
    const __m512 v60_1 = _mm512_max_ps(v2_1, v59);
    const __m512 v61_0 = _mm512_fmadd_ps(v32_0, v43_0, v60_0);
    const __m512 v61_1 = _mm512_fmadd_ps(v32_1, v43_1, v60_1);
    const __m512 v62_0 = _mm512_add_ps(v58_0, v61_0);
    const __m512 v62_1 = _mm512_add_ps(v58_1, v61_1);
    const __m512i v63_0 = _mm512_sub_epi32(v37_0, v39_0);
    const __m512i v63_1 = _mm512_sub_epi32(v37_1, v39_1);
    const __m512i v64_0 = _mm512_add_epi32(v33, v63_0);
    const __m512i v64_1 = _mm512_add_epi32(v33, v63_1);
    const __m512i v65_0 = _mm512_slli_epi32(v64_0, 23);
    const __m512i v65_1 = _mm512_slli_epi32(v64_1, 23);
    const __m512 v66_0 = _mm512_castsi512_ps(v65_0);
    const __m512 v66_1 = _mm512_castsi512_ps(v65_1);
    const __m512 v67_0 = _mm512_mul_ps(v62_0, v66_0);
    const __m512 v67_1 = _mm512_mul_ps(v62_1, v66_1);
    const __m512 v68_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v67_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v68_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v67_1), _mm512_set1_epi32(INT32_MIN)));
    _mm512_storeu_ps(y, v68_0);
    _mm512_storeu_ps(y + 16, v68_1);
}

/* 16 elements. */
static LOGSIGMOID_4ULP_AVX2_AVX512_TARGET void logsigmoid_4ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v3 = _mm512_set1_ps(-0x1.48p+5f); /* -41 */
    const __m512 v10 = _mm512_set1_ps(-0x1.3c7afcp-8f); /* -0.00482910778 */
    const __m512 v12 = _mm512_set1_ps(0x1.35b38ap-8f); /* 0.00472566718 */
    const __m512 v14 = _mm512_set1_ps(0x1.2932fp-5f); /* 0.0362791717 */
    const __m512 v15 = _mm512_set1_ps(-0x1.60bc98p-4f); /* -0.086117357 */
    const __m512 v18 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v19 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v24 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v26 = _mm512_set1_ps(0x1.54aa76p-3f); /* 0.166340753 */
    const __m512 v27 = _mm512_set1_ps(0x1.00060ep-1f); /* 0.500046194 */
    const __m512i v33 = _mm512_set1_epi32(127);
    const __m512i v34 = _mm512_set1_epi32(1237319680); /* 0x49c00000 */
    const __m512i v38 = _mm512_set1_epi32(-60);
    const __m512 v44 = _mm512_set1_ps(0x1.5ea1cap-41f); /* 6.22847531e-13 */
    const __m512 v47 = _mm512_set1_ps(0x1.9302ap-3f); /* 0.196782351 */
    const __m512 v48 = _mm512_set1_ps(-0x1.00f61ap-2f); /* -0.250938803 */
    const __m512 v51 = _mm512_set1_ps(0x1.556d22p-2f); /* 0.333424121 */
    const __m512 v52 = _mm512_set1_ps(-0x1.00006ap-1f); /* -0.500003159 */
    const __m512 v59 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 t0_0 = _mm512_loadu_ps(logsigmoid_4ulp_avx2_table0);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v4 = _mm512_min_ps(v2, v3);
    const __m512 v5 = _mm512_max_ps(v0, v4);
    const __m512 v6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8 = _mm512_max_ps(v5, v7);
    const __m512 v9 = _mm512_mul_ps(v8, v8);
    const __m512 v11 = _mm512_mul_ps(v10, v8);
    const __m512 v13 = _mm512_add_ps(v11, v12);
    const __m512 v16 = _mm512_fmadd_ps(v14, v8, v15);
    const __m512 v17 = _mm512_fmadd_ps(v9, v13, v16);
    const __m512 v20 = _mm512_fmadd_ps(v18, v8, v19);
    const __m512i v21 = _mm512_castps_si512(v20);
    const __m512 v22 = _mm512_permutexvar_ps(v21, t0_0);
    const __m512 v23 = _mm512_sub_ps(v20, v19);
    const __m512 v25 = _mm512_fmadd_ps(v23, v24, v8);
    const __m512 v28 = _mm512_fmadd_ps(v26, v25, v27);
    const __m512 v29 = _mm512_mul_ps(v28, v25);
    const __m512 v30 = _mm512_fmadd_ps(v25, v29, v25);
    const __m512 v31 = _mm512_mul_ps(v30, v22);
    const __m512 v32 = _mm512_add_ps(v22, v31);
    const __m512i v35 = _mm512_sub_epi32(v21, v34);
    const __m512i v37 = _mm512_srai_epi32(v35, 3);
    const __m512i v39 = _mm512_max_epi32(v37, v38);
    const __m512i v40 = _mm512_add_epi32(v33, v39);
    const __m512i v42 = _mm512_slli_epi32(v40, 23);
    const __m512 v43 = _mm512_castsi512_ps(v42);
    const __m512 v45 = _mm512_fmadd_ps(v32, v43, v44);
    const __m512 v46 = _mm512_mul_ps(v45, v45);
    const __m512 v49 = _mm512_fmadd_ps(v45, v47, v48);
    const __m512 v50 = _mm512_fmadd_ps(v17, v46, v49);
    const __m512 v53 = _mm512_fmadd_ps(v51, v45, v52);
    const __m512 v54 = _mm512_fmadd_ps(v50, v46, v53);
    const __m512 v55 = _mm512_sub_ps(v32, v22);
    const __m512 v56 = _mm512_sub_ps(v31, v55);
    const __m512 v57 = _mm512_mul_ps(v43, v56);
    const __m512 v58 = _mm512_fmadd_ps(v54, v46, v57);
    const __m512 v60 = _mm512_max_ps(v2, v59);
    const __m512 v61 = _mm512_fmadd_ps(v32, v43, v60);
    const __m512 v62 = _mm512_add_ps(v58, v61);
    const __m512i v63 = _mm512_sub_epi32(v37, v39);
    const __m512i v64 = _mm512_add_epi32(v33, v63);
    const __m512i v65 = _mm512_slli_epi32(v64, 23);
    const __m512 v66 = _mm512_castsi512_ps(v65);
    const __m512 v67 = _mm512_mul_ps(v62, v66);
    const __m512 v68 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v67), _mm512_set1_epi32(INT32_MIN)));
    _mm512_storeu_ps(y, v68);
}

static LOGSIGMOID_4ULP_AVX2_AVX512_TARGET void logsigmoid_4ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        logsigmoid_4ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        logsigmoid_4ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        logsigmoid_4ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_4ulp_avx2_level(void) {
#if defined(LOGSIGMOID_4ULP_AVX2_FORCE_ISA)
    return LOGSIGMOID_4ULP_AVX2_FORCE_ISA;
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

float logsigmoid_4ulp_avx2(float x) {
    return logsigmoid_4ulp_avx2_element(x);
}

void logsigmoid_4ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_4ulp_avx2_level();
    if (level == 2) {
        logsigmoid_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_4ulp_avx2_array_portable(x, y, n);
}

/* expm1_1ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f32
 *   domain       every input
 *   max error    0.772667 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.91c836p-3 (0.196182653, encoding 0x3e48e41b)
 *   result there 0x1.bbe6f6p-3 (0.216749117, encoding 0x3e5df37b)
 *   mean error   0.031147 ulp
 *   misrounded   2275359 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3375efbe776acf4a7ce654630f3ff2fa
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f32 --max-ulp 0.81 --isa avx2 --time 100s --seed 1 --threads 1 --archive expm1_1ulp_avx2b.db --from seeds/expm1/centre8_sum.evo
 *                time: 0.6229 ns/element as avx2 code (inputs mean)
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
#include "expm1_1ulp_avx2.h"

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

static inline float expm1_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float expm1_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t expm1_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t expm1_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float expm1_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const float expm1_1ulp_avx2_table0[16] = {
    -0x0p+0f, 0x1.8d96d4p-25f, -0x1.9c0c22p-27f, 0x1.964902p-25f,
    0x1.125002p-25f, 0x1.370be4p-25f, -0x1.0a3552p-25f, -0x1.00d8acp-27f,
    0x1.26055cp-26f, -0x1.05cb44p-25f, 0x1.67a1cap-28f, 0x1.a3b5e4p-28f,
    -0x1.f9c306p-27f, -0x1.6961b4p-28f, -0x1.a5217cp-28f, 0x1.61428ep-28f,
};

static const int32_t expm1_1ulp_avx2_table1[16] = {
    1065353216, 1065200323, 1065063874, 1064944595,
    1064843248, 1064760626, 1064697559, 1064654911,
    1064633587, 1064634532, 1064658730, 1064707212,
    1064781053, 1064881375, 1065009351, 1065166205,
};

static inline float expm1_1ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = expm1_1ulp_avx2_abs_f32(v0);
    const float v2 = 0x1.95d6a8p-3f; /* 0.198163331 */
    const int v3 = v1 < v2;
    const float v4 = -0x1.62e424p-1f; /* -0.693146825 */
    const float v5 = 0x1.8p+19f; /* 786432 */
    const float v6 = -0x1.2p+4f; /* -18 */
    const float v7 = 0x1.64p+6f; /* 89 */
    const float v8 = v7 < v0 ? v7 : v0;
    const float v9 = v6 > v8 ? v6 : v8;
    const float v10 = 0x1.714796p+0f; /* 1.44249856 */
    const float v11 = expm1_1ulp_avx2_fma_f32(v9, v10, v5);
    const float v12 = v3 ? v5 : v11;
    const float v13 = v12 - v5;
    const float v14 = expm1_1ulp_avx2_fma_f32(v4, v13, v9);
    const float v15 = -0x1.7df474p-22f; /* -3.55723216e-07 */
    const int32_t v16 = expm1_1ulp_avx2_bits_f32(v12);
    const float v17 = expm1_1ulp_avx2_table0[(uint32_t)v16 & (16u - 1)];
    const float v18 = expm1_1ulp_avx2_fma_f32(v15, v13, v17);
    const float v19 = v14 + v18;
    const float v20 = v19 * v19;
    const float v21 = 0x1.6ead74p-10f; /* 0.00139876385 */
    const float v22 = 0x1.112752p-7f; /* 0.00833598617 */
    const float v23 = 0x1.555514p-5f; /* 0.041666545 */
    const float v24 = expm1_1ulp_avx2_fma_f32(v22, v19, v23);
    const float v25 = expm1_1ulp_avx2_fma_f32(v20, v21, v24);
    const float v26 = 0x1.555556p-3f; /* 0.166666672 */
    const float v27 = 0x1p-1f; /* 0.5 */
    const float v28 = expm1_1ulp_avx2_fma_f32(v19, v26, v27);
    const float v29 = expm1_1ulp_avx2_fma_f32(v20, v25, v28);
    const float v30 = expm1_1ulp_avx2_fma_f32(v20, v29, v19);
    const float v31 = -0x1.ffdc98p-2f; /* -0.499864936 */
    const int32_t v32 = expm1_1ulp_avx2_table1[(uint32_t)v16 & (16u - 1)];
    const int32_t v33 = -8388608; /* 0xff800000 */
    const int32_t v34 = 19;
    const int32_t v35 = expm1_1ulp_avx2_shl_i32(v16, v34);
    const int32_t v36 = (int32_t)((uint32_t)v33 + (uint32_t)v35);
    const int32_t v37 = (int32_t)((uint32_t)v32 + (uint32_t)v36);
    const float v38 = expm1_1ulp_avx2_frombits_f32(v37);
    const float v39 = v31 + v38;
    const float v40 = v39 - v38;
    const float v41 = v39 - v40;
    const float v42 = v38 - v41;
    const float v43 = -0x1p-1f; /* -0.5 */
    const float v44 = v43 - v40;
    const float v45 = v42 + v44;
    const float v46 = expm1_1ulp_avx2_fma_f32(v30, v41, v45);
    const float v47 = v39 + v46;
    const float v48 = v47 + v47;
    const float v49 = v3 ? v30 : v48;
    const float v50 = v49 > v0 ? v49 : v0;
    const float r0 = v50;
    return r0;
}

static void expm1_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = expm1_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXPM1_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXPM1_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXPM1_1ULP_AVX2_AVX2 static inline EXPM1_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXPM1_1ULP_AVX2_AVX512 static inline EXPM1_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXPM1_1ULP_AVX2_AVX2 __m256 expm1_1ulp_avx2_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXPM1_1ULP_AVX2_AVX2 void expm1_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.95d6a8p-3f); /* 0.198163331 */
    const __m256 v4 = _mm256_set1_ps(-0x1.62e424p-1f); /* -0.693146825 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v6 = _mm256_set1_ps(-0x1.2p+4f); /* -18 */
    const __m256 v7 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v10 = _mm256_set1_ps(0x1.714796p+0f); /* 1.44249856 */
    const __m256 v15 = _mm256_set1_ps(-0x1.7df474p-22f); /* -3.55723216e-07 */
    const __m256 v21 = _mm256_set1_ps(0x1.6ead74p-10f); /* 0.00139876385 */
    const __m256 v22 = _mm256_set1_ps(0x1.112752p-7f); /* 0.00833598617 */
    const __m256 v23 = _mm256_set1_ps(0x1.555514p-5f); /* 0.041666545 */
    const __m256 v26 = _mm256_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m256 v27 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v31 = _mm256_set1_ps(-0x1.ffdc98p-2f); /* -0.499864936 */
    const __m256i v33 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v43 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 t0_0 = _mm256_loadu_ps(expm1_1ulp_avx2_table0);
    const __m256 t0_1 = _mm256_loadu_ps(expm1_1ulp_avx2_table0 + 8);
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(expm1_1ulp_avx2_table1));
    const __m256i t1_1 = _mm256_loadu_si256((const __m256i *)(const void *)(expm1_1ulp_avx2_table1 + 8));
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LT_OQ));
    const __m256 v8 = _mm256_min_ps(v7, v0);
    const __m256 v9 = _mm256_max_ps(v6, v8);
    const __m256 v11 = _mm256_fmadd_ps(v9, v10, v5);
    const __m256 v12 = _mm256_blendv_ps(v11, v5, _mm256_castsi256_ps(v3));
    const __m256 v13 = _mm256_sub_ps(v12, v5);
    const __m256 v14 = _mm256_fmadd_ps(v4, v13, v9);
    const __m256i v16 = _mm256_castps_si256(v12);
    const __m256 v17 = expm1_1ulp_avx2_permute16_avx2(v16, t0_0, t0_1);
    const __m256 v18 = _mm256_fmadd_ps(v15, v13, v17);
    const __m256 v19 = _mm256_add_ps(v14, v18);
    const __m256 v20 = _mm256_mul_ps(v19, v19);
    const __m256 v24 = _mm256_fmadd_ps(v22, v19, v23);
    const __m256 v25 = _mm256_fmadd_ps(v20, v21, v24);
    const __m256 v28 = _mm256_fmadd_ps(v19, v26, v27);
    const __m256 v29 = _mm256_fmadd_ps(v20, v25, v28);
    const __m256 v30 = _mm256_fmadd_ps(v20, v29, v19);
    const __m256i v32 = _mm256_castps_si256(expm1_1ulp_avx2_permute16_avx2(v16, _mm256_castsi256_ps(t1_0), _mm256_castsi256_ps(t1_1)));
    const __m256i v35 = _mm256_slli_epi32(v16, 19);
    const __m256i v36 = _mm256_add_epi32(v33, v35);
    const __m256i v37 = _mm256_add_epi32(v32, v36);
    const __m256 v38 = _mm256_castsi256_ps(v37);
    const __m256 v39 = _mm256_add_ps(v31, v38);
    const __m256 v40 = _mm256_sub_ps(v39, v38);
    const __m256 v41 = _mm256_sub_ps(v39, v40);
    const __m256 v42 = _mm256_sub_ps(v38, v41);
    const __m256 v44 = _mm256_sub_ps(v43, v40);
    const __m256 v45 = _mm256_add_ps(v42, v44);
    const __m256 v46 = _mm256_fmadd_ps(v30, v41, v45);
    const __m256 v47 = _mm256_add_ps(v39, v46);
    const __m256 v48 = _mm256_add_ps(v47, v47);
    const __m256 v49 = _mm256_blendv_ps(v48, v30, _mm256_castsi256_ps(v3));
    const __m256 v50 = _mm256_max_ps(v49, v0);
    _mm256_storeu_ps(y, v50);
}

static EXPM1_1ULP_AVX2_AVX2_TARGET void expm1_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        expm1_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        expm1_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXPM1_1ULP_AVX2_AVX512 void expm1_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.95d6a8p-3f); /* 0.198163331 */
    const __m512 v4 = _mm512_set1_ps(-0x1.62e424p-1f); /* -0.693146825 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v6 = _mm512_set1_ps(-0x1.2p+4f); /* -18 */
    const __m512 v7 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v10 = _mm512_set1_ps(0x1.714796p+0f); /* 1.44249856 */
    const __m512 v15 = _mm512_set1_ps(-0x1.7df474p-22f); /* -3.55723216e-07 */
    const __m512 v21 = _mm512_set1_ps(0x1.6ead74p-10f); /* 0.00139876385 */
    const __m512 v22 = _mm512_set1_ps(0x1.112752p-7f); /* 0.00833598617 */
    const __m512 v23 = _mm512_set1_ps(0x1.555514p-5f); /* 0.041666545 */
    const __m512 v26 = _mm512_set1_ps(0x1.555556p-3f); /* 0.166666672 */
    const __m512 v27 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v31 = _mm512_set1_ps(-0x1.ffdc98p-2f); /* -0.499864936 */
    const __m512i v33 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v43 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 t0_0 = _mm512_loadu_ps(expm1_1ulp_avx2_table0);
    const __m512i t1_0 = _mm512_loadu_si512(expm1_1ulp_avx2_table1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LT_OQ);
    const __m512 v8 = _mm512_min_ps(v7, v0);
    const __m512 v9 = _mm512_max_ps(v6, v8);
    const __m512 v11 = _mm512_fmadd_ps(v9, v10, v5);
    const __m512 v12 = _mm512_mask_blend_ps(v3, v11, v5);
    const __m512 v13 = _mm512_sub_ps(v12, v5);
    const __m512 v14 = _mm512_fmadd_ps(v4, v13, v9);
    const __m512i v16 = _mm512_castps_si512(v12);
    const __m512 v17 = _mm512_permutexvar_ps(v16, t0_0);
    const __m512 v18 = _mm512_fmadd_ps(v15, v13, v17);
    const __m512 v19 = _mm512_add_ps(v14, v18);
    const __m512 v20 = _mm512_mul_ps(v19, v19);
    const __m512 v24 = _mm512_fmadd_ps(v22, v19, v23);
    const __m512 v25 = _mm512_fmadd_ps(v20, v21, v24);
    const __m512 v28 = _mm512_fmadd_ps(v19, v26, v27);
    const __m512 v29 = _mm512_fmadd_ps(v20, v25, v28);
    const __m512 v30 = _mm512_fmadd_ps(v20, v29, v19);
    const __m512i v32 = _mm512_permutexvar_epi32(v16, t1_0);
    const __m512i v35 = _mm512_slli_epi32(v16, 19);
    const __m512i v36 = _mm512_add_epi32(v33, v35);
    const __m512i v37 = _mm512_add_epi32(v32, v36);
    const __m512 v38 = _mm512_castsi512_ps(v37);
    const __m512 v39 = _mm512_add_ps(v31, v38);
    const __m512 v40 = _mm512_sub_ps(v39, v38);
    const __m512 v41 = _mm512_sub_ps(v39, v40);
    const __m512 v42 = _mm512_sub_ps(v38, v41);
    const __m512 v44 = _mm512_sub_ps(v43, v40);
    const __m512 v45 = _mm512_add_ps(v42, v44);
    const __m512 v46 = _mm512_fmadd_ps(v30, v41, v45);
    const __m512 v47 = _mm512_add_ps(v39, v46);
    const __m512 v48 = _mm512_add_ps(v47, v47);
    const __m512 v49 = _mm512_mask_blend_ps(v3, v48, v30);
    const __m512 v50 = _mm512_max_ps(v49, v0);
    _mm512_storeu_ps(y, v50);
}

static EXPM1_1ULP_AVX2_AVX512_TARGET void expm1_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        expm1_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        expm1_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXPM1_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int expm1_1ulp_avx2_level(void) {
#if defined(EXPM1_1ULP_AVX2_FORCE_ISA)
    return EXPM1_1ULP_AVX2_FORCE_ISA;
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

float expm1_1ulp_avx2(float x) {
    return expm1_1ulp_avx2_element(x);
}

void expm1_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = expm1_1ulp_avx2_level();
    if (level == 2) {
        expm1_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        expm1_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    expm1_1ulp_avx2_array_portable(x, y, n);
}

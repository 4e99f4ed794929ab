/* exp2_082ulp_avx2: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       every input
 *   max error    0.809987 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.f87f36p+6 (-126.124229, encoding 0xc2fc3f9b)
 *   result there 0x1.d5c1c8p-127 (1.07850908e-38, encoding 0x00757072)
 *   mean error   0.033474 ulp
 *   misrounded   12528850 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9613fb26fc8c74615f075fa1765193f1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --max-ulp 0.82 --isa avx2 --time 110s --seed 1 --threads 1 --archive exp2_082ulp_avx2.db --from seeds/exp2/perm8_halves.evo
 *                time: 0.3002 ns/element as avx2 code (inputs mean)
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
#include "exp2_082ulp_avx2.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t exp2_082ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp2_082ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t exp2_082ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp2_082ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp2_082ulp_avx2_fma_f32(float a, float b, float c) {
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

static const int32_t exp2_082ulp_avx2_table0[16] = {
    1065358341, 1064849343, 1064640835, 1064789672,
    1065358341, 1064849343, 1064640835, 1064789672,
    1065358341, 1064849343, 1064640835, 1064789672,
    1065358341, 1064849343, 1064640835, 1064789672,
}; /* repeated to fill a register */

static inline float exp2_082ulp_avx2_element(float x) {
    const int32_t v0 = 1065353216; /* 0x3f800000 */
    const float v1 = -0x1.2ffef2p+7f; /* -151.99794 */
    const float v2 = 0x1.01e84ep+7f; /* 128.95372 */
    const float v3 = x;
    const float v4 = v2 < v3 ? v2 : v3;
    const float v5 = v1 > v4 ? v1 : v4;
    const float v6 = 0x1.8p+21f; /* 3145728 */
    const float v7 = v5 + v6;
    const int32_t v8 = exp2_082ulp_avx2_bits_f32(v7);
    const int32_t v9 = 5;
    const int32_t v10 = exp2_082ulp_avx2_ashr_i32(v8, v9);
    const int32_t v11 = 25;
    const int32_t v12 = exp2_082ulp_avx2_shl_i32(v10, v11);
    const int32_t v13 = (int32_t)((uint32_t)v0 + (uint32_t)v12);
    const float v14 = exp2_082ulp_avx2_frombits_f32(v13);
    const float v15 = -0x1.1dda9ap-6f; /* -0.0174471382 */
    const float v16 = v7 - v6;
    const float v17 = v5 - v16;
    const float v18 = v17 * v17;
    const float v19 = v15 + v18;
    const float v20 = -0x1.3aeb7cp-7f; /* -0.00961059146 */
    const float v21 = -0x1.c69852p-5f; /* -0.0554925539 */
    const float v22 = 0x1.634856p-7f; /* 0.0108423634 */
    const float v23 = exp2_082ulp_avx2_fma_f32(v17, v21, v22);
    const float v24 = exp2_082ulp_avx2_fma_f32(v20, v18, v23);
    const float v25 = -0x1.011db4p-2f; /* -0.251089871 */
    const float v26 = -0x1.632b9cp-1f; /* -0.693692088 */
    const float v27 = exp2_082ulp_avx2_fma_f32(v25, v17, v26);
    const float v28 = 0x1.a34b86p-11f; /* 0.000799741771 */
    const float v29 = exp2_082ulp_avx2_fma_f32(v17, v27, v28);
    const float v30 = exp2_082ulp_avx2_fma_f32(v19, v24, v29);
    const int32_t v31 = exp2_082ulp_avx2_table0[(uint32_t)v8 & (4u - 1)];
    const int32_t v32 = 21;
    const int32_t v33 = exp2_082ulp_avx2_shl_i32(v8, v32);
    const int32_t v34 = (int32_t)((uint32_t)v33 - (uint32_t)v12);
    const int32_t v35 = (int32_t)((uint32_t)v31 + (uint32_t)v34);
    const float v36 = exp2_082ulp_avx2_frombits_f32(v35);
    const float v37 = -v36;
    const float v38 = v30 * v37;
    const float v39 = v38 + v36;
    const float v40 = v14 * v39;
    const float r0 = v40;
    return r0;
}

static void exp2_082ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp2_082ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP2_082ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP2_082ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP2_082ULP_AVX2_AVX2 static inline EXP2_082ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP2_082ULP_AVX2_AVX512 static inline EXP2_082ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXP2_082ULP_AVX2_AVX2 void exp2_082ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.2ffef2p+7f); /* -151.99794 */
    const __m256 v2 = _mm256_set1_ps(0x1.01e84ep+7f); /* 128.95372 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v15 = _mm256_set1_ps(-0x1.1dda9ap-6f); /* -0.0174471382 */
    const __m256 v20 = _mm256_set1_ps(-0x1.3aeb7cp-7f); /* -0.00961059146 */
    const __m256 v21 = _mm256_set1_ps(-0x1.c69852p-5f); /* -0.0554925539 */
    const __m256 v22 = _mm256_set1_ps(0x1.634856p-7f); /* 0.0108423634 */
    const __m256 v25 = _mm256_set1_ps(-0x1.011db4p-2f); /* -0.251089871 */
    const __m256 v26 = _mm256_set1_ps(-0x1.632b9cp-1f); /* -0.693692088 */
    const __m256 v28 = _mm256_set1_ps(0x1.a34b86p-11f); /* 0.000799741771 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp2_082ulp_avx2_table0));
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_min_ps(v2, v3);
    const __m256 v5 = _mm256_max_ps(v1, v4);
    const __m256 v7 = _mm256_add_ps(v5, v6);
    const __m256i v8 = _mm256_castps_si256(v7);
    const __m256i v10 = _mm256_srai_epi32(v8, 5);
    const __m256i v12 = _mm256_slli_epi32(v10, 25);
    const __m256i v13 = _mm256_add_epi32(v0, v12);
    const __m256 v14 = _mm256_castsi256_ps(v13);
    const __m256 v16 = _mm256_sub_ps(v7, v6);
    const __m256 v17 = _mm256_sub_ps(v5, v16);
    const __m256 v18 = _mm256_mul_ps(v17, v17);
    const __m256 v19 = _mm256_add_ps(v15, v18);
    const __m256 v23 = _mm256_fmadd_ps(v17, v21, v22);
    const __m256 v24 = _mm256_fmadd_ps(v20, v18, v23);
    const __m256 v27 = _mm256_fmadd_ps(v25, v17, v26);
    const __m256 v29 = _mm256_fmadd_ps(v17, v27, v28);
    const __m256 v30 = _mm256_fmadd_ps(v19, v24, v29);
    const __m256i v31 = _mm256_permutevar8x32_epi32(t0_0, v8);
    const __m256i v33 = _mm256_slli_epi32(v8, 21);
    const __m256i v34 = _mm256_sub_epi32(v33, v12);
    const __m256i v35 = _mm256_add_epi32(v31, v34);
    const __m256 v36 = _mm256_castsi256_ps(v35);
    const __m256 v37 = _mm256_xor_ps(v36, _mm256_set1_ps(-0.0f));
    const __m256 v38 = _mm256_mul_ps(v30, v37);
    const __m256 v39 = _mm256_add_ps(v38, v36);
    const __m256 v40 = _mm256_mul_ps(v14, v39);
    _mm256_storeu_ps(y, v40);
}

static EXP2_082ULP_AVX2_AVX2_TARGET void exp2_082ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp2_082ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp2_082ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP2_082ULP_AVX2_AVX512 void exp2_082ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.2ffef2p+7f); /* -151.99794 */
    const __m512 v2 = _mm512_set1_ps(0x1.01e84ep+7f); /* 128.95372 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v15 = _mm512_set1_ps(-0x1.1dda9ap-6f); /* -0.0174471382 */
    const __m512 v20 = _mm512_set1_ps(-0x1.3aeb7cp-7f); /* -0.00961059146 */
    const __m512 v21 = _mm512_set1_ps(-0x1.c69852p-5f); /* -0.0554925539 */
    const __m512 v22 = _mm512_set1_ps(0x1.634856p-7f); /* 0.0108423634 */
    const __m512 v25 = _mm512_set1_ps(-0x1.011db4p-2f); /* -0.251089871 */
    const __m512 v26 = _mm512_set1_ps(-0x1.632b9cp-1f); /* -0.693692088 */
    const __m512 v28 = _mm512_set1_ps(0x1.a34b86p-11f); /* 0.000799741771 */
    const __m512i t0_0 = _mm512_loadu_si512(exp2_082ulp_avx2_table0);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_min_ps(v2, v3);
    const __m512 v5 = _mm512_max_ps(v1, v4);
    const __m512 v7 = _mm512_add_ps(v5, v6);
    const __m512i v8 = _mm512_castps_si512(v7);
    const __m512i v10 = _mm512_srai_epi32(v8, 5);
    const __m512i v12 = _mm512_slli_epi32(v10, 25);
    const __m512i v13 = _mm512_add_epi32(v0, v12);
    const __m512 v14 = _mm512_castsi512_ps(v13);
    const __m512 v16 = _mm512_sub_ps(v7, v6);
    const __m512 v17 = _mm512_sub_ps(v5, v16);
    const __m512 v18 = _mm512_mul_ps(v17, v17);
    const __m512 v19 = _mm512_add_ps(v15, v18);
    const __m512 v23 = _mm512_fmadd_ps(v17, v21, v22);
    const __m512 v24 = _mm512_fmadd_ps(v20, v18, v23);
    const __m512 v27 = _mm512_fmadd_ps(v25, v17, v26);
    const __m512 v29 = _mm512_fmadd_ps(v17, v27, v28);
    const __m512 v30 = _mm512_fmadd_ps(v19, v24, v29);
    const __m512i v31 = _mm512_permutexvar_epi32(v8, t0_0);
    const __m512i v33 = _mm512_slli_epi32(v8, 21);
    const __m512i v34 = _mm512_sub_epi32(v33, v12);
    const __m512i v35 = _mm512_add_epi32(v31, v34);
    const __m512 v36 = _mm512_castsi512_ps(v35);
    const __m512 v37 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v36), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v38 = _mm512_mul_ps(v30, v37);
    const __m512 v39 = _mm512_add_ps(v38, v36);
    const __m512 v40 = _mm512_mul_ps(v14, v39);
    _mm512_storeu_ps(y, v40);
}

static EXP2_082ULP_AVX2_AVX512_TARGET void exp2_082ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_082ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp2_082ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP2_082ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp2_082ulp_avx2_level(void) {
#if defined(EXP2_082ULP_AVX2_FORCE_ISA)
    return EXP2_082ULP_AVX2_FORCE_ISA;
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

float exp2_082ulp_avx2(float x) {
    return exp2_082ulp_avx2_element(x);
}

void exp2_082ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp2_082ulp_avx2_level();
    if (level == 2) {
        exp2_082ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp2_082ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp2_082ulp_avx2_array_portable(x, y, n);
}

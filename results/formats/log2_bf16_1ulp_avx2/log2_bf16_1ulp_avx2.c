/* log2_bf16_1ulp_avx2: log2
 *
 *   target       log2, log2 x, bf16
 *   domain       every input
 *   max error    0.608160 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.54p+0 (1.328125, encoding 0x3faa)
 *   result there 0x1.a2p-2 (0.408203125, encoding 0x3ed1)
 *   mean error   0.124166 ulp
 *   misrounded   34 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d837b82874c0ece5c7d86dc0c5873dcc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/log2_bf16_avx2.db
 *                time: 0.4214 ns/element as avx2 code (inputs mean)
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
#include "log2_bf16_1ulp_avx2.h"

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

static inline int32_t log2_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log2_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log2_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log2_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t log2_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t log2_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t log2_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = log2_bf16_1ulp_avx2_shl_i32(v1, v2);
    const float v4 = log2_bf16_1ulp_avx2_frombits_f32(v3);
    const int32_t v5 = log2_bf16_1ulp_avx2_bits_f32(v4);
    const int32_t v6 = 1059760811; /* 0x3f2aaaab */
    const int32_t v7 = (int32_t)((uint32_t)v5 - (uint32_t)v6);
    const int32_t v8 = -8388608; /* 0xff800000 */
    const int32_t v9 = v7 & v8;
    const int32_t v10 = (int32_t)((uint32_t)v5 - (uint32_t)v9);
    const float v11 = log2_bf16_1ulp_avx2_frombits_f32(v10);
    const float v12 = 0x1p+0f; /* 1 */
    const float v13 = v11 - v12;
    const float v14 = -0x1.9ee78p-2f; /* -0.405179977 */
    const float v15 = 0x1.ba98aep+0f; /* 1.72889221 */
    const float v16 = log2_bf16_1ulp_avx2_fma_f32(v14, v11, v15);
    const float v17 = -0x1.7b26bcp+1f; /* -2.96211958 */
    const float v18 = log2_bf16_1ulp_avx2_fma_f32(v11, v16, v17);
    const float v19 = 0x1.41b2a6p-4f; /* 0.0785395131 */
    const float v20 = log2_bf16_1ulp_avx2_fma_f32(v18, v11, v19);
    const float v21 = 0x1.8045fp+1f; /* 3.00213432 */
    const float v22 = v13 * v21;
    const float v23 = log2_bf16_1ulp_avx2_fma_f32(v13, v20, v22);
    const int32_t v24 = 23;
    const int32_t v25 = log2_bf16_1ulp_avx2_ashr_i32(v7, v24);
    const float v26 = (float)v25;
    const float v27 = v23 + v26;
    const int32_t v28 = log2_bf16_1ulp_avx2_bits_f32(v27);
    const int32_t v29 = (int32_t)((uint32_t)v0 + (uint32_t)v28);
    const int32_t v30 = log2_bf16_1ulp_avx2_lshr_i32(v29, v2);
    const float v31 = INFINITY;
    const int v32 = v4 < v31;
    const float v33 = 0x1p-126f; /* 1.17549435e-38 */
    const int v34 = v33 <= v4;
    const int v35 = v32 & v34;
    const int v36 = !v35;
    const float v37 = -0x1.715476p-2f; /* -0.360673755 */
    const float v38 = 0x1.a61762p-3f; /* 0.206099287 */
    const int32_t v39 = 31;
    int32_t r0 = v30;
    if (v36) {
        const float v40 = 0x0p+0f; /* 0 */
        const int v41 = v4 < v40;
        const float v42 = NAN;
        const int v43 = v40 == v4;
        const float v44 = -INFINITY;
        const float v45 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v46 = !(v4 <= v45);
        const float v47 = 0x1p+23f; /* 8388608 */
        const float v48 = v47 * v4;
        const int32_t v49 = log2_bf16_1ulp_avx2_bits_f32(v48);
        const int32_t v50 = (int32_t)((uint32_t)v49 - (uint32_t)v6);
        const int32_t v51 = v8 & v50;
        const int32_t v52 = (int32_t)((uint32_t)v49 - (uint32_t)v51);
        const float v53 = log2_bf16_1ulp_avx2_frombits_f32(v52);
        const float v54 = v53 - v12;
        const float v55 = v13 + v26;
        const float v56 = v54 * v22;
        const float v57 = v55 + v56;
        const float v58 = v54 * v57;
        const float v59 = 0x1.484b14p-3f; /* 0.16029945 */
        const float v60 = v58 + v59;
        const float v61 = v54 * v60;
        const float v62 = v37 - v61;
        const float v63 = v54 * v62;
        const float v64 = v63 + v38;
        const float v65 = -0x1.7135a8p-13f; /* -0.000176052854 */
        const float v66 = v54 * v65;
        const float v67 = 0x1.716p+0f; /* 1.44287109 */
        const float v68 = v54 * v67;
        const float v69 = log2_bf16_1ulp_avx2_fma_f32(v64, v66, v68);
        const int32_t v70 = log2_bf16_1ulp_avx2_ashr_i32(v50, v24);
        const float v71 = (float)v70;
        const float v72 = 0x1.7p+4f; /* 23 */
        const float v73 = v71 - v72;
        const float v74 = v69 + v73;
        const float v75 = v46 ? v4 : v74;
        const float v76 = v43 ? v44 : v75;
        const float v77 = v41 ? v42 : v76;
        const int32_t v78 = log2_bf16_1ulp_avx2_bits_f32(v77);
        const int32_t v79 = log2_bf16_1ulp_avx2_ashr_i32(v78, v39);
        const int32_t v80 = (int32_t)((uint32_t)v0 + (uint32_t)v78);
        const int32_t v81 = (int32_t)((uint32_t)v79 + (uint32_t)v80);
        const int32_t v82 = log2_bf16_1ulp_avx2_lshr_i32(v81, v2);
        r0 = v82;
    }
    return (uint16_t)r0;
}

static void log2_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_BF16_1ULP_AVX2_AVX2 static inline LOG2_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG2_BF16_1ULP_AVX2_AVX512 static inline LOG2_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG2_BF16_1ULP_AVX2_AVX2 __m256i log2_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
LOG2_BF16_1ULP_AVX2_AVX2 void log2_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG2_BF16_1ULP_AVX2_AVX2 void log2_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v6 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v8 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v12 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v14 = _mm256_set1_ps(-0x1.9ee78p-2f); /* -0.405179977 */
    const __m256 v15 = _mm256_set1_ps(0x1.ba98aep+0f); /* 1.72889221 */
    const __m256 v17 = _mm256_set1_ps(-0x1.7b26bcp+1f); /* -2.96211958 */
    const __m256 v19 = _mm256_set1_ps(0x1.41b2a6p-4f); /* 0.0785395131 */
    const __m256 v21 = _mm256_set1_ps(0x1.8045fp+1f); /* 3.00213432 */
    const __m256 v31 = _mm256_set1_ps(INFINITY);
    const __m256 v33 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v37 = _mm256_set1_ps(-0x1.715476p-2f); /* -0.360673755 */
    const __m256 v38 = _mm256_set1_ps(0x1.a61762p-3f); /* 0.206099287 */
    const __m256 v40 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v42 = _mm256_set1_ps(NAN);
    const __m256 v44 = _mm256_set1_ps(-INFINITY);
    const __m256 v45 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v47 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v59 = _mm256_set1_ps(0x1.484b14p-3f); /* 0.16029945 */
    const __m256 v65 = _mm256_set1_ps(-0x1.7135a8p-13f); /* -0.000176052854 */
    const __m256 v67 = _mm256_set1_ps(0x1.716p+0f); /* 1.44287109 */
    const __m256 v72 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256i v5 = log2_bf16_1ulp_avx2_bits_f32_avx2(v4);
    const __m256i v7 = _mm256_sub_epi32(v5, v6);
    const __m256i v9 = _mm256_and_si256(v7, v8);
    const __m256i v10 = _mm256_sub_epi32(v5, v9);
    const __m256 v11 = _mm256_castsi256_ps(v10);
    const __m256 v13 = _mm256_sub_ps(v11, v12);
    const __m256 v16 = _mm256_fmadd_ps(v14, v11, v15);
    const __m256 v18 = _mm256_fmadd_ps(v11, v16, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v11, v19);
    const __m256 v22 = _mm256_mul_ps(v13, v21);
    const __m256 v23 = _mm256_fmadd_ps(v13, v20, v22);
    const __m256i v25 = _mm256_srai_epi32(v7, 23);
    const __m256 v26 = _mm256_cvtepi32_ps(v25);
    const __m256 v27 = _mm256_add_ps(v23, v26);
    const __m256i v28 = log2_bf16_1ulp_avx2_bits_f32_avx2(v27);
    const __m256i v29 = _mm256_add_epi32(v0, v28);
    const __m256i v30 = _mm256_srli_epi32(v29, 16);
    const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v4, v31, _CMP_LT_OQ));
    const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v33, v4, _CMP_LE_OQ));
    const __m256i v35 = _mm256_and_si256(v32, v34);
    const __m256i v36 = _mm256_xor_si256(v35, _mm256_set1_epi32(-1));
    __m256i r0 = v30;
    __m256i any1 = v36;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v4, v40, _CMP_LT_OQ));
        const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v40, v4, _CMP_EQ_OQ));
        const __m256i v46 = _mm256_castps_si256(_mm256_cmp_ps(v4, v45, _CMP_NLE_UQ));
        const __m256 v48 = _mm256_mul_ps(v47, v4);
        const __m256i v49 = log2_bf16_1ulp_avx2_bits_f32_avx2(v48);
        const __m256i v50 = _mm256_sub_epi32(v49, v6);
        const __m256i v51 = _mm256_and_si256(v8, v50);
        const __m256i v52 = _mm256_sub_epi32(v49, v51);
        const __m256 v53 = _mm256_castsi256_ps(v52);
        const __m256 v54 = _mm256_sub_ps(v53, v12);
        const __m256 v55 = _mm256_add_ps(v13, v26);
        const __m256 v56 = _mm256_mul_ps(v54, v22);
        const __m256 v57 = _mm256_add_ps(v55, v56);
        const __m256 v58 = _mm256_mul_ps(v54, v57);
        const __m256 v60 = _mm256_add_ps(v58, v59);
        const __m256 v61 = _mm256_mul_ps(v54, v60);
        const __m256 v62 = _mm256_sub_ps(v37, v61);
        const __m256 v63 = _mm256_mul_ps(v54, v62);
        const __m256 v64 = _mm256_add_ps(v63, v38);
        const __m256 v66 = _mm256_mul_ps(v54, v65);
        const __m256 v68 = _mm256_mul_ps(v54, v67);
        const __m256 v69 = _mm256_fmadd_ps(v64, v66, v68);
        const __m256i v70 = _mm256_srai_epi32(v50, 23);
        const __m256 v71 = _mm256_cvtepi32_ps(v70);
        const __m256 v73 = _mm256_sub_ps(v71, v72);
        const __m256 v74 = _mm256_add_ps(v69, v73);
        const __m256 v75 = _mm256_blendv_ps(v74, v4, _mm256_castsi256_ps(v46));
        const __m256 v76 = _mm256_blendv_ps(v75, v44, _mm256_castsi256_ps(v43));
        const __m256 v77 = _mm256_blendv_ps(v76, v42, _mm256_castsi256_ps(v41));
        const __m256i v78 = log2_bf16_1ulp_avx2_bits_f32_avx2(v77);
        const __m256i v79 = _mm256_srai_epi32(v78, 31);
        const __m256i v80 = _mm256_add_epi32(v0, v78);
        const __m256i v81 = _mm256_add_epi32(v79, v80);
        const __m256i v82 = _mm256_srli_epi32(v81, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v82), _mm256_castsi256_ps(v36)));
    }
    log2_bf16_1ulp_avx2_store_u16_avx2(y, r0);
}

static LOG2_BF16_1ULP_AVX2_AVX2_TARGET void log2_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log2_bf16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG2_BF16_1ULP_AVX2_AVX512 __m512i log2_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG2_BF16_1ULP_AVX2_AVX512 void log2_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v6 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v8 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v12 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v14 = _mm512_set1_ps(-0x1.9ee78p-2f); /* -0.405179977 */
    const __m512 v15 = _mm512_set1_ps(0x1.ba98aep+0f); /* 1.72889221 */
    const __m512 v17 = _mm512_set1_ps(-0x1.7b26bcp+1f); /* -2.96211958 */
    const __m512 v19 = _mm512_set1_ps(0x1.41b2a6p-4f); /* 0.0785395131 */
    const __m512 v21 = _mm512_set1_ps(0x1.8045fp+1f); /* 3.00213432 */
    const __m512 v31 = _mm512_set1_ps(INFINITY);
    const __m512 v33 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v37 = _mm512_set1_ps(-0x1.715476p-2f); /* -0.360673755 */
    const __m512 v38 = _mm512_set1_ps(0x1.a61762p-3f); /* 0.206099287 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(NAN);
    const __m512 v44 = _mm512_set1_ps(-INFINITY);
    const __m512 v45 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v47 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v59 = _mm512_set1_ps(0x1.484b14p-3f); /* 0.16029945 */
    const __m512 v65 = _mm512_set1_ps(-0x1.7135a8p-13f); /* -0.000176052854 */
    const __m512 v67 = _mm512_set1_ps(0x1.716p+0f); /* 1.44287109 */
    const __m512 v72 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512i v5 = log2_bf16_1ulp_avx2_bits_f32_avx512(v4);
    const __m512i v7 = _mm512_sub_epi32(v5, v6);
    const __m512i v9 = _mm512_and_si512(v7, v8);
    const __m512i v10 = _mm512_sub_epi32(v5, v9);
    const __m512 v11 = _mm512_castsi512_ps(v10);
    const __m512 v13 = _mm512_sub_ps(v11, v12);
    const __m512 v16 = _mm512_fmadd_ps(v14, v11, v15);
    const __m512 v18 = _mm512_fmadd_ps(v11, v16, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v11, v19);
    const __m512 v22 = _mm512_mul_ps(v13, v21);
    const __m512 v23 = _mm512_fmadd_ps(v13, v20, v22);
    const __m512i v25 = _mm512_srai_epi32(v7, 23);
    const __m512 v26 = _mm512_cvtepi32_ps(v25);
    const __m512 v27 = _mm512_add_ps(v23, v26);
    const __m512i v28 = log2_bf16_1ulp_avx2_bits_f32_avx512(v27);
    const __m512i v29 = _mm512_add_epi32(v0, v28);
    const __m512i v30 = _mm512_srli_epi32(v29, 16);
    const __mmask16 v32 = _mm512_cmp_ps_mask(v4, v31, _CMP_LT_OQ);
    const __mmask16 v34 = _mm512_cmp_ps_mask(v33, v4, _CMP_LE_OQ);
    const __mmask16 v35 = (__mmask16)(v32 & v34);
    const __mmask16 v36 = (__mmask16)~v35;
    __m512i r0 = v30;
    __mmask16 any1 = v36;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v41 = _mm512_cmp_ps_mask(v4, v40, _CMP_LT_OQ);
        const __mmask16 v43 = _mm512_cmp_ps_mask(v40, v4, _CMP_EQ_OQ);
        const __mmask16 v46 = _mm512_cmp_ps_mask(v4, v45, _CMP_NLE_UQ);
        const __m512 v48 = _mm512_mul_ps(v47, v4);
        const __m512i v49 = log2_bf16_1ulp_avx2_bits_f32_avx512(v48);
        const __m512i v50 = _mm512_sub_epi32(v49, v6);
        const __m512i v51 = _mm512_and_si512(v8, v50);
        const __m512i v52 = _mm512_sub_epi32(v49, v51);
        const __m512 v53 = _mm512_castsi512_ps(v52);
        const __m512 v54 = _mm512_sub_ps(v53, v12);
        const __m512 v55 = _mm512_add_ps(v13, v26);
        const __m512 v56 = _mm512_mul_ps(v54, v22);
        const __m512 v57 = _mm512_add_ps(v55, v56);
        const __m512 v58 = _mm512_mul_ps(v54, v57);
        const __m512 v60 = _mm512_add_ps(v58, v59);
        const __m512 v61 = _mm512_mul_ps(v54, v60);
        const __m512 v62 = _mm512_sub_ps(v37, v61);
        const __m512 v63 = _mm512_mul_ps(v54, v62);
        const __m512 v64 = _mm512_add_ps(v63, v38);
        const __m512 v66 = _mm512_mul_ps(v54, v65);
        const __m512 v68 = _mm512_mul_ps(v54, v67);
        const __m512 v69 = _mm512_fmadd_ps(v64, v66, v68);
        const __m512i v70 = _mm512_srai_epi32(v50, 23);
        const __m512 v71 = _mm512_cvtepi32_ps(v70);
        const __m512 v73 = _mm512_sub_ps(v71, v72);
        const __m512 v74 = _mm512_add_ps(v69, v73);
        const __m512 v75 = _mm512_mask_blend_ps(v46, v74, v4);
        const __m512 v76 = _mm512_mask_blend_ps(v43, v75, v44);
        const __m512 v77 = _mm512_mask_blend_ps(v41, v76, v42);
        const __m512i v78 = log2_bf16_1ulp_avx2_bits_f32_avx512(v77);
        const __m512i v79 = _mm512_srai_epi32(v78, 31);
        const __m512i v80 = _mm512_add_epi32(v0, v78);
        const __m512i v81 = _mm512_add_epi32(v79, v80);
        const __m512i v82 = _mm512_srli_epi32(v81, 16);
        r0 = _mm512_mask_blend_epi32(v36, r0, v82);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LOG2_BF16_1ULP_AVX2_AVX512_TARGET void log2_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log2_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log2_bf16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_bf16_1ulp_avx2_level(void) {
#if defined(LOG2_BF16_1ULP_AVX2_FORCE_ISA)
    return LOG2_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t log2_bf16_1ulp_avx2(uint16_t x) {
    return log2_bf16_1ulp_avx2_element(x);
}

void log2_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_bf16_1ulp_avx2_level();
    if (level == 2) {
        log2_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log2_bf16_1ulp_avx2_array_portable(x, y, n);
}

/* gelu_e4m3fn_cr_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, e4m3fn
 *   domain       every input
 *   max error    0.499221 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-9 (-0.001953125, encoding 0x81)
 *   result there -0x0p+0 (-0, encoding 0x80)
 *   mean error   0.139394 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           aabb56caaf3379178d5a1caa370ca984
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt e4m3fn --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/gelu_e4m3fn_avx2.db
 *                time: 1.8190 ns/element as avx2 code (inputs mean)
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
#include "gelu_e4m3fn_cr_avx2.h"

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

static inline int32_t gelu_e4m3fn_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float gelu_e4m3fn_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float gelu_e4m3fn_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float gelu_e4m3fn_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t gelu_e4m3fn_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t gelu_e4m3fn_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t gelu_e4m3fn_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t gelu_e4m3fn_cr_avx2_element(uint8_t x) {
    const float v0 = -0x0p+0f; /* -0 */
    const int32_t v1 = 127;
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = v1 & v2;
    const int v4 = v1 == v3;
    const float v5 = NAN;
    const float v6 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v7 = 20;
    const int32_t v8 = gelu_e4m3fn_cr_avx2_shl_i32(v3, v7);
    const int32_t v9 = 128;
    const int32_t v10 = v9 & v2;
    const int32_t v11 = 24;
    const int32_t v12 = gelu_e4m3fn_cr_avx2_shl_i32(v10, v11);
    const int32_t v13 = v8 | v12;
    const float v14 = gelu_e4m3fn_cr_avx2_frombits_f32(v13);
    const float v15 = v6 * v14;
    const float v16 = v4 ? v5 : v15;
    const float v17 = v0 > v16 ? v0 : v16;
    const float v18 = 0x1.dp+3f; /* 14.5 */
    const float v19 = gelu_e4m3fn_cr_avx2_abs_f32(v16);
    const float v20 = 0x1p+5f; /* 32 */
    const float v21 = v19 < v20 ? v19 : v20;
    const float v22 = v18 < v21 ? v18 : v21;
    const float v23 = -0x1.f5f90cp-2f; /* -0.490207851 */
    const float v24 = v22 * v23;
    const float v25 = v24 * v22;
    const float v26 = 0x1.715476p+0f; /* 1.44269502 */
    const float v27 = 0x1.8p+23f; /* 12582912 */
    const float v28 = gelu_e4m3fn_cr_avx2_fma_f32(v25, v26, v27);
    const int32_t v29 = gelu_e4m3fn_cr_avx2_bits_f32(v28);
    const int32_t v30 = 1262485504; /* 0x4b400000 */
    const int32_t v31 = (int32_t)((uint32_t)v29 - (uint32_t)v30);
    const int32_t v32 = 1;
    const int32_t v33 = gelu_e4m3fn_cr_avx2_ashr_i32(v31, v32);
    const int32_t v34 = (int32_t)((uint32_t)v31 - (uint32_t)v33);
    const int32_t v35 = (int32_t)((uint32_t)v1 + (uint32_t)v34);
    const int32_t v36 = 23;
    const int32_t v37 = gelu_e4m3fn_cr_avx2_shl_i32(v35, v36);
    const float v38 = gelu_e4m3fn_cr_avx2_frombits_f32(v37);
    const int32_t v39 = (int32_t)((uint32_t)v1 + (uint32_t)v33);
    const int32_t v40 = gelu_e4m3fn_cr_avx2_shl_i32(v39, v36);
    const float v41 = gelu_e4m3fn_cr_avx2_frombits_f32(v40);
    const float v42 = -0x1.ef677p-3f; /* -0.24189651 */
    const float v43 = -v25;
    const float v44 = gelu_e4m3fn_cr_avx2_fma_f32(v24, v22, v43);
    const float v45 = v28 - v27;
    const float v46 = 0x1.730c7cp-9f; /* 0.00283087743 */
    const float v47 = -0x1.617124p-1f; /* -0.690316319 */
    const float v48 = gelu_e4m3fn_cr_avx2_fma_f32(v45, v47, v25);
    const float v49 = gelu_e4m3fn_cr_avx2_fma_f32(v45, v46, v48);
    const float v50 = v44 + v49;
    const float v51 = 0x1.6f28ep-4f; /* 0.0896385908 */
    const float v52 = gelu_e4m3fn_cr_avx2_fma_f32(v42, v50, v51);
    const float v53 = 0x1.b91e1p-3f; /* 0.215389371 */
    const float v54 = gelu_e4m3fn_cr_avx2_fma_f32(v52, v50, v53);
    const float v55 = 0x1.0bed8p-1f; /* 0.523296356 */
    const float v56 = gelu_e4m3fn_cr_avx2_fma_f32(v54, v50, v55);
    const float v57 = 0x1.0ca146p+0f; /* 1.04933584 */
    const float v58 = gelu_e4m3fn_cr_avx2_fma_f32(v56, v50, v57);
    const float v59 = 0x1.0aa502p+0f; /* 1.04158032 */
    const float v60 = gelu_e4m3fn_cr_avx2_fma_f32(v58, v50, v59);
    const float v61 = 0x1.160444p+0f; /* 1.08600259 */
    const float v62 = 0x1.773568p-2f; /* 0.366414666 */
    const float v63 = v62 * v22;
    const float v64 = 0x1.a3f002p-1f; /* 0.820190489 */
    const float v65 = v63 + v64;
    const float v66 = v61 / v65;
    const float v67 = 0x1.caee84p-2f; /* 0.44817549 */
    const float v68 = 0x1.2c3d4ep-3f; /* 0.146601304 */
    const float v69 = gelu_e4m3fn_cr_avx2_fma_f32(v66, v67, v68);
    const float v70 = v24 * v66;
    const float v71 = v69 * v70;
    const float v72 = v60 * v71;
    const float v73 = v41 * v72;
    const float v74 = v38 * v73;
    const float v75 = v17 + v74;
    const int32_t v76 = gelu_e4m3fn_cr_avx2_bits_f32(v75);
    const int32_t v77 = gelu_e4m3fn_cr_avx2_lshr_i32(v76, v11);
    const int32_t v78 = v77 & v9;
    const int32_t v79 = 2139095040; /* 0x7f800000 */
    const int32_t v80 = 2147483647; /* 0x7fffffff */
    const int32_t v81 = v80 & v76;
    const int v82 = v79 < v81;
    const int32_t v83 = 1015021568; /* 0x3c800000 */
    const int v84 = v81 < v83;
    const float v85 = 0x1p+14f; /* 16384 */
    const float v86 = gelu_e4m3fn_cr_avx2_frombits_f32(v81);
    const float v87 = v85 + v86;
    const int32_t v88 = gelu_e4m3fn_cr_avx2_bits_f32(v87);
    const int32_t v89 = 1182793728; /* 0x46800000 */
    const int32_t v90 = (int32_t)((uint32_t)v88 - (uint32_t)v89);
    const int32_t v91 = 0;
    const int32_t v92 = -1006108673; /* 0xc407ffff */
    const int32_t v93 = (int32_t)((uint32_t)v92 + (uint32_t)v81);
    const int32_t v94 = (int32_t)((uint32_t)v91 + (uint32_t)v93);
    const int32_t v95 = gelu_e4m3fn_cr_avx2_ashr_i32(v94, v7);
    const int32_t v96 = v1 < v95 ? v1 : v95;
    const int32_t v97 = v84 ? v90 : v96;
    const int32_t v98 = v82 ? v1 : v97;
    const int32_t v99 = v78 | v98;
    const int32_t r0 = v99;
    return (uint8_t)r0;
}

static void gelu_e4m3fn_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_e4m3fn_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_E4M3FN_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_E4M3FN_CR_AVX2_AVX2 static inline GELU_E4M3FN_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_E4M3FN_CR_AVX2_AVX512 static inline GELU_E4M3FN_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
GELU_E4M3FN_CR_AVX2_AVX2 __m256i gelu_e4m3fn_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
GELU_E4M3FN_CR_AVX2_AVX2 void gelu_e4m3fn_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_E4M3FN_CR_AVX2_AVX2 void gelu_e4m3fn_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v5 = _mm256_set1_ps(NAN);
    const __m256 v6 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v9 = _mm256_set1_epi32(128);
    const __m256 v18 = _mm256_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m256 v20 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v23 = _mm256_set1_ps(-0x1.f5f90cp-2f); /* -0.490207851 */
    const __m256 v26 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v27 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v30 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v42 = _mm256_set1_ps(-0x1.ef677p-3f); /* -0.24189651 */
    const __m256 v46 = _mm256_set1_ps(0x1.730c7cp-9f); /* 0.00283087743 */
    const __m256 v47 = _mm256_set1_ps(-0x1.617124p-1f); /* -0.690316319 */
    const __m256 v51 = _mm256_set1_ps(0x1.6f28ep-4f); /* 0.0896385908 */
    const __m256 v53 = _mm256_set1_ps(0x1.b91e1p-3f); /* 0.215389371 */
    const __m256 v55 = _mm256_set1_ps(0x1.0bed8p-1f); /* 0.523296356 */
    const __m256 v57 = _mm256_set1_ps(0x1.0ca146p+0f); /* 1.04933584 */
    const __m256 v59 = _mm256_set1_ps(0x1.0aa502p+0f); /* 1.04158032 */
    const __m256 v61 = _mm256_set1_ps(0x1.160444p+0f); /* 1.08600259 */
    const __m256 v62 = _mm256_set1_ps(0x1.773568p-2f); /* 0.366414666 */
    const __m256 v64 = _mm256_set1_ps(0x1.a3f002p-1f); /* 0.820190489 */
    const __m256 v67 = _mm256_set1_ps(0x1.caee84p-2f); /* 0.44817549 */
    const __m256 v68 = _mm256_set1_ps(0x1.2c3d4ep-3f); /* 0.146601304 */
    const __m256i v79 = _mm256_set1_epi32(2139095040); /* 0x7f800000 */
    const __m256i v80 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v83 = _mm256_set1_epi32(1015021568); /* 0x3c800000 */
    const __m256 v85 = _mm256_set1_ps(0x1p+14f); /* 16384 */
    const __m256i v89 = _mm256_set1_epi32(1182793728); /* 0x46800000 */
    const __m256i v91 = _mm256_set1_epi32(0);
    const __m256i v92 = _mm256_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m256i v2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_and_si256(v1, v2);
    const __m256i v4 = _mm256_cmpeq_epi32(v1, v3);
    const __m256i v8 = _mm256_slli_epi32(v3, 20);
    const __m256i v10 = _mm256_and_si256(v9, v2);
    const __m256i v12 = _mm256_slli_epi32(v10, 24);
    const __m256i v13 = _mm256_or_si256(v8, v12);
    const __m256 v14 = _mm256_castsi256_ps(v13);
    const __m256 v15 = _mm256_mul_ps(v6, v14);
    const __m256 v16 = _mm256_blendv_ps(v15, v5, _mm256_castsi256_ps(v4));
    const __m256 v17 = _mm256_max_ps(v0, v16);
    const __m256 v19 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v16);
    const __m256 v21 = _mm256_min_ps(v19, v20);
    const __m256 v22 = _mm256_min_ps(v18, v21);
    const __m256 v24 = _mm256_mul_ps(v22, v23);
    const __m256 v25 = _mm256_mul_ps(v24, v22);
    const __m256 v28 = _mm256_fmadd_ps(v25, v26, v27);
    const __m256i v29 = gelu_e4m3fn_cr_avx2_bits_f32_avx2(v28);
    const __m256i v31 = _mm256_sub_epi32(v29, v30);
    const __m256i v33 = _mm256_srai_epi32(v31, 1);
    const __m256i v34 = _mm256_sub_epi32(v31, v33);
    const __m256i v35 = _mm256_add_epi32(v1, v34);
    const __m256i v37 = _mm256_slli_epi32(v35, 23);
    const __m256 v38 = _mm256_castsi256_ps(v37);
    const __m256i v39 = _mm256_add_epi32(v1, v33);
    const __m256i v40 = _mm256_slli_epi32(v39, 23);
    const __m256 v41 = _mm256_castsi256_ps(v40);
    const __m256 v44 = _mm256_fmsub_ps(v24, v22, v25);
    const __m256 v45 = _mm256_sub_ps(v28, v27);
    const __m256 v48 = _mm256_fmadd_ps(v45, v47, v25);
    const __m256 v49 = _mm256_fmadd_ps(v45, v46, v48);
    const __m256 v50 = _mm256_add_ps(v44, v49);
    const __m256 v52 = _mm256_fmadd_ps(v42, v50, v51);
    const __m256 v54 = _mm256_fmadd_ps(v52, v50, v53);
    const __m256 v56 = _mm256_fmadd_ps(v54, v50, v55);
    const __m256 v58 = _mm256_fmadd_ps(v56, v50, v57);
    const __m256 v60 = _mm256_fmadd_ps(v58, v50, v59);
    const __m256 v63 = _mm256_mul_ps(v62, v22);
    const __m256 v65 = _mm256_add_ps(v63, v64);
    const __m256 v66 = _mm256_div_ps(v61, v65);
    const __m256 v69 = _mm256_fmadd_ps(v66, v67, v68);
    const __m256 v70 = _mm256_mul_ps(v24, v66);
    const __m256 v71 = _mm256_mul_ps(v69, v70);
    const __m256 v72 = _mm256_mul_ps(v60, v71);
    const __m256 v73 = _mm256_mul_ps(v41, v72);
    const __m256 v74 = _mm256_mul_ps(v38, v73);
    const __m256 v75 = _mm256_add_ps(v17, v74);
    const __m256i v76 = gelu_e4m3fn_cr_avx2_bits_f32_avx2(v75);
    const __m256i v77 = _mm256_srli_epi32(v76, 24);
    const __m256i v78 = _mm256_and_si256(v77, v9);
    const __m256i v81 = _mm256_and_si256(v80, v76);
    const __m256i v82 = _mm256_cmpgt_epi32(v81, v79);
    const __m256i v84 = _mm256_cmpgt_epi32(v83, v81);
    const __m256 v86 = _mm256_castsi256_ps(v81);
    const __m256 v87 = _mm256_add_ps(v85, v86);
    const __m256i v88 = gelu_e4m3fn_cr_avx2_bits_f32_avx2(v87);
    const __m256i v90 = _mm256_sub_epi32(v88, v89);
    const __m256i v93 = _mm256_add_epi32(v92, v81);
    const __m256i v94 = _mm256_add_epi32(v91, v93);
    const __m256i v95 = _mm256_srai_epi32(v94, 20);
    const __m256i v96 = _mm256_min_epi32(v1, v95);
    const __m256i v97 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v96), _mm256_castsi256_ps(v90), _mm256_castsi256_ps(v84)));
    const __m256i v98 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v97), _mm256_castsi256_ps(v1), _mm256_castsi256_ps(v82)));
    const __m256i v99 = _mm256_or_si256(v78, v98);
    gelu_e4m3fn_cr_avx2_store_u8_avx2(y, v99);
}

static GELU_E4M3FN_CR_AVX2_AVX2_TARGET void gelu_e4m3fn_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_e4m3fn_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        gelu_e4m3fn_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
GELU_E4M3FN_CR_AVX2_AVX512 __m512i gelu_e4m3fn_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_E4M3FN_CR_AVX2_AVX512 void gelu_e4m3fn_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512i v1 = _mm512_set1_epi32(127);
    const __m512 v5 = _mm512_set1_ps(NAN);
    const __m512 v6 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v9 = _mm512_set1_epi32(128);
    const __m512 v18 = _mm512_set1_ps(0x1.dp+3f); /* 14.5 */
    const __m512 v20 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v23 = _mm512_set1_ps(-0x1.f5f90cp-2f); /* -0.490207851 */
    const __m512 v26 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v27 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v30 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v42 = _mm512_set1_ps(-0x1.ef677p-3f); /* -0.24189651 */
    const __m512 v46 = _mm512_set1_ps(0x1.730c7cp-9f); /* 0.00283087743 */
    const __m512 v47 = _mm512_set1_ps(-0x1.617124p-1f); /* -0.690316319 */
    const __m512 v51 = _mm512_set1_ps(0x1.6f28ep-4f); /* 0.0896385908 */
    const __m512 v53 = _mm512_set1_ps(0x1.b91e1p-3f); /* 0.215389371 */
    const __m512 v55 = _mm512_set1_ps(0x1.0bed8p-1f); /* 0.523296356 */
    const __m512 v57 = _mm512_set1_ps(0x1.0ca146p+0f); /* 1.04933584 */
    const __m512 v59 = _mm512_set1_ps(0x1.0aa502p+0f); /* 1.04158032 */
    const __m512 v61 = _mm512_set1_ps(0x1.160444p+0f); /* 1.08600259 */
    const __m512 v62 = _mm512_set1_ps(0x1.773568p-2f); /* 0.366414666 */
    const __m512 v64 = _mm512_set1_ps(0x1.a3f002p-1f); /* 0.820190489 */
    const __m512 v67 = _mm512_set1_ps(0x1.caee84p-2f); /* 0.44817549 */
    const __m512 v68 = _mm512_set1_ps(0x1.2c3d4ep-3f); /* 0.146601304 */
    const __m512i v79 = _mm512_set1_epi32(2139095040); /* 0x7f800000 */
    const __m512i v80 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v83 = _mm512_set1_epi32(1015021568); /* 0x3c800000 */
    const __m512 v85 = _mm512_set1_ps(0x1p+14f); /* 16384 */
    const __m512i v89 = _mm512_set1_epi32(1182793728); /* 0x46800000 */
    const __m512i v91 = _mm512_set1_epi32(0);
    const __m512i v92 = _mm512_set1_epi32(-1006108673); /* 0xc407ffff */
    const __m512i v2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v3 = _mm512_and_si512(v1, v2);
    const __mmask16 v4 = _mm512_cmpeq_epi32_mask(v1, v3);
    const __m512i v8 = _mm512_slli_epi32(v3, 20);
    const __m512i v10 = _mm512_and_si512(v9, v2);
    const __m512i v12 = _mm512_slli_epi32(v10, 24);
    const __m512i v13 = _mm512_or_si512(v8, v12);
    const __m512 v14 = _mm512_castsi512_ps(v13);
    const __m512 v15 = _mm512_mul_ps(v6, v14);
    const __m512 v16 = _mm512_mask_blend_ps(v4, v15, v5);
    const __m512 v17 = _mm512_max_ps(v0, v16);
    const __m512 v19 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v16), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v21 = _mm512_min_ps(v19, v20);
    const __m512 v22 = _mm512_min_ps(v18, v21);
    const __m512 v24 = _mm512_mul_ps(v22, v23);
    const __m512 v25 = _mm512_mul_ps(v24, v22);
    const __m512 v28 = _mm512_fmadd_ps(v25, v26, v27);
    const __m512i v29 = gelu_e4m3fn_cr_avx2_bits_f32_avx512(v28);
    const __m512i v31 = _mm512_sub_epi32(v29, v30);
    const __m512i v33 = _mm512_srai_epi32(v31, 1);
    const __m512i v34 = _mm512_sub_epi32(v31, v33);
    const __m512i v35 = _mm512_add_epi32(v1, v34);
    const __m512i v37 = _mm512_slli_epi32(v35, 23);
    const __m512 v38 = _mm512_castsi512_ps(v37);
    const __m512i v39 = _mm512_add_epi32(v1, v33);
    const __m512i v40 = _mm512_slli_epi32(v39, 23);
    const __m512 v41 = _mm512_castsi512_ps(v40);
    const __m512 v44 = _mm512_fmsub_ps(v24, v22, v25);
    const __m512 v45 = _mm512_sub_ps(v28, v27);
    const __m512 v48 = _mm512_fmadd_ps(v45, v47, v25);
    const __m512 v49 = _mm512_fmadd_ps(v45, v46, v48);
    const __m512 v50 = _mm512_add_ps(v44, v49);
    const __m512 v52 = _mm512_fmadd_ps(v42, v50, v51);
    const __m512 v54 = _mm512_fmadd_ps(v52, v50, v53);
    const __m512 v56 = _mm512_fmadd_ps(v54, v50, v55);
    const __m512 v58 = _mm512_fmadd_ps(v56, v50, v57);
    const __m512 v60 = _mm512_fmadd_ps(v58, v50, v59);
    const __m512 v63 = _mm512_mul_ps(v62, v22);
    const __m512 v65 = _mm512_add_ps(v63, v64);
    const __m512 v66 = _mm512_div_ps(v61, v65);
    const __m512 v69 = _mm512_fmadd_ps(v66, v67, v68);
    const __m512 v70 = _mm512_mul_ps(v24, v66);
    const __m512 v71 = _mm512_mul_ps(v69, v70);
    const __m512 v72 = _mm512_mul_ps(v60, v71);
    const __m512 v73 = _mm512_mul_ps(v41, v72);
    const __m512 v74 = _mm512_mul_ps(v38, v73);
    const __m512 v75 = _mm512_add_ps(v17, v74);
    const __m512i v76 = gelu_e4m3fn_cr_avx2_bits_f32_avx512(v75);
    const __m512i v77 = _mm512_srli_epi32(v76, 24);
    const __m512i v78 = _mm512_and_si512(v77, v9);
    const __m512i v81 = _mm512_and_si512(v80, v76);
    const __mmask16 v82 = _mm512_cmplt_epi32_mask(v79, v81);
    const __mmask16 v84 = _mm512_cmplt_epi32_mask(v81, v83);
    const __m512 v86 = _mm512_castsi512_ps(v81);
    const __m512 v87 = _mm512_add_ps(v85, v86);
    const __m512i v88 = gelu_e4m3fn_cr_avx2_bits_f32_avx512(v87);
    const __m512i v90 = _mm512_sub_epi32(v88, v89);
    const __m512i v93 = _mm512_add_epi32(v92, v81);
    const __m512i v94 = _mm512_add_epi32(v91, v93);
    const __m512i v95 = _mm512_srai_epi32(v94, 20);
    const __m512i v96 = _mm512_min_epi32(v1, v95);
    const __m512i v97 = _mm512_mask_blend_epi32(v84, v96, v90);
    const __m512i v98 = _mm512_mask_blend_epi32(v82, v97, v1);
    const __m512i v99 = _mm512_or_si512(v78, v98);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v99));
}

static GELU_E4M3FN_CR_AVX2_AVX512_TARGET void gelu_e4m3fn_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_e4m3fn_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        gelu_e4m3fn_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_E4M3FN_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_e4m3fn_cr_avx2_level(void) {
#if defined(GELU_E4M3FN_CR_AVX2_FORCE_ISA)
    return GELU_E4M3FN_CR_AVX2_FORCE_ISA;
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

uint8_t gelu_e4m3fn_cr_avx2(uint8_t x) {
    return gelu_e4m3fn_cr_avx2_element(x);
}

void gelu_e4m3fn_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_e4m3fn_cr_avx2_level();
    if (level == 2) {
        gelu_e4m3fn_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_e4m3fn_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_e4m3fn_cr_avx2_array_portable(x, y, n);
}

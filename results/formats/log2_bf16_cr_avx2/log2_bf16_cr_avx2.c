/* log2_bf16_cr_avx2: log2
 *
 *   target       log2, log2 x, bf16
 *   domain       every input
 *   max error    0.499843 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.4cp-64 (7.03037346e-20, encoding 0x1fa6)
 *   result there -0x1.fcp+5 (-63.5, encoding 0xc27e)
 *   mean error   0.124152 ulp
 *   misrounded   0 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           24db09221a1ad09f95d262d0d0c499d9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/log2_bf16_avx2.db
 *                time: 0.4421 ns/element as avx2 code (inputs mean)
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
#include "log2_bf16_cr_avx2.h"

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

static inline int32_t log2_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log2_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log2_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log2_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log2_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t log2_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t log2_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = log2_bf16_cr_avx2_shl_i32(v1, v2);
    const float v4 = log2_bf16_cr_avx2_frombits_f32(v3);
    const int32_t v5 = log2_bf16_cr_avx2_bits_f32(v4);
    const int32_t v6 = 1059760811; /* 0x3f2aaaab */
    const int32_t v7 = (int32_t)((uint32_t)v5 - (uint32_t)v6);
    const int32_t v8 = 23;
    const int32_t v9 = log2_bf16_cr_avx2_ashr_i32(v7, v8);
    const float v10 = (float)v9;
    const int32_t v11 = -8388608; /* 0xff800000 */
    const int32_t v12 = v7 & v11;
    const int32_t v13 = (int32_t)((uint32_t)v5 - (uint32_t)v12);
    const float v14 = log2_bf16_cr_avx2_frombits_f32(v13);
    const float v15 = 0x1p+0f; /* 1 */
    const float v16 = v14 - v15;
    const float v17 = 0x1.71553p+0f; /* 1.44270611 */
    const float v18 = v16 * v16;
    const float v19 = 0x1.5ac4aep-2f; /* 0.338640898 */
    const float v20 = -0x1.936262p-2f; /* -0.393929988 */
    const float v21 = log2_bf16_cr_avx2_fma_f32(v16, v19, v20);
    const float v22 = 0x1.e9c442p-2f; /* 0.478287727 */
    const float v23 = -0x1.70b9b6p-1f; /* -0.720166862 */
    const float v24 = log2_bf16_cr_avx2_fma_f32(v16, v22, v23);
    const float v25 = log2_bf16_cr_avx2_fma_f32(v18, v21, v24);
    const float v26 = v18 * v25;
    const float v27 = log2_bf16_cr_avx2_fma_f32(v16, v17, v26);
    const float v28 = v10 + v27;
    const int32_t v29 = log2_bf16_cr_avx2_bits_f32(v28);
    const int32_t v30 = (int32_t)((uint32_t)v0 + (uint32_t)v29);
    const int32_t v31 = log2_bf16_cr_avx2_lshr_i32(v30, v2);
    const float v32 = INFINITY;
    const int v33 = v4 < v32;
    const float v34 = 0x1p-126f; /* 1.17549435e-38 */
    const int v35 = v34 <= v4;
    const int v36 = v33 & v35;
    const int v37 = !v36;
    const float v38 = 0x1.ec709ep-2f; /* 0.48089835 */
    const float v39 = -0x1.715476p-1f; /* -0.721347511 */
    int32_t r0 = v31;
    if (v37) {
        const float v40 = 0x0p+0f; /* 0 */
        const int v41 = v4 < v40;
        const float v42 = NAN;
        const int v43 = v40 == v4;
        const float v44 = -INFINITY;
        const float v45 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v46 = !(v4 <= v45);
        const float v47 = 0x1p+23f; /* 8388608 */
        const float v48 = v47 * v4;
        const int32_t v49 = log2_bf16_cr_avx2_bits_f32(v48);
        const int32_t v50 = (int32_t)((uint32_t)v49 - (uint32_t)v6);
        const int32_t v51 = v11 & v50;
        const int32_t v52 = (int32_t)((uint32_t)v49 - (uint32_t)v51);
        const float v53 = log2_bf16_cr_avx2_frombits_f32(v52);
        const float v54 = v53 - v15;
        const float v55 = 0x1.716p+0f; /* 1.44287109 */
        const float v56 = -0x1.7135a8p-13f; /* -0.000176052854 */
        const float v57 = v54 * v54;
        const float v58 = log2_bf16_cr_avx2_fma_f32(v54, v14, v38);
        const float v59 = log2_bf16_cr_avx2_fma_f32(v54, v58, v39);
        const float v60 = v57 * v59;
        const float v61 = log2_bf16_cr_avx2_fma_f32(v54, v56, v60);
        const float v62 = log2_bf16_cr_avx2_fma_f32(v54, v55, v61);
        const int32_t v63 = log2_bf16_cr_avx2_ashr_i32(v50, v8);
        const float v64 = (float)v63;
        const float v65 = 0x1.7p+4f; /* 23 */
        const float v66 = v64 - v65;
        const float v67 = v62 + v66;
        const float v68 = v46 ? v4 : v67;
        const float v69 = v43 ? v44 : v68;
        const float v70 = v41 ? v42 : v69;
        const int32_t v71 = log2_bf16_cr_avx2_bits_f32(v70);
        const int32_t v72 = (int32_t)((uint32_t)v71 + (uint32_t)v0);
        const int32_t v73 = log2_bf16_cr_avx2_lshr_i32(v72, v2);
        r0 = v73;
    }
    return (uint16_t)r0;
}

static void log2_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_BF16_CR_AVX2_AVX2 static inline LOG2_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG2_BF16_CR_AVX2_AVX512 static inline LOG2_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG2_BF16_CR_AVX2_AVX2 __m256i log2_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
LOG2_BF16_CR_AVX2_AVX2 void log2_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG2_BF16_CR_AVX2_AVX2 void log2_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v6 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v11 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v15 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v17 = _mm256_set1_ps(0x1.71553p+0f); /* 1.44270611 */
    const __m256 v19 = _mm256_set1_ps(0x1.5ac4aep-2f); /* 0.338640898 */
    const __m256 v20 = _mm256_set1_ps(-0x1.936262p-2f); /* -0.393929988 */
    const __m256 v22 = _mm256_set1_ps(0x1.e9c442p-2f); /* 0.478287727 */
    const __m256 v23 = _mm256_set1_ps(-0x1.70b9b6p-1f); /* -0.720166862 */
    const __m256 v32 = _mm256_set1_ps(INFINITY);
    const __m256 v34 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v38 = _mm256_set1_ps(0x1.ec709ep-2f); /* 0.48089835 */
    const __m256 v39 = _mm256_set1_ps(-0x1.715476p-1f); /* -0.721347511 */
    const __m256 v40 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v42 = _mm256_set1_ps(NAN);
    const __m256 v44 = _mm256_set1_ps(-INFINITY);
    const __m256 v45 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v47 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256 v55 = _mm256_set1_ps(0x1.716p+0f); /* 1.44287109 */
    const __m256 v56 = _mm256_set1_ps(-0x1.7135a8p-13f); /* -0.000176052854 */
    const __m256 v65 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256i v5 = log2_bf16_cr_avx2_bits_f32_avx2(v4);
    const __m256i v7 = _mm256_sub_epi32(v5, v6);
    const __m256i v9 = _mm256_srai_epi32(v7, 23);
    const __m256 v10 = _mm256_cvtepi32_ps(v9);
    const __m256i v12 = _mm256_and_si256(v7, v11);
    const __m256i v13 = _mm256_sub_epi32(v5, v12);
    const __m256 v14 = _mm256_castsi256_ps(v13);
    const __m256 v16 = _mm256_sub_ps(v14, v15);
    const __m256 v18 = _mm256_mul_ps(v16, v16);
    const __m256 v21 = _mm256_fmadd_ps(v16, v19, v20);
    const __m256 v24 = _mm256_fmadd_ps(v16, v22, v23);
    const __m256 v25 = _mm256_fmadd_ps(v18, v21, v24);
    const __m256 v26 = _mm256_mul_ps(v18, v25);
    const __m256 v27 = _mm256_fmadd_ps(v16, v17, v26);
    const __m256 v28 = _mm256_add_ps(v10, v27);
    const __m256i v29 = log2_bf16_cr_avx2_bits_f32_avx2(v28);
    const __m256i v30 = _mm256_add_epi32(v0, v29);
    const __m256i v31 = _mm256_srli_epi32(v30, 16);
    const __m256i v33 = _mm256_castps_si256(_mm256_cmp_ps(v4, v32, _CMP_LT_OQ));
    const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v34, v4, _CMP_LE_OQ));
    const __m256i v36 = _mm256_and_si256(v33, v35);
    const __m256i v37 = _mm256_xor_si256(v36, _mm256_set1_epi32(-1));
    __m256i r0 = v31;
    __m256i any1 = v37;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v4, v40, _CMP_LT_OQ));
        const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v40, v4, _CMP_EQ_OQ));
        const __m256i v46 = _mm256_castps_si256(_mm256_cmp_ps(v4, v45, _CMP_NLE_UQ));
        const __m256 v48 = _mm256_mul_ps(v47, v4);
        const __m256i v49 = log2_bf16_cr_avx2_bits_f32_avx2(v48);
        const __m256i v50 = _mm256_sub_epi32(v49, v6);
        const __m256i v51 = _mm256_and_si256(v11, v50);
        const __m256i v52 = _mm256_sub_epi32(v49, v51);
        const __m256 v53 = _mm256_castsi256_ps(v52);
        const __m256 v54 = _mm256_sub_ps(v53, v15);
        const __m256 v57 = _mm256_mul_ps(v54, v54);
        const __m256 v58 = _mm256_fmadd_ps(v54, v14, v38);
        const __m256 v59 = _mm256_fmadd_ps(v54, v58, v39);
        const __m256 v60 = _mm256_mul_ps(v57, v59);
        const __m256 v61 = _mm256_fmadd_ps(v54, v56, v60);
        const __m256 v62 = _mm256_fmadd_ps(v54, v55, v61);
        const __m256i v63 = _mm256_srai_epi32(v50, 23);
        const __m256 v64 = _mm256_cvtepi32_ps(v63);
        const __m256 v66 = _mm256_sub_ps(v64, v65);
        const __m256 v67 = _mm256_add_ps(v62, v66);
        const __m256 v68 = _mm256_blendv_ps(v67, v4, _mm256_castsi256_ps(v46));
        const __m256 v69 = _mm256_blendv_ps(v68, v44, _mm256_castsi256_ps(v43));
        const __m256 v70 = _mm256_blendv_ps(v69, v42, _mm256_castsi256_ps(v41));
        const __m256i v71 = log2_bf16_cr_avx2_bits_f32_avx2(v70);
        const __m256i v72 = _mm256_add_epi32(v71, v0);
        const __m256i v73 = _mm256_srli_epi32(v72, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v73), _mm256_castsi256_ps(v37)));
    }
    log2_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static LOG2_BF16_CR_AVX2_AVX2_TARGET void log2_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_bf16_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log2_bf16_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG2_BF16_CR_AVX2_AVX512 __m512i log2_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG2_BF16_CR_AVX2_AVX512 void log2_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v6 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v11 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v15 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v17 = _mm512_set1_ps(0x1.71553p+0f); /* 1.44270611 */
    const __m512 v19 = _mm512_set1_ps(0x1.5ac4aep-2f); /* 0.338640898 */
    const __m512 v20 = _mm512_set1_ps(-0x1.936262p-2f); /* -0.393929988 */
    const __m512 v22 = _mm512_set1_ps(0x1.e9c442p-2f); /* 0.478287727 */
    const __m512 v23 = _mm512_set1_ps(-0x1.70b9b6p-1f); /* -0.720166862 */
    const __m512 v32 = _mm512_set1_ps(INFINITY);
    const __m512 v34 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v38 = _mm512_set1_ps(0x1.ec709ep-2f); /* 0.48089835 */
    const __m512 v39 = _mm512_set1_ps(-0x1.715476p-1f); /* -0.721347511 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(NAN);
    const __m512 v44 = _mm512_set1_ps(-INFINITY);
    const __m512 v45 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v47 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v55 = _mm512_set1_ps(0x1.716p+0f); /* 1.44287109 */
    const __m512 v56 = _mm512_set1_ps(-0x1.7135a8p-13f); /* -0.000176052854 */
    const __m512 v65 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512i v3_2 = _mm512_slli_epi32(v1_2, 16);
    const __m512i v3_3 = _mm512_slli_epi32(v1_3, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __m512 v4_2 = _mm512_castsi512_ps(v3_2);
    const __m512 v4_3 = _mm512_castsi512_ps(v3_3);
    const __m512i v5_0 = log2_bf16_cr_avx2_bits_f32_avx512(v4_0);
    const __m512i v5_1 = log2_bf16_cr_avx2_bits_f32_avx512(v4_1);
    const __m512i v5_2 = log2_bf16_cr_avx2_bits_f32_avx512(v4_2);
    const __m512i v5_3 = log2_bf16_cr_avx2_bits_f32_avx512(v4_3);
    const __m512i v7_0 = _mm512_sub_epi32(v5_0, v6);
    const __m512i v7_1 = _mm512_sub_epi32(v5_1, v6);
    const __m512i v7_2 = _mm512_sub_epi32(v5_2, v6);
    const __m512i v7_3 = _mm512_sub_epi32(v5_3, v6);
    const __m512i v9_0 = _mm512_srai_epi32(v7_0, 23);
    const __m512i v9_1 = _mm512_srai_epi32(v7_1, 23);
    const __m512i v9_2 = _mm512_srai_epi32(v7_2, 23);
    const __m512i v9_3 = _mm512_srai_epi32(v7_3, 23);
    const __m512 v10_0 = _mm512_cvtepi32_ps(v9_0);
    const __m512 v10_1 = _mm512_cvtepi32_ps(v9_1);
    const __m512 v10_2 = _mm512_cvtepi32_ps(v9_2);
    const __m512 v10_3 = _mm512_cvtepi32_ps(v9_3);
    const __m512i v12_0 = _mm512_and_si512(v7_0, v11);
    const __m512i v12_1 = _mm512_and_si512(v7_1, v11);
    const __m512i v12_2 = _mm512_and_si512(v7_2, v11);
    const __m512i v12_3 = _mm512_and_si512(v7_3, v11);
    const __m512i v13_0 = _mm512_sub_epi32(v5_0, v12_0);
    const __m512i v13_1 = _mm512_sub_epi32(v5_1, v12_1);
    const __m512i v13_2 = _mm512_sub_epi32(v5_2, v12_2);
    const __m512i v13_3 = _mm512_sub_epi32(v5_3, v12_3);
    const __m512 v14_0 = _mm512_castsi512_ps(v13_0);
    const __m512 v14_1 = _mm512_castsi512_ps(v13_1);
    const __m512 v14_2 = _mm512_castsi512_ps(v13_2);
    const __m512 v14_3 = _mm512_castsi512_ps(v13_3);
    const __m512 v16_0 = _mm512_sub_ps(v14_0, v15);
    const __m512 v16_1 = _mm512_sub_ps(v14_1, v15);
    const __m512 v16_2 = _mm512_sub_ps(v14_2, v15);
    const __m512 v16_3 = _mm512_sub_ps(v14_3, v15);
    const __m512 v18_0 = _mm512_mul_ps(v16_0, v16_0);
    const __m512 v18_1 = _mm512_mul_ps(v16_1, v16_1);
    const __m512 v18_2 = _mm512_mul_ps(v16_2, v16_2);
    const __m512 v18_3 = _mm512_mul_ps(v16_3, v16_3);
    const __m512 v21_0 = _mm512_fmadd_ps(v16_0, v19, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v16_1, v19, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v16_2, v19, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v16_3, v19, v20);
    const __m512 v24_0 = _mm512_fmadd_ps(v16_0, v22, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v16_1, v22, v23);
    const __m512 v24_2 = _mm512_fmadd_ps(v16_2, v22, v23);
    const __m512 v24_3 = _mm512_fmadd_ps(v16_3, v22, v23);
    const __m512 v25_0 = _mm512_fmadd_ps(v18_0, v21_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v18_1, v21_1, v24_1);
    const __m512 v25_2 = _mm512_fmadd_ps(v18_2, v21_2, v24_2);
    const __m512 v25_3 = _mm512_fmadd_ps(v18_3, v21_3, v24_3);
    const __m512 v26_0 = _mm512_mul_ps(v18_0, v25_0);
    const __m512 v26_1 = _mm512_mul_ps(v18_1, v25_1);
    const __m512 v26_2 = _mm512_mul_ps(v18_2, v25_2);
    const __m512 v26_3 = _mm512_mul_ps(v18_3, v25_3);
    const __m512 v27_0 = _mm512_fmadd_ps(v16_0, v17, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v16_1, v17, v26_1);
    const __m512 v27_2 = _mm512_fmadd_ps(v16_2, v17, v26_2);
    const __m512 v27_3 = _mm512_fmadd_ps(v16_3, v17, v26_3);
    const __m512 v28_0 = _mm512_add_ps(v10_0, v27_0);
    const __m512 v28_1 = _mm512_add_ps(v10_1, v27_1);
    const __m512 v28_2 = _mm512_add_ps(v10_2, v27_2);
    const __m512 v28_3 = _mm512_add_ps(v10_3, v27_3);
    const __m512i v29_0 = log2_bf16_cr_avx2_bits_f32_avx512(v28_0);
    const __m512i v29_1 = log2_bf16_cr_avx2_bits_f32_avx512(v28_1);
    const __m512i v29_2 = log2_bf16_cr_avx2_bits_f32_avx512(v28_2);
    const __m512i v29_3 = log2_bf16_cr_avx2_bits_f32_avx512(v28_3);
    const __m512i v30_0 = _mm512_add_epi32(v0, v29_0);
    const __m512i v30_1 = _mm512_add_epi32(v0, v29_1);
    const __m512i v30_2 = _mm512_add_epi32(v0, v29_2);
    const __m512i v30_3 = _mm512_add_epi32(v0, v29_3);
    const __m512i v31_0 = _mm512_srli_epi32(v30_0, 16);
    const __m512i v31_1 = _mm512_srli_epi32(v30_1, 16);
    const __m512i v31_2 = _mm512_srli_epi32(v30_2, 16);
    const __m512i v31_3 = _mm512_srli_epi32(v30_3, 16);
    const __mmask16 v33_0 = _mm512_cmp_ps_mask(v4_0, v32, _CMP_LT_OQ);
    const __mmask16 v33_1 = _mm512_cmp_ps_mask(v4_1, v32, _CMP_LT_OQ);
    const __mmask16 v33_2 = _mm512_cmp_ps_mask(v4_2, v32, _CMP_LT_OQ);
    const __mmask16 v33_3 = _mm512_cmp_ps_mask(v4_3, v32, _CMP_LT_OQ);
    const __mmask16 v35_0 = _mm512_cmp_ps_mask(v34, v4_0, _CMP_LE_OQ);
    const __mmask16 v35_1 = _mm512_cmp_ps_mask(v34, v4_1, _CMP_LE_OQ);
    const __mmask16 v35_2 = _mm512_cmp_ps_mask(v34, v4_2, _CMP_LE_OQ);
    const __mmask16 v35_3 = _mm512_cmp_ps_mask(v34, v4_3, _CMP_LE_OQ);
    const __mmask16 v36_0 = (__mmask16)(v33_0 & v35_0);
    const __mmask16 v36_1 = (__mmask16)(v33_1 & v35_1);
    const __mmask16 v36_2 = (__mmask16)(v33_2 & v35_2);
    const __mmask16 v36_3 = (__mmask16)(v33_3 & v35_3);
    const __mmask16 v37_0 = (__mmask16)~v36_0;
    const __mmask16 v37_1 = (__mmask16)~v36_1;
    const __mmask16 v37_2 = (__mmask16)~v36_2;
    const __mmask16 v37_3 = (__mmask16)~v36_3;
    __m512i r0_0 = v31_0;
    __m512i r0_1 = v31_1;
    __m512i r0_2 = v31_2;
    __m512i r0_3 = v31_3;
    __mmask16 any1 = v37_0;
    any1 = (__mmask16)(any1 | v37_1);
    any1 = (__mmask16)(any1 | v37_2);
    any1 = (__mmask16)(any1 | v37_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v41_0 = _mm512_cmp_ps_mask(v4_0, v40, _CMP_LT_OQ);
        const __mmask16 v41_1 = _mm512_cmp_ps_mask(v4_1, v40, _CMP_LT_OQ);
        const __mmask16 v41_2 = _mm512_cmp_ps_mask(v4_2, v40, _CMP_LT_OQ);
        const __mmask16 v41_3 = _mm512_cmp_ps_mask(v4_3, v40, _CMP_LT_OQ);
        const __mmask16 v43_0 = _mm512_cmp_ps_mask(v40, v4_0, _CMP_EQ_OQ);
        const __mmask16 v43_1 = _mm512_cmp_ps_mask(v40, v4_1, _CMP_EQ_OQ);
        const __mmask16 v43_2 = _mm512_cmp_ps_mask(v40, v4_2, _CMP_EQ_OQ);
        const __mmask16 v43_3 = _mm512_cmp_ps_mask(v40, v4_3, _CMP_EQ_OQ);
        const __mmask16 v46_0 = _mm512_cmp_ps_mask(v4_0, v45, _CMP_NLE_UQ);
        const __mmask16 v46_1 = _mm512_cmp_ps_mask(v4_1, v45, _CMP_NLE_UQ);
        const __mmask16 v46_2 = _mm512_cmp_ps_mask(v4_2, v45, _CMP_NLE_UQ);
        const __mmask16 v46_3 = _mm512_cmp_ps_mask(v4_3, v45, _CMP_NLE_UQ);
        const __m512 v48_0 = _mm512_mul_ps(v47, v4_0);
        const __m512 v48_1 = _mm512_mul_ps(v47, v4_1);
        const __m512 v48_2 = _mm512_mul_ps(v47, v4_2);
        const __m512 v48_3 = _mm512_mul_ps(v47, v4_3);
        const __m512i v49_0 = log2_bf16_cr_avx2_bits_f32_avx512(v48_0);
        const __m512i v49_1 = log2_bf16_cr_avx2_bits_f32_avx512(v48_1);
        const __m512i v49_2 = log2_bf16_cr_avx2_bits_f32_avx512(v48_2);
        const __m512i v49_3 = log2_bf16_cr_avx2_bits_f32_avx512(v48_3);
        const __m512i v50_0 = _mm512_sub_epi32(v49_0, v6);
        const __m512i v50_1 = _mm512_sub_epi32(v49_1, v6);
        const __m512i v50_2 = _mm512_sub_epi32(v49_2, v6);
        const __m512i v50_3 = _mm512_sub_epi32(v49_3, v6);
        const __m512i v51_0 = _mm512_and_si512(v11, v50_0);
        const __m512i v51_1 = _mm512_and_si512(v11, v50_1);
        const __m512i v51_2 = _mm512_and_si512(v11, v50_2);
        const __m512i v51_3 = _mm512_and_si512(v11, v50_3);
        const __m512i v52_0 = _mm512_sub_epi32(v49_0, v51_0);
        const __m512i v52_1 = _mm512_sub_epi32(v49_1, v51_1);
        const __m512i v52_2 = _mm512_sub_epi32(v49_2, v51_2);
        const __m512i v52_3 = _mm512_sub_epi32(v49_3, v51_3);
        const __m512 v53_0 = _mm512_castsi512_ps(v52_0);
        const __m512 v53_1 = _mm512_castsi512_ps(v52_1);
        const __m512 v53_2 = _mm512_castsi512_ps(v52_2);
        const __m512 v53_3 = _mm512_castsi512_ps(v52_3);
        const __m512 v54_0 = _mm512_sub_ps(v53_0, v15);
        const __m512 v54_1 = _mm512_sub_ps(v53_1, v15);
        const __m512 v54_2 = _mm512_sub_ps(v53_2, v15);
        const __m512 v54_3 = _mm512_sub_ps(v53_3, v15);
        const __m512 v57_0 = _mm512_mul_ps(v54_0, v54_0);
        const __m512 v57_1 = _mm512_mul_ps(v54_1, v54_1);
        const __m512 v57_2 = _mm512_mul_ps(v54_2, v54_2);
        const __m512 v57_3 = _mm512_mul_ps(v54_3, v54_3);
        const __m512 v58_0 = _mm512_fmadd_ps(v54_0, v14_0, v38);
        const __m512 v58_1 = _mm512_fmadd_ps(v54_1, v14_1, v38);
        const __m512 v58_2 = _mm512_fmadd_ps(v54_2, v14_2, v38);
        const __m512 v58_3 = _mm512_fmadd_ps(v54_3, v14_3, v38);
        const __m512 v59_0 = _mm512_fmadd_ps(v54_0, v58_0, v39);
        const __m512 v59_1 = _mm512_fmadd_ps(v54_1, v58_1, v39);
        const __m512 v59_2 = _mm512_fmadd_ps(v54_2, v58_2, v39);
        const __m512 v59_3 = _mm512_fmadd_ps(v54_3, v58_3, v39);
        const __m512 v60_0 = _mm512_mul_ps(v57_0, v59_0);
        const __m512 v60_1 = _mm512_mul_ps(v57_1, v59_1);
        const __m512 v60_2 = _mm512_mul_ps(v57_2, v59_2);
        const __m512 v60_3 = _mm512_mul_ps(v57_3, v59_3);
        const __m512 v61_0 = _mm512_fmadd_ps(v54_0, v56, v60_0);
        const __m512 v61_1 = _mm512_fmadd_ps(v54_1, v56, v60_1);
        const __m512 v61_2 = _mm512_fmadd_ps(v54_2, v56, v60_2);
        const __m512 v61_3 = _mm512_fmadd_ps(v54_3, v56, v60_3);
        const __m512 v62_0 = _mm512_fmadd_ps(v54_0, v55, v61_0);
        const __m512 v62_1 = _mm512_fmadd_ps(v54_1, v55, v61_1);
        const __m512 v62_2 = _mm512_fmadd_ps(v54_2, v55, v61_2);
        const __m512 v62_3 = _mm512_fmadd_ps(v54_3, v55, v61_3);
        const __m512i v63_0 = _mm512_srai_epi32(v50_0, 23);
        const __m512i v63_1 = _mm512_srai_epi32(v50_1, 23);
        const __m512i v63_2 = _mm512_srai_epi32(v50_2, 23);
        const __m512i v63_3 = _mm512_srai_epi32(v50_3, 23);
        const __m512 v64_0 = _mm512_cvtepi32_ps(v63_0);
        const __m512 v64_1 = _mm512_cvtepi32_ps(v63_1);
        const __m512 v64_2 = _mm512_cvtepi32_ps(v63_2);
        const __m512 v64_3 = _mm512_cvtepi32_ps(v63_3);
        const __m512 v66_0 = _mm512_sub_ps(v64_0, v65);
        const __m512 v66_1 = _mm512_sub_ps(v64_1, v65);
        const __m512 v66_2 = _mm512_sub_ps(v64_2, v65);
        const __m512 v66_3 = _mm512_sub_ps(v64_3, v65);
        const __m512 v67_0 = _mm512_add_ps(v62_0, v66_0);
        const __m512 v67_1 = _mm512_add_ps(v62_1, v66_1);
        const __m512 v67_2 = _mm512_add_ps(v62_2, v66_2);
        const __m512 v67_3 = _mm512_add_ps(v62_3, v66_3);
        const __m512 v68_0 = _mm512_mask_blend_ps(v46_0, v67_0, v4_0);
        const __m512 v68_1 = _mm512_mask_blend_ps(v46_1, v67_1, v4_1);
        const __m512 v68_2 = _mm512_mask_blend_ps(v46_2, v67_2, v4_2);
        const __m512 v68_3 = _mm512_mask_blend_ps(v46_3, v67_3, v4_3);
        const __m512 v69_0 = _mm512_mask_blend_ps(v43_0, v68_0, v44);
        const __m512 v69_1 = _mm512_mask_blend_ps(v43_1, v68_1, v44);
        const __m512 v69_2 = _mm512_mask_blend_ps(v43_2, v68_2, v44);
        const __m512 v69_3 = _mm512_mask_blend_ps(v43_3, v68_3, v44);
        const __m512 v70_0 = _mm512_mask_blend_ps(v41_0, v69_0, v42);
        const __m512 v70_1 = _mm512_mask_blend_ps(v41_1, v69_1, v42);
        const __m512 v70_2 = _mm512_mask_blend_ps(v41_2, v69_2, v42);
        const __m512 v70_3 = _mm512_mask_blend_ps(v41_3, v69_3, v42);
        const __m512i v71_0 = log2_bf16_cr_avx2_bits_f32_avx512(v70_0);
        const __m512i v71_1 = log2_bf16_cr_avx2_bits_f32_avx512(v70_1);
        const __m512i v71_2 = log2_bf16_cr_avx2_bits_f32_avx512(v70_2);
        const __m512i v71_3 = log2_bf16_cr_avx2_bits_f32_avx512(v70_3);
        const __m512i v72_0 = _mm512_add_epi32(v71_0, v0);
        const __m512i v72_1 = _mm512_add_epi32(v71_1, v0);
        const __m512i v72_2 = _mm512_add_epi32(v71_2, v0);
        const __m512i v72_3 = _mm512_add_epi32(v71_3, v0);
        const __m512i v73_0 = _mm512_srli_epi32(v72_0, 16);
        const __m512i v73_1 = _mm512_srli_epi32(v72_1, 16);
        const __m512i v73_2 = _mm512_srli_epi32(v72_2, 16);
        const __m512i v73_3 = _mm512_srli_epi32(v72_3, 16);
        r0_0 = _mm512_mask_blend_epi32(v37_0, r0_0, v73_0);
        r0_1 = _mm512_mask_blend_epi32(v37_1, r0_1, v73_1);
        r0_2 = _mm512_mask_blend_epi32(v37_2, r0_2, v73_2);
        r0_3 = _mm512_mask_blend_epi32(v37_3, r0_3, v73_3);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(r0_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(r0_3));
}

/* 16 elements. */
static LOG2_BF16_CR_AVX2_AVX512_TARGET void log2_bf16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v6 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v11 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v15 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v17 = _mm512_set1_ps(0x1.71553p+0f); /* 1.44270611 */
    const __m512 v19 = _mm512_set1_ps(0x1.5ac4aep-2f); /* 0.338640898 */
    const __m512 v20 = _mm512_set1_ps(-0x1.936262p-2f); /* -0.393929988 */
    const __m512 v22 = _mm512_set1_ps(0x1.e9c442p-2f); /* 0.478287727 */
    const __m512 v23 = _mm512_set1_ps(-0x1.70b9b6p-1f); /* -0.720166862 */
    const __m512 v32 = _mm512_set1_ps(INFINITY);
    const __m512 v34 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v38 = _mm512_set1_ps(0x1.ec709ep-2f); /* 0.48089835 */
    const __m512 v39 = _mm512_set1_ps(-0x1.715476p-1f); /* -0.721347511 */
    const __m512 v40 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(NAN);
    const __m512 v44 = _mm512_set1_ps(-INFINITY);
    const __m512 v45 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v47 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512 v55 = _mm512_set1_ps(0x1.716p+0f); /* 1.44287109 */
    const __m512 v56 = _mm512_set1_ps(-0x1.7135a8p-13f); /* -0.000176052854 */
    const __m512 v65 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512i v5 = log2_bf16_cr_avx2_bits_f32_avx512(v4);
    const __m512i v7 = _mm512_sub_epi32(v5, v6);
    const __m512i v9 = _mm512_srai_epi32(v7, 23);
    const __m512 v10 = _mm512_cvtepi32_ps(v9);
    const __m512i v12 = _mm512_and_si512(v7, v11);
    const __m512i v13 = _mm512_sub_epi32(v5, v12);
    const __m512 v14 = _mm512_castsi512_ps(v13);
    const __m512 v16 = _mm512_sub_ps(v14, v15);
    const __m512 v18 = _mm512_mul_ps(v16, v16);
    const __m512 v21 = _mm512_fmadd_ps(v16, v19, v20);
    const __m512 v24 = _mm512_fmadd_ps(v16, v22, v23);
    const __m512 v25 = _mm512_fmadd_ps(v18, v21, v24);
    const __m512 v26 = _mm512_mul_ps(v18, v25);
    const __m512 v27 = _mm512_fmadd_ps(v16, v17, v26);
    const __m512 v28 = _mm512_add_ps(v10, v27);
    const __m512i v29 = log2_bf16_cr_avx2_bits_f32_avx512(v28);
    const __m512i v30 = _mm512_add_epi32(v0, v29);
    const __m512i v31 = _mm512_srli_epi32(v30, 16);
    const __mmask16 v33 = _mm512_cmp_ps_mask(v4, v32, _CMP_LT_OQ);
    const __mmask16 v35 = _mm512_cmp_ps_mask(v34, v4, _CMP_LE_OQ);
    const __mmask16 v36 = (__mmask16)(v33 & v35);
    const __mmask16 v37 = (__mmask16)~v36;
    __m512i r0 = v31;
    __mmask16 any1 = v37;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v41 = _mm512_cmp_ps_mask(v4, v40, _CMP_LT_OQ);
        const __mmask16 v43 = _mm512_cmp_ps_mask(v40, v4, _CMP_EQ_OQ);
        const __mmask16 v46 = _mm512_cmp_ps_mask(v4, v45, _CMP_NLE_UQ);
        const __m512 v48 = _mm512_mul_ps(v47, v4);
        const __m512i v49 = log2_bf16_cr_avx2_bits_f32_avx512(v48);
        const __m512i v50 = _mm512_sub_epi32(v49, v6);
        const __m512i v51 = _mm512_and_si512(v11, v50);
        const __m512i v52 = _mm512_sub_epi32(v49, v51);
        const __m512 v53 = _mm512_castsi512_ps(v52);
        const __m512 v54 = _mm512_sub_ps(v53, v15);
        const __m512 v57 = _mm512_mul_ps(v54, v54);
        const __m512 v58 = _mm512_fmadd_ps(v54, v14, v38);
        const __m512 v59 = _mm512_fmadd_ps(v54, v58, v39);
        const __m512 v60 = _mm512_mul_ps(v57, v59);
        const __m512 v61 = _mm512_fmadd_ps(v54, v56, v60);
        const __m512 v62 = _mm512_fmadd_ps(v54, v55, v61);
        const __m512i v63 = _mm512_srai_epi32(v50, 23);
        const __m512 v64 = _mm512_cvtepi32_ps(v63);
        const __m512 v66 = _mm512_sub_ps(v64, v65);
        const __m512 v67 = _mm512_add_ps(v62, v66);
        const __m512 v68 = _mm512_mask_blend_ps(v46, v67, v4);
        const __m512 v69 = _mm512_mask_blend_ps(v43, v68, v44);
        const __m512 v70 = _mm512_mask_blend_ps(v41, v69, v42);
        const __m512i v71 = log2_bf16_cr_avx2_bits_f32_avx512(v70);
        const __m512i v72 = _mm512_add_epi32(v71, v0);
        const __m512i v73 = _mm512_srli_epi32(v72, 16);
        r0 = _mm512_mask_blend_epi32(v37, r0, v73);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LOG2_BF16_CR_AVX2_AVX512_TARGET void log2_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log2_bf16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log2_bf16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log2_bf16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_bf16_cr_avx2_level(void) {
#if defined(LOG2_BF16_CR_AVX2_FORCE_ISA)
    return LOG2_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t log2_bf16_cr_avx2(uint16_t x) {
    return log2_bf16_cr_avx2_element(x);
}

void log2_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_bf16_cr_avx2_level();
    if (level == 2) {
        log2_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log2_bf16_cr_avx2_array_portable(x, y, n);
}

/* log2_182ulp_avx2: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    1.813373 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.2fe504p+0 (1.18708825, encoding 0x3f97f282)
 *   result there 0x1.fabb18p-3 (0.247427166, encoding 0x3e7d5d8c)
 *   mean error   0.124698 ulp
 *   misrounded   5513547 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ffb619de909a8cdd89d6089fbcc903e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 2 --isa avx2 --time 35s --seed 1 --threads 1 --archive t1_log2_avx2.db --from seeds/log2/cells8.evo
 *                time: 0.2179 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "log2_182ulp_avx2.h"

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
static inline int32_t log2_182ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log2_182ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t log2_182ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float log2_182ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log2_182ulp_avx2_fma_f32(float a, float b, float c) {
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

static const float log2_182ulp_avx2_table0[16] = {
    -0x1.a9fcp-2f, -0x1.322cp-2f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.49cp-2f, 0x1.d6bcp-2f,
    -0x1.a9fcp-2f, -0x1.322cp-2f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.49cp-2f, 0x1.d6bcp-2f,
}; /* repeated to fill a register */

static const float log2_182ulp_avx2_table1[16] = {
    0x1.558facp+0f, 0x1.3af426p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.9992dp-1f, 0x1.744b42p-1f,
    0x1.558facp+0f, 0x1.3af426p+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.9992dp-1f, 0x1.744b42p-1f,
}; /* repeated to fill a register */

static inline float log2_182ulp_avx2_element(float x) {
    const float v0 = x;
    const int32_t v1 = log2_182ulp_avx2_bits_f32(v0);
    const int32_t v2 = 1060634623; /* 0x3f37ffff */
    const int32_t v3 = (int32_t)((uint32_t)v1 - (uint32_t)v2);
    const int32_t v4 = 20;
    const int32_t v5 = log2_182ulp_avx2_lshr_i32(v3, v4);
    const float v6 = log2_182ulp_avx2_table0[(uint32_t)v5 & (8u - 1)];
    const int32_t v7 = 23;
    const int32_t v8 = log2_182ulp_avx2_ashr_i32(v3, v7);
    const float v9 = (float)v8;
    const float v10 = v6 + v9;
    const float v11 = log2_182ulp_avx2_table1[(uint32_t)v5 & (8u - 1)];
    const int32_t v12 = -8388608; /* 0xff800000 */
    const int32_t v13 = v12 & v3;
    const int32_t v14 = (int32_t)((uint32_t)v1 - (uint32_t)v13);
    const float v15 = log2_182ulp_avx2_frombits_f32(v14);
    const float v16 = -0x1p+0f; /* -1 */
    const float v17 = log2_182ulp_avx2_fma_f32(v11, v15, v16);
    const float v18 = -0x1.a853b8p-3f; /* -0.207190931 */
    const float v19 = 0x1.715476p+0f; /* 1.44269502 */
    const float v20 = log2_182ulp_avx2_fma_f32(v17, v18, v19);
    const float v21 = v17 * v17;
    const float v22 = -0x1.0d69a6p-3f; /* -0.131549165 */
    const float v23 = -0x1.591aacp-2f; /* -0.337015808 */
    const float v24 = log2_182ulp_avx2_fma_f32(v22, v17, v23);
    const float v25 = -0x1.d1b176p+0f; /* -1.81911409 */
    const float v26 = -0x1.f1e726p+0f; /* -1.9449333 */
    const float v27 = log2_182ulp_avx2_fma_f32(v17, v25, v26);
    const float v28 = log2_182ulp_avx2_fma_f32(v24, v21, v27);
    const float v29 = v21 / v28;
    const float v30 = log2_182ulp_avx2_fma_f32(v17, v20, v29);
    const float v31 = v10 + v30;
    const float v32 = 0x1p-126f; /* 1.17549435e-38 */
    const int v33 = v32 <= v0;
    const float v34 = INFINITY;
    const int v35 = v0 < v34;
    const int v36 = v33 & v35;
    const int v37 = !v36;
    float r0 = v31;
    if (v37) {
        const float v38 = 0x0p+0f; /* 0 */
        const int v39 = v0 < v38;
        const float v40 = NAN;
        const int v41 = v38 == v0;
        const float v42 = -INFINITY;
        const float v43 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v44 = !(v0 <= v43);
        const float v45 = 0x1p+23f; /* 8388608 */
        const float v46 = v45 * v0;
        const int32_t v47 = log2_182ulp_avx2_bits_f32(v46);
        const int32_t v48 = 1059760811; /* 0x3f2aaaab */
        const int32_t v49 = (int32_t)((uint32_t)v47 - (uint32_t)v48);
        const int32_t v50 = log2_182ulp_avx2_ashr_i32(v49, v7);
        const float v51 = (float)v50;
        const float v52 = 0x1p-40f; /* 9.09494702e-13 */
        const int32_t v53 = v12 & v49;
        const int32_t v54 = (int32_t)((uint32_t)v47 - (uint32_t)v53);
        const float v55 = log2_182ulp_avx2_frombits_f32(v54);
        const float v56 = 0x1p+0f; /* 1 */
        const float v57 = v55 - v56;
        const float v58 = 0x1.0c9a84p-3f; /* 0.13115409 */
        const float v59 = -0x1.2776c6p-3f; /* -0.144269511 */
        const float v60 = v11 * v59;
        const float v61 = log2_182ulp_avx2_fma_f32(v58, v57, v60);
        const float v62 = 0x1.484b14p-3f; /* 0.16029945 */
        const float v63 = log2_182ulp_avx2_fma_f32(v57, v61, v62);
        const float v64 = -0x1.715476p-3f; /* -0.180336878 */
        const float v65 = log2_182ulp_avx2_fma_f32(v57, v63, v64);
        const float v66 = v57 * v57;
        const float v67 = 0x1.a61762p-3f; /* 0.206099287 */
        const float v68 = -0x1.ec709ep-3f; /* -0.240449175 */
        const float v69 = log2_182ulp_avx2_fma_f32(v57, v67, v68);
        const float v70 = log2_182ulp_avx2_fma_f32(v65, v66, v69);
        const float v71 = log2_182ulp_avx2_fma_f32(v52, v70, v52);
        const float v72 = 0x1.7p+4f; /* 23 */
        const float v73 = log2_182ulp_avx2_fma_f32(v71, v70, v72);
        const float v74 = v51 - v73;
        const float v75 = 0x1.716p+0f; /* 1.44287109 */
        const float v76 = log2_182ulp_avx2_fma_f32(v52, v57, v75);
        const float v77 = -0x1.7135a8p-13f; /* -0.000176052854 */
        const float v78 = -0x1p-5f; /* -0.03125 */
        const float v79 = 0x1.2776c6p-2f; /* 0.288539022 */
        const float v80 = log2_182ulp_avx2_fma_f32(v57, v70, v79);
        const float v81 = v78 > v80 ? v78 : v80;
        const float v82 = -0x1.715476p-2f; /* -0.360673755 */
        const float v83 = log2_182ulp_avx2_fma_f32(v57, v81, v82);
        const float v84 = 0x1.ec709ep-2f; /* 0.48089835 */
        const float v85 = -0x1.715476p-1f; /* -0.721347511 */
        const float v86 = log2_182ulp_avx2_fma_f32(v57, v84, v85);
        const float v87 = log2_182ulp_avx2_fma_f32(v83, v66, v86);
        const float v88 = v87 * v66;
        const float v89 = log2_182ulp_avx2_fma_f32(v77, v57, v88);
        const float v90 = log2_182ulp_avx2_fma_f32(v76, v57, v89);
        const float v91 = v74 + v90;
        const float v92 = v44 ? v0 : v91;
        const float v93 = v41 ? v42 : v92;
        const float v94 = v39 ? v40 : v93;
        r0 = v94;
    }
    return r0;
}

static void log2_182ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_182ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_182ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_182ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_182ULP_AVX2_AVX2 static inline LOG2_182ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG2_182ULP_AVX2_AVX512 static inline LOG2_182ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG2_182ULP_AVX2_AVX2 void log2_182ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v2 = _mm256_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m256i v12 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v16 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v18 = _mm256_set1_ps(-0x1.a853b8p-3f); /* -0.207190931 */
    const __m256 v19 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v22 = _mm256_set1_ps(-0x1.0d69a6p-3f); /* -0.131549165 */
    const __m256 v23 = _mm256_set1_ps(-0x1.591aacp-2f); /* -0.337015808 */
    const __m256 v25 = _mm256_set1_ps(-0x1.d1b176p+0f); /* -1.81911409 */
    const __m256 v26 = _mm256_set1_ps(-0x1.f1e726p+0f); /* -1.9449333 */
    const __m256 v32 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v34 = _mm256_set1_ps(INFINITY);
    const __m256 v38 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v40 = _mm256_set1_ps(NAN);
    const __m256 v42 = _mm256_set1_ps(-INFINITY);
    const __m256 v43 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v45 = _mm256_set1_ps(0x1p+23f); /* 8388608 */
    const __m256i v48 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v52 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v56 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v58 = _mm256_set1_ps(0x1.0c9a84p-3f); /* 0.13115409 */
    const __m256 v59 = _mm256_set1_ps(-0x1.2776c6p-3f); /* -0.144269511 */
    const __m256 v62 = _mm256_set1_ps(0x1.484b14p-3f); /* 0.16029945 */
    const __m256 v64 = _mm256_set1_ps(-0x1.715476p-3f); /* -0.180336878 */
    const __m256 v67 = _mm256_set1_ps(0x1.a61762p-3f); /* 0.206099287 */
    const __m256 v68 = _mm256_set1_ps(-0x1.ec709ep-3f); /* -0.240449175 */
    const __m256 v72 = _mm256_set1_ps(0x1.7p+4f); /* 23 */
    const __m256 v75 = _mm256_set1_ps(0x1.716p+0f); /* 1.44287109 */
    const __m256 v77 = _mm256_set1_ps(-0x1.7135a8p-13f); /* -0.000176052854 */
    const __m256 v78 = _mm256_set1_ps(-0x1p-5f); /* -0.03125 */
    const __m256 v79 = _mm256_set1_ps(0x1.2776c6p-2f); /* 0.288539022 */
    const __m256 v82 = _mm256_set1_ps(-0x1.715476p-2f); /* -0.360673755 */
    const __m256 v84 = _mm256_set1_ps(0x1.ec709ep-2f); /* 0.48089835 */
    const __m256 v85 = _mm256_set1_ps(-0x1.715476p-1f); /* -0.721347511 */
    const __m256 t0_0 = _mm256_loadu_ps(log2_182ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(log2_182ulp_avx2_table1);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v1 = _mm256_castps_si256(v0);
    const __m256i v3 = _mm256_sub_epi32(v1, v2);
    const __m256i v5 = _mm256_srli_epi32(v3, 20);
    const __m256 v6 = _mm256_permutevar8x32_ps(t0_0, v5);
    const __m256i v8 = _mm256_srai_epi32(v3, 23);
    const __m256 v9 = _mm256_cvtepi32_ps(v8);
    const __m256 v10 = _mm256_add_ps(v6, v9);
    const __m256 v11 = _mm256_permutevar8x32_ps(t1_0, v5);
    const __m256i v13 = _mm256_and_si256(v12, v3);
    const __m256i v14 = _mm256_sub_epi32(v1, v13);
    const __m256 v15 = _mm256_castsi256_ps(v14);
    const __m256 v17 = _mm256_fmadd_ps(v11, v15, v16);
    const __m256 v20 = _mm256_fmadd_ps(v17, v18, v19);
    const __m256 v21 = _mm256_mul_ps(v17, v17);
    const __m256 v24 = _mm256_fmadd_ps(v22, v17, v23);
    const __m256 v27 = _mm256_fmadd_ps(v17, v25, v26);
    const __m256 v28 = _mm256_fmadd_ps(v24, v21, v27);
    const __m256 v29 = _mm256_div_ps(v21, v28);
    const __m256 v30 = _mm256_fmadd_ps(v17, v20, v29);
    const __m256 v31 = _mm256_add_ps(v10, v30);
    const __m256i v33 = _mm256_castps_si256(_mm256_cmp_ps(v32, v0, _CMP_LE_OQ));
    const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v0, v34, _CMP_LT_OQ));
    const __m256i v36 = _mm256_and_si256(v33, v35);
    const __m256i v37 = _mm256_xor_si256(v36, _mm256_set1_epi32(-1));
    __m256 r0 = v31;
    __m256i any1 = v37;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v39 = _mm256_castps_si256(_mm256_cmp_ps(v0, v38, _CMP_LT_OQ));
        const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v38, v0, _CMP_EQ_OQ));
        const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v0, v43, _CMP_NLE_UQ));
        const __m256 v46 = _mm256_mul_ps(v45, v0);
        const __m256i v47 = _mm256_castps_si256(v46);
        const __m256i v49 = _mm256_sub_epi32(v47, v48);
        const __m256i v50 = _mm256_srai_epi32(v49, 23);
        const __m256 v51 = _mm256_cvtepi32_ps(v50);
        const __m256i v53 = _mm256_and_si256(v12, v49);
        const __m256i v54 = _mm256_sub_epi32(v47, v53);
        const __m256 v55 = _mm256_castsi256_ps(v54);
        const __m256 v57 = _mm256_sub_ps(v55, v56);
        const __m256 v60 = _mm256_mul_ps(v11, v59);
        const __m256 v61 = _mm256_fmadd_ps(v58, v57, v60);
        const __m256 v63 = _mm256_fmadd_ps(v57, v61, v62);
        const __m256 v65 = _mm256_fmadd_ps(v57, v63, v64);
        const __m256 v66 = _mm256_mul_ps(v57, v57);
        const __m256 v69 = _mm256_fmadd_ps(v57, v67, v68);
        const __m256 v70 = _mm256_fmadd_ps(v65, v66, v69);
        const __m256 v71 = _mm256_fmadd_ps(v52, v70, v52);
        const __m256 v73 = _mm256_fmadd_ps(v71, v70, v72);
        const __m256 v74 = _mm256_sub_ps(v51, v73);
        const __m256 v76 = _mm256_fmadd_ps(v52, v57, v75);
        const __m256 v80 = _mm256_fmadd_ps(v57, v70, v79);
        const __m256 v81 = _mm256_max_ps(v78, v80);
        const __m256 v83 = _mm256_fmadd_ps(v57, v81, v82);
        const __m256 v86 = _mm256_fmadd_ps(v57, v84, v85);
        const __m256 v87 = _mm256_fmadd_ps(v83, v66, v86);
        const __m256 v88 = _mm256_mul_ps(v87, v66);
        const __m256 v89 = _mm256_fmadd_ps(v77, v57, v88);
        const __m256 v90 = _mm256_fmadd_ps(v76, v57, v89);
        const __m256 v91 = _mm256_add_ps(v74, v90);
        const __m256 v92 = _mm256_blendv_ps(v91, v0, _mm256_castsi256_ps(v44));
        const __m256 v93 = _mm256_blendv_ps(v92, v42, _mm256_castsi256_ps(v41));
        const __m256 v94 = _mm256_blendv_ps(v93, v40, _mm256_castsi256_ps(v39));
        r0 = _mm256_blendv_ps(r0, v94, _mm256_castsi256_ps(v37));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG2_182ULP_AVX2_AVX2_TARGET void log2_182ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_182ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log2_182ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG2_182ULP_AVX2_AVX512 void log2_182ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m512i v12 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v16 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v18 = _mm512_set1_ps(-0x1.a853b8p-3f); /* -0.207190931 */
    const __m512 v19 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v22 = _mm512_set1_ps(-0x1.0d69a6p-3f); /* -0.131549165 */
    const __m512 v23 = _mm512_set1_ps(-0x1.591aacp-2f); /* -0.337015808 */
    const __m512 v25 = _mm512_set1_ps(-0x1.d1b176p+0f); /* -1.81911409 */
    const __m512 v26 = _mm512_set1_ps(-0x1.f1e726p+0f); /* -1.9449333 */
    const __m512 v32 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v34 = _mm512_set1_ps(INFINITY);
    const __m512 v38 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v40 = _mm512_set1_ps(NAN);
    const __m512 v42 = _mm512_set1_ps(-INFINITY);
    const __m512 v43 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v45 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v48 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v52 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v56 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v58 = _mm512_set1_ps(0x1.0c9a84p-3f); /* 0.13115409 */
    const __m512 v59 = _mm512_set1_ps(-0x1.2776c6p-3f); /* -0.144269511 */
    const __m512 v62 = _mm512_set1_ps(0x1.484b14p-3f); /* 0.16029945 */
    const __m512 v64 = _mm512_set1_ps(-0x1.715476p-3f); /* -0.180336878 */
    const __m512 v67 = _mm512_set1_ps(0x1.a61762p-3f); /* 0.206099287 */
    const __m512 v68 = _mm512_set1_ps(-0x1.ec709ep-3f); /* -0.240449175 */
    const __m512 v72 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v75 = _mm512_set1_ps(0x1.716p+0f); /* 1.44287109 */
    const __m512 v77 = _mm512_set1_ps(-0x1.7135a8p-13f); /* -0.000176052854 */
    const __m512 v78 = _mm512_set1_ps(-0x1p-5f); /* -0.03125 */
    const __m512 v79 = _mm512_set1_ps(0x1.2776c6p-2f); /* 0.288539022 */
    const __m512 v82 = _mm512_set1_ps(-0x1.715476p-2f); /* -0.360673755 */
    const __m512 v84 = _mm512_set1_ps(0x1.ec709ep-2f); /* 0.48089835 */
    const __m512 v85 = _mm512_set1_ps(-0x1.715476p-1f); /* -0.721347511 */
    const __m512 t0_0 = _mm512_loadu_ps(log2_182ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log2_182ulp_avx2_table1);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512i v1_0 = _mm512_castps_si512(v0_0);
    const __m512i v1_1 = _mm512_castps_si512(v0_1);
    const __m512i v3_0 = _mm512_sub_epi32(v1_0, v2);
    const __m512i v3_1 = _mm512_sub_epi32(v1_1, v2);
    const __m512i v5_0 = _mm512_srli_epi32(v3_0, 20);
    const __m512i v5_1 = _mm512_srli_epi32(v3_1, 20);
    const __m512 v6_0 = _mm512_permutexvar_ps(v5_0, t0_0);
    const __m512 v6_1 = _mm512_permutexvar_ps(v5_1, t0_0);
    const __m512i v8_0 = _mm512_srai_epi32(v3_0, 23);
    const __m512i v8_1 = _mm512_srai_epi32(v3_1, 23);
    const __m512 v9_0 = _mm512_cvtepi32_ps(v8_0);
    const __m512 v9_1 = _mm512_cvtepi32_ps(v8_1);
    const __m512 v10_0 = _mm512_add_ps(v6_0, v9_0);
    const __m512 v10_1 = _mm512_add_ps(v6_1, v9_1);
    const __m512 v11_0 = _mm512_permutexvar_ps(v5_0, t1_0);
    const __m512 v11_1 = _mm512_permutexvar_ps(v5_1, t1_0);
    const __m512i v13_0 = _mm512_and_si512(v12, v3_0);
    const __m512i v13_1 = _mm512_and_si512(v12, v3_1);
    const __m512i v14_0 = _mm512_sub_epi32(v1_0, v13_0);
    const __m512i v14_1 = _mm512_sub_epi32(v1_1, v13_1);
    const __m512 v15_0 = _mm512_castsi512_ps(v14_0);
    const __m512 v15_1 = _mm512_castsi512_ps(v14_1);
    const __m512 v17_0 = _mm512_fmadd_ps(v11_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v11_1, v15_1, v16);
    const __m512 v20_0 = _mm512_fmadd_ps(v17_0, v18, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v17_1, v18, v19);
    const __m512 v21_0 = _mm512_mul_ps(v17_0, v17_0);
    const __m512 v21_1 = _mm512_mul_ps(v17_1, v17_1);
    const __m512 v24_0 = _mm512_fmadd_ps(v22, v17_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22, v17_1, v23);
    const __m512 v27_0 = _mm512_fmadd_ps(v17_0, v25, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v17_1, v25, v26);
    const __m512 v28_0 = _mm512_fmadd_ps(v24_0, v21_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v24_1, v21_1, v27_1);
    const __m512 v29_0 = _mm512_div_ps(v21_0, v28_0);
    const __m512 v29_1 = _mm512_div_ps(v21_1, v28_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v17_0, v20_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v17_1, v20_1, v29_1);
    const __m512 v31_0 = _mm512_add_ps(v10_0, v30_0);
    const __m512 v31_1 = _mm512_add_ps(v10_1, v30_1);
    const __mmask16 v33_0 = _mm512_cmp_ps_mask(v32, v0_0, _CMP_LE_OQ);
    const __mmask16 v33_1 = _mm512_cmp_ps_mask(v32, v0_1, _CMP_LE_OQ);
    const __mmask16 v35_0 = _mm512_cmp_ps_mask(v0_0, v34, _CMP_LT_OQ);
    const __mmask16 v35_1 = _mm512_cmp_ps_mask(v0_1, v34, _CMP_LT_OQ);
    const __mmask16 v36_0 = (__mmask16)(v33_0 & v35_0);
    const __mmask16 v36_1 = (__mmask16)(v33_1 & v35_1);
    const __mmask16 v37_0 = (__mmask16)~v36_0;
    const __mmask16 v37_1 = (__mmask16)~v36_1;
    __m512 r0_0 = v31_0;
    __m512 r0_1 = v31_1;
    __mmask16 any1 = v37_0;
    any1 = (__mmask16)(any1 | v37_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v39_0 = _mm512_cmp_ps_mask(v0_0, v38, _CMP_LT_OQ);
        const __mmask16 v39_1 = _mm512_cmp_ps_mask(v0_1, v38, _CMP_LT_OQ);
        const __mmask16 v41_0 = _mm512_cmp_ps_mask(v38, v0_0, _CMP_EQ_OQ);
        const __mmask16 v41_1 = _mm512_cmp_ps_mask(v38, v0_1, _CMP_EQ_OQ);
        const __mmask16 v44_0 = _mm512_cmp_ps_mask(v0_0, v43, _CMP_NLE_UQ);
        const __mmask16 v44_1 = _mm512_cmp_ps_mask(v0_1, v43, _CMP_NLE_UQ);
        const __m512 v46_0 = _mm512_mul_ps(v45, v0_0);
        const __m512 v46_1 = _mm512_mul_ps(v45, v0_1);
        const __m512i v47_0 = _mm512_castps_si512(v46_0);
        const __m512i v47_1 = _mm512_castps_si512(v46_1);
        const __m512i v49_0 = _mm512_sub_epi32(v47_0, v48);
        const __m512i v49_1 = _mm512_sub_epi32(v47_1, v48);
        const __m512i v50_0 = _mm512_srai_epi32(v49_0, 23);
        const __m512i v50_1 = _mm512_srai_epi32(v49_1, 23);
        const __m512 v51_0 = _mm512_cvtepi32_ps(v50_0);
        const __m512 v51_1 = _mm512_cvtepi32_ps(v50_1);
        const __m512i v53_0 = _mm512_and_si512(v12, v49_0);
        const __m512i v53_1 = _mm512_and_si512(v12, v49_1);
        const __m512i v54_0 = _mm512_sub_epi32(v47_0, v53_0);
        const __m512i v54_1 = _mm512_sub_epi32(v47_1, v53_1);
        const __m512 v55_0 = _mm512_castsi512_ps(v54_0);
        const __m512 v55_1 = _mm512_castsi512_ps(v54_1);
        const __m512 v57_0 = _mm512_sub_ps(v55_0, v56);
        const __m512 v57_1 = _mm512_sub_ps(v55_1, v56);
        const __m512 v60_0 = _mm512_mul_ps(v11_0, v59);
        const __m512 v60_1 = _mm512_mul_ps(v11_1, v59);
        const __m512 v61_0 = _mm512_fmadd_ps(v58, v57_0, v60_0);
        const __m512 v61_1 = _mm512_fmadd_ps(v58, v57_1, v60_1);
        const __m512 v63_0 = _mm512_fmadd_ps(v57_0, v61_0, v62);
        const __m512 v63_1 = _mm512_fmadd_ps(v57_1, v61_1, v62);
        const __m512 v65_0 = _mm512_fmadd_ps(v57_0, v63_0, v64);
        const __m512 v65_1 = _mm512_fmadd_ps(v57_1, v63_1, v64);
        const __m512 v66_0 = _mm512_mul_ps(v57_0, v57_0);
        const __m512 v66_1 = _mm512_mul_ps(v57_1, v57_1);
        const __m512 v69_0 = _mm512_fmadd_ps(v57_0, v67, v68);
        const __m512 v69_1 = _mm512_fmadd_ps(v57_1, v67, v68);
        const __m512 v70_0 = _mm512_fmadd_ps(v65_0, v66_0, v69_0);
        const __m512 v70_1 = _mm512_fmadd_ps(v65_1, v66_1, v69_1);
        const __m512 v71_0 = _mm512_fmadd_ps(v52, v70_0, v52);
        const __m512 v71_1 = _mm512_fmadd_ps(v52, v70_1, v52);
        const __m512 v73_0 = _mm512_fmadd_ps(v71_0, v70_0, v72);
        const __m512 v73_1 = _mm512_fmadd_ps(v71_1, v70_1, v72);
        const __m512 v74_0 = _mm512_sub_ps(v51_0, v73_0);
        const __m512 v74_1 = _mm512_sub_ps(v51_1, v73_1);
        const __m512 v76_0 = _mm512_fmadd_ps(v52, v57_0, v75);
        const __m512 v76_1 = _mm512_fmadd_ps(v52, v57_1, v75);
        const __m512 v80_0 = _mm512_fmadd_ps(v57_0, v70_0, v79);
        const __m512 v80_1 = _mm512_fmadd_ps(v57_1, v70_1, v79);
        const __m512 v81_0 = _mm512_max_ps(v78, v80_0);
        const __m512 v81_1 = _mm512_max_ps(v78, v80_1);
        const __m512 v83_0 = _mm512_fmadd_ps(v57_0, v81_0, v82);
        const __m512 v83_1 = _mm512_fmadd_ps(v57_1, v81_1, v82);
        const __m512 v86_0 = _mm512_fmadd_ps(v57_0, v84, v85);
        const __m512 v86_1 = _mm512_fmadd_ps(v57_1, v84, v85);
        const __m512 v87_0 = _mm512_fmadd_ps(v83_0, v66_0, v86_0);
        const __m512 v87_1 = _mm512_fmadd_ps(v83_1, v66_1, v86_1);
        const __m512 v88_0 = _mm512_mul_ps(v87_0, v66_0);
        const __m512 v88_1 = _mm512_mul_ps(v87_1, v66_1);
        const __m512 v89_0 = _mm512_fmadd_ps(v77, v57_0, v88_0);
        const __m512 v89_1 = _mm512_fmadd_ps(v77, v57_1, v88_1);
        const __m512 v90_0 = _mm512_fmadd_ps(v76_0, v57_0, v89_0);
        const __m512 v90_1 = _mm512_fmadd_ps(v76_1, v57_1, v89_1);
        const __m512 v91_0 = _mm512_add_ps(v74_0, v90_0);
        const __m512 v91_1 = _mm512_add_ps(v74_1, v90_1);
        const __m512 v92_0 = _mm512_mask_blend_ps(v44_0, v91_0, v0_0);
        const __m512 v92_1 = _mm512_mask_blend_ps(v44_1, v91_1, v0_1);
        const __m512 v93_0 = _mm512_mask_blend_ps(v41_0, v92_0, v42);
        const __m512 v93_1 = _mm512_mask_blend_ps(v41_1, v92_1, v42);
        const __m512 v94_0 = _mm512_mask_blend_ps(v39_0, v93_0, v40);
        const __m512 v94_1 = _mm512_mask_blend_ps(v39_1, v93_1, v40);
        r0_0 = _mm512_mask_blend_ps(v37_0, r0_0, v94_0);
        r0_1 = _mm512_mask_blend_ps(v37_1, r0_1, v94_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static LOG2_182ULP_AVX2_AVX512_TARGET void log2_182ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512i v2 = _mm512_set1_epi32(1060634623); /* 0x3f37ffff */
    const __m512i v12 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v16 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v18 = _mm512_set1_ps(-0x1.a853b8p-3f); /* -0.207190931 */
    const __m512 v19 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v22 = _mm512_set1_ps(-0x1.0d69a6p-3f); /* -0.131549165 */
    const __m512 v23 = _mm512_set1_ps(-0x1.591aacp-2f); /* -0.337015808 */
    const __m512 v25 = _mm512_set1_ps(-0x1.d1b176p+0f); /* -1.81911409 */
    const __m512 v26 = _mm512_set1_ps(-0x1.f1e726p+0f); /* -1.9449333 */
    const __m512 v32 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v34 = _mm512_set1_ps(INFINITY);
    const __m512 v38 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v40 = _mm512_set1_ps(NAN);
    const __m512 v42 = _mm512_set1_ps(-INFINITY);
    const __m512 v43 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v45 = _mm512_set1_ps(0x1p+23f); /* 8388608 */
    const __m512i v48 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v52 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v56 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v58 = _mm512_set1_ps(0x1.0c9a84p-3f); /* 0.13115409 */
    const __m512 v59 = _mm512_set1_ps(-0x1.2776c6p-3f); /* -0.144269511 */
    const __m512 v62 = _mm512_set1_ps(0x1.484b14p-3f); /* 0.16029945 */
    const __m512 v64 = _mm512_set1_ps(-0x1.715476p-3f); /* -0.180336878 */
    const __m512 v67 = _mm512_set1_ps(0x1.a61762p-3f); /* 0.206099287 */
    const __m512 v68 = _mm512_set1_ps(-0x1.ec709ep-3f); /* -0.240449175 */
    const __m512 v72 = _mm512_set1_ps(0x1.7p+4f); /* 23 */
    const __m512 v75 = _mm512_set1_ps(0x1.716p+0f); /* 1.44287109 */
    const __m512 v77 = _mm512_set1_ps(-0x1.7135a8p-13f); /* -0.000176052854 */
    const __m512 v78 = _mm512_set1_ps(-0x1p-5f); /* -0.03125 */
    const __m512 v79 = _mm512_set1_ps(0x1.2776c6p-2f); /* 0.288539022 */
    const __m512 v82 = _mm512_set1_ps(-0x1.715476p-2f); /* -0.360673755 */
    const __m512 v84 = _mm512_set1_ps(0x1.ec709ep-2f); /* 0.48089835 */
    const __m512 v85 = _mm512_set1_ps(-0x1.715476p-1f); /* -0.721347511 */
    const __m512 t0_0 = _mm512_loadu_ps(log2_182ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(log2_182ulp_avx2_table1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512i v1 = _mm512_castps_si512(v0);
    const __m512i v3 = _mm512_sub_epi32(v1, v2);
    const __m512i v5 = _mm512_srli_epi32(v3, 20);
    const __m512 v6 = _mm512_permutexvar_ps(v5, t0_0);
    const __m512i v8 = _mm512_srai_epi32(v3, 23);
    const __m512 v9 = _mm512_cvtepi32_ps(v8);
    const __m512 v10 = _mm512_add_ps(v6, v9);
    const __m512 v11 = _mm512_permutexvar_ps(v5, t1_0);
    const __m512i v13 = _mm512_and_si512(v12, v3);
    const __m512i v14 = _mm512_sub_epi32(v1, v13);
    const __m512 v15 = _mm512_castsi512_ps(v14);
    const __m512 v17 = _mm512_fmadd_ps(v11, v15, v16);
    const __m512 v20 = _mm512_fmadd_ps(v17, v18, v19);
    const __m512 v21 = _mm512_mul_ps(v17, v17);
    const __m512 v24 = _mm512_fmadd_ps(v22, v17, v23);
    const __m512 v27 = _mm512_fmadd_ps(v17, v25, v26);
    const __m512 v28 = _mm512_fmadd_ps(v24, v21, v27);
    const __m512 v29 = _mm512_div_ps(v21, v28);
    const __m512 v30 = _mm512_fmadd_ps(v17, v20, v29);
    const __m512 v31 = _mm512_add_ps(v10, v30);
    const __mmask16 v33 = _mm512_cmp_ps_mask(v32, v0, _CMP_LE_OQ);
    const __mmask16 v35 = _mm512_cmp_ps_mask(v0, v34, _CMP_LT_OQ);
    const __mmask16 v36 = (__mmask16)(v33 & v35);
    const __mmask16 v37 = (__mmask16)~v36;
    __m512 r0 = v31;
    __mmask16 any1 = v37;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v39 = _mm512_cmp_ps_mask(v0, v38, _CMP_LT_OQ);
        const __mmask16 v41 = _mm512_cmp_ps_mask(v38, v0, _CMP_EQ_OQ);
        const __mmask16 v44 = _mm512_cmp_ps_mask(v0, v43, _CMP_NLE_UQ);
        const __m512 v46 = _mm512_mul_ps(v45, v0);
        const __m512i v47 = _mm512_castps_si512(v46);
        const __m512i v49 = _mm512_sub_epi32(v47, v48);
        const __m512i v50 = _mm512_srai_epi32(v49, 23);
        const __m512 v51 = _mm512_cvtepi32_ps(v50);
        const __m512i v53 = _mm512_and_si512(v12, v49);
        const __m512i v54 = _mm512_sub_epi32(v47, v53);
        const __m512 v55 = _mm512_castsi512_ps(v54);
        const __m512 v57 = _mm512_sub_ps(v55, v56);
        const __m512 v60 = _mm512_mul_ps(v11, v59);
        const __m512 v61 = _mm512_fmadd_ps(v58, v57, v60);
        const __m512 v63 = _mm512_fmadd_ps(v57, v61, v62);
        const __m512 v65 = _mm512_fmadd_ps(v57, v63, v64);
        const __m512 v66 = _mm512_mul_ps(v57, v57);
        const __m512 v69 = _mm512_fmadd_ps(v57, v67, v68);
        const __m512 v70 = _mm512_fmadd_ps(v65, v66, v69);
        const __m512 v71 = _mm512_fmadd_ps(v52, v70, v52);
        const __m512 v73 = _mm512_fmadd_ps(v71, v70, v72);
        const __m512 v74 = _mm512_sub_ps(v51, v73);
        const __m512 v76 = _mm512_fmadd_ps(v52, v57, v75);
        const __m512 v80 = _mm512_fmadd_ps(v57, v70, v79);
        const __m512 v81 = _mm512_max_ps(v78, v80);
        const __m512 v83 = _mm512_fmadd_ps(v57, v81, v82);
        const __m512 v86 = _mm512_fmadd_ps(v57, v84, v85);
        const __m512 v87 = _mm512_fmadd_ps(v83, v66, v86);
        const __m512 v88 = _mm512_mul_ps(v87, v66);
        const __m512 v89 = _mm512_fmadd_ps(v77, v57, v88);
        const __m512 v90 = _mm512_fmadd_ps(v76, v57, v89);
        const __m512 v91 = _mm512_add_ps(v74, v90);
        const __m512 v92 = _mm512_mask_blend_ps(v44, v91, v0);
        const __m512 v93 = _mm512_mask_blend_ps(v41, v92, v42);
        const __m512 v94 = _mm512_mask_blend_ps(v39, v93, v40);
        r0 = _mm512_mask_blend_ps(v37, r0, v94);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG2_182ULP_AVX2_AVX512_TARGET void log2_182ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log2_182ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log2_182ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log2_182ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_182ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_182ulp_avx2_level(void) {
#if defined(LOG2_182ULP_AVX2_FORCE_ISA)
    return LOG2_182ULP_AVX2_FORCE_ISA;
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

float log2_182ulp_avx2(float x) {
    return log2_182ulp_avx2_element(x);
}

void log2_182ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_182ulp_avx2_level();
    if (level == 2) {
        log2_182ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_182ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log2_182ulp_avx2_array_portable(x, y, n);
}

/* hypot_f64_2ulp_avx512: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f64
 *   domain       every input
 *   max error    1.019902 ulp, observed on 10110185 inputs
 *   worst input  -0x1.00635882480fap+345 (-7.1780478768343959e+103, encoding 0xd5800635882480fa)
 *                0x1.006311f52591p+345 (7.1780177374987173e+103, encoding 0x558006311f525910)
 *   result there 0x1.6a96338490e3dp+345 (1.0151271347076333e+104, encoding 0x5586a96338490e3d)
 *   mean error   0.097240 ulp
 *   misrounded   152228 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           865381a62294c57aef5e5431947c4871
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f64 --max-ulp 1 --isa avx512 --time 15s --seed 1 --threads 1 --archive hypot_f64_1ulp_avx512.db
 *                time: 0.5573 ns/element as avx512 code (inputs mean)
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
#include "hypot_f64_2ulp_avx512.h"

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

static inline double hypot_f64_2ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double hypot_f64_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double hypot_f64_2ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double hypot_f64_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int hypot_f64_2ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vrange does with immediate 6. */
static inline double hypot_f64_2ulp_avx512_minmag_f64(double a, double b) {
    double x = fabs(a), y = fabs(b), r = x < y ? a : b;
    int64_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? hypot_f64_2ulp_avx512_frombits_f64(i | j) : r;
    r = y != y ? a : r;
    return (hypot_f64_2ulp_avx512_signaling_f64(a) | hypot_f64_2ulp_avx512_signaling_f64(b)) ? a + b : r;
}

static inline double hypot_f64_2ulp_avx512_element(double x0, double x1) {
    const double v0 = x0;
    const double v1 = hypot_f64_2ulp_avx512_abs_f64(v0);
    const double v2 = x1;
    const double v3 = hypot_f64_2ulp_avx512_abs_f64(v2);
    const double v4 = v1 > v3 ? v1 : v3;
    const double v5 = v3 < v1 ? v3 : v1;
    const double v6 = v5 * v5;
    const double v7 = hypot_f64_2ulp_avx512_fma_f64(v4, v4, v6);
    const double v8 = hypot_f64_2ulp_avx512_sqrt_f64(v7);
    const double v9 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v10 = 0x1p+1000; /* 1.0715086071862673e+301 */
    const double v11 = hypot_f64_2ulp_avx512_fma_f64(v6, v9, v10);
    const int v12 = v7 < v11;
    const double v13 = 0x1p-900; /* 1.1830521861667747e-271 */
    const int v14 = v13 < v7;
    const int v15 = v12 & v14;
    const int v16 = v15 & v14;
    const int v17 = !v16;
    double r0 = v8;
    if (v17) {
        const double v18 = INFINITY;
        const int v19 = v3 == v18;
        const int v20 = v18 == v1;
        const int v21 = v19 | v20;
        const int v22 = v0 != v0 || v2 != v2;
        const double v23 = NAN;
        const double v24 = 0x1p+510; /* 3.3519519824856493e+153 */
        const int v25 = v24 < v4;
        const double v26 = 0x1p-600; /* 2.4099198651028841e-181 */
        const double v27 = 0x1p-450; /* 3.4395525670743494e-136 */
        const int v28 = v4 < v27;
        const double v29 = 0x1p+600; /* 4.149515568880993e+180 */
        const double v30 = hypot_f64_2ulp_avx512_fma_f64(v1, v9, v29);
        const double v31 = 0x1p+0; /* 1 */
        const double v32 = v28 ? v30 : v31;
        const double v33 = v25 ? v26 : v32;
        const double v34 = v33 * v4;
        const double v35 = v5 * v33;
        const double v36 = v35 * v35;
        const double v37 = hypot_f64_2ulp_avx512_fma_f64(v34, v34, v36);
        const double v38 = hypot_f64_2ulp_avx512_sqrt_f64(v37);
        const double v39 = v38 * v38;
        const double v40 = -v39;
        const double v41 = hypot_f64_2ulp_avx512_fma_f64(v38, v38, v40);
        const double v42 = -v35;
        const double v43 = v34 * v34;
        const double v44 = hypot_f64_2ulp_avx512_minmag_f64(v18, v43);
        const double v45 = v39 - v44;
        const double v46 = hypot_f64_2ulp_avx512_fma_f64(v42, v35, v45);
        const double v47 = v41 + v46;
        const double v48 = -v43;
        const double v49 = hypot_f64_2ulp_avx512_fma_f64(v34, v34, v48);
        const double v50 = v47 - v49;
        const double v51 = v38 + v38;
        const double v52 = 0x1.26eca8614aae2p-1002; /* 2.6879126372040841e-302 */
        const double v53 = v51 > v52 ? v51 : v52;
        const double v54 = v50 / v53;
        const double v55 = v38 - v54;
        const double v56 = v28 ? v26 : v31;
        const double v57 = v25 ? v29 : v56;
        const double v58 = v55 * v57;
        const double v59 = v22 ? v23 : v58;
        const double v60 = v21 ? v18 : v59;
        r0 = v60;
    }
    return r0;
}

static void hypot_f64_2ulp_avx512_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = hypot_f64_2ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define HYPOT_F64_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define HYPOT_F64_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define HYPOT_F64_2ULP_AVX512_AVX2 static inline HYPOT_F64_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define HYPOT_F64_2ULP_AVX512_AVX512 static inline HYPOT_F64_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
HYPOT_F64_2ULP_AVX512_AVX2 __m256i hypot_f64_2ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* What vrangepd does with immediate 6; the sign bit of a mask decides a blend. */
HYPOT_F64_2ULP_AVX512_AVX2 __m256d hypot_f64_2ulp_avx512_signaling_f64_avx2(__m256d a) {
    const __m256i quiet = _mm256_slli_epi64(_mm256_castpd_si256(a), 12);
    return _mm256_andnot_pd(_mm256_castsi256_pd(quiet),
                            _mm256_cmp_pd(a, a, _CMP_UNORD_Q));
}

HYPOT_F64_2ULP_AVX512_AVX2 __m256d hypot_f64_2ulp_avx512_minmag_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d x = _mm256_andnot_pd(sign, a), y = _mm256_andnot_pd(sign, b);
    __m256d r = _mm256_blendv_pd(b, a, _mm256_cmp_pd(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_pd(r, _mm256_or_pd(a, b), _mm256_cmp_pd(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_pd(r, a, _mm256_cmp_pd(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_pd(
        r, _mm256_add_pd(a, b),
        _mm256_or_pd(hypot_f64_2ulp_avx512_signaling_f64_avx2(a), hypot_f64_2ulp_avx512_signaling_f64_avx2(b)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
HYPOT_F64_2ULP_AVX512_AVX2 void hypot_f64_2ulp_avx512_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256d v9 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v10 = _mm256_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m256d v13 = _mm256_set1_pd(0x1p-900); /* 1.1830521861667747e-271 */
    const __m256d v18 = _mm256_set1_pd(INFINITY);
    const __m256d v23 = _mm256_set1_pd(NAN);
    const __m256d v24 = _mm256_set1_pd(0x1p+510); /* 3.3519519824856493e+153 */
    const __m256d v26 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256d v27 = _mm256_set1_pd(0x1p-450); /* 3.4395525670743494e-136 */
    const __m256d v29 = _mm256_set1_pd(0x1p+600); /* 4.149515568880993e+180 */
    const __m256d v31 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v52 = _mm256_set1_pd(0x1.26eca8614aae2p-1002); /* 2.6879126372040841e-302 */
    const __m256d v0l = _mm256_loadu_pd(x0);
    const __m256d v0h = _mm256_loadu_pd(x0 + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v2l = _mm256_loadu_pd(x1);
    const __m256d v2h = _mm256_loadu_pd(x1 + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v4l = _mm256_max_pd(v1l, v3l);
    const __m256d v4h = _mm256_max_pd(v1h, v3h);
    const __m256d v5l = _mm256_min_pd(v3l, v1l);
    const __m256d v5h = _mm256_min_pd(v3h, v1h);
    const __m256d v6l = _mm256_mul_pd(v5l, v5l);
    const __m256d v6h = _mm256_mul_pd(v5h, v5h);
    const __m256d v7l = _mm256_fmadd_pd(v4l, v4l, v6l);
    const __m256d v7h = _mm256_fmadd_pd(v4h, v4h, v6h);
    const __m256d v8l = _mm256_sqrt_pd(v7l);
    const __m256d v8h = _mm256_sqrt_pd(v7h);
    const __m256d v11l = _mm256_fmadd_pd(v6l, v9, v10);
    const __m256d v11h = _mm256_fmadd_pd(v6h, v9, v10);
    const __m256i v12l = _mm256_castpd_si256(_mm256_cmp_pd(v7l, v11l, _CMP_LT_OQ));
    const __m256i v12h = _mm256_castpd_si256(_mm256_cmp_pd(v7h, v11h, _CMP_LT_OQ));
    const __m256i v12 = hypot_f64_2ulp_avx512_join_mask_avx2(v12l, v12h);
    const __m256i v14l = _mm256_castpd_si256(_mm256_cmp_pd(v13, v7l, _CMP_LT_OQ));
    const __m256i v14h = _mm256_castpd_si256(_mm256_cmp_pd(v13, v7h, _CMP_LT_OQ));
    const __m256i v14 = hypot_f64_2ulp_avx512_join_mask_avx2(v14l, v14h);
    const __m256i v15 = _mm256_and_si256(v12, v14);
    const __m256i v16 = _mm256_and_si256(v15, v14);
    const __m256i v17 = _mm256_xor_si256(v16, _mm256_set1_epi32(-1));
    __m256d r0l = v8l;
    __m256d r0h = v8h;
    __m256i any1 = v17;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v19l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v18, _CMP_EQ_OQ));
        const __m256i v19h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v18, _CMP_EQ_OQ));
        const __m256i v19 = hypot_f64_2ulp_avx512_join_mask_avx2(v19l, v19h);
        const __m256i v20l = _mm256_castpd_si256(_mm256_cmp_pd(v18, v1l, _CMP_EQ_OQ));
        const __m256i v20h = _mm256_castpd_si256(_mm256_cmp_pd(v18, v1h, _CMP_EQ_OQ));
        const __m256i v20 = hypot_f64_2ulp_avx512_join_mask_avx2(v20l, v20h);
        const __m256i v21 = _mm256_or_si256(v19, v20);
        const __m256i v22l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v2l, _CMP_UNORD_Q));
        const __m256i v22h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v2h, _CMP_UNORD_Q));
        const __m256i v22 = hypot_f64_2ulp_avx512_join_mask_avx2(v22l, v22h);
        const __m256i v25l = _mm256_castpd_si256(_mm256_cmp_pd(v24, v4l, _CMP_LT_OQ));
        const __m256i v25h = _mm256_castpd_si256(_mm256_cmp_pd(v24, v4h, _CMP_LT_OQ));
        const __m256i v25 = hypot_f64_2ulp_avx512_join_mask_avx2(v25l, v25h);
        const __m256i v28l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v27, _CMP_LT_OQ));
        const __m256i v28h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v27, _CMP_LT_OQ));
        const __m256i v28 = hypot_f64_2ulp_avx512_join_mask_avx2(v28l, v28h);
        const __m256d v30l = _mm256_fmadd_pd(v1l, v9, v29);
        const __m256d v30h = _mm256_fmadd_pd(v1h, v9, v29);
        const __m256d v32l = _mm256_blendv_pd(v31, v30l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v28))));
        const __m256d v32h = _mm256_blendv_pd(v31, v30h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v28, 1))));
        const __m256d v33l = _mm256_blendv_pd(v32l, v26, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v25))));
        const __m256d v33h = _mm256_blendv_pd(v32h, v26, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v25, 1))));
        const __m256d v34l = _mm256_mul_pd(v33l, v4l);
        const __m256d v34h = _mm256_mul_pd(v33h, v4h);
        const __m256d v35l = _mm256_mul_pd(v5l, v33l);
        const __m256d v35h = _mm256_mul_pd(v5h, v33h);
        const __m256d v36l = _mm256_mul_pd(v35l, v35l);
        const __m256d v36h = _mm256_mul_pd(v35h, v35h);
        const __m256d v37l = _mm256_fmadd_pd(v34l, v34l, v36l);
        const __m256d v37h = _mm256_fmadd_pd(v34h, v34h, v36h);
        const __m256d v38l = _mm256_sqrt_pd(v37l);
        const __m256d v38h = _mm256_sqrt_pd(v37h);
        const __m256d v39l = _mm256_mul_pd(v38l, v38l);
        const __m256d v39h = _mm256_mul_pd(v38h, v38h);
        const __m256d v41l = _mm256_fmsub_pd(v38l, v38l, v39l);
        const __m256d v41h = _mm256_fmsub_pd(v38h, v38h, v39h);
        const __m256d v43l = _mm256_mul_pd(v34l, v34l);
        const __m256d v43h = _mm256_mul_pd(v34h, v34h);
        const __m256d v44l = hypot_f64_2ulp_avx512_minmag_f64_avx2(v18, v43l);
        const __m256d v44h = hypot_f64_2ulp_avx512_minmag_f64_avx2(v18, v43h);
        const __m256d v45l = _mm256_sub_pd(v39l, v44l);
        const __m256d v45h = _mm256_sub_pd(v39h, v44h);
        const __m256d v46l = _mm256_fnmadd_pd(v35l, v35l, v45l);
        const __m256d v46h = _mm256_fnmadd_pd(v35h, v35h, v45h);
        const __m256d v47l = _mm256_add_pd(v41l, v46l);
        const __m256d v47h = _mm256_add_pd(v41h, v46h);
        const __m256d v49l = _mm256_fmsub_pd(v34l, v34l, v43l);
        const __m256d v49h = _mm256_fmsub_pd(v34h, v34h, v43h);
        const __m256d v50l = _mm256_sub_pd(v47l, v49l);
        const __m256d v50h = _mm256_sub_pd(v47h, v49h);
        const __m256d v51l = _mm256_add_pd(v38l, v38l);
        const __m256d v51h = _mm256_add_pd(v38h, v38h);
        const __m256d v53l = _mm256_max_pd(v51l, v52);
        const __m256d v53h = _mm256_max_pd(v51h, v52);
        const __m256d v54l = _mm256_div_pd(v50l, v53l);
        const __m256d v54h = _mm256_div_pd(v50h, v53h);
        const __m256d v55l = _mm256_sub_pd(v38l, v54l);
        const __m256d v55h = _mm256_sub_pd(v38h, v54h);
        const __m256d v56l = _mm256_blendv_pd(v31, v26, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v28))));
        const __m256d v56h = _mm256_blendv_pd(v31, v26, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v28, 1))));
        const __m256d v57l = _mm256_blendv_pd(v56l, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v25))));
        const __m256d v57h = _mm256_blendv_pd(v56h, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v25, 1))));
        const __m256d v58l = _mm256_mul_pd(v55l, v57l);
        const __m256d v58h = _mm256_mul_pd(v55h, v57h);
        const __m256d v59l = _mm256_blendv_pd(v58l, v23, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v22))));
        const __m256d v59h = _mm256_blendv_pd(v58h, v23, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v22, 1))));
        const __m256d v60l = _mm256_blendv_pd(v59l, v18, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v21))));
        const __m256d v60h = _mm256_blendv_pd(v59h, v18, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v21, 1))));
        r0l = _mm256_blendv_pd(r0l, v60l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v17))));
        r0h = _mm256_blendv_pd(r0h, v60h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v17, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static HYPOT_F64_2ULP_AVX512_AVX2_TARGET void hypot_f64_2ulp_avx512_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        hypot_f64_2ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        hypot_f64_2ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
HYPOT_F64_2ULP_AVX512_AVX512 __mmask8 hypot_f64_2ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
HYPOT_F64_2ULP_AVX512_AVX512 void hypot_f64_2ulp_avx512_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v9 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v10 = _mm512_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m512d v13 = _mm512_set1_pd(0x1p-900); /* 1.1830521861667747e-271 */
    const __m512d v18 = _mm512_set1_pd(INFINITY);
    const __m512d v23 = _mm512_set1_pd(NAN);
    const __m512d v24 = _mm512_set1_pd(0x1p+510); /* 3.3519519824856493e+153 */
    const __m512d v26 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v27 = _mm512_set1_pd(0x1p-450); /* 3.4395525670743494e-136 */
    const __m512d v29 = _mm512_set1_pd(0x1p+600); /* 4.149515568880993e+180 */
    const __m512d v31 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v52 = _mm512_set1_pd(0x1.26eca8614aae2p-1002); /* 2.6879126372040841e-302 */
    const __m512d v0l = _mm512_loadu_pd(x0);
    const __m512d v0h = _mm512_loadu_pd(x0 + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2l = _mm512_loadu_pd(x1);
    const __m512d v2h = _mm512_loadu_pd(x1 + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4l = _mm512_max_pd(v1l, v3l);
    const __m512d v4h = _mm512_max_pd(v1h, v3h);
    const __m512d v5l = _mm512_min_pd(v3l, v1l);
    const __m512d v5h = _mm512_min_pd(v3h, v1h);
    const __m512d v6l = _mm512_mul_pd(v5l, v5l);
    const __m512d v6h = _mm512_mul_pd(v5h, v5h);
    const __m512d v7l = _mm512_fmadd_pd(v4l, v4l, v6l);
    const __m512d v7h = _mm512_fmadd_pd(v4h, v4h, v6h);
    const __m512d v8l = _mm512_sqrt_pd(v7l);
    const __m512d v8h = _mm512_sqrt_pd(v7h);
    const __m512d v11l = _mm512_fmadd_pd(v6l, v9, v10);
    const __m512d v11h = _mm512_fmadd_pd(v6h, v9, v10);
    const __mmask8 v12l = _mm512_cmp_pd_mask(v7l, v11l, _CMP_LT_OQ);
    const __mmask8 v12h = _mm512_cmp_pd_mask(v7h, v11h, _CMP_LT_OQ);
    const __mmask16 v12 = _mm512_kunpackb(v12h, v12l);
    const __mmask8 v14l = _mm512_cmp_pd_mask(v13, v7l, _CMP_LT_OQ);
    const __mmask8 v14h = _mm512_cmp_pd_mask(v13, v7h, _CMP_LT_OQ);
    const __mmask16 v14 = _mm512_kunpackb(v14h, v14l);
    const __mmask16 v15 = (__mmask16)(v12 & v14);
    const __mmask16 v16 = (__mmask16)(v15 & v14);
    const __mmask16 v17 = (__mmask16)~v16;
    __m512d r0l = v8l;
    __m512d r0h = v8h;
    __mmask16 any1 = v17;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v19l = _mm512_cmp_pd_mask(v3l, v18, _CMP_EQ_OQ);
        const __mmask8 v19h = _mm512_cmp_pd_mask(v3h, v18, _CMP_EQ_OQ);
        const __mmask16 v19 = _mm512_kunpackb(v19h, v19l);
        const __mmask8 v20l = _mm512_cmp_pd_mask(v18, v1l, _CMP_EQ_OQ);
        const __mmask8 v20h = _mm512_cmp_pd_mask(v18, v1h, _CMP_EQ_OQ);
        const __mmask16 v20 = _mm512_kunpackb(v20h, v20l);
        const __mmask16 v21 = (__mmask16)(v19 | v20);
        const __mmask8 v22l = _mm512_cmp_pd_mask(v0l, v2l, _CMP_UNORD_Q);
        const __mmask8 v22h = _mm512_cmp_pd_mask(v0h, v2h, _CMP_UNORD_Q);
        const __mmask16 v22 = _mm512_kunpackb(v22h, v22l);
        const __mmask8 v25l = _mm512_cmp_pd_mask(v24, v4l, _CMP_LT_OQ);
        const __mmask8 v25h = _mm512_cmp_pd_mask(v24, v4h, _CMP_LT_OQ);
        const __mmask16 v25 = _mm512_kunpackb(v25h, v25l);
        const __mmask8 v28l = _mm512_cmp_pd_mask(v4l, v27, _CMP_LT_OQ);
        const __mmask8 v28h = _mm512_cmp_pd_mask(v4h, v27, _CMP_LT_OQ);
        const __mmask16 v28 = _mm512_kunpackb(v28h, v28l);
        const __m512d v30l = _mm512_fmadd_pd(v1l, v9, v29);
        const __m512d v30h = _mm512_fmadd_pd(v1h, v9, v29);
        const __m512d v32l = _mm512_mask_blend_pd((__mmask8)v28, v31, v30l);
        const __m512d v32h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx512_high_mask_avx512(v28), v31, v30h);
        const __m512d v33l = _mm512_mask_blend_pd((__mmask8)v25, v32l, v26);
        const __m512d v33h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx512_high_mask_avx512(v25), v32h, v26);
        const __m512d v34l = _mm512_mul_pd(v33l, v4l);
        const __m512d v34h = _mm512_mul_pd(v33h, v4h);
        const __m512d v35l = _mm512_mul_pd(v5l, v33l);
        const __m512d v35h = _mm512_mul_pd(v5h, v33h);
        const __m512d v36l = _mm512_mul_pd(v35l, v35l);
        const __m512d v36h = _mm512_mul_pd(v35h, v35h);
        const __m512d v37l = _mm512_fmadd_pd(v34l, v34l, v36l);
        const __m512d v37h = _mm512_fmadd_pd(v34h, v34h, v36h);
        const __m512d v38l = _mm512_sqrt_pd(v37l);
        const __m512d v38h = _mm512_sqrt_pd(v37h);
        const __m512d v39l = _mm512_mul_pd(v38l, v38l);
        const __m512d v39h = _mm512_mul_pd(v38h, v38h);
        const __m512d v41l = _mm512_fmsub_pd(v38l, v38l, v39l);
        const __m512d v41h = _mm512_fmsub_pd(v38h, v38h, v39h);
        const __m512d v43l = _mm512_mul_pd(v34l, v34l);
        const __m512d v43h = _mm512_mul_pd(v34h, v34h);
        const __m512d v44l = _mm512_range_pd(v18, v43l, 6);
        const __m512d v44h = _mm512_range_pd(v18, v43h, 6);
        const __m512d v45l = _mm512_sub_pd(v39l, v44l);
        const __m512d v45h = _mm512_sub_pd(v39h, v44h);
        const __m512d v46l = _mm512_fnmadd_pd(v35l, v35l, v45l);
        const __m512d v46h = _mm512_fnmadd_pd(v35h, v35h, v45h);
        const __m512d v47l = _mm512_add_pd(v41l, v46l);
        const __m512d v47h = _mm512_add_pd(v41h, v46h);
        const __m512d v49l = _mm512_fmsub_pd(v34l, v34l, v43l);
        const __m512d v49h = _mm512_fmsub_pd(v34h, v34h, v43h);
        const __m512d v50l = _mm512_sub_pd(v47l, v49l);
        const __m512d v50h = _mm512_sub_pd(v47h, v49h);
        const __m512d v51l = _mm512_add_pd(v38l, v38l);
        const __m512d v51h = _mm512_add_pd(v38h, v38h);
        const __m512d v53l = _mm512_max_pd(v51l, v52);
        const __m512d v53h = _mm512_max_pd(v51h, v52);
        const __m512d v54l = _mm512_div_pd(v50l, v53l);
        const __m512d v54h = _mm512_div_pd(v50h, v53h);
        const __m512d v55l = _mm512_sub_pd(v38l, v54l);
        const __m512d v55h = _mm512_sub_pd(v38h, v54h);
        const __m512d v56l = _mm512_mask_blend_pd((__mmask8)v28, v31, v26);
        const __m512d v56h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx512_high_mask_avx512(v28), v31, v26);
        const __m512d v57l = _mm512_mask_blend_pd((__mmask8)v25, v56l, v29);
        const __m512d v57h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx512_high_mask_avx512(v25), v56h, v29);
        const __m512d v58l = _mm512_mul_pd(v55l, v57l);
        const __m512d v58h = _mm512_mul_pd(v55h, v57h);
        const __m512d v59l = _mm512_mask_blend_pd((__mmask8)v22, v58l, v23);
        const __m512d v59h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx512_high_mask_avx512(v22), v58h, v23);
        const __m512d v60l = _mm512_mask_blend_pd((__mmask8)v21, v59l, v18);
        const __m512d v60h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx512_high_mask_avx512(v21), v59h, v18);
        r0l = _mm512_mask_blend_pd((__mmask8)v17, r0l, v60l);
        r0h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx512_high_mask_avx512(v17), r0h, v60h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static HYPOT_F64_2ULP_AVX512_AVX512_TARGET void hypot_f64_2ulp_avx512_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        hypot_f64_2ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        hypot_f64_2ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. HYPOT_F64_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int hypot_f64_2ulp_avx512_level(void) {
#if defined(HYPOT_F64_2ULP_AVX512_FORCE_ISA)
    return HYPOT_F64_2ULP_AVX512_FORCE_ISA;
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

double hypot_f64_2ulp_avx512(double x0, double x1) {
    return hypot_f64_2ulp_avx512_element(x0, x1);
}

void hypot_f64_2ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = hypot_f64_2ulp_avx512_level();
    if (level == 2) {
        hypot_f64_2ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        hypot_f64_2ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    hypot_f64_2ulp_avx512_array_portable(x0, x1, y, n);
}

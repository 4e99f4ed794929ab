/* log_062ulp_avx2: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.531760 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.554fb6p+0 (1.33324754, encoding 0x3faaa7db)
 *   result there 0x1.268544p-2 (0.287617743, encoding 0x3e9342a2)
 *   mean error   0.124512 ulp
 *   misrounded   306556 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           401852e709556dba861edea714a76115
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 0.62 --isa avx2 --time 150s --seed 1 --threads 1 --archive log_062ulp_avx2.db
 *                time: 0.6577 ns/element as avx2 code (inputs moderate)
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
#include "log_062ulp_avx2.h"

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
static inline int64_t log_062ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t log_062ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log_062ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log_062ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log_062ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t log_062ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float log_062ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t log_062ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t log_062ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static const float log_062ulp_avx2_table0[16] = {
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
    0x1.55774cp+0f, 0x1.3b20ccp+0f, 0x1p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.99bcb4p-1f, 0x1.748b3p-1f,
}; /* repeated to fill a register */

static inline float log_062ulp_avx2_element(float x) {
    const double v0 = 0x1.62e42fefae493p-1; /* 0.69314718056479518 */
    const int64_t v1 = INT64_C(3002401183236096); /* 0x000aaaab00000000 */
    const float v2 = x;
    const double v3 = (double)v2;
    const int64_t v4 = log_062ulp_avx2_bits_f64(v3);
    const int64_t v5 = (int64_t)((uint64_t)v1 + (uint64_t)v4);
    const int64_t v6 = INT64_C(52);
    const int64_t v7 = log_062ulp_avx2_lshr_i64(v5, v6);
    const int64_t v8 = INT64_C(4843621399236967425); /* 0x4337fffffffffc01 */
    const int64_t v9 = (int64_t)((uint64_t)v7 + (uint64_t)v8);
    const double v10 = log_062ulp_avx2_frombits_f64(v9);
    const double v11 = 0x1.8p+52; /* 6755399441055744 */
    const double v12 = v10 - v11;
    const int64_t v13 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v14 = v5 & v13;
    const int64_t v15 = INT64_C(4604180017616781312); /* 0x3fe5555500000000 */
    const int64_t v16 = (int64_t)((uint64_t)v14 + (uint64_t)v15);
    const double v17 = log_062ulp_avx2_frombits_f64(v16);
    const double v18 = 0x1p+0; /* 1 */
    const double v19 = v17 - v18;
    const double v20 = v19 * v19;
    const double v21 = 0x1.fad2161b07bf5p-4; /* 0.12373551020617397 */
    const double v22 = -0x1.001e9d19814dfp-1; /* -0.50023356376973627 */
    const double v23 = log_062ulp_avx2_fma_f64(v21, v17, v22);
    const double v24 = 0x1.78d3f27be59d2p-1; /* 0.73599202883161241 */
    const double v25 = log_062ulp_avx2_fma_f64(v23, v17, v24);
    const double v26 = -0x1.ecc5a7c4bdd18p-2; /* -0.48122274530710873 */
    const double v27 = log_062ulp_avx2_fma_f64(v25, v17, v26);
    const double v28 = 0x1.2512cbcd754fcp-3; /* 0.14310225697287382 */
    const double v29 = -0x1.55a76e07ae9f1p-3; /* -0.16682325325912431 */
    const double v30 = log_062ulp_avx2_fma_f64(v19, v28, v29);
    const double v31 = log_062ulp_avx2_fma_f64(v20, v27, v30);
    const double v32 = 0x1.9996c48a061c5p-3; /* 0.19999459787574217 */
    const double v33 = -0x1.fffe6d85cf0cdp-3; /* -0.24999700131036776 */
    const double v34 = log_062ulp_avx2_fma_f64(v19, v32, v33);
    const double v35 = log_062ulp_avx2_fma_f64(v31, v20, v34);
    const double v36 = 0x1.555557401c79p-2; /* 0.33333336190036622 */
    const double v37 = -0x1.00000095067cap-1; /* -0.50000001734883281 */
    const double v38 = log_062ulp_avx2_fma_f64(v19, v36, v37);
    const double v39 = log_062ulp_avx2_fma_f64(v20, v35, v38);
    const double v40 = log_062ulp_avx2_fma_f64(v20, v39, v19);
    const double v41 = log_062ulp_avx2_fma_f64(v0, v12, v40);
    const float v42 = (float)v41;
    const float v43 = 0x1p-40f; /* 9.09494702e-13 */
    const float v44 = 0x0p+0f; /* 0 */
    const float v45 = log_062ulp_avx2_fma_f32(v43, v2, v44);
    const int v46 = v45 < v2;
    const int v47 = !v46;
    float r0 = v42;
    if (v47) {
        const int v48 = v44 == v2;
        const float v49 = -INFINITY;
        const float v50 = -0x1p-5f; /* -0.03125 */
        const float v51 = 0x1.a37cbcp-3f; /* 0.204827756 */
        const float v52 = -0x1.450796p-3f; /* -0.158705875 */
        const int32_t v53 = log_062ulp_avx2_bits_f32(v2);
        const int32_t v54 = -8388608; /* 0xff800000 */
        const int32_t v55 = v54 & v53;
        const int32_t v56 = (int32_t)((uint32_t)v53 - (uint32_t)v55);
        const float v57 = log_062ulp_avx2_frombits_f32(v56);
        const int32_t v58 = 20;
        const int32_t v59 = log_062ulp_avx2_lshr_i32(v53, v58);
        const float v60 = log_062ulp_avx2_table0[(uint32_t)v59 & (8u - 1)];
        const float v61 = -0x1p+4f; /* -16 */
        const float v62 = log_062ulp_avx2_fma_f32(v57, v60, v61);
        const float v63 = -v62;
        const float v64 = v52 * v63;
        const float v65 = v51 + v64;
        const float v66 = -0x1.00437ap-2f; /* -0.250257403 */
        const float v67 = log_062ulp_avx2_fma_f32(v65, v62, v66);
        const float v68 = v50 > v67 ? v50 : v67;
        const float v69 = v62 * v62;
        const float v70 = log_062ulp_avx2_fma_f32(v68, v69, v44);
        const int32_t v71 = 23;
        const int32_t v72 = log_062ulp_avx2_ashr_i32(v53, v71);
        const float v73 = (float)v72;
        const float v74 = log_062ulp_avx2_fma_f32(v73, v43, v43);
        const float v75 = v70 * v74;
        const float v76 = v49 + v75;
        const float v77 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v78 = !(v2 <= v77);
        const float v79 = NAN;
        const float v80 = v78 ? v2 : v79;
        const float v81 = v48 ? v76 : v80;
        r0 = v81;
    }
    return r0;
}

static void log_062ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_062ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_062ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_062ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_062ULP_AVX2_AVX2 static inline LOG_062ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG_062ULP_AVX2_AVX512 static inline LOG_062ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG_062ULP_AVX2_AVX2 void log_062ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fefae493p-1); /* 0.69314718056479518 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m256i v8 = _mm256_set1_epi64x(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v13 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m256d v18 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v21 = _mm256_set1_pd(0x1.fad2161b07bf5p-4); /* 0.12373551020617397 */
    const __m256d v22 = _mm256_set1_pd(-0x1.001e9d19814dfp-1); /* -0.50023356376973627 */
    const __m256d v24 = _mm256_set1_pd(0x1.78d3f27be59d2p-1); /* 0.73599202883161241 */
    const __m256d v26 = _mm256_set1_pd(-0x1.ecc5a7c4bdd18p-2); /* -0.48122274530710873 */
    const __m256d v28 = _mm256_set1_pd(0x1.2512cbcd754fcp-3); /* 0.14310225697287382 */
    const __m256d v29 = _mm256_set1_pd(-0x1.55a76e07ae9f1p-3); /* -0.16682325325912431 */
    const __m256d v32 = _mm256_set1_pd(0x1.9996c48a061c5p-3); /* 0.19999459787574217 */
    const __m256d v33 = _mm256_set1_pd(-0x1.fffe6d85cf0cdp-3); /* -0.24999700131036776 */
    const __m256d v36 = _mm256_set1_pd(0x1.555557401c79p-2); /* 0.33333336190036622 */
    const __m256d v37 = _mm256_set1_pd(-0x1.00000095067cap-1); /* -0.50000001734883281 */
    const __m256 v43 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v44 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v49 = _mm256_set1_ps(-INFINITY);
    const __m256 v50 = _mm256_set1_ps(-0x1p-5f); /* -0.03125 */
    const __m256 v51 = _mm256_set1_ps(0x1.a37cbcp-3f); /* 0.204827756 */
    const __m256 v52 = _mm256_set1_ps(-0x1.450796p-3f); /* -0.158705875 */
    const __m256i v54 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v61 = _mm256_set1_ps(-0x1p+4f); /* -16 */
    const __m256 v66 = _mm256_set1_ps(-0x1.00437ap-2f); /* -0.250257403 */
    const __m256 v77 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256 v79 = _mm256_set1_ps(NAN);
    const __m256 t0_0 = _mm256_loadu_ps(log_062ulp_avx2_table0);
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m256i v5l = _mm256_add_epi64(v1, v4l);
    const __m256i v5h = _mm256_add_epi64(v1, v4h);
    const __m256i v7l = _mm256_srli_epi64(v5l, 52);
    const __m256i v7h = _mm256_srli_epi64(v5h, 52);
    const __m256i v9l = _mm256_add_epi64(v7l, v8);
    const __m256i v9h = _mm256_add_epi64(v7h, v8);
    const __m256d v10l = _mm256_castsi256_pd(v9l);
    const __m256d v10h = _mm256_castsi256_pd(v9h);
    const __m256d v12l = _mm256_sub_pd(v10l, v11);
    const __m256d v12h = _mm256_sub_pd(v10h, v11);
    const __m256i v14l = _mm256_and_si256(v5l, v13);
    const __m256i v14h = _mm256_and_si256(v5h, v13);
    const __m256i v16l = _mm256_add_epi64(v14l, v15);
    const __m256i v16h = _mm256_add_epi64(v14h, v15);
    const __m256d v17l = _mm256_castsi256_pd(v16l);
    const __m256d v17h = _mm256_castsi256_pd(v16h);
    const __m256d v19l = _mm256_sub_pd(v17l, v18);
    const __m256d v19h = _mm256_sub_pd(v17h, v18);
    const __m256d v20l = _mm256_mul_pd(v19l, v19l);
    const __m256d v20h = _mm256_mul_pd(v19h, v19h);
    const __m256d v23l = _mm256_fmadd_pd(v21, v17l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21, v17h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v17l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v17h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v17l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v17h, v26);
    const __m256d v30l = _mm256_fmadd_pd(v19l, v28, v29);
    const __m256d v30h = _mm256_fmadd_pd(v19h, v28, v29);
    const __m256d v31l = _mm256_fmadd_pd(v20l, v27l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v20h, v27h, v30h);
    const __m256d v34l = _mm256_fmadd_pd(v19l, v32, v33);
    const __m256d v34h = _mm256_fmadd_pd(v19h, v32, v33);
    const __m256d v35l = _mm256_fmadd_pd(v31l, v20l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v31h, v20h, v34h);
    const __m256d v38l = _mm256_fmadd_pd(v19l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v19h, v36, v37);
    const __m256d v39l = _mm256_fmadd_pd(v20l, v35l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v20h, v35h, v38h);
    const __m256d v40l = _mm256_fmadd_pd(v20l, v39l, v19l);
    const __m256d v40h = _mm256_fmadd_pd(v20h, v39h, v19h);
    const __m256d v41l = _mm256_fmadd_pd(v0, v12l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v0, v12h, v40h);
    const __m128 v42l = _mm256_cvtpd_ps(v41l);
    const __m128 v42h = _mm256_cvtpd_ps(v41h);
    const __m256 v42 = _mm256_set_m128(v42h, v42l);
    const __m256 v45 = _mm256_fmadd_ps(v43, v2, v44);
    const __m256i v46 = _mm256_castps_si256(_mm256_cmp_ps(v45, v2, _CMP_LT_OQ));
    const __m256i v47 = _mm256_xor_si256(v46, _mm256_set1_epi32(-1));
    __m256 r0 = v42;
    __m256i any1 = v47;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v48 = _mm256_castps_si256(_mm256_cmp_ps(v44, v2, _CMP_EQ_OQ));
        const __m256i v53 = _mm256_castps_si256(v2);
        const __m256i v55 = _mm256_and_si256(v54, v53);
        const __m256i v56 = _mm256_sub_epi32(v53, v55);
        const __m256 v57 = _mm256_castsi256_ps(v56);
        const __m256i v59 = _mm256_srli_epi32(v53, 20);
        const __m256 v60 = _mm256_permutevar8x32_ps(t0_0, v59);
        const __m256 v62 = _mm256_fmadd_ps(v57, v60, v61);
        const __m256 v63 = _mm256_xor_ps(v62, _mm256_set1_ps(-0.0f));
        const __m256 v64 = _mm256_mul_ps(v52, v63);
        const __m256 v65 = _mm256_add_ps(v51, v64);
        const __m256 v67 = _mm256_fmadd_ps(v65, v62, v66);
        const __m256 v68 = _mm256_max_ps(v50, v67);
        const __m256 v69 = _mm256_mul_ps(v62, v62);
        const __m256 v70 = _mm256_fmadd_ps(v68, v69, v44);
        const __m256i v72 = _mm256_srai_epi32(v53, 23);
        const __m256 v73 = _mm256_cvtepi32_ps(v72);
        const __m256 v74 = _mm256_fmadd_ps(v73, v43, v43);
        const __m256 v75 = _mm256_mul_ps(v70, v74);
        const __m256 v76 = _mm256_add_ps(v49, v75);
        const __m256i v78 = _mm256_castps_si256(_mm256_cmp_ps(v2, v77, _CMP_NLE_UQ));
        const __m256 v80 = _mm256_blendv_ps(v79, v2, _mm256_castsi256_ps(v78));
        const __m256 v81 = _mm256_blendv_ps(v80, v76, _mm256_castsi256_ps(v48));
        r0 = _mm256_blendv_ps(r0, v81, _mm256_castsi256_ps(v47));
    }
    _mm256_storeu_ps(y, r0);
}

static LOG_062ULP_AVX2_AVX2_TARGET void log_062ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_062ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log_062ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG_062ULP_AVX2_AVX512 void log_062ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefae493p-1); /* 0.69314718056479518 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(3002401183236096)); /* 0x000aaaab00000000 */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(4843621399236967425)); /* 0x4337fffffffffc01 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v13 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4604180017616781312)); /* 0x3fe5555500000000 */
    const __m512d v18 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v21 = _mm512_set1_pd(0x1.fad2161b07bf5p-4); /* 0.12373551020617397 */
    const __m512d v22 = _mm512_set1_pd(-0x1.001e9d19814dfp-1); /* -0.50023356376973627 */
    const __m512d v24 = _mm512_set1_pd(0x1.78d3f27be59d2p-1); /* 0.73599202883161241 */
    const __m512d v26 = _mm512_set1_pd(-0x1.ecc5a7c4bdd18p-2); /* -0.48122274530710873 */
    const __m512d v28 = _mm512_set1_pd(0x1.2512cbcd754fcp-3); /* 0.14310225697287382 */
    const __m512d v29 = _mm512_set1_pd(-0x1.55a76e07ae9f1p-3); /* -0.16682325325912431 */
    const __m512d v32 = _mm512_set1_pd(0x1.9996c48a061c5p-3); /* 0.19999459787574217 */
    const __m512d v33 = _mm512_set1_pd(-0x1.fffe6d85cf0cdp-3); /* -0.24999700131036776 */
    const __m512d v36 = _mm512_set1_pd(0x1.555557401c79p-2); /* 0.33333336190036622 */
    const __m512d v37 = _mm512_set1_pd(-0x1.00000095067cap-1); /* -0.50000001734883281 */
    const __m512 v43 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v44 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v49 = _mm512_set1_ps(-INFINITY);
    const __m512 v50 = _mm512_set1_ps(-0x1p-5f); /* -0.03125 */
    const __m512 v51 = _mm512_set1_ps(0x1.a37cbcp-3f); /* 0.204827756 */
    const __m512 v52 = _mm512_set1_ps(-0x1.450796p-3f); /* -0.158705875 */
    const __m512i v54 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v61 = _mm512_set1_ps(-0x1p+4f); /* -16 */
    const __m512 v66 = _mm512_set1_ps(-0x1.00437ap-2f); /* -0.250257403 */
    const __m512 v77 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512 v79 = _mm512_set1_ps(NAN);
    const __m512 t0_0 = _mm512_loadu_ps(log_062ulp_avx2_table0);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512i v4l = _mm512_castpd_si512(v3l);
    const __m512i v4h = _mm512_castpd_si512(v3h);
    const __m512i v5l = _mm512_add_epi64(v1, v4l);
    const __m512i v5h = _mm512_add_epi64(v1, v4h);
    const __m512i v7l = _mm512_srli_epi64(v5l, 52);
    const __m512i v7h = _mm512_srli_epi64(v5h, 52);
    const __m512i v9l = _mm512_add_epi64(v7l, v8);
    const __m512i v9h = _mm512_add_epi64(v7h, v8);
    const __m512d v10l = _mm512_castsi512_pd(v9l);
    const __m512d v10h = _mm512_castsi512_pd(v9h);
    const __m512d v12l = _mm512_sub_pd(v10l, v11);
    const __m512d v12h = _mm512_sub_pd(v10h, v11);
    const __m512i v14l = _mm512_and_si512(v5l, v13);
    const __m512i v14h = _mm512_and_si512(v5h, v13);
    const __m512i v16l = _mm512_add_epi64(v14l, v15);
    const __m512i v16h = _mm512_add_epi64(v14h, v15);
    const __m512d v17l = _mm512_castsi512_pd(v16l);
    const __m512d v17h = _mm512_castsi512_pd(v16h);
    const __m512d v19l = _mm512_sub_pd(v17l, v18);
    const __m512d v19h = _mm512_sub_pd(v17h, v18);
    const __m512d v20l = _mm512_mul_pd(v19l, v19l);
    const __m512d v20h = _mm512_mul_pd(v19h, v19h);
    const __m512d v23l = _mm512_fmadd_pd(v21, v17l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21, v17h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v17l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v17h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v17l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v17h, v26);
    const __m512d v30l = _mm512_fmadd_pd(v19l, v28, v29);
    const __m512d v30h = _mm512_fmadd_pd(v19h, v28, v29);
    const __m512d v31l = _mm512_fmadd_pd(v20l, v27l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v20h, v27h, v30h);
    const __m512d v34l = _mm512_fmadd_pd(v19l, v32, v33);
    const __m512d v34h = _mm512_fmadd_pd(v19h, v32, v33);
    const __m512d v35l = _mm512_fmadd_pd(v31l, v20l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v31h, v20h, v34h);
    const __m512d v38l = _mm512_fmadd_pd(v19l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v19h, v36, v37);
    const __m512d v39l = _mm512_fmadd_pd(v20l, v35l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v20h, v35h, v38h);
    const __m512d v40l = _mm512_fmadd_pd(v20l, v39l, v19l);
    const __m512d v40h = _mm512_fmadd_pd(v20h, v39h, v19h);
    const __m512d v41l = _mm512_fmadd_pd(v0, v12l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v0, v12h, v40h);
    const __m256 v42l = _mm512_cvtpd_ps(v41l);
    const __m256 v42h = _mm512_cvtpd_ps(v41h);
    const __m512 v42 = _mm512_insertf32x8(_mm512_castps256_ps512(v42l), v42h, 1);
    const __m512 v45 = _mm512_fmadd_ps(v43, v2, v44);
    const __mmask16 v46 = _mm512_cmp_ps_mask(v45, v2, _CMP_LT_OQ);
    const __mmask16 v47 = (__mmask16)~v46;
    __m512 r0 = v42;
    __mmask16 any1 = v47;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v48 = _mm512_cmp_ps_mask(v44, v2, _CMP_EQ_OQ);
        const __m512i v53 = _mm512_castps_si512(v2);
        const __m512i v55 = _mm512_and_si512(v54, v53);
        const __m512i v56 = _mm512_sub_epi32(v53, v55);
        const __m512 v57 = _mm512_castsi512_ps(v56);
        const __m512i v59 = _mm512_srli_epi32(v53, 20);
        const __m512 v60 = _mm512_permutexvar_ps(v59, t0_0);
        const __m512 v62 = _mm512_fmadd_ps(v57, v60, v61);
        const __m512 v63 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v62), _mm512_set1_epi32(INT32_MIN)));
        const __m512 v64 = _mm512_mul_ps(v52, v63);
        const __m512 v65 = _mm512_add_ps(v51, v64);
        const __m512 v67 = _mm512_fmadd_ps(v65, v62, v66);
        const __m512 v68 = _mm512_max_ps(v50, v67);
        const __m512 v69 = _mm512_mul_ps(v62, v62);
        const __m512 v70 = _mm512_fmadd_ps(v68, v69, v44);
        const __m512i v72 = _mm512_srai_epi32(v53, 23);
        const __m512 v73 = _mm512_cvtepi32_ps(v72);
        const __m512 v74 = _mm512_fmadd_ps(v73, v43, v43);
        const __m512 v75 = _mm512_mul_ps(v70, v74);
        const __m512 v76 = _mm512_add_ps(v49, v75);
        const __mmask16 v78 = _mm512_cmp_ps_mask(v2, v77, _CMP_NLE_UQ);
        const __m512 v80 = _mm512_mask_blend_ps(v78, v79, v2);
        const __m512 v81 = _mm512_mask_blend_ps(v48, v80, v76);
        r0 = _mm512_mask_blend_ps(v47, r0, v81);
    }
    _mm512_storeu_ps(y, r0);
}

static LOG_062ULP_AVX2_AVX512_TARGET void log_062ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log_062ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log_062ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_062ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_062ulp_avx2_level(void) {
#if defined(LOG_062ULP_AVX2_FORCE_ISA)
    return LOG_062ULP_AVX2_FORCE_ISA;
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

float log_062ulp_avx2(float x) {
    return log_062ulp_avx2_element(x);
}

void log_062ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_062ulp_avx2_level();
    if (level == 2) {
        log_062ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_062ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log_062ulp_avx2_array_portable(x, y, n);
}

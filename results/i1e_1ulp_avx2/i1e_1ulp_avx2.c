/* i1e_1ulp_avx2: i1e
 *
 *   target       i1e, e^-|x| I_1(x), f32
 *   domain       every input
 *   max error    0.700517 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.62e61ap-2 (-0.346580893, encoding 0xbeb1730d)
 *   result there -0x1.fd7908p-4 (-0.124383003, encoding 0xbdfebc84)
 *   mean error   0.157612 ulp
 *   misrounded   202680910 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fcf8d963ef73fb15fc2f358fcbdda06f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1e --max-ulp 1 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i1e/double_chebyshev_integer.evo --archive i1e_avx2.db
 *                time: 1.4757 ns/element as avx2 code (inputs mean)
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
#include "i1e_1ulp_avx2.h"

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

static inline double i1e_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double i1e_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i1e_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t i1e_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double i1e_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i1e_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return i1e_1ulp_avx2_frombits_f64((int64_t)((uint64_t)i1e_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float i1e_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float i1e_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t i1e_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float i1e_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float i1e_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = i1e_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return i1e_1ulp_avx2_frombits_f32((i1e_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float i1e_1ulp_avx2_element(float x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v1 = x;
    const double v2 = (double)v1;
    const double v3 = i1e_1ulp_avx2_abs_f64(v2);
    const double v4 = -v3;
    const double v5 = 0x1.8p+52; /* 6755399441055744 */
    const double v6 = i1e_1ulp_avx2_fma_f64(v0, v4, v5);
    const double v7 = v6 - v5;
    const double v8 = -0x1.62e42e87e3f5ep-1; /* -0.69314713867968769 */
    const double v9 = i1e_1ulp_avx2_fma_f64(v7, v8, v4);
    const double v10 = 0x1.3d7a9e37fc1bap-10; /* 0.0012110861844086677 */
    const double v11 = 0x1.e036f5f8bd47ep-8; /* 0.0073274946705527127 */
    const double v12 = i1e_1ulp_avx2_fma_f64(v9, v10, v11);
    const double v13 = 0x1.2acf9f1cf50dp-5; /* 0.03647595478801835 */
    const double v14 = i1e_1ulp_avx2_fma_f64(v9, v12, v13);
    const double v15 = 0x1.2acc6ecdd2543p-3; /* 0.14589773717515628 */
    const double v16 = i1e_1ulp_avx2_fma_f64(v9, v14, v15);
    const double v17 = 0x1.c033e213b5ef1p-2; /* 0.43769791837028921 */
    const double v18 = i1e_1ulp_avx2_fma_f64(v9, v16, v17);
    const double v19 = 0x1.c033e390c3d7cp-1; /* 0.87539588110114108 */
    const double v20 = i1e_1ulp_avx2_fma_f64(v9, v18, v19);
    const double v21 = 0x1.c033e10b24a07p-1; /* 0.87539580594085542 */
    const double v22 = i1e_1ulp_avx2_fma_f64(v9, v20, v21);
    const double v23 = v2 * v2;
    const double v24 = v23 * v23;
    const double v25 = 0x1.cf2bbe4ea119dp-50; /* 1.6069467721986411e-15 */
    const double v26 = -0x1.5b7abc456a006p-43; /* -1.5431186785696866e-13 */
    const double v27 = i1e_1ulp_avx2_fma_f64(v23, v25, v26);
    const double v28 = 0x1.1adf2e38b0666p-38; /* 4.0198500390890258e-12 */
    const double v29 = 0x1.75d32d2c74e8ep-36; /* 2.1249485828623866e-11 */
    const double v30 = i1e_1ulp_avx2_fma_f64(v28, v3, v29);
    const double v31 = i1e_1ulp_avx2_fma_f64(v23, v27, v30);
    const double v32 = 0x1.c710623d0d3f4p-28; /* 6.622052736933922e-09 */
    const double v33 = 0x1.9f0aae56a9b59p-21; /* 7.7307545150594755e-07 */
    const double v34 = i1e_1ulp_avx2_fma_f64(v23, v32, v33);
    const double v35 = i1e_1ulp_avx2_fma_f64(v24, v31, v34);
    const double v36 = 0x1.03fd288ea4939p-14; /* 6.1986184144911883e-05 */
    const double v37 = i1e_1ulp_avx2_fma_f64(v23, v35, v36);
    const double v38 = 0x1.85ea186b0e3b5p-9; /* 0.0029748110587459417 */
    const double v39 = i1e_1ulp_avx2_fma_f64(v37, v23, v38);
    const double v40 = 0x1.24707e22c0b49p-4; /* 0.071396343915734253 */
    const double v41 = i1e_1ulp_avx2_fma_f64(v23, v39, v40);
    const double v42 = 0x1.24706b76bca5cp-1; /* 0.57117019485879039 */
    const double v43 = i1e_1ulp_avx2_fma_f64(v41, v23, v42);
    const double v44 = 0x1.fcd0ac4e966f3p-28; /* 7.4042346269693628e-09 */
    const double v45 = i1e_1ulp_avx2_fma_f64(v22, v43, v44);
    const int64_t v46 = i1e_1ulp_avx2_bits_f64(v6);
    const int64_t v47 = INT64_C(52);
    const int64_t v48 = i1e_1ulp_avx2_shl_i64(v46, v47);
    const double v49 = i1e_1ulp_avx2_addbits_f64(v45, v48);
    const double v50 = v49 * v2;
    const float v51 = (float)v50;
    const float v52 = 0x1p+3f; /* 8 */
    const float v53 = i1e_1ulp_avx2_abs_f32(v1);
    const int v54 = v52 < v53;
    float r0 = v51;
    if (v54) {
        const double v55 = 0x1p-1; /* 0.5 */
        const float v56 = 0x1p+0f; /* 1 */
        const float v57 = i1e_1ulp_avx2_sqrt_f32(v53);
        const float v58 = v56 / v57;
        const double v59 = (double)v58;
        const double v60 = v55 * v59;
        const double v61 = (double)v53;
        const double v62 = v61 * v59;
        const double v63 = -v62;
        const double v64 = 0x1p+0; /* 1 */
        const double v65 = i1e_1ulp_avx2_fma_f64(v59, v63, v64);
        const double v66 = i1e_1ulp_avx2_fma_f64(v60, v65, v59);
        const double v67 = 0x0p+0; /* 0 */
        const double v68 = v66 > v67 ? v66 : v67;
        const double v69 = v68 * v68;
        const double v70 = -0x1.ba7acf76e0e78p-2; /* -0.43210910952641468 */
        const double v71 = 0x1.b489521f215ep-9; /* 0.003330508494004944 */
        const double v72 = i1e_1ulp_avx2_fma_f64(v70, v69, v71);
        const double v73 = -0x1.7460000c5844dp-5; /* -0.045455932707007742 */
        const double v74 = i1e_1ulp_avx2_fma_f64(v72, v69, v73);
        const double v75 = -0x1.7dce5ee2d649ap-5; /* -0.046607194256190712 */
        const double v76 = i1e_1ulp_avx2_fma_f64(v74, v69, v75);
        const double v77 = -0x1.326415221a3a3p-3; /* -0.14960495481798572 */
        const double v78 = i1e_1ulp_avx2_fma_f64(v76, v69, v77);
        const double v79 = 0x1.9884536d50a17p-2; /* 0.39894228319840991 */
        const double v80 = i1e_1ulp_avx2_fma_f64(v69, v78, v79);
        const double v81 = v80 * v68;
        const float v82 = (float)v81;
        const float v83 = i1e_1ulp_avx2_copysign_f32(v82, v1);
        r0 = v83;
    }
    return r0;
}

static void i1e_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i1e_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I1E_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I1E_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I1E_1ULP_AVX2_AVX2 static inline I1E_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define I1E_1ULP_AVX2_AVX512 static inline I1E_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
I1E_1ULP_AVX2_AVX2 __m256i i1e_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1E_1ULP_AVX2_AVX2 __m256 i1e_1ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
I1E_1ULP_AVX2_AVX2 void i1e_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(-0x1.62e42e87e3f5ep-1); /* -0.69314713867968769 */
    const __m256d v10 = _mm256_set1_pd(0x1.3d7a9e37fc1bap-10); /* 0.0012110861844086677 */
    const __m256d v11 = _mm256_set1_pd(0x1.e036f5f8bd47ep-8); /* 0.0073274946705527127 */
    const __m256d v13 = _mm256_set1_pd(0x1.2acf9f1cf50dp-5); /* 0.03647595478801835 */
    const __m256d v15 = _mm256_set1_pd(0x1.2acc6ecdd2543p-3); /* 0.14589773717515628 */
    const __m256d v17 = _mm256_set1_pd(0x1.c033e213b5ef1p-2); /* 0.43769791837028921 */
    const __m256d v19 = _mm256_set1_pd(0x1.c033e390c3d7cp-1); /* 0.87539588110114108 */
    const __m256d v21 = _mm256_set1_pd(0x1.c033e10b24a07p-1); /* 0.87539580594085542 */
    const __m256d v25 = _mm256_set1_pd(0x1.cf2bbe4ea119dp-50); /* 1.6069467721986411e-15 */
    const __m256d v26 = _mm256_set1_pd(-0x1.5b7abc456a006p-43); /* -1.5431186785696866e-13 */
    const __m256d v28 = _mm256_set1_pd(0x1.1adf2e38b0666p-38); /* 4.0198500390890258e-12 */
    const __m256d v29 = _mm256_set1_pd(0x1.75d32d2c74e8ep-36); /* 2.1249485828623866e-11 */
    const __m256d v32 = _mm256_set1_pd(0x1.c710623d0d3f4p-28); /* 6.622052736933922e-09 */
    const __m256d v33 = _mm256_set1_pd(0x1.9f0aae56a9b59p-21); /* 7.7307545150594755e-07 */
    const __m256d v36 = _mm256_set1_pd(0x1.03fd288ea4939p-14); /* 6.1986184144911883e-05 */
    const __m256d v38 = _mm256_set1_pd(0x1.85ea186b0e3b5p-9); /* 0.0029748110587459417 */
    const __m256d v40 = _mm256_set1_pd(0x1.24707e22c0b49p-4); /* 0.071396343915734253 */
    const __m256d v42 = _mm256_set1_pd(0x1.24706b76bca5cp-1); /* 0.57117019485879039 */
    const __m256d v44 = _mm256_set1_pd(0x1.fcd0ac4e966f3p-28); /* 7.4042346269693628e-09 */
    const __m256 v52 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256d v55 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256 v56 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v64 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v67 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v70 = _mm256_set1_pd(-0x1.ba7acf76e0e78p-2); /* -0.43210910952641468 */
    const __m256d v71 = _mm256_set1_pd(0x1.b489521f215ep-9); /* 0.003330508494004944 */
    const __m256d v73 = _mm256_set1_pd(-0x1.7460000c5844dp-5); /* -0.045455932707007742 */
    const __m256d v75 = _mm256_set1_pd(-0x1.7dce5ee2d649ap-5); /* -0.046607194256190712 */
    const __m256d v77 = _mm256_set1_pd(-0x1.326415221a3a3p-3); /* -0.14960495481798572 */
    const __m256d v79 = _mm256_set1_pd(0x1.9884536d50a17p-2); /* 0.39894228319840991 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v6l = _mm256_fnmadd_pd(v0, v3l, v5);
    const __m256d v6h = _mm256_fnmadd_pd(v0, v3h, v5);
    const __m256d v7l = _mm256_sub_pd(v6l, v5);
    const __m256d v7h = _mm256_sub_pd(v6h, v5);
    const __m256d v9l = _mm256_fmsub_pd(v7l, v8, v3l);
    const __m256d v9h = _mm256_fmsub_pd(v7h, v8, v3h);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v10, v11);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v10, v11);
    const __m256d v14l = _mm256_fmadd_pd(v9l, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v9h, v12h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v9l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v9h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v9l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v9h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v9l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v9h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v9l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v9h, v20h, v21);
    const __m256d v23l = _mm256_mul_pd(v2l, v2l);
    const __m256d v23h = _mm256_mul_pd(v2h, v2h);
    const __m256d v24l = _mm256_mul_pd(v23l, v23l);
    const __m256d v24h = _mm256_mul_pd(v23h, v23h);
    const __m256d v27l = _mm256_fmadd_pd(v23l, v25, v26);
    const __m256d v27h = _mm256_fmadd_pd(v23h, v25, v26);
    const __m256d v30l = _mm256_fmadd_pd(v28, v3l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v3h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v23l, v27l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v23h, v27h, v30h);
    const __m256d v34l = _mm256_fmadd_pd(v23l, v32, v33);
    const __m256d v34h = _mm256_fmadd_pd(v23h, v32, v33);
    const __m256d v35l = _mm256_fmadd_pd(v24l, v31l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v24h, v31h, v34h);
    const __m256d v37l = _mm256_fmadd_pd(v23l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v23h, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v23l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v23h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v23l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v23h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v23l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v23h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v22l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v22h, v43h, v44);
    const __m256i v46l = _mm256_castpd_si256(v6l);
    const __m256i v46h = _mm256_castpd_si256(v6h);
    const __m256i v48l = _mm256_slli_epi64(v46l, 52);
    const __m256i v48h = _mm256_slli_epi64(v46h, 52);
    const __m256d v49l = _mm256_castsi256_pd(_mm256_add_epi64(i1e_1ulp_avx2_bits_f64_avx2(v45l), v48l));
    const __m256d v49h = _mm256_castsi256_pd(_mm256_add_epi64(i1e_1ulp_avx2_bits_f64_avx2(v45h), v48h));
    const __m256d v50l = _mm256_mul_pd(v49l, v2l);
    const __m256d v50h = _mm256_mul_pd(v49h, v2h);
    const __m128 v51l = _mm256_cvtpd_ps(v50l);
    const __m128 v51h = _mm256_cvtpd_ps(v50h);
    const __m256 v51 = _mm256_set_m128(v51h, v51l);
    const __m256 v53 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v54 = _mm256_castps_si256(_mm256_cmp_ps(v52, v53, _CMP_LT_OQ));
    __m256 r0 = v51;
    __m256i any1 = v54;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v57 = _mm256_sqrt_ps(v53);
        const __m256 v58 = _mm256_div_ps(v56, v57);
        const __m256d v59l = _mm256_cvtps_pd(_mm256_castps256_ps128(v58));
        const __m256d v59h = _mm256_cvtps_pd(_mm256_extractf128_ps(v58, 1));
        const __m256d v60l = _mm256_mul_pd(v55, v59l);
        const __m256d v60h = _mm256_mul_pd(v55, v59h);
        const __m256d v61l = _mm256_cvtps_pd(_mm256_castps256_ps128(v53));
        const __m256d v61h = _mm256_cvtps_pd(_mm256_extractf128_ps(v53, 1));
        const __m256d v62l = _mm256_mul_pd(v61l, v59l);
        const __m256d v62h = _mm256_mul_pd(v61h, v59h);
        const __m256d v65l = _mm256_fnmadd_pd(v59l, v62l, v64);
        const __m256d v65h = _mm256_fnmadd_pd(v59h, v62h, v64);
        const __m256d v66l = _mm256_fmadd_pd(v60l, v65l, v59l);
        const __m256d v66h = _mm256_fmadd_pd(v60h, v65h, v59h);
        const __m256d v68l = _mm256_max_pd(v66l, v67);
        const __m256d v68h = _mm256_max_pd(v66h, v67);
        const __m256d v69l = _mm256_mul_pd(v68l, v68l);
        const __m256d v69h = _mm256_mul_pd(v68h, v68h);
        const __m256d v72l = _mm256_fmadd_pd(v70, v69l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v70, v69h, v71);
        const __m256d v74l = _mm256_fmadd_pd(v72l, v69l, v73);
        const __m256d v74h = _mm256_fmadd_pd(v72h, v69h, v73);
        const __m256d v76l = _mm256_fmadd_pd(v74l, v69l, v75);
        const __m256d v76h = _mm256_fmadd_pd(v74h, v69h, v75);
        const __m256d v78l = _mm256_fmadd_pd(v76l, v69l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v76h, v69h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v69l, v78l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v69h, v78h, v79);
        const __m256d v81l = _mm256_mul_pd(v80l, v68l);
        const __m256d v81h = _mm256_mul_pd(v80h, v68h);
        const __m128 v82l = _mm256_cvtpd_ps(v81l);
        const __m128 v82h = _mm256_cvtpd_ps(v81h);
        const __m256 v82 = _mm256_set_m128(v82h, v82l);
        const __m256 v83 = i1e_1ulp_avx2_signed_f32_avx2(v82, v1);
        r0 = _mm256_blendv_ps(r0, v83, _mm256_castsi256_ps(v54));
    }
    _mm256_storeu_ps(y, r0);
}

static I1E_1ULP_AVX2_AVX2_TARGET void i1e_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i1e_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i1e_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
I1E_1ULP_AVX2_AVX512 __m512i i1e_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1E_1ULP_AVX2_AVX512 __m512 i1e_1ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
I1E_1ULP_AVX2_AVX512 void i1e_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(-0x1.62e42e87e3f5ep-1); /* -0.69314713867968769 */
    const __m512d v10 = _mm512_set1_pd(0x1.3d7a9e37fc1bap-10); /* 0.0012110861844086677 */
    const __m512d v11 = _mm512_set1_pd(0x1.e036f5f8bd47ep-8); /* 0.0073274946705527127 */
    const __m512d v13 = _mm512_set1_pd(0x1.2acf9f1cf50dp-5); /* 0.03647595478801835 */
    const __m512d v15 = _mm512_set1_pd(0x1.2acc6ecdd2543p-3); /* 0.14589773717515628 */
    const __m512d v17 = _mm512_set1_pd(0x1.c033e213b5ef1p-2); /* 0.43769791837028921 */
    const __m512d v19 = _mm512_set1_pd(0x1.c033e390c3d7cp-1); /* 0.87539588110114108 */
    const __m512d v21 = _mm512_set1_pd(0x1.c033e10b24a07p-1); /* 0.87539580594085542 */
    const __m512d v25 = _mm512_set1_pd(0x1.cf2bbe4ea119dp-50); /* 1.6069467721986411e-15 */
    const __m512d v26 = _mm512_set1_pd(-0x1.5b7abc456a006p-43); /* -1.5431186785696866e-13 */
    const __m512d v28 = _mm512_set1_pd(0x1.1adf2e38b0666p-38); /* 4.0198500390890258e-12 */
    const __m512d v29 = _mm512_set1_pd(0x1.75d32d2c74e8ep-36); /* 2.1249485828623866e-11 */
    const __m512d v32 = _mm512_set1_pd(0x1.c710623d0d3f4p-28); /* 6.622052736933922e-09 */
    const __m512d v33 = _mm512_set1_pd(0x1.9f0aae56a9b59p-21); /* 7.7307545150594755e-07 */
    const __m512d v36 = _mm512_set1_pd(0x1.03fd288ea4939p-14); /* 6.1986184144911883e-05 */
    const __m512d v38 = _mm512_set1_pd(0x1.85ea186b0e3b5p-9); /* 0.0029748110587459417 */
    const __m512d v40 = _mm512_set1_pd(0x1.24707e22c0b49p-4); /* 0.071396343915734253 */
    const __m512d v42 = _mm512_set1_pd(0x1.24706b76bca5cp-1); /* 0.57117019485879039 */
    const __m512d v44 = _mm512_set1_pd(0x1.fcd0ac4e966f3p-28); /* 7.4042346269693628e-09 */
    const __m512 v52 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v55 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512 v56 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v64 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v67 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v70 = _mm512_set1_pd(-0x1.ba7acf76e0e78p-2); /* -0.43210910952641468 */
    const __m512d v71 = _mm512_set1_pd(0x1.b489521f215ep-9); /* 0.003330508494004944 */
    const __m512d v73 = _mm512_set1_pd(-0x1.7460000c5844dp-5); /* -0.045455932707007742 */
    const __m512d v75 = _mm512_set1_pd(-0x1.7dce5ee2d649ap-5); /* -0.046607194256190712 */
    const __m512d v77 = _mm512_set1_pd(-0x1.326415221a3a3p-3); /* -0.14960495481798572 */
    const __m512d v79 = _mm512_set1_pd(0x1.9884536d50a17p-2); /* 0.39894228319840991 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6l = _mm512_fnmadd_pd(v0, v3l, v5);
    const __m512d v6h = _mm512_fnmadd_pd(v0, v3h, v5);
    const __m512d v7l = _mm512_sub_pd(v6l, v5);
    const __m512d v7h = _mm512_sub_pd(v6h, v5);
    const __m512d v9l = _mm512_fmsub_pd(v7l, v8, v3l);
    const __m512d v9h = _mm512_fmsub_pd(v7h, v8, v3h);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v10, v11);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v10, v11);
    const __m512d v14l = _mm512_fmadd_pd(v9l, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v9h, v12h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v9l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v9h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v9l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v9h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v9l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v9h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v9l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v9h, v20h, v21);
    const __m512d v23l = _mm512_mul_pd(v2l, v2l);
    const __m512d v23h = _mm512_mul_pd(v2h, v2h);
    const __m512d v24l = _mm512_mul_pd(v23l, v23l);
    const __m512d v24h = _mm512_mul_pd(v23h, v23h);
    const __m512d v27l = _mm512_fmadd_pd(v23l, v25, v26);
    const __m512d v27h = _mm512_fmadd_pd(v23h, v25, v26);
    const __m512d v30l = _mm512_fmadd_pd(v28, v3l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v3h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v23l, v27l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v23h, v27h, v30h);
    const __m512d v34l = _mm512_fmadd_pd(v23l, v32, v33);
    const __m512d v34h = _mm512_fmadd_pd(v23h, v32, v33);
    const __m512d v35l = _mm512_fmadd_pd(v24l, v31l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v24h, v31h, v34h);
    const __m512d v37l = _mm512_fmadd_pd(v23l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v23h, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v23l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v23h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v23l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v23h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v23l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v23h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v22l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v22h, v43h, v44);
    const __m512i v46l = _mm512_castpd_si512(v6l);
    const __m512i v46h = _mm512_castpd_si512(v6h);
    const __m512i v48l = _mm512_slli_epi64(v46l, 52);
    const __m512i v48h = _mm512_slli_epi64(v46h, 52);
    const __m512d v49l = _mm512_castsi512_pd(_mm512_add_epi64(i1e_1ulp_avx2_bits_f64_avx512(v45l), v48l));
    const __m512d v49h = _mm512_castsi512_pd(_mm512_add_epi64(i1e_1ulp_avx2_bits_f64_avx512(v45h), v48h));
    const __m512d v50l = _mm512_mul_pd(v49l, v2l);
    const __m512d v50h = _mm512_mul_pd(v49h, v2h);
    const __m256 v51l = _mm512_cvtpd_ps(v50l);
    const __m256 v51h = _mm512_cvtpd_ps(v50h);
    const __m512 v51 = _mm512_insertf32x8(_mm512_castps256_ps512(v51l), v51h, 1);
    const __m512 v53 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v54 = _mm512_cmp_ps_mask(v52, v53, _CMP_LT_OQ);
    __m512 r0 = v51;
    __mmask16 any1 = v54;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v57 = _mm512_sqrt_ps(v53);
        const __m512 v58 = _mm512_div_ps(v56, v57);
        const __m512d v59l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58));
        const __m512d v59h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58, 1));
        const __m512d v60l = _mm512_mul_pd(v55, v59l);
        const __m512d v60h = _mm512_mul_pd(v55, v59h);
        const __m512d v61l = _mm512_cvtps_pd(_mm512_castps512_ps256(v53));
        const __m512d v61h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v53, 1));
        const __m512d v62l = _mm512_mul_pd(v61l, v59l);
        const __m512d v62h = _mm512_mul_pd(v61h, v59h);
        const __m512d v65l = _mm512_fnmadd_pd(v59l, v62l, v64);
        const __m512d v65h = _mm512_fnmadd_pd(v59h, v62h, v64);
        const __m512d v66l = _mm512_fmadd_pd(v60l, v65l, v59l);
        const __m512d v66h = _mm512_fmadd_pd(v60h, v65h, v59h);
        const __m512d v68l = _mm512_max_pd(v66l, v67);
        const __m512d v68h = _mm512_max_pd(v66h, v67);
        const __m512d v69l = _mm512_mul_pd(v68l, v68l);
        const __m512d v69h = _mm512_mul_pd(v68h, v68h);
        const __m512d v72l = _mm512_fmadd_pd(v70, v69l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v70, v69h, v71);
        const __m512d v74l = _mm512_fmadd_pd(v72l, v69l, v73);
        const __m512d v74h = _mm512_fmadd_pd(v72h, v69h, v73);
        const __m512d v76l = _mm512_fmadd_pd(v74l, v69l, v75);
        const __m512d v76h = _mm512_fmadd_pd(v74h, v69h, v75);
        const __m512d v78l = _mm512_fmadd_pd(v76l, v69l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v76h, v69h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v69l, v78l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v69h, v78h, v79);
        const __m512d v81l = _mm512_mul_pd(v80l, v68l);
        const __m512d v81h = _mm512_mul_pd(v80h, v68h);
        const __m256 v82l = _mm512_cvtpd_ps(v81l);
        const __m256 v82h = _mm512_cvtpd_ps(v81h);
        const __m512 v82 = _mm512_insertf32x8(_mm512_castps256_ps512(v82l), v82h, 1);
        const __m512 v83 = i1e_1ulp_avx2_signed_f32_avx512(v82, v1);
        r0 = _mm512_mask_blend_ps(v54, r0, v83);
    }
    _mm512_storeu_ps(y, r0);
}

static I1E_1ULP_AVX2_AVX512_TARGET void i1e_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        i1e_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i1e_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I1E_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i1e_1ulp_avx2_level(void) {
#if defined(I1E_1ULP_AVX2_FORCE_ISA)
    return I1E_1ULP_AVX2_FORCE_ISA;
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

float i1e_1ulp_avx2(float x) {
    return i1e_1ulp_avx2_element(x);
}

void i1e_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i1e_1ulp_avx2_level();
    if (level == 2) {
        i1e_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i1e_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    i1e_1ulp_avx2_array_portable(x, y, n);
}

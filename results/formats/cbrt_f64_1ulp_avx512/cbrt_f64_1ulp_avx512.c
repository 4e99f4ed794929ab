/* cbrt_f64_1ulp_avx512: cbrt
 *
 *   target       cbrt, x^(1/3), f64
 *   domain       every input
 *   max error    0.907894 ulp, observed on 74063270 inputs
 *   worst input  -0x1.6efbf8932346p-278 (-2.9516759711375615e-84, encoding 0xae96efbf89323460)
 *   result there -0x1.6bae0436f7a76p-93 (-1.4344636911227396e-28, encoding 0xba26bae0436f7a76)
 *   mean error   0.269926 ulp
 *   misrounded   8516358 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ba8f0fa5126859b0f0b91880bf3234a9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt f64 --max-ulp 0.97 --isa avx512 --time 20s --seed 1 --threads 1 --archive cbrt_f64_1ulp_avx512.db
 *                time: 0.6397 ns/element as avx512 code (inputs mean)
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
#include "cbrt_f64_1ulp_avx512.h"

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

static inline double cbrt_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cbrt_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t cbrt_f64_1ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cbrt_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double cbrt_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t cbrt_f64_1ulp_avx512_cvt_i64_f64(double a) {
    double r = rint(a);
    int in_range = (r >= -0x1p63) & (r < 0x1p63);
    return (int64_t)(in_range ? r : -0x1p63);
}

static inline int64_t cbrt_f64_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cbrt_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = cbrt_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return cbrt_f64_1ulp_avx512_frombits_f64((cbrt_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double cbrt_f64_1ulp_avx512_element(double x) {
    const int64_t v0 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const double v1 = x;
    const double v2 = cbrt_f64_1ulp_avx512_abs_f64(v1);
    const int64_t v3 = cbrt_f64_1ulp_avx512_bits_f64(v2);
    const int64_t v4 = INT64_C(32);
    const int64_t v5 = cbrt_f64_1ulp_avx512_lshr_i64(v3, v4);
    const int64_t v6 = v0 | v5;
    const double v7 = cbrt_f64_1ulp_avx512_frombits_f64(v6);
    const double v8 = -0x1.5555555555555p-2; /* -0.33333333333333331 */
    const double v9 = 0x1.d5555aa943ecep+52; /* 8256600747032270 */
    const double v10 = cbrt_f64_1ulp_avx512_fma_f64(v7, v8, v9);
    const int64_t v11 = cbrt_f64_1ulp_avx512_cvt_i64_f64(v10);
    const int64_t v12 = cbrt_f64_1ulp_avx512_shl_i64(v11, v4);
    const double v13 = cbrt_f64_1ulp_avx512_frombits_f64(v12);
    const double v14 = v13 * v2;
    const double v15 = v13 * v14;
    const double v16 = -v15;
    const double v17 = 0x1p+0; /* 1 */
    const double v18 = cbrt_f64_1ulp_avx512_fma_f64(v16, v13, v17);
    const double v19 = v18 * v13;
    const double v20 = 0x1.61b8e4f8b1ebfp-3; /* 0.1727159393687909 */
    const double v21 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v22 = cbrt_f64_1ulp_avx512_fma_f64(v18, v20, v21);
    const double v23 = 0x1.555554d88d348p-2; /* 0.33333332607007948 */
    const double v24 = cbrt_f64_1ulp_avx512_fma_f64(v18, v22, v23);
    const double v25 = cbrt_f64_1ulp_avx512_fma_f64(v19, v24, v13);
    const double v26 = v25 * v2;
    const double v27 = v26 * v25;
    const double v28 = -v27;
    const double v29 = cbrt_f64_1ulp_avx512_fma_f64(v25, v28, v17);
    const double v30 = v29 * v27;
    const double v31 = 0x1.f9add3c0ca458p-2; /* 0.49382716049382713 */
    const double v32 = 0x1.1c71c71c71c72p-1; /* 0.55555555555555558 */
    const double v33 = cbrt_f64_1ulp_avx512_fma_f64(v31, v29, v32);
    const double v34 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v35 = cbrt_f64_1ulp_avx512_fma_f64(v33, v29, v34);
    const double v36 = cbrt_f64_1ulp_avx512_fma_f64(v30, v35, v27);
    const double v37 = cbrt_f64_1ulp_avx512_copysign_f64(v36, v1);
    const double v38 = 0x1p-1022; /* 2.2250738585072014e-308 */
    const int v39 = v38 <= v2;
    const double v40 = INFINITY;
    const int v41 = v2 < v40;
    const int v42 = v39 & v41;
    const int v43 = !v42;
    double r0 = v37;
    if (v43) {
        const double v44 = 0x1p-18; /* 3.814697265625e-06 */
        const double v45 = 0x1p+54; /* 18014398509481984 */
        const double v46 = v45 * v2;
        const int64_t v47 = cbrt_f64_1ulp_avx512_bits_f64(v46);
        const int64_t v48 = cbrt_f64_1ulp_avx512_lshr_i64(v47, v4);
        const int64_t v49 = v0 | v48;
        const double v50 = cbrt_f64_1ulp_avx512_frombits_f64(v49);
        const double v51 = cbrt_f64_1ulp_avx512_fma_f64(v50, v8, v9);
        const int64_t v52 = cbrt_f64_1ulp_avx512_bits_f64(v51);
        const int64_t v53 = cbrt_f64_1ulp_avx512_shl_i64(v52, v4);
        const double v54 = cbrt_f64_1ulp_avx512_frombits_f64(v53);
        const double v55 = v54 * v46;
        const double v56 = v54 * v55;
        const double v57 = -v56;
        const double v58 = cbrt_f64_1ulp_avx512_fma_f64(v54, v57, v17);
        const double v59 = v54 * v58;
        const double v60 = cbrt_f64_1ulp_avx512_fma_f64(v58, v20, v21);
        const double v61 = cbrt_f64_1ulp_avx512_fma_f64(v60, v58, v23);
        const double v62 = cbrt_f64_1ulp_avx512_fma_f64(v59, v61, v54);
        const double v63 = v62 * v46;
        const double v64 = v62 * v63;
        const double v65 = -v64;
        const double v66 = cbrt_f64_1ulp_avx512_fma_f64(v62, v65, v17);
        const double v67 = v66 * v66;
        const double v68 = cbrt_f64_1ulp_avx512_fma_f64(v32, v66, v34);
        const double v69 = cbrt_f64_1ulp_avx512_fma_f64(v31, v67, v68);
        const double v70 = v66 * v64;
        const double v71 = cbrt_f64_1ulp_avx512_fma_f64(v69, v70, v64);
        const double v72 = v44 * v71;
        const double v73 = cbrt_f64_1ulp_avx512_copysign_f64(v72, v1);
        r0 = v73;
    }
    return r0;
}

static void cbrt_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cbrt_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define CBRT_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define CBRT_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define CBRT_F64_1ULP_AVX512_AVX2 static inline CBRT_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define CBRT_F64_1ULP_AVX512_AVX512 static inline CBRT_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
CBRT_F64_1ULP_AVX512_AVX2 __m256d cbrt_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
CBRT_F64_1ULP_AVX512_AVX2 __m256i cbrt_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
CBRT_F64_1ULP_AVX512_AVX2 __m256i cbrt_f64_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
CBRT_F64_1ULP_AVX512_AVX2 __m256i cbrt_f64_1ulp_avx512_lanes_cvt_i64_f64_avx2(__m256d a) {
    int64_t y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = cbrt_f64_1ulp_avx512_cvt_i64_f64(x0[l]);
    return _mm256_loadu_si256((const __m256i *)(const void *)(y));
}

CBRT_F64_1ULP_AVX512_AVX2 void cbrt_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v8 = _mm256_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m256d v9 = _mm256_set1_pd(0x1.d5555aa943ecep+52); /* 8256600747032270 */
    const __m256d v17 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v20 = _mm256_set1_pd(0x1.61b8e4f8b1ebfp-3); /* 0.1727159393687909 */
    const __m256d v21 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v23 = _mm256_set1_pd(0x1.555554d88d348p-2); /* 0.33333332607007948 */
    const __m256d v31 = _mm256_set1_pd(0x1.f9add3c0ca458p-2); /* 0.49382716049382713 */
    const __m256d v32 = _mm256_set1_pd(0x1.1c71c71c71c72p-1); /* 0.55555555555555558 */
    const __m256d v34 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v38 = _mm256_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m256d v40 = _mm256_set1_pd(INFINITY);
    const __m256d v44 = _mm256_set1_pd(0x1p-18); /* 3.814697265625e-06 */
    const __m256d v45 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v3l = _mm256_castpd_si256(v2l);
    const __m256i v3h = _mm256_castpd_si256(v2h);
    const __m256i v5l = _mm256_srli_epi64(v3l, 32);
    const __m256i v5h = _mm256_srli_epi64(v3h, 32);
    const __m256i v6l = _mm256_or_si256(v0, v5l);
    const __m256i v6h = _mm256_or_si256(v0, v5h);
    const __m256d v7l = _mm256_castsi256_pd(v6l);
    const __m256d v7h = _mm256_castsi256_pd(v6h);
    const __m256d v10l = _mm256_fmadd_pd(v7l, v8, v9);
    const __m256d v10h = _mm256_fmadd_pd(v7h, v8, v9);
    const __m256i v11l = cbrt_f64_1ulp_avx512_lanes_cvt_i64_f64_avx2(v10l);
    const __m256i v11h = cbrt_f64_1ulp_avx512_lanes_cvt_i64_f64_avx2(v10h);
    const __m256i v12l = _mm256_slli_epi64(v11l, 32);
    const __m256i v12h = _mm256_slli_epi64(v11h, 32);
    const __m256d v13l = _mm256_castsi256_pd(v12l);
    const __m256d v13h = _mm256_castsi256_pd(v12h);
    const __m256d v14l = _mm256_mul_pd(v13l, v2l);
    const __m256d v14h = _mm256_mul_pd(v13h, v2h);
    const __m256d v15l = _mm256_mul_pd(v13l, v14l);
    const __m256d v15h = _mm256_mul_pd(v13h, v14h);
    const __m256d v18l = _mm256_fnmadd_pd(v15l, v13l, v17);
    const __m256d v18h = _mm256_fnmadd_pd(v15h, v13h, v17);
    const __m256d v19l = _mm256_mul_pd(v18l, v13l);
    const __m256d v19h = _mm256_mul_pd(v18h, v13h);
    const __m256d v22l = _mm256_fmadd_pd(v18l, v20, v21);
    const __m256d v22h = _mm256_fmadd_pd(v18h, v20, v21);
    const __m256d v24l = _mm256_fmadd_pd(v18l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v18h, v22h, v23);
    const __m256d v25l = _mm256_fmadd_pd(v19l, v24l, v13l);
    const __m256d v25h = _mm256_fmadd_pd(v19h, v24h, v13h);
    const __m256d v26l = _mm256_mul_pd(v25l, v2l);
    const __m256d v26h = _mm256_mul_pd(v25h, v2h);
    const __m256d v27l = _mm256_mul_pd(v26l, v25l);
    const __m256d v27h = _mm256_mul_pd(v26h, v25h);
    const __m256d v29l = _mm256_fnmadd_pd(v25l, v27l, v17);
    const __m256d v29h = _mm256_fnmadd_pd(v25h, v27h, v17);
    const __m256d v30l = _mm256_mul_pd(v29l, v27l);
    const __m256d v30h = _mm256_mul_pd(v29h, v27h);
    const __m256d v33l = _mm256_fmadd_pd(v31, v29l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31, v29h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v29l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v29h, v34);
    const __m256d v36l = _mm256_fmadd_pd(v30l, v35l, v27l);
    const __m256d v36h = _mm256_fmadd_pd(v30h, v35h, v27h);
    const __m256d v37l = cbrt_f64_1ulp_avx512_signed_f64_avx2(v36l, v1l);
    const __m256d v37h = cbrt_f64_1ulp_avx512_signed_f64_avx2(v36h, v1h);
    const __m256i v39l = _mm256_castpd_si256(_mm256_cmp_pd(v38, v2l, _CMP_LE_OQ));
    const __m256i v39h = _mm256_castpd_si256(_mm256_cmp_pd(v38, v2h, _CMP_LE_OQ));
    const __m256i v39 = cbrt_f64_1ulp_avx512_join_mask_avx2(v39l, v39h);
    const __m256i v41l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v40, _CMP_LT_OQ));
    const __m256i v41h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v40, _CMP_LT_OQ));
    const __m256i v41 = cbrt_f64_1ulp_avx512_join_mask_avx2(v41l, v41h);
    const __m256i v42 = _mm256_and_si256(v39, v41);
    const __m256i v43 = _mm256_xor_si256(v42, _mm256_set1_epi32(-1));
    __m256d r0l = v37l;
    __m256d r0h = v37h;
    __m256i any1 = v43;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v46l = _mm256_mul_pd(v45, v2l);
        const __m256d v46h = _mm256_mul_pd(v45, v2h);
        const __m256i v47l = _mm256_castpd_si256(v46l);
        const __m256i v47h = _mm256_castpd_si256(v46h);
        const __m256i v48l = _mm256_srli_epi64(v47l, 32);
        const __m256i v48h = _mm256_srli_epi64(v47h, 32);
        const __m256i v49l = _mm256_or_si256(v0, v48l);
        const __m256i v49h = _mm256_or_si256(v0, v48h);
        const __m256d v50l = _mm256_castsi256_pd(v49l);
        const __m256d v50h = _mm256_castsi256_pd(v49h);
        const __m256d v51l = _mm256_fmadd_pd(v50l, v8, v9);
        const __m256d v51h = _mm256_fmadd_pd(v50h, v8, v9);
        const __m256i v52l = cbrt_f64_1ulp_avx512_bits_f64_avx2(v51l);
        const __m256i v52h = cbrt_f64_1ulp_avx512_bits_f64_avx2(v51h);
        const __m256i v53l = _mm256_slli_epi64(v52l, 32);
        const __m256i v53h = _mm256_slli_epi64(v52h, 32);
        const __m256d v54l = _mm256_castsi256_pd(v53l);
        const __m256d v54h = _mm256_castsi256_pd(v53h);
        const __m256d v55l = _mm256_mul_pd(v54l, v46l);
        const __m256d v55h = _mm256_mul_pd(v54h, v46h);
        const __m256d v56l = _mm256_mul_pd(v54l, v55l);
        const __m256d v56h = _mm256_mul_pd(v54h, v55h);
        const __m256d v58l = _mm256_fnmadd_pd(v54l, v56l, v17);
        const __m256d v58h = _mm256_fnmadd_pd(v54h, v56h, v17);
        const __m256d v59l = _mm256_mul_pd(v54l, v58l);
        const __m256d v59h = _mm256_mul_pd(v54h, v58h);
        const __m256d v60l = _mm256_fmadd_pd(v58l, v20, v21);
        const __m256d v60h = _mm256_fmadd_pd(v58h, v20, v21);
        const __m256d v61l = _mm256_fmadd_pd(v60l, v58l, v23);
        const __m256d v61h = _mm256_fmadd_pd(v60h, v58h, v23);
        const __m256d v62l = _mm256_fmadd_pd(v59l, v61l, v54l);
        const __m256d v62h = _mm256_fmadd_pd(v59h, v61h, v54h);
        const __m256d v63l = _mm256_mul_pd(v62l, v46l);
        const __m256d v63h = _mm256_mul_pd(v62h, v46h);
        const __m256d v64l = _mm256_mul_pd(v62l, v63l);
        const __m256d v64h = _mm256_mul_pd(v62h, v63h);
        const __m256d v66l = _mm256_fnmadd_pd(v62l, v64l, v17);
        const __m256d v66h = _mm256_fnmadd_pd(v62h, v64h, v17);
        const __m256d v67l = _mm256_mul_pd(v66l, v66l);
        const __m256d v67h = _mm256_mul_pd(v66h, v66h);
        const __m256d v68l = _mm256_fmadd_pd(v32, v66l, v34);
        const __m256d v68h = _mm256_fmadd_pd(v32, v66h, v34);
        const __m256d v69l = _mm256_fmadd_pd(v31, v67l, v68l);
        const __m256d v69h = _mm256_fmadd_pd(v31, v67h, v68h);
        const __m256d v70l = _mm256_mul_pd(v66l, v64l);
        const __m256d v70h = _mm256_mul_pd(v66h, v64h);
        const __m256d v71l = _mm256_fmadd_pd(v69l, v70l, v64l);
        const __m256d v71h = _mm256_fmadd_pd(v69h, v70h, v64h);
        const __m256d v72l = _mm256_mul_pd(v44, v71l);
        const __m256d v72h = _mm256_mul_pd(v44, v71h);
        const __m256d v73l = cbrt_f64_1ulp_avx512_signed_f64_avx2(v72l, v1l);
        const __m256d v73h = cbrt_f64_1ulp_avx512_signed_f64_avx2(v72h, v1h);
        r0l = _mm256_blendv_pd(r0l, v73l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43))));
        r0h = _mm256_blendv_pd(r0h, v73h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static CBRT_F64_1ULP_AVX512_AVX2_TARGET void cbrt_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cbrt_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        cbrt_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
CBRT_F64_1ULP_AVX512_AVX512 __m512d cbrt_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* Encoding; every NaN gives the canonical one. */
CBRT_F64_1ULP_AVX512_AVX512 __m512i cbrt_f64_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
CBRT_F64_1ULP_AVX512_AVX512 __mmask8 cbrt_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
CBRT_F64_1ULP_AVX512_AVX512 void cbrt_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v8 = _mm512_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m512d v9 = _mm512_set1_pd(0x1.d5555aa943ecep+52); /* 8256600747032270 */
    const __m512d v17 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v20 = _mm512_set1_pd(0x1.61b8e4f8b1ebfp-3); /* 0.1727159393687909 */
    const __m512d v21 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v23 = _mm512_set1_pd(0x1.555554d88d348p-2); /* 0.33333332607007948 */
    const __m512d v31 = _mm512_set1_pd(0x1.f9add3c0ca458p-2); /* 0.49382716049382713 */
    const __m512d v32 = _mm512_set1_pd(0x1.1c71c71c71c72p-1); /* 0.55555555555555558 */
    const __m512d v34 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v38 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v40 = _mm512_set1_pd(INFINITY);
    const __m512d v44 = _mm512_set1_pd(0x1p-18); /* 3.814697265625e-06 */
    const __m512d v45 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512i v3l = _mm512_castpd_si512(v2l);
    const __m512i v3h = _mm512_castpd_si512(v2h);
    const __m512i v5l = _mm512_srli_epi64(v3l, 32);
    const __m512i v5h = _mm512_srli_epi64(v3h, 32);
    const __m512i v6l = _mm512_or_si512(v0, v5l);
    const __m512i v6h = _mm512_or_si512(v0, v5h);
    const __m512d v7l = _mm512_castsi512_pd(v6l);
    const __m512d v7h = _mm512_castsi512_pd(v6h);
    const __m512d v10l = _mm512_fmadd_pd(v7l, v8, v9);
    const __m512d v10h = _mm512_fmadd_pd(v7h, v8, v9);
    const __m512i v11l = _mm512_cvtpd_epi64(v10l);
    const __m512i v11h = _mm512_cvtpd_epi64(v10h);
    const __m512i v12l = _mm512_slli_epi64(v11l, 32);
    const __m512i v12h = _mm512_slli_epi64(v11h, 32);
    const __m512d v13l = _mm512_castsi512_pd(v12l);
    const __m512d v13h = _mm512_castsi512_pd(v12h);
    const __m512d v14l = _mm512_mul_pd(v13l, v2l);
    const __m512d v14h = _mm512_mul_pd(v13h, v2h);
    const __m512d v15l = _mm512_mul_pd(v13l, v14l);
    const __m512d v15h = _mm512_mul_pd(v13h, v14h);
    const __m512d v18l = _mm512_fnmadd_pd(v15l, v13l, v17);
    const __m512d v18h = _mm512_fnmadd_pd(v15h, v13h, v17);
    const __m512d v19l = _mm512_mul_pd(v18l, v13l);
    const __m512d v19h = _mm512_mul_pd(v18h, v13h);
    const __m512d v22l = _mm512_fmadd_pd(v18l, v20, v21);
    const __m512d v22h = _mm512_fmadd_pd(v18h, v20, v21);
    const __m512d v24l = _mm512_fmadd_pd(v18l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v18h, v22h, v23);
    const __m512d v25l = _mm512_fmadd_pd(v19l, v24l, v13l);
    const __m512d v25h = _mm512_fmadd_pd(v19h, v24h, v13h);
    const __m512d v26l = _mm512_mul_pd(v25l, v2l);
    const __m512d v26h = _mm512_mul_pd(v25h, v2h);
    const __m512d v27l = _mm512_mul_pd(v26l, v25l);
    const __m512d v27h = _mm512_mul_pd(v26h, v25h);
    const __m512d v29l = _mm512_fnmadd_pd(v25l, v27l, v17);
    const __m512d v29h = _mm512_fnmadd_pd(v25h, v27h, v17);
    const __m512d v30l = _mm512_mul_pd(v29l, v27l);
    const __m512d v30h = _mm512_mul_pd(v29h, v27h);
    const __m512d v33l = _mm512_fmadd_pd(v31, v29l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31, v29h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v29l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v29h, v34);
    const __m512d v36l = _mm512_fmadd_pd(v30l, v35l, v27l);
    const __m512d v36h = _mm512_fmadd_pd(v30h, v35h, v27h);
    const __m512d v37l = cbrt_f64_1ulp_avx512_signed_f64_avx512(v36l, v1l);
    const __m512d v37h = cbrt_f64_1ulp_avx512_signed_f64_avx512(v36h, v1h);
    const __mmask8 v39l = _mm512_cmp_pd_mask(v38, v2l, _CMP_LE_OQ);
    const __mmask8 v39h = _mm512_cmp_pd_mask(v38, v2h, _CMP_LE_OQ);
    const __mmask16 v39 = _mm512_kunpackb(v39h, v39l);
    const __mmask8 v41l = _mm512_cmp_pd_mask(v2l, v40, _CMP_LT_OQ);
    const __mmask8 v41h = _mm512_cmp_pd_mask(v2h, v40, _CMP_LT_OQ);
    const __mmask16 v41 = _mm512_kunpackb(v41h, v41l);
    const __mmask16 v42 = (__mmask16)(v39 & v41);
    const __mmask16 v43 = (__mmask16)~v42;
    __m512d r0l = v37l;
    __m512d r0h = v37h;
    __mmask16 any1 = v43;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v46l = _mm512_mul_pd(v45, v2l);
        const __m512d v46h = _mm512_mul_pd(v45, v2h);
        const __m512i v47l = _mm512_castpd_si512(v46l);
        const __m512i v47h = _mm512_castpd_si512(v46h);
        const __m512i v48l = _mm512_srli_epi64(v47l, 32);
        const __m512i v48h = _mm512_srli_epi64(v47h, 32);
        const __m512i v49l = _mm512_or_si512(v0, v48l);
        const __m512i v49h = _mm512_or_si512(v0, v48h);
        const __m512d v50l = _mm512_castsi512_pd(v49l);
        const __m512d v50h = _mm512_castsi512_pd(v49h);
        const __m512d v51l = _mm512_fmadd_pd(v50l, v8, v9);
        const __m512d v51h = _mm512_fmadd_pd(v50h, v8, v9);
        const __m512i v52l = cbrt_f64_1ulp_avx512_bits_f64_avx512(v51l);
        const __m512i v52h = cbrt_f64_1ulp_avx512_bits_f64_avx512(v51h);
        const __m512i v53l = _mm512_slli_epi64(v52l, 32);
        const __m512i v53h = _mm512_slli_epi64(v52h, 32);
        const __m512d v54l = _mm512_castsi512_pd(v53l);
        const __m512d v54h = _mm512_castsi512_pd(v53h);
        const __m512d v55l = _mm512_mul_pd(v54l, v46l);
        const __m512d v55h = _mm512_mul_pd(v54h, v46h);
        const __m512d v56l = _mm512_mul_pd(v54l, v55l);
        const __m512d v56h = _mm512_mul_pd(v54h, v55h);
        const __m512d v58l = _mm512_fnmadd_pd(v54l, v56l, v17);
        const __m512d v58h = _mm512_fnmadd_pd(v54h, v56h, v17);
        const __m512d v59l = _mm512_mul_pd(v54l, v58l);
        const __m512d v59h = _mm512_mul_pd(v54h, v58h);
        const __m512d v60l = _mm512_fmadd_pd(v58l, v20, v21);
        const __m512d v60h = _mm512_fmadd_pd(v58h, v20, v21);
        const __m512d v61l = _mm512_fmadd_pd(v60l, v58l, v23);
        const __m512d v61h = _mm512_fmadd_pd(v60h, v58h, v23);
        const __m512d v62l = _mm512_fmadd_pd(v59l, v61l, v54l);
        const __m512d v62h = _mm512_fmadd_pd(v59h, v61h, v54h);
        const __m512d v63l = _mm512_mul_pd(v62l, v46l);
        const __m512d v63h = _mm512_mul_pd(v62h, v46h);
        const __m512d v64l = _mm512_mul_pd(v62l, v63l);
        const __m512d v64h = _mm512_mul_pd(v62h, v63h);
        const __m512d v66l = _mm512_fnmadd_pd(v62l, v64l, v17);
        const __m512d v66h = _mm512_fnmadd_pd(v62h, v64h, v17);
        const __m512d v67l = _mm512_mul_pd(v66l, v66l);
        const __m512d v67h = _mm512_mul_pd(v66h, v66h);
        const __m512d v68l = _mm512_fmadd_pd(v32, v66l, v34);
        const __m512d v68h = _mm512_fmadd_pd(v32, v66h, v34);
        const __m512d v69l = _mm512_fmadd_pd(v31, v67l, v68l);
        const __m512d v69h = _mm512_fmadd_pd(v31, v67h, v68h);
        const __m512d v70l = _mm512_mul_pd(v66l, v64l);
        const __m512d v70h = _mm512_mul_pd(v66h, v64h);
        const __m512d v71l = _mm512_fmadd_pd(v69l, v70l, v64l);
        const __m512d v71h = _mm512_fmadd_pd(v69h, v70h, v64h);
        const __m512d v72l = _mm512_mul_pd(v44, v71l);
        const __m512d v72h = _mm512_mul_pd(v44, v71h);
        const __m512d v73l = cbrt_f64_1ulp_avx512_signed_f64_avx512(v72l, v1l);
        const __m512d v73h = cbrt_f64_1ulp_avx512_signed_f64_avx512(v72h, v1h);
        r0l = _mm512_mask_blend_pd((__mmask8)v43, r0l, v73l);
        r0h = _mm512_mask_blend_pd(cbrt_f64_1ulp_avx512_high_mask_avx512(v43), r0h, v73h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static CBRT_F64_1ULP_AVX512_AVX512_TARGET void cbrt_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cbrt_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        cbrt_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. CBRT_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cbrt_f64_1ulp_avx512_level(void) {
#if defined(CBRT_F64_1ULP_AVX512_FORCE_ISA)
    return CBRT_F64_1ULP_AVX512_FORCE_ISA;
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

double cbrt_f64_1ulp_avx512(double x) {
    return cbrt_f64_1ulp_avx512_element(x);
}

void cbrt_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cbrt_f64_1ulp_avx512_level();
    if (level == 2) {
        cbrt_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cbrt_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cbrt_f64_1ulp_avx512_array_portable(x, y, n);
}

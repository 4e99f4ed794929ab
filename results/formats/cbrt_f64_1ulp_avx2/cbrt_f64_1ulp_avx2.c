/* cbrt_f64_1ulp_avx2: cbrt
 *
 *   target       cbrt, x^(1/3), f64
 *   domain       every input
 *   max error    0.907900 ulp, observed on 72624625 inputs
 *   worst input  0x1.6df38b4df2cedp+517 (6.1332566712341834e+155, encoding 0x6046df38b4df2ced)
 *   result there 0x1.6b5695f5dc89ep+172 (8.4963105885759781e+51, encoding 0x4ab6b5695f5dc89e)
 *   mean error   0.269984 ulp
 *   misrounded   8354420 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bbd4633be8c2c999393d203aa421f60d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt f64 --max-ulp 0.97 --isa avx2 --time 20s --seed 1 --threads 1 --archive cbrt_f64_1ulp_avx2.db
 *                time: 0.9430 ns/element as avx2 code (inputs mean)
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
#include "cbrt_f64_1ulp_avx2.h"

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

static inline double cbrt_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cbrt_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t cbrt_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cbrt_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double cbrt_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t cbrt_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cbrt_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = cbrt_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return cbrt_f64_1ulp_avx2_frombits_f64((cbrt_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double cbrt_f64_1ulp_avx2_element(double x) {
    const int64_t v0 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const double v1 = x;
    const double v2 = cbrt_f64_1ulp_avx2_abs_f64(v1);
    const int64_t v3 = cbrt_f64_1ulp_avx2_bits_f64(v2);
    const int64_t v4 = INT64_C(32);
    const int64_t v5 = cbrt_f64_1ulp_avx2_lshr_i64(v3, v4);
    const int64_t v6 = v0 | v5;
    const double v7 = cbrt_f64_1ulp_avx2_frombits_f64(v6);
    const double v8 = -0x1.5555555555555p-2; /* -0.33333333333333331 */
    const double v9 = 0x1.d5555aa943ecep+52; /* 8256600747032270 */
    const double v10 = cbrt_f64_1ulp_avx2_fma_f64(v7, v8, v9);
    const int64_t v11 = cbrt_f64_1ulp_avx2_bits_f64(v10);
    const int64_t v12 = cbrt_f64_1ulp_avx2_shl_i64(v11, v4);
    const double v13 = cbrt_f64_1ulp_avx2_frombits_f64(v12);
    const double v14 = v13 * v2;
    const double v15 = v13 * v14;
    const double v16 = -v15;
    const double v17 = 0x1.0000004p+0; /* 1.0000000149011612 */
    const double v18 = cbrt_f64_1ulp_avx2_fma_f64(v16, v13, v17);
    const double v19 = v18 * v13;
    const double v20 = 0x1.61f9a55e0df2p-3; /* 0.17283944314271427 */
    const double v21 = 0x1.c71c71d35cb07p-3; /* 0.22222222257877197 */
    const double v22 = cbrt_f64_1ulp_avx2_fma_f64(v18, v20, v21);
    const double v23 = v18 < v7 ? v18 : v7;
    const double v24 = 0x1.55555436402dcp-2; /* 0.33333331662292465 */
    const double v25 = cbrt_f64_1ulp_avx2_fma_f64(v22, v23, v24);
    const double v26 = cbrt_f64_1ulp_avx2_fma_f64(v19, v25, v13);
    const double v27 = v26 * v2;
    const double v28 = v26 * v27;
    const double v29 = -v28;
    const double v30 = 0x1p+0; /* 1 */
    const double v31 = cbrt_f64_1ulp_avx2_fma_f64(v26, v29, v30);
    const double v32 = v31 * v28;
    const double v33 = 0x1.f9add3c0ca458p-2; /* 0.49382716049382713 */
    const double v34 = 0x1.1c71c72c71c72p-1; /* 0.55555555741820073 */
    const double v35 = cbrt_f64_1ulp_avx2_fma_f64(v33, v31, v34);
    const double v36 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v37 = cbrt_f64_1ulp_avx2_fma_f64(v31, v35, v36);
    const double v38 = cbrt_f64_1ulp_avx2_fma_f64(v32, v37, v28);
    const double v39 = cbrt_f64_1ulp_avx2_copysign_f64(v38, v1);
    const double v40 = 0x1p-1022; /* 2.2250738585072014e-308 */
    const int v41 = v40 <= v2;
    const int v42 = !v41;
    double r0 = v39;
    if (v42) {
        const double v43 = 0x1p-18; /* 3.814697265625e-06 */
        const double v44 = 0x1p+54; /* 18014398509481984 */
        const double v45 = v44 * v2;
        const int64_t v46 = cbrt_f64_1ulp_avx2_bits_f64(v45);
        const int64_t v47 = cbrt_f64_1ulp_avx2_lshr_i64(v46, v4);
        const int64_t v48 = v0 | v47;
        const double v49 = cbrt_f64_1ulp_avx2_frombits_f64(v48);
        const double v50 = cbrt_f64_1ulp_avx2_fma_f64(v49, v8, v9);
        const int64_t v51 = cbrt_f64_1ulp_avx2_bits_f64(v50);
        const int64_t v52 = cbrt_f64_1ulp_avx2_shl_i64(v51, v4);
        const double v53 = cbrt_f64_1ulp_avx2_frombits_f64(v52);
        const double v54 = v53 * v45;
        const double v55 = v53 * v54;
        const double v56 = -v55;
        const double v57 = cbrt_f64_1ulp_avx2_fma_f64(v53, v56, v30);
        const double v58 = 0x1.61f9add3c0ca4p-3; /* 0.1728395061728395 */
        const double v59 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
        const double v60 = cbrt_f64_1ulp_avx2_fma_f64(v57, v58, v59);
        const double v61 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v62 = cbrt_f64_1ulp_avx2_fma_f64(v57, v60, v61);
        const double v63 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v64 = cbrt_f64_1ulp_avx2_fma_f64(v53, v56, v63);
        const double v65 = cbrt_f64_1ulp_avx2_fma_f64(v53, v64, v53);
        const double v66 = cbrt_f64_1ulp_avx2_fma_f64(v62, v65, v53);
        const double v67 = v45 * v66;
        const double v68 = v67 * v66;
        const double v69 = -v68;
        const double v70 = 0x1p-7; /* 0.0078125 */
        const double v71 = v69 < v70 ? v69 : v70;
        const double v72 = cbrt_f64_1ulp_avx2_fma_f64(v71, v66, v30);
        const double v73 = 0x1.1c71c71c71c72p-1; /* 0.55555555555555558 */
        const double v74 = cbrt_f64_1ulp_avx2_fma_f64(v33, v72, v73);
        const double v75 = cbrt_f64_1ulp_avx2_fma_f64(v74, v72, v36);
        const double v76 = v68 * v72;
        const double v77 = cbrt_f64_1ulp_avx2_fma_f64(v75, v76, v68);
        const double v78 = v43 * v77;
        const double v79 = cbrt_f64_1ulp_avx2_copysign_f64(v78, v1);
        r0 = v79;
    }
    return r0;
}

static void cbrt_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cbrt_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define CBRT_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define CBRT_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define CBRT_F64_1ULP_AVX2_AVX2 static inline CBRT_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define CBRT_F64_1ULP_AVX2_AVX512 static inline CBRT_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
CBRT_F64_1ULP_AVX2_AVX2 __m256d cbrt_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
CBRT_F64_1ULP_AVX2_AVX2 __m256i cbrt_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
CBRT_F64_1ULP_AVX2_AVX2 __m256i cbrt_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
CBRT_F64_1ULP_AVX2_AVX2 void cbrt_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v8 = _mm256_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m256d v9 = _mm256_set1_pd(0x1.d5555aa943ecep+52); /* 8256600747032270 */
    const __m256d v17 = _mm256_set1_pd(0x1.0000004p+0); /* 1.0000000149011612 */
    const __m256d v20 = _mm256_set1_pd(0x1.61f9a55e0df2p-3); /* 0.17283944314271427 */
    const __m256d v21 = _mm256_set1_pd(0x1.c71c71d35cb07p-3); /* 0.22222222257877197 */
    const __m256d v24 = _mm256_set1_pd(0x1.55555436402dcp-2); /* 0.33333331662292465 */
    const __m256d v30 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v33 = _mm256_set1_pd(0x1.f9add3c0ca458p-2); /* 0.49382716049382713 */
    const __m256d v34 = _mm256_set1_pd(0x1.1c71c72c71c72p-1); /* 0.55555555741820073 */
    const __m256d v36 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v40 = _mm256_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m256d v43 = _mm256_set1_pd(0x1p-18); /* 3.814697265625e-06 */
    const __m256d v44 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v58 = _mm256_set1_pd(0x1.61f9add3c0ca4p-3); /* 0.1728395061728395 */
    const __m256d v59 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v61 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v63 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v70 = _mm256_set1_pd(0x1p-7); /* 0.0078125 */
    const __m256d v73 = _mm256_set1_pd(0x1.1c71c71c71c72p-1); /* 0.55555555555555558 */
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
    const __m256i v11l = _mm256_castpd_si256(v10l);
    const __m256i v11h = _mm256_castpd_si256(v10h);
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
    const __m256d v23l = _mm256_min_pd(v18l, v7l);
    const __m256d v23h = _mm256_min_pd(v18h, v7h);
    const __m256d v25l = _mm256_fmadd_pd(v22l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v22h, v23h, v24);
    const __m256d v26l = _mm256_fmadd_pd(v19l, v25l, v13l);
    const __m256d v26h = _mm256_fmadd_pd(v19h, v25h, v13h);
    const __m256d v27l = _mm256_mul_pd(v26l, v2l);
    const __m256d v27h = _mm256_mul_pd(v26h, v2h);
    const __m256d v28l = _mm256_mul_pd(v26l, v27l);
    const __m256d v28h = _mm256_mul_pd(v26h, v27h);
    const __m256d v31l = _mm256_fnmadd_pd(v26l, v28l, v30);
    const __m256d v31h = _mm256_fnmadd_pd(v26h, v28h, v30);
    const __m256d v32l = _mm256_mul_pd(v31l, v28l);
    const __m256d v32h = _mm256_mul_pd(v31h, v28h);
    const __m256d v35l = _mm256_fmadd_pd(v33, v31l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33, v31h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v31l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v31h, v35h, v36);
    const __m256d v38l = _mm256_fmadd_pd(v32l, v37l, v28l);
    const __m256d v38h = _mm256_fmadd_pd(v32h, v37h, v28h);
    const __m256d v39l = cbrt_f64_1ulp_avx2_signed_f64_avx2(v38l, v1l);
    const __m256d v39h = cbrt_f64_1ulp_avx2_signed_f64_avx2(v38h, v1h);
    const __m256i v41l = _mm256_castpd_si256(_mm256_cmp_pd(v40, v2l, _CMP_LE_OQ));
    const __m256i v41h = _mm256_castpd_si256(_mm256_cmp_pd(v40, v2h, _CMP_LE_OQ));
    const __m256i v41 = cbrt_f64_1ulp_avx2_join_mask_avx2(v41l, v41h);
    const __m256i v42 = _mm256_xor_si256(v41, _mm256_set1_epi32(-1));
    __m256d r0l = v39l;
    __m256d r0h = v39h;
    __m256i any1 = v42;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v45l = _mm256_mul_pd(v44, v2l);
        const __m256d v45h = _mm256_mul_pd(v44, v2h);
        const __m256i v46l = _mm256_castpd_si256(v45l);
        const __m256i v46h = _mm256_castpd_si256(v45h);
        const __m256i v47l = _mm256_srli_epi64(v46l, 32);
        const __m256i v47h = _mm256_srli_epi64(v46h, 32);
        const __m256i v48l = _mm256_or_si256(v0, v47l);
        const __m256i v48h = _mm256_or_si256(v0, v47h);
        const __m256d v49l = _mm256_castsi256_pd(v48l);
        const __m256d v49h = _mm256_castsi256_pd(v48h);
        const __m256d v50l = _mm256_fmadd_pd(v49l, v8, v9);
        const __m256d v50h = _mm256_fmadd_pd(v49h, v8, v9);
        const __m256i v51l = cbrt_f64_1ulp_avx2_bits_f64_avx2(v50l);
        const __m256i v51h = cbrt_f64_1ulp_avx2_bits_f64_avx2(v50h);
        const __m256i v52l = _mm256_slli_epi64(v51l, 32);
        const __m256i v52h = _mm256_slli_epi64(v51h, 32);
        const __m256d v53l = _mm256_castsi256_pd(v52l);
        const __m256d v53h = _mm256_castsi256_pd(v52h);
        const __m256d v54l = _mm256_mul_pd(v53l, v45l);
        const __m256d v54h = _mm256_mul_pd(v53h, v45h);
        const __m256d v55l = _mm256_mul_pd(v53l, v54l);
        const __m256d v55h = _mm256_mul_pd(v53h, v54h);
        const __m256d v57l = _mm256_fnmadd_pd(v53l, v55l, v30);
        const __m256d v57h = _mm256_fnmadd_pd(v53h, v55h, v30);
        const __m256d v60l = _mm256_fmadd_pd(v57l, v58, v59);
        const __m256d v60h = _mm256_fmadd_pd(v57h, v58, v59);
        const __m256d v62l = _mm256_fmadd_pd(v57l, v60l, v61);
        const __m256d v62h = _mm256_fmadd_pd(v57h, v60h, v61);
        const __m256d v64l = _mm256_fnmadd_pd(v53l, v55l, v63);
        const __m256d v64h = _mm256_fnmadd_pd(v53h, v55h, v63);
        const __m256d v65l = _mm256_fmadd_pd(v53l, v64l, v53l);
        const __m256d v65h = _mm256_fmadd_pd(v53h, v64h, v53h);
        const __m256d v66l = _mm256_fmadd_pd(v62l, v65l, v53l);
        const __m256d v66h = _mm256_fmadd_pd(v62h, v65h, v53h);
        const __m256d v67l = _mm256_mul_pd(v45l, v66l);
        const __m256d v67h = _mm256_mul_pd(v45h, v66h);
        const __m256d v68l = _mm256_mul_pd(v67l, v66l);
        const __m256d v68h = _mm256_mul_pd(v67h, v66h);
        const __m256d v69l = _mm256_xor_pd(v68l, _mm256_set1_pd(-0.0));
        const __m256d v69h = _mm256_xor_pd(v68h, _mm256_set1_pd(-0.0));
        const __m256d v71l = _mm256_min_pd(v69l, v70);
        const __m256d v71h = _mm256_min_pd(v69h, v70);
        const __m256d v72l = _mm256_fmadd_pd(v71l, v66l, v30);
        const __m256d v72h = _mm256_fmadd_pd(v71h, v66h, v30);
        const __m256d v74l = _mm256_fmadd_pd(v33, v72l, v73);
        const __m256d v74h = _mm256_fmadd_pd(v33, v72h, v73);
        const __m256d v75l = _mm256_fmadd_pd(v74l, v72l, v36);
        const __m256d v75h = _mm256_fmadd_pd(v74h, v72h, v36);
        const __m256d v76l = _mm256_mul_pd(v68l, v72l);
        const __m256d v76h = _mm256_mul_pd(v68h, v72h);
        const __m256d v77l = _mm256_fmadd_pd(v75l, v76l, v68l);
        const __m256d v77h = _mm256_fmadd_pd(v75h, v76h, v68h);
        const __m256d v78l = _mm256_mul_pd(v43, v77l);
        const __m256d v78h = _mm256_mul_pd(v43, v77h);
        const __m256d v79l = cbrt_f64_1ulp_avx2_signed_f64_avx2(v78l, v1l);
        const __m256d v79h = cbrt_f64_1ulp_avx2_signed_f64_avx2(v78h, v1h);
        r0l = _mm256_blendv_pd(r0l, v79l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v42))));
        r0h = _mm256_blendv_pd(r0h, v79h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v42, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static CBRT_F64_1ULP_AVX2_AVX2_TARGET void cbrt_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cbrt_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        cbrt_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
CBRT_F64_1ULP_AVX2_AVX512 __m512d cbrt_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* Encoding; every NaN gives the canonical one. */
CBRT_F64_1ULP_AVX2_AVX512 __m512i cbrt_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
CBRT_F64_1ULP_AVX2_AVX512 __mmask8 cbrt_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
CBRT_F64_1ULP_AVX2_AVX512 void cbrt_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v8 = _mm512_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m512d v9 = _mm512_set1_pd(0x1.d5555aa943ecep+52); /* 8256600747032270 */
    const __m512d v17 = _mm512_set1_pd(0x1.0000004p+0); /* 1.0000000149011612 */
    const __m512d v20 = _mm512_set1_pd(0x1.61f9a55e0df2p-3); /* 0.17283944314271427 */
    const __m512d v21 = _mm512_set1_pd(0x1.c71c71d35cb07p-3); /* 0.22222222257877197 */
    const __m512d v24 = _mm512_set1_pd(0x1.55555436402dcp-2); /* 0.33333331662292465 */
    const __m512d v30 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v33 = _mm512_set1_pd(0x1.f9add3c0ca458p-2); /* 0.49382716049382713 */
    const __m512d v34 = _mm512_set1_pd(0x1.1c71c72c71c72p-1); /* 0.55555555741820073 */
    const __m512d v36 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v40 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v43 = _mm512_set1_pd(0x1p-18); /* 3.814697265625e-06 */
    const __m512d v44 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v58 = _mm512_set1_pd(0x1.61f9add3c0ca4p-3); /* 0.1728395061728395 */
    const __m512d v59 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v61 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v63 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v70 = _mm512_set1_pd(0x1p-7); /* 0.0078125 */
    const __m512d v73 = _mm512_set1_pd(0x1.1c71c71c71c72p-1); /* 0.55555555555555558 */
    const __m512d v1_0l = _mm512_loadu_pd(x);
    const __m512d v1_0h = _mm512_loadu_pd(x + 8);
    const __m512d v1_1l = _mm512_loadu_pd(x + 16);
    const __m512d v1_1h = _mm512_loadu_pd(x + 24);
    const __m512d v2_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512i v3_0l = _mm512_castpd_si512(v2_0l);
    const __m512i v3_0h = _mm512_castpd_si512(v2_0h);
    const __m512i v3_1l = _mm512_castpd_si512(v2_1l);
    const __m512i v3_1h = _mm512_castpd_si512(v2_1h);
    const __m512i v5_0l = _mm512_srli_epi64(v3_0l, 32);
    const __m512i v5_0h = _mm512_srli_epi64(v3_0h, 32);
    const __m512i v5_1l = _mm512_srli_epi64(v3_1l, 32);
    const __m512i v5_1h = _mm512_srli_epi64(v3_1h, 32);
    const __m512i v6_0l = _mm512_or_si512(v0, v5_0l);
    const __m512i v6_0h = _mm512_or_si512(v0, v5_0h);
    const __m512i v6_1l = _mm512_or_si512(v0, v5_1l);
    const __m512i v6_1h = _mm512_or_si512(v0, v5_1h);
    const __m512d v7_0l = _mm512_castsi512_pd(v6_0l);
    const __m512d v7_0h = _mm512_castsi512_pd(v6_0h);
    const __m512d v7_1l = _mm512_castsi512_pd(v6_1l);
    const __m512d v7_1h = _mm512_castsi512_pd(v6_1h);
    const __m512d v10_0l = _mm512_fmadd_pd(v7_0l, v8, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v7_0h, v8, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v7_1l, v8, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v7_1h, v8, v9);
    const __m512i v11_0l = _mm512_castpd_si512(v10_0l);
    const __m512i v11_0h = _mm512_castpd_si512(v10_0h);
    const __m512i v11_1l = _mm512_castpd_si512(v10_1l);
    const __m512i v11_1h = _mm512_castpd_si512(v10_1h);
    const __m512i v12_0l = _mm512_slli_epi64(v11_0l, 32);
    const __m512i v12_0h = _mm512_slli_epi64(v11_0h, 32);
    const __m512i v12_1l = _mm512_slli_epi64(v11_1l, 32);
    const __m512i v12_1h = _mm512_slli_epi64(v11_1h, 32);
    const __m512d v13_0l = _mm512_castsi512_pd(v12_0l);
    const __m512d v13_0h = _mm512_castsi512_pd(v12_0h);
    const __m512d v13_1l = _mm512_castsi512_pd(v12_1l);
    const __m512d v13_1h = _mm512_castsi512_pd(v12_1h);
    const __m512d v14_0l = _mm512_mul_pd(v13_0l, v2_0l);
    const __m512d v14_0h = _mm512_mul_pd(v13_0h, v2_0h);
    const __m512d v14_1l = _mm512_mul_pd(v13_1l, v2_1l);
    const __m512d v14_1h = _mm512_mul_pd(v13_1h, v2_1h);
    const __m512d v15_0l = _mm512_mul_pd(v13_0l, v14_0l);
    const __m512d v15_0h = _mm512_mul_pd(v13_0h, v14_0h);
    const __m512d v15_1l = _mm512_mul_pd(v13_1l, v14_1l);
    const __m512d v15_1h = _mm512_mul_pd(v13_1h, v14_1h);
    const __m512d v18_0l = _mm512_fnmadd_pd(v15_0l, v13_0l, v17);
    const __m512d v18_0h = _mm512_fnmadd_pd(v15_0h, v13_0h, v17);
    const __m512d v18_1l = _mm512_fnmadd_pd(v15_1l, v13_1l, v17);
    const __m512d v18_1h = _mm512_fnmadd_pd(v15_1h, v13_1h, v17);
    const __m512d v19_0l = _mm512_mul_pd(v18_0l, v13_0l);
    const __m512d v19_0h = _mm512_mul_pd(v18_0h, v13_0h);
    const __m512d v19_1l = _mm512_mul_pd(v18_1l, v13_1l);
    const __m512d v19_1h = _mm512_mul_pd(v18_1h, v13_1h);
    const __m512d v22_0l = _mm512_fmadd_pd(v18_0l, v20, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v18_0h, v20, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v18_1l, v20, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v18_1h, v20, v21);
    const __m512d v23_0l = _mm512_min_pd(v18_0l, v7_0l);
    const __m512d v23_0h = _mm512_min_pd(v18_0h, v7_0h);
    const __m512d v23_1l = _mm512_min_pd(v18_1l, v7_1l);
    const __m512d v23_1h = _mm512_min_pd(v18_1h, v7_1h);
    const __m512d v25_0l = _mm512_fmadd_pd(v22_0l, v23_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v22_0h, v23_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v22_1l, v23_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v22_1h, v23_1h, v24);
    const __m512d v26_0l = _mm512_fmadd_pd(v19_0l, v25_0l, v13_0l);
    const __m512d v26_0h = _mm512_fmadd_pd(v19_0h, v25_0h, v13_0h);
    const __m512d v26_1l = _mm512_fmadd_pd(v19_1l, v25_1l, v13_1l);
    const __m512d v26_1h = _mm512_fmadd_pd(v19_1h, v25_1h, v13_1h);
    const __m512d v27_0l = _mm512_mul_pd(v26_0l, v2_0l);
    const __m512d v27_0h = _mm512_mul_pd(v26_0h, v2_0h);
    const __m512d v27_1l = _mm512_mul_pd(v26_1l, v2_1l);
    const __m512d v27_1h = _mm512_mul_pd(v26_1h, v2_1h);
    const __m512d v28_0l = _mm512_mul_pd(v26_0l, v27_0l);
    const __m512d v28_0h = _mm512_mul_pd(v26_0h, v27_0h);
    const __m512d v28_1l = _mm512_mul_pd(v26_1l, v27_1l);
    const __m512d v28_1h = _mm512_mul_pd(v26_1h, v27_1h);
    const __m512d v31_0l = _mm512_fnmadd_pd(v26_0l, v28_0l, v30);
    const __m512d v31_0h = _mm512_fnmadd_pd(v26_0h, v28_0h, v30);
    const __m512d v31_1l = _mm512_fnmadd_pd(v26_1l, v28_1l, v30);
    const __m512d v31_1h = _mm512_fnmadd_pd(v26_1h, v28_1h, v30);
    const __m512d v32_0l = _mm512_mul_pd(v31_0l, v28_0l);
    const __m512d v32_0h = _mm512_mul_pd(v31_0h, v28_0h);
    const __m512d v32_1l = _mm512_mul_pd(v31_1l, v28_1l);
    const __m512d v32_1h = _mm512_mul_pd(v31_1h, v28_1h);
    const __m512d v35_0l = _mm512_fmadd_pd(v33, v31_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33, v31_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33, v31_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33, v31_1h, v34);
    const __m512d v37_0l = _mm512_fmadd_pd(v31_0l, v35_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v31_0h, v35_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v31_1l, v35_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v31_1h, v35_1h, v36);
    const __m512d v38_0l = _mm512_fmadd_pd(v32_0l, v37_0l, v28_0l);
    const __m512d v38_0h = _mm512_fmadd_pd(v32_0h, v37_0h, v28_0h);
    const __m512d v38_1l = _mm512_fmadd_pd(v32_1l, v37_1l, v28_1l);
    const __m512d v38_1h = _mm512_fmadd_pd(v32_1h, v37_1h, v28_1h);
    const __m512d v39_0l = cbrt_f64_1ulp_avx2_signed_f64_avx512(v38_0l, v1_0l);
    const __m512d v39_0h = cbrt_f64_1ulp_avx2_signed_f64_avx512(v38_0h, v1_0h);
    const __m512d v39_1l = cbrt_f64_1ulp_avx2_signed_f64_avx512(v38_1l, v1_1l);
    const __m512d v39_1h = cbrt_f64_1ulp_avx2_signed_f64_avx512(v38_1h, v1_1h);
    const __mmask8 v41_0l = _mm512_cmp_pd_mask(v40, v2_0l, _CMP_LE_OQ);
    const __mmask8 v41_0h = _mm512_cmp_pd_mask(v40, v2_0h, _CMP_LE_OQ);
    const __mmask16 v41_0 = _mm512_kunpackb(v41_0h, v41_0l);
    const __mmask8 v41_1l = _mm512_cmp_pd_mask(v40, v2_1l, _CMP_LE_OQ);
    const __mmask8 v41_1h = _mm512_cmp_pd_mask(v40, v2_1h, _CMP_LE_OQ);
    const __mmask16 v41_1 = _mm512_kunpackb(v41_1h, v41_1l);
    const __mmask16 v42_0 = (__mmask16)~v41_0;
    const __mmask16 v42_1 = (__mmask16)~v41_1;
    __m512d r0_0l = v39_0l;
    __m512d r0_0h = v39_0h;
    __m512d r0_1l = v39_1l;
    __m512d r0_1h = v39_1h;
    __mmask16 any1 = v42_0;
    any1 = (__mmask16)(any1 | v42_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v45_0l = _mm512_mul_pd(v44, v2_0l);
        const __m512d v45_0h = _mm512_mul_pd(v44, v2_0h);
        const __m512d v45_1l = _mm512_mul_pd(v44, v2_1l);
        const __m512d v45_1h = _mm512_mul_pd(v44, v2_1h);
        const __m512i v46_0l = _mm512_castpd_si512(v45_0l);
        const __m512i v46_0h = _mm512_castpd_si512(v45_0h);
        const __m512i v46_1l = _mm512_castpd_si512(v45_1l);
        const __m512i v46_1h = _mm512_castpd_si512(v45_1h);
        const __m512i v47_0l = _mm512_srli_epi64(v46_0l, 32);
        const __m512i v47_0h = _mm512_srli_epi64(v46_0h, 32);
        const __m512i v47_1l = _mm512_srli_epi64(v46_1l, 32);
        const __m512i v47_1h = _mm512_srli_epi64(v46_1h, 32);
        const __m512i v48_0l = _mm512_or_si512(v0, v47_0l);
        const __m512i v48_0h = _mm512_or_si512(v0, v47_0h);
        const __m512i v48_1l = _mm512_or_si512(v0, v47_1l);
        const __m512i v48_1h = _mm512_or_si512(v0, v47_1h);
        const __m512d v49_0l = _mm512_castsi512_pd(v48_0l);
        const __m512d v49_0h = _mm512_castsi512_pd(v48_0h);
        const __m512d v49_1l = _mm512_castsi512_pd(v48_1l);
        const __m512d v49_1h = _mm512_castsi512_pd(v48_1h);
        const __m512d v50_0l = _mm512_fmadd_pd(v49_0l, v8, v9);
        const __m512d v50_0h = _mm512_fmadd_pd(v49_0h, v8, v9);
        const __m512d v50_1l = _mm512_fmadd_pd(v49_1l, v8, v9);
        const __m512d v50_1h = _mm512_fmadd_pd(v49_1h, v8, v9);
        const __m512i v51_0l = cbrt_f64_1ulp_avx2_bits_f64_avx512(v50_0l);
        const __m512i v51_0h = cbrt_f64_1ulp_avx2_bits_f64_avx512(v50_0h);
        const __m512i v51_1l = cbrt_f64_1ulp_avx2_bits_f64_avx512(v50_1l);
        const __m512i v51_1h = cbrt_f64_1ulp_avx2_bits_f64_avx512(v50_1h);
        const __m512i v52_0l = _mm512_slli_epi64(v51_0l, 32);
        const __m512i v52_0h = _mm512_slli_epi64(v51_0h, 32);
        const __m512i v52_1l = _mm512_slli_epi64(v51_1l, 32);
        const __m512i v52_1h = _mm512_slli_epi64(v51_1h, 32);
        const __m512d v53_0l = _mm512_castsi512_pd(v52_0l);
        const __m512d v53_0h = _mm512_castsi512_pd(v52_0h);
        const __m512d v53_1l = _mm512_castsi512_pd(v52_1l);
        const __m512d v53_1h = _mm512_castsi512_pd(v52_1h);
        const __m512d v54_0l = _mm512_mul_pd(v53_0l, v45_0l);
        const __m512d v54_0h = _mm512_mul_pd(v53_0h, v45_0h);
        const __m512d v54_1l = _mm512_mul_pd(v53_1l, v45_1l);
        const __m512d v54_1h = _mm512_mul_pd(v53_1h, v45_1h);
        const __m512d v55_0l = _mm512_mul_pd(v53_0l, v54_0l);
        const __m512d v55_0h = _mm512_mul_pd(v53_0h, v54_0h);
        const __m512d v55_1l = _mm512_mul_pd(v53_1l, v54_1l);
        const __m512d v55_1h = _mm512_mul_pd(v53_1h, v54_1h);
        const __m512d v57_0l = _mm512_fnmadd_pd(v53_0l, v55_0l, v30);
        const __m512d v57_0h = _mm512_fnmadd_pd(v53_0h, v55_0h, v30);
        const __m512d v57_1l = _mm512_fnmadd_pd(v53_1l, v55_1l, v30);
        const __m512d v57_1h = _mm512_fnmadd_pd(v53_1h, v55_1h, v30);
        const __m512d v60_0l = _mm512_fmadd_pd(v57_0l, v58, v59);
        const __m512d v60_0h = _mm512_fmadd_pd(v57_0h, v58, v59);
        const __m512d v60_1l = _mm512_fmadd_pd(v57_1l, v58, v59);
        const __m512d v60_1h = _mm512_fmadd_pd(v57_1h, v58, v59);
        const __m512d v62_0l = _mm512_fmadd_pd(v57_0l, v60_0l, v61);
        const __m512d v62_0h = _mm512_fmadd_pd(v57_0h, v60_0h, v61);
        const __m512d v62_1l = _mm512_fmadd_pd(v57_1l, v60_1l, v61);
        const __m512d v62_1h = _mm512_fmadd_pd(v57_1h, v60_1h, v61);
        const __m512d v64_0l = _mm512_fnmadd_pd(v53_0l, v55_0l, v63);
        const __m512d v64_0h = _mm512_fnmadd_pd(v53_0h, v55_0h, v63);
        const __m512d v64_1l = _mm512_fnmadd_pd(v53_1l, v55_1l, v63);
        const __m512d v64_1h = _mm512_fnmadd_pd(v53_1h, v55_1h, v63);
        const __m512d v65_0l = _mm512_fmadd_pd(v53_0l, v64_0l, v53_0l);
        const __m512d v65_0h = _mm512_fmadd_pd(v53_0h, v64_0h, v53_0h);
        const __m512d v65_1l = _mm512_fmadd_pd(v53_1l, v64_1l, v53_1l);
        const __m512d v65_1h = _mm512_fmadd_pd(v53_1h, v64_1h, v53_1h);
        const __m512d v66_0l = _mm512_fmadd_pd(v62_0l, v65_0l, v53_0l);
        const __m512d v66_0h = _mm512_fmadd_pd(v62_0h, v65_0h, v53_0h);
        const __m512d v66_1l = _mm512_fmadd_pd(v62_1l, v65_1l, v53_1l);
        const __m512d v66_1h = _mm512_fmadd_pd(v62_1h, v65_1h, v53_1h);
        const __m512d v67_0l = _mm512_mul_pd(v45_0l, v66_0l);
        const __m512d v67_0h = _mm512_mul_pd(v45_0h, v66_0h);
        const __m512d v67_1l = _mm512_mul_pd(v45_1l, v66_1l);
        const __m512d v67_1h = _mm512_mul_pd(v45_1h, v66_1h);
        const __m512d v68_0l = _mm512_mul_pd(v67_0l, v66_0l);
        const __m512d v68_0h = _mm512_mul_pd(v67_0h, v66_0h);
        const __m512d v68_1l = _mm512_mul_pd(v67_1l, v66_1l);
        const __m512d v68_1h = _mm512_mul_pd(v67_1h, v66_1h);
        const __m512d v69_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v68_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v69_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v68_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v69_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v68_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v69_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v68_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v71_0l = _mm512_min_pd(v69_0l, v70);
        const __m512d v71_0h = _mm512_min_pd(v69_0h, v70);
        const __m512d v71_1l = _mm512_min_pd(v69_1l, v70);
        const __m512d v71_1h = _mm512_min_pd(v69_1h, v70);
        const __m512d v72_0l = _mm512_fmadd_pd(v71_0l, v66_0l, v30);
        const __m512d v72_0h = _mm512_fmadd_pd(v71_0h, v66_0h, v30);
        const __m512d v72_1l = _mm512_fmadd_pd(v71_1l, v66_1l, v30);
        const __m512d v72_1h = _mm512_fmadd_pd(v71_1h, v66_1h, v30);
        const __m512d v74_0l = _mm512_fmadd_pd(v33, v72_0l, v73);
        const __m512d v74_0h = _mm512_fmadd_pd(v33, v72_0h, v73);
        const __m512d v74_1l = _mm512_fmadd_pd(v33, v72_1l, v73);
        const __m512d v74_1h = _mm512_fmadd_pd(v33, v72_1h, v73);
        const __m512d v75_0l = _mm512_fmadd_pd(v74_0l, v72_0l, v36);
        const __m512d v75_0h = _mm512_fmadd_pd(v74_0h, v72_0h, v36);
        const __m512d v75_1l = _mm512_fmadd_pd(v74_1l, v72_1l, v36);
        const __m512d v75_1h = _mm512_fmadd_pd(v74_1h, v72_1h, v36);
        const __m512d v76_0l = _mm512_mul_pd(v68_0l, v72_0l);
        const __m512d v76_0h = _mm512_mul_pd(v68_0h, v72_0h);
        const __m512d v76_1l = _mm512_mul_pd(v68_1l, v72_1l);
        const __m512d v76_1h = _mm512_mul_pd(v68_1h, v72_1h);
        const __m512d v77_0l = _mm512_fmadd_pd(v75_0l, v76_0l, v68_0l);
        const __m512d v77_0h = _mm512_fmadd_pd(v75_0h, v76_0h, v68_0h);
        const __m512d v77_1l = _mm512_fmadd_pd(v75_1l, v76_1l, v68_1l);
        const __m512d v77_1h = _mm512_fmadd_pd(v75_1h, v76_1h, v68_1h);
        const __m512d v78_0l = _mm512_mul_pd(v43, v77_0l);
        const __m512d v78_0h = _mm512_mul_pd(v43, v77_0h);
        const __m512d v78_1l = _mm512_mul_pd(v43, v77_1l);
        const __m512d v78_1h = _mm512_mul_pd(v43, v77_1h);
        const __m512d v79_0l = cbrt_f64_1ulp_avx2_signed_f64_avx512(v78_0l, v1_0l);
        const __m512d v79_0h = cbrt_f64_1ulp_avx2_signed_f64_avx512(v78_0h, v1_0h);
        const __m512d v79_1l = cbrt_f64_1ulp_avx2_signed_f64_avx512(v78_1l, v1_1l);
        const __m512d v79_1h = cbrt_f64_1ulp_avx2_signed_f64_avx512(v78_1h, v1_1h);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v42_0, r0_0l, v79_0l);
        r0_0h = _mm512_mask_blend_pd(cbrt_f64_1ulp_avx2_high_mask_avx512(v42_0), r0_0h, v79_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v42_1, r0_1l, v79_1l);
        r0_1h = _mm512_mask_blend_pd(cbrt_f64_1ulp_avx2_high_mask_avx512(v42_1), r0_1h, v79_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static CBRT_F64_1ULP_AVX2_AVX512_TARGET void cbrt_f64_1ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v8 = _mm512_set1_pd(-0x1.5555555555555p-2); /* -0.33333333333333331 */
    const __m512d v9 = _mm512_set1_pd(0x1.d5555aa943ecep+52); /* 8256600747032270 */
    const __m512d v17 = _mm512_set1_pd(0x1.0000004p+0); /* 1.0000000149011612 */
    const __m512d v20 = _mm512_set1_pd(0x1.61f9a55e0df2p-3); /* 0.17283944314271427 */
    const __m512d v21 = _mm512_set1_pd(0x1.c71c71d35cb07p-3); /* 0.22222222257877197 */
    const __m512d v24 = _mm512_set1_pd(0x1.55555436402dcp-2); /* 0.33333331662292465 */
    const __m512d v30 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v33 = _mm512_set1_pd(0x1.f9add3c0ca458p-2); /* 0.49382716049382713 */
    const __m512d v34 = _mm512_set1_pd(0x1.1c71c72c71c72p-1); /* 0.55555555741820073 */
    const __m512d v36 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v40 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v43 = _mm512_set1_pd(0x1p-18); /* 3.814697265625e-06 */
    const __m512d v44 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v58 = _mm512_set1_pd(0x1.61f9add3c0ca4p-3); /* 0.1728395061728395 */
    const __m512d v59 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v61 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v63 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v70 = _mm512_set1_pd(0x1p-7); /* 0.0078125 */
    const __m512d v73 = _mm512_set1_pd(0x1.1c71c71c71c72p-1); /* 0.55555555555555558 */
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
    const __m512i v11l = _mm512_castpd_si512(v10l);
    const __m512i v11h = _mm512_castpd_si512(v10h);
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
    const __m512d v23l = _mm512_min_pd(v18l, v7l);
    const __m512d v23h = _mm512_min_pd(v18h, v7h);
    const __m512d v25l = _mm512_fmadd_pd(v22l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v22h, v23h, v24);
    const __m512d v26l = _mm512_fmadd_pd(v19l, v25l, v13l);
    const __m512d v26h = _mm512_fmadd_pd(v19h, v25h, v13h);
    const __m512d v27l = _mm512_mul_pd(v26l, v2l);
    const __m512d v27h = _mm512_mul_pd(v26h, v2h);
    const __m512d v28l = _mm512_mul_pd(v26l, v27l);
    const __m512d v28h = _mm512_mul_pd(v26h, v27h);
    const __m512d v31l = _mm512_fnmadd_pd(v26l, v28l, v30);
    const __m512d v31h = _mm512_fnmadd_pd(v26h, v28h, v30);
    const __m512d v32l = _mm512_mul_pd(v31l, v28l);
    const __m512d v32h = _mm512_mul_pd(v31h, v28h);
    const __m512d v35l = _mm512_fmadd_pd(v33, v31l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33, v31h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v31l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v31h, v35h, v36);
    const __m512d v38l = _mm512_fmadd_pd(v32l, v37l, v28l);
    const __m512d v38h = _mm512_fmadd_pd(v32h, v37h, v28h);
    const __m512d v39l = cbrt_f64_1ulp_avx2_signed_f64_avx512(v38l, v1l);
    const __m512d v39h = cbrt_f64_1ulp_avx2_signed_f64_avx512(v38h, v1h);
    const __mmask8 v41l = _mm512_cmp_pd_mask(v40, v2l, _CMP_LE_OQ);
    const __mmask8 v41h = _mm512_cmp_pd_mask(v40, v2h, _CMP_LE_OQ);
    const __mmask16 v41 = _mm512_kunpackb(v41h, v41l);
    const __mmask16 v42 = (__mmask16)~v41;
    __m512d r0l = v39l;
    __m512d r0h = v39h;
    __mmask16 any1 = v42;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v45l = _mm512_mul_pd(v44, v2l);
        const __m512d v45h = _mm512_mul_pd(v44, v2h);
        const __m512i v46l = _mm512_castpd_si512(v45l);
        const __m512i v46h = _mm512_castpd_si512(v45h);
        const __m512i v47l = _mm512_srli_epi64(v46l, 32);
        const __m512i v47h = _mm512_srli_epi64(v46h, 32);
        const __m512i v48l = _mm512_or_si512(v0, v47l);
        const __m512i v48h = _mm512_or_si512(v0, v47h);
        const __m512d v49l = _mm512_castsi512_pd(v48l);
        const __m512d v49h = _mm512_castsi512_pd(v48h);
        const __m512d v50l = _mm512_fmadd_pd(v49l, v8, v9);
        const __m512d v50h = _mm512_fmadd_pd(v49h, v8, v9);
        const __m512i v51l = cbrt_f64_1ulp_avx2_bits_f64_avx512(v50l);
        const __m512i v51h = cbrt_f64_1ulp_avx2_bits_f64_avx512(v50h);
        const __m512i v52l = _mm512_slli_epi64(v51l, 32);
        const __m512i v52h = _mm512_slli_epi64(v51h, 32);
        const __m512d v53l = _mm512_castsi512_pd(v52l);
        const __m512d v53h = _mm512_castsi512_pd(v52h);
        const __m512d v54l = _mm512_mul_pd(v53l, v45l);
        const __m512d v54h = _mm512_mul_pd(v53h, v45h);
        const __m512d v55l = _mm512_mul_pd(v53l, v54l);
        const __m512d v55h = _mm512_mul_pd(v53h, v54h);
        const __m512d v57l = _mm512_fnmadd_pd(v53l, v55l, v30);
        const __m512d v57h = _mm512_fnmadd_pd(v53h, v55h, v30);
        const __m512d v60l = _mm512_fmadd_pd(v57l, v58, v59);
        const __m512d v60h = _mm512_fmadd_pd(v57h, v58, v59);
        const __m512d v62l = _mm512_fmadd_pd(v57l, v60l, v61);
        const __m512d v62h = _mm512_fmadd_pd(v57h, v60h, v61);
        const __m512d v64l = _mm512_fnmadd_pd(v53l, v55l, v63);
        const __m512d v64h = _mm512_fnmadd_pd(v53h, v55h, v63);
        const __m512d v65l = _mm512_fmadd_pd(v53l, v64l, v53l);
        const __m512d v65h = _mm512_fmadd_pd(v53h, v64h, v53h);
        const __m512d v66l = _mm512_fmadd_pd(v62l, v65l, v53l);
        const __m512d v66h = _mm512_fmadd_pd(v62h, v65h, v53h);
        const __m512d v67l = _mm512_mul_pd(v45l, v66l);
        const __m512d v67h = _mm512_mul_pd(v45h, v66h);
        const __m512d v68l = _mm512_mul_pd(v67l, v66l);
        const __m512d v68h = _mm512_mul_pd(v67h, v66h);
        const __m512d v69l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v68l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v69h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v68h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v71l = _mm512_min_pd(v69l, v70);
        const __m512d v71h = _mm512_min_pd(v69h, v70);
        const __m512d v72l = _mm512_fmadd_pd(v71l, v66l, v30);
        const __m512d v72h = _mm512_fmadd_pd(v71h, v66h, v30);
        const __m512d v74l = _mm512_fmadd_pd(v33, v72l, v73);
        const __m512d v74h = _mm512_fmadd_pd(v33, v72h, v73);
        const __m512d v75l = _mm512_fmadd_pd(v74l, v72l, v36);
        const __m512d v75h = _mm512_fmadd_pd(v74h, v72h, v36);
        const __m512d v76l = _mm512_mul_pd(v68l, v72l);
        const __m512d v76h = _mm512_mul_pd(v68h, v72h);
        const __m512d v77l = _mm512_fmadd_pd(v75l, v76l, v68l);
        const __m512d v77h = _mm512_fmadd_pd(v75h, v76h, v68h);
        const __m512d v78l = _mm512_mul_pd(v43, v77l);
        const __m512d v78h = _mm512_mul_pd(v43, v77h);
        const __m512d v79l = cbrt_f64_1ulp_avx2_signed_f64_avx512(v78l, v1l);
        const __m512d v79h = cbrt_f64_1ulp_avx2_signed_f64_avx512(v78h, v1h);
        r0l = _mm512_mask_blend_pd((__mmask8)v42, r0l, v79l);
        r0h = _mm512_mask_blend_pd(cbrt_f64_1ulp_avx2_high_mask_avx512(v42), r0h, v79h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static CBRT_F64_1ULP_AVX2_AVX512_TARGET void cbrt_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cbrt_f64_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cbrt_f64_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        cbrt_f64_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. CBRT_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cbrt_f64_1ulp_avx2_level(void) {
#if defined(CBRT_F64_1ULP_AVX2_FORCE_ISA)
    return CBRT_F64_1ULP_AVX2_FORCE_ISA;
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

double cbrt_f64_1ulp_avx2(double x) {
    return cbrt_f64_1ulp_avx2_element(x);
}

void cbrt_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cbrt_f64_1ulp_avx2_level();
    if (level == 2) {
        cbrt_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cbrt_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cbrt_f64_1ulp_avx2_array_portable(x, y, n);
}

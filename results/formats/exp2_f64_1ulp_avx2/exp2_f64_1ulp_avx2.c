/* exp2_f64_1ulp_avx2: exp2
 *
 *   target       exp2, 2^x, f64
 *   domain       every input
 *   max error    0.936587 ulp, observed on 32245240 inputs
 *   worst input  -0x1.09def92996d19p+6 (-66.467747354345548, encoding 0xc0509def92996d19)
 *   result there 0x1.7239370037c39p-67 (9.7997343291590507e-21, encoding 0x3bc7239370037c39)
 *   mean error   0.136625 ulp
 *   misrounded   2246507 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           93f4924f53f072a0333792bbbddc3d7e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f64 --max-ulp 1 --isa avx2 --evaluations 300 --seed 1 --threads 1 --archive exp2_f64_1ulp_avx2.db
 *                time: 0.7437 ns/element as avx2 code (inputs mean)
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
#include "exp2_f64_1ulp_avx2.h"

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

static inline double exp2_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp2_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t exp2_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double exp2_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double exp2_f64_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return exp2_f64_1ulp_avx2_frombits_f64((int64_t)((uint64_t)exp2_f64_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double exp2_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double exp2_f64_1ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = 0x1.8p+52; /* 6755399441055744 */
    const double v2 = v0 + v1;
    const double v3 = v2 - v1;
    const double v4 = v0 - v3;
    const double v5 = 0x1.d9e4252c1f878p-32; /* 4.3100152852743183e-10 */
    const double v6 = 0x1.e5e0847da3644p-28; /* 7.0704412304444038e-09 */
    const double v7 = exp2_f64_1ulp_avx2_fma_f64(v4, v5, v6);
    const double v8 = 0x1.b52e646a1a3fdp-24; /* 1.0178918477685895e-07 */
    const double v9 = exp2_f64_1ulp_avx2_fma_f64(v4, v7, v8);
    const double v10 = 0x1.62bfec39e501fp-20; /* 1.3215456093661617e-06 */
    const double v11 = exp2_f64_1ulp_avx2_fma_f64(v9, v4, v10);
    const double v12 = 0x1.ffcbf8936197ap-17; /* 1.525273208958783e-05 */
    const double v13 = exp2_f64_1ulp_avx2_fma_f64(v4, v11, v12);
    const double v14 = 0x1.430912fefce6cp-13; /* 0.0001540353041203814 */
    const double v15 = exp2_f64_1ulp_avx2_fma_f64(v13, v4, v14);
    const double v16 = 0x1.5d87fe794175p-10; /* 0.0013333558147805187 */
    const double v17 = exp2_f64_1ulp_avx2_fma_f64(v4, v15, v16);
    const double v18 = 0x1.3b2ab6fba57b2p-7; /* 0.009618129107632576 */
    const double v19 = exp2_f64_1ulp_avx2_fma_f64(v4, v17, v18);
    const double v20 = 0x1.c6b08d7049ef4p-5; /* 0.055504108664818391 */
    const double v21 = exp2_f64_1ulp_avx2_fma_f64(v4, v19, v20);
    const double v22 = 0x1.ebfbdff82c581p-3; /* 0.24022650695910033 */
    const double v23 = exp2_f64_1ulp_avx2_fma_f64(v4, v21, v22);
    const double v24 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v25 = exp2_f64_1ulp_avx2_fma_f64(v23, v4, v24);
    const double v26 = 0x1p+0; /* 1 */
    const double v27 = exp2_f64_1ulp_avx2_fma_f64(v4, v25, v26);
    const int64_t v28 = exp2_f64_1ulp_avx2_bits_f64(v2);
    const int64_t v29 = INT64_C(52);
    const int64_t v30 = exp2_f64_1ulp_avx2_shl_i64(v28, v29);
    const double v31 = exp2_f64_1ulp_avx2_addbits_f64(v27, v30);
    const double v32 = exp2_f64_1ulp_avx2_abs_f64(v0);
    const double v33 = 0x1.fe8p+9; /* 1021 */
    const int v34 = !(v32 <= v33);
    double r0 = v31;
    if (v34) {
        const double v35 = -0x1.0dp+10; /* -1076 */
        const int v36 = v0 < v35;
        const double v37 = 0x0p+0; /* 0 */
        const double v38 = 0x1.004p+10; /* 1025 */
        const int v39 = v38 < v0;
        const double v40 = INFINITY;
        const double v41 = 0x1p-1; /* 0.5 */
        const double v42 = exp2_f64_1ulp_avx2_fma_f64(v3, v41, v1);
        const double v43 = v42 - v1;
        const double v44 = v3 - v43;
        const double v45 = v44 + v1;
        const int64_t v46 = exp2_f64_1ulp_avx2_bits_f64(v45);
        const int64_t v47 = exp2_f64_1ulp_avx2_shl_i64(v46, v29);
        const int64_t v48 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const int64_t v49 = (int64_t)((uint64_t)v47 + (uint64_t)v48);
        const double v50 = exp2_f64_1ulp_avx2_frombits_f64(v49);
        const int64_t v51 = exp2_f64_1ulp_avx2_bits_f64(v42);
        const int64_t v52 = exp2_f64_1ulp_avx2_shl_i64(v51, v29);
        const int64_t v53 = (int64_t)((uint64_t)v48 + (uint64_t)v52);
        const double v54 = exp2_f64_1ulp_avx2_frombits_f64(v53);
        const double v55 = v54 * v27;
        const double v56 = v50 * v55;
        const double v57 = v39 ? v40 : v56;
        const double v58 = v36 ? v37 : v57;
        r0 = v58;
    }
    return r0;
}

static void exp2_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp2_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP2_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP2_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP2_F64_1ULP_AVX2_AVX2 static inline EXP2_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP2_F64_1ULP_AVX2_AVX512 static inline EXP2_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP2_F64_1ULP_AVX2_AVX2 __m256i exp2_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
EXP2_F64_1ULP_AVX2_AVX2 __m256i exp2_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXP2_F64_1ULP_AVX2_AVX2 void exp2_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v5 = _mm256_set1_pd(0x1.d9e4252c1f878p-32); /* 4.3100152852743183e-10 */
    const __m256d v6 = _mm256_set1_pd(0x1.e5e0847da3644p-28); /* 7.0704412304444038e-09 */
    const __m256d v8 = _mm256_set1_pd(0x1.b52e646a1a3fdp-24); /* 1.0178918477685895e-07 */
    const __m256d v10 = _mm256_set1_pd(0x1.62bfec39e501fp-20); /* 1.3215456093661617e-06 */
    const __m256d v12 = _mm256_set1_pd(0x1.ffcbf8936197ap-17); /* 1.525273208958783e-05 */
    const __m256d v14 = _mm256_set1_pd(0x1.430912fefce6cp-13); /* 0.0001540353041203814 */
    const __m256d v16 = _mm256_set1_pd(0x1.5d87fe794175p-10); /* 0.0013333558147805187 */
    const __m256d v18 = _mm256_set1_pd(0x1.3b2ab6fba57b2p-7); /* 0.009618129107632576 */
    const __m256d v20 = _mm256_set1_pd(0x1.c6b08d7049ef4p-5); /* 0.055504108664818391 */
    const __m256d v22 = _mm256_set1_pd(0x1.ebfbdff82c581p-3); /* 0.24022650695910033 */
    const __m256d v24 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v26 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v33 = _mm256_set1_pd(0x1.fe8p+9); /* 1021 */
    const __m256d v35 = _mm256_set1_pd(-0x1.0dp+10); /* -1076 */
    const __m256d v37 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v38 = _mm256_set1_pd(0x1.004p+10); /* 1025 */
    const __m256d v40 = _mm256_set1_pd(INFINITY);
    const __m256d v41 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v48 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_add_pd(v0l, v1);
    const __m256d v2h = _mm256_add_pd(v0h, v1);
    const __m256d v3l = _mm256_sub_pd(v2l, v1);
    const __m256d v3h = _mm256_sub_pd(v2h, v1);
    const __m256d v4l = _mm256_sub_pd(v0l, v3l);
    const __m256d v4h = _mm256_sub_pd(v0h, v3h);
    const __m256d v7l = _mm256_fmadd_pd(v4l, v5, v6);
    const __m256d v7h = _mm256_fmadd_pd(v4h, v5, v6);
    const __m256d v9l = _mm256_fmadd_pd(v4l, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v4h, v7h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v4l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v4h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v4l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v4h, v11h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v4l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v4h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v4l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v4h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v4l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v4h, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v4l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v4h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v4l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v4h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v4l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v4h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v4l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v4h, v25h, v26);
    const __m256i v28l = _mm256_castpd_si256(v2l);
    const __m256i v28h = _mm256_castpd_si256(v2h);
    const __m256i v30l = _mm256_slli_epi64(v28l, 52);
    const __m256i v30h = _mm256_slli_epi64(v28h, 52);
    const __m256d v31l = _mm256_castsi256_pd(_mm256_add_epi64(exp2_f64_1ulp_avx2_bits_f64_avx2(v27l), v30l));
    const __m256d v31h = _mm256_castsi256_pd(_mm256_add_epi64(exp2_f64_1ulp_avx2_bits_f64_avx2(v27h), v30h));
    const __m256d v32l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v32h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v34l = _mm256_castpd_si256(_mm256_cmp_pd(v32l, v33, _CMP_NLE_UQ));
    const __m256i v34h = _mm256_castpd_si256(_mm256_cmp_pd(v32h, v33, _CMP_NLE_UQ));
    const __m256i v34 = exp2_f64_1ulp_avx2_join_mask_avx2(v34l, v34h);
    __m256d r0l = v31l;
    __m256d r0h = v31h;
    __m256i any1 = v34;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v36l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v35, _CMP_LT_OQ));
        const __m256i v36h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v35, _CMP_LT_OQ));
        const __m256i v36 = exp2_f64_1ulp_avx2_join_mask_avx2(v36l, v36h);
        const __m256i v39l = _mm256_castpd_si256(_mm256_cmp_pd(v38, v0l, _CMP_LT_OQ));
        const __m256i v39h = _mm256_castpd_si256(_mm256_cmp_pd(v38, v0h, _CMP_LT_OQ));
        const __m256i v39 = exp2_f64_1ulp_avx2_join_mask_avx2(v39l, v39h);
        const __m256d v42l = _mm256_fmadd_pd(v3l, v41, v1);
        const __m256d v42h = _mm256_fmadd_pd(v3h, v41, v1);
        const __m256d v43l = _mm256_sub_pd(v42l, v1);
        const __m256d v43h = _mm256_sub_pd(v42h, v1);
        const __m256d v44l = _mm256_sub_pd(v3l, v43l);
        const __m256d v44h = _mm256_sub_pd(v3h, v43h);
        const __m256d v45l = _mm256_add_pd(v44l, v1);
        const __m256d v45h = _mm256_add_pd(v44h, v1);
        const __m256i v46l = exp2_f64_1ulp_avx2_bits_f64_avx2(v45l);
        const __m256i v46h = exp2_f64_1ulp_avx2_bits_f64_avx2(v45h);
        const __m256i v47l = _mm256_slli_epi64(v46l, 52);
        const __m256i v47h = _mm256_slli_epi64(v46h, 52);
        const __m256i v49l = _mm256_add_epi64(v47l, v48);
        const __m256i v49h = _mm256_add_epi64(v47h, v48);
        const __m256d v50l = _mm256_castsi256_pd(v49l);
        const __m256d v50h = _mm256_castsi256_pd(v49h);
        const __m256i v51l = _mm256_castpd_si256(v42l);
        const __m256i v51h = _mm256_castpd_si256(v42h);
        const __m256i v52l = _mm256_slli_epi64(v51l, 52);
        const __m256i v52h = _mm256_slli_epi64(v51h, 52);
        const __m256i v53l = _mm256_add_epi64(v48, v52l);
        const __m256i v53h = _mm256_add_epi64(v48, v52h);
        const __m256d v54l = _mm256_castsi256_pd(v53l);
        const __m256d v54h = _mm256_castsi256_pd(v53h);
        const __m256d v55l = _mm256_mul_pd(v54l, v27l);
        const __m256d v55h = _mm256_mul_pd(v54h, v27h);
        const __m256d v56l = _mm256_mul_pd(v50l, v55l);
        const __m256d v56h = _mm256_mul_pd(v50h, v55h);
        const __m256d v57l = _mm256_blendv_pd(v56l, v40, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v39))));
        const __m256d v57h = _mm256_blendv_pd(v56h, v40, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v39, 1))));
        const __m256d v58l = _mm256_blendv_pd(v57l, v37, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v36))));
        const __m256d v58h = _mm256_blendv_pd(v57h, v37, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v36, 1))));
        r0l = _mm256_blendv_pd(r0l, v58l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v34))));
        r0h = _mm256_blendv_pd(r0h, v58h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v34, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static EXP2_F64_1ULP_AVX2_AVX2_TARGET void exp2_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp2_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        exp2_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP2_F64_1ULP_AVX2_AVX512 __m512i exp2_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
EXP2_F64_1ULP_AVX2_AVX512 __mmask8 exp2_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP2_F64_1ULP_AVX2_AVX512 void exp2_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v5 = _mm512_set1_pd(0x1.d9e4252c1f878p-32); /* 4.3100152852743183e-10 */
    const __m512d v6 = _mm512_set1_pd(0x1.e5e0847da3644p-28); /* 7.0704412304444038e-09 */
    const __m512d v8 = _mm512_set1_pd(0x1.b52e646a1a3fdp-24); /* 1.0178918477685895e-07 */
    const __m512d v10 = _mm512_set1_pd(0x1.62bfec39e501fp-20); /* 1.3215456093661617e-06 */
    const __m512d v12 = _mm512_set1_pd(0x1.ffcbf8936197ap-17); /* 1.525273208958783e-05 */
    const __m512d v14 = _mm512_set1_pd(0x1.430912fefce6cp-13); /* 0.0001540353041203814 */
    const __m512d v16 = _mm512_set1_pd(0x1.5d87fe794175p-10); /* 0.0013333558147805187 */
    const __m512d v18 = _mm512_set1_pd(0x1.3b2ab6fba57b2p-7); /* 0.009618129107632576 */
    const __m512d v20 = _mm512_set1_pd(0x1.c6b08d7049ef4p-5); /* 0.055504108664818391 */
    const __m512d v22 = _mm512_set1_pd(0x1.ebfbdff82c581p-3); /* 0.24022650695910033 */
    const __m512d v24 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v26 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v33 = _mm512_set1_pd(0x1.fe8p+9); /* 1021 */
    const __m512d v35 = _mm512_set1_pd(-0x1.0dp+10); /* -1076 */
    const __m512d v37 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v38 = _mm512_set1_pd(0x1.004p+10); /* 1025 */
    const __m512d v40 = _mm512_set1_pd(INFINITY);
    const __m512d v41 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v48 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_add_pd(v0l, v1);
    const __m512d v2h = _mm512_add_pd(v0h, v1);
    const __m512d v3l = _mm512_sub_pd(v2l, v1);
    const __m512d v3h = _mm512_sub_pd(v2h, v1);
    const __m512d v4l = _mm512_sub_pd(v0l, v3l);
    const __m512d v4h = _mm512_sub_pd(v0h, v3h);
    const __m512d v7l = _mm512_fmadd_pd(v4l, v5, v6);
    const __m512d v7h = _mm512_fmadd_pd(v4h, v5, v6);
    const __m512d v9l = _mm512_fmadd_pd(v4l, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v4h, v7h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v4l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v4h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v4l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v4h, v11h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v4l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v4h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v4l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v4h, v15h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v4l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v4h, v17h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v4l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v4h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v4l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v4h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v4l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v4h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v4l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v4h, v25h, v26);
    const __m512i v28l = _mm512_castpd_si512(v2l);
    const __m512i v28h = _mm512_castpd_si512(v2h);
    const __m512i v30l = _mm512_slli_epi64(v28l, 52);
    const __m512i v30h = _mm512_slli_epi64(v28h, 52);
    const __m512d v31l = _mm512_castsi512_pd(_mm512_add_epi64(exp2_f64_1ulp_avx2_bits_f64_avx512(v27l), v30l));
    const __m512d v31h = _mm512_castsi512_pd(_mm512_add_epi64(exp2_f64_1ulp_avx2_bits_f64_avx512(v27h), v30h));
    const __m512d v32l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v32h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v34l = _mm512_cmp_pd_mask(v32l, v33, _CMP_NLE_UQ);
    const __mmask8 v34h = _mm512_cmp_pd_mask(v32h, v33, _CMP_NLE_UQ);
    const __mmask16 v34 = _mm512_kunpackb(v34h, v34l);
    __m512d r0l = v31l;
    __m512d r0h = v31h;
    __mmask16 any1 = v34;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v36l = _mm512_cmp_pd_mask(v0l, v35, _CMP_LT_OQ);
        const __mmask8 v36h = _mm512_cmp_pd_mask(v0h, v35, _CMP_LT_OQ);
        const __mmask16 v36 = _mm512_kunpackb(v36h, v36l);
        const __mmask8 v39l = _mm512_cmp_pd_mask(v38, v0l, _CMP_LT_OQ);
        const __mmask8 v39h = _mm512_cmp_pd_mask(v38, v0h, _CMP_LT_OQ);
        const __mmask16 v39 = _mm512_kunpackb(v39h, v39l);
        const __m512d v42l = _mm512_fmadd_pd(v3l, v41, v1);
        const __m512d v42h = _mm512_fmadd_pd(v3h, v41, v1);
        const __m512d v43l = _mm512_sub_pd(v42l, v1);
        const __m512d v43h = _mm512_sub_pd(v42h, v1);
        const __m512d v44l = _mm512_sub_pd(v3l, v43l);
        const __m512d v44h = _mm512_sub_pd(v3h, v43h);
        const __m512d v45l = _mm512_add_pd(v44l, v1);
        const __m512d v45h = _mm512_add_pd(v44h, v1);
        const __m512i v46l = exp2_f64_1ulp_avx2_bits_f64_avx512(v45l);
        const __m512i v46h = exp2_f64_1ulp_avx2_bits_f64_avx512(v45h);
        const __m512i v47l = _mm512_slli_epi64(v46l, 52);
        const __m512i v47h = _mm512_slli_epi64(v46h, 52);
        const __m512i v49l = _mm512_add_epi64(v47l, v48);
        const __m512i v49h = _mm512_add_epi64(v47h, v48);
        const __m512d v50l = _mm512_castsi512_pd(v49l);
        const __m512d v50h = _mm512_castsi512_pd(v49h);
        const __m512i v51l = _mm512_castpd_si512(v42l);
        const __m512i v51h = _mm512_castpd_si512(v42h);
        const __m512i v52l = _mm512_slli_epi64(v51l, 52);
        const __m512i v52h = _mm512_slli_epi64(v51h, 52);
        const __m512i v53l = _mm512_add_epi64(v48, v52l);
        const __m512i v53h = _mm512_add_epi64(v48, v52h);
        const __m512d v54l = _mm512_castsi512_pd(v53l);
        const __m512d v54h = _mm512_castsi512_pd(v53h);
        const __m512d v55l = _mm512_mul_pd(v54l, v27l);
        const __m512d v55h = _mm512_mul_pd(v54h, v27h);
        const __m512d v56l = _mm512_mul_pd(v50l, v55l);
        const __m512d v56h = _mm512_mul_pd(v50h, v55h);
        const __m512d v57l = _mm512_mask_blend_pd((__mmask8)v39, v56l, v40);
        const __m512d v57h = _mm512_mask_blend_pd(exp2_f64_1ulp_avx2_high_mask_avx512(v39), v56h, v40);
        const __m512d v58l = _mm512_mask_blend_pd((__mmask8)v36, v57l, v37);
        const __m512d v58h = _mm512_mask_blend_pd(exp2_f64_1ulp_avx2_high_mask_avx512(v36), v57h, v37);
        r0l = _mm512_mask_blend_pd((__mmask8)v34, r0l, v58l);
        r0h = _mm512_mask_blend_pd(exp2_f64_1ulp_avx2_high_mask_avx512(v34), r0h, v58h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static EXP2_F64_1ULP_AVX2_AVX512_TARGET void exp2_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        exp2_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP2_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp2_f64_1ulp_avx2_level(void) {
#if defined(EXP2_F64_1ULP_AVX2_FORCE_ISA)
    return EXP2_F64_1ULP_AVX2_FORCE_ISA;
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

double exp2_f64_1ulp_avx2(double x) {
    return exp2_f64_1ulp_avx2_element(x);
}

void exp2_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp2_f64_1ulp_avx2_level();
    if (level == 2) {
        exp2_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp2_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp2_f64_1ulp_avx2_array_portable(x, y, n);
}

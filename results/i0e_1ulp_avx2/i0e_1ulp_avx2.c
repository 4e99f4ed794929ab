/* i0e_1ulp_avx2: i0e
 *
 *   target       i0e, e^-|x| I_0(x), f32
 *   domain       every input
 *   max error    0.847602 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.e7fd6ap+1 (-3.81242108, encoding 0xc073feb5)
 *   result there 0x1.b33dp-3 (0.212518692, encoding 0x3e599e80)
 *   mean error   0.162260 ulp
 *   misrounded   277175946 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f1e2cce9c996d8aa19249e1d0421f80c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0e --max-ulp 1 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/i0e/double_chebyshev_integer.evo --archive i0e_avx2.db
 *                time: 1.4010 ns/element as avx2 code (inputs mean)
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
#include "i0e_1ulp_avx2.h"

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

static inline float i0e_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double i0e_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double i0e_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i0e_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t i0e_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double i0e_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i0e_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return i0e_1ulp_avx2_frombits_f64((int64_t)((uint64_t)i0e_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float i0e_1ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline float i0e_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline float i0e_1ulp_avx2_element(float x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v1 = x;
    const float v2 = i0e_1ulp_avx2_abs_f32(v1);
    const double v3 = (double)v2;
    const double v4 = -v3;
    const double v5 = 0x1.8p+52; /* 6755399441055744 */
    const double v6 = i0e_1ulp_avx2_fma_f64(v0, v4, v5);
    const double v7 = v6 - v5;
    const double v8 = -0x1.62e4302ede7acp-1; /* -0.69314718792087637 */
    const double v9 = i0e_1ulp_avx2_fma_f64(v7, v8, v4);
    const double v10 = 0x1.18411e2cd08f6p-12; /* 0.00026727139156802694 */
    const double v11 = 0x1.57407c5d53bbbp-9; /* 0.0026188041507917126 */
    const double v12 = i0e_1ulp_avx2_fma_f64(v9, v10, v11);
    const double v13 = 0x1.41cefc2a6c8f7p-6; /* 0.01964163423117157 */
    const double v14 = i0e_1ulp_avx2_fma_f64(v12, v9, v13);
    const double v15 = 0x1.e2b8105c652cdp-4; /* 0.11785131827339086 */
    const double v16 = i0e_1ulp_avx2_fma_f64(v9, v14, v15);
    const double v17 = 0x1.6a09ea379022ap-1; /* 0.7071068947626078 */
    const double v18 = i0e_1ulp_avx2_fma_f64(v9, v16, v17);
    const double v19 = v9 * v18;
    const double v20 = i0e_1ulp_avx2_fma_f64(v19, v19, v9);
    const double v21 = -0x1.7a9cc9d92b13ep-9; /* -0.0028885837933413641 */
    const double v22 = i0e_1ulp_avx2_fma_f64(v3, v3, v21);
    const double v23 = i0e_1ulp_avx2_abs_f64(v22);
    const double v24 = v22 * v23;
    const double v25 = 0x1.19ccda5446affp-54; /* 6.1105679205662721e-17 */
    const double v26 = 0x1.607fa69db424bp-48; /* 4.8919012744627134e-15 */
    const double v27 = i0e_1ulp_avx2_fma_f64(v22, v25, v26);
    const double v28 = 0x1.7f0a1b1d0e80dp-39; /* 2.7216591733691769e-12 */
    const double v29 = 0x1.f7bc0e42a6904p-32; /* 4.5814394306556506e-10 */
    const double v30 = i0e_1ulp_avx2_fma_f64(v22, v28, v29);
    const double v31 = i0e_1ulp_avx2_fma_f64(v24, v27, v30);
    const double v32 = 0x1.249b77fca18cfp-24; /* 6.8127945904592713e-08 */
    const double v33 = i0e_1ulp_avx2_fma_f64(v31, v22, v32);
    const double v34 = 0x1.c6e74cab64e07p-18; /* 6.7785905843056768e-06 */
    const double v35 = 0x1.c7394250b0794p-12; /* 0.00043413512052491968 */
    const double v36 = i0e_1ulp_avx2_fma_f64(v22, v34, v35);
    const double v37 = i0e_1ulp_avx2_fma_f64(v24, v33, v36);
    const double v38 = 0x1.000f61531da0ap-6; /* 0.015628666919349533 */
    const double v39 = 0x1.0017b05de12cdp-2; /* 0.25009036610599084 */
    const double v40 = i0e_1ulp_avx2_fma_f64(v38, v22, v39);
    const double v41 = i0e_1ulp_avx2_fma_f64(v24, v37, v40);
    const double v42 = 0x1.002f558804ea3p+0; /* 1.0007222611501809 */
    const double v43 = i0e_1ulp_avx2_fma_f64(v22, v41, v42);
    const double v44 = i0e_1ulp_avx2_fma_f64(v20, v43, v43);
    const int64_t v45 = i0e_1ulp_avx2_bits_f64(v6);
    const int64_t v46 = INT64_C(52);
    const int64_t v47 = i0e_1ulp_avx2_shl_i64(v45, v46);
    const double v48 = i0e_1ulp_avx2_addbits_f64(v44, v47);
    const float v49 = (float)v48;
    const float v50 = 0x1p+3f; /* 8 */
    const float v51 = i0e_1ulp_avx2_rint_f32(v2);
    const int v52 = v50 < v51;
    float r0 = v49;
    if (v52) {
        const double v53 = 0x1p-1; /* 0.5 */
        const float v54 = 0x1p+0f; /* 1 */
        const float v55 = i0e_1ulp_avx2_sqrt_f32(v2);
        const float v56 = v54 / v55;
        const double v57 = (double)v56;
        const double v58 = v53 * v57;
        const double v59 = v3 * v57;
        const double v60 = -v59;
        const double v61 = 0x1p+0; /* 1 */
        const double v62 = i0e_1ulp_avx2_fma_f64(v57, v60, v61);
        const double v63 = i0e_1ulp_avx2_fma_f64(v58, v62, v57);
        const double v64 = 0x0p+0; /* 0 */
        const double v65 = v63 > v64 ? v63 : v64;
        const double v66 = v65 * v65;
        const double v67 = 0x1.7cec3cff990b9p-2; /* 0.37199492750211111 */
        const double v68 = -0x1.216ab4a2308dfp-7; /* -0.0088323003768703817 */
        const double v69 = i0e_1ulp_avx2_fma_f64(v67, v66, v68);
        const double v70 = 0x1.103f6f57be4c8p-5; /* 0.033233373132995292 */
        const double v71 = i0e_1ulp_avx2_fma_f64(v66, v69, v70);
        const double v72 = 0x1.c97fca7956b42p-6; /* 0.027923534134383539 */
        const double v73 = i0e_1ulp_avx2_fma_f64(v71, v66, v72);
        const double v74 = 0x1.98874a6f109aap-5; /* 0.049869199160201674 */
        const double v75 = i0e_1ulp_avx2_fma_f64(v73, v66, v74);
        const double v76 = 0x1.98845312c7e8ap-2; /* 0.39894227792863346 */
        const double v77 = i0e_1ulp_avx2_fma_f64(v75, v66, v76);
        const double v78 = v65 * v77;
        const float v79 = (float)v78;
        r0 = v79;
    }
    return r0;
}

static void i0e_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i0e_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I0E_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I0E_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I0E_1ULP_AVX2_AVX2 static inline I0E_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define I0E_1ULP_AVX2_AVX512 static inline I0E_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
I0E_1ULP_AVX2_AVX2 __m256i i0e_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
I0E_1ULP_AVX2_AVX2 void i0e_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(-0x1.62e4302ede7acp-1); /* -0.69314718792087637 */
    const __m256d v10 = _mm256_set1_pd(0x1.18411e2cd08f6p-12); /* 0.00026727139156802694 */
    const __m256d v11 = _mm256_set1_pd(0x1.57407c5d53bbbp-9); /* 0.0026188041507917126 */
    const __m256d v13 = _mm256_set1_pd(0x1.41cefc2a6c8f7p-6); /* 0.01964163423117157 */
    const __m256d v15 = _mm256_set1_pd(0x1.e2b8105c652cdp-4); /* 0.11785131827339086 */
    const __m256d v17 = _mm256_set1_pd(0x1.6a09ea379022ap-1); /* 0.7071068947626078 */
    const __m256d v21 = _mm256_set1_pd(-0x1.7a9cc9d92b13ep-9); /* -0.0028885837933413641 */
    const __m256d v25 = _mm256_set1_pd(0x1.19ccda5446affp-54); /* 6.1105679205662721e-17 */
    const __m256d v26 = _mm256_set1_pd(0x1.607fa69db424bp-48); /* 4.8919012744627134e-15 */
    const __m256d v28 = _mm256_set1_pd(0x1.7f0a1b1d0e80dp-39); /* 2.7216591733691769e-12 */
    const __m256d v29 = _mm256_set1_pd(0x1.f7bc0e42a6904p-32); /* 4.5814394306556506e-10 */
    const __m256d v32 = _mm256_set1_pd(0x1.249b77fca18cfp-24); /* 6.8127945904592713e-08 */
    const __m256d v34 = _mm256_set1_pd(0x1.c6e74cab64e07p-18); /* 6.7785905843056768e-06 */
    const __m256d v35 = _mm256_set1_pd(0x1.c7394250b0794p-12); /* 0.00043413512052491968 */
    const __m256d v38 = _mm256_set1_pd(0x1.000f61531da0ap-6); /* 0.015628666919349533 */
    const __m256d v39 = _mm256_set1_pd(0x1.0017b05de12cdp-2); /* 0.25009036610599084 */
    const __m256d v42 = _mm256_set1_pd(0x1.002f558804ea3p+0); /* 1.0007222611501809 */
    const __m256 v50 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256d v53 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256 v54 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v61 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v64 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v67 = _mm256_set1_pd(0x1.7cec3cff990b9p-2); /* 0.37199492750211111 */
    const __m256d v68 = _mm256_set1_pd(-0x1.216ab4a2308dfp-7); /* -0.0088323003768703817 */
    const __m256d v70 = _mm256_set1_pd(0x1.103f6f57be4c8p-5); /* 0.033233373132995292 */
    const __m256d v72 = _mm256_set1_pd(0x1.c97fca7956b42p-6); /* 0.027923534134383539 */
    const __m256d v74 = _mm256_set1_pd(0x1.98874a6f109aap-5); /* 0.049869199160201674 */
    const __m256d v76 = _mm256_set1_pd(0x1.98845312c7e8ap-2); /* 0.39894227792863346 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v6l = _mm256_fnmadd_pd(v0, v3l, v5);
    const __m256d v6h = _mm256_fnmadd_pd(v0, v3h, v5);
    const __m256d v7l = _mm256_sub_pd(v6l, v5);
    const __m256d v7h = _mm256_sub_pd(v6h, v5);
    const __m256d v9l = _mm256_fmsub_pd(v7l, v8, v3l);
    const __m256d v9h = _mm256_fmsub_pd(v7h, v8, v3h);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v10, v11);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v10, v11);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v9l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v9h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v9l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v9h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v9l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v9h, v16h, v17);
    const __m256d v19l = _mm256_mul_pd(v9l, v18l);
    const __m256d v19h = _mm256_mul_pd(v9h, v18h);
    const __m256d v20l = _mm256_fmadd_pd(v19l, v19l, v9l);
    const __m256d v20h = _mm256_fmadd_pd(v19h, v19h, v9h);
    const __m256d v22l = _mm256_fmadd_pd(v3l, v3l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v3h, v3h, v21);
    const __m256d v23l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v22l);
    const __m256d v23h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v22h);
    const __m256d v24l = _mm256_mul_pd(v22l, v23l);
    const __m256d v24h = _mm256_mul_pd(v22h, v23h);
    const __m256d v27l = _mm256_fmadd_pd(v22l, v25, v26);
    const __m256d v27h = _mm256_fmadd_pd(v22h, v25, v26);
    const __m256d v30l = _mm256_fmadd_pd(v22l, v28, v29);
    const __m256d v30h = _mm256_fmadd_pd(v22h, v28, v29);
    const __m256d v31l = _mm256_fmadd_pd(v24l, v27l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v24h, v27h, v30h);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v22l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v22h, v32);
    const __m256d v36l = _mm256_fmadd_pd(v22l, v34, v35);
    const __m256d v36h = _mm256_fmadd_pd(v22h, v34, v35);
    const __m256d v37l = _mm256_fmadd_pd(v24l, v33l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v24h, v33h, v36h);
    const __m256d v40l = _mm256_fmadd_pd(v38, v22l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38, v22h, v39);
    const __m256d v41l = _mm256_fmadd_pd(v24l, v37l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v24h, v37h, v40h);
    const __m256d v43l = _mm256_fmadd_pd(v22l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v22h, v41h, v42);
    const __m256d v44l = _mm256_fmadd_pd(v20l, v43l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v20h, v43h, v43h);
    const __m256i v45l = i0e_1ulp_avx2_bits_f64_avx2(v6l);
    const __m256i v45h = i0e_1ulp_avx2_bits_f64_avx2(v6h);
    const __m256i v47l = _mm256_slli_epi64(v45l, 52);
    const __m256i v47h = _mm256_slli_epi64(v45h, 52);
    const __m256d v48l = _mm256_castsi256_pd(_mm256_add_epi64(i0e_1ulp_avx2_bits_f64_avx2(v44l), v47l));
    const __m256d v48h = _mm256_castsi256_pd(_mm256_add_epi64(i0e_1ulp_avx2_bits_f64_avx2(v44h), v47h));
    const __m128 v49l = _mm256_cvtpd_ps(v48l);
    const __m128 v49h = _mm256_cvtpd_ps(v48h);
    const __m256 v49 = _mm256_set_m128(v49h, v49l);
    const __m256 v51 = _mm256_round_ps(v2, 8);
    const __m256i v52 = _mm256_castps_si256(_mm256_cmp_ps(v50, v51, _CMP_LT_OQ));
    __m256 r0 = v49;
    __m256i any1 = v52;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v55 = _mm256_sqrt_ps(v2);
        const __m256 v56 = _mm256_div_ps(v54, v55);
        const __m256d v57l = _mm256_cvtps_pd(_mm256_castps256_ps128(v56));
        const __m256d v57h = _mm256_cvtps_pd(_mm256_extractf128_ps(v56, 1));
        const __m256d v58l = _mm256_mul_pd(v53, v57l);
        const __m256d v58h = _mm256_mul_pd(v53, v57h);
        const __m256d v59l = _mm256_mul_pd(v3l, v57l);
        const __m256d v59h = _mm256_mul_pd(v3h, v57h);
        const __m256d v62l = _mm256_fnmadd_pd(v57l, v59l, v61);
        const __m256d v62h = _mm256_fnmadd_pd(v57h, v59h, v61);
        const __m256d v63l = _mm256_fmadd_pd(v58l, v62l, v57l);
        const __m256d v63h = _mm256_fmadd_pd(v58h, v62h, v57h);
        const __m256d v65l = _mm256_max_pd(v63l, v64);
        const __m256d v65h = _mm256_max_pd(v63h, v64);
        const __m256d v66l = _mm256_mul_pd(v65l, v65l);
        const __m256d v66h = _mm256_mul_pd(v65h, v65h);
        const __m256d v69l = _mm256_fmadd_pd(v67, v66l, v68);
        const __m256d v69h = _mm256_fmadd_pd(v67, v66h, v68);
        const __m256d v71l = _mm256_fmadd_pd(v66l, v69l, v70);
        const __m256d v71h = _mm256_fmadd_pd(v66h, v69h, v70);
        const __m256d v73l = _mm256_fmadd_pd(v71l, v66l, v72);
        const __m256d v73h = _mm256_fmadd_pd(v71h, v66h, v72);
        const __m256d v75l = _mm256_fmadd_pd(v73l, v66l, v74);
        const __m256d v75h = _mm256_fmadd_pd(v73h, v66h, v74);
        const __m256d v77l = _mm256_fmadd_pd(v75l, v66l, v76);
        const __m256d v77h = _mm256_fmadd_pd(v75h, v66h, v76);
        const __m256d v78l = _mm256_mul_pd(v65l, v77l);
        const __m256d v78h = _mm256_mul_pd(v65h, v77h);
        const __m128 v79l = _mm256_cvtpd_ps(v78l);
        const __m128 v79h = _mm256_cvtpd_ps(v78h);
        const __m256 v79 = _mm256_set_m128(v79h, v79l);
        r0 = _mm256_blendv_ps(r0, v79, _mm256_castsi256_ps(v52));
    }
    _mm256_storeu_ps(y, r0);
}

static I0E_1ULP_AVX2_AVX2_TARGET void i0e_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i0e_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i0e_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
I0E_1ULP_AVX2_AVX512 __m512i i0e_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
I0E_1ULP_AVX2_AVX512 void i0e_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(-0x1.62e4302ede7acp-1); /* -0.69314718792087637 */
    const __m512d v10 = _mm512_set1_pd(0x1.18411e2cd08f6p-12); /* 0.00026727139156802694 */
    const __m512d v11 = _mm512_set1_pd(0x1.57407c5d53bbbp-9); /* 0.0026188041507917126 */
    const __m512d v13 = _mm512_set1_pd(0x1.41cefc2a6c8f7p-6); /* 0.01964163423117157 */
    const __m512d v15 = _mm512_set1_pd(0x1.e2b8105c652cdp-4); /* 0.11785131827339086 */
    const __m512d v17 = _mm512_set1_pd(0x1.6a09ea379022ap-1); /* 0.7071068947626078 */
    const __m512d v21 = _mm512_set1_pd(-0x1.7a9cc9d92b13ep-9); /* -0.0028885837933413641 */
    const __m512d v25 = _mm512_set1_pd(0x1.19ccda5446affp-54); /* 6.1105679205662721e-17 */
    const __m512d v26 = _mm512_set1_pd(0x1.607fa69db424bp-48); /* 4.8919012744627134e-15 */
    const __m512d v28 = _mm512_set1_pd(0x1.7f0a1b1d0e80dp-39); /* 2.7216591733691769e-12 */
    const __m512d v29 = _mm512_set1_pd(0x1.f7bc0e42a6904p-32); /* 4.5814394306556506e-10 */
    const __m512d v32 = _mm512_set1_pd(0x1.249b77fca18cfp-24); /* 6.8127945904592713e-08 */
    const __m512d v34 = _mm512_set1_pd(0x1.c6e74cab64e07p-18); /* 6.7785905843056768e-06 */
    const __m512d v35 = _mm512_set1_pd(0x1.c7394250b0794p-12); /* 0.00043413512052491968 */
    const __m512d v38 = _mm512_set1_pd(0x1.000f61531da0ap-6); /* 0.015628666919349533 */
    const __m512d v39 = _mm512_set1_pd(0x1.0017b05de12cdp-2); /* 0.25009036610599084 */
    const __m512d v42 = _mm512_set1_pd(0x1.002f558804ea3p+0); /* 1.0007222611501809 */
    const __m512 v50 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v53 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512 v54 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v61 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v64 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v67 = _mm512_set1_pd(0x1.7cec3cff990b9p-2); /* 0.37199492750211111 */
    const __m512d v68 = _mm512_set1_pd(-0x1.216ab4a2308dfp-7); /* -0.0088323003768703817 */
    const __m512d v70 = _mm512_set1_pd(0x1.103f6f57be4c8p-5); /* 0.033233373132995292 */
    const __m512d v72 = _mm512_set1_pd(0x1.c97fca7956b42p-6); /* 0.027923534134383539 */
    const __m512d v74 = _mm512_set1_pd(0x1.98874a6f109aap-5); /* 0.049869199160201674 */
    const __m512d v76 = _mm512_set1_pd(0x1.98845312c7e8ap-2); /* 0.39894227792863346 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v6l = _mm512_fnmadd_pd(v0, v3l, v5);
    const __m512d v6h = _mm512_fnmadd_pd(v0, v3h, v5);
    const __m512d v7l = _mm512_sub_pd(v6l, v5);
    const __m512d v7h = _mm512_sub_pd(v6h, v5);
    const __m512d v9l = _mm512_fmsub_pd(v7l, v8, v3l);
    const __m512d v9h = _mm512_fmsub_pd(v7h, v8, v3h);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v10, v11);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v10, v11);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v9l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v9h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v9l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v9h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v9l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v9h, v16h, v17);
    const __m512d v19l = _mm512_mul_pd(v9l, v18l);
    const __m512d v19h = _mm512_mul_pd(v9h, v18h);
    const __m512d v20l = _mm512_fmadd_pd(v19l, v19l, v9l);
    const __m512d v20h = _mm512_fmadd_pd(v19h, v19h, v9h);
    const __m512d v22l = _mm512_fmadd_pd(v3l, v3l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v3h, v3h, v21);
    const __m512d v23l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v22l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v23h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v22h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v24l = _mm512_mul_pd(v22l, v23l);
    const __m512d v24h = _mm512_mul_pd(v22h, v23h);
    const __m512d v27l = _mm512_fmadd_pd(v22l, v25, v26);
    const __m512d v27h = _mm512_fmadd_pd(v22h, v25, v26);
    const __m512d v30l = _mm512_fmadd_pd(v22l, v28, v29);
    const __m512d v30h = _mm512_fmadd_pd(v22h, v28, v29);
    const __m512d v31l = _mm512_fmadd_pd(v24l, v27l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v24h, v27h, v30h);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v22l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v22h, v32);
    const __m512d v36l = _mm512_fmadd_pd(v22l, v34, v35);
    const __m512d v36h = _mm512_fmadd_pd(v22h, v34, v35);
    const __m512d v37l = _mm512_fmadd_pd(v24l, v33l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v24h, v33h, v36h);
    const __m512d v40l = _mm512_fmadd_pd(v38, v22l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38, v22h, v39);
    const __m512d v41l = _mm512_fmadd_pd(v24l, v37l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v24h, v37h, v40h);
    const __m512d v43l = _mm512_fmadd_pd(v22l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v22h, v41h, v42);
    const __m512d v44l = _mm512_fmadd_pd(v20l, v43l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v20h, v43h, v43h);
    const __m512i v45l = i0e_1ulp_avx2_bits_f64_avx512(v6l);
    const __m512i v45h = i0e_1ulp_avx2_bits_f64_avx512(v6h);
    const __m512i v47l = _mm512_slli_epi64(v45l, 52);
    const __m512i v47h = _mm512_slli_epi64(v45h, 52);
    const __m512d v48l = _mm512_castsi512_pd(_mm512_add_epi64(i0e_1ulp_avx2_bits_f64_avx512(v44l), v47l));
    const __m512d v48h = _mm512_castsi512_pd(_mm512_add_epi64(i0e_1ulp_avx2_bits_f64_avx512(v44h), v47h));
    const __m256 v49l = _mm512_cvtpd_ps(v48l);
    const __m256 v49h = _mm512_cvtpd_ps(v48h);
    const __m512 v49 = _mm512_insertf32x8(_mm512_castps256_ps512(v49l), v49h, 1);
    const __m512 v51 = _mm512_roundscale_ps(v2, 8);
    const __mmask16 v52 = _mm512_cmp_ps_mask(v50, v51, _CMP_LT_OQ);
    __m512 r0 = v49;
    __mmask16 any1 = v52;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v55 = _mm512_sqrt_ps(v2);
        const __m512 v56 = _mm512_div_ps(v54, v55);
        const __m512d v57l = _mm512_cvtps_pd(_mm512_castps512_ps256(v56));
        const __m512d v57h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v56, 1));
        const __m512d v58l = _mm512_mul_pd(v53, v57l);
        const __m512d v58h = _mm512_mul_pd(v53, v57h);
        const __m512d v59l = _mm512_mul_pd(v3l, v57l);
        const __m512d v59h = _mm512_mul_pd(v3h, v57h);
        const __m512d v62l = _mm512_fnmadd_pd(v57l, v59l, v61);
        const __m512d v62h = _mm512_fnmadd_pd(v57h, v59h, v61);
        const __m512d v63l = _mm512_fmadd_pd(v58l, v62l, v57l);
        const __m512d v63h = _mm512_fmadd_pd(v58h, v62h, v57h);
        const __m512d v65l = _mm512_max_pd(v63l, v64);
        const __m512d v65h = _mm512_max_pd(v63h, v64);
        const __m512d v66l = _mm512_mul_pd(v65l, v65l);
        const __m512d v66h = _mm512_mul_pd(v65h, v65h);
        const __m512d v69l = _mm512_fmadd_pd(v67, v66l, v68);
        const __m512d v69h = _mm512_fmadd_pd(v67, v66h, v68);
        const __m512d v71l = _mm512_fmadd_pd(v66l, v69l, v70);
        const __m512d v71h = _mm512_fmadd_pd(v66h, v69h, v70);
        const __m512d v73l = _mm512_fmadd_pd(v71l, v66l, v72);
        const __m512d v73h = _mm512_fmadd_pd(v71h, v66h, v72);
        const __m512d v75l = _mm512_fmadd_pd(v73l, v66l, v74);
        const __m512d v75h = _mm512_fmadd_pd(v73h, v66h, v74);
        const __m512d v77l = _mm512_fmadd_pd(v75l, v66l, v76);
        const __m512d v77h = _mm512_fmadd_pd(v75h, v66h, v76);
        const __m512d v78l = _mm512_mul_pd(v65l, v77l);
        const __m512d v78h = _mm512_mul_pd(v65h, v77h);
        const __m256 v79l = _mm512_cvtpd_ps(v78l);
        const __m256 v79h = _mm512_cvtpd_ps(v78h);
        const __m512 v79 = _mm512_insertf32x8(_mm512_castps256_ps512(v79l), v79h, 1);
        r0 = _mm512_mask_blend_ps(v52, r0, v79);
    }
    _mm512_storeu_ps(y, r0);
}

static I0E_1ULP_AVX2_AVX512_TARGET void i0e_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        i0e_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i0e_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I0E_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i0e_1ulp_avx2_level(void) {
#if defined(I0E_1ULP_AVX2_FORCE_ISA)
    return I0E_1ULP_AVX2_FORCE_ISA;
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

float i0e_1ulp_avx2(float x) {
    return i0e_1ulp_avx2_element(x);
}

void i0e_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i0e_1ulp_avx2_level();
    if (level == 2) {
        i0e_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i0e_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    i0e_1ulp_avx2_array_portable(x, y, n);
}

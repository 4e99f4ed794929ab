/* i1e_f64_4ulp_avx512: i1e
 *
 *   target       i1e, e^-|x| I_1(x), f64
 *   domain       every input
 *   max error    3.434963 ulp, observed on 5464849026 inputs
 *   worst input  -0x1.ff8baf7f4ac08p+2 (-7.9929007285200058, encoding 0xc01ff8baf7f4ac08)
 *   result there -0x1.12d526b41537p-3 (-0.13419561612195308, encoding 0xbfc12d526b415370)
 *   mean error   0.582939 ulp
 *   misrounded   2715095986 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           acbb128dce001ec0f54927258c3e171e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1e --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive i1e_f64.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "i1e_f64_4ulp_avx512.h"

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

static inline double i1e_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double i1e_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i1e_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double i1e_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i1e_f64_4ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = i1e_f64_4ulp_avx512_bits_f64(y) & INT64_MIN;
    return i1e_f64_4ulp_avx512_frombits_f64((i1e_f64_4ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

/* The exponent field, of a subnormal after scaling. */
static inline double i1e_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = i1e_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double i1e_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = i1e_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double i1e_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return i1e_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int i1e_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double i1e_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? i1e_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = i1e_f64_4ulp_avx512_getmant_f64(a) * i1e_f64_4ulp_avx512_pow2_f64(s) * i1e_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !i1e_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double i1e_f64_4ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static const double i1e_f64_4ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double i1e_f64_4ulp_avx512_table1[16] = {
    -0x0p+0, 0x1.79aa65d837b6cp-54, -0x1.01b15eaa59348p-55, 0x1.68efde3a8a894p-54,
    0x1.34d754db0abb6p-55, 0x1.59f48a72a4c6dp-55, 0x1.690cebb7aafbp-56, 0x1.063e1e21c5409p-54,
    -0x1.3b3efbf5e2229p-54, -0x1.b32dcb94da51dp-56, 0x1.db72fc1f0eab4p-55, 0x1.1affc2b91ce27p-56,
    0x1.c1a7792cb3387p-55, 0x1.36eae30af0cb3p-56, 0x1.4a385a63d07a7p-56, -0x1.ff7128fd391f1p-55,
};

static inline double i1e_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1.18eb7bb51b8d7p-115; /* 2.6417576336295288e-35 */
    const double v1 = x;
    const double v2 = v1 * v1;
    const double v3 = 0x1.26385285b4d74p-106; /* 1.4166178148433607e-32 */
    const double v4 = i1e_f64_4ulp_avx512_fma_f64(v0, v2, v3);
    const double v5 = 0x1.1c3572d210252p-96; /* 1.4012574877765918e-29 */
    const double v6 = i1e_f64_4ulp_avx512_fma_f64(v4, v2, v5);
    const double v7 = 0x1.8ad1c8888768p-87; /* 9.9666445267990943e-27 */
    const double v8 = i1e_f64_4ulp_avx512_fma_f64(v6, v2, v7);
    const double v9 = 0x1.e28115d8f61fcp-78; /* 6.2362211325842465e-24 */
    const double v10 = i1e_f64_4ulp_avx512_fma_f64(v8, v2, v9);
    const double v11 = 0x1.f1741cdc6495bp-69; /* 3.2918715594385019e-21 */
    const double v12 = i1e_f64_4ulp_avx512_fma_f64(v10, v2, v11);
    const double v13 = 0x1.ab8210e0552b6p-60; /* 1.4484536820686944e-18 */
    const double v14 = i1e_f64_4ulp_avx512_fma_f64(v12, v2, v13);
    const double v15 = 0x1.2c97573078b87p-51; /* 5.2144256647599295e-16 */
    const double v16 = i1e_f64_4ulp_avx512_fma_f64(v14, v2, v15);
    const double v17 = 0x1.522a4410380b8p-43; /* 1.5017547253054688e-13 */
    const double v18 = i1e_f64_4ulp_avx512_fma_f64(v16, v2, v17);
    const double v19 = 0x1.27e4fb767aeb9p-35; /* 3.3639305686167785e-11 */
    const double v20 = i1e_f64_4ulp_avx512_fma_f64(v18, v2, v19);
    const double v21 = 0x1.845c8a0cf35b3p-28; /* 5.6514033565298762e-09 */
    const double v22 = i1e_f64_4ulp_avx512_fma_f64(v20, v2, v21);
    const double v23 = 0x1.6c16c16c164acp-21; /* 6.7816840277757674e-07 */
    const double v24 = i1e_f64_4ulp_avx512_fma_f64(v22, v2, v23);
    const double v25 = 0x1.c71c71c71c75dp-15; /* 5.425347222222266e-05 */
    const double v26 = i1e_f64_4ulp_avx512_fma_f64(v24, v2, v25);
    const double v27 = 0x1.5555555555554p-9; /* 0.0026041666666666661 */
    const double v28 = i1e_f64_4ulp_avx512_fma_f64(v26, v2, v27);
    const double v29 = 0x1p-4; /* 0.0625 */
    const double v30 = i1e_f64_4ulp_avx512_fma_f64(v28, v2, v29);
    const double v31 = 0x1p-1; /* 0.5 */
    const double v32 = i1e_f64_4ulp_avx512_fma_f64(v30, v2, v31);
    const double v33 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v34 = i1e_f64_4ulp_avx512_abs_f64(v1);
    const double v35 = -v34;
    const double v36 = 0x1.8p+48; /* 422212465065984 */
    const double v37 = i1e_f64_4ulp_avx512_fma_f64(v33, v35, v36);
    const int64_t v38 = i1e_f64_4ulp_avx512_bits_f64(v37);
    const int32_t v39 = (int32_t)(uint32_t)(uint64_t)v38;
    const double v40 = i1e_f64_4ulp_avx512_table0[(uint32_t)v39 & (16u - 1)];
    const double v41 = v32 * v40;
    const double v42 = v41 * v1;
    const double v43 = -v2;
    const double v44 = i1e_f64_4ulp_avx512_fma_f64(v1, v1, v43);
    const double v45 = 0x1.b3f907dad9362p-5; /* 0.053219333020740903 */
    const double v46 = i1e_f64_4ulp_avx512_fma_f64(v24, v2, v45);
    const double v47 = 0x1.6b1ba68c47fcep-10; /* 0.0013851471331420731 */
    const double v48 = -0x1.3c2d429ab7d01p-55; /* -3.4279957079537779e-17 */
    const double v49 = v37 - v36;
    const double v50 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v51 = i1e_f64_4ulp_avx512_fma_f64(v50, v49, v35);
    const double v52 = i1e_f64_4ulp_avx512_fma_f64(v48, v49, v51);
    const double v53 = 0x1.1112a3e261cc6p-7; /* 0.0083335209099132494 */
    const double v54 = i1e_f64_4ulp_avx512_fma_f64(v47, v52, v53);
    const double v55 = 0x1.555556aa5585p-5; /* 0.041666669147773505 */
    const double v56 = i1e_f64_4ulp_avx512_fma_f64(v54, v52, v55);
    const double v57 = 0x1.55555553ba92p-3; /* 0.16666666661996832 */
    const double v58 = i1e_f64_4ulp_avx512_fma_f64(v56, v52, v57);
    const double v59 = 0x1.fffffffffe5bfp-2; /* 0.49999999999962691 */
    const double v60 = i1e_f64_4ulp_avx512_fma_f64(v58, v52, v59);
    const double v61 = 0x1.0000000000006p+0; /* 1.0000000000000013 */
    const double v62 = i1e_f64_4ulp_avx512_fma_f64(v60, v52, v61);
    const double v63 = i1e_f64_4ulp_avx512_table1[(uint32_t)v39 & (16u - 1)];
    const double v64 = i1e_f64_4ulp_avx512_fma_f64(v62, v52, v63);
    const double v65 = i1e_f64_4ulp_avx512_fma_f64(v44, v46, v64);
    const double v66 = -v42;
    const double v67 = i1e_f64_4ulp_avx512_fma_f64(v41, v1, v66);
    const double v68 = i1e_f64_4ulp_avx512_fma_f64(v42, v65, v67);
    const double v69 = v42 + v68;
    const double v70 = i1e_f64_4ulp_avx512_copysign_f64(v69, v1);
    const double v71 = i1e_f64_4ulp_avx512_scalef_f64(v70, v49);
    const double v72 = 0x1p+3; /* 8 */
    const int v73 = v72 < v34;
    double r0 = v71;
    if (v73) {
        const double v74 = 0x1p+0; /* 1 */
        const double v75 = i1e_f64_4ulp_avx512_sqrt_f64(v34);
        const double v76 = v74 / v75;
        const double v77 = v76 * v76;
        const double v78 = 0x1.8a72ab2fc6959p+56; /* 1.1102722039051611e+17 */
        const double v79 = -0x1.4fb110f69d6c3p+57; /* -1.8897760722634966e+17 */
        const double v80 = i1e_f64_4ulp_avx512_fma_f64(v77, v78, v79);
        const double v81 = 0x1.05118337f94f9p+57; /* 1.4696844839790979e+17 */
        const double v82 = i1e_f64_4ulp_avx512_fma_f64(v80, v77, v81);
        const double v83 = -0x1.ee4068a538e44p+55; /* -69559728343904800 */
        const double v84 = i1e_f64_4ulp_avx512_fma_f64(v77, v82, v83);
        const double v85 = 0x1.3f827b276b64ep+54; /* 22483495756159288 */
        const double v86 = i1e_f64_4ulp_avx512_fma_f64(v77, v84, v85);
        const double v87 = -0x1.2bd5859c6fc46p+52; /* -5274736741776454 */
        const double v88 = i1e_f64_4ulp_avx512_fma_f64(v86, v77, v87);
        const double v89 = 0x1.a79590dc9ccd5p+49; /* 931471598107034.62 */
        const double v90 = i1e_f64_4ulp_avx512_fma_f64(v77, v88, v89);
        const double v91 = -0x1.ccf0b85f533a8p+46; /* -126702308545742.62 */
        const double v92 = i1e_f64_4ulp_avx512_fma_f64(v77, v90, v91);
        const double v93 = 0x1.88272f54d7775p+43; /* 13474276746939.729 */
        const double v94 = i1e_f64_4ulp_avx512_fma_f64(v77, v92, v93);
        const double v95 = -0x1.074557f1a3b54p+40; /* -1130739790243.708 */
        const double v96 = i1e_f64_4ulp_avx512_fma_f64(v77, v94, v95);
        const double v97 = 0x1.18582d2b239c5p+36; /* 75254387378.225662 */
        const double v98 = i1e_f64_4ulp_avx512_fma_f64(v96, v77, v97);
        const double v99 = -0x1.da2750869210cp+31; /* -3977488451.285284 */
        const double v100 = i1e_f64_4ulp_avx512_fma_f64(v77, v98, v99);
        const double v101 = 0x1.3dc7ff61dab68p+27; /* 166608891.05794835 */
        const double v102 = i1e_f64_4ulp_avx512_fma_f64(v100, v77, v101);
        const double v103 = -0x1.4fb436f4878cfp+22; /* -5500173.7387983343 */
        const double v104 = i1e_f64_4ulp_avx512_fma_f64(v77, v102, v103);
        const double v105 = 0x1.14d11d2bdbd64p+17; /* 141730.22790096246 */
        const double v106 = i1e_f64_4ulp_avx512_fma_f64(v104, v77, v105);
        const double v107 = -0x1.5fc1b83696ebap+11; /* -2814.0537369678177 */
        const double v108 = i1e_f64_4ulp_avx512_fma_f64(v77, v106, v107);
        const double v109 = 0x1.4a21c3b06e271p+5; /* 41.266486528741446 */
        const double v110 = i1e_f64_4ulp_avx512_fma_f64(v108, v77, v109);
        const double v111 = -0x1.7689c70fd7a22p-1; /* -0.7315199095572249 */
        const double v112 = i1e_f64_4ulp_avx512_fma_f64(v77, v110, v111);
        const double v113 = -0x1.b6f2905fdef26p-4; /* -0.10716492077147829 */
        const double v114 = i1e_f64_4ulp_avx512_fma_f64(v112, v77, v113);
        const double v115 = -0x1.d766c16b26f52p-5; /* -0.057544114847785224 */
        const double v116 = i1e_f64_4ulp_avx512_fma_f64(v77, v114, v115);
        const double v117 = -0x1.4f1c6d2ea37p-5; /* -0.040907109495590177 */
        const double v118 = i1e_f64_4ulp_avx512_fma_f64(v77, v116, v117);
        const double v119 = -0x1.7efc0e16a7adp-5; /* -0.046751048580735977 */
        const double v120 = i1e_f64_4ulp_avx512_fma_f64(v77, v118, v119);
        const double v121 = -0x1.32633e6df1fd8p-3; /* -0.14960335515047407 */
        const double v122 = i1e_f64_4ulp_avx512_fma_f64(v120, v77, v121);
        const double v123 = 0x1.9884533d4365p-2; /* 0.39894228040143265 */
        const double v124 = i1e_f64_4ulp_avx512_fma_f64(v122, v77, v123);
        const double v125 = v124 * v76;
        const double v126 = i1e_f64_4ulp_avx512_copysign_f64(v125, v1);
        r0 = v126;
    }
    return r0;
}

static void i1e_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i1e_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I1E_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I1E_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I1E_F64_4ULP_AVX512_AVX2 static inline I1E_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define I1E_F64_4ULP_AVX512_AVX512 static inline I1E_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

I1E_F64_4ULP_AVX512_AVX2 __m128i i1e_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
I1E_F64_4ULP_AVX512_AVX2 __m256d i1e_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1E_F64_4ULP_AVX512_AVX2 __m256d i1e_f64_4ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
I1E_F64_4ULP_AVX512_AVX2 __m256i i1e_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
I1E_F64_4ULP_AVX512_AVX2 __m256d i1e_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = i1e_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

I1E_F64_4ULP_AVX512_AVX2 void i1e_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.18eb7bb51b8d7p-115); /* 2.6417576336295288e-35 */
    const __m256d v3 = _mm256_set1_pd(0x1.26385285b4d74p-106); /* 1.4166178148433607e-32 */
    const __m256d v5 = _mm256_set1_pd(0x1.1c3572d210252p-96); /* 1.4012574877765918e-29 */
    const __m256d v7 = _mm256_set1_pd(0x1.8ad1c8888768p-87); /* 9.9666445267990943e-27 */
    const __m256d v9 = _mm256_set1_pd(0x1.e28115d8f61fcp-78); /* 6.2362211325842465e-24 */
    const __m256d v11 = _mm256_set1_pd(0x1.f1741cdc6495bp-69); /* 3.2918715594385019e-21 */
    const __m256d v13 = _mm256_set1_pd(0x1.ab8210e0552b6p-60); /* 1.4484536820686944e-18 */
    const __m256d v15 = _mm256_set1_pd(0x1.2c97573078b87p-51); /* 5.2144256647599295e-16 */
    const __m256d v17 = _mm256_set1_pd(0x1.522a4410380b8p-43); /* 1.5017547253054688e-13 */
    const __m256d v19 = _mm256_set1_pd(0x1.27e4fb767aeb9p-35); /* 3.3639305686167785e-11 */
    const __m256d v21 = _mm256_set1_pd(0x1.845c8a0cf35b3p-28); /* 5.6514033565298762e-09 */
    const __m256d v23 = _mm256_set1_pd(0x1.6c16c16c164acp-21); /* 6.7816840277757674e-07 */
    const __m256d v25 = _mm256_set1_pd(0x1.c71c71c71c75dp-15); /* 5.425347222222266e-05 */
    const __m256d v27 = _mm256_set1_pd(0x1.5555555555554p-9); /* 0.0026041666666666661 */
    const __m256d v29 = _mm256_set1_pd(0x1p-4); /* 0.0625 */
    const __m256d v31 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v33 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v36 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v45 = _mm256_set1_pd(0x1.b3f907dad9362p-5); /* 0.053219333020740903 */
    const __m256d v47 = _mm256_set1_pd(0x1.6b1ba68c47fcep-10); /* 0.0013851471331420731 */
    const __m256d v48 = _mm256_set1_pd(-0x1.3c2d429ab7d01p-55); /* -3.4279957079537779e-17 */
    const __m256d v50 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v53 = _mm256_set1_pd(0x1.1112a3e261cc6p-7); /* 0.0083335209099132494 */
    const __m256d v55 = _mm256_set1_pd(0x1.555556aa5585p-5); /* 0.041666669147773505 */
    const __m256d v57 = _mm256_set1_pd(0x1.55555553ba92p-3); /* 0.16666666661996832 */
    const __m256d v59 = _mm256_set1_pd(0x1.fffffffffe5bfp-2); /* 0.49999999999962691 */
    const __m256d v61 = _mm256_set1_pd(0x1.0000000000006p+0); /* 1.0000000000000013 */
    const __m256d v72 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v74 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v78 = _mm256_set1_pd(0x1.8a72ab2fc6959p+56); /* 1.1102722039051611e+17 */
    const __m256d v79 = _mm256_set1_pd(-0x1.4fb110f69d6c3p+57); /* -1.8897760722634966e+17 */
    const __m256d v81 = _mm256_set1_pd(0x1.05118337f94f9p+57); /* 1.4696844839790979e+17 */
    const __m256d v83 = _mm256_set1_pd(-0x1.ee4068a538e44p+55); /* -69559728343904800 */
    const __m256d v85 = _mm256_set1_pd(0x1.3f827b276b64ep+54); /* 22483495756159288 */
    const __m256d v87 = _mm256_set1_pd(-0x1.2bd5859c6fc46p+52); /* -5274736741776454 */
    const __m256d v89 = _mm256_set1_pd(0x1.a79590dc9ccd5p+49); /* 931471598107034.62 */
    const __m256d v91 = _mm256_set1_pd(-0x1.ccf0b85f533a8p+46); /* -126702308545742.62 */
    const __m256d v93 = _mm256_set1_pd(0x1.88272f54d7775p+43); /* 13474276746939.729 */
    const __m256d v95 = _mm256_set1_pd(-0x1.074557f1a3b54p+40); /* -1130739790243.708 */
    const __m256d v97 = _mm256_set1_pd(0x1.18582d2b239c5p+36); /* 75254387378.225662 */
    const __m256d v99 = _mm256_set1_pd(-0x1.da2750869210cp+31); /* -3977488451.285284 */
    const __m256d v101 = _mm256_set1_pd(0x1.3dc7ff61dab68p+27); /* 166608891.05794835 */
    const __m256d v103 = _mm256_set1_pd(-0x1.4fb436f4878cfp+22); /* -5500173.7387983343 */
    const __m256d v105 = _mm256_set1_pd(0x1.14d11d2bdbd64p+17); /* 141730.22790096246 */
    const __m256d v107 = _mm256_set1_pd(-0x1.5fc1b83696ebap+11); /* -2814.0537369678177 */
    const __m256d v109 = _mm256_set1_pd(0x1.4a21c3b06e271p+5); /* 41.266486528741446 */
    const __m256d v111 = _mm256_set1_pd(-0x1.7689c70fd7a22p-1); /* -0.7315199095572249 */
    const __m256d v113 = _mm256_set1_pd(-0x1.b6f2905fdef26p-4); /* -0.10716492077147829 */
    const __m256d v115 = _mm256_set1_pd(-0x1.d766c16b26f52p-5); /* -0.057544114847785224 */
    const __m256d v117 = _mm256_set1_pd(-0x1.4f1c6d2ea37p-5); /* -0.040907109495590177 */
    const __m256d v119 = _mm256_set1_pd(-0x1.7efc0e16a7adp-5); /* -0.046751048580735977 */
    const __m256d v121 = _mm256_set1_pd(-0x1.32633e6df1fd8p-3); /* -0.14960335515047407 */
    const __m256d v123 = _mm256_set1_pd(0x1.9884533d4365p-2); /* 0.39894228040143265 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_mul_pd(v1l, v1l);
    const __m256d v2h = _mm256_mul_pd(v1h, v1h);
    const __m256d v4l = _mm256_fmadd_pd(v0, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v0, v2h, v3);
    const __m256d v6l = _mm256_fmadd_pd(v4l, v2l, v5);
    const __m256d v6h = _mm256_fmadd_pd(v4h, v2h, v5);
    const __m256d v8l = _mm256_fmadd_pd(v6l, v2l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v6h, v2h, v7);
    const __m256d v10l = _mm256_fmadd_pd(v8l, v2l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v8h, v2h, v9);
    const __m256d v12l = _mm256_fmadd_pd(v10l, v2l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v2h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v2l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v2h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v2l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v2h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v2l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v2h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v2l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v2h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v2l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v2h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v2l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v2h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v2l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v2h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v2l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v2h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v2l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v2h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v2l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v2h, v31);
    const __m256d v34l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v34h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v37l = _mm256_fnmadd_pd(v33, v34l, v36);
    const __m256d v37h = _mm256_fnmadd_pd(v33, v34h, v36);
    const __m256i v38l = _mm256_castpd_si256(v37l);
    const __m256i v38h = _mm256_castpd_si256(v37h);
    const __m128i v39l = i1e_f64_4ulp_avx512_wrap_avx2(v38l);
    const __m128i v39h = i1e_f64_4ulp_avx512_wrap_avx2(v38h);
    const __m256i v39 = _mm256_set_m128i(v39h, v39l);
    const __m256d v40l = i1e_f64_4ulp_avx512_gather_f64_avx2(i1e_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v39), _mm_set1_epi32(15)));
    const __m256d v40h = i1e_f64_4ulp_avx512_gather_f64_avx2(i1e_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v39, 1), _mm_set1_epi32(15)));
    const __m256d v41l = _mm256_mul_pd(v32l, v40l);
    const __m256d v41h = _mm256_mul_pd(v32h, v40h);
    const __m256d v42l = _mm256_mul_pd(v41l, v1l);
    const __m256d v42h = _mm256_mul_pd(v41h, v1h);
    const __m256d v44l = _mm256_fmsub_pd(v1l, v1l, v2l);
    const __m256d v44h = _mm256_fmsub_pd(v1h, v1h, v2h);
    const __m256d v46l = _mm256_fmadd_pd(v24l, v2l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v24h, v2h, v45);
    const __m256d v49l = _mm256_sub_pd(v37l, v36);
    const __m256d v49h = _mm256_sub_pd(v37h, v36);
    const __m256d v51l = _mm256_fmsub_pd(v50, v49l, v34l);
    const __m256d v51h = _mm256_fmsub_pd(v50, v49h, v34h);
    const __m256d v52l = _mm256_fmadd_pd(v48, v49l, v51l);
    const __m256d v52h = _mm256_fmadd_pd(v48, v49h, v51h);
    const __m256d v54l = _mm256_fmadd_pd(v47, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v47, v52h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v54l, v52l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54h, v52h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v56l, v52l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v56h, v52h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v58l, v52l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v58h, v52h, v59);
    const __m256d v62l = _mm256_fmadd_pd(v60l, v52l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v60h, v52h, v61);
    const __m256d v63l = i1e_f64_4ulp_avx512_gather_f64_avx2(i1e_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v39), _mm_set1_epi32(15)));
    const __m256d v63h = i1e_f64_4ulp_avx512_gather_f64_avx2(i1e_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v39, 1), _mm_set1_epi32(15)));
    const __m256d v64l = _mm256_fmadd_pd(v62l, v52l, v63l);
    const __m256d v64h = _mm256_fmadd_pd(v62h, v52h, v63h);
    const __m256d v65l = _mm256_fmadd_pd(v44l, v46l, v64l);
    const __m256d v65h = _mm256_fmadd_pd(v44h, v46h, v64h);
    const __m256d v67l = _mm256_fmsub_pd(v41l, v1l, v42l);
    const __m256d v67h = _mm256_fmsub_pd(v41h, v1h, v42h);
    const __m256d v68l = _mm256_fmadd_pd(v42l, v65l, v67l);
    const __m256d v68h = _mm256_fmadd_pd(v42h, v65h, v67h);
    const __m256d v69l = _mm256_add_pd(v42l, v68l);
    const __m256d v69h = _mm256_add_pd(v42h, v68h);
    const __m256d v70l = i1e_f64_4ulp_avx512_signed_f64_avx2(v69l, v1l);
    const __m256d v70h = i1e_f64_4ulp_avx512_signed_f64_avx2(v69h, v1h);
    const __m256d v71l = i1e_f64_4ulp_avx512_lanes_scalef_f64_avx2(v70l, v49l);
    const __m256d v71h = i1e_f64_4ulp_avx512_lanes_scalef_f64_avx2(v70h, v49h);
    const __m256i v73l = _mm256_castpd_si256(_mm256_cmp_pd(v72, v34l, _CMP_LT_OQ));
    const __m256i v73h = _mm256_castpd_si256(_mm256_cmp_pd(v72, v34h, _CMP_LT_OQ));
    const __m256i v73 = i1e_f64_4ulp_avx512_join_mask_avx2(v73l, v73h);
    __m256d r0l = v71l;
    __m256d r0h = v71h;
    __m256i any1 = v73;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v75l = _mm256_sqrt_pd(v34l);
        const __m256d v75h = _mm256_sqrt_pd(v34h);
        const __m256d v76l = _mm256_div_pd(v74, v75l);
        const __m256d v76h = _mm256_div_pd(v74, v75h);
        const __m256d v77l = _mm256_mul_pd(v76l, v76l);
        const __m256d v77h = _mm256_mul_pd(v76h, v76h);
        const __m256d v80l = _mm256_fmadd_pd(v77l, v78, v79);
        const __m256d v80h = _mm256_fmadd_pd(v77h, v78, v79);
        const __m256d v82l = _mm256_fmadd_pd(v80l, v77l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v80h, v77h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v77l, v82l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v77h, v82h, v83);
        const __m256d v86l = _mm256_fmadd_pd(v77l, v84l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v77h, v84h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v86l, v77l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v86h, v77h, v87);
        const __m256d v90l = _mm256_fmadd_pd(v77l, v88l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v77h, v88h, v89);
        const __m256d v92l = _mm256_fmadd_pd(v77l, v90l, v91);
        const __m256d v92h = _mm256_fmadd_pd(v77h, v90h, v91);
        const __m256d v94l = _mm256_fmadd_pd(v77l, v92l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v77h, v92h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v77l, v94l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v77h, v94h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v77l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v77h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v77l, v98l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v77h, v98h, v99);
        const __m256d v102l = _mm256_fmadd_pd(v100l, v77l, v101);
        const __m256d v102h = _mm256_fmadd_pd(v100h, v77h, v101);
        const __m256d v104l = _mm256_fmadd_pd(v77l, v102l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v77h, v102h, v103);
        const __m256d v106l = _mm256_fmadd_pd(v104l, v77l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v104h, v77h, v105);
        const __m256d v108l = _mm256_fmadd_pd(v77l, v106l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v77h, v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v77l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v77h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v77l, v110l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v77h, v110h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v77l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v77h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v77l, v114l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v77h, v114h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v77l, v116l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v77h, v116h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v77l, v118l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v77h, v118h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v120l, v77l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v120h, v77h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v122l, v77l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v122h, v77h, v123);
        const __m256d v125l = _mm256_mul_pd(v124l, v76l);
        const __m256d v125h = _mm256_mul_pd(v124h, v76h);
        const __m256d v126l = i1e_f64_4ulp_avx512_signed_f64_avx2(v125l, v1l);
        const __m256d v126h = i1e_f64_4ulp_avx512_signed_f64_avx2(v125h, v1h);
        r0l = _mm256_blendv_pd(r0l, v126l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v73))));
        r0h = _mm256_blendv_pd(r0h, v126h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v73, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static I1E_F64_4ULP_AVX512_AVX2_TARGET void i1e_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i1e_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        i1e_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
I1E_F64_4ULP_AVX512_AVX512 __m512d i1e_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1E_F64_4ULP_AVX512_AVX512 __m512d i1e_f64_4ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
I1E_F64_4ULP_AVX512_AVX512 __mmask8 i1e_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
I1E_F64_4ULP_AVX512_AVX512 void i1e_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.18eb7bb51b8d7p-115); /* 2.6417576336295288e-35 */
    const __m512d v3 = _mm512_set1_pd(0x1.26385285b4d74p-106); /* 1.4166178148433607e-32 */
    const __m512d v5 = _mm512_set1_pd(0x1.1c3572d210252p-96); /* 1.4012574877765918e-29 */
    const __m512d v7 = _mm512_set1_pd(0x1.8ad1c8888768p-87); /* 9.9666445267990943e-27 */
    const __m512d v9 = _mm512_set1_pd(0x1.e28115d8f61fcp-78); /* 6.2362211325842465e-24 */
    const __m512d v11 = _mm512_set1_pd(0x1.f1741cdc6495bp-69); /* 3.2918715594385019e-21 */
    const __m512d v13 = _mm512_set1_pd(0x1.ab8210e0552b6p-60); /* 1.4484536820686944e-18 */
    const __m512d v15 = _mm512_set1_pd(0x1.2c97573078b87p-51); /* 5.2144256647599295e-16 */
    const __m512d v17 = _mm512_set1_pd(0x1.522a4410380b8p-43); /* 1.5017547253054688e-13 */
    const __m512d v19 = _mm512_set1_pd(0x1.27e4fb767aeb9p-35); /* 3.3639305686167785e-11 */
    const __m512d v21 = _mm512_set1_pd(0x1.845c8a0cf35b3p-28); /* 5.6514033565298762e-09 */
    const __m512d v23 = _mm512_set1_pd(0x1.6c16c16c164acp-21); /* 6.7816840277757674e-07 */
    const __m512d v25 = _mm512_set1_pd(0x1.c71c71c71c75dp-15); /* 5.425347222222266e-05 */
    const __m512d v27 = _mm512_set1_pd(0x1.5555555555554p-9); /* 0.0026041666666666661 */
    const __m512d v29 = _mm512_set1_pd(0x1p-4); /* 0.0625 */
    const __m512d v31 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v33 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v36 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v45 = _mm512_set1_pd(0x1.b3f907dad9362p-5); /* 0.053219333020740903 */
    const __m512d v47 = _mm512_set1_pd(0x1.6b1ba68c47fcep-10); /* 0.0013851471331420731 */
    const __m512d v48 = _mm512_set1_pd(-0x1.3c2d429ab7d01p-55); /* -3.4279957079537779e-17 */
    const __m512d v50 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v53 = _mm512_set1_pd(0x1.1112a3e261cc6p-7); /* 0.0083335209099132494 */
    const __m512d v55 = _mm512_set1_pd(0x1.555556aa5585p-5); /* 0.041666669147773505 */
    const __m512d v57 = _mm512_set1_pd(0x1.55555553ba92p-3); /* 0.16666666661996832 */
    const __m512d v59 = _mm512_set1_pd(0x1.fffffffffe5bfp-2); /* 0.49999999999962691 */
    const __m512d v61 = _mm512_set1_pd(0x1.0000000000006p+0); /* 1.0000000000000013 */
    const __m512d v72 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v74 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v78 = _mm512_set1_pd(0x1.8a72ab2fc6959p+56); /* 1.1102722039051611e+17 */
    const __m512d v79 = _mm512_set1_pd(-0x1.4fb110f69d6c3p+57); /* -1.8897760722634966e+17 */
    const __m512d v81 = _mm512_set1_pd(0x1.05118337f94f9p+57); /* 1.4696844839790979e+17 */
    const __m512d v83 = _mm512_set1_pd(-0x1.ee4068a538e44p+55); /* -69559728343904800 */
    const __m512d v85 = _mm512_set1_pd(0x1.3f827b276b64ep+54); /* 22483495756159288 */
    const __m512d v87 = _mm512_set1_pd(-0x1.2bd5859c6fc46p+52); /* -5274736741776454 */
    const __m512d v89 = _mm512_set1_pd(0x1.a79590dc9ccd5p+49); /* 931471598107034.62 */
    const __m512d v91 = _mm512_set1_pd(-0x1.ccf0b85f533a8p+46); /* -126702308545742.62 */
    const __m512d v93 = _mm512_set1_pd(0x1.88272f54d7775p+43); /* 13474276746939.729 */
    const __m512d v95 = _mm512_set1_pd(-0x1.074557f1a3b54p+40); /* -1130739790243.708 */
    const __m512d v97 = _mm512_set1_pd(0x1.18582d2b239c5p+36); /* 75254387378.225662 */
    const __m512d v99 = _mm512_set1_pd(-0x1.da2750869210cp+31); /* -3977488451.285284 */
    const __m512d v101 = _mm512_set1_pd(0x1.3dc7ff61dab68p+27); /* 166608891.05794835 */
    const __m512d v103 = _mm512_set1_pd(-0x1.4fb436f4878cfp+22); /* -5500173.7387983343 */
    const __m512d v105 = _mm512_set1_pd(0x1.14d11d2bdbd64p+17); /* 141730.22790096246 */
    const __m512d v107 = _mm512_set1_pd(-0x1.5fc1b83696ebap+11); /* -2814.0537369678177 */
    const __m512d v109 = _mm512_set1_pd(0x1.4a21c3b06e271p+5); /* 41.266486528741446 */
    const __m512d v111 = _mm512_set1_pd(-0x1.7689c70fd7a22p-1); /* -0.7315199095572249 */
    const __m512d v113 = _mm512_set1_pd(-0x1.b6f2905fdef26p-4); /* -0.10716492077147829 */
    const __m512d v115 = _mm512_set1_pd(-0x1.d766c16b26f52p-5); /* -0.057544114847785224 */
    const __m512d v117 = _mm512_set1_pd(-0x1.4f1c6d2ea37p-5); /* -0.040907109495590177 */
    const __m512d v119 = _mm512_set1_pd(-0x1.7efc0e16a7adp-5); /* -0.046751048580735977 */
    const __m512d v121 = _mm512_set1_pd(-0x1.32633e6df1fd8p-3); /* -0.14960335515047407 */
    const __m512d v123 = _mm512_set1_pd(0x1.9884533d4365p-2); /* 0.39894228040143265 */
    const __m512d t0_0 = _mm512_loadu_pd(i1e_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(i1e_f64_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(i1e_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(i1e_f64_4ulp_avx512_table1 + 8);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_mul_pd(v1l, v1l);
    const __m512d v2h = _mm512_mul_pd(v1h, v1h);
    const __m512d v4l = _mm512_fmadd_pd(v0, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v0, v2h, v3);
    const __m512d v6l = _mm512_fmadd_pd(v4l, v2l, v5);
    const __m512d v6h = _mm512_fmadd_pd(v4h, v2h, v5);
    const __m512d v8l = _mm512_fmadd_pd(v6l, v2l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v6h, v2h, v7);
    const __m512d v10l = _mm512_fmadd_pd(v8l, v2l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v8h, v2h, v9);
    const __m512d v12l = _mm512_fmadd_pd(v10l, v2l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v2h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v2l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v2h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v2l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v2h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v2l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v2h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v2l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v2h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v2l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v2h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v2l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v2h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v2l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v2h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v2l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v2h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v2l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v2h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v2l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v2h, v31);
    const __m512d v34l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v34h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v37l = _mm512_fnmadd_pd(v33, v34l, v36);
    const __m512d v37h = _mm512_fnmadd_pd(v33, v34h, v36);
    const __m512i v38l = _mm512_castpd_si512(v37l);
    const __m512i v38h = _mm512_castpd_si512(v37h);
    const __m256i v39l = _mm512_cvtepi64_epi32(v38l);
    const __m256i v39h = _mm512_cvtepi64_epi32(v38h);
    const __m512i v39 = _mm512_inserti32x8(_mm512_castsi256_si512(v39l), v39h, 1);
    const __m512d v40l = i1e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v39), t0_0, t0_1);
    const __m512d v40h = i1e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v39, 1), t0_0, t0_1);
    const __m512d v41l = _mm512_mul_pd(v32l, v40l);
    const __m512d v41h = _mm512_mul_pd(v32h, v40h);
    const __m512d v42l = _mm512_mul_pd(v41l, v1l);
    const __m512d v42h = _mm512_mul_pd(v41h, v1h);
    const __m512d v44l = _mm512_fmsub_pd(v1l, v1l, v2l);
    const __m512d v44h = _mm512_fmsub_pd(v1h, v1h, v2h);
    const __m512d v46l = _mm512_fmadd_pd(v24l, v2l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v24h, v2h, v45);
    const __m512d v49l = _mm512_sub_pd(v37l, v36);
    const __m512d v49h = _mm512_sub_pd(v37h, v36);
    const __m512d v51l = _mm512_fmsub_pd(v50, v49l, v34l);
    const __m512d v51h = _mm512_fmsub_pd(v50, v49h, v34h);
    const __m512d v52l = _mm512_fmadd_pd(v48, v49l, v51l);
    const __m512d v52h = _mm512_fmadd_pd(v48, v49h, v51h);
    const __m512d v54l = _mm512_fmadd_pd(v47, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v47, v52h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v54l, v52l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54h, v52h, v55);
    const __m512d v58l = _mm512_fmadd_pd(v56l, v52l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v56h, v52h, v57);
    const __m512d v60l = _mm512_fmadd_pd(v58l, v52l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v58h, v52h, v59);
    const __m512d v62l = _mm512_fmadd_pd(v60l, v52l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v60h, v52h, v61);
    const __m512d v63l = i1e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v39), t1_0, t1_1);
    const __m512d v63h = i1e_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v39, 1), t1_0, t1_1);
    const __m512d v64l = _mm512_fmadd_pd(v62l, v52l, v63l);
    const __m512d v64h = _mm512_fmadd_pd(v62h, v52h, v63h);
    const __m512d v65l = _mm512_fmadd_pd(v44l, v46l, v64l);
    const __m512d v65h = _mm512_fmadd_pd(v44h, v46h, v64h);
    const __m512d v67l = _mm512_fmsub_pd(v41l, v1l, v42l);
    const __m512d v67h = _mm512_fmsub_pd(v41h, v1h, v42h);
    const __m512d v68l = _mm512_fmadd_pd(v42l, v65l, v67l);
    const __m512d v68h = _mm512_fmadd_pd(v42h, v65h, v67h);
    const __m512d v69l = _mm512_add_pd(v42l, v68l);
    const __m512d v69h = _mm512_add_pd(v42h, v68h);
    const __m512d v70l = i1e_f64_4ulp_avx512_signed_f64_avx512(v69l, v1l);
    const __m512d v70h = i1e_f64_4ulp_avx512_signed_f64_avx512(v69h, v1h);
    const __m512d v71l = _mm512_scalef_pd(v70l, v49l);
    const __m512d v71h = _mm512_scalef_pd(v70h, v49h);
    const __mmask8 v73l = _mm512_cmp_pd_mask(v72, v34l, _CMP_LT_OQ);
    const __mmask8 v73h = _mm512_cmp_pd_mask(v72, v34h, _CMP_LT_OQ);
    const __mmask16 v73 = _mm512_kunpackb(v73h, v73l);
    __m512d r0l = v71l;
    __m512d r0h = v71h;
    __mmask16 any1 = v73;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v75l = _mm512_sqrt_pd(v34l);
        const __m512d v75h = _mm512_sqrt_pd(v34h);
        const __m512d v76l = _mm512_div_pd(v74, v75l);
        const __m512d v76h = _mm512_div_pd(v74, v75h);
        const __m512d v77l = _mm512_mul_pd(v76l, v76l);
        const __m512d v77h = _mm512_mul_pd(v76h, v76h);
        const __m512d v80l = _mm512_fmadd_pd(v77l, v78, v79);
        const __m512d v80h = _mm512_fmadd_pd(v77h, v78, v79);
        const __m512d v82l = _mm512_fmadd_pd(v80l, v77l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v80h, v77h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v77l, v82l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v77h, v82h, v83);
        const __m512d v86l = _mm512_fmadd_pd(v77l, v84l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v77h, v84h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v86l, v77l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v86h, v77h, v87);
        const __m512d v90l = _mm512_fmadd_pd(v77l, v88l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v77h, v88h, v89);
        const __m512d v92l = _mm512_fmadd_pd(v77l, v90l, v91);
        const __m512d v92h = _mm512_fmadd_pd(v77h, v90h, v91);
        const __m512d v94l = _mm512_fmadd_pd(v77l, v92l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v77h, v92h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v77l, v94l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v77h, v94h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v77l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v77h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v77l, v98l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v77h, v98h, v99);
        const __m512d v102l = _mm512_fmadd_pd(v100l, v77l, v101);
        const __m512d v102h = _mm512_fmadd_pd(v100h, v77h, v101);
        const __m512d v104l = _mm512_fmadd_pd(v77l, v102l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v77h, v102h, v103);
        const __m512d v106l = _mm512_fmadd_pd(v104l, v77l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v104h, v77h, v105);
        const __m512d v108l = _mm512_fmadd_pd(v77l, v106l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v77h, v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v77l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v77h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v77l, v110l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v77h, v110h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v77l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v77h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v77l, v114l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v77h, v114h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v77l, v116l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v77h, v116h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v77l, v118l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v77h, v118h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v120l, v77l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v120h, v77h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v122l, v77l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v122h, v77h, v123);
        const __m512d v125l = _mm512_mul_pd(v124l, v76l);
        const __m512d v125h = _mm512_mul_pd(v124h, v76h);
        const __m512d v126l = i1e_f64_4ulp_avx512_signed_f64_avx512(v125l, v1l);
        const __m512d v126h = i1e_f64_4ulp_avx512_signed_f64_avx512(v125h, v1h);
        r0l = _mm512_mask_blend_pd((__mmask8)v73, r0l, v126l);
        r0h = _mm512_mask_blend_pd(i1e_f64_4ulp_avx512_high_mask_avx512(v73), r0h, v126h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static I1E_F64_4ULP_AVX512_AVX512_TARGET void i1e_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        i1e_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        i1e_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I1E_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i1e_f64_4ulp_avx512_level(void) {
#if defined(I1E_F64_4ULP_AVX512_FORCE_ISA)
    return I1E_F64_4ULP_AVX512_FORCE_ISA;
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

double i1e_f64_4ulp_avx512(double x) {
    return i1e_f64_4ulp_avx512_element(x);
}

void i1e_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i1e_f64_4ulp_avx512_level();
    if (level == 2) {
        i1e_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i1e_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    i1e_f64_4ulp_avx512_array_portable(x, y, n);
}

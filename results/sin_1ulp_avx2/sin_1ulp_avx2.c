/* sin_1ulp_avx2: sin
 *
 *   target       sin, sin x, f32
 *   domain       every input
 *   max error    0.595625 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.eaf462p+12 (-7855.27393, encoding 0xc5f57a31)
 *   result there -0x1.ec457ep-1 (-0.961467683, encoding 0xbf7622bf)
 *   mean error   0.137701 ulp
 *   misrounded   17331052 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           61f02132073680a8de446ff068d7e646
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --max-ulp 1 --isa avx2 --time 30s --seed 1 --threads 1 --archive sin_1ulp_avx2.db
 *                time: 0.6573 ns/element as avx2 code (inputs mean)
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
#include "sin_1ulp_avx2.h"

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

static inline float sin_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double sin_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sin_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int32_t sin_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sin_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return sin_1ulp_avx2_frombits_f32((int32_t)((uint32_t)sin_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t sin_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double sin_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static const double sin_1ulp_avx2_table0[128] = {
    0x1.4p-24, 0x1.4p-23, 0x1.4p-22, 0x1.4p-21,
    0x1.44p-20, 0x1.44p-19, 0x1.45p-18, 0x1.458p-17,
    0x1.45cp-16, 0x1.45ep-15, 0x1.45fp-14, 0x1.45fp-13,
    0x1.45fp-12, 0x1.45f2p-11, 0x1.45f3p-10, 0x1.45f3p-9,
    0x1.45f3p-8, 0x1.45f3p-7, 0x1.45f3p-6, 0x1.45f3p-5,
    0x1.45f304p-4, 0x1.45f306p-3, 0x1.45f306p-2, 0x1.45f3068p-1,
    0x1.45f306cp+0, 0x1.45f306cp+1, 0x1.17cc1b4p+0, 0x1.17cc1b6p+1,
    0x1.7cc1b7p-2, 0x1.7cc1b7p-1, 0x1.7cc1b7p+0, 0x1.7cc1b72p+1,
    0x1.f306dc8p+0, 0x1.f306dc8p+1, 0x1.e60db92p+1, 0x1.cc1b726p+1,
    0x1.9836e4ep+1, 0x1.306dc9cp+1, 0x1.836e4ep-1, 0x1.836e4e4p+0,
    0x1.836e4e4p+1, 0x1.06dc9c8p+1, 0x1.b7272p-4, 0x1.b72722p-3,
    0x1.b72722p-2, 0x1.b72722p-1, 0x1.b72722p+0, 0x1.b72722p+1,
    0x1.6e4e44p+1, 0x1.b939104p+0, 0x1.b939104p+1, 0x1.727220ap+1,
    0x1.c9c8828p+0, 0x1.c9c882ap+1, 0x1.9391054p+1, 0x1.27220a8p+1,
    0x1.3910548p-1, 0x1.3910548p+0, 0x1.391054ap+1, 0x1.c882a5p-1,
    0x1.c882a5p+0, 0x1.c882a52p+1, 0x1.91054a6p+1, 0x1.220a94ep+1,
    0x1.1054a78p-1, 0x1.1054a7cp+0, 0x1.1054a7ep+1, 0x1.054a7fp-2,
    0x1.054a7fp-1, 0x1.054a7fp+0, 0x1.054a7fp+1, 0x1.529fcp-4,
    0x1.529fc2p-3, 0x1.529fc2p-2, 0x1.529fc2p-1, 0x1.529fc24p+0,
    0x1.529fc26p+1, 0x1.4a7f09cp+0, 0x1.4a7f09cp+1, 0x1.29fc274p+0,
    0x1.29fc274p+1, 0x1.4fe13a8p-1, 0x1.4fe13a8p+0, 0x1.4fe13aap+1,
    0x1.3f84eacp+0, 0x1.3f84eaep+1, 0x1.fc27578p-1, 0x1.fc2757cp+0,
    0x1.fc2757cp+1, 0x1.f84eafap+1, 0x1.f09d5f4p+1, 0x1.e13abe8p+1,
    0x1.c2757dp+1, 0x1.84eafa2p+1, 0x1.09d5f46p+1, 0x1.3abe8ep-3,
    0x1.3abe8fp-2, 0x1.3abe8f8p-1, 0x1.3abe8f8p+0, 0x1.3abe8fap+1,
    0x1.d5f47dp-1, 0x1.d5f47d4p+0, 0x1.d5f47d4p+1, 0x1.abe8fa8p+1,
    0x1.57d1f52p+1, 0x1.5f47d4cp+0, 0x1.5f47d4cp+1, 0x1.7d1f534p+0,
    0x1.7d1f534p+1, 0x1.f47d4dp+0, 0x1.f47d4d2p+1, 0x1.e8fa9a6p+1,
    0x1.d1f534cp+1, 0x1.a3ea69ap+1, 0x1.47d4d36p+1, 0x1.1f534dcp+0,
    0x1.1f534dcp+1, 0x1.f534ddp-2, 0x1.f534dd8p-1, 0x1.f534ddcp+0,
    0x1.f534ddcp+1, 0x1.ea69bb8p+1, 0x1.d4d377p+1, 0x1.a9a6eep+1,
    0x1.534ddcp+1, 0x1.4d377p+0, 0x1.4d37702p+1, 0x1.34ddc0cp+0,
};

static const double sin_1ulp_avx2_table1[128] = {
    0x1.391054a7f09d6p-57, 0x1.391054a7f09d6p-56, 0x1.391054a7f09d6p-55, 0x1.c882a53f84ebp-57,
    0x1.c882a53f84ebp-56, 0x1.c882a53f84ebp-55, 0x1.91054a7f09d5fp-55, 0x1.220a94fe13abfp-55,
    0x1.1054a7f09d5f4p-57, 0x1.1054a7f09d5f4p-56, 0x1.1054a7f09d5f4p-55, 0x1.054a7f09d5f48p-58,
    0x1.054a7f09d5f48p-57, 0x1.054a7f09d5f48p-56, 0x1.054a7f09d5f48p-55, 0x1.529fc2757d1f5p-60,
    0x1.529fc2757d1f5p-59, 0x1.529fc2757d1f5p-58, 0x1.529fc2757d1f5p-57, 0x1.529fc2757d1f5p-56,
    0x1.529fc2757d1f5p-55, 0x1.4a7f09d5f47d5p-56, 0x1.4a7f09d5f47d5p-55, 0x1.29fc2757d1f53p-56,
    0x1.29fc2757d1f53p-55, 0x1.4fe13abe8fa9ap-57, 0x1.4fe13abe8fa9ap-56, 0x1.4fe13abe8fa9ap-55,
    0x1.3f84eafa3ea6ap-56, 0x1.3f84eafa3ea6ap-55, 0x1.fc2757d1f534ep-57, 0x1.fc2757d1f534ep-56,
    0x1.fc2757d1f534ep-55, 0x1.f84eafa3ea69cp-55, 0x1.f09d5f47d4d37p-55, 0x1.e13abe8fa9a6fp-55,
    0x1.c2757d1f534dep-55, 0x1.84eafa3ea69bcp-55, 0x1.09d5f47d4d377p-55, 0x1.3abe8fa9a6eep-59,
    0x1.3abe8fa9a6eep-58, 0x1.3abe8fa9a6eep-57, 0x1.3abe8fa9a6eep-56, 0x1.3abe8fa9a6eep-55,
    0x1.d5f47d4d37703p-57, 0x1.d5f47d4d37703p-56, 0x1.d5f47d4d37703p-55, 0x1.abe8fa9a6ee07p-55,
    0x1.57d1f534ddc0ep-55, 0x1.5f47d4d377037p-56, 0x1.5f47d4d377037p-55, 0x1.7d1f534ddc0dbp-56,
    0x1.7d1f534ddc0dbp-55, 0x1.f47d4d377036ep-56, 0x1.f47d4d377036ep-55, 0x1.e8fa9a6ee06dbp-55,
    0x1.d1f534ddc0db6p-55, 0x1.a3ea69bb81b6cp-55, 0x1.47d4d377036d9p-55, 0x1.1f534ddc0db63p-56,
    0x1.1f534ddc0db63p-55, 0x1.f534ddc0db629p-58, 0x1.f534ddc0db629p-57, 0x1.f534ddc0db629p-56,
    0x1.f534ddc0db629p-55, 0x1.ea69bb81b6c53p-55, 0x1.d4d377036d8a5p-55, 0x1.a9a6ee06db14bp-55,
    0x1.534ddc0db6296p-55, 0x1.4d377036d8a56p-56, 0x1.4d377036d8a56p-55, 0x1.34ddc0db6295ap-56,
    0x1.34ddc0db6295ap-55, 0x1.a6ee06db14acdp-57, 0x1.a6ee06db14acdp-56, 0x1.a6ee06db14acdp-55,
    0x1.4ddc0db629599p-55, 0x1.377036d8a5665p-56, 0x1.377036d8a5665p-55, 0x1.bb81b6c52b328p-57,
    0x1.bb81b6c52b328p-56, 0x1.bb81b6c52b328p-55, 0x1.77036d8a5664fp-55, 0x1.dc0db6295993cp-56,
    0x1.dc0db6295993cp-55, 0x1.b81b6c52b3279p-55, 0x1.7036d8a5664f1p-55, 0x1.c0db6295993c4p-56,
    0x1.c0db6295993c4p-55, 0x1.81b6c52b32788p-55, 0x1.036d8a5664f11p-55, 0x1.b6c52b3278872p-61,
    0x1.b6c52b3278872p-60, 0x1.b6c52b3278872p-59, 0x1.b6c52b3278872p-58, 0x1.b6c52b3278872p-57,
    0x1.b6c52b3278872p-56, 0x1.b6c52b3278872p-55, 0x1.6d8a5664f10e4p-55, 0x1.b6295993c439p-56,
    0x1.b6295993c439p-55, 0x1.6c52b32788721p-55, 0x1.b14acc9e21c82p-56, 0x1.b14acc9e21c82p-55,
    0x1.6295993c43904p-55, 0x1.8a5664f10e41p-56, 0x1.8a5664f10e41p-55, 0x1.14acc9e21c821p-55,
    0x1.4acc9e21c821p-58, 0x1.4acc9e21c821p-57, 0x1.4acc9e21c821p-56, 0x1.4acc9e21c821p-55,
    0x1.2b3278872084p-56, 0x1.2b3278872084p-55, 0x1.5993c439041fep-57, 0x1.5993c439041fep-56,
    0x1.5993c439041fep-55, 0x1.664f10e4107f9p-56, 0x1.664f10e4107f9p-55, 0x1.993c439041fe5p-56,
    0x1.993c439041fe5p-55, 0x1.3278872083fcap-55, 0x1.93c439041fe51p-57, 0x1.93c439041fe51p-56,
    0x1.93c439041fe51p-55, 0x1.278872083fca3p-55, 0x1.3c439041fe516p-57, 0x1.3c439041fe516p-56,
};

static const double sin_1ulp_avx2_table2[128] = {
    0x1.7cc1b7p-30, 0x1.7cc1b7p-29, 0x1.7cc1b7p-28, 0x1.7cc1b72p-27,
    0x1.f306dc8p-28, 0x1.f306dc8p-27, 0x1.e60db92p-27, 0x1.cc1b726p-27,
    0x1.9836e4ep-27, 0x1.306dc9cp-27, 0x1.836e4ep-29, 0x1.836e4e4p-28,
    0x1.836e4e4p-27, 0x1.06dc9c8p-27, 0x1.b7272p-32, 0x1.b72722p-31,
    0x1.b72722p-30, 0x1.b72722p-29, 0x1.b72722p-28, 0x1.b72722p-27,
    0x1.6e4e44p-27, 0x1.b939104p-28, 0x1.b939104p-27, 0x1.727220ap-27,
    0x1.c9c8828p-28, 0x1.c9c882ap-27, 0x1.9391054p-27, 0x1.27220a8p-27,
    0x1.3910548p-29, 0x1.3910548p-28, 0x1.391054ap-27, 0x1.c882a5p-29,
    0x1.c882a5p-28, 0x1.c882a52p-27, 0x1.91054a6p-27, 0x1.220a94ep-27,
    0x1.1054a78p-29, 0x1.1054a7cp-28, 0x1.1054a7ep-27, 0x1.054a7fp-30,
    0x1.054a7fp-29, 0x1.054a7fp-28, 0x1.054a7fp-27, 0x1.529fcp-32,
    0x1.529fc2p-31, 0x1.529fc2p-30, 0x1.529fc2p-29, 0x1.529fc24p-28,
    0x1.529fc26p-27, 0x1.4a7f09cp-28, 0x1.4a7f09cp-27, 0x1.29fc274p-28,
    0x1.29fc274p-27, 0x1.4fe13a8p-29, 0x1.4fe13a8p-28, 0x1.4fe13aap-27,
    0x1.3f84eacp-28, 0x1.3f84eaep-27, 0x1.fc27578p-29, 0x1.fc2757cp-28,
    0x1.fc2757cp-27, 0x1.f84eafap-27, 0x1.f09d5f4p-27, 0x1.e13abe8p-27,
    0x1.c2757dp-27, 0x1.84eafa2p-27, 0x1.09d5f46p-27, 0x1.3abe8ep-31,
    0x1.3abe8fp-30, 0x1.3abe8f8p-29, 0x1.3abe8f8p-28, 0x1.3abe8fap-27,
    0x1.d5f47dp-29, 0x1.d5f47d4p-28, 0x1.d5f47d4p-27, 0x1.abe8fa8p-27,
    0x1.57d1f52p-27, 0x1.5f47d4cp-28, 0x1.5f47d4cp-27, 0x1.7d1f534p-28,
    0x1.7d1f534p-27, 0x1.f47d4dp-28, 0x1.f47d4d2p-27, 0x1.e8fa9a6p-27,
    0x1.d1f534cp-27, 0x1.a3ea69ap-27, 0x1.47d4d36p-27, 0x1.1f534dcp-28,
    0x1.1f534dcp-27, 0x1.f534ddp-30, 0x1.f534dd8p-29, 0x1.f534ddcp-28,
    0x1.f534ddcp-27, 0x1.ea69bb8p-27, 0x1.d4d377p-27, 0x1.a9a6eep-27,
    0x1.534ddcp-27, 0x1.4d377p-28, 0x1.4d37702p-27, 0x1.34ddc0cp-28,
    0x1.34ddc0cp-27, 0x1.a6ee068p-29, 0x1.a6ee06cp-28, 0x1.a6ee06cp-27,
    0x1.4ddc0dap-27, 0x1.377036cp-28, 0x1.377036cp-27, 0x1.bb81b68p-29,
    0x1.bb81b6cp-28, 0x1.bb81b6cp-27, 0x1.77036d8p-27, 0x1.dc0db6p-28,
    0x1.dc0db62p-27, 0x1.b81b6c4p-27, 0x1.7036d8ap-27, 0x1.c0db628p-28,
    0x1.c0db628p-27, 0x1.81b6c52p-27, 0x1.036d8a4p-27, 0x1.b6c528p-33,
    0x1.b6c528p-32, 0x1.b6c52ap-31, 0x1.b6c52bp-30, 0x1.b6c52bp-29,
    0x1.b6c52bp-28, 0x1.b6c52b2p-27, 0x1.6d8a566p-27, 0x1.b629598p-28,
};

static inline float sin_1ulp_avx2_element(float x) {
    const double v0 = 0x1.72d7c983af50ep-52; /* 3.2165495841114401e-16 */
    const float v1 = x;
    const float v2 = sin_1ulp_avx2_abs_f32(v1);
    const double v3 = (double)v2;
    const double v4 = 0x1.45f306dc9c883p-2; /* 0.31830988618379069 */
    const double v5 = 0x1.8p+52; /* 6755399441055744 */
    const double v6 = sin_1ulp_avx2_fma_f64(v3, v4, v5);
    const double v7 = v6 - v5;
    const double v8 = -0x1.921fb54442d19p+1; /* -3.1415926535897936 */
    const double v9 = sin_1ulp_avx2_fma_f64(v8, v7, v3);
    const double v10 = sin_1ulp_avx2_fma_f64(v0, v7, v9);
    const double v11 = v10 * v10;
    const double v12 = 0x1.5d9bd435f96a9p-19; /* 2.6047878476262031e-06 */
    const double v13 = -0x1.9f6da9b9dd527p-13; /* -0.00019809168389498777 */
    const double v14 = sin_1ulp_avx2_fma_f64(v11, v12, v13);
    const double v15 = 0x1.110ec867bdf18p-7; /* 0.0083330610791417098 */
    const double v16 = sin_1ulp_avx2_fma_f64(v11, v14, v15);
    const double v17 = -0x1.55554ba28142p-3; /* -0.16666659440684928 */
    const double v18 = sin_1ulp_avx2_fma_f64(v16, v11, v17);
    const double v19 = v10 * v11;
    const double v20 = sin_1ulp_avx2_fma_f64(v18, v19, v10);
    const float v21 = (float)v20;
    const int32_t v22 = sin_1ulp_avx2_bits_f32(v1);
    const int32_t v23 = INT32_MIN; /* 0x80000000 */
    const int32_t v24 = v22 & v23;
    const int64_t v25 = sin_1ulp_avx2_bits_f64(v6);
    const int32_t v26 = (int32_t)(uint32_t)(uint64_t)v25;
    const int32_t v27 = 31;
    const int32_t v28 = sin_1ulp_avx2_shl_i32(v26, v27);
    const int32_t v29 = v24 ^ v28;
    const float v30 = sin_1ulp_avx2_addbits_f32(v21, v29);
    const float v31 = 0x1p+17f; /* 131072 */
    const int v32 = !(v2 <= v31);
    float r0 = v30;
    if (v32) {
        const float v33 = v2 - v2;
        const float v34 = 0x1p+3f; /* 8 */
        const double v35 = 0x1p-2; /* 0.25 */
        const int32_t v36 = 127;
        const int32_t v37 = 255;
        const int32_t v38 = 23;
        const int32_t v39 = sin_1ulp_avx2_lshr_i32(v22, v38);
        const int32_t v40 = v37 & v39;
        const int32_t v41 = (int32_t)((uint32_t)v40 - (uint32_t)v36);
        const int32_t v42 = 0;
        const int32_t v43 = v41 > v42 ? v41 : v42;
        const int32_t v44 = v36 < v43 ? v36 : v43;
        const double v45 = sin_1ulp_avx2_table0[v44];
        const int32_t v46 = 8388607; /* 0x007fffff */
        const int32_t v47 = v22 & v46;
        const int32_t v48 = 8388608; /* 0x00800000 */
        const int32_t v49 = v47 | v48;
        const double v50 = (double)v49;
        const double v51 = v45 * v50;
        const double v52 = sin_1ulp_avx2_fma_f64(v35, v51, v5);
        const double v53 = v52 - v5;
        const double v54 = v32 ? v53 : v4;
        const double v55 = -0x1p+2; /* -4 */
        const double v56 = sin_1ulp_avx2_fma_f64(v54, v55, v51);
        const double v57 = v56 + v5;
        const int64_t v58 = sin_1ulp_avx2_bits_f64(v57);
        const int32_t v59 = (int32_t)(uint32_t)(uint64_t)v58;
        const int32_t v60 = 1;
        const int32_t v61 = v59 & v60;
        const int v62 = v61 == v60;
        const double v63 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v64 = sin_1ulp_avx2_table1[v44];
        const double v65 = sin_1ulp_avx2_table2[v44];
        const double v66 = v57 - v5;
        const double v67 = v56 - v66;
        const double v68 = sin_1ulp_avx2_fma_f64(v50, v65, v67);
        const double v69 = sin_1ulp_avx2_fma_f64(v50, v64, v68);
        const double v70 = v63 * v69;
        const double v71 = v70 * v70;
        const double v72 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v73 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v74 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v75 = sin_1ulp_avx2_fma_f64(v71, v73, v74);
        const double v76 = sin_1ulp_avx2_abs_f64(v75);
        const double v77 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v78 = sin_1ulp_avx2_fma_f64(v76, v71, v77);
        const double v79 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v80 = sin_1ulp_avx2_fma_f64(v71, v78, v79);
        const double v81 = v71 * v80;
        const double v82 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v83 = v81 + v82;
        const double v84 = v83 * v71;
        const double v85 = v72 + v84;
        const double v86 = -0x1p-1; /* -0.5 */
        const double v87 = sin_1ulp_avx2_fma_f64(v71, v85, v86);
        const double v88 = 0x1p+0; /* 1 */
        const double v89 = sin_1ulp_avx2_fma_f64(v71, v87, v88);
        const double v90 = v71 * v70;
        const double v91 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v92 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v93 = sin_1ulp_avx2_fma_f64(v87, v91, v92);
        const double v94 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v95 = sin_1ulp_avx2_fma_f64(v93, v71, v94);
        const double v96 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v97 = sin_1ulp_avx2_fma_f64(v71, v95, v96);
        const double v98 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v99 = sin_1ulp_avx2_fma_f64(v71, v97, v98);
        const double v100 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v101 = sin_1ulp_avx2_fma_f64(v71, v99, v100);
        const double v102 = v90 * v101;
        const double v103 = v102 + v70;
        const double v104 = v62 ? v89 : v103;
        const float v105 = (float)v104;
        const int32_t v106 = sin_1ulp_avx2_lshr_i32(v59, v60);
        const int32_t v107 = sin_1ulp_avx2_shl_i32(v106, v27);
        const int32_t v108 = v24 ^ v107;
        const float v109 = sin_1ulp_avx2_addbits_f32(v105, v108);
        const float v110 = v34 < v109 ? v34 : v109;
        const float v111 = v33 + v110;
        r0 = v111;
    }
    return r0;
}

static void sin_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_1ULP_AVX2_AVX2 static inline SIN_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIN_1ULP_AVX2_AVX512 static inline SIN_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

SIN_1ULP_AVX2_AVX2 __m128i sin_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SIN_1ULP_AVX2_AVX2 __m256d sin_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIN_1ULP_AVX2_AVX2 void sin_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.72d7c983af50ep-52); /* 3.2165495841114401e-16 */
    const __m256d v4 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(-0x1.921fb54442d19p+1); /* -3.1415926535897936 */
    const __m256d v12 = _mm256_set1_pd(0x1.5d9bd435f96a9p-19); /* 2.6047878476262031e-06 */
    const __m256d v13 = _mm256_set1_pd(-0x1.9f6da9b9dd527p-13); /* -0.00019809168389498777 */
    const __m256d v15 = _mm256_set1_pd(0x1.110ec867bdf18p-7); /* 0.0083330610791417098 */
    const __m256d v17 = _mm256_set1_pd(-0x1.55554ba28142p-3); /* -0.16666659440684928 */
    const __m256i v23 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v31 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256 v34 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256d v35 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v36 = _mm256_set1_epi32(127);
    const __m256i v37 = _mm256_set1_epi32(255);
    const __m256i v42 = _mm256_set1_epi32(0);
    const __m256i v46 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v48 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256d v55 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256i v60 = _mm256_set1_epi32(1);
    const __m256d v63 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v72 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v73 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v74 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v77 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v79 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v82 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v86 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v88 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v91 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v92 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v94 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v96 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v98 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v100 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v6l = _mm256_fmadd_pd(v3l, v4, v5);
    const __m256d v6h = _mm256_fmadd_pd(v3h, v4, v5);
    const __m256d v7l = _mm256_sub_pd(v6l, v5);
    const __m256d v7h = _mm256_sub_pd(v6h, v5);
    const __m256d v9l = _mm256_fmadd_pd(v8, v7l, v3l);
    const __m256d v9h = _mm256_fmadd_pd(v8, v7h, v3h);
    const __m256d v10l = _mm256_fmadd_pd(v0, v7l, v9l);
    const __m256d v10h = _mm256_fmadd_pd(v0, v7h, v9h);
    const __m256d v11l = _mm256_mul_pd(v10l, v10l);
    const __m256d v11h = _mm256_mul_pd(v10h, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v12, v13);
    const __m256d v16l = _mm256_fmadd_pd(v11l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v11h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v11l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v11h, v17);
    const __m256d v19l = _mm256_mul_pd(v10l, v11l);
    const __m256d v19h = _mm256_mul_pd(v10h, v11h);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v19l, v10l);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v19h, v10h);
    const __m128 v21l = _mm256_cvtpd_ps(v20l);
    const __m128 v21h = _mm256_cvtpd_ps(v20h);
    const __m256 v21 = _mm256_set_m128(v21h, v21l);
    const __m256i v22 = _mm256_castps_si256(v1);
    const __m256i v24 = _mm256_and_si256(v22, v23);
    const __m256i v25l = _mm256_castpd_si256(v6l);
    const __m256i v25h = _mm256_castpd_si256(v6h);
    const __m128i v26l = sin_1ulp_avx2_wrap_avx2(v25l);
    const __m128i v26h = sin_1ulp_avx2_wrap_avx2(v25h);
    const __m256i v26 = _mm256_set_m128i(v26h, v26l);
    const __m256i v28 = _mm256_slli_epi32(v26, 31);
    const __m256i v29 = _mm256_xor_si256(v24, v28);
    const __m256 v30 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v21), v29));
    const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v2, v31, _CMP_NLE_UQ));
    __m256 r0 = v30;
    __m256i any1 = v32;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v33 = _mm256_sub_ps(v2, v2);
        const __m256i v39 = _mm256_srli_epi32(v22, 23);
        const __m256i v40 = _mm256_and_si256(v37, v39);
        const __m256i v41 = _mm256_sub_epi32(v40, v36);
        const __m256i v43 = _mm256_max_epi32(v41, v42);
        const __m256i v44 = _mm256_min_epi32(v36, v43);
        const __m256d v45l = sin_1ulp_avx2_gather_f64_avx2(sin_1ulp_avx2_table0, _mm256_castsi256_si128(v44));
        const __m256d v45h = sin_1ulp_avx2_gather_f64_avx2(sin_1ulp_avx2_table0, _mm256_extracti128_si256(v44, 1));
        const __m256i v47 = _mm256_and_si256(v22, v46);
        const __m256i v49 = _mm256_or_si256(v47, v48);
        const __m256d v50l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v49));
        const __m256d v50h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v49, 1));
        const __m256d v51l = _mm256_mul_pd(v45l, v50l);
        const __m256d v51h = _mm256_mul_pd(v45h, v50h);
        const __m256d v52l = _mm256_fmadd_pd(v35, v51l, v5);
        const __m256d v52h = _mm256_fmadd_pd(v35, v51h, v5);
        const __m256d v53l = _mm256_sub_pd(v52l, v5);
        const __m256d v53h = _mm256_sub_pd(v52h, v5);
        const __m256d v54l = _mm256_blendv_pd(v4, v53l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v32))));
        const __m256d v54h = _mm256_blendv_pd(v4, v53h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v32, 1))));
        const __m256d v56l = _mm256_fmadd_pd(v54l, v55, v51l);
        const __m256d v56h = _mm256_fmadd_pd(v54h, v55, v51h);
        const __m256d v57l = _mm256_add_pd(v56l, v5);
        const __m256d v57h = _mm256_add_pd(v56h, v5);
        const __m256i v58l = _mm256_castpd_si256(v57l);
        const __m256i v58h = _mm256_castpd_si256(v57h);
        const __m128i v59l = sin_1ulp_avx2_wrap_avx2(v58l);
        const __m128i v59h = sin_1ulp_avx2_wrap_avx2(v58h);
        const __m256i v59 = _mm256_set_m128i(v59h, v59l);
        const __m256i v61 = _mm256_and_si256(v59, v60);
        const __m256i v62 = _mm256_cmpeq_epi32(v61, v60);
        const __m256d v64l = sin_1ulp_avx2_gather_f64_avx2(sin_1ulp_avx2_table1, _mm256_castsi256_si128(v44));
        const __m256d v64h = sin_1ulp_avx2_gather_f64_avx2(sin_1ulp_avx2_table1, _mm256_extracti128_si256(v44, 1));
        const __m256d v65l = sin_1ulp_avx2_gather_f64_avx2(sin_1ulp_avx2_table2, _mm256_castsi256_si128(v44));
        const __m256d v65h = sin_1ulp_avx2_gather_f64_avx2(sin_1ulp_avx2_table2, _mm256_extracti128_si256(v44, 1));
        const __m256d v66l = _mm256_sub_pd(v57l, v5);
        const __m256d v66h = _mm256_sub_pd(v57h, v5);
        const __m256d v67l = _mm256_sub_pd(v56l, v66l);
        const __m256d v67h = _mm256_sub_pd(v56h, v66h);
        const __m256d v68l = _mm256_fmadd_pd(v50l, v65l, v67l);
        const __m256d v68h = _mm256_fmadd_pd(v50h, v65h, v67h);
        const __m256d v69l = _mm256_fmadd_pd(v50l, v64l, v68l);
        const __m256d v69h = _mm256_fmadd_pd(v50h, v64h, v68h);
        const __m256d v70l = _mm256_mul_pd(v63, v69l);
        const __m256d v70h = _mm256_mul_pd(v63, v69h);
        const __m256d v71l = _mm256_mul_pd(v70l, v70l);
        const __m256d v71h = _mm256_mul_pd(v70h, v70h);
        const __m256d v75l = _mm256_fmadd_pd(v71l, v73, v74);
        const __m256d v75h = _mm256_fmadd_pd(v71h, v73, v74);
        const __m256d v76l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v75l);
        const __m256d v76h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v75h);
        const __m256d v78l = _mm256_fmadd_pd(v76l, v71l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v76h, v71h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v71l, v78l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v71h, v78h, v79);
        const __m256d v81l = _mm256_mul_pd(v71l, v80l);
        const __m256d v81h = _mm256_mul_pd(v71h, v80h);
        const __m256d v83l = _mm256_add_pd(v81l, v82);
        const __m256d v83h = _mm256_add_pd(v81h, v82);
        const __m256d v84l = _mm256_mul_pd(v83l, v71l);
        const __m256d v84h = _mm256_mul_pd(v83h, v71h);
        const __m256d v85l = _mm256_add_pd(v72, v84l);
        const __m256d v85h = _mm256_add_pd(v72, v84h);
        const __m256d v87l = _mm256_fmadd_pd(v71l, v85l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v71h, v85h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v71l, v87l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v71h, v87h, v88);
        const __m256d v90l = _mm256_mul_pd(v71l, v70l);
        const __m256d v90h = _mm256_mul_pd(v71h, v70h);
        const __m256d v93l = _mm256_fmadd_pd(v87l, v91, v92);
        const __m256d v93h = _mm256_fmadd_pd(v87h, v91, v92);
        const __m256d v95l = _mm256_fmadd_pd(v93l, v71l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93h, v71h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v71l, v95l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v71h, v95h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v71l, v97l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v71h, v97h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v71l, v99l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v71h, v99h, v100);
        const __m256d v102l = _mm256_mul_pd(v90l, v101l);
        const __m256d v102h = _mm256_mul_pd(v90h, v101h);
        const __m256d v103l = _mm256_add_pd(v102l, v70l);
        const __m256d v103h = _mm256_add_pd(v102h, v70h);
        const __m256d v104l = _mm256_blendv_pd(v103l, v89l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v62))));
        const __m256d v104h = _mm256_blendv_pd(v103h, v89h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v62, 1))));
        const __m128 v105l = _mm256_cvtpd_ps(v104l);
        const __m128 v105h = _mm256_cvtpd_ps(v104h);
        const __m256 v105 = _mm256_set_m128(v105h, v105l);
        const __m256i v106 = _mm256_srli_epi32(v59, 1);
        const __m256i v107 = _mm256_slli_epi32(v106, 31);
        const __m256i v108 = _mm256_xor_si256(v24, v107);
        const __m256 v109 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v105), v108));
        const __m256 v110 = _mm256_min_ps(v34, v109);
        const __m256 v111 = _mm256_add_ps(v33, v110);
        r0 = _mm256_blendv_ps(r0, v111, _mm256_castsi256_ps(v32));
    }
    _mm256_storeu_ps(y, r0);
}

static SIN_1ULP_AVX2_AVX2_TARGET void sin_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sin_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sin_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIN_1ULP_AVX2_AVX512 __mmask8 sin_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SIN_1ULP_AVX2_AVX512 void sin_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.72d7c983af50ep-52); /* 3.2165495841114401e-16 */
    const __m512d v4 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(-0x1.921fb54442d19p+1); /* -3.1415926535897936 */
    const __m512d v12 = _mm512_set1_pd(0x1.5d9bd435f96a9p-19); /* 2.6047878476262031e-06 */
    const __m512d v13 = _mm512_set1_pd(-0x1.9f6da9b9dd527p-13); /* -0.00019809168389498777 */
    const __m512d v15 = _mm512_set1_pd(0x1.110ec867bdf18p-7); /* 0.0083330610791417098 */
    const __m512d v17 = _mm512_set1_pd(-0x1.55554ba28142p-3); /* -0.16666659440684928 */
    const __m512i v23 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v31 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512 v34 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v35 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v36 = _mm512_set1_epi32(127);
    const __m512i v37 = _mm512_set1_epi32(255);
    const __m512i v42 = _mm512_set1_epi32(0);
    const __m512i v46 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v48 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v55 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v60 = _mm512_set1_epi32(1);
    const __m512d v63 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v72 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v73 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v74 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v77 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v79 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v82 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v86 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v88 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v91 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v92 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v94 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v96 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v98 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v100 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v3_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v3_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v3_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v3_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512d v6_0l = _mm512_fmadd_pd(v3_0l, v4, v5);
    const __m512d v6_0h = _mm512_fmadd_pd(v3_0h, v4, v5);
    const __m512d v6_1l = _mm512_fmadd_pd(v3_1l, v4, v5);
    const __m512d v6_1h = _mm512_fmadd_pd(v3_1h, v4, v5);
    const __m512d v7_0l = _mm512_sub_pd(v6_0l, v5);
    const __m512d v7_0h = _mm512_sub_pd(v6_0h, v5);
    const __m512d v7_1l = _mm512_sub_pd(v6_1l, v5);
    const __m512d v7_1h = _mm512_sub_pd(v6_1h, v5);
    const __m512d v9_0l = _mm512_fmadd_pd(v8, v7_0l, v3_0l);
    const __m512d v9_0h = _mm512_fmadd_pd(v8, v7_0h, v3_0h);
    const __m512d v9_1l = _mm512_fmadd_pd(v8, v7_1l, v3_1l);
    const __m512d v9_1h = _mm512_fmadd_pd(v8, v7_1h, v3_1h);
    const __m512d v10_0l = _mm512_fmadd_pd(v0, v7_0l, v9_0l);
    const __m512d v10_0h = _mm512_fmadd_pd(v0, v7_0h, v9_0h);
    const __m512d v10_1l = _mm512_fmadd_pd(v0, v7_1l, v9_1l);
    const __m512d v10_1h = _mm512_fmadd_pd(v0, v7_1h, v9_1h);
    const __m512d v11_0l = _mm512_mul_pd(v10_0l, v10_0l);
    const __m512d v11_0h = _mm512_mul_pd(v10_0h, v10_0h);
    const __m512d v11_1l = _mm512_mul_pd(v10_1l, v10_1l);
    const __m512d v11_1h = _mm512_mul_pd(v10_1h, v10_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v11_0l, v12, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v11_0h, v12, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v11_1l, v12, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v11_1h, v12, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v11_0l, v14_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v11_0h, v14_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v11_1l, v14_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v11_1h, v14_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v16_0l, v11_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16_0h, v11_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16_1l, v11_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16_1h, v11_1h, v17);
    const __m512d v19_0l = _mm512_mul_pd(v10_0l, v11_0l);
    const __m512d v19_0h = _mm512_mul_pd(v10_0h, v11_0h);
    const __m512d v19_1l = _mm512_mul_pd(v10_1l, v11_1l);
    const __m512d v19_1h = _mm512_mul_pd(v10_1h, v11_1h);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v19_0l, v10_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v19_0h, v10_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v19_1l, v10_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v19_1h, v10_1h);
    const __m256 v21_0l = _mm512_cvtpd_ps(v20_0l);
    const __m256 v21_0h = _mm512_cvtpd_ps(v20_0h);
    const __m512 v21_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v21_0l), v21_0h, 1);
    const __m256 v21_1l = _mm512_cvtpd_ps(v20_1l);
    const __m256 v21_1h = _mm512_cvtpd_ps(v20_1h);
    const __m512 v21_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v21_1l), v21_1h, 1);
    const __m512i v22_0 = _mm512_castps_si512(v1_0);
    const __m512i v22_1 = _mm512_castps_si512(v1_1);
    const __m512i v24_0 = _mm512_and_si512(v22_0, v23);
    const __m512i v24_1 = _mm512_and_si512(v22_1, v23);
    const __m512i v25_0l = _mm512_castpd_si512(v6_0l);
    const __m512i v25_0h = _mm512_castpd_si512(v6_0h);
    const __m512i v25_1l = _mm512_castpd_si512(v6_1l);
    const __m512i v25_1h = _mm512_castpd_si512(v6_1h);
    const __m256i v26_0l = _mm512_cvtepi64_epi32(v25_0l);
    const __m256i v26_0h = _mm512_cvtepi64_epi32(v25_0h);
    const __m512i v26_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v26_0l), v26_0h, 1);
    const __m256i v26_1l = _mm512_cvtepi64_epi32(v25_1l);
    const __m256i v26_1h = _mm512_cvtepi64_epi32(v25_1h);
    const __m512i v26_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v26_1l), v26_1h, 1);
    const __m512i v28_0 = _mm512_slli_epi32(v26_0, 31);
    const __m512i v28_1 = _mm512_slli_epi32(v26_1, 31);
    const __m512i v29_0 = _mm512_xor_si512(v24_0, v28_0);
    const __m512i v29_1 = _mm512_xor_si512(v24_1, v28_1);
    const __m512 v30_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v21_0), v29_0));
    const __m512 v30_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v21_1), v29_1));
    const __mmask16 v32_0 = _mm512_cmp_ps_mask(v2_0, v31, _CMP_NLE_UQ);
    const __mmask16 v32_1 = _mm512_cmp_ps_mask(v2_1, v31, _CMP_NLE_UQ);
    __m512 r0_0 = v30_0;
    __m512 r0_1 = v30_1;
    __mmask16 any1 = v32_0;
    any1 = (__mmask16)(any1 | v32_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v33_0 = _mm512_sub_ps(v2_0, v2_0);
        const __m512 v33_1 = _mm512_sub_ps(v2_1, v2_1);
        const __m512i v39_0 = _mm512_srli_epi32(v22_0, 23);
        const __m512i v39_1 = _mm512_srli_epi32(v22_1, 23);
        const __m512i v40_0 = _mm512_and_si512(v37, v39_0);
        const __m512i v40_1 = _mm512_and_si512(v37, v39_1);
        const __m512i v41_0 = _mm512_sub_epi32(v40_0, v36);
        const __m512i v41_1 = _mm512_sub_epi32(v40_1, v36);
        const __m512i v43_0 = _mm512_max_epi32(v41_0, v42);
        const __m512i v43_1 = _mm512_max_epi32(v41_1, v42);
        const __m512i v44_0 = _mm512_min_epi32(v36, v43_0);
        const __m512i v44_1 = _mm512_min_epi32(v36, v43_1);
        const __m512d v45_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v44_0), sin_1ulp_avx2_table0, 8);
        const __m512d v45_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v44_0, 1), sin_1ulp_avx2_table0, 8);
        const __m512d v45_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v44_1), sin_1ulp_avx2_table0, 8);
        const __m512d v45_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v44_1, 1), sin_1ulp_avx2_table0, 8);
        const __m512i v47_0 = _mm512_and_si512(v22_0, v46);
        const __m512i v47_1 = _mm512_and_si512(v22_1, v46);
        const __m512i v49_0 = _mm512_or_si512(v47_0, v48);
        const __m512i v49_1 = _mm512_or_si512(v47_1, v48);
        const __m512d v50_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v49_0));
        const __m512d v50_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v49_0, 1));
        const __m512d v50_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v49_1));
        const __m512d v50_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v49_1, 1));
        const __m512d v51_0l = _mm512_mul_pd(v45_0l, v50_0l);
        const __m512d v51_0h = _mm512_mul_pd(v45_0h, v50_0h);
        const __m512d v51_1l = _mm512_mul_pd(v45_1l, v50_1l);
        const __m512d v51_1h = _mm512_mul_pd(v45_1h, v50_1h);
        const __m512d v52_0l = _mm512_fmadd_pd(v35, v51_0l, v5);
        const __m512d v52_0h = _mm512_fmadd_pd(v35, v51_0h, v5);
        const __m512d v52_1l = _mm512_fmadd_pd(v35, v51_1l, v5);
        const __m512d v52_1h = _mm512_fmadd_pd(v35, v51_1h, v5);
        const __m512d v53_0l = _mm512_sub_pd(v52_0l, v5);
        const __m512d v53_0h = _mm512_sub_pd(v52_0h, v5);
        const __m512d v53_1l = _mm512_sub_pd(v52_1l, v5);
        const __m512d v53_1h = _mm512_sub_pd(v52_1h, v5);
        const __m512d v54_0l = _mm512_mask_blend_pd((__mmask8)v32_0, v4, v53_0l);
        const __m512d v54_0h = _mm512_mask_blend_pd(sin_1ulp_avx2_high_mask_avx512(v32_0), v4, v53_0h);
        const __m512d v54_1l = _mm512_mask_blend_pd((__mmask8)v32_1, v4, v53_1l);
        const __m512d v54_1h = _mm512_mask_blend_pd(sin_1ulp_avx2_high_mask_avx512(v32_1), v4, v53_1h);
        const __m512d v56_0l = _mm512_fmadd_pd(v54_0l, v55, v51_0l);
        const __m512d v56_0h = _mm512_fmadd_pd(v54_0h, v55, v51_0h);
        const __m512d v56_1l = _mm512_fmadd_pd(v54_1l, v55, v51_1l);
        const __m512d v56_1h = _mm512_fmadd_pd(v54_1h, v55, v51_1h);
        const __m512d v57_0l = _mm512_add_pd(v56_0l, v5);
        const __m512d v57_0h = _mm512_add_pd(v56_0h, v5);
        const __m512d v57_1l = _mm512_add_pd(v56_1l, v5);
        const __m512d v57_1h = _mm512_add_pd(v56_1h, v5);
        const __m512i v58_0l = _mm512_castpd_si512(v57_0l);
        const __m512i v58_0h = _mm512_castpd_si512(v57_0h);
        const __m512i v58_1l = _mm512_castpd_si512(v57_1l);
        const __m512i v58_1h = _mm512_castpd_si512(v57_1h);
        const __m256i v59_0l = _mm512_cvtepi64_epi32(v58_0l);
        const __m256i v59_0h = _mm512_cvtepi64_epi32(v58_0h);
        const __m512i v59_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v59_0l), v59_0h, 1);
        const __m256i v59_1l = _mm512_cvtepi64_epi32(v58_1l);
        const __m256i v59_1h = _mm512_cvtepi64_epi32(v58_1h);
        const __m512i v59_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v59_1l), v59_1h, 1);
        const __m512i v61_0 = _mm512_and_si512(v59_0, v60);
        const __m512i v61_1 = _mm512_and_si512(v59_1, v60);
        const __mmask16 v62_0 = _mm512_cmpeq_epi32_mask(v61_0, v60);
        const __mmask16 v62_1 = _mm512_cmpeq_epi32_mask(v61_1, v60);
        const __m512d v64_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v44_0), sin_1ulp_avx2_table1, 8);
        const __m512d v64_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v44_0, 1), sin_1ulp_avx2_table1, 8);
        const __m512d v64_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v44_1), sin_1ulp_avx2_table1, 8);
        const __m512d v64_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v44_1, 1), sin_1ulp_avx2_table1, 8);
        const __m512d v65_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v44_0), sin_1ulp_avx2_table2, 8);
        const __m512d v65_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v44_0, 1), sin_1ulp_avx2_table2, 8);
        const __m512d v65_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v44_1), sin_1ulp_avx2_table2, 8);
        const __m512d v65_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v44_1, 1), sin_1ulp_avx2_table2, 8);
        const __m512d v66_0l = _mm512_sub_pd(v57_0l, v5);
        const __m512d v66_0h = _mm512_sub_pd(v57_0h, v5);
        const __m512d v66_1l = _mm512_sub_pd(v57_1l, v5);
        const __m512d v66_1h = _mm512_sub_pd(v57_1h, v5);
        const __m512d v67_0l = _mm512_sub_pd(v56_0l, v66_0l);
        const __m512d v67_0h = _mm512_sub_pd(v56_0h, v66_0h);
        const __m512d v67_1l = _mm512_sub_pd(v56_1l, v66_1l);
        const __m512d v67_1h = _mm512_sub_pd(v56_1h, v66_1h);
        const __m512d v68_0l = _mm512_fmadd_pd(v50_0l, v65_0l, v67_0l);
        const __m512d v68_0h = _mm512_fmadd_pd(v50_0h, v65_0h, v67_0h);
        const __m512d v68_1l = _mm512_fmadd_pd(v50_1l, v65_1l, v67_1l);
        const __m512d v68_1h = _mm512_fmadd_pd(v50_1h, v65_1h, v67_1h);
        const __m512d v69_0l = _mm512_fmadd_pd(v50_0l, v64_0l, v68_0l);
        const __m512d v69_0h = _mm512_fmadd_pd(v50_0h, v64_0h, v68_0h);
        const __m512d v69_1l = _mm512_fmadd_pd(v50_1l, v64_1l, v68_1l);
        const __m512d v69_1h = _mm512_fmadd_pd(v50_1h, v64_1h, v68_1h);
        const __m512d v70_0l = _mm512_mul_pd(v63, v69_0l);
        const __m512d v70_0h = _mm512_mul_pd(v63, v69_0h);
        const __m512d v70_1l = _mm512_mul_pd(v63, v69_1l);
        const __m512d v70_1h = _mm512_mul_pd(v63, v69_1h);
        const __m512d v71_0l = _mm512_mul_pd(v70_0l, v70_0l);
        const __m512d v71_0h = _mm512_mul_pd(v70_0h, v70_0h);
        const __m512d v71_1l = _mm512_mul_pd(v70_1l, v70_1l);
        const __m512d v71_1h = _mm512_mul_pd(v70_1h, v70_1h);
        const __m512d v75_0l = _mm512_fmadd_pd(v71_0l, v73, v74);
        const __m512d v75_0h = _mm512_fmadd_pd(v71_0h, v73, v74);
        const __m512d v75_1l = _mm512_fmadd_pd(v71_1l, v73, v74);
        const __m512d v75_1h = _mm512_fmadd_pd(v71_1h, v73, v74);
        const __m512d v76_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v75_0l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v76_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v75_0h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v76_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v75_1l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v76_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v75_1h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v78_0l = _mm512_fmadd_pd(v76_0l, v71_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v76_0h, v71_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v76_1l, v71_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v76_1h, v71_1h, v77);
        const __m512d v80_0l = _mm512_fmadd_pd(v71_0l, v78_0l, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v71_0h, v78_0h, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v71_1l, v78_1l, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v71_1h, v78_1h, v79);
        const __m512d v81_0l = _mm512_mul_pd(v71_0l, v80_0l);
        const __m512d v81_0h = _mm512_mul_pd(v71_0h, v80_0h);
        const __m512d v81_1l = _mm512_mul_pd(v71_1l, v80_1l);
        const __m512d v81_1h = _mm512_mul_pd(v71_1h, v80_1h);
        const __m512d v83_0l = _mm512_add_pd(v81_0l, v82);
        const __m512d v83_0h = _mm512_add_pd(v81_0h, v82);
        const __m512d v83_1l = _mm512_add_pd(v81_1l, v82);
        const __m512d v83_1h = _mm512_add_pd(v81_1h, v82);
        const __m512d v84_0l = _mm512_mul_pd(v83_0l, v71_0l);
        const __m512d v84_0h = _mm512_mul_pd(v83_0h, v71_0h);
        const __m512d v84_1l = _mm512_mul_pd(v83_1l, v71_1l);
        const __m512d v84_1h = _mm512_mul_pd(v83_1h, v71_1h);
        const __m512d v85_0l = _mm512_add_pd(v72, v84_0l);
        const __m512d v85_0h = _mm512_add_pd(v72, v84_0h);
        const __m512d v85_1l = _mm512_add_pd(v72, v84_1l);
        const __m512d v85_1h = _mm512_add_pd(v72, v84_1h);
        const __m512d v87_0l = _mm512_fmadd_pd(v71_0l, v85_0l, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v71_0h, v85_0h, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v71_1l, v85_1l, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v71_1h, v85_1h, v86);
        const __m512d v89_0l = _mm512_fmadd_pd(v71_0l, v87_0l, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v71_0h, v87_0h, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v71_1l, v87_1l, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v71_1h, v87_1h, v88);
        const __m512d v90_0l = _mm512_mul_pd(v71_0l, v70_0l);
        const __m512d v90_0h = _mm512_mul_pd(v71_0h, v70_0h);
        const __m512d v90_1l = _mm512_mul_pd(v71_1l, v70_1l);
        const __m512d v90_1h = _mm512_mul_pd(v71_1h, v70_1h);
        const __m512d v93_0l = _mm512_fmadd_pd(v87_0l, v91, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v87_0h, v91, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v87_1l, v91, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v87_1h, v91, v92);
        const __m512d v95_0l = _mm512_fmadd_pd(v93_0l, v71_0l, v94);
        const __m512d v95_0h = _mm512_fmadd_pd(v93_0h, v71_0h, v94);
        const __m512d v95_1l = _mm512_fmadd_pd(v93_1l, v71_1l, v94);
        const __m512d v95_1h = _mm512_fmadd_pd(v93_1h, v71_1h, v94);
        const __m512d v97_0l = _mm512_fmadd_pd(v71_0l, v95_0l, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v71_0h, v95_0h, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v71_1l, v95_1l, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v71_1h, v95_1h, v96);
        const __m512d v99_0l = _mm512_fmadd_pd(v71_0l, v97_0l, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v71_0h, v97_0h, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v71_1l, v97_1l, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v71_1h, v97_1h, v98);
        const __m512d v101_0l = _mm512_fmadd_pd(v71_0l, v99_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v71_0h, v99_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v71_1l, v99_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v71_1h, v99_1h, v100);
        const __m512d v102_0l = _mm512_mul_pd(v90_0l, v101_0l);
        const __m512d v102_0h = _mm512_mul_pd(v90_0h, v101_0h);
        const __m512d v102_1l = _mm512_mul_pd(v90_1l, v101_1l);
        const __m512d v102_1h = _mm512_mul_pd(v90_1h, v101_1h);
        const __m512d v103_0l = _mm512_add_pd(v102_0l, v70_0l);
        const __m512d v103_0h = _mm512_add_pd(v102_0h, v70_0h);
        const __m512d v103_1l = _mm512_add_pd(v102_1l, v70_1l);
        const __m512d v103_1h = _mm512_add_pd(v102_1h, v70_1h);
        const __m512d v104_0l = _mm512_mask_blend_pd((__mmask8)v62_0, v103_0l, v89_0l);
        const __m512d v104_0h = _mm512_mask_blend_pd(sin_1ulp_avx2_high_mask_avx512(v62_0), v103_0h, v89_0h);
        const __m512d v104_1l = _mm512_mask_blend_pd((__mmask8)v62_1, v103_1l, v89_1l);
        const __m512d v104_1h = _mm512_mask_blend_pd(sin_1ulp_avx2_high_mask_avx512(v62_1), v103_1h, v89_1h);
        const __m256 v105_0l = _mm512_cvtpd_ps(v104_0l);
        const __m256 v105_0h = _mm512_cvtpd_ps(v104_0h);
        const __m512 v105_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v105_0l), v105_0h, 1);
        const __m256 v105_1l = _mm512_cvtpd_ps(v104_1l);
        const __m256 v105_1h = _mm512_cvtpd_ps(v104_1h);
        const __m512 v105_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v105_1l), v105_1h, 1);
        const __m512i v106_0 = _mm512_srli_epi32(v59_0, 1);
        const __m512i v106_1 = _mm512_srli_epi32(v59_1, 1);
        const __m512i v107_0 = _mm512_slli_epi32(v106_0, 31);
        const __m512i v107_1 = _mm512_slli_epi32(v106_1, 31);
        const __m512i v108_0 = _mm512_xor_si512(v24_0, v107_0);
        const __m512i v108_1 = _mm512_xor_si512(v24_1, v107_1);
        const __m512 v109_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v105_0), v108_0));
        const __m512 v109_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v105_1), v108_1));
        const __m512 v110_0 = _mm512_min_ps(v34, v109_0);
        const __m512 v110_1 = _mm512_min_ps(v34, v109_1);
        const __m512 v111_0 = _mm512_add_ps(v33_0, v110_0);
        const __m512 v111_1 = _mm512_add_ps(v33_1, v110_1);
        r0_0 = _mm512_mask_blend_ps(v32_0, r0_0, v111_0);
        r0_1 = _mm512_mask_blend_ps(v32_1, r0_1, v111_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static SIN_1ULP_AVX2_AVX512_TARGET void sin_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.72d7c983af50ep-52); /* 3.2165495841114401e-16 */
    const __m512d v4 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(-0x1.921fb54442d19p+1); /* -3.1415926535897936 */
    const __m512d v12 = _mm512_set1_pd(0x1.5d9bd435f96a9p-19); /* 2.6047878476262031e-06 */
    const __m512d v13 = _mm512_set1_pd(-0x1.9f6da9b9dd527p-13); /* -0.00019809168389498777 */
    const __m512d v15 = _mm512_set1_pd(0x1.110ec867bdf18p-7); /* 0.0083330610791417098 */
    const __m512d v17 = _mm512_set1_pd(-0x1.55554ba28142p-3); /* -0.16666659440684928 */
    const __m512i v23 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v31 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512 v34 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v35 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v36 = _mm512_set1_epi32(127);
    const __m512i v37 = _mm512_set1_epi32(255);
    const __m512i v42 = _mm512_set1_epi32(0);
    const __m512i v46 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v48 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v55 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v60 = _mm512_set1_epi32(1);
    const __m512d v63 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v72 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v73 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v74 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v77 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v79 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v82 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v86 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v88 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v91 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v92 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v94 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v96 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v98 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v100 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v6l = _mm512_fmadd_pd(v3l, v4, v5);
    const __m512d v6h = _mm512_fmadd_pd(v3h, v4, v5);
    const __m512d v7l = _mm512_sub_pd(v6l, v5);
    const __m512d v7h = _mm512_sub_pd(v6h, v5);
    const __m512d v9l = _mm512_fmadd_pd(v8, v7l, v3l);
    const __m512d v9h = _mm512_fmadd_pd(v8, v7h, v3h);
    const __m512d v10l = _mm512_fmadd_pd(v0, v7l, v9l);
    const __m512d v10h = _mm512_fmadd_pd(v0, v7h, v9h);
    const __m512d v11l = _mm512_mul_pd(v10l, v10l);
    const __m512d v11h = _mm512_mul_pd(v10h, v10h);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v12, v13);
    const __m512d v16l = _mm512_fmadd_pd(v11l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v11h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v11l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v11h, v17);
    const __m512d v19l = _mm512_mul_pd(v10l, v11l);
    const __m512d v19h = _mm512_mul_pd(v10h, v11h);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v19l, v10l);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v19h, v10h);
    const __m256 v21l = _mm512_cvtpd_ps(v20l);
    const __m256 v21h = _mm512_cvtpd_ps(v20h);
    const __m512 v21 = _mm512_insertf32x8(_mm512_castps256_ps512(v21l), v21h, 1);
    const __m512i v22 = _mm512_castps_si512(v1);
    const __m512i v24 = _mm512_and_si512(v22, v23);
    const __m512i v25l = _mm512_castpd_si512(v6l);
    const __m512i v25h = _mm512_castpd_si512(v6h);
    const __m256i v26l = _mm512_cvtepi64_epi32(v25l);
    const __m256i v26h = _mm512_cvtepi64_epi32(v25h);
    const __m512i v26 = _mm512_inserti32x8(_mm512_castsi256_si512(v26l), v26h, 1);
    const __m512i v28 = _mm512_slli_epi32(v26, 31);
    const __m512i v29 = _mm512_xor_si512(v24, v28);
    const __m512 v30 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v21), v29));
    const __mmask16 v32 = _mm512_cmp_ps_mask(v2, v31, _CMP_NLE_UQ);
    __m512 r0 = v30;
    __mmask16 any1 = v32;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v33 = _mm512_sub_ps(v2, v2);
        const __m512i v39 = _mm512_srli_epi32(v22, 23);
        const __m512i v40 = _mm512_and_si512(v37, v39);
        const __m512i v41 = _mm512_sub_epi32(v40, v36);
        const __m512i v43 = _mm512_max_epi32(v41, v42);
        const __m512i v44 = _mm512_min_epi32(v36, v43);
        const __m512d v45l = _mm512_i32gather_pd(_mm512_castsi512_si256(v44), sin_1ulp_avx2_table0, 8);
        const __m512d v45h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v44, 1), sin_1ulp_avx2_table0, 8);
        const __m512i v47 = _mm512_and_si512(v22, v46);
        const __m512i v49 = _mm512_or_si512(v47, v48);
        const __m512d v50l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v49));
        const __m512d v50h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v49, 1));
        const __m512d v51l = _mm512_mul_pd(v45l, v50l);
        const __m512d v51h = _mm512_mul_pd(v45h, v50h);
        const __m512d v52l = _mm512_fmadd_pd(v35, v51l, v5);
        const __m512d v52h = _mm512_fmadd_pd(v35, v51h, v5);
        const __m512d v53l = _mm512_sub_pd(v52l, v5);
        const __m512d v53h = _mm512_sub_pd(v52h, v5);
        const __m512d v54l = _mm512_mask_blend_pd((__mmask8)v32, v4, v53l);
        const __m512d v54h = _mm512_mask_blend_pd(sin_1ulp_avx2_high_mask_avx512(v32), v4, v53h);
        const __m512d v56l = _mm512_fmadd_pd(v54l, v55, v51l);
        const __m512d v56h = _mm512_fmadd_pd(v54h, v55, v51h);
        const __m512d v57l = _mm512_add_pd(v56l, v5);
        const __m512d v57h = _mm512_add_pd(v56h, v5);
        const __m512i v58l = _mm512_castpd_si512(v57l);
        const __m512i v58h = _mm512_castpd_si512(v57h);
        const __m256i v59l = _mm512_cvtepi64_epi32(v58l);
        const __m256i v59h = _mm512_cvtepi64_epi32(v58h);
        const __m512i v59 = _mm512_inserti32x8(_mm512_castsi256_si512(v59l), v59h, 1);
        const __m512i v61 = _mm512_and_si512(v59, v60);
        const __mmask16 v62 = _mm512_cmpeq_epi32_mask(v61, v60);
        const __m512d v64l = _mm512_i32gather_pd(_mm512_castsi512_si256(v44), sin_1ulp_avx2_table1, 8);
        const __m512d v64h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v44, 1), sin_1ulp_avx2_table1, 8);
        const __m512d v65l = _mm512_i32gather_pd(_mm512_castsi512_si256(v44), sin_1ulp_avx2_table2, 8);
        const __m512d v65h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v44, 1), sin_1ulp_avx2_table2, 8);
        const __m512d v66l = _mm512_sub_pd(v57l, v5);
        const __m512d v66h = _mm512_sub_pd(v57h, v5);
        const __m512d v67l = _mm512_sub_pd(v56l, v66l);
        const __m512d v67h = _mm512_sub_pd(v56h, v66h);
        const __m512d v68l = _mm512_fmadd_pd(v50l, v65l, v67l);
        const __m512d v68h = _mm512_fmadd_pd(v50h, v65h, v67h);
        const __m512d v69l = _mm512_fmadd_pd(v50l, v64l, v68l);
        const __m512d v69h = _mm512_fmadd_pd(v50h, v64h, v68h);
        const __m512d v70l = _mm512_mul_pd(v63, v69l);
        const __m512d v70h = _mm512_mul_pd(v63, v69h);
        const __m512d v71l = _mm512_mul_pd(v70l, v70l);
        const __m512d v71h = _mm512_mul_pd(v70h, v70h);
        const __m512d v75l = _mm512_fmadd_pd(v71l, v73, v74);
        const __m512d v75h = _mm512_fmadd_pd(v71h, v73, v74);
        const __m512d v76l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v75l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v76h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v75h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v78l = _mm512_fmadd_pd(v76l, v71l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v76h, v71h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v71l, v78l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v71h, v78h, v79);
        const __m512d v81l = _mm512_mul_pd(v71l, v80l);
        const __m512d v81h = _mm512_mul_pd(v71h, v80h);
        const __m512d v83l = _mm512_add_pd(v81l, v82);
        const __m512d v83h = _mm512_add_pd(v81h, v82);
        const __m512d v84l = _mm512_mul_pd(v83l, v71l);
        const __m512d v84h = _mm512_mul_pd(v83h, v71h);
        const __m512d v85l = _mm512_add_pd(v72, v84l);
        const __m512d v85h = _mm512_add_pd(v72, v84h);
        const __m512d v87l = _mm512_fmadd_pd(v71l, v85l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v71h, v85h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v71l, v87l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v71h, v87h, v88);
        const __m512d v90l = _mm512_mul_pd(v71l, v70l);
        const __m512d v90h = _mm512_mul_pd(v71h, v70h);
        const __m512d v93l = _mm512_fmadd_pd(v87l, v91, v92);
        const __m512d v93h = _mm512_fmadd_pd(v87h, v91, v92);
        const __m512d v95l = _mm512_fmadd_pd(v93l, v71l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93h, v71h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v71l, v95l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v71h, v95h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v71l, v97l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v71h, v97h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v71l, v99l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v71h, v99h, v100);
        const __m512d v102l = _mm512_mul_pd(v90l, v101l);
        const __m512d v102h = _mm512_mul_pd(v90h, v101h);
        const __m512d v103l = _mm512_add_pd(v102l, v70l);
        const __m512d v103h = _mm512_add_pd(v102h, v70h);
        const __m512d v104l = _mm512_mask_blend_pd((__mmask8)v62, v103l, v89l);
        const __m512d v104h = _mm512_mask_blend_pd(sin_1ulp_avx2_high_mask_avx512(v62), v103h, v89h);
        const __m256 v105l = _mm512_cvtpd_ps(v104l);
        const __m256 v105h = _mm512_cvtpd_ps(v104h);
        const __m512 v105 = _mm512_insertf32x8(_mm512_castps256_ps512(v105l), v105h, 1);
        const __m512i v106 = _mm512_srli_epi32(v59, 1);
        const __m512i v107 = _mm512_slli_epi32(v106, 31);
        const __m512i v108 = _mm512_xor_si512(v24, v107);
        const __m512 v109 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v105), v108));
        const __m512 v110 = _mm512_min_ps(v34, v109);
        const __m512 v111 = _mm512_add_ps(v33, v110);
        r0 = _mm512_mask_blend_ps(v32, r0, v111);
    }
    _mm512_storeu_ps(y, r0);
}

static SIN_1ULP_AVX2_AVX512_TARGET void sin_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sin_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sin_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sin_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_1ulp_avx2_level(void) {
#if defined(SIN_1ULP_AVX2_FORCE_ISA)
    return SIN_1ULP_AVX2_FORCE_ISA;
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

float sin_1ulp_avx2(float x) {
    return sin_1ulp_avx2_element(x);
}

void sin_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_1ulp_avx2_level();
    if (level == 2) {
        sin_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sin_1ulp_avx2_array_portable(x, y, n);
}

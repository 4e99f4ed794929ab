/* cos_4ulp_avx2: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    2.175629 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.d8b626p+14 (30253.5371, encoding 0x46ec5b13)
 *   result there 0x1.000002p+0 (1.00000012, encoding 0x3f800001)
 *   mean error   0.161453 ulp
 *   misrounded   186443271 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        odd or even exactly
 *                never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           862676faec8cbc32f633b5932447289c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 2.4 --isa avx2 --from seeds/cos/parity9.evo --time 25s --seed 1 --threads 1 --archive cos_4ulp_avx2.db
 *                time: 0.3918 ns/element as avx2 code (inputs moderate)
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
#include "cos_4ulp_avx2.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cos_4ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t cos_4ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cos_4ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t cos_4ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double cos_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double cos_4ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int32_t cos_4ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_4ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cos_4ulp_avx2_addbits_f32(float a, int32_t b) {
    return cos_4ulp_avx2_frombits_f32((int32_t)((uint32_t)cos_4ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static const double cos_4ulp_avx2_table0[128] = {
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

static const double cos_4ulp_avx2_table1[128] = {
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

static const double cos_4ulp_avx2_table2[128] = {
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

static inline float cos_4ulp_avx2_element(float x) {
    const float v0 = 0x1.45f306p-2f; /* 0.318309873 */
    const float v1 = x;
    const float v2 = -0x1p-1f; /* -0.5 */
    const float v3 = cos_4ulp_avx2_fma_f32(v0, v1, v2);
    const float v4 = 0x1.8p+23f; /* 12582912 */
    const float v5 = v3 + v4;
    const int32_t v6 = cos_4ulp_avx2_bits_f32(v5);
    const int32_t v7 = 1;
    const int32_t v8 = v6 & v7;
    const int32_t v9 = 0;
    const int v10 = v8 == v9;
    const float v11 = 0x1p-1f; /* 0.5 */
    const float v12 = v5 - v4;
    const float v13 = v11 + v12;
    const float v14 = 0x1.ee59dap-49f; /* 3.43024902e-15 */
    const float v15 = -0x1.4442d2p-23f; /* -1.50995803e-07 */
    const float v16 = -0x1.921fb4p+1f; /* -3.1415925 */
    const float v17 = cos_4ulp_avx2_fma_f32(v13, v16, v1);
    const float v18 = cos_4ulp_avx2_fma_f32(v13, v15, v17);
    const float v19 = cos_4ulp_avx2_fma_f32(v13, v14, v18);
    const float v20 = v19 * v19;
    const float v21 = v20 * v19;
    const float v22 = 0x1.5d97eep-19f; /* 2.60467436e-06 */
    const float v23 = -0x1.9f6d6ap-13f; /* -0.00019809122 */
    const float v24 = cos_4ulp_avx2_fma_f32(v22, v20, v23);
    const float v25 = v20 * v20;
    const float v26 = 0x1.110ec8p-7f; /* 0.00833306089 */
    const float v27 = -0x1.55554cp-3f; /* -0.166666597 */
    const float v28 = cos_4ulp_avx2_fma_f32(v26, v20, v27);
    const float v29 = cos_4ulp_avx2_fma_f32(v24, v25, v28);
    const float v30 = cos_4ulp_avx2_fma_f32(v21, v29, v19);
    const float v31 = -v30;
    const float v32 = v10 ? v31 : v30;
    const float v33 = cos_4ulp_avx2_abs_f32(v1);
    const float v34 = 0x1p+18f; /* 262144 */
    const int v35 = !(v33 <= v34);
    float r0 = v32;
    if (v35) {
        const float v36 = v33 - v33;
        const double v37 = -0x1p+2; /* -4 */
        const double v38 = 0x1p-2; /* 0.25 */
        const int32_t v39 = cos_4ulp_avx2_bits_f32(v1);
        const int32_t v40 = 8388607; /* 0x007fffff */
        const int32_t v41 = v39 & v40;
        const int32_t v42 = 8388608; /* 0x00800000 */
        const int32_t v43 = v41 | v42;
        const double v44 = (double)v43;
        const int32_t v45 = 127;
        const int32_t v46 = 255;
        const int32_t v47 = 23;
        const int32_t v48 = cos_4ulp_avx2_lshr_i32(v39, v47);
        const int32_t v49 = v46 & v48;
        const int32_t v50 = (int32_t)((uint32_t)v49 - (uint32_t)v45);
        const int32_t v51 = v50 > v9 ? v50 : v9;
        const int32_t v52 = v45 < v51 ? v45 : v51;
        const double v53 = cos_4ulp_avx2_table0[v52];
        const double v54 = v44 * v53;
        const double v55 = v38 * v54;
        const double v56 = 0x1.8p+52; /* 6755399441055744 */
        const double v57 = v55 + v56;
        const double v58 = v57 - v56;
        const double v59 = cos_4ulp_avx2_fma_f64(v37, v58, v54);
        const double v60 = v59 + v56;
        const int64_t v61 = cos_4ulp_avx2_bits_f64(v60);
        const int32_t v62 = (int32_t)(uint32_t)(uint64_t)v61;
        const int32_t v63 = (int32_t)((uint32_t)v62 + (uint32_t)v7);
        const int32_t v64 = v63 & v7;
        const int v65 = v64 == v7;
        const double v66 = cos_4ulp_avx2_table1[v52];
        const double v67 = cos_4ulp_avx2_table2[v52];
        const double v68 = v60 - v56;
        const double v69 = cos_4ulp_avx2_rint_f64(v68);
        const double v70 = v59 - v69;
        const double v71 = cos_4ulp_avx2_fma_f64(v67, v44, v70);
        const double v72 = cos_4ulp_avx2_fma_f64(v66, v44, v71);
        const double v73 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v74 = v72 * v73;
        const double v75 = v74 * v74;
        const double v76 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v77 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v78 = cos_4ulp_avx2_fma_f64(v75, v76, v77);
        const double v79 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v80 = cos_4ulp_avx2_fma_f64(v75, v78, v79);
        const double v81 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v82 = cos_4ulp_avx2_fma_f64(v75, v80, v81);
        const double v83 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v84 = cos_4ulp_avx2_fma_f64(v75, v82, v83);
        const double v85 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v86 = cos_4ulp_avx2_fma_f64(v84, v75, v85);
        const double v87 = -0x1p-1; /* -0.5 */
        const double v88 = cos_4ulp_avx2_fma_f64(v75, v86, v87);
        const double v89 = 0x1p+0; /* 1 */
        const double v90 = cos_4ulp_avx2_fma_f64(v75, v88, v89);
        const double v91 = v75 * v74;
        const double v92 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v93 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v94 = cos_4ulp_avx2_fma_f64(v75, v92, v93);
        const double v95 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v96 = cos_4ulp_avx2_fma_f64(v75, v94, v95);
        const double v97 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v98 = cos_4ulp_avx2_fma_f64(v75, v96, v97);
        const double v99 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v100 = cos_4ulp_avx2_fma_f64(v98, v75, v99);
        const double v101 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v102 = cos_4ulp_avx2_fma_f64(v75, v100, v101);
        const double v103 = cos_4ulp_avx2_fma_f64(v91, v102, v74);
        const double v104 = v65 ? v90 : v103;
        const float v105 = (float)v104;
        const int32_t v106 = cos_4ulp_avx2_lshr_i32(v63, v7);
        const int32_t v107 = 31;
        const int32_t v108 = cos_4ulp_avx2_shl_i32(v106, v107);
        const float v109 = cos_4ulp_avx2_addbits_f32(v105, v108);
        const float v110 = v36 + v109;
        r0 = v110;
    }
    return r0;
}

static void cos_4ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_4ULP_AVX2_AVX2 static inline COS_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COS_4ULP_AVX2_AVX512 static inline COS_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
COS_4ULP_AVX2_AVX2 __m256i cos_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

COS_4ULP_AVX2_AVX2 __m128i cos_4ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
COS_4ULP_AVX2_AVX2 __m256i cos_4ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COS_4ULP_AVX2_AVX2 void cos_4ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v2 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 v4 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v7 = _mm256_set1_epi32(1);
    const __m256i v9 = _mm256_set1_epi32(0);
    const __m256 v11 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v14 = _mm256_set1_ps(0x1.ee59dap-49f); /* 3.43024902e-15 */
    const __m256 v15 = _mm256_set1_ps(-0x1.4442d2p-23f); /* -1.50995803e-07 */
    const __m256 v16 = _mm256_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m256 v22 = _mm256_set1_ps(0x1.5d97eep-19f); /* 2.60467436e-06 */
    const __m256 v23 = _mm256_set1_ps(-0x1.9f6d6ap-13f); /* -0.00019809122 */
    const __m256 v26 = _mm256_set1_ps(0x1.110ec8p-7f); /* 0.00833306089 */
    const __m256 v27 = _mm256_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m256 v34 = _mm256_set1_ps(0x1p+18f); /* 262144 */
    const __m256d v37 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v38 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v40 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v42 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256i v45 = _mm256_set1_epi32(127);
    const __m256i v46 = _mm256_set1_epi32(255);
    const __m256d v56 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v73 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v76 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v77 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v79 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v81 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v83 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v85 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v87 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v89 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v92 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v93 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v95 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v97 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v99 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v101 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_fmadd_ps(v0, v1, v2);
    const __m256 v5 = _mm256_add_ps(v3, v4);
    const __m256i v6 = _mm256_castps_si256(v5);
    const __m256i v8 = _mm256_and_si256(v6, v7);
    const __m256i v10 = _mm256_cmpeq_epi32(v8, v9);
    const __m256 v12 = _mm256_sub_ps(v5, v4);
    const __m256 v13 = _mm256_add_ps(v11, v12);
    const __m256 v17 = _mm256_fmadd_ps(v13, v16, v1);
    const __m256 v18 = _mm256_fmadd_ps(v13, v15, v17);
    const __m256 v19 = _mm256_fmadd_ps(v13, v14, v18);
    const __m256 v20 = _mm256_mul_ps(v19, v19);
    const __m256 v21 = _mm256_mul_ps(v20, v19);
    const __m256 v24 = _mm256_fmadd_ps(v22, v20, v23);
    const __m256 v25 = _mm256_mul_ps(v20, v20);
    const __m256 v28 = _mm256_fmadd_ps(v26, v20, v27);
    const __m256 v29 = _mm256_fmadd_ps(v24, v25, v28);
    const __m256 v30 = _mm256_fmadd_ps(v21, v29, v19);
    const __m256 v31 = _mm256_xor_ps(v30, _mm256_set1_ps(-0.0f));
    const __m256 v32 = _mm256_blendv_ps(v30, v31, _mm256_castsi256_ps(v10));
    const __m256 v33 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v35 = _mm256_castps_si256(_mm256_cmp_ps(v33, v34, _CMP_NLE_UQ));
    __m256 r0 = v32;
    __m256i any1 = v35;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v36 = _mm256_sub_ps(v33, v33);
        const __m256i v39 = _mm256_castps_si256(v1);
        const __m256i v41 = _mm256_and_si256(v39, v40);
        const __m256i v43 = _mm256_or_si256(v41, v42);
        const __m256d v44l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v43));
        const __m256d v44h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v43, 1));
        const __m256i v48 = _mm256_srli_epi32(v39, 23);
        const __m256i v49 = _mm256_and_si256(v46, v48);
        const __m256i v50 = _mm256_sub_epi32(v49, v45);
        const __m256i v51 = _mm256_max_epi32(v50, v9);
        const __m256i v52 = _mm256_min_epi32(v45, v51);
        const __m256d v53l = _mm256_i32gather_pd(cos_4ulp_avx2_table0, _mm256_castsi256_si128(v52), 8);
        const __m256d v53h = _mm256_i32gather_pd(cos_4ulp_avx2_table0, _mm256_extracti128_si256(v52, 1), 8);
        const __m256d v54l = _mm256_mul_pd(v44l, v53l);
        const __m256d v54h = _mm256_mul_pd(v44h, v53h);
        const __m256d v55l = _mm256_mul_pd(v38, v54l);
        const __m256d v55h = _mm256_mul_pd(v38, v54h);
        const __m256d v57l = _mm256_add_pd(v55l, v56);
        const __m256d v57h = _mm256_add_pd(v55h, v56);
        const __m256d v58l = _mm256_sub_pd(v57l, v56);
        const __m256d v58h = _mm256_sub_pd(v57h, v56);
        const __m256d v59l = _mm256_fmadd_pd(v37, v58l, v54l);
        const __m256d v59h = _mm256_fmadd_pd(v37, v58h, v54h);
        const __m256d v60l = _mm256_add_pd(v59l, v56);
        const __m256d v60h = _mm256_add_pd(v59h, v56);
        const __m256i v61l = cos_4ulp_avx2_bits_f64_avx2(v60l);
        const __m256i v61h = cos_4ulp_avx2_bits_f64_avx2(v60h);
        const __m128i v62l = cos_4ulp_avx2_wrap_avx2(v61l);
        const __m128i v62h = cos_4ulp_avx2_wrap_avx2(v61h);
        const __m256i v62 = _mm256_set_m128i(v62h, v62l);
        const __m256i v63 = _mm256_add_epi32(v62, v7);
        const __m256i v64 = _mm256_and_si256(v63, v7);
        const __m256i v65 = _mm256_cmpeq_epi32(v64, v7);
        const __m256d v66l = _mm256_i32gather_pd(cos_4ulp_avx2_table1, _mm256_castsi256_si128(v52), 8);
        const __m256d v66h = _mm256_i32gather_pd(cos_4ulp_avx2_table1, _mm256_extracti128_si256(v52, 1), 8);
        const __m256d v67l = _mm256_i32gather_pd(cos_4ulp_avx2_table2, _mm256_castsi256_si128(v52), 8);
        const __m256d v67h = _mm256_i32gather_pd(cos_4ulp_avx2_table2, _mm256_extracti128_si256(v52, 1), 8);
        const __m256d v68l = _mm256_sub_pd(v60l, v56);
        const __m256d v68h = _mm256_sub_pd(v60h, v56);
        const __m256d v69l = _mm256_round_pd(v68l, 8);
        const __m256d v69h = _mm256_round_pd(v68h, 8);
        const __m256d v70l = _mm256_sub_pd(v59l, v69l);
        const __m256d v70h = _mm256_sub_pd(v59h, v69h);
        const __m256d v71l = _mm256_fmadd_pd(v67l, v44l, v70l);
        const __m256d v71h = _mm256_fmadd_pd(v67h, v44h, v70h);
        const __m256d v72l = _mm256_fmadd_pd(v66l, v44l, v71l);
        const __m256d v72h = _mm256_fmadd_pd(v66h, v44h, v71h);
        const __m256d v74l = _mm256_mul_pd(v72l, v73);
        const __m256d v74h = _mm256_mul_pd(v72h, v73);
        const __m256d v75l = _mm256_mul_pd(v74l, v74l);
        const __m256d v75h = _mm256_mul_pd(v74h, v74h);
        const __m256d v78l = _mm256_fmadd_pd(v75l, v76, v77);
        const __m256d v78h = _mm256_fmadd_pd(v75h, v76, v77);
        const __m256d v80l = _mm256_fmadd_pd(v75l, v78l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v75h, v78h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v75l, v80l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v75h, v80h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v75l, v82l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v75h, v82h, v83);
        const __m256d v86l = _mm256_fmadd_pd(v84l, v75l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v84h, v75h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v75l, v86l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v75h, v86h, v87);
        const __m256d v90l = _mm256_fmadd_pd(v75l, v88l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v75h, v88h, v89);
        const __m256d v91l = _mm256_mul_pd(v75l, v74l);
        const __m256d v91h = _mm256_mul_pd(v75h, v74h);
        const __m256d v94l = _mm256_fmadd_pd(v75l, v92, v93);
        const __m256d v94h = _mm256_fmadd_pd(v75h, v92, v93);
        const __m256d v96l = _mm256_fmadd_pd(v75l, v94l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v75h, v94h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v75l, v96l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v75h, v96h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v98l, v75l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v98h, v75h, v99);
        const __m256d v102l = _mm256_fmadd_pd(v75l, v100l, v101);
        const __m256d v102h = _mm256_fmadd_pd(v75h, v100h, v101);
        const __m256d v103l = _mm256_fmadd_pd(v91l, v102l, v74l);
        const __m256d v103h = _mm256_fmadd_pd(v91h, v102h, v74h);
        const __m256d v104l = _mm256_blendv_pd(v103l, v90l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v65))));
        const __m256d v104h = _mm256_blendv_pd(v103h, v90h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v65, 1))));
        const __m128 v105l = _mm256_cvtpd_ps(v104l);
        const __m128 v105h = _mm256_cvtpd_ps(v104h);
        const __m256 v105 = _mm256_set_m128(v105h, v105l);
        const __m256i v106 = _mm256_srli_epi32(v63, 1);
        const __m256i v108 = _mm256_slli_epi32(v106, 31);
        const __m256 v109 = _mm256_castsi256_ps(_mm256_add_epi32(cos_4ulp_avx2_bits_f32_avx2(v105), v108));
        const __m256 v110 = _mm256_add_ps(v36, v109);
        r0 = _mm256_blendv_ps(r0, v110, _mm256_castsi256_ps(v35));
    }
    _mm256_storeu_ps(y, r0);
}

static COS_4ULP_AVX2_AVX2_TARGET void cos_4ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cos_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cos_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COS_4ULP_AVX2_AVX512 __m512i cos_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Encoding; every NaN gives the canonical one. */
COS_4ULP_AVX2_AVX512 __m512i cos_4ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
COS_4ULP_AVX2_AVX512 void cos_4ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v2 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 v4 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v7 = _mm512_set1_epi32(1);
    const __m512i v9 = _mm512_set1_epi32(0);
    const __m512 v11 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v14 = _mm512_set1_ps(0x1.ee59dap-49f); /* 3.43024902e-15 */
    const __m512 v15 = _mm512_set1_ps(-0x1.4442d2p-23f); /* -1.50995803e-07 */
    const __m512 v16 = _mm512_set1_ps(-0x1.921fb4p+1f); /* -3.1415925 */
    const __m512 v22 = _mm512_set1_ps(0x1.5d97eep-19f); /* 2.60467436e-06 */
    const __m512 v23 = _mm512_set1_ps(-0x1.9f6d6ap-13f); /* -0.00019809122 */
    const __m512 v26 = _mm512_set1_ps(0x1.110ec8p-7f); /* 0.00833306089 */
    const __m512 v27 = _mm512_set1_ps(-0x1.55554cp-3f); /* -0.166666597 */
    const __m512 v34 = _mm512_set1_ps(0x1p+18f); /* 262144 */
    const __m512d v37 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v38 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v40 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v42 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512i v45 = _mm512_set1_epi32(127);
    const __m512i v46 = _mm512_set1_epi32(255);
    const __m512d v56 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v73 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v76 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v77 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v79 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v81 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v83 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v85 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v87 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v89 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v92 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v93 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v95 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v97 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v99 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v101 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_fmadd_ps(v0, v1, v2);
    const __m512 v5 = _mm512_add_ps(v3, v4);
    const __m512i v6 = _mm512_castps_si512(v5);
    const __m512i v8 = _mm512_and_si512(v6, v7);
    const __mmask16 v10 = _mm512_cmpeq_epi32_mask(v8, v9);
    const __m512 v12 = _mm512_sub_ps(v5, v4);
    const __m512 v13 = _mm512_add_ps(v11, v12);
    const __m512 v17 = _mm512_fmadd_ps(v13, v16, v1);
    const __m512 v18 = _mm512_fmadd_ps(v13, v15, v17);
    const __m512 v19 = _mm512_fmadd_ps(v13, v14, v18);
    const __m512 v20 = _mm512_mul_ps(v19, v19);
    const __m512 v21 = _mm512_mul_ps(v20, v19);
    const __m512 v24 = _mm512_fmadd_ps(v22, v20, v23);
    const __m512 v25 = _mm512_mul_ps(v20, v20);
    const __m512 v28 = _mm512_fmadd_ps(v26, v20, v27);
    const __m512 v29 = _mm512_fmadd_ps(v24, v25, v28);
    const __m512 v30 = _mm512_fmadd_ps(v21, v29, v19);
    const __m512 v31 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v30), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v32 = _mm512_mask_blend_ps(v10, v30, v31);
    const __m512 v33 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v35 = _mm512_cmp_ps_mask(v33, v34, _CMP_NLE_UQ);
    __m512 r0 = v32;
    __mmask16 any1 = v35;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v36 = _mm512_sub_ps(v33, v33);
        const __m512i v39 = _mm512_castps_si512(v1);
        const __m512i v41 = _mm512_and_si512(v39, v40);
        const __m512i v43 = _mm512_or_si512(v41, v42);
        const __m512d v44l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v43));
        const __m512d v44h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v43, 1));
        const __m512i v48 = _mm512_srli_epi32(v39, 23);
        const __m512i v49 = _mm512_and_si512(v46, v48);
        const __m512i v50 = _mm512_sub_epi32(v49, v45);
        const __m512i v51 = _mm512_max_epi32(v50, v9);
        const __m512i v52 = _mm512_min_epi32(v45, v51);
        const __m512d v53l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52), cos_4ulp_avx2_table0, 8);
        const __m512d v53h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52, 1), cos_4ulp_avx2_table0, 8);
        const __m512d v54l = _mm512_mul_pd(v44l, v53l);
        const __m512d v54h = _mm512_mul_pd(v44h, v53h);
        const __m512d v55l = _mm512_mul_pd(v38, v54l);
        const __m512d v55h = _mm512_mul_pd(v38, v54h);
        const __m512d v57l = _mm512_add_pd(v55l, v56);
        const __m512d v57h = _mm512_add_pd(v55h, v56);
        const __m512d v58l = _mm512_sub_pd(v57l, v56);
        const __m512d v58h = _mm512_sub_pd(v57h, v56);
        const __m512d v59l = _mm512_fmadd_pd(v37, v58l, v54l);
        const __m512d v59h = _mm512_fmadd_pd(v37, v58h, v54h);
        const __m512d v60l = _mm512_add_pd(v59l, v56);
        const __m512d v60h = _mm512_add_pd(v59h, v56);
        const __m512i v61l = cos_4ulp_avx2_bits_f64_avx512(v60l);
        const __m512i v61h = cos_4ulp_avx2_bits_f64_avx512(v60h);
        const __m256i v62l = _mm512_cvtepi64_epi32(v61l);
        const __m256i v62h = _mm512_cvtepi64_epi32(v61h);
        const __m512i v62 = _mm512_inserti32x8(_mm512_castsi256_si512(v62l), v62h, 1);
        const __m512i v63 = _mm512_add_epi32(v62, v7);
        const __m512i v64 = _mm512_and_si512(v63, v7);
        const __mmask16 v65 = _mm512_cmpeq_epi32_mask(v64, v7);
        const __m512d v66l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52), cos_4ulp_avx2_table1, 8);
        const __m512d v66h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52, 1), cos_4ulp_avx2_table1, 8);
        const __m512d v67l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52), cos_4ulp_avx2_table2, 8);
        const __m512d v67h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52, 1), cos_4ulp_avx2_table2, 8);
        const __m512d v68l = _mm512_sub_pd(v60l, v56);
        const __m512d v68h = _mm512_sub_pd(v60h, v56);
        const __m512d v69l = _mm512_roundscale_pd(v68l, 8);
        const __m512d v69h = _mm512_roundscale_pd(v68h, 8);
        const __m512d v70l = _mm512_sub_pd(v59l, v69l);
        const __m512d v70h = _mm512_sub_pd(v59h, v69h);
        const __m512d v71l = _mm512_fmadd_pd(v67l, v44l, v70l);
        const __m512d v71h = _mm512_fmadd_pd(v67h, v44h, v70h);
        const __m512d v72l = _mm512_fmadd_pd(v66l, v44l, v71l);
        const __m512d v72h = _mm512_fmadd_pd(v66h, v44h, v71h);
        const __m512d v74l = _mm512_mul_pd(v72l, v73);
        const __m512d v74h = _mm512_mul_pd(v72h, v73);
        const __m512d v75l = _mm512_mul_pd(v74l, v74l);
        const __m512d v75h = _mm512_mul_pd(v74h, v74h);
        const __m512d v78l = _mm512_fmadd_pd(v75l, v76, v77);
        const __m512d v78h = _mm512_fmadd_pd(v75h, v76, v77);
        const __m512d v80l = _mm512_fmadd_pd(v75l, v78l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v75h, v78h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v75l, v80l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v75h, v80h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v75l, v82l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v75h, v82h, v83);
        const __m512d v86l = _mm512_fmadd_pd(v84l, v75l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v84h, v75h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v75l, v86l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v75h, v86h, v87);
        const __m512d v90l = _mm512_fmadd_pd(v75l, v88l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v75h, v88h, v89);
        const __m512d v91l = _mm512_mul_pd(v75l, v74l);
        const __m512d v91h = _mm512_mul_pd(v75h, v74h);
        const __m512d v94l = _mm512_fmadd_pd(v75l, v92, v93);
        const __m512d v94h = _mm512_fmadd_pd(v75h, v92, v93);
        const __m512d v96l = _mm512_fmadd_pd(v75l, v94l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v75h, v94h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v75l, v96l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v75h, v96h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v98l, v75l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v98h, v75h, v99);
        const __m512d v102l = _mm512_fmadd_pd(v75l, v100l, v101);
        const __m512d v102h = _mm512_fmadd_pd(v75h, v100h, v101);
        const __m512d v103l = _mm512_fmadd_pd(v91l, v102l, v74l);
        const __m512d v103h = _mm512_fmadd_pd(v91h, v102h, v74h);
        const __m512d v104l = _mm512_mask_blend_pd((__mmask8)v65, v103l, v90l);
        const __m512d v104h = _mm512_mask_blend_pd((__mmask8)(v65 >> 8), v103h, v90h);
        const __m256 v105l = _mm512_cvtpd_ps(v104l);
        const __m256 v105h = _mm512_cvtpd_ps(v104h);
        const __m512 v105 = _mm512_insertf32x8(_mm512_castps256_ps512(v105l), v105h, 1);
        const __m512i v106 = _mm512_srli_epi32(v63, 1);
        const __m512i v108 = _mm512_slli_epi32(v106, 31);
        const __m512 v109 = _mm512_castsi512_ps(_mm512_add_epi32(cos_4ulp_avx2_bits_f32_avx512(v105), v108));
        const __m512 v110 = _mm512_add_ps(v36, v109);
        r0 = _mm512_mask_blend_ps(v35, r0, v110);
    }
    _mm512_storeu_ps(y, r0);
}

static COS_4ULP_AVX2_AVX512_TARGET void cos_4ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cos_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_4ulp_avx2_level(void) {
#if defined(COS_4ULP_AVX2_FORCE_ISA)
    return COS_4ULP_AVX2_FORCE_ISA;
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

float cos_4ulp_avx2(float x) {
    return cos_4ulp_avx2_element(x);
}

void cos_4ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_4ulp_avx2_level();
    if (level == 2) {
        cos_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cos_4ulp_avx2_array_portable(x, y, n);
}

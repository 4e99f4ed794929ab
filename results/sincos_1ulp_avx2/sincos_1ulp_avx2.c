/* sincos_1ulp_avx2: sincos
 *
 *   target       sincos, sin x0; cos x0, f32
 *   domain       every input
 *   max error    0.586798 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d73d1p+5 (-58.9048157, encoding 0xc26b9e88)
 *   result there -0x1.6a0594p-1 (-0.707073808, encoding 0xbf3502ca)
 *   mean error   0.137868 ulp
 *   misrounded   8317934 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6235c95638b648bce38c878d52695efc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f32 --max-ulp 1 --isa avx2 --from seeds/sincos/double_quadrants9.evo --time 40s --seed 1 --threads 1 --archive sincos_1ulp_avx2.db
 *                time: 0.9990 ns/element as avx2 code (inputs mean)
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
#include "sincos_1ulp_avx2.h"

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

static inline float sincos_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double sincos_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sincos_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sincos_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sincos_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t sincos_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sincos_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sincos_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return sincos_1ulp_avx2_frombits_f32((int32_t)((uint32_t)sincos_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static const double sincos_1ulp_avx2_table0[128] = {
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

static const double sincos_1ulp_avx2_table1[128] = {
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

static const double sincos_1ulp_avx2_table2[128] = {
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

static inline void sincos_1ulp_avx2_element(float x, float *y0, float *y1) {
    const float v0 = x;
    const float v1 = sincos_1ulp_avx2_abs_f32(v0);
    const double v2 = (double)v1;
    const double v3 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
    const double v4 = 0x1.8p+52; /* 6755399441055744 */
    const double v5 = sincos_1ulp_avx2_fma_f64(v2, v3, v4);
    const int64_t v6 = sincos_1ulp_avx2_bits_f64(v5);
    const int32_t v7 = (int32_t)(uint32_t)(uint64_t)v6;
    const int32_t v8 = 1;
    const int32_t v9 = v7 & v8;
    const int v10 = v9 == v8;
    const double v11 = -0x1.1a6c43d00dbd6p-54; /* -6.1240706459920749e-17 */
    const double v12 = v5 - v4;
    const double v13 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
    const double v14 = sincos_1ulp_avx2_fma_f64(v13, v12, v2);
    const double v15 = sincos_1ulp_avx2_fma_f64(v11, v12, v14);
    const double v16 = v15 * v15;
    const double v17 = 0x1.9932d48ad60a7p-16; /* 2.4390134551439135e-05 */
    const double v18 = -0x1.6c0844b151c41p-10; /* -0.0013886730124157561 */
    const double v19 = sincos_1ulp_avx2_fma_f64(v17, v16, v18);
    const double v20 = 0x1.55553c87c6798p-5; /* 0.041666620467551485 */
    const double v21 = sincos_1ulp_avx2_fma_f64(v16, v19, v20);
    const double v22 = -0x1.ffffffc4c757cp-2; /* -0.49999999655286564 */
    const double v23 = sincos_1ulp_avx2_fma_f64(v21, v16, v22);
    const double v24 = 0x1.ffffffffa747ep-1; /* 0.99999999995965516 */
    const double v25 = sincos_1ulp_avx2_fma_f64(v16, v23, v24);
    const double v26 = v15 * v16;
    const double v27 = -0x1.999ef103f64dep-13; /* -0.00019532244925705202 */
    const double v28 = 0x1.11085179856c3p-7; /* 0.0083322904420514207 */
    const double v29 = sincos_1ulp_avx2_fma_f64(v16, v27, v28);
    const double v30 = -0x1.555547eb5d727p-3; /* -0.1666665667250353 */
    const double v31 = sincos_1ulp_avx2_fma_f64(v29, v16, v30);
    const double v32 = sincos_1ulp_avx2_fma_f64(v26, v31, v15);
    const double v33 = v10 ? v25 : v32;
    const float v34 = (float)v33;
    const int32_t v35 = sincos_1ulp_avx2_bits_f32(v0);
    const int32_t v36 = INT32_MIN; /* 0x80000000 */
    const int32_t v37 = v35 & v36;
    const int32_t v38 = sincos_1ulp_avx2_lshr_i32(v7, v8);
    const int32_t v39 = 31;
    const int32_t v40 = sincos_1ulp_avx2_shl_i32(v38, v39);
    const int32_t v41 = v37 ^ v40;
    const float v42 = sincos_1ulp_avx2_addbits_f32(v34, v41);
    const double v43 = v10 ? v32 : v25;
    const float v44 = (float)v43;
    const int32_t v45 = (int32_t)((uint32_t)v7 + (uint32_t)v8);
    const int32_t v46 = sincos_1ulp_avx2_lshr_i32(v45, v8);
    const int32_t v47 = sincos_1ulp_avx2_shl_i32(v46, v39);
    const float v48 = sincos_1ulp_avx2_addbits_f32(v44, v47);
    const float v49 = 0x1p+17f; /* 131072 */
    const int v50 = !(v1 <= v49);
    float r0 = v42;
    float r1 = v48;
    if (v50) {
        const float v51 = v1 - v1;
        const double v52 = -0x1p+2; /* -4 */
        const double v53 = 0x1p-2; /* 0.25 */
        const int32_t v54 = 127;
        const int32_t v55 = 255;
        const int32_t v56 = 23;
        const int32_t v57 = sincos_1ulp_avx2_lshr_i32(v35, v56);
        const int32_t v58 = v55 & v57;
        const int32_t v59 = (int32_t)((uint32_t)v58 - (uint32_t)v54);
        const int32_t v60 = 0;
        const int32_t v61 = v59 > v60 ? v59 : v60;
        const int32_t v62 = v54 < v61 ? v54 : v61;
        const double v63 = sincos_1ulp_avx2_table0[v62];
        const int32_t v64 = 8388607; /* 0x007fffff */
        const int32_t v65 = v35 & v64;
        const int32_t v66 = 8388608; /* 0x00800000 */
        const int32_t v67 = v65 | v66;
        const double v68 = (double)v67;
        const double v69 = v63 * v68;
        const double v70 = v53 * v69;
        const double v71 = v70 + v4;
        const double v72 = v71 - v4;
        const double v73 = sincos_1ulp_avx2_fma_f64(v52, v72, v69);
        const double v74 = v73 + v4;
        const int64_t v75 = sincos_1ulp_avx2_bits_f64(v74);
        const int32_t v76 = (int32_t)(uint32_t)(uint64_t)v75;
        const int32_t v77 = v76 & v8;
        const int v78 = v77 == v8;
        const double v79 = sincos_1ulp_avx2_table1[v62];
        const double v80 = sincos_1ulp_avx2_table2[v62];
        const double v81 = v74 - v4;
        const double v82 = v73 - v81;
        const double v83 = sincos_1ulp_avx2_fma_f64(v68, v80, v82);
        const double v84 = sincos_1ulp_avx2_fma_f64(v68, v79, v83);
        const double v85 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v86 = v84 * v85;
        const double v87 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v88 = sincos_1ulp_avx2_fma_f64(v86, v86, v87);
        const double v89 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v90 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v91 = sincos_1ulp_avx2_fma_f64(v88, v89, v90);
        const double v92 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v93 = sincos_1ulp_avx2_fma_f64(v88, v91, v92);
        const double v94 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v95 = sincos_1ulp_avx2_fma_f64(v88, v93, v94);
        const double v96 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v97 = sincos_1ulp_avx2_fma_f64(v88, v95, v96);
        const double v98 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v99 = sincos_1ulp_avx2_fma_f64(v88, v97, v98);
        const double v100 = -0x1p-1; /* -0.5 */
        const double v101 = sincos_1ulp_avx2_fma_f64(v88, v99, v100);
        const double v102 = 0x1p+0; /* 1 */
        const double v103 = sincos_1ulp_avx2_fma_f64(v101, v88, v102);
        const double v104 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v105 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v106 = sincos_1ulp_avx2_fma_f64(v88, v104, v105);
        const double v107 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v108 = sincos_1ulp_avx2_fma_f64(v88, v106, v107);
        const double v109 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v110 = sincos_1ulp_avx2_fma_f64(v108, v88, v109);
        const double v111 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v112 = sincos_1ulp_avx2_fma_f64(v88, v110, v111);
        const double v113 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v114 = sincos_1ulp_avx2_fma_f64(v88, v112, v113);
        const double v115 = v86 * v88;
        const double v116 = sincos_1ulp_avx2_fma_f64(v114, v115, v86);
        const double v117 = v78 ? v103 : v116;
        const float v118 = (float)v117;
        const int32_t v119 = sincos_1ulp_avx2_lshr_i32(v76, v8);
        const int32_t v120 = sincos_1ulp_avx2_shl_i32(v119, v39);
        const int32_t v121 = v37 ^ v120;
        const float v122 = sincos_1ulp_avx2_addbits_f32(v118, v121);
        const float v123 = v51 + v122;
        const double v124 = v78 ? v116 : v103;
        const float v125 = (float)v124;
        const int32_t v126 = (int32_t)((uint32_t)v76 + (uint32_t)v8);
        const int32_t v127 = sincos_1ulp_avx2_lshr_i32(v126, v8);
        const int32_t v128 = sincos_1ulp_avx2_shl_i32(v127, v39);
        const float v129 = sincos_1ulp_avx2_addbits_f32(v125, v128);
        const float v130 = v51 + v129;
        r0 = v123;
        r1 = v130;
    }
    *y0 = r0;
    *y1 = r1;
}

static void sincos_1ulp_avx2_array_portable(const float *x, float *y0, float *y1, size_t n) {
    for (size_t i = 0; i < n; i++) {
        sincos_1ulp_avx2_element(x[i], &y0[i], &y1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINCOS_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINCOS_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINCOS_1ULP_AVX2_AVX2 static inline SINCOS_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SINCOS_1ULP_AVX2_AVX512 static inline SINCOS_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

SINCOS_1ULP_AVX2_AVX2 __m128i sincos_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SINCOS_1ULP_AVX2_AVX2 __m256d sincos_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINCOS_1ULP_AVX2_AVX2 void sincos_1ulp_avx2_step_avx2(const float *x, float *y0, float *y1) {
    const __m256d v3 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v8 = _mm256_set1_epi32(1);
    const __m256d v11 = _mm256_set1_pd(-0x1.1a6c43d00dbd6p-54); /* -6.1240706459920749e-17 */
    const __m256d v13 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v17 = _mm256_set1_pd(0x1.9932d48ad60a7p-16); /* 2.4390134551439135e-05 */
    const __m256d v18 = _mm256_set1_pd(-0x1.6c0844b151c41p-10); /* -0.0013886730124157561 */
    const __m256d v20 = _mm256_set1_pd(0x1.55553c87c6798p-5); /* 0.041666620467551485 */
    const __m256d v22 = _mm256_set1_pd(-0x1.ffffffc4c757cp-2); /* -0.49999999655286564 */
    const __m256d v24 = _mm256_set1_pd(0x1.ffffffffa747ep-1); /* 0.99999999995965516 */
    const __m256d v27 = _mm256_set1_pd(-0x1.999ef103f64dep-13); /* -0.00019532244925705202 */
    const __m256d v28 = _mm256_set1_pd(0x1.11085179856c3p-7); /* 0.0083322904420514207 */
    const __m256d v30 = _mm256_set1_pd(-0x1.555547eb5d727p-3); /* -0.1666665667250353 */
    const __m256i v36 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v49 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256d v52 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v53 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v54 = _mm256_set1_epi32(127);
    const __m256i v55 = _mm256_set1_epi32(255);
    const __m256i v60 = _mm256_set1_epi32(0);
    const __m256i v64 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v66 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256d v85 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v87 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v89 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v90 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v92 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v94 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v96 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v98 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v100 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v102 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v104 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v105 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v107 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v109 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v111 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v113 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v5l = _mm256_fmadd_pd(v2l, v3, v4);
    const __m256d v5h = _mm256_fmadd_pd(v2h, v3, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m128i v7l = sincos_1ulp_avx2_wrap_avx2(v6l);
    const __m128i v7h = sincos_1ulp_avx2_wrap_avx2(v6h);
    const __m256i v7 = _mm256_set_m128i(v7h, v7l);
    const __m256i v9 = _mm256_and_si256(v7, v8);
    const __m256i v10 = _mm256_cmpeq_epi32(v9, v8);
    const __m256d v12l = _mm256_sub_pd(v5l, v4);
    const __m256d v12h = _mm256_sub_pd(v5h, v4);
    const __m256d v14l = _mm256_fmadd_pd(v13, v12l, v2l);
    const __m256d v14h = _mm256_fmadd_pd(v13, v12h, v2h);
    const __m256d v15l = _mm256_fmadd_pd(v11, v12l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v11, v12h, v14h);
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v19l = _mm256_fmadd_pd(v17, v16l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17, v16h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v16l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v16h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v16l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v16h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v16l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v16h, v23h, v24);
    const __m256d v26l = _mm256_mul_pd(v15l, v16l);
    const __m256d v26h = _mm256_mul_pd(v15h, v16h);
    const __m256d v29l = _mm256_fmadd_pd(v16l, v27, v28);
    const __m256d v29h = _mm256_fmadd_pd(v16h, v27, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v16l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v16h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v26l, v31l, v15l);
    const __m256d v32h = _mm256_fmadd_pd(v26h, v31h, v15h);
    const __m256d v33l = _mm256_blendv_pd(v32l, v25l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v33h = _mm256_blendv_pd(v32h, v25h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m128 v34l = _mm256_cvtpd_ps(v33l);
    const __m128 v34h = _mm256_cvtpd_ps(v33h);
    const __m256 v34 = _mm256_set_m128(v34h, v34l);
    const __m256i v35 = _mm256_castps_si256(v0);
    const __m256i v37 = _mm256_and_si256(v35, v36);
    const __m256i v38 = _mm256_srli_epi32(v7, 1);
    const __m256i v40 = _mm256_slli_epi32(v38, 31);
    const __m256i v41 = _mm256_xor_si256(v37, v40);
    const __m256 v42 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v34), v41));
    const __m256d v43l = _mm256_blendv_pd(v25l, v32l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v43h = _mm256_blendv_pd(v25h, v32h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m128 v44l = _mm256_cvtpd_ps(v43l);
    const __m128 v44h = _mm256_cvtpd_ps(v43h);
    const __m256 v44 = _mm256_set_m128(v44h, v44l);
    const __m256i v45 = _mm256_add_epi32(v7, v8);
    const __m256i v46 = _mm256_srli_epi32(v45, 1);
    const __m256i v47 = _mm256_slli_epi32(v46, 31);
    const __m256 v48 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v44), v47));
    const __m256i v50 = _mm256_castps_si256(_mm256_cmp_ps(v1, v49, _CMP_NLE_UQ));
    __m256 r0 = v42;
    __m256 r1 = v48;
    __m256i any1 = v50;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v51 = _mm256_sub_ps(v1, v1);
        const __m256i v57 = _mm256_srli_epi32(v35, 23);
        const __m256i v58 = _mm256_and_si256(v55, v57);
        const __m256i v59 = _mm256_sub_epi32(v58, v54);
        const __m256i v61 = _mm256_max_epi32(v59, v60);
        const __m256i v62 = _mm256_min_epi32(v54, v61);
        const __m256d v63l = sincos_1ulp_avx2_gather_f64_avx2(sincos_1ulp_avx2_table0, _mm256_castsi256_si128(v62));
        const __m256d v63h = sincos_1ulp_avx2_gather_f64_avx2(sincos_1ulp_avx2_table0, _mm256_extracti128_si256(v62, 1));
        const __m256i v65 = _mm256_and_si256(v35, v64);
        const __m256i v67 = _mm256_or_si256(v65, v66);
        const __m256d v68l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v67));
        const __m256d v68h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v67, 1));
        const __m256d v69l = _mm256_mul_pd(v63l, v68l);
        const __m256d v69h = _mm256_mul_pd(v63h, v68h);
        const __m256d v70l = _mm256_mul_pd(v53, v69l);
        const __m256d v70h = _mm256_mul_pd(v53, v69h);
        const __m256d v71l = _mm256_add_pd(v70l, v4);
        const __m256d v71h = _mm256_add_pd(v70h, v4);
        const __m256d v72l = _mm256_sub_pd(v71l, v4);
        const __m256d v72h = _mm256_sub_pd(v71h, v4);
        const __m256d v73l = _mm256_fmadd_pd(v52, v72l, v69l);
        const __m256d v73h = _mm256_fmadd_pd(v52, v72h, v69h);
        const __m256d v74l = _mm256_add_pd(v73l, v4);
        const __m256d v74h = _mm256_add_pd(v73h, v4);
        const __m256i v75l = _mm256_castpd_si256(v74l);
        const __m256i v75h = _mm256_castpd_si256(v74h);
        const __m128i v76l = sincos_1ulp_avx2_wrap_avx2(v75l);
        const __m128i v76h = sincos_1ulp_avx2_wrap_avx2(v75h);
        const __m256i v76 = _mm256_set_m128i(v76h, v76l);
        const __m256i v77 = _mm256_and_si256(v76, v8);
        const __m256i v78 = _mm256_cmpeq_epi32(v77, v8);
        const __m256d v79l = sincos_1ulp_avx2_gather_f64_avx2(sincos_1ulp_avx2_table1, _mm256_castsi256_si128(v62));
        const __m256d v79h = sincos_1ulp_avx2_gather_f64_avx2(sincos_1ulp_avx2_table1, _mm256_extracti128_si256(v62, 1));
        const __m256d v80l = sincos_1ulp_avx2_gather_f64_avx2(sincos_1ulp_avx2_table2, _mm256_castsi256_si128(v62));
        const __m256d v80h = sincos_1ulp_avx2_gather_f64_avx2(sincos_1ulp_avx2_table2, _mm256_extracti128_si256(v62, 1));
        const __m256d v81l = _mm256_sub_pd(v74l, v4);
        const __m256d v81h = _mm256_sub_pd(v74h, v4);
        const __m256d v82l = _mm256_sub_pd(v73l, v81l);
        const __m256d v82h = _mm256_sub_pd(v73h, v81h);
        const __m256d v83l = _mm256_fmadd_pd(v68l, v80l, v82l);
        const __m256d v83h = _mm256_fmadd_pd(v68h, v80h, v82h);
        const __m256d v84l = _mm256_fmadd_pd(v68l, v79l, v83l);
        const __m256d v84h = _mm256_fmadd_pd(v68h, v79h, v83h);
        const __m256d v86l = _mm256_mul_pd(v84l, v85);
        const __m256d v86h = _mm256_mul_pd(v84h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v86l, v86l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v86h, v86h, v87);
        const __m256d v91l = _mm256_fmadd_pd(v88l, v89, v90);
        const __m256d v91h = _mm256_fmadd_pd(v88h, v89, v90);
        const __m256d v93l = _mm256_fmadd_pd(v88l, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v88h, v91h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v88l, v93l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v88h, v93h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v88l, v95l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v88h, v95h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v88l, v97l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v88h, v97h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v88l, v99l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v88h, v99h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v101l, v88l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v101h, v88h, v102);
        const __m256d v106l = _mm256_fmadd_pd(v88l, v104, v105);
        const __m256d v106h = _mm256_fmadd_pd(v88h, v104, v105);
        const __m256d v108l = _mm256_fmadd_pd(v88l, v106l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v88h, v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v88l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v88h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v88l, v110l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v88h, v110h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v88l, v112l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v88h, v112h, v113);
        const __m256d v115l = _mm256_mul_pd(v86l, v88l);
        const __m256d v115h = _mm256_mul_pd(v86h, v88h);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v115l, v86l);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v115h, v86h);
        const __m256d v117l = _mm256_blendv_pd(v116l, v103l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v78))));
        const __m256d v117h = _mm256_blendv_pd(v116h, v103h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v78, 1))));
        const __m128 v118l = _mm256_cvtpd_ps(v117l);
        const __m128 v118h = _mm256_cvtpd_ps(v117h);
        const __m256 v118 = _mm256_set_m128(v118h, v118l);
        const __m256i v119 = _mm256_srli_epi32(v76, 1);
        const __m256i v120 = _mm256_slli_epi32(v119, 31);
        const __m256i v121 = _mm256_xor_si256(v37, v120);
        const __m256 v122 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v118), v121));
        const __m256 v123 = _mm256_add_ps(v51, v122);
        const __m256d v124l = _mm256_blendv_pd(v103l, v116l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v78))));
        const __m256d v124h = _mm256_blendv_pd(v103h, v116h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v78, 1))));
        const __m128 v125l = _mm256_cvtpd_ps(v124l);
        const __m128 v125h = _mm256_cvtpd_ps(v124h);
        const __m256 v125 = _mm256_set_m128(v125h, v125l);
        const __m256i v126 = _mm256_add_epi32(v76, v8);
        const __m256i v127 = _mm256_srli_epi32(v126, 1);
        const __m256i v128 = _mm256_slli_epi32(v127, 31);
        const __m256 v129 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v125), v128));
        const __m256 v130 = _mm256_add_ps(v51, v129);
        r0 = _mm256_blendv_ps(r0, v123, _mm256_castsi256_ps(v50));
        r1 = _mm256_blendv_ps(r1, v130, _mm256_castsi256_ps(v50));
    }
    _mm256_storeu_ps(y0, r0);
    _mm256_storeu_ps(y1, r1);
}

static SINCOS_1ULP_AVX2_AVX2_TARGET void sincos_1ulp_avx2_array_avx2(const float *x, float *y0, float *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sincos_1ulp_avx2_step_avx2(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y0[8];
        float tail_y1[8];
        sincos_1ulp_avx2_step_avx2(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SINCOS_1ULP_AVX2_AVX512 __mmask8 sincos_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SINCOS_1ULP_AVX2_AVX512 void sincos_1ulp_avx2_step_avx512(const float *x, float *y0, float *y1) {
    const __m512d v3 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v8 = _mm512_set1_epi32(1);
    const __m512d v11 = _mm512_set1_pd(-0x1.1a6c43d00dbd6p-54); /* -6.1240706459920749e-17 */
    const __m512d v13 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v17 = _mm512_set1_pd(0x1.9932d48ad60a7p-16); /* 2.4390134551439135e-05 */
    const __m512d v18 = _mm512_set1_pd(-0x1.6c0844b151c41p-10); /* -0.0013886730124157561 */
    const __m512d v20 = _mm512_set1_pd(0x1.55553c87c6798p-5); /* 0.041666620467551485 */
    const __m512d v22 = _mm512_set1_pd(-0x1.ffffffc4c757cp-2); /* -0.49999999655286564 */
    const __m512d v24 = _mm512_set1_pd(0x1.ffffffffa747ep-1); /* 0.99999999995965516 */
    const __m512d v27 = _mm512_set1_pd(-0x1.999ef103f64dep-13); /* -0.00019532244925705202 */
    const __m512d v28 = _mm512_set1_pd(0x1.11085179856c3p-7); /* 0.0083322904420514207 */
    const __m512d v30 = _mm512_set1_pd(-0x1.555547eb5d727p-3); /* -0.1666665667250353 */
    const __m512i v36 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v49 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v52 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v53 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v54 = _mm512_set1_epi32(127);
    const __m512i v55 = _mm512_set1_epi32(255);
    const __m512i v60 = _mm512_set1_epi32(0);
    const __m512i v64 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v66 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v85 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v87 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v89 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v90 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v92 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v94 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v96 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v98 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v100 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v102 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v104 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v105 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v107 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v109 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v111 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v113 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v5l = _mm512_fmadd_pd(v2l, v3, v4);
    const __m512d v5h = _mm512_fmadd_pd(v2h, v3, v4);
    const __m512i v6l = _mm512_castpd_si512(v5l);
    const __m512i v6h = _mm512_castpd_si512(v5h);
    const __m256i v7l = _mm512_cvtepi64_epi32(v6l);
    const __m256i v7h = _mm512_cvtepi64_epi32(v6h);
    const __m512i v7 = _mm512_inserti32x8(_mm512_castsi256_si512(v7l), v7h, 1);
    const __m512i v9 = _mm512_and_si512(v7, v8);
    const __mmask16 v10 = _mm512_cmpeq_epi32_mask(v9, v8);
    const __m512d v12l = _mm512_sub_pd(v5l, v4);
    const __m512d v12h = _mm512_sub_pd(v5h, v4);
    const __m512d v14l = _mm512_fmadd_pd(v13, v12l, v2l);
    const __m512d v14h = _mm512_fmadd_pd(v13, v12h, v2h);
    const __m512d v15l = _mm512_fmadd_pd(v11, v12l, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v11, v12h, v14h);
    const __m512d v16l = _mm512_mul_pd(v15l, v15l);
    const __m512d v16h = _mm512_mul_pd(v15h, v15h);
    const __m512d v19l = _mm512_fmadd_pd(v17, v16l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17, v16h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v16l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v16h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v16l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v16h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v16l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v16h, v23h, v24);
    const __m512d v26l = _mm512_mul_pd(v15l, v16l);
    const __m512d v26h = _mm512_mul_pd(v15h, v16h);
    const __m512d v29l = _mm512_fmadd_pd(v16l, v27, v28);
    const __m512d v29h = _mm512_fmadd_pd(v16h, v27, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v16l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v16h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v26l, v31l, v15l);
    const __m512d v32h = _mm512_fmadd_pd(v26h, v31h, v15h);
    const __m512d v33l = _mm512_mask_blend_pd((__mmask8)v10, v32l, v25l);
    const __m512d v33h = _mm512_mask_blend_pd(sincos_1ulp_avx2_high_mask_avx512(v10), v32h, v25h);
    const __m256 v34l = _mm512_cvtpd_ps(v33l);
    const __m256 v34h = _mm512_cvtpd_ps(v33h);
    const __m512 v34 = _mm512_insertf32x8(_mm512_castps256_ps512(v34l), v34h, 1);
    const __m512i v35 = _mm512_castps_si512(v0);
    const __m512i v37 = _mm512_and_si512(v35, v36);
    const __m512i v38 = _mm512_srli_epi32(v7, 1);
    const __m512i v40 = _mm512_slli_epi32(v38, 31);
    const __m512i v41 = _mm512_xor_si512(v37, v40);
    const __m512 v42 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v34), v41));
    const __m512d v43l = _mm512_mask_blend_pd((__mmask8)v10, v25l, v32l);
    const __m512d v43h = _mm512_mask_blend_pd(sincos_1ulp_avx2_high_mask_avx512(v10), v25h, v32h);
    const __m256 v44l = _mm512_cvtpd_ps(v43l);
    const __m256 v44h = _mm512_cvtpd_ps(v43h);
    const __m512 v44 = _mm512_insertf32x8(_mm512_castps256_ps512(v44l), v44h, 1);
    const __m512i v45 = _mm512_add_epi32(v7, v8);
    const __m512i v46 = _mm512_srli_epi32(v45, 1);
    const __m512i v47 = _mm512_slli_epi32(v46, 31);
    const __m512 v48 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v44), v47));
    const __mmask16 v50 = _mm512_cmp_ps_mask(v1, v49, _CMP_NLE_UQ);
    __m512 r0 = v42;
    __m512 r1 = v48;
    __mmask16 any1 = v50;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v51 = _mm512_sub_ps(v1, v1);
        const __m512i v57 = _mm512_srli_epi32(v35, 23);
        const __m512i v58 = _mm512_and_si512(v55, v57);
        const __m512i v59 = _mm512_sub_epi32(v58, v54);
        const __m512i v61 = _mm512_max_epi32(v59, v60);
        const __m512i v62 = _mm512_min_epi32(v54, v61);
        const __m512d v63l = _mm512_i32gather_pd(_mm512_castsi512_si256(v62), sincos_1ulp_avx2_table0, 8);
        const __m512d v63h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v62, 1), sincos_1ulp_avx2_table0, 8);
        const __m512i v65 = _mm512_and_si512(v35, v64);
        const __m512i v67 = _mm512_or_si512(v65, v66);
        const __m512d v68l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v67));
        const __m512d v68h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v67, 1));
        const __m512d v69l = _mm512_mul_pd(v63l, v68l);
        const __m512d v69h = _mm512_mul_pd(v63h, v68h);
        const __m512d v70l = _mm512_mul_pd(v53, v69l);
        const __m512d v70h = _mm512_mul_pd(v53, v69h);
        const __m512d v71l = _mm512_add_pd(v70l, v4);
        const __m512d v71h = _mm512_add_pd(v70h, v4);
        const __m512d v72l = _mm512_sub_pd(v71l, v4);
        const __m512d v72h = _mm512_sub_pd(v71h, v4);
        const __m512d v73l = _mm512_fmadd_pd(v52, v72l, v69l);
        const __m512d v73h = _mm512_fmadd_pd(v52, v72h, v69h);
        const __m512d v74l = _mm512_add_pd(v73l, v4);
        const __m512d v74h = _mm512_add_pd(v73h, v4);
        const __m512i v75l = _mm512_castpd_si512(v74l);
        const __m512i v75h = _mm512_castpd_si512(v74h);
        const __m256i v76l = _mm512_cvtepi64_epi32(v75l);
        const __m256i v76h = _mm512_cvtepi64_epi32(v75h);
        const __m512i v76 = _mm512_inserti32x8(_mm512_castsi256_si512(v76l), v76h, 1);
        const __m512i v77 = _mm512_and_si512(v76, v8);
        const __mmask16 v78 = _mm512_cmpeq_epi32_mask(v77, v8);
        const __m512d v79l = _mm512_i32gather_pd(_mm512_castsi512_si256(v62), sincos_1ulp_avx2_table1, 8);
        const __m512d v79h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v62, 1), sincos_1ulp_avx2_table1, 8);
        const __m512d v80l = _mm512_i32gather_pd(_mm512_castsi512_si256(v62), sincos_1ulp_avx2_table2, 8);
        const __m512d v80h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v62, 1), sincos_1ulp_avx2_table2, 8);
        const __m512d v81l = _mm512_sub_pd(v74l, v4);
        const __m512d v81h = _mm512_sub_pd(v74h, v4);
        const __m512d v82l = _mm512_sub_pd(v73l, v81l);
        const __m512d v82h = _mm512_sub_pd(v73h, v81h);
        const __m512d v83l = _mm512_fmadd_pd(v68l, v80l, v82l);
        const __m512d v83h = _mm512_fmadd_pd(v68h, v80h, v82h);
        const __m512d v84l = _mm512_fmadd_pd(v68l, v79l, v83l);
        const __m512d v84h = _mm512_fmadd_pd(v68h, v79h, v83h);
        const __m512d v86l = _mm512_mul_pd(v84l, v85);
        const __m512d v86h = _mm512_mul_pd(v84h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v86l, v86l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v86h, v86h, v87);
        const __m512d v91l = _mm512_fmadd_pd(v88l, v89, v90);
        const __m512d v91h = _mm512_fmadd_pd(v88h, v89, v90);
        const __m512d v93l = _mm512_fmadd_pd(v88l, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v88h, v91h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v88l, v93l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v88h, v93h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v88l, v95l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v88h, v95h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v88l, v97l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v88h, v97h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v88l, v99l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v88h, v99h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v101l, v88l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v101h, v88h, v102);
        const __m512d v106l = _mm512_fmadd_pd(v88l, v104, v105);
        const __m512d v106h = _mm512_fmadd_pd(v88h, v104, v105);
        const __m512d v108l = _mm512_fmadd_pd(v88l, v106l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v88h, v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v88l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v88h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v88l, v110l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v88h, v110h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v88l, v112l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v88h, v112h, v113);
        const __m512d v115l = _mm512_mul_pd(v86l, v88l);
        const __m512d v115h = _mm512_mul_pd(v86h, v88h);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v115l, v86l);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v115h, v86h);
        const __m512d v117l = _mm512_mask_blend_pd((__mmask8)v78, v116l, v103l);
        const __m512d v117h = _mm512_mask_blend_pd(sincos_1ulp_avx2_high_mask_avx512(v78), v116h, v103h);
        const __m256 v118l = _mm512_cvtpd_ps(v117l);
        const __m256 v118h = _mm512_cvtpd_ps(v117h);
        const __m512 v118 = _mm512_insertf32x8(_mm512_castps256_ps512(v118l), v118h, 1);
        const __m512i v119 = _mm512_srli_epi32(v76, 1);
        const __m512i v120 = _mm512_slli_epi32(v119, 31);
        const __m512i v121 = _mm512_xor_si512(v37, v120);
        const __m512 v122 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v118), v121));
        const __m512 v123 = _mm512_add_ps(v51, v122);
        const __m512d v124l = _mm512_mask_blend_pd((__mmask8)v78, v103l, v116l);
        const __m512d v124h = _mm512_mask_blend_pd(sincos_1ulp_avx2_high_mask_avx512(v78), v103h, v116h);
        const __m256 v125l = _mm512_cvtpd_ps(v124l);
        const __m256 v125h = _mm512_cvtpd_ps(v124h);
        const __m512 v125 = _mm512_insertf32x8(_mm512_castps256_ps512(v125l), v125h, 1);
        const __m512i v126 = _mm512_add_epi32(v76, v8);
        const __m512i v127 = _mm512_srli_epi32(v126, 1);
        const __m512i v128 = _mm512_slli_epi32(v127, 31);
        const __m512 v129 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v125), v128));
        const __m512 v130 = _mm512_add_ps(v51, v129);
        r0 = _mm512_mask_blend_ps(v50, r0, v123);
        r1 = _mm512_mask_blend_ps(v50, r1, v130);
    }
    _mm512_storeu_ps(y0, r0);
    _mm512_storeu_ps(y1, r1);
}

static SINCOS_1ULP_AVX2_AVX512_TARGET void sincos_1ulp_avx2_array_avx512(const float *x, float *y0, float *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sincos_1ulp_avx2_step_avx512(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y0[16];
        float tail_y1[16];
        sincos_1ulp_avx2_step_avx512(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINCOS_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sincos_1ulp_avx2_level(void) {
#if defined(SINCOS_1ULP_AVX2_FORCE_ISA)
    return SINCOS_1ULP_AVX2_FORCE_ISA;
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

void sincos_1ulp_avx2(float x, float *y0, float *y1) {
    sincos_1ulp_avx2_element(x, y0, y1);
}

void sincos_1ulp_avx2_array(const float *x, float *y0, float *y1, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sincos_1ulp_avx2_level();
    if (level == 2) {
        sincos_1ulp_avx2_array_avx512(x, y0, y1, n);
        return;
    }
    if (level == 1) {
        sincos_1ulp_avx2_array_avx2(x, y0, y1, n);
        return;
    }
#endif
    sincos_1ulp_avx2_array_portable(x, y0, y1, n);
}

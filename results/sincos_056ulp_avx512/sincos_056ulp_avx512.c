/* sincos_056ulp_avx512: sincos
 *
 *   target       sincos, sin x0; cos x0, f32
 *   domain       every input
 *   max error    0.501679 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.6948ap+6 (-90.3209229, encoding 0xc2b4a450)
 *   result there -0x1.6a1654p-1 (-0.7072016, encoding 0xbf350b2a)
 *   mean error   0.137839 ulp
 *   misrounded   281710 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c5b366cf7fe311a09d925d6df4d08b9d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f32 --max-ulp 0.56 --isa avx512 --time 30s --seed 1 --threads 1 --archive sincos_056ulp_avx512.db
 *                time: 0.4253 ns/element as avx512 code (inputs mean)
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
#include "sincos_056ulp_avx512.h"

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

static inline float sincos_056ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double sincos_056ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sincos_056ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sincos_056ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sincos_056ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t sincos_056ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sincos_056ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sincos_056ulp_avx512_addbits_f32(float a, int32_t b) {
    return sincos_056ulp_avx512_frombits_f32((int32_t)((uint32_t)sincos_056ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static const double sincos_056ulp_avx512_table0[128] = {
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

static const double sincos_056ulp_avx512_table1[128] = {
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

static const double sincos_056ulp_avx512_table2[128] = {
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

static inline void sincos_056ulp_avx512_element(float x, float *y0, float *y1) {
    const float v0 = x;
    const float v1 = sincos_056ulp_avx512_abs_f32(v0);
    const double v2 = (double)v1;
    const double v3 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
    const double v4 = 0x1.8p+52; /* 6755399441055744 */
    const double v5 = sincos_056ulp_avx512_fma_f64(v2, v3, v4);
    const int64_t v6 = sincos_056ulp_avx512_bits_f64(v5);
    const int32_t v7 = (int32_t)(uint32_t)(uint64_t)v6;
    const int32_t v8 = 1;
    const int32_t v9 = v7 & v8;
    const int v10 = v9 == v8;
    const double v11 = -0x1.1a627e4d7c2b6p-54; /* -6.1232429657512727e-17 */
    const double v12 = v5 - v4;
    const double v13 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
    const double v14 = sincos_056ulp_avx512_fma_f64(v13, v12, v2);
    const double v15 = sincos_056ulp_avx512_fma_f64(v11, v12, v14);
    const double v16 = 0x1.57d9188a7f45dp-36; /* 1.954549763445422e-11 */
    const double v17 = sincos_056ulp_avx512_fma_f64(v15, v15, v16);
    const double v18 = 0x1.99323369b8681p-16; /* 2.438998800514134e-05 */
    const double v19 = -0x1.6c0841b574f1dp-10; /* -0.0013886728387335131 */
    const double v20 = sincos_056ulp_avx512_fma_f64(v18, v17, v19);
    const double v21 = 0x1.55553c7efffbap-5; /* 0.041666620403702351 */
    const double v22 = sincos_056ulp_avx512_fma_f64(v17, v20, v21);
    const double v23 = -0x1.ffffffc4ace22p-2; /* -0.49999999654684946 */
    const double v24 = sincos_056ulp_avx512_fma_f64(v22, v17, v23);
    const double v25 = 0x1.ffffffffbc9edp-1; /* 0.99999999996935929 */
    const double v26 = sincos_056ulp_avx512_fma_f64(v24, v17, v25);
    const double v27 = 0x1.6cebc2e254835p-19; /* 2.7188728931948919e-06 */
    const double v28 = -0x1.a00fdba4fe78dp-13; /* -0.00019839379561386838 */
    const double v29 = sincos_056ulp_avx512_fma_f64(v27, v17, v28);
    const double v30 = 0x1.111108aa038b3p-7; /* 0.0083333294205910399 */
    const double v31 = sincos_056ulp_avx512_fma_f64(v29, v17, v30);
    const double v32 = -0x1.5555554bb5fb5p-3; /* -0.16666666638661601 */
    const double v33 = sincos_056ulp_avx512_fma_f64(v17, v31, v32);
    const double v34 = v15 * v17;
    const double v35 = sincos_056ulp_avx512_fma_f64(v33, v34, v15);
    const double v36 = v10 ? v26 : v35;
    const float v37 = (float)v36;
    const int32_t v38 = sincos_056ulp_avx512_bits_f32(v0);
    const int32_t v39 = INT32_MIN; /* 0x80000000 */
    const int32_t v40 = v38 & v39;
    const int32_t v41 = sincos_056ulp_avx512_lshr_i32(v7, v8);
    const int32_t v42 = 31;
    const int32_t v43 = sincos_056ulp_avx512_shl_i32(v41, v42);
    const int32_t v44 = v40 ^ v43;
    const float v45 = sincos_056ulp_avx512_addbits_f32(v37, v44);
    const double v46 = v10 ? v35 : v26;
    const float v47 = (float)v46;
    const int32_t v48 = (int32_t)((uint32_t)v7 + (uint32_t)v8);
    const int32_t v49 = sincos_056ulp_avx512_lshr_i32(v48, v8);
    const int32_t v50 = sincos_056ulp_avx512_shl_i32(v49, v42);
    const float v51 = sincos_056ulp_avx512_addbits_f32(v47, v50);
    const float v52 = 0x1p+17f; /* 131072 */
    const int v53 = !(v1 <= v52);
    float r0 = v45;
    float r1 = v51;
    if (v53) {
        const float v54 = v1 - v1;
        const double v55 = -0x1p+2; /* -4 */
        const double v56 = 0x1p-2; /* 0.25 */
        const int32_t v57 = 127;
        const int32_t v58 = 255;
        const int32_t v59 = 23;
        const int32_t v60 = sincos_056ulp_avx512_lshr_i32(v38, v59);
        const int32_t v61 = v58 & v60;
        const int32_t v62 = (int32_t)((uint32_t)v61 - (uint32_t)v57);
        const int32_t v63 = 0;
        const int32_t v64 = v62 > v63 ? v62 : v63;
        const int32_t v65 = v57 < v64 ? v57 : v64;
        const double v66 = sincos_056ulp_avx512_table0[v65];
        const int32_t v67 = 8388607; /* 0x007fffff */
        const int32_t v68 = v38 & v67;
        const int32_t v69 = 8388608; /* 0x00800000 */
        const int32_t v70 = v68 | v69;
        const double v71 = (double)v70;
        const double v72 = v66 * v71;
        const double v73 = v56 * v72;
        const double v74 = v73 + v4;
        const double v75 = v74 - v4;
        const double v76 = sincos_056ulp_avx512_fma_f64(v55, v75, v72);
        const double v77 = v76 + v4;
        const int64_t v78 = sincos_056ulp_avx512_bits_f64(v77);
        const int32_t v79 = (int32_t)(uint32_t)(uint64_t)v78;
        const int32_t v80 = v79 & v8;
        const int v81 = v80 == v8;
        const double v82 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v83 = sincos_056ulp_avx512_table1[v65];
        const double v84 = sincos_056ulp_avx512_table2[v65];
        const double v85 = v77 - v4;
        const double v86 = v76 - v85;
        const double v87 = sincos_056ulp_avx512_fma_f64(v71, v84, v86);
        const double v88 = sincos_056ulp_avx512_fma_f64(v71, v83, v87);
        const double v89 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v90 = v88 * v89;
        const double v91 = v90 * v90;
        const double v92 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v93 = sincos_056ulp_avx512_fma_f64(v82, v91, v92);
        const double v94 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v95 = sincos_056ulp_avx512_fma_f64(v93, v91, v94);
        const double v96 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v97 = sincos_056ulp_avx512_fma_f64(v95, v91, v96);
        const double v98 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v99 = sincos_056ulp_avx512_fma_f64(v97, v91, v98);
        const double v100 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v101 = sincos_056ulp_avx512_fma_f64(v99, v91, v100);
        const double v102 = -0x1p-1; /* -0.5 */
        const double v103 = sincos_056ulp_avx512_fma_f64(v101, v91, v102);
        const double v104 = 0x1p+0; /* 1 */
        const double v105 = sincos_056ulp_avx512_fma_f64(v103, v91, v104);
        const double v106 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v107 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v108 = sincos_056ulp_avx512_fma_f64(v106, v91, v107);
        const double v109 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v110 = sincos_056ulp_avx512_fma_f64(v108, v91, v109);
        const double v111 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v112 = sincos_056ulp_avx512_fma_f64(v110, v91, v111);
        const double v113 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v114 = sincos_056ulp_avx512_fma_f64(v112, v91, v113);
        const double v115 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v116 = sincos_056ulp_avx512_fma_f64(v114, v91, v115);
        const double v117 = v90 * v91;
        const double v118 = sincos_056ulp_avx512_fma_f64(v116, v117, v90);
        const double v119 = v81 ? v105 : v118;
        const float v120 = (float)v119;
        const int32_t v121 = sincos_056ulp_avx512_lshr_i32(v79, v8);
        const int32_t v122 = sincos_056ulp_avx512_shl_i32(v121, v42);
        const int32_t v123 = v40 ^ v122;
        const float v124 = sincos_056ulp_avx512_addbits_f32(v120, v123);
        const float v125 = v54 + v124;
        const double v126 = v81 ? v118 : v105;
        const float v127 = (float)v126;
        const int32_t v128 = (int32_t)((uint32_t)v79 + (uint32_t)v8);
        const int32_t v129 = sincos_056ulp_avx512_lshr_i32(v128, v8);
        const int32_t v130 = sincos_056ulp_avx512_shl_i32(v129, v42);
        const float v131 = sincos_056ulp_avx512_addbits_f32(v127, v130);
        const float v132 = v54 + v131;
        r0 = v125;
        r1 = v132;
    }
    *y0 = r0;
    *y1 = r1;
}

static void sincos_056ulp_avx512_array_portable(const float *x, float *y0, float *y1, size_t n) {
    for (size_t i = 0; i < n; i++) {
        sincos_056ulp_avx512_element(x[i], &y0[i], &y1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINCOS_056ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINCOS_056ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINCOS_056ULP_AVX512_AVX2 static inline SINCOS_056ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINCOS_056ULP_AVX512_AVX512 static inline SINCOS_056ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

SINCOS_056ULP_AVX512_AVX2 __m128i sincos_056ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SINCOS_056ULP_AVX512_AVX2 __m256d sincos_056ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINCOS_056ULP_AVX512_AVX2 void sincos_056ulp_avx512_step_avx2(const float *x, float *y0, float *y1) {
    const __m256d v3 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v8 = _mm256_set1_epi32(1);
    const __m256d v11 = _mm256_set1_pd(-0x1.1a627e4d7c2b6p-54); /* -6.1232429657512727e-17 */
    const __m256d v13 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(0x1.57d9188a7f45dp-36); /* 1.954549763445422e-11 */
    const __m256d v18 = _mm256_set1_pd(0x1.99323369b8681p-16); /* 2.438998800514134e-05 */
    const __m256d v19 = _mm256_set1_pd(-0x1.6c0841b574f1dp-10); /* -0.0013886728387335131 */
    const __m256d v21 = _mm256_set1_pd(0x1.55553c7efffbap-5); /* 0.041666620403702351 */
    const __m256d v23 = _mm256_set1_pd(-0x1.ffffffc4ace22p-2); /* -0.49999999654684946 */
    const __m256d v25 = _mm256_set1_pd(0x1.ffffffffbc9edp-1); /* 0.99999999996935929 */
    const __m256d v27 = _mm256_set1_pd(0x1.6cebc2e254835p-19); /* 2.7188728931948919e-06 */
    const __m256d v28 = _mm256_set1_pd(-0x1.a00fdba4fe78dp-13); /* -0.00019839379561386838 */
    const __m256d v30 = _mm256_set1_pd(0x1.111108aa038b3p-7); /* 0.0083333294205910399 */
    const __m256d v32 = _mm256_set1_pd(-0x1.5555554bb5fb5p-3); /* -0.16666666638661601 */
    const __m256i v39 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v52 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256d v55 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v56 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v57 = _mm256_set1_epi32(127);
    const __m256i v58 = _mm256_set1_epi32(255);
    const __m256i v63 = _mm256_set1_epi32(0);
    const __m256i v67 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v69 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256d v82 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v89 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v92 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v94 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v96 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v98 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v100 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v102 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v104 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v106 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v107 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v109 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v111 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v113 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v115 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v5l = _mm256_fmadd_pd(v2l, v3, v4);
    const __m256d v5h = _mm256_fmadd_pd(v2h, v3, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m128i v7l = sincos_056ulp_avx512_wrap_avx2(v6l);
    const __m128i v7h = sincos_056ulp_avx512_wrap_avx2(v6h);
    const __m256i v7 = _mm256_set_m128i(v7h, v7l);
    const __m256i v9 = _mm256_and_si256(v7, v8);
    const __m256i v10 = _mm256_cmpeq_epi32(v9, v8);
    const __m256d v12l = _mm256_sub_pd(v5l, v4);
    const __m256d v12h = _mm256_sub_pd(v5h, v4);
    const __m256d v14l = _mm256_fmadd_pd(v13, v12l, v2l);
    const __m256d v14h = _mm256_fmadd_pd(v13, v12h, v2h);
    const __m256d v15l = _mm256_fmadd_pd(v11, v12l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v11, v12h, v14h);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v15h, v16);
    const __m256d v20l = _mm256_fmadd_pd(v18, v17l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18, v17h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v17l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v17h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v17l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v17h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v17l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v17h, v25);
    const __m256d v29l = _mm256_fmadd_pd(v27, v17l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27, v17h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v17l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v17h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v17l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v17h, v31h, v32);
    const __m256d v34l = _mm256_mul_pd(v15l, v17l);
    const __m256d v34h = _mm256_mul_pd(v15h, v17h);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v34l, v15l);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v34h, v15h);
    const __m256d v36l = _mm256_blendv_pd(v35l, v26l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v36h = _mm256_blendv_pd(v35h, v26h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m128 v37l = _mm256_cvtpd_ps(v36l);
    const __m128 v37h = _mm256_cvtpd_ps(v36h);
    const __m256 v37 = _mm256_set_m128(v37h, v37l);
    const __m256i v38 = _mm256_castps_si256(v0);
    const __m256i v40 = _mm256_and_si256(v38, v39);
    const __m256i v41 = _mm256_srli_epi32(v7, 1);
    const __m256i v43 = _mm256_slli_epi32(v41, 31);
    const __m256i v44 = _mm256_xor_si256(v40, v43);
    const __m256 v45 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v37), v44));
    const __m256d v46l = _mm256_blendv_pd(v26l, v35l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v46h = _mm256_blendv_pd(v26h, v35h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m128 v47l = _mm256_cvtpd_ps(v46l);
    const __m128 v47h = _mm256_cvtpd_ps(v46h);
    const __m256 v47 = _mm256_set_m128(v47h, v47l);
    const __m256i v48 = _mm256_add_epi32(v7, v8);
    const __m256i v49 = _mm256_srli_epi32(v48, 1);
    const __m256i v50 = _mm256_slli_epi32(v49, 31);
    const __m256 v51 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v47), v50));
    const __m256i v53 = _mm256_castps_si256(_mm256_cmp_ps(v1, v52, _CMP_NLE_UQ));
    __m256 r0 = v45;
    __m256 r1 = v51;
    __m256i any1 = v53;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v54 = _mm256_sub_ps(v1, v1);
        const __m256i v60 = _mm256_srli_epi32(v38, 23);
        const __m256i v61 = _mm256_and_si256(v58, v60);
        const __m256i v62 = _mm256_sub_epi32(v61, v57);
        const __m256i v64 = _mm256_max_epi32(v62, v63);
        const __m256i v65 = _mm256_min_epi32(v57, v64);
        const __m256d v66l = sincos_056ulp_avx512_gather_f64_avx2(sincos_056ulp_avx512_table0, _mm256_castsi256_si128(v65));
        const __m256d v66h = sincos_056ulp_avx512_gather_f64_avx2(sincos_056ulp_avx512_table0, _mm256_extracti128_si256(v65, 1));
        const __m256i v68 = _mm256_and_si256(v38, v67);
        const __m256i v70 = _mm256_or_si256(v68, v69);
        const __m256d v71l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v70));
        const __m256d v71h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v70, 1));
        const __m256d v72l = _mm256_mul_pd(v66l, v71l);
        const __m256d v72h = _mm256_mul_pd(v66h, v71h);
        const __m256d v73l = _mm256_mul_pd(v56, v72l);
        const __m256d v73h = _mm256_mul_pd(v56, v72h);
        const __m256d v74l = _mm256_add_pd(v73l, v4);
        const __m256d v74h = _mm256_add_pd(v73h, v4);
        const __m256d v75l = _mm256_sub_pd(v74l, v4);
        const __m256d v75h = _mm256_sub_pd(v74h, v4);
        const __m256d v76l = _mm256_fmadd_pd(v55, v75l, v72l);
        const __m256d v76h = _mm256_fmadd_pd(v55, v75h, v72h);
        const __m256d v77l = _mm256_add_pd(v76l, v4);
        const __m256d v77h = _mm256_add_pd(v76h, v4);
        const __m256i v78l = _mm256_castpd_si256(v77l);
        const __m256i v78h = _mm256_castpd_si256(v77h);
        const __m128i v79l = sincos_056ulp_avx512_wrap_avx2(v78l);
        const __m128i v79h = sincos_056ulp_avx512_wrap_avx2(v78h);
        const __m256i v79 = _mm256_set_m128i(v79h, v79l);
        const __m256i v80 = _mm256_and_si256(v79, v8);
        const __m256i v81 = _mm256_cmpeq_epi32(v80, v8);
        const __m256d v83l = sincos_056ulp_avx512_gather_f64_avx2(sincos_056ulp_avx512_table1, _mm256_castsi256_si128(v65));
        const __m256d v83h = sincos_056ulp_avx512_gather_f64_avx2(sincos_056ulp_avx512_table1, _mm256_extracti128_si256(v65, 1));
        const __m256d v84l = sincos_056ulp_avx512_gather_f64_avx2(sincos_056ulp_avx512_table2, _mm256_castsi256_si128(v65));
        const __m256d v84h = sincos_056ulp_avx512_gather_f64_avx2(sincos_056ulp_avx512_table2, _mm256_extracti128_si256(v65, 1));
        const __m256d v85l = _mm256_sub_pd(v77l, v4);
        const __m256d v85h = _mm256_sub_pd(v77h, v4);
        const __m256d v86l = _mm256_sub_pd(v76l, v85l);
        const __m256d v86h = _mm256_sub_pd(v76h, v85h);
        const __m256d v87l = _mm256_fmadd_pd(v71l, v84l, v86l);
        const __m256d v87h = _mm256_fmadd_pd(v71h, v84h, v86h);
        const __m256d v88l = _mm256_fmadd_pd(v71l, v83l, v87l);
        const __m256d v88h = _mm256_fmadd_pd(v71h, v83h, v87h);
        const __m256d v90l = _mm256_mul_pd(v88l, v89);
        const __m256d v90h = _mm256_mul_pd(v88h, v89);
        const __m256d v91l = _mm256_mul_pd(v90l, v90l);
        const __m256d v91h = _mm256_mul_pd(v90h, v90h);
        const __m256d v93l = _mm256_fmadd_pd(v82, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v82, v91h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v93l, v91l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93h, v91h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v91l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v91h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v97l, v91l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97h, v91h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v91l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v91h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v101l, v91l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v101h, v91h, v102);
        const __m256d v105l = _mm256_fmadd_pd(v103l, v91l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v103h, v91h, v104);
        const __m256d v108l = _mm256_fmadd_pd(v106, v91l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v106, v91h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v91l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v91h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v110l, v91l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v110h, v91h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v91l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v91h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v91l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v91h, v115);
        const __m256d v117l = _mm256_mul_pd(v90l, v91l);
        const __m256d v117h = _mm256_mul_pd(v90h, v91h);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v117l, v90l);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v117h, v90h);
        const __m256d v119l = _mm256_blendv_pd(v118l, v105l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v81))));
        const __m256d v119h = _mm256_blendv_pd(v118h, v105h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v81, 1))));
        const __m128 v120l = _mm256_cvtpd_ps(v119l);
        const __m128 v120h = _mm256_cvtpd_ps(v119h);
        const __m256 v120 = _mm256_set_m128(v120h, v120l);
        const __m256i v121 = _mm256_srli_epi32(v79, 1);
        const __m256i v122 = _mm256_slli_epi32(v121, 31);
        const __m256i v123 = _mm256_xor_si256(v40, v122);
        const __m256 v124 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v120), v123));
        const __m256 v125 = _mm256_add_ps(v54, v124);
        const __m256d v126l = _mm256_blendv_pd(v105l, v118l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v81))));
        const __m256d v126h = _mm256_blendv_pd(v105h, v118h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v81, 1))));
        const __m128 v127l = _mm256_cvtpd_ps(v126l);
        const __m128 v127h = _mm256_cvtpd_ps(v126h);
        const __m256 v127 = _mm256_set_m128(v127h, v127l);
        const __m256i v128 = _mm256_add_epi32(v79, v8);
        const __m256i v129 = _mm256_srli_epi32(v128, 1);
        const __m256i v130 = _mm256_slli_epi32(v129, 31);
        const __m256 v131 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v127), v130));
        const __m256 v132 = _mm256_add_ps(v54, v131);
        r0 = _mm256_blendv_ps(r0, v125, _mm256_castsi256_ps(v53));
        r1 = _mm256_blendv_ps(r1, v132, _mm256_castsi256_ps(v53));
    }
    _mm256_storeu_ps(y0, r0);
    _mm256_storeu_ps(y1, r1);
}

static SINCOS_056ULP_AVX512_AVX2_TARGET void sincos_056ulp_avx512_array_avx2(const float *x, float *y0, float *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sincos_056ulp_avx512_step_avx2(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y0[8];
        float tail_y1[8];
        sincos_056ulp_avx512_step_avx2(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SINCOS_056ULP_AVX512_AVX512 __mmask8 sincos_056ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SINCOS_056ULP_AVX512_AVX512 void sincos_056ulp_avx512_step_avx512(const float *x, float *y0, float *y1) {
    const __m512d v3 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v8 = _mm512_set1_epi32(1);
    const __m512d v11 = _mm512_set1_pd(-0x1.1a627e4d7c2b6p-54); /* -6.1232429657512727e-17 */
    const __m512d v13 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v16 = _mm512_set1_pd(0x1.57d9188a7f45dp-36); /* 1.954549763445422e-11 */
    const __m512d v18 = _mm512_set1_pd(0x1.99323369b8681p-16); /* 2.438998800514134e-05 */
    const __m512d v19 = _mm512_set1_pd(-0x1.6c0841b574f1dp-10); /* -0.0013886728387335131 */
    const __m512d v21 = _mm512_set1_pd(0x1.55553c7efffbap-5); /* 0.041666620403702351 */
    const __m512d v23 = _mm512_set1_pd(-0x1.ffffffc4ace22p-2); /* -0.49999999654684946 */
    const __m512d v25 = _mm512_set1_pd(0x1.ffffffffbc9edp-1); /* 0.99999999996935929 */
    const __m512d v27 = _mm512_set1_pd(0x1.6cebc2e254835p-19); /* 2.7188728931948919e-06 */
    const __m512d v28 = _mm512_set1_pd(-0x1.a00fdba4fe78dp-13); /* -0.00019839379561386838 */
    const __m512d v30 = _mm512_set1_pd(0x1.111108aa038b3p-7); /* 0.0083333294205910399 */
    const __m512d v32 = _mm512_set1_pd(-0x1.5555554bb5fb5p-3); /* -0.16666666638661601 */
    const __m512i v39 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v52 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v55 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v56 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v57 = _mm512_set1_epi32(127);
    const __m512i v58 = _mm512_set1_epi32(255);
    const __m512i v63 = _mm512_set1_epi32(0);
    const __m512i v67 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v69 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v82 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v89 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v92 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v94 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v96 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v98 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v100 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v102 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v104 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v106 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v107 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v109 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v111 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v113 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v115 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v5_0l = _mm512_fmadd_pd(v2_0l, v3, v4);
    const __m512d v5_0h = _mm512_fmadd_pd(v2_0h, v3, v4);
    const __m512d v5_1l = _mm512_fmadd_pd(v2_1l, v3, v4);
    const __m512d v5_1h = _mm512_fmadd_pd(v2_1h, v3, v4);
    const __m512i v6_0l = _mm512_castpd_si512(v5_0l);
    const __m512i v6_0h = _mm512_castpd_si512(v5_0h);
    const __m512i v6_1l = _mm512_castpd_si512(v5_1l);
    const __m512i v6_1h = _mm512_castpd_si512(v5_1h);
    const __m256i v7_0l = _mm512_cvtepi64_epi32(v6_0l);
    const __m256i v7_0h = _mm512_cvtepi64_epi32(v6_0h);
    const __m512i v7_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v7_0l), v7_0h, 1);
    const __m256i v7_1l = _mm512_cvtepi64_epi32(v6_1l);
    const __m256i v7_1h = _mm512_cvtepi64_epi32(v6_1h);
    const __m512i v7_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v7_1l), v7_1h, 1);
    const __m512i v9_0 = _mm512_and_si512(v7_0, v8);
    const __m512i v9_1 = _mm512_and_si512(v7_1, v8);
    const __mmask16 v10_0 = _mm512_cmpeq_epi32_mask(v9_0, v8);
    const __mmask16 v10_1 = _mm512_cmpeq_epi32_mask(v9_1, v8);
    const __m512d v12_0l = _mm512_sub_pd(v5_0l, v4);
    const __m512d v12_0h = _mm512_sub_pd(v5_0h, v4);
    const __m512d v12_1l = _mm512_sub_pd(v5_1l, v4);
    const __m512d v12_1h = _mm512_sub_pd(v5_1h, v4);
    const __m512d v14_0l = _mm512_fmadd_pd(v13, v12_0l, v2_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v13, v12_0h, v2_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v13, v12_1l, v2_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v13, v12_1h, v2_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v11, v12_0l, v14_0l);
    const __m512d v15_0h = _mm512_fmadd_pd(v11, v12_0h, v14_0h);
    const __m512d v15_1l = _mm512_fmadd_pd(v11, v12_1l, v14_1l);
    const __m512d v15_1h = _mm512_fmadd_pd(v11, v12_1h, v14_1h);
    const __m512d v17_0l = _mm512_fmadd_pd(v15_0l, v15_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15_0h, v15_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15_1l, v15_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15_1h, v15_1h, v16);
    const __m512d v20_0l = _mm512_fmadd_pd(v18, v17_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18, v17_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18, v17_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18, v17_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v17_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v17_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v17_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v17_1h, v20_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v17_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v17_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v17_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v17_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v17_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v17_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v17_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v17_1h, v25);
    const __m512d v29_0l = _mm512_fmadd_pd(v27, v17_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v27, v17_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v27, v17_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v27, v17_1h, v28);
    const __m512d v31_0l = _mm512_fmadd_pd(v29_0l, v17_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v29_0h, v17_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v29_1l, v17_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v29_1h, v17_1h, v30);
    const __m512d v33_0l = _mm512_fmadd_pd(v17_0l, v31_0l, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v17_0h, v31_0h, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v17_1l, v31_1l, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v17_1h, v31_1h, v32);
    const __m512d v34_0l = _mm512_mul_pd(v15_0l, v17_0l);
    const __m512d v34_0h = _mm512_mul_pd(v15_0h, v17_0h);
    const __m512d v34_1l = _mm512_mul_pd(v15_1l, v17_1l);
    const __m512d v34_1h = _mm512_mul_pd(v15_1h, v17_1h);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v34_0l, v15_0l);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v34_0h, v15_0h);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v34_1l, v15_1l);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v34_1h, v15_1h);
    const __m512d v36_0l = _mm512_mask_blend_pd((__mmask8)v10_0, v35_0l, v26_0l);
    const __m512d v36_0h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v10_0), v35_0h, v26_0h);
    const __m512d v36_1l = _mm512_mask_blend_pd((__mmask8)v10_1, v35_1l, v26_1l);
    const __m512d v36_1h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v10_1), v35_1h, v26_1h);
    const __m256 v37_0l = _mm512_cvtpd_ps(v36_0l);
    const __m256 v37_0h = _mm512_cvtpd_ps(v36_0h);
    const __m512 v37_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v37_0l), v37_0h, 1);
    const __m256 v37_1l = _mm512_cvtpd_ps(v36_1l);
    const __m256 v37_1h = _mm512_cvtpd_ps(v36_1h);
    const __m512 v37_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v37_1l), v37_1h, 1);
    const __m512i v38_0 = _mm512_castps_si512(v0_0);
    const __m512i v38_1 = _mm512_castps_si512(v0_1);
    const __m512i v40_0 = _mm512_and_si512(v38_0, v39);
    const __m512i v40_1 = _mm512_and_si512(v38_1, v39);
    const __m512i v41_0 = _mm512_srli_epi32(v7_0, 1);
    const __m512i v41_1 = _mm512_srli_epi32(v7_1, 1);
    const __m512i v43_0 = _mm512_slli_epi32(v41_0, 31);
    const __m512i v43_1 = _mm512_slli_epi32(v41_1, 31);
    const __m512i v44_0 = _mm512_xor_si512(v40_0, v43_0);
    const __m512i v44_1 = _mm512_xor_si512(v40_1, v43_1);
    const __m512 v45_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v37_0), v44_0));
    const __m512 v45_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v37_1), v44_1));
    const __m512d v46_0l = _mm512_mask_blend_pd((__mmask8)v10_0, v26_0l, v35_0l);
    const __m512d v46_0h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v10_0), v26_0h, v35_0h);
    const __m512d v46_1l = _mm512_mask_blend_pd((__mmask8)v10_1, v26_1l, v35_1l);
    const __m512d v46_1h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v10_1), v26_1h, v35_1h);
    const __m256 v47_0l = _mm512_cvtpd_ps(v46_0l);
    const __m256 v47_0h = _mm512_cvtpd_ps(v46_0h);
    const __m512 v47_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v47_0l), v47_0h, 1);
    const __m256 v47_1l = _mm512_cvtpd_ps(v46_1l);
    const __m256 v47_1h = _mm512_cvtpd_ps(v46_1h);
    const __m512 v47_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v47_1l), v47_1h, 1);
    const __m512i v48_0 = _mm512_add_epi32(v7_0, v8);
    const __m512i v48_1 = _mm512_add_epi32(v7_1, v8);
    const __m512i v49_0 = _mm512_srli_epi32(v48_0, 1);
    const __m512i v49_1 = _mm512_srli_epi32(v48_1, 1);
    const __m512i v50_0 = _mm512_slli_epi32(v49_0, 31);
    const __m512i v50_1 = _mm512_slli_epi32(v49_1, 31);
    const __m512 v51_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v47_0), v50_0));
    const __m512 v51_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v47_1), v50_1));
    const __mmask16 v53_0 = _mm512_cmp_ps_mask(v1_0, v52, _CMP_NLE_UQ);
    const __mmask16 v53_1 = _mm512_cmp_ps_mask(v1_1, v52, _CMP_NLE_UQ);
    __m512 r0_0 = v45_0;
    __m512 r0_1 = v45_1;
    __m512 r1_0 = v51_0;
    __m512 r1_1 = v51_1;
    __mmask16 any1 = v53_0;
    any1 = (__mmask16)(any1 | v53_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v54_0 = _mm512_sub_ps(v1_0, v1_0);
        const __m512 v54_1 = _mm512_sub_ps(v1_1, v1_1);
        const __m512i v60_0 = _mm512_srli_epi32(v38_0, 23);
        const __m512i v60_1 = _mm512_srli_epi32(v38_1, 23);
        const __m512i v61_0 = _mm512_and_si512(v58, v60_0);
        const __m512i v61_1 = _mm512_and_si512(v58, v60_1);
        const __m512i v62_0 = _mm512_sub_epi32(v61_0, v57);
        const __m512i v62_1 = _mm512_sub_epi32(v61_1, v57);
        const __m512i v64_0 = _mm512_max_epi32(v62_0, v63);
        const __m512i v64_1 = _mm512_max_epi32(v62_1, v63);
        const __m512i v65_0 = _mm512_min_epi32(v57, v64_0);
        const __m512i v65_1 = _mm512_min_epi32(v57, v64_1);
        const __m512d v66_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v65_0), sincos_056ulp_avx512_table0, 8);
        const __m512d v66_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v65_0, 1), sincos_056ulp_avx512_table0, 8);
        const __m512d v66_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v65_1), sincos_056ulp_avx512_table0, 8);
        const __m512d v66_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v65_1, 1), sincos_056ulp_avx512_table0, 8);
        const __m512i v68_0 = _mm512_and_si512(v38_0, v67);
        const __m512i v68_1 = _mm512_and_si512(v38_1, v67);
        const __m512i v70_0 = _mm512_or_si512(v68_0, v69);
        const __m512i v70_1 = _mm512_or_si512(v68_1, v69);
        const __m512d v71_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v70_0));
        const __m512d v71_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v70_0, 1));
        const __m512d v71_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v70_1));
        const __m512d v71_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v70_1, 1));
        const __m512d v72_0l = _mm512_mul_pd(v66_0l, v71_0l);
        const __m512d v72_0h = _mm512_mul_pd(v66_0h, v71_0h);
        const __m512d v72_1l = _mm512_mul_pd(v66_1l, v71_1l);
        const __m512d v72_1h = _mm512_mul_pd(v66_1h, v71_1h);
        const __m512d v73_0l = _mm512_mul_pd(v56, v72_0l);
        const __m512d v73_0h = _mm512_mul_pd(v56, v72_0h);
        const __m512d v73_1l = _mm512_mul_pd(v56, v72_1l);
        const __m512d v73_1h = _mm512_mul_pd(v56, v72_1h);
        const __m512d v74_0l = _mm512_add_pd(v73_0l, v4);
        const __m512d v74_0h = _mm512_add_pd(v73_0h, v4);
        const __m512d v74_1l = _mm512_add_pd(v73_1l, v4);
        const __m512d v74_1h = _mm512_add_pd(v73_1h, v4);
        const __m512d v75_0l = _mm512_sub_pd(v74_0l, v4);
        const __m512d v75_0h = _mm512_sub_pd(v74_0h, v4);
        const __m512d v75_1l = _mm512_sub_pd(v74_1l, v4);
        const __m512d v75_1h = _mm512_sub_pd(v74_1h, v4);
        const __m512d v76_0l = _mm512_fmadd_pd(v55, v75_0l, v72_0l);
        const __m512d v76_0h = _mm512_fmadd_pd(v55, v75_0h, v72_0h);
        const __m512d v76_1l = _mm512_fmadd_pd(v55, v75_1l, v72_1l);
        const __m512d v76_1h = _mm512_fmadd_pd(v55, v75_1h, v72_1h);
        const __m512d v77_0l = _mm512_add_pd(v76_0l, v4);
        const __m512d v77_0h = _mm512_add_pd(v76_0h, v4);
        const __m512d v77_1l = _mm512_add_pd(v76_1l, v4);
        const __m512d v77_1h = _mm512_add_pd(v76_1h, v4);
        const __m512i v78_0l = _mm512_castpd_si512(v77_0l);
        const __m512i v78_0h = _mm512_castpd_si512(v77_0h);
        const __m512i v78_1l = _mm512_castpd_si512(v77_1l);
        const __m512i v78_1h = _mm512_castpd_si512(v77_1h);
        const __m256i v79_0l = _mm512_cvtepi64_epi32(v78_0l);
        const __m256i v79_0h = _mm512_cvtepi64_epi32(v78_0h);
        const __m512i v79_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v79_0l), v79_0h, 1);
        const __m256i v79_1l = _mm512_cvtepi64_epi32(v78_1l);
        const __m256i v79_1h = _mm512_cvtepi64_epi32(v78_1h);
        const __m512i v79_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v79_1l), v79_1h, 1);
        const __m512i v80_0 = _mm512_and_si512(v79_0, v8);
        const __m512i v80_1 = _mm512_and_si512(v79_1, v8);
        const __mmask16 v81_0 = _mm512_cmpeq_epi32_mask(v80_0, v8);
        const __mmask16 v81_1 = _mm512_cmpeq_epi32_mask(v80_1, v8);
        const __m512d v83_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v65_0), sincos_056ulp_avx512_table1, 8);
        const __m512d v83_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v65_0, 1), sincos_056ulp_avx512_table1, 8);
        const __m512d v83_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v65_1), sincos_056ulp_avx512_table1, 8);
        const __m512d v83_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v65_1, 1), sincos_056ulp_avx512_table1, 8);
        const __m512d v84_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v65_0), sincos_056ulp_avx512_table2, 8);
        const __m512d v84_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v65_0, 1), sincos_056ulp_avx512_table2, 8);
        const __m512d v84_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v65_1), sincos_056ulp_avx512_table2, 8);
        const __m512d v84_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v65_1, 1), sincos_056ulp_avx512_table2, 8);
        const __m512d v85_0l = _mm512_sub_pd(v77_0l, v4);
        const __m512d v85_0h = _mm512_sub_pd(v77_0h, v4);
        const __m512d v85_1l = _mm512_sub_pd(v77_1l, v4);
        const __m512d v85_1h = _mm512_sub_pd(v77_1h, v4);
        const __m512d v86_0l = _mm512_sub_pd(v76_0l, v85_0l);
        const __m512d v86_0h = _mm512_sub_pd(v76_0h, v85_0h);
        const __m512d v86_1l = _mm512_sub_pd(v76_1l, v85_1l);
        const __m512d v86_1h = _mm512_sub_pd(v76_1h, v85_1h);
        const __m512d v87_0l = _mm512_fmadd_pd(v71_0l, v84_0l, v86_0l);
        const __m512d v87_0h = _mm512_fmadd_pd(v71_0h, v84_0h, v86_0h);
        const __m512d v87_1l = _mm512_fmadd_pd(v71_1l, v84_1l, v86_1l);
        const __m512d v87_1h = _mm512_fmadd_pd(v71_1h, v84_1h, v86_1h);
        const __m512d v88_0l = _mm512_fmadd_pd(v71_0l, v83_0l, v87_0l);
        const __m512d v88_0h = _mm512_fmadd_pd(v71_0h, v83_0h, v87_0h);
        const __m512d v88_1l = _mm512_fmadd_pd(v71_1l, v83_1l, v87_1l);
        const __m512d v88_1h = _mm512_fmadd_pd(v71_1h, v83_1h, v87_1h);
        const __m512d v90_0l = _mm512_mul_pd(v88_0l, v89);
        const __m512d v90_0h = _mm512_mul_pd(v88_0h, v89);
        const __m512d v90_1l = _mm512_mul_pd(v88_1l, v89);
        const __m512d v90_1h = _mm512_mul_pd(v88_1h, v89);
        const __m512d v91_0l = _mm512_mul_pd(v90_0l, v90_0l);
        const __m512d v91_0h = _mm512_mul_pd(v90_0h, v90_0h);
        const __m512d v91_1l = _mm512_mul_pd(v90_1l, v90_1l);
        const __m512d v91_1h = _mm512_mul_pd(v90_1h, v90_1h);
        const __m512d v93_0l = _mm512_fmadd_pd(v82, v91_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v82, v91_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v82, v91_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v82, v91_1h, v92);
        const __m512d v95_0l = _mm512_fmadd_pd(v93_0l, v91_0l, v94);
        const __m512d v95_0h = _mm512_fmadd_pd(v93_0h, v91_0h, v94);
        const __m512d v95_1l = _mm512_fmadd_pd(v93_1l, v91_1l, v94);
        const __m512d v95_1h = _mm512_fmadd_pd(v93_1h, v91_1h, v94);
        const __m512d v97_0l = _mm512_fmadd_pd(v95_0l, v91_0l, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v95_0h, v91_0h, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v95_1l, v91_1l, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v95_1h, v91_1h, v96);
        const __m512d v99_0l = _mm512_fmadd_pd(v97_0l, v91_0l, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v97_0h, v91_0h, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v97_1l, v91_1l, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v97_1h, v91_1h, v98);
        const __m512d v101_0l = _mm512_fmadd_pd(v99_0l, v91_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v99_0h, v91_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v99_1l, v91_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v99_1h, v91_1h, v100);
        const __m512d v103_0l = _mm512_fmadd_pd(v101_0l, v91_0l, v102);
        const __m512d v103_0h = _mm512_fmadd_pd(v101_0h, v91_0h, v102);
        const __m512d v103_1l = _mm512_fmadd_pd(v101_1l, v91_1l, v102);
        const __m512d v103_1h = _mm512_fmadd_pd(v101_1h, v91_1h, v102);
        const __m512d v105_0l = _mm512_fmadd_pd(v103_0l, v91_0l, v104);
        const __m512d v105_0h = _mm512_fmadd_pd(v103_0h, v91_0h, v104);
        const __m512d v105_1l = _mm512_fmadd_pd(v103_1l, v91_1l, v104);
        const __m512d v105_1h = _mm512_fmadd_pd(v103_1h, v91_1h, v104);
        const __m512d v108_0l = _mm512_fmadd_pd(v106, v91_0l, v107);
        const __m512d v108_0h = _mm512_fmadd_pd(v106, v91_0h, v107);
        const __m512d v108_1l = _mm512_fmadd_pd(v106, v91_1l, v107);
        const __m512d v108_1h = _mm512_fmadd_pd(v106, v91_1h, v107);
        const __m512d v110_0l = _mm512_fmadd_pd(v108_0l, v91_0l, v109);
        const __m512d v110_0h = _mm512_fmadd_pd(v108_0h, v91_0h, v109);
        const __m512d v110_1l = _mm512_fmadd_pd(v108_1l, v91_1l, v109);
        const __m512d v110_1h = _mm512_fmadd_pd(v108_1h, v91_1h, v109);
        const __m512d v112_0l = _mm512_fmadd_pd(v110_0l, v91_0l, v111);
        const __m512d v112_0h = _mm512_fmadd_pd(v110_0h, v91_0h, v111);
        const __m512d v112_1l = _mm512_fmadd_pd(v110_1l, v91_1l, v111);
        const __m512d v112_1h = _mm512_fmadd_pd(v110_1h, v91_1h, v111);
        const __m512d v114_0l = _mm512_fmadd_pd(v112_0l, v91_0l, v113);
        const __m512d v114_0h = _mm512_fmadd_pd(v112_0h, v91_0h, v113);
        const __m512d v114_1l = _mm512_fmadd_pd(v112_1l, v91_1l, v113);
        const __m512d v114_1h = _mm512_fmadd_pd(v112_1h, v91_1h, v113);
        const __m512d v116_0l = _mm512_fmadd_pd(v114_0l, v91_0l, v115);
        const __m512d v116_0h = _mm512_fmadd_pd(v114_0h, v91_0h, v115);
        const __m512d v116_1l = _mm512_fmadd_pd(v114_1l, v91_1l, v115);
        const __m512d v116_1h = _mm512_fmadd_pd(v114_1h, v91_1h, v115);
        const __m512d v117_0l = _mm512_mul_pd(v90_0l, v91_0l);
        const __m512d v117_0h = _mm512_mul_pd(v90_0h, v91_0h);
        const __m512d v117_1l = _mm512_mul_pd(v90_1l, v91_1l);
        const __m512d v117_1h = _mm512_mul_pd(v90_1h, v91_1h);
        const __m512d v118_0l = _mm512_fmadd_pd(v116_0l, v117_0l, v90_0l);
        const __m512d v118_0h = _mm512_fmadd_pd(v116_0h, v117_0h, v90_0h);
        const __m512d v118_1l = _mm512_fmadd_pd(v116_1l, v117_1l, v90_1l);
        const __m512d v118_1h = _mm512_fmadd_pd(v116_1h, v117_1h, v90_1h);
        const __m512d v119_0l = _mm512_mask_blend_pd((__mmask8)v81_0, v118_0l, v105_0l);
        const __m512d v119_0h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v81_0), v118_0h, v105_0h);
        const __m512d v119_1l = _mm512_mask_blend_pd((__mmask8)v81_1, v118_1l, v105_1l);
        const __m512d v119_1h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v81_1), v118_1h, v105_1h);
        const __m256 v120_0l = _mm512_cvtpd_ps(v119_0l);
        const __m256 v120_0h = _mm512_cvtpd_ps(v119_0h);
        const __m512 v120_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v120_0l), v120_0h, 1);
        const __m256 v120_1l = _mm512_cvtpd_ps(v119_1l);
        const __m256 v120_1h = _mm512_cvtpd_ps(v119_1h);
        const __m512 v120_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v120_1l), v120_1h, 1);
        const __m512i v121_0 = _mm512_srli_epi32(v79_0, 1);
        const __m512i v121_1 = _mm512_srli_epi32(v79_1, 1);
        const __m512i v122_0 = _mm512_slli_epi32(v121_0, 31);
        const __m512i v122_1 = _mm512_slli_epi32(v121_1, 31);
        const __m512i v123_0 = _mm512_xor_si512(v40_0, v122_0);
        const __m512i v123_1 = _mm512_xor_si512(v40_1, v122_1);
        const __m512 v124_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v120_0), v123_0));
        const __m512 v124_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v120_1), v123_1));
        const __m512 v125_0 = _mm512_add_ps(v54_0, v124_0);
        const __m512 v125_1 = _mm512_add_ps(v54_1, v124_1);
        const __m512d v126_0l = _mm512_mask_blend_pd((__mmask8)v81_0, v105_0l, v118_0l);
        const __m512d v126_0h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v81_0), v105_0h, v118_0h);
        const __m512d v126_1l = _mm512_mask_blend_pd((__mmask8)v81_1, v105_1l, v118_1l);
        const __m512d v126_1h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v81_1), v105_1h, v118_1h);
        const __m256 v127_0l = _mm512_cvtpd_ps(v126_0l);
        const __m256 v127_0h = _mm512_cvtpd_ps(v126_0h);
        const __m512 v127_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v127_0l), v127_0h, 1);
        const __m256 v127_1l = _mm512_cvtpd_ps(v126_1l);
        const __m256 v127_1h = _mm512_cvtpd_ps(v126_1h);
        const __m512 v127_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v127_1l), v127_1h, 1);
        const __m512i v128_0 = _mm512_add_epi32(v79_0, v8);
        const __m512i v128_1 = _mm512_add_epi32(v79_1, v8);
        const __m512i v129_0 = _mm512_srli_epi32(v128_0, 1);
        const __m512i v129_1 = _mm512_srli_epi32(v128_1, 1);
        const __m512i v130_0 = _mm512_slli_epi32(v129_0, 31);
        const __m512i v130_1 = _mm512_slli_epi32(v129_1, 31);
        const __m512 v131_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v127_0), v130_0));
        const __m512 v131_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v127_1), v130_1));
        const __m512 v132_0 = _mm512_add_ps(v54_0, v131_0);
        const __m512 v132_1 = _mm512_add_ps(v54_1, v131_1);
        r0_0 = _mm512_mask_blend_ps(v53_0, r0_0, v125_0);
        r0_1 = _mm512_mask_blend_ps(v53_1, r0_1, v125_1);
        r1_0 = _mm512_mask_blend_ps(v53_0, r1_0, v132_0);
        r1_1 = _mm512_mask_blend_ps(v53_1, r1_1, v132_1);
    }
    _mm512_storeu_ps(y0, r0_0);
    _mm512_storeu_ps(y0 + 16, r0_1);
    _mm512_storeu_ps(y1, r1_0);
    _mm512_storeu_ps(y1 + 16, r1_1);
}

/* 16 elements. */
static SINCOS_056ULP_AVX512_AVX512_TARGET void sincos_056ulp_avx512_chunk_avx512(const float *x, float *y0, float *y1) {
    const __m512d v3 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v8 = _mm512_set1_epi32(1);
    const __m512d v11 = _mm512_set1_pd(-0x1.1a627e4d7c2b6p-54); /* -6.1232429657512727e-17 */
    const __m512d v13 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v16 = _mm512_set1_pd(0x1.57d9188a7f45dp-36); /* 1.954549763445422e-11 */
    const __m512d v18 = _mm512_set1_pd(0x1.99323369b8681p-16); /* 2.438998800514134e-05 */
    const __m512d v19 = _mm512_set1_pd(-0x1.6c0841b574f1dp-10); /* -0.0013886728387335131 */
    const __m512d v21 = _mm512_set1_pd(0x1.55553c7efffbap-5); /* 0.041666620403702351 */
    const __m512d v23 = _mm512_set1_pd(-0x1.ffffffc4ace22p-2); /* -0.49999999654684946 */
    const __m512d v25 = _mm512_set1_pd(0x1.ffffffffbc9edp-1); /* 0.99999999996935929 */
    const __m512d v27 = _mm512_set1_pd(0x1.6cebc2e254835p-19); /* 2.7188728931948919e-06 */
    const __m512d v28 = _mm512_set1_pd(-0x1.a00fdba4fe78dp-13); /* -0.00019839379561386838 */
    const __m512d v30 = _mm512_set1_pd(0x1.111108aa038b3p-7); /* 0.0083333294205910399 */
    const __m512d v32 = _mm512_set1_pd(-0x1.5555554bb5fb5p-3); /* -0.16666666638661601 */
    const __m512i v39 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v52 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v55 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v56 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v57 = _mm512_set1_epi32(127);
    const __m512i v58 = _mm512_set1_epi32(255);
    const __m512i v63 = _mm512_set1_epi32(0);
    const __m512i v67 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v69 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v82 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v89 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v92 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v94 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v96 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v98 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v100 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v102 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v104 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v106 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v107 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v109 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v111 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v113 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v115 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
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
    const __m512d v17l = _mm512_fmadd_pd(v15l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v15h, v16);
    const __m512d v20l = _mm512_fmadd_pd(v18, v17l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18, v17h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v17l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v17h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v17l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v17h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v17l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v17h, v25);
    const __m512d v29l = _mm512_fmadd_pd(v27, v17l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27, v17h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v17l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v17h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v17l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v17h, v31h, v32);
    const __m512d v34l = _mm512_mul_pd(v15l, v17l);
    const __m512d v34h = _mm512_mul_pd(v15h, v17h);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v34l, v15l);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v34h, v15h);
    const __m512d v36l = _mm512_mask_blend_pd((__mmask8)v10, v35l, v26l);
    const __m512d v36h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v10), v35h, v26h);
    const __m256 v37l = _mm512_cvtpd_ps(v36l);
    const __m256 v37h = _mm512_cvtpd_ps(v36h);
    const __m512 v37 = _mm512_insertf32x8(_mm512_castps256_ps512(v37l), v37h, 1);
    const __m512i v38 = _mm512_castps_si512(v0);
    const __m512i v40 = _mm512_and_si512(v38, v39);
    const __m512i v41 = _mm512_srli_epi32(v7, 1);
    const __m512i v43 = _mm512_slli_epi32(v41, 31);
    const __m512i v44 = _mm512_xor_si512(v40, v43);
    const __m512 v45 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v37), v44));
    const __m512d v46l = _mm512_mask_blend_pd((__mmask8)v10, v26l, v35l);
    const __m512d v46h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v10), v26h, v35h);
    const __m256 v47l = _mm512_cvtpd_ps(v46l);
    const __m256 v47h = _mm512_cvtpd_ps(v46h);
    const __m512 v47 = _mm512_insertf32x8(_mm512_castps256_ps512(v47l), v47h, 1);
    const __m512i v48 = _mm512_add_epi32(v7, v8);
    const __m512i v49 = _mm512_srli_epi32(v48, 1);
    const __m512i v50 = _mm512_slli_epi32(v49, 31);
    const __m512 v51 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v47), v50));
    const __mmask16 v53 = _mm512_cmp_ps_mask(v1, v52, _CMP_NLE_UQ);
    __m512 r0 = v45;
    __m512 r1 = v51;
    __mmask16 any1 = v53;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v54 = _mm512_sub_ps(v1, v1);
        const __m512i v60 = _mm512_srli_epi32(v38, 23);
        const __m512i v61 = _mm512_and_si512(v58, v60);
        const __m512i v62 = _mm512_sub_epi32(v61, v57);
        const __m512i v64 = _mm512_max_epi32(v62, v63);
        const __m512i v65 = _mm512_min_epi32(v57, v64);
        const __m512d v66l = _mm512_i32gather_pd(_mm512_castsi512_si256(v65), sincos_056ulp_avx512_table0, 8);
        const __m512d v66h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v65, 1), sincos_056ulp_avx512_table0, 8);
        const __m512i v68 = _mm512_and_si512(v38, v67);
        const __m512i v70 = _mm512_or_si512(v68, v69);
        const __m512d v71l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v70));
        const __m512d v71h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v70, 1));
        const __m512d v72l = _mm512_mul_pd(v66l, v71l);
        const __m512d v72h = _mm512_mul_pd(v66h, v71h);
        const __m512d v73l = _mm512_mul_pd(v56, v72l);
        const __m512d v73h = _mm512_mul_pd(v56, v72h);
        const __m512d v74l = _mm512_add_pd(v73l, v4);
        const __m512d v74h = _mm512_add_pd(v73h, v4);
        const __m512d v75l = _mm512_sub_pd(v74l, v4);
        const __m512d v75h = _mm512_sub_pd(v74h, v4);
        const __m512d v76l = _mm512_fmadd_pd(v55, v75l, v72l);
        const __m512d v76h = _mm512_fmadd_pd(v55, v75h, v72h);
        const __m512d v77l = _mm512_add_pd(v76l, v4);
        const __m512d v77h = _mm512_add_pd(v76h, v4);
        const __m512i v78l = _mm512_castpd_si512(v77l);
        const __m512i v78h = _mm512_castpd_si512(v77h);
        const __m256i v79l = _mm512_cvtepi64_epi32(v78l);
        const __m256i v79h = _mm512_cvtepi64_epi32(v78h);
        const __m512i v79 = _mm512_inserti32x8(_mm512_castsi256_si512(v79l), v79h, 1);
        const __m512i v80 = _mm512_and_si512(v79, v8);
        const __mmask16 v81 = _mm512_cmpeq_epi32_mask(v80, v8);
        const __m512d v83l = _mm512_i32gather_pd(_mm512_castsi512_si256(v65), sincos_056ulp_avx512_table1, 8);
        const __m512d v83h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v65, 1), sincos_056ulp_avx512_table1, 8);
        const __m512d v84l = _mm512_i32gather_pd(_mm512_castsi512_si256(v65), sincos_056ulp_avx512_table2, 8);
        const __m512d v84h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v65, 1), sincos_056ulp_avx512_table2, 8);
        const __m512d v85l = _mm512_sub_pd(v77l, v4);
        const __m512d v85h = _mm512_sub_pd(v77h, v4);
        const __m512d v86l = _mm512_sub_pd(v76l, v85l);
        const __m512d v86h = _mm512_sub_pd(v76h, v85h);
        const __m512d v87l = _mm512_fmadd_pd(v71l, v84l, v86l);
        const __m512d v87h = _mm512_fmadd_pd(v71h, v84h, v86h);
        const __m512d v88l = _mm512_fmadd_pd(v71l, v83l, v87l);
        const __m512d v88h = _mm512_fmadd_pd(v71h, v83h, v87h);
        const __m512d v90l = _mm512_mul_pd(v88l, v89);
        const __m512d v90h = _mm512_mul_pd(v88h, v89);
        const __m512d v91l = _mm512_mul_pd(v90l, v90l);
        const __m512d v91h = _mm512_mul_pd(v90h, v90h);
        const __m512d v93l = _mm512_fmadd_pd(v82, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v82, v91h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v93l, v91l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93h, v91h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v91l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v91h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v97l, v91l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97h, v91h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v91l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v91h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v101l, v91l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v101h, v91h, v102);
        const __m512d v105l = _mm512_fmadd_pd(v103l, v91l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v103h, v91h, v104);
        const __m512d v108l = _mm512_fmadd_pd(v106, v91l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v106, v91h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v91l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v91h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v110l, v91l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v110h, v91h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v91l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v91h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v91l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v91h, v115);
        const __m512d v117l = _mm512_mul_pd(v90l, v91l);
        const __m512d v117h = _mm512_mul_pd(v90h, v91h);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v117l, v90l);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v117h, v90h);
        const __m512d v119l = _mm512_mask_blend_pd((__mmask8)v81, v118l, v105l);
        const __m512d v119h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v81), v118h, v105h);
        const __m256 v120l = _mm512_cvtpd_ps(v119l);
        const __m256 v120h = _mm512_cvtpd_ps(v119h);
        const __m512 v120 = _mm512_insertf32x8(_mm512_castps256_ps512(v120l), v120h, 1);
        const __m512i v121 = _mm512_srli_epi32(v79, 1);
        const __m512i v122 = _mm512_slli_epi32(v121, 31);
        const __m512i v123 = _mm512_xor_si512(v40, v122);
        const __m512 v124 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v120), v123));
        const __m512 v125 = _mm512_add_ps(v54, v124);
        const __m512d v126l = _mm512_mask_blend_pd((__mmask8)v81, v105l, v118l);
        const __m512d v126h = _mm512_mask_blend_pd(sincos_056ulp_avx512_high_mask_avx512(v81), v105h, v118h);
        const __m256 v127l = _mm512_cvtpd_ps(v126l);
        const __m256 v127h = _mm512_cvtpd_ps(v126h);
        const __m512 v127 = _mm512_insertf32x8(_mm512_castps256_ps512(v127l), v127h, 1);
        const __m512i v128 = _mm512_add_epi32(v79, v8);
        const __m512i v129 = _mm512_srli_epi32(v128, 1);
        const __m512i v130 = _mm512_slli_epi32(v129, 31);
        const __m512 v131 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v127), v130));
        const __m512 v132 = _mm512_add_ps(v54, v131);
        r0 = _mm512_mask_blend_ps(v53, r0, v125);
        r1 = _mm512_mask_blend_ps(v53, r1, v132);
    }
    _mm512_storeu_ps(y0, r0);
    _mm512_storeu_ps(y1, r1);
}

static SINCOS_056ULP_AVX512_AVX512_TARGET void sincos_056ulp_avx512_array_avx512(const float *x, float *y0, float *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sincos_056ulp_avx512_step_avx512(x + i, y0 + i, y1 + i);
    for (; n - i >= 16; i += 16)
        sincos_056ulp_avx512_chunk_avx512(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y0[16];
        float tail_y1[16];
        sincos_056ulp_avx512_chunk_avx512(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINCOS_056ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sincos_056ulp_avx512_level(void) {
#if defined(SINCOS_056ULP_AVX512_FORCE_ISA)
    return SINCOS_056ULP_AVX512_FORCE_ISA;
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

void sincos_056ulp_avx512(float x, float *y0, float *y1) {
    sincos_056ulp_avx512_element(x, y0, y1);
}

void sincos_056ulp_avx512_array(const float *x, float *y0, float *y1, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sincos_056ulp_avx512_level();
    if (level == 2) {
        sincos_056ulp_avx512_array_avx512(x, y0, y1, n);
        return;
    }
    if (level == 1) {
        sincos_056ulp_avx512_array_avx2(x, y0, y1, n);
        return;
    }
#endif
    sincos_056ulp_avx512_array_portable(x, y0, y1, n);
}

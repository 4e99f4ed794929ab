/* cos_cr_avx512: cos
 *
 *   target       cos, cos x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.2b9622p+67 (-1.72699834e+20, encoding 0xe115cb11)
 *   result there 0x1.f0285ep-1 (0.969057977, encoding 0x3f78142f)
 *   mean error   0.138247 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           110e6097720c808797777deff529c20e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --max-ulp 0.5 --isa avx512 --time 60s --seed 1 --threads 1 --from seeds/cos/double9_room.evo --archive cos_crb_avx512.db
 *                time: 0.6395 ns/element as avx512 code (inputs mean)
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
#include "cos_cr_avx512.h"

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

static inline double cos_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int32_t cos_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cos_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cos_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cos_cr_avx512_addbits_f32(float a, int32_t b) {
    return cos_cr_avx512_frombits_f32((int32_t)((uint32_t)cos_cr_avx512_bits_f32(a) + (uint32_t)b));
}

static inline float cos_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t cos_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline double cos_cr_avx512_trunc_f64(double x) {
    return x != x ? x + x : trunc(x);
}

static inline double cos_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const double cos_cr_avx512_table0[128] = {
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

static const double cos_cr_avx512_table1[128] = {
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

static const double cos_cr_avx512_table2[128] = {
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

static inline float cos_cr_avx512_element(float x) {
    const double v0 = 0x1p-1; /* 0.5 */
    const double v1 = 0x1.45f306dc9c883p-2; /* 0.31830988618379069 */
    const float v2 = x;
    const double v3 = (double)v2;
    const double v4 = -0x1p-1; /* -0.5 */
    const double v5 = cos_cr_avx512_fma_f64(v1, v3, v4);
    const double v6 = 0x1.8p+52; /* 6755399441055744 */
    const double v7 = v5 + v6;
    const double v8 = v7 - v6;
    const double v9 = v0 + v8;
    const double v10 = -0x1.1a62633141a62p-53; /* -1.2246467991432105e-16 */
    const double v11 = -0x1.921fb54442d18p+1; /* -3.1415926535897931 */
    const double v12 = cos_cr_avx512_fma_f64(v9, v11, v3);
    const double v13 = cos_cr_avx512_fma_f64(v9, v10, v12);
    const double v14 = v13 * v13;
    const double v15 = v13 * v14;
    const double v16 = -0x1.9f48e3450597dp-41; /* -7.3769384886748651e-13 */
    const double v17 = 0x1.60e85d3734cfcp-33; /* 1.6048382911227892e-10 */
    const double v18 = cos_cr_avx512_fma_f64(v16, v14, v17);
    const double v19 = -0x1.ae635fa4b7437p-26; /* -2.5051889135082719e-08 */
    const double v20 = cos_cr_avx512_fma_f64(v18, v14, v19);
    const double v21 = 0x1.71de382481e03p-19; /* 2.7557316733017099e-06 */
    const double v22 = cos_cr_avx512_fma_f64(v20, v14, v21);
    const double v23 = -0x1.a01a019abf322p-13; /* -0.00019841269826050787 */
    const double v24 = cos_cr_avx512_fma_f64(v22, v14, v23);
    const double v25 = 0x1.111111110ad5ep-7; /* 0.0083333333332890579 */
    const double v26 = cos_cr_avx512_fma_f64(v24, v14, v25);
    const double v27 = -0x1.55555555554bap-3; /* -0.16666666666666236 */
    const double v28 = cos_cr_avx512_fma_f64(v14, v26, v27);
    const double v29 = cos_cr_avx512_fma_f64(v15, v28, v13);
    const float v30 = (float)v29;
    const int32_t v31 = INT32_MIN; /* 0x80000000 */
    const int64_t v32 = cos_cr_avx512_bits_f64(v7);
    const int32_t v33 = (int32_t)(uint32_t)(uint64_t)v32;
    const int32_t v34 = 31;
    const int32_t v35 = cos_cr_avx512_shl_i32(v33, v34);
    const int32_t v36 = v31 ^ v35;
    const float v37 = cos_cr_avx512_addbits_f32(v30, v36);
    const float v38 = cos_cr_avx512_abs_f32(v2);
    const float v39 = 0x1p+17f; /* 131072 */
    const int v40 = !(v38 <= v39);
    const int32_t v41 = cos_cr_avx512_bits_f32(v2);
    float r0 = v37;
    if (v40) {
        const double v42 = 0x1p-2; /* 0.25 */
        const int32_t v43 = 127;
        const int32_t v44 = 255;
        const int32_t v45 = 23;
        const int32_t v46 = cos_cr_avx512_lshr_i32(v41, v45);
        const int32_t v47 = v44 & v46;
        const int32_t v48 = (int32_t)((uint32_t)v47 - (uint32_t)v43);
        const int32_t v49 = 0;
        const int32_t v50 = v48 > v49 ? v48 : v49;
        const int32_t v51 = v43 < v50 ? v43 : v50;
        const double v52 = cos_cr_avx512_table0[v51];
        const int32_t v53 = 8388607; /* 0x007fffff */
        const int32_t v54 = v41 & v53;
        const int32_t v55 = 8388608; /* 0x00800000 */
        const int32_t v56 = v54 | v55;
        const double v57 = (double)v56;
        const double v58 = v52 * v57;
        const double v59 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v60 = cos_cr_avx512_fma_f64(v42, v58, v59);
        const double v61 = v60 + v6;
        const double v62 = v61 - v6;
        const double v63 = -0x1p+2; /* -4 */
        const double v64 = cos_cr_avx512_fma_f64(v62, v63, v58);
        const double v65 = v64 + v6;
        const int64_t v66 = cos_cr_avx512_bits_f64(v65);
        const int32_t v67 = (int32_t)(uint32_t)(uint64_t)v66;
        const int32_t v68 = 1;
        const int32_t v69 = (int32_t)((uint32_t)v67 + (uint32_t)v68);
        const int32_t v70 = v69 & v68;
        const int v71 = v70 == v68;
        const double v72 = cos_cr_avx512_table1[v51];
        const double v73 = cos_cr_avx512_table2[v51];
        const double v74 = v65 - v6;
        const double v75 = v64 - v74;
        const double v76 = cos_cr_avx512_fma_f64(v57, v73, v75);
        const double v77 = cos_cr_avx512_fma_f64(v57, v72, v76);
        const double v78 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v79 = v77 * v78;
        const double v80 = v79 * v79;
        const double v81 = -0x1.6827863b97d97p-53; /* -1.5619206968586225e-16 */
        const double v82 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v83 = cos_cr_avx512_fma_f64(v80, v81, v82);
        const double v84 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v85 = cos_cr_avx512_fma_f64(v83, v80, v84);
        const double v86 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v87 = cos_cr_avx512_fma_f64(v85, v80, v86);
        const double v88 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v89 = cos_cr_avx512_fma_f64(v87, v80, v88);
        const double v90 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v91 = cos_cr_avx512_fma_f64(v89, v80, v90);
        const double v92 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v93 = cos_cr_avx512_fma_f64(v91, v80, v92);
        const double v94 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v95 = cos_cr_avx512_fma_f64(v93, v80, v94);
        const double v96 = cos_cr_avx512_fma_f64(v95, v80, v4);
        const double v97 = 0x1p+0; /* 1 */
        const double v98 = cos_cr_avx512_fma_f64(v80, v96, v97);
        const double v99 = cos_cr_avx512_trunc_f64(v80);
        const double v100 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v101 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v102 = cos_cr_avx512_fma_f64(v99, v100, v101);
        const double v103 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v104 = cos_cr_avx512_fma_f64(v80, v102, v103);
        const double v105 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v106 = cos_cr_avx512_fma_f64(v80, v104, v105);
        const double v107 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v108 = cos_cr_avx512_fma_f64(v80, v106, v107);
        const double v109 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v110 = cos_cr_avx512_fma_f64(v80, v108, v109);
        const double v111 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v112 = cos_cr_avx512_fma_f64(v110, v80, v111);
        const double v113 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v114 = cos_cr_avx512_fma_f64(v80, v112, v113);
        const double v115 = v79 * v80;
        const double v116 = cos_cr_avx512_fma_f64(v114, v115, v79);
        const double v117 = v71 ? v98 : v116;
        const int64_t v118 = cos_cr_avx512_bits_f64(v117);
        const int64_t v119 = INT64_C(1);
        const int64_t v120 = v119 & v118;
        const int64_t v121 = INT64_C(0);
        const int v122 = v120 == v121;
        const double v123 = v97 - v98;
        const double v124 = cos_cr_avx512_fma_f64(v80, v96, v123);
        const double v125 = v79 - v116;
        const double v126 = cos_cr_avx512_fma_f64(v125, v114, v125);
        const double v127 = v71 ? v124 : v126;
        const double v128 = v127 * v117;
        const double v129 = 0x0p+0; /* 0 */
        const int v130 = v128 < v129;
        const int64_t v131 = INT64_C(-1);
        const int v132 = v129 < v128;
        const int64_t v133 = v132 ? v119 : v121;
        const int64_t v134 = v130 ? v131 : v133;
        const int64_t v135 = v122 ? v134 : v121;
        const int64_t v136 = (int64_t)((uint64_t)v118 + (uint64_t)v135);
        const double v137 = cos_cr_avx512_frombits_f64(v136);
        const float v138 = (float)v137;
        const int32_t v139 = cos_cr_avx512_lshr_i32(v69, v68);
        const int32_t v140 = cos_cr_avx512_shl_i32(v139, v34);
        const float v141 = cos_cr_avx512_addbits_f32(v138, v140);
        const float v142 = v38 - v38;
        const float v143 = v141 + v142;
        r0 = v143;
    }
    return r0;
}

static void cos_cr_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_CR_AVX512_AVX2 static inline COS_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COS_CR_AVX512_AVX512 static inline COS_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

COS_CR_AVX512_AVX2 __m128i cos_cr_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
COS_CR_AVX512_AVX2 __m256d cos_cr_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
COS_CR_AVX512_AVX2 __m256i cos_cr_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
COS_CR_AVX512_AVX2 __m256i cos_cr_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COS_CR_AVX512_AVX2 void cos_cr_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v4 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v10 = _mm256_set1_pd(-0x1.1a62633141a62p-53); /* -1.2246467991432105e-16 */
    const __m256d v11 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v16 = _mm256_set1_pd(-0x1.9f48e3450597dp-41); /* -7.3769384886748651e-13 */
    const __m256d v17 = _mm256_set1_pd(0x1.60e85d3734cfcp-33); /* 1.6048382911227892e-10 */
    const __m256d v19 = _mm256_set1_pd(-0x1.ae635fa4b7437p-26); /* -2.5051889135082719e-08 */
    const __m256d v21 = _mm256_set1_pd(0x1.71de382481e03p-19); /* 2.7557316733017099e-06 */
    const __m256d v23 = _mm256_set1_pd(-0x1.a01a019abf322p-13); /* -0.00019841269826050787 */
    const __m256d v25 = _mm256_set1_pd(0x1.111111110ad5ep-7); /* 0.0083333333332890579 */
    const __m256d v27 = _mm256_set1_pd(-0x1.55555555554bap-3); /* -0.16666666666666236 */
    const __m256i v31 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v39 = _mm256_set1_ps(0x1p+17f); /* 131072 */
    const __m256d v42 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v43 = _mm256_set1_epi32(127);
    const __m256i v44 = _mm256_set1_epi32(255);
    const __m256i v49 = _mm256_set1_epi32(0);
    const __m256i v53 = _mm256_set1_epi32(8388607); /* 0x007fffff */
    const __m256i v55 = _mm256_set1_epi32(8388608); /* 0x00800000 */
    const __m256d v59 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v63 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256i v68 = _mm256_set1_epi32(1);
    const __m256d v78 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v81 = _mm256_set1_pd(-0x1.6827863b97d97p-53); /* -1.5619206968586225e-16 */
    const __m256d v82 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v84 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v86 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v88 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v90 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v92 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v94 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v97 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v100 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v101 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v103 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v105 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v107 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v109 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v111 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v113 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v119 = _mm256_set1_epi64x(INT64_C(1));
    const __m256i v121 = _mm256_set1_epi64x(INT64_C(0));
    const __m256d v129 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256i v131 = _mm256_set1_epi64x(INT64_C(-1));
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v5l = _mm256_fmadd_pd(v1, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v1, v3h, v4);
    const __m256d v7l = _mm256_add_pd(v5l, v6);
    const __m256d v7h = _mm256_add_pd(v5h, v6);
    const __m256d v8l = _mm256_sub_pd(v7l, v6);
    const __m256d v8h = _mm256_sub_pd(v7h, v6);
    const __m256d v9l = _mm256_add_pd(v0, v8l);
    const __m256d v9h = _mm256_add_pd(v0, v8h);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v11, v3l);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v11, v3h);
    const __m256d v13l = _mm256_fmadd_pd(v9l, v10, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v9h, v10, v12h);
    const __m256d v14l = _mm256_mul_pd(v13l, v13l);
    const __m256d v14h = _mm256_mul_pd(v13h, v13h);
    const __m256d v15l = _mm256_mul_pd(v13l, v14l);
    const __m256d v15h = _mm256_mul_pd(v13h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v16, v14l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v14h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v14l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v14h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v14l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v14h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v14l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v14h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v14l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v14h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v14l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v14h, v26h, v27);
    const __m256d v29l = _mm256_fmadd_pd(v15l, v28l, v13l);
    const __m256d v29h = _mm256_fmadd_pd(v15h, v28h, v13h);
    const __m128 v30l = _mm256_cvtpd_ps(v29l);
    const __m128 v30h = _mm256_cvtpd_ps(v29h);
    const __m256 v30 = _mm256_set_m128(v30h, v30l);
    const __m256i v32l = _mm256_castpd_si256(v7l);
    const __m256i v32h = _mm256_castpd_si256(v7h);
    const __m128i v33l = cos_cr_avx512_wrap_avx2(v32l);
    const __m128i v33h = cos_cr_avx512_wrap_avx2(v32h);
    const __m256i v33 = _mm256_set_m128i(v33h, v33l);
    const __m256i v35 = _mm256_slli_epi32(v33, 31);
    const __m256i v36 = _mm256_xor_si256(v31, v35);
    const __m256 v37 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v30), v36));
    const __m256 v38 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256i v40 = _mm256_castps_si256(_mm256_cmp_ps(v38, v39, _CMP_NLE_UQ));
    const __m256i v41 = _mm256_castps_si256(v2);
    __m256 r0 = v37;
    __m256i any1 = v40;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v46 = _mm256_srli_epi32(v41, 23);
        const __m256i v47 = _mm256_and_si256(v44, v46);
        const __m256i v48 = _mm256_sub_epi32(v47, v43);
        const __m256i v50 = _mm256_max_epi32(v48, v49);
        const __m256i v51 = _mm256_min_epi32(v43, v50);
        const __m256d v52l = cos_cr_avx512_gather_f64_avx2(cos_cr_avx512_table0, _mm256_castsi256_si128(v51));
        const __m256d v52h = cos_cr_avx512_gather_f64_avx2(cos_cr_avx512_table0, _mm256_extracti128_si256(v51, 1));
        const __m256i v54 = _mm256_and_si256(v41, v53);
        const __m256i v56 = _mm256_or_si256(v54, v55);
        const __m256d v57l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v56));
        const __m256d v57h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v56, 1));
        const __m256d v58l = _mm256_mul_pd(v52l, v57l);
        const __m256d v58h = _mm256_mul_pd(v52h, v57h);
        const __m256d v60l = _mm256_fmadd_pd(v42, v58l, v59);
        const __m256d v60h = _mm256_fmadd_pd(v42, v58h, v59);
        const __m256d v61l = _mm256_add_pd(v60l, v6);
        const __m256d v61h = _mm256_add_pd(v60h, v6);
        const __m256d v62l = _mm256_sub_pd(v61l, v6);
        const __m256d v62h = _mm256_sub_pd(v61h, v6);
        const __m256d v64l = _mm256_fmadd_pd(v62l, v63, v58l);
        const __m256d v64h = _mm256_fmadd_pd(v62h, v63, v58h);
        const __m256d v65l = _mm256_add_pd(v64l, v6);
        const __m256d v65h = _mm256_add_pd(v64h, v6);
        const __m256i v66l = cos_cr_avx512_bits_f64_avx2(v65l);
        const __m256i v66h = cos_cr_avx512_bits_f64_avx2(v65h);
        const __m128i v67l = cos_cr_avx512_wrap_avx2(v66l);
        const __m128i v67h = cos_cr_avx512_wrap_avx2(v66h);
        const __m256i v67 = _mm256_set_m128i(v67h, v67l);
        const __m256i v69 = _mm256_add_epi32(v67, v68);
        const __m256i v70 = _mm256_and_si256(v69, v68);
        const __m256i v71 = _mm256_cmpeq_epi32(v70, v68);
        const __m256d v72l = cos_cr_avx512_gather_f64_avx2(cos_cr_avx512_table1, _mm256_castsi256_si128(v51));
        const __m256d v72h = cos_cr_avx512_gather_f64_avx2(cos_cr_avx512_table1, _mm256_extracti128_si256(v51, 1));
        const __m256d v73l = cos_cr_avx512_gather_f64_avx2(cos_cr_avx512_table2, _mm256_castsi256_si128(v51));
        const __m256d v73h = cos_cr_avx512_gather_f64_avx2(cos_cr_avx512_table2, _mm256_extracti128_si256(v51, 1));
        const __m256d v74l = _mm256_sub_pd(v65l, v6);
        const __m256d v74h = _mm256_sub_pd(v65h, v6);
        const __m256d v75l = _mm256_sub_pd(v64l, v74l);
        const __m256d v75h = _mm256_sub_pd(v64h, v74h);
        const __m256d v76l = _mm256_fmadd_pd(v57l, v73l, v75l);
        const __m256d v76h = _mm256_fmadd_pd(v57h, v73h, v75h);
        const __m256d v77l = _mm256_fmadd_pd(v57l, v72l, v76l);
        const __m256d v77h = _mm256_fmadd_pd(v57h, v72h, v76h);
        const __m256d v79l = _mm256_mul_pd(v77l, v78);
        const __m256d v79h = _mm256_mul_pd(v77h, v78);
        const __m256d v80l = _mm256_mul_pd(v79l, v79l);
        const __m256d v80h = _mm256_mul_pd(v79h, v79h);
        const __m256d v83l = _mm256_fmadd_pd(v80l, v81, v82);
        const __m256d v83h = _mm256_fmadd_pd(v80h, v81, v82);
        const __m256d v85l = _mm256_fmadd_pd(v83l, v80l, v84);
        const __m256d v85h = _mm256_fmadd_pd(v83h, v80h, v84);
        const __m256d v87l = _mm256_fmadd_pd(v85l, v80l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v85h, v80h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v87l, v80l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v87h, v80h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v89l, v80l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v89h, v80h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v91l, v80l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v91h, v80h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v93l, v80l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93h, v80h, v94);
        const __m256d v96l = _mm256_fmadd_pd(v95l, v80l, v4);
        const __m256d v96h = _mm256_fmadd_pd(v95h, v80h, v4);
        const __m256d v98l = _mm256_fmadd_pd(v80l, v96l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v80h, v96h, v97);
        const __m256d v99l = _mm256_round_pd(v80l, 11);
        const __m256d v99h = _mm256_round_pd(v80h, 11);
        const __m256d v102l = _mm256_fmadd_pd(v99l, v100, v101);
        const __m256d v102h = _mm256_fmadd_pd(v99h, v100, v101);
        const __m256d v104l = _mm256_fmadd_pd(v80l, v102l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v80h, v102h, v103);
        const __m256d v106l = _mm256_fmadd_pd(v80l, v104l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v80h, v104h, v105);
        const __m256d v108l = _mm256_fmadd_pd(v80l, v106l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v80h, v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v80l, v108l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v80h, v108h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v110l, v80l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v110h, v80h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v80l, v112l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v80h, v112h, v113);
        const __m256d v115l = _mm256_mul_pd(v79l, v80l);
        const __m256d v115h = _mm256_mul_pd(v79h, v80h);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v115l, v79l);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v115h, v79h);
        const __m256d v117l = _mm256_blendv_pd(v116l, v98l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v71))));
        const __m256d v117h = _mm256_blendv_pd(v116h, v98h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v71, 1))));
        const __m256i v118l = cos_cr_avx512_bits_f64_avx2(v117l);
        const __m256i v118h = cos_cr_avx512_bits_f64_avx2(v117h);
        const __m256i v120l = _mm256_and_si256(v119, v118l);
        const __m256i v120h = _mm256_and_si256(v119, v118h);
        const __m256i v122l = _mm256_cmpeq_epi64(v120l, v121);
        const __m256i v122h = _mm256_cmpeq_epi64(v120h, v121);
        const __m256i v122 = cos_cr_avx512_join_mask_avx2(v122l, v122h);
        const __m256d v123l = _mm256_sub_pd(v97, v98l);
        const __m256d v123h = _mm256_sub_pd(v97, v98h);
        const __m256d v124l = _mm256_fmadd_pd(v80l, v96l, v123l);
        const __m256d v124h = _mm256_fmadd_pd(v80h, v96h, v123h);
        const __m256d v125l = _mm256_sub_pd(v79l, v116l);
        const __m256d v125h = _mm256_sub_pd(v79h, v116h);
        const __m256d v126l = _mm256_fmadd_pd(v125l, v114l, v125l);
        const __m256d v126h = _mm256_fmadd_pd(v125h, v114h, v125h);
        const __m256d v127l = _mm256_blendv_pd(v126l, v124l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v71))));
        const __m256d v127h = _mm256_blendv_pd(v126h, v124h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v71, 1))));
        const __m256d v128l = _mm256_mul_pd(v127l, v117l);
        const __m256d v128h = _mm256_mul_pd(v127h, v117h);
        const __m256i v130l = _mm256_castpd_si256(_mm256_cmp_pd(v128l, v129, _CMP_LT_OQ));
        const __m256i v130h = _mm256_castpd_si256(_mm256_cmp_pd(v128h, v129, _CMP_LT_OQ));
        const __m256i v130 = cos_cr_avx512_join_mask_avx2(v130l, v130h);
        const __m256i v132l = _mm256_castpd_si256(_mm256_cmp_pd(v129, v128l, _CMP_LT_OQ));
        const __m256i v132h = _mm256_castpd_si256(_mm256_cmp_pd(v129, v128h, _CMP_LT_OQ));
        const __m256i v132 = cos_cr_avx512_join_mask_avx2(v132l, v132h);
        const __m256i v133l = _mm256_castpd_si256(_mm256_blendv_pd(_mm256_castsi256_pd(v121), _mm256_castsi256_pd(v119), _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v132)))));
        const __m256i v133h = _mm256_castpd_si256(_mm256_blendv_pd(_mm256_castsi256_pd(v121), _mm256_castsi256_pd(v119), _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v132, 1)))));
        const __m256i v134l = _mm256_castpd_si256(_mm256_blendv_pd(_mm256_castsi256_pd(v133l), _mm256_castsi256_pd(v131), _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v130)))));
        const __m256i v134h = _mm256_castpd_si256(_mm256_blendv_pd(_mm256_castsi256_pd(v133h), _mm256_castsi256_pd(v131), _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v130, 1)))));
        const __m256i v135l = _mm256_castpd_si256(_mm256_blendv_pd(_mm256_castsi256_pd(v121), _mm256_castsi256_pd(v134l), _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v122)))));
        const __m256i v135h = _mm256_castpd_si256(_mm256_blendv_pd(_mm256_castsi256_pd(v121), _mm256_castsi256_pd(v134h), _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v122, 1)))));
        const __m256i v136l = _mm256_add_epi64(v118l, v135l);
        const __m256i v136h = _mm256_add_epi64(v118h, v135h);
        const __m256d v137l = _mm256_castsi256_pd(v136l);
        const __m256d v137h = _mm256_castsi256_pd(v136h);
        const __m128 v138l = _mm256_cvtpd_ps(v137l);
        const __m128 v138h = _mm256_cvtpd_ps(v137h);
        const __m256 v138 = _mm256_set_m128(v138h, v138l);
        const __m256i v139 = _mm256_srli_epi32(v69, 1);
        const __m256i v140 = _mm256_slli_epi32(v139, 31);
        const __m256 v141 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v138), v140));
        const __m256 v142 = _mm256_sub_ps(v38, v38);
        const __m256 v143 = _mm256_add_ps(v141, v142);
        r0 = _mm256_blendv_ps(r0, v143, _mm256_castsi256_ps(v40));
    }
    _mm256_storeu_ps(y, r0);
}

static COS_CR_AVX512_AVX2_TARGET void cos_cr_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cos_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cos_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COS_CR_AVX512_AVX512 __m512i cos_cr_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
COS_CR_AVX512_AVX512 __mmask8 cos_cr_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
COS_CR_AVX512_AVX512 void cos_cr_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v1 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v4 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(-0x1.1a62633141a62p-53); /* -1.2246467991432105e-16 */
    const __m512d v11 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v16 = _mm512_set1_pd(-0x1.9f48e3450597dp-41); /* -7.3769384886748651e-13 */
    const __m512d v17 = _mm512_set1_pd(0x1.60e85d3734cfcp-33); /* 1.6048382911227892e-10 */
    const __m512d v19 = _mm512_set1_pd(-0x1.ae635fa4b7437p-26); /* -2.5051889135082719e-08 */
    const __m512d v21 = _mm512_set1_pd(0x1.71de382481e03p-19); /* 2.7557316733017099e-06 */
    const __m512d v23 = _mm512_set1_pd(-0x1.a01a019abf322p-13); /* -0.00019841269826050787 */
    const __m512d v25 = _mm512_set1_pd(0x1.111111110ad5ep-7); /* 0.0083333333332890579 */
    const __m512d v27 = _mm512_set1_pd(-0x1.55555555554bap-3); /* -0.16666666666666236 */
    const __m512i v31 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v39 = _mm512_set1_ps(0x1p+17f); /* 131072 */
    const __m512d v42 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v43 = _mm512_set1_epi32(127);
    const __m512i v44 = _mm512_set1_epi32(255);
    const __m512i v49 = _mm512_set1_epi32(0);
    const __m512i v53 = _mm512_set1_epi32(8388607); /* 0x007fffff */
    const __m512i v55 = _mm512_set1_epi32(8388608); /* 0x00800000 */
    const __m512d v59 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v63 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v68 = _mm512_set1_epi32(1);
    const __m512d v78 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v81 = _mm512_set1_pd(-0x1.6827863b97d97p-53); /* -1.5619206968586225e-16 */
    const __m512d v82 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v84 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v86 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v88 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v90 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v92 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v94 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v97 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v100 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v101 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v103 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v105 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v107 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v109 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v111 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v113 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v119 = _mm512_set1_epi64(INT64_C(1));
    const __m512i v121 = _mm512_set1_epi64(INT64_C(0));
    const __m512d v129 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512i v131 = _mm512_set1_epi64(INT64_C(-1));
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v5l = _mm512_fmadd_pd(v1, v3l, v4);
    const __m512d v5h = _mm512_fmadd_pd(v1, v3h, v4);
    const __m512d v7l = _mm512_add_pd(v5l, v6);
    const __m512d v7h = _mm512_add_pd(v5h, v6);
    const __m512d v8l = _mm512_sub_pd(v7l, v6);
    const __m512d v8h = _mm512_sub_pd(v7h, v6);
    const __m512d v9l = _mm512_add_pd(v0, v8l);
    const __m512d v9h = _mm512_add_pd(v0, v8h);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v11, v3l);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v11, v3h);
    const __m512d v13l = _mm512_fmadd_pd(v9l, v10, v12l);
    const __m512d v13h = _mm512_fmadd_pd(v9h, v10, v12h);
    const __m512d v14l = _mm512_mul_pd(v13l, v13l);
    const __m512d v14h = _mm512_mul_pd(v13h, v13h);
    const __m512d v15l = _mm512_mul_pd(v13l, v14l);
    const __m512d v15h = _mm512_mul_pd(v13h, v14h);
    const __m512d v18l = _mm512_fmadd_pd(v16, v14l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16, v14h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v14l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v14h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v14l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v14h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v14l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v14h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v14l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v14h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v14l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v14h, v26h, v27);
    const __m512d v29l = _mm512_fmadd_pd(v15l, v28l, v13l);
    const __m512d v29h = _mm512_fmadd_pd(v15h, v28h, v13h);
    const __m256 v30l = _mm512_cvtpd_ps(v29l);
    const __m256 v30h = _mm512_cvtpd_ps(v29h);
    const __m512 v30 = _mm512_insertf32x8(_mm512_castps256_ps512(v30l), v30h, 1);
    const __m512i v32l = _mm512_castpd_si512(v7l);
    const __m512i v32h = _mm512_castpd_si512(v7h);
    const __m256i v33l = _mm512_cvtepi64_epi32(v32l);
    const __m256i v33h = _mm512_cvtepi64_epi32(v32h);
    const __m512i v33 = _mm512_inserti32x8(_mm512_castsi256_si512(v33l), v33h, 1);
    const __m512i v35 = _mm512_slli_epi32(v33, 31);
    const __m512i v36 = _mm512_xor_si512(v31, v35);
    const __m512 v37 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v30), v36));
    const __m512 v38 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v40 = _mm512_cmp_ps_mask(v38, v39, _CMP_NLE_UQ);
    const __m512i v41 = _mm512_castps_si512(v2);
    __m512 r0 = v37;
    __mmask16 any1 = v40;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512i v46 = _mm512_srli_epi32(v41, 23);
        const __m512i v47 = _mm512_and_si512(v44, v46);
        const __m512i v48 = _mm512_sub_epi32(v47, v43);
        const __m512i v50 = _mm512_max_epi32(v48, v49);
        const __m512i v51 = _mm512_min_epi32(v43, v50);
        const __m512d v52l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), cos_cr_avx512_table0, 8);
        const __m512d v52h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), cos_cr_avx512_table0, 8);
        const __m512i v54 = _mm512_and_si512(v41, v53);
        const __m512i v56 = _mm512_or_si512(v54, v55);
        const __m512d v57l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v56));
        const __m512d v57h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v56, 1));
        const __m512d v58l = _mm512_mul_pd(v52l, v57l);
        const __m512d v58h = _mm512_mul_pd(v52h, v57h);
        const __m512d v60l = _mm512_fmadd_pd(v42, v58l, v59);
        const __m512d v60h = _mm512_fmadd_pd(v42, v58h, v59);
        const __m512d v61l = _mm512_add_pd(v60l, v6);
        const __m512d v61h = _mm512_add_pd(v60h, v6);
        const __m512d v62l = _mm512_sub_pd(v61l, v6);
        const __m512d v62h = _mm512_sub_pd(v61h, v6);
        const __m512d v64l = _mm512_fmadd_pd(v62l, v63, v58l);
        const __m512d v64h = _mm512_fmadd_pd(v62h, v63, v58h);
        const __m512d v65l = _mm512_add_pd(v64l, v6);
        const __m512d v65h = _mm512_add_pd(v64h, v6);
        const __m512i v66l = cos_cr_avx512_bits_f64_avx512(v65l);
        const __m512i v66h = cos_cr_avx512_bits_f64_avx512(v65h);
        const __m256i v67l = _mm512_cvtepi64_epi32(v66l);
        const __m256i v67h = _mm512_cvtepi64_epi32(v66h);
        const __m512i v67 = _mm512_inserti32x8(_mm512_castsi256_si512(v67l), v67h, 1);
        const __m512i v69 = _mm512_add_epi32(v67, v68);
        const __m512i v70 = _mm512_and_si512(v69, v68);
        const __mmask16 v71 = _mm512_cmpeq_epi32_mask(v70, v68);
        const __m512d v72l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), cos_cr_avx512_table1, 8);
        const __m512d v72h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), cos_cr_avx512_table1, 8);
        const __m512d v73l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), cos_cr_avx512_table2, 8);
        const __m512d v73h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), cos_cr_avx512_table2, 8);
        const __m512d v74l = _mm512_sub_pd(v65l, v6);
        const __m512d v74h = _mm512_sub_pd(v65h, v6);
        const __m512d v75l = _mm512_sub_pd(v64l, v74l);
        const __m512d v75h = _mm512_sub_pd(v64h, v74h);
        const __m512d v76l = _mm512_fmadd_pd(v57l, v73l, v75l);
        const __m512d v76h = _mm512_fmadd_pd(v57h, v73h, v75h);
        const __m512d v77l = _mm512_fmadd_pd(v57l, v72l, v76l);
        const __m512d v77h = _mm512_fmadd_pd(v57h, v72h, v76h);
        const __m512d v79l = _mm512_mul_pd(v77l, v78);
        const __m512d v79h = _mm512_mul_pd(v77h, v78);
        const __m512d v80l = _mm512_mul_pd(v79l, v79l);
        const __m512d v80h = _mm512_mul_pd(v79h, v79h);
        const __m512d v83l = _mm512_fmadd_pd(v80l, v81, v82);
        const __m512d v83h = _mm512_fmadd_pd(v80h, v81, v82);
        const __m512d v85l = _mm512_fmadd_pd(v83l, v80l, v84);
        const __m512d v85h = _mm512_fmadd_pd(v83h, v80h, v84);
        const __m512d v87l = _mm512_fmadd_pd(v85l, v80l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v85h, v80h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v87l, v80l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v87h, v80h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v89l, v80l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v89h, v80h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v91l, v80l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v91h, v80h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v93l, v80l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93h, v80h, v94);
        const __m512d v96l = _mm512_fmadd_pd(v95l, v80l, v4);
        const __m512d v96h = _mm512_fmadd_pd(v95h, v80h, v4);
        const __m512d v98l = _mm512_fmadd_pd(v80l, v96l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v80h, v96h, v97);
        const __m512d v99l = _mm512_roundscale_pd(v80l, 11);
        const __m512d v99h = _mm512_roundscale_pd(v80h, 11);
        const __m512d v102l = _mm512_fmadd_pd(v99l, v100, v101);
        const __m512d v102h = _mm512_fmadd_pd(v99h, v100, v101);
        const __m512d v104l = _mm512_fmadd_pd(v80l, v102l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v80h, v102h, v103);
        const __m512d v106l = _mm512_fmadd_pd(v80l, v104l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v80h, v104h, v105);
        const __m512d v108l = _mm512_fmadd_pd(v80l, v106l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v80h, v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v80l, v108l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v80h, v108h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v110l, v80l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v110h, v80h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v80l, v112l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v80h, v112h, v113);
        const __m512d v115l = _mm512_mul_pd(v79l, v80l);
        const __m512d v115h = _mm512_mul_pd(v79h, v80h);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v115l, v79l);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v115h, v79h);
        const __m512d v117l = _mm512_mask_blend_pd((__mmask8)v71, v116l, v98l);
        const __m512d v117h = _mm512_mask_blend_pd(cos_cr_avx512_high_mask_avx512(v71), v116h, v98h);
        const __m512i v118l = cos_cr_avx512_bits_f64_avx512(v117l);
        const __m512i v118h = cos_cr_avx512_bits_f64_avx512(v117h);
        const __m512i v120l = _mm512_and_si512(v119, v118l);
        const __m512i v120h = _mm512_and_si512(v119, v118h);
        const __mmask8 v122l = _mm512_cmpeq_epi64_mask(v120l, v121);
        const __mmask8 v122h = _mm512_cmpeq_epi64_mask(v120h, v121);
        const __mmask16 v122 = _mm512_kunpackb(v122h, v122l);
        const __m512d v123l = _mm512_sub_pd(v97, v98l);
        const __m512d v123h = _mm512_sub_pd(v97, v98h);
        const __m512d v124l = _mm512_fmadd_pd(v80l, v96l, v123l);
        const __m512d v124h = _mm512_fmadd_pd(v80h, v96h, v123h);
        const __m512d v125l = _mm512_sub_pd(v79l, v116l);
        const __m512d v125h = _mm512_sub_pd(v79h, v116h);
        const __m512d v126l = _mm512_fmadd_pd(v125l, v114l, v125l);
        const __m512d v126h = _mm512_fmadd_pd(v125h, v114h, v125h);
        const __m512d v127l = _mm512_mask_blend_pd((__mmask8)v71, v126l, v124l);
        const __m512d v127h = _mm512_mask_blend_pd(cos_cr_avx512_high_mask_avx512(v71), v126h, v124h);
        const __m512d v128l = _mm512_mul_pd(v127l, v117l);
        const __m512d v128h = _mm512_mul_pd(v127h, v117h);
        const __mmask8 v130l = _mm512_cmp_pd_mask(v128l, v129, _CMP_LT_OQ);
        const __mmask8 v130h = _mm512_cmp_pd_mask(v128h, v129, _CMP_LT_OQ);
        const __mmask16 v130 = _mm512_kunpackb(v130h, v130l);
        const __mmask8 v132l = _mm512_cmp_pd_mask(v129, v128l, _CMP_LT_OQ);
        const __mmask8 v132h = _mm512_cmp_pd_mask(v129, v128h, _CMP_LT_OQ);
        const __mmask16 v132 = _mm512_kunpackb(v132h, v132l);
        const __m512i v133l = _mm512_mask_blend_epi64((__mmask8)v132, v121, v119);
        const __m512i v133h = _mm512_mask_blend_epi64(cos_cr_avx512_high_mask_avx512(v132), v121, v119);
        const __m512i v134l = _mm512_mask_blend_epi64((__mmask8)v130, v133l, v131);
        const __m512i v134h = _mm512_mask_blend_epi64(cos_cr_avx512_high_mask_avx512(v130), v133h, v131);
        const __m512i v135l = _mm512_mask_blend_epi64((__mmask8)v122, v121, v134l);
        const __m512i v135h = _mm512_mask_blend_epi64(cos_cr_avx512_high_mask_avx512(v122), v121, v134h);
        const __m512i v136l = _mm512_add_epi64(v118l, v135l);
        const __m512i v136h = _mm512_add_epi64(v118h, v135h);
        const __m512d v137l = _mm512_castsi512_pd(v136l);
        const __m512d v137h = _mm512_castsi512_pd(v136h);
        const __m256 v138l = _mm512_cvtpd_ps(v137l);
        const __m256 v138h = _mm512_cvtpd_ps(v137h);
        const __m512 v138 = _mm512_insertf32x8(_mm512_castps256_ps512(v138l), v138h, 1);
        const __m512i v139 = _mm512_srli_epi32(v69, 1);
        const __m512i v140 = _mm512_slli_epi32(v139, 31);
        const __m512 v141 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v138), v140));
        const __m512 v142 = _mm512_sub_ps(v38, v38);
        const __m512 v143 = _mm512_add_ps(v141, v142);
        r0 = _mm512_mask_blend_ps(v40, r0, v143);
    }
    _mm512_storeu_ps(y, r0);
}

static COS_CR_AVX512_AVX512_TARGET void cos_cr_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_cr_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cos_cr_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_cr_avx512_level(void) {
#if defined(COS_CR_AVX512_FORCE_ISA)
    return COS_CR_AVX512_FORCE_ISA;
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

float cos_cr_avx512(float x) {
    return cos_cr_avx512_element(x);
}

void cos_cr_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_cr_avx512_level();
    if (level == 2) {
        cos_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cos_cr_avx512_array_portable(x, y, n);
}

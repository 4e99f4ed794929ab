/* Hand-written kernels that exercise every part of the kernel model; tests build them
 * and know what they compute. */
#ifndef EVO_TESTS_KERNELS_H
#define EVO_TESTS_KERNELS_H

#include "program/program.h"

static inline evo_value kernel_op1(evo_builder *b, evo_opcode op, evo_value x) {
    return evo_build(b, op, x, EVO_NO_VALUE, EVO_NO_VALUE);
}

static inline evo_value kernel_op2(evo_builder *b, evo_opcode op, evo_value x,
                                   evo_value y) {
    return evo_build(b, op, x, y, EVO_NO_VALUE);
}

/* sum c[k] x^k, Horner with fma. */
static inline evo_value kernel_poly_f32(evo_builder *b, evo_value x, const float *c,
                                        int count) {
    evo_value y = evo_build_f32(b, c[count - 1]);
    for (int k = count - 2; k >= 0; k--)
        y = evo_build(b, EVO_OP_FMA_F32, y, x, evo_build_f32(b, c[k]));
    return y;
}

static inline evo_value kernel_poly_f64(evo_builder *b, evo_value x, const double *c,
                                        int count) {
    evo_value y = evo_build_f64(b, c[count - 1]);
    for (int k = count - 2; k >= 0; k--)
        y = evo_build(b, EVO_OP_FMA_F64, y, x, evo_build_f64(b, c[k]));
    return y;
}

/* x with its sign flipped where bit 1 of q is set. */
static inline evo_value kernel_flip_sign(evo_builder *b, evo_value x, evo_value q) {
    evo_value two = evo_build_i32(b, 2), thirty = evo_build_i32(b, 30);
    evo_value bit = kernel_op2(b, EVO_OP_AND_I32, q, two);
    bit = kernel_op2(b, EVO_OP_SHL_I32, bit, thirty);
    evo_value bits = kernel_op1(b, EVO_OP_BITS_F32, x);
    bits = kernel_op2(b, EVO_OP_XOR_I32, bits, bit);
    return kernel_op1(b, EVO_OP_FROM_BITS_F32, bits);
}

/* sin(r) and cos(r) for |r| <= pi/4, then quadrant q of sin and cos. Coefficients of
 * Cephes (Moshier), sinf.c. */
static inline void kernel_sincos_tail(evo_builder *b, evo_value r, evo_value q,
                                      evo_value *sine, evo_value *cosine) {
    static const float s[] = {-1.6666654611e-1f, 8.3321608736e-3f, -1.9515295891e-4f};
    static const float c[] = {1.0f, -0.5f, 4.166664568e-2f, -1.388731625e-3f,
                              2.443315712e-5f};
    evo_value one = evo_build_i32(b, 1);
    evo_value square = kernel_op2(b, EVO_OP_MUL_F32, r, r);
    evo_value cube = kernel_op2(b, EVO_OP_MUL_F32, square, r);
    evo_value near_sin =
        evo_build(b, EVO_OP_FMA_F32, kernel_poly_f32(b, square, s, 3), cube, r);
    evo_value near_cos = kernel_poly_f32(b, square, c, 5);
    evo_value odd = kernel_op2(b, EVO_OP_AND_I32, q, one);
    odd = kernel_op2(b, EVO_OP_EQ_I32, odd, one);
    *sine = evo_build(b, EVO_OP_SELECT_F32, odd, near_cos, near_sin);
    *sine = kernel_flip_sign(b, *sine, q);
    if (cosine == NULL)
        return;
    *cosine = evo_build(b, EVO_OP_SELECT_F32, odd, near_sin, near_cos);
    evo_value next = kernel_op2(b, EVO_OP_ADD_I32, q, one);
    *cosine = kernel_flip_sign(b, *cosine, next);
}

/* x = n pi/2 + r with pi/2 in three floats (Cody & Waite), q = n. */
static inline evo_value kernel_reduce_f32(evo_builder *b, evo_value x, evo_value *q) {
    evo_value scale = evo_build_f32(b, 0x1.45f306p-1f); /* 2/pi = 0.6366 */
    evo_value n =
        kernel_op1(b, EVO_OP_RINT_F32, kernel_op2(b, EVO_OP_MUL_F32, x, scale));
    evo_value r = evo_build(b, EVO_OP_FMA_F32, n, evo_build_f32(b, -0x1.921fb6p+0f), x);
    r = evo_build(b, EVO_OP_FMA_F32, n, evo_build_f32(b, 0x1.777a5cp-25f), r);
    r = evo_build(b, EVO_OP_FMA_F32, n, evo_build_f32(b, 0x1.ee59dap-50f), r);
    *q = kernel_op1(b, EVO_OP_CVT_I32_F32, n);
    return r;
}

/* Two outputs; about 1e-6 for |x| < 1000. */
static inline void kernel_sincos(evo_builder *b, evo_kernel *k) {
    evo_builder_init(b, k, "sincos");
    evo_builder_input(b, EVO_STORE_F32);
    evo_builder_output(b, EVO_STORE_F32);
    evo_builder_output(b, EVO_STORE_F32);
    evo_builder_pass(b, 1);
    evo_value x = evo_build_leaf(b, EVO_OP_IN_F32, 0), q, sine, cosine;
    evo_value r = kernel_reduce_f32(b, x, &q);
    kernel_sincos_tail(b, r, q, &sine, &cosine);
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, sine);
    evo_builder_result(b, EVO_SINK_OUTPUT, 1, cosine);
}

/* f32 to E4M3FN, nearest even; beyond 464 and NaN give NaN (0x7f with the sign). */
static inline void kernel_encode_e4m3(evo_builder *b, evo_kernel *k) {
    evo_builder_init(b, k, "encode_e4m3");
    evo_builder_input(b, EVO_STORE_F32);
    evo_builder_output(b, EVO_STORE_U8);
    evo_builder_pass(b, 2);
    evo_value x = evo_build_leaf(b, EVO_OP_IN_F32, 0);
    evo_value u = kernel_op1(b, EVO_OP_BITS_F32, x);
    evo_value m = kernel_op2(b, EVO_OP_AND_I32, u, evo_build_i32(b, INT32_MAX));
    evo_value sign = kernel_op2(b, EVO_OP_LSHR_I32, u, evo_build_i32(b, 24));
    sign = kernel_op2(b, EVO_OP_AND_I32, sign, evo_build_i32(b, 0x80));
    /* Normal results: add half an ulp less one, plus the last kept bit. */
    evo_value twenty = evo_build_i32(b, 20);
    evo_value last = kernel_op2(b, EVO_OP_LSHR_I32, m, twenty);
    last = kernel_op2(b, EVO_OP_AND_I32, last, evo_build_i32(b, 1));
    evo_value sum = kernel_op2(b, EVO_OP_ADD_I32, m, evo_build_i32(b, 0x7ffff));
    sum = kernel_op2(b, EVO_OP_ADD_I32, sum, last);
    evo_value code = kernel_op2(b, EVO_OP_LSHR_I32, sum, twenty);
    code = kernel_op2(b, EVO_OP_SUB_I32, code, evo_build_i32(b, (127 - 7) << 3));
    code = kernel_op2(b, EVO_OP_MIN_I32, code, evo_build_i32(b, 0x7f));
    /* Subnormal results: the float addition rounds to multiples of 2^-9. */
    evo_value magic = evo_build_f32(b, 0x1p14f);
    evo_value t =
        kernel_op2(b, EVO_OP_ADD_F32, kernel_op1(b, EVO_OP_ABS_F32, x), magic);
    t = kernel_op1(b, EVO_OP_BITS_F32, t);
    t = kernel_op2(b, EVO_OP_SUB_I32, t, kernel_op1(b, EVO_OP_BITS_F32, magic));
    evo_value small = kernel_op2(b, EVO_OP_LT_I32, m, evo_build_i32(b, 0x3c800000));
    code = evo_build(b, EVO_OP_SELECT_I32, small, t, code);
    code = kernel_op2(b, EVO_OP_OR_I32, code, sign);
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, code);
}

/* sin with an any-lane branch for |x| > 1000 (NaN included) that reduces in f64; about
 * 1e-6 for |x| < 2^30. */
static inline void kernel_sin_slow_path(evo_builder *b, evo_kernel *k) {
    static const double s[] = {1.0, -1.0 / 6, 1.0 / 120, -1.0 / 5040, 1.0 / 362880};
    static const double c[] = {1.0,        -0.5,        1.0 / 24,
                               -1.0 / 720, 1.0 / 40320, -1.0 / 3628800};
    evo_builder_init(b, k, "sin_slow_path");
    evo_builder_input(b, EVO_STORE_F32);
    evo_builder_output(b, EVO_STORE_F32);
    evo_builder_pass(b, 1);
    evo_value x = evo_build_leaf(b, EVO_OP_IN_F32, 0), q, sine;
    evo_value r = kernel_reduce_f32(b, x, &q);
    kernel_sincos_tail(b, r, q, &sine, NULL);
    evo_value size = kernel_op1(b, EVO_OP_ABS_F32, x);
    evo_value huge = kernel_op2(b, EVO_OP_NLE_F32, size, evo_build_f32(b, 1000));
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, sine);

    evo_builder_region(b, EVO_REGION_BRANCH, huge);
    evo_value wide = kernel_op1(b, EVO_OP_WIDEN, x);
    evo_value scale = evo_build_f64(b, 0x1.45f306dc9c883p-1);
    evo_value n =
        kernel_op1(b, EVO_OP_RINT_F64, kernel_op2(b, EVO_OP_MUL_F64, wide, scale));
    evo_value w =
        evo_build(b, EVO_OP_FMA_F64, n, evo_build_f64(b, -0x1.921fb54442d18p+0), wide);
    w = evo_build(b, EVO_OP_FMA_F64, n, evo_build_f64(b, -0x1.1a62633145c07p-54), w);
    evo_value quarter = kernel_op2(b, EVO_OP_MUL_F64, n, evo_build_f64(b, 0.25));
    quarter = kernel_op1(b, EVO_OP_FLOOR_F64, quarter);
    q = evo_build(b, EVO_OP_FMA_F64, quarter, evo_build_f64(b, -4), n);
    q = kernel_op1(b, EVO_OP_CVT_I32_F64, q);
    evo_value square = kernel_op2(b, EVO_OP_MUL_F64, w, w);
    evo_value near_sin =
        kernel_op2(b, EVO_OP_MUL_F64, kernel_poly_f64(b, square, s, 5), w);
    evo_value near_cos = kernel_poly_f64(b, square, c, 6);
    evo_value one = evo_build_i32(b, 1);
    evo_value odd = kernel_op2(b, EVO_OP_AND_I32, q, one);
    odd = kernel_op2(b, EVO_OP_EQ_I32, odd, one);
    evo_value y = evo_build(b, EVO_OP_SELECT_F64, odd, near_cos, near_sin);
    y = kernel_flip_sign(b, kernel_op1(b, EVO_OP_NARROW, y), q);
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, y);
}

/* x / sqrt(sum of x^2): a reduction, then a map that reads it. */
static inline void kernel_normalize(evo_builder *b, evo_kernel *k) {
    evo_builder_init(b, k, "normalize");
    evo_builder_input(b, EVO_STORE_F32);
    evo_builder_output(b, EVO_STORE_F32);
    evo_builder_accumulator(b, EVO_OP_ADD_F32, 0);
    evo_builder_pass(b, 2);
    evo_value x = evo_build_leaf(b, EVO_OP_IN_F32, 0);
    evo_builder_result(b, EVO_SINK_ACCUMULATOR, 0, kernel_op2(b, EVO_OP_MUL_F32, x, x));
    evo_builder_pass(b, 4);
    x = evo_build_leaf(b, EVO_OP_IN_F32, 0);
    evo_value norm =
        kernel_op1(b, EVO_OP_SQRT_F32, evo_build_leaf(b, EVO_OP_ACC_F32, 0));
    norm = kernel_op2(b, EVO_OP_DIV_F32, evo_build_f32(b, 1), norm);
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, kernel_op2(b, EVO_OP_MUL_F32, x, norm));
}

/* exp by a table of 2^(j/16) in registers and scalef: e^x = 2^(n + j/16) * 2^r. */
static inline void kernel_exp_table(evo_builder *b, evo_kernel *k) {
    static const float c[] = {1.0f, 0x1.62e43p-1f, 0x1.ebfbep-3f, 0x1.c6b08ep-5f};
    evo_builder_init(b, k, "exp_table");
    evo_builder_input(b, EVO_STORE_F32);
    evo_builder_output(b, EVO_STORE_F32);
    int table = evo_builder_table(b, EVO_TYPE_F32, EVO_GENERATOR_EXP2, 16, 0x1p-4, 0);
    evo_builder_pass(b, 2);
    evo_value x = evo_build_leaf(b, EVO_OP_IN_F32, 0);
    evo_value log2e = evo_build_f32(b, 0x1.715476p+0f);
    evo_value magic = evo_build_f32(b, 0x1.8p+19f); /* rounds to multiples of 1/16 */
    evo_value z = evo_build(b, EVO_OP_FMA_F32, x, log2e, magic);
    evo_value entry =
        evo_build_table(b, EVO_OP_PERM_F32, table, kernel_op1(b, EVO_OP_BITS_F32, z));
    evo_value n = kernel_op2(b, EVO_OP_SUB_F32, z, magic);
    evo_value r =
        evo_build(b, EVO_OP_FMA_F32, x, log2e, kernel_op1(b, EVO_OP_NEG_F32, n));
    r = evo_build(b, EVO_OP_FMA_F32, x, evo_build_f32(b, 0x1.4ae0cp-26f), r);
    evo_value p = kernel_poly_f32(b, r, c, 4);
    evo_value y = kernel_op2(b, EVO_OP_MUL_F32, entry, p);
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, kernel_op2(b, EVO_OP_SCALEF_F32, y, n));
}

/* w = 1 / (1 + x^2) kept in scratch while its sum is formed; then scale * w / sum. */
static inline void kernel_weights(evo_builder *b, evo_kernel *k) {
    evo_builder_init(b, k, "weights");
    evo_builder_input(b, EVO_STORE_F32);
    evo_builder_output(b, EVO_STORE_F32);
    int scale = evo_builder_param(b, EVO_TYPE_F32);
    int kept = evo_builder_scratch(b, EVO_TYPE_F32);
    int sum = evo_builder_accumulator(b, EVO_OP_ADD_F64, 0);
    evo_builder_pass(b, 1);
    evo_value x = evo_build_leaf(b, EVO_OP_IN_F32, 0), one = evo_build_f32(b, 1);
    evo_value w = evo_build(b, EVO_OP_FMA_F32, x, x, one);
    w = kernel_op2(b, EVO_OP_DIV_F32, one, w);
    evo_builder_result(b, EVO_SINK_SCRATCH, kept, w);
    evo_builder_result(b, EVO_SINK_ACCUMULATOR, sum, kernel_op1(b, EVO_OP_WIDEN, w));
    evo_builder_pass(b, 2);
    w = evo_build_leaf(b, EVO_OP_SCRATCH_F32, (uint64_t)kept);
    evo_value total = evo_build_leaf(b, EVO_OP_ACC_F64, (uint64_t)sum);
    evo_value factor = evo_build_leaf(b, EVO_OP_PARAM_F32, (uint64_t)scale);
    factor = kernel_op2(b, EVO_OP_DIV_F32, factor, kernel_op1(b, EVO_OP_NARROW, total));
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, kernel_op2(b, EVO_OP_MUL_F32, w, factor));
}

/* Two rare regions, so large that exported steps without them are functions of their
 * own; one input and the parameter are used in them alone. */
static inline void kernel_large_regions(evo_builder *b, evo_kernel *k) {
    enum { OPERATIONS = 60 };
    evo_builder_init(b, k, "large_regions");
    evo_builder_input(b, EVO_STORE_F64);
    evo_builder_input(b, EVO_STORE_F32);
    evo_builder_output(b, EVO_STORE_F64);
    evo_builder_output(b, EVO_STORE_F64);
    int scale = evo_builder_param(b, EVO_TYPE_F64);
    evo_builder_pass(b, 1);
    evo_value x = evo_build_leaf(b, EVO_OP_IN_F64, 0), half = evo_build_f64(b, 0.5);
    evo_value y = evo_build(b, EVO_OP_FMA_F64, x, half, half);
    evo_value rare[2] = {
        kernel_op2(b, EVO_OP_LT_F64, evo_build_f64(b, 0x1p500), x),
        kernel_op2(b, EVO_OP_EQ_F64, x, evo_build_f64(b, -2.5)),
    };
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, y);
    evo_builder_result(b, EVO_SINK_OUTPUT, 1, kernel_op1(b, EVO_OP_NEG_F64, x));
    for (int r = 0; r < 2; r++) {
        evo_builder_region(b, EVO_REGION_BRANCH, rare[r]);
        evo_value other =
            kernel_op1(b, EVO_OP_WIDEN, evo_build_leaf(b, EVO_OP_IN_F32, 1));
        evo_value w = other,
                  factor = evo_build_leaf(b, EVO_OP_PARAM_F64, (uint64_t)scale);
        for (int i = 0; i < OPERATIONS; i++)
            w = evo_build(b, EVO_OP_FMA_F64, w, factor, y);
        evo_builder_result(b, EVO_SINK_OUTPUT, 0, w);
        evo_builder_result(b, EVO_SINK_OUTPUT, 1, other);
    }
}

/* Three expansions of their own beside the main block, taken about as often, one of
 * them by select; two overlap. One input decides, and no block alone needs it. */
static inline void kernel_expansions_of(evo_builder *b, evo_kernel *k, int terms) {
    enum { REGIONS = 3 };
    evo_builder_init(b, k, "expansions");
    evo_builder_input(b, EVO_STORE_F64);
    evo_builder_input(b, EVO_STORE_U16);
    evo_builder_input(b, EVO_STORE_F32);
    evo_builder_output(b, EVO_STORE_F64);
    evo_builder_output(b, EVO_STORE_U16);
    int scale = evo_builder_param(b, EVO_TYPE_F64);
    evo_builder_pass(b, 1);
    evo_value x = evo_build_leaf(b, EVO_OP_IN_F64, 0);
    evo_value u = evo_build_leaf(b, EVO_OP_IN_I32, 1);
    evo_value kind = kernel_op2(b, EVO_OP_AND_I32, u, evo_build_i32(b, 7));
    evo_value factor = kernel_op2(
        b, EVO_OP_MUL_F64, evo_build_leaf(b, EVO_OP_PARAM_F64, (uint64_t)scale),
        kernel_op1(b, EVO_OP_WIDEN, evo_build_leaf(b, EVO_OP_IN_F32, 2)));
    evo_value region[REGIONS], y = x;
    for (int r = 0; r < REGIONS; r++)
        region[r] = kernel_op2(b, EVO_OP_LT_I32, kind, evo_build_i32(b, 6 - 2 * r));
    for (int i = 0; i < terms; i++)
        y = evo_build(b, EVO_OP_FMA_F64, y, x, evo_build_f64(b, 1.0 / (1 + i)));
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, y);
    evo_builder_result(b, EVO_SINK_OUTPUT, 1,
                       kernel_op1(b, EVO_OP_WRAP, kernel_op1(b, EVO_OP_BITS_F64, y)));
    for (int r = 0; r < REGIONS; r++) {
        evo_builder_region(b, r == 1 ? EVO_REGION_SELECT : EVO_REGION_BRANCH,
                           region[r]);
        evo_value w = factor;
        for (int i = 0; i < terms; i++)
            w = evo_build(b, EVO_OP_FMA_F64, w, i % 8 == r ? factor : x,
                          evo_build_f64(b, 0.5 + i));
        evo_builder_result(b, EVO_SINK_OUTPUT, 0, w);
        evo_builder_result(b, EVO_SINK_OUTPUT, 1, r == 2 ? evo_build_i32(b, 77) : kind);
    }
}

static inline void kernel_expansions(evo_builder *b, evo_kernel *k) {
    kernel_expansions_of(b, k, 100);
}

typedef void kernel_writer(evo_builder *b, evo_kernel *k);
static kernel_writer *const kernel_writers[] = {
    kernel_sincos,    kernel_encode_e4m3, kernel_sin_slow_path, kernel_normalize,
    kernel_exp_table, kernel_weights,     kernel_large_regions, kernel_expansions,
};

#endif

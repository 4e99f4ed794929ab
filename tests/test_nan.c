/* The proof that a NaN's encoding does not matter, on kernels where it should succeed
 * or fail, and against execution with other encodings. */
#include <stdio.h>

#include "tests/interp_bench.h"
#include "tests/random_row_kernel.h"

/* ---- NaN ------------------------------------------------------------------- */

static void check_dead_nans(void (*kernel)(evo_rng *rng, evo_kernel *k)) {
    bench *b = bench_create();
    size_t dead = 0, alive = 0, found = 0;
    for (unsigned seed = 0; seed < 4000; seed++) {
        evo_rng rng;
        evo_rng_init(&rng, seed, EVO_STREAM_TEST, 2);
        draw_with(b, &rng, 64, kernel);
        bool raw[EVO_MAX_INSTRS] = {false}, all[EVO_MAX_INSTRS], any = false;
        for (unsigned v = 0; v < b->kernel->instr_count; v++) {
            unsigned op = b->kernel->instrs[v].op;
            all[v] = op == EVO_OP_BITS_F32 || op == EVO_OP_BITS_F64 ||
                     op == EVO_OP_ADDBITS_F32 || op == EVO_OP_ADDBITS_F64 ||
                     op == EVO_OP_TO_HALF_F32 || op == EVO_OP_COPYSIGN_F32 ||
                     op == EVO_OP_COPYSIGN_F64;
            raw[v] = evo_kernel_nan_dead(b->kernel, (evo_value)v);
            dead += raw[v];
            alive += all[v] && !raw[v];
            any |= raw[v];
            ck_assert(all[v] || !raw[v]);
        }
        run(b, 0, 64);
        b->interp->raw_nan = raw;
        run(b, 1, 64);
        if (any)
            check_same(b, 64, "dead", seed);
        /* The stirring is seen where it matters, or the test would prove nothing. */
        b->interp->raw_nan = all;
        run(b, 1, 64);
        found += memcmp(b->out[0], b->out[1], sizeof b->out[0]) != 0;
        b->interp->raw_nan = NULL;
    }
    ck_assert_uint_gt(dead, 300);
    ck_assert_uint_gt(alive, 300);
    ck_assert_uint_gt(found, 20);
    bench_destroy(b);
}

START_TEST(dead_nans_do_not_matter) {
    check_dead_nans(random_kernel);
}
END_TEST

/* Nor in what is carried from step to step and pass to pass. */
START_TEST(dead_nans_do_not_matter_over_rows) {
    check_dead_nans(random_row_kernel);
}
END_TEST

static evo_value f32(evo_builder *b, float x) {
    return evo_build_f32(b, x);
}

static evo_value op2(evo_builder *b, evo_opcode op, evo_value x, evo_value y) {
    return evo_build(b, op, x, y, EVO_NO_VALUE);
}

typedef evo_value body_fn(evo_builder *b, evo_value x, evo_value *bits);

static bool dead(body_fn *body) {
    evo_kernel *kernel = calloc(1, sizeof *kernel);
    evo_builder b;
    evo_error err;
    evo_value bits;
    evo_builder_init(&b, kernel, "nan");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, 1);
    evo_value x = evo_build_leaf(&b, EVO_OP_IN_F32, 0);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, body(&b, x, &bits));
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
    bool result = evo_kernel_nan_dead(kernel, bits);
    free(kernel);
    return result;
}

/* t = x * log2(e) + magic; p(x - k * ln 2) with bits(t) << 23 added. */
static evo_value exp_like(evo_builder *b, evo_value x, evo_value *bits, float log2e) {
    evo_value magic = f32(b, 0x1.8p23f);
    evo_value t = evo_build(b, EVO_OP_FMA_F32, x, f32(b, log2e), magic);
    evo_value k = op2(b, EVO_OP_SUB_F32, t, magic);
    evo_value r = evo_build(b, EVO_OP_FMA_F32, k, f32(b, -0x1.62e43p-1f), x);
    *bits = evo_build(b, EVO_OP_BITS_F32, t, EVO_NO_VALUE, EVO_NO_VALUE);
    evo_value e = op2(b, EVO_OP_SHL_I32, *bits, evo_build_i32(b, 23));
    evo_value scale = op2(b, EVO_OP_ADDBITS_F32, f32(b, 1), e);
    return op2(b, EVO_OP_MUL_F32, op2(b, EVO_OP_ADD_F32, r, f32(b, 1)), scale);
}

static evo_value exp_body(evo_builder *b, evo_value x, evo_value *bits) {
    return exp_like(b, x, bits, 0x1.715476p0f);
}

/* The result is x times the scale: a NaN when x is one. */
static evo_value product(evo_builder *b, evo_value x, evo_value *bits, float log2e) {
    (void)exp_like(b, x, bits, log2e);
    evo_value e = op2(b, EVO_OP_SHL_I32, *bits, evo_build_i32(b, 23));
    return op2(b, EVO_OP_MUL_F32, x, op2(b, EVO_OP_ADDBITS_F32, f32(b, 1), e));
}

static evo_value plain_factor(evo_builder *b, evo_value x, evo_value *bits) {
    return product(b, x, bits, 0x1.715476p0f);
}

/* 0 * inf is a NaN where x is none. */
static evo_value zero_factor(evo_builder *b, evo_value x, evo_value *bits) {
    return product(b, x, bits, 0);
}

/* The polynomial reaches the result through addbits of itself. */
static evo_value added(evo_builder *b, evo_value x, evo_value *bits) {
    evo_value y = op2(b, EVO_OP_ADDBITS_F32, x, evo_build_i32(b, 1 << 23));
    *bits = y;
    return y;
}

static evo_value guarded(evo_builder *b, evo_value x, evo_value *bits) {
    evo_value y = added(b, x, bits);
    evo_value unordered = op2(b, EVO_OP_UNORD_F32, x, x);
    return evo_build(b, EVO_OP_SELECT_F32, unordered, x, y);
}

/* What may be a NaN where x is none; the select on x does not help. */
static evo_value made_source(evo_builder *b, evo_value x, evo_value *bits,
                             evo_opcode op) {
    evo_value made = evo_build(b, op, x, EVO_NO_VALUE, EVO_NO_VALUE);
    evo_value y = added(b, made, bits);
    evo_value unordered = op2(b, EVO_OP_UNORD_F32, x, x);
    return evo_build(b, EVO_OP_SELECT_F32, unordered, x, y);
}

static evo_value sqrt_source(evo_builder *b, evo_value x, evo_value *bits) {
    return made_source(b, x, bits, EVO_OP_SQRT_F32);
}

static evo_value mantissa_source(evo_builder *b, evo_value x, evo_value *bits) {
    return made_source(b, x, bits, EVO_OP_GETMANT75_F32);
}

static evo_value estimate_source(evo_builder *b, evo_value x, evo_value *bits) {
    return made_source(b, x, bits, EVO_OP_RSQRT14_F32);
}

/* min(NaN, y) is y, whose encoding shows; max(y, NaN) is the NaN. */
static evo_value min_first(evo_builder *b, evo_value x, evo_value *bits) {
    return op2(b, EVO_OP_MIN_F32, x, added(b, x, bits));
}

static evo_value max_second(evo_builder *b, evo_value x, evo_value *bits) {
    evo_value y = added(b, x, bits);
    return op2(b, EVO_OP_MAX_F32, y, x);
}

static evo_value masked(evo_builder *b, evo_value x, evo_value *bits) {
    evo_value y = added(b, x, bits), one = f32(b, 1);
    evo_value loose = op2(b, EVO_OP_LT_F32, y, one);
    evo_value mask = op2(b, EVO_OP_AND_MASK, loose, op2(b, EVO_OP_LE_F32, x, one));
    return evo_build(b, EVO_OP_SELECT_F32, mask, y, one);
}

static evo_value loose_mask(evo_builder *b, evo_value x, evo_value *bits) {
    evo_value y = added(b, x, bits), one = f32(b, 1);
    return evo_build(b, EVO_OP_SELECT_F32, op2(b, EVO_OP_LT_F32, y, one), one,
                     f32(b, 2));
}

/* scalef(NaN, b) is a NaN for a finite b, not for an infinite one. */
static evo_value scaled(evo_builder *b, evo_value x, evo_value *bits) {
    evo_value y = added(b, x, bits);
    return op2(b, EVO_OP_SCALEF_F32, x, y);
}

/* One comparison of integers for what is less than 2^-126, infinite or a NaN; `least`
 * is the greatest of bits(x) + 0x7f800000 that is none of these. */
static evo_value unusual(evo_builder *b, evo_value x, evo_value *bits, int32_t least) {
    *bits = evo_build(b, EVO_OP_BITS_F32, x, EVO_NO_VALUE, EVO_NO_VALUE);
    evo_value moved = op2(b, EVO_OP_ADD_I32, *bits, evo_build_i32(b, 0x7f800000));
    evo_value mask = op2(b, EVO_OP_LT_I32, evo_build_i32(b, least), moved);
    evo_value half = op2(b, EVO_OP_ASHR_I32, *bits, evo_build_i32(b, 1));
    evo_value y = evo_build(b, EVO_OP_FROM_BITS_F32, half, EVO_NO_VALUE, EVO_NO_VALUE);
    return evo_build(b, EVO_OP_SELECT_F32, mask, x, y);
}

static evo_value finite_test(evo_builder *b, evo_value x, evo_value *bits) {
    return unusual(b, x, bits, -0x1000000 - 1);
}

/* The least positive NaN is not above this. */
static evo_value nearly_finite_test(evo_builder *b, evo_value x, evo_value *bits) {
    return unusual(b, x, bits, -0x1000000 + 1);
}

/* Encodings of two NaNs differ by less than 2^23 only where their signs agree. */
static evo_value two_encodings(evo_builder *b, evo_value x, evo_value *bits) {
    evo_value y = evo_build(b, EVO_OP_NEG_F32, x, EVO_NO_VALUE, EVO_NO_VALUE);
    *bits = evo_build(b, EVO_OP_BITS_F32, x, EVO_NO_VALUE, EVO_NO_VALUE);
    evo_value other = evo_build(b, EVO_OP_BITS_F32, y, EVO_NO_VALUE, EVO_NO_VALUE);
    evo_value far = op2(b, EVO_OP_SUB_I32, *bits, other);
    evo_value near = op2(b, EVO_OP_LT_I32, far, evo_build_i32(b, 1 << 23));
    evo_value same = op2(b, EVO_OP_LT_I32, *bits, other);
    return evo_build(b, EVO_OP_SELECT_F32, near, x,
                     evo_build(b, EVO_OP_SELECT_F32, same, f32(b, 1), f32(b, 2)));
}

/* x + x with the bits of x, shifted and masked, added: those of the integer that is. */
static evo_value signed_by(evo_builder *b, evo_value x, evo_value *bits, int shift,
                           int32_t mask, evo_opcode op) {
    evo_value own = evo_build(b, EVO_OP_BITS_F32, x, EVO_NO_VALUE, EVO_NO_VALUE);
    evo_value parity = op2(b, EVO_OP_SHL_I32, own, evo_build_i32(b, shift));
    evo_value sign = op2(b, op, parity, evo_build_i32(b, mask));
    *bits = op2(b, EVO_OP_ADDBITS_F32, op2(b, EVO_OP_ADD_F32, x, x), sign);
    return *bits;
}

static evo_value sign_shifted(evo_builder *b, evo_value x, evo_value *bits) {
    return signed_by(b, x, bits, 31, INT32_MIN, EVO_OP_XOR_I32);
}

static evo_value sign_cut(evo_builder *b, evo_value x, evo_value *bits) {
    return signed_by(b, x, bits, 3, INT32_MIN, EVO_OP_AND_I32);
}

/* Bits below the sign make a number of some NaNs. */
static evo_value exponent_shifted(evo_builder *b, evo_value x, evo_value *bits) {
    return signed_by(b, x, bits, 30, INT32_MIN, EVO_OP_XOR_I32);
}

static evo_value exponent_set(evo_builder *b, evo_value x, evo_value *bits) {
    return signed_by(b, x, bits, 31, 1 << 30, EVO_OP_OR_I32);
}

static evo_value exponent_cut(evo_builder *b, evo_value x, evo_value *bits) {
    return signed_by(b, x, bits, 3, INT32_MIN | 1 << 30, EVO_OP_AND_I32);
}

/* An f32 that a sign was added to is the NaN that a region may rely on. */
static evo_value sign_guarded(evo_builder *b, evo_value x, evo_value *bits) {
    evo_value y = sign_shifted(b, x, bits);
    evo_value unordered = op2(b, EVO_OP_UNORD_F32, y, y);
    return evo_build(b, EVO_OP_SELECT_F32, unordered, f32(b, 1), y);
}

/* A NaN whose sign alone changes signals or is quiet; minmag and scalef tell which,
 * unless arithmetic has made it quiet. */
static evo_value sign_added(evo_builder *b, evo_value x, evo_value *bits) {
    *bits = op2(b, EVO_OP_ADDBITS_F32, x, evo_build_i32(b, INT32_MIN));
    return *bits;
}

static evo_value signal_compared(evo_builder *b, evo_value x, evo_value *bits) {
    return op2(b, EVO_OP_MINMAG_F32, sign_added(b, x, bits), f32(b, 1));
}

static evo_value signal_scaled(evo_builder *b, evo_value x, evo_value *bits) {
    return op2(b, EVO_OP_SCALEF_F32, sign_added(b, x, bits), f32(b, INFINITY));
}

static evo_value quiet_compared(evo_builder *b, evo_value x, evo_value *bits) {
    evo_value y = op2(b, EVO_OP_ADD_F32, sign_added(b, x, bits), f32(b, 1));
    return op2(b, EVO_OP_MINMAG_F32, y, f32(b, 1));
}

/* An odd function of a NaN is one: its sign does not matter. `bits` is the copysign. */
static evo_value odd(evo_builder *b, evo_value x, evo_value *bits) {
    evo_value size = evo_build(b, EVO_OP_ABS_F32, x, EVO_NO_VALUE, EVO_NO_VALUE);
    evo_value y = op2(b, EVO_OP_MUL_F32, size, f32(b, 0.5f));
    *bits = op2(b, EVO_OP_COPYSIGN_F32, y, x);
    return *bits;
}

/* max(NaN, 1) is 1, to which the NaN's sign would be given. */
static evo_value odd_clamped(evo_builder *b, evo_value x, evo_value *bits) {
    evo_value y = op2(b, EVO_OP_MAX_F32, x, f32(b, 1));
    *bits = op2(b, EVO_OP_COPYSIGN_F32, y, x);
    return *bits;
}

START_TEST(known_kernels) {
    ck_assert(dead(odd));
    ck_assert(!dead(odd_clamped));
    ck_assert(dead(finite_test));
    ck_assert(!dead(nearly_finite_test));
    ck_assert(!dead(two_encodings));
    ck_assert(dead(sign_shifted));
    ck_assert(dead(sign_cut));
    ck_assert(dead(sign_guarded));
    ck_assert(!dead(exponent_shifted));
    ck_assert(!dead(exponent_set));
    ck_assert(!dead(exponent_cut));
    ck_assert(!dead(signal_compared));
    ck_assert(!dead(signal_scaled));
    ck_assert(dead(quiet_compared));
    ck_assert(dead(exp_body));
    ck_assert(dead(plain_factor));
    ck_assert(dead(guarded));
    ck_assert(dead(max_second));
    ck_assert(dead(masked));
    ck_assert(!dead(zero_factor));
    ck_assert(!dead(added));
    ck_assert(!dead(sqrt_source));
    ck_assert(!dead(mantissa_source));
    ck_assert(!dead(estimate_source));
    ck_assert(!dead(min_first));
    ck_assert(!dead(loose_mask));
    ck_assert(!dead(scaled));
}
END_TEST

/* x - n pi/2 for |x| <= bound, then bits of a sum of values that come from it; the rest
 * is left to a region. */
static const char reduced_text[] = "kernel reduced\n"
                                   "input f32\n"
                                   "output f32\n"
                                   "pass unroll 1\n"
                                   "  x = in.f32 0\n"
                                   "  inverse = const.f32 0x1.45f306p-1\n"
                                   "  magic = const.f32 0x1.8p+23\n"
                                   "  z = fma.f32 x inverse magic\n"
                                   "  n = sub.f32 magic z\n"
                                   "  half = const.f32 0x1.921fb6p+0\n"
                                   "  t = fma.f32 n half x\n"
                                   "  s = mul.f32 t t\n"
                                   "  s2 = mul.f32 s s\n"
                                   "  s4 = mul.f32 s2 s2\n"
                                   "  s8 = mul.f32 s4 s4\n"
                                   "  y = fma.f32 s8 s8 t\n"
                                   "  b = bits.f32 y\n"
                                   "  zb = bits.f32 z\n"
                                   "  c = xor.i32 b zb\n"
                                   "  r = frombits.f32 c\n"
                                   "  a = abs.f32 x\n"
                                   "  bound = const.f32 %s\n"
                                   "  rare = %s.f32 %s\n"
                                   "  output 0 r\n"
                                   "region branch rare\n"
                                   "  d = sub.f32 %s %s\n"
                                   "  output 0 d\n"
                                   "end\n";

/* Whether the encoding of y may be taken as it is. */
static bool reduced_is_dead(const char *bound, const char *op, const char *operands,
                            const char *used) {
    static evo_kernel kernel;
    char text[2048];
    int length =
        snprintf(text, sizeof text, reduced_text, bound, op, operands, used, used);
    evo_error err = {0};
    ck_assert_msg(evo_kernel_parse(text, (size_t)length, &kernel, &err) == EVO_OK, "%s",
                  err.text);
    for (evo_value v = 0; v < kernel.instr_count; v++)
        if (kernel.instrs[v].op == EVO_OP_BITS_F32)
            return evo_kernel_nan_dead(&kernel, v);
    return false;
}

/* |t| < 0.9 by the rule for reductions; 2^17 to its 16th power would overflow. */
START_TEST(reduced_arguments_stay_finite) {
    ck_assert(reduced_is_dead("0x1p+17", "nle", "a bound", "x"));
    ck_assert(reduced_is_dead("0x1p+20", "nle", "a bound", "x"));
    /* beyond a quarter of the magic number n is no nearest integer */
    ck_assert(!reduced_is_dead("0x1p+24", "nle", "a bound", "x"));
    ck_assert(!reduced_is_dead("inf", "nle", "a bound", "x"));
    /* the region takes no NaN; no large x; or what was made of the NaN's encoding */
    ck_assert(!reduced_is_dead("0x1p+17", "lt", "bound a", "x"));
    ck_assert(!reduced_is_dead("0x1p+17", "nle", "x bound", "x"));
    ck_assert(!reduced_is_dead("0x1p+17", "nle", "a bound", "r"));
}
END_TEST

/* The spacing of z is 2^-149 however small the magic number: t may be 2^-22, and two
 * products later an infinity. */
START_TEST(subnormal_magic_numbers_round_coarsely) {
    static const char text[] = "kernel magic\n"
                               "input f32\n"
                               "output f32\n"
                               "pass unroll 1\n"
                               "  x = in.f32 0\n"
                               "  a = abs.f32 x\n"
                               "  bound = const.f32 0x1.8p-23\n"
                               "  rare = nle.f32 a bound\n"
                               "  c = const.f32 0x1p-127\n"
                               "  m = const.f32 0x1p-147\n"
                               "  z = fma.f32 x c m\n"
                               "  n = sub.f32 z m\n"
                               "  k = const.f32 -0x1p+127\n"
                               "  t = fma.f32 n k x\n"
                               "  g1 = const.f32 0x1p+100\n"
                               "  u = mul.f32 t g1\n"
                               "  g2 = const.f32 0x1p+60\n"
                               "  w = mul.f32 u g2\n"
                               "  d = sub.f32 w w\n"
                               "  b = bits.f32 d\n"
                               "  r = frombits.f32 b\n"
                               "  output 0 r\n"
                               "region branch rare\n"
                               "  output 0 x\n"
                               "end\n";
    static evo_kernel kernel;
    ck_assert_int_eq(evo_kernel_parse(text, strlen(text), &kernel, NULL), EVO_OK);
    for (evo_value v = 0; v < kernel.instr_count; v++)
        ck_assert(!evo_kernel_nan_dead(&kernel, v));
}
END_TEST

int main(void) {
    Suite *suite = suite_create("nan");
    TCase *tcase = tcase_create("nan");
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, known_kernels);
    tcase_add_test(tcase, reduced_arguments_stay_finite);
    tcase_add_test(tcase, subnormal_magic_numbers_round_coarsely);
    tcase_add_test(tcase, dead_nans_do_not_matter);
    tcase_add_test(tcase, dead_nans_do_not_matter_over_rows);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}

/* The linearisation: value and derivatives against finite differences of a smooth
 * model, discrete quantities held fixed, regions, all builds alike; which constants may
 * move. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "program/interp.h"

enum { N = 300, MAX_TUNABLES = 40 };

typedef struct subject {
    evo_kernel kernel;
    evo_interp *interp;
    evo_value tunables[MAX_TUNABLES];
    size_t count;
    double constants[MAX_TUNABLES], value[N], jacobian[MAX_TUNABLES * N];
    float x[N];
} subject;

static evo_value op1(evo_builder *b, evo_opcode op, evo_value x) {
    return evo_build(b, op, x, EVO_NO_VALUE, EVO_NO_VALUE);
}

static evo_value op2(evo_builder *b, evo_opcode op, evo_value x, evo_value y) {
    return evo_build(b, op, x, y, EVO_NO_VALUE);
}

static evo_value f32(evo_builder *b, float x) {
    return evo_build_f32(b, x);
}

typedef void build_fn(evo_builder *b, evo_value x);

static subject *create(build_fn *build) {
    subject *s = calloc(1, sizeof *s);
    evo_builder b;
    evo_error err;
    s->interp = evo_interp_create();
    evo_builder_init(&b, &s->kernel, "subject");
    evo_builder_input(&b, EVO_STORE_F32);
    evo_builder_output(&b, EVO_STORE_F32);
    evo_builder_pass(&b, 1);
    build(&b, evo_build_leaf(&b, EVO_OP_IN_F32, 0));
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
    s->count = evo_kernel_tunables(&s->kernel, s->tunables, MAX_TUNABLES);
    for (size_t k = 0; k < s->count; k++) {
        uint32_t bits = (uint32_t)s->kernel.instrs[s->tunables[k]].imm;
        float constant;
        memcpy(&constant, &bits, sizeof constant);
        s->constants[k] = constant;
    }
    for (int i = 0; i < N; i++)
        s->x[i] = (float)(i - 140) * 0x1.234p-4f;
    return s;
}

static void destroy(subject *s) {
    evo_interp_destroy(s->interp);
    free(s);
}

static void linearize(subject *s, double *value, double *jacobian) {
    const void *in[1] = {s->x};
    ck_assert(evo_linearize(s->interp, &s->kernel, s->tunables, s->count, s->constants,
                            in, NULL, N, value, jacobian) == EVO_OK);
}

/* Central differences of the real model itself, and the value against the kernel. */
static void check_subject(subject *s, double value_tolerance) {
    static double up[N], down[N];
    static float exact[N];
    const void *in[1] = {s->x};
    void *out[1] = {exact};
    linearize(s, s->value, s->jacobian);
    ck_assert(evo_interpret(s->interp, &s->kernel, in, out, NULL, N) == EVO_OK);
    for (int i = 0; i < N; i++)
        if (!(fabs(s->value[i] - exact[i]) <= value_tolerance * (1 + fabs(exact[i]))))
            ck_abort_msg("value at %a: %a, not %a", s->x[i], s->value[i], exact[i]);
    for (size_t k = 0; k < s->count; k++) {
        double constant = s->constants[k], h = 0x1p-17 * (1 + fabs(constant));
        s->constants[k] = constant + h;
        linearize(s, up, NULL);
        s->constants[k] = constant - h;
        linearize(s, down, NULL);
        s->constants[k] = constant;
        for (int i = 0; i < N; i++) {
            double difference = (up[i] - down[i]) / (2 * h);
            double got = s->jacobian[k * N + (size_t)i];
            if (!(fabs(got - difference) <= 1e-6 * (1 + fabs(got) + fabs(s->value[i]))))
                ck_abort_msg("constant %zu (value %u) at %a: %g, not %g", k,
                             s->tunables[k], s->x[i], got, difference);
        }
    }
}

/* Every build gives the same doubles. */
static void check_builds(subject *s) {
    static double value[N], jacobian[MAX_TUNABLES * N];
    const evo_loops *builds[EVO_ISA_COUNT], *own = s->interp->loops;
    size_t count = evo_interp_builds(builds);
    linearize(s, s->value, s->jacobian);
    for (size_t k = 0; k < count; k++) {
        s->interp->loops = builds[k];
        linearize(s, value, jacobian);
        ck_assert(memcmp(value, s->value, sizeof value) == 0);
        ck_assert(memcmp(jacobian, s->jacobian, s->count * N * sizeof *jacobian) == 0);
    }
    s->interp->loops = own;
}

/* ---- exp: rounding by a magic constant ------------------------------------- */

static void build_exp(evo_builder *b, evo_value x) {
    evo_value magic = f32(b, 0x1.8p23f), log2e = f32(b, 0x1.715476p0f);
    evo_value t = evo_build(b, EVO_OP_FMA_F32, x, log2e, magic);
    evo_value k = op2(b, EVO_OP_SUB_F32, t, magic);
    evo_value r = evo_build(b, EVO_OP_FMA_F32, k, f32(b, -0x1.62e43p-1f), x);
    evo_value e =
        op2(b, EVO_OP_SHL_I32, op1(b, EVO_OP_BITS_F32, t), evo_build_i32(b, 23));
    evo_value p = f32(b, 0x1.5p-5f);
    p = evo_build(b, EVO_OP_FMA_F32, p, r, f32(b, 0x1.5555p-3f));
    p = evo_build(b, EVO_OP_FMA_F32, p, r, f32(b, 0.5f));
    p = evo_build(b, EVO_OP_FMA_F32, p, r, f32(b, 1.0001f));
    p = evo_build(b, EVO_OP_FMA_F32, p, r, f32(b, 0.9999f));
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, op2(b, EVO_OP_ADDBITS_F32, p, e));
}

START_TEST(exp_model) {
    subject *s = create(build_exp);
    /* Five coefficients and the reduction's constant; not log2(e), not the magic. */
    ck_assert_uint_eq(s->count, 6);
    for (size_t k = 0; k < s->count; k++)
        ck_assert(s->constants[k] != 0x1.715476p0f && s->constants[k] != 0x1.8p23f);
    check_subject(s, 1e-6);
    check_builds(s);
    /* The model at other constants, against the formula. */
    s->constants[0] = -0.7;
    s->constants[2] = 0.17;
    linearize(s, s->value, NULL);
    for (int i = 0; i < N; i++) {
        double k = rint((double)s->x[i] * 0x1.715476p0f), r = s->x[i] - 0.7 * k;
        double p = (((0x1.5p-5 * r + 0.17) * r + 0.5) * r + (double)1.0001f) * r;
        double want = (p + (double)0.9999f) * exp2(k);
        ck_assert(fabs(s->value[i] - want) <= 1e-13 * (1 + fabs(want)));
    }
    destroy(s);
}
END_TEST

/* ---- Every smooth or choosing instruction ---------------------------------- */

static void build_zoo(evo_builder *b, evo_value x) {
    evo_value a = f32(b, 1.25f), c = f32(b, -0.75f), d = f32(b, 3.5f);
    evo_value y = op2(b, EVO_OP_ADD_F32, op2(b, EVO_OP_MUL_F32, x, x), a);
    y = op1(b, EVO_OP_SQRT_F32, y);
    y = op2(b, EVO_OP_DIV_F32, op2(b, EVO_OP_SUB_F32, y, c), d);
    y = op2(b, EVO_OP_MUL_F32, y, y);
    evo_value z = op1(b, EVO_OP_ABS_F32, op2(b, EVO_OP_ADD_F32, x, c));
    z = op1(b, EVO_OP_NEG_F32, z);
    z = op2(b, EVO_OP_COPYSIGN_F32, z, x);
    evo_value low = op2(b, EVO_OP_MIN_F32, z, op2(b, EVO_OP_MUL_F32, y, f32(b, 0.5f)));
    evo_value high = op2(b, EVO_OP_MAX_F32, low, f32(b, -3.25f));
    evo_value small = op2(b, EVO_OP_MINMAG_F32, high, f32(b, 2.125f));
    evo_value mant =
        op1(b, EVO_OP_GETMANT_F32, op2(b, EVO_OP_MUL_F32, y, f32(b, 1.7f)));
    evo_value reduced =
        op1(b, EVO_OP_REDUCE4_F32, op2(b, EVO_OP_MUL_F32, x, f32(b, 0.3f)));
    evo_value fraction =
        op1(b, EVO_OP_REDUCE0_F32, op2(b, EVO_OP_MUL_F32, x, f32(b, 0.1f)));
    evo_value k = op1(b, EVO_OP_RINT_F32, op2(b, EVO_OP_MUL_F32, x, f32(b, 0.9f)));
    evo_value scaled = op2(b, EVO_OP_SCALEF_F32, mant, k);
    evo_value mask = op2(b, EVO_OP_LT_F32, x, f32(b, 0.1f));
    evo_value sum = evo_build(b, EVO_OP_SELECT_F32, mask, small, scaled);
    sum = op2(b, EVO_OP_ADD_F32, sum, reduced);
    evo_value wide = op1(b, EVO_OP_WIDEN, op2(b, EVO_OP_ADD_F32, sum, fraction));
    wide = op2(b, EVO_OP_DIV_F64, wide, op1(b, EVO_OP_WIDEN, y));
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, op1(b, EVO_OP_NARROW, wide));
}

START_TEST(zoo_model) {
    subject *s = create(build_zoo);
    ck_assert_uint_eq(s->count, 9); /* not 0.9 and 0.1 (0.1f once: fraction's) */
    check_subject(s, 1e-5);
    check_builds(s);
    destroy(s);
}
END_TEST

/* ---- Regions: infinities of the block that loses do not reach the derivative - */

static void build_regions(evo_builder *b, evo_value x) {
    evo_value zero = f32(b, 0);
    evo_value positive = op2(b, EVO_OP_LT_F32, zero, x);
    evo_value c = f32(b, 1.5f);
    evo_value main = op2(b, EVO_OP_DIV_F32, c, op2(b, EVO_OP_SUB_F32, x, x));
    evo_value negative = op2(b, EVO_OP_LE_F32, x, zero);
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, main);
    evo_builder_region(b, EVO_REGION_SELECT, positive);
    evo_value root = op1(b, EVO_OP_SQRT_F32, op2(b, EVO_OP_MUL_F32, x, c));
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, root);
    evo_builder_region(b, EVO_REGION_BRANCH, negative);
    evo_value square = op2(b, EVO_OP_MUL_F32, x, op2(b, EVO_OP_MUL_F32, x, c));
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, square);
}

START_TEST(region_model) {
    subject *s = create(build_regions);
    ck_assert_uint_eq(s->count, 1);
    linearize(s, s->value, s->jacobian);
    for (int i = 0; i < N; i++) {
        double x = s->x[i], got = s->jacobian[i];
        double want = x > 0 ? 0.5 * x / sqrt(1.5 * x) : x * x;
        ck_assert_msg(fabs(got - want) <= 1e-12 * (1 + fabs(want)), "at %g: %g, not %g",
                      x, got, want);
    }
    check_subject(s, 1e-6);
    check_builds(s);
    destroy(s);
}
END_TEST

static void build_entries(evo_builder *b, evo_value x) {
    static const uint64_t entries[] = {0x3f800000, 0x40000000, 0x40400000, 0x40800000};
    int t = evo_builder_table_values(b, EVO_TYPE_F32, entries, 4);
    evo_value entry =
        evo_build_table(b, EVO_OP_PERM_F32, t, op1(b, EVO_OP_BITS_F32, x));
    evo_builder_result(
        b, EVO_SINK_OUTPUT, 0,
        evo_build(b, EVO_OP_FMA_F32, entry, x, op2(b, EVO_OP_MUL_F32, x, x)));
}

/* The result of a permute counts as an unknown: entry * x + x^2 has the slope x. */
START_TEST(entries_of_tables_have_derivatives) {
    subject *s = create(build_entries);
    const void *in[1] = {s->x};
    evo_value entry = 0;
    while (s->kernel.instrs[entry].op != EVO_OP_PERM_F32)
        entry++;
    ck_assert(evo_linearize(s->interp, &s->kernel, &entry, 1, NULL, in, NULL, N,
                            s->value, s->jacobian) == EVO_OK);
    for (int i = 0; i < N; i++) {
        uint32_t bits;
        memcpy(&bits, &s->x[i], sizeof bits);
        double x = s->x[i];
        ck_assert_double_eq(s->jacobian[i], x);
        ck_assert_double_eq_tol(s->value[i], ((bits & 3) + 1) * x + x * x, 1e-12);
    }
    destroy(s);
}
END_TEST

START_TEST(refusals) {
    subject *s = create(build_exp);
    const void *in[1] = {s->x};
    evo_value bad = 0; /* the input */
    ck_assert(evo_linearize(s->interp, &s->kernel, &bad, 1, s->constants, in, NULL, N,
                            s->value, NULL) == EVO_ERR_ARGUMENT);
    s->kernel.pass_count = 2;
    ck_assert(evo_linearize(s->interp, &s->kernel, NULL, 0, NULL, in, NULL, N, s->value,
                            NULL) == EVO_ERR_UNSUPPORTED);
    destroy(s);
}
END_TEST

/* m - 1 and (m - 1) - 2 are exact or lie next to a zero: their numbers stay, and
 * so does a zero to choose. That of a sum with a rounded value, and no whole number,
 * may move. */
static void build_steps(evo_builder *b, evo_value x) {
    evo_value slope = f32(b, 1.5f);
    evo_value m = op1(b, EVO_OP_GETMANT_F32, x), minus_one = f32(b, -1);
    evo_value r = op2(b, EVO_OP_ADD_F32, m, minus_one);
    evo_value two = f32(b, 2), s = op2(b, EVO_OP_SUB_F32, r, two);
    evo_value p = op2(b, EVO_OP_MUL_F32, r, s);
    evo_value q = op2(b, EVO_OP_ADD_F32, p, f32(b, 3)), zero = f32(b, -0.0f);
    evo_value half = op2(b, EVO_OP_SUB_F32, x, f32(b, 0.5f));
    evo_value y = evo_build(b, EVO_OP_FMA_F32, half, slope, q);
    evo_value positive = op2(b, EVO_OP_LT_F32, zero, x);
    y = op2(b, EVO_OP_SUB_F32, y, evo_build(b, EVO_OP_SELECT_F32, positive, s, zero));
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, y);
}

START_TEST(whole_steps_of_arguments_stay) {
    subject *s = create(build_steps);
    ck_assert_uint_eq(s->count, 3);
    for (size_t k = 0; k < s->count; k++)
        ck_assert(s->constants[k] == 1.5 || s->constants[k] == 3 ||
                  s->constants[k] == 0.5);
    destroy(s);
}
END_TEST

/* x c - (x c): what rounding the product lost, as next to zeros of a reduction. */
static void build_lost(evo_builder *b, evo_value x) {
    evo_value wide = op1(b, EVO_OP_WIDEN, x),
              c = evo_build_f64(b, 0x1.921fb54442d18p+1);
    evo_value product = op2(b, EVO_OP_MUL_F64, wide, c);
    evo_value minus = op1(b, EVO_OP_NEG_F64, product);
    evo_value y = evo_build(b, EVO_OP_FMA_F64, wide, c, minus);
    evo_builder_result(b, EVO_SINK_OUTPUT, 0, op1(b, EVO_OP_NARROW, y));
}

START_TEST(products_are_rounded_once) {
    subject *s = create(build_lost);
    const void *in[1] = {s->x};
    ck_assert(evo_linearize(s->interp, &s->kernel, NULL, 0, NULL, in, NULL, N, s->value,
                            NULL) == EVO_OK);
    int lost = 0;
    for (int i = 0; i < N; i++) {
        double c = 0x1.921fb54442d18p+1, x = s->x[i];
        ck_assert_double_eq(s->value[i], fma(x, c, -(x * c)));
        lost += s->value[i] != 0;
    }
    ck_assert_int_gt(lost, N / 2);
    destroy(s);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("linearize");
    TCase *tcase = tcase_create("linearize");
    tcase_set_timeout(tcase, 60);
    tcase_add_test(tcase, exp_model);
    tcase_add_test(tcase, zoo_model);
    tcase_add_test(tcase, region_model);
    tcase_add_test(tcase, entries_of_tables_have_derivatives);
    tcase_add_test(tcase, refusals);
    tcase_add_test(tcase, products_are_rounded_once);
    tcase_add_test(tcase, whole_steps_of_arguments_stay);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}

/* program/: kernels as formulas to read. What is printed means what the kernel does. */
#include <check.h>
#include <ctype.h>
#include <math.h>
#include <stdlib.h>

#include "random_kernel.h"

static evo_kernel parsed(const char *text) {
    evo_kernel kernel;
    evo_error err = {0};
    ck_assert_msg(evo_kernel_parse(text, strlen(text), &kernel, &err) == EVO_OK, "%s",
                  err.text);
    return kernel;
}

static char *printed(const evo_kernel *kernel) {
    evo_text text;
    evo_text_init(&text);
    evo_kernel_print_formula(kernel, &text);
    ck_assert(!text.failed && text.data != NULL);
    return text.data;
}

static void expect(const char *program, const char *formula) {
    evo_kernel kernel = parsed(program);
    char *text = printed(&kernel);
    ck_assert_str_eq(text, formula);
    free(text);
}

#define HEAD "kernel k\ninput f32\noutput f32\n"

START_TEST(reads_well) {
    expect(HEAD "table t0 f32 exp2 step 0x1p-3 shift 0x1p-1 : 0x1.0b5586p+0 "
                "0x1.2387a6p+0 0x1.3dea64p+0 0x1.5ab07ep+0 0x1.7a1148p+0 0x1.9c4918p+0 "
                "0x1.c199bep+0 0x1.ea4afap+0\n"
                "pass unroll 1\n  v0 = in.f32 0\n  v1 = const.f32 0x1.8p+20\n"
                "  v2 = add.f32 v0 v1\n  v3 = bits.f32 v2\n  v4 = perm.f32 t0 v3\n"
                "  v5 = sub.f32 v2 v1\n  v6 = sub.f32 v0 v5\n"
                "  v7 = const.f32 -0x1.99999ap-4\n  v8 = fma.f32 v6 v7 v4\n"
                "  v9 = scalef.f32 v8 v5\n  output 0 v9\nend\n",
           "t0[j] = exp2((j + 0.5) * 0.125), 0 <= j < 8\n"
           "v2 = x + 1572864\n"
           "v5 = v2 - 1572864\n"
           "f(x) = scalef(fma(x - v5, -0.1, t0[bits(v2) mod 8]), v5)\n");
}
END_TEST

START_TEST(conditions_and_regions) {
    expect(HEAD
           "pass unroll 1\n  v0 = in.f32 0\n  v1 = const.f32 -0x1p+1\n"
           "  v2 = lt.f32 v0 v1\n  v3 = unord.f32 v0 v0\n"
           "  v4 = not.mask v3\n  v5 = and.mask v2 v4\n"
           "  v6 = select.f32 v5 v1 v0\n  v7 = nle.f32 v6 v0\n"
           "  v8 = bits.f32 v6\n  v9 = const.i32 -2147483648\n"
           "  v10 = xor.i32 v8 v9\n  v11 = frombits.f32 v10\n  output 0 v11\n"
           "region branch v7\n  v12 = widen v0\n  v13 = const.f64 0x1.999999999999ap-4"
           "\n  v14 = mul.f64 v12 v13\n  v15 = narrow v14\n  output 0 v15\nend\n",
           "v6 = (x < (-2)) & !unord(x, x) ? (-2) : x\n"
           "f(x) = frombits(bits(v6) ^ 0x80000000)\n"
           "where !(v6 <= x), behind a branch:\n"
           "  f(x) = f32(f64(x) * 0.1)\n");
}
END_TEST

START_TEST(passes_and_several_inputs) {
    expect("kernel k\ninput f32\ninput f32\noutput f32\nparam f32\nscratch f32\n"
           "accumulator max.f32 -inf\npass unroll 1\n  v0 = in.f32 0\n  v1 = in.f32 1\n"
           "  v2 = mul.f32 v0 v1\n  scratch 0 v2\n  accumulator 0 v2\n"
           "pass unroll 1\n  v3 = scratch.f32 0\n  v4 = acc.f32 0\n"
           "  v5 = sub.f32 v3 v4\n  v6 = param.f32 0\n  v7 = mul.f32 v5 v6\n"
           "  output 0 v7\nend\n",
           "pass 1:\nv2 = x0 * x1\ns0 = v2\n"
           "a0 = max over all elements, from -inf, of v2\n"
           "pass 2:\nf(x0, x1) = (s0 - a0) * p0\n");
}
END_TEST

/* ---- An evaluator of what is printed ----------------------------------------------
 */

typedef struct reader {
    const char *at;
    double values[EVO_MAX_INSTRS], x;
} reader;

static double read_choice(reader *r);

static bool take(reader *r, const char *token) {
    size_t length = strlen(token);
    while (*r->at == ' ')
        r->at++;
    if (strncmp(r->at, token, length) != 0)
        return false;
    r->at += length;
    return true;
}

static double read_call(reader *r) {
    static const char *const names[] = {"fma(", "min(", "max(", "abs(", "unord("};
    double a[3] = {0, 0, 0};
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++) {
        if (!take(r, names[i]))
            continue;
        int count = 0;
        do
            a[count++] = read_choice(r);
        while (take(r, ","));
        ck_assert(take(r, ")"));
        return i == 0   ? fma(a[0], a[1], a[2])
               : i == 1 ? (a[0] < a[1] ? a[0] : a[1])
               : i == 2 ? (a[0] > a[1] ? a[0] : a[1])
               : i == 3 ? fabs(a[0])
                        : a[0] != a[0] || a[1] != a[1];
    }
    ck_abort_msg("cannot read %s", r->at);
    return 0;
}

static double read_primary(reader *r) {
    if (take(r, "(")) {
        double value = read_choice(r);
        ck_assert_msg(take(r, ")"), "no ) at %s", r->at);
        return value;
    }
    if (take(r, "-"))
        return -read_primary(r);
    if (take(r, "!"))
        return read_primary(r) == 0;
    if (take(r, "inf"))
        return INFINITY;
    if (take(r, "nan"))
        return NAN;
    if (take(r, "x"))
        return r->x;
    if (*r->at == 'v') {
        long index = strtol(r->at + 1, (char **)(uintptr_t)&r->at, 10);
        ck_assert(index < EVO_MAX_INSTRS);
        return r->values[index];
    }
    if (isdigit((unsigned char)*r->at))
        return strtod(r->at, (char **)(uintptr_t)&r->at);
    return read_call(r);
}

static double read_product(reader *r) {
    double value = read_primary(r);
    for (;;) {
        if (take(r, "*"))
            value = value * read_primary(r);
        else if (take(r, "/"))
            value = value / read_primary(r);
        else
            return value;
    }
}

static double read_sum(reader *r) {
    double value = read_product(r);
    for (;;) {
        if (take(r, "+"))
            value = value + read_product(r);
        else if (take(r, "-"))
            value = value - read_product(r);
        else
            return value;
    }
}

static double read_comparison(reader *r) {
    double value = read_sum(r);
    if (take(r, "<="))
        return value <= read_sum(r);
    if (take(r, "<"))
        return value < read_sum(r);
    if (take(r, "=="))
        return value == read_sum(r);
    return value;
}

static double read_choice(reader *r) {
    double value = read_comparison(r);
    if (take(r, "&"))
        value = (read_comparison(r) != 0) & (value != 0);
    else if (take(r, "|"))
        value = (read_comparison(r) != 0) | (value != 0);
    if (!take(r, "?"))
        return value;
    double yes = read_choice(r);
    ck_assert(take(r, ":"));
    double no = read_choice(r);
    return value != 0 ? yes : no;
}

static double evaluated(const char *text, double x) {
    reader r = {.at = text, .x = x};
    while (!take(&r, "f(x) =")) {
        ck_assert(*r.at++ == 'v');
        long index = strtol(r.at, (char **)(uintptr_t)&r.at, 10);
        ck_assert(take(&r, "="));
        r.values[index] = read_choice(&r);
        ck_assert_msg(take(&r, "\n"), "cannot read %s", r.at);
    }
    double value = read_choice(&r);
    ck_assert_str_eq(r.at, "\n");
    return value;
}

/* ---- Random programs ---------------------------------------------------------------
 */

/* What a program can use so far. */
typedef struct program {
    evo_builder b;
    evo_rng rng;
    evo_value values[32], masks[32];
    int count, mask_count;
} program;

static evo_value any_value(program *p) {
    return p->values[evo_rng_below(&p->rng, (uint32_t)p->count)];
}

static evo_value random_mask(program *p) {
    static const evo_opcode ops[] = {EVO_OP_LT_F64,   EVO_OP_LE_F64,    EVO_OP_NLE_F64,
                                     EVO_OP_EQ_F64,   EVO_OP_UNORD_F64, EVO_OP_NOT_MASK,
                                     EVO_OP_AND_MASK, EVO_OP_OR_MASK};
    uint32_t pick = evo_rng_below(&p->rng, p->mask_count > 0 ? 8 : 5);
    evo_value newest = p->values[p->count - 1], none = EVO_NO_VALUE;
    if (pick < 5)
        return evo_build(&p->b, ops[pick], newest, any_value(p), none);
    evo_value other = p->masks[evo_rng_below(&p->rng, (uint32_t)p->mask_count)];
    newest = p->masks[p->mask_count - 1];
    return evo_build(&p->b, ops[pick], newest, pick == 5 ? none : other, none);
}

static evo_value random_number(program *p) {
    static const evo_opcode ops[] = {EVO_OP_ADD_F64, EVO_OP_SUB_F64, EVO_OP_MUL_F64,
                                     EVO_OP_DIV_F64, EVO_OP_FMA_F64, EVO_OP_NEG_F64,
                                     EVO_OP_MIN_F64, EVO_OP_MAX_F64, EVO_OP_ABS_F64};
    evo_opcode op = ops[evo_rng_below(&p->rng, EVO_COUNT_OF(ops))];
    evo_value newest = p->values[p->count - 1], other = any_value(p);
    bool swap = evo_rng_u32(&p->rng) & 1;
    switch (evo_instr_get(op)->arg_count) {
    case 1:
        return evo_build(&p->b, op, newest, EVO_NO_VALUE, EVO_NO_VALUE);
    case 2:
        return evo_build(&p->b, op, swap ? other : newest, swap ? newest : other,
                         EVO_NO_VALUE);
    default:
        return evo_build(&p->b, op, other, newest, any_value(p));
    }
}

/* Arithmetic, comparisons and choices of f64; most values are used once. */
static void random_arithmetic(uint64_t number, evo_kernel *kernel) {
    program p = {.count = 0};
    evo_rng_init(&p.rng, 5, EVO_STREAM_TEST, number);
    evo_builder_init(&p.b, kernel, "random");
    evo_builder_input(&p.b, EVO_STORE_F64);
    evo_builder_output(&p.b, EVO_STORE_F64);
    evo_builder_pass(&p.b, 1);
    p.values[p.count++] = evo_build_leaf(&p.b, EVO_OP_IN_F64, 0);
    for (int k = 0; k < 24; k++) {
        uint32_t kind = evo_rng_below(&p.rng, 8);
        evo_value made;
        if (kind == 1 || kind == 2) {
            made = random_mask(&p);
            p.masks[p.mask_count++] = made;
            continue;
        }
        if (kind == 0)
            made = evo_build_f64(&p.b, 8 * evo_rng_unit(&p.rng) - 4);
        else if (kind == 3 && p.mask_count > 0)
            made = evo_build(&p.b, EVO_OP_SELECT_F64, p.masks[p.mask_count - 1],
                             any_value(&p), p.values[p.count - 1]);
        else
            made = random_number(&p);
        p.values[p.count++] = made;
    }
    evo_builder_result(&p.b, EVO_SINK_OUTPUT, 0, p.values[p.count - 1]);
    ck_assert(evo_builder_finish(&p.b, NULL) == EVO_OK);
}

static double interpreted(evo_interp *interp, const evo_kernel *kernel, double x) {
    double y;
    const void *in[] = {&x};
    void *out[] = {&y};
    ck_assert(evo_interpret(interp, kernel, in, out, NULL, 1) == EVO_OK);
    return y;
}

static bool same(double a, double b) {
    return (isnan(a) && isnan(b)) || (a == b && signbit(a) == signbit(b));
}

/* Without any one pair of parentheses that an operator asked for some formula means
 * something else, which the evaluator notices. */
static char *without_parentheses(const char *text) {
    char *bare = strdup(text), *to = bare;
    bool call[64];
    int depth = 0;
    const char *from = strstr(text, "f(x) = ");
    for (const char *at = text; *at != '\0'; at++) {
        bool keep = at < from + 7;
        if (*at == '(') {
            call[depth] = at > text && isalpha((unsigned char)at[-1]);
            keep |= call[depth++];
        } else if (*at == ')') {
            keep |= call[--depth];
        } else {
            keep = true;
        }
        if (keep)
            *to++ = *at;
    }
    *to = '\0';
    return bare;
}

START_TEST(formulas_mean_what_kernels_do) {
    evo_interp *interp = evo_interp_create();
    int inlined = 0, noticed = 0;
    for (uint64_t n = 0; n < 3000; n++) {
        evo_kernel kernel;
        random_arithmetic(n, &kernel);
        if (n % 2)
            evo_kernel_canonicalize(&kernel);
        char *text = printed(&kernel);
        for (int i = 0; i < 4; i++) {
            double x = -1.7 + 1.3 * i;
            double want = interpreted(interp, &kernel, x), got = evaluated(text, x);
            ck_assert_msg(same(got, want), "formula %llu at %g: %a, is %a\n%s",
                          (unsigned long long)n, x, got, want, text);
        }
        if (text[0] == 'f' && strchr(text, ')') != strrchr(text, ')')) {
            char *bare = without_parentheses(text);
            inlined++;
            if (strstr(bare, "?") == NULL && strstr(bare, "<") == NULL &&
                strstr(bare, "=") == strrchr(bare, '='))
                noticed += !same(evaluated(bare, 0.9), evaluated(text, 0.9));
            free(bare);
        }
        free(text);
    }
    ck_assert_int_gt(inlined, 100);
    ck_assert_int_gt(noticed, 10);
    evo_interp_destroy(interp);
}
END_TEST

/* Every part of the model: names are printed before they are used, and brackets match.
 */
START_TEST(any_kernel_has_one) {
    for (uint64_t n = 0; n < 500; n++) {
        evo_kernel kernel;
        evo_rng rng;
        bool known[EVO_MAX_INSTRS] = {false};
        int depth = 0;
        evo_rng_init(&rng, 9, EVO_STREAM_TEST, n);
        random_kernel(&rng, &kernel);
        char *text = printed(&kernel);
        for (char *at = text; *at != '\0'; at++) {
            depth += strchr("([{", *at) != NULL   ? 1
                     : strchr(")]}", *at) != NULL ? -1
                                                  : 0;
            ck_assert_int_ge(depth, 0);
            if (*at == '\n')
                ck_assert_int_eq(depth, 0);
            if (*at != 'v' || !isdigit((unsigned char)at[1]) ||
                (at > text && isalnum((unsigned char)at[-1])))
                continue;
            char *end;
            long index = strtol(at + 1, &end, 10);
            if (strncmp(end, " = ", 3) == 0)
                known[index] = true;
            ck_assert_msg(known[index], "v%ld is used before it is there\n%s", index,
                          text);
        }
        free(text);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("infix");
    TCase *c = tcase_create("formulas");
    tcase_set_timeout(c, 60);
    tcase_add_test(c, reads_well);
    tcase_add_test(c, conditions_and_regions);
    tcase_add_test(c, passes_and_several_inputs);
    tcase_add_test(c, formulas_mean_what_kernels_do);
    tcase_add_test(c, any_kernel_has_one);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

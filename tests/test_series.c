/* Series whose order changes, and sums that stop at their smallest term. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "search/search.h"

static evo_interp *interp;

static void setup(void) {
    interp = evo_interp_create();
    ck_assert_ptr_nonnull(interp);
}

static void teardown(void) {
    evo_interp_destroy(interp);
}

/* Programs of order n, in f64 of x (and v). */
typedef void writer(evo_text *t, int n);

static void constant(evo_text *t, const char *name, int k, double value) {
    evo_text_append(t, "%s%d = const.f64 %a\n", name, k, value);
}

/* e^x: t_k = t_(k-1) x (1/k). */
static void write_ratio_sum(evo_text *t, int n) {
    evo_text_append(t, "t1 = mul.f64 x one\ns1 = add.f64 one x\n");
    for (int k = 2; k <= n; k++) {
        constant(t, "c", k, 1.0 / k);
        evo_text_append(t, "q%d = mul.f64 c%d t%d\nt%d = mul.f64 q%d x\n", k, k, k - 1,
                        k, k);
        evo_text_append(t, "s%d = add.f64 t%d s%d\n", k, k, k - 1);
    }
    evo_text_append(t, "output 0 s%d\n", n);
}

/* The same with the terms' last product fused, and powers of their own. */
static void write_fused_sum(evo_text *t, int n) {
    evo_text_append(t, "p1 = mul.f64 x one\ns1 = add.f64 one x\n");
    for (int k = 2; k <= n; k++) {
        constant(t, "c", k, 1.0 / k);
        if (k == 2)
            evo_text_append(t, "p2 = mul.f64 x x\n");
        else
            evo_text_append(t, "p%d = mul.f64 p%d x\n", k, k - 1);
        evo_text_append(t, "s%d = fma.f64 p%d c%d s%d\n", k, k, k, k - 1);
    }
    evo_text_append(t, "output 0 s%d\n", n);
}

/* I_v's: t_k = t_(k-1) x / (k (k + v)). */
static void write_bessel_sum(evo_text *t, int n) {
    evo_text_append(t, "s0 = sub.f64 one x\nt0 = sub.f64 x v\n");
    for (int k = 1; k <= n; k++) {
        constant(t, "k", k, k);
        evo_text_append(t,
                        "n%d = mul.f64 t%d x\na%d = add.f64 k%d v\n"
                        "d%d = mul.f64 k%d a%d\nt%d = div.f64 n%d d%d\n"
                        "s%d = add.f64 s%d t%d\n",
                        k, k - 1, k, k, k, k, k, k, k, k, k, k - 1, k);
    }
    evo_text_append(t, "output 0 s%d\n", n);
}

/* Hankel's: t_k = t_(k-1) (v - (2k - 1)^2) x / k, squares in a quadratic sequence. */
static void write_hankel_sum(evo_text *t, int n) {
    evo_text_append(t, "s0 = sub.f64 one x\nt0 = sub.f64 x v\n");
    for (int k = 1; k <= n; k++) {
        constant(t, "k", k, 1.0 / k);
        constant(t, "m", k, (2.0 * k - 1) * (2.0 * k - 1));
        evo_text_append(t,
                        "n%d = mul.f64 t%d x\na%d = sub.f64 v m%d\n"
                        "d%d = mul.f64 k%d a%d\nt%d = mul.f64 n%d d%d\n"
                        "s%d = sub.f64 s%d t%d\n",
                        k, k - 1, k, k, k, k, k, k, k, k, k, k - 1, k);
    }
    evo_text_append(t, "output 0 s%d\n", n);
}

/* 1 + x (1 + x/2 (1 + x/3 ...)). */
static void write_nested(evo_text *t, int n) {
    for (int k = n; k >= 1; k--) {
        constant(t, "c", k, 1.0 / (k + 1));
        evo_text_append(t, "r%d = mul.f64 c%d x\n", k, k);
        if (k == n)
            evo_text_append(t, "s%d = add.f64 r%d one\n", k, k);
        else
            evo_text_append(t, "s%d = fma.f64 r%d s%d one\n", k, k, k + 1);
    }
    evo_text_append(t, "output 0 s1\n");
}

/* The same by Horner's rule. */
static void write_horner(evo_text *t, int n) {
    constant(t, "s", n, 1 / tgamma(n + 1));
    for (int k = n - 1; k >= 0; k--) {
        constant(t, "c", k, 1 / tgamma(k + 1));
        evo_text_append(t, "s%d = fma.f64 s%d x c%d\n", k, k + 1, k);
    }
    evo_text_append(t, "output 0 s0\n");
}

/* Without fma. */
static void write_horner_muladd(evo_text *t, int n) {
    constant(t, "s", n, 1 / tgamma(n + 1));
    for (int k = n - 1; k >= 0; k--) {
        constant(t, "c", k, 1 / tgamma(k + 1));
        evo_text_append(t, "p%d = mul.f64 s%d x\ns%d = add.f64 p%d c%d\n", k, k + 1, k,
                        k, k);
    }
    evo_text_append(t, "output 0 s0\n");
}

static void load(writer *write, int n, evo_kernel *kernel) {
    evo_text text;
    evo_error err = {0};
    evo_text_init(&text);
    evo_text_append(&text, "kernel k\ninput f64\ninput f64\noutput f64\npass unroll 1\n"
                           "x = in.f64 0\nv = in.f64 1\none = const.f64 0x1p+0\n");
    write(&text, n);
    evo_text_append(&text, "end\n");
    ck_assert_msg(evo_kernel_parse(text.data, text.length, kernel, &err) == EVO_OK,
                  "%s in\n%s", err.text, text.data);
    evo_text_clear(&text);
    evo_kernel_canonicalize(kernel);
}

enum { POINTS = 64 };

static void run(const evo_kernel *kernel, double y[POINTS]) {
    double x[POINTS], v[POINTS];
    for (int i = 0; i < POINTS; i++) {
        x[i] = 0.02 * (i + 1);
        v[i] = 10 - 0.1 * i;
    }
    const void *in[2] = {x, v};
    void *out[1] = {y};
    ck_assert_int_eq(evo_interpret(interp, kernel, in, out, NULL, POINTS), EVO_OK);
}

static double difference(const evo_kernel *a, const evo_kernel *b) {
    double y[POINTS], z[POINTS], most = 0;
    run(a, y);
    run(b, z);
    for (int i = 0; i < POINTS; i++)
        most = fmax(most, fabs(y[i] - z[i]) / fabs(z[i]));
    return most;
}

/* Each value that is a stage of the series gives the same one of order n + 1 or n - 1:
 * one of a nest may be taken for the stages above it alone. */
static int ordered(writer *write, int n, bool more, double tolerance) {
    static evo_kernel kernel, child, want;
    int found = 0;
    load(write, n, &kernel);
    load(write, n + (more ? 1 : -1), &want);
    for (evo_value v = 0; v < kernel.instr_count; v++) {
        evo_error err = {0};
        child = kernel;
        if (!evo_series_order(&child, v, more))
            continue;
        ck_assert_msg(evo_kernel_verify(&child, &err) == EVO_OK, "%s", err.text);
        evo_kernel_canonicalize(&child);
        double d = difference(&child, &want);
        ck_assert_msg(d <= tolerance, "value %d: %g", v, d);
        ck_assert_int_eq(child.instr_count, want.instr_count);
        found++;
    }
    return found;
}

static writer *const writers[] = {write_ratio_sum,    write_fused_sum, write_bessel_sum,
                                  write_hankel_sum,   write_nested,    write_horner,
                                  write_horner_muladd};

START_TEST(orders_change) {
    for (int n = 5; n <= 30; n += 5) {
        ck_assert_int_gt(ordered(writers[_i], n, true, 0x1p-51), 0);
        ck_assert_int_gt(ordered(writers[_i], n, false, 0x1p-51), 0);
    }
}
END_TEST

/* By reference to the text: 1/720 stands there. */
START_TEST(sums_are_extended_exactly) {
    static evo_kernel kernel, want;
    for (int i = 0; i < 4; i++) {
        load(writers[i], 5, &kernel);
        load(writers[i], 6, &want);
        ck_assert(evo_series_found(&kernel));
        evo_value last = kernel.passes[0].blocks[0].results[0];
        ck_assert(evo_series_order(&kernel, last, true));
        ck_assert(evo_hash_equal(evo_kernel_hash(&kernel), evo_kernel_hash(&want)));
        load(writers[i], 4, &want);
        for (int turn = 0; turn < 2; turn++) {
            evo_kernel_canonicalize(&kernel);
            last = kernel.passes[0].blocks[0].results[0];
            ck_assert(evo_series_order(&kernel, last, false));
        }
        ck_assert(evo_hash_equal(evo_kernel_hash(&kernel), evo_kernel_hash(&want)));
    }
}
END_TEST

/* Constants without a law: the new coefficient is next to nothing. */
static void write_lawless(evo_text *t, int n) {
    static const double c[] = {1, -7, 0.3, 11, -0.02, 5};
    constant(t, "s", n, c[n]);
    for (int k = n - 1; k >= 0; k--) {
        constant(t, "c", k, c[k]);
        evo_text_append(t, "s%d = fma.f64 s%d x c%d\n", k, k + 1, k);
    }
    evo_text_append(t, "output 0 s0\n");
}

START_TEST(constants_without_a_law_leave_room) {
    static evo_kernel kernel, child;
    load(write_lawless, 5, &kernel);
    child = kernel;
    ck_assert(!evo_series_found(&kernel));
    ck_assert(evo_series_order(&child, kernel.passes[0].blocks[0].results[0], true));
    evo_kernel_canonicalize(&child);
    ck_assert_int_eq(child.instr_count, kernel.instr_count + 2);
    ck_assert_double_gt(difference(&child, &kernel), 0);
    ck_assert_double_lt(difference(&child, &kernel), 0x1p-20);
}
END_TEST

/* 1 + x + 2 x^2 + 6 x^3 ...: terms k! x^k shrink up to k = 1/x. */
static void write_divergent(evo_text *t, int n) {
    evo_text_append(t, "t1 = mul.f64 x one\ns1 = add.f64 one x\n");
    for (int k = 2; k <= n; k++) {
        constant(t, "k", k, k);
        evo_text_append(t, "q%d = mul.f64 k%d x\nt%d = mul.f64 t%d q%d\n", k, k, k,
                        k - 1, k);
        evo_text_append(t, "s%d = add.f64 s%d t%d\n", k, k - 1, k);
    }
    evo_text_append(t, "output 0 s%d\n", n);
}

static void write_divergent_fused(evo_text *t, int n) {
    evo_text_append(t, "t1 = mul.f64 x one\ns1 = fma.f64 x one one\n");
    for (int k = 2; k <= n; k++) {
        constant(t, "k", k, k);
        evo_text_append(t, "q%d = mul.f64 k%d x\nt%d = mul.f64 t%d q%d\n", k, k, k,
                        k - 1, k);
        evo_text_append(t, "s%d = fma.f64 t%d q%d s%d\n", k, k - 1, k, k - 1);
    }
    evo_text_append(t, "output 0 s%d\n", n);
}

static double optimally_truncated(double x, int n) {
    double sum = 1, term = 1, least = 1;
    for (int k = 1; k <= n; k++) {
        term *= k * x;
        if (!(fabs(term) < least))
            break;
        sum += term;
        least = fabs(term);
    }
    return sum;
}

START_TEST(sums_stop_at_their_smallest_term) {
    static writer *const divergent[] = {write_divergent, write_divergent_fused};
    static evo_kernel kernel, plain;
    for (int n = 3; n <= 60; n += 19) {
        double y[POINTS], z[POINTS];
        load(divergent[_i], n, &kernel);
        plain = kernel;
        ck_assert(evo_series_stop(&kernel, EVO_NO_VALUE));
        ck_assert(evo_kernel_verify(&kernel, NULL) == EVO_OK);
        evo_kernel_canonicalize(&kernel);
        run(&kernel, y);
        run(&plain, z);
        bool differs = false;
        for (int i = 0; i < POINTS; i++) {
            double want = optimally_truncated(0.02 * (i + 1), n);
            ck_assert_msg(fabs(y[i] - want) <= 0x1p-50 * want,
                          "x = %g: %.17g, not %.17g", 0.02 * (i + 1), y[i], want);
            differs |= fabs(z[i] - want) > 0.01;
        }
        ck_assert(differs);
    }
}
END_TEST

START_TEST(short_sums_do_not_stop) {
    static evo_kernel kernel;
    load(write_lawless, 5, &kernel);
    ck_assert(!evo_series_stop(&kernel, EVO_NO_VALUE));
    load(write_ratio_sum, 2, &kernel);
    ck_assert(!evo_series_stop(&kernel, EVO_NO_VALUE));
    ck_assert(!evo_series_found(&kernel));
}
END_TEST

/* Until the kernel is full: refused, and nothing is overrun. */
START_TEST(orders_end_where_the_kernel_is_full) {
    static evo_kernel kernel;
    load(write_bessel_sum, 5, &kernel);
    int orders = 0;
    for (;; orders++) {
        evo_value last = kernel.passes[0].blocks[0].results[0];
        if (!evo_series_order(&kernel, last, true))
            break;
        evo_kernel_canonicalize(&kernel);
    }
    ck_assert_int_eq(orders, (EVO_MAX_INSTRS - 35) / 6);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("series");
    TCase *tests = tcase_create("series");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_set_timeout(tests, 120);
    tcase_add_loop_test(tests, orders_change, 0, (int)EVO_COUNT_OF(writers));
    tcase_add_test(tests, sums_are_extended_exactly);
    tcase_add_test(tests, constants_without_a_law_leave_room);
    tcase_add_loop_test(tests, sums_stop_at_their_smallest_term, 0, 2);
    tcase_add_test(tests, short_sums_do_not_stop);
    tcase_add_test(tests, orders_end_where_the_kernel_is_full);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}

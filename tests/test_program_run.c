/* program/: what kernels compute, by the interpreter: the hand-written ones against
 * libm, and that canonicalisation keeps every bit. */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "kernels.h"
#include "random_kernel.h"

enum { N = 203 };

static void build(kernel_writer *writer, evo_kernel *k, bool canonical) {
    evo_builder b;
    evo_error err = {0};
    writer(&b, k);
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s", err.text);
    if (canonical)
        evo_kernel_canonicalize(k);
}

static void run_f32(const evo_kernel *k, const float *x, void *y0, void *y1) {
    evo_interp *interp = evo_interp_create();
    const void *in[1] = {x};
    void *out[2] = {y0, y1};
    float scale = 2.5f;
    uint32_t word;
    memcpy(&word, &scale, sizeof word);
    uint64_t params[1] = {word};
    ck_assert(evo_interpret(interp, k, in, out, params, N) == EVO_OK);
    evo_interp_destroy(interp);
}

static void fill(float *x, double lo, double hi, uint64_t seed) {
    evo_rng rng;
    evo_rng_init(&rng, seed, EVO_STREAM_TEST, 0);
    for (int i = 0; i < N; i++)
        x[i] = (float)(lo + (hi - lo) * evo_rng_unit(&rng));
}

START_TEST(sincos_and_its_slow_path) {
    evo_kernel k;
    float x[N], s[N], c[N];
    build(kernel_sincos, &k, _i);
    fill(x, -1000, 1000, 1);
    run_f32(&k, x, s, c);
    for (int i = 0; i < N; i++) {
        ck_assert_double_eq_tol(s[i], sin(x[i]), 1e-6);
        ck_assert_double_eq_tol(c[i], cos(x[i]), 1e-6);
    }
    build(kernel_sin_slow_path, &k, _i);
    for (int i = 0; i < N; i += 7)
        x[i] *= 0x1p20f;
    run_f32(&k, x, s, NULL);
    for (int i = 0; i < N; i++)
        ck_assert_double_eq_tol(s[i], sin(x[i]), 1e-6);
}
END_TEST

START_TEST(exp_by_table) {
    evo_kernel k;
    float x[N], y[N];
    build(kernel_exp_table, &k, _i);
    fill(x, -80, 80, 2);
    run_f32(&k, x, y, NULL);
    for (int i = 0; i < N; i++)
        ck_assert_double_eq_tol(y[i] / exp(x[i]), 1, 4e-7);
}
END_TEST

static double decode_e4m3(int code) {
    int exponent = code >> 3 & 15, fraction = code & 7;
    double x = exponent == 0 ? ldexp(fraction, -9) : ldexp(8 + fraction, exponent - 10);
    return code & 0x80 ? -x : x;
}

/* The nearest code, ties to the even one; 0x7f takes the place of 480. */
static int encode_e4m3(float x) {
    int sign = signbit(x) ? 0x80 : 0, best = 0;
    double size = fabs(x);
    if (x != x || size > 1e6)
        return (x != x ? 0 : sign) | 0x7f;
    for (int code = 1; code <= 0x7f; code++) {
        double near = fabs(decode_e4m3(best) - size);
        double next = fabs(decode_e4m3(code) - size);
        if (next < near || (next == near && code % 2 == 0))
            best = code;
    }
    return sign | best;
}

START_TEST(encode_to_eight_bits) {
    evo_kernel k;
    float x[N];
    uint8_t y[N];
    build(kernel_encode_e4m3, &k, _i);
    for (int round = 0; round < 40; round++) {
        evo_rng rng;
        evo_rng_init(&rng, 3, EVO_STREAM_TEST, (uint64_t)round);
        for (int i = 0; i < N; i++) {
            double at = decode_e4m3((int)evo_rng_below(&rng, 255));
            double to = decode_e4m3((int)evo_rng_below(&rng, 255));
            uint32_t bits = evo_rng_u32(&rng);
            memcpy(&x[i], &bits, sizeof bits);
            x[i] = i % 3 == 0 ? (float)((at + to) / 2) : x[i];
            x[i] = i % 3 == 1 ? (float)(evo_rng_normal(&rng) * 0.02) : x[i];
        }
        x[0] = INFINITY, x[1] = -0.0f, x[2] = 464, x[3] = 464.00003f, x[4] = NAN;
        x[5] = 0x1p-10f, x[6] = 0x1.8p-9f, x[7] = 0x1p-6f;
        run_f32(&k, x, y, NULL);
        for (int i = 0; i < N; i++)
            ck_assert_int_eq(y[i], encode_e4m3(x[i]));
    }
}
END_TEST

START_TEST(kernels_of_two_passes) {
    evo_kernel k;
    float x[N], y[N];
    double squares = 0, weights = 0;
    fill(x, -3, 3, 4);
    for (int i = 0; i < N; i++) {
        squares += (double)x[i] * x[i];
        weights += 1 / (1 + (double)x[i] * x[i]);
    }
    build(kernel_normalize, &k, _i);
    run_f32(&k, x, y, NULL);
    for (int i = 0; i < N; i++)
        ck_assert_double_eq_tol(y[i], x[i] / sqrt(squares), 1e-6);
    build(kernel_weights, &k, _i);
    run_f32(&k, x, y, NULL);
    for (int i = 0; i < N; i++)
        ck_assert_double_eq_tol(y[i], 2.5 / (1 + (double)x[i] * x[i]) / weights, 1e-6);
}
END_TEST

/* ---- Canonicalisation keeps the bits --------------------------------------- */

typedef struct arrays {
    uint64_t in[EVO_MAX_INPUTS][N], out[EVO_MAX_OUTPUTS][N];
} arrays;

/* Random values of every kind; NaNs have payloads too. */
static void fill_inputs(const evo_kernel *k, arrays *a, evo_rng *rng) {
    for (int c = 0; c < k->input_count; c++) {
        evo_storage storage = k->inputs[c];
        size_t size = evo_storage_size(storage);
        for (size_t i = 0; i < N; i++) {
            uint64_t bits = size < 4 ? evo_rng_u64(rng)
                                     : random_bits(rng, evo_storage_type(storage));
            memcpy((char *)a->in[c] + i * size, &bits, size); /* little-endian */
        }
    }
}

static bool same_element(evo_storage storage, const void *x, const void *y) {
    if (storage == EVO_STORE_F32) {
        float a, b;
        memcpy(&a, x, sizeof a);
        memcpy(&b, y, sizeof b);
        if (a != a && b != b)
            return true;
    } else if (storage == EVO_STORE_F64) {
        double a, b;
        memcpy(&a, x, sizeof a);
        memcpy(&b, y, sizeof b);
        if (a != a && b != b)
            return true;
    }
    return memcmp(x, y, evo_storage_size(storage)) == 0;
}

static void interpret(evo_interp *interp, const evo_kernel *k, arrays *a,
                      const uint64_t *params) {
    const void *in[EVO_MAX_INPUTS];
    void *out[EVO_MAX_OUTPUTS];
    for (int c = 0; c < k->input_count; c++)
        in[c] = a->in[c];
    for (int c = 0; c < k->output_count; c++)
        out[c] = a->out[c];
    ck_assert(evo_interpret(interp, k, in, out, params, N) == EVO_OK);
}

START_TEST(canonicalisation_keeps_every_bit) {
    evo_interp *interp = evo_interp_create();
    arrays *before = malloc(sizeof *before), *after = malloc(sizeof *after);
    for (int i = 0; i < 1500; i++) {
        evo_rng rng;
        evo_kernel k, canonical;
        uint64_t params[EVO_MAX_PARAMS];
        evo_rng_init(&rng, 8, EVO_STREAM_TEST, (uint64_t)i);
        random_kernel(&rng, &k);
        canonical = k;
        evo_kernel_canonicalize(&canonical);
        for (int p = 0; p < k.param_count; p++)
            params[p] = random_bits(&rng, k.params[p]);
        fill_inputs(&k, before, &rng);
        memcpy(after->in, before->in, sizeof after->in);
        interpret(interp, &k, before, params);
        interpret(interp, &canonical, after, params);
        for (int c = 0; c < k.output_count; c++) {
            size_t size = evo_storage_size(k.outputs[c]);
            for (size_t e = 0; e < N; e++)
                ck_assert_msg(same_element(k.outputs[c],
                                           (char *)before->out[c] + e * size,
                                           (char *)after->out[c] + e * size),
                              "kernel %d, output %d, element %zu", i, c, e);
        }
    }
    free(before);
    free(after);
    evo_interp_destroy(interp);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("program run");
    TCase *c = tcase_create("run");
    tcase_set_timeout(c, 60);
    /* As written, and in canonical form. */
    tcase_add_loop_test(c, sincos_and_its_slow_path, 0, 2);
    tcase_add_loop_test(c, exp_by_table, 0, 2);
    tcase_add_loop_test(c, encode_to_eight_bits, 0, 2);
    tcase_add_loop_test(c, kernels_of_two_passes, 0, 2);
    tcase_add_test(c, canonicalisation_keeps_every_bit);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

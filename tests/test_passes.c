/* Kernels over rows: carried states and their combination, passes once a row, outputs
 * that are read again. Text, refusals, canonical form, and results beside plain C. */
#include <check.h>
#include <math.h>
#include <stdlib.h>

#include "tests/random_row_kernel.h"
#include "tests/row_kernels.h"

static evo_interp *interp;

static void setup(void) {
    interp = evo_interp_create();
    ck_assert_ptr_nonnull(interp);
}

static void teardown(void) {
    evo_interp_destroy(interp);
}

/* ---- Text ------------------------------------------------------------------ */

static void check_round_trip(const evo_kernel *k) {
    evo_text first, second;
    evo_kernel again;
    evo_text_init(&first);
    evo_text_init(&second);
    evo_kernel_print(k, &first);
    row_parse(first.data, first.length, &again);
    evo_kernel_print(&again, &second);
    ck_assert_str_eq(first.data, second.data);
    ck_assert(evo_hash_equal(evo_kernel_hash(k), evo_kernel_hash(&again)));
    evo_text_clear(&first);
    evo_text_clear(&second);
}

START_TEST(text_round_trips) {
    for (int i = 0; i < ROW_KERNELS; i++) {
        evo_kernel k;
        row_load(i, &k);
        check_round_trip(&k);
        evo_kernel_canonicalize(&k);
        check_round_trip(&k);
    }
    for (int i = 0; i < 1000; i++) {
        evo_kernel k;
        evo_rng rng;
        evo_rng_init(&rng, 41, EVO_STREAM_TEST, (uint64_t)i);
        random_row_kernel(&rng, &k);
        check_round_trip(&k);
    }
}
END_TEST

/* What was printed years ago is what is printed now. */
START_TEST(text_is_golden) {
    static const char golden[] = "kernel k\n"
                                 "input f32\n"
                                 "output f32\n"
                                 "output row i32\n"
                                 "accumulator carry f32 0x0p+0\n"
                                 "accumulator carry i32 0\n"
                                 "pass unroll 4 prefetch 64\n"
                                 "  v0 = acc.f32 0\n"
                                 "  v1 = in.f32 0\n"
                                 "  v2 = add.f32 v0 v1\n"
                                 "  output 0 v2\n"
                                 "  accumulator 0 v2\n"
                                 "combine\n"
                                 "  v3 = left.f32 0\n"
                                 "  v4 = right.f32 0\n"
                                 "  v5 = add.f32 v3 v4\n"
                                 "  accumulator 0 v5\n"
                                 "pass once\n"
                                 "  v6 = acc.f32 0\n"
                                 "  v7 = cvt.i32.f32 v6\n"
                                 "  output 1 v7\n"
                                 "  accumulator 1 v7\n"
                                 "pass unroll 1 prefetch 65536 stream\n"
                                 "  v8 = out.f32 0\n"
                                 "  v9 = acc.i32 1\n"
                                 "  v10 = cvt.f32.i32 v9\n"
                                 "  v11 = mul.f32 v8 v10\n"
                                 "  output 0 v11\n"
                                 "end\n";
    evo_kernel k;
    evo_text text;
    char hex[33];
    row_parse(golden, strlen(golden), &k);
    evo_text_init(&text);
    evo_kernel_print(&k, &text);
    ck_assert_str_eq(text.data, golden);
    evo_text_clear(&text);
    evo_hash_format(evo_kernel_hash(&k), hex);
    ck_assert_str_eq(hex, "2327c3acfda0313b57baa58b4619527f");
}
END_TEST

/* ---- Refusals -------------------------------------------------------------- */

#define HEAD                                                                           \
    "kernel k\ninput f32\noutput f32\noutput row f32\n"                                \
    "accumulator carry f32 0x0p+0\naccumulator carry f32 0x0p+0\n"                     \
    "accumulator add.f32 0x0p+0\n"
#define SWEEP   "pass unroll 1\nx = in.f32 0\ns = acc.f32 0\nt = add.f32 s x\n"
#define COMBINE "combine\nl = left.f32 0\nr = right.f32 0\nm = add.f32 l r\n"
#define ONCE    "pass once\na = acc.f32 0\noutput 1 a\n"

START_TEST(mistakes_are_refused) {
    static const char *const bad[][2] = {
        {HEAD SWEEP "accumulator 0 t\n" ONCE "end\n", "no combination follows"},
        {HEAD SWEEP "accumulator 0 t\n" COMBINE "end\n", "pass 1 does not have 1 to"},
        {HEAD SWEEP "output 0 x\naccumulator 2 x\n", "neither finished"},
        {HEAD SWEEP "accumulator 0 t\n" COMBINE "accumulator 1 m\n",
         "a combination writes what the pass before it carries"},
        {HEAD SWEEP "accumulator 0 t\naccumulator 1 t\n" COMBINE "accumulator 0 m\n",
         "a combination follows a pass that carries"},
        {HEAD COMBINE "accumulator 0 m\n", "'combine' begins no known line"},
        {HEAD "pass unroll 1\nx = in.f32 0\noutput 0 x\n" COMBINE "accumulator 0 m\n",
         "a combination follows"},
        {HEAD SWEEP "accumulator 0 t\n" COMBINE "a = acc.f32 0\naccumulator 0 a\n",
         "neither finished"},
        {HEAD SWEEP "accumulator 0 t\n" COMBINE "z = in.f32 0\naccumulator 0 z\n",
         "only a pass over the elements reads inputs"},
        {HEAD SWEEP "z = left.f32 0\noutput 0 z\naccumulator 0 t\n" COMBINE
                    "accumulator 0 m\n",
         "left and right are"},
        {HEAD SWEEP "accumulator 0 t\n" COMBINE "accumulator 0 m\npass once\n"
                    "z = left.f32 0\noutput 1 z\n",
         "left and right are"},
        {HEAD SWEEP "output 1 x\n", "which only a pass once writes"},
        {HEAD SWEEP "accumulator 0 t\n" COMBINE "accumulator 0 m\npass once\n"
                    "z = acc.f32 0\noutput 0 z\n",
         "a pass once writes carried accumulators"},
        {HEAD SWEEP "accumulator 0 t\n" COMBINE "accumulator 0 m\npass once\n"
                    "z = acc.f32 0\naccumulator 2 z\n",
         "a pass once writes carried accumulators"},
        {HEAD SWEEP "accumulator 0 t\n" COMBINE "accumulator 0 m\npass once\n"
                    "z = acc.f32 0\naccumulator 0 z\n",
         "accumulator 0 is written twice"},
        {HEAD "pass once\nz = acc.f32 0\naccumulator 0 z\n", "neither finished"},
        {HEAD "pass once\nz = in.f32 0\noutput 1 z\n", "only a pass over the elements"},
        {HEAD "pass unroll 1\nz = out.f32 0\noutput 0 z\n", "no earlier pass wrote"},
        {HEAD "pass unroll 1\nz = const.f32 nan\noutput 0 z\npass unroll 1\n"
              "y = out.i32 0\nw = const.f32 nan\noutput 0 w\n",
         "no earlier pass wrote"},
        {HEAD "pass unroll 1\nz = const.f32 nan\noutput 0 z\npass unroll 1\n"
              "y = in.f32 0\noutput 0 y\n",
         "may be the same array"},
        {HEAD SWEEP "output 0 x\noutput 0 s\naccumulator 0 t\n",
         "output 0 is written twice"},
        {HEAD "pass unroll 1 prefetch 0\n",
         "'0' is not a whole number from 1 to 65536"},
        {HEAD "pass unroll 1 prefetch\n", "'' is not a whole number"},
        {HEAD "pass unroll 1 stream prefetch 8\n", "'prefetch' is one word too many"},
        {HEAD "pass once stream\n", "one word too many"},
        {HEAD "pass twice\n", "'pass unroll N' or 'pass once'"},
        {HEAD "accumulator carry mask 0\n", "a type is expected"},
        {HEAD "accumulator carry f32 0.1\n", "'0.1'"},
        {HEAD "accumulator add.f64 0x0p+0 blocks\n", "'blocks' is one word too many"},
        {HEAD "accumulator add.f32 0x0p+0 blocked\npass unroll 1\nx = in.f32 0\n"
              "accumulator 3 x\n",
         "accumulator 3 is blocked, but not add.f64"},
        {HEAD "accumulator add.f64 0x0p+0 blocked\npass unroll 1\nx = in.f32 0\n"
              "y = widen x\naccumulator 3 y\n",
         "type"},
        {HEAD "output row\n", "is expected, not ''"},
        {HEAD "input row f32\n", "is expected, not 'row'"},
        {HEAD "combine\n", "begins no known line"},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(bad); i++) {
        char text[1024];
        evo_kernel k;
        evo_error err = {.text = ""};
        snprintf(text, sizeof text, "%s%s", bad[i][0],
                 strstr(bad[i][0], "end\n") ? "" : "end\n");
        evo_status status = evo_kernel_parse(text, strlen(text), &k, &err);
        ck_assert_msg(status != EVO_OK && strstr(err.text, bad[i][1]) != NULL,
                      "case %zu: %s\nnot: %s", i, err.text, bad[i][1]);
    }
}
END_TEST

/* Structures that no text spells are refused, whatever their bytes. */
START_TEST(any_bytes_are_refused_or_accepted) {
    size_t accepted = 0;
    for (int i = 0; i < 20000; i++) {
        evo_kernel k;
        evo_rng rng;
        evo_rng_init(&rng, 42, EVO_STREAM_TEST, (uint64_t)i);
        row_load((int)evo_rng_below(&rng, ROW_KERNELS), &k);
        uint8_t *bytes = (uint8_t *)k.passes;
        for (uint32_t j = 1 + evo_rng_below(&rng, 3); j > 0; j--) {
            uint32_t pass = evo_rng_below(&rng, k.pass_count);
            evo_pass *at = &k.passes[pass];
            switch (evo_rng_below(&rng, 5)) {
            case 0:
                at->kind = (uint8_t)evo_rng_below(&rng, 4);
                break;
            case 1:
                at->sinks[0].index = (uint8_t)evo_rng_below(&rng, 10);
                break;
            case 2:
                k.accumulators[evo_rng_below(&rng, 4)].op =
                    (evo_opcode)evo_rng_below(&rng, EVO_OP_COUNT);
                break;
            case 3:
                k.output_row[0] ^= 1;
                break;
            default:
                bytes[evo_rng_below(&rng, sizeof k.passes[0] * k.pass_count)] =
                    (uint8_t)evo_rng_below(&rng, 256);
            }
        }
        if (evo_kernel_verify(&k, NULL) != EVO_OK)
            continue;
        accepted++;
        evo_kernel_canonicalize(&k);
        ck_assert(evo_kernel_verify(&k, NULL) == EVO_OK);
    }
    ck_assert_uint_gt(accepted, 500);
}
END_TEST

/* ---- Results --------------------------------------------------------------- */

/* Draws of every kind: spreads of logits, constant rows, masks, one huge element. */
static void draw_row(evo_rng *rng, float *x, size_t n) {
    uint32_t kind = evo_rng_below(rng, 5);
    double scale = ldexp(1, (int)evo_rng_below(rng, 11) - 2);
    for (size_t i = 0; i < n; i++) {
        x[i] = (float)((2 * evo_rng_unit(rng) - 1) * scale);
        if (kind == 1)
            x[i] = (float)scale;
        if (kind == 2 && evo_rng_below(rng, 4) == 0)
            x[i] = -INFINITY;
    }
    if (kind == 3 && n > 0)
        x[evo_rng_below(rng, (uint32_t)n)] = 1e30f;
}

static double row_maximum(const float *x, size_t n) {
    double m = -INFINITY;
    for (size_t i = 0; i < n; i++)
        m = x[i] > m ? (double)x[i] : m;
    return m;
}

static double row_sum_exp(const float *x, size_t n, double m) {
    double s = 0;
    for (size_t i = 0; i < n; i++)
        s += exp((double)x[i] - m);
    return s;
}

static void check_close(const char *name, size_t n, size_t i, double got, double want,
                        double relative, double absolute) {
    bool equal = got == want || (isnan(got) && isnan(want));
    double error = fabs(got - want);
    ck_assert_msg(equal || error <= absolute + relative * fabs(want),
                  "%s, n %zu, element %zu: %.9g, not %.9g", name, n, i, got, want);
}

static void run_row(const evo_kernel *k, const float *x, float *y, size_t n) {
    const void *in[] = {x};
    void *out[] = {y};
    ck_assert(evo_interpret(interp, k, in, out, NULL, n) == EVO_OK);
}

/* Taylor polynomials of degree 5 are within 4e-6 on [-ln 2/2, ln 2/2], n roundings of a
 * float's sum within n/32 2^-24 or so; those of the logarithm of degree 8 within 4e-4
 * on [3/4, 3/2]. */
START_TEST(seeds_compute_what_they_say) {
    static float x[65537], y[65537];
    evo_rng rng;
    evo_rng_init(&rng, 43, EVO_STREAM_TEST, 0);
    for (int index = 0; index < ROW_KERNELS; index++) {
        evo_kernel k;
        const char *name = row_sources[index];
        if (strncmp(name, "kernel", 6) == 0 || strchr(name, ':') != NULL)
            continue;
        row_load(index, &k);
        if (k.input_count > 1 || k.param_count > 0)
            continue;
        for (size_t l = 1; l < EVO_COUNT_OF(row_lengths); l++)
            for (int round = 0; round < (row_lengths[l] < 2000 ? 8 : 2); round++) {
                size_t n = row_lengths[l];
                double relative = 2e-5 + (double)n * 1e-8;
                double log_error = 4e-4 + relative, mean = 0, square = 0, spread = 0;
                draw_row(&rng, x, n);
                if (strstr(name, "norm") != NULL)
                    for (size_t i = 0; i < n; i++)
                        x[i] = isinf(x[i]) || x[i] > 1e4f ? -1.0f : x[i];
                double m = row_maximum(x, n), s = row_sum_exp(x, n, m);
                double lse = m == -INFINITY ? m : m + log(s);
                for (size_t i = 0; i < n; i++) {
                    mean += (double)x[i] / (double)n;
                    square += (double)x[i] * (double)x[i] / (double)n;
                }
                for (size_t i = 0; i < n; i++)
                    spread += ((double)x[i] - mean) * ((double)x[i] - mean) / (double)n;
                run_row(&k, x, y, n);
                for (size_t i = 0; i < n; i++) {
                    double v = (double)x[i];
                    if (strncmp(name, "softmax", 7) == 0)
                        check_close(name, n, i, (double)y[i], exp(v - m) / s, relative,
                                    0x1p-149);
                    else if (strncmp(name, "log_softmax", 11) == 0)
                        check_close(name, n, i, (double)y[i], v - m - log(s), 1e-6,
                                    log_error);
                    else if (strncmp(name, "log_sum_exp", 11) == 0 && i == 0)
                        check_close(name, n, i, (double)y[0], lse, 1e-6, log_error);
                    else if (strncmp(name, "rms_norm", 8) == 0)
                        check_close(name, n, i, (double)y[i], v / sqrt(square + 1e-5),
                                    relative, 0);
                    else if (strncmp(name, "layer_norm", 10) == 0)
                        check_close(name, n, i, (double)y[i],
                                    (v - mean) / sqrt(spread + 1e-5), 1e-3,
                                    relative * (1 + fabs(mean) * 100));
                }
            }
    }
}
END_TEST

/* The definition of the lanes, written out. */
static float kahan_by_hand(const float *x, size_t n, size_t lanes) {
    float s[128] = {0}, c[128] = {0};
    for (size_t i = 0; i < n; i++) {
        size_t l = i % lanes;
        float y = x[i] - c[l], t = s[l] + y;
        c[l] = t - s[l] - y;
        s[l] = t;
    }
    for (size_t half = lanes / 2; half > 0; half /= 2)
        for (size_t l = 0; l < half; l++) {
            float v = s[l + half] - (c[l] + c[l + half]), w = s[l] + v;
            c[l] = w - s[l] - v;
            s[l] = w;
        }
    return s[0];
}

START_TEST(states_are_those_of_the_lanes) {
    static float x[65537];
    evo_rng rng;
    evo_rng_init(&rng, 44, EVO_STREAM_TEST, 0);
    for (unsigned unroll = 1; unroll <= 8; unroll *= 2) {
        evo_kernel k;
        row_parse(ROW_KAHAN, strlen(ROW_KAHAN), &k);
        k.passes[0].unroll = (uint8_t)unroll;
        for (size_t l = 0; l < EVO_COUNT_OF(row_lengths); l++) {
            size_t n = row_lengths[l];
            float got = -1, want;
            draw_row(&rng, x, n);
            for (size_t i = 0; i < n; i++)
                x[i] = isinf(x[i]) ? 0 : x[i];
            run_row(&k, x, &got, n);
            want = kahan_by_hand(x, n, 16 * (size_t)unroll);
            ck_assert_msg(memcmp(&got, &want, sizeof got) == 0, "n %zu: %a, not %a", n,
                          (double)got, (double)want);
        }
    }
}
END_TEST

/* log of an empty sum, and the start values of what never was swept. */
START_TEST(empty_rows_have_results) {
    evo_kernel k;
    float y = 7;
    const void *in[] = {&y};
    double mean = 7;
    int64_t count = 7;
    uint64_t param = 0;
    void *out[] = {NULL, &mean, &count};
    row_load(7, &k);
    ck_assert_int_eq(k.output_row[0], 1);
    run_row(&k, NULL, &y, 0);
    ck_assert(y == -INFINITY);
    row_parse(ROW_WIDE, strlen(ROW_WIDE), &k);
    ck_assert(evo_interpret(interp, &k, in, out, &param, 0) == EVO_OK);
    ck_assert(mean == 0 && count == 0);
}
END_TEST

/* ---- Canonical form -------------------------------------------------------- */

enum { RANDOM_N = 300 };

static void run_any(const evo_kernel *k, uint64_t *const in[], uint64_t *const out[],
                    const uint64_t *params, size_t n) {
    const void *from[EVO_MAX_INPUTS];
    void *to[EVO_MAX_OUTPUTS];
    for (int i = 0; i < k->input_count; i++)
        from[i] = in[i];
    for (int i = 0; i < k->output_count; i++) {
        to[i] = out[i];
        memset(out[i], 0, RANDOM_N * sizeof(uint64_t));
    }
    ck_assert(evo_interpret(interp, k, from, to, params, n) == EVO_OK);
}

static bool same_bits(evo_storage storage, const void *a, const void *b, size_t i) {
    if (storage == EVO_STORE_F32) {
        float x = ((const float *)a)[i], y = ((const float *)b)[i];
        return memcmp(&x, &y, sizeof x) == 0 || (isnan(x) && isnan(y));
    }
    if (storage == EVO_STORE_F64) {
        double x = ((const double *)a)[i], y = ((const double *)b)[i];
        return memcmp(&x, &y, sizeof x) == 0 || (isnan(x) && isnan(y));
    }
    size_t size = evo_storage_size(storage);
    return memcmp((const char *)a + i * size, (const char *)b + i * size, size) == 0;
}

START_TEST(canonical_form_keeps_results) {
    static uint64_t in[2][RANDOM_N], want[3][RANDOM_N], got[3][RANDOM_N];
    uint64_t *const ins[] = {in[0], in[1]},
                    *const wants[] = {want[0], want[1], want[2]},
                    *const gots[] = {got[0], got[1], got[2]};
    for (int i = 0; i < 1000; i++) {
        evo_kernel k, form, again;
        evo_rng rng;
        evo_rng_init(&rng, 45, EVO_STREAM_TEST, (uint64_t)i);
        random_row_kernel(&rng, &k);
        form = k;
        evo_kernel_canonicalize(&form);
        ck_assert(evo_kernel_verify(&form, NULL) == EVO_OK);
        again = form;
        evo_kernel_canonicalize(&again);
        ck_assert(memcmp(&form, &again, sizeof form) == 0);
        ck_assert_int_le(form.instr_count, k.instr_count);
        uint64_t params[EVO_MAX_PARAMS] = {
            random_bits(&rng, k.param_count > 0 ? k.params[0] : EVO_TYPE_F32)};
        size_t n = evo_rng_below(&rng, RANDOM_N);
        for (int a = 0; a < k.input_count; a++)
            for (size_t j = 0; j < RANDOM_N; j++)
                in[a][j] = random_bits(&rng, EVO_TYPE_F32) |
                           random_bits(&rng, EVO_TYPE_F32) << 32;
        run_any(&k, ins, wants, params, n);
        run_any(&form, ins, gots, params, n);
        for (int o = 0; o < k.output_count; o++)
            for (size_t j = 0; j < (k.output_row[o] ? 1 : n); j++)
                ck_assert_msg(same_bits(k.outputs[o], want[o], got[o], j),
                              "kernel %d, output %d, element %zu of %zu", i, o, j, n);
    }
}
END_TEST

/* A state that nothing reads goes, with its combination; one that another state needs
 * stays, though no pass reads it; so do outputs that are read before they are
 * overwritten, and no others. */
START_TEST(dead_states_are_dropped) {
    static const char text[] =
        "kernel k\ninput f32\noutput f32\noutput f32\naccumulator carry f32 0x0p+0\n"
        "accumulator carry f32 0x0p+0\naccumulator carry f32 0x1p+0\n"
        "pass unroll 1\n x = in.f32 0\n a = acc.f32 0\n b = acc.f32 1\n c = acc.f32 2\n"
        " p = add.f32 a x\n q = add.f32 b p\n r = mul.f32 c x\n"
        " output 0 p\n output 1 x\n accumulator 2 r\n accumulator 1 q\n"
        " accumulator 0 p\n"
        "combine\n l = left.f32 0\n m = left.f32 1\n n = left.f32 2\n o = add.f32 l m\n"
        " accumulator 2 n\n accumulator 1 o\n accumulator 0 l\n"
        "pass unroll 1\n y = out.f32 0\n t = acc.f32 1\n z = mul.f32 y t\n"
        " output 0 z\n output 1 y\nend\n";
    evo_kernel k;
    row_parse(text, strlen(text), &k);
    evo_kernel_canonicalize(&k);
    ck_assert_int_eq(k.accumulator_count, 2);
    ck_assert_int_eq(k.pass_count, 3);
    ck_assert_int_eq(k.passes[0].sink_count, 3);
    ck_assert_int_eq(k.passes[1].sink_count, 2);
    ck_assert(evo_kernel_verify(&k, NULL) == EVO_OK);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("passes");
    TCase *text = tcase_create("text"), *run = tcase_create("results");
    tcase_add_test(text, text_round_trips);
    tcase_add_test(text, text_is_golden);
    tcase_add_test(text, mistakes_are_refused);
    tcase_add_test(text, any_bytes_are_refused_or_accepted);
    tcase_add_checked_fixture(run, setup, teardown);
    tcase_add_test(run, seeds_compute_what_they_say);
    tcase_add_test(run, states_are_those_of_the_lanes);
    tcase_add_test(run, empty_rows_have_results);
    tcase_add_test(run, canonical_form_keeps_results);
    tcase_add_test(run, dead_states_are_dropped);
    tcase_set_timeout(run, 120);
    suite_add_tcase(suite, text);
    suite_add_tcase(suite, run);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}

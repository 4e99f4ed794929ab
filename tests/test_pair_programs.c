/* Programs of pairs of bfloat16 in seeds/pairs/: the results of formats/pair.h and
 * repro/adamw.h, bit for bit. */
#include <math.h>

#include "formats/pair.h"
#include "repro/adamw.h"
#include "tests/cli_run.h"

enum { COUNT = 4096, ARRAYS = 5 };

static float in[ARRAYS][COUNT], got[ARRAYS][COUNT];

/* Of every size between 2^-30 and 2^30, the low parts of pairs below half a unit. */
static void draw(void) {
    evo_rng rng;
    evo_rng_init(&rng, 3, EVO_STREAM_TEST, 0);
    for (size_t i = 0; i < COUNT; i++)
        for (size_t k = 0; k < ARRAYS; k++)
            in[k][i] = evo_bf16_from(evo_rng_normal(&rng) *
                                     exp2((double)evo_rng_below(&rng, 61) - 30));
}

static void make_low(size_t high, size_t low) {
    for (size_t i = 0; i < COUNT; i++) {
        evo_pair pair = evo_pair_two_sum(in[high][i], in[low][i]);
        in[high][i] = pair.high;
        in[low][i] = pair.low;
    }
}

static evo_kernel load(const char *name) {
    evo_kernel kernel;
    char path[256];
    snprintf(path, sizeof path, EVO_SOURCE_DIR "/seeds/pairs/%s.evo", name);
    char *text = cli_read(path);
    ck_ok(evo_kernel_parse(text, strlen(text), &kernel, &err));
    free(text);
    return kernel;
}

static void interpret(const evo_kernel *kernel, const float params[2]) {
    const void *x[ARRAYS];
    void *y[ARRAYS];
    uint64_t words[2] = {0, 0};
    for (size_t k = 0; k < ARRAYS; k++) {
        x[k] = in[k];
        y[k] = got[k];
    }
    for (size_t k = 0; k < 2; k++)
        memcpy(&words[k], &params[k], sizeof params[k]);
    evo_interp *interp = evo_interp_create();
    ck_assert_ptr_nonnull(interp);
    ck_assert_int_eq(evo_interpret(interp, kernel, x, y, words, COUNT), EVO_OK);
    evo_interp_destroy(interp);
}

static void expect(const char *name, size_t i, size_t output, float want) {
    ck_assert_msg(memcmp(&got[output][i], &want, sizeof want) == 0,
                  "%s, output %zu of %a %a %a %a %a: %a, not %a", name, output,
                  (double)in[0][i], (double)in[1][i], (double)in[2][i],
                  (double)in[3][i], (double)in[4][i], (double)got[output][i],
                  (double)want);
}

static void expect_pair(const char *name, size_t i, evo_pair want) {
    expect(name, i, 0, want.high);
    expect(name, i, 1, want.low);
}

typedef evo_pair pair_fn(size_t i);
static evo_pair two_sum(size_t i) {
    return evo_pair_two_sum(in[0][i], in[1][i]);
}
static evo_pair two_product(size_t i) {
    return evo_pair_two_product(in[0][i], in[1][i]);
}
static evo_pair grow(size_t i) {
    return evo_pair_grow((evo_pair){in[0][i], in[1][i]}, in[2][i]);
}
static evo_pair add(size_t i) {
    return evo_pair_add((evo_pair){in[0][i], in[1][i]}, (evo_pair){in[2][i], in[3][i]});
}
static evo_pair multiply(size_t i) {
    return evo_pair_multiply((evo_pair){in[0][i], in[1][i]},
                             (evo_pair){in[2][i], in[3][i]});
}

START_TEST(pairs) {
    static const struct {
        const char *name;
        pair_fn *fn;
        bool first, second; /* inputs 0 and 1, 2 and 3 are pairs */
    } rows[] = {{"two_sum", two_sum, false, false},
                {"two_product", two_product, false, false},
                {"grow", grow, true, false},
                {"add", add, true, true},
                {"multiply", multiply, true, true}};
    draw();
    if (rows[_i].first)
        make_low(0, 1);
    if (rows[_i].second)
        make_low(2, 3);
    evo_kernel kernel = load(rows[_i].name);
    interpret(&kernel, (const float[2]){0, 0});
    for (size_t i = 0; i < COUNT; i++)
        expect_pair(rows[_i].name, i, rows[_i].fn(i));
}
END_TEST

START_TEST(adamw) {
    const evo_adamw light = {1e-3, .9, .999, 1e-8, .01, EVO_ADAMW_LIGHT};
    const unsigned step = 5;
    draw();
    make_low(3, 4);
    for (size_t i = 0; i < COUNT; i++)
        in[2][i] = fabsf(in[2][i]);
    evo_kernel kernel = load("adamw_light");
    const float parts[2] = {evo_bf16_from(1 - pow(.9, step)),
                            evo_bf16_from(1 - pow(.999, step))};
    interpret(&kernel, parts);
    for (size_t i = 0; i < COUNT; i++) {
        evo_adamw_state state = {
            .weight = {in[3][i], in[4][i]}, .second = {in[2][i], 0}, .first = in[1][i]};
        evo_adamw_step(&light, step, in[0][i], &state);
        expect("adamw", i, 0, state.first);
        expect("adamw", i, 1, state.second.high);
        expect("adamw", i, 2, state.weight.high);
        expect("adamw", i, 3, state.weight.low);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("pair programs");
    TCase *tcase = tcase_create("pair programs");
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_add_loop_test(tcase, pairs, 0, 5);
    tcase_add_test(tcase, adamw);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

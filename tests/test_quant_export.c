/* Exported quantisers, compiled and called: bit for bit what the formats say. */
#include "tests/cli_run.h"

#include <dlfcn.h>

#include "export/export.h"
#include "quant/quant.h"

typedef void encode_one_fn(const float *, float, uint8_t *, size_t);
typedef void decode_one_fn(const uint8_t *, float, float *, size_t);
typedef void encode_plain_fn(const float *, uint8_t *, size_t);
typedef void decode_plain_fn(const uint8_t *, float *, size_t);
typedef void encode_f32_fn(const float *, const float *, uint8_t *, size_t);
typedef void decode_f32_fn(const uint8_t *, const float *, float *, size_t);
typedef void encode_byte_fn(const float *, const uint8_t *, uint8_t *, size_t);
typedef void decode_byte_fn(const uint8_t *, const uint8_t *, float *, size_t);
typedef void encode_two_fn(const float *, const uint8_t *, float, uint8_t *, size_t);
typedef void decode_two_fn(const uint8_t *, const uint8_t *, float, float *, size_t);

enum { COUNT = 20000 };
static float x[COUNT], y[COUNT], scales[COUNT];
static uint8_t codes[COUNT], bytes[COUNT];
static const float tensor_scale = 0.37f;

/* Compiles NAME.c of the fixture's directory, without a warning, and opens it. */
static void *compile(const char *name) {
    char command[512], path[200];
    snprintf(
        command, sizeof command,
        "cc -O2 -Wall -Wextra -Werror -std=c99 -shared -fPIC -o %s/%s.so %s/%s.c -lm",
        fixture_directory, name, fixture_directory, name);
    ck_assert_int_eq(system(command), 0);
    snprintf(path, sizeof path, "%s/%s.so", fixture_directory, name);
    void *library = dlopen(path, RTLD_NOW);
    ck_assert_msg(library != NULL, "%s", dlerror());
    return library;
}

/* Values of every size, and those at which codes change, with their neighbours. */
static void fill(const evo_quantiser *q) {
    static double values[EVO_CELLS_MAX], thresholds[EVO_CELLS_MAX];
    evo_cells cells = evo_number_cells(&q->number, values, thresholds);
    evo_rng rng;
    evo_rng_init(&rng, 4, EVO_STREAM_TEST, 0);
    for (size_t i = 0; i < COUNT; i++) {
        scales[i] =
            (float)exp2((double)evo_rng_below(&rng, 20) - 10 + evo_rng_unit(&rng));
        bytes[i] = (uint8_t)(0x20 + evo_rng_below(&rng, 0x50));
        x[i] =
            (float)(evo_rng_normal(&rng) * exp2((double)evo_rng_below(&rng, 12) - 4));
    }
    if (q->scale == EVO_SCALE_NONE)
        scales[0] = 1;
    size_t at = 0;
    for (size_t i = 0; i + 1 < cells.count && at + 6 < COUNT; i++) {
        float t = (float)(evo_cells_threshold(&cells, i) * (double)scales[0]);
        x[at++] = t;
        x[at++] = nextafterf(t, INFINITY);
        x[at++] = nextafterf(t, -INFINITY);
        x[at++] = (float)(values[i] * (double)scales[0]);
    }
    const float special[] = {0,          -0.0f,  INFINITY, -INFINITY,
                             (float)NAN, 1e-45f, -1e-45f};
    memcpy(x + at, special, sizeof special);
}

/* The scale of element i as a double, by the formats' own rules. */
static double scale_of(const evo_quantiser *q, size_t block, size_t i) {
    static const evo_number e4m3 = {.family = EVO_FAMILY_MINIFLOAT,
                                    .flavour = EVO_FLAVOUR_FN,
                                    .bits = 8,
                                    .exponent_bits = 4,
                                    .bias = 7};
    if (q->scale == EVO_SCALE_NONE)
        return 1;
    if (block == 0)
        return (double)scales[0];
    switch (q->scale) {
    case EVO_SCALE_F32:
        return (double)scales[i / block];
    case EVO_SCALE_E4M3:
        return (double)tensor_scale * evo_number_decode(&e4m3, bytes[i / block]);
    default:
        return ldexp(1, bytes[i / block] - 127);
    }
}

static void call(const evo_quantiser *q, size_t block, void *encode, void *decode) {
    if (q->scale == EVO_SCALE_NONE) {
        (*(encode_plain_fn **)&encode)(x, codes, COUNT);
        (*(decode_plain_fn **)&decode)(codes, y, COUNT);
    } else if (block == 0) {
        (*(encode_one_fn **)&encode)(x, scales[0], codes, COUNT);
        (*(decode_one_fn **)&decode)(codes, scales[0], y, COUNT);
    } else if (q->scale == EVO_SCALE_F32) {
        (*(encode_f32_fn **)&encode)(x, scales, codes, COUNT);
        (*(decode_f32_fn **)&decode)(codes, scales, y, COUNT);
    } else if (q->scale == EVO_SCALE_E4M3) {
        (*(encode_two_fn **)&encode)(x, bytes, tensor_scale, codes, COUNT);
        (*(decode_two_fn **)&decode)(codes, bytes, tensor_scale, y, COUNT);
    } else {
        (*(encode_byte_fn **)&encode)(x, bytes, codes, COUNT);
        (*(decode_byte_fn **)&decode)(codes, bytes, y, COUNT);
    }
}

static void check(const evo_quantiser *q, size_t block, const char *text) {
    for (size_t i = 0; i < COUNT; i++) {
        double scale = scale_of(q, block, i);
        uint32_t code = evo_number_encode(
            &q->number, (double)x[i] / scale,
            q->rounding == EVO_ROUND_STOCHASTIC ? EVO_ROUND_NEAREST_EVEN : q->rounding,
            0);
        ck_assert_msg(codes[i] == code, "%s: %a over %a gives %u, not %u", text,
                      (double)x[i], scale, codes[i], code);
        float value = (float)(scale * evo_number_decode(&q->number, code));
        ck_assert_msg(memcmp(&y[i], &value, sizeof value) == 0 ||
                          (y[i] != y[i] && value != value),
                      "%s: code %u over %a gives %a, not %a", text, code, scale,
                      (double)y[i], (double)value);
    }
}

START_TEST(exports_are_the_formats) {
    static const char *const texts[] = {
        "int4 tensor f32 mse even",        "sm8 channel f32 mse away",
        "e2m1a block32 e8m0 minmax even",  "e4m3fn block16 e4m3 mse even",
        "e5m2 tensor f32 minmax zero",     "posit8_1 block64 f32 mse even",
        "pow4:0.8 block128 pow2 mse even", "nf4 block64 f32 minmax even",
        "lloyd3:gauss tensor f32 mse up",  "p3109_8p4 tensor f32 mse stochastic",
        "e4m3fnuz tensor f32 mse down",    "e3m4i:9/nan tensor none minmax even",
        "int6:7 tensor none minmax away",  "e2m1n/nan channel f32 mse learned"};
    evo_gene gene;
    evo_books *books;
    evo_quantiser q;
    ck_ok(evo_gene_parse(texts[_i], &gene, &err));
    ck_ok(evo_books_create(NULL, &books, &err));
    ck_ok(evo_gene_bind(&gene, books, &q, &err));
    size_t block = evo_grain_length(q.grain);
    const evo_export_quantiser export = {.number = &q.number,
                                         .rounding = q.rounding,
                                         .learned = q.learned,
                                         .scale = q.scale,
                                         .block = block,
                                         .text = texts[_i],
                                         .id = "0123456789abcdef0123456789abcdef"};
    ck_ok(evo_export_quantiser_write(&export, "my_format", fixture_directory, &err));
    void *library = compile("my_format");
    fill(&q);
    call(&q, block, dlsym(library, "my_format_encode"),
         dlsym(library, "my_format_decode"));
    check(&q, block, texts[_i]);
    dlclose(library);
    evo_books_destroy(books);
}
END_TEST

/* By the command, with codebooks of the data from the archive, twice the same bytes. */
START_TEST(command) {
    const char *path = fixture_path("data.db"), *data = fixture_path("heaps.f32");
    evo_rng rng;
    evo_rng_init(&rng, 5, EVO_STREAM_TEST, 0);
    static const double heaps[] = {1, -2.718, 0.37, 1.93};
    for (size_t i = 0; i < COUNT; i++) /* on no format's grid */
        x[i] = (float)(heaps[i % 4] + 0.02 * evo_rng_normal(&rng));
    fixture_write(data, x, 4096 * sizeof *x);
    cli_result result =
        cli_run("quant", "--data", data, "--bits", "3", "--evaluations", "400",
                "--objectives", "sqnr,bits", "--archive", path, "--json");
    cli_expect(&result, 0);
    json_t *array = cli_json(&result);
    cli_free(&result);
    bool book = false;
    char word[256];
    for (size_t i = 0; i < json_array_size(array); i++) {
        const json_t *item = json_array_get(array, i);
        const char *id = json_string_value(json_object_get(item, "id"));
        const char *model =
            json_string_value(json_array_get(json_object_get(item, "model"), 0));
        snprintf(word, sizeof word, "%s:%.10s", path, id);
        book |= strstr(model, ":data") != NULL;
        result = cli_run("export", word, "--name", "found", "-o", fixture_directory);
        cli_expect(&result, 0);
        cli_free(&result);
    }
    ck_assert_msg(book, "no codebook of data on the front");
    json_decref(array);
    dlclose(compile("found"));
    char *first = cli_read(fixture_path("found.c"));
    ck_assert_int_eq(remove(fixture_path("found.c")), 0);
    result = cli_run("export", word, "--name", "found", "-o", fixture_directory);
    cli_expect(&result, 0);
    cli_free(&result);
    result = cli_run("export", "nothing.db:1234", "--name", "found");
    ck_assert_int_ne(result.status, 0);
    cli_free(&result);
    snprintf(word, sizeof word, "%s:ffffffff", path);
    result = cli_run("export", word, "--name", "found", "-o", fixture_directory);
    cli_expect_refusal(&result, 2, "no quantiser");
    cli_free(&result);
    char *second = cli_read(fixture_path("found.c"));
    ck_assert_str_eq(first, second);
    free(first);
    free(second);
}
END_TEST

START_TEST(refusals) {
    evo_number wide;
    ck_ok(evo_number_parse("e5m10i", &wide, &err));
    evo_export_quantiser export = {.number = &wide, .text = "wide", .id = "0"};
    ck_refused(
        evo_export_quantiser_write(&export, "my_format", fixture_directory, &err),
        EVO_ERR_UNSUPPORTED, "8 bits");
    ck_ok(evo_number_parse("int4", &wide, &err));
    ck_refused(evo_export_quantiser_write(&export, "4bits", fixture_directory, &err),
               EVO_ERR_ARGUMENT, "4bits");
}
END_TEST

int main(void) {
    Suite *suite = suite_create("quant export");
    TCase *tcase = tcase_create("quant export");
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_add_loop_test(tcase, exports_are_the_formats, 0, 14);
    tcase_add_test(tcase, command);
    tcase_add_test(tcase, refusals);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

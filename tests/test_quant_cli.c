/* evolve quant: searches, what is refused, and archives of quantisers. */
#include "tests/cli_run.h"

#include <math.h>

/* ---- Help -------------------------------------------------------------------- */

static double number(const json_t *object, const char *name) {
    const json_t *value = json_object_get(object, name);
    ck_assert_msg(json_is_number(value), "%s is no number", name);
    return json_number_value(value);
}

/* A raw file of `count` floats that the seed draws, with heavier tails for more `tail`.
 */
static const char *floats(const char *name, size_t count, uint64_t seed, double tail) {
    float *x = malloc(count * sizeof *x);
    ck_assert_ptr_nonnull(x);
    evo_rng rng;
    evo_rng_init(&rng, seed, EVO_STREAM_TEST, 0);
    for (size_t i = 0; i < count; i++) {
        double z = evo_rng_normal(&rng);
        x[i] = (float)(z * exp(tail * evo_rng_normal(&rng)));
    }
    const char *path = fixture_path(name);
    ck_ok(evo_file_write(path, (const char *)x, count * sizeof *x, &err));
    free(x);
    return path;
}

/* A raw file of 256 floats, all of them x. */
static const char *same_floats(const char *name, float x) {
    float all[256];
    for (size_t i = 0; i < EVO_COUNT_OF(all); i++)
        all[i] = x;
    const char *path = fixture_path(name);
    ck_ok(evo_file_write(path, (const char *)all, sizeof all, &err));
    return path;
}

/* ---- Refusals ---------------------------------------------------------------- */

START_TEST(refusals) {
    const char *data = floats("some.f32", 1000, 1, 0.5);
    const char *zeros = same_floats("zeros.f32", 0);
    const struct {
        const char *words[9], *part;
    } rows[] = {
        {{"quant"}, "--data"},
        {{"quant", "--bits", "4"}, "--data"},
        {{"quant", "--dist", "gauss"}, "--bits"},
        {{"quant", "--dist", "gauss", "--bits", "17"}, "'17'"},
        {{"quant", "--dist", "gauss", "--bits", "0"}, "'0'"},
        {{"quant", "--dist", "gauss", "--bits", "5-3"}, "'5-3'"},
        {{"quant", "--dist", "gauss", "--bits", "4x"}, "'4x'"},
        {{"quant", "--dist", "cauchy", "--bits", "4"}, "cauchy"},
        {{"quant", "--dist", "student:0", "--bits", "4"}, "student"},
        {{"quant", "--dist", "gauss", "--data", data, "--bits", "4"}, "either"},
        {{"quant", "--dist", "gauss", "--bits", "4", "--per-layer"}, "--per-layer"},
        {{"quant", "--dist", "gauss", "--bits", "4", "--deterministic"},
         "--evaluations"},
        {{"quant", "--dist", "gauss", "--bits", "4", "--objectives", "ulp"}, "'ulp'"},
        {{"quant", "--data", data, "--bits", "4", "--samples", "999"}, "--samples"},
        {{"quant", "--data", data, "--bits", "4", "--min-elements", "1e6"},
         "--min-elements"},
        {{"quant", "--data", data, "--bits", "4", "--report-data"}, "FILE"},
        {{"quant", "--data", data, "--bits", "4", "--objectives", "outputs"},
         "channels"},
        {{"quant", "--data", zeros, "--bits", "4"}, "other than 0"},
        {{"quant", "--dist", "gauss", "--bits", "4", "--hold-out"}, "--hold-out"},
        {{"quant", "--data", data, "--report-data", data, "--bits", "4", "--hold-out"},
         "--hold-out"},
        {{"quant", "--repro", "fp8-format"}, "fp8-formats"},
        {{"quant", "--repro", "all", "--bits", "4"}, "--threads"},
    };
    cli_result result =
        cli_run_with(&(cli_setting){NULL, 0}, (const char *const *)rows[_i].words);
    cli_expect_refusal(&result, 2, rows[_i].part);
    cli_free(&result);
}
END_TEST

/* Files that cannot be read, or are no tensors. */
START_TEST(bad_files) {
    const char *data = floats("some.f32", 1000, 1, 0.5);
    const char *odd = cli_file("odd.f32", "abcde");
    const char *const rows[][5] = {
        {"--data", "/nonexistent"},
        {"--data", odd},
        {"--data", data, odd},
        {"--data", data, "--report-data", odd},
    };
    const char *const *w = rows[_i];
    cli_result result = cli_run("quant", "--bits", "4", w[0], w[1], w[2], w[3]);
    cli_expect_refusal(&result, 1, _i == 0 ? "/nonexistent" : "odd.f32");
    cli_free(&result);
}
END_TEST

/* Divergences and errors of what is all clipped, or decoded beyond the floats, are
 * numbers, too. */
START_TEST(extreme_tensors_are_searched) {
    const float values[] = {0.7F, 0x1.fffffep+127F, 0x1p-149F};
    const char *data = same_floats("same.f32", values[_i]);
    cli_result result =
        cli_run("quant", "--data", data, "--bits", "1-8", "--evaluations", "96");
    cli_expect(&result, 0);
    cli_free(&result);
}
END_TEST

START_TEST(help) {
    cli_result result = cli_run("quant", "--help");
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, "--per-layer"));
    ck_assert_ptr_nonnull(strstr(result.out, "--report-data"));
    cli_free(&result);
}
END_TEST

/* ---- Papers ------------------------------------------------------------------ */

START_TEST(papers) {
    cli_result result = cli_run("quant", "--repro", "fp8-formats");
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, "fp8-formats"));
    ck_assert_ptr_nonnull(strstr(result.out, "same"));
    cli_free(&result);
    result = cli_run("quant", "--repro", "fp8-formats", "--json");
    cli_expect(&result, 0);
    json_t *array = cli_json(&result);
    const json_t *paper = json_array_get(array, 0);
    ck_assert_uint_eq(json_array_size(array), 1);
    ck_assert_str_eq(json_string_value(json_object_get(paper, "verdict")), "same");
    const json_t *first = json_array_get(json_object_get(paper, "figures"), 0);
    ck_assert_double_eq(number(first, "expected"), 448);
    ck_assert_double_eq(number(first, "own"), 448);
    json_decref(array);
    cli_free(&result);
}
END_TEST

/* ---- Searches ---------------------------------------------------------------- */

static char *search(const char *threads, const char *evaluations, const char *archive) {
    cli_result result =
        cli_run("quant", "--dist", "student:5", "--bits", "3-5", "--samples", "2048",
                "--deterministic", "--evaluations", evaluations, "--threads", threads,
                "--seed", "7", "--archive", archive, "--json");
    cli_expect(&result, 0);
    char *out = strdup(result.out);
    cli_free(&result);
    return out;
}

/* The command itself is recorded, with its threads and its archive. */
static void strip_commands(json_t *array) {
    for (size_t i = 0; i < json_array_size(array); i++)
        json_object_del(json_array_get(array, i), "command");
}

START_TEST(threads_do_not_matter) {
    char *a = search("1", "90", fixture_path("a.db"));
    char *b = search("3", "90", fixture_path("b.db"));
    json_t *x = json_loads(a, 0, NULL), *y = json_loads(b, 0, NULL);
    ck_assert_uint_gt(json_array_size(x), 3);
    strip_commands(x);
    strip_commands(y);
    ck_assert_int_eq(json_equal(x, y), 1);
    json_decref(x);
    json_decref(y);
    free(a);
    free(b);
}
END_TEST

START_TEST(front_and_show) {
    const char *path = fixture_path("front.db");
    char *printed = search("1", "100", path);
    cli_result result = cli_run("front", path, "--json");
    cli_expect(&result, 0);
    ck_assert_str_eq(result.out, printed);
    free(printed);
    json_t *array = cli_json(&result);
    cli_free(&result);
    double bits = 0;
    for (size_t i = 0; i < json_array_size(array); i++) {
        const json_t *item = json_array_get(array, i);
        const json_t *own = json_object_get(item, "search");
        const json_t *other = json_object_get(item, "report");
        ck_assert_double_ge(number(own, "effective_bits"), bits);
        bits = number(own, "effective_bits");
        ck_assert_double_eq(number(own, "elements"), 2048);
        ck_assert_double_eq(number(other, "elements"), 8192);
        ck_assert_double_ne(number(own, "sqnr_db"), number(other, "sqnr_db"));
    }
    const char *id = json_string_value(json_object_get(json_array_get(array, 0), "id"));
    result = cli_run("show", path, id);
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, "effective bits"));
    ck_assert_ptr_nonnull(strstr(result.out, " 1 tensor, 2048 elements"));
    char named[256];
    snprintf(named, sizeof named, "%s:%s", path, id);
    cli_result same = cli_run("show", named);
    cli_expect(&same, 0);
    ck_assert_str_eq(same.out, result.out);
    cli_free(&same);
    cli_free(&result);
    json_decref(array);
    result = cli_run("front", path);
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, "report dB"));
    cli_free(&result);
    result = cli_run("show", path, "ffffffffffffffffffff");
    cli_expect_refusal(&result, 2, "no quantiser");
    cli_free(&result);
    result = cli_run("show", path);
    cli_expect_refusal(&result, 2, "one of its quantisers");
    cli_free(&result);
    static const char *const meaningless[][4] = {
        {"front", "--proven"},      {"front", "--max-ulp", "1"},
        {"front", "--isa", "avx2"}, {"front", "--classical"},
        {"show", "--asm"},          {"show", "--svg"},
        {"show", "--curve"},        {"show", "--isa", "avx2"},
        {"export", "--fmt", "f32"}, {"export", "--target", "exp"},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(meaningless); i++) {
        const char *const *m = meaningless[i];
        const char *what = strcmp(m[0], "front") == 0 ? path : named;
        result = cli_run(m[0], what, m[1], m[2]);
        cli_expect_refusal(&result, 2, m[1]);
        cli_free(&result);
    }
    result = cli_run("resume", path);
    cli_expect_refusal(&result, 2, "evolve quant");
    cli_free(&result);
    result = cli_run("--target", "exp", "--archive", path, "--time", "1");
    cli_expect_refusal(&result, 2, "quant");
    cli_free(&result);
}
END_TEST

static size_t front_size(const char *path) {
    cli_result result = cli_run("front", path, "--json");
    cli_expect(&result, 0);
    json_t *array = cli_json(&result);
    size_t size = json_array_size(array);
    json_decref(array);
    cli_free(&result);
    return size;
}

static int64_t count(const char *path, const char *table) {
    char sql[64];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", table);
    return strtoll(fixture_query(path, sql), NULL, 10);
}

/* A second run goes on from the first one's front and draws other children; one over
 * other tensors, or for other objectives, is refused. */
START_TEST(a_second_run_continues) {
    const char *path = fixture_path("again.db");
    free(search("1", "60", path));
    int64_t first = count(path, "quantisers");
    free(search("1", "60", path));
    ck_assert_int_gt(count(path, "quantisers"), first);
    ck_assert_int_eq(count(path, "runs"), 2);
    ck_assert_uint_gt(front_size(path), 0);
    cli_result result =
        cli_run("quant", "--dist", "student:5", "--bits", "3-5", "--samples", "2048",
                "--evaluations", "5", "--seed", "8", "--archive", path);
    cli_expect_refusal(&result, 2, "other tensors");
    cli_free(&result);
    result = cli_run("quant", "--dist", "student:5", "--bits", "3-6", "--samples",
                     "2048", "--evaluations", "5", "--seed", "7", "--archive", path);
    cli_expect_refusal(&result, 2, "another archive");
    cli_free(&result);
    result = cli_run("quant", "--dist", "student:5", "--bits", "3-5", "--samples",
                     "2048", "--evaluations", "5", "--seed", "7", "--objectives",
                     "sqnr,bits", "--archive", path);
    cli_expect_refusal(&result, 2, "other objectives");
    cli_free(&result);
}
END_TEST

/* A quantiser for each tensor, reported on other tensors. */
START_TEST(per_layer) {
    const char *a = floats("a.f32", 1024, 1, 0), *b = floats("b.f32", 512, 2, 1.2);
    const char *c = floats("c.f32", 1024, 3, 0), *d = floats("d.f32", 512, 4, 1.2);
    char path[160]; /* fixture_path keeps four */
    snprintf(path, sizeof path, "%s/layers.db", fixture_directory);
    cli_result result =
        cli_run("quant", "--data", a, b, "--report-data", c, d, "--bits", "2-6",
                "--per-layer", "--objectives", "sqnr,bits", "--evaluations", "120",
                "--deterministic", "--archive", path, "--json");
    cli_expect(&result, 0);
    json_t *array = cli_json(&result);
    ck_assert_uint_gt(json_array_size(array), 5);
    for (size_t i = 0; i < json_array_size(array); i++) {
        const json_t *item = json_array_get(array, i);
        ck_assert_uint_eq(json_array_size(json_object_get(item, "model")), 2);
        ck_assert_double_eq(number(json_object_get(item, "report"), "tensors"), 2);
    }
    /* An export has the figures of its layer; of all where there are no others. */
    char named[256], exported[160];
    snprintf(exported, sizeof exported, "%s/second.h", fixture_directory);
    const json_t *last = json_array_get(array, json_array_size(array) - 1);
    snprintf(named, sizeof named, "%s:%s", path,
             json_string_value(json_object_get(last, "id")));
    cli_result shown = cli_run("show", named);
    cli_expect(&shown, 0);
    ck_assert_ptr_nonnull(strstr(shown.out, "\n    2  d "));
    cli_free(&shown);
    for (int k = 0; k < 2; k++) {
        cli_result done = cli_run("export", named, "--layer", "2", "--name", "second",
                                  "-o", fixture_directory);
        cli_expect(&done, 0);
        cli_free(&done);
        char *header = cli_read(exported);
        char sql[512];
        snprintf(sql, sizeof sql,
                 "SELECT printf('SQNR %%.2f dB on d of c.f32 d.f32 ', sqnr_db) FROM "
                 "quant_layers l JOIN quantisers q ON q.number = l.quantiser WHERE "
                 "q.id = '%s' AND l.data = 'report' AND l.layer = 2",
                 json_string_value(json_object_get(last, "id")));
        if (k == 0)
            ck_assert_ptr_nonnull(strstr(header, fixture_query(path, sql)));
        else
            ck_assert_ptr_nonnull(strstr(header, "All layers together: SQNR "));
        free(header);
        if (k == 0)
            fixture_sql(path, "DROP TABLE quant_layers");
    }
    json_decref(array);
    cli_free(&result);
    result = cli_run("quant", "--data", a, b, "--report-data", c, "--bits", "2-6",
                     "--per-layer", "--evaluations", "5");
    cli_expect_refusal(&result, 2, "same names");
    cli_free(&result);
}
END_TEST

/* Half of each tensor is searched, the other half reported on. */
START_TEST(hold_out) {
    const char *a = floats("a.f32", 1024, 1, 0), *b = floats("b.f32", 700, 2, 1.2);
    cli_result result = cli_run("quant", "--data", a, b, "--hold-out", "--bits", "2-6",
                                "--per-layer", "--objectives", "sqnr,bits",
                                "--evaluations", "60", "--deterministic", "--json");
    cli_expect(&result, 0);
    json_t *array = cli_json(&result);
    for (size_t i = 0; i < json_array_size(array); i++) {
        const json_t *item = json_array_get(array, i);
        const json_t *own = json_object_get(item, "search");
        const json_t *other = json_object_get(item, "report");
        ck_assert_double_eq(number(own, "elements"), 512 + 384);
        ck_assert_double_eq(number(other, "elements"), 512 + 316);
        ck_assert_double_ne(number(own, "sqnr_db"), number(other, "sqnr_db"));
    }
    ck_assert_uint_gt(json_array_size(array), 3);
    json_decref(array);
    cli_free(&result);
}
END_TEST

/* Zeros that a codebook without a zero makes something of: -Inf dB, and no damage. */
START_TEST(zeros_are_held_out) {
    float half[512] = {0}; /* the second and the fourth run of 128 are reported on */
    for (size_t i = 0; i < EVO_COUNT_OF(half); i++)
        half[i] = i / 128 % 2 ? 0 : (float)i - 200.5f;
    const char *a = floats("a.f32", 1024, 1, 0), *b = fixture_path("half.f32");
    const char *path = fixture_path("zeros.db");
    ck_ok(evo_file_write(b, (const char *)half, sizeof half, &err));
    cli_result result =
        cli_run("quant", "--data", a, b, "--hold-out", "--bits", "3-4", "--per-layer",
                "--evaluations", "60", "--deterministic", "--archive", path);
    cli_expect(&result, 0);
    cli_free(&result);
    ck_assert_str_ne(
        "0", fixture_query(path,
                           "SELECT count(*) FROM quant_layers WHERE sqnr_db < -1e300"));
    result = cli_run("report", path, "-o", "-");
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, " -inf "));
    cli_free(&result);
}
END_TEST

/* Times are called measured where a clock was read: of at most 8 bits. */
START_TEST(times_are_told_apart) {
    static const struct {
        const char *bits, *part;
    } rows[] = {{"4", "(measured)"}, {"9", "(model)"}};
    const char *path = fixture_path("timed.db");
    cli_result result =
        cli_run("quant", "--dist", "gauss", "--bits", rows[_i].bits, "--samples", "512",
                "--evaluations", "2", "--archive", path);
    cli_expect(&result, 0);
    cli_free(&result);
    result = cli_run("report", path, "-o", "-");
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, rows[_i].part));
    ck_assert_ptr_null(strstr(result.out, rows[1 - _i].part));
    cli_free(&result);
}
END_TEST

/* ---- Damage ------------------------------------------------------------------ */

static const struct damage {
    const char *sql, *part;
} damages[] = {
    {"UPDATE quantisers SET model = 'nonsense' WHERE number = 1", "five words"},
    {"UPDATE quantisers SET model = 'e2m1a block32 e8m0 mse even' WHERE number = 1",
     "identity"},
    {"UPDATE quantisers SET model = replace(model, ' ', char(11)) WHERE number = 1",
     "identity"},
    {"UPDATE quantisers SET model = 'e2m1a block' || char(27) || ' e8m0 mse even'",
     "no quantiser"},
    {"UPDATE quantisers SET model = model || char(10) || model WHERE number = 1",
     "identity"},
    {"UPDATE quantisers SET id = 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz' WHERE number = 1",
     "is malformed"},
    {"UPDATE quantisers SET operation = char(7) WHERE number = 1", "is malformed"},
    {"UPDATE quantisers SET parent_a = 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'",
     "is malformed"},
    {"UPDATE runs SET seed = '1x'", "is malformed"},
    {"UPDATE quant_claims SET source = char(10)", "is malformed"},
    {"UPDATE quant_claims SET kl = 9e999", "is malformed"},
    {"UPDATE quant_claims SET decode_ns = 9e999", "is malformed"},
    {"UPDATE quant_claims SET sqnr_db = -9e999", "is malformed"},
    {"UPDATE quant_claims SET table_bytes = 1 << 40", "is malformed"},
    {"PRAGMA ignore_check_constraints = ON; UPDATE quant_claims SET mse = -1",
     "is malformed"},
    {"UPDATE meta SET value = 'ulp' WHERE key = 'quant_objectives'",
     "what the archive minimises"},
    {"DROP VIEW v_quantisers; DROP TABLE quant_claims", "quant_claims"},
    {"ALTER TABLE quantisers ADD COLUMN more TEXT", "quantisers"},
};

/* One sentence from everything that reads the archive, and from a run on it. */
START_TEST(damaged_archives_are_refused) {
    const struct damage *d = &damages[_i];
    char path[160], named[256];
    snprintf(path, sizeof path, "%s/damaged.db", fixture_directory);
    free(search("1", "40", path));
    snprintf(named, sizeof named, "%s:%s", path,
             fixture_query(path, "SELECT id FROM quantisers WHERE number = 1"));
    fixture_sql(path, d->sql);
    cli_result results[] = {
        cli_run("front", path),
        cli_run("front", path, "--json"),
        cli_run("report", path, "-o", fixture_path("damaged.html")),
        cli_run("quant", "--dist", "student:5", "--bits", "3-5", "--samples", "2048",
                "--deterministic", "--evaluations", "5", "--seed", "7", "--archive",
                path),
        cli_run("show", named),
        cli_run("export", named, "--name", "damaged", "-o", fixture_directory),
    };
    for (size_t i = 0; i < EVO_COUNT_OF(results); i++) {
        bool of_one = i >= 4; /* its id may be what was damaged, or nothing of it */
        if (of_one && results[i].status != 1)
            ck_assert(results[i].status == 2 || strstr(d->sql, "meta") != NULL);
        else if (i == 3 && results[i].status == 2)
            ck_assert_ptr_nonnull(strstr(results[i].err, "other objectives"));
        else
            cli_expect_refusal(&results[i], 1, d->part);
        cli_free(&results[i]);
    }
    ck_assert(!fixture_exists(fixture_path("damaged.html"), ""));
}
END_TEST

/* Names are cut at a character's start: of the sixth, an x and three euro signs, 8
 * bytes would fit. */
START_TEST(long_sources_are_cut) {
    char path[160];
    snprintf(path, sizeof path, "%s/x\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac",
             fixture_directory);
    ck_ok(evo_file_write(path, "\0\0\x80\x3f\0\0\0\x40", 8, &err));
    cli_result result = cli_run("quant", "--bits", "2", "--min-elements", "1",
                                "--evaluations", "2", "--json", "--data", path, path,
                                path, path, path, path, path, path, path, path);
    cli_expect(&result, 0);
    json_t *array = cli_json(&result);
    const json_t *own = json_object_get(json_array_get(array, 0), "search");
    const char *source = json_string_value(json_object_get(own, "source"));
    ck_assert_ptr_nonnull(source);
    ck_assert_uint_eq(strlen(source), 62);
    ck_assert_ptr_null(strchr(source, '?'));
    json_decref(array);
    cli_free(&result);
}
END_TEST

/* What is shown of an archive in C cannot leave its comment. */
START_TEST(sources_stay_in_comments) {
    char path[160], named[256], exported[160];
    snprintf(path, sizeof path, "%s/comment.db", fixture_directory);
    snprintf(exported, sizeof exported, "%s/comment.c", fixture_directory);
    free(search("1", "40", path));
    fixture_sql(path, "UPDATE quant_claims SET source = 'a*/ int b; /*\\'");
    snprintf(named, sizeof named, "%s:%s", path,
             fixture_query(path, "SELECT id FROM quantisers WHERE number = 1"));
    cli_result result =
        cli_run("export", named, "--name", "comment", "-o", fixture_directory);
    cli_expect(&result, 0);
    cli_free(&result);
    char *text = cli_read(exported);
    ck_assert(strstr(text, "int b;") < strstr(text, "*/"));
    free(text);
}
END_TEST

/* Tensors are what they hold, whatever their file is called; names that are no UTF-8
 * do not go missing. */
START_TEST(data_under_another_name) {
    const char *a = floats("a.f32", 600, 1, 0.5), *b = floats("b\xff.f32", 600, 1, 0.5);
    char path[160];
    snprintf(path, sizeof path, "%s/names.db", fixture_directory);
    const char *const names[] = {a, b};
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++) {
        cli_result result =
            cli_run("quant", "--data", names[i], "--bits", "2-3", "--evaluations", "64",
                    "--deterministic", "--archive", path);
        cli_expect(&result, 0);
        cli_free(&result);
    }
    ck_assert_str_eq(fixture_query(path, "SELECT count(*) - count(DISTINCT quantiser) "
                                         "FROM quant_claims"),
                     "0");
    cli_result result = cli_run("front", path, "--json");
    cli_expect(&result, 0);
    json_t *array = cli_json(&result);
    bool renamed = false;
    for (size_t i = 0; i < json_array_size(array); i++) {
        const json_t *item = json_array_get(array, i);
        const json_t *own = json_object_get(item, "search");
        const char *source = json_string_value(json_object_get(own, "source"));
        ck_assert_ptr_nonnull(source);
        renamed |= strcmp(source, "b?.f32") == 0;
        cli_result shown =
            cli_run("show", path, json_string_value(json_object_get(item, "id")));
        cli_expect(&shown, 0);
        cli_free(&shown);
    }
    ck_assert(renamed);
    json_decref(array);
    cli_free(&result);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("quant cli");
    TCase *tcase = tcase_create("quant cli");
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_add_loop_test(tcase, refusals, 0, 22);
    tcase_add_loop_test(tcase, bad_files, 0, 4);
    tcase_add_loop_test(tcase, extreme_tensors_are_searched, 0, 3);
    tcase_add_test(tcase, help);
    tcase_add_test(tcase, papers);
    tcase_add_test(tcase, threads_do_not_matter);
    tcase_add_test(tcase, front_and_show);
    tcase_add_test(tcase, a_second_run_continues);
    tcase_add_test(tcase, per_layer);
    tcase_add_test(tcase, hold_out);
    tcase_add_test(tcase, zeros_are_held_out);
    tcase_add_loop_test(tcase, times_are_told_apart, 0, 2);
    tcase_add_loop_test(tcase, damaged_archives_are_refused, 0, EVO_COUNT_OF(damages));
    tcase_add_test(tcase, long_sources_are_cut);
    tcase_add_test(tcase, sources_stay_in_comments);
    tcase_add_test(tcase, data_under_another_name);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

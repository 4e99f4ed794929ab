/* Bad arguments and bad files: one sentence on stderr, nothing on stdout, the right
 * exit status, and no file touched. */
#include "tests/cli_run.h"

enum { FAILURE = 1, USAGE = 2 };

static const char linear[] = "kernel linear\ninput f32\noutput f32\npass unroll 1\n"
                             "  v0 = in.f32 0\n  v1 = add.f32 v0 v0\n"
                             "  output 0 v1\nend\n";

/* ---- Arguments ------------------------------------------------------------- */

static const struct refusal {
    const char *words[8], *part;
} arguments[] = {
    {{"frnt"}, "unknown command 'frnt'; nearest: front"},
    {{"list"}, "usage: evolve list"},
    {{"list", "target"}, "nearest: targets"},
    {{"list", "targets", "formats"}, "usage: evolve list"},
    {{"front"}, "usage: evolve front"},
    {{"front", "--jsno", "x"}, "--jsno"},
    {{"front", "x", "--isa", "avx"}, "nearest: avx2"},
    {{"front", "x", "--max-ulp", "0"}, "--max-ulp takes a positive finite number"},
    {{"show"}, "usage: evolve show"},
    {{"verify"}, "usage: evolve verify"},
    {{"verify", "x", "--time", "0"}, "--time"},
    {{"verify", "x", "--seed", "-1"}, "--seed takes a whole number"},
    {{"verify", "x", "--max-ulp", "0"}, "--max-ulp takes a positive finite number"},
    {{"verify", "x", "--max-ulp", "-1"}, "not '-1'"},
    {{"verify", "x", "--max-ulp", "nan"}, "not 'nan'"},
    {{"verify", "x", "--max-ulp", "inf"}, "not 'inf'"},
    {{"verify", "x", "--max-ulp", "1x"}, "not '1x'"},
    {{"verify", "x", "--max-ulp", ""}, "not ''"},
    {{"verify", "x", "--max-ulp", " 1"}, "not ' 1'"},
    {{"verify", "x", "--max-ulp"}, "--max-ulp"},
    {{"verify", "x", "--domain", "2,1"}, "--domain"},
    {{"verify", EVO_SOURCE_DIR "/seeds/softmax/online.evo", "--target", "softmax",
      "--time", "5s"},
     "--time is for f64 and several inputs"},
    {{"verify", EVO_SOURCE_DIR "/seeds/softmax/online.evo", "--target", "softmax",
      "--thin", "0"},
     "--thin takes a whole number"},
    {{"verify", EVO_SOURCE_DIR "/seeds/simplex3/weights.evo", "--target", "simplex3",
      "--thin", "2"},
     "--thin is for functions of rows"},
    {{"verify", EVO_SOURCE_DIR "/seeds/simplex3/weights.evo", "--target", "simplex3",
      "--domain", "0,1"},
     "belong together"},
    {{"verify", "x", "--domain", "(1,1)"}, "--domain"},
    {{"verify", "x", "--domain", ""}, "--domain"},
    {{"verify", "x", "--domain", "1"}, "--domain"},
    {{"verify", "x", "--domain", "nan,1"}, "--domain"},
    {{"verify", "x", "--threads", "0"}, "--threads takes a whole number"},
    {{"verify", "x", "--threads", "-3"}, "--threads takes a whole number"},
    {{"bench", "x", "--rounds", "1e99"}, "--rounds takes a whole number"},
    {{"bench", "x", "--max-ulp", "nan"}, "--max-ulp takes a positive finite number"},
    {{"bench", "x", "--isa", "sse\n9"}, "unknown instruction set 'sse 9'"},
    {{"export", "x"}, "--name"},
    {{"--target", "epx"}, "unknown target 'epx'; nearest: exp"},
    {{"--target", "exp", "--fmt", "f33"}, "unknown format 'f33'; nearest: f32"},
    {{"--target", "pow", "--fmt", "f16"}, "pow has several inputs or outputs: it"},
    {{"--target", "pow", "--fmt", "real", "--domain", "[0,1]"},
     "pow has several inputs or outputs: formulas"},
    {{"verify", EVO_SOURCE_DIR "/results/real/cos/02.evo", "--target", "sincos"},
     "sincos has several inputs or outputs: formulas"},
    {{"--target", "mulcut", "--fmt", "e4m3fn"}, "no starting programs in"},
    {{"--target", "sinpi", "--fmt", "f64"}, "sinpi has no starting programs in"},
    {{"--max-ulp", "0"}, "--max-ulp takes a positive finite number"},
    {{"--max-ulp", "-1"}, "--max-ulp takes a positive finite number"},
    {{"--max-ulp", "nan"}, "--max-ulp takes a positive finite number"},
    {{"--domain", "2,1"}, "--domain"},
    {{"--domain", "(1,1)"}, "--domain"},
    {{"--time", "1y"}, "--time takes a time such as"},
    {{"--time", "0"}, "--time takes a time such as"},
    {{"--isa", "avx1024"}, "unknown instruction set"},
    {{"--nonsense"}, "--nonsense"},
    {{"resume"}, "usage: evolve resume"},
    {{"verify", ""}, "the name of a file is empty"},
    {{"front", ""}, "an archive needs a file name"},
    {{"show", "", "abcd"}, "an archive needs a file name"},
    {{"--from", ""}, "--from takes seeds, scratch or a program file"},
    {{"--seed", "9223372036854775808"}, "from 0 to 9223372036854775807"},
    {{"verify", "x", "--seed", "9223372036854775808"}, "from 0 to 9223372036854775807"},
};

START_TEST(arguments_are_refused) {
    const struct refusal *refusal = &arguments[_i];
    cli_result result = cli_run_with(&(cli_setting){NULL, 0}, refusal->words);
    cli_expect_refusal(&result, USAGE, refusal->part);
    cli_free(&result);
}
END_TEST

/* ---- Program files --------------------------------------------------------- */

static const struct program_refusal {
    const char *text, *part;
} programs[] = {
    {"", ""},
    {"not a program\n", ""},
    {"kernel a\ninput f32\noutput f32\npass unroll 1\n  v0 = in.f32 0\n", ""},
    {"kernel a\ninput f32\noutput f32\npass unroll 1\n  v0 = in.f32 0\n"
     "  v1 = add.f32 v0 v2\n  output 0 v1\nend\n",
     "v2"},
    {"kernel a\ninput f32\noutput f32\npass unroll 1\n  v0 = in.f32 0\n"
     "  v1 = add.f32 v0 v1\n  output 0 v1\nend\n",
     "v1"},
    {"kernel a\ninput f32\noutput f32\ntable t0 f32 values : 0x1p+0 0x1p+1\n"
     "pass unroll 1\n  v0 = in.f32 0\n  v1 = cvt.i32.f32 v0\n"
     "  v2 = gather.f32 t0 v1\n  output 0 v2\nend\n",
     "index"},
    {"kernel a\ninput f32\noutput f32\npass unroll 99999999999\n", ""},
};

START_TEST(an_empty_target_file_is_refused) {
    cli_result result = cli_run("--target-file", "/dev/null");
    cli_expect_refusal(&result, FAILURE, "a target file needs a line \"name: ...\"");
    cli_free(&result);
}
END_TEST

/* What is given twice counts as given last, and nothing leaks. */
START_TEST(repeated_options) {
    cli_result result = cli_run("front", "x", "--isa", "avx2", "--max-ulp", "1",
                                "--isa", "avx512", "--isa", "avx", "--max-ulp", "2");
    cli_expect_refusal(&result, USAGE, "unknown instruction set 'avx'");
    cli_free(&result);
}
END_TEST

START_TEST(programs_are_refused) {
    const char *path = cli_file("bad.evo", programs[_i].text);
    cli_result result = cli_run("verify", path, "--target", "exp");
    cli_expect_refusal(&result, FAILURE, programs[_i].part);
    ck_assert_ptr_nonnull(strstr(result.err, "bad.evo"));
    cli_free(&result);
}
END_TEST

START_TEST(every_truncation_of_a_program_is_refused) {
    char text[sizeof linear];
    for (size_t length = 0; length + 2 < sizeof linear; length += 7) {
        memcpy(text, linear, length);
        text[length] = '\0';
        const char *path = cli_file("cut.evo", text);
        cli_result result =
            cli_run("export", path, "--name", "f", "-o", fixture_path("out"));
        cli_expect_refusal(&result, FAILURE, "cut.evo");
        cli_free(&result);
    }
    ck_assert(!fixture_exists(fixture_path("out"), ""));
}
END_TEST

/* A sweep shows neighbouring floats, never the arrays that a reduction depends on. */
START_TEST(reductions_are_no_elementwise_function) {
    const char *path =
        cli_file("sum.evo", "kernel sum\ninput f32\noutput f32\n"
                            "accumulator max.f32 -inf\npass unroll 1\n"
                            "  v0 = in.f32 0\n  accumulator 0 v0\npass unroll 1\n"
                            "  v1 = in.f32 0\n  output 0 v1\nend\n");
    cli_result result = cli_run("verify", path, "--target", "exp", "--domain", "0,1");
    cli_expect_refusal(&result, USAGE, "no parameters, scratch arrays or accumulators");
    cli_free(&result);
}
END_TEST

START_TEST(starts_that_fail_leave_no_trace) {
    const char *archive = fixture_path("none.db");
    cli_result result =
        cli_run("--target", "sinpi", "--fmt", "f64", "--archive", archive);
    cli_expect_refusal(&result, USAGE, "sinpi has no starting programs");
    cli_free(&result);
    ck_assert(!fixture_exists(archive, ""));
    /* A start that misses the special values leaves nothing that binds the archive. */
    const char *path = cli_file("linear.evo", linear);
    result = cli_run("--target", "exp", "--from", path, "--archive", archive);
    cli_expect_refusal(&result, USAGE, "no starting program");
    cli_free(&result);
    result = cli_run("--target", "exp2", "--deterministic", "--evaluations", "1",
                     "--domain", "0.99,1", "--archive", archive);
    cli_expect(&result, 0);
    cli_free(&result);
}
END_TEST

START_TEST(decimals_are_never_below_the_claim) {
    const char *path = EVO_SOURCE_DIR "/results/exp_1ulp_avx512/exp_1ulp_avx512.evo";
    char limit[64];
    cli_result result =
        cli_run("verify", path, "--target", "exp", "--domain", "0,1", "--json");
    cli_expect(&result, 0);
    json_t *claim = cli_json(&result);
    snprintf(limit, sizeof limit, "%.17g",
             json_number_value(json_object_get(claim, "max_ulp")));
    json_decref(claim);
    cli_free(&result);
    result = cli_run("verify", path, "--target", "exp", "--domain", "0,1", "--max-ulp",
                     limit);
    cli_expect(&result, 0);
    cli_free(&result);
}
END_TEST

START_TEST(program_files_need_a_target) {
    const char *path = cli_file("linear.evo", linear);
    cli_result result = cli_run("verify", path);
    cli_expect_refusal(&result, USAGE, "--target");
    cli_free(&result);
    result = cli_run("verify", path, "--target", "exp", "--fmt", "f64");
    cli_expect_refusal(&result, USAGE, "signature");
    cli_free(&result);
    result = cli_run("verify", path, "--target", "exp", "--time", "60s");
    cli_expect_refusal(&result, USAGE, "every input of exp f32 is visited");
    cli_free(&result);
    result = cli_run("bench", path, "--target", "exp", "--inputs", "none");
    cli_expect_refusal(&result, USAGE, "nearest");
    cli_free(&result);
    const char *doubles =
        cli_file("doubles.evo", "kernel doubles\ninput f64\n"
                                "output f64\npass unroll 1\n"
                                "  x = in.f64 0\n  output 0 x\nend\n");
    result = cli_run("bench", path, "--target", "exp", "--beside", doubles);
    cli_expect_refusal(&result, USAGE, "signature");
    cli_free(&result);
    result = cli_run("--inputs", "none");
    cli_expect_refusal(&result, USAGE, "nearest");
    cli_free(&result);
}
END_TEST

/* ---- Archives -------------------------------------------------------------- */

START_TEST(archives_are_refused) {
    const char *missing = fixture_path("missing.db");
    cli_result result = cli_run("front", missing);
    cli_expect_refusal(&result, FAILURE, "missing.db");
    ck_assert(!fixture_exists(missing, ""));
    cli_free(&result);

    const char *refused = fixture_path("refused.db"); /* log is NaN there */
    result = cli_run("--target", "log", "--domain=-5,-1", "--evaluations", "10",
                     "--archive", refused);
    cli_expect_refusal(&result, USAGE, "no starting program");
    ck_assert(!fixture_exists(refused, "") && !fixture_exists(refused, "-wal"));
    cli_free(&result);

    const char *foreign = cli_file("foreign.db", "these are my notes\n");
    result = cli_run("front", foreign);
    cli_expect_refusal(&result, FAILURE, "foreign.db");
    cli_free(&result);
    char *data = cli_read(foreign);
    ck_assert_str_eq(data, "these are my notes\n");
    free(data);

    const char *newer = fixture_archive("newer.db", 1);
    fixture_sql(newer, "PRAGMA user_version = 999");
    result = cli_run("show", newer, "0000");
    cli_expect_refusal(&result, FAILURE, "999");
    cli_free(&result);

    result = cli_run("front", "/proc/self/mem");
    cli_expect_refusal(&result, FAILURE, "/proc/self/mem");
    cli_free(&result);
    result = cli_run("front", "/tmp");
    cli_expect_refusal(&result, FAILURE, "/tmp");
    cli_free(&result);
}
END_TEST

/* The size of a file and whether anything lies beside it. */
static void expect_untouched(const char *path, const char *before, size_t size) {
    char *data;
    size_t length;
    ck_ok(evo_file_read(path, 1 << 28, &data, &length, &err));
    ck_assert(length == size && memcmp(data, before, size) == 0);
    free(data);
    ck_assert(!fixture_exists(path, "-wal") && !fixture_exists(path, "-shm"));
}

/* Archives that do not say what they are about, or whose saved run is no such thing. */
static const struct archive_refusal {
    const char *sql, *part;
    const char *command;
} damages[] = {
    {"DELETE FROM meta", "does not say what its kernels compute", "front"},
    {"DELETE FROM meta WHERE key = 'format'", "does not say what", "front"},
    {"UPDATE meta SET value = 'foo' WHERE key = 'target'", "about 'foo' in", "front"},
    {"UPDATE meta SET value = 'q7' WHERE key = 'format'", "in 'q7'", "resume"},
    {"ALTER TABLE claims ADD COLUMN extra TEXT", "is not a usable archive", "front"},
    {"INSERT INTO states SELECT min(run), zeroblob(100000000) FROM runs",
     "a value is larger than 64 MiB", "resume"},
    {"INSERT INTO states SELECT min(run), zeroblob(1000) FROM runs",
     "saved run is damaged", "resume"},
    {"INSERT INTO states SELECT min(run), "
     "CAST('{\"target\":\"expp\",\"format\":\"f32\","
     "\"domain\":\"\",\"seconds\":1.0,\"evaluations\":0,\"threads\":1,\"seed\":0,"
     "\"from\":\"seeds\",\"deterministic\":false,\"next\":0}' AS BLOB) FROM runs",
     "saved run is damaged: unknown target 'expp'", "resume"},
};

START_TEST(damaged_archives_are_refused) {
    const struct archive_refusal *damage = &damages[_i];
    const char *path = fixture_archive("damaged.db", 2);
    fixture_sql(path, damage->sql);
    fixture_sql(path, "PRAGMA wal_checkpoint(TRUNCATE)");
    char *before;
    size_t size;
    ck_ok(evo_file_read(path, 1 << 28, &before, &size, &err));
    cli_result result = cli_run(damage->command, path);
    cli_expect_refusal(&result, FAILURE, damage->part);
    cli_free(&result);
    expect_untouched(path, before, size);
    free(before);
}
END_TEST

/* Noise behind an intact header. */
START_TEST(damaged_pages_leave_nothing_beside_them) {
    const char *path = fixture_archive("noise.db", 2);
    fixture_sql(path, "PRAGMA wal_checkpoint(TRUNCATE)");
    char *data;
    size_t size;
    ck_ok(evo_file_read(path, 1 << 24, &data, &size, &err));
    memset(data + 100, 0x5a, size - 100);
    fixture_write(path, data, size);
    static const char *const commands[] = {"front", "resume"};
    for (size_t i = 0; i < EVO_COUNT_OF(commands); i++) {
        cli_result result = cli_run(commands[i], path);
        cli_expect_refusal(&result, FAILURE, "damaged");
        cli_free(&result);
        expect_untouched(path, data, size);
    }
    cli_result result =
        cli_run("--deterministic", "--evaluations", "1", "--archive", path);
    cli_expect_refusal(&result, FAILURE, "damaged");
    cli_free(&result);
    expect_untouched(path, data, size);
    free(data);
}
END_TEST

START_TEST(ids_are_refused) {
    const char *path = fixture_archive("a.db", 3);
    char name[256];
    snprintf(name, sizeof name, "%s:ffffffffffffffffffffffffffffffff", path);
    cli_result result = cli_run("verify", name);
    cli_expect_refusal(&result, USAGE, "");
    cli_free(&result);
    result = cli_run("show", path, "zz");
    cli_expect_refusal(&result, USAGE, "");
    cli_free(&result);
    result = cli_run("verify", path);
    cli_expect_refusal(&result, USAGE, ":ID");
    cli_free(&result);
}
END_TEST

START_TEST(altered_programs_are_refused) {
    const char *path = fixture_archive("altered.db", 1);
    fixture_sql(path, "UPDATE kernels SET program = replace(program, 'fma', 'fmx')");
    cli_result result = cli_run("front", path, "--json");
    cli_expect_refusal(&result, FAILURE, "altered.db");
    cli_free(&result);
}
END_TEST

/* ---- Outputs --------------------------------------------------------------- */

START_TEST(unwritable_outputs_are_refused) {
    const char *path = cli_file("linear.evo", linear);
    const char *file = cli_file("file", "kept");
    char below[256];
    snprintf(below, sizeof below, "%s/below", file);
    const char *dirs[] = {file, below, "/proc/nothing", "/dev/null"};
    for (size_t i = 0; i < EVO_COUNT_OF(dirs); i++) {
        cli_result result = cli_run("export", path, "--name", "f", "-o", dirs[i]);
        cli_expect_refusal(&result, FAILURE, dirs[i]);
        cli_free(&result);
    }
    char *data = cli_read(file);
    ck_assert_str_eq(data, "kept");
    free(data);
    cli_result result =
        cli_run("export", path, "--name", "1 f", "-o", fixture_path("out"));
    cli_expect_refusal(&result, USAGE, "");
    cli_free(&result);
}
END_TEST

START_TEST(full_disk_leaves_the_old_export) {
    const char *path = cli_file("linear.evo", linear), *out = fixture_path("out");
    char header[256], source[256];
    cli_result result = cli_run("export", path, "--name", "f", "-o", out);
    cli_expect(&result, 0);
    cli_free(&result);
    snprintf(header, sizeof header, "%s/f.h", out);
    snprintf(source, sizeof source, "%s/f.c", out);
    ck_ok(evo_file_write(header, "old", 3, &err));
    ck_ok(evo_file_write(source, "old", 3, &err));
    const char *words[] = {"export", path, "--name", "f", "-o", out, NULL};
    result = cli_run_with(&(cli_setting){NULL, 400}, words);
    cli_expect_refusal(&result, FAILURE, "f.");
    cli_free(&result);
    const char *files[] = {header, source};
    for (int i = 0; i < 2; i++) {
        char *data = cli_read(files[i]);
        ck_assert_str_eq(data, "old");
        free(data);
    }
}
END_TEST

/* A claim.json beside a program is read where it names that kernel, and only whole. */
START_TEST(claims_beside_programs) {
    const char *path = cli_file("linear.evo", linear);
    char id[33], claim[128];
    evo_kernel kernel;
    ck_ok(evo_kernel_parse(linear, strlen(linear), &kernel, &err));
    evo_hash_format(evo_kernel_hash(&kernel), id);
    cli_file("claim.json", "{\"id\": \"0123456789abcdef0123456789abcdef\"}");
    cli_result result =
        cli_run("export", path, "--name", "linear", "-o", fixture_directory);
    cli_expect(&result, 0);
    cli_free(&result);
    char *header = cli_read(fixture_path("linear.h"));
    ck_assert_ptr_nonnull(strstr(header, "none is stated"));
    free(header);

    snprintf(claim, sizeof claim, "{\"id\": \"%s\", \"max_ulp_hex\": \"0x1p-1\"}", id);
    cli_file("claim.json", claim);
    result = cli_run("export", path, "--name", "linear", "-o", fixture_directory);
    cli_expect_refusal(&result, FAILURE, "is not what show --json writes");
    cli_free(&result);
}
END_TEST

START_TEST(full_disk_of_results_is_a_failure) {
    const char *words[] = {"list", "instructions", "--json", NULL};
    cli_result result = cli_run_with(&(cli_setting){"/dev/full", 0}, words);
    cli_expect_refusal(&result, FAILURE, "standard output");
    cli_free(&result);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("refusals");
    TCase *tcase = tcase_create("refusals");
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_set_timeout(tcase, 60);
    tcase_add_loop_test(tcase, arguments_are_refused, 0, EVO_COUNT_OF(arguments));
    tcase_add_test(tcase, an_empty_target_file_is_refused);
    tcase_add_test(tcase, repeated_options);
    tcase_add_loop_test(tcase, programs_are_refused, 0, EVO_COUNT_OF(programs));
    tcase_add_test(tcase, every_truncation_of_a_program_is_refused);
    tcase_add_test(tcase, reductions_are_no_elementwise_function);
    tcase_add_test(tcase, starts_that_fail_leave_no_trace);
    tcase_add_test(tcase, decimals_are_never_below_the_claim);
    tcase_add_test(tcase, program_files_need_a_target);
    tcase_add_test(tcase, archives_are_refused);
    tcase_add_loop_test(tcase, damaged_archives_are_refused, 0, EVO_COUNT_OF(damages));
    tcase_add_test(tcase, damaged_pages_leave_nothing_beside_them);
    tcase_add_test(tcase, ids_are_refused);
    tcase_add_test(tcase, altered_programs_are_refused);
    tcase_add_test(tcase, unwritable_outputs_are_refused);
    tcase_add_test(tcase, full_disk_leaves_the_old_export);
    tcase_add_test(tcase, claims_beside_programs);
    tcase_add_test(tcase, full_disk_of_results_is_a_failure);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

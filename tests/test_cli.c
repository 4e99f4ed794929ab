/* The commands on good input: exit status, JSON members, tables, stdout and stderr. */
#include "tests/cli_run.h"

/* 1 + x: near 0 within half an ulp of e^x. */
static const char one_plus_x[] = "kernel one_plus_x\ninput f32\noutput f32\n"
                                 "pass unroll 1\n  v0 = in.f32 0\n"
                                 "  v1 = const.f32 0x1p+0\n  v2 = add.f32 v0 v1\n"
                                 "  output 0 v2\nend\n";

static double number(const json_t *object, const char *name) {
    const json_t *value = json_object_get(object, name);
    ck_assert_msg(json_is_number(value), "%s is no number", name);
    return json_number_value(value);
}

static const char *string(const json_t *object, const char *name) {
    const json_t *value = json_object_get(object, name);
    ck_assert_msg(json_is_string(value), "%s is no string", name);
    return json_string_value(value);
}

/* The decimal beside the hex string, which is exact. */
static void check_pair(const json_t *object, const char *name) {
    char key[64];
    snprintf(key, sizeof key, "%s_hex", name);
    double exact = strtod(string(object, key), NULL), decimal = number(object, name);
    ck_assert_double_le(fabs(exact - decimal), 1e-8 * fabs(exact));
    ck_assert_ptr_nonnull(strstr(string(object, key), "0x"));
}

START_TEST(lists) {
    static const char *const names[] = {"targets", "formats", "numbers",
                                        "instructions"};
    static const char *const members[] = {"exp", "bf16", "e4m3b11fnuz", "fma.f32"};
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++) {
        cli_result result = cli_run("list", names[i]);
        cli_expect(&result, 0);
        ck_assert_ptr_nonnull(strstr(result.out, members[i]));
        ck_assert_str_eq(result.err, "");
        cli_free(&result);
        result = cli_run("list", names[i], "--json");
        cli_expect(&result, 0);
        json_t *array = cli_json(&result);
        bool found = false;
        for (size_t k = 0; k < json_array_size(array); k++)
            found |= strcmp(string(json_array_get(array, k), "name"), members[i]) == 0;
        ck_assert(found);
        json_decref(array);
        cli_free(&result);
    }
}
END_TEST

START_TEST(help_and_version) {
    static const char *const commands[] = {"front",  "show", "verify", "bench",
                                           "export", "list", "resume"};
    cli_result result = cli_run("--help");
    cli_expect(&result, 0);
    ck_assert_str_eq(result.err, "");
    for (size_t i = 0; i < EVO_COUNT_OF(commands); i++) {
        ck_assert_ptr_nonnull(strstr(result.out, commands[i]));
        cli_result help = cli_run(commands[i], "--help");
        cli_expect(&help, 0);
        ck_assert_ptr_nonnull(strstr(help.out, "Usage: evolve "));
        ck_assert_ptr_nonnull(strstr(help.out, "--help"));
        cli_free(&help);
    }
    cli_free(&result);
    result = cli_run("--version");
    cli_expect(&result, 0);
    ck_assert(strncmp(result.out, "evolve ", 7) == 0);
    cli_free(&result);
}
END_TEST

/* Kernel k of the fixture has 1/4 + k ns and 1/2 + k/3 ulp: only the first is on the
 * front, until a slower one is more accurate. */
static const char *archive_with_front(void) {
    const char *path = fixture_archive("front.db", 4);
    fixture_sql(path, "UPDATE claims SET inputs = 1000;"
                      "UPDATE claims SET max_ulp = 0.25 WHERE kernel = 3");
    return path;
}

START_TEST(front) {
    const char *path = archive_with_front();
    cli_result result = cli_run("front", path, "--json");
    cli_expect(&result, 0);
    json_t *array = cli_json(&result);
    ck_assert_uint_eq(json_array_size(array), 2);
    const json_t *first = json_array_get(array, 0), *last = json_array_get(array, 1);
    ck_assert_double_eq(number(first, "ns_per_element"), 0.25);
    ck_assert_double_eq(number(first, "max_ulp"), 0.5);
    ck_assert_double_eq(number(last, "ns_per_element"), 2.25);
    ck_assert_double_eq(number(last, "max_ulp"), 0.25);
    ck_assert_str_eq(string(first, "target"), "exp");
    ck_assert_str_eq(string(first, "fmt"), "f32");
    ck_assert_str_eq(string(first, "isa"), "avx2");
    ck_assert_str_eq(string(first, "verdict"), "observed");
    ck_assert_double_eq(number(first, "inputs"), 1000);
    ck_assert_double_gt(number(first, "operations"), 0);
    ck_assert_uint_eq(strlen(string(first, "id")), 32);
    ck_assert_str_eq(string(first, "worst_input_bits"), "0x3f800000");
    static const char *const pairs[] = {"max_ulp", "mean_ulp", "worst_input",
                                        "ns_per_element", "reference_ratio"};
    for (size_t i = 0; i < EVO_COUNT_OF(pairs); i++)
        check_pair(first, pairs[i]);
    json_decref(array);
    cli_free(&result);

    result = cli_run("front", path);
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, "max ULP"));
    ck_assert_ptr_null(strstr(result.out, "\033"));
    ck_assert_ptr_nonnull(strstr(result.err, "none of this host"));
    cli_free(&result);
    result = cli_run("front", path, "--isa", "avx512", "--json");
    cli_expect(&result, 0);
    ck_assert_str_eq(result.out, "[]\n");
    cli_free(&result);
    result = cli_run("front", path, "--isa", "avx512");
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.err, "none of 4 kernels"));
    cli_free(&result);
}
END_TEST

static void expect_front(const char *path, const char *max_ulp, const char *proven,
                         size_t count, double first_ns) {
    cli_result result = cli_run("front", path, "--json", "--max-ulp", max_ulp, proven);
    cli_expect(&result, 0);
    json_t *array = cli_json(&result);
    ck_assert_uint_eq(json_array_size(array), count);
    if (count > 0)
        ck_assert_double_eq(number(json_array_get(array, 0), "ns_per_element"),
                            first_ns);
    json_decref(array);
    cli_free(&result);
}

/* A proof found that the fastest kernel, or each, misses a special value. */
START_TEST(front_without_broken) {
    const char *path = archive_with_front();
    fixture_sql(path, "UPDATE claims SET max_ulp = 9e999, verdict = 'proven' "
                      "WHERE kernel = 1");
    cli_result result = cli_run("front", path);
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, "observed"));
    ck_assert_ptr_null(strstr(result.out, "inf"));
    ck_assert_ptr_nonnull(strstr(result.err, "1 kernel is left out"));
    cli_free(&result);
    result = cli_run("front", path, "--proven");
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, "inf"));
    ck_assert_ptr_null(strstr(result.err, "left out"));
    cli_free(&result);
}
END_TEST

/* The front of archive_with_front holds 0.25 ns and 0.5 ulp, 2.25 ns and 0.25 ulp. */
START_TEST(front_of_some) {
    const char *path = archive_with_front();
    expect_front(path, "0.51", NULL, 2, 0.25);
    expect_front(path, "0.5", NULL, 0, 0); /* seven results are misrounded */
    fixture_sql(path, "UPDATE claims SET misrounded = 0");
    expect_front(path, "0.5", NULL, 2, 0.25);
    expect_front(path, "0.49", NULL, 1, 2.25);
    expect_front(path, "0.2", NULL, 0, 0);
    expect_front(path, "9", "--proven", 0, 0);
    cli_result result = cli_run("front", path, "--proven");
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, "max ULP"));
    ck_assert_ptr_eq(strchr(result.out, '\n') + 1, result.out + strlen(result.out));
    ck_assert_ptr_nonnull(strstr(result.err, "none of 4 kernels"));
    cli_free(&result);
    fixture_sql(path, "UPDATE claims SET verdict = 'proven' WHERE kernel = 3");
    expect_front(path, "9", "--proven", 1, 2.25);
    expect_front(path, "0.2", "--proven", 0, 0);
}
END_TEST

/* What a search observes has no worst input, and 0x0p+0 would look like one. */
START_TEST(observed_claims_state_what_was_observed) {
    static const char *const members[] = {
        "worst_input", "worst_input_hex", "worst_input_bits",   "worst_got_bits",
        "mean_ulp",    "mean_ulp_hex",    "misrounded",         "special_failures",
        "properties",  "histogram",       "reference_bound_ulp"};
    const char *path = fixture_archive("front.db", 1);
    fixture_sql(path, "UPDATE claims SET misrounded = 0, mean_ulp = 0, "
                      "histogram = '[0' || replace(hex(zeroblob(23)), '00', ',0') || "
                      "']'");
    char id[64];
    snprintf(id, sizeof id, "%s", fixture_query(path, "SELECT id FROM kernels"));
    cli_result result = cli_run("show", path, id, "--json");
    cli_expect(&result, 0);
    json_t *object = cli_json(&result);
    check_pair(object, "max_ulp");
    for (size_t i = 0; i < EVO_COUNT_OF(members); i++)
        ck_assert_msg(json_is_null(json_object_get(object, members[i])), "%s",
                      members[i]);
    json_decref(object);
    cli_free(&result);
    result = cli_run("show", path, id);
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, "max ULP"));
    static const char *const lines[] = {"worst input", "result there", "mean ULP",
                                        "misrounded", "properties"};
    for (size_t i = 0; i < EVO_COUNT_OF(lines); i++)
        ck_assert_msg(strstr(result.out, lines[i]) == NULL, "%s", lines[i]);
    cli_free(&result);
}
END_TEST

START_TEST(show) {
    const char *path = archive_with_front();
    char id[64];
    snprintf(id, sizeof id, "%s", fixture_query(path, "SELECT id FROM kernels"));
    cli_result result = cli_run("show", path, id, "--json");
    cli_expect(&result, 0);
    json_t *object = cli_json(&result);
    ck_assert_str_eq(string(object, "id"), id);
    const char *text = string(object, "program");
    evo_kernel kernel;
    ck_ok(evo_kernel_parse(text, strlen(text), &kernel, &err));
    ck_assert_str_eq(string(object, "seed"), "18446744073709551615");
    json_decref(object);
    cli_free(&result);

    id[8] = '\0';
    result = cli_run("show", path, id);
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, "fma.f32"));
    ck_assert_ptr_nonnull(strstr(result.out, "misrounded     7 "));
    ck_assert_str_eq(result.err, "");
    cli_free(&result);
    result = cli_run("show", path, id, "--asm", "--isa", "portable");
    cli_expect(&result, 0);
    ck_assert_ptr_nonnull(strstr(result.out, "ret"));
    cli_free(&result);
}
END_TEST

START_TEST(verify_holds_and_fails) {
    const char *path = cli_file("one.evo", one_plus_x);
    cli_result result = cli_run("verify", path, "--target", "exp", "--domain",
                                "5e-10,1e-9", "--max-ulp", "0.6", "--json");
    cli_expect(&result, 0);
    json_t *object = cli_json(&result);
    ck_assert_str_eq(string(object, "verdict"), "proven");
    ck_assert_double_gt(number(object, "inputs"), 8e6);
    ck_assert(json_is_true(json_object_get(object, "holds")));
    check_pair(object, "max_ulp");
    json_decref(object);
    cli_free(&result);
    result = cli_run("verify", path, "--target", "exp", "--domain", "0.5,1",
                     "--max-ulp", "0.6");
    cli_expect(&result, 4);
    ck_assert_ptr_nonnull(strstr(result.out, "FAILS"));
    cli_free(&result);
}
END_TEST

/* f64 is observed; the claim says on how many samples it rests. */
START_TEST(verify_observes_f64) {
    static const char path[] = EVO_SOURCE_DIR "/tests/kernels/exp_f64.evo";
    cli_result result = cli_run("verify", path, "--target", "exp", "--domain", "[1,2)",
                                "--max-ulp", "1", "--seed", "7", "--json");
    cli_expect(&result, 0);
    json_t *object = cli_json(&result);
    ck_assert_str_eq(string(object, "fmt"), "f64");
    ck_assert_str_eq(string(object, "verdict"), "observed");
    ck_assert_double_ge(number(object, "inputs"), 2.5e6);
    ck_assert_double_ge(number(object, "samples_per_binade"), 2.5e6);
    ck_assert_double_ge(number(object, "reference_confirmed"), 500);
    ck_assert_double_gt(number(object, "max_ulp"), 0.5);
    check_pair(object, "max_ulp");
    check_pair(object, "worst_input");
    ck_assert_uint_eq(strlen(string(object, "worst_input_bits")), 18);
    json_decref(object);
    cli_free(&result);
    result = cli_run("verify", path, "--target", "exp", "--domain", "[1,2)", "--time",
                     "60s", "--max-ulp", "0.5");
    cli_expect(&result, 4);
    ck_assert_ptr_nonnull(strstr(result.out, "observed over"));
    ck_assert_ptr_nonnull(strstr(result.out, "binades"));
    ck_assert_ptr_nonnull(strstr(result.out, "FAILS"));
    cli_free(&result);
}
END_TEST

/* What verify sees goes into the archive in place of what a search saw, and never back.
 */
START_TEST(verify_records_its_observation) {
    static const char seed[] = EVO_SOURCE_DIR "/seeds/exp/f64/perm16_low.evo";
    const char *path = fixture_path("recorded.db");
    cli_result result = cli_run("--target", "exp", "--fmt", "f64", "--domain", "[1,2)",
                                "--from", seed, "--deterministic", "--evaluations", "1",
                                "--threads", "1", "--max-ulp", "1", "--archive", path);
    cli_expect(&result, 0);
    cli_free(&result);
    char name[256];
    snprintf(name, sizeof name, "%s:%s", path,
             fixture_query(path, "SELECT id FROM kernels WHERE number = 1"));
    result = cli_run("verify", name, "--samples", "20000000", "--record", "--json");
    cli_expect(&result, 0);
    json_t *seen = cli_json(&result);
    cli_free(&result);
    result = cli_run("show", path, strchr(name, ':') + 1, "--json");
    cli_expect(&result, 0);
    json_t *stored = cli_json(&result);
    ck_assert_double_ge(number(stored, "inputs"), 2e7);
    ck_assert_double_eq(number(stored, "inputs"), number(seen, "inputs"));
    ck_assert_double_ge(number(stored, "max_ulp"), number(seen, "max_ulp"));
    json_decref(seen);
    json_decref(stored);
    cli_free(&result);
    result = cli_run("verify", name, "--samples", "1000", "--record");
    cli_expect(&result, 2);
    ck_assert_ptr_nonnull(strstr(result.err, "not recorded"));
    cli_free(&result);
    result = cli_run("verify", seed, "--target", "exp", "--record");
    cli_expect(&result, 2);
    cli_free(&result);
}
END_TEST

/* Without --max-ulp, what the archive claims is what is checked: here it is false. */
START_TEST(verify_checks_the_stored_claim) {
    const char *path = archive_with_front();
    char name[256];
    snprintf(name, sizeof name, "%s:%s", path,
             fixture_query(path, "SELECT id FROM kernels WHERE number = 1"));
    cli_result result = cli_run("verify", name, "--domain", "1,1.5");
    cli_expect(&result, 4);
    ck_assert_ptr_nonnull(strstr(result.out, "max ULP <= 0.5"));
    cli_free(&result);
}
END_TEST

START_TEST(bench) {
    const char *path = cli_file("one.evo", one_plus_x);
    cli_result result = cli_run("bench", path, "--target", "exp", "--isa", "portable",
                                "--rounds", "3", "--json");
    cli_expect(&result, 0);
    json_t *object = cli_json(&result);
    check_pair(object, "ns_per_element");
    ck_assert(json_is_array(json_object_get(object, "peers")));
    ck_assert(json_is_null(json_object_get(object, "best_library")));
    json_decref(object);
    cli_free(&result);
}
END_TEST

/* Without --inputs: the geometric mean of what it shows for each distribution. */
START_TEST(bench_mean) {
    const evo_target *target = evo_target_get(EVO_TARGET_EXP);
    const char *path = cli_file("one.evo", one_plus_x);
    cli_result result = cli_run("bench", path, "--target", "exp", "--isa", "portable",
                                "--rounds", "3", "--json");
    cli_expect(&result, 0);
    json_t *object = cli_json(&result);
    ck_assert_str_eq(string(object, "timing_inputs"), EVO_TIMING_MEAN);
    const json_t *each = json_object_get(object, "reference_ratios");
    double mean = 1;
    for (int i = 0; i < target->timing_count; i++)
        mean *= pow(number(each, target->timing[i].name), evo_timing_weight(target, i));
    double shown = number(object, "reference_ratio");
    ck_assert_double_gt(mean, 0);
    ck_assert_double_lt(fabs(shown - mean), 1e-12 * mean);
    json_decref(object);
    cli_free(&result);
}
END_TEST

START_TEST(bench_on_every_distribution) {
    const evo_target *target = evo_target_get(EVO_TARGET_EXP);
    const char *path = cli_file("one.evo", one_plus_x);
    cli_result result =
        cli_run("bench", path, "--target", "exp", "--isa", "portable", "--rounds", "3",
                "--inputs", "all", "--latency", "--json");
    cli_expect(&result, 0);
    json_t *array = cli_json(&result);
    ck_assert_uint_eq(json_array_size(array), (size_t)target->timing_count);
    for (int i = 0; i < target->timing_count; i++) {
        const json_t *object = json_array_get(array, (size_t)i);
        ck_assert_str_eq(string(object, "timing_inputs"), target->timing[i].name);
        check_pair(object, "latency_ns");
    }
    json_decref(array);
    cli_free(&result);
}
END_TEST

/* The fastest of the listed peers whose error is within the limit. */
static const char *best_within(const json_t *object, double limit) {
    const json_t *peers = json_object_get(object, "peers");
    const char *best = NULL;
    double best_ns = INFINITY;
    for (size_t i = 0; i < json_array_size(peers); i++) {
        const json_t *peer = json_array_get(peers, i);
        double ns = number(peer, "ns_per_element");
        if (json_object_get(peer, "max_ulp") != NULL &&
            number(peer, "max_ulp") <= limit && ns < best_ns) {
            best = string(peer, "function");
            best_ns = ns;
        }
    }
    return best;
}

/* A kernel with a claim of 1/2 ulp, in classes below and above that; the first has no
 * library, the last has expf at least. */
START_TEST(bench_classes) {
    static const struct {
        const char *asked;
        double limit;
    } classes[] = {{"0.1", 0.5}, {"0.6", 0.6}, {"4", 4}};
    const char *path = archive_with_front();
    char name[256];
    snprintf(name, sizeof name, "%s:%s", path,
             fixture_query(path, "SELECT id FROM kernels WHERE number = 1"));
    for (size_t i = 0; i < EVO_COUNT_OF(classes); i++) {
        cli_result result = cli_run("bench", name, "--isa", "portable", "--rounds", "3",
                                    "--json", "--max-ulp", classes[i].asked);
        cli_expect(&result, 0);
        json_t *object = cli_json(&result);
        ck_assert_double_eq(number(object, "class_ulp"), classes[i].limit);
        const char *best = best_within(object, classes[i].limit);
        if (i == 0)
            ck_assert(json_is_null(json_object_get(object, "best_library")));
        else
            ck_assert_str_eq(string(object, "best_library"), best);
        json_decref(object);
        cli_free(&result);
    }
}
END_TEST

/* In 8 bits beside tables of all results, and beside a kernel on floats. */
START_TEST(bench_beside) {
    const char *path = cli_file("copy.evo", "kernel copy\ninput u8\noutput u8\n"
                                            "pass unroll 1\n  c = in.i32 0\n"
                                            "  output 0 c\nend\n");
    const char *floats = cli_file("one.evo", one_plus_x);
    cli_result result = cli_run("bench", path, "--target", "exp", "--fmt", "e4m3fn",
                                "--isa", "portable", "--rounds", "3", "--beside",
                                floats, "--beside", path, "--max-ulp", "0.5", "--json");
    cli_expect(&result, 0);
    json_t *object = cli_json(&result);
    const json_t *beside = json_object_get(object, "beside");
    ck_assert_uint_eq(json_array_size(beside), 2);
    ck_assert_str_eq(string(json_array_get(beside, 0), "kernel"), "one");
    ck_assert(json_is_true(json_object_get(json_array_get(beside, 0), "converted")));
    ck_assert(json_is_false(json_object_get(json_array_get(beside, 1), "converted")));
    check_pair(json_array_get(beside, 0), "ns_per_element");
    ck_assert_str_eq(string(object, "best_library"), "loads");
    const json_t *table = json_array_get(json_object_get(object, "peers"), 0);
    ck_assert_str_eq(string(table, "library"), "table of 256");
    ck_assert(number(table, "max_ulp") > 0.45 && number(table, "max_ulp") <= 0.5);
    json_decref(object);
    cli_free(&result);
}
END_TEST

/* Around a program that is almost as long as allowed no encoder fits. */
START_TEST(programs_that_become_too_long_are_refused) {
    evo_text text;
    evo_text_init(&text);
    evo_text_append(&text, "kernel long\ninput f32\noutput f32\npass unroll 1\n"
                           "  v0 = const.f32 0x1p+0\n  v1 = in.f32 0\n");
    for (int i = 2; i < EVO_MAX_INSTRS; i++)
        evo_text_append(&text, "  v%d = add.f32 v%d v0\n", i, i - 1);
    evo_text_append(&text, "  output 0 v%d\n", EVO_MAX_INSTRS - 1);
    evo_text_append(&text, "end\n");
    const char *path = cli_file("long.evo", text.data);
    evo_text_clear(&text);
    cli_result result = cli_run("--target", "lgamma", "--fmt", "e5m2", "--evaluations",
                                "1", "--from", path, "--archive", ":memory:");
    ck_assert_int_ne(result.status, 0);
    ck_assert_msg(strstr(result.err, "fewer instructions") != NULL, "%s", result.err);
    cli_free(&result);
}
END_TEST

START_TEST(export_is_repeatable) {
    const char *path = archive_with_front(), *out = fixture_path("exported");
    char name[256], source[256];
    snprintf(name, sizeof name, "%s:%s", path,
             fixture_query(path, "SELECT id FROM kernels"));
    snprintf(source, sizeof source, "%s/my_exp.c", out);
    char *first = NULL;
    for (int i = 0; i < 2; i++) {
        cli_result result = cli_run("export", name, "--name", "my_exp", "-o", out);
        cli_expect(&result, 0);
        ck_assert_ptr_nonnull(strstr(result.out, "my_exp.h"));
        cli_free(&result);
        char *text = cli_read(source);
        ck_assert_ptr_nonnull(strstr(text, "my_exp_array"));
        if (first != NULL)
            ck_assert_str_eq(text, first);
        free(first);
        first = text;
    }
    free(first);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("cli");
    TCase *tcase = tcase_create("commands");
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, lists);
    tcase_add_test(tcase, help_and_version);
    tcase_add_test(tcase, front);
    tcase_add_test(tcase, front_of_some);
    tcase_add_test(tcase, front_without_broken);
    tcase_add_test(tcase, observed_claims_state_what_was_observed);
    tcase_add_test(tcase, show);
    tcase_add_test(tcase, verify_holds_and_fails);
    tcase_add_test(tcase, verify_observes_f64);
    tcase_add_test(tcase, verify_records_its_observation);
    tcase_add_test(tcase, verify_checks_the_stored_claim);
    tcase_add_test(tcase, bench);
    tcase_add_test(tcase, bench_mean);
    tcase_add_test(tcase, bench_on_every_distribution);
    tcase_add_test(tcase, bench_classes);
    tcase_add_test(tcase, bench_beside);
    tcase_add_test(tcase, programs_that_become_too_long_are_refused);
    tcase_add_test(tcase, export_is_repeatable);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* evolve show: formula, derivative, graph, error curve, ancestry. */
#include "tests/cli_run.h"
#include "tests/well_formed.h"

enum { DONE = 0, FAILURE = 1, USAGE = 2 };

/* 2^x on (0,1]: a line, and the fraction that is made from it. */
static const char line_text[] = "kernel exp2\ninput real\noutput real\npass unroll 1\n"
                                "  v0 = in.f64 0\n  v1 = const.f64 0x1.efp-1\n"
                                "  v2 = mul.f64 v0 v1\n  v3 = add.f64 v1 v2\n"
                                "  output 0 v3\nend\n";
static const char fraction_text[] =
    "kernel exp2\ninput real\noutput real\npass unroll 1\n"
    "  v0 = in.f64 0\n  v1 = const.f64 -0x1.8p3\n  v2 = const.f64 -0x1p2\n"
    "  v3 = add.f64 v0 v2\n  v4 = div.f64 v1 v3\n  v5 = sub.f64 v4 v0\n"
    "  v6 = sub.f64 v5 v1\n  v7 = mul.f64 v0 v0\n  v8 = add.f64 v6 v7\n"
    "  output 0 v8\nend\n";

typedef struct pair {
    const char *path;
    char line[33], fraction[33];
} pair;

static evo_hash add(evo_archive *archive, int64_t run, const char *text,
                    const evo_hash *parent, const char *operator_name,
                    const evo_domain *domain, double error) {
    evo_kernel kernel;
    evo_claim claim = fixture_claim(1);
    evo_hash id;
    claim.domain = *domain;
    claim.max_ulp = error;
    ck_ok(evo_kernel_parse(text, strlen(text), &kernel, &err));
    evo_kernel_canonicalize(&kernel);
    ck_ok(evo_archive_add_kernel(archive, &kernel, run, parent, NULL, operator_name,
                                 &id, &err));
    ck_ok(evo_archive_add_claim(archive, id, run, &claim, &err));
    return id;
}

static pair make_pair(void) {
    pair made = {.path = fixture_path("pair.db")};
    evo_archive *archive;
    ck_ok(evo_archive_open(made.path, EVO_ARCHIVE_CREATE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    ck_ok(evo_archive_bind(archive, "exp2", "real", &err));
    int64_t run = fixture_run(archive);
    const evo_domain unit = {0, 1, true, false, false};
    evo_hash line = add(archive, run, line_text, NULL, "bend", &unit, 0.5);
    evo_hash fraction = add(archive, run, fraction_text, &line, "insert", &unit, 0.125);
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
    evo_hash_format(line, made.line);
    evo_hash_format(fraction, made.fraction);
    return made;
}

static char *shown(const char *path, const char *id, const char *option) {
    cli_result result = cli_run("show", path, id, option);
    cli_expect(&result, DONE);
    free(result.err);
    return result.out;
}

START_TEST(the_checker_checks) {
    ck_assert(is_well_formed("<a x=\"1\"><b/>t &lt;</a>\n"));
    ck_assert(!is_well_formed("<a><b></a></b>"));
    ck_assert(!is_well_formed("<a>1 < 2</a>"));
    ck_assert(!is_well_formed("<a>&x</a>"));
    ck_assert(!is_well_formed("<a x=1/>"));
    ck_assert(!is_well_formed("<a/><a/>"));
    ck_assert(!is_well_formed("<a>"));
}
END_TEST

START_TEST(text) {
    pair p = make_pair();
    cli_result result = cli_run("show", p.path, p.fraction);
    cli_expect(&result, DONE);
    ck_assert_ptr_nonnull(strstr(result.out, "\nformula f:\n"));
    ck_assert_ptr_nonnull(strstr(result.out, "f(x) = "));
    ck_assert_ptr_nonnull(strstr(result.out, "\nits derivative f':\n"));
    ck_assert_ptr_nonnull(strstr(result.out, "f'(x) = "));
    ck_assert_ptr_nonnull(strstr(result.out, "made by"));
    ck_assert_ptr_nonnull(strstr(result.out, "ancestry, the oldest first:"));
    ck_assert_ptr_nonnull(strstr(result.out, "insert   +4 operations, error / 4"));
    cli_free(&result);
    result = cli_run("show", p.path, p.line); /* has no ancestors; a constant slope */
    cli_expect(&result, DONE);
    ck_assert_ptr_nonnull(strstr(result.out, "\nf'(x) = 9.66796875e-1\n"));
    ck_assert_ptr_null(strstr(result.out, "ancestry"));
    cli_free(&result);
}
END_TEST

START_TEST(graphs_are_golden) {
    pair p = make_pair();
    char *dot = shown(p.path, p.fraction, "--dot");
    char *svg = shown(p.path, p.fraction, "--svg");
    char *want_dot = cli_read(EVO_SOURCE_DIR "/tests/golden/formula.dot");
    char *want_svg = cli_read(EVO_SOURCE_DIR "/tests/golden/formula.svg");
    ck_assert_str_eq(dot, want_dot);
    ck_assert_str_eq(svg, want_svg);
    ck_assert(is_well_formed(svg));
    free(dot);
    free(svg);
    free(want_dot);
    free(want_svg);
}
END_TEST

/* f(x) - 2^x at the points themselves. */
START_TEST(curves_are_errors) {
    pair p = make_pair();
    char *csv = shown(p.path, p.line, "--curve");
    ck_assert_int_eq(strncmp(csv, "x,error\n", 8), 0);
    const char *at = csv + 8;
    int points = 0;
    for (double x, error; *at != '\0'; points++) {
        char *end;
        x = strtod(at, &end);
        error = strtod(end + 1, &end);
        ck_assert(x > 0 && x <= 1);
        ck_assert_double_eq_tol(error, 0x1.efp-1 * (1 + x) / exp2(x) - 1, 1e-7);
        at = end + 1;
    }
    ck_assert_int_eq(points, 1000); /* the open end is left out */
    free(csv);
    char *svg = shown(p.path, p.line, "--curve-svg");
    ck_assert(is_well_formed(svg));
    free(svg);
}
END_TEST

/* On a domain as wide as doubles go no coordinate overflows. */
START_TEST(curves_are_finite) {
    const char *path = fixture_path("wide.db");
    const evo_domain wide = {1e300, 1.7e308, false, false, false};
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    ck_ok(evo_archive_bind(archive, "log", "real", &err));
    evo_hash line =
        add(archive, fixture_run(archive), line_text, NULL, "bend", &wide, 1e308);
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
    char id[33];
    evo_hash_format(line, id);
    char *svg = shown(path, id, "--curve-svg");
    ck_assert(is_well_formed(svg));
    ck_assert_ptr_null(strstr(svg, "inf"));
    ck_assert_ptr_null(strstr(svg, "nan"));
    ck_assert_ptr_nonnull(strstr(svg, "L544.0 ")); /* the last point */
    free(svg);
}
END_TEST

START_TEST(json_has_everything) {
    static const char *const members[] = {"program", "formula",   "derivative", "dot",
                                          "svg",     "curve_svg", "curve"};
    pair p = make_pair();
    cli_result result = cli_run("show", p.path, p.fraction, "--json");
    cli_expect(&result, DONE);
    json_t *object = cli_json(&result);
    for (size_t i = 0; i < EVO_COUNT_OF(members); i++) {
        const json_t *member = json_object_get(object, members[i]);
        ck_assert_msg(json_is_string(member) || json_is_array(member), "%s",
                      members[i]);
    }
    const json_t *ancestry = json_object_get(object, "ancestry");
    ck_assert_uint_eq(json_array_size(ancestry), 2);
    const json_t *last = json_array_get(ancestry, 1);
    ck_assert_str_eq(json_string_value(json_object_get(last, "id")), p.fraction);
    ck_assert_str_eq(json_string_value(json_object_get(last, "operator")), "insert");
    json_decref(object);
    cli_free(&result);
}
END_TEST

static void write_file(const char *path, const char *content) {
    FILE *file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    ck_assert_int_ge(fputs(content, file), 0);
    ck_assert_int_eq(fclose(file), 0);
}

/* What show says, read back from a claim.json: also a seed that no double holds. */
static void check_row_file(const cli_result *said, int number, bool detailed) {
    evo_kernel kernel = fixture_kernel(number);
    evo_text printed;
    evo_text_init(&printed);
    evo_kernel_print(&kernel, &printed);
    const char *program = fixture_path("k.evo");
    write_file(program, printed.data);
    write_file(fixture_path("claim.json"), said->out);
    evo_text_clear(&printed);
    char *again = shown(program, NULL, NULL);
    ck_assert((strstr(again, "seed 18446744073709551615,") != NULL) == detailed);
    free(again);
}

/* Of a function of rows: where the largest error is, but of a candidate's claim. */
START_TEST(claims_on_rows) {
    const char *path = fixture_path("rows.db");
    evo_archive *archive;
    char ids[2][33];
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
    ck_ok(evo_archive_bind(archive, "softmax", "f32", &err));
    ck_ok(evo_archive_begin(archive, &err));
    int64_t run = fixture_run(archive);
    for (int i = 0; i < 2; i++) {
        evo_kernel kernel = fixture_kernel(i);
        evo_claim claim = fixture_claim(i);
        evo_hash id;
        if (i == 1) /* what makes a claim detailed */
            memset(claim.histogram, 0, sizeof claim.histogram);
        claim.worst_input[0] = 0;
        claim.worst_input[1] = 100;
        claim.worst_input[2] = UINT64_MAX; /* the seed */
        claim.has_sum = i == 0;
        ck_ok(evo_archive_add_kernel(archive, &kernel, run, NULL, NULL, "seed", &id,
                                     &err));
        ck_ok(evo_archive_add_claim(archive, id, run, &claim, &err));
        evo_hash_format(id, ids[i]);
    }
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
    for (int i = 0; i < 2; i++) {
        cli_result result = cli_run("show", path, ids[i], "--json");
        cli_expect(&result, DONE);
        json_t *object = cli_json(&result);
        const json_t *row = json_object_get(object, "worst_row");
        ck_assert_int_eq(json_integer_value(json_object_get(row, "length")),
                         (i == 0 ? 100 : 0));
        ck_assert(json_is_null(row) == (i == 1));
        ck_assert(json_is_null(json_object_get(object, "sum_error_hex")) == (i == 1));
        json_decref(object);
        char *lines = shown(path, ids[i], NULL);
        ck_assert((strstr(lines, "100 elements") == NULL) == (i == 1));
        free(lines);
        check_row_file(&result, i, i == 0);
        cli_free(&result);
    }
}
END_TEST

/* Kernels of a format: instructions as nodes, errors in ulp. */
START_TEST(rounded_kernels) {
    const char *path = fixture_archive("f32.db", 2);
    evo_kernel kernel = fixture_kernel(1);
    char id[33];
    evo_hash_format(evo_kernel_identify(&kernel), id);
    char *svg = shown(path, id, "--svg"), *curve = shown(path, id, "--curve-svg");
    ck_assert(is_well_formed(svg));
    ck_assert(is_well_formed(curve));
    ck_assert_msg(strstr(svg, "fma.f32 2 _ 0.5") != NULL, "%s", svg);
    ck_assert_ptr_nonnull(strstr(curve, "error in ulp"));
    free(svg);
    free(curve);
    cli_result result = cli_run("show", path, id); /* 2 x + 0.5 */
    cli_expect(&result, DONE);
    ck_assert_msg(strstr(result.out, "\nits derivative:\nkernel derivative\n") != NULL,
                  "%s", result.out);
    ck_assert_ptr_nonnull(
        strstr(result.out, "\nformula:\nf(x) = fma(2, x, 0.5)\n\nkernel "));
    ck_assert_ptr_nonnull(strstr(result.out, "  v0 = const.f32 0x1p+1\n  output 0 v0"));
    cli_free(&result);
    result = cli_run("show", path, id, "--json");
    json_t *object = cli_json(&result);
    const char *derivative = json_string_value(json_object_get(object, "derivative"));
    ck_assert_ptr_nonnull(derivative);
    ck_assert_ptr_nonnull(strstr(derivative, "v0 = const.f32 0x1p+1"));
    ck_assert_str_eq(json_string_value(json_object_get(object, "formula")),
                     "f(x) = fma(2, x, 0.5)\n");
    json_decref(object);
    cli_free(&result);
}
END_TEST

/* Program files are shown with the claim of front.json or claim.json beside them. */
START_TEST(files) {
    const char *path = EVO_SOURCE_DIR "/results/real/cos/08.evo";
    cli_result result = cli_run("show", path);
    cli_expect(&result, DONE);
    ck_assert_ptr_nonnull(strstr(result.out, "observed over "));
    ck_assert_ptr_nonnull(strstr(result.out, "\nf(x) = "));
    cli_free(&result);
    result = cli_run("show", path, "--json");
    json_t *object = cli_json(&result);
    ck_assert_ptr_nonnull(json_object_get(object, "curve_svg"));
    ck_assert_ptr_null(json_object_get(object, "ancestry"));
    json_decref(object);
    cli_free(&result);

    char *written = cli_read(path);
    cli_file("08.evo", written);
    free(written);
    result = cli_run("show", fixture_path("08.evo"));
    cli_expect(&result, DONE);
    ck_assert_ptr_null(strstr(result.out, "observed"));
    cli_free(&result);
    cli_file("front.json", "[{\"id\": 3}, {}, 4]");
    result = cli_run("show", fixture_path("08.evo"));
    cli_expect(&result, DONE);
    cli_free(&result);
    written = cli_read(EVO_SOURCE_DIR "/results/real/cos/front.json");
    for (char *at = written; (at = strstr(at, "\"domain\"")) != NULL;)
        at[1] = 'D';
    cli_file("front.json", written);
    result = cli_run("show", fixture_path("08.evo"));
    cli_expect_refusal(&result, FAILURE, "front.json");
    cli_free(&result);
    free(written);
}
END_TEST

/* A file from elsewhere: parents in a circle, or missing. */
START_TEST(broken_lineage) {
    pair p = make_pair();
    sqlite3 *db;
    char sql[200];
    ck_assert_int_eq(sqlite3_open(p.path, &db), SQLITE_OK);
    snprintf(sql, sizeof sql, "UPDATE kernels SET parent_a = '%s' WHERE id = '%s'",
             p.fraction, p.line);
    ck_assert_int_eq(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    cli_result result = cli_run("show", p.path, p.fraction, "--json");
    cli_expect(&result, DONE);
    json_t *object = cli_json(&result);
    ck_assert_uint_eq(json_array_size(json_object_get(object, "ancestry")), 2);
    json_decref(object);
    cli_free(&result);
    snprintf(sql, sizeof sql, "UPDATE kernels SET parent_a = '%.31s0' WHERE id = '%s'",
             "00112233445566778899aabbccddeeff", p.line);
    ck_assert_int_eq(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    result = cli_run("show", p.path, p.fraction);
    cli_expect(&result, DONE);
    cli_free(&result);
}
END_TEST

/* Bytes that are not UTF-8, a control character of two bytes: neither reaches a
 * terminal. */
START_TEST(foreign_names) {
    pair p = make_pair();
    fixture_sql(p.path, "UPDATE runs SET compiler = CAST(x'ff41c29b' AS TEXT)");
    cli_result result = cli_run("show", p.path, p.line);
    cli_expect(&result, DONE);
    ck_assert_ptr_nonnull(strstr(result.out, "?A  "));
    for (const char *at = result.out; *at != '\0'; at += evo_utf8_length(at))
        ck_assert_uint_gt(evo_utf8_length(at), 0);
    cli_free(&result);
}
END_TEST

START_TEST(hostile_ids) {
    static const char *const ids[] = {"",
                                      "0",
                                      "zzzz",
                                      "%s%n%s%n",
                                      "' OR 1=1 --",
                                      "../../etc/passwd",
                                      "\x1b[",
                                      "deadbee",
                                      "\xff\xfe",
                                      "*",
                                      "12345678901234567890123456789012345"};
    pair p = make_pair();
    for (size_t i = 0; i < EVO_COUNT_OF(ids); i++) {
        cli_result result = cli_run("show", p.path, ids[i], "--svg");
        ck_assert_msg(result.status == USAGE || result.status == FAILURE, "%s: %d",
                      ids[i], result.status);
        ck_assert_str_eq(result.out, "");
        ck_assert_ptr_null(strchr(result.err, '\x1b'));
        cli_free(&result);
    }
    cli_result result = cli_run("show", p.path, p.line, "--svg", "--dot");
    cli_expect_refusal(&result, USAGE, "one of its forms");
    cli_free(&result);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("show");
    TCase *tcase = tcase_create("show");
    tcase_set_timeout(tcase, 120);
    tcase_add_checked_fixture(tcase, fixture_setup, fixture_teardown);
    tcase_add_test(tcase, the_checker_checks);
    tcase_add_test(tcase, text);
    tcase_add_test(tcase, graphs_are_golden);
    tcase_add_test(tcase, curves_are_errors);
    tcase_add_test(tcase, curves_are_finite);
    tcase_add_test(tcase, json_has_everything);
    tcase_add_test(tcase, claims_on_rows);
    tcase_add_test(tcase, rounded_kernels);
    tcase_add_test(tcase, files);
    tcase_add_test(tcase, broken_lineage);
    tcase_add_test(tcase, foreign_names);
    tcase_add_test(tcase, hostile_ids);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

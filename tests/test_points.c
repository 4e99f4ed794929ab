/* Verdicts of the comparison: a kernel dominates a library's function only when it is
 * at least as accurate and faster under every compiler on every distribution. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/machine.h"

static const char good[] =
    "target,fmt,isa,inputs,function,from,kind,max_ulp,special_values,ns_per_element,"
    "reference_ratio\n"
    "exp,f32,avx2,moderate,k1,JIT,own,0.9,kept,0.1,0.1\n"
    "exp,f32,avx2,moderate,k1,gcc,own,0.9,kept,0.1,0.9\n"
    "exp,f32,avx2,moderate,k1,clang,own,0.9,kept,0.1,0.8\n"
    "exp,f32,avx2,moderate,\"lib, one\",sleef,library,0.9,kept,0.2,0.4\n"
    "exp,f32,avx2,moderate,q,ML library,quoted,2,kept,0.2,0.4\n"
    "exp,f32,avx2,moderate,n,baseline,baseline,0.5,kept,2,0.04\n"
    "exp,f32,avx2,special,k1,gcc,own,0.9,kept,0.1,0.9\n"
    "exp,f32,avx2,special,k1,clang,own,0.9,kept,0.1,0.5\n"
    "exp,f32,avx2,special,\"lib, one\",sleef,library,0.9,kept,0.2,0.4\n";

/* The good one with `from` replaced by `to` where it stands first. */
static bench_points read_changed(const char *from, const char *to) {
    static const char path[] = "test_points.csv";
    bench_points points = {.count = 0};
    evo_text text;
    evo_text_init(&text);
    const char *at = from != NULL ? strstr(good, from) : good;
    ck_assert_ptr_nonnull(at);
    evo_text_append_bytes(&text, good, (size_t)(at - good));
    if (from != NULL)
        evo_text_append(&text, "%s", to);
    evo_text_append(&text, "%s", at + (from != NULL ? strlen(from) : 0));
    evo_error err = {0};
    ck_assert_int_eq(evo_file_write(path, text.data, text.length, &err), EVO_OK);
    ck_assert_msg(bench_points_read(path, &points, &err) == EVO_OK, "%s", err.text);
    remove(path);
    evo_text_clear(&text);
    return points;
}

static const struct change {
    const char *from, *to;
    bool library, quoted; /* dominated */
} changes[] = {
    {NULL, NULL, true, true},
    /* less accurate than the library */
    {"k1,gcc,own,0.9,kept,0.1,0.9", "k1,gcc,own,0.91,kept,0.1,0.9", false, true},
    /* specials are missed: it beats nothing */
    {"k1,gcc,own,0.9,kept", "k1,gcc,own,0.9,missed", false, false},
    /* slower by one compiler, on the first distribution */
    {"k1,clang,own,0.9,kept,0.1,0.8", "k1,clang,own,0.9,kept,0.1,0.4", false, false},
    /* and on another one, where the quoted function was not timed */
    {"k1,clang,own,0.9,kept,0.1,0.5", "k1,clang,own,0.9,kept,0.1,0.3", false, true},
    /* another instruction set's kernels have no say */
    {"exp,f32,avx2,moderate,k1,gcc", "exp,f32,avx512,moderate,k1,gcc", true, true},
    /* nor another format's */
    {"exp,f32,avx2,moderate,k1,gcc", "exp,f64,avx2,moderate,k1,gcc", true, true},
};

START_TEST(verdicts) {
    const struct change *change = &changes[_i];
    bench_points points = read_changed(change->from, change->to);
    bench_verdict *list;
    size_t count;
    ck_assert_int_eq(bench_judge(&points, &list, &count, NULL), EVO_OK);
    ck_assert_uint_eq(count, 3);
    ck_assert_str_eq(list[0].peer->function, "lib, one");
    ck_assert_int_eq(list[0].dominated, change->library);
    ck_assert_int_eq(list[1].peer->kind, BENCH_QUOTED);
    ck_assert_int_eq(list[1].dominated, change->quoted);
    /* far slower, but no kernel is as accurate */
    ck_assert_int_eq(list[2].peer->kind, BENCH_BASELINE);
    ck_assert_ptr_null(list[2].kernel);
    if (change->from == NULL) { /* its worst: 0.5 / 0.4 by clang on special inputs */
        ck_assert_double_eq_tol(list[0].ratio, 1.25, 1e-12);
        bench_point run = *list[0].peer; /* on moderate inputs */
        ck_assert_double_eq_tol(
            bench_times_as_fast(&points, &run, "k1", "sleef", "lib"), 2, 1e-12);
        run.inputs[0] = '\0'; /* on all */
        ck_assert_double_eq_tol(
            bench_times_as_fast(&points, &run, "k1", "sleef", "lib"), 1.25, 1e-12);
        ck_assert_double_eq_tol(
            bench_times_as_fast(&points, &run, "k1", "baseline", "n"), 20, 1e-12);
        ck_assert_double_eq(bench_times_as_fast(&points, &run, "k1", "sleef", "_u10"),
                            0);
        ck_assert_double_eq(bench_times_as_fast(&points, &run, "k2", "sleef", "lib"),
                            0);
        ck_assert_str_eq(list[0].from, "clang");
        ck_assert_str_eq(list[0].inputs, "special");
        ck_assert_double_eq_tol(list[1].ratio, 2, 1e-12);
    }
    free(list);
    bench_points_clear(&points);
}
END_TEST

static void write_file(const char *path, const bench_points *points) {
    evo_text text;
    evo_text_init(&text);
    bench_points_write(points, &text);
    ck_assert_int_eq(evo_file_write(path, text.data, text.length, NULL), EVO_OK);
    evo_text_clear(&text);
}

/* What is written is read again, and is known by the name of its file. */
START_TEST(machines) {
    static const char path[] = "test_points_zen9.csv";
    bench_points points = read_changed(NULL, NULL);
    for (size_t i = 0; i < points.count; i++) /* names of functions have no commas */
        if (points.list[i].kind == BENCH_LIBRARY)
            snprintf(points.list[i].function, sizeof points.list[i].function, "lib");
    bench_machine machine = {.name = ""};
    ck_assert_str_eq(points.host, "");
    snprintf(points.host, sizeof points.host, "Some CPU, avx2");
    write_file(path, &points);
    ck_assert_int_eq(bench_machine_read(&machine, path, NULL), EVO_OK);
    remove(path);
    ck_assert_str_eq(machine.name, "test_points_zen9");
    ck_assert_str_eq(machine.points.host, points.host);
    ck_assert_uint_eq(machine.points.count, points.count);

    bench_counts counts = bench_machine_counts(&machine, "f32", NULL, NULL);
    ck_assert_uint_eq(counts.all, 2); /* no baseline */
    ck_assert_uint_eq(counts.dominated, 2);
    ck_assert_uint_eq(bench_machine_counts(&machine, "f32", "exp", "avx512").all, 0);
    ck_assert_uint_eq(bench_machine_counts(&machine, "f64", NULL, NULL).all, 0);

    for (size_t i = 0; i < machine.verdict_count; i++)
        ck_assert_ptr_eq(bench_machine_verdict(&machine, machine.verdicts[i].peer),
                         &machine.verdicts[i]);
    bench_point other = *machine.verdicts[0].peer;
    snprintf(other.isa, sizeof other.isa, "avx512");
    ck_assert_ptr_null(bench_machine_verdict(&machine, &other));

    bench_lead lead =
        bench_machine_lead(&machine, "f32", "exp", "avx2", "sleef", "lib", 1);
    ck_assert_str_eq(lead.kernel, "k1");
    ck_assert_double_eq_tol(lead.worst, 1.25, 1e-12);
    ck_assert_double_eq_tol(lead.everyday, 2, 1e-12);
    /* as accurate as the library, whatever the limit; no kernel is as the baseline */
    ck_assert_ptr_nonnull(
        bench_machine_lead(&machine, "f32", "exp", "avx2", "sleef", "lib", 0.1).kernel);
    ck_assert_ptr_null(
        bench_machine_lead(&machine, "f32", "exp", "avx2", "baseline", "n", 0.5)
            .kernel);
    bench_machine_clear(&machine);
    bench_points_clear(&points);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("points");
    TCase *tcase = tcase_create("points");
    tcase_add_loop_test(tcase, verdicts, 0, EVO_COUNT_OF(changes));
    tcase_add_test(tcase, machines);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

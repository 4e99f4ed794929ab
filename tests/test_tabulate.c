/* Tables of functions on a grid: every point is rounded right, bytes beyond the last
 * have its result, and the exported C, compiled, is the table. */
#include <dlfcn.h>
#include <math.h>

#include "oracle/oracle.h"
#include "tests/cli_run.h"

static const struct {
    const char *target, *grid, *points;
    double first, step;
    int count;
} cases[] = {
    {"sin2pi", "-1,0x1p-7", "256", -1, 0x1p-7, 256},
    {"sin32768pi", "0,0x1p-8", "256", 0, 0x1p-8, 256},
    {"sin16pi", "-1,0.015625", "129", -1, 0x1p-6, 129},
    {"cospi", "0,0x1p-8", "256", 0, 0x1p-8, 256},
    {"exp", "1,-0.5", "100", 1, -0.5, 100},
};

START_TEST(every_point_is_rounded_right) {
    char path[160], source[160], library[160], command[640];
    cli_result made = cli_run("tabulate", "--target", cases[_i].target, "--grid",
                              cases[_i].grid, "--points", cases[_i].points);
    cli_expect(&made, 0);
    snprintf(path, sizeof path, "%s", cli_file("grid.evo", made.out));
    cli_free(&made);
    cli_result exported =
        cli_run("export", path, "--name", "grid", "-o", fixture_directory);
    cli_expect(&exported, 0);
    cli_free(&exported);
    snprintf(source, sizeof source, "%s", fixture_path("grid.c"));
    snprintf(library, sizeof library, "%s", fixture_path("grid.so"));
    snprintf(command, sizeof command, "cc -O2 -shared -fPIC -o %s %s", library, source);
    ck_assert_int_eq(system(command), 0); /* NOLINT(cert-env33-c) */
    void *handle = dlopen(library, RTLD_NOW);
    ck_assert_ptr_nonnull(handle);
    void (*array)(const uint8_t *, float *, size_t);
    void *symbol = dlsym(handle, "grid_array");
    ck_assert_ptr_nonnull(symbol);
    memcpy(&array, &symbol, sizeof array);
    uint8_t bytes[256];
    float got[256];
    for (int i = 0; i < 256; i++)
        bytes[i] = (uint8_t)i;
    array(bytes, got, 256);
    evo_target_id target;
    ck_assert(evo_target_find(cases[_i].target, &target));
    for (int i = 0; i < 256; i++) {
        int n = i < cases[_i].count ? i : cases[_i].count - 1;
        uint64_t code =
            evo_format_encode(EVO_FORMAT_F32, cases[_i].first + n * cases[_i].step);
        uint32_t want = (uint32_t)evo_oracle_round(target, EVO_FORMAT_F32, &code), is;
        memcpy(&is, &got[i], sizeof is);
        ck_assert_msg(is == want, "%s: byte %d gives %a", cases[_i].target, i,
                      (double)got[i]);
    }
    dlclose(handle);
}
END_TEST

START_TEST(bad_grids_are_refused) {
    static const struct {
        const char *target, *grid, *part;
    } bad[] = {{"sinpi", "0,0.1", "is no number of f32"},
               {"sinpi", "0,0", "--grid takes FIRST,STEP"},
               {"sinpi", "0", "--grid takes FIRST,STEP"},
               {"sinpi", "0,1x", "--grid takes FIRST,STEP"},
               {"sinpi", "0x1p30,0x1p-10", "is no number of f32"},
               {"pow", "0,1", "a grid has one"},
               {"sinpy", "0,1", "unknown target"}};
    cli_result result =
        cli_run("tabulate", "--target", bad[_i].target, "--grid", bad[_i].grid);
    cli_expect_refusal(&result, 2, bad[_i].part);
    cli_free(&result);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("tabulate");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 60);
    tcase_add_checked_fixture(all, fixture_setup, fixture_teardown);
    tcase_add_loop_test(all, every_point_is_rounded_right, 0, (int)EVO_COUNT_OF(cases));
    tcase_add_loop_test(all, bad_grids_are_refused, 0, 7);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}

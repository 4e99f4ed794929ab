/* Mutations of kernels over rows: what comes of them verifies, keeps its text, and
 * means the same to interpreter and native code. What a search claims of them. */
#include "search/search.h"
#include "tests/cli_run.h"
#include "tests/native_run.h"
#include "tests/row_kernels.h"

enum { LINEAGES = 2, STEPS = 60, MOST = 300 };

static void check_text(const evo_kernel *k) {
    evo_text text;
    evo_kernel again;
    evo_text_init(&text);
    evo_kernel_print(k, &text);
    row_parse(text.data, text.length, &again);
    ck_assert(evo_hash_equal(evo_kernel_hash(k), evo_kernel_hash(&again)));
    evo_text_clear(&text);
}

static void check_code(evo_jit *jit, evo_interp *interp, const evo_kernel *k, arena *a,
                       evo_rng *rng) {
    evo_jit_request request = {.kernel = k};
    evo_jit_batch *batch;
    evo_error err;
    ck_assert_msg(evo_jit_compile(jit, &request, 1, &batch, &err) == EVO_OK, "%s",
                  err.text);
    for (int i = 0; i < k->input_count; i++)
        fill(rng, k->inputs[i], a->in[i] + GUARD, MOST);
    for (int i = 0; i < k->param_count; i++)
        a->params[i] = random_bits(rng, k->params[i]);
    compare(interp, k, request.fn, a, evo_rng_below(rng, MOST), false, "mutant");
    compare(interp, k, request.fn, a, evo_rng_below(rng, MOST), true, "mutant");
    evo_jit_batch_destroy(batch);
}

START_TEST(mutants_are_kernels) {
    evo_jit *jit;
    evo_error err;
    evo_interp *interp = evo_interp_create();
    size_t changed = 0;
    arena a;
    ck_assert_msg(evo_jit_create(evo_isa_host(), &jit, &err) == EVO_OK, "%s", err.text);
    arena_init(&a);
    for (int lineage = 0; lineage < LINEAGES; lineage++) {
        evo_kernel k, donor;
        evo_rng rng;
        evo_rng_init(&rng, 71, EVO_STREAM_TEST,
                     (uint64_t)_i * LINEAGES + (uint64_t)lineage);
        row_load(_i, &k);
        row_load((int)evo_rng_below(&rng, ROW_KERNELS), &donor);
        for (int step = 0; step < STEPS; step++) {
            evo_kernel child = k;
            evo_mutation mutation =
                (evo_mutation)evo_rng_below(&rng, EVO_MUTATION_COUNT);
            if (!evo_mutate(mutation, EVO_ISA_AVX512, &rng, &donor, &child) ||
                evo_kernel_verify(&child, NULL) != EVO_OK)
                continue;
            evo_kernel_canonicalize(&child);
            ck_assert_msg(evo_kernel_verify(&child, &err) == EVO_OK, "%s", err.text);
            check_text(&child);
            k = child;
            changed++;
        }
        check_code(jit, interp, &k, &a, &rng);
    }
    ck_assert_uint_gt(changed, LINEAGES * STEPS / 8); /* draws may not apply */
    arena_clear(&a);
    evo_interp_destroy(interp);
    evo_jit_destroy(jit);
}
END_TEST

/* What a front says was observed at the end, on rows that selection has not seen:
 * verify finds its worst row again. A candidate's own error names no row; where it is
 * larger, it is the front's. */
static void check_claim(const char *path, const json_t *best) {
    const json_t *worst = json_object_get(best, "worst_row");
    ck_assert_int_gt(json_integer_value(json_object_get(worst, "length")), 0);
    char name[256];
    snprintf(name, sizeof name, "%s:%s", path,
             json_string_value(json_object_get(best, "id")));
    cli_result verify = cli_run("verify", name, "--samples", "1048576", "--seed", "1",
                                "--thin", "64", "--threads", "2", "--json");
    cli_expect(&verify, 0);
    json_t *claim = cli_json(&verify);
    ck_assert(json_real_value(json_object_get(claim, "max_ulp")) <=
              json_real_value(json_object_get(best, "max_ulp")));
    ck_assert(json_equal(json_object_get(claim, "worst_row"), worst));
    json_decref(claim);
    cli_free(&verify);
}

static void check_sums(const json_t *kernels, double bound) {
    for (size_t i = 0; i < json_array_size(kernels); i++)
        ck_assert(json_real_value(json_object_get(json_array_get(kernels, i),
                                                  "sum_error")) <= bound);
}

/* A bound on sums is part of the goal, and what the search knows of them in the front.
 */
START_TEST(claims_are_observed_anew_and_sums_bounded) {
    const char *path = fixture_path("sums.db");
    cli_result run =
        cli_run("--target", "softmax", "--max-ulp", "100", "--threads", "2",
                "--deterministic", "--evaluations", "48", "--seed", "1", "--archive",
                path, "--max-sum-error", "2e-7", "--json");
    cli_expect(&run, 0);
    cli_result front = cli_run("front", path, "--max-sum-error", "1e-6", "--json");
    cli_expect(&front, 0);
    json_t *kept = cli_json(&run), *all = cli_json(&front);
    ck_assert_uint_gt(json_array_size(kept), 0);
    check_claim(path, json_array_get(kept, 0));
    check_sums(kept, 2e-7);
    check_sums(all, 1e-6);
    json_decref(kept);
    json_decref(all);
    cli_free(&run);
    cli_free(&front);
    cli_result refused =
        cli_run("--target", "rms_norm", "--max-sum-error", "1", "--archive", path);
    cli_expect(&refused, 2);
    ck_assert_ptr_nonnull(strstr(refused.err, "sum to 1"));
    cli_free(&refused);
}
END_TEST

/* A kernel is left out when another is at least as good in error, time and sum; a sum
 * that is not known is none better than any. The view says the same. */
START_TEST(fronts_are_of_three_objectives) {
    static const struct {
        double ulp, ns, sum; /* below 0: not known */
        bool stays;
    } set[] = {
        {1, 2, 1e-6, true},   {1, 2, 2e-6, false}, {2, 3, 1e-7, true},
        {2, 3, 1e-6, false},  {3, 4, 0, true},     {3, 1, -1, true},
        {2, 3.5, -1, false},  {4, 1, 0.5, true},   {5, 1.5, 0.5, false},
        {0.75, 4, 0.5, true},
    };
    const char *path = fixture_path("three.db");
    evo_archive *archive;
    double expected = 0, got = 0;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
    ck_ok(evo_archive_bind(archive, "softmax", "f32", &err));
    ck_ok(evo_archive_begin(archive, &err));
    int64_t run = fixture_run(archive);
    for (size_t i = 0; i < EVO_COUNT_OF(set); i++) {
        evo_claim claim = fixture_claim(1);
        evo_time_record time = fixture_time(set[i].ns);
        evo_kernel kernel = fixture_kernel((int)i);
        evo_hash id;
        ck_ok(evo_archive_add_kernel(archive, &kernel, run, NULL, NULL, "seed", &id,
                                     &err));
        claim.worst_input[0] = 0;
        claim.max_ulp = set[i].ulp;
        claim.has_sum = set[i].sum >= 0;
        claim.sum_error = fmax(set[i].sum, 0);
        ck_ok(evo_archive_add_claim(archive, id, run, &claim, &err));
        ck_ok(evo_archive_add_time(archive, id, run, &time, &err));
        expected += set[i].stays ? set[i].ns : 0;
    }
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
    cli_result front = cli_run("front", path, "--json");
    cli_expect(&front, 0);
    json_t *kept = cli_json(&front);
    for (size_t i = 0; i < json_array_size(kept); i++)
        got +=
            json_real_value(json_object_get(json_array_get(kept, i), "ns_per_element"));
    ck_assert_double_eq(got, expected);
    ck_assert_double_eq(
        strtod(fixture_query(path, "SELECT sum(ns_per_element) FROM v_front"), NULL),
        expected);
    json_decref(kept);
    cli_free(&front);
}
END_TEST

/* A search for one size class leaves times of the front in all of them, by which the
 * front of each is asked for. */
START_TEST(fronts_of_all_sizes) {
    static const char *const sizes[] = {"l1", "l2", "l3", "dram"};
    const char *path = fixture_path("sizes.db");
    cli_result run = cli_run("--target", "rms_norm", "--size", "l2", "--evaluations",
                             "6", "--seed", "1", "--threads", "2", "--archive", path);
    cli_expect(&run, 0);
    cli_free(&run);
    for (size_t k = 0; k < EVO_COUNT_OF(sizes); k++) {
        cli_result done = cli_run("front", path, "--size", sizes[k], "--json");
        cli_expect(&done, 0);
        json_t *front = cli_json(&done);
        ck_assert_uint_gt(json_array_size(front), 0);
        const json_t *best = json_array_get(front, 0);
        const json_t *own = json_object_get(json_object_get(best, "times"), sizes[k]);
        ck_assert_str_eq(json_string_value(json_object_get(best, "timing_inputs")),
                         sizes[k]);
        ck_assert(json_equal(json_object_get(best, "ns_per_element"),
                             json_object_get(own, "ns_per_element")));
        json_decref(front);
        cli_free(&done);
    }
    cli_result table = cli_run("front", path);
    cli_expect(&table, 0);
    ck_assert_ptr_nonnull(strstr(table.out, "ns dram"));
    ck_assert_ptr_nonnull(strstr(table.err, "inputs: l2"));
    cli_free(&table);
    cli_result unknown = cli_run("front", path, "--size", "l4");
    cli_expect(&unknown, 2);
    cli_free(&unknown);
}
END_TEST

/* Every target has starting programs, for AVX2 and narrow formats too. */
START_TEST(targets_search_as_they_are) {
    static const char *const formats[] = {"f16", "f32", "bf16"};
    evo_target_id target = (evo_target_id)(EVO_TARGET_ROWS_FIRST + _i);
    const char *format = formats[_i % 3];
    cli_result run =
        cli_run("--target", evo_target_get(target)->name, "--fmt", format, "--isa",
                "avx2", "--max-ulp", "16", "--threads", "2", "--deterministic",
                "--evaluations", "1", "--archive", fixture_path("row.db"), "--json");
    cli_expect(&run, 0);
    json_t *front = cli_json(&run);
    ck_assert_uint_gt(json_array_size(front), 0);
    json_decref(front);
    cli_free(&run);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("search over rows");
    TCase *c = tcase_create("mutants");
    tcase_add_loop_test(c, mutants_are_kernels, 0, ROW_KERNELS);
    tcase_set_timeout(c, 300);
    suite_add_tcase(suite, c);
    TCase *claims = tcase_create("claims");
    tcase_add_checked_fixture(claims, fixture_setup, fixture_teardown);
    tcase_set_timeout(claims, 240);
    tcase_add_test(claims, claims_are_observed_anew_and_sums_bounded);
    tcase_add_loop_test(claims, targets_search_as_they_are, 0,
                        EVO_TARGET_ALL - EVO_TARGET_ROWS_FIRST);
    tcase_add_test(claims, fronts_are_of_three_objectives);
    tcase_add_test(claims, fronts_of_all_sizes);
    suite_add_tcase(suite, claims);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}

/* The archive as its callers use it: what goes in comes out, in order, once. */
#include "archive_fixture.h"

static evo_archive *open_memory(void) {
    evo_archive *archive;
    ck_ok(evo_archive_open(":memory:", EVO_ARCHIVE_CREATE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    return archive;
}

static evo_archive_entry find(evo_archive *archive, evo_hash id) {
    char hex[33];
    evo_archive_entry entry;
    evo_hash_format(id, hex);
    ck_ok(evo_archive_find(archive, hex, &entry, &err));
    ck_assert(evo_hash_equal(entry.id, id));
    return entry;
}

static void check_same_claim(const evo_claim *got, const evo_claim *expected) {
    ck_assert_int_eq(got->verdict, expected->verdict);
    ck_assert(got->domain.whole == expected->domain.whole);
    ck_assert(got->domain.lo == expected->domain.lo);
    ck_assert(got->domain.hi == expected->domain.hi);
    ck_assert(signbit(got->domain.lo) == signbit(expected->domain.lo));
    ck_assert(got->domain.lo_open == expected->domain.lo_open);
    ck_assert(got->domain.hi_open == expected->domain.hi_open);
    ck_assert_uint_eq(got->inputs, expected->inputs);
    ck_assert(got->max_ulp == expected->max_ulp);
    ck_assert_mem_eq(got->worst_input, expected->worst_input, sizeof got->worst_input);
    ck_assert_uint_eq(got->worst_got, expected->worst_got);
    ck_assert_uint_eq(got->worst_output, expected->worst_output);
    ck_assert(got->mean_ulp == expected->mean_ulp ||
              (isnan(got->mean_ulp) && isnan(expected->mean_ulp)));
    ck_assert_uint_eq(got->misrounded, expected->misrounded);
    ck_assert_uint_eq(got->special_failures, expected->special_failures);
    ck_assert_mem_eq(got->histogram, expected->histogram, sizeof got->histogram);
    ck_assert_uint_eq(got->properties_checked, expected->properties_checked);
    ck_assert_uint_eq(got->properties_held, expected->properties_held);
    ck_assert(got->reference_bound_ulp == expected->reference_bound_ulp);
    ck_assert(got->has_sum == expected->has_sum);
    ck_assert(got->sum_error == expected->sum_error);
}

START_TEST(test_round_trip) {
    const char *path = fixture_path("a.evo");
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    int64_t run = fixture_run(archive);
    evo_hash parent = fixture_add(archive, run, 1), id;
    evo_kernel kernel = fixture_kernel(2);
    ck_ok(evo_archive_add_kernel(archive, &kernel, run, &parent, NULL, "swap", &id,
                                 &err));
    evo_claim claim = fixture_claim(0);
    claim.domain = (evo_domain){-0.0, 0x1.fffffffffffffp+1023, true, false, false};
    claim.inputs = INT64_MAX;
    claim.max_ulp = INFINITY;
    claim.mean_ulp = NAN;
    claim.worst_input[0] = UINT64_MAX;
    claim.worst_input[2] = 1;
    claim.worst_output = 80;
    claim.has_sum = true;
    claim.sum_error = 0x1.8p-20;
    claim.histogram[3] = INT64_MAX;
    claim.reference_bound_ulp = 0x1.23456789abcdep-30;
    ck_ok(evo_archive_add_claim(archive, id, run, &claim, &err));
    evo_time_record time = {"a \"cpu\"", "avx512", "", 0x1.8p-3, 1.0 / 3, 0};
    ck_ok(evo_archive_add_time(archive, id, run, &time, &err));
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
    ck_assert(!fixture_exists(path, "-wal"));
    ck_assert(!fixture_exists(path, "-shm"));

    ck_ok(evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err));
    evo_archive_entry entry = find(archive, id);
    ck_assert(entry.has_claim && entry.has_time);
    check_same_claim(&entry.claim, &claim);
    ck_assert_str_eq(entry.host, time.host);
    ck_assert_str_eq(entry.isa, "avx512");
    ck_assert_str_eq(entry.inputs, "");
    ck_assert(entry.ns_per_element == 0x1.8p-3 && entry.latency_ns == 1.0 / 3);
    ck_assert(entry.reference_ratio == 0);
    ck_assert_str_eq(entry.operator_name, "swap");
    char hex[33];
    evo_hash_format(parent, hex);
    ck_assert_str_eq(entry.parent_a, hex);
    ck_assert_str_eq(entry.parent_b, "");
    ck_assert_int_eq(entry.run_id, run);
    ck_assert_str_eq(entry.command, "evolve --target exp");
    ck_assert_str_eq(entry.compiler, "LLVM 19.1.7 O1");
    ck_assert_str_eq(entry.version, "0.1.0");
    ck_assert_str_eq(entry.started, "2026-01-02T03:04:05Z");
    ck_assert_uint_eq(entry.seed, UINT64_MAX);
    ck_assert_int_eq(entry.operations, evo_kernel_operations(&kernel));
    ck_assert(evo_hash_equal(evo_kernel_hash(&entry.kernel), id));
    evo_archive_close(archive);
    ck_assert(!fixture_exists(path, "-wal"));
}
END_TEST

START_TEST(test_same_again_replaces) {
    evo_archive *archive = open_memory();
    int64_t run = fixture_run(archive);
    evo_hash first = fixture_add(archive, run, 5), again;
    evo_kernel kernel = fixture_kernel(5);
    strcpy(kernel.name, "renamed"); /* the name is no part of the identity */
    ck_ok(evo_archive_add_kernel(archive, &kernel, run, &first, NULL, "later", &again,
                                 &err));
    ck_assert(evo_hash_equal(first, again));
    ck_assert_str_eq(find(archive, first).operator_name, "seed");
    evo_claim claim = fixture_claim(99);
    ck_ok(evo_archive_add_claim(archive, first, run, &claim, &err));
    evo_time_record time = fixture_time(77);
    ck_ok(evo_archive_add_time(archive, first, run, &time, &err));
    evo_archive_entry entry = find(archive, first);
    check_same_claim(&entry.claim, &claim);
    ck_assert(entry.ns_per_element == 77);
    evo_archive_close(archive);
}
END_TEST

/* A last observation that saw less than the search before it takes nothing back; a
 * proof does. */
START_TEST(test_larger_error_stays) {
    evo_archive *archive = open_memory();
    evo_hash id = fixture_add(archive, 0, 1);
    evo_claim searched = {.verdict = EVO_VERDICT_OBSERVED,
                          .domain = evo_domain_whole(),
                          .inputs = 1000,
                          .max_ulp = 1001};
    evo_claim seen = fixture_claim(2);
    seen.verdict = EVO_VERDICT_OBSERVED;
    seen.inputs = INT64_MAX;
    seen.max_ulp = 0.875;
    ck_ok(evo_archive_add_claim(archive, id, 0, &searched, &err));
    ck_ok(evo_archive_add_claim(archive, id, 0, &seen, &err));
    evo_claim kept = find(archive, id).claim;
    ck_assert(kept.max_ulp == 1001 && kept.inputs == seen.inputs);
    ck_assert(kept.worst_input[0] == seen.worst_input[0]);

    evo_claim worse = seen, better = seen; /* both with their inputs */
    worse.max_ulp = 2002;
    worse.worst_input[0] = 77;
    ck_ok(evo_archive_add_claim(archive, id, 0, &worse, &err));
    ck_ok(evo_archive_add_claim(archive, id, 0, &better, &err));
    kept = find(archive, id).claim;
    ck_assert(kept.max_ulp == 2002 && kept.worst_input[0] == 77);
    ck_assert(kept.mean_ulp == seen.mean_ulp && kept.misrounded == seen.misrounded);

    worse.has_sum = better.has_sum = true;
    worse.sum_error = 0.25;
    better.sum_error = 0.125;
    ck_ok(evo_archive_add_claim(archive, id, 0, &worse, &err));
    ck_ok(evo_archive_add_claim(archive, id, 0, &better, &err));
    ck_ok(evo_archive_add_claim(archive, id, 0, &searched, &err));
    kept = find(archive, id).claim;
    ck_assert(kept.has_sum && kept.sum_error == 0.25);

    seen.verdict = EVO_VERDICT_PROVEN;
    ck_ok(evo_archive_add_claim(archive, id, 0, &worse, &err));
    ck_ok(evo_archive_add_claim(archive, id, 0, &seen, &err));
    ck_assert(find(archive, id).claim.max_ulp == seen.max_ulp);
    evo_archive_close(archive);
}
END_TEST

START_TEST(test_strongest_claim) {
    evo_archive *archive = open_memory();
    evo_hash id = fixture_add(archive, 0, 1); /* observed, whole */
    evo_claim claim = fixture_claim(2);
    claim.domain = (evo_domain){-1, 1, false, false, false};
    claim.inputs = 1u << 30;
    ck_ok(evo_archive_add_claim(archive, id, 0, &claim, &err));
    ck_assert(find(archive, id).claim.domain.whole);
    claim.verdict = EVO_VERDICT_PROVEN;
    claim.inputs = 10;
    ck_ok(evo_archive_add_claim(archive, id, 0, &claim, &err));
    evo_archive_entry entry = find(archive, id);
    check_same_claim(&entry.claim, &claim);
    claim.domain.lo = -2;
    claim.inputs = 20;
    ck_ok(evo_archive_add_claim(archive, id, 0, &claim, &err));
    ck_assert(find(archive, id).claim.domain.lo == -2);
    claim.domain = evo_domain_whole();
    claim.inputs = 5;
    ck_ok(evo_archive_add_claim(archive, id, 0, &claim, &err));
    entry = find(archive, id);
    ck_assert(entry.claim.domain.whole && entry.claim.verdict == EVO_VERDICT_PROVEN);
    evo_archive_close(archive);
}
END_TEST

START_TEST(test_prefix) {
    evo_archive *archive = open_memory();
    evo_kernel kernel = fixture_kernel(1);
    evo_archive_entry entry;
    evo_hash id;
    ck_ok(evo_archive_add_kernel(archive, &kernel, 0, NULL, NULL, NULL, &id, &err));
    char hex[34];
    evo_hash_format(id, hex);
    hex[4] = '\0';
    for (int i = 0; i < 4; i++)
        if (hex[i] >= 'a')
            hex[i] = (char)(hex[i] - 'a' + 'A');
    ck_ok(evo_archive_find(archive, hex, &entry, &err));
    ck_assert(evo_hash_equal(entry.id, id));
    ck_assert(!entry.has_claim && !entry.has_time);
    ck_assert_int_eq(entry.run_id, 0);
    hex[3] = '\0';
    ck_refused(evo_archive_find(archive, hex, &entry, &err), EVO_ERR_ARGUMENT, "4");
    ck_refused(evo_archive_find(archive, "", &entry, &err), EVO_ERR_ARGUMENT, "4");
    ck_refused(evo_archive_find(archive, "12%4", &entry, &err), EVO_ERR_ARGUMENT,
               "hex");
    ck_refused(
        evo_archive_find(archive, "000000000000000000000000000000000", &entry, &err),
        EVO_ERR_ARGUMENT, "32");
    ck_refused(
        evo_archive_find(archive, "00000000000000000000000000000000", &entry, &err),
        EVO_ERR_ARGUMENT, "has no kernel");
    /* 16 bits: two of 1000 ids share them with probability 0.9995. */
    char seen[1000][5];
    bool shared = false;
    for (int i = 0; i < 1000; i++) {
        kernel = fixture_kernel(i);
        char full[33];
        ck_ok(evo_archive_add_kernel(archive, &kernel, 0, NULL, NULL, "", &id, &err));
        evo_hash_format(id, full);
        memcpy(seen[i], full, 4);
        seen[i][4] = '\0';
        for (int j = 0; j < i && !shared; j++)
            if (strcmp(seen[i], seen[j]) == 0) {
                shared = true;
                ck_refused(evo_archive_find(archive, seen[i], &entry, &err),
                           EVO_ERR_ARGUMENT, "several");
            }
    }
    ck_assert(shared);
    evo_archive_close(archive);
}
END_TEST

typedef struct visits {
    int count, stop_after;
    double ns[64];
    char inputs[64][32];
} visits;

static evo_status visit(void *ctx, const evo_archive_entry *entry) {
    visits *seen = ctx;
    ck_assert(entry->has_claim && entry->has_time);
    ck_assert_int_lt(seen->count, 64);
    strcpy(seen->inputs[seen->count], entry->inputs);
    seen->ns[seen->count++] = entry->ns_per_element;
    return seen->count == seen->stop_after ? EVO_ERR_STOPPED : EVO_OK;
}

START_TEST(test_each_in_order) {
    evo_archive *archive = open_memory();
    static const int order[] = {4, 0, 9, 2, 7};
    for (size_t i = 0; i < EVO_COUNT_OF(order); i++)
        fixture_add(archive, 0, order[i]);
    evo_kernel bare = fixture_kernel(50); /* neither claim nor time */
    evo_hash id;
    ck_ok(evo_archive_add_kernel(archive, &bare, 0, NULL, NULL, "", &id, &err));
    evo_time_record time = fixture_time(0.1); /* a time and no claim */
    ck_ok(evo_archive_add_time(archive, id, 0, &time, &err));
    visits seen = {0};
    ck_ok(evo_archive_each(archive, NULL, NULL, visit, &seen, &err));
    ck_assert_int_eq(seen.count, 5);
    static const double expected[] = {0.25, 2.25, 4.25, 7.25, 9.25};
    for (int i = 0; i < 5; i++)
        ck_assert(seen.ns[i] == expected[i]);
    seen = (visits){0};
    ck_ok(evo_archive_each(archive, "cpu", NULL, visit, &seen, &err));
    ck_assert_int_eq(seen.count, 5);
    seen = (visits){0};
    ck_ok(evo_archive_each(archive, "elsewhere", NULL, visit, &seen, &err));
    ck_assert_int_eq(seen.count, 0);
    seen = (visits){.stop_after = 2};
    ck_assert_int_eq(evo_archive_each(archive, NULL, NULL, visit, &seen, NULL),
                     EVO_ERR_STOPPED);
    ck_assert_int_eq(seen.count, 2);
    evo_archive_close(archive);
}
END_TEST

/* Times of two runs: the kernel that took less of the reference's time in its own comes
 * first, and only kernels without a ratio are ranked by the bare number. */
START_TEST(test_each_by_ratio) {
    evo_archive *archive;
    const char *path = fixture_archive("ratio.evo", 1);
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    evo_hash calm = fixture_add(archive, 0, 1), busy = fixture_add(archive, 0, 0);
    evo_time_record calm_time = {"cpu", "avx2", EVO_TIMING_MEAN, 0.5, 0, 0.5};
    evo_time_record busy_time = {"cpu", "avx2", EVO_TIMING_MEAN, 0.75, 0, 0.625};
    ck_ok(evo_archive_add_time(archive, calm, 0, &calm_time, &err));
    ck_ok(evo_archive_add_time(archive, busy, 0, &busy_time, &err));
    ck_ok(evo_archive_commit(archive, &err));
    visits seen = {0};
    ck_ok(evo_archive_each(archive, NULL, NULL, visit, &seen, &err));
    ck_assert_int_eq(seen.count, 2);
    ck_assert(seen.ns[0] == 0.75 && seen.ns[1] == 0.5);
    evo_archive_close(archive);
    ck_assert_str_eq(
        fixture_query(path, "SELECT group_concat(ns_per_element) FROM v_front"),
        "0.75");
    fixture_sql(path, "UPDATE times SET reference_ratio = 0");
    ck_assert_str_eq(
        fixture_query(path, "SELECT group_concat(ns_per_element) FROM v_front"),
        "0.5,0.75");
}
END_TEST

/* An archive that ranked by one distribution ranks by the mean once a run continues it.
 */
START_TEST(test_older_main_inputs) {
    static const char asked[] = "SELECT value FROM meta WHERE key = 'inputs'";
    const char *path = fixture_archive("older.evo", 1);
    evo_archive *archive;
    fixture_sql(path, "UPDATE meta SET value = 'moderate' WHERE key = 'inputs'");
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err));
    evo_archive_close(archive);
    ck_assert_str_eq(fixture_query(path, asked), "moderate");
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
    ck_ok(evo_archive_bind(archive, "exp", "f32", &err));
    evo_archive_close(archive);
    ck_assert_str_eq(fixture_query(path, asked), EVO_TIMING_MEAN);
}
END_TEST

/* Of the host and instruction set of the time that ranks, without the mean. */
START_TEST(test_entries_have_all_times) {
    const char *path = fixture_archive("times.evo", 1);
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    evo_hash id = fixture_add(archive, 0, 0);
    evo_time_record times[] = {
        {"cpu", "avx2", "l2", 0.5, 0, 1},
        {"cpu", "avx2", "dram", 0.75, 0, 2},
        {"cpu", "avx512", "l1", 0.125, 0, 4},
        {"other", "avx2", "l3", 2, 0, 1},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(times); i++)
        ck_ok(evo_archive_add_time(archive, id, 0, &times[i], &err));
    ck_ok(evo_archive_commit(archive, &err));
    char name[33];
    evo_archive_entry *entry = malloc(sizeof *entry);
    evo_hash_format(id, name);
    ck_ok(evo_archive_find(archive, name, entry, &err));
    ck_assert_str_eq(entry->inputs, EVO_TIMING_MEAN);
    ck_assert_int_eq(entry->time_count, 2);
    ck_assert_str_eq(entry->times[0].inputs, "dram");
    ck_assert(entry->times[0].ns_per_element == 0.75);
    ck_assert(entry->times[0].reference_ratio == 2);
    ck_assert_str_eq(entry->times[1].inputs, "l2");
    free(entry);
    evo_archive_close(archive);
}
END_TEST

/* Once per kernel, on the target's main timing inputs although others are faster. */
START_TEST(test_each_picks_main_inputs) {
    const char *path = fixture_archive("main.evo", 1);
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    evo_hash id = fixture_add(archive, 0, 0);
    evo_time_record times[] = {
        {"cpu", "avx2", "special", 0.01, 0, 1},
        {"cpu", "avx512", EVO_TIMING_MEAN, 0.125, 3, 4},
        {"other", "avx512", "full", 0.02, 0, 1},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(times); i++)
        ck_ok(evo_archive_add_time(archive, id, 0, &times[i], &err));
    ck_ok(evo_archive_commit(archive, &err));
    visits seen = {0};
    ck_ok(evo_archive_each(archive, NULL, NULL, visit, &seen, &err));
    ck_assert_int_eq(seen.count, 1);
    ck_assert(seen.ns[0] == 0.125);
    seen = (visits){0};
    ck_ok(evo_archive_each(archive, "other", NULL, visit, &seen, &err));
    ck_assert_int_eq(seen.count, 1);
    ck_assert_str_eq(seen.inputs[0], "full");
    seen = (visits){0};
    ck_ok(evo_archive_each(archive, NULL, "special", visit, &seen, &err));
    ck_assert_int_eq(seen.count, 1);
    ck_assert(seen.ns[0] == 0.01);
    seen = (visits){0};
    ck_ok(evo_archive_each(archive, NULL, "wide", visit, &seen, &err));
    ck_assert_int_eq(seen.count, 0);
    evo_archive_close(archive);
}
END_TEST

START_TEST(test_subject) {
    evo_archive *archive;
    char target[32], format[16];
    const char *path = fixture_path("s.evo");
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
    ck_ok(evo_archive_subject(archive, target, format, &err));
    ck_assert_str_eq(target, "");
    ck_assert_str_eq(format, "");
    ck_ok(evo_archive_begin(archive, &err)); /* within a batch it is part of it */
    ck_ok(evo_archive_bind(archive, "sin", "f64", &err));
    evo_archive_rollback(archive);
    ck_ok(evo_archive_bind(archive, "exp", "f32", &err));
    ck_ok(evo_archive_bind(archive, "exp", "f32", &err));
    ck_refused(evo_archive_bind(archive, "sin", "f32", &err), EVO_ERR_ARGUMENT,
               "is about exp in f32");
    ck_refused(evo_archive_bind(archive, "exp", "f64", &err), EVO_ERR_ARGUMENT, "f64");
    ck_refused(evo_archive_bind(archive, "", "f64", &err), EVO_ERR_ARGUMENT, "needs");
    evo_archive_close(archive);
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err));
    ck_ok(evo_archive_subject(archive, target, format, &err));
    ck_assert_str_eq(target, "exp");
    ck_assert_str_eq(format, "f32");
    ck_ok(evo_archive_bind(archive, "exp", "f32", &err));
    ck_refused(evo_archive_begin(archive, &err), EVO_ERR_ARGUMENT, "reading only");
    evo_archive_close(archive);
}
END_TEST

START_TEST(test_state) {
    evo_archive *archive = open_memory();
    int64_t first = fixture_run(archive), run;
    void *state;
    size_t size;
    ck_ok(evo_archive_get_state(archive, &run, &state, &size, &err));
    ck_assert_ptr_null(state);
    ck_ok(evo_archive_set_state(archive, first, "ab\0c", 4, &err));
    ck_ok(evo_archive_set_state(archive, first, "x\0yz!", 5, &err));
    int64_t second = fixture_run(archive); /* without a state of its own yet */
    ck_ok(evo_archive_get_state(archive, &run, &state, &size, &err));
    ck_assert_int_eq(run, first);
    ck_assert_uint_eq(size, 5);
    ck_assert_mem_eq(state, "x\0yz!", 5);
    free(state);
    ck_ok(evo_archive_set_state(archive, second, NULL, 0, &err));
    ck_ok(evo_archive_get_state(archive, &run, &state, &size, &err));
    ck_assert_int_eq(run, second);
    ck_assert_uint_eq(size, 0);
    ck_assert_ptr_nonnull(state);
    free(state);
    ck_refused(evo_archive_set_state(archive, 99, "", 0, &err), EVO_ERR_ARGUMENT,
               "FOREIGN KEY");
    evo_archive_close(archive);
}
END_TEST

START_TEST(test_refused_values) {
    evo_archive *archive = open_memory();
    evo_hash id = fixture_add(archive, 0, 1), missing = {{1}};
    evo_claim claim = fixture_claim(0);
    ck_refused(evo_archive_add_claim(archive, missing, 0, &claim, &err),
               EVO_ERR_ARGUMENT, "claims.kernel");
    claim.max_ulp = NAN;
    ck_refused(evo_archive_add_claim(archive, id, 0, &claim, &err), EVO_ERR_ARGUMENT,
               "NaN");
    claim = fixture_claim(0);
    claim.properties_held = EVO_PROPERTY_EXACT;
    ck_refused(evo_archive_add_claim(archive, id, 0, &claim, &err), EVO_ERR_ARGUMENT,
               "not checked");
    claim = fixture_claim(0);
    claim.misrounded = UINT64_MAX;
    ck_refused(evo_archive_add_claim(archive, id, 0, &claim, &err), EVO_ERR_ARGUMENT,
               "2^63");
    evo_time_record time = fixture_time(NAN);
    ck_refused(evo_archive_add_time(archive, id, 0, &time, &err), EVO_ERR_ARGUMENT,
               "finite");
    time = fixture_time(1);
    time.isa = "avx512 and much more";
    ck_refused(evo_archive_add_time(archive, id, 0, &time, &err), EVO_ERR_ARGUMENT,
               "longer");
    time.isa = "\033[2J";
    ck_refused(evo_archive_add_time(archive, id, 0, &time, &err), EVO_ERR_ARGUMENT,
               "control");
    evo_kernel broken = fixture_kernel(3);
    broken.instrs[broken.instr_count - 1].args[0] = 200;
    ck_assert_int_eq(
        evo_archive_add_kernel(archive, &broken, 0, NULL, NULL, "", &id, NULL),
        EVO_ERR_VERIFY);
    ck_ok(evo_archive_commit(archive, &err)); /* refused values spoil nothing */
    ck_refused(evo_archive_commit(archive, &err), EVO_ERR_ARGUMENT, "no batch");
    time = fixture_time(1);
    ck_refused(evo_archive_add_time(archive, id, 0, &time, &err), EVO_ERR_ARGUMENT,
               "outside of a batch");
    ck_ok(evo_archive_begin(archive, &err));
    ck_refused(evo_archive_begin(archive, &err), EVO_ERR_ARGUMENT, "open already");
    evo_archive_close(archive);
}
END_TEST

START_TEST(test_rollback_and_close) {
    const char *path = fixture_path("r.evo");
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    fixture_add(archive, 0, 1);
    evo_archive_rollback(archive);
    ck_ok(evo_archive_begin(archive, &err));
    fixture_add(archive, 0, 2);
    ck_ok(evo_archive_commit(archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    fixture_add(archive, 0, 3);
    evo_archive_close(archive);
    ck_assert_str_eq(fixture_query(path, "SELECT count(*) FROM kernels"), "1");
}
END_TEST

START_TEST(test_views) {
    const char *path = fixture_archive("v.evo", 4); /* worse and slower by number */
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_WRITE, &archive, &err));
    ck_ok(evo_archive_begin(archive, &err));
    evo_hash parent = fixture_add(archive, 1, 1), id;
    evo_kernel kernel = fixture_kernel(40);
    ck_ok(evo_archive_add_kernel(archive, &kernel, 1, &parent, &parent, "cross", &id,
                                 &err));
    evo_claim claim = fixture_claim(0);
    claim.max_ulp = 0.25; /* slowest, but the most accurate */
    ck_ok(evo_archive_add_claim(archive, id, 1, &claim, &err));
    evo_time_record time = fixture_time(100);
    ck_ok(evo_archive_add_time(archive, id, 1, &time, &err));
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
    static const struct {
        const char *sql, *answer;
    } cases[] = {
        {"SELECT group_concat(ns_per_element) FROM v_front", "0.25,100.0"},
        {"SELECT count(*) FROM v_kernels WHERE program LIKE '%fma%'", "5"},
        {"SELECT worst_input || worst_got || range || specials || typeof(exact)"
         " FROM v_claims LIMIT 1",
         "0x3f8000000xffc0000001null"},
        {"SELECT json_array_length(histogram) FROM v_claims", "24"},
        {"SELECT typeof(latency_ns) FROM v_times", "null"},
        {"SELECT group_concat(role || operator) FROM v_lineage", "across,bcross"},
        {"SELECT seed || kernels || resumable FROM v_runs", "1844674407370955161550"},
        {"SELECT group_concat(key || value) FROM meta",
         "formatf32,inputsmean,targetexp"},
        {"SELECT total_changes()", "0"},
        {"PRAGMA integrity_check", "ok"},
        {"PRAGMA journal_mode", "wal"},
    };
    for (size_t i = 0; i < EVO_COUNT_OF(cases); i++)
        ck_assert_str_eq(fixture_query(path, cases[i].sql), cases[i].answer);
}
END_TEST

/* A batch of 1000 kernels with claims and times is one transaction. */
START_TEST(test_large_batch) {
    enum { MANY = 1000 };
    const char *path = fixture_path("large.evo");
    evo_archive *archive;
    ck_ok(evo_archive_open(path, EVO_ARCHIVE_CREATE, &archive, &err));
    evo_claim claim = fixture_claim(1);
    evo_time_record time = fixture_time(1);
    evo_hash id;
    ck_ok(evo_archive_begin(archive, &err));
    for (int i = 0; i < MANY; i++) {
        evo_kernel kernel = fixture_kernel(i);
        ck_ok(evo_archive_add_kernel(archive, &kernel, 0, NULL, NULL, "", &id, &err));
        ck_ok(evo_archive_add_claim(archive, id, 0, &claim, &err));
        ck_ok(evo_archive_add_time(archive, id, 0, &time, &err));
    }
    ck_assert_str_eq(fixture_query(path, "SELECT count(*) FROM kernels"), "0");
    ck_ok(evo_archive_commit(archive, &err));
    evo_archive_close(archive);
    ck_assert_str_eq(fixture_query(path, "SELECT count(*) FROM kernels"), "1000");
    ck_assert_str_eq(fixture_query(path, "SELECT count(*) FROM claims"), "1000");
}
END_TEST

int main(void) {
    Suite *suite = suite_create("archive");
    TCase *tests = tcase_create("archive");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, fixture_setup, fixture_teardown);
    tcase_add_test(tests, test_round_trip);
    tcase_add_test(tests, test_same_again_replaces);
    tcase_add_test(tests, test_strongest_claim);
    tcase_add_test(tests, test_larger_error_stays);
    tcase_add_test(tests, test_prefix);
    tcase_add_test(tests, test_each_in_order);
    tcase_add_test(tests, test_each_picks_main_inputs);
    tcase_add_test(tests, test_entries_have_all_times);
    tcase_add_test(tests, test_each_by_ratio);
    tcase_add_test(tests, test_older_main_inputs);
    tcase_add_test(tests, test_subject);
    tcase_add_test(tests, test_state);
    tcase_add_test(tests, test_refused_values);
    tcase_add_test(tests, test_rollback_and_close);
    tcase_add_test(tests, test_views);
    tcase_add_test(tests, test_large_batch);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}

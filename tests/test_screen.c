/* Screening: what it keeps, what it counts, that it depends on nothing else, and that
 * its memory does not grow. */
#include <math.h>
#include <unistd.h>

#include "scoring/screen.h"
#include "search/brood.h"
#include "tests/seed_files.h"

static evo_scorer *scorer;
static evo_breeder *breeder;
static seed_file *seeds;
static size_t seed_count;

static void setup(void) {
    evo_scorer_options options = {.target = EVO_TARGET_EXP,
                                  .format = EVO_FORMAT_F32,
                                  .domain = evo_domain_whole(),
                                  .isa = EVO_ISA_AVX512,
                                  .deterministic = true,
                                  .seed = 5,
                                  .workers = 2};
    evo_error err = {EVO_OK, ""};
    ck_assert_msg(evo_scorer_create(&options, &scorer, &err) == EVO_OK, "%s", err.text);
    breeder = evo_breeder_create(EVO_ISA_AVX512);
    ck_assert_ptr_nonnull(breeder);
    seed_count = seeds_of_target(EVO_TARGET_EXP, &seeds);
    for (size_t i = 0; i < seed_count; i++)
        evo_kernel_canonicalize(&seeds[i].kernel);
}

static void teardown(void) {
    evo_scorer_destroy(scorer);
    evo_breeder_destroy(breeder);
    free(seeds);
}

typedef struct outcome {
    evo_status status;
    evo_screened kept[EVO_SCREEN_KEEP];
    size_t count;
    uint64_t fates[EVO_FATE_COUNT], total;
} outcome;

static void screen(unsigned worker, const evo_kernel *parent, uint64_t number,
                   size_t children, bool whole, outcome *o) {
    evo_rng rng;
    evo_brood brood;
    memset(o, 0, sizeof *o);
    evo_rng_init(&rng, 3, EVO_STREAM_TEST, number);
    evo_brood_init(&brood, breeder, &rng);
    evo_screen_options options = {.vary = evo_brood_next,
                                  .ctx = &brood,
                                  .children = children,
                                  .keep = EVO_SCREEN_KEEP,
                                  .widen = 16,
                                  .whole = whole};
    o->status =
        evo_screen(scorer, worker, parent, &options, o->kept, &o->count, o->fates);
    for (int f = 0; f < EVO_FATE_COUNT; f++)
        o->total += o->fates[f];
}

static const evo_kernel *seed_named(const char *name) {
    for (size_t i = 0; i < seed_count; i++)
        if (strcmp(seeds[i].name, name) == 0)
            return &seeds[i].kernel;
    ck_abort_msg("no seed %s", name);
    return NULL;
}

START_TEST(keeps_new_valid_children_best_first) {
    const evo_kernel *parent = seed_named("horner5_scalef");
    evo_kernel *kernels = calloc(EVO_SCREEN_KEEP, sizeof *kernels);
    evo_hash ids[EVO_SCREEN_KEEP];
    outcome o;
    screen(0, parent, 1, 20000, false, &o);
    ck_assert(o.status == EVO_OK);
    ck_assert_uint_eq(o.total, 20000);
    ck_assert_uint_gt(o.count, 1);
    for (size_t i = 0; i < o.count; i++) {
        evo_compact_unpack(&o.kept[i].program, parent, &kernels[i]);
        ck_assert(evo_kernel_verify(&kernels[i], NULL) == EVO_OK);
        ck_assert(isfinite(o.kept[i].error));
        ck_assert(i == 0 || o.kept[i].rank >= o.kept[i - 1].rank);
        ids[i] = evo_kernel_identify(&kernels[i]);
        ck_assert(!evo_hash_equal(ids[i], evo_kernel_hash(parent)));
        for (size_t j = 0; j < i; j++)
            ck_assert(!evo_hash_equal(ids[i], ids[j]));
        /* Its specials are right: the funnel does not refuse it for them. */
        evo_candidate candidate = {.kernel = &kernels[i]};
        evo_rng_init(&candidate.rng, 1, EVO_STREAM_TEST, i);
        ck_assert(evo_score_candidate(scorer, 0, NULL, 0, &candidate, NULL) == EVO_OK);
        ck_assert_int_ne(candidate.score.reject, EVO_REJECT_SPECIALS);
    }
    free(kernels);
}
END_TEST

START_TEST(all_kinds_are_counted) {
    outcome o;
    screen(0, seed_named("horner5_muladd"), 2, 20000, false, &o);
    ck_assert(o.status == EVO_OK);
    for (int f = EVO_FATE_REPEATED; f < EVO_FATE_COUNT; f++)
        ck_assert_msg(o.fates[f] > 0, "none: %s", evo_fate_name((evo_fate)f));
    outcome whole;
    screen(0, seed_named("horner5_muladd"), 2, 20000, true, &whole);
    ck_assert_uint_eq(whole.fates[EVO_FATE_EARLY], 0);
    /* The early exit changes nothing about what is known before evaluation. */
    for (int f = 0; f < EVO_FATE_EARLY; f++)
        ck_assert_uint_eq(o.fates[f], whole.fates[f]);
}
END_TEST

START_TEST(depends_on_nothing_else) {
    /* The same from another worker and after other work. */
    outcome first, other, again;
    const evo_kernel *parent = seed_named("perm16_scalef");
    screen(0, parent, 4, 6000, false, &first);
    screen(1, seed_named("estrin5_scalef"), 9, 3000, true, &other);
    screen(1, parent, 4, 6000, false, &again);
    ck_assert(first.status == EVO_OK && first.count == again.count);
    ck_assert_mem_eq(first.fates, again.fates, sizeof first.fates);
    for (size_t i = 0; i < first.count; i++) {
        const evo_compact *a = &first.kept[i].program, *b = &again.kept[i].program;
        ck_assert_mem_eq(a->instrs, b->instrs, a->count * sizeof a->instrs[0]);
        ck_assert(first.kept[i].error == again.kept[i].error);
    }
}
END_TEST

START_TEST(other_kernels_are_unsupported) {
    outcome o;
    screen(0, seed_named("double5"), 1, 100, false, &o);
    ck_assert(o.status == EVO_ERR_UNSUPPORTED && o.total == 0);
}
END_TEST

static long resident_pages(void) {
    long pages = 0, ignored;
    FILE *file = fopen("/proc/self/statm", "r");
    ck_assert_ptr_nonnull(file);
    ck_assert_int_eq(fscanf(file, "%ld %ld", &ignored, &pages), 2);
    fclose(file);
    return pages;
}

START_TEST(memory_is_flat) {
    /* One million candidates where that is asked for, else fewer. */
    size_t broods = getenv("EVO_TEST_ALL") != NULL ? 250 : 30;
    outcome o;
    for (size_t i = 0; i < 3; i++)
        screen(0, seed_named("horner5_scalef"), i, 4000, false, &o);
    long before = resident_pages();
    for (size_t i = 0; i < broods; i++)
        screen(0, seed_named("horner5_scalef"), i, 4000, false, &o);
    long after = resident_pages();
    ck_assert_int_lt(labs(after - before) * 20, before);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("screen");
    TCase *tc = tcase_create("screen");
    tcase_set_timeout(tc, 120);
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_add_test(tc, keeps_new_valid_children_best_first);
    tcase_add_test(tc, all_kinds_are_counted);
    tcase_add_test(tc, depends_on_nothing_else);
    tcase_add_test(tc, other_kernels_are_unsupported);
    tcase_add_test(tc, memory_is_flat);
    suite_add_tcase(suite, tc);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}

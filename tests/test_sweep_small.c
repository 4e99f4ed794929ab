/* Sweeps of small formats: right kernels pass, single faults are caught. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/oracle.h"

static bool thorough(void) {
    return getenv("EVO_TEST_ALL") != NULL;
}

static const char *name_of(int target) {
    return evo_target_get((evo_target_id)target)->name;
}

/* ---- Exhaustive sweeps -------------------------------------------------------- */

struct table {
    uint16_t results[65536];
    size_t size; /* bytes of an encoding */
};

static void look_up(void *ctx, unsigned worker, const void *const *in, void *const *out,
                    size_t n) {
    const struct table *table = ctx;
    (void)worker;
    for (size_t i = 0; i < n; i++) {
        uint16_t code = 0; /* little-endian */
        memcpy(&code, (const char *)in[0] + i * table->size, table->size);
        memcpy((char *)out[0] + i * table->size, &table->results[code], table->size);
    }
}

enum { FAULTS = 6 };

/* A right kernel passes; each of several that are wrong at one encoding is caught. */
static void sweep_target(evo_target_id target, evo_format_id format, evo_rng *rng) {
    static struct table tables[1 + FAULTS];
    uint64_t at[FAULTS];
    int bits = evo_format_get(format)->bits;
    uint32_t codes = UINT32_C(1) << bits;
    const double places[] = {INFINITY, -INFINITY, 0.0, -0.0, (double)NAN};
    for (uint64_t in = 0; in < codes; in++)
        tables[0].results[in] = (uint16_t)evo_oracle_round(target, format, &in);
    tables[0].size = (size_t)bits / 8;
    evo_subject subjects[1 + FAULTS] = {{.eval = look_up, .ctx = &tables[0]}};
    for (int k = 0; k < FAULTS; k++) {
        tables[1 + k] = tables[0];
        at[k] = k == 0 ? evo_format_encode(format, places[evo_rng_below(rng, 5)])
                       : evo_rng_below(rng, codes);
        uint16_t *result = &tables[1 + k].results[at[k]];
        bool was_nan = evo_format_is_nan(format, *result);
        uint32_t flip = 1u << evo_rng_below(rng, (uint32_t)bits);
        *result = was_nan ? 0x34 : (uint16_t)(*result ^ flip);
        subjects[1 + k] = (evo_subject){.eval = look_up, .ctx = &tables[1 + k]};
    }
    evo_sweep_options options = {.threads = 2, .domain = evo_domain_whole()};
    ck_assert_int_eq(
        evo_oracle_sweep(target, format, subjects, 1 + FAULTS, &options, NULL), EVO_OK);
    const evo_claim *right = &subjects[0].claim;
    ck_assert_uint_eq(right->inputs, codes);
    ck_assert_msg(right->max_ulp <= 0.5, "%s: %a", name_of((int)target),
                  right->max_ulp);
    ck_assert_uint_eq(right->misrounded, 0);
    ck_assert_uint_eq(right->special_failures, 0);
    ck_assert_msg(right->properties_held == right->properties_checked,
                  "%s in %s: %x, %x", name_of((int)target),
                  evo_format_get(format)->name, right->properties_held,
                  right->properties_checked);
    for (int k = 0; k < FAULTS; k++) {
        const evo_claim *wrong = &subjects[1 + k].claim;
        ck_assert_msg(wrong->misrounded == 1, "%s at %llx", name_of((int)target),
                      (unsigned long long)at[k]);
        ck_assert(wrong->max_ulp >= 0.5);
        if (wrong->max_ulp > 0.5)
            ck_assert_uint_eq(wrong->worst_input[0], at[k]);
    }
}

/* The fast run takes a target in one format where MPFR is quick. */
START_TEST(small_formats_are_swept) {
    bool slow = _i == EVO_TARGET_LGAMMA || _i == EVO_TARGET_TGAMMA ||
                _i == EVO_TARGET_ERFC || _i == EVO_TARGET_GELU || _i == EVO_TARGET_ERF;
    evo_rng rng;
    evo_rng_init(&rng, 11, EVO_STREAM_TEST, (uint64_t)_i);
    sweep_target((evo_target_id)_i, EVO_FORMAT_E5M2, &rng);
    sweep_target((evo_target_id)_i, EVO_FORMAT_E4M3FN, &rng);
    if (thorough() || (!slow && _i % 2 == 0))
        sweep_target((evo_target_id)_i, EVO_FORMAT_F16, &rng);
    if (thorough() || (!slow && _i % 2 == 1))
        sweep_target((evo_target_id)_i, EVO_FORMAT_BF16, &rng);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("sweep_small");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, thorough() ? 3600 : 120);
    tcase_add_loop_test(all, small_formats_are_swept, 0, EVO_TARGET_COUNT);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}

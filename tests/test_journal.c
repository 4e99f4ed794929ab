/* oracle: a stopped sweep goes on, and claims what an uninterrupted one claims. */
#include "oracle/internal.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define TARGET EVO_TARGET_TANH

/* A poor kernel with many different errors, which asks for a stop after some batches.
 */
struct kernel {
    float factor;
    atomic_int batches_left; /* negative: never */
    evo_stop_flag *stop;
    atomic_int calls;
};

static void eval(void *ctx, unsigned worker, const void *const *in, void *const *out,
                 size_t n) {
    struct kernel *kernel = ctx;
    const float *x = in[0];
    float *y = out[0];
    (void)worker;
    atomic_fetch_add(&kernel->calls, 1);
    if (atomic_fetch_sub(&kernel->batches_left, 1) == 1)
        atomic_store(kernel->stop, 1);
    for (size_t i = 0; i < n; i++) {
        float z = x[i] * x[i];
        y[i] = fabsf(x[i]) < 1 ? x[i] * (1 - z * kernel->factor) : copysignf(1, x[i]);
    }
}

/* A file in memory. */
struct file {
    unsigned char *data;
    size_t length;
    bool full;
};

static evo_status append(void *ctx, const void *part, size_t length) {
    struct file *file = ctx;
    if (file->full)
        return EVO_ERR_IO;
    file->data = realloc(file->data, file->length + length);
    ck_assert_ptr_nonnull(file->data);
    memcpy(file->data + file->length, part, length);
    file->length += length;
    return EVO_OK;
}

struct run {
    evo_claim claims[2];
    evo_status status;
    size_t past_used;
    uint64_t past_inputs;
    int calls;
};

static evo_reference *reference;

/* Two kernels over [2^-2, 4]: 32 chunks or so. stop_after 0: to the end. */
static struct run sweep(struct file *file, int stop_after, unsigned threads,
                        uint64_t key, double hi) {
    evo_stop_flag stop = 0;
    struct kernel kernels[2] = {{.factor = 0.333f, .stop = &stop},
                                {.factor = 0.3f, .stop = &stop}};
    evo_subject subjects[2];
    for (int i = 0; i < 2; i++) {
        atomic_init(&kernels[i].batches_left,
                    i == 0 && stop_after > 0 ? stop_after : -1);
        subjects[i] = (evo_subject){.eval = eval, .ctx = &kernels[i]};
    }
    evo_sweep_journal journal = {.append = append, .ctx = file};
    memcpy(journal.key.bytes, &key, sizeof key);
    /* The past is read before anything is appended: a copy. */
    void *past = NULL;
    if (file != NULL && file->length > 0) {
        past = malloc(file->length);
        ck_assert_ptr_nonnull(past);
        memcpy(past, file->data, file->length);
        journal.past = past;
        journal.past_length = file->length;
    }
    evo_sweep_options options = {.threads = threads,
                                 .domain = {.lo = 0x1p-2, .hi = hi},
                                 .reference = reference,
                                 .stop = &stop,
                                 .journal = file != NULL ? &journal : NULL};
    struct run run = {.calls = 0};
    run.status = evo_oracle_sweep(TARGET, EVO_FORMAT_F32, subjects, 2, &options, NULL);
    for (int i = 0; i < 2; i++)
        run.claims[i] = subjects[i].claim;
    run.past_used = journal.past_used;
    run.past_inputs = journal.past_inputs;
    run.calls = atomic_load(&kernels[0].calls);
    free(past);
    return run;
}

static void expect_same(const struct run *a, const struct run *b) {
    ck_assert_int_eq(a->status, EVO_OK);
    ck_assert_int_eq(b->status, EVO_OK);
    for (int i = 0; i < 2; i++) {
        const evo_claim *left = &a->claims[i], *right = &b->claims[i];
        ck_assert_int_eq(left->verdict, EVO_VERDICT_PROVEN);
        ck_assert_int_eq(right->verdict, EVO_VERDICT_PROVEN);
        ck_assert_uint_eq(left->inputs, right->inputs);
        ck_assert(left->max_ulp == right->max_ulp && left->mean_ulp == right->mean_ulp);
        ck_assert_uint_eq(left->worst_input[0], right->worst_input[0]);
        ck_assert_uint_eq(left->worst_got, right->worst_got);
        ck_assert_uint_eq(left->misrounded, right->misrounded);
        ck_assert_uint_eq(left->special_failures, right->special_failures);
        ck_assert_mem_eq(left->histogram, right->histogram, sizeof left->histogram);
        ck_assert_uint_eq(left->properties_checked, right->properties_checked);
        ck_assert_uint_eq(left->properties_held, right->properties_held);
    }
}

START_TEST(a_resumed_sweep_claims_the_same) {
    struct run whole = sweep(NULL, 0, 1, 1, 4);
    for (unsigned threads = 1; threads <= 2; threads++) {
        struct file file = {NULL, 0, false};
        int stops = 0;
        struct run part;
        do { /* every time from where the last one ended */
            part = sweep(&file, 1500, threads, 1, 4);
            if (part.status == EVO_ERR_STOPPED) {
                ck_assert_int_eq(part.claims[0].verdict, EVO_VERDICT_OBSERVED);
                stops++;
            }
            ck_assert_uint_eq(part.past_used > 0, stops > 1 || part.status == EVO_OK);
            ck_assert_int_lt(stops, 20);
        } while (part.status == EVO_ERR_STOPPED);
        ck_assert_int_ge(stops, 3);
        ck_assert_int_lt(part.calls, whole.calls / 2);
        expect_same(&whole, &part);
        free(file.data);
    }
}
END_TEST

START_TEST(damage_is_not_believed) {
    struct run whole = sweep(NULL, 0, 1, 1, 4);
    struct file file = {NULL, 0, false};
    ck_assert_int_eq(sweep(&file, 1500, 2, 1, 4).status, EVO_ERR_STOPPED);
    ck_assert_uint_gt(file.length, 0);
    evo_rng rng;
    evo_rng_init(&rng, 1, EVO_STREAM_TEST, 0);
    for (int i = 0; i < 6; i++) {
        struct file other = {malloc(file.length), file.length, false};
        ck_assert_ptr_nonnull(other.data);
        memcpy(other.data, file.data, file.length);
        uint32_t at = evo_rng_below(&rng, (uint32_t)file.length);
        if (i < 4)
            other.data[at] ^= (unsigned char)(1 << evo_rng_below(&rng, 8));
        else if (i == 4)
            other.length = at; /* cut off */
        else
            for (size_t k = 0; k < other.length; k++)
                other.data[k] = (unsigned char)evo_rng_u32(&rng);
        struct run run = sweep(&other, 0, 2, 1, 4);
        ck_assert_uint_le(run.past_used, at);
        expect_same(&whole, &run);
        free(other.data);
    }
    free(file.data);
}
END_TEST

/* The records of other kernels and of other domains are of no use here. */
START_TEST(other_sweeps_are_not_mixed_up) {
    struct file file = {NULL, 0, false};
    ck_assert_int_eq(sweep(&file, 1500, 1, 1, 4).status, EVO_ERR_STOPPED);
    struct file copy = {NULL, 0, false};
    ck_assert_int_eq(append(&copy, file.data, file.length), EVO_OK);
    struct run other = sweep(&file, 0, 2, 2, 4);
    ck_assert_uint_eq(other.past_used, 0);
    struct run wider = sweep(&copy, 0, 2, 1, 5);
    ck_assert_uint_eq(wider.past_used, 0);
    ck_assert_int_eq(wider.status, EVO_OK);
    free(file.data);
    free(copy.data);
}
END_TEST

/* A full disk is an error of a stopped sweep, not of a finished one. */
START_TEST(what_cannot_be_kept_is_said) {
    struct file file = {NULL, 0, true};
    ck_assert_int_eq(sweep(&file, 1500, 2, 1, 4).status, EVO_ERR_IO);
    ck_assert_int_eq(sweep(&file, 0, 2, 1, 4).status, EVO_OK);
}
END_TEST

int main(void) {
    if (evo_reference_create(TARGET, EVO_FORMAT_F32, 2, &reference, NULL) != EVO_OK)
        return 1;
    Suite *suite = suite_create("journal");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 300);
    tcase_add_test(all, a_resumed_sweep_claims_the_same);
    tcase_add_test(all, damage_is_not_believed);
    tcase_add_test(all, other_sweeps_are_not_mixed_up);
    tcase_add_test(all, what_cannot_be_kept_is_said);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    evo_reference_destroy(reference);
    return failed != 0;
}

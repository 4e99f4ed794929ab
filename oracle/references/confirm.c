/* Confirmation of the references against MPFR. */
#include "oracle/references/curve.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { CONFIRM_BLOCK = 1024, CONFIRM_BITS = 110 };

/* Beyond these sizes of the result the reference only says which side it is on: such
 * results overflow, or are lost beside the smallest subnormal. */
#define SATURATED_ABOVE 0x1p130
#define SATURATED_BELOW 0x1p-180

static const bool samples_with_edges = true;
struct finding {
    double relative;
    float input;
};

struct confirm {
    const evo_reference *reference;
    evo_target_id target;
    uint64_t samples, seed; /* samples 0: all encodings, block by block */
    const evo_stop_flag *stop;
    struct finding *worst; /* of each worker */
    atomic_uint_fast64_t visited;
};

static double broken_unless(bool kept) {
    return kept ? 0 : (double)INFINITY;
}

/* Rules 1-4 of docs/numerics.md: the relative error, or infinite where another rule is
 * broken. */
static double relative_error(evo_target_id target, float x, double got) {
    evo_domain defined = evo_target_domain(target);
    if (!evo_domain_contains(&defined, (double)x))
        return 0;
    MPFR_DECL_INIT(exact, CONFIRM_BITS);
    MPFR_DECL_INIT(difference, CONFIRM_BITS);
    evo_curve_value(target, (double)x, exact);
    if (mpfr_nan_p(exact))
        return broken_unless(isnan(got));
    bool same_sign = !mpfr_signbit(exact) == !signbit(got);
    if (!mpfr_regular_p(exact))
        return broken_unless(mpfr_cmp_d(exact, got) == 0 && same_sign);
    if (mpfr_cmpabs_ui(exact, 1) > 0 && mpfr_get_exp(exact) > 130)
        return broken_unless(same_sign && fabs(got) >= SATURATED_ABOVE &&
                             isfinite(got));
    if (mpfr_get_exp(exact) <= -180)
        return broken_unless(same_sign && fabs(got) <= SATURATED_BELOW && got != 0);
    if (!same_sign || got == 0 || !isfinite(got) ||
        ilogb(got) != mpfr_get_exp(exact) - 1)
        return (double)INFINITY;
    mpfr_set_d(difference, got, MPFR_RNDN);
    mpfr_sub(difference, difference, exact, MPFR_RNDA);
    mpfr_div(difference, difference, exact, MPFR_RNDA);
    return fabs(mpfr_get_d(difference, MPFR_RNDA));
}

static void confirm_block(struct confirm *confirm, const float *x, size_t n,
                          unsigned worker) {
    double y[CONFIRM_BLOCK];
    evo_reference_eval(confirm->reference, x, y, n);
    for (size_t i = 0; i < n; i++) {
        double error = relative_error(confirm->target, x[i], y[i]);
        if (error > confirm->worst[worker].relative)
            confirm->worst[worker] = (struct finding){error, x[i]};
    }
    atomic_fetch_add(&confirm->visited, n);
}

/* Half of the samples from all encodings, half from the core. */
static void draw_samples(const struct confirm *confirm, size_t index, float *x,
                         size_t n) {
    const evo_target *target = evo_target_get(confirm->target);
    evo_rng rng;
    evo_rng_init(&rng, confirm->seed, EVO_STREAM_CERTIFY, index);
    for (size_t i = 0; i < n; i++) {
        uint32_t code = evo_rng_u32(&rng);
        double span = target->core_hi - target->core_lo;
        float inner = (float)(target->core_lo + span * evo_rng_unit(&rng));
        memcpy(&x[i], i & 1 ? (void *)&code : (void *)&inner, sizeof x[i]);
    }
}

/* Around the first and last encodings of a run: where one evaluation ends and another
 * begins, beside zeros, poles, powers of two and special values. */
static size_t draw_seam(const struct confirm *confirm, size_t index, float *x) {
    enum { REACH = 3 };
    const evo_run *run = evo_reference_run_at(confirm->reference, index);
    size_t n = 0;
    for (int step = -REACH; step <= REACH; step++) {
        uint32_t code = run->first + (uint32_t)step;
        memcpy(&x[n++], &code, sizeof code);
        code ^= UINT32_C(1) << 31;
        memcpy(&x[n++], &code, sizeof code);
    }
    return n;
}

static evo_status confirm_task(void *ctx, size_t index, unsigned worker) {
    struct confirm *confirm = ctx;
    float x[CONFIRM_BLOCK];
    size_t n = CONFIRM_BLOCK, seams = evo_reference_run_count(confirm->reference);
    if (evo_stopped(confirm->stop))
        return EVO_ERR_STOPPED;
    if (confirm->samples == 0) {
        for (size_t i = 0; i < n; i++) {
            uint32_t code = (uint32_t)(index * CONFIRM_BLOCK + i);
            memcpy(&x[i], &code, sizeof code);
        }
    } else if (index == 0 && samples_with_edges) {
        evo_domain whole = evo_domain_whole();
        n = evo_oracle_inputs(confirm->target, EVO_FORMAT_F32, &whole, true,
                              confirm->seed, EVO_STREAM_CERTIFY, x, n);
    } else if (index <= seams && index > 0) {
        n = draw_seam(confirm, index - 1, x);
    } else {
        uint64_t left = confirm->samples -
                        (index == 0 ? 0 : index - 1 - seams) * (uint64_t)CONFIRM_BLOCK;
        if (left < n)
            n = (size_t)left;
        draw_samples(confirm, index, x, n);
    }
    confirm_block(confirm, x, n, worker);
    evo_truth_task_end(worker);
    return EVO_OK;
}

evo_status evo_reference_confirm(const evo_reference *reference, uint64_t samples,
                                 unsigned threads, uint64_t seed,
                                 const evo_stop_flag *stop,
                                 evo_confirmation *confirmation, evo_error *err) {
    struct confirm confirm = {.reference = reference,
                              .target = evo_reference_target(reference),
                              .samples = samples,
                              .seed = seed,
                              .stop = stop};
    if (threads < 1)
        threads = 1;
    *confirmation = (evo_confirmation){.inputs = 0};
    confirm.worst = calloc(threads, sizeof *confirm.worst);
    if (confirm.worst == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory confirming a reference");
    atomic_init(&confirm.visited, 0);
    /* Task 0 of a sample holds the edges, the next ones the seams. */
    uint64_t tasks = samples == 0 ? (UINT64_C(1) << 32) / CONFIRM_BLOCK
                                  : 1 + evo_reference_run_count(reference) +
                                        (samples + CONFIRM_BLOCK - 1) / CONFIRM_BLOCK;
    evo_status status =
        evo_parallel_for(threads, (size_t)tasks, confirm_task, &confirm);
    for (unsigned i = 0; i < threads; i++)
        if (confirm.worst[i].relative > confirmation->max_relative) {
            confirmation->max_relative = confirm.worst[i].relative;
            confirmation->worst_input = confirm.worst[i].input;
        }
    confirmation->inputs = atomic_load(&confirm.visited);
    free(confirm.worst);
    if (status != EVO_OK)
        return evo_fail(err, status, "confirming the reference of %s stopped early",
                        evo_target_get(confirm.target)->name);
    return EVO_OK;
}

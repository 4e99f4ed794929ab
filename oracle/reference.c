/* The fast references and their confirmation against MPFR. */
#include "oracle/internal.h"

#include <math.h>
#include <mpfr.h>
#include <stdlib.h>
#include <string.h>

evo_status evo_reference_get(evo_target_id target, evo_format_id format,
                             evo_reference *reference, evo_error *err) {
    const evo_lanes *lanes = evo_lanes_best();
    *reference = (evo_reference){NULL, EVO_REFERENCE_BOUND};
    if (format == EVO_FORMAT_F32) {
        if (target == EVO_TARGET_EXP)
            reference->eval = lanes->exp;
        else if (target == EVO_TARGET_EXP2)
            reference->eval = lanes->exp2;
    }
    if (reference->eval == NULL)
        return evo_fail(err, EVO_ERR_UNSUPPORTED, "%s has no fast reference for %s",
                        evo_target_get(target)->name, evo_format_get(format)->name);
    return EVO_OK;
}

/* ---- Confirmation ---------------------------------------------------------- */

enum { CONFIRM_BLOCK = 4096, CONFIRM_BITS = 90 };

/* Beyond these sizes of the result the reference saturates and only says which side
 * it is on. */
#define SATURATED_ABOVE 0x1p990
#define SATURATED_BELOW 0x1p-990

struct confirm {
    evo_target_id target;
    evo_reference reference;
    uint64_t samples, seed; /* samples 0: all encodings, block by block */
    const evo_stop_flag *stop;
    double *worst; /* of each worker */
    atomic_uint_fast64_t visited;
};

static double broken_unless(bool kept) {
    return kept ? 0 : INFINITY;
}

/* The contract: NaN for NaN, exact where E is representable, exactly zero or infinite,
 * in E's binade, and within the relative error that is returned; infinite when broken
 * otherwise. */
static double relative_error(evo_target_id target, float x, double got) {
    MPFR_DECL_INIT(argument, 53);
    MPFR_DECL_INIT(exact, CONFIRM_BITS);
    MPFR_DECL_INIT(difference, CONFIRM_BITS);
    mpfr_set_d(argument, (double)x, MPFR_RNDN);
    int ternary = target == EVO_TARGET_EXP ? mpfr_exp(exact, argument, MPFR_RNDZ)
                                           : mpfr_exp2(exact, argument, MPFR_RNDZ);
    if (isnan(x))
        return broken_unless(isnan(got));
    if (isinf(x))
        return broken_unless(mpfr_cmp_d(exact, got) == 0 && !signbit(got));
    if (mpfr_cmp_d(exact, SATURATED_ABOVE) >= 0)
        return broken_unless(got >= SATURATED_ABOVE && isfinite(got));
    if (mpfr_cmp_d(exact, SATURATED_BELOW) <= 0)
        return broken_unless(got <= SATURATED_BELOW && got > 0);
    if (ternary == 0)
        return broken_unless(mpfr_cmp_d(exact, got) == 0);
    if (!(got > 0) || ilogb(got) != mpfr_get_exp(exact) - 1)
        return INFINITY;
    mpfr_set_d(difference, got, MPFR_RNDN);
    mpfr_sub(difference, difference, exact, MPFR_RNDA);
    mpfr_div(difference, difference, exact, MPFR_RNDA);
    return fabs(mpfr_get_d(difference, MPFR_RNDA));
}

static void confirm_block(struct confirm *confirm, const float *x, size_t n,
                          unsigned worker) {
    double y[CONFIRM_BLOCK];
    confirm->reference.eval(x, y, n);
    for (size_t i = 0; i < n; i++) {
        double error = relative_error(confirm->target, x[i], y[i]);
        if (error > confirm->worst[worker])
            confirm->worst[worker] = error;
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

static evo_status confirm_task(void *ctx, size_t index, unsigned worker) {
    struct confirm *confirm = ctx;
    float x[CONFIRM_BLOCK];
    size_t n = CONFIRM_BLOCK;
    if (evo_stopped(confirm->stop))
        return EVO_ERR_STOPPED;
    if (confirm->samples == 0) {
        for (size_t i = 0; i < n; i++) {
            uint32_t code = (uint32_t)(index * CONFIRM_BLOCK + i);
            memcpy(&x[i], &code, sizeof code);
        }
    } else if (index == 0) {
        evo_domain whole = evo_domain_whole();
        n = evo_oracle_inputs(confirm->target, EVO_FORMAT_F32, &whole, true,
                              confirm->seed, EVO_STREAM_CERTIFY, x, n);
    } else {
        uint64_t left = confirm->samples - (index - 1) * (uint64_t)CONFIRM_BLOCK;
        if (left < n)
            n = (size_t)left;
        draw_samples(confirm, index, x, n);
    }
    confirm_block(confirm, x, n, worker);
    evo_truth_task_end(worker);
    return EVO_OK;
}

evo_status evo_reference_confirm(evo_target_id target, uint64_t samples,
                                 unsigned threads, uint64_t seed,
                                 const evo_stop_flag *stop, double *max_relative,
                                 uint64_t *inputs, evo_error *err) {
    struct confirm confirm = {
        .target = target, .samples = samples, .seed = seed, .stop = stop};
    evo_status status =
        evo_reference_get(target, EVO_FORMAT_F32, &confirm.reference, err);
    if (status != EVO_OK)
        return status;
    if (threads < 1)
        threads = 1;
    confirm.worst = calloc(threads, sizeof *confirm.worst);
    if (confirm.worst == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory confirming a reference");
    atomic_init(&confirm.visited, 0);
    /* Task 0 of a sample holds the edges. */
    uint64_t tasks = samples == 0 ? (UINT64_C(1) << 32) / CONFIRM_BLOCK
                                  : 1 + (samples + CONFIRM_BLOCK - 1) / CONFIRM_BLOCK;
    status = evo_parallel_for(threads, (size_t)tasks, confirm_task, &confirm);
    *max_relative = 0;
    for (unsigned i = 0; i < threads; i++)
        if (confirm.worst[i] > *max_relative)
            *max_relative = confirm.worst[i];
    *inputs = atomic_load(&confirm.visited);
    free(confirm.worst);
    if (status != EVO_OK)
        return evo_fail(err, status, "confirming the reference of %s stopped early",
                        evo_target_get(target)->name);
    return EVO_OK;
}

/* Kernels with several inputs or outputs: which way their claims take. */
#include "scoring/several.h"

#include <stdlib.h>
#include <string.h>

/* One output of a subject with several. */
typedef struct part {
    const evo_subject *whole;
    int output, outputs;
    size_t value_size;
} part;

/* The other outputs go nowhere. */
static void eval_part(void *ctx, unsigned worker, const void *const *in,
                      void *const *out, size_t n) {
    enum { SLICE = 512 };
    const part *p = ctx;
    uint64_t unused[EVO_MAX_PARTS][SLICE];
    for (size_t begin = 0; begin < n; begin += SLICE) {
        size_t count = n - begin < SLICE ? n - begin : SLICE;
        const void *from[1] = {(const char *)in[0] + begin * p->value_size};
        void *to[EVO_MAX_PARTS];
        for (int j = 0; j < p->outputs; j++)
            to[j] = j == p->output ? (char *)out[0] + begin * p->value_size
                                   : (void *)unused[j];
        p->whole->eval(p->whole->ctx, worker, from, to, count);
    }
}

/* What is known of all outputs up to `output`; the mean is over results. */
static void merge_claim(evo_claim *all, const evo_claim *one, int output) {
    if (output == 0) {
        *all = *one;
        return;
    }
    double before = output, sum = all->mean_ulp * before + one->mean_ulp;
    uint32_t broken = (all->properties_checked & ~all->properties_held) |
                      (one->properties_checked & ~one->properties_held);
    if (one->max_ulp > all->max_ulp) {
        all->max_ulp = one->max_ulp;
        memcpy(all->worst_input, one->worst_input, sizeof all->worst_input);
        all->worst_got = one->worst_got;
        all->worst_output = (uint8_t)output;
    }
    all->mean_ulp = sum / (before + 1);
    all->misrounded += one->misrounded;
    all->special_failures += one->special_failures;
    for (int i = 0; i < EVO_ERROR_BINS; i++)
        all->histogram[i] += one->histogram[i];
    all->properties_checked |= one->properties_checked;
    all->properties_held = all->properties_checked & ~broken;
    if (one->verdict == EVO_VERDICT_OBSERVED)
        all->verdict = EVO_VERDICT_OBSERVED;
    if (one->inputs < all->inputs)
        all->inputs = one->inputs;
    if (one->reference_bound_ulp > all->reference_bound_ulp)
        all->reference_bound_ulp = one->reference_bound_ulp;
}

static evo_status claim_output(evo_subject *parts, size_t count, evo_target_id target,
                               const evo_prove_options *options, evo_error *err) {
    if (options->format == EVO_FORMAT_F64) {
        evo_observe_options observe = {.threads = options->threads,
                                       .domain = options->domain,
                                       .seed = options->seed,
                                       .samples = options->samples,
                                       .seconds = options->seconds,
                                       .climbers = options->climbers,
                                       .stop = options->stop,
                                       .progress = options->progress,
                                       .progress_ctx = options->progress_ctx};
        return evo_oracle_observe(target, options->format, parts, count, &observe,
                                  options->report, err);
    }
    evo_sweep_options sweep = {.threads = options->threads,
                               .domain = options->domain,
                               .stop = options->stop,
                               .progress = options->progress,
                               .progress_ctx = options->progress_ctx,
                               .abandon_above_ulp = options->abandon_above_ulp};
    return evo_oracle_sweep(target, options->format, parts, count, &sweep, err);
}

static evo_status prove_outputs(evo_subject *subjects, size_t count,
                                const evo_prove_options *options, evo_error *err) {
    const evo_target *target = evo_target_get(options->target);
    evo_prove_options each = *options;
    each.seconds = options->seconds / target->outputs;
    part *parts = calloc(count, sizeof *parts);
    evo_subject *alone = calloc(count, sizeof *alone);
    evo_status status = EVO_OK;
    if (parts == NULL || alone == NULL)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory for %zu kernels", count);
    for (int j = 0; j < target->outputs && status == EVO_OK; j++) {
        for (size_t i = 0; i < count; i++) {
            parts[i] = (part){&subjects[i], j, target->outputs,
                              (size_t)evo_format_get(options->format)->bits / 8};
            alone[i] = (evo_subject){.eval = eval_part, .ctx = &parts[i]};
        }
        status = claim_output(alone, count, target->parts[j], &each, err);
        for (size_t i = 0; i < count; i++)
            merge_claim(&subjects[i].claim, &alone[i].claim, j);
    }
    free(parts);
    free(alone);
    return status;
}

evo_status evo_prove_several(evo_subject *subjects, size_t count,
                             const evo_prove_options *options, evo_error *err) {
    if (!evo_target_is_tupled(options->target))
        return prove_outputs(subjects, count, options, err);
    evo_observe_options observe = {.threads = options->threads,
                                   .domain = options->domain,
                                   .seed = options->seed,
                                   .samples = options->samples,
                                   .seconds = options->seconds,
                                   .stop = options->stop,
                                   .progress = options->progress,
                                   .progress_ctx = options->progress_ctx};
    return evo_oracle_observe_several(options->target, options->format, subjects, count,
                                      &observe, options->report, err);
}

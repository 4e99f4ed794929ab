/* Proof and time of given kernels: the glue between native code, oracle and clock. */
#include "oracle/codes.h"
#include "scoring/rows.h"
#include "scoring/several.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static evo_storage storage_of(evo_format_id format) {
    switch (format) {
    case EVO_FORMAT_F64:
        return EVO_STORE_F64;
    case EVO_FORMAT_F32:
        return EVO_STORE_F32;
    default:
        return evo_format_get(format)->bits > 8 ? EVO_STORE_U16 : EVO_STORE_U8;
    }
}

void evo_signature_storage(evo_target_id target, evo_format_id format,
                           evo_storage storage[2]) {
    const evo_codes *codes = evo_target_codes(target);
    storage[0] = storage[1] = storage_of(format);
    if (codes == NULL)
        return;
    bool code = evo_code_encodes(codes->role) || evo_code_multiplies(codes->role);
    storage[0] = evo_target_takes_bytes(target) ? EVO_STORE_U8 : EVO_STORE_F32;
    storage[1] = code ? EVO_STORE_U8 : EVO_STORE_F32;
}

evo_status evo_check_signature(const evo_kernel *kernel, evo_target_id target,
                               evo_format_id format, evo_error *err) {
    const evo_target *t = evo_target_get(target);
    evo_storage storage[2];
    if (evo_target_row(target) != NULL)
        return evo_row_check_signature(kernel, target, format, err);
    evo_signature_storage(target, format, storage);
    bool fits = kernel->input_count == t->inputs &&
                kernel->output_count == t->outputs && kernel->param_count == 0 &&
                kernel->scratch_count == 0 && kernel->accumulator_count == 0;
    for (int i = 0; fits && i < t->inputs; i++)
        fits = kernel->inputs[i] == storage[0];
    for (int i = 0; fits && i < t->outputs; i++)
        fits = kernel->outputs[i] == storage[1];
    if (!fits)
        return evo_fail(
            err, EVO_ERR_ARGUMENT,
            "kernel %s does not have the signature of %s in %s: expected %d "
            "input(s) of %s and %d output(s) of %s and no parameters, scratch arrays "
            "or "
            "accumulators",
            kernel->name, t->name, evo_format_get(format)->name, t->inputs,
            evo_storage_name(storage[0]), t->outputs, evo_storage_name(storage[1]));
    return EVO_OK;
}

/* The instruction set itself where the host has it, else PORTABLE: the bits are the
 * same. */
static evo_isa usable_isa(evo_isa isa) {
    return isa <= evo_isa_host() ? isa : EVO_ISA_PORTABLE;
}

void evo_native_eval(void *ctx, unsigned worker, const void *const *in,
                     void *const *out, size_t n) {
    (void)worker;
    evo_native_fn *fn = *(evo_native_fn *const *)ctx;
    fn(in, out, NULL, NULL, NULL, n);
}

void evo_native_array(void *ctx, const void *x, void *y, size_t n) {
    const void *in[1] = {x};
    void *out[1] = {y};
    evo_native_fn *fn = *(evo_native_fn *const *)ctx;
    fn(in, out, NULL, NULL, NULL, n);
}

void evo_native_arrays(void *ctx, const void *const *in, void *const *out, size_t n) {
    evo_native_fn *fn = *(evo_native_fn *const *)ctx;
    fn(in, out, NULL, NULL, NULL, n);
}

/* Compiles baked code for every kernel into one batch. */
static evo_status compile_all(const evo_kernel *const *kernels, size_t count,
                              evo_isa isa, bool sweep, evo_jit **jit,
                              evo_jit_batch **batch, evo_jit_request *requests,
                              evo_error *err) {
    evo_status status = evo_jit_create(usable_isa(isa), jit, err);
    if (status != EVO_OK)
        return status;
    for (size_t i = 0; i < count; i++)
        requests[i] =
            (evo_jit_request){.kernel = kernels[i], .settle_underflow = sweep};
    return evo_jit_compile(*jit, requests, count, batch, err);
}

static evo_status sweep(evo_subject *subjects, size_t count,
                        const evo_prove_options *options, evo_error *err) {
    evo_sweep_options sweep = {
        .threads = options->threads,
        .domain = options->domain,
        .stop = options->stop,
        .progress = options->progress,
        .progress_ctx = options->progress_ctx,
        .abandon_above_ulp = options->abandon_above_ulp,
        .journal = options->journal,
    };
    if (evo_target_codes(options->target) != NULL)
        return evo_code_sweep(options->target, subjects, count, &sweep, err);
    return evo_oracle_sweep(options->target, options->format, subjects, count, &sweep,
                            err);
}

/* Branch points of all kernels, an equal share each. */
enum { MOST_BRANCH_POINTS = 4096 };
static evo_status branch_points(const evo_jit_request *requests, size_t count,
                                const evo_prove_options *options, uint64_t *codes,
                                size_t *found, evo_error *err) {
    evo_status status = EVO_OK;
    *found = 0;
    for (size_t i = 0; i < count && status == EVO_OK; i++) {
        size_t one;
        status = evo_branch_points(requests[i].kernel, options->target, options->format,
                                   &options->domain, options->seed, codes + *found,
                                   MOST_BRANCH_POINTS / count, &one, err);
        *found += one;
    }
    return status;
}

static evo_status observe(const evo_jit_request *requests, evo_subject *subjects,
                          size_t count, const evo_prove_options *options,
                          evo_error *err) {
    evo_observe_options observe = {
        .threads = options->threads,
        .domain = options->domain,
        .seed = options->seed,
        .samples = options->samples,
        .climbers = options->climbers,
        .stop = options->stop,
        .progress = options->progress,
        .progress_ctx = options->progress_ctx,
    };
    const uint64_t begun = evo_now_ns();
    uint64_t *codes = malloc(MOST_BRANCH_POINTS * sizeof *codes);
    if (codes == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for branch points");
    evo_status status =
        branch_points(requests, count, options, codes, &observe.extra_count, err);
    observe.extra = codes;
    double spent = (double)(evo_now_ns() - begun) * 1e-9;
    if (options->seconds > 0) /* 0 would be no limit */
        observe.seconds = fmax(options->seconds - spent, 1e-9);
    if (status == EVO_OK)
        status = evo_oracle_observe(options->target, options->format, subjects, count,
                                    &observe, options->report, err);
    free(codes);
    return status;
}

static evo_status prove_compiled(const evo_jit_request *requests, size_t count,
                                 const evo_prove_options *options, evo_claim *claims,
                                 evo_error *err) {
    evo_subject *subjects = calloc(count, sizeof *subjects);
    evo_native_fn **fns = calloc(count, sizeof *fns);
    evo_status status = EVO_ERR_MEMORY;
    if (!subjects || !fns) {
        evo_fail(err, status, "out of memory for %zu kernels", count);
        goto done;
    }
    for (size_t i = 0; i < count; i++) {
        fns[i] = requests[i].fn;
        subjects[i] = (evo_subject){.eval = evo_native_eval, .ctx = &fns[i]};
    }
    if (evo_target_is_several(options->target))
        status = evo_prove_several(subjects, count, options, err);
    else if (options->format == EVO_FORMAT_F64)
        status = observe(requests, subjects, count, options, err);
    else
        status = sweep(subjects, count, options, err);
    for (size_t i = 0; i < count; i++)
        claims[i] = subjects[i].claim;
done:
    free(subjects);
    free(fns);
    return status;
}

static evo_status prove_rows(const evo_jit_request *requests, size_t count,
                             const evo_prove_options *options, evo_claim *claims,
                             evo_error *err) {
    const evo_row_observe_options observe = {.threads = options->threads,
                                             .seed = options->seed,
                                             .stream = EVO_STREAM_CERTIFY,
                                             .longest = (size_t)options->samples,
                                             .thin = options->thin,
                                             .stop = options->stop,
                                             .progress = options->progress,
                                             .progress_ctx = options->progress_ctx};
    return evo_row_prove(requests, count, options->target, options->format, &observe,
                         claims, err);
}

evo_status evo_prove_kernels(const evo_kernel *const *kernels, size_t count,
                             const evo_prove_options *options, evo_claim *claims,
                             evo_error *err) {
    evo_jit *jit = NULL;
    evo_jit_batch *batch = NULL;
    evo_status status = EVO_OK;
    for (size_t i = 0; i < count && status == EVO_OK; i++)
        status = evo_check_signature(kernels[i], options->target, options->format, err);
    if (status != EVO_OK || count == 0)
        return status;
    evo_jit_request *requests = calloc(count, sizeof *requests);
    if (!requests)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for %zu kernels", count);
    status =
        compile_all(kernels, count, options->isa, true, &jit, &batch, requests, err);
    if (status == EVO_OK && evo_target_row(options->target) != NULL)
        status = prove_rows(requests, count, options, claims, err);
    else if (status == EVO_OK)
        status = prove_compiled(requests, count, options, claims, err);
    evo_jit_batch_destroy(batch);
    evo_jit_destroy(jit);
    free(requests);
    return status;
}

/* ---- Time ------------------------------------------------------------------ */

static void fill_lookup(evo_target_id target, evo_format_id format, evo_lookup *table) {
    memset(table, 0, sizeof *table);
    for (uint64_t code = 0; code < 256; code++) {
        uint64_t result = evo_oracle_round(target, format, &code);
        table->entry[code] = (uint8_t)result;
        table->max_ulp =
            fmax(table->max_ulp, evo_oracle_error_ulp(target, format, &code, result));
    }
}

typedef struct peer_tables {
    evo_lookup lookup;
    evo_code_table codes;
    evo_row_peers rows;
} peer_tables;

/* Peers of the wanted vector width, and scalar ones: of libraries, in 8 bits those that
 * look results up, and what decodes and encodes. */
static size_t comparable_peers(const evo_time_options *options, peer_tables *tables,
                               evo_peer *peers) {
    evo_peer all[EVO_MAX_PEERS];
    size_t found = evo_peers_find(options->target, options->format, all, EVO_MAX_PEERS);
    size_t count = 0;
    if (evo_format_get(options->format)->bits == 8 &&
        !evo_target_is_several(options->target)) {
        fill_lookup(options->target, options->format, &tables->lookup);
        found += evo_lookups_find(options->target, options->format, &tables->lookup,
                                  all + found, EVO_MAX_PEERS - found);
    }
    found += evo_row_peers_find(options->target, options->format, &tables->rows,
                                all + found, EVO_MAX_PEERS - found);
    found += evo_code_peers_find(options->target, &tables->codes, all + found,
                                 EVO_MAX_PEERS - found);
    for (size_t i = 0; i < found; i++) {
        bool fits = all[i].isa == EVO_PEER_SCALAR ||
                    (options->isa >= EVO_ISA_AVX2 && all[i].isa == EVO_PEER_AVX2) ||
                    (options->isa == EVO_ISA_AVX512 && all[i].isa == EVO_PEER_AVX512);
        if (fits)
            peers[count++] = all[i];
    }
    return count;
}

/* Subjects timed on one distribution after the other, if several are wanted: the sums
 * of weighted logarithms of ns, median and ratio, and each one's ns and ratio. */
typedef struct mean_time {
    double ns, median, ratio;
    double each_ns[EVO_MAX_TIMINGS], each_ratio[EVO_MAX_TIMINGS];
} mean_time;

static evo_status time_mean(evo_timed *subjects, size_t count,
                            const evo_time_options *options, evo_timing_options *timing,
                            mean_time *means, evo_error *err) {
    const evo_target *target = evo_target_get(options->target);
    int runs = options->inputs != NULL ? 1 : target->timing_count;
    for (int k = 0; k < runs; k++) {
        double weight = runs > 1 ? evo_timing_weight(target, k) : 1;
        timing->inputs = options->inputs ? options->inputs : &target->timing[k];
        if (timing->inputs->row > 0) {
            timing->elements = timing->inputs->row;
            timing->rounds = evo_timing_row_rounds(
                options->rounds ? options->rounds : 200, timing->elements);
        }
        evo_status status = evo_time_interleaved(subjects, count, timing, err);
        if (status != EVO_OK)
            return status;
        for (size_t i = 0; i < count; i++) {
            mean_time *m = &means[i];
            m->ns += weight * log(subjects[i].ns_per_element);
            m->median += weight * log(subjects[i].median_ns);
            m->ratio += weight * log(subjects[i].ratio);
            m->each_ns[k] = subjects[i].ns_per_element;
            m->each_ratio[k] = subjects[i].ratio;
        }
    }
    return EVO_OK;
}

static evo_status time_subjects(evo_timed *subjects, size_t kernels, size_t count,
                                const evo_time_options *options, mean_time *means,
                                evo_kernel_time *times, evo_peer_time *peers,
                                evo_error *err) {
    evo_timing_options timing = {
        .format = options->format,
        .elements = evo_timing_elements_for(
            options->format, evo_target_get(options->target)->inputs +
                                 evo_target_get(options->target)->outputs),
        .input_count = evo_target_row(options->target) != NULL
                           ? 1
                           : evo_target_get(options->target)->inputs,
        .output_count = evo_target_get(options->target)->outputs,
        .bytes = evo_target_takes_bytes(options->target),
        .rounds = options->rounds ? options->rounds : 200,
    };
    evo_timing_warm();
    evo_status status = time_mean(subjects, count, options, &timing, means, err);
    if (status != EVO_OK)
        return status;
    for (size_t i = 0; i < kernels; i++) {
        const mean_time *m = &means[1 + i];
        times[i] =
            (evo_kernel_time){exp(m->ns), exp(m->median), exp(m->ratio), 0, {0}, {0}};
        memcpy(times[i].each_ns, m->each_ns, sizeof m->each_ns);
        memcpy(times[i].each_ratio, m->each_ratio, sizeof m->each_ratio);
    }
    for (size_t i = 0; i < count - 1 - kernels; i++) {
        const mean_time *m = &means[1 + kernels + i];
        peers[i].ns_per_element = exp(m->ns);
        peers[i].median_ns = exp(m->median);
        peers[i].reference_ratio = exp(m->ratio);
        memcpy(peers[i].each_ratio, m->each_ratio, sizeof m->each_ratio);
    }
    if (!options->latency)
        return EVO_OK;
    if (options->inputs == NULL)
        timing.inputs = &evo_target_get(options->target)->timing[0];
    status = evo_time_latency(subjects, 1 + kernels, &timing, err);
    for (size_t i = 0; i < kernels && status == EVO_OK; i++)
        times[i].latency_ns = subjects[1 + i].ns_per_element;
    return status;
}

/* Kernels of rows take their further inputs and parameters from a row that belongs to
 * the caller. */
static evo_status time_as_rows(const evo_time_options *options,
                               const evo_jit_request *requests, size_t count,
                               evo_row *row, evo_row_timed *rows, evo_timed *subjects,
                               evo_error *err) {
    const evo_target *target = evo_target_get(options->target);
    size_t longest = options->inputs ? options->inputs->row : 0;
    for (int k = 0; k < target->timing_count && !options->inputs; k++)
        longest = target->timing[k].row > longest ? target->timing[k].row : longest;
    for (size_t i = 0; i < count; i++) {
        rows[i] = (evo_row_timed){requests[i].fn, NULL, row};
        subjects[i] = (evo_timed){.several = evo_row_run_timed, .ctx = &rows[i]};
    }
    return evo_row_for_timing(options->target, options->format, longest, row, err);
}

/* Those that are not of the library: its calls failed, and times of that mean nothing.
 */
static size_t without(evo_peer_time *peers, size_t count, const char *library) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (strcmp(peers[i].peer.library, library) != 0)
            peers[kept++] = peers[i];
    return kept;
}

evo_status evo_time_kernels(const evo_kernel *const *kernels, size_t count,
                            const evo_time_options *options, evo_kernel_time *times,
                            evo_peer_time *peers, size_t *peer_count, evo_error *err) {
    evo_peer found[EVO_MAX_PEERS];
    peer_tables tables = {.rows = {{{NULL}, NULL, 0}}};
    evo_row row = {.n = 0};
    evo_row_timed *rows = NULL;
    size_t others = peers ? comparable_peers(options, &tables, found) : 0;
    evo_jit *jit = NULL;
    evo_jit_batch *batch = NULL;
    evo_status status = EVO_OK;
    for (size_t i = 0; i < count && status == EVO_OK; i++)
        status = evo_check_signature(kernels[i], options->target, options->format, err);
    if (status != EVO_OK)
        return status;
    evo_jit_request *requests = calloc(count + 1, sizeof *requests);
    evo_timed *subjects = calloc(1 + count + others, sizeof *subjects);
    mean_time *means = calloc(1 + count + others, sizeof *means);
    if (!requests || !subjects || !means) {
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory for %zu kernels", count);
        goto done;
    }
    if (count > 0)
        status = compile_all(kernels, count, options->isa, false, &jit, &batch,
                             requests, err);
    if (status != EVO_OK)
        goto done;
    subjects[0].fn = evo_timing_reference;
    for (size_t i = 0; i < count; i++)
        subjects[1 + i] =
            (evo_timed){.fn = evo_native_array,
                        .several = evo_target_get(options->target)->inputs > 1 ||
                                           evo_target_is_several(options->target)
                                       ? evo_native_arrays
                                       : NULL,
                        .ctx = &requests[i].fn,
                        .step = evo_kernel_step(kernels[i], 0, options->isa)};
    if (evo_target_row(options->target) != NULL) {
        rows = calloc(count + 1, sizeof *rows);
        status =
            rows ? time_as_rows(options, requests, count, &row, rows, subjects + 1, err)
                 : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
        if (status != EVO_OK)
            goto done;
    }
    for (size_t i = 0; i < others; i++) {
        subjects[1 + count + i] = (evo_timed){
            .fn = found[i].fn, .several = found[i].several, .ctx = found[i].ctx};
        peers[i].peer = found[i];
        if (found[i].ctx == &tables.lookup || found[i].ctx == &tables.codes ||
            found[i].ctx == &tables.rows.xnnpack)
            peers[i].peer.ctx = NULL; /* they end with this call */
    }
    status = time_subjects(subjects, count, 1 + count + others, options, means, times,
                           peers, err);
    if (tables.rows.xnnpack.failed)
        others = without(peers, others, "xnnpack");
    if (peer_count)
        *peer_count = others;
done:
    evo_row_peers_clear(&tables.rows);
    evo_row_clear(&row);
    evo_jit_batch_destroy(batch);
    evo_jit_destroy(jit);
    free(rows);
    free(requests);
    free(subjects);
    free(means);
    return status;
}

const evo_peer_time *evo_best_peer(const evo_peer_time *peers, size_t count,
                                   double max_ulp) {
    const evo_peer_time *best = NULL;
    for (size_t i = 0; i < count; i++) {
        bool accurate = peers[i].peer.max_ulp > 0 && peers[i].peer.max_ulp <= max_ulp;
        if (accurate && (!best || peers[i].reference_ratio > best->reference_ratio))
            best = &peers[i];
    }
    return best;
}

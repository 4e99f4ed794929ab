/* Models on tensors: every pair of a gene and a tensor is measured by itself, and sums
 * make the score. */
#include "quant/internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

evo_status evo_quant_measure(const evo_quant_data *data, size_t tensor,
                             const evo_gene *gene, evo_quant_part *part,
                             evo_error *err) {
    const evo_tensor *x = &data->tensors->items[tensor];
    evo_quantiser q;
    memset(part, 0, sizeof *part);
    evo_status status = evo_gene_bind(gene, data->books, &q, err);
    if (status != EVO_OK)
        return status;
    q.seed = data->seed + tensor;
    float *y = malloc(x->count * sizeof *y);
    if (y == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a tensor");
    status = evo_quantise(&q, x, y, &part->report, err);
    if (status == EVO_OK && data->inputs > 0 && evo_quant_channels(x) > 1)
        status =
            evo_quant_outputs(x, y, data->inputs, data->seed + tensor, data->stream,
                              &part->output_signal, &part->output_noise, err);
    free(y);
    return status;
}

evo_quant_cost evo_quant_cost_on(const evo_quant_data *data, const evo_quantiser *q) {
    evo_quant_cost cost = evo_quantiser_cost(q);
    double measured =
        data->decode_ns != NULL ? data->decode_ns(data->decode_ctx, q) : (double)NAN;
    if (isfinite(measured))
        cost.decode_ns = measured;
    return cost;
}

/* ---- Sums -------------------------------------------------------------------- */

/* Bits of the codebooks that were made of the data, each once. */
static double book_bits(const evo_quant_data *data, const evo_quant_model *model) {
    bool seen[EVO_LLOYD_MAX_BITS + 1] = {false};
    double sum = 0;
    for (size_t i = 0; i < model->gene_count; i++) {
        unsigned bits = model->genes[i].quantiser.number.bits;
        if (model->genes[i].book == EVO_BOOK_DATA && !seen[bits]) {
            seen[bits] = true;
            sum += 32.0 * data->books->counts[EVO_BOOK_DATA][bits];
        }
    }
    return sum;
}

static void add_cost(const evo_quant_cost *part, double weight, evo_quant_cost *sum) {
    if (part->accumulator_bits > sum->accumulator_bits)
        sum->accumulator_bits = part->accumulator_bits;
    if (part->table_bytes > sum->table_bytes)
        sum->table_bytes = part->table_bytes;
    sum->bit_operations += weight * part->bit_operations;
    sum->decode_ns += weight * part->decode_ns;
    sum->hardware = sum->bit_operations + sum->table_bytes;
}

static double ratio(double noise, double signal) {
    return signal > 0 ? noise / signal : 0;
}

evo_status evo_quant_sum(const evo_quant_data *data, const evo_quant_model *model,
                         const evo_quant_part *const *parts, evo_quant_score *score,
                         evo_error *err) {
    size_t tensors = data->tensors->count;
    double total = 0, noise = 0, outputs = 0, with_outputs = 0, relative = 0;
    memset(score, 0, sizeof *score);
    for (size_t i = 0; i < tensors; i++)
        total += (double)data->tensors->items[i].count;
    for (size_t i = 0; i < tensors; i++) {
        const evo_quant_report *r = &parts[i]->report;
        evo_quantiser q;
        evo_status status = evo_gene_bind(&model->genes[model->gene_count > 1 ? i : 0],
                                          data->books, &q, err);
        if (status != EVO_OK)
            return status;
        evo_quant_cost cost = evo_quant_cost_on(data, &q);
        double weight = (double)r->count / total;
        relative += weight * ratio(r->noise, r->signal);
        noise += r->noise;
        score->kl += weight * r->kl;
        score->effective_bits += weight * r->effective_bits;
        add_cost(&cost, weight, &score->cost);
        if (parts[i]->output_signal > 0) {
            outputs += weight * ratio(parts[i]->output_noise, parts[i]->output_signal);
            with_outputs += weight;
        }
    }
    score->mse = noise / total;
    score->sqnr_db = evo_sqnr_db(1, relative);
    score->output_sqnr_db =
        with_outputs > 0 ? evo_sqnr_db(1, outputs / with_outputs) : NAN;
    score->effective_bits += book_bits(data, model) / total;
    score->elements = (uint64_t)total;
    score->tensors = tensors;
    return EVO_OK;
}

/* ---- One model --------------------------------------------------------------- */

typedef struct job {
    const evo_quant_data *data;
    const evo_quant_model *model;
    evo_quant_part *parts;
    evo_error *errors;
} job;

static evo_status measure_one(void *ctx, size_t index, unsigned worker) {
    job *j = ctx;
    (void)worker;
    size_t gene = j->model->gene_count > 1 ? index : 0;
    return evo_quant_measure(j->data, index, &j->model->genes[gene], &j->parts[index],
                             &j->errors[index]);
}

static evo_status run_job(job *j, const evo_quant_part **order, unsigned threads,
                          evo_quant_score *score, evo_error *err) {
    size_t count = j->data->tensors->count;
    evo_status status = evo_parallel_for(threads, count, measure_one, j);
    for (size_t i = 0; i < count; i++) {
        if (j->errors[i].status != EVO_OK)
            return evo_fail(err, j->errors[i].status, "%s", j->errors[i].text);
        order[i] = &j->parts[i];
    }
    return status == EVO_OK ? evo_quant_sum(j->data, j->model, order, score, err)
                            : evo_fail(err, status, "out of memory or threads");
}

evo_status evo_quant_evaluate(const evo_quant_data *data, const evo_quant_model *model,
                              unsigned threads, evo_quant_score *score,
                              evo_error *err) {
    size_t count = data->tensors->count;
    if (count == 0 || (model->gene_count != 1 && model->gene_count != count))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "the model is one of %zu tensors, not of %zu",
                        model->gene_count, count);
    job j = {data, model, calloc(count, sizeof *j.parts),
             calloc(count, sizeof *j.errors)};
    const evo_quant_part **order = calloc(count, sizeof *order);
    evo_status status = j.parts && j.errors && order
                            ? run_job(&j, order, threads, score, err)
                            : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    free(j.parts);
    free(j.errors);
    free(order);
    return status;
}

/* E at inputs of any format: see oracle.h. */
#include <stdlib.h>
#include <string.h>

#include "oracle/internal.h"
#include "oracle/truth/truth.h"

enum { TABLE_BLOCK = 1024 };

/* One output; its target has one argument, or it is the output of one with several. */
typedef struct evo_output {
    evo_target_id target;
    int index;
    evo_reference *reference; /* f32 of one argument; owned */
    double *table; /* formats of at most 16 bits, one argument: by encoding; owned */
} evo_output;

struct evo_values {
    evo_format_id format;
    size_t size; /* bytes of an encoding */
    int inputs, count;
    bool tupled;       /* every value is MPFR's, of all arguments */
    size_t table_size; /* entries of each table */
    evo_output outputs[EVO_MAX_RESULTS];
};

typedef struct table_job {
    const evo_values *values;
    const evo_output *output;
} table_job;

static evo_status fill_block(void *ctx, size_t block, unsigned worker) {
    const table_job *job = ctx;
    size_t begin = block * TABLE_BLOCK, end = begin + TABLE_BLOCK;
    evo_truth truth;
    evo_truth_init(&truth, job->values->format);
    for (size_t code = begin; code < end && code < job->values->table_size; code++) {
        double low;
        evo_truth_set(&truth, job->output->target, code);
        evo_truth_split(&truth, &job->output->table[code], &low);
    }
    evo_truth_clear(&truth);
    evo_truth_task_end(worker);
    return EVO_OK;
}

/* An output of one argument. */
static evo_status build(evo_values *values, evo_output *output, unsigned threads,
                        evo_error *err) {
    if (values->format == EVO_FORMAT_F32)
        return evo_reference_create(output->target, values->format, threads,
                                    &output->reference, err);
    if (values->format == EVO_FORMAT_F64)
        return EVO_OK;
    values->table_size = (size_t)1 << evo_format_get(values->format)->bits;
    output->table = malloc(values->table_size * sizeof *output->table);
    if (output->table == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a table of values");
    table_job job = {values, output};
    return evo_parallel_for(threads,
                            (values->table_size + TABLE_BLOCK - 1) / TABLE_BLOCK,
                            fill_block, &job);
}

evo_status evo_values_create(evo_target_id target, evo_format_id format,
                             unsigned threads, evo_values **values, evo_error *err) {
    const evo_target *info = evo_target_get(target);
    evo_status status = EVO_OK;
    *values = NULL;
    evo_values *made = calloc(1, sizeof *made);
    if (made == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for values");
    made->format = format;
    made->size = (size_t)evo_format_get(format)->bits / 8;
    made->inputs = info->inputs;
    made->tupled = evo_target_is_tupled(target);
    made->count = info->outputs;
    for (int j = 0; j < made->count && status == EVO_OK; j++) {
        bool part = !made->tupled && made->count > 1;
        made->outputs[j].target = part ? info->parts[j] : target;
        made->outputs[j].index = j;
        if (!made->tupled)
            status = build(made, &made->outputs[j], threads, err);
    }
    if (status != EVO_OK) {
        evo_values_destroy(made);
        return status;
    }
    *values = made;
    return EVO_OK;
}

void evo_values_destroy(evo_values *values) {
    if (values == NULL)
        return;
    for (int j = 0; j < values->count; j++) {
        evo_reference_destroy(values->outputs[j].reference);
        free(values->outputs[j].table);
    }
    free(values);
}

const evo_reference *evo_values_reference(const evo_values *values, int output) {
    return values->outputs[output].reference;
}

static uint64_t code_at(const evo_values *values, const void *x, size_t i) {
    uint64_t code = 0; /* little-endian, as every machine of this project */
    memcpy(&code, (const char *)x + i * values->size, values->size);
    return code;
}

static void set_truth(const evo_values *values, const evo_output *output,
                      const void *const *in, size_t i, evo_truth *truth) {
    uint64_t codes[EVO_MAX_ARITY] = {0};
    for (int k = 0; k < values->inputs; k++)
        codes[k] = code_at(values, in[k], i);
    if (!values->tupled)
        evo_truth_set(truth, output->target, codes[0]);
    else
        evo_truth_set_several(truth, output->target, output->index, codes);
}

void evo_values_eval(const evo_values *values, int output, const void *const *in,
                     double *value, double *low, size_t n) {
    const evo_output *o = &values->outputs[output];
    if (low != NULL)
        memset(low, 0, n * sizeof *low);
    if (o->reference != NULL) {
        evo_reference_eval(o->reference, in[0], value, n);
        return;
    }
    for (size_t i = 0; i < n && o->table != NULL; i++)
        value[i] = o->table[code_at(values, in[0], i)];
    if (o->table != NULL)
        return;
    evo_truth truth;
    double rest;
    evo_truth_init(&truth, values->format);
    for (size_t i = 0; i < n; i++) {
        set_truth(values, o, in, i, &truth);
        evo_truth_split(&truth, &value[i], low != NULL ? &low[i] : &rest);
    }
    evo_truth_clear(&truth);
}

void evo_values_eval_all(const evo_values *values, const void *const *in, double *value,
                         double *low, size_t stride, size_t n) {
    if (!values->tupled) {
        for (size_t j = 0; j < (size_t)values->count; j++)
            evo_values_eval(values, (int)j, in, value + j * stride,
                            low != NULL ? low + j * stride : NULL, n);
        return;
    }
    evo_truth truth;
    double rest;
    evo_truth_init(&truth, values->format);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < (size_t)values->count; j++) {
            size_t at = j * stride + i;
            set_truth(values, &values->outputs[j], in, i, &truth);
            evo_truth_split(&truth, &value[at], low != NULL ? &low[at] : &rest);
        }
    evo_truth_clear(&truth);
}

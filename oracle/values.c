/* E at inputs of any format: see oracle.h. */
#include <stdlib.h>
#include <string.h>

#include "oracle/internal.h"
#include "oracle/truth/truth.h"

enum { TABLE_BLOCK = 1024 };

struct evo_values {
    evo_target_id target;
    evo_format_id format;
    size_t size;              /* bytes of an encoding */
    evo_reference *reference; /* f32; owned */
    double *table;            /* formats of at most 16 bits: by encoding; owned */
    size_t table_size;
};

static evo_status fill_block(void *ctx, size_t block, unsigned worker) {
    evo_values *values = ctx;
    size_t begin = block * TABLE_BLOCK, end = begin + TABLE_BLOCK;
    evo_truth truth;
    evo_truth_init(&truth, values->format);
    for (size_t code = begin; code < end && code < values->table_size; code++) {
        double low;
        evo_truth_set(&truth, values->target, code);
        evo_truth_split(&truth, &values->table[code], &low);
    }
    evo_truth_clear(&truth);
    evo_truth_task_end(worker);
    return EVO_OK;
}

static evo_status build(evo_values *values, unsigned threads, evo_error *err) {
    if (values->format == EVO_FORMAT_F32)
        return evo_reference_create(values->target, values->format, threads,
                                    &values->reference, err);
    if (values->format == EVO_FORMAT_F64)
        return EVO_OK;
    values->table_size = (size_t)1 << evo_format_get(values->format)->bits;
    values->table = malloc(values->table_size * sizeof *values->table);
    if (values->table == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a table of values");
    return evo_parallel_for(threads,
                            (values->table_size + TABLE_BLOCK - 1) / TABLE_BLOCK,
                            fill_block, values);
}

evo_status evo_values_create(evo_target_id target, evo_format_id format,
                             unsigned threads, evo_values **values, evo_error *err) {
    *values = NULL;
    if (evo_target_is_several(target))
        return evo_fail(err, EVO_ERR_UNSUPPORTED, "%s has several arguments",
                        evo_target_get(target)->name);
    evo_values *made = calloc(1, sizeof *made);
    if (made == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for values");
    made->target = target;
    made->format = format;
    made->size = (size_t)evo_format_get(format)->bits / 8;
    evo_status status = build(made, threads, err);
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
    evo_reference_destroy(values->reference);
    free(values->table);
    free(values);
}

const evo_reference *evo_values_reference(const evo_values *values) {
    return values->reference;
}

static uint64_t code_at(const evo_values *values, const void *x, size_t i) {
    uint64_t code = 0; /* little-endian, as every machine of this project */
    memcpy(&code, (const char *)x + i * values->size, values->size);
    return code;
}

void evo_values_eval(const evo_values *values, const void *x, double *value,
                     double *low, size_t n) {
    if (low != NULL)
        memset(low, 0, n * sizeof *low);
    if (values->reference != NULL) {
        evo_reference_eval(values->reference, x, value, n);
        return;
    }
    for (size_t i = 0; i < n && values->table != NULL; i++)
        value[i] = values->table[code_at(values, x, i)];
    if (values->table != NULL)
        return;
    evo_truth truth;
    double rest;
    evo_truth_init(&truth, values->format);
    for (size_t i = 0; i < n; i++) {
        evo_truth_set(&truth, values->target, code_at(values, x, i));
        evo_truth_split(&truth, &value[i], low != NULL ? &low[i] : &rest);
    }
    evo_truth_clear(&truth);
}

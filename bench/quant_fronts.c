/* Fronts of number formats, from JSON. */
#include "bench/quant_fronts.h"

#include <jansson.h>
#include <math.h>
#include <stdlib.h>

/* Figures of a measurement; false when they are no numbers. */
static bool read_figures(const json_t *from, double *db, double *bits) {
    const json_t *a = json_object_get(from, "sqnr_db");
    const json_t *b = json_object_get(from, "effective_bits");
    *db = json_number_value(a);
    *bits = json_number_value(b);
    return json_is_number(a) && json_is_number(b);
}

static evo_status read_genes(const json_t *model, bench_quantiser *q, evo_error *err) {
    size_t count = json_array_size(model);
    if (count == 0)
        return evo_fail(err, EVO_ERR_PARSE, "a quantiser without a model");
    q->genes = calloc(count, sizeof *q->genes);
    if (q->genes == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    q->gene_count = count;
    for (size_t i = 0; i < count; i++) {
        const char *text = json_string_value(json_array_get(model, i));
        if (text == NULL)
            return evo_fail(err, EVO_ERR_PARSE, "a model that is not text");
        evo_status status = evo_gene_parse(text, &q->genes[i], err);
        if (status != EVO_OK)
            return status;
    }
    return EVO_OK;
}

static evo_status read_all(const json_t *root, bench_quant_front *front,
                           evo_error *err) {
    size_t count = json_array_size(root);
    if (count == 0)
        return evo_fail(err, EVO_ERR_PARSE, "no quantisers");
    front->list = calloc(count, sizeof *front->list);
    if (front->list == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    front->count = count;
    front->reported = true;
    for (size_t i = 0; i < count; i++) {
        bench_quantiser *q = &front->list[i];
        const json_t *one = json_array_get(root, i);
        const json_t *report = json_object_get(one, "report");
        evo_status status = read_genes(json_object_get(one, "model"), q, err);
        if (status != EVO_OK)
            return status;
        if (!read_figures(json_object_get(one, "search"), &q->search_db,
                          &q->search_bits))
            return evo_fail(err, EVO_ERR_PARSE, "a quantiser without figures");
        q->db = q->search_db;
        q->bits = q->search_bits;
        if (report == NULL || json_is_null(report))
            front->reported = false;
        else if (!read_figures(report, &q->db, &q->bits))
            return evo_fail(err, EVO_ERR_PARSE, "a report without figures");
    }
    return EVO_OK;
}

evo_status bench_quant_front_read(const char *path, bench_quant_front *front,
                                  evo_error *err) {
    json_error_t wrong;
    *front = (bench_quant_front){.count = 0};
    json_t *root = json_load_file(path, 0, &wrong);
    if (root == NULL)
        return evo_fail(err, EVO_ERR_PARSE, "%s: %s", path, wrong.text);
    evo_error inner = {EVO_OK, ""};
    evo_status status = read_all(root, front, &inner);
    json_decref(root);
    if (status != EVO_OK) {
        bench_quant_front_clear(front);
        return evo_fail(err, status, "%s: %s", path, inner.text);
    }
    return EVO_OK;
}

void bench_quant_front_clear(bench_quant_front *front) {
    for (size_t i = 0; i < front->count; i++)
        free(front->list[i].genes);
    free(front->list);
    *front = (bench_quant_front){.count = 0};
}

double bench_quantiser_part(const bench_quantiser *q, evo_family family) {
    size_t count = 0;
    for (size_t i = 0; i < q->gene_count; i++)
        count += q->genes[i].quantiser.number.family == family;
    return (double)count / (double)q->gene_count;
}

double bench_quantiser_blocks(const bench_quantiser *q) {
    size_t count = 0;
    for (size_t i = 0; i < q->gene_count; i++)
        count += evo_grain_length(q->genes[i].quantiser.grain) > 0;
    return (double)count / (double)q->gene_count;
}

static bool meets(const bench_quantiser *q, const bench_quant_limits *limits) {
    bool all =
        q->search_bits > limits->above_bits && q->search_bits <= limits->most_bits;
    for (size_t i = 0; all && i < q->gene_count; i++) {
        const evo_quantiser *one = &q->genes[i].quantiser;
        bool blocks = evo_grain_length(one->grain) > 0;
        all = (limits->families >> one->number.family & 1) &&
              (limits->scales == BENCH_SCALES_ANY ||
               blocks == (limits->scales == BENCH_SCALES_BLOCKS));
    }
    return all;
}

const bench_quantiser *bench_quant_best(const bench_quant_front *front,
                                        const bench_quant_limits *limits) {
    const bench_quantiser *best = NULL;
    for (size_t i = 0; i < front->count; i++) {
        const bench_quantiser *q = &front->list[i];
        if (meets(q, limits) && (best == NULL || q->search_db > best->search_db))
            best = q;
    }
    return best;
}

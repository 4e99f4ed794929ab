/* Models as text: one gene a line. */
#include "quant/internal.h"

#include <stdlib.h>
#include <string.h>

evo_family evo_quant_model_family(const evo_quant_model *model) {
    size_t counts[EVO_FAMILY_COUNT] = {0};
    evo_family most = EVO_FAMILY_INTEGER;
    for (size_t i = 0; i < model->gene_count; i++)
        counts[model->genes[i].quantiser.number.family]++;
    for (evo_family f = EVO_FAMILY_INTEGER; f < EVO_FAMILY_COUNT; f++)
        if (counts[f] > counts[most])
            most = f;
    return most;
}

void evo_quant_model_format(const evo_quant_model *model, evo_text *text) {
    char line[EVO_GENE_TEXT];
    for (size_t i = 0; i < model->gene_count; i++) {
        evo_gene_format(&model->genes[i], line);
        evo_text_append(text, "%s%s", i > 0 ? "\n" : "", line);
    }
}

evo_status evo_quant_model_parse(const char *text, evo_gene **genes, size_t *count,
                                 evo_error *err) {
    size_t lines = 1;
    for (const char *p = text; *p != '\0'; p++)
        lines += *p == '\n' && p[1] != '\0';
    *count = 0;
    *genes = calloc(lines, sizeof **genes);
    if (*genes == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a model");
    evo_status status = EVO_OK;
    for (const char *p = text; status == EVO_OK && *count < lines; ++*count) {
        char line[EVO_GENE_TEXT];
        size_t length = strcspn(p, "\n");
        if (length >= sizeof line) {
            status = evo_fail(err, EVO_ERR_PARSE,
                              "a line of a model has more than %d "
                              "characters",
                              EVO_GENE_TEXT - 1);
            break;
        }
        memcpy(line, p, length);
        line[length] = '\0';
        status = evo_gene_parse(line, &(*genes)[*count], err);
        p += length + (p[length] == '\n');
    }
    if (status != EVO_OK) {
        free(*genes);
        *genes = NULL;
        *count = 0;
    }
    return status;
}

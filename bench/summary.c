/* Rows of results/summary.csv, by the names of its columns. */
#include "bench/summary.h"
#include "bench/points.h"

#include <stdlib.h>
#include <string.h>

enum { FIELDS = 32 };

typedef enum column {
    TARGET,
    FORMAT,
    ISA,
    ID,
    NS,
    REFERENCE,
    LIBRARY,
    LIBRARY_RATIO,
    CONVERTED,
    CONVERTED_RATIO,
    TABLE,
    TABLE_RATIO,
    HOST,
    COLUMNS
} column;

static const char *const names[COLUMNS] = {"target",
                                           "fmt",
                                           "isa",
                                           "id",
                                           "ns_per_element",
                                           "reference_ratio",
                                           "best_library",
                                           "best_library_ratio",
                                           "converted",
                                           "converted_ratio",
                                           "table",
                                           "table_ratio",
                                           "host"};

/* One line; a field that the line lacks is empty. */
typedef struct fields {
    char *text[FIELDS];
    size_t count;
    const int *at; /* of each column */
} fields;

static const char *text_of(const fields *f, column c) {
    return (size_t)f->at[c] < f->count ? f->text[f->at[c]] : "";
}

static double number_of(const fields *f, column c) {
    return strtod(text_of(f, c), NULL);
}

static bool is_about(const fields *f, const bench_shipped *s) {
    return strcmp(text_of(f, ID), s->id) == 0 &&
           strcmp(text_of(f, TARGET), evo_target_get(s->target)->name) == 0 &&
           strcmp(text_of(f, FORMAT), evo_format_get(s->format)->name) == 0 &&
           strcmp(text_of(f, ISA), evo_isa_name(s->isa)) == 0;
}

static void fill(const fields *f, bench_row *r) {
    *r = (bench_row){.ns_per_element = number_of(f, NS),
                     .reference_ratio = number_of(f, REFERENCE),
                     .best_library_ratio = number_of(f, LIBRARY_RATIO),
                     .converted_ratio = number_of(f, CONVERTED_RATIO),
                     .table_ratio = number_of(f, TABLE_RATIO)};
    snprintf(r->best_library, sizeof r->best_library, "%s", text_of(f, LIBRARY));
    snprintf(r->converted, sizeof r->converted, "%s", text_of(f, CONVERTED));
    snprintf(r->table, sizeof r->table, "%s", text_of(f, TABLE));
    snprintf(r->host, sizeof r->host, "%s", text_of(f, HOST));
}

static evo_status find_columns(const fields *header, int at[COLUMNS], evo_error *err) {
    for (int c = 0; c < COLUMNS; c++) {
        size_t i = 0;
        while (i < header->count && strcmp(header->text[i], names[c]) != 0)
            i++;
        if (i == header->count)
            return evo_fail(err, EVO_ERR_PARSE, "summary.csv has no column %s",
                            names[c]);
        at[c] = (int)i;
    }
    return EVO_OK;
}

evo_status bench_summary_read(const bench_shipped *shipped, size_t count,
                              bench_row *rows, evo_error *err) {
    char *data;
    size_t length;
    int at[COLUMNS];
    fields f = {.at = at};
    evo_status status = evo_file_read(EVO_RESULTS_DIR "/summary.csv", (size_t)1 << 24,
                                      &data, &length, err);
    if (status != EVO_OK)
        return status;
    bool first = true;
    for (char *line = data; status == EVO_OK && line != NULL && *line != '\0';) {
        char *next = strchr(line, '\n');
        if (next != NULL)
            *next++ = '\0';
        f.count = bench_csv_split(line, f.text, FIELDS);
        if (first)
            status = find_columns(&f, at, err);
        for (size_t i = 0; i < count && !first; i++)
            if (is_about(&f, &shipped[i]))
                fill(&f, &rows[i]);
        first = false;
        line = next;
    }
    free(data);
    return status;
}

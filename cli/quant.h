/* cli: what the commands on quantisers share. */
#ifndef EVO_CLI_QUANT_H
#define EVO_CLI_QUANT_H

#include "cli/cli.h"
#include "cli/plot.h"
#include "quant/quant.h"

enum {
    EVO_QUANT_INPUTS = 8, /* vectors that layer outputs are measured with */
    EVO_QUANT_PATH = 1024,
};

/* ---- A run (quant_run.c) ----------------------------------------------------- */

typedef struct evo_quant_run_options {
    evo_tensor_list tensors, report; /* report: empty where there is none */
    char source[64], report_source[64];
    evo_quant_space space;
    uint32_t objectives;
    bool per_layer, deterministic, json;
    double seconds;       /* ignored when deterministic */
    uint64_t evaluations; /* 0: no limit */
    uint64_t seed;
    unsigned threads;
    char archive[EVO_QUANT_PATH];
    char command[EVO_QUANT_PATH];
} evo_quant_run_options;

/* Searches to the end of the budget, reports on the other tensors and prints the front.
 * Returns the exit status. */
int evo_quant_run(const evo_quant_run_options *options);

/* ---- Decoding (quant_decode.c) ------------------------------------------------ */

/* Remembers what was measured. */
typedef struct evo_quant_clock evo_quant_clock;
evo_quant_clock *evo_quant_clock_create(void); /* NULL: out of memory */
void evo_quant_clock_destroy(evo_quant_clock *clock);
/* decode_ns of evo_quant_data, with the clock as context. */
double evo_quant_clock_read(void *clock, const evo_quantiser *quantiser);

/* ---- Options (quant_options.c) ------------------------------------------------ */

/* "sqnr,bits" and the like; NULL: sqnr,bits,hardware,decode. */
EVO_MUST_CHECK
evo_status evo_quant_parse_objectives(const char *text, uint32_t *objectives,
                                      evo_error *err);
void evo_quant_format_objectives(uint32_t objectives, char text[64]);
/* "4" or "2-8". */
EVO_MUST_CHECK
evo_status evo_quant_parse_bits(const char *text, unsigned *low, unsigned *high,
                                evo_error *err);
/* Tensors of files, those of fewer than `least` elements left out and counted. `option`
 * is named where there are none. source: what they are, for people. */
EVO_MUST_CHECK
evo_status evo_quant_read(const char *option, const char *const *paths, size_t count,
                          uint64_t least, evo_tensor_list *list, char source[64],
                          evo_error *err);

/* ---- Front (quant_front.c) ---------------------------------------------------- */

typedef struct evo_quant_item {
    evo_quant_entry entry; /* its model belongs to the item */
    char *model;
    double objectives[EVO_QUANT_OBJECTIVE_COUNT];
} evo_quant_item;

typedef struct evo_quant_front {
    evo_quant_item *items; /* owned; in order of effective bits */
    size_t count, capacity, total;
    uint32_t objectives;
} evo_quant_front;

/* The archive of "ARCHIVE:ID", malloc'd; NULL where it is none of quantisers. */
char *evo_quant_archive_of(const char *word);
/* The quantisers that no other one beats in what the archive minimises, on the tensors
 * of the search. */
EVO_MUST_CHECK
evo_status evo_quant_front_read(evo_archive *archive, evo_quant_front *front,
                                evo_error *err);
void evo_quant_front_clear(evo_quant_front *front);
void evo_quant_front_grid(const evo_quant_front *front, evo_grid *grid);
int evo_quant_front_json(const evo_quant_front *front);
/* Everything about one, as lines. */
EVO_MUST_CHECK
evo_status evo_quant_print_item(evo_archive *archive, const evo_quant_item *item,
                                FILE *file, evo_error *err);

/* ---- Plots (quant_plot.c) ------------------------------------------------------ */

typedef struct evo_quant_dot {
    double bits, db; /* effective bits, SQNR; what is not finite is not drawn */
    evo_family family;
} evo_quant_dot;

/* The dots by family, over a grey line through those that none of fewer bits equals;
 * sorts them. */
EVO_MUST_CHECK
evo_status evo_quant_plot_dots(const evo_plot *plot, evo_quant_dot *dots, size_t count,
                               evo_error *err);
/* The families that there are, from this row of the legend down. */
void evo_quant_plot_legend(const evo_plot *plot, int row, const evo_quant_dot *dots,
                           size_t count);
const char *evo_quant_family_name(evo_family family);

/* The quantiser of that id, or of a prefix of at least 4 digits; item->model is
 * malloc'd. */
EVO_MUST_CHECK
evo_status evo_quant_find(evo_archive *archive, const char *id, evo_quant_item *item,
                          evo_error *err);

/* What `evolve front`, `evolve show` and `evolve export` do with such archives. */
int evo_quant_front_command(const char *path, bool json);
typedef struct evo_quant_export {
    const char *name, *dir;
    uint64_t layer; /* of a model of several quantisers, from 1; 0: not said */
} evo_quant_export;
int evo_quant_export_command(const char *path, const char *id,
                             const evo_quant_export *options);
int evo_quant_show_command(const char *path, const char *id, bool json);

#endif

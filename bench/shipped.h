/* bench: the kernels of results/. */
#ifndef EVO_BENCH_SHIPPED_H
#define EVO_BENCH_SHIPPED_H

#include "cli/cli.h"

typedef struct bench_shipped {
    char id[33], name[64], program[256], source[256]; /* NAME, NAME.evo, NAME.c */
    evo_target_id target;
    evo_format_id format;
    evo_isa isa; /* for which it was found */
    bool whole;  /* its claim is about every input */
    evo_claim claim;
    int operations;
    double model; /* port model of this host for its isa: time in units of the
                     reference kernel (degree-5 Horner) */
} bench_shipped;

/* All that is shipped, by name: results/, then results/formats, which has the other
 * formats. *list is malloc'd. */
EVO_MUST_CHECK
evo_status bench_shipped_all(bench_shipped **list, size_t *count, evo_error *err);

/* The same of results/rows. */
EVO_MUST_CHECK
evo_status bench_shipped_rows(bench_shipped **list, size_t *count, evo_error *err);

/* The targets of the table, and those by formula that something is shipped for. */
enum { BENCH_MAX_TARGETS = EVO_TARGET_LIMIT };
size_t bench_shipped_targets(const bench_shipped *list, size_t count,
                             evo_target_id targets[BENCH_MAX_TARGETS]);

/* DIRECTORY/NAME.EXTENSION, the directory made if need be (one level), with one newline
 * at the end. Releases the text. */
EVO_MUST_CHECK
evo_status bench_write(evo_text *text, const char *directory, const char *name,
                       const char *extension, evo_error *err);

#endif

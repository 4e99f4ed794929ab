/* bench: fronts of number formats (results/quant/NAME.json), read and looked through.
 */
#ifndef EVO_BENCH_QUANT_FRONTS_H
#define EVO_BENCH_QUANT_FRONTS_H

#include "quant/quant.h"

/* A quantiser of a front, or one for each tensor of a model. */
typedef struct bench_quantiser {
    evo_gene *genes;
    size_t gene_count;
    double search_db, search_bits; /* SQNR and effective bits where it was searched */
    double db, bits;               /* on other data; the same where there are none */
} bench_quantiser;

typedef struct bench_quant_front {
    bench_quantiser *list;
    size_t count;
    bool reported; /* all of them on other data */
} bench_quant_front;

/* What `evolve front --json` or `evolve quant --json` wrote. */
EVO_MUST_CHECK
evo_status bench_quant_front_read(const char *path, bench_quant_front *front,
                                  evo_error *err);
void bench_quant_front_clear(bench_quant_front *front);

/* The part of its tensors with formats of the family; with scales for blocks. */
double bench_quantiser_part(const bench_quantiser *quantiser, evo_family family);
double bench_quantiser_blocks(const bench_quantiser *quantiser);

/* Which scales all tensors have to have. */
typedef enum bench_scales {
    BENCH_SCALES_ANY,
    BENCH_SCALES_PLAIN, /* one for a tensor or a channel */
    BENCH_SCALES_BLOCKS
} bench_scales;

typedef struct bench_quant_limits {
    double above_bits, most_bits; /* effective ones, of the search */
    bench_scales scales;
    uint32_t families; /* bit k: family k, of all tensors */
} bench_quant_limits;

/* The one with the best SQNR of the search, so that its SQNR on other data stays
 * unseen by the choice; NULL: none meets the limits. */
const bench_quantiser *bench_quant_best(const bench_quant_front *front,
                                        const bench_quant_limits *limits);

#endif

/* Quantisers in an archive: models as text, what was measured of them, codebooks.
 *
 * Part of archive.h. Their tables are added to an archive when it is bound to a search
 * over quantisers; other archives do not have them.
 */
#ifndef EVO_ARCHIVE_QUANTISERS_H
#define EVO_ARCHIVE_QUANTISERS_H

/* The target that archives of quantisers name. */
#define EVO_ARCHIVE_QUANT "quant"

enum {
    EVO_ARCHIVE_MAX_MODEL = 1 << 20,    /* bytes of a model's text */
    EVO_ARCHIVE_MAX_CODEBOOK = 1 << 14, /* bytes of a codebook's levels */
};

/* Binds to the target EVO_ARCHIVE_QUANT in the format `bits`, creates the tables that
 * are missing, and fixes what the tensors are (32 hex digits) and what is minimised; an
 * archive about something else is refused (EVO_ERR_ARGUMENT). Inside a batch. */
EVO_MUST_CHECK
evo_status evo_archive_bind_quant(evo_archive *archive, const char *bits,
                                  const char *data, const char *objectives,
                                  evo_error *err);
/* What a bound archive minimises. */
EVO_MUST_CHECK
evo_status evo_archive_quant_objectives(evo_archive *archive, char objectives[64],
                                        evo_error *err);

/* What was measured of a model on one set of tensors. */
typedef struct evo_quant_claim {
    char data[16];   /* "search" or "report" */
    char source[64]; /* what the tensors are, for people */
    uint64_t tensors, elements;
    double mse, sqnr_db, output_sqnr_db; /* INFINITY: no error; output NAN: none */
    double kl, effective_bits;
    unsigned accumulator_bits, table_bytes;
    double bit_operations, decode_ns;
} evo_quant_claim;

/* A model that is there already stays as it is. id: 32 hex digits; parents may be "".
 */
EVO_MUST_CHECK
evo_status evo_archive_add_quantiser(evo_archive *archive, int64_t run_id, evo_hash id,
                                     const char *model, const char *operation,
                                     const char *parent_a, const char *parent_b,
                                     evo_error *err);
/* One of the search, whose tensors the archive fixes whatever their files are called,
 * and one of each source that was reported on; the same again replaces. */
EVO_MUST_CHECK
evo_status evo_archive_add_quant_claim(evo_archive *archive, int64_t run_id,
                                       evo_hash id, const evo_quant_claim *claim,
                                       evo_error *err);
/* What was measured of one quantiser of a model that has one for each tensor. */
typedef struct evo_quant_layer {
    char name[128]; /* the tensor's */
    double sqnr_db; /* INFINITY: exact; -INFINITY: zeros that are none any more */
    double effective_bits;
} evo_quant_layer;
/* layer: from 1; data: "search" or "report", of which the last counts. */
EVO_MUST_CHECK
evo_status evo_archive_add_quant_layer(evo_archive *archive, evo_hash id,
                                       const char *data, uint64_t number,
                                       const evo_quant_layer *layer, evo_error *err);
/* *found is false where nothing was recorded, as in archives of earlier versions. */
EVO_MUST_CHECK
evo_status evo_archive_get_quant_layer(evo_archive *archive, const char *id,
                                       const char *data, uint64_t number,
                                       evo_quant_layer *layer, bool *found,
                                       evo_error *err);
/* Levels as text, hex floats with spaces between them; the same name replaces. */
EVO_MUST_CHECK
evo_status evo_archive_add_codebook(evo_archive *archive, const char *name,
                                    const char *levels, evo_error *err);
/* *levels is malloc'd. EVO_ERR_PARSE when there is none of that name. */
EVO_MUST_CHECK
evo_status evo_archive_get_codebook(evo_archive *archive, const char *name,
                                    char **levels, evo_error *err);

typedef struct evo_quant_entry {
    char id[33], operation[32], parent_a[33], parent_b[33];
    const char *model; /* valid during the visit */
    evo_quant_claim search, report;
    bool has_report;
    int64_t run_id;
    char command[512], version[32], started[32];
    uint64_t seed;
} evo_quant_entry;

/* Visits every quantiser with a claim on the tensors of the search, once, in order of
 * effective bits, then SQNR, the better first; of several claims the last added. What
 * is malformed ends the walk (EVO_ERR_PARSE); models are the caller's to check. */
typedef evo_status evo_quant_visit_fn(void *ctx, const evo_quant_entry *entry);
EVO_MUST_CHECK
evo_status evo_archive_each_quantiser(evo_archive *archive, evo_quant_visit_fn *visit,
                                      void *ctx, evo_error *err);

#endif

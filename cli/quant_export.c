/* evolve export of a quantiser. */
#include "cli/quant.h"
#include "export/export.h"

#include <stdlib.h>
#include <string.h>

/* Levels of a codebook as the archive has them, into the books. */
static evo_status read_levels(evo_archive *archive, unsigned bits, evo_books *books,
                              evo_error *err) {
    char name[32], *text = NULL;
    double *levels = books->levels[EVO_BOOK_DATA][bits];
    uint32_t count = 0, most = 1u << bits;
    snprintf(name, sizeof name, "lloyd%u:data", bits);
    evo_status status = evo_archive_get_codebook(archive, name, &text, err);
    if (status != EVO_OK)
        return status;
    for (char *p = text, *end = text; *p != '\0' && count <= most; p = end) {
        double level = strtod(p, &end);
        if (end == p || count == most)
            count = most + 1;
        else
            levels[count++] = level;
    }
    free(text);
    if (count > most)
        return evo_fail(err, EVO_ERR_PARSE, "the archive's codebook %s is malformed",
                        name);
    books->counts[EVO_BOOK_DATA][bits] = count;
    return EVO_OK;
}

static evo_status load_books(evo_archive *archive, const evo_gene *gene,
                             evo_books **books, evo_error *err) {
    evo_status status = evo_books_create(NULL, books, err);
    if (status == EVO_OK && gene->book == EVO_BOOK_DATA)
        status = read_levels(archive, gene->quantiser.number.bits, *books, err);
    return status;
}

/* Figures of the layer where it is one of several, as far as they are recorded. */
static evo_status write_evidence(evo_archive *archive, const evo_quant_item *item,
                                 uint64_t layer, char evidence[384], evo_error *err) {
    const evo_quant_entry *e = &item->entry;
    const evo_quant_claim *c = e->has_report ? &e->report : &e->search;
    const char *seen = e->has_report ? "not seen by the search" : "searched on";
    evo_quant_layer of = {.name = ""};
    bool found = false;
    evo_status status = EVO_OK;
    if (layer > 0 && c->tensors > 1)
        status = evo_archive_get_quant_layer(archive, e->id, c->data, layer, &of,
                                             &found, err);
    if (found)
        snprintf(evidence, 384, "SQNR %.2f dB on %s of %s (%s), %.4f bits an element.",
                 of.sqnr_db, of.name, c->source, seen, of.effective_bits);
    else
        snprintf(evidence, 384, "%sSQNR %.2f dB on %s (%s), %.4f bits an element.",
                 layer > 0 && c->tensors > 1 ? "All layers together: " : "", c->sqnr_db,
                 c->source, seen, c->effective_bits);
    return status;
}

static evo_status write_files(const evo_quant_item *item, const evo_quantiser *q,
                              const char *evidence, const char *name, const char *dir,
                              evo_error *err) {
    const evo_export_quantiser export = {
        .number = &q->number,
        .rounding = q->rounding,
        .learned = q->learned,
        .scale = q->scale,
        .block = evo_grain_length(q->grain),
        .text = item->model,
        .id = item->entry.id,
        .evidence = evidence,
    };
    return evo_export_quantiser_write(&export, name, dir, err);
}

/* Line `layer` of the model, counted from 1; 0: the only one. */
static evo_status choose_gene(evo_quant_item *item, uint64_t layer, evo_gene *gene,
                              evo_error *err) {
    evo_gene *genes;
    size_t count;
    evo_status status = evo_quant_model_parse(item->model, &genes, &count, err);
    if (status != EVO_OK)
        return status;
    if (layer > count || (layer == 0 && count > 1))
        status =
            evo_fail(err, EVO_ERR_ARGUMENT,
                     "%.12s has %zu quantisers: --layer N, from 1 to %zu, says which",
                     item->entry.id, count, count);
    else
        *gene = genes[layer > 0 ? layer - 1 : 0];
    free(genes);
    if (status == EVO_OK && count > 1) {
        char text[EVO_GENE_TEXT];
        evo_gene_format(gene, text);
        free(item->model);
        item->model = strdup(text);
        if (item->model == NULL)
            status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    }
    return status;
}

static evo_status export_item(evo_archive *archive, evo_quant_item *item,
                              const evo_quant_export *o, evo_error *err) {
    evo_gene gene;
    evo_quantiser q;
    evo_books *books = NULL;
    char evidence[384];
    evo_status status = choose_gene(item, o->layer, &gene, err);
    if (status == EVO_OK)
        status = load_books(archive, &gene, &books, err);
    if (status == EVO_OK)
        status = evo_gene_bind(&gene, books, &q, err);
    if (status == EVO_OK)
        status = write_evidence(archive, item, o->layer, evidence, err);
    if (status == EVO_OK)
        status = write_files(item, &q, evidence, o->name, o->dir, err);
    evo_books_destroy(books);
    return status;
}

int evo_quant_export_command(const char *path, const char *id,
                             const evo_quant_export *o) {
    evo_archive *archive;
    evo_error err = {EVO_OK, ""};
    evo_quant_item item;
    if (o->name == NULL)
        return evo_cli_usage("export needs --name NAME, the C name of the functions");
    if (evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err) != EVO_OK)
        return evo_cli_fail(&err);
    evo_status status = evo_quant_find(archive, id, &item, &err);
    if (status == EVO_OK) {
        status = export_item(archive, &item, o, &err);
        free(item.model);
    }
    evo_archive_close(archive);
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    printf("%s/%s.h\n%s/%s.c\n", o->dir, o->name, o->dir, o->name);
    return EVO_EXIT_DONE;
}

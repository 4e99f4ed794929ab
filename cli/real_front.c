/* The front of an archive over the reals: operations against error. */
#include "cli/real.h"

#include <stdlib.h>
#include <string.h>

/* Entries come with ascending operations, then errors: an earlier one beats a later one
 * unless its error is larger, its verdict weaker or its domain not as wide. */
static bool beats(const evo_archive_entry *a, const evo_archive_entry *b) {
    return a->claim.max_ulp <= b->claim.max_ulp &&
           a->claim.verdict >= b->claim.verdict &&
           evo_domain_covers(&a->claim.domain, &b->claim.domain);
}

static evo_status visit(void *ctx, const evo_archive_entry *entry) {
    evo_front *front = ctx;
    front->total++;
    for (size_t i = 0; i < front->count; i++)
        if (beats(&front->entries[i], entry))
            return EVO_OK;
    evo_archive_entry *grown =
        realloc(front->entries, (front->count + 1) * sizeof *front->entries);
    if (grown == NULL)
        return EVO_ERR_MEMORY;
    front->entries = grown;
    front->entries[front->count++] = *entry;
    return EVO_OK;
}

evo_status evo_real_front(evo_archive *archive, evo_front *front, evo_error *err) {
    memset(front, 0, sizeof *front);
    evo_status status = evo_archive_each_claimed(archive, visit, front, err);
    if (status == EVO_ERR_MEMORY)
        evo_fail(err, status, "out of memory");
    if (status != EVO_OK)
        evo_cli_front_clear(front);
    return status;
}

evo_status evo_real_any_front(evo_archive *archive, const evo_front_choice *choice,
                              char target[32], char format[16], evo_front *front,
                              evo_error *err) {
    evo_status status = evo_cli_archive_subject(archive, target, format, err);
    if (status != EVO_OK)
        return status;
    return evo_cli_is_real(format) ? evo_real_front(archive, front, err)
                                   : evo_cli_front(archive, choice, front, err);
}

void evo_real_front_grid(const evo_front *front, const char *format, evo_grid *grid) {
    static const char *const headers[] = {"id",     "ops",     "max error", "kind",
                                          "domain", "verdict", "points",    "worst x"};
    evo_grid_init(grid, "lrrlllrr", headers);
    for (size_t i = 0; i < front->count; i++) {
        const evo_archive_entry *entry = &front->entries[i];
        const evo_claim *claim = &entry->claim;
        char id[33];
        double worst;
        evo_text domain;
        evo_text_init(&domain);
        evo_domain_format(&claim->domain, &domain);
        evo_hash_format(entry->id, id);
        memcpy(&worst, &claim->worst_input[0], sizeof worst);
        evo_grid_cell(grid, "%.12s", id);
        evo_grid_cell(grid, "%d", entry->operations);
        evo_grid_cell(grid, "%.4e", claim->max_ulp);
        evo_grid_cell(grid, "%s", evo_cli_error_word(format));
        evo_grid_cell(grid, "%s", domain.data != NULL ? domain.data : "");
        evo_grid_cell(grid, "%s",
                      claim->verdict == EVO_VERDICT_PROVEN ? "proven" : "observed");
        evo_grid_cell(grid, "%llu", (unsigned long long)claim->inputs);
        evo_grid_cell(grid, "%.6g", worst);
        evo_text_clear(&domain);
    }
}

int evo_real_front_json(const evo_front *front, const char *target,
                        const char *format) {
    json_t *array = json_array();
    for (size_t i = 0; i < front->count; i++)
        json_array_append_new(array,
                              evo_json_entry(&front->entries[i], target, format));
    return evo_json_print(array);
}

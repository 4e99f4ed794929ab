/* Where a kernel comes from: its first parents, one after the other. */
#include "cli/show.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 2000 };

static void describe(const evo_archive_entry *entry, evo_show_ancestor *one) {
    memset(one, 0, sizeof *one);
    evo_hash_format(entry->id, one->id);
    (void)strcpy(one->other_parent, entry->parent_b);
    (void)strcpy(one->operator_name, entry->operator_name);
    one->operations = entry->operations;
    one->has_error = entry->has_claim;
    one->error = entry->claim.max_ulp;
    one->has_time = evo_cli_is_measured(entry);
    one->ns = entry->ns_per_element;
}

/* A file from elsewhere may name a circle of parents. */
static bool seen(const evo_show_ancestor *list, size_t count, const char *id) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(list[i].id, id) == 0)
            return true;
    return false;
}

static void climb(evo_archive *archive, evo_archive_entry *entry,
                  evo_show_ancestor *list, size_t *count) {
    evo_error missing = {EVO_OK, ""};
    describe(entry, &list[(*count)++]);
    while (entry->parent_a[0] != '\0' && *count < MOST &&
           !seen(list, *count, entry->parent_a)) {
        char parent[33];
        (void)strcpy(parent, entry->parent_a);
        if (evo_archive_find(archive, parent, entry, &missing) != EVO_OK)
            return; /* not in this archive, or refused */
        describe(entry, &list[(*count)++]);
    }
}

evo_status evo_show_read_ancestry(const char *path, const evo_archive_entry *entry,
                                  evo_show_ancestor **list, size_t *count,
                                  evo_error *err) {
    evo_archive *archive = NULL;
    evo_archive_entry *at = malloc(sizeof *at);
    *count = 0;
    *list = malloc(MOST * sizeof **list);
    evo_status status =
        at && *list ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = evo_archive_open(path, EVO_ARCHIVE_READ, &archive, err);
    if (status == EVO_OK) {
        *at = *entry;
        climb(archive, at, *list, count);
        evo_archive_close(archive);
    }
    free(at);
    if (status != EVO_OK) {
        free(*list);
        *list = NULL;
        return status;
    }
    for (size_t i = 0, j = *count - 1; i < j; i++, j--) {
        evo_show_ancestor swap = (*list)[i];
        (*list)[i] = (*list)[j];
        (*list)[j] = swap;
    }
    return EVO_OK;
}

/* ---- Output ---------------------------------------------------------------------- */

/* "+1 operations, error / 85" */
static void append_gain(const evo_show_ancestor *parent, const evo_show_ancestor *child,
                        evo_text *text) {
    int more = child->operations - parent->operations;
    const char *comma = "";
    if (more != 0) {
        evo_text_append(text, "%+d operation%s", more, abs(more) == 1 ? "" : "s");
        comma = ", ";
    }
    double factor = parent->error / child->error;
    if (parent->has_error && child->has_error && isfinite(factor) && factor > 0 &&
        fabs(factor - 1) >= 5e-4) {
        evo_text_append(text, "%serror %s %.4g", comma, factor > 1 ? "/" : "*",
                        factor > 1 ? factor : 1 / factor);
        comma = ", ";
    }
    if (parent->has_time && child->has_time && parent->ns > 0 && child->ns > 0)
        evo_text_append(
            text, "%stime %s %.3f", comma, child->ns < parent->ns ? "/" : "*",
            child->ns < parent->ns ? parent->ns / child->ns : child->ns / parent->ns);
}

size_t evo_show_ancestry_grid(const evo_show_ancestor *list, size_t count, size_t most,
                              bool real, evo_grid *grid) {
    const char *const headers[] = {"id", "ops", real ? "max error" : "max ULP",
                                   "made by", "gain"};
    evo_grid_init(grid, "lrrll", headers);
    size_t first = count > most ? count - most : 0;
    for (size_t i = first; i < count; i++) {
        const evo_show_ancestor *one = &list[i];
        evo_text gain;
        evo_text_init(&gain);
        if (i > 0)
            append_gain(&list[i - 1], one, &gain);
        evo_grid_cell(grid, "%.12s", one->id);
        evo_grid_cell(grid, "%d", one->operations);
        if (one->has_error)
            evo_grid_cell(grid, real ? "%.4e" : "%.4f", one->error);
        else
            evo_grid_cell(grid, "-");
        evo_grid_cell(grid, "%s",
                      one->operator_name[0] != '\0' ? one->operator_name : "-");
        evo_grid_cell(grid, "%s", gain.data != NULL ? gain.data : "");
        evo_text_clear(&gain);
    }
    return first;
}

json_t *evo_show_ancestry_json(const evo_show_ancestor *list, size_t count, bool real) {
    json_t *array = json_array();
    for (size_t i = 0; i < count; i++) {
        const evo_show_ancestor *one = &list[i];
        json_t *object = json_pack("{ss,ss,si}", "id", one->id, "operator",
                                   one->operator_name, "operations", one->operations);
        if (one->other_parent[0] != '\0')
            json_object_set_new(object, "parent_b", json_string(one->other_parent));
        if (one->has_error)
            evo_json_real(object, real ? "max_error" : "max_ulp", one->error);
        if (one->has_time)
            evo_json_real(object, "ns_per_element", one->ns);
        if (i > 0) {
            evo_text gain;
            evo_text_init(&gain);
            append_gain(&list[i - 1], one, &gain);
            json_object_set_new(object, "gain",
                                json_string(gain.data != NULL ? gain.data : ""));
            evo_text_clear(&gain);
        }
        json_array_append_new(array, object);
    }
    return array;
}

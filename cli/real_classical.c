/* The front of an archive over the reals beside what textbooks offer. */
#include <stdlib.h>
#include <string.h>

#include "cli/real.h"
#include "scoring/classical.h"

typedef struct comparison {
    const evo_front *front;
    evo_domain domain; /* of the front's longest formula */
    evo_classical *list;
    size_t count;
} comparison;

static evo_status compare(const evo_front *front, const char *target,
                          const char *format, comparison *c, evo_error *err) {
    evo_real_scorer_options options = {.workers = 1};
    int most = 0;
    *c = (comparison){.front = front};
    options.kind = evo_cli_is_absolute(format) ? EVO_REAL_ABSOLUTE : EVO_REAL_RELATIVE;
    for (size_t i = 0; i < front->count; i++)
        if (front->entries[i].operations > most) {
            most = front->entries[i].operations;
            c->domain = front->entries[i].claim.domain;
        }
    most = most < EVO_CLASSICAL_MOST ? most : EVO_CLASSICAL_MOST;
    options.domain = c->domain;
    evo_status status = evo_cli_real_target(target, &options.target, err);
    if (status == EVO_OK && most > 0)
        status = evo_classical_list(&options, most, evo_cli_catch_signals(), &c->list,
                                    &c->count, err);
    return status;
}

static bool same_domain(const evo_domain *a, const evo_domain *b) {
    return evo_domain_covers(a, b) && evo_domain_covers(b, a);
}

/* NULL where there is nothing to compare with. */
static const evo_classical *rival(const comparison *c, const evo_archive_entry *entry) {
    return same_domain(&entry->claim.domain, &c->domain)
               ? evo_classical_best(c->list, c->count, entry->operations, true)
               : NULL;
}

static void print_row(evo_grid *grid, const evo_archive_entry *entry,
                      const evo_classical *other) {
    char id[33];
    evo_text what;
    evo_text_init(&what);
    evo_hash_format(entry->id, id);
    evo_grid_cell(grid, "%.12s", id);
    evo_grid_cell(grid, "%d", entry->operations);
    evo_grid_cell(grid, "%.4e", entry->claim.max_ulp);
    if (other != NULL) {
        evo_classical_describe(other, &what);
        evo_grid_cell(grid, "%.4e", other->error);
        evo_grid_cell(grid, "%.3g", other->error / entry->claim.max_ulp);
        evo_grid_cell(grid, "%d", other->operations);
        evo_grid_cell(grid, "%s", what.data != NULL ? what.data : "");
    } else {
        for (int k = 0; k < 4; k++)
            evo_grid_cell(grid, "-");
    }
    evo_text_clear(&what);
}

static json_t *row_json(const evo_archive_entry *entry, const evo_classical *other,
                        const char *target, const char *format) {
    json_t *object = evo_json_entry(entry, target, format), *classical = json_null();
    if (other != NULL) {
        evo_text what;
        evo_text_init(&what);
        evo_classical_describe(other, &what);
        classical = json_pack("{ss,si}", "what", what.data != NULL ? what.data : "",
                              "operations", other->operations);
        evo_json_real(classical, "max_error", other->error);
        evo_text_clear(&what);
    }
    json_object_set_new(object, "classical", classical);
    return object;
}

int evo_real_front_classical(const evo_front *front, const char *target,
                             const char *format, bool json) {
    static const char *const headers[] = {"id",   "ops", "max error", "classical",
                                          "gain", "ops", "what"};
    evo_error err = {EVO_OK, ""};
    comparison c;
    if (compare(front, target, format, &c, &err) != EVO_OK)
        return evo_cli_fail(&err);
    int status = EVO_EXIT_DONE;
    json_t *array = json_array();
    evo_grid grid;
    evo_grid_init(&grid, "lrrrrrl", headers);
    for (size_t i = 0; i < front->count; i++) {
        const evo_archive_entry *entry = &front->entries[i];
        const evo_classical *other = rival(&c, entry);
        if (json)
            json_array_append_new(array, row_json(entry, other, target, format));
        else
            print_row(&grid, entry, other);
    }
    if (json) {
        evo_text_clear(&grid.text);
        status = evo_json_print(array);
    } else {
        json_decref(array);
        evo_grid_print(&grid, stdout);
    }
    free(c.list);
    return status;
}

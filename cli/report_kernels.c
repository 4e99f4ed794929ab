/* The page of an archive of kernels. */
#include "cli/report.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_ANCESTORS = 10 };

typedef struct report {
    evo_archive *archive;
    char target[32], format[16];
    bool real;
    evo_front front;
    evo_text *page;
} report;

/* ---- What was searched ------------------------------------------------------ */

/* Those of the front's claims, each once. */
static void add_domains(const report *r) {
    const evo_front *front = &r->front;
    evo_text text;
    evo_text_init(&text);
    for (size_t i = 0; i < front->count; i++) {
        const evo_domain *d = &front->entries[i].claim.domain;
        size_t k = 0;
        while (!evo_domain_covers(&front->entries[k].claim.domain, d) ||
               !evo_domain_covers(d, &front->entries[k].claim.domain))
            k++; /* ends at i */
        if (k < i)
            continue;
        evo_text_append(&text, "%s", text.length > 0 ? ", " : "");
        evo_domain_format(d, &text);
    }
    if (text.length > 0)
        evo_page_fact(r->page, "domain", "%s", text.data);
    evo_text_clear(&text);
}

static void add_facts(const report *r) {
    const evo_front *front = &r->front;
    evo_target_id id;
    evo_page_facts(r->page, true);
    if (evo_target_find(r->target, &id))
        evo_page_fact(r->page, "target", "%s: %s", r->target,
                      evo_target_get(id)->formula);
    evo_page_fact(r->page, "format", "%s", r->format);
    add_domains(r);
    evo_page_fact(r->page, "front", "%zu of %zu kernels", front->count, front->total);
    if (front->count > 0 && evo_cli_is_measured(&front->entries[0]))
        evo_page_fact(r->page, "times", "of %s, inputs: %s", front->host,
                      front->entries[0].inputs);
    else if (front->count > 0 && !r->real)
        evo_page_fact(r->page, "times", "none; ranked by %s", front->host);
    evo_page_fact(r->page, "archive", "%s, read by evolve %s",
                  evo_archive_path(r->archive), EVO_VERSION);
    evo_page_facts(r->page, false);
}

/* ---- The front ---------------------------------------------------------------- */

/* Of points in order of y those that no other beats in both, x and y one after the
 * other; the others of a front are on it by their sums. Returns how many there are. */
static size_t keep_corners(const double *x, const double *y, size_t count,
                           double *corners) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (kept == 0 || x[i] < corners[kept - 1]) {
            corners[kept] = x[i];
            corners[count + kept++] = y[i];
        }
    return kept;
}

/* Error against time, over the reals operations against error. */
static void add_plot(const report *r, const double *x, const double *y,
                     double *corners) {
    const evo_front *front = &r->front;
    const char *own =
        r->real ? evo_cli_error_word(r->format) : evo_cli_error_name(r->target);
    const char *error = own != NULL ? own : "max ULP";
    char title[256];
    if (r->real)
        snprintf(title, sizeof title, "largest %s error by operations", error);
    else if (evo_cli_is_measured(&front->entries[0]))
        snprintf(title, sizeof title, "time (x reference kernel) by %s", error);
    else
        snprintf(title, sizeof title, "cost (%s) by %s", front->host, error);
    evo_plot plot = {r->page, evo_axis_around(x, front->count),
                     evo_axis_turned(evo_axis_around(y, front->count))};
    evo_plot_begin(&plot, title, title);
    evo_plot_ticks(&plot);
    evo_plot_label_x(&plot, r->real ? "operations" : error);
    size_t kept = r->real ? 0 : keep_corners(x, y, front->count, corners);
    if (r->real)
        evo_plot_line(&plot, x, y, front->count, "#1f5fa8", "");
    else
        evo_plot_line(&plot, corners, corners + front->count, kept, "#1f5fa8", "");
    evo_plot_dots(&plot, x, y, front->count, "#1f5fa8");
    evo_plot_end(&plot);
}

static evo_status add_front(const report *r, evo_error *err) {
    const evo_front *front = &r->front;
    evo_grid grid;
    evo_page_heading(r->page, NULL, "Front");
    if (front->count == 0) {
        evo_page_paragraph(r->page, "The archive holds no kernel with a claim%s yet.",
                           r->real ? "" : " and a time");
        return EVO_OK;
    }
    if (r->real)
        evo_real_front_grid(front, r->format, &grid);
    else
        evo_cli_front_grid(front, NULL, 0, 0, &grid);
    evo_grid_html(&grid, true, r->page);
    double *x = calloc(4 * front->count, sizeof *x), *y = x + front->count;
    if (x == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    for (size_t i = 0; i < front->count; i++) {
        const evo_archive_entry *e = &front->entries[i];
        double ratio = e->reference_ratio;
        x[i] = r->real ? e->operations : e->claim.max_ulp;
        y[i] = r->real ? e->claim.max_ulp : ratio > 0 ? 1 / ratio : e->ns_per_element;
    }
    add_plot(r, x, y, y + front->count);
    free(x);
    return EVO_OK;
}

/* ---- A kernel ------------------------------------------------------------------ */

static evo_status add_curve(const report *r, const evo_loaded *loaded, evo_error *err) {
    evo_error why = {EVO_OK, ""};
    evo_show_curve *curve = malloc(sizeof *curve);
    if (curve == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = evo_show_read_curve(loaded, curve, &why);
    if (status == EVO_OK)
        evo_show_curve_svg(curve, curve->unit, r->page);
    else
        evo_page_paragraph(r->page, "No error curve: %s.", why.text);
    free(curve);
    return status == EVO_ERR_MEMORY ? evo_fail(err, status, "out of memory") : EVO_OK;
}

static evo_status add_ancestry(const report *r, const evo_archive_entry *entry,
                               evo_error *err) {
    evo_show_ancestor *list;
    size_t count;
    evo_status status =
        evo_show_read_ancestry(evo_archive_path(r->archive), entry, &list, &count, err);
    if (status != EVO_OK)
        return status;
    if (count > 1) {
        evo_grid grid;
        size_t earlier =
            evo_show_ancestry_grid(list, count, MOST_ANCESTORS, r->real, &grid);
        evo_page_paragraph(r->page, "Its ancestors%s, the oldest first:",
                           earlier > 0 ? ", the last ones" : "");
        evo_grid_html(&grid, false, r->page);
    }
    free(list);
    return EVO_OK;
}

static evo_status add_kernel(const report *r, const evo_archive_entry *entry,
                             evo_loaded *loaded, evo_error *err) {
    evo_page_block block;
    *loaded = (evo_loaded){.from_archive = true, .recorded = true, .entry = *entry};
    evo_hash_format(entry->id, loaded->id);
    memcpy(loaded->target, r->target, sizeof loaded->target);
    memcpy(loaded->format, r->format, sizeof loaded->format);
    evo_page_heading(r->page, loaded->id, "%.12s", loaded->id);
    evo_status status = evo_page_block_open(&block, err);
    if (status != EVO_OK)
        return status;
    status = evo_show_print(loaded, block.file, err);
    evo_page_block_close(&block, r->page);
    if (status == EVO_OK)
        status = add_curve(r, loaded, err);
    return status == EVO_OK ? add_ancestry(r, entry, err) : status;
}

/* ---- All of it ----------------------------------------------------------------- */

static evo_status add_all(const report *r, evo_error *err) {
    evo_loaded *loaded = malloc(sizeof *loaded); /* holds a kernel */
    if (loaded == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    char title[64];
    snprintf(title, sizeof title, "%s in %s", r->target, r->format);
    evo_page_begin(r->page, r->target[0] != '\0' ? title : "an empty archive");
    add_facts(r);
    evo_status status = add_front(r, err);
    if (status == EVO_OK)
        status = evo_report_runs(r->archive, r->page, err);
    for (size_t i = 0; status == EVO_OK && i < r->front.count; i++)
        status = add_kernel(r, &r->front.entries[i], loaded, err);
    evo_page_end(r->page);
    free(loaded);
    return status;
}

evo_status evo_report_kernels(evo_archive *archive, evo_text *page, evo_error *err) {
    report r = {.archive = archive, .page = page};
    const evo_front_choice all = {.host = NULL};
    evo_status status =
        evo_real_any_front(archive, &all, r.target, r.format, &r.front, err);
    if (status != EVO_OK)
        return status;
    r.real = evo_cli_is_real(r.format);
    if (!r.real)
        evo_cli_front_drop_broken(&r.front);
    status = add_all(&r, err);
    evo_cli_front_clear(&r.front);
    return status;
}

/* The page of an archive of quantisers. */
#include "cli/report.h"

#include <math.h>
#include <stdlib.h>

/* Not finite where there is none, such as of an exact quantiser. */
static double decibels_of(const evo_quant_entry *e) {
    return e->has_report ? e->report.sqnr_db : e->search.sqnr_db;
}

static void add_facts(const evo_quant_front *front, const char *path, const char *bits,
                      evo_text *page) {
    char objectives[64];
    evo_quant_format_objectives(front->objectives, objectives);
    evo_page_facts(page, true);
    evo_page_fact(page, "bits of an element", "%s", bits);
    evo_page_fact(page, "objectives", "%s", objectives);
    if (front->count > 0) {
        const evo_quant_entry *first = &front->items[0].entry;
        evo_page_fact(page, "searched on", "%s", first->search.source);
        if (first->has_report)
            evo_page_fact(page, "reported on", "%s", first->report.source);
    }
    evo_page_fact(page, "front", "%zu of %zu quantisers", front->count, front->total);
    evo_page_fact(page, "archive", "%s, read by evolve %s", path, EVO_VERSION);
    evo_page_facts(page, false);
}

static evo_status read_dots(const evo_quant_front *front, evo_quant_dot *dots,
                            evo_error *err) {
    for (size_t i = 0; i < front->count; i++) {
        evo_quant_model model;
        evo_gene *genes;
        evo_status status = evo_quant_model_parse(front->items[i].model, &genes,
                                                  &model.gene_count, err);
        if (status != EVO_OK)
            return status;
        model.genes = genes;
        const evo_quant_entry *e = &front->items[i].entry;
        dots[i] = (evo_quant_dot){e->search.effective_bits, decibels_of(e),
                                  evo_quant_model_family(&model)};
        free(genes);
    }
    return EVO_OK;
}

static evo_status add_plot(const evo_quant_front *front, evo_text *page,
                           evo_error *err) {
    evo_quant_dot *dots = calloc(front->count, sizeof *dots);
    double *x = calloc(2 * front->count, sizeof *x), *y = x + front->count;
    evo_status status =
        dots && x ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        status = read_dots(front, dots, err);
    if (status == EVO_OK) {
        bool reported = false;
        for (size_t i = 0; i < front->count; i++) {
            x[i] = dots[i].bits;
            y[i] = dots[i].db;
            reported |= front->items[i].entry.has_report;
        }
        evo_plot plot = {page, evo_axis_around(x, front->count),
                         evo_axis_turned(evo_axis_around(y, front->count))};
        plot.x.logarithmic = plot.y.logarithmic = false; /* decibels are */
        evo_plot_begin(&plot, "SQNR by effective bits",
                       reported ? "SQNR in dB on the tensors of the report"
                                : "SQNR in dB on the searched tensors");
        evo_plot_ticks(&plot);
        evo_plot_label_x(&plot, "effective bits");
        status = evo_quant_plot_dots(&plot, dots, front->count, err);
        evo_quant_plot_legend(&plot, 14, dots, front->count);
        evo_plot_end(&plot);
    }
    free(dots);
    free(x);
    return status;
}

static evo_status add_front(const evo_quant_front *front, evo_text *page,
                            evo_error *err) {
    evo_grid grid;
    evo_page_heading(page, NULL, "Front");
    if (front->count == 0) {
        evo_page_paragraph(page, "The archive holds no quantiser yet.");
        return EVO_OK;
    }
    evo_quant_front_grid(front, &grid);
    evo_grid_html(&grid, true, page);
    return add_plot(front, page, err);
}

static evo_status add_item(evo_archive *archive, const evo_quant_item *item,
                           evo_text *page, evo_error *err) {
    evo_page_block block;
    evo_page_heading(page, item->entry.id, "%.12s", item->entry.id);
    evo_status status = evo_page_block_open(&block, err);
    if (status != EVO_OK)
        return status;
    status = evo_quant_print_item(archive, item, block.file, err);
    evo_page_block_close(&block, page);
    return status;
}

evo_status evo_report_quantisers(evo_archive *archive, evo_text *page, evo_error *err) {
    char target[32], bits[16];
    evo_quant_front front;
    evo_status status = evo_archive_subject(archive, target, bits, err);
    if (status == EVO_OK)
        status = evo_quant_front_read(archive, &front, err);
    if (status != EVO_OK)
        return status;
    evo_page_begin(page, "Quantisers");
    add_facts(&front, evo_archive_path(archive), bits, page);
    status = add_front(&front, page, err);
    if (status == EVO_OK)
        status = evo_report_runs(archive, page, err);
    for (size_t i = 0; status == EVO_OK && i < front.count; i++)
        status = add_item(archive, &front.items[i], page, err);
    evo_page_end(page);
    evo_quant_front_clear(&front);
    return status;
}

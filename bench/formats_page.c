/* docs/formats.md: a table for each format. */
#include "bench/formats_page.h"
#include "bench/shipped.h"
#include "cli/plot.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct page {
    const bench_shipped *shipped;
    size_t count;
    const bench_row *rows; /* beside shipped */
    evo_text text;
} page;

static const char intro[] =
    "# Shipped kernels of 16 bits and fewer\n\n"
    "Written by `results/page` from `results/summary.csv`; do not edit.\n\n"
    "f16, bf16, e4m3fn and e5m2 are storage: encodings in, encodings out, float "
    "arithmetic between. Every claim\n"
    "is proven on all encodings.\n\n"
    "Each row is one interleaved run of `evolve bench`: means over the target's "
    "distributions, arrays in the L1\n"
    "cache. *Converting*: the kernel beside the fastest of the f32 kernels that are "
    "shipped for the target and the\n"
    "instruction set, of any accuracy, in one loop that decodes, calls it in place and "
    "encodes, ties to even.\n"
    "*Table*: beside the fastest way on the instruction set to read a table of all "
    "256 results (loads, gathers,\n"
    "`vpshufb`, `vpermi2b`). Numbers say how many times as fast the kernel is: below "
    "1 the other one is faster.\n"
    "*x 1 ULP*: time of a correctly rounded kernel in units of the time of the kernel "
    "within 1 ULP.\n\n";

/* The kernel of the same target, format and instruction set within 1 ulp, which
 * misrounds; NULL: none. */
static const bench_row *within_one(const page *p, size_t of) {
    const bench_shipped *s = &p->shipped[of];
    for (size_t i = 0; i < p->count; i++) {
        const bench_shipped *o = &p->shipped[i];
        if (o->target == s->target && o->format == s->format && o->isa == s->isa &&
            o->claim.misrounded > 0 && o->claim.max_ulp <= 1)
            return &p->rows[i];
    }
    return NULL;
}

static void write_ratio(evo_text *t, double ratio, const char *name) {
    if (ratio > 0)
        evo_text_append(t, " %.2f, %s |", ratio, name);
    else
        evo_text_append(t, " |");
}

static void write_row(page *p, size_t i) {
    const bench_shipped *s = &p->shipped[i];
    const bench_row *r = &p->rows[i], *one = within_one(p, i);
    evo_text *t = &p->text;
    int bits = evo_format_get(s->format)->bits;
    evo_text_append(t, "| `%s` | %d | %.4f | %llu |", s->name, s->operations,
                    ceil(s->claim.max_ulp * 1e4) / 1e4,
                    (unsigned long long)s->claim.misrounded);
    if (r->ns_per_element > 0)
        evo_text_append(t, " %.4f |", r->ns_per_element);
    else
        evo_text_append(t, " |");
    bool comparable = one != NULL && one->reference_ratio > 0 && r->reference_ratio > 0;
    if (bits == 16 && comparable && s->claim.misrounded == 0)
        evo_text_append(t, " %.2f |", one->reference_ratio / r->reference_ratio);
    else if (bits == 16)
        evo_text_append(t, " |");
    write_ratio(t, r->converted_ratio, r->converted);
    if (bits == 8)
        write_ratio(t, r->table_ratio, r->table);
    evo_text_append(t, "\n");
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* How many kernels are faster than what a ratio compares them with. */
static void write_count(page *p, evo_format_id format, size_t field, const char *what) {
    double *ratios = calloc(p->count + 1, sizeof *ratios);
    size_t count = 0, faster = 0;
    for (size_t i = 0; i < p->count && ratios != NULL; i++) {
        double ratio;
        memcpy(&ratio, (const char *)&p->rows[i] + field, sizeof ratio);
        if (p->shipped[i].format == format && ratio > 0) {
            ratios[count++] = ratio;
            faster += ratio > 1;
        }
    }
    if (count > 0) {
        qsort(ratios, count, sizeof *ratios, by_size);
        evo_text_append(
            &p->text,
            "%zu of %zu are faster than %s; %.2f to %.2f times as fast, the "
            "median %.2f.\n",
            faster, count, what, ratios[0], ratios[count - 1], ratios[count / 2]);
    }
    p->text.failed |= ratios == NULL;
    free(ratios);
}

/* ---- Plots: how many times as fast as converting, the fastest first -------------- */

/* Ratios of one instruction set, the largest first, at 1, 2, ...; returns how many. */
static size_t collect(const page *p, evo_format_id format, evo_isa isa, double *x,
                      double *y) {
    size_t count = 0;
    for (size_t i = 0; i < p->count; i++)
        if (p->shipped[i].format == format && p->shipped[i].isa == isa &&
            p->rows[i].converted_ratio > 0)
            y[count++] = -p->rows[i].converted_ratio;
    qsort(y, count, sizeof *y, by_size);
    for (size_t i = 0; i < count; i++) {
        x[i] = (double)(i + 1);
        y[i] = -y[i];
    }
    return count;
}

static void draw_axes(const evo_plot *plot) {
    static const double ratios[] = {0.5, 0.7, 1, 1.4, 2, 2.8, 4};
    char text[16];
    for (size_t i = 0; i < EVO_COUNT_OF(ratios); i++) {
        snprintf(text, sizeof text, "%g", ratios[i]);
        evo_plot_tick_y(plot, ratios[i], text);
    }
    for (int k = 10; k < plot->x.last; k += 10) {
        snprintf(text, sizeof text, "%d", k);
        evo_plot_tick_x(plot, k, text);
    }
    evo_plot_label_x(plot, "kernels, the fastest first");
}

static evo_status draw(const page *p, evo_format_id format, const char *directory,
                       evo_error *err) {
    static const struct {
        evo_isa isa;
        const char *colour;
    } series[] = {{EVO_ISA_AVX2, "#c26a00"}, {EVO_ISA_AVX512, "#1f5fa8"}};
    double *x = calloc(2 * p->count + 2, sizeof *x), *y = x + p->count + 1;
    if (x == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    const char *name = evo_format_get(format)->name;
    char heading[80];
    evo_text text;
    evo_plot plot = {&text, {0, 2, false}, {4, 0.5, true}};
    for (size_t k = 0; k < EVO_COUNT_OF(series); k++)
        plot.x.last =
            fmax(plot.x.last, (double)collect(p, format, series[k].isa, x, y) + 1);
    snprintf(heading, sizeof heading, "%s: times as fast as converting", name);
    evo_text_init(&text);
    evo_plot_begin(&plot, name, heading);
    draw_axes(&plot);
    for (size_t k = 0; k < EVO_COUNT_OF(series); k++) {
        size_t count = collect(p, format, series[k].isa, x, y);
        evo_plot_dots(&plot, x, y, count, series[k].colour);
        evo_plot_legend(&plot, (int)k, series[k].colour, "",
                        evo_isa_name(series[k].isa));
    }
    evo_plot_end(&plot);
    free(x);
    return bench_write(&text, directory, name, "svg", err);
}

static void write_format(page *p, evo_format_id format) {
    int bits = evo_format_get(format)->bits;
    size_t count = 0;
    for (size_t i = 0; i < p->count; i++)
        count += p->shipped[i].format == format;
    if (count == 0)
        return;
    evo_text_append(&p->text, "## %s\n\n", evo_format_get(format)->name);
    write_count(p, format, offsetof(bench_row, converted_ratio), "converting");
    if (bits == 8)
        write_count(p, format, offsetof(bench_row, table_ratio), "the best table");
    evo_text_append(&p->text,
                    "\n![%s beside converting](formats/%s.svg)\n"
                    "\n| kernel | operations | max ULP | misrounded | "
                    "ns/element |%s converting |%s\n|---|---|---|---|---|---|---|\n",
                    evo_format_get(format)->name, evo_format_get(format)->name,
                    bits == 16 ? " x 1 ULP |" : "", bits == 8 ? " table |" : "");
    for (size_t i = 0; i < p->count; i++)
        if (p->shipped[i].format == format)
            write_row(p, i);
    evo_text_append(&p->text, "\n");
}

/* Where the times of these formats are from, each once. */
static void write_hosts(page *p, const evo_format_id *formats, size_t count) {
    const char *before = "Measured on ";
    for (size_t i = 0; i < p->count; i++) {
        bool shown = p->rows[i].host[0] == '\0', wanted = false;
        for (size_t f = 0; f < count; f++)
            wanted |= p->shipped[i].format == formats[f];
        for (size_t k = 0; k < i && !shown; k++)
            for (size_t f = 0; f < count; f++)
                shown |= p->shipped[k].format == formats[f] &&
                         strcmp(p->rows[k].host, p->rows[i].host) == 0;
        if (wanted && !shown) {
            evo_text_append(&p->text, "%s%s", before, p->rows[i].host);
            before = "; ";
        }
    }
    evo_text_append(&p->text, ".\n\n");
}

evo_status bench_formats_page(const bench_shipped *shipped, size_t count,
                              const bench_row *rows, const char *directory,
                              evo_error *err) {
    static const evo_format_id order[] = {EVO_FORMAT_BF16, EVO_FORMAT_F16,
                                          EVO_FORMAT_E4M3FN, EVO_FORMAT_E5M2};
    char plots[512];
    page p = {.shipped = shipped, .count = count, .rows = rows};
    evo_status status = EVO_OK;
    evo_text_init(&p.text);
    snprintf(plots, sizeof plots, "%s/formats", directory);
    evo_text_append(&p.text, "%s", intro);
    write_hosts(&p, order, EVO_COUNT_OF(order));
    for (size_t i = 0; i < EVO_COUNT_OF(order) && status == EVO_OK; i++) {
        write_format(&p, order[i]);
        status = draw(&p, order[i], plots, err);
    }
    if (status == EVO_OK)
        return bench_write(&p.text, directory, "formats", "md", err);
    evo_text_clear(&p.text);
    return status;
}

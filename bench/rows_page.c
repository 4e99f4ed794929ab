/* docs/rows.md: kernels of rows in each size class, as plots and tables, from what
 * results/rows/page measured. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/points.h"
#include "bench/shipped.h"
#include "cli/plot.h"
#include "targets/rows.h"

enum { MOST_KERNELS = 64, MOST_FILES = 8 };

/* All functions of a target, format and instruction set on one processor. */
typedef struct group {
    const bench_points *points;
    const bench_point *first;
    const char *cpu; /* the file's name */
} group;

typedef struct page {
    bench_shipped *shipped;
    size_t shipped_count;
    const char *directory;
    evo_text text;
} page;

static bool is_of(const group *g, const bench_point *p) {
    return strcmp(p->target, g->first->target) == 0 &&
           strcmp(p->format, g->first->format) == 0 &&
           strcmp(p->isa, g->first->isa) == 0;
}

static const bench_point *find_point(const group *g, const char *function,
                                     const char *size) {
    for (size_t i = 0; i < g->points->count; i++) {
        const bench_point *p = &g->points->list[i];
        if (is_of(g, p) && strcmp(p->function, function) == 0 &&
            strcmp(p->inputs, size) == 0)
            return p;
    }
    return NULL;
}

/* ---- Plots ----------------------------------------------------------------- */

typedef struct mark {
    double ulp, ns;
} mark;

static int by_error(const void *a, const void *b) {
    const mark *x = a, *y = b;
    return x->ulp != y->ulp ? (x->ulp > y->ulp) - (x->ulp < y->ulp)
                            : (x->ns > y->ns) - (x->ns < y->ns);
}

/* The group's kernels on a size, most accurate first. */
static size_t collect(const page *p, const group *g, const char *size,
                      mark marks[MOST_KERNELS]) {
    size_t count = 0;
    for (size_t i = 0; i < p->shipped_count && count < MOST_KERNELS; i++) {
        const bench_shipped *s = &p->shipped[i];
        const bench_point *point = find_point(g, s->name, size);
        if (point != NULL && point->kind == BENCH_OWN)
            marks[count++] = (mark){s->claim.max_ulp, point->ns_per_element};
    }
    qsort(marks, count, sizeof *marks, by_error);
    return count;
}

static void draw_kernels(const evo_plot *plot, const mark *marks, size_t count) {
    double x[MOST_KERNELS], y[MOST_KERNELS], front_x[MOST_KERNELS],
        front_y[MOST_KERNELS], least = INFINITY;
    size_t front = 0;
    for (size_t i = 0; i < count; i++) {
        x[i] = marks[i].ulp;
        y[i] = marks[i].ns;
        if (y[i] < least) {
            front_x[front] = x[i];
            front_y[front++] = least = y[i];
        }
    }
    evo_plot_line(plot, front_x, front_y, front, "#1f5fa8", "");
    evo_plot_dots(plot, x, y, count, "#1f5fa8");
}

/* Others have errors far beyond the axis: a line at their time. */
static void draw_other(const evo_plot *plot, const bench_point *other) {
    const double x[] = {plot->x.first, plot->x.last};
    const double y[] = {other->ns_per_element, other->ns_per_element};
    evo_plot_line(plot, x, y, 2, "#c26a00", " stroke-dasharray=\"4 3\"");
    evo_text_append(plot->text,
                    "<text x=\"%d\" y=\"%.1f\" font-size=\"10\" fill=\"#c26a00\" "
                    "text-anchor=\"end\">%s</text>\n",
                    EVO_PLOT_WIDTH - EVO_PLOT_RIGHT - 4,
                    evo_plot_y(plot, other->ns_per_element) - 4, other->function);
}

static evo_status draw(const page *p, const group *g, const char *size,
                       const char *name, evo_error *err) {
    static const double ulps[] = {0.5, 1, 2, 3, 4, 6, 8, 16};
    static const double times[] = {0.05, 0.1, 0.15, 0.2, 0.3, 0.4,
                                   0.6,  0.8, 1,    2,   4,   8};
    mark marks[MOST_KERNELS];
    size_t count = collect(p, g, size, marks);
    evo_text text;
    evo_text_init(&text);
    evo_plot plot = {&text, {0.5, 4.2, true}, {0.3, 0.1, true}};
    for (size_t i = 0; i < count; i++)
        plot.x.last = fmax(plot.x.last, 1.1 * marks[i].ulp);
    for (size_t i = 0; i < g->points->count; i++) {
        const bench_point *point = &g->points->list[i];
        if (!is_of(g, point) || strcmp(point->inputs, size) != 0)
            continue;
        plot.y.first = fmax(plot.y.first, 1.2 * point->ns_per_element);
        plot.y.last = fmin(plot.y.last, point->ns_per_element / 1.2);
    }
    char heading[160], tick[16];
    snprintf(heading, sizeof heading, "%s, %s, %s, %s: ns an element by largest error",
             g->first->target, g->first->format, g->first->isa, size);
    evo_plot_begin(&plot, name, heading);
    for (size_t i = 0; i < EVO_COUNT_OF(ulps); i++) {
        snprintf(tick, sizeof tick, "%g", ulps[i]);
        if (ulps[i] <= plot.x.last)
            evo_plot_tick_x(&plot, ulps[i], tick);
    }
    for (size_t i = 0; i < EVO_COUNT_OF(times); i++) {
        snprintf(tick, sizeof tick, "%g", times[i]);
        if (times[i] <= plot.y.first && times[i] >= plot.y.last)
            evo_plot_tick_y(&plot, times[i], tick);
    }
    evo_plot_label_x(&plot, "max ULP");
    for (size_t i = 0; i < g->points->count; i++) {
        const bench_point *point = &g->points->list[i];
        if (is_of(g, point) && strcmp(point->inputs, size) == 0 &&
            point->kind != BENCH_OWN)
            draw_other(&plot, point);
    }
    draw_kernels(&plot, marks, count);
    evo_plot_end(&plot);
    char folder[512];
    snprintf(folder, sizeof folder, "%s/rows", p->directory);
    return bench_write(&text, folder, name, "svg", err);
}

/* ---- Tables ---------------------------------------------------------------- */

static void append_times(page *p, const group *g, const char *function) {
    evo_target_id id;
    const evo_target *target =
        evo_target_find(g->first->target, &id) ? evo_target_get(id) : NULL;
    for (int k = 0; target != NULL && k < target->timing_count; k++) {
        const bench_point *point = find_point(g, function, target->timing[k].name);
        if (point != NULL)
            evo_text_append(&p->text, " %.3f |", point->ns_per_element);
        else
            evo_text_append(&p->text, " |");
    }
    evo_text_append(&p->text, "\n");
}

static void append_table(page *p, const group *g) {
    const bench_point *done = NULL;
    evo_text_append(&p->text,
                    "| function | operations | max ULP | \\|sum - 1\\| | worst row | "
                    "l1 | l2 | l3 | dram |\n|---|---|---|---|---|---|---|---|---|\n");
    for (size_t i = 0; i < p->shipped_count; i++) {
        const bench_shipped *s = &p->shipped[i];
        if (find_point(g, s->name, "l1") == NULL)
            continue;
        uint64_t family = s->claim.worst_input[0]; /* oracle/rows.h */
        evo_text_append(&p->text, "| `%s` | %d | %.4f |", s->name, s->operations,
                        ceil(s->claim.max_ulp * 1e4) / 1e4);
        if (s->claim.has_sum)
            evo_text_append(&p->text, " %.2g |", s->claim.sum_error);
        else
            evo_text_append(&p->text, " |");
        evo_text_append(&p->text, " %s, %llu |",
                        family < EVO_ROW_FAMILY_COUNT
                            ? evo_row_family_name((evo_row_family_id)family)
                            : "unknown",
                        (unsigned long long)s->claim.worst_input[1]);
        append_times(p, g, s->name);
    }
    for (size_t i = 0; i < g->points->count; i++) {
        const bench_point *point = &g->points->list[i];
        if (!is_of(g, point) || point->kind == BENCH_OWN ||
            (done != NULL && strcmp(point->inputs, done->inputs) != 0))
            continue;
        done = point; /* each is in the first size once */
        evo_text_append(&p->text, "| %s (%s) | | | | |", point->function, point->from);
        append_times(p, g, point->function);
    }
    evo_text_append(&p->text, "\n");
}

static evo_status append_group(page *p, const group *g, evo_error *err) {
    static const char *const sizes[] = {"l1", "l2", "l3", "dram"};
    evo_status status = EVO_OK;
    mark marks[MOST_KERNELS];
    evo_text_append(&p->text, "## %s, %s, %s\n\n%s (%s)\n\n", g->first->target,
                    g->first->format, g->first->isa, g->points->host, g->cpu);
    append_table(p, g);
    for (size_t k = 0; k < EVO_COUNT_OF(sizes) && status == EVO_OK; k++) {
        char name[128];
        if (collect(p, g, sizes[k], marks) < 2)
            continue;
        snprintf(name, sizeof name, "%s_%s_%s_%s_%s", g->first->target,
                 g->first->format, g->first->isa, sizes[k], g->cpu);
        evo_text_append(&p->text, "![%s](rows/%s.svg)\n", name, name);
        status = draw(p, g, sizes[k], name, err);
    }
    evo_text_append(&p->text, "\n");
    return status;
}

/* Runs lie one behind the other in a file. */
static evo_status append_groups(page *p, const bench_points *points, const char *cpu,
                                evo_error *err) {
    evo_status status = EVO_OK;
    group g = {points, NULL, cpu};
    for (size_t i = 0; i < points->count && status == EVO_OK; i++) {
        if (g.first != NULL && is_of(&g, &points->list[i]))
            continue;
        g.first = &points->list[i];
        status = append_group(p, &g, err);
    }
    return status;
}

static const char intro[] =
    "# Kernels of rows\n\n"
    "Written by `results/rows/page` from `results/rows/`; do not edit.\n\n"
    "Nanoseconds an element in each size class: rows of 2048 elements (l1), 65,536 "
    "(l2), 2^20 (l3) and\n2^24 (dram), one core. All functions of a table are timed "
    "interleaved in one run for each class\n(`evolve bench NAME.evo --inputs all "
    "--beside ...`), kernels as the JIT makes them; exported C has the same bits.\n"
    "Errors are the largest observed (`docs/row-targets.md`), worst row says in rows "
    "of "
    "which family and length.\n\n"
    "XNNPACK's softmax (Debian's libxnnpack0, one thread, which chooses its code by "
    "the "
    "processor, also beside\nAVX2 kernels) takes results below 1.2e-38 for zeros and "
    "misses special values; the loop is three passes with\nexpf, 64 ulp in rows of 2 "
    "and more in long ones. Both are lines in the plots, their errors being off the\n"
    "axis. The line of dots joins kernels that no other one beats in both.\n\n";

static evo_status write_page(page *p, const evo_args *args, evo_error *err) {
    evo_status status = bench_shipped_rows(&p->shipped, &p->shipped_count, err);
    evo_text_append(&p->text, "%s", intro);
    for (int i = 0; i < args->count && status == EVO_OK; i++) {
        char cpu[64];
        bench_points points = {.list = NULL};
        evo_cli_stem(args->words[i], cpu);
        status = bench_points_read(args->words[i], &points, err);
        if (status == EVO_OK)
            status = append_groups(p, &points, cpu, err);
        bench_points_clear(&points);
    }
    return status == EVO_OK ? bench_write(&p->text, p->directory, "rows", "md", err)
                            : status;
}

int main(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "CSV... [-o DIRECTORY]", "Writes the page of kernels of rows, with plots.", 1,
        MOST_FILES};
    char *directory = NULL;
    int exit_status;
    const struct poptOption options[] = {
        {NULL, 'o', POPT_ARG_STRING, &directory, 0, "where to (default: here)", "DIR"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &exit_status))
        return exit_status;
    evo_error err = {EVO_OK, ""};
    page p = {.directory = directory != NULL ? directory : "."};
    evo_text_init(&p.text);
    evo_status status = write_page(&p, &args, &err);
    free(p.shipped);
    evo_cli_args_clear(&args);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}

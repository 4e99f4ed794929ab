/* Time against error: the front of own kernels, and libraries as points. */
#include "bench/front_plot.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/shipped.h"
#include "cli/plot.h"

enum { MOST = 256 };

/* Errors at the ends of the axis; larger ones are drawn at its end. */
#define LEAST_ULP 0.48
#define MOST_ULP  16.0

typedef struct mark {
    const bench_point *point;
    double ulp, time; /* in units of the reference kernel */
} mark;

typedef struct marks {
    mark list[MOST];
    size_t count;
} marks;

/* Own kernels by exported C, the slower of the compilers; others as they are. */
static void collect(const bench_points *points, const char *target, const char *format,
                    const char *isa, bench_kind kind, marks *m) {
    const char *inputs = NULL; /* the first that is met */
    m->count = 0;
    for (size_t i = 0; i < points->count && m->count < MOST; i++) {
        const bench_point *p = &points->list[i];
        if (strcmp(p->target, target) != 0 || strcmp(p->format, format) != 0 ||
            strcmp(p->isa, isa) != 0)
            continue;
        inputs = inputs == NULL ? p->inputs : inputs;
        if (p->kind != kind || strcmp(p->inputs, inputs) != 0 || p->max_ulp <= 0 ||
            (kind == BENCH_OWN && strcmp(p->from, "JIT") == 0))
            continue;
        mark one = {p, p->max_ulp, 1 / p->reference_ratio};
        mark *last = m->count > 0 ? &m->list[m->count - 1] : NULL;
        if (last != NULL && kind == BENCH_OWN &&
            strcmp(last->point->function, p->function) == 0)
            last->time = fmax(last->time, one.time);
        else
            m->list[m->count++] = one;
    }
}

/* Functions that another one of the same library beats are left out. */
static void keep_best(marks *m) {
    marks all = *m;
    m->count = 0;
    for (size_t i = 0; i < all.count; i++) {
        bool beaten = false;
        for (size_t k = 0; k < all.count && !beaten; k++)
            beaten = strcmp(all.list[k].point->from, all.list[i].point->from) == 0 &&
                     all.list[k].ulp <= all.list[i].ulp &&
                     (all.list[k].time < all.list[i].time ||
                      (all.list[k].time == all.list[i].time && k < i));
        if (!beaten)
            m->list[m->count++] = all.list[i];
    }
}

static int by_error(const void *a, const void *b) {
    const mark *x = a, *y = b;
    return x->ulp != y->ulp ? (x->ulp > y->ulp) - (x->ulp < y->ulp)
                            : (x->time > y->time) - (x->time < y->time);
}

/* ---- Drawing --------------------------------------------------------------- */

static void draw_own(const evo_plot *plot, marks *own) {
    double x[MOST], y[MOST], front_x[MOST], front_y[MOST], least = INFINITY;
    size_t front = 0;
    qsort(own->list, own->count, sizeof *own->list, by_error);
    for (size_t i = 0; i < own->count; i++) {
        x[i] = own->list[i].ulp;
        y[i] = own->list[i].time;
        if (y[i] < least) {
            front_x[front] = x[i];
            front_y[front++] = least = y[i];
        }
    }
    if (front > 0)
        evo_plot_line(plot, front_x, front_y, front, "#1f5fa8", "");
    evo_plot_dots(plot, x, y, own->count, "#1f5fa8");
}

static const char *label_of(const bench_point *p) {
    if (p->kind == BENCH_QUOTED)
        return "quoted";
    if (strcmp(p->from, "sleef") == 0)
        return strstr(p->function, "_u35") != NULL ? "SLEEF u35" : "SLEEF u10";
    return strcmp(p->from, "vdt") == 0 ? "VDT" : p->from;
}

static void draw_others(const evo_plot *plot, const marks *m, const char *colour) {
    for (size_t i = 0; i < m->count; i++) {
        const mark *one = &m->list[i];
        evo_plot_dots(plot, &one->ulp, &one->time, 1, colour);
        double at = evo_plot_x(plot, one->ulp);
        bool left = at > EVO_PLOT_WIDTH - 110;
        evo_text_append(
            plot->text,
            "<text x=\"%.1f\" y=\"%.1f\" font-size=\"10\" fill=\"%s\"%s>%s%s</text>\n",
            left ? at - 6 : at + 6, evo_plot_y(plot, one->time) + 3.5, colour,
            left ? " text-anchor=\"end\"" : "", label_of(one->point),
            one->ulp > MOST_ULP ? " (beyond)" : "");
    }
}

static void draw_axes(const evo_plot *plot) {
    static const double ulps[] = {0.5, 1, 2, 4, 8, 16};
    static const double times[] = {0.5, 1, 2, 5, 10, 20, 50, 100, 200};
    char text[16];
    for (size_t i = 0; i < EVO_COUNT_OF(ulps); i++) {
        snprintf(text, sizeof text, "%g", ulps[i]);
        evo_plot_tick_x(plot, ulps[i], text);
    }
    for (size_t i = 0; i < EVO_COUNT_OF(times); i++) {
        snprintf(text, sizeof text, "%g", times[i]);
        if (times[i] <= plot->y.first && times[i] >= plot->y.last)
            evo_plot_tick_y(plot, times[i], text);
    }
    evo_plot_label_x(plot, "max ULP");
}

static void widen(evo_axis *axis, const marks *m) {
    for (size_t i = 0; i < m->count; i++) {
        axis->first = fmax(axis->first, 1.2 * m->list[i].time);
        axis->last = fmin(axis->last, m->list[i].time / 1.2);
    }
}

static evo_status draw(marks *own, marks *libraries, const marks *quoted,
                       const char *name, const char *heading, const char *directory,
                       evo_error *err) {
    evo_text text;
    evo_plot plot = {&text, {LEAST_ULP, MOST_ULP, true}, {2, 1, true}};
    widen(&plot.y, own);
    widen(&plot.y, libraries);
    widen(&plot.y, quoted);
    evo_text_init(&text);
    evo_plot_begin(&plot, name, heading);
    draw_axes(&plot);
    draw_others(&plot, quoted, "#888");
    draw_others(&plot, libraries, "#c26a00");
    draw_own(&plot, own);
    evo_plot_end(&plot);
    return bench_write(&text, directory, name, "svg", err);
}

evo_status bench_front_plot(const bench_points *points, evo_target_id target,
                            evo_format_id format, const char *isa,
                            const char *directory, char name[BENCH_PLOT_NAME],
                            evo_error *err) {
    const char *of = evo_target_get(target)->name, *in = evo_format_get(format)->name;
    marks *m = calloc(3, sizeof *m);
    name[0] = '\0';
    if (m == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    collect(points, of, in, isa, BENCH_OWN, &m[0]);
    collect(points, of, in, isa, BENCH_LIBRARY, &m[1]);
    collect(points, of, in, isa, BENCH_QUOTED, &m[2]);
    keep_best(&m[1]);
    evo_status status = EVO_OK;
    if (m[0].count + m[1].count + m[2].count > 0) {
        bool f32 = format == EVO_FORMAT_F32;
        char heading[128];
        snprintf(name, BENCH_PLOT_NAME, "%s%s%s_%s", of, f32 ? "" : "_", f32 ? "" : in,
                 isa);
        snprintf(heading, sizeof heading,
                 "%s, %s, %s: time (x reference kernel) by largest error", of, in, isa);
        status = draw(&m[0], &m[1], &m[2], name, heading, directory, err);
    }
    free(m);
    return status;
}

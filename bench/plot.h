/* bench: plots as SVG. */
#ifndef EVO_BENCH_PLOT_H
#define EVO_BENCH_PLOT_H

#include <stdio.h>

#include "base/base.h"

enum {
    BENCH_PLOT_WIDTH = 560,
    BENCH_PLOT_HEIGHT = 360,
    BENCH_PLOT_LEFT = 64,
    BENCH_PLOT_RIGHT = 16,
    BENCH_PLOT_TOP = 28,
    BENCH_PLOT_BOTTOM = 40
};

/* From `first` at the left or the top to `last`. */
typedef struct bench_axis {
    double first, last;
    bool logarithmic;
} bench_axis;

typedef struct bench_plot {
    FILE *file;
    bench_axis x, y;
} bench_plot;

/* DIRECTORY/NAME.svg with a heading; axes are set before. */
EVO_MUST_CHECK
evo_status bench_plot_open(bench_plot *plot, const char *directory, const char *name,
                           const char *title, const char *heading, evo_error *err);
EVO_MUST_CHECK
evo_status bench_plot_close(bench_plot *plot, evo_error *err);

/* Pixels of a value; outside the axes they stay at their ends. */
double bench_plot_x(const bench_plot *plot, double x);
double bench_plot_y(const bench_plot *plot, double y);

void bench_plot_tick_x(const bench_plot *plot, double x, const char *text);
void bench_plot_tick_y(const bench_plot *plot, double y, const char *text);
/* Points joined in order; `style` is "" or attributes that begin with a space. */
void bench_plot_line(const bench_plot *plot, const double *x, const double *y,
                     size_t count, const char *colour, const char *style);
void bench_plot_dots(const bench_plot *plot, const double *x, const double *y,
                     size_t count, const char *colour);
/* A line of the legend, row 0 lowest. */
void bench_plot_legend(const bench_plot *plot, int row, const char *colour,
                       const char *style, const char *name);

#endif

/* Plots as SVG: axes, lines and dots. */
#include "bench/plot.h"

#include <math.h>

enum {
    WIDTH = BENCH_PLOT_WIDTH,
    HEIGHT = BENCH_PLOT_HEIGHT,
    LEFT = BENCH_PLOT_LEFT,
    RIGHT = BENCH_PLOT_RIGHT,
    TOP = BENCH_PLOT_TOP,
    BOTTOM = BENCH_PLOT_BOTTOM
};

evo_status bench_plot_open(bench_plot *plot, const char *directory, const char *name,
                           const char *title, const char *heading, evo_error *err) {
    evo_text path;
    evo_text_init(&path);
    evo_text_append(&path, "%s/%s.svg", directory, name);
    plot->file = path.failed ? NULL : fopen(path.data, "w");
    evo_status status = EVO_OK;
    if (plot->file == NULL)
        status =
            evo_fail(err, EVO_ERR_IO, "%s/%s.svg cannot be written", directory, name);
    else
        fprintf(plot->file,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
                "font-family=\"sans-serif\" font-size=\"12\">\n<title>%s</title>\n"
                "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n"
                "<text x=\"%d\" y=\"18\">%s</text>\n",
                WIDTH, HEIGHT, title, LEFT, heading);
    evo_text_clear(&path);
    return status;
}

evo_status bench_plot_close(bench_plot *plot, evo_error *err) {
    fprintf(plot->file, "</svg>\n");
    return fclose(plot->file) == 0 ? EVO_OK
                                   : evo_fail(err, EVO_ERR_IO, "a write failed");
}

/* 0 at the first end, 1 at the last. */
static double share(const bench_axis *axis, double value) {
    double part = axis->logarithmic
                      ? log(value / axis->first) / log(axis->last / axis->first)
                      : (value - axis->first) / (axis->last - axis->first);
    return fmin(1, fmax(0, part));
}

double bench_plot_x(const bench_plot *plot, double x) {
    return LEFT + (WIDTH - LEFT - RIGHT) * share(&plot->x, x);
}

double bench_plot_y(const bench_plot *plot, double y) {
    return TOP + (HEIGHT - TOP - BOTTOM) * share(&plot->y, y);
}

void bench_plot_tick_x(const bench_plot *plot, double x, const char *text) {
    fprintf(plot->file, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
            bench_plot_x(plot, x), HEIGHT - BOTTOM + 18, text);
}

void bench_plot_tick_y(const bench_plot *plot, double y, const char *text) {
    double at = bench_plot_y(plot, y);
    fprintf(plot->file,
            "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" "
            "text-anchor=\"end\">%s</text>\n",
            LEFT, at, WIDTH - RIGHT, LEFT - 6, at + 4, text);
}

void bench_plot_line(const bench_plot *plot, const double *x, const double *y,
                     size_t count, const char *colour, const char *style) {
    fprintf(plot->file, "<path fill=\"none\" stroke=\"%s\" stroke-width=\"1.8\"%s d=\"",
            colour, style);
    for (size_t i = 0; i < count; i++)
        fprintf(plot->file, "%c%.1f %.1f", i > 0 ? 'L' : 'M', bench_plot_x(plot, x[i]),
                bench_plot_y(plot, y[i]));
    fprintf(plot->file, "\"/>\n");
}

void bench_plot_dots(const bench_plot *plot, const double *x, const double *y,
                     size_t count, const char *colour) {
    for (size_t i = 0; i < count; i++)
        fprintf(plot->file, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n",
                bench_plot_x(plot, x[i]), bench_plot_y(plot, y[i]), colour);
}

void bench_plot_legend(const bench_plot *plot, int row, const char *colour,
                       const char *style, const char *name) {
    fprintf(plot->file,
            "<path d=\"M%d %dh24\" stroke=\"%s\" stroke-width=\"1.8\"%s/>"
            "<text x=\"%d\" y=\"%d\">%s</text>\n",
            LEFT + 12, HEIGHT - BOTTOM - 14 - 18 * row, colour, style, LEFT + 42,
            HEIGHT - BOTTOM - 10 - 18 * row, name);
}

/* Plots as SVG: axes, lines and dots. */
#include "cli/plot.h"

#include <math.h>
#include <stdio.h>

enum {
    WIDTH = EVO_PLOT_WIDTH,
    HEIGHT = EVO_PLOT_HEIGHT,
    LEFT = EVO_PLOT_LEFT,
    RIGHT = EVO_PLOT_RIGHT,
    TOP = EVO_PLOT_TOP,
    BOTTOM = EVO_PLOT_BOTTOM,
    MOST_TICKS = 16
};

void evo_xml_escape(const char *raw, evo_text *text) {
    while (*raw != '\0') {
        unsigned char c = (unsigned char)*raw;
        size_t bytes = evo_utf8_length(raw);
        bool control = (c < ' ' && c != '\t' && c != '\n') || c == 0x7f;
        if (c == '<')
            evo_text_append(text, "&lt;");
        else if (c == '>')
            evo_text_append(text, "&gt;");
        else if (c == '&')
            evo_text_append(text, "&amp;");
        else if (c == '"')
            evo_text_append(text, "&quot;");
        else if (bytes == 0 || control)
            evo_text_append(text, "\xef\xbf\xbd");
        else
            evo_text_append_bytes(text, raw, bytes);
        raw += bytes > 0 ? bytes : 1;
    }
}

void evo_plot_begin(const evo_plot *plot, const char *title, const char *heading) {
    evo_text_append(plot->text,
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" "
                    "height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">\n"
                    "<title>",
                    WIDTH, HEIGHT);
    evo_xml_escape(title, plot->text);
    evo_text_append(plot->text,
                    "</title>\n<rect width=\"100%%\" height=\"100%%\" "
                    "fill=\"#fff\"/>\n<text x=\"%d\" y=\"18\">",
                    LEFT);
    evo_xml_escape(heading, plot->text);
    evo_text_append(plot->text, "</text>\n");
}

void evo_plot_end(const evo_plot *plot) {
    evo_text_append(plot->text, "</svg>\n");
}

/* ---- Axes ------------------------------------------------------------------ */

/* 0 at the first end, 1 at the last; halves, for differences may overflow. */
static double share(const evo_axis *axis, double value) {
    double part =
        axis->logarithmic
            ? log(value / axis->first) / log(axis->last / axis->first)
            : (value / 2 - axis->first / 2) / (axis->last / 2 - axis->first / 2);
    return fmin(1, fmax(0, part));
}

double evo_plot_x(const evo_plot *plot, double x) {
    return LEFT + (WIDTH - LEFT - RIGHT) * share(&plot->x, x);
}

double evo_plot_y(const evo_plot *plot, double y) {
    return TOP + (HEIGHT - TOP - BOTTOM) * share(&plot->y, y);
}

evo_axis evo_axis_around(const double *values, size_t count) {
    double least = INFINITY, most = -INFINITY;
    for (size_t i = 0; i < count; i++)
        if (isfinite(values[i])) {
            least = fmin(least, values[i]);
            most = fmax(most, values[i]);
        }
    if (least > most)
        return (evo_axis){0, 1, false};
    if (least > 0 && most / least > 10)
        return (evo_axis){least / 1.2, fmin(most, 0x1p1022) * 1.2, true};
    double room = 0.06 * (most - least);
    if (!(room > 0))
        room = least != 0 ? fabs(least) / 2 : 1;
    return (evo_axis){least - room, most + room, false};
}

evo_axis evo_axis_turned(evo_axis axis) {
    return (evo_axis){axis.last, axis.first, axis.logarithmic};
}

/* 1, 2 or 5 times a power of ten, five to twelve steps to the length. */
static double round_step(double length) {
    double power = pow(10, floor(log10(length))), part = length / power;
    return power * (part < 2 ? 0.2 : part < 5 ? 0.5 : 1);
}

/* Round numbers between the ends; at most MOST_TICKS. */
static size_t find_ticks(double low, double high, bool logarithmic, double *ticks) {
    static const double parts[] = {1, 2, 5};
    size_t count = 0;
    if (!logarithmic) {
        double step = round_step(high - low), first = ceil(low / step);
        for (int i = 0; i < MOST_TICKS && (first + i) * step <= high; i++)
            ticks[count++] = (first + i) * step + 0.0; /* no -0 */
        return count;
    }
    int first = (int)floor(log10(low)), last = (int)floor(log10(high));
    int every = (last - first) / 8 + 1;
    size_t each = last - first < 3 ? EVO_COUNT_OF(parts) : 1;
    for (int k = first; k <= last; k += every)
        for (size_t i = 0; i < each; i++) {
            double tick = parts[i] * pow(10, k);
            if (tick >= low && tick <= high && count < MOST_TICKS)
                ticks[count++] = tick;
        }
    return count;
}

void evo_plot_ticks(const evo_plot *plot) {
    double ticks[MOST_TICKS];
    char text[32];
    size_t count = find_ticks(plot->x.first, plot->x.last, plot->x.logarithmic, ticks);
    for (size_t i = 0; i < count; i++) {
        snprintf(text, sizeof text, "%.6g", ticks[i]);
        evo_plot_tick_x(plot, ticks[i], text);
    }
    count = find_ticks(plot->y.last, plot->y.first, plot->y.logarithmic, ticks);
    for (size_t i = 0; i < count; i++) {
        snprintf(text, sizeof text, "%.6g", ticks[i]);
        evo_plot_tick_y(plot, ticks[i], text);
    }
}

void evo_plot_tick_x(const evo_plot *plot, double x, const char *text) {
    evo_text_append(plot->text,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
                    evo_plot_x(plot, x), HEIGHT - BOTTOM + 18, text);
}

void evo_plot_tick_y(const evo_plot *plot, double y, const char *text) {
    double at = evo_plot_y(plot, y);
    evo_text_append(plot->text,
                    "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" "
                    "y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
                    LEFT, at, WIDTH - RIGHT, LEFT - 6, at + 4, text);
}

void evo_plot_label_x(const evo_plot *plot, const char *text) {
    evo_text_append(
        plot->text,
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" font-size=\"10\">%s</text>\n",
        WIDTH - RIGHT, HEIGHT - 6, text);
}

/* ---- Marks ----------------------------------------------------------------- */

void evo_plot_line(const evo_plot *plot, const double *x, const double *y, size_t count,
                   const char *colour, const char *style) {
    bool down = false; /* the pen */
    evo_text_append(plot->text,
                    "<path fill=\"none\" stroke=\"%s\" stroke-width=\"1.8\"%s d=\"",
                    colour, style);
    for (size_t i = 0; i < count; i++) {
        bool there = isfinite(x[i]) && isfinite(y[i]);
        if (there)
            evo_text_append(plot->text, "%c%.1f %.1f", down ? 'L' : 'M',
                            evo_plot_x(plot, x[i]), evo_plot_y(plot, y[i]));
        down = there;
    }
    evo_text_append(plot->text, "\"/>\n");
}

void evo_plot_dots(const evo_plot *plot, const double *x, const double *y, size_t count,
                   const char *colour) {
    for (size_t i = 0; i < count; i++)
        evo_text_append(plot->text,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n",
                        evo_plot_x(plot, x[i]), evo_plot_y(plot, y[i]), colour);
}

void evo_plot_legend(const evo_plot *plot, int row, const char *colour,
                     const char *style, const char *name) {
    evo_text_append(plot->text,
                    "<path d=\"M%d %dh24\" stroke=\"%s\" stroke-width=\"1.8\"%s/>"
                    "<text x=\"%d\" y=\"%d\">%s</text>\n",
                    LEFT + 12, HEIGHT - BOTTOM - 14 - 18 * row, colour, style,
                    LEFT + 42, HEIGHT - BOTTOM - 10 - 18 * row, name);
}

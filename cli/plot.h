/* cli: plots as SVG, appended to a text. */
#ifndef EVO_CLI_PLOT_H
#define EVO_CLI_PLOT_H

#include "base/base.h"

enum {
    EVO_PLOT_WIDTH = 560,
    EVO_PLOT_HEIGHT = 360,
    EVO_PLOT_LEFT = 64,
    EVO_PLOT_RIGHT = 16,
    EVO_PLOT_TOP = 28,
    EVO_PLOT_BOTTOM = 40
};

/* From `first` at the left or the top to `last`. */
typedef struct evo_axis {
    double first, last;
    bool logarithmic;
} evo_axis;

typedef struct evo_plot {
    evo_text *text;
    evo_axis x, y; /* set before anything is drawn */
} evo_plot;

/* An axis with room for all finite values: logarithmic where they are positive and the
 * largest is more than ten times the smallest. */
evo_axis evo_axis_around(const double *values, size_t count);
/* The other way round: for y, whose largest value is at the top. */
evo_axis evo_axis_turned(evo_axis axis);

void evo_plot_begin(const evo_plot *plot, const char *title, const char *heading);
void evo_plot_end(const evo_plot *plot);

/* Pixels of a value; outside the axes they stay at their ends. */
double evo_plot_x(const evo_plot *plot, double x);
double evo_plot_y(const evo_plot *plot, double y);

void evo_plot_tick_x(const evo_plot *plot, double x, const char *text);
void evo_plot_tick_y(const evo_plot *plot, double y, const char *text);
/* Ticks at round numbers of both axes. */
void evo_plot_ticks(const evo_plot *plot);
/* What x is, at the lower right. */
void evo_plot_label_x(const evo_plot *plot, const char *text);
/* Points joined in order, with a gap where one is not finite; `style` is "" or
 * attributes that begin with a space. */
void evo_plot_line(const evo_plot *plot, const double *x, const double *y, size_t count,
                   const char *colour, const char *style);
void evo_plot_dots(const evo_plot *plot, const double *x, const double *y, size_t count,
                   const char *colour);
/* A line of the legend, row 0 lowest. */
void evo_plot_legend(const evo_plot *plot, int row, const char *colour,
                     const char *style, const char *name);

/* Foreign text for XML and HTML: markup is escaped, control characters but tabs and
 * newlines and what is not UTF-8 become U+FFFD. */
void evo_xml_escape(const char *raw, evo_text *text);

#endif

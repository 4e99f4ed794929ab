/* Quantisers as dots: SQNR against effective bits. */
#include "cli/quant.h"

#include <math.h>
#include <stdlib.h>

static const struct family {
    const char *name, *colour;
} families[EVO_FAMILY_COUNT] = {
    [EVO_FAMILY_INTEGER] = {"integer", "#1f5fa8"},
    [EVO_FAMILY_MINIFLOAT] = {"minifloat", "#c26a00"},
    [EVO_FAMILY_POSIT] = {"posit", "#7a3fa0"},
    [EVO_FAMILY_POWER] = {"power", "#2a8a4a"},
    [EVO_FAMILY_CODEBOOK] = {"codebook", "#999"},
};

const char *evo_quant_family_name(evo_family family) {
    return families[family].name;
}

static int by_bits(const void *a, const void *b) {
    const evo_quant_dot *x = a, *y = b;
    return x->bits != y->bits ? (x->bits > y->bits) - (x->bits < y->bits)
                              : (x->db < y->db) - (x->db > y->db);
}

static bool is_drawn(const evo_quant_dot *dot) {
    return isfinite(dot->bits) && isfinite(dot->db);
}

evo_status evo_quant_plot_dots(const evo_plot *plot, evo_quant_dot *dots, size_t count,
                               evo_error *err) {
    double *x = calloc(2 * (count + 1), sizeof *x), *y = x + count + 1;
    size_t best = 0;
    if (x == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    qsort(dots, count, sizeof *dots, by_bits);
    for (size_t i = 0; i < count; i++) {
        if (!is_drawn(&dots[i]) || (best > 0 && dots[i].db <= y[best - 1]))
            continue;
        x[best] = dots[i].bits;
        y[best++] = dots[i].db;
    }
    evo_plot_line(plot, x, y, best, "#ccc", "");
    for (size_t i = 0; i < count; i++)
        if (is_drawn(&dots[i]))
            evo_plot_dots(plot, &dots[i].bits, &dots[i].db, 1,
                          families[dots[i].family].colour);
    free(x);
    return EVO_OK;
}

void evo_quant_plot_legend(const evo_plot *plot, int row, const evo_quant_dot *dots,
                           size_t count) {
    for (evo_family f = EVO_FAMILY_INTEGER; f < EVO_FAMILY_COUNT; f++) {
        bool found = false;
        for (size_t i = 0; i < count && !found; i++)
            found = dots[i].family == f;
        if (found)
            evo_plot_legend(plot, row--, families[f].colour, "", families[f].name);
    }
}

/* Figures, their verdicts, and the table of papers. */
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "repro/internal.h"

/* ---- Figures ----------------------------------------------------------------- */

void evo_figures_init(evo_figures *figures) {
    *figures = (evo_figures){0};
}

void evo_figures_clear(evo_figures *figures) {
    free(figures->items);
    evo_figures_init(figures);
}

static void append(evo_figures *figures, const evo_figure *figure, const char *name,
                   va_list arguments) {
    if (figures->count == figures->capacity) {
        size_t capacity = figures->capacity > 0 ? 2 * figures->capacity : 16;
        evo_figure *items = realloc(figures->items, capacity * sizeof *items);
        if (items == NULL) {
            figures->failed = true;
            return;
        }
        figures->items = items;
        figures->capacity = capacity;
    }
    evo_figure *added = &figures->items[figures->count++];
    *added = *figure;
    vsnprintf(added->name, sizeof added->name, name, arguments);
}

/* Half a unit of the last digit, and a twentieth of it for the search behind a
 * printed minimum, which ends a little above where a finer one does. */
static double tolerance_of(const char *expected) {
    const char *end = expected + strcspn(expected, "eE");
    const char *point = memchr(expected, '.', (size_t)(end - expected));
    long exponent = *end != '\0' ? strtol(end + 1, NULL, 10) : 0;
    long places = point != NULL ? (long)(end - point) - 1 : 0;
    return 0.55 * pow(10, (double)(exponent - places));
}

void evo_figures_add(evo_figures *figures, const char *expected, double own,
                     const char *name, ...) {
    evo_figure figure = {.expected = strtod(expected, NULL),
                         .own = own,
                         .tolerance = tolerance_of(expected),
                         .relation = EVO_RELATION_SAME};
    va_list arguments;
    va_start(arguments, name);
    append(figures, &figure, name, arguments);
    va_end(arguments);
}

void evo_figures_compare(evo_figures *figures, evo_relation relation, double expected,
                         double own, const char *name, ...) {
    evo_figure figure = {.expected = expected, .own = own, .relation = relation};
    va_list arguments;
    va_start(arguments, name);
    append(figures, &figure, name, arguments);
    va_end(arguments);
}

/* ---- Verdicts ---------------------------------------------------------------- */

bool evo_figure_holds(const evo_figure *figure) {
    switch (figure->relation) {
    case EVO_RELATION_SAME:
        return fabs(figure->own - figure->expected) <= figure->tolerance ||
               figure->own == figure->expected;
    case EVO_RELATION_AT_MOST:
        return figure->own <= figure->expected;
    case EVO_RELATION_AT_LEAST:
        return figure->own >= figure->expected;
    case EVO_RELATION_LESS:
        return figure->own < figure->expected;
    case EVO_RELATION_MORE:
        return figure->own > figure->expected;
    case EVO_RELATION_COUNT:
        break;
    }
    return false;
}

/* Difference in tolerances; 0 where there is none. */
static double strain(const evo_figure *figure) {
    return figure->tolerance > 0
               ? fabs(figure->own - figure->expected) / figure->tolerance
               : 0;
}

const evo_figure *evo_figures_worst(const evo_figures *figures) {
    const evo_figure *worst = NULL;
    for (size_t i = 0; i < figures->count; i++) {
        const evo_figure *f = &figures->items[i];
        if (!evo_figure_holds(f))
            return f;
        if (worst == NULL || strain(f) > strain(worst))
            worst = f;
    }
    return worst;
}

/* ---- Papers ------------------------------------------------------------------ */

static const evo_paper papers[] = {
#define EVO_PAPER(id, name, title, authors, year)                                      \
    {name, title, authors, year, evo_repro_##id},
#include "repro/papers.def"
#undef EVO_PAPER
};

const evo_paper *evo_paper_get(size_t index) {
    return index < EVO_COUNT_OF(papers) ? &papers[index] : NULL;
}

const evo_paper *evo_paper_find(const char *name) {
    for (size_t i = 0; i < EVO_COUNT_OF(papers); i++)
        if (strcmp(papers[i].name, name) == 0)
            return &papers[i];
    return NULL;
}

evo_status evo_paper_compute(const evo_paper *paper, const evo_repro_options *options,
                             evo_figures *figures, evo_error *err) {
    evo_status status = paper->compute(options, figures, err);
    if (status == EVO_OK && figures->failed)
        return evo_fail(err, EVO_ERR_MEMORY, "no memory for the figures of %s",
                        paper->name);
    return status;
}

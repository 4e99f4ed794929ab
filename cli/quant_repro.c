/* evolve quant --repro: papers' figures beside our own. */
#include "cli/quant_repro.h"

#include <string.h>

#include "cli/cli.h"
#include "repro/repro.h"

static const char *relation_sign(evo_relation relation) {
    static const char *const signs[EVO_RELATION_COUNT] = {"", "<= ", ">= ", "< ", "> "};
    return signs[relation];
}

static size_t count_held(const evo_figures *figures) {
    size_t held = 0;
    for (size_t i = 0; i < figures->count; i++)
        held += evo_figure_holds(&figures->items[i]);
    return held;
}

static void add_row(evo_grid *grid, const evo_paper *paper,
                    const evo_figures *figures) {
    const evo_figure *worst = evo_figures_worst(figures);
    size_t held = count_held(figures);
    evo_grid_cell(grid, "%s", paper->name);
    evo_grid_cell(grid, "%zu of %zu", held, figures->count);
    evo_grid_cell(grid, "%s", worst->name);
    evo_grid_cell(grid, "%s%.6g", relation_sign(worst->relation), worst->expected);
    evo_grid_cell(grid, "%.6g", worst->own);
    evo_grid_cell(grid, "%s", held == figures->count ? "same" : "differs");
}

static json_t *paper_json(const evo_paper *paper, const evo_figures *figures) {
    static const char *const relations[EVO_RELATION_COUNT] = {
        "same", "at most", "at least", "less", "more"};
    json_t *array = json_array();
    for (size_t i = 0; i < figures->count; i++) {
        const evo_figure *f = &figures->items[i];
        json_t *one = json_pack("{ss,ss,sb}", "name", f->name, "relation",
                                relations[f->relation], "holds", evo_figure_holds(f));
        evo_json_real(one, "expected", f->expected);
        evo_json_real(one, "own", f->own);
        if (f->relation == EVO_RELATION_SAME)
            evo_json_real(one, "tolerance", f->tolerance);
        json_array_append_new(array, one);
    }
    return json_pack("{ss,ss,ss,si,ss,so}", "name", paper->name, "title", paper->title,
                     "authors", paper->authors, "year", paper->year, "verdict",
                     count_held(figures) == figures->count ? "same" : "differs",
                     "figures", array);
}

static int unknown_paper(const char *name) {
    enum { MOST = 64 };
    const char *names[MOST] = {"all"};
    size_t count = 1;
    for (const evo_paper *paper; (paper = evo_paper_get(count - 1)) && count < MOST;)
        names[count++] = paper->name;
    char quoted[EVO_CLI_QUOTE];
    evo_text text;
    evo_text_init(&text);
    evo_cli_nearest(evo_cli_quote(name, quoted), names, count, &text);
    int status = evo_cli_usage("--repro: no paper '%s'%s", quoted,
                               text.data != NULL ? text.data : "");
    evo_text_clear(&text);
    return status;
}

int evo_quant_repro(const char *name, unsigned threads, bool json) {
    static const char *const headers[] = {
        "paper", "figures hold", "closest to its limit", "expected", "own", "verdict"};
    const evo_paper *only = strcmp(name, "all") == 0 ? NULL : evo_paper_find(name);
    if (only == NULL && strcmp(name, "all") != 0)
        return unknown_paper(name);
    const evo_repro_options options = {.threads = threads};
    evo_error err = {0};
    evo_status status = EVO_OK;
    bool same = true;
    json_t *array = json_array();
    evo_grid grid;
    evo_grid_init(&grid, "lrlrrl", headers);
    const evo_paper *paper;
    for (size_t i = 0; status == EVO_OK && (paper = evo_paper_get(i)) != NULL; i++) {
        if (only != NULL && paper != only)
            continue;
        evo_figures figures;
        evo_figures_init(&figures);
        status = evo_paper_compute(paper, &options, &figures, &err);
        if (status == EVO_OK) {
            same = same && count_held(&figures) == figures.count;
            add_row(&grid, paper, &figures);
            json_array_append_new(array, paper_json(paper, &figures));
        }
        evo_figures_clear(&figures);
    }
    if (status != EVO_OK || json)
        evo_text_clear(&grid.text);
    else
        evo_grid_print(&grid, stdout);
    if (status != EVO_OK || !json)
        json_decref(array);
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    int printed = json ? evo_json_print(array) : EVO_EXIT_DONE;
    return printed != EVO_EXIT_DONE ? printed : same ? EVO_EXIT_DONE : EVO_EXIT_VERIFY;
}

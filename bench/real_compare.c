/* Shipped fronts over the reals beside classical approximations:
 *
 *     bench_real_compare DIRECTORY... [--plots DIRECTORY]
 *
 * Each directory is one that results/add_front writes; its name is the target's. Prints
 * a table in Markdown: for each number of operations the error found and the smallest
 * of each classical family with as many operations at most (scoring/classical.h), bold
 * where that is as good. --plots writes NAME.svg: error against operations. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/functions.h"
#include "bench/shipped.h"
#include "cli/plot.h"
#include "scoring/classical.h"

enum { MOST = EVO_CLASSICAL_MOST + 1 };

typedef struct comparison {
    const char *name;
    evo_real_scorer_options options;
    double found[MOST]; /* by operations; 0: none */
    int most;
    evo_classical *list;
    size_t count;
} comparison;

typedef enum family { ANY, POLYNOMIAL, RATIONAL, PADE, CHEBYSHEV, FAMILIES } family;

static bool belongs(const evo_classical *one, family f) {
    switch (f) {
    case POLYNOMIAL:
        return one->kind == EVO_CLASSICAL_MINIMAX && one->n == 0;
    case RATIONAL:
        return one->kind == EVO_CLASSICAL_MINIMAX && one->n > 0;
    case PADE:
        return one->kind == EVO_CLASSICAL_PADE;
    case CHEBYSHEV:
        return one->kind == EVO_CLASSICAL_CHEBYSHEV;
    default:
        return true;
    }
}

static const evo_classical *best_of(const comparison *c, family f, int operations) {
    const evo_classical *best = NULL;
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].operations <= operations && belongs(&c->list[i], f) &&
            (best == NULL || c->list[i].error < best->error))
            best = &c->list[i];
    return best;
}

/* ---- Reading -------------------------------------------------------------------- */

static evo_status read_front(const char *directory, comparison *c, evo_error *err) {
    evo_text path;
    evo_text_init(&path);
    evo_text_append(&path, "%s/front.json", directory);
    json_error_t why;
    json_t *front = json_load_file(path.data ? path.data : "", 0, &why), *entry;
    size_t i;
    const char *domain = "", *kind = "";
    json_array_foreach(front, i, entry) {
        int operations = 0;
        double error = 0;
        if (json_unpack(entry, "{s:i, s:F, s:s, s:s}", "operations", &operations,
                        "max_error", &error, "domain", &domain, "error", &kind) != 0 ||
            operations < 1 || operations >= MOST)
            continue;
        c->found[operations] = error;
        c->most = operations > c->most ? operations : c->most;
    }
    evo_status status = c->most > 0
                            ? evo_cli_domain(domain, &c->options.domain, err)
                            : evo_fail(err, EVO_ERR_PARSE, "%s is no front", path.data);
    c->options.kind =
        strcmp(kind, "absolute") == 0 ? EVO_REAL_ABSOLUTE : EVO_REAL_RELATIVE;
    c->options.workers = 1;
    const char *slash = strrchr(directory, '/');
    c->name = slash != NULL ? slash + 1 : directory;
    json_decref(front);
    evo_text_clear(&path);
    return status == EVO_OK ? evo_cli_real_target(c->name, &c->options.target, err)
                            : status;
}

/* ---- Table ---------------------------------------------------------------------- */

static void print_error(const evo_classical *one, double found) {
    if (one == NULL)
        printf(" |");
    else if (found > 0 && one->error <= 1.001 * found)
        printf(" **%.3g** |", one->error);
    else
        printf(" %.3g |", one->error);
}

static void print_table(const comparison *c) {
    evo_text domain, what;
    evo_text_init(&domain);
    evo_domain_format(&c->options.domain, &domain);
    printf("### %s: %s on %s, %s error\n\n", c->name,
           evo_target_get(c->options.target)->formula, domain.data,
           c->options.kind == EVO_REAL_ABSOLUTE ? "absolute" : "relative");
    evo_text_clear(&domain);
    printf("| operations | found | polynomial | rational | Padé | Chebyshev | best "
           "classical |\n|---|---|---|---|---|---|---|\n");
    double least = 0; /* the best found with as many operations at most */
    for (int n = 1; n <= c->most; n++) {
        const evo_classical *best = best_of(c, ANY, n);
        if (c->found[n] > 0)
            least = c->found[n];
        if (c->found[n] > 0)
            printf("| %d | %.4g |", n, c->found[n]);
        else
            printf("| %d | |", n);
        for (int f = POLYNOMIAL; f < FAMILIES; f++)
            print_error(best_of(c, (family)f, n), least);
        evo_text_init(&what);
        if (best != NULL)
            evo_classical_describe(best, &what);
        printf(" %s |\n", what.data != NULL ? what.data : "");
        evo_text_clear(&what);
    }
    printf("\n");
}

/* ---- Plot ----------------------------------------------------------------------- */

static void draw_axes(const evo_plot *p, int most, int lowest) {
    char text[16];
    for (int e = 0; e >= lowest; e -= lowest < -12 ? 4 : 2) {
        snprintf(text, sizeof text, "1e%d", e);
        evo_plot_tick_y(p, pow(10, e), text);
    }
    for (int n = 1; n <= most; n++) {
        snprintf(text, sizeof text, "%d", n);
        evo_plot_tick_x(p, n, text);
    }
}

/* errors[n] for n operations; 0: none. */
static void draw_line(const evo_plot *p, int most, const double *errors,
                      const char *colour, const char *style, const char *name,
                      int row) {
    double x[MOST], y[MOST];
    size_t count = 0;
    for (int n = 1; n <= most; n++)
        if (errors[n] > 0) {
            x[count] = n;
            y[count++] = errors[n];
        }
    evo_plot_line(p, x, y, count, colour, style);
    evo_plot_dots(p, x, y, count, colour);
    evo_plot_legend(p, row, colour, style, name);
}

static evo_status draw(const comparison *c, const char *directory, evo_error *err) {
    static const char *const names[] = {"", "minimax polynomial", "minimax rational",
                                        "Padé", "Chebyshev interpolation"};
    static const char *const colours[] = {"", "#c26a00", "#2a7d3f", "#888", "#a05fa8"};
    double least = 1;
    for (int n = 1; n <= c->most; n++)
        if (c->found[n] > 0)
            least = fmin(least, c->found[n]);
    const evo_classical *best = best_of(c, ANY, c->most);
    least = best != NULL ? fmin(least, best->error) : least;
    int lowest = (int)floor(log10(least) / 2) * 2;
    evo_text text;
    evo_plot p = {&text, {1, c->most, false}, {1, pow(10, lowest), true}};
    char heading[128];
    snprintf(heading, sizeof heading, "%s: largest error by operations", c->name);
    evo_text_init(&text);
    evo_plot_begin(&p, c->name, heading);
    draw_axes(&p, c->most, lowest);
    for (int f = FAMILIES - 1; f > ANY; f--) {
        double errors[MOST] = {0}, before = INFINITY;
        for (int n = 1; n <= c->most; n++) {
            const evo_classical *one = best_of(c, (family)f, n);
            if (one != NULL && one->error < before) /* steps where it gets better */
                before = errors[n] = one->error;
        }
        draw_line(&p, c->most, errors, colours[f], " stroke-dasharray=\"5 3\"",
                  names[f], f);
    }
    draw_line(&p, c->most, c->found, "#1f5fa8", "", "found", 0);
    evo_plot_end(&p);
    return bench_write(&text, directory, c->name, "svg", err);
}

static evo_status run_one(const char *directory, const char *plots, evo_error *err) {
    comparison c = {.most = 0};
    evo_status status = read_front(directory, &c, err);
    if (status == EVO_OK)
        status = evo_classical_list(&c.options, c.most > 2 ? c.most : 2,
                                    evo_cli_catch_signals(), &c.list, &c.count, err);
    if (status == EVO_OK) {
        print_table(&c);
        fflush(stdout);
        if (plots != NULL)
            status = draw(&c, plots, err);
    }
    free(c.list);
    return status;
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {
        "DIRECTORY... [--plots DIRECTORY]",
        "Fronts of results/real beside classical approximations, in Markdown.", 1, 64};
    char *plots = NULL;
    int exit_status;
    const struct poptOption options[] = {
        {"plots", 0, POPT_ARG_STRING, &plots, 0, "write NAME.svg there", "DIRECTORY"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    const char *words[BENCH_MAX_WORDS];
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &exit_status))
        return exit_status;
    evo_error err = {0};
    evo_status status = EVO_OK;
    for (int i = 0; i < args.count && status == EVO_OK; i++)
        status = run_one(args.words[i], plots, &err);
    evo_cli_args_clear(&args);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}

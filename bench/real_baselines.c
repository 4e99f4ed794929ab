/* Classical approximations over the reals, operations against largest error:
 *
 *     bench_real_baselines --target T --domain A,B [--error rel|abs] [--best]
 *
 * What is tried and how operations are counted: scoring/classical.h. Errors by MPFR.
 * "alternations" shows how Remez's exchange ended: extrema of alternating sign found of
 * those that prove the optimum, and the smallest over the largest. */
#include <stdlib.h>
#include <string.h>

#include "bench/functions.h"
#include "scoring/classical.h"

static void print_one(evo_grid *grid, const evo_classical *one) {
    evo_text text;
    evo_text_init(&text);
    evo_classical_describe(one, &text);
    evo_grid_cell(grid, "%d", one->operations);
    evo_grid_cell(grid, "%.4e", one->error);
    evo_grid_cell(grid, "%s", text.data != NULL ? text.data : "");
    if (one->kind == EVO_CLASSICAL_MINIMAX)
        evo_grid_cell(grid, "%d/%d level %.4f%s", one->alternations,
                      one->m + one->n + 2, one->flatness,
                      one->converged ? "" : " (not the optimum)");
    else
        evo_grid_cell(grid, "-");
    evo_text_clear(&text);
}

static void print_list(const evo_classical *list, size_t count, bool best) {
    static const char *const headers[] = {"ops", "max error", "what", "alternations"};
    evo_grid grid;
    evo_grid_init(&grid, "rrll", headers);
    for (size_t i = 0; i < count; i++)
        if (!best || i == 0 || list[i].operations > list[i - 1].operations)
            print_one(&grid, &list[i]);
    evo_grid_print(&grid, stdout);
}

static evo_status set_kind(const char *name, evo_real_error_kind *kind,
                           evo_error *err) {
    *kind = name && strcmp(name, "abs") == 0 ? EVO_REAL_ABSOLUTE : EVO_REAL_RELATIVE;
    return name == NULL || strcmp(name, "rel") == 0 || *kind == EVO_REAL_ABSOLUTE
               ? EVO_OK
               : evo_fail(err, EVO_ERR_ARGUMENT, "--error takes rel or abs");
}

int main(int argc, char **argv) {
    static const evo_synopsis synopsis = {
        "--target T --domain A,B [OPTIONS]",
        "Classical approximations over the reals and their largest errors.", 0, 0};
    const char *target = NULL, *domain = NULL, *kind = NULL, *operations = NULL;
    int best = 0, exit_status;
    const struct poptOption options[] = {
        {"target", 0, POPT_ARG_STRING, &target, 0, "function (exp2)", "NAME"},
        {"domain", 0, POPT_ARG_STRING, &domain, 0, "interval ((0,1])", "A,B"},
        {"error", 0, POPT_ARG_STRING, &kind, 0, "rel or abs (rel)", "KIND"},
        {"max-operations", 0, POPT_ARG_STRING, &operations, 0, "longest (16)", "N"},
        {"best", 0, POPT_ARG_NONE, &best, 0, "the best of each length alone", NULL},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    const char *words[BENCH_MAX_WORDS];
    if (!bench_args_parse(&args, words, argc, argv, options, &synopsis, &exit_status))
        return exit_status;
    evo_error err = {0};
    evo_real_scorer_options scoring = {.workers = 1};
    evo_classical *list = NULL;
    size_t count = 0;
    uint64_t most = 0;
    evo_status status =
        evo_cli_real_target(target ? target : "exp2", &scoring.target, &err);
    if (status == EVO_OK)
        status = set_kind(kind, &scoring.kind, &err);
    if (status == EVO_OK)
        status = evo_cli_domain(domain ? domain : "(0,1]", &scoring.domain, &err);
    if (status == EVO_OK)
        status = evo_cli_count("--max-operations", operations ? operations : "16", 2,
                               EVO_CLASSICAL_MOST, &most, &err);
    if (status == EVO_OK)
        status = evo_classical_list(&scoring, (int)most, evo_cli_catch_signals(), &list,
                                    &count, &err);
    if (status == EVO_OK)
        print_list(list, count, best != 0);
    free(list);
    evo_cli_args_clear(&args);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}

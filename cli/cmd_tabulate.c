/* evolve tabulate: a kernel that looks results up.
 *
 * Where arguments come as bytes, numbers of a grid, a table of at most 256 floats is
 * all of a function: every entry is MPFR's result at its grid point, rounded once. */
#include "cli/cli.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ENTRIES = 256 };

typedef struct grid {
    evo_target_id target;
    double first, step;
    uint64_t points;
} grid;

/* "FIRST,STEP" */
static evo_status read_grid(const char *text, grid *g, evo_error *err) {
    char quoted[EVO_CLI_QUOTE], *rest;
    g->first = strtod(text, &rest);
    bool good = rest != text && *rest == ',' && isfinite(g->first);
    if (good) {
        const char *step = rest + 1;
        g->step = strtod(step, &rest);
        good = rest != step && *rest == '\0' && isfinite(g->step) && g->step != 0;
    }
    return good ? EVO_OK
                : evo_fail(err, EVO_ERR_ARGUMENT,
                           "--grid takes FIRST,STEP such as -1,0x1p-7, not '%s'",
                           evo_cli_quote(text, quoted));
}

/* Entries behind the last point repeat it: every byte has a result. */
static evo_status fill(const grid *g, uint64_t entries[ENTRIES], evo_error *err) {
    for (uint64_t i = 0; i < ENTRIES; i++) {
        double n = (double)(i < g->points ? i : g->points - 1);
        double x = fma(n, g->step, g->first);
        uint64_t code = evo_format_encode(EVO_FORMAT_F32, x);
        if (evo_format_decode(EVO_FORMAT_F32, code) != x ||
            fma(n, g->step, -(x - g->first)) != 0)
            return evo_fail(err, EVO_ERR_ARGUMENT,
                            "point %g of the grid is no number of f32", n);
        entries[i] = evo_oracle_round(g->target, EVO_FORMAT_F32, &code);
    }
    return EVO_OK;
}

static evo_status build(const grid *g, evo_kernel *kernel, evo_error *err) {
    uint64_t entries[ENTRIES];
    evo_builder b;
    char name[64];
    evo_status status = fill(g, entries, err);
    if (status != EVO_OK)
        return status;
    snprintf(name, sizeof name, "%.40s_grid", evo_target_get(g->target)->name);
    evo_builder_init(&b, kernel, name);
    evo_builder_input(&b, EVO_STORE_U8);
    evo_builder_output(&b, EVO_STORE_F32);
    int table = evo_builder_table_values(&b, EVO_TYPE_F32, entries, ENTRIES);
    evo_builder_pass(&b, 1);
    evo_value index = evo_build_leaf(&b, EVO_OP_IN_I32, 0);
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0,
                       evo_build_table(&b, EVO_OP_GATHER_F32, table, index));
    return evo_builder_finish(&b, err);
}

static int print_kernel(const grid *g, const evo_kernel *kernel) {
    evo_text text;
    evo_text_init(&text);
    evo_kernel_print(kernel, &text);
    if (text.data != NULL)
        printf("# %s at %.17g + %.17g n, n = 0..%d of a byte, every entry rounded once "
               "from MPFR.\n%s",
               evo_target_get(g->target)->name, g->first, g->step, (int)g->points - 1,
               text.data);
    bool printed = text.data != NULL;
    evo_text_clear(&text);
    return printed ? EVO_EXIT_DONE : EVO_EXIT_FAILURE;
}

static int run(const char *target, const char *text, const char *points) {
    evo_error err = {EVO_OK, ""};
    grid g = {.points = ENTRIES};
    evo_kernel *kernel = malloc(sizeof *kernel);
    evo_status status = kernel != NULL ? evo_cli_target(target, &g.target, &err)
                                       : evo_fail(&err, EVO_ERR_MEMORY, "no memory");
    if (status == EVO_OK && evo_target_is_several(g.target))
        status = evo_fail(&err, EVO_ERR_ARGUMENT,
                          "%s has several inputs or outputs: a grid has one",
                          evo_target_get(g.target)->name);
    if (status == EVO_OK)
        status = read_grid(text, &g, &err);
    if (status == EVO_OK && points != NULL)
        status = evo_cli_count("--points", points, 1, ENTRIES, &g.points, &err);
    if (status == EVO_OK)
        status = build(&g, kernel, &err);
    int end = status == EVO_OK ? print_kernel(&g, kernel) : evo_cli_fail(&err);
    free(kernel);
    return end;
}

int evo_cmd_tabulate(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "--target T --grid FIRST,STEP [--points N]",
        "Prints the program that looks a function up: input byte n gives the float\n"
        "nearest to T(FIRST + n STEP). evolve export makes C of it.",
        0, 0};
    const char *target = NULL;
    char *file = NULL, *text = NULL, *points = NULL;
    int status;
    const struct poptOption options[] = {
        {"target", '\0', POPT_ARG_STRING, &target, 0, "function of one argument",
         "NAME"},
        {"target-file", '\0', POPT_ARG_STRING, &file, 0,
         "defines a target: docs/target-files.md", "FILE"},
        {"grid", '\0', POPT_ARG_STRING, &text, 0,
         "where byte 0 lies and how far from one to the next; points are numbers of "
         "f32",
         "FIRST,STEP"},
        {"points", '\0', POPT_ARG_STRING, &points, 0,
         "how many (256); bytes beyond give the last one's result", "N"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &status))
        return status;
    evo_error err = {EVO_OK, ""};
    if (evo_cli_target_file(file, &target, &err) != EVO_OK)
        status = evo_cli_fail(&err);
    else if (target == NULL || text == NULL)
        status = evo_cli_usage("a table needs --target and --grid");
    else
        status = run(target, text, points);
    evo_cli_args_clear(&args);
    return status;
}

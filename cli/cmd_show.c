/* evolve show ARCHIVE ID | FILE */
#include <stdlib.h>
#include <string.h>

#include "cli/quant.h"
#include "cli/show.h"

/* ---- Text ------------------------------------------------------------------ */

/* path NULL: the kernel is in no archive. */
static int print_text(const char *path, const evo_loaded *loaded) {
    enum { SHOWN = 30 };
    evo_error err = {EVO_OK, ""};
    evo_show_ancestor *list = NULL;
    size_t count = 0;
    evo_status status = evo_show_print(loaded, stdout, &err);
    if (status == EVO_OK && path != NULL)
        status = evo_show_read_ancestry(path, &loaded->entry, &list, &count, &err);
    if (status == EVO_OK && count > 1) {
        evo_grid grid;
        size_t earlier = evo_show_ancestry_grid(
            list, count, SHOWN, evo_kernel_is_real(&loaded->entry.kernel), &grid);
        printf("\nancestry, the oldest first:\n");
        if (earlier > 0)
            printf("%zu earlier ones: --json\n", earlier);
        evo_grid_print(&grid, stdout);
    }
    free(list);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}

/* ---- Graph and curve --------------------------------------------------------- */

typedef enum picture { DOT, SVG, CURVE, CURVE_SVG } picture;

static evo_status append_picture(const evo_loaded *loaded, picture what, evo_text *text,
                                 evo_error *err) {
    if (what == DOT || what == SVG)
        return evo_show_graph(&loaded->entry.kernel, what == SVG, text, err);
    evo_show_curve *curve = malloc(sizeof *curve);
    if (curve == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = evo_show_read_curve(loaded, curve, err);
    if (status == EVO_OK && what == CURVE)
        evo_show_curve_csv(curve, text);
    if (status == EVO_OK && what == CURVE_SVG) {
        char title[160];
        snprintf(title, sizeof title, "%s, %d operations: %s (%.12s)", loaded->target,
                 loaded->entry.operations, curve->unit, loaded->id);
        evo_show_curve_svg(curve, title, text);
    }
    free(curve);
    return status;
}

static int print_picture(const evo_loaded *loaded, picture what) {
    evo_error err = {EVO_OK, ""};
    evo_text text;
    evo_text_init(&text);
    evo_status status = append_picture(loaded, what, &text, &err);
    if (status == EVO_OK && text.failed)
        status = evo_fail(&err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK)
        printf("%s", text.data != NULL ? text.data : "");
    evo_text_clear(&text);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}

/* ---- JSON and code --------------------------------------------------------- */

/* A member of text, null where there is none. */
static void set_text(json_t *object, const char *name, evo_status status,
                     evo_text *text) {
    bool good = status == EVO_OK && !text->failed;
    json_object_set_new(object, name,
                        good ? json_string(text->data != NULL ? text->data : "")
                             : json_null());
    evo_text_clear(text);
}

static json_t *curve_json(const evo_loaded *loaded) {
    evo_error err = {EVO_OK, ""};
    evo_show_curve *curve = malloc(sizeof *curve);
    json_t *array = json_null();
    if (curve != NULL && evo_show_read_curve(loaded, curve, &err) == EVO_OK) {
        array = json_array();
        for (size_t i = 0; i < curve->count; i++) {
            json_t *point = json_object();
            evo_json_real(point, "x", curve->x[i]);
            evo_json_real(point, "error", curve->error[i]);
            json_array_append_new(array, point);
        }
    }
    free(curve);
    return array;
}

static int print_json(const char *path, const evo_loaded *loaded) {
    static const struct {
        const char *name;
        picture what;
    } pictures[] = {{"dot", DOT}, {"svg", SVG}, {"curve_svg", CURVE_SVG}};
    const evo_kernel *kernel = &loaded->entry.kernel;
    json_t *object = evo_json_entry(&loaded->entry, loaded->target, loaded->format);
    evo_error err = {EVO_OK, ""};
    evo_text text;
    evo_text_init(&text);
    evo_kernel_print(kernel, &text);
    set_text(object, "program", EVO_OK, &text);
    if (evo_kernel_is_real(kernel)) {
        set_text(object, "formula", evo_show_append_formula(kernel, false, &text, &err),
                 &text);
        set_text(object, "derivative",
                 evo_show_append_formula(kernel, true, &text, &err), &text);
    } else {
        evo_kernel_print_formula(kernel, &text);
        set_text(object, "formula", EVO_OK, &text);
        set_text(object, "derivative", evo_show_append_derivative(kernel, &text, &err),
                 &text);
    }
    for (size_t i = 0; i < EVO_COUNT_OF(pictures); i++)
        set_text(object, pictures[i].name,
                 append_picture(loaded, pictures[i].what, &text, &err), &text);
    json_object_set_new(object, "curve", curve_json(loaded));
    evo_show_ancestor *list;
    size_t count;
    if (path == NULL)
        return evo_json_print(object);
    if (evo_show_read_ancestry(path, &loaded->entry, &list, &count, &err) != EVO_OK) {
        json_decref(object);
        return evo_cli_fail(&err);
    }
    json_object_set_new(
        object, "ancestry",
        evo_show_ancestry_json(list, count, evo_kernel_is_real(kernel)));
    free(list);
    return evo_json_print(object);
}

static int print_code_of(const evo_kernel *kernel, const char *isa_name,
                         bool assembly) {
    evo_error err = {EVO_OK, ""};
    evo_isa isa;
    evo_jit *jit;
    evo_status status = evo_cli_isa(isa_name, &isa, &err);
    if (status == EVO_OK)
        status = evo_jit_create(isa, &jit, &err);
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    evo_text text;
    evo_text_init(&text);
    status = evo_jit_dump(jit, kernel, assembly, &text, &err);
    evo_jit_destroy(jit);
    if (status == EVO_OK)
        printf("%s", text.data != NULL ? text.data : "");
    evo_text_clear(&text);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}

/* ---- Command --------------------------------------------------------------- */

typedef struct show_options {
    int json, assembly, ir, dot, svg, curve, curve_svg;
    char *isa;
} show_options;

/* words: ARCHIVE ID, ARCHIVE:ID or FILE. *path (malloc'd) is the archive's, or NULL. */
static evo_status load(const char *const *words, int count, evo_loaded *loaded,
                       char **path, evo_error *err) {
    evo_text name;
    evo_text_init(&name);
    evo_text_append(&name, "%s%s%s", words[0], count > 1 ? ":" : "",
                    count > 1 ? words[1] : "");
    evo_status status = name.failed ? evo_fail(err, EVO_ERR_MEMORY, "out of memory")
                                    : evo_cli_load(name.data, loaded, err);
    *path = NULL;
    if (status == EVO_OK && loaded->from_archive) {
        *path = evo_cli_archive_of(name.data);
        if (*path == NULL)
            status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    }
    evo_text_clear(&name);
    return status;
}

static int print(const show_options *o, const char *path, const evo_loaded *loaded) {
    if (o->dot || o->svg || o->curve || o->curve_svg)
        return print_picture(loaded, o->dot     ? DOT
                                     : o->svg   ? SVG
                                     : o->curve ? CURVE
                                                : CURVE_SVG);
    if (o->assembly || o->ir)
        return print_code_of(&loaded->entry.kernel, o->isa, o->assembly);
    return o->json ? print_json(path, loaded) : print_text(path, loaded);
}

static int run(const show_options *o, const char *const *words, int count) {
    evo_error err = {EVO_OK, ""};
    evo_loaded loaded;
    char *path;
    if (o->json + o->assembly + o->ir + o->dot + o->svg + o->curve + o->curve_svg > 1)
        return evo_cli_usage("show prints one of its forms at a time");
    int status = load(words, count, &loaded, &path, &err) == EVO_OK
                     ? print(o, path, &loaded)
                     : evo_cli_fail(&err);
    free(path);
    return status;
}

static int show_quantiser(const show_options *o, const char *path, const char *id) {
    if (o->assembly || o->ir || o->dot || o->svg || o->curve || o->curve_svg || o->isa)
        return evo_cli_usage("--asm, --ir, --dot, --svg, --curve, --curve-svg and "
                             "--isa have no meaning for quantisers");
    return evo_quant_show_command(path, id, o->json != 0);
}

/* Quantisers, too, are ARCHIVE ID or ARCHIVE:ID. */
static int run_any(const show_options *o, const char *const *words, int count) {
    if (count == 2 && evo_cli_is_quant(words[0]))
        return show_quantiser(o, words[0], words[1]);
    char *path = count == 1 ? evo_quant_archive_of(words[0]) : NULL;
    int status = path != NULL ? show_quantiser(o, path, strrchr(words[0], ':') + 1)
                              : run(o, words, count);
    free(path);
    return status;
}

int evo_cmd_show(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "ARCHIVE ID | FILE [--json | --asm | --ir | --dot | --svg | --curve | "
        "--curve-svg]",
        "Prints one kernel, of an archive or a program file: claim, times, origin,\n"
        "formula, program, derivative and ancestry. ID is the full one or a beginning\n"
        "of it that no other kernel shares. The claim of a file is that of claim.json\n"
        "or front.json beside it.",
        1, 2};
    show_options show = {0};
    int status;
    const struct poptOption options[] = {
        {"json", '\0', POPT_ARG_NONE, &show.json, 0, "print JSON: all of it", NULL},
        {"asm", '\0', POPT_ARG_NONE, &show.assembly, 0, "print its assembly", NULL},
        {"ir", '\0', POPT_ARG_NONE, &show.ir, 0, "print its LLVM IR", NULL},
        {"dot", '\0', POPT_ARG_NONE, &show.dot, 0, "print it as a graph for Graphviz",
         NULL},
        {"svg", '\0', POPT_ARG_NONE, &show.svg, 0, "print it as a graph in SVG", NULL},
        {"curve", '\0', POPT_ARG_NONE, &show.curve, 0,
         "print its error over the domain as CSV", NULL},
        {"curve-svg", '\0', POPT_ARG_NONE, &show.curve_svg, 0,
         "print its error over the domain as SVG", NULL},
        {"isa", '\0', POPT_ARG_STRING, &show.isa, 0,
         "instruction set of --asm and --ir", "native|avx512|avx2|portable"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &status))
        return status;
    status = run_any(&show, args.words, args.count);
    evo_cli_args_clear(&args);
    return status;
}

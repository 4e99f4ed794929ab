/* evolve show ARCHIVE ID | FILE */
#include <stdlib.h>
#include <string.h>

#include "cli/quant.h"
#include "cli/show.h"

/* ---- Text ------------------------------------------------------------------ */

static void print_origin(const evo_loaded *loaded) {
    const evo_archive_entry *entry = &loaded->entry;
    printf("%-14s %s\n", "made by",
           entry->operator_name[0] != '\0' ? entry->operator_name : "-");
    if (entry->parent_a[0] != '\0')
        printf("%-14s %s%s%s\n", "parents", entry->parent_a,
               entry->parent_b[0] != '\0' ? " " : "", entry->parent_b);
    if (loaded->from_archive)
        printf("%-14s %lld, %s, seed %llu: %s\n", "run", (long long)entry->run_id,
               entry->started, (unsigned long long)entry->seed, entry->command);
    else
        printf("%-14s %s\n", "run", entry->command);
    printf("%-14s evolve %s%s%s\n", "with", entry->version,
           entry->compiler[0] != '\0' ? ", " : "", entry->compiler);
}

/* "f(x) = ..." or "f'(x) = ..." */
static evo_status append_formula(const evo_kernel *kernel, bool derivative,
                                 evo_text *text, evo_error *err) {
    evo_formula f;
    evo_show_steps *steps = malloc(sizeof *steps);
    evo_kernel *slope = malloc(sizeof *slope);
    evo_status status =
        steps && slope ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK && derivative) {
        status = evo_formula_from_kernel(kernel, &f, err);
        if (status == EVO_OK)
            status = evo_formula_derivative(&f, "derivative", slope, err);
    }
    if (status == EVO_OK)
        status = evo_show_read_steps(derivative ? slope : kernel, steps, err);
    if (status == EVO_OK)
        evo_show_print_steps(steps, derivative ? "f'(x)" : "f(x)", text);
    free(steps);
    free(slope);
    return status;
}

/* The derivative of a kernel of a format, as a program. */
static evo_status append_derivative(const evo_kernel *kernel, evo_text *text,
                                    evo_error *err) {
    evo_kernel *slope = malloc(sizeof *slope);
    if (slope == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    evo_status status = evo_kernel_derivative(kernel, slope, err);
    if (status == EVO_OK)
        evo_kernel_print(slope, text);
    free(slope);
    return status;
}

/* Formula, derivative and program. */
static evo_status append_forms(const evo_kernel *kernel, evo_text *text,
                               evo_error *err) {
    bool real = evo_kernel_is_real(kernel);
    evo_status status = EVO_OK;
    evo_text_append(text, real ? "formula f:\n" : "formula:\n");
    if (real) {
        status = append_formula(kernel, false, text, err);
        evo_text_append(text, "\nits derivative f':\n");
        if (status == EVO_OK)
            status = append_formula(kernel, true, text, err);
    } else {
        evo_kernel_print_formula(kernel, text);
    }
    evo_text_append(text, "\n");
    evo_kernel_print(kernel, text);
    if (real)
        return status;
    evo_text_append(text, "\nits derivative:\n");
    if (append_derivative(kernel, text, err) != EVO_OK)
        evo_text_append(text, "none: %s\n", err->text);
    return EVO_OK;
}

/* path NULL: the kernel is in no archive. */
static int print_ancestry(const char *path, const evo_archive_entry *entry) {
    evo_error err = {EVO_OK, ""};
    evo_show_ancestor *list;
    size_t count;
    if (path == NULL)
        return EVO_EXIT_DONE;
    if (evo_show_read_ancestry(path, entry, &list, &count, &err) != EVO_OK)
        return evo_cli_fail(&err);
    if (count > 1) {
        printf("\nancestry, the oldest first:\n");
        evo_show_print_ancestry(list, count, evo_kernel_is_real(&entry->kernel),
                                stdout);
    }
    free(list);
    return EVO_EXIT_DONE;
}

static int print_text(const char *path, const evo_loaded *loaded) {
    const evo_archive_entry *entry = &loaded->entry;
    printf("%-14s %s\n", "kernel", loaded->id);
    if (loaded->target[0] != '\0')
        printf("%-14s %s %s\n", "target", loaded->target, loaded->format);
    printf("%-14s %d\n", "operations", entry->operations);
    if (entry->has_claim)
        evo_cli_print_claim(&entry->claim, loaded->format, entry->kernel.input_count,
                            entry->kernel.output_count);
    if (evo_cli_is_measured(entry)) {
        printf("%-14s %.4f ns/element, %.3f times the reference's speed (%s, inputs "
               "%s)\n",
               "time", entry->ns_per_element, entry->reference_ratio, entry->isa,
               entry->inputs);
        if (entry->latency_ns > 0)
            printf("%-14s %.2f ns\n", "latency", entry->latency_ns);
        printf("%-14s %s\n", "host", entry->host);
    }
    if (loaded->recorded)
        print_origin(loaded);
    evo_text text;
    evo_text_init(&text);
    evo_error err = {EVO_OK, ""};
    if (append_forms(&entry->kernel, &text, &err) != EVO_OK) {
        evo_text_clear(&text);
        return evo_cli_fail(&err);
    }
    printf("\n%s", text.data != NULL ? text.data : "");
    evo_text_clear(&text);
    return print_ancestry(path, entry);
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
        set_text(object, "formula", append_formula(kernel, false, &text, &err), &text);
        set_text(object, "derivative", append_formula(kernel, true, &text, &err),
                 &text);
    } else {
        evo_kernel_print_formula(kernel, &text);
        set_text(object, "formula", EVO_OK, &text);
        set_text(object, "derivative", append_derivative(kernel, &text, &err), &text);
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

/* Quantisers, too, are ARCHIVE ID or ARCHIVE:ID. */
static int run_any(const show_options *o, const char *const *words, int count) {
    if (count == 2 && evo_cli_is_quant(words[0]))
        return evo_quant_show_command(words[0], words[1], o->json != 0);
    char *path = count == 1 ? evo_quant_archive_of(words[0]) : NULL;
    int status = path != NULL ? evo_quant_show_command(path, strrchr(words[0], ':') + 1,
                                                       o->json != 0)
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

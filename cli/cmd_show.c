/* evolve show ARCHIVE ID */
#include "cli/real.h"

/* ---- Text ------------------------------------------------------------------ */

static void print_origin(const evo_archive_entry *entry) {
    printf("%-14s %s\n", "made by",
           entry->operator_name[0] != '\0' ? entry->operator_name : "-");
    if (entry->parent_a[0] != '\0')
        printf("%-14s %s %s\n", "parents", entry->parent_a, entry->parent_b);
    printf("%-14s %lld, %s, seed %llu: %s\n", "run", (long long)entry->run_id,
           entry->started, (unsigned long long)entry->seed, entry->command);
    printf("%-14s evolve %s, %s\n", "with", entry->version, entry->compiler);
}

static int print_text(const evo_loaded *loaded) {
    const evo_archive_entry *entry = &loaded->entry;
    printf("%-14s %s\n", "kernel", loaded->id);
    printf("%-14s %s %s\n", "target", loaded->target, loaded->format);
    printf("%-14s %d\n", "operations", entry->operations);
    if (entry->has_claim)
        evo_cli_print_claim(&entry->claim, loaded->format);
    if (entry->has_time) {
        printf("%-14s %.4f ns/element, %.3f times the reference's speed (%s, inputs "
               "%s)\n",
               "time", entry->ns_per_element, entry->reference_ratio, entry->isa,
               entry->inputs);
        if (entry->latency_ns > 0)
            printf("%-14s %.2f ns\n", "latency", entry->latency_ns);
        printf("%-14s %s\n", "host", entry->host);
    }
    print_origin(entry);
    evo_text text;
    evo_text_init(&text);
    evo_error err = {EVO_OK, ""};
    if (evo_kernel_is_real(&entry->kernel)) {
        if (evo_real_show(&entry->kernel, &text, &err) != EVO_OK)
            return evo_cli_fail(&err);
        evo_text_append(&text, "\n");
    }
    evo_kernel_print(&entry->kernel, &text);
    printf("\n%s", text.data != NULL ? text.data : "");
    evo_text_clear(&text);
    return EVO_EXIT_DONE;
}

/* ---- JSON and code --------------------------------------------------------- */

static int print_json(const evo_loaded *loaded) {
    json_t *object = evo_json_entry(&loaded->entry, loaded->target, loaded->format);
    evo_text text;
    evo_text_init(&text);
    evo_kernel_print(&loaded->entry.kernel, &text);
    json_object_set_new(object, "program",
                        json_string(text.data != NULL ? text.data : ""));
    evo_text_clear(&text);
    if (evo_kernel_is_real(&loaded->entry.kernel)) {
        evo_error err = {EVO_OK, ""};
        if (evo_real_show(&loaded->entry.kernel, &text, &err) == EVO_OK)
            json_object_set_new(object, "formula",
                                json_string(text.data != NULL ? text.data : ""));
        evo_text_clear(&text);
    }
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
    int json, assembly, ir, dot;
    char *isa;
} show_options;

static evo_status load(const char *path, const char *id, evo_loaded *loaded,
                       evo_error *err) {
    evo_text name;
    evo_text_init(&name);
    evo_text_append(&name, "%s:%s", path, id);
    evo_status status = name.failed ? evo_fail(err, EVO_ERR_MEMORY, "out of memory")
                                    : evo_cli_load(name.data, loaded, err);
    evo_text_clear(&name);
    return status;
}

static int print_dot(const evo_kernel *kernel) {
    evo_error err = {EVO_OK, ""};
    evo_text text;
    if (!evo_kernel_is_real(kernel))
        return evo_cli_usage("--dot draws kernels over the reals; %s is none",
                             kernel->name);
    evo_text_init(&text);
    evo_status status = evo_real_dot(kernel, &text, &err);
    if (status == EVO_OK)
        printf("%s", text.data != NULL ? text.data : "");
    evo_text_clear(&text);
    return status == EVO_OK ? EVO_EXIT_DONE : evo_cli_fail(&err);
}

static int run(const show_options *options, const char *path, const char *id) {
    evo_error err = {EVO_OK, ""};
    evo_loaded loaded;
    if (load(path, id, &loaded, &err) != EVO_OK)
        return evo_cli_fail(&err);
    if (options->dot)
        return print_dot(&loaded.entry.kernel);
    if (options->assembly || options->ir)
        return print_code_of(&loaded.entry.kernel, options->isa, options->assembly);
    return options->json ? print_json(&loaded) : print_text(&loaded);
}

int evo_cmd_show(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "ARCHIVE ID [--json | --asm | --ir | --dot]",
        "Prints one kernel of an archive: claim, times, origin and program text. ID "
        "is\n"
        "the full one or a beginning of it that no other kernel shares.",
        2, 2};
    show_options show = {0};
    int status;
    const struct poptOption options[] = {
        {"json", '\0', POPT_ARG_NONE, &show.json, 0, "print JSON", NULL},
        {"asm", '\0', POPT_ARG_NONE, &show.assembly, 0, "print its assembly", NULL},
        {"ir", '\0', POPT_ARG_NONE, &show.ir, 0, "print its LLVM IR", NULL},
        {"dot", '\0', POPT_ARG_NONE, &show.dot, 0,
         "print a formula over the reals as a graph for Graphviz", NULL},
        {"isa", '\0', POPT_ARG_STRING, &show.isa, 0,
         "instruction set of --asm and --ir", "native|avx512|avx2|portable"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &status))
        return status;
    status = run(&show, args.words[0], args.words[1]);
    evo_cli_args_clear(&args);
    return status;
}

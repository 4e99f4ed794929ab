/* evolve export ARCHIVE:ID|FILE [ID...] --name NAME -o DIR */
#include "cli/quant.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "export/export.h"

/* Elements of the longest rows that a kernel may be for, enough for anybody. */
#define LONGEST_ROW (UINT64_C(1) << 48)

typedef struct export_options {
    const char *target;
    char *target_file, *format, *name, *dir, *layer;
} export_options;

/* One kernel with what its item points to. */
typedef struct export_kernel {
    char *word; /* that names it, owned */
    evo_loaded loaded;
    evo_text evidence;
    evo_target_id target;
    evo_format_id format;
} export_kernel;

/* Without archive and --target, nothing is known of what a program file computes. */
static evo_status find_subject(const export_options *options, export_kernel *kernel,
                               evo_export_item *item, evo_error *err) {
    const evo_loaded *loaded = &kernel->loaded;
    if (options->target == NULL && loaded->target[0] == '\0')
        return EVO_OK;
    evo_status status = evo_cli_subject(loaded, options->target, options->format,
                                        &kernel->target, &kernel->format, err);
    if (status == EVO_OK) {
        item->target = evo_target_get(kernel->target)->name;
        item->format = evo_format_get(kernel->format)->name;
    }
    return status;
}

static void write_evidence(const evo_archive_entry *entry, evo_text *text) {
    evo_text_append(text, "found by evolve %s (%s), seed %llu:\n%s\n", entry->version,
                    entry->compiler, (unsigned long long)entry->seed, entry->command);
    if (evo_cli_is_measured(entry))
        evo_text_append(text, "time: %.4f ns/element as %s code (inputs %s)\non %s\n",
                        entry->ns_per_element, entry->isa, entry->inputs, entry->host);
}

static evo_status fill_item(const export_options *options, export_kernel *kernel,
                            evo_export_item *item, evo_error *err) {
    const evo_archive_entry *entry = &kernel->loaded.entry;
    item->kernel = &entry->kernel;
    item->id = kernel->loaded.id;
    if (!evo_isa_find(entry->isa, &item->isa))
        item->isa = evo_kernel_isa(&entry->kernel);
    item->claim = entry->has_claim ? &entry->claim : NULL;
    if (kernel->loaded.recorded) {
        write_evidence(entry, &kernel->evidence);
        if (kernel->evidence.failed)
            return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
        item->evidence = kernel->evidence.data;
    }
    return find_subject(options, kernel, item, err);
}

/* Cuts "@N" off the end of a word that names no file as it is: the length from which
 * rows are the kernel's. */
static evo_status split_length(char *word, size_t *from, evo_error *err) {
    char *at = strrchr(word, '@');
    uint64_t count = 0;
    *from = 0;
    if (at == NULL || at[1] < '0' || at[1] > '9' || access(word, F_OK) == 0)
        return EVO_OK;
    *at = '\0';
    evo_status status = evo_cli_count("@", at + 1, 0, LONGEST_ROW, &count, err);
    *from = (size_t)count;
    return status;
}

/* ID alone means the archive of the word before it. */
static evo_status load_word(const char *word, const char *archive, evo_loaded *loaded,
                            evo_error *err) {
    size_t length = strlen(word);
    bool is_id = archive != NULL && length >= 4 && length <= 32 &&
                 strspn(word, "0123456789abcdefABCDEF") == length;
    if (!is_id)
        return evo_cli_load(word, loaded, err);
    evo_text name;
    evo_text_init(&name);
    const char *colon = strrchr(archive, ':');
    evo_text_append_bytes(&name, archive, (size_t)(colon - archive));
    evo_text_append(&name, ":%s", word);
    evo_status status = name.failed ? evo_fail(err, EVO_ERR_MEMORY, "out of memory")
                                    : evo_cli_load(name.data, loaded, err);
    evo_text_clear(&name);
    return status;
}

static evo_status load_all(const export_options *options, const evo_args *args,
                           export_kernel *kernels, evo_export_item *items,
                           evo_error *err) {
    const char *archive = NULL;
    for (int i = 0; i < args->count; i++) {
        char *word = kernels[i].word = strdup(args->words[i]);
        if (word == NULL)
            return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
        evo_status status = split_length(word, &items[i].from, err);
        if (status == EVO_OK)
            status = load_word(word, archive, &kernels[i].loaded, err);
        if (status == EVO_OK)
            status = fill_item(options, &kernels[i], &items[i], err);
        if (status != EVO_OK)
            return status;
        if (kernels[i].loaded.from_archive && strchr(word, ':') != NULL)
            archive = word;
    }
    return EVO_OK;
}

static int write_files(const export_options *options, const evo_args *args,
                       export_kernel *kernels, evo_export_item *items) {
    evo_error err = {EVO_OK, ""};
    const char *dir = options->dir != NULL ? options->dir : ".";
    if (load_all(options, args, kernels, items, &err) != EVO_OK ||
        evo_export_write(items, (size_t)args->count, options->name, dir, &err) !=
            EVO_OK)
        return evo_cli_fail(&err);
    printf("%s/%s.h\n%s/%s.c\n", dir, options->name, dir, options->name);
    return EVO_EXIT_DONE;
}

static int run(const export_options *options, const evo_args *args) {
    if (options->name == NULL)
        return evo_cli_usage("export needs --name NAME, the C name of the function");
    export_kernel *kernels = calloc((size_t)args->count, sizeof *kernels);
    evo_export_item *items = calloc((size_t)args->count, sizeof *items);
    int exit_status = EVO_EXIT_FAILURE;
    if (kernels == NULL || items == NULL)
        fprintf(stderr, "evolve: out of memory\n");
    else
        exit_status = write_files(options, args, kernels, items);
    for (int i = 0; kernels != NULL && i < args->count; i++) {
        evo_text_clear(&kernels[i].evidence);
        free(kernels[i].word);
    }
    free(kernels);
    free(items);
    return exit_status;
}

static int run_any(const export_options *options, const evo_args *args) {
    evo_error err = {EVO_OK, ""};
    evo_quant_export quant = {options->name, options->dir != NULL ? options->dir : ".",
                              0};
    if (options->layer != NULL && evo_cli_count("--layer", options->layer, 1, 1 << 16,
                                                &quant.layer, &err) != EVO_OK)
        return evo_cli_fail(&err);
    char *path = evo_quant_archive_of(args->words[0]);
    int status;
    if (path != NULL && args->count > 1)
        status = evo_cli_usage("quantisers are exported one by one");
    else if (path != NULL &&
             (options->target || options->target_file || options->format))
        status = evo_cli_usage("--target, --target-file and --fmt belong to program "
                               "files, not to quantisers");
    else if (path != NULL)
        status =
            evo_quant_export_command(path, strrchr(args->words[0], ':') + 1, &quant);
    else if (options->layer != NULL)
        status = evo_cli_usage("--layer belongs to archives of evolve quant");
    else
        status = run(options, args);
    free(path);
    return status;
}

int evo_cmd_export(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "ARCHIVE:ID[@N]|FILE[@N] [ID[@N]...] --name NAME [-o DIR]",
        "Writes NAME.h and NAME.c, which need only a C compiler. Several kernels, for\n"
        "different instruction sets, go into one file that chooses at run time, and "
        "of\n"
        "functions of rows by length: one with @N is for rows of at least N elements.\n"
        "Of a quantiser: NAME_encode and NAME_decode.",
        1, EVO_EXPORT_ITEMS};
    export_options export = {0};
    int status;
    const struct poptOption options[] = {
        {"name", '\0', POPT_ARG_STRING, &export.name, 0, "C name of the function",
         "NAME"},
        {NULL, 'o', POPT_ARG_STRING, &export.dir, 0, "where to (default: here)", "DIR"},
        {"target", '\0', POPT_ARG_STRING, &export.target, 0,
         "what a program file computes", "NAME"},
        {"target-file", '\0', POPT_ARG_STRING, &export.target_file, 0,
         "defines a target: docs/target-files.md", "FILE"},
        {"fmt", '\0', POPT_ARG_STRING, &export.format, 0, "its number format",
         "FORMAT"},
        {"layer", '\0', POPT_ARG_STRING, &export.layer, 0,
         "of a quantiser for each tensor: which, from 1", "N"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &status))
        return status;
    evo_error err = {EVO_OK, ""};
    status = evo_cli_target_file(export.target_file, &export.target, &err) == EVO_OK
                 ? run_any(&export, &args)
                 : evo_cli_fail(&err);
    evo_cli_args_clear(&args);
    return status;
}

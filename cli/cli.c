/* Messages, exit status and option parsing. */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

int evo_cli_exit_status(evo_status status) {
    switch (status) {
    case EVO_OK:
        return EVO_EXIT_DONE;
    case EVO_ERR_ARGUMENT:
        return EVO_EXIT_USAGE;
    case EVO_ERR_STOPPED:
        return EVO_EXIT_INTERRUPTED;
    default:
        return EVO_EXIT_FAILURE;
    }
}

int evo_cli_fail(const evo_error *err) {
    const char *text = err->text[0] != '\0' ? err->text : evo_status_name(err->status);
    fprintf(stderr, "evolve: %s\n", text);
    return evo_cli_exit_status(err->status);
}

int evo_cli_usage(const char *format, ...) {
    evo_error err = {EVO_ERR_ARGUMENT, ""};
    va_list args;
    va_start(args, format);
    vsnprintf(err.text, sizeof err.text, format, args);
    va_end(args);
    return evo_cli_fail(&err);
}

const char *evo_cli_quote(const char *text, char out[EVO_CLI_QUOTE]) {
    size_t length = strlen(text);
    evo_text_line(text, length, out, EVO_CLI_QUOTE - 3);
    if (length > EVO_CLI_QUOTE - 4)
        strcat(out, "...");
    return out;
}

void evo_cli_join_words(int argc, const char **argv, char *out, size_t size) {
    evo_text text;
    evo_text_init(&text);
    for (int i = 0; i < argc; i++)
        evo_text_append(&text, "%s%s", i ? " " : "", argv[i]);
    evo_text_line(text.data != NULL ? text.data : "", text.length, out, size);
    evo_text_clear(&text);
}

/* ---- popt ------------------------------------------------------------------ */

static void print_help(const evo_args *args, const char *command,
                       const evo_synopsis *synopsis) {
    printf("Usage: %s %s\n\n%s\n\nOptions:\n", command, synopsis->usage,
           synopsis->about);
    fflush(stdout);
    /* popt's own usage line names neither the words nor their order: left out. */
    char *help = NULL;
    size_t size = 0;
    FILE *memory = open_memstream(&help, &size);
    if (memory == NULL)
        return;
    poptPrintHelp(args->context, memory, 0);
    if (fclose(memory) == 0 && help != NULL) {
        const char *line = strchr(help, '\n');
        fputs(line != NULL ? line + 1 : help, stdout);
    }
    free(help);
}

static bool is_end(const struct poptOption *option) {
    return option->longName == NULL && option->shortName == '\0' && option->arg == NULL;
}

static bool is_string(const struct poptOption *option) {
    return (option->argInfo & POPT_ARG_MASK) == POPT_ARG_STRING;
}

/* popt would forget the earlier string of an option that is given twice: it hands all
 * of them out instead, under FIRST_STRING and the option's number. */
enum { FIRST_STRING = 2000 };

static struct poptOption *copy_options(const struct poptOption *options) {
    size_t count = 0;
    while (!is_end(&options[count]))
        count++;
    struct poptOption *copy = calloc(count + 1, sizeof *copy);
    for (size_t i = 0; copy != NULL && i < count; i++) {
        copy[i] = options[i];
        if (is_string(&options[i])) {
            copy[i].arg = NULL;
            copy[i].val = FIRST_STRING + (int)i;
        }
    }
    return copy;
}

/* popt's code where it stops: -1 at the end. */
static int read_options(const evo_args *args, bool *help) {
    int code;
    while ((code = poptGetNextOpt(args->context)) >= 0) {
        *help = *help || code == EVO_CLI_HELP;
        if (code < FIRST_STRING)
            continue;
        char **value = args->options[code - FIRST_STRING].arg;
        free(*value);
        *value = poptGetOptArg(args->context);
    }
    return code;
}

static int count_words(const char **words) {
    int count = 0;
    while (words != NULL && words[count] != NULL)
        count++;
    return count;
}

bool evo_cli_args_parse(evo_args *args, int argc, const char **argv,
                        const struct poptOption *options, const evo_synopsis *synopsis,
                        int *exit_status) {
    memset(args, 0, sizeof *args);
    args->options = options;
    args->parsed = copy_options(options);
    if (args->parsed != NULL)
        args->context = poptGetContext(NULL, argc, argv, args->parsed, 0);
    if (args->context == NULL) {
        free(args->parsed);
        fprintf(stderr, "evolve: out of memory\n");
        *exit_status = EVO_EXIT_FAILURE;
        return false;
    }
    bool help = false;
    int code = read_options(args, &help);
    args->words = poptGetArgs(args->context);
    args->count = count_words(args->words);
    char quoted[EVO_CLI_QUOTE];
    if (help) {
        print_help(args, argv[0], synopsis);
        *exit_status = EVO_EXIT_DONE;
    } else if (code < -1) {
        const char *bad = poptBadOption(args->context, POPT_BADOPTION_NOALIAS);
        *exit_status = evo_cli_usage("%s: %s; see %s --help",
                                     evo_cli_quote(bad != NULL ? bad : "", quoted),
                                     poptStrerror(code), argv[0]);
    } else if (args->count < synopsis->min_words || args->count > synopsis->max_words) {
        *exit_status = evo_cli_usage("usage: %s %s", argv[0], synopsis->usage);
    } else {
        return true;
    }
    evo_cli_args_clear(args);
    return false;
}

void evo_cli_args_clear(evo_args *args) {
    for (const struct poptOption *option = args->options; !is_end(option); option++) {
        if (is_string(option)) {
            char **value = option->arg;
            free(*value);
            *value = NULL;
        }
    }
    poptFreeContext(args->context);
    free(args->parsed);
    memset(args, 0, sizeof *args);
}

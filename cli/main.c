/* The evolve command. */
#include "cli/cli.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

typedef struct command {
    const char *name, *summary;
    evo_command_fn *run;
} command;

static const command commands[] = {
    {"resume", "continue the newest run of an archive", evo_cmd_resume},
    {"front", "the best kernels of an archive", evo_cmd_front},
    {"show", "one kernel of an archive", evo_cmd_show},
    {"verify", "check a kernel on every input", evo_cmd_verify},
    {"bench", "time a kernel against the libraries", evo_cmd_bench},
    {"export", "write kernels as C source", evo_cmd_export},
    {"report", "a page about an archive", evo_cmd_report},
    {"list", "targets, formats, numbers or instructions", evo_cmd_list},
    {"tabulate", "a kernel that looks results up", evo_cmd_tabulate},
    {"quant", "search number formats on tensors", evo_cmd_quant},
};

static int print_overview(void) {
    printf("evolve %s: evolutionary search for numeric kernels\n\n"
           "  evolve [OPTIONS]             search; the default job is\n"
           "                               --target exp --fmt f32 --max-ulp 1\n",
           EVO_VERSION);
    for (size_t i = 0; i < EVO_COUNT_OF(commands); i++)
        printf("  evolve %-21s %s\n", commands[i].name, commands[i].summary);
    printf("\nevolve COMMAND --help explains a command. The search:\n\n");
    const char *search[] = {"evolve", "--help", NULL};
    return evo_cmd_search(2, search);
}

static int run_default(void) {
    const char *job[] = {"evolve", "--target",  "exp", "--fmt",
                         "f32",    "--max-ulp", "1",   NULL};
    return evo_cmd_search(EVO_COUNT_OF(job) - 1, job);
}

static int unknown_command(const char *name) {
    const char *names[EVO_COUNT_OF(commands)];
    for (size_t i = 0; i < EVO_COUNT_OF(commands); i++)
        names[i] = commands[i].name;
    char quoted[EVO_CLI_QUOTE];
    evo_text text;
    evo_text_init(&text);
    evo_cli_nearest(evo_cli_quote(name, quoted), names, EVO_COUNT_OF(names), &text);
    int status = evo_cli_usage("unknown command '%s'%s; see evolve --help", quoted,
                               text.data != NULL ? text.data : "");
    evo_text_clear(&text);
    return status;
}

static int dispatch(int argc, const char **argv) {
    if (argc < 2)
        return run_default();
    const char *first = argv[1];
    if (strcmp(first, "--version") == 0) {
        char llvm[32];
        evo_jit_llvm_version(llvm, sizeof llvm);
        printf("evolve %s (LLVM %s)\n", EVO_VERSION, llvm);
        return EVO_EXIT_DONE;
    }
    if (strcmp(first, "--help") == 0 || strcmp(first, "-h") == 0 ||
        strcmp(first, "help") == 0)
        return print_overview();
    if (first[0] == '-') {
        argv[0] = "evolve";
        return evo_cmd_search(argc, argv);
    }
    for (size_t i = 0; i < EVO_COUNT_OF(commands); i++) {
        if (strcmp(commands[i].name, first) == 0) {
            char title[64];
            snprintf(title, sizeof title, "evolve %s", first);
            argv[1] = title;
            return commands[i].run(argc - 1, argv + 1);
        }
    }
    return unknown_command(first);
}

int main(int argc, char **argv) {
    /* A copy: commands put their title in the place of argv[0]. */
    const char **words = calloc((size_t)argc + 1, sizeof *words);
    if (words == NULL) {
        fprintf(stderr, "evolve: out of memory\n");
        return EVO_EXIT_FAILURE;
    }
    for (int i = 0; i < argc; i++)
        words[i] = argv[i];
    /* A file beyond a size limit is an error to report, not the end of the process. */
    (void)signal(SIGXFSZ, SIG_IGN);
    int status = dispatch(argc, words);
    free(words);
    /* Results that could not be written are no results. */
    errno = 0;
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fprintf(stderr, "evolve: cannot write to standard output: %s\n",
                errno != 0 ? strerror(errno) : "write error");
        return EVO_EXIT_FAILURE;
    }
    return status;
}

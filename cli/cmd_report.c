/* evolve report ARCHIVE -o FILE.html */
#include "cli/report.h"

#include <string.h>
#include <sys/stat.h>

static evo_status add_run(void *ctx, const evo_archive_run *run) {
    evo_grid *grid = ctx;
    evo_grid_cell(grid, "%lld", (long long)run->id);
    evo_grid_cell(grid, "%s", run->started);
    evo_grid_cell(grid, "%llu", (unsigned long long)run->seed);
    evo_grid_cell(grid, "%s", run->version);
    evo_grid_cell(grid, "%s", run->compiler);
    evo_grid_cell(grid, "%s", run->host);
    evo_grid_cell(grid, "%s", run->command);
    return EVO_OK;
}

evo_status evo_report_runs(evo_archive *archive, evo_text *page, evo_error *err) {
    static const char *const headers[] = {"run",      "started", "seed",   "evolve",
                                          "compiler", "machine", "command"};
    evo_grid grid;
    evo_grid_init(&grid, "rlrllll", headers);
    evo_status status = evo_archive_each_run(archive, add_run, &grid, err);
    evo_page_heading(page, NULL, "Runs");
    evo_grid_html(&grid, false, page);
    return status;
}

static evo_status write_page(evo_archive *archive, evo_text *page, evo_error *err) {
    char target[32], format[16];
    evo_status status = evo_archive_subject(archive, target, format, err);
    if (status == EVO_OK)
        status = strcmp(target, EVO_ARCHIVE_QUANT) == 0
                     ? evo_report_quantisers(archive, page, err)
                     : evo_report_kernels(archive, page, err);
    if (status == EVO_OK && page->failed)
        status = evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    return status;
}

static bool same_file(const char *a, const char *b) {
    struct stat x, y;
    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev &&
           x.st_ino == y.st_ino;
}

static int run(const char *path, const char *out) {
    evo_error err = {EVO_OK, ""};
    evo_archive *archive;
    evo_text page;
    if (out == NULL || out[0] == '\0')
        return evo_cli_usage("report needs -o FILE.html, or -o - for standard output");
    bool print = strcmp(out, "-") == 0;
    if (!print && same_file(path, out))
        return evo_cli_usage("-o %s is the archive itself", out);
    if (evo_archive_open(path, EVO_ARCHIVE_READ, &archive, &err) != EVO_OK)
        return evo_cli_fail(&err);
    evo_text_init(&page);
    evo_status status = write_page(archive, &page, &err);
    evo_archive_close(archive);
    if (status == EVO_OK && print)
        fputs(page.data, stdout);
    else if (status == EVO_OK)
        status = evo_file_write(out, page.data, page.length, &err);
    evo_text_clear(&page);
    if (status != EVO_OK)
        return evo_cli_fail(&err);
    if (!print)
        printf("%s\n", out);
    return EVO_EXIT_DONE;
}

int evo_cmd_report(int argc, const char **argv) {
    static const evo_synopsis synopsis = {
        "ARCHIVE -o FILE.html",
        "Writes one page of HTML about an archive, of kernels or of quantisers: what\n"
        "was searched, the runs, the front as table and plot, and everything about\n"
        "each of its members. It needs no other file, no network and no scripts.",
        1, 1};
    char *out = NULL;
    int status;
    const struct poptOption options[] = {
        {NULL, 'o', POPT_ARG_STRING, &out, 0, "where to; -: standard output", "FILE"},
        EVO_CLI_HELP_OPTION,
        POPT_TABLEEND};
    evo_args args;
    if (!evo_cli_args_parse(&args, argc, argv, options, &synopsis, &status))
        return status;
    status = run(args.words[0], out);
    evo_cli_args_clear(&args);
    return status;
}

/* cli: what the commands of evolve share.
 *
 * Each command is one file, cmd_NAME.c, with one function evo_cmd_NAME(argc, argv) that
 * returns the exit status; main.c holds their table. Results go to stdout, all else to
 * stderr. Only this folder prints or ends the process.
 */
#ifndef EVO_CLI_H
#define EVO_CLI_H

#include <jansson.h>
#include <popt.h>
#include <stdio.h>

#include "archive/archive.h"
#include "scoring/scoring.h"

/* ---- Commands -------------------------------------------------------------- */

/* argv[0] is the command as it is shown in messages: "evolve front". */
typedef int evo_command_fn(int argc, const char **argv);

evo_command_fn evo_cmd_search, evo_cmd_resume; /* cmd_search.c */
evo_command_fn evo_cmd_front, evo_cmd_show, evo_cmd_verify, evo_cmd_bench,
    evo_cmd_export, evo_cmd_list, evo_cmd_tabulate, evo_cmd_quant, evo_cmd_report;

/* ---- Exit status ----------------------------------------------------------- */

enum {
    EVO_EXIT_DONE = 0,
    EVO_EXIT_FAILURE = 1,
    EVO_EXIT_USAGE = 2,
    EVO_EXIT_GOAL = 3,   /* finished, goal not met */
    EVO_EXIT_VERIFY = 4, /* verification failed */
    EVO_EXIT_AGAIN = 75, /* checkpointed, run again */
    EVO_EXIT_INTERRUPTED = 130,
};

/* Exit status of a failed call: ARGUMENT is a usage error, STOPPED an interruption,
 * anything else a failure. */
int evo_cli_exit_status(evo_status status);
/* Prints "evolve: <sentence>" to stderr; returns the exit status that belongs to it. */
int evo_cli_fail(const evo_error *err);
/* The same for a sentence written here; returns EVO_EXIT_USAGE. */
int evo_cli_usage(const char *format, ...) EVO_PRINTF(1, 2);

/* ---- Arguments (popt) ------------------------------------------------------ */

/* Options of all commands: append to their table before POPT_TABLEEND. */
#define EVO_CLI_HELP_OPTION                                                            \
    { "help", 'h', POPT_ARG_NONE, NULL, EVO_CLI_HELP, "show this help", NULL }
enum { EVO_CLI_HELP = 1000 };

/* What POPT_ARG_STRING options point to belongs to this object; of an option that is
 * given again the last counts. */
typedef struct evo_args {
    poptContext context;
    const struct poptOption *options; /* the caller's */
    struct poptOption *parsed;        /* a copy, which popt reads */
    const char **words; /* what is not an option; NULL-terminated, may be NULL */
    int count;
} evo_args;

typedef struct evo_synopsis {
    const char *usage; /* "ARCHIVE ID [--json]" */
    const char *about; /* a sentence or more, printed by --help */
    int min_words, max_words;
} evo_synopsis;

/* Parses everything. True: go on, and call evo_cli_args_clear at the end. False: return
 * *exit_status; what there was to say has been printed and nothing is to be released.
 */
bool evo_cli_args_parse(evo_args *args, int argc, const char **argv,
                        const struct poptOption *options, const evo_synopsis *synopsis,
                        int *exit_status);
void evo_cli_args_clear(evo_args *args);

/* The given text fit for one line of a message: as evo_text_line makes it, "..." behind
 * what is cut. Returns out. */
enum { EVO_CLI_QUOTE = 64 };
const char *evo_cli_quote(const char *text, char out[EVO_CLI_QUOTE]);
/* The command line as one string, cut off at the size, for the record. */
void evo_cli_join_words(int argc, const char **argv, char *out, size_t size);
/* Appends "; the nearest are A, B" for up to three names of the list (never empty). */
void evo_cli_nearest(const char *name, const char *const *names, size_t count,
                     evo_text *text);

/* Names and numbers of the command line; failures are EVO_ERR_ARGUMENT and name what is
 * accepted or the nearest names. `name` may be NULL only where that is said. */
EVO_MUST_CHECK
evo_status evo_cli_target(const char *name, evo_target_id *id, evo_error *err);
/* --target-file: defines the target of a file (NULL: none) and sets *name to its name;
 * a *name that was given has to be the same. */
EVO_MUST_CHECK
evo_status evo_cli_target_file(const char *path, const char **name, evo_error *err);
/* Both names of a search that rounds, targets on codes among them: "decode" and
 * "e4m3fn" are decode_e4m3fn, whose own format is f32. */
EVO_MUST_CHECK
evo_status evo_cli_target_format(const char *target, const char *format,
                                 evo_target_id *id, evo_format_id *format_id,
                                 evo_error *err);
/* As evo_cli_target, for formulas over the reals: with the targets that exist there
 * only, without those that have several inputs or outputs. */
EVO_MUST_CHECK
evo_status evo_cli_real_target(const char *name, evo_target_id *id, evo_error *err);
EVO_MUST_CHECK
evo_status evo_cli_format(const char *name, evo_format_id *id, evo_error *err);
/* Whether a format's name, as archives have it, is one of the reals; NULL is not. */
bool evo_cli_is_real(const char *format);
/* Whether its errors are absolute; "absolute" or "relative". */
bool evo_cli_is_absolute(const char *format);
const char *evo_cli_error_word(const char *format);
/* NULL and "native": the best of this host. */
EVO_MUST_CHECK
evo_status evo_cli_isa(const char *name, evo_isa *isa, evo_error *err);
/* NULL: the whole domain. */
EVO_MUST_CHECK
evo_status evo_cli_domain(const char *text, evo_domain *domain, evo_error *err);
/* Whether the target's claims can be restricted to it. */
EVO_MUST_CHECK
evo_status evo_cli_check_domain(evo_target_id target, const evo_domain *domain,
                                evo_error *err);
/* NULL: the target's first distribution. */
EVO_MUST_CHECK
evo_status evo_cli_inputs(const char *name, evo_target_id target,
                          const evo_timing_inputs **inputs, evo_error *err);
/* A positive finite number, decimal or hex; `option` is named in the message. */
EVO_MUST_CHECK
evo_status evo_cli_positive(const char *option, const char *text, double *value,
                            evo_error *err);
/* "60s", "10m", "2h", "1d", or seconds without a unit; at most ten years. */
EVO_MUST_CHECK
evo_status evo_cli_duration(const char *option, const char *text, double *seconds,
                            evo_error *err);
/* A whole number in [lo, hi]; "1e6" is accepted where it is whole. */
EVO_MUST_CHECK
evo_status evo_cli_count(const char *option, const char *text, uint64_t lo, uint64_t hi,
                         uint64_t *value, evo_error *err);
/* From 0 to 2^63 - 1: the saved options of a run are JSON, whose integers are signed.
 */
EVO_MUST_CHECK
evo_status evo_cli_seed(const char *text, uint64_t *seed, evo_error *err);
enum { EVO_CLI_MAX_THREADS = 1024 };
/* Threads: NULL is all CPUs of this process. */
EVO_MUST_CHECK
evo_status evo_cli_threads(const char *text, unsigned *threads, evo_error *err);

/* ---- Signals and progress -------------------------------------------------- */

/* From here on the first INT, TERM or USR1 raises the returned flag, the second ends
 * the process with status 130. */
const evo_stop_flag *evo_cli_catch_signals(void);

/* Progress on stderr: in place on a terminal, one line a minute otherwise. Safe to call
 * from any thread. */
typedef struct evo_progress evo_progress;
evo_progress *evo_cli_progress_create(void); /* NULL: no memory; the others accept it */
/* Shows the line when enough time has passed since the last one. */
void evo_cli_progress_line(evo_progress *progress, const char *line);
/* True when a line would be shown now: for callers whose line is expensive. */
bool evo_cli_progress_due(evo_progress *progress);
/* Ends the line in place, if any, and releases. */
void evo_cli_progress_destroy(evo_progress *progress);
/* For evo_prove_options.progress; ctx is an evo_progress. */
void evo_cli_progress_sweep(void *ctx, uint64_t done, uint64_t total);

/* ---- Tables ---------------------------------------------------------------- */

/* Text cells in columns, aligned when printed. Bold header on a terminal unless
 * NO_COLOR is set. */
enum { EVO_GRID_COLUMNS = 16 };
typedef struct evo_grid {
    unsigned columns;
    size_t cells;      /* appended so far */
    evo_text text;     /* cells, each ended by a NUL */
    const char *align; /* one character for each column: 'l' or 'r' */
} evo_grid;

/* headers: `columns` names, the first row. */
void evo_grid_init(evo_grid *grid, const char *align, const char *const *headers);
void evo_grid_cell(evo_grid *grid, const char *format, ...) EVO_PRINTF(2, 3);
/* An error in ulp, rounded up in the last digit shown; "inf" for missed specials. */
void evo_grid_ulp(evo_grid *grid, double ulp);
/* A number with `digits` decimals, or "-" when it is 0 (not measured). */
void evo_grid_number(evo_grid *grid, int digits, double value);
void evo_grid_print(evo_grid *grid, FILE *file); /* releases the grid */
/* The same as a table of HTML; `linked`: first cells are ids of headings of the page
 * (cli/page.h). Releases the grid. */
void evo_grid_html(evo_grid *grid, bool linked, evo_text *text);

/* ---- Kernels --------------------------------------------------------------- */

/* A kernel that was named on the command line. */
typedef struct evo_loaded {
    bool from_archive;
    bool recorded;               /* claim and origin are known */
    evo_archive_entry entry;     /* where not recorded: id and kernel only, no claim */
    char target[32], format[16]; /* of the archive; "" when unknown */
    char id[33];
} evo_loaded;

/* What an open archive is about (evo_archive_subject): names that this evolve knows, or
 * both "" while nothing was ever written to it. */
EVO_MUST_CHECK
evo_status evo_cli_archive_subject(evo_archive *archive, char target[32],
                                   char format[16], evo_error *err);
/* Whether the file is an archive of quantisers; false also where it cannot be read. */
bool evo_cli_is_quant(const char *path);
/* FILE (program text) or ARCHIVE:ID. Of a file what is recorded is read from a
 * claim.json beside it, where that names the kernel's id. */
EVO_MUST_CHECK
evo_status evo_cli_load(const char *name, evo_loaded *loaded, evo_error *err);
/* The ARCHIVE of ARCHIVE:ID, which the caller frees; NULL when out of memory. */
char *evo_cli_archive_of(const char *name);
/* "dir/NAME.evo" -> "NAME" */
void evo_cli_stem(const char *path, char out[64]);
EVO_MUST_CHECK
evo_status evo_cli_claim_beside(const char *program, evo_loaded *loaded,
                                evo_error *err);
/* Target and format of a loaded kernel: given names win, then the archive's, then for
 * the format the kernel's storage. Refuses what contradicts the signature. */
EVO_MUST_CHECK
evo_status evo_cli_subject(const evo_loaded *loaded, const char *target_name,
                           const char *format_name, evo_target_id *target,
                           evo_format_id *format, evo_error *err);

/* The path of $XDG_STATE_HOME/evolve/NAME (or below ~/.local/state), whose folders are
 * created. */
EVO_MUST_CHECK
evo_status evo_cli_state_path(const char *name, char *path, size_t size,
                              evo_error *err);

/* What is kept of a proof that takes longer than a few seconds, so that it goes on
 * after it was stopped or killed: a file under the state folder, gone when the proof is
 * done. Sets prove->journal. NULL where nothing can be kept; close accepts it. */
typedef struct evo_proof_state evo_proof_state;
evo_proof_state *evo_proof_state_open(const char *kernel, evo_prove_options *prove);
/* Whether a stopped proof goes on when it is asked for again; says so on stderr. */
bool evo_proof_state_close(evo_proof_state *state, bool stopped);

/* A claim as lines of text, as far as it is filled in, about a target ("": unknown);
 * values of `format` where that is known, of a kernel with so many inputs and outputs.
 */
void evo_cli_print_claim(FILE *file, const evo_claim *claim, const char *target,
                         const char *format, int inputs, int outputs);
/* Parts of it and of evo_json_claim for functions of rows (claim_rows.c). */
void evo_cli_print_row_claim(FILE *file, const evo_claim *claim, evo_target_id target,
                             const char *format);
void evo_json_row_claim(json_t *object, const evo_claim *claim);
/* How the largest error of a sum is called; NULL where rows sum to nothing in
 * particular. */
const char *evo_cli_sum_name(evo_target_id target);
/* Its members back into a claim; false where they are not of a detailed one. */
bool evo_json_read_row_claim(const json_t *object, evo_claim *claim);

/* ---- Front ----------------------------------------------------------------- */

/* The entries that no other one beats in max ULP and time, fastest first. An entry is
 * beaten only by one with a verdict as strong and a domain as wide. */
typedef struct evo_front {
    evo_archive_entry *entries; /* owned */
    size_t count, total;        /* total: kernels with claim and time */
    char host[160];             /* whose times these are */
    bool other_host;            /* there were none of this host */
    char target[32];            /* what it is about; "": unknown */
} evo_front;
/* What max_ulp holds of a target; NULL: an error in ulp. */
const char *evo_cli_error_name(const char *target);

/* Whether its time is one. Runs that do not measure record what they rank by in its
 * place, without a ratio to the reference and under a name that is no host's. */
bool evo_cli_is_measured(const evo_archive_entry *entry);
/* Of which entries and times. */
typedef struct evo_front_choice {
    const char *host;     /* NULL: this one */
    const char *isa;      /* NULL: all */
    const char *inputs;   /* which times are of, as of evo_archive_each */
    double max_sum_error; /* without those whose sums are known to be further off; 0:
                             all */
} evo_front_choice;
EVO_MUST_CHECK
evo_status evo_cli_front(evo_archive *archive, const evo_front_choice *choice,
                         evo_front *front, evo_error *err);
/* Takes out kernels that were proven to miss a special value, unless there are no
 * others; counts them in a sentence on stderr. */
void evo_cli_front_drop_broken(evo_front *front);
void evo_cli_front_clear(evo_front *front);
/* The front's rows; with peers (timed in one run with the entries; NULL: none) also the
 * ratios to libm and to the best library, the fastest whose error is within the larger
 * of goal_ulp and the entry's own. */
void evo_cli_front_grid(const evo_front *front, const evo_peer_time *peers,
                        size_t peer_count, double goal_ulp, evo_grid *grid);
/* How many times as fast as the fastest glibc or libmvec scalar call; 0 when none. */
double evo_cli_libm_ratio(double reference_ratio, const evo_peer_time *peers,
                          size_t count);

/* ---- JSON (jansson; every number that is a float also as a hex string) ------ */

/* Sets a member to a text, what is no UTF-8 replaced, or to null. */
void evo_json_text(json_t *object, const char *name, const char *text);
/* Sets name and name_hex; null where JSON has no number for it. */
void evo_json_real(json_t *object, const char *name, double value);
/* The claim's members into an object, null where a claim is not detailed; arguments as
 * of evo_cli_print_claim. */
void evo_json_claim(json_t *object, const evo_claim *claim, const char *target,
                    const char *format, int inputs, int outputs);
/* Everything of an entry but the program text. */
json_t *evo_json_entry(const evo_archive_entry *entry, const char *target,
                       const char *format);
json_t *evo_json_kernel_time(const evo_kernel_time *time);
json_t *evo_json_peer_time(const evo_peer_time *time);
/* Prints and releases; returns the exit status. */
int evo_json_print(json_t *value);

#endif

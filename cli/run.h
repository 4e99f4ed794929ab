/* One run of the search: ask -> score -> tell -> archive, then proof of the front. */
#ifndef EVO_CLI_RUN_H
#define EVO_CLI_RUN_H

#include "cli/cli.h"
#include "cli/feed.h"
#include "oracle/real.h"
#include "scoring/screen.h"
#include "search/breed.h"
#include "search/brood.h"
#include "search/search.h"

enum {
    EVO_RUN_PATH = 1024,
    EVO_RUN_COMMAND = 1024,
    EVO_RUN_LIST = 256,
    EVO_RUN_OPERATIONS = 12, /* longest formulas, unless said otherwise */
    EVO_RUN_OBSERVED = 1000000,
    EVO_RUN_OBSERVED_ROWS = 10000, /* where a row has one result */
    EVO_RUN_LONGEST_ROW = 1 << 20,
    EVO_RUN_SAMPLES = 16384, /* in a binade, of an observation at the end of a run */
};

/* The options of `evolve` and `evolve resume` as typed; NULL where absent. */
typedef struct evo_search_words {
    const char *target, *target_file, *format, *max_ulp, *max_sum, *min_speed, *domain,
        *isa, *objective, *inputs, *time;
    const char *evaluations, *threads, *seed, *from, *archive;
    const char *instructions, *max_operations;
    const char *error; /* of --fmt real */
    int deterministic, json;
} evo_search_words;

typedef struct evo_run_options {
    evo_target_id target;
    bool real; /* over the reals: then not format, but the next two */
    evo_format_id format;
    evo_real_error_kind kind;
    unsigned operations; /* bit mask of evo_formula_op */
    evo_domain domain;
    evo_isa isa;
    evo_objective objective;
    const evo_timing_inputs *inputs; /* that times are of; NULL: the mean over all */
    double max_ulp;                  /* the goal; 0: none */
    double max_sum_error; /* of rows that have a total; part of the goal; 0: any */
    double min_speed;     /* times the best library of the same accuracy; 0: none */
    double seconds;       /* budget, proofs included; ignored when deterministic */
    uint64_t evaluations; /* 0: no limit */
    unsigned threads;
    uint64_t seed;
    char from[EVO_RUN_PATH];         /* "seeds", "scratch" or a program file */
    char archive[EVO_RUN_PATH];      /* where it goes */
    char instructions[EVO_RUN_LIST]; /* as typed; "": all that are native */
    int max_operations;              /* of formulas */
    bool deterministic, json;
    char command[EVO_RUN_COMMAND]; /* as typed, for the record */
    uint64_t next; /* number of the next child: 0, or where an earlier run stopped */
} evo_run_options;

/* What an archive of the run is bound to: the name of a format, "real" or "real-abs".
 */
const char *evo_run_format_name(const evo_run_options *options);
/* What its times are of: a distribution of the target, or EVO_TIMING_MEAN. */
const char *evo_run_inputs_name(const evo_run_options *options);

/* ---- Runs of all kinds (runs.c) ----------------------------------------------------
 */

/* Opens or creates the archive and binds it in a transaction that evo_run_enter ends
 * with the run's record and what it is resumed from: a start that fails leaves the
 * archive as it was, and a run that is killed at once can be resumed. */
EVO_MUST_CHECK
evo_status evo_run_open(const evo_run_options *options, evo_archive **archive,
                        evo_error *err);
EVO_MUST_CHECK
evo_status evo_run_enter(const evo_run_options *options, evo_archive *archive,
                         const char *host, const char *compiler, int64_t *run_id,
                         evo_error *err);
/* The time of a run's record; 1970 where it must not depend on the clock. */
void evo_run_started(bool deterministic, char out[32]);
/* Whether it is of a run that was not deterministic. */
bool evo_run_had_clock(const char *started);
/* Seconds since. */
double evo_run_seconds(uint64_t started_ns);
/* Whether a run at candidate `next` has budget for more: not stopped, and not within
 * `reserved` seconds of its end. */
bool evo_run_may_go_on(const evo_run_options *options, const evo_stop_flag *stop,
                       uint64_t started_ns, uint64_t next, double reserved);
/* Says on stderr that a new run continues with what the archive has. */
void evo_run_tell_continued(const char *archive, size_t kernels);
/* The exit status of a run, whose failure or interruption is told on stderr. */
int evo_run_end(evo_status status, bool stopped, const evo_error *err);

/* State that `evolve resume` continues from with candidate `next`, as JSON text
 * (malloc'd; NULL: no memory), and back, which leaves out how a run is called: archive,
 * command and json (run_state.c). */
char *evo_run_state_print(const evo_run_options *options, uint64_t next);
EVO_MUST_CHECK
evo_status evo_run_state_parse(const char *text, size_t size, evo_run_options *options,
                               evo_error *err);

/* ---- A run ----------------------------------------------------------------------- */

/* A list of instructions with commas ("": all) into those that a search
 * may not use: EVO_ERR_ARGUMENT for names that are not in the table, or not native on
 * the instruction set, and for lists of which none maps `type` to itself
 * (vocabulary.c). */
EVO_MUST_CHECK
evo_status evo_cli_vocabulary(const char *list, evo_isa isa, evo_type type,
                              bool forbidden[EVO_OP_COUNT], evo_error *err);
/* What a search for the target computes with. */
evo_type evo_run_type(const evo_run_options *options);
/* Those left that formulas have, as a bit mask of evo_formula_op. */
unsigned evo_cli_formula_operations(const bool forbidden[EVO_OP_COUNT]);

/* Runs to the end of the budget and prints the front. Returns the exit status. */
int evo_run(const evo_run_options *options);

/* What a run holds while it goes on (run.c, population.c, finish.c). */
typedef struct evo_run_state {
    const evo_run_options *options;
    const evo_stop_flag *stop;
    evo_progress *progress;
    evo_archive *archive;
    evo_scorer *scorer;
    evo_search *search;
    evo_breeder *breeder; /* for screening */
    evo_feed *feed;       /* NULL where formulas do not serve */
    bool any_error;       /* of starting programs that are offered */
    int64_t run_id;
    char host[160];
    uint64_t started_ns, retimed_ns, next, duplicates, rejects[EVO_REJECT_COUNT];
    uint64_t fates[EVO_FATE_COUNT]; /* of screened children */
    evo_hash *recorded; /* kernels of the front that the archive already has */
    size_t recorded_count, recorded_capacity;
} evo_run_state;

/* Where the clock decides: whether this part of the budget is spent. */
bool evo_run_spent(const evo_run_state *run, double part);
/* Whether candidates are scored by what they misround: the goal is at most 1/2 ulp. */
bool evo_run_wants_nearest(const evo_run_options *options);
/* A kernel on floats becomes one on encodings of a format of at most 16 bits, with what
 * decodes before it and what encodes behind it: encoder 0 rounds by the format's rules,
 * others send ties elsewhere. Other kernels stay as they are (storage.c). */
enum { EVO_RUN_ENCODERS = 3 };
EVO_MUST_CHECK
evo_status evo_run_store_as(evo_format_id format, int encoder, evo_kernel *kernel,
                            evo_error *err);
bool evo_run_has_encoder(evo_format_id format, int encoder);
/* Refuses a program file (--from FILE) before an archive is created for it. */
EVO_MUST_CHECK
evo_status evo_run_check_start(const evo_run_options *options, evo_error *err);
/* Fills the population from the archive, seeds, scratch or a file (population.c). */
EVO_MUST_CHECK
evo_status evo_run_populate(evo_run_state *run, evo_error *err);
/* Whether the entry's claim, on the domain of this run, is one to end with: proven, or
 * in f64, of several inputs and of rows observed at EVO_RUN_OBSERVED inputs, or where a
 * row has one result at EVO_RUN_OBSERVED_ROWS, which what a candidate was selected by
 * does not count as, however many results it had. */
bool evo_run_proven(const evo_run_state *run, const evo_archive_entry *entry);
/* The archive's front for the instruction set of the run, by what it measures or ranks
 * by (population.c). */
EVO_MUST_CHECK
evo_status evo_run_front(const evo_run_state *run, evo_front *front, evo_error *err);
/* Gives a scored child its identity and what it costs; the error of one whose sums are
 * off by more than is wanted becomes larger than the goal's, the more the further
 * (population.c). */
void evo_run_take_score(const evo_run_options *options, const evo_score *score,
                        evo_individual *individual);
/* Whether a claim meets the goal, as far as it is one of accuracy (population.c). */
bool evo_run_is_met(const evo_run_options *options, const evo_claim *claim);
/* Puts what the archive does not have yet of the population, and the state to continue
 * from, into the archive: one transaction (population.c). The whole population and not
 * the front alone, so that lineage has no gaps. */
EVO_MUST_CHECK
evo_status evo_run_commit(evo_run_state *run, evo_error *err);
/* Adds one individual's time to the open batch (population.c). */
EVO_MUST_CHECK
evo_status evo_run_record_time(evo_run_state *run, evo_hash id, double ns, double ratio,
                               double latency, evo_error *err);
/* Whether the child of this number is looked for by screening (screen.c). */
bool evo_run_is_screened(const evo_run_state *run, uint64_t number);
/* Screens a brood and makes the best new one the child, unscored; *found is false where
 * there is none. Any thread, like evo_search_ask. */
EVO_MUST_CHECK
evo_status evo_run_screen(evo_run_state *run, unsigned worker, uint64_t number,
                          evo_individual *child, uint64_t fates[EVO_FATE_COUNT],
                          bool *found);
/* What became of all candidates, on stderr: how many each stage removed (tally.c). */
void evo_run_report(const evo_run_state *run);
/* Times the front, and what meets the goal, in one interleaved run and gives the
 * population those times: among thousands of single measurements the fastest are the
 * luckiest (shortlist.c). */
EVO_MUST_CHECK
evo_status evo_run_retime(evo_run_state *run, evo_error *err);

/* Whether all inputs are proven in no time: those of formats of at most 16 bits, and
 * codes. */
bool evo_run_has_few_inputs(const evo_run_options *options);
/* Whether results are right or wrong, and all have to be right. */
bool evo_run_is_exact(const evo_run_options *options);
/* Seconds kept for the proof of the front and its final timing (run.c). */
double evo_run_reserved_seconds(const evo_run_options *options);

/* What is worth a proof: of formats of at most 16 bits, where a proof is a matter of
 * milliseconds, most of the front. */
enum { EVO_MAX_PROOFS = 24, EVO_MAX_SWEPT = 7 };
typedef struct evo_shortlist {
    const evo_individual *chosen[EVO_MAX_PROOFS];
    size_t count;
    double seconds; /* left for their sweep; at least one is chosen if it is >= 0 and
                     * the goal is not met yet */
    bool met;       /* out: by a kernel whose proof the archive has already */
    evo_hash tried[2 * EVO_MAX_PROOFS]; /* in earlier rounds too */
    size_t tried_count;
    evo_tuple hard[2 * EVO_MAX_PROOFS]; /* where their largest errors were */
    size_t hard_count;
} evo_shortlist;
/* The fastest that meet the goal even on many more points, then what else is on the
 * front, without those that are proven already (shortlist.c). */
EVO_MUST_CHECK
evo_status evo_run_shortlist(evo_run_state *run, evo_shortlist *list, evo_error *err);

/* Proves the most promising kernels, prints the front, says whether the goal is met
 * (finish.c). */
EVO_MUST_CHECK
evo_status evo_run_finish(evo_run_state *run, bool *goal_met, evo_error *err);

#endif

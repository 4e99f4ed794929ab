/* A search over the reals (--fmt real): its options, loop and front. */
#ifndef EVO_CLI_REAL_H
#define EVO_CLI_REAL_H

#include "cli/run.h"
#include "scoring/real.h"
#include "search/ancestry.h"

typedef struct evo_real_options {
    evo_target_id target;
    evo_real_error_kind kind;
    evo_domain domain;
    unsigned operations; /* bit mask of evo_formula_op */
    int max_operations;
    double seconds;       /* ignored when deterministic */
    uint64_t evaluations; /* those of earlier runs included; 0: no limit */
    unsigned threads;
    uint64_t seed;
    char from[EVO_RUN_PATH], archive[EVO_RUN_PATH], command[EVO_RUN_COMMAND];
    bool deterministic, json;
    uint64_t next; /* candidates of earlier runs */
} evo_real_options;

/* What an archive over the reals is bound to: "real", or "real-abs" when its errors are
 * absolute. */
const char *evo_real_format_name(evo_real_error_kind kind);

/* evolve --fmt real, and evolve resume on its archive: returns the exit status
 * (real_options.c). */
int evo_real_start(const evo_search_words *words, int argc, const char **argv);
int evo_real_resume(const void *state, size_t size, const char *path,
                    const evo_search_words *words, int argc, const char **argv);
/* State that resume continues from with candidate `next`, as JSON text (malloc'd). */
char *evo_real_state_print(const evo_real_options *options, uint64_t next);

/* Random starts of a new structure's fit, and of one that is fitted again; children of
 * a season (search/breed.h). */
enum {
    EVO_REAL_STARTS = 5,
    EVO_REAL_REFIT_STARTS = 24,
    EVO_REAL_SEASON = 25000,
};

/* Breeds `count` children, at most EVO_REAL_BATCH: asked, fitted and scored by several
 * threads, told in order; kept[i] says whether child i is in the population. A function
 * of the seed, the population and `stream`, which tells random numbers of populations
 * apart, and of no thread (real_run.c). Children are not scored after a stop. */
enum { EVO_REAL_BATCH = 250 };
typedef struct evo_real_breeding {
    evo_real_scorer *scorer; /* with as many workers as there are threads */
    evo_breed *population;
    uint64_t seed, stream;
    unsigned threads;
    const evo_stop_flag *stop; /* or NULL */
} evo_real_breeding;
EVO_MUST_CHECK
evo_status evo_real_breed(const evo_real_breeding *breeding, size_t count,
                          evo_breed_member *children, bool *kept, evo_error *err);

/* The loop (real_run.c). */
int evo_real_run(const evo_real_options *options);

/* The kernels that no other one of the archive beats in operations and error, fewest
 * operations first; beaten only by claims as strong and domains as wide
 * (real_front.c). */
EVO_MUST_CHECK
evo_status evo_real_front(evo_archive *archive, evo_front *front, evo_error *err);
/* format: as the archive is bound. */
void evo_real_front_print(const evo_front *front, const char *format, FILE *file);
/* The same, each beside the best classical approximation with as many operations at
 * most (scoring/classical.h), on stdout; the exit status. */
int evo_real_front_classical(const evo_front *front, const char *target,
                             const char *format, bool json);
/* "rel" (NULL), "abs". */
EVO_MUST_CHECK
evo_status evo_real_kind(const char *name, evo_real_error_kind *kind, evo_error *err);
/* evolve verify on a kernel over the reals: looks again with MPFR at more points.
 * `domain` NULL: that of the stored claim. Exit status 4 when the error is not finite
 * or clearly above the stored claim's (real_verify.c). */
int evo_real_verify(const evo_loaded *loaded, const char *target, const char *format,
                    const char *domain, bool json);
int evo_real_front_json(const evo_front *front, const char *target, const char *format);

#endif

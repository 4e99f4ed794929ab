/* A search over the reals (--fmt real): its options, loop and front. */
#ifndef EVO_CLI_REAL_H
#define EVO_CLI_REAL_H

#include "cli/run.h"
#include "scoring/real.h"
#include "search/ancestry.h"

/* "real", or "real-abs" when errors are absolute. */
const char *evo_real_format_name(evo_real_error_kind kind);

/* The options that a search over the reals has of its own, from the words
 * (real_options.c). */
EVO_MUST_CHECK
evo_status evo_real_words(const evo_search_words *words, evo_run_options *options,
                          evo_error *err);

/* Random starts of a fit. */
enum { EVO_REAL_STARTS = 5 };

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

/* Runs to the end of the budget and prints the front (real_run.c). */
int evo_real_run(const evo_run_options *options);

/* The kernels that no other one of the archive beats in operations and error, fewest
 * operations first; beaten only by claims as strong and domains as wide
 * (real_front.c). */
EVO_MUST_CHECK
evo_status evo_real_front(evo_archive *archive, evo_front *front, evo_error *err);
/* Subject and front of any archive of kernels, over the reals, where there is nothing
 * to choose, or not. */
EVO_MUST_CHECK
evo_status evo_real_any_front(evo_archive *archive, const evo_front_choice *choice,
                              char target[32], char format[16], evo_front *front,
                              evo_error *err);
/* format: as the archive is bound. */
void evo_real_front_grid(const evo_front *front, const char *format, evo_grid *grid);
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

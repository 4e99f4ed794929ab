/* archive: the SQLite file that holds kernels, claims, times, lineage and runs.
 *
 * Only user of sqlite3.h. Schema and stable views: docs/archive.md. One writer per
 * file; readers may open it at any time. Everything of one batch goes into one
 * transaction, so a kill at any moment loses at most that batch. An evo_archive is used
 * by one thread at a time.
 */
#ifndef EVO_ARCHIVE_H
#define EVO_ARCHIVE_H

#include "program/program.h"
#include "targets/targets.h"

typedef struct evo_archive evo_archive;

typedef enum evo_archive_mode {
    EVO_ARCHIVE_READ,   /* must exist */
    EVO_ARCHIVE_WRITE,  /* must exist; takes the writer's lock */
    EVO_ARCHIVE_CREATE, /* created when missing, else as WRITE */
} evo_archive_mode;

/* Refuses files that are not archives (EVO_ERR_FOREIGN), archives of a newer schema
 * (EVO_ERR_FOREIGN, the text says both versions), and a second writer. Never alters a
 * file that it refuses. An empty file counts as a new one when opened for writing.
 * ":memory:" is a private archive in memory. While an archive is open, its process must
 * not open and close the file by other means: that would drop SQLite's POSIX locks. */
EVO_MUST_CHECK
evo_status evo_archive_open(const char *path, evo_archive_mode mode,
                            evo_archive **archive, evo_error *err);
/* Commits nothing: an open batch is rolled back, and a file that was created for this
 * archive goes again when nothing was committed to it. */
void evo_archive_close(evo_archive *archive);
/* As it was opened, for messages. */
const char *evo_archive_path(const evo_archive *archive);

/* What an archive is about, fixed when it is first written; a run with another target,
 * or format is refused (EVO_ERR_ARGUMENT). */
EVO_MUST_CHECK
evo_status evo_archive_bind(evo_archive *archive, const char *target,
                            const char *format, evo_error *err);
/* The timing inputs that its front is ranked by, the mean over all after
 * evo_archive_bind. */
EVO_MUST_CHECK
evo_status evo_archive_rank_by(evo_archive *archive, const char *inputs,
                               evo_error *err);
/* Empty strings while unbound. A target that is defined by a formula is defined by this
 * (evo_target_define), and refused where its name has another meaning. Refused
 * (EVO_ERR_PARSE) when only one of them is there, or none though there are kernels. */
EVO_MUST_CHECK
evo_status evo_archive_subject(evo_archive *archive, char target[32], char format[16],
                               evo_error *err);

EVO_MUST_CHECK
evo_status evo_archive_begin(evo_archive *archive, evo_error *err);
EVO_MUST_CHECK
evo_status evo_archive_commit(evo_archive *archive, evo_error *err);
void evo_archive_rollback(evo_archive *archive);

/* ---- Writing (inside a batch) ---------------------------------------------- */

/* One execution of the search. */
typedef struct evo_run_record {
    const char *command; /* as typed */
    uint64_t seed;
    const char *host;     /* fingerprint */
    const char *compiler; /* "LLVM 19.1.7 O1" */
    const char *version;  /* evolve's */
    const char *started;  /* ISO 8601, UTC */
} evo_run_record;
EVO_MUST_CHECK
evo_status evo_archive_add_run(evo_archive *archive, const evo_run_record *run,
                               int64_t *run_id, evo_error *err);
/* Opaque resume state of a run (generation, counters); replaces the earlier one. */
EVO_MUST_CHECK
evo_status evo_archive_set_state(evo_archive *archive, int64_t run_id,
                                 const void *state, size_t size, evo_error *err);
/* The newest run's state; *state is malloc'd, NULL with EVO_OK when there is none. */
EVO_MUST_CHECK
evo_status evo_archive_get_state(evo_archive *archive, int64_t *run_id, void **state,
                                 size_t *size, evo_error *err);

/* Inserts or finds by identity (text is the canonical program text). parent ids may be
 * NULL; `operator_name` says which mutation made it. */
EVO_MUST_CHECK
evo_status evo_archive_add_kernel(evo_archive *archive, const evo_kernel *kernel,
                                  int64_t run_id, const evo_hash *parent_a,
                                  const evo_hash *parent_b, const char *operator_name,
                                  evo_hash *id, evo_error *err);
/* A kernel may hold several claims (domains, verdicts); the same one again replaces. */
EVO_MUST_CHECK
evo_status evo_archive_add_claim(evo_archive *archive, evo_hash id, int64_t run_id,
                                 const evo_claim *claim, evo_error *err);
/* Times are per host, instruction set and input distribution (EVO_TIMING_MEAN: over
 * all); the same key replaces. */
typedef struct evo_time_record {
    const char *host, *isa, *inputs;
    double ns_per_element, latency_ns; /* latency 0: not measured */
    double reference_ratio;            /* to evo_timing_reference, same run */
} evo_time_record;
EVO_MUST_CHECK
evo_status evo_archive_add_time(evo_archive *archive, evo_hash id, int64_t run_id,
                                const evo_time_record *time, evo_error *err);

/* ---- Reading --------------------------------------------------------------- */

/* A time of the host and instruction set of an entry's. */
typedef struct evo_archive_time {
    char inputs[32];
    double ns_per_element, reference_ratio;
} evo_archive_time;

typedef struct evo_archive_entry {
    evo_hash id;
    evo_kernel kernel;
    bool has_claim, has_time;
    evo_claim claim; /* strongest: proven before observed, whole domain first */
    char isa[16], host[160], inputs[32];
    double ns_per_element, latency_ns, reference_ratio;
    evo_archive_time times[EVO_MAX_TIMINGS]; /* that and those on other inputs, but not
                                                means, in order of their names */
    int time_count;
    int operations;
    char operator_name[32];
    char parent_a[33], parent_b[33]; /* "" when none */
    int64_t run_id;
    char command[512], compiler[64], version[32], started[32];
    uint64_t seed;
} evo_archive_entry;

/* By full id or unique prefix of >= 4 hex digits; EVO_ERR_ARGUMENT when there is none
 * or more than one. Stored programs are parsed and verified, never trusted. */
EVO_MUST_CHECK
evo_status evo_archive_find(evo_archive *archive, const char *id_prefix,
                            evo_archive_entry *entry, evo_error *err);

/* Calls visit once for every kernel with a claim and a time (host NULL: any host), in
 * order of time by the reference kernel's of the same run (of ns_per_element where
 * there is no ratio): the best of the times on `inputs`; where that is NULL, of those
 * on the inputs that meta names, the mean over the target's distributions, or of all
 * when it has none on those. A non-OK status ends the walk and is returned; so does an
 * entry that is refused. The entry is only valid during the call. */
typedef evo_status evo_archive_visit_fn(void *ctx, const evo_archive_entry *entry);
EVO_MUST_CHECK
evo_status evo_archive_each(evo_archive *archive, const char *host, const char *inputs,
                            evo_archive_visit_fn *visit, void *ctx, evo_error *err);
/* The same for every kernel with a claim, timed or not (times are not loaded), in order
 * of operations, then error. */
EVO_MUST_CHECK
evo_status evo_archive_each_claimed(evo_archive *archive, evo_archive_visit_fn *visit,
                                    void *ctx, evo_error *err);

/* Visits the runs, the oldest first; commands that are too long are cut off. */
typedef struct evo_archive_run {
    int64_t id;
    char command[512], host[160], compiler[64], version[32], started[32];
    uint64_t seed;
} evo_archive_run;
typedef evo_status evo_archive_visit_run_fn(void *ctx, const evo_archive_run *run);
EVO_MUST_CHECK
evo_status evo_archive_each_run(evo_archive *archive, evo_archive_visit_run_fn *visit,
                                void *ctx, evo_error *err);

#include "archive/quantisers.h"

#endif

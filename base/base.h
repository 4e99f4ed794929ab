/* base: status codes, memory, text, random numbers, threads, clocks.
 *
 * Knows no numerics. Every other module may include this header; it includes
 * none of theirs.
 *
 * Errors: a fallible function returns evo_status and, where it takes an
 * `evo_error *err` (always last, may be NULL), leaves one sentence there that
 * says what was expected. Nothing below cli/ prints or ends the process.
 * Threads: no mutable globals; an object is used by one thread at a time unless
 * its comment says otherwise.
 */
#ifndef EVO_BASE_H
#define EVO_BASE_H

#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define EVO_MUST_CHECK        __attribute__((warn_unused_result))
#define EVO_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define EVO_COUNT_OF(array)   (sizeof(array) / sizeof((array)[0]))

/* ---- Status ---------------------------------------------------------------- */

typedef enum evo_status {
    EVO_OK = 0,
    EVO_ERR_ARGUMENT, /* the caller's value is outside what is accepted */
    EVO_ERR_PARSE,    /* program text, archive or number that does not parse */
    EVO_ERR_VERIFY,   /* a kernel that breaks a rule of the instruction table */
    EVO_ERR_MEMORY,
    EVO_ERR_IO,          /* the operating system refused; text names the file */
    EVO_ERR_FOREIGN,     /* a file of another kind, or of a newer version */
    EVO_ERR_UNSUPPORTED, /* this machine or build lacks it: "unable", not "wrong" */
    EVO_ERR_STOPPED,     /* the stop flag was raised; partial results are consistent */
    EVO_ERR_INTERNAL,    /* a broken invariant of evolve itself */
} evo_status;

typedef struct evo_error {
    evo_status status;
    char text[480]; /* one sentence without a trailing newline */
} evo_error;

/* Fills *err (when not NULL) and returns `status`, so that callers can write
 * `return evo_fail(err, EVO_ERR_IO, "cannot open %s: %s", path, strerror(errno));` */
evo_status evo_fail(evo_error *err, evo_status status, const char *format, ...)
    EVO_PRINTF(3, 4);
const char *evo_status_name(evo_status status);

/* ---- Memory ---------------------------------------------------------------- */

/* Bump allocator: everything lives until evo_arena_clear/destroy. */
typedef struct evo_arena evo_arena;
evo_arena *evo_arena_create(void); /* NULL when out of memory */
void evo_arena_destroy(evo_arena *arena);
void evo_arena_clear(evo_arena *arena);
/* Zeroed, aligned to 64 bytes; NULL when out of memory. */
void *evo_arena_alloc(evo_arena *arena, size_t bytes);
char *evo_arena_strdup(evo_arena *arena, const char *text);

/* Heap memory aligned to 64 bytes and zeroed; release with free(). */
void *evo_alloc_aligned(size_t bytes);

/* ---- Text ------------------------------------------------------------------ */

/* Growable text, always NUL-terminated once written to. After an allocation
 * fails, `failed` is set and further appends do nothing: check once at the end. */
typedef struct evo_text {
    char *data; /* owned; NULL while empty */
    size_t length, capacity;
    bool failed;
} evo_text;

void evo_text_init(evo_text *text);
void evo_text_clear(evo_text *text); /* releases; usable again */
void evo_text_append(evo_text *text, const char *format, ...) EVO_PRINTF(2, 3);
/* Bytes of the UTF-8 character that NUL-terminated text starts with (the NUL has one),
 * 0 when there is none: Unicode 15, table 3-7 (no surrogates, no overlong forms,
 * nothing above U+10FFFF). */
size_t evo_utf8_length(const char *text);
/* Foreign text for a line of a terminal, JSON and archives: cut to what fits in `size`
 * bytes (1 or more), at a character's start; control characters, U+0080 to U+009F
 * among them, become spaces, bytes that are not UTF-8 question marks. */
void evo_text_line(const char *text, size_t length, char *out, size_t size);
void evo_text_append_bytes(evo_text *text, const char *data, size_t length);

/* Reads a whole file (limit in bytes; EVO_ERR_IO beyond it). *data is malloc'd and
 * NUL-terminated, *length does not count the NUL. */
EVO_MUST_CHECK
evo_status evo_file_read(const char *path, size_t limit, char **data, size_t *length,
                         evo_error *err);
/* Writes through a temporary file beside `path`, fsync and rename: the old file stays
 * whole when anything fails. */
EVO_MUST_CHECK
evo_status evo_file_write(const char *path, const char *data, size_t length,
                          evo_error *err);

/* Edit distance (Levenshtein), for "did you mean". */
unsigned evo_edit_distance(const char *a, const char *b);

/* ---- Identity -------------------------------------------------------------- */

/* XXH3-128 of a byte string, canonical (big-endian) order. */
typedef struct evo_hash {
    uint8_t bytes[16];
} evo_hash;
evo_hash evo_hash_bytes(const void *data, size_t length);
bool evo_hash_equal(evo_hash a, evo_hash b);
/* 32 lower-case hex digits and a NUL. */
void evo_hash_format(evo_hash hash, char out[33]);
bool evo_hash_parse(const char *text, evo_hash *hash);

/* ---- Random numbers -------------------------------------------------------- */

/* Counter-based generator (Philox4x32-10 of Random123): the stream is a pure function
 * of (seed, stream, index), so results do not depend on thread order. */
typedef struct evo_rng {
    uint32_t key[2];     /* seed */
    uint32_t counter[4]; /* [0] block within the stream, [1..3] stream id */
    uint32_t buffer[4];
    unsigned used;
} evo_rng;

/* `stream` separates uses (fitting, selection, certification), `index` individuals. */
void evo_rng_init(evo_rng *rng, uint64_t seed, uint32_t stream, uint64_t index);
uint32_t evo_rng_u32(evo_rng *rng);
uint64_t evo_rng_u64(evo_rng *rng);
uint32_t evo_rng_below(evo_rng *rng, uint32_t bound); /* unbiased, bound >= 1 */
double evo_rng_unit(evo_rng *rng);                    /* [0, 1), 53 bits */
double evo_rng_normal(evo_rng *rng);                  /* mean 0, deviation 1 */

/* The streams of the project: what fits, what selects and what certifies draw from
 * different ones. */
enum {
    EVO_STREAM_SEARCH = 1,
    EVO_STREAM_FIT = 2,
    EVO_STREAM_SELECT = 3,
    EVO_STREAM_CERTIFY = 4,
    EVO_STREAM_TIMING = 5,
    EVO_STREAM_TEST = 6,
};

/* ---- Threads --------------------------------------------------------------- */

/* Raised by a signal handler or another thread, polled by long loops. */
typedef atomic_int evo_stop_flag;
/* True when flag is not NULL and raised. */
bool evo_stopped(const evo_stop_flag *flag);

/* Runs task(ctx, index, worker) for index 0..count-1 on `threads` threads (1: on the
 * calling one); workers claim indices in order; worker is 0..threads-1. The first
 * status that is not EVO_OK stops the claiming and is returned. */
typedef evo_status evo_task_fn(void *ctx, size_t index, unsigned worker);
EVO_MUST_CHECK
evo_status evo_parallel_for(unsigned threads, size_t count, evo_task_fn *task,
                            void *ctx);
unsigned evo_cpu_count(void); /* CPUs this process may run on */

/* ---- Clock and log --------------------------------------------------------- */

uint64_t evo_now_ns(void); /* monotonic */

/* Where progress and warnings go; a NULL sink discards them. Called from any thread;
 * the sink does its own locking. */
typedef struct evo_log {
    void (*write)(void *ctx, const char *line);
    void *ctx;
} evo_log;
void evo_log_line(const evo_log *log, const char *format, ...) EVO_PRINTF(2, 3);

#endif

/* timing: how fast function pointers are, as ratios within one interleaved run.
 *
 * Knows neither kernels nor the JIT: whatever is timed arrives as a function over
 * arrays (own native code, exported code, libraries). Times are for this host; every
 * record carries its fingerprint. MXCSR is reset around foreign code.
 */
#ifndef EVO_TIMING_H
#define EVO_TIMING_H

#include "formats/block.h"
#include "targets/targets.h"

/* A one-input, one-output array function. */
typedef void evo_array_fn(void *ctx, const void *x, void *y, size_t n);
/* The same with several inputs or outputs. */
typedef void evo_arrays_fn(void *ctx, const void *const *in, void *const *out,
                           size_t n);

typedef struct evo_timed {
    evo_array_fn *fn;
    evo_arrays_fn
        *several; /* instead of fn where it is not NULL; any number of arrays */
    void *ctx;
    /* Elements of one step, for latency: a call with fewer would measure how the rest
     * of an array is handled. 0: 16, at most 128. */
    unsigned step;
    double ns_per_element; /* result: best of the run */
    double median_ns;      /* result */
    double ratio;          /* result: median over the calm quarter of the rounds of
                              (reference / this), so 2 is twice as fast as subjects[0] */
} evo_timed;

typedef struct evo_timing_options {
    evo_format_id format;
    const evo_timing_inputs *inputs;
    size_t elements;               /* per call: evo_timing_elements */
    int input_count, output_count; /* of subjects with several; 0: one */
    bool bytes; /* inputs are whole numbers of the distribution in bytes, whatever the
                   format, which says how large results may be */
    unsigned rounds; /* interleaved samples per subject */
    unsigned calls;  /* calls per sample; 0: chosen so that a sample lasts >= 4 us */
} evo_timing_options;

/* So many that input and output fit into L1 together: 2048, 1024 of f64. */
size_t evo_timing_elements(evo_format_id format);
/* The same for functions of so many arrays, inputs and outputs together; 64 at least.
 */
size_t evo_timing_elements_for(evo_format_id format, int arrays);

/* As many of so many rounds of a row of n elements as take a time that one can wait
 * for: a round of 2^24 is 10 ms for each subject. */
unsigned evo_timing_row_rounds(unsigned rounds, size_t n);

/* Times subjects[0..count-1] interleaved; subjects[0] is the reference of the ratios.
 */
EVO_MUST_CHECK
evo_status evo_time_interleaved(evo_timed *subjects, size_t count,
                                const evo_timing_options *options, evo_error *err);

/* Nanoseconds from input to result of one dependent step (the result is fed back,
 * mapped into the inputs' range, through integer instructions). */
EVO_MUST_CHECK
evo_status evo_time_latency(evo_timed *subjects, size_t count,
                            const evo_timing_options *options, evo_error *err);

/* For many short measurements on one thread: inputs, memory and the sample of the
 * reference are prepared once. Options as above; `rounds` are those of each
 * measurement. */
typedef struct evo_stopwatch evo_stopwatch;
enum { EVO_RANKING_ROUNDS = 7 }; /* enough to rank, see bench/ranking.c */
EVO_MUST_CHECK
evo_status evo_stopwatch_create(const evo_timing_options *options,
                                evo_stopwatch **stopwatch, evo_error *err);
void evo_stopwatch_destroy(evo_stopwatch *stopwatch);
/* How many times as fast as evo_timing_reference: the median over the rounds. Ratios of
 * two functions that differ by 5 % are in the right order 99 times out of 100. After
 * idling or other work evo_timing_warm comes first. */
double evo_stopwatch_ratio(evo_stopwatch *stopwatch, const evo_timed *subject);

enum { EVO_DECODING_BITS = 8 }; /* of an element, at most */
/* Nanoseconds an element for decoding codes of a format of so few bits, one in a byte,
 * times the scale of their block (of 16 n elements; 0: one for all): of a table in
 * memory, one in registers and arithmetic, as far as format and host allow them, the
 * fastest, interleaved with evo_timing_reference. */
EVO_MUST_CHECK
evo_status evo_time_decoding(const evo_number *number, size_t block,
                             evo_scale_format scale, double *ns, evo_error *err);

/* A fixed f32 kernel of this file (degree-5 Horner, FMA, 8 or 16 lanes as the host
 * has): the yardstick of `reference_ratio`. Whatever the format, it is timed on floats,
 * as many as there are elements. */
void evo_timing_reference(void *ctx, const void *x, void *y, size_t n);

/* Spins the vector unit for at least 200 us, after idling. */
void evo_timing_warm(void);

/* "vendor/family.model.stepping CPU name, N cpus, isa" : stable on one host. */
void evo_host_fingerprint(char *out, size_t size);
void evo_host_cpu_name(char *out, size_t size);

/* ---- Peers ----------------------------------------------------------------- */

typedef enum evo_peer_isa {
    EVO_PEER_SCALAR,
    EVO_PEER_AVX2,
    EVO_PEER_AVX512
} evo_peer_isa;

/* A library's function for a target, called as its users call it (vector ABI in a loop
 * over the array; scalar functions element by element). */
typedef struct evo_peer {
    const char *library;  /* "glibc", "libmvec", "sleef", "vdt" */
    const char *function; /* "Sleef_expf16_u10" */
    evo_target_id target;
    evo_format_id format;
    evo_peer_isa isa;
    double max_ulp; /* by the project's own sweep over every input (several inputs: an
                       observation); 0: special values are missed */
    double partial_ulp; /* of those: the same over the part of the inputs that peers.def
                           names; 0 otherwise */
    evo_array_fn *fn;   /* NULL for several inputs: */
    evo_arrays_fn *several;
    void *ctx;
} evo_peer;

/* The peers of a target that this host can run: libraries are opened at run time
 * (dlopen) and those that are not installed are left out. Returns how many were
 * written. They stay loaded until the process ends. */
size_t evo_peers_find(evo_target_id target, evo_format_id format, evo_peer *peers,
                      size_t max);

/* The results of a function for all encodings of an 8-bit format. */
typedef struct evo_lookup {
    uint8_t entry[256 + 4]; /* the rest is read, and never used */
    double max_ulp;         /* of its entries */
} evo_lookup;

/* The floats of all codes of a format, and their two upper bytes apart. */
typedef struct evo_code_table {
    float entry[256];
    float scale[256]; /* of e8m0 */
    uint8_t byte[2][256];
} evo_code_table;

/* Ways to decode and encode, as peers of a target on codes: tables, and the obvious
 * code with branches. Fills the table, which is the context of those that read it. */
size_t evo_code_peers_find(evo_target_id target, evo_code_table *table, evo_peer *peers,
                           size_t max);

/* What the peers of functions of rows keep between calls, as their context. */
typedef struct evo_row_peers {
    struct evo_row_peer {
        void *symbols[4]; /* of the library */
        void *operation;  /* for rows of n elements; NULL: none yet */
        size_t n;
        bool failed; /* in some call: results are NaN, times mean nothing */
    } xnnpack;
} evo_row_peers;

/* Softmax in f32 by XNNPACK's operator, on one thread, and by a loop of three passes
 * with expf. Their max_ulp is 0 where special values are missed. */
size_t evo_row_peers_find(evo_target_id target, evo_format_id format,
                          evo_row_peers *keep, evo_peer *peers, size_t max);
void evo_row_peers_clear(evo_row_peers *keep);

/* Ways to look results up in a table, as peers: those that this host can run. Their
 * contexts are the table. Returns how many were written. */
size_t evo_lookups_find(evo_target_id target, evo_format_id format, evo_lookup *table,
                        evo_peer *peers, size_t max);

#endif

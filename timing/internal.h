/* timing/ inside: clock, floating-point environment and host features. */
#ifndef EVO_TIMING_INTERNAL_H
#define EVO_TIMING_INTERNAL_H

#include "timing/timing.h"

#include <stdbool.h>

enum { EVO_TIMING_SEED = 20 }; /* the same inputs in every run */

/* Ticks of the finest clock: the time stamp counter where there is one, ordered after
 * everything before it; otherwise nanoseconds. */
uint64_t evo_timing_ticks(void);

/* Foreign code may leave flush-to-zero or masked exceptions behind (libraries built
 * with fast-math do so when they are loaded). Saves the control word and sets the
 * default. */
unsigned evo_timing_enter(void);
void evo_timing_leave(unsigned saved);

typedef enum evo_host_vectors {
    EVO_HOST_SCALAR,
    EVO_HOST_AVX2,   /* AVX2 and FMA */
    EVO_HOST_AVX512, /* F, DQ, BW, VL as well */
} evo_host_vectors;
evo_host_vectors evo_timing_host(void);

/* The arrays of a run's subjects, `stride` bytes apart; x and y below are the first. */
typedef struct evo_timing_memory {
    size_t inputs, outputs, stride;
} evo_timing_memory;
evo_timing_memory evo_timing_memory_for(const evo_timing_options *options,
                                        size_t values);
size_t evo_timing_memory_bytes(const evo_timing_memory *memory); /* of either side */
/* Fills all inputs with so many values of the options' distribution. */
void evo_timing_fill_all(const evo_timing_options *options,
                         const evo_timing_memory *memory, char *x, size_t values);
void evo_timing_call(const evo_timed *subject, const evo_timing_memory *memory,
                     const char *x, char *y, size_t n);

/* Input and output arrays of so many bytes, zeroed, in one block that starts at *x and
 * that the caller frees; false when out of memory. The block starts at a page and y
 * half a page beyond x's pages: a load whose place in its page is that of a store not
 * yet done waits for it, and where the heap puts two arrays such that each step's loads
 * follow the stores of the last, one function loses a factor of 2.5 and another
 * nothing. */
bool evo_timing_arrays(size_t bytes, char **x, char **y);

/* Calls a library's function of two arguments, or with two results, over arrays: a
 * scalar one or one for vectors, whose results are a struct of two (SLEEF's) or, of
 * scalars, go where pointers say. ctx is the function. */
evo_arrays_fn *evo_peer_call(bool two_results, evo_peer_isa isa, evo_format_id format);

/* ---- decoders.c -------------------------------------------------------------- */

enum {
    EVO_DECODER_WAYS = 3,
    EVO_DECODER_BLOCKS = 128, /* scales; they repeat behind these */
    EVO_DECODER_ROUNDS = 15,
};

typedef struct evo_decoder {
    float table[256];
    unsigned bits;
    /* What codes become by instructions for integers and floats. */
    enum {
        EVO_DECODER_NONE,
        EVO_DECODER_FLOAT,
        EVO_DECODER_INTEGER,
        EVO_DECODER_SIGNED
    } arithmetic;
    int up, down;
    uint32_t mask;
    float factor;
    size_t block; /* 0: one scale for all */
    evo_scale_format scale;
    float one, floats[EVO_DECODER_BLOCKS], of_scale[256];
    uint8_t bytes[EVO_DECODER_BLOCKS];
} evo_decoder;

EVO_MUST_CHECK
evo_status evo_decoder_init(evo_decoder *decoder, const evo_number *number,
                            size_t block, evo_scale_format scale, evo_error *err);
float evo_decoder_scale(const evo_decoder *decoder, size_t element);
/* Functions from codes to floats, with the decoder as context. */
size_t evo_decoder_ways(const evo_decoder *decoder,
                        evo_array_fn *ways[EVO_DECODER_WAYS]);

/* Index of the middle after sorting; values are reordered. */
double evo_timing_median(double *values, size_t count);

#endif

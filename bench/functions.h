/* bench: what is measured, as plain array functions: libraries, kernels, exported C. */
#ifndef EVO_BENCH_FUNCTIONS_H
#define EVO_BENCH_FUNCTIONS_H

#include "cli/cli.h"

enum { BENCH_MAX_FUNCTIONS = 256 };

typedef struct bench_function {
    char name[64], origin[16], isa[16]; /* origin: "JIT", "gcc", "clang" or a library */
    bool own;                           /* a kernel, not a library's function */
    bool baseline;                      /* neither: nearest.h */
    bool partial;   /* misses specials: max_ulp is of a part of the inputs */
    double max_ulp; /* 0: unknown */
    evo_array_fn *fn;
    evo_arrays_fn *several; /* instead of fn where it is not NULL */
    void *ctx;
} bench_function;

/* The array form of an export; cast to the type that has its number of arrays. */
typedef void bench_exported_fn(void);

typedef struct bench_set {
    evo_target_id target;
    evo_format_id format;
    evo_isa isa; /* kernels are compiled for it; wider peers are left out */
    bench_function functions[BENCH_MAX_FUNCTIONS];
    size_t count;
    int inputs, outputs; /* of the target */
    evo_jit *jit;
    evo_jit_batch *batches[BENCH_MAX_FUNCTIONS];
    size_t batch_count;
    /* What the ctx pointers of kernels and exported functions point to. */
    evo_native_fn *natives[BENCH_MAX_FUNCTIONS];
    bench_exported_fn *exported[BENCH_MAX_FUNCTIONS];
    void *baseline; /* tables of nearest.c, owned */
} bench_set;

/* The set is large: allocate it. All functions stay callable until bench_set_clear. */
void bench_set_init(bench_set *set, evo_target_id target, evo_format_id format,
                    evo_isa isa);
void bench_set_clear(bench_set *set);

/* Library functions for the target that this machine can run. */
void bench_add_peers(bench_set *set);
/* FILE or ARCHIVE:ID, compiled by the JIT. */
EVO_MUST_CHECK
evo_status bench_add_kernel(bench_set *set, const char *name, evo_error *err);
/* NAME.so with the function NAME_array, of rows NAME, or an exported NAME.c, which is
 * compiled with every one of gcc and clang that is there. `objects`: a folder that
 * keeps what is compiled until the source is newer; NULL: nothing is kept. */
EVO_MUST_CHECK
evo_status bench_add_exported(bench_set *set, const char *path, const char *objects,
                              evo_error *err);

/* evo_cli_args_parse for a main; `words` is what popt keeps pointers to. */
enum { BENCH_MAX_WORDS = 64 };
bool bench_args_parse(evo_args *args, const char *words[BENCH_MAX_WORDS], int argc,
                      char **argv, const struct poptOption *options,
                      const evo_synopsis *synopsis, int *exit_status);

/* Whether the words name the target; without words all are wanted. */
bool bench_is_wanted(const evo_args *args, evo_target_id target);

/* Target, format and instruction set by name (NULL: exp, f32, native). */
EVO_MUST_CHECK
evo_status bench_subject(const char *target, const char *format, const char *isa,
                         evo_target_id *target_id, evo_format_id *format_id,
                         evo_isa *isa_id, evo_error *err);

#endif

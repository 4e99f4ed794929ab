/* jit: kernel -> native code, through LLVM 19's ORC C API or, for search, by a
 * generator of our own that takes microseconds.
 *
 * Only user of llvm-c. One evo_jit per thread (it holds one LLJIT and a target
 * machine); code lives in evo_jit_batch objects and is freed with them. Explicit
 * vectors, no IR passes: see docs/design.md.
 */
#ifndef EVO_JIT_H
#define EVO_JIT_H

#include "program/program.h"

typedef struct evo_jit evo_jit;
typedef struct evo_jit_batch evo_jit_batch;

/* isa must be one that this host has, or PORTABLE; EVO_ERR_UNSUPPORTED otherwise.
 * Instructions without a native form on it are emulated. */
EVO_MUST_CHECK
evo_status evo_jit_create(evo_isa isa, evo_jit **jit, evo_error *err);
void evo_jit_destroy(evo_jit *jit); /* after all of its batches */

/* Compiled kernel: n elements, any n; in, out, params as for evo_interpret.
 * `constants`: one 64-bit word for each entry of the tunables list it was compiled with
 * (NULL for baked code). Re-entrant: may be called from several threads while the batch
 * lives, if each has its own `scratch` (NULL for kernels without scratch arrays). */
typedef void evo_native_fn(const void *const *in, void *const *out,
                           const uint64_t *params, const uint64_t *constants,
                           void *const *scratch, size_t n);

typedef struct evo_jit_request {
    const evo_kernel *kernel; /* verified; borrowed during the call */
    /* Constants to leave as run-time operands. One that is no NaN may not become one.
     */
    const evo_value *tunables;
    size_t tunable_count; /* 0: everything baked in */
    /* For exhaustive sweeps: the same bits from code that avoids the microcode of
     * results that underflow to zero in scalef. Slower elsewhere, so never for timing.
     */
    bool settle_underflow;
    /* For code that lives briefly: compiled in microseconds by a generator of our own
     * where it covers the kernel, by LLVM otherwise, and then this is cleared. Results
     * are the same, times nearly so. */
    bool quick;
    evo_native_fn *fn; /* result; lives as long as the batch */
} evo_jit_request;

/* What compiles code that is timed and proven, such as "LLVM 19.1.7 O1". */
void evo_jit_describe(char *out, size_t size);

/* Compiles all requests. Either all succeed or none. */
EVO_MUST_CHECK
evo_status evo_jit_compile(evo_jit *jit, evo_jit_request *requests, size_t count,
                           evo_jit_batch **batch, evo_error *err);
void evo_jit_batch_destroy(evo_jit_batch *batch);

/* Textual LLVM IR or assembly of one kernel, for `evolve show` and the tests. */
EVO_MUST_CHECK
evo_status evo_jit_dump(evo_jit *jit, const evo_kernel *kernel, bool assembly,
                        evo_text *text, evo_error *err);

/* Version of the LLVM library in use, such as "19.1.7". */
void evo_jit_llvm_version(char *out, size_t size);

#endif

/* The last misrounded results, mended by the entries of tables.
 *
 * Constants of a table-driven kernel act on all inputs: one that mends a hard input
 * spoils another. An entry acts on its cell alone, which holds one or two of the inputs
 * that are within an ulp of a double of a middle, so that some place for the entry
 * rounds all of them right. Where constants leave few results misrounded, the entries
 * that those read are moved by their last places: log in f32 came from 1 or 2 to none.
 *
 * The generator stays with the table. What a shift of the grid makes anew is polished
 * again. */
#include "scoring/scorer.h"

#include <math.h>
#include <stdlib.h>

enum { FEW = 8, FARTHEST_BITS = 8 };

typedef struct entries_job {
    const evo_scorer *scorer;
    evo_worker *worker;
    evo_kernel *kernel;
    evo_code code; /* the interpreter's: tables are part of machine code */
    uint64_t trace[EVO_MAX_INSTRS];
} entries_job;

static evo_status count(entries_job *job, size_t most, size_t *misrounded) {
    double excess;
    return evo_nearest_count(job->worker, &job->code, &job->scorer->hard, most,
                             misrounded, &excess);
}

/* Moves the entry to where fewest inputs are misrounded. Whole numbers stay: a zero
 * that has to be exact hangs on them. */
static evo_status move_entry(entries_job *job, uint64_t *entry, size_t *misrounded) {
    double value = evo_format_decode(EVO_FORMAT_F64, *entry);
    int64_t at = evo_format_to_ordered(EVO_FORMAT_F64, *entry);
    uint64_t best = *entry;
    evo_status status = EVO_OK;
    if (!isfinite(value) || value == rint(value))
        return EVO_OK;
    for (int k = 0; k <= 2 * FARTHEST_BITS + 1 && status == EVO_OK; k++) {
        int64_t step = INT64_C(1) << (k / 2);
        size_t now;
        *entry = evo_format_from_ordered(EVO_FORMAT_F64, k % 2 ? at - step : at + step);
        status = count(job, *misrounded, &now);
        if (status == EVO_OK && now < *misrounded) {
            *misrounded = now;
            best = *entry;
        }
    }
    *entry = best;
    return status;
}

/* The entries that the evaluation of x reads. */
static evo_status move_entries_of(entries_job *job, float x, size_t *misrounded) {
    const evo_block *block = &job->kernel->passes[0].blocks[0];
    const void *in[1] = {&x};
    evo_status status = evo_trace(job->worker->interp, job->kernel, in, 1, job->trace);
    for (unsigned v = block->first;
         v < (unsigned)block->first + block->count && status == EVO_OK; v++) {
        const evo_instr *instr = &job->kernel->instrs[v];
        if (instr->op != EVO_OP_PERM_F64 && instr->op != EVO_OP_GATHER_F64)
            continue;
        const evo_table *table = &job->kernel->tables[instr->imm];
        size_t index = (uint32_t)job->trace[instr->args[0]];
        if (instr->op == EVO_OP_PERM_F64)
            index &= table->size - 1u;
        status =
            move_entry(job, &job->kernel->table_data[table->first + index], misrounded);
    }
    return status;
}

/* The first of the hard inputs from `*at` on that is misrounded; false: none. */
static bool next_misrounded(entries_job *job, size_t *at, evo_status *status) {
    const evo_points *hard = &job->scorer->hard;
    for (; *at < hard->count; ++*at) {
        evo_points one = {.format = EVO_FORMAT_F32,
                          .inputs = 1,
                          .outputs = 1,
                          .x = hard->x + *at,
                          .reference = hard->reference + *at,
                          .weight = hard->weight + *at,
                          .count = 1,
                          .capacity = 1};
        size_t misrounded;
        double excess;
        *status =
            evo_nearest_count(job->worker, &job->code, &one, 1, &misrounded, &excess);
        if (*status != EVO_OK || misrounded > 0)
            return *status == EVO_OK;
    }
    return false;
}

static bool has_tables(const evo_kernel *kernel) {
    for (int i = 0; i < kernel->table_count; i++)
        if (kernel->tables[i].type == EVO_TYPE_F64)
            return true;
    return false;
}

evo_status evo_nearest_polish_entries(const evo_scorer *scorer, evo_worker *worker,
                                      evo_kernel *kernel, evo_code *code,
                                      size_t *misrounded) {
    size_t before = *misrounded;
    evo_status status = EVO_OK;
    if (before == 0 || before > FEW || !has_tables(kernel))
        return EVO_OK;
    entries_job *job = calloc(1, sizeof *job);
    if (job == NULL)
        return EVO_ERR_MEMORY;
    job->scorer = scorer;
    job->worker = worker;
    job->kernel = kernel;
    job->code = *code;
    job->code.fn = NULL;
    for (size_t at = 0; *misrounded > 0 && next_misrounded(job, &at, &status); at++) {
        status = move_entries_of(job, scorer->hard.x[at], misrounded);
        if (status != EVO_OK)
            break;
    }
    free(job);
    if (*misrounded < before)
        code->fn = NULL;
    return status;
}

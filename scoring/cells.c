/* Entries of tables in registers, fitted cell by cell.
 *
 * Free tables that permutes read with one common index are the coefficients of a
 * piecewise function: what an input sees of them is one entry each, those of its cell.
 * The kernel is linearised by the permutes' results at points of the fitting stream;
 * each cell is then a small linear problem of its own (fitting/cells.c), exact where
 * the kernel is linear in the entries, as a polynomial is in its coefficients. Cells
 * may be of very different widths, so each takes its points from many more than are
 * linearised: as many as any other, evenly spread over those that it has.
 */
#include "scoring/scorer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    COLUMNS = EVO_FIT_CELL_COLUMNS,
    CELL_ROWS = 128, /* of one cell at most; of MOST_CELLS cells, an equal share */
    MOST_ROWS = 4096,
    MOST_CELLS = 128,
};

typedef struct table_fit {
    evo_kernel *kernel;
    evo_value permutes[COLUMNS]; /* with one index and tables of one size */
    size_t count;
    unsigned size;
    evo_points points; /* those of one cell behind those of another */
    size_t first[MOST_CELLS + 1];
    /* Of these points; parts of `memory`. */
    double *value, *residual, *weight, *jacobian, *memory;
    uint64_t *trace;
    uint16_t *cell; /* of each point that there is to choose from */
} table_fit;

static evo_table *table_of(const table_fit *fit, size_t k) {
    return &fit->kernel->tables[fit->kernel->instrs[fit->permutes[k]].imm];
}

static evo_format_id format_of(const table_fit *fit, size_t k) {
    return table_of(fit, k)->type == EVO_TYPE_F64 ? EVO_FORMAT_F64 : EVO_FORMAT_F32;
}

/* The permutes of the main block whose tables may be fitted, with the first one's
 * index. */
static void find_permutes(table_fit *fit) {
    const evo_kernel *k = fit->kernel;
    const evo_block *block = &k->passes[0].blocks[0];
    fit->count = 0;
    for (unsigned v = block->first; v < (unsigned)block->first + block->count; v++) {
        const evo_instr *instr = &k->instrs[v];
        if ((instr->op != EVO_OP_PERM_F32 && instr->op != EVO_OP_PERM_F64) ||
            !evo_generator_fits(k->tables[instr->imm].generator))
            continue;
        if (fit->count == COLUMNS ||
            (fit->count > 0 && (instr->args[0] != k->instrs[fit->permutes[0]].args[0] ||
                                k->tables[instr->imm].size != fit->size)))
            continue;
        fit->size = k->tables[instr->imm].size;
        fit->permutes[fit->count++] = (evo_value)v;
    }
}

static bool allocate(table_fit *fit, const evo_points *pool) {
    size_t doubles = (3 + (size_t)COLUMNS) * MOST_ROWS;
    fit->memory = evo_alloc_aligned(doubles * sizeof(double));
    fit->trace =
        malloc(fit->kernel->instr_count * (size_t)EVO_TRACE_MOST * sizeof *fit->trace);
    fit->cell = malloc(pool->count * sizeof *fit->cell);
    evo_status status = evo_points_alloc(&fit->points, pool->format, pool->inputs,
                                         pool->outputs, MOST_ROWS);
    fit->value = fit->memory;
    fit->residual = fit->value + MOST_ROWS;
    fit->weight = fit->residual + MOST_ROWS;
    fit->jacobian = fit->weight + MOST_ROWS;
    return fit->memory && fit->trace && fit->cell && status == EVO_OK;
}

static void release(table_fit *fit) {
    free(fit->memory);
    free(fit->trace);
    free(fit->cell);
    evo_points_free(&fit->points);
}

/* Which entry each point sees. */
static evo_status find_cells(table_fit *fit, evo_worker *worker,
                             const evo_points *pool) {
    evo_value index = fit->kernel->instrs[fit->permutes[0]].args[0];
    for (size_t begin = 0; begin < pool->count; begin += EVO_TRACE_MOST) {
        size_t n = pool->count - begin;
        n = n < EVO_TRACE_MOST ? n : EVO_TRACE_MOST;
        const void *in[EVO_MAX_ARITY];
        evo_points_arguments(pool, begin, in);
        evo_status status = evo_trace(worker->interp, fit->kernel, in, n, fit->trace);
        if (status != EVO_OK)
            return status;
        for (size_t i = 0; i < n; i++)
            fit->cell[begin + i] =
                (uint16_t)(fit->trace[index * n + i] & (fit->size - 1));
    }
    return EVO_OK;
}

/* Deals out the pool, which is sorted: each cell's points one behind the other, evenly
 * spread over those that it has, the first and the last among them. */
static void choose_points(table_fit *fit, const evo_points *pool) {
    size_t most = MOST_ROWS / fit->size, total = 0;
    most = most < CELL_ROWS ? most : CELL_ROWS;
    for (unsigned cell = 0; cell < fit->size; cell++) {
        size_t all = 0, seen = 0, kept = 0;
        for (size_t i = 0; i < pool->count; i++)
            all += fit->cell[i] == cell;
        size_t wanted = all < most ? all : most;
        fit->first[cell] = total;
        for (size_t i = 0; i < pool->count && kept < wanted; i++)
            if (fit->cell[i] == cell &&
                seen++ == (wanted > 1 ? kept * (all - 1) / (wanted - 1) : 0)) {
                evo_points_copy(pool, i, &fit->points, total++);
                kept++;
            }
    }
    fit->first[fit->size] = total;
    fit->points.count = fit->points.usual = total;
}

static double round_entry(void *ctx, size_t k, double entry) {
    evo_format_id format = format_of(ctx, k);
    return evo_format_decode(format, evo_format_encode(format, entry));
}

static uint64_t *entry_at(const table_fit *fit, size_t k, unsigned cell) {
    return &fit->kernel->table_data[table_of(fit, k)->first + cell];
}

/* The unknowns are the entries themselves: the residual is that of entries zero. A
 * point without a finite one takes no part. */
static void set_rows(table_fit *fit, unsigned cell) {
    size_t n = fit->points.count;
    for (size_t i = fit->first[cell]; i < fit->first[cell + 1]; i++) {
        double left = fit->points.reference[i] - fit->value[i];
        for (size_t k = 0; k < fit->count; k++)
            left += fit->jacobian[k * n + i] *
                    evo_format_decode(format_of(fit, k), *entry_at(fit, k, cell));
        bool usable = isfinite(left);
        fit->residual[i] = usable ? left : 0;
        fit->weight[i] = usable ? fit->points.weight[i] : 0;
        for (size_t k = 0; k < fit->count && !usable; k++)
            fit->jacobian[k * n + i] = 0;
    }
}

static void fit_cell(table_fit *fit, unsigned cell) {
    double entries[COLUMNS];
    size_t first = fit->first[cell];
    evo_fit_cell job = {.rows = fit->first[cell + 1] - first,
                        .columns = fit->count,
                        .stride = fit->points.count,
                        .jacobian = fit->jacobian + first,
                        .residual = fit->residual + first,
                        .weight = fit->weight + first,
                        .round = round_entry,
                        .ctx = fit};
    set_rows(fit, cell);
    for (size_t k = 0; k < fit->count; k++)
        job.unit[k] = format_of(fit, k) == EVO_FORMAT_F64 ? 0x1p-53 : 0x1p-24;
    if (!isfinite(evo_fit_cell_entries(&job, entries)))
        return;
    for (size_t k = 0; k < fit->count; k++)
        *entry_at(fit, k, cell) = evo_format_encode(format_of(fit, k), entries[k]);
}

static evo_status fit_tables(table_fit *fit, evo_worker *worker,
                             const evo_points *pool) {
    const void *in[EVO_MAX_ARITY];
    evo_status status = find_cells(fit, worker, pool);
    if (status != EVO_OK)
        return status;
    choose_points(fit, pool);
    if (fit->points.count == 0)
        return EVO_OK;
    evo_points_arguments(&fit->points, 0, in);
    status = evo_linearize(worker->interp, fit->kernel, fit->permutes, fit->count, NULL,
                           in, NULL, fit->points.count, fit->value, fit->jacobian);
    if (status != EVO_OK)
        return status;
    for (size_t k = 0; k < fit->count; k++)
        *table_of(fit, k) = (evo_table){.type = table_of(fit, k)->type,
                                        .first = table_of(fit, k)->first,
                                        .size = table_of(fit, k)->size};
    for (unsigned cell = 0; cell < fit->size; cell++)
        fit_cell(fit, cell);
    return EVO_OK;
}

evo_status evo_worker_fit_tables(const evo_scorer *scorer, evo_worker *worker,
                                 evo_kernel *kernel) {
    table_fit fit = {.kernel = kernel};
    find_permutes(&fit);
    if (fit.count == 0 || fit.size > MOST_CELLS ||
        kernel->output_count > 1) /* whose rows would be interleaved */
        return EVO_OK;
    evo_status status = EVO_ERR_MEMORY;
    if (allocate(&fit, &scorer->cells))
        status = fit_tables(&fit, worker, &scorer->cells);
    release(&fit);
    return status == EVO_ERR_UNSUPPORTED ? EVO_OK : status;
}

/* Entries of tables in registers, fitted cell by cell.
 *
 * Free tables that permutes read with one common index are the coefficients of a
 * piecewise function: what an input sees of them is one entry each, those of its cell.
 * The kernel is linearised by the permutes' results at points of the fitting stream;
 * each cell is then a small linear problem of its own (fitting/cells.c), exact where
 * the kernel is linear in the entries, as a polynomial is in its coefficients.
 */
#include "scoring/scorer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { POINTS = EVO_CELL_POINTS, COLUMNS = EVO_FIT_CELL_COLUMNS };

typedef struct table_fit {
    evo_kernel *kernel;
    evo_value permutes[COLUMNS]; /* with one index and tables of one size */
    size_t count;
    unsigned size;
    /* Of all points, then those of one cell; allocated together. */
    double *value, *jacobian, *residual, *weight, *columns;
    uint64_t *trace;
    uint16_t *cell;
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

static bool allocate(table_fit *fit, double *memory[1]) {
    size_t doubles = (3 + 2 * (size_t)COLUMNS) * POINTS;
    memory[0] = evo_alloc_aligned(doubles * sizeof(double));
    fit->trace =
        malloc(fit->kernel->instr_count * (size_t)EVO_TRACE_MOST * sizeof *fit->trace);
    fit->cell = malloc(POINTS * sizeof *fit->cell);
    if (memory[0] == NULL || fit->trace == NULL || fit->cell == NULL)
        return false;
    fit->value = memory[0];
    fit->residual = fit->value + POINTS;
    fit->weight = fit->residual + POINTS;
    fit->jacobian = fit->weight + POINTS;
    fit->columns = fit->jacobian + (size_t)COLUMNS * POINTS;
    return true;
}

/* Which entry each point sees. */
static evo_status find_cells(table_fit *fit, evo_worker *worker,
                             const evo_points *points) {
    evo_value index = fit->kernel->instrs[fit->permutes[0]].args[0];
    for (size_t begin = 0; begin < points->count; begin += EVO_TRACE_MOST) {
        size_t n = points->count - begin;
        n = n < EVO_TRACE_MOST ? n : EVO_TRACE_MOST;
        const void *in[EVO_MAX_ARITY];
        evo_points_arguments(points, begin, in);
        evo_status status = evo_trace(worker->interp, fit->kernel, in, n, fit->trace);
        if (status != EVO_OK)
            return status;
        for (size_t i = 0; i < n; i++)
            fit->cell[begin + i] =
                (uint16_t)(fit->trace[index * n + i] & (fit->size - 1));
    }
    return EVO_OK;
}

static double round_entry(void *ctx, size_t k, double entry) {
    evo_format_id format = format_of(ctx, k);
    return evo_format_decode(format, evo_format_encode(format, entry));
}

static uint64_t *entry_at(const table_fit *fit, size_t k, unsigned cell) {
    return &fit->kernel->table_data[table_of(fit, k)->first + cell];
}

/* Gathers the rows of one cell, thinned to what a fit takes. The unknowns are the
 * entries themselves: the residual is that of entries zero. */
static size_t gather(table_fit *fit, const evo_points *points, unsigned cell) {
    size_t rows = 0;
    for (size_t i = 0; i < points->count && rows < EVO_FIT_CELL_ROWS; i++) {
        if (fit->cell[i] != cell)
            continue;
        double left = points->reference[i] - fit->value[i];
        for (size_t k = 0; k < fit->count; k++) {
            double slope = fit->jacobian[k * points->count + i];
            double entry =
                evo_format_decode(format_of(fit, k), *entry_at(fit, k, cell));
            left += slope * entry;
            fit->columns[k * POINTS + rows] = slope;
        }
        fit->residual[rows] = left;
        fit->weight[rows] = points->weight[i];
        if (isfinite(left))
            rows++;
    }
    return rows;
}

static void fit_cell(table_fit *fit, const evo_points *points, unsigned cell) {
    double entries[COLUMNS];
    evo_fit_cell job = {.rows = gather(fit, points, cell),
                        .columns = fit->count,
                        .stride = POINTS,
                        .jacobian = fit->columns,
                        .residual = fit->residual,
                        .weight = fit->weight,
                        .round = round_entry,
                        .ctx = fit};
    for (size_t k = 0; k < fit->count; k++)
        job.unit[k] = format_of(fit, k) == EVO_FORMAT_F64 ? 0x1p-53 : 0x1p-24;
    if (!isfinite(evo_fit_cell_entries(&job, entries)))
        return;
    for (size_t k = 0; k < fit->count; k++)
        *entry_at(fit, k, cell) = evo_format_encode(format_of(fit, k), entries[k]);
}

static evo_status fit_tables(table_fit *fit, evo_worker *worker,
                             const evo_points *points) {
    const void *in[EVO_MAX_ARITY];
    evo_points_arguments(points, 0, in);
    evo_status status = find_cells(fit, worker, points);
    if (status == EVO_OK)
        status =
            evo_linearize(worker->interp, fit->kernel, fit->permutes, fit->count, NULL,
                          in, NULL, points->count, fit->value, fit->jacobian);
    if (status != EVO_OK)
        return status;
    for (size_t k = 0; k < fit->count; k++)
        *table_of(fit, k) = (evo_table){.type = table_of(fit, k)->type,
                                        .first = table_of(fit, k)->first,
                                        .size = table_of(fit, k)->size};
    for (unsigned cell = 0; cell < fit->size; cell++)
        fit_cell(fit, points, cell);
    return EVO_OK;
}

evo_status evo_worker_fit_tables(const evo_scorer *scorer, evo_worker *worker,
                                 evo_kernel *kernel) {
    table_fit fit = {.kernel = kernel};
    double *memory = NULL;
    find_permutes(&fit);
    if (fit.count == 0 ||
        kernel->output_count > 1) /* whose rows would be interleaved */
        return EVO_OK;
    evo_status status = EVO_ERR_MEMORY;
    if (allocate(&fit, &memory))
        status = fit_tables(&fit, worker, &scorer->cells);
    free(memory);
    free(fit.trace);
    free(fit.cell);
    return status == EVO_ERR_UNSUPPORTED ? EVO_OK : status;
}

/* The interpreter: passes, chunks, regions, accumulators. The loops are in loops.inc.
 */
#include "program/interp.h"

#include <stdlib.h>
#include <string.h>

#define BYTES_NONE                  4
#define BYTES_F32                   4
#define BYTES_F64                   8
#define BYTES_I32                   4
#define BYTES_I64                   8
#define BYTES_MASK                  4
#define SIZE_ROW(id, R)             [EVO_OP_##id] = BYTES_##R,
#define EVO_INSTR(id, name, R, ...) SIZE_ROW(id, R)
static const uint8_t lane_bytes[EVO_OP_COUNT] = {
#include "program/instructions.def"
};
#undef EVO_INSTR

_Static_assert(EVO_OP_CONST_F32 == 0, "constants are the first rows of the table");

/* ---- Working memory -------------------------------------------------------- */

size_t evo_interp_builds(const evo_loops *builds[EVO_ISA_COUNT]) {
    size_t count = 0;
    builds[count++] = &evo_loops_base;
#ifdef __x86_64__
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
        builds[count++] = &evo_loops_avx2;
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
            __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
            builds[count++] = &evo_loops_avx512;
    }
#endif
    return count;
}

evo_interp *evo_interp_create(void) {
    evo_interp *interp = evo_alloc_aligned(sizeof *interp);
    if (interp == NULL)
        return NULL;
    const evo_loops *builds[EVO_ISA_COUNT];
    interp->loops = builds[evo_interp_builds(builds) - 1];
    interp->values =
        evo_alloc_aligned((size_t)EVO_MAX_INSTRS * EVO_CHUNK * sizeof(uint64_t));
    interp->table_memory = evo_alloc_aligned(EVO_MAX_TABLE_DATA * sizeof(uint64_t));
    if (interp->values == NULL || interp->table_memory == NULL) {
        evo_interp_destroy(interp);
        return NULL;
    }
    return interp;
}

void evo_interp_destroy(evo_interp *interp) {
    if (interp == NULL)
        return;
    for (size_t i = 0; i < EVO_MAX_SCRATCH; i++)
        free(interp->scratch[i]);
    for (size_t i = 0; i < EVO_MAX_INPUTS; i++)
        free(interp->copies[i]);
    free(interp->reals);
    free(interp->table_memory);
    free(interp->values);
    free(interp);
}

/* Makes *memory hold at least `bytes`; its contents are lost when it grows. */
static bool reserve(void **memory, size_t *size, size_t bytes) {
    if (bytes <= *size)
        return true;
    free(*memory);
    *size = 0;
    *memory = evo_alloc_aligned(bytes);
    if (*memory == NULL)
        return false;
    *size = bytes;
    return true;
}

static void lay_out_tables(evo_interp *interp, const evo_kernel *kernel) {
    for (unsigned t = 0; t < kernel->table_count; t++) {
        const evo_table *table = &kernel->tables[t];
        char *entries = interp->table_memory + (size_t)table->first * 8;
        interp->tables[t] = entries;
        for (size_t j = 0; j < table->size; j++) {
            uint64_t bits = kernel->table_data[table->first + j];
            if (table->type == EVO_TYPE_F64)
                memcpy(entries + j * 8, &bits, 8);
            else
                memcpy(entries + j * 4, &(uint32_t){(uint32_t)bits}, 4);
        }
    }
}

void evo_interp_prepare(evo_interp *interp, const evo_kernel *kernel,
                        const uint64_t *params, size_t lanes) {
    char *slot = interp->values;
    for (size_t v = 0; v < kernel->instr_count; v++) {
        const evo_instr *instr = &kernel->instrs[v];
        unsigned bytes = lane_bytes[instr->op];
        interp->slots[v] = slot;
        slot += bytes * lanes;
        if (instr->op <= EVO_OP_CONST_I64)
            interp->loops->fill(interp->slots[v], bytes, instr->imm, lanes);
        else if (instr->op >= EVO_OP_PARAM_F32 && instr->op <= EVO_OP_PARAM_I64)
            interp->loops->fill(interp->slots[v], bytes, params[instr->imm], lanes);
    }
    lay_out_tables(interp, kernel);
}

/* ---- One pass -------------------------------------------------------------- */

static bool sink_is_accumulator(const evo_pass *pass, unsigned s) {
    return pass->sinks[s].kind == EVO_SINK_ACCUMULATOR;
}

static bool sink_is_carried(const evo_kernel *kernel, const evo_pass *pass,
                            unsigned s) {
    return sink_is_accumulator(pass, s) &&
           evo_pass_carries(kernel, pass, pass->sinks[s].index);
}

static bool pass_carries_any(const evo_kernel *kernel, const evo_pass *pass) {
    for (unsigned s = 0; s < pass->sink_count; s++)
        if (sink_is_carried(kernel, pass, s))
            return true;
    return false;
}

/* Bytes of one lane of a sink's values. */
static unsigned sink_bytes(const evo_kernel *kernel, const evo_pass *pass, unsigned s) {
    return lane_bytes[kernel->instrs[pass->blocks[0].results[s]].op];
}

static size_t step_of(const evo_pass *pass) {
    return (size_t)EVO_LANES * pass->unroll;
}

static void begin_pass(evo_interp *interp, const evo_kernel *kernel,
                       const evo_pass *pass, size_t lanes) {
    for (unsigned b = 0; b < pass->block_count; b++) {
        const evo_block *block = &pass->blocks[b];
        for (size_t v = block->first; v < (size_t)block->first + block->count; v++) {
            const evo_instr *instr = &kernel->instrs[v];
            if (evo_is_acc((evo_opcode)instr->op))
                interp->loops->fill(interp->slots[v], lane_bytes[instr->op],
                                    interp->totals[instr->imm], lanes);
        }
    }
    for (unsigned s = 0; s < pass->sink_count; s++)
        if (sink_is_accumulator(pass, s) && pass->kind != EVO_PASS_COMBINE) {
            unsigned index = pass->sinks[s].index;
            const evo_accumulator *acc = &kernel->accumulators[index];
            interp->loops->fill(interp->partials[index],
                                (unsigned)evo_type_size(evo_accumulator_type(acc)),
                                acc->init, EVO_MAX_STEP);
        }
}

/* The states of lanes `first` and up, `count` of them, into the slots of those who read
 * them by acc.T, left.T or right.T (`from`: the first of these instructions). */
static void read_states(evo_interp *interp, const evo_kernel *kernel,
                        const evo_pass *owner, const evo_pass *reader, unsigned from,
                        size_t first, size_t count) {
    for (unsigned b = 0; b < reader->block_count; b++) {
        const evo_block *block = &reader->blocks[b];
        for (size_t v = block->first; v < (size_t)block->first + block->count; v++) {
            const evo_instr *instr = &kernel->instrs[v];
            unsigned bytes = lane_bytes[instr->op];
            if (instr->op >= from &&
                instr->op <= from + EVO_OP_ACC_I64 - EVO_OP_ACC_F32 &&
                evo_pass_carries(kernel, owner, instr->imm))
                memcpy(interp->slots[v],
                       (const char *)interp->partials[instr->imm] + first * bytes,
                       count * bytes);
        }
    }
}

/* The same of a blocked accumulator: values in f32, 16 lanes in f64. */
static void accumulate_blocks(const evo_interp *interp, void *lanes, size_t step,
                              const char *values, size_t count) {
    _Alignas(64) float block[EVO_MAX_STEP];
    double state[EVO_LANES];
    memcpy(state, lanes, sizeof state);
    for (size_t l = 0; l < step; l++)
        block[l] = -0.0F;
    for (size_t i = 0; i < count; i += step) {
        size_t used = count - i < step ? count - i : step;
        memcpy(block, values + i * sizeof *block, used * sizeof *block);
        interp->loops->add_block(block, step, state);
    }
    memcpy(lanes, state, sizeof state);
}

/* acc = op(acc, value) over the steps of a chunk; a chunk is whole steps but for the
 * last one, whose lanes past the end keep what they have. Of a carried accumulator the
 * chunk is one step, and the values are the new states. */
static void accumulate(evo_interp *interp, const evo_accumulator *acc, void *lanes,
                       unsigned bytes, size_t step, const char *values, size_t count) {
    _Alignas(64) uint64_t sum[EVO_MAX_STEP];
    if (evo_accumulator_carries(acc)) {
        memcpy(lanes, values, count * bytes);
        return;
    }
    if (acc->blocked) {
        accumulate_blocks(interp, lanes, step, values, count);
        return;
    }
    for (size_t i = 0; i < count; i += step) {
        size_t used = count - i < step ? count - i : step;
        size_t groups = (used + EVO_LANES - 1) / EVO_LANES;
        interp->loops->binary(acc->op, sum, lanes, values + i * bytes, groups);
        memcpy(lanes, sum, used * bytes);
    }
}

static void take_total(evo_interp *interp, const evo_kernel *kernel,
                       const evo_pass *pass, unsigned s, const void *lanes) {
    unsigned index = pass->sinks[s].index;
    interp->totals[index] = 0;
    memcpy(&interp->totals[index], lanes,
           evo_type_size(evo_accumulator_type(&kernel->accumulators[index])));
}

/* Lane l takes op(l, l + half), down to one lane. */
static void end_pass(evo_interp *interp, const evo_kernel *kernel,
                     const evo_pass *pass) {
    _Alignas(64) uint64_t upper[EVO_MAX_STEP] = {0}, sum[EVO_MAX_STEP];
    for (unsigned s = 0; s < pass->sink_count; s++) {
        if (!sink_is_accumulator(pass, s) || sink_is_carried(kernel, pass, s))
            continue;
        unsigned index = pass->sinks[s].index;
        const evo_accumulator *acc = &kernel->accumulators[index];
        size_t bytes = evo_type_size(evo_accumulator_type(acc));
        char *lanes = (char *)interp->partials[index];
        for (size_t half = evo_accumulator_lanes(acc, pass) / 2; half > 0; half /= 2) {
            memcpy(upper, lanes + half * bytes, half * bytes);
            interp->loops->binary(acc->op, sum, lanes, upper,
                                  (half + EVO_LANES - 1) / EVO_LANES);
            memcpy(lanes, sum, half * bytes);
        }
        take_total(interp, kernel, pass, s, lanes);
    }
}

/* The same of the states that `sweep`, the pass before, carried. */
static void run_combine(evo_interp *interp, const evo_pass *pass, evo_frame *frame) {
    const evo_kernel *kernel = frame->kernel;
    const evo_pass *sweep = pass - 1;
    for (size_t half = step_of(sweep) / 2; half > 0; half /= 2) {
        size_t whole = half < EVO_LANES ? EVO_LANES : half;
        frame->count = half;
        read_states(interp, kernel, sweep, pass, EVO_OP_LEFT_F32, 0, whole);
        read_states(interp, kernel, sweep, pass, EVO_OP_RIGHT_F32, half, whole);
        interp->loops->block(frame, &pass->blocks[0]);
        for (unsigned s = 0; s < pass->sink_count; s++)
            memcpy(interp->partials[pass->sinks[s].index],
                   interp->slots[pass->blocks[0].results[s]],
                   half * sink_bytes(kernel, pass, s));
    }
    for (unsigned s = 0; s < pass->sink_count; s++)
        take_total(interp, kernel, pass, s, interp->partials[pass->sinks[s].index]);
}

/* The chunk's values of a sink: those of the last region that holds in a lane, else the
 * main block's. `merged` is memory for the mixture. */
static const void *sink_values(const evo_interp *interp, const evo_kernel *kernel,
                               const evo_pass *pass, unsigned s, const bool *taken,
                               size_t count, void *merged) {
    const void *values = interp->slots[pass->blocks[0].results[s]];
    size_t groups = (count + EVO_LANES - 1) / EVO_LANES;
    unsigned bytes = sink_bytes(kernel, pass, s);
    for (unsigned b = 1; b < pass->block_count; b++) {
        if (!taken[b])
            continue;
        if (values != merged)
            memcpy(merged, values, groups * EVO_LANES * bytes);
        values = merged;
        interp->loops->merge(bytes, merged, interp->slots[pass->blocks[b].results[s]],
                             interp->slots[pass->blocks[b].predicate], groups);
    }
    return values;
}

static void run_chunk(evo_interp *interp, const evo_pass *pass, const evo_frame *frame,
                      void *const *out) {
    const evo_kernel *kernel = frame->kernel;
    bool taken[EVO_MAX_BLOCKS] = {false};
    interp->loops->block(frame, &pass->blocks[0]);
    for (unsigned b = 1; b < pass->block_count; b++) {
        const evo_block *region = &pass->blocks[b];
        taken[b] = interp->loops->any(interp->slots[region->predicate], frame->count);
        if (taken[b])
            interp->loops->block(frame, region);
    }
    _Alignas(64) uint64_t merged[EVO_CHUNK];
    for (unsigned s = 0; s < pass->sink_count; s++) {
        const void *values =
            sink_values(interp, kernel, pass, s, taken, frame->count, merged);
        unsigned index = pass->sinks[s].index, bytes = sink_bytes(kernel, pass, s);
        if (pass->sinks[s].kind == EVO_SINK_OUTPUT)
            interp->loops->store(kernel->outputs[index], out[index], frame->base,
                                 values, frame->count);
        else if (pass->sinks[s].kind == EVO_SINK_SCRATCH)
            memcpy((char *)interp->scratch[index] + frame->base * bytes, values,
                   frame->count * bytes);
        else
            accumulate(interp, &kernel->accumulators[index], interp->partials[index],
                       bytes, step_of(pass), values, frame->count);
    }
}

/* Elements 0 .. n - 1 in chunks; of a pass that carries states, in steps. */
static void run_sweep(evo_interp *interp, const evo_pass *pass, evo_frame *frame,
                      void *const *out, size_t n) {
    bool carries = pass_carries_any(frame->kernel, pass);
    size_t chunk = carries ? step_of(pass) : EVO_CHUNK;
    for (frame->base = 0; frame->base < n; frame->base += chunk) {
        size_t left = n - frame->base;
        frame->count = left < chunk ? left : chunk;
        if (carries)
            read_states(interp, frame->kernel, pass, pass, EVO_OP_ACC_F32, 0,
                        step_of(pass));
        run_chunk(interp, pass, frame, out);
    }
    end_pass(interp, frame->kernel, pass);
}

/* A single element, whose results are the totals of what it writes. */
static void run_once(evo_interp *interp, const evo_pass *pass, evo_frame *frame,
                     void *const *out) {
    frame->base = 0;
    frame->count = 1;
    run_chunk(interp, pass, frame, out);
    for (unsigned s = 0; s < pass->sink_count; s++)
        if (sink_is_accumulator(pass, s))
            take_total(interp, frame->kernel, pass, s,
                       interp->partials[pass->sinks[s].index]);
}

/* ---- The whole call -------------------------------------------------------- */

/* Within one pass a chunk is read before it is written, so an output over its input is
 * safe when its elements are no wider. Where a later pass could still read an input, or
 * elements differ in width, the input is copied first. */
static evo_status unalias(evo_interp *interp, const evo_kernel *kernel,
                          const void *const *in, void *const *out, size_t n,
                          const void *inputs[EVO_MAX_INPUTS]) {
    for (unsigned k = 0; k < kernel->input_count; k++) {
        size_t size = evo_storage_size(kernel->inputs[k]);
        bool copy = false;
        for (unsigned j = 0; j < kernel->output_count; j++) {
            size_t width = evo_storage_size(kernel->outputs[j]);
            uintptr_t from = (uintptr_t)in[k], to = (uintptr_t)out[j];
            size_t count = kernel->output_row[j] ? 1 : n;
            bool apart = from >= to + count * width || to >= from + n * size;
            bool safe = from == to && width <= size && evo_kernel_is_map(kernel);
            copy |= !apart && !safe;
        }
        inputs[k] = in[k];
        if (copy) {
            if (!reserve(&interp->copies[k], &interp->copy_size[k], n * size))
                return EVO_ERR_MEMORY;
            memcpy(interp->copies[k], in[k], n * size);
            inputs[k] = interp->copies[k];
        }
    }
    return EVO_OK;
}

evo_status evo_interpret(evo_interp *interp, const evo_kernel *kernel,
                         const void *const *in, void *const *out,
                         const uint64_t *params, size_t n) {
    const void *inputs[EVO_MAX_INPUTS];
    if (n == 0 && evo_kernel_is_map(kernel))
        return EVO_OK;
    if (n > SIZE_MAX / 64)
        return EVO_ERR_ARGUMENT;
    evo_status status = unalias(interp, kernel, in, out, n, inputs);
    if (status != EVO_OK)
        return status;
    for (unsigned k = 0; k < kernel->scratch_count; k++)
        if (!reserve(&interp->scratch[k], &interp->scratch_size[k],
                     n * evo_type_size(kernel->scratch[k])))
            return EVO_ERR_MEMORY;
    size_t chunk = n < EVO_CHUNK && evo_kernel_is_map(kernel) ? n : EVO_CHUNK;
    size_t lanes = (chunk + EVO_LANES - 1) / EVO_LANES * EVO_LANES;
    evo_interp_prepare(interp, kernel, params, lanes);
    const void *scratch[EVO_MAX_SCRATCH];
    memcpy(scratch, interp->scratch, sizeof scratch);
    evo_frame frame = {.kernel = kernel,
                       .slots = interp->slots,
                       .inputs = inputs,
                       .scratch = scratch,
                       .outputs = out,
                       .tables = interp->tables,
                       .raw_nan = interp->raw_nan};
    for (unsigned p = 0; p < kernel->pass_count; p++) {
        const evo_pass *pass = &kernel->passes[p];
        frame.base = 0;
        begin_pass(interp, kernel, pass, lanes);
        if (pass->kind == EVO_PASS_SWEEP)
            run_sweep(interp, pass, &frame, out, n);
        else if (pass->kind == EVO_PASS_COMBINE)
            run_combine(interp, pass, &frame);
        else
            run_once(interp, pass, &frame, out);
    }
    return EVO_OK;
}

/* One loop nest for a sweep, but for those of simple kernels (loop.c).
 *
 * A pass runs its step in up to two phases that share the code of the step. The first
 * goes over the whole steps of the arrays themselves. Where elements are left, the
 * second copies them into buffers padded with zeros, runs one step there and copies the
 * results back; in accumulators the lanes past the end keep what they had. So the step
 * is compiled once, lanes are numbered alike in both phases, and nothing past the
 * arrays is touched. A pass with blocked accumulators has one phase, and a copy of the
 * step for what is left: lanes past the end are set to -0 there before they are added
 * up. */
#include "jit/internal.h"

#include <string.h>

enum { MAX_ARRAYS = EVO_MAX_INPUTS + 2 * EVO_MAX_OUTPUTS + 2 * EVO_MAX_SCRATCH };

/* An array that a pass reads or writes. */
typedef struct array {
    LLVMTypeRef element;
    LLVMValueRef whole, tail;
    LLVMValueRef *base; /* where the step finds the one of the phase */
    bool written;
} array;

/* Accumulators, by sink and vector. */
typedef LLVMValueRef states[EVO_MAX_SINKS][EVO_JIT_MAX_VECTORS];

typedef struct nest {
    const evo_pass *pass;
    unsigned step; /* elements */
    array arrays[MAX_ARRAYS];
    int array_count;
    LLVMValueRef main, rest; /* elements in whole steps, and left over */
    LLVMValueRef start;      /* before it steps have been stored past the caches */
    LLVMBasicBlockRef phase, body, after, more, finish, done;
    states entering, leaving; /* the phase, the loop */
} nest;

/* ---- Arrays and accumulators of a pass ------------------------------------- */

static void use_array(nest *n, LLVMTypeRef element, LLVMValueRef whole,
                      LLVMValueRef tail, LLVMValueRef *base, bool written) {
    for (int i = 0; i < n->array_count; i++)
        if (n->arrays[i].base == base)
            return;
    n->arrays[n->array_count++] = (array){element, whole, tail, base, written};
}

static void use_read(evo_emit *e, nest *n, unsigned index) {
    const evo_instr *instr = &e->kernel->instrs[index];
    uint64_t i = instr->imm;
    switch (instr->op) {
    case EVO_OP_IN_F32:
    case EVO_OP_IN_F64:
    case EVO_OP_IN_I32:
    case EVO_OP_IN_I64:
        use_array(n, evo_jit_memory(e, e->kernel->inputs[i]), e->in[i], e->in_tail[i],
                  &e->in_base[i], false);
        break;
    case EVO_OP_SCRATCH_F32:
    case EVO_OP_SCRATCH_F64:
    case EVO_OP_SCRATCH_I32:
    case EVO_OP_SCRATCH_I64:
        use_array(n, evo_jit_scalar(e, e->kernel->scratch[i]), e->scratch[i],
                  e->read_tail[i], &e->read_base[i], false);
        break;
    case EVO_OP_ACC_F32:
    case EVO_OP_ACC_F64:
    case EVO_OP_ACC_I32:
    case EVO_OP_ACC_I64:
        if (!evo_pass_carries(e->kernel, n->pass, i))
            e->uniform[index] = evo_jit_broadcast(e, e->total[i]);
        break;
    case EVO_OP_OUT_F32:
    case EVO_OP_OUT_F64:
    case EVO_OP_OUT_I32:
    case EVO_OP_OUT_I64:
        use_array(n, evo_jit_memory(e, e->kernel->outputs[i]), e->out[i],
                  e->again_tail[i], &e->again_base[i], false);
        break;
    default:
        break;
    }
}

static void find_arrays(evo_emit *e, nest *n) {
    const evo_pass *pass = n->pass;
    for (int b = 0; b < pass->block_count; b++) {
        unsigned first = pass->blocks[b].first;
        for (unsigned i = first; i < first + pass->blocks[b].count; i++)
            use_read(e, n, i);
    }
    for (int s = 0; s < pass->sink_count; s++) {
        unsigned i = pass->sinks[s].index;
        if (pass->sinks[s].kind == EVO_SINK_OUTPUT)
            use_array(n, evo_jit_memory(e, e->kernel->outputs[i]), e->out[i],
                      e->out_tail[i], &e->out_base[i], true);
        else if (pass->sinks[s].kind == EVO_SINK_SCRATCH)
            use_array(n, evo_jit_scalar(e, e->kernel->scratch[i]), e->scratch[i],
                      e->write_tail[i], &e->write_base[i], true);
    }
}

static const evo_accumulator *accumulator(const evo_emit *e, const nest *n, int sink) {
    if (n->pass->sinks[sink].kind != EVO_SINK_ACCUMULATOR)
        return NULL;
    return &e->kernel->accumulators[n->pass->sinks[sink].index];
}

/* Vectors of the state of a sink; of other sinks 0. */
static unsigned state_vectors(const evo_emit *e, const nest *n, int sink) {
    const evo_accumulator *acc = accumulator(e, n, sink);
    return acc == NULL ? 0 : evo_accumulator_lanes(acc, n->pass) / e->width;
}

static bool any_blocked(const evo_emit *e, const nest *n) {
    for (int s = 0; s < n->pass->sink_count; s++)
        if (accumulator(e, n, s) != NULL && accumulator(e, n, s)->blocked)
            return true;
    return false;
}

/* Lanes before `rest` take the value, the others another one. */
static LLVMValueRef before_rest(evo_emit *e, const nest *n, unsigned v,
                                LLVMValueRef value, LLVMValueRef other) {
    LLVMTypeRef i32 = LLVMInt32TypeInContext(e->context);
    LLVMValueRef lane[EVO_LANES];
    for (unsigned i = 0; i < e->width; i++)
        lane[i] = LLVMConstInt(i32, v * e->width + i, 0);
    LLVMValueRef rest = LLVMBuildTrunc(e->builder, n->rest, i32, "");
    LLVMValueRef inside =
        LLVMBuildICmp(e->builder, LLVMIntULT, LLVMConstVector(lane, e->width),
                      evo_jit_broadcast(e, rest), "");
    return LLVMBuildSelect(e->builder, inside, value, other, "");
}

/* Adds the values of a step, whose vectors it uses up, to a blocked accumulator. */
static void add_block(evo_emit *e, const nest *n, int sink, LLVMValueRef *values,
                      LLVMValueRef *state) {
    unsigned kept = state_vectors(e, n, sink);
    LLVMTypeRef wide = evo_jit_vector(e, EVO_TYPE_F64, e->width);
    for (unsigned apart = kept; apart < e->vectors; apart *= 2)
        for (unsigned at = 0; at < e->vectors; at += 2 * apart)
            for (unsigned v = at; v < at + kept; v++)
                values[v] = LLVMBuildFAdd(e->builder, values[v], values[v + apart], "");
    for (unsigned v = 0; v < kept; v++)
        state[v] = LLVMBuildFAdd(e->builder, state[v],
                                 LLVMBuildFPExt(e->builder, values[v], wide, ""), "");
}

/* Lane l takes op(lane l, lane l + half), down to one lane. */
static LLVMValueRef reduce_lanes(evo_emit *e, evo_opcode op, LLVMValueRef *acc,
                                 unsigned vectors) {
    for (unsigned half = vectors / 2; half > 0; half /= 2)
        for (unsigned v = 0; v < half; v++)
            acc[v] = evo_jit_combine(e, op, acc[v], acc[v + half]);
    LLVMValueRef value = acc[0];
    for (unsigned half = e->width / 2; half > 0; half /= 2) {
        LLVMValueRef low = evo_jit_slice(e, value, 0, half);
        LLVMValueRef high = evo_jit_slice(e, value, half, half);
        value = evo_jit_combine(e, op, low, high);
    }
    LLVMValueRef zero = evo_jit_bits(e, EVO_TYPE_I32, 0);
    return LLVMBuildExtractElement(e->builder, value, zero, "");
}

/* ---- The nest -------------------------------------------------------------- */

/* Copies elements 0 .. rest - 1 between the arrays' ends and their tails. */
static void copy_tails(evo_emit *e, nest *n, bool back) {
    LLVMBasicBlockRef before = LLVMGetInsertBlock(e->builder);
    LLVMBasicBlockRef loop = evo_jit_new_block(e, "copy"),
                      end = evo_jit_new_block(e, "copied");
    LLVMBuildBr(e->builder, loop);
    LLVMPositionBuilderAtEnd(e->builder, loop);
    LLVMValueRef i = evo_jit_word_phi(e);
    LLVMValueRef at = LLVMBuildAdd(e->builder, n->main, i, "");
    for (int a = 0; a < n->array_count; a++) {
        const array *one = &n->arrays[a];
        if (one->written != back)
            continue;
        LLVMValueRef whole = evo_jit_offset(e, one->element, one->whole, at);
        LLVMValueRef tail = evo_jit_offset(e, one->element, one->tail, i);
        LLVMValueRef value =
            LLVMBuildLoad2(e->builder, one->element, back ? tail : whole, "");
        LLVMBuildStore(e->builder, value, back ? whole : tail);
    }
    LLVMValueRef next = LLVMBuildAdd(e->builder, i, evo_jit_word(e, 1), "");
    LLVMValueRef again = LLVMBuildICmp(e->builder, LLVMIntULT, next, n->rest, "");
    LLVMBuildCondBr(e->builder, again, loop, end);
    evo_jit_add_incoming(i, evo_jit_word(e, 0), before);
    evo_jit_add_incoming(i, next, loop);
    LLVMPositionBuilderAtEnd(e->builder, end);
}

/* Zeros, so that the lanes past the end compute on something defined. */
static void clear_tails(evo_emit *e, nest *n) {
    for (int a = 0; a < n->array_count; a++) {
        const array *one = &n->arrays[a];
        LLVMTypeRef vector = LLVMVectorType(one->element, EVO_LANES);
        for (unsigned i = 0; i < n->step && !one->written; i += EVO_LANES) {
            LLVMValueRef at =
                evo_jit_offset(e, one->element, one->tail, evo_jit_word(e, i));
            LLVMValueRef store = LLVMBuildStore(e->builder, LLVMConstNull(vector), at);
            LLVMSetAlignment(store, 4);
        }
    }
}

/* Before the step is emitted again. */
static void forget_step(evo_emit *e) {
    memset(e->wide, 0, sizeof e->wide);
    e->step_base = NULL;
}

static LLVMValueRef initial_value(evo_emit *e, const evo_accumulator *acc) {
    return evo_jit_splat_bits(e, evo_accumulator_type(acc), e->width, acc->init);
}

/* The states after the step that has just been emitted. */
static void accumulate(evo_emit *e, const nest *n, int sink, LLVMValueRef *state) {
    const evo_accumulator *acc = accumulator(e, n, sink);
    if (acc->blocked) {
        add_block(e, n, sink, e->results[sink], state);
        return;
    }
    for (unsigned v = 0; v < e->vectors; v++)
        state[v] = evo_accumulator_carries(acc)
                       ? e->results[sink][v]
                       : evo_jit_combine(e, acc->op, state[v], e->results[sink][v]);
}

/* phase: chooses the arrays or their tails; body: the step. */
static void emit_steps(evo_emit *e, nest *n, LLVMBasicBlockRef before,
                       LLVMValueRef last, LLVMValueRef from, LLVMValueRef count) {
    LLVMBuilderRef ir = e->builder;
    LLVMTypeRef pointer = LLVMPointerTypeInContext(e->context, 0);
    states in_loop;
    evo_jit_add_incoming(last, evo_jit_bits(e, EVO_TYPE_MASK, 0), before);
    evo_jit_add_incoming(from, n->start, before);
    evo_jit_add_incoming(count, n->main, before);
    for (int a = 0; a < n->array_count; a++) {
        *n->arrays[a].base = LLVMBuildPhi(ir, pointer, "");
        evo_jit_add_incoming(*n->arrays[a].base, n->arrays[a].whole, before);
    }
    for (int s = 0; s < n->pass->sink_count; s++) {
        const evo_accumulator *acc = accumulator(e, n, s);
        for (unsigned v = 0; v < state_vectors(e, n, s); v++) {
            LLVMTypeRef type = evo_jit_vector(e, evo_accumulator_type(acc), e->width);
            n->entering[s][v] = LLVMBuildPhi(ir, type, "");
            evo_jit_add_incoming(n->entering[s][v], initial_value(e, acc), before);
        }
    }
    LLVMValueRef empty = LLVMBuildICmp(ir, LLVMIntEQ, count, from, "");
    LLVMBuildCondBr(ir, empty, n->after, n->body);

    LLVMPositionBuilderAtEnd(ir, n->body);
    e->index = evo_jit_word_phi(e);
    evo_jit_add_incoming(e->index, from, n->phase);
    for (int s = 0; s < n->pass->sink_count; s++) {
        const evo_accumulator *acc = accumulator(e, n, s);
        for (unsigned v = 0; v < state_vectors(e, n, s); v++) {
            LLVMTypeRef type = evo_jit_vector(e, evo_accumulator_type(acc), e->width);
            in_loop[s][v] = LLVMBuildPhi(ir, type, "");
            evo_jit_add_incoming(in_loop[s][v], n->entering[s][v], n->phase);
            e->state[n->pass->sinks[s].index][v] = in_loop[s][v];
        }
    }
    evo_jit_step(e, n->pass);
    LLVMValueRef next = LLVMBuildAdd(ir, e->index, evo_jit_word(e, n->step), "");
    LLVMValueRef again = LLVMBuildICmp(ir, LLVMIntULT, next, count, "");
    LLVMBasicBlockRef latch = LLVMGetInsertBlock(ir);
    evo_jit_add_incoming(e->index, next, latch);

    for (int s = 0; s < n->pass->sink_count; s++) {
        if (accumulator(e, n, s) == NULL)
            continue;
        memcpy(n->leaving[s], in_loop[s], sizeof in_loop[s]);
        accumulate(e, n, s, n->leaving[s]);
        for (unsigned v = 0; v < state_vectors(e, n, s); v++)
            evo_jit_add_incoming(in_loop[s][v], n->leaving[s][v], latch);
    }
    LLVMBuildCondBr(ir, again, n->body, n->after);
    LLVMPositionBuilderAtEnd(ir, n->after);
    for (int s = 0; s < n->pass->sink_count; s++)
        for (unsigned v = 0; v < state_vectors(e, n, s); v++) {
            LLVMValueRef out = n->leaving[s][v];
            n->leaving[s][v] = LLVMBuildPhi(ir, LLVMTypeOf(out), "");
            evo_jit_add_incoming(n->leaving[s][v], n->entering[s][v], n->phase);
            evo_jit_add_incoming(n->leaving[s][v], out, latch);
        }
}

/* Goes through the step once more, with the tails. */
static void repeat_step(evo_emit *e, nest *n, LLVMValueRef last, LLVMValueRef from,
                        LLVMValueRef count, states kept) {
    LLVMBuilderRef ir = e->builder;
    LLVMBasicBlockRef copied = LLVMGetInsertBlock(ir);
    LLVMBuildBr(ir, n->phase);
    evo_jit_add_incoming(last, evo_jit_bits(e, EVO_TYPE_MASK, 1), copied);
    evo_jit_add_incoming(from, evo_jit_word(e, 0), copied);
    evo_jit_add_incoming(count, evo_jit_word(e, n->step), copied);
    for (int a = 0; a < n->array_count; a++)
        evo_jit_add_incoming(*n->arrays[a].base, n->arrays[a].tail, copied);

    LLVMPositionBuilderAtEnd(ir, n->finish);
    copy_tails(e, n, true);
    for (int s = 0; s < n->pass->sink_count; s++)
        for (unsigned v = 0; v < state_vectors(e, n, s); v++) {
            evo_jit_add_incoming(n->entering[s][v], n->leaving[s][v], copied);
            kept[s][v] = before_rest(e, n, v, n->leaving[s][v], n->entering[s][v]);
        }
}

/* The same in a step of its own. */
static void emit_last_step(evo_emit *e, nest *n, states kept) {
    LLVMBuilderRef ir = e->builder;
    LLVMValueRef nothing = evo_jit_splat(e, EVO_TYPE_F32, e->width, -0.0);
    forget_step(e);
    for (int a = 0; a < n->array_count; a++)
        *n->arrays[a].base = n->arrays[a].tail;
    e->index = evo_jit_word(e, 0);
    for (int s = 0; s < n->pass->sink_count; s++)
        if (accumulator(e, n, s) != NULL)
            memcpy(e->state[n->pass->sinks[s].index], n->leaving[s],
                   sizeof n->leaving[s]);
    evo_jit_step(e, n->pass);
    forget_step(e);
    for (int s = 0; s < n->pass->sink_count; s++) {
        const evo_accumulator *acc = accumulator(e, n, s);
        if (acc == NULL)
            continue;
        for (unsigned v = 0; v < e->vectors && acc->blocked; v++)
            e->results[s][v] = before_rest(e, n, v, e->results[s][v], nothing);
        memcpy(kept[s], n->leaving[s], sizeof n->leaving[s]);
        accumulate(e, n, s, kept[s]);
        for (unsigned v = 0; v < e->vectors && !acc->blocked; v++)
            kept[s][v] = before_rest(e, n, v, kept[s][v], n->leaving[s][v]);
    }
    copy_tails(e, n, true);
    LLVMBasicBlockRef end = LLVMGetInsertBlock(ir);
    LLVMPositionBuilderAtEnd(ir, n->finish);
    LLVMBuildUnreachable(ir);
    LLVMPositionBuilderAtEnd(ir, end);
}

/* after: what is left goes through the tails. */
static void emit_rest(evo_emit *e, nest *n, LLVMValueRef last, LLVMValueRef from,
                      LLVMValueRef count) {
    LLVMBuilderRef ir = e->builder;
    LLVMBasicBlockRef check = evo_jit_new_block(e, "check");
    LLVMBuildCondBr(ir, last, n->finish, check);
    LLVMPositionBuilderAtEnd(ir, check);
    LLVMValueRef none = LLVMBuildICmp(ir, LLVMIntEQ, n->rest, evo_jit_word(e, 0), "");
    LLVMBuildCondBr(ir, none, n->done, n->more);

    LLVMPositionBuilderAtEnd(ir, n->more);
    clear_tails(e, n);
    copy_tails(e, n, false);
    states kept;
    if (any_blocked(e, n))
        emit_last_step(e, n, kept);
    else
        repeat_step(e, n, last, from, count, kept);
    LLVMBasicBlockRef finished = LLVMGetInsertBlock(ir);
    LLVMBuildBr(ir, n->done);

    LLVMPositionBuilderAtEnd(ir, n->done);
    for (int s = 0; s < n->pass->sink_count; s++)
        for (unsigned v = 0; v < state_vectors(e, n, s); v++) {
            LLVMValueRef phi = LLVMBuildPhi(ir, LLVMTypeOf(kept[s][v]), "");
            evo_jit_add_incoming(phi, n->leaving[s][v], check);
            evo_jit_add_incoming(phi, kept[s][v], finished);
            n->leaving[s][v] = phi;
        }
}

/* i1: all outputs of the pass are aligned to 64 bytes, and there are whole steps. */
static LLVMValueRef may_stream(evo_emit *e, const nest *n) {
    LLVMTypeRef word = LLVMInt64TypeInContext(e->context);
    LLVMValueRef low = evo_jit_word(e, 0);
    for (int s = 0; s < n->pass->sink_count; s++) {
        LLVMValueRef at = e->out[n->pass->sinks[s].index];
        at = LLVMBuildPtrToInt(e->builder, at, word, "");
        low = LLVMBuildOr(e->builder, low, at, "");
    }
    low = LLVMBuildAnd(e->builder, low, evo_jit_word(e, 63), "");
    LLVMValueRef zero = evo_jit_word(e, 0);
    LLVMValueRef aligned = LLVMBuildICmp(e->builder, LLVMIntEQ, low, zero, "");
    LLVMValueRef some = LLVMBuildICmp(e->builder, LLVMIntNE, n->main, zero, "");
    return LLVMBuildAnd(e->builder, aligned, some, "");
}

/* The whole steps with stores past the caches, where that may be; n->start says. */
static void emit_stream(evo_emit *e, nest *n) {
    LLVMBuilderRef ir = e->builder;
    LLVMBasicBlockRef body = evo_jit_new_block(e, "stream"),
                      done = evo_jit_new_block(e, "streamed");
    LLVMValueRef may = may_stream(e, n);
    LLVMBasicBlockRef before = LLVMGetInsertBlock(ir);
    LLVMBuildCondBr(ir, may, body, done);
    LLVMPositionBuilderAtEnd(ir, body);
    for (int a = 0; a < n->array_count; a++)
        *n->arrays[a].base = n->arrays[a].whole;
    e->index = evo_jit_word_phi(e);
    evo_jit_add_incoming(e->index, evo_jit_word(e, 0), before);
    e->stream = true;
    evo_jit_step(e, n->pass);
    e->stream = false;
    forget_step(e);
    LLVMValueRef next = LLVMBuildAdd(ir, e->index, evo_jit_word(e, n->step), "");
    LLVMValueRef again = LLVMBuildICmp(ir, LLVMIntULT, next, n->main, "");
    LLVMBasicBlockRef latch = LLVMGetInsertBlock(ir),
                      end = evo_jit_new_block(e, "fence");
    evo_jit_add_incoming(e->index, next, latch);
    LLVMBuildCondBr(ir, again, body, end);
    LLVMPositionBuilderAtEnd(ir, end);
    (void)evo_jit_call(e, "llvm.x86.sse.sfence", NULL, NULL, 0);
    LLVMBuildBr(ir, done);
    LLVMPositionBuilderAtEnd(ir, done);
    n->start = evo_jit_word_phi(e);
    evo_jit_add_incoming(n->start, evo_jit_word(e, 0), before);
    evo_jit_add_incoming(n->start, n->main, end);
}

void evo_jit_sweep(evo_emit *e, const evo_pass *pass, int number) {
    nest n = {.pass = pass, .step = evo_kernel_step(e->kernel, number, e->isa)};
    LLVMBuilderRef ir = e->builder;
    e->vectors = n.step / e->width;
    find_arrays(e, &n);
    evo_jit_hoist(e, pass);
    n.main = LLVMBuildAnd(ir, e->n, evo_jit_word(e, ~(uint64_t)(n.step - 1)), "");
    n.rest = LLVMBuildAnd(ir, e->n, evo_jit_word(e, n.step - 1), "");
    n.start = evo_jit_word(e, 0);
    if (evo_pass_streams(pass))
        emit_stream(e, &n);
    n.phase = evo_jit_new_block(e, "phase");
    n.body = evo_jit_new_block(e, "body");
    n.after = evo_jit_new_block(e, "after");
    n.more = evo_jit_new_block(e, "more");
    n.finish = evo_jit_new_block(e, "finish");
    n.done = evo_jit_new_block(e, "done");
    LLVMBasicBlockRef before = LLVMGetInsertBlock(ir);
    LLVMBuildBr(ir, n.phase);
    LLVMPositionBuilderAtEnd(ir, n.phase);
    LLVMValueRef last = LLVMBuildPhi(ir, evo_jit_scalar(e, EVO_TYPE_MASK), "");
    LLVMValueRef from = evo_jit_word_phi(e), count = evo_jit_word_phi(e);
    emit_steps(e, &n, before, last, from, count);
    emit_rest(e, &n, last, from, count);
    for (int s = 0; s < pass->sink_count; s++) {
        const evo_accumulator *acc = accumulator(e, &n, s);
        unsigned index = pass->sinks[s].index;
        if (acc != NULL && evo_accumulator_carries(acc))
            memcpy(e->state[index], n.leaving[s], sizeof e->state[index]);
        else if (acc != NULL)
            e->total[index] =
                reduce_lanes(e, acc->op, n.leaving[s], state_vectors(e, &n, s));
    }
}

/* A kernel as a function: prologue, and one loop nest for each pass.
 *
 * Kernels of one pass over arrays alone (most of what a search compiles) are one loop
 * over the whole steps, and tail.c does the rest. In all others a pass runs its step in
 * up to two phases that share the code of the step. The first goes over the whole steps
 * of the arrays themselves. Where elements are left, the second copies them into
 * buffers padded with zeros, runs one step there and copies the results back; in
 * accumulators the lanes past the end keep what they had. So the step is compiled once,
 * lanes are numbered alike in both phases, and nothing past the arrays is touched. */
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

typedef struct nest {
    const evo_pass *pass;
    unsigned step; /* elements */
    array arrays[MAX_ARRAYS];
    int array_count;
    LLVMValueRef main, rest; /* elements in whole steps, and left over */
    LLVMValueRef start;      /* before it steps have been stored past the caches */
    LLVMBasicBlockRef phase, body, after, more, finish, done;
    /* Accumulators: entering the phase, leaving the loop; by sink and vector. */
    LLVMValueRef entering[EVO_MAX_SINKS][EVO_JIT_MAX_VECTORS];
    LLVMValueRef leaving[EVO_MAX_SINKS][EVO_JIT_MAX_VECTORS];
} nest;

static LLVMBasicBlockRef new_block(evo_emit *e, const char *name) {
    return LLVMAppendBasicBlockInContext(e->context, e->function, name);
}

static LLVMValueRef word_phi(evo_emit *e) {
    return LLVMBuildPhi(e->builder, LLVMInt64TypeInContext(e->context), "");
}

static void add_incoming(LLVMValueRef phi, LLVMValueRef value, LLVMBasicBlockRef from) {
    LLVMAddIncoming(phi, &value, &from, 1);
}

static LLVMValueRef offset(evo_emit *e, LLVMTypeRef element, LLVMValueRef base,
                           LLVMValueRef index) {
    return LLVMBuildGEP2(e->builder, element, base, &index, 1, "");
}

/* ---- Prologue -------------------------------------------------------------- */

static LLVMValueRef load_word(evo_emit *e, LLVMTypeRef type, LLVMValueRef words,
                              uint64_t number) {
    LLVMTypeRef i64 = LLVMInt64TypeInContext(e->context);
    LLVMValueRef at = offset(e, i64, words, evo_jit_word(e, number));
    return LLVMBuildLoad2(e->builder, type, at, "");
}

static void load_pointers(evo_emit *e, LLVMValueRef from, LLVMValueRef *to, int count) {
    LLVMTypeRef pointer = LLVMPointerTypeInContext(e->context, 0);
    for (int i = 0; i < count; i++)
        to[i] = load_word(e, pointer, from, (uint64_t)i);
}

static int tunable_number(const evo_emit *e, unsigned instr) {
    for (size_t i = 0; i < e->tunable_count; i++)
        if (e->tunables[i] == instr)
            return (int)i;
    return -1;
}

static void load_constants(evo_emit *e) {
    for (unsigned i = 0; i < e->kernel->instr_count; i++) {
        const evo_instr *instr = &e->kernel->instrs[i];
        evo_type type = evo_instr_get((evo_opcode)instr->op)->result;
        LLVMTypeRef scalar = evo_jit_scalar(e, type);
        LLVMValueRef words = e->constant_words;
        uint64_t word = instr->imm;
        int tunable = tunable_number(e, i);
        switch (instr->op) {
        case EVO_OP_CONST_F32:
        case EVO_OP_CONST_F64:
        case EVO_OP_CONST_I32:
        case EVO_OP_CONST_I64:
            if (tunable < 0) {
                e->uniform[i] = evo_jit_splat_bits(e, type, e->width, instr->imm);
                continue;
            }
            word = (uint64_t)tunable;
            break;
        case EVO_OP_PARAM_F32:
        case EVO_OP_PARAM_F64:
        case EVO_OP_PARAM_I32:
        case EVO_OP_PARAM_I64:
            words = e->param_words;
            break;
        default:
            continue;
        }
        e->uniform[i] = evo_jit_broadcast(e, load_word(e, scalar, words, word));
    }
}

static LLVMValueRef make_tail(evo_emit *e, LLVMTypeRef element, unsigned step) {
    LLVMTypeRef type = LLVMArrayType2(element, step);
    LLVMValueRef buffer = LLVMBuildAlloca(e->builder, type, "");
    LLVMSetAlignment(buffer, 64);
    return buffer;
}

static void make_tails(evo_emit *e) {
    const evo_kernel *k = e->kernel;
    unsigned step = 0;
    for (int p = 0; p < k->pass_count; p++)
        if ((unsigned)k->passes[p].unroll * EVO_LANES > step)
            step = (unsigned)k->passes[p].unroll * EVO_LANES;
    for (int i = 0; i < k->input_count; i++)
        e->in_tail[i] = make_tail(e, evo_jit_memory(e, k->inputs[i]), step);
    for (int i = 0; i < k->output_count; i++) {
        e->out_tail[i] = make_tail(e, evo_jit_memory(e, k->outputs[i]), step);
        e->again_tail[i] = make_tail(e, evo_jit_memory(e, k->outputs[i]), step);
    }
    for (int i = 0; i < k->scratch_count; i++) {
        LLVMTypeRef element = evo_jit_scalar(e, k->scratch[i]);
        e->read_tail[i] = make_tail(e, element, step);
        e->write_tail[i] = make_tail(e, element, step);
    }
}

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

static evo_type accumulator_type(const evo_accumulator *acc) {
    return evo_instr_get(acc->op)->result;
}

/* Lanes before `rest` take the new value of an accumulator. */
static LLVMValueRef keep_past_end(evo_emit *e, const nest *n, int sink, unsigned v) {
    LLVMTypeRef i32 = LLVMInt32TypeInContext(e->context);
    LLVMValueRef lane[EVO_LANES];
    for (unsigned i = 0; i < e->width; i++)
        lane[i] = LLVMConstInt(i32, v * e->width + i, 0);
    LLVMValueRef rest = LLVMBuildTrunc(e->builder, n->rest, i32, "");
    LLVMValueRef inside =
        LLVMBuildICmp(e->builder, LLVMIntULT, LLVMConstVector(lane, e->width),
                      evo_jit_broadcast(e, rest), "");
    return LLVMBuildSelect(e->builder, inside, n->leaving[sink][v],
                           n->entering[sink][v], "");
}

/* Lane l takes op(lane l, lane l + half), down to one lane. */
static LLVMValueRef reduce_lanes(evo_emit *e, evo_opcode op, LLVMValueRef *acc) {
    for (unsigned half = e->vectors / 2; half > 0; half /= 2)
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
    LLVMBasicBlockRef loop = new_block(e, "copy"), end = new_block(e, "copied");
    LLVMBuildBr(e->builder, loop);
    LLVMPositionBuilderAtEnd(e->builder, loop);
    LLVMValueRef i = word_phi(e);
    LLVMValueRef at = LLVMBuildAdd(e->builder, n->main, i, "");
    for (int a = 0; a < n->array_count; a++) {
        const array *one = &n->arrays[a];
        if (one->written != back)
            continue;
        LLVMValueRef whole = offset(e, one->element, one->whole, at);
        LLVMValueRef tail = offset(e, one->element, one->tail, i);
        LLVMValueRef value =
            LLVMBuildLoad2(e->builder, one->element, back ? tail : whole, "");
        LLVMBuildStore(e->builder, value, back ? whole : tail);
    }
    LLVMValueRef next = LLVMBuildAdd(e->builder, i, evo_jit_word(e, 1), "");
    LLVMValueRef again = LLVMBuildICmp(e->builder, LLVMIntULT, next, n->rest, "");
    LLVMBuildCondBr(e->builder, again, loop, end);
    add_incoming(i, evo_jit_word(e, 0), before);
    add_incoming(i, next, loop);
    LLVMPositionBuilderAtEnd(e->builder, end);
}

/* Zeros, so that the lanes past the end compute on something defined. */
static void clear_tails(evo_emit *e, nest *n) {
    for (int a = 0; a < n->array_count; a++) {
        const array *one = &n->arrays[a];
        LLVMTypeRef vector = LLVMVectorType(one->element, EVO_LANES);
        for (unsigned i = 0; i < n->step && !one->written; i += EVO_LANES) {
            LLVMValueRef at = offset(e, one->element, one->tail, evo_jit_word(e, i));
            LLVMValueRef store = LLVMBuildStore(e->builder, LLVMConstNull(vector), at);
            LLVMSetAlignment(store, 4);
        }
    }
}

static LLVMValueRef initial_value(evo_emit *e, const evo_accumulator *acc) {
    return evo_jit_splat_bits(e, accumulator_type(acc), e->width, acc->init);
}

/* phase: chooses the arrays or their tails; body: the step. */
static void emit_steps(evo_emit *e, nest *n, LLVMBasicBlockRef before,
                       LLVMValueRef last, LLVMValueRef from, LLVMValueRef count) {
    LLVMBuilderRef ir = e->builder;
    LLVMTypeRef pointer = LLVMPointerTypeInContext(e->context, 0);
    LLVMValueRef in_loop[EVO_MAX_SINKS][EVO_JIT_MAX_VECTORS];
    add_incoming(last, evo_jit_bits(e, EVO_TYPE_MASK, 0), before);
    add_incoming(from, n->start, before);
    add_incoming(count, n->main, before);
    for (int a = 0; a < n->array_count; a++) {
        *n->arrays[a].base = LLVMBuildPhi(ir, pointer, "");
        add_incoming(*n->arrays[a].base, n->arrays[a].whole, before);
    }
    for (int s = 0; s < n->pass->sink_count; s++) {
        const evo_accumulator *acc = accumulator(e, n, s);
        for (unsigned v = 0; acc != NULL && v < e->vectors; v++) {
            LLVMTypeRef type = evo_jit_vector(e, accumulator_type(acc), e->width);
            n->entering[s][v] = LLVMBuildPhi(ir, type, "");
            add_incoming(n->entering[s][v], initial_value(e, acc), before);
        }
    }
    LLVMValueRef empty = LLVMBuildICmp(ir, LLVMIntEQ, count, from, "");
    LLVMBuildCondBr(ir, empty, n->after, n->body);

    LLVMPositionBuilderAtEnd(ir, n->body);
    e->index = word_phi(e);
    add_incoming(e->index, from, n->phase);
    for (int s = 0; s < n->pass->sink_count; s++) {
        const evo_accumulator *acc = accumulator(e, n, s);
        for (unsigned v = 0; acc != NULL && v < e->vectors; v++) {
            LLVMTypeRef type = evo_jit_vector(e, accumulator_type(acc), e->width);
            in_loop[s][v] = LLVMBuildPhi(ir, type, "");
            add_incoming(in_loop[s][v], n->entering[s][v], n->phase);
            e->state[n->pass->sinks[s].index][v] = in_loop[s][v];
        }
    }
    evo_jit_step(e, n->pass);
    LLVMValueRef next = LLVMBuildAdd(ir, e->index, evo_jit_word(e, n->step), "");
    LLVMValueRef again = LLVMBuildICmp(ir, LLVMIntULT, next, count, "");
    LLVMBasicBlockRef latch = LLVMGetInsertBlock(ir);
    add_incoming(e->index, next, latch);

    for (int s = 0; s < n->pass->sink_count; s++) {
        const evo_accumulator *acc = accumulator(e, n, s);
        for (unsigned v = 0; acc != NULL && v < e->vectors; v++) {
            n->leaving[s][v] =
                evo_accumulator_carries(acc)
                    ? e->results[s][v]
                    : evo_jit_combine(e, acc->op, in_loop[s][v], e->results[s][v]);
            add_incoming(in_loop[s][v], n->leaving[s][v], latch);
        }
    }
    LLVMBuildCondBr(ir, again, n->body, n->after);
    LLVMPositionBuilderAtEnd(ir, n->after);
    for (int s = 0; s < n->pass->sink_count; s++)
        for (unsigned v = 0; accumulator(e, n, s) != NULL && v < e->vectors; v++) {
            LLVMValueRef out = n->leaving[s][v];
            n->leaving[s][v] = LLVMBuildPhi(ir, LLVMTypeOf(out), "");
            add_incoming(n->leaving[s][v], n->entering[s][v], n->phase);
            add_incoming(n->leaving[s][v], out, latch);
        }
}

/* after: what is left goes through the tails. */
static void emit_rest(evo_emit *e, nest *n, LLVMValueRef last, LLVMValueRef from,
                      LLVMValueRef count) {
    LLVMBuilderRef ir = e->builder;
    LLVMBasicBlockRef check = new_block(e, "check");
    LLVMBuildCondBr(ir, last, n->finish, check);
    LLVMPositionBuilderAtEnd(ir, check);
    LLVMValueRef none = LLVMBuildICmp(ir, LLVMIntEQ, n->rest, evo_jit_word(e, 0), "");
    LLVMBuildCondBr(ir, none, n->done, n->more);

    LLVMPositionBuilderAtEnd(ir, n->more);
    clear_tails(e, n);
    copy_tails(e, n, false);
    LLVMBasicBlockRef copied = LLVMGetInsertBlock(ir);
    LLVMBuildBr(ir, n->phase);
    add_incoming(last, evo_jit_bits(e, EVO_TYPE_MASK, 1), copied);
    add_incoming(from, evo_jit_word(e, 0), copied);
    add_incoming(count, evo_jit_word(e, n->step), copied);
    for (int a = 0; a < n->array_count; a++)
        add_incoming(*n->arrays[a].base, n->arrays[a].tail, copied);

    LLVMPositionBuilderAtEnd(ir, n->finish);
    copy_tails(e, n, true);
    LLVMValueRef kept[EVO_MAX_SINKS][EVO_JIT_MAX_VECTORS];
    for (int s = 0; s < n->pass->sink_count; s++)
        for (unsigned v = 0; accumulator(e, n, s) != NULL && v < e->vectors; v++) {
            add_incoming(n->entering[s][v], n->leaving[s][v], copied);
            kept[s][v] = keep_past_end(e, n, s, v);
        }
    LLVMBasicBlockRef finished = LLVMGetInsertBlock(ir);
    LLVMBuildBr(ir, n->done);

    LLVMPositionBuilderAtEnd(ir, n->done);
    for (int s = 0; s < n->pass->sink_count; s++)
        for (unsigned v = 0; accumulator(e, n, s) != NULL && v < e->vectors; v++) {
            LLVMValueRef phi = LLVMBuildPhi(ir, LLVMTypeOf(kept[s][v]), "");
            add_incoming(phi, n->leaving[s][v], check);
            add_incoming(phi, kept[s][v], finished);
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
    LLVMBasicBlockRef body = new_block(e, "stream"), done = new_block(e, "streamed");
    LLVMValueRef may = may_stream(e, n);
    LLVMBasicBlockRef before = LLVMGetInsertBlock(ir);
    LLVMBuildCondBr(ir, may, body, done);
    LLVMPositionBuilderAtEnd(ir, body);
    for (int a = 0; a < n->array_count; a++)
        *n->arrays[a].base = n->arrays[a].whole;
    e->index = word_phi(e);
    add_incoming(e->index, evo_jit_word(e, 0), before);
    e->stream = true;
    evo_jit_step(e, n->pass);
    e->stream = false;
    memset(e->wide, 0, sizeof e->wide);
    e->step_base = NULL;
    LLVMValueRef next = LLVMBuildAdd(ir, e->index, evo_jit_word(e, n->step), "");
    LLVMValueRef again = LLVMBuildICmp(ir, LLVMIntULT, next, n->main, "");
    LLVMBasicBlockRef latch = LLVMGetInsertBlock(ir), end = new_block(e, "fence");
    add_incoming(e->index, next, latch);
    LLVMBuildCondBr(ir, again, body, end);
    LLVMPositionBuilderAtEnd(ir, end);
    (void)evo_jit_call(e, "llvm.x86.sse.sfence", NULL, NULL, 0);
    LLVMBuildBr(ir, done);
    LLVMPositionBuilderAtEnd(ir, done);
    n->start = word_phi(e);
    add_incoming(n->start, evo_jit_word(e, 0), before);
    add_incoming(n->start, n->main, end);
}

static void emit_sweep(evo_emit *e, const evo_pass *pass, int number) {
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
    n.phase = new_block(e, "phase");
    n.body = new_block(e, "body");
    n.after = new_block(e, "after");
    n.more = new_block(e, "more");
    n.finish = new_block(e, "finish");
    n.done = new_block(e, "done");
    LLVMBasicBlockRef before = LLVMGetInsertBlock(ir);
    LLVMBuildBr(ir, n.phase);
    LLVMPositionBuilderAtEnd(ir, n.phase);
    LLVMValueRef last = LLVMBuildPhi(ir, evo_jit_scalar(e, EVO_TYPE_MASK), "");
    LLVMValueRef from = word_phi(e), count = word_phi(e);
    emit_steps(e, &n, before, last, from, count);
    emit_rest(e, &n, last, from, count);
    for (int s = 0; s < pass->sink_count; s++) {
        const evo_accumulator *acc = accumulator(e, &n, s);
        unsigned index = pass->sinks[s].index;
        if (acc != NULL && evo_accumulator_carries(acc))
            memcpy(e->state[index], n.leaving[s], sizeof e->state[index]);
        else if (acc != NULL)
            e->total[index] = reduce_lanes(e, acc->op, n.leaving[s]);
    }
}

/* ---- Simple kernels -------------------------------------------------------- */

/* The kernel's shape, in memory beside the code. */
static LLVMValueRef shape_bytes(evo_emit *e) {
    uint8_t shape[EVO_JIT_SHAPE_BYTES];
    unsigned size = (unsigned)evo_jit_shape(e->kernel, e->isa, shape);
    LLVMValueRef bytes =
        LLVMConstStringInContext(e->context, (const char *)shape, size, 1);
    LLVMValueRef global = LLVMAddGlobal(e->module, LLVMTypeOf(bytes), "");
    LLVMSetInitializer(global, bytes);
    LLVMSetGlobalConstant(global, 1);
    LLVMSetLinkage(global, LLVMPrivateLinkage);
    return global;
}

static void call_tail(evo_emit *e) {
    LLVMTypeRef pointer = LLVMPointerTypeInContext(e->context, 0);
    LLVMTypeRef i64 = LLVMInt64TypeInContext(e->context);
    LLVMTypeRef params[] = {pointer, pointer, pointer, pointer, pointer, i64, pointer};
    LLVMTypeRef type =
        LLVMFunctionType(LLVMVoidTypeInContext(e->context), params, 7, 0);
    LLVMValueRef fn = LLVMGetNamedFunction(e->module, "evo_jit_tail");
    if (fn == NULL)
        fn = LLVMAddFunction(e->module, "evo_jit_tail", type);
    LLVMValueRef args[] = {LLVMGetParam(e->function, 0),
                           LLVMGetParam(e->function, 1),
                           e->param_words,
                           e->constant_words,
                           shape_bytes(e),
                           e->n,
                           e->function};
    (void)LLVMBuildCall2(e->builder, type, fn, args, 7, "");
}

static bool is_simple(const evo_kernel *k) {
    return evo_kernel_is_map(k) && k->scratch_count == 0 && k->accumulator_count == 0;
}

static void emit_simple(evo_emit *e, const evo_pass *pass) {
    LLVMBuilderRef ir = e->builder;
    uint64_t step = evo_kernel_step(e->kernel, 0, e->isa);
    e->vectors = (unsigned)step / e->width;
    for (int i = 0; i < e->kernel->input_count; i++)
        e->in_base[i] = e->in[i];
    for (int i = 0; i < e->kernel->output_count; i++)
        e->out_base[i] = e->out[i];
    LLVMBasicBlockRef before = LLVMGetInsertBlock(ir), body = new_block(e, "body");
    LLVMValueRef main = LLVMBuildAnd(ir, e->n, evo_jit_word(e, ~(step - 1)), "");
    LLVMBasicBlockRef after = new_block(e, "after"), rest = new_block(e, "rest");
    LLVMBasicBlockRef done = new_block(e, "done");
    LLVMValueRef zero = evo_jit_word(e, 0);
    LLVMValueRef empty = LLVMBuildICmp(ir, LLVMIntEQ, main, zero, "");
    LLVMBuildCondBr(ir, empty, after, body);

    LLVMPositionBuilderAtEnd(ir, body);
    e->index = word_phi(e);
    add_incoming(e->index, zero, before);
    evo_jit_step(e, pass);
    LLVMValueRef next = LLVMBuildAdd(ir, e->index, evo_jit_word(e, step), "");
    LLVMValueRef again = LLVMBuildICmp(ir, LLVMIntNE, next, main, "");
    add_incoming(e->index, next, LLVMGetInsertBlock(ir));
    LLVMBuildCondBr(ir, again, body, after);

    LLVMPositionBuilderAtEnd(ir, after);
    LLVMBuildCondBr(ir, LLVMBuildICmp(ir, LLVMIntEQ, main, e->n, ""), done, rest);
    LLVMPositionBuilderAtEnd(ir, rest);
    call_tail(e);
    LLVMBuildBr(ir, done);
    LLVMPositionBuilderAtEnd(ir, done);
}

static void add_attribute(evo_emit *e, const char *name) {
    unsigned kind = LLVMGetEnumAttributeKindForName(name, strlen(name));
    LLVMAddAttributeAtIndex(e->function, (LLVMAttributeIndex)LLVMAttributeFunctionIndex,
                            LLVMCreateEnumAttribute(e->context, kind, 0));
}

void evo_jit_function(evo_emit *e, const char *name) {
    const evo_kernel *k = e->kernel;
    LLVMTypeRef pointer = LLVMPointerTypeInContext(e->context, 0);
    LLVMTypeRef params[] = {pointer, pointer, pointer,
                            pointer, pointer, LLVMInt64TypeInContext(e->context)};
    LLVMTypeRef type =
        LLVMFunctionType(LLVMVoidTypeInContext(e->context), params, 6, 0);
    e->function = LLVMAddFunction(e->module, name, type);
    add_attribute(e, "nounwind");
    LLVMPositionBuilderAtEnd(e->builder, new_block(e, "entry"));
    e->param_words = LLVMGetParam(e->function, 2);
    e->constant_words = LLVMGetParam(e->function, 3);
    e->n = LLVMGetParam(e->function, 5);
    load_pointers(e, LLVMGetParam(e->function, 0), e->in, k->input_count);
    load_pointers(e, LLVMGetParam(e->function, 1), e->out, k->output_count);
    load_pointers(e, LLVMGetParam(e->function, 4), e->scratch, k->scratch_count);
    load_constants(e);
    bool simple = is_simple(k);
    if (!simple)
        make_tails(e);
    if (simple) {
        emit_simple(e, &k->passes[0]);
    } else {
        for (int p = 0; p < k->pass_count; p++) {
            const evo_pass *pass = &k->passes[p];
            if (pass->kind == EVO_PASS_SWEEP)
                emit_sweep(e, pass, p);
            else if (pass->kind == EVO_PASS_COMBINE)
                evo_jit_combine_states(e, pass);
            else
                evo_jit_once(e, pass);
        }
    }
    LLVMBuildRetVoid(e->builder);
}

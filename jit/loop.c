/* A kernel as a function: prologue, one loop nest for each pass (sweep.c).
 *
 * Kernels of one pass over arrays alone (most of what a search compiles) are one loop
 * over the whole steps, and tail.c does the rest. */
#include "jit/internal.h"

#include <string.h>

LLVMBasicBlockRef evo_jit_new_block(evo_emit *e, const char *name) {
    return LLVMAppendBasicBlockInContext(e->context, e->function, name);
}

LLVMValueRef evo_jit_word_phi(evo_emit *e) {
    return LLVMBuildPhi(e->builder, LLVMInt64TypeInContext(e->context), "");
}

void evo_jit_add_incoming(LLVMValueRef phi, LLVMValueRef value,
                          LLVMBasicBlockRef from) {
    LLVMAddIncoming(phi, &value, &from, 1);
}
LLVMValueRef evo_jit_offset(evo_emit *e, LLVMTypeRef element, LLVMValueRef base,
                            LLVMValueRef index) {
    return LLVMBuildGEP2(e->builder, element, base, &index, 1, "");
}

/* ---- Prologue -------------------------------------------------------------- */

static LLVMValueRef load_word(evo_emit *e, LLVMTypeRef type, LLVMValueRef words,
                              uint64_t number) {
    LLVMTypeRef i64 = LLVMInt64TypeInContext(e->context);
    LLVMValueRef at = evo_jit_offset(e, i64, words, evo_jit_word(e, number));
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
    LLVMBasicBlockRef before = LLVMGetInsertBlock(ir),
                      body = evo_jit_new_block(e, "body");
    LLVMValueRef main = LLVMBuildAnd(ir, e->n, evo_jit_word(e, ~(step - 1)), "");
    LLVMBasicBlockRef after = evo_jit_new_block(e, "after"),
                      rest = evo_jit_new_block(e, "rest");
    LLVMBasicBlockRef done = evo_jit_new_block(e, "done");
    LLVMValueRef zero = evo_jit_word(e, 0);
    LLVMValueRef empty = LLVMBuildICmp(ir, LLVMIntEQ, main, zero, "");
    LLVMBuildCondBr(ir, empty, after, body);

    LLVMPositionBuilderAtEnd(ir, body);
    e->index = evo_jit_word_phi(e);
    evo_jit_add_incoming(e->index, zero, before);
    evo_jit_step(e, pass);
    LLVMValueRef next = LLVMBuildAdd(ir, e->index, evo_jit_word(e, step), "");
    LLVMValueRef again = LLVMBuildICmp(ir, LLVMIntNE, next, main, "");
    evo_jit_add_incoming(e->index, next, LLVMGetInsertBlock(ir));
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
    LLVMPositionBuilderAtEnd(e->builder, evo_jit_new_block(e, "entry"));
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
                evo_jit_sweep(e, pass, p);
            else if (pass->kind == EVO_PASS_COMBINE)
                evo_jit_combine_states(e, pass);
            else
                evo_jit_once(e, pass);
        }
    }
    LLVMBuildRetVoid(e->builder);
}

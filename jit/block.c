/* One step of a pass: main block, regions, stores.
 *
 * All vectors of a step share one test for each branch region: their predicates are
 * OR-ed and the region is evaluated for the whole step where any lane asks for it, out
 * of the way of the fast path. Masks that such a region reads travel there as integers
 * on machines without mask registers: LLVM would narrow an i1 vector before it crosses
 * a block. */
#include "jit/internal.h"

enum { LINE = 64, SMALLEST_STREAM = 16 }; /* bytes; of a register */

static evo_type result_type(const evo_emit *e, evo_value value) {
    return evo_instr_get((evo_opcode)e->kernel->instrs[value].op)->result;
}

/* Vector v of a step; the address of the step itself is computed once. */
static LLVMValueRef element_address(evo_emit *e, LLVMTypeRef element, LLVMValueRef base,
                                    unsigned v) {
    LLVMValueRef lane = evo_jit_word(e, (uint64_t)v * e->width);
    if (v == 0) {
        e->step_base = base;
        e->step_at = LLVMBuildGEP2(e->builder, element, base, &e->index, 1, "");
        return e->step_at;
    }
    if (e->step_base != base)
        (void)element_address(e, element, base, 0);
    return LLVMBuildGEP2(e->builder, element, e->step_at, &lane, 1, "");
}

static LLVMValueRef load(evo_emit *e, evo_storage storage, LLVMValueRef base,
                         unsigned v) {
    LLVMTypeRef element = evo_jit_memory(e, storage);
    LLVMValueRef at = element_address(e, element, base, v);
    LLVMTypeRef type = LLVMVectorType(element, e->width);
    LLVMValueRef value = LLVMBuildLoad2(e->builder, type, at, "");
    LLVMSetAlignment(value, (unsigned)evo_storage_size(storage));
    if (storage == EVO_STORE_U8 || storage == EVO_STORE_U16)
        value = LLVMBuildZExt(e->builder, value,
                              evo_jit_vector(e, EVO_TYPE_I32, e->width), "");
    return value;
}

static void store(evo_emit *e, evo_storage storage, LLVMValueRef base, unsigned v,
                  LLVMValueRef value) {
    LLVMTypeRef element = evo_jit_memory(e, storage);
    LLVMValueRef at = element_address(e, element, base, v);
    if (storage == EVO_STORE_U8 || storage == EVO_STORE_U16)
        value =
            LLVMBuildTrunc(e->builder, value, LLVMVectorType(element, e->width), "");
    LLVMValueRef instr = LLVMBuildStore(e->builder, value, at);
    unsigned bytes = (unsigned)evo_storage_size(storage) * e->width;
    LLVMSetAlignment(instr, (unsigned)evo_storage_size(storage));
    if (e->stream && bytes >= SMALLEST_STREAM) {
        LLVMMetadataRef one =
            LLVMValueAsMetadata(LLVMConstInt(LLVMInt32TypeInContext(e->context), 1, 0));
        LLVMMetadataRef node = LLVMMDNodeInContext2(e->context, &one, 1);
        LLVMSetAlignment(instr, bytes < LINE ? bytes : LINE);
        LLVMSetMetadata(instr, LLVMGetMDKindIDInContext(e->context, "nontemporal", 11),
                        LLVMMetadataAsValue(e->context, node));
    }
}

/* A region behind a branch has masks of the main block only as integers. */
static LLVMValueRef operand(evo_emit *e, evo_value value, unsigned v, bool behind) {
    if (behind && e->wide[v][value] != NULL) {
        LLVMValueRef zero = evo_jit_splat(e, EVO_TYPE_I32, e->width, 0);
        return LLVMBuildICmp(e->builder, LLVMIntSLT, e->wide[v][value], zero, "");
    }
    return e->values[v][value];
}

static void emit_instr(evo_emit *e, evo_value index, unsigned v, bool behind) {
    const evo_kernel *k = e->kernel;
    const evo_instr *instr = &k->instrs[index];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    LLVMValueRef args[3] = {NULL, NULL, NULL}, value;
    switch (instr->op) {
    case EVO_OP_IN_F32:
    case EVO_OP_IN_F64:
    case EVO_OP_IN_I32:
    case EVO_OP_IN_I64:
        value = load(e, k->inputs[instr->imm], e->in_base[instr->imm], v);
        break;
    case EVO_OP_SCRATCH_F32:
    case EVO_OP_SCRATCH_F64:
    case EVO_OP_SCRATCH_I32:
    case EVO_OP_SCRATCH_I64:
        value = load(e, evo_jit_storage(info->result), e->read_base[instr->imm], v);
        break;
    case EVO_OP_OUT_F32:
    case EVO_OP_OUT_F64:
    case EVO_OP_OUT_I32:
    case EVO_OP_OUT_I64:
        value = load(e, k->outputs[instr->imm], e->again_base[instr->imm], v);
        break;
    case EVO_OP_LEFT_F32:
    case EVO_OP_LEFT_F64:
    case EVO_OP_LEFT_I32:
    case EVO_OP_LEFT_I64:
        value = e->left[instr->imm];
        break;
    case EVO_OP_RIGHT_F32:
    case EVO_OP_RIGHT_F64:
    case EVO_OP_RIGHT_I32:
    case EVO_OP_RIGHT_I64:
        value = e->right[instr->imm];
        break;
    default:
        if (e->uniform[index] != NULL) {
            value = e->uniform[index];
            break;
        }
        if (evo_is_acc((evo_opcode)instr->op)) {
            value = e->state[instr->imm][v];
            break;
        }
        for (int i = 0; i < info->arg_count; i++)
            args[i] = operand(e, instr->args[i], v, behind);
        value = evo_jit_lower(e, index, args[0], args[1], args[2]);
    }
    e->values[v][index] = value;
}

/* The results that may be stored from instruction `index` on. */
static void store_ready(evo_emit *e, const evo_value *stored_at, evo_value index,
                        unsigned v) {
    const evo_pass *pass = &e->kernel->passes[0];
    for (int s = 0; s < pass->sink_count; s++) {
        unsigned output = pass->sinks[s].index;
        if (stored_at[s] == index)
            store(e, e->kernel->outputs[output], e->out_base[output], v,
                  e->values[v][pass->blocks[0].results[s]]);
    }
}

/* With 32 registers, instruction by instruction, each for all vectors: neighbours are
 * independent, which hides latency. With 16, vector by vector, or constants would be
 * spilled; the scheduler still interleaves what fits. */
static void emit_block(evo_emit *e, const evo_block *block, bool behind,
                       const evo_value *stored_at) {
    unsigned group = e->isa == EVO_ISA_AVX512 ? e->vectors : 1;
    unsigned end = (unsigned)block->first + block->count;
    for (unsigned v = 0; v < e->vectors; v += group)
        for (unsigned i = block->first; i < end; i++)
            for (unsigned w = v; w < v + group; w++) {
                emit_instr(e, (evo_value)i, w, behind);
                if (stored_at != NULL)
                    store_ready(e, stored_at, (evo_value)i, w);
            }
}

/* Makes the integer form of a main-block mask that a branch region reads. */
static void widen_mask(evo_emit *e, evo_value value) {
    LLVMTypeRef type = evo_jit_vector(e, EVO_TYPE_I32, e->width);
    if (result_type(e, value) != EVO_TYPE_MASK || e->isa == EVO_ISA_AVX512)
        return;
    for (unsigned v = 0; v < e->vectors; v++)
        if (e->wide[v][value] == NULL)
            e->wide[v][value] =
                LLVMBuildSExt(e->builder, e->values[v][value], type, "");
}

static void widen_masks(evo_emit *e, const evo_block *region) {
    widen_mask(e, region->predicate);
    for (unsigned i = region->first; i < (unsigned)region->first + region->count; i++) {
        const evo_instr *instr = &e->kernel->instrs[i];
        int count = evo_instr_get((evo_opcode)instr->op)->arg_count;
        for (int arg = 0; arg < count; arg++)
            if (instr->args[arg] < region->first)
                widen_mask(e, instr->args[arg]);
    }
}

/* i1: the predicate holds in some lane of the step. */
static LLVMValueRef any_lane(evo_emit *e, evo_value predicate) {
    LLVMBuilderRef ir = e->builder;
    LLVMValueRef all = NULL;
    for (unsigned v = 0; v < e->vectors; v++) {
        LLVMValueRef one = e->wide[v][predicate];
        if (one == NULL)
            one = e->values[v][predicate];
        all = all == NULL ? one : LLVMBuildOr(ir, all, one, "");
    }
    if (e->wide[0][predicate] != NULL) {
        LLVMValueRef zero = evo_jit_splat(e, EVO_TYPE_I32, e->width, 0);
        all = LLVMBuildICmp(ir, LLVMIntSLT, all, zero, "");
    }
    LLVMTypeRef word = LLVMIntTypeInContext(e->context, e->width);
    LLVMValueRef bits = LLVMBuildBitCast(ir, all, word, "");
    return LLVMBuildICmp(ir, LLVMIntNE, bits, LLVMConstInt(word, 0, 0), "");
}

/* Where the predicate holds, the region's results replace those so far. */
static void blend_results(evo_emit *e, const evo_pass *pass, const evo_block *region,
                          bool behind) {
    for (unsigned v = 0; v < e->vectors; v++) {
        LLVMValueRef mask = operand(e, region->predicate, v, behind);
        for (int s = 0; s < pass->sink_count; s++) {
            LLVMValueRef value = operand(e, region->results[s], v, behind);
            e->results[s][v] =
                LLVMBuildSelect(e->builder, mask, value, e->results[s][v], "");
        }
    }
}

static void set_unlikely(evo_emit *e, LLVMValueRef branch) {
    LLVMTypeRef i32 = LLVMInt32TypeInContext(e->context);
    LLVMMetadataRef parts[] = {
        LLVMMDStringInContext2(e->context, "branch_weights", 14),
        LLVMValueAsMetadata(LLVMConstInt(i32, 1, 0)),
        LLVMValueAsMetadata(LLVMConstInt(i32, 2000, 0)),
    };
    LLVMMetadataRef node = LLVMMDNodeInContext2(e->context, parts, 3);
    LLVMSetMetadata(branch, LLVMGetMDKindIDInContext(e->context, "prof", 4),
                    LLVMMetadataAsValue(e->context, node));
}

static void emit_branch(evo_emit *e, const evo_pass *pass, const evo_block *region) {
    LLVMValueRef before[EVO_MAX_SINKS][EVO_JIT_MAX_VECTORS];
    widen_masks(e, region);
    LLVMValueRef any = any_lane(e, region->predicate);
    LLVMBasicBlockRef fast = LLVMGetInsertBlock(e->builder);
    LLVMBasicBlockRef rare =
        LLVMAppendBasicBlockInContext(e->context, e->function, "rare");
    LLVMBasicBlockRef merge =
        LLVMAppendBasicBlockInContext(e->context, e->function, "merge");
    set_unlikely(e, LLVMBuildCondBr(e->builder, any, rare, merge));

    for (int s = 0; s < pass->sink_count; s++)
        for (unsigned v = 0; v < e->vectors; v++)
            before[s][v] = e->results[s][v];
    LLVMPositionBuilderAtEnd(e->builder, rare);
    emit_block(e, region, true, NULL);
    blend_results(e, pass, region, true);
    LLVMBuildBr(e->builder, merge);

    LLVMPositionBuilderAtEnd(e->builder, merge);
    for (int s = 0; s < pass->sink_count; s++)
        for (unsigned v = 0; v < e->vectors; v++) {
            LLVMValueRef values[] = {before[s][v], e->results[s][v]};
            LLVMBasicBlockRef from[] = {fast, rare};
            LLVMValueRef phi = LLVMBuildPhi(e->builder, LLVMTypeOf(values[0]), "");
            LLVMAddIncoming(phi, values, from, 2);
            e->results[s][v] = phi;
        }
}

/* The lines that a later step reads of an array. */
static void prefetch_array(evo_emit *e, LLVMTypeRef element, unsigned size,
                           LLVMValueRef base, uint64_t distance) {
    LLVMTypeRef i32 = LLVMInt32TypeInContext(e->context);
    LLVMTypeRef pointer = LLVMPointerTypeInContext(e->context, 0);
    unsigned step = e->vectors * e->width, each = LINE / size;
    for (unsigned i = 0; i < step; i += each) {
        LLVMValueRef index =
            LLVMBuildAdd(e->builder, e->index, evo_jit_word(e, distance + i), "");
        LLVMValueRef args[] = {LLVMBuildGEP2(e->builder, element, base, &index, 1, ""),
                               LLVMConstInt(i32, 0, 0), LLVMConstInt(i32, 3, 0),
                               LLVMConstInt(i32, 1, 0)};
        (void)evo_jit_call(e, "llvm.prefetch", pointer, args, 4);
    }
}

static void prefetch_step(evo_emit *e, const evo_pass *pass) {
    const evo_kernel *k = e->kernel;
    bool inputs[EVO_MAX_INPUTS] = {false}, outputs[EVO_MAX_OUTPUTS] = {false};
    bool scratch[EVO_MAX_SCRATCH] = {false};
    for (int b = 0; b < pass->block_count && pass->prefetch > 0; b++) {
        unsigned first = pass->blocks[b].first;
        for (unsigned v = first; v < first + pass->blocks[b].count; v++) {
            evo_opcode op = (evo_opcode)k->instrs[v].op;
            uint64_t i = k->instrs[v].imm;
            evo_storage storage = evo_jit_storage(evo_instr_get(op)->result);
            LLVMValueRef base = NULL;
            if (op >= EVO_OP_IN_F32 && op <= EVO_OP_IN_I64 && !inputs[i]) {
                inputs[i] = true;
                storage = k->inputs[i];
                base = e->in_base[i];
            } else if (op >= EVO_OP_OUT_F32 && op <= EVO_OP_OUT_I64 && !outputs[i]) {
                outputs[i] = true;
                storage = k->outputs[i];
                base = e->again_base[i];
            } else if (op >= EVO_OP_SCRATCH_F32 && op <= EVO_OP_SCRATCH_I64 &&
                       !scratch[i]) {
                scratch[i] = true;
                base = e->read_base[i];
            }
            if (base != NULL)
                prefetch_array(e, evo_jit_memory(e, storage),
                               (unsigned)evo_storage_size(storage), base,
                               pass->prefetch);
        }
    }
}

void evo_jit_step(evo_emit *e, const evo_pass *pass) {
    const evo_block *main = &pass->blocks[0];
    evo_value stored_at[EVO_MAX_SINKS];
    prefetch_step(e, pass);
    for (int s = 0; s < pass->sink_count; s++)
        stored_at[s] = evo_kernel_stored_at(e->kernel, pass, s);
    if (evo_kernel_is_map(e->kernel) && stored_at[0] != EVO_NO_VALUE) {
        emit_block(e, main, false, stored_at);
        return;
    }
    emit_block(e, main, false, NULL);
    for (int s = 0; s < pass->sink_count; s++)
        for (unsigned v = 0; v < e->vectors; v++)
            e->results[s][v] = e->values[v][main->results[s]];
    for (int r = 1; r < pass->block_count; r++) {
        const evo_block *region = &pass->blocks[r];
        if (region->mode == EVO_REGION_BRANCH) {
            emit_branch(e, pass, region);
        } else {
            emit_block(e, region, false, NULL);
            blend_results(e, pass, region, false);
        }
    }
    for (int s = 0; s < pass->sink_count; s++)
        for (unsigned v = 0; v < e->vectors; v++) {
            unsigned index = pass->sinks[s].index;
            if (pass->sinks[s].kind == EVO_SINK_OUTPUT && !e->kernel->output_row[index])
                store(e, e->kernel->outputs[index], e->out_base[index], v,
                      e->results[s][v]);
            else if (pass->sinks[s].kind == EVO_SINK_SCRATCH)
                store(e, evo_jit_storage(e->kernel->scratch[index]),
                      e->write_base[index], v, e->results[s][v]);
        }
}

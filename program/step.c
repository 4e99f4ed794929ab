/* How many elements the code of a pass takes at a time.
 *
 * Values of a step lie side by side in registers, and one that does not fit is spilled:
 * code that is written instruction by instruction for all vectors of a step, as C
 * compilers keep it, then takes twice the time. Generated and exported code ask here,
 * so that a branch has the same elements in both, and unrolling is worth in the search
 * what it is worth in the C that comes of it. */
#include "program/program.h"
#include "program/structure.h"

/* Registers that hold constants. */
enum { CONSTANTS = 4 };

unsigned evo_isa_lanes(evo_isa isa) {
    return isa == EVO_ISA_AVX512 ? 16 : isa == EVO_ISA_AVX2 ? 8 : 4;
}

static evo_type type_of(const evo_kernel *k, unsigned v) {
    return evo_instr_get((evo_opcode)k->instrs[v].op)->result;
}

/* An operand as machine code takes it: fma has a form for a negated factor. */
static evo_value operand(const evo_kernel *k, unsigned i, int j) {
    evo_opcode op = (evo_opcode)k->instrs[i].op;
    evo_value v = k->instrs[i].args[j];
    bool fma = op == EVO_OP_FMA_F32 || op == EVO_OP_FMA_F64;
    evo_opcode negation = op == EVO_OP_FMA_F32 ? EVO_OP_NEG_F32 : EVO_OP_NEG_F64;
    return fma && k->instrs[v].op == negation ? k->instrs[v].args[0] : v;
}

static void mark_used(const evo_kernel *k, const evo_pass *pass,
                      bool used[EVO_MAX_INSTRS]) {
    for (int b = 0; b < pass->block_count; b++) {
        if (b > 0)
            used[pass->blocks[b].predicate] = true;
        for (int s = 0; s < pass->sink_count; s++)
            used[pass->blocks[b].results[s]] = true;
    }
    for (unsigned i = k->instr_count; i-- > 0;)
        for (int j = 0;
             used[i] && j < evo_instr_get((evo_opcode)k->instrs[i].op)->arg_count; j++)
            used[operand(k, i, j)] = true;
}

/* Whether a value takes registers of its own: constants and parameters are counted
 * apart, masks of AVX-512 have registers of their own. */
static bool takes_register(const evo_kernel *k, unsigned v, evo_isa isa) {
    unsigned op = k->instrs[v].op;
    bool leaf = evo_instr_get((evo_opcode)op)->flags & EVO_FLAG_LEAF;
    bool array = (op >= EVO_OP_IN_F32 && op <= EVO_OP_IN_I64) ||
                 (op >= EVO_OP_SCRATCH_F32 && op <= EVO_OP_OUT_I64);
    bool mask = type_of(k, v) == EVO_TYPE_MASK && isa == EVO_ISA_AVX512;
    return (!leaf || array) && !mask;
}

static int registers_of(const evo_kernel *k, unsigned v) {
    evo_type type = type_of(k, v);
    return type == EVO_TYPE_F64 || type == EVO_TYPE_I64 ? 2 : 1;
}

/* The most registers that one vector's values need at once in the main block. A value
 * lives from its instruction to its last use; what regions or sinks read lives to the
 * end. */
static unsigned pressure(const evo_kernel *k, const evo_pass *pass, evo_isa isa) {
    const evo_block *block = &pass->blocks[0];
    unsigned end = (unsigned)block->first + block->count;
    int most = 1;
    unsigned last[EVO_MAX_INSTRS] = {0};
    bool used[EVO_MAX_INSTRS] = {false};
    mark_used(k, pass, used);
    for (unsigned i = 0; i < k->instr_count; i++)
        for (int j = 0;
             used[i] && j < evo_instr_get((evo_opcode)k->instrs[i].op)->arg_count; j++)
            last[operand(k, i, j)] = i < end ? i : end;
    for (int b = 0; b < pass->block_count; b++) {
        for (int s = 0; s < pass->sink_count; s++)
            if (pass->blocks[b].results[s] < end)
                last[pass->blocks[b].results[s]] = end;
        if (b > 0)
            last[pass->blocks[b].predicate] = end;
    }
    int change[EVO_MAX_INSTRS + 1] = {0}, live = 0;
    for (unsigned v = block->first; v < end; v++)
        if (used[v] && last[v] > v && takes_register(k, v, isa)) {
            change[v] += registers_of(k, v);
            change[last[v]] -= registers_of(k, v);
        }
    for (unsigned i = block->first; i < end; i++) {
        live += change[i];
        most = live > most ? live : most;
    }
    return (unsigned)most;
}

unsigned evo_kernel_step(const evo_kernel *kernel, int pass_index, evo_isa isa) {
    const evo_pass *pass = &kernel->passes[pass_index];
    const unsigned registers = isa == EVO_ISA_AVX512 ? 32 : 16;
    unsigned lanes = evo_isa_lanes(isa);
    unsigned vectors = (unsigned)EVO_LANES * pass->unroll / lanes;
    for (int s = 0; s < pass->sink_count; s++)
        if (pass->sinks[s].kind == EVO_SINK_ACCUMULATOR)
            return vectors * lanes;
    unsigned live = pressure(kernel, pass, isa);
    while (vectors > 1 && vectors * live + CONSTANTS > registers)
        vectors /= 2;
    return vectors * lanes;
}

evo_value evo_kernel_stored_at(const evo_kernel *kernel, const evo_pass *pass, int s) {
    enum { FEW = 4 };
    const evo_block *block = &pass->blocks[0];
    evo_value at = block->results[s];
    if (pass->block_count != 1 || pass->sink_count <= FEW)
        return EVO_NO_VALUE;
    for (int i = 0; i < pass->sink_count; i++)
        if (pass->sinks[i].kind != EVO_SINK_OUTPUT)
            return EVO_NO_VALUE;
    for (evo_value v = block->first; v < block->first + block->count; v++)
        if ((evo_imm_kind_of((evo_opcode)kernel->instrs[v].op) == EVO_IMM_INPUT ||
             evo_imm_kind_of((evo_opcode)kernel->instrs[v].op) == EVO_IMM_OUTPUT) &&
            v > at)
            at = v;
    return at;
}

/* Identity of kernels: the hash of a byte string that spells the canonical form.
 *
 * Archives keep these hashes for years, so instructions are spelled by name: a new row
 * in the instruction table changes no hash. Numbers are little-endian; every list has
 * its length before it, so the spelling is unambiguous.
 */
#include "program/program.h"

#include <endian.h>
#include <string.h>

#include "program/structure.h"

enum {
    /* Names are shorter than EVO_MAX_NAME; 6 bytes of operands, 8 of immediate. */
    MAX_SPELLING = EVO_MAX_INSTRS * (EVO_MAX_NAME + 14) + EVO_MAX_TABLE_DATA * 8 +
                   EVO_MAX_TABLES * 32 + EVO_MAX_PASSES * 1024 + 512 + 8,
};

typedef struct spelling {
    size_t length;
    uint8_t bytes[MAX_SPELLING];
} spelling;

static inline void put(spelling *s, uint64_t value, int width) {
    uint64_t word = htole64(value);
    memcpy(&s->bytes[s->length], &word, sizeof word); /* there is room behind */
    s->length += (size_t)width;
}

static void put_name(spelling *s, const char *name) {
    size_t length = strlen(name) + 1;
    memcpy(&s->bytes[s->length], name, length);
    s->length += length;
}

static void put_double(spelling *s, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    put(s, bits, 8);
}

static void put_signature(spelling *s, const evo_kernel *k) {
    put(s, k->input_count, 1);
    for (int i = 0; i < k->input_count; i++)
        put(s, k->inputs[i], 1);
    put(s, k->output_count, 1);
    for (int i = 0; i < k->output_count; i++)
        put(s, k->outputs[i] | (k->output_row[i] ? 0x80u : 0), 1);
    put(s, k->param_count, 1);
    for (int i = 0; i < k->param_count; i++)
        put(s, k->params[i], 1);
    put(s, k->scratch_count, 1);
    for (int i = 0; i < k->scratch_count; i++)
        put(s, k->scratch[i], 1);
    put(s, k->accumulator_count, 1);
    for (int i = 0; i < k->accumulator_count; i++) {
        put_name(s, k->accumulators[i].blocked
                        ? "blocked"
                        : evo_instr_get(k->accumulators[i].op)->name);
        put(s, k->accumulators[i].init, 8);
    }
}

static void put_tables(spelling *s, const evo_kernel *k) {
    put(s, k->table_count, 1);
    for (int i = 0; i < k->table_count; i++) {
        const evo_table *t = &k->tables[i];
        put(s, t->type, 1);
        put(s, t->size, 2);
        put_name(s, evo_generator_name(t->generator));
        put_double(s, t->step);
        put_double(s, t->shift);
        for (int j = 0; j < t->size; j++)
            put(s, k->table_data[t->first + j], 8);
    }
}

static void put_block(spelling *s, const evo_kernel *k, const evo_pass *pass, int b) {
    const evo_block *block = &pass->blocks[b];
    if (b > 0) {
        put(s, block->mode, 1);
        put(s, block->predicate, 2);
    }
    put(s, block->count, 2);
    for (int i = block->first; i < block->first + block->count; i++) {
        const evo_instr *instr = &k->instrs[i];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        put_name(s, info->name);
        for (int a = 0; a < info->arg_count; a++)
            put(s, instr->args[a], 2);
        if (evo_imm_kind_of((evo_opcode)instr->op) != EVO_IMM_NONE)
            put(s, instr->imm, 8);
    }
    for (int r = 0; r < pass->sink_count; r++)
        put(s, block->results[r], 2);
}

/* The byte of the unrolling alone for what a pass has been from the start. */
static void put_shape(spelling *s, const evo_pass *pass) {
    enum { PREFETCH = 0x10, STREAM = 0x20, KIND = 0x40 };
    put(s,
        pass->unroll | (pass->prefetch != 0 ? PREFETCH : 0u) |
            (pass->stream ? STREAM : 0u) | (unsigned)pass->kind * KIND,
        1);
    if (pass->prefetch != 0)
        put(s, pass->prefetch, 4);
}

evo_hash evo_kernel_identify(evo_kernel *kernel) {
    const evo_kernel *k = kernel;
    spelling s;
    evo_kernel_canonicalize(kernel);
    s.length = 0;
    put_signature(&s, k);
    put_tables(&s, k);
    put(&s, k->pass_count, 1);
    for (int p = 0; p < k->pass_count; p++) {
        const evo_pass *pass = &k->passes[p];
        put_shape(&s, pass);
        put(&s, pass->block_count, 1);
        put(&s, pass->sink_count, 1);
        for (int i = 0; i < pass->sink_count; i++) {
            put(&s, pass->sinks[i].kind, 1);
            put(&s, pass->sinks[i].index, 1);
        }
        for (int b = 0; b < pass->block_count; b++)
            put_block(&s, k, pass, b);
    }
    return evo_hash_bytes(s.bytes, s.length);
}

evo_hash evo_kernel_hash(const evo_kernel *kernel) {
    evo_kernel k = *kernel;
    return evo_kernel_identify(&k);
}

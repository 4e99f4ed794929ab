/* A step in intrinsics: one pass over a few vectors.
 *
 * The unit is a chunk: one vector of 32-bit lanes (16 on AVX-512, 8 on AVX2). A 64-bit
 * value of a chunk is two registers, `v5l` and `v5h`; where an instruction mixes widths
 * it is written for each half, 32-bit operands being cut and results joined. Each
 * instruction is written for every chunk before the next one, so that the chunks
 * overlap without the help of the compiler's scheduler. Constants, parameters and
 * totals are the same in all chunks.
 */
#include "export/internal.h"

#include <stdio.h>
#include <string.h>

/* Registers of a value: one, or the low and the high half of a 64-bit one. */
typedef struct operand {
    char part[2][EVO_PART_SIZE];
} operand;

static evo_type type_of(const evo_emit *e, evo_value v) {
    return evo_instr_get((evo_opcode)e->kernel->instrs[v].op)->result;
}

/* The state of a lane in the sweep that carries it. */
static bool is_state(const evo_emit *e, evo_value v) {
    const evo_instr *instr = &e->kernel->instrs[v];
    return evo_is_acc((evo_opcode)instr->op) &&
           evo_pass_carries(e->kernel, &e->kernel->passes[e->pass], instr->imm);
}

/* The same in every lane: kept in one register whatever the type. */
static bool uniform(const evo_emit *e, evo_value v) {
    unsigned op = e->kernel->instrs[v].op;
    bool leaf = evo_instr_get((evo_opcode)op)->flags & EVO_FLAG_LEAF;
    bool input = op >= EVO_OP_IN_F32 && op <= EVO_OP_IN_I64;
    bool array = op >= EVO_OP_SCRATCH_F32 && op <= EVO_OP_OUT_I64;
    bool side = op >= EVO_OP_LEFT_F32 && op <= EVO_OP_RIGHT_I64;
    return leaf && !input && !array && !side && !is_state(e, v);
}

static void name_parts(operand *o, const char *name, evo_type type) {
    bool wide = evo_export_wide(type);
    snprintf(o->part[0], EVO_PART_SIZE, "%.40s%s", name, wide ? "l" : "");
    snprintf(o->part[1], EVO_PART_SIZE, "%.40s%s", name, wide ? "h" : "");
}

static void chunk_name(const evo_emit *e, char out[EVO_PART_SIZE], const char *stem,
                       unsigned number, unsigned chunk) {
    if (e->chunks == 1)
        snprintf(out, EVO_PART_SIZE, "%.20s%u", stem, number);
    else
        snprintf(out, EVO_PART_SIZE, "%.20s%u_%u", stem, number, chunk);
}

static void value_operand(const evo_emit *e, evo_value v, unsigned chunk, operand *o) {
    char name[EVO_PART_SIZE];
    if (uniform(e, v)) {
        snprintf(o->part[0], EVO_PART_SIZE, "v%u", v);
        snprintf(o->part[1], EVO_PART_SIZE, "v%u", v);
        return;
    }
    chunk_name(e, name, "v", v, chunk);
    name_parts(o, name, type_of(e, v));
}

static evo_type result_type(const evo_emit *e, unsigned s) {
    return evo_export_sink_type(e->kernel, e->kernel->passes[e->pass].sinks[s]);
}

/* Result s of the pass: a variable of its own where a region may replace it. */
static void result_operand(const evo_emit *e, unsigned s, unsigned chunk, operand *o) {
    char name[EVO_PART_SIZE];
    if (!evo_export_result_varies(e, s)) {
        value_operand(e, e->kernel->passes[e->pass].blocks[0].results[s], chunk, o);
        return;
    }
    chunk_name(e, name, "r", s, chunk);
    name_parts(o, name, result_type(e, s));
}

/* ---- Operations ------------------------------------------------------------ */

static void assign(evo_emit *e, const char *indent, const char *type, const char *to,
                   const char *text) {
    evo_text_append(e->out, "%s%s%s%s%s = %s;\n", indent, type == NULL ? "" : "const ",
                    type == NULL ? "" : type, type == NULL ? "" : " ", to, text);
}

/* What half `h` of an operand is called when 64-bit lanes are worked on. */
static void half_text(const evo_emit *e, evo_type type, const operand *o, int h,
                      char out[EVO_SPELLING_SIZE]) {
    if (evo_export_wide(type))
        snprintf(out, EVO_SPELLING_SIZE, "%s", o->part[h]);
    else
        evo_export_expand(out, EVO_SPELLING_SIZE, evo_export_half(e->isa, type, h),
                          o->part[0], "", "", "");
}

/* `to = spelling(args)`, for the whole or for both halves; `declare`s `to`. */
static void operation(evo_emit *e, const char *indent, evo_opcode op,
                      const char *spelling, const char *table, const operand *to,
                      bool declare, const operand *args) {
    const evo_instr_info *info = evo_instr_get(op);
    bool wide_result = evo_export_wide(info->result), wide = wide_result;
    char text[EVO_SPELLING_SIZE], halves[3][EVO_SPELLING_SIZE] = {"", "", ""};
    const char *type = evo_export_vector(e->isa, info->result);
    for (int j = 0; j < info->arg_count; j++)
        wide |= evo_export_wide(info->args[j]);
    if (!wide) {
        evo_export_expand(text, sizeof text, spelling, args[0].part[0], args[1].part[0],
                          args[2].part[0], table);
        assign(e, indent, declare ? type : NULL, to->part[0], text);
        return;
    }
    char parts[2][EVO_PART_SIZE + 4];
    for (int h = 0; h < 2; h++) {
        for (int j = 0; j < info->arg_count; j++)
            half_text(e, info->args[j], &args[j], h, halves[j]);
        evo_export_expand(text, sizeof text, spelling, halves[0], halves[1], halves[2],
                          table);
        if (wide_result) {
            assign(e, indent, declare ? type : NULL, to->part[h], text);
            continue;
        }
        snprintf(parts[h], sizeof parts[h], "%s%s", to->part[0], h == 0 ? "l" : "h");
        assign(e, indent, evo_export_half_vector(e->isa, info->result), parts[h], text);
    }
    if (!wide_result) {
        evo_export_expand(text, sizeof text, evo_export_join(e->isa, info->result),
                          parts[0], parts[1], "", "");
        assign(e, indent, declare ? type : NULL, to->part[0], text);
    }
}

/* The instruction in one chunk. */
static void emit_instr(evo_emit *e, evo_value index, unsigned chunk,
                       const char *spelling, const char *indent) {
    const evo_instr *instr = &e->kernel->instrs[index];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    operand to, args[3] = {0};
    char table[EVO_PART_SIZE] = "";
    evo_value v;
    value_operand(e, index, chunk, &to);
    for (int j = 0; j < info->arg_count; j++)
        if ((v = evo_export_operand(e, index, j)) != EVO_NO_VALUE)
            value_operand(e, v, chunk, &args[j]);
    if (info->flags & EVO_FLAG_TABLE)
        snprintf(table, sizeof table, "evo_table%u%s", (unsigned)instr->imm, e->suffix);
    operation(e, indent, (evo_opcode)instr->op, spelling, table, &to, true, args);
}

/* ---- Leaves ---------------------------------------------------------------- */

static void pointer_text(char out[EVO_PART_SIZE], const char *array, unsigned offset) {
    if (offset == 0)
        snprintf(out, EVO_PART_SIZE, "%.40s", array);
    else
        snprintf(out, EVO_PART_SIZE, "%.40s + %u", array, offset);
}

static unsigned part_offset(const evo_emit *e, unsigned chunk, int part) {
    unsigned lanes = evo_isa_lanes(e->isa);
    return chunk * lanes + (unsigned)part * lanes / 2;
}

/* Which array a leaf reads, and how its elements are stored. */
static evo_storage leaf_array(const evo_emit *e, evo_value index,
                              char array[EVO_PART_SIZE]) {
    const evo_kernel *k = e->kernel;
    const evo_instr *instr = &k->instrs[index];
    evo_opcode op = (evo_opcode)instr->op;
    unsigned number = (unsigned)instr->imm;
    if (op <= EVO_OP_IN_I64) {
        evo_export_arg_name(array, "x", number, k->input_count);
        return k->inputs[number];
    }
    if (op >= EVO_OP_OUT_F32 && op <= EVO_OP_OUT_I64) {
        evo_export_arg_name(array, "y", number, k->output_count);
        return k->outputs[number];
    }
    const char *stem = op <= EVO_OP_SCRATCH_I64 ? "scratch"
                       : op <= EVO_OP_ACC_I64   ? "state"
                       : op <= EVO_OP_LEFT_I64  ? "left"
                                                : "right";
    snprintf(array, EVO_PART_SIZE, "%s%u", stem, number);
    return evo_export_type_storage(type_of(e, index));
}

static void emit_load(evo_emit *e, evo_value index, unsigned chunk,
                      const char *indent) {
    evo_type type = type_of(e, index);
    bool wide = evo_export_wide(type);
    char array[EVO_PART_SIZE], pointer[EVO_PART_SIZE], text[EVO_SPELLING_SIZE];
    operand to;
    evo_storage storage = leaf_array(e, index, array);
    value_operand(e, index, chunk, &to);
    for (int h = 0; h < (wide ? 2 : 1); h++) {
        pointer_text(pointer, array, part_offset(e, chunk, h));
        if (is_state(e, index) && !e->spill)
            snprintf(text, sizeof text, "acc%u[%u]",
                     (unsigned)e->kernel->instrs[index].imm,
                     wide ? 2 * chunk + (unsigned)h : chunk);
        else
            evo_export_expand(text, sizeof text, evo_export_load(e->isa, storage),
                              pointer, "", "", "");
        assign(e, indent, evo_export_vector(e->isa, type), to.part[h], text);
    }
}

static void emit_uniform(evo_emit *e, evo_value index) {
    const evo_instr *instr = &e->kernel->instrs[index];
    evo_type type = type_of(e, index);
    char value[EVO_PART_SIZE], comment[EVO_PART_SIZE] = "", text[EVO_SPELLING_SIZE];
    if (instr->op <= EVO_OP_CONST_I64)
        evo_export_constant(value, sizeof value, comment, sizeof comment, type,
                            instr->imm);
    else
        snprintf(value, sizeof value, "%s%u", instr->op <= EVO_OP_PARAM_I64 ? "p" : "a",
                 (unsigned)instr->imm);
    evo_export_expand(text, sizeof text, evo_export_broadcast(e->isa, type), value, "",
                      "", "");
    evo_text_append(e->out, "    const %s v%u = %s;%s%s%s\n",
                    evo_export_vector(e->isa, type), index, text,
                    comment[0] != '\0' ? " /* " : "", comment,
                    comment[0] != '\0' ? " */" : "");
}

/* The entries of tables that are permuted, in registers. */
static void emit_tables(evo_emit *e) {
    const evo_kernel *k = e->kernel;
    for (unsigned t = 0; t < k->table_count; t++) {
        evo_type type = k->tables[t].type;
        bool wide = evo_export_wide(type);
        if (!e->use.tables[t] || (wide && e->isa == EVO_ISA_AVX2))
            continue;
        unsigned step = evo_isa_lanes(e->isa) / (wide ? 2 : 1);
        for (unsigned s = 0; s * step < k->tables[t].size; s++) {
            char array[EVO_PART_SIZE], pointer[EVO_PART_SIZE], text[EVO_SPELLING_SIZE];
            snprintf(array, sizeof array, "evo_table%u%.20s", t, e->suffix);
            pointer_text(pointer, array, s * step);
            evo_export_expand(text, sizeof text,
                              evo_export_load(e->isa, evo_export_type_storage(type)),
                              pointer, "", "", "");
            evo_text_append(e->out, "    const %s t%u_%u = %s;\n",
                            evo_export_vector(e->isa, type), t, s, text);
        }
    }
}

/* ---- Blocks ---------------------------------------------------------------- */

static bool same_width(const evo_instr_info *info) {
    bool same = info->result != EVO_TYPE_MASK;
    for (int j = 0; j < info->arg_count; j++)
        same = same && info->args[j] != EVO_TYPE_MASK &&
               evo_export_wide(info->args[j]) == evo_export_wide(info->result);
    return same && !(info->flags & EVO_FLAG_TABLE);
}

/* The spelling, or a call of the function that goes lane by lane. */
static void spell(evo_emit *e, evo_value index, evo_text *functions, evo_text *known,
                  char out[EVO_SPELLING_SIZE]) {
    evo_opcode op = (evo_opcode)e->kernel->instrs[index].op;
    const evo_instr_info *info = evo_instr_get(op);
    static const char *const lists[4] = {"", "($a)", "($a, $b)", "($a, $b, $c)"};
    char name[EVO_PART_SIZE], word[EVO_PART_SIZE + 4];
    evo_export_spelling(e, index, out);
    if (out[0] != '\0')
        return;
    if (!same_width(info)) {
        e->failed = true;
        return;
    }
    evo_export_lanes_name(e, op, name, sizeof name);
    snprintf(out, EVO_SPELLING_SIZE, "%s%s", name, lists[info->arg_count]);
    snprintf(word, sizeof word, " %s ", name);
    if (known->data != NULL && strstr(known->data, word) != NULL)
        return;
    evo_text_append(known, "%s", word);
    evo_export_lanes_function(e, op, functions);
}

/* ---- Results --------------------------------------------------------------- */

static const char *native(const evo_emit *e, evo_opcode op) {
    const evo_instr_info *info = evo_instr_get(op);
    return e->isa == EVO_ISA_AVX512 ? info->avx512 : info->avx2;
}

static void block_operand(operand *o, evo_sink sink, unsigned chunk, bool wide) {
    char name[EVO_PART_SIZE];
    snprintf(name, sizeof name, "%s%u_%u", wide ? "wide" : "block", sink.index, chunk);
    name_parts(o, name, wide ? EVO_TYPE_F64 : EVO_TYPE_F32);
}

/* The values of all chunks to a blocked accumulator: neighbouring vectors of 16 lanes
 * in pairs, the sum to its lanes. Chunk c is at first the first of its pair. */
static void emit_blocked(evo_emit *e, unsigned s) {
    evo_sink sink = e->kernel->passes[e->pass].sinks[s];
    unsigned kept = EVO_LANES / evo_isa_lanes(e->isa);
    const char *add = native(e, EVO_OP_ADD_F32), *type;
    operand to, args[3] = {0};
    type = evo_export_vector(e->isa, EVO_TYPE_F32);
    for (unsigned chunk = 0; chunk < e->chunks; chunk++) {
        block_operand(&to, sink, chunk, false);
        result_operand(e, s, chunk, &args[0]);
        evo_text_append(e->out, "    %s %s = %s;\n", type, to.part[0], args[0].part[0]);
    }
    for (unsigned apart = kept; apart < e->chunks; apart *= 2)
        for (unsigned at = 0; at < e->chunks; at += 2 * apart)
            for (unsigned chunk = at; chunk < at + kept; chunk++) {
                block_operand(&args[0], sink, chunk, false);
                block_operand(&args[1], sink, chunk + apart, false);
                operation(e, "    ", EVO_OP_ADD_F32, add, "", &args[0], false, args);
            }
    for (unsigned chunk = 0; chunk < kept; chunk++) {
        operand state[3] = {0};
        for (unsigned h = 0; h < 2; h++)
            snprintf(state[0].part[h], EVO_PART_SIZE, "acc%u[%u]", sink.index,
                     2 * chunk + h);
        block_operand(&args[0], sink, chunk, false);
        block_operand(&state[1], sink, chunk, true);
        operation(e, "    ", EVO_OP_WIDEN, native(e, EVO_OP_WIDEN), "", &state[1], true,
                  args);
        operation(e, "    ", EVO_OP_ADD_F64, native(e, EVO_OP_ADD_F64), "", &state[0],
                  false, state);
    }
}

static void emit_accumulate(evo_emit *e, unsigned s, unsigned chunk) {
    evo_sink sink = e->kernel->passes[e->pass].sinks[s];
    evo_opcode op = e->kernel->accumulators[sink.index].op;
    const evo_instr_info *info = evo_instr_get(op);
    bool wide = evo_export_wide(info->result);
    operand args[3] = {0};
    for (unsigned h = 0; h < 2; h++)
        snprintf(args[0].part[h], EVO_PART_SIZE, "acc%u[%u]", sink.index,
                 wide ? 2 * chunk + h : chunk);
    result_operand(e, s, chunk, &args[1]);
    if (evo_is_acc(op)) {
        for (int h = 0; h < (wide ? 2 : 1); h++)
            assign(e, "    ", NULL, args[0].part[h], args[1].part[h]);
        return;
    }
    operation(e, "    ", op, native(e, op), "", &args[0], false, args);
}

/* Result s to where it belongs. */
static void emit_sink(evo_emit *e, unsigned s) {
    const evo_kernel *k = e->kernel;
    evo_sink sink = k->passes[e->pass].sinks[s];
    evo_storage storage = evo_export_sink_storage(k, sink);
    char array[EVO_PART_SIZE], pointer[EVO_PART_SIZE], text[EVO_SPELLING_SIZE];
    evo_export_sink_name(k, sink, array);
    if (sink.kind == EVO_SINK_ACCUMULATOR && !e->spill &&
        k->accumulators[sink.index].blocked) {
        emit_blocked(e, s);
        return;
    }
    for (unsigned chunk = 0; chunk < e->chunks; chunk++) {
        operand from;
        if (sink.kind == EVO_SINK_ACCUMULATOR && !e->spill) {
            emit_accumulate(e, s, chunk);
            continue;
        }
        result_operand(e, s, chunk, &from);
        for (int h = 0; h < (evo_export_wide(result_type(e, s)) ? 2 : 1); h++) {
            pointer_text(pointer, array, part_offset(e, chunk, h));
            const char *stream = e->stream ? evo_export_stream(e->isa, storage) : NULL;
            evo_export_expand(text, sizeof text,
                              stream != NULL ? stream
                                             : evo_export_store(e->isa, storage),
                              pointer, from.part[h], "", "");
            evo_text_append(e->out, "    %s;\n", text);
        }
    }
}

/* Those that may be stored from instruction `index` on; EVO_NO_VALUE: at the end. */
static void emit_sinks(evo_emit *e, evo_value index) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    for (unsigned s = 0; s < pass->sink_count; s++)
        if (evo_kernel_stored_at(e->kernel, pass, (int)s) == index)
            emit_sink(e, s);
}

/* The instruction in every chunk. */
static void emit_value(evo_emit *e, evo_value index, const char *indent,
                       evo_text *functions, evo_text *known) {
    char spelling[EVO_SPELLING_SIZE];
    bool load =
        evo_instr_get((evo_opcode)e->kernel->instrs[index].op)->flags & EVO_FLAG_LEAF;
    if (!load)
        spell(e, index, functions, known, spelling);
    for (unsigned chunk = 0; chunk < e->chunks; chunk++) {
        if (load)
            emit_load(e, index, chunk, indent);
        else
            emit_instr(e, index, chunk, spelling, indent);
    }
}

static void emit_block(evo_emit *e, const evo_block *block, const char *indent,
                       evo_text *functions, evo_text *known) {
    for (unsigned i = block->first; i < (unsigned)block->first + block->count; i++) {
        evo_value index = (evo_value)i;
        if (e->use.live[i] && !uniform(e, index))
            emit_value(e, index, indent, functions, known);
        emit_sinks(e, index);
    }
}

/* `if (any lane of any chunk)` */
static void test_region(evo_emit *e, unsigned b) {
    const evo_block *block = &e->kernel->passes[e->pass].blocks[b];
    bool large = e->isa == EVO_ISA_AVX512;
    char any[EVO_PART_SIZE];
    operand o;
    snprintf(any, sizeof any, "any%u", b);
    evo_text_append(e->out, "    %s %s = ", evo_export_vector(e->isa, EVO_TYPE_MASK),
                    any);
    value_operand(e, block->predicate, 0, &o);
    evo_text_append(e->out, "%s;\n", o.part[0]);
    for (unsigned chunk = 1; chunk < e->chunks; chunk++) {
        value_operand(e, block->predicate, chunk, &o);
        evo_text_append(e->out,
                        large ? "    %s = (__mmask16)(%s | %s);\n"
                              : "    %s = _mm256_or_si256(%s, %s);\n",
                        any, any, o.part[0]);
    }
    if (large)
        evo_text_append(e->out, "    if (__builtin_expect(%s != 0, 0))", any);
    else
        evo_text_append(e->out,
                        "    if (__builtin_expect(!_mm256_testz_si256(%s, %s), 0))",
                        any, any);
}

/* The region's results where its predicate holds. */
static void blend_results(evo_emit *e, const evo_block *block, const char *indent) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    for (unsigned s = 0; s < pass->sink_count; s++) {
        evo_opcode op = evo_export_select(result_type(e, s));
        const evo_instr_info *info = evo_instr_get(op);
        if (!evo_export_result_varies(e, s))
            continue;
        for (unsigned chunk = 0; chunk < e->chunks; chunk++) {
            operand args[3];
            value_operand(e, block->predicate, chunk, &args[0]);
            value_operand(e, block->results[s], chunk, &args[1]);
            result_operand(e, s, chunk, &args[2]);
            operation(e, indent, op,
                      e->isa == EVO_ISA_AVX512 ? info->avx512 : info->avx2, "",
                      &args[2], false, args);
        }
    }
}

/* The main block: first what the predicates need, then they are tested, and only then
 * the rest, so that little is done in vain. */
static void emit_fast(evo_emit *e, evo_text *functions, evo_text *known) {
    const evo_kernel *k = e->kernel;
    const evo_pass *pass = &k->passes[e->pass];
    const evo_block *main = &pass->blocks[0];
    unsigned end = (unsigned)main->first + main->count;
    bool early[EVO_MAX_INSTRS] = {false};
    for (unsigned b = 1; b < evo_export_blocks(e); b++)
        early[pass->blocks[b].predicate] = true;
    for (unsigned i = end; i-- > main->first;)
        for (int j = 0;
             early[i] && j < evo_instr_get((evo_opcode)k->instrs[i].op)->arg_count; j++)
            early[k->instrs[i].args[j]] = true;
    for (int late = 0; late < 2; late++) {
        for (unsigned i = main->first; i < end; i++)
            if (e->use.live[i] && !uniform(e, (evo_value)i) && early[i] == !late)
                emit_value(e, (evo_value)i, "    ", functions, known);
        for (unsigned b = 1; b < evo_export_blocks(e) && !late; b++) {
            test_region(e, b);
            evo_text_append(e->out, "\n        return 0;\n");
        }
    }
}

static void emit_regions(evo_emit *e, bool reported, evo_text *functions,
                         evo_text *known) {
    const evo_pass *pass = &e->kernel->passes[e->pass];
    for (unsigned s = 0; s < pass->sink_count; s++) {
        evo_type type = result_type(e, s);
        if (!evo_export_result_varies(e, s))
            continue;
        for (unsigned chunk = 0; chunk < e->chunks; chunk++) {
            operand from, to;
            value_operand(e, pass->blocks[0].results[s], chunk, &from);
            result_operand(e, s, chunk, &to);
            for (int h = 0; h < (evo_export_wide(type) ? 2 : 1); h++)
                evo_text_append(e->out, "    %s %s = %s;\n",
                                evo_export_vector(e->isa, type), to.part[h],
                                from.part[h]);
        }
    }
    for (unsigned b = 1; b < evo_export_blocks(e); b++) {
        const evo_block *block = &pass->blocks[b];
        bool branch = block->mode == EVO_REGION_BRANCH;
        const char *indent = branch ? "        " : "    ";
        if (branch) {
            test_region(e, b);
            evo_text_append(e->out, " {\n%s", reported ? "        rare = 1;\n" : "");
        }
        emit_block(e, block, indent, functions, known);
        blend_results(e, block, indent);
        if (branch)
            evo_text_append(e->out, "    }\n");
    }
}

static void prefetch_array(evo_emit *e, const char *name, evo_storage storage) {
    enum { LINE = 64 };
    size_t size = evo_storage_size(storage);
    size_t first = size * e->kernel->passes[e->pass].prefetch;
    size_t step = size * e->chunks * evo_isa_lanes(e->isa);
    for (size_t at = 0; at < step; at += LINE)
        evo_text_append(e->out,
                        "    _mm_prefetch((const char *)((uintptr_t)%s + %zu), "
                        "_MM_HINT_T0);\n",
                        name, first + at);
}

/* The lines of a later step. */
static void emit_prefetch(evo_emit *e) {
    const evo_kernel *k = e->kernel;
    char name[EVO_PART_SIZE];
    if (k->passes[e->pass].prefetch == 0)
        return;
    for (unsigned j = 0; j < k->input_count; j++) {
        evo_export_arg_name(name, "x", j, k->input_count);
        if (e->use.inputs[j])
            prefetch_array(e, name, k->inputs[j]);
    }
    for (unsigned j = 0; j < k->output_count; j++) {
        evo_export_arg_name(name, "y", j, k->output_count);
        if (e->use.outputs_read[j])
            prefetch_array(e, name, k->outputs[j]);
    }
    for (unsigned j = 0; j < k->scratch_count; j++) {
        snprintf(name, sizeof name, "scratch%u", j);
        if (e->use.scratch_read[j])
            prefetch_array(e, name, evo_export_type_storage(k->scratch[j]));
    }
}

static void open_step(evo_emit *e, const char *function, evo_step_form form) {
    static const char *const words[2][5] = {
        {"EVO_AVX2 void", "static EVO_AVX2_TARGET void", "EVO_AVX2 int",
         "static EVO_AVX2_TARGET __attribute__((noinline)) int",
         "static EVO_AVX2_TARGET __attribute__((noinline)) void"},
        {"EVO_AVX512 void", "static EVO_AVX512_TARGET void", "EVO_AVX512 int",
         "static EVO_AVX512_TARGET __attribute__((noinline)) int",
         "static EVO_AVX512_TARGET __attribute__((noinline)) void"},
    };
    evo_text_append(e->out, "%s %s(", words[e->isa == EVO_ISA_AVX512][form], function);
    evo_export_list(e, LIST_STEP_PARAMETERS, e->out);
    evo_text_append(e->out, ") {\n%s", form == STEP_RARE ? "    int rare = 0;\n" : "");
}

void evo_export_step(evo_emit *e, const char *function, evo_step_form form,
                     evo_text *functions, evo_text *known) {
    const evo_kernel *k = e->kernel;
    evo_text body, *out = e->out;
    evo_text_init(&body);
    e->out = &body;
    open_step(e, function, form);
    if (form != STEP_CALLED && form != STEP_ALONE)
        emit_prefetch(e);
    for (unsigned i = 0; i < k->instr_count; i++)
        if (e->use.live[i] && uniform(e, (evo_value)i))
            emit_uniform(e, (evo_value)i);
    emit_tables(e);
    if (form == STEP_FAST) {
        emit_fast(e, functions, known);
    } else {
        emit_block(e, &k->passes[e->pass].blocks[0], "    ", functions, known);
        emit_regions(e, form == STEP_RARE, functions, known);
    }
    emit_sinks(e, EVO_NO_VALUE);
    if (form == STEP_FAST || form == STEP_RARE)
        evo_text_append(&body, "    return %s;\n", form == STEP_FAST ? "1" : "rare");
    evo_text_append(&body, "}\n\n");
    if (body.failed)
        functions->failed = true;
    else
        evo_text_append_bytes(functions, body.data, body.length);
    evo_text_clear(&body);
    e->out = out;
}

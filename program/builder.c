/* Writing kernels down from C. Every function checks what it can where it is called, so
 * that the sticky error names the first mistake; evo_builder_finish verifies the rest.
 */
#include "program/program.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "program/structure.h"

void evo_builder_init(evo_builder *b, evo_kernel *kernel, const char *name) {
    memset(b, 0, sizeof *b);
    memset(kernel, 0, sizeof *kernel);
    b->kernel = kernel;
    size_t length = strlen(name);
    if (evo_name_valid(name, length)) {
        memcpy(kernel->name, name, length);
        return;
    }
    b->failed = true;
    evo_fail(&b->error, EVO_ERR_ARGUMENT,
             "a kernel's name is a lower-case letter, then letters, digits and _ "
             "(at most %d)",
             EVO_MAX_NAME - 1);
}

__attribute__((format(printf, 2, 3))) static void fail(evo_builder *b,
                                                       const char *format, ...) {
    char text[sizeof b->error.text];
    if (b->failed)
        return;
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    b->failed = true;
    evo_fail(&b->error, EVO_ERR_VERIFY, "%s", text);
}

static bool value_type(evo_type type) {
    return type >= EVO_TYPE_F32 && type <= EVO_TYPE_I64;
}

/* ---- Signature ------------------------------------------------------------- */

static void add_array(evo_builder *b, evo_storage list[], uint8_t *count, int limit,
                      evo_storage storage) {
    if (b->failed)
        return;
    if (*count >= limit || (unsigned)storage >= EVO_STORE_COUNT) {
        fail(b, "a kernel has 1 to %d inputs and 1 to %d outputs", EVO_MAX_INPUTS,
             EVO_MAX_OUTPUTS);
        return;
    }
    list[(*count)++] = storage;
}

void evo_builder_input(evo_builder *b, evo_storage storage) {
    add_array(b, b->kernel->inputs, &b->kernel->input_count, EVO_MAX_INPUTS, storage);
}

void evo_builder_output(evo_builder *b, evo_storage storage) {
    add_array(b, b->kernel->outputs, &b->kernel->output_count, EVO_MAX_OUTPUTS,
              storage);
}

void evo_builder_row_output(evo_builder *b, evo_storage storage) {
    evo_builder_output(b, storage);
    if (!b->failed)
        b->kernel->output_row[b->kernel->output_count - 1] = 1;
}

int evo_builder_param(evo_builder *b, evo_type type) {
    evo_kernel *k = b->kernel;
    if (b->failed)
        return -1;
    if (k->param_count >= EVO_MAX_PARAMS || !value_type(type)) {
        fail(b, "a kernel has at most %d parameters, of type f32, f64, i32 or i64",
             EVO_MAX_PARAMS);
        return -1;
    }
    k->params[k->param_count] = type;
    return k->param_count++;
}

int evo_builder_scratch(evo_builder *b, evo_type type) {
    evo_kernel *k = b->kernel;
    if (b->failed)
        return -1;
    if (k->scratch_count >= EVO_MAX_SCRATCH || !value_type(type)) {
        fail(b, "a kernel has at most %d scratch arrays, of f32, f64, i32 or i64",
             EVO_MAX_SCRATCH);
        return -1;
    }
    k->scratch[k->scratch_count] = type;
    return k->scratch_count++;
}

int evo_builder_accumulator(evo_builder *b, evo_opcode op, uint64_t init) {
    evo_kernel *k = b->kernel;
    if (b->failed)
        return -1;
    if (k->accumulator_count >= EVO_MAX_ACCUMULATORS ||
        !(evo_is_accumulator_op(op) || evo_is_acc(op))) {
        fail(b,
             "a kernel has at most %d accumulators, carried ones or with add, mul, "
             "min, max, and, or and xor",
             EVO_MAX_ACCUMULATORS);
        return -1;
    }
    init = evo_bits_canonicalize(evo_instr_get(op)->result, init);
    k->accumulators[k->accumulator_count] = (evo_accumulator){.op = op, .init = init};
    return k->accumulator_count++;
}

/* ---- Tables ---------------------------------------------------------------- */

static evo_table *add_table(evo_builder *b, evo_type type, unsigned size) {
    evo_kernel *k = b->kernel;
    if (b->failed)
        return NULL;
    if (k->table_count >= EVO_MAX_TABLES || size < 1 ||
        size > EVO_MAX_TABLE_DATA - (unsigned)k->table_data_count ||
        (type != EVO_TYPE_F32 && type != EVO_TYPE_F64 && type != EVO_TYPE_I32)) {
        fail(b,
             "a kernel has at most %d tables of f32, f64 or i32 with at most %d "
             "entries together",
             EVO_MAX_TABLES, EVO_MAX_TABLE_DATA);
        return NULL;
    }
    evo_table *table = &k->tables[k->table_count++];
    table->type = type;
    table->first = k->table_data_count;
    table->size = (uint16_t)size;
    k->table_data_count = (uint16_t)(k->table_data_count + size);
    return table;
}

int evo_builder_table(evo_builder *b, evo_type type, evo_generator generator,
                      unsigned size, double step, double shift) {
    evo_table *table = add_table(b, type, size);
    if (table == NULL)
        return -1;
    if (generator <= EVO_GENERATOR_NONE || generator >= EVO_GENERATOR_COUNT ||
        !evo_generator_gives(generator, type)) {
        fail(b, "a generated table is of type f32 or f64, or i32 for exp2_bits");
        return -1;
    }
    table->generator = generator;
    table->step = step;
    table->shift = shift;
    int index = (int)(table - b->kernel->tables);
    evo_table_generate(b->kernel, index);
    return index;
}

int evo_builder_table_values(evo_builder *b, evo_type type, const uint64_t *bits,
                             unsigned size) {
    evo_table *table = add_table(b, type, size);
    if (table == NULL)
        return -1;
    for (unsigned i = 0; i < size; i++)
        b->kernel->table_data[table->first + i] = evo_bits_canonicalize(type, bits[i]);
    return (int)(table - b->kernel->tables);
}

/* ---- Passes and blocks ----------------------------------------------------- */

static evo_block *new_block(evo_builder *b, evo_pass *pass) {
    evo_block *block = &pass->blocks[pass->block_count++];
    block->first = b->kernel->instr_count;
    block->predicate = EVO_NO_VALUE;
    for (int s = 0; s < EVO_MAX_SINKS; s++)
        block->results[s] = EVO_NO_VALUE;
    return block;
}

/* NULL (and the sticky error) before the first pass. */
static evo_pass *current_pass(evo_builder *b) {
    if (b->failed)
        return NULL;
    if (b->kernel->pass_count == 0) {
        fail(b, "instructions, regions and results belong to a pass");
        return NULL;
    }
    return &b->kernel->passes[b->kernel->pass_count - 1];
}

static void add_pass(evo_builder *b, evo_pass_kind kind, unsigned unroll) {
    evo_kernel *k = b->kernel;
    if (b->failed)
        return;
    if (k->pass_count >= EVO_MAX_PASSES) {
        fail(b, "a kernel has at most %d passes, combinations included",
             EVO_MAX_PASSES);
        return;
    }
    if (unroll != 1 && unroll != 2 && unroll != 4 && unroll != 8) {
        fail(b, "a pass is unrolled 1, 2, 4 or 8 times");
        return;
    }
    evo_pass *pass = &k->passes[k->pass_count++];
    pass->kind = (uint8_t)kind;
    pass->unroll = (uint8_t)unroll;
    new_block(b, pass);
}

void evo_builder_pass(evo_builder *b, unsigned unroll) {
    add_pass(b, EVO_PASS_SWEEP, unroll);
}

void evo_builder_combine(evo_builder *b) {
    add_pass(b, EVO_PASS_COMBINE, 1);
}

void evo_builder_once(evo_builder *b) {
    add_pass(b, EVO_PASS_ONCE, 1);
}

static bool in_block(const evo_block *block, evo_value value) {
    return value >= block->first && value < block->first + block->count;
}

/* The type of a value that the current block sees, or NONE. */
static evo_type visible_type(const evo_builder *b, const evo_pass *pass,
                             evo_value value) {
    if (!in_block(&pass->blocks[0], value) &&
        !in_block(&pass->blocks[pass->block_count - 1], value))
        return EVO_TYPE_NONE;
    return evo_instr_get((evo_opcode)b->kernel->instrs[value].op)->result;
}

void evo_builder_region(evo_builder *b, evo_region_mode mode, evo_value predicate) {
    evo_pass *pass = current_pass(b);
    if (pass == NULL)
        return;
    if (pass->block_count >= EVO_MAX_BLOCKS) {
        fail(b, "a pass has at most %d regions", EVO_MAX_BLOCKS - 1);
        return;
    }
    if (!in_block(&pass->blocks[0], predicate) ||
        visible_type(b, pass, predicate) != EVO_TYPE_MASK) {
        fail(b, "a region's predicate is a mask of its pass's main block");
        return;
    }
    evo_block *block = new_block(b, pass);
    block->mode = mode;
    block->predicate = predicate;
}

static bool sink_in_range(const evo_kernel *k, evo_sink_kind kind, int index) {
    int count = kind == EVO_SINK_OUTPUT    ? k->output_count
                : kind == EVO_SINK_SCRATCH ? k->scratch_count
                                           : k->accumulator_count;
    return index >= 0 && index < count;
}

void evo_builder_result(evo_builder *b, evo_sink_kind kind, int index,
                        evo_value value) {
    evo_pass *pass = current_pass(b);
    if (pass == NULL)
        return;
    if ((unsigned)kind > EVO_SINK_ACCUMULATOR ||
        !sink_in_range(b->kernel, kind, index)) {
        fail(b,
             "a result goes to an output, scratch array or accumulator of the kernel");
        return;
    }
    evo_sink sink = {(uint8_t)kind, (uint8_t)index};
    if (visible_type(b, pass, value) != evo_sink_type(b->kernel, sink)) {
        fail(b, "a result is a value of its block, or of the main block, with the type "
                "of what it goes to");
        return;
    }
    evo_block *block = &pass->blocks[pass->block_count - 1];
    int slot = 0;
    while (slot < EVO_MAX_SINKS && block->results[slot] != EVO_NO_VALUE)
        slot++;
    bool main_block = pass->block_count == 1;
    if (slot >= (main_block ? EVO_MAX_SINKS : pass->sink_count)) {
        fail(b, main_block ? "a pass has at most 93 results"
                           : "a region has more results than its main block");
        return;
    }
    if (main_block)
        pass->sinks[pass->sink_count++] = sink;
    else if (pass->sinks[slot].kind != kind || pass->sinks[slot].index != index) {
        fail(b, "a region's results follow the order of the main block's");
        return;
    }
    block->results[slot] = value;
}

/* ---- Instructions ---------------------------------------------------------- */

static evo_value append(evo_builder *b, evo_opcode op, const evo_value args[3],
                        uint64_t imm) {
    evo_pass *pass = current_pass(b);
    if (pass == NULL)
        return EVO_NO_VALUE;
    evo_kernel *k = b->kernel;
    if (k->instr_count >= EVO_MAX_INSTRS) {
        fail(b, "a kernel has at most %d instructions", EVO_MAX_INSTRS);
        return EVO_NO_VALUE;
    }
    const evo_instr_info *info = evo_instr_get(op);
    for (int i = 0; i < 3; i++) {
        evo_type type = EVO_TYPE_NONE;
        if (args[i] != EVO_NO_VALUE) {
            type = visible_type(b, pass, args[i]);
            if (type == EVO_TYPE_NONE) {
                fail(b, "an operand is not visible in this block");
                return EVO_NO_VALUE;
            }
        }
        if (type != info->args[i]) {
            b->failed = true;
            evo_fail(&b->error, EVO_ERR_VERIFY, "operand %d of %s is %s, not %s", i + 1,
                     info->name, evo_type_name(info->args[i]), evo_type_name(type));
            return EVO_NO_VALUE;
        }
    }
    evo_instr *instr = &k->instrs[k->instr_count];
    instr->op = (uint16_t)op;
    memcpy(instr->args, args, sizeof instr->args);
    instr->imm = imm;
    pass->blocks[pass->block_count - 1].count++;
    return k->instr_count++;
}

evo_value evo_build(evo_builder *b, evo_opcode op, evo_value a, evo_value c,
                    evo_value d) {
    if (b->failed)
        return EVO_NO_VALUE;
    if ((unsigned)op >= EVO_OP_COUNT || evo_imm_kind_of(op) != EVO_IMM_NONE) {
        fail(b, "evo_build takes instructions without an immediate");
        return EVO_NO_VALUE;
    }
    return append(b, op, (const evo_value[3]){a, c, d}, 0);
}

evo_value evo_build_leaf(evo_builder *b, evo_opcode op, uint64_t imm) {
    static const evo_value none[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE};
    if (b->failed)
        return EVO_NO_VALUE;
    if ((unsigned)op >= EVO_OP_COUNT || !(evo_instr_get(op)->flags & EVO_FLAG_LEAF)) {
        fail(b, "evo_build_leaf takes constants, inputs, parameters, scratch arrays "
                "and accumulators");
        return EVO_NO_VALUE;
    }
    if (evo_is_const(op))
        imm = evo_bits_canonicalize(evo_instr_get(op)->result, imm);
    return append(b, op, none, imm);
}

evo_value evo_build_table(evo_builder *b, evo_opcode op, int table, evo_value index) {
    if (b->failed)
        return EVO_NO_VALUE;
    if ((unsigned)op >= EVO_OP_COUNT || evo_imm_kind_of(op) != EVO_IMM_TABLE ||
        table < 0 || table >= b->kernel->table_count) {
        fail(b, "evo_build_table takes perm and gather and a table of the kernel");
        return EVO_NO_VALUE;
    }
    const evo_value args[3] = {index, EVO_NO_VALUE, EVO_NO_VALUE};
    return append(b, op, args, (uint64_t)table);
}

evo_value evo_build_f32(evo_builder *b, float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return evo_build_leaf(b, EVO_OP_CONST_F32, bits);
}

evo_value evo_build_f64(evo_builder *b, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return evo_build_leaf(b, EVO_OP_CONST_F64, bits);
}

evo_value evo_build_i32(evo_builder *b, int32_t value) {
    return evo_build_leaf(b, EVO_OP_CONST_I32, (uint32_t)value);
}

evo_status evo_builder_finish(evo_builder *b, evo_error *err) {
    if (b->failed) {
        if (err != NULL)
            *err = b->error;
        return b->error.status;
    }
    return evo_kernel_verify(b->kernel, err);
}

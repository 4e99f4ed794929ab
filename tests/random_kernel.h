/* Random valid kernels over every instruction, with tables, regions, scratch arrays,
 * accumulators, one or two passes. A pure function of the generator's state. */
#ifndef EVO_TESTS_RANDOM_KERNEL_H
#define EVO_TESTS_RANDOM_KERNEL_H

#include <string.h>

#include "program/program.h"
#include "program/structure.h"

enum { RANDOM_TYPES = EVO_TYPE_MASK + 1 };

/* Values that the current block sees, by type. */
typedef struct random_pool {
    evo_value values[RANDOM_TYPES][EVO_MAX_INSTRS];
    int counts[RANDOM_TYPES];
} random_pool;

static inline evo_type random_value_type(evo_rng *rng) {
    return (evo_type)(EVO_TYPE_F32 + evo_rng_below(rng, 4));
}

/* Bits of a constant: round numbers, edges of the format, or anything. */
static inline uint64_t random_bits(evo_rng *rng, evo_type type) {
    static const double round[] = {0,        -0.0,     1,        -1,       0.5,
                                   2,        3,        0x1p-4,   0x1.8p23, 1.44269,
                                   0x1p127,  0x1p-126, 0x1p-149, 100.25,   -0x1p31,
                                   0x1.8p52, 1e-3,     4194304};
    static const int32_t whole[] = {0,     1,         -1,        2,       3,  5,
                                    15,    23,        31,        32,      52, 255,
                                    65535, INT32_MAX, INT32_MIN, 0x800000};
    uint32_t kind = evo_rng_below(rng, 8);
    uint64_t bits = evo_rng_u64(rng);
    if (type == EVO_TYPE_I32 || type == EVO_TYPE_I64) {
        int64_t value = whole[evo_rng_below(rng, EVO_COUNT_OF(whole))];
        bits = kind < 6 ? (uint64_t)value : bits;
        return type == EVO_TYPE_I32 ? (uint32_t)bits : bits;
    }
    double value = round[evo_rng_below(rng, EVO_COUNT_OF(round))];
    value = kind == 5 ? 8 * evo_rng_unit(rng) - 4 : value;
    value = kind == 6 && bits % 4 == 0 ? __builtin_inf() : value;
    value = kind == 6 && bits % 4 == 1 ? __builtin_nan("") : value;
    if (kind == 7)
        return type == EVO_TYPE_F32 ? (uint32_t)bits : bits;
    float narrow = (float)value;
    uint32_t narrow_bits;
    memcpy(&narrow_bits, &narrow, sizeof narrow_bits);
    memcpy(&bits, &value, sizeof bits);
    return type == EVO_TYPE_F32 ? narrow_bits : bits;
}

static inline evo_value random_keep(const evo_builder *b, random_pool *pool,
                                    evo_value value) {
    if (value != EVO_NO_VALUE) {
        evo_type type = evo_instr_get((evo_opcode)b->kernel->instrs[value].op)->result;
        pool->values[type][pool->counts[type]++] = value;
    }
    return value;
}

/* The instruction of a leaf family for a type: opcodes run F32 F64 I32 I64. */
static inline evo_opcode random_leaf_op(evo_opcode f32, evo_type type) {
    return (evo_opcode)(f32 + (type - EVO_TYPE_F32));
}

static inline evo_value random_leaf(evo_builder *b, random_pool *pool, evo_opcode f32,
                                    evo_type type, uint64_t imm) {
    return random_keep(b, pool, evo_build_leaf(b, random_leaf_op(f32, type), imm));
}

/* An operand: recent values are preferred, so that programs become deep. */
static inline evo_value random_operand(evo_rng *rng, evo_builder *b, random_pool *pool,
                                       evo_type type) {
    int count = pool->counts[type];
    if (type == EVO_TYPE_MASK && count == 0) {
        evo_value x = random_operand(rng, b, pool, EVO_TYPE_F32);
        evo_value y = random_operand(rng, b, pool, EVO_TYPE_F32);
        evo_value none = EVO_NO_VALUE;
        return random_keep(b, pool, evo_build(b, EVO_OP_LT_F32, x, y, none));
    }
    if (type != EVO_TYPE_MASK && (count == 0 || evo_rng_below(rng, 8) == 0))
        return random_leaf(b, pool, EVO_OP_CONST_F32, type, random_bits(rng, type));
    int window = evo_rng_below(rng, 4) != 0 && count > 4 ? 4 : count;
    int back = (int)evo_rng_below(rng, (uint32_t)window);
    return pool->values[type][count - 1 - back];
}

/* An index that the verifier can bound below `size`, in one of three ways. */
static inline evo_value random_index(evo_rng *rng, evo_builder *b, random_pool *pool,
                                     unsigned size) {
    evo_value x = random_operand(rng, b, pool, EVO_TYPE_I32), none = EVO_NO_VALUE;
    unsigned bits = 31 - (unsigned)__builtin_clz(size); /* 2^bits <= size */
    evo_value c;
    switch (evo_rng_below(rng, 3)) {
    case 0:
        c = evo_build_i32(b, (int32_t)(1u << bits) - 1);
        return evo_build(b, EVO_OP_AND_I32, x, c, none);
    case 1:
        c = evo_build_i32(b, (int32_t)size - 1);
        x = evo_build(b, EVO_OP_MIN_I32, x, c, none);
        c = evo_build_i32(b, 0);
        return evo_build(b, EVO_OP_MAX_I32, c, x, none);
    default:
        c = evo_build_i32(b, 32 - (int32_t)bits);
        return evo_build(b, EVO_OP_LSHR_I32, x, c, none);
    }
}

static inline evo_value random_lookup(evo_rng *rng, evo_builder *b, random_pool *pool,
                                      evo_opcode op) {
    const evo_kernel *k = b->kernel;
    evo_type type = evo_instr_get(op)->result;
    bool perm = op == EVO_OP_PERM_F32 || op == EVO_OP_PERM_F64 || op == EVO_OP_PERM_I32;
    int fit[EVO_MAX_TABLES], count = 0;
    for (int t = 0; t < k->table_count; t++) {
        unsigned size = k->tables[t].size;
        bool power = size >= 2 && size <= 32 && (size & (size - 1)) == 0;
        if (k->tables[t].type == type && (power || !perm))
            fit[count++] = t;
    }
    if (count == 0)
        return EVO_NO_VALUE;
    int table = fit[evo_rng_below(rng, (uint32_t)count)];
    evo_value index = perm ? random_operand(rng, b, pool, EVO_TYPE_I32)
                           : random_index(rng, b, pool, k->tables[table].size);
    return random_keep(b, pool, evo_build_table(b, op, table, index));
}

/* Instructions with a native form on `isa`. */
static inline void random_instrs(evo_rng *rng, evo_builder *b, random_pool *pool,
                                 int count, evo_isa isa) {
    for (int i = 0; i < count; i++) {
        evo_opcode op = (evo_opcode)evo_rng_below(rng, EVO_OP_COUNT);
        const evo_instr_info *info = evo_instr_get(op);
        if (info->flags & EVO_FLAG_LEAF || info->isa > isa)
            continue;
        if (info->flags & EVO_FLAG_TABLE) {
            random_lookup(rng, b, pool, op);
            continue;
        }
        evo_value args[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE};
        for (int a = 0; a < info->arg_count; a++)
            args[a] = random_operand(rng, b, pool, info->args[a]);
        random_keep(b, pool, evo_build(b, op, args[0], args[1], args[2]));
    }
}

static inline void random_signature(evo_rng *rng, evo_builder *b) {
    static const evo_opcode ops[] = {
        EVO_OP_ADD_F32, EVO_OP_ADD_F64, EVO_OP_ADD_I32, EVO_OP_ADD_I64, EVO_OP_MUL_F32,
        EVO_OP_MUL_F64, EVO_OP_MUL_I32, EVO_OP_MIN_F32, EVO_OP_MIN_F64, EVO_OP_MIN_I32,
        EVO_OP_MAX_F32, EVO_OP_MAX_F64, EVO_OP_MAX_I32, EVO_OP_AND_I32, EVO_OP_AND_I64,
        EVO_OP_OR_I32,  EVO_OP_OR_I64,  EVO_OP_XOR_I32, EVO_OP_XOR_I64};
    uint32_t inputs = 1 + evo_rng_below(rng, 3), outputs = 1 + evo_rng_below(rng, 3);
    for (uint32_t i = 0; i < inputs; i++)
        evo_builder_input(b, (evo_storage)evo_rng_below(rng, EVO_STORE_REAL));
    for (uint32_t i = 0; i < outputs; i++)
        evo_builder_output(b, (evo_storage)evo_rng_below(rng, EVO_STORE_REAL));
    for (uint32_t i = evo_rng_below(rng, 3); i > 0; i--)
        evo_builder_param(b, random_value_type(rng));
    for (uint32_t i = evo_rng_below(rng, 3); i > 0; i--)
        evo_builder_scratch(b, random_value_type(rng));
    for (uint32_t i = evo_rng_below(rng, 3); i > 0; i--) {
        evo_opcode op = ops[evo_rng_below(rng, EVO_COUNT_OF(ops))];
        evo_builder_accumulator(b, op, random_bits(rng, evo_instr_get(op)->result));
    }
}

static inline void random_tables(evo_rng *rng, evo_builder *b) {
    for (uint32_t i = evo_rng_below(rng, 5); i > 0; i--) {
        unsigned size = evo_rng_below(rng, 3) == 0 ? 1 + evo_rng_below(rng, 70)
                                                   : 2u << evo_rng_below(rng, 5);
        evo_type type = (evo_type)(EVO_TYPE_F32 + evo_rng_below(rng, 3));
        if (type != EVO_TYPE_I32 && evo_rng_below(rng, 2) == 0) {
            uint32_t generator = 1 + evo_rng_below(rng, EVO_GENERATOR_RECIPROCAL);
            evo_builder_table(b, type, (evo_generator)generator, size, 1.0 / size,
                              evo_rng_unit(rng) + 0.25);
            continue;
        }
        uint64_t bits[70];
        for (unsigned j = 0; j < size; j++)
            bits[j] = random_bits(rng, type);
        evo_builder_table_values(b, type, bits, size);
    }
}

/* The first leaf in every other type, so that whatever the signature, values of all
 * types depend on an input. */
static inline void random_spread(evo_builder *b, random_pool *pool, evo_isa isa) {
    static const evo_opcode moves[4][3] = {
        {EVO_OP_WIDEN, EVO_OP_BITS_F32, EVO_OP_SEXT},
        {EVO_OP_NARROW, EVO_OP_BITS_F64, EVO_OP_WRAP},
        {EVO_OP_CVT_F32_I32, EVO_OP_CVT_F64_I32, EVO_OP_SEXT},
        {EVO_OP_CVT_F64_I64, EVO_OP_WRAP, EVO_OP_CVT_F32_I32},
    };
    if (b->failed)
        return;
    const evo_kernel *k = b->kernel;
    evo_value x = k->passes[k->pass_count - 1].blocks[0].first;
    evo_type type = evo_instr_get((evo_opcode)k->instrs[x].op)->result;
    for (int i = 0; i < 3; i++) {
        evo_opcode op = moves[type - EVO_TYPE_F32][i];
        if (evo_instr_get(op)->isa > isa)
            return;
        /* The last value of the operand's type: the leaf or a move of it. */
        evo_type from = evo_instr_get(op)->args[0];
        evo_value y = from == type ? x : pool->values[from][pool->counts[from] - 1];
        random_keep(b, pool, evo_build(b, op, y, EVO_NO_VALUE, EVO_NO_VALUE));
    }
}

/* Every array, parameter and accumulator that the pass may read: accumulators and
 * scratch arrays only after pass 0, which writes all of them. */
static inline void random_leaves(evo_builder *b, random_pool *pool, int pass,
                                 evo_isa isa) {
    const evo_kernel *k = b->kernel;
    for (unsigned i = 0; i < k->input_count; i++)
        random_leaf(b, pool, EVO_OP_IN_F32, evo_storage_type(k->inputs[i]), i);
    for (unsigned i = 0; i < k->param_count; i++)
        random_leaf(b, pool, EVO_OP_PARAM_F32, k->params[i], i);
    for (unsigned i = 0; pass > 0 && i < k->scratch_count; i++)
        random_leaf(b, pool, EVO_OP_SCRATCH_F32, k->scratch[i], i);
    for (unsigned i = 0; pass > 0 && i < k->accumulator_count; i++) {
        evo_type type = evo_instr_get(k->accumulators[i].op)->result;
        random_leaf(b, pool, EVO_OP_ACC_F32, type, i);
    }
    random_spread(b, pool, isa);
}

/* One of the last values of a type: results that use much of the program. */
static inline evo_value random_result(evo_rng *rng, evo_builder *b, random_pool *pool,
                                      evo_type type) {
    int count = pool->counts[type];
    if (count == 0)
        return random_operand(rng, b, pool, type);
    int back = (int)evo_rng_below(rng, count < 2 ? 1 : 2);
    return pool->values[type][count - 1 - back];
}

/* All of the last values of a type in one, so that few are dead. */
static inline evo_value random_sum(evo_builder *b, random_pool *pool, evo_type type) {
    enum { MOST = 50 };
    bool wide = type == EVO_TYPE_F64 || type == EVO_TYPE_I64;
    bool floats = type == EVO_TYPE_F32 || type == EVO_TYPE_F64;
    evo_value sum = evo_build_leaf(b, wide ? EVO_OP_CONST_I64 : EVO_OP_CONST_I32, 0);
    int count = pool->counts[type], first = count > MOST ? count - MOST : 0;
    for (int i = first; i < count; i++) {
        evo_value v = pool->values[type][i], none = EVO_NO_VALUE;
        if (floats)
            v = evo_build(b, wide ? EVO_OP_BITS_F64 : EVO_OP_BITS_F32, v, none, none);
        sum = evo_build(b, wide ? EVO_OP_XOR_I64 : EVO_OP_XOR_I32, sum, v, none);
    }
    if (floats)
        sum = evo_build(b, wide ? EVO_OP_FROM_BITS_F64 : EVO_OP_FROM_BITS_F32, sum,
                        EVO_NO_VALUE, EVO_NO_VALUE);
    return sum;
}

/* Pass 0 of several fills scratch arrays and accumulators; the last pass writes the
 * outputs (inputs may be the same arrays, so no pass reads them afterwards). */
static inline void random_results(evo_rng *rng, evo_builder *b, random_pool *pool,
                                  int pass, int last) {
    const evo_kernel *k = b->kernel;
    for (int i = 0; pass == last && i < k->output_count; i++) {
        evo_type type = evo_storage_type(k->outputs[i]);
        evo_value value = random_result(rng, b, pool, type);
        evo_builder_result(b, EVO_SINK_OUTPUT, i, value);
    }
    for (int i = 0; pass == 0 && last > 0 && i < k->scratch_count; i++) {
        evo_value value = random_result(rng, b, pool, k->scratch[i]);
        evo_builder_result(b, EVO_SINK_SCRATCH, i, value);
    }
    for (int i = 0; pass == 0 && last > 0 && i < k->accumulator_count; i++) {
        evo_type type = evo_instr_get(k->accumulators[i].op)->result;
        evo_value value = random_result(rng, b, pool, type);
        evo_builder_result(b, EVO_SINK_ACCUMULATOR, i, value);
    }
}

static inline void random_pass(evo_rng *rng, evo_builder *b, int pass, int last,
                               evo_isa isa) {
    random_pool main_pool = {.counts = {0}};
    evo_builder_pass(b, 1u << evo_rng_below(rng, 4));
    random_leaves(b, &main_pool, pass, isa);
    random_instrs(rng, b, &main_pool, (int)evo_rng_below(rng, 64), isa);
    uint32_t regions =
        evo_rng_below(rng, 2) == 0 ? 0 : 1 + evo_rng_below(rng, EVO_MAX_BLOCKS - 1);
    evo_value predicates[EVO_MAX_BLOCKS];
    for (uint32_t i = 0; i < regions; i++)
        predicates[i] = random_operand(rng, b, &main_pool, EVO_TYPE_MASK);
    random_results(rng, b, &main_pool, pass, last);
    for (uint32_t i = 0; i < regions; i++) {
        random_pool pool = main_pool;
        evo_builder_region(b, (evo_region_mode)evo_rng_below(rng, 2), predicates[i]);
        random_instrs(rng, b, &pool, (int)evo_rng_below(rng, 12), isa);
        random_results(rng, b, &pool, pass, last);
    }
}

/* *k verifies; a kernel that would grow beyond its limits is drawn again. */
static inline void random_kernel(evo_rng *rng, evo_kernel *k) {
    for (;;) {
        evo_builder b;
        evo_builder_init(&b, k, "random");
        random_signature(rng, &b);
        random_tables(rng, &b);
        bool memory = k->scratch_count + k->accumulator_count > 0;
        int last = memory ? 1 : 0; /* a pass must write something */
        for (int pass = 0; pass <= last; pass++)
            random_pass(rng, &b, pass, last, EVO_ISA_AVX512);
        if (!b.failed)
            return;
    }
}

/* A kernel of one pass without scratch arrays and accumulators, with native forms of
 * all instructions. */
static inline void random_elementwise(evo_rng *rng, evo_kernel *k, evo_isa isa) {
    for (;;) {
        evo_builder b;
        evo_builder_init(&b, k, "random");
        random_signature(rng, &b);
        if (k->scratch_count + k->accumulator_count > 0)
            continue;
        random_tables(rng, &b);
        random_pass(rng, &b, 0, 0, isa);
        if (!b.failed)
            return;
    }
}

static inline void random_sums(evo_builder *b, random_pool *pool) {
    for (int i = 0; i < b->kernel->output_count; i++) {
        evo_type type = evo_storage_type(b->kernel->outputs[i]);
        evo_builder_result(b, EVO_SINK_OUTPUT, i, random_sum(b, pool, type));
    }
}

/* The same, with two to four blocks of about a hundred instructions, most of them live,
 * whose predicates are bits of the first input. */
static inline void random_expansions(evo_rng *rng, evo_kernel *k) {
    enum { INSTRUCTIONS = 150 };
    evo_builder b;
    do {
        random_pool main_pool = {.counts = {0}};
        evo_value masks[3], none = EVO_NO_VALUE;
        int regions = 1 + (int)evo_rng_below(rng, EVO_COUNT_OF(masks));
        evo_builder_init(&b, k, "random");
        random_signature(rng, &b);
        random_tables(rng, &b);
        k->scratch_count = k->accumulator_count = 0;
        evo_builder_pass(&b, 1u << evo_rng_below(rng, 4));
        random_leaves(&b, &main_pool, 0, EVO_ISA_AVX512);
        evo_value x = random_operand(rng, &b, &main_pool, EVO_TYPE_I32);
        for (int r = 0; r < regions; r++) {
            masks[r] =
                evo_build(&b, EVO_OP_AND_I32, x, evo_build_i32(&b, 2 << r), none);
            masks[r] =
                evo_build(&b, EVO_OP_LT_I32, evo_build_i32(&b, 0), masks[r], none);
        }
        random_pool leaves = main_pool;
        random_instrs(rng, &b, &main_pool, INSTRUCTIONS, EVO_ISA_AVX512);
        random_sums(&b, &main_pool);
        for (int r = 0; r < regions; r++) {
            random_pool pool = leaves;
            evo_builder_region(&b, (evo_region_mode)evo_rng_below(rng, 2), masks[r]);
            random_instrs(rng, &b, &pool, INSTRUCTIONS, EVO_ISA_AVX512);
            random_sums(&b, &pool);
        }
    } while (b.failed);
}

#endif

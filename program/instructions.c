/* Access to the instruction table, and what can be read off a kernel with it alone:
 * operation count, instruction set. */
#include "program/program.h"

#include <string.h>

#include "program/structure.h"

enum {
    COMM = EVO_FLAG_COMM,
    NANPROP = EVO_FLAG_NANPROP,
    DISCRETE = EVO_FLAG_DISCRETE,
    FORCE_A = EVO_FLAG_FORCE_A,
    FORCE_B = EVO_FLAG_FORCE_B,
    LEAF = EVO_FLAG_LEAF,
    TABLE = EVO_FLAG_TABLE,
    SAME = EVO_FLAG_SAME,
    BASE = EVO_ISA_PORTABLE,
    AVX2 = EVO_ISA_AVX2,
    AVX512 = EVO_ISA_AVX512,
};

#define TYPE_OF(type)          TYPE_OF_EXPANDED(type)
#define TYPE_OF_EXPANDED(type) EVO_TYPE_##type
#define ARG_COUNT(a, b, c)                                                             \
    ((TYPE_OF(a) != EVO_TYPE_NONE) + (TYPE_OF(b) != EVO_TYPE_NONE) +                   \
     (TYPE_OF(c) != EVO_TYPE_NONE))

const evo_instr_info evo_instr_table[EVO_OP_COUNT] = {
#define EVO_INSTR(id, text, y, a, b, c, flag, ex, da, db, dc, ir, s512, s256, kind,    \
                  set)                                                                 \
    [EVO_OP_##id] = {.name = text,                                                     \
                     .result = TYPE_OF(y),                                             \
                     .args = {TYPE_OF(a), TYPE_OF(b), TYPE_OF(c)},                     \
                     .arg_count = ARG_COUNT(a, b, c),                                  \
                     .flags = flag,                                                    \
                     .expr = #ex,                                                      \
                     .avx512 = s512,                                                   \
                     .avx2 = s256,                                                     \
                     .ports = EVO_PORT_##kind,                                         \
                     .isa = (evo_isa)set},
#include "program/instructions.def"
#undef EVO_INSTR
};

bool evo_instr_find(const char *name, evo_opcode *op) {
    for (int i = 0; i < EVO_OP_COUNT; i++) {
        if (strcmp(evo_instr_table[i].name, name) == 0) {
            *op = (evo_opcode)i;
            return true;
        }
    }
    return false;
}

/* ---- Names and sizes ------------------------------------------------------- */

size_t evo_storage_size(evo_storage storage) {
    static const uint8_t sizes[EVO_STORE_COUNT] = {4, 8, 4, 8, 1, 2, 8};
    return sizes[storage];
}

evo_type evo_storage_type(evo_storage storage) {
    static const uint8_t types[EVO_STORE_COUNT] = {
        EVO_TYPE_F32, EVO_TYPE_F64, EVO_TYPE_I32, EVO_TYPE_I64,
        EVO_TYPE_I32, EVO_TYPE_I32, EVO_TYPE_F64,
    };
    return (evo_type)types[storage];
}

const char *evo_storage_name(evo_storage storage) {
    static const char *const names[EVO_STORE_COUNT] = {"f32", "f64", "i32", "i64",
                                                       "u8",  "u16", "real"};
    return names[storage];
}

const char *evo_type_name(evo_type type) {
    static const char *const names[] = {"none", "f32", "f64", "i32", "i64", "mask"};
    return names[type];
}

size_t evo_type_size(evo_type type) {
    static const uint8_t sizes[] = {0, 4, 8, 4, 8, 1};
    return sizes[type];
}

static const char *const isa_names[EVO_ISA_COUNT] = {"portable", "avx2", "avx512"};

const char *evo_isa_name(evo_isa isa) {
    return isa_names[isa];
}

bool evo_isa_find(const char *name, evo_isa *isa) {
    for (int i = 0; i < EVO_ISA_COUNT; i++) {
        if (strcmp(isa_names[i], name) == 0) {
            *isa = (evo_isa)i;
            return true;
        }
    }
    return false;
}

evo_isa evo_isa_host(void) {
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma"))
        return EVO_ISA_PORTABLE;
    bool wide =
        __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
    return wide ? EVO_ISA_AVX512 : EVO_ISA_AVX2;
}

/* ---- Shape of single instructions ------------------------------------------ */

evo_opcode evo_const_opcode(evo_type type) {
    switch (type) {
    case EVO_TYPE_F32:
        return EVO_OP_CONST_F32;
    case EVO_TYPE_F64:
        return EVO_OP_CONST_F64;
    case EVO_TYPE_I32:
        return EVO_OP_CONST_I32;
    case EVO_TYPE_I64:
        return EVO_OP_CONST_I64;
    default:
        return EVO_OP_COUNT;
    }
}

bool evo_is_accumulator_op(evo_opcode op) {
    switch (op) {
    case EVO_OP_ADD_F32:
    case EVO_OP_ADD_F64:
    case EVO_OP_ADD_I32:
    case EVO_OP_ADD_I64:
    case EVO_OP_MUL_F32:
    case EVO_OP_MUL_F64:
    case EVO_OP_MUL_I32:
    case EVO_OP_MIN_F32:
    case EVO_OP_MIN_F64:
    case EVO_OP_MIN_I32:
    case EVO_OP_MAX_F32:
    case EVO_OP_MAX_F64:
    case EVO_OP_MAX_I32:
    case EVO_OP_AND_I32:
    case EVO_OP_AND_I64:
    case EVO_OP_OR_I32:
    case EVO_OP_OR_I64:
    case EVO_OP_XOR_I32:
    case EVO_OP_XOR_I64:
        return true;
    default:
        return false;
    }
}

evo_type evo_accumulator_type(const evo_accumulator *accumulator) {
    return evo_instr_get(accumulator->op)->result;
}

evo_type evo_accumulator_value_type(const evo_accumulator *accumulator) {
    return accumulator->blocked ? EVO_TYPE_F32 : evo_accumulator_type(accumulator);
}

unsigned evo_accumulator_lanes(const evo_accumulator *accumulator,
                               const evo_pass *sweep) {
    return accumulator->blocked ? EVO_LANES : (unsigned)EVO_LANES * sweep->unroll;
}

bool evo_pass_carries(const evo_kernel *kernel, const evo_pass *pass, uint64_t index) {
    if (pass->kind != EVO_PASS_SWEEP ||
        !evo_accumulator_carries(&kernel->accumulators[index]))
        return false;
    for (int s = 0; s < pass->sink_count; s++)
        if (pass->sinks[s].kind == EVO_SINK_ACCUMULATOR &&
            pass->sinks[s].index == index)
            return true;
    return false;
}

bool evo_pass_streams(const evo_pass *pass) {
    for (int s = 0; s < pass->sink_count; s++)
        if (pass->sinks[s].kind != EVO_SINK_OUTPUT)
            return false;
    return pass->stream;
}

evo_type evo_sink_type(const evo_kernel *kernel, evo_sink sink) {
    switch (sink.kind) {
    case EVO_SINK_OUTPUT:
        return evo_storage_type(kernel->outputs[sink.index]);
    case EVO_SINK_SCRATCH:
        return kernel->scratch[sink.index];
    default:
        return evo_accumulator_value_type(&kernel->accumulators[sink.index]);
    }
}

const char *evo_sink_name(evo_sink_kind kind) {
    static const char *const names[] = {"output", "scratch", "accumulator"};
    return names[kind];
}

bool evo_name_valid(const char *name, size_t length) {
    if (length == 0 || length >= EVO_MAX_NAME || name[0] < 'a' || name[0] > 'z')
        return false;
    for (size_t i = 1; i < length; i++) {
        char c = name[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'))
            return false;
    }
    return true;
}

/* ---- Counts over a kernel -------------------------------------------------- */

bool evo_kernel_is_real(const evo_kernel *kernel) {
    return kernel->input_count > 0 && kernel->inputs[0] == EVO_STORE_REAL;
}

double evo_number_of(evo_type type, uint64_t bits) {
    uint32_t low = (uint32_t)bits;
    float narrow;
    double wide;
    switch (type) {
    case EVO_TYPE_F32:
        memcpy(&narrow, &low, sizeof narrow);
        return narrow;
    case EVO_TYPE_F64:
        memcpy(&wide, &bits, sizeof wide);
        return wide;
    case EVO_TYPE_I64:
        return (double)(int64_t)bits;
    default:
        return (int32_t)low;
    }
}

bool evo_kernel_branches(const evo_kernel *kernel) {
    for (int p = 0; p < kernel->pass_count; p++)
        for (int b = 1; b < kernel->passes[p].block_count; b++)
            if (kernel->passes[p].blocks[b].mode == EVO_REGION_BRANCH)
                return true;
    return false;
}

int evo_kernel_operations(const evo_kernel *kernel) {
    bool depends[EVO_MAX_INSTRS];
    int count = 0;
    for (int i = 0; i < kernel->instr_count; i++) {
        const evo_instr *instr = &kernel->instrs[i];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        evo_imm_kind kind = evo_imm_kind_of((evo_opcode)instr->op);
        /* What earlier passes left depends on the inputs that they swept. */
        depends[i] = kind == EVO_IMM_INPUT || kind == EVO_IMM_SCRATCH ||
                     kind == EVO_IMM_OUTPUT || kind == EVO_IMM_ACCUMULATOR;
        for (int k = 0; k < info->arg_count; k++)
            depends[i] |= depends[instr->args[k]];
        bool encoding = instr->op == EVO_OP_BITS_F32 || instr->op == EVO_OP_BITS_F64 ||
                        instr->op == EVO_OP_FROM_BITS_F32 ||
                        instr->op == EVO_OP_FROM_BITS_F64;
        count += depends[i] && !(info->flags & EVO_FLAG_LEAF) && !encoding;
    }
    return count;
}

evo_isa evo_kernel_isa(const evo_kernel *kernel) {
    evo_isa isa = EVO_ISA_PORTABLE;
    for (int i = 0; i < kernel->instr_count; i++) {
        evo_isa needed = evo_instr_get((evo_opcode)kernel->instrs[i].op)->isa;
        isa = needed > isa ? needed : isa;
    }
    return isa;
}

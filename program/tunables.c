/* Which constants fitting may move, and which values are discrete quantities. */
#include "program/interp.h"

#include <math.h>
#include <string.h>

/* smooth_operand[op][k]: the derivative by operand k is not identically zero. */
#define IS_SMOOTH(text) (sizeof(text) != 2 || (text)[0] != '0')
#define EVO_INSTR(id, name, R, A, B, C, flags, expr, da, db, dc, ...)                  \
    [EVO_OP_##id] = {IS_SMOOTH(#da), IS_SMOOTH(#db), IS_SMOOTH(#dc)},
static const bool smooth_operand[EVO_OP_COUNT][3] = {
#include "program/instructions.def"
};
#undef EVO_INSTR

/* The factor that brings exponents of e4m3fn to the places of f32 (seeds/storage/) is
 * part of the encoding, not of the number. */
static evo_value before_factor(const evo_kernel *kernel, evo_value v) {
    static const uint32_t factor = 0x03800000; /* 2^-120 */
    const evo_instr *instr = &kernel->instrs[v];
    for (int k = 0; k < 2 && instr->op == EVO_OP_MUL_F32; k++) {
        const evo_instr *operand = &kernel->instrs[instr->args[k]];
        if (operand->op == EVO_OP_CONST_F32 && operand->imm == factor)
            return instr->args[1 - k];
    }
    return v;
}

evo_value evo_kernel_encoded(const evo_kernel *kernel, evo_value result) {
    evo_value found = EVO_NO_VALUE;
    bool wanted[EVO_MAX_INSTRS] = {false};
    if (evo_instr_get((evo_opcode)kernel->instrs[result].op)->result != EVO_TYPE_I32)
        return result;
    wanted[result] = true;
    for (size_t v = (size_t)result + 1; v-- > 0;) {
        const evo_instr *instr = &kernel->instrs[v];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        if (!wanted[v])
            continue;
        for (int k = 0; k < info->arg_count; k++)
            if (info->args[k] == EVO_TYPE_I32)
                wanted[instr->args[k]] = true;
            else if (info->args[k] == EVO_TYPE_F32 &&
                     (found == EVO_NO_VALUE || instr->args[k] < found))
                found = instr->args[k];
    }
    return found == EVO_NO_VALUE ? result : before_factor(kernel, found);
}

/* Marks the results of all blocks, where those are encodings the floats that are
 * encoded; with `masks` also the predicates of the regions. */
static void mark_results(const evo_kernel *kernel, bool marked[EVO_MAX_INSTRS],
                         bool masks) {
    memset(marked, 0, EVO_MAX_INSTRS * sizeof marked[0]);
    for (unsigned p = 0; p < kernel->pass_count; p++) {
        const evo_pass *pass = &kernel->passes[p];
        for (unsigned b = 0; b < pass->block_count; b++) {
            for (unsigned s = 0; s < pass->sink_count; s++)
                marked[evo_kernel_encoded(kernel, pass->blocks[b].results[s])] = true;
            if (masks && b > 0)
                marked[pass->blocks[b].predicate] = true;
        }
    }
}

void evo_kernel_forced(const evo_kernel *kernel, bool forced[EVO_MAX_INSTRS]) {
    bool live[EVO_MAX_INSTRS];
    mark_results(kernel, live, true);
    memset(forced, 0, EVO_MAX_INSTRS * sizeof forced[0]);
    for (size_t v = kernel->instr_count; v-- > 0;) {
        const evo_instr *instr = &kernel->instrs[v];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        if (!live[v])
            continue;
        for (int k = 0; k < info->arg_count; k++)
            live[instr->args[k]] = true;
        if (info->flags & EVO_FLAG_FORCE_A)
            forced[instr->args[0]] = true;
        if (info->flags & EVO_FLAG_FORCE_B)
            forced[instr->args[1]] = true;
    }
}

/* A finite float constant's value; 0 for anything else. */
static double constant_value(const evo_instr *instr) {
    bool is_float = instr->op == EVO_OP_CONST_F32 || instr->op == EVO_OP_CONST_F64;
    evo_type type = evo_instr_get((evo_opcode)instr->op)->result;
    double value = is_float ? evo_number_of(type, instr->imm) : 0;
    return isfinite(value) ? value : 0;
}

static bool is_whole(const evo_instr *instr) {
    double value = constant_value(instr);
    return value != 0 && fabs(value) <= 64 && value == rint(value);
}

/* A power of two so large or small that it can only be there to move an exponent, such
 * as that of an encoding with fewer bits. */
static bool is_scale(const evo_instr *instr) {
    int exponent;
    double fraction = frexp(constant_value(instr), &exponent);
    return fraction == 0.5 && (exponent < -64 || exponent > 64);
}

/* The scale of an argument, or the whole number that v adds to a reduced one: x, its
 * significand, such a one times a table's entry, less a number before. EVO_NO_VALUE
 * where it is no such step.
 */
static evo_value whole_step(const evo_kernel *kernel, const bool *argument, size_t v) {
    const evo_instr *i = &kernel->instrs[v];
    bool table;
    switch (i->op) {
    case EVO_OP_ADD_F32:
    case EVO_OP_ADD_F64:
    case EVO_OP_SUB_F32:
    case EVO_OP_SUB_F64:
        for (int k = 0; k < 2; k++)
            if (argument[i->args[k]] && is_whole(&kernel->instrs[i->args[1 - k]]))
                return i->args[1 - k];
        return EVO_NO_VALUE;
    case EVO_OP_MUL_F32:
        for (int k = 0; k < 2; k++)
            if (argument[i->args[k]] && is_scale(&kernel->instrs[i->args[1 - k]]))
                return i->args[1 - k];
        return EVO_NO_VALUE;
    case EVO_OP_FMA_F32:
    case EVO_OP_FMA_F64:
        for (int k = 0; k < 2; k++) {
            const evo_instr *entry = &kernel->instrs[i->args[1 - k]];
            table = evo_instr_get((evo_opcode)entry->op)->flags & EVO_FLAG_TABLE;
            if (table && argument[i->args[k]] && is_whole(&kernel->instrs[i->args[2]]))
                return i->args[2];
        }
        return EVO_NO_VALUE;
    default:
        return EVO_NO_VALUE;
    }
}

/* x - 1 near 1 and the like are exact, and have zeros that results share: such numbers
 * are structure. */
static void freeze_whole_steps(const evo_kernel *kernel, bool *frozen) {
    bool argument[EVO_MAX_INSTRS] = {false};
    for (size_t v = 0; v < kernel->instr_count; v++) {
        const evo_instr *i = &kernel->instrs[v];
        switch (i->op) {
        case EVO_OP_IN_F32:
        case EVO_OP_IN_F64:
        case EVO_OP_GETMANT_F32:
        case EVO_OP_GETMANT_F64:
        case EVO_OP_GETMANT75_F32:
        case EVO_OP_GETMANT75_F64:
        case EVO_OP_FROM_BITS_F32:
        case EVO_OP_FROM_BITS_F64:
        case EVO_OP_FROM_HALF_F32:
            argument[v] = true;
            break;
        case EVO_OP_WIDEN:
        case EVO_OP_NEG_F32:
        case EVO_OP_NEG_F64:
            argument[v] = argument[i->args[0]];
            break;
        case EVO_OP_SELECT_F32:
        case EVO_OP_SELECT_F64:
            argument[v] = argument[i->args[1]] && argument[i->args[2]];
            break;
        default: {
            evo_value number = whole_step(kernel, argument, v);
            argument[v] = number != EVO_NO_VALUE;
            if (argument[v])
                frozen[number] = true;
        }
        }
    }
}

size_t evo_kernel_tunables(const evo_kernel *kernel, evo_value *values, size_t max) {
    bool forced[EVO_MAX_INSTRS], reached[EVO_MAX_INSTRS];
    bool frozen[EVO_MAX_INSTRS] = {false};
    evo_kernel_forced(kernel, forced);
    freeze_whole_steps(kernel, frozen);
    mark_results(kernel, reached, false);
    for (size_t v = kernel->instr_count; v-- > 0;) {
        const evo_instr *instr = &kernel->instrs[v];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        bool cut = forced[v] || (info->flags & EVO_FLAG_DISCRETE) != 0;
        for (int k = 0; k < info->arg_count; k++) {
            /* A rounding constant sets the discrete quantity by its magnitude. */
            if (forced[v])
                frozen[instr->args[k]] = true;
            if (reached[v] && !cut && smooth_operand[instr->op][k])
                reached[instr->args[k]] = true;
        }
    }
    /* A zero is one side of a choice, not a coefficient. */
    size_t count = 0;
    for (size_t v = 0; v < kernel->instr_count && count < max; v++)
        if (reached[v] && !forced[v] && !frozen[v] &&
            constant_value(&kernel->instrs[v]) != 0)
            values[count++] = (evo_value)v;
    return count;
}

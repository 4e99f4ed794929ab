/* The energy that a kernel's operations would take in hardware (energy.def). Integers
 * of kernels whose arrays are all bytes are priced as of 8 bits: codes are what they
 * compute with, and what is above them is cut off at the end. */
#include "program/program.h"

#include "program/structure.h"

static const struct {
    double small, integer, number;
} table[] = {
#define EVO_ENERGY(id, small, integer, number)                                         \
    [EVO_PORT_##id] = {small, integer, number},
#include "program/energy.def"
#undef EVO_ENERGY
};

static bool is_on_bytes(const evo_kernel *kernel) {
    bool bytes = true;
    for (int i = 0; i < kernel->input_count; i++)
        bytes &= kernel->inputs[i] == EVO_STORE_U8;
    for (int i = 0; i < kernel->output_count; i++)
        bytes &= kernel->outputs[i] == EVO_STORE_U8;
    return bytes;
}

/* Adding and subtracting whole numbers, and their bounds, are kinds of logic to the
 * ports of a processor, but not to an adder. */
static evo_port_kind kind_of(evo_opcode op) {
    switch (op) {
    case EVO_OP_ADD_I32:
    case EVO_OP_SUB_I32:
    case EVO_OP_ADD_I64:
    case EVO_OP_SUB_I64:
    case EVO_OP_MIN_I32:
    case EVO_OP_MAX_I32:
        return EVO_PORT_ADD;
    default:
        return evo_instr_get(op)->ports;
    }
}

static bool is_constant(const evo_kernel *kernel, evo_value v) {
    return v != EVO_NO_VALUE && kernel->instrs[v].op == EVO_OP_CONST_I32;
}

double evo_kernel_energy_pj(const evo_kernel *kernel) {
    bool bytes = is_on_bytes(kernel);
    double sum = 0;
    for (evo_value v = 0; v < kernel->instr_count; v++) {
        const evo_instr *instr = &kernel->instrs[v];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        evo_port_kind kind = kind_of((evo_opcode)instr->op);
        if (info->arg_count == 0 ||
            (kind == EVO_PORT_SHIFT && is_constant(kernel, instr->args[1])))
            continue;
        bool integer = info->args[0] == EVO_TYPE_I32 || info->args[0] == EVO_TYPE_I64 ||
                       info->args[0] == EVO_TYPE_MASK;
        sum += !integer ? table[kind].number
               : bytes  ? table[kind].small
                        : table[kind].integer;
    }
    return sum;
}

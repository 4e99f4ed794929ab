/* Quick generator: bytes. One emitter writes every row of forms.def, with a VEX prefix
 * (256 bits, and mask registers) or an EVEX prefix (512 bits); Intel's manual, volume
 * 2, sections 2.3 and 2.7. */

#include "jit/encode.h"

#include <string.h>

#define N EVO_QUICK_NONE

enum { NP = 0, P66 = 1, PF3 = 2, PF2 = 3 };
enum { W0 = 0, W1 = 3, WE = 2 };
#define COMM QUICK_COMM
#define FOLD QUICK_FOLD
#define IMM  QUICK_IMM
#define KDST QUICK_KDST
#define KOP  QUICK_KOP
#define L1   QUICK_L1
#define HALF QUICK_HALF
const quick_info evo_quick_forms[QUICK_FORMS] = {
#define EVO_FORM(id, prefix, map, opcode, w, shape, size, flags)                       \
    [QUICK_##id] = {prefix, map, opcode, w, SHAPE_##shape, size, flags},
#include "jit/forms.def"
#undef EVO_FORM
};

/* Inputs first. The arguments rdi and rsi are read while pointers are loaded, so they
 * come last, and rsi, that of the outputs, at the very end. */
const uint8_t evo_code_arrays[EVO_QUICK_ARRAYS] = {10, 11, 8, RBX, RDI, RSI};

/* ---- Bytes ------------------------------------------------------------------ */

void evo_code_byte(evo_quick *q, unsigned value) {
    if (q->image_size - q->origin == EVO_QUICK_CODE)
        q->failed = true;
    else
        q->image[q->image_size++] = (uint8_t)value;
}

void evo_code_bytes(evo_quick *q, const char *code, size_t count) {
    for (size_t i = 0; i < count; i++)
        evo_code_byte(q, (uint8_t)code[i]);
}

void evo_code_word(evo_quick *q, uint64_t value, unsigned size) {
    for (unsigned i = 0; i < size; i++)
        evo_code_byte(q, (value >> (8 * i)) & 0xff);
}

/* The distance at `at` becomes one from its end to `target`. */
void evo_code_patch(evo_quick *q, size_t at, size_t target) {
    int32_t distance = (int32_t)((int64_t)target - (int64_t)at - 4);
    if (!q->failed)
        memcpy(q->image + at, &distance, sizeof distance);
}

/* A jump; its distance is to be patched at the place returned. */
size_t evo_code_jump(evo_quick *q, const char *opcode, size_t count) {
    evo_code_bytes(q, opcode, count);
    evo_code_word(q, 0, 4);
    return q->image_size - 4;
}

/* ---- Operands --------------------------------------------------------------- */

quick_operand evo_code_in_register(uint8_t reg) {
    return (quick_operand){.reg = reg};
}

quick_operand evo_code_at_stack(uint32_t slot) {
    return (quick_operand){.memory = true, .reg = RSP, .offset = (int32_t)slot};
}

/* A value in memory. */
static quick_operand in_memory(const evo_quick *q, quick_value value) {
    const quick_vreg *v = &q->values[value];
    if (!v->uniform || (v->place != PLACE_POOL && !q->wide))
        return evo_code_at_stack(v->slot);
    bool splat = q->wide && v->size != 0;
    if (v->place == PLACE_POOL)
        return (quick_operand){.memory = true,
                               .relative = true,
                               .broadcast = splat,
                               .offset = (int32_t)v->at};
    return (quick_operand){.memory = true,
                           .broadcast = splat,
                           .reg = v->place == PLACE_CONSTANT ? RCX : RDX,
                           .offset = (int32_t)(8 * v->at)};
}

static quick_operand operand_of(const evo_quick *q, const quick_mop *mop, int s) {
    return mop->folded == s + 1 ? in_memory(q, mop->src[s])
                                : evo_code_in_register(q->values[mop->src[s]].reg);
}

static unsigned array_size(const evo_quick *q, unsigned array) {
    const evo_kernel *k = q->kernel;
    return (unsigned)evo_storage_size(
        array < k->input_count ? k->inputs[array] : k->outputs[array - k->input_count]);
}

static quick_operand in_array(const evo_quick *q, const quick_mop *mop) {
    if (mop->array == EVO_QUICK_STACK)
        return evo_code_at_stack((uint32_t)mop->offset);
    return (quick_operand){.memory = true,
                           .reg = evo_code_arrays[mop->array],
                           .index = RAX,
                           .scale = (uint8_t)array_size(q, mop->array),
                           .offset = mop->offset};
}

/* ---- The emitter ------------------------------------------------------------ */

typedef struct encoding {
    const quick_info *form;
    uint8_t opcode;
    uint8_t reg, vvvv, mask; /* fields; vvvv 0 where unused */
    quick_operand rm;
    int imm; /* < 0: none */
} encoding;

/* Bit 3 of the base (or register) and of the index, bit 4 of a register. */
static void prefix_evex(evo_quick *q, const encoding *e) {
    unsigned reg = e->reg, vvvv = e->vvvv, wide = (e->form->wide >> 1) & 1u;
    unsigned b = e->rm.reg >> 3 & 1u, x, high = vvvv >> 4 & 1u;
    if (!e->rm.memory)
        x = e->rm.reg >> 4 & 1u;
    else
        x = e->rm.scale != 0 ? e->rm.index >> 3 & 1u : 0;
    if (e->rm.vector_index)
        high = e->rm.index >> 4 & 1u;
    evo_code_byte(q, 0x62);
    evo_code_byte(q, (~reg & 8u) << 4 | (x ^ 1u) << 6 | (b ^ 1u) << 5 | (~reg & 16u) |
                         e->form->map);
    evo_code_byte(q, wide << 7 | (~vvvv & 15u) << 3 | 4u | e->form->prefix);
    evo_code_byte(q,
                  2u << 5 | (e->rm.broadcast ? 16u : 0) | (high ^ 1u) << 3 | e->mask);
}

static void prefix_vex(evo_quick *q, const encoding *e) {
    unsigned flags = e->form->flags, length = 1;
    unsigned r = e->reg >> 3 & 1u, b = e->rm.reg >> 3 & 1u;
    unsigned x = e->rm.memory && e->rm.scale != 0 ? e->rm.index >> 3 & 1u : 0;
    unsigned wide = e->form->wide & 1u;
    if (flags & (QUICK_KOP | QUICK_HALF))
        length = (flags & QUICK_L1) != 0;
    unsigned rest = (~(unsigned)e->vvvv & 15u) << 3 | length << 2 | e->form->prefix;
    if (x == 0 && b == 0 && wide == 0 && e->form->map == 1) {
        evo_code_byte(q, 0xc5);
        evo_code_byte(q, (r ^ 1u) << 7 | rest);
        return;
    }
    evo_code_byte(q, 0xc4);
    evo_code_byte(q, (r ^ 1u) << 7 | (x ^ 1u) << 6 | (b ^ 1u) << 5 | e->form->map);
    evo_code_byte(q, wide << 7 | rest);
}

/* ModRM, SIB and distance. */
static void place(evo_quick *q, const encoding *e) {
    const quick_operand *rm = &e->rm;
    unsigned reg = (e->reg & 7u) << 3, mode = rm->offset != 0 ? 0x80 : 0;
    if (!rm->memory) {
        evo_code_byte(q, 0xc0 | reg | (rm->reg & 7u));
        return;
    }
    if (rm->relative) {
        evo_code_byte(q, reg | 5u);
        size_t end = q->image_size + 4 + (e->imm >= 0);
        evo_code_word(
            q, (uint64_t)((int64_t)(q->origin + (size_t)rm->offset) - (int64_t)end), 4);
        return;
    }
    if (rm->scale != 0 || (rm->reg & 7u) == RSP) {
        unsigned scale = rm->scale != 0 ? (unsigned)__builtin_ctz(rm->scale) : 0;
        unsigned index = rm->scale != 0 ? rm->index & 7u : 4u; /* 4: none */
        evo_code_byte(q, mode | reg | 4u);
        evo_code_byte(q, scale << 6 | index << 3 | (rm->reg & 7u));
    } else {
        evo_code_byte(q, mode | reg | (rm->reg & 7u));
    }
    if (mode != 0)
        evo_code_word(q, (uint32_t)rm->offset, 4);
}

static void emit(evo_quick *q, const encoding *e) {
    if (q->wide && !(e->form->flags & QUICK_KOP))
        prefix_evex(q, e);
    else
        prefix_vex(q, e);
    evo_code_byte(q, e->opcode);
    place(q, e);
    if (e->imm >= 0)
        evo_code_byte(q, (unsigned)e->imm);
}

/* An instruction of two operands, reg and r/m. */
void evo_code_move(evo_quick *q, quick_form form, uint8_t reg, quick_operand rm) {
    const quick_info *info = &evo_quick_forms[form];
    if (info->size == 0)
        rm.broadcast = false;
    emit(q, &(encoding){
                .form = info, .opcode = info->opcode, .reg = reg, .rm = rm, .imm = -1});
}

/* A splat or a vector from memory into a register. */
void evo_code_fetch(evo_quick *q, quick_value from, uint8_t reg) {
    quick_operand rm = in_memory(q, from);
    quick_form form = !rm.broadcast               ? QUICK_MOV
                      : q->values[from].size == 4 ? QUICK_BROADCASTSS
                                                  : QUICK_BROADCASTSD;
    evo_code_move(q, form, reg, rm);
}

/* ---- One instruction -------------------------------------------------------- */

uint8_t evo_code_register(const evo_quick *q, quick_value value) {
    return value == N ? 0 : q->values[value].reg;
}

/* a * b + c with the result in place of the factor or term whose register it has, or of
 * a copy of c; the operand in memory comes last. */
static void encode_fused(evo_quick *q, const quick_mop *mop) {
    uint8_t dst = evo_code_register(q, mop->dst);
    encoding e = {.form = &evo_quick_forms[mop->form], .reg = dst, .imm = -1};
    bool held[3];
    for (int s = 0; s < 3; s++)
        held[s] = mop->folded != s + 1 && evo_code_register(q, mop->src[s]) == dst;
    int factor = held[0] ? 0 : held[1] ? 1 : -1;
    if (held[2] || factor < 0) { /* 231: dst = vvvv * rm + dst */
        int last = mop->folded == 1 ? 0 : 1;
        if (!held[2] && mop->folded == 3)
            evo_code_fetch(q, mop->src[2], dst);
        else if (!held[2])
            evo_code_move(q, QUICK_MOV, dst,
                          evo_code_in_register(evo_code_register(q, mop->src[2])));
        e.opcode = e.form->opcode + 0x10;
        e.vvvv = evo_code_register(q, mop->src[1 - last]);
        e.rm = operand_of(q, mop, last);
    } else if (mop->folded == 2 - factor) { /* 132: dst = dst * rm + vvvv */
        e.opcode = e.form->opcode - 0x10;
        e.vvvv = evo_code_register(q, mop->src[2]);
        e.rm = operand_of(q, mop, 1 - factor);
    } else { /* 213: dst = vvvv * dst + rm */
        e.opcode = e.form->opcode;
        e.vvvv = evo_code_register(q, mop->src[1 - factor]);
        e.rm = operand_of(q, mop, 2);
    }
    emit(q, &e);
}

static void encode_gather(evo_quick *q, const quick_mop *mop) {
    const quick_info *form = &evo_quick_forms[mop->form];
    uint8_t dst = evo_code_register(q, mop->dst);
    encoding e = {.form = form,
                  .opcode = form->opcode,
                  .reg = dst,
                  .imm = -1,
                  .rm = {.memory = true,
                         .reg = R12,
                         .index = evo_code_register(q, mop->src[0]),
                         .scale = form->size,
                         .vector_index = true}};
    /* the old contents are an input */
    emit(q, &(encoding){.form = &evo_quick_forms[QUICK_PXORD],
                        .opcode = evo_quick_forms[QUICK_PXORD].opcode,
                        .reg = dst,
                        .vvvv = dst,
                        .rm = evo_code_in_register(dst),
                        .imm = -1});
    BYTES(q, "\x4c\x8d\x25"); /* lea r12, [rip + ...] */
    size_t end = q->image_size + 4;
    evo_code_word(q, (uint64_t)((int64_t)(q->origin + mop->table) - (int64_t)end), 4);
    if (q->wide)
        e.mask = evo_code_register(q, mop->src[2]);
    else
        e.vvvv = evo_code_register(q, mop->src[2]);
    emit(q, &e);
}

/* In place a choice is a move under a mask, which more ports take. */
static void encode_blend(evo_quick *q, const quick_mop *mop, encoding *e) {
    e->vvvv = evo_code_register(q, mop->src[0]);
    e->rm = operand_of(q, mop, 1);
    if (!q->wide) {
        e->imm = evo_code_register(q, mop->src[2]) << 4;
    } else {
        e->mask = evo_code_register(q, mop->src[2]);
        if (e->vvvv == e->reg && !e->rm.broadcast) {
            e->form = &evo_quick_forms[e->form->size == 8 ? QUICK_MOVD : QUICK_MOV];
            e->opcode = e->form->opcode;
            e->vvvv = 0;
        }
    }
    emit(q, e);
}

void evo_code_mop(evo_quick *q, const quick_mop *mop) {
    const quick_info *form = &evo_quick_forms[mop->form];
    uint8_t dst = evo_code_register(q, mop->dst);
    encoding e = {.form = form,
                  .opcode = form->opcode,
                  .reg = dst,
                  .imm = form->flags & QUICK_IMM ? mop->imm : -1};
    switch (form->shape) {
    case SHAPE_RVM:
        e.vvvv = mop->src[0] == N ? dst : evo_code_register(q, mop->src[0]);
        e.rm = mop->src[1] == N ? evo_code_in_register(dst) : operand_of(q, mop, 1);
        break;
    case SHAPE_RM:
        e.rm = operand_of(q, mop, 0);
        if (mop->form == QUICK_MOV && !e.rm.memory && e.rm.reg == dst)
            return;
        if (form->size == 0)
            e.rm.broadcast = false;
        break;
    case SHAPE_MR:
        e.reg = evo_code_register(q, mop->src[0]);
        e.rm = evo_code_in_register(dst);
        break;
    case SHAPE_BLEND:
        encode_blend(q, mop, &e);
        return;
    case SHAPE_TIED:
        if (evo_code_register(q, mop->src[0]) != dst)
            evo_code_move(q, QUICK_MOV, dst,
                          evo_code_in_register(evo_code_register(q, mop->src[0])));
        e.vvvv = evo_code_register(q, mop->src[1]);
        e.rm = operand_of(q, mop, 2);
        break;
    case SHAPE_FUSED:
        encode_fused(q, mop);
        return;
    case SHAPE_SHIFT2:
    case SHAPE_SHIFT4:
    case SHAPE_SHIFT6:
        e.reg = form->shape == SHAPE_SHIFT2 ? 2 : form->shape == SHAPE_SHIFT4 ? 4 : 6;
        e.vvvv = dst;
        e.rm = operand_of(q, mop, 0);
        break;
    case SHAPE_GATHER:
        encode_gather(q, mop);
        return;
    case SHAPE_LOAD:
        e.rm = in_array(q, mop);
        break;
    case SHAPE_STORE:
        e.reg = evo_code_register(q, mop->src[0]);
        e.rm = in_array(q, mop);
        break;
    case SHAPE_NOTHING:
        return;
    }
    emit(q, &e);
}

/* Quick generator: bytes. One emitter writes every row of forms.def, with a VEX prefix
 * (256 bits, and mask registers) or an EVEX prefix (512 bits); Intel's manual, volume
 * 2, sections 2.3 and 2.7. The loop around the step is written out.
 *
 * General registers: rax the index, r9 where whole steps end, rcx and rdx the caller's
 * constants and parameters, r12 free; the arrays have those of array_registers. */
#include "jit/internal.h"
#include "jit/quick.h"

#include <stdlib.h>
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

enum { RAX = 0, RCX = 1, RDX = 2, RBX = 3, RSP = 4, RSI = 6, RDI = 7, R12 = 12 };
/* Inputs first. The arguments rdi and rsi are read while pointers are loaded, so they
 * come last, and rsi, that of the outputs, at the very end. */
static const uint8_t array_registers[EVO_QUICK_ARRAYS] = {10, 11, 8, RBX, RDI, RSI};

/* ---- Bytes ------------------------------------------------------------------ */

static void byte(evo_quick *q, unsigned value) {
    if (q->image_size - q->origin == EVO_QUICK_CODE)
        q->failed = true;
    else
        q->image[q->image_size++] = (uint8_t)value;
}

static void bytes(evo_quick *q, const char *code, size_t count) {
    for (size_t i = 0; i < count; i++)
        byte(q, (uint8_t)code[i]);
}
#define BYTES(q, literal) bytes(q, literal, sizeof literal - 1)

static void word(evo_quick *q, uint64_t value, unsigned size) {
    for (unsigned i = 0; i < size; i++)
        byte(q, (value >> (8 * i)) & 0xff);
}

/* The distance at `at` becomes one from its end to `target`. */
static void patch(evo_quick *q, size_t at, size_t target) {
    int32_t distance = (int32_t)((int64_t)target - (int64_t)at - 4);
    if (!q->failed)
        memcpy(q->image + at, &distance, sizeof distance);
}

/* A jump; its distance is to be patched at the place returned. */
static size_t jump(evo_quick *q, const char *opcode, size_t count) {
    bytes(q, opcode, count);
    word(q, 0, 4);
    return q->image_size - 4;
}
#define JUMP(q, literal) jump(q, literal, sizeof literal - 1)

/* ---- Operands --------------------------------------------------------------- */

/* What the r/m field says: a register, or memory. */
typedef struct operand {
    bool memory, relative; /* relative: to the instruction pointer */
    bool broadcast;
    uint8_t reg;       /* or the base */
    uint8_t index;     /* register, where there is a scale */
    uint8_t scale;     /* 1, 2, 4, 8; 0: no index */
    bool vector_index; /* of gathers */
    int32_t offset;    /* from the base; of a relative one in the kernel's pool */
} operand;

static operand in_register(uint8_t reg) {
    return (operand){.reg = reg};
}

static operand at_stack(uint32_t slot) {
    return (operand){.memory = true, .reg = RSP, .offset = (int32_t)slot};
}

/* A value in memory. */
static operand in_memory(const evo_quick *q, quick_value value) {
    const quick_vreg *v = &q->values[value];
    if (!v->uniform || (v->place != PLACE_POOL && !q->wide))
        return at_stack(v->slot);
    bool splat = q->wide && v->size != 0;
    if (v->place == PLACE_POOL)
        return (operand){.memory = true,
                         .relative = true,
                         .broadcast = splat,
                         .offset = (int32_t)v->at};
    return (operand){.memory = true,
                     .broadcast = splat,
                     .reg = v->place == PLACE_CONSTANT ? RCX : RDX,
                     .offset = (int32_t)(8 * v->at)};
}

static operand operand_of(const evo_quick *q, const quick_mop *mop, int s) {
    return mop->folded == s + 1 ? in_memory(q, mop->src[s])
                                : in_register(q->values[mop->src[s]].reg);
}

static unsigned array_size(const evo_quick *q, unsigned array) {
    const evo_kernel *k = q->kernel;
    return (unsigned)evo_storage_size(
        array < k->input_count ? k->inputs[array] : k->outputs[array - k->input_count]);
}

static operand in_array(const evo_quick *q, const quick_mop *mop) {
    if (mop->array == EVO_QUICK_STACK)
        return at_stack((uint32_t)mop->offset);
    return (operand){.memory = true,
                     .reg = array_registers[mop->array],
                     .index = RAX,
                     .scale = (uint8_t)array_size(q, mop->array),
                     .offset = mop->offset};
}

/* ---- The emitter ------------------------------------------------------------ */

typedef struct encoding {
    const quick_info *form;
    uint8_t opcode;
    uint8_t reg, vvvv, mask; /* fields; vvvv 0 where unused */
    operand rm;
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
    byte(q, 0x62);
    byte(q, (~reg & 8u) << 4 | (x ^ 1u) << 6 | (b ^ 1u) << 5 | (~reg & 16u) |
                e->form->map);
    byte(q, wide << 7 | (~vvvv & 15u) << 3 | 4u | e->form->prefix);
    byte(q, 2u << 5 | (e->rm.broadcast ? 16u : 0) | (high ^ 1u) << 3 | e->mask);
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
        byte(q, 0xc5);
        byte(q, (r ^ 1u) << 7 | rest);
        return;
    }
    byte(q, 0xc4);
    byte(q, (r ^ 1u) << 7 | (x ^ 1u) << 6 | (b ^ 1u) << 5 | e->form->map);
    byte(q, wide << 7 | rest);
}

/* ModRM, SIB and distance. */
static void place(evo_quick *q, const encoding *e) {
    const operand *rm = &e->rm;
    unsigned reg = (e->reg & 7u) << 3, mode = rm->offset != 0 ? 0x80 : 0;
    if (!rm->memory) {
        byte(q, 0xc0 | reg | (rm->reg & 7u));
        return;
    }
    if (rm->relative) {
        byte(q, reg | 5u);
        size_t end = q->image_size + 4 + (e->imm >= 0);
        word(q, (uint64_t)((int64_t)(q->origin + (size_t)rm->offset) - (int64_t)end),
             4);
        return;
    }
    if (rm->scale != 0 || (rm->reg & 7u) == RSP) {
        unsigned scale = rm->scale != 0 ? (unsigned)__builtin_ctz(rm->scale) : 0;
        unsigned index = rm->scale != 0 ? rm->index & 7u : 4u; /* 4: none */
        byte(q, mode | reg | 4u);
        byte(q, scale << 6 | index << 3 | (rm->reg & 7u));
    } else {
        byte(q, mode | reg | (rm->reg & 7u));
    }
    if (mode != 0)
        word(q, (uint32_t)rm->offset, 4);
}

static void emit(evo_quick *q, const encoding *e) {
    if (q->wide && !(e->form->flags & QUICK_KOP))
        prefix_evex(q, e);
    else
        prefix_vex(q, e);
    byte(q, e->opcode);
    place(q, e);
    if (e->imm >= 0)
        byte(q, (unsigned)e->imm);
}

/* An instruction of two operands, reg and r/m. */
static void move(evo_quick *q, quick_form form, uint8_t reg, operand rm) {
    const quick_info *info = &evo_quick_forms[form];
    if (info->size == 0)
        rm.broadcast = false;
    emit(q, &(encoding){
                .form = info, .opcode = info->opcode, .reg = reg, .rm = rm, .imm = -1});
}

/* A splat or a vector from memory into a register. */
static void fetch(evo_quick *q, quick_value from, uint8_t reg) {
    operand rm = in_memory(q, from);
    quick_form form = !rm.broadcast               ? QUICK_MOV
                      : q->values[from].size == 4 ? QUICK_BROADCASTSS
                                                  : QUICK_BROADCASTSD;
    move(q, form, reg, rm);
}

/* ---- One instruction -------------------------------------------------------- */

static uint8_t reg_of(const evo_quick *q, quick_value value) {
    return value == N ? 0 : q->values[value].reg;
}

/* a * b + c with the result in place of the factor or term whose register it has, or of
 * a copy of c; the operand in memory comes last. */
static void encode_fused(evo_quick *q, const quick_mop *mop) {
    uint8_t dst = reg_of(q, mop->dst);
    encoding e = {.form = &evo_quick_forms[mop->form], .reg = dst, .imm = -1};
    bool held[3];
    for (int s = 0; s < 3; s++)
        held[s] = mop->folded != s + 1 && reg_of(q, mop->src[s]) == dst;
    int factor = held[0] ? 0 : held[1] ? 1 : -1;
    if (held[2] || factor < 0) { /* 231: dst = vvvv * rm + dst */
        int last = mop->folded == 1 ? 0 : 1;
        if (!held[2] && mop->folded == 3)
            fetch(q, mop->src[2], dst);
        else if (!held[2])
            move(q, QUICK_MOV, dst, in_register(reg_of(q, mop->src[2])));
        e.opcode = e.form->opcode + 0x10;
        e.vvvv = reg_of(q, mop->src[1 - last]);
        e.rm = operand_of(q, mop, last);
    } else if (mop->folded == 2 - factor) { /* 132: dst = dst * rm + vvvv */
        e.opcode = e.form->opcode - 0x10;
        e.vvvv = reg_of(q, mop->src[2]);
        e.rm = operand_of(q, mop, 1 - factor);
    } else { /* 213: dst = vvvv * dst + rm */
        e.opcode = e.form->opcode;
        e.vvvv = reg_of(q, mop->src[1 - factor]);
        e.rm = operand_of(q, mop, 2);
    }
    emit(q, &e);
}

static void encode_gather(evo_quick *q, const quick_mop *mop) {
    const quick_info *form = &evo_quick_forms[mop->form];
    uint8_t dst = reg_of(q, mop->dst);
    encoding e = {.form = form,
                  .opcode = form->opcode,
                  .reg = dst,
                  .imm = -1,
                  .rm = {.memory = true,
                         .reg = R12,
                         .index = reg_of(q, mop->src[0]),
                         .scale = form->size,
                         .vector_index = true}};
    /* the old contents are an input */
    emit(q, &(encoding){.form = &evo_quick_forms[QUICK_PXORD],
                        .opcode = evo_quick_forms[QUICK_PXORD].opcode,
                        .reg = dst,
                        .vvvv = dst,
                        .rm = in_register(dst),
                        .imm = -1});
    BYTES(q, "\x4c\x8d\x25"); /* lea r12, [rip + ...] */
    size_t end = q->image_size + 4;
    word(q, (uint64_t)((int64_t)(q->origin + mop->table) - (int64_t)end), 4);
    if (q->wide)
        e.mask = reg_of(q, mop->src[2]);
    else
        e.vvvv = reg_of(q, mop->src[2]);
    emit(q, &e);
}

/* In place a choice is a move under a mask, which more ports take. */
static void encode_blend(evo_quick *q, const quick_mop *mop, encoding *e) {
    e->vvvv = reg_of(q, mop->src[0]);
    e->rm = operand_of(q, mop, 1);
    if (!q->wide) {
        e->imm = reg_of(q, mop->src[2]) << 4;
    } else {
        e->mask = reg_of(q, mop->src[2]);
        if (e->vvvv == e->reg && !e->rm.broadcast) {
            e->form = &evo_quick_forms[e->form->size == 8 ? QUICK_MOVD : QUICK_MOV];
            e->opcode = e->form->opcode;
            e->vvvv = 0;
        }
    }
    emit(q, e);
}

static void encode_mop(evo_quick *q, const quick_mop *mop) {
    const quick_info *form = &evo_quick_forms[mop->form];
    uint8_t dst = reg_of(q, mop->dst);
    encoding e = {.form = form,
                  .opcode = form->opcode,
                  .reg = dst,
                  .imm = form->flags & QUICK_IMM ? mop->imm : -1};
    switch (form->shape) {
    case SHAPE_RVM:
        e.vvvv = mop->src[0] == N ? dst : reg_of(q, mop->src[0]);
        e.rm = mop->src[1] == N ? in_register(dst) : operand_of(q, mop, 1);
        break;
    case SHAPE_RM:
        e.rm = operand_of(q, mop, 0);
        if (mop->form == QUICK_MOV && !e.rm.memory && e.rm.reg == dst)
            return;
        if (form->size == 0)
            e.rm.broadcast = false;
        break;
    case SHAPE_MR:
        e.reg = reg_of(q, mop->src[0]);
        e.rm = in_register(dst);
        break;
    case SHAPE_BLEND:
        encode_blend(q, mop, &e);
        return;
    case SHAPE_TIED:
        if (reg_of(q, mop->src[0]) != dst)
            move(q, QUICK_MOV, dst, in_register(reg_of(q, mop->src[0])));
        e.vvvv = reg_of(q, mop->src[1]);
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
        e.reg = reg_of(q, mop->src[0]);
        e.rm = in_array(q, mop);
        break;
    case SHAPE_NOTHING:
        return;
    }
    emit(q, &e);
}

/* ---- The function ----------------------------------------------------------- */

/* Uniforms into their registers, words without EVEX onto the stack. */
static void set_uniforms(evo_quick *q) {
    for (int turn = 0; turn < 2; turn++) /* the first uses register 0 */
        for (unsigned i = 0; i < q->uniform_count; i++) {
            const quick_vreg *v = &q->values[q->uniforms[i]];
            bool spilled = v->memory && v->place != PLACE_POOL && !q->wide;
            if (turn == 0 ? !spilled : v->memory)
                continue;
            uint8_t reg = spilled ? 0 : v->reg;
            if (v->place == PLACE_POOL) {
                fetch(q, q->uniforms[i], reg);
                continue;
            }
            operand rm = {.memory = true,
                          .reg = v->place == PLACE_CONSTANT ? RCX : RDX,
                          .offset = (int32_t)(8 * v->at)};
            move(q, v->size == 4 ? QUICK_BROADCASTSS : QUICK_BROADCASTSD, reg, rm);
            if (spilled)
                move(q, QUICK_STOREUPS, 0, at_stack(v->slot));
        }
}

/* mov reg, [base + 8 * number] */
static void load_pointer(evo_quick *q, unsigned reg, unsigned base, unsigned number) {
    byte(q, 0x48 | (reg >> 3) << 2);
    byte(q, 0x8b);
    byte(q, 0x40 | (reg & 7u) << 3 | base);
    byte(q, 8 * number);
}

static void prologue(evo_quick *q, unsigned step) {
    const evo_kernel *k = q->kernel;
    BYTES(q,
          "\x55\x48\x89\xe5\x53\x41\x54"); /* push rbp; mov rbp, rsp; push rbx, r12 */
    BYTES(q, "\x48\x81\xec");              /* sub rsp, ... */
    word(q, 64 + q->stack_bytes, 4);
    BYTES(q, "\x48\x83\xe4\xc0"); /* and rsp, -64 */
    BYTES(q, "\x48\x89\x7d\xe8"); /* mov [rbp - 24], rdi, and so on */
    BYTES(q, "\x48\x89\x75\xe0\x48\x89\x55\xd8\x48\x89\x4d\xd0\x4c\x89\x4d\xc8");
    for (unsigned i = 0; i < k->input_count; i++)
        load_pointer(q, array_registers[i], RDI, i);
    for (unsigned i = 0; i < k->output_count; i++)
        load_pointer(q, array_registers[k->input_count + i], RSI, i);
    set_uniforms(q);
    BYTES(q, "\x49\x83\xe1"); /* and r9, -step */
    byte(q, (0u - step) & 0xff);
    BYTES(q, "\x31\xc0"); /* xor eax, eax */
}

/* The rest of the array, in evo_jit_tail, and the return. */
static void epilogue(evo_quick *q, unsigned step, size_t entry) {
    BYTES(q, "\x4c\x8b\x4d\xc8\x41\xf7\xc1"); /* mov r9, [rbp - 56]; test r9d, ... */
    word(q, step - 1, 4);
    size_t done = JUMP(q, "\x0f\x84"); /* jz */
    BYTES(q, "\xc5\xf8\x77");          /* vzeroupper */
    BYTES(q, "\x48\x8b\x7d\xe8\x48\x8b\x75\xe0\x48\x8b\x55\xd8\x48\x8b\x4d\xd0");
    BYTES(q, "\x49\xb8"); /* mov r8, shape */
    word(q, evo_jit_shape(q->kernel), 8);
    size_t own = JUMP(q, "\x48\x8d\x05"); /* lea rax, [rip + ...]: this function */
    patch(q, own, entry);
    BYTES(q, "\x48\x83\xec\x10\x48\x89\x04\x24"); /* sub rsp, 16; mov [rsp], rax */
    BYTES(q, "\x48\xb8");                         /* mov rax, evo_jit_tail */
    word(q, (uint64_t)(uintptr_t)evo_jit_tail, 8);
    BYTES(q, "\xff\xd0"); /* call rax */
    patch(q, done, q->image_size);
    BYTES(q, "\xc5\xf8\x77\x48\x8d\x65\xf0"); /* vzeroupper; lea rsp, [rbp - 16] */
    BYTES(q, "\x41\x5c\x5b\x5d\xc3");         /* pop r12, rbx, rbp; ret */
}

/* Regions behind a branch stand after the function. */
typedef struct region {
    unsigned first;
    size_t away, back;
} region;

static size_t test_branch(evo_quick *q, const quick_mop *mop) {
    uint8_t mask = reg_of(q, mop->src[0]);
    if (q->wide) {
        move(q, QUICK_KORTESTW, mask, in_register(mask));
    } else {
        move(q, QUICK_MOVMSKPS, R12, in_register(mask));
        BYTES(q, "\x45\x85\xe4"); /* test r12d, r12d */
    }
    return JUMP(q, "\x0f\x85"); /* jnz */
}

static unsigned encode_step(evo_quick *q, region regions[EVO_MAX_BLOCKS]) {
    unsigned count = 0;
    for (unsigned i = 0; i < q->mop_count; i++) {
        if (q->mops[i].form != QUICK_BRANCH) {
            encode_mop(q, &q->mops[i]);
            continue;
        }
        regions[count].away = test_branch(q, &q->mops[i]);
        regions[count].first = i + 1;
        regions[count++].back = q->image_size;
        while (q->mops[i].form != QUICK_MERGE)
            i++;
    }
    return count;
}

static bool reserve(evo_quick *q) {
    if (q->image_room - q->image_size >= EVO_QUICK_CODE + 64)
        return true;
    size_t room = 2 * q->image_room + 2 * EVO_QUICK_CODE;
    uint8_t *image = realloc(q->image, room);
    if (image == NULL)
        return false;
    q->image = image;
    q->image_room = room;
    return true;
}

static void align(evo_quick *q, unsigned to, unsigned filler) {
    while (q->image_size % to != 0 && !q->failed)
        byte(q, filler);
}

bool evo_quick_encode(evo_quick *q, size_t *entry) {
    region regions[EVO_MAX_BLOCKS];
    unsigned step = q->vectors * q->width;
    if (!reserve(q))
        return false;
    q->origin = q->image_size;
    align(q, 64, 0xcc);
    q->origin = q->image_size;
    bytes(q, (const char *)q->pool, q->pool_bytes);
    align(q, 64, 0xcc);
    *entry = q->image_size;
    prologue(q, step);
    BYTES(q, "\x4d\x85\xc9"); /* test r9, r9 */
    size_t empty = JUMP(q, "\x0f\x84");
    align(q, 64, 0x90);
    size_t top = q->image_size;
    unsigned count = encode_step(q, regions);
    if (step < 128) {
        BYTES(q, "\x48\x83\xc0"); /* add rax, step */
        byte(q, step);
    } else {
        BYTES(q, "\x48\x05");
        word(q, step, 4);
    }
    BYTES(q, "\x4c\x39\xc8"); /* cmp rax, r9 */
    patch(q, JUMP(q, "\x0f\x85"), top);
    patch(q, empty, q->image_size);
    epilogue(q, step, *entry);
    for (unsigned r = 0; r < count; r++) {
        patch(q, regions[r].away, q->image_size);
        for (unsigned i = regions[r].first; q->mops[i].form != QUICK_MERGE; i++)
            encode_mop(q, &q->mops[i]);
        patch(q, JUMP(q, "\xe9"), regions[r].back);
    }
    if (q->failed)
        q->image_size = q->origin;
    return !q->failed;
}

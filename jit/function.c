/* Quick generator: the function around a step, written out: arguments and constants,
 * the loop, the incomplete step, regions behind a branch. */
#include "jit/encode.h"
#include "jit/internal.h"

#include <stdlib.h>

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
                evo_code_fetch(q, q->uniforms[i], reg);
                continue;
            }
            quick_operand rm = {.memory = true,
                                .reg = v->place == PLACE_CONSTANT ? RCX : RDX,
                                .offset = (int32_t)(8 * v->at)};
            evo_code_move(q, v->size == 4 ? QUICK_BROADCASTSS : QUICK_BROADCASTSD, reg,
                          rm);
            if (spilled)
                evo_code_move(q, QUICK_STOREUPS, 0, evo_code_at_stack(v->slot));
        }
}

/* mov reg, [base + 8 * number] */
static void load_pointer(evo_quick *q, unsigned reg, unsigned base, unsigned number) {
    evo_code_byte(q, 0x48 | (reg >> 3) << 2);
    evo_code_byte(q, 0x8b);
    evo_code_byte(q, 0x40 | (reg & 7u) << 3 | base);
    evo_code_byte(q, 8 * number);
}

static void prologue(evo_quick *q, unsigned step) {
    const evo_kernel *k = q->kernel;
    BYTES(q,
          "\x55\x48\x89\xe5\x53\x41\x54"); /* push rbp; mov rbp, rsp; push rbx, r12 */
    BYTES(q, "\x48\x81\xec");              /* sub rsp, ... */
    evo_code_word(q, 64 + q->stack_bytes, 4);
    BYTES(q, "\x48\x83\xe4\xc0"); /* and rsp, -64 */
    BYTES(q, "\x48\x89\x7d\xe8"); /* mov [rbp - 24], rdi, and so on */
    BYTES(q, "\x48\x89\x75\xe0\x48\x89\x55\xd8\x48\x89\x4d\xd0\x4c\x89\x4d\xc8");
    for (unsigned i = 0; i < k->input_count; i++)
        load_pointer(q, evo_code_arrays[i], RDI, i);
    for (unsigned i = 0; i < k->output_count; i++)
        load_pointer(q, evo_code_arrays[k->input_count + i], RSI, i);
    set_uniforms(q);
    BYTES(q, "\x49\x83\xe1"); /* and r9, -step */
    evo_code_byte(q, (0u - step) & 0xff);
    BYTES(q, "\x31\xc0"); /* xor eax, eax */
}

/* The rest of the array, in evo_jit_tail, and the return. */
static void epilogue(evo_quick *q, unsigned step, size_t shape, size_t entry) {
    BYTES(q, "\x4c\x8b\x4d\xc8\x41\xf7\xc1"); /* mov r9, [rbp - 56]; test r9d, ... */
    evo_code_word(q, step - 1, 4);
    size_t done = JUMP(q, "\x0f\x84"); /* jz */
    BYTES(q, "\xc5\xf8\x77");          /* vzeroupper */
    BYTES(q, "\x48\x8b\x7d\xe8\x48\x8b\x75\xe0\x48\x8b\x55\xd8\x48\x8b\x4d\xd0");
    evo_code_patch(q, JUMP(q, "\x4c\x8d\x05"), shape); /* lea r8, [rip + ...] */
    size_t own = JUMP(q, "\x48\x8d\x05"); /* lea rax, [rip + ...]: this function */
    evo_code_patch(q, own, entry);
    BYTES(q, "\x48\x83\xec\x10\x48\x89\x04\x24"); /* sub rsp, 16; mov [rsp], rax */
    BYTES(q, "\x48\xb8");                         /* mov rax, evo_jit_tail */
    evo_code_word(q, (uint64_t)(uintptr_t)evo_jit_tail, 8);
    BYTES(q, "\xff\xd0"); /* call rax */
    evo_code_patch(q, done, q->image_size);
    BYTES(q, "\xc5\xf8\x77\x48\x8d\x65\xf0"); /* vzeroupper; lea rsp, [rbp - 16] */
    BYTES(q, "\x41\x5c\x5b\x5d\xc3");         /* pop r12, rbx, rbp; ret */
}

/* Regions behind a branch stand after the function. */
typedef struct region {
    unsigned first;
    size_t away, back;
} region;

static size_t test_branch(evo_quick *q, const quick_mop *mop) {
    uint8_t mask = evo_code_register(q, mop->src[0]);
    if (q->wide) {
        evo_code_move(q, QUICK_KORTESTW, mask, evo_code_in_register(mask));
    } else {
        evo_code_move(q, QUICK_MOVMSKPS, R12, evo_code_in_register(mask));
        BYTES(q, "\x45\x85\xe4"); /* test r12d, r12d */
    }
    return JUMP(q, "\x0f\x85"); /* jnz */
}

static unsigned encode_step(evo_quick *q, region regions[EVO_MAX_BLOCKS]) {
    unsigned count = 0;
    for (unsigned i = 0; i < q->mop_count; i++) {
        if (q->mops[i].form != QUICK_BRANCH) {
            evo_code_mop(q, &q->mops[i]);
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
        evo_code_byte(q, filler);
}

bool evo_quick_encode(evo_quick *q, size_t *entry) {
    region regions[EVO_MAX_BLOCKS];
    unsigned step = q->vectors * q->width;
    if (!reserve(q))
        return false;
    q->origin = q->image_size;
    align(q, 64, 0xcc);
    q->origin = q->image_size;
    evo_code_bytes(q, (const char *)q->pool, q->pool_bytes);
    uint8_t shape[EVO_JIT_SHAPE_BYTES];
    size_t shape_at = q->image_size,
           shape_size = evo_jit_shape(q->kernel, q->isa, shape);
    evo_code_bytes(q, (const char *)shape, shape_size);
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
        evo_code_byte(q, step);
    } else {
        BYTES(q, "\x48\x05");
        evo_code_word(q, step, 4);
    }
    BYTES(q, "\x4c\x39\xc8"); /* cmp rax, r9 */
    evo_code_patch(q, JUMP(q, "\x0f\x85"), top);
    evo_code_patch(q, empty, q->image_size);
    epilogue(q, step, shape_at, *entry);
    for (unsigned r = 0; r < count; r++) {
        evo_code_patch(q, regions[r].away, q->image_size);
        for (unsigned i = regions[r].first; q->mops[i].form != QUICK_MERGE; i++)
            evo_code_mop(q, &q->mops[i]);
        evo_code_patch(q, JUMP(q, "\xe9"), regions[r].back);
    }
    if (q->failed)
        q->image_size = q->origin;
    return !q->failed;
}

/* Quick generator: writing bytes at the end of the image; shared by encode.c
 * (instructions) and function.c (what is around them).
 *
 * General registers: rax the index, r9 where whole steps end, rcx and rdx the caller's
 * constants and parameters, r12 free; the arrays have those of evo_code_arrays. */
#ifndef EVO_JIT_ENCODE_H
#define EVO_JIT_ENCODE_H

#include "jit/quick.h"

enum { RAX = 0, RCX = 1, RDX = 2, RBX = 3, RSP = 4, RSI = 6, RDI = 7, R12 = 12 };
extern const uint8_t evo_code_arrays[EVO_QUICK_ARRAYS];

/* What the r/m field says: a register, or memory. */
typedef struct quick_operand {
    bool memory, relative; /* relative: to the instruction pointer */
    bool broadcast;
    uint8_t reg;       /* or the base */
    uint8_t index;     /* register, where there is a scale */
    uint8_t scale;     /* 1, 2, 4, 8; 0: no index */
    bool vector_index; /* of gathers */
    int32_t offset;    /* from the base; of a relative one in the kernel's pool */
} quick_operand;

void evo_code_byte(evo_quick *q, unsigned value);
void evo_code_bytes(evo_quick *q, const char *code, size_t count);
void evo_code_word(evo_quick *q, uint64_t value, unsigned size);
#define BYTES(q, literal) evo_code_bytes(q, literal, sizeof literal - 1)
/* A jump; its distance is to be patched at the place returned. */
size_t evo_code_jump(evo_quick *q, const char *opcode, size_t count);
#define JUMP(q, literal) evo_code_jump(q, literal, sizeof literal - 1)
/* The distance at `at` becomes one from its end to `target`. */
void evo_code_patch(evo_quick *q, size_t at, size_t target);

quick_operand evo_code_in_register(uint8_t reg);
quick_operand evo_code_at_stack(uint32_t slot);
uint8_t evo_code_register(const evo_quick *q, quick_value value); /* 0 for none */
/* An instruction of two operands, reg and r/m. */
void evo_code_move(evo_quick *q, quick_form form, uint8_t reg, quick_operand rm);
/* A splat or a vector from memory into a register. */
void evo_code_fetch(evo_quick *q, quick_value from, uint8_t reg);
/* Any instruction but the borders of regions. */
void evo_code_mop(evo_quick *q, const quick_mop *mop);

#endif

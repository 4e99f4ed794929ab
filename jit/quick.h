/* The quick generator: machine code without LLVM, in microseconds.
 *
 * Search compiles thousands of kernels a second and keeps few, and what LLVM takes its
 * time for hardly occurs in them: one loop over straight-line vector code.
 * Requirements:
 *  1. The bits of the interpreter, as everywhere.
 *  2. Times like those of LLVM's code, since they choose what LLVM compiles in the end:
 *     the same instructions in the same order, constants in registers as far as they go
 *     and in memory operands beyond.
 *  3. No work but one pass for each of the steps below, and no memory but that of
 *     evo_quick.
 *  4. What it does not cover (passes that communicate, instructions without a native
 *     form) is reported, not emulated: LLVM has it.
 *
 * quick.c walks over the pass and says where code goes; select.c turns instructions
 * into machine instructions on values, which have no registers yet; registers.c assigns
 * registers; encode.c and function.c write bytes. Literals and tables are in front of
 * the code that uses them.
 *
 * A value is defined once, or in a region behind a branch replaced in place. Code of
 * such a region stands where it is in the order of the kernel: a value keeps its
 * register from its first to its last mention, and one without a register is in memory
 * all the time, so nothing depends on whether the branch is taken. */
#ifndef EVO_JIT_QUICK_H
#define EVO_JIT_QUICK_H

#include "jit/jit.h"

enum {
    EVO_QUICK_MOPS = 8192,
    EVO_QUICK_VALUES = 8192,
    EVO_QUICK_POOL = 1 << 15, /* bytes of literals and tables */
    EVO_QUICK_CODE = 1 << 18, /* bytes of one kernel */
    EVO_QUICK_ARRAYS = 6,     /* inputs and outputs together */
    EVO_QUICK_VECTORS = 16,   /* of a step */
    EVO_QUICK_STACK = 0xff,   /* in place of an array */
    EVO_QUICK_NONE = 0xffff,  /* no value */
};

typedef enum quick_form {
#define EVO_FORM(id, ...) QUICK_##id,
#include "jit/forms.def"
#undef EVO_FORM
    QUICK_FORMS
} quick_form;

typedef enum quick_shape {
    SHAPE_RVM,
    SHAPE_RM,
    SHAPE_MR,
    SHAPE_BLEND,
    SHAPE_TIED,
    SHAPE_FUSED,
    SHAPE_SHIFT2,
    SHAPE_SHIFT4,
    SHAPE_SHIFT6,
    SHAPE_GATHER,
    SHAPE_LOAD,
    SHAPE_STORE,
    SHAPE_NOTHING,
} quick_shape;

enum {
    QUICK_COMM = 1,
    QUICK_FOLD = 2,
    QUICK_IMM = 4,
    QUICK_KDST = 8,
    QUICK_KOP = 16,
    QUICK_L1 = 32,
    QUICK_HALF = 64,
};

typedef struct quick_info {
    uint8_t prefix, map, opcode;
    uint8_t wide; /* bit 0: W with VEX, bit 1: with EVEX */
    quick_shape shape;
    uint8_t size, flags;
} quick_info;

extern const quick_info evo_quick_forms[QUICK_FORMS];

typedef uint16_t quick_value; /* index in evo_quick.values */

/* One machine instruction. */
typedef struct quick_mop {
    uint8_t form, imm;
    uint8_t array;  /* of LOAD and STORE: input or output, counted together, or stack */
    uint8_t folded; /* 1 + the operand that is in memory, 0: none */
    uint16_t table; /* of GATHER */
    quick_value dst, src[3];
    int32_t offset; /* of LOAD and STORE: bytes from the step's first element */
} quick_mop;

/* Where a uniform comes from. */
typedef enum quick_place {
    PLACE_POOL,
    PLACE_CONSTANT, /* words of the caller */
    PLACE_PARAM,
} quick_place;

typedef struct quick_vreg {
    uint16_t first, last; /* positions of the first and last mention */
    uint16_t uses;        /* mentions; of uniforms outside of regions behind a branch */
    uint8_t reg;
    bool mask;    /* in a mask register */
    bool uniform; /* the same in all steps: set before the loop */
    bool memory;  /* has no register */
    bool pinned;  /* lives for one instruction, so must have one */
    uint8_t size; /* of a splat's element in memory, 0: a whole vector */
    uint8_t place;
    uint32_t at;   /* there: offset, or number of the word */
    uint32_t slot; /* on the stack: values without a register, words without EVEX */
} quick_vreg;

typedef struct evo_quick {
    evo_isa isa;
    bool wide; /* EVEX and 512 bits, else VEX and 256 */
    unsigned width, vector_bytes, registers;

    /* The kernel. */
    const evo_kernel *kernel;
    const evo_value *tunables;
    size_t tunable_count;
    unsigned vectors;
    bool rare; /* inside a region behind a branch */
    bool failed;
    quick_value parts[EVO_QUICK_VECTORS][EVO_MAX_INSTRS][2];
    quick_value results[EVO_MAX_SINKS][EVO_QUICK_VECTORS][2];
    uint32_t table_at[EVO_MAX_TABLES]; /* in the pool, where gathered */
    bool nan_known[EVO_MAX_INSTRS], nan_skipped[2][EVO_MAX_INSTRS];

    quick_mop *mops, *other; /* EVO_QUICK_MOPS each; `other` while rewriting */
    unsigned mop_count;
    quick_vreg values[EVO_QUICK_VALUES];
    unsigned value_count;
    quick_value uniforms[EVO_MAX_INSTRS];
    uint64_t uniform_bits[EVO_MAX_INSTRS];
    unsigned uniform_count;
    unsigned stack_bytes;

    uint8_t pool[EVO_QUICK_POOL];
    unsigned pool_bytes;

    /* Finished code of a batch, kernel after kernel. */
    uint8_t *image;
    size_t image_size, image_room;
    size_t origin; /* of the kernel being encoded */
} evo_quick;

/* ---- select.c --------------------------------------------------------------- */

quick_value evo_quick_new(evo_quick *q);
/* Appends an instruction with a new value as its result. */
quick_value evo_quick_emit(evo_quick *q, quick_form form, quick_value a, quick_value b,
                           quick_value c, unsigned imm);
quick_mop *evo_quick_append(evo_quick *q, quick_form form);
/* Sets q->parts[v][index]. */
void evo_quick_select(evo_quick *q, evo_value index, unsigned v);
/* dst = mask ? value : dst, or a new value where dst may not be replaced. */
quick_value evo_quick_blend(evo_quick *q, bool replace, evo_type type, unsigned part,
                            quick_value mask, quick_value dst, quick_value value);
void evo_quick_store(evo_quick *q, evo_storage storage, unsigned array, unsigned v,
                     const quick_value parts[2]);

/* ---- halves.c --------------------------------------------------------------- */

void evo_quick_convert(evo_quick *q, evo_opcode op, quick_value a[2], quick_value r[2]);
void evo_quick_lookup(evo_quick *q, evo_opcode op, unsigned table, quick_value a,
                      quick_value r[2]);
/* perm.f64 of eight 64-bit indices; 512 bits only. */
quick_value evo_quick_permute_f64(evo_quick *q, unsigned table, quick_value index);
/* The mask of two halves of 64-bit lanes; those of 32-bit lanes for each half. */
quick_value evo_quick_join_masks(evo_quick *q, quick_value low, quick_value high);
quick_value evo_quick_half_mask(evo_quick *q, quick_value mask, unsigned part);
quick_value evo_quick_upper(evo_quick *q, quick_value a); /* half of a vector */
/* A literal in all lanes; words of the caller likewise; a vector of a table. */
quick_value evo_quick_literal(evo_quick *q, unsigned size, uint64_t bits);
quick_value evo_quick_word(evo_quick *q, quick_place place, unsigned size,
                           unsigned number);
quick_value evo_quick_chunk(evo_quick *q, unsigned table, unsigned first);
uint32_t evo_quick_table(evo_quick *q, unsigned table);

/* ---- registers.c, function.c -------------------------------------------------- */

/* Gives every value a register or a place in memory. */
bool evo_quick_allocate(evo_quick *q);
/* Appends the kernel's code to the image; *entry: its offset there. */
bool evo_quick_encode(evo_quick *q, size_t *entry);

/* ---- quick.c ---------------------------------------------------------------- */

/* NULL where the instruction set is not covered, or without memory. */
evo_quick *evo_quick_create(evo_isa isa);
void evo_quick_destroy(evo_quick *q);

/* Executable memory. */
typedef struct evo_quick_code {
    void *at;
    size_t size;
} evo_quick_code;

/* Compiles those of the requests that ask for it and are covered: sets their fn, and
 * leaves it NULL in the others. */
EVO_MUST_CHECK
evo_status evo_quick_compile(evo_quick *q, evo_jit_request *requests, size_t count,
                             evo_quick_code *code, evo_error *err);
void evo_quick_release(evo_quick_code *code);

#endif

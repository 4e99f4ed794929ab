/* Values at the edges of the types, and a bench that runs random kernels on them. */
#ifndef EVO_TESTS_INTERP_BENCH_H
#define EVO_TESTS_INTERP_BENCH_H

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "program/interp.h"
#include "tests/random_kernel.h"

typedef union word {
    uint64_t bits;
    float f;
    double d;
    int32_t i;
    int64_t l;
} word;

static const uint32_t edges32[] = {
    0,          0x80000000, 1,          0x80000001, 0x007fffff, 0x00800000, 0x80800000,
    0x33800000, 0x3effffff, 0x3f000000, 0x3f7fffff, 0x3f800000, 0xbf800000, 0x3fc00000,
    0x40000000, 0x40200000, 0xc0200000, 0x42c80001, 0x43150000, 0xc3150000, 0x4b000001,
    0x4b7fffff, 0xcb000000, 0x4effffff, 0x4f000000, 0xcf000000, 0x5f000000, 0x5effffff,
    0x7f000000, 0x7f7fffff, 0xff7fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc12345,
    0x7f800001, 0xffa00000, 0x3d7fffff, 0x3d000000, 0x3d800000, 0x00400000, 0xc2800000};
static const uint64_t edges64[] = {
    0,
    0x8000000000000000,
    1,
    0x800fffffffffffff,
    0x0010000000000000,
    0x3fdfffffffffffff,
    0x3fe0000000000000,
    0x3ff0000000000000,
    0xbff0000000000001,
    0x3ff8000000000000,
    0x4004000000000000,
    0xc004000000000000,
    0x36a0000000000000,
    0x36afffffffffffff,
    0x47efffffe0000000,
    0x47efffffefffffff,
    0x47f0000000000000,
    0x41dfffffffc00000,
    0x41dfffffffe00000,
    0x41e0000000000000,
    0xc1e0000000000000,
    0xc1e0000000100000,
    0x4330000000000001,
    0x43dfffffffffffff,
    0x43e0000000000000,
    0xc3e0000000000000,
    0x408ff80000000000,
    0xc090c80000000000,
    0xc090cc0000000000,
    0x7fefffffffffffff,
    0x7ff0000000000000,
    0xfff0000000000000,
    0x7ff8000000000000,
    0x7ff0000000000001,
    0xfff8000000000001,
};
static const int64_t whole[] = {0,
                                1,
                                -1,
                                2,
                                5,
                                23,
                                31,
                                32,
                                33,
                                63,
                                64,
                                127,
                                255,
                                -64,
                                0x800000,
                                -0x800000,
                                INT32_MAX,
                                INT32_MIN,
                                0x10000000000,
                                INT64_MAX,
                                INT64_MIN,
                                0x20000000000001};

static inline size_t edge_count(evo_type type) {
    switch (type) {
    case EVO_TYPE_F32:
        return EVO_COUNT_OF(edges32);
    case EVO_TYPE_F64:
        return EVO_COUNT_OF(edges64);
    case EVO_TYPE_MASK:
        return 2;
    case EVO_TYPE_NONE:
        return 1;
    default:
        return EVO_COUNT_OF(whole);
    }
}

static inline word edge(evo_type type, size_t i) {
    word w = {0};
    if (type == EVO_TYPE_F32)
        w.bits = edges32[i];
    else if (type == EVO_TYPE_F64)
        w.bits = edges64[i];
    else if (type == EVO_TYPE_MASK)
        w.i = (int32_t)i;
    else if (type == EVO_TYPE_I32)
        w.i = (int32_t)whole[i];
    else if (type == EVO_TYPE_I64)
        w.l = whole[i];
    return w;
}

static inline bool same(evo_type type, word x, word y) {
    if (type == EVO_TYPE_F32)
        return (uint32_t)x.bits == (uint32_t)y.bits || (isnan(x.f) && isnan(y.f));
    if (type == EVO_TYPE_F64)
        return x.bits == y.bits || (isnan(x.d) && isnan(y.d));
    if (type == EVO_TYPE_I64)
        return x.l == y.l;
    return x.i == y.i;
}

/* ---- One instruction --------------------------------------------------------- */

static const evo_storage storages[] = {[EVO_TYPE_F32] = EVO_STORE_F32,
                                       [EVO_TYPE_F64] = EVO_STORE_F64,
                                       [EVO_TYPE_I32] = EVO_STORE_I32,
                                       [EVO_TYPE_I64] = EVO_STORE_I64,
                                       [EVO_TYPE_MASK] = EVO_STORE_I32};

/* One instruction between its inputs and its output; masks travel as i32. */
static inline void single(evo_kernel *kernel, evo_opcode op) {
    const evo_instr_info *info = evo_instr_get(op);
    evo_builder b;
    evo_value args[3] = {EVO_NO_VALUE, EVO_NO_VALUE, EVO_NO_VALUE}, none = EVO_NO_VALUE;
    evo_builder_init(&b, kernel, "single");
    for (int k = 0; k < info->arg_count; k++)
        evo_builder_input(&b, storages[info->args[k]]);
    evo_builder_output(&b, storages[info->result]);
    evo_builder_pass(&b, 1);
    for (int k = 0; k < info->arg_count; k++) {
        evo_opcode leaf =
            random_leaf_op(EVO_OP_IN_F32, evo_storage_type(storages[info->args[k]]));
        args[k] = evo_build_leaf(&b, leaf, (uint64_t)k);
        if (info->args[k] == EVO_TYPE_MASK)
            args[k] = evo_build(&b, EVO_OP_LT_I32, evo_build_i32(&b, 0), args[k], none);
    }
    evo_value y = evo_build(&b, op, args[0], args[1], args[2]);
    if (info->result == EVO_TYPE_MASK)
        y = evo_build(&b, EVO_OP_SELECT_I32, y, evo_build_i32(&b, 1),
                      evo_build_i32(&b, 0));
    evo_builder_result(&b, EVO_SINK_OUTPUT, 0, y);
    evo_error err;
    ck_assert_msg(evo_builder_finish(&b, &err) == EVO_OK, "%s: %s", info->name,
                  err.text);
}

static inline void put(void *array, evo_type type, size_t i, word w) {
    size_t size = evo_storage_size(storages[type]);
    memcpy((char *)array + i * size, &w, size);
}

static inline word get(const void *array, evo_type type, size_t i) {
    word w = {0};
    size_t size = evo_storage_size(storages[type]);
    memcpy(&w, (const char *)array + i * size, size);
    return w;
}

/* ---- Random kernels on random inputs --------------------------------------- */

static inline void fill(evo_rng *rng, evo_storage storage, void *array, size_t n) {
    size_t size = evo_storage_size(storage);
    evo_type type = evo_storage_type(storage);
    for (size_t i = 0; i < n; i++) {
        uint64_t bits = random_bits(rng, type);
        if (evo_rng_below(rng, 4) == 0)
            bits = edge(type, evo_rng_below(rng, (uint32_t)edge_count(type))).bits;
        memcpy((char *)array + i * size, &bits, size);
    }
}

enum { N_MAX = 700, BENCH_IO = 4 /* of random kernels */ };

typedef struct bench {
    evo_interp *interp;
    evo_kernel *kernel;
    uint64_t params[EVO_MAX_PARAMS];
    /* Outputs may go over the inputs, so that there are as many of both. */
    _Alignas(64) char in[BENCH_IO][N_MAX * 8], out[2][BENCH_IO][N_MAX * 8];
} bench;

static inline bench *bench_create(void) {
    bench *b = evo_alloc_aligned(sizeof *b);
    b->interp = evo_interp_create();
    b->kernel = calloc(1, sizeof *b->kernel);
    return b;
}

static inline void bench_destroy(bench *b) {
    evo_interp_destroy(b->interp);
    free(b->kernel);
    free(b);
}

static inline void draw_with(bench *b, evo_rng *rng, size_t n,
                             void (*kernel)(evo_rng *rng, evo_kernel *k)) {
    kernel(rng, b->kernel);
    memset(b->out, 0, sizeof b->out);
    for (unsigned k = 0; k < b->kernel->input_count; k++)
        fill(rng, b->kernel->inputs[k], b->in[k], n);
    for (unsigned k = 0; k < b->kernel->param_count; k++)
        b->params[k] = random_bits(rng, b->kernel->params[k]);
}

static inline void draw(bench *b, evo_rng *rng, size_t n) {
    draw_with(b, rng, n, random_kernel);
}

static inline void run(bench *b, int which, size_t n) {
    const void *in[BENCH_IO];
    void *out[BENCH_IO];
    for (int k = 0; k < BENCH_IO; k++) {
        in[k] = b->in[k];
        out[k] = b->out[which][k];
    }
    ck_assert(evo_interpret(b->interp, b->kernel, in, out, b->params, n) == EVO_OK);
}

static inline void check_same(const bench *b, size_t n, const char *what,
                              unsigned seed) {
    for (unsigned k = 0; k < b->kernel->output_count; k++) {
        evo_storage storage = b->kernel->outputs[k];
        size_t size = evo_storage_size(storage);
        for (size_t i = 0; i < n; i++) {
            word x = {0}, y = {0};
            memcpy(&x, b->out[0][k] + i * size, size);
            memcpy(&y, b->out[1][k] + i * size, size);
            if (!same(evo_storage_type(storage), x, y))
                ck_abort_msg("%s: kernel %u output %u element %zu: %llx and %llx", what,
                             seed, k, i, (unsigned long long)x.bits,
                             (unsigned long long)y.bits);
        }
    }
}

#endif

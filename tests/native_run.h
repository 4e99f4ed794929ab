/* Native code beside the interpreter: inputs of every kind, and a comparison bit for
 * bit (a NaN equals any NaN) that also looks at what lies around the outputs. */
#ifndef EVO_TESTS_NATIVE_RUN_H
#define EVO_TESTS_NATIVE_RUN_H

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "jit/jit.h"
#include "tests/random_kernel.h"

enum { MAX_N = 1000, GUARD = 64 };

static inline uint64_t random_input(evo_rng *rng, evo_storage storage) {
    uint64_t bits = evo_rng_u64(rng);
    uint32_t kind = evo_rng_below(rng, 8);
    if (storage != EVO_STORE_F32 && storage != EVO_STORE_F64)
        return kind < 4 ? bits % 256 - 128 : bits;
    if (kind < 5) {
        double value = (evo_rng_unit(rng) - 0.5) * ldexp(1, (int)(bits % 64) - 24);
        float narrow = (float)value;
        uint32_t word;
        memcpy(&word, &narrow, sizeof word);
        memcpy(&bits, &value, sizeof bits);
        return storage == EVO_STORE_F32 ? word : bits;
    }
    return kind == 5 ? random_bits(rng, evo_storage_type(storage)) : bits;
}

static inline void fill(evo_rng *rng, evo_storage storage, void *array, size_t n) {
    size_t size = evo_storage_size(storage);
    for (size_t i = 0; i < n; i++) {
        uint64_t bits = random_input(rng, storage);
        memcpy((char *)array + i * size, &bits, size);
    }
}

static inline bool same(evo_storage storage, const char *a, const char *b) {
    if (storage == EVO_STORE_F32) {
        float x, y;
        memcpy(&x, a, sizeof x);
        memcpy(&y, b, sizeof y);
        if (x != x || y != y)
            return x != x && y != y;
    } else if (storage == EVO_STORE_F64) {
        double x, y;
        memcpy(&x, a, sizeof x);
        memcpy(&y, b, sizeof y);
        if (x != x || y != y)
            return x != x && y != y;
    }
    return memcmp(a, b, evo_storage_size(storage)) == 0;
}

/* Arrays of one call. */
typedef struct arena {
    char *in[EVO_MAX_INPUTS], *want[EVO_MAX_OUTPUTS], *got[EVO_MAX_OUTPUTS],
        *scratch[EVO_MAX_SCRATCH];
    uint64_t params[EVO_MAX_PARAMS];
    const uint64_t *constants; /* those that are operands, or NULL */
} arena;

static inline char *array(void) {
    char *made = evo_alloc_aligned((MAX_N + 2 * GUARD) * sizeof(uint64_t));
    ck_assert_ptr_nonnull(made);
    return made;
}

static inline void arena_init(arena *a) {
    a->constants = NULL;
    for (int i = 0; i < EVO_MAX_INPUTS; i++)
        a->in[i] = array();
    for (int i = 0; i < EVO_MAX_OUTPUTS; i++) {
        a->want[i] = array();
        a->got[i] = array();
    }
    for (int i = 0; i < EVO_MAX_SCRATCH; i++)
        a->scratch[i] = array();
}

static inline void arena_clear(arena *a) {
    for (int i = 0; i < EVO_MAX_INPUTS; i++)
        free(a->in[i]);
    for (int i = 0; i < EVO_MAX_OUTPUTS; i++) {
        free(a->want[i]);
        free(a->got[i]);
    }
    for (int i = 0; i < EVO_MAX_SCRATCH; i++)
        free(a->scratch[i]);
}

static inline void print_kernel(const evo_kernel *k) {
    evo_text text;
    evo_text_init(&text);
    evo_kernel_print(k, &text);
    fprintf(stderr, "%s\n", text.data);
    evo_text_clear(&text);
}

/* One call of n elements; where `in_place`, outputs go over inputs of the same storage.
 */
static inline void compare(evo_interp *interp, const evo_kernel *k, evo_native_fn *fn,
                           arena *a, size_t n, bool in_place, const char *what) {
    const void *in[EVO_MAX_INPUTS], *in_native[EVO_MAX_INPUTS];
    void *want[EVO_MAX_OUTPUTS], *got[EVO_MAX_OUTPUTS], *scratch[EVO_MAX_SCRATCH];
    for (int i = 0; i < k->input_count; i++)
        in[i] = in_native[i] = a->in[i] + GUARD;
    for (int i = 0; i < k->output_count; i++) {
        want[i] = a->want[i] + GUARD;
        got[i] = a->got[i] + GUARD;
        memset(a->got[i], 0x5a, (MAX_N + 2 * GUARD) * sizeof(uint64_t));
    }
    for (int i = 0; i < EVO_MAX_SCRATCH; i++)
        scratch[i] = a->scratch[i] + GUARD;
    ck_assert(evo_interpret(interp, k, in, want, a->params, n) == EVO_OK);
    for (int i = 0; i < k->output_count && i < k->input_count; i++)
        if (in_place && k->inputs[i] == k->outputs[i] && !k->output_row[i]) {
            memcpy(got[i], in[i], n * evo_storage_size(k->inputs[i]));
            in_native[i] = got[i];
        }
    fn(in_native, got, a->params, a->constants, scratch, n);
    for (int i = 0; i < k->output_count; i++) {
        size_t size = evo_storage_size(k->outputs[i]);
        size_t count = k->output_row[i] ? 1 : n;
        for (size_t j = 0; j < count; j++) {
            const char *x = (char *)want[i] + j * size, *y = (char *)got[i] + j * size;
            if (!same(k->outputs[i], x, y)) {
                print_kernel(k);
                uint64_t bits[2] = {0, 0};
                memcpy(&bits[0], x, size);
                memcpy(&bits[1], y, size);
                for (int v = 0; v < k->input_count; v++) {
                    uint64_t word = 0;
                    size_t width = evo_storage_size(k->inputs[v]);
                    memcpy(&word, a->in[v] + GUARD + j * width, width);
                    fprintf(stderr, "input %d: %llx\n", v, (unsigned long long)word);
                }
                ck_abort_msg("%s, n %zu: output %d element %zu is %llx, not %llx", what,
                             n, i, j, (unsigned long long)bits[1],
                             (unsigned long long)bits[0]);
            }
        }
        for (int g = 0; g < GUARD; g++) {
            ck_assert_int_eq(a->got[i][g], 0x5a);
            ck_assert_int_eq(((char *)got[i])[count * size + (size_t)g], 0x5a);
        }
    }
}

#endif

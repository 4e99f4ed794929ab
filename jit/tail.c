/* The last, incomplete step of simple kernels, outside the generated code: compiling a
 * copy loop into every candidate would cost a quarter of its compile time. */
#include "jit/internal.h"

#include <string.h>

enum { TAIL_BYTES = EVO_LANES * EVO_MAX_UNROLL * 8 };

/* A kernel's shape in one word: counts of inputs and outputs in bits 0-3 and 4-7, log2
 * of the elements of a step in 8-11, log2 of the element sizes from 12 (inputs) and 20
 * (outputs), two bits each. */
uint64_t evo_jit_shape(const evo_kernel *kernel, evo_isa isa) {
    uint64_t step = (uint64_t)__builtin_ctz(evo_kernel_step(kernel, 0, isa));
    uint64_t shape =
        kernel->input_count | (uint64_t)kernel->output_count << 4 | step << 8;
    for (int i = 0; i < kernel->input_count; i++) {
        size_t size = evo_storage_size(kernel->inputs[i]);
        shape |= (uint64_t)__builtin_ctzll(size) << (12 + 2 * i);
    }
    for (int i = 0; i < kernel->output_count; i++) {
        size_t size = evo_storage_size(kernel->outputs[i]);
        shape |= (uint64_t)__builtin_ctzll(size) << (20 + 2 * i);
    }
    return shape;
}

void evo_jit_tail(const void *const *in, void *const *out, const uint64_t *params,
                  const uint64_t *constants, uint64_t shape, size_t n,
                  evo_native_fn *fn) {
    _Alignas(64) char in_tail[EVO_MAX_IO][TAIL_BYTES];
    _Alignas(64) char out_tail[EVO_MAX_IO][TAIL_BYTES];
    const void *tail_in[EVO_MAX_IO] = {NULL};
    void *tail_out[EVO_MAX_IO] = {NULL};
    unsigned inputs = shape & 15, outputs = (shape >> 4) & 15;
    size_t step = (size_t)1 << ((shape >> 8) & 15);
    size_t rest = n % step, done = n - rest;
    for (unsigned i = 0; i < inputs; i++) {
        unsigned size = (shape >> (12 + 2 * i)) & 3;
        memset(in_tail[i], 0, step << size);
        memcpy(in_tail[i], (const char *)in[i] + (done << size), rest << size);
        tail_in[i] = in_tail[i];
    }
    for (unsigned i = 0; i < outputs; i++)
        tail_out[i] = out_tail[i];
    fn(tail_in, tail_out, params, constants, NULL, step);
    for (unsigned i = 0; i < outputs; i++) {
        unsigned size = (shape >> (20 + 2 * i)) & 3;
        memcpy((char *)out[i] + (done << size), out_tail[i], rest << size);
    }
}

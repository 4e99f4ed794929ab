/* The last, incomplete step of simple kernels, outside the generated code: compiling a
 * copy loop into every candidate would cost a quarter of its compile time. */
#include "jit/internal.h"

#include <string.h>

enum { TAIL_BYTES = EVO_LANES * EVO_MAX_UNROLL * 8 };

static uint8_t size_log2(evo_storage storage) {
    return (uint8_t)__builtin_ctzll(evo_storage_size(storage));
}

size_t evo_jit_shape(const evo_kernel *kernel, evo_isa isa,
                     uint8_t shape[EVO_JIT_SHAPE_BYTES]) {
    size_t used = 0;
    shape[used++] = kernel->input_count;
    shape[used++] = kernel->output_count;
    shape[used++] = (uint8_t)__builtin_ctz(evo_kernel_step(kernel, 0, isa));
    for (int i = 0; i < kernel->input_count; i++)
        shape[used++] = size_log2(kernel->inputs[i]);
    for (int i = 0; i < kernel->output_count; i++)
        shape[used++] = size_log2(kernel->outputs[i]);
    return used;
}

void evo_jit_tail(const void *const *in, void *const *out, const uint64_t *params,
                  const uint64_t *constants, const uint8_t *shape, size_t n,
                  evo_native_fn *fn) {
    _Alignas(64) char in_tail[EVO_MAX_INPUTS][TAIL_BYTES];
    _Alignas(64) char out_tail[EVO_MAX_OUTPUTS][TAIL_BYTES];
    const void *tail_in[EVO_MAX_INPUTS] = {NULL};
    void *tail_out[EVO_MAX_OUTPUTS] = {NULL};
    unsigned inputs = shape[0], outputs = shape[1];
    const uint8_t *in_size = shape + 3, *out_size = in_size + inputs;
    size_t step = (size_t)1 << shape[2];
    size_t rest = n % step, done = n - rest;
    for (unsigned i = 0; i < inputs; i++) {
        memset(in_tail[i], 0, step << in_size[i]);
        memcpy(in_tail[i], (const char *)in[i] + (done << in_size[i]),
               rest << in_size[i]);
        tail_in[i] = in_tail[i];
    }
    for (unsigned i = 0; i < outputs; i++)
        tail_out[i] = out_tail[i];
    fn(tail_in, tail_out, params, constants, NULL, step);
    for (unsigned i = 0; i < outputs; i++)
        memcpy((char *)out[i] + (done << out_size[i]), out_tail[i],
               rest << out_size[i]);
}

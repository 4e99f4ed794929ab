/* All values of a kernel, for those who look for the places where it changes its mind.
 */
#include "program/interp.h"

#include <string.h>

_Static_assert((int)EVO_TRACE_MOST <= (int)EVO_CHUNK, "a trace is one chunk");

/* One instruction's values as words; `mask` (NULL: all) says where they count. */
static void copy_values(const evo_interp *interp, const evo_kernel *kernel, size_t v,
                        const int32_t *mask, uint64_t *out, size_t n) {
    size_t size =
        evo_type_size(evo_instr_get((evo_opcode)kernel->instrs[v].op)->result);
    const char *slot = interp->slots[v];
    if (size == 1) /* masks are stored as i32 */
        size = sizeof(int32_t);
    for (size_t i = 0; i < n; i++) {
        out[i] = 0;
        if (mask == NULL || mask[i] != 0)
            memcpy(&out[i], slot + i * size, size);
    }
}

evo_status evo_trace(evo_interp *interp, const evo_kernel *kernel,
                     const void *const *in, size_t n, uint64_t *values) {
    if (!evo_kernel_is_map(kernel) || kernel->param_count != 0)
        return EVO_ERR_UNSUPPORTED;
    if (n == 0 || n > EVO_TRACE_MOST)
        return EVO_ERR_ARGUMENT;
    const evo_pass *pass = &kernel->passes[0];
    size_t lanes = (n + EVO_LANES - 1) / EVO_LANES * EVO_LANES;
    evo_interp_prepare(interp, kernel, NULL, lanes);
    evo_frame frame = {.kernel = kernel,
                       .slots = interp->slots,
                       .inputs = in,
                       .tables = interp->tables,
                       .count = n};
    memset(values, 0, kernel->instr_count * n * sizeof *values);
    for (unsigned b = 0; b < pass->block_count; b++) {
        const evo_block *block = &pass->blocks[b];
        const int32_t *mask = b == 0 ? NULL : interp->slots[block->predicate];
        if (mask != NULL && !interp->loops->any(mask, n))
            continue;
        interp->loops->block(&frame, block);
        for (size_t v = block->first; v < (size_t)block->first + block->count; v++)
            copy_values(interp, kernel, v, mask, values + v * n, n);
    }
    return EVO_OK;
}

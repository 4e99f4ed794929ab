/* Quick generator: what it covers, the order of a step, executable memory. */
#include "jit/quick.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* ---- What is covered -------------------------------------------------------- */

static bool is_covered(const evo_quick *q, const evo_jit_request *request) {
    const evo_kernel *k = request->kernel;
    if (request->settle_underflow || evo_kernel_is_real(k) || !evo_kernel_is_map(k) ||
        k->scratch_count != 0 || k->accumulator_count != 0 ||
        k->input_count + k->output_count > EVO_QUICK_ARRAYS)
        return false;
    for (unsigned i = 0; i < k->instr_count; i++)
        if (evo_instr_get((evo_opcode)k->instrs[i].op)->isa > q->isa)
            return false;
    return true;
}

/* ---- The step --------------------------------------------------------------- */

static unsigned parts_of(evo_type type) {
    return type == EVO_TYPE_F64 || type == EVO_TYPE_I64 ? 2 : 1;
}

static evo_type type_of(const evo_quick *q, evo_value value) {
    return evo_instr_get((evo_opcode)q->kernel->instrs[value].op)->result;
}

/* With 32 registers, instruction by instruction, each for all vectors: neighbours are
 * independent, which hides latency. With 16, vector by vector, or constants would have
 * no registers. LLVM's code has the same order (block.c). */
static void select_block(evo_quick *q, const evo_block *block, unsigned first,
                         unsigned last) {
    for (unsigned i = block->first; i < (unsigned)block->first + block->count; i++)
        for (unsigned v = first; v < last; v++)
            evo_quick_select(q, (evo_value)i, v);
}

/* The main block's results; copies where regions replace them. */
static void take_results(evo_quick *q, const evo_pass *pass, unsigned v, bool copy) {
    for (int s = 0; s < pass->sink_count; s++) {
        evo_value from = pass->blocks[0].results[s];
        for (unsigned p = 0; p < parts_of(type_of(q, from)); p++) {
            quick_value value = q->parts[v][from][p];
            q->results[s][v][p] =
                copy ? evo_quick_emit(q, QUICK_MOV, value, EVO_QUICK_NONE,
                                      EVO_QUICK_NONE, 0)
                     : value;
        }
    }
}

static void blend_results(evo_quick *q, const evo_pass *pass, const evo_block *region,
                          unsigned v) {
    quick_value mask = q->parts[v][region->predicate][0];
    for (int s = 0; s < pass->sink_count; s++) {
        evo_value from = region->results[s];
        evo_type type = type_of(q, from);
        for (unsigned p = 0; p < parts_of(type); p++)
            q->results[s][v][p] = evo_quick_blend(
                q, q->rare, type, p, mask, q->results[s][v][p], q->parts[v][from][p]);
    }
}

static void store_results(evo_quick *q, const evo_pass *pass, unsigned v) {
    for (int s = 0; s < pass->sink_count; s++) {
        unsigned output = pass->sinks[s].index;
        evo_quick_store(q, q->kernel->outputs[output], q->kernel->input_count + output,
                        v, q->results[s][v]);
    }
}

/* All vectors of a step share one test. */
static void select_branch(evo_quick *q, const evo_pass *pass, const evo_block *region,
                          unsigned group) {
    quick_value any = q->parts[0][region->predicate][0];
    for (unsigned v = 1; v < q->vectors; v++)
        any = evo_quick_emit(q, q->wide ? QUICK_KORW : QUICK_PORD, any,
                             q->parts[v][region->predicate][0], EVO_QUICK_NONE, 0);
    evo_quick_append(q, QUICK_BRANCH)->src[0] = any;
    q->rare = true;
    for (unsigned v = 0; v < q->vectors; v += group) {
        select_block(q, region, v, v + group);
        for (unsigned w = v; w < v + group; w++)
            blend_results(q, pass, region, w);
    }
    q->rare = false;
    evo_quick_append(q, QUICK_MERGE);
}

static void select_step(evo_quick *q, const evo_pass *pass) {
    unsigned group = q->wide ? q->vectors : 1;
    bool branches = false;
    for (int r = 1; r < pass->block_count; r++)
        branches |= pass->blocks[r].mode == EVO_REGION_BRANCH;
    for (unsigned v = 0; v < q->vectors; v += group) {
        select_block(q, &pass->blocks[0], v, v + group);
        for (unsigned w = v; w < v + group; w++)
            take_results(q, pass, w, branches);
        for (int r = 1; r < pass->block_count && !branches; r++) {
            select_block(q, &pass->blocks[r], v, v + group);
            for (unsigned w = v; w < v + group; w++)
                blend_results(q, pass, &pass->blocks[r], w);
        }
        for (unsigned w = v; w < v + group && !branches; w++)
            store_results(q, pass, w);
    }
    for (int r = 1; r < pass->block_count && branches; r++) {
        const evo_block *region = &pass->blocks[r];
        if (region->mode == EVO_REGION_BRANCH) {
            select_branch(q, pass, region, group);
            continue;
        }
        select_block(q, region, 0, q->vectors);
        for (unsigned v = 0; v < q->vectors; v++)
            blend_results(q, pass, region, v);
    }
    for (unsigned v = 0; v < q->vectors && branches; v++)
        store_results(q, pass, v);
}

static bool generate(evo_quick *q, const evo_jit_request *request, size_t *entry) {
    const evo_kernel *k = request->kernel;
    q->kernel = k;
    q->tunables = request->tunables;
    q->tunable_count = request->tunable_count;
    q->vectors = evo_kernel_step(k, 0, q->isa) / q->width;
    q->rare = q->failed = false;
    q->mop_count = q->value_count = q->uniform_count = 0;
    q->pool_bytes = q->stack_bytes = 0;
    memset(q->table_at, 0xff, sizeof q->table_at);
    memset(q->nan_known, 0, k->instr_count);
    if (!is_covered(q, request))
        return false;
    select_step(q, &k->passes[0]);
    return !q->failed && evo_quick_allocate(q) && evo_quick_encode(q, entry);
}

/* ---- Memory ----------------------------------------------------------------- */

evo_quick *evo_quick_create(evo_isa isa) {
    if (isa != EVO_ISA_AVX512 && isa != EVO_ISA_AVX2)
        return NULL;
    evo_quick *q = malloc(sizeof *q);
    if (q == NULL)
        return NULL;
    q->isa = isa;
    q->wide = isa == EVO_ISA_AVX512;
    q->width = evo_isa_lanes(isa);
    q->vector_bytes = 4 * q->width;
    q->registers = q->wide ? 32 : 16;
    q->image = NULL;
    q->image_size = q->image_room = 0;
    q->mops = malloc(EVO_QUICK_MOPS * sizeof *q->mops);
    q->other = malloc(EVO_QUICK_MOPS * sizeof *q->other);
    if (q->mops == NULL || q->other == NULL) {
        evo_quick_destroy(q);
        return NULL;
    }
    return q;
}

void evo_quick_destroy(evo_quick *q) {
    if (q == NULL)
        return;
    free(q->mops);
    free(q->other);
    free(q->image);
    free(q);
}

/* The image as code: written first, then made executable, never both. */
static evo_status publish(evo_quick *q, evo_quick_code *code, evo_error *err) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t size = (q->image_size + page - 1) / page * page;
    void *at =
        mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED)
        return evo_fail(err, EVO_ERR_MEMORY, "no memory for code");
    memcpy(at, q->image, q->image_size);
    if (mprotect(at, size, PROT_READ | PROT_EXEC) != 0) {
        (void)munmap(at, size);
        return evo_fail(err, EVO_ERR_UNSUPPORTED, "this system does not let code run");
    }
    *code = (evo_quick_code){at, size};
    return EVO_OK;
}

evo_status evo_quick_compile(evo_quick *q, evo_jit_request *requests, size_t count,
                             evo_quick_code *code, evo_error *err) {
    *code = (evo_quick_code){NULL, 0};
    q->image_size = 0;
    for (size_t i = 0; i < count; i++) {
        size_t entry;
        requests[i].fn = NULL;
        requests[i].quick = requests[i].quick && generate(q, &requests[i], &entry);
        if (requests[i].quick)
            requests[i].fn = (evo_native_fn *)(uintptr_t)(entry + 1); /* for now */
    }
    if (q->image_size == 0)
        return EVO_OK;
    evo_status status = publish(q, code, err);
    for (size_t i = 0; i < count; i++)
        if (requests[i].fn != NULL)
            requests[i].fn = status != EVO_OK
                                 ? NULL
                                 : (evo_native_fn *)((uintptr_t)requests[i].fn - 1 +
                                                     (uintptr_t)code->at);
    return status;
}

void evo_quick_release(evo_quick_code *code) {
    if (code->at != NULL)
        (void)munmap(code->at, code->size);
    *code = (evo_quick_code){NULL, 0};
}

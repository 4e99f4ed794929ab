/* Times by shape. Kernels that differ in float constants and table entries alone
 * compile to the same instructions, so one measurement serves them all; the first few
 * are repeated and the median is kept, against a disturbed one. Constants that a
 * region's predicate depends on belong to the shape: they decide how often a branch is
 * taken. */
#include "scoring/scorer.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { SHAPES = 1 << 13, PROBES = 8, REPEATS = 3 };

typedef struct shape {
    evo_hash id;
    unsigned count;
    double ratio[REPEATS]; /* ascending */
} shape;

struct evo_shapes {
    pthread_mutex_t lock;
    shape table[SHAPES];
};

evo_shapes *evo_shapes_create(void) {
    evo_shapes *shapes = calloc(1, sizeof *shapes);
    if (shapes)
        pthread_mutex_init(&shapes->lock, NULL);
    return shapes;
}

void evo_shapes_destroy(evo_shapes *shapes) {
    if (shapes)
        pthread_mutex_destroy(&shapes->lock);
    free(shapes);
}

/* Marks what the predicates of regions depend on. */
static void mark_predicates(const evo_kernel *kernel, bool marked[EVO_MAX_INSTRS]) {
    memset(marked, 0, EVO_MAX_INSTRS * sizeof marked[0]);
    for (int p = 0; p < kernel->pass_count; p++)
        for (int b = 1; b < kernel->passes[p].block_count; b++)
            marked[kernel->passes[p].blocks[b].predicate] = true;
    for (int v = kernel->instr_count; v-- > 0;)
        for (int a = 0; marked[v] && a < 3; a++)
            if (kernel->instrs[v].args[a] != EVO_NO_VALUE)
                marked[kernel->instrs[v].args[a]] = true;
}

evo_hash evo_shape_of(const evo_kernel *kernel) {
    evo_instr instrs[EVO_MAX_INSTRS];
    size_t used = kernel->instr_count * sizeof instrs[0];
    evo_hash parts[3];
    bool decides[EVO_MAX_INSTRS];
    mark_predicates(kernel, decides);
    memset(instrs, 0, used); /* padding takes part in the hash */
    for (int v = 0; v < kernel->instr_count; v++) {
        const evo_instr *from = &kernel->instrs[v];
        bool constant = from->op == EVO_OP_CONST_F32 || from->op == EVO_OP_CONST_F64;
        instrs[v].op = from->op;
        memcpy(instrs[v].args, from->args, sizeof from->args);
        instrs[v].imm = constant && !decides[v] ? 0 : from->imm;
    }
    uint32_t tables[EVO_MAX_TABLES][2] = {{0}};
    for (int t = 0; t < kernel->table_count; t++) {
        tables[t][0] = (uint32_t)kernel->tables[t].type;
        tables[t][1] = kernel->tables[t].size;
    }
    uint16_t blocks[EVO_MAX_PASSES * EVO_MAX_BLOCKS][4] = {{0}};
    for (int p = 0; p < kernel->pass_count; p++)
        for (int b = 0; b < kernel->passes[p].block_count; b++) {
            const evo_block *blk = &kernel->passes[p].blocks[b];
            uint16_t *row = blocks[p * EVO_MAX_BLOCKS + b];
            row[0] = blk->count;
            row[1] = b > 0 ? (uint16_t)(1 + blk->mode) : kernel->passes[p].unroll;
            row[2] = b > 0 ? blk->predicate : 0;
            row[3] = blk->results[0];
        }
    parts[0] = evo_hash_bytes(instrs, used);
    parts[1] = evo_hash_bytes(tables, sizeof tables);
    parts[2] = evo_hash_bytes(blocks, sizeof blocks);
    return evo_hash_bytes(parts, sizeof parts);
}

/* The slot of a shape; a full neighbourhood gives up its first one. */
static shape *find(evo_shapes *shapes, evo_hash id) {
    uint64_t key;
    memcpy(&key, id.bytes, sizeof key);
    size_t first = (size_t)(key % SHAPES);
    for (size_t i = 0; i < PROBES; i++) {
        shape *s = &shapes->table[(first + i) % SHAPES];
        if (s->count == 0 || evo_hash_equal(s->id, id))
            return s;
    }
    shape *s = &shapes->table[first];
    memset(s, 0, sizeof *s);
    return s;
}

double evo_shapes_known(evo_shapes *shapes, evo_hash id) {
    pthread_mutex_lock(&shapes->lock);
    const shape *s = find(shapes, id);
    double ratio = s->count >= REPEATS ? s->ratio[REPEATS / 2] : 0;
    pthread_mutex_unlock(&shapes->lock);
    return ratio;
}

double evo_shapes_add(evo_shapes *shapes, evo_hash id, double ratio) {
    pthread_mutex_lock(&shapes->lock);
    shape *s = find(shapes, id);
    s->id = id;
    if (s->count < REPEATS) {
        unsigned at = s->count++;
        for (; at > 0 && s->ratio[at - 1] > ratio; at--)
            s->ratio[at] = s->ratio[at - 1];
        s->ratio[at] = ratio;
    }
    double median = s->ratio[(s->count - 1) / 2];
    pthread_mutex_unlock(&shapes->lock);
    return median;
}

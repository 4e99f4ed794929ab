/* Lists of opcodes and mutations for broods, made once. */
#include "search/breeder.h"

#include <stdlib.h>
#include <string.h>

#include "search/brood.h"
#include "search/search.h"

enum { ELEMENTARY = EVO_MUTATE_CONSTANT + 1 };

static void list_add(evo_opcode_list *list, int op) {
    if (list->count < EVO_COUNT_OF(list->ops))
        list->ops[list->count++] = (uint8_t)op;
}

static bool same_signature(const evo_instr_info *a, const evo_instr_info *b) {
    return a->result == b->result && a->arg_count == b->arg_count &&
           memcmp(a->args, b->args, sizeof a->args) == 0 &&
           (a->flags & EVO_FLAG_TABLE) == (b->flags & EVO_FLAG_TABLE);
}

static void list_opcodes(evo_breeder *b, evo_isa isa) {
    for (int op = 0; op < EVO_OP_COUNT; op++) {
        const evo_instr_info *info = evo_instr_get((evo_opcode)op);
        b->arity[op] = (uint8_t)info->arg_count;
        b->type[op] = (uint8_t)info->result;
        for (int a = 0; a < 3; a++)
            b->arg_types[op][a] = (uint8_t)info->args[a];
        for (int a = 0; a < info->arg_count; a++)
            if (info->args[a] == info->result)
                b->own[op][b->own_count[op]++] = (uint8_t)a;
        if (info->arg_count == 0 || !evo_compact_has((evo_opcode)op) || info->isa > isa)
            continue;
        if (b->own_count[op] > 0 && !(info->flags & EVO_FLAG_TABLE))
            list_add(&b->takes[info->result], op);
        for (int other = 0; other < EVO_OP_COUNT; other++)
            if (other != op && evo_compact_has((evo_opcode)other) &&
                same_signature(info, evo_instr_get((evo_opcode)other)))
                list_add(&b->like[other], op);
    }
}

/* Each as often as it weighs, and as evenly as can be: next comes the one that is
 * farthest behind. */
static void list_mutations(evo_breeder *b, const uint32_t weights[ELEMENTARY]) {
    unsigned used[ELEMENTARY] = {0};
    for (int i = 0; i < ELEMENTARY; i++)
        b->total += weights[i];
    b->total = b->total < EVO_BREEDER_WEIGHT ? b->total : EVO_BREEDER_WEIGHT;
    for (unsigned k = 0; k < b->total; k++) {
        int next = 0;
        for (int i = 1; i < ELEMENTARY; i++)
            if (weights[i] * (k + 1) + used[next] * b->total >
                weights[next] * (k + 1) + used[i] * b->total)
                next = i;
        b->mutations[k] = (uint8_t)next;
        used[next]++;
    }
}

evo_breeder *evo_breeder_create(evo_isa isa) {
    static const uint32_t weights[] = {
#define EVO_MUTATION(id, name, weight) weight,
#include "search/mutations.def"
#undef EVO_MUTATION
    };
    evo_breeder *b = calloc(1, sizeof *b);
    if (b == NULL)
        return NULL;
    list_mutations(b, weights);
    list_opcodes(b, isa);
    return b;
}

void evo_breeder_destroy(evo_breeder *breeder) {
    free(breeder);
}

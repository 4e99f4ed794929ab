/* Private to search/: what broods draw from, whatever the parent. */
#ifndef EVO_SEARCH_BREEDER_H
#define EVO_SEARCH_BREEDER_H

#include "program/program.h"

enum {
    EVO_BREEDER_WEIGHT = 256, /* of the elementary mutations together, at most */
    EVO_BREEDER_TYPES = EVO_TYPE_MASK + 1,
};

typedef struct evo_opcode_list {
    uint8_t count;
    uint8_t ops[62];
} evo_opcode_list;

struct evo_breeder {
    uint8_t mutations[EVO_BREEDER_WEIGHT]; /* in turn */
    unsigned total;
    uint8_t arity[EVO_OP_COUNT], type[EVO_OP_COUNT], arg_types[EVO_OP_COUNT][3];
    /* Operands of the result's type: their number, and which. */
    uint8_t own_count[EVO_OP_COUNT], own[EVO_OP_COUNT][3];
    evo_opcode_list like[EVO_OP_COUNT];       /* others of the same signature */
    evo_opcode_list takes[EVO_BREEDER_TYPES]; /* take and give the type */
};

#endif

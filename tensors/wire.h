/* Fields of a protobuf message (protobuf.dev/programming-guides/encoding), by slices of
 * the file: nothing is copied, and nothing beyond the message is read. */
#ifndef EVO_TENSORS_WIRE_H
#define EVO_TENSORS_WIRE_H

#include "base/base.h"

enum { WIRE_VARINT = 0, WIRE_FIXED64 = 1, WIRE_BYTES = 2, WIRE_FIXED32 = 5 };

typedef struct evo_wire {
    const uint8_t *at, *end;
    bool failed; /* the message is cut or malformed */
} evo_wire;

typedef struct evo_wire_field {
    uint64_t number;
    unsigned type;        /* WIRE_... */
    uint64_t value;       /* of varints and fixed ones */
    const uint8_t *bytes; /* of WIRE_BYTES and of fixed ones */
    size_t size;
} evo_wire_field;

static inline evo_wire evo_wire_open(const uint8_t *bytes, size_t size) {
    return (evo_wire){bytes, bytes + size, false};
}

/* At most ten bytes, seven bits each, the lowest first. */
static inline bool evo_wire_varint(evo_wire *wire, uint64_t *value) {
    *value = 0;
    for (unsigned shift = 0; shift < 64 && wire->at < wire->end; shift += 7) {
        uint8_t byte = *wire->at++;
        *value |= (uint64_t)(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    wire->failed = true;
    return false;
}

/* False at the end, and with `failed` set where there is no field. Groups, which no
 * message of ONNX has, are malformed. */
static inline bool evo_wire_next(evo_wire *wire, evo_wire_field *field) {
    uint64_t tag, size = 0;
    *field = (evo_wire_field){0};
    if (wire->failed || wire->at == wire->end || !evo_wire_varint(wire, &tag))
        return false;
    field->number = tag >> 3;
    field->type = (unsigned)(tag & 7);
    switch (field->type) {
    case WIRE_VARINT:
        return evo_wire_varint(wire, &field->value);
    case WIRE_FIXED64:
        size = 8;
        break;
    case WIRE_FIXED32:
        size = 4;
        break;
    case WIRE_BYTES:
        if (!evo_wire_varint(wire, &size))
            return false;
        break;
    default:
        wire->failed = true;
        return false;
    }
    if (field->number == 0 || size > (uint64_t)(wire->end - wire->at)) {
        wire->failed = true;
        return false;
    }
    field->bytes = wire->at;
    field->size = (size_t)size;
    wire->at += field->size;
    return true;
}

#endif

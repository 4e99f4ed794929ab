/* ONNX models (github.com/onnx/onnx, onnx.proto): every tensor of floats in the graph's
 * initializers and in attributes of its nodes, graphs within nodes (If, Loop, Scan) and
 * functions included. Everything else is passed over.
 */
#include "tensors/internal.h"
#include "tensors/wire.h"

#include <string.h>

/* Bounds the recursion; models nest three or four graphs. */
enum { DEEPEST_GRAPH = 16 };

/* Numbers of fields in onnx.proto. */
enum {
    MODEL_GRAPH = 7,
    MODEL_FUNCTIONS = 25,
    FUNCTION_NODE = 7,
    GRAPH_NODE = 1,
    GRAPH_INITIALIZER = 5,
    NODE_OUTPUT = 2,
    NODE_ATTRIBUTE = 5,
    ATTRIBUTE_TENSOR = 5,
    ATTRIBUTE_GRAPH = 6,
    TENSOR_DIMS = 1,
    TENSOR_TYPE = 2,
    TENSOR_SEGMENT = 3,
    TENSOR_FLOATS = 4,
    TENSOR_INTS = 5,
    TENSOR_NAME = 8,
    TENSOR_RAW = 9,
    TENSOR_DOUBLES = 10,
    TENSOR_EXTERNAL = 13,
};

/* TensorProto.DataType, and the field that holds elements where raw_data does not. */
static const struct element {
    uint64_t type;
    evo_format_id stored;
    unsigned field;
} elements[] = {
    {1, EVO_FORMAT_F32, TENSOR_FLOATS},   {10, EVO_FORMAT_F16, TENSOR_INTS},
    {11, EVO_FORMAT_F64, TENSOR_DOUBLES}, {16, EVO_FORMAT_BF16, TENSOR_INTS},
    {17, EVO_FORMAT_E4M3FN, TENSOR_INTS}, {19, EVO_FORMAT_E5M2, TENSOR_INTS},
};

/* A slice of the file. */
typedef struct span {
    const uint8_t *bytes;
    size_t size;
} span;

static span span_of(const evo_wire_field *field) {
    return (span){field->bytes, field->size};
}

static evo_status malformed(const evo_tensor_source *source, const char *what) {
    return evo_tensors_fail(source, EVO_ERR_PARSE,
                            "expected an ONNX model; its %s is cut or malformed", what);
}

/* ---- A tensor -------------------------------------------------------------- */

typedef struct tensor {
    evo_tensor_header header;
    const struct element *element; /* NULL: not of floats */
    span raw;                      /* NULL: typed fields */
    bool elsewhere;
    evo_text values; /* of the typed fields: bytes as raw_data would hold them */
} tensor;

static evo_status add_dims(const evo_tensor_source *source, const evo_wire_field *field,
                           tensor *t) {
    if (field->type == WIRE_VARINT)
        return evo_tensor_add_dim(source, &t->header, field->value);
    evo_wire packed = evo_wire_open(field->bytes, field->size);
    if (field->type != WIRE_BYTES)
        return malformed(source, "shape");
    while (packed.at < packed.end) {
        uint64_t dim;
        if (!evo_wire_varint(&packed, &dim))
            return malformed(source, "shape");
        evo_status status = evo_tensor_add_dim(source, &t->header, dim);
        if (status != EVO_OK)
            return status;
    }
    return EVO_OK;
}

/* One encoding of a 16- or 8-bit float, in the low bits of an int32. */
static bool add_code(tensor *t, uint64_t code) {
    unsigned size = (unsigned)evo_format_get(t->header.stored)->bits / 8;
    char bytes[2] = {(char)code, (char)(code >> 8)};
    evo_text_append_bytes(&t->values, bytes, size);
    return code >> (8 * size) == 0;
}

/* Elements of a typed field, packed or not. */
static evo_status add_values(const evo_tensor_source *source,
                             const evo_wire_field *field, tensor *t) {
    bool right = true;
    if (field->number != TENSOR_INTS) {
        unsigned alone = field->number == TENSOR_FLOATS ? WIRE_FIXED32 : WIRE_FIXED64;
        right = field->type == WIRE_BYTES || field->type == alone;
        evo_text_append_bytes(&t->values, (const char *)field->bytes, field->size);
    } else if (field->type == WIRE_VARINT) {
        right = add_code(t, field->value);
    } else {
        evo_wire packed = evo_wire_open(field->bytes, field->size);
        right = field->type == WIRE_BYTES;
        for (uint64_t code; right && packed.at < packed.end;)
            right = evo_wire_varint(&packed, &code) && add_code(t, code);
    }
    return right ? EVO_OK : malformed(source, "list of elements");
}

/* Type, name and where the elements are; protobuf lets fields come in any order. */
static bool scan_tensor(span message, tensor *t) {
    evo_wire wire = evo_wire_open(message.bytes, message.size);
    for (evo_wire_field f; evo_wire_next(&wire, &f);) {
        if (f.number == TENSOR_TYPE && f.type == WIRE_VARINT) {
            t->element = NULL;
            for (size_t i = 0; i < EVO_COUNT_OF(elements); i++)
                if (elements[i].type == f.value)
                    t->element = &elements[i];
        } else if (f.number == TENSOR_NAME && f.type == WIRE_BYTES) {
            if (t->header.name_length == 0) {
                t->header.name = (const char *)f.bytes;
                t->header.name_length = f.size;
            }
        } else if (f.number == TENSOR_RAW && f.type == WIRE_BYTES) {
            t->raw = span_of(&f);
        } else if (f.number == TENSOR_SEGMENT || f.number == TENSOR_EXTERNAL) {
            t->elsewhere = true;
        }
    }
    return !wire.failed;
}

static evo_status read_elements(const evo_tensor_source *source, span message,
                                tensor *t) {
    evo_wire wire = evo_wire_open(message.bytes, message.size);
    evo_status status = EVO_OK;
    for (evo_wire_field f; status == EVO_OK && evo_wire_next(&wire, &f);) {
        if (f.number == TENSOR_DIMS)
            status = add_dims(source, &f, t);
        else if (f.number == t->element->field)
            status = add_values(source, &f, t);
    }
    if (status != EVO_OK)
        return status;
    if (t->values.failed)
        return evo_tensors_fail(source, EVO_ERR_MEMORY, "out of memory");
    if (t->raw.bytes != NULL && t->values.length > 0)
        return malformed(source, "tensor with elements in two fields");
    span data = t->raw;
    if (data.bytes == NULL)
        data = (span){(uint8_t *)t->values.data, t->values.length};
    return evo_tensors_append(source, &t->header, data.bytes, data.size, false);
}

/* `name` when it is not empty, or else the tensor's own. */
static evo_status read_tensor(const evo_tensor_source *source, span message,
                              span name) {
    tensor t = {.header = {.name = (const char *)name.bytes, .name_length = name.size}};
    if (!scan_tensor(message, &t))
        return malformed(source, "tensor");
    if (t.element == NULL) {
        source->list->skipped++;
        return EVO_OK;
    }
    if (t.elsewhere)
        return evo_tensors_fail(source, EVO_ERR_UNSUPPORTED,
                                "expected the elements of all tensors within the ONNX "
                                "file, not in others or in segments");
    t.header.stored = t.element->stored;
    evo_text_init(&t.values);
    evo_status status = read_elements(source, message, &t);
    evo_text_clear(&t.values);
    return status;
}

/* ---- Graphs ---------------------------------------------------------------- */

static evo_status read_graph(const evo_tensor_source *source, span message,
                             unsigned depth);

static evo_status read_attribute(const evo_tensor_source *source, span message,
                                 span output, unsigned depth) {
    evo_wire wire = evo_wire_open(message.bytes, message.size);
    evo_status status = EVO_OK;
    for (evo_wire_field f; status == EVO_OK && evo_wire_next(&wire, &f);) {
        if (f.number == ATTRIBUTE_TENSOR && f.type == WIRE_BYTES)
            status = read_tensor(source, span_of(&f), output);
        else if (f.number == ATTRIBUTE_GRAPH && f.type == WIRE_BYTES)
            status = read_graph(source, span_of(&f), depth + 1);
    }
    return wire.failed ? malformed(source, "attribute") : status;
}

/* Tensors of a node (Constant) are known by its first output. */
static evo_status read_node(const evo_tensor_source *source, span message,
                            unsigned depth) {
    evo_wire wire = evo_wire_open(message.bytes, message.size), again = wire;
    evo_status status = EVO_OK;
    span output = {NULL, 0};
    for (evo_wire_field f; output.size == 0 && evo_wire_next(&wire, &f);)
        if (f.number == NODE_OUTPUT && f.type == WIRE_BYTES)
            output = span_of(&f);
    for (evo_wire_field f; status == EVO_OK && evo_wire_next(&again, &f);)
        if (f.number == NODE_ATTRIBUTE && f.type == WIRE_BYTES)
            status = read_attribute(source, span_of(&f), output, depth);
    return again.failed ? malformed(source, "node") : status;
}

static evo_status read_graph(const evo_tensor_source *source, span message,
                             unsigned depth) {
    if (depth == DEEPEST_GRAPH)
        return evo_tensors_fail(source, EVO_ERR_UNSUPPORTED,
                                "expected graphs within graphs at most %d deep",
                                DEEPEST_GRAPH);
    evo_wire wire = evo_wire_open(message.bytes, message.size);
    evo_status status = EVO_OK;
    for (evo_wire_field f; status == EVO_OK && evo_wire_next(&wire, &f);) {
        if (f.number == GRAPH_NODE && f.type == WIRE_BYTES)
            status = read_node(source, span_of(&f), depth);
        else if (f.number == GRAPH_INITIALIZER && f.type == WIRE_BYTES)
            status = read_tensor(source, span_of(&f), (span){NULL, 0});
    }
    return wire.failed ? malformed(source, "graph") : status;
}

static evo_status read_function(const evo_tensor_source *source, span message) {
    evo_wire wire = evo_wire_open(message.bytes, message.size);
    evo_status status = EVO_OK;
    for (evo_wire_field f; status == EVO_OK && evo_wire_next(&wire, &f);)
        if (f.number == FUNCTION_NODE && f.type == WIRE_BYTES)
            status = read_node(source, span_of(&f), 0);
    return wire.failed ? malformed(source, "function") : status;
}

/* There is no magic number: a file whose bytes are fields from end to end, with the
 * version first and a graph, is a model. */
bool evo_onnx_matches(const evo_tensor_source *source) {
    evo_wire wire = evo_wire_open(source->bytes, source->size);
    bool graph = false;
    if (source->size == 0 || source->bytes[0] != 0x08)
        return false;
    for (evo_wire_field f; evo_wire_next(&wire, &f);)
        graph = graph || (f.number == MODEL_GRAPH && f.type == WIRE_BYTES);
    return graph && !wire.failed;
}

evo_status evo_onnx_read(const evo_tensor_source *source) {
    evo_wire wire = evo_wire_open(source->bytes, source->size);
    evo_status status = EVO_OK;
    for (evo_wire_field f; status == EVO_OK && evo_wire_next(&wire, &f);) {
        if (f.number == MODEL_GRAPH && f.type == WIRE_BYTES)
            status = read_graph(source, span_of(&f), 0);
        else if (f.number == MODEL_FUNCTIONS && f.type == WIRE_BYTES)
            status = read_function(source, span_of(&f));
    }
    return wire.failed ? malformed(source, "file") : status;
}

/* NumPy's .npy, format versions 1 to 3 (numpy/lib/format.py): magic, version, length of
 * the header, a Python dictionary as text, elements.
 *
 * The dictionary is written by repr() and has the keys descr, fortran_order and shape;
 * this reader takes them in any order with any white space, and no other Python.
 */
#include "tensors/internal.h"

#include <stdlib.h>
#include <string.h>

static const uint8_t magic[6] = {0x93, 'N', 'U', 'M', 'P', 'Y'};

typedef struct parser {
    const evo_tensor_source *source;
    const char *at, *end;
    evo_tensor_header header;
    bool big_endian, fortran_order;
    unsigned keys; /* a bit for each key that was seen */
} parser;

bool evo_numpy_matches(const evo_tensor_source *source) {
    return source->size >= sizeof magic &&
           memcmp(source->bytes, magic, sizeof magic) == 0;
}

/* ---- The dictionary -------------------------------------------------------- */

static void skip_space(parser *p) {
    while (p->at < p->end && memchr(" \t\r\n", *p->at, 4) != NULL)
        p->at++;
}

static bool accept(parser *p, const char *word) {
    size_t length = strlen(word);
    skip_space(p);
    if ((size_t)(p->end - p->at) < length || memcmp(p->at, word, length) != 0)
        return false;
    p->at += length;
    return true;
}

static evo_status expected(const parser *p, const char *what) {
    return evo_tensors_fail(p->source, EVO_ERR_PARSE,
                            "expected %s in the header of the NumPy file", what);
}

/* Text between quotes; NumPy's needs no escapes. */
static bool quoted(parser *p, const char **text, size_t *length) {
    char quote = accept(p, "'") ? '\'' : '"';
    if (quote == '"' && !accept(p, "\""))
        return false;
    const char *close = memchr(p->at, quote, (size_t)(p->end - p->at));
    if (close == NULL)
        return false;
    *text = p->at;
    *length = (size_t)(close - p->at);
    p->at = close + 1;
    return true;
}

static evo_status read_descr(parser *p) {
    static const struct {
        char code[3];
        evo_format_id stored;
    } types[] = {
        {"f4", EVO_FORMAT_F32}, {"f8", EVO_FORMAT_F64}, {"f2", EVO_FORMAT_F16}};
    const char *text;
    size_t length;
    if (!quoted(p, &text, &length))
        return expected(p, "one type of elements ('<f4')");
    for (size_t i = 0; i < EVO_COUNT_OF(types); i++)
        if (length == 3 && (text[0] == '<' || text[0] == '>') &&
            memcmp(text + 1, types[i].code, 2) == 0) {
            p->header.stored = types[i].stored;
            p->big_endian = text[0] == '>';
            return EVO_OK;
        }
    char shown[24];
    evo_text_line(text, length, shown, sizeof shown);
    return evo_tensors_fail(p->source, EVO_ERR_UNSUPPORTED,
                            "expected elements of type f2, f4 or f8; these are '%s'",
                            shown);
}

static evo_status read_order(parser *p) {
    p->fortran_order = accept(p, "True");
    return p->fortran_order || accept(p, "False") ? EVO_OK
                                                  : expected(p, "True or False");
}

static bool read_number(parser *p, uint64_t *number) {
    skip_space(p);
    const char *first = p->at;
    *number = 0;
    for (; p->at < p->end && *p->at >= '0' && *p->at <= '9'; p->at++)
        if (__builtin_mul_overflow(*number, 10, number) ||
            __builtin_add_overflow(*number, (uint64_t)(*p->at - '0'), number))
            return false;
    (void)accept(p, "L"); /* Python 2 wrote long integers so */
    return p->at > first;
}

/* "()", "(3,)", "(3, 4)" */
static evo_status read_shape(parser *p) {
    static const char what[] = "a tuple of numbers as shape";
    bool more = true;
    if (!accept(p, "("))
        return expected(p, what);
    while (!accept(p, ")")) {
        uint64_t dim;
        if (!more || !read_number(p, &dim))
            return expected(p, what);
        evo_status status = evo_tensor_add_dim(p->source, &p->header, dim);
        if (status != EVO_OK)
            return status;
        more = accept(p, ",");
    }
    return EVO_OK;
}

static evo_status read_entry(parser *p) {
    static const struct {
        const char *key;
        evo_status (*read)(parser *p);
    } entries[] = {
        {"descr", read_descr}, {"fortran_order", read_order}, {"shape", read_shape}};
    const char *key;
    size_t length;
    if (!quoted(p, &key, &length) || !accept(p, ":"))
        return expected(p, "a key and ':'");
    for (unsigned i = 0; i < EVO_COUNT_OF(entries); i++) {
        if (strlen(entries[i].key) != length ||
            memcmp(entries[i].key, key, length) != 0 || (p->keys >> i & 1) != 0)
            continue;
        p->keys |= 1u << i;
        return entries[i].read(p);
    }
    return expected(p, "descr, fortran_order and shape, once each,");
}

static evo_status read_dictionary(parser *p) {
    bool more = true;
    if (!accept(p, "{"))
        return expected(p, "'{'");
    while (!accept(p, "}")) {
        if (!more)
            return expected(p, "',' or '}'");
        evo_status status = read_entry(p);
        if (status != EVO_OK)
            return status;
        more = accept(p, ",");
    }
    skip_space(p);
    if (p->at != p->end)
        return expected(p, "nothing after '}'");
    return p->keys == 7 ? EVO_OK : expected(p, "descr, fortran_order and shape");
}

/* ---- The file -------------------------------------------------------------- */

/* The element at (i_0, i_1, ...) of Fortran order stands at i_0 + d_0 (i_1 + d_1 ...),
 * of C order at i_last + d_last (...): walks the former, counting the indices up. */
static void from_fortran_order(const evo_tensor *tensor, const float *from, float *to) {
    size_t index[EVO_TENSOR_MAX_RANK] = {0}, stride[EVO_TENSOR_MAX_RANK], step = 1;
    for (unsigned k = tensor->rank; k-- > 0; step *= tensor->dims[k])
        stride[k] = step;
    size_t at = 0;
    for (size_t i = 0; i < tensor->count; i++) {
        to[at] = from[i];
        for (unsigned k = 0; k < tensor->rank; k++) {
            at += stride[k];
            if (++index[k] < tensor->dims[k])
                break;
            at -= tensor->dims[k] * stride[k];
            index[k] = 0;
        }
    }
}

static evo_status reorder(const evo_tensor_source *source, evo_tensor *tensor) {
    float *data = malloc(tensor->count * sizeof *data);
    if (data == NULL)
        return evo_tensors_fail(source, EVO_ERR_MEMORY, "out of memory");
    from_fortran_order(tensor, tensor->data, data);
    free(tensor->data);
    tensor->data = data;
    return EVO_OK;
}

/* Finds where header and elements begin. */
static evo_status split(const evo_tensor_source *source, size_t *header,
                        size_t *elements) {
    if (!evo_numpy_matches(source))
        return evo_tensors_fail(source, EVO_ERR_FOREIGN,
                                "expected a NumPy file, which begins with \\x93NUMPY");
    unsigned version = source->size > 8 ? source->bytes[6] : 0;
    if (version > 3)
        return evo_tensors_fail(source, EVO_ERR_FOREIGN,
                                "expected a NumPy file of version 1 to 3; this is %u",
                                version);
    unsigned width = version == 1 ? 2 : 4;
    *header = 8 + width;
    if (version == 0 || source->size < *header ||
        evo_load_le(source->bytes + 8, width) > source->size - *header)
        return evo_tensors_fail(source, EVO_ERR_PARSE,
                                "the NumPy file ends within its header");
    *elements = *header + (size_t)evo_load_le(source->bytes + 8, width);
    return EVO_OK;
}

evo_status evo_numpy_read(const evo_tensor_source *source) {
    size_t header = 0, elements = 0, count = source->list->count;
    evo_status status = split(source, &header, &elements);
    if (status != EVO_OK)
        return status;
    parser p = {.source = source,
                .at = (const char *)source->bytes + header,
                .end = (const char *)source->bytes + elements};
    status = read_dictionary(&p);
    if (status != EVO_OK)
        return status;
    evo_tensor_name_from_path(source->path, &p.header);
    status = evo_tensors_append(source, &p.header, source->bytes + elements,
                                source->size - elements, p.big_endian);
    if (status == EVO_OK && p.fortran_order && source->list->count > count)
        status = reorder(source, &source->list->items[count]);
    return status;
}

/* safetensors (github.com/huggingface/safetensors, its README): the length of the
 * header as u64, the header as a JSON object, elements.
 *
 * As the reference reader does, this one wants the tensors to cover the bytes behind
 * the header without a gap or an overlap, whatever their types.
 */
#include "tensors/internal.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

/* Jansson takes some 20 bytes for each byte of the densest JSON. */
static const uint64_t longest_header = 16u << 20;

/* Types that are skipped are here for their sizes. */
static const struct element {
    const char *name;
    unsigned bytes;
    bool is_float;
    evo_format_id stored;
} elements[] = {
    {"F32", 4, true, EVO_FORMAT_F32},        {"F16", 2, true, EVO_FORMAT_F16},
    {"BF16", 2, true, EVO_FORMAT_BF16},      {"F64", 8, true, EVO_FORMAT_F64},
    {"F8_E4M3", 1, true, EVO_FORMAT_E4M3FN}, {"F8_E5M2", 1, true, EVO_FORMAT_E5M2},
    {"BOOL", 1, false, EVO_FORMAT_COUNT},    {"U8", 1, false, EVO_FORMAT_COUNT},
    {"I8", 1, false, EVO_FORMAT_COUNT},      {"U16", 2, false, EVO_FORMAT_COUNT},
    {"I16", 2, false, EVO_FORMAT_COUNT},     {"U32", 4, false, EVO_FORMAT_COUNT},
    {"I32", 4, false, EVO_FORMAT_COUNT},     {"U64", 8, false, EVO_FORMAT_COUNT},
    {"I64", 8, false, EVO_FORMAT_COUNT},
};

typedef struct entry {
    evo_tensor_header header;
    const struct element *element; /* NULL: a type that this reader does not know */
    uint64_t begin, end;           /* behind the header */
} entry;

bool evo_safetensors_matches(const evo_tensor_source *source) {
    return source->size >= 10 && source->bytes[8] == '{' &&
           evo_load_le(source->bytes, 8) <= source->size - 8;
}

/* ---- The header ------------------------------------------------------------ */

static evo_status fail_entry(const evo_tensor_source *source, const char *name,
                             const char *what) {
    char shown[64];
    evo_text_line(name, strlen(name), shown, sizeof shown);
    return evo_tensors_fail(source, EVO_ERR_PARSE, "expected %s for tensor '%s'", what,
                            shown);
}

static bool is_offset(const json_t *value) {
    return json_is_integer(value) && json_integer_value(value) >= 0;
}

static const struct element *find_element(const char *name) {
    for (size_t i = 0; i < EVO_COUNT_OF(elements); i++)
        if (strcmp(elements[i].name, name) == 0)
            return &elements[i];
    return NULL;
}

static evo_status read_entry(const evo_tensor_source *source, const char *name,
                             const json_t *value, entry *out) {
    const json_t *dtype = json_object_get(value, "dtype");
    const json_t *shape = json_object_get(value, "shape");
    const json_t *offsets = json_object_get(value, "data_offsets");
    const json_t *begin = json_array_get(offsets, 0), *end = json_array_get(offsets, 1);
    *out = (entry){.header = {.name = name, .name_length = strlen(name)}};
    if (!json_is_string(dtype))
        return fail_entry(source, name, "a dtype such as \"F32\"");
    if (json_array_size(offsets) != 2 || !is_offset(begin) || !is_offset(end))
        return fail_entry(source, name, "two data_offsets");
    out->begin = (uint64_t)json_integer_value(begin);
    out->end = (uint64_t)json_integer_value(end);
    out->element = find_element(json_string_value(dtype));
    if (out->element != NULL)
        out->header.stored = out->element->stored;
    if (!json_is_array(shape))
        return fail_entry(source, name, "an array of integers as shape");
    for (size_t i = 0; i < json_array_size(shape); i++) {
        const json_t *dim = json_array_get(shape, i);
        if (!is_offset(dim))
            return fail_entry(source, name, "an array of integers as shape");
        evo_status status =
            evo_tensor_add_dim(source, &out->header, (uint64_t)json_integer_value(dim));
        if (status != EVO_OK)
            return status;
    }
    return EVO_OK;
}

static int by_offset(const void *a, const void *b) {
    const entry *x = a, *y = b;
    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    if (x->end != y->end)
        return x->end < y->end ? -1 : 1;
    return strcmp(x->header.name, y->header.name);
}

/* Entries in the order of their elements, names still owned by `root`. */
static evo_status read_entries(const evo_tensor_source *source, json_t *root,
                               entry *entries, size_t *count) {
    const char *name;
    json_t *value;
    *count = 0;
    json_object_foreach(root, name, value) {
        if (strcmp(name, "__metadata__") == 0)
            continue;
        evo_status status = read_entry(source, name, value, &entries[*count]);
        if (status != EVO_OK)
            return status;
        ++*count;
    }
    qsort(entries, *count, sizeof *entries, by_offset);
    return EVO_OK;
}

/* ---- Elements -------------------------------------------------------------- */

static evo_status append_entry(const evo_tensor_source *source, const entry *e,
                               const uint8_t *data) {
    size_t count, size = (size_t)(e->end - e->begin);
    if (e->element != NULL && e->element->is_float)
        return evo_tensors_append(source, &e->header, data + e->begin, size, false);
    if (e->element != NULL &&
        !evo_tensor_fits(&e->header, e->element->bytes, size, &count))
        return fail_entry(source, e->header.name, "as many bytes as its shape says");
    source->list->skipped++;
    return EVO_OK;
}

static evo_status append_entries(const evo_tensor_source *source, const entry *entries,
                                 size_t count, size_t header_bytes) {
    const uint8_t *data = source->bytes + 8 + header_bytes;
    uint64_t at = 0, size = source->size - 8 - header_bytes;
    for (size_t i = 0; i < count; i++) {
        if (entries[i].begin != at || entries[i].end < at || entries[i].end > size)
            return fail_entry(source, entries[i].header.name,
                              "data_offsets that follow the tensor before, within the "
                              "file,");
        at = entries[i].end;
        evo_status status = append_entry(source, &entries[i], data);
        if (status != EVO_OK)
            return status;
    }
    if (at != size)
        return evo_tensors_fail(source, EVO_ERR_PARSE,
                                "expected the tensors to fill %llu bytes; they end at "
                                "%llu",
                                (unsigned long long)size, (unsigned long long)at);
    return EVO_OK;
}

static evo_status read_object(const evo_tensor_source *source, json_t *root,
                              size_t header_bytes) {
    if (!json_is_object(root))
        return evo_tensors_fail(source, EVO_ERR_PARSE,
                                "expected a JSON object as header");
    size_t count = json_object_size(root);
    entry *entries = calloc(count + 1, sizeof *entries);
    if (entries == NULL)
        return evo_tensors_fail(source, EVO_ERR_MEMORY, "out of memory");
    evo_status status = read_entries(source, root, entries, &count);
    if (status == EVO_OK)
        status = append_entries(source, entries, count, header_bytes);
    free(entries);
    return status;
}

evo_status evo_safetensors_read(const evo_tensor_source *source) {
    if (source->size < 8)
        return evo_tensors_fail(source, EVO_ERR_PARSE,
                                "expected the length of a safetensors header");
    uint64_t length = evo_load_le(source->bytes, 8);
    if (length > source->size - 8 || length > longest_header)
        return evo_tensors_fail(
            source, EVO_ERR_PARSE,
            "expected a safetensors header within the file and %llu MiB",
            (unsigned long long)(longest_header >> 20));
    json_error_t fault;
    json_t *root = json_loadb((const char *)source->bytes + 8, (size_t)length,
                              JSON_REJECT_DUPLICATES, &fault);
    if (root == NULL) {
        char text[160];
        evo_text_line(fault.text, strlen(fault.text), text, sizeof text);
        return evo_tensors_fail(source, EVO_ERR_PARSE,
                                "expected a JSON object as header: %s", text);
    }
    evo_status status = read_object(source, root, (size_t)length);
    json_decref(root);
    return status;
}

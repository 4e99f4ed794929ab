/* Lists of tensors: names, shapes, and elements converted to float. */
#include "tensors/internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void evo_tensor_list_init(evo_tensor_list *list) {
    *list = (evo_tensor_list){NULL, 0, 0, 0};
}

void evo_tensor_list_clear(evo_tensor_list *list) {
    for (size_t i = 0; i < list->count; i++)
        free(list->items[i].data);
    free(list->items);
    evo_tensor_list_init(list);
}

evo_status evo_tensors_fail(const evo_tensor_source *source, evo_status status,
                            const char *format, ...) {
    char text[320];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return evo_fail(source->err, status, "%s: %s", source->path, text);
}

/* ---- Names ----------------------------------------------------------------- */

void evo_tensor_name_from_path(const char *path, evo_tensor_header *header) {
    const char *slash = strrchr(path, '/');
    header->name = slash == NULL ? path : slash + 1;
    const char *dot = strrchr(header->name, '.');
    bool has_stem = dot != NULL && dot != header->name;
    header->name_length =
        has_stem ? (size_t)(dot - header->name) : strlen(header->name);
}

/* ---- Shapes ---------------------------------------------------------------- */

/* The product of the dimensions; false when it does not fit. */
static bool count_of(const evo_tensor_header *header, size_t *count) {
    *count = 1;
    for (unsigned i = 0; i < header->rank; i++)
        if (header->dims[i] == 0) {
            *count = 0;
            return true;
        }
    for (unsigned i = 0; i < header->rank; i++)
        if (__builtin_mul_overflow(*count, header->dims[i], count))
            return false;
    return true;
}

bool evo_tensor_fits(const evo_tensor_header *header, size_t element_bytes, size_t size,
                     size_t *count) {
    return count_of(header, count) && *count == size / element_bytes &&
           size % element_bytes == 0;
}

evo_status evo_tensor_add_dim(const evo_tensor_source *source,
                              evo_tensor_header *header, uint64_t dim) {
    if (header->rank == EVO_TENSOR_MAX_RANK)
        return evo_tensors_fail(source, EVO_ERR_UNSUPPORTED,
                                "expected tensors of at most %d dimensions",
                                EVO_TENSOR_MAX_RANK);
    if (dim > SIZE_MAX / 16)
        return evo_tensors_fail(source, EVO_ERR_PARSE,
                                "a dimension of %llu is larger than any file",
                                (unsigned long long)dim);
    header->dims[header->rank++] = (size_t)dim;
    return EVO_OK;
}

/* ---- Elements -------------------------------------------------------------- */

static uint64_t load(const uint8_t *bytes, unsigned size, bool big_endian) {
    if (!big_endian)
        return evo_load_le(bytes, size);
    uint64_t word = 0;
    for (unsigned i = 0; i < size; i++)
        word = word << 8 | bytes[i];
    return word;
}

static void convert(evo_format_id stored, const uint8_t *bytes, size_t count,
                    bool big_endian, float *out) {
    unsigned size = (unsigned)evo_format_get(stored)->bits / 8;
    for (size_t i = 0; i < count; i++) {
        uint64_t word = load(bytes + i * size, size, big_endian);
        uint32_t word32 = (uint32_t)word;
        double wide;
        switch (stored) {
        case EVO_FORMAT_F32:
            memcpy(&out[i], &word32, sizeof out[i]);
            break;
        case EVO_FORMAT_F64:
            memcpy(&wide, &word, sizeof wide);
            out[i] = (float)wide;
            break;
        default:
            out[i] = (float)evo_format_decode(stored, word);
        }
    }
}

static evo_status make_room(const evo_tensor_source *source) {
    evo_tensor_list *list = source->list;
    if (list->count == EVO_TENSORS_MAX_COUNT)
        return evo_tensors_fail(source, EVO_ERR_UNSUPPORTED,
                                "expected at most %d tensors", EVO_TENSORS_MAX_COUNT);
    if (list->count < list->capacity)
        return EVO_OK;
    size_t capacity = list->capacity == 0 ? 16 : 2 * list->capacity;
    evo_tensor *items = realloc(list->items, capacity * sizeof *items);
    if (items == NULL)
        return evo_tensors_fail(source, EVO_ERR_MEMORY, "out of memory");
    list->items = items;
    list->capacity = capacity;
    return EVO_OK;
}

evo_status evo_tensors_reserve(const evo_tensor_source *source,
                               const evo_tensor_header *header, evo_tensor **tensor) {
    evo_tensor added = {.stored = header->stored, .rank = header->rank};
    evo_status status = make_room(source);
    if (status != EVO_OK)
        return status;
    evo_text_line(header->name, header->name_length, added.name, sizeof added.name);
    memcpy(added.dims, header->dims, sizeof added.dims);
    if (!count_of(header, &added.count) || added.count == 0 ||
        added.count > SIZE_MAX / sizeof *added.data)
        return evo_tensors_fail(source, EVO_ERR_INTERNAL, "a tensor without a size");
    added.data = malloc(added.count * sizeof *added.data);
    if (added.data == NULL)
        return evo_tensors_fail(source, EVO_ERR_MEMORY, "out of memory");
    *tensor = &source->list->items[source->list->count++];
    **tensor = added;
    return EVO_OK;
}

evo_status evo_tensors_append(const evo_tensor_source *source,
                              const evo_tensor_header *header, const uint8_t *data,
                              size_t size, bool big_endian) {
    size_t count, element = (size_t)evo_format_get(header->stored)->bits / 8;
    if (!evo_tensor_fits(header, element, size, &count)) {
        char shown[64];
        evo_text_line(header->name, header->name_length, shown, sizeof shown);
        return evo_tensors_fail(
            source, EVO_ERR_PARSE,
            "expected as many bytes as the shape of tensor '%s' says; there are %zu",
            shown, size);
    }
    if (count == 0) {
        source->list->skipped++;
        return EVO_OK;
    }
    evo_tensor *tensor;
    evo_status status = evo_tensors_reserve(source, header, &tensor);
    if (status == EVO_OK)
        convert(header->stored, data, count, big_endian, tensor->data);
    return status;
}

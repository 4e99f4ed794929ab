/* Which kind of file it is, and files without any structure. */
#include "tensors/internal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const struct kind {
    const char *extension;
    bool (*matches)(const evo_tensor_source *source);
    evo_status (*read)(const evo_tensor_source *source);
} kinds[] = {
    {".npy", evo_numpy_matches, evo_numpy_read},
    {".safetensors", evo_safetensors_matches, evo_safetensors_read},
    {".onnx", evo_onnx_matches, evo_onnx_read},
    {".wd", evo_gnubg_matches, evo_gnubg_read},
};

/* Usual homes of weights that are not read; as plain floats they would be noise. */
static const struct foreign {
    const char *magic, *what;
} foreign[] = {
    {"PK\x03\x04", "a zip archive (.npz, .pt)"},
    {"GGUF", "a GGUF file"},
    {"\x89HDF", "an HDF5 file"},
    {"\x1f\x8b", "compressed by gzip"},
    {"\x80\x02}", "a Python pickle"},
};

static bool has_extension(const char *path, const char *extension) {
    size_t length = strlen(path), suffix = strlen(extension);
    return length > suffix && strcasecmp(path + length - suffix, extension) == 0;
}

static evo_status read_raw(const evo_tensor_source *source) {
    for (size_t i = 0; i < EVO_COUNT_OF(foreign); i++) {
        size_t length = strlen(foreign[i].magic);
        if (source->size >= length &&
            memcmp(source->bytes, foreign[i].magic, length) == 0)
            return evo_tensors_fail(source, EVO_ERR_FOREIGN,
                                    "expected floats, .npy, .safetensors or .onnx; "
                                    "this is %s",
                                    foreign[i].what);
    }
    if (source->size % 4 != 0)
        return evo_tensors_fail(source, EVO_ERR_PARSE,
                                "expected floats of 4 bytes each; the size is %zu "
                                "bytes",
                                source->size);
    evo_tensor_header header = {.stored = EVO_FORMAT_F32, .rank = 1};
    header.dims[0] = source->size / 4;
    evo_tensor_name_from_path(source->path, &header);
    return evo_tensors_append(source, &header, source->bytes, source->size, false);
}

static evo_status read_kind(const evo_tensor_source *source) {
    for (size_t i = 0; i < EVO_COUNT_OF(kinds); i++)
        if (has_extension(source->path, kinds[i].extension))
            return kinds[i].read(source);
    for (size_t i = 0; i < EVO_COUNT_OF(kinds); i++)
        if (kinds[i].matches(source))
            return kinds[i].read(source);
    return read_raw(source);
}

evo_status evo_tensors_parse(const char *path, const void *bytes, size_t size,
                             evo_tensor_list *list, evo_error *err) {
    evo_tensor_source source = {path, bytes, size, list, err};
    size_t count = list->count, skipped = list->skipped;
    evo_status status = size == 0 ? EVO_OK : read_kind(&source);
    if (status == EVO_OK && list->count == count)
        status = evo_tensors_fail(&source, EVO_ERR_PARSE,
                                  "expected at least one tensor of floats");
    if (status == EVO_OK)
        return EVO_OK;
    while (list->count > count)
        free(list->items[--list->count].data);
    list->skipped = skipped;
    return status;
}

evo_status evo_tensors_read(const char *path, evo_tensor_list *list, evo_error *err) {
    char *bytes;
    size_t size;
    evo_status status = evo_file_read(path, EVO_TENSORS_MAX_BYTES, &bytes, &size, err);
    if (status != EVO_OK)
        return status;
    status = evo_tensors_parse(path, bytes, size, list, err);
    free(bytes);
    return status;
}

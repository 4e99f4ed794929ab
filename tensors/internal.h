/* What the readers of the single kinds of file share. */
#ifndef EVO_TENSORS_INTERNAL_H
#define EVO_TENSORS_INTERNAL_H

#include "tensors/tensors.h"

typedef struct evo_tensor_source {
    const char *path;
    const uint8_t *bytes;
    size_t size;
    evo_tensor_list *list;
    evo_error *err;
} evo_tensor_source;

/* What a file says of a tensor before its elements. */
typedef struct evo_tensor_header {
    const char *name; /* not NUL-terminated */
    size_t name_length;
    evo_format_id stored;
    unsigned rank;
    size_t dims[EVO_TENSOR_MAX_RANK];
} evo_tensor_header;

/* Fails with "PATH: ..." */
EVO_MUST_CHECK
evo_status evo_tensors_fail(const evo_tensor_source *source, evo_status status,
                            const char *format, ...) EVO_PRINTF(3, 4);

/* Whether `size` bytes hold as many elements as the shape says, and how many. */
bool evo_tensor_fits(const evo_tensor_header *header, size_t element_bytes, size_t size,
                     size_t *count);
/* Appends a dimension; fails beyond the largest rank. */
EVO_MUST_CHECK
evo_status evo_tensor_add_dim(const evo_tensor_source *source,
                              evo_tensor_header *header, uint64_t dim);

/* Appends a tensor of at least one element whose data the caller fills. */
EVO_MUST_CHECK
evo_status evo_tensors_reserve(const evo_tensor_source *source,
                               const evo_tensor_header *header, evo_tensor **tensor);
/* Appends a tensor whose elements are the `size` bytes at `data`, which have to be as
 * many as the shape says. One without elements is counted as skipped. */
EVO_MUST_CHECK
evo_status evo_tensors_append(const evo_tensor_source *source,
                              const evo_tensor_header *header, const uint8_t *data,
                              size_t size, bool big_endian);
/* The last part of a path without its extension, as a tensor's name. */
void evo_tensor_name_from_path(const char *path, evo_tensor_header *header);

/* Little-endian words of files. */
static inline uint64_t evo_load_le(const uint8_t *bytes, unsigned size) {
    uint64_t word = 0;
    for (unsigned i = size; i-- > 0;)
        word = word << 8 | bytes[i];
    return word;
}

/* One reader for each kind: recognises content, and appends all tensors of a file. */
bool evo_numpy_matches(const evo_tensor_source *source);
evo_status evo_numpy_read(const evo_tensor_source *source);
bool evo_safetensors_matches(const evo_tensor_source *source);
evo_status evo_safetensors_read(const evo_tensor_source *source);
bool evo_onnx_matches(const evo_tensor_source *source);
evo_status evo_onnx_read(const evo_tensor_source *source);
bool evo_gnubg_matches(const evo_tensor_source *source);
evo_status evo_gnubg_read(const evo_tensor_source *source);

#endif

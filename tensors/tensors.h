/* tensors: the numbers that formats are tried on: weights read from files, and draws
 * from named distributions.
 *
 * Files come from strangers. Every length is checked against the size of the file
 * before anything is allocated by it, so that memory stays within a small multiple of
 * that size; what does not fit is refused with one sentence that says what was
 * expected. docs/tensors.md has the kinds of file.
 */
#ifndef EVO_TENSORS_H
#define EVO_TENSORS_H

#include "formats/formats.h"

enum {
    EVO_TENSOR_MAX_RANK = 8,
    EVO_TENSOR_NAME_BYTES = 128, /* with the NUL; longer names are cut */
    EVO_TENSORS_MAX_COUNT = 1 << 16,
    EVO_DRAW_MAX_COUNT = 1 << 28,
};

/* Largest file that is read. */
#define EVO_TENSORS_MAX_BYTES ((size_t)1 << 32)

typedef struct evo_tensor {
    char name[EVO_TENSOR_NAME_BYTES]; /* UTF-8 without control characters */
    evo_format_id stored;             /* format of the elements in the file */
    unsigned rank;                    /* 0: a single number */
    size_t dims[EVO_TENSOR_MAX_RANK];
    size_t count; /* product of dims, at least 1 */
    float *data;  /* owned; the last dimension is contiguous (C order) */
} evo_tensor;

typedef struct evo_tensor_list {
    evo_tensor *items; /* owned */
    size_t count, capacity;
    size_t skipped; /* tensors of the files that hold no floats, or no elements */
} evo_tensor_list;

void evo_tensor_list_init(evo_tensor_list *list);
void evo_tensor_list_clear(evo_tensor_list *list); /* releases; usable again */

/* Appends the tensors of a file, in its order. By the name's extension, or else by
 * content, it is NumPy's (.npy), safetensors, ONNX (.onnx) or GNU Backgammon's (.wd);
 * anything else is taken as little-endian f32, one tensor of rank 1. Elements of f32
 * keep their bits; f16, bf16 and 8-bit floats convert exactly, f64 to the nearest
 * float. NaNs and infinities stay. Names may repeat. A file without a single float is
 * refused. On failure the list is as before. */
EVO_MUST_CHECK
evo_status evo_tensors_read(const char *path, evo_tensor_list *list, evo_error *err);
/* The same from memory; `path` decides as the file's name would and is not opened. */
EVO_MUST_CHECK
evo_status evo_tensors_parse(const char *path, const void *bytes, size_t size,
                             evo_tensor_list *list, evo_error *err);

/* ---- Distributions --------------------------------------------------------- */

typedef enum evo_distribution_kind {
    EVO_DIST_GAUSS,   /* mean 0, deviation 1; set to +-10 beyond */
    EVO_DIST_LAPLACE, /* exp(-|x|) / 2: variance 2 */
    EVO_DIST_UNIFORM, /* on [-1, 1] */
    EVO_DIST_STUDENT, /* t with nu degrees of freedom; set to +-100 beyond */
} evo_distribution_kind;

typedef struct evo_distribution {
    evo_distribution_kind kind;
    double nu; /* 1 to 1000; of Student's t alone */
} evo_distribution;

/* "gauss", "laplace", "uniform" or "student:NU". */
EVO_MUST_CHECK
evo_status evo_distribution_parse(const char *text, evo_distribution *distribution,
                                  evo_error *err);

/* Appends a tensor of rank 1 that is named after the distribution. Its elements depend
 * on distribution, seed and stream (EVO_STREAM_...) alone, and a shorter draw is the
 * beginning of a longer one. */
EVO_MUST_CHECK
evo_status evo_tensors_draw(const evo_distribution *distribution, size_t count,
                            uint64_t seed, uint32_t stream, evo_tensor_list *list,
                            evo_error *err);

#endif

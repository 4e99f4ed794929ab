/* gnubg.wd, the binary weights of GNU Backgammon (its lib/neuralnet.c and eval.c): two
 * floats as magic number and version, then perceptrons with one hidden layer up to the
 * end of the file, all little-endian:
 *
 *   i32 inputs, hidden, outputs, trained; f32 beta_hidden, beta_output;
 *   f32 hidden_weights[inputs][hidden], output_weights[outputs][hidden],
 *       hidden_thresholds[hidden], output_thresholds[outputs]
 */
#include "tensors/internal.h"

#include <stdio.h>
#include <string.h>

/* 472.3782f and 1.0f */
static const uint8_t magic[8] = {0x69, 0x30, 0xec, 0x43, 0x00, 0x00, 0x80, 0x3f};

enum { NET_HEADER = 24 };

bool evo_gnubg_matches(const evo_tensor_source *source) {
    return source->size >= sizeof magic &&
           memcmp(source->bytes, magic, sizeof magic) == 0;
}

/* The four tensors of the net at *at, which moves behind them. */
static evo_status read_net(const evo_tensor_source *source, unsigned number,
                           size_t *at) {
    uint32_t sizes[3];
    for (unsigned i = 0; i < 3; i++) {
        sizes[i] = (uint32_t)evo_load_le(source->bytes + *at + 4 * i, 4);
        if (sizes[i] < 1 || sizes[i] > INT32_MAX)
            return evo_tensors_fail(source, EVO_ERR_PARSE,
                                    "expected the layers of net %u to have nodes",
                                    number);
    }
    *at += NET_HEADER;
    const size_t inputs = sizes[0], hidden = sizes[1], outputs = sizes[2];
    const struct {
        const char *name;
        size_t rows, columns;
    } parts[] = {{"hidden_weights", inputs, hidden},
                 {"output_weights", outputs, hidden},
                 {"hidden_thresholds", 1, hidden},
                 {"output_thresholds", 1, outputs}};
    for (size_t i = 0; i < EVO_COUNT_OF(parts); i++) {
        size_t bytes = 4 * parts[i].rows * parts[i].columns; /* below 2^64 */
        if (bytes > source->size - *at)
            return evo_tensors_fail(source, EVO_ERR_PARSE,
                                    "the file ends within the %s of net %u",
                                    parts[i].name, number);
        char name[48];
        evo_tensor_header header = {.name = name, .stored = EVO_FORMAT_F32, .rank = 1};
        int length = snprintf(name, sizeof name, "net%u.%s", number, parts[i].name);
        header.name_length = (size_t)length;
        header.dims[0] = parts[i].columns;
        if (i < 2) {
            header.rank = 2;
            header.dims[0] = parts[i].rows;
            header.dims[1] = parts[i].columns;
        }
        evo_status status =
            evo_tensors_append(source, &header, source->bytes + *at, bytes, false);
        if (status != EVO_OK)
            return status;
        *at += bytes;
    }
    return EVO_OK;
}

evo_status evo_gnubg_read(const evo_tensor_source *source) {
    if (!evo_gnubg_matches(source))
        return evo_tensors_fail(source, EVO_ERR_FOREIGN,
                                "expected weights of GNU Backgammon, version 1.0, "
                                "which begin with the float 472.3782");
    size_t at = sizeof magic;
    for (unsigned number = 0; at < source->size; number++) {
        if (source->size - at < NET_HEADER)
            return evo_tensors_fail(source, EVO_ERR_PARSE,
                                    "the file ends within the header of net %u",
                                    number);
        evo_status status = read_net(source, number, &at);
        if (status != EVO_OK)
            return status;
    }
    return EVO_OK;
}

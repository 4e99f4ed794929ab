/* Files of tensors from strangers, under every name that decides how they are read:
 * refused with a reason, or whole tensors whose shapes are those of their elements. */
#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "tensors/tensors.h"

static void check_tensor(const evo_tensor *t, size_t size) {
    size_t count = 1;
    FUZZ_EXPECT(t->rank <= EVO_TENSOR_MAX_RANK);
    for (unsigned i = 0; i < t->rank; i++)
        count *= t->dims[i];
    FUZZ_EXPECT(t->count == count && count >= 1 && count <= size);
    FUZZ_EXPECT(memchr(t->name, '\0', sizeof t->name) != NULL);
    uint32_t bits = 0;
    for (size_t i = 0; i < count; i++) {
        uint32_t word;
        memcpy(&word, &t->data[i], sizeof word);
        bits ^= word;
    }
    volatile uint32_t sink = bits;
    (void)sink;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const names[] = {"f", "f.npy", "f.safetensors", "f.onnx",
                                        "f.wd"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        evo_error err = {0};
        evo_tensor_list list;
        evo_tensor_list_init(&list);
        evo_status status = evo_tensors_parse(names[i], data, size, &list, &err);
        FUZZ_EXPECT(status == EVO_OK ? list.count > 0 : list.count == 0);
        FUZZ_EXPECT(status == EVO_OK || err.text[0] != '\0');
        for (size_t k = 0; k < list.count; k++)
            check_tensor(&list.items[k], size);
        evo_tensor_list_clear(&list);
    }
    return 0;
}

/* Program text from strangers: refused with a reason, or a kernel that prints, parses,
 * hashes and evaluates the same ever after. */
#include "tests/fuzz/fuzz.h"

#include <string.h>

#include "program/program.h"

enum { ELEMENTS = 40, BYTES = 8 * ELEMENTS };

static void print(const evo_kernel *kernel, evo_text *text) {
    evo_text_init(text);
    evo_kernel_print(kernel, text);
    FUZZ_EXPECT(!text->failed && text->data != NULL);
}

/* print(kernel) parses to a kernel that prints the same. */
static void check_round_trip(const evo_kernel *kernel) {
    evo_kernel parsed;
    evo_text text, again;
    print(kernel, &text);
    FUZZ_EXPECT(evo_kernel_parse(text.data, text.length, &parsed, NULL) == EVO_OK);
    print(&parsed, &again);
    FUZZ_EXPECT(strcmp(text.data, again.data) == 0);
    evo_hash a = evo_kernel_hash(kernel), b = evo_kernel_hash(&parsed);
    FUZZ_EXPECT(evo_hash_equal(a, b));
    evo_text_clear(&text);
    evo_text_clear(&again);
}

static void evaluate(const evo_kernel *kernel, uint8_t out[EVO_MAX_OUTPUTS][BYTES]) {
    static uint8_t in[EVO_MAX_INPUTS][BYTES];
    static const uint64_t params[EVO_MAX_PARAMS] = {0x3f800000, 7};
    const void *inputs[EVO_MAX_INPUTS];
    void *outputs[EVO_MAX_OUTPUTS];
    for (int i = 0; i < EVO_MAX_INPUTS; i++) {
        for (int j = 0; j < BYTES; j++)
            in[i][j] = (uint8_t)(j * 37 + j / 7 * 11 + i);
        inputs[i] = in[i];
    }
    for (int i = 0; i < EVO_MAX_OUTPUTS; i++)
        outputs[i] = out[i];
    memset(out, 0, EVO_MAX_OUTPUTS * BYTES);
    evo_interp *interp = evo_interp_create();
    FUZZ_EXPECT(interp != NULL);
    FUZZ_EXPECT(evo_interpret(interp, kernel, inputs, outputs, params, ELEMENTS) ==
                EVO_OK);
    evo_interp_destroy(interp);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static uint8_t before[EVO_MAX_OUTPUTS][BYTES], after[EVO_MAX_OUTPUTS][BYTES];
    evo_kernel kernel;
    evo_error err = {0};
    evo_status status = evo_kernel_parse((const char *)data, size, &kernel, &err);
    if (status != EVO_OK) {
        FUZZ_EXPECT(err.text[0] != '\0');
        return 0;
    }
    FUZZ_EXPECT(evo_kernel_verify(&kernel, NULL) == EVO_OK);
    check_round_trip(&kernel);
    evaluate(&kernel, before);
    evo_kernel canonical = kernel;
    evo_kernel_canonicalize(&canonical);
    FUZZ_EXPECT(evo_kernel_verify(&canonical, NULL) == EVO_OK);
    check_round_trip(&canonical);
    evo_hash a = evo_kernel_hash(&kernel), b = evo_kernel_hash(&canonical);
    FUZZ_EXPECT(evo_hash_equal(a, b));
    evaluate(&canonical, after);
    FUZZ_EXPECT(memcmp(before, after, sizeof before) == 0);
    return 0;
}

/* What harnesses share. Each defines the entry point of libFuzzer; driver.c calls the
 * same one for files, where there is no libFuzzer. */
#ifndef EVO_TESTS_FUZZ_H
#define EVO_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A broken property ends the process: both drivers count that as a failure. */
#define FUZZ_EXPECT(condition)                                                         \
    do {                                                                               \
        if (!(condition)) {                                                            \
            fprintf(stderr, "%s:%d: expected %s\n", __FILE__, __LINE__, #condition);   \
            abort();                                                                   \
        }                                                                              \
    } while (0)

#endif

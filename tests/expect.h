/* What many tests need: quick assertions, and encodings of floats. */
#ifndef EVO_TESTS_EXPECT_H
#define EVO_TESTS_EXPECT_H

#include <check.h>
#include <stdint.h>
#include <string.h>

/* For long loops: Check's own assertions talk to the parent process each time. */
#define EXPECT(condition, ...)                                                         \
    do {                                                                               \
        if (!(condition))                                                              \
            ck_abort_msg(__VA_ARGS__);                                                 \
    } while (0)
#define EXPECT_THAT(condition) EXPECT(condition, "%s", #condition)

static inline uint32_t bits_of(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline float float_of(uint32_t bits) {
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static inline uint64_t double_bits_of(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline double double_of(uint64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

#endif

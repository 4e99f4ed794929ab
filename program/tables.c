/* Entries of generated tables.
 *
 * Evaluated in 113-bit precision (glibc's binary128 functions are correct to a few
 * ulps, in integer code that is the same on every machine) and rounded once. An entry
 * could only differ from the correctly rounded one when the exact value lies within
 * about 2^-110 relative of a rounding boundary: a 2^-57 chance for a double. The low
 * part of a double is what 113 bits leave of it, absolute error 2^-110 of the whole.
 * The argument (j + shift) * step is formed in the same precision.
 */
#include "program/program.h"

#include <string.h>

#include "program/structure.h"

__extension__ typedef __float128 quad;

/* <math.h> declares these for compilers that know _Float128; libm always has them. */
extern quad exp2f128(quad x);
extern quad log2f128(quad x);
extern quad logf128(quad x);

static quad generator_value(evo_generator generator, quad t) {
    switch (generator) {
    case EVO_GENERATOR_EXP2:
    case EVO_GENERATOR_EXP2_LOW:
    case EVO_GENERATOR_EXP2_BITS:
        return exp2f128(t);
    case EVO_GENERATOR_LOG2:
    case EVO_GENERATOR_LOG2_LOW:
        return log2f128(t);
    case EVO_GENERATOR_LOG:
    case EVO_GENERATOR_LOG_LOW:
        return logf128(t);
    case EVO_GENERATOR_RECIPROCAL:
        return 1 / t;
    default:
        return 0;
    }
}

static bool generates_low(evo_generator generator) {
    return generator == EVO_GENERATOR_EXP2_LOW || generator == EVO_GENERATOR_LOG2_LOW ||
           generator == EVO_GENERATOR_LOG_LOW;
}

static uint64_t entry_f32(quad value, bool low) {
    float high = (float)value;
    /* high - high is 0 for a finite high, NaN where there is no low part to speak of */
    if (low)
        high = high - high == 0 ? (float)(value - high) : 0;
    uint32_t bits;
    memcpy(&bits, &high, sizeof bits);
    return evo_bits_canonicalize(EVO_TYPE_F32, bits);
}

static uint64_t entry_bits(quad value, quad exponent) {
    float high = (float)value;
    uint32_t bits;
    memcpy(&bits, &high, sizeof bits);
    bool small = exponent > -256 && exponent < 256;
    return small ? bits - (uint32_t)(int32_t)(exponent * (quad)0x1p23) : bits;
}

static uint64_t entry_f64(quad value, bool low) {
    double high = (double)value;
    if (low)
        high = high - high == 0 ? (double)(value - high) : 0;
    uint64_t bits;
    memcpy(&bits, &high, sizeof bits);
    return evo_bits_canonicalize(EVO_TYPE_F64, bits);
}

void evo_table_generate(evo_kernel *kernel, int table) {
    const evo_table *t = &kernel->tables[table];
    if (t->generator == EVO_GENERATOR_NONE)
        return;
    bool low = generates_low(t->generator);
    for (unsigned j = 0; j < t->size; j++) {
        quad value =
            generator_value(t->generator, ((quad)j + t->shift) * (quad)t->step);
        uint64_t *entry = &kernel->table_data[t->first + j];
        if (t->generator == EVO_GENERATOR_EXP2_BITS)
            *entry = (uint32_t)entry_bits(value, (quad)j * (quad)t->step);
        else
            *entry =
                t->type == EVO_TYPE_F32 ? entry_f32(value, low) : entry_f64(value, low);
    }
}

bool evo_generator_gives(evo_generator generator, evo_type type) {
    return generator == EVO_GENERATOR_EXP2_BITS
               ? type == EVO_TYPE_I32
               : type == EVO_TYPE_F32 || type == EVO_TYPE_F64;
}

static const char *const generator_names[EVO_GENERATOR_COUNT] = {
    "values", "exp2",    "exp2_low",   "log2",      "log2_low",
    "log",    "log_low", "reciprocal", "exp2_bits",
};

const char *evo_generator_name(evo_generator generator) {
    return generator_names[generator];
}

evo_generator evo_generator_find(const char *name) {
    for (int i = 0; i < EVO_GENERATOR_COUNT; i++) {
        if (strcmp(generator_names[i], name) == 0)
            return (evo_generator)i;
    }
    return EVO_GENERATOR_COUNT;
}

/* Codebooks: the code is the index of one of the ascending levels. */
#include "formats/family.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* NormalFloat4 of QLoRA (Dettmers et al. 2023, appendix E): quantiles of the normal
 * distribution, 7 negative and 8 positive ones about zero, scaled to [-1, 1]. */
static const double nf4[] = {
    -1.0,
    -0.6961928009986877,
    -0.5250730514526367,
    -0.39491748809814453,
    -0.28444138169288635,
    -0.18477343022823334,
    -0.09105003625154495,
    0.0,
    0.07958029955625534,
    0.16093020141124725,
    0.24611230194568634,
    0.33791524171829224,
    0.44070982933044434,
    0.5626170039176941,
    0.7229568362236023,
    1.0,
};

static const double binary[] = {-1, 1};

static const struct codebook {
    const char *name;
    uint8_t bits;
    uint32_t count;
    const double *levels;
} codebooks[] = {
    {"nf4", 4, EVO_COUNT_OF(nf4), nf4},
    {"binary", 1, EVO_COUNT_OF(binary), binary},
};

bool evo_codebook_get(size_t index, const char **name, evo_number *number) {
    if (index >= EVO_COUNT_OF(codebooks))
        return false;
    *name = codebooks[index].name;
    *number = (evo_number){.family = EVO_FAMILY_CODEBOOK,
                           .bits = codebooks[index].bits,
                           .levels = codebooks[index].levels,
                           .level_count = codebooks[index].count};
    return true;
}

static int32_t first(const evo_number *number) {
    (void)number;
    return 0;
}

static int32_t last(const evo_number *number) {
    return (int32_t)number->level_count - 1;
}

static double value(const evo_number *number, int32_t rank) {
    return number->levels[rank];
}

static uint32_t code(const evo_number *number, int32_t rank) {
    (void)number;
    return (uint32_t)rank;
}

/* Codes without a level stand for the highest one. */
static double decode(const evo_number *number, uint32_t c) {
    return number->levels[c < number->level_count ? c : number->level_count - 1];
}

static evo_status verify(const evo_number *number, evo_error *err) {
    if (number->levels == NULL || number->level_count < 1 ||
        number->level_count > UINT32_C(1) << number->bits)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "a codebook of %d bits has 1 to %u levels, not %u",
                        number->bits, 1U << number->bits, number->level_count);
    for (uint32_t i = 0; i < number->level_count; i++) {
        double x = number->levels[i];
        if (!(fabs(x) < 0x1p400) || (x != 0 && fabs(x) < 0x1p-400) ||
            (i > 0 && x <= number->levels[i - 1]))
            return evo_fail(err, EVO_ERR_ARGUMENT,
                            "the levels of a codebook ascend, and are finite and "
                            "between 2^-400 and 2^400 in magnitude");
    }
    if (number->is_unsigned || number->flavour != EVO_FLAVOUR_FINITE)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "codebooks are signed, and of flavour FINITE");
    return EVO_OK;
}

static bool parse(const char *name, evo_number *number) {
    const char *known;
    for (size_t i = 0; evo_codebook_get(i, &known, number); i++)
        if (strcmp(name, known) == 0)
            return true;
    return false;
}

static void format(const evo_number *number, char text[EVO_NUMBER_NAME]) {
    for (size_t i = 0; i < EVO_COUNT_OF(codebooks); i++)
        if (codebooks[i].count == number->level_count &&
            codebooks[i].bits == number->bits &&
            memcmp(codebooks[i].levels, number->levels,
                   number->level_count * sizeof *number->levels) == 0) {
            snprintf(text, EVO_NUMBER_NAME, "%s", codebooks[i].name);
            return;
        }
    snprintf(text, EVO_NUMBER_NAME, "codebook/%u", number->level_count);
}

const evo_family_row evo_family_codebook = {
    .first = first,
    .last = last,
    .value = value,
    .code = code,
    .decode = decode,
    .verify = verify,
    .parse = parse,
    .format = format,
};

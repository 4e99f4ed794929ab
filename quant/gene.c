/* Genes as text. */
#include "quant/internal.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const grains[EVO_GRAIN_COUNT] = {"tensor",  "channel", "block16",
                                                    "block32", "block64", "block128"};
static const char *const scales[EVO_SCALE_FORMAT_COUNT] = {"f32", "pow2", "e8m0",
                                                           "e4m3", "none"};
static const char *const calibrations[EVO_CALIBRATE_COUNT] = {"minmax", "percentile",
                                                              "mse", "kl"};
static const char *const roundings[EVO_QUANT_LEARNED + 1] = {
    "even", "away", "zero", "up", "down", "stochastic", "learned"};
static const char *const books[EVO_BOOK_COUNT] = {"",        "nf4",     "gauss",
                                                  "laplace", "student", "data"};

static int find(const char *const *names, int count, const char *name) {
    for (int i = 0; i < count; i++)
        if (names[i][0] != '\0' && strcmp(names[i], name) == 0)
            return i;
    return -1;
}

/* ---- Out --------------------------------------------------------------------- */

static void format_number(const evo_gene *gene, char text[48]) {
    const evo_number *number = &gene->quantiser.number;
    if (gene->book == EVO_BOOK_NF4)
        (void)strcpy(text, "nf4");
    else if (gene->book != EVO_BOOK_NONE)
        snprintf(text, 48, "lloyd%u:%s", number->bits, books[gene->book]);
    else
        evo_number_format(number, text);
}

void evo_gene_format(const evo_gene *gene, char text[EVO_GENE_TEXT]) {
    const evo_quantiser *q = &gene->quantiser;
    char number[48], calibration[24];
    format_number(gene, number);
    snprintf(calibration, sizeof calibration, "%s", calibrations[q->calibration]);
    if (q->calibration == EVO_CALIBRATE_PERCENTILE)
        snprintf(calibration, sizeof calibration, "p%.6g", q->percentile);
    snprintf(text, EVO_GENE_TEXT, "%s %s %s %s %s", number, grains[q->grain],
             scales[q->scale], calibration,
             roundings[q->learned ? EVO_QUANT_LEARNED : (int)q->rounding]);
}

/* ---- In ---------------------------------------------------------------------- */

static evo_status parse_number(const char *word, evo_gene *gene, evo_error *err) {
    evo_number *number = &gene->quantiser.number;
    gene->book = EVO_BOOK_NONE;
    char *end = NULL;
    unsigned long bits =
        strncmp(word, "lloyd", 5) == 0 ? strtoul(word + 5, &end, 10) : 0;
    if (end != NULL) {
        int book = *end == ':' ? find(books, EVO_BOOK_COUNT, end + 1) : -1;
        if (bits < 1 || bits > EVO_LLOYD_MAX_BITS || book <= EVO_BOOK_NF4)
            return evo_fail(err, EVO_ERR_PARSE,
                            "\"%.40s\" is no codebook: expected lloydB:gauss, laplace, "
                            "student or data with B from 1 to %d",
                            word, EVO_LLOYD_MAX_BITS);
        gene->book = (evo_book)book;
    } else if (strcmp(word, "nf4") == 0) {
        gene->book = EVO_BOOK_NF4;
        bits = 4;
    }
    if (gene->book == EVO_BOOK_NONE)
        return evo_number_parse(word, number, err);
    *number = (evo_number){.family = EVO_FAMILY_CODEBOOK,
                           .bits = (uint8_t)bits,
                           .level_count = 1u << bits};
    return EVO_OK;
}

static bool parse_calibration(const char *word, evo_quantiser *q) {
    char *end = NULL;
    int found = find(calibrations, EVO_CALIBRATE_COUNT, word);
    if (word[0] == 'p' && word[1] >= '0' && word[1] <= '9') {
        q->percentile = strtod(word + 1, &end);
        found = *end == '\0' ? EVO_CALIBRATE_PERCENTILE : -1;
    } else if (found == EVO_CALIBRATE_PERCENTILE) {
        found = -1;
    }
    q->calibration = (evo_calibration)(found < 0 ? 0 : found);
    return found >= 0;
}

evo_status evo_gene_parse(const char *text, evo_gene *gene, evo_error *err) {
    char words[5][48] = {"", "", "", "", ""};
    char rest[2] = "";
    *gene = (evo_gene){0};
    int count = sscanf(text, "%47s %47s %47s %47s %47s %1s", words[0], words[1],
                       words[2], words[3], words[4], rest);
    if (count != 5)
        return evo_fail(err, EVO_ERR_PARSE,
                        "a quantiser has five words, such as \"e4m3fn tensor f32 mse "
                        "even\": \"%.60s\"",
                        text);
    evo_status status = parse_number(words[0], gene, err);
    if (status != EVO_OK)
        return status;
    evo_quantiser *q = &gene->quantiser;
    int grain = find(grains, EVO_GRAIN_COUNT, words[1]);
    int scale = find(scales, EVO_SCALE_FORMAT_COUNT, words[2]);
    int rounding = find(roundings, EVO_COUNT_OF(roundings), words[4]);
    if (grain < 0 || scale < 0 || rounding < 0 || !parse_calibration(words[3], q))
        return evo_fail(err, EVO_ERR_PARSE,
                        "\"%.60s\" is no quantiser: see docs/quant.md", text);
    q->grain = (evo_grain)grain;
    q->scale = (evo_scale_format)scale;
    evo_quantiser_set_rounding(q, (unsigned)rounding);
    evo_quantiser shape = *q;
    if (gene->book != EVO_BOOK_NONE) /* its levels are verified where they are bound */
        shape.number = (evo_number){
            .family = EVO_FAMILY_INTEGER, .flavour = EVO_FLAVOUR_TWOS, .bits = 8};
    return evo_quantiser_verify(&shape, err);
}

/* ---- Codebooks --------------------------------------------------------------- */

enum { BOOK_SAMPLES = 1 << 14 };

static int ascending(const void *a, const void *b) {
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

/* Evenly spaced elements of a tensor over its root mean square; returns their number.
 */
static size_t sample_tensor(const evo_tensor *tensor, size_t wanted, float *out) {
    double sum = 0;
    size_t taken = 0;
    for (size_t i = 0; i < tensor->count; i++)
        if (isfinite(tensor->data[i]))
            sum += (double)tensor->data[i] * (double)tensor->data[i];
    double rms = sqrt(sum / (double)tensor->count);
    if (wanted > tensor->count)
        wanted = tensor->count;
    for (size_t i = 0; rms > 0 && i < wanted; i++) {
        float value = tensor->data[i * tensor->count / wanted];
        if (isfinite(value))
            out[taken++] = (float)((double)value / rms);
    }
    return taken;
}

static evo_status add_data(const evo_tensor_list *tensors, evo_books *b,
                           evo_error *err) {
    size_t room = BOOK_SAMPLES + tensors->count, taken = 0;
    float *sample = malloc(room * sizeof *sample);
    if (sample == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for codebooks");
    size_t each = BOOK_SAMPLES / tensors->count + 1;
    for (size_t i = 0; i < tensors->count; i++)
        taken += sample_tensor(&tensors->items[i], each, sample + taken);
    qsort(sample, taken, sizeof *sample, ascending);
    for (unsigned bits = 1; taken > 0 && bits <= EVO_LLOYD_MAX_BITS; bits++)
        b->counts[EVO_BOOK_DATA][bits] = (uint32_t)evo_lloyd_max_samples(
            sample, taken, bits, b->levels[EVO_BOOK_DATA][bits]);
    free(sample);
    return EVO_OK;
}

evo_status evo_books_create(const evo_tensor_list *tensors, evo_books **books_out,
                            evo_error *err) {
    static const struct {
        evo_book book;
        evo_distribution density;
    } densities[] = {{EVO_BOOK_GAUSS, {EVO_DIST_GAUSS, 0}},
                     {EVO_BOOK_LAPLACE, {EVO_DIST_LAPLACE, 0}},
                     {EVO_BOOK_STUDENT, {EVO_DIST_STUDENT, 5}}};
    evo_number nf4;
    *books_out = NULL;
    evo_status status = evo_number_parse("nf4", &nf4, err);
    evo_books *b = status == EVO_OK ? calloc(1, sizeof *b) : NULL;
    if (b == NULL)
        return status == EVO_OK ? evo_fail(err, EVO_ERR_MEMORY, "out of memory")
                                : status;
    memcpy(b->levels[EVO_BOOK_NF4][4], nf4.levels, nf4.level_count * sizeof(double));
    b->counts[EVO_BOOK_NF4][4] = nf4.level_count;
    for (size_t i = 0; i < EVO_COUNT_OF(densities); i++)
        for (unsigned bits = 1; bits <= EVO_LLOYD_MAX_BITS; bits++) {
            evo_book book = densities[i].book;
            evo_lloyd_max(&densities[i].density, bits, b->levels[book][bits]);
            b->counts[book][bits] = 1u << bits;
        }
    if (tensors != NULL && tensors->count > 0)
        status = add_data(tensors, b, err);
    if (status != EVO_OK) {
        free(b);
        return status;
    }
    *books_out = b;
    return EVO_OK;
}

void evo_books_destroy(evo_books *b) {
    free(b);
}

evo_status evo_gene_bind(const evo_gene *gene, const evo_books *b, evo_quantiser *q,
                         evo_error *err) {
    *q = gene->quantiser;
    if (gene->book == EVO_BOOK_NONE)
        return EVO_OK;
    uint32_t count = b->counts[gene->book][q->number.bits];
    if (count == 0)
        return evo_fail(err, EVO_ERR_ARGUMENT, "there is no codebook %s of %u bits",
                        books[gene->book], q->number.bits);
    q->number.levels = b->levels[gene->book][q->number.bits];
    q->number.level_count = count;
    return EVO_OK;
}

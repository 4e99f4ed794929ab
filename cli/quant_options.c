/* Options of searches over quantisers. */
#include "cli/quant.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *const objective_names[EVO_QUANT_OBJECTIVE_COUNT] = {
    "sqnr", "outputs", "bits", "hardware", "decode"};

evo_status evo_quant_parse_objectives(const char *text, uint32_t *objectives,
                                      evo_error *err) {
    char quoted[EVO_CLI_QUOTE];
    *objectives = 0;
    if (text == NULL)
        text = "sqnr,bits,hardware,decode";
    for (const char *word = text; *word != '\0';) {
        size_t length = strcspn(word, ",");
        unsigned k = 0;
        while (k < EVO_QUANT_OBJECTIVE_COUNT &&
               (strlen(objective_names[k]) != length ||
                memcmp(objective_names[k], word, length) != 0))
            k++;
        if (k == EVO_QUANT_OBJECTIVE_COUNT)
            break;
        *objectives |= 1u << k;
        word += length + (word[length] == ',');
        if (*word == '\0')
            return EVO_OK;
    }
    return evo_fail(err, EVO_ERR_ARGUMENT,
                    "--objectives takes some of sqnr, outputs, bits, hardware, decode "
                    "with commas between them, not '%s'",
                    evo_cli_quote(text, quoted));
}

void evo_quant_format_objectives(uint32_t objectives, char text[64]) {
    size_t used = 0;
    text[0] = '\0';
    for (unsigned k = 0; k < EVO_QUANT_OBJECTIVE_COUNT; k++)
        if (objectives >> k & 1)
            used += (size_t)snprintf(text + used, 64 - used, "%s%s",
                                     used > 0 ? "," : "", objective_names[k]);
}

evo_status evo_quant_parse_bits(const char *text, unsigned *low, unsigned *high,
                                evo_error *err) {
    char quoted[EVO_CLI_QUOTE], *end = NULL;
    unsigned long first = 0, last = 0;
    if (text == NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "evolve quant needs --bits B, the bits of an element, or A-B");
    if (text[0] >= '0' && text[0] <= '9') {
        first = last = strtoul(text, &end, 10);
        if (*end == '-' && end[1] >= '0' && end[1] <= '9')
            last = strtoul(end + 1, &end, 10);
    }
    if (end == NULL || *end != '\0' || first < 1 || last > 16 || first > last)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "--bits takes a number from 1 to 16, or two with a hyphen "
                        "between them (2-8), not '%s'",
                        evo_cli_quote(text, quoted));
    *low = (unsigned)first;
    *high = (unsigned)last;
    return EVO_OK;
}

static const char *base_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash != NULL ? slash + 1 : path;
}

/* Whether there is anything that a format could lose. */
static bool has_signal(const evo_tensor *tensor) {
    for (size_t i = 0; i < tensor->count; i++)
        if (isfinite(tensor->data[i]) && tensor->data[i] != 0)
            return true;
    return false;
}

/* Their files' names, as many as fit. */
static void name_source(const char *const *paths, size_t count, char source[64]) {
    evo_text text;
    evo_text_init(&text);
    for (size_t i = 0; i < count; i++)
        evo_text_append(&text, "%s%s", i > 0 ? " " : "", base_name(paths[i]));
    evo_text_line(text.data != NULL ? text.data : "", text.length, source, 64);
    evo_text_clear(&text);
}

evo_status evo_quant_read(const char *option, const char *const *paths, size_t count,
                          uint64_t least, evo_tensor_list *list, char source[64],
                          evo_error *err) {
    size_t kept = 0, small = 0, empty = 0;
    name_source(paths, count, source);
    for (size_t i = 0; i < count; i++) {
        evo_status status = evo_tensors_read(paths[i], list, err);
        if (status != EVO_OK)
            return status;
    }
    for (size_t i = 0; i < list->count; i++) {
        bool is_small = list->items[i].count < least;
        if (is_small || !has_signal(&list->items[i])) {
            free(list->items[i].data);
            small += is_small;
            empty += !is_small;
        } else {
            list->items[kept++] = list->items[i];
        }
    }
    list->count = kept;
    const char *plural = kept == 1 ? "" : "s";
    if (small > 0 && kept > 0)
        fprintf(stderr, "%s: %zu tensor%s, without %zu of fewer than %llu elements\n",
                source, kept, plural, small, (unsigned long long)least);
    if (empty > 0 && kept > 0)
        fprintf(stderr, "%s: %zu tensor%s, without %zu of no finite element but 0\n",
                source, kept, plural, empty);
    if (empty > 0 && kept == 0)
        return evo_fail(
            err, EVO_ERR_ARGUMENT,
            "%s: no tensor of at least %llu elements has a finite one other "
            "than 0",
            option, (unsigned long long)least);
    return kept > 0 ? EVO_OK
                    : evo_fail(err, EVO_ERR_ARGUMENT,
                               "%s: no tensor has %llu elements (--min-elements)",
                               option, (unsigned long long)least);
}

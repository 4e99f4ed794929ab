/* What decoding takes on this machine, measured once for what decodes alike. */
#include "cli/quant.h"
#include "timing/timing.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { NAME = EVO_NUMBER_NAME + 32 };

typedef struct measured {
    char name[NAME];
    double ns;
} measured;

struct evo_quant_clock {
    measured *items;
    size_t count, capacity;
};

evo_quant_clock *evo_quant_clock_create(void) {
    return calloc(1, sizeof(evo_quant_clock));
}

void evo_quant_clock_destroy(evo_quant_clock *clock) {
    if (clock != NULL)
        free(clock->items);
    free(clock);
}

/* Quantisers that decode alike have one name: values of a codebook, where numbers
 * overflow to and how scales are chosen take no time. */
static void name_decoder(const evo_quantiser *q, size_t block, char name[NAME]) {
    evo_number number = q->number;
    char text[EVO_NUMBER_NAME];
    number.overflow = EVO_OVERFLOW_SATURATE;
    if (number.family == EVO_FAMILY_CODEBOOK || number.family == EVO_FAMILY_POWER)
        snprintf(text, sizeof text, "table%u", number.bits);
    else
        evo_number_format(&number, text);
    snprintf(name, NAME, "%s %zu %d", text, block, (int)q->scale);
}

double evo_quant_clock_read(void *ctx, const evo_quantiser *q) {
    evo_quant_clock *clock = ctx;
    char name[NAME];
    double ns;
    size_t block = evo_grain_length(q->grain);
    name_decoder(q, block, name);
    for (size_t i = 0; i < clock->count; i++)
        if (strcmp(clock->items[i].name, name) == 0)
            return clock->items[i].ns;
    if (evo_time_decoding(&q->number, block, q->scale, &ns, NULL) != EVO_OK)
        ns = (double)NAN;
    if (clock->count == clock->capacity) {
        size_t larger = clock->capacity == 0 ? 64 : 2 * clock->capacity;
        measured *grown = realloc(clock->items, larger * sizeof *grown);
        if (grown == NULL)
            return ns;
        clock->items = grown;
        clock->capacity = larger;
    }
    measured *own = &clock->items[clock->count++];
    (void)strcpy(own->name, name);
    own->ns = ns;
    return ns;
}

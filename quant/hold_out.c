/* Which tensors a search sees and which it is judged by. */
#include "quant/internal.h"

#include <stdlib.h>
#include <string.h>

enum { RUN = 128 }; /* as long as the longest block */

static const char too_small[] = "tensor %s has one element, of which none is left over";

/* ---- Halves ------------------------------------------------------------------- */

/* Of parts of `length` elements, the last one shorter, those with even numbers or those
 * with odd ones, in order. */
static evo_status take_parts(const evo_tensor *whole, size_t length, unsigned odd,
                             evo_tensor *half, evo_error *err) {
    *half = *whole;
    half->count = 0;
    half->data = malloc(whole->count * sizeof *half->data);
    if (half->data == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for half of a tensor");
    for (size_t at = odd * length; at < whole->count; at += 2 * length) {
        size_t count = whole->count - at < length ? whole->count - at : length;
        memcpy(half->data + half->count, whole->data + at, count * sizeof *half->data);
        half->count += count;
    }
    return EVO_OK;
}

/* What is one channel has no other dimension, which would count as channels. */
static void set_shape(const evo_tensor *whole, evo_tensor *half) {
    size_t channels = half->count / (whole->count / evo_quant_channels(whole));
    unsigned at = 0;
    if (channels <= 1) {
        half->rank = 1;
        half->dims[0] = half->count;
        return;
    }
    while (whole->dims[at] == 1)
        at++;
    half->dims[at] = channels;
}

static evo_status split(evo_tensor *tensor, evo_tensor *held, evo_error *err) {
    size_t channels = evo_quant_channels(tensor), count = tensor->count;
    size_t length = channels > 1      ? count / channels
                    : count < 2 * RUN ? (count + 1) / 2
                                      : RUN;
    evo_tensor kept = {.data = NULL};
    if (count < 2)
        return evo_fail(err, EVO_ERR_ARGUMENT, too_small, tensor->name);
    evo_status status = take_parts(tensor, length, 0, &kept, err);
    if (status == EVO_OK)
        status = take_parts(tensor, length, 1, held, err);
    if (status != EVO_OK) {
        free(kept.data);
        return status;
    }
    set_shape(tensor, &kept);
    set_shape(tensor, held);
    free(tensor->data);
    *tensor = kept;
    return EVO_OK;
}

evo_status evo_quant_hold_out(evo_tensor_list *tensors, evo_tensor_list *held,
                              evo_error *err) {
    evo_status status = EVO_OK;
    evo_tensor_list_init(held);
    held->items = calloc(tensors->count, sizeof *held->items);
    if (held->items == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory for half of the tensors");
    held->capacity = tensors->count;
    while (status == EVO_OK && held->count < tensors->count) {
        status = split(&tensors->items[held->count], &held->items[held->count], err);
        held->count += status == EVO_OK;
    }
    return status;
}

/* ---- Other files -------------------------------------------------------------- */

/* The one tensor of that name; SIZE_MAX where there is none, or more than one. */
static size_t find_name(const evo_tensor_list *list, const char *name) {
    size_t found = SIZE_MAX;
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->items[i].name, name) == 0) {
            if (found != SIZE_MAX)
                return SIZE_MAX;
            found = i;
        }
    return found;
}

static bool all_named(const evo_tensor_list *tensors, const evo_tensor_list *others) {
    for (size_t i = 0; i < tensors->count; i++)
        if (find_name(tensors, tensors->items[i].name) != i ||
            find_name(others, tensors->items[i].name) == SIZE_MAX)
            return false;
    return true;
}

evo_status evo_quant_match(const evo_tensor_list *tensors, evo_tensor_list *others,
                           evo_error *err) {
    if (!all_named(tensors, others))
        return others->count == tensors->count
                   ? EVO_OK
                   : evo_fail(err, EVO_ERR_ARGUMENT,
                              "a quantiser for each tensor needs tensors of the same "
                              "names, or as many as there are: %zu, not %zu",
                              tensors->count, others->count);
    for (size_t i = 0; i < tensors->count; i++) {
        size_t at = find_name(others, tensors->items[i].name);
        evo_tensor swap = others->items[i];
        others->items[i] = others->items[at];
        others->items[at] = swap;
    }
    for (size_t i = tensors->count; i < others->count; i++)
        free(others->items[i].data);
    others->count = tensors->count;
    return EVO_OK;
}

/* Which kernels of an export run where. */
#include "export/internal.h"

#include <string.h>

/* The best item that needs no more than the level, else the lowest one, emulated. */
static void choose(evo_export_plan *p) {
    for (int level = 0; level < EVO_ISA_COUNT; level++) {
        size_t lowest = 0;
        bool found = false;
        for (size_t k = 0; k < p->count; k++) {
            if (p->items[k].isa < p->items[lowest].isa)
                lowest = k;
            if ((int)p->items[k].isa <= level &&
                (!found || p->items[k].isa > p->items[p->at[level]].isa)) {
                p->at[level] = k;
                found = true;
            }
        }
        if (!found)
            p->at[level] = lowest;
    }
}

static evo_status check_item(const evo_export_item *items, size_t k, evo_error *err) {
    const evo_export_item *item = &items[k];
    evo_status status = evo_kernel_verify(item->kernel, err);
    if (status != EVO_OK)
        return status;
    if (evo_kernel_is_real(item->kernel))
        return evo_fail(err, EVO_ERR_UNSUPPORTED,
                        "kernel %s is one over the reals: in C it would round",
                        item->kernel->name);
    if (!evo_export_same_signature(items[0].kernel, item->kernel))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "kernels of one export must have the same signature");
    if (items[0].target != NULL && item->target != NULL &&
        strcmp(items[0].target, item->target) != 0)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "kernels of one export must compute the same: %s and %s",
                        items[0].target, item->target);
    if (items[0].format != NULL && item->format != NULL &&
        strcmp(items[0].format, item->format) != 0)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "kernels of one export must be of one format: %s and %s",
                        items[0].format, item->format);
    if (item->from > 0 && evo_export_has_scalar(item->kernel))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "kernels for different lengths are of functions of rows: %s is "
                        "one of each element",
                        item->kernel->name);
    for (size_t j = 0; j < k; j++)
        if (items[j].isa == item->isa && items[j].from == item->from)
            return evo_fail(err, EVO_ERR_ARGUMENT,
                            item->from > 0
                                ? "two kernels of one export are both for "
                                  "%s from %zu elements on"
                                : "two kernels of one export are both for %s",
                            evo_isa_name(item->isa), item->from);
    return EVO_OK;
}

static evo_status find_ranges(evo_export_layout *l, evo_error *err) {
    for (size_t k = 0; k < l->count; k++) {
        if (k == 0 || l->items[k].from != l->items[k - 1].from) {
            if (l->range_count == EVO_EXPORT_RANGES)
                return evo_fail(err, EVO_ERR_ARGUMENT,
                                "an export holds kernels for at most %d ranges of "
                                "lengths",
                                EVO_EXPORT_RANGES);
            l->ranges[l->range_count++].items = &l->items[k];
        }
        l->ranges[l->range_count - 1].count++;
    }
    for (size_t r = 0; r < l->range_count; r++)
        choose(&l->ranges[r]);
    return EVO_OK;
}

evo_status evo_export_lay_out(const evo_export_item *items, size_t count,
                              evo_export_layout *l, evo_error *err) {
    if (count < 1 || count > EVO_EXPORT_ITEMS)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "an export holds 1 to %d kernels, not %zu", EVO_EXPORT_ITEMS,
                        count);
    for (size_t k = 0; k < count; k++) {
        evo_status status = check_item(items, k, err);
        if (status != EVO_OK)
            return status;
        size_t at = k;
        for (; at > 0 && l->items[at - 1].from > items[k].from; at--)
            l->items[at] = l->items[at - 1];
        l->items[at] = items[k];
    }
    l->count = count;
    if (l->items[0].from != 0)
        return evo_fail(
            err, EVO_ERR_ARGUMENT,
            "no kernel of the export is for rows of fewer than %zu elements",
            l->items[0].from);
    return find_ranges(l, err);
}

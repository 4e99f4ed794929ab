/* Rows of the families of targets/rows_inputs.def. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/rows.h"

size_t evo_row_element_size(evo_format_id format) {
    return (size_t)(evo_format_get(format)->bits + 7) / 8;
}

size_t evo_row_result_count(const evo_row *row) {
    evo_expr expr;
    bool varying[EVO_EXPR_NODES];
    return evo_row_formula(row->target, &expr, NULL) == EVO_OK &&
                   evo_row_varying(&expr, varying)
               ? row->n
               : 1;
}

/* Little-endian, as everywhere in storage. */
static void put(void *array, size_t index, size_t size, uint64_t code) {
    memcpy((char *)array + size * index, &code, size);
}

/* The nearest number of the format that is finite. */
static uint64_t finite_code(evo_format_id format, double value) {
    double largest = ldexp(2 - ldexp(1, -evo_format_get(format)->mantissa_bits),
                           evo_format_emax(format));
    return evo_format_encode(format, fmax(-largest, fmin(largest, value)));
}

/* What holds for the whole row, drawn before its elements. */
struct plan {
    evo_row_family_id family;
    double width, scale, offset, constant;
    double masked; /* the part that is, or is 0 */
    double step;   /* from an element to the next */
    size_t odd;    /* which element is unlike the others */
    double odd_value;
    uint32_t places; /* so many of the format an element may be from the constant */
};

/* As likely in each binade of the format, or 0. */
static double any_size(evo_format_id format, evo_rng *rng) {
    const double zeros = 0.0625;
    int least = evo_format_etiny(format), end = evo_format_emax(format) + 1;
    double size = exp2(least + (end - least) * evo_rng_unit(rng));
    return evo_rng_unit(rng) < zeros ? 0 : evo_rng_u32(rng) & 1 ? size : -size;
}

static struct plan make_plan(const evo_row_spec *spec, evo_format_id format,
                             evo_rng *rng) {
    static const double scales[] = {0.0625, 1, 8, 64};
    struct plan plan = {.family = spec->family, .scale = 1};
    uint32_t choice = evo_rng_below(rng, EVO_COUNT_OF(scales));
    plan.constant = 64 * evo_rng_normal(rng);
    plan.masked = evo_rng_unit(rng);
    plan.odd = (size_t)(evo_rng_unit(rng) * (double)spec->n);
    bool positive = evo_rng_u32(rng) & 1;
    switch (spec->family) {
    case EVO_ROW_FAMILY_UNIFORM:
        plan.width = positive ? 1000 : pow(1000, evo_rng_unit(rng));
        break;
    case EVO_ROW_FAMILY_NORMAL:
        plan.scale = scales[choice];
        break;
    case EVO_ROW_FAMILY_MASKED:
        plan.scale = 8;
        break;
    case EVO_ROW_FAMILY_HUGE:
        plan.odd_value = positive ? 0x1p100 : -0x1p100;
        break;
    case EVO_ROW_FAMILY_FAR:
        plan.scale = scales[choice];
        plan.offset = (positive ? 1 : -1) * exp2(20 * evo_rng_unit(rng));
        break;
    case EVO_ROW_FAMILY_SPARSE:
        plan.odd_value = (positive ? 1 : -1) * exp2(40 * evo_rng_unit(rng));
        break;
    case EVO_ROW_FAMILY_LEVEL:
        plan.constant = any_size(format, rng);
        plan.places = evo_rng_below(rng, 4);
        break;
    case EVO_ROW_FAMILY_SLOPE:
        plan.step = -exp2(10 * evo_rng_unit(rng)) / (double)spec->n;
        break;
    case EVO_ROW_FAMILY_SMALL:
        plan.scale = exp2(-20 * evo_rng_unit(rng));
        break;
    case EVO_ROW_FAMILY_NAN:
        plan.odd_value = (double)NAN;
        break;
    case EVO_ROW_FAMILY_INFINITE:
        plan.odd_value = (double)INFINITY;
        break;
    default:
        break;
    }
    return plan;
}

/* The format's number so many places nearer to 0. */
static uint64_t nearer(evo_format_id format, uint64_t code, uint32_t places) {
    int64_t place = evo_format_to_ordered(format, code);
    int64_t step = evo_format_decode(format, code) > 0 ? -(int64_t)places : places;
    return evo_format_from_ordered(format, place + step);
}

static uint64_t element(const struct plan *plan, evo_format_id format, size_t index,
                        evo_rng *rng) {
    switch (plan->family) {
    case EVO_ROW_FAMILY_UNIFORM:
        return finite_code(format, plan->width * (2 * evo_rng_unit(rng) - 1));
    case EVO_ROW_FAMILY_CONSTANT:
        return finite_code(format, plan->constant);
    case EVO_ROW_FAMILY_LEVEL:
        return nearer(format, finite_code(format, plan->constant),
                      evo_rng_below(rng, plan->places + 1));
    case EVO_ROW_FAMILY_SLOPE:
        return finite_code(format, plan->constant + plan->step * (double)index);
    case EVO_ROW_FAMILY_ALL_MASKED:
        return evo_format_encode(format, -(double)INFINITY);
    case EVO_ROW_FAMILY_MASKED:
        if (evo_rng_unit(rng) < plan->masked)
            return evo_format_encode(format, -(double)INFINITY);
        break;
    case EVO_ROW_FAMILY_HUGE:
        if (index == plan->odd)
            return finite_code(format, plan->odd_value);
        break;
    case EVO_ROW_FAMILY_SPARSE:
        if (index == plan->odd)
            return finite_code(format, plan->odd_value);
        if (evo_rng_unit(rng) < plan->masked)
            return evo_format_encode(format, 0);
        break;
    case EVO_ROW_FAMILY_NAN:
    case EVO_ROW_FAMILY_INFINITE:
        if (index == plan->odd)
            return evo_format_encode(format, plan->odd_value);
        break;
    default:
        break;
    }
    return finite_code(format, plan->scale * evo_rng_normal(rng) + plan->offset);
}

static void fill(evo_row_input input, const struct plan *plan, evo_format_id format,
                 evo_rng *rng, void *values, size_t n) {
    size_t size = evo_row_element_size(format);
    for (size_t i = 0; i < n; i++)
        switch (input) {
        case EVO_ROW_MASK:
            ((uint8_t *)values)[i] = evo_rng_unit(rng) >= plan->masked;
            break;
        case EVO_ROW_WEIGHT:
            put(values, i, size, finite_code(format, 1 + 0.25 * evo_rng_normal(rng)));
            break;
        case EVO_ROW_BIAS:
            put(values, i, size, finite_code(format, evo_rng_normal(rng)));
            break;
        default:
            put(values, i, size, element(plan, format, i, rng));
        }
}

evo_status evo_row_draw(evo_target_id target, evo_format_id format,
                        const evo_row_spec *spec, uint32_t stream, evo_row *row,
                        evo_error *err) {
    const evo_row_target *info = evo_target_row(target);
    memset(row, 0, sizeof *row);
    if (info == NULL)
        return evo_fail(err, EVO_ERR_ARGUMENT, "%s is no function of a row",
                        evo_target_get(target)->name);
    row->target = target;
    row->format = format;
    row->n = spec->n;
    evo_rng rng;
    evo_rng_init(&rng, spec->seed, stream, (uint64_t)spec->family << 32 ^ spec->n);
    struct plan plan = make_plan(spec, format, &rng);
    for (int i = 0; i < evo_row_param_count(info); i++) {
        const evo_row_param *p = &info->params[i];
        row->params[i] =
            (float)(p->least * pow(p->largest / p->least, evo_rng_unit(&rng)));
    }
    for (int i = 0; i < evo_row_input_count(info); i++) {
        evo_row_input input = info->inputs[i];
        size_t size = input == EVO_ROW_MASK ? 1 : evo_row_element_size(format);
        void *values = evo_alloc_aligned(size * (spec->n > 0 ? spec->n : 1));
        if (values == NULL) {
            evo_row_clear(row);
            return evo_fail(err, EVO_ERR_MEMORY, "out of memory for a row of %zu",
                            spec->n);
        }
        fill(input, &plan, format, &rng, values, spec->n);
        row->in[i] = values;
    }
    return EVO_OK;
}

void evo_row_clear(evo_row *row) {
    for (int i = 0; i < EVO_ROW_INPUTS; i++) {
        union {
            const void *seen;
            void *own;
        } array = {row->in[i]};
        free(array.own);
        row->in[i] = NULL;
    }
}

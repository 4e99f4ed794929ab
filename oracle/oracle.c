/* What the sweeps share, and their common entrance. */
#include "oracle/internal.h"

#include <math.h>
#include <string.h>

evo_status evo_oracle_sweep(evo_target_id target, evo_format_id format,
                            evo_subject *subjects, size_t count,
                            const evo_sweep_options *options, evo_error *err) {
    int64_t first, last;
    const char *name = evo_format_get(format)->name;
    if (evo_format_get(format)->bits > 32)
        return evo_fail(err, EVO_ERR_UNSUPPORTED, "%s has too many encodings to sweep",
                        name);
    if (!evo_domain_codes(&options->domain, format, &first, &last))
        return evo_fail(err, EVO_ERR_ARGUMENT, "the domain holds no %s value", name);
    evo_domain defined = evo_target_domain(target);
    if (format == EVO_FORMAT_F32 && !evo_domain_covers(&defined, &options->domain))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "%s is defined on a domain of its own, beyond which it has no "
                        "reference in f32",
                        evo_target_get(target)->name);
    if (count == 0)
        return EVO_OK;
    if (format == EVO_FORMAT_F32)
        return evo_sweep_f32(target, evo_lanes_best(), subjects, count, options, first,
                             last, err);
    return evo_sweep_small(target, format, subjects, count, options, first, last, err);
}

/* ---- Errors of an array ---------------------------------------------------- */

void evo_settled_errors(evo_target_id target, const evo_lanes *lanes, const float *x,
                        const double *reference, const float *got, size_t n,
                        double *err) {
    const double threshold = 0x1.ffffffp127, slack = 0x1p128 * EVO_REFERENCE_BOUND;
    bool close = lanes->errors(reference, got, n, err);
    for (size_t i = 0; i < n; i++) {
        bool overflows = close && fabs(fabs(reference[i]) - threshold) <= slack;
        if (!overflows && !isinf(x[i]))
            continue;
        uint32_t in, out;
        memcpy(&in, &x[i], sizeof in);
        memcpy(&out, &got[i], sizeof out);
        uint64_t code = in;
        err[i] = evo_oracle_error_ulp(target, EVO_FORMAT_F32, &code, out);
    }
}

static double max_error_small(evo_target_id target, evo_format_id format, const void *x,
                              const void *got, size_t n, size_t *worst) {
    double max = -1;
    for (size_t i = 0; i < n; i++) {
        uint64_t in = 0, out = 0; /* little-endian, as every machine of this project */
        size_t size = (size_t)evo_format_get(format)->bits / 8;
        memcpy(&in, (const char *)x + size * i, size);
        memcpy(&out, (const char *)got + size * i, size);
        double error = evo_oracle_error_ulp(target, format, &in, out);
        if (error > max) {
            max = error;
            *worst = i;
        }
    }
    return max < 0 ? 0 : max;
}

double evo_oracle_max_error(evo_target_id target, evo_format_id format, const void *x,
                            const double *reference, const void *got, size_t n,
                            size_t *worst) {
    size_t unused;
    if (worst == NULL)
        worst = &unused;
    *worst = 0;
    if (format != EVO_FORMAT_F32)
        return max_error_small(target, format, x, got, n, worst);
    const evo_lanes *lanes = evo_lanes_best();
    double err[512], max = 0;
    for (size_t begin = 0; begin < n; begin += EVO_COUNT_OF(err)) {
        size_t part = n - begin < EVO_COUNT_OF(err) ? n - begin : EVO_COUNT_OF(err);
        evo_settled_errors(target, lanes, (const float *)x + begin, reference + begin,
                           (const float *)got + begin, part, err);
        for (size_t i = 0; i < part; i++)
            if (err[i] > max) {
                max = err[i];
                *worst = begin + i;
            }
    }
    return max;
}

/* ---- Claims ---------------------------------------------------------------- */

static uint64_t evaluate_one(const evo_subject *subject, uint64_t code, size_t size) {
    /* Storage types are the low bytes on a little-endian machine. */
    uint64_t result = 0;
    const void *in[] = {&code};
    void *out[] = {&result};
    subject->eval(subject->ctx, 0, in, out, 1);
    return size == 8 ? result : result & ((UINT64_C(1) << 8 * size) - 1);
}

static bool exact_cases_hold(evo_target_id target, evo_format_id format,
                             const evo_subject *subject, bool *any) {
    double x[EVO_EXACT_LIMIT];
    size_t count = evo_exact_inputs(target, format, x);
    *any = false;
    for (size_t i = 0; i < count; i++) {
        if (!evo_domain_contains(&subject->claim.domain, x[i]))
            continue;
        *any = true;
        uint64_t code = evo_format_encode(format, x[i]);
        uint64_t got =
            evaluate_one(subject, code, (size_t)evo_format_get(format)->bits / 8);
        if (got != evo_oracle_round(target, format, &code))
            return false;
    }
    return true;
}

void evo_finish_claim(evo_target_id target, evo_format_id format, evo_subject *subject,
                      uint32_t broken) {
    const evo_target *row = evo_target_get(target);
    evo_claim *claim = &subject->claim;
    uint32_t checked = EVO_PROPERTY_SPECIALS;
    if (row->symmetry != EVO_SYMMETRY_NONE)
        checked |= EVO_PROPERTY_SYMMETRY;
    if (row->monotone != 0)
        checked |= EVO_PROPERTY_MONOTONE;
    if (isfinite(row->range_lo) || isfinite(row->range_hi))
        checked |= EVO_PROPERTY_RANGE;
    bool any_exact;
    if (!exact_cases_hold(target, format, subject, &any_exact))
        broken |= EVO_PROPERTY_EXACT;
    if (any_exact)
        checked |= EVO_PROPERTY_EXACT;
    if (claim->special_failures > 0)
        broken |= EVO_PROPERTY_SPECIALS;
    claim->properties_checked = checked;
    claim->properties_held = checked & ~broken;
}

/* Domains as ranges of encodings. */
#include "oracle/internal.h"

#include <math.h>

/* The least ordered encoding whose value is at least (open: above) `bound`, which may
 * be beyond the format's range. */
static int64_t first_code(double bound, bool open, evo_format_id format) {
    uint64_t code = evo_format_encode(format, bound == 0 ? -0.0 : bound);
    int64_t ordered = evo_format_to_ordered(format, code);
    if (bound < 0 && evo_format_is_nan(format, code)) /* no infinities */
        ordered++;
    for (;; ordered++) {
        double value =
            evo_format_decode(format, evo_format_from_ordered(format, ordered));
        if (isnan(value) || (open ? value > bound : value >= bound))
            return ordered;
    }
}

static int64_t last_code(double bound, bool open, evo_format_id format) {
    uint64_t code = evo_format_encode(format, bound == 0 ? 0.0 : bound);
    int64_t ordered = evo_format_to_ordered(format, code);
    if (bound > 0 && evo_format_is_nan(format, code))
        ordered--;
    for (;; ordered--) {
        double value =
            evo_format_decode(format, evo_format_from_ordered(format, ordered));
        if (isnan(value) || (open ? value < bound : value <= bound))
            return ordered;
    }
}

bool evo_domain_codes(const evo_domain *domain, evo_format_id format, int64_t *first,
                      int64_t *last) {
    if (domain->whole) {
        int64_t half =
            (int64_t)((UINT64_C(1) << (evo_format_get(format)->bits - 1)) - 1);
        *first = -1 - half;
        *last = half;
        return true;
    }
    if (!(domain->lo <= domain->hi))
        return false;
    *first = first_code(domain->lo, domain->lo_open, format);
    *last = last_code(domain->hi, domain->hi_open, format);
    return *first <= *last;
}

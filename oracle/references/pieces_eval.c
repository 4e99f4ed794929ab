/* Values of a curve that is cut into runs: see pieces.h. */
#include <math.h>
#include <string.h>

#include "oracle/references/pieces.h"

static const evo_run *find(const evo_pieces *pieces, uint32_t code, uint32_t *size) {
    unsigned bin = code >> EVO_PIECES_MANTISSA;
    uint32_t low = pieces->index[bin], high = pieces->index[bin + 1];
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (pieces->runs[middle].first <= code)
            low = middle;
        else
            high = middle;
    }
    const evo_run *run = &pieces->runs[low];
    uint32_t end = low + 1 < pieces->index[bin + 1]
                       ? run[1].first
                       : (uint32_t)(bin + 1) << EVO_PIECES_MANTISSA;
    *size = end - run->first;
    return run;
}

static uint32_t code_of(float x, uint32_t keep) {
    uint32_t code;
    memcpy(&code, &x, sizeof code);
    return code & keep;
}

const evo_run *evo_pieces_find(const evo_pieces *pieces, float x, uint32_t *size) {
    return find(pieces, code_of(x, pieces->keep), size);
}

static void eval_values(const evo_pieces *pieces, const evo_run *run, const float *x,
                        double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        uint32_t at =
            run->kind == EVO_RUN_TABLE ? code_of(x[i], pieces->keep) - run->first : 0;
        bool flip = pieces->fold.sign != 0 && signbit(x[i]);
        y[i] = flip ? -run->coefficient[at] : run->coefficient[at];
    }
}

/* |Gamma(x)| = pi/(|sin(pi x)| Gamma(1 - x)) < 2^18/64! below -64, floats there being
 * 2^-17 and more from the poles; positive above even integers. */
static void eval_fading(const float *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        float below = floorf(x[i]), half = below / 2;
        bool odd = floorf(half) != half;
        y[i] = odd ? -EVO_PIECES_TINY : EVO_PIECES_TINY;
        if (below == x[i])
            y[i] = (double)NAN;
    }
}

void evo_pieces_eval(const evo_pieces *pieces, const evo_lanes *lanes,
                     evo_reflected_fn *reflected, const void *ctx, const float *x,
                     double *y, size_t n) {
    for (size_t i = 0; i < n;) {
        uint32_t size;
        const evo_run *run = evo_pieces_find(pieces, x[i], &size);
        size_t span =
            1 + lanes->span(x + i + 1, n - i - 1, pieces->keep, run->first, size);
        switch (run->kind) {
        case EVO_RUN_POLYNOMIAL:
            lanes->polynomial(run, pieces->fold, x + i, y + i, span);
            break;
        case EVO_RUN_VALUE:
        case EVO_RUN_TABLE:
            eval_values(pieces, run, x + i, y + i, span);
            break;
        case EVO_RUN_FADING:
            eval_fading(x + i, y + i, span);
            break;
        case EVO_RUN_REFLECTED:
            reflected(ctx, x + i, y + i, span);
            break;
        default:
            lanes->circular(run, pieces->fold, x + i, y + i, span);
        }
        i += span;
    }
}

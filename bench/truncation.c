/* See truncation.h. */
#include "bench/truncation.h"

#include <math.h>

#include "oracle/oracle.h"
#include "oracle/real.h"
#include "search/search.h"

#define PI 0x1.921fb54442d18p+1

const char *truncation_name(truncation_series series) {
    return series == TRUNCATION_AIRY ? "Ai" : "K_0";
}

/* Term k over term k - 1 is this times e. */
static double ratio(truncation_series series, int k) {
    if (series == TRUNCATION_AIRY)
        return -(6.0 * k - 5) * (6.0 * k - 1) / (72.0 * k);
    return -(2.0 * k - 1) * (2.0 * k - 1) / (8.0 * k);
}

bool truncation_kernel(truncation_series series, int terms, bool stopped,
                       evo_kernel *kernel) {
    evo_text text;
    evo_error err = {0};
    evo_text_init(&text);
    evo_text_append(&text, "kernel k\ninput f64\noutput f64\npass unroll 1\n"
                           "e = in.f64 0\ns0 = const.f64 0x1p+0\n");
    for (int k = 1; k <= terms; k++) {
        evo_text_append(&text, "c%d = const.f64 %a\n", k, ratio(series, k));
        if (k == 1)
            evo_text_append(&text, "t1 = mul.f64 c1 e\n");
        else
            evo_text_append(&text, "q%d = mul.f64 t%d c%d\nt%d = mul.f64 q%d e\n", k,
                            k - 1, k, k, k);
        evo_text_append(&text, "s%d = add.f64 s%d t%d\n", k, k - 1, k);
    }
    evo_text_append(&text, "output 0 s%d\nend\n", terms);
    bool done = evo_kernel_parse(text.data, text.length, kernel, &err) == EVO_OK;
    evo_text_clear(&text);
    if (done)
        evo_kernel_canonicalize(kernel);
    return done && (!stopped || evo_series_stop(kernel, EVO_NO_VALUE));
}

/* What the sum stands for: the function over its first approximation. */
static double exact_sum(truncation_series series, double e) {
    if (series == TRUNCATION_AIRY) {
        double z = cbrt(1.5 / e * (1.5 / e)), x = -z / 7, hi, lo; /* Ai(-7 x) */
        double zeta = 2 * (-7 * x) * sqrt(-7 * x) / 3;
        evo_oracle_real_values(EVO_TARGET_AIRY_AI, &x, 1, &hi, &lo);
        return hi * exp(zeta) * 2 * sqrt(PI) * sqrt(sqrt(-7 * x));
    }
    uint64_t in = evo_format_encode(EVO_FORMAT_F64, 1 / e);
    uint64_t out = evo_oracle_round(EVO_TARGET_K0E, EVO_FORMAT_F64, &in);
    return evo_format_decode(EVO_FORMAT_F64, out) * sqrt(2 / (PI * e));
}

static double error_of(evo_interp *interp, const evo_kernel *kernel, double e,
                       double exact) {
    double y = (double)NAN;
    const void *in[1] = {&e};
    void *out[1] = {&y};
    if (evo_interpret(interp, kernel, in, out, NULL, 1) != EVO_OK)
        return (double)NAN;
    return fabs(y / exact - 1);
}

bool truncation_measure(truncation_series series, double e, truncation *out) {
    static evo_kernel kernel; /* too large for a stack */
    evo_interp *interp = evo_interp_create();
    double exact = exact_sum(series, e);
    bool done = interp != NULL;
    *out = (truncation){.least = (double)INFINITY};
    for (int terms = 1; terms <= TRUNCATION_TERMS && done; terms++) {
        done = truncation_kernel(series, terms, false, &kernel);
        double error = done ? error_of(interp, &kernel, e, exact) : 0;
        if (done && error < out->least) {
            out->least = error;
            out->order = terms;
        }
    }
    done = done && truncation_kernel(series, TRUNCATION_TERMS, true, &kernel);
    if (done)
        out->stopped = error_of(interp, &kernel, e, exact);
    evo_interp_destroy(interp);
    return done;
}

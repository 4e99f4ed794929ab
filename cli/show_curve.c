/* The error of a kernel over its domain. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cli/plot.h"
#include "cli/show.h"

/* Chebyshev's points, so that the ends, where errors oscillate fastest, are seen. Open
 * ends are left out. */
static void place(const evo_domain *d, double lo, double hi, evo_show_curve *curve) {
    const double pi = 3.14159265358979323846;
    double half = 0.5 * (hi - lo);
    curve->count = 0;
    for (int i = 0; i < EVO_SHOW_POINTS; i++) {
        double x = lo + half * (1 - cos(pi * i / (EVO_SHOW_POINTS - 1)));
        if (i + 1 == EVO_SHOW_POINTS)
            x = hi;
        if (evo_domain_contains(d, x))
            curve->x[curve->count++] = x;
    }
}

static evo_status read_real(const evo_loaded *loaded, evo_target_id target,
                            evo_show_curve *curve, evo_error *err) {
    bool absolute = evo_cli_is_absolute(loaded->format);
    evo_show_steps *s = malloc(sizeof *s);
    if (s == NULL)
        return evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    curve->signed_error = true;
    (void)strcpy(curve->unit, absolute ? "absolute error" : "relative error");
    evo_status status = evo_show_read_steps(&loaded->entry.kernel, s, err);
    evo_real_subject subject = {s->steps, s->step_count, s->hi, s->lo,
                                s->constant_count};
    if (status == EVO_OK)
        status = evo_oracle_real_curve(
            target, absolute ? EVO_REAL_ABSOLUTE : EVO_REAL_RELATIVE, &subject,
            curve->x, curve->count, curve->error, err);
    free(s);
    return status;
}

static void store(size_t size, void *at, uint64_t code) {
    if (size == 8)
        memcpy(at, &code, 8);
    else if (size == 4)
        memcpy(at, &(uint32_t){(uint32_t)code}, 4);
    else if (size == 2)
        memcpy(at, &(uint16_t){(uint16_t)code}, 2);
    else
        *(uint8_t *)at = (uint8_t)code;
}

static uint64_t fetch(size_t size, const void *at) {
    uint64_t code = 0;
    memcpy(&code, at, size); /* little-endian, as all of x86 */
    return code;
}

static evo_status read_rounded(const evo_loaded *loaded, evo_target_id target,
                               evo_show_curve *curve, evo_error *err) {
    const evo_kernel *kernel = &loaded->entry.kernel;
    evo_format_id format;
    evo_status status = evo_cli_format(loaded->format, &format, err);
    if (status == EVO_OK && (kernel->input_count != 1 || kernel->output_count != 1 ||
                             kernel->param_count != 0))
        status = evo_fail(err, EVO_ERR_ARGUMENT,
                          "an error curve needs a kernel of one argument");
    if (status != EVO_OK)
        return status;
    size_t in_size = evo_storage_size(kernel->inputs[0]);
    size_t out_size = evo_storage_size(kernel->outputs[0]);
    uint64_t in[EVO_SHOW_POINTS], out[EVO_SHOW_POINTS];
    (void)strcpy(curve->unit, "error in ulp");
    for (size_t i = 0; i < curve->count; i++) {
        uint64_t code = evo_format_encode(format, curve->x[i]);
        curve->x[i] = evo_format_decode(format, code);
        store(in_size, (char *)in + i * in_size, code);
    }
    evo_interp *interp = evo_interp_create();
    status = interp ? evo_interpret(interp, kernel, (const void *[]){in},
                                    (void *[]){out}, NULL, curve->count)
                    : EVO_ERR_MEMORY;
    evo_interp_destroy(interp);
    if (status != EVO_OK)
        return evo_fail(err, status, "the kernel cannot be interpreted");
    for (size_t i = 0; i < curve->count; i++) {
        uint64_t code = fetch(in_size, (char *)in + i * in_size);
        curve->error[i] = evo_oracle_error_ulp(
            target, format, &code, fetch(out_size, (char *)out + i * out_size));
    }
    return EVO_OK;
}

evo_status evo_show_read_curve(const evo_loaded *loaded, evo_show_curve *curve,
                               evo_error *err) {
    evo_target_id target;
    memset(curve, 0, sizeof *curve);
    if (!loaded->entry.has_claim)
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "kernel %s has no claim: an error curve needs its domain",
                        loaded->id);
    bool real = evo_kernel_is_real(&loaded->entry.kernel);
    evo_status status = real ? evo_cli_real_target(loaded->target, &target, err)
                             : evo_cli_target(loaded->target, &target, err);
    if (status != EVO_OK)
        return status;
    const evo_domain *d = &loaded->entry.claim.domain;
    const evo_target *wanted = evo_target_get(target);
    double lo = real ? d->lo : fmax(d->lo, wanted->core_lo);
    double hi = real ? d->hi : fmin(d->hi, wanted->core_hi);
    if (!isfinite(hi - lo) || !(lo <= hi))
        return evo_fail(err, EVO_ERR_ARGUMENT,
                        "kernel %s has no bounded domain to draw errors on",
                        loaded->id);
    place(d, lo, hi, curve);
    return real ? read_real(loaded, target, curve, err)
                : read_rounded(loaded, target, curve, err);
}

void evo_show_curve_csv(const evo_show_curve *curve, evo_text *text) {
    evo_text_append(text, "x,error\n");
    for (size_t i = 0; i < curve->count; i++)
        evo_text_append(text, "%.17g,%.9g\n", curve->x[i], curve->error[i]);
}

/* ---- Drawing -------------------------------------------------------------------- */

void evo_show_curve_svg(const evo_show_curve *curve, const char *title,
                        evo_text *text) {
    const evo_axis y = evo_axis_around(curve->error, curve->count);
    double most = fmax(fabs(y.first), fabs(y.last));
    evo_plot plot = {text,
                     {curve->count > 0 ? curve->x[0] : 0,
                      curve->count > 0 ? curve->x[curve->count - 1] : 1, false},
                     {most, curve->signed_error ? -most : 0, false}};
    evo_plot_begin(&plot, title, title);
    if (curve->count > 1) {
        evo_plot_ticks(&plot);
        evo_plot_label_x(&plot, "x");
        evo_plot_line(&plot, curve->x, curve->error, curve->count, "#1f5fa8",
                      " stroke-linejoin=\"round\"");
    }
    evo_plot_end(&plot);
}

/* Errors over (v, x) as a picture, and jumps. */
#include "bench/bessel_map.h"

#include <math.h>
#include <stdio.h>

#include "base/base.h"
#include "oracle/oracle.h"

enum { CELLS = 45, POINTS = 80, PIXELS = 12, MARGIN = 40, CROSSINGS = 20000 };

/* 10^-3 to 10^6. */
static double at(double cell) {
    return pow(10, -3 + 9 * cell / CELLS);
}

static double error_at(bessel_function *f, evo_target_id target, double v, double x) {
    uint64_t in[] = {evo_format_encode(EVO_FORMAT_F64, v),
                     evo_format_encode(EVO_FORMAT_F64, x)};
    return evo_oracle_error_several(target, 0, EVO_FORMAT_F64, in,
                                    evo_format_encode(EVO_FORMAT_F64, f(v, x)));
}

/* ---- The picture -------------------------------------------------------------- */

/* White for 0 to dark red for 4 units and more. */
static void print_cell(FILE *out, int i, int j, double error) {
    double part = fmin(error / 4, 1);
    fprintf(out, "<rect x='%d' y='%d' width='%d' height='%d' fill='#%02x%02x%02x'/>\n",
            MARGIN + PIXELS * i, MARGIN / 2 + PIXELS * (CELLS - 1 - j), PIXELS, PIXELS,
            (unsigned)(255 - 120 * part), (unsigned)(255 * (1 - part)),
            (unsigned)(255 * (1 - part)));
}

static void print_axes(FILE *out) {
    for (int k = 0; k <= 9; k += 3) {
        int along = CELLS * PIXELS * k / 9;
        fprintf(out,
                "<text x='%d' y='%d' text-anchor='middle'>1e%d</text>\n"
                "<text x='%d' y='%d' text-anchor='end'>1e%d</text>\n",
                MARGIN + along, MARGIN / 2 + CELLS * PIXELS + 16, k - 3, MARGIN - 4,
                MARGIN / 2 + CELLS * PIXELS - along + 4, k - 3);
    }
    fprintf(out, "<text x='%d' y='%d'>v</text>\n<text x='4' y='%d'>x</text>\n",
            MARGIN + CELLS * PIXELS / 2 + 40, MARGIN / 2 + CELLS * PIXELS + 16,
            MARGIN / 2 + CELLS * PIXELS / 2 + 40);
}

int bessel_map(bessel_function *f, evo_target_id target, const char *path) {
    FILE *out = fopen(path, "w");
    if (out == NULL) {
        fprintf(stderr, "log_bessel: cannot write %s\n", path);
        return 1;
    }
    int width = CELLS * PIXELS + MARGIN + 20, height = CELLS * PIXELS + MARGIN + 10;
    fprintf(out,
            "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' "
            "font-family='sans-serif' font-size='12'>\n",
            width, height);
    double worst = 0;
    evo_rng rng;
    evo_rng_init(&rng, 1, 0, 0);
    for (int i = 0; i < CELLS; i++)
        for (int j = 0; j < CELLS; j++) {
            double error = 0;
            for (int k = 0; k < POINTS; k++) {
                double v = at(i + evo_rng_unit(&rng)), x = at(j + evo_rng_unit(&rng));
                error = fmax(error, error_at(f, target, v, x));
            }
            print_cell(out, i, j, error);
            worst = fmax(worst, error);
        }
    print_axes(out);
    fputs("</svg>\n", out);
    bool written = ferror(out) == 0;
    written = fclose(out) == 0 && written;
    if (!written)
        fprintf(stderr, "log_bessel: cannot write %s\n", path);
    printf("largest error of %d points: %.3g units\n", CELLS * CELLS * POINTS, worst);
    return written ? 0 : 1;
}

/* ---- Jumps --------------------------------------------------------------------- */

/* Across `border` in v (at x = other) or in x (at v = other). The slope comes from one
 * side, by a difference of 2^-20. */
static double jump(bessel_function *f, bool in_v, double border, double other) {
    double below = nextafter(border, 0), step = border * 0x1p-20;
    double at_border = in_v ? f(border, other) : f(other, border);
    double before = in_v ? f(below, other) : f(other, below);
    double after = in_v ? f(border + step, other) : f(other, border + step);
    double change = (after - at_border) / step * (border - below);
    return fabs(at_border - before - change) * 0x1p53 / fmax(1, fabs(at_border));
}

/* The smallest x >= 1 with v^2 + x^2 >= 600 as kernels round it. */
static double circle(double v) {
    double x = sqrt(600 - v * v);
    while (fma(v, v, x * x) >= 600)
        x = nextafter(x, 0);
    while (fma(v, v, x * x) < 600)
        x = nextafter(x, 1000);
    return x;
}

void bessel_jumps_i(bessel_function *f) {
    double far_v = 0, far_x = 0, twenty = 0, right = 0, one = 0, two = 0;
    evo_rng rng;
    evo_rng_init(&rng, 2, 0, 0);
    for (int i = 0; i < CROSSINGS; i++) {
        double u = evo_rng_unit(&rng);
        far_v = fmax(far_v, jump(f, true, 160, 1e-3 + 160 * u));
        far_x = fmax(far_x, jump(f, false, 160, 160 * u));
        twenty = fmax(twenty, jump(f, true, 20, 1e-3 + 27 * u));
        right = fmax(right, jump(f, false, 27, 20 * u));
        one = fmax(one, jump(f, false, 1, 2 * u));
        two = fmax(two, jump(f, true, 2, 1e-3 + u));
    }
    printf("| border of ln I | jump, units |\n|---|---|\n"
           "| v = 160 | %.2f |\n| x = 160 | %.2f |\n| v = 20 | %.2f |\n"
           "| x = 27 | %.2f |\n| x = 1, v < 2 | %.2f |\n| v = 2, x < 1 | %.2f |\n\n",
           far_v, far_x, twenty, right, one, two);
}

void bessel_jumps_k(bessel_function *f) {
    double far_v = 0, far_x = 0, circular = 0, large = 0, one = 0, nine = 0, half = 0;
    evo_rng rng;
    evo_rng_init(&rng, 2, 0, 0);
    for (int i = 0; i < CROSSINGS; i++) {
        double u = evo_rng_unit(&rng), v = 18.5 * u;
        far_v = fmax(far_v, jump(f, true, 160, 1e-3 + 160 * u));
        far_x = fmax(far_x, jump(f, false, 160, 160 * u));
        circular = fmax(circular, jump(f, false, circle(v), v));
        large = fmax(large, jump(f, true, 18.5, 1 + 15 * u));
        one = fmax(one, jump(f, false, 1, 9.5 * u));
        nine = fmax(nine, jump(f, true, 9.5, u));
        double n = floor(18 * evo_rng_unit(&rng)) + 0.5;
        half = fmax(half, jump(f, true, n, 1e-3 + 15 * u));
    }
    printf("| border of ln K | jump, units |\n|---|---|\n"
           "| v = 160 | %.2f |\n| x = 160 | %.2f |\n"
           "| v^2 + x^2 = 600 | %.2f |\n| v = 37/2 | %.2f |\n| x = 1 | %.2f |\n"
           "| v = 19/2, x < 1 | %.2f |\n| v = 1/2, 3/2, ... 35/2 | %.2f |\n",
           far_v, far_x, circular, large, one, nine, half);
}

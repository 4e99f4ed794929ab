/* What the papers' files share. */
#ifndef EVO_REPRO_INTERNAL_H
#define EVO_REPRO_INTERNAL_H

#include "repro/repro.h"

#define EVO_PAPER(id, name, title, authors, year)                                      \
    EVO_MUST_CHECK                                                                     \
    evo_status evo_repro_##id(const evo_repro_options *options, evo_figures *figures,  \
                              evo_error *err);
#include "repro/papers.def"
#undef EVO_PAPER

/* Limits of an 8-bit format (fp8_formats.c). */
typedef struct evo_fp8_format {
    const char *name;
    double max, least_normal, largest_subnormal, least;
    int binades; /* from the least value to the maximum */
    unsigned nan_count, infinity_count;
} evo_fp8_format;
extern const evo_fp8_format evo_repro_e4m3, evo_repro_e5m2; /* as published */
/* Figures of any format of 8 bits beside those. */
void evo_repro_add_limits(evo_figures *figures, const evo_number *number,
                          const evo_fp8_format *expected);

/* clip(1.2 sigma(v) - .1, 0, 1): what rounding is learned by (low_bit_diffusion.c). */
double evo_repro_soft_step(double v);
/* 2^e round(clamp(2^-e x, -2^(b-1), 2^(b-1) - 1)) with real e and b, 0 without bits
 * (self_compressing.c). */
double evo_repro_self_compress(double x, double exponent, double bits);

#endif

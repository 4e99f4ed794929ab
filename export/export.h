/* export: kernels as C source that stands alone.
 *
 * Writes NAME.h and NAME.c: a scalar function, an array function that dispatches at run
 * time between portable, AVX2 and AVX-512 variants, and the fact block that states the
 * claim. The output needs only a C compiler, refuses -ffast-math, and gives the same
 * bits in every variant, at every optimisation level, under gcc and clang, as the
 * interpreter. Re-exporting is byte-identical. Licence of the output: MIT-0.
 */
#ifndef EVO_EXPORT_H
#define EVO_EXPORT_H

#include "formats/formats.h"
#include "program/program.h"
#include "targets/targets.h"

enum { EVO_EXPORT_RANGES = 4, EVO_EXPORT_ITEMS = EVO_EXPORT_RANGES * EVO_ISA_COUNT };

/* One kernel of an export; several are bundled for different instruction sets and, of
 * functions of rows, different lengths. */
typedef struct evo_export_item {
    const evo_kernel *kernel; /* verified */
    evo_isa isa;              /* where it is used when several are bundled */
    size_t from; /* of rows: for rows of at least so many elements, up to the next
                    larger `from` of an item; 0 for at least one item */
    const char *target;     /* "exp"; NULL for kernels of no known target */
    const char *format;     /* "f32"; NULL as target */
    const evo_claim *claim; /* NULL: no claim is stated */
    const char *id;         /* 32 hex digits */
    const char *evidence;   /* free text lines for the fact block; may be NULL */
} evo_export_item;

/* Appends the header and the source. All items, at most EVO_EXPORT_ITEMS, have the same
 * target, format and signature, and those of each range of lengths, of which there are
 * at most EVO_EXPORT_RANGES, each its own instruction set. `name` must be a C
 * identifier. With one item in a range all variants are that kernel (same bits
 * everywhere); with several the highest instruction set present wins at run time and
 * the header says that bits differ. */
EVO_MUST_CHECK
evo_status evo_export_c(const evo_export_item *items, size_t count, const char *name,
                        evo_text *header, evo_text *source, evo_error *err);

/* evo_export_c into DIR/NAME.h and DIR/NAME.c, both or neither; creates DIR (one
 * level). */
EVO_MUST_CHECK
evo_status evo_export_write(const evo_export_item *items, size_t count,
                            const char *name, const char *dir, evo_error *err);

/* A quantiser of at most 8 bits: NAME_encode and NAME_decode between floats and codes
 * of one byte each, given the scales; the same codes and values as the number has. */
typedef struct evo_export_quantiser {
    const evo_number *number;
    evo_rounding rounding; /* stochastic: encodes to nearest even */
    bool learned;          /* said in the header; encodes as `rounding` says */
    evo_scale_format scale;
    size_t block;         /* elements that share a scale; 0: those of a call */
    const char *text;     /* what it is, one line */
    const char *id;       /* 32 hex digits */
    const char *evidence; /* one line; may be NULL */
} evo_export_quantiser;
EVO_MUST_CHECK
evo_status evo_export_quantiser_c(const evo_export_quantiser *quantiser,
                                  const char *name, evo_text *header, evo_text *source,
                                  evo_error *err);
EVO_MUST_CHECK
evo_status evo_export_quantiser_write(const evo_export_quantiser *quantiser,
                                      const char *name, const char *dir,
                                      evo_error *err);

#endif

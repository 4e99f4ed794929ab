/* oracle, inside: references in double-double for observed claims (f64).
 *
 * A binade of arguments is cut into blocks. Over one block E is a polynomial in
 * t in [-1, 1], interpolated at MPFR's values; docs/numerics.md has the derivation of
 * its bound and says what of it is checked rather than derived.
 */
#ifndef EVO_ORACLE_BLOCKS_H
#define EVO_ORACLE_BLOCKS_H

#include "oracle/internal.h"

enum {
    EVO_NODES = 16,
    EVO_BATCH = 512,     /* elements that are evaluated together: whole groups */
    EVO_BLOCK_DEPTH = 12 /* halvings of a binade */
};

/* An error of a subject is known to this many ulp, or MPFR is asked. */
#define EVO_DD_SLACK_ULP 0x1p-24

typedef enum evo_block_kind {
    EVO_BLOCK_VALUES, /* the polynomial says what E is */
    EVO_BLOCK_FIXED,  /* E is exact zero, NaN or overflows: `fixed` must be met */
    EVO_BLOCK_DIRECT, /* no polynomial: MPFR, input by input */
} evo_block_kind;

/* How hi + lo comes about. */
typedef enum evo_form {
    EVO_FORM_POLYNOMIAL, /* sum of coefficients times t^k */
    /* Circular functions of A + C t right angles, modulo 4: high[0..2] are C, low[0..2]
     * are A as sums of three doubles. */
    EVO_FORM_SIN,
    EVO_FORM_COS,
    EVO_FORM_TAN,
    /* Of x = -z from the polynomial for lgamma(1 + z), or 1 / Gamma(1 + z). */
    EVO_FORM_LGAMMA,
    EVO_FORM_TGAMMA,
} evo_form;

/* Arguments whose magnitude codes are first .. first + 2^bits - 1; offset o has
 * t = o * 2^(1 - bits) - 1. */
typedef struct evo_block {
    evo_block_kind kind;
    evo_form form;
    bool negative;
    bool plain; /* correct rounding is copying: E rounds to one double, or is the
                   argument times a power of two but for 1/128 ulp */
    bool edge;  /* the first argument is a case of its own (a pole, the end of a
                   domain): MPFR alone knows */
    bool exact; /* where hi is 0 or +-1 and lo is 0, that is E itself */
    int bits;
    int halvings;       /* where there is no reference: how many are likely to do */
    int scale;          /* E = 2^scale times what follows */
    int terms, doubled; /* coefficients; those that have a low part */
    int64_t first;
    uint64_t fixed;
    /* |E 2^-scale - (hi + lo)| <= bound + relative |hi| + square hi^2 */
    double bound, relative, square;
    double high[EVO_NODES], low[EVO_NODES];
} evo_block;

/* The vector code, built for several instruction sets with the same bits (dd.inc).
 * Arrays are aligned to 64 bytes and hold EVO_BATCH elements: loops run over whole
 * groups, so that elements past n are read and written. */
typedef struct evo_dd {
    const char *name;
    /* hi + lo = E 2^-scale within the block's bound; hi is infinite at poles, NaN where
     * E is none. */
    void (*eval)(const evo_block *block, const double *t, double *hi, double *lo,
                 size_t n);
    /* Error of got[i] in ulp, negative where the bound does not decide. */
    void (*score)(const evo_block *block, const double *hi, const double *lo,
                  const double *got, size_t n, double *error);
    /* Distance of E from the middle between two neighbouring results, in ulp. */
    void (*gap)(const evo_block *block, const double *hi, const double *lo, size_t n,
                double *gap);
} evo_dd;

const evo_dd *const *evo_dd_all(size_t *count); /* widest first */
bool evo_dd_supported(const evo_dd *dd);
const evo_dd *evo_dd_best(void);

/* Working memory for building blocks; used by one thread at a time. */
typedef struct evo_blocks evo_blocks;
evo_blocks *evo_blocks_create(evo_target_id target); /* NULL when out of memory */
void evo_blocks_destroy(evo_blocks *blocks);

/* Fills in the reference of a block whose place is set, all else zero; false when there
 * is none that is good enough: the block has to be halved. */
bool evo_block_build(evo_blocks *blocks, evo_block *block);

/* Whether MPFR confirms hi + lo at the argument with this magnitude code. */
bool evo_block_confirm(evo_blocks *blocks, const evo_block *block, int64_t magnitude,
                       double hi, double lo);

#endif

/* formats: number formats as data, with decode, round and spacing.
 *
 * Here: the formats that kernels compute in and store. Its parts are number.h (element
 * formats that a search varies), block.h (shared scales) and pair.h (pairs of
 * bfloat16).
 *
 * A value of a format travels as its encoding in the low bits of a uint64_t.
 * All functions are pure and thread-safe.
 */
#ifndef EVO_FORMATS_H
#define EVO_FORMATS_H

#include "base/base.h"
#include "formats/block.h"
#include "formats/number.h"
#include "formats/pair.h"

typedef enum evo_format_id {
#define EVO_FORMAT(id, name, bits, ebits, mbits, bias, flavour) EVO_FORMAT_##id,
#include "formats/formats.def"
#undef EVO_FORMAT
    EVO_FORMAT_COUNT
} evo_format_id;

typedef struct evo_format {
    const char *name;
    int bits, exponent_bits, mantissa_bits, bias; /* mantissa without the hidden bit */
    bool infinities;
} evo_format;

const evo_format *evo_format_get(evo_format_id id);
/* By name; false when unknown. */
bool evo_format_find(const char *name, evo_format_id *id);

/* Exact: every value of these formats is a double. NaN for NaN codes. */
double evo_format_decode(evo_format_id id, uint64_t code);
/* Round to nearest even from double; overflow gives infinity, or NaN where there is
 * none, NaN the canonical quiet NaN (positive, payload zero). */
uint64_t evo_format_encode(evo_format_id id, double value);
bool evo_format_is_nan(evo_format_id id, uint64_t code);

/* Unbiased exponent of the largest and smallest normal binade, and of the
 * smallest subnormal: f32 127, -126, -149. */
int evo_format_emax(evo_format_id id);
int evo_format_emin(evo_format_id id);
int evo_format_etiny(evo_format_id id);

/* Spacing of the format in the binade of the finite non-zero value `exact`, at
 * unbounded upper exponent and never below the smallest subnormal. */
double evo_format_ulp(evo_format_id id, double exact);

/* Total order of encodings by value, so that neighbours differ by one:
 * -NaN < -inf < ... < -0 < +0 < ... < +inf < +NaN. And its inverse. */
int64_t evo_format_to_ordered(evo_format_id id, uint64_t code);
uint64_t evo_format_from_ordered(evo_format_id id, int64_t ordered);

#endif

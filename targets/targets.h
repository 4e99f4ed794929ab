/* targets: what is wanted of a kernel, as data, and what is claimed of one.
 *
 * No MPFR here: the truth about a target lives in oracle/. Everything in this
 * header is immutable data or a plain value; all functions are thread-safe.
 */
#ifndef EVO_TARGETS_H
#define EVO_TARGETS_H

#include "base/base.h"
#include "formats/formats.h"

enum {
    EVO_MAX_ARITY = 20,   /* inputs */
    EVO_MAX_RESULTS = 81, /* outputs */
    EVO_MAX_PARTS = 4,
};

typedef enum evo_target_id {
#define EVO_TARGET(id, ...) EVO_TARGET_##id,
#include "targets/targets.def"
#undef EVO_TARGET
    EVO_TARGET_COUNT, /* of those with one input and one output; there are more */
    EVO_TARGET_LAST_SINGLE = EVO_TARGET_COUNT - 1,
#define EVO_SEVERAL_TARGET(id, ...) EVO_TARGET_##id,
#include "targets/several.def"
#undef EVO_SEVERAL_TARGET
    EVO_TARGET_VECTOR_FIRST,
    EVO_TARGET_LAST_SEVERAL = EVO_TARGET_VECTOR_FIRST - 1,
#define EVO_VECTOR_TARGET(id, ...) EVO_TARGET_##id,
#include "targets/vector.def"
#undef EVO_VECTOR_TARGET
    EVO_TARGET_SEVERAL_END, /* from COUNT to here: several inputs or outputs */
    EVO_TARGET_LAST_ROUNDED = EVO_TARGET_SEVERAL_END - 1,
#define EVO_REAL_TARGET(id, ...) EVO_TARGET_##id,
#include "targets/real.def"
#undef EVO_REAL_TARGET
    EVO_TARGET_CODES_FIRST,
    EVO_TARGET_LAST_REAL = EVO_TARGET_CODES_FIRST - 1,
#define EVO_CODE_TARGET(id, ...) EVO_TARGET_##id,
#include "targets/codes.def"
#undef EVO_CODE_TARGET
    EVO_TARGET_ROWS_FIRST,
    EVO_TARGET_LAST_CODES = EVO_TARGET_ROWS_FIRST - 1,
#define EVO_ROW_TARGET(id, ...) EVO_TARGET_##id,
#include "targets/rows.def"
#undef EVO_ROW_TARGET
    EVO_TARGET_ALL,
    /* Then come those that are defined by a formula, in the order in which this process
     * met them: never write these numbers down, names and identities are for that. */
    EVO_TARGET_DEFINED = EVO_TARGET_ALL + 1, /* EVO_TARGET_ALL is none at all */
    EVO_TARGET_LIMIT = EVO_TARGET_DEFINED + 64
} evo_target_id;

typedef enum evo_symmetry {
    EVO_SYMMETRY_NONE,
    EVO_SYMMETRY_ODD,
    EVO_SYMMETRY_EVEN
} evo_symmetry;

/* What errors are in units of (docs/numerics.md), p being the format's precision. */
typedef enum evo_error_measure {
    EVO_ERROR_ULP,      /* the format's spacing at the exact value */
    EVO_ERROR_ABSOLUTE, /* its spacing at 1; zeros have no sign */
    EVO_ERROR_SCALED,   /* 2^-p max(1, |exact value|): next to a zero that no argument
                           hits, absolute; zeros that are rounded have no sign */
} evo_error_measure;

/* Whether a result that is zero is right only where the exact value has its sign. */
static inline bool evo_measure_signs_zeros(evo_error_measure measure) {
    return measure == EVO_ERROR_ULP;
}

/* Inputs for timing: uniform on [lo, hi), or their logarithms are, with a fraction of
 * special arguments. */
typedef struct evo_timing_inputs {
    const char *name;
    double lo, hi;
    double special_fraction;
    double rare_lo, rare_hi; /* arguments that need a path of their own */
    double odd_lo, odd_hi;   /* of several arguments the second and fourth are uniform
                                here, independent of the others */
    size_t row;              /* elements of a row, of functions of rows; else 0 */
    bool logarithmic;        /* uniform in the logarithm; lo and odd_lo are positive */
} evo_timing_inputs;

typedef struct evo_target {
    const char *name, *formula;
    int inputs, outputs;
    evo_symmetry symmetry;
    int monotone;
    double range_lo, range_hi;
    double core_lo, core_hi;
    double reach_lo, reach_hi;       /* contains the core */
    const evo_timing_inputs *timing; /* NULL: exists over the reals only (real.def) */
    int timing_count;
    /* Of a target with one input and several outputs: what each output is, a target of
     * one input and one output. EVO_TARGET_ALL where it is none. */
    evo_target_id parts[EVO_MAX_PARTS];
    const struct evo_definition *definition; /* NULL: built in (definition.h) */
    evo_error_measure measure; /* of the first output: evo_target_measure */
} evo_target;

const evo_target *evo_target_get(evo_target_id id);
/* Whether it exists over the reals only. */
static inline bool evo_target_is_real(evo_target_id id) {
    return id >= EVO_TARGET_SEVERAL_END && id < EVO_TARGET_CODES_FIRST;
}
/* Of each output. Where the first one is scaled, a logarithm, the others, its
 * derivatives, are measured in ulp. */
static inline evo_error_measure evo_target_measure(const evo_target *target,
                                                   int output) {
    return output > 0 && target->measure == EVO_ERROR_SCALED ? EVO_ERROR_ULP
                                                             : target->measure;
}
/* The unit of an error where the exact value is this number. */
double evo_measure_unit(evo_error_measure measure, evo_format_id format, double exact);
/* How errors are measured, for readers: "in units of ...". */
const char *evo_target_error_text(const evo_target *target);
/* Whether C23 has the function, whose special values are then those of its Annex F; of
 * the others: docs/numerics.md. */
bool evo_target_is_in_c(evo_target_id id);
/* Whether its errors are EVO_ERROR_ABSOLUTE, and it has no special values
 * (vector.def). */
static inline bool evo_target_is_vector(evo_target_id id) {
    return id >= EVO_TARGET_VECTOR_FIRST && id < EVO_TARGET_SEVERAL_END;
}
/* Whether it has several inputs or outputs (several.def, vector.def). */
static inline bool evo_target_is_several(evo_target_id id) {
    return id >= EVO_TARGET_COUNT && id < EVO_TARGET_SEVERAL_END;
}
/* What a target of codes.def does. */
typedef enum evo_code_role {
    EVO_CODES_DECODE,
    EVO_CODES_SCALED,
    EVO_CODES_ENCODE,
    EVO_CODES_MX_SCALE,
    EVO_CODES_MX_ENCODE,
    EVO_CODES_MULTIPLY,
    EVO_CODES_MULTIPLY_CUT,
    EVO_CODE_ROLE_COUNT
} evo_code_role;
/* Whether results are approximate products, not right or wrong. */
static inline bool evo_code_multiplies(evo_code_role role) {
    return role == EVO_CODES_MULTIPLY || role == EVO_CODES_MULTIPLY_CUT;
}
/* Whether inputs are floats and results codes. */
static inline bool evo_code_encodes(evo_code_role role) {
    return role == EVO_CODES_ENCODE || role == EVO_CODES_MX_SCALE ||
           role == EVO_CODES_MX_ENCODE;
}
typedef struct evo_codes {
    evo_code_role role;
    const char *number; /* the name of the format */
} evo_codes;
/* NULL for targets of functions. */
const evo_codes *evo_target_codes(evo_target_id id);
/* Whether its inputs are codes in bytes, which its timing inputs are then uniform over.
 */
bool evo_target_takes_bytes(evo_target_id id);
/* "decode", "scaled", "encode", "mxscale", "mxencode", "mul", "mulcut": targets are
 * called ROLE_FORMAT. */
const char *evo_code_role_name(evo_code_role role);
/* By name: of the table, defined by evo_target_define, or of the library. */
bool evo_target_find(const char *name, evo_target_id *id);
/* Of the table alone, and not over the reals. */
bool evo_target_find_builtin(const char *name, evo_target_id *id);
/* Up to `limit` names nearest to `name`, for "did you mean"; returns how many. */
int evo_target_nearest(const char *name, const char *names[], int limit);

enum { EVO_MAX_TIMINGS = 4 }; /* distributions of one target */
/* Whether a claim about it is observed, from tuples of arguments that are drawn: it has
 * several, or is of vector.def. Pairs of codes are visited all. */
bool evo_target_is_tupled(evo_target_id id);
/* The name of a time on all distributions of a target: the geometric mean, which the
 * first, everyday one makes up half of and the others, alike, the other half. Of this
 * mean alone a ratio of two is the mean of their ratios, and a gain of one per cent
 * counts the same wherever it is made, however slow the rare arguments are. */
#define EVO_TIMING_MEAN "mean"
/* What one distribution counts in it; they sum to 1. */
double evo_timing_weight(const evo_target *target, int index);

/* Fills n inputs of a timing distribution, as encodings of `format` in its storage
 * type (float for f32, double for f64, uint16_t for f16 and bf16). */
void evo_timing_fill(const evo_timing_inputs *inputs, evo_format_id format,
                     uint64_t seed, void *values, size_t n);
/* The same for argument 0, 1, ... of several. */
void evo_timing_fill_argument(const evo_timing_inputs *inputs, evo_format_id format,
                              uint64_t seed, int argument, void *values, size_t n);
/* Whole numbers of [lo, hi) instead, as bytes. */
void evo_timing_fill_bytes(const evo_timing_inputs *inputs, uint64_t seed, int argument,
                           uint8_t *values, size_t n);

/* ---- Domains --------------------------------------------------------------- */

/* An interval of the extended reals; `whole` (every encoding, NaN included) is the
 * default, and lo, hi and the open flags then say [-inf, inf]. */
typedef struct evo_domain {
    double lo, hi;
    bool lo_open, hi_open;
    bool whole;
} evo_domain;

evo_domain evo_domain_whole(void);
/* "A,B", "[A,B]", "(A,B]", "[A,B)" or "(A,B)"; decimal or hex numbers, inf allowed;
 * "whole" is the default domain. The two zeros are one value here. */
EVO_MUST_CHECK
evo_status evo_domain_parse(const char *text, evo_domain *domain, evo_error *err);
void evo_domain_format(const evo_domain *domain, evo_text *text);
bool evo_domain_contains(const evo_domain *domain, double x);
/* Whether every input of `narrow` is one of `wide`. */
bool evo_domain_covers(const evo_domain *wide, const evo_domain *narrow);

/* ---- Targets by formula (definition.c) -------------------------------------- */

/* Reads the text of a target file (docs/target-files.md) and gives the target an id of
 * this process. The same definition again has the same id; another one under a name
 * that is taken is refused, as is what does not parse. Targets are never changed or
 * removed, so that ids and pointers stay good in all threads. */
enum { EVO_TARGET_FILE_BYTES = 16384 };
EVO_MUST_CHECK
evo_status evo_target_define(const char *text, size_t length, evo_target_id *id,
                             evo_error *err);
/* The text that defines the target anywhere else; NULL for those of the table. */
const char *evo_target_text(evo_target_id id);
/* The index-th of the functions that the formula of a target is made of; NULL from the
 * last on, and for targets of the table. */
const char *evo_target_part_name(evo_target_id id, int index);
/* A number that tells definitions apart, in any process and version. */
uint64_t evo_target_identity(evo_target_id id);
/* Where a claim about the target holds if nothing else is said. */
evo_domain evo_target_domain(evo_target_id id);
/* The library: targets by formula that evolve brings along. NULL from its end on. */
const char *evo_target_library_name(int index);

/* ---- Landmarks ------------------------------------------------------------- */

typedef enum evo_landmark_kind {
    EVO_LANDMARK_POINT,     /* a */
    EVO_LANDMARK_MULTIPLES, /* k * a for |k| <= b */
    EVO_LANDMARK_RISING,    /* monotone on [a, b] */
    EVO_LANDMARK_FALLING,
} evo_landmark_kind;

/* Where inputs have to look (landmarks.def). */
typedef struct evo_landmark {
    evo_landmark_kind kind;
    double a, b;
} evo_landmark;

const evo_landmark *evo_target_landmarks(evo_target_id id, size_t *count);

/* ---- Claims ---------------------------------------------------------------- */

typedef enum evo_verdict {
    EVO_VERDICT_OBSERVED, /* `inputs` inputs were looked at */
    EVO_VERDICT_PROVEN,   /* every input of the domain was looked at */
} evo_verdict;

/* Properties of a target that a sweep checks; see evo_claim. */
enum {
    EVO_PROPERTY_SYMMETRY = 1 << 0, /* odd or even, exactly */
    EVO_PROPERTY_RANGE = 1 << 1,    /* never outside [range_lo, range_hi] */
    EVO_PROPERTY_MONOTONE = 1 << 2, /* never steps against the target's direction */
    EVO_PROPERTY_EXACT = 1 << 3,    /* exact where the exact value is representable */
    EVO_PROPERTY_SPECIALS = 1 << 4, /* every infinity, NaN and zero as required */
};

enum { EVO_ERROR_BINS = 24 };

/* What is known of one kernel's accuracy (docs/numerics.md defines the error). Bounds
 * include the reference's own error. */
typedef struct evo_claim {
    evo_verdict verdict;
    evo_domain domain;
    uint64_t inputs; /* visited */
    double max_ulp;  /* infinite when a required special value is missed */
    uint64_t worst_input[EVO_MAX_ARITY]; /* encodings; the first one with max_ulp */
    uint64_t worst_got;                  /* encoding of the kernel's result there */
    uint8_t worst_output;                /* of several outputs: which one that is */
    double mean_ulp;     /* over inputs whose error is finite, within 2^-20; errors
                            above 2^27 count as 2^27 */
    uint64_t misrounded; /* results that differ from the correctly rounded one */
    uint64_t special_failures; /* results missed where a match was required: those
                                  whose error is infinite */
    /* Bin 0 counts errors <= 1/2 (correctly rounded or as good); bin k (1..22) errors
     * in (1/2 + (k-1)/16, 1/2 + k/16], bin 23 everything above. */
    uint64_t histogram[EVO_ERROR_BINS];
    uint32_t properties_checked, properties_held; /* EVO_PROPERTY_* */
    double reference_bound_ulp; /* what was added to max_ulp for the reference: 0 when
                                   every input near the maximum was settled exactly */
    bool has_sum;               /* of functions of rows whose results have a total: */
    double sum_error;           /* largest |sum of a row's results - total| */
} evo_claim;

/* Whether more than verdict, domain, inputs and max_ulp is filled in. A search's
 * observed claims are not: every visited input is in the histogram, so that an empty
 * one says that the zeros elsewhere are no findings. */
bool evo_claim_detailed(const evo_claim *claim);

/* Whether a claim meets a limit in ulp. One of at most 1/2 is correct rounding: no
 * result is misrounded (of a tie both neighbours are 1/2 ulp away). Of products of
 * codes the limit is one of their relative error, and that alone counts. */
bool evo_claim_meets(evo_target_id target, const evo_claim *claim, double max_ulp);

/* Whether no error of a's is larger than b's: of results, and of sums, where one that
 * is not known counts as the largest (and where no target has sums all are alike). */
bool evo_claim_as_accurate(const evo_claim *a, const evo_claim *b);

/* The histogram bin of an error in ulp (NaN and inf: the last one). */
int evo_error_bin(double error_ulp);

#endif

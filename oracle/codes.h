/* The truth about codes of small formats: targets of targets/codes.def. No MPFR here,
 * but formats/number.h, which is exact.
 *
 * Kernels have u8 or f32 inputs and one output, as the role says. A result is an
 * encoding: a code, or the bits of a float. Exact roles: a result is right or wrong; of
 * a NaN any NaN is right, of a zero its sign counts. MULTIPLY: the error is relative to
 * the exact product, over pairs of normal numbers whose product is normal and at most
 * half of the largest number. MULTIPLY_CUT: the product is that of the middles of the
 * numbers that are cut off to the factors, their mean where mantissas are uniform.
 * MX_SCALE and MX_ENCODE are evo_mx_encode of formats/block.h.
 */
#ifndef EVO_ORACLE_CODES_H
#define EVO_ORACLE_CODES_H

#include "formats/number.h"
#include "oracle/oracle.h"

enum { EVO_CODES_ARITY = 2 };

typedef struct evo_code_truth {
    evo_code_role role;
    evo_number number;  /* of results; of MX_SCALE e8m0 */
    evo_number scale;   /* e8m0 */
    evo_number element; /* MX_SCALE, MX_ENCODE: of the block, saturating */
    int inputs;
    unsigned codes;       /* of the format */
    double values[256];   /* of its codes */
    uint64_t input_count; /* inputs or pairs there are; of MX_ENCODE those drawn */
    uint32_t stream;      /* MX_ENCODE: that pairs are drawn from */
    double middles[256];  /* MX_ENCODE: where codes of positive numbers change */
    unsigned middle_count;
} evo_code_truth;

/* EVO_ERR_ARGUMENT for targets that are none of codes. */
EVO_MUST_CHECK
evo_status evo_code_truth_init(evo_code_truth *truth, evo_target_id target,
                               evo_error *err);

/* Bytes of an element of each input, and of a result. */
size_t evo_code_input_size(const evo_code_truth *truth);
size_t evo_code_output_size(const evo_code_truth *truth);

/* Input number i, 0 <= i < input_count, as encodings; of pairs the first one changes
 * fastest. */
void evo_code_input(const evo_code_truth *truth, uint64_t i,
                    uint32_t in[EVO_CODES_ARITY]);
/* The right result, of MULTIPLY the code nearest to the product. */
uint32_t evo_code_want(const evo_code_truth *truth, const uint32_t in[EVO_CODES_ARITY]);
/* Whether a result is a NaN. */
bool evo_code_is_nan(const evo_code_truth *truth, uint32_t result);
/* Whether what was wanted is what was got. */
bool evo_code_right(const evo_code_truth *truth, uint32_t want, uint32_t got);

/* MULTIPLY(_CUT): the product, NaN where the pair is none of those that count. */
double evo_code_product(const evo_code_truth *truth,
                        const uint32_t in[EVO_CODES_ARITY]);
/* Relative error of a code, at most EVO_CODE_WORST: that of a NaN or an infinity. */
#define EVO_CODE_WORST 1024.0
double evo_code_relative(const evo_code_truth *truth, double product, uint32_t got);

/* ENCODE, MX_SCALE: floats where the code changes, for positive and for negative ones
 * ([0], [1]) by magnitude: from starts[s][k], the first of which is 0, to below
 * starts[s][k + 1], or to infinity, the code is codes[s][k]. */
typedef struct evo_code_edges {
    uint32_t count[2];
    uint32_t starts[2][512];
    uint32_t codes[2][512];
} evo_code_edges;
void evo_code_edges_find(const evo_code_truth *truth, evo_code_edges *edges);

/* Visits every input for all subjects. Claims are proven, of MX_ENCODE observed;
 * max_ulp is the number of wrong results, or of MULTIPLY the root of the mean squared
 * relative error, whose mean is mean_ulp; misrounded counts results that are not the
 * right one, special_failures those among them where a NaN was wanted or got. */
EVO_MUST_CHECK
evo_status evo_code_sweep(evo_target_id target, evo_subject *subjects, size_t count,
                          const evo_sweep_options *options, evo_error *err);

#endif

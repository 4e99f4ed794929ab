/* Where the canonical NaN need not be made.
 *
 * bits and addbits replace a NaN by the canonical one first. That costs instructions,
 * and in most kernels the result of such a lane is thrown away: exp(NaN) adds a garbage
 * exponent to a polynomial of NaN. copysign takes a NaN's sign for positive, and in
 * most odd functions the result is a NaN there in any case. This file proves it, by
 * abstract interpretation:
 *
 *   1. Hypothesis: in some lane the float operand s of the instruction in question is a
 *      NaN. Where s is made by an instruction that cannot make a NaN out of anything
 * but a NaN (one operand that is no constant, the others finite and not zero), the
 * operand is a NaN as well; the hypothesis moves to it, as far up as possible.
 *   2. Forward from there, each value of the pass is one of
 *        NAN    certainly a NaN in that lane
 *        FALSE, TRUE   a mask with that value
 *        FIXED  anything, but the same for every encoding that the NaNs may show
 *        LOOSE  may depend on that encoding: any bits or addbits of a NAN (unless all
 *               that is added is a sign), and whatever a LOOSE operand may change
 *      Of 32-bit integers there are ranges, one for each sign of the NaN: bits(x) +
 *      0x7f800000 > -2^24 - 1, which asks whether x is less than 2^-126 or infinite in
 *      one comparison, is TRUE.
 *   3. Nothing is lost when no result of the pass is LOOSE. Payload and sign of a NaN
 *      result are out of scope, so NAN is as good as FIXED.
 *
 * The proofs of several instructions add up: each holds for any FIXED values, those
 * that another instruction leaves loose in the same lane included. Whether a NaN is
 * quiet may decide a result (minmag, scalef): the result is LOOSE unless that is the
 * same for every encoding, as it is of the first one and, always quiet, of
 * arithmetic. So is what a scratch array, an accumulator or an output that is read
 * again takes: with that, the passes and the steps of one that carries states can be
 * looked at one by one, each state FIXED where it is read.
 *
 * Where arguments beyond a bound have a region, there is a second proof: within the
 * bound the operand is finite (finite.c), and where the region's results are taken
 * nothing depends on the instruction.
 */
#include "program/program.h"

#include <math.h>
#include <string.h>

#include "program/range.h"
#include "program/structure.h"

typedef enum evo_lane_state {
    STATE_FIXED,
    STATE_NAN,
    STATE_FALSE,
    STATE_TRUE,
    STATE_LOOSE,
} evo_lane_state;

/* A lane with a NaN in it. */
typedef struct evo_lane {
    evo_lane_state states[EVO_MAX_INSTRS];
    /* Of i32 values: what they may be where the NaN read by `origins` is positive, and
     * where it is negative. */
    evo_range ranges[2][EVO_MAX_INSTRS];
    /* The bits instruction of a NaN that an i32 value depends on, EVO_NO_VALUE: none.
     * What depends on two has the whole range, since their signs may differ. */
    evo_value origins[EVO_MAX_INSTRS];
    evo_value subject; /* the instruction in question */
    evo_value source;  /* the NaN that all others come from */
} evo_lane;

/* ---- Where the NaN comes from ---------------------------------------------- */

/* A float constant, finite and (unless zero_too) not zero. */
static bool is_plain_constant(const evo_instr *instr, bool zero_too) {
    double value = 0;
    if (instr->op == EVO_OP_CONST_F32) {
        uint32_t bits = (uint32_t)instr->imm;
        float narrow;
        memcpy(&narrow, &bits, sizeof narrow);
        value = narrow;
    } else if (instr->op == EVO_OP_CONST_F64) {
        memcpy(&value, &instr->imm, sizeof value);
    } else {
        return false;
    }
    return isfinite(value) && (zero_too || value != 0);
}

/* Makes a NaN of a negative number. */
static bool refuses_negative(evo_opcode op) {
    return op == EVO_OP_SQRT_F32 || op == EVO_OP_SQRT_F64 || op == EVO_OP_RSQRT14_F32 ||
           op == EVO_OP_RSQRT14_F64 || op == EVO_OP_GETMANT75_F32 ||
           op == EVO_OP_GETMANT75_F64;
}

/* The operand that must be a NaN when the value is one, or EVO_NO_VALUE. */
static evo_value only_source(const evo_kernel *kernel, evo_value v) {
    const evo_instr *instr = &kernel->instrs[v];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    if (!(info->flags & EVO_FLAG_NANPROP) || refuses_negative((evo_opcode)instr->op))
        return EVO_NO_VALUE;
    bool sum = instr->op == EVO_OP_ADD_F32 || instr->op == EVO_OP_ADD_F64 ||
               instr->op == EVO_OP_SUB_F32 || instr->op == EVO_OP_SUB_F64;
    bool fma = instr->op == EVO_OP_FMA_F32 || instr->op == EVO_OP_FMA_F64;
    evo_value source = EVO_NO_VALUE;
    for (int k = 0; k < info->arg_count; k++) {
        if (is_plain_constant(&kernel->instrs[instr->args[k]], sum || (fma && k == 2)))
            continue;
        if (source != EVO_NO_VALUE)
            return EVO_NO_VALUE;
        source = instr->args[k];
    }
    return source;
}

/* ---- Transfer functions ---------------------------------------------------- */

/* Either of two values, by a choice that is FIXED. */
static evo_lane_state join(evo_lane_state a, evo_lane_state b) {
    if (a == b)
        return a;
    return a == STATE_LOOSE || b == STATE_LOOSE ? STATE_LOOSE : STATE_FIXED;
}

static evo_lane_state choose(evo_lane_state mask, evo_lane_state yes,
                             evo_lane_state no) {
    if (mask == STATE_TRUE)
        return yes;
    if (mask == STATE_FALSE)
        return no;
    if (mask == STATE_LOOSE)
        return yes == STATE_NAN && no == STATE_NAN ? STATE_NAN : STATE_LOOSE;
    return join(yes, no);
}

static evo_lane_state negate(evo_lane_state mask) {
    if (mask == STATE_TRUE)
        return STATE_FALSE;
    return mask == STATE_FALSE ? STATE_TRUE : mask;
}

static evo_lane_state both(evo_lane_state a, evo_lane_state b) {
    if (a == STATE_FALSE || b == STATE_FALSE)
        return STATE_FALSE;
    if (a == STATE_TRUE)
        return b;
    return b == STATE_TRUE ? a : join(a, b);
}

static evo_lane_state differ(evo_lane_state a, evo_lane_state b) {
    if (a == STATE_FALSE || a == STATE_TRUE)
        return a == STATE_TRUE ? negate(b) : b;
    if (b == STATE_FALSE || b == STATE_TRUE)
        return b == STATE_TRUE ? negate(a) : a;
    return join(a, b);
}

/* What holds where no rule of its own applies. */
static evo_lane_state by_default(unsigned flags, const evo_lane_state s[3], int count) {
    bool nan = false, loose = false;
    for (int k = 0; k < count; k++) {
        nan |= s[k] == STATE_NAN;
        loose |= s[k] == STATE_LOOSE;
    }
    if (nan && (flags & EVO_FLAG_NANPROP))
        return STATE_NAN;
    return loose ? STATE_LOOSE : STATE_FIXED;
}

/* Whether v is zero but for its sign bit, whatever its operands are. */
static bool is_sign_bit(const evo_kernel *kernel, evo_value v, int depth) {
    enum { DEEPEST = 8 };
    const evo_instr *instr = &kernel->instrs[v];
    const evo_value *a = instr->args;
    switch (instr->op) {
    case EVO_OP_CONST_I32:
        return ((uint32_t)instr->imm & INT32_MAX) == 0;
    case EVO_OP_CONST_I64:
        return (instr->imm & INT64_MAX) == 0;
    case EVO_OP_SHL_I32:
        return kernel->instrs[a[1]].op == EVO_OP_CONST_I32 &&
               (uint32_t)kernel->instrs[a[1]].imm >= 31;
    case EVO_OP_SHL_I64:
        return kernel->instrs[a[1]].op == EVO_OP_CONST_I64 &&
               kernel->instrs[a[1]].imm >= 63;
    case EVO_OP_AND_I32:
    case EVO_OP_AND_I64:
        return depth < DEEPEST && (is_sign_bit(kernel, a[0], depth + 1) ||
                                   is_sign_bit(kernel, a[1], depth + 1));
    case EVO_OP_XOR_I32:
    case EVO_OP_XOR_I64:
    case EVO_OP_OR_I32:
    case EVO_OP_OR_I64:
        return depth < DEEPEST && is_sign_bit(kernel, a[0], depth + 1) &&
               is_sign_bit(kernel, a[1], depth + 1);
    default:
        return false;
    }
}

/* Whether v, a NaN, signals for every encoding or for none. */
static bool is_known_kind(const evo_kernel *kernel, const evo_lane *lane, evo_value v) {
    const evo_instr *instr = &kernel->instrs[v];
    while (instr->op >= EVO_OP_NEG_F32 && instr->op <= EVO_OP_COPYSIGN_F64) {
        v = instr->args[0];
        instr = &kernel->instrs[v];
    }
    return v == lane->source ||
           evo_instr_get((evo_opcode)instr->op)->flags & EVO_FLAG_NANPROP;
}

/* Rows of choice, sign and scale, which are not NANPROP. */
static evo_lane_state transfer_float(const evo_kernel *kernel, evo_value v,
                                     const evo_lane *lane, const evo_lane_state s[3],
                                     int count) {
    const evo_instr *instr = &kernel->instrs[v];
    bool a_nan = s[0] == STATE_NAN, b_nan = s[1] == STATE_NAN;
    switch (instr->op) {
    case EVO_OP_MIN_F32:
    case EVO_OP_MIN_F64:
    case EVO_OP_MAX_F32:
    case EVO_OP_MAX_F64:
        if (a_nan || b_nan)
            return s[1];
        break;
    case EVO_OP_MINMAG_F32:
    case EVO_OP_MINMAG_F64:
        if (a_nan && b_nan)
            return STATE_NAN;
        if ((a_nan && !is_known_kind(kernel, lane, instr->args[0])) ||
            (b_nan && !is_known_kind(kernel, lane, instr->args[1])))
            return STATE_LOOSE;
        break;
    case EVO_OP_COPYSIGN_F32:
    case EVO_OP_COPYSIGN_F64:
        if (b_nan && !a_nan && v == lane->subject)
            return STATE_LOOSE;
        if (a_nan || b_nan)
            return s[0];
        break;
    case EVO_OP_SCALEF_F32:
    case EVO_OP_SCALEF_F64:
        /* A quiet NaN times 2^inf is not a NaN. */
        if (b_nan ||
            (a_nan && is_plain_constant(&kernel->instrs[instr->args[1]], true)))
            return STATE_NAN;
        if (a_nan && !is_known_kind(kernel, lane, instr->args[0]))
            return STATE_LOOSE;
        break;
    case EVO_OP_ADDBITS_F32:
    case EVO_OP_ADDBITS_F64:
        /* A NaN whose sign alone changes is a NaN, whichever it was. */
        if (a_nan)
            return is_sign_bit(kernel, instr->args[1], 0) ? STATE_NAN : STATE_LOOSE;
        break;
    case EVO_OP_BITS_F32:
    case EVO_OP_BITS_F64:
    case EVO_OP_TO_HALF_F32:
        if (a_nan)
            return STATE_LOOSE;
        break;
    default:
        break;
    }
    return by_default(evo_instr_get((evo_opcode)instr->op)->flags, s, count);
}

/* The ranges of an i32 value and where they come from. */
static void transfer_range(const evo_kernel *kernel, evo_value v, evo_lane *lane) {
    static const evo_range nans[2] = {{0x7f800001, INT32_MAX}, {-0x7fffff, -1}};
    static const evo_range whole = {INT32_MIN, INT32_MAX};
    const evo_instr *instr = &kernel->instrs[v];
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    evo_value origin = EVO_NO_VALUE;
    bool mixed = false;
    for (int k = 0; k < info->arg_count; k++) {
        evo_value other = info->args[k] == EVO_TYPE_I32 ? lane->origins[instr->args[k]]
                                                        : EVO_NO_VALUE;
        mixed |= origin != EVO_NO_VALUE && other != EVO_NO_VALUE && other != origin;
        origin = other != EVO_NO_VALUE ? other : origin;
    }
    bool first =
        instr->op == EVO_OP_BITS_F32 && lane->states[instr->args[0]] == STATE_NAN;
    lane->origins[v] = first ? v : origin;
    for (int sign = 0; sign < 2; sign++) {
        evo_range *r = &lane->ranges[sign][v];
        if (first)
            *r = nans[sign];
        else
            *r = mixed ? whole : evo_range_of(kernel, instr, lane->ranges[sign]);
    }
}

/* -1 where the ranges leave a < b (or a = b) open. */
static int compare_ranges(bool equal, evo_range a, evo_range b) {
    if (a.hi < b.lo)
        return !equal;
    if (a.lo > b.hi || (!equal && a.lo == b.hi))
        return 0;
    return -1;
}

static evo_lane_state transfer_compare(const evo_instr *instr, const evo_lane *lane,
                                       evo_lane_state by_default) {
    evo_value x = instr->args[0], y = instr->args[1];
    evo_value a = lane->origins[x], b = lane->origins[y];
    if (a != EVO_NO_VALUE && b != EVO_NO_VALUE && a != b)
        return by_default;
    int known[2];
    for (int sign = 0; sign < 2; sign++)
        known[sign] = compare_ranges(instr->op == EVO_OP_EQ_I32, lane->ranges[sign][x],
                                     lane->ranges[sign][y]);
    if (known[0] < 0 || known[0] != known[1])
        return by_default;
    return known[0] ? STATE_TRUE : STATE_FALSE;
}

static evo_lane_state transfer(const evo_kernel *kernel, evo_value v, evo_lane *lane) {
    const evo_instr *instr = &kernel->instrs[v];
    evo_lane_state s[3] = {STATE_FIXED, STATE_FIXED, STATE_FIXED};
    int count = evo_instr_get((evo_opcode)instr->op)->arg_count;
    for (int k = 0; k < count; k++)
        s[k] = lane->states[instr->args[k]];
    transfer_range(kernel, v, lane);
    bool nan = s[0] == STATE_NAN || s[1] == STATE_NAN;
    switch (instr->op) {
    case EVO_OP_LT_F32:
    case EVO_OP_LT_F64:
    case EVO_OP_LE_F32:
    case EVO_OP_LE_F64:
    case EVO_OP_EQ_F32:
    case EVO_OP_EQ_F64:
        return nan ? STATE_FALSE : by_default(0, s, count);
    case EVO_OP_NLE_F32:
    case EVO_OP_NLE_F64:
    case EVO_OP_UNORD_F32:
    case EVO_OP_UNORD_F64:
        return nan ? STATE_TRUE : by_default(0, s, count);
    case EVO_OP_LT_I32:
    case EVO_OP_EQ_I32:
        return transfer_compare(instr, lane, by_default(0, s, count));
    case EVO_OP_AND_MASK:
        return both(s[0], s[1]);
    case EVO_OP_OR_MASK:
        return negate(both(negate(s[0]), negate(s[1])));
    case EVO_OP_XOR_MASK:
        return differ(s[0], s[1]);
    case EVO_OP_NOT_MASK:
        return negate(s[0]);
    case EVO_OP_SELECT_F32:
    case EVO_OP_SELECT_F64:
    case EVO_OP_SELECT_I32:
    case EVO_OP_SELECT_I64:
        return choose(s[0], s[1], s[2]);
    default:
        return transfer_float(kernel, v, lane, s, count);
    }
}

/* ---- The proof ------------------------------------------------------------- */

static const evo_pass *pass_of(const evo_kernel *kernel, evo_value v) {
    for (unsigned p = 0; p < kernel->pass_count; p++)
        for (unsigned b = 0; b < kernel->passes[p].block_count; b++) {
            const evo_block *block = &kernel->passes[p].blocks[b];
            if (v >= block->first && v < block->first + block->count)
                return &kernel->passes[p];
        }
    return NULL;
}

/* What all values of the pass are in a lane where `value` has a state of its own. */
static void run_lane(const evo_kernel *kernel, const evo_pass *pass, evo_value subject,
                     evo_value value, evo_lane_state state, evo_lane *lane) {
    memset(lane->states, 0, sizeof lane->states); /* FIXED */
    lane->subject = subject;
    lane->source = value;
    for (unsigned i = 0; i < pass->block_count; i++) {
        const evo_block *block = &pass->blocks[i];
        for (size_t v = block->first; v < (size_t)block->first + block->count; v++) {
            evo_lane_state found = transfer(kernel, (evo_value)v, lane);
            lane->states[v] = v == value ? state : found;
        }
    }
}

/* What later steps or passes may read again. */
static bool is_kept(const evo_kernel *kernel, evo_sink sink) {
    if (sink.kind != EVO_SINK_OUTPUT)
        return true;
    for (unsigned i = 0; i < kernel->instr_count; i++)
        if (evo_imm_kind_of((evo_opcode)kernel->instrs[i].op) == EVO_IMM_OUTPUT &&
            kernel->instrs[i].imm == sink.index)
            return true;
    return false;
}

static bool is_unknown_nan(const evo_kernel *kernel, const evo_lane *lane,
                           evo_value v) {
    return lane->states[v] == STATE_NAN && !is_known_kind(kernel, lane, v);
}

static bool has_loose_result(const evo_kernel *kernel, const evo_pass *pass,
                             const evo_lane *lane) {
    const evo_lane_state *states = lane->states;
    for (unsigned s = 0; s < pass->sink_count; s++) {
        for (unsigned b = 0; b < pass->block_count; b++)
            if (is_unknown_nan(kernel, lane, pass->blocks[b].results[s]) &&
                is_kept(kernel, pass->sinks[s]))
                return true;
        evo_lane_state result = states[pass->blocks[0].results[s]];
        for (unsigned b = 1; b < pass->block_count; b++) {
            const evo_block *region = &pass->blocks[b];
            result =
                choose(states[region->predicate], states[region->results[s]], result);
        }
        if (result == STATE_LOOSE)
            return true;
    }
    return false;
}

/* Whether the results of lanes in which region b is taken may depend on the value. */
static bool reaches_region(const evo_kernel *kernel, const evo_pass *pass,
                           evo_value value, unsigned b) {
    evo_lane lane;
    run_lane(kernel, pass, value, value, STATE_LOOSE, &lane);
    lane.states[pass->blocks[b].predicate] = STATE_TRUE;
    return has_loose_result(kernel, pass, &lane);
}

/* The operand whose encoding an instruction sees: copysign that of its second one. */
static evo_value encoded(const evo_instr *instr) {
    bool sign = instr->op == EVO_OP_COPYSIGN_F32 || instr->op == EVO_OP_COPYSIGN_F64;
    return instr->args[sign];
}

/* The second proof. */
static bool finite_or_elsewhere(const evo_kernel *kernel, const evo_pass *pass,
                                evo_value instr) {
    const evo_block *main = &pass->blocks[0];
    if (instr < main->first || instr >= main->first + main->count)
        return false;
    for (unsigned b = 1; b < pass->block_count; b++) {
        evo_value input;
        double bound;
        if (evo_input_bound(kernel, pass->blocks[b].predicate, &input, &bound) &&
            evo_value_finite(kernel, encoded(&kernel->instrs[instr]), input, bound) &&
            !reaches_region(kernel, pass, instr, b))
            return true;
    }
    return false;
}

bool evo_kernel_nan_dead(const evo_kernel *kernel, evo_value instr) {
    if (instr >= kernel->instr_count)
        return false;
    switch (kernel->instrs[instr].op) {
    case EVO_OP_BITS_F32:
    case EVO_OP_BITS_F64:
    case EVO_OP_ADDBITS_F32:
    case EVO_OP_ADDBITS_F64:
    case EVO_OP_TO_HALF_F32:
    case EVO_OP_COPYSIGN_F32:
    case EVO_OP_COPYSIGN_F64:
        break;
    default:
        return false;
    }
    const evo_pass *pass = pass_of(kernel, instr);
    if (pass == NULL)
        return false;
    evo_value source = encoded(&kernel->instrs[instr]), above;
    while ((above = only_source(kernel, source)) != EVO_NO_VALUE)
        source = above;
    evo_lane lane;
    run_lane(kernel, pass, instr, source, STATE_NAN, &lane);
    return !has_loose_result(kernel, pass, &lane) ||
           finite_or_elsewhere(kernel, pass, instr);
}

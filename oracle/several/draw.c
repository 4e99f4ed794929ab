/* Where to look at kernels with several inputs.
 *
 * Requirements
 *   D1  Draws are functions of the random numbers alone: whatever has to be computed on
 *       the way is rounded correctly by MPFR, so that they are the same everywhere.
 *   D2  Every argument stays within the domain; a draw that leaves it is replaced by
 *       one uniform in encoding.
 *   D3  Next to uniform and special ones, draws solve for one argument such that the
 *       result lies where it is hard: at overflow and underflow, next to 1 or 0, or
 *       where terms cancel.
 */
#include "oracle/several/several.h"

#include <math.h>

static uint64_t below(evo_rng *rng, uint64_t bound) { /* bias: 2^-64 bound */
    if (bound == 0)                                   /* 2^64 */
        return evo_rng_u64(rng);
    return evo_rng_u64(rng) % bound;
}

/* Further arguments than these are not crossed with the others in the grid. */
enum { MOST_CROSSED = 4 };

static int64_t ordered_of(evo_format_id format, double value) {
    return evo_format_to_ordered(format, evo_format_encode(format, value));
}

/* Moved by `step` encodings, not beyond the domain's ends. */
static uint64_t moved(const evo_several_space *s, int64_t ordered, int64_t step) {
    if (step > 0)
        ordered = ordered > s->last - step ? s->last : ordered + step;
    else
        ordered = ordered < s->first - step ? s->first : ordered + step;
    return evo_format_from_ordered(s->format, ordered);
}

static uint64_t uniform_code(const evo_several_space *s, evo_rng *rng) {
    uint64_t span = (uint64_t)s->last - (uint64_t)s->first + 1;
    return evo_format_from_ordered(s->format,
                                   (int64_t)((uint64_t)s->first + below(rng, span)));
}

/* -reach..reach */
static int64_t small_step(evo_rng *rng, int reach) {
    return (int64_t)evo_rng_below(rng, 2 * (uint32_t)reach + 1) - reach;
}

static uint64_t near_special(const evo_several_space *s, evo_rng *rng) {
    uint64_t code = s->special[evo_rng_below(rng, (uint32_t)s->special_count)];
    return moved(s, evo_format_to_ordered(s->format, code), small_step(rng, 2));
}

/* ---- Special values -------------------------------------------------------- */

static bool holds(const evo_several_space *s, int64_t ordered) {
    return ordered >= s->first && ordered <= s->last;
}

static void add_code(evo_several_space *s, uint64_t code) {
    if (s->special_count == EVO_SPECIAL_LIMIT ||
        !holds(s, evo_format_to_ordered(s->format, code)))
        return;
    for (size_t i = 0; i < s->special_count; i++)
        if (s->special[i] == code)
            return;
    s->special[s->special_count++] = code;
}

static void add_value(evo_several_space *s, double value) {
    if (evo_format_decode(s->format, evo_format_encode(s->format, value)) != value)
        return; /* not one of the format */
    add_code(s, evo_format_encode(s->format, value));
    add_code(s, evo_format_encode(s->format, -value));
}

static void add_nearest(evo_several_space *s, double value) {
    uint64_t code = evo_format_encode(s->format, value);
    if (!isfinite(evo_format_decode(s->format, code)))
        return;
    for (int step = -1; step <= 1; step++)
        add_code(s, evo_format_from_ordered(
                        s->format, evo_format_to_ordered(s->format, code) + step));
}

/* Zeros, infinities, NaN, units, integers, halves, ends of the
 * format, where integers stop being odd; then the target's landmarks. */
static void add_specials(evo_several_space *s) {
    const evo_format *format = evo_format_get(s->format);
    int mantissa = format->mantissa_bits, emax = evo_format_emax(s->format);
    double largest = ldexp(2 - ldexp(1, -mantissa), emax);
    double normal = ldexp(1, evo_format_emin(s->format));
    double tiny = ldexp(1, evo_format_etiny(s->format));
    double ulp = ldexp(1, -mantissa), odd = ldexp(1, mantissa + 1) - 1;
    add_value(s, 0);
    add_value(s, INFINITY);
    add_code(s, evo_format_encode(s->format, (double)NAN));
    const double values[] = {1,
                             2,
                             0.5,
                             3,
                             largest,
                             normal,
                             tiny,
                             1.5,
                             1 + ulp,
                             1 - ulp / 2,
                             2.5,
                             odd,
                             odd + 1,
                             odd + 3,
                             (odd + 1) / 2,
                             (odd + 1) / 2 - 0.5,
                             2 * tiny,
                             3 * tiny,
                             normal - tiny,
                             normal + tiny,
                             largest / 2,
                             4,
                             10,
                             0.25};
    for (size_t i = 0; i < EVO_COUNT_OF(values); i++)
        add_value(s, values[i]);
    size_t count;
    const evo_landmark *rows = evo_target_landmarks(s->target, &count);
    for (size_t i = 0; i < count; i++)
        if (rows[i].kind == EVO_LANDMARK_POINT) {
            add_nearest(s, rows[i].a);
            add_nearest(s, -rows[i].a);
        }
    if (s->special_count == 0) /* a narrow domain */
        add_code(s, evo_format_from_ordered(s->format, s->first));
}

bool evo_several_space_init(evo_several_space *space, evo_target_id target,
                            evo_format_id format, const evo_domain *domain) {
    enum { FOUR_SIDE = 14, GRID_SIDE = 256 };
    *space = (evo_several_space){
        .target = target, .format = format, .inputs = evo_target_get(target)->inputs};
    if (!evo_domain_codes(domain, format, &space->first, &space->last))
        return false;
    add_specials(space);
    size_t side = space->inputs > 2 ? FOUR_SIDE : GRID_SIDE;
    space->grid_side = space->special_count < side ? space->special_count : side;
    return true;
}

size_t evo_several_grid_size(const evo_several_space *space) {
    size_t size = 1;
    for (int i = 0; i < space->inputs && i < MOST_CROSSED; i++)
        size *= space->grid_side;
    return size;
}

void evo_several_grid(const evo_several_space *space, size_t index, evo_tuple *tuple) {
    size_t rest = index;
    for (int i = 0; i < space->inputs; i++) {
        size_t which = i < MOST_CROSSED ? rest : index * 7 + (size_t)i * 5;
        tuple->in[i] = space->special[which % space->grid_side];
        rest /= space->grid_side;
    }
    evo_oracle_settle(space->target, space->format, tuple);
}

/* ---- Special values beside ordinary ones ----------------------------------- */

static double sign_of(evo_rng *rng) {
    return evo_rng_u32(rng) & 1 ? -1 : 1;
}

double evo_several_log_uniform(evo_rng *rng, double lo, double hi) {
    double u = lo + (hi - lo) * evo_rng_unit(rng), whole = floor(u);
    return ldexp(1 + (u - whole), (int)whole);
}

/* A number of everyday size, a whole one, or one of any size. */
static uint64_t ordinary_code(const evo_several_space *s, evo_rng *rng) {
    double value = sign_of(rng);
    switch (evo_rng_below(rng, 4)) {
    case 0:
        value *= evo_several_log_uniform(rng, -8, 8);
        break;
    case 1:
        value *= 1 + (double)evo_rng_below(rng, 64);
        break;
    default:
        value *= evo_several_log_uniform(rng, evo_format_etiny(s->format),
                                         evo_format_emax(s->format) + 1);
        break;
    }
    uint64_t code = evo_format_encode(s->format, value);
    return holds(s, evo_format_to_ordered(s->format, code)) ? code
                                                            : uniform_code(s, rng);
}

/* Signaling NaNs become quiet: C23 F.2.1 asks nothing of them, and libraries differ on
 * whether 1 to such a power is 1. */
static void make_quiet(const evo_several_space *s, evo_tuple *tuple) {
    uint64_t quiet = UINT64_C(1) << (evo_format_get(s->format)->mantissa_bits - 1);
    for (int i = 0; i < s->inputs; i++)
        if (evo_format_is_nan(s->format, tuple->in[i]))
            tuple->in[i] |= quiet;
}

/* Which arguments are special: some, not all. */
static size_t masks_of(const evo_several_space *space) {
    return ((size_t)1 << space->inputs) - 2;
}

size_t evo_several_mixed_count(const evo_several_space *space) {
    return masks_of(space) * space->special_count;
}

void evo_several_mixed(const evo_several_space *space, evo_rng *rng, size_t index,
                       evo_tuple *tuple) {
    size_t masks = masks_of(space), mask = 1 + index % masks;
    uint32_t which = (uint32_t)(index / masks % space->special_count);
    for (int i = 0; i < space->inputs; i++) {
        bool special = mask >> i & 1;
        tuple->in[i] = special ? space->special[which] : ordinary_code(space, rng);
        if (special) /* further ones are any */
            which = evo_rng_below(rng, (uint32_t)space->special_count);
    }
    make_quiet(space, tuple);
}

/* ---- Where targets are hard ------------------------------------------------ */

static uint64_t encode_near(const evo_several_space *s, evo_rng *rng, double value,
                            int reach) {
    if (isnan(value))
        return near_special(s, rng);
    return moved(s, ordered_of(s->format, value), small_step(rng, reach));
}

/* A binary logarithm of results: any, where they overflow, become subnormal or vanish,
 * and next to 0. */
static double result_log2(const evo_several_space *s, evo_rng *rng) {
    int emax = evo_format_emax(s->format), etiny = evo_format_etiny(s->format);
    int mantissa = evo_format_get(s->format)->mantissa_bits;
    const double edges[] = {emax + 1, evo_format_emin(s->format), etiny, etiny - 1};
    switch (evo_rng_below(rng, 4)) {
    case 0:
    case 1:
        return etiny - 2 + (emax + 4 - etiny) * evo_rng_unit(rng);
    case 2:
        return edges[evo_rng_below(rng, 4)] +
               sign_of(rng) * evo_several_log_uniform(rng, -mantissa - 2, 2);
    default:
        return sign_of(rng) * evo_several_log_uniform(rng, -mantissa - 4, 1);
    }
}

/* x = 2^(r/y), so that x^y is about 2^r. */
static void hard_pow(const evo_several_space *s, evo_rng *rng, evo_tuple *tuple) {
    int mantissa = evo_format_get(s->format)->mantissa_bits;
    double r = result_log2(s, rng), y;
    if (evo_rng_u32(rng) % 4 == 0) /* small integers and halves */
        y = sign_of(rng) * (1 + (double)evo_rng_below(rng, 128)) / 2;
    else
        y = sign_of(rng) * evo_several_log_uniform(rng, -mantissa - 4, mantissa + 12);
    y = evo_format_decode(s->format, evo_format_encode(s->format, y));
    MPFR_DECL_INIT(x, 60);
    mpfr_set_d(x, r, MPFR_RNDN);
    mpfr_div_d(x, x, y, MPFR_RNDN);
    mpfr_exp2(x, x, MPFR_RNDN);
    double base = mpfr_get_d(x, MPFR_RNDN);
    if (y == floor(y) && evo_rng_u32(rng) % 2 == 0)
        base = -base;
    tuple->in[0] = encode_near(s, rng, base, 2);
    tuple->in[1] = encode_near(s, rng, y, y == rint(2 * y) / 2 ? 0 : 1);
}

/* Two arguments in the ratio 2^t: t small, anything, or such that a quotient comes
 * into the subnormal numbers. */
static void in_ratio(const evo_several_space *s, evo_rng *rng, double t_most,
                     evo_tuple *tuple) {
    int emax = evo_format_emax(s->format), etiny = evo_format_etiny(s->format);
    double x = sign_of(rng) * evo_several_log_uniform(rng, etiny, emax + 1), ratio;
    switch (evo_rng_below(rng, 4)) {
    case 0: /* next to 1 */
        ratio =
            1 + sign_of(rng) * evo_several_log_uniform(
                                   rng, -evo_format_get(s->format)->mantissa_bits, 0);
        break;
    case 1:
        ratio = evo_several_log_uniform(rng, -2, 2);
        break;
    case 2:
        ratio = evo_several_log_uniform(rng, -t_most, t_most);
        break;
    default: /* quotients at the end of the format */
        x = sign_of(rng) * evo_several_log_uniform(rng, emax - 8, emax + 1);
        ratio = evo_several_log_uniform(rng, etiny - 2, evo_format_emin(s->format) + 2);
        break;
    }
    int swap = (int)(evo_rng_u32(rng) & 1);
    double y = ratio * x;
    if (evo_rng_u32(rng) & 1)
        y = -y;
    tuple->in[swap] = encode_near(s, rng, x, 0);
    tuple->in[!swap] = encode_near(s, rng, y, 2);
}

static void hard_atan2(const evo_several_space *s, evo_rng *rng, evo_tuple *tuple) {
    in_ratio(s, rng, evo_format_get(s->format)->mantissa_bits + 6, tuple);
}

/* Such that the result lies at the middle between the largest number and the next, from
 * where on it is infinite: y = sqrt((T - x)(T + x)). */
static void edge_hypot(const evo_several_space *s, evo_rng *rng, evo_tuple *tuple) {
    int emax = evo_format_emax(s->format);
    int mantissa = evo_format_get(s->format)->mantissa_bits;
    double x = evo_several_log_uniform(rng, emax - mantissa, emax + 1);
    int swap = (int)(evo_rng_u32(rng) & 1);
    tuple->in[swap] = encode_near(s, rng, sign_of(rng) * x, 0);
    MPFR_DECL_INIT(t, 120);
    MPFR_DECL_INIT(a, 120);
    MPFR_DECL_INIT(b, 120);
    mpfr_set_ui_2exp(t, 1, mantissa + 2, MPFR_RNDN);
    mpfr_sub_ui(t, t, 1, MPFR_RNDN);
    mpfr_mul_2si(t, t, emax - mantissa - 1, MPFR_RNDN);
    x = fabs(evo_format_decode(s->format, tuple->in[swap]));
    mpfr_sub_d(a, t, x, MPFR_RNDN);
    mpfr_add_d(b, t, x, MPFR_RNDN);
    mpfr_mul(a, a, b, MPFR_RNDN);
    mpfr_sqrt(a, a, MPFR_RNDN); /* of a negative number NaN: next to a special value */
    tuple->in[!swap] = encode_near(s, rng, sign_of(rng) * mpfr_get_d(a, MPFR_RNDN), 2);
}

/* Ratios down to where the smaller argument is lost; at both ends of the format, and
 * where results overflow. */
static void hard_hypot(const evo_several_space *s, evo_rng *rng, evo_tuple *tuple) {
    int emax = evo_format_emax(s->format), etiny = evo_format_etiny(s->format);
    double lost = 0.5 * evo_format_get(s->format)->mantissa_bits + 2;
    uint32_t choice = evo_rng_u32(rng) % 8;
    if (choice < 4) {
        in_ratio(s, rng, lost, tuple);
        return;
    }
    if (choice == 4) {
        edge_hypot(s, rng, tuple);
        return;
    }
    bool high = evo_rng_u32(rng) & 1;
    double lo = high ? emax - 2 : etiny, hi = high ? emax + 1 : etiny + lost;
    for (int i = 0; i < 2; i++)
        tuple->in[i] =
            encode_near(s, rng, sign_of(rng) * evo_several_log_uniform(rng, lo, hi), 0);
}

static double rounded(const evo_several_space *s, double value) {
    return evo_format_decode(s->format, evo_format_encode(s->format, value));
}

/* Everyday arguments, arguments that differ by up to what is lost, and those where e^a
 * + e^b is about 1, or as near to it as pairs come. */
static void hard_logaddexp(const evo_several_space *s, evo_rng *rng, evo_tuple *tuple) {
    const double ln2 = 0.6931471805599453;
    double lo = ln2 * (evo_format_etiny(s->format) - 1);
    double hi = ln2 * (evo_format_emax(s->format) + 1), a, b;
    double lost = ln2 * (evo_format_get(s->format)->mantissa_bits + 4);
    int reach = 2;
    switch (evo_rng_below(rng, 4)) {
    case 0:
        a = lo + (hi - lo) * evo_rng_unit(rng);
        b = lo + (hi - lo) * evo_rng_unit(rng);
        break;
    case 1:
        a = sign_of(rng) * evo_several_log_uniform(rng, -24, 12);
        b = a + lost * (2 * evo_rng_unit(rng) - 1);
        break;
    case 2: /* b next to ln(1 - e^a) */
        a = -rounded(s, evo_several_log_uniform(rng, -24, 6));
        b = evo_several_border(s->format, false, &a);
        break;
    default: /* so near that little is left; a < 0 whatever the step */
        reach = 0;
        a = -rounded(s, evo_several_log_uniform(rng, -24, 6));
        b = evo_several_border(s->format, true, &a);
        break;
    }
    int swap = (int)(evo_rng_u32(rng) & 1);
    tuple->in[swap] = encode_near(s, rng, a, 0);
    tuple->in[!swap] = encode_near(s, rng, b, reach);
}

/* Products of everyday size, or at an end of the format; x3 = x0 x1/x2 but for a share
 * of any size, so that the difference cancels to any degree. */
static void hard_lorentz(const evo_several_space *s, evo_rng *rng, evo_tuple *tuple) {
    int mantissa = evo_format_get(s->format)->mantissa_bits;
    double emax = evo_format_emax(s->format), etiny = evo_format_etiny(s->format), x[4];
    double centre = 0, width = 4;
    switch (evo_rng_below(rng, 4)) {
    case 0:
        centre = 0.5 * emax;
        break;
    case 1:
        centre = 0.5 * etiny;
        width = 0.5 * mantissa;
        break;
    default:
        break;
    }
    for (int i = 0; i < 3; i++) {
        double magnitude = evo_several_log_uniform(rng, centre - width, centre + width);
        x[i] = sign_of(rng) *
               evo_format_decode(s->format, evo_format_encode(s->format, magnitude));
    }
    x[3] = x[0] * x[1] / x[2];
    x[3] += x[3] * sign_of(rng) * evo_several_log_uniform(rng, -mantissa - 2, 1);
    for (int i = 0; i < 4; i++)
        tuple->in[i] = encode_near(s, rng, x[i], i == 3 ? 2 : 0);
}

static void (*const hard[])(const evo_several_space *s, evo_rng *rng,
                            evo_tuple *tuple) = {
    [EVO_TARGET_POW - EVO_TARGET_COUNT] = hard_pow,
    [EVO_TARGET_ATAN2 - EVO_TARGET_COUNT] = hard_atan2,
    [EVO_TARGET_HYPOT - EVO_TARGET_COUNT] = hard_hypot,
    [EVO_TARGET_LOGADDEXP - EVO_TARGET_COUNT] = hard_logaddexp,
    [EVO_TARGET_LORENTZ - EVO_TARGET_COUNT] = hard_lorentz,
    [EVO_TARGET_LOG_BESSEL_I - EVO_TARGET_COUNT] = evo_several_draw_bessel,
    [EVO_TARGET_LOG_BESSEL_K - EVO_TARGET_COUNT] = evo_several_draw_bessel,
    [EVO_TARGET_LOG_BESSEL_I_DERIVATIVE - EVO_TARGET_COUNT] = evo_several_draw_bessel,
    [EVO_TARGET_LOG_BESSEL_K_DERIVATIVE - EVO_TARGET_COUNT] = evo_several_draw_bessel,
    [EVO_TARGET_BESSEL_I_RATIO - EVO_TARGET_COUNT] = evo_several_draw_bessel,
    [EVO_TARGET_BESSEL_I_RATIO_INVERSE - EVO_TARGET_COUNT] = evo_several_draw_bessel,
};

/* ---- Draws ----------------------------------------------------------------- */

static void draw(const evo_several_space *space, evo_rng *rng, size_t index,
                 evo_tuple *tuple) {
    enum { KINDS = 8 };
    unsigned kind = (unsigned)(index % KINDS);
    uint32_t which = evo_rng_below(rng, (uint32_t)space->inputs);
    for (int i = 0; i < space->inputs; i++)
        tuple->in[i] = uniform_code(space, rng);
    if (kind == 2)
        tuple->in[which] = near_special(space, rng);
    for (int i = 0; kind == 3 && i < space->inputs; i++)
        tuple->in[i] = near_special(space, rng);
    make_quiet(space, tuple);
    if (kind < 4)
        return;
    evo_tuple drawn;
    if (evo_target_is_vector(space->target))
        evo_vector_draw(space, rng, &drawn);
    else
        hard[space->target - EVO_TARGET_COUNT](space, rng, &drawn);
    for (int i = 0; i < space->inputs; i++)
        if (holds(space, evo_format_to_ordered(space->format, drawn.in[i])))
            tuple->in[i] = drawn.in[i];
    make_quiet(space, tuple);
}

void evo_several_draw(const evo_several_space *space, evo_rng *rng, size_t index,
                      evo_tuple *tuple) {
    draw(space, rng, index, tuple);
    evo_oracle_settle(space->target, space->format, tuple);
}

void evo_several_step(const evo_several_space *space, evo_rng *rng, int bits,
                      evo_tuple *tuple) {
    uint32_t which = evo_rng_below(rng, (uint32_t)space->inputs + 1);
    for (int i = 0; i < space->inputs; i++) {
        if (which < (uint32_t)space->inputs && which != (uint32_t)i)
            continue;
        int64_t reach = INT64_C(1) << evo_rng_below(rng, (uint32_t)bits + 1);
        int64_t step = (int64_t)below(rng, 2 * (uint64_t)reach + 1) - reach;
        tuple->in[i] =
            moved(space, evo_format_to_ordered(space->format, tuple->in[i]), step);
    }
    make_quiet(space, tuple);
    evo_oracle_settle(space->target, space->format, tuple);
}

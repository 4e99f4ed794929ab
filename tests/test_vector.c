/* Small vector functions: the truth by second formulations, the properties that make
 * them what they are, and that what is wrong is seen. */
#include <math.h>
#include <mpfr.h>

#include "oracle/several/several.h"
#include "oracle/truth/truth.h"
#include "tests/seed_files.h"

enum { DEGREE = 8, HARMONICS = (DEGREE + 1) * (DEGREE + 1), LONGEST = 50 };

static const evo_target_id targets[] = {
    EVO_TARGET_LEGENDRE, EVO_TARGET_SPH_HARM,     EVO_TARGET_SIMPLEX3,
    EVO_TARGET_SIMPLEX4, EVO_TARGET_MULTILINEAR3, EVO_TARGET_MULTILINEAR4};

/* Errors in units of the spacing at 1, on few inputs. */
static const struct {
    evo_target_id target;
    const char *name;
    double max_ulp;
} rows[] = {
    {EVO_TARGET_LEGENDRE, "bonnet", 160},
    {EVO_TARGET_LEGENDRE, "three_term", 190},
    {EVO_TARGET_LEGENDRE, "f64/bonnet", 220},
    {EVO_TARGET_LEGENDRE, "f64/three_term", 240},
    {EVO_TARGET_SPH_HARM, "monic", 16},
    {EVO_TARGET_SPH_HARM, "normalised", 16},
    {EVO_TARGET_SPH_HARM, "f64/monic", 16},
    {EVO_TARGET_SPH_HARM, "f64/normalised", 16},
    {EVO_TARGET_SIMPLEX3, "differences", 2.5},
    {EVO_TARGET_SIMPLEX3, "weights", 1.5},
    {EVO_TARGET_SIMPLEX3, "f64/differences", 2.5},
    {EVO_TARGET_SIMPLEX3, "f64/weights", 1.5},
    {EVO_TARGET_SIMPLEX4, "differences", 2.6},
    {EVO_TARGET_SIMPLEX4, "weights", 1.8},
    {EVO_TARGET_SIMPLEX4, "f64/differences", 2.6},
    {EVO_TARGET_SIMPLEX4, "f64/weights", 1.8},
    {EVO_TARGET_MULTILINEAR3, "lerp", 2.3},
    {EVO_TARGET_MULTILINEAR3, "products", 2.3},
    {EVO_TARGET_MULTILINEAR3, "f64/lerp", 2.3},
    {EVO_TARGET_MULTILINEAR3, "f64/products", 2.3},
    {EVO_TARGET_MULTILINEAR4, "lerp", 2.8},
    {EVO_TARGET_MULTILINEAR4, "products", 2.8},
    {EVO_TARGET_MULTILINEAR4, "f64/lerp", 2.8},
    {EVO_TARGET_MULTILINEAR4, "f64/products", 2.8},
};

/* ---- The truth ------------------------------------------------------------- */

/* d^m P_l/dz^m as a sum over powers, 2^-l sum (-1)^k C(l, k) C(2l - 2k, l) z^(l - 2k).
 */
static void associated(mpfr_t y, double z, unsigned l, unsigned m) {
    mpfr_t term, factor;
    mpfr_inits2(800, term, factor, (mpfr_ptr)0);
    mpfr_set_zero(y, 1);
    for (unsigned k = 0; 2 * k + m <= l; k++) {
        mpfr_fac_ui(term, 2 * l - 2 * k, MPFR_RNDN);
        const unsigned below[] = {k, l - k, l - 2 * k};
        for (int i = 0; i < 3; i++) {
            mpfr_fac_ui(factor, below[i], MPFR_RNDN);
            mpfr_div(term, term, factor, MPFR_RNDN);
        }
        for (unsigned i = 0; i < m; i++)
            mpfr_mul_ui(term, term, l - 2 * k - i, MPFR_RNDN);
        mpfr_set_d(factor, z, MPFR_RNDN);
        mpfr_pow_ui(factor, factor, l - 2 * k - m, MPFR_RNDN);
        mpfr_mul(term, term, factor, MPFR_RNDN);
        (k % 2 ? mpfr_sub : mpfr_add)(y, y, term, MPFR_RNDN);
    }
    mpfr_div_2ui(y, y, l, MPFR_RNDN);
    mpfr_clears(term, factor, (mpfr_ptr)0);
}

/* Output j at x, written down otherwise. */
static void otherwise(evo_target_id target, int j, const double *x, mpfr_t y) {
    if (target == EVO_TARGET_LEGENDRE) {
        associated(y, x[0], (unsigned)j, 0);
        return;
    }
    int l = (int)sqrt(j + 0.5), m = j - l * l - l, order = m < 0 ? -m : m;
    mpfr_t power, term;
    mpfr_inits2(800, power, term, (mpfr_ptr)0);
    mpfr_set_zero(power, 1);
    for (int k = m < 0; k <= order; k += 2) { /* (x + i y)^|m|, binomially */
        mpfr_set_d(term, x[0], MPFR_RNDN);
        mpfr_pow_ui(term, term, (unsigned)(order - k), MPFR_RNDN);
        for (int i = 0; i < k; i++) {
            mpfr_mul_d(term, term, x[1], MPFR_RNDN);
            mpfr_mul_ui(term, term, (unsigned)(order - i), MPFR_RNDN);
            mpfr_div_ui(term, term, (unsigned)(i + 1), MPFR_RNDN);
        }
        (k / 2 % 2 ? mpfr_sub : mpfr_add)(power, power, term, MPFR_RNDN);
    }
    associated(y, x[2], (unsigned)l, (unsigned)order);
    mpfr_mul(y, y, power, MPFR_RNDN);
    /* K^2 = (2 l + 1)/(4 pi) (l - m)!/(l + m)!, twice that for m other than 0 */
    mpfr_const_pi(term, MPFR_RNDN);
    mpfr_ui_div(term, (unsigned)(2 * l + 1) * (m != 0 ? 2 : 1), term, MPFR_RNDN);
    mpfr_div_ui(term, term, 4, MPFR_RNDN);
    mpfr_fac_ui(power, (unsigned)(l - order), MPFR_RNDN);
    mpfr_mul(term, term, power, MPFR_RNDN);
    mpfr_fac_ui(power, (unsigned)(l + order), MPFR_RNDN);
    mpfr_div(term, term, power, MPFR_RNDN);
    mpfr_sqrt(term, term, MPFR_RNDN);
    mpfr_mul(y, y, term, MPFR_RNDN);
    mpfr_clears(power, term, (mpfr_ptr)0);
}

static void draw(const evo_several_space *space, evo_rng *rng, size_t i,
                 evo_tuple *tuple, double *x) {
    evo_several_draw(space, rng, i, tuple);
    for (int k = 0; k < space->inputs; k++)
        x[k] = evo_format_decode(space->format, tuple->in[k]);
}

START_TEST(polynomials_are_their_sums) {
    evo_several_space space;
    evo_domain domain = evo_target_domain(targets[_i]);
    evo_rng rng;
    evo_truth truth;
    mpfr_t y;
    mpfr_init2(y, 800);
    ck_assert(evo_several_space_init(&space, targets[_i], EVO_FORMAT_F64, &domain));
    evo_rng_init(&rng, 3, EVO_STREAM_TEST, (uint64_t)_i);
    evo_truth_init(&truth, EVO_FORMAT_F64);
    for (size_t i = 0; i < 40; i++) {
        evo_tuple tuple;
        double x[EVO_MAX_ARITY];
        draw(&space, &rng, i, &tuple, x);
        for (int j = 0; j < evo_target_get(targets[_i])->outputs; j++) {
            otherwise(targets[_i], j, x, y);
            evo_truth_set_several(&truth, targets[_i], j, tuple.in);
            mpfr_sub(y, y, truth.exact, MPFR_RNDN);
            ck_assert_msg(mpfr_cmpabs_ui(y, 0) == 0 || mpfr_get_exp(y) < -200,
                          "output %d at %a: off by 2^%ld", j, x[0],
                          (long)mpfr_get_exp(y));
        }
    }
    /* An error is absolute: beside 0 as beside 1. */
    double zero[EVO_MAX_ARITY] = {0, 0, 1};
    evo_tuple tuple = {{0}};
    for (int k = 0; k < 3; k++)
        tuple.in[k] = evo_format_encode(EVO_FORMAT_F64, zero[k]);
    evo_truth_set_several(&truth, targets[_i], 1, tuple.in);
    ck_assert_double_eq(
        evo_truth_error(&truth, evo_format_encode(EVO_FORMAT_F64, 0x1p-52)), 1);
    ck_assert_double_eq(
        evo_truth_error(&truth, evo_format_encode(EVO_FORMAT_F64, -0.0)), 0);
    ck_assert_double_eq(
        evo_truth_error(&truth, evo_format_encode(EVO_FORMAT_F64, (double)NAN)),
        INFINITY);
    evo_truth_clear(&truth);
    mpfr_clear(y);
}
END_TEST

/* Interpolation by the weights of all corners. */
static double interpolated(evo_target_id target, const double *x) {
    bool three = target == EVO_TARGET_SIMPLEX3 || target == EVO_TARGET_MULTILINEAR3;
    bool simplex = target == EVO_TARGET_SIMPLEX3 || target == EVO_TARGET_SIMPLEX4;
    int dimension = three ? 3 : 4;
    long double sum = 0;
    for (unsigned k = 0; k < 1U << dimension; k++) {
        /* simplices: the least coordinate of those that are 1 less the largest other */
        long double weight = 1, least = 1, most = 0;
        for (int i = 0; i < dimension; i++) {
            bool up = k >> i & 1;
            weight *= up ? x[i] : 1 - (long double)x[i];
            least = up ? fminl(least, x[i]) : least;
            most = up ? most : fmaxl(most, x[i]);
        }
        sum += (simplex ? fmaxl(least - most, 0) : weight) * x[dimension + (int)k];
    }
    return (double)sum;
}

START_TEST(interpolations_are_weighted_sums) {
    evo_target_id target = targets[2 + _i];
    evo_several_space space;
    evo_domain domain = evo_target_domain(target);
    evo_rng rng;
    ck_assert(evo_several_space_init(&space, target, EVO_FORMAT_F32, &domain));
    evo_rng_init(&rng, 4, EVO_STREAM_TEST, (uint64_t)_i);
    for (size_t i = 0; i < 2000; i++) {
        evo_tuple tuple;
        double x[EVO_MAX_ARITY];
        draw(&space, &rng, i, &tuple, x);
        uint64_t code = evo_oracle_round_several(target, 0, EVO_FORMAT_F32, tuple.in);
        double got = evo_format_decode(EVO_FORMAT_F32, code);
        ck_assert_double_le(fabs(got - interpolated(target, x)), 0x1p-24);
    }
}
END_TEST

/* ---- Arguments ------------------------------------------------------------- */

START_TEST(arguments_exist) {
    for (int wide = 0; wide < 2; wide++) {
        evo_format_id format = wide ? EVO_FORMAT_F64 : EVO_FORMAT_F32;
        double unit = evo_format_ulp(format, 1);
        evo_several_space space;
        evo_target_id target = targets[1 + _i];
        evo_domain domain = evo_target_domain(target);
        evo_rng rng;
        ck_assert(evo_several_space_init(&space, target, format, &domain));
        evo_rng_init(&rng, 5, EVO_STREAM_TEST, (uint64_t)_i);
        size_t grid = evo_several_grid_size(&space);
        ck_assert_uint_gt(grid, 1000);
        for (size_t i = 0; i < 4000; i++) {
            evo_tuple tuple;
            double x[EVO_MAX_ARITY];
            draw(&space, &rng, i, &tuple, x);
            if (i % 3 == 0)
                evo_several_grid(&space, i % grid, &tuple);
            if (i % 3 == 1)
                evo_several_step(&space, &rng, 20, &tuple);
            for (int k = 0; k < space.inputs; k++)
                x[k] = evo_format_decode(format, tuple.in[k]);
            double length = sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
            if (target == EVO_TARGET_SPH_HARM)
                ck_assert_double_le(fabs(length - 1), 2 * unit);
            for (int k = 0; k < space.inputs; k++)
                ck_assert(fabs(x[k]) <= 1 && (k > 2 || _i == 0 || x[k] >= 0));
        }
    }
}
END_TEST

/* ---- Programs -------------------------------------------------------------- */

/* A program and what evaluates it on doubles, one point at a time. */
typedef struct lab {
    evo_interp *interp;
    seed_file seed;
    bool wide;
} lab;

static lab *lab_create(evo_target_id target, const char *name) {
    lab *l = calloc(1, sizeof *l);
    ck_assert_ptr_nonnull(l);
    seed_load(target, name, &l->seed);
    l->interp = evo_interp_create();
    ck_assert_ptr_nonnull(l->interp);
    l->wide = l->seed.kernel.inputs[0] == EVO_STORE_F64;
    return l;
}

static void lab_destroy(lab *l) {
    evo_interp_destroy(l->interp);
    free(l);
}

static void evaluate(const lab *l, const double *x, double *y) {
    float narrow_x[EVO_MAX_ARITY], narrow_y[EVO_MAX_RESULTS];
    const void *in[EVO_MAX_ARITY];
    void *out[EVO_MAX_RESULTS];
    const evo_kernel *k = &l->seed.kernel;
    for (int i = 0; i < k->input_count; i++) {
        narrow_x[i] = (float)x[i];
        in[i] = l->wide ? (const void *)&x[i] : &narrow_x[i];
    }
    for (int j = 0; j < k->output_count; j++)
        out[j] = l->wide ? (void *)&y[j] : &narrow_y[j];
    ck_assert_int_eq(evo_interpret(l->interp, k, in, out, NULL, 1), EVO_OK);
    for (int j = 0; j < k->output_count && !l->wide; j++)
        y[j] = (double)narrow_y[j];
}

static double value_of(const lab *l, const double *x) {
    double y[EVO_MAX_RESULTS];
    evaluate(l, x, y);
    return y[0];
}

static void interpret(void *ctx, unsigned worker, const void *const *in,
                      void *const *out, size_t n) {
    const lab *l = ctx;
    (void)worker;
    ck_assert_int_eq(evo_interpret(l->interp, &l->seed.kernel, in, out, NULL, n),
                     EVO_OK);
}

static evo_claim observe(lab *l, evo_target_id target, int samples) {
    evo_observe_options options = {.threads = 1,
                                   .domain = evo_target_domain(target),
                                   .seed = 2,
                                   .samples = (uint64_t)samples};
    evo_subject subject = {.eval = interpret, .ctx = l};
    evo_error err = {EVO_OK, ""};
    evo_status status =
        evo_oracle_observe_several(target, l->wide ? EVO_FORMAT_F64 : EVO_FORMAT_F32,
                                   &subject, 1, &options, NULL, &err);
    ck_assert_msg(status == EVO_OK, "%s", err.text);
    return subject.claim;
}

/* Few samples and no climbing far: bounds are for more. */
START_TEST(errors_are_as_said) {
    lab *l = lab_create(rows[_i].target, rows[_i].name);
    const char *slash = strrchr(l->seed.name, '/');
    ck_assert_str_eq(l->seed.kernel.name, slash != NULL ? slash + 1 : l->seed.name);
    int samples = evo_target_get(rows[_i].target)->outputs > 1 ? 64 : 1000;
    if (getenv("EVO_TEST_ALL") != NULL)
        samples *= 100;
    evo_several_space space;
    evo_domain domain = evo_target_domain(rows[_i].target);
    evo_format_id format = l->wide ? EVO_FORMAT_F64 : EVO_FORMAT_F32;
    evo_rng rng;
    evo_truth truth;
    double largest = 0;
    evo_rng_init(&rng, 7, EVO_STREAM_TEST, (uint64_t)_i);
    evo_truth_init(&truth, format);
    ck_assert(evo_several_space_init(&space, rows[_i].target, format, &domain));
    for (int i = 0; i < samples; i++) {
        evo_tuple tuple;
        double x[EVO_MAX_ARITY], y[EVO_MAX_RESULTS];
        draw(&space, &rng, (size_t)i, &tuple, x);
        evaluate(l, x, y);
        for (int j = 0; j < l->seed.kernel.output_count; j++) {
            evo_truth_set_several(&truth, rows[_i].target, j, tuple.in);
            double error = evo_truth_error(&truth, evo_format_encode(format, y[j]));
            largest = fmax(largest, error);
        }
    }
    evo_truth_clear(&truth);
    ck_assert_msg(largest > 0.4 && largest <= rows[_i].max_ulp, "%s: %g", l->seed.path,
                  largest);
    lab_destroy(l);
}
END_TEST

START_TEST(all_programs_are_looked_at) {
    for (size_t t = 0; t < EVO_COUNT_OF(targets); t++) {
        seed_file *some;
        size_t count = seeds_of_target(targets[t], &some), listed = 0;
        for (size_t i = 0; i < EVO_COUNT_OF(rows); i++)
            listed += rows[i].target == targets[t] && strchr(rows[i].name, '/') == NULL;
        ck_assert_uint_eq(count, listed);
        free(some);
    }
}
END_TEST

/* ---- Spherical harmonics --------------------------------------------------- */

static const char *const harmonics[] = {"f64/monic", "f64/normalised"};

static void random_vector(evo_rng *rng, double x[3]) {
    double length;
    do {
        for (int i = 0; i < 3; i++)
            x[i] = 2 * evo_rng_unit(rng) - 1;
        length = sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
    } while (length < 0.1 || length > 1);
    for (int i = 0; i < 3; i++)
        x[i] /= length;
}

START_TEST(harmonics_add_up_and_have_parity) {
    const double pi = 3.14159265358979323846;
    lab *l = lab_create(EVO_TARGET_SPH_HARM, harmonics[_i]);
    evo_rng rng;
    evo_rng_init(&rng, 9, EVO_STREAM_TEST, (uint64_t)_i);
    for (int n = 0; n < 500; n++) {
        double x[3], y[HARMONICS], opposite[3], z[HARMONICS];
        random_vector(&rng, x);
        if (n < 6) /* axes */
            for (int i = 0; i < 3; i++)
                x[i] = i == n / 2 ? (n % 2 ? -1 : 1) : 0;
        for (int i = 0; i < 3; i++)
            opposite[i] = -x[i];
        evaluate(l, x, y);
        evaluate(l, opposite, z);
        for (int d = 0; d <= DEGREE; d++) {
            double sum = 0, wanted = (2 * d + 1) / (4 * pi);
            for (int m = -d; m <= d; m++) {
                double value = y[d * d + d + m];
                sum += value * value;
                ck_assert_double_eq(z[d * d + d + m], d % 2 ? -value : value);
                bool pole = fabs(x[2]) == 1;
                if (pole && m != 0)
                    ck_assert_double_eq(value, 0);
                if (pole && m == 0)
                    ck_assert_double_eq_tol(value, sqrt(wanted) * (d % 2 ? x[2] : 1),
                                            4e-15);
            }
            ck_assert_double_eq_tol(sum, wanted, 1.5e-14);
        }
    }
    /* Without the phase, and l^2 + l + m for -1, 0 and 1 are y, z and x. */
    double x[3] = {0.48, 0.6, 0.64}, y[HARMONICS], k = sqrt(3 / (4 * pi));
    evaluate(l, x, y);
    ck_assert_double_eq_tol(y[1], 0.6 * k, 1e-15);
    ck_assert_double_eq_tol(y[2], 0.64 * k, 1e-15);
    ck_assert_double_eq_tol(y[3], 0.48 * k, 1e-15);
    lab_destroy(l);
}
END_TEST

/* Zeros of P_9 and weights, by Newton's method. */
static void gauss_nodes(int n, double *node, double *weight) {
    for (int i = 0; i < n; i++) {
        double z = cos(3.14159265358979323846 * (i + 0.75) / (n + 0.5)), slope = 1;
        for (int step = 0; step < 8; step++) {
            double before = 1, p = z;
            for (int k = 1; k < n; k++) {
                double next = ((2 * k + 1) * z * p - k * before) / (k + 1);
                before = p;
                p = next;
            }
            slope = n * (before - z * p) / (1 - z * z);
            z -= p / slope;
        }
        node[i] = z;
        weight[i] = 2 / ((1 - z * z) * slope * slope);
    }
}

/* Products of two have degree 16: nine points in z and eighteen around integrate them.
 */
START_TEST(harmonics_are_orthonormal) {
    enum { RINGS = 9, AROUND = 18 };
    static double gram[HARMONICS][HARMONICS];
    const double pi = 3.14159265358979323846;
    double node[RINGS], weight[RINGS];
    lab *l = lab_create(EVO_TARGET_SPH_HARM, harmonics[_i]);
    gauss_nodes(RINGS, node, weight);
    memset(gram, 0, sizeof gram);
    for (int r = 0; r < RINGS; r++)
        for (int a = 0; a < AROUND; a++) {
            double angle = 2 * pi * a / AROUND, radius = sqrt(1 - node[r] * node[r]);
            double x[3] = {radius * cos(angle), radius * sin(angle), node[r]};
            double y[HARMONICS];
            evaluate(l, x, y);
            for (int i = 0; i < HARMONICS; i++)
                for (int j = 0; j < HARMONICS; j++)
                    gram[i][j] += weight[r] * 2 * pi / AROUND * y[i] * y[j];
        }
    for (int i = 0; i < HARMONICS; i++)
        for (int j = 0; j < HARMONICS; j++)
            ck_assert_double_eq_tol(gram[i][j], i == j, 1e-13);
    lab_destroy(l);
}
END_TEST

/* ---- Interpolation --------------------------------------------------------- */

static const struct {
    evo_target_id target;
    int dimension;
    const char *name;
    bool sums_to_one; /* exactly */
    bool keeps_corners;
} cubes[] = {
    {EVO_TARGET_SIMPLEX3, 3, "f64/differences", true, false},
    {EVO_TARGET_SIMPLEX3, 3, "f64/weights", false, true},
    {EVO_TARGET_SIMPLEX4, 4, "f64/differences", true, false},
    {EVO_TARGET_SIMPLEX4, 4, "f64/weights", false, true},
    {EVO_TARGET_MULTILINEAR3, 3, "f64/lerp", true, false},
    {EVO_TARGET_MULTILINEAR3, 3, "f64/products", false, true},
    {EVO_TARGET_MULTILINEAR4, 4, "f64/lerp", true, false},
    {EVO_TARGET_MULTILINEAR4, 4, "f64/products", false, true},
};

/* A multiple of 2^-bits below 1. */
static double short_number(evo_rng *rng, int bits) {
    return ldexp(evo_rng_below(rng, 1U << bits), -bits);
}

/* Exactly what an affine function has, where numbers are so short that nothing is
 * rounded; the weights, those of corners with the value 1 each, sum to 1. */
START_TEST(affine_functions_are_kept) {
    lab *l = lab_create(cubes[_i].target, cubes[_i].name);
    int d = cubes[_i].dimension;
    evo_rng rng;
    evo_rng_init(&rng, 11, EVO_STREAM_TEST, (uint64_t)_i);
    for (int n = 0; n < 1000; n++) {
        double x[EVO_MAX_ARITY], a[5] = {0}, wanted = 0;
        for (int i = 0; i <= d; i++)
            a[i] = short_number(&rng, 6) - 0.5;
        wanted = a[d];
        for (int i = 0; i < d; i++) {
            x[i] = n % 2 ? short_number(&rng, 8) : short_number(&rng, 1 + n % 8);
            wanted += a[i] * x[i];
        }
        for (int k = 0; k < 1 << d; k++) {
            x[d + k] = a[d];
            for (int i = 0; i < d; i++)
                x[d + k] += k >> i & 1 ? a[i] : 0;
        }
        ck_assert_double_eq(value_of(l, x), wanted);
        for (int i = 0; i < d; i++)
            x[i] = evo_rng_unit(&rng);
        for (int k = 0; k < 1 << d; k++)
            x[d + k] = 1;
        if (cubes[_i].sums_to_one)
            ck_assert_double_eq(value_of(l, x), 1);
        else
            ck_assert_double_eq_tol(value_of(l, x), 1, 0x1p-52);
    }
    lab_destroy(l);
}
END_TEST

/* At a corner its value; across faces where two coordinates are equal no step; and no
 * corner counts for less than nothing. */
START_TEST(interpolations_are_continuous) {
    lab *l = lab_create(cubes[_i].target, cubes[_i].name);
    int d = cubes[_i].dimension;
    evo_rng rng;
    evo_rng_init(&rng, 12, EVO_STREAM_TEST, (uint64_t)_i);
    for (int n = 0; n < 1000; n++) {
        double x[EVO_MAX_ARITY];
        for (int k = 0; k < 1 << d; k++)
            x[d + k] = 2 * evo_rng_unit(&rng) - 1;
        int corner = (int)evo_rng_below(&rng, 1U << d);
        for (int i = 0; i < d; i++)
            x[i] = corner >> i & 1;
        double at = value_of(l, x);
        if (cubes[_i].keeps_corners)
            ck_assert_double_eq(at, x[d + corner]);
        else
            ck_assert_double_eq_tol(at, x[d + corner], 0x1p-51);
        for (int i = 0; i < d; i++)
            x[i] = evo_rng_unit(&rng);
        int i = (int)evo_rng_below(&rng, (uint32_t)d), j = (i + 1 + n % 2) % d;
        x[i] = x[j];
        double on = value_of(l, x);
        x[i] = nextafter(x[j], 0);
        ck_assert_double_eq_tol(value_of(l, x), on, 0x1p-49);
        x[i] = nextafter(x[j], 1);
        ck_assert_double_eq_tol(value_of(l, x), on, 0x1p-49);
        for (int k = 0; k < 1 << d; k++)
            x[d + k] = k == corner;
        double weight = value_of(l, x);
        ck_assert(weight >= -0x1p-52 && weight <= 1 + 0x1p-52);
    }
    lab_destroy(l);
}
END_TEST

/* ---- Legendre -------------------------------------------------------------- */

START_TEST(ends_are_exact) {
    static const char *const names[] = {"bonnet", "f64/bonnet"};
    lab *l = lab_create(EVO_TARGET_LEGENDRE, names[_i]);
    for (int sign = -1; sign <= 1; sign += 2) {
        double x = sign, y[LONGEST + 1];
        evaluate(l, &x, y);
        for (int k = 0; k <= LONGEST; k++)
            ck_assert_double_eq(y[k], k % 2 ? sign : 1);
    }
    lab_destroy(l);
}
END_TEST

/* ---- What is wrong is seen ------------------------------------------------- */

START_TEST(wrong_programs_are_seen) {
    lab *l = lab_create(EVO_TARGET_SIMPLEX3, "differences");
    evo_kernel *k = &l->seed.kernel;
    ck_assert_double_lt(observe(l, EVO_TARGET_SIMPLEX3, 500).max_ulp, 2.5);
    for (int v = 0; v < k->instr_count; v++) /* corners 3 and 5 exchanged */
        if (k->instrs[v].op == EVO_OP_IN_F32 &&
            (k->instrs[v].imm == 3 + 3 || k->instrs[v].imm == 3 + 5))
            k->instrs[v].imm ^= (3 + 3) ^ (3 + 5);
    ck_assert_double_gt(observe(l, EVO_TARGET_SIMPLEX3, 500).max_ulp, 1e5);
    lab_destroy(l);
    l = lab_create(EVO_TARGET_SPH_HARM, "monic");
    k = &l->seed.kernel;
    evo_value *results = k->passes[0].blocks[0].results, first = results[79];
    results[79] = results[65]; /* Y_8,7 and Y_8,-7 */
    results[65] = first;
    evo_claim claim = observe(l, EVO_TARGET_SPH_HARM, 64);
    ck_assert_double_gt(claim.max_ulp, 1e5);
    ck_assert(claim.worst_output == 65 || claim.worst_output == 79);
    lab_destroy(l);
    l = lab_create(EVO_TARGET_LEGENDRE, "f64/bonnet");
    k = &l->seed.kernel;
    for (int v = 0, seen = 0; v < k->instr_count; v++)
        if (k->instrs[v].op == EVO_OP_CONST_F64 && ++seen == 25)
            k->instrs[v].imm += 1 << 16; /* one coefficient, by 2^-37 of it */
    claim = observe(l, EVO_TARGET_LEGENDRE, 64);
    ck_assert_double_gt(claim.max_ulp * 0x1p-52, 1e-13);
    lab_destroy(l);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("vector");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 240);
    tcase_add_loop_test(all, polynomials_are_their_sums, 0, 2);
    tcase_add_loop_test(all, interpolations_are_weighted_sums, 0, 4);
    tcase_add_loop_test(all, arguments_exist, 0, 5);
    tcase_add_loop_test(all, errors_are_as_said, 0, (int)EVO_COUNT_OF(rows));
    tcase_add_test(all, all_programs_are_looked_at);
    tcase_add_loop_test(all, harmonics_add_up_and_have_parity, 0, 2);
    tcase_add_loop_test(all, harmonics_are_orthonormal, 0, 2);
    tcase_add_loop_test(all, affine_functions_are_kept, 0, (int)EVO_COUNT_OF(cubes));
    tcase_add_loop_test(all, interpolations_are_continuous, 0,
                        (int)EVO_COUNT_OF(cubes));
    tcase_add_loop_test(all, ends_are_exact, 0, 2);
    tcase_add_test(all, wrong_programs_are_seen);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}

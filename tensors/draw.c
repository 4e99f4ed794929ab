/* Draws from the distributions that formats are compared on.
 *
 * Values beyond the range are set to its ends, as in FP8 Quantization: The Power of
 * the Exponent (Kuzmin et al., 2022), whose tables they repeat.
 */
#include "tensors/internal.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const double largest_gauss = 10, largest_student = 100;

static const struct {
    const char *name;
    evo_distribution_kind kind;
} names[] = {{"gauss", EVO_DIST_GAUSS},
             {"laplace", EVO_DIST_LAPLACE},
             {"uniform", EVO_DIST_UNIFORM}};

evo_status evo_distribution_parse(const char *text, evo_distribution *distribution,
                                  evo_error *err) {
    static const char student[] = "student:";
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++)
        if (strcmp(text, names[i].name) == 0) {
            *distribution = (evo_distribution){names[i].kind, 0};
            return EVO_OK;
        }
    if (strncmp(text, student, strlen(student)) == 0) {
        const char *digits = text + strlen(student);
        char *end;
        double nu = strtod(digits, &end);
        if (end == digits || *end != '\0' || !(nu >= 1 && nu <= 1000))
            return evo_fail(err, EVO_ERR_ARGUMENT,
                            "expected 1 to 1000 degrees of freedom after 'student:', "
                            "as in student:5");
        *distribution = (evo_distribution){EVO_DIST_STUDENT, nu};
        return EVO_OK;
    }
    char shown[40];
    evo_text_line(text, strlen(text), shown, sizeof shown);
    return evo_fail(err, EVO_ERR_ARGUMENT,
                    "expected gauss, laplace, uniform or student:NU as distribution; "
                    "'%s' is none",
                    shown);
}

/* The text that parses to it, NU to 15 digits: "student:5". */
static void format(const evo_distribution *distribution, char out[32]) {
    if (distribution->kind == EVO_DIST_STUDENT) {
        snprintf(out, 32, "student:%.15g", distribution->nu);
        return;
    }
    for (size_t i = 0; i < EVO_COUNT_OF(names); i++)
        if (names[i].kind == distribution->kind)
            snprintf(out, 32, "%s", names[i].name);
}

/* The determinant of a 2 by 2 matrix of normal deviates has density exp(-|x|) / 2
 * (Nyquist, Rice and Riordan, 1954): no logarithm whose last bit is the library's. */
static double laplace(evo_rng *rng) {
    double a = evo_rng_normal(rng), b = evo_rng_normal(rng);
    double c = evo_rng_normal(rng), d = evo_rng_normal(rng);
    return a * d - b * c;
}

/* Bailey (Mathematics of Computation 62, 1994): for (u, v) even over the unit disc and
 * w = u^2 + v^2, u sqrt(nu (w^(-2/nu) - 1) / w) has Student's distribution. The two
 * library functions may differ in their last bits between machines, which roundings to
 * float hide but for one in 2^28. */
static double student(evo_rng *rng, double nu) {
    for (;;) {
        double u = 2 * evo_rng_unit(rng) - 1, v = 2 * evo_rng_unit(rng) - 1;
        double w = u * u + v * v;
        if (w > 0x1p-200 && w < 1)
            return u * sqrt(nu * expm1(-2 / nu * log(w)) / w);
    }
}

static double clamp(double x, double largest) {
    return fmin(fmax(x, -largest), largest);
}

static double draw(const evo_distribution *distribution, evo_rng *rng) {
    switch (distribution->kind) {
    case EVO_DIST_GAUSS:
        return clamp(evo_rng_normal(rng), largest_gauss);
    case EVO_DIST_LAPLACE:
        return laplace(rng);
    case EVO_DIST_UNIFORM:
        return 2 * evo_rng_unit(rng) - 1;
    case EVO_DIST_STUDENT:
        return clamp(student(rng, distribution->nu), largest_student);
    }
    return NAN;
}

evo_status evo_tensors_draw(const evo_distribution *distribution, size_t count,
                            uint64_t seed, uint32_t stream, evo_tensor_list *list,
                            evo_error *err) {
    if (count < 1 || count > EVO_DRAW_MAX_COUNT)
        return evo_fail(err, EVO_ERR_ARGUMENT, "expected 1 to %d elements to draw",
                        EVO_DRAW_MAX_COUNT);
    char name[32];
    format(distribution, name);
    evo_tensor_source source = {name, NULL, 0, list, err};
    evo_tensor_header header = {.name = name,
                                .name_length = strlen(name),
                                .stored = EVO_FORMAT_F32,
                                .rank = 1,
                                .dims = {count}};
    evo_tensor *tensor;
    evo_status status = evo_tensors_reserve(&source, &header, &tensor);
    if (status != EVO_OK)
        return status;
    evo_rng rng;
    evo_rng_init(&rng, seed, stream, 0);
    for (size_t i = 0; i < count; i++)
        tensor->data[i] = (float)draw(distribution, &rng);
    return EVO_OK;
}

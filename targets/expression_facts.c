/* Expressions: as text again, their symmetry, and their values in double. */
#include "targets/expression.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- Text ------------------------------------------------------------------ */

static const char *name_of(const evo_expr_node *node) {
    switch ((evo_expr_op)node->op) {
    case EVO_EXPR_X:
        return "x";
    case EVO_EXPR_PI:
        return "pi";
    case EVO_EXPR_E:
        return "e";
    case EVO_EXPR_INF:
        return "inf";
    case EVO_EXPR_NAN:
        return "nan";
    case EVO_EXPR_ADD:
        return "+";
    case EVO_EXPR_SUB:
        return "-";
    case EVO_EXPR_MUL:
        return "*";
    case EVO_EXPR_DIV:
        return "/";
    case EVO_EXPR_POW:
        return "pow";
    case EVO_EXPR_SQRT:
        return "sqrt";
    case EVO_EXPR_ABS:
        return "abs";
    case EVO_EXPR_MIN:
        return "min";
    case EVO_EXPR_MAX:
        return "max";
    case EVO_EXPR_CALL:
        return evo_target_get((evo_target_id)node->call)->name;
    case EVO_EXPR_LESS:
        return "<";
    case EVO_EXPR_LESS_EQUAL:
        return "<=";
    default:
        return "";
    }
}

/* The text is a tree again, no longer than the one that was parsed but for
 * parentheses. */
static void print(const evo_expr *expr, int index, evo_text *text) {
    const evo_expr_node *n = &expr->nodes[index];
    int arity = evo_expr_arity((evo_expr_op)n->op);
    bool infix = n->op >= EVO_EXPR_ADD && n->op <= EVO_EXPR_DIV;
    if (n->op == EVO_EXPR_NUMBER) {
        evo_text_append(text, "%s", expr->digits + n->number);
    } else if (arity == 0) {
        evo_text_append(text, "%s", name_of(n));
    } else if (arity == 4 || infix || n->op == EVO_EXPR_NEG ||
               n->op == EVO_EXPR_POWER) {
        evo_text_append(text, n->op == EVO_EXPR_NEG ? "(-" : "(");
        print(expr, n->arg[0], text);
        if (n->op == EVO_EXPR_POWER)
            evo_text_append(text, "^%d", n->exponent);
        for (int i = 1; i < arity; i++) {
            evo_text_append(text, " %s ", i == 1 ? name_of(n) : i == 2 ? "?" : ":");
            print(expr, n->arg[i], text);
        }
        evo_text_append(text, ")");
    } else {
        evo_text_append(text, "%s(", name_of(n));
        for (int i = 0; i < arity; i++) {
            evo_text_append(text, i > 0 ? ", " : "");
            print(expr, n->arg[i], text);
        }
        evo_text_append(text, ")");
    }
}

void evo_expr_print(const evo_expr *expr, evo_text *text) {
    print(expr, expr->root, text);
}

/* ---- Symmetry -------------------------------------------------------------- */

/* NONE, ODD, EVEN as they are; a constant is even. */
static evo_symmetry symmetry_of_sum(evo_symmetry a, evo_symmetry b) {
    return a == b ? a : EVO_SYMMETRY_NONE;
}

static evo_symmetry symmetry_of_product(evo_symmetry a, evo_symmetry b) {
    if (a == EVO_SYMMETRY_NONE || b == EVO_SYMMETRY_NONE)
        return EVO_SYMMETRY_NONE;
    return a == b ? EVO_SYMMETRY_EVEN : EVO_SYMMETRY_ODD;
}

static evo_symmetry symmetry_of_node(const evo_expr_node *n, const evo_symmetry *s) {
    evo_symmetry a = s[n->arg[0]], b = s[n->arg[1]];
    bool even = a == EVO_SYMMETRY_EVEN;
    switch ((evo_expr_op)n->op) {
    case EVO_EXPR_X:
        return EVO_SYMMETRY_ODD;
    case EVO_EXPR_NEG:
        return a;
    case EVO_EXPR_ADD:
    case EVO_EXPR_SUB:
        return symmetry_of_sum(a, b);
    case EVO_EXPR_MUL:
    case EVO_EXPR_DIV:
        return symmetry_of_product(a, b);
    case EVO_EXPR_POWER:
        return n->exponent % 2 != 0     ? a
               : a != EVO_SYMMETRY_NONE ? EVO_SYMMETRY_EVEN
                                        : EVO_SYMMETRY_NONE;
    case EVO_EXPR_ABS:
        return a != EVO_SYMMETRY_NONE ? EVO_SYMMETRY_EVEN : EVO_SYMMETRY_NONE;
    case EVO_EXPR_CALL: {
        evo_symmetry own = evo_target_get((evo_target_id)n->call)->symmetry;
        return even || (a == EVO_SYMMETRY_ODD && own == EVO_SYMMETRY_EVEN)
                   ? EVO_SYMMETRY_EVEN
               : a == EVO_SYMMETRY_ODD && own == EVO_SYMMETRY_ODD ? EVO_SYMMETRY_ODD
                                                                  : EVO_SYMMETRY_NONE;
    }
    case EVO_EXPR_LESS:
    case EVO_EXPR_LESS_EQUAL:
        return even && b == EVO_SYMMETRY_EVEN
                   ? symmetry_of_sum(s[n->arg[2]], s[n->arg[3]])
                   : EVO_SYMMETRY_NONE;
    default: /* of even arguments everything is even */
        for (int i = 0; i < evo_expr_arity((evo_expr_op)n->op); i++)
            if (s[n->arg[i]] != EVO_SYMMETRY_EVEN)
                return EVO_SYMMETRY_NONE;
        return EVO_SYMMETRY_EVEN;
    }
}

evo_symmetry evo_expr_symmetry(const evo_expr *expr) {
    evo_symmetry s[EVO_EXPR_NODES];
    for (int i = 0; i < expr->count; i++)
        s[i] = symmetry_of_node(&expr->nodes[i], s);
    return s[expr->root];
}

/* ---- Values ---------------------------------------------------------------- */

static double call(evo_target_id id, double x) {
    const double root_half = 0.70710678118654752440, pi = 3.14159265358979323846;
    double e;
    switch (id) {
#define CASE(ID, value)                                                                \
    case EVO_TARGET_##ID:                                                              \
        return value;
        CASE(EXP, exp(x))
        CASE(EXP2, exp2(x))
        CASE(EXP10, pow(10, x))
        CASE(EXPM1, expm1(x))
        CASE(LOG, log(x))
        CASE(LOG2, log2(x))
        CASE(LOG10, log10(x))
        CASE(LOG1P, log1p(x))
        CASE(SIN, sin(x))
        CASE(COS, cos(x))
        CASE(TAN, tan(x))
        CASE(SINPI, sin(pi * remainder(x, 2)))
        CASE(COSPI, cos(pi * remainder(x, 2)))
        CASE(TANH, tanh(x))
        CASE(SINH, sinh(x))
        CASE(COSH, cosh(x))
        CASE(ASIN, asin(x))
        CASE(ACOS, acos(x))
        CASE(ATAN, atan(x))
        CASE(ASINH, asinh(x))
        CASE(ACOSH, acosh(x))
        CASE(ATANH, atanh(x))
        CASE(CBRT, cbrt(x))
        CASE(RSQRT, 1 / sqrt(x))
        CASE(ERF, erf(x))
        CASE(ERFC, erfc(x))
        CASE(TGAMMA, tgamma(x))
        CASE(LGAMMA, log(fabs(tgamma(x)))) /* lgamma() writes to a global */
        CASE(SIGMOID, 1 / (1 + exp(-x)))
        CASE(SOFTPLUS, x > 40 ? x : log1p(exp(x)))
        CASE(SILU, x / (1 + exp(-x)))
        CASE(GELU, x * erfc(-x * root_half) / 2)
#undef CASE
    case EVO_TARGET_MISH:
        e = exp(-fabs(x));
        e = x > 0 ? (1 + 2 * e) / (1 + 2 * e + 2 * e * e)
                  : e * (e + 2) / (e * (e + 2) + 2);
        return x * e;
    default:
        return (double)NAN;
    }
}

static double value_of(const evo_expr *expr, const evo_expr_node *n, const double *v,
                       double x) {
    double a = v[n->arg[0]], b = v[n->arg[1]];
    switch ((evo_expr_op)n->op) {
    case EVO_EXPR_X:
        return x;
    case EVO_EXPR_NUMBER:
        return strtod(expr->digits + n->number, NULL);
    case EVO_EXPR_PI:
        return 3.14159265358979323846;
    case EVO_EXPR_E:
        return 2.71828182845904523536;
    case EVO_EXPR_INF:
        return (double)INFINITY;
    case EVO_EXPR_NAN:
        return (double)NAN;
    case EVO_EXPR_NEG:
        return -a;
    case EVO_EXPR_ADD:
        return a + b;
    case EVO_EXPR_SUB:
        return a - b;
    case EVO_EXPR_MUL:
        return a * b;
    case EVO_EXPR_DIV:
        return a / b;
    case EVO_EXPR_POWER:
        return pow(a, n->exponent);
    case EVO_EXPR_POW:
        return pow(a, b);
    case EVO_EXPR_SQRT:
        return sqrt(a);
    case EVO_EXPR_ABS:
        return fabs(a);
    case EVO_EXPR_MIN:
        return isnan(a) || isnan(b) ? (double)NAN : a < b ? a : b;
    case EVO_EXPR_MAX:
        return isnan(a) || isnan(b) ? (double)NAN : a > b ? a : b;
    case EVO_EXPR_LESS:
        return a < b ? v[n->arg[2]] : v[n->arg[3]];
    case EVO_EXPR_LESS_EQUAL:
        return a <= b ? v[n->arg[2]] : v[n->arg[3]];
    default:
        return call((evo_target_id)n->call, a);
    }
}

double evo_expr_double(const evo_expr *expr, double x) {
    double v[EVO_EXPR_NODES];
    for (int i = 0; i < expr->count; i++)
        v[i] = value_of(expr, &expr->nodes[i], v, x);
    return v[expr->root];
}

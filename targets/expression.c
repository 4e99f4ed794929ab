/* Expressions: the parser, by recursive descent, and what can be read off the graph.
 *
 *   choice  := compare [ '?' choice ':' choice ]
 *   compare := sum [ ('<' | '<=' | '>' | '>=') sum ]      only before a '?'
 *   sum     := product { ('+' | '-') product }
 *   product := unary { ('*' | '/') unary }
 *   unary   := { '-' | '+' } power
 *   power   := primary [ ('^' | '**') unary ]
 *   primary := number | 'x' | 'pi' | 'e' | 'inf' | 'nan' | name '(' choice [ ',' choice
 * ]
 *              ')' | '(' choice ')'
 */
#include "targets/expression.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct parser {
    const char *at;
    evo_expr *expr;
    const evo_expr_names *names; /* NULL: a function of x alone */
    int depth;
    evo_error *err;
};

enum { NOTHING = -1 };

int evo_expr_arity(evo_expr_op op) {
    switch (op) {
    case EVO_EXPR_X:
    case EVO_EXPR_NUMBER:
    case EVO_EXPR_PI:
    case EVO_EXPR_E:
    case EVO_EXPR_INF:
    case EVO_EXPR_NAN:
    case EVO_EXPR_INPUT:
    case EVO_EXPR_PARAM:
    case EVO_EXPR_LENGTH:
        return 0;
    case EVO_EXPR_NEG:
    case EVO_EXPR_POWER:
    case EVO_EXPR_SQRT:
    case EVO_EXPR_ABS:
    case EVO_EXPR_CALL:
    case EVO_EXPR_SUM:
    case EVO_EXPR_LARGEST:
    case EVO_EXPR_LEAST:
        return 1;
    case EVO_EXPR_LESS:
    case EVO_EXPR_LESS_EQUAL:
        return 4;
    default:
        return 2;
    }
}

/* ---- Nodes ----------------------------------------------------------------- */

/* A few characters of what is there, for messages. */
static int wrong(struct parser *p, const char *expected) {
    char here[24];
    evo_text_line(p->at, strlen(p->at), here, sizeof here);
    if (here[0] == '\0')
        evo_fail(p->err, EVO_ERR_PARSE, "the formula ends where %s should be",
                 expected);
    else
        evo_fail(p->err, EVO_ERR_PARSE, "the formula should have %s at \"%s\"",
                 expected, here);
    return NOTHING;
}

static bool same_node(const evo_expr *expr, const evo_expr_node *a,
                      const evo_expr_node *b) {
    if (a->op != b->op || a->exponent != b->exponent || a->call != b->call ||
        memcmp(a->arg, b->arg, sizeof a->arg) != 0)
        return false;
    return a->op != EVO_EXPR_NUMBER ||
           strcmp(expr->digits + a->number, expr->digits + b->number) == 0;
}

static int add(struct parser *p, evo_expr_node node) {
    evo_expr *expr = p->expr;
    for (int i = 0; i < expr->count; i++)
        if (same_node(expr, &expr->nodes[i], &node))
            return i;
    if (expr->count == EVO_EXPR_NODES) {
        evo_fail(p->err, EVO_ERR_PARSE, "the formula has more than %d parts",
                 EVO_EXPR_NODES);
        return NOTHING;
    }
    expr->nodes[expr->count] = node;
    return expr->count++;
}

static int add_one(struct parser *p, evo_expr_op op, int a) {
    if (a == NOTHING)
        return NOTHING;
    return add(p, (evo_expr_node){.op = (uint8_t)op, .arg = {(int16_t)a}});
}

static int add_two(struct parser *p, evo_expr_op op, int a, int b) {
    if (a == NOTHING || b == NOTHING)
        return NOTHING;
    return add(p, (evo_expr_node){.op = (uint8_t)op, .arg = {(int16_t)a, (int16_t)b}});
}

/* ---- Words ----------------------------------------------------------------- */

static void skip_space(struct parser *p) {
    while (isspace((unsigned char)*p->at))
        p->at++;
}

static bool take(struct parser *p, const char *word) {
    skip_space(p);
    size_t length = strlen(word);
    if (strncmp(p->at, word, length) != 0)
        return false;
    p->at += length;
    return true;
}

/* How many characters a number has: decimal or, after 0x, hexadecimal. */
static size_t number_length(const char *text, bool *digits, long *exponent) {
    bool hex = text[0] == '0' && (text[1] | 32) == 'x';
    size_t n = hex ? 2 : 0;
    *digits = false;
    *exponent = 0;
    bool point = false;
    for (;; n++) {
        unsigned char c = (unsigned char)text[n];
        if (hex ? isxdigit(c) : isdigit(c))
            *digits = true;
        else if (c == '.' && !point)
            point = true;
        else
            break;
    }
    if ((text[n] | 32) != (hex ? 'p' : 'e'))
        return n;
    size_t sign = text[n + 1] == '+' || text[n + 1] == '-';
    if (!isdigit((unsigned char)text[n + 1 + sign]))
        return n;
    for (n += 1 + sign; isdigit((unsigned char)text[n]); n++)
        if (*exponent <= EVO_EXPR_DECADES)
            *exponent = 10 * *exponent + (text[n] - '0');
    return n;
}

static int parse_number(struct parser *p) {
    bool digits;
    long exponent;
    evo_expr *expr = p->expr;
    size_t length = number_length(p->at, &digits, &exponent);
    if (!digits)
        return wrong(p, "a number");
    if (exponent > EVO_EXPR_DECADES) {
        evo_fail(p->err, EVO_ERR_PARSE, "a number has an exponent above %d",
                 EVO_EXPR_DECADES);
        return NOTHING;
    }
    int begin = expr->digits_used;
    if ((size_t)begin + length + 1 > sizeof expr->digits) {
        evo_fail(p->err, EVO_ERR_PARSE, "the formula has too many digits");
        return NOTHING;
    }
    for (size_t i = 0; i < length; i++)
        expr->digits[begin + (int)i] = (char)tolower((unsigned char)p->at[i]);
    expr->digits[begin + (int)length] = '\0';
    expr->digits_used += (int)length + 1;
    p->at += length;
    return add(p, (evo_expr_node){.op = EVO_EXPR_NUMBER, .number = (uint16_t)begin});
}

/* ---- Grammar --------------------------------------------------------------- */

static int parse_choice(struct parser *p);

static const struct {
    const char *name;
    evo_expr_op op;
} words[] = {
    {"x", EVO_EXPR_X},      {"pi", EVO_EXPR_PI},    {"e", EVO_EXPR_E},
    {"inf", EVO_EXPR_INF},  {"nan", EVO_EXPR_NAN},  {"sqrt", EVO_EXPR_SQRT},
    {"abs", EVO_EXPR_ABS},  {"min", EVO_EXPR_MIN},  {"max", EVO_EXPR_MAX},
    {"pow", EVO_EXPR_POW},  {"fabs", EVO_EXPR_ABS}, {"fmin", EVO_EXPR_MIN},
    {"fmax", EVO_EXPR_MAX},
};

static bool find_word(const char *name, evo_expr_node *node) {
    evo_target_id id;
    *node = (evo_expr_node){.op = EVO_EXPR_CALL};
    for (size_t i = 0; i < EVO_COUNT_OF(words); i++)
        if (strcmp(words[i].name, name) == 0) {
            node->op = (uint8_t)words[i].op;
            return true;
        }
    if (!evo_target_find_builtin(name, &id))
        return false;
    node->call = (int16_t)id;
    return true;
}

/* The i-th of the names that find_word knows. */
static const char *known_word(size_t i) {
    return i < EVO_COUNT_OF(words)
               ? words[i].name
               : evo_target_get((evo_target_id)(i - EVO_COUNT_OF(words)))->name;
}

static int unknown_word(struct parser *p, const char *name) {
    enum { KNOWN = EVO_COUNT_OF(words) + EVO_TARGET_COUNT, SHOWN = 3 };
    bool taken[KNOWN] = {false};
    const char *near[SHOWN];
    for (int k = 0; k < SHOWN; k++) {
        size_t best = KNOWN;
        for (size_t i = 0; i < KNOWN; i++)
            if (!taken[i] &&
                (best == KNOWN || evo_edit_distance(name, known_word(i)) <
                                      evo_edit_distance(name, known_word(best))))
                best = i;
        taken[best] = true;
        near[k] = known_word(best);
    }
    evo_fail(p->err, EVO_ERR_PARSE,
             "the formula has '%s', which is no function that is known; nearest: %s, "
             "%s, %s",
             name, near[0], near[1], near[2]);
    return NOTHING;
}

/* What only a function of a row may name. */
static bool find_row_word(const struct parser *p, const char *name,
                          evo_expr_node *node) {
    if (p->names == NULL)
        return false;
    *node = (evo_expr_node){.op = EVO_EXPR_INPUT};
    for (int i = 1; p->names->inputs[0] != NULL && p->names->inputs[i] != NULL; i++)
        if (strcmp(name, p->names->inputs[i]) == 0) {
            node->exponent = (int8_t)i;
            return true;
        }
    node->op = EVO_EXPR_PARAM;
    for (int i = 0; p->names->params[i] != NULL; i++)
        if (strcmp(name, p->names->params[i]) == 0) {
            node->exponent = (int8_t)i;
            return true;
        }
    node->op = strcmp(name, "n") == 0 ? EVO_EXPR_LENGTH : EVO_EXPR_SUM;
    return node->op == EVO_EXPR_LENGTH || strcmp(name, "sum") == 0;
}

/* max or min with the one argument that was read. */
static int reduce_by(struct parser *p, evo_expr_node *node) {
    if (node->op != EVO_EXPR_MAX && node->op != EVO_EXPR_MIN)
        return wrong(p, "a second argument before");
    node->op = node->op == EVO_EXPR_MAX ? EVO_EXPR_LARGEST : EVO_EXPR_LEAST;
    return add(p, *node);
}

static int parse_mean(struct parser *p) {
    p->at += strlen("mean");
    if (!take(p, "("))
        return wrong(p, "an opening parenthesis after a function");
    int sum = add_one(p, EVO_EXPR_SUM, parse_choice(p));
    if (sum != NOTHING && !take(p, ")"))
        return wrong(p, "a closing parenthesis");
    return add_two(p, EVO_EXPR_DIV, sum,
                   add(p, (evo_expr_node){.op = EVO_EXPR_LENGTH}));
}

/* A name, and its arguments if it is a function. */
static int parse_word(struct parser *p) {
    char name[24];
    size_t n = 0;
    evo_expr_node node;
    while (isalnum((unsigned char)p->at[n]) || p->at[n] == '_')
        n++;
    size_t kept = n < sizeof name ? n : sizeof name - 1;
    memcpy(name, p->at, kept);
    name[kept] = '\0';
    if (p->names != NULL && strcmp(name, "mean") == 0)
        return parse_mean(p);
    if (n >= sizeof name || !(find_row_word(p, name, &node) || find_word(name, &node)))
        return unknown_word(p, name);
    p->at += n;
    int arity = evo_expr_arity((evo_expr_op)node.op);
    if (arity == 0)
        return add(p, node);
    if (!take(p, "("))
        return wrong(p, "an opening parenthesis after a function");
    for (int i = 0; i < arity; i++) {
        if (i == 1 && p->names != NULL && take(p, ")"))
            return reduce_by(p, &node);
        if (i > 0 && !take(p, ","))
            return wrong(p, "a comma");
        int a = parse_choice(p);
        if (a == NOTHING)
            return NOTHING;
        node.arg[i] = (int16_t)a;
    }
    return take(p, ")") ? add(p, node) : wrong(p, "a closing parenthesis");
}

static int parse_primary(struct parser *p) {
    skip_space(p);
    unsigned char c = (unsigned char)*p->at;
    if (isdigit(c) || c == '.')
        return parse_number(p);
    if (isalpha(c))
        return parse_word(p);
    if (!take(p, "("))
        return wrong(p, "a number, x or a function");
    int inner = parse_choice(p);
    if (inner == NOTHING)
        return NOTHING;
    return take(p, ")") ? inner : wrong(p, "a closing parenthesis");
}

/* The whole number that a node is, |n| at most EVO_EXPR_EXPONENT. */
static bool whole_number(const evo_expr *expr, int node, int *value) {
    const evo_expr_node *n = &expr->nodes[node];
    int sign = 1;
    if (n->op == EVO_EXPR_NEG) {
        sign = -1;
        n = &expr->nodes[n->arg[0]];
    }
    if (n->op != EVO_EXPR_NUMBER)
        return false;
    double number = strtod(expr->digits + n->number, NULL);
    *value = number <= EVO_EXPR_EXPONENT ? sign * (int)number : 0;
    return number == (double)(int)*value * sign && number > 0;
}

static int parse_unary(struct parser *p);

static int parse_power(struct parser *p) {
    int base = parse_primary(p);
    if (base == NOTHING || !(take(p, "^") || take(p, "**")))
        return base;
    int exponent = parse_unary(p), whole;
    if (exponent == NOTHING || !whole_number(p->expr, exponent, &whole))
        return add_two(p, EVO_EXPR_POW, base, exponent);
    return add(p, (evo_expr_node){.op = EVO_EXPR_POWER,
                                  .arg = {(int16_t)base},
                                  .exponent = (int8_t)whole});
}

/* Every way down passes here: the one place that counts depth. */
static int parse_unary(struct parser *p) {
    if (++p->depth > EVO_EXPR_DEPTH) {
        evo_fail(p->err, EVO_ERR_PARSE, "the formula is nested more than %d deep",
                 EVO_EXPR_DEPTH);
        return NOTHING;
    }
    int value;
    if (take(p, "-"))
        value = add_one(p, EVO_EXPR_NEG, parse_unary(p));
    else if (take(p, "+"))
        value = parse_unary(p);
    else
        value = parse_power(p);
    p->depth--;
    return value;
}

static int parse_product(struct parser *p) {
    int left = parse_unary(p);
    while (left != NOTHING) {
        skip_space(p);
        if (strncmp(p->at, "**", 2) != 0 && take(p, "*"))
            left = add_two(p, EVO_EXPR_MUL, left, parse_unary(p));
        else if (take(p, "/"))
            left = add_two(p, EVO_EXPR_DIV, left, parse_unary(p));
        else
            break;
    }
    return left;
}

static int parse_sum(struct parser *p) {
    int left = parse_product(p);
    while (left != NOTHING) {
        if (take(p, "+"))
            left = add_two(p, EVO_EXPR_ADD, left, parse_product(p));
        else if (take(p, "-"))
            left = add_two(p, EVO_EXPR_SUB, left, parse_product(p));
        else
            break;
    }
    return left;
}

static int parse_choice(struct parser *p) {
    int left = parse_sum(p);
    if (left == NOTHING)
        return NOTHING;
    bool swap = false, equal = false;
    if (take(p, "<="))
        equal = true;
    else if (take(p, ">="))
        swap = equal = true;
    else if (take(p, ">"))
        swap = true;
    else if (!take(p, "<"))
        return left;
    int right = parse_sum(p);
    if (right == NOTHING)
        return NOTHING;
    if (!take(p, "?"))
        return wrong(p, "a question mark after a comparison");
    int yes = parse_choice(p);
    if (yes == NOTHING)
        return NOTHING;
    if (!take(p, ":"))
        return wrong(p, "a colon");
    int no = ++p->depth > EVO_EXPR_DEPTH ? wrong(p, "fewer choices") : parse_choice(p);
    p->depth--;
    if (no == NOTHING)
        return NOTHING;
    return add(p, (evo_expr_node){.op = equal ? EVO_EXPR_LESS_EQUAL : EVO_EXPR_LESS,
                                  .arg = {(int16_t)(swap ? right : left),
                                          (int16_t)(swap ? left : right), (int16_t)yes,
                                          (int16_t)no}});
}

evo_status evo_expr_parse(const char *text, evo_expr *expr, evo_error *err) {
    return evo_expr_parse_row(text, NULL, expr, err);
}

evo_status evo_expr_parse_row(const char *text, const evo_expr_names *names,
                              evo_expr *expr, evo_error *err) {
    memset(expr, 0, sizeof *expr);
    if (strlen(text) > EVO_EXPR_TEXT)
        return evo_fail(err, EVO_ERR_PARSE, "the formula has more than %d characters",
                        EVO_EXPR_TEXT);
    struct parser parser = {.at = text, .expr = expr, .names = names, .err = err};
    expr->root = parse_choice(&parser);
    if (expr->root == NOTHING)
        return EVO_ERR_PARSE;
    skip_space(&parser);
    if (*parser.at != '\0') {
        wrong(&parser, "an operator or its end");
        return EVO_ERR_PARSE;
    }
    return EVO_OK;
}

/* Kernels as graphs: for Graphviz, and drawn in layers.
 *
 * A node stands below its operands; an edge over several layers passes through bends,
 * which have places of their own there; within a layer places follow the mean of the
 * neighbours above, then below (Sugiyama, Tagawa and Toda 1981).
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cli/plot.h"
#include "cli/show.h"

enum {
    NODES = EVO_MAX_INSTRS + 1,
    POINTS = 4 * NODES, /* nodes and bends */
    LABEL = 48,
    HEIGHT = 26,
    LAYER = 62, /* distance of layers */
    GAP = 18,
    MARGIN = 16,
};

typedef struct node {
    char label[LABEL];
    int inputs[3], input_count;
    bool result;
} node;

typedef struct graph {
    const char *name;
    node nodes[NODES];
    int count;
    /* The drawing. Points 0 ... count - 1 are the nodes. */
    int layers, points;
    int layer[POINTS], above[POINTS]; /* above: of a bend, the point it comes from */
    double width[POINTS], x[POINTS], key[POINTS];
    int chain[NODES][3]; /* the point that operand k's edge arrives from */
} graph;

/* ---- Nodes ------------------------------------------------------------------------
 */

static void append_part(char *label, const char *part) {
    size_t used = strlen(label);
    snprintf(label + used, LABEL - used, "%s", part);
}

static void append_constant(char *label, double value) {
    char digits[24];
    snprintf(digits, sizeof digits, "%.6g", value);
    append_part(label, digits);
}

/* "_ * 0.5 + _": "_" is an operand that has an edge. */
static void label_fma(const evo_show_steps *s, const evo_real_step *step, node *n) {
    static const char *const before[] = {"", " * ", " + "};
    for (int a = 0; a < 3; a++) {
        append_part(n->label, before[a]);
        if (step->args[a] < 0)
            append_constant(n->label, s->hi[-1 - step->args[a]]);
        else
            append_part(n->label, "_");
    }
}

/* "+", "* 0.5", "2 /", "- 1" for an addition of -1. */
static void label_step(const evo_show_steps *s, const evo_real_step *step, node *n) {
    static const char *const signs[] = {[EVO_REAL_ADD] = "+",
                                        [EVO_REAL_SUB] = "-",
                                        [EVO_REAL_MUL] = "*",
                                        [EVO_REAL_DIV] = "/"};
    if (step->op == EVO_REAL_SQRT) {
        append_part(n->label, "sqrt");
        return;
    }
    if (step->op == EVO_REAL_FMA) {
        label_fma(s, step, n);
        return;
    }
    int first = step->args[0], second = step->args[1];
    bool add = step->op == EVO_REAL_ADD, sub = step->op == EVO_REAL_SUB;
    bool commutes = add || step->op == EVO_REAL_MUL;
    if (first < 0 && !commutes) {
        append_constant(n->label, s->hi[-1 - first]);
        append_part(n->label, " ");
    }
    int constant = second < 0 ? second : commutes ? first : 0;
    double value = constant < 0 ? s->hi[-1 - constant] : 0;
    bool swapped = value < 0 && (add || sub);
    append_part(n->label, !swapped ? signs[step->op] : add ? "-" : "+");
    if (constant < 0) {
        append_part(n->label, " ");
        append_constant(n->label, swapped ? -value : value);
    }
}

static void read_steps(const evo_show_steps *s, graph *g) {
    g->count = 1 + (int)s->step_count;
    append_part(g->nodes[0].label, "x");
    if (s->step_count == 0 && s->constant_count > 0) {
        g->nodes[0].label[0] = '\0';
        append_constant(g->nodes[0].label, s->hi[0]);
    }
    for (size_t k = 0; k < s->step_count; k++) {
        node *n = &g->nodes[k + 1];
        label_step(s, &s->steps[k], n);
        int arity = s->steps[k].op == EVO_REAL_SQRT  ? 1
                    : s->steps[k].op == EVO_REAL_FMA ? 3
                                                     : 2;
        for (int a = 0; a < arity; a++)
            if (s->steps[k].args[a] >= 0)
                n->inputs[n->input_count++] = s->steps[k].args[a];
    }
    g->nodes[g->count - 1].result = true;
}

/* False for what is no constant. */
static bool constant_value(const evo_instr *instr, double *value) {
    const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
    *value = evo_number_of(info->result, instr->imm);
    return instr->op == EVO_OP_CONST_F32 || instr->op == EVO_OP_CONST_F64 ||
           instr->op == EVO_OP_CONST_I32 || instr->op == EVO_OP_CONST_I64;
}

/* Instructions of all passes and regions; constants stand where they are used. */
static void read_instructions(const evo_kernel *kernel, graph *g) {
    int place[EVO_MAX_INSTRS];
    for (size_t i = 0; i < kernel->instr_count; i++) {
        const evo_instr *instr = &kernel->instrs[i];
        const evo_instr_info *info = evo_instr_get((evo_opcode)instr->op);
        double value;
        place[i] = -1;
        if (constant_value(instr, &value))
            continue;
        node *n = &g->nodes[g->count];
        append_part(n->label, info->name);
        bool constants = false; /* then "_" marks the operands that have an edge */
        for (int a = 0; a < info->arg_count; a++)
            constants |= instr->args[a] != EVO_NO_VALUE &&
                         constant_value(&kernel->instrs[instr->args[a]], &value);
        for (int a = 0; a < info->arg_count; a++) {
            evo_value arg = instr->args[a];
            if (arg == EVO_NO_VALUE)
                continue;
            if (constant_value(&kernel->instrs[arg], &value)) {
                append_part(n->label, " ");
                append_constant(n->label, value);
            } else {
                append_part(n->label, constants ? " _" : "");
                n->inputs[n->input_count++] = place[arg];
            }
        }
        place[i] = g->count++;
    }
    for (int p = 0; p < kernel->pass_count; p++)
        for (int b = 0; b < kernel->passes[p].block_count; b++)
            for (int s = 0; s < kernel->passes[p].sink_count; s++) {
                int at = place[kernel->passes[p].blocks[b].results[s]];
                if (at >= 0)
                    g->nodes[at].result = true;
            }
}

/* ---- Graphviz ----------------------------------------------------------------------
 */

static void print_dot(const graph *g, evo_text *text) {
    evo_text_append(text, "digraph %s {\n  node [shape=box, style=rounded];\n",
                    g->name);
    for (int i = 0; i < g->count; i++) {
        const node *n = &g->nodes[i];
        evo_text_append(text, "  v%d [label=\"%s\"%s];\n", i, n->label,
                        n->result ? ", peripheries=2" : "");
        for (int k = 0; k < n->input_count; k++)
            evo_text_append(text, "  v%d -> v%d%s;\n", n->inputs[k], i,
                            k > 0 ? " [style=dashed]" : "");
    }
    evo_text_append(text, "}\n");
}

/* ---- Places ------------------------------------------------------------------------
 */

static void set_layers(graph *g) {
    g->points = g->count;
    for (int i = 0; i < g->count; i++) {
        const node *n = &g->nodes[i];
        g->width[i] = 16 + 7.4 * (double)strlen(n->label);
        for (int k = 0; k < n->input_count; k++)
            if (g->layer[n->inputs[k]] >= g->layer[i])
                g->layer[i] = g->layer[n->inputs[k]] + 1;
        g->layers = g->layer[i] >= g->layers ? g->layer[i] + 1 : g->layers;
    }
    for (int i = 0; i < g->count; i++)
        for (int k = 0; k < g->nodes[i].input_count; k++) {
            int from = g->nodes[i].inputs[k];
            for (int at = g->layer[from] + 1; at < g->layer[i]; at++) {
                if (g->points == POINTS)
                    break; /* a straight line then */
                g->layer[g->points] = at;
                g->above[g->points] = from;
                g->width[g->points] = 6;
                from = g->points++;
            }
            g->chain[i][k] = from;
        }
}

/* Places the points of one layer side by side in the order of their keys, centred. */
static void set_row(graph *g, int layer) {
    int row[POINTS], count = 0;
    double total = -GAP;
    for (int i = 0; i < g->points; i++)
        if (g->layer[i] == layer) {
            int k = count++;
            for (; k > 0 && g->key[row[k - 1]] > g->key[i]; k--)
                row[k] = row[k - 1];
            row[k] = i;
            total += g->width[i] + GAP;
        }
    double x = -total / 2;
    for (int k = 0; k < count; k++) {
        g->x[row[k]] = x + g->width[row[k]] / 2;
        x += g->width[row[k]] + GAP;
    }
}

/* Keys from the neighbours above (down) or below. */
static void set_keys(graph *g, bool down) {
    double sum[POINTS] = {0};
    int uses[POINTS] = {0};
    for (int i = 0; i < g->points; i++) {
        bool is_node = i < g->count;
        for (int k = 0; k < (is_node ? g->nodes[i].input_count : 1); k++) {
            int from = is_node ? g->chain[i][k] : g->above[i];
            int to = down ? i : from, by = down ? from : i;
            sum[to] += g->x[by];
            uses[to]++;
        }
    }
    for (int i = 0; i < g->points; i++)
        g->key[i] = uses[i] > 0 ? sum[i] / uses[i] : g->x[i];
}

static void set_places(graph *g) {
    enum { SWEEPS = 6 };
    set_layers(g);
    for (int i = 0; i < g->points; i++)
        g->key[i] = i;
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
        for (int k = 0; k < g->layers; k++) {
            int layer = sweep % 2 == 0 ? k : g->layers - 1 - k;
            if (sweep > 0)
                set_keys(g, sweep % 2 == 0);
            set_row(g, layer);
        }
    }
}

/* ---- Drawing ------------------------------------------------------------------------
 */

static double layer_y(int layer) {
    return MARGIN + HEIGHT / 2.0 + (double)layer * LAYER;
}

/* From the bottom of one point to the top of the other, upright at both. */
static void draw_piece(const graph *g, int from, int to, double shift, bool dashed,
                       bool arrow, evo_text *text) {
    double y0 = layer_y(g->layer[from]), y1 = layer_y(g->layer[to]);
    y0 += from < g->count ? HEIGHT / 2.0 : 0;
    y1 -= to < g->count ? HEIGHT / 2.0 : 0;
    double x0 = g->x[from], x1 = g->x[to] + shift, bend = (y1 - y0) / 2;
    evo_text_append(
        text, "<path d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f\"%s%s/>\n", x0, y0,
        x0, y0 + bend, x1, y1 - bend, x1, y1, dashed ? " stroke-dasharray=\"4 3\"" : "",
        arrow ? " marker-end=\"url(#a)\"" : "");
}

static void draw_edges(const graph *g, evo_text *text) {
    evo_text_append(text, "<g fill=\"none\" stroke=\"#555\">\n");
    for (int i = 0; i < g->count; i++)
        for (int k = 0; k < g->nodes[i].input_count; k++) {
            double spread = g->nodes[i].input_count > 1 ? 8 : 0;
            double shift =
                spread * (2.0 * k / (g->nodes[i].input_count - 1 + (spread == 0)) - 1);
            int at = g->chain[i][k];
            draw_piece(g, at, i, spread > 0 ? shift : 0, k > 0, true, text);
            for (; at >= g->count; at = g->above[at])
                draw_piece(g, g->above[at], at, 0, k > 0, false, text);
        }
    evo_text_append(text, "</g>\n");
}

static void draw_nodes(const graph *g, evo_text *text) {
    for (int i = 0; i < g->count; i++) {
        const node *n = &g->nodes[i];
        double y = layer_y(g->layer[i]);
        evo_text_append(text,
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" "
                        "rx=\"8\" fill=\"%s\" stroke=\"#333\"%s/>\n",
                        g->x[i] - g->width[i] / 2, y - HEIGHT / 2.0, g->width[i],
                        HEIGHT, n->input_count == 0 ? "#e8eef8" : "#fff",
                        n->result ? " stroke-width=\"3\"" : "");
        evo_text_append(text, "<text x=\"%.1f\" y=\"%.1f\">", g->x[i], y + 4);
        evo_xml_escape(n->label, text);
        evo_text_append(text, "</text>\n");
    }
}

static void print_svg(graph *g, evo_text *text) {
    double left = 0, right = 0;
    set_places(g);
    for (int i = 0; i < g->points; i++) {
        left = fmin(left, g->x[i] - g->width[i] / 2);
        right = fmax(right, g->x[i] + g->width[i] / 2);
    }
    double width = right - left + 2 * MARGIN;
    double height = (double)(g->layers - 1) * LAYER + HEIGHT + 2 * MARGIN;
    evo_text_append(text,
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" "
                    "height=\"%.0f\" viewBox=\"%.1f 0 %.1f %.1f\" "
                    "font-family=\"monospace\" font-size=\"12\" "
                    "text-anchor=\"middle\">\n<title>",
                    width, height, left - MARGIN, width, height);
    evo_xml_escape(g->name, text);
    evo_text_append(text,
                    "</title>\n<defs><marker id=\"a\" viewBox=\"0 0 8 8\" refX=\"8\" "
                    "refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">"
                    "<path d=\"M0 0L8 4L0 8z\" fill=\"#555\"/></marker></defs>\n");
    draw_edges(g, text);
    draw_nodes(g, text);
    evo_text_append(text, "</svg>\n");
}

evo_status evo_show_graph(const evo_kernel *kernel, bool svg, evo_text *text,
                          evo_error *err) {
    graph *g = calloc(1, sizeof *g);
    evo_show_steps *steps = malloc(sizeof *steps);
    evo_status status =
        g && steps ? EVO_OK : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
    if (status == EVO_OK && evo_kernel_is_real(kernel)) {
        status = evo_show_read_steps(kernel, steps, err);
        if (status == EVO_OK)
            read_steps(steps, g);
    } else if (status == EVO_OK) {
        read_instructions(kernel, g);
    }
    if (status == EVO_OK) {
        g->name = kernel->name;
        if (svg)
            print_svg(g, text);
        else
            print_dot(g, text);
    }
    free(g);
    free(steps);
    return status;
}

/* Aligned tables. */
#define _GNU_SOURCE
#include "cli/cli.h"
#include "cli/plot.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void evo_grid_init(evo_grid *grid, const char *align, const char *const *headers) {
    *grid = (evo_grid){.columns = (unsigned)strlen(align), .align = align};
    evo_text_init(&grid->text);
    for (unsigned i = 0; i < grid->columns; i++)
        evo_grid_cell(grid, "%s", headers[i]);
}

void evo_grid_cell(evo_grid *grid, const char *format, ...) {
    char cell[1024];
    va_list args;
    va_start(args, format);
    int length = vsnprintf(cell, sizeof cell, format, args);
    va_end(args);
    length = length < 0 ? 0 : length;
    if ((size_t)length >= sizeof cell)
        length = sizeof cell - 1;
    evo_text_append_bytes(&grid->text, cell, (size_t)length);
    evo_text_append_bytes(&grid->text, "", 1);
    grid->cells++;
}

void evo_grid_ulp(evo_grid *grid, double ulp) {
    if (!isfinite(ulp))
        evo_grid_cell(grid, "inf");
    else if (ulp < 1e6)
        evo_grid_cell(grid, "%.4f", ceil(ulp * 1e4) / 1e4);
    else
        evo_grid_cell(grid, "%.4g", ulp);
}

void evo_grid_number(evo_grid *grid, int digits, double value) {
    if (value == 0 || !isfinite(value))
        evo_grid_cell(grid, "-");
    else
        evo_grid_cell(grid, "%.*f", digits, value);
}

/* Cells as characters, not bytes: UTF-8 continuation bytes take no column. */
static unsigned display_width(const char *cell) {
    unsigned width = 0;
    for (; *cell != '\0'; cell++)
        width += ((unsigned char)*cell & 0xc0) != 0x80;
    return width;
}

static const char *next_cell(const char *cell) {
    return cell + strlen(cell) + 1;
}

static void print_row(const evo_grid *grid, const unsigned *widths, const char **cell,
                      FILE *file) {
    for (unsigned i = 0; i < grid->columns; i++, *cell = next_cell(*cell)) {
        int pad = (int)(widths[i] - display_width(*cell));
        bool last = i + 1 == grid->columns;
        if (grid->align[i] == 'r')
            fprintf(file, "%*s%s", pad, "", *cell);
        else
            fprintf(file, "%s%*s", *cell, last ? 0 : pad, "");
        fputs(last ? "" : "  ", file);
    }
}

void evo_grid_print(evo_grid *grid, FILE *file) {
    unsigned widths[EVO_GRID_COLUMNS] = {0};
    if (grid->text.failed || grid->columns == 0 || grid->columns > EVO_GRID_COLUMNS) {
        evo_text_clear(&grid->text);
        return;
    }
    const char *cell = grid->text.data;
    for (size_t i = 0; i < grid->cells; i++, cell = next_cell(cell)) {
        unsigned width = display_width(cell);
        if (width > widths[i % grid->columns])
            widths[i % grid->columns] = width;
    }
    const char *no_color = getenv("NO_COLOR");
    bool bold = isatty(fileno(file)) == 1 && (no_color == NULL || no_color[0] == '\0');
    cell = grid->text.data;
    for (size_t row = 0; row < grid->cells / grid->columns; row++) {
        fputs(row == 0 && bold ? "\033[1m" : "", file);
        print_row(grid, widths, &cell, file);
        fputs(row == 0 && bold ? "\033[0m\n" : "\n", file);
    }
    evo_text_clear(&grid->text);
}

static void append_cell(const evo_grid *grid, size_t i, bool linked, const char *cell,
                        evo_text *text) {
    unsigned column = (unsigned)(i % grid->columns);
    const char *name = i < grid->columns ? "th" : "td";
    bool link = linked && column == 0 && i >= grid->columns;
    evo_text_append(text, "<%s%s>", name,
                    grid->align[column] == 'r' ? " class=\"r\"" : "");
    if (link) {
        evo_text_append(text, "<a href=\"#k");
        evo_xml_escape(cell, text);
        evo_text_append(text, "\">");
    }
    evo_xml_escape(cell, text);
    evo_text_append(text, "%s</%s>", link ? "</a>" : "", name);
}

void evo_grid_html(evo_grid *grid, bool linked, evo_text *text) {
    text->failed |= grid->text.failed;
    evo_text_append(text, "<table>\n");
    const char *cell = grid->text.data;
    for (size_t i = 0; !text->failed && i < grid->cells; i++, cell = next_cell(cell)) {
        evo_text_append(text, "%s", i % grid->columns == 0 ? "<tr>" : "");
        append_cell(grid, i, linked, cell, text);
        if ((i + 1) % grid->columns == 0)
            evo_text_append(text, "</tr>\n");
    }
    evo_text_append(text, "</table>\n");
    evo_text_clear(&grid->text);
}

/* Pages of HTML. */
#include "cli/page.h"
#include "cli/plot.h"

#include <stdlib.h>

/* The policy forbids what the page has no use for, whatever a name smuggles in. */
static const char head[] =
    "<meta charset=\"utf-8\"/>\n"
    "<meta http-equiv=\"Content-Security-Policy\" "
    "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
    "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
    "<style>\n"
    "body { font-family: sans-serif; margin: 1em auto; padding: 0 1em; "
    "max-width: 80em; color: #222; background: #fff }\n"
    "table { border-collapse: collapse; display: block; overflow-x: auto }\n"
    "th, td { text-align: left; vertical-align: top; padding: 0.1em 0.8em 0.1em 0 }\n"
    "th { border-bottom: 1px solid #bbb }\n"
    ".facts th { border: 0 }\n"
    ".r { text-align: right }\n"
    "td, pre { font-family: monospace }\n"
    "pre { background: #f4f4f4; padding: 0.6em; overflow-x: auto }\n"
    "svg { max-width: 100% }\n"
    "</style>\n";

void evo_page_begin(evo_text *page, const char *title) {
    evo_text_append(page, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n%s<title>",
                    head);
    evo_xml_escape(title, page);
    evo_text_append(page, "</title>\n</head>\n<body>\n<h1>");
    evo_xml_escape(title, page);
    evo_text_append(page, "</h1>\n");
}

void evo_page_end(evo_text *page) {
    evo_text_append(page, "</body>\n</html>\n");
}

static void append_escaped(evo_text *page, const char *format, va_list args) {
    char text[1024];
    vsnprintf(text, sizeof text, format, args);
    evo_xml_escape(text, page);
}

void evo_page_heading(evo_text *page, const char *id, const char *format, ...) {
    va_list args;
    va_start(args, format);
    if (id != NULL)
        evo_text_append(page, "<h2 id=\"k%.12s\">", id);
    else
        evo_text_append(page, "<h2>");
    append_escaped(page, format, args);
    evo_text_append(page, "</h2>\n");
    va_end(args);
}

void evo_page_paragraph(evo_text *page, const char *format, ...) {
    va_list args;
    va_start(args, format);
    evo_text_append(page, "<p>");
    append_escaped(page, format, args);
    evo_text_append(page, "</p>\n");
    va_end(args);
}

void evo_page_facts(evo_text *page, bool begin) {
    evo_text_append(page, "%s", begin ? "<table class=\"facts\">\n" : "</table>\n");
}

void evo_page_fact(evo_text *page, const char *name, const char *format, ...) {
    va_list args;
    va_start(args, format);
    evo_text_append(page, "<tr><th>");
    evo_xml_escape(name, page);
    evo_text_append(page, "</th><td>");
    append_escaped(page, format, args);
    evo_text_append(page, "</td></tr>\n");
    va_end(args);
}

evo_status evo_page_block_open(evo_page_block *block, evo_error *err) {
    *block = (evo_page_block){NULL, NULL, 0};
    block->file = open_memstream(&block->data, &block->size);
    return block->file != NULL ? EVO_OK
                               : evo_fail(err, EVO_ERR_MEMORY, "out of memory");
}

void evo_page_block_close(evo_page_block *block, evo_text *page) {
    bool written = fclose(block->file) == 0 && block->data != NULL;
    page->failed |= !written;
    evo_text_append(page, "<pre>");
    if (written)
        evo_xml_escape(block->data, page);
    evo_text_append(page, "</pre>\n");
    free(block->data);
}

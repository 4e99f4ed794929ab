/* cli: a page of HTML that stands alone: one file without scripts that fetches nothing.
 *
 * Everything is appended to a text, whose `failed` is checked once at the end. What is
 * given as text is escaped (evo_xml_escape). The page is well-formed XML behind its
 * document type.
 */
#ifndef EVO_CLI_PAGE_H
#define EVO_CLI_PAGE_H

#include <stdio.h>

#include "base/base.h"

void evo_page_begin(evo_text *page, const char *title);
void evo_page_end(evo_text *page);
/* id: what the rows of a linked grid lead to; NULL: nothing does. */
void evo_page_heading(evo_text *page, const char *id, const char *format, ...)
    EVO_PRINTF(3, 4);
void evo_page_paragraph(evo_text *page, const char *format, ...) EVO_PRINTF(2, 3);
/* Rows of a table between evo_page_facts(page, true) and (page, false). */
void evo_page_facts(evo_text *page, bool begin);
void evo_page_fact(evo_text *page, const char *name, const char *format, ...)
    EVO_PRINTF(3, 4);

/* What is printed to the file between open and close, line by line as it is. */
typedef struct evo_page_block {
    FILE *file;
    char *data;
    size_t size;
} evo_page_block;
EVO_MUST_CHECK
evo_status evo_page_block_open(evo_page_block *block, evo_error *err);
void evo_page_block_close(evo_page_block *block, evo_text *page);

#endif

/* Domains as typed: refused with a reason, or an interval that prints and parses back.
 */
#include "tests/fuzz/fuzz.h"

#include <math.h>
#include <string.h>

#include "targets/targets.h"

static void check_domain(const evo_domain *domain) {
    evo_domain again;
    evo_text text;
    evo_text_init(&text);
    evo_domain_format(domain, &text);
    FUZZ_EXPECT(text.data != NULL && !text.failed);
    FUZZ_EXPECT(evo_domain_parse(text.data, &again, NULL) == EVO_OK);
    FUZZ_EXPECT(again.lo == domain->lo && again.hi == domain->hi);
    FUZZ_EXPECT(again.lo_open == domain->lo_open && again.hi_open == domain->hi_open);
    FUZZ_EXPECT(again.whole == domain->whole);
    FUZZ_EXPECT(domain->lo <= domain->hi);
    FUZZ_EXPECT(domain->whole ||
                evo_domain_contains(domain, domain->lo) == !domain->lo_open);
    FUZZ_EXPECT(domain->whole ||
                evo_domain_contains(domain, domain->hi) == !domain->hi_open);
    FUZZ_EXPECT(domain->whole || !evo_domain_contains(domain, NAN));
    evo_text_clear(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *text = malloc(size + 1);
    evo_domain domain;
    evo_error err = {0};
    FUZZ_EXPECT(text != NULL);
    memcpy(text, data, size);
    text[size] = '\0';
    evo_status status = evo_domain_parse(text, &domain, &err);
    if (status == EVO_OK)
        check_domain(&domain);
    else
        FUZZ_EXPECT(err.text[0] != '\0');
    free(text);
    return 0;
}

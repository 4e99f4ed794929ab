/* Identity: XXH3-128 in canonical order. */
#include "base/base.h"

#include <string.h>
#include <xxhash.h>

evo_hash evo_hash_bytes(const void *data, size_t length) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(data, length));
    evo_hash hash;
    _Static_assert(sizeof canonical.digest == sizeof hash.bytes, "128 bits");
    memcpy(hash.bytes, canonical.digest, sizeof hash.bytes);
    return hash;
}

bool evo_hash_equal(evo_hash a, evo_hash b) {
    return memcmp(a.bytes, b.bytes, sizeof a.bytes) == 0;
}

void evo_hash_format(evo_hash hash, char out[33]) {
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < sizeof hash.bytes; i++) {
        out[2 * i] = digits[hash.bytes[i] >> 4];
        out[2 * i + 1] = digits[hash.bytes[i] & 15];
    }
    out[32] = '\0';
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool evo_hash_parse(const char *text, evo_hash *hash) {
    evo_hash parsed;
    for (size_t i = 0; i < sizeof parsed.bytes; i++) {
        int high = hex_digit(text[2 * i]);
        int low = high < 0 ? -1 : hex_digit(text[2 * i + 1]);
        if (low < 0)
            return false;
        parsed.bytes[i] = (uint8_t)(high * 16 + low);
    }
    if (text[32] != '\0')
        return false;
    *hash = parsed;
    return true;
}

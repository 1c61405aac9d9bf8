#include "CCatalogues.h"

// A compiler of C takes a file in at once; as a literal of Swift these need minutes and a gigabyte.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char zh_hans[] = {
#embed "../../assets/zh_Hans.po" suffix(, 0)
};

static const char zh_hant[] = {
#embed "../../assets/zh_Hant.po" suffix(, 0)
};

const char *catalogue_zh_hans(void) { return zh_hans; }

const char *catalogue_zh_hant(void) { return zh_hant; }

// The last byte is the zero that ends it as a text of C.
size_t catalogue_zh_hans_bytes(void) { return sizeof zh_hans - 1; }

size_t catalogue_zh_hant_bytes(void) { return sizeof zh_hant - 1; }

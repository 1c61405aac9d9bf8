// The catalogues of translations the program comes with.
#ifndef CCATALOGUES_H
#define CCATALOGUES_H

#include <stddef.h>

// Chinese in simplified characters: the text of assets/zh_Hans.po, UTF-8.
const char *catalogue_zh_hans(void);

// Chinese in traditional characters: the text of assets/zh_Hant.po, UTF-8.
const char *catalogue_zh_hant(void);

// How many bytes each has.
size_t catalogue_zh_hans_bytes(void);
size_t catalogue_zh_hant_bytes(void);

#endif

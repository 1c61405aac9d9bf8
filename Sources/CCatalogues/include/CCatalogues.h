// The catalogues of translations the program comes with.
#ifndef CCATALOGUES_H
#define CCATALOGUES_H

// Chinese in simplified characters: the text of assets/zh_Hans.po, UTF-8.
const char *catalogue_zh_hans(void);

// Chinese in traditional characters: the text of assets/zh_Hant.po, UTF-8.
const char *catalogue_zh_hant(void);

#endif

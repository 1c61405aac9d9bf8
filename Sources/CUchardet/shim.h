// The detector of encodings, and the C library's converter between them.
#include <iconv.h>
#include <uchardet.h>

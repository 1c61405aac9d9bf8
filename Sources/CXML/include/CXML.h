// The forward-only reader of libxml2, without libxml2's own headers: these bring a copy of ICU along
// that Foundation has another one of.
#ifndef CXML_H
#define CXML_H

#include <stdbool.h>
#include <stddef.h>

/// A reader of XML; one thread at a time.
typedef struct cxml_reader cxml_reader;

/// Fills a buffer and returns how many bytes came; 0 at the end, -1 for a failure.
typedef int (*cxml_read)(void *context, char *buffer, int room);

/// What a reader came to.
typedef enum {
  cxml_failed = -1,
  cxml_end = 0,
  cxml_open,
  cxml_open_empty,
  cxml_close,
  cxml_text,
} cxml_event;

/// The version of libxml2 this was built with, such as 2.9.14.
const char *cxml_version(void);

/// Opens a reader; NULL where there is no memory for one.
cxml_reader *cxml_reader_open(cxml_read read, void *context);

/// Lets go of a reader.
void cxml_reader_close(cxml_reader *reader);

/// Goes on to the next element, end of an element, or text.
cxml_event cxml_reader_next(cxml_reader *reader);

/// The name of the element without its namespace; good until the reader goes on.
const char *cxml_reader_name(cxml_reader *reader);

/// The text of an event of text; good until the reader goes on.
const char *cxml_reader_value(cxml_reader *reader);

/// The value of an attribute of the element, by its name with the prefix; NULL if it has none.
/// Good until the reader goes on or is asked for another one.
const char *cxml_reader_attribute(cxml_reader *reader, const char *name);

/// The line the reader is at.
int cxml_reader_line(cxml_reader *reader);

#endif

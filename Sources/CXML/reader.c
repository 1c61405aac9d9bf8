#include "CXML.h"

#include <libxml/xmlreader.h>
#include <libxml/xmlversion.h>

static int ignore_close(void *context) {
  (void)context;
  return 0;
}

// Nothing is fetched from a network, and no entity of the document's own is expanded.
static const int options =
    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;

static xmlTextReaderPtr inner(cxml_reader *reader) { return (xmlTextReaderPtr)reader; }

cxml_reader *cxml_reader_open(cxml_read read, void *context) {
  return (cxml_reader *)xmlReaderForIO(read, ignore_close, context, NULL, NULL, options);
}

void cxml_reader_close(cxml_reader *reader) { xmlFreeTextReader(inner(reader)); }

cxml_event cxml_reader_next(cxml_reader *reader) {
  for (;;) {
    int code = xmlTextReaderRead(inner(reader));
    if (code < 0) return cxml_failed;
    if (code == 0) return cxml_end;
    switch (xmlTextReaderNodeType(inner(reader))) {
      case XML_READER_TYPE_ELEMENT:
        return xmlTextReaderIsEmptyElement(inner(reader)) == 1 ? cxml_open_empty : cxml_open;
      case XML_READER_TYPE_END_ELEMENT:
        return cxml_close;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        return cxml_text;
      default:
        continue;
    }
  }
}

const char *cxml_reader_name(cxml_reader *reader) {
  return (const char *)xmlTextReaderConstLocalName(inner(reader));
}

const char *cxml_reader_value(cxml_reader *reader) {
  return (const char *)xmlTextReaderConstValue(inner(reader));
}

const char *cxml_reader_attribute(cxml_reader *reader, const char *name) {
  if (xmlTextReaderMoveToAttribute(inner(reader), (const xmlChar *)name) != 1) return NULL;
  const char *value = (const char *)xmlTextReaderConstValue(inner(reader));
  xmlTextReaderMoveToElement(inner(reader));
  return value;
}

int cxml_reader_line(cxml_reader *reader) {
  return xmlTextReaderGetParserLineNumber(inner(reader));
}

const char *cxml_version(void) { return LIBXML_DOTTED_VERSION; }

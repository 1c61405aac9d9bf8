// What a PDF holds while it is drawn, and how its texts are set.
#pragma once
#include "CPango.h"
#include "library.h"
#include <stdlib.h>

// A text that was set, found again by its style and its letters.
typedef struct {
  cpango_style style;
  const char *text;
  size_t length;
  PangoLayout *layout;
  // Where its glyphs stand from its top left, in points, if they are one run of one font with a
  // glyph for each character: then they are drawn together with those of the texts beside it.
  cairo_scaled_font_t *font;
  cairo_glyph_t *glyphs;
  int count;
} set_text;

// Glyphs of one font that are drawn by one call, with the text they stand for.
typedef struct {
  cairo_scaled_font_t *font;
  cairo_glyph_t *glyphs;
  cairo_text_cluster_t *clusters;
  char *text;
  int count, room;
  size_t length, text_room;
} glyph_batch;

// A thin line beneath a row: those of a page are drawn by one call.
typedef struct {
  double x1, x2, y;
} rule;

struct cpango_pdf {
  cairo_surface_t *surface;
  cairo_t *cairo;
  PangoFontDescription *font[2];
  PangoLanguage *language;
  // Texts already set: codes and dates come again and again.
  GHashTable *texts;
  glyph_batch batch;
  rule *rules;
  int rule_count, rule_room;
  cpango_write write;
  void *context;
  int unknown;
};

// More memory for what is there; the program ends where there is none.
static inline void *larger(void *memory, size_t size) {
  void *more = realloc(memory, size);
  if (!more) abort();
  return more;
}

// A table of texts that were set, empty.
GHashTable *cpango_no_texts(void);

// Draws the glyphs that wait.
void cpango_show_glyphs(cpango_pdf *pdf);

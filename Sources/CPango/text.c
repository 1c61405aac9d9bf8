#include "pdf.h"
#include <string.h>

enum { most_texts = 8192 };

static guint hash_of(gconstpointer object) {
  const set_text *one = object;
  guint hash = 5381 + (guint)(one->style.size * 64) + (guint)(one->style.width * 8) +
               (one->style.bold ? 7 : 0) + (guint)one->style.align;
  for (size_t i = 0; i < one->length; i++) hash = hash * 33 + (unsigned char)one->text[i];
  return hash;
}

static gboolean is_same(gconstpointer object, gconstpointer other) {
  const set_text *one = object, *two = other;
  return one->length == two->length && one->style.size == two->style.size &&
         one->style.width == two->style.width && one->style.bold == two->style.bold &&
         one->style.align == two->style.align && !memcmp(one->text, two->text, one->length);
}

static void let_go(void *object) {
  set_text *one = object;
  lib.g_object_unref(one->layout);
  free(one->glyphs);
  free(one);
}

GHashTable *cpango_no_texts(void) {
  return lib.g_hash_table_new_full(hash_of, is_same, NULL, let_go);
}

// Draws the glyphs that wait.
void cpango_show_glyphs(cpango_pdf *pdf) {
  glyph_batch *batch = &pdf->batch;
  if (!batch->count) return;
  lib.cairo_set_source_rgb(pdf->cairo, 0, 0, 0);
  lib.cairo_set_scaled_font(pdf->cairo, batch->font);
  lib.cairo_show_text_glyphs(pdf->cairo, batch->text, (int)batch->length, batch->glyphs,
                             batch->count, batch->clusters, batch->count, 0);
  batch->count = 0;
  batch->length = 0;
}

// How many characters stand in fonts with CFF outlines. Cairo 1.16 leaves some glyphs of them blank
// in a PDF, such as U+5982 of Noto Sans CJK, so that a word would be missing without a sign.
static int in_doubt(PangoLayout *layout) {
  int count = 0;
  PangoLayoutIter *iter = lib.pango_layout_get_iter(layout);
  do {
    PangoLayoutRun *run = lib.pango_layout_iter_get_run_readonly(iter);
    if (!run) continue;
    hb_face_t *face = lib.hb_font_get_face(lib.pango_font_get_hb_font(run->item->analysis.font));
    hb_blob_t *table = lib.hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' '));
    if (lib.hb_blob_get_length(table) > 0) count += run->glyphs->num_glyphs;
    lib.hb_blob_destroy(table);
  } while (lib.pango_layout_iter_next_run(iter));
  lib.pango_layout_iter_free(iter);
  return count;
}

static bool is_ascii(const char *text) {
  for (; *text; text++) {
    if ((unsigned char)*text >= 0x80) return false;
  }
  return true;
}

static PangoLayout *new_layout(cpango_pdf *pdf, const char *text, cpango_style style) {
  PangoLayout *layout = lib.pango_cairo_create_layout(pdf->cairo);
  PangoContext *context = lib.pango_layout_get_context(layout);
  lib.pango_context_set_language(context, pdf->language);
  // Paper has no pixels: letters stand where the type says.
  lib.pango_context_set_round_glyph_positions(context, FALSE);
  PangoFontDescription *font = pdf->font[style.bold ? 1 : 0];
  lib.pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
  lib.pango_layout_set_font_description(layout, font);
  lib.pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  lib.pango_layout_set_width(layout, style.width < 0 ? -1 : (int)(style.width * PANGO_SCALE));
  lib.pango_layout_set_alignment(layout, style.align == 1   ? PANGO_ALIGN_CENTER
                                         : style.align == 2 ? PANGO_ALIGN_RIGHT
                                                            : PANGO_ALIGN_LEFT);
  lib.pango_layout_set_text(layout, text, -1);
  pdf->unknown += lib.pango_layout_get_unknown_glyphs_count(layout);
  if (!is_ascii(text)) pdf->unknown += in_doubt(layout);
  return layout;
}

static int length_of(unsigned char first) {
  return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

// Whether a run has a glyph for each character of the text, in its order.
static bool is_plain(const PangoLayoutRun *run, const set_text *one) {
  const PangoGlyphString *glyphs = run->glyphs;
  const PangoItem *item = run->item;
  if (item->offset != 0 || (size_t)item->length != one->length || item->analysis.level % 2 ||
      item->analysis.extra_attrs || glyphs->num_glyphs != item->num_chars) {
    return false;
  }
  int offset = 0;
  for (int i = 0; i < glyphs->num_glyphs; i++) {
    if (glyphs->log_clusters[i] != offset || glyphs->glyphs[i].glyph >= PANGO_GLYPH_EMPTY) {
      return false;
    }
    offset += length_of((unsigned char)one->text[offset]);
  }
  return true;
}

// Notes where the glyphs of a text stand, if it is one run.
static void note_glyphs(set_text *one) {
  if (!one->length || lib.pango_layout_get_line_count(one->layout) != 1) return;
  GSList *runs = lib.pango_layout_get_line_readonly(one->layout, 0)->runs;
  if (!runs || runs->next || !is_plain(runs->data, one)) return;
  const PangoLayoutRun *run = runs->data;
  PangoRectangle place;
  PangoLayoutIter *iter = lib.pango_layout_get_iter(one->layout);
  lib.pango_layout_iter_get_run_extents(iter, NULL, &place);
  lib.pango_layout_iter_free(iter);
  double x = place.x, y = lib.pango_layout_get_baseline(one->layout);
  one->font = lib.pango_cairo_font_get_scaled_font((PangoCairoFont *)run->item->analysis.font);
  one->count = run->glyphs->num_glyphs;
  one->glyphs = larger(NULL, (size_t)one->count * sizeof *one->glyphs);
  for (int i = 0; i < one->count; i++) {
    const PangoGlyphInfo *glyph = &run->glyphs->glyphs[i];
    one->glyphs[i].index = glyph->glyph;
    one->glyphs[i].x = (x + glyph->geometry.x_offset) / PANGO_SCALE;
    one->glyphs[i].y = (y + glyph->geometry.y_offset) / PANGO_SCALE;
    x += glyph->geometry.width;
  }
}

static set_text *set(cpango_pdf *pdf, const char *text, cpango_style style) {
  set_text wanted = {.style = style, .text = text, .length = strlen(text)};
  set_text *one = lib.g_hash_table_lookup(pdf->texts, &wanted);
  if (one) return one;
  if (lib.g_hash_table_size(pdf->texts) >= most_texts) {
    // The fonts of waiting glyphs are kept by the texts they were set for.
    cpango_show_glyphs(pdf);
    lib.g_hash_table_remove_all(pdf->texts);
  }
  one = larger(NULL, sizeof *one + wanted.length + 1);
  *one = wanted;
  one->text = memcpy(one + 1, text, wanted.length + 1);
  one->layout = new_layout(pdf, text, style);
  note_glyphs(one);
  lib.g_hash_table_insert(pdf->texts, one, one);
  return one;
}

double cpango_measure(cpango_pdf *pdf, const char *text, cpango_style style, double *width) {
  int across = 0, down = 0;
  lib.pango_layout_get_size(set(pdf, text, style)->layout, &across, &down);
  if (width) *width = (double)across / PANGO_SCALE;
  return (double)down / PANGO_SCALE;
}

double cpango_ascent(cpango_pdf *pdf, const char *text, cpango_style style) {
  return (double)lib.pango_layout_get_baseline(set(pdf, text, style)->layout) / PANGO_SCALE;
}

// Lets the glyphs of a text wait for those beside it.
static void add_glyphs(cpango_pdf *pdf, const set_text *one, double x, double y) {
  glyph_batch *batch = &pdf->batch;
  if (batch->count && batch->font != one->font) cpango_show_glyphs(pdf);
  batch->font = one->font;
  if (batch->count + one->count > batch->room) {
    batch->room = 2 * (batch->count + one->count);
    batch->glyphs = larger(batch->glyphs, (size_t)batch->room * sizeof *batch->glyphs);
    batch->clusters = larger(batch->clusters, (size_t)batch->room * sizeof *batch->clusters);
  }
  if (batch->length + one->length > batch->text_room) {
    batch->text_room = 2 * (batch->length + one->length);
    batch->text = larger(batch->text, batch->text_room);
  }
  memcpy(batch->text + batch->length, one->text, one->length);
  batch->length += one->length;
  const char *letter = one->text;
  for (int i = 0; i < one->count; i++) {
    int bytes = length_of((unsigned char)*letter);
    letter += bytes;
    batch->glyphs[batch->count] = (cairo_glyph_t){
        .index = one->glyphs[i].index, .x = x + one->glyphs[i].x, .y = y + one->glyphs[i].y};
    batch->clusters[batch->count] = (cairo_text_cluster_t){.num_bytes = bytes, .num_glyphs = 1};
    batch->count++;
  }
}

static void draw(cpango_pdf *pdf, const set_text *one, double x, double y) {
  if (one->count) return add_glyphs(pdf, one, x, y);
  cpango_show_glyphs(pdf);
  lib.cairo_set_source_rgb(pdf->cairo, 0, 0, 0);
  lib.cairo_move_to(pdf->cairo, x, y);
  lib.pango_cairo_show_layout(pdf->cairo, one->layout);
}

double cpango_draw(cpango_pdf *pdf, const char *text, double x, double y, cpango_style style) {
  int across = 0, down = 0;
  set_text *one = set(pdf, text, style);
  lib.pango_layout_get_size(one->layout, &across, &down);
  draw(pdf, one, x, y);
  return (double)down / PANGO_SCALE;
}

void cpango_draw_on_baseline(cpango_pdf *pdf, const char *text, double x, double y,
                             cpango_style style) {
  int across = 0, down = 0;
  int align = style.align;
  style.align = 0;
  set_text *one = set(pdf, text, style);
  lib.pango_layout_get_size(one->layout, &across, &down);
  double width = (double)across / PANGO_SCALE;
  double left = align == 1 ? x - width / 2 : align == 2 ? x - width : x;
  draw(pdf, one, left, y - (double)lib.pango_layout_get_baseline(one->layout) / PANGO_SCALE);
}

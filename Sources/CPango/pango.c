#include "CPango.h"
#include <cairo-pdf.h>
#include <dlfcn.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The functions used, looked up by name when the first page is begun.
#define FUNCTIONS(X)                                                                            \
  X(cairo_pdf_surface_create_for_stream) X(cairo_pdf_surface_set_metadata)                      \
  X(cairo_pdf_surface_add_outline) X(cairo_create) X(cairo_destroy) X(cairo_surface_destroy)    \
  X(cairo_surface_finish) X(cairo_surface_status) X(cairo_surface_show_page) X(cairo_status)    \
  X(cairo_status_to_string) X(cairo_move_to) X(cairo_line_to) X(cairo_rectangle) X(cairo_fill)  \
  X(cairo_stroke) X(cairo_set_line_width) X(cairo_set_source_rgb) X(cairo_tag_begin)            \
  X(cairo_tag_end) X(pango_cairo_create_layout) X(pango_cairo_show_layout)                      \
  X(pango_font_description_from_string) X(pango_font_description_free)                          \
  X(pango_font_description_set_absolute_size) X(pango_font_description_set_weight)              \
  X(pango_layout_set_font_description) X(pango_layout_set_text) X(pango_layout_set_width)       \
  X(pango_layout_set_wrap) X(pango_layout_set_alignment) X(pango_layout_get_size)               \
  X(pango_layout_get_baseline) X(pango_layout_get_unknown_glyphs_count)                         \
  X(pango_layout_get_iter) X(pango_layout_iter_free) X(pango_layout_iter_get_run_readonly)      \
  X(pango_layout_iter_next_run) X(pango_font_get_hb_font) X(hb_font_get_face)                   \
  X(hb_face_reference_table) X(hb_blob_get_length) X(hb_blob_destroy)                           \
  X(pango_layout_get_context) X(pango_context_set_round_glyph_positions)                        \
  X(pango_context_set_language) X(pango_language_from_string)                                   \
  X(pango_layout_get_line_count) X(pango_layout_get_line_readonly)                              \
  X(pango_layout_iter_get_run_extents) X(pango_cairo_font_get_scaled_font)                      \
  X(cairo_set_scaled_font) X(cairo_show_text_glyphs)                                            \
  X(g_object_unref) X(g_hash_table_new_full) X(g_hash_table_lookup) X(g_hash_table_insert)      \
  X(g_hash_table_remove_all) X(g_hash_table_size) X(g_hash_table_destroy)

#define DECLARE(name) __typeof__(&name) name;
static struct { FUNCTIONS(DECLARE) } lib;
static bool is_open = false;

const char *cpango_missing(void) {
  if (is_open) return NULL;
  void *handle = dlopen("libpangocairo-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return "libpangocairo-1.0.so.0";
#define LOOK_UP(name)                                \
  lib.name = (__typeof__(&name))dlsym(handle, #name); \
  if (!lib.name) return #name;
  FUNCTIONS(LOOK_UP)
  is_open = true;
  return NULL;
}

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

enum { most_texts = 8192 };

static void *larger(void *memory, size_t size) {
  void *more = realloc(memory, size);
  if (!more) abort();
  return more;
}

// Latin first, then Chinese, in TrueType outlines; the rest is found by the system.
static const char family[] =
    "Noto Sans,DejaVu Sans,WenQuanYi Micro Hei,Droid Sans Fallback,sans-serif";

static cairo_status_t pass_on(void *closure, const unsigned char *bytes, unsigned int count) {
  cpango_pdf *pdf = closure;
  pdf->write(pdf->context, bytes, count);
  return CAIRO_STATUS_SUCCESS;
}

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

cpango_pdf *cpango_open(cpango_write write, void *context, double width, double height,
                        const char *title, const char *language) {
  if (cpango_missing()) return NULL;
  cpango_pdf *pdf = calloc(1, sizeof *pdf);
  if (!pdf) return NULL;
  pdf->write = write;
  pdf->context = context;
  pdf->surface = lib.cairo_pdf_surface_create_for_stream(pass_on, pdf, width, height);
  pdf->cairo = lib.cairo_create(pdf->surface);
  lib.cairo_pdf_surface_set_metadata(pdf->surface, CAIRO_PDF_METADATA_TITLE, title);
  lib.cairo_pdf_surface_set_metadata(pdf->surface, CAIRO_PDF_METADATA_CREATOR, "Vigil");
  for (int bold = 0; bold < 2; bold++) {
    pdf->font[bold] = lib.pango_font_description_from_string(family);
    if (bold) lib.pango_font_description_set_weight(pdf->font[bold], PANGO_WEIGHT_BOLD);
  }
  pdf->language = lib.pango_language_from_string(language);
  pdf->texts = lib.g_hash_table_new_full(hash_of, is_same, NULL, let_go);
  return pdf;
}

// Draws the glyphs that wait.
static void show_glyphs(cpango_pdf *pdf) {
  glyph_batch *batch = &pdf->batch;
  if (!batch->count) return;
  lib.cairo_set_source_rgb(pdf->cairo, 0, 0, 0);
  lib.cairo_set_scaled_font(pdf->cairo, batch->font);
  lib.cairo_show_text_glyphs(pdf->cairo, batch->text, (int)batch->length, batch->glyphs,
                             batch->count, batch->clusters, batch->count, 0);
  batch->count = 0;
  batch->length = 0;
}

// Draws the lines beneath rows that wait.
static void show_rules(cpango_pdf *pdf) {
  if (!pdf->rule_count) return;
  lib.cairo_set_source_rgb(pdf->cairo, 0.75, 0.75, 0.75);
  lib.cairo_set_line_width(pdf->cairo, 0.3);
  for (int i = 0; i < pdf->rule_count; i++) {
    lib.cairo_move_to(pdf->cairo, pdf->rules[i].x1, pdf->rules[i].y);
    lib.cairo_line_to(pdf->cairo, pdf->rules[i].x2, pdf->rules[i].y);
  }
  lib.cairo_stroke(pdf->cairo);
  pdf->rule_count = 0;
}

const char *cpango_close(cpango_pdf *pdf) {
  show_glyphs(pdf);
  show_rules(pdf);
  lib.g_hash_table_destroy(pdf->texts);
  cairo_status_t status = lib.cairo_status(pdf->cairo);
  lib.cairo_destroy(pdf->cairo);
  lib.cairo_surface_finish(pdf->surface);
  if (status == CAIRO_STATUS_SUCCESS) status = lib.cairo_surface_status(pdf->surface);
  lib.cairo_surface_destroy(pdf->surface);
  for (int bold = 0; bold < 2; bold++) lib.pango_font_description_free(pdf->font[bold]);
  free(pdf->batch.glyphs);
  free(pdf->batch.clusters);
  free(pdf->batch.text);
  free(pdf->rules);
  free(pdf);
  return status == CAIRO_STATUS_SUCCESS ? NULL : lib.cairo_status_to_string(status);
}

void cpango_end_page(cpango_pdf *pdf) {
  show_glyphs(pdf);
  show_rules(pdf);
  lib.cairo_surface_show_page(pdf->surface);
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
    show_glyphs(pdf);
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
  if (batch->count && batch->font != one->font) show_glyphs(pdf);
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
  show_glyphs(pdf);
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

void cpango_rule(cpango_pdf *pdf, double x1, double x2, double y) {
  if (pdf->rule_count == pdf->rule_room) {
    pdf->rule_room = 2 * pdf->rule_room + 64;
    pdf->rules = larger(pdf->rules, (size_t)pdf->rule_room * sizeof *pdf->rules);
  }
  pdf->rules[pdf->rule_count++] = (rule){.x1 = x1, .x2 = x2, .y = y};
}

void cpango_line(cpango_pdf *pdf, double x1, double y1, double x2, double y2, double width,
                 double shade) {
  show_glyphs(pdf);
  lib.cairo_set_source_rgb(pdf->cairo, shade, shade, shade);
  lib.cairo_set_line_width(pdf->cairo, width);
  lib.cairo_move_to(pdf->cairo, x1, y1);
  lib.cairo_line_to(pdf->cairo, x2, y2);
  lib.cairo_stroke(pdf->cairo);
}

void cpango_box(cpango_pdf *pdf, double x, double y, double width, double height, double shade) {
  show_glyphs(pdf);
  lib.cairo_set_source_rgb(pdf->cairo, shade, shade, shade);
  lib.cairo_rectangle(pdf->cairo, x, y, width, height);
  lib.cairo_fill(pdf->cairo);
}

void cpango_begin_tag(cpango_pdf *pdf, const char *name, const char *attributes) {
  show_glyphs(pdf);
  lib.cairo_tag_begin(pdf->cairo, name, attributes);
}

void cpango_end_tag(cpango_pdf *pdf, const char *name) {
  show_glyphs(pdf);
  lib.cairo_tag_end(pdf->cairo, name);
}

int cpango_bookmark(cpango_pdf *pdf, const char *title, int page, int parent) {
  char place[32];
  snprintf(place, sizeof place, "page=%d", page);
  return lib.cairo_pdf_surface_add_outline(pdf->surface, parent, title, place,
                                           CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

int cpango_unknown(const cpango_pdf *pdf) { return pdf->unknown; }

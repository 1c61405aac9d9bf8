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
  X(pango_context_set_language) X(pango_language_from_string)       \
  X(g_object_unref) X(g_hash_table_new_full) X(g_hash_table_lookup) X(g_hash_table_insert)      \
  X(g_hash_table_remove_all) X(g_hash_table_size) X(g_hash_table_destroy) X(g_str_hash)         \
  X(g_str_equal)

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

struct cpango_pdf {
  cairo_surface_t *surface;
  cairo_t *cairo;
  PangoFontDescription *font[2];
  PangoLanguage *language;
  // Texts already set, by style and text: codes and dates come again and again.
  GHashTable *layouts;
  cpango_write write;
  void *context;
  int unknown;
};

enum { most_layouts = 8192 };

// Latin first, then Chinese, in TrueType outlines; the rest is found by the system.
static const char family[] =
    "Noto Sans,DejaVu Sans,WenQuanYi Micro Hei,Droid Sans Fallback,sans-serif";

static cairo_status_t pass_on(void *closure, const unsigned char *bytes, unsigned int count) {
  cpango_pdf *pdf = closure;
  pdf->write(pdf->context, bytes, count);
  return CAIRO_STATUS_SUCCESS;
}

static void let_go(void *object) { lib.g_object_unref(object); }

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
  pdf->layouts =
      lib.g_hash_table_new_full(lib.g_str_hash, lib.g_str_equal, free, let_go);
  return pdf;
}

const char *cpango_close(cpango_pdf *pdf) {
  lib.g_hash_table_destroy(pdf->layouts);
  cairo_status_t status = lib.cairo_status(pdf->cairo);
  lib.cairo_destroy(pdf->cairo);
  lib.cairo_surface_finish(pdf->surface);
  if (status == CAIRO_STATUS_SUCCESS) status = lib.cairo_surface_status(pdf->surface);
  lib.cairo_surface_destroy(pdf->surface);
  for (int bold = 0; bold < 2; bold++) lib.pango_font_description_free(pdf->font[bold]);
  free(pdf);
  return status == CAIRO_STATUS_SUCCESS ? NULL : lib.cairo_status_to_string(status);
}

void cpango_end_page(cpango_pdf *pdf) { lib.cairo_surface_show_page(pdf->surface); }

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

static PangoLayout *layout_of(cpango_pdf *pdf, const char *text, cpango_style style) {
  size_t length = strlen(text) + 64;
  char *key = malloc(length);
  if (!key) abort();
  snprintf(key, length, "%.2f %.2f %d %d %s", style.size, style.width, style.bold, style.align,
           text);
  PangoLayout *layout = lib.g_hash_table_lookup(pdf->layouts, key);
  if (layout) {
    free(key);
    return layout;
  }
  if (lib.g_hash_table_size(pdf->layouts) >= most_layouts) {
    lib.g_hash_table_remove_all(pdf->layouts);
  }
  layout = new_layout(pdf, text, style);
  lib.g_hash_table_insert(pdf->layouts, key, layout);
  return layout;
}

double cpango_measure(cpango_pdf *pdf, const char *text, cpango_style style, double *width) {
  int across = 0, down = 0;
  lib.pango_layout_get_size(layout_of(pdf, text, style), &across, &down);
  if (width) *width = (double)across / PANGO_SCALE;
  return (double)down / PANGO_SCALE;
}

double cpango_ascent(cpango_pdf *pdf, const char *text, cpango_style style) {
  return (double)lib.pango_layout_get_baseline(layout_of(pdf, text, style)) / PANGO_SCALE;
}

double cpango_draw(cpango_pdf *pdf, const char *text, double x, double y, cpango_style style) {
  int across = 0, down = 0;
  PangoLayout *layout = layout_of(pdf, text, style);
  lib.pango_layout_get_size(layout, &across, &down);
  lib.cairo_set_source_rgb(pdf->cairo, 0, 0, 0);
  lib.cairo_move_to(pdf->cairo, x, y);
  lib.pango_cairo_show_layout(pdf->cairo, layout);
  return (double)down / PANGO_SCALE;
}

void cpango_draw_on_baseline(cpango_pdf *pdf, const char *text, double x, double y,
                             cpango_style style) {
  int across = 0, down = 0;
  int align = style.align;
  style.align = 0;
  PangoLayout *layout = layout_of(pdf, text, style);
  lib.pango_layout_get_size(layout, &across, &down);
  double width = (double)across / PANGO_SCALE;
  double left = align == 1 ? x - width / 2 : align == 2 ? x - width : x;
  lib.cairo_set_source_rgb(pdf->cairo, 0, 0, 0);
  lib.cairo_move_to(pdf->cairo, left,
                    y - (double)lib.pango_layout_get_baseline(layout) / PANGO_SCALE);
  lib.pango_cairo_show_layout(pdf->cairo, layout);
}

void cpango_line(cpango_pdf *pdf, double x1, double y1, double x2, double y2, double width,
                 double shade) {
  lib.cairo_set_source_rgb(pdf->cairo, shade, shade, shade);
  lib.cairo_set_line_width(pdf->cairo, width);
  lib.cairo_move_to(pdf->cairo, x1, y1);
  lib.cairo_line_to(pdf->cairo, x2, y2);
  lib.cairo_stroke(pdf->cairo);
}

void cpango_box(cpango_pdf *pdf, double x, double y, double width, double height, double shade) {
  lib.cairo_set_source_rgb(pdf->cairo, shade, shade, shade);
  lib.cairo_rectangle(pdf->cairo, x, y, width, height);
  lib.cairo_fill(pdf->cairo);
}

void cpango_begin_tag(cpango_pdf *pdf, const char *name, const char *attributes) {
  lib.cairo_tag_begin(pdf->cairo, name, attributes);
}

void cpango_end_tag(cpango_pdf *pdf, const char *name) { lib.cairo_tag_end(pdf->cairo, name); }

void cpango_bookmark(cpango_pdf *pdf, const char *title, int page) {
  char place[32];
  snprintf(place, sizeof place, "page=%d", page);
  lib.cairo_pdf_surface_add_outline(pdf->surface, CAIRO_PDF_OUTLINE_ROOT, title, place,
                                    CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

int cpango_unknown(const cpango_pdf *pdf) { return pdf->unknown; }

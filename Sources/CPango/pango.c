#include "pdf.h"
#include <stdio.h>

// Latin first, then Chinese, in TrueType outlines; the rest is found by the system.
static const char family[] =
    "Noto Sans,DejaVu Sans,WenQuanYi Micro Hei,Droid Sans Fallback,sans-serif";

static cairo_status_t pass_on(void *closure, const unsigned char *bytes, unsigned int count) {
  cpango_pdf *pdf = closure;
  pdf->write(pdf->context, bytes, count);
  return CAIRO_STATUS_SUCCESS;
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
  pdf->texts = cpango_no_texts();
  return pdf;
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
  cpango_show_glyphs(pdf);
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
  cpango_show_glyphs(pdf);
  show_rules(pdf);
  lib.cairo_surface_show_page(pdf->surface);
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
  cpango_show_glyphs(pdf);
  lib.cairo_set_source_rgb(pdf->cairo, shade, shade, shade);
  lib.cairo_set_line_width(pdf->cairo, width);
  lib.cairo_move_to(pdf->cairo, x1, y1);
  lib.cairo_line_to(pdf->cairo, x2, y2);
  lib.cairo_stroke(pdf->cairo);
}

void cpango_box(cpango_pdf *pdf, double x, double y, double width, double height, double shade) {
  cpango_show_glyphs(pdf);
  lib.cairo_set_source_rgb(pdf->cairo, shade, shade, shade);
  lib.cairo_rectangle(pdf->cairo, x, y, width, height);
  lib.cairo_fill(pdf->cairo);
}

void cpango_begin_tag(cpango_pdf *pdf, const char *name, const char *attributes) {
  cpango_show_glyphs(pdf);
  lib.cairo_tag_begin(pdf->cairo, name, attributes);
}

void cpango_end_tag(cpango_pdf *pdf, const char *name) {
  cpango_show_glyphs(pdf);
  lib.cairo_tag_end(pdf->cairo, name);
}

int cpango_bookmark(cpango_pdf *pdf, const char *title, int page, int parent) {
  char place[32];
  snprintf(place, sizeof place, "page=%d", page);
  return lib.cairo_pdf_surface_add_outline(pdf->surface, parent, title, place,
                                           CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

int cpango_unknown(const cpango_pdf *pdf) { return pdf->unknown; }

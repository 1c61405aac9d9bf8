// The functions of Pango, Cairo and what they use.
#pragma once
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

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
struct cpango_library { FUNCTIONS(DECLARE) };
extern struct cpango_library cpango_lib;
#define lib cpango_lib

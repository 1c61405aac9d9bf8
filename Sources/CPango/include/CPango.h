// PDF pages set with Pango and drawn with Cairo, as few calls as a report needs.
//
// The libraries are opened when the first page is begun, not when the program starts: a dashboard
// that prints nothing does not load them.
#ifndef CPANGO_H
#define CPANGO_H

#include <stdbool.h>
#include <stddef.h>

/// A PDF being written; one thread at a time.
typedef struct cpango_pdf cpango_pdf;

/// Takes bytes of the file as they are made.
typedef void (*cpango_write)(void *context, const unsigned char *bytes, unsigned int count);

/// How a text is set.
typedef struct {
  /// The size of the type, in points.
  double size;
  /// The width lines are broken at, in points; negative where they are not.
  double width;
  /// Whether it is bold.
  bool bold;
  /// Where a line stands in the width: 0 at its start, 1 in the middle, 2 at its end.
  int align;
} cpango_style;

/// Opens the libraries; NULL where they are there, else what is missing.
const char *cpango_missing(void);

/// Begins a PDF of pages of a size in points; NULL where it cannot be.
cpango_pdf *cpango_open(cpango_write write, void *context, double width, double height,
                        const char *title, const char *language);

/// Ends the PDF and lets go of it; returns NULL, or what went wrong.
const char *cpango_close(cpango_pdf *pdf);

/// Ends the page.
void cpango_end_page(cpango_pdf *pdf);

/// How high a text is when set, in points; its widest line goes into `width` unless that is NULL.
double cpango_measure(cpango_pdf *pdf, const char *text, cpango_style style, double *width);

/// How far the first baseline of a text is beneath its top, in points.
double cpango_ascent(cpango_pdf *pdf, const char *text, cpango_style style);

/// Sets a text with its top left at a place, and returns how high it is.
double cpango_draw(cpango_pdf *pdf, const char *text, double x, double y, cpango_style style);

/// Sets one line with its baseline at a place.
void cpango_draw_on_baseline(cpango_pdf *pdf, const char *text, double x, double y,
                             cpango_style style);

/// Draws a line of a width and a shade from 0, black, to 1, white.
void cpango_line(cpango_pdf *pdf, double x1, double y1, double x2, double y2, double width,
                 double shade);

/// Draws a thin grey line beneath a row, when the page ends: all of a page by one call.
void cpango_rule(cpango_pdf *pdf, double x1, double x2, double y);

/// Fills a box.
void cpango_box(cpango_pdf *pdf, double x, double y, double width, double height, double shade);

/// Begins a part of the page's structure, such as `Table` or `H1`.
void cpango_begin_tag(cpango_pdf *pdf, const char *name, const char *attributes);

/// Ends it.
void cpango_end_tag(cpango_pdf *pdf, const char *name);

/// Adds a bookmark of a page, from 1, beneath another; 0 is beneath none. Returns its number.
int cpango_bookmark(cpango_pdf *pdf, const char *title, int page, int parent);

/// How many characters were set for which no font here has a glyph that is sure to be printed.
int cpango_unknown(const cpango_pdf *pdf);

#endif

#include "internal.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

/* Messages of libraries would land on the screen; they are kept and shown afterwards. */
static int shown_stderr = -1;
static int held_stderr = -1;

void vigil_hold_stderr(void) {
  char path[] = "/tmp/vigil-messages-XXXXXX";
  if (!isatty(STDERR_FILENO)) return;
  held_stderr = mkostemp(path, O_APPEND | O_CLOEXEC);
  if (held_stderr < 0) return;
  unlink(path);
  shown_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(held_stderr, STDERR_FILENO);
}

/* Also called while the program dies of a signal: only calls that are safe there. */
void vigil_release_stderr(void) {
  char buffer[1024];
  ssize_t count;
  if (held_stderr < 0) return;
  dup2(shown_stderr, STDERR_FILENO);
  lseek(held_stderr, 0, SEEK_SET);
  while ((count = read(held_stderr, buffer, sizeof buffer)) > 0) {
    vigil_write_all(STDERR_FILENO, buffer, (size_t)count);
  }
  close(held_stderr);
  close(shown_stderr);
  held_stderr = shown_stderr = -1;
}

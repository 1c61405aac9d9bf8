#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static const int told[] = {SIGWINCH, SIGTERM, SIGHUP, SIGCONT, SIGTSTP, SIGINT, SIGQUIT};
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { TOLD = sizeof told / sizeof *told, FATAL = sizeof fatal / sizeof *fatal };

static struct sigaction told_before[TOLD], fatal_before[FATAL];
static int pipe_ends[2] = {-1, -1};
static void *fatal_stack;

/* Whoever asks for the end gets it, also while a write waits for a terminal that takes nothing
   more: what it has not taken is thrown away, so that the write goes on and the screen can be given
   back. Should that not help, an alarm ends the program. */
enum { PATIENCE_SECONDS = 5 };

static void make_way(void) {
  alarm(PATIENCE_SECONDS);
  if (vigil_is_behind()) tcflush(vigil_screen.output, TCOFLUSH);
}

static void tell(int signal) {
  int saved = errno;
  if (signal == SIGTERM || signal == SIGHUP) make_way();
  unsigned char byte = (unsigned char)signal;
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

/* Puts the terminal back with fixed bytes and calls that are safe here, then dies as asked. */
static void restore_and_die(int signal) {
  vigil_write("\033[?1006l\033[?1000l\033[?2004l\033[?2026l\033[0m\033[?1049l\033[?1l\033>"
              "\033[?25h\r");
  tcsetattr(vigil_screen.input, TCSANOW, &vigil_screen.before);
  vigil_release_stderr();
  raise(signal);
}

static void start_fatal(void) {
  stack_t stack = {.ss_size = 65536};
  if (!fatal_stack) fatal_stack = malloc(stack.ss_size);
  stack.ss_sp = fatal_stack;
  if (fatal_stack) sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = restore_and_die};
  action.sa_flags = SA_ONSTACK | (int)SA_RESETHAND;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &fatal_before[i]);
}

void vigil_start_signals(void) {
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) return;
  struct sigaction action = {.sa_handler = tell, .sa_flags = SA_RESTART};
  for (int i = 0; i < TOLD; i++) sigaction(told[i], &action, &told_before[i]);
  start_fatal();
}

void vigil_stop_signals(void) {
  for (int i = 0; i < TOLD; i++) sigaction(told[i], &told_before[i], NULL);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &fatal_before[i], NULL);
}

int vigil_signal_pipe(void) { return pipe_ends[0]; }

int vigil_next_signal(void) {
  unsigned char byte;
  return read(pipe_ends[0], &byte, 1) == 1 ? byte : 0;
}

/* Stops here until the shell lets the program go on. The signal to go on is not told of, since
   the caller draws everything anew; the size may be another, and nobody says so to a stopped
   program. */
void vigil_stop_self(void) {
  struct sigaction plain = {.sa_handler = SIG_DFL}, stop, go_on;
  sigaction(SIGTSTP, &plain, &stop);
  sigaction(SIGCONT, &plain, &go_on);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &stop, NULL);
  sigaction(SIGCONT, &go_on, NULL);
  tell(SIGWINCH);
}

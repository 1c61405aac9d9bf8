// The arguments the program was started with, as the system handed them over.
#ifndef CARGUMENTS_H
#define CARGUMENTS_H

// How many there are; -1 where the system does not tell.
int program_argument_count(void);

// One of them, in its order.
const char *program_argument(int index);

#endif

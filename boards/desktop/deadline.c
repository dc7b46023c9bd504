// Deadlines of module calls, in CPU time: a loaded machine takes wall-clock time away, never CPU time. One timer ticks
// for both contexts; arming a deadline is a store, not a system call. In lockstep no virtual time passes during a call,
// so the limits here only have to tell an endless loop from a slow machine or a sanitizer.
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "board.h"
#include "desktop.h"
#include "engine.h"

#define TICK_MS 10
#define SLOWER 100 // times the limit of a microcontroller
#define MAX_MS 600

static volatile sig_atomic_t ticks_left[CS_CONTEXTS]; // 0 = not armed

static void tick(int signal_number) {
    (void)signal_number;
    for (int context = 0; context < CS_CONTEXTS; context++) {
        if (ticks_left[context] == 0 || --ticks_left[context] > 0)
            continue;
        if (host_deadline(context))
            engine_abort(context);
    }
}

void board_deadline_start(int context, uint32_t limit_us) {
    uint64_t ms = (uint64_t)limit_us * SLOWER / 1000;
    if (ms > MAX_MS)
        ms = MAX_MS;
    ticks_left[context] = (sig_atomic_t)(ms / TICK_MS + 1);
}

void board_deadline_stop(int context) { ticks_left[context] = 0; }

void deadline_init(void) {
    // engine_abort() leaves the handler by longjmp: the signal must not stay blocked, hence SA_NODEFER.
    struct sigaction action = {.sa_handler = tick, .sa_flags = SA_NODEFER | SA_RESTART};
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGALRM};
    struct itimerspec period = {{0, TICK_MS * 1000000L}, {0, TICK_MS * 1000000L}};
    timer_t timer;
    sigaction(SIGALRM, &action, NULL);
    if (timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &timer) || timer_settime(timer, 0, &period, NULL)) {
        perror("chargescript: timer for deadlines");
        exit(1);
    }
}

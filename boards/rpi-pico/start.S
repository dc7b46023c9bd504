// Vector table and the way from the boot block to main().

    .syntax unified
    .cpu cortex-m0plus
    .thumb

    // Read by the boot block, and used until reset has set VTOR.
    .section .vectors, "a"
vectors:
    .word stack_main_top
    .word reset
    .word isr_fault // NMI
    .word isr_fault // HardFault

    // The table proper is in RAM: the core must be able to read it while the flash is busy.
    .section .ram_vectors, "a"
    .word stack_main_top
    .word reset
    .word isr_fault // NMI
    .word isr_fault // HardFault
    .rept 12
    .word isr_fault // reserved, SVC, PendSV, SysTick: not used
    .endr
    .word isr_deadline_pilot   // 0 TIMER_0
    .word isr_deadline_session // 1 TIMER_1
    .word isr_fault, isr_fault
    .word isr_period // 4 PWM_WRAP
    .rept 8
    .word isr_fault
    .endr
    .word isr_trip // 13 IO_BANK0
    .rept 6
    .word isr_fault
    .endr
    .word isr_uart0 // 20
    .word isr_uart1 // 21
    .rept 4
    .word isr_fault
    .endr
    .word isr_pilot // 26
    .rept 5
    .word isr_fault
    .endr

    .section .text.reset, "ax"
    .global reset
    .type reset, %function
    .thumb_func
reset:
    cpsid i
    ldr r0, =stack_main_top
    msr msp, r0
    ldr r0, =ram_image // .data and the code that lives in RAM
    ldr r1, =ram_start
    ldr r2, =ram_end
    b 2f
1:  ldmia r0!, {r3}
    stmia r1!, {r3}
2:  cmp r1, r2
    blo 1b
    ldr r1, =bss_start
    ldr r2, =bss_end
    movs r3, #0
    b 2f
1:  stmia r1!, {r3}
2:  cmp r1, r2
    blo 1b
    // Both stacks get a pattern: their depth can be read out.
    ldr r1, =stack_session
    ldr r2, =stack_session_top
    bl paint
    ldr r1, =stack_main
    ldr r2, =stack_main_top
    bl paint
    ldr r0, =0xe000ed08 // VTOR
    ldr r1, =ram_vectors
    str r1, [r0]
    // The session (thread) runs on the process stack, so its frame is always where PSP points.
    ldr r0, =stack_session_top
    msr psp, r0
    movs r0, #2
    msr control, r0
    isb
    cpsie i
    bl main
    bl board_reset
paint:
    ldr r3, =0x5ac5ac5a
    b 2f
1:  stmia r1!, {r3}
2:  cmp r1, r2
    blo 1b
    bx lr
    .ltorg

// Deadline of the pilot context: the frame is on the main stack, right where this handler was entered.
    .section .time_critical.isr_deadline_pilot, "ax"
    .global isr_deadline_pilot
    .type isr_deadline_pilot, %function
    .thumb_func
isr_deadline_pilot:
    mov r0, sp
    mov r1, lr
    push {r4, lr}
    ldr r2, =deadline_pilot
    blx r2
    pop {r4, pc}
    .ltorg

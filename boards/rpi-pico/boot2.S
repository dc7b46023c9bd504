// Second-stage boot block. The boot ROM copies these 256 bytes from flash to the end of SRAM, checks the CRC in the last
// word (put in by tools/uf2.ts) and runs them. They switch the flash interface from the ROM's slow mode to
// memory-mapped reads with command 03h, which every serial flash understands without any mode bit being set before,
// at clk_sys / 4. Also called with a return address by flash.c to get back to memory-mapped reads.

    .syntax unified
    .cpu cortex-m0plus
    .thumb

    .equ SSI, 0x18000000
    .equ CTRLR0, 0x00
    .equ CTRLR1, 0x04
    .equ SSIENR, 0x08
    .equ BAUDR, 0x14
    .equ SPI_CTRLR0, 0xf4
    .equ VECTORS, 0x10000100
    .equ VTOR, 0xe000ed08

    .section .boot2, "ax"
    .global boot2
    .type boot2, %function
    .thumb_func
boot2:
    push {lr}
    ldr r3, =SSI
    movs r1, #0
    str r1, [r3, #SSIENR] // configuration is writable only while disabled
    movs r1, #4
    str r1, [r3, #BAUDR]
    ldr r1, =(31 << 16) | (3 << 8) // one data line, 32-bit frames, command+address then read
    str r1, [r3, #CTRLR0]
    movs r1, #0
    str r1, [r3, #CTRLR1] // one frame per read
    ldr r0, =SSI + SPI_CTRLR0
    ldr r1, =(0x03 << 24) | (2 << 8) | (6 << 2) // command 03h, 8 command bits, 24 address bits
    str r1, [r0]
    movs r1, #1
    str r1, [r3, #SSIENR]

    pop {r0}
    cmp r0, #0 // the boot ROM enters with LR = 0
    beq 1f
    bx r0
1:
    ldr r0, =VECTORS
    ldr r1, =VTOR
    str r0, [r1]
    ldmia r0!, {r1, r2}
    msr msp, r1
    bx r2
    .ltorg

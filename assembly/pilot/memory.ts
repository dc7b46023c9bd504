/**
 * The pilot module's memory: the buffers the host writes and reads (`assembly/mailbox.ts` has their layouts). All of
 * it is static; the status message is also where the values in it live, so that publishing it costs no copying.
 */
import { BLOCK_SIZE, CONFIG_SIZE, ORDERS_SIZE, STATUS_SIZE } from '../mailbox';

export const BLOCK: usize = memory.data(BLOCK_SIZE, 8);
export const CONFIG: usize = memory.data(CONFIG_SIZE, 8);
export const ORDERS: usize = memory.data(ORDERS_SIZE, 8);
export const STATUS: usize = memory.data(STATUS_SIZE, 8);

/** CONFIG_* of the board. Asked in every block, so they are kept where asking costs little. */
export let config_flags: u32 = 0;

/** Once, after the configuration was written. */
export function read_config_flags(): void {
  config_flags = load<u32>(CONFIG, 8);
}

/** Code that channel `channel` gives for zero. */
export function channel_offset(channel: i32): i32 {
  return load<i32>(CONFIG + ((<usize>channel) << 3), 16);
}

/** Units of channel `channel` per code, in 1/65536. */
export function channel_gain_q16(channel: i32): i32 {
  return load<i32>(CONFIG + ((<usize>channel) << 3), 20);
}

/**
 * A channel that repeats one code for seconds is stuck: the noise of a live one moves its last bit. One sample of one channel
 * is looked at in every seventh block: of each every 70 ms, no whole number of mains cycles. (All channels at once, and rails, are the safety kernel's.)
 */
import {
  BLOCK_SAMPLES,
  CHANNELS,
  CH_CP,
  CH_I1,
  CH_I3,
  CH_PP,
  CH_V1,
  CONFIG_DC,
  CONFIG_MONITOR,
  CONFIG_WIDE,
  FAULT_ADC,
  SAMPLES,
} from '../mailbox';
import { P_ADC_STUCK_MS } from '../generated/parameters';
import { trip } from './faults';
import { BLOCK, config_flags } from './memory';
import { parameter } from './parameters';

const MOST: i32 = 10_000;
/** judge_channel() is called once in so many blocks. */
export const CHANNEL_BLOCKS: i32 = 7;

let channel: i32 = 0;
const last: usize = memory.data(20, 2); // u16 code per channel
const repeats: usize = memory.data(20, 2); // u16 per channel

/** Every CHANNEL_BLOCKS blocks. */
export function judge_channel(now_ms: u32): void {
  const at = (<usize>channel) << 1;
  const code = load<u16>(BLOCK + <usize>(channel * SAMPLES * 2), BLOCK_SAMPLES);
  const again = code == load<u16>(last + at) ? min<i32>(load<u16>(repeats + at) + 1, MOST) : 0;
  store<u16>(last + at, code);
  store<u16>(repeats + at, <u16>again);
  if (again * CHANNEL_BLOCKS * CHANNELS >= parameter(P_ADC_STUCK_MS) && is_judged()) trip(FAULT_ADC, channel, now_ms);
  if (++channel == CHANNELS) channel = 0;
}

/** Without a plug PP is at the rail; V and I may be the front end's (ads131.ts); not every board has all channels. */
function is_judged(): bool {
  if (channel == CH_CP) return (config_flags & CONFIG_MONITOR) == 0;
  if (channel >= CH_V1 && channel <= CH_I3) {
    return (config_flags & (channel == CH_V1 || channel == CH_I1 ? CONFIG_WIDE : CONFIG_WIDE | CONFIG_DC)) == 0;
  }
  return channel != CH_PP;
}

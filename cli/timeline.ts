/** Events as lines for people. */

import type { BenchEvent } from '../bench/api.ts';

/** One line without its end. */
export function timelineEntry(event: BenchEvent): string {
  return `${(event.t_us / 1e6).toFixed(6).padStart(12)} s  ${event.event.padEnd(10)} ${describe(event)}`;
}

function describe(event: BenchEvent): string {
  const text = (key: string) => String(event[key]);
  switch (event.event) {
    case 'pwm':
      return typeof event['value'] === 'number' ? `${(100 * event['value']).toFixed(2)} %` : String(event['value']);
    case 'fault':
      return `${text('code')} ${event['active'] ? 'active' : 'cleared'} (detail ${text('detail')})`;
    case 'meter': {
      const list = (key: string, digits: number) =>
        (event[key] as number[]).map((value) => (value / 1000).toFixed(digits)).join(' / ');
      const energy_kWh = (event['energy_mWh'] as number) / 1e6;
      return `${list('V_mV', 1)} V  ${list('I_mA', 2)} A  ${list('P_mW', 0)} W  ${energy_kWh.toFixed(4)} kWh`;
    }
    case 'door':
      return `${text('level')}: ${text('text')}`;
    case 'ocmf':
      return text('text');
    case 'ocmf_key':
      return text('key');
    default:
      return text('value');
  }
}

/** Events as lines for people. */

import type { BenchEvent } from '../bench/api.ts';

/** One line without its end. */
export function timelineEntry(event: BenchEvent): string {
  return `${(event.t_us / 1e6).toFixed(6).padStart(12)} s  ${event.event.padEnd(10)} ${describe(event)}`;
}

function describe(event: BenchEvent): string {
  const text = (key: string) => String(event[key]);
  const one = (key: string, digits: number) => ((event[key] as number) / 1000).toFixed(digits);
  const kilo = (key: string, digits: number) => ((event[key] as number) / 1e6).toFixed(digits);
  const list = (key: string, digits: number) =>
    (event[key] as number[]).map((value) => (value / 1000).toFixed(digits)).join(' / ');
  switch (event.event) {
    case 'pwm':
      return typeof event['value'] === 'number' ? `${(100 * event['value']).toFixed(2)} %` : String(event['value']);
    case 'fault':
      return `${text('code')} ${event['active'] ? 'active' : 'cleared'} (detail ${text('detail')})`;
    case 'meter':
      return `${list('V_mV', 1)} V  ${list('I_mA', 2)} A  ${list('P_mW', 0)} W  ${kilo('energy_mWh', 4)} kWh`;
    case 'readings': {
      const factor = event['power_factor'] as number | null;
      const power = `${one('total_P_mW', 0)} W  ${list('Q_mvar', 0)} var  ${one('total_S_mVA', 0)} VA`;
      const rest = `PF ${factor === null ? '-' : factor.toFixed(3)}  N ${one('neutral_mA', 2)} A`;
      const energy = `+${kilo('import_mWh', 4)} -${kilo('export_mWh', 4)} kWh`;
      return `${one('frequency_mHz', 3)} Hz  ${power}  ${rest}  ${energy}  ${list('reactive_mvarh', 0)} varh`;
    }
    case 'demand':
      return `${one('demand_mW', 0)} W in 15 min, highest ${one('highest_mW', 0)} W`;
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

/** Signed texts come over the link in parts (docs/bench-link.md); this puts them together again. */

import type { BenchEvent } from '../api.ts';

export class OcmfParts {
  private page = 0;
  private parts = 0;
  private texts: string[] = [];

  /** @returns what to report instead of `event`: a part gives nothing until its text is whole, all other events stay as they are */
  take(event: BenchEvent): BenchEvent[] {
    if (event.event !== 'ocmf_part') return [event];
    const { t_us } = event;
    const { page, part, parts, text } = event as unknown as { page: number; part: number; parts: number; text: string };
    if (page === 0) return [{ t_us, event: 'ocmf_key', key: text }];
    // The first one begins anew: a board that was rebooted sends its newest text once more.
    if (part === 0) [this.page, this.parts, this.texts] = [page, parts, []];
    if (page !== this.page || parts !== this.parts || part !== this.texts.length || part >= parts) {
      this.page = 0;
      return [{ t_us, event: 'door', level: 'error', text: `ocmf: part ${part} of ${parts} of T${page} comes alone` }];
    }
    this.texts.push(text);
    if (this.texts.length < parts) return [];
    this.page = 0;
    return [{ t_us, event: 'ocmf', page, text: this.texts.join('') }];
  }
}

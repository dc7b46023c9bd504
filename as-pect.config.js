/**
 * as-pect runs each tests/unit/**.spec.ts as a module of its own. The door (assembly/door.ts) is played here: calls are
 * recorded, answers are what the test set. The test's side of it is tests/unit/mock-door.ts.
 */
const ERR_ARG = -1;
const ERR_NONE = -2;

/** Order = the MOCK_* numbers of mock-door.ts. */
const NAMES = [
  'adc_plan',
  'pwm_set',
  'power_request',
  'gpio_write',
  'gpio_read',
  'uart_write',
  'uart_read',
  'spi_transfer',
  'time_us',
  'random',
  'log',
  'nv_read',
  'nv_write',
  'mailbox_get',
  'mailbox_put',
  'fault_latch',
  'session_sign',
  'spi_stream',
];

function createDoor(memory) {
  let calls,
    results,
    sent,
    received,
    stored,
    mailbox,
    mailboxAge,
    published,
    time,
    nvLeft,
    latched,
    spiSent,
    spiAnswers,
    frames;
  const reset = () => {
    calls = NAMES.map(() => []);
    results = new Map();
    sent = [];
    received = [];
    stored = new Map();
    mailbox = null;
    mailboxAge = 0;
    published = null;
    time = 0n;
    nvLeft = -1;
    latched = 0;
    spiSent = [];
    spiAnswers = [];
    frames = null;
  };
  reset();
  const bytes = (ptr, len) => new Uint8Array(memory(), ptr >>> 0, len);
  const copy = (ptr, len) => bytes(ptr, len).slice();
  const put = (data, ptr, cap) => bytes(ptr, Math.min(cap, data.length)).set(data.subarray(0, cap));

  /** What each function does when the test has not set a result. */
  const behaviour = {
    adc_plan: (_channels, _rate, phase) => phase,
    pwm_set: () => 0,
    power_request: (on) => on,
    gpio_write: () => 0,
    gpio_read: () => 0,
    uart_write(_port, ptr, len) {
      if (len > 240) return ERR_ARG;
      sent.push(copy(ptr, len));
      return len;
    },
    uart_read(_port, ptr, cap) {
      const record = received.shift();
      if (!record) return 0;
      put(record, ptr, cap);
      return Math.min(cap, record.length);
    },
    spi_transfer(_bus, tx, rx, len) {
      spiSent.push(copy(tx, len));
      put(spiAnswers.shift() ?? new Uint8Array(len).fill(0xff), rx, len);
      return len;
    },
    time_us: () => time,
    random(ptr, len) {
      for (let i = 0; i < len; i++) bytes(ptr, len)[i] = (i * 37 + 11) & 0xff;
      return 0;
    },
    log: () => 0,
    nv_read(key, ptr, cap) {
      const record = stored.get(key);
      if (!record) return ERR_NONE;
      put(record, ptr, cap);
      return record.length;
    },
    nv_write(key, ptr, len) {
      if (len < 1 || len > 48) return ERR_ARG;
      if (nvLeft !== 0) stored.set(key, copy(ptr, len));
      if (nvLeft > 0) nvLeft--;
      return 0;
    },
    mailbox_get(ptr, len) {
      if (!mailbox) return ERR_NONE;
      if (len !== mailbox.length) return ERR_ARG;
      bytes(ptr, len).set(mailbox);
      return mailboxAge;
    },
    mailbox_put(ptr, len) {
      published = copy(ptr, len);
      return 0;
    },
    fault_latch: (bits) => (latched |= bits),
    session_sign: () => 0,
    spi_stream(_bus, ptr, len) {
      if (!frames) return 0;
      put(frames, ptr, len);
      return 10;
    },
  };
  const door = Object.fromEntries(
    NAMES.map((name, i) => [
      name,
      (...args) => {
        calls[i].push(args);
        if (results.has(i)) return results.get(i);
        return behaviour[name](...args);
      },
    ]),
  );

  const fetch = (data, ptr, cap) => {
    if (!data) return ERR_NONE;
    put(data, ptr, cap);
    return data.length;
  };
  const mock = {
    reset,
    calls: (fn) => calls[fn].length,
    argument: (fn, back, n) => Number(calls[fn].at(-1 - back)?.[n] ?? -999),
    result: (fn, value) => void results.set(fn, value),
    normal: (fn) => void results.delete(fn),
    set_time: (t) => void (time = t),
    give_mailbox(ptr, len, age) {
      mailbox = len > 0 ? copy(ptr, len) : null;
      mailboxAge = age;
    },
    give_uart: (ptr, len) => void received.push(copy(ptr, len)),
    sent: () => sent.length,
    sent_record: (i, ptr, cap) => fetch(sent[i], ptr, cap),
    published: (ptr, cap) => fetch(published, ptr, cap),
    stored: (key, ptr, cap) => fetch(stored.get(key), ptr, cap),
    give_spi: (ptr, len) => void spiAnswers.push(copy(ptr, len)),
    spi_sent: (i, ptr, cap) => fetch(spiSent[i], ptr, cap),
    give_frames: (ptr, len) => void (frames = len > 0 ? copy(ptr, len) : null),
    latched: () => latched,
    reset_latched: () => void (latched = 0),
    cut_nv: (n) => void (nvLeft = n),
    store: (key, ptr, len) => void stored.set(key, copy(ptr, len)),
  };
  return { door, mock };
}

export default {
  entries: ['tests/unit/**/*.spec.ts'],
  include: [],
  disclude: [/node_modules/],
  async instantiate(memory, createImports, instantiate, binary) {
    let exports;
    const result = instantiate(
      binary,
      createImports({ env: { memory }, ...createDoor(() => (exports?.memory ?? memory).buffer) }),
    );
    const module = await result;
    exports = module.exports ?? module.instance?.exports;
    return module;
  },
  outputBinary: false,
};

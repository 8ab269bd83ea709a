import { subject, the } from '../form/article.ts';

export const moves = {
  none: 'Nothing can move now.',
  waiting: 'The lab is playing. Pause it to choose who moves.',
  next: 'next',
  /** Beside a person, where what they may decide is offered. */
  asked: 'is asked',
  /** Over what they may say, a button each. */
  isAsked: (who: string, about: string) => `${subject(who)} is asked: ${about}`,
  key: (key: number) => `key ${key}`,
  explain: 'Pick who moves next, or press its number.',
  more: (amount: number) => `and ${amount} more`,
  repairs: 'Repair',
  /** How an op may go on, where that has a name of its own. */
  ways: {
    'patience-is-over': 'its patience is over',
    confirm: 'confirm',
    reject: 'reject',
    reroute: 'another route',
    'give-up': 'give up',
  },
};

export const promises = {
  /** The one that is watched, over the map. */
  watched: 'The promise that is watched',
  othersKept: (count: number) => `${count} other${count === 1 ? '' : 's'} kept`,
  moreBroken: (count: number) => `${count} more broken`,
  moreEndangered: (count: number) => `${count} more in danger`,
  kept: (count: number) => `${count} kept`,
  all: 'All promises',
  /** A promise by its short name, and how it stands; its sentence follows. */
  named: (name: string, state: string) => `${name}: ${state}.`,
  broken: (count: number, move: number | null) =>
    move === null ? `${count} broken` : `${count} broken, move ${move}`,
  endangered: (count: number) => `${count} in danger`,
  allKept: 'Nothing is broken',
  brokenAt: (move: number) => `broken at move ${move}`,
  certainAt: (move: number) => `certain from move ${move} on`,
  unjudged: 'What comes of it is still being worked out.',
  jump: (move: number) => `Show move ${move}`,
  culprits: 'Because of',
  waitingFor: 'Waiting for',
  willBreak: 'Even if everything recovers now.',
  supposed: (place: string, option: string, about: string) =>
    `if ${the(place)} chooses “${option}” (${about})`,
  cure: (variant: string) => `Switch the cure on: ${variant}`,
  balances: 'Expected / actual',
  expected: 'expected',
  actual: 'actual',
  missing: (amount: number) => `${amount} missing`,
  extra: (amount: number) => `${amount} too many`,
  atMost: 'at most',
  over: (amount: number) => `${amount} over`,
  none: 'This setup checks no promise.',
};

export const faults = {
  noneHere: 'Nothing can be broken here now.',
  title: 'Break something',
  explain: 'A fault is a move like any other: it stands in the trace and can be taken back.',
  places: 'Places',
  links: 'Links',
  ops: 'The next op of',
  none: 'Nothing can be broken here.',
  of: (name: string) => `Faults at ${name}`,
  link: (from: string, to: string) => `${from} → ${to}`,
  next: (act: string) => `next: ${act}`,
  cut: 'cut',
  slow: (factor: number) => `${factor}× slower`,
  search: 'Find a fault',
  nothingFound: 'Nothing of that name.',
  entries: 'Entries that may expire',
  table: (table: string, database: string) => `${table} of ${database}`,
  more: (amount: number) => `${amount} more: find them by their number.`,
};

export const arming = {
  title: 'Arm a fault or a choice',
  explain: 'It waits for its moment and strikes by itself, also after a reload.',
  list: 'Armed',
  place: 'When this place',
  op: 'is about to',
  occurrence: 'counted from now',
  time: (number: number) => {
    const ending = number === 1 ? 'st' : number === 2 ? 'nd' : number === 3 ? 'rd' : 'th';
    return `${number}${ending} time`;
  },
  strike: 'then',
  arm: 'Arm it',
  disarm: 'Disarm',
  disarmThis: (fault: string) => `Disarm: ${fault}`,
  here: 'Arm a fault or a choice here…',
  sign: 'armed',
  atPlace: (amount: number) => `${amount} armed`,
};

export const holding = {
  hold: 'Hold it',
  holdThis: (who: string) => `Hold ${who}: the clock passes it over`,
  release: 'Let go',
  releaseThis: (who: string) => `Let ${who} go`,
  held: 'held',
  list: 'Held: the clock passes these over',
  overlapTitle: 'Overlap two transactions',
  overlapExplain:
    'The same command twice, each held inside its open transaction once it has read. Then let them go in the order that you like.',
  overlap: 'Send twice and hold both',
};

export const sending = {
  title: 'Send a command',
  command: 'Command',
  client: 'From',
  id: 'Id',
  partitionOf: (key: string, partition: string) => `Key ${key} → partition ${partition}`,
  partitionInTurn: (partition: string) => `No key, in turn: the next event goes to partition ${partition}`,
  send: 'Send',
  sendTwice: 'Send twice at once',
  twiceHint: 'Two clients, two service instances, the same aggregate.',
  numberBetween: (min: number, max: number) => `A number from ${min} to ${max}.`,
  textNeeded: 'Needed.',
  textTooLong: (max: number) => `At most ${max} characters.`,
  tooMany: (max: number) => `At most ${max}, with commas between them.`,
  watching: 'Only the tab that drives can send.',
};

export const setup = {
  title: 'Patterns',
  explain: 'A change starts a new run with the same commands and faults.',
  restart: 'Start again',
  more: (count: number) => `${count} more`,
  scenario: 'Business',
  needs: (slot: string, variants: string) => `needs ${slot}: ${variants}`,
  /** What changes along with a choice. */
  also: (choices: string) => `also changes ${choices}`,
  choice: (slot: string, variant: string) => `${slot}: ${variant}`,
  because: (choice: string, reason: string) => `${choice} – ${reason}`,
  notHere: 'Not here, and why',
  seed: (seed: number) => `seed ${seed}`,
};

export const map = {
  list: 'Places of the system, as a list',
  /** What stood there when the run began. */
  before: (count: number) => `and ${count} from before the run`,
};

import type { FaultKind } from '../../../kernel/faults/fault-kind.ts';
import { the } from '../../form/article.ts';

const grouped = (count: number): string => Math.round(count).toLocaleString('en');
const many = (count: number, one: string, more = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : more}`;

const faultCounts: Readonly<Record<FaultKind, (count: number) => string>> = {
  crash: (count) => many(count, 'crash', 'crashes'),
  outage: (count) => many(count, 'outage'),
  refused: (count) => many(count, 'refusal'),
  'request-lost': (count) => many(count, 'lost request'),
  'reply-lost': (count) => many(count, 'lost reply', 'lost replies'),
  redelivery: (count) => many(count, 'redelivery', 'redeliveries'),
  rebalance: (count) => many(count, 'rebalance'),
  expiry: (count) => many(count, 'expired entry', 'expired entries'),
  'offset-expiry': (count) => many(count, 'loss of offsets', 'losses of offsets'),
  'late-subscription': (count) => many(count, 'late subscription'),
  'early-time-out': (count) => many(count, 'early time-out'),
  poison: (count) => many(count, 'poisonous message'),
  unpublishable: (count) => many(count, 'message too large', 'messages too large'),
};

const faultKinds: Readonly<Record<FaultKind, string>> = {
  crash: 'Crashes',
  outage: 'Outages',
  refused: 'Refusals',
  'request-lost': 'Lost requests',
  'reply-lost': 'Lost replies',
  redelivery: 'Redeliveries',
  rebalance: 'Rebalances',
  expiry: 'Expired entries',
  'offset-expiry': 'Offsets lost',
  'late-subscription': 'Late subscriptions',
  'early-time-out': 'Early time-outs',
  poison: 'Poisonous messages',
  unpublishable: 'Messages too large',
};

const withoutSame = ', orders that come to the same left out';

export const explore = {
  explain:
    'Tries every order in which things can happen, with every fault that you allow, until a promise breaks or nothing is left to try.',

  /** The form. */
  promise: 'What to look for',
  every: 'Any promise that breaks',
  from: 'From where',
  fromStart: 'The start',
  fromMoment: (move: number) => `This very moment (move ${move})`,
  commands: 'Commands at most',
  noCommandLeft: 'All commands of the search have been sent already.',
  sends: (commands: string) => `At any time, each from a client of its own: ${commands}`,
  sendsNothing: 'Nothing new is sent: what is under way goes on.',
  whichCommands: 'Which commands',
  noCommands: 'None: nothing new is sent.',
  leaveOut: (command: string) => `Leave out ${command}`,
  commandsOfRun: 'Those of this run',
  commandsOfStory: 'Those of this story',
  usualCommands: 'The usual ones',
  addCommand: 'Add a command',
  add: 'Add',
  commandsFull: (count: number) => `More than ${count} commands can’t be searched.`,
  faultsInAll: 'Faults in all at most',
  faultsOfKinds: 'Of each kind at most',
  where: 'Where each kind may strike',
  whereExplain: 'What fails between two places is a fault of both.',
  whereOf: (kind: string) => `${kind} at`,
  anywhere: 'Anywhere',
  onlyOf: (place: string) => `Only ${place}`,
  rareKinds: 'Rarer faults',
  faultKinds,
  smaller: 'Fewer is sooner: each command and each fault multiplies what there is to try.',
  limits: 'How it searches',
  memory: 'Memory at most',
  mib: (mib: number) => `${grouped(mib)} MiB`,
  reduce: 'Leave out orders that come to the same',
  reduceWhy:
    'Two steps that touch nothing in common may come in either order: one of them is enough. The verdict is the same, and sooner.',
  search: 'Search',
  again: 'Change and search again',
  less: {
    fault: 'Search again with one fault less',
    command: 'Search again with one command less',
  },

  /** While it runs. */
  stopping: 'Stopping …',
  stop: 'Stop',
  counter: 'How far the search is',
  states: 'States',
  movesPerSecond: 'Moves a second',
  depth: 'Depth',
  frontier: 'Still to look at',
  memoryUsed: 'Memory',
  number: grouped,
  stages: {
    reduced: 'Deciding, without orders that come to the same',
    full: 'Looking at every order',
    circles: 'Looking for what never comes to rest',
    shortest: 'Looking for the shortest way',
  },
  told: (stateCount: number, depth: number) =>
    `Still searching: ${many(stateCount, 'state')} so far, ${many(depth, 'move')} deep.`,
  brokenSoFar: (count: number) =>
    `Found: ${count === 1 ? '1 promise breaks' : `${count} promises break`}. The search goes on.`,
  notYetShortest: 'Whether it is the shortest is not sure yet.',
  soFar: {
    undecided: 'Not decided yet.',
    holds: 'Holds within these bounds.',
    happens: 'It happens.',
    'never-happens': 'Never happens within these bounds.',
  },
  openCount: (count: number) => `Not decided yet: ${many(count, 'promise')}.`,
  foundWithin: (stateCount: number) => `Found within ${many(stateCount, 'state')}; the search goes on.`,
  goesOn: 'Open a run when you like: the search goes on.',

  /** What was found. */
  result: 'What was found',
  ofSetup: (setup: string) => `Setup: ${setup}`,
  ofMoment: (move: number) => `Searched from move ${move} on.`,
  broken: (length: number) =>
    length === 0
      ? 'Broken already, before any further move.'
      : `Broken in ${many(length, 'move')}, tells not counted.`,
  shortest: 'Within these bounds no way is shorter.',
  notShortest: 'A short way; the shortest is not known.',
  reached: (length: number) =>
    length === 0
      ? 'Reached already, before any further move.'
      : `Reached in ${many(length, 'move')}, tells not counted.`,
  neverReached: (stateCount: number, bounds: string, isReduced: boolean) =>
    `Not reached in any of ${many(stateCount, 'state')} ${bounds}${isReduced ? withoutSame : ''}.`,
  goal: 'A goal of one’s own',
  neverRests: (length: number) =>
    `After ${many(length, 'move')} (tells not counted) the system goes round in circles and never comes to rest, whatever happens by itself. What is promised for the end never comes.`,
  /** `isReduced`: of the states that had to be looked at, as orders that come to the same were left out. */
  holds: (stateCount: number, bounds: string, isReduced: boolean) =>
    `Holds in ${stateCount === 1 ? 'the only state' : `all ${many(stateCount, 'state')}`} ${bounds}${isReduced ? withoutSame : ''}.`,
  happens: (stateCount: number) => `It happens: seen within ${many(stateCount, 'state')}.`,
  neverHappens: (stateCount: number, bounds: string, isReduced: boolean) =>
    `Never happens in any of ${many(stateCount, 'state')} ${bounds}${isReduced ? withoutSame : ''}.`,
  doesNotApply: 'Does not apply: this setup does not make the promise.',
  undecided: {
    stopped: (stateCount: number) => `Stopped: nothing found in the first ${many(stateCount, 'state')}.`,
    memory: (stateCount: number) =>
      `Stopped at the limit of memory: nothing found in the first ${many(stateCount, 'state')}.`,
    states: (stateCount: number) =>
      `Stopped at the limit: nothing found in the first ${many(stateCount, 'state')}.`,
    depth: (stateCount: number) =>
      `Stopped at the limit of depth: nothing found in the first ${many(stateCount, 'state')}.`,
    decided: (stateCount: number) => `Not decided in the first ${many(stateCount, 'state')}.`,
  },
  goOn: {
    stopped: 'Nothing is proved by that. Search again and wait longer, or allow fewer commands and faults.',
    limit: 'Nothing is proved by that. Allow fewer commands or faults, or more memory.',
  },
  theseBounds: 'within these bounds',
  within: (bounds: string) => `Every order ${bounds}.`,
  /** `faults`: null where none is allowed. */
  bounds: (commandCount: number, faults: string | null, isLater: boolean) => {
    const kind = isLater ? 'further command' : 'command';
    if (commandCount > 0) return `with at most ${many(commandCount, kind)} and ${faults ?? 'no fault'}`;
    return faults === null ? `with no ${kind} and no fault` : `with no ${kind} and at most ${faults}`;
  },
  faults: (faultCount: number, kinds: readonly string[]) =>
    `${many(faultCount, 'fault')} (of them at most ${kinds.join(', ')})`,
  faultCount: (kind: FaultKind, count: number) => faultCounts[kind](count),
  /** Of what is kept to a place: `1 crash only at relays`. */
  onlyAt: (faults: string, places: readonly string[]) => `${faults} only at ${places.join(' or ')}`,
  placesOfKind: {
    client: 'clients',
    service: 'services',
    database: 'databases',
    relay: 'relays',
    broker: 'the broker',
    consumer: 'consumers',
    outside: 'outside systems',
  },
  onePlace: the,
  list: (parts: readonly string[]) => parts.join(', '),
  looked: (stateCount: number, moveCount: number, depth: number, seconds: number) =>
    `Looked at ${many(stateCount, 'state')} and ${many(moveCount, 'move')}, to a depth of ${grouped(depth)}, in ${seconds.toFixed(1)} s.`,
  lookedBefore: (stateCount: number, moveCount: number, depth: number) =>
    `It looked at ${many(stateCount, 'state')} and ${many(moveCount, 'move')}, to a depth of ${grouped(depth)}.`,
  reduced: 'Orders that come to the same were left out.',
  chance: (power: string) => `The chance that two different states were taken for one is below 10${power}.`,
  steps: 'How it breaks, move by move',
  uncounted: 'What has no number is a tell: it touches nothing that is shared, and does not count.',
  fault: 'fault',
  openRun: 'Open this run in the lab',
  failed: 'The search failed.',
};

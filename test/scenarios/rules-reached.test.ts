import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { armedMove } from '../../src/kernel/machine/armed-move.ts';
import { equalJson } from '../../src/base/equal.ts';
import { createMachine, type Machine } from '../../src/kernel/machine/machine.ts';
import { meaningOf, meanings } from '../../src/kernel/meanings/table.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { isAtRest } from '../../src/kernel/machine/rest.ts';
import { scenarios } from '../../src/scenarios/scenario-table.ts';
import { startWorld } from '../../src/scenarios/form/start-world.ts';
import type { Story } from '../../src/scenarios/form/story.ts';
import { orderOf, sagaSetup, sends } from '../../src/scenarios/order-saga/stories/story-parts.ts';
import { stories } from '../../src/scenarios/story-table.ts';
import { slotPairsOf } from '../support/order-lab.ts';
import { walk, type WalkStep } from '../support/walk.ts';
import { askedIn } from '../support/services-of.ts';
import { playSetup } from '../support/every-scenario.ts';

type Seen = WalkStep & { readonly machine: Machine; readonly natural: readonly Move[] };
type Sign = (seen: Seen) => boolean;

const op =
  (kind: string): Sign =>
  ({ move }) =>
    move.kind === 'op' && move.op === kind;
const surroundings =
  (...kinds: readonly Move['kind'][]): Sign =>
  ({ move }) =>
    kinds.includes(move.kind);
const failure =
  (text: string): Sign =>
  ({ entry: { result } }) =>
    result !== null && !result.ok && result.failure === text;
const used = (world: WalkStep['world']): number =>
  Object.values(world.faultsUsed).reduce((sum, count) => sum + count, 0);
const isNatural = ({ natural, move }: Seen): boolean => natural.some((one) => equalJson(one, move));
const outcome = ({ move }: Seen): string => (move.kind === 'op' ? move.outcome : '');
const optionsOf = ({ natural, move }: Seen): number =>
  natural.filter((one) => one.kind === 'op' && move.kind === 'op' && one.activation === move.activation)
    .length;

/** How one sees in a step of a run that what a rule is about has happened there. */
const signs: Readonly<Record<string, Sign>> = {
  K5: ({ before, natural }) =>
    Object.keys(before.activations).some(
      (id) => !natural.some((move) => move.kind === 'op' && move.activation === id),
    ),
  K6: ({ before, move }) =>
    move.kind === 'crash' && Object.values(before.activations).some(({ place }) => place === move.place),
  K7: ({ machine, world }) => isAtRest(machine, world),
  K9: (seen) => outcome(seen) === 'timed-out',
  K10: op('tell'),
  K11: ({ before, world, entry: { actor } }) => {
    const [was, is] = [before.activations[actor ?? ''], world.activations[actor ?? '']];
    return was !== undefined && is !== undefined && is.results.length === 0 && was.results.length > 0;
  },
  K12: surroundings('recover', 'mend'),
  K15: surroundings('take-down', 'cut'),
  K16: surroundings('send'),
  K19: ({ machine, before, natural }) => natural.some((move) => armedMove(machine, before, move) !== move),
  K20: (seen) => optionsOf(seen) > 1,
  O1: (seen) => outcome(seen) !== 'done' && !isNatural(seen) && seen.move.kind === 'op',
  O2: (seen) => ['refused', 'connection-lost'].includes(outcome(seen)) && isNatural(seen),
  O3: (seen) => outcome(seen) === 'reply-lost' && seen.entry.facts.length > 0,
  O4: ({ before, world }) => used(world) > used(before),
  C1: (seen) => op('reply')(seen) && outcome(seen) === 'done',
  C2: ({ world }) =>
    Object.values(world.activations).some(
      ({ id, program }) =>
        program === 'controller' && !Object.values(world.requests).some(({ handler }) => handler === id),
    ),
  D0: ({ world }) => Object.values(world.databases).filter((one) => one.transactions.length > 0).length > 1,
  D1: ({ entry }) => entry.facts.length > 0 && entry.broke.includes('no-lost-update'),
  D2: op('next-id'),
  D3: (seen) =>
    op('find')(seen) &&
    Object.values(seen.before.databases).some(({ transactions }) => transactions.length > 1),
  D4: (seen) => op('commit')(seen) && outcome(seen) === 'done',
  D5: ({ move, entry: { result } }) =>
    move.kind === 'op' && move.op === 'update' && result !== null && result.ok && result.value === 0,
  D7: op('read-log'),
  D8: op('put-document'),
  D9: (seen) => outcome(seen) === 'connection-lost',
  D10: ({ world }) =>
    Object.values(world.databases).some(({ transactions }) => transactions.some(({ isFailed }) => isFailed)),
  D12: (seen) => op('commit')(seen) && seen.entry.effects.length > 0,
  D13: ({ entry: { op: done } }) => done?.kind === 'update' && !done.inTransaction,
  D14: op('select'),
  D15: surroundings('expire'),
  D16: op('find-document'),
  D17: op('watch'),
  D18: ({ entry: { op: done } }) => done?.kind === 'update' && Object.values(done.where).some(Array.isArray),
  D19: ({ entry: { op: done, effects } }) =>
    done?.kind === 'select' &&
    effects.some((effect) => effect.kind === 'read' && effect.examinedCount > effect.answer.length),
  D20: ({ world }) =>
    Object.values(world.databases).some(({ transactions }) =>
      transactions.some(({ xid }) => xid !== undefined),
    ),
  D21: ({ entry: { op: done } }) => done?.kind === 'select' && done.belowHorizon !== undefined,
  D22: ({ entry: { op: done } }) => done?.kind === 'select' && done.also !== undefined,
  M1: ({ entry: { facts } }) => facts.some(({ kind }) => kind === 'message-published'),
  M2: ({ entry: { facts } }) =>
    facts.some((fact) => fact.kind === 'message-published' && fact.message.kind === 'reply'),
  M3: ({ entry: { op: done } }) => done?.kind === 'tell' && done.step === 'answer-again',
  M5: ({ entry: { facts } }) => facts.some(({ kind }) => kind === 'message-committed'),
  S3: op('recall'),
  S5: op('await-timer'),
  S9: (seen) => op('choose')(seen) && optionsOf(seen) > 1,
  S10: surroundings('decide'),
  B1: op('publish'),
  B2: surroundings('redeliver'),
  B3: failure('fenced'),
  B4: surroundings('redeliver'),
  B5: (seen) => op('publish')(seen) && outcome(seen) === 'refused' && isNatural(seen),
  B6: ({ machine, move }) =>
    move.kind === 'recover' &&
    machine.definition.places.some(({ id, kind }) => id === move.place && kind === 'consumer'),
  B7: ({ entry: { facts } }) => facts.some(({ kind }) => kind === 'event-parked'),
  B8: (seen) => op('poll')(seen) && optionsOf(seen) > 1,
  B9: op('put-record'),
  B10: surroundings('rebalance'),
  B11: op('await-fix'),
  B12: surroundings('redrive'),
  B13: surroundings('poison'),
  B14: failure('too-large'),
  B15: ({ entry: { op: done } }) => done?.kind === 'acknowledge' && done.onlyForward === true,
  B16: op('direct-group'),
  B17: surroundings('subscribe'),
  C3: ({ entry: { result } }) => result !== null && result.ok && result.value === 'recognised',
};

/** Rules of which no run of a scenario shows anything, and why. What is no longer true here fails. */
const unreached: Readonly<Record<string, string>> = {
  K1: 'about every world and no moment: properties of the machine, tested as such',
  K2: 'about every process and no moment',
  K3: 'about every op and no moment',
  K4: 'about the list of moves, whatever happens',
  K8: 'about `settle`, which is no move',
  K13: 'about what is not possible: no run can show it',
  K14: 'about hashes, which no run shows',
  K17: 'about the cache of the automaton, which no run shows',
  K18: 'about what processes do not see',
  D6: 'every transaction of the taught system takes its locks in one order, so none waits in a circle',
  D11: 'about a program that opens a second transaction of one database, which none here does: an assert',
  M4: 'about what a commit names as its cause: followed by tests of its own',
};

const rules = [
  ...readFileSync(join(import.meta.dirname, '../../src/kernel/SPEC.md'), 'utf8').matchAll(
    /^- \*\*\[([A-Z]+\d+)\]/gm,
  ),
].map((match) => match[1] ?? '');
/** Who is asked goes on with what is decided, which is no op. */
const ofOthers: ReadonlySet<string> = new Set(['await-decision']);
const opKinds = Object.keys(meanings).filter((kind) => !ofOthers.has(kind));

/** The promises are seen to be broken and kept by runs of their own. */
const isOfMachine = (rule: string): boolean => !rule.startsWith('P');

const reached = new Set<string>();
const kinds = new Set<string>();
const endings = new Set<string>();
const walkLength = 220;

test('each rule of the machine is reached by a scenario, or is listed with the reason why not', () => {
  for (const { before, move, world, entry, machine } of steps()) {
    const natural = machine.natural(before);
    const seen = { before, move, world, entry, machine, natural };
    for (const [rule, sign] of Object.entries(signs)) if (!reached.has(rule) && sign(seen)) reached.add(rule);
    if (entry.op === null || move.kind !== 'op') continue;
    kinds.add(move.op);
    if (move.outcome !== 'done') endings.add(`${move.op} ${move.outcome}`);
    for (const outcome of meaningOf(entry.op.kind).faults(entry.op))
      if (!endings.has(`${move.op} ${outcome}`) && machine.step(before, { ...move, outcome }).ok)
        endings.add(`${move.op} ${outcome}`);
    const isAllSeen = reached.size === Object.keys(signs).length && kinds.size === opKinds.length;
    if (isAllSeen) break;
  }
  const missing = rules.filter((rule) => isOfMachine(rule) && !reached.has(rule));
  expect(missing.toSorted()).toEqual(Object.keys(unreached).toSorted());
});

test('each kind of op is done in some scenario, and what ends each kind otherwise is reached, too', () => {
  expect(opKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  const endless = opKinds.filter((kind) => ![...endings].some((ending) => ending.startsWith(`${kind} `)));
  expect(endless.toSorted()).toEqual([
    'await-fix',
    'await-publishable',
    'await-reachable',
    'begin',
    'choose',
    'recall',
    'remember',
    'rollback',
    'tell',
  ]);
});

type Told = Pick<Story, 'setup' | 'before' | 'after'>;

/** Whoever carries out commands dies between its commit and its acknowledgement: chance alone makes that too rare. */
const askedTwice = ['outbox-polling', 'flag-on-events', 'log-tailing'].map((publishing): Told => ({
  setup: sagaSetup({ coordination: 'orchestration', publishing }),
  before: [{ when: { kind: 'at-once' }, move: sends(1, orderOf(300)) }],
  after: [
    {
      when: { kind: 'event-committed', nth: 1, event: 'CreditReserved' },
      move: { kind: 'crash', place: 'customer-command-handler' },
    },
    { when: { kind: 'at-rest' }, move: { kind: 'recover', place: 'customer-command-handler' } },
  ],
}));

/** The stories of all scenarios, and a walk over each pair of variants, with commands and every fault. */
function* steps(): Generator<WalkStep & { readonly machine: Machine }> {
  for (const { setup, before: told, after } of [...stories, ...askedTwice]) {
    const { machine, tape } = playSetup(setup, [...told, ...after]);
    for (const [index, entry] of tape.entries().entries()) {
      const [before, { world }] = [tape.momentAt(index).world, tape.momentAt(index + 1)];
      yield { before, world, move: entry.move, entry, machine };
    }
  }
  for (const scenario of scenarios)
    for (const [index, slots] of slotPairsOf(scenario).entries()) {
      const machine = createMachine(scenario.define({ scenario: scenario.id, slots, seed: 1 }));
      const start = startWorld(scenario, machine);
      for (const step of walk(
        machine,
        start,
        scenario.commands,
        askedIn(scenario, machine.definition),
        index,
        walkLength,
      ))
        yield { ...step, machine };
    }
}

import type { SearchProblem } from '../../src/explorer/question/search-problem.ts';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import { pendingTells } from '../../src/explorer/asking/pending-tells.ts';
import { present } from '../../src/base/assert.ts';
import type { SystemDefinition } from '../../src/kernel/definition/definition.ts';
import { createMachine, type Machine } from '../../src/kernel/machine/machine.ts';
import type { Move } from '../../src/kernel/world/move.ts';
import { finished, type Program } from '../../src/kernel/language/process.ts';
import { atomicOutbox } from '../../src/kernel/properties/atomic-outbox.ts';
import { noPhantomEvent } from '../../src/kernel/properties/no-phantom-event.ts';
import type { World } from '../../src/kernel/world/world.ts';
import { reply } from '../../src/kernel/language/ops.ts';
import { everybodyHasDecided, noTimerIsLeft } from './waiting-promises.ts';
import { drawing, type Draw } from './mid-run.ts';
import {
  announcing,
  anyMessage,
  asking,
  choosing,
  clockwork,
  ending,
  inTurn,
  reader,
  recalling,
  remembering,
  settingTimer,
  type Script,
} from './message-scripts.ts';
import { smallSystem } from './small-system.ts';

/** What is asked of the explorer, and the seed that makes it again. */
export type Asked = { readonly name: string; readonly problem: SearchProblem };

/**
 * A few processes with timers, decisions, options, memories, commands and replies, drawn at random, from the start
 * or from the middle of a random run with faults; the same seed, the same question.
 */
export function randomTopology(seed: number, stateCountMax: number): Asked {
  const draw = drawing(seed);
  const definition = drawnSystem(draw);
  const machine = createMachine(definition);
  const length = draw.of([0, 0, 4, 10, 20]);
  const start = walked(machine, draw, length);
  const faults = draw.of<SearchProblem['bounds']['faults']>([
    {},
    { 'early-time-out': 1 },
    { 'early-time-out': 1 },
    { crash: 1 },
    { 'early-time-out': 1, crash: 1 },
    { redelivery: 1, 'reply-lost': 1 },
  ]);
  const faultCountMax = draw.of([1, 1, 2]);
  const workload = draw.below(3) === 0 ? [sent('later')] : [];
  const bounds = { ...usualBounds, commandCount: workload.length, faults, faultCountMax, stateCountMax };
  const { properties } = definition;
  return {
    name: `${seed}: ${length} moves, ${Object.keys(faults).join()} at most ${faultCountMax}`,
    problem: { definition, start: { ...start, faultsUsed: {} }, workload, properties, bounds },
  };
}

const sent = (intent: string) =>
  ({
    kind: 'send',
    intent,
    to: 'service',
    command: { type: 'Do', aggregateType: 'Account', aggregateId: 'a', data: {} },
  }) as const;

function drawnSystem(draw: Draw): SystemDefinition {
  const theme = draw.of(themes);
  const scripts = (count: number): readonly Script[] =>
    Array.from({ length: count }, () => drawnScript(draw, draw.of(theme)));
  const programs: Record<string, Program> = {
    first: inTurn(scripts(1 + draw.below(2))),
    second: inTurn(scripts(1 + draw.below(2))),
    ...(draw.below(4) > 0 ? { clock: clockwork } : {}),
    ...(draw.below(3) > 0 ? { reader } : {}),
  };
  const handled = scripts(1);
  const handler: Program = function* handler(args) {
    for (const script of handled) yield* script();
    const { request, receiver, replyTo } = args as {
      readonly request: { readonly id: string };
      readonly receiver: string;
      readonly replyTo: string;
    };
    yield* reply(replyTo, receiver, request.id, { kind: 'conflict' });
    return finished;
  };
  const promises = draw.of([
    [noPhantomEvent, atomicOutbox],
    [noTimerIsLeft, noPhantomEvent],
    // This one takes all facts in their order.
    [everybodyHasDecided, noTimerIsLeft],
  ]);
  const groups = [{ id: 'readers', topics: ['Topic'], members: ['reader'] }];
  const system = smallSystem({ programs, groups, handler, properties: promises });
  // Two processes at one place share its memory.
  return draw.below(3) === 0 ? system : together(system, 'second', 'first');
}

/** The system with a daemon at another's place. */
export function together(system: SystemDefinition, moved: string, home: string): SystemDefinition {
  return {
    ...system,
    places: system.places.filter(({ id }) => id !== moved),
    links: system.links.filter(({ from }) => from !== moved),
    daemons: system.daemons.map((daemon) =>
      daemon.place === moved ? { ...daemon, place: home, number: 2 } : daemon,
    ),
  };
}

type Kind = 'remember' | 'recall' | 'choose' | 'ask' | 'set-timer' | 'end' | 'announce';
/** What the processes of a system have to do with each other. */
const themes: readonly (readonly Kind[])[] = [
  ['remember', 'recall'],
  ['remember', 'recall', 'choose', 'ask'],
  ['set-timer', 'end'],
  ['set-timer', 'end', 'ask', 'choose'],
  ['announce', 'ask'],
  ['remember', 'recall', 'choose', 'ask', 'set-timer', 'end', 'announce'],
];

function drawnScript(draw: Draw, kind: Kind): Script {
  const entry = draw.of(['m', 'm', 'n']);
  const timer = draw.of(['t', 't', 'u']);
  const message = anyMessage(1 + draw.below(2), draw.below(3));
  switch (kind) {
    case 'remember':
      return remembering(entry, draw.of([1, 2, null]));
    case 'recall':
      return recalling(entry);
    case 'choose':
      return choosing('way');
    case 'ask':
      return asking('route', message);
    case 'set-timer':
      return settingTimer(timer);
    case 'end':
      return ending(timer, 'in-time');
    case 'announce':
      return announcing(message, draw.below(2) === 0);
  }
}

/** A random walk, in which what is no natural move comes now and then. */
function walked(machine: Machine, draw: Draw, length: number): World {
  let world = machine.initial;
  const take = (move: Move): void => {
    const stepped = machine.step(world, move);
    if (!stepped.ok) throw new Error(stepped.problem);
    world = stepped.world;
  };
  for (let left = length; left > 0; left -= 1) {
    const natural = machine.natural(world);
    const others = machine.moves(world).slice(natural.length);
    const from = natural.length > 0 && draw.below(8) > 0 ? natural : others;
    if (from.length > 0) take(present(draw.ofAny(from), 'a move'));
  }
  for (const move of pendingTells(machine, world)) take(move);
  return world;
}

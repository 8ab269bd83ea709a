import type { Machine } from '../../kernel/machine/machine.ts';
import type { ActivationId, IntentId } from '../../kernel/terms/names.ts';
import type { OpKind } from '../../kernel/language/op.ts';
import type { Activation, World } from '../../kernel/world/world.ts';
import { nextByClock } from '../../live/clock.ts';
import type { JournalEntry } from '../../live/journal.ts';
import type { Moment, Tape } from '../../live/tape.ts';

export type Overlap = {
  /** What brings the commands there. */
  readonly moves: readonly JournalEntry[];
  /** The processes that stand inside their transactions. */
  readonly held: readonly ActivationId[];
};

const movesMax = 200;

/**
 * Brings the commands of some clients to where each has read what it decides on, in a transaction that
 * is still open, and is about to write; nobody else moves.
 */
export function overlap(machine: Machine, tape: Tape, intents: readonly IntentId[]): Overlap {
  const moves: JournalEntry[] = [];
  let moment: Moment = tape.head();
  const actors = (): readonly Activation[] =>
    Object.values(moment.world.activations).filter((actor) => worksFor(actor, intents));
  while (moves.length < movesMax) {
    const free = new Set(
      actors()
        .filter((actor) => !isInside(machine, moment.world, actor))
        .map(({ id }) => id),
    );
    const others = Object.keys(moment.world.activations).filter((id) => !free.has(id));
    const due = nextByClock(machine, moment.clock, moment.world, new Set(others));
    const next = due === null ? null : tape.stretch(moment, due);
    if (next === null || !next.ok) break;
    moves.push(next.made);
    moment = next.moment;
  }
  const inside = actors().filter(({ id }) => hasTransaction(moment.world, id));
  return { moves, held: inside.map(({ id }) => id) };
}

function worksFor({ id, args }: Activation, intents: readonly IntentId[]): boolean {
  return intents.some((intent) => id === `client:${intent}` || args['receiver'] === `client:${intent}`);
}

const reading: readonly OpKind[] = ['tell', 'begin', 'select', 'find', 'next-id'];

const isInside = (machine: Machine, world: World, actor: Activation): boolean =>
  hasTransaction(world, actor.id) && !reading.includes(machine.opOf(actor).kind);

const hasTransaction = (world: World, id: ActivationId): boolean =>
  Object.values(world.databases).some(({ transactions }) => transactions.some((open) => open.id === id));

import { snapshotDeletions } from '../../kernel/faults/snapshot-deletion.ts';
import { expireMoves } from '../../kernel/faults/expiry.ts';
import { armedAt } from '../../kernel/machine/armed-move.ts';
import { crashable } from '../../kernel/definition/fault-places.ts';
import { openDecisions, waysToDecide } from '../../kernel/machine/decision.ts';
import type { Machine } from '../../kernel/machine/machine.ts';
import { meaningOf } from '../../kernel/meanings/table.ts';
import type { Move } from '../../kernel/world/move.ts';
import { linkBetween, type ActivationId, type LinkId, type PlaceId } from '../../kernel/terms/names.ts';
import type { Activation, World } from '../../kernel/world/world.ts';
import { naturalByClock } from '../../live/clock.ts';
import type { Moment } from '../../live/tape.ts';
import type { ArmedFault } from '../../kernel/world/armed-fault.ts';
import type { Op, OpResult } from '../../kernel/language/op.ts';

/** A process as the code view shows it. */
export type ProcessView = {
  readonly activation: string;
  readonly place: PlaceId;
  readonly program: string;
  /** The op that is next, with its source sites, innermost first. */
  readonly op: Op;
  readonly results: readonly OpResult[];
  readonly isEnabled: boolean;
};

/** A fault that could happen now: on a place, a link or the next op of a process. */
export type OfferedFault = {
  readonly move: Move;
  /** Happens before it, where the fault strikes right after an op. */
  readonly first?: Move;
  readonly at:
    | { readonly kind: 'place'; readonly place: PlaceId }
    | { readonly kind: 'link'; readonly link: LinkId }
    | { readonly kind: 'op'; readonly activation: string; readonly place: PlaceId };
};

/** A fault-free move that a process could make next. */
export type OfferedMove = {
  readonly move: Move;
  readonly from: PlaceId;
  readonly to: PlaceId | null;
  readonly op: Op | null;
  /** True for the one that the clock would take. */
  readonly isNext: boolean;
  /** The armed fault that comes instead of it, if any. */
  readonly armed: ArmedFault | null;
};

/** What can move by itself, for the list "who moves next". */
export function choicesOf(
  machine: Machine,
  { world, clock }: Moment,
  held: readonly ActivationId[] = [],
): readonly OfferedMove[] {
  const due = naturalByClock(machine, clock, world, new Set(held))?.move ?? null;
  return machine.natural(world).flatMap((move): readonly OfferedMove[] => {
    if (move.kind !== 'op') return [];
    const actor = world.activations[move.activation];
    if (actor === undefined) return [];
    const op = machine.opOf(actor);
    const to = meaningOf(op.kind).place({ definition: machine.definition, world, actor, op });
    const isNext =
      due?.kind === 'op' &&
      due.activation === move.activation &&
      due.outcome === move.outcome &&
      due.option === move.option;
    const armed = armedFor(machine, world, actor, move.option);
    return [{ move, from: actor.place, to, op, isNext, armed }];
  });
}

/** What people are asked: the learner may decide it, nobody owes it. */
export function decisionsOf(machine: Machine, world: World): readonly OfferedMove[] {
  return openDecisions(machine, world).flatMap(({ asker, op }) =>
    waysToDecide(asker, op).map((move) => ({
      move,
      from: asker.place,
      to: null,
      op,
      isNext: false,
      armed: armedFor(machine, world, asker, move.option),
    })),
  );
}

/** What is armed for the next op of a process; that an option is taken shows at that option. */
function armedFor(
  machine: Machine,
  world: World,
  actor: Activation,
  option: string | undefined,
): ArmedFault | null {
  const armed = armedAt(machine, world, actor);
  return armed?.strike === 'take' && armed.option !== option ? null : armed;
}

/** Of the entries that may expire so many are at hand; the list of faults asks for all. */
const entriesAtHand = 4;

/** What can be broken or mended, for the places, the links and the next ops. */
export function faultsOf(
  machine: Machine,
  world: World,
  entriesMax = entriesAtHand,
): readonly OfferedFault[] {
  const naturalCount = machine.natural(world).length;
  const faults = machine.moves(world, entriesMax).slice(naturalCount);
  const others = [...slownessOf(machine, world), ...snapshotDeletions(machine.definition, world)];
  const listed = [...faults, ...others].flatMap((move): readonly OfferedFault[] => {
    const at = spotOf(machine, world, move);
    return at === null ? [] : [{ move, at }];
  });
  return [...crashesAround(machine, world), ...listed];
}

/** Every entry that may expire now. */
export function expiriesOf(machine: Pick<Machine, 'definition'>, world: World): readonly OfferedFault[] {
  return expireMoves(machine.definition, world).flatMap((move): readonly OfferedFault[] => {
    const at = spotOf(machine, world, move);
    return at === null ? [] : [{ move, at }];
  });
}

/** A place crashes right before or right after what one of its processes does next. */
function crashesAround(machine: Machine, world: World): readonly OfferedFault[] {
  const kinds = new Map(machine.definition.places.map(({ id, kind }) => [id, kind]));
  const seen = new Set<ActivationId>();
  return machine.natural(world).flatMap((first): readonly OfferedFault[] => {
    const actor = first.kind === 'op' ? world.activations[first.activation] : undefined;
    // Where an op may go several ways, a crash around the first of them stands for all.
    if (actor === undefined || seen.has(actor.id)) return [];
    seen.add(actor.id);
    const kind = kinds.get(actor.place);
    if (kind === undefined || !crashable.includes(kind)) return [];
    const at = { kind: 'op', activation: actor.id, place: actor.place } as const;
    const move: Move = { kind: 'crash', place: actor.place };
    return [
      { move, at },
      { move, at, first },
    ];
  });
}

const slowFactor = 5;

/** Slowness is the live driver's alone, so the machine does not list it (K9); nor what an operator does of their own. */
function slownessOf({ definition }: Machine, world: World): readonly Move[] {
  return definition.links.map(({ from, to }): Move => {
    const link = linkBetween(from, to);
    return { kind: 'slow', link, factor: world.slowness[link] === undefined ? slowFactor : 1 };
  });
}

function spotOf(machine: Pick<Machine, 'definition'>, world: World, move: Move): OfferedFault['at'] | null {
  switch (move.kind) {
    case 'op': {
      const actor = world.activations[move.activation];
      if (actor === undefined) return null;
      return { kind: 'op', activation: actor.id, place: actor.place };
    }
    case 'crash':
    case 'take-down':
    case 'recover':
      return { kind: 'place', place: move.place };
    case 'cut':
    case 'mend':
    case 'slow':
      return { kind: 'link', link: move.link };
    case 'redeliver':
    case 'forget-offsets':
    case 'rebalance':
    case 'poison':
    case 'deploy-fix':
    case 'raise-limit':
    case 'redrive':
      return { kind: 'place', place: machine.definition.broker };
    case 'subscribe': {
      const [member] = machine.definition.groups.find(({ id }) => id === move.group)?.members ?? [];
      return member === undefined ? null : { kind: 'place', place: member };
    }
    case 'delete-snapshots':
    case 'expire': {
      const schema = machine.definition.databases.find(({ id }) => id === move.database);
      return schema === undefined ? null : { kind: 'place', place: schema.place };
    }
    case 'arm':
    case 'disarm':
      return { kind: 'place', place: move.fault.place };
    case 'send':
    // Offered with what can move by itself.
    case 'decide':
      return null;
  }
}

/** Every process with the op that it wants next, for the code view. */
export function processesOf(machine: Machine, world: World): readonly ProcessView[] {
  const enabled = new Set(
    machine.natural(world).flatMap((move) => (move.kind === 'op' ? [move.activation] : [])),
  );
  return Object.values(world.activations)
    .map((actor) => ({
      activation: actor.id,
      place: actor.place,
      program: actor.program,
      op: machine.opOf(actor),
      results: actor.results,
      isEnabled: enabled.has(actor.id),
    }))
    .sort((a, b) => (a.activation < b.activation ? -1 : 1));
}

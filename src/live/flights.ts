import type { Machine } from '../kernel/machine/machine.ts';
import { meaningOf } from '../kernel/meanings/table.ts';
import type { PlaceId } from '../kernel/terms/names.ts';
import type { Op } from '../kernel/language/op.ts';
import type { World } from '../kernel/world/world.ts';
import type { Clock } from './clock.ts';

export type Cargo = 'command' | 'event' | 'query' | 'reply' | 'mail';

/** A token between two places at an instant. */
export type TokenFlight = {
  readonly activation: string;
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** 0 at `from`, 1 at `to`. */
  readonly progress: number;
  readonly phase: 'out' | 'back';
  readonly cargo: Cargo;
  readonly label: string;
};

/** Where every token is at an instant: a function of the world and the clock, so scrubbing works. */
export function flightsAt(
  machine: Machine,
  world: World,
  clock: Clock,
  nowMs: number,
): readonly TokenFlight[] {
  const flights: TokenFlight[] = [];
  for (const [activation, plan] of Object.entries(clock.plans)) {
    const actor = world.activations[activation];
    if (actor === undefined) continue;
    const { sinceMs, backMs, dueMs, cameFrom, lastOp } = plan;
    if (cameFrom !== null && lastOp !== null && nowMs < backMs) {
      const cargo = cargoBack(lastOp);
      const progress = share(nowMs, sinceMs, backMs);
      flights.push(flight(activation, cameFrom, actor.place, progress, 'back', cargo, lastOp));
      continue;
    }
    const op = machine.opOf(actor);
    const occasion = { definition: machine.definition, world, actor, op };
    const meaning = meaningOf(op.kind);
    const to = meaning.place(occasion);
    // What waits at a place stands there; only its answer travels.
    if (to === null || to === actor.place || meaning.waits(op)) continue;
    const progress = share(nowMs, backMs, dueMs);
    flights.push(flight(activation, actor.place, to, progress, 'out', cargoOut(op), op));
  }
  return flights;
}

const share = (now: number, from: number, to: number): number =>
  to <= from ? 1 : Math.min(1, Math.max(0, (now - from) / (to - from)));

function flight(
  activation: string,
  from: PlaceId,
  to: PlaceId,
  progress: number,
  phase: TokenFlight['phase'],
  cargo: Cargo,
  op: Op,
): TokenFlight {
  return { activation, from, to, progress, phase, cargo, label: meaningOf(op.kind).label(op) };
}

export function cargoOut(op: Op): Cargo {
  switch (op.kind) {
    case 'request':
      return 'command';
    case 'reply':
      return 'reply';
    case 'publish':
      return 'event';
    case 'send-mail':
      return 'mail';
    default:
      return 'query';
  }
}

function cargoBack(op: Op): Cargo {
  return op.kind === 'poll' || op.kind === 'read-log' || (op.kind === 'select' && op.waits)
    ? 'event'
    : 'reply';
}

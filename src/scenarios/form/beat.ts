import type { Fact } from '../../kernel/terms/fact.ts';
import type { OpKind } from '../../kernel/language/op.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Move } from '../../kernel/world/move.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';

export type BeatId = string;

/** What a story tells from this moment on, until the next beat's has come. Its texts go by its id. */
export type Beat<Id extends BeatId = BeatId> = { readonly id: Id; readonly from: BeatMoment };

/** The move with which a beat begins. */
export type BeatMoment =
  /** Something becomes true. */
  | { readonly kind: 'fact'; readonly fact: Fact['kind']; readonly subscriber?: string }
  /** An op is carried out at a place. */
  | { readonly kind: 'done'; readonly op: OpKind; readonly place: PlaceId }
  /** Somebody does a step that touches nothing shared, by its name. */
  | { readonly kind: 'told'; readonly label: string }
  /** An op is not carried out, wherever. */
  | { readonly kind: 'failed'; readonly op: OpKind }
  /** The surroundings act. */
  | { readonly kind: 'befell'; readonly move: Exclude<Move['kind'], 'op'> }
  /** A promise is broken: with the last beat of every story, and of an episode in which one breaks. */
  | { readonly kind: 'promise-broken' };

/** Whether a move is the one that a beat waits for. That a promise breaks is seen by how the promises stand, not here. */
export function isBeat(from: BeatMoment, entry: TraceEntry): boolean {
  const { move, op, result, facts } = entry;
  switch (from.kind) {
    case 'fact':
      return facts.some(
        (fact) =>
          fact.kind === from.fact &&
          (from.subscriber === undefined || ('subscriber' in fact && fact.subscriber === from.subscriber)),
      );
    case 'done':
      return op?.kind === from.op && entry.from === from.place && result?.ok === true;
    case 'told':
      return move.kind === 'op' && move.op === 'tell' && move.label === from.label;
    case 'failed':
      return op?.kind === from.op && result?.ok === false;
    case 'befell':
      return move.kind === from.move;
    case 'promise-broken':
      return false;
  }
}

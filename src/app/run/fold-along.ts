import { present } from '../../base/assert.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { Standings } from '../../live/standings.ts';

/** What a run adds up to, entry by entry. A state is never changed, only followed by another. */
export type Fold<State> = {
  readonly initial: State;
  /** `number` is the entry's: 1 is the first. */
  readonly add: (state: State, entry: TraceEntry, number: number, stood: Stood) => State;
};

/** How the promises stood before an entry, and how after it. */
export type Stood = { readonly was: Standings; readonly is: Standings };

/** Where the entries stand: a tape, whose end may be cut off and written anew. */
export type EntrySource = {
  readonly length: () => number;
  readonly entryAt: (number: number) => TraceEntry;
  readonly standingsAt: (position: number) => Standings;
};

const spacing = 64;

/**
 * The fold of a run's first so many entries, at any time. A new entry is added to what was there, so
 * a step costs the same at the end of a long run as at its start; going back folds at most 64 entries
 * again, and going on from there each one once. An entry that a fork has dropped is told by being another object
 * than the one in its place.
 */
export function foldAlong<State>(source: EntrySource, fold: Fold<State>): (position: number) => State {
  const start = { length: 0, last: null as TraceEntry | null, state: fold.initial };
  /** After 0, 64, 128 ... entries. */
  const kept = [start];
  let head = start;
  /** What was asked for last of the past. */
  let looked = start;

  const stands = ({ length, last }: typeof start): boolean =>
    last === null || (length <= source.length() && source.entryAt(length) === last);
  const newest = () => present(kept.at(-1), 'the start is kept');
  const next = ({ length, state }: typeof start): typeof start => {
    const last = source.entryAt(length + 1);
    return {
      length: length + 1,
      last,
      state: fold.add(state, last, length + 1, stoodAt(source, length + 1)),
    };
  };

  return (position) => {
    while (!stands(newest())) kept.pop();
    if (!stands(head)) head = newest();
    for (; head.length < position;) {
      head = next(head);
      if (head.length === kept.length * spacing) kept.push(head);
    }
    if (head.length === position) return head.state;
    let back = present(kept[Math.floor(position / spacing)], 'a kept state');
    if (looked.length > back.length && looked.length <= position && stands(looked)) back = looked;
    while (back.length < position) back = next(back);
    looked = back;
    return back.state;
  };
}

/** The fold of a run's first so many entries, once: of all, if nothing is said. */
export function foldAll<State>(fold: Fold<State>, source: EntrySource, length = source.length()): State {
  let state = fold.initial;
  for (let number = 1; number <= length; number += 1)
    state = fold.add(state, source.entryAt(number), number, stoodAt(source, number));
  return state;
}

const stoodAt = ({ standingsAt }: EntrySource, number: number): Stood => ({
  was: standingsAt(number - 1),
  is: standingsAt(number),
});

import { countWhile, itemAt, itemsBetween } from './grown-list.ts';
import { getValue } from '../../base/sorted-map.ts';
import type { SequenceOfRun, SequenceRow, TransactionBar } from './sequence.ts';

/** Whether statements are shown among the messages. */
export type SequenceDetail = 'messages' | 'all';

/** The rows of a sequence that are shown, by their places among those. */
export type ShownRows = {
  readonly count: number;
  readonly at: (index: number) => SequenceRow | undefined;
  readonly between: (from: number, to: number) => readonly SequenceRow[];
  /** How many of them are of the first so many moves. */
  readonly upTo: (position: number) => number;
};

export function shownRows({ rows, messages }: SequenceOfRun, detail: SequenceDetail): ShownRows {
  const isOf =
    (position: number) =>
    (row: SequenceRow | undefined): boolean =>
      row !== undefined && row.number <= position;
  if (detail === 'all')
    return {
      count: rows.length,
      at: (index) => itemAt(rows, index),
      between: (from, to) => itemsBetween(rows, from, to),
      upTo: (position) => countWhile(rows, isOf(position)),
    };
  const at = (index: number): SequenceRow | undefined => {
    const place = itemAt(messages, index);
    return place === undefined ? undefined : itemAt(rows, place);
  };
  return {
    count: messages.length,
    at,
    between: (from, to) => itemsBetween(messages, from, to).flatMap((place) => itemAt(rows, place) ?? []),
    upTo: (position) => countWhile(messages, (place) => isOf(position)(itemAt(rows, place))),
  };
}

/** One that a row shows a part of. */
export const transactionOf = ({ transactions }: SequenceOfRun, number: number): TransactionBar | undefined =>
  getValue(transactions, number);

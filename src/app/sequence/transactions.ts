import { getValue, setValue } from '../../base/sorted-map.ts';
import type { ActivationId } from '../../kernel/terms/names.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { BarPart, OpenBar, SequenceOfRun, TransactionEnding } from './sequence.ts';

type Book = Pick<SequenceOfRun, 'transactions' | 'open'>;

/** What an entry does to transactions, and as much of each as its row shows. */
export function afterTransactions(
  before: Book,
  entry: TraceEntry,
  number: number,
): Book & { readonly bars: readonly BarPart[] } {
  const { op, actor, from } = entry;
  const ended = before.open.filter((one) => isEndedBy(one, entry));
  const left = ended.length === 0 ? before.open : before.open.filter((one) => !ended.includes(one));
  let { transactions } = before;
  for (const one of ended) {
    const known = getValue(transactions, one.number);
    if (known === undefined) continue;
    const end = { at: number, ending: endingOf(entry, one.owner) };
    transactions = setValue(transactions, one.number, { ...known, end });
  }
  const parts = before.open.map((one) => partOf(one, ended.includes(one) ? 'ends' : 'goes-on'));
  if (op?.kind !== 'begin' || actor === null) return { transactions, open: left, bars: parts };
  const begun: OpenBar = {
    number: transactions.size + 1,
    owner: actor,
    database: op.database,
    place: from,
    track: freeTrack(left, from),
  };
  return {
    transactions: setValue(transactions, begun.number, { ...begun, begunAt: number, end: null }),
    open: [...left, begun],
    bars: [...parts, partOf(begun, 'begins')],
  };
}

const partOf = ({ number, place, track }: OpenBar, part: BarPart['part']): BarPart => ({
  transaction: number,
  place,
  track,
  part,
});

/** Its owner may have another one open in another database. */
function isEndedBy({ owner, database }: OpenBar, { op, facts }: TraceEntry): boolean {
  const isNamed = facts.some((fact) => fact.kind === 'transaction-ended' && fact.owner === owner);
  return isNamed && (op === null || !('database' in op) || op.database === database);
}

function endingOf({ move, op, actor, result, effects }: TraceEntry, owner: ActivationId): TransactionEnding {
  if (move.kind === 'crash') return 'died';
  if (op?.kind !== 'commit' || actor !== owner) return 'rolled-back';
  if (result?.ok === true) return result.value === null ? 'committed' : 'rolled-back';
  // Done, and nobody hears of it: what has failed before has written nothing.
  return effects.length > 0 ? 'committed' : 'rolled-back';
}

function freeTrack(open: readonly OpenBar[], lane: string): number {
  const taken = open.filter(({ place }) => place === lane).map(({ track }) => track);
  let track = 0;
  while (taken.includes(track)) track += 1;
  return track;
}

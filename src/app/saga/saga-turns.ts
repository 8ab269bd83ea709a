import type { PlaceId } from '../../kernel/terms/names.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import type { ManagedHere } from '../../scenarios/form/managed-here.ts';
import { keptHow, type KeptHow } from './kept-how.ts';
import type { SagaBook, SagaLog, SagaTurn, ToldTurn } from './saga-log.ts';
import { sagaKey } from './saga-note.ts';

const nothingYet = { turns: [], passedOver: [], asked: [], forgottenAt: null };

/** An instance with something changed; one that nobody has told of yet begins with it. */
export function changeSaga(
  book: SagaBook,
  key: string,
  change: (saga: SagaLog) => Partial<SagaLog>,
): SagaBook {
  const [type = '', ...id] = key.split(' ');
  const saga = book.sagas[key] ?? { ...nothingYet, type, id: id.join(' '), place: '' };
  return { ...book, sagas: { ...book.sagas, [key]: { ...saga, ...change(saga) } } };
}

/** What was told becomes so: in a memory as it is remembered, else with the commit that keeps it. */
export function turnsOf(
  book: SagaBook,
  entry: TraceEntry,
  number: number,
  howKept: (type: string) => KeptHow,
): SagaBook {
  const { actor, op, effects } = entry;
  const told = actor === null ? undefined : book.told[actor];
  if (actor === null || told === undefined) return book;
  if (op?.kind === 'remember') {
    const isThis = (one: ToldTurn): boolean => sagaKey(one) === op.entry && !one.isKept;
    const kept = keep(book, told.filter(isThis), entry.from, number);
    const left = told.map((one) => (isThis(one) ? { ...one, isKept: true } : one));
    return { ...kept, told: { ...book.told, [actor]: left } };
  }
  if (op?.kind !== 'commit' || !effects.some(({ kind }) => kind === 'write')) return book;
  const waiting = told.filter((one) => !one.isKept && howKept(one.type) !== 'memory');
  const kept = waiting.filter((one) => isWritten(one, howKept(one.type), entry));
  const [first] = told;
  const isInVain = kept.length === 0 && first !== undefined && !told.some(({ isKept }) => isKept);
  const { [actor]: _, ...rest } = book.told;
  const settled = { ...keep(book, kept, entry.from, number), told: rest };
  return isInVain ? passOver(settled, first, entry.from, number) : settled;
}

/** Whether a commit has written what an instance keeps. */
function isWritten({ type, id, issued }: ToldTurn, how: KeptHow, { effects }: TraceEntry): boolean {
  if (how === 'nowhere') return issued.length > 0;
  return effects.some((effect) => {
    if (effect.kind !== 'write') return false;
    const { after } = effect.write;
    return how === 'row'
      ? after?.['saga_type'] === type && after['saga_id'] === id
      : after?.['entity_type'] === type && after['entity_id'] === id;
  });
}

function keep(book: SagaBook, told: readonly ToldTurn[], place: PlaceId, at: number): SagaBook {
  return told.reduce((before, one) => {
    const turn = turnIn(one, at);
    const change = ({ turns }: SagaLog) => ({ place, turns: [...turns, turn], forgottenAt: null });
    return changeSaga(before, sagaKey(one), change);
  }, book);
}

/** A first word that came to nothing is no beginning: only who is known can pass something over. */
function passOver(book: SagaBook, told: ToldTurn, place: PlaceId, at: number): SagaBook {
  if (book.sagas[sagaKey(told)] === undefined) return book;
  const turn = turnIn(told, at);
  return changeSaga(book, sagaKey(told), ({ passedOver }) => ({ place, passedOver: [...passedOver, turn] }));
}

const turnIn = ({ type, id, heard, cause, issued }: ToldTurn, at: number): SagaTurn => ({
  type,
  id,
  heard,
  cause,
  issued,
  at,
});

/** A crash takes what a place has in its memory alone. */
export function forgetAt(
  book: SagaBook,
  place: PlaceId,
  number: number,
  managed: readonly ManagedHere[],
): SagaBook {
  const lost = Object.entries(book.sagas).filter(([, saga]) => {
    const own = managed.find(({ manager }) => manager.type === saga.type);
    return keptHow(own) === 'memory' && saga.place === place && saga.forgottenAt === null;
  });
  return lost.reduce((before, [key]) => changeSaga(before, key, () => ({ forgottenAt: number })), book);
}

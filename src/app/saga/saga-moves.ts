import { getValue } from '../../base/sorted-map.ts';
import type { EntrySource } from '../run/fold-along.ts';
import type { Subject } from '../follow/subject.ts';
import type { Threads } from '../follow/threads.ts';
import type { SagaBook } from './saga-log.ts';
import { noteIn, sagaKey } from './saga-note.ts';

/**
 * The numbers of the moves that are about an instance, or an act: what its process tells, and all that concerns a
 * message that it has led to or what a client has asked of it.
 */
export function sagaMoves(
  book: SagaBook,
  source: Pick<EntrySource, 'length' | 'entryAt'>,
  threads: Threads,
  key: string,
): readonly number[] {
  threads.read();
  const causes = new Set(book.sagas[key]?.turns.map(({ cause }) => cause) ?? []);
  const isOurs = (subject: Subject): boolean => {
    if (subject.kind === 'command') return subject.intent === key || causes.has(subject.intent);
    const { id } = subject;
    return getValue(book.owners, id) === key || getValue(book.origins, id) === key || causes.has(id);
  };
  return Array.from({ length: source.length() }, (_, index) => index + 1).filter((number) => {
    const note = noteIn(source.entryAt(number).op);
    return (note !== null && sagaKey(note) === key) || threads.subjectsOf(number).some(isOurs);
  });
}

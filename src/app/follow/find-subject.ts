import type { Row } from '../../kernel/database/row.ts';
import { nameOf } from './chain.ts';
import { eventsNamedBy } from './named-events.ts';
import { commandOf, eventOf, subjectKey, type Subject } from './subject.ts';
import { rowKey, type Threads } from './threads.ts';

/** What a reader may point at to have it followed. */
export type Followable =
  | { readonly kind: 'move'; readonly number: number }
  | { readonly kind: 'event'; readonly id: number }
  | { readonly kind: 'command'; readonly intent: string }
  | {
      readonly kind: 'row';
      readonly database: string;
      readonly table: string;
      readonly key: string;
      readonly row: Row;
    };

/** Something to follow, and what it is called: `OrderCreated #3`. */
export type NamedSubject = { readonly subject: Subject; readonly name: string };

/**
 * What following it means: the event that it is about, else the command. A row that names no event
 * belongs to what last wrote it. Null where the run knows of nothing to follow.
 */
export function findSubject(threads: Threads, what: Followable, position: number): NamedSubject | null {
  const subject = subjectOf(threads, what, position);
  const thread = subject === null ? null : threads.threadOf(subjectKey(subject));
  return thread === null ? null : { subject: thread.subject, name: nameOf(thread) };
}

function subjectOf(threads: Threads, what: Followable, position: number): Subject | null {
  switch (what.kind) {
    case 'move':
      return threads.subjectsOf(what.number)[0] ?? null;
    case 'event':
      return eventOf(what.id);
    case 'command':
      return commandOf(what.intent);
    case 'row': {
      const named = eventsNamedBy(what.row);
      if (named.length === 1 && named[0] !== undefined) return eventOf(named[0].id);
      return threads.writerOf(rowKey(what.database, what.table, what.key), position);
    }
  }
}

import { textIn } from '../../../base/text-in.ts';
import type { TemplateState } from '../../../domains/usage-count/template.ts';
import {
  eventsOf,
  historyOf,
  rowOf,
  stateAfter,
  stateIn,
  versionOf,
  type TemplateHistory,
} from './history-of.ts';
import { templatesIn, type KeptTemplates } from './kept-templates.ts';

/** What can be asked of every keeping alike (R2). */
export type TemplateQuestion =
  | { readonly kind: 'says'; readonly id: string }
  | { readonly kind: 'how-often'; readonly id: string }
  | { readonly kind: 'who-and-why'; readonly id: string }
  | { readonly kind: 'was-after'; readonly id: string; readonly change: number }
  | { readonly kind: 'all-over'; readonly count: number };

export type Reply = {
  /** What has to be read for it. */
  readonly statement: string;
  /** How many rows that brings. */
  readonly rowCount: number;
  /** Whether they are events, from which the answer must be worked out. */
  readonly isFolded: boolean;
  readonly answer: TemplateAnswer;
};

export type TemplateAnswer =
  | { readonly kind: 'state'; readonly state: TemplateState }
  | { readonly kind: 'number'; readonly count: number }
  | { readonly kind: 'changes'; readonly history: TemplateHistory }
  | { readonly kind: 'templates'; readonly found: readonly { readonly id: string; readonly count: number }[] }
  | { readonly kind: 'unanswerable'; readonly why: Unanswerable };

/** What is missing. */
export type Unanswerable =
  /** The row has been written over: it says what is so after its last change, and that alone. */
  | { readonly kind: 'overwritten'; readonly last: number }
  /** So many changes were made, and no column says who made one. */
  | { readonly kind: 'nobody-noted'; readonly count: number }
  /** These changes were made, and nobody has noted them. */
  | { readonly kind: 'not-recorded'; readonly changes: readonly number[] }
  /** The audit tells of a change twice, or of one that the row does not know of. */
  | { readonly kind: 'doubtful'; readonly change: number }
  | { readonly kind: 'not-yet'; readonly last: number }
  | { readonly kind: 'unknown' };

export const questionKinds = ['says', 'how-often', 'who-and-why', 'was-after', 'all-over'] as const;

/** The answer that the committed rows give, however templates are kept. */
export function ask(kept: KeptTemplates, question: TemplateQuestion): Reply {
  switch (question.kind) {
    case 'says':
      return says(kept, question.id);
    case 'how-often':
      return howOften(kept, question.id);
    case 'who-and-why':
      return whoAndWhy(kept, question.id);
    case 'was-after':
      return wasAfter(kept, question.id, question.change);
    case 'all-over':
      return allOver(kept, question.count);
  }
}

function says(kept: KeptTemplates, id: string): Reply {
  if (kept.events !== null) {
    const events = eventsOf(kept.events, id);
    return folded(streamOf(id), events.length, known(events.length, state(stateAfter(events))));
  }
  const row = rowOf(kept.rows ?? [], id);
  const answer = row === undefined ? unanswerable({ kind: 'unknown' }) : state(stateIn(row));
  return read(rowStatement(kept, id), row === undefined ? 0 : 1, answer);
}

/** A version says it, whatever else is forgotten: how often, and never how. */
function howOften(kept: KeptTemplates, id: string): Reply {
  if (kept.events !== null) {
    const { length } = eventsOf(kept.events, id);
    return read(`SELECT count(*) FROM events${ofStream(id)};`, length, known(length, number(length)));
  }
  const version = versionOf(rowOf(kept.rows ?? [], id));
  return read(
    `SELECT version FROM templates WHERE template_id = '${id}';`,
    Math.min(version, 1),
    known(version, number(version)),
  );
}

function whoAndWhy(kept: KeptTemplates, id: string): Reply {
  const history = historyOf(kept, id);
  const count = lastOf(kept, id);
  if (history === null)
    return read(
      rowStatement(kept, id),
      Math.min(count, 1),
      known(count, unanswerable({ kind: 'nobody-noted', count })),
    );
  const { changes, missing } = history;
  const answer: TemplateAnswer =
    changes.length === 0 && missing.length > 0
      ? unanswerable({ kind: 'not-recorded', changes: missing })
      : known(changes.length, { kind: 'changes', history });
  return read(historyStatement(kept, id), changes.length, answer);
}

function wasAfter(kept: KeptTemplates, id: string, change: number): Reply {
  const history = historyOf(kept, id);
  const last = lastOf(kept, id);
  if (history === null) {
    const row = rowOf(kept.rows ?? [], id);
    const answer =
      row === undefined
        ? unanswerable({ kind: 'unknown' })
        : last === change
          ? state(stateIn(row))
          : unanswerable({ kind: last < change ? 'not-yet' : 'overwritten', last });
    return read(rowStatement(kept, id), row === undefined ? 0 : 1, answer);
  }
  const told = history.changes.filter(({ version }) => version === change);
  const statement = historyStatement(kept, id, change);
  const answer = afterChange(history, change, last);
  return kept.events === null
    ? read(statement, told.length, answer)
    : folded(statement, history.changes.filter(({ version }) => version <= change).length, answer);
}

function afterChange(
  { changes, missing, doubtful }: TemplateHistory,
  change: number,
  last: number,
): TemplateAnswer {
  if (doubtful.includes(change)) return unanswerable({ kind: 'doubtful', change });
  if (missing.includes(change)) return unanswerable({ kind: 'not-recorded', changes: [change] });
  const told = changes.find(({ version }) => version === change);
  if (told !== undefined) return state(told.after);
  return unanswerable(last === 0 ? { kind: 'unknown' } : { kind: 'not-yet', last });
}

/** Of events each stream is folded, whatever its count: nobody has written down what it comes to. */
function allOver(kept: KeptTemplates, limit: number): Reply {
  const { events, rows } = kept;
  if (events === null) {
    const found = (rows ?? [])
      .map((row) => ({ id: textIn(row, 'template_id') ?? '', count: stateIn(row).count }))
      .filter(({ count }) => count > limit);
    const statement = `SELECT template_id, count FROM templates WHERE count > ${limit};`;
    return read(statement, found.length, { kind: 'templates', found });
  }
  const found = templatesIn(kept)
    .map((id) => ({ id, count: stateAfter(eventsOf(events, id)).count }))
    .filter(({ count }) => count > limit);
  const statement = "SELECT * FROM events WHERE entity_type = 'Template' ORDER BY entity_id, entity_version;";
  return folded(statement, events.length, { kind: 'templates', found });
}

/** How many changes of it are known of, by its row or by its events. */
const lastOf = ({ rows, events }: KeptTemplates, id: string): number =>
  events === null ? versionOf(rowOf(rows ?? [], id)) : (eventsOf(events, id).at(-1)?.version ?? 0);

const read = (statement: string, rowCount: number, answer: TemplateAnswer): Reply => ({
  statement,
  rowCount,
  isFolded: false,
  answer,
});

const folded = (statement: string, rowCount: number, answer: TemplateAnswer): Reply => ({
  statement,
  rowCount,
  isFolded: true,
  answer,
});

const state = (of: TemplateState): TemplateAnswer => ({ kind: 'state', state: of });
const number = (count: number): TemplateAnswer => ({ kind: 'number', count });
const unanswerable = (why: Unanswerable): TemplateAnswer => ({ kind: 'unanswerable', why });

/** Of what nothing is kept nothing is known. */
const known = (count: number, answer: TemplateAnswer): TemplateAnswer =>
  count === 0 ? unanswerable({ kind: 'unknown' }) : answer;

/** What is spread over three tables is put together again by whoever asks. */
function rowStatement({ hasLines }: KeptTemplates, id: string): string {
  const lines = ['count_requests', 'count_decisions'].map((line) => ` LEFT JOIN ${line} USING (template_id)`);
  return `SELECT * FROM templates${hasLines ? lines.join('') : ''} WHERE template_id = '${id}';`;
}

const ofStream = (id: string): string => ` WHERE entity_type = 'Template' AND entity_id = '${id}'`;

const streamOf = (id: string): string => `SELECT * FROM events${ofStream(id)} ORDER BY entity_version;`;

function historyStatement({ events }: KeptTemplates, id: string, change?: number): string {
  if (events === null) {
    const only = change === undefined ? '' : ` AND version = ${change}`;
    return `SELECT * FROM template_audit WHERE template_id = '${id}'${only} ORDER BY audit_id;`;
  }
  const upTo = change === undefined ? '' : ` AND entity_version <= ${change}`;
  return `SELECT * FROM events${ofStream(id)}${upTo} ORDER BY entity_version;`;
}

import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Op } from '../../kernel/language/op.ts';
import type { SourceSite } from '../../kernel/terms/source-site.ts';
import type { TraceEntry } from '../../kernel/world/entry.ts';
import { templateAuditTable } from '../../system/keeping/template-audit.ts';
import type { Setup, VariantId } from '../../scenarios/slots/setup.ts';
import { events } from '../../system/keeping/events.ts';
import { sqlOf } from '../selectors/sql-of.ts';
import type { Comparison } from './comparison.ts';

/** What a service says to its database for one change, in its order. */
export type ChangeStatement = {
  readonly sql: string;
  readonly purpose: Purpose;
  /** The line that says it: of what keeps the aggregate, or else of whoever says it. */
  readonly site: SourceSite | null;
};

/** What a statement is there for. */
export type Purpose = (typeof purposes)[number];

export const purposes = ['finding', 'keeping', 'auditing', 'publishing'] as const;

/** One change that was made under every setup, and what each of them says to its database for it. */
export type ComparedChange = {
  readonly event: string;
  /** One list a column. */
  readonly columns: readonly (readonly ChangeStatement[])[];
};

/** The last change that all have made, where they differ in how they keep an aggregate; null: there is none. */
export function comparedChange({ compared, columns, rows }: Comparison): ComparedChange | null {
  if (new Set(compared.setups.map(({ slots }) => slots['keeping'])).size < 2) return null;
  const row = rows.findLast(({ landmark, isCommon }) => landmark.kind === 'committed' && isCommon);
  if (row?.landmark.kind !== 'committed') return null;
  const statements = columns.map(({ play }, index) => {
    const cell = row.cells[index];
    const number = cell?.kind === 'reached' ? cell.reached.number : 0;
    return changeStatements(play.setup, play.machine.definition, play.tape.entries(), number);
  });
  // What is said to a document store is no SQL: then there is nothing to lay side by side.
  if (statements.some(({ length }) => length === 0)) return null;
  return { event: row.landmark.event.type, columns: statements };
}

/** All that the process which made a move has said to the database of its service; what frames it is left out. */
function changeStatements(
  { slots }: Setup,
  { places }: Pick<SystemDefinition, 'places'>,
  entries: readonly TraceEntry[],
  number: number,
): readonly ChangeStatement[] {
  const made = entries[number - 1];
  const isService = places.some(({ id, role }) => id === made?.from && role === 'service');
  if (made === undefined || made.actor === null || !isService) return [];
  return entries.flatMap(({ actor, op }) => {
    if (actor !== made.actor || op === null || framing.has(op.kind)) return [];
    const sql = sqlOf(op);
    if (sql === null) return [];
    return [{ sql, purpose: purposeOf(op), site: siteOf(op, ownFiles(slots['keeping'])) }];
  });
}

const framing: ReadonlySet<Op['kind']> = new Set(['begin', 'commit', 'rollback']);

/** By the code that it comes from: what is said for the sake of others stands in files of its own. */
function purposeOf(op: Op): Purpose {
  const { sites = [] } = op;
  if (sites.some(({ file }) => forOthers.test(file))) return 'publishing';
  if (op.kind === 'select' || op.kind === 'find') return 'finding';
  return op.kind === 'insert' && op.table === templateAuditTable.name ? 'auditing' : 'keeping';
}

const forOthers = /^(?:publishing|announcing)\/|^keeping\/messages-for-row\.ts$/;

/** Where a way to keep an aggregate says itself what it does: `save` of an event store is `create` or `update`. */
const ownFiles = (keeping: VariantId = ''): readonly string[] =>
  keeping === events.id ? ['keeping/insert-events.ts', 'keeping/event-store.ts'] : [`keeping/${keeping}.ts`];

const siteOf = ({ sites = [] }: Op, own: readonly string[]): SourceSite | null =>
  sites.find(({ file }) => own.includes(file)) ?? sites[0] ?? null;

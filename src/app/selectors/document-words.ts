import type { Json } from '../../base/json.ts';
import type { SystemDefinition } from '../../kernel/definition/definition.ts';
import type { Op } from '../../kernel/language/op.ts';
import { documentsTable } from '../../system/keeping/aggregate-document.ts';

/** What one would say to MongoDB for the op; null for an op that is none of a document store's. */
export function documentWordsOf({ databases }: SystemDefinition, op: Op): string | null {
  switch (op.kind) {
    case 'find-document': {
      const filter = 'id' in op.by ? { _id: op.by.id } : { [`${op.by.array}.${op.by.lacks}`]: false };
      return `db.${op.collection}.findOne(${words(filter)})`;
    }
    case 'watch':
      return `db.${op.collection}.watch([], ${words({ resumeAfter: `${op.position.file}:${op.position.offset}` })}).next()`;
    case 'put-document':
      return putWords(op);
    case 'update-entry':
      return [
        `db.${op.collection}.updateOne(`,
        `  ${words({ _id: op.id, [`${op.array}.id`]: op.entryId })},`,
        `  ${words({ $set: prefixed(`${op.array}.$.`, op.set), $inc: { version: 1 } })}`,
        ')',
      ].join('\n');
    case 'next-id': {
      const schema = databases.find(({ id }) => id === op.database);
      if (schema?.tables.some(({ name }) => name === documentsTable.name) !== true) return null;
      return `db.counters.findOneAndUpdate(${words({ _id: op.sequence })}, ${words({ $inc: { value: 1 } })})`;
    }
    default:
      return null;
  }
}

function putWords(op: Extract<Op, { kind: 'put-document' }>): string {
  const { collection, id, expectedVersion, document } = op;
  if (expectedVersion === 0)
    return `db.${collection}.insertOne(\n  ${words({ _id: id, version: 1, ...document })}\n)`;
  const isChecked = expectedVersion !== null;
  const filter = isChecked ? { _id: id, version: expectedVersion } : { _id: id };
  const whole = isChecked ? { version: expectedVersion + 1, ...document } : document;
  return `db.${collection}.replaceOne(\n  ${words(filter)},\n  ${words(whole)}\n)`;
}

const prefixed = (prefix: string, record: { readonly [key: string]: Json | undefined }) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [`${prefix}${key}`, value]));

/** As JavaScript has it: names in quotes only where they need them. */
function words(value: Json | undefined): string {
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return `[${value.map((item: Json) => words(item)).join(', ')}]`;
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([key, inner]) => `${name(key)}: ${words(inner as Json)}`);
  return `{ ${fields.join(', ')} }`;
}

const name = (key: string): string => (/^[$_a-z][$\w]*$/i.test(key) ? key : `'${key}'`);

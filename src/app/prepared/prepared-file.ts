import * as v from 'valibot';
import type { PreparedRow } from './prepared-row.ts';

/** What a file of prepared verdicts holds: the code that came to them, by its parts, and a row a question. */
export type PreparedFile = {
  readonly code: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, PreparedRow>>;
};

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const fileShape = v.strictObject({
  code: v.record(v.string(), v.string()),
  rows: v.record(
    v.string(),
    v.strictObject({
      asked: v.string(),
      states: count,
      moves: count,
      atRest: count,
      depth: count,
      limit: v.nullable(v.picklist(['states', 'depth', 'memory', 'stopped', 'decided'])),
      isReduced: v.boolean(),
      verdicts: v.record(v.string(), v.string()),
    }),
  ),
});

/** The text of a file; null: it is none, as where a server answers every address with a page. */
export function readPreparedFile(text: string): PreparedFile | null {
  try {
    const parsed = v.safeParse(fileShape, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** A line a row, in the order of their names, so that a change shows which verdicts are others now. */
export function writePreparedFile({ code, rows }: PreparedFile): string {
  return `{\n"code": ${lines(code)},\n"rows": ${lines(rows)}\n}\n`;
}

function lines(record: Readonly<Record<string, unknown>>): string {
  const all = Object.keys(record)
    .sort()
    .map((key) => `${JSON.stringify(key)}: ${JSON.stringify(record[key])}`);
  return `{\n${all.join(',\n')}\n}`;
}

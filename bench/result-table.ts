import type { BenchRow } from './bench-row.ts';

/** The rows as a table in Markdown. */
export function resultTable(rows: readonly BenchRow[]): string {
  const lines = rows.map((row) =>
    [
      row.name,
      rounded(row.ours),
      row.raw === null ? '' : rounded(row.raw),
      row.unit,
      row.raw === null ? '' : `${(row.ours / row.raw).toFixed(2)}×`,
      row.ratioAim === null ? '' : `≤ ${row.ratioAim}×`,
    ].join(' | '),
  );
  return ['what | ours | raw | unit | ratio | aim', '--- | ---: | ---: | --- | ---: | ---:', ...lines]
    .map((line) => `| ${line} |`)
    .join('\n');
}

const rounded = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

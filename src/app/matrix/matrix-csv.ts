import { explorationOf } from './cells.ts';
import type { MatrixState } from './matrix-view.ts';

/** The table as text: a line for each cell that is known, with what was searched for it. */
export function matrixCsv({ part, rows, columns }: MatrixState): string {
  const head = [
    'scenario',
    'table',
    'size',
    'row',
    'promise',
    'verdict',
    'moves',
    'states',
    'reduced',
    'computed',
  ];
  const lines = rows.flatMap((view) =>
    columns.flatMap((property) => {
      const { row, found, cells } = view;
      const cell = cells.get(property);
      if (cell === undefined || cell.kind === 'unknown') return [];
      const searched = explorationOf(view)?.searched;
      const length = 'length' in cell ? cell.length : '';
      return [
        [
          part.scenario,
          part.table,
          part.size,
          row.id,
          property,
          cell.kind,
          length,
          searched?.stateCount ?? '',
          searched?.isReduced ?? '',
          searched === undefined ? '' : found === null ? 'with this version' : 'here',
        ].join(','),
      ];
    }),
  );
  return `${[head.join(','), ...lines].join('\n')}\n`;
}

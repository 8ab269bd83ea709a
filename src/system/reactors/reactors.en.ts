import type { ReactorsId } from './reactors-table.ts';

export const reactorsTexts = {
  'not-muted': 'Not muted',
  muted: 'Muted',
} satisfies Record<ReactorsId, string>;

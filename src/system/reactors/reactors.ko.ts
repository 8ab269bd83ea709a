import type { ReactorsId } from './reactors-table.ts';

export const reactorsTexts = {
  'not-muted': '음소거 안 함',
  muted: '음소거',
} satisfies Record<ReactorsId, string>;

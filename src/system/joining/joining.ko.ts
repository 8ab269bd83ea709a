import type { JoiningId } from './joining-table.ts';

export const joiningTexts = {
  later: '나중에 추가',
  'from-the-start': '시작부터',
} satisfies Record<JoiningId, string>;

import type { OutsideId } from './outside-table.ts';

export const outsideTexts = {
  plain: '요청마다 다시 수행',
  'recognises-command-id': '커맨드 ID로 확인',
} satisfies Record<OutsideId, string>;

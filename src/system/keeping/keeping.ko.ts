import type { KeepingId } from './keeping-table.ts';

export const keepingTexts = {
  row: '행 하나',
  'row-with-lines': '행 + 하위 행(테이블 3개)',
  'row-with-audit-first': '행 + 감사 기록(먼저, 따로)',
  'row-with-audit-apart': '행 + 감사 기록(나중에, 따로)',
  'row-with-audit': '행 + 감사 기록(함께)',
  document: '애그리거트마다 문서 하나',
  events: '이벤트 저장소',
} satisfies Record<KeepingId, string>;

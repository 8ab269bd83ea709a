import type { NotifyingId } from './notifying-table.ts';

export const notifyingTexts = {
  'e-mail': '메일 보내기',
  'e-mail-recognised': '멱등 키로 메일 보내기',
  row: '행 쓰기',
} satisfies Record<NotifyingId, string>;

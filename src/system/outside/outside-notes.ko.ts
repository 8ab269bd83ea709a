import type { OutsideId } from './outside-table.ts';

export const outsideNotes = {
  plain: '외부 시스템이 같은 요청을 다시 받으면 한 번 더 수행합니다.',
  'recognises-command-id':
    '외부 시스템이 커맨드 ID를 기억합니다. 같은 커맨드를 다시 받으면 더 수행하지 않고 전과 똑같이 응답합니다.',
} satisfies Record<OutsideId, string>;

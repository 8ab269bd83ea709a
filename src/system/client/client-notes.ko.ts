import type { ClientId } from './client-table.ts';

export const clientNotes = {
  once: '클라이언트가 한 번만 요청하고 결과를 받아들입니다.',
  'retry-new-id':
    '응답이 없거나 발행하지 못했다는 응답을 받으면 새 요청 ID로 다시 요청합니다. 처음 요청까지 합해 최대 세 번 시도합니다.',
  'retry-same-id':
    '응답이 없거나 발행하지 못했다는 응답을 받으면 같은 요청 ID로 다시 요청합니다. 처음 요청까지 합해 최대 세 번 시도합니다.',
} satisfies Record<ClientId, string>;

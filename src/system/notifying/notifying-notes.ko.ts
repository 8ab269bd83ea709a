import type { NotifyingId } from './notifying-table.ts';

export const notifyingNotes = {
  'e-mail': '메일은 어떤 트랜잭션에도 포함되지 않고 나갑니다. 롤백해도 되돌릴 수 없습니다.',
  'e-mail-recognised':
    '메일마다 멱등 키(idempotency key)를 붙입니다. 이미 보낸 메일을 다시 요청받으면 메일 서버는 보내지 않고 같은 응답을 줍니다.',
  row: '알림 서비스의 DB에 행 하나를 쓰며, 중복 검사와 한 트랜잭션입니다.',
} satisfies Record<NotifyingId, string>;

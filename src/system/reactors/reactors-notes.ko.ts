import type { ReactorsId } from './reactors-table.ts';

export const reactorsNotes = {
  'not-muted':
    '알림 서비스의 오프셋도 되돌아갑니다. 다시 온 이벤트도 똑같은 이벤트로 보이므로 모두에게 메일이 한 번 더 나갑니다.',
  muted:
    '재구축기가 알림 서비스의 오프셋을 되돌리기 전에 어디까지 처리했는지 적어 둡니다. 알림 서비스는 거기까지는 확인 응답만 하고 아무것도 보내지 않으며, 그 뒤부터는 평소처럼 보냅니다.',
} satisfies Record<ReactorsId, string>;

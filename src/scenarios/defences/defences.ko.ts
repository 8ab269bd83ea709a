import type { DefenceText } from './defence.ts';
import type { DefenceId } from './defence-table.ts';

export const defenceTexts = {
  'both-changes': {
    title: '두 변경 모두',
    brief:
      '두 사람이 캠페인 하나를 동시에 바꿉니다. 한 번 크래시가 나더라도 두 변경이 모두 남아야 하고, 각각이 밖에 알려져야 합니다. 캠페인 하나는 문서 하나입니다.',
  },
  'in-turn': {
    title: '순서대로',
    brief:
      '주문이 차례로, 또 동시에 바뀝니다. 모든 이벤트가 도착해야 하고, 한 주문의 이벤트는 순서를 지켜야 합니다. 문장 하나가 한 번 거부될 수 있습니다.',
  },
  'told-once': {
    title: '메일은 한 통',
    brief:
      '주문이 바뀌면 고객에게 메일이 갑니다. 빠져서도, 두 번 가서도, 없던 일을 알려서도 안 됩니다. 크래시 한 번, 그리고 데이터베이스나 브로커의 중단이 한 번 있을 수 있습니다.',
  },
  'all-or-nothing': {
    title: '전부 아니면 전무',
    brief:
      '주문에는 다른 서비스가 관리하는 신용 한도가 필요합니다. 한도가 충분한 주문도 있고 모자란 주문도 있습니다. 끝에는 한도를 확보하고 승인되거나, 확보한 것 없이 거절되어야 합니다. 크래시가 나거나 기한이 너무 일찍 끝날 수 있습니다.',
  },
} satisfies Record<DefenceId, DefenceText>;

import type { PersonalDataId } from './personal-data-table.ts';

export const personalDataNotes = {
  'in-plain':
    '고객이 자기 정보를 지워 달라고 할 수 있습니다. 읽기 모델은 통보를 받으면 지우지만 로그와 아웃박스, 브로커에는 이름이 그대로 남습니다.',
  'key-deleted':
    '크립토 슈레딩(crypto-shredding)입니다. 이벤트에는 고객마다 다른 키로 암호화한 이름만 있고, 그 키를 삭제하면 지운 것이 됩니다. 이름을 복사해 간 곳에는 남습니다.',
  'views-told':
    '키를 삭제하고, 읽기 모델은 CustomerForgotten을 받으면 복사해 둔 이름을 덮어씁니다. 스냅샷에 든 것은 남습니다.',
  'snapshots-sealed':
    '스냅샷의 이름도 같은 키로 암호화합니다. 키를 삭제하면 스냅샷에서도 함께 읽을 수 없게 됩니다. 읽기 모델에는 통보합니다.',
  'nobody-asks': '이벤트에 이름이 그대로 있고, 지워 달라는 사람이 없습니다.',
} satisfies Record<PersonalDataId, string>;

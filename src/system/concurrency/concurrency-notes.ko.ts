import type { ConcurrencyId } from './concurrency-table.ts';

export const concurrencyNotes = {
  none: '버전을 확인하지 않아 마지막에 쓴 쪽이 이깁니다.',
  'conflict-swallowed':
    '유니크 인덱스에 ON CONFLICT DO NOTHING으로 씁니다. 같은 버전의 두 번째 이벤트는 오류 없이 버려지고, 클라이언트는 “수락됨”이라는 응답을 받습니다.',
  'unique-version':
    '이벤트의 스트림과 버전에 유니크 인덱스를 둡니다. 같은 버전의 두 번째 이벤트는 거부되고 그 커맨드는 충돌이 됩니다.',
  optimistic: 'WHERE 절에 기대 버전을 넣습니다. 충돌하면 클라이언트에게 오류로 알립니다.',
  'optimistic-retry': '충돌하면 다시 읽고 다시 결정합니다. 횟수에는 한도가 있습니다.',
  pessimistic: '결정하기 전에 SELECT … FOR UPDATE로 잠급니다. 두 번째 핸들러는 첫 번째를 기다립니다.',
} satisfies Record<ConcurrencyId, string>;

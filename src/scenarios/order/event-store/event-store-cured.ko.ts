import type { CuredTexts } from '../../form/cured-text.ts';
import type { EventStoreStory } from './event-store-stories.ts';

export const eventStoreCuredTexts = {
  'create-rows': {
    before: '첫 INSERT 전',
    beats: {
      entity: { name: 'entities에 한 행', told: '이 트랜잭션 밖에서는 아직 보이지 않습니다.' },
      event: { name: 'events에 한 행', told: '이어서 아웃박스 행까지 쓰면 똑같이 세 행입니다.' },
      gone: {
        name: '사라졌고, 응답한 적도 없음',
        told: '서비스가 COMMIT 전에 죽었습니다. 한 행도 남지 않았고, 나간 응답도 없습니다.',
      },
    },
  },
  'find-unread': {
    before: '이벤트를 쓰기 전',
    beats: {
      caused: { name: '이벤트와 그 원인', told: 'triggering_event에 요청의 ID가 남습니다.' },
      snapshot: {
        name: '스냅샷 하나, 이벤트 없음',
        told: '스냅샷의 triggering_events에 바로 이 요청의 ID가 있습니다.',
      },
      recognised: {
        name: '이미 처리한 요청',
        told: '서비스가 ID를 알아보고 롤백한 뒤 처음과 같이 응답합니다.',
      },
    },
  },
  'zero-rows': {
    before: '두 find() 전',
    beats: {
      'one-row': { name: '첫 UPDATE: 1행', told: 'entity_version이 1이었고, 이제 2입니다.' },
      'no-row': {
        name: '두 번째 UPDATE: 0행',
        told: 'entity_version이 1인 행은 이제 없습니다. 서비스는 행 수를 보고 늦었다는 것을 압니다.',
      },
      refused: { name: '롤백됨', told: '이벤트도 함께 사라지고, 클라이언트는 충돌 응답을 받습니다.' },
    },
  },
} satisfies CuredTexts<EventStoreStory>;

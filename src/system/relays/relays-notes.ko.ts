import type { RelaysId } from './relays-table.ts';

export const relaysNotes = {
  two: '둘이 같은 아웃박스를 폴링합니다. 아직 발행 표시가 없는 행은 둘 다 발행할 수 있습니다.',
  'two-skip-locked':
    '각자 한 트랜잭션에서 조회, 발행, 발행 표시를 하고 다른 쪽이 잠근 행은 건너뜁니다. 커밋 전에 죽으면 다시 발행됩니다.',
  one: '릴레이를 쓰는 발행 방식이라면 하나가 모두 차례로 발행합니다.',
} satisfies Record<RelaysId, string>;

import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '트랜잭션 로그 테일링',
  note: 'events 테이블이 아웃박스를 겸합니다. 릴레이가 트랜잭션 로그(binlog)에서 커밋된 이벤트를 읽어 발행하고, 읽은 위치를 가끔 저장합니다.',
};

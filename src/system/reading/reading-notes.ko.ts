import type { ReadingId } from './reading-table.ts';

export const readingNotes = {
  none: '클라이언트는 커맨드만 보냅니다. 결과는 테이블에서 볼 수 있습니다.',
  'read-model':
    'CQRS: 조회 서비스가 프로젝션이 만들어 둔 행 하나를 읽습니다. 이벤트가 전달되는 동안 그 행은 뒤처져 있습니다.',
  'wait-for-version':
    '조회할 때 클라이언트가 응답으로 받은 버전을 함께 보냅니다. 조회 서비스는 읽기 모델이 그 버전에 이르면 응답하고, 그 전에 시간이 다 되면 실패로 응답합니다.',
  'fold-the-log':
    '읽기 모델 없이 조회할 때마다 모든 이벤트를 재연해 상태를 다시 계산합니다. 뒤처지지는 않지만 조회 한 번에 로그 전체를 읽어야 합니다.',
  'read-own-store':
    '조회 서비스가 커맨드를 처리하는 데이터베이스에서 애그리거트 하나의 스트림을 읽습니다. 뒤처지지 않지만 여러 애그리거트에 걸친 질문에는 답할 수 없습니다.',
} satisfies Record<ReadingId, string>;

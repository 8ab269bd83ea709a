import type { PersonalDataId } from './personal-data-table.ts';

export const personalDataTexts = {
  'in-plain': '이벤트에 평문으로',
  'key-deleted': '암호화하고 키를 삭제',
  'views-told': '키를 삭제하고 읽기 모델에 통보',
  'snapshots-sealed': '키를 삭제, 스냅샷도 암호화',
  'nobody-asks': '평문, 삭제 요청 없음',
} satisfies Record<PersonalDataId, string>;

import type * as en from '../en/culprits.ts';
import { josa } from './form/josa.ts';

export const culprits: typeof en.culprits = {
  'never-committed': (event) => `${event}: 커밋되지 않음`,
  'without-outbox-row': (event) => `${event}: 아웃박스 행 없이 커밋됨`,
  'without-audit-row': (event) => `${event}: 누가 왜 바꿨는지 남아 있지 않음`,
  'still-readable': (event) => `${event}: 잊어야 할 내용을 아직 읽을 수 있음`,
  'reacted-to-twice': (event) => `${event}: 두 번 반응함`,
  'without-event': (id) => `아웃박스 행 #${id}: 이벤트 없음`,
  'at-subscriber': (event, subscriber) => `${event} → ${subscriber}`,
  overtaken: (event, subscriber, version, after) => `${event} → ${subscriber}: v${after} 다음에 v${version}`,
  'out-of-date': (event, basedOn, last) =>
    `${event}: ${josa(`v${basedOn}`, '을/를')} 보고 결정했지만 이미 ${josa(`v${last}`, '으로/로')} 바뀐 뒤`,
  'written-back': (event, version, last) =>
    `${event} 발행 표시: v${last} 위에 ${josa(`v${version}`, '을/를')} 덮어씀`,
  'left-pending': (event) => `${event}: 아직 대기 상태`,
  'without-credit': (event) => `${event}: 예약된 신용 없음`,
  'reserved-in-vain': (event, order) => `${event}: 승인되지 않은 ${order}의 신용이 예약되어 있음`,
  'not-out': (event) => `${event}: 실제로 게재된 광고가 없음`,
  'out-all-the-same': (event) => `${event}: 그런데도 광고가 게재되어 있음`,
  'taken-back': (event, order) => `${event}: ${josa(order, '을/를')} 이미 승인되었다고 알림`,
  'over-limit': (event, promised, limit) => `${event}: 한도 ${limit} 중 ${promised} 예약`,
  'over-budget': (event, spent, budget) => `${event}: 광고 위치 예산 합계 ${spent}, 캠페인 예산 ${budget}`,
  'on-while-off': (event, location) => `${event}: 캠페인은 꺼졌는데 ${location} 광고는 켜져 있음`,
  row: (database, table, key) => `${database}: ${table}, ${key}`,
  partition: (partition, group, count) => `${partition} → ${group}: ${count}개 남음`,
  checkpoint: (subscriber, count) => `${subscriber}: 체크포인트가 ${count}개 뒤처짐`,
  stream: (aggregate, count) => `${aggregate}: 한 번에 이벤트 ${count}개 재연`,
  command: (intent) => `커맨드 ${intent}`,
  answer: (intent, aggregate, shown, told) =>
    `조회 ${intent}: ${aggregate} 버전 ${shown} 응답, 클라이언트가 이미 통보받은 버전은 ${told}`,
  outside: (system, step) => `${system}: ${step} 두 번`,
  saga: (type, id) => `${id}의 ${type}: 아직 끝나지 않음`,
  alone: (system, step, about) => `${system}: ${about}의 ${step}만 되어 있음`,
  person: (by, about) => `${by}의 ${about} 결정 대기`,
};

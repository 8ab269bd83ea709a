import type * as en from '../en/moves.ts';
import { josa } from './form/josa.ts';

/** Korean has no article. */
export const subject: typeof en.subject = (name) => name;

export const outcomes: typeof en.outcomes = {
  refused: (who, act, target) =>
    `${who}의 ‘${act}’ 작업이 실패했습니다. ${josa(target, '이/가')} 거부했고, ${josa(who, '은/는')} 실행되지 않았음을 압니다.`,
  'request-lost': (who, act) =>
    `${who}의 ‘${act}’ 작업이 실패했습니다. 요청이 도중에 유실되어 실행되지 않았지만, ${josa(who, '은/는')} 그것을 알 수 없습니다.`,
  'reply-lost': (who, act) =>
    `${who}의 ‘${act}’ 작업은 실행되었지만 응답이 유실되었습니다. ${josa(who, '은/는')} 실행되었는지 알 수 없습니다.`,
  'too-large': (who, act, target) =>
    `${who}의 ‘${act}’ 작업이 실패했습니다. 메시지가 ${josa(target, '이/가')} 받는 크기를 넘습니다. 몇 번을 다시 시도해도 마찬가지입니다.`,
  twice: (who, act, target) =>
    `${who}의 ‘${act}’ 작업이 실행되었고, 똑같은 것이 ${target}에 한 번 더 전달되었습니다.`,
  'connection-lost': (who, act) =>
    `${who}의 ‘${act}’ 작업이 실패했습니다. 연결이 끊겨 데이터베이스가 롤백했습니다.`,
  'timed-out': (who, act) => `${who}의 ‘${act}’ 작업이 실패했습니다. 제때 응답이 오지 않았습니다.`,
  victim: (who, act) =>
    `${who}의 ‘${act}’ 작업이 실패했습니다. 교착 상태여서 이 트랜잭션이 희생자로 골라져 롤백되었습니다.`,
};

export const actStep: typeof en.actStep = (number, sentence) => `${number}단계: ${sentence}`;

export const tooEarly: typeof en.tooEarly = (sentence) =>
  `${sentence} 아직 때가 되지 않았는데 일찍 일어난 일입니다.`;

export const failed: typeof en.failed = (who, act, failure) =>
  `${who}의 ‘${act}’ 작업이 실패했습니다(${failure}).`;

export const looked: typeof en.looked = (examinedCount, foundCount) =>
  `행 ${examinedCount}개를 훑어 ${foundCount}개를 찾았습니다.`;

export const failures: typeof en.failures = {
  refused: '거부됨',
  'too-large': '브로커가 받는 크기를 넘음',
  'timed-out': '제때 응답이 오지 않음',
  'connection-lost': '연결 끊김',
  deadlock: '교착 상태',
  'duplicate-key': '같은 키의 행이 이미 있음',
  'transaction-failed': '트랜잭션이 이미 실패해 롤백됨',
  fenced: '펜싱(fencing)됨, 파티션이 다른 멤버에게 재배정됨',
  conflict: '다른 쪽이 먼저 바꿈',
  'not-published': '이벤트를 발행하지 못함',
  'not-there-yet': '요청한 버전이 제때 반영되지 않음',
};

export const surroundings: typeof en.surroundings = {
  send: (who, command, place) =>
    `${josa(who, '이/가')} ${place}에 ${josa(command, '을/를')} 보내기로 했습니다.`,
  decide: (about, option) => `${about}에 대한 결정이 내려졌습니다(${option}).`,
  crash: (place) => `${josa(place, '이/가')} 크래시로 종료되었습니다. 메모리에 있던 것은 사라졌습니다.`,
  'take-down': (place) =>
    `${josa(place, '이/가')} 중단되었습니다. 요청에 응답하지 않지만 데이터는 그대로입니다.`,
  recover: (place) => `${josa(place, '이/가')} 복구되었습니다.`,
  cut: (from, to) => `${from}에서 ${josa(to, '으로/로')} 가는 링크가 끊겼습니다.`,
  mend: (from, to) => `${from}에서 ${josa(to, '으로/로')} 가는 링크가 이어졌습니다.`,
  slow: (from, to, factor) =>
    factor === 1
      ? `${from}에서 ${josa(to, '으로/로')} 가는 링크가 원래 속도로 돌아왔습니다.`
      : `${from}에서 ${josa(to, '으로/로')} 가는 링크가 ${factor}배 느려졌습니다.`,
  redeliver: (group, partition) =>
    `브로커가 ${josa(partition, '을/를')} 커밋된 오프셋부터 ${group}에 재전달합니다.`,
  rebalance: (group, first) =>
    `브로커가 ${group} 그룹의 파티션을 ${first === null ? '' : `${first}부터 `}다시 배정했습니다(리밸런스). 작업 중이던 멤버는 파티션을 잃고, 새 담당 멤버는 커밋된 오프셋부터 읽습니다.`,
  expire: (table, entry, database) =>
    `${database}의 ${table}에서 항목 ${josa(entry, '이/가')} 만료되었습니다. 이제 중복 메시지가 와도 알아보지 못합니다.`,
  arm: (fault) => `장애를 예약했습니다(${fault}).`,
  disarm: (fault) => `장애 예약을 취소했습니다(${fault}).`,
  poison: (id) =>
    `메시지 #${josa(String(id), '이/가')} 포이즌 메시지가 되었습니다. 이제부터 받는 쪽은 처리하지 못합니다.`,
  'delete-snapshots': (database) =>
    `운영자가 ${database}의 스냅샷을 모두 삭제했습니다. 이제 애그리거트를 찾을 때 이벤트를 처음부터 재연합니다.`,
  'deploy-fix': (id) =>
    `수정이 배포되었습니다. 이제 메시지 #${josa(String(id), '을/를')} 처리할 수 있습니다.`,
  'raise-limit': (id) =>
    `운영자가 브로커의 크기 제한을 올렸습니다. 이제 메시지 #${josa(String(id), '을/를')} 발행할 수 있습니다.`,
  subscribe: (group) =>
    `${group} 그룹이 구독을 시작했습니다. 이제부터 브로커의 로그에 이 그룹의 오프셋이 있습니다.`,
  'forget-offsets': (group) => `${group} 그룹이 오래 자리를 비워 브로커가 커밋된 오프셋을 지웠습니다.`,
  redrive: (group) => `${group}의 데드 레터를 오래된 것부터 재투입했습니다.`,
};

export const faultOn: typeof en.faultOn = {
  crash: (place) => `${place}에 크래시 일으키기`,
  'take-down': (place) => `${place} 중단시키기`,
  recover: (place) => `${place} 복구하기`,
};

export const faultActs: typeof en.faultActs = {
  send: (command) => `${command} 보내기`,
  decide: (about, option) => `${about} 결정: ${option}`,
  crash: '크래시 일으키기',
  'take-down': '중단시키기',
  recover: '복구하기',
  cut: '링크 끊기',
  mend: '링크 잇기',
  slow: (factor) => (factor === 1 ? '원래 속도로 되돌리기' : `${factor}배 느리게 하기`),
  redeliver: (partition) => `${partition} 재전달`,
  rebalance: (group, first) => `${group} 그룹 리밸런스${first === null ? '' : `(${first}부터)`}`,
  expire: (entry) => `항목 ${entry} 만료시키기`,
  'delete-snapshots': '스냅샷 모두 삭제',
  arm: '예약',
  disarm: '예약 취소',
  poison: (id) => `메시지 #${josa(String(id), '을/를')} 포이즌 메시지로 만들기`,
  'deploy-fix': (id) => `메시지 #${id}의 수정 배포`,
  'raise-limit': (id) => `메시지 #${id}에 맞춰 브로커의 크기 제한 올리기`,
  subscribe: (group) => `${group} 그룹 구독 시작`,
  'forget-offsets': (group) => `${group} 그룹의 오프셋 지우기`,
  redrive: (group) => `${group}에 데드 레터 재투입`,
  refused: '거부하기',
  'request-lost': '요청 유실',
  'reply-lost': '응답 유실',
  'too-large': '너무 커서 발행 불가로 만들기',
  twice: '두 번 응답하기',
  'connection-lost': '연결 끊기',
  'timed-out': '일찍 시간 초과시키기',
  victim: '교착 상태의 희생자로 만들기',
  done: '그대로 실행',
};

export const promiseTurns: typeof en.promiseTurns = {
  broken: (sentence) => `이 단계에서 깨진 약속: ${sentence}`,
  brokenAtRest: (sentence) => `모든 처리가 끝났는데 지켜지지 않은 약속: ${sentence}`,
  willBreak: (sentence) => `이 단계부터 더는 지킬 수 없는 약속: ${sentence}`,
  parked: (sentence) => `격리되었을 뿐 유실되지는 않은 약속: ${sentence}`,
  saved: (sentence) => `다시 지킬 수 있게 된 약속: ${sentence}`,
  keptAgain: (sentence) => `다시 지켜진 약속: ${sentence}`,
  waiting: (sentence, whom) => `대기 중인 약속${whom === '' ? '' : `(${whom})`}: ${sentence}`,
  kept: (sentence) => `지켜진 약속: ${sentence}`,
};

export const clientName: typeof en.clientName = (client, intent) => `${client} ${intent}`;

export const requestWords: typeof en.requestWords = {
  ofClient: (id) => `요청 ${id}`,
  ofCommand: (number) => `커맨드 ${number}의 요청`,
  of: (who, number) => `${who}의 요청 ${number}`,
  answerTo: (request, which) => `${request}에 대한 ${which === null ? '' : `${which}번째 `}응답`,
  versionOf: (aggregate) => `${aggregate}의 버전`,
};

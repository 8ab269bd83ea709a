import type { JsonRecord } from '../../base/json.ts';
import type { Names } from '../form/op-texts.ts';
import type * as en from '../en/tells.ts';
import { josa } from './form/josa.ts';

export const tellSteps: typeof en.tellSteps = {
  'client/heard': (_about, who) => `${josa(who, '이/가')} 결과를 알게 되었습니다.`,
  'client/gave-up': (about, who, names) =>
    `${josa(who, '이/가')} 포기했습니다(${names.failure(what(about, 'reason', 'timed-out'))}).`,
  'client/no-answer': (about, who) =>
    `${josa(who, '이/가')} 응답을 받지 못했습니다(${what(about, 'attempt', '1')}번째 시도).`,
  'client/told-failed': (about, who) =>
    `${josa(who, '이/가')} 실패했다는 응답을 받았고, 그렇게 알고 있습니다(${what(about, 'attempt', '1')}번째 시도).`,
  'handler/recognise': (about, who, names) =>
    `${who}: 핸들러가 ${josa(names.request(what(about, 'request', '?')), '을/를')} 알아봤습니다. 이미 수행했으므로 아무것도 쓰지 않습니다.`,
  'controller/receive': (about, who) =>
    `${who}: 컨트롤러가 요청을 커맨드 객체 ${josa(what(about, 'command', '하나'), '으로/로')} 바꿨습니다.`,
  'controller/receive-query': (about, who) =>
    `${who}: 컨트롤러가 요청을 조회 ${josa(what(about, 'query', '?'), '으로/로')} 바꿨습니다.`,
  'handler/wait-for-version': (about, who) =>
    `${who}: ${josa(what(about, 'aggregate', '행'), '이/가')} 아직 버전 ${what(about, 'version', '?')}에 이르지 않아 기다립니다.`,
  'repository/fold-log': (about, who) =>
    `${who}: 이벤트 ${what(about, 'events', '?')}개를 모두 읽어 상태를 다시 계산했습니다. 그중 ${what(about, 'aggregate', '조회 대상')}의 이벤트는 ${what(about, 'own', '?')}개입니다.`,
  'repository/pass-over': (about, who) =>
    `${who}: 스냅샷을 건너뛰었습니다. 스냅샷은 버전 ${what(about, 'from', '?')}, 코드가 읽는 버전은 ${what(about, 'to', '?')}입니다. 대신 이벤트 ${what(about, 'events', '?')}개를 읽었습니다.`,
  'upcaster/lift': (about, who) =>
    `${who}: 업캐스터가 버전 ${what(about, 'from', '?')}의 ${what(about, 'event', '이벤트')} 이벤트를 버전 ${what(about, 'to', '?')} 형식으로 변환했습니다. 저장된 행은 그대로입니다.`,
  'reader/fill-in': (about, who) =>
    `${who}: 버전 ${what(about, 'from', '?')}의 ${what(about, 'event', '이벤트')} 이벤트를 읽었습니다. ${filledIn(about)}.`,
  'reader/take-as-is': (about, who) =>
    `${who}: 버전 ${what(about, 'from', '?')}의 ${what(about, 'event', '이벤트')} 이벤트를 버전 ${what(about, 'to', '?')}인 것처럼 읽었습니다.`,
  'reader/find-no-key': (about, who) =>
    `${who}: ${what(about, 'person', '그 사람')}의 키가 없습니다. ${what(about, 'fields', '개인정보')}은(는) FORGOTTEN으로 읽힙니다.`,
  'controller/too-late': (about, who) =>
    `${who}: 결과가 다르게 끝났지만(${what(about, 'answer', 'failed')}), 클라이언트는 이미 “수락됨”이라는 응답을 받았고 더는 알릴 방법이 없습니다.`,
  'dispatcher/dispatch': (about, who) =>
    about['isKnown'] === false
      ? `${who}: 디스패처에 ${what(about, 'command', '이 커맨드')}의 핸들러가 없습니다.`
      : `${who}: 디스패처가 ${what(about, 'command', '커맨드')}의 핸들러를 찾아 넘겼습니다.`,
  'handler/handle': (about, who) =>
    Number(about['attempt'] ?? 1) > 1
      ? `${who}: 다른 쪽이 먼저 바꿔서 핸들러가 다시 읽고 다시 결정합니다(${what(about, 'attempt', '2')}번째 시도).`
      : `${who}: 핸들러가 ${josa(what(about, 'command', '커맨드'), '을/를')} 받았습니다.`,
  'aggregate/process': (about, who) =>
    `${who}: 애그리거트(버전 ${what(about, 'version', '0')})의 process()가 ${josa(what(about, 'command', '커맨드'), '을/를')} 검증하고 발생시킬 이벤트를 정합니다.`,
  'aggregate/raise': (about, who, names) =>
    `${who}: 애그리거트가 이벤트 ${josa(eventIn(about, names), '을/를')} 발생시켰습니다.`,
  'aggregate/apply': (about, who) =>
    `${who}: apply(${what(about, 'event', 'event')})로 애그리거트가 바뀌었고, 이벤트는 미커밋 목록에 남습니다.`,
  'aggregate/reject': (about, who, names) =>
    `${who}: 애그리거트가 거절했습니다. ${names.rejection(what(about, 'rejection', '?'))}. 아무것도 쓰지 않습니다.`,
  'aggregate/mark-committed': (_about, who) => `${who}: 미커밋 이벤트 목록을 비웠습니다.`,
  'controller/make-command': (about, who) =>
    `${who}, 1/10단계: CommandController가 요청을 커맨드 객체 ${josa(what(about, 'command', '하나'), '으로/로')} 바꿨습니다.`,
  'controller/send': (about, who) =>
    `${who}, 2/10단계: CommandController가 ${josa(what(about, 'command', '커맨드'), '을/를')} CommandDispatcher에 넘겼습니다.`,
  'dispatcher/register-handler': (about, who) =>
    about['isRefused'] === true
      ? `${who}: ${what(about, 'command', '이 커맨드')}의 핸들러가 이미 있어 RegisterHandler가 두 번째 등록을 거부했습니다.`
      : `${who}: RegisterHandler가 ${what(about, 'command', '커맨드')}의 핸들러를 핸들러 딕셔너리에 등록했습니다.`,
  'dispatcher/find-handler': (about, who) =>
    about['isKnown'] === false
      ? `${who}, 3/10단계: CommandDispatcher의 딕셔너리에 ${what(about, 'command', '이 커맨드')}의 핸들러가 없습니다.`
      : `${who}, 3/10단계: CommandDispatcher가 딕셔너리의 핸들러 ${what(about, 'entries', '?')}개 중에서 ${what(about, 'command', '커맨드')}의 것을 찾아 커맨드를 넘겼습니다.`,
  'handler/take-command': (about, who) => {
    const again =
      Number(about['attempt'] ?? 1) > 1
        ? ` 다른 쪽이 먼저 바꿔서 ${what(about, 'attempt', '2')}번째 시도입니다.`
        : '';
    return about['isNew'] === true
      ? `${who}, 4/10단계: CommandHandler가 ${what(about, 'command', '커맨드')}에 쓸 PostAggregate를 새로 만들고, 같은 ID가 이미 있는지 확인합니다.${again}`
      : `${who}, 4/10단계: CommandHandler가 ${what(about, 'command', '커맨드')}에 쓸 애그리거트를 EventSourcingHandler.GetByIdAsync로 불러옵니다.${again}`;
  },
  'repository/get-by-id': (about, who) =>
    about['version'] === 0
      ? `${who}: EventStoreRepository에 ${what(about, 'aggregate', '이 애그리거트')}의 이벤트가 없습니다.`
      : `${who}: EventSourcingHandler가 EventStoreRepository에서 찾은 ${what(about, 'aggregate', '애그리거트')}의 이벤트를 차례로 다시 적용했습니다. 버전은 ${what(about, 'version', '?')}입니다.`,
  'aggregate/run-method': (about, who) =>
    `${who}, 5/10단계: PostAggregate에서 ${what(about, 'command', '커맨드')}의 메서드가 규칙을 검사합니다(버전 ${what(about, 'version', '0')}).`,
  'aggregate/raise-event': (about, who) =>
    `${who}, 6/10단계: PostAggregate가 ${josa(what(about, 'event', '이벤트'), '을/를')} 발생시켰습니다(RaiseEvent).`,
  'aggregate/apply-change': (about, who) =>
    `${who}, 7/10단계: AggregateRoot가 ${josa(what(about, 'event', '이벤트'), '을/를')} 적용했습니다(ApplyChange). 미커밋 변경은 ${what(about, 'count', '1')}개이고, 이 프로세스의 메모리에만 있습니다.`,
  'handler/save-aggregate': (_about, who) =>
    `${who}, 8/10단계: CommandHandler가 애그리거트를 EventSourcingHandler.SaveAsync에 넘겼습니다.`,
  'repository/save-events': (about, who) =>
    `${who}, 9/10단계: EventStore.SaveAsync가 미커밋 변경 ${what(about, 'count', '1')}개를 DB에 쓰고 브로커로 보내게 합니다.`,
  'handler/produce': (about, who) =>
    `${who}, 9/10단계의 두 번째 쓰기: EventProducer가 이벤트를 JSON으로 바꿨습니다. ${what(about, 'json', '{}')}`,
  'aggregate/mark-changes-as-committed': (_about, who) =>
    `${who}, 10/10단계: MarkChangesAsCommitted가 미커밋 변경 목록을 비웠습니다.`,
  'aggregate/manage': (about, who) =>
    `${who}: 프로세스 매니저 ${josa(what(about, 'saga', '?'), '이/가')} ${josa(what(about, 'message', '메시지'), '을/를')} 받고 다음 할 일을 정합니다.`,
  'consumer/carry-out': (about, who) =>
    `${josa(who, '이/가')} 커맨드 ${josa(`${what(about, 'command', '메시지')} #${what(about, 'id', '?')}`, '을/를')} 받았습니다.`,
  'consumer/answer-again': (about, who) =>
    `${who}: 커맨드 ${josa(`${what(about, 'command', '메시지')} #${what(about, 'id', '?')}`, '은/는')} 이미 처리했으므로 저장된 응답을 다시 보냅니다.`,
  'consumer/react': (about, who) =>
    `${who}: ${what(about, 'event', '이벤트')} #${what(about, 'id', '?')}에 대한 정책은 커맨드 ${what(about, 'command', '하나')}입니다.`,
  'consumer/pass-over': (about, who) =>
    `${who}: ${what(about, 'event', '이벤트')} #${what(about, 'id', '?')}에 대해 할 일이 없습니다.`,
  'consumer/reply-late': (about, who) =>
    `${who}: 응답 ${josa(`${what(about, 'event', '메시지')} #${what(about, 'id', '?')}`, '을/를')} 기다리는 사가가 없습니다. 아무것도 바꾸지 않습니다.`,
  'consumer/deadline': (about, who) => `${who}: 사가 ${what(about, 'saga', '?')}의 기한이 지났습니다.`,
  'consumer/deadline-cancelled': (about, who) =>
    `${who}: 사가 ${josa(what(about, 'saga', '?'), '은/는')} 그사이 기다리기를 마쳤습니다. 아무것도 바꾸지 않습니다.`,
  'consumer/recognise': (about, who) =>
    `${who}: ${josa(`${what(about, 'event', '이벤트')} #${what(about, 'id', '?')}`, '은/는')} 이미 반응한 이벤트입니다.`,
  'consumer/cannot-handle': (about, who) =>
    `${josa(who, '이/가')} ${josa(`${what(about, 'event', '메시지')} #${what(about, 'id', '?')}`, '을/를')} 처리하지 못합니다. 포이즌 메시지입니다.`,
  'consumer/block': (about, who) =>
    `${josa(who, '이/가')} ${what(about, 'event', '메시지')} #${what(about, 'id', '?')} 처리에 ${what(about, 'attempts', '3')}번 실패하고 멈췄습니다. 그 파티션에서 뒤에 있는 것은 읽지 않습니다.`,
};

export const tellActs: typeof en.tellActs = {
  'client/heard': () => '결과 확인',
  'client/gave-up': () => '포기',
  'client/no-answer': () => '응답이 없음을 확인',
  'client/told-failed': () => '실패했다는 응답 확인',
  'handler/recognise': () => '처리한 요청임을 알아보기',
  'controller/receive': (about) =>
    `요청을 커맨드 객체 ${josa(what(about, 'command', '하나'), '으로/로')} 바꾸기`,
  'controller/receive-query': (about) => `요청을 조회 ${josa(what(about, 'query', '?'), '으로/로')} 바꾸기`,
  'handler/wait-for-version': (about) => `버전 ${what(about, 'version', '?')} 기다리기`,
  'repository/fold-log': (about) => `이벤트 ${what(about, 'events', '?')}개 다시 계산하기`,
  'repository/pass-over': () => '이전 코드의 스냅샷 건너뛰기',
  'upcaster/lift': (about) =>
    `${what(about, 'event', '이벤트')} 이벤트를 버전 ${what(about, 'to', '?')} 형식으로 변환하기`,
  'reader/fill-in': (about) => `${what(about, 'event', '이벤트')} 이벤트를 기본값으로 채워 읽기`,
  'reader/take-as-is': (about) => `${what(about, 'event', '이벤트')} 이벤트를 있는 그대로 읽기`,
  'reader/find-no-key': (about) => `${what(about, 'person', '그 사람')}의 키가 없음을 확인`,
  'controller/too-late': () => '클라이언트가 이미 다른 응답을 받았음을 확인',
  'dispatcher/dispatch': (about) => `${what(about, 'command', '커맨드')}의 핸들러 찾기`,
  'handler/handle': (about) => `${what(about, 'command', '커맨드')} 받기`,
  'aggregate/process': (about) => `process(${what(about, 'command', 'command')})`,
  'aggregate/raise': (about) => `${what(about, 'event', '이벤트')} 발생`,
  'aggregate/apply': (about) => `apply(${what(about, 'event', 'event')})`,
  'aggregate/reject': () => '커맨드 거절',
  'aggregate/mark-committed': () => '미커밋 이벤트 목록 비우기',
  'controller/make-command': (about) =>
    `1/10단계: 커맨드 객체 ${josa(what(about, 'command', '하나'), '으로/로')} 바꾸기`,
  'controller/send': (about) =>
    `2/10단계: ${josa(what(about, 'command', '커맨드'), '을/를')} 디스패처에 넘기기`,
  'dispatcher/register-handler': (about) => `${what(about, 'command', '커맨드')}의 핸들러 등록`,
  'dispatcher/find-handler': (about) => `3/10단계: ${what(about, 'command', '커맨드')}의 핸들러 찾기`,
  'handler/take-command': (about) =>
    about['isNew'] === true ? '4/10단계: 새 애그리거트 만들기' : '4/10단계: GetByIdAsync',
  'repository/get-by-id': () => '이벤트를 차례로 다시 적용',
  'aggregate/run-method': (about) => `5/10단계: PostAggregate의 ${what(about, 'command', '메서드')}`,
  'aggregate/raise-event': (about) => `6/10단계: RaiseEvent(${what(about, 'event', 'event')})`,
  'aggregate/apply-change': (about) => `7/10단계: ApplyChange(${what(about, 'event', 'event')})`,
  'handler/save-aggregate': () => '8/10단계: 애그리거트를 저장하도록 넘기기',
  'repository/save-events': () => '9/10단계: EventStore.SaveAsync',
  'handler/produce': () => '9/10단계의 두 번째 쓰기: 이벤트를 JSON으로 바꾸기',
  'aggregate/mark-changes-as-committed': () => '10/10단계: MarkChangesAsCommitted',
  'aggregate/manage': (about) => `${what(about, 'message', '메시지')} 다음 할 일 정하기`,
  'consumer/carry-out': (about) => `${what(about, 'command', '커맨드')} 받기`,
  'consumer/answer-again': (about) => `${what(about, 'command', '커맨드')}에 다시 응답`,
  'consumer/react': (about) =>
    `${what(about, 'event', '이벤트')}에 ${josa(what(about, 'command', '커맨드'), '으로/로')} 반응`,
  'consumer/pass-over': (about) => `${what(about, 'event', '이벤트')} 지나치기`,
  'consumer/reply-late': (about) => `기다리는 사가가 없는 ${what(about, 'event', '응답')} 지나치기`,
  'consumer/deadline': (about) => `사가 ${what(about, 'saga', '?')}에 기한이 지났음을 알리기`,
  'consumer/deadline-cancelled': () => '사가가 더는 기다리지 않음을 확인',
  'consumer/recognise': (about) => `${josa(what(about, 'event', '이벤트'), '을/를')} 알아보기`,
  'consumer/cannot-handle': (about) => `${what(about, 'event', '메시지')} 처리 실패`,
  'consumer/block': (about) => `${what(about, 'event', '메시지')}에서 멈추기`,
};

function eventIn(about: JsonRecord, names: Names): string {
  const type = what(about, 'event', '하나');
  const name = names.event(type);
  return name === type ? type : `${type}(${name})`;
}

function what(about: JsonRecord, key: string, otherwise: string): string {
  const value = about[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}

/** Which fields a tolerant reader has filled in. */
function filledIn(about: JsonRecord): string {
  const missing = what(about, 'missing', '');
  return missing === '' ? '빠진 필드는 없습니다' : `없는 필드 ${missing}에는 기본값을 넣었습니다`;
}

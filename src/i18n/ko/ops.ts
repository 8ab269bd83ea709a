import type { Answer } from '../../kernel/terms/message.ts';
import type { FindDocumentOp, SelectOp } from '../../kernel/language/op.ts';
import { cells, conditions, eventName, rowName, values } from '../form/cells.ts';
import { entryOf } from '../form/look-up.ts';
import type { Names, OpTexts } from '../form/op-texts.ts';
import { aboveText, hasGivenUp } from '../form/select-text.ts';
import { josa } from './form/josa.ts';
import { tellActs, tellSteps } from './tells.ts';

export const ops: OpTexts = {
  tell: {
    act: (op, names) => {
      const act = entryOf(tellActs, `${op.actor}/${op.step}`)?.(op.about) ?? op.step;
      return op.actor === 'client' ? act : `${names.actor(op.actor)}: ${act}`;
    },
    did: (op, _value, who, names) =>
      entryOf(tellSteps, `${op.actor}/${op.step}`)?.(op.about, who, names) ??
      `${who}: ${names.actor(op.actor)}, ${op.step}.`,
  },
  begin: {
    act: (op, names) => `${names.database(op.database)}에서 트랜잭션 시작`,
    did: (op, _value, who, names) =>
      `${josa(who, '이/가')} ${names.database(op.database)}에서 트랜잭션을 시작했습니다.`,
  },
  'next-id': {
    act: (op) => `${op.sequence}의 다음 ID 받기`,
    did: (op, id, who) =>
      `${josa(who, '이/가')} ${op.sequence} 시퀀스에서 ID ${josa(String(id), '을/를')} 받았습니다.`,
  },
  select: {
    act: (op) => `${queryText(op)} 조회`,
    did: (op, rows, who) =>
      hasGivenUp(op, rows)
        ? `${josa(who, '이/가')} ${josa(queryText(op), '을/를')} 더 기다리지 않고 그다음 것을 조회했습니다(${rowCount(rows.length)}).`
        : `${josa(who, '이/가')} ${josa(queryText(op), '을/를')} 조회했습니다(${rowCount(rows.length)}).`,
  },
  find: {
    act: (op) => `${op.entityType} ${op.entityId} 불러오기`,
    did: (op, found, who) =>
      `${josa(who, '이/가')} ${op.entityType} ${josa(op.entityId, '을/를')} 불러왔습니다(${
        found.snapshot === null ? '' : '스냅샷과 '
      }이벤트 ${found.events.length}개).`,
  },
  insert: {
    act: (op, names) =>
      `${op.table}에 ${rowName(op.row, names)} 삽입${op.onConflict === undefined ? '' : '(키가 이미 있으면 넘어감)'}`,
    did: (op, row, who, names) =>
      row === null
        ? `${josa(who, '이/가')} ${op.table}에 아무것도 삽입하지 않았습니다. ${rowName(op.row, names)}의 키가 이미 있습니다(ON CONFLICT DO NOTHING).`
        : `${josa(who, '이/가')} ${op.table}에 ${josa(rowName(row, names), '을/를')} 삽입했습니다${open(op)}.`,
  },
  put: {
    act: (op, names) => `${op.table}에 ${rowName(op.row, names)} 쓰기`,
    did: (op, _value, who, names) =>
      `${josa(who, '이/가')} ${op.table}에 ${josa(rowName(op.row, names), '을/를')} 썼습니다${open(op)}.`,
  },
  update: {
    act: (op) => `${op.table} 갱신(${conditions(op.where)})`,
    did: (op, rows, who) =>
      rows === 0
        ? `${josa(who, '은/는')} ${op.table}에서 한 행도 갱신하지 못했습니다. ${conditions(op.where)}인 행이 없습니다.`
        : `${josa(who, '이/가')} ${op.table}의 ${rowCount(rows)}를 ${josa(cells(op.set), '으로/로')} 바꿨습니다${open(op)}.`,
  },
  delete: {
    act: (op) => `${op.table}에서 삭제(${conditions(op.where)})`,
    did: (op, rows, who) =>
      `${josa(who, '이/가')} ${op.table}에서 ${rowCount(rows)}를 삭제했습니다${open(op)}.`,
  },
  commit: {
    act: (op, names) => `${names.database(op.database)}에 커밋`,
    did: (op, value, who, names) =>
      value === 'rolled-back'
        ? `${josa(who, '이/가')} 커밋을 요청했지만, 앞의 SQL 문이 실패했으므로 ${names.database(op.database)}에서 롤백되었습니다.`
        : `${josa(who, '이/가')} 커밋했습니다. 이 트랜잭션의 변경이 모두 ${names.database(op.database)}에 반영되었습니다.`,
  },
  rollback: {
    act: (op, names) => `${names.database(op.database)}에서 롤백`,
    did: (op, _value, who, names) =>
      `${josa(who, '이/가')} 롤백했습니다. 이 트랜잭션의 변경은 ${names.database(op.database)}에 하나도 반영되지 않습니다.`,
  },
  'read-log': {
    act: (op) => `트랜잭션 로그 읽기(${op.position.file}:${op.position.offset} 다음부터)`,
    did: (op, log, who) =>
      `${josa(who, '이/가')} 트랜잭션 로그에서 ${op.position.file}:${op.position.offset} 다음 트랜잭션 ${log.length}개를 읽었습니다.`,
  },
  'find-document': {
    act: (op) => `${documentText(op)} 찾기`,
    did: (op, found, who) =>
      found === null
        ? `${josa(who, '은/는')} ${josa(documentText(op), '을/를')} 찾지 못했습니다.`
        : `${josa(who, '이/가')} ${op.collection}에서 버전 ${found.version}인 ${josa(found.id, '을/를')} 찾았습니다.`,
  },
  watch: {
    act: (op) => `${op.collection}의 다음 변경 기다리기`,
    did: (op, change, who) =>
      `${josa(who, '이/가')} ${op.collection}의 다음 변경을 전달받았습니다(${change.id}, 버전 ${change.version}).`,
  },
  'put-document': {
    act: (op) => `${op.collection}에 문서 ${op.id} 쓰기`,
    did: (op, isDone, who) =>
      isDone
        ? op.expectedVersion === null
          ? `${josa(who, '이/가')} ${op.collection}에 문서 ${josa(op.id, '을/를')} 덮어썼습니다. 그 사이의 변경은 확인하지 않았습니다.`
          : `${josa(who, '이/가')} ${op.collection}에 문서 ${josa(op.id, '을/를')} 썼습니다.`
        : `${josa(who, '은/는')} 문서 ${josa(op.id, '을/를')} 쓰지 못했습니다. 버전이 더 이상 ${josa(String(op.expectedVersion ?? ''), '이/가')} 아닙니다.`,
  },
  'update-entry': {
    act: (op) => `${op.id}.${op.array}의 항목 ${op.entryId} 갱신`,
    did: (op, isDone, who) =>
      isDone
        ? `${josa(who, '이/가')} ${op.id}.${op.array}의 항목 ${josa(String(op.entryId), '을/를')} ${josa(cells(op.set), '으로/로')} 바꿨습니다.`
        : `${josa(who, '은/는')} ${op.id}.${op.array}에서 항목 ${josa(String(op.entryId), '을/를')} 찾지 못했습니다.`,
  },
  publish: {
    act: (op) => `${eventName(op.message)} 발행`,
    did: (op, at, who) =>
      `${josa(who, '이/가')} ${josa(eventName(op.message), '을/를')} ${at.partition}의 오프셋 ${at.offset}에 발행했습니다.`,
  },
  poll: {
    act: () => '다음 메시지 대기',
    did: (_op, record, who) =>
      record === null
        ? `${josa(who, '은/는')} 미뤄 둔 메시지를 이어서 처리할 수 있습니다.`
        : `${josa(who, '이/가')} ${record.partition}의 오프셋 ${record.offset}에서 ${josa(eventName(record.message), '을/를')} 받았습니다.`,
  },
  acknowledge: {
    act: (op) => `${op.partition} 오프셋 ${op.offset}까지 확인 응답`,
    did: (op, _value, who) =>
      `${josa(who, '이/가')} ${op.partition}의 오프셋 ${op.offset}까지 확인 응답(ack)을 보냈습니다. ${
        op.onlyForward === undefined
          ? '그 오프셋이 커밋됩니다.'
          : '처리가 끝난 가장 높은 오프셋이 커밋됩니다.'
      }`,
  },
  'direct-group': {
    act: ({ group, directive, to }) =>
      ({
        describe: `${group} 그룹의 로그 끝 확인하기`,
        stop: `${group} 그룹 멈추기`,
        'reset-offsets':
          to === undefined ? `${group} 그룹의 오프셋을 0으로 되돌리기` : `${group} 그룹의 오프셋 맞추기`,
        start: `${group} 그룹 시작하기`,
      })[directive],
    did: ({ group, directive, to }, _value, who) =>
      ({
        describe: `${josa(who, '이/가')} ${group} 그룹이 읽는 로그의 끝을 확인했습니다.`,
        stop: `${josa(who, '이/가')} ${group} 그룹을 멈췄습니다. 이제 멤버에게 아무것도 전달되지 않습니다.`,
        'reset-offsets':
          to === undefined
            ? `${josa(who, '이/가')} ${group} 그룹의 오프셋을 0으로 되돌렸습니다. 모두 처음부터 다시 읽습니다.`
            : `${josa(who, '이/가')} ${group} 그룹의 오프셋을 새 뷰가 반영한 곳에 맞췄습니다.`,
        start: `${josa(who, '이/가')} ${group} 그룹을 다시 시작했습니다. 멤버가 이어서 읽습니다.`,
      })[directive],
  },
  'put-record': {
    act: (op) => `${op.topic}에 ${cells(op.record)} 저장`,
    did: (op, _value, who) =>
      `${josa(who, '이/가')} ${op.topic}에 키 ${op.key}의 레코드로 ${josa(cells(op.record), '을/를')} 저장했습니다.`,
  },
  'get-record': {
    act: (op) => `${op.topic}의 마지막 레코드 읽기`,
    did: (op, record, who) =>
      record === null
        ? `${josa(who, '은/는')} ${op.topic}에서 ${op.key}의 레코드를 찾지 못해 처음부터 시작합니다.`
        : `${josa(who, '이/가')} ${op.topic}에서 ${op.key}의 마지막 레코드를 읽었습니다(${cells(record)}).`,
  },
  request: {
    act: (op, names) => `${names.place(op.to)}에 ${op.request.command.type} 보내기`,
    did: (op, _value, who, names) =>
      `${josa(who, '이/가')} ${names.place(op.to)}에 ${josa(op.request.command.type, '을/를')} 보냈습니다.`,
  },
  'await-reply': {
    act: (op, names) => `${names.place(op.from)}의 응답 기다리기`,
    did: (_op, answer, who, names) =>
      `${josa(who, '이/가')} 응답을 받았습니다(${answerText(answer, names)}).`,
  },
  reply: {
    act: (op, names) => `응답 보내기(${answerText(op.answer, names)})`,
    did: (op, _value, who, names) => `${josa(who, '이/가')} 응답했습니다(${answerText(op.answer, names)}).`,
  },
  'send-mail': {
    act: (op, names) => `“${names.event(op.mail.subject)}” 메일 보내기`,
    did: ({ mail, to }, value, who, names) => {
      const what = `${mail.to ?? `${mail.about}의 고객`}에게 “${names.event(mail.subject)}” 메일을`;
      return value === 'recognised'
        ? `${josa(who, '이/가')} ${what} 다시 요청했습니다. ${josa(names.place(to), '이/가')} 멱등 키를 알아보고 다시 보내지 않았습니다.`
        : `${josa(who, '이/가')} ${what} 보냈습니다.`;
    },
  },
  'await-reachable': {
    act: (op, names) => `${names.place(op.place)}에 연결될 때까지 대기`,
    did: (op, _value, who, names) =>
      `${josa(who, '이/가')} ${names.place(op.place)}에 연결되는 것을 확인하고 재시도합니다.`,
  },
  'await-fix': {
    act: (op) => `메시지 #${op.eventId}의 수정 배포 대기`,
    did: (op, _value, who) =>
      `메시지 #${op.eventId}의 수정이 배포되어 ${josa(who, '이/가')} 다시 시도합니다.`,
  },
  'await-publishable': {
    act: (op) => `브로커가 메시지 #${josa(String(op.eventId), '을/를')} 받을 때까지 대기`,
    did: (op, _value, who) =>
      `브로커가 메시지 #${josa(String(op.eventId), '을/를')} 받게 되어 ${josa(who, '이/가')} 다시 시도합니다.`,
  },
  'await-decision': {
    act: (op, names) => `${op.subject}에 대한 ${names.place(op.by)}의 결정 대기`,
    did: (op, option, _who, names) =>
      `${josa(names.place(op.by), '이/가')} ${op.subject}에 대해 결정했습니다(${names.option(option)}).`,
  },
  choose: {
    act: (op) => `${op.subject}에 대해 선택`,
    did: (op, option, who, names) =>
      `${josa(who, '이/가')} ${op.subject}에 대해 선택했습니다(${names.option(option)}).`,
  },
  'await-timer': {
    act: (op) => `${op.table}의 타이머 만료 대기`,
    did: (op, row, who, names) => `${who}: ${op.table}의 타이머가 만료되었습니다(${rowName(row, names)}).`,
  },
  recall: {
    act: (op, names) => `메모리에서 ${names.remembered(op.entry)} 꺼내기`,
    did: (op, value, who, names) =>
      value === null
        ? `${who}의 메모리에는 ${josa(names.remembered(op.entry), '이/가')} 없습니다.`
        : `${josa(who, '이/가')} 메모리에서 ${josa(names.remembered(op.entry), '을/를')} 꺼냈습니다(${cells(value)}).`,
  },
  remember: {
    act: (op, names) =>
      op.value === null
        ? `${names.remembered(op.entry)} 메모리에서 지우기`
        : op.once === true
          ? `자체 저장소에 ${values(op.value)} 적기`
          : `${names.remembered(op.entry)} 메모리에 담기`,
    did: (op, _value, who, names) =>
      op.value === null
        ? `${josa(who, '이/가')} 메모리에서 ${josa(names.remembered(op.entry), '을/를')} 지웠습니다.`
        : op.once === true
          ? `${josa(who, '이/가')} 자체 저장소에 적었습니다(${values(op.value)}).`
          : `${josa(who, '이/가')} ${josa(names.remembered(op.entry), '을/를')} 메모리에 담았습니다(${cells(op.value)}). 크래시가 나면 사라집니다.`,
  },
};

function answerText(answer: Answer, names: Names): string {
  switch (answer.kind) {
    case 'accepted':
      return `수락, ${answer.aggregateId}의 버전 ${answer.version}${statusText(answer)}`;
    case 'shown':
      return answer.version === 0
        ? `${answer.aggregateId} 없음`
        : `${answer.aggregateId}의 상태 ${answer.status}, 버전 ${answer.version}`;
    case 'rejected':
      return `거절, ${names.rejection(answer.rejection)}`;
    case 'conflict':
      return '충돌, 다른 쪽이 먼저 바꿈';
    case 'failed':
      return `실패, ${names.failure(answer.reason)}`;
  }
}

const statusText = ({ status }: Extract<Answer, { readonly kind: 'accepted' }>): string =>
  status === undefined ? '' : `, 상태 ${status}`;

function documentText({ collection, by }: FindDocumentOp): string {
  return 'id' in by ? `${collection}의 문서 ${by.id}` : `${by.array}.${by.lacks} = false인 문서`;
}

function queryText({ query, lock, setAside, belowHorizon, also }: SelectOp): string {
  const where = [conditions(query.where), aboveText(query)].filter((part) => part !== '').join(', ');
  const locked = lock === 'none' ? '' : lock === 'for-update' ? '행 잠금' : '잠긴 행 건너뜀';
  const due = setAside === undefined ? '' : '제쳐 둔 행 건너뜀';
  const horizon = belowHorizon === undefined ? '' : '가장 오래된 미완료 트랜잭션 앞까지';
  const parts = [where, locked, due, horizon].filter((part) => part !== '');
  const tables = also === undefined ? query.table : `${query.table}·${also.query.table}`;
  return parts.length === 0 ? tables : `${tables}(${parts.join(', ')})`;
}

const open = (op: { readonly inTransaction: boolean }): string => (op.inTransaction ? '(아직 커밋 전)' : '');

const rowCount = (amount: number): string => `행 ${amount}개`;

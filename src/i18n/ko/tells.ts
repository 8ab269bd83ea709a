import type { JsonRecord } from '../../base/json.ts';
import type * as en from '../en/tells.ts';
import { josa } from './josa.ts';

export const tellSteps: typeof en.tellSteps = {
  'client/decide': (about, who) =>
    `${josa(who, '이/가')} ${josa(what(about, 'command', '작업'), '을/를')} 요청하려고 합니다.`,
  'client/heard': (about, who) => `${josa(who, '이/가')} 결과를 알게 되었습니다${tail(about, 'answer')}.`,
  'client/gave-up': (_about, who) =>
    `${josa(who, '은/는')} 응답을 받지 못해 포기했습니다. 무슨 일이 일어났는지 알 수 없습니다.`,
  'client/retry': (_about, who) => `${josa(who, '은/는')} 응답을 받지 못해 다시 시도합니다.`,
  'controller/receive': (about, who) =>
    `${who}: 컨트롤러가 요청을 ${what(about, 'command', '')} 커맨드 객체로 바꿨습니다.`.replace('  ', ' '),
  'dispatcher/dispatch': (about, who) =>
    `${who}: 디스패처가 ${what(about, 'command', '커맨드')}의 핸들러를 찾아 넘겼습니다.`,
  'handler/handle': (about, who) =>
    `${who}: 핸들러가 ${josa(what(about, 'command', '커맨드'), '을/를')} 받았습니다.`,
  'handler/retry': (_about, who) => `${who}: 다른 쪽이 먼저 바꿔서 핸들러가 다시 읽고 다시 결정합니다.`,
  'repository/load': (about, who) =>
    `${who}: 리포지터리가 ${what(about, 'aggregate', '애그리거트')}의 이벤트 ${count(about)}재생했습니다.`,
  'repository/save': (about, who) =>
    `${who}: 리포지터리가 아직 커밋되지 않은 이벤트 ${count(about)}저장하려고 합니다.`,
  'aggregate/process': (about, who) =>
    `${who}: 애그리거트의 process()가 ${josa(what(about, 'command', '커맨드'), '을/를')} 검토합니다.`,
  'aggregate/raise': (about, who) =>
    `${who}: 애그리거트가 ${what(about, 'event', '')} 이벤트를 발생시켰습니다.`.replace('  ', ' '),
  'aggregate/apply': (about, who) =>
    `${who}: apply(${what(about, 'event', 'event')})로 애그리거트의 상태가 바뀌었고, 이벤트는 미커밋 목록에 남습니다.`,
  'aggregate/reject': (about, who) =>
    `${who}: 애그리거트가 거절했습니다${tail(about, 'rejection')}. 아무것도 쓰지 않습니다.`,
  'aggregate/mark-committed': (_about, who) => `${who}: 미커밋 이벤트 목록을 비웠습니다.`,
  'relay/select': (_about, who) => `${josa(who, '이/가')} 아직 발행되지 않은 것을 찾습니다.`,
  'relay/mark': (_about, who) => `${josa(who, '이/가')} 발행한 것을 표시합니다.`,
  'consumer/receive': (about, who) =>
    `${josa(who, '이/가')} ${josa(what(about, 'event', '이벤트'), '을/를')} 처리하기 시작합니다.`,
  'consumer/skip': (about, who) =>
    `${josa(who, '은/는')} ${josa(what(about, 'event', '이 이벤트'), '을/를')} 이미 처리했으므로 아무것도 하지 않습니다.`,
  'consumer/apply': (about, who) =>
    `${josa(who, '이/가')} ${josa(what(about, 'event', '이벤트'), '을/를')} 반영했습니다.`,
};

function what(about: JsonRecord, key: string, otherwise: string): string {
  const value = about[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}

function count(about: JsonRecord): string {
  const value = what(about, 'events', '');
  return value === '' ? '를 ' : `${value}개를 `;
}

function tail(about: JsonRecord, key: string): string {
  const value = what(about, key, '');
  return value === '' ? '' : `: ${value}`;
}

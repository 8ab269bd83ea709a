import type { questions as en } from '../../en/late/questions.ts';

export const questions: typeof en = {
  note: '무엇을 저장하든 같은 질문을 합니다. 답은 지금 보고 있는 시점의 커밋된 행에서 읽습니다.',
  nothing: '아직 저장된 템플릿이 없습니다. 요청을 보낸 뒤 한 단계씩 진행하거나 재생하세요.',
  template: '템플릿',
  change: '몇 번째 변경 뒤',
  over: '이보다 많은 횟수',
  asked: {
    says: (id) => `${id}의 지금 값은?`,
    'how-often': (id) => `${id}의 변경 횟수는?`,
    'who-and-why': (id) => `누가 언제 왜 바꿨나? (${id})`,
    'was-after': (id, change) => `${change}번째 변경 뒤의 값은? (${id})`,
    'all-over': (count) => `사용 횟수가 ${count}보다 많은 템플릿은?`,
  },
  read: (count) => `행 ${count}개를 읽음`,
  folded: (count) => `이벤트 ${count}개를 읽어 차례로 적용함`,
  state: (count, requested, status) =>
    `횟수 ${count}, ${requested === null ? '대기 중인 요청 없음' : `요청된 횟수 ${requested}`}, ${status}`,
  times: (count) => `${count}번`,
  noTemplate: '없음',
  found: (id, count) => `${id} (${count})`,
  columns: {
    change: '변경',
    when: '언제(기록 번호)',
    what: '무엇을',
    who: '누가',
    why: '왜',
  },
  missing: (changes) => `${changes}번째 변경은 기록되지 않았습니다.`,
  doubtful: (changes) => `${changes}번째 변경은 기록에는 있지만 행과 맞지 않습니다.`,
  unanswerable: (why) => `답할 수 없음: ${why}`,
  whyNot: {
    overwritten: (last) =>
      `행을 덮어썼습니다. ${last}번째 변경 뒤의 값만 남아 있고 그 전의 값은 남아 있지 않습니다.`,
    'nobody-noted': (count) =>
      `버전으로 ${count}번 바뀌었다는 것은 알 수 있지만, 누가 언제 왜 바꿨는지 적은 칼럼이 없습니다.`,
    'not-recorded': (changes) => `${changes}번째 변경은 커밋되었지만 감사 기록이 남지 않았습니다.`,
    doubtful: (change) => `감사 기록의 ${change}번째 변경이 행에는 없거나, 두 번 기록되어 있습니다.`,
    'not-yet': (last) => `지금까지 바뀐 횟수는 ${last}번입니다.`,
    unknown: '이 템플릿에 대해 저장된 것이 없습니다.',
  },
};

import type { LessonId } from '../../../lessons/lesson-table.ts';
import type * as en from '../../en/lessons/lesson-words.ts';

export const lessonTitles: Readonly<Record<LessonId, string>> = {
  'decide-and-apply': '커맨드와 애그리거트: process와 apply',
  'publish-after-commit': '커밋 후에 발행하면',
  outbox: '트랜잭셔널 아웃박스',
};

export const lessonWords: typeof en.lessonWords = {
  lessons: '레슨',
  lead: '흔한 믿음 하나를 실행으로 뒤집어 보고, 잘못되는 순간을 직접 만들어 봅니다. 커맨드에서 아웃박스까지 이어집니다.',
  shortPath: '아웃박스로 가는 지름길',
  numbered: (number) => `레슨 ${number}`,
  minutes: (count) => `${count}분`,
  buildsOn: (title) => `먼저 볼 레슨: ${title}`,
  afterwards: '이 레슨을 마치면',
  belief: '흔히 하는 말',
  steps: '하는 일',
  kinds: { episode: '보기', story: '해결책 켜기', challenge: '직접 해 보기', closing: '마무리' },
  done: '마침',
  next: '다음 차례',
  beginHere: '여기서 시작',
  terms: '이 레슨의 용어',
  begin: '시작하기',
  goOn: (name) => `이어서: ${name}`,
  once: '처음부터 다시',
  follows: (book) => `더 읽을거리: ${book}`,

  stepOf: (number, count, name) => `${number} / ${count} · ${name}`,
  stepsNav: '이 레슨의 단계',
  toLesson: (title) => `레슨: ${title}`,
  panel: '레슨',
  seen: '지금 본 것',
  toNext: (name) => `다음: ${name}`,

  closing: '마무리 질문 세 가지',
  closingLead: '정답은 어디에도 적혀 있지 않습니다. 실행해서 나온 결과가 답입니다.',
  check: '실행 결과 보기',
  right: '실행 결과와 같습니다',
  wrong: (answer) => `실행 결과: ${answer}`,
  openRun: '바로 그 실행 열기',
  running: '실행하고 있습니다 …',
  notRun: '실행하지 못했습니다. 페이지를 다시 불러와 주세요.',
  costs: '그 대가',
  simplified: '여기서 단순하게 만든 것',
  takeHome: '한 문장으로',
  nextLesson: (title) => `다음 레슨: ${title}`,
  toChallenges: '도전 과제로 이어 가기',
  unknown: (id) => `‘${id}’ 레슨은 없습니다.`,
};

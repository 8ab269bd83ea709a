import type { ProgressWords } from '../../en/lessons/progress-words.ts';

export const progressWords: ProgressWords = {
  title: '내가 깨고 고친 것',
  lead: '줄마다 약속이 깨진 바로 그 실행이 열립니다. 이 기록은 이 브라우저에만 있으며, 파일로 저장하면 다른 브라우저로 옮길 수 있습니다.',
  name: '이 페이지에 쓸 이름',
  nameHint: '인쇄만 되고 어디에도 저장되지 않습니다.',
  of: (name) => `${name} 님이 깨고 고친 것`,
  sums: ({ lessons, broken, cured }) =>
    [`마친 레슨 ${lessons}개`, `깨뜨린 것 ${broken}개`, `통한다고 확인한 해결책 ${cured}개`].join(' · '),
  lessons: '레슨',
  challenges: '도전 과제',
  steps: (done, all) => `할 일 ${all}개 중 ${done}개`,
  finished: '마침',
  brokenIn: (length) => `${length}단계 만에 해냄`,
  fewest: ' (이보다 짧을 수는 없습니다)',
  fewer: (length) => ` (${length}단계로도 됩니다)`,
  openRun: (name) => `‘${name}’에서 깨뜨린 실행 열기`,
  run: '그 실행 열기',
  cureShown: '해결책을 켜고 탐색기가 모든 상태를 살폈고, 약속은 지켜졌습니다.',
  nothing: '아직 없습니다. 첫 레슨은 8분이면 됩니다.',
  begin: '레슨으로',
  print: '인쇄',
  save: '파일로 저장',
  open: '파일에서 읽기 …',
  added: '파일을 읽어 담긴 기록을 모두 더했습니다.',
  onlyHere:
    '파일을 읽었지만 이 브라우저에는 저장할 수 없어, 페이지를 떠나면 사라집니다. 파일은 그대로 남아 있습니다.',
  notKept:
    '이 브라우저에 저장하지 못했습니다. 저장 공간을 비우거나 시크릿 창이 아닌 창에서 다시 시도해 주세요.',
  notWritten: '저장된 기록을 읽지 못했습니다. 페이지를 다시 불러와 주세요.',
  bad: {
    'not-readable': () =>
      '진도 파일로 읽을 수 없습니다. 이 페이지에서 저장한 파일을 골라 주세요. 바뀐 것은 없습니다.',
    'too-large': () =>
      '진도 파일이라기에는 너무 큽니다. 이 페이지에서 저장한 파일을 골라 주세요. 바뀐 것은 없습니다.',
    'unknown-version': (part) =>
      `더 새로운 버전(${part})에서 저장한 파일입니다. 페이지를 다시 불러온 뒤 열어 주세요. 바뀐 것은 없습니다.`,
    'wrong-shape': (part) => `파일에서 이 부분이 올바르지 않습니다: ${part}. 아무것도 더하지 않았습니다.`,
  },
};

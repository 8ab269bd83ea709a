import type { CourseWords } from '../../en/lessons/course-words.ts';

export const courseWords: CourseWords = {
  title: '강의',
  lead: '강의는 파일 하나입니다. 수업에서 다룰 순서대로 레슨과 실행의 장면을 적습니다. 파일을 열어 보고, 편집기로 고치고, 링크를 나눠 주세요.',
  open: '강의 파일 열기 …',
  example: '예시 저장',
  exampleText: {
    title: '이중 쓰기에서 지켜 주지 못하는 메일까지',
    about: '두 시간 워크숍입니다. 두 사람이 노트북 한 대를 씁니다.',
    parts: [
      { title: '알리는 쪽', note: '마지막으로 누르기 전에 모두 결과를 예측하게 합니다.' },
      { title: '받는 쪽', note: '메일이 두 번 가는 세 번째 방법을 누가 찾을까요?' },
    ],
    moment: '첫 번째 이야기, 크래시 직전',
  },
  lesson: (number, minutes) => `${number} · ${minutes}`,
  link: '이 강의의 링크 복사',
  copied: '링크를 복사했습니다.',
  notCopied: '브라우저가 복사를 허용하지 않았습니다. 주소창에 있는 링크를 쓰세요.',
  tooLong: (length) => `링크로는 ${length}자가 됩니다. 중간에 잘리는 프로그램이 많으니 파일로 나눠 주세요.`,
  save: '파일로 저장',
  another: '다른 강의',
  bad: {
    'not-readable': (part) => `강의로 읽을 수 없습니다(${part}). 파일이나 링크를 확인해 주세요.`,
    'not-unpacked': (part) => `여기서는 강의를 풀 수 없습니다(${part}). 파일로 받아 주세요.`,
    'too-large': (part) => `강의라기에는 너무 큽니다(${part}).`,
    'unknown-version': (part) =>
      `더 새로운 버전(${part})에 맞춘 강의입니다. 페이지를 다시 불러온 뒤 열어 주세요.`,
    'wrong-shape': (part) => `강의에서 이 부분이 올바르지 않습니다: ${part}`,
    'unknown-lesson': (part) => `그런 레슨은 없습니다: ${part}`,
    'unknown-link': (part) =>
      `이 링크로는 열리는 것이 없습니다: ${part}. 공유에서 만든 링크나 이야기, 레슨, 도전 과제의 링크를 적어 주세요.`,
  },
  untouched: '전에 열려 있던 것은 그대로입니다.',
};

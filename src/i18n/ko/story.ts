import type * as en from '../en/story.ts';

export const story: typeof en.story = {
  press: '다음 단계',
  pressMove: (act, target) => `${target} ${act}`,
  play: '끝까지 실행',
  what: '일어나는 일',
  why: '왜 깨졌나',
  held: '지켜졌습니다',
  cure: (variant) => `같은 상황을 다시: ${variant}`,
  sandboxWatch: '커맨드를 보내고, 마음대로 망가뜨리고, 약속을 지켜보세요.',
  others: '다른 이야기',
  all: '이야기 고르기',
  next: (title) => `다음 이야기: ${title}`,
  send: (command) => `${command} 보내기`,
  again: '다시 재생',
  openSandbox: '샌드박스 열기',
};

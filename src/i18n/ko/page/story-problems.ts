import type * as en from '../../en/page/story-problems.ts';

export const storyProblems: typeof en.storyProblems = {
  lost: { title: '사라졌거나, 없었던 일', lead: '커밋한 것과 발행한 것이 서로 다릅니다.' },
  twice: { title: '두 번', lead: '한 번 일어난 일이 여러 번 반영됩니다.' },
  order: { title: '뒤바뀐 순서', lead: '먼저 일어난 일이 나중에 도착하거나 길을 막습니다.' },
  together: { title: '동시에 둘', lead: '둘이 같은 것을 바꾸면서 서로를 보지 못합니다.' },
  services: {
    title: '여러 서비스에 걸쳐',
    lead: '업무 한 건이 여러 트랜잭션으로 나뉘고, 그중 하나가 실패합니다.',
  },
  keeping: {
    title: '무엇을 저장하는가',
    lead: '행은 잊고, 긴 스트림은 느리고, 스냅샷은 틀릴 수 있습니다.',
  },
  other: { title: '그 밖에', lead: '약속이 깨지는 다른 까닭들입니다.' },
};

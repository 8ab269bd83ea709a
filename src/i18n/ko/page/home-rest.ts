import type * as en from '../../en/page/home-rest.ts';

export const homeRest: typeof en.homeRest = {
  demoPlay: '실행하기',
  demoPause: '멈추기',
  demoStep: '다음 단계',
  demoMove: (number) => `${number}단계`,
  demoComing: '시스템을 준비하는 중…',
  stories: '무엇이 잘못되고, 무엇이 고치는가',
  storiesLead:
    '이야기마다 약속 하나가 깨지고, 그 까닭을 밝힌 다음, 같은 장애와 중복을 해법을 켠 채 다시 실행합니다.',
  breaks: (promise) => `깨지는 약속: ${promise}`,
  cure: (slot, variant) => `해법: ${slot} · ${variant}`,
  storyCount: (count) => `이야기 ${count}개`,
  seen: { broken: '깨지는 것을 봄', held: '깨지는 것도, 버티는 것도 봄' },
  problems: {
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
  },
};

import type { HomeRestWords } from '../../en/late/home-rest.ts';

export const homeRest: HomeRestWords = {
  demoPlay: '실행하기',
  demoPause: '멈추기',
  demoStep: '다음 단계',
  demoMove: (number) => `${number}단계`,
  stories: '무엇이 잘못되고, 무엇이 고치는가',
  storiesLead:
    '이야기마다 약속 하나가 깨지고, 그 까닭을 밝힌 다음, 같은 장애와 중복을 해법을 켠 채 다시 실행합니다.',
  breaks: (promise) => `깨지는 약속: ${promise}`,
  cure: (slot, variant) => `해법: ${slot} · ${variant}`,
  storyCount: (count) => `이야기 ${count}개`,
  seen: { broken: '깨지는 것을 봄', held: '깨지는 것도, 버티는 것도 봄' },
  more: '직접 해 보기',
  places: {
    sandbox:
      '부분마다 패턴을 고르고, 커맨드를 보내고, 마음대로 망가뜨려 보세요. 모든 순간에 링크가 있습니다.',
    matrix:
      '어떤 패턴이 어떤 약속을 지키는지, 일이 벌어질 수 있는 모든 순서를 따져 계산했습니다. 깨지는 칸은 가장 짧은 반례를 실행합니다.',
    challenges: '시계와 장애는 여러분 몫입니다. 기계만큼 적은 단계로 약속을 깨 보세요.',
    glossary: '낱말마다 뜻을 한 문장으로 풀었습니다. 한국어 이름으로도 영어 이름으로도 찾을 수 있습니다.',
  },
  news: '새로운 것',
  newsItems: [
    '직접 실행해 보는 레슨 25개와 강사용 페이지, 파일로 만드는 강의, 탐색기의 공격을 견뎌야 하는 설계, 실행을 시퀀스 다이어그램으로 보기.',
    '읽기 모델을 제자리에서 또는 따로 재구축하고, 잊어 달라는 고객의 요청을 처리하고, 커맨드가 지나는 코드를 따라 읽습니다.',
    '지도에서 이벤트 하나는 어디에 있든 번호가 붙은 카드 한 장이고, 결과에는 그 원인의 번호가 붙습니다.',
  ],
};

import type * as en from '../en/shell.ts';

export const shell: typeof en.shell = {
  appName: 'Replayground',
  tagline: '직접 망가뜨려 보는 이벤트 소싱 시스템',
  skipToMain: '실험실로 건너뛰기',
  home: '첫 화면으로',
  language: '언어',
  theme: '테마',
  themes: { system: '시스템 설정', light: '밝게', dark: '어둡게' },
  share: '공유',
  help: '도움말',
  close: '닫기',
  fold: (panel) => `${panel} 접기`,
  unfold: (panel) => `${panel} 펼치기`,
  more: '더 보기',
  sandbox: '샌드박스',
  pages: {
    label: '페이지',
    home: '첫 이야기',
    sandbox: '샌드박스',
    matrix: '판정표',
    challenges: '도전 과제',
  },
  credit: '지도는 React Flow(xyflow)로 그립니다. Replayground는 MIT 라이선스의 자유 소프트웨어입니다.',
  loading: '시스템을 준비하는 중…',
  panels: {
    story: '이야기',
    setup: '구성',
    map: '시스템 지도',
    promises: '약속',
    moves: '다음 단계',
    commands: '커맨드',
    transport: '시간',
    inspector: '내부 보기',
    trace: '기록',
    tables: '테이블',
    code: '코드',
    faults: '장애',
  },
};

export const transport: typeof en.transport = {
  play: '재생',
  pause: '일시 정지',
  step: '한 단계 앞으로',
  stepBack: '한 단계 뒤로',
  toStart: '처음으로',
  toEnd: '끝으로',
  speed: '속도',
  speedOf: (speed) => (Number.isFinite(speed) ? `×${speed}` : '최대'),
  scrubber: '단계',
  positionOf: (position, head) => `전체 ${head}단계 중 ${position}단계`,
  markFault: (at) => `${at}단계의 장애`,
  markBroken: (at, label) => `${at}단계에서 깨짐: ${label}`,
  markDoomed: (at, label) => `${at}단계부터 깨질 예정: ${label}`,
  atRest: '정지 상태: 더 할 일이 없습니다.',
};

export const share: typeof en.share = {
  title: '이 순간 공유하기',
  explain: '링크에는 구성과 여기까지의 모든 단계가 들어 있습니다. 어디에도 업로드되지 않습니다.',
  link: '링크',
  copy: '링크 복사',
  copied: '복사했습니다.',
  notCopied: '브라우저가 복사를 허용하지 않았습니다. 링크를 선택해 직접 복사하세요.',
  making: '링크를 만드는 중…',
  tooLong: (length, max) =>
    `이 실행의 링크는 ${length}자입니다. ${max}자를 넘으면 잘리는 프로그램이 많으니 파일로 저장하세요.`,
  download: '파일로 저장',
  open: '저장한 실행 열기:',
};

export const notices: typeof en.notices = {
  memory:
    '이 브라우저에는 저장할 수 없습니다(시크릿 모드이거나 저장소가 가득 찼거나 막혀 있음). 실행은 메모리에만 있으며 탭을 닫으면 사라집니다.',
  watching: '다른 탭이 이 실행을 진행하고 있습니다. 여기서는 실시간으로 지켜볼 수 있습니다.',
  takeOver: '여기서 진행하기',
  past: (position, head) =>
    `${head}단계 중 ${position}단계를 보고 있습니다. 데이터베이스는 ${head}단계에 있고, 여기서 무언가를 하면 다른 미래가 시작됩니다.`,
  toNow: '현재로',
  branch: (forkedAt, moveCount) => `${forkedAt}단계 다음에서 다른 미래가 갈라집니다 (${moveCount}단계).`,
  openBranch: '그쪽으로 가기',
  equalUpTo: (move) => (move === 0 ? '이제는 첫 단계부터 다릅니다.' : `${move}단계까지는 그때와 같습니다.`),
  leftOut: (count) => `그 뒤의 ${count}단계는 이제 실행할 수 없어 제외했습니다.`,
  endsOtherwise: (promises) => `마지막에 그때와 결과가 다른 약속이 있습니다: ${promises}.`,
  export: '실행 저장',
  retry: '다시 시도',
  rebuild: '저널에서 다시 만들기',
  dismiss: '닫기',
};

export const problems: typeof en.problems = {
  'storage-full': '디스크가 가득 찼습니다. 실행을 멈췄고, 이 단계 다음은 저장되지 않았습니다.',
  'storage-failed': '브라우저 데이터베이스가 거부했습니다. 실행을 멈췄고 마지막 단계는 취소되었습니다.',
  'lost-lockstep':
    '실제 데이터베이스의 응답이 모델과 달라 실행을 멈췄습니다. 저널에서 테이블을 다시 만들 수 있습니다.',
  overtaken:
    '다른 탭이 이 실행을 먼저 이어 갔습니다. 지금 그 결과를 보여 주며, 방금 한 단계는 실행되지 않았습니다.',
  'tables-differ': '테이블이 저널과 다릅니다. 저널에서 다시 만들 수 있습니다.',
  'link-not-readable':
    '링크나 파일을 읽을 수 없습니다. 중간에 잘렸거나 Replayground에서 만든 것이 아닙니다. 다시 받아 주세요. 지금 실행은 그대로입니다.',
  'link-too-large': '링크나 파일이 실행 기록이라기에는 너무 큽니다. 지금 실행은 그대로입니다.',
  'link-unknown-version':
    '이 페이지가 모르는 버전의 Replayground에서 만든 실행입니다. 페이지를 새로 고쳐 최신 버전을 받아 보세요. 지금 실행은 그대로입니다.',
  'link-unknown-scenario': '이 실행에 필요한 시나리오가 여기에는 없습니다. 지금 실행은 그대로입니다.',
  'link-unknown-variant': '이 실행이 존재하지 않는 변형을 가리킵니다. 지금 실행은 그대로입니다.',
  'link-unfit-variants': '이 실행은 함께 쓸 수 없는 패턴을 골랐습니다. 지금 실행은 그대로입니다.',
  'link-wrong-shape': '링크나 파일의 한 부분이 형식에 맞지 않습니다. 지금 실행은 그대로입니다.',
  'unknown-story': '그런 이름의 이야기가 없습니다.',
  'unknown-challenge': '이런 이름의 도전 과제가 없습니다.',
  'outside-rules': '이 도전 과제의 규칙에서는 할 수 없는 일입니다.',
  'unknown-page': '이 주소에는 페이지가 없습니다.',
  'older-rules': '예전 규칙으로 만든 실행입니다.',
  'move-not-possible': '여기서는 할 수 없는 단계입니다. 지금 실행은 그대로입니다.',
  'unknown-run': '이 브라우저에 그런 실행이 없습니다.',
  unexpected: '예상하지 못한 일이 일어났습니다.',
};

export const boundary: typeof en.boundary = {
  title: '일어나지 않았어야 할 일입니다',
  explain:
    '알 수 없는 오류가 발생했습니다. 아래 실행으로 재현할 수 있으니, 무엇을 하셨는지와 함께 보내 주세요.',
  run: '복사할 실행',
  noRun: '열려 있던 실행이 없습니다.',
  reload: '페이지 다시 불러오기',
  part: (part) => `문제가 된 부분: ${part}`,
  opening: '실행을 열지 못했습니다',
  startOver: '첫 이야기부터 시작하기',
};

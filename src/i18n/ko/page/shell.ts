import type * as en from '../../en/page/shell.ts';

export const shell: typeof en.shell = {
  appName: 'Replayground',
  tagline: '직접 망가뜨려 보는 이벤트 소싱 시스템',
  skip: { label: '건너뛰기', play: '재생으로 건너뛰기', map: '지도로 건너뛰기' },
  tools: '모든 도구',
  fewerTools: '도구 접기',
  stage: '무대: 지도만 보기(F)',
  leaveStage: '무대에서 나가기(F)',
  settings: '설정',
  sides: '지도 옆',
  home: '첫 화면으로',
  language: '언어',
  theme: '테마',
  themes: { system: '시스템 설정', light: '밝게', dark: '어둡게' },
  share: '공유',
  help: '도움말',
  isBlank: '화면을 가렸습니다. 아무 키나 누르면 돌아갑니다.',
  close: '닫기',
  fold: (panel) => `${panel} 접기`,
  unfold: (panel) => `${panel} 펼치기`,
  more: '더 보기',
  sandbox: '샌드박스',
  pages: {
    label: '페이지',
    home: '시작 페이지',
    stories: '이야기',
    sandbox: '샌드박스',
    matrix: '판정표',
    challenges: '도전 과제',
    glossary: '용어집',
  },
  credit: '지도는 React Flow(xyflow)로 그립니다. Replayground는 MIT 라이선스의 자유 소프트웨어입니다.',
  loading: '시스템을 준비하는 중…',
  coming: '불러오는 중…',
  opening: (doneCount, totalCount) =>
    `실행을 여는 중: ${totalCount.toLocaleString('ko')}단계 중 ${doneCount.toLocaleString('ko')}단계`,
  openingLabel: '실행을 여는 중',
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
    sequence: '시퀀스',
    sagas: '사가',
    questions: '질문',
    walk: '열 단계',
    tables: '테이블',
    charts: '차트',
    code: '코드',
    faults: '장애',
  },
};

export const notices: typeof en.notices = {
  memory: {
    denied:
      '브라우저 설정 때문에 이 페이지는 아무것도 저장할 수 없습니다(사이트 데이터가 차단되었거나 다른 사이트의 프레임 안에 있음). 실행은 메모리에만 있으며 탭을 닫으면 사라집니다.',
    'not-supported':
      '이 브라우저에서는 이 페이지가 데이터베이스(IndexedDB)를 쓸 수 없습니다. 실행은 메모리에만 있으며 탭을 닫으면 사라집니다.',
    failed:
      '브라우저 데이터베이스를 열 수 없습니다. 디스크가 가득 찼을 수 있습니다. 실행은 메모리에만 있으며 탭을 닫으면 사라집니다. 공간을 확보한 뒤 페이지를 새로 고치세요.',
    full: '디스크 또는 이 페이지에 허용된 저장 공간이 가득 찼습니다. 실행은 메모리에만 있으며 탭을 닫으면 사라집니다. 공간을 확보한 뒤 페이지를 새로 고치세요.',
    blocked:
      '다른 탭이 이 실행의 데이터베이스를 사용하고 있어 열 수 없습니다. 여기서는 실행이 메모리에만 있으며 탭을 닫으면 사라집니다. 다른 탭을 닫고 이 페이지를 새로 고치세요.',
    silent:
      '브라우저 데이터베이스가 응답하지 않습니다. 실행은 메모리에만 있으며 탭을 닫으면 사라집니다. 저장하려면 브라우저를 다시 시작한 뒤 페이지를 새로 고치세요.',
  },
  watching: '다른 탭이 이 실행을 진행하고 있습니다. 여기서는 실시간으로 지켜볼 수 있습니다.',
  takeOver: '여기서 진행하기',
  past: (position, head) =>
    `${head}단계 중 ${position}단계를 보고 있습니다. 여기서 무언가를 하면 다른 미래가 시작됩니다.`,
  toNow: '현재로',
  branch: (forkedAt, moveCount) => `${forkedAt}단계 다음에서 다른 미래가 갈라집니다 (${moveCount}단계).`,
  openBranch: '그쪽으로 가기',
  equalUpTo: (move) => (move === 0 ? '이제는 첫 단계부터 다릅니다.' : `${move}단계까지는 그때와 같습니다.`),
  leftOut: (count) => `그 뒤의 ${count}단계는 이제 실행할 수 없어 제외했습니다.`,
  openUpTo: (move) => (move === 0 ? '열 수 있는 단계가 없습니다.' : `${move}단계까지 열었습니다.`),
  keptAside: (count) =>
    `그 뒤에 남은 행 ${count}개는 그대로 두었습니다. 여기서 이어 가면 다른 미래로 보관됩니다.`,
  row: {
    missing: (table, key) => `run/${table} 테이블에 키가 ${key}인 행이 없습니다.`,
    'wrong-shape': (table, key) => `run/${table} 테이블에서 키가 ${key}인 행을 읽을 수 없습니다.`,
    'not-possible': (table, key) =>
      `run/${table} 테이블에서 키가 ${key}인 행의 단계는 그 시점에 실행할 수 없습니다.`,
  },
  near: (head, most) =>
    `지금 ${head.toLocaleString('ko')}단계입니다. ${most.toLocaleString('ko')}단계에서 실행이 끝나니, 그 전에 저장하거나 새로 시작하세요.`,
  goOn: '여기서 이어 가기',
  beginAnew: '새로 시작',
  exportRows: '모든 행 저장',
  untouched: '지금 실행은 그대로입니다.',
  endsOtherwise: (promises) => `마지막에 그때와 결과가 다른 약속이 있습니다(${promises}).`,
  export: '실행 저장',
  retry: '다시 시도',
  rebuild: '저널에서 다시 만들기',
  dismiss: '닫기',
  technical: '기술 정보',
};

export const problems: typeof en.problems = {
  'storage-full': '디스크가 가득 찼습니다. 실행을 멈췄고, 이 단계 다음은 저장되지 않았습니다.',
  'storage-failed': '브라우저 데이터베이스가 거부했습니다. 실행을 멈췄고 마지막 단계는 취소되었습니다.',
  'storage-lost':
    '브라우저 데이터베이스를 다시 열 수 없습니다. 대개 디스크가 가득 찼을 때 이렇게 됩니다. 실행을 멈췄으니 공간을 확보한 뒤 다시 시도하세요.',
  'storage-silent':
    '브라우저 데이터베이스가 응답하지 않아 실행을 멈췄습니다. 다시 시도하면 어디까지 저장되었는지부터 확인합니다.',
  'run-deleted':
    '이 실행의 데이터가 브라우저에서 삭제되어 실행을 멈췄습니다. 실행은 이 탭에만 남아 있으며, 다시 시도하면 전체를 새로 저장합니다.',
  'runs-not-readable':
    '브라우저에 저장된 실행의 주소인데, 브라우저가 이 페이지에서 읽지 못하게 합니다. 실행을 만든 곳에서 열거나 링크나 파일로 여세요.',
  'link-not-unpacked':
    '이 브라우저에서 링크의 압축을 풀지 못했습니다. 다른 브라우저에서 열거나 파일로 받아 주세요. 지금 실행은 그대로입니다.',
  'lost-lockstep':
    '실제 데이터베이스의 응답이 모델과 달라 실행을 멈췄습니다. 저널에서 테이블을 다시 만들 수 있습니다.',
  overtaken:
    '다른 탭이 이 실행을 먼저 이어 갔습니다. 지금 그 결과를 보여 주며, 방금 한 단계는 실행되지 않았습니다.',
  'tables-differ': '테이블이 저널과 다릅니다. 저널에서 다시 만들 수 있습니다.',
  'link-not-readable':
    '링크나 파일을 읽을 수 없습니다. 중간에 잘렸거나 Replayground에서 만든 것이 아닙니다. 다시 받아 주세요.',
  'link-too-large': '링크나 파일이 실행 기록이라기에는 너무 큽니다.',
  'link-unknown-version':
    '더 새로운 버전의 Replayground에서 만든 것입니다. 페이지를 다시 불러오면 최신 버전으로 바뀝니다.',
  'link-unknown-scenario': '이 실행에 필요한 시나리오가 여기에는 없습니다.',
  'link-unknown-variant': '이 실행이 고른 패턴이 이 시나리오에는 없습니다.',
  'link-unfit-variants': '이 실행은 함께 쓸 수 없는 패턴을 골랐습니다.',
  'link-wrong-shape': '링크나 파일의 한 부분이 형식에 맞지 않습니다.',
  'unknown-story': '그런 이름의 이야기가 없습니다.',
  'unknown-challenge': '그런 이름의 도전 과제가 없습니다.',
  'outside-rules': '이 도전 과제의 규칙에서는 할 수 없는 일입니다.',
  'unknown-page': '이 주소에는 페이지가 없습니다.',
  'older-rules': '예전 규칙으로 만든 실행입니다.',
  'damaged-run': '이 브라우저에 저장된 실행 기록이 바뀌었거나 손상되었습니다.',
  'run-full':
    '이 실행은 한 실행이 가질 수 있는 단계 수를 모두 채웠습니다. 사라진 것은 없으니 저장하거나 새로 시작하세요.',
  'run-too-long':
    '실행이 너무 길어 나란히 비교하거나 다른 패턴으로 다시 실행할 수 없습니다. 지금 실행은 그대로입니다.',
  'move-not-possible': '여기서는 할 수 없는 단계입니다. 지금 실행은 그대로입니다.',
  'unknown-run':
    '이 주소는 만든 브라우저에서만, 그리고 그 브라우저에 실행이 남아 있는 동안에만 열립니다. 대신 링크를 받아 주세요(공유 > 링크 복사).',
  'not-loaded':
    '여기에 필요한 것을 불러오지 못했습니다. 연결을 확인하고 다시 누르세요. 방금 새 버전으로 바뀌었다면 페이지를 다시 불러오세요. 저장된 실행은 그대로 남습니다.',
  unexpected: '예상하지 못한 일이 일어났습니다.',
};

export const boundary: typeof en.boundary = {
  title: '일어나지 않았어야 할 일입니다',
  explain:
    '알 수 없는 오류가 발생했습니다. 아래 실행으로 재현할 수 있으니, 무엇을 하셨는지와 함께 보내 주세요.',
  run: '복사할 실행',
  noRun: '열려 있던 실행이 없습니다.',
  reload: '페이지 다시 불러오기',
  notLoaded:
    '페이지의 이 부분을 불러오지 못했습니다. 연결을 확인하고 다시 시도하세요. 방금 새 버전으로 바뀌었다면 페이지를 다시 불러오세요. 저장된 실행은 그대로 남습니다.',
  opening: '실행을 열지 못했습니다',
  startOver: '첫 이야기부터 시작하기',
};

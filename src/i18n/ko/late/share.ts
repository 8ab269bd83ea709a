import type * as en from '../../en/late/share.ts';

export const share: typeof en.share = {
  explain: '링크에는 구성과 여기까지의 모든 단계가 들어 있습니다. 어디에도 업로드되지 않습니다.',
  link: '링크',
  copy: '링크 복사',
  copied: '복사했습니다.',
  notCopied: '브라우저가 복사를 허용하지 않았습니다. 링크를 선택해 직접 복사하세요.',
  making: '링크를 만드는 중…',
  tooLong: (length, max) =>
    `이 실행의 링크는 ${length}자입니다. ${max}자를 넘으면 잘리는 프로그램이 많으니 파일로 저장하세요.`,
  download: '파일로 저장',
  open: '저장한 실행 열기…',
};

import type { VersioningId } from './versioning-table.ts';

export const versioningTexts = {
  none: '그대로 읽기',
  tolerant: '관대한 리더(tolerant reader)',
  upcaster: '업캐스터(upcaster)',
  'nothing-old': '저장소에 없음',
} satisfies Record<VersioningId, string>;

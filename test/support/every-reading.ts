import { homeRest as english } from '../../src/i18n/en/late/home-rest.ts';
import { homeRest as korean } from '../../src/i18n/ko/late/home-rest.ts';
import { courseWords as englishCourse } from '../../src/i18n/en/lessons/course-words.ts';
import { courseWords as koreanCourse } from '../../src/i18n/ko/lessons/course-words.ts';
import { progressWords as englishProgress } from '../../src/i18n/en/lessons/progress-words.ts';
import { teachingWords as englishTeaching } from '../../src/i18n/en/lessons/teaching-words.ts';
import { progressWords as koreanProgress } from '../../src/i18n/ko/lessons/progress-words.ts';
import { teachingWords as koreanTeaching } from '../../src/i18n/ko/lessons/teaching-words.ts';

/** What every language says of some pages beside runs. */
export const readings = {
  en: { homeRest: english, course: englishCourse, progress: englishProgress, teaching: englishTeaching },
  ko: { homeRest: korean, course: koreanCourse, progress: koreanProgress, teaching: koreanTeaching },
};

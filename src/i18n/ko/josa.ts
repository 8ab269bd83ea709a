type Josa = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로';

const [hangulFirst, hangulLast] = [0xac00, 0xd7a3];
/** ㄹ among the final consonants: before it 으로 shortens to 로. */
const finalRieul = 8;
/** Final consonants of the digits as they are read: 영 일 이 삼 사 오 육 칠 팔 구. */
const digitFinals = [21, finalRieul, 0, 16, 0, 0, 1, finalRieul, finalRieul, 0];

/** The word with the particle that its last sound asks for: 주문 DB가, 릴레이를, 브로커로. */
export function josa(word: string, particle: Josa): string {
  const final = finalConsonant(word.replace(/[)\]"'’”…\s]+$/u, ''));
  const [withFinal, without] = pairOf(particle);
  const shortens = particle === '으로/로' && final === finalRieul;
  return word + (final !== 0 && !shortens ? withFinal : without);
}

function pairOf(particle: Josa): readonly [string, string] {
  switch (particle) {
    case '은/는':
      return ['은', '는'];
    case '이/가':
      return ['이', '가'];
    case '을/를':
      return ['을', '를'];
    case '와/과':
      return ['과', '와'];
    case '으로/로':
      return ['으로', '로'];
  }
}

function finalConsonant(word: string): number {
  const last = word.at(-1) ?? '';
  const code = last.charCodeAt(0);
  if (code >= hangulFirst && code <= hangulLast) return (code - hangulFirst) % 28;
  if (/\d/.test(last)) return digitFinals[Number(last)] ?? 0;
  return latinFinal(word);
}

/**
 * English words as Koreans read them aloud. Capitals at the end are read letter by letter, as in DB
 * and SQL; a longer run of them is a word, as in PENDING.
 */
function latinFinal(word: string): number {
  if (/(^|[^A-Za-z])[A-Z]{1,4}$/.test(word)) {
    const letter = word.at(-1) ?? '';
    return letter === 'L' || letter === 'R' ? finalRieul : 'MN'.includes(letter) ? 4 : 0;
  }
  if (/(l|le)$/i.test(word)) return finalRieul;
  if (/[mn]$/i.test(word) || /ng$/i.test(word)) return 4;
  return /[aiou](ck|[bkpt])$/i.test(word) ? 1 : 0;
}

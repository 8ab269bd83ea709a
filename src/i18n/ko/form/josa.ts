type Josa = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로';

const [hangulFirst, hangulLast] = [0xac00, 0xd7a3];
/** ㄹ among the final consonants: before it 으로 shortens to 로. */
const finalRieul = 8;
/** Final consonants of the digits as they are read: 영 일 이 삼 사 오 육 칠 팔 구. */
const digitFinals = [21, finalRieul, 0, 16, 0, 0, 1, finalRieul, finalRieul, 0];

/**
 * The word with the particle that its last sound asks for: 주문 DB가, 릴레이를, 브로커로. What stands in
 * parentheses at the end is not read: outbox(published = 0)를.
 */
export function josa(word: string, particle: Josa): string {
  const final = finalConsonant(spoken(word));
  const [withFinal, without] = pairOf(particle);
  const shortens = particle === '으로/로' && final === finalRieul;
  return word + (final !== 0 && !shortens ? withFinal : without);
}

function spoken(word: string): string {
  const bare = word.replace(/[\]"'’”…\s]+$/u, '');
  if (!bare.endsWith(')')) return bare;
  const opens = openingOf(bare);
  return opens > 0 ? spoken(bare.slice(0, opens)) : spoken(bare.slice(0, -1));
}

/** Where the parenthesis begins that the last character closes; -1: nowhere. */
function openingOf(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    if (text[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
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
 * English words as Koreans read them aloud: topic 토픽, offset 오프셋, line 라인, but loop 루프. Letters
 * are read one by one where they are capitals, as in DB and SQL, where they stand alone, and in an id
 * such as 5eab; a longer run of capitals is a word, as in PENDING.
 */
function latinFinal(word: string): number {
  if (/(^|[^A-Za-z])([A-Z]{1,4}|[a-z])$/.test(word) || /\d[0-9A-Za-z]*$/.test(word)) return letterFinal(word);
  if (/(l|le)$/i.test(word)) return finalRieul;
  if (/([mn]|ng|[aeiou][mn]e)$/i.test(word)) return 4;
  if (/(^|[^aeiou])([aeiou](b|pp?|tt?)|[aiou](ck|c|k))$/i.test(word)) return 1;
  return /(ook|out)$/i.test(word) ? 1 : 0;
}

function letterFinal(word: string): number {
  const letter = (word.at(-1) ?? '').toUpperCase();
  if (letter === 'L' || letter === 'R') return finalRieul;
  return letter === 'M' || letter === 'N' ? 4 : 0;
}

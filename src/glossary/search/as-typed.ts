/** What stands together on one key or is typed by two of them. */
const twoKeys: Readonly<Record<string, string>> = Object.fromEntries(
  'ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ'
    .split(' ')
    .map((letters) => [letters.charAt(0), letters.slice(1)]),
);
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.split('');
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'.split('');
const finals = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'.split('')];

const firstSyllable = '가'.charCodeAt(0);
const syllables = /[가-힣]/g;

/**
 * A text as the keys that type it, without spaces, hyphens or capitals. A syllable that is still being
 * typed (멱 on its way to 멱등 is 며, 이벤 is first 입) is then the beginning of what it will be.
 */
export function asTyped(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replace(syllables, keysOfSyllable)
    .replace(/[ㅏ-ㅣㄱ-ㅎ]/g, (letter) => twoKeys[letter] ?? letter);
}

function keysOfSyllable(syllable: string): string {
  const index = syllable.charCodeAt(0) - firstSyllable;
  const final = index % finals.length;
  const vowel = Math.floor(index / finals.length) % vowels.length;
  const initial = Math.floor(index / (finals.length * vowels.length));
  return [initials[initial], vowels[vowel], finals[final]].join('');
}

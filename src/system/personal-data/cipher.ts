import { hashOf, hashString, hashText } from '../../base/hash.ts';

/** How a text begins that only its key can open. */
const sealed = 'enc:';
const digits = 4;

/**
 * A person's key. A real one is drawn by chance; a run that is to be played again draws none, so that it follows from
 * whose it is.
 */
export const secretOf = (aggregateType: string, id: string): string =>
  hashText(hashOf(['personal key', aggregateType, id]));

/** Each character with its own piece of the key stream; without the key it is noise. A real system takes AES. */
export function encipher(secret: string, plain: string): string {
  const codes = Array.from({ length: plain.length }, (_, index) =>
    (plain.charCodeAt(index) ^ pieceOf(secret, index)).toString(16).padStart(digits, '0'),
  );
  return `${sealed}${codes.join('')}`;
}

export function decipher(secret: string, enciphered: string): string {
  const codes = enciphered.slice(sealed.length);
  return Array.from({ length: codes.length / digits }, (_, index) => {
    const code = Number.parseInt(codes.slice(index * digits, (index + 1) * digits), 16);
    return String.fromCharCode(code ^ pieceOf(secret, index));
  }).join('');
}

const pieceOf = (secret: string, index: number): number => hashString(`${secret}/${index}`)[0] & 0xffff;

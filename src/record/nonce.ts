import { randomBytes } from 'node:crypto';

/** Two writers of the same files and message still write two commits: each carries a fresh nonce, as a trailer. */
export function withNonce(message: string): string {
  const text = message.trimEnd();
  // Trailers are the last paragraph, and the first line is never one.
  const gap = /\n\n(?:[\w-]+: .*\n?)+$/.test(text) ? '\n' : '\n\n';
  return `${text}${gap}Nonce: ${randomBytes(16).toString('hex')}\n`;
}

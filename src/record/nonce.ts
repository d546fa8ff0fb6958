import { randomBytes } from 'node:crypto';

/** Two writers of the same files and message still write two commits: each carries a fresh nonce. */
export function withNonce(message: string): string {
  return `${message.trimEnd()}\nNonce: ${randomBytes(16).toString('hex')}\n`;
}

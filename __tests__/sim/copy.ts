import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Patch } from './rules.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the product and of its simulation, in which rules can be left out. */
export class Copy {
  readonly #at: string;

  constructor() {
    this.#at = mkdtempSync(join(tmpdir(), 'gray-release-sabotage-'));
    mkdirSync(join(this.#at, '__tests__/judge'), { recursive: true });
    for (const part of ['src', '__tests__/sim', '__tests__/judge/random.ts', 'package.json'])
      cpSync(join(ROOT, part), join(this.#at, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.#at, 'node_modules'));
  }

  get worker(): URL {
    return pathToFileURL(join(this.#at, '__tests__/sim/worker.ts'));
  }

  /** @throws Error when a text to replace is not there exactly once: the product has changed, and its rule with it */
  patch(patches: readonly Patch[]): void {
    for (const { file, from, to } of patches) {
      const path = join(this.#at, file);
      const text = readFileSync(path, 'utf8');
      const found = text.split(from).length - 1;
      if (found !== 1) throw new Error(`${file} has ${found} times, not once: ${from}`);
      writeFileSync(
        path,
        text.replace(from, () => to),
      );
    }
  }

  restore(patches: readonly Patch[]): void {
    for (const { file } of patches) cpSync(join(ROOT, file), join(this.#at, file));
  }

  remove(): void {
    rmSync(this.#at, { recursive: true, force: true });
  }
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSpecFile } from '../../src/spec/file.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { SHOP } from './shop.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gray-spec-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(bytes: string | Uint8Array): string {
  const path = join(folder, 'spec.yml');
  writeFileSync(path, bytes);
  return path;
}

async function said(path: string): Promise<string> {
  const read = await readSpecFile(path, 'the/spec.yml');
  if (!('problem' in read)) throw new Error('it was read');
  const { file, line, column, severity, rule, message } = read.problem;
  expect({ file, line, column, severity, rule }).toEqual({
    file: 'the/spec.yml',
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'file',
  });
  return message;
}

describe('the file of a spec', () => {
  it('is read', async () => {
    expect(await readSpecFile(written(SHOP), 'spec.yml')).toEqual({ text: SHOP });
  });

  it('may begin with a byte order mark', async () => {
    const read = await readSpecFile(written(`\ufeff${SHOP}`), 'spec.yml');

    expect('text' in read && loadSpec(read.text, 'spec.yml').problems).toEqual([]);
  });

  it('may have the line ends of Windows', async () => {
    const read = await readSpecFile(written(SHOP.replaceAll('\n', '\r\n')), 'spec.yml');

    expect('text' in read && loadSpec(read.text, 'spec.yml').problems).toEqual([]);
  });

  it.each([
    ['empty', '', 'the file is empty; docs/spec.md says what belongs in it'],
    ['blank', ' \n\n', 'the file is empty; docs/spec.md says what belongs in it'],
    ['Latin-1', Buffer.from('release: caf\u00e9', 'latin1'), 'the file is not UTF-8 text'],
    ['UTF-16', Buffer.from('\ufeffrelease: shop', 'utf16le'), 'the file is not UTF-8 text'],
    ['binary', Buffer.from('release\0shop'), 'the file is binary, not YAML'],
    ['large', Buffer.alloc(1_048_577, 97), 'the file has 1048577 bytes; a spec has at most 1048576'],
  ])('that is %s is refused', async (_, bytes, message) => {
    expect(await said(written(bytes))).toBe(message);
  });

  it('that is not there is missed', async () => {
    expect(await said(join(folder, 'other.yml'))).toBe('there is no such file; name another one with `spec`');
    expect(await said(join(written('a'), 'spec.yml'))).toBe(
      'there is no such file; name another one with `spec`',
    );
  });

  it('that is a folder is refused', async () => {
    mkdirSync(join(folder, 'inner'));

    expect(await said(join(folder, 'inner'))).toBe('this is a folder; name the file in it');
  });

  it('that never ends is not begun', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);

    expect(await said('/dev/zero')).toBe('this is not a file');
    expect(await said(join(folder, 'pipe'))).toBe('this is not a file');
  });

  it('has a name that the system takes', async () => {
    expect(await said(join(folder, 'x'.repeat(5000)))).toContain('the file cannot be read: ');
  });
});

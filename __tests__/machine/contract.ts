import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Machine, Unreachable } from '../../src/machine/machine.ts';
import { nowhere } from '../router/instances.ts';

const soon = () => AbortSignal.timeout(20_000);

/** What every machine does, wherever it is. It and the suite see the same files. */
export function machineContract(made: () => Machine): void {
  let folder: string;
  let machine: Machine;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gray-machine-'));
    machine = made();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (...names: string[]) => join(folder, ...names);

  describe('files', () => {
    it.each([
      ['nothing', ''],
      ['a line', 'a line\n'],
      ['no line break at the end', 'no end'],
      ['what means something to a shell', `'"$(touch run)\`touch run\`\\ \n!!\n%s ~ * \0 \r\n`],
      ['other scripts', 'Grüße, 世界, 😀\n'],
      ['more than a pipe holds', 'x'.repeat(3_000_000)],
      ['what looks like our own words', 'gray-release begins\ngray-release begins\n'],
    ])('hold %s, as it was given', async (_, text) => {
      await machine.replace(at('file'), text);
      expect(readFileSync(at('file'), 'utf8')).toBe(text);
      expect(await machine.text(at('file'))).toBe(text);
      expect(readdirSync(folder)).toEqual(['file']);
      await machine.remove(at('file'));
      expect(readdirSync(folder)).toEqual([]);
    });

    it.each([
      'with space',
      "it's",
      '$(touch run)',
      '`touch run`',
      '-rf',
      'a\nb',
      'ü*?[x]',
      '"',
      '\\',
      ';touch run',
    ])('are called %j, below folders that were not there', async (name) => {
      const path = at('below', name, name);
      await machine.replace(path, 'old\n');
      await machine.replace(path, 'new\n');
      expect(await machine.text(path)).toBe('new\n');
      expect(readdirSync(at('below'))).toEqual([name]);
      expect(readdirSync(at('below', name))).toEqual([name]);
      await machine.remove(path);
      expect(await machine.text(path)).toBeNull();
      rmSync(at('below'), { recursive: true });
      expect(readdirSync(folder)).toEqual([]);
    });

    it('may be read by everybody, or by their owner alone, whatever they were before', async () => {
      const mode = () => statSync(at('file')).mode & 0o777;
      await machine.replace(at('file'), '');
      expect(mode()).toBe(0o644);
      await machine.replace(at('file'), '', 0o600);
      expect(mode()).toBe(0o600);
      await machine.replace(at('file'), '');
      expect(mode()).toBe(0o644);
      rmSync(at('file'));
    });

    it('are null where there is none, and none is removed without a word', async () => {
      expect(await machine.text(at('none'))).toBeNull();
      expect(await machine.text(at('none', 'none'))).toBeNull();
      expect(await machine.text(folder)).toBeNull();
      await machine.remove(at('none'));
    });

    it('that cannot be written say why, and leave what is there', async () => {
      mkdirSync(at('folder'));
      writeFileSync(at('file'), 'kept');
      await expect(machine.replace(at('folder'), 'x')).rejects.toThrow(/folder/);
      await expect(machine.replace(at('file', 'below'), 'x')).rejects.toThrow(/file/);
      await expect(machine.remove(at('folder'))).rejects.toThrow(/folder/);
      expect(readFileSync(at('file'), 'utf8')).toBe('kept');
      expect(readdirSync(folder).sort()).toEqual(['file', 'folder']);
      expect(readdirSync(at('folder'))).toEqual([]);
      for (const name of ['file', 'folder']) rmSync(at(name), { recursive: true });
    });

    it('are at every moment the old text or the new one', async () => {
      const texts = ['a', 'b'].map((letter) => letter.repeat(500_000));
      await machine.replace(at('file'), texts[0]!);
      let writing = true;
      const wrong: string[] = [];
      const reader = (async () => {
        while (writing) {
          const text = readFileSync(at('file'), 'utf8');
          if (!texts.includes(text)) wrong.push(text.slice(0, 10));
          await sleep(1);
        }
      })();
      for (let i = 0; i < 6; i++) await machine.replace(at('file'), texts[i % 2]!);
      writing = false;
      await reader;
      expect(wrong).toEqual([]);
      rmSync(at('file'));
    });
  });

  describe('asking', () => {
    let server: Server;
    let address: string;
    beforeAll(async () => {
      server = createServer(answer);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });

    it('says to the server what was given, and gives back what it answers', async () => {
      const headers = { 'x-one': '1', host: 'shop.example' };
      const body = JSON.stringify({ long: 'y'.repeat(300_000) });
      const got = await machine.ask(address, { method: 'PUT', path: '/put?a=1', headers, body }, soon());
      expect(got).toMatchObject({ status: 201, headers: { 'x-method': 'PUT' } });
      expect(JSON.parse(got.text)).toMatchObject({ url: '/put?a=1', host: 'shop.example', body });
    });

    it('says that nobody listens where nobody does, and only there', async () => {
      const asked = machine.ask(await nowhere(), { method: 'GET', path: '/' }, soon());
      await expect(asked).rejects.toBeInstanceOf(Unreachable);
      await expect(asked).rejects.toThrow(/nobody listens on 127\.0\.0\.1:/);
      const cut = await machine
        .ask(address, { method: 'POST', path: '/cut' }, soon())
        .catch((error: Error) => error);
      expect(cut).toBeInstanceOf(Error);
      expect(cut).not.toBeInstanceOf(Unreachable);
      const half = await machine
        .ask(address, { method: 'GET', path: '/half' }, soon())
        .catch((error: Error) => error);
      expect(half).toBeInstanceOf(Error);
      expect(half).not.toBeInstanceOf(Unreachable);
    });

    it('ends when it is told to', async () => {
      const began = performance.now();
      const asked = machine.ask(address, { method: 'GET', path: '/never' }, AbortSignal.timeout(700));
      const error = await asked.catch((error: Error) => error);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(Unreachable);
      expect(performance.now() - began).toBeLessThan(5000);
    });

    it('asks many at once', async () => {
      for (let times = 0; times < 10; times++) {
        const answers = Array.from({ length: 24 }, (_, i) =>
          machine.ask(address, { method: 'GET', path: `/${i}` }, soon()),
        );
        const urls = (await Promise.all(answers)).map(
          ({ text }) => (JSON.parse(text) as { url: string }).url,
        );
        expect(urls).toEqual(answers.map((_, i) => `/${i}`));
      }
    });
  });

  describe('talking', () => {
    it('says all and hears all', async () => {
      const path = at('talk.sock');
      const server = createSocket({ allowHalfOpen: true }, (connection) => {
        let heard = '';
        connection.setEncoding('utf8').on('data', (chunk: string) => {
          heard += chunk;
        });
        connection.on('end', () => connection.end(`heard ${heard}`));
      });
      await new Promise<void>((resolve) => server.listen(path, resolve));
      const long = 'grün\n'.repeat(100_000);
      const many = Array.from({ length: 5 }, (_, i) => machine.talk(path, `${i}${long}`, soon()));
      expect(await Promise.all(many)).toEqual(many.map((_, i) => `heard ${i}${long}`));
      await new Promise((resolve) => server.close(resolve));
    });

    it('says why nobody can be talked to', async () => {
      const why = (path: string) =>
        machine.talk(path, 'hello', soon()).catch((error: unknown) => {
          expect(error).toBeInstanceOf(Unreachable);
          return (error as Unreachable).code;
        });
      expect(await why(at('none.sock'))).toBe('ENOENT');
      writeFileSync(at('left.sock'), '');
      expect(await why(at('left.sock'))).toBe('ECONNREFUSED');
      rmSync(at('left.sock'));
    });

    it('ends when it is told to', async () => {
      const path = at('never.sock');
      const server = createSocket(() => {}).listen(path);
      await new Promise((resolve) => server.once('listening', resolve));
      const began = performance.now();
      await expect(machine.talk(path, 'x', AbortSignal.timeout(700))).rejects.toThrow();
      expect(performance.now() - began).toBeLessThan(5000);
      server.close();
    });
  });

  describe('programs', () => {
    it('get their arguments as they are, and nothing to read', async () => {
      const words = ["it's", '$HOME', '', '*', 'a\nb', '-n', '"', '\\', 'ü😀'];
      const printed = await machine.run(['sh', '-c', 'cat; printf "[%s]" "$@"', 'sh', ...words], soon());
      expect(printed).toBe(words.map((word) => `[${word}]`).join(''));
    });

    it('say how they ended where that was not well, with their last words', async () => {
      await expect(machine.run(['sh', '-c', 'echo out; echo no good >&2; exit 3'], soon())).rejects.toThrow(
        /status 3: no good/,
      );
      await expect(machine.run(['there-is-no-such-program'], soon())).rejects.toThrow(
        /not found.*no-such-program|no-such-program.*not found/,
      );
    });

    it('give back the last of what they printed', async () => {
      const printed = await machine.run(['seq', '1', '50000'], soon());
      expect(printed.length).toBeLessThanOrEqual(65_536);
      expect(printed.endsWith('49999\n50000\n')).toBe(true);
    });

    it('are told to end when nobody waits any longer', async () => {
      const marks = at('ended');
      const script = `trap 'echo ended > "$1"; exit' TERM; echo began > "$1"; while :; do sleep 0.05; done`;
      const stop = new AbortController();
      const running = machine
        .run(['sh', '-c', script, 'sh', marks], stop.signal)
        .catch((error: Error) => error);
      for (let tries = 0; (await machine.text(marks)) !== 'began\n' && tries < 200; tries++) await sleep(20);
      stop.abort();
      expect(await running).toBeInstanceOf(Error);
      for (let tries = 0; readFileSync(marks, 'utf8') !== 'ended\n' && tries < 200; tries++) await sleep(20);
      expect(readFileSync(marks, 'utf8')).toBe('ended\n');
      rmSync(marks);
    });
  });
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { url, method, headers } = request;
  if (url === '/cut') return void request.socket.destroy();
  if (url === '/never') return;
  if (url === '/half') {
    response.writeHead(200, { 'content-length': '100' }).write('half');
    setTimeout(() => request.socket.destroy(), 50);
    return;
  }
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += chunk.toString('utf8');
  });
  request.on('end', () => {
    response.writeHead(method === 'PUT' ? 201 : 200, { 'x-method': method! });
    response.end(JSON.stringify({ url, host: headers.host, body }));
  });
}

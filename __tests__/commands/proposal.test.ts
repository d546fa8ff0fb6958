import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Ask, More, Proposal } from '../../src/commands/ask.ts';
import { toJson } from '../../src/commands/outcome.ts';
import { plan } from '../../src/commands/plan.ts';
import type { Seen } from '../../src/report/plan.ts';
import type { ProposalComment } from '../../src/report/surfaces/proposal.ts';
import type { Problem } from '../../src/spec/types.ts';
import { asked, journaled, SPEC } from './given.ts';
import { released } from './released.ts';

interface Given extends Partial<Omit<Ask, 'more'>> {
  /** The pull request's. */
  readonly spec?: string;
  /** The base branch's; null for none. */
  readonly base?: string | null;
  readonly more?: Partial<More>;
  before?(given: ReturnType<typeof asked>): Promise<void> | void;
}

const BIGGER = SPEC.replace('weight: 10%', 'weight: 20%');

/** What a run of `plan` on a pull request shows there. */
async function proposed({ spec = BIGGER, base = SPEC, more = {}, before, ...rest }: Given = {}) {
  const pages: ProposalComment[] = [];
  const marked: Problem[] = [];
  const proposal: Proposal = {
    branch: 'main',
    baseText: async () => base,
    show: async (page) => void pages.push(page),
  };
  const annotate = (problem: Problem) => marked.push(problem);
  const given = asked(more, { spec, versions: '', proposal, annotate, ...rest });
  await before?.(given);
  const outcome = await plan(given.ask);
  const [page] = pages;
  return {
    outcome,
    pages,
    marked,
    text: (page?.text ?? '').replaceAll('\u00a0', ' '),
    markers: page?.markers,
    log: given.said.join('\n').replaceAll('\u00a0', ' '),
  };
}

describe('the plan of a pull request', () => {
  it('says what changes and what the next release will do, without versions', async () => {
    const { outcome, text, markers, pages, log } = await proposed();

    expect(outcome).toMatchObject({ decision: 'done', exit: 0 });
    expect(outcome.message).toBe('.github/gray-release.yml against main: 1 change, a riskier one');
    expect(pages).toHaveLength(1);
    expect(pages[0]!.isNews).toBe(true);
    expect(markers?.[0]).toBe('<!-- gray-release plan shop default -->');
    expect(text).toContain('### Plan of shop: 1 change, a riskier one\n');
    expect(text).toContain('- ▲ **few: weight** `10%` → `20%`<br>riskier: more users meet the new version');
    expect(text).toContain('`checkout` 1.4.2 → the next version: 1 of 4 instances');
    expect(text).toMatch(
      /2\. \*\*few\*\*: 20 % of requests, 1 gray instance, 1 min to 15 min\n {3}- `errors`: 20 % for 1 min finds a rise from 1 % to/,
    );
    expect(text).toMatch(/3\. \*\*half\*\*: .*\n {3}- `errors`: good enough after about/);
    expect(text).toMatch(/4\. \*\*full\*\*: 100 % of requests, 4 gray instances, watched for 5 min/);
    expect(text).toContain('nothing tells, so assumed are so many requests (traffic: 250/s says how many)');
    expect(log).toContain('few: weight 10% -> 20% (riskier: ');
  });

  it('names the versions that it is given, and no others', async () => {
    expect((await proposed({ versions: 'checkout=1.5.0' })).text).toContain('1.4.2 → 1.5.0');
    expect((await proposed({ versions: 'pricing=1' })).outcome).toMatchObject({ exit: 2 });
  });

  it('is reckoned for the last release’s traffic, and begins with what served after it', async () => {
    const { outcome, text } = await proposed({
      before: (given) => journaled(given, released({ id: 'shop-1', times: 1, looks: 60 })),
    });
    const { reckoned } = (toJson(outcome).report as { sight: Seen }).sight;

    expect(reckoned).toMatchObject([{ source: 'release' }]);
    expect(text).toContain('as in the last release.');
    expect(text).toContain('→ the next version');
  });

  it('is reckoned for the traffic that is given', async () => {
    const { text } = await proposed({ more: { traffic: '20/s', errorRate: '0.2%' } });

    expect(text).toContain('reckoned for 20 requests a second to checkout, as given.');
    expect(text).toMatch(/\*\*What it will not see\*\*\n\n- Few sees next to nothing of errors in 1 min;/);
  });

  it('is no news where the spec says the same, in whatever words', async () => {
    const { text, pages } = await proposed({ spec: `# a remark\n${SPEC.replace('15m', '900s')}` });

    expect(pages[0]!.isNews).toBe(false);
    expect(text).toBe(
      '### Plan of shop: as on main\n\n`.github/gray-release.yml` says the same as on `main`: this pull request changes nothing of the next release.',
    );
  });

  it('says that it is the first one', async () => {
    const { text, pages } = await proposed({ base: null });

    expect(pages[0]!.isNews).toBe(true);
    expect(text).toContain(
      '### Plan of shop: its first spec\n\nThere is no `.github/gray-release.yml` on `main`',
    );
  });

  it('is made all the same where the base branch’s spec is wrong or cannot be read', async () => {
    const wrong = await proposed({ base: 'release: 1\n' });
    const gone = await proposed({
      proposal: {
        branch: 'main',
        baseText: () => Promise.reject(new Error('GitHub did not answer')),
        show: async () => {},
      },
    });

    expect(wrong.text).toMatch(/What changes against `main` is not known: .*has errors: line 1: /);
    expect(wrong.text).toContain('**What the next release will do**');
    expect(gone.outcome).toMatchObject({ exit: 0 });
    expect(gone.log).toContain('GitHub did not answer');
  });

  it('tells what changes in an environment alone, and of one alone where it is named', async () => {
    const staged = (watch: string) =>
      `${SPEC}environments: { staging: { process: { promote: { watch: ${watch} } } } }\n`;
    const all = await proposed({ base: staged('4m'), spec: staged('1m') });
    const one = await proposed({ base: staged('4m'), spec: staged('1m'), environment: 'staging' });

    expect(all.text).toContain('**staging: promote.watch** `4m` → `1m`');
    expect(one.text).toContain('### Plan of shop in staging: 1 change');
    expect(one.text).toContain('**promote.watch** `4m` → `1m`');
    expect(one.markers?.[0]).toBe('<!-- gray-release plan shop staging -->');
  });

  it('says what is worth a second look', async () => {
    const { text } = await proposed({ spec: SPEC.replace('10%', '10%, sticky: { cookie: gray }') });

    expect(text).toMatch(/\*\*Worth a second look\*\*\n\n- line \d+, column \d+: .* \(`[a-z-]+`\)/);
  });

  it('finds its comment again when the release was renamed, or had no name that could be read', async () => {
    const renamed = await proposed({ spec: SPEC.replace('release: shop', 'release: store') });

    expect(renamed.markers).toEqual([
      '<!-- gray-release plan store default -->',
      '<!-- gray-release plan shop default -->',
      '<!-- gray-release plan .github%2Fgray-release.yml default -->',
    ]);
    expect((await proposed({ spec: 'release: "store" # ours\n', base: null })).markers?.[0]).toContain(
      ' store ',
    );
    expect((await proposed({ spec: '[', base: null })).markers).toEqual([
      '<!-- gray-release plan .github%2Fgray-release.yml default -->',
    ]);
  });
});

describe('a spec with errors on a pull request', () => {
  it('is wrong input; each error is told with its line and marked there', async () => {
    const { outcome, text, marked, pages } = await proposed({
      spec: SPEC.replace('weight: 10%', 'weight: 10').replace('atMost: 30m', 'atmost: 30m'),
    });

    expect(outcome).toMatchObject({ decision: 'refused', reasonCode: 'input-invalid', exit: 2 });
    expect(marked.map(({ line, rule }) => [line, rule])).toEqual([
      [12, 'type'],
      [18, 'unknown-key'],
    ]);
    expect(pages[0]!.isNews).toBe(true);
    expect(text).toContain('### Plan of shop: the spec has 2 errors');
    expect(text).toContain(
      '- line 18, column 27: there is no key "atmost" here; did you mean atMost? (`unknown-key`)',
    );
  });

  it('is told when the file is gone', async () => {
    const { outcome, text } = await proposed({
      before: ({ folder }) => rmSync(join(folder, '.github/gray-release.yml')),
    });

    expect(outcome).toMatchObject({ exit: 2 });
    expect(text).toContain('there is no such file');
  });
});

describe('a stranger’s spec', () => {
  it('reaches no system that it names, and runs no program', async () => {
    const reached: string[] = [];
    const server = createServer((socket) => {
      reached.push('a connection');
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const address = `127.0.0.1:${port}`;
    const touched = join('/tmp', `gray-release-stranger-${process.pid}`);
    onTestFinished(() => rmSync(touched, { force: true }));
    const program = `touch ${touched}`;
    const spec = `apiVersion: gray-release/v1
release: shop
registry: { kind: git, remote: "http://${address}/registry.git" }
journal: { kind: git, remote: "http://${address}/journal.git" }
services:
  checkout:
    target: { kind: command, deploy: "${program}", status: "${program}", remove: "${program}" }
    router: { kind: gateway, listen: "${address}" }
process:
  test:
    - stage: few
      traffic: { weight: 10% }
      for: { atLeast: 1m, atMost: 15m }
      checks:
        - { kind: command, name: program, run: "${program}" }
        - { kind: http, name: asked, url: "http://${address}/" }
        - { kind: compare, name: routed, metric: { source: router, of: errors } }
        - { kind: compare, name: scraped, metric: { source: prometheus, of: errors, address: "http://${address}", requests: a, errors: b } }
        - { kind: compare, name: fetched, metric: { source: http, of: gauge, url: "http://${address}/metric", value: "$.a" } }
        - { kind: compare, name: counted, metric: { source: command, of: gauge, run: "${program}" } }
notify: [{ webhook: { env: HOOK }, on: [started] }]
`;

    const { outcome, marked, text } = await proposed({ spec, env: { HOOK: `http://${address}/hook` } });

    expect(marked.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(outcome, outcome.message).toMatchObject({ exit: 0 });
    expect(text).toContain('`scraped`');
    expect(reached).toEqual([]);
    expect(existsSync(touched)).toBe(false);
  });

  it.each(['../outside.yml', '/etc/passwd', '.github/../../x.yml'])(
    'is not read from outside the repository: %s',
    async (specPath) => {
      const { outcome, pages } = await proposed({ specPath });

      expect(outcome).toMatchObject({ exit: 2 });
      expect(outcome.message).toContain('only a file inside the repository is read');
      expect(pages).toEqual([]);
    },
  );

  it('is not read through a link that leads out of the repository', async () => {
    const { outcome, pages, log } = await proposed({
      before: ({ folder }) => {
        const secret = join(folder, '..', `gray-release-secret-${process.pid}.yml`);
        writeFileSync(secret, 'hunter2: [\n');
        onTestFinished(() => rmSync(secret));
        rmSync(join(folder, '.github/gray-release.yml'));
        symlinkSync(secret, join(folder, '.github/gray-release.yml'));
      },
    });

    expect(outcome).toMatchObject({ exit: 2 });
    expect(pages).toEqual([]);
    expect(`${outcome.message}${log}`).not.toContain('hunter2');
  });

  it.each([
    '</details><script>alert(1)</script>',
    '@everyone',
    '::error::boom',
    'a\n\n# heading\n- item',
    '``` `` `',
    'a | b',
    '##[error]boom',
    '\u001b[2J\u202egnp',
    '[x](javascript:alert(1))',
    '![x](http://e.example/p.png)',
    '<!-- gray-release plan shop default -->',
    'x'.repeat(5000),
    'https://evil.example/ #1 GH-1',
  ])('of hostile values breaks no Markdown, mentions nobody and commands no runner: %j', async (value) => {
    const text = JSON.stringify(value);
    const spec = `${SPEC.replace('tcp: true', `http: ${JSON.stringify(`http://{address}/${value}`)}`)
      .replace('node server.js --port {port}', `node ${value.replaceAll(/["\\\n`]/g, ' ')} {port}`)
      .replace(
        'weight: 10%',
        `weight: 10%, match: [{ header: x-gray, equals: ${JSON.stringify(value.slice(0, 200))} }]`,
      )
      .replace(
        /checks:\n/,
        `checks:\n        - { kind: http, name: asked, url: "http://{gray}/", body: ${text}, headers: { x-a: ${text} }, expect: { contains: ${text} } }\n        - { kind: command, name: run, run: ${text} }\n`,
      )}`;

    const { text: page, log, marked } = await proposed({ spec });

    expect(page).not.toBe('');
    expect(marked.filter(({ rule }) => rule === 'yaml')).toEqual([]);
    // Code shows everything as it is.
    const live = page.replaceAll(/(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
    expect(live.replaceAll(/<br>|<\/?sub>/g, '')).not.toMatch(/<[a-z!/]/i);
    expect(live).not.toMatch(/(^|[^\u200b\w])@\w|(?<!\\)\]\(|(?<!\\)`|(#|GH-)\d/);
    expect(page).not.toMatch(/^(# heading|- item|::)/m);
    expect(page.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
    expect(Buffer.byteLength(page)).toBeLessThan(30_000);
    expect(log).not.toMatch(/^\s*::|##\[|(?!\n)\p{Cc}/mu);
  });

  it('of fifty stages with fifty checks each still fits', async () => {
    const checks = Array.from(
      { length: 50 },
      (_, i) => `        - { kind: http, name: c${i}, url: "http://{gray}/${'<'.repeat(200)}" }\n`,
    ).join('');
    const stages = Array.from(
      { length: 50 },
      (_, i) =>
        `    - stage: s${i}\n      traffic: { match: [{ header: x, equals: "${'<'.repeat(200)}" }] }\n      checks:\n${checks}`,
    ).join('');
    const { text } = await proposed({ spec: SPEC.replace(/ {4}- stage: few[\s\S]*/, stages) });

    expect(text).toContain('s49');
    expect(text.length).toBeLessThan(65_536);
  });
});

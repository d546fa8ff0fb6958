import { describe, expect, it } from 'vitest';
import { terminalReporter } from '../../src/report/surfaces/terminal.ts';
import * as stories from './stories.ts';

const ESC = '\u001b';

function scene(
  more: { isTTY?: boolean; columns?: number; onRunner?: boolean; env?: Record<string, string> } = {},
) {
  const out: string[] = [];
  const time = { now: 0 };
  const output = {
    write: (text: string) => out.push(text),
    isTTY: more.isTTY ?? false,
    columns: more.columns ?? 100,
  };
  const reporter = terminalReporter({
    clock: { monotonic: () => time.now },
    output,
    env: more.env ?? {},
    onRunner: more.onRunner ?? false,
  });
  return { reporter, out, time };
}

/** What stands on a screen after all that was written: only the control sequences that are used. */
function screen(out: readonly string[]): string[] {
  let lines: string[] = [''];
  for (const chunk of out.join('').split(new RegExp(`(${ESC}\\[\\d*[AJ]|\\n|\\r)`))) {
    const up = new RegExp(`^${ESC}\\[(\\d+)A$`).exec(chunk);
    if (up) lines = lines.slice(0, lines.length - Number(up[1]));
    else if (chunk === '\n') lines.push('');
    else if (chunk === `${ESC}[J`) lines[lines.length - 1] = '';
    else if (chunk !== '\r') lines[lines.length - 1] += chunk;
  }
  return lines;
}

describe('on a terminal', () => {
  it('redraws in place: the screen shows the last view only', async () => {
    const { reporter, out } = scene({ isTTY: true, env: { NO_COLOR: '1' } });
    await reporter.show(stories.testing().story());
    await reporter.show(stories.reverting().story());
    await reporter.close(stories.reverted().story());
    const text = screen(out).join('\n');
    expect(text).toContain('↶ Reverted · checkout 1.4.2 → 1.5.0');
    expect(text).not.toMatch(/Testing|Reverting/);
    expect(text).toContain('✗ worse  errors: gray 3.1\u00a0%, stable 1.0\u00a0%, on 814 requests');
  });

  it('writes nothing when nothing changed', async () => {
    const { reporter, out } = scene({ isTTY: true });
    await reporter.show(stories.testing().story());
    const before = out.length;
    await reporter.show(stories.testing().story());
    expect(out).toHaveLength(before);
  });

  it('has colours, except where NO_COLOR is set', async () => {
    const coloured = scene({ isTTY: true });
    const plain = scene({ isTTY: true, env: { NO_COLOR: '1' } });
    const empty = scene({ isTTY: true, env: { NO_COLOR: '' } });
    for (const { reporter } of [coloured, plain, empty]) await reporter.show(stories.testing().story());
    const hasColour = ({ out }: { out: string[] }) => new RegExp(`${ESC}\\[\\d+m`).test(out.join(''));
    expect([coloured, plain, empty].map(hasColour)).toEqual([true, false, true]);
  });

  it('is never wider than the screen: a wrapped line would break the redrawing', async () => {
    const { reporter, out } = scene({ isTTY: true, columns: 40, env: { NO_COLOR: '1' } });
    await reporter.show(stories.incomplete().story());
    for (const line of screen(out)) expect([...line].length).toBeLessThan(40);
  });
});

describe('in a log', () => {
  it('adds a line for each thing that happened, once', async () => {
    const { reporter, out } = scene();
    await reporter.show(stories.tested().story());
    await reporter.show(stories.testing().story());
    await reporter.show(stories.testing().story());
    const lines = out.join('').trim().split('\n');
    expect(lines[0]).toBe('14:02:06  octocat  release shop-41 accepted at 9f3c2d1');
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.at(-1)).toBe(
      '14:03:55  run 7741  few: the router confirmed 5\u00a0%; warm-up, then judging',
    );
    expect(out.join('')).not.toContain(ESC);
  });

  it('shows life while nothing happens, at most once a minute', async () => {
    const { reporter, out, time } = scene();
    await reporter.show(stories.testing().story());
    const before = out.length;
    time.now = 59_000;
    await reporter.show(stories.testing().story());
    expect(out).toHaveLength(before);
    time.now = 61_000;
    await reporter.show(stories.testing().story());
    expect(out.at(-1)).toContain('5\u00a0% of requests go to 1.5.0; errors needs more requests');
  });

  it('folds the evidence on a runner, and ends with where requests go and why', async () => {
    const { reporter, out } = scene({ onRunner: true, isTTY: true });
    await reporter.close(stories.reverted().story());
    const text = out.join('');
    expect(text).toMatch(
      /::group::Evidence\n {2}errors: At 5.%, gray fails 3\.1.% of requests[\s\S]*::endgroup::\n/,
    );
    expect(text).toContain('↶ Reverted · checkout 1.4.2 → 1.5.0\nAll requests go to 1.4.2\nGray fails 3.1');
    expect(text).not.toContain(ESC);
  });
});

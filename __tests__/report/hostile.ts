import * as stories from './stories.ts';

/** What somebody may write where the journal, the spec or a router is asked for a word. */
export const HOSTILE: readonly string[] = [
  '</style><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  `"'><svg onload=alert(1)>`,
  "' onfocus='alert(1)' autofocus='",
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '</code></pre></details></table><h1>Promoted</h1>',
  '--></title><!--',
  '\u202egnp.exe\u2066 \u0000\u001b[2J',
  '`</code><b>` **x** [y](javascript:alert(1)) [z](https://evil.example/)',
  `${'<b>'.repeat(33_000)}end`,
  'a\n\n- [x] item\n1. one\n```text\ncode',
  '</details><script>alert(1)</script>',
  '@everyone',
  '::error::boom',
  'x'.repeat(10_000),
  'a\n\n# heading\n- item',
  '``` `` `',
  'a | b | c',
  '\n::set-output name=x::y',
  '##[error]boom',
  '\u001b[2J\u202egnp',
  '<!-- gray-release comment shop production -->',
  '"]\n  line [9]',
];

/** A release in which every word from outside is `value`. */
export function hostileStory(value: string) {
  const stages = [
    stories.stage(value, 0, [stories.fixed(value)]),
    stories.stage(`few ${value}`, 500, [
      stories.compare(value, 'errors'),
      stories.compare(`p ${value}`, 'latency'),
    ]),
  ];
  const spec = { ...stories.specOf(['checkout'], stages), release: value };
  const tale = new stories.Tale(spec, {
    by: value,
    id: value,
    environment: value,
    commit: value,
    emergency: value,
    undoes: value,
    tool: value,
    spec: { path: value, sha256: value },
  });
  tale.add(1000, { type: 'phase', phase: 'deploying' });
  tale.add(1000, { type: 'phase', phase: 'judging', stage: 0 });
  tale.add(2000, { type: 'outcome', service: null, system: 'registry', says: value });
  stories.found(tale, 3000, value, value, {
    result: 'unknown',
    says: value,
    wanted: value,
    rows: [{ [value]: value, status: value }],
  });
  stories.shifted(tale, 1, 10_000);
  stories.counted(tale, 1, value, 40_000, 5, { gray: [300, 30], stable: [3000, 30] });
  stories.counted(tale, 1, `p ${value}`, 40_000, 5, { gray: [300, 30], stable: [3000, 30] });
  stories.assessed(
    tale,
    'revert',
    {
      [`checkout/${value}`]: { worse: 5, good: 0, from: 40_000, looks: 5 },
      [`checkout/p ${value}`]: { worse: 0, good: 4, from: 40_000, looks: 5 },
    },
    value,
  );
  tale.add(60_000, { type: 'request', asked: 'revert', by: value, reason: value, commit: null });
  tale.add(61_000, {
    type: 'phase',
    phase: 'reverting',
    because: { code: 'check-failed', says: value, stage: 1, service: 'checkout', check: value },
  });
  tale.add(70_000, { type: 'incomplete', says: value }, { type: 'note', says: value });
  tale.waiting = { why: value, until: null };
  tale.real = stories.unreadable(stories.realWith(tale.plan, 0), 'checkout', value);
  tale.place = {
    ...stories.PLACE,
    tool: value,
    repository: value,
    specPath: value,
    run: { id: '1', url: `javascript:alert(1)//${value}` },
  };
  return tale.story();
}

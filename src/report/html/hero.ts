import { isTerminal } from '../../release/state.ts';
import { ALL, percent } from '../../release/units.ts';
import { commandsBlock } from '../actions.ts';
import { compared } from '../arms.ts';
import { byUrgency, RESULT_WORDS, type Row, rowsOf, stageToShow } from '../checks.ts';
import { nextWords } from '../deadline.ts';
import { checkHeading, costWords } from '../evidence.ts';
import { headline, stateWord } from '../headline.ts';
import { type Flow, flows } from '../requests.ts';
import { ruleNote, safety, verdict } from '../sentence.ts';
import type { Story } from '../story.ts';
import { sampleWords } from '../table.ts';
import { text } from './escape.ts';
import { chip, icon } from './icons.ts';
import { blocks, prose } from './prose.ts';
import { px } from './scale.ts';
import { lookOf, RESULTS } from './states.ts';
import { table } from './table.ts';

/** What a reader needs in five seconds: the state, the verdict, and whether production is safe, why, and what to do now. */
export function hero(story: Story, notes: readonly string[]): string {
  const { symbol, word } = stateWord(story);
  const versions = headline(story).slice(`${symbol} ${word} · `.length);
  const says = verdict(story);
  return `<section class="hero"><div class="wrap"><h1><span class="state">${icon(lookOf(story).shape, 44)}<span>${text(word)}</span></span>${prose(versions)}</h1>
${says === '' ? '' : `<p class="lead">${prose(says)}</p>`}
${notes.map((note) => `<p class="note">${text(note, 400)}</p>`).join('\n')}
</div></section>
<div class="wrap"><section class="facts" aria-label="In short">
<div><h2>Is production safe?</h2>${safe(story)}</div>
<div><h2>Why</h2>${why(story)}</div>
<div><h2>What to do now</h2>${what(story)}</div>
</section></div>`;
}

function safe(story: Story): string {
  const all = flows(story);
  const bars = all.length > 3 ? servicesTable(all) : all.map((flow) => split(flow, all.length > 1)).join('');
  return `<p>${prose(safety(story))}</p>${bars}`;
}

const WIDTH = 280;

/** Both versions' shares as one bar. A share that nobody could read is hatched: neither full nor empty. */
function split({ service, weight, known }: Flow, withName: boolean): string {
  const gray = (weight / ALL) * WIDTH;
  const gap = weight > 0 && weight < ALL ? 2 : 0;
  const [from, to] = [text(service.from, 40), text(service.to, 40)];
  const bars = known
    ? `<rect fill="var(--stable)" x="0" width="${px(Math.max(0, WIDTH - gray - gap))}" height="14" rx="3"/><rect fill="var(--gray)" x="${px(WIDTH - gray)}" width="${px(gray)}" height="14" rx="3"/>`
    : `<rect class="unknown" width="${WIDTH}" height="14"/><rect fill="none" stroke="var(--alarm)" x=".75" y=".75" width="${WIDTH - 1.5}" height="12.5" rx="3"/>`;
  const label = known
    ? `${percent(weight)} to ${to}, ${percent(ALL - weight)} to ${from}`
    : `not confirmed, assume ${percent(weight)} to ${to}`;
  const key = known
    ? `<li class="stable">${from} <b>${percent(ALL - weight)}</b></li><li class="gray">${to} <b>${percent(weight)}</b></li>`
    : `<li class="none">not confirmed, assume <b>${percent(weight)}</b> to ${to}</li>`;
  return `${withName ? `<p><b>${text(service.name, 40)}</b></p>` : ''}<svg class="split" viewBox="0 0 ${WIDTH} 14" preserveAspectRatio="none" role="img" aria-label="${label}">${bars}</svg><ul class="key">${key}</ul>`;
}

const SERVICES = 20;

/** Unknown first, then the highest share: those that need eyes. */
function servicesTable(all: readonly Flow[]): string {
  const ordered = [...all].sort((a, b) => Number(a.known) - Number(b.known) || b.weight - a.weight);
  const rows = ordered.slice(0, SERVICES).map(({ service, weight, known }) => ({
    cells: [
      text(service.name, 40),
      `${text(service.from, 40)} → ${text(service.to, 40)}`,
      known ? percent(weight) : `assume ${percent(weight)}`,
    ],
  }));
  const left = all.length - rows.length;
  const rest = left > 0 ? `<p class="note">${left} more services.</p>` : '';
  return table([{ head: 'service' }, { head: 'versions' }, { head: 'on gray', numbers: true }], rows) + rest;
}

const CHECKS = 6;

function why(story: Story): string {
  const stage = stageToShow(story);
  const rows = stage < 0 ? [] : rowsOf(story, stage);
  const some = rows.length > CHECKS ? byUrgency(rows).slice(0, CHECKS) : rows;
  const left = rows.length - some.length;
  const name = stage < 0 ? '' : (story.plan.stages[stage]?.name ?? '');
  const none =
    story.state.accepted.purpose === 'register' ? 'This only says what serves.' : 'No check was asked yet.';
  const parts = [
    rows.length === 0 ? none : `Checks of stage ${text(name, 40)}:`,
    left > 0 ? `${left} more below.` : '',
    sampleWords(rows),
    costWords(story),
    ruleNote(story),
  ].filter((part) => part !== '');
  const [first, ...rest] = parts.map((part) => `<p>${prose(part)}</p>`);
  const list =
    some.length === 0 ? '' : `<ul class="mini">${some.map((row) => mini(story, row)).join('')}</ul>`;
  return `${first}${list}${rest.join('')}`;
}

function mini({ plan }: Story, row: Row): string {
  const { shape, tone } = RESULTS[row.result];
  const numbers = numbersOf(row);
  const name = prose(checkHeading(row, plan.services.length > 1));
  return `<li><b>${name}</b>${chip(shape, tone, RESULT_WORDS[row.result].slice(2))}${numbers === '' ? '' : `<small>${numbers}</small>`}</li>`;
}

function numbersOf({ compared: comparison, finding }: Row): string {
  if (comparison !== null) {
    const [gray, stable] = compared(comparison.of, comparison.arms);
    const of = comparison.of === 'latency' ? 'p99 ' : '';
    return `${of}gray ${gray}, stable ${stable}`;
  }
  if (finding?.got === undefined) return '';
  const wanted = finding.wanted === undefined ? '' : `, wanted ${text(finding.wanted, 40)}`;
  return `${text(finding.got, 40)}${wanted}`;
}

function what(story: Story): string {
  // The column's own heading says what this is.
  const commands = commandsBlock(story).replace(/^\*\*What you can do now\*\*\n\n/, '');
  const next = nextWords(story);
  const parts = [
    commands === '' ? '' : blocks(commands),
    next === '' ? '' : `<p>${prose(next)}</p>`,
    commands === '' && isTerminal(story.state) ? '<p>Nothing is left to do.</p>' : '',
  ];
  return parts.join('');
}

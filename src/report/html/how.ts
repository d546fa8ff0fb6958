import { moved } from '../../release/plan.ts';
import { inWords } from '../../release/units.ts';
import { whatTheNumberMeans } from '../evidence.ts';
import type { Story } from '../story.ts';
import { chance, line } from '../words.ts';
import { prose } from './prose.ts';

/** For someone who meets the two numbers for the first time. */
export function howSection(story: Story): string {
  const { risk, timing, inconclusive } = story.plan;
  if (moved(story.plan).length === 0) return '';
  const short = inconclusive === 'hold' ? 'the release is held and a person is asked' : 'it is reverted';
  return `<section id="how"><h2>How it decides</h2><div class="card how"><div><h3>What the evidence number means</h3><p>${prose(whatTheNumberMeans(risk))}</p></div>
<div><h3>And the other way round</h3><p>A second bet runs against “gray is worse than you tolerate”. A check that compares is good enough at ${line(risk.missed)}; a version that is worse than tolerated by ${percentOf(risk.ruleOut)} or more gets there in at most ${chance(risk.missed)} releases.</p><p>Smaller harm can pass. Missing evidence is never a pass: at the deadline of a stage without enough of it ${short}.</p><p>Checks of other kinds are fixed rules: they revert by themselves and stand outside both limits. The judge looks about every ${inWords(timing.look)}.</p></div></div></section>`;
}

function percentOf(share: number): string {
  return `${Math.round(share * 10_000) / 100}\u00a0%`;
}

import { parse } from 'yaml';
import { blocksOf, readPage, sectionOf } from '../../docs/page.ts';
import { Scraper, scrapingAs } from '../../metric/prometheus.ts';
import type { Place } from '../cluster/place.ts';
import type { Traefik } from '../cluster/traefik.ts';
import { Discovery } from './discovery.ts';

/** How a page of a router says that Prometheus counts what it serves. */
export interface Shown {
  /** A job of the server, or the part of one that a user adds to the job for Traefik. */
  readonly job: Readonly<Record<string, unknown>>;
  /** The `metric` of a check. */
  readonly metric: Readonly<Record<string, string>>;
}

/** What stands below the heading, with the namespace of a test in place of `shop`. */
export function shownBy(page: string, heading: string, { namespace }: Place): Shown {
  const blocks = blocksOf(sectionOf(readPage(`docs/routers/${page}.md`), heading));
  const blockOf = (comment: string) => {
    const found = blocks.filter(({ text }) => text.startsWith(comment));
    if (found.length !== 1)
      throw new Error(`${page}: ${found.length} blocks below ${heading} are ${comment}`);
    return parse(found[0]!.text.replaceAll(/\bshop\b/g, namespace));
  };
  const config = blockOf('# prometheus.yml');
  return { job: config.scrape_configs?.[0] ?? config, metric: blockOf('# a check').metric };
}

/** A real Prometheus with the job of a page; where its targets are is told by the tests. */
export async function scrape({ job }: Shown, place: Place, traefik: Traefik) {
  const { kubernetes_sd_configs: pods, ...rest } = job;
  const discovery = pods === undefined ? null : await Discovery.start(place);
  const found =
    discovery === null
      ? { static_configs: [{ targets: [`127.0.0.1:${traefik.api}`] }] }
      : { http_sd_configs: [{ url: discovery.url, refresh_interval: '1s' }] };
  const scraper = await Scraper.start('prometheus', scrapingAs({ ...rest, ...found }));
  return {
    address: scraper.address,
    scraped: () => scraper.scraped(),
    async close() {
      await scraper.close();
      await discovery?.stop();
    },
  };
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../freePort.ts';

/** Between two scrapes, in milliseconds. */
const SCRAPE = 200;
/** VictoriaMetrics shows what it has written, once a second. */
const WRITTEN = 1500;

/** What each replica says of itself, in Prometheus' text format; null: it cannot be reached. */
export type Pages = Record<string, string | null>;

/** Replicas whose counters a test sets by hand: what they do over time cannot be had from a real service at will. */
export class Exporter {
  pages: Pages = {};
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request, response) => {
      const page = this.pages[request.url!.slice(1)];
      response.writeHead(page == null ? 503 : 200, { 'content-type': 'text/plain; version=0.0.4' });
      response.end(page ?? '');
    });
  }

  static async start(): Promise<Exporter> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Exporter(server);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close').catch(() => {});
  }
}

export interface Target {
  readonly address: string;
  readonly path: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** The configuration of a server that scrapes these. */
export function scraping(targets: readonly Target[], every = SCRAPE): string {
  const found = targets.map(({ address, path, labels }) => ({
    targets: [address],
    labels: { __metrics_path__: path, ...labels },
  }));
  return scrapingAs({ static_configs: found }, every);
}

/** The same with a job that somebody has written. */
export function scrapingAs(job: Readonly<Record<string, unknown>>, every = SCRAPE): string {
  const pace = { scrape_interval: `${every}ms`, scrape_timeout: `${every}ms` };
  // JSON is YAML.
  return JSON.stringify({ scrape_configs: [{ job_name: 'shop', ...pace, ...job }] });
}

type Kind = 'prometheus' | 'victoria-metrics';

/** A real server that scrapes: Prometheus, or VictoriaMetrics, which answers as it does. */
export class Scraper {
  readonly folder = mkdtempSync(join(tmpdir(), 'gray-prometheus-'));
  readonly port: number;
  readonly #kind: Kind;
  #process: ChildProcess | null = null;

  private constructor(kind: Kind, port: number) {
    this.#kind = kind;
    this.port = port;
  }

  /** `past`: what it has seen before, as OpenMetrics text with times. Only Prometheus can be given one. */
  static async start(kind: Kind, config: string, past?: string): Promise<Scraper> {
    const scraper = new Scraper(kind, await freePort());
    writeFileSync(join(scraper.folder, 'scrape.yml'), config);
    if (past !== undefined) scraper.#remember(past);
    try {
      await scraper.run();
    } catch (error) {
      await scraper.close();
      throw error;
    }
    return scraper;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get log(): string {
    return readFileSync(join(this.folder, 'log'), 'utf8');
  }

  #remember(past: string): void {
    const file = join(this.folder, 'past');
    writeFileSync(file, past);
    execFileSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', file, join(this.folder, 'data')]);
  }

  async run(): Promise<void> {
    mkdirSync(join(this.folder, 'data'), { recursive: true });
    const log = openSync(join(this.folder, 'log'), 'a');
    const args =
      this.#kind === 'prometheus'
        ? [
            `--config.file=${this.folder}/scrape.yml`,
            `--storage.tsdb.path=${this.folder}/data`,
            `--web.listen-address=127.0.0.1:${this.port}`,
          ]
        : [
            `-promscrape.config=${this.folder}/scrape.yml`,
            `-storageDataPath=${this.folder}/data`,
            `-httpListenAddr=127.0.0.1:${this.port}`,
            '-search.latencyOffset=0',
            '-search.disableCache',
          ];
    const began = Math.ceil(Date.now() / 1000);
    const started = spawn(this.#kind, args, { stdio: ['ignore', log, log] });
    this.#process = started;
    await once(started, 'spawn');
    for (let tries = 0; tries < 200; tries++) {
      if (started.exitCode !== null) break;
      if (await this.#scrapes(began)) return;
      await sleep(100);
    }
    throw new Error(`${this.#kind} did not start: ${this.log}`);
  }

  /** The first scrape comes some seconds after a start. */
  async #scrapes(since: number): Promise<boolean> {
    const fresh = encodeURIComponent(`timestamp(up) > ${since}`);
    const answer = await fetch(`${this.address}/api/v1/query?query=${fresh}`).catch(() => null);
    if (!answer?.ok) return false;
    const { data } = (await answer.json()) as { data: { result: readonly unknown[] } };
    return data.result.length > 0;
  }

  /** Waits until everything that was said before can be asked for. */
  scraped(): Promise<void> {
    return sleep(3 * SCRAPE + (this.#kind === 'prometheus' ? 0 : WRITTEN));
  }

  async stop(): Promise<void> {
    const stopping = this.#process;
    this.#process = null;
    if (stopping === null || stopping.exitCode !== null) return;
    const ended = once(stopping, 'exit');
    stopping.kill('SIGTERM');
    await ended;
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

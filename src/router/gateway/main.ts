import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { startControl } from './control.ts';
import { Counters } from './counters.ts';
import { Forwarder } from './forward.ts';
import { Groups } from './groups.ts';
import { History } from './history.ts';
import { Instances } from './instances.ts';
import { type GatewayConfig, PORT_TAKEN } from './protocol.ts';
import { Routing } from './routing.ts';
import { Upgrader } from './upgrade.ts';

/**
 * The gateway's process. It serves until it is told to stop, through any number of releases; a controller only talks to it
 * over the control socket. What goes wrong is said on standard error, which its starter keeps.
 */
const DRAIN = 10_000;
/** What is said of errors that nobody foresaw; more of the same would only fill the disk. */
let sayings = 100;

const config = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as GatewayConfig;
const routing = new Routing(config.state);
const counters = new Counters(new Groups(routing), new History());

// An upload may take as long as it likes while it moves. How long a client may be silent is the forwarder's to say.
const server = createServer({ keepAliveTimeout: 75_000, headersTimeout: 30_000, requestTimeout: 0 });
const instances = new Instances();
const forwarder = new Forwarder(routing, instances, counters);
const upgrader = new Upgrader(routing, instances, counters);
server.on('request', (request, response) => void forwarder.serve(request, response));
server.on('upgrade', (request, socket, head) => void upgrader.serve(server, request, socket, head));

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(`${config.listen.host}:${config.listen.port}: ${error.message}`);
  process.exit(error.code === 'EADDRINUSE' ? PORT_TAKEN : 1);
});
// Whoever has the port is the gateway: only then is a socket that an earlier one left behind replaced.
server.listen(config.listen.port, config.listen.host, () => {
  const control = startControl(config, routing, counters, stop);

  function stop(): void {
    control.close();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), DRAIN).unref();
  }
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
});

// One request's bug is not worth everybody's connection.
process.on('uncaughtException', (error) => {
  if (sayings-- > 0) console.error(error);
});

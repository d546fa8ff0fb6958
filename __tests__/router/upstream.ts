import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

/**
 * A real instance: `node upstream.ts PORT VERSION [HOST]`. It says its version, what it was sent, and does what the path asks:
 * `/status/503`, `/wait/200` (ms), `/half` (an answer that breaks off), `/close` (an answer with `Connection: close`).
 * On SIGTERM it stops to listen, says `Connection: close`, ends what it has begun and goes, as a server should.
 */
const [port, version = '', host = '127.0.0.1'] = process.argv.slice(2);
let stopping = false;

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const [, what, value] = (request.url ?? '').split(/[/?]/);
    response.setHeader('x-version', version);
    response.setHeader('x-port', port!);
    if (stopping || what === 'close') response.setHeader('connection', 'close');
    const { method, url, headers } = request;
    const body = JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() });
    if (what === 'half') {
      response.writeHead(200, { 'content-length': body.length });
      response.write(body.slice(0, 10), () => setTimeout(() => request.socket.destroy(), 20));
      return;
    }
    response.statusCode = what === 'status' ? Number(value) : 200;
    if (what === 'wait') setTimeout(() => response.end(body), Number(value));
    else response.end(body);
  });
});

server.on('upgrade', (request, socket) => {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nX-Version: ${version}\r\n\r\n`,
  );
  socket.on('error', () => socket.destroy());
  // The frames are not understood, only given back: what is tested is that bytes pass.
  socket.pipe(socket);
});

server.keepAliveTimeout = 30_000;
server.listen(Number(port), host, () => process.send?.('ready'));
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => {
  stopping = true;
  // close() alone would cut kept connections at once, also those on which a request is under way to us.
  server.closeIdleConnections = () => {};
  server.close(() => process.exit(0));
  setTimeout(() => process.exit(0), 1000).unref();
});

// A stand-in for your acceptance tests: exit status 0 is a pass, anything else a fail.
const [address] = process.argv.slice(2);
const answer = await fetch(`http://${address}/`);
const text = await answer.text();
if (!answer.ok && answer.status !== 500) throw new Error(`${address} answered ${answer.status}`);
process.stdout.write(`${address} says: ${text}\n`);

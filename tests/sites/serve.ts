import { parseArgs } from 'node:util';
import { HOSTILE } from '#tests/sites/hostile/registry.ts';
import { SITES } from '#tests/sites/registry.ts';
import { startSites } from '#tests/sites/server.ts';

// Command line: node tests/sites/serve.ts [--port N]. Serves until Ctrl-C.
const { values } = parseArgs({ options: { port: { type: 'string', default: '8085' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('--port wants a number from 0 to 65535.');
  process.exit(1);
}
const sites = await startSites({ port });

for (const site of [...SITES, ...HOSTILE]) {
  console.log(`${site.expected.padEnd(8)} ${sites.url(site.name, site.steps[0].path)}  ${site.title}`);
}
console.log('Ctrl-C ends it.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    sites.close().then(() => process.exit(0));
  });
}

import { parseArgs } from 'node:util';
import { HOSTILE } from '#tests/sites/hostile/registry.ts';
import { SITES } from '#tests/sites/registry.ts';
import { startSites } from '#tests/sites/server.ts';

// Command line: node tests/sites/serve.ts [--port N]. Serves until Ctrl-C.
const { values } = parseArgs({ options: { port: { type: 'string', default: '8085' } } });
const sites = await startSites({ port: Number(values.port) });

for (const site of [...SITES, ...HOSTILE]) {
  console.log(`${site.expected.padEnd(8)} ${sites.url(site.name, site.steps[0].path)}  ${site.title}`);
}
console.log('Ctrl-C ends it.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    sites.close().then(() => process.exit(0));
  });
}

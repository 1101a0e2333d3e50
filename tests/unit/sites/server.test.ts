import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE } from '#tests/sites/hostile/registry.ts';
import { SITES } from '#tests/sites/registry.ts';
import { type PracticeSites, startSites } from '#tests/sites/server.ts';
import { get } from '#tests/unit/sites/get.ts';

const ALL = [...SITES, ...HOSTILE];
let sites: PracticeSites;
beforeAll(async () => {
  sites = await startSites();
});
afterAll(() => sites.close());

/** Scripts and style sheets that a page names, as absolute addresses. */
function partsOf(html: string, address: string): string[] {
  return [...html.matchAll(/(?:src|href)="([^"#]+\.(?:js|css))"/g)].map(
    ([, path]) => new URL(path ?? '', address).href,
  );
}

describe('the practice server', () => {
  it.each(
    ALL.flatMap((site) => site.steps.map((step) => [`${site.name} ${step.name}`, site, step] as const)),
  )('serves %s with everything that the page names', async (_, site, step) => {
    const address = sites.url(site.name, step.path);
    const page = await get(address);
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).not.toMatch(/\{\{\w+\}\}/);
    for (const part of partsOf(page.body, address))
      expect([part, (await get(part)).status]).toEqual([part, 200]);
  });

  it('serves the hosts that a site needs beside its own', async () => {
    for (const host of SITES.flatMap((site) => Object.keys(site.otherHosts ?? {}))) {
      const page = await get(`http://${host}:${sites.port}/`);
      expect([host, page.status]).toEqual([host, 200]);
    }
  });

  it('gives every site a host of its own', () => {
    const hosts = ALL.flatMap((site) => [site.host, ...Object.keys(site.otherHosts ?? {})]);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it('lets only the back-forward cache site be kept by the browser', async () => {
    for (const site of SITES) {
      const { headers } = await get(sites.url(site.name, site.steps[0].path));
      expect([site.name, headers['cache-control'] === 'no-store']).toEqual([
        site.name,
        site.name !== 'bfcache',
      ]);
    }
  });

  it('answers 404 for other hosts, missing files, sources and paths out of the folder', async () => {
    const coco = sites.url('coco-type');
    const addresses = [
      `http://nobody.localhost:${sites.port}/`,
      `${coco}none.html`,
      `${coco}site.ts`,
      `${coco}..%2f..%2f..%2fpackage.json`,
      `${coco}%E0`,
    ];
    for (const address of addresses) expect([address, (await get(address)).status]).toEqual([address, 404]);
  });

  it('remembers what was asked', async () => {
    const before = sites.requests.length;
    await get(sites.url('coco-type', '/salons.html?age=16'));
    expect(sites.requests.slice(before)).toEqual([
      { host: 'tchat-du-quartier.localhost', path: '/salons.html?age=16' },
    ]);
  });

  it('names an unknown site', () => {
    expect(() => sites.url('none')).toThrow('"none"');
  });

  it('stops answering when closed', async () => {
    const other = await startSites();
    const address = other.url('coco-type');
    await other.close();
    await expect(get(address)).rejects.toThrow();
  });
});

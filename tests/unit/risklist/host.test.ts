import { describe, expect, it } from 'vitest';
import { hostOf, stepsOf } from '#lib/risklist/host.ts';

describe('host of a URL', () => {
  it.each([
    ['https://coco.gg/', 'coco.gg', 'coco.gg'],
    ['https://COCO.GG', 'coco.gg', 'coco.gg'],
    ['https://www.coco.gg.:8443/a?b#c', 'www.coco.gg', 'coco.gg'],
    ['https://coco.gg../', 'coco.gg', 'coco.gg'],
    ['https://safe.example@coco.gg/', 'coco.gg', 'coco.gg'],
    ['https://safe.example:secret@coco.gg/', 'coco.gg', 'coco.gg'],
    ['https://coco%2Egg/', 'coco.gg', 'coco.gg'],
    ['https://coco。gg/', 'coco.gg', 'coco.gg'],
    ['https:\\\\coco.gg\\x', 'coco.gg', 'coco.gg'],
    ['  https://coco.gg/ ', 'coco.gg', 'coco.gg'],
    ['https://bücher.example/', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['https://batepapo.uol.com.br/', 'batepapo.uol.com.br', 'uol.com.br'],
    ['https://somebody.github.io/', 'somebody.github.io', 'somebody.github.io'],
    ['https://github.io/', 'github.io', 'github.io'],
    ['https://www.allo119.gouv.fr/', 'www.allo119.gouv.fr', 'allo119.gouv.fr'],
    ['http://localhost:3000/', 'localhost', 'localhost'],
    ['http://practice.localhost:3000/', 'practice.localhost', 'practice.localhost'],
    ['http://intranet/', 'intranet', 'intranet'],
    ['blob:https://coco.gg/0f1e', 'coco.gg', 'coco.gg'],
    ['blob:http://www.coco.gg:8080/0f1e', 'www.coco.gg', 'coco.gg'],
    ['view-source:https://www.coco.gg/', 'www.coco.gg', 'coco.gg'],
  ])('%s is on %s', (url, host, site) => {
    expect(hostOf(url)).toEqual({ kind: 'host', host, site });
  });

  it.each([
    ['', 'no-host'],
    ['coco.gg', 'no-host'],
    ['https://', 'no-host'],
    ['https://exa mple/', 'no-host'],
    ['http://127.0.0.1:8080/', 'ip-address'],
    ['http://2130706433/', 'ip-address'],
    ['http://0x7f.1/', 'ip-address'],
    ['http://192.168.1.1./', 'ip-address'],
    ['http://[::1]:3000/', 'ip-address'],
    ['about:blank', 'not-a-web-page'],
    ['data:text/html,hello', 'not-a-web-page'],
    ['file:///home/a.html', 'not-a-web-page'],
    ['chrome://settings', 'not-a-web-page'],
    ['moz-extension://0f1e/popup.html', 'not-a-web-page'],
    ['blob:null/0f1e', 'not-a-web-page'],
    ['blob:moz-extension://0f1e/1', 'not-a-web-page'],
  ])('%s has none: %s', (url, why) => {
    expect(hostOf(url)).toEqual({ kind: 'unanswerable', why });
  });
});

describe('where an entry can stand', () => {
  it.each([
    ['a.b.uol.com.br', 'uol.com.br', ['a.b.uol.com.br', 'b.uol.com.br', 'uol.com.br']],
    ['coco.gg', 'coco.gg', ['coco.gg']],
    ['somebody.github.io', 'somebody.github.io', ['somebody.github.io']],
  ])('for %s', (host, site, steps) => {
    expect(stepsOf({ host, site })).toEqual(steps);
  });
});

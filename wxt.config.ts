import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type {} from '@wxt-dev/auto-icons';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { compiledTexts } from './lib/platform/compiled-texts.ts';
import { CSS_TARGETS, chromiumManifest, firefoxManifest, registerScout } from './lib/platform/manifest.ts';
import { onlyShipped } from './lib/platform/shipped-languages.ts';
import { packGaps } from './lib/text/gaps.ts';
import { inFewerColours } from './scripts/bundle/fewer-colours.ts';
import { inOneFunction } from './scripts/bundle/in-one-function.ts';
import { inventory, packagesOf } from './scripts/bundle/inventory.ts';
import { likeByLike } from './scripts/bundle/like-by-like.ts';
import { notices } from './scripts/bundle/notices.ts';
import { plainStrings } from './scripts/bundle/plain-strings.ts';
import { withoutHtml, writesHtml } from './scripts/bundle/without-html.ts';

/** Names of the packages of which this build holds something. */
const bundled = new Set<string>();

/**
 * One code base, two targets. WXT's own content scripts are not used: a page can end them with one event,
 * so the scout is an unlisted script that is registered in the manifest here.
 */
export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 96, 128] },
  manifestVersion: 3,
  manifest: ({ browser }) => (browser === 'firefox' ? firefoxManifest : chromiumManifest),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => registerScout(manifest),
    'build:publicAssets': ({ config }, files) => {
      if (config.command !== 'build') return;
      files.push({ relativeDest: 'licences.txt', contents: licences() });
    },
    // Behind the module that draws them: hooks of this file come last.
    'build:done': async ({ config }) => {
      for (const folder of ['icons', 'lamps']) await inFewerColours(resolve(config.outDir, folder));
    },
  },
  vite: () => ({
    plugins: [
      preact(),
      bareScout(),
      shippedLanguages(),
      parsedTexts(),
      packedSuffixes(),
      bareList(),
      exifAlone(),
      withoutInnerHtml(),
      inOrder(),
      smaller(),
      whatIsBundled(),
    ],
    resolve: {
      alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
    },
    build: {
      target: 'es2022',
      cssTarget: CSS_TARGETS,
      // What several functions of the scout share stands in it once: what is read over costs each page, used or not.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
});

const SCOUT = resolve(import.meta.dirname, 'lib/app/scout.ts');
const LOOKOUT = resolve(import.meta.dirname, 'lib/app/lookout.ts');
/** What runs at once in the scout, and in its lookout too. */
const GLANCE = resolve(import.meta.dirname, 'lib/reading/glance.ts');

/**
 * The scout without what WXT puts around a script (plugins that we don't have, a logger), and with all that looks later in
 * one function: every page would pay for compiling it.
 */
function bareScout(): Plugin {
  return {
    name: 'veilleuse:bare-scout',
    enforce: 'pre',
    load(id) {
      if (id === LOOKOUT) return inOneFunction(id, 'makeLookout', [GLANCE]);
      return /virtual:wxt-unlisted-script-entrypoint\?.*\/scout\.ts$/.test(id)
        ? `import ${JSON.stringify(SCOUT)};`
        : undefined;
    },
  };
}

/** Constants that are alike stand together. Not in the scout, which is small, and whose order counts. */
function inOrder(): Plugin {
  return {
    name: 'veilleuse:in-order',
    apply: 'build',
    renderChunk: (code, { fileName }) => (fileName === 'scout.js' ? null : likeByLike(code)),
  };
}

/**
 * Terser makes three in a hundred less of it than Vite does by itself. Not of the scout: it would take away the
 * parentheses that have a function compiled at once.
 */
function smaller(): Plugin {
  return {
    name: 'veilleuse:smaller',
    enforce: 'post',
    async generateBundle({ format }, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        if (part.fileName === 'scout.js') {
          part.code = plainStrings(part.code);
          continue;
        }
        const { code } = await minify(part.code, {
          ecma: 2020,
          module: format === 'es',
          compress: { passes: 3 },
        });
        part.code = code ?? part.code;
      }
    },
  };
}

/** What stands in the list for its maintainers only. */
const FOR_MAINTAINERS = ['note', 'basis', 'source'];

/** The list as the extension needs it: it was checked with all its fields before. */
function bareList(): Plugin {
  return {
    name: 'veilleuse:bare-list',
    enforce: 'pre',
    transform: (code, id) =>
      /\/assets\/risk-list\/[a-z-]+\.json$/.test(id)
        ? JSON.stringify(
            JSON.parse(code, (key, value) => (FOR_MAINTAINERS.includes(key) ? undefined : value)),
          )
        : undefined,
  };
}

const UNPACK = resolve(import.meta.dirname, 'lib/text/gaps.ts');

/** The public suffix list of tldts-experimental, which is a table of hashes, with two fifths less to ship. */
function packedSuffixes(): Plugin {
  return {
    name: 'veilleuse:packed-suffixes',
    transform(code, id) {
      const table =
        /tldts-experimental\/dist\/es6\/src\/data\/hashes\.js/.test(id) && /\[([\d, ]+)\]/.exec(code)?.[1];
      if (!table) return undefined;
      const gaps = packGaps(Uint32Array.from(table.split(','), Number));
      return `import { unpackGaps } from ${JSON.stringify(UNPACK)};\nexport default unpackGaps('${gaps}');`;
    },
  };
}

/** Messages of the translation files are shipped parsed: see `compiledTexts`. */
function parsedTexts(): Plugin {
  return {
    name: 'veilleuse:parsed-texts',
    enforce: 'pre',
    transform: (code, id) =>
      /\/assets\/locales\/[a-z]+\/[a-z-]+\.ts$/.test(id) ? compiledTexts(code) : undefined,
  };
}

/** The details of languages that the extension does not speak stay out of the package. */
function shippedLanguages(): Plugin {
  return {
    name: 'veilleuse:shipped-languages',
    transform: (code, id) => (/\/lib\/languages\/[a-z-]+\.ts$/.test(id) ? onlyShipped(code) : undefined),
  };
}

/** What ExifReader is used for: EXIF, as it stands by itself or in a HEIC or AVIF. */
const READ = ['EXIF', 'TIFF', 'HEIC', 'AVIF'];

/** Of the tables that name tags, those of which next to nothing is asked, and what is (`lib/photo/read.ts`). */
const TABLES: Readonly<Record<string, string>> = {
  exif: "{ 0xa430: 'CameraOwnerName' }",
  gps: "{ 2: 'GPSLatitude', 4: 'GPSLongitude' }",
  interoperability: '{}',
};

/** ExifReader without the formats and tags that nobody asks it for: three quarters of it. */
function exifAlone(): Plugin {
  return {
    name: 'veilleuse:exif-alone',
    transform(code, id) {
      if (!id.includes('/exifreader/src/')) return undefined;
      const table = TABLES[/\/tag-names-(\w+)-ifd\.js$/.exec(id)?.[1] ?? ''];
      if (table) return `export default ${table};`;
      return code.replace(/\bConstants\.USE_(\w+)/g, (_, part: string) => String(READ.includes(part)));
    },
  };
}

/** Preact without the place where it would obey `dangerouslySetInnerHTML`, and a build in which nothing writes HTML. */
function withoutInnerHtml(): Plugin {
  return {
    name: 'veilleuse:without-inner-html',
    apply: 'build',
    transform: (code, id) => (/\/preact\/dist\/preact\.m?js$/.test(id) ? withoutHtml(code) : undefined),
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk' && writesHtml(part.code)) this.error(`${part.fileName} writes HTML.`);
      }
    },
  };
}

/** Notes of which packages something ships. */
function whatIsBundled(): Plugin {
  return {
    name: 'veilleuse:what-is-bundled',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          if (renderedLength > 0) for (const name of packagesOf(id)) bundled.add(name);
        }
      }
    },
  };
}

const LICENCES = resolve(import.meta.dirname, 'assets/licences.json');
const OWN_LICENCE = resolve(import.meta.dirname, 'LICENSE');
const MODULES = resolve(import.meta.dirname, 'node_modules');

/** The licences of all that was bundled. Where the settings page lists something else, its list is renewed and the build fails once. */
function licences(): string {
  const packages = inventory(bundled, MODULES);
  const listed = `${JSON.stringify(packages, null, 2)}\n`;
  if (readFileSync(LICENCES, 'utf8') !== listed) {
    writeFileSync(LICENCES, listed);
    throw new Error(
      'assets/licences.json did not list what is bundled. It does now: please build once more.',
    );
  }
  return notices(readFileSync(OWN_LICENCE, 'utf8'), packages, MODULES);
}

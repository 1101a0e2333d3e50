/** Composition root of the background: everything is built here once, in order; listeners before the first await. */
import { readManaged } from '#lib/family/managed.ts';
import { createManagedStore } from '#lib/family/managed-store.ts';
import { createOwnEntries } from '#lib/family/own-entries.ts';
import { calibrate, derive, isSame } from '#lib/family/pin/derive.ts';
import { createPinKeeper } from '#lib/family/pin/keeper.ts';
import { createPinStore } from '#lib/family/pin/store.ts';
import { KEEP_DAYS, type Settings } from '#lib/family/settings.ts';
import { createSettingsStore } from '#lib/family/settings-store.ts';
import { createTakingBack } from '#lib/family/taking-back.ts';
import { createUnaskedKinds } from '#lib/family/unasked-kinds.ts';
import { eventOf, type Happened } from '#lib/journal/event.ts';
import { createKeeper } from '#lib/journal/keeper.ts';
import { reduced, UNKNOWN_READER } from '#lib/journal/reduce.ts';
import { writeEvent } from '#lib/journal/store.ts';
import { listen } from '#lib/messaging/listener.ts';
import { after } from '#lib/platform/after.ts';
import { browser } from '#lib/platform/browser.ts';
import { openDatabase } from '#lib/platform/database.ts';
import { familyMirror } from '#lib/platform/family-mirror.ts';
import { beginFreshLog } from '#lib/platform/fresh-log.ts';
import { onManagedStorageChanged, readManagedStorage } from '#lib/platform/managed-storage.ts';
import { createBundledList } from '#lib/risklist/bundled.ts';
import type { HelpReader } from '#lib/risklist/helplines.ts';
import { createTranslator } from '#lib/ui/translate.ts';
import { buildWarningView } from '#lib/warning/copy.ts';
import { createChoices } from './choices.ts';
import { createFamily } from './family.ts';
import { onHeld } from './held.ts';
import { type Shown, showLamp } from './icon.ts';
import { letGoOld } from './let-go-old.ts';
import { lookAgain } from './look-again.ts';
import { createMarking } from './marking.ts';
import { followTabs } from './navigation.ts';
import { openPinPage, shieldCover, tellPage } from './pages.ts';
import { createPause } from './pause.ts';
import { popupView } from './popup-view.ts';
import { createMarks } from './private-marks.ts';
import { createUnasked } from './private-unasked.ts';
import { readerOf } from './reader.ts';
import { speakingFor } from './speaking.ts';
import type { TabState } from './tab-schema.ts';
import { createTabStates } from './tab-state.ts';
import { createTabWatch } from './watch-tabs.ts';
import { welcomeOnInstall } from './welcome.ts';

export function runBackground(): void {
  const database = openDatabase();
  const list = createBundledList(new Date());
  const states = createTabStates();
  const entries = createOwnEntries(database);
  const marks = createMarks(entries);
  const unasked = createUnasked(createUnaskedKinds(database));

  const own = createSettingsStore(database, familyMirror);
  const store = createManagedStore(own, async () => readManaged(await readManagedStorage()));
  const settings = async (): Promise<Settings> => (await store.read()).settings;
  const reader = async () =>
    readerOf(await settings(), [...(await browser.i18n.getAcceptLanguages()), browser.i18n.getUILanguage()]);

  const forward = () => performance.now();
  const pinStore = createPinStore(database, familyMirror);
  const pin = createPinKeeper({
    ...pinStore,
    hashing: { calibrate: () => calibrate(forward), derive, isSame },
    now: forward,
    wall: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(bytes),
  });

  /** Where it can't be told whether there is a PIN, nothing is lowered. */
  const mayLower = () => pin.mayLower().catch(() => false);
  /** What stands in the way is a school's to say: then no pause and no trust of a pupil takes it away. */
  const byPolicy = async (): Promise<boolean> => (await store.read()).managed.includes('preset');
  const maySoften = async (): Promise<boolean> => !(await byPolicy()) && (await mayLower());

  const pause = createPause(
    () => Date.now(),
    () => void lookAgain(watch),
  );

  const journal = createKeeper({
    // Where it can't be told how long the family keeps, nothing is let go.
    write: async (event) => {
      const { settings: chosen, trouble } = await store.read();
      await writeEvent(event, trouble ? KEEP_DAYS.most : chosen.keepDays, Date.now());
    },
    load: async () => (await browser.storage.session.get('unkept')).unkept,
    save: (unkept) => browser.storage.session.set({ unkept }),
    after,
  });

  const deps = {
    states,
    settings,
    markOf: async (...of: Parameters<typeof marks.of>) => {
      const mark = await marks.of(...of);
      return mark?.kind === 'trust' && (await byPolicy()) ? null : mark;
    },
    answer: list.answer,
    lookAlike: list.lookAlike,
    keep: async (happened: Happened) => {
      const { settings: chosen, trouble } = await store.read();
      await journal.keep(eventOf(reduced(happened, trouble ? UNKNOWN_READER : chosen)));
    },
    isPaused: async () => (await pause.until()) !== null,
    showLamp: async (tabId: number, level: Shown) =>
      showLamp(tabId, level, createTranslator((await reader()).language)(`toolbar.${level}`)),
    now: () => Date.now(),
  };
  const watch = createTabWatch(deps);

  const help = async (tabId: number, audience: HelpReader) => {
    const { language, country } = await reader();
    const { incognito } = await browser.tabs.get(tabId);
    const { verdict } = await watch.judgement(await states.read(tabId), incognito);
    return list.helplines({ country, language, audience, danger: verdict.level === 'danger' });
  };
  const view = async (tabId: number, state: TabState, isPrivate: boolean) => {
    if (state.warning === 'none') return null;
    const { ageBand, language } = await reader();
    const { settings: chosen, managed } = await store.read();
    const { verdict, evidence, answer, mark, trust } = await watch.judgement(state, isPrivate);
    return buildWarningView({
      warning: state.warning,
      verdict,
      answer,
      ageBand,
      preset: chosen.preset,
      byPolicy: managed.includes('preset'),
      language,
      camera: evidence.camera,
      watched: mark?.kind === 'watch',
      trusted: trust === 'small',
      help: await help(tabId, 'child'),
      translate: createTranslator(language),
    });
  };
  const choices = createChoices({ ...deps, watch, view });
  const letGoNow = (): Promise<void> => letGoOld(database, store.read, Date.now());
  const onChanged = async (): Promise<void> => {
    await Promise.all([lookAgain(watch), letGoNow()]);
  };
  const marking = createMarking({
    ...deps,
    marks,
    watch,
    mayLower,
    maySoften,
    onChanged: () => lookAgain(watch),
  });
  const family = createFamily({
    store,
    pin,
    reader,
    marks: entries.all,
    takeBack: createTakingBack(entries, mayLower, marking.endTrust),
    onChanged,
  });

  const popup = async (tabId: number) => {
    const tab = await browser.tabs.get(tabId);
    const { settings: chosen, managed } = await store.read();
    const { ageBand, keepDays, siteNames } = chosen;
    const spoken = {
      ...(await reader()),
      unkept: await journal.unkept(),
      locked: !(await mayLower()),
      byPolicy: managed.includes('preset'),
      pausedUntil: await pause.until(),
      keepDays,
      namesSites: ageBand !== '15-17' || siteNames,
    };
    const state = await watch.seeded(tabId, tab.url ?? '');
    return popupView(tab, state, spoken, watch, await unasked.at(state.visit.site, tab.incognito));
  };

  /** While the background lives, it notices the end of a pause by itself; otherwise what looks at it next does. */
  const rearm = (): void =>
    void pause.until().then((until) => {
      if (until !== null) after(Math.max(0, until - Date.now()), () => void pause.until());
    });

  listen({
    'scout:hint': async (_, sender) => watch.onHint(sender),
    'scout:restored': async (_, sender) => {
      await tellPage(sender.tabId, 'background:look-again');
      if (sender.frameId === 0) await watch.refresh(sender.tabId, sender.private);
      return null;
    },
    'guard:evidence': async ({ evidence, frame }, sender) => watch.onEvidence(sender, evidence, frame),
    'guard:writing': async (_, sender) => watch.onNeed(sender, 'sending'),
    'guard:choosing': async (_, sender) => watch.onNeed(sender, 'choosing'),
    'guard:part': async ({ part }, sender) => watch.onNeed(sender, part),
    'guard:speaking': async (_, sender) =>
      speakingFor(sender, { ...deps, watch, unasked, reader, translator: createTranslator }),
    'guard:held': async (held, sender) =>
      onHeld(sender, held, { ...deps, watch, unasked, reader }).then(() => null),
    'guard:may-send': async () => {
      const { ageBand } = await settings();
      const may = ageBand !== 'under-11' || (await pin.mayGoOnce().catch(() => false));
      // In the half for private windows our page could only be read.
      if (!may && !store.isReadOnly()) await openPinPage();
      return may;
    },
    'warning:view': async (_, sender) => choices.view(sender),
    'warning:choice': async ({ choice }, sender) => choices.choose(sender, choice).then(() => null),
    'warning:shield': async ({ key, up }, sender) => shieldCover(sender, key, up).then(() => null),
    'warning:defeated': async (_, sender) => choices.defeated(sender).then(() => null),
    'warning:removed': async (_, sender) => choices.removed(sender).then(() => null),
    'popup:view': async ({ tabId }) => popup(tabId),
    'popup:help': async ({ tabId, audience }) => help(tabId, audience),
    'popup:watch': async ({ tabId, on }) => marking.watch(tabId, on).then(() => popup(tabId)),
    'popup:trust': async ({ tabId, siteKey, on }) =>
      marking.trust(tabId, siteKey, on).then(() => popup(tabId)),
    'popup:pause': async ({ tabId, minutes }) => {
      if (minutes === 0) await pause.end();
      else if (await maySoften()) await pause.start(minutes);
      await lookAgain(watch);
      rearm();
      return popup(tabId);
    },
    'popup:ask-again': async ({ tabId, kind }) => {
      const tab = await browser.tabs.get(tabId);
      const { visit } = await watch.seeded(tabId, tab.url ?? '');
      await unasked.set(visit.site, kind, false, tab.incognito);
      return popup(tabId);
    },
    'family:view': family.view,
    'family:change': ({ settings }) => family.change(settings),
    'family:take-back': ({ at }) => family.takeBack(at),
    'family:unlock': ({ pin: typed }) => family.unlock(typed),
    'family:agree': ({ pin: typed }) => family.agree(typed),
    'family:lock': family.lock,
    'family:set-pin': ({ pin: typed, present }) => family.setPin(typed, present),
    'family:remove-pin': ({ present }) => family.removePin(present),
    'family:recover': ({ code, pin: next }) => family.recover(code, next),
    'popup:leave': async ({ tabId }) => choices.moveAway(tabId, 'left').then(() => null),
  });
  welcomeOnInstall(database);
  followTabs(watch, states);
  browser.windows.onRemoved.addListener(() => void marks.onWindowClosed());
  onManagedStorageChanged(() => void lookAgain(watch));
  void beginFreshLog().catch(() => undefined);
  void own.reflect().catch(() => undefined);
  void pinStore.reflect().catch(() => undefined);
  void journal.resume();
  rearm();
  void letGoNow();
}

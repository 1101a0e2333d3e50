import type { TabView } from '#lib/messaging/tab-view.ts';

/** What is running: versions, as the browser tells them. */
export interface Running {
  veilleuse: string;
  browser: string;
}

/**
 * What helps to understand a wrong warning, or a missing one: ids, numbers and versions. No site, no address, no word of a
 * page. The family may copy it; nothing is sent. Pure.
 */
export function diagnosticOf(view: TabView, running: Running): string {
  const { ageBand, language, country, unkept, locked } = view;
  const common = { ...running, state: view.state, ageBand, language, country, unkept, locked };
  if (view.state !== 'judged') return JSON.stringify(common, null, 1);
  const { level, score, reasons, notFound, entry, known, mark, warning, camera, looked } = view;
  const seen = reasons.map(
    ({ signal, strength, weight }) => `${signal} ${strength.toFixed(2)} ${weight.toFixed(2)}`,
  );
  return JSON.stringify(
    {
      ...common,
      level,
      score: Number(score.toFixed(3)),
      seen,
      notFound,
      listed: entry ? entry.level : null,
      everydayService: known !== null,
      mark: mark?.kind ?? null,
      warning,
      camera,
      looked,
    },
    null,
    1,
  );
}

import { nextPeriod } from '../calendar/period.ts';
import { body, item, items } from './blocks.ts';
import type { IndicatorFacts, TaskFacts } from './facts-types.ts';
import { indicatorName } from './indicator-text.ts';
import type { Part, UnitSpeech, UnitView } from './unit-parts.ts';

/** What the unit did for indicators that others enter. */
export function coordinationPart({ deeds, own, indicators, tasks }: UnitView, { own: said }: UnitSpeech): Part | null {
  const written = deeds.filter(({ isTask }) => !isTask);
  const hasOther = indicators.length + tasks.length > 0;
  if (written.length + own.coordinates.length === 0 && hasOther) return null;
  return {
    heading: said.headings.coordination,
    blocks: items(written.map(said.remark), said.nothingCoordinated),
  };
}

/** What proves the figures and the work on tasks; what was done in coordination has its proof beside it. */
export function evidencePart({ indicators, tasks, own }: UnitView, { own: said }: UnitSpeech): Part | null {
  if (indicators.length + tasks.length === 0) return null;
  const ofTask = ({ reports }: TaskFacts): readonly string[] =>
    reports.flatMap(({ unit, evidence }) => (unit === own.unit.id && evidence !== null ? [evidence] : []));
  const lines = [
    ...indicators.flatMap(({ indicator, evidence }) =>
      evidence.length === 0 ? [] : [said.evidenceOf(indicator.code, false, evidence)],
    ),
    ...tasks.flatMap((task) => {
      const texts = ofTask(task).map((text) => text.replace(/\s+/g, ' '));
      return texts.length === 0 ? [] : [said.evidenceOf(task.code, true, texts)];
    }),
  ];
  return { heading: said.headings.evidence, blocks: items(lines, said.noEvidence) };
}

/** What the unit wrote in its own words. */
export const wordsParts = (
  { difficulties, proposals }: UnitView,
  { own: said }: UnitSpeech,
): { readonly difficulties: Part; readonly proposals: Part } => ({
  difficulties: {
    heading: said.headings.difficulties,
    blocks: items(difficulties.map(said.remark), said.noDifficulties),
  },
  proposals: { heading: said.headings.proposals, blocks: items(proposals.map(said.remark), said.noProposals) },
});

/** What the unit still owes, and what of it cannot be relied on. */
export function gapsPart(view: UnitView, { own: said, words }: UnitSpeech): Part {
  const { indicators, tasks, sending, own, deeds } = view;
  const codes = (which: (one: IndicatorFacts) => boolean): readonly string[] =>
    indicators.filter(which).map(({ indicator }) => indicator.code);
  const [missing, wrong] = [codes((one) => one.missing.length > 0), codes((one) => one.underReview.length > 0)];
  const [bare, unsettled] = [codes((one) => one.lacksEvidence), codes(({ outcome }) => outcome === 'undetermined')];
  const silent = tasks.filter(({ state }) => state === null).map(({ code }) => code);
  const unwritten = own.coordinates.filter((code) => !deeds.some((one) => one.code === code));
  const texts = [
    sending === null ? '' : said.sending(sending),
    missing.length > 0 ? said.missing(missing) : '',
    wrong.length > 0 ? said.wrong(wrong) : '',
    bare.length > 0 ? words.lacksEvidence(bare) : '',
    silent.length > 0 ? said.silentTasks(silent) : '',
    unwritten.length > 0 ? said.silentOn(unwritten) : '',
    unsettled.length > 0 ? words.undetermined(unsettled) : '',
  ].filter((text) => text !== '');
  return {
    heading: said.headings.gaps,
    blocks: texts.length === 0 ? [body(said.noGaps)] : texts.map((text) => item(`- ${text}`)),
  };
}

/** The local tasks of what lags or is at risk, tasks falling due, and what has still to be sent. */
export function nextPart({ facts, indicators, tasks }: UnitView, { own: said, locale }: UnitSpeech): Part {
  const next = nextPeriod(facts.period);
  const behind = indicators.filter(({ outcome }) => outcome === 'lagging' || outcome === 'at-risk');
  const due = tasks.filter((task) => task.state !== 'done' && task.due !== null && task.due <= next.end);
  const missing = indicators.filter((one) => one.missing.length > 0 || one.underReview.length > 0);
  const texts = [
    ...behind.map((one) =>
      said.nextTask({
        task: one.indicator.localTask,
        name: indicatorName(one),
        remedy: one.indicator.receives.all ? null : (one.judgement.remedy?.[locale] ?? null),
      }),
    ),
    ...due.map(({ name, time, isLate }) => said.dueTask({ name, time, isLate })),
    ...(missing.length === 0 ? [] : [said.sendMissing(missing.map(({ indicator }) => indicator.code))]),
  ];
  return { heading: said.headings.next(next), blocks: items(texts, said.keepUp) };
}

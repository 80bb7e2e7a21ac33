import type { Locale } from '../../text/sentence.ts';
import type { Checked, SaidFinding } from '../../use-cases/answers.ts';
import type { StatusReport } from '../../use-cases/types.ts';
import { type Html, html, nothing } from '../html.ts';
import { findingCount, more, openSheet, placeOf, texts } from '../text.ts';
import { selectButton } from './select-button.ts';

/** Findings of one unit that are listed; the sheet has them all. */
const SHOWN = 40;

/** What is wrong with the entries, unit by unit; a click on a finding shows its cell. */
export function findingsView({ findings, report }: Checked, locale: Locale): Html {
  const groups = groupsOf(findings, report, locale);
  return html`<section class="dti-section" aria-labelledby="dti-findings">
<h2 id="dti-findings">${texts.findings[locale]}</h2>
${groups.length === 0 ? html`<p>${texts.noFindings[locale]}</p>` : groups.map((group) => groupView(group, locale))}
</section>`;
}

interface Group {
  readonly name: string;
  readonly isOpen: boolean;
  readonly findings: readonly SaidFinding[];
}

/**
 * In the order in which the findings come, which is that of the sheets. What was not sent stands together at the end and
 * folded: the periods above say it already.
 */
function groupsOf(findings: readonly SaidFinding[], report: StatusReport, locale: Locale): readonly Group[] {
  const groups = new Map<string, SaidFinding[]>();
  for (const finding of findings) {
    if (finding.code === 'not-sent') continue;
    const name = ownerOf(finding, report) || texts.general[locale];
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  const notSent = findings.filter(({ code }) => code === 'not-sent');
  return [
    ...[...groups].map(([name, own]) => ({ name, isOpen: true, findings: own })),
    ...(notSent.length === 0 ? [] : [{ name: texts.notSent[locale], isOpen: false, findings: notSent }]),
  ];
}

/** The unit's short name; the sheet where the finding is nobody's. */
const ownerOf = ({ unit, sheet }: SaidFinding, { units, periods }: StatusReport): string =>
  [...units, ...periods.flatMap(({ awaited }) => awaited)].find(({ id }) => id === unit)?.unit ?? sheet;

function groupView({ name, isOpen, findings }: Group, locale: Locale): Html {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const rest = findings.length - SHOWN;
  return html`<details class="dti-group" data-key="findings ${name}" ${isOpen ? OPEN : null}>
<summary data-key="of findings ${name}"><span class="dti-name">${name}</span> <span class="dti-count">${findingCount(count('error'), count('warning'))[locale]}</span></summary>
<ul class="dti-list">${findings.slice(0, SHOWN).map((one, index) => html`<li>${findingView(one, `${name} ${index}`, locale)}</li>`)}</ul>
${rest > 0 ? html`<p>${more(rest)[locale]}</p>` : nothing}
</details>`;
}

const OPEN = html`open`;

/** One finding; a click shows its cell. */
export function findingView(
  { severity, sheet, cell, indicator, what }: SaidFinding,
  key: string,
  locale: Locale,
): Html {
  const content = html`<span class="dti-badge dti-${severity}">${texts[severity][locale]}</span>
<span class="dti-place">${placeOf(cell, indicator, sheet)[locale]}</span> <span class="dti-what">${what[locale]}</span>`;
  if (sheet === '') return html`<div class="dti-finding">${content}</div>`;
  const target = { key: `finding ${key}`, sheet, cell: cell ?? 'A1', title: openSheet(sheet)[locale] };
  return selectButton(target, 'dti-finding', content);
}

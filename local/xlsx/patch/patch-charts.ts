import type { Chart, PlacedChart } from '../../../shared/index.ts';
import { chartXml } from '../chart-part.ts';
import { anchorXml, drawingXml } from '../drawing-part.ts';
import type { XlsxPackage } from '../open-package.ts';
import { RELATIONS_NAMESPACE } from '../open-xml.ts';
import { CONTENT_TYPE } from '../workbook-part.ts';
import { attribute, findElement, findElements } from '../xml-scan.ts';
import { type Child, parentOf } from './children.ts';
import { WORKSHEET } from './orders.ts';
import { freePath, inDialect, relationsFrom, textOf, withPart, withRelation, withTexts } from './parts.ts';
import { spliceText } from './splice-text.ts';

/** The file with a chart on a sheet, in the place of the one of its name; pictures and other charts stay. */
export function withChart(file: XlsxPackage, sheet: string, placed: PlacedChart): XlsxPackage {
  const [drawn, drawing] = withDrawing(file, sheet);
  const xml = textOf(drawn, drawing) ?? '';
  const standing = frameOf(xml, placed.chart);
  const relation = relationsFrom(drawn, drawing).find(({ id }) => id === standing?.relation);
  const chart = inDialect(drawn, chartXml(placed.chart));
  const anchor = (id: number, of: string) => inDialect(drawn, anchorXml(placed, id, of));
  if (standing !== null && relation !== undefined) {
    const { start, end } = standing.anchor;
    const text = spliceText(xml, [{ start, end, text: anchor(standing.id, relation.id) }]);
    return withTexts(
      drawn,
      new Map([
        [drawing, text],
        [relation.path, chart],
      ]),
    );
  }
  const path = freePath(drawn, 'xl/charts/chart');
  const [related, id] = withRelation(withPart(drawn, path, CHART_TYPE, chart), drawing, 'chart', path);
  const { root } = parentOf(xml, []);
  const at = root.innerEnd;
  return withTexts(
    related,
    new Map([[drawing, spliceText(xml, [{ start: at, end: at, text: anchor(freeId(xml), id) }])]]),
  );
}

const CHART_TYPE = `${CONTENT_TYPE}.drawingml.chart+xml`;

/** The file with a drawing on the sheet, and its path. */
function withDrawing(file: XlsxPackage, sheet: string): readonly [XlsxPackage, string] {
  const xml = textOf(file, sheet) ?? '';
  const parent = parentOf(xml, WORKSHEET);
  const id = attribute(parent.find('drawing')?.attributes ?? '', 'id');
  const standing = relationsFrom(file, sheet).find((relation) => relation.id === id);
  const name = file.entries.find((entry) => entry.name.toLowerCase() === standing?.path.toLowerCase())?.name;
  if (name !== undefined) return [file, name];
  const path = freePath(file, 'xl/drawings/drawing');
  const added = withPart(file, path, `${CONTENT_TYPE}.drawing+xml`, inDialect(file, drawingXml([])));
  const [related, relation] = withRelation(added, sheet, 'drawing', path);
  const element = inDialect(file, `<drawing xmlns:r="${RELATIONS_NAMESPACE}" r:id="${relation}"/>`);
  return [withTexts(related, new Map([[sheet, parent.put('drawing', element)]])), path];
}

interface Frame {
  readonly anchor: Child;
  readonly id: number;
  readonly relation: string;
}

/**
 * The frame of the chart of a name, as people see it in the selection pane. LibreOffice saves the text in the place of
 * a chart as its name.
 */
function frameOf(xml: string, { name, alt }: Chart): Frame | null {
  const names: readonly (string | undefined)[] = alt === '' ? [name] : [name, alt];
  for (const anchor of parentOf(xml, []).children) {
    const properties = findElement(xml, 'cNvPr', anchor.innerStart, anchor.innerEnd);
    const chart = findElement(xml, 'chart', anchor.innerStart, anchor.innerEnd);
    if (properties === null || chart === null || !names.includes(attribute(properties.attributes, 'name'))) continue;
    return {
      anchor,
      id: Number(attribute(properties.attributes, 'id')),
      relation: attribute(chart.attributes, 'id') ?? '',
    };
  }
  return null;
}

/** Frames and pictures of a drawing are numbered. */
function freeId(xml: string): number {
  const ids = findElements(xml, 'cNvPr').map(({ attributes }) => Number(attribute(attributes, 'id')));
  return Math.max(1, ...ids) + 1;
}

import type { Area, PlacedChart } from '../../shared/index.ts';
import { RELATIONS_NAMESPACE, XML_HEAD } from './open-xml.ts';
import { xmlAttribute } from './xml-text.ts';

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** What lies over the cells of a sheet: its charts; chart n is relation rIdn. */
export function drawingXml(charts: readonly PlacedChart[]): string {
  const anchors = charts.map((placed, i) => anchorXml(placed, i + 2, `rId${i + 1}`));
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}">${anchors.join('')}</xdr:wsDr>`;
}

/** The frame of a chart over its cells; it names its own namespaces, so it can stand in any drawing. */
export function anchorXml({ area, chart }: PlacedChart, id: number, relation: string): string {
  const name = `name="${xmlAttribute(chart.name)}" descr="${xmlAttribute(chart.alt)}"`;
  const graphic = `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS_NAMESPACE}" r:id="${relation}"/>`;
  return [
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" editAs="oneCell">`,
    cornersXml(area),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" ${name}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}">${graphic}</a:graphicData></a:graphic></xdr:graphicFrame>`,
    '<xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

/** Places count from 0; the second one is behind the area. */
function cornersXml({ row, column, rows, columns }: Area): string {
  const corner = (name: string, down: number, right: number) =>
    `<xdr:${name}><xdr:col>${right}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${down}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner('from', row - 1, column - 1) + corner('to', row - 1 + rows, column - 1 + columns);
}

import type { Chart, ChartSeries, NamedArea } from '../../shared/index.ts';
import { fixedReference } from '../workbook-model/reference.ts';
import { FONT, RELATIONS_NAMESPACE, XML_HEAD } from './open-xml.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const LINE = '7F7F7F';
const INK = '000000';
const [CATEGORY_AXIS, VALUE_AXIS] = [111_111_111, 222_222_222];
/** Of the marks on lines, so that they are told apart without colours too. */
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond'];

/**
 * A chart as XML. It names its cells and keeps no copy of what they hold, so it never shows what is out of date;
 * children stand in the order that the schema asks for.
 */
export function chartXml(chart: Chart): string {
  const namespaces = `xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${RELATIONS_NAMESPACE}"`;
  return `${XML_HEAD}<c:chartSpace ${namespaces}>${[
    '<c:roundedCorners val="0"/>',
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${PLOTS[chart.kind](chart)}</c:plotArea>`,
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>',
    // Helper cells are often hidden, and are drawn all the same. LibreOffice (7.4) draws the gaps of a line as 0 when a file
    // asks for gaps; a line that goes on to the next figure, with no mark between, is right in both.
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="${chart.kind === 'line' ? 'span' : 'gap'}"/></c:chart>`,
    `<c:spPr>${fillXml('FFFFFF')}${outlineXml(LINE)}</c:spPr>${textXml(1000)}`,
  ].join('')}</c:chartSpace>`;
}

function titleXml(title: string): string {
  const look = `sz="1200" b="1"`;
  const run = `<a:r><a:rPr lang="vi-VN" ${look}>${fontXml(INK)}</a:rPr><a:t>${xmlText(title)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr ${look}/></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const PLOTS: Readonly<Record<Chart['kind'], (chart: Chart) => string>> = {
  line: lineXml,
  columns: columnsXml,
  'bar-stacked': barXml,
};

/** Columns beside each other, with an axis for their numbers. */
function columnsXml(chart: Chart): string {
  const series = chart.series.map(({ colour }, i) => {
    const look = `<c:spPr>${fillXml(colour)}${outlineXml('404040')}</c:spPr><c:invertIfNegative val="0"/>`;
    return seriesXml(chart, i, look, '');
  });
  return [
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}`,
    `<c:gapWidth val="60"/>${axisIds}</c:barChart>`,
    categoryAxisXml('minMax', 'b'),
    valueAxisXml(chart, 'l', false),
  ].join('');
}

/** The numbers stand in the bars, so there is no axis for them. */
function barXml(chart: Chart): string {
  const series = chart.series.map((one, i) => {
    const look = `<c:spPr>${fillXml(one.colour)}${outlineXml('404040')}</c:spPr><c:invertIfNegative val="0"/>`;
    return seriesXml(chart, i, look + labelsXml(one), '');
  });
  return [
    `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series.join('')}`,
    `<c:gapWidth val="50"/><c:overlap val="100"/>${axisIds}</c:barChart>`,
    categoryAxisXml('maxMin', 'l'),
    valueAxisXml(chart, 't', true),
  ].join('');
}

/** A part of no cases has no number. */
function labelsXml({ colour }: ChartSeries): string {
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map(
    (what) => `<c:show${what} val="${what === 'Val' ? 1 : 0}"/>`,
  );
  return `<c:dLbls><c:numFmt formatCode="#,##0;;" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${textXml(1000, isDark(colour) ? 'FFFFFF' : INK)}${shown.join('')}</c:dLbls>`;
}

function lineXml(chart: Chart): string {
  const series = chart.series.map(({ colour, dashed }, i) => {
    const dash = dashed ? '<a:prstDash val="dash"/>' : '';
    const line = `<c:spPr><a:ln w="28575" cap="rnd">${fillXml(colour)}${dash}<a:round/></a:ln></c:spPr>`;
    const mark = `<c:symbol val="${SYMBOLS[i % SYMBOLS.length]}"/><c:size val="7"/><c:spPr>${fillXml(colour)}${outlineXml(colour)}</c:spPr>`;
    const marker = `<c:marker>${dashed ? '<c:symbol val="none"/>' : mark}</c:marker>`;
    return seriesXml(chart, i, line + marker, '<c:smooth val="0"/>');
  });
  return [
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}`,
    `<c:marker val="1"/>${axisIds}</c:lineChart>`,
    categoryAxisXml('minMax', 'b'),
    valueAxisXml(chart, 'l', false),
  ].join('');
}

function seriesXml({ categories, series }: Chart, i: number, look: string, end: string): string {
  const { name, values } = series[i] as ChartSeries;
  const reference = (area: NamedArea) => `<c:f>${xmlText(fixedReference(area.sheet, area))}</c:f>`;
  return [
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>${look}`,
    `<c:cat><c:strRef>${reference(categories)}</c:strRef></c:cat>`,
    `<c:val><c:numRef>${reference(values)}</c:numRef></c:val>${end}</c:ser>`,
  ].join('');
}

const axisIds = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function categoryAxisXml(orientation: 'minMax' | 'maxMin', side: string): string {
  return axisXml('catAx', CATEGORY_AXIS, VALUE_AXIS, [
    scalingXml(orientation),
    `<c:delete val="0"/><c:axPos val="${side}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `<c:spPr>${outlineXml(LINE)}</c:spPr>${textXml(1000)}`,
  ]);
}

function valueAxisXml({ numberFormat }: Chart, side: string, isHidden: boolean): string {
  const grid = isHidden ? '' : `<c:majorGridlines><c:spPr>${outlineXml('D9D9D9')}</c:spPr></c:majorGridlines>`;
  return axisXml('valAx', VALUE_AXIS, CATEGORY_AXIS, [
    scalingXml('minMax'),
    `<c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${side}"/>${grid}`,
    `<c:numFmt formatCode="${xmlAttribute(numberFormat)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:spPr>${outlineXml(LINE)}</c:spPr>${textXml(1000)}`,
  ]);
}

function axisXml(name: 'catAx' | 'valAx', id: number, other: number, inner: readonly string[]): string {
  return `<c:${name}><c:axId val="${id}"/>${inner.join('')}<c:crossAx val="${other}"/><c:crosses val="autoZero"/></c:${name}>`;
}

const scalingXml = (orientation: string) => `<c:scaling><c:orientation val="${orientation}"/></c:scaling>`;
const fillXml = (colour: string) => `<a:solidFill><a:srgbClr val="${colour.toUpperCase()}"/></a:solidFill>`;
const outlineXml = (colour: string) => `<a:ln w="6350">${fillXml(colour)}</a:ln>`;
const fontXml = (colour: string) => `${fillXml(colour)}<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/>`;

/** Hundredths of a point. */
function textXml(size: number, colour = INK): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${fontXml(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

/** Letters on it are white: its luminance (WCAG 2.2) is below that of the grey with equal contrast to both. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}

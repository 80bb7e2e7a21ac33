import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { ReportChart, ReportModel } from '../report/model.ts';
import { chartMark, chartPart, chartRelations, chartRun, chartWorkbook, zipped } from './charts.ts';
import { reportDocument } from './report-document.ts';

/**
 * The report as a .docx file; the same model gives the same bytes, on every host and whenever it is made.
 *
 * await reportDocx(model) //=> Uint8Array of a Word document
 */
export async function reportDocx(model: ReportModel): Promise<Uint8Array> {
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(reportDocument(model))));
  const charts = model.body.flatMap((block) => (block.is === 'chart' ? [block.chart] : []));
  charts.forEach((chart, index) => {
    placeChart(files, chart, index);
  });
  edit(files, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${model.date}T00:00:00Z`),
  );
  return zipped(files);
}

type Files = Record<string, Uint8Array>;

function edit(files: Files, path: string, change: (xml: string) => string): void {
  const bytes = files[path];
  if (bytes === undefined) throw new Error(`the document has no ${path}`);
  files[path] = strToU8(change(strFromU8(bytes)));
}

/** The chart with its workbook takes the place of its mark. */
function placeChart(files: Files, chart: ReportChart, index: number): void {
  const [name, workbook, relation] = [`chart${index + 1}.xml`, `chart${index + 1}.xlsx`, `rIdChart${index + 1}`];
  files[`word/charts/${name}`] = strToU8(chartPart(chart));
  files[`word/charts/_rels/${name}.rels`] = strToU8(chartRelations(workbook));
  files[`word/embeddings/${workbook}`] = chartWorkbook(chart);
  const type = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
  edit(files, '[Content_Types].xml', (xml) =>
    withWorkbookType(xml).replace(
      '</Types>',
      `<Override PartName="/word/charts/${name}" ContentType="${type}"/></Types>`,
    ),
  );
  const target = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';
  edit(files, 'word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="${relation}" Type="${target}" Target="charts/${name}"/></Relationships>`,
    ),
  );
  const mark = new RegExp(`<w:r>(?:(?!</w:r>).)*${chartMark(index)}</w:t></w:r>`);
  edit(files, 'word/document.xml', (xml) => xml.replace(mark, () => chartRun(chart, index, relation)));
}

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const withWorkbookType = (xml: string): string =>
  xml.includes('Extension="xlsx"')
    ? xml
    : xml.replace(/(<Types[^>]*>)/, `$1<Default Extension="xlsx" ContentType="${WORKBOOK_TYPE}"/>`);

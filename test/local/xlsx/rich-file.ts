import { strToU8, unzipSync, zipSync } from 'fflate';
import { excelLike } from './file-parts.ts';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const MS = 'http://schemas.microsoft.com/office/2017/10/relationships';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A sheet as people make them over years: nearly all that Excel puts on one. */
const SHEET = `<sheetPr codeName="Sheet1"><tabColor theme="4"/><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:E12"/><sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="3" width="14.7" style="3" customWidth="1"/><col min="5" max="5" width="9.1" hidden="1" customWidth="1"/></cols><sheetData><row r="1" spans="1:5" ht="21" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="3" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>T1</t></is></c><c r="C1" t="inlineStr"><is><t>T2</t></is></c></row><row r="2" spans="1:5" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>12</v></c><c r="C2"><v>15</v></c><c r="D2"><f>SUM(B2:C2)</f><v>27</v></c></row><row r="3" spans="1:5" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>2</v></c><c r="B3" s="1"><v>46187</v></c><c r="C3"><v>3</v></c><c r="D3"><f t="shared" ref="D3:D4" si="0">B3+C3</f><v>46190</v></c></row><row r="4" spans="1:5" x14ac:dyDescent="0.25"><c r="B4"><v>1</v></c><c r="C4"><v>2</v></c><c r="D4"><f t="shared" si="0"/><v>3</v></c></row></sheetData><autoFilter ref="A1:D4"/><mergeCells count="1"><mergeCell ref="A10:C10"/></mergeCells><phoneticPr fontId="0"/><conditionalFormatting sqref="B2:C4"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting><conditionalFormatting sqref="D2:D4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>20</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Chọn" prompt="Có hoặc không" sqref="A2:A9 E2:E9"><formula1>"Có,Không"</formula1></dataValidation><dataValidation type="whole" operator="greaterThanOrEqual" sqref="B2:B9"><formula1>C2-10</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A12" r:id="rId1" tooltip="Cổng"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" orientation="landscape" r:id="rId2"/><headerFooter><oddHeader>&amp;CỦY BAN</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts><extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext xmlns:x14="${X14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Nhập!B2:C2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

const relation = (id: string, type: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${R}/${type}`}" Target="${target}"${more}/>`;
const relations = (...items: readonly string[]) =>
  `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;

const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ của tôi"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${R}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Con dấu" descr="ảnh"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${R}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const CHART = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${R}"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Nhập!$B$2:$C$2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>15</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:pieChart></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

const PIVOT_CACHE = `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}" r:id="rId1" refreshOnLoad="1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="B1:C2" sheet="Nhập"/></cacheSource><cacheFields count="2"><cacheField name="T1" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="12" maxValue="12" count="1"><n v="12"/></sharedItems></cacheField><cacheField name="T2" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="15" maxValue="15"/></cacheField></cacheFields></pivotCacheDefinition>`;
const PIVOT = `<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="7" dataOnRows="0" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6"><location ref="G20:H22" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of T2" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

/** The parts of a workbook with styles, a chart, a picture, notes and threads, validations, a table, a pivot table, sparklines. */
export function richParts(): Readonly<Record<string, string | Uint8Array>> {
  const parts: Record<string, string | Uint8Array> = { ...excelLike(SHEET) };
  const text = (name: string) => String(parts[name]);
  parts['[Content_Types].xml'] = text('[Content_Types].xml').replace(
    '</Types>',
    `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/><Default Extension="bin" ContentType="${TYPE}.spreadsheetml.printerSettings"/>${[
      override('xl/drawings/drawing1.xml', `${TYPE}.drawing+xml`),
      override('xl/charts/chart1.xml', `${TYPE}.drawingml.chart+xml`),
      override('xl/comments1.xml', `${TYPE}.spreadsheetml.comments+xml`),
      override('xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'),
      override('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'),
      override('xl/tables/table1.xml', `${TYPE}.spreadsheetml.table+xml`),
      override('xl/pivotCache/pivotCacheDefinition1.xml', `${TYPE}.spreadsheetml.pivotCacheDefinition+xml`),
      override('xl/pivotCache/pivotCacheRecords1.xml', `${TYPE}.spreadsheetml.pivotCacheRecords+xml`),
      override('xl/pivotTables/pivotTable1.xml', `${TYPE}.spreadsheetml.pivotTable+xml`),
      override('customXml/itemProps1.xml', `${TYPE}.customXmlProperties+xml`),
    ].join('')}</Types>`,
  );
  // Defaults stand before overrides, as Excel writes them.
  parts['[Content_Types].xml'] = defaultsFirst(text('[Content_Types].xml'));
  parts['xl/workbook.xml'] = text('xl/workbook.xml').replace(
    '<calcPr calcId="191029"/>',
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Nhập!$A$1:$D$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Nhập!$1:$1</definedName><definedName name="thang" comment="của tôi">Nhập!$B$1:$C$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId8"/></pivotCaches>`,
  );
  parts['xl/_rels/workbook.xml.rels'] = text('xl/_rels/workbook.xml.rels').replace(
    '</Relationships>',
    `${relation('rId8', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml')}${relation('rId9', `${MS}/person`, 'persons/person.xml')}${relation('rId10', 'customXml', '../customXml/item1.xml')}</Relationships>`,
  );
  parts['xl/styles.xml'] = text('xl/styles.xml').replace(
    '</cellStyles>',
    '</cellStyles><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
  );
  return {
    ...parts,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      relation('rId1', 'hyperlink', 'https://dichvucong.gov.vn/', ' TargetMode="External"'),
      relation('rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'),
      relation('rId3', 'drawing', '../drawings/drawing1.xml'),
      relation('rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
      relation('rId5', 'table', '../tables/table1.xml'),
      relation('rId6', 'comments', '../comments1.xml'),
      relation('rId7', `${MS}/threadedComment`, '../threadedComments/threadedComment1.xml'),
      relation('rId8', 'pivotTable', '../pivotTables/pivotTable1.xml'),
    ),
    'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 0, 255, 7]),
    'xl/drawings/drawing1.xml': DRAWING,
    'xl/drawings/_rels/drawing1.xml.rels': relations(
      relation('rId1', 'chart', '../charts/chart1.xml'),
      relation('rId2', 'image', '../media/image1.png'),
    ),
    'xl/charts/chart1.xml': CHART,
    'xl/media/image1.png': new Uint8Array(PNG),
    'xl/drawings/vmlDrawing1.vml': VML,
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>tc={AAAAAAAA-0000-0000-0000-000000000001}</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B2" dT="2026-06-14T02:00:00.00" personId="{BBBBBBBB-0000-0000-0000-000000000001}" id="{AAAAAAAA-0000-0000-0000-000000000001}"><text>Số này lấy ở đâu?</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `<personList xmlns="${THREADED}"><person displayName="Nguyễn Văn A" id="{BBBBBBBB-0000-0000-0000-000000000001}" userId="a" providerId="None"/></personList>`,
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="Bang1" displayName="Bang1" ref="G30:H31" totalsRowShown="0"><autoFilter ref="G30:H31"/><tableColumns count="2"><tableColumn id="1" name="Cột 1"/><tableColumn id="2" name="Cột 2"/></tableColumns></table>`,
    'xl/pivotCache/pivotCacheDefinition1.xml': PIVOT_CACHE,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations(
      relation('rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml'),
    ),
    'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/><n v="15"/></r></pivotCacheRecords>`,
    'xl/pivotTables/pivotTable1.xml': PIVOT,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relations(
      relation('rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'),
    ),
    'customXml/item1.xml': '<a xmlns="urn:xa">riêng</a>',
    'customXml/_rels/item1.xml.rels': relations(relation('rId1', 'customXmlProps', 'itemProps1.xml')),
    'customXml/itemProps1.xml':
      '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{CCCCCCCC-0000-0000-0000-000000000001}"><ds:schemaRefs/></ds:datastoreItem>',
  };
}

function defaultsFirst(types: string): string {
  const defaults = types.match(/<Default [^>]*>/g) ?? [];
  const rest = types.replace(/<Default [^>]*>/g, '');
  return rest.replace(/(<Types[^>]*>)/, `$1${defaults.join('')}`);
}

/** A file of parts, some of which are bytes. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(bytes), { mtime: '2026-06-14T00:00:00' });
}

/** The same workbook with macros, as an .xlsm file; the macros are bytes that nobody reads. */
export function withMacros(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return packed({
    ...parts,
    '[Content_Types].xml': String(parts['[Content_Types].xml'])
      .replace(`${TYPE}.spreadsheetml.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml')
      .replace('</Types>', `${override('xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject')}</Types>`),
    'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      `${relation('rId20', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin')}</Relationships>`,
    ),
    'xl/vbaProject.bin': new Uint8Array(700).map((_, i) => (i * 31) % 256),
  });
}

/** The bytes of each part, as text that can be compared. */
export function bytesOf(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]),
  );
}

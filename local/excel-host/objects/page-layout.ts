import type { PrintSetup } from '../../../shared/index.ts';
import type { Book, OpenSheet } from '../book/book.ts';
import { parseAddress } from '../book/parse-address.ts';
import { HostError } from '../protocol/host-error.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { areaOfRange, asNumber, asOneOf, asRecord, asText } from './arguments.ts';

const PLAIN: PrintSetup = { landscape: false, area: null, titleRows: null, footer: null };
const MARGINS = ['LeftMargin', 'RightMargin', 'TopMargin', 'BottomMargin', 'HeaderMargin', 'FooterMargin'];

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export function pageLayout(book: Book, open: OpenSheet): HostObject {
  const set = (part: Partial<PrintSetup>) =>
    book.editSheet(open, (sheet) => ({ ...sheet, print: { ...PLAIN, ...sheet.print, ...part } }));
  const number = (value: unknown) => void asNumber(value, 'PageLayout');
  const areaIn = (value: unknown, location: string) => areaOfRange(value)?.area ?? parseAddress(value, location);
  return hostObject('PageLayout', {
    set: {
      Orientation: (value) => {
        set({ landscape: asOneOf({ Landscape: true, Portrait: false }, value, 'PageLayout.orientation') });
      },
      PaperSize: (value) => void asOneOf({ A4: true }, value, 'PageLayout.paperSize'),
      Zoom(value) {
        const zoom = asRecord(value, 'PageLayout.zoom');
        const tall = zoom.verticalFitToPages;
        if (zoom.horizontalFitToPages !== 1 || (tall !== undefined && tall !== 1))
          throw new HostError('NotImplemented', 'PageLayout.zoom');
        if (tall === 1) set({ onePage: true });
      },
      ...Object.fromEntries(MARGINS.map((margin) => [margin, number])),
    },
    call: {
      SetPrintArea: (area) => set({ area: areaIn(area, 'PageLayout.setPrintArea') }),
      SetPrintTitleRows(rows) {
        const { row, rows: count } = areaIn(rows, 'PageLayout.setPrintTitleRows');
        set({ titleRows: [row, row + count - 1] });
      },
    },
    to: { HeadersFooters: () => headersFooters(set) },
  });
}

/** Codes of the footer: https://learn.microsoft.com/javascript/api/excel/excel.headerfooter; the model keeps the text on its left. */
function headersFooters(set: (part: Partial<PrintSetup>) => void): HostObject {
  const forAll = hostObject('HeaderFooter', {
    set: {
      LeftFooter(value) {
        const text = asText(value, 'HeaderFooter.leftFooter').replace(/^(?:&"[^"]*"|&\d+)+ ?/, '');
        set({ footer: text === '' ? null : text.replace(/&&/g, '&') });
      },
      CenterFooter: (value) => void asText(value, 'HeaderFooter.centerFooter'),
    },
  });
  return hostObject('HeaderFooterGroup', { to: { DefaultForAllPages: () => forAll } });
}

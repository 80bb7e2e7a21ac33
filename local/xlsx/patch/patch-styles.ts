import { type CellFormat, type ColourRule, HostCannot } from '../../../shared/index.ts';
import { ruleXml } from '../style-parts.ts';
import { laidOver, ownStyle } from './laid-over.ts';
import type { Overlay } from './overlay.ts';
import { styleLists } from './style-lists.ts';

/** The styles part of a file, to which styles can be added. */
export interface StylesPatch {
  /** The number of a style with something laid over it; the same one where that changes nothing. */
  styleFor(style: number, overlay: Overlay | undefined): number;
  /** The number of a style of ours, whatever the file's own cells look like. */
  ownStyle(format: CellFormat): number;
  ruleId(rule: ColourRule): number;
  /** The part with what was added; the very same text where nothing was. */
  readonly xml: () => string;
}

/** Opens a styles part for additions; an empty text where the file has none. */
export function stylesPatch(xml: string): StylesPatch {
  const lists = styleLists(xml);
  const known = new Map<Overlay, Map<number, number>>();

  function styleFor(style: number, overlay: Overlay | undefined): number {
    if (overlay === undefined) return style;
    const ofOverlay = known.get(overlay) ?? new Map<number, number>();
    known.set(overlay, ofOverlay);
    const id = ofOverlay.get(style) ?? newStyle(style, overlay);
    ofOverlay.set(style, id);
    return id;
  }

  function newStyle(style: number, overlay: Overlay): number {
    const xf = lists.item('cellXfs', style);
    if (xf === undefined) throw new HostCannot('xlsx', 'write', `the file has no style ${style}`);
    const wanted = laidOver(lists, xf, overlay);
    return wanted === xf ? style : lists.idOf('cellXfs', wanted);
  }

  return {
    styleFor,
    ownStyle: (format) => lists.idOf('cellXfs', ownStyle(lists, format)),
    ruleId: (rule) => lists.idOf('dxfs', ruleXml(rule)),
    xml: lists.xml,
  };
}

import type { Answer } from '../../use-cases/answers.ts';
import type { MadeReport, ReportWish } from '../../use-cases/report-form.ts';
import type { PanelHost } from '../panel-host.ts';

/** What a host does for the form "Tạo báo cáo". */
export interface ReportHost extends Pick<PanelHost, 'select'> {
  /** The report as it would be now. Nothing is written. */
  make(wish: ReportWish): Promise<Answer<MadeReport>>;
  /** Adds it as sheets, ready to print. */
  write(wish: ReportWish): Promise<Answer<unknown>>;
  /** Its Word document; null where files cannot be downloaded here. */
  readonly build: ((model: MadeReport['model']) => Promise<Uint8Array>) | null;
}

/** Letterhead, addressees and signature of the commune's reports, as the clerk has them in `Cấu hình`. */
export interface Letter {
  readonly commune: string;
  readonly level: 'xã' | 'phường' | 'đặc khu';
  readonly province: string;
  /** Name or short name of the unit that gathers. */
  readonly clerkUnit: string;
  readonly addressees: readonly string[];
  readonly legalBasis: readonly string[];
  readonly signatureLines: readonly string[];
  readonly signer: string;
  readonly recipients: readonly string[];
}

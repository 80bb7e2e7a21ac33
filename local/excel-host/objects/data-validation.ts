import type { Area, Validation } from '../../../shared/index.ts';
import { relativeArea } from '../../workbook-model/a1.ts';
import type { Book, OpenSheet } from '../book/book.ts';
import { HostError } from '../protocol/host-error.ts';
import { type HostObject, hostObject } from '../protocol/host-object.ts';
import { asRecord, asText } from './arguments.ts';
import { validationRule } from './validation-rule.ts';
import { refuseProtected } from './write-cells.ts';

const NONE: Validation = { rule: { type: 'any' }, prompt: null, stop: null };

/** Validation of areas: https://learn.microsoft.com/javascript/api/excel/excel.datavalidation. */
export function dataValidation(book: Book, open: OpenSheet, areas: readonly Area[]): HostObject {
  const change = (next: (before: Validation) => Validation, location: string) => {
    refuseProtected(open, null, location);
    for (const area of areas) {
      // A new rule keeps the messages that its cells have, where they were set for just these cells.
      const validation = next(open.validations.get(relativeArea(area)) ?? NONE);
      open.validations.set(relativeArea(area), validation);
      book.change({ do: 'validate', sheet: open.title, area, validation }, location);
    }
  };
  return hostObject('DataValidation', {
    call: { Clear: () => change(() => NONE, 'DataValidation.clear') },
    set: {
      Rule: (value) => {
        const rule = validationRule(value);
        change((before) => ({ ...before, rule }), 'DataValidation.rule');
      },
      IgnoreBlanks: (value) => {
        if (value !== true) throw new HostError('NotImplemented', 'DataValidation.ignoreBlanks', 'false');
      },
      Prompt: (value) => {
        const prompt = message(value, 'showPrompt', 'DataValidation.prompt');
        change((before) => ({ ...before, prompt }), 'DataValidation.prompt');
      },
      ErrorAlert: (value) => {
        const stop = message(value, 'showAlert', 'DataValidation.errorAlert');
        change((before) => ({ ...before, stop }), 'DataValidation.errorAlert');
      },
    },
  });
}

function message(value: unknown, show: 'showPrompt' | 'showAlert', location: string): Validation['prompt'] {
  const record = asRecord(value, location);
  if (record[show] !== true) return null;
  if (show === 'showAlert' && record.style !== 'Stop') throw new HostError('NotImplemented', location, 'style');
  return { title: asText(record.title, location), message: asText(record.message, location) };
}

import { json, type PolicyFile } from './file.ts';
import { type Policy, valuesOf } from './table.ts';

/**
 * The admin console takes the settings of an extension as a file. The other policies are switches of the console, and
 * the second file says how they must stand.
 */
export function chromeos({ managed, chromium }: Policy): PolicyFile[] {
  const wrapped = Object.entries(managed).map(([field, value]) => [field, { Value: value }]);
  return [
    { path: 'chromeos/policy-for-extension.json', text: json(Object.fromEntries(wrapped)) },
    { path: 'chromeos/console-settings.json', text: json(valuesOf(chromium)) },
  ];
}

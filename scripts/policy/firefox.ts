import { json, type PolicyFile } from './file.ts';
import { type Policy, valuesOf } from './table.ts';

/** The same file on every system. */
export function firefox({ source, managed, firefox: rules }: Policy): PolicyFile[] {
  const policies = {
    ...valuesOf(rules),
    '3rdparty': { Extensions: { [source.firefoxId]: managed } },
  };
  return [{ path: 'firefox/policies.json', text: json({ policies }) }];
}

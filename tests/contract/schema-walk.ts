/** Walks a zod schema and names every place where free text could stand. */
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  keyType?: Schema;
  valueType?: Schema;
  options?: Schema[];
}

export interface Schema {
  _zod: { def: object };
}

const HARMLESS = new Set(['number', 'int', 'boolean', 'enum', 'literal', 'null', 'undefined']);

/**
 * Paths of fields that can hold any text, e.g. `events[].site`. A type that this walk doesn't know counts as
 * one that can: a new kind of schema must be looked at by a person first.
 */
export function freeTextFields(schema: Schema, path = ''): string[] {
  const def = schema._zod.def as Definition;
  if (HARMLESS.has(def.type)) return [];
  if (def.type === 'object') {
    return Object.entries(def.shape ?? {}).flatMap(([name, field]) =>
      freeTextFields(field, path ? `${path}.${name}` : name),
    );
  }
  if (def.type === 'array' && def.element) return freeTextFields(def.element, `${path}[]`);
  if ((def.type === 'nullable' || def.type === 'optional') && def.innerType)
    return freeTextFields(def.innerType, path);
  if (def.type === 'record' && def.valueType) return freeTextFields(def.valueType, `${path}{}`);
  return [path || def.type];
}

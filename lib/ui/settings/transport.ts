import type { Digits } from '#lib/family/pin/digits.ts';
import type { Changes } from '#lib/family/settings.ts';
import type { ResponseOf } from '#lib/messaging/contract.ts';
import type { FamilyView } from '#lib/messaging/family-view.ts';

/** All that the settings page needs from the world: the background in the product, a mock elsewhere. */
export interface SettingsTransport {
  view(): Promise<FamilyView>;
  change(changes: Changes): Promise<ResponseOf<'family:change'>>;
  /** How many notes of the journal would go if it kept them for so many days. */
  older(keepDays: number): Promise<number>;
  /** Takes the family's mark on a site back, by when it was made. */
  takeBack(at: number): Promise<ResponseOf<'family:take-back'>>;
  unlock(pin: Digits): Promise<ResponseOf<'family:unlock'>>;
  agree(pin: Digits): Promise<ResponseOf<'family:agree'>>;
  lock(): Promise<FamilyView>;
  /** @param present the PIN in force; null where there is none */
  setPin(pin: Digits, present: Digits | null): Promise<ResponseOf<'family:set-pin'>>;
  removePin(present: Digits): Promise<ResponseOf<'family:remove-pin'>>;
  recover(code: Digits, pin: Digits): Promise<ResponseOf<'family:recover'>>;
}

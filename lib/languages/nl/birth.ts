import type { BirthWords } from '../birth.ts';

export const birth: BirthWords = {
  months:
    'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec',
  ordinals: { eerste: 1, derde: 3, tweede: 2, achtste: 8, '1e': 1 },
  between: 'dag van de|dag van|maand|van|de|e|ste',
  feasts:
    'allerzielen|oudejaarsavond|valentijn|tweede paasdag|hemelvaart|sint nicolaas|bevrijdingsdag|moederdag|wapenstilstand|st maarten|prinsjesdag|nieuwjaarsnacht|kerst|kerstmis|eerste kerstdag|tweede kerstdag|kerstavond|oud en nieuw|oudjaar|oudejaarsavond|oudejaarsdag|nieuwjaar|nieuwjaarsdag|sinterklaas|pakjesavond|sinterklaasavond|halloween|valentijnsdag|koningsdag|bevrijdingsdag|1 april|sint maarten|dierendag|driekoningen|allerheiligen|dodenherdenking|kerstdag',
  own: '(mijn|mn|m n) (verjaardag|geboortedatum|bday|verjaring)|(ik |k |) (ben|bn) (jarig|geboren)|(ik |) verjaar|jarig ben ik|ben ik (jarig|geboren)|kben (jarig|geboren)|word ik',
  self: 'ik|k|ben|kben|mijn|mn',
  day: 'jarig|verjaardag|geboren|bday',
  bare: 'geboren|geboren op|jarig|geboortedatum|verjaardag',
  about:
    'dat ben ik|geboren|jarig|verjaardag|verjaar|gebdatum|geboortedatum|kaarsjes|feest bij|mijn dag|ter wereld|sterrenbeeld|stier|tweelingen|kreeft|weegschaal|schorpioen|boogschutter|steenbok|horoscoop|t feest|valentijnskindje',
  party: 'feestje|feest|cadeau|taart|uitgenodigd|kado|vieren|vier',
  other:
    'nep|verzonnen|toets op|koning|koningin|niet op|zijn|haar|jouw|hun|toets|examen|sinds|tot|zus|broer|moeder|vader|hond|oma|opa|z n|zn',
};

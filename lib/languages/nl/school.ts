import type { SchoolWords } from '../school.ts';

export const school: SchoolWords = {
  before:
    '(basisschool|lagere school|middelbare school|scholengemeenschap|gymnasium|atheneum|koninklijk atheneum|lyceum|college|kostschool|vrije school|technische school|montessorischool|kleuterschool|sg|ka|obs|cbs|rkbs|vti|kta|basisschool de|daltonschool|jenaplanschool|isk|rsg|csg|ksg)',
  after:
    '(college|lyceum|gymnasium|school|atheneum|scholengemeenschap|basisschool|mavo|havo|vmbo|montessori|instituut)',
  glue: 'de|het|van|in|t|op|sint|st|heet',
  own: '(mijn|mn|onze) (school|basisschool|middelbare school|middelbare|nieuwe school|skool)',
  is: 'is|heet|is het|is de|noemt',
  attend:
    '(ik |k |) (zit|ga|ben|loop|kom|begin|sta)|kzit|kben|wij (zitten|gaan|hebben)|we (zitten|gaan|hebben)|zitten|bij ons|leerling|iemand hier ook|klassenvertegenwoordiger',
  at: 'op|op het|op t|op de|aan het|aan de|naar het|naar t|naar de|van het|van t|van de|bij het|in de|in het|in t|op een',
  of: 'van het|van t|van de|op het|op t|op de|het|de|t',
  life: 'klas|klassen|leraar|lerares|juf|meester|rector|conrector|mentor|kantine|speelplaats|schoolplein|aula|les|lessen|huiswerk|toets|toetsen|proefwerk|rapport|leerlingenraad|bel|uniform|kapel|brugklas|groep|jaar|latijn|grieks|wiskunde|school|gymzaal|tafelkaart|moestuin|nablijven|strafstudie|eindexamen|havo|vwo|vmbo|mavo|kas|schoolreis|pauze',
  mine: 'waar ik|is mijn school|daar zit ik|daar ga ik (heen|naartoe|)|da s mijn school|dat is mijn school|waar ik (zit|op zit)|zit ik ook',
  block:
    'was|zat|tegen|wedstrijd|film|boek|naast|tegenover|niet|nooit|toen|vroeger|nieuws|gelezen|werkt|wil|wou|zou|halte',
  stop: 'is|was|en|of|met|na|bij|ik|jij|je|hij|wij|een|tot|hoe|wat|nu|heb|ben|ga|zit|ook|nog|al|zo|te|uit|uur|uren|weer|er|lol|op|de|het|t|in|van|burgemeester|aan|dezelfde|welke|die|dat|om|kut|dan|omdat',
  patrons:
    'erasmus vossius barlaeus spinoza huygens lorentz vondel rembrandt corderius stedelijk montessori oranje',
};

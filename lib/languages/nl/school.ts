import type { SchoolWords } from '../school.ts';

export const school: SchoolWords = {
  before:
    '(basisschool|lagere school|middelbare school|scholengemeenschap|gymnasium|atheneum|koninklijk atheneum|lyceum|college|kostschool|vrije school|technische school|montessorischool|kleuterschool|sg|ka|obs|cbs|rkbs|vti|kta|basisschool de|daltonschool|jenaplanschool|isk|rsg|csg|ksg)',
  after:
    '(college|lyceum|gymnasium|school|atheneum|scholengemeenschap|basisschool|mavo|havo|vmbo|montessori|instituut)',
  glue: 'de|het|van|in|t|op|sint|st|heet',
  own: '(mijn|mn|onze) (school|basisschool|middelbare school|middelbare|nieuwe school|skool)',
  is: 'is|heet|is het|is de|noemt',
  frame:
    '(ik |k |) (zit|ga|ben|zat nu|loop|doe|begin|zitten|kom|ging net|sta)|kzit|kben|ik|leerling|wacht op me|haal me op|we zitten|groep|klas|brugklas|zit|zat ik',
  mine: 'is mijn school|daar zit ik|daar ga ik (heen|naartoe|)|da s mijn school|is van mij|dat is mijn school',
  block:
    'was|zat|broer|zus|moeder|vader|mama|papa|neef|nicht|vriend|vriendin|leraar|juf|meester|hij|zij|zijn|haar|tegen|wedstrijd|film|boek|naast|tegenover|niet|nooit|toen|vroeger|nieuws|gelezen|oom|tante|opa|oma|werkt|ken',
  stop: 'morgen|vandaag|is|was|en|maar|of|met|zonder|na|voor|bij|goed|slecht|saai|ik|jij|je|hij|wij|mijn|jouw|geen|een|nieuwe|oude|hele|sinds|tot|waar|hoe|wat|nu|heb|hebben|ben|ga|zit|ook|nog|al|zo|altijd|te|klaar|uit|vakantie|uur|uren|klas|maandag|dinsdag|woensdag|donderdag|vrijdag|huis|weer|alleen|daar|hier|er|lol|haha|op|de|het|t|in|van|naar|burgemeester|aan|vissen|middelbare|dezelfde|welke|andere|deze|die|dat|zelfde|om|over|echt|kut|stom|leuk|dan|want|omdat|niet|gewoon',
  patrons:
    'erasmus vossius barlaeus spinoza huygens lorentz vondel rembrandt corderius stedelijk montessori oranje',
};

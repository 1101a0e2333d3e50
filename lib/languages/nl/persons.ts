import type { PersonWords } from '../persons.ts';

export const persons: PersonWords = {
  self: 'ik|kzit|kben|mij|mijn|mn|wij|we|ons|onze',
  others:
    'jij|jouw|jullie|hij|zij|haar|hun|moeder|mama|vader|papa|broer|broertje|zus|zusje|neef|nicht|oom|tante|oma|opa|buurman|buurvrouw|vriend|vriendin|vriendje|vriendinnetje|nichtje|neefje|opa|avatar|vrienden|maat|leraar|lerares|juf|meester|mevrouw|meneer|directeur|trainer|dokter|acteur|zanger|zangeres|speler|schrijver|dichter|personage|iemand|mensen|wie',
  beside: 'met|als|en|dan|zonder|zoals',
  unreal:
    'film|serie|boek|roman|anime|liedje|aflevering|spel|toneelstuk|musical|rol|speel|straat|plein|halte|station|stadion|ziekenhuis|wedstrijd|tegen|concert|fan|opdracht|gedicht|verzonnen|droom|wil|zou|veranderen',
};

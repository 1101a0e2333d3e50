/** The journal: child and parents read the same words, so it says neither « tu » nor « vous ». */
export const journal = {
  'journal.title': 'Le journal',
  'journal.intro':
    'Quand Veilleuse a parlé, où, pourquoi, et ce qui a été choisi. Jamais un mot d’une page ou d’un message. Enfant et parents lisent la même chose.',
  'journal.empty': 'Rien n’a été noté. Tout ce que Veilleuse notera sera ici, pour tout le monde.',
  'journal.failed': 'Le journal n’a pas pu être lu. Fermer cette page et la rouvrir suffit souvent.',
  'journal.failed.delete': 'L’effacement n’a pas réussi. Tout est encore dans le journal.',
  'journal.failed.take': 'Le journal n’a pas pu être lu, alors rien n’a été enregistré ni imprimé.',
  'journal.private':
    'Dans une fenêtre privée, rien n’est noté. Le journal se lit dans une fenêtre ordinaire.',

  'journal.calendar': 'Jour après jour',
  // {date}: a day, written out. {count}: notes of that day.
  'journal.calendar.day': '{date} : {count, plural, one {# note} other {# notes}}',
  'journal.weeks': 'Semaine après semaine',
  'journal.kind.shown': 'Avertissements',
  'journal.kind.held': 'Envois retenus',
  'journal.kind.chosen': 'Choix faits',
  'journal.kind.moved-away': 'Pages quittées par Veilleuse',
  // {kind}: what is counted. {count}: how often in the last weeks.
  'journal.kind.total': '{kind} : {count} ces dernières semaines.',
  'journal.kind.week': 'Semaine du {week} : {count}.',

  'journal.talk': 'De quoi parler ensemble',
  'journal.talk.random-partner': 'Qu’est-ce qui attire sur un site où l’on tombe sur des inconnus ?',
  'journal.talk.rooms': 'Dans un salon ouvert, comment savoir à qui l’on parle vraiment ?',
  'journal.talk.members': 'Un âge et une ville affichés : qui peut les voir, et pour quoi faire ?',
  'journal.talk.anonymous':
    'Pourquoi un site ne demande-t-il pas qui l’on est, et qu’est-ce que cela change ?',
  'journal.talk.held':
    'Quand quelqu’un demande un numéro, un nom ou une adresse, qu’est-ce qui aide à dire non ?',
  'journal.talk.left': 'Il y a eu des départs au bon moment. Qu’est-ce qui a aidé à partir ?',
  'journal.talk.entered': 'Qu’est-ce qui manquerait si cette page restait fermée ?',

  'journal.list': 'Toutes les notes',
  // {date}: a day, written out.
  'journal.list.day': 'Les notes du {date}',
  'journal.list.all': 'Revoir toutes les notes',
  'journal.event.shown.caution': 'Un avertissement ambre',
  'journal.event.shown.danger': 'Un avertissement rouge',
  'journal.event.moved-away': 'Veilleuse a quitté la page',
  'journal.event.chosen.leave': 'Le site a été quitté',
  'journal.event.chosen.close': 'L’avertissement a été fermé',
  'journal.event.chosen.enter-anyway': 'La page a été ouverte quand même',
  'journal.event.chosen.trust': 'La famille a dit oui à ce site',
  'journal.event.chosen.trust-ended': 'L’accord pour ce site a été retiré',
  'journal.event.held.change': 'Un message retenu, puis changé',
  'journal.event.held.clean': 'Une photo envoyée sans ce que son fichier disait',
  'journal.event.held.stay': 'Un envoi retenu, qui n’est pas parti',
  'journal.event.held.send': 'Un envoi retenu, parti quand même',
  'journal.event.times': '{count, plural, one {# fois} other {# fois}}',
  'journal.place.random-partner': 'Un site où l’on tombe sur des inconnus',
  'journal.place.rooms': 'Un site avec des salons ouverts',
  'journal.place.members': 'Un site qui affiche ses membres',
  'journal.place.anonymous': 'Un site où l’on entre sans dire qui l’on est',
  'journal.place.other': 'Un site',

  'journal.delete.one': 'Effacer cette note',
  'journal.delete.day': 'Effacer ce jour',
  'journal.delete.all': 'Effacer tout le journal',
  'journal.delete.sure': 'Effacer pour de bon ? Le nombre de notes effacées restera écrit, avec le jour.',
  'journal.delete.yes': 'Oui, effacer',
  'journal.delete.no': 'Non, garder',
  // {count}: notes. {date}: a day, written out.
  'journal.deleted.asked':
    '{count, plural, one {# note a été effacée le {date}.} other {# notes ont été effacées le {date}.}}',
  'journal.deleted.time':
    '{count, plural, one {# note a été effacée à la fin de la durée choisie, le {date}.} other {# notes ont été effacées à la fin de la durée choisie, les dernières le {date}.}}',

  'journal.take': 'Exporter le journal',
  'journal.take.csv': 'Enregistrer en tableau (CSV)',
  'journal.take.json': 'Enregistrer en JSON',
  'journal.take.print': 'Imprimer',
  // {shown}: notes on paper. {all}: notes that there are.
  'journal.paper.newest': 'Voici les {shown, number} notes les plus récentes, sur {all, number} en tout.',
  'journal.settings': 'Réglages du journal',
};

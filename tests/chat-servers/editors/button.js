/** The button that sends, as most chats have one. */
export function button(go) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = 'Envoyer';
  element.addEventListener('click', go);
  return element;
}

/** An element for an editor to live in, beside the button. */
export function placeFor(bas, go, tag = 'div') {
  const row = document.createElement('div');
  const place = document.createElement(tag);
  row.className = 'bas';
  place.className = 'place';
  row.append(place, button(go));
  bas.append(row);
  return place;
}

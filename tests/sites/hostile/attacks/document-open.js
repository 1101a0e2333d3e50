const page = fetch(location.href).then((answer) => answer.text());
attack.once(async () => {
  const text = (await page).replace(/<script[\s\S]*?<\/script>/g, '');
  document.open();
  document.write(text);
  document.close();
  attack.done();
});

const choix = document.getElementById('age');
for (let age = 16; age <= 99; age += 1) {
  choix.add(new Option(String(age), String(age), false, age === 18));
}

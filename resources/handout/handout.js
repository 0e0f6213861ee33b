// The script of Oxus' handouts. It asks nobody for anything: all it shows stands in this file.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const by = id => document.getElementById(id);
  const words = (key, ...parts) => parts.reduce((text, part, n) => text.replace("{" + n + "}", part), data.words[key]);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  // ---- What is shown in which state ----

  const sets = data.sets.map(text => {
    const set = new Set();
    for (const span of text.split(",")) {
      const [first, last = first] = span.split("-").map(Number);
      for (let state = first; state <= last; state++) set.add(state);
    }
    return set;
  });
  const bySet = new Map();
  for (const element of document.querySelectorAll("[data-s]")) {
    const set = Number(element.dataset.s);
    if (!bySet.has(set)) bySet.set(set, []);
    bySet.get(set).push(element);
  }

  const map = by("map");
  const sheets = [...map.querySelectorAll("svg.sheet, script.waiting")];
  let sheet = 0;
  let state = data.state;
  let scene = -1;

  /** Only what differs between the two states is touched. */
  function show(next) {
    for (const [set, elements] of bySet) {
      const is = sets[set].has(next);
      if (is !== sets[set].has(state)) for (const element of elements) element.toggleAttribute("hidden", !is);
    }
    state = next;
    by("told").textContent = data.captions[data.states[state].caption];
    by("credits").textContent = data.credits[data.states[state].credits];
    sheets[0].setAttribute("aria-label", data.captions[data.states[state].caption]);
    if (shownFact) fillCard();
    if (by("facts").open) listFacts();
  }

  // ---- Time ----

  const slider = by("slider");

  function showYear(year, spoken) {
    year = Math.max(data.first, Math.min(data.last, year));
    slider.value = year;
    slider.setAttribute("aria-valuetext", year);
    by("year").textContent = year;
    openSheet(0);
    show(data.years[year - data.first]);
    if (spoken) say(String(year));
  }

  function stepYear(by) {
    showYear(Number(slider.value) + by, true);
  }

  let playing = 0;
  function play(on) {
    if (on && Number(slider.value) >= data.last) showYear(data.first);
    run(on, data.last, 800, () => {});
    by("play").setAttribute("aria-pressed", on);
  }

  /** Years run by themselves up to the last; whoever wants less motion has them slower. */
  function run(on, last, perYear, end) {
    clearInterval(playing);
    playing = 0;
    by("play").setAttribute("aria-pressed", false);
    by("run").setAttribute("aria-pressed", false);
    if (!on) return;
    playing = setInterval(() => {
      if (Number(slider.value) < last) return showYear(Number(slider.value) + 1);
      play(false);
      end();
    }, calm.matches ? Math.max(1600, perYear) : perYear);
  }

  /** The years of a scene, from their first; then the scene stands as before. */
  function runScene() {
    if (scene < 0 || !data.scenes[scene].run) return;
    if (by("run").getAttribute("aria-pressed") === "true") return openScene(scene);
    const [first, last, perYear] = data.scenes[scene].run;
    openScene(scene);
    showYear(first);
    run(true, last, perYear, () => openScene(scene));
    by("run").setAttribute("aria-pressed", true);
  }

  function say(text) {
    by("said").textContent = text;
  }

  // ---- Place ----

  const views = sheets.map(() => sheets[0].getAttribute("viewBox").split(" ").map(Number));
  const wholes = views.map(view => [...view]);
  const farthest = 1, nearest = 24;

  /** A sheet that waits as text is made when it is first asked for. */
  function made(number) {
    const waiting = sheets[number];
    if (waiting.localName === "script") {
      const holder = document.createElement("template");
      holder.innerHTML = waiting.textContent;
      sheets[number] = holder.content.firstElementChild;
      sheets[number].toggleAttribute("hidden", true);
      waiting.replaceWith(sheets[number]);
    }
    return sheets[number];
  }

  function openSheet(number) {
    if (number === sheet) return;
    sheets[sheet].toggleAttribute("hidden", true);
    sheet = number;
    made(sheet).toggleAttribute("hidden", false);
    look(views[sheet]);
  }

  /** Symbols and words keep their size on the screen when the map comes nearer, and stay legible when it is small. */
  function look(view) {
    const whole = wholes[sheet];
    const width = Math.max(whole[2] / nearest, Math.min(whole[2] / farthest, view[2]));
    const height = width * whole[3] / whole[2];
    const x = Math.max(whole[0], Math.min(whole[0] + whole[2] - width, view[0]));
    const y = Math.max(whole[1], Math.min(whole[1] + whole[3] - height, view[1]));
    views[sheet] = [x, y, width, height];
    sheets[sheet].setAttribute("viewBox", views[sheet].map(n => n.toFixed(2)).join(" "));
    const perUnit = Math.min(map.clientWidth / width, map.clientHeight / height);
    // On a map a little smaller than it was laid out words shrink with it: grown, they would cover each other.
    const k = (perUnit > 1 ? 1 / perUnit : Math.min(1.7, Math.max(1, .85 / perUnit))).toFixed(2);
    if (map.style.getPropertyValue("--k") !== k) map.style.setProperty("--k", k);
    map.classList.toggle("far", perUnit < .6);
    map.classList.toggle("near", width < whole[2] * .99);
  }

  let flight = 0;
  function fly(to) {
    cancelAnimationFrame(flight);
    const from = views[sheet];
    if (calm.matches) return look(to);
    const began = performance.now();
    const frame = now => {
      const part = Math.min(1, (now - began) / 450);
      const eased = part * part * (3 - 2 * part);
      look(from.map((n, i) => n + (to[i] - n) * eased));
      if (part < 1) flight = requestAnimationFrame(frame);
    };
    flight = requestAnimationFrame(frame);
  }

  /** @param at point of the map in its own lengths that stays where it is */
  function zoomed(factor, at) {
    const [x, y, width, height] = views[sheet];
    const [px, py] = at || [x + width / 2, y + height / 2];
    return [px - (px - x) / factor, py - (py - y) / factor, width / factor, height / factor];
  }

  function pointOf(event) {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(sheets[sheet].getScreenCTM().inverse());
    return [point.x, point.y];
  }

  const fingers = new Map();
  let moved = 0;
  map.addEventListener("pointerdown", event => {
    if (fingers.size === 0) moved = 0;
    fingers.set(event.pointerId, event);
  });
  addEventListener("pointermove", event => {
    if (!fingers.has(event.pointerId)) return;
    const before = fingers.get(event.pointerId);
    const scale = sheets[sheet].getScreenCTM().a;
    moved += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
    const [x, y, width, height] = views[sheet];
    if (fingers.size === 1 && (event.pointerType !== "touch" || map.classList.contains("near"))) {
      look([x - (event.clientX - before.clientX) / scale, y - (event.clientY - before.clientY) / scale, width, height]);
    } else if (fingers.size === 2) {
      const other = [...fingers.values()].find(finger => finger.pointerId !== event.pointerId);
      const was = Math.hypot(before.clientX - other.clientX, before.clientY - other.clientY);
      const is = Math.hypot(event.clientX - other.clientX, event.clientY - other.clientY);
      if (was > 0) look(zoomed(is / was, pointOf({ clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2 })));
    }
    fingers.set(event.pointerId, event);
  });
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, event => fingers.delete(event.pointerId));
  map.addEventListener("wheel", event => {
    if (!event.ctrlKey && document.activeElement !== map) return;
    event.preventDefault();
    look(zoomed(Math.exp(-event.deltaY / (event.ctrlKey ? 100 : 400)), pointOf(event)));
  }, { passive: false });
  new ResizeObserver(() => look(views[sheet])).observe(map);

  // ---- Cards ----

  let shownFact = "";
  let returnTo = null;
  const element = (tag, text, attributes = {}) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };

  function sourcesOf(numbers) {
    const list = element("ul", "", { class: "sources" });
    for (const number of numbers) {
      const [text, url] = data.sources[number];
      const item = element("li");
      item.append(/^https?:\/\//.test(url || "") ? element("a", text, { href: url, rel: "noreferrer noopener", target: "_blank" }) : text);
      list.append(item);
    }
    return list;
  }

  const versions = id => data.facts[id] ? data.facts[id].v.filter(version => sets[version.s].has(state)) : [];

  function openCard(id, from) {
    if (!data.facts[id]) return;
    shownFact = id;
    returnTo = from || document.activeElement;
    fillCard();
    by("card").hidden = false;
    by("card-title").focus({ preventScroll: matchMedia("(max-width: 61.99rem)").matches });
  }

  function fillCard() {
    const fact = data.facts[shownFact];
    by("card-title").textContent = fact.n;
    const body = [];
    const now = versions(shownFact);
    if (now.length === 0) body.push(element("p", words("absent", by("year").textContent), { class: "quiet" }));
    for (const version of now.length ? now : fact.v.slice(-1)) {
      const table = data.tables[version.t];
      body.push(element("p", table.title, { class: "quiet" }));
      for (const row of version.r) {
        const list = element("dl");
        row.forEach((cell, n) => {
          if (cell) list.append(element("dt", table.columns[n]), element("dd", cell));
        });
        body.push(list);
      }
      body.push(element("h3", words("sources", version.src.length)), sourcesOf(version.src));
    }
    by("card-body").replaceChildren(...body);
    for (const lit of map.querySelectorAll(".chosen")) lit.classList.remove("chosen");
    for (const mark of map.querySelectorAll("[data-f]")) if (mark.dataset.f === shownFact) mark.classList.add("chosen");
  }

  function closeCard() {
    if (!shownFact) return false;
    shownFact = "";
    by("card").hidden = true;
    for (const lit of map.querySelectorAll(".chosen")) lit.classList.remove("chosen");
    if (returnTo && returnTo.isConnected) returnTo.focus();
    return true;
  }

  map.addEventListener("click", event => {
    const mark = event.target.closest("[data-f]");
    if (mark && moved < 8) openCard(mark.dataset.f, map);
  });
  map.addEventListener("pointerover", event => {
    const mark = event.target.closest("[data-f]");
    if (!mark || mark.querySelector("title") || !data.facts[mark.dataset.f]) return;
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = data.facts[mark.dataset.f].n;
    mark.prepend(title);
  });

  // ---- The list of all that the map shows ----

  function listFacts() {
    by("facts-year").textContent = by("year").textContent;
    const asked = by("find").value.trim().toLowerCase();
    const groups = new Map();
    for (const [id, fact] of Object.entries(data.facts)) {
      for (const version of versions(id)) {
        const title = data.tables[version.t].title;
        if (asked && !(fact.n + " " + version.r.flat().join(" ")).toLowerCase().includes(asked)) continue;
        if (!groups.has(title)) groups.set(title, []);
        groups.get(title).push([id, fact.n]);
      }
    }
    by("facts-list").replaceChildren(...[...groups].map(([title, facts]) => {
      const section = element("section");
      const list = element("ul");
      for (const [id, name] of facts) {
        const item = element("li");
        item.append(element("button", name, { type: "button", "data-open": id }));
        list.append(item);
      }
      section.append(element("h3", title + " (" + facts.length + ")"), list);
      return section;
    }));
  }
  by("facts").addEventListener("toggle", listFacts);
  by("find").addEventListener("input", listFacts);
  by("facts-list").addEventListener("click", event => {
    const button = event.target.closest("[data-open]");
    if (button) openCard(button.dataset.open, button);
  });

  // ---- Layers ----

  function showLayer(layer, shown) {
    for (const drawn of document.querySelectorAll("[data-layer=\"" + layer + "\"]")) drawn.classList.toggle("off", !shown);
  }
  by("layers").addEventListener("change", event => showLayer(event.target.value, event.target.checked));

  // ---- Scenes ----

  function openScene(number) {
    if (number < 0 || number >= data.scenes.length) return;
    play(false);
    scene = number;
    const shown = data.scenes[scene];
    slider.value = shown.year;
    slider.setAttribute("aria-valuetext", shown.year);
    by("year").textContent = shown.when;
    openSheet(shown.sheet);
    for (const box of by("layers").querySelectorAll("input")) {
      box.checked = shown.layers.includes(box.value);
      showLayer(box.value, box.checked);
    }
    show(shown.state);
    fly(shown.view);
    const article = by("scene-" + (scene + 1));
    for (const other of document.querySelectorAll("article.shown")) other.classList.remove("shown");
    article.classList.add("shown");
    by("scene-number").textContent = words("scene", scene + 1, data.scenes.length);
    by("scene-title").textContent = article.dataset.title;
    by("scene-note").replaceChildren(...[...article.querySelectorAll(".note, .sources")].map(part => part.cloneNode(true)));
    by("run").hidden = !shown.run;
    if (shown.run) by("run").textContent = words("run", shown.run[0], shown.run[1]);
    by("scene").hidden = false;
    by("before").disabled = scene === 0;
    by("next").disabled = scene === data.scenes.length - 1;
  }

  document.addEventListener("click", event => {
    const button = event.target.closest("[data-scene]");
    if (!button) return;
    openScene(Number(button.dataset.scene));
    by("stage").scrollIntoView({ behavior: calm.matches ? "auto" : "smooth" });
  });

  /** On paper each scene has its picture, and answers are open. */
  addEventListener("beforeprint", () => {
    for (const answer of document.querySelectorAll("article details")) answer.open = true;
    data.scenes.forEach((printed, number) => {
      const picture = made(printed.sheet).cloneNode(true);
      picture.setAttribute("viewBox", printed.view.join(" "));
      picture.removeAttribute("hidden");
      for (const part of picture.querySelectorAll("[data-s]")) {
        if (sets[Number(part.dataset.s)].has(printed.state)) part.removeAttribute("hidden");
        else part.remove();
      }
      for (const part of picture.querySelectorAll("[id]")) if (part.tagName !== "clipPath" && part.tagName !== "pattern") part.removeAttribute("id");
      for (const part of picture.querySelectorAll("g[data-layer]")) part.classList.remove("off");
      const frame = element("div", "", { class: "picture" });
      frame.append(picture);
      by("scene-" + (number + 1)).querySelector("h3").after(frame);
    });
  });
  addEventListener("afterprint", () => document.querySelectorAll("article .picture").forEach(frame => frame.remove()));

  // ---- Buttons and keys ----

  const buttons = {
    earlier: () => stepYear(-1), later: () => stepYear(1), run: runScene, play: () => play(by("play").getAttribute("aria-pressed") !== "true"),
    nearer: () => fly(zoomed(1.6)), farther: () => fly(zoomed(1 / 1.6)), whole: () => fly(wholes[sheet]),
    before: () => openScene(scene - 1), next: () => openScene(scene + 1), "card-close": closeCard,
  };
  for (const [id, act] of Object.entries(buttons)) by(id).addEventListener("click", act);
  slider.addEventListener("input", () => { play(false); showYear(Number(slider.value)); });

  const pan = (right, down) => {
    const [x, y, width, height] = views[sheet];
    fly([x + right * width / 5, y + down * height / 5, width, height]);
  };
  const keys = {
    "+": buttons.nearer, "=": buttons.nearer, "-": buttons.farther, "Home": buttons.whole,
    "ArrowLeft": () => stepYear(-1), "ArrowRight": () => stepYear(1), " ": buttons.play,
    "ArrowUp": () => pan(0, -1), "ArrowDown": () => pan(0, 1), "a": () => pan(-1, 0), "d": () => pan(1, 0),
    "w": () => pan(0, -1), "s": () => pan(0, 1), "PageDown": buttons.next, "PageUp": buttons.before,
    "Enter": () => { by("facts").open = true; by("find").focus(); },
  };
  map.addEventListener("keydown", event => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("keydown", event => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (event.key === "Escape" && closeCard()) event.preventDefault();
    else if (!typing && !event.ctrlKey && !event.altKey && !event.metaKey && event.key === "n") openScene(scene + 1);
    else if (!typing && !event.ctrlKey && !event.altKey && !event.metaKey && event.key === "p") openScene(scene - 1);
  });

  // ---- Opening ----

  for (const part of document.querySelectorAll(".scenes-only")) part.toggleAttribute("hidden", data.scenes.length === 0 || part.id === "scene");
  if (matchMedia("(max-width: 61.99rem)").matches) by("legend").open = by("layers").open = false;
  look(views[0]);
  if (data.scenes.length) openScene(0);
})();

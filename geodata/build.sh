#!/usr/bin/env bash
# Makes the shapefiles of this folder from Natural Earth, as packed by npm and Debian.
# Needs bash, node 18 or newer with npm, and Debian's apt-get and dpkg. Installs nothing:
# everything happens in a temporary folder. See PROVENANCE.md for what and why.
#
#     geodata/build.sh            writes beside itself, then checks what it wrote
#     geodata/build.sh --check    only checks
#
# The same inputs give the same bytes.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

WORLD_ATLAS=2.0.2      # Natural Earth 4.1.0
MAPSHAPER=0.7.70

# ---------------------------------------------------------------- the tool

npm install --silent --no-audit --no-fund --ignore-scripts --no-save "mapshaper@$MAPSHAPER" "world-atlas@$WORLD_ATLAS"
ms() { node --max-old-space-size=6000 node_modules/mapshaper/bin/mapshaper "$@" -quiet; }

made=$here
if [[ "${1:-}" != --check ]]; then
made=$work/out

# ---------------------------------------------------------------- the inputs

apt-get download -qq -o APT::Sandbox::User=root libgnudatalanguage0 libmagics++-data
for deb in ./*.deb; do dpkg -x "$deb" debian; done
mkdir in
cp debian/usr/share/gnudatalanguage/resource/maps/high/ne_10m_{admin_1_states_provinces,lakes}.{shp,shx,dbf} in/
cp debian/usr/share/magics/10m/ne_10m_{admin_0_boundary_lines_land,rivers_lake_centerlines,populated_places_simple,ocean}.{shp,shx,dbf} in/
cp node_modules/world-atlas/countries-50m.json in/

# Another release of a package may hold another Natural Earth. Then the tables below need a look first.
sha256sum --quiet -c - <<'SUMS'
04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394  in/countries-50m.json
f69352bb2b94de90fa26e84a8a5baacb6c806a32ecde750a37752854a06feea9  in/ne_10m_admin_0_boundary_lines_land.dbf
ca60e50f70987deb3182e987eb13956f30834e582371d6ae1dd6cb276b4a2d62  in/ne_10m_admin_0_boundary_lines_land.shp
e45911f87d57f756459991f7a7f6dc08385bf68913d55d5c446541a1c644fad5  in/ne_10m_admin_0_boundary_lines_land.shx
874a52a0aaeacf7af7c92d28ff5b5fd361b06b63085bda2c41177c00cbde9891  in/ne_10m_admin_1_states_provinces.dbf
a535e9ea5f206e2c9bb5b3b94aa9c7c4835487a4b7f7c7da577f32c460176cc2  in/ne_10m_admin_1_states_provinces.shp
203eff0c1ee8df4668645807ebf7fa2eeda3f2e424375ac0cda1e02f42e2b77c  in/ne_10m_admin_1_states_provinces.shx
064a1adc28ea1c0fe9bffeb840c57d3b1b8983b3f6925904abb02ee7fb286eaa  in/ne_10m_lakes.dbf
07731c8f27ff2233baed6868d5ae9c573b64b9cff59300997f12d8f653584c2c  in/ne_10m_lakes.shp
740ab6844d1a7e966b48d60a8bb0e73d6bb2ba411ef1cb57e9a89e52e4e77f8f  in/ne_10m_lakes.shx
783435b72923487eee2b76d5a8a11bab154cee840b631fcecb7cb22b315a5e65  in/ne_10m_ocean.dbf
98cb221d0d7890e4bfcf4b602462066b938fcbf91dcd5a060ce5c3fd6f951e3b  in/ne_10m_ocean.shp
71beec0fd8d1d66c4a90b95b7a55e106c11755cda265bba782b7e8d1190cf798  in/ne_10m_ocean.shx
2e4ca5a059240f93f548531ad979555a0f716cd9b6ddfc9e0c602239d17fc36a  in/ne_10m_populated_places_simple.dbf
487301091d77c2d6468a5741ae3becabaf6f76ec5e10d9f90546e8154d8fedcd  in/ne_10m_populated_places_simple.shp
eaad7d4873a3bc4dd4c06830259bf90ac476c254d9e3fef69ac8383f976df86a  in/ne_10m_populated_places_simple.shx
76fa4d4873071cefa4a2e6de02d3d6d8420c0b74257eca6848fdfbaa523df078  in/ne_10m_rivers_lake_centerlines.dbf
2a390e30626d145e967ac31eaaa8e5418c7992f599759e2be56c038f179cd7df  in/ne_10m_rivers_lake_centerlines.shp
29650de56e1a03e4ee359415dbd745d9fa0d8908fcd0be38f6e62af5fee2ea1d  in/ne_10m_rivers_lake_centerlines.shx
SUMS

# ---------------------------------------------------------------- the tables

# id, ISO 3166-1 alpha-2, numeric, English short name
cat > codes.txt <<'CODES'
afg af 004 Afghanistan
ago ao 024 Angola
ala ax 248 Åland
alb al 008 Albania
and ad 020 Andorra
are ae 784 United Arab Emirates
arm am 051 Armenia
aut at 040 Austria
aze az 031 Azerbaijan
bdi bi 108 Burundi
bel be 056 Belgium
ben bj 204 Benin
bfa bf 854 Burkina Faso
bgd bd 050 Bangladesh
bgr bg 100 Bulgaria
bhr bh 048 Bahrain
bih ba 070 Bosnia and Herzegovina
blr by 112 Belarus
brn bn 096 Brunei
btn bt 064 Bhutan
caf cf 140 Central African Republic
che ch 756 Switzerland
chn cn 156 China
civ ci 384 Côte d'Ivoire
cmr cm 120 Cameroon
cod cd 180 DR Congo
cog cg 178 Congo
cyp cy 196 Cyprus
cze cz 203 Czechia
deu de 276 Germany
dji dj 262 Djibouti
dnk dk 208 Denmark
dza dz 012 Algeria
egy eg 818 Egypt
eri er 232 Eritrea
esh eh 732 Western Sahara
esp es 724 Spain
est ee 233 Estonia
eth et 231 Ethiopia
fin fi 246 Finland
fra fr 250 France
fro fo 234 Faroe Islands
fsm fm 583 Micronesia
gab ga 266 Gabon
gbr gb 826 United Kingdom
geo ge 268 Georgia
ggy gg 831 Guernsey
gha gh 288 Ghana
gin gn 324 Guinea
gnq gq 226 Equatorial Guinea
grc gr 300 Greece
gum gu 316 Guam
hkg hk 344 Hong Kong
hrv hr 191 Croatia
hun hu 348 Hungary
idn id 360 Indonesia
imn im 833 Isle of Man
ind in 356 India
iot io 086 British Indian Ocean Territory
irl ie 372 Ireland
irn ir 364 Iran
irq iq 368 Iraq
isr il 376 Israel
ita it 380 Italy
jey je 832 Jersey
jor jo 400 Jordan
jpn jp 392 Japan
kaz kz 398 Kazakhstan
ken ke 404 Kenya
kgz kg 417 Kyrgyzstan
khm kh 116 Cambodia
kir ki 296 Kiribati
kor kr 410 South Korea
kwt kw 414 Kuwait
lao la 418 Laos
lbn lb 422 Lebanon
lbr lr 430 Liberia
lby ly 434 Libya
lie li 438 Liechtenstein
lka lk 144 Sri Lanka
ltu lt 440 Lithuania
lux lu 442 Luxembourg
lva lv 428 Latvia
mac mo 446 Macao
mar ma 504 Morocco
mco mc 492 Monaco
mda md 498 Moldova
mdv mv 462 Maldives
mhl mh 584 Marshall Islands
mkd mk 807 North Macedonia
mli ml 466 Mali
mlt mt 470 Malta
mmr mm 104 Myanmar
mne me 499 Montenegro
mng mn 496 Mongolia
mnp mp 580 Northern Mariana Islands
mrt mr 478 Mauritania
mwi mw 454 Malawi
mys my 458 Malaysia
ner ne 562 Niger
nga ng 566 Nigeria
nld nl 528 Netherlands
nor no 578 Norway
npl np 524 Nepal
nru nr 520 Nauru
omn om 512 Oman
pak pk 586 Pakistan
phl ph 608 Philippines
plw pw 585 Palau
png pg 598 Papua New Guinea
pol pl 616 Poland
prk kp 408 North Korea
prt pt 620 Portugal
pse ps 275 Palestine
qat qa 634 Qatar
rou ro 642 Romania
rus ru 643 Russia
rwa rw 646 Rwanda
sau sa 682 Saudi Arabia
sdn sd 729 Sudan
sgp sg 702 Singapore
slb sb 090 Solomon Islands
smr sm 674 San Marino
som so 706 Somalia
srb rs 688 Serbia
ssd ss 728 South Sudan
stp st 678 São Tomé and Príncipe
svk sk 703 Slovakia
svn si 705 Slovenia
swe se 752 Sweden
syc sc 690 Seychelles
syr sy 760 Syria
tcd td 148 Chad
tgo tg 768 Togo
tha th 764 Thailand
tjk tj 762 Tajikistan
tkm tm 795 Turkmenistan
tls tl 626 Timor-Leste
tun tn 788 Tunisia
tur tr 792 Turkey
twn tw 158 Taiwan
tza tz 834 Tanzania
uga ug 800 Uganda
ukr ua 804 Ukraine
usa us 840 United States
uzb uz 860 Uzbekistan
vat va 336 Vatican
vnm vn 704 Vietnam
xkx xk - Kosovo
yem ye 887 Yemen
zmb zm 894 Zambia
CODES

# country, name in the source, name here, type
cat > provinces.txt <<'PROVINCES'
KZ|East Kazakhstan|East Kazakhstan|region
KZ|Almaty|Almaty Region|region
KZ|Zhambyl|Zhambyl|region
KZ|South Kazakhstan|South Kazakhstan|region
KZ|Mangghystau|Mangystau|region
KZ|Qyzylorda|Kyzylorda|region
KZ|Baykonur lease in Qyzylorda|Kyzylorda|region
KZ|Aqtöbe|Aktobe|region
KZ|North Kazakhstan|North Kazakhstan|region
KZ|Qostanay|Kostanay|region
KZ|Pavlodar|Pavlodar|region
KZ|West Kazakhstan|West Kazakhstan|region
KZ|Atyrau|Atyrau|region
KZ|Aqmola|Akmola|region
KZ|Qaraghandy|Karaganda|region
KZ|Almaty City|Almaty|city
KZ|Astana|Astana|city
KG|Ysyk-Köl|Issyk-Kul|region
KG|Naryn|Naryn|region
KG|Osh|Osh|region
KG|Chuy|Chuy|region
KG|Talas|Talas|region
KG|Jalal-Abad|Jalal-Abad|region
KG|Batken|Batken|region
KG|Bishkek|Bishkek|city
TJ|Leninabad|Sughd|region
TJ|Tadzhikistan Territories|Districts of Republican Subordination|region
TJ|Gorno-Badakhshan|Gorno-Badakhshan|autonomous region
TJ|Khatlon|Khatlon|region
TJ|Dushanbe|Dushanbe|city
TM|Chardzhou|Lebap|region
TM|Mary|Mary|region
TM|Ahal|Ahal|region
TM|Balkan|Balkan|region
TM|Tashauz|Dashoguz|region
UZ|Ferghana|Fergana|region
UZ|Tashkent|Tashkent Region|region
UZ|Namangan|Namangan|region
UZ|Andijon|Andijan|region
UZ|Sirdaryo|Syrdarya|region
UZ|Jizzakh|Jizzakh|region
UZ|Samarkand|Samarkand|region
UZ|Kashkadarya|Kashkadarya|region
UZ|Surkhandarya|Surkhandarya|region
UZ|Karakalpakstan|Karakalpakstan|autonomous republic
UZ|Navoi|Navoi|region
UZ|Khorezm|Khorezm|region
UZ|Bukhoro|Bukhara|region
CN|Xinjiang|Xinjiang|autonomous region
PROVINCES

# name in the source (which lost its letters outside ASCII), name here
cat > waters.txt <<'WATERS'
Amu  Darya|Amu Darya
Syr  Darya|Syr Darya
Ertis|Irtysh
Ertix (Irtysh)|Irtysh
Ile|Ili
Esil|Ishim
Zarafshon|Zarafshan
Kr|Kura
K?nes|Künes
Tom?|Tom
Ob?|Ob
Ol?kma|Olyokma
Olen?k|Olenyok
Severnaya Sos?va|Severnaya Sosva
Bol?shoy Yenisey|Bolshoy Yenisey
Bol?shoy Yugan|Bolshoy Yugan
Svernaya Dvina|Northern Dvina
Lower  Tunguska (Nizhnyaya Tunguska)|Lower Tunguska
Argun? (Ergun)|Argun
Di?er Songhua|Di'er Songhua
Tao?er|Tao'er
Za?gya|Za'gya
Zay?|Zayü
Gh?ghara|Ghaghara
God?vari|Godavari
Mah?na Nad?|Mahanadi
Kiz?lirmak|Kızılırmak
Byk Menderes|Büyük Menderes
Dnepre|Dnieper
Dnipro (Dnieper)|Dnieper
Vitava|Vltava
Donau (Danube)|Danube
Dal?lven|Dalälven
Gta lv|Göta älv
Indals?lven|Indalsälven
Klarlven|Klarälven
Lule lv|Lule älv
Stora Lule lv|Stora Lule älv
Motala strm|Motala ström
Skelleftelven|Skellefteälven
Tornelven|Torneälven
ngermanlven|Ångermanälven
Glomma (Glma)|Glomma
Ysyk Kl|Issyk-Kul
Sasyqkl|Sasykkol
Tengiz Kli|Lake Tengiz
Sarygamysh Kli|Sarygamysh
Aydar Kol|Aydarkul
Shardara Bgeni|Shardara Reservoir
Qapshaghay Bgeni|Kapchagay Reservoir
Obanbori Qayroqum|Kayrakkum Reservoir
Toktogul Suu Saktagychy|Toktogul Reservoir
Samara Reservoir|Kuybyshev Reservoir
Saratovskoe Reservoir|Saratov Reservoir
Nizhnekamskoe Reservoir|Lower Kama Reservoir
Novosibirskoye Reservoir|Novosibirsk Reservoir
Votkinskoye Reservoir|Votkinsk Reservoir
Krasnoyarskoye Vodokhranilishche|Krasnoyarsk Reservoir
Qusmuryn Kli|Kusmuryn
Marqakl|Markakol
Qarasor Kli|Karasor
Siletitengiz Kli|Siletiteniz
Qyzylqaq Kli|Kyzylkak
Zhalauly Kli|Zhalauly
Shreksor Kli|Shureksor
Kerey Kli|Kerey
Qiyakty Kli|Kiyakty
Qypshaq Kli|Kypshak
Qozhakl|Kozhakol
Yke Lake|
Saryqopa Kli|Sarykopa
Shaghalalytengiz Kli|Shagalalyteniz
Zharman Kli|Zharman
Iken Aqsuat Kli|
Koybaghar Kli|Koybagar
Imantau Kli|Imantau
Qalybek Kli|Kalibek
Kishi Qaraoy Kli|Kishi-Karoy
Iken Zhbolat Lake|
Ozero Chrnoye|Ozero Chyornoye
Ozero Chrtovo|Ozero Chyortovo
Ozero Shalkar|Shalkar
Ozero Teke|Teke
Ozero Kulundinskoye|Lake Kulundinskoye
Lake Sevana|Lake Sevan
Pskoyskoye Ozero|Lake Pskov
Lake Il'Men'|Lake Ilmen
Kiyevskoye|Kyiv Reservoir
Khvsgl Nuur|Khövsgöl Nuur
Reg Nuur|Üüreg Nuur
Hh Nuur|Höh Nuur
Alesayqin Ha|Aksai Chin Lake
Ataturk Barajt|Atatürk Reservoir
Keban Baraji|Keban Reservoir
Egridir|Eğirdir
Beysehir|Beyşehir
Hjlmaren|Hjälmaren
Mlaren|Mälaren
Mritz|Müritz
Pijnne|Päijänne
Pjrvi|
Pyhjrvi|Pyhäjärvi
Rssvatnet|Røssvatnet
Snsavatnet|Snåsavatnet
Storsjn|Storsjön
Tornetrsk|Torneträsk
Vnern|Vänern
Vttern|Vättern
Vrtsjrv|Võrtsjärv
snen|Åsnen
WATERS

# country, name in the source, name here (empty: left out, see PROVENANCE.md)
cat > places.txt <<'PLACES'
kaz|Algha|Alga
kaz|Aqadyr|Akadyr
kaz|Aqsay|Aksai
kaz|Aqsu|Aksu
kaz|Aqtau|Aktau
kaz|Aqtobe|Aktobe
kaz|Arqalyq|Arkalyk
kaz|Ayakoz|Ayagoz
kaz|Balqash|Balkhash
kaz|Baykonur|Baikonur
kaz|Fort Shevchenko|Fort-Shevchenko
kaz|Mangyshlak|
kaz|Oostanay|Kostanay
kaz|Petropavlovsk|Petropavl
kaz|Qapshaghay|Konaev
kaz|Qaraghandy|Karaganda
kaz|Qaratau|Karatau
kaz|Qarazhal|Karazhal
kaz|Qarqaraly|Karkaraly
kaz|Qazaly|Kazaly
kaz|Qulan|Kulan
kaz|Qulsary|Kulsary
kaz|Qusmuryn|Kusmuryn
kaz|Qyzylorda|Kyzylorda
kaz|Sarqan|Sarkand
kaz|Taldyqorghan|Taldykorgan
kaz|Turkistan|Turkestan
kaz|Zhangaozen|Zhanaozen
kaz|Zhetiqara|Zhitikara
kaz|Zhezqazghan|Zhezkazgan
kaz|Zyryanovsk|Altai
kgz|At Bashy|At-Bashy
kgz|Cholpon Ata|Cholpon-Ata
kgz|Jalal Abad|Jalal-Abad
kgz|Kara Balta|Kara-Balta
kgz|Kok Yangak|Kok-Jangak
kgz|Tash Komur|Tash-Kumyr
kgz|Tokmak|Tokmok
tjk|Kuybyshevskiy|Abdurahmoni Jomi
tjk|Leninobod|
tjk|Qurghonteppa|Bokhtar
tjk|Uroteppa|Istaravshan
tkm|Atamyrat|Kerki
tkm|Celeken|Hazar
tkm|Dasoguz|Dashoguz
tkm|Gyzlarbat|Gyzylarbat
tkm|Turkmenbasy|Turkmenbashi
uzb|Andijon|Andijan
uzb|Denow|Denov
uzb|Fargona|Fergana
uzb|Jizzax|Jizzakh
uzb|Kattaqorgon|Kattakurgan
uzb|Khiwa|Khiva
uzb|Muynoq|Muynak
uzb|Olmaliq|Almalyk
uzb|Qarshi|Karshi
uzb|Qoqon|Kokand
uzb|Qunghirot|Kungrad
uzb|Samarqand|Samarkand
uzb|Termiz|Termez
uzb|Urgentch|Urgench
uzb|Zarafshon|Zarafshan
pol|Lódz|Łódź
grc|Piraiévs|Piraeus
dnk|København|Copenhagen
swe|Göteborg|Gothenburg
ukr|Kiev|Kyiv
PLACES

cat > tables.js <<'JS'
const fs = require('fs');
const lines = file => fs.readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
const codes = lines('codes.txt').map(l => { const [, id, iso2, num, name] = l.match(/^(\S+) (\S+) (\S+) (.+)$/); return {id, iso2, num, name}; });
const REPUBLICS = new Set(['kaz', 'kgz', 'tjk', 'tkm', 'uzb']);
const OTHERS = {                                    // no ISO code of their own
  'Northern Cyprus': 'northern-cyprus', 'N. Cyprus': 'northern-cyprus',
  'Kashmir': 'siachen', 'Siachen Glacier': 'siachen',
  'Dhekelia': 'akrotiri-dhekelia', 'Akrotiri': 'akrotiri-dhekelia',
  'Somaliland': 'somaliland', 'Kosovo': 'xkx', 'Indian Ocean Ter.': 'aus',
  'Baykonur lease in Qyzylorda': 'kaz',             // leased to Russia, Kazakhstan's all the same
};
const byIso2 = new Map(codes.map(c => [c.iso2.toUpperCase(), c.id]));
const names = new Map(codes.map(c => [c.id, c.name]));
names.set('northern-cyprus', 'Northern Cyprus').set('siachen', 'Siachen Glacier')
  .set('akrotiri-dhekelia', 'Akrotiri and Dhekelia').set('somaliland', 'Somaliland').set('aus', 'Australia');
const slug = s => s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const provinces = new Map(lines('provinces.txt').map(l => { const [c, from, name, type] = l.split('|'); return [c + from, {country: byIso2.get(c), name, type}]; }));
const rename = file => new Map(lines(file).map(l => { const i = l.lastIndexOf('|'); return [l.slice(0, i), l.slice(i + 1)]; }));

// The country of a first-level province of Natural Earth.
function countryOf(p) {
  // Natural Earth draws who holds the ground. General Assembly resolution 68/262 is followed here.
  if (p.iso_a2 === 'RU' && (p.name === 'Crimea' || p.name === 'Sevastopol')) return 'ukr';
  const id = byIso2.get(p.iso_a2) || OTHERS[p.name];
  if (!id) throw new Error(`no country for ${p.iso_a2} ${p.name}`);
  return id;
}
function provinceOf(p, squareMetres) {
  const iso2 = p.name.startsWith('Baykonur lease') ? 'KZ' : p.iso_a2;
  const found = provinces.get(iso2 + p.name);
  if (!found) return null;
  const capital = iso2 === 'UZ' && p.name === 'Tashkent' && squareMetres < 2e9;   // city and region share the name
  const {country, name, type} = capital ? {country: 'uzb', name: 'Tashkent', type: 'city'} : found;
  return {id: country + '-' + slug(name), country, name, type};
}
module.exports = {fs, codes, REPUBLICS, OTHERS, names, slug, countryOf, provinceOf, rename};
JS

# ---------------------------------------------------------------- countries, provinces, lease, sea

# One topology for all of them: rounded first, cut to the box, cleaned of slivers, and only then dissolved.
# So a border of two provinces of two countries is the border of the countries, vertex for vertex.
BOX=12,20,124,68
cat > globals.js <<'JS'
const t = require('./tables.js');
module.exports = {
  country: p => t.countryOf(p),
  province: (p, area) => t.provinceOf(p, area) || {id: '', country: '', name: '', type: ''},
  title: id => { const n = t.names.get(id); if (!n) throw new Error('no name for ' + id); return n; },
  isRepublic: id => t.REPUBLICS.has(id) ? 1 : 0,
};
JS
ms -require ./globals.js alias=g \
  -i in/ne_10m_admin_1_states_provinces.shp encoding=utf8 precision=0.0001 name=base \
  -clip bbox=$BOX \
  -each 'var src = {iso_a2: iso_a2, name: name}, p = g.province(src, this.area); cid = g.country(src); pid = p.id; pname = p.name; ptype = p.type; lease = name.startsWith("Baykonur lease") ? 1 : 0' \
  -clean gap-fill-area=20km2 \
  -dissolve cid + name=countries target=base \
  -each 'id = cid; name = g.title(id); republic = g.isRepublic(id)' target=countries \
  -filter-fields id,name,republic target=countries \
  -sort id target=countries \
  -filter 'pid !== ""' + name=p1 target=base \
  -dissolve pid copy-fields=pname,ptype,cid + name=provinces target=p1 \
  -each 'id = pid; name = pname; country = cid; type = ptype' target=provinces \
  -filter-fields id,name,country,type target=provinces \
  -sort id target=provinces \
  -filter 'lease === 1' + name=leases target=base \
  -each 'id = "baikonur"; name = "Baikonur Cosmodrome"; country = "kaz"; holder = "rus"' target=leases \
  -filter-fields id,name,country,holder target=leases \
  -o . format=geojson precision=0.0001 target=countries,provinces,leases
ms -rectangle bbox=$BOX name=box -i countries.json name=c \
  -erase c target=box -explode target=box -each 'name = ""' target=box \
  -o sea.json format=geojson precision=0.0001 target=box

# ---------------------------------------------------------------- waters, places, overview: cut only

ms in/ne_10m_lakes.shp encoding=utf8 precision=0.0001 -each 'n = this.id' -clip bbox=$BOX -o lakes.in.json format=geojson precision=0.0001
ms in/ne_10m_lakes.shp encoding=utf8 -each 'n = this.id' -o lakes.all.json format=geojson
ms in/ne_10m_ocean.shp encoding=utf8 -filter 'featurec_2 != ""' -o lakes.names.json format=geojson
ms in/ne_10m_rivers_lake_centerlines.shp encoding=utf8 precision=0.0001 -clip bbox=$BOX -o rivers.in.json format=geojson precision=0.0001
ms in/ne_10m_populated_places_simple.shp encoding=win1252 -clip bbox=$BOX -o places.in.json format=geojson precision=0.0001
ms in/ne_10m_admin_0_boundary_lines_land.shp encoding=utf8 -clip bbox=$BOX -o classes.json format=geojson
# world-atlas has stitched the rings that cross the 180th meridian; a plane needs them laid out flat before the cut
ms in/countries-50m.json -o overview.all.json format=geojson target=countries
node -e '
const fs = require("fs"), all = JSON.parse(fs.readFileSync("overview.all.json", "utf8"));
const flat = ring => { let turn = 0, [last] = ring[0]; return ring.map(([x, y]) => { if (x - last > 180) turn -= 360; if (last - x > 180) turn += 360; last = x; return [x + turn, y]; }); };
all.features = all.features.filter(f => f.properties.name !== "Antarctica");
for (const {geometry: g} of all.features) g.coordinates = g.type === "Polygon" ? g.coordinates.map(flat) : g.coordinates.map(p => p.map(flat));
fs.writeFileSync("overview.all.json", JSON.stringify(all));'
ms overview.all.json -clean -clip bbox=-10,-10,180,83 -o overview.in.json format=geojson precision=0.0001

# ---------------------------------------------------------------- lines, names, ranks

cat > make.js <<'JS'
const {fs, codes, REPUBLICS, OTHERS, names, slug, rename} = require('./tables.js');
const read = file => JSON.parse(fs.readFileSync(file, 'utf8')).features;
const write = (file, features) => fs.writeFileSync(file + '.json', JSON.stringify({type: 'FeatureCollection', features}));
const feature = (geometry, properties) => ({type: 'Feature', properties, geometry});
const polygons = g => !g ? [] : g.type === 'Polygon' ? [g.coordinates] : g.type === 'MultiPolygon' ? g.coordinates : [];
const paths = g => !g ? [] : g.type === 'LineString' ? [g.coordinates] : g.type === 'MultiLineString' ? g.coordinates : [];
const byText = (...keys) => (a, b) => { for (const k of keys) { const x = a.properties[k], y = b.properties[k]; if (x !== y) return x < y ? -1 : 1; } return 0; };
function inRing(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = ring[i], [c, d] = ring[j];
    if ((b > y) !== (d > y) && x < (c - a) * (y - b) / (d - b) + a) inside = !inside;
  }
  return inside;
}
const contains = (g, x, y) => polygons(g).some(p => inRing(p[0], x, y) && !p.slice(1).some(h => inRing(h, x, y)));

// Lines that two polygons share, as chains that know who is on the left and on the right.
// The edge of the cut and the coast belong to one polygon only, so they never become lines.
function sharedLines(features, idOf, classOf) {
  const owner = new Map();                         // directed segment -> the polygon on its right
  const key = (p, q) => p[0] + ' ' + p[1] + '>' + q[0] + ' ' + q[1];
  for (const f of features) for (const poly of polygons(f.geometry)) poly.forEach((ring, n) => {
    let area = 0;
    for (let i = 1; i < ring.length; i++) area += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
    const r = (area < 0) === (n === 0) ? ring : ring.slice().reverse();   // inside on the right
    for (let i = 1; i < r.length; i++) if (key(r[i - 1], r[i]) !== key(r[i], r[i - 1])) owner.set(key(r[i - 1], r[i]), idOf(f));
  });
  const groups = new Map();
  for (const [k, right] of owner) {
    const [a, b] = k.split('>'), left = owner.get(b + '>' + a);
    if (left === undefined || left <= right) continue;   // each line once: the smaller id on the right
    const p = a.split(' ').map(Number), q = b.split(' ').map(Number);
    const g = [left, right, classOf(p, q, left, right)].join('|');
    if (!groups.has(g)) groups.set(g, new Map());
    groups.get(g).set(a, b);
  }
  const out = [];
  for (const [g, next] of [...groups].sort((x, y) => x[0] < y[0] ? -1 : 1)) {
    const [left, right, cls] = g.split('|');
    const ends = new Set(next.values()), parts = [];
    const chain = start => { const line = [start]; let at = start; while (next.has(at)) { const to = next.get(at); next.delete(at); line.push(to); at = to; } parts.push(line.map(s => s.split(' ').map(Number))); };
    for (const start of [...next.keys()].filter(s => !ends.has(s)).sort()) if (next.has(start)) chain(start);
    for (const start of [...next.keys()].sort()) if (next.has(start)) chain(start);          // closed lines: enclaves
    out.push({left, right, cls, parts});
  }
  return out;
}
const multi = parts => parts.length === 1 ? {type: 'LineString', coordinates: parts[0]} : {type: 'MultiLineString', coordinates: parts};

// ---- boundaries: the geometry of the countries, the class of the nearest boundary line of Natural Earth
const CLASS = [[/^International/, 'international'], [/^Disputed/, 'disputed'], [/^Line of control/, 'line of control'],
  [/^Indefinite/, 'indefinite'], [/^Indeterminant/, 'indefinite'], [/^Lease/, null], [/^Overlay/, null], [/Magics/, 'international']];
const NEAR = 0.1;                                  // degrees; the two sources differ by one release
const grid = new Map(), cell = v => Math.floor(v / NEAR);
for (const f of read('classes.json')) {
  const cls = CLASS.find(([re]) => re.test(f.properties.featurecla))[1];
  if (!cls) continue;
  for (const line of paths(f.geometry)) for (let i = 1; i < line.length; i++) {
    const [p, q] = [line[i - 1], line[i]], s = {p, q, cls};
    for (let x = cell(Math.min(p[0], q[0])) - 1; x <= cell(Math.max(p[0], q[0])) + 1; x++)
      for (let y = cell(Math.min(p[1], q[1])) - 1; y <= cell(Math.max(p[1], q[1])) + 1; y++) {
        const k = x + ' ' + y; if (!grid.has(k)) grid.set(k, []); grid.get(k).push(s);
      }
  }
}
function distance([x, y], {p, q}) {
  const dx = q[0] - p[0], dy = q[1] - p[1], l = dx * dx + dy * dy;
  const t = l === 0 ? 0 : Math.max(0, Math.min(1, ((x - p[0]) * dx + (y - p[1]) * dy) / l));
  return Math.hypot(x - p[0] - t * dx, y - p[1] - t * dy);
}
function classOf(p, q, left, right) {
  const pair = left + ' ' + right;
  if (/northern-cyprus/.test(pair)) return 'line of control';
  const mid = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  let best = NEAR, cls = 'international';
  for (const s of grid.get(cell(mid[0]) + ' ' + cell(mid[1])) || []) { const d = distance(mid, s); if (d < best) { best = d; cls = s.cls; } }
  return cls;
}
const countries = read('countries.json');
const boundaries = sharedLines(countries, f => f.properties.id, classOf)
  .map(l => feature(multi(l.parts), {class: l.cls, left: l.left, right: l.right}));
for (const f of read('leases.json')) for (const [ring] of polygons(f.geometry))
  boundaries.push(feature({type: 'LineString', coordinates: ring}, {class: 'lease limit', left: 'kaz', right: 'kaz'}));
write('boundaries', boundaries);

// ---- province lines: inside one republic only, the others are boundaries
const provinces = read('provinces.json');
write('province_lines', sharedLines(provinces, f => f.properties.id, () => 'province')
  .map(l => ({...l, country: provinces.find(f => f.properties.id === l.left).properties.country, other: provinces.find(f => f.properties.id === l.right).properties.country}))
  .filter(l => l.country === l.other)
  .map(l => feature(multi(l.parts), {country: l.country, left: l.left, right: l.right})));

// ---- sea: what no country covers; the Caspian is a lake
const waters = rename('waters.txt');
const seas = read('sea.json'), caspian = seas.filter(f => contains(f.geometry, 51, 42));
if (caspian.length !== 1) throw new Error('the Caspian is not one polygon');
const size = f => { let a = 0; for (const [r] of polygons(f.geometry)) for (let i = 1; i < r.length; i++) a += r[i - 1][0] * r[i][1] - r[i][0] * r[i - 1][1]; return Math.abs(a / 2); };
const SEAS = [['Black Sea and Mediterranean Sea', 34, 43], ['Arabian Sea', 62, 22], ['Baltic Sea', 20, 58], ['Red Sea', 36, 25], ['Bay of Bengal', 90, 21],
  ['Pacific Ocean', 122.5, 30.5], ['White Sea', 37.72, 65.9]];
const seaName = f => (SEAS.find(([, x, y]) => contains(f.geometry, x, y)) || [''])[0];
write('ocean', seas.filter(f => f !== caspian[0] && size(f) > 0.0005).sort((a, b) => size(b) - size(a))
  .map(f => feature(f.geometry, {name: seaName(f), scalerank: 0})));

// ---- lakes: shapes of one package, names and ranks of the other; the same lakes, matched by their bounds
const bounds = f => { const b = [180, 90, -180, -90]; for (const poly of polygons(f.geometry)) for (const [x, y] of poly[0]) { b[0] = Math.min(b[0], x); b[1] = Math.min(b[1], y); b[2] = Math.max(b[2], x); b[3] = Math.max(b[3], y); } return b; };
const records = read('lakes.names.json').map(f => ({p: f.properties, b: bounds(f)}));
const known = new Map(read('lakes.all.json').map(f => {
  const b = bounds(f), off = r => Math.max(...r.b.map((v, i) => Math.abs(v - b[i])));
  const best = records.reduce((x, y) => off(y) < off(x) ? y : x);
  return [f.properties.n, off(best) < 0.02 ? best.p : null];
}));
write('lakes', read('lakes.in.json').map(f => {
  const p = known.get(f.properties.n);
  const name = p && p.name || '';
  return feature(f.geometry, {name: waters.has(name) ? waters.get(name) : name, scalerank: p ? p.scaleran_2 : 9});
}).concat([feature(caspian[0].geometry, {name: 'Caspian Sea', scalerank: 0})]).sort(byText('scalerank', 'name')));

// ---- rivers
write('rivers', read('rivers.in.json').map(f => {
  const p = f.properties, name = p.name || '';
  return feature(f.geometry, {name: waters.has(name) ? waters.get(name) : name, scalerank: Math.round(p.scalerank),
    class: {'River': 'river', 'Lake Centerline': 'lake centreline', 'Canal': 'canal'}[p.featurecla] || p.featurecla.toLowerCase()});
}).sort(byText('scalerank', 'name', 'class')));

// ---- places: all of the five republics, the larger ones outside
const KIND = new Map([...['kaz|Aktau', 'kaz|Karaganda', 'kaz|Turkestan', 'kgz|Jalal-Abad', 'tjk|Khorugh', 'tjk|Khujand', 'tkm|Balkanabat'].map(k => [k, 'province capital']),
  ...['kaz|Turgay', 'tjk|Kulob', 'tkm|Turkmenbashi'].map(k => [k, 'town'])]);
const corrected = rename('places.txt'), seen = new Set(), places = [];
for (const f of read('places.in.json').sort((a, b) => a.properties.scalerank - b.properties.scalerank || b.properties.pop_max - a.properties.pop_max || (a.properties.name < b.properties.name ? -1 : 1))) {
  const p = f.properties, [x, y] = f.geometry.coordinates;
  const home = countries.find(c => contains(c.geometry, x, y));
  let country = {CYN: 'northern-cyprus', KOS: 'xkx', PSX: 'pse', SDS: 'ssd', ALD: 'ala', KAB: 'kaz'}[p.adm0_a3] || p.adm0_a3.toLowerCase();
  if (!names.has(country)) country = home ? home.properties.id : country;
  if (home && (home.properties.id === 'ukr' && country === 'rus')) country = 'ukr';
  const capital = p.adm0cap === 1 ? 1 : 0, republic = REPUBLICS.has(country);
  if (!republic && !(p.scalerank <= 4 || capital || p.pop_max >= 400000)) continue;
  const k = country + '|' + p.name;
  const name = corrected.has(k) ? corrected.get(k) : p.name;
  if (!name) continue;
  if (name === 'Aktau') p.pop_max = 147443, p.rank_max = 9;     // from the second record of the same town, Mangyshlak
  const kind = capital ? 'capital' : KIND.get(country + '|' + name) || (/^Admin-1 (region )?capital/.test(p.featurecla) ? 'province capital' : 'town');
  let id = country + '-' + slug(name);
  if (seen.has(id)) id += '-' + slug(p.adm1name || '');
  while (seen.has(id)) id += '-2';
  seen.add(id);
  const alt = [...new Set([...(p.namealt || '').split('|'), p.name])].map(s => s.trim()).filter(s => s && s !== name).join('|');
  places.push(feature(f.geometry, {id, name, alt, country, class: kind,
    scalerank: p.scalerank, rank: p.rank_max, population: p.pop_max, capital}));
}
write('places', places);

// ---- overview
const numeric = new Map(read('overview.in.json').map(f => [f.properties.name, f]));
const byNum = new Map(codes.map(c => [c.num, c.id]));
const topo = JSON.parse(fs.readFileSync('in/countries-50m.json', 'utf8')).objects.countries.geometries;
const numOf = new Map(topo.map(g => [g.properties.name, g.id]));
const over = new Map();
const add = (id, polys) => { if (!over.has(id)) over.set(id, []); over.get(id).push(...polys); };
for (const f of numeric.values()) {
  const id = byNum.get(numOf.get(f.properties.name)) || OTHERS[f.properties.name];
  if (!id) throw new Error('overview: no id for ' + f.properties.name);
  const polys = polygons(f.geometry), crimea = id === 'rus' ? polys.filter(p => inRing(p[0], 34.3, 45.2)) : [];
  if (id === 'rus' && crimea.length !== 1) throw new Error('overview: Crimea is not one polygon');
  add(id, polys.filter(p => !crimea.includes(p))); add('ukr', crimea);
}
write('countries_overview', [...over].sort((a, b) => a[0] < b[0] ? -1 : 1).filter(([, polys]) => polys.length)
  .map(([id, polys]) => feature({type: 'MultiPolygon', coordinates: polys}, {id, name: names.get(id), republic: REPUBLICS.has(id) ? 1 : 0})));
JS
node make.js
ms lakes.json -clean gap-fill-area=0 -sort 'scalerank * 1000 + this.id' -o lakes.json force format=geojson precision=0.0001
# Crimea joins its mainland; the smallest islands go
ms countries_overview.json -dissolve id copy-fields=name,republic -filter-islands min-area=300km2 remove-empty -filter-fields id,name,republic -sort id -o countries_overview.json force format=geojson precision=0.0001

# ---------------------------------------------------------------- shapefiles

mkdir out
for layer in countries countries_overview provinces province_lines boundaries leases ocean lakes rivers places; do
  ms "$layer.json" -o "out/$layer.shp" format=shapefile encoding=utf8
  printf '%s' 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]' > "out/$layer.prj"
  printf '%s' 'UTF-8' > "out/$layer.cpg"
  # the date of last change, bytes 1 to 3 of a .dbf: 1 January 2025 for ever
  printf '\x7d\x01\x01' | dd of="out/$layer.dbf" bs=1 seek=1 conv=notrunc status=none
done
fi

# ---------------------------------------------------------------- checks

mkdir -p check
for layer in countries countries_overview provinces province_lines boundaries leases ocean lakes rivers places; do
  ms "$made/$layer.shp" -o "check/$layer.json" format=geojson
done
cat > check.js <<'JS'
const fs = require('fs'), [, , here] = process.argv;
const faults = [], ok = (yes, what) => { if (!yes) faults.push(what); };
const L = Object.fromEntries(fs.readdirSync('check').map(f => [f.replace('.json', ''), JSON.parse(fs.readFileSync('check/' + f, 'utf8')).features]));
const polygons = g => !g ? [] : g.type === 'Polygon' ? [g.coordinates] : g.type === 'MultiPolygon' ? g.coordinates : [];
const paths = g => g.type === 'LineString' ? [g.coordinates] : g.coordinates;
function inRing(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = ring[i], [c, d] = ring[j];
    if ((b > y) !== (d > y) && x < (c - a) * (y - b) / (d - b) + a) inside = !inside;
  }
  return inside;
}
for (const fs of Object.values(L)) for (const f of fs) f.parts = polygons(f.geometry).map(p => {
  const xs = p[0].map(c => c[0]), ys = p[0].map(c => c[1]), lo = a => a.reduce((m, v) => Math.min(m, v)), hi = a => a.reduce((m, v) => Math.max(m, v));
  return {p, box: [lo(xs), lo(ys), hi(xs), hi(ys)]};
});
const at = (layer, x, y) => L[layer].filter(f => f.parts.some(({p, box}) =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3] && inRing(p[0], x, y) && !p.slice(1).some(h => inRing(h, x, y))));
const ids = (layer, x, y) => at(layer, x, y).map(f => f.properties.id).join(' ');
const is = (layer, what, x, y, id) => ok(ids(layer, x, y) === id, `${layer}: ${what} at ${x} ${y} is "${ids(layer, x, y)}", not ${id}`);

// how many
const COUNT = {countries: 81, countries_overview: 144, provinces: 49, province_lines: 70, boundaries: 155, leases: 1, ocean: 18, lakes: 491, rivers: 422, places: 736};
for (const [layer, n] of Object.entries(COUNT)) ok(L[layer].length === n, `${layer}: ${L[layer].length} features, not ${n}`);
for (const layer of ['countries', 'countries_overview', 'provinces', 'places']) {
  const seen = L[layer].map(f => f.properties.id);
  ok(new Set(seen).size === seen.length, `${layer}: an id comes twice`);
}
for (const layer of ['countries', 'countries_overview'])
  ok(L[layer].filter(f => f.properties.republic === 1).map(f => f.properties.id).sort().join(' ') === 'kaz kgz tjk tkm uzb', `${layer}: the republics are not the five`);

// Baikonur is Kazakhstan, in every layer, and no name of a country
for (const layer of ['countries', 'countries_overview']) {
  is(layer, 'the cosmodrome', 63.3, 45.9, 'kaz');
  is(layer, 'Tyuratam', 63.31, 45.65, 'kaz');
  is(layer, 'Crimea', 34.3, 45.2, 'ukr');
  ok(!L[layer].some(f => /ba[iy]kon/i.test(f.properties.name)), `${layer}: Baikonur is the name of a country`);
}
is('provinces', 'the cosmodrome', 63.3, 45.9, 'kaz-kyzylorda');
is('leases', 'the cosmodrome', 63.3, 45.9, 'baikonur');

// the locator has all of Russia up to the 180th meridian
for (const [x, y] of [[100, 70], [150, 68], [170, 67], [179, 67], [143, 50], [20.5, 54.7]]) is('countries_overview', 'Russia', x, y, 'rus');

// enclaves: a part of one country, a hole in the other
const enclave = (name, x, y, id, around) => {
  is('countries', name, x, y, id);
  const part = L.countries.find(f => f.properties.id === id).parts.filter(({p}) => inRing(p[0], x, y));
  const hole = L.countries.find(f => f.properties.id === around).parts.some(({p}) => p.slice(1).some(h => inRing(h, x, y)));
  ok(part.length === 1 && part[0].box[2] - part[0].box[0] < 0.5 && hole, `countries: ${name} is no enclave of ${id} in ${around}`);
};
enclave('Sokh', 71.10, 39.97, 'uzb', 'kgz');
enclave('Shohimardon', 71.74, 39.94, 'uzb', 'kgz');
enclave('Vorukh', 70.58, 39.84, 'tjk', 'kgz');
enclave('Sarvan', 70.60, 40.98, 'tjk', 'uzb');

// every point of the region belongs to one country or one water: no gap, no overlap
let gaps = 0;
for (let x = 44.0313; x < 92; x += 0.25) for (let y = 33.0177; y < 58; y += 0.25) {
  const n = at('countries', x, y).length + at('ocean', x, y).length + at('lakes', x, y).filter(f => f.properties.name === 'Caspian Sea').length;
  if (n !== 1) gaps++;
}
ok(gaps === 0, `countries: ${gaps} points of the grid are in a gap or twice covered`);
for (const [x, y, name] of [[51, 42, 'Caspian Sea'], [53.5, 41.3, 'Caspian Sea'], [60.8, 46.4, 'Aral Sea'], [77.2, 42.4, 'Issyk-Kul'], [74.5, 46.3, 'Lake Balkhash']])
  ok(at('lakes', x, y).map(f => f.properties.name).join() === name, `lakes: ${name} is not at ${x} ${y}`);
ok(at('ocean', 34, 43).length === 1, 'ocean: no Black Sea');

// borders run along the countries, vertex for vertex
const vertices = new Set();
for (const f of L.countries) for (const {p} of f.parts) for (const r of p) for (const c of r) vertices.add(c.join());
const stray = L.boundaries.filter(f => f.properties.class !== 'lease limit').flatMap(f => paths(f.geometry).flat()).filter(c => !vertices.has(c.join())).length;
ok(stray === 0, `boundaries: ${stray} vertices are not in countries`);
for (const c of ['international', 'disputed', 'line of control', 'indefinite', 'lease limit'])
  ok(L.boundaries.some(f => f.properties.class === c), `boundaries: no ${c}`);
ok(!L.boundaries.some(f => paths(f.geometry).some(line => line.some((c, i) => i && (c[0] === line[i - 1][0] && (c[0] === 12 || c[0] === 124) || c[1] === line[i - 1][1] && (c[1] === 20 || c[1] === 68))))), 'boundaries: the edge of the cut is a line');

// capitals and letters
const capitals = {kaz: 'Astana', kgz: 'Bishkek', tjk: 'Dushanbe', tkm: 'Ashgabat', uzb: 'Tashkent'};
for (const [c, name] of Object.entries(capitals)) {
  const p = L.places.filter(f => f.properties.country === c && f.properties.capital === 1);
  ok(p.length === 1 && p[0].properties.name === name, `places: the capital of ${c} is not ${name}`);
  ok(p.length === 1 && ids('countries', ...p[0].geometry.coordinates) === c, `places: ${name} lies outside ${c}`);
}
ok(L.places.some(f => f.properties.name === 'Malmö'), 'places: Malmö has lost its letters');
for (const layer of ['places', 'lakes', 'rivers', 'countries', 'provinces'])
  ok(!L[layer].some(f => /[\uFFFD?]/.test(f.properties.name)), `${layer}: a name with a lost letter`);

// files
let total = 0;
for (const layer of Object.keys(COUNT)) for (const ext of ['shp', 'shx', 'dbf', 'prj', 'cpg']) {
  const b = fs.readFileSync(`${here}/${layer}.${ext}`);
  total += b.length;
  if (ext === 'dbf') ok(b[1] === 125 && b[2] === 1 && b[3] === 1, `${layer}.dbf: the date is not fixed`);
  if (ext === 'cpg') ok(b.toString() === 'UTF-8', `${layer}.cpg: not UTF-8`);
}
ok(total < 8e6, `${total} bytes in all`);
if (faults.length) { console.error(faults.join('\n')); process.exit(1); }
console.log(`geodata: ${Object.values(COUNT).reduce((a, b) => a + b)} features, ${(total / 1e6).toFixed(1)} MB, all checks passed`);
JS
node check.js "$made"
if [[ $made != "$here" ]]; then
  rm -f "$here"/*.{shp,shx,dbf,prj,cpg}
  cp out/* "$here"/
fi

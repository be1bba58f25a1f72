"""Makes the rows of the gazetteer."""
import collections
import math
import re
import unicodedata

import sources

COLUMNS = ('id', 'type', 'name', 'aliases', 'country', 'admin1', 'lat', 'lon', 'population', 'rank', 'geonames_id', 'wikidata_id', 'source')
FAR = '~'  # marks a name of another language or time
SPANISH_LETTERS = re.compile(r"[A-ZÁÉÍÓÚÜÑ][A-Za-zÁÉÍÓÚÜÑáéíóúüñ'’ .\-]+")
GENERIC = re.compile(r'(?:Provincia|Óblast|Región|Estado|Departamento|Gobernación|Distrito|Condado|Cantón|Prefectura|Municipalidad|Municipio|Parroquia|Voivodato|Ciudad|División|Raión|Wilaya) (?:de la |de los |de las |del |de )?')
SPANISH_SPEAKING = set('AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split())
NO_COUNTRY = set('EU EZ UN QO XA XB ZZ EA IC AC CP CQ DG TA BV HM AQ'.split())
FAR_NAMES_FROM = 20_000  # inhabitants; the foreign names of smaller towns are hardly ever in a Spanish text
SHORT_FORM = re.compile(r'(\w{4,}) (?:de|del) .+')  # Ejea de los Caballeros is Ejea for short
TOWN_HALLS = ('PPLA', 'PPLA2', 'PPLA3')  # seats of municipalities
SMALL_TOWN = 2_000  # what a municipality without a figure is taken for
QUARTER_RANK = 2.5  # below any town of its name
NOT_LIVED_IN = ('PPLQ', 'PPLH', 'PPLW', 'PPLCH')


def key(name):
    plain = ''.join(c for c in unicodedata.normalize('NFD', name) if not unicodedata.combining(c))
    return re.sub(r"[\s\-/]+", ' ', re.sub(r"[.'’`]", '', plain)).strip().lower()


def slug(name):
    return re.sub('[^a-z0-9]+', '-', key(name)).strip('-')


def row(**fields):
    return {column: '' for column in COLUMNS} | {'population': 0, 'names': [], 'far': []} | fields


def finished(place):
    """The aliases of a row in one field: each key once, none that the main name has."""
    seen, aliases = {key(place['name'])}, []
    for name, mark in [(n, '') for n in place['names']] + [(n, FAR) for n in place['far']]:
        if name and key(name) and key(name) not in seen:
            seen.add(key(name))
            aliases.append(mark + name)
    return place | {'aliases': '|'.join(aliases), 'rank': f"{place['rank']:.2f}"}


def without_generic(name):
    """The name without its generic word; the whole name when nothing would be left."""
    short = GENERIC.sub('', name, count=1) if GENERIC.match(name) else name
    return short if short and short[0].isupper() else name


class Countries:
    def __init__(self, inputs, divisions, cities):
        self.names, self.qids = sources.country_names(inputs), sources.country_qids(inputs)
        self.divisions, self.people, self.towns = collections.defaultdict(list), collections.Counter(), collections.defaultdict(list)
        for division in divisions:
            self.divisions[division['iso_a2']].append(division)
        for city in cities:
            self.people[city['country']] += city['population']
            self.towns[city['country']].append(city)

    def rows(self):
        house = {entry['country']: entry for entry in sources.curated('countries.tsv')}
        unknown = house.keys() - self.names.keys()
        if unknown:
            raise SystemExit(f'countries.tsv: no such country {sorted(unknown)}')
        for code in sorted(self.names):
            if code not in NO_COUNTRY and (self.divisions[code] or self.towns[code]):
                yield self.country(code, house.get(code, {'name': '', 'aliases': '', 'bonus': ''}))

    def country(self, code, house):
        spoken = split(house['aliases'])
        names = [name for name in self.names[code] if '-' + name not in spoken]
        lat, lon = sources.label_point(self.divisions[code]) if self.divisions[code] else self.largest_town(code)
        return row(
            id=f'country:{code}', type='country', name=house['name'] or names[0], country=code, lat=lat, lon=lon, population=self.people[code],
            names=[name for name in spoken if name[0] not in '-~'] + names, far=[name[1:] for name in spoken if name[0] == FAR],
            rank=(9.5 if self.people[code] >= 200_000 else 8.5) + float(house['bonus'] or 0), wikidata_id=self.qids.get(code, ''), source='cldr')

    def largest_town(self, code):
        town = max(self.towns[code], key=lambda city: city['population'])
        return town['lat'], town['lon']


def split(field):
    return [part for part in field.split('|') if part]


class Divisions:
    """First-level divisions: those of Natural Earth, and the regions above them where it tells only the provinces."""

    def __init__(self, inputs, divisions, cities):
        self.names, self.divisions = sources.subdivision_names(inputs), divisions
        self.by_code, self.by_country, self.ids, self.people = {}, collections.defaultdict(list), {}, collections.Counter()
        for division in divisions:
            division['id'] = self.identifier(division)
            division['box'] = sources.box(division['geometry'])
            self.by_code.setdefault((division['iso_a2'], division['gn_a1_code'].rpartition('.')[2]), division)
            self.by_country[division['iso_a2']].append(division)
        self.parts = {entry['id']: self.picked(entry) for entry in sources.curated('regions.tsv')}
        self.above = {part['id']: region for region, parts in self.parts.items() for part in parts}
        self.home = {city['id']: self.of(city) for city in cities}
        for city in cities:
            if self.home[city['id']] and city['code'] != 'PPLX':
                self.people[self.home[city['id']]['id']] += city['population']

    def identifier(self, division):
        code = division['iso_3166_2'].strip()
        taken = code in self.ids or not re.fullmatch(r'[A-Z]{2}-[A-Z0-9]{1,3}', code)
        code = division['adm1_code'] if taken else code
        self.ids[code] = division
        return code

    def picked(self, entry):
        """The divisions from which a row of curated/regions.tsv joins a region."""
        parts = [d for d in self.by_country[entry['country']] if entry['value'] == (d[entry['column']] or '').strip()]
        if not parts:
            raise SystemExit(f'regions.tsv: no division has {entry["column"]} {entry["value"]}')
        return parts

    def path(self, division):
        """The code of a division behind that of the region that it is part of: ES-GA/ES-C."""
        above = self.above.get(division['id'])
        return f"{above}/{division['id']}" if above else division['id']

    def of(self, city):
        """The division in which a city lies: by the code that both sources know, otherwise by the map."""
        for code in (city['admin2'], city['admin1']):
            if (city['country'], code) in self.by_code and code:
                return self.by_code[city['country'], code]
        return next((d for d in self.by_country[city['country']] if self.covers(d, city)), None)

    @staticmethod
    def covers(division, city):
        south, west, north, east = division['box']
        return south <= city['lat'] <= north and west <= city['lon'] <= east and sources.contains(division['geometry'], city['lat'], city['lon'])

    def rows(self, towns):
        house = {entry['id']: entry for entry in sources.curated('divisions.tsv')}
        if house.keys() - self.ids.keys():
            raise SystemExit(f'divisions.tsv: no such division {sorted(house.keys() - self.ids.keys())}')
        largest = collections.defaultdict(dict)
        for town in towns:
            best = largest[town['admin1'].rpartition('/')[2]]
            for name in [town['name'], *town['names']]:
                if key(name) not in best or best[key(name)]['population'] < town['population']:
                    best[key(name)] = town
        for division in self.divisions:
            yield self.division(division, house.get(division['id'], {'name': '', 'aliases': ''}), largest[division['id']])

    def division(self, division, house, towns):
        spanish = division['name_es'] or ''
        cldr = '' if division['iso_3166_2'] == 'FR-11' else self.names.get(division['iso_3166_2'].replace('-', '').lower(), '')
        # A name in lower case is a remnant of a longer one: "la campiña de Damasco".
        name = house['name'] or next(n for n in map(without_generic, (spanish, cldr, division['name'])) if n and not n[0].islower())
        names = split(house['aliases']) + [spanish, division['name'], cldr, without_generic(cldr)]
        postal = [division['postal']] if division['iso_a2'] == 'US' else []  # as in: Detroit, MI
        people = self.people[division['id']]
        return row(
            id='admin1:' + division['id'], type='admin1', name=name, country=division['iso_a2'], admin1=self.path(division),
            lat=round(division['latitude'], 4), lon=round(division['longitude'], 4), population=people, names=names, far=postal,
            rank=self.rank(name, people, towns),
            geonames_id=division['gn_id'] if division['gn_id'] and division['gn_id'] > 0 else '', wikidata_id=division['wikidataid'] or '', source='natural-earth')

    @staticmethod
    def rank(name, people, towns):
        rank = math.log10(people + 10) - 0.45
        seat = towns.get(key(name))
        return min(rank, float(seat['rank']) - 0.1) if seat and seat['population'] >= 0.08 * people else rank

    def regions(self):
        """The regions that curated/regions.tsv names, each joined from the divisions that it picks."""
        for entry in sources.curated('regions.tsv'):
            parts = self.parts[entry['id']]
            lat, lon = sources.label_point(parts)
            people = sum(self.people[part['id']] for part in parts)
            yield row(
                id='admin1:' + entry['id'], type='admin1', name=entry['name'], names=split(entry['aliases']), country=entry['country'], admin1=entry['id'],
                lat=lat, lon=lon, population=people, rank=math.log10(people + 10) - 0.3, source='natural-earth')


class Towns:
    def __init__(self, inputs, cities, divisions):
        self.spanish, self.cities, self.divisions = sources.spanish_names(inputs), cities, divisions
        self.house = self.curated(cities)
        self.taken = {(city['country'], key(city['name'])) for city in cities}

    @staticmethod
    def curated(cities, file='cities.tsv', column='geonames'):
        """GeoNames id -> curated row. A row means the largest town of its country that has the name."""
        by_name = {}
        for city in cities:
            for name in {city['name'], city['ascii']}:
                best = by_name.get((city['country'], name))
                if best is None or best['population'] < city['population']:
                    by_name[city['country'], name] = city
        entries = {(entry['country'], entry[column]): entry for entry in sources.curated(file)}
        if entries.keys() - by_name.keys():
            raise SystemExit(f'{file}: no such towns {sorted(entries.keys() - by_name.keys())}')
        return {by_name[place]['id']: entry for place, entry in entries.items()}

    def rows(self):
        for city in self.cities:
            if self.kept(city):
                yield self.town(city)

    def kept(self, city):
        if city['code'] == 'PPLC' or city['id'] in self.house:
            least = 0
        elif city['country'] in SPANISH_SPEAKING and city['code'] in TOWN_HALLS:
            least = 0
        elif city['country'] in SPANISH_SPEAKING:
            least = 1_000 if city['country'] == 'MX' else 500  # Mexico alone has 15,000 hamlets in the source
        else:
            least = 1_000 if city['code'] == 'PPLA' else 5_000
        return city['population'] >= least and city['code'] not in NOT_LIVED_IN

    def town(self, city):
        house = self.house.get(city['id'], {'name': '', 'aliases': '', 'bonus': ''})
        spanish = self.spanish(city['id'])
        alternates = [name for name in city['alternates'].split(',') if SPANISH_LETTERS.fullmatch(name) and not re.fullmatch('[A-Z]{3}', name)]
        alternates = alternates if city['population'] >= FAR_NAMES_FROM else []
        home = self.divisions.home[city['id']]
        # Where Spanish is spoken the source's own name is Spanish, and better kept than its translation.
        name = house['name'] or without_generic(city['name'] if city['country'] in SPANISH_SPEAKING else spanish or city['name'])
        short = SHORT_FORM.match(name)
        if short and (city['country'], key(short[1])) not in self.taken:
            alternates = alternates + [short[1]]
        return row(
            id=f"city:{city['id']}", type='city', name=name, country=city['country'], admin1=self.divisions.path(home) if home else '', lat=round(city['lat'], 4), lon=round(city['lon'], 4),
            population=city['population'], names=split(house['aliases']) + [spanish or '', city['name'], city['ascii']], far=alternates,
            rank=self.rank(city, float(house['bonus'] or 0)), geonames_id=city['id'], source='geonames')

    @staticmethod
    def rank(city, correction):
        bonus = {'PPLC': 1.6, 'PPLA': 0.5, 'PPLA2': 0.2, 'PPLX': -0.8}.get(city['code'], 0)
        unknown = city['population'] == 0 and city['code'] in TOWN_HALLS and not correction
        return math.log10((SMALL_TOWN if unknown else city['population']) + 10) + bonus + correction


class Curated:
    """The places of the curated files, each put into the division that the map shows."""

    def __init__(self, cities, divisions):
        self.cities, self.divisions = cities, divisions

    def rows(self):
        yield from self.places()
        yield from self.towns()
        yield from self.quarters()

    def division(self, country, lat, lon):
        home = self.divisions.of({'country': country, 'admin1': '', 'admin2': '', 'lat': lat, 'lon': lon})
        return self.divisions.path(home) if home else ''

    def places(self):
        for entry in sources.curated('places.tsv'):
            kind, lat, lon = entry['id'].partition(':')[0], float(entry['lat']), float(entry['lon'])
            home = self.division(entry['country'], lat, lon) if kind == 'site' and entry['country'] else ''
            yield row(
                id=entry['id'], type=kind, name=entry['name'], names=split(entry['aliases']), country=entry['country'], admin1=home,
                lat=lat, lon=lon, rank=float(entry['rank'] or 10), source='curated')

    def towns(self):
        known = collections.defaultdict(list)
        for city in self.cities:
            known[city['country'], key(city['name'])].append(city)
        for entry in sources.curated('towns.tsv'):
            lat, lon, people = float(entry['lat']), float(entry['lon']), int(entry['population'])
            if any(abs(city['lat'] - lat) + abs(city['lon'] - lon) < 0.1 and city['population'] > 0 for city in known[entry['country'], key(entry['name'])]):
                raise SystemExit(f"towns.tsv: a package has {entry['country']} {entry['name']}")
            yield row(
                id=f"city:{entry['country'].lower()}-{slug(entry['name'])}", type='city', name=entry['name'], names=split(entry['aliases']), country=entry['country'],
                admin1=self.division(entry['country'], lat, lon), lat=lat, lon=lon, population=people, rank=math.log10(people + 10), source='curated')

    def quarters(self):
        towns = Towns.curated(self.cities, 'quarters.tsv', 'town')
        where = {(entry['country'], entry['town']): city for city, entry in ((city, towns.get(city['id'])) for city in self.cities) if entry}
        for entry in sources.curated('quarters.tsv'):
            town = where[entry['country'], entry['town']]
            lat, lon = float(entry['lat'] or town['lat']), float(entry['lon'] or town['lon'])
            yield row(
                id=f"subregion:{entry['country'].lower()}-{slug(town['ascii'])}-{slug(entry['name'])}", type='subregion', name=entry['name'],
                names=split(entry['aliases']), country=entry['country'], admin1=self.division(entry['country'], lat, lon),
                lat=lat, lon=lon, rank=QUARTER_RANK, source='curated')

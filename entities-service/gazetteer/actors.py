"""Makes the authority file of actors: the states of the gazetteer's countries, then the curated organisations and persons."""
import sources
from places import FAR

COLUMNS = ('id', 'type', 'name', 'aliases', 'acronym', 'country', 'place_id', 'wikidata_id', 'source')


def rows(places):
    countries = [place for place in places if place['type'] == 'country']
    codes = {country['country'] for country in countries}
    yield from map(state, sorted(countries, key=lambda place: place['country']))
    for entry in sources.curated('actors.tsv'):
        if entry['country'] and entry['country'] not in codes:
            raise SystemExit(f"actors.tsv: no such country: {entry['id']} {entry['country']}")
        yield entry | {'place_id': '', 'wikidata_id': '', 'source': 'curated'}


def state(place):
    aliases = [alias for alias in place['aliases'].split('|') if alias and not alias.startswith(FAR)]
    return {
        'id': 'state:' + place['country'], 'type': 'STATE', 'name': place['name'], 'aliases': '|'.join(aliases), 'acronym': '',
        'country': place['country'], 'place_id': place['id'], 'wikidata_id': place['wikidata_id'], 'source': place['source']}


SEAT_COLUMNS = ('place_id', 'actor_id')


def seats(places, capitals):
    """Who governs from a place: from a capital its state; curated/seats.tsv names the others."""
    states = {place['country']: 'state:' + place['country'] for place in places if place['type'] == 'country'}
    governed = {place['id']: states[place['country']] for place in places if place['id'] in capitals and place['country'] in states}
    for entry in sources.curated('seats.tsv'):
        seat = [place['id'] for place in places if place['type'] == 'city' and entry['country'] == place['country'] and entry['name'] == place['name']]
        if not seat:
            raise SystemExit(f"seats.tsv: no town {entry['name']} in {entry['country']}")
        governed[seat[0]] = entry['actor']
    return [{'place_id': place, 'actor_id': actor} for place, actor in sorted(governed.items())]

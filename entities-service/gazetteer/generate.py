#!/usr/bin/env python3
"""Makes the files of the gazetteer: generate.py ARCHIVES OUTPUT (see README.md)."""
import collections
import gzip
import pathlib
import sys
import tempfile

import actors
import demonyms
import places
import sources
from unpack import unpack


def table(columns, rows):
    lines = ['\t'.join(columns)] + ['\t'.join(str(row[column]) for column in columns) for row in rows]
    return ('\n'.join(lines) + '\n').encode()


def gazetteer(inputs):
    divisions_read, cities = sources.divisions(inputs), list(sources.cities(inputs))
    divisions = places.Divisions(inputs, divisions_read, cities)
    towns = list(places.Towns(inputs, cities, divisions).rows())
    rows = [
        *places.Countries(inputs, divisions_read, cities).rows(), *places.Curated(cities, divisions).rows(), *divisions.regions(), *divisions.rows(towns), *towns]
    rows = [places.finished(row) for row in rows]
    twice = [identifier for identifier, times in collections.Counter(row['id'] for row in rows).items() if times > 1]
    if twice:
        raise SystemExit(f'two places share an id: {twice}')
    capitals = {f"city:{city['id']}" for city in cities if city['code'] == 'PPLC'}
    return sorted(rows, key=lambda row: (-float(row['rank']), row['id'])), capitals


def main(archives, output):
    with tempfile.TemporaryDirectory() as folder:
        unpack(archives, pathlib.Path(folder))
        write(pathlib.Path(folder), output)


def write(inputs, output):
    rows, capitals = gazetteer(inputs)
    (output / 'gazetteer.tsv.gz').write_bytes(gzip.compress(table(places.COLUMNS, rows), 9, mtime=0))
    (output / 'actors.tsv').write_bytes(table(actors.COLUMNS, actors.rows(rows)))
    (output / 'seats.tsv').write_bytes(table(actors.SEAT_COLUMNS, actors.seats(rows, capitals)))
    (output / 'demonyms.tsv').write_bytes(table(demonyms.COLUMNS, demonyms.rows(inputs, rows)))
    print(f'{len(rows)} places')


if __name__ == '__main__':
    main(*map(pathlib.Path, sys.argv[1:3]))

"""Makes the list of demonyms: every form of each, in both genders and numbers."""
import json

import sources

COLUMNS = ('form', 'gender', 'number', 'country')
ACCENTED = {'és': 'es', 'án': 'an', 'ín': 'in', 'ón': 'on'}


def rows(inputs, places):
    known = {place['country'] for place in places if place['type'] == 'country'}
    house = {entry['country']: [form for form in entry['masculine'].split('|') if form] for entry in sources.curated('demonyms.tsv')}
    if house.keys() - known:
        raise SystemExit(f'demonyms.tsv: no such country {sorted(house.keys() - known)}')
    package = json.loads((inputs / 'i18n-nationality/langs/es.json').read_bytes())['nationalities']
    forms = {country: [form.strip().lower()] for country, form in package.items() if country in known} | house
    for country in sorted(forms):
        for form in dict.fromkeys(forms[country]):
            yield from inflected(form, country)


def inflected(form, country):
    """The forms of one masculine singular; a form that both genders share has no gender."""
    feminine = of_women(form)
    if feminine == form:
        yield from (row(form, '', 's', country), row(plural(form), '', 'p', country))
    else:
        yield from (row(form, 'm', 's', country), row(feminine, 'f', 's', country), row(plural(form), 'm', 'p', country), row(plural(feminine), 'f', 'p', country))


def row(form, gender, number, country):
    return {'form': form, 'gender': gender, 'number': number, 'country': country}


def of_women(form):
    if form[-1] == 'o':
        return form[:-1] + 'a'
    if form[-2:] in ACCENTED:
        return form[:-2] + ACCENTED[form[-2:]] + 'a'
    return form + 'a' if form in ('español', 'mongol') else form


def plural(form):
    if form[-2:] in ACCENTED:
        return form[:-2] + ACCENTED[form[-2:]] + 'es'
    return form + ('s' if form[-1] in 'aeoáé' else 'es')

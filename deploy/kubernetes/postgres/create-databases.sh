#!/bin/sh
# Run once by the postgres image on an empty volume: a database and a user for each service that keeps something.
set -eu
for service in articles entities; do
    case $service in
        articles) password=$ARTICLES_PASSWORD ;;
        *) password=$ENTITIES_PASSWORD ;;
    esac
    psql -v ON_ERROR_STOP=1 -v name="$service" -v password="$password" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name" TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8';
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
done

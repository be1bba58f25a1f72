package org.hemeroteca.systemtests.reach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.hemeroteca.launcher.database.DatabaseAccess;

/** The same work done by PostgreSQL's own load generator, without a service in between. */
record Pgbench(DatabaseAccess database, int port, Path directory) {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** One article with its state and its announcement, in one statement. */
    static final String INSERT = insert(1);

    static String insert(int articles) {
        return """
            \\set n random(1, 1000000000000)
            with given as (
                select gen_random_uuid() as id, 'sha256:' || encode(sha256(((:n)::text || '-' || i)::bytea), 'hex') as hash,
                    (:n)::text || '-' || i as key, 'Noticia ' || (:n)::text || repeat(' progrez talución', 60) as text
                from generate_series(1, %d) i
            ), added as (
                insert into article (id, hash, revision, version, source, external_id, published_on, stored_at)
                select id, hash, 1, 0, 'pgbench', key, date '2022-01-12', now() from given
            ), kept as (
                insert into revision (article_id, number, kind, text, hash, length, source, external_id, published_on, stored_at)
                select id, 1, 'STORED', text, hash, length(text), 'pgbench', key, date '2022-01-12', now() from given
            )
            insert into article_event (article_id, revision, kind, hash, occurred_at)
            select id, 1, 'STORED', hash, now() from given;
            """.formatted(articles);
    }

    /** Points at articles that were invented. */
    static String select(long articles) {
        return """
            \\set n random(0, %d)
            select a.*, r.text, r.length from article a
            join revision r on r.article_id = a.id and r.number = a.revision
            where a.id = ('00000000-0000-4000-8000-' || lpad(to_hex((:n)::bigint), 12, '0'))::uuid and a.deleted_at is null;
            """.formatted(articles - 1);
    }

    /** @return runs of the script a second */
    double run(String script, int clients, Duration time) {
        try {
            Path file = Files.writeString(directory.resolve("pgbench.sql"), script);
            var command = new ProcessBuilder(
                    "pgbench",
                    "-n",
                    "-M",
                    "prepared",
                    "-c",
                    Integer.toString(clients),
                    "-j",
                    "2",
                    "-T",
                    Long.toString(time.toSeconds()),
                    "-f",
                    file.toString(),
                    "-h",
                    "127.0.0.1",
                    "-p",
                    Integer.toString(port),
                    "-U",
                    database.username(),
                    database.username());
            command.environment().put("PGPASSWORD", database.password());
            Process process = command.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var rate = RATE.matcher(said);
            if (!rate.find()) {
                throw new IllegalStateException(said);
            }
            return Double.parseDouble(rate.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.hemeroteca.gateway.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.hemeroteca.gateway.articles.Articles;
import org.hemeroteca.gateway.articles.PartStatus;
import org.hemeroteca.gateway.entities.ActorQuery;
import org.hemeroteca.gateway.entities.Actors;
import org.hemeroteca.gateway.entities.Entities;
import org.hemeroteca.gateway.entities.NameStats;
import org.hemeroteca.gateway.entities.PlaceQuery;
import org.hemeroteca.gateway.entities.Places;
import org.hemeroteca.gateway.neighbour.NeighbourFailure;
import org.hemeroteca.gateway.neighbour.NeighbourProblem;
import org.hemeroteca.gateway.paging.Page;
import org.hemeroteca.gateway.search.SearchView.Facets;
import org.hemeroteca.gateway.search.SearchView.Part;

/** Asks for all kinds of things at once. A kind that cannot be had now does not keep the others back. */
@ApplicationScoped
public class Search {
    private final Articles articles;
    private final Actors actors;
    private final Places places;
    private final Entities entities;
    private final ManagedExecutor threads;

    Search(Articles articles, Actors actors, Places places, Entities entities, ManagedExecutor threads) {
        this.articles = articles;
        this.actors = actors;
        this.places = places;
        this.entities = entities;
        this.threads = threads;
    }

    SearchView find(SearchQuery query) {
        var actorQuery = new ActorQuery();
        var placeQuery = new PlaceQuery();
        actorQuery.q = query.q;
        placeQuery.q = query.q;
        var foundArticles = ask(() -> articles.search(query.q, query.page()));
        var foundActors = ask(() -> actors.list(actorQuery, query.page()));
        var foundPlaces = ask(() -> places.list(placeQuery, query.page()));
        var counted = ask(() -> entities.names(query.q));
        return new SearchView(part(foundArticles), part(foundActors), part(foundPlaces), facets(counted));
    }

    private <T> CompletableFuture<Optional<T>> ask(Supplier<T> question) {
        return threads.supplyAsync(() -> {
            try {
                return Optional.of(question.get());
            } catch (NeighbourFailure away) {
                return Optional.empty();
            } catch (NeighbourProblem problem) {
                if (problem.status() >= 500) {
                    return Optional.empty();
                }
                throw problem;
            }
        });
    }

    private static <T> Part<T> part(CompletableFuture<Optional<Page<T>>> found) {
        return join(found)
                .map(page -> new Part<>(PartStatus.COMPLETE, page.items(), page.next()))
                .orElseGet(() -> new Part<>(PartStatus.UNAVAILABLE, List.of(), null));
    }

    private static Facets facets(CompletableFuture<Optional<NameStats>> counted) {
        return join(counted)
                .map(names -> new Facets(PartStatus.COMPLETE, names.actors(), names.places()))
                .orElseGet(() -> new Facets(PartStatus.UNAVAILABLE, null, null));
    }

    private static <T> T join(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}

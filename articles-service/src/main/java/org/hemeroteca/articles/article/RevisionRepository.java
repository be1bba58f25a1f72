package org.hemeroteca.articles.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The texts of the articles; they are read together with their articles and removed with them. */
@ApplicationScoped
public class RevisionRepository implements PanacheRepositoryBase<Revision, Revision.Id> {}
